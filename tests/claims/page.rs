//! The page with the log of mailings: what it shows, to whom, and in which language.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use retourpost::Error;
use retourpost::ledger::source::from_event_json;
use retourpost::ledger::{Ledger, NewDelivery, Voucher};
use retourpost::outlet::batch::{BatchLetter, BatchState, JournalLine, JournalStep, LetterOutcome};
use retourpost::outlet::{Envelope, Outgoing};
use retourpost::page::{
    Access, AccessCode, BatchEntry, BatchStage, Batches, Body, ConfirmOutcome, Method, Page, PageOptions,
    PreparedBatch, Request, Response, Role,
};
use retourpost::phrase::Catalogue;
use retourpost::report::Moment;
use scraper::{Html, Selector};

use crate::notice::cases::LANGUAGES;

/// 2026-11-21T12:00:00Z.
const NOW: i64 = 1_795_262_400;
const HOSTILE: &str = "<script>alert(1)</script>\u{202e}";
const PATHS: [&str; 10] = [
    "/",
    "/quarantine",
    "/m/1",
    "/m/2",
    "/m/1/log",
    "/m/1/log/2",
    "/m/1/log/3",
    "/m/1/log/5",
    "/m/1/causes",
    "/m/2/causes",
];

fn code() -> AccessCode {
    AccessCode::of([7; 32])
}

/// Two mailings; the first has five messages, of which one was taken for good, one is tried again and one came back by the word of nobody.
fn page(name: &str) -> Page {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let target = folder.join("ledger.db");
    let mut ledger = Ledger::init(target.to_str().expect("UTF-8"), None).expect("a ledger");
    let mut autumn = NewDelivery::new("Autumn <b>letter</b>");
    autumn.language = Some("nl".to_owned());
    ledger.create_delivery(&autumn, NOW - 10_800).expect("a mailing");
    ledger.create_delivery(&NewDelivery::new("winter"), NOW - 10_700).expect("a mailing");
    let said = format!("smtp; 550 5.1.1 User unknown {HOSTILE}");
    let mut n = 0;
    let mut event = |at: &str, kind: &str, address: &str, more: serde_json::Value| {
        n += 1;
        let mut event = serde_json::json!({
            "id": format!("e{n}"), "at": format!("2026-11-21T{at}:00Z"), "kind": kind,
            "delivery": "Autumn <b>letter</b>", "recipient": address,
        });
        event.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        from_event_json(&event.to_string()).expect("an event")
    };
    let nothing = serde_json::json!({});
    let addresses = ["ola@example.no", "=kari@example.com", "eva@example.com", "sam@example.nl", "ada@example.nl"];
    let mut heard: Vec<_> = addresses.iter().map(|to| event("09:30", "relayed", to, nothing.clone())).collect();
    heard.push(event("09:40", "delivered", addresses[0], nothing.clone()));
    let unknown = serde_json::json!({"status": "5.1.1", "diagnostic": said});
    heard.push(event("10:30", "hard-bounce", addresses[1], unknown.clone()));
    let full = serde_json::json!({"status": "4.2.2", "diagnostic": "smtp; 452 4.2.2 Mailbox full"});
    heard.push(event("11:30", "soft-bounce", addresses[3], full));
    let mut doubtful = event("11:40", "hard-bounce", addresses[2], unknown);
    doubtful.voucher = Voucher::Nobody;
    heard.push(doubtful);
    let said = format!("{} is away", addresses[4]);
    heard.push(event("11:45", "auto-reply", addresses[4], serde_json::json!({"diagnostic": said})));
    ledger.ingest(&heard, NOW).expect("taken");
    ledger.forget(addresses[4]).expect("forgotten");
    let access = Access::parse(&code().line(Role::Read, "")).expect("access");
    Page::new(ledger, Catalogue::embedded().clone(), access, PageOptions::default())
}

fn get(page: &Page, path: &str, query: &str) -> Response {
    let authorization = format!("Bearer {}", code().as_str());
    let mut request = Request::get(path, query, NOW);
    request.authorization = Some(&authorization);
    page.answer(&request)
}

fn text(response: Response) -> String {
    match response.body {
        Body::Whole(text) => text,
        Body::Rows(rows) => rows.map(|part| part.expect("a part")).collect(),
        _ => panic!("another body"),
    }
}

