//! What every notice is as a message, whatever it says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use mailparse::{MailHeaderMap as _, ParsedMail};
use retourpost::check::{Grade, check};
use retourpost::mime::Transport;
use retourpost::notice::Notice;
use retourpost::report::Audience;
use retourpost::text::display_width;

use super::cases::{self, LANGUAGES, Renderers, Sample};

/// A notice in each language.
pub(super) struct Rendered {
    pub(super) sample: Sample,
    pub(super) notices: [Notice; LANGUAGES.len()],
}

impl Rendered {
    fn each(&self) -> impl Iterator<Item = (String, &Notice)> {
        LANGUAGES.iter().zip(&self.notices).map(|(tag, notice)| (format!("{}.{tag}", self.sample.name), notice))
    }

    fn is_seven_bit(&self) -> bool {
        self.sample.transport == Transport::SevenBit
    }
}

/// All cases in all languages, rendered once.
pub(super) fn rendered() -> &'static [Rendered] {
    static RENDERED: LazyLock<Vec<Rendered>> = LazyLock::new(|| {
        let renderers = Renderers::new();
        let render = |sample: Sample| Rendered {
            notices: LANGUAGES.map(|language| renderers.notice(&sample, language)),
            sample,
        };
        cases::all().into_iter().map(render).collect()
    });
    &RENDERED
}

/// Collects what is wrong with all notices, so that one run tells everything.
pub(super) fn refute(mut find: impl FnMut(&Rendered, &str, &Notice, &mut Vec<String>)) {
    let mut faults = Vec::new();
    for rendered in rendered() {
        for (name, notice) in rendered.each() {
            let mut of_this = Vec::new();
            find(rendered, &name, notice, &mut of_this);
            faults.extend(of_this.into_iter().map(|fault| format!("{name}: {fault}")));
        }
    }
    let n = faults.len();
    faults.truncate(60);
    assert!(faults.is_empty(), "{n} faults\n{}", faults.join("\n"));
}

fn parsed(notice: &Notice) -> ParsedMail<'_> {
    mailparse::parse_mail(&notice.outgoing.octets).unwrap()
}

/// The text, the page and the machine part, as a parser that we did not write sees them.
pub(super) fn parts<'m>(mail: &'m ParsedMail<'m>) -> [&'m ParsedMail<'m>; 3] {
    assert_eq!(mail.ctype.mimetype, "multipart/report");
    assert_eq!(mail.subparts[0].ctype.mimetype, "multipart/alternative");
    let [text, html] = &mail.subparts[0].subparts[..] else { panic!("two alternatives") };
    [text, html, &mail.subparts[1]]
}

fn field(mail: &ParsedMail<'_>, name: &str) -> String {
    let values = mail.headers.get_all_values(name);
    assert_eq!(values.len(), 1, "{name}: {values:?}");
    values.into_iter().next().unwrap()
}

#[test]
fn every_notice_obeys_the_wire_rules() {
    // REP-1 to REP-7, HDR-1 to HDR-15, DS-1 to DS-17, PR-1 to PR-25, MIME-1 to MIME-13
    refute(|_, _, notice, faults| *faults = crate::wire::faults(&notice.outgoing.octets));
}

#[test]
fn the_machine_part_of_facts_without_encoded_words_has_none() {
    // DS-10: words of this side are in comments and in Localized-Diagnostic, neither of which is written as an encoded-word.
    refute(|_, _, notice, faults| {
        let mail = parsed(notice);
        let machine = parts(&mail)[2].get_body().unwrap();
        faults.extend(machine.lines().filter(|line| line.contains("=?")).map(str::to_owned));
    });
}

#[test]
fn check_finds_no_violation_in_any_notice() {
    refute(|_, _, notice, faults| {
        let findings = check(&notice.outgoing.octets).findings;
        faults.extend(findings.iter().filter(|finding| finding.grade >= Grade::Violation).map(ToString::to_string));
    });
}

