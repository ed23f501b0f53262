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
    let mydomain = (!is_public(&postfix.settings.value("mydomain"))).then_some("mydomain = example.org");
    let lines = mydomain.into_iter().chain(["myorigin = $mydomain"]);
    Seen::new(says("myorigin", &origin), Cure::new(MAIN, lines))
}

fn hello_not_public(postfix: &Postfix) -> Option<Seen> {
    let hello = hello(postfix);
    if hello.is_empty() || is_public(&hello) {
        return None;
    }
    let domain = [postfix.settings.value("mydomain"), postfix.settings.value("myorigin")];
    let domain = domain.iter().find(|domain| is_public(domain)).map_or("example.org", String::as_str);
    Seen::new(says("smtp_helo_name", &hello), Cure::new(MAIN, [format!("smtp_helo_name = mail.{domain}")]))
}

fn hello_not_aligned(postfix: &Postfix) -> Option<Seen> {
    let (hello, origin) = (hello(postfix), postfix.settings.value("myorigin"));
    if !is_public(&hello) || !is_public(&origin) || are_aligned(&hello, &origin) {
        return None;
    }
    let found = format!("smtp_helo_name is {hello}, and bounces are from MAILER-DAEMON@{origin}");
    Seen::new(found, Cure::new(MAIN, [format!("smtp_helo_name = mail.{origin}")]))
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
    let file = files.first().map_or("/etc/aliases", String::as_str);
    let lines = [format!("echo 'postmaster: root' >> {file}"), "newaliases".to_owned()];
    Seen::new(format!("no alias for postmaster in {}", files.join(", ")), Cure::new(SHELL, lines))
}

fn postmaster_copies_stay(postfix: &Postfix) -> Option<Seen> {
    let copied = ["bounce", "2bounce", "delay"];
    let words = postfix.settings.words("notify_classes");
    let named: Vec<&str> = words.iter().map(String::as_str).filter(|word| copied.contains(word)).collect();
    if named.is_empty() { None } else { Seen::new(format!("notify_classes has {}", named.join(", ")), Cure::none()) }
}
