//! From a document to a case.

use super::parts::{Parts, TextOr};
use super::wire::{
    AttemptWire, CaseWire, DiagnosticWire, ExtensionsWire, HopWire, MessageWire, ReaderWire, ReceivedWire,
    RecipientWire, ReplyWire,
};
use crate::diagnostic::Error;
use crate::intake::fields::groups_of;
use crate::intake::original::{facts_of, original_within};
use crate::intake::outcome::status_of;
use crate::intake::{LOCAL_DIAGNOSTIC_TYPE, Limits, leaf};
use crate::language::LanguageTag;
use crate::report::{
    Action, Attempt, Case, DiagnosticCode, EnvelopeId, ExtensionField, HeaderSection, Hop, Moment, Notify, Original,
    Reader, ReceivedField, ReceivedGroup, ReceivedReport, Recipient, RecipientAddress, RecipientFields, Report,
    ReportFields, Ret, ReturnPath, SmtpStage, parse_orcpt,
};
use crate::status::EnhancedStatus;
use crate::text::FieldText;

impl CaseWire {
    pub(super) fn into_case(self, limits: &Limits) -> Result<Case, Error> {
        let envelope_id = self.message.envelope_id().map_err(|error| error.in_field("message"))?;
        let original = self.message.into_original(limits).map_err(|error| error.in_field("message"))?;
        let mut fields = ReportFields::by(made("reporting_mta", self.reporting_mta)?);
        fields.original_envelope_id = envelope_id;
        fields.dsn_gateway = made_if("dsn_gateway", self.dsn_gateway)?;
        fields.received_from_mta = made_if("received_from_mta", self.received_from_mta)?;
        fields.arrival_date = parsed("arrival_date", self.arrival_date, Moment::parse)?;
        fields.extensions = self.extensions.into_fields()?;
        fields.recipients = recipients(self.recipients, limits)?;
        let mut case = Case::new(Report::try_from(fields).map_err(in_words_of_json)?, original);
        case.reader = self.reader.unwrap_or_default().into_reader().map_err(|error| error.in_field("reader"))?;
        case.received =
            self.received.map(ReceivedWire::into_report).transpose().map_err(|error| error.in_field("received"))?;
        Ok(case)
    }
}

fn recipients(documents: Vec<RecipientWire>, limits: &Limits) -> Result<Vec<Recipient>, Error> {
    if documents.len() > limits.n_recipients {
        let message = format!("{} are more than the limit of {}", documents.len(), limits.n_recipients);
        return Err(Error::caller(message).in_field("recipients"));
    }
    let each = documents.into_iter().enumerate();
    each.map(|(at, document)| document.into_recipient().map_err(|error| error.in_field(format!("recipients[{at}]"))))
        .collect()
}

impl MessageWire {
    fn envelope_id(&self) -> Result<Option<EnvelopeId>, Error> {
        match (&self.envelope_id, &self.envid) {
            (Some(_), Some(_)) => Err(one_of("envid", "envelope_id")),
            (decoded, None) => parsed("envelope_id", decoded.clone(), EnvelopeId::parse),
            (None, xtext) => parsed("envid", xtext.clone(), EnvelopeId::from_xtext),
        }
    }

    fn into_original(mut self, limits: &Limits) -> Result<Original, Error> {
        let mut original = self.octets(limits)?;
        original.return_path = self.return_path(&original)?;
        original.ret = parsed("ret", self.ret, Ret::parse)?;
        replace(&mut original.size_octets, self.size_octets);
        replace(&mut original.subject, self.subject);
        replace(
            &mut original.message_id,
            tried(self.message_id, |id| leaf::message_id(&id)).map_err(at("message_id"))?,
        );
        replace(&mut original.date, tried(self.date, |date| Moment::parse(&date)).map_err(at("date"))?);
        replace(&mut original.accept_language, self.accept_language);
        replace(&mut original.content_language, self.content_language);
        if let Some(ids) = self.references {
            original.references = each("references", ids.unwrap_or_default(), |id| leaf::message_id(&id))?;
        }
        if let Some(hops) = self.hops {
            original.hops = each("hops", hops.unwrap_or_default(), HopWire::into_hop)?;
        }
        original.is_smtputf8 = self.smtputf8;
        original.is_requiretls = self.requiretls;
        original.is_authenticated = self.authenticated;
        original.is_hostile = self.hostile;
        original.mt_priority = mt_priority(self.mt_priority)?;
        Ok(original)
    }

