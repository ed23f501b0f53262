//! The message around the blocks.

use askama::Template;

use super::block::Block;
use super::report::LogTable;
use super::{Mail, chart, text};
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::layout::{Channel, Said, Speaker};
use crate::mime::{self, Form, Head, ImageType, Sender, Subject, TextSubtype, body};
use crate::notice::{Envelope, Outgoing, Stamp};
use crate::phrase::{Catalogue, WordingKey};
use crate::site::Site;

/// Who gets a mail, and who hears of it if it cannot be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Addressed<'a> {
    /// The address of the reader.
    pub to: &'a str,
    /// The return path (MAIL FROM, RFC 5321 §4.4): these mails are no notices, and may bounce.
    pub return_path: &'a str,
}

/// What is written in one language.
struct Written {
    language: LanguageTag,
    from_name: String,
    subject: String,
    text: String,
    html: String,
    file: String,
}

#[derive(Template)]
#[template(path = "summary/mail.html", escape = "none")]
struct MailHtml<'a> {
    s: &'a Speaker<'a>,
    title: &'a str,
    site: &'a str,
    blocks: &'a [Block],
    chart: Option<&'a str>,
    accent: [&'a str; 2],
}

/// Writes a mail in the first of these languages that has every phrase of it; English is tried last.
///
/// # Errors
/// An address that cannot be written, and words that lack what the mail needs in English as well.
pub fn write(
    mail: &Mail<'_>,
    site: &Site,
    catalogue: &Catalogue,
    languages: &[LanguageTag],
    addressed: &Addressed<'_>,
    stamp: &Stamp,
) -> Result<Outgoing, Error> {
    for (field, address) in [("to", addressed.to), ("return-path", addressed.return_path)] {
        let is_address =
            address.rsplit_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
        if !is_address || address.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(Error::caller("an address is needed, such as kari@example.com").in_field(field));
        }
    }
    let domain = addressed.to.rsplit_once('@').map_or("", |(_, domain)| domain);
    let chart_id = format!("<chart.{}", stamp.message_id().trim_start_matches('<'));
    let english = LanguageTag::english();
    let mut missing = String::new();
    for language in languages.iter().chain([&english]) {
        match written(mail, site, catalogue, language, domain, &chart_id) {
            Some(Ok(written)) => return message(mail, &written, site, domain, addressed, stamp, &chart_id),
            Some(Err(unresolved)) => missing = unresolved,
            None => {}
        }
    }
    Err(Error::operator(format!("no language has every phrase of the mail: {missing}")))
}

/// The parts in one language, or the phrase that it lacks; `None` if the catalogue does not have the language.
fn written(
    mail: &Mail<'_>,
    site: &Site,
    catalogue: &Catalogue,
    language: &LanguageTag,
    domain: &str,
    chart_id: &str,
) -> Option<Result<Written, String>> {
    let speaker = |channel| Speaker::new(catalogue, language, WordingKey::new(Some(domain), None), channel);
    let (in_text, in_html) = (speaker(Channel::Text)?, speaker(Channel::Html)?);
    let brand = site.brand_for(domain);
    let site_name = brand.name.unwrap_or(&site.reporting_mta);
    let subject = subject(mail, &in_text);
    let text = text::drawn(&blocks(mail, &in_text), language.direction());
    let (light, dark) = (brand.color.to_string(), brand.color.on_dark().to_string());
    let id = chart_id.trim_matches(['<', '>']);
    let html = MailHtml {
        s: &in_html,
        title: &in_html.plain(&subject),
        site: &in_html.plain(site_name),
        blocks: &blocks(mail, &in_html),
        chart: has_chart(mail).then_some(id),
        accent: [&light, &dark],
    };
    // OK because writing to a String cannot fail.
    let html = html.render().expect("a mail");
    let from_name = in_text.say_with("summary-from", &[("site", Said::Text(site_name))]);
    let file = in_text.say("summary-file");
    let finished = in_text.finish().and_then(|()| in_html.finish());
    let written = Written { language: language.clone(), from_name, subject, text, html, file };
    Some(finished.map(|()| written).map_err(|unresolved| unresolved.to_string()))
}

fn subject(mail: &Mail<'_>, speaker: &Speaker<'_>) -> String {
    match mail {
        Mail::Summary(summary) => summary.subject(speaker),
        Mail::Digest(digest) => digest.subject(speaker),
        Mail::Alert(alert) => alert.subject(speaker),
    }
}

