//! What had to be mended, one code for each kind of mend.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::intake::fields::{FoundField, lines};
use crate::text::{truncate_to_width, write_visible};

/// Declares the kinds of mends: the table is what the manual and the tests are held to.
macro_rules! mends {
    ($($variant:ident, $severity:ident, $code:literal, $meaning:literal, $cure:literal;)+) => {
        /// A kind of mend.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Mend { $($variant),+ }

        impl Mend {
            fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),+ }
            }

            fn cure(self) -> &'static str {
                match self { $(Self::$variant => $cure),+ }
            }
        }

        const ALL: &[Mend] = &[$(Mend::$variant),+];
    };
}

mends! {
    LineEnds, Info, "line-ends", "lines end in LF alone", "lines of a message end in CRLF (RFC 5322 §2.3)";
    LeadingLines, Info, "leading-lines", "there are empty lines before the header", "begin with the first field";
    NotMultipartReport, Info, "not-multipart-report", "the message is no multipart/report", "use multipart/report (RFC 6522 §3)";
    UnclosedMultipart, Info, "unclosed-multipart", "a multipart has no closing delimiter", "end it with `--boundary--` (RFC 2046 §5.1.1)";
    NestingCut, Warning, "nesting-cut", "multiparts are nested too deep to be looked into", "keep to the limits of the manual";
    PartsCut, Warning, "parts-cut", "there are more parts than are looked at", "keep to the limits of the manual";
    EncodingBroken, Warning, "encoding-broken", "a transfer encoding cannot be undone, the part is read as it is", "encode as RFC 2045 §6 says";
    MediaTypeParameters, Info, "media-type-parameters", "message/delivery-status has parameters", "it has none (RFC 3464 §2.1)";
    DeliveryStatusEncoded, Info, "delivery-status-encoded", "message/delivery-status has a transfer encoding", "use 7bit (RFC 3464 §2.1)";
    DeliveryStatusMislabelled, Warning, "delivery-status-mislabelled", "the delivery status does not stand in a part of its type", "use message/delivery-status (RFC 3464 §2.1)";
    NoDeliveryStatus, Warning, "no-delivery-status", "there is no delivery status, the recipients are those of X-Failed-Recipients", "send a delivery status notification (RFC 3464)";
    ReportCut, Warning, "report-cut", "the delivery status is too large, its end is left out", "keep to the limits of the manual";
    RecipientsCut, Warning, "recipients-cut", "there are too many recipients, the last are left out", "keep to the limits of the manual";
    FieldsCut, Warning, "fields-cut", "a group has too many fields, the last are not read", "keep to the limits of the manual";
    MissingBlankLine, Info, "missing-blank-line", "an empty line is missing before a group", "an empty line stands before each group (RFC 3464 §2.1)";
    StrayBlankLine, Info, "stray-blank-line", "an empty line stands inside a group", "no empty line inside a group (RFC 3464 §2.1)";
    FieldInWrongGroup, Info, "field-in-wrong-group", "the field stands in a group it does not belong to", "see RFC 3464 §2.2 and §2.3";
    RepeatedField, Info, "repeated-field", "the field stands twice, the first counts", "once in a group (RFC 3464 §2.3)";
    NotAField, Info, "not-a-field", "the line is no field", "a field is a name, a colon and a value (RFC 3464 §2.1)";
    ExtensionDropped, Info, "extension-dropped", "the name is neither registered nor begins with X-, the field is not passed on", "begin it with X- (RFC 3464 §2.4)";
    ReportingMtaMissing, Warning, "reporting-mta-missing", "Reporting-MTA is missing, the sender of the report stands for it", "it is required (RFC 3464 §2.2.2)";
    MtaUnreadable, Warning, "mta-unreadable", "there is no name of a mail system, the field is left out", "`dns; mx.example.com` (RFC 3464 §2.2.2)";
    MtaTypeMissing, Info, "mta-type-missing", "the name of a mail system has no type", "`dns; mx.example.com` (RFC 3464 §2.1.2)";
    MtaNotQualified, Info, "mta-not-qualified", "a name of type dns is not as the DNS has it, and is written in another way", "`dns; mx.example.com`, `dns; [192.0.2.1]`, `x-local-hostname; mailhost` (RFC 3461 §6.3, §9.3)";
    EnvelopeIdUnreadable, Info, "envelope-id-unreadable", "the envelope id cannot stand in a report and is left out", "printable ASCII (RFC 3461 §4.4)";
    EnvelopeIdIsMessageId, Info, "envelope-id-is-message-id", "the envelope id is the Message-ID and is left out", "only what ENVID said (RFC 3464 §2.2.1)";
    XtextUndecoded, Info, "xtext-undecoded", "the value is still xtext and is decoded", "decode ENVID and ORCPT (RFC 3461 §6.3)";
    DateMended, Info, "date-mended", "the date has no numeric zone or another form", "`Sat, 21 Nov 2026 10:02:14 +0100` (RFC 3464 §2.2.5)";
    DateUnreadable, Warning, "date-unreadable", "the date cannot be read and is left out", "`Sat, 21 Nov 2026 10:02:14 +0100` (RFC 3464 §2.2.5)";
    FinalRecipientMissing, Warning, "final-recipient-missing", "Final-Recipient is missing, another field stands for it", "it is required (RFC 3464 §2.3.2)";
    RecipientUnreadable, Warning, "recipient-unreadable", "a group names no recipient and is left out", "Final-Recipient is required (RFC 3464 §2.3.2)";
    AddressUnreadable, Warning, "address-unreadable", "there is no address in the field, it is left out", "`rfc822; ola@example.no` (RFC 3464 §2.3.2)";
    AddressTypeMissing, Info, "address-type-missing", "the address has no type", "`rfc822; ola@example.no` (RFC 3464 §2.1.2)";
    AddressTypeMended, Info, "address-type-mended", "the address is of another type than the field says", "rfc822 for ASCII, utf-8 for others (RFC 6533 §3)";
    AddressDecorated, Info, "address-decorated", "there is more than the address", "no angle brackets, names or comments (RFC 3464 §2.3.2)";
    ActionMissing, Warning, "action-missing", "Action is missing, it follows from what else is told", "it is required (RFC 3464 §2.3.3)";
    ActionMended, Warning, "action-mended", "Action is none of the five words", "failed, delayed, delivered, relayed or expanded (RFC 3464 §2.3.3)";
    StatusMissing, Warning, "status-missing", "Status is missing, it follows from the reply or the action", "it is required (RFC 3464 §2.3.4)";
    StatusUnreadable, Warning, "status-unreadable", "Status is no code, it follows from the reply or the action", "`5.1.1` (RFC 3464 §2.3.4)";
    StatusMended, Info, "status-mended", "Status is written in another form", "`5.1.1` (RFC 3463 §2)";
    StatusTrailingText, Info, "status-trailing-text", "text stands behind the status code", "only a comment in parentheses may (RFC 3464 §2.3.4)";
    StatusAgainstAction, Warning, "status-against-action", "Status contradicts Action", "failed has class 4 or 5, delayed 4, the others 2 (RFC 3464 §2.3.3)";
    DiagnosticTypeMissing, Info, "diagnostic-type-missing", "Diagnostic-Code has no type", "`smtp; 550 5.1.1 User unknown` (RFC 3464 §2.3.6)";
    DiagnosticWithoutReplyCode, Info, "diagnostic-without-reply-code", "Diagnostic-Code is of type smtp and has no reply code", "use an X- type for other text (RFC 3464 §2.3.6)";
    DiagnosticEmpty, Info, "diagnostic-empty", "Diagnostic-Code says nothing and is left out", "leave it out";
    DiagnosticOfSuccess, Info, "diagnostic-of-success", "Diagnostic-Code stands beside a success and is not passed on", "only for failed and delayed (RFC 3464 §2.3.6)";
    ReplyFromText, Info, "reply-from-text", "Diagnostic-Code is missing, the reason is that of the text for people", "tell it in Diagnostic-Code (RFC 3464 §2.3.6)";
    RetryOutsideDelayed, Info, "retry-outside-delayed", "Will-Retry-Until stands beside another action than delayed and is left out", "only for delayed (RFC 3464 §2.3.9)";
    ReturnedTypeMended, Info, "returned-type-mended", "the type of the returned header is written in another way", "text/rfc822-headers (RFC 6522 §4)";
    ReturnedEncoded, Info, "returned-encoded", "message/rfc822 has a transfer encoding", "only 7bit, 8bit or binary (RFC 2046 §5.2.1)";
    BodyInHeadersPart, Info, "body-in-headers-part", "a body stands in the part for the header and is left out", "use message/rfc822 for a whole message (RFC 6522 §4)";
    HeadersAsMessage, Info, "headers-as-message", "a header alone is labelled as a whole message", "use text/rfc822-headers (RFC 6522 §4)";
    OriginalInText, Info, "original-in-text", "the failed message stands in the text for people", "return it in a part of its own (RFC 6522 §3)";
    ReturnPathDiffers, Info, "return-path-differs", "the returned message has another Return-Path than the address of the report", "a report goes to the return path (RFC 3464 §2)";
    ReturnPathMissing, Warning, "return-path-missing", "nothing tells whose message it was, so nobody is told", "address the report to the return path (RFC 3464 §2)";
    MendsCut, Info, "mends-cut", "there are more mends than are told", "keep to the limits of the manual";
}

