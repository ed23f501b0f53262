//! From a recipient to its cause.

use std::fmt;

use super::catalogue::Cause;
use super::evidence::{Evidence, Speaker, Statement, derived, n_told};
use super::finding::Finding;
use super::reading::Memory;
use super::rules::{Rule, Table, table};
use crate::report::{Action, Recipient, RecipientFields, SmtpStage};
use crate::status::EnhancedStatus;

/// What was found to be the cause, and by which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The cause to be shown. Where the rule is less sure than [`Confidence::NAMED`], this is the neutral cause of the
    /// subject digit already.
    pub cause: &'static Cause,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// The id of the rule that fired; `success` where nothing went wrong, `none` where no rule fits.
    pub rule: &'static str,
    /// The status code that the diagnostic amounts to, where the reported status tells less: the code that a server wrote
    /// and the reporting system threw away (Exim writes `5.0.0` beside `550 5.1.1`), the one behind the wrapper of another
    /// system (`5.0.350 … -> 550 5.1.1`), or else the one that the named cause has by RFC 3463. It is shown beside the
    /// reported status, and never written in its place.
    pub derived: Option<EnhancedStatus>,
}

/// What was found, from what, and what else would have been possible.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The same as [`diagnose`] gives.
    pub diagnosis: Diagnosis,
    /// What the diagnosis was drawn from; none of a success.
    pub grounds: Option<Grounds>,
    /// The other causes that a rule names, the surest first, each once. A cause that was found but not surely enough to
    /// be named stands first.
    pub runners_up: Vec<Diagnosis>,
}

/// What a diagnosis was drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grounds {
    /// The status code to go by; a class with zeros where none tells anything.
    pub status: EnhancedStatus,
    /// The reply code, if a reply was given.
    pub reply_code: Option<u16>,
    /// The command that drew the reply, if that is known.
    pub stage: Option<SmtpStage>,
    /// Whether a server that was asked said it, and not the reporting system itself.
    pub is_remote: bool,
    /// Whether it was found inside what was reported, as the words of another server.
    pub is_quoted: bool,
    /// The wordings of `rules.toml` that are heard, by name.
    pub wordings: Vec<&'static str>,
}

/// How sure a rule is, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// From here on a cause is stated as a fact; below, it is said to be the likeliest.
    pub const CERTAIN: Self = Self(80);

    /// From here on a cause is named; below, the neutral text of the subject digit is used. A reader forgives vague words
    /// more easily than wrong ones.
    pub const NAMED: Self = Self(60);

    /// Nothing speaks for it.
    pub const NONE: Self = Self(0);

    pub(super) const fn of(percent: u8) -> Self {
        Self(percent)
    }

    pub(super) fn new(percent: u8) -> Option<Self> {
        (percent <= 100).then_some(Self(percent))
    }

    /// So much less sure.
    pub(super) fn less(self, percent: u8) -> Self {
        Self(self.0.saturating_sub(percent))
    }

    /// 0 to 100.
    pub fn percent(self) -> u8 {
        self.0
    }
}

/// What the rules come to, and what it was found from.
type Found<'a> = (Option<Finding>, Evidence<'a>);

/// Finds the cause of what is reported about a recipient.
///
/// It reads action, status, reply code, the enhanced code as the remote side wrote it, the command that drew the reply, who
/// spoke, and what was said in words; of what quotes another server's reply, that reply. The text is read once, whatever its
/// length, and nothing is allocated.
///
/// ```
/// use retourpost::cause::diagnose;
/// use retourpost::report::{Action, AddressType, DiagnosticCode, Recipient, RecipientAddress, RecipientFields};
/// use retourpost::status::{EnhancedStatus, SmtpReply};
///
/// let address = RecipientAddress::try_new(AddressType::Rfc822, "ola@example.no")?;
/// // Some systems throw the code away that the remote server gave.
/// let mut fields = RecipientFields::new(address, Action::Failed, EnhancedStatus::parse("5.0.0")?);
/// fields.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse("550 5.1.1 User unknown")?));
///
/// let diagnosis = diagnose(&Recipient::try_from(fields)?);
/// assert_eq!(diagnosis.cause.id(), "mailbox-unknown");
/// assert_eq!(diagnosis.derived, Some(EnhancedStatus::parse("5.1.1")?));
/// # Ok::<(), retourpost::Error>(())
/// ```
pub fn diagnose(recipient: &Recipient) -> Diagnosis {
    if is_success(recipient.action()) {
        return Diagnosis::success();
    }
    let (finding, evidence) = found(recipient, table());
    Diagnosis::shown(finding, &evidence, recipient.status())
}

/// Finds the causes of many recipients, of each what [`diagnose`] finds. The recipients of one report mostly met the same: what
/// was found of the one before is taken where all that it was drawn from is the same.
pub(crate) fn diagnose_each<'a>(recipients: impl Iterator<Item = &'a Recipient>) -> impl Iterator<Item = Diagnosis> {
    let mut before: Option<Before<'a>> = None;
    let mut memory = Memory::default();
    recipients.map(move |recipient| {
        if is_success(recipient.action()) {
            return Diagnosis::success();
        }
        let now = match before.take() {
            Some(before) => before.next(recipient, &mut memory),
            None => Before::of(recipient, Statement::of_next(recipient, table().wordings(), &mut memory)),
        };
        before.insert(now).diagnosis
    })
}

