//! How the same notice is written without forms: fluent-bundle for the phrases, askama for the templates, and lettre's
//! builder or mail-builder for the message. Same words, same layout, same wrapping, same values.

use std::borrow::Cow;
use std::collections::HashMap;

use askama::Template;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use retourpost::mime::{Form, delivery_status};
use retourpost::notice::Stamp;
use retourpost::phrase::{Catalogue, LocaleFile, ValueFormats};
use retourpost::report::{Case, DiagnosticCode, Moment};
use retourpost::site::Site;

/// A site's phrases in one language, as fluent-bundle has them.
pub(crate) struct Peer {
    bundle: FluentBundle<FluentResource>,
    formats: &'static ValueFormats,
    accents: [String; 2],
}

/// What the templates draw with.
struct Pen<'a> {
    peer: &'a Peer,
    // Made once for all phrases of a part.
    args: FluentArgs<'static>,
    // Of the link in the part for administrators.
    admin_args: FluentArgs<'static>,
    values: HashMap<&'static str, String>,
    diagnostic: String,
    is_html: bool,
}

#[derive(Template)]
#[template(path = "notice.txt", escape = "none", config = "tests/bench/askama.toml")]
struct Text<'a> {
    t: &'a Pen<'a>,
}

#[derive(Template)]
#[template(path = "notice.html", escape = "none", config = "tests/bench/askama.toml")]
struct Html<'a> {
    t: &'a Pen<'a>,
}

impl Peer {
    pub(crate) fn new(language: &str) -> Self {
        let tag = language.parse().expect("a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for file in LocaleFile::embedded().into_iter().filter(|file| file.language == language) {
            let source = String::from_utf8(file.source.to_vec()).expect("UTF-8");
            bundle.add_resource(FluentResource::try_new(source).expect("well formed")).expect("no id twice");
        }
        let tag = retourpost::language::LanguageTag::parse(language).expect("a language tag");
        let accent = Site::default().brand.color;
        Self {
            bundle,
            formats: Catalogue::embedded().values(&tag).expect("value formats"),
            accents: [accent.to_string(), accent.on_dark().to_string()],
        }
    }