/// The code of each mend that [`from_message`](super::from_message) can report, with what it means and what the writer of the
/// report should do. Codes are never renamed or used again.
pub fn mend_codes() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    ALL.iter().map(|mend| (mend.code(), mend.meaning(), mend.cure()))
}

/// A mend, and the field that it concerns; none where it concerns more than one.
#[derive(Debug, Clone)]
pub(crate) struct Noted {
    pub(crate) mend: Mend,
    pub(crate) span: Option<Range<usize>>,
}

/// The mends of one message.
#[derive(Debug)]
pub(super) struct Mends {
    told: Vec<Diagnostic>,
    most: usize,
    /// All since they were last taken, however many are told.
    since: Vec<Noted>,
    /// What the places are told in.
    file: String,
    line_starts: Vec<usize>,
}

impl Mends {
    pub(super) fn new(most: usize) -> Self {
        Self { told: Vec::new(), most, since: Vec::new(), file: String::new(), line_starts: Vec::new() }
    }

    /// Places are told in this machine part from now on.
    pub(super) fn stand_in(&mut self, media_type: &str, octets: &[u8]) {
        self.file = shown(media_type);
        self.line_starts = lines(octets).map(|line| line.start).collect();
    }

    /// A mend of the message as a whole.
    pub(super) fn note(&mut self, mend: Mend) {
        self.push(mend, mend.meaning().to_owned(), None);
    }

