//! Any case at all, out of octets.

use retourpost::report::{
    Action, AddressType, Attempt, Audience, Case, DiagnosticCode, EnvelopeId, ExtensionField, HeaderSection, Hop,
    Moment, MtaName, MtaNameType, Notify, Original, Reader, Recipient, RecipientAddress, RecipientFields, Report,
    ReportFields, Ret, ReturnPath, SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

use super::source::Source;

const HEADER: &[u8] = b"From: Kari <kari@example.org>\r\nSubject: Hei\r\nMessage-ID: <8f2c.4711@example.org>\r\n";

/// One recipient of whom nothing odd is told.
pub(super) fn plain_case(action: Action, language: &str) -> Case {
    let (status, reply) = match action {
        Action::Failed => ("5.1.1", Some("550 5.1.1 User unknown")),
        Action::Delayed => ("4.4.1", Some("451 4.4.1 try later")),
        _ => ("2.0.0", None),
    };
    let mut fields = RecipientFields::new(mailbox("ola@example.no"), action, enhanced(status));
    fields.diagnostic_code = reply.map(|reply| DiagnosticCode::Smtp(SmtpReply::parse(reply).expect("a reply")));
    fields.notify = Some(Notify::On { success: true, failure: true, delay: true });
    let mut report = ReportFields::by(host());
    report.arrival_date = Some(Moment::try_new(1_795_200_000, 60).expect("a moment"));
    report.recipients.push(Recipient::try_from(fields).expect("a legal recipient"));
    let mut original = Original::from_path(ReturnPath::parse("kari@example.org").expect("a path"));
    original.header = Some(HeaderSection::parse(HEADER));
    Case::new(Report::try_from(report).expect("a legal report"), original).for_reader(Reader::of_language(language))
}

fn mailbox(address: &str) -> RecipientAddress {
    RecipientAddress::mailbox(address).expect("a mailbox")
}

fn host() -> MtaName {
    MtaName::host("mx.example.org").expect("a name")
}

fn enhanced(status: &str) -> EnhancedStatus {
    EnhancedStatus::parse(status).expect("a status")
}

/// A case that the constructors let pass; none if they refuse one of its parts for what another says.
pub(super) fn any_case(source: &mut Source<'_>) -> Option<Case> {
    let mut report = ReportFields::by(mta(source));
    report.original_envelope_id = source.maybe(|it| EnvelopeId::parse(&it.text()).ok()).flatten();
    report.dsn_gateway = source.maybe(mta);
    report.received_from_mta = source.maybe(mta);
    report.arrival_date = source.maybe(moment);
    report.extensions = extensions(source);
    let n_recipients = 1 + source.below(4);
    report.recipients = (0..n_recipients).map(|_| recipient(source)).collect::<Option<_>>()?;
    let mut reader = Reader::of_language(language(source));
    reader.audience = source.one_of(&[None, Some(Audience::Internal), Some(Audience::External)]);
    Some(Case::new(Report::try_from(report).ok()?, original(source)).for_reader(reader))
}

fn language(source: &mut Source<'_>) -> String {
    match source.one_of(&["", "en", "nl", "nb", "?"]) {
        "?" => source.text(),
        tag => tag.to_owned(),
    }
}

/// Names that something may hang on, or any text.
fn text(source: &mut Source<'_>, known: &[&str]) -> String {
    match source.below(known.len() + 1) {
        0 => source.text(),
        at => known[at - 1].to_owned(),
    }
}

fn mta(source: &mut Source<'_>) -> MtaName {
    let name = text(source, &["mx.example.org", "localhost", "[192.0.2.1]", "blåbær.example", "mx1.example.no"]);
    let name_type = match source.below(3) {
        0 => MtaNameType::Dns,
        1 => MtaNameType::Other("X-Local-Hostname".into()),
        _ => return MtaName::host(&name).unwrap_or_else(|_| host()),
    };
    let comment = source.maybe(field_text);
    let named = MtaName::try_new(name_type, &name).unwrap_or_else(|_| host());
    comment.map_or(named.clone(), |comment| named.with_comment(comment))
}

fn field_text(source: &mut Source<'_>) -> FieldText {
    FieldText::escaped(source.octets())
}

fn moment(source: &mut Source<'_>) -> Moment {
    let near = 1_795_251_734 - i64::from(source.octet()) * 3_600;
    let unix_seconds = if source.flag() { near } else { (source.number() >> 26) as i64 };
    let offset_minutes = i16::from(source.octet()) * 15 - 12 * 60;
    let usual = || Moment::try_new(near, 60).expect("a moment");
    Moment::try_new(unix_seconds, offset_minutes).unwrap_or_else(|_| usual())
}

fn extensions(source: &mut Source<'_>) -> Vec<ExtensionField> {
    let field = |source: &mut Source<'_>| {
        let name = text(source, &["X-Queue", "X-Queue-Id", "Deliver-By-Date", "X-Postfix-Sender"]);
        ExtensionField::try_new(&name, field_text(source)).ok()
    };
    (0..source.below(3)).filter_map(|_| field(source)).collect()
}

