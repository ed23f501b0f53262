//! Claims about `doctor`: what is wrong is found, found alone, and mended by the lines that are named.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use retourpost::doctor::{
    Cure, Exim, EximConfig, Finding, Listener, MilterAddress, Postfix, Postmaster, Services, Settings, Severity,
};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/doctor").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(data(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The files of a folder, by name.
fn files(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(data(folder)).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// A Postfix of these settings; later ones outrank earlier ones, and so do services. Lines that begin with `#:` tell what no setting says.
fn postfix(texts: &[&str]) -> Postfix {
    let facts: Vec<&str> =
        texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.strip_prefix("#: ")).collect();
    let listen = facts.iter().filter_map(|fact| fact.strip_prefix("listen ")).next_back();
    let listen = MilterAddress::parse(listen.unwrap_or("inet:127.0.0.1:8894")).expect("an address");
    // Postfix takes the last of two settings; of two services of a name, the first is looked at.
    let settings = Settings::parse(&texts.join("\n"));
    let services = Services::parse(&texts.iter().rev().copied().collect::<Vec<_>>().join("\n"));
    let mut postfix = Postfix::new(settings, services, listen);
    postfix.listener = if facts.contains(&"nobody listens") { Listener::Absent } else { Listener::Listens };
    postfix.postmaster = if facts.contains(&"nobody reads mail for the postmaster") {
        Postmaster::Unreachable
    } else {
        Postmaster::Reached
    };
    postfix
}

fn ids(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.id).collect()
}

/// The lines of a cure, as they are pasted into a file; none where they belong elsewhere.
fn pasted(cure: &Cure) -> Option<String> {
    (["main.cf", "master.cf"].contains(&cure.place) && !cure.lines.is_empty()).then(|| cure.lines.join("\n"))
}

// ---- Postfix

#[test]
fn nothing_is_found_in_a_good_postfix() {
    assert_eq!(postfix(&[&read("postfix/good")]).findings(), []);
}

#[test]
fn each_fault_of_postfix_is_found_alone() {
    let good = read("postfix/good");
    for name in files("postfix").iter().filter(|name| *name != "good") {
        let id = name.split('+').next().expect("a name");
        assert_eq!(ids(&postfix(&[&good, &read(&format!("postfix/{name}"))]).findings()), [id], "{name}");
    }
}

#[test]
fn every_finding_of_postfix_has_a_file_that_shows_it_and_an_id_of_its_own() {
    let shown: BTreeSet<String> =
        files("postfix").iter().filter_map(|name| name.split('+').next()).map(str::to_owned).collect();
    let all: Vec<String> = Postfix::rules().map(|rule| rule.id.to_owned()).chain(["good".to_owned()]).collect();
    assert_eq!(all.iter().cloned().collect::<BTreeSet<_>>(), shown);
    assert_eq!(all.len(), shown.len());
}

#[test]
fn the_lines_that_a_finding_of_postfix_names_mend_it() {
    let good = read("postfix/good");
    let mut n_mended = 0;
    for name in files("postfix").iter().filter(|name| *name != "good") {
        let fault = read(&format!("postfix/{name}"));
        let findings = postfix(&[&good, &fault]).findings();
        let Some(lines) = pasted(&findings[0].cure) else { continue };
        assert_eq!(ids(&postfix(&[&good, &fault, &lines]).findings()), [""; 0], "{name}\n{lines}");
        n_mended += 1;
    }
    assert!(n_mended > 25, "{n_mended}");
}

