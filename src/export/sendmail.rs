//! Sendmail: the text in front of each error message and warning (`confERROR_MESSAGE`, option `ErrorHeader`).

use super::letters::{About, Enclosed, letter};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form};
use crate::diagnostic::Error;
use crate::language::LanguageTag;

/// Macros are expanded; `$j` is the full name of the host.
const DIALECT: Dialect = Dialect { host: "$j", literal, form: Form::Lines };

/// `#` begins a comment, to the end of the line (`translate_dollars` of readcf.c).
fn literal(text: &str) -> String {
    text.replace('$', "$$").replace('#', "\\#")
}

/// What sendmail writes into each warning, in a box in front of this text (`errbody` of savemail.c), and into nothing else.
const WARNING: &str = "THIS IS A WARNING MESSAGE ONLY";

pub(super) fn files(shop: &Shop<'_>, language: &LanguageTag) -> Result<Vec<TemplateFile>, Error> {
    let about = About::Problem { warning: WARNING };
    let text = shop.drawn(language, DIALECT, |t| letter(t, about, Enclosed::Untold))?;
    Ok(vec![shop.ascii(language, TemplateFile::new("error-header", &text))?])
}
