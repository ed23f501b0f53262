//! The registry of enhanced status codes (RFC 5248).

use super::enhanced::{EnhancedStatus, StatusClass};
use super::table::{classes, details, subjects, table};

/// A row of the registry: what a status code, a subject or a class means.
///
/// RFC 3463 §2 has readers fall back: who does not know a detail reports its subject, who does not know the subject
/// reports the class. Hence three levels of rows.
#[derive(Debug, PartialEq, Eq)]
pub struct StatusEntry {
    pub(super) level: StatusLevel,
    pub(super) pattern: &'static str,
    pub(super) name: &'static str,
    pub(super) classes: &'static [StatusClass],
    pub(super) basis: ClassBasis,
    pub(super) basic_codes: &'static str,
    pub(super) reference: &'static str,
    pub(super) roles: &'static [Role],
    pub(super) meaning: &'static str,
    pub(super) note: &'static str,
    pub(super) deprecated_for: Option<(u16, u16)>,
}

/// What a [`StatusEntry`] speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusLevel {
    /// An outcome: `5.X.Y`.
    Class(StatusClass),
    /// A field of concern: `X.1.Y`.
    Subject(u16),
    /// Subject and detail: `X.1.1`.
    Detail(u16, u16),
}

/// Whence the classes of a [`StatusEntry`] come, and so how much another class weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassBasis {
    /// The text of the RFC names them.
    Stated,
    /// The RFC sets no limit.
    Unrestricted,
    /// Nobody names them; the associated basic codes and the sense suggest them.
    Inferred,
    /// The RFC and the registry contradict each other, and both occur.
    Disputed,
}

/// Who can do something about a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The person who wrote the message.
    Sender,
    /// The administrator of the sending side.
    SenderAdmin,
    /// The person to whom it was written.
    Recipient,
    /// The administrator of the receiving side.
    RecipientAdmin,
    /// Nobody: time passes, and sending again may work.
    NobodyRetry,
}

/// All rows: the three classes, the eight subjects, then the details by subject and number.
pub fn registry() -> impl Iterator<Item = &'static StatusEntry> {
    table().iter()
}

impl EnhancedStatus {
    /// What the registry says: of the detail, else of the subject, else of the class (RFC 3463 §2).
    ///
    /// ```
    /// use retourpost::status::EnhancedStatus;
    ///
    /// let pattern = |code: &str| EnhancedStatus::parse(code).map(|status| status.entry().pattern());
    /// assert_eq!(pattern("5.7.1")?, "X.7.1");
    /// assert_eq!(pattern("5.7.999")?, "X.7.Y");
    /// assert_eq!(pattern("5.9.1")?, "5.X.Y");
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn entry(self) -> &'static StatusEntry {
        self.detail_entry().or_else(|| subjects().get(usize::from(self.subject()))).unwrap_or_else(|| {
            match self.class() {
                StatusClass::Success => &classes()[0],
                StatusClass::PersistentTransient => &classes()[1],
                StatusClass::Permanent => &classes()[2],
            }
        })
    }

    /// Whether the registry has this subject and detail. The class is not looked at, since most details are in use
    /// with classes which their text does not name; see [`StatusEntry::allows_class`].
    pub fn is_registered(self) -> bool {
        self.detail_entry().is_some()
    }

    /// The code to use in its place, if it is deprecated; else the same. `5.6.8` for `5.6.10`.
    #[must_use]
    pub fn current(self) -> Self {
        match self.detail_entry().and_then(|entry| entry.deprecated_for) {
            Some((subject, detail)) => Self::new(self.class(), subject, detail),
            None => self,
        }
    }

    fn detail_entry(self) -> Option<&'static StatusEntry> {
        let number = |subject: u16, detail: u16| u32::from(subject) << 16 | u32::from(detail);
        let number_of = |entry: &StatusEntry| match entry.level {
            StatusLevel::Detail(subject, detail) => number(subject, detail),
            StatusLevel::Class(_) | StatusLevel::Subject(_) => 0,
        };
        let wanted = number(self.subject(), self.detail());
        let details = details();
        details.binary_search_by_key(&wanted, number_of).ok().map(|at| &details[at])
    }
}

impl StatusEntry {
    /// Class, subject or detail, with the numbers.
    pub fn level(&self) -> StatusLevel {
        self.level
    }

    /// As the registry writes it: `X.1.1`, `X.1.Y`, `5.X.Y`.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// The registered title, in English: `Bad destination mailbox address`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What it says, in our words; one English sentence for administrators.
    pub fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Where it is defined: `RFC 3463`, or several, separated by `, `.
    pub fn reference(&self) -> &'static str {
        self.reference
    }

    /// The classes with which it makes sense. None, if it is deprecated.
    pub fn valid_classes(&self) -> &'static [StatusClass] {
        self.classes
    }

    /// Whether this class is among [`valid_classes`](Self::valid_classes).
    pub fn allows_class(&self, class: StatusClass) -> bool {
        self.classes.contains(&class)
    }

    /// How far [`valid_classes`](Self::valid_classes) can be relied on.
    pub fn class_basis(&self) -> ClassBasis {
        self.basis
    }

    /// The associated basic reply codes as the registry writes them: `451, 550`, `5XX`, `Any`. Empty, if it is
    /// silent.
    pub fn basic_codes(&self) -> &'static str {
        self.basic_codes
    }

    /// Whether the registry associates this reply code.
    ///
    /// ```
    /// use retourpost::status::EnhancedStatus;
    ///
    /// let entry = EnhancedStatus::parse("5.1.1")?.entry();
    /// assert!(entry.is_associated_with(550) && !entry.is_associated_with(554));
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn is_associated_with(&self, reply_code: u16) -> bool {
        self.basic_code_words().any(|word| match word.as_bytes() {
            b"Any" => true,
            [digit @ b'1'..=b'9', b'X', b'X'] | [digit @ b'1'..=b'9', b'y', b'z'] => {
                u16::from(digit - b'0') == reply_code / 100
            }
            _ => word.parse() == Ok(reply_code),
        })
    }

    /// Whether the registry names this very reply code, and not only its class.
    pub(super) fn lists_code(&self, reply_code: u16) -> bool {
        self.basic_code_words().any(|word| word.parse() == Ok(reply_code))
    }

    fn basic_code_words(&self) -> impl Iterator<Item = &'static str> {
        self.basic_codes.split(|character: char| !character.is_ascii_alphanumeric())
    }

    /// Who can do something about it; the first one first. Nobody for a success.
    pub fn who_can_fix(&self) -> &'static [Role] {
        self.roles
    }

    /// What else administrators should know: contradictions between texts, use in the wild.
    pub fn note(&self) -> Option<&'static str> {
        Some(self.note).filter(|note| !note.is_empty())
    }

    /// The row which replaces it, if it is deprecated.
    pub fn deprecated_for(&self) -> Option<&'static StatusEntry> {
        let (subject, detail) = self.deprecated_for?;
        details().iter().find(|entry| entry.level == StatusLevel::Detail(subject, detail))
    }
}

impl Role {
    pub(super) const ALL: [Self; 5] =
        [Self::Sender, Self::SenderAdmin, Self::Recipient, Self::RecipientAdmin, Self::NobodyRetry];

    /// A name for listings and JSON: `sender`, `sender-admin`, `recipient`, `recipient-admin`, `nobody-retry`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::SenderAdmin => "sender-admin",
            Self::Recipient => "recipient",
            Self::RecipientAdmin => "recipient-admin",
            Self::NobodyRetry => "nobody-retry",
        }
    }
}