    /// What the octets tell, if there are any.
    fn octets(&mut self, limits: &Limits) -> Result<Original, Error> {
        let whole = made_if("original", self.original.take())?;
        let (header, body) = (made_if("header", self.header.take())?, made_if("body", self.body.take())?);
        match (whole, header) {
            (Some(_), Some(_)) => Err(one_of("original", "header")),
            (Some(_), None) if body.is_some() => Err(one_of("original", "body")),
            (Some(octets), None) => Ok(original_within(&octets, ReturnPath::Null, limits)),
            (None, header) => {
                let header = header.map(|octets| HeaderSection::parse(&octets));
                let mut original = header.as_ref().map(|header| facts_of(header, limits.n_hops)).unwrap_or_default();
                let size =
                    header.as_ref().zip(body.as_ref()).map(|(header, body)| header.octets().len() + 2 + body.len());
                original.size_octets = size.map(|size| size as u64);
                original.header = header;
                original.body = body;
                Ok(original)
            }
        }
    }

    fn return_path(&self, original: &Original) -> Result<ReturnPath, Error> {
        let told = self.return_path.clone().or_else(|| original.header_value("Return-Path"));
        let path = told.ok_or_else(|| Error::caller("is missing: write the address of the MAIL command, or `<>`"));
        path.and_then(|path| ReturnPath::parse(&path)).map_err(at("return_path"))
    }
}

fn mt_priority(told: Option<i8>) -> Result<Option<i8>, Error> {
    match told {
        Some(value) if !(-9..=9).contains(&value) => {
            Err(Error::caller("takes -9 to 9").in_field("mt_priority").by_rule("RFC 6710 §4.1"))
        }
        told => Ok(told),
    }
}

impl HopWire {
    fn into_hop(self) -> Result<Hop, Error> {
        let at = parsed("at", self.at, Moment::parse)?;
        let from_address = parsed("from_address", self.from_address, leaf::ip_address)?;
        Ok(Hop { from: self.from, from_address, by: self.by, with: self.with, id: self.id, at })
    }
}

impl RecipientWire {
    fn into_recipient(self) -> Result<Recipient, Error> {
        let is_reply = self.reply.is_some();
        let action = parsed("action", self.action, Action::parse)?.unwrap_or(Action::Failed);
        let told = parsed("status", self.status, EnhancedStatus::parse)?;
        let diagnostic = diagnostic_code(self.reply, self.diagnostic)?;
        let status = status_of(action, told, diagnostic.as_ref())?;
        let mut fields = RecipientFields::new(made("final_recipient", self.final_recipient)?, action, status);
        fields.original_recipient = match (self.original_recipient, self.orcpt) {
            (Some(_), Some(_)) => return Err(one_of("orcpt", "original_recipient")),
            (Some(address), None) => Some(made::<_>("original_recipient", address)?),
            (None, xtext) => parsed::<RecipientAddress>("orcpt", xtext, parse_orcpt)?,
        };
        fields.remote_mta = made_if("remote_mta", self.remote_mta)?;
        fields.diagnostic_code = diagnostic;
        fields.last_attempt_date = parsed("last_attempt_date", self.last_attempt_date, Moment::parse)?;
        fields.final_log_id = parsed("final_log_id", self.final_log_id, FieldText::parse)?;
        fields.will_retry_until = parsed("will_retry_until", self.will_retry_until, Moment::parse)?;
        fields.extensions = self.extensions.into_fields()?;
        fields.notify = parsed("notify", self.notify, Notify::parse)?;
        fields.stage = parsed("stage", self.stage, SmtpStage::parse)?;
        fields.attempts = each("attempts", self.attempts, AttemptWire::into_attempt)?;
        Recipient::try_from(fields).map_err(in_words_of_json).map_err(|error| match error.field() {
            Some("diagnostic_code") if is_reply => error.renamed("reply"),
            Some("diagnostic_code") => error.renamed("diagnostic"),
            _ => error,
        })
    }
}

impl AttemptWire {
    fn into_attempt(self) -> Result<Attempt, Error> {
        Ok(Attempt {
            at: Moment::parse(&self.at).map_err(at("at"))?,
            remote_mta: made_if("remote_mta", self.remote_mta)?,
            diagnostic_code: diagnostic_code(self.reply, self.diagnostic)?,
        })
    }
}

