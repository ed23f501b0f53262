//! Claims about whole notices.

use retourpost::notice::{Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::*;
use retourpost::site::Site;
use retourpost::status::{EnhancedStatus, SmtpReply};

fn case(language: &str) -> Case {
    let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
    fields.arrival_date = Some(Moment::parse("2026-11-21T10:02:11+01:00").unwrap());
    let mut recipient = RecipientFields::new(
        RecipientAddress::mailbox("ola.nordmann@example.no").unwrap(),
        Action::Failed,
        EnhancedStatus::parse("5.1.1").unwrap(),
    );
    recipient.remote_mta = Some(MtaName::host("mx1.example.no").unwrap());
    recipient.diagnostic_code = Some(DiagnosticCode::Smtp(
        SmtpReply::parse(
            "550 5.1.1 <ola.nordmann@example.no>: Recipient address rejected: User unknown in virtual mailbox table",
        )
        .unwrap(),
    ));
    fields.recipients.push(recipient.try_into().unwrap());
    let mut original = Original::from_path(ReturnPath::parse("kari@example.org").unwrap());
    original.subject = Some("Offerte voor het havenproject".into());
    original.message_id = Some("<8f2c.4711@example.org>".into());
    original.date = Some(Moment::parse("2026-11-21T10:02:00+01:00").unwrap());
    original.header = Some(HeaderSection::parse(b"From: kari@example.org\r\nTo: ola.nordmann@example.no\r\nSubject: Offerte voor het havenproject\r\nMessage-ID: <8f2c.4711@example.org>\r\n"));
    Case::new(fields.try_into().unwrap(), original).for_reader(Reader::of_language(language))
}

#[test]
fn show() {
    let mut site = Site::named("mail.example.org").unwrap();
    site.set("brand.name", "Example Org").unwrap();
    site.set("contact.address", "helpdesk@example.org").unwrap();
    site.set("help.link_base", "https://help.example.org/mail").unwrap();
    let renderer = Renderer::new(site, Catalogue::embedded().clone());
    let stamp =
        Stamp::try_new(Moment::parse("2026-11-21T10:02:14+01:00").unwrap(), "<1.2f7c@example.org>", "=_2f7c").unwrap();
    for language in ["en", "nl", "nb"] {
        let Outcome::Notice(notice) = renderer.render(&case(language), &stamp).unwrap() else { panic!() };
        std::fs::write(format!("/tmp/notice-{language}.eml"), &notice.outgoing.octets).unwrap();
        std::fs::write(format!("/tmp/notice-{language}.html"), notice.html()).unwrap();
        println!("{}\n{}", notice.subject, notice.text());
    }
}
