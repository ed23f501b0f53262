//! Deliveries that would tell an outsider what is none of their business, each with what that is.

use base64::Engine as _;
use retourpost::report::{
    Action, Attempt, Audience, Case, DiagnosticCode, EnvelopeId, ExtensionField, HeaderSection, Hop, MtaName, Original,
    Recipient, RecipientAddress, RecipientFields, Report, ReportFields, Ret, ReturnPath,
};
use retourpost::status::{EnhancedStatus, SmtpReply};
use retourpost::text::FieldText;

use super::cases::moment;

/// The address that the sender used.
pub(super) const USED: &str = "ola@example.no";
/// Where it leads.
pub(super) const TARGET: &str = "ola.privat@hemmelig.example";
const LOCAL: &str = "ola.privat";
const DOMAIN: &str = "hemmelig.example";

/// What an outsider may not learn: a text, in one of these spellings.
pub(super) type Secret = Vec<String>;

/// One delivery.
pub(super) struct Leak {
    pub(super) name: String,
    pub(super) case: Case,
    pub(super) secrets: Vec<Secret>,
    /// What the outsider learns all the same.
    pub(super) told: Vec<&'static str>,
    /// Whether the insider meets the secrets only where the whole message goes back.
    pub(super) is_in_body: bool,
}

impl Leak {
    fn new(name: impl Into<String>, case: Case, secrets: &[&str]) -> Self {
        let secrets = secrets.iter().map(|secret| vec![(*secret).to_owned()]).collect();
        Self { name: name.into(), case, secrets, told: vec![USED, "5.1.1"], is_in_body: false }
    }