/// A recipient, and what was found of it.
struct Before<'a> {
    fields: &'a RecipientFields,
    statement: Statement<'a>,
    diagnosis: Diagnosis,
}

impl<'a> Before<'a> {
    fn of(recipient: &'a Recipient, statement: Statement<'a>) -> Self {
        let (finding, evidence) = found_in(recipient, &statement, table());
        let diagnosis = Diagnosis::shown(finding, &evidence, recipient.status());
        Self { fields: recipient.fields(), statement, diagnosis }
    }

    /// The same of the next recipient.
    fn next(self, recipient: &'a Recipient, memory: &mut Memory<'a>) -> Self {
        let fields = recipient.fields();
        let statement = match Statement::is_same_of(self.fields, fields) {
            true => self.statement,
            // Replies differ in the address that they name, and yet say the same.
            false => Statement::of_next(recipient, table().wordings(), memory),
        };
        // What an expired message met before is found in more than its statement.
        let is_same =
            statement == self.statement && statement.expired().is_none() && fields.status == self.fields.status;
        if is_same { Self { fields, ..self } } else { Self::of(recipient, statement) }
    }
}

/// Finds the cause as [`diagnose`] does, and tells what it was drawn from, and what else would have been possible.
pub fn explain(recipient: &Recipient) -> Explanation {
    let diagnosis = diagnose(recipient);
    if is_success(recipient.action()) {
        return Explanation { diagnosis, grounds: None, runners_up: Vec::new() };
    }
    let table = table();
    let (_, evidence) = found(recipient, table);
    let statement = Statement::of(recipient, table.wordings());
    let mut rules: Vec<&'static Rule> = table.matching(&evidence);
    statement.evidence().for_each(|evidence| rules.extend(table.matching(evidence)));
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.confidence()));
    let mut runners_up: Vec<Diagnosis> = Vec::new();
    for rule in rules {
        let is_new = runners_up.iter().all(|other| other.cause != rule.cause());
        if rule.cause() != diagnosis.cause && is_new {
            runners_up.push(Diagnosis::named(rule));
        }
    }
    Explanation { diagnosis, grounds: Some(Grounds::of(&evidence, table)), runners_up }
}

fn is_success(action: Action) -> bool {
    !matches!(action, Action::Failed | Action::Delayed)
}

/// The rule that names the cause, and what it was found from.
fn found<'a>(recipient: &'a Recipient, table: &'static Table) -> Found<'a> {
    found_in(recipient, &Statement::of(recipient, table.wordings()), table)
}

/// The same where the statement has been read.
fn found_in<'a>(recipient: &'a Recipient, statement: &Statement<'a>, table: &'static Table) -> Found<'a> {
    match statement.expired() {
        Some(expired) => before_expiry(recipient, table).unwrap_or_else(|| (table.weigh(expired), *expired)),
        None => surest(statement, table),
    }
}

/// What is found of the quoted reply if it names a cause, else what is found of the whole.
fn surest<'a>(statement: &Statement<'a>, table: &'static Table) -> Found<'a> {
    let mut best: Option<Found<'a>> = None;
    for evidence in statement.evidence() {
        let finding = table.weigh(evidence);
        let is_named = finding.is_some_and(|finding| finding.is_named());
        let tells_more = best.is_none_or(|(_, other)| n_told(evidence.code()) > n_told(other.code()));
        if is_named || tells_more {
            best = Some((finding, *evidence));
        }
        if is_named {
            break;
        }
    }
    // OK because a statement has at least one piece of evidence.
    best.expect("evidence")
}

/// What stood in the way until a message expired: `X.4.7` only tells that nobody waits any longer (RFC 3463 §3.5). That a
/// server asked to wait is no better answer.
fn before_expiry<'a>(recipient: &'a Recipient, table: &'static Table) -> Option<Found<'a>> {
    let fields = recipient.fields();
    let wordings = table.wordings();
    let last = Statement::before_expiry(recipient, wordings);
    let attempts = fields.attempts.iter().rev().map(|attempt| Statement::of_attempt(attempt, fields, wordings));
    std::iter::once(last).chain(attempts).find_map(|statement| {
        let (finding, evidence) = surest(&statement, table);
        let tells_nothing = |cause: &Cause| {
            cause.parent().is_none() || ["asked-to-try-later", "expired-after-retries"].contains(&cause.id())
        };
        let finding = finding.filter(|finding| finding.is_named() && !tells_nothing(finding.rule.cause()))?;
        (!evidence.is_expired()).then_some((Some(finding), evidence))
    })
}

impl Diagnosis {
    /// Whether the cause is named and not certain: the notice says that it is the likeliest. A root says no more than the subject
    /// digit, and is never doubted.
    pub fn is_likely(&self) -> bool {
        let is_named = self.confidence >= Confidence::NAMED && self.cause.parent().is_some();
        is_named && self.confidence < Confidence::CERTAIN
    }

