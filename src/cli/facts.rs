//! A report told on the command line.

use std::path::PathBuf;

use clap::Args;

use super::exit::{Exit, Failure};
use super::input;
use crate::diagnostic::Error;
use crate::intake::{SimpleReport, original_from_octets};
use crate::report::Case;

/// A report in flags.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "A report in flags, in place of FILE")]
#[group(id = "facts", multiple = true, conflicts_with = "files")]
pub(super) struct FactArgs {
    /// The address the message was for
    #[arg(long, value_name = "ADDRESS")]
    recipient: Option<String>,
    /// The return path of the message: who gets the notice
    #[arg(long, value_name = "ADDRESS")]
    sender: Option<String>,
    /// The SMTP reply, such as "550 5.1.1 User unknown"; once more for each further line
    #[arg(long, value_name = "REPLY")]
    reply: Vec<String>,
    /// What went wrong, where there is no SMTP reply
    #[arg(long, value_name = "TEXT", conflicts_with = "reply")]
    diagnostic: Option<String>,
    /// The status code [default: as the reply says]
    #[arg(long, value_name = "CODE")]
    status: Option<String>,
    /// failed, delayed, delivered, relayed or expanded [default: failed, whatever the digit of the reply]
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,
    /// The server that replied
    #[arg(long, value_name = "HOST")]
    remote_mta: Option<String>,
    /// The command that drew the reply: connect, ehlo, mail, rcpt, data …
    #[arg(long, value_name = "COMMAND")]
    stage: Option<String>,
    /// Until when a delayed message is tried
    #[arg(long, value_name = "DATE")]
    will_retry_until: Option<String>,
    /// When the message arrived here
    #[arg(long, value_name = "DATE")]
    arrival_date: Option<String>,
    /// When the last attempt was made
    #[arg(long, value_name = "DATE")]
    last_attempt_date: Option<String>,
    /// ORCPT of the envelope, such as rfc822;ola@example.no
    #[arg(long, value_name = "ORCPT")]
    orcpt: Option<String>,
    /// NOTIFY of the envelope, such as SUCCESS,FAILURE
    #[arg(long, value_name = "NOTIFY")]
    notify: Option<String>,
    /// ENVID of the envelope
    #[arg(long, value_name = "ENVID")]
    envelope_id: Option<String>,
    /// RET of the envelope: FULL or HDRS
    #[arg(long, value_name = "RET")]
    ret: Option<String>,
    /// The subject of the message
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// The Message-ID of the message that failed
    #[arg(long, value_name = "ID")]
    original_message_id: Option<String>,
    /// The message that failed, or its header: what is returned, and where its subject and languages are read
    #[arg(long, value_name = "FILE")]
    original: Option<PathBuf>,
    /// The message was submitted by an authenticated user of this site
    #[arg(long)]
    authenticated: bool,
}

impl FactArgs {
    /// Whether anything of it was given.
    pub(super) fn is_given(&self) -> bool {
        let texts = [
            &self.recipient,
            &self.sender,
            &self.diagnostic,
            &self.status,
            &self.action,
            &self.remote_mta,
            &self.stage,
            &self.will_retry_until,
            &self.arrival_date,
            &self.last_attempt_date,
            &self.orcpt,
            &self.notify,
            &self.envelope_id,
            &self.ret,
            &self.subject,
            &self.original_message_id,
        ];
        texts.iter().any(|text| text.is_some())
            || !self.reply.is_empty()
            || self.original.is_some()
            || self.authenticated
    }

    /// The case that the flags tell, of a report by this host.
    pub(super) fn case(&self, reporting_mta: &str, input_octets: usize) -> Result<Case, Failure> {
        let recipient = needed(self.recipient.as_deref(), "--recipient", "the address that the message was for")?;
        let why = "the return path of the message, to which the notice goes ('<>' if it was the null path)";
        let sender = needed(self.sender.as_deref(), "--sender", why)?;
        let reply = (!self.reply.is_empty()).then(|| self.reply.join("\n"));
        let mut report = SimpleReport::new(recipient, sender, reporting_mta);
        report.reply = reply.as_deref();
        report.diagnostic = self.diagnostic.as_deref();
        report.status = self.status.as_deref();
        report.action = self.action.as_deref();
        report.remote_mta = self.remote_mta.as_deref();
        report.stage = self.stage.as_deref();
        report.will_retry_until = self.will_retry_until.as_deref();
        report.arrival_date = self.arrival_date.as_deref();
        report.last_attempt_date = self.last_attempt_date.as_deref();
        report.orcpt = self.orcpt.as_deref();
        report.notify = self.notify.as_deref();
        report.envelope_id = self.envelope_id.as_deref();
        report.ret = self.ret.as_deref();
        report.subject = self.subject.as_deref();
        report.message_id = self.original_message_id.as_deref();
        let mut case = report.to_case().map_err(|error| flawed(&error))?;
        self.add_original(&mut case, input_octets)?;
        case.original.is_authenticated = self.authenticated;
        Ok(case)
    }

    /// What the flags say of the message wins over what stands in it.
    fn add_original(&self, case: &mut Case, input_octets: usize) -> Result<(), Failure> {
        let Some(path) = &self.original else { return Ok(()) };
        let octets = input::read_whole(path, input_octets)?;
        let told = case.original.clone();
        let found = original_from_octets(&octets, told.return_path);
        if found.header.is_none() {
            let message = format!("--original: {}: no header fields; name a message or its header", path.display());
            return Err(Failure::new(Exit::BadInput, message));
        }
        case.original = found;
        case.original.ret = told.ret;
        case.original.subject = told.subject.or(case.original.subject.take());
        case.original.message_id = told.message_id.or(case.original.message_id.take());
        Ok(())
    }
}

fn needed<'a>(value: Option<&'a str>, flag: &str, what: &str) -> Result<&'a str, Failure> {
    value.ok_or_else(|| Failure::usage(format!("{flag} is missing: it is {what}")))
}

/// The fields of a report in words are named as the flags are, but one.
fn flawed(error: &Error) -> Failure {
    let text = error.to_string();
    match error.field() {
        Some("message-id") => Failure::usage(format!("--original-{text}")),
        Some(_) => Failure::usage(format!("--{text}")),
        None => Failure::usage(text),
    }
}
