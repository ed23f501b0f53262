//! The per-recipient fields.

use super::{DiagnosticCode, Moment, MtaName, Notify, RecipientAddress};
use crate::diagnostic::Error;
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};
use crate::text::FieldText;

/// What was done with the message for a recipient (RFC 3464 §2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Given up for good, whatever the class digit of the status: no more reports will follow.
    Failed,
    /// Not delivered yet; still trying.
    Delayed,
    /// Delivered, which does not mean read.
    Delivered,
    /// Passed to a system that will not report success.
    Relayed,
    /// Delivered to an alias and forwarded to several addresses; failures may still follow.
    Expanded,
}

/// The fields of one recipient as they may be written down, in the order of the RFC; [`Recipient::try_from`] says which
/// combinations are legal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientFields {
    /// The ORCPT of this recipient, decoded; present if and only if there was one (RFC 3461 §6.3(d)).
    pub original_recipient: Option<RecipientAddress>,
    /// The address as it was in the envelope (RFC 3464 §2.3.2).
    pub final_recipient: RecipientAddress,
    /// What was done (RFC 3464 §2.3.3).
    pub action: Action,
    /// The status code (RFC 3464 §2.3.4).
    pub status: EnhancedStatus,
    /// The server that was asked, present if and only if there was one (RFC 3461 §6.3(h), RFC 3464 §2.3.5).
    pub remote_mta: Option<MtaName>,
    /// What the refusing system said (RFC 3464 §2.3.6).
    pub diagnostic_code: Option<DiagnosticCode>,
    /// When the last attempt was made; absent if that is not known (RFC 3464 §2.3.7).
    pub last_attempt_date: Option<Moment>,
    /// The id in the log of the last system (RFC 3464 §2.3.8).
    pub final_log_id: Option<FieldText>,
    /// Until when a delayed message is tried (RFC 3464 §2.3.9).
    pub will_retry_until: Option<Moment>,
    /// Extension fields of the recipient (RFC 3464 §2.4).
    pub extensions: Vec<ExtensionField>,
    /// NOTIFY of the RCPT command; never written, it decides whether this recipient is due (RFC 3461 §4.1).
    pub notify: Option<Notify>,
    /// Where in the dialogue the reply came; never written, it helps to find the cause.
    pub stage: Option<SmtpStage>,
    /// The attempts, oldest first; never written to the machine part, shown to administrators.
    pub attempts: Vec<Attempt>,
}

impl RecipientFields {
    /// A recipient with the three fields that every group has (RFC 3464 §3).
    pub fn new(final_recipient: RecipientAddress, action: Action, status: EnhancedStatus) -> Self {
        Self {
            original_recipient: None,
            final_recipient,
            action,
            status,
            remote_mta: None,
            diagnostic_code: None,
            last_attempt_date: None,
            final_log_id: None,
            will_retry_until: None,
            extensions: Vec::new(),
            notify: None,
            stage: None,
            attempts: Vec::new(),
        }
    }
}

/// One attempt at delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When it was made.
    pub at: Moment,
    /// The server that was asked, if one was reached.
    pub remote_mta: Option<MtaName>,
    /// What came of it.
    pub diagnostic_code: Option<DiagnosticCode>,
}

/// The command that drew the reply (RFC 5321 §4.3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmtpStage {
    /// No connection was made.
    Connect,
    /// The greeting.
    Greeting,
    /// HELO or EHLO.
    Hello,
    /// STARTTLS.
    Starttls,
    /// AUTH.
    Auth,
    /// MAIL.
    Mail,
    /// RCPT.
    Rcpt,
    /// DATA or BDAT.
    Data,
    /// The end of the message: it had been handed over.
    EndOfData,
}

/// One extension field (RFC 3464 §2.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionField {
    name: Box<str>,
    value: FieldText,
}

/// The names that RFCs have registered beside `X-` (RFC 3461 §6.3(j), RFC 2852, RFC 4865).
const REGISTERED: [&str; 3] = ["SMTP-Remote-Recipient", "Deliver-By-Date", "Future-Release-Request"];

impl ExtensionField {
    /// A field whose name begins with `X-` or is registered.
    ///
    /// # Errors
    /// Another name, or a byte that a field name may not hold.
    pub fn try_new(name: &str, value: FieldText) -> Result<Self, Error> {
        if let Some(position) = name.bytes().position(|byte| !matches!(byte, 0x21..=0x39 | 0x3b..=0x7e)) {
            return Err(Error::byte(name.as_bytes()[position], position).by_rule("RFC 5322 §3.6.8"));
        }
        let is_private = name.len() > 2 && name[..2].eq_ignore_ascii_case("x-");
        if !is_private && !REGISTERED.iter().any(|registered| registered.eq_ignore_ascii_case(name)) {
            return Err(Error::caller("an extension field begins with `X-` or is registered").by_rule("RFC 3464 §2.4"));
        }
        Ok(Self { name: name.into(), value })
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, unfolded.
    pub fn value(&self) -> &str {
        self.value.as_str()
    }
}

/// A legal group of per-recipient fields (RFC 3464 §2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient(RecipientFields);

impl Recipient {
    /// The fields, in the order of the RFC.
    pub fn fields(&self) -> &RecipientFields {
        &self.0
    }