fn shown(page: &Page, path: &str, query: &str) -> String {
    let response = get(page, path, query);
    assert_eq!(response.status, 200, "{path}?{query}: {:?}", response.trouble);
    text(response)
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let (html, selector) = (Html::parse_document(html), Selector::parse(selector).expect("a selector"));
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    html.select(&selector).map(|element| words(element.text().collect::<Vec<_>>().join(" "))).collect()
}

#[test]
fn nothing_is_shown_without_a_code() {
    let page = page("closed");
    for path in PATHS.into_iter().chain(["/m/1/log.csv", "/m/9", "/nowhere"]) {
        for (cookies, authorization) in [
            (None, None),
            (Some("retourpost-access="), None),
            (Some("retourpost-access=guessed"), Some("Bearer guessed")),
            (None, Some("Basic a2FyaTo=")),
        ] {
            let mut request = Request::get(path, "find=ola", NOW);
            (request.cookies, request.authorization) = (cookies, authorization);
            let response = page.answer(&request);
            assert_eq!(response.status, 401, "{path}");
            assert_eq!(response.header("www-authenticate"), Some("Bearer"));
            let html = text(response);
            assert!(!html.contains("utumn") && !html.contains("example.no"), "{path}: {html}");
            let to = format!("value=\"{path}?find=ola\"");
            assert!(html.contains(&to), "{path}: {html}");
        }
    }
    assert_eq!(page.answer(&Request::get("/style.css", "", NOW)).status, 200);
}

#[test]
fn a_code_that_is_entered_becomes_a_cookie_and_one_that_ends_is_good_for_nothing() {
    let page = page("cookie");
    let form = format!("code=+{}+&to=%2Fm%2F1", code().as_str());
    let mut request = Request::get("/enter", "", NOW);
    (request.method, request.form, request.fetch_site) = (Method::Post, &form, Some("same-origin"));
    let entered = page.answer(&request);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/m/1")));
    let cookie = entered.header("set-cookie").expect("a cookie").to_owned();
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{cookie}");
    let mut request = Request::get("/m/1", "", NOW);
    request.cookies = cookie.split(';').next();
    assert_eq!(page.answer(&request).status, 200);
    page.set_access(Access::parse("").expect("nobody"));
    assert_eq!(page.answer(&request).status, 401);
}

#[test]
fn a_form_of_another_site_a_wrong_code_and_another_host_lead_nowhere() {
    let page = page("forms");
    let right = format!("code={}&to=%2F%2Fx.example", code().as_str());
    let post = |path: &str, form: &str, site: &str| {
        let mut request = Request::get(path, "", NOW);
        (request.method, request.form, request.fetch_site) = (Method::Post, form, Some(site));
        page.answer(&request)
    };
    assert_eq!(post("/enter", &right, "cross-site").status, 403);
    assert_eq!(post("/leave", "", "same-site").status, 403);
    assert_eq!(post("/enter", &right, "same-origin").header("location"), Some("/"));
    let wrong = post("/enter", "code=guessed&to=/m/1", "same-origin");
    assert_eq!((wrong.status, wrong.header("set-cookie")), (401, None));
    assert_eq!(texts(&text(wrong), "[role=alert]").len(), 1);
    let left = post("/leave", "", "same-origin");
    assert!(
        left.header("set-cookie")
            .is_some_and(|cookie| cookie.contains("retourpost-access=;") && cookie.contains("Max-Age=0"))
    );
    assert_eq!(post("/m/1", "", "same-origin").status, 405);
}

#[test]
fn the_list_tells_how_each_mailing_goes() {
    let page = page("list");
    let html = shown(&page, "/", "");
    let rows = texts(&html, "tbody tr");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].starts_with("winter not handed over yet 0 – – 0"), "{rows:?}");
    assert!(rows[1].starts_with("Autumn <b>letter</b> In progress 5 80% 20% 0"), "{rows:?}");
    assert!(
        html.contains("<th scope=\"row\"><a href=\"/m/1\"><bdi>Autumn &lt;b&gt;letter&lt;/b&gt;</bdi></a>"),
        "{html}"
    );
}

