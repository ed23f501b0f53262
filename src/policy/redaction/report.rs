//! A report as programs may read it, and as people may.

use std::collections::HashMap;
use std::net::IpAddr;

use super::inner::Author;
use super::mask::Veil;
use super::reading::Depth;
use super::recipients::{key, public_address};
use super::secrets::{Kinds, Secrets};
use super::{Cow, MtaName, Report, Scene};
use crate::report::{Attempt, DiagnosticCode, ExtensionField, Recipient, RecipientFields, ReportFields};
use crate::text::FieldText;

/// A report of which something is hidden.
pub(super) struct ReportView {
    /// What is hidden is left out.
    pub(super) machine: Report,
    /// The same with what was said, behind masks.
    pub(super) shown: Report,
    /// For each recipient, its place in the report that was due.
    pub(super) sources: Vec<usize>,
    pub(super) kinds: Kinds,
}

/// None if nothing of the report is hidden.
pub(super) fn view(scene: &Scene<'_>) -> Option<ReportView> {
    if scene.led.is_nothing() && scene.is_open(scene.due) {
        return None;
    }
    let mut kinds = Kinds::NOTHING;
    let mut groups = Groups::default();
    for (at, recipient) in scene.due.recipients().iter().enumerate() {
        let group = scene.group(at, recipient);
        kinds |= group.kinds;
        groups.add(at, group);
    }
    let fields = scene.message_fields(&mut kinds);
    let report = |recipients: Vec<RecipientFields>| {
        // OK because what is left of a legal recipient, or of a legal report, is legal.
        let legal = |fields| Recipient::try_from(fields).expect("a legal recipient of whom less is told");
        let recipients = recipients.into_iter().map(legal).collect();
        Report::try_from(ReportFields { recipients, ..fields.clone() }).expect("a legal report that tells less")
    };
    let Groups { machine, shown, sources, .. } = groups;
    Some(ReportView { machine: report(machine), shown: report(shown), sources, kinds })
}

/// What is told of one recipient.
struct Group {
    machine: RecipientFields,
    shown: RecipientFields,
    kinds: Kinds,
    is_led_elsewhere: bool,
}

/// Groups in the order of the report. Those of one address, of which one led elsewhere, become one with the gravest outcome: a program
/// that reads of an address twice could not tell which of the two holds (RFC 3464 §2.3 has one group for each recipient).
#[derive(Default)]
struct Groups {
    machine: Vec<RecipientFields>,
    shown: Vec<RecipientFields>,
    sources: Vec<usize>,
    /// By address, where a group stands and whether it led elsewhere.
    places: HashMap<String, (usize, bool)>,
}

impl Groups {
    fn add(&mut self, source: usize, group: Group) {
        let next = (self.machine.len(), group.is_led_elsewhere);
        let before = self.places.entry(key(group.machine.final_recipient.address())).or_insert(next);
        let (place, one_led_elsewhere) = *before;
        if place == next.0 || !(one_led_elsewhere || group.is_led_elsewhere) {
            self.machine.push(group.machine);
            self.shown.push(group.shown);
            self.sources.push(source);
            return;
        }
        before.1 = true;
        if group.machine.action < self.machine[place].action {
            self.machine[place] = group.machine;
            self.shown[place] = group.shown;
            self.sources[place] = source;
        }
    }
}

