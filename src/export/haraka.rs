//! Haraka: `outbound.bounce_message` and `outbound.bounce_message_html`.

use askama::Template;

use super::letters::{About, Enclosed, letter, lines};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form, Plain};
use super::templates::drawn;
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::text::write_html;

/// Names in braces are replaced, and there is no way to write a brace for itself: a space keeps it from being one.
const TEXT: Dialect = Dialect { host: "{me}", literal: apart, form: Form::Lines };
const HTML: Dialect = Dialect { host: "{me}", literal: in_html, form: Form::Markup };

fn apart(text: &str) -> String {
    text.replace('{', "{ ")
}

/// Haraka labels the page us-ascii: what is not is written by its number.
fn in_html(text: &str) -> String {
    let mut escaped = String::new();
    write_html(text, &mut escaped);
    let mut html = String::new();
    for letter in escaped.chars() {
        match letter {
            '{' => html.push_str("&#123;"),
            letter if letter.is_ascii() => html.push(letter),
            letter => html.push_str(&format!("&#{};", u32::from(letter))),
        }
    }
    html
}

pub(super) fn files(shop: &Shop<'_>, language: &LanguageTag) -> Result<Vec<TemplateFile>, Error> {
    let text = shop.drawn(language, TEXT, |t| {
        let values = lines(t, &drawn(&Values { t }));
        drawn(&Message {
            from: apart(&t.from()) + " <MAILER-DAEMON@{me}>",
            subject: apart(&t.subject(About::Failed.subject_id())),
            language,
            text: format!("{}\n{values}", letter(t, About::Failed, Enclosed::Untold)),
        })
    })?;
    let page =
        shop.drawn(language, HTML, |t| drawn(&Page { t, keyword: About::Failed.keyword().unwrap_or_default() }))?;
    Ok(vec![
        shop.ascii(language, TemplateFile::new("outbound.bounce_message", &text))?,
        TemplateFile::new("outbound.bounce_message_html", &page),
    ])
}

#[derive(Template)]
#[template(path = "export/haraka.txt", escape = "none")]
struct Message<'a> {
    from: String,
    subject: String,
    language: &'a LanguageTag,
    text: String,
}

/// The addresses and the reason, each on a line of its own.
#[derive(Template)]
#[template(path = "export/haraka-values.txt", escape = "none")]
struct Values<'a> {
    t: &'a Plain<'a>,
}

#[derive(Template)]
#[template(path = "export/haraka.html", escape = "none")]
struct Page<'a> {
    t: &'a Plain<'a>,
    keyword: &'static str,
}
