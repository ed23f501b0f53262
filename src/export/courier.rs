//! Courier: the files `dsn*.txt` of its configuration.

use super::letters::{About, lines, section};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form, Plain};
use crate::diagnostic::Error;
use crate::language::LanguageTag;

/// In the header file alone, `[#` begins a name.
const HEADER: Dialect = Dialect { host: "[#ME#]", literal: |text| text.replace("[#", "[ #"), form: Form::Lines };
/// Nothing is replaced.
const TEXT: Dialect = Dialect { host: "", literal: str::to_owned, form: Form::Lines };
/// The text on delays is a format of printf.
const FORMAT: Dialect = Dialect { host: "", literal: |text| text.replace('%', "%%"), form: Form::Lines };

/// The header of the part that all the other files are in. Courier writes the encoding itself.
const CONTENT_TYPE: &str = "Content-Type: text/plain; charset=\"utf-8\"\n\n";

pub(super) fn files(shop: &Shop<'_>, language: &LanguageTag) -> Result<Vec<TemplateFile>, Error> {
    let header = shop.drawn(language, HEADER, |t| format!("{CONTENT_TYPE}{}", lines(t, &t.brand())))?;
    let delayed = shop.drawn(language, FORMAT, |t| below(&section(t, About::Delayed(None))))?;
    let mut files = vec![TemplateFile::new("dsnheader.txt", &header), TemplateFile::new("dsndelayed.txt", &delayed)];
    files.extend(shop.drawn(language, TEXT, others)?);
    Ok(files)
}

fn others(t: &Plain<'_>) -> Vec<TemplateFile> {
    let success = below(&section(t, About::Success));
    let footer: Vec<String> = t.contacts().into_iter().chain([t.say("export-enclosed")]).collect();
    vec![
        TemplateFile::new("dsnsubjectwarn.txt", &t.subject("notice-subject-delayed")),
        // One subject for failures and confirmations, as Courier has them in one notice.
        TemplateFile::new("dsnsubjectnotice.txt", &t.subject("notice-subject-mixed")),
        TemplateFile::new("dsnfailed.txt", &below(&section(t, About::Failed))),
        TemplateFile::new("dsndelivered.txt", &success),
        TemplateFile::new("dsnrelayed.txt", &success),
        TemplateFile::new("dsnfooter.txt", &below(&lines(t, &footer.join("\n\n")))),
    ]
}

/// With an empty line above: the files follow each other.
fn below(text: &str) -> String {
    format!("\n{text}")
}