#[test]
fn a_mailing_has_its_numbers_with_their_meaning_and_a_chart_with_a_table() {
    let page = page("numbers");
    let html = shown(&page, "/m/1", "lang=en");
    let numbers = texts(&html, "table[aria-labelledby=heading] tbody tr");
    assert!(
        numbers.iter().any(|row| row.starts_with("Hard bounces 1 20% Messages that failed because")),
        "{numbers:?}"
    );
    let hours = texts(&html, "table[aria-labelledby=time] tbody tr");
    assert!(hours.len() >= 2 && hours.last().is_some_and(|row| row.ends_with("80% 20%")), "{hours:?}");
    assert!(html.contains("<polyline class=\"delivered\" points=\"0.0,"), "{html}");
    assert_eq!(texts(&shown(&page, "/m/2", ""), "svg").len(), 0, "nothing happened");
}

#[test]
fn the_log_is_searched_and_filtered_and_leads_to_each_message() {
    let page = page("log");
    let rows = |query: &str| texts(&shown(&page, "/m/1/log", &format!("lang=en&{query}")), "tbody tr th");
    assert_eq!(rows("").len(), 5);
    assert_eq!(rows("find=OLA%40"), ["ola@example.no"]);
    assert_eq!(rows("status=failed"), ["=kari@example.com"]);
    assert_eq!(rows("cause=mailbox-full"), ["sam@example.nl"]);
    assert_eq!(rows("domain=@Example.COM"), ["=kari@example.com", "eva@example.com"]);
    assert_eq!(rows("after=3"), ["sam@example.nl", "Address removed"]);
    assert_eq!(rows("status=failed&domain=example.no").len(), 0);
    assert_eq!(rows("after=x&status=unheard").len(), 5, "what is no status is not asked");
    let html = shown(&page, "/m/1/log", "lang=en&find=%22%3E%3Cb%3E&status=failed");
    assert!(html.contains("value=\"&quot;&gt;&lt;b&gt;\"") && !html.contains("><b>"), "{html}");
    assert!(html.contains("/m/1/log.csv?find=%22%3E%3Cb%3E&amp;status=failed"), "{html}");
}

#[test]
fn a_message_has_its_events_and_what_nobody_vouches_for_is_marked() {
    let page = page("message");
    let kari = shown(&page, "/m/1/log/2", "lang=en");
    assert!(kari.contains("&lt;script&gt;") && !kari.contains("<script") && !kari.contains('\u{202e}'), "{kari}");
    let events = texts(&kari, "tbody tr");
    assert_eq!(events.len(), 2, "{events:?}");
    let eva = shown(&page, "/m/1/log/3", "lang=en");
    assert!(texts(&eva, ".mark")[0].starts_with("Not verified"), "{eva}");
    assert!(texts(&eva, "dd")[0].starts_with("Sent"), "{eva}");
    let gone = shown(&page, "/m/1/log/5", "lang=en");
    assert_eq!(texts(&gone, "h1"), ["Address removed"]);
    assert!(!gone.contains("ada@"), "{gone}");
    let events = texts(&gone, "tbody tr");
    assert_eq!(events.len(), 2, "{gone}");
    assert!(events[0].contains("Handed over") && events[1].contains("* is away"), "{events:?}");
    for path in ["/m/1/log/0", "/m/1/log/6", "/m/2/log/1", "/m/3", "/m/1/nothing"] {
        assert_eq!(get(&page, path, "").status, 404, "{path}");
    }
}

#[test]
fn causes_lead_to_their_messages_and_addresses_in_quarantine_have_their_reason() {
    let page = page("causes");
    let causes = shown(&page, "/m/1/causes", "lang=en");
    assert_eq!(texts(&causes, "tbody tr").len(), 2, "{causes}");
    assert!(causes.contains("/m/1/log?cause=mailbox-full"), "{causes}");
    let left_out = texts(&shown(&page, "/quarantine", "lang=en"), "tbody tr");
    assert_eq!(left_out.len(), 1, "{left_out:?}");
    assert!(left_out[0].starts_with("=kari@example.com Address unknown 21 November 2026"), "{left_out:?}");
    let erroneous = texts(&shown(&page, "/quarantine", "lang=en&state=erroneous"), "tbody tr");
    assert!(erroneous.len() == 1 && erroneous[0].starts_with("sam@example.nl"), "{erroneous:?}");
}