fn address(source: &mut Source<'_>) -> RecipientAddress {
    const KNOWN: [&str; 7] = [
        "ola@example.no",
        "per@example.no",
        "\"a b\"@x.example",
        "åse@blåbær.example",
        "ola@blåbær.example",
        "postmaster",
        "o'hara+x=y@example.com",
    ];
    let address = text(source, &KNOWN);
    let read = match source.below(4) {
        0 => RecipientAddress::try_new(AddressType::Utf8, &address),
        1 => RecipientAddress::try_new(AddressType::Unknown, &address),
        2 => RecipientAddress::try_new(AddressType::Other("X400".into()), &address),
        _ => RecipientAddress::mailbox(&address),
    };
    read.unwrap_or_else(|_| mailbox("ola@example.no"))
}

fn recipient(source: &mut Source<'_>) -> Option<Recipient> {
    let action = source.one_of(&Action::ALL);
    let class = match action {
        Action::Failed => source.one_of(&[StatusClass::Permanent, StatusClass::PersistentTransient]),
        Action::Delayed => StatusClass::PersistentTransient,
        _ => StatusClass::Success,
    };
    let (subject, detail) = (source.below(9) as u16, u16::from(source.octet()) % 40);
    let mut fields =
        RecipientFields::new(address(source), action, EnhancedStatus::try_new(class, subject, detail).ok()?);
    fields.original_recipient = source.maybe(address);
    fields.remote_mta = source.maybe(mta);
    fields.last_attempt_date = source.maybe(moment);
    fields.final_log_id = source.maybe(field_text);
    fields.extensions = extensions(source);
    if matches!(action, Action::Failed | Action::Delayed) {
        fields.diagnostic_code = source.maybe(diagnostic_code).flatten();
    }
    if action == Action::Delayed {
        fields.will_retry_until = source.maybe(moment);
    }
    fields.notify = source.maybe(notify);
    fields.stage = source.maybe(|source| source.one_of(&SmtpStage::ALL));
    fields.attempts = (0..source.below(3)).map(|_| attempt(source)).collect();
    Recipient::try_from(fields).ok()
}

fn notify(source: &mut Source<'_>) -> Notify {
    let asked = source.octet();
    match asked & 7 {
        0 => Notify::Never,
        _ => Notify::On { success: asked & 1 > 0, failure: asked & 2 > 0, delay: asked & 4 > 0 },
    }
}

fn attempt(source: &mut Source<'_>) -> Attempt {
    Attempt {
        at: moment(source),
        remote_mta: source.maybe(mta),
        diagnostic_code: source.maybe(diagnostic_code).flatten(),
    }
}

fn diagnostic_code(source: &mut Source<'_>) -> Option<DiagnosticCode> {
    const KNOWN: [&str; 4] = [
        "550 5.1.1 User unknown",
        "552-5.2.2 The mailbox is full\r\n552 5.2.2 see https://example.com/full?a=b&c=<d>",
        "554 5.7.1 =?utf-8?Q?a?= --=_2f7c\r\n.\r\n",
        "421 4.7.0 på norsk \u{202E}baklengs",
    ];
    if source.flag() {
        return DiagnosticCode::other("X-Retourpost", field_text(source)).ok();
    }
    let reply = match source.below(KNOWN.len() + 1) {
        0 => SmtpReply::parse_octets(&[b"550 ", source.octets()].concat()),
        at => SmtpReply::parse(KNOWN[at - 1]),
    };
    reply.ok().map(DiagnosticCode::Smtp)
}

fn original(source: &mut Source<'_>) -> Original {
    let path = text(source, &["kari@example.org", "kari@example.com", "<åse@example.no>", "a b@x.example", "<>"]);
    let usual = || ReturnPath::parse("kari@example.org").expect("a path");
    let mut original = Original::from_path(ReturnPath::parse(&path).unwrap_or_else(|_| usual()));
    original.ret = source.one_of(&[None, Some(Ret::Full), Some(Ret::Hdrs)]);
    original.size_octets = source.maybe(Source::number);
    original.subject = source.maybe(Source::text);
    original.message_id = source.maybe(|it| text(it, &["<8f2c.4711@example.org>", "<1.2f7c@example.org>"]));
    original.references = (0..source.below(4)).map(|_| text(source, &["<a@x>", "<b@x>"])).collect();
    original.date = source.maybe(moment);
    original.accept_language = source.maybe(|it| text(it, &["nl, en;q=0.5", "nb-NO"]));
    original.content_language = source.maybe(Source::text);
    original.hops = (0..source.below(3)).map(|_| hop(source)).collect();
    original.header = source.maybe(header);
    original.body = original.header.as_ref().and_then(|_| source.maybe(|it| it.octets().to_vec()));
    original.is_smtputf8 = source.flag();
    original.is_requiretls = source.flag();
    original.is_authenticated = source.flag();
    original.mt_priority = source.maybe(|it| it.octet() as i8);
    original
}

fn hop(source: &mut Source<'_>) -> Hop {
    Hop {
        from: source.maybe(Source::text),
        by: source.maybe(Source::text),
        with: source.maybe(Source::text),
        id: source.maybe(Source::text),
        at: source.maybe(moment),
        from_address: source.maybe(|it| [it.octet(); 4].into()),
    }
}

fn header(source: &mut Source<'_>) -> HeaderSection {
    let octets = source.octets();
    match source.below(3) {
        0 => HeaderSection::parse(HEADER),
        1 => HeaderSection::parse(octets),
        _ => HeaderSection::parse(&[HEADER, octets].concat()),
    }
}