#[test]
fn the_cure_that_is_a_command_names_what_is_wrong() {
    let good = read("postfix/good");
    for (name, lines) in [
        ("nobody-listens", &["retourpost milter --listen inet:127.0.0.1:8894"][..]),
        ("cleanup-has-other-milters", &["postconf -PX cleanup/unix/non_smtpd_milters"]),
        ("bounce-service-not-filtered", &["postconf -PX bounce/unix/internal_mail_filter_classes"]),
        ("milter-outside-chroot", &["retourpost milter --listen unix:/var/spool/postfix/run/retourpost/milter.sock"]),
        ("postmaster-not-read", &["echo 'postmaster: root' >> /etc/aliases", "newaliases"]),
    ] {
        let findings = postfix(&[&good, &read(&format!("postfix/{name}"))]).findings();
        assert_eq!(findings[0].cure.place, "a shell", "{name}");
        assert_eq!(findings[0].cure.lines, lines, "{name}");
    }
}

/// Pastes the cure of the first finding until there is nothing left to paste, and gives what is left.
fn after_all_cures(stack: &str) -> Vec<Finding> {
    let mut texts = vec![stack.to_owned()];
    for _ in 0..20 {
        let findings = postfix(&texts.iter().map(String::as_str).collect::<Vec<_>>()).findings();
        let Some(lines) = findings.iter().find_map(|finding| pasted(&finding.cure)) else { return findings };
        texts.push(lines);
    }
    panic!("it comes to no end:\n{}", texts.join("\n--\n"))
}

#[test]
fn the_cures_lead_well_known_stacks_to_localized_bounces() {
    for name in files("stacks") {
        let stack = read(&format!("stacks/{name}"));
        let before = ids(&postfix(&[&stack]).findings());
        assert_eq!(before[..2], ["bounces-not-filtered", "milter-not-named"], "{name}");
        let left = after_all_cures(&stack);
        let is_for_people = |left: &Finding| left.severity == Severity::Note || !left.cure.words.is_empty();
        assert!(left.iter().all(is_for_people), "{name}: {left:#?}");
    }
}

#[test]
fn no_cure_of_postfix_invents_a_name() {
    let good = read("postfix/good");
    let cure = |lines: &str, id: &str| {
        let findings = postfix(&[&good, lines]).findings();
        findings.into_iter().find(|finding| finding.id == id).unwrap_or_else(|| panic!("no {id}")).cure
    };
    for (lines, id, expected) in [
        ("myorigin = mail", "origin-not-public", "myorigin = $mydomain"),
        ("smtp_helo_name = mail.local", "hello-not-public", "smtp_helo_name = $myhostname"),
        ("smtp_helo_name = host-7.provider.example", "hello-not-aligned", "smtp_helo_name = $myhostname"),
    ] {
        assert_eq!(cure(lines, id).lines, [expected], "{lines}");
    }
    for (lines, id, expected) in [
        (
            "myhostname = mail\nmydomain = localdomain",
            "origin-not-public",
            "put a domain of yours that the DNS has into mydomain, and $mydomain into myorigin",
        ),
        (
            "myhostname = mail\nmyorigin = example.org",
            "hello-not-public",
            "put a name of this host that the DNS has, A and PTR, of example.org or below it, into smtp_helo_name",
        ),
        (
            "myhostname = mail\nmydomain = localdomain",
            "hello-not-public",
            "put a name of this host that the DNS has, A and PTR, into smtp_helo_name",
        ),
        (
            "myhostname = host-7.provider.example",
            "hello-not-aligned",
            "put a name of this host that the DNS has, A and PTR, of example.org or below it, into smtp_helo_name",
        ),
    ] {
        let cure = cure(lines, id);
        assert_eq!((cure.lines.len(), &*cure.words), (0, expected), "{lines}");
    }
}