#[test]
fn the_table_is_one_of_rfc_4180_without_formulas_and_has_the_same_filters() {
    let page = page("table");
    let response = get(&page, "/m/1/log.csv", "lang=en&domain=example.com");
    assert_eq!(response.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
    assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"mailing-1.csv\""));
    let csv = text(response);
    let rows: Vec<&str> = csv.split_terminator("\r\n").collect();
    assert_eq!(rows.len(), 3, "{csv}");
    assert_eq!(rows[0], "Address,Status,Reason,Cause,Changed");
    assert!(rows[1].starts_with("'=kari@example.com,Failed (no further attempts),Address unknown,"), "{csv}");
}

#[test]
fn the_language_is_asked_for_remembered_the_browsers_or_the_mailings() {
    let page = page("language");
    let authorization = format!("Bearer {}", code().as_str());
    let tag = |path: &str, query: &str, cookie: Option<&str>, accept: Option<&str>| {
        let mut request = Request::get(path, query, NOW);
        (request.cookies, request.accept_language) = (cookie, accept);
        request.authorization = Some(&authorization);
        let html = text(page.answer(&request));
        let from = html.find("<html lang=\"").expect("a language") + 12;
        html[from..].split('"').next().expect("a tag").to_owned()
    };
    let cookie = Some("retourpost-language=da");
    assert_eq!(tag("/m/1", "lang=ar", cookie, Some("fr")), "ar");
    assert_eq!(tag("/m/1", "lang=tlh", cookie, Some("fr")), "da");
    assert_eq!(tag("/m/1", "", None, Some("fr, en;q=0.5")), "fr");
    assert_eq!(tag("/m/1", "", None, None), "nl");
    assert_eq!(tag("/", "", None, None), "en");
    let chosen = get(&page, "/", "lang=nb");
    assert!(chosen.header("set-cookie").is_some_and(|cookie| cookie.starts_with("retourpost-language=nb;")));
    let kept = shown(&page, "/m/1/log", "lang=nb&status=failed");
    assert!(kept.contains("<input type=\"hidden\" name=\"status\" value=\"failed\">"), "{kept}");
}

#[test]
fn every_page_is_there_in_every_language_without_a_word_of_another() {
    let page = page("languages");
    for tag in LANGUAGES {
        for path in PATHS {
            let html = shown(&page, path, &format!("lang={tag}"));
            assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{tag}: {path}");
            assert!(!html.contains("<script") && !html.contains("style=") && !html.contains("://"), "{tag}: {path}");
        }
    }
}

#[test]
fn every_answer_keeps_browsers_to_ourselves() {
    let page = page("headers");
    for path in PATHS.into_iter().chain(["/style.css", "/m/1/log.csv", "/nowhere"]) {
        let response = get(&page, path, "");
        let policy = response.header("content-security-policy").expect("a policy");
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self';") && policy.contains("frame-ancestors 'none'")
        );
        assert_eq!(response.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(response.header("referrer-policy"), Some("same-origin"), "{path}");
        assert_eq!(response.header("cache-control") == Some("no-store"), path != "/style.css", "{path}");
    }
}

#[test]
fn a_page_that_is_mounted_elsewhere_links_there() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page/mounted");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let ledger = Ledger::init(folder.join("ledger.db").to_str().expect("UTF-8"), None).expect("a ledger");
    let mut options = PageOptions::default();
    (options.at, options.has_tls) = ("/ledger".to_owned(), true);
    let access = Access::parse(&code().line(Role::Start, "")).expect("access");
    let page = Page::new(ledger, Catalogue::embedded().clone(), access, options);
    let html = shown(&page, "/", "lang=en");
    let parsed = Html::parse_document(&html);
    for (selector, attribute) in [("a:not(.skip)", "href"), ("link", "href"), ("form", "action")] {
        for element in parsed.select(&Selector::parse(selector).expect("a selector")) {
            let way = element.attr(attribute).expect("a way");
            assert!(way.starts_with("/ledger/"), "{way}");
        }
    }
    let form = format!("code={}", code().as_str());
    let mut request = Request::get("/enter", "", NOW);
    (request.method, request.form, request.fetch_site) = (Method::Post, &form, Some("same-origin"));
    let entered = page.answer(&request);
    assert_eq!(entered.header("location"), Some("/ledger/"));
    assert!(
        entered
            .header("set-cookie")
            .is_some_and(|cookie| cookie.contains("Path=/ledger;") && cookie.contains("; Secure"))
    );
}

