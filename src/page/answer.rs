//! From a request to an answer.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::access::{Access, Holder, Role};
use super::batches::{BatchModel, BatchSaid, Batches, BatchesModel, ConfirmOutcome};
use super::frame::{Frame, Tongue, View, path_of_batch};
use super::log::{LogModel, MessageModel, log_filter};
use super::mailing::{CausesModel, MailingModel};
use super::overview::OverviewModel;
use super::quarantine::QuarantineModel;
use super::request::{Fields, Method, Request, decoded};
use super::response::{Response, Rows};
use super::templates::{AccessHtml, STYLE, SaidHtml, drawn};
use crate::diagnostic::{Error, ErrorKind};
use crate::language::{LanguageTag, Signals, negotiate};
use crate::layout::{Channel, Speaker};
use crate::ledger::{Delivery, Ledger};
use crate::phrase::{Catalogue, WordingKey};
use crate::summary::LogRows;

/// The cookies: who may look, and in which language.
const ACCESS_COOKIE: &str = "retourpost-access";
const LANGUAGE_COOKIE: &str = "retourpost-language";
/// A choice of language is remembered for a year, in seconds.
const LANGUAGE_KEPT: u32 = 31_536_000;
/// Time passes for the ledger when so many seconds went by: it is a write.
const ADVANCE_AFTER: i64 = 60;
/// Lines of one part of a table.
const N_TABLE: usize = 1_000;

/// The page with the log of mailings. Clones are the same page.
#[derive(Clone)]
pub struct Page {
    inner: Arc<Inner>,
}

/// How a page is set up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageOptions {
    /// The path at which it is mounted, such as `/ledger`; empty: at the root.
    pub at: String,
    /// Whether browsers reach it by TLS: then they send its cookies by nothing else.
    pub has_tls: bool,
}

struct Inner {
    ledger: Mutex<Ledger>,
    catalogue: Catalogue,
    tongues: Vec<Tongue>,
    access: RwLock<Access>,
    batches: Option<Box<dyn Batches>>,
    options: PageOptions,
}

/// What is to be shown, read and free of the ledger.
pub(super) enum Model {
    /// A code is asked for. Whether the last one was wrong, and where to go afterwards.
    Access {
        is_wrong: bool,
        to: String,
    },
    NotFound,
    Trouble,
    Overview(OverviewModel),
    Mailing(MailingModel),
    Log(LogModel),
    Message(MessageModel),
    Causes(CausesModel),
    Quarantine(QuarantineModel),
    Batches(BatchesModel),
    Batch(Box<BatchModel>),
}

/// A view that a path names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Route {
    Batches,
    Batch(String),
    Overview,
    Quarantine,
    Mailing(u32),
    Log(u32),
    Message(u32, u64),
    Causes(u32),
    Table(u32),
}

impl Page {
    /// A page of this ledger in the languages of the catalogue, for those with these codes.
    pub fn new(ledger: Ledger, catalogue: Catalogue, access: Access, options: PageOptions) -> Self {
        let can_write = |tag: &&LanguageTag| catalogue.values(tag).is_some();
        let tongues = catalogue.languages().filter(can_write).map(|tag| Tongue::of(&catalogue, tag)).collect();
        let (ledger, access) = (Mutex::new(ledger), RwLock::new(access));
        Self { inner: Arc::new(Inner { ledger, catalogue, tongues, access, batches: None, options }) }
    }

    /// The page shows these batches of notices, too.
    ///
    /// # Panics
    /// If there are clones of the page already.
    #[must_use]
    pub fn with_batches(mut self, batches: impl Batches + 'static) -> Self {
        Arc::get_mut(&mut self.inner).expect("a page without clones").batches = Some(Box::new(batches));
        self
    }

    /// Other codes are good from now on.
    pub fn set_access(&self, access: Access) {
        *self.inner.access.write().unwrap_or_else(PoisonError::into_inner) = access;
    }