fn blocks(mail: &Mail<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    match mail {
        Mail::Summary(summary) => summary.blocks(speaker),
        Mail::Digest(digest) => digest.blocks(speaker),
        Mail::Alert(alert) => alert.blocks(speaker),
    }
}

fn has_chart(mail: &Mail<'_>) -> bool {
    matches!(mail, Mail::Summary(summary) if summary.has_chart())
}

fn log<'a>(mail: &Mail<'a>) -> Option<LogTable<'a>> {
    match mail {
        Mail::Summary(summary) => summary.log,
        Mail::Digest(digest) => digest.log,
        Mail::Alert(_) => None,
    }
}

fn message(
    mail: &Mail<'_>,
    written: &Written,
    site: &Site,
    domain: &str,
    addressed: &Addressed<'_>,
    stamp: &Stamp,
    chart_id: &str,
) -> Result<Outgoing, Error> {
    let from = site.from_for(domain);
    let [outer, middle, inner] = boundaries(stamp.boundary());
    let log = log(mail);
    let head = Head {
        date: stamp.date(),
        from: Sender::Mailbox { display_name: from.name.unwrap_or(&written.from_name), address: from.address },
        to: addressed.to,
        message_id: stamp.message_id(),
        original_message_id: None,
        original_references: &[],
        subject: Subject::Text(&written.subject),
        language: None,
        boundary: &outer,
        encoding: mime::TransferEncoding::SevenBit,
    };
    let mut out = Vec::with_capacity(32 * 1024);
    let form = mime::write_generated_head(&mut out, &head);
    match log {
        None => write_alternative(&mut out, mail, written, [&middle, &inner], chart_id)?,
        Some(log) => {
            mime::write_mixed_head(&mut out, &outer);
            mime::write_first_boundary(&mut out, &outer);
            write_alternative(&mut out, mail, written, [&middle, &inner], chart_id)?;
            mime::write_boundary(&mut out, &outer);
            let encoded = mime::encode_base64_lines(log.csv.as_bytes());
            mime::write_table(&mut out, &written.file, &encoded);
            mime::write_close(&mut out, &outer);
        }
    }
    if !out.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
    let needs_smtputf8 = form == Form::Utf8 || !addressed.to.is_ascii() || !addressed.return_path.is_ascii();
    let mut envelope = Envelope::null_sender(addressed.to);
    envelope.return_path = Some(addressed.return_path.to_owned());
    envelope.needs_smtputf8 = needs_smtputf8;
    Ok(Outgoing::new(envelope, out))
}

/// Text, and HTML with its chart.
fn write_alternative(
    out: &mut Vec<u8>,
    mail: &Mail<'_>,
    written: &Written,
    [outer, inner]: [&str; 2],
    chart_id: &str,
) -> Result<(), Error> {
    let languages = [written.language.as_str()];
    mime::write_alternative_head(out, outer, mime::TransferEncoding::SevenBit);
    mime::write_first_boundary(out, outer);
    write_text(out, TextSubtype::Plain, &written.text, &languages);
    mime::write_boundary(out, outer);
    let Mail::Summary(summary) = mail else {
        write_text(out, TextSubtype::Html, &written.html, &languages);
        mime::write_close(out, outer);
        return Ok(());
    };
    if summary.has_chart() {
        let root = chart_id.replacen("<chart.", "<page.", 1);
        mime::write_related_head(out, inner, &root);
        mime::write_first_boundary(out, inner);
        mime::write_content_id(out, &root);
        write_text(out, TextSubtype::Html, &written.html, &languages);
        mime::write_boundary(out, inner);
        let encoded = mime::encode_base64_lines(&chart::png(summary.hours)?);
        mime::write_inline_image(out, ImageType::Png, chart_id, "chart", &encoded);
        mime::write_close(out, inner);
    } else {
        write_text(out, TextSubtype::Html, &written.html, &languages);
    }
    mime::write_close(out, outer);
    Ok(())
}

fn write_text(out: &mut Vec<u8>, subtype: TextSubtype, text: &str, languages: &[&str]) {
    let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let encoding = body::shorter_encoding(&text);
    mime::write_text_head(out, subtype, encoding, languages);
    body::write_encoded(out, &text, encoding);
}

/// Three boundaries of which none begins with another (RFC 2046 §5.1.2).
fn boundaries(boundary: &str) -> [String; 3] {
    ["a", "b", "c"].map(|letter| {
        // OK because a boundary is US-ASCII and of 70 octets at most.
        let kept = &boundary[..boundary.len().min(68)];
        format!("{kept}.{letter}")
    })
}
