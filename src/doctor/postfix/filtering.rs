//! Whether bounces reach our milter, and as its only writer.

use super::super::finding::{Check, Cure, Seen};
use super::super::milters::{MilterAddress, MilterEntry};
use super::super::services::Service;
use super::{Listener, MAIN, Postfix, SHELL, says};

pub(super) const CHECKS: [Check<Postfix>; 11] = [
    Check::error(
        "postfix-too-old",
        "before 2.6 Postfix does not speak version 6 of the milter protocol, which replaces the body of a bounce",
        postfix_too_old,
    ),
    Check::error(
        "bounces-not-filtered",
        "without `bounce` in this list no milter sees the bounces that Postfix writes itself, and they stay English",
        bounces_not_filtered,
    ),
    Check::error(
        "bounce-service-not-filtered",
        "what -o says in master.cf outranks main.cf: the bounces of this service reach no milter",
        bounce_service_not_filtered,
    ),
    Check::error(
        "milter-not-named",
        "bounces are seen by the milters of non_smtpd_milters only, and ours is not among them",
        milter_not_named,
    ),
    Check::error(
        "cleanup-has-other-milters",
        "what -o says in master.cf outranks main.cf: bounces pass through this service, and there our milter is not named",
        cleanup_has_other_milters,
    ),
    Check::error(
        "milter-outside-chroot",
        "cleanup(8) runs in a chroot: it looks for the socket below the queue directory, where nobody listens",
        milter_outside_chroot,
    ),
    Check::error(
        "milter-after-signer",
        "what our milter changes breaks the signature made before: receivers that enforce DMARC refuse the notice",
        milter_after_signer,
    ),
    Check::error("nobody-listens", "bounces stay English until the milter runs", nobody_listens),
    Check::warning(
        "port-of-another",
        "by habit another program listens there; where both are installed, the second does not start",
        port_of_another,
    ),
    Check::note(
        "bounces-not-signed",
        "with a null sender SPF has the name in HELO alone to go by; a DKIM signature makes a notice pass DMARC anywhere",
        bounces_not_signed,
    ),
    Check::note(
        "milter-sees-received-mail",
        "mail from outside passes through the milter as well, and reports of other systems stay as they are",
        milter_sees_received_mail,
    ),
];

fn postfix_too_old(postfix: &Postfix) -> Option<Seen> {
    let old = postfix.version().filter(|version| *version < (2, 6))?;
    Seen::new(format!("this is Postfix {}.{}", old.0, old.1), Cure::none())
}

fn bounces_not_filtered(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "internal_mail_filter_classes";
    let mut words = postfix.settings.words(NAME);
    if words.iter().any(|word| word == "bounce") {
        return None;
    }
    let found = says(NAME, &words.join(", "));
    words.insert(0, "bounce".to_owned());
    Seen::new(found, Cure::new(MAIN, [format!("{NAME} = {}", words.join(", "))]))
}

/// Who writes bounces asks for their filtering: int_filt(3).
fn bounce_service_not_filtered(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "internal_mail_filter_classes";
    let services = ["bounce", "defer", "trace"].iter().filter_map(|name| postfix.services.inner(name));
    let overridden = |service: &Service| {
        let own = service.overridden(NAME)?;
        let has_bounce = own.split([',', ' ']).any(|word| word == "bounce") || own.contains('$');
        (!has_bounce).then(|| override_of(service, NAME, own))
    };
    services.filter_map(overridden).next()
}

fn override_of(service: &Service, name: &str, value: &str) -> Seen {
    let found = format!("master.cf: {}: -o {name}={value}", service.name);
    Seen { found, cure: Cure::new(SHELL, [format!("postconf -PX {}/unix/{name}", service.name)]) }
}

fn milter_not_named(postfix: &Postfix) -> Option<Seen> {
    if postfix.ours().is_some() {
        return None;
    }
    let list = postfix.settings.value("non_smtpd_milters");
    let found = if list.is_empty() {
        says("non_smtpd_milters", "")
    } else {
        format!("non_smtpd_milters does not name {}: {list}", postfix.listen)
    };
    Seen::new(found, postfix.mended_list(true))
}

fn cleanup_has_other_milters(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "non_smtpd_milters";
    let cleanup = postfix.cleanup()?;
    let own = cleanup.overridden(NAME)?;
    let names_ours = MilterEntry::list(own).iter().any(|entry| postfix.is_ours(entry));
    if names_ours || own.contains('$') { None } else { Some(override_of(cleanup, NAME, own)) }
}

fn milter_outside_chroot(postfix: &Postfix) -> Option<Seen> {
    let (_, ours) = postfix.ours()?;
    let reached = postfix.reached(&ours.address?);
    if reached.is_same(&postfix.listen) {
        return None;
    }
    let found = format!("the milter listens at {}, and cleanup(8) looks for {reached}", postfix.listen);
    Seen::new(found, Cure::new(SHELL, [format!("retourpost milter --listen {reached}")]))
}

fn milter_after_signer(postfix: &Postfix) -> Option<Seen> {
    let (at, _) = postfix.ours()?;
    let before = postfix.milters().into_iter().take(at);
    let (text, who) = before.filter_map(|entry| Some((entry.text, entry.address?.signer()?))).next()?;
    Seen::new(format!("{text} ({who}) stands before {}", postfix.listen), postfix.mended_list(true))
}

fn nobody_listens(postfix: &Postfix) -> Option<Seen> {
    if postfix.listener != Listener::Absent {
        return None;
    }
    let start = format!("retourpost milter --listen {}", postfix.listen);
    Seen::new(format!("nobody listens at {}", postfix.listen), Cure::new(SHELL, [start]))
}

fn port_of_another(postfix: &Postfix) -> Option<Seen> {
    let who = postfix.listen.habitual()?;
    let start = format!("retourpost milter --listen {}", MilterAddress::USUAL);
    Seen::new(format!("{} is the port of {who}", postfix.listen), Cure::new(SHELL, [start]))
}

fn bounces_not_signed(postfix: &Postfix) -> Option<Seen> {
    postfix.ours()?;
    let is_signer = |entry: &MilterEntry| {
        !postfix.is_ours(entry) && entry.address.as_ref().is_some_and(|address| address.signer().is_some())
    };
    if postfix.milters().iter().any(is_signer) {
        return None;
    }
    let found = "non_smtpd_milters names no DKIM signer that is known here";
    let signer = MilterEntry::list(&postfix.settings.value("smtpd_milters")).into_iter().find(is_signer);
    let Some(signer) = signer else { return Seen::new(found, Cure::none()) };
    let line = format!("non_smtpd_milters = {}, {}", postfix.settings.value("non_smtpd_milters"), signer.text);
    Seen::new(found, Cure::new(MAIN, [line]))
}

fn milter_sees_received_mail(postfix: &Postfix) -> Option<Seen> {
    let list = MilterEntry::list(&postfix.settings.value("smtpd_milters"));
    let others: Vec<&str> =
        list.iter().filter(|entry| !postfix.is_ours(entry)).map(|entry| entry.text.as_str()).collect();
    if others.len() == list.len() {
        return None;
    }
    let line = format!("smtpd_milters = {}", others.join(", "));
    Seen::new(format!("smtpd_milters names {}", postfix.listen), Cure::new(MAIN, [line.trim_end()]))
}