/// What `check` says of our notices below a violation, and of which ones. Each tells of what was reported to us, and is
/// no fault of how we wrote it: we do not invent a Remote-MTA, and we hand on the code that a mail system chose.
const REMARKS: &[(&str, &[&str])] = &[
    // The machine part has the address cut into lines, the text as people write it.
    ("human-part-names-nobody", &["address-of-ten-thousand-letters"]),
    ("remote-mta-missing", &["delayed-reply-of-our-own-server", "reply-of-our-own-server"]),
    // Servers that keep what was refused for good (soft_bounce of Postfix) tell it so.
    (
        "status-class-differs",
        &[
            "account-disabled-delayed",
            "attachment-refused-delayed",
            "content-refused-delayed",
            "refused-by-policy-delayed",
            "sending-blocked-delayed",
            "virus-found-delayed",
        ],
    ),
    ("status-discards-reply", &["status-derived", "status-received-differs"]),
    ("status-invented", &["empty-reply"]),
    ("status-unexplained", &["minimal", "unknown-delayed"]),
    // Exchange Online's own codes.
    (
        "status-unregistered",
        &[
            "certificate-invalid-delayed",
            "certificate-invalid-failed",
            "dane-failed-delayed",
            "dane-failed-failed",
            "forwarding-broken-delayed",
            "forwarding-broken-failed",
            "mail-loop-failed",
            "message-malformed-delayed",
            "message-malformed-failed",
            "mta-sts-failed-delayed",
            "outside-senders-refused-delayed",
            "outside-senders-refused-failed",
            "recipient-rate-limited-failed",
            "sender-not-allowed-delayed",
            "sender-not-allowed-failed",
            "sending-blocked-failed",
            "sending-server-reputation-low-delayed",
            "sending-server-reputation-low-failed",
        ],
    ),
    (
        "threading-missing",
        &["long-message-id", "message-id-that-is-none", "message-id-with-line-end", "only-the-subject-known"],
    ),
];

#[test]
fn what_check_remarks_beyond_that_is_known() {
    let mut remarks = BTreeMap::<&str, BTreeSet<&str>>::new();
    for rendered in rendered() {
        let name = rendered.sample.name.trim_end_matches("-internal").trim_end_matches("-external");
        for (_, notice) in rendered.each() {
            for finding in check(&notice.outgoing.octets).findings {
                remarks.entry(finding.code).or_default().insert(name);
            }
        }
    }
    let known = REMARKS.iter().map(|(code, names)| (*code, names.iter().copied().collect())).collect();
    assert_eq!(remarks, known);
}

#[test]
fn a_foreign_parser_reads_what_was_written() {
    refute(|_, _, notice, faults| {
        let mail = parsed(notice);
        let [text, html, machine] = parts(&mail);
        // RFC 2047 §6.2: white space between encoded words is none. The parser makes one space of all where a line was folded, which
        // RFC 5322 §2.2.3 does not.
        let flat = |text: &str| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if flat(&field(&mail, "Subject")) != flat(&notice.subject) {
            faults.push(format!("subject {:?} for {:?}", field(&mail, "Subject"), notice.subject));
        }
        for (part, written, kind) in [(text, notice.text(), "text/plain"), (html, notice.html(), "text/html")] {
            assert_eq!(part.ctype.mimetype, kind);
            assert_eq!(part.ctype.charset, "utf-8");
            if part.get_body().unwrap().replace("\r\n", "\n") != written {
                faults.push(format!("{kind} reads otherwise"));
            }
        }
        if !machine.ctype.mimetype.ends_with("delivery-status") {
            faults.push(format!("second part is {}", machine.ctype.mimetype));
        }
    });
}

#[test]
fn nothing_but_ascii_goes_where_the_path_may_not_carry_it() {
    // MIME-1, REP-5
    refute(|rendered, _, notice, faults| {
        let octets = &notice.outgoing.octets;
        if rendered.is_seven_bit() && !octets.is_ascii() {
            faults.push("an octet above 0x7f".into());
        }
        if notice.outgoing.envelope.needs_8bitmime == octets.is_ascii() {
            faults.push("the envelope says otherwise than the octets".into());
        }
        if rendered.sample.transport != Transport::Smtputf8 && notice.outgoing.envelope.needs_smtputf8 {
            faults.push("wants SMTPUTF8 on a path that does not have it".into());
        }
    });
}

