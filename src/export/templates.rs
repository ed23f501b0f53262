//! The templates of the pages, one struct each.

use askama::Template;

use super::codes::Codes;
use super::pen::Pen;
use crate::cause::Cause;
use crate::phrase::Kind;
use crate::site::HelpAnchor;

/// What stands around the contents of a page.
pub(super) struct Frame {
    /// From the page up to the folder of all pages: empty or `../`.
    pub(super) up: &'static str,
    /// Where the page is hosted.
    pub(super) canonical: Option<String>,
    /// The same page in each language that it is there in, this one included.
    pub(super) versions: Vec<Version>,
}

/// A page in a language.
pub(super) struct Version {
    pub(super) language: String,
    /// The language by its own name.
    pub(super) name: String,
    /// For programs.
    pub(super) link: String,
    /// From this page.
    pub(super) way: String,
    pub(super) is_this: bool,
}

/// A link to a page, in a list.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) way: String,
    /// Of that page, where it is not that of this one.
    pub(super) language: Option<String>,
    pub(super) headline: String,
    /// Who can act; empty where that is not told.
    pub(super) who: String,
    /// That the page is in another language; empty where it is not.
    pub(super) remark: String,
}

/// Causes under a heading.
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) entries: Vec<Entry>,
}

/// The page of a cause.
#[derive(Template)]
#[template(path = "help/cause.html", escape = "none")]
pub(super) struct CausePage<'a> {
    pub(super) p: &'a Pen<'a>,
    pub(super) frame: &'a Frame,
    pub(super) title: String,
    pub(super) cause: &'a Cause,
    pub(super) codes: Codes,
    pub(super) related: Vec<Entry>,
    /// Whether the name that stands for a domain occurs.
    pub(super) has_domain: bool,
}

/// The list of all causes.
#[derive(Template)]
#[template(path = "help/index.html", escape = "none")]
pub(super) struct IndexPage<'a> {
    pub(super) p: &'a Pen<'a>,
    pub(super) frame: &'a Frame,
    pub(super) title: String,
    pub(super) groups: Vec<Group>,
    pub(super) has_domain: bool,
}

/// The choice of a language.
#[derive(Template)]
#[template(path = "help/languages.html", escape = "none")]
pub(super) struct LanguagesPage<'a> {
    pub(super) p: &'a Pen<'a>,
    pub(super) frame: &'a Frame,
    pub(super) title: String,
    pub(super) languages: Vec<Entry>,
}

/// The look of all pages.
#[derive(Template)]
#[template(path = "help/help.css", escape = "none")]
pub(super) struct Style<'a> {
    pub(super) accent: &'a [String; 2],
}

/// How a value of a kind looks inside a sentence.
#[derive(Template)]
#[template(path = "help/value.html", escape = "none")]
struct ValueHtml<'a> {
    kind: Kind,
    text: &'a str,
    language: Option<&'a str>,
    link: &'a str,
}

/// Draws a page, or the style.
pub(super) fn drawn(template: &impl Template) -> String {
    // OK because a template only fails if writing to a String fails, or a value it draws does: ours are Strings.
    template.render().expect("the templates draw Strings into a String")
}

/// A value in the markup of its kind; text and link are escaped already.
pub(super) fn value(kind: Kind, text: &str, language: Option<&str>, link: &str) -> String {
    drawn(&ValueHtml { kind, text, language, link })
}