    fn pen(&self, case: &Case, is_html: bool) -> Pen<'_> {
        let fields = case.report.recipients()[0].fields();
        let moment = |moment| {
            let mut text = String::new();
            self.formats.write_moment(moment, &mut text);
            text
        };
        let original = &case.original;
        let mut values: HashMap<&'static str, String> = HashMap::new();
        values.insert("recipient", fields.final_recipient.address().to_owned());
        values.insert("domain", fields.final_recipient.domain().unwrap_or_default().to_owned());
        values.insert("site", "Example Org".to_owned());
        values.insert("contact", "helpdesk@example.org".to_owned());
        let link = |anchor| format!("https://help.example.org/mail/{}/mailbox-unknown.html#{anchor}", "nl");
        values.insert("link", link("sender"));
        values.insert("reporting_mta", case.report.fields().reporting_mta.name().to_owned());
        values.insert("remote_mta", fields.remote_mta.as_ref().map(|name| name.name().to_owned()).unwrap_or_default());
        values.insert("subject", original.subject.clone().unwrap_or_default());
        values.insert("message_id", original.message_id.clone().unwrap_or_default());
        values.insert("sent", original.date.map(moment).unwrap_or_default());
        values.insert("arrival", case.report.fields().arrival_date.map(moment).unwrap_or_default());
        let in_utc = |moment: Moment| moment.in_utc().to_string();
        values.insert("sent_utc", original.date.map(in_utc).unwrap_or_default());
        values.insert("arrival_utc", case.report.fields().arrival_date.map(in_utc).unwrap_or_default());
        values.insert("return_path", original.return_path.mailbox().unwrap_or_default().to_owned());
        values.insert("status", fields.status.to_string());
        values.insert("status_name", fields.status.entry().name().to_owned());
        let diagnostic = match &fields.diagnostic_code {
            Some(DiagnosticCode::Smtp(reply)) => reply.to_string(),
            _ => String::new(),
        };
        let mut args = FluentArgs::with_capacity(5);
        for name in ["recipient", "domain", "site", "contact", "link"] {
            args.set(name, dressed(name, &values[name], is_html));
        }
        let mut admin_args = FluentArgs::with_capacity(1);
        admin_args.set("link", dressed("link", &link("administrator"), is_html));
        Pen { peer: self, args, admin_args, values, diagnostic, is_html }
    }

    /// The two human parts, the subject and the display name of From.
    pub(crate) fn draw(&self, case: &Case) -> [String; 4] {
        let pen = self.pen(case, false);
        let text = Text { t: &pen }.render().expect("the text template draws");
        let html = Html { t: &self.pen(case, true) }.render().expect("the HTML template draws");
        let subject = pen.say("notice-subject-failed").into_owned();
        let from = pen.say("notice-from").into_owned();
        [wrap(&text), html, subject, from]
    }

    /// With lettre's builder.
    pub(crate) fn lettre(&self, case: &Case, stamp: &Stamp) -> Vec<u8> {
        use lettre::message::header::{ContentTransferEncoding, ContentType};
        use lettre::message::{Body, Mailbox, MultiPart, SinglePart};

        let [text, html, subject, from] = self.draw(case);
        let (status, headers) = machine_parts(case);
        let content_type = |value: &str| ContentType::parse(value).expect("a content type");
        let raw = |kind: &str, octets: Vec<u8>| {
            SinglePart::builder()
                .header(content_type(kind))
                .body(Body::dangerous_pre_encoded(octets, ContentTransferEncoding::SevenBit))
        };
        let alternative = MultiPart::alternative()
            .singlepart(SinglePart::builder().header(content_type("text/plain; charset=utf-8")).body(text))
            .singlepart(SinglePart::builder().header(content_type("text/html; charset=utf-8")).body(html));
        let report = format!("multipart/report; report-type=delivery-status; boundary=\"{}\"", stamp.boundary());
        let report = MultiPart::builder()
            .header(content_type(&report))
            .multipart(alternative)
            .singlepart(raw("message/delivery-status", status))
            .singlepart(raw("text/rfc822-headers", headers));
        let mailbox = |name: Option<String>, address: &str| Mailbox::new(name, address.parse().expect("an address"));
        lettre::Message::builder()
            .from(mailbox(Some(from), "postmaster@mail.example.org"))
            .to(mailbox(None, case.original.return_path.mailbox().expect("a return path")))
            .envelope(
                lettre::address::Envelope::new(None, vec!["kari@example.org".parse().expect("an address")])
                    .expect("one"),
            )
            .subject(subject)
            .message_id(Some(stamp.message_id().to_owned()))
            .multipart(report)
            .expect("a message")
            .formatted()
    }

    /// With mail-builder.
    pub(crate) fn mail_builder(&self, case: &Case, stamp: &Stamp) -> Vec<u8> {
        use mail_builder::MessageBuilder;
        use mail_builder::headers::content_type::ContentType;
        use mail_builder::headers::raw::Raw;
        use mail_builder::mime::{BodyPart, MimePart};

        let [text, html, subject, from] = self.draw(case);
        let (status, headers) = machine_parts(case);
        let alternative = MimePart::new(
            "multipart/alternative",
            vec![
                MimePart::new("text/plain", BodyPart::Text(text.into())),
                MimePart::new("text/html", BodyPart::Text(html.into())),
            ],
        );
        let raw = |kind: &'static str, octets: Vec<u8>| {
            MimePart::raw({
                let mut part = format!("Content-Type: {kind}\r\n\r\n").into_bytes();
                part.extend_from_slice(&octets);
                part
            })
        };
        let kind = ContentType::new("multipart/report")
            .attribute("report-type", "delivery-status")
            .attribute("boundary", stamp.boundary());
        let body = MimePart::new(
            kind,
            vec![alternative, raw("message/delivery-status", status), raw("text/rfc822-headers", headers)],
        );
        MessageBuilder::new()
            .from((from.as_str(), "postmaster@mail.example.org"))
            .to(case.original.return_path.mailbox().expect("a return path"))
            .subject(subject.as_str())
            .message_id(stamp.message_id().trim_matches(['<', '>']))
            .date(stamp.date().unix_seconds())
            .header("Auto-Submitted", Raw::new("auto-replied"))
            .body(body)
            .write_to_vec()
            .expect("a message")
    }
}

fn machine_parts(case: &Case) -> (Vec<u8>, Vec<u8>) {
    let mut status = Vec::with_capacity(1024);
    delivery_status::write(&mut status, &case.report, Form::Ascii);
    let headers = case.original.header.as_ref().map(|header| header.octets().to_vec()).unwrap_or_default();
    (status, headers)
}