#[test]
fn the_notice_goes_to_the_return_path_and_nowhere_else() {
    // REP-2, HDR-14
    refute(|rendered, _, notice, faults| {
        let mail = parsed(notice);
        let path = rendered.sample.case.original.return_path.mailbox().unwrap();
        let envelope = &notice.outgoing.envelope;
        if field(&mail, "To") != path && field(&mail, "To") != format!("<{path}>") {
            faults.push(format!("To: {}", field(&mail, "To")));
        }
        if envelope.recipient != path || envelope.return_path.is_some() {
            faults.push(format!("{envelope:?}"));
        }
        for name in ["Cc", "Bcc", "Reply-To", "Sender", "Return-Path", "Precedence"] {
            if mail.headers.get_first_header(name).is_some() {
                faults.push(format!("{name} is there"));
            }
        }
    });
}

#[test]
fn the_header_threads_labels_and_names_the_language() {
    refute(|rendered, name, notice, faults| {
        let mail = parsed(notice);
        let original = &rendered.sample.case.original;
        let tag = name.rsplit_once('.').unwrap().1;
        // HDR-8
        assert_eq!(field(&mail, "Auto-Submitted"), "auto-replied");
        // HDR-5
        assert_eq!(field(&mail, "Message-ID"), "<snapshot@example.org>");
        // HDR-13
        for part in &parts(&mail)[..2] {
            assert_eq!(field(part, "Content-Language"), tag);
        }
        // HDR-6
        let is_id = |id: &&str| id.len() < 990 && !id.contains([' ', '\r', '\n']) && id.starts_with('<');
        let id = original.message_id.as_deref().filter(is_id);
        let in_reply_to = mail.headers.get_first_value("In-Reply-To");
        if in_reply_to.as_deref() != id {
            faults.push(format!("In-Reply-To {in_reply_to:?}"));
        }
        let references = mail.headers.get_first_value("References").unwrap_or_default();
        let known = original.references.iter().map(String::as_str).filter(is_id).chain(id);
        let wanted: Vec<&str> = known.collect();
        if references.split_whitespace().collect::<Vec<_>>() != wanted {
            faults.push(format!("References {references:?}"));
        }
    });
}

#[test]
fn the_machine_part_is_the_same_in_every_language() {
    for Rendered { sample, notices } in rendered() {
        let machine = |notice: &Notice| parsed(notice).subparts[1].raw_bytes.to_vec();
        let first = machine(&notices[0]);
        assert!(first.starts_with(b"Content-Type: message/"), "{}", sample.name);
        assert!(notices[1..].iter().all(|notice| machine(notice) == first), "{}", sample.name);
        let returned = |notice: &Notice| parsed(notice).subparts.get(2).map(|part| part.raw_bytes.to_vec());
        assert!(notices[1..].iter().all(|notice| returned(notice) == returned(&notices[0])), "{}", sample.name);
    }
}

#[test]
fn the_subject_is_short_and_carries_no_word_of_an_outsiders_original() {
    refute(|rendered, _, notice, faults| {
        let case = &rendered.sample.case;
        let has_original = case.reader.audience == Some(Audience::Internal)
            && case.original.subject.as_deref().is_some_and(|subject| !subject.trim().is_empty());
        let width = display_width(&notice.subject);
        if !has_original && width > 60 {
            faults.push(format!("{width} cells: {}", notice.subject));
        }
        if has_original && width > 160 {
            faults.push(format!("{width} cells with the original's"));
        }
        let mut words = case.original.subject.as_deref().unwrap_or_default().split_whitespace();
        if !has_original && words.any(|word| word.len() > 4 && notice.subject.contains(word)) {
            faults.push(format!("{:?} tells an outsider's subject", notice.subject));
        }
        if notice.subject.contains(['\r', '\n', '\0']) {
            faults.push("a control in the subject".into());
        }
    });
}

#[test]
fn rendering_into_a_buffer_gives_the_same_octets() {
    let renderers = Renderers::new();
    let mut scratch = retourpost::notice::Scratch::new();
    let mut out = b"before".to_vec();
    let stamp = retourpost::notice::Stamp::for_snapshots();
    for Rendered { sample, notices } in rendered() {
        for (language, notice) in LANGUAGES.iter().zip(notices) {
            out.truncate(6);
            let case = sample.in_language(language);
            let written = renderers.of(sample).render_into(&case, &stamp, &mut scratch, &mut out).unwrap();
            assert!(
                matches!(written, retourpost::notice::Written::Notice { ref envelope, .. } if *envelope == notice.outgoing.envelope)
            );
            assert!(out[6..] == notice.outgoing.octets, "{}", sample.name);
        }
    }
}
