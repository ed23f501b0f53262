//! What the page answers.

use super::answer::Page;
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::ledger::{CountingPolicy, LogFilter};

/// An answer, for a server to hand on.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// The status of HTTP (RFC 9110 §15).
    pub status: u16,
    /// Names in lower case, and values that are ASCII without controls.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent.
    pub body: Body,
    /// What the administrator should hear of, where the log could not be read.
    pub trouble: Option<String>,
}

/// The body of an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Body {
    /// All of it.
    Whole(String),
    /// In parts, each of which is read when it is asked for.
    Rows(Rows),
}

/// A log as a table, in parts of a thousand lines. An error ends it.
#[derive(Debug)]
pub struct Rows {
    pub(super) page: Page,
    pub(super) mailing: String,
    pub(super) policy: CountingPolicy,
    pub(super) filter: LogFilter,
    pub(super) languages: Vec<LanguageTag>,
    pub(super) next: Next,
}

/// With what a table goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Heading,
    /// The lines behind the one of this number.
    Lines(Option<u64>),
    Nothing,
}

impl Iterator for Rows {
    type Item = Result<String, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let (part, next) = match self.next {
            Next::Heading => (self.page.csv_heading(self), Next::Lines(None)),
            Next::Lines(after) => match self.page.csv_lines(self, after) {
                Ok((part, Some(next))) => (Ok(part), Next::Lines(Some(next))),
                Ok((part, None)) => (Ok(part), Next::Nothing),
                Err(error) => (Err(error), Next::Nothing),
            },
            Next::Nothing => return None,
        };
        self.next = if part.is_ok() { next } else { Next::Nothing };
        Some(part)
    }
}

/// A server sends these with every answer. The policy of content lets nothing in but our own style; `same-origin`, not `no-referrer`, since browsers say
/// `Origin: null` of forms otherwise (Fetch §3.2), and nothing is told to other sites by either.
const HEADERS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];

impl Response {
    fn new(status: u16, content_type: &str, caching: &str, body: Body) -> Self {
        let ours = [("content-type", content_type), ("cache-control", caching)];
        let headers = ours.into_iter().chain(HEADERS).map(|(name, value)| (name, value.to_owned())).collect();
        Self { status, headers, body, trouble: None }
    }

    pub(super) fn html(status: u16, html: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", "no-store", Body::Whole(html))
    }

    pub(super) fn text(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", "no-store", Body::Whole(text.to_owned()))
    }

    pub(super) fn style(css: &str) -> Self {
        Self::new(200, "text/css; charset=utf-8", "max-age=3600", Body::Whole(css.to_owned()))
    }

    pub(super) fn table(file: &str, rows: Rows) -> Self {
        Self::new(200, "text/csv; charset=utf-8; header=present", "no-store", Body::Rows(rows))
            .with("content-disposition", format!("attachment; filename=\"{file}\""))
    }

    /// To another page, by GET (RFC 9110 §15.4.4).
    pub(super) fn see(place: &str) -> Self {
        Self::text(303, "").with("location", place.to_owned())
    }

    pub(super) fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The value of the first header of this name, in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}
