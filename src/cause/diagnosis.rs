//! From a recipient to its cause.

use std::fmt;

use super::catalogue::Cause;
use super::evidence::Evidence;
use super::rules::{Rule, table};
use crate::report::{Action, Recipient};

/// What was found to be the cause, and by which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Diagnosis {
    /// The cause to be shown. Where the rule is less sure than [`Confidence::STATED`], this is the neutral cause of the
    /// subject digit already.
    pub cause: &'static Cause,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// The id of the rule that fired; `success` where nothing went wrong.
    pub rule: &'static str,
}

/// What was found, and what else would have been possible.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The same as [`diagnose`] gives.
    pub diagnosis: Diagnosis,
    /// The other causes that a rule names, the surest first, each once. A cause that was found but not surely enough to
    /// be stated stands first.
    pub runners_up: Vec<Diagnosis>,
}

/// How sure a rule is, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// From here on a cause is stated as a fact; below, the neutral text of the subject digit is used. A reader forgives
    /// vague words more easily than wrong ones.
    pub const STATED: Self = Self(60);

    /// Nothing speaks for it.
    pub const NONE: Self = Self(0);

    pub(super) fn new(percent: u8) -> Option<Self> {
        (percent <= 100).then_some(Self(percent))
    }

    /// 0 to 100.
    pub fn percent(self) -> u8 {
        self.0
    }
}

/// Finds the cause of what is reported about a recipient.
///
/// It reads action, status, reply code, the enhanced code as the remote side wrote it, the command that drew the reply, who
/// spoke and, where codes are ambiguous, a few unmistakable phrases. It allocates nothing.
///
/// ```
/// use retourpost::cause::diagnose;
/// use retourpost::report::{Action, AddressType, DiagnosticCode, Recipient, RecipientAddress, RecipientFields};
/// use retourpost::status::SmtpReply;
///
/// let reply = SmtpReply::parse("550 5.1.1 User unknown")?;
/// let address = RecipientAddress::try_new(AddressType::Rfc822, "ola@example.no")?;
/// let mut fields = RecipientFields::new(address, Action::Failed, reply.status());
/// fields.diagnostic_code = Some(DiagnosticCode::Smtp(reply));
///
/// let diagnosis = diagnose(&Recipient::try_from(fields)?);
/// assert_eq!(diagnosis.cause.id(), "mailbox-unknown");
/// # Ok::<(), retourpost::Error>(())
/// ```
pub fn diagnose(recipient: &Recipient) -> Diagnosis {
    if is_success(recipient.action()) {
        return Diagnosis::success();
    }
    let evidence = Evidence::of(recipient);
    let (rule, neutral) = weigh(&evidence);
    let before = if evidence.is_expired() { cause_before_expiry(recipient) } else { None };
    before.unwrap_or_else(|| Diagnosis::shown(rule, neutral))
}

/// Finds the cause as [`diagnose`] does, and tells what else would have been possible.
pub fn explain(recipient: &Recipient) -> Explanation {
    let diagnosis = diagnose(recipient);
    let mut runners_up: Vec<Diagnosis> = Vec::new();
    if !is_success(recipient.action()) {
        let evidence = Evidence::of(recipient);
        for rule in table().matching(&evidence) {
            let is_new = runners_up.iter().all(|other| other.cause != rule.cause());
            if rule.cause() != diagnosis.cause && is_new {
                runners_up.push(Diagnosis::named(rule));
            }
        }
    }
    Explanation { diagnosis, runners_up }
}

fn is_success(action: Action) -> bool {
    !matches!(action, Action::Failed | Action::Delayed)
}

/// The surest rule, and the neutral cause of the subject digit.
fn weigh(evidence: &Evidence<'_>) -> (Option<&'static Rule>, &'static Cause) {
    let table = table();
    (table.matching(evidence).next(), table.neutral(evidence.subject()))
}

/// What stood in the way until a message expired: `X.4.7` only tells that nobody waits any longer (RFC 3463 §3.5). That a
/// server asked to wait is no better answer.
fn cause_before_expiry(recipient: &Recipient) -> Option<Diagnosis> {
    let fields = recipient.fields();
    let last = Evidence::before_expiry(recipient);
    let attempts = fields.attempts.iter().rev().map(|attempt| Evidence::of_attempt(attempt, fields));
    last.into_iter().chain(attempts).find_map(|evidence| {
        let (rule, _) = weigh(&evidence);
        let is_better =
            |rule: &&Rule| rule.confidence() >= Confidence::STATED && rule.cause().id() != "asked-to-try-later";
        rule.filter(|_| !evidence.is_expired()).filter(is_better).map(Diagnosis::named)
    })
}

impl Diagnosis {
    fn success() -> Self {
        Self { cause: table().neutral(0), confidence: Confidence::NONE, rule: "success" }
    }

    /// What the rule says, however sure it is.
    fn named(rule: &'static Rule) -> Self {
        Self { cause: rule.cause(), confidence: rule.confidence(), rule: rule.id() }
    }

    /// What the rule says, or the neutral cause where it is not sure enough.
    fn shown(rule: Option<&'static Rule>, neutral: &'static Cause) -> Self {
        match rule.map(Self::named) {
            Some(named) if named.confidence >= Confidence::STATED => named,
            Some(named) => Self { cause: neutral, ..named },
            None => Self { cause: neutral, confidence: Confidence::NONE, rule: "none" },
        }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} %", self.0)
    }
}