impl Pen<'_> {
    fn say(&self, id: &str) -> Cow<'_, str> {
        self.phrase(id, None, &self.args)
    }

    fn say_of(&self, id: &str, attribute: &str) -> Cow<'_, str> {
        self.phrase(id, Some(attribute), &self.args)
    }

    fn say_act(&self, id: &str) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set("act", self.say_of("cause-mailbox-unknown", "act"));
        self.phrase(id, None, &args).into_owned()
    }

    fn say_to_administrators(&self, id: &str) -> Cow<'_, str> {
        self.phrase(id, None, &self.admin_args)
    }

    fn label(&self, id: &str) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set("label", self.say(id));
        self.phrase("notice-label", None, &args).into_owned()
    }

    fn phrase<'s>(&'s self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Cow<'s, str> {
        let message = self.peer.bundle.get_message(id).expect("a message");
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).expect("an attribute").value(),
            None => message.value().expect("a value"),
        };
        let mut errors = Vec::new();
        self.peer.bundle.format_pattern(pattern, Some(args), &mut errors)
    }

    fn plain(&self, name: &str) -> String {
        if self.is_html { escape(&self.values[name]) } else { self.values[name].clone() }
    }

    /// A host or an address, which a page may break behind its dots.
    fn name(&self, name: &str) -> String {
        if self.is_html { escape_name(&self.values[name]) } else { self.values[name].clone() }
    }

    fn subject(&self) -> String {
        self.plain("subject")
    }

    fn sent(&self) -> String {
        self.plain("sent")
    }

    fn arrival(&self) -> String {
        self.plain("arrival")
    }

    fn message_id(&self) -> String {
        self.plain("message_id")
    }

    fn sent_utc(&self) -> String {
        self.plain("sent_utc")
    }

    fn arrival_utc(&self) -> String {
        self.plain("arrival_utc")
    }

    fn return_path(&self) -> String {
        self.plain("return_path")
    }

    fn reporting_mta(&self) -> String {
        self.name("reporting_mta")
    }

    fn remote_mta(&self) -> String {
        self.name("remote_mta")
    }

    fn final_recipient(&self) -> String {
        self.name("recipient")
    }

    fn domain(&self) -> String {
        self.name("domain")
    }

    fn status(&self) -> String {
        self.plain("status")
    }

    fn status_name(&self) -> String {
        self.plain("status_name")
    }

    fn help_link(&self) -> String {
        self.plain("link")
    }

    fn diagnostic(&self) -> String {
        if self.is_html { escape(&self.diagnostic) } else { self.diagnostic.clone() }
    }

    fn accent(&self) -> &str {
        &self.peer.accents[0]
    }

    fn accent_on_dark(&self) -> &str {
        &self.peer.accents[1]
    }
}

/// A value as it stands in a sentence.
fn dressed(name: &str, value: &str, is_html: bool) -> String {
    match (is_html, name) {
        (true, "recipient" | "contact") => {
            format!(
                r#"<strong dir="ltr" style="display:inline-block;word-break:break-word;overflow-wrap:anywhere;">{}</strong>"#,
                escape_name(value)
            )
        }
        (true, "domain") => {
            format!(
                r#"<span dir="ltr" style="display:inline-block;word-break:break-word;overflow-wrap:anywhere;">{}</span>"#,
                escape_name(value)
            )
        }
        (true, "link") => {
            let (link, accent) = (escape(value), Site::default().brand.color);
            format!(
                r#"<a class="link" href="{link}" dir="ltr" style="color:{accent};word-break:break-word;overflow-wrap:anywhere;">{link}</a>"#
            )
        }
        (true, _) => escape(value),
        (false, "recipient" | "contact" | "link") => format!("\n\n    {value}\n\n"),
        (false, _) => value.to_owned(),
    }
}

fn escape_name(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len() + 16);
    for (at, piece) in name.split_inclusive(['.', '@']).enumerate() {
        if at > 0 {
            escaped.push_str("<wbr>");
        }
        retourpost::text::write_html(piece, &mut escaped);
    }
    escaped
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    retourpost::text::write_html(text, &mut escaped);
    escaped
}

/// Wraps at 72 columns, with the indentation of the line; a number in front hangs.
fn wrap(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + 64);
    for line in text.lines() {
        let body = line.trim_start();
        let indent = line.len() - body.len();
        let marker =
            if body.starts_with(|first: char| first.is_ascii_digit()) && body[1..].starts_with(". ") { 3 } else { 0 };
        let hanging = if body.starts_with("550 ") { indent + 2 } else { indent + marker };
        let mut column = indent;
        wrapped.push_str(&line[..indent]);
        for (at, word) in body.trim_end().split(' ').enumerate() {
            let width = word.chars().count();
            if at > 0 && column + 1 + width > 72 {
                wrapped.push('\n');
                wrapped.extend(std::iter::repeat_n(' ', hanging));
                column = hanging;
            } else if at > 0 {
                wrapped.push(' ');
                column += 1;
            }
            wrapped.push_str(word);
            column += width;
        }
        wrapped.push('\n');
    }
    wrapped
}

/// Where two texts begin to differ, if they do: empty lines and the space around lines aside.
pub(crate) fn difference(one: &str, other: &str) -> Option<String> {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    let (one, other) = (lines(one), lines(other));
    let at = one.iter().zip(&other).position(|(one, other)| one != other).unwrap_or(one.len().min(other.len()));
    (at < one.len() || at < other.len()).then(|| format!("{:?}\n{:?}", one.get(at), other.get(at)))
}

/// Markup with every tag at the start of a line, so that its own line ends do not count.
pub(crate) fn by_tags(html: &str) -> String {
    html.replace('\n', "").replace('<', "\n<")
}
