//! The enhanced mail system status code.

use std::fmt;
use std::io::Write as _;
use std::str::FromStr;

use crate::diagnostic::Error;

const RULE: &str = "RFC 3463 §2";
/// The largest subject and detail: three digits (RFC 3463 §2).
const LARGEST: u16 = 999;

/// What became of the message: the first number of a status code (RFC 3463 §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusClass {
    /// `2.X.Y`: delivered, or passed on.
    Success,
    /// `4.X.Y`: not now; sending again later may work. A message that was given up can have this class, too.
    PersistentTransient,
    /// `5.X.Y`: sending it again unchanged will most likely not work.
    Permanent,
}

impl StatusClass {
    /// 2, 4 or 5.
    pub const fn digit(self) -> u8 {
        match self {
            Self::Success => 2,
            Self::PersistentTransient => 4,
            Self::Permanent => 5,
        }
    }

    /// The class of this number; none for a number other than 2, 4 and 5.
    pub const fn from_digit(digit: u8) -> Option<Self> {
        match digit {
            2 => Some(Self::Success),
            4 => Some(Self::PersistentTransient),
            5 => Some(Self::Permanent),
            _ => None,
        }
    }
}

/// An enhanced status code: class, subject and detail, such as `5.1.1` (RFC 3463 §2).
///
/// ```
/// use retourpost::status::{EnhancedStatus, StatusClass};
///
/// let status = EnhancedStatus::parse("5.1.10")?;
/// assert_eq!(status, EnhancedStatus::new(StatusClass::Permanent, 1, 10));
/// assert_eq!(status.entry().name(), "Recipient address has null MX");
///
/// let error = EnhancedStatus::parse("5.01.1").unwrap_err();
/// assert_eq!(error.to_string(), "byte 0x30 at 2 is not allowed (RFC 3463 §2)");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnhancedStatus {
    class: StatusClass,
    subject: u16,
    detail: u16,
}

impl EnhancedStatus {
    /// A code that is known when the program is written.
    ///
    /// # Panics
    /// A subject or detail above 999; in a constant this stops the compiler. Numbers that come from outside belong
    /// into [`try_new`](Self::try_new).
    pub const fn new(class: StatusClass, subject: u16, detail: u16) -> Self {
        assert!(subject <= LARGEST && detail <= LARGEST, "subject and detail have at most three digits");
        Self { class, subject, detail }
    }

    /// A code from numbers of any origin.
    ///
    /// # Errors
    /// A subject or detail above 999.
    pub fn try_new(class: StatusClass, subject: u16, detail: u16) -> Result<Self, Error> {
        for (name, number) in [("subject", subject), ("detail", detail)] {
            if number > LARGEST {
                let message = format!("{name} {number} of a status code is more than {LARGEST}");
                return Err(Error::caller(message).by_rule(RULE));
            }
        }
        Ok(Self { class, subject, detail })
    }

    /// Reads `5.1.1`, and nothing before or after it: no white space, no comment, no leading zeros.
    ///
    /// # Errors
    /// The first byte that cannot stand where it stands ([`Error::position`]), or the end of a text that is too short.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match Self::parse_prefix(text) {
            Ok((status, "")) => Ok(status),
            Ok((_, rest)) => Err(unexpected(text, text.len() - rest.len())),
            Err(at) => Err(unexpected(text, at)),
        }
    }

    /// Reads the code with which the text begins, and returns what follows it; else the place of what stands in the
    /// way. No [`Error`], because a reply is asked for its code on the way of each notice and most texts have none.
    pub(crate) fn parse_prefix(text: &str) -> Result<(Self, &str), usize> {
        let class =
            text.bytes().next().and_then(|byte| StatusClass::from_digit(byte.wrapping_sub(b'0'))).ok_or(0usize)?;
        let (subject, at) = dotted_number(text, 1)?;
        let (detail, at) = dotted_number(text, at)?;
        Ok((Self { class, subject, detail }, &text[at..]))
    }

    /// What became of the message.
    pub const fn class(self) -> StatusClass {
        self.class
    }

    /// What the code is about, 0 to 999: 1 addresses, 2 mailbox, 3 mail system, 4 network and routing, 5 protocol,
    /// 6 content, 7 security and policy (RFC 3463 §2).
    pub const fn subject(self) -> u16 {
        self.subject
    }

    /// What exactly happened, 0 to 999, within its subject (RFC 3463 §3).
    pub const fn detail(self) -> u16 {
        self.detail
    }

    /// The same subject and detail with another outcome: `4.2.2` of `5.2.2`.
    #[must_use]
    pub const fn with_class(self, class: StatusClass) -> Self {
        Self { class, ..self }
    }

    /// Appends `5.1.1`: digits and dots, never text of the remote side (RFC 3464 §2.3.4).
    pub fn write_wire(self, out: &mut Vec<u8>) {
        // OK because a Vec takes every write.
        write!(out, "{self}").expect("a Vec takes everything");
    }
}

/// A dot and one to three digits without a leading zero, from `at`: the number and the place after it, or the place of
/// what stands in the way.
fn dotted_number(text: &str, at: usize) -> Result<(u16, usize), usize> {
    let bytes = text.as_bytes();
    if bytes.get(at) != Some(&b'.') {
        return Err(at);
    }
    let start = at + 1;
    let n_digits = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    match (n_digits, bytes.get(start)) {
        (0, _) => Err(start),
        (2.., Some(b'0')) => Err(start),
        (4.., _) => Err(start + 3),
        _ => {
            let digits = &bytes[start..start + n_digits];
            let number = digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
            Ok((number, start + n_digits))
        }
    }
}

fn unexpected(text: &str, at: usize) -> Error {
    match text.as_bytes().get(at) {
        Some(byte) => Error::byte(*byte, at),
        None => Error::caller(format!("a status code such as 5.1.1 is needed, the text ends at {at}")).at(at),
    }
    .by_rule(RULE)
}

impl fmt::Display for EnhancedStatus {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; "5.999.999".len()];
        let mut n_octets = 0;
        let mut push = |octet: u8| {
            text[n_octets] = octet;
            n_octets += 1;
        };
        push(b'0' + self.class.digit());
        for number in [self.subject, self.detail] {
            push(b'.');
            for (unit, is_shown) in [(100, number >= 100), (10, number >= 10), (1, true)] {
                if is_shown {
                    push(b'0' + (number / unit % 10) as u8);
                }
            }
        }
        // OK because digits and dots are ASCII.
        out.write_str(std::str::from_utf8(&text[..n_octets]).expect("ASCII"))
    }
}

impl FromStr for EnhancedStatus {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}