// ---- batches of notices

/// What was confirmed: name, what was seen, by whom.
type Confirmed = Arc<Mutex<Vec<(String, String, String)>>>;

/// Three batches: one that nobody confirmed, one with a refusal and something left, one that is at work.
struct Shelf(Confirmed);

const BATCHES: [&str; 3] = ["new <b>reports</b>.batch", "nightly.batches/20261120T070000Z", "running.batch"];

fn letters() -> Vec<BatchLetter> {
    let rows = [
        ("kari@example.com", "failed", "mailbox-full", "nl"),
        ("ola@example.com", "failed", "mailbox-unknown", "nb"),
        ("eva@münchen.example", "delayed", "mailbox-full", "nl"),
        ("sam@example.com", "relayed", "mailbox-full", "qaa"),
        ("ada@example.com", "delivered", "mailbox-full", "nl"),
    ];
    let letter = |(n, (to, action, cause, language)): (usize, (&str, &str, &str, &str))| {
        let outgoing = Outgoing::new(Envelope::null_sender(to), Vec::new());
        let mut letter = BatchLetter::new(format!("{n}"), format!("<{n}@mx.example>"), &outgoing);
        letter.number = n + 1;
        (letter.actions, letter.causes) = (vec![action.to_owned()], vec![cause.to_owned()]);
        letter.language = Some(language.to_owned());
        letter
    };
    rows.into_iter().enumerate().map(letter).collect()
}

impl Batches for Shelf {
    fn list(&self) -> Result<Vec<BatchEntry>, Error> {
        BATCHES.iter().map(|name| Ok(self.find(name)?.expect("one of them").entry)).collect()
    }

    fn find(&self, name: &str) -> Result<Option<PreparedBatch>, Error> {
        let Some(at) = BATCHES.iter().position(|known| *known == name) else { return Ok(None) };
        let prepared_at = Moment::parse("2026-11-21T11:00:00Z")?;
        let result = |(letter, outcome)| JournalLine {
            at: prepared_at,
            step: JournalStep::Result { letter, outcome, said: format!("550 <b>no</b> {HOSTILE}"), postmaster: None },
        };
        let step = JournalStep::Confirmed {
            way: "sendmail".into(),
            not_before: (at == 2).then(|| prepared_at.to_string()),
            by: None,
        };
        let mut done = vec![JournalLine { at: prepared_at, step }];
        done.extend(
            [(1, LetterOutcome::Accepted), (2, LetterOutcome::ForGood), (3, LetterOutcome::Unsure)].map(result),
        );
        let stages = [BatchStage::Waiting, BatchStage::Waiting, BatchStage::AtWork];
        let letters = letters();
        let state = BatchState::fold(&letters, if at == 0 { &[] } else { &done[..] });
        let entry = BatchEntry::new(name, prepared_at, letters.len(), stages[at]);
        let mut batch = PreparedBatch::of(entry, format!("seen-{at}"), &letters, &state);
        batch.way = format!("sendmail {HOSTILE}");
        (batch.n_suppressed, batch.n_beyond_budget) = (2, at);
        batch.wrong = vec![format!("line 3: {HOSTILE}"); 21];
        batch.fault = (at == 1).then(|| format!("connection refused {HOSTILE}"));
        Ok(Some(batch))
    }

    fn confirm(&self, name: &str, seen: &str, by: &str) -> Result<ConfirmOutcome, Error> {
        let found = self.find(name)?;
        let outcome = match &found {
            None => ConfirmOutcome::Gone,
            Some(batch) if batch.seen != seen => ConfirmOutcome::Changed,
            Some(batch) if batch.entry.stage == BatchStage::AtWork => ConfirmOutcome::Nothing,
            Some(_) => ConfirmOutcome::Started,
        };
        if outcome == ConfirmOutcome::Started {
            self.0.lock().expect("whole").push((name.to_owned(), seen.to_owned(), by.to_owned()));
        }
        Ok(outcome)
    }
}