    /// A mend of the message as a whole, unless it was told before.
    pub(super) fn note_once(&mut self, mend: Mend) {
        if !self.has(mend) {
            self.note(mend);
        }
    }

    /// A mend of one field.
    pub(super) fn note_field(&mut self, mend: Mend, field: &FoundField<'_>) {
        let said = if field.name.is_empty() { field.value() } else { format!("{}: {}", field.name(), field.value()) };
        let place = self.place(field);
        self.push(mend, format!("{} (`{}`)", mend.meaning(), shown(&said)), Some(place));
    }

    pub(super) fn has(&self, mend: Mend) -> bool {
        self.told.iter().any(|told| told.code == mend.code())
    }

    /// What was mended since the last time.
    pub(super) fn take(&mut self) -> Vec<Noted> {
        std::mem::take(&mut self.since)
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.told
    }

    fn push(&mut self, mend: Mend, message: String, place: Option<Place>) {
        self.since.push(Noted { mend, span: place.as_ref().map(|place| place.span.0..place.span.1) });
        let mend = match self.told.len() {
            n_told if n_told < self.most => mend,
            n_told if n_told == self.most => Mend::MendsCut,
            _ => return,
        };
        let message = if mend == Mend::MendsCut { mend.meaning().to_owned() } else { message };
        let diagnostic = Diagnostic::new(mend.severity(), mend.code(), message).with_cure(mend.cure());
        self.told.push(match place {
            Some(place) => diagnostic.with_place(place),
            None => diagnostic,
        });
    }

    fn place(&self, field: &FoundField<'_>) -> Place {
        Place {
            file: self.file.clone(),
            line: self.line_starts.partition_point(|start| *start <= field.span.start).max(1),
            column: 1,
            span: (field.span.start, field.span.end),
        }
    }
}

/// Remote text in one of our sentences: short, and without anything hidden.
fn shown(text: &str) -> String {
    let mut visible = String::with_capacity(text.len().min(100));
    write_visible(truncate_to_width(text, 76), &mut visible);
    visible
}
