//! A notice and how it came about, as JSON.

use serde::Serialize;

use super::route::RoutePart;
use super::why::ReasonPart;
use crate::diagnostic::Diagnostic;
use crate::intake::{CaseDocument, DOCUMENT_VERSION, mend_codes};
use crate::language::{Choice, SignalKind};
use crate::notice::{Decided, GroupDecision, Notice, Outcome};
use crate::outlet::Envelope;
use crate::policy::{AbsentNotify, Confidential, Withheld, is_due};
use crate::report::{Case, Moment, Original, Recipient, Route};

/// What `render --format json` prints. Fields are added, never renamed.
#[derive(Debug, Serialize)]
pub(super) struct Document {
    version: u64,
    case: CaseDocument,
    decision: DecisionPart,
    route: RoutePart,
    envelope: Option<EnvelopePart>,
    subject: Option<String>,
    text: Option<String>,
    html: Option<String>,
    diagnostics: Vec<DiagnosticPart>,
}

#[derive(Debug, Default, Serialize)]
struct DecisionPart {
    suppressed: Option<SuppressedPart>,
    audience: Option<&'static str>,
    layout: Option<&'static str>,
    withheld: Option<WithheldPart>,
    language: Option<String>,
    languages: Option<LanguagesPart>,
    /// All languages that it is written in, in their order.
    written_in: Vec<String>,
    groups: Vec<GroupPart>,
}

/// What the reader is not told.
#[derive(Debug, Serialize)]
struct WithheldPart {
    kinds: Vec<&'static str>,
    hops: usize,
    header_fields: usize,
}

#[derive(Debug, Serialize)]
struct SuppressedPart {
    code: &'static str,
    reason: String,
}

#[derive(Debug, Serialize)]
struct LanguagesPart {
    chain: Vec<String>,
    reasons: Vec<ReasonPart>,
}

/// Recipients with one action and cause.
#[derive(Debug, Serialize)]
struct GroupPart {
    action: &'static str,
    cause: String,
    /// In percent.
    confidence: u8,
    /// Said to be the likeliest cause, and not stated as a fact.
    is_likely: bool,
    fixer: &'static str,
    rule: &'static str,
    /// The status that the diagnostic amounts to, where the one that is reported tells less.
    derived_status: Option<String>,
    recipients: Vec<String>,
}

#[derive(Debug, Serialize)]
struct EnvelopePart {
    return_path: Option<String>,
    recipient: String,
    smtputf8: bool,
    eight_bit_mime: bool,
    requiretls: bool,
    mt_priority: Option<i8>,
}

#[derive(Debug, Serialize)]
struct DiagnosticPart {
    severity: String,
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cure: Option<String>,
}

impl Document {
    /// `case` is what the reader may see; `hides` tells whether that can be less than there is, so that nothing which came in may be
    /// quoted; `absent` is how the site reads the absence of NOTIFY, `now` the date of the notice.
    pub(super) fn new(
        case: &Case,
        outcome: &Outcome,
        mended: &[Diagnostic],
        hides: bool,
        absent: AbsentNotify,
        now: Moment,
    ) -> Self {
        let mended =
            mended.iter().map(|mend| DiagnosticPart { message: told(mend, hides), ..DiagnosticPart::from(mend) });
        let document = Self {
            version: DOCUMENT_VERSION,
            case: CaseDocument::from(case),
            decision: DecisionPart::default(),
            route: RoutePart::from(&Route::of(&case.original.hops, now)),
            envelope: None,
            subject: None,
            text: None,
            html: None,
            diagnostics: mended.collect(),
        };
        match outcome {
            Outcome::Notice(notice) => document.with_notice(case, notice, absent),
            Outcome::Suppressed(suppression) => {
                let suppressed = SuppressedPart { code: suppression.code(), reason: suppression.to_string() };
                Self { decision: DecisionPart { suppressed: Some(suppressed), ..DecisionPart::default() }, ..document }
            }
        }
    }