#[test]
fn a_postmaster_is_put_into_a_table_as_it_is_read() {
    let fault = read("postfix/postmaster-not-read");
    for (maps, lines) in [
        ("", ["echo 'postmaster: root' >> /etc/aliases", "newaliases"]),
        ("virtual_alias_maps = hash:/etc/postfix/virtual", ["echo 'postmaster: root' >> /etc/aliases", "newaliases"]),
        (
            "alias_maps =\nvirtual_alias_maps = lmdb:/etc/postfix/virtual",
            ["echo 'postmaster@example.org root' >> /etc/postfix/virtual", "postmap lmdb:/etc/postfix/virtual"],
        ),
        (
            "alias_maps =\nvirtual_alias_maps = texthash:/etc/postfix/virtual",
            ["echo 'postmaster@example.org root' >> /etc/postfix/virtual", "postfix reload"],
        ),
    ] {
        let findings = postfix(&[&read("postfix/good"), &fault, maps]).findings();
        assert_eq!(ids(&findings), ["postmaster-not-read"], "{maps}");
        assert_eq!(findings[0].cure.lines, lines, "{maps}");
    }
}

#[test]
fn our_milter_is_put_in_front_of_what_a_stack_has_as_it_is_written_there() {
    let line = |name: &str| {
        let findings = postfix(&[&read(&format!("stacks/{name}"))]).findings();
        let finding = findings.into_iter().find(|finding| finding.id == "milter-not-named").expect("it is not named");
        finding.cure.lines.concat()
    };
    let limits = "default_action=accept, connect_timeout=2s, command_timeout=5s, content_timeout=15s";
    assert_eq!(line("mailcow"), format!("non_smtpd_milters = {{ inet:retourpost:8894, {limits} }}, inet:rspamd:9900"));
    assert_eq!(line("zimbra"), format!("non_smtpd_milters = {{ inet:127.0.0.1:8894, {limits} }}, inet:localhost:8465"));
    assert_eq!(
        line("docker-mailserver"),
        format!("non_smtpd_milters = {{ inet:127.0.0.1:8894, {limits} }}, $dkim_milter")
    );
    // Relative to the queue directory: true in a chroot and without.
    assert_eq!(line("debian"), format!("non_smtpd_milters = {{ unix:retourpost/milter.sock, {limits} }}"));
}

#[test]
fn what_is_not_printed_has_the_default_of_postfix() {
    let findings = postfix(&["mail_version = 3.7.11"]).findings();
    assert_eq!(ids(&findings), ["bounces-not-filtered", "milter-not-named", "delays-not-told"]);
}

#[test]
fn files_of_aliases_are_named_only_where_they_tell_all() {
    let of = |lines: &str| postfix(&[&read("postfix/good"), lines]).alias_files();
    assert_eq!(of(""), Some(vec!["/etc/aliases".to_owned()]));
    assert_eq!(of("virtual_alias_maps = lmdb:/etc/postfix/virtual").map(|files| files.len()), Some(2));
    assert_eq!(of("alias_maps = hash:/etc/aliases, ldap:/etc/postfix/ldap.cf"), None);
    assert_eq!(of("myorigin = elsewhere.example"), None);
}

// ---- Exim

fn exim(text: &str) -> Exim {
    let mut exim = Exim::new(EximConfig::parse(text));
    exim.postmaster = Postmaster::Reached;
    exim
}

const FILTER: &str = "'${if and{{eq{$sender_address}{}}{eq{$sender_host_address}{}}{match{$h_Content-Type:}\
                      {report-type=delivery-status}}}{/usr/bin/retourpost}{}}' filter";