    /// The fields, to be changed and checked again.
    pub fn into_fields(self) -> RecipientFields {
        self.0
    }

    /// What was done.
    pub fn action(&self) -> Action {
        self.0.action
    }

    /// The status code.
    pub fn status(&self) -> EnhancedStatus {
        self.0.status
    }

    /// The SMTP reply, if the diagnostic is one.
    pub fn reply(&self) -> Option<&SmtpReply> {
        self.0.diagnostic_code.as_ref().and_then(DiagnosticCode::smtp)
    }

    /// The address that people see: the one the sender used where it is known (Original-Recipient), else the final one.
    pub fn shown_address(&self) -> &str {
        self.0.original_recipient.as_ref().unwrap_or(&self.0.final_recipient).address()
    }
}

impl TryFrom<RecipientFields> for Recipient {
    type Error = Error;

    /// # Errors
    /// - Action and Status that contradict each other: failed has class 4 or 5, delayed 4, the others 2
    ///   (RFC 3464 §2.3.3, RFC 3463 §2).
    /// - Will-Retry-Until in anything but delayed (RFC 3464 §2.3.9).
    /// - A diagnostic for a success (RFC 3464 §2.3.6).
    /// - Remote-MTA without a trace of what it said is legal; an `smtp` diagnostic without Remote-MTA is too (our own server
    ///   may have refused): then the reader attributes it to the reporting MTA.
    /// - An extension field that stands twice (RFC 3464 §2.3).
    fn try_from(fields: RecipientFields) -> Result<Self, Error> {
        check_status(&fields)?;
        if fields.will_retry_until.is_some() && fields.action != Action::Delayed {
            return Err(Error::caller("only a delayed message is tried again")
                .in_field("will-retry-until")
                .by_rule("RFC 3464 §2.3.9"));
        }
        let is_success = !matches!(fields.action, Action::Failed | Action::Delayed);
        if is_success && fields.diagnostic_code.is_some() {
            return Err(Error::caller("a diagnostic belongs to a failed or delayed recipient")
                .in_field("diagnostic-code")
                .by_rule("RFC 3464 §2.3.6"));
        }
        refuse_repeated(&fields.extensions)?;
        Ok(Self(fields))
    }
}

fn check_status(fields: &RecipientFields) -> Result<(), Error> {
    let class = fields.status.class();
    let (is_legal, allowed) = match fields.action {
        Action::Failed => (class != StatusClass::Success, "failed has a status of class 4 or 5"),
        Action::Delayed => (class == StatusClass::PersistentTransient, "delayed has a status of class 4"),
        Action::Delivered => (class == StatusClass::Success, "delivered has a status of class 2"),
        Action::Relayed => (class == StatusClass::Success, "relayed has a status of class 2"),
        Action::Expanded => (class == StatusClass::Success, "expanded has a status of class 2"),
    };
    match is_legal {
        true => Ok(()),
        false => Err(Error::caller(allowed).in_field("status").by_rule("RFC 3464 §2.3.3")),
    }
}

pub(super) fn refuse_repeated(extensions: &[ExtensionField]) -> Result<(), Error> {
    for (at, field) in extensions.iter().enumerate() {
        if extensions[..at].iter().any(|before| before.name.eq_ignore_ascii_case(&field.name)) {
            return Err(Error::caller("the field stands twice")
                .in_field(field.name.to_string())
                .by_rule("RFC 3464 §2.3"));
        }
    }
    Ok(())
}

impl Action {
    /// The five actions, in the order of the RFC.
    pub const ALL: [Self; 5] = [Self::Failed, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];

    /// The word of the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Relayed => "relayed",
            Self::Expanded => "expanded",
        }
    }

    /// Reads the word, whatever its letter case (RFC 3464 §2.3.3).
    ///
    /// # Errors
    /// Any other word.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|action| action.as_str().eq_ignore_ascii_case(text)).ok_or_else(|| {
            Error::caller("takes failed, delayed, delivered, relayed or expanded").by_rule("RFC 3464 §2.3.3")
        })
    }
}

impl SmtpStage {
    /// All stages, in the order of the dialogue.
    pub const ALL: [Self; 9] = [
        Self::Connect,
        Self::Greeting,
        Self::Hello,
        Self::Starttls,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::EndOfData,
    ];

    /// The word for it in reports: `rcpt`, `end-of-data`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Greeting => "greeting",
            Self::Hello => "hello",
            Self::Starttls => "starttls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::EndOfData => "end-of-data",
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// Any other word.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text).ok_or_else(|| {
            Error::caller("takes connect, greeting, hello, starttls, auth, mail, rcpt, data or end-of-data")
        })
    }
}
