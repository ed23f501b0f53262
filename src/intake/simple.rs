//! One recipient, told by a few words: what the flags of the command line say.

use super::leaf;
use super::outcome::status_of;
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::report::{
    Action, Case, DiagnosticCode, EnvelopeId, Moment, MtaName, Notify, Original, Reader, Recipient, RecipientAddress,
    RecipientFields, Report, ReportFields, Ret, ReturnPath, SmtpStage, parse_orcpt,
};
use crate::status::{EnhancedStatus, SmtpReply};
use crate::text::FieldText;

/// A report about one recipient in words, as a person or a script writes them.
///
/// ```
/// use retourpost::intake::SimpleReport;
///
/// let mut report = SimpleReport::new("ola@example.no", "kari@example.com", "mx.example.com");
/// report.reply = Some("550 5.1.1 User unknown");
/// let case = report.to_case()?;
/// assert_eq!(case.report.recipients()[0].status().to_string(), "5.1.1");
///
/// report.reply = Some("no");
/// let error = report.to_case().unwrap_err();
/// assert_eq!(error.to_string(), "reply: byte 0x6e at 0 is not allowed (RFC 5321 §4.2)");
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// Nothing is guessed: without [`remote_mta`](Self::remote_mta) the report has none, even where the reply must have come from
/// a remote server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SimpleReport<'a> {
    /// The address the message was for, as it was in the envelope.
    pub recipient: &'a str,
    /// The return path of the message: who is told. Empty or `<>` is the null path, of which nobody is told.
    pub sender: &'a str,
    /// The mail system that tried to deliver.
    pub reporting_mta: &'a str,
    /// What was done: `failed` unless told, whatever the first digit of the reply.
    pub action: Option<&'a str>,
    /// The status code; if not told, it follows from the reply (RFC 3461 §6.3(g)).
    pub status: Option<&'a str>,
    /// The SMTP reply, several lines with `\n` between them.
    pub reply: Option<&'a str>,
    /// What went wrong, where there is no SMTP reply: `connection timed out`.
    pub diagnostic: Option<&'a str>,
    /// The server that replied.
    pub remote_mta: Option<&'a str>,
    /// The command that drew the reply: `rcpt`.
    pub stage: Option<&'a str>,
    /// ORCPT as it was in the envelope, in xtext: `rfc822;ola@example.no`.
    pub orcpt: Option<&'a str>,
    /// NOTIFY as it was in the envelope: `SUCCESS,FAILURE`.
    pub notify: Option<&'a str>,
    /// ENVID, decoded.
    pub envelope_id: Option<&'a str>,
    /// RET as it was in the envelope: `FULL` or `HDRS`.
    pub ret: Option<&'a str>,
    /// When the message arrived at the reporting MTA.
    pub arrival_date: Option<&'a str>,
    /// When the last attempt was made.
    pub last_attempt_date: Option<&'a str>,
    /// Until when a delayed message is tried.
    pub will_retry_until: Option<&'a str>,
    /// The Subject of the message, as text.
    pub subject: Option<&'a str>,
    /// The Message-ID of the message, with its angle brackets.
    pub message_id: Option<&'a str>,
    /// The language the reader asked for.
    pub language: Option<&'a str>,
    /// `internal` or `external`.
    pub audience: Option<&'a str>,
    /// The tenant the reader belongs to.
    pub tenant: Option<&'a str>,
}

impl<'a> SimpleReport<'a> {
    /// A failure of which nothing else is known.
    pub fn new(recipient: &'a str, sender: &'a str, reporting_mta: &'a str) -> Self {
        Self {
            recipient,
            sender,
            reporting_mta,
            action: None,
            status: None,
            reply: None,
            diagnostic: None,
            remote_mta: None,
            stage: None,
            orcpt: None,
            notify: None,
            envelope_id: None,
            ret: None,
            arrival_date: None,
            last_attempt_date: None,
            will_retry_until: None,
            subject: None,
            message_id: None,
            language: None,
            audience: None,
            tenant: None,
        }
    }

    /// The case that these words tell.
    ///
    /// # Errors
    /// A word that its field does not take ([`Error::field`] names it), or two that contradict each other.
    pub fn to_case(&self) -> Result<Case, Error> {
        Ok(Case::new(self.report()?, self.original()?).for_reader(self.reader()?))
    }

    fn report(&self) -> Result<Report, Error> {
        let mut fields = ReportFields::by(named("reporting-mta", MtaName::host(self.reporting_mta))?);
        fields.original_envelope_id = optional("envelope-id", self.envelope_id, EnvelopeId::parse)?;
        fields.arrival_date = optional("arrival-date", self.arrival_date, Moment::parse)?;
        fields.recipients.push(self.recipient()?);
        Report::try_from(fields)
    }

    fn recipient(&self) -> Result<Recipient, Error> {
        let action = optional("action", self.action, Action::parse)?.unwrap_or(Action::Failed);
        let told = optional("status", self.status, EnhancedStatus::parse)?;
        let diagnostic = self.diagnostic_code()?;
        let status = status_of(action, told, diagnostic.as_ref())?;
        let final_recipient = named("recipient", RecipientAddress::mailbox(self.recipient))?;
        let mut fields = RecipientFields::new(final_recipient, action, status);
        fields.original_recipient = optional("orcpt", self.orcpt, parse_orcpt)?;
        fields.remote_mta = optional("remote-mta", self.remote_mta, MtaName::host)?;
        fields.diagnostic_code = diagnostic;
        fields.last_attempt_date = optional("last-attempt-date", self.last_attempt_date, Moment::parse)?;
        fields.will_retry_until = optional("will-retry-until", self.will_retry_until, Moment::parse)?;
        fields.notify = optional("notify", self.notify, Notify::parse)?;
        fields.stage = optional("stage", self.stage, SmtpStage::parse)?;
        Recipient::try_from(fields)
    }

    fn diagnostic_code(&self) -> Result<Option<DiagnosticCode>, Error> {
        match (self.reply, self.diagnostic) {
            (Some(_), Some(_)) => Err(Error::caller("stands beside a reply: give one of them").in_field("diagnostic")),
            (Some(reply), None) => Ok(Some(DiagnosticCode::Smtp(named("reply", SmtpReply::parse(reply))?))),
            (None, Some(text)) => {
                DiagnosticCode::other(super::LOCAL_DIAGNOSTIC_TYPE, FieldText::escaped(text.as_bytes())).map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    fn original(&self) -> Result<Original, Error> {
        let mut original = Original::from_path(named("sender", ReturnPath::parse(self.sender))?);
        original.ret = optional("ret", self.ret, Ret::parse)?;
        original.subject = self.subject.map(str::to_owned);
        original.message_id = optional("message-id", self.message_id, leaf::message_id)?;
        Ok(original)
    }

    fn reader(&self) -> Result<Reader, Error> {
        Ok(Reader {
            audience: optional("audience", self.audience, leaf::audience)?,
            tenant: self.tenant.map(str::to_owned),
            language: optional("language", self.language, LanguageTag::parse_lenient)?.map(|tag| tag.to_string()),
            ..Reader::default()
        })
    }
}

fn named<T>(field: &'static str, parsed: Result<T, Error>) -> Result<T, Error> {
    parsed.map_err(|error| error.in_field(field))
}

fn optional<T>(
    field: &'static str,
    text: Option<&str>,
    parse: fn(&str) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    text.map(|text| named(field, parse(text))).transpose()
}