    fn success() -> Self {
        Self { cause: table().neutral(0), confidence: Confidence::NONE, rule: "success", derived: None }
    }

    /// What the rule says, however sure it is.
    fn named(rule: &'static Rule) -> Self {
        Self { cause: rule.cause(), confidence: rule.confidence(), rule: rule.id(), derived: None }
    }

    /// What was found, or the neutral cause where it is not sure enough.
    fn shown(finding: Option<Finding>, evidence: &Evidence<'_>, reported: EnhancedStatus) -> Self {
        let neutral = table().neutral(evidence.subject());
        let derived = derived(reported, evidence);
        let Some(Finding { rule, confidence, .. }) = finding else {
            return Self { cause: neutral, confidence: Confidence::NONE, rule: "none", derived };
        };
        if confidence < Confidence::NAMED {
            return Self { cause: neutral, confidence, rule: rule.id(), derived };
        }
        let derived = derived.or_else(|| rule.status_in_words(evidence, reported));
        Self { cause: rule.cause(), confidence, rule: rule.id(), derived }
    }
}

impl Grounds {
    fn of(evidence: &Evidence<'_>, table: &'static Table) -> Self {
        Self {
            status: evidence.code(),
            reply_code: evidence.reply_code(),
            stage: evidence.stage(),
            is_remote: evidence.speaker() == Speaker::Remote,
            is_quoted: evidence.is_quoted(),
            wordings: evidence.heard().wordings.iter().map(|number| table.wordings().name(number)).collect(),
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} %", self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{diagnose, diagnose_each};
    use crate::report::{
        Action, Attempt, DiagnosticCode, Moment, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage,
    };
    use crate::status::{EnhancedStatus, SmtpReply};
    use crate::text::FieldText;

    /// Few of each, so that neighbours are often alike.
    fn diagnostic() -> impl Strategy<Value = Option<DiagnosticCode>> {
        let smtp = prop::sample::select(vec![
            "550 5.1.1 <ola@example.no>: User unknown",
            "550 5.1.1 <kari@example.no>: User unknown",
            "550 User unknown",
            "552 5.2.2 mailbox full",
            "550 5.0.350 Remote server returned an error -> 550 5.1.1 no such user",
            "450 4.2.0 greylisted, try again later",
            "451 4.4.7 delivery time expired",
        ]);
        let smtp = smtp.prop_map(|reply| DiagnosticCode::Smtp(SmtpReply::parse(reply).unwrap()));
        let other = prop::sample::select(vec!["mail for example.no loops back to myself", "550 5.1.1 User unknown"]);
        let other = other.prop_map(|text| DiagnosticCode::other("x-postfix", FieldText::parse(text).unwrap()).unwrap());
        prop::option::of(prop_oneof![5 => smtp, 1 => other])
    }

    fn remote_mta() -> impl Strategy<Value = Option<MtaName>> {
        prop::option::of(Just(MtaName::host("mx.example.no").unwrap()))
    }

    fn attempt() -> impl Strategy<Value = Attempt> {
        (remote_mta(), diagnostic()).prop_map(|(remote_mta, diagnostic_code)| Attempt {
            at: Moment::parse("2026-11-21T10:02:14+01:00").unwrap(),
            remote_mta,
            diagnostic_code,
        })
    }

    fn recipient() -> impl Strategy<Value = Recipient> {
        let address = prop::sample::select(vec!["ola@example.no", "kari@example.no", "ola@gmail.com"]);
        let status = prop::sample::select(vec!["5.1.1", "5.0.0", "5.4.7", "4.4.7", "4.2.0"]);
        let action = prop::sample::select(vec![Action::Failed, Action::Failed, Action::Delayed, Action::Relayed]);
        let stage = prop::option::of(prop::sample::select(vec![SmtpStage::Rcpt, SmtpStage::EndOfData]));
        let attempts = prop::collection::vec(attempt(), 0..2);
        let all = (address, action, status, remote_mta(), diagnostic(), stage, attempts);
        let recipient = all.prop_map(|(address, action, status, remote_mta, diagnostic_code, stage, attempts)| {
            let address = RecipientAddress::mailbox(address).unwrap();
            let status = EnhancedStatus::parse(if action == Action::Relayed { "2.0.0" } else { status }).unwrap();
            let fields = RecipientFields::new(address, action, status);
            Recipient::try_from(RecipientFields { remote_mta, diagnostic_code, stage, attempts, ..fields }).ok()
        });
        recipient.prop_filter_map("an illegal recipient", |recipient| recipient)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        #[test]
        fn of_many_recipients_the_same_is_found_as_of_each_alone(recipients in prop::collection::vec(recipient(), 1..12)) {
            let alone: Vec<_> = recipients.iter().map(diagnose).collect();
            prop_assert_eq!(diagnose_each(recipients.iter()).collect::<Vec<_>>(), alone);
        }
    }
}
