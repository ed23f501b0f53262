//! What became of one message.

use crate::diagnostic::{Error, ErrorKind};
use crate::text::write_visible;

/// What became of one message that was handed to a peer.
///
/// ```
/// use retourpost::ErrorKind;
/// use retourpost::outlet::{Delivery, Lasting};
///
/// let delivery = Delivery::Refused {
///     command: "RCPT".into(),
///     reply: "450 4.2.0 Greylisted".into(),
///     lasting: Lasting::ForNow,
/// };
/// let error = delivery.error().unwrap();
/// assert_eq!(error.kind(), ErrorKind::PeerForNow);
/// assert_eq!(error.to_string(), "rcpt: refused for now: 450 4.2.0 Greylisted");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delivery {
    /// The peer has taken responsibility for the message (RFC 5321 §4.2.5).
    Accepted {
        /// What it said, verbatim; lines are separated by `\n`. Empty where a peer says nothing, as `sendmail` does.
        reply: String,
    },
    /// The peer said no. It does not have the message.
    Refused {
        /// What was refused: `MAIL`, `RCPT`, `DATA`, `message`, or the name of a program.
        command: String,
        /// What it said, verbatim; lines are separated by `\n`.
        reply: String,
        /// Whether trying again can help.
        lasting: Lasting,
    },
    /// The message was handed over whole, and the answer was lost: it may have arrived (RFC 5321 §6.1, RFC 3464 §4.3).
    /// It was not sent a second time. Whoever does that may cause a duplicate; whoever does not may lose a message.
    Unsure(Error),
    /// The message was not handed over. The error's kind says whose turn it is.
    Unsent(Error),
}

/// How long a refusal lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lasting {
    /// Trying again later can help (4yz, RFC 5321 §4.2.1).
    ForNow,
    /// Trying again does not help (5yz, RFC 5321 §4.2.1).
    ForGood,
}

/// The code of the error where a server does not offer SMTPUTF8 and the message needs it.
pub(super) const SMTPUTF8_NOT_OFFERED: &str = "smtputf8-not-offered";
/// The same where the server was asked and says that its own path does not have it.
const SMTPUTF8_REFUSED: &str = "smtputf8-refused";

impl Delivery {
    /// The path does not take non-ASCII addresses, or a header with them, and never will as it is (RFC 6531 §3.5): the server does
    /// not offer SMTPUTF8, or refused for good with X.6.7 or X.6.9. The codes of
    /// [`error`](Self::error) are then `smtputf8-not-offered` and `smtputf8-refused`.
    pub fn lacks_smtputf8(&self) -> bool {
        match self {
            Self::Refused { reply, lasting: Lasting::ForGood, .. } => is_refusal_of_utf8(reply),
            Self::Unsent(error) => error.code() == Some(SMTPUTF8_NOT_OFFERED),
            _ => false,
        }
    }

    /// The peer has taken responsibility for the message.
    pub fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted { .. })
    }

    /// Why the message is not known to have been accepted; `None` if it was.
    ///
    /// An [`Unsure`](Self::Unsure) one counts as [`PeerForNow`](ErrorKind::PeerForNow).
    pub fn error(&self) -> Option<Error> {
        match self {
            Self::Accepted { .. } => None,
            Self::Refused { command, reply, lasting } => Some(refusal(command, reply, *lasting)),
            Self::Unsure(error) | Self::Unsent(error) => Some(error.clone()),
        }
    }

    /// The peer's reply, or why the message is not known to have been accepted.
    ///
    /// # Errors
    /// As [`error`](Self::error).
    pub fn into_result(self) -> Result<String, Error> {
        match self {
            Self::Accepted { reply } => Ok(reply),
            Self::Refused { command, reply, lasting } => Err(refusal(&command, &reply, lasting)),
            Self::Unsure(error) | Self::Unsent(error) => Err(error),
        }
    }
}

fn refusal(command: &str, reply: &str, lasting: Lasting) -> Error {
    let (kind, until) = match lasting {
        Lasting::ForNow => (ErrorKind::PeerForNow, "for now"),
        Lasting::ForGood => (ErrorKind::PeerForGood, "for good"),
    };
    let error =
        Error::new(kind, format!("refused {until}: {}", in_one_line(reply))).in_field(command.to_ascii_lowercase());
    match kind == ErrorKind::PeerForGood && is_refusal_of_utf8(reply) {
        true => error.with_code(SMTPUTF8_REFUSED),
        false => error,
    }
}

/// "Non-ASCII addresses not permitted" or "UTF-8 header message cannot be transferred" (RFC 6531 §3.5).
fn is_refusal_of_utf8(reply: &str) -> bool {
    reply.split([' ', '-', '\n', ';']).any(|word| matches!(word, "5.6.7" | "5.6.9"))
}

/// Lines of remote text for people, in one line.
pub(super) fn in_one_line(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            visible.push_str(" / ");
        }
        write_visible(line, &mut visible);
    }
    visible
}