    /// Answers a request. It waits for the ledger, and is to be called where that may be.
    pub fn answer(&self, request: &Request<'_>) -> Response {
        let response = match (request.method, request.path) {
            (Method::Get, "/style.css") => return Response::style(STYLE),
            (Method::Post, "/enter") if request.is_from_here() => self.enter(request),
            (Method::Post, "/leave") if request.is_from_here() => {
                Response::see(&self.place("/")).with("set-cookie", self.cookie(ACCESS_COOKIE, "", Some(0)))
            }
            (Method::Post, "/enter" | "/leave") => return Response::text(403, "this form is of another site\n"),
            (Method::Get, _) => self.show(request),
            (Method::Post, path) if path.starts_with("/notices/") => self.start(request),
            _ => return Response::text(405, "look with GET\n").with("allow", "GET, HEAD".to_owned()),
        };
        match asked_language(request) {
            Some(tag) => response.with("set-cookie", self.cookie(LANGUAGE_COOKIE, tag.as_str(), Some(LANGUAGE_KEPT))),
            None => response,
        }
    }

    fn show(&self, request: &Request<'_>) -> Response {
        if self.holder(request).is_none() {
            let is_wrong = request.authorization.is_some();
            return self.refuse(request, is_wrong, format!("{}{}", request.path, raw_query(request.query)));
        }
        let Some(route) = Route::parse(request.path) else {
            return self.draw(404, request, None, &Model::NotFound);
        };
        match self.read(&route, request) {
            Ok(Some(Found::Model(mailing, model))) => self.draw(200, request, mailing.as_ref(), &model),
            Ok(Some(Found::Table(rows, id))) => Response::table(&format!("mailing-{id}.csv"), rows),
            Ok(None) => self.draw(404, request, None, &Model::NotFound),
            Err(error) => self.troubled(request, &error),
        }
    }

    fn troubled(&self, request: &Request<'_>, error: &Error) -> Response {
        let mut response = self.draw(503, request, None, &Model::Trouble);
        response.trouble = Some(error.to_string());
        response.with("retry-after", "60".to_owned())
    }

    /// Starts a batch. A browser sends our form from our page; a program says its code itself, which no other site can make a browser do.
    fn start(&self, request: &Request<'_>) -> Response {
        if !request.is_from_here() && request.bearer().is_none() {
            return Response::text(403, "this form is of another site\n");
        }
        let Some(holder) = self.holder(request) else {
            return self.refuse(request, request.authorization.is_some(), request.path.to_owned());
        };
        let route = Route::parse(request.path);
        let (Some(Route::Batch(name)), Some(batches)) = (&route, &self.inner.batches) else {
            return self.draw(404, request, None, &Model::NotFound);
        };
        if holder.role < Role::Start {
            return self.draw_batch(request, (403, name), false, None);
        }
        let form = Fields::parse(request.form);
        match batches.confirm(name, form.value("seen").unwrap_or_default(), &holder.remark) {
            Ok(ConfirmOutcome::Started) => Response::see(&self.place(&format!("{}?started=1", path_of_batch(name)))),
            Ok(ConfirmOutcome::Nothing) => Response::see(&self.place(&path_of_batch(name))),
            Ok(ConfirmOutcome::Changed) => self.draw_batch(request, (409, name), true, Some(BatchSaid::Changed)),
            Ok(ConfirmOutcome::Gone) => self.draw(404, request, None, &Model::NotFound),
            Err(error) => self.troubled(request, &error),
        }
    }

    /// The batch of this name, with this status.
    fn draw_batch(
        &self,
        request: &Request<'_>,
        (status, name): (u16, &str),
        may_start: bool,
        said: Option<BatchSaid>,
    ) -> Response {
        match self.batch(name, may_start, said) {
            Ok(Some(model)) => self.draw(status, request, None, &Model::Batch(Box::new(model))),
            Ok(None) => self.draw(404, request, None, &Model::NotFound),
            Err(error) => self.troubled(request, &error),
        }
    }

    fn batch(&self, name: &str, may_start: bool, said: Option<BatchSaid>) -> Result<Option<BatchModel>, Error> {
        let Some(batches) = &self.inner.batches else { return Ok(None) };
        Ok(batches.find(name)?.map(|batch| BatchModel { batch, may_start, said }))
    }

    fn enter(&self, request: &Request<'_>) -> Response {
        let form = Fields::parse(request.form);
        let to = form.value("to").filter(|to| is_local(to)).unwrap_or("/");
        let code = form.value("code").unwrap_or_default();
        // What is known is base64url, and so fit for a cookie.
        match self.holder_of(code) {
            Some(_) => Response::see(&self.place(to)).with("set-cookie", self.cookie(ACCESS_COOKIE, code, None)),
            None => self.refuse(request, true, to.to_owned()),
        }
    }

