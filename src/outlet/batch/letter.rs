//! One message of a batch, as it is written down.

use serde::{Deserialize, Serialize};

use super::Checksum;
use crate::diagnostic::Error;
use crate::outlet::{Envelope, Outgoing};

/// What is written down of a message, besides its octets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchLetter {
    /// Its number in the batch, from 1.
    pub number: usize,
    /// As its report is named to people.
    pub name: String,
    /// The beginning of the names of files that come of it.
    pub stem: String,
    /// Its Message-ID.
    pub message_id: String,
    /// To whom it goes: the recipient of its envelope.
    pub recipient: String,
    /// Whether it is sent, or waits for another to fail.
    pub role: LetterRole,
    /// The outcomes that it tells: `failed`, `delayed` … (RFC 3464 §2.3.3). None of a message that was finished before.
    pub actions: Vec<String>,
    /// The ids of the causes that it tells.
    pub causes: Vec<String>,
    /// The language that it is written in, if that is known.
    pub language: Option<String>,
    form: FormRecord,
    smtputf8_form: Option<FormRecord>,
}

/// What a message is to its batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LetterRole {
    /// It is to be sent.
    Notice,
    /// Facts for the postmaster: to be sent if the message of this number can never be for want of SMTPUTF8.
    IfNeverSent(usize),
    /// Facts for the postmaster: to be sent if the message of this number is held back.
    IfHeldBack(usize),
}

/// Envelope and octets of one form of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct FormRecord {
    octets: usize,
    checksum: String,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    return_path: Option<String>,
    recipient: String,
    smtputf8: bool,
    eight_bit_mime: bool,
    requiretls: bool,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    mt_priority: Option<i8>,
}

impl BatchLetter {
    /// A message that is to be sent. Its number is given when it is put into a batch.
    pub fn new(name: impl Into<String>, message_id: impl Into<String>, outgoing: &Outgoing) -> Self {
        Self {
            number: 0,
            name: name.into(),
            stem: "notice".to_owned(),
            message_id: message_id.into(),
            recipient: outgoing.envelope.recipient.clone(),
            role: LetterRole::Notice,
            actions: Vec::new(),
            causes: Vec::new(),
            language: None,
            form: FormRecord::of(outgoing),
            smtputf8_form: outgoing.smtputf8_form.as_deref().map(FormRecord::of),
        }
    }

    /// The domain that it goes to, in small letters; empty where the recipient has none.
    pub fn domain(&self) -> String {
        self.recipient.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default()
    }

    /// The names of the files of its forms, with how each is read back.
    pub(super) fn file_name(number: usize) -> String {
        format!("{number:06}.eml")
    }

    pub(super) fn smtputf8_file_name(number: usize) -> String {
        format!("{number:06}.smtputf8.eml")
    }

    pub(super) fn has_smtputf8_form(&self) -> bool {
        self.smtputf8_form.is_some()
    }

    /// The message of these octets, if they are the ones that were written.
    pub(super) fn outgoing(&self, octets: Vec<u8>, smtputf8_octets: Option<Vec<u8>>) -> Result<Outgoing, Error> {
        let outgoing = self.form.outgoing(octets)?;
        Ok(match (&self.smtputf8_form, smtputf8_octets) {
            (Some(form), Some(octets)) => outgoing.with_smtputf8_form(form.outgoing(octets)?),
            _ => outgoing,
        })
    }
}

impl FormRecord {
    fn of(outgoing: &Outgoing) -> Self {
        let envelope = &outgoing.envelope;
        Self {
            octets: outgoing.octets.len(),
            checksum: Checksum::of(&outgoing.octets).to_string(),
            return_path: envelope.return_path.clone(),
            recipient: envelope.recipient.clone(),
            smtputf8: envelope.needs_smtputf8,
            eight_bit_mime: envelope.needs_8bitmime,
            requiretls: envelope.requiretls,
            mt_priority: envelope.mt_priority,
        }
    }

    fn outgoing(&self, octets: Vec<u8>) -> Result<Outgoing, Error> {
        if octets.len() != self.octets || Checksum::of(&octets).to_string() != self.checksum {
            return Err(Error::operator("is not as it was prepared; put it back, or prepare the batch anew"));
        }
        let envelope = Envelope {
            return_path: self.return_path.clone(),
            recipient: self.recipient.clone(),
            needs_smtputf8: self.smtputf8,
            needs_8bitmime: self.eight_bit_mime,
            requiretls: self.requiretls,
            mt_priority: self.mt_priority,
        };
        Ok(Outgoing::new(envelope, octets))
    }
}