/// A finding, and what makes of the good configuration one that has it: the last occurrence of a text becomes another one.
const FAULTS: [(&str, &str, &str); 21] = [
    (
        "bounces-not-filtered",
        "  remote_smtp:\n    driver = smtp\n    transport_filter",
        "  remote_smtp:\n    driver = smtp\n    x",
    ),
    (
        "filter-not-quoted",
        FILTER,
        "${if and{{eq{$sender_address}{}}{eq{$sender_host_address}{}}{match{$h_Content-Type:}{report-type=delivery-status}}}{/usr/bin/retourpost}{}} filter",
    ),
    // Exim takes double quotes off when it reads the value.
    (
        "filter-not-quoted",
        FILTER,
        "\"${if and{{eq{$sender_address}{}}{eq{$sender_host_address}{}}{match{$h_Content-Type:}{report-type=delivery-status}}}{/usr/bin/retourpost}{}} filter\"",
    ),
    ("filter-path-relative", "{/usr/bin/retourpost}", "{retourpost}"),
    ("local-bounces-not-filtered", "transport_filter =", "x ="),
    ("filter-without-condition", FILTER, "/usr/bin/retourpost filter"),
    ("filter-without-condition", "{match{$h_Content-Type:}{report-type=delivery-status}}", ""),
    ("filter-may-stall-long", "transport_filter_timeout = 20s", "x = 20s"),
    ("filter-may-stall-long", "transport_filter_timeout = 20s", "transport_filter_timeout = 5m"),
    ("delays-not-told", "delay_warning = 4h:24h", "delay_warning = 0s"),
    ("delays-not-told", "delay_warning = 4h:24h", "delay_warning ="),
    ("origin-not-public", "qualify_domain = example.org", "qualify_domain = mail"),
    ("hello-not-aligned", "primary_hostname = mail.example.org", "primary_hostname = host-7.provider.example"),
    ("hello-not-aligned", "  remote_smtp:\n", "  remote_smtp:\n    helo_data = host-7.provider.example\n"),
    ("reply-to-not-public", "delay_warning", "errors_reply_to = postmaster\ndelay_warning"),
    ("reply-to-not-public", "delay_warning", "errors_reply_to = Post <postmaster@mail.local>\ndelay_warning"),
    ("postmaster-not-read", "", ""),
    ("filter-sees-foreign-reports", "{eq{$sender_host_address}{}}", ""),
    ("words-in-two-places", "delay_warning", "bounce_message_file = /etc/exim/bounce\ndelay_warning"),
    ("words-in-two-places", "delay_warning", "warn_message_file = /etc/exim/warn\ndelay_warning"),
    ("whole-originals-returned", "limit = 100K", "limit = 10M"),
];

fn faulty(id: &str, from: &str, to: &str) -> Exim {
    let good = read("exim/good");
    let at = good.rfind(from).unwrap_or_else(|| panic!("{from:?} is not in the good configuration"));
    let mut exim = exim(&format!("{}{to}{}", &good[..at], &good[at + from.len()..]));
    if id == "postmaster-not-read" {
        exim.postmaster = Postmaster::Unreachable;
    }
    exim
}

/// The configuration with the lines of a cure in their places.
fn mended(mut exim: Exim, cure: &Cure) -> Exim {
    let lines = if cure.place == "the transports" {
        format!("begin transports\n{}\n", cure.lines.join("\n"))
    } else {
        cure.lines.join("\n")
    };
    let cure = EximConfig::parse(&lines);
    exim.config.main.extend(cure.main);
    for driver in cure.transports {
        let transport = exim.config.transports.iter_mut().find(|transport| transport.name == driver.name);
        transport.expect("a transport that there is").options.extend(driver.options);
    }
    exim
}

#[test]
fn nothing_is_found_in_a_good_exim() {
    assert_eq!(exim(&read("exim/good")).findings(), []);
}

#[test]
fn each_fault_of_exim_is_found_alone_and_the_lines_that_are_named_mend_it() {
    for (id, from, to) in FAULTS {
        let faulty = faulty(id, from, to);
        let findings = faulty.findings();
        assert_eq!(ids(&findings), [id], "{from} -> {to}");
        let cure = &findings[0].cure;
        if !cure.lines.is_empty() && cure.place != "a shell" {
            assert_eq!(mended(faulty, cure).findings(), [], "{id}: {cure:?}");
        }
        // What would need a name that nobody has told is said in words.
        let is_named = ["origin-not-public", "reply-to-not-public"].contains(&id) || to.contains("primary_hostname");
        assert_eq!(!cure.words.is_empty(), is_named, "{id}: {cure:?}");
        assert!(cure.words.is_empty() || cure.lines.is_empty(), "{id}: {cure:?}");
    }
    let shown: BTreeSet<&str> = FAULTS.iter().map(|(id, ..)| *id).collect();
    assert_eq!(Exim::rules().map(|rule| rule.id).collect::<BTreeSet<_>>(), shown);
}