    /// RFC 9110 §15.5.2 wants a challenge; browsers show no dialogue for `Bearer` (RFC 6750 §3).
    fn refuse(&self, request: &Request<'_>, is_wrong: bool, to: String) -> Response {
        let to = if is_local(&to) { to } else { "/".to_owned() };
        self.draw(401, request, None, &Model::Access { is_wrong, to }).with("www-authenticate", "Bearer".to_owned())
    }

    fn holder(&self, request: &Request<'_>) -> Option<Holder> {
        self.holder_of(request.bearer().or_else(|| request.cookie(ACCESS_COOKIE))?)
    }

    fn holder_of(&self, code: &str) -> Option<Holder> {
        self.inner.access.read().unwrap_or_else(PoisonError::into_inner).holder_of(code).cloned()
    }

    /// A path on this server. It is where a browser is sent to, so that only what a header may hold is in it.
    fn place(&self, path: &str) -> String {
        format!("{}{path}", self.inner.options.at)
    }

    fn cookie(&self, name: &str, value: &str, seconds: Option<u32>) -> String {
        let path = if self.inner.options.at.is_empty() { "/" } else { &self.inner.options.at };
        let secure = if self.inner.options.has_tls { "; Secure" } else { "" };
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        format!("{name}={value}; Path={path}; HttpOnly; SameSite=Strict{secure}{age}")
    }
}

/// What was found behind a path, with its mailing.
enum Found {
    Model(Option<Delivery>, Box<Model>),
    Table(Rows, u32),
}

/// Reading.
impl Page {
    /// What a view shows; `None` if there is nothing of this number.
    fn read(&self, route: &Route, request: &Request<'_>) -> Result<Option<Found>, Error> {
        let query = Fields::parse(request.query);
        match (route, &self.inner.batches) {
            (Route::Batches, Some(batches)) => {
                let model = BatchesModel::read(&**batches)?;
                return Ok(Some(Found::Model(None, Box::new(Model::Batches(model)))));
            }
            (Route::Batch(name), _) => {
                let may_start = self.holder(request).is_some_and(|holder| holder.role >= Role::Start);
                let said = query.value("started").map(|_| BatchSaid::Started);
                let model = self.batch(name, may_start, said)?;
                return Ok(model.map(|model| Found::Model(None, Box::new(Model::Batch(Box::new(model))))));
            }
            _ => {}
        }
        let mut ledger = self.inner.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        if request.now - ledger.clock()? >= ADVANCE_AFTER {
            ledger.advance(request.now)?;
        }
        let deliveries = ledger.deliveries()?;
        let id = match route {
            Route::Overview => {
                let model = OverviewModel::read(&mut ledger, deliveries)?;
                return Ok(Some(Found::Model(None, Box::new(Model::Overview(model)))));
            }
            Route::Quarantine => {
                let model = QuarantineModel::read(&mut ledger, &query, request.now)?;
                return Ok(Some(Found::Model(None, Box::new(Model::Quarantine(model)))));
            }
            Route::Mailing(id) | Route::Log(id) | Route::Message(id, _) | Route::Causes(id) | Route::Table(id) => *id,
            Route::Batches | Route::Batch(_) => return Ok(None),
        };
        let Some(mailing) = deliveries.into_iter().find(|delivery| delivery.id == id) else { return Ok(None) };
        let model = match route {
            Route::Log(_) => Model::Log(LogModel::read(&mut ledger, &mailing, query)?),
            Route::Causes(_) => Model::Causes(CausesModel::read(&mut ledger, &mailing)?),
            Route::Table(_) => {
                let rows = Rows {
                    page: self.clone(),
                    mailing: mailing.name.clone(),
                    policy: mailing.policy,
                    filter: log_filter(&query, mailing.policy),
                    languages: self.languages(request, Some(&mailing)),
                    next: super::response::Next::Heading,
                };
                return Ok(Some(Found::Table(rows, id)));
            }
            Route::Message(_, n) => match MessageModel::read(&mut ledger, &mailing, *n)? {
                Some(model) => Model::Message(model),
                None => return Ok(None),
            },
            _ => Model::Mailing(MailingModel::read(&mut ledger, &mailing)?),
        };
        Ok(Some(Found::Model(Some(mailing), Box::new(model))))
    }

