//! The causes that can be named.

use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use serde::Deserialize;

/// One everyday cause, as the reader of a notice meets it.
///
/// ```
/// use retourpost::cause::{Cause, Fixer};
///
/// let cause = Cause::by_id("mailbox-unknown").unwrap();
/// assert_eq!(cause.fixer(), Fixer::Sender);
/// assert_eq!(cause.subject_digit(), 1);
/// ```
#[derive(Debug)]
pub struct Cause {
    row: Row,
    // Of the nearest cause with text, itself included.
    shown: usize,
    message_id: String,
    index: usize,
}

/// Who can act, so that the same message would arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fixer {
    /// The one who wrote the message.
    Sender,
    /// The person with the mailbox.
    Recipient,
    /// The administrator of the sender's mail service.
    SenderAdmin,
    /// The administrator of the recipient's mail service.
    RecipientAdmin,
    /// Nobody: only time helps.
    Nobody,
}

/// Whether the same attempt can succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// It fails again.
    Permanent,
    /// It may pass.
    Temporary,
    /// The cause alone does not tell.
    Either,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[serde(default)]
    parent: Option<String>,
    fixer: Fixer,
    subject: u16,
    nature: Nature,
    text: bool,
    meaning: String,
    since: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cause: Vec<Row>,
}

static CATALOGUE: LazyLock<Vec<Cause>> = LazyLock::new(|| {
    // OK because the file is compiled in and a test reads it.
    let file: File = toml::from_str(include_str!("causes.toml")).expect("causes.toml is well formed");
    let shown: Vec<usize> = (0..file.cause.len()).map(|index| nearest_with_text(&file.cause, index)).collect();
    let message_ids: Vec<String> = shown.iter().map(|&index| format!("cause-{}", file.cause[index].id)).collect();
    file.cause
        .into_iter()
        .zip(shown)
        .zip(message_ids)
        .enumerate()
        .map(|(index, ((row, shown), message_id))| Cause { row, shown, message_id, index })
        .collect()
});

/// A row with text, or else the first of its ancestors that has some. A chain without text, which a test rules out, ends at
/// the row itself.
fn nearest_with_text(rows: &[Row], index: usize) -> usize {
    let parent_of = |&at: &usize| {
        let parent = rows[at].parent.as_deref()?;
        rows.iter().position(|row| row.id == parent)
    };
    let ancestors = std::iter::successors(Some(index), parent_of).take(rows.len());
    ancestors.into_iter().find(|&at| rows[at].text).unwrap_or(index)
}

/// All causes, by subject as `causes.toml` has them; a parent may stand behind its child.
pub fn catalogue() -> &'static [Cause] {
    &CATALOGUE
}

impl Cause {
    /// The cause with this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        CATALOGUE.iter().find(|cause| cause.row.id == id)
    }

    /// The id: kebab case, never renamed.
    pub fn id(&self) -> &str {
        &self.row.id
    }

    /// The more general cause.
    pub fn parent(&self) -> Option<&'static Self> {
        self.row.parent.as_deref().and_then(Self::by_id)
    }

    /// Whether the other is this one or a kind of it.
    pub(super) fn is_above(&'static self, other: &'static Self) -> bool {
        std::iter::successors(Some(other), |cause| cause.parent()).any(|cause| cause == self)
    }

    /// The cause whose text is shown: this one, or its nearest ancestor that has text.
    pub fn shown(&self) -> &'static Self {
        &CATALOGUE[self.shown]
    }

    /// Who can act. It is the fixer of the cause whose text is shown, because that text speaks to that fixer.
    pub fn fixer(&self) -> Fixer {
        CATALOGUE[self.shown].row.fixer
    }

    /// The subject digit of RFC 3463 §3 to which the cause belongs.
    pub fn subject_digit(&self) -> u16 {
        self.row.subject
    }

    /// Whether the same attempt can succeed later.
    pub fn nature(&self) -> Nature {
        self.row.nature
    }

    /// Whether the locales have a text of its own.
    pub fn has_text(&self) -> bool {
        self.row.text
    }

    /// One line for developers.
    pub fn meaning(&self) -> &str {
        &self.row.meaning
    }

    /// The release that introduced the id.
    pub fn since(&self) -> &str {
        &self.row.since
    }

    /// The id of the message that is shown: `cause-mailbox-unknown`.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// The place in the catalogue, from 0.
    pub fn index(&self) -> usize {
        self.index
    }
}

impl Fixer {
    /// The word of JSON: `sender-admin`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::SenderAdmin => "sender-admin",
            Self::RecipientAdmin => "recipient-admin",
            Self::Nobody => "nobody",
        }
    }
}

impl PartialEq for Cause {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl Eq for Cause {}

impl Hash for Cause {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
