//! Recipients to whom the sender did not write: where the addresses that the sender used led.

use std::collections::{HashMap, HashSet};

use super::inner::InnerHosts;
use super::secrets::{Hidden, Kinds, Secrets, folded};
use crate::report::{Action, AddressType, Case, Recipient, RecipientAddress, Report};

/// Extension fields that tell where mail went on to: RFC 3461 §6.3(j), Sendmail and Exchange.
const TARGET_FIELDS: [&str; 2] = ["SMTP-Remote-Recipient", "X-Actual-Recipient"];

/// For each recipient of a report, what is hidden of where it led; empty if it is nothing for any.
#[derive(Debug, Default)]
pub(super) struct Led<'a> {
    kinds: Vec<Kinds>,
    public: Vec<&'a str>,
}

impl<'a> Led<'a> {
    pub(super) fn of(case: &Case, due: &'a Report, hides: Kinds, inner: &InnerHosts) -> Self {
        if !due.recipients().iter().any(is_led_elsewhere) {
            return Self::default();
        }
        let groups = groups_of(&case.report);
        let kind_of = |recipient: &Recipient| {
            if !is_led_elsewhere(recipient) {
                return Kinds::NOTHING;
            }
            let kind = if groups.contains(&key(recipient.shown_address())) { Kinds::MEMBERS } else { Kinds::TARGETS };
            let is_inside =
                targets(recipient).any(|target| domain(target).is_some_and(|domain| inner.has_host(domain)));
            let is_hidden = hides.has(kind) || (is_inside && hides.has(Kinds::HOSTS));
            if is_hidden { kind } else { Kinds::NOTHING }
        };
        let kinds: Vec<Kinds> = due.recipients().iter().map(kind_of).collect();
        match kinds.iter().all(|kind| kind.is_nothing()) {
            true => Self::default(),
            false => Self { kinds, public: due.recipients().iter().map(Recipient::shown_address).collect() },
        }
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.kinds.is_empty()
    }

    /// What is hidden of where the recipient at this place led.
    pub(super) fn kind(&self, at: usize) -> Kinds {
        self.kinds.get(at).copied().unwrap_or(Kinds::NOTHING)
    }

    /// All that the notice must not tell.
    pub(super) fn secrets<'s>(&self, case: &Case, due: &Report, inner: Option<&'s InnerHosts>) -> Secrets<'s> {
        let mut secrets = Secrets::of_hosts(inner);
        let return_path = case.original.return_path.mailbox();
        if !self.is_nothing() {
            secrets.know(self.public.iter().copied().chain(return_path));
            self.hide_targets(due, return_path, &mut secrets);
        }
        if inner.is_some() {
            hide_short_hosts(case, inner, &mut secrets);
        }
        secrets
    }

    fn hide_targets(&self, due: &Report, return_path: Option<&str>, secrets: &mut Secrets<'_>) {
        for (at, recipient) in due.recipients().iter().enumerate().filter(|(at, _)| !self.kind(*at).is_nothing()) {
            // Who has the address in their own (VERP), or in this notice as one they wrote to, knows it.
            let is_secret = |target: &&str| !secrets.is_known(target) && !is_spelled_in(target, return_path);
            let addresses: Vec<&str> = targets(recipient).filter(is_secret).collect();
            addresses.into_iter().for_each(|address| secrets.hide(Hidden { address, kind: self.kind(at) }));
        }
        let is_public = |(kind, _): &(Kinds, &str)| kind.is_nothing();
        let public: HashSet<String> =
            self.remote_hosts(due).filter(is_public).map(|(_, host)| host.to_ascii_lowercase()).collect();
        for (kind, host) in self.remote_hosts(due).filter(|host| !is_public(host)) {
            if !public.contains(&host.to_ascii_lowercase()) && !secrets.is_of_known_domain(host) {
                secrets.hide_host(host, kind);
            }
        }
    }

    /// The servers that were asked, each with what is hidden of the recipient.
    fn remote_hosts<'r>(&'r self, due: &'r Report) -> impl Iterator<Item = (Kinds, &'r str)> {
        due.recipients().iter().enumerate().flat_map(move |(at, recipient)| {
            let fields = recipient.fields();
            let of_attempts = fields.attempts.iter().filter_map(|attempt| attempt.remote_mta.as_ref());
            fields.remote_mta.iter().chain(of_attempts).map(move |mta| (self.kind(at), mta.name()))
        })
    }

    /// What is hidden in what was said of one recipient, whoever else was written to.
    pub(super) fn own_secrets(
        &self,
        case: &Case,
        recipient: &Recipient,
        kind: Kinds,
        reporting_mta: &str,
    ) -> Secrets<'static> {
        let mut secrets = Secrets::of_hosts(None);
        let visible = std::iter::once(recipient.shown_address());
        secrets.know(visible.chain(case.original.return_path.mailbox()));
        secrets.know_host(reporting_mta);
        for address in targets(recipient) {
            secrets.hide(Hidden { address, kind });
        }
        secrets
    }
}