    fn telling(self, told: &[&'static str]) -> Self {
        Self { told: told.to_vec(), ..self }
    }

    pub(super) fn for_reader(&self, audience: Audience, language: &str, ret: Ret) -> Case {
        let mut case = self.case.clone();
        case.reader.audience = Some(audience);
        case.reader.language = Some(language.to_owned());
        case.original.ret = Some(ret);
        case
    }
}

pub(super) fn mailbox(address: &str) -> RecipientAddress {
    RecipientAddress::mailbox(address).unwrap()
}

pub(super) fn host(name: &str) -> MtaName {
    MtaName::host(name).unwrap()
}

pub(super) fn text(text: &str) -> FieldText {
    FieldText::parse(text).unwrap()
}

pub(super) fn smtp(said: &str) -> Option<DiagnosticCode> {
    Some(DiagnosticCode::Smtp(SmtpReply::parse(said).unwrap()))
}

pub(super) fn field(name: &str, value: &str) -> ExtensionField {
    ExtensionField::try_new(name, text(value)).unwrap()
}

pub(super) fn changed<T>(mut value: T, change: impl FnOnce(&mut T)) -> T {
    change(&mut value);
    value
}

/// A failure for the address that was used, at the target.
pub(super) fn forwarded() -> RecipientFields {
    let mut fields = RecipientFields::new(mailbox(TARGET), Action::Failed, EnhancedStatus::parse("5.1.1").unwrap());
    fields.original_recipient = Some(mailbox(USED));
    fields
}

/// A failure for the address that was used, which led nowhere else.
fn direct() -> RecipientFields {
    changed(forwarded(), |fields| (fields.original_recipient, fields.final_recipient) = (None, mailbox(USED)))
}

const HEADER: &str = "From: Kari <kari@example.com>\r\n\
    To: Ola <ola@example.no>\r\n\
    Subject: The harbour project\r\n\
    Date: Sat, 21 Nov 2026 10:02:00 +0100\r\n\
    Message-ID: <4711@example.com>\r\n";

pub(super) fn original(trace: &str) -> Original {
    let mut original = Original::from_path(ReturnPath::parse("kari@example.com").unwrap());
    original.subject = Some("The harbour project".into());
    original.message_id = Some("<4711@example.com>".into());
    original.date = Some(moment("2026-11-21T10:02:00+01:00"));
    original.header = Some(HeaderSection::parse((trace.to_owned() + HEADER).as_bytes()));
    original.body = Some(b"Here it is.\r\n".to_vec());
    original
}

pub(super) fn case(recipients: impl IntoIterator<Item = RecipientFields>, original: Original) -> Case {
    case_of(ReportFields::by(host("mail.example.org")), recipients, original)
}

pub(super) fn case_of(
    mut report: ReportFields,
    recipients: impl IntoIterator<Item = RecipientFields>,
    original: Original,
) -> Case {
    report.arrival_date = Some(moment("2026-11-21T10:02:11+01:00"));
    report.recipients = recipients.into_iter().map(|fields| Recipient::try_from(fields).unwrap()).collect();
    Case::new(Report::try_from(report).unwrap(), original)
}

fn received(from: &str, by: &str, rest: &str) -> String {
    format!(
        "Received: from {from}\r\n\tby {by} (Postfix) with ESMTPS id 4F1B22A7\r\n\t{rest}; Sat, 21 Nov 2026 10:02:11 +0100\r\n"
    )
}

pub(super) fn base64(text: &str) -> String {
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// Every octet by its number, after a mark.
pub(super) fn by_number(mark: &str, text: &str) -> String {
    text.bytes().map(|octet| format!("{mark}{octet:02X}")).collect()
}

/// An address in the spellings of forwarders, lists, filters and replies.
pub(super) fn spellings(local: &str, domain: &str) -> Vec<(&'static str, String)> {
    let address = format!("{local}@{domain}");
    vec![
        ("bare", address.clone()),
        ("bracketed", format!("<{address}>")),
        ("capitals", address.to_uppercase()),
        ("quoted", format!("\"{local}\"@{domain}")),
        ("escaped", address.replace(['.', '@'], "\\.")),
        ("mailto", format!("mailto:{address}?subject=x")),
        ("percent-hack", format!("{local}%{domain}@relay.example.org")),
        ("uucp", format!("{domain}!{local}")),
        ("verp", format!("bounce+{local}={domain}@lists.example.no")),
        ("ezmlm", format!("list-return-12-{local}={domain}@lists.example.no")),
        ("srs0", format!("SRS0=Ab3d=TT={domain}={local}@fwd.example.no")),
        ("srs1", format!("SRS1=Xy9z=other.example==Ab3d=TT={domain}={local}@fwd.example.no")),
        ("batv", format!("prvs=0123456789={local}@{domain}")),
        ("caf", format!("ola+caf_={local}={domain}@example.no")),
        ("apart", format!("user {local} at host {domain}")),
        ("parentheses", format!("{local} (at {domain})")),
        ("local-part", format!("user {local} unknown")),
        ("domain", format!("{domain} refused it")),
        ("host", format!("mx7.{domain}[198.51.100.7] said no")),
        ("percent", by_number("%", &address)),
        ("percent-at", address.replace('@', "%40")),
        ("quoted-printable", by_number("=", &address)),
        ("xtext", by_number("+", &address)),
        ("xtext-equals", format!("{local}+3D{domain}@lists.example.no")),
        ("orcpt", format!("ORCPT=rfc822;{}", address.replace('@', "+40"))),
        ("unitext", format!("utf-8;{}", address.replace('@', "\\x{40}"))),
        ("entities", address.replace('@', "&#64;").replace('.', "&#x2e;")),
        ("base64", format!("token {}", base64(&address))),
        ("base64-within-percent", base64(&address.replace('@', "%40"))),
        ("encoded-word-q", format!("=?utf-8?Q?{}?=", by_number("=", &address))),
        ("encoded-word-b", format!("=?utf-8?B?{}?=", base64(&address))),
        ("encoded-words", format!("=?us-ascii?Q?{local}=40?= =?us-ascii?Q?{domain}?=")),
        ("encoded-words-within-words", {
            let pieces = [&address[..5], &address[5..address.len() - 5], &address[address.len() - 5..]];
            pieces.map(|piece| format!("=?us-ascii?Q?{}?=", piece.replace('@', "=40"))).join(" ")
        }),
        ("url", format!("https://help.{domain}/full?user={local}")),
    ]
}

/// What nobody outside may learn of the target.
fn of_target() -> Vec<Secret> {
    vec![vec![LOCAL.into()], vec![DOMAIN.into()]]
}

/// In what a server said, in every spelling.
fn in_replies() -> Vec<Leak> {
    let row = |(name, spelling): &(&str, String)| {
        let said = format!("550 5.1.1 mailbox unavailable: {spelling}");
        let fields = changed(forwarded(), |fields| {
            fields.remote_mta = Some(host("mx7.hemmelig.example"));
            fields.diagnostic_code = smtp(&said);
        });
        Leak {
            secrets: of_target(),
            told: vec![USED, "5.1.1", "550 5.1.1 mailbox unavailable"],
            ..Leak::new(format!("reply-{name}"), case([fields], original("")), &[])
        }
    };
    spellings(LOCAL, DOMAIN).iter().map(row).collect()
}

/// In a field that a mail system put before the header, in every spelling.
fn in_header() -> Vec<Leak> {
    let row = |(name, spelling): &(&str, String)| {
        let trace = format!("X-Routing: {spelling}\r\n");
        Leak {
            secrets: of_target(),
            told: vec![USED, "5.1.1", "The harbour project"],
            ..Leak::new(format!("header-{name}"), case([forwarded()], original(&trace)), &[])
        }
    };
    spellings(LOCAL, DOMAIN).iter().map(row).collect()
}

fn of_systems() -> Vec<Leak> {
    let alias = changed(forwarded(), |fields| {
        fields.remote_mta = Some(host("mx7.hemmelig.example"));
        fields.diagnostic_code = smtp(
            "550-5.1.1 The email account <ola.privat@hemmelig.example>\r\n550 5.1.1 does not exist. See https://help.hemmelig.example/?u=ola.privat",
        );
        fields.final_log_id = Some(text("4F1B22A7: to=<ola.privat@hemmelig.example>, relay=mx7.hemmelig.example"));
        fields.extensions = vec![field("X-Postfix-Recipient", "rfc822; ola.privat@hemmelig.example")];
        fields.attempts = vec![Attempt {
            at: moment("2026-11-21T10:02:20+01:00"),
            remote_mta: Some(host("mx8.hemmelig.example")),
            diagnostic_code: smtp("451 4.7.1 <ola.privat@hemmelig.example> try later"),
        }];
    });
    let alias_trace = "Delivered-To: ola.privat@hemmelig.example\r\n\
        X-Original-To: ola@example.no\r\n\
        Received: from mx1.example.no (mx1.example.no [192.0.2.1])\r\n\tby mx7.hemmelig.example with ESMTP id 1\r\n\tfor <ola.privat@hemmelig.example>; Sat, 21 Nov 2026 10:02:12 +0100\r\n\
        Received: from mail.example.com (mail.example.com [192.0.2.9])\r\n\tby mx1.example.no (Postfix) with ESMTPS id 2\r\n\tfor <ola@example.no>; Sat, 21 Nov 2026 10:02:11 +0100\r\n";
    let chain_trace = [
        "Delivered-To: ola.jobb@mellom.example\r\n".to_owned(),
        received("mx1.example.no", "mx.example.no", "for <ola.jobb@mellom.example>"),
        "X-Forwarded-To: ola.jobb@mellom.example\r\nX-Forwarded-For: ola@example.no ola.jobb@mellom.example\r\n".into(),
        "Resent-From: Ola <ola.jobb@mellom.example>\r\nResent-Date: Sat, 21 Nov 2026 10:02:12 +0100\r\n".into(),
        "X-Failed-Recipients: ola.jobb@mellom.example\r\nEnvelope-To: ola.jobb@mellom.example\r\n".into(),
        received("mail.example.com", "mx1.example.no", "for <ola@example.no>"),
    ];
    let exchange = changed(direct(), |fields| {
        fields.extensions = vec![
            field("X-Actual-Recipient", "rfc822; ola.privat@hemmelig.example"),
            field("X-Display-Name", "Ola Privat"),
            field("X-Supplementary-Info", "< #5.1.1 smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found> ola.privat"),
        ];
        fields.diagnostic_code = smtp("550 5.1.1 RESOLVER.ADR.RecipNotFound; not found");
    });
    let smtp_remote = changed(direct(), |fields| {
        fields.extensions = vec![field("SMTP-Remote-Recipient", "rfc822;ola.privat@hemmelig.example")];
        fields.diagnostic_code = smtp("550 5.1.1 <ola.privat@hemmelig.example> unknown");
        fields.remote_mta = Some(host("mx7.hemmelig.example"));
    });
    let arc = "ARC-Authentication-Results: i=1; hemmelig.example; spf=pass smtp.mailfrom=kari@example.com\r\n\
        ARC-Seal: i=1; a=rsa-sha256; d=hemmelig.example; s=arc; b=AAAA\r\n\
        Return-Path: <SRS0=Ab3d=TT=hemmelig.example=ola.privat@fwd.example.no>\r\n\
        List-Unsubscribe: <https://lists.example.no/u/bounce+ola.privat=hemmelig.example>\r\n";
    let google = changed(forwarded(), |fields| {
        fields.remote_mta = Some(host("mx7.mail.leverandor.example"));
        fields.diagnostic_code =
            smtp("552 5.2.2 The mailbox is full. https://support.leverandor.example/full si123 - gsmtp");
    });
    let google_trace = received("mx1.example.no", "mx9.mail.leverandor.example", "for <ola@example.no>");
    let per_message = changed(ReportFields::by(host("mail.example.org")), |report| {
        report.extensions = vec![
            field("X-Postfix-Sender", "rfc822; SRS0=Ab3d=TT=hemmelig.example=ola.privat@fwd.example.no"),
            field("X-Failed-Recipients", "ola.privat@hemmelig.example"),
            field("X-Queue-ID", "4F1B22A7"),
        ];
        report.original_envelope_id = Some(EnvelopeId::parse("id-for-ola.privat@hemmelig.example").unwrap());
        report.received_from_mta = Some(host("mx8.hemmelig.example"));
    });
    vec![
        Leak::new("virtual-alias", case([alias], original(alias_trace)), &[LOCAL, DOMAIN]).telling(&[
            USED,
            "5.1.1",
            "X-Original-To: ola@example.no",
            "mx1.example.no",
            "does not exist",
        ]),
        Leak::new(
            "forward-chain",
            case([forwarded()], original(&chain_trace.concat())),
            &[LOCAL, DOMAIN, "ola.jobb", "mellom.example"],
        )
        .telling(&[USED, "5.1.1", "mail.example.com", "Resent-Date"]),
        Leak::new("exchange-fields", case([exchange], original("")), &[LOCAL, DOMAIN, "Ola Privat"])
            .telling(&[USED, "RESOLVER.ADR.RecipNotFound; not found"]),
        Leak::new("smtp-remote-recipient", case([smtp_remote], original("")), &[LOCAL, DOMAIN]),
        Leak::new("arc-srs-and-lists", case([forwarded()], original(arc)), &[LOCAL, DOMAIN]),
        Leak::new(
            "hosts-of-the-target",
            case([google], original(&google_trace)),
            &[LOCAL, DOMAIN, "leverandor.example", "mx7.mail"],
        )
        .telling(&[USED, "552 5.2.2 The mailbox is full."]),
        Leak::new("per-message-fields", case_of(per_message, [forwarded()], original("")), &[LOCAL, DOMAIN])
            .telling(&[USED, "X-Queue-ID: 4F1B22A7"]),
    ]
}

fn of_originals() -> Vec<Leak> {
    let with_subject = changed(original(""), |original| {
        let subject = "[to ola.privat@hemmelig.example] The harbour project";
        original.subject = Some(subject.into());
        let header = HEADER.replace("The harbour project", subject);
        original.header = Some(HeaderSection::parse(header.as_bytes()));
        original.is_authenticated = true;
    });
    let encoded_subject = changed(original(""), |original| {
        original.subject = Some("Til ola.privat@hemmelig.example".into());
        let subject = "=?utf-8?Q?Til_ola=2Eprivat=40?= =?utf-8?Q?hemmelig=2Eexample?=";
        let header = HEADER.replace("The harbour project", subject);
        original.header = Some(HeaderSection::parse(header.as_bytes()));
    });
    let with_ids = changed(original(""), |original| {
        original.message_id = Some("<1.ola.privat=hemmelig.example@lists.example.no>".into());
        original.references = vec!["<ola.privat@hemmelig.example>".into(), "<2@example.com>".into()];
        let header = HEADER.replace("<4711@example.com>", "<1.ola.privat=hemmelig.example@lists.example.no>");
        original.header = Some(HeaderSection::parse(header.as_bytes()));
    });
    let folded = "X-Envelope: ola.pri\r\n\tvat@hem\r\n melig.example\r\n";
    let with_body = |name: &str, body: String| Leak {
        is_in_body: true,
        ..Leak::new(
            name,
            case([forwarded()], changed(original(""), |original| original.body = Some(body.into_bytes()))),
            &[LOCAL, DOMAIN],
        )
    };
    let attached = format!(
        "--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--x--\r\n",
        base64("Hello, this went on to ola.privat@hemmelig.example and to nobody else."),
    );
    vec![
        Leak::new("subject", case([forwarded()], with_subject), &[LOCAL, DOMAIN]).telling(&[USED, "4711@example.com"]),
        Leak::new("encoded-subject", case([forwarded()], encoded_subject), &[LOCAL, DOMAIN]),
        Leak::new("message-ids", case([forwarded()], with_ids), &[LOCAL, DOMAIN]).telling(&[
            USED,
            "2@example.com",
            "The harbour project",
        ]),
        Leak {
            secrets: vec![vec![LOCAL.into()], vec![DOMAIN.into(), "melig.example".into()]],
            ..Leak::new("folded-inside-a-word", case([forwarded()], original(folded)), &[])
        },
        with_body("body", "It went to ola.privat@hemmelig.example.\r\n".into()),
        with_body("body-in-quoted-printable", "It went to ola.privat=40hemme=\r\nlig.example.\r\n".into()),
        with_body("body-in-base64", attached),
    ]
}

fn of_addresses() -> Vec<Leak> {
    let international = changed(forwarded(), |fields| {
        fields.final_recipient = mailbox("påskeegg@blåbær-gård.example");
        fields.remote_mta = Some(host("mx.blåbær-gård.example"));
        fields.diagnostic_code =
            smtp("550 5.1.1 <påskeegg@xn--blbr-grd-exaj5q.example>: ukjent, sier mx.blåbær-gård.example");
    });
    let a_labels = idna_of("blåbær-gård.example");
    let international = changed(international, |fields| {
        fields.diagnostic_code = smtp(&format!("550 5.1.1 <påskeegg@{a_labels}>: ukjent, sier mx.blåbær-gård.example"));
    });
    let trace = format!(
        "Delivered-To: =?utf-8?B?{}?=\r\nX-To: p\\x{{E5}}skeegg@{a_labels}\r\nX-Pct: p%C3%A5skeegg\r\n",
        base64("påskeegg@blåbær-gård.example")
    );
    let international = Leak {
        secrets: vec![
            vec!["påskeegg".into(), "p\\x{e5}skeegg".into()],
            vec!["blåbær-gård.example".into(), a_labels.clone(), "bl\\x{e5}b\\x{e6}r".into()],
        ],
        ..Leak::new("international-target", case([international], original(&trace)), &[])
    };
    let same_domain = changed(forwarded(), |fields| {
        fields.final_recipient = mailbox("xq42on@example.no");
        fields.remote_mta = Some(host("store9.example.no"));
        fields.diagnostic_code = smtp("550 5.1.1 XQ42ON: mailbox unknown (xq42on=example.no)");
    });
    let same_trace = "X-Envelope-To: xq42on\r\nDelivered-To: 12-xq42on@example.no\r\n";
    // The sender has written to somebody at the domain of the target, and to the member of the group.
    let known_domain = changed(forwarded(), |fields| {
        fields.remote_mta = Some(host("mx.hemmelig.example"));
        fields.diagnostic_code = smtp("550 5.1.1 <ola.privat@hemmelig.example>: no");
    });
    let liv = changed(direct(), |fields| {
        fields.final_recipient = mailbox("liv@hemmelig.example");
        fields.remote_mta = Some(host("mx.hemmelig.example"));
        fields.diagnostic_code = smtp("550 5.1.1 <liv@hemmelig.example>: no; not ola.privat@hemmelig.example either");
    });
    let quoted = changed(forwarded(), |fields| {
        fields.final_recipient = mailbox("\"ola i skjul\"@hemmelig.example");
        fields.diagnostic_code = smtp("550 5.1.1 <\"ola i skjul\"@hemmelig.example>: no");
    });
    let tagged = changed(forwarded(), |fields| {
        fields.final_recipient = mailbox("olafsen+jobb@hemmelig.example");
        fields.diagnostic_code = smtp("550 5.1.1 olafsen is unknown");
    });
    vec![
        international,
        Leak::new("same-domain", case([same_domain], original(same_trace)), &["xq42on"]).telling(&[USED, "example.no"]),
        Leak::new("domain-of-another-recipient", case([known_domain, liv], original("")), &[LOCAL]).telling(&[
            USED,
            "liv@hemmelig.example",
            "mx.hemmelig.example",
        ]),
        Leak::new("quoted-target", case([quoted], original("")), &["ola i skjul", DOMAIN]),
        Leak::new("tagged-target", case([tagged], original("")), &["olafsen", DOMAIN]),
    ]
}

fn idna_of(domain: &str) -> String {
    idna::domain_to_ascii(domain).unwrap()
}

fn of_groups() -> Vec<Leak> {
    let member = |name: &str, action: Action, status: &str| {
        changed(
            RecipientFields::new(
                mailbox(&format!("{name}@medlem.example")),
                action,
                EnhancedStatus::parse(status).unwrap(),
            ),
            |fields| {
                fields.original_recipient = Some(mailbox("styret@example.no"));
                fields.notify = Some(retourpost::report::Notify::parse("SUCCESS,FAILURE,DELAY").unwrap());
            },
        )
    };
    let late = changed(member("livredd", Action::Delayed, "4.2.2"), |fields| {
        fields.diagnostic_code = smtp("452 4.2.2 <livredd@medlem.example> is full");
        fields.will_retry_until = Some(moment("2026-11-23T10:02:11+01:00"));
    });
    let failed = changed(member("persille", Action::Failed, "5.2.2"), |fields| {
        fields.remote_mta = Some(host("mx.medlem.example"));
        fields.diagnostic_code = smtp("552 5.2.2 <persille@medlem.example> is full, so is livredd@medlem.example");
    });
    let delivered = member("idasofie", Action::Delivered, "2.1.5");
    let expanded = changed(member("x", Action::Expanded, "2.0.0"), |fields| {
        fields.final_recipient = mailbox("styret@example.no");
        fields.extensions = vec![field("X-Expanded-To", "livredd@medlem.example, persille@medlem.example")];
    });
    let direct = changed(direct(), |fields| fields.diagnostic_code = smtp("550 5.1.1 no such user"));
    vec![
        Leak::new(
            "group",
            case([late.clone(), failed.clone(), delivered, direct], original("")),
            &["livredd", "persille", "idasofie", "medlem.example"],
        )
        .telling(&[USED, "styret@example.no", "5.2.2"]),
        Leak::new("expanded-group", case([expanded, failed], original("")), &["livredd", "persille", "medlem.example"])
            .telling(&["styret@example.no", "5.2.2"]),
    ]
}

/// Hosts inside, of which nothing but their look tells.
fn of_hosts() -> Vec<Leak> {
    let row = |name: &str, secret: &str| {
        let fields = changed(direct(), |fields| {
            fields.remote_mta = Some(host("mx1.example.no"));
            fields.diagnostic_code = smtp(&format!("550 5.1.1 {secret} does not know <ola@example.no>"));
        });
        let trace = [
            received(&format!("filter ({secret})"), "mx1.example.no", "for <ola@example.no>"),
            format!("Authentication-Results: mx1.example.no; iprev=pass policy.iprev={secret}\r\n"),
            format!("X-Originating-IP: {secret}\r\n"),
            received("mail.example.com", "mx1.example.no", "for <ola@example.no>"),
        ];
        Leak::new(name, case([fields], original(&trace.concat())), &[secret.trim_matches(['[', ']'])]).telling(&[
            USED,
            "550 5.1.1",
            "does not know",
            "mail.example.com",
        ])
    };
    let mut rows = vec![
        row("rfc-1918-10", "10.1.2.3"),
        row("rfc-1918-172", "[172.31.255.254]"),
        row("rfc-1918-192", "192.168.7.8"),
        row("rfc-6598", "100.127.0.9"),
        row("rfc-3927", "169.254.10.20"),
        row("loopback", "127.0.53.53"),
        row("unique-local", "[IPv6:fd12:3456:789a::1]"),
        row("link-local", "fe80::ab:cd"),
        row("mapped", "::ffff:10.9.8.7"),
        row("dot-local", "store3.local"),
        row("dot-internal", "ip-10-0-0-1.ec2.internal"),
        row("dot-lan", "NAS.LAN"),
        row("home-arpa", "box.home.arpa"),
        row("localdomain", "localhost.localdomain"),
    ];
    let report = changed(ReportFields::by(host("mailhost42")), |report| {
        report.received_from_mta = Some(host("filter.lan").with_comment(text("10.1.2.3")));
        report.dsn_gateway = Some(host("gw.internal"));
        report.extensions = vec![field("X-Queue-Host", "mailhost42")];
    });
    let fields = changed(direct(), |fields| {
        fields.remote_mta = Some(host("store3.local"));
        fields.diagnostic_code = smtp("552 5.2.2 mailhost42 says: store3.local[10.1.2.4] is full");
        fields.final_log_id = Some(text("4F1B22A7 relay=store3.local[10.1.2.4]"));
        fields.attempts = vec![Attempt {
            at: moment("2026-11-21T10:02:20+01:00"),
            remote_mta: Some(host("10.1.2.4")),
            diagnostic_code: smtp("451 4.3.0 store3.local is full"),
        }];
    });
    let through = changed(original(&received("laptop77", "mailhost42", "for <ola@example.no>")), |original| {
        let hop = |from: &str, by: &str| Hop { from: Some(from.into()), by: Some(by.into()), ..Hop::default() };
        original.hops = vec![
            hop("mail.example.com", "mx1.example.no"),
            changed(hop("mx2.example.no", "mx1.example.no"), |hop| hop.from_address = "10.1.2.5".parse().ok()),
            hop("10.1.2.3", "mx1.example.no"),
            hop("mx1.example.no", "filter.lan"),
            hop("filter.lan", "mailhost42"),
        ];
    });
    rows.push(
        Leak::new(
            "every-field",
            case_of(report, [fields], through),
            &["mailhost42", "filter.lan", "gw.internal", "store3.local", "10.1.2.4", "10.1.2.5"],
        )
        .telling(&[USED, "552 5.2.2", "mail.example.org", "mx1.example.no"]),
    );
    rows
}

/// Hosts inside by the site's own word: `*.corp.example.org`, `hemmelig.example`, `203.0.113.0/24`.
fn of_listed_hosts() -> Vec<Leak> {
    let fields = changed(direct(), |fields| {
        fields.remote_mta = Some(host("Store3.Corp.Example.Org"));
        fields.diagnostic_code = smtp("552 5.2.2 Store3.Corp.Example.Org[203.0.113.7] is full; ask hemmelig.example");
    });
    let original = changed(original(""), |original| {
        original.message_id = Some("<1@build7.corp.example.org>".into());
        let header = HEADER.replace("<4711@example.com>", "<1@build7.corp.example.org>")
            + &format!(
                "X-Blob: {}\r\nX-Pct: {}\r\n",
                base64("via relay8.corp.example.org, ok"),
                by_number("%", "relay9.corp.example.org")
            );
        original.header = Some(HeaderSection::parse(header.as_bytes()));
        original.body = Some(b"Sent by build7.corp.example.org\r\n".to_vec());
    });
    vec![
        Leak::new(
            "listed-hosts",
            case_of(ReportFields::by(host("mta1.corp.example.org")), [fields], original),
            &["corp.example.org", "203.0.113.7", "hemmelig.example"],
        )
        .telling(&[USED, "552 5.2.2", "The harbour project", "mail.example.org"]),
    ]
}

/// All of it.
pub(super) fn all() -> Vec<Leak> {
    let mut leaks = in_replies();
    for more in [in_header(), of_systems(), of_originals(), of_addresses(), of_groups(), of_hosts(), of_listed_hosts()]
    {
        leaks.extend(more);
    }
    leaks
}