    fn with_notice(mut self, case: &Case, notice: &Notice, absent: AbsentNotify) -> Self {
        // The groups of a notice count the recipients that are due one.
        let due: Vec<&Recipient> = case.report.recipients().iter().filter(|one| is_due(one, absent)).collect();
        self.diagnostics.extend(notice.decided.diagnostics.iter().map(DiagnosticPart::from));
        Self {
            decision: DecisionPart::of(&due, &case.original, &notice.decided),
            envelope: Some(EnvelopePart::from(&notice.outgoing.envelope)),
            subject: Some(notice.subject.clone()),
            text: Some(notice.text()),
            html: Some(notice.html()),
            ..self
        }
    }

    /// For people, in many lines; or in one, where each report has its own.
    pub(super) fn to_json(&self, is_in_one_line: bool) -> String {
        let written = if is_in_one_line { serde_json::to_string(self) } else { serde_json::to_string_pretty(self) };
        // OK because all keys are text, and none of the serializers fails.
        let mut json = written.expect("serializable");
        json.push('\n');
        json
    }
}

impl DecisionPart {
    fn of(due: &[&Recipient], original: &Original, decided: &Decided) -> Self {
        Self {
            suppressed: None,
            audience: Some(decided.audience.as_str()),
            layout: Some(decided.layout.as_str()),
            withheld: Some(WithheldPart::from(&decided.withheld)),
            language: Some(decided.language.to_string()),
            languages: Some(LanguagesPart::of(&decided.choice, original)),
            written_in: decided.languages.iter().map(ToString::to_string).collect(),
            groups: decided.groups.iter().map(|group| GroupPart::of(due, group)).collect(),
        }
    }
}

/// What was mended, and the field in which it was, unless that might name what is hidden.
fn told(mend: &Diagnostic, hides: bool) -> String {
    let meaning = mend_codes().find(|(code, ..)| *code == mend.code).map(|(_, meaning, _)| meaning.to_owned());
    meaning.filter(|_| hides).unwrap_or_else(|| mend.message.clone())
}

impl From<&Withheld> for WithheldPart {
    fn from(withheld: &Withheld) -> Self {
        Self {
            kinds: withheld.kinds().map(Confidential::as_str).collect(),
            hops: withheld.n_hops,
            header_fields: withheld.n_fields,
        }
    }
}

impl GroupPart {
    fn of(due: &[&Recipient], group: &GroupDecision) -> Self {
        let address = |index: &usize| due.get(*index).map(|recipient| recipient.shown_address().to_owned());
        Self {
            action: group.action.as_str(),
            cause: group.diagnosis.cause.id().to_owned(),
            confidence: group.diagnosis.confidence.percent(),
            is_likely: group.diagnosis.is_likely(),
            fixer: group.diagnosis.cause.fixer().as_str(),
            rule: group.diagnosis.rule,
            derived_status: group.diagnosis.derived.map(|status| status.to_string()),
            recipients: group.recipients.iter().filter_map(address).collect(),
        }
    }
}

impl LanguagesPart {
    /// What a field of the original said is told if the reader may see the field.
    fn of(choice: &Choice, original: &Original) -> Self {
        let is_seen = |signal: SignalKind| match signal {
            SignalKind::AcceptLanguage => original.accept_language.is_some(),
            SignalKind::ContentLanguage => original.content_language.is_some(),
            _ => true,
        };
        let reasons = choice.reasons.iter().map(|reason| ReasonPart::of(reason, is_seen(reason.signal)));
        Self { chain: choice.chain.iter().map(ToString::to_string).collect(), reasons: reasons.collect() }
    }
}

impl From<&Envelope> for EnvelopePart {
    fn from(envelope: &Envelope) -> Self {
        Self {
            return_path: envelope.return_path.clone(),
            recipient: envelope.recipient.clone(),
            smtputf8: envelope.needs_smtputf8,
            eight_bit_mime: envelope.needs_8bitmime,
            requiretls: envelope.requiretls,
            mt_priority: envelope.mt_priority,
        }
    }
}

impl From<&Diagnostic> for DiagnosticPart {
    fn from(diagnostic: &Diagnostic) -> Self {
        Self {
            severity: diagnostic.severity.to_string(),
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            cure: diagnostic.cure.clone(),
        }
    }
}