    /// The first line of a table.
    pub(super) fn csv_heading(&self, rows: &Rows) -> Result<String, Error> {
        self.table(rows, |table| table.heading())
    }

    /// The lines behind a line, and with which the table goes on.
    pub(super) fn csv_lines(&self, rows: &Rows, after: Option<u64>) -> Result<(String, Option<u64>), Error> {
        let lines = {
            let mut ledger = self.inner.ledger.lock().unwrap_or_else(PoisonError::into_inner);
            ledger.log(&rows.mailing, &rows.filter, after, N_TABLE)?
        };
        let part = self.table(rows, |table| lines.items.iter().map(|line| table.row(line)).collect())?;
        Ok((part, lines.next))
    }

    fn table(&self, rows: &Rows, draw: impl Fn(&LogRows<'_>) -> String) -> Result<String, Error> {
        let policy = rows.policy;
        self.said(&rows.languages, Channel::Text, |speaker| draw(&LogRows { speaker, policy }))
    }
}

/// Drawing.
impl Page {
    fn draw(&self, status: u16, request: &Request<'_>, mailing: Option<&Delivery>, model: &Model) -> Response {
        let languages = self.languages(request, mailing);
        let html = self.said(&languages, Channel::Html, |speaker| {
            let frame = Frame {
                s: speaker,
                at: &self.inner.options.at,
                path: request.path,
                query: Fields::parse(request.query),
                tongues: &self.inner.tongues,
                has_access: !matches!(model, Model::Access { .. }),
                has_batches: self.inner.batches.is_some(),
                mailing: mailing.map(|mailing| (mailing.id, mailing.name.as_str())),
                view: model.view(),
                now: request.now,
            };
            model.drawn(&frame)
        });
        match html {
            Ok(html) => {
                let mut response = Response::html(status, html);
                if let Some(tag) = languages.first() {
                    response = response.with("content-language", tag.as_str().to_owned());
                }
                response.with("vary", "Accept-Language, Authorization, Cookie".to_owned())
            }
            Err(error) => {
                let mut response = Response::text(500, "no language has every phrase of this page\n");
                response.trouble = Some(error.to_string());
                response
            }
        }
    }

    /// The languages to try, the likeliest first: asked for here, chosen earlier, the browser's, the mailing's.
    fn languages(&self, request: &Request<'_>, mailing: Option<&Delivery>) -> Vec<LanguageTag> {
        let available: Vec<LanguageTag> = self.inner.tongues.iter().map(|tongue| tongue.tag.clone()).collect();
        let parse = |text: &str| LanguageTag::parse_lenient(text).ok();
        let asked = asked_language(request);
        let stored = request.cookie(LANGUAGE_COOKIE).and_then(parse);
        let of_mailing = mailing.and_then(|mailing| parse(mailing.language.as_deref()?));
        let mut signals = Signals::none();
        signals.explicit = asked.as_ref();
        signals.stored = stored.as_ref();
        signals.accept_language = request.accept_language;
        negotiate(&signals, &available, &of_mailing.unwrap_or_else(LanguageTag::english)).chain
    }

    /// What `draw` makes in the first of these languages that has every phrase of it; English is tried last.
    fn said(
        &self,
        languages: &[LanguageTag],
        channel: Channel,
        draw: impl Fn(&Speaker<'_>) -> String,
    ) -> Result<String, Error> {
        let english = LanguageTag::english();
        let mut missing = String::new();
        for tag in languages.iter().chain([&english]) {
            let speaker = Speaker::new(&self.inner.catalogue, tag, WordingKey::default(), channel);
            let Some(speaker) = speaker else { continue };
            let drawn = draw(&speaker);
            match speaker.finish() {
                Ok(()) => return Ok(drawn),
                Err(unresolved) => missing = unresolved.to_string(),
            }
        }
        Err(Error::new(ErrorKind::Operator, format!("no language has every phrase of the page: {missing}")))
    }
}

impl Model {
    fn view(&self) -> Option<View> {
        match self {
            Self::Overview(_) => Some(View::Overview),
            Self::Quarantine(_) => Some(View::Quarantine),
            Self::Mailing(_) => Some(View::Rates),
            Self::Log(_) => Some(View::Log),
            Self::Causes(_) => Some(View::Causes),
            Self::Batches(_) => Some(View::Notices),
            Self::Batch(_) | Self::Message(_) | Self::Access { .. } | Self::NotFound | Self::Trouble => None,
        }
    }