fn diagnostic_code(
    reply: Option<ReplyWire>,
    diagnostic: Option<DiagnosticWire>,
) -> Result<Option<DiagnosticCode>, Error> {
    match (reply, diagnostic) {
        (Some(_), Some(_)) => Err(one_of("diagnostic", "reply")),
        (Some(reply), None) => Ok(Some(DiagnosticCode::Smtp(made("reply", reply)?))),
        (None, Some(diagnostic)) => diagnostic.into_code().map(Some).map_err(at("diagnostic")),
        (None, None) => Ok(None),
    }
}

impl DiagnosticWire {
    fn into_code(self) -> Result<DiagnosticCode, Error> {
        let text = FieldText::parse(&self.text).map_err(at("text"))?;
        let diagnostic_type = self.diagnostic_type.as_deref().unwrap_or(LOCAL_DIAGNOSTIC_TYPE);
        DiagnosticCode::other(diagnostic_type, text).map_err(at("type"))
    }
}

impl ExtensionsWire {
    fn into_fields(self) -> Result<Vec<ExtensionField>, Error> {
        let field = |(name, value): (String, String)| {
            let made = FieldText::parse(&value).and_then(|value| ExtensionField::try_new(&name, value));
            made.map_err(|error| error.in_field(name).in_field("extensions"))
        };
        self.0.into_iter().map(field).collect()
    }
}

impl ReaderWire {
    fn into_reader(self) -> Result<Reader, Error> {
        let tag = |field, text| Ok(parsed(field, text, LanguageTag::parse_lenient)?.map(|tag| tag.to_string()));
        Ok(Reader {
            audience: parsed("audience", self.audience, leaf::audience)?,
            tenant: self.tenant,
            language: tag("language", self.language)?,
            profile: tag("profile", self.profile)?,
            stored: tag("stored", self.stored)?,
            mapped: each("mapped", self.mapped, |tag: String| {
                LanguageTag::parse_lenient(&tag).map(|tag| tag.to_string())
            })?,
        })
    }
}

impl ReceivedWire {
    fn into_report(self) -> Result<ReceivedReport, Error> {
        let octets = made("octets", self.octets)?;
        let groups = match self.groups {
            Some(groups) => groups
                .into_iter()
                .map(|fields| ReceivedGroup {
                    fields: fields
                        .into_iter()
                        .map(|field| ReceivedField { name: field.name, value: field.value })
                        .collect(),
                })
                .collect(),
            None => groups_of(&octets),
        };
        Ok(ReceivedReport { octets, media_type: self.media_type, groups })
    }
}

/// The names of the strict report are those of the RFC; the document has them with underscores, and extension fields in an
/// object of their own.
fn in_words_of_json(error: Error) -> Error {
    match error.field() {
        Some(field @ ("status" | "will-retry-until" | "diagnostic-code" | "recipients")) => {
            let name = field.replace('-', "_");
            error.renamed(name)
        }
        _ => error.in_field("extensions"),
    }
}

fn one_of(field: &'static str, other: &str) -> Error {
    Error::caller(format!("stands beside {other}: give one of them")).in_field(field)
}

fn at(field: &'static str) -> impl Fn(Error) -> Error {
    move |error| error.in_field(field)
}

fn made<P: Parts>(field: &'static str, told: TextOr<P>) -> Result<P::Value, Error> {
    told.into_value().map_err(at(field))
}

fn made_if<P: Parts>(field: &'static str, told: Option<TextOr<P>>) -> Result<Option<P::Value>, Error> {
    told.map(|told| made(field, told)).transpose()
}

fn parsed<T>(
    field: &'static str,
    told: Option<String>,
    parse: fn(&str) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    told.map(|text| parse(&text)).transpose().map_err(at(field))
}

fn each<T, U>(field: &'static str, told: Vec<T>, make: fn(T) -> Result<U, Error>) -> Result<Vec<U>, Error> {
    let numbered = told.into_iter().enumerate();
    numbered.map(|(place, told)| make(told).map_err(|error| error.in_field(format!("{field}[{place}]")))).collect()
}

fn tried<T, U>(told: Option<Option<T>>, make: fn(T) -> Result<U, Error>) -> Result<Option<Option<U>>, Error> {
    told.map(|told| told.map(make).transpose()).transpose()
}

/// What is told wins over what was read, a told `null` too.
fn replace<T>(read: &mut Option<T>, told: Option<Option<T>>) {
    if let Some(told) = told {
        *read = told;
    }
}
