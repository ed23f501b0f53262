//! Exim: `bounce_message_file` and `warn_message_file` (specification, "Customizing bounce and warning messages").

use askama::Template;

use super::letters::{About, Enclosed, letter, lines};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form, Plain};
use super::templates::drawn;
use crate::diagnostic::Error;
use crate::language::LanguageTag;

/// The items are expanded: `$` and `\` that stand for themselves have a `\` in front.
const DIALECT: Dialect = Dialect { host: "$primary_hostname", literal, form: Form::Lines };

/// Since its bounces are reports (RFC 3464), Exim leaves out the last item of the first file. That of the second it shows.
const FILES: [(&str, About, Enclosed); 2] =
    [("bounce", About::Failed, Enclosed::Told), ("warn", About::Delayed(None), Enclosed::Untold)];

fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('$', "\\$")
}

pub(super) fn files(shop: &Shop<'_>, languages: &[LanguageTag]) -> Result<Vec<TemplateFile>, Error> {
    let mut files = Vec::new();
    for language in languages {
        for (name, about, enclosed) in FILES {
            let text = shop.drawn(language, DIALECT, |t| drawn(&items(t, about, enclosed)))?;
            files.push(shop.ascii(language, TemplateFile::new(format!("{name}.{language}.txt"), &text))?);
        }
    }
    Ok(files)
}

fn items<'a>(t: &Plain<'a>, about: About, enclosed: Enclosed) -> Items<'a> {
    Items {
        // Its text is fixed, and the name of no site is in it.
        subject: literal(&t.subject(about.subject_id())),
        language: t.language(),
        text: whole(&letter(t, about, enclosed)),
        enclosed: lines(t, &t.say("export-enclosed")).trim_end().to_owned(),
    }
}

/// A line of four stars would end the item.
fn whole(text: &str) -> String {
    let line = |line: &str| if line == "****" { " ****\n".to_owned() } else { format!("{line}\n") };
    text.lines().map(line).collect()
}

/// Three items: what goes into the header, what stands above the addresses, and what stands below them.
#[derive(Template)]
#[template(path = "export/exim.txt", escape = "none")]
struct Items<'a> {
    subject: String,
    language: &'a LanguageTag,
    text: String,
    enclosed: String,
}