impl Scene<'_> {
    /// Whether nothing in a report, of whose recipients none led elsewhere, tells anything that is hidden.
    fn is_open(&self, report: &Report) -> bool {
        let fields = report.fields();
        let mtas = [Some(&fields.reporting_mta), fields.dsn_gateway.as_ref(), fields.received_from_mta.as_ref()];
        let is_open_text = |text: &str| self.told_in(text).is_nothing();
        let is_open_attempt = |attempt: &Attempt| {
            self.is_open_mta(attempt.remote_mta.as_ref()) && self.is_open_diagnostic(attempt.diagnostic_code.as_ref())
        };
        // What was open of the one before needs no second look.
        let before = std::iter::once(None).chain(report.recipients().iter().map(|before| Some(before.fields())));
        let is_open_recipient = |(recipient, before): (&Recipient, Option<&RecipientFields>)| {
            let fields = recipient.fields();
            (before.is_some_and(|before| before.remote_mta == fields.remote_mta)
                || self.is_open_mta(fields.remote_mta.as_ref()))
                && (before.is_some_and(|before| before.diagnostic_code == fields.diagnostic_code)
                    || self.is_open_diagnostic(fields.diagnostic_code.as_ref()))
                && fields.final_log_id.as_ref().is_none_or(|id| is_open_text(id.as_str()))
                && fields.extensions.iter().all(|field| is_open_text(field.value()))
                && fields.attempts.iter().all(is_open_attempt)
        };
        mtas.into_iter().all(|mta| self.is_open_mta(mta))
            && fields.extensions.iter().all(|field| is_open_text(field.value()))
            && fields.original_envelope_id.as_ref().is_none_or(|id| self.written_in(id.as_str()).is_nothing())
            && report.recipients().iter().zip(before).all(is_open_recipient)
    }

    fn is_open_mta(&self, mta: Option<&MtaName>) -> bool {
        mta.is_none_or(|mta| self.told_by_mta(mta).is_nothing())
    }

    fn is_open_diagnostic(&self, diagnostic: Option<&DiagnosticCode>) -> bool {
        diagnostic.is_none_or(|diagnostic| self.told_by_diagnostic(diagnostic).is_nothing())
    }

    /// What of all that is hidden a text of a mail system tells.
    pub(super) fn told_in(&self, text: &str) -> Kinds {
        self.secrets.found_in(text, Author::Machine, self.depth())
    }

    /// The same of a text that the sender wrote.
    pub(super) fn written_in(&self, text: &str) -> Kinds {
        self.secrets.found_in(text, Author::Sender, self.depth())
    }

    /// Where only hosts are hidden that have nothing to do with the site, nobody has put their names into base64.
    pub(super) fn depth(&self) -> Depth {
        if self.secrets.has_names() || self.inner.has_patterns() { Depth::Full } else { Depth::WithoutBase64 }
    }

    pub(super) fn told_by_host(&self, name: &str) -> Kinds {
        match self.hides.has(Kinds::HOSTS) && self.inner.has_host(name) {
            true => Kinds::HOSTS,
            false if self.secrets.has_names() => self.told_in(name),
            false => Kinds::NOTHING,
        }
    }

    pub(super) fn told_by_address(&self, address: IpAddr) -> Kinds {
        match self.hides.has(Kinds::HOSTS) && self.inner.has_address(address, Author::Machine) {
            true => Kinds::HOSTS,
            false if self.secrets.has_names() => self.told_in(&address.to_string()),
            false => Kinds::NOTHING,
        }
    }

    fn told_by_mta(&self, mta: &MtaName) -> Kinds {
        let comment = mta.comment().map_or(Kinds::NOTHING, |comment| self.told_in(comment));
        match mta.name() == self.reporting_mta.name() {
            true => comment,
            false => comment | self.told_by_host(mta.name()),
        }
    }

    fn told_by_diagnostic(&self, diagnostic: &DiagnosticCode) -> Kinds {
        match diagnostic {
            DiagnosticCode::Smtp(reply) => reply.lines().fold(Kinds::NOTHING, |kinds, line| kinds | self.told_in(line)),
            DiagnosticCode::Other { text, .. } => self.told_in(text.as_str()),
        }
    }

    /// The fields of the message, without recipients.
    fn message_fields(&self, kinds: &mut Kinds) -> ReportFields {
        let all = self.due.fields();
        let mut fields = ReportFields::by(self.public_mta(&all.reporting_mta, kinds));
        fields.original_envelope_id =
            all.original_envelope_id.clone().filter(|id| is_kept(self.written_in(id.as_str()), kinds));
        // A translated report names its gateway (RFC 3464 §2.2.3).
        fields.dsn_gateway = all.dsn_gateway.as_ref().map(|mta| self.public_mta(mta, kinds));
        fields.received_from_mta = self.kept_mta(all.received_from_mta.as_ref(), kinds);
        fields.arrival_date = all.arrival_date;
        fields.extensions = self.kept_extensions(&all.extensions, kinds);
        fields
    }

    /// Where a name must stand, that of the site stands for one inside (RFC 3464 §2.2.2).
    fn public_mta(&self, mta: &MtaName, kinds: &mut Kinds) -> MtaName {
        if is_kept(self.told_by_mta(mta), kinds) { mta.clone() } else { self.reporting_mta.clone() }
    }

    fn kept_mta(&self, mta: Option<&MtaName>, kinds: &mut Kinds) -> Option<MtaName> {
        mta.filter(|mta| is_kept(self.told_by_mta(mta), kinds)).cloned()
    }

    fn kept_extensions(&self, extensions: &[ExtensionField], kinds: &mut Kinds) -> Vec<ExtensionField> {
        extensions.iter().filter(|field| is_kept(self.told_in(field.value()), kinds)).cloned().collect()
    }

    fn group(&self, at: usize, recipient: &Recipient) -> Group {
        match self.led.kind(at) {
            kind if kind.is_nothing() => self.open_group(recipient),
            kind => self.veiled_group(recipient, kind),
        }
    }

    /// A recipient of whom all is told that names nothing hidden. Every field is named, so that a new one cannot slip through.
    fn open_group(&self, recipient: &Recipient) -> Group {
        let all = recipient.fields();
        let mut kinds = Kinds::NOTHING;
        let machine = RecipientFields {
            original_recipient: all.original_recipient.clone(),
            final_recipient: all.final_recipient.clone(),
            action: all.action,
            status: all.status,
            remote_mta: self.kept_mta(all.remote_mta.as_ref(), &mut kinds),
            diagnostic_code: self.kept_diagnostic(all.diagnostic_code.as_ref(), &mut kinds),
            last_attempt_date: all.last_attempt_date,
            final_log_id: self.kept_text(all.final_log_id.as_ref(), &mut kinds),
            will_retry_until: all.will_retry_until,
            extensions: self.kept_extensions(&all.extensions, &mut kinds),
            notify: all.notify,
            stage: all.stage,
            attempts: all.attempts.iter().map(|attempt| self.open_attempt(attempt, &mut kinds)).collect(),
        };
        let veil = Veil { secrets: &self.secrets, own: None };
        let shown = with_what_was_said(machine.clone(), all, veil, &mut kinds);
        Group { machine, shown, kinds, is_led_elsewhere: false }
    }

    fn open_attempt(&self, attempt: &Attempt, kinds: &mut Kinds) -> Attempt {
        Attempt {
            at: attempt.at,
            remote_mta: self.kept_mta(attempt.remote_mta.as_ref(), kinds),
            diagnostic_code: self.kept_diagnostic(attempt.diagnostic_code.as_ref(), kinds),
        }
    }

    fn kept_text(&self, text: Option<&FieldText>, kinds: &mut Kinds) -> Option<FieldText> {
        text.filter(|text| is_kept(self.told_in(text.as_str()), kinds)).cloned()
    }

    fn kept_diagnostic(&self, diagnostic: Option<&DiagnosticCode>, kinds: &mut Kinds) -> Option<DiagnosticCode> {
        diagnostic.filter(|diagnostic| is_kept(self.told_by_diagnostic(diagnostic), kinds)).cloned()
    }

    /// A recipient of whom the notice tells as of the address that the sender used (RFC 3464 §4.2).
    fn veiled_group(&self, recipient: &Recipient, kind: Kinds) -> Group {
        let all = recipient.fields();
        let own: Secrets<'_> = self.led.own_secrets(self.case, recipient, kind, self.reporting_mta.name());
        let mut kinds = kind;
        let machine = RecipientFields {
            original_recipient: all.original_recipient.clone(),
            last_attempt_date: all.last_attempt_date,
            will_retry_until: all.will_retry_until,
            notify: all.notify,
            stage: all.stage,
            attempts: all
                .attempts
                .iter()
                .map(|attempt| Attempt { remote_mta: None, diagnostic_code: None, ..*attempt })
                .collect(),
            ..RecipientFields::new(public_address(recipient), all.action, all.status)
        };
        let veil = Veil { secrets: &self.secrets, own: Some(&own) };
        let shown = with_what_was_said(machine.clone(), all, veil, &mut kinds);
        Group { machine, shown, kinds, is_led_elsewhere: true }
    }
}

/// The fields of a recipient with everything that was said, behind masks where it names what is hidden.
fn with_what_was_said(
    mut shown: RecipientFields,
    all: &RecipientFields,
    veil: Veil<'_, '_>,
    kinds: &mut Kinds,
) -> RecipientFields {
    let mut said = |diagnostic: &Option<DiagnosticCode>| {
        let diagnostic = diagnostic.as_ref()?;
        let masked = veil.masked_diagnostic(diagnostic);
        Some(
            match masked {
                Some((masked, kind)) => {
                    *kinds |= kind;
                    Cow::Owned(masked)
                }
                None => Cow::Borrowed(diagnostic),
            }
            .into_owned(),
        )
    };
    shown.diagnostic_code = said(&all.diagnostic_code);
    for (attempt, of_all) in shown.attempts.iter_mut().zip(&all.attempts) {
        attempt.diagnostic_code = said(&of_all.diagnostic_code);
    }
    shown
}

fn is_kept(told: Kinds, kinds: &mut Kinds) -> bool {
    *kinds |= told;
    told.is_nothing()
}
