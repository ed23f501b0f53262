//! Who a bounce is from, and whether its sender and its postmaster can be reached.

use super::super::aliases::Postmaster;
use super::super::finding::{Check, Cure, Seen};
use super::super::names::{are_aligned, is_public};
use super::{MAIN, Postfix, SHELL, says};

pub(super) const CHECKS: [Check<Postfix>; 6] = [
    Check::warning(
        "origin-not-public",
        "a bounce is from MAILER-DAEMON at this domain; where nobody can look it up, receivers refuse or hide the bounce",
        origin_not_public,
    ),
    Check::warning(
        "hello-not-public",
        "a bounce has a null sender: SPF looks up the name in HELO, and receivers refuse names that nobody can look up",
        hello_not_public,
    ),
    Check::warning(
        "hello-not-aligned",
        "a bounce has a null sender: SPF goes by the name in HELO. Where it has another domain than From, SPF does not count \
         for DMARC, and a bounce without a DKIM signature fails it",
        hello_not_aligned,
    ),
    Check::warning(
        "double-bounce-sender-empty",
        "with this address Postfix knows its own notices to the postmaster again, and ends loops",
        double_bounce_sender_empty,
    ),
    Check::warning(
        "postmaster-not-read",
        "readers of notices are sent to the postmaster, and so are bounces that cannot be delivered (RFC 5321 §4.5.1)",
        postmaster_not_read,
    ),
    Check::note(
        "postmaster-copies-stay",
        "what Postfix tells the postmaster is not from the null sender and stays as it is: English, for administrators",
        postmaster_copies_stay,
    ),
];

fn hello(postfix: &Postfix) -> String {
    postfix.settings.value("smtp_helo_name")
}

fn origin_not_public(postfix: &Postfix) -> Option<Seen> {
    let origin = postfix.settings.value("myorigin");
    // Without a name nothing is known of this host, as in the output of `postconf -n`.
    if origin.is_empty() || is_public(&origin) {
        return None;
    }
    let cure = if is_public(&postfix.settings.value("mydomain")) {
        Cure::new(MAIN, ["myorigin = $mydomain"])
    } else {
        Cure::in_words(MAIN, "put a domain of yours that the DNS has into mydomain, and $mydomain into myorigin")
    };
    Seen::new(says("myorigin", &origin), cure)
}

fn hello_not_public(postfix: &Postfix) -> Option<Seen> {
    let hello = hello(postfix);
    if hello.is_empty() || is_public(&hello) {
        return None;
    }
    Seen::new(says("smtp_helo_name", &hello), hello_of(postfix, is_public))
}

fn hello_not_aligned(postfix: &Postfix) -> Option<Seen> {
    let (hello, origin) = (hello(postfix), postfix.settings.value("myorigin"));
    if !is_public(&hello) || !is_public(&origin) || are_aligned(&hello, &origin) {
        return None;
    }
    let found = format!("smtp_helo_name is {hello}, and bounces are from MAILER-DAEMON@{origin}");
    Seen::new(found, hello_of(postfix, |name| is_public(name) && are_aligned(name, &origin)))
}

/// The name of this host, if it will do; no other one is known.
fn hello_of(postfix: &Postfix, will_do: impl Fn(&str) -> bool) -> Cure {
    if will_do(&postfix.settings.value("myhostname")) {
        return Cure::new(MAIN, ["smtp_helo_name = $myhostname"]);
    }
    let origin = postfix.settings.value("myorigin");
    let domain = if is_public(&origin) { format!(", of {origin} or below it") } else { String::new() };
    let words = format!("put a name of this host that the DNS has, A and PTR{domain}, into smtp_helo_name");
    Cure::in_words(MAIN, words)
}

fn double_bounce_sender_empty(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "double_bounce_sender";
    let is_empty = postfix.settings.value(NAME).is_empty();
    is_empty.then(|| Seen { found: says(NAME, ""), cure: Cure::new(MAIN, [format!("{NAME} = double-bounce")]) })
}

fn postmaster_not_read(postfix: &Postfix) -> Option<Seen> {
    if postfix.postmaster != Postmaster::Unreachable {
        return None;
    }
    let files = postfix.alias_files().unwrap_or_default();
    let found = format!("no alias for postmaster in {}", files.join(", "));
    let first = |name: &str| postfix.settings.words(name).into_iter().next();
    let lines = match (first("alias_maps"), first("virtual_alias_maps")) {
        // A table of virtual(5) has whole addresses and no colons.
        (None, Some(table)) => virtual_postmaster(&table, &postfix.settings.value("myorigin")),
        _ => {
            let file = files.first().map_or("/etc/aliases", String::as_str);
            [format!("echo 'postmaster: root' >> {file}"), "newaliases".to_owned()]
        }
    };
    Seen::new(found, Cure::new(SHELL, lines))
}

fn virtual_postmaster(table: &str, origin: &str) -> [String; 2] {
    let (kind, file) = table.split_once(':').unwrap_or(("hash", table));
    // A file that is read as it is has no table beside it.
    let made = if kind == "texthash" { "postfix reload".to_owned() } else { format!("postmap {kind}:{file}") };
    [format!("echo 'postmaster@{origin} root' >> {file}"), made]
}

fn postmaster_copies_stay(postfix: &Postfix) -> Option<Seen> {
    let copied = ["bounce", "2bounce", "delay"];
    let words = postfix.settings.words("notify_classes");
    let named: Vec<&str> = words.iter().map(String::as_str).filter(|word| copied.contains(word)).collect();
    if named.is_empty() { None } else { Seen::new(format!("notify_classes has {}", named.join(", ")), Cure::none()) }
}