/// A page with batches, the code of somebody who may start them besides that of [`code`], who may look, and what was confirmed.
fn page_with_batches(name: &str) -> (Page, AccessCode, Confirmed) {
    let confirmed = Confirmed::default();
    let page = page(name).with_batches(Shelf(Arc::clone(&confirmed)));
    let starter = AccessCode::of([9; 32]);
    let access = code().line(Role::Read, "Kari") + &starter.line(Role::Start, "Ola Nordmann");
    page.set_access(Access::parse(&access).expect("access"));
    (page, starter, confirmed)
}

/// The path of a batch.
fn path_of(at: usize) -> String {
    format!("/notices/{}", BATCHES[at].replace(' ', "%20").replace('<', "%3C").replace('>', "%3E"))
}

/// What stands in the head of a form that is posted.
#[derive(Clone, Copy, Default)]
struct Head<'a> {
    cookies: Option<&'a str>,
    fetch_site: Option<&'a str>,
    authorization: Option<&'a str>,
}

fn post(page: &Page, path: &str, form: &str, head: Head<'_>) -> Response {
    let mut request = Request::get(path, "lang=en", NOW);
    (request.method, request.form) = (Method::Post, form);
    (request.cookies, request.fetch_site, request.authorization) = (head.cookies, head.fetch_site, head.authorization);
    page.answer(&request)
}

#[test]
fn a_batch_is_shown_with_what_would_be_sent_and_the_button_is_there_for_those_who_may_start() {
    let (page, starter, _) = page_with_batches("batches");
    let list = shown(&page, "/notices", "lang=en");
    assert_eq!(
        texts(&list, "tbody tr"),
        [
            "new <b>reports</b>.batch Waits for confirmation 5 21 November 2026, 11:00 (+0000)",
            "nightly.batches/20261120T070000Z Waits for confirmation 5 21 November 2026, 11:00 (+0000)",
            "running.batch In progress 5 21 November 2026, 11:00 (+0000)",
        ]
    );
    let links = Html::parse_document(&list);
    let links = links
        .select(&Selector::parse("tbody a").expect("a selector"))
        .map(|a| a.attr("href").map(str::to_owned))
        .collect::<Vec<_>>();
    assert_eq!(links, [0, 1, 2].map(|at| Some(path_of(at))));

    let looking = shown(&page, &path_of(0), "lang=en");
    assert!(texts(&looking, "form.start").is_empty());
    assert_eq!(
        texts(&looking, "p.note"),
        ["With this access code you can look only. Somebody with the right to start has to confirm."]
    );
    let authorization = format!("Bearer {}", starter.as_str());
    let starting = |path: &str| {
        let mut request = Request::get(path, "lang=en", NOW);
        request.authorization = Some(&authorization);
        text(page.answer(&request))
    };
    let new = starting(&path_of(0));
    assert_eq!(texts(&new, "form.start button"), ["Confirm and send"]);
    assert!(new.contains("<input type=\"hidden\" name=\"seen\" value=\"seen-0\">"), "{new}");
    let tables = texts(&new, ".counts table");
    let expected = [
        "Messages Notices Not delivered 2 Delivered or passed on 2 Delayed 1",
        "Cause Notices The mailbox is full, the mail server reports 4 The mail server does not know this address 1",
        "Language Notices Nederlands 3 Norsk bokmål 1 qaa 1",
        "Domain Notices example.com 4 münchen.example 1",
    ];
    let said = texts(&new, "main > p");
    assert_eq!(said[..2], ["5 notices are prepared. Nothing has been sent yet.", "No notice is needed for 2 reports."]);
    // Twenty are shown, and that there are more.
    assert_eq!(texts(&new, "main li").len(), 21);
    for (table, expected) in tables.iter().zip(expected) {
        assert_eq!(table, expected);
    }
    assert_eq!(tables.len(), expected.len());

    let left = starting(&path_of(1));
    assert_eq!(texts(&left, "form.start button"), ["Send the rest"]);
    assert!(texts(&left, "[role=alert]")[0].starts_with("Sending has stopped."), "{left}");
    let result = "Status Notices Sent 1 Refused 1 May have arrived These notices are not sent again by themselves, so that nobody gets one twice. 1 Not sent yet 2";
    assert_eq!(texts(&left, ".counts table")[0], result);
    let said = &texts(&left, ".counts table")[1];
    assert!(
        said.starts_with("Answer of the mail system Notices 550 <b>no</b> <script>") && said.ends_with(" 2"),
        "{said}"
    );
    let running = starting(&path_of(2));
    assert!(texts(&running, "form.start").is_empty() && texts(&running, "dl").concat().contains("Not sent before"));
    for html in [new, left, running] {
        assert!(!html.contains("<script") && !html.contains('\u{202e}'), "{html}");
    }
}