/// Names without a dot are hidden where they are met again: `mailstore` of a Remote-MTA, in a reply.
fn hide_short_hosts(case: &Case, inner: Option<&InnerHosts>, secrets: &mut Secrets<'_>) {
    let Some(inner) = inner else { return };
    let fields = case.report.fields();
    let of_recipients = case.report.recipients().iter().filter_map(|recipient| recipient.fields().remote_mta.as_ref());
    let of_message = [Some(&fields.reporting_mta), fields.received_from_mta.as_ref(), fields.dsn_gateway.as_ref()];
    let mtas = of_message.into_iter().flatten().chain(of_recipients).map(|mta| mta.name());
    let hops = case.original.hops.iter().flat_map(|hop| [hop.by.as_deref(), hop.from.as_deref()]).flatten();
    for name in mtas.chain(hops).filter(|name| !name.contains(['.', ':'])) {
        if inner.has_host(name) {
            secrets.hide_short_host(name);
        }
    }
}

/// The addresses to which mail to one went on.
fn targets(recipient: &Recipient) -> impl Iterator<Item = &str> {
    let visible = recipient.shown_address();
    let fields = recipient.fields();
    let told = fields
        .extensions
        .iter()
        .filter(|field| TARGET_FIELDS.iter().any(|name| field.name().eq_ignore_ascii_case(name)));
    let told = told.map(|field| address_in(field.value()));
    std::iter::once(fields.final_recipient.address()).chain(told).filter(move |address| !is_same(address, visible))
}

/// `rfc822; <ola@example.no>` without what stands around the address.
fn address_in(value: &str) -> &str {
    let value = value.split_once(';').map_or(value, |(_, address)| address);
    value.trim_matches([' ', '<', '>'])
}

fn is_led_elsewhere(recipient: &Recipient) -> bool {
    targets(recipient).next().is_some()
}

/// The address of a group as the notice tells of it: the one that the sender used, of the type that SMTP addresses have
/// (RFC 3461 §6.3(e), RFC 6533 §3) unless it is told to be another.
pub(super) fn public_address(recipient: &Recipient) -> RecipientAddress {
    let fields = recipient.fields();
    let used = fields.original_recipient.as_ref().unwrap_or(&fields.final_recipient);
    let mailbox = RecipientAddress::mailbox(used.address());
    match (used.address_type(), mailbox) {
        (AddressType::Unknown, Ok(mailbox)) if used.domain().is_some() => mailbox,
        _ => used.clone(),
    }
}

/// The addresses that stand for several others: those that led to more than one, or of which it is told.
fn groups_of(report: &Report) -> HashSet<String> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut groups = HashSet::new();
    for recipient in report.recipients() {
        let used = key(recipient.shown_address());
        let led_to = recipient.fields().final_recipient.address();
        let is_another = first.get(&used).is_some_and(|other| !is_same(other, led_to));
        if is_another || recipient.action() == Action::Expanded {
            groups.insert(used.clone());
        }
        first.entry(used).or_insert(led_to);
    }
    groups
}

/// Whether two addresses are one: nobody has two mailboxes whose names differ in the case of letters alone.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || (!(one.is_ascii() && other.is_ascii()) && key(one) == key(other))
}

/// The same for all spellings of one address.
pub(super) fn key(address: &str) -> String {
    /// What making A-labels costs grows with the square of their length.
    const DOMAIN_OCTETS_MAX: usize = 1000;
    match address.rsplit_once('@') {
        Some((local, domain)) if !domain.is_ascii() && domain.len() <= DOMAIN_OCTETS_MAX => {
            let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| folded(domain).into_owned());
            format!("{}@{domain}", folded(local))
        }
        _ => folded(address).into_owned(),
    }
}

fn domain(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(_, domain)| domain)
}

fn is_spelled_in(target: &str, return_path: Option<&str>) -> bool {
    let Some(return_path) = return_path.filter(|path| path.contains(['=', '+', '%', '!', '#'])) else { return false };
    let mut secrets = Secrets::of_hosts(None);
    secrets.hide(Hidden { address: target, kind: Kinds::TARGETS });
    use super::inner::Author;
    use super::reading::Depth;
    !secrets.found_in(return_path, Author::Sender, Depth::WithoutBase64).is_nothing()
}