    fn drawn(&self, frame: &Frame<'_>) -> String {
        match self {
            Self::Access { is_wrong, to } => {
                drawn(&AccessHtml { f: frame, is_wrong: *is_wrong, to: frame.s.plain(to) })
            }
            Self::NotFound => drawn(&SaidHtml { f: frame, id: "page-not-found", what: "page-not-found-what" }),
            Self::Trouble => drawn(&SaidHtml { f: frame, id: "page-trouble", what: "page-trouble-what" }),
            Self::Overview(model) => model.drawn(frame),
            Self::Mailing(model) => model.drawn(frame),
            Self::Log(model) => model.drawn(frame),
            Self::Message(model) => model.drawn(frame),
            Self::Causes(model) => model.drawn(frame),
            Self::Quarantine(model) => model.drawn(frame),
            Self::Batches(model) => model.drawn(frame),
            Self::Batch(model) => model.drawn(frame),
        }
    }
}

impl Route {
    fn parse(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        Some(match parts[..] {
            [""] => Self::Overview,
            ["quarantine"] => Self::Quarantine,
            ["notices"] => Self::Batches,
            ["notices", ref name @ ..] => Self::Batch(decoded_name(name)?),
            ["m", id] => Self::Mailing(number(id)?),
            ["m", id, "log"] => Self::Log(number(id)?),
            ["m", id, "log.csv"] => Self::Table(number(id)?),
            ["m", id, "causes"] => Self::Causes(number(id)?),
            ["m", id, "log", n] => Self::Message(number(id)?, number(n)?),
            _ => return None,
        })
    }
}

/// A number as we write it: one path for each page.
fn number<T: std::str::FromStr + ToString>(text: &str) -> Option<T> {
    text.parse().ok().filter(|number: &T| number.to_string() == text)
}

/// The name of a batch, of one folder in another. A `+` is one.
fn decoded_name(parts: &[&str]) -> Option<String> {
    let name = decoded(&parts.join("/").replace('+', "%2B"));
    (!name.is_empty()).then_some(name)
}

fn asked_language(request: &Request<'_>) -> Option<LanguageTag> {
    LanguageTag::parse_lenient(Fields::parse(request.query).value("lang")?).ok()
}

fn raw_query(query: &str) -> String {
    if query.is_empty() { String::new() } else { format!("?{query}") }
}

/// Whether a path leads to a page of ours: `//` and `/\` begin another host (URL Standard §4.4), and a header has no controls.
fn is_local(to: &str) -> bool {
    let is_path = to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\");
    is_path && to.bytes().all(|octet| octet.is_ascii_graphic())
}

impl fmt::Debug for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Page").field("options", &self.inner.options).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Route, is_local};

    #[test]
    fn a_path_is_a_view_or_nothing() {
        let rows = [
            ("/", Some(Route::Overview)),
            ("/quarantine", Some(Route::Quarantine)),
            ("/m/12", Some(Route::Mailing(12))),
            ("/m/1/log", Some(Route::Log(1))),
            ("/m/1/log.csv", Some(Route::Table(1))),
            ("/m/1/log/7", Some(Route::Message(1, 7))),
            ("/m/1/causes", Some(Route::Causes(1))),
            ("/notices", Some(Route::Batches)),
            ("/notices/a%2Fb+c%20d", Some(Route::Batch("a/b+c d".to_owned()))),
            ("/notices/", None),
            ("/notices/a/b+c%20d", Some(Route::Batch("a/b+c d".to_owned()))),
            ("", None),
            ("/m", None),
            ("/m/01", None),
            ("/m/+1", None),
            ("/m/1/", None),
            ("/m/1/log/7/8", None),
            ("/m/99999999999", None),
            ("/%6d/1", None),
        ];
        for (path, expected) in rows {
            assert_eq!(Route::parse(path), expected, "{path}");
        }
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        for to in ["/", "/m/1/log?find=a%40b"] {
            assert!(is_local(to), "{to}");
        }
        for to in ["", "m", "//x.example", "/\\x.example", "https://x.example", "/a\r\nset-cookie: b", "/é", "/ a"] {
            assert!(!is_local(to), "{to}");
        }
    }
}