#[test]
fn a_filter_may_be_quoted_in_either_way_that_exim_understands() {
    let good = read("exim/good");
    let (quoted, rest) = FILTER.rsplit_once(' ').expect("the argument");
    let escaped = format!("\"\\\"{}\\\" {rest}\"", quoted.trim_matches('\''));
    assert!(escaped.starts_with(r#""\"${if"#) && escaped.ends_with(r#"}\" filter""#), "{escaped}");
    assert_eq!(exim(&good.replace(FILTER, &escaped)).findings(), []);
}

#[test]
fn a_router_for_bounces_alone_serves_all_transports_behind_it() {
    let router = "begin routers\n\nlocalized:\n  driver = dnslookup\n  condition = ${if and{{eq{$sender_address}{}}\
                  {eq{$sender_host_address}{}}{match{$h_Content-Type:}{report-type=delivery-status}}}}\n  \
                  transport = localized_smtp\n  no_verify\n";
    let transport = "begin transports\n\nlocalized_smtp:\n  driver = smtp\n  \
                     transport_filter = /usr/bin/retourpost filter\n  transport_filter_timeout = 20s\n";
    let good = read("exim/good").replacen(
        "  remote_smtp:\n    driver = smtp\n    transport_filter",
        "  remote_smtp:\n    driver = smtp\n    x",
        1,
    );
    let with = |router: &str| good.replace("begin routers\n", router).replace("begin transports\n", transport);
    assert_eq!(exim(&with(router)).findings(), []);
    // Without its condition it takes all mail.
    let open = router.lines().filter(|line| !line.contains("condition")).collect::<Vec<_>>().join("\n") + "\n";
    assert!(ids(&exim(&with(&open)).findings()).contains(&"filter-without-condition"));
}

#[test]
fn the_split_configuration_of_debian_is_followed_through_its_macros() {
    let text = read("exim/debian-split");
    let remote = |text: &str| {
        let findings = exim(text).findings();
        assert_eq!(ids(&findings), ["bounces-not-filtered", "local-bounces-not-filtered"]);
        assert_eq!(findings[1].cure.lines[0], "mail_spool:");
        findings[0].cure.lines[0].clone()
    };
    assert_eq!(remote(&text), "remote_smtp_smarthost:");
    assert_eq!(remote(&format!("DCconfig_internet = 1\n{text}")), "remote_smtp:");
    // What is included in a list of access rules says nothing of bounces.
    assert_eq!(EximConfig::parse(&text).includes, [""; 0]);
}

// ---- any text

fn tokens() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "{",
        "}",
        "$",
        "${",
        "(",
        ")",
        "?",
        ":",
        ",",
        " ",
        "\n",
        "\n ",
        "=",
        "-o ",
        "\\\n",
        "#",
        "é",
        "a",
        "b = $a",
        "'",
        "inet:",
        "unix:/x",
        "@",
        "8894",
        "begin transports\n",
        "begin routers\n",
        ".ifdef ",
        ".else\n",
        ".endif\n",
        "X = X",
        "driver = smtp\n",
        "transport = t\n",
        "t:\n",
        "transport_filter = ${if retourpost",
        "cleanup unix n - y - 0 cleanup ",
        "non_smtpd_milters = ",
        "myorigin = ",
        "delay_warning = ",
        "1h",
        "internal_mail_filter_classes = ",
    ]);
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in prop_oneof![tokens(), any::<String>()]) {
        for finding in postfix(&[&text]).findings().iter().chain(&exim(&text).findings()) {
            prop_assert!(!finding.found.is_empty() && !finding.why.is_empty());
        }
        let _ = MilterAddress::parse(&text);
    }
}