#[test]
fn only_who_may_start_confirms_what_was_seen_and_no_other_site_does() {
    let (page, starter, confirmed) = page_with_batches("confirming");
    let cookie = |code: &AccessCode| format!("retourpost-access={}", code.as_str());
    let (starting, looking) = (cookie(&starter), cookie(&code()));
    let bearer = format!("Bearer {}", starter.as_str());
    let browser = |path: &str, form: &str, cookies: &str, site: &str| {
        post(&page, path, form, Head { cookies: Some(cookies), fetch_site: Some(site), ..Head::default() })
    };
    let path = path_of(0);
    // Another site, nobody, somebody who may look, a program that says nothing, or another scheme.
    assert_eq!(browser(&path, "seen=seen-0", &starting, "cross-site").status, 403);
    assert_eq!(browser(&path, "seen=seen-0", "", "same-origin").status, 401);
    let refused = browser(&path, "seen=seen-0", &looking, "same-origin");
    assert_eq!(refused.status, 403);
    assert!(texts(&text(refused), "p.note")[0].starts_with("With this access code you can look only."));
    assert_eq!(post(&page, &path, "seen=seen-0", Head::default()).status, 403);
    let other = Head { cookies: Some(&starting), authorization: Some("Basic eDp5"), ..Head::default() };
    assert_eq!(post(&page, &path, "seen=seen-0", other).status, 403);
    // What was not seen, what is not there, what is at work.
    let changed = browser(&path, "seen=seen-9", &starting, "same-origin");
    assert_eq!(changed.status, 409);
    assert!(texts(&text(changed), "[role=status]")[0].starts_with("These notices have changed in the meantime."));
    assert_eq!(browser("/notices/nothing", "seen=seen-0", &starting, "same-origin").status, 404);
    let at_work = browser(&path_of(2), "seen=seen-2", &starting, "same-origin");
    assert_eq!((at_work.status, at_work.header("location")), (303, Some(path_of(2).as_str())));
    assert!(confirmed.lock().expect("whole").is_empty());
    // And those that are right.
    let started = browser(&path, "seen=seen-0", &starting, "same-origin");
    assert_eq!((started.status, started.header("location")), (303, Some(format!("{path}?started=1").as_str())));
    let program = post(&page, &path_of(1), "seen=seen-1", Head { authorization: Some(&bearer), ..Head::default() });
    assert_eq!(program.status, 303);
    let by = |at: usize| (BATCHES[at].to_owned(), format!("seen-{at}"), "Ola Nordmann".to_owned());
    assert_eq!(*confirmed.lock().expect("whole"), [by(0), by(1)]);
}

#[test]
fn batches_are_there_in_every_language_and_only_where_there_are_some() {
    let without = page("without-batches");
    for path in ["/notices", "/notices/running.batch"] {
        assert_eq!(get(&without, path, "").status, 404, "{path}");
    }
    assert!(!shown(&without, "/", "lang=en").contains("/notices"));
    let (page, ..) = page_with_batches("languages-of-batches");
    let of_batches: Vec<String> = (0..3).map(path_of).chain(["/notices".to_owned()]).collect();
    for tag in LANGUAGES {
        for path in &of_batches {
            let html = shown(&page, path, &format!("lang={tag}&started=1"));
            assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{tag}: {path}");
            assert!(!html.contains("<script") && !html.contains("style="), "{tag}: {path}");
        }
    }
}
