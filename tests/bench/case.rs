//! What is rendered.

use retourpost::notice::{Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::{
    Action, Case, DiagnosticCode, HeaderSection, Moment, MtaName, Original, Reader, RecipientAddress, RecipientFields,
    ReportFields, ReturnPath,
};
use retourpost::site::Site;
use retourpost::status::{EnhancedStatus, SmtpReply};

const HEADER: &str = "Received: from laptop.example.org (laptop.example.org [192.0.2.7])\r\n\
    \tby mail.example.org (Postfix) with ESMTPSA id 4F1B22A7\r\n\
    \tfor <ola.nordmann@example.no>; Sat, 21 Nov 2026 10:02:11 +0100 (CET)\r\n\
    From: Kari Jansen <kari@example.org>\r\n\
    To: ola.nordmann@example.no\r\n\
    Subject: Offerte voor het havenproject\r\n\
    Date: Sat, 21 Nov 2026 10:02:00 +0100\r\n\
    Message-ID: <8f2c.4711@example.org>\r\n\
    MIME-Version: 1.0\r\n\
    Content-Type: text/plain; charset=utf-8\r\n";

/// The site that speaks.
fn site(form_cache_octets: &str) -> Site {
    let mut site = Site::named("mail.example.org").expect("a name");
    let settings = [
        ("brand.name", "Example Org"),
        ("contact.address", "helpdesk@example.org"),
        ("help.link_base", "https://help.example.org/mail"),
        ("limits.form_cache_octets", form_cache_octets),
    ];
    for (key, value) in settings {
        site.set(key, value).expect("a setting");
    }
    site
}

pub(crate) fn renderer() -> Renderer {
    Renderer::new(site("16777216"), Catalogue::embedded().clone())
}

pub(crate) fn renderer_without_cache() -> Renderer {
    Renderer::new(site("1"), Catalogue::embedded().clone())
}

pub(crate) fn stamp() -> Stamp {
    let date = Moment::parse("2026-11-21T10:02:14+01:00").expect("a moment");
    Stamp::try_new(date, "<1.2f7c@example.org>", "=_2f7c9e").expect("a stamp")
}

/// A failure for this many recipients of one domain.
pub(crate) fn case(n_recipients: usize) -> Case {
    let mut fields = ReportFields::by(MtaName::host("mail.example.org").expect("a name"));
    fields.arrival_date = Some(Moment::parse("2026-11-21T10:02:11+01:00").expect("a moment"));
    for at in 0..n_recipients {
        let address =
            if at == 0 { "ola.nordmann@example.no".to_owned() } else { format!("ola.nordmann.{at}@example.no") };
        let mut recipient = RecipientFields::new(
            RecipientAddress::mailbox(&address).expect("an address"),
            Action::Failed,
            EnhancedStatus::parse("5.1.1").expect("a status"),
        );
        recipient.remote_mta = Some(MtaName::host("mx1.example.no").expect("a name"));
        let reply = format!("550 5.1.1 <{address}>: Recipient address rejected: User unknown in virtual mailbox table");
        recipient.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse(&reply).expect("a reply")));
        fields.recipients.push(recipient.try_into().expect("a legal recipient"));
    }
    let mut original = Original::from_path(ReturnPath::parse("kari@example.org").expect("a path"));
    original.subject = Some("Offerte voor het havenproject".into());
    original.message_id = Some("<8f2c.4711@example.org>".into());
    original.date = Some(Moment::parse("2026-11-21T10:02:00+01:00").expect("a moment"));
    original.header = Some(HeaderSection::parse(HEADER.as_bytes()));
    Case::new(fields.try_into().expect("a legal report"), original).for_reader(Reader::of_language("nl"))
}
