//! The manual, as `retourpost manual` shows it.

/// A page of the manual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Topic {
    /// The word by which it is asked for: `configuration`.
    pub name: &'static str,
    /// What it tells, in a few words.
    pub subtitle: &'static str,
    /// The page, in Markdown.
    pub text: &'static str,
}

macro_rules! topics {
    ($($name:ident, $word:literal, $subtitle:literal;)+) => {
        $(
            #[doc = include_str!(concat!($word, ".md"))]
            pub mod $name {}
        )+

        static TOPICS: &[Topic] = &[$(Topic {
            name: $word,
            subtitle: $subtitle,
            text: include_str!(concat!($word, ".md")),
        }),+];
    };
}

topics! {
    rendering, "rendering", "from a report to a notice: flags, files, formats";
    intake, "intake", "what comes in, what is mended, what is not guessed";
    json, "json", "every field of a report in JSON";
    languages, "languages", "how the language of a notice is decided";
    configuration, "configuration", "every key of retourpost.toml, and who wins";
    privacy, "privacy", "what readers outside are not told, and where it could hide";
    wording, "wording", "your own words in place of the built-in ones";
    translating, "translating", "the files of words, and what they promise";
    exchange_formats, "exchange-formats", "PO and XLIFF for translators' tools, and back";
    lints, "lints", "what `locales check` finds, code by code";
    help_pages, "help-pages", "the pages that the links in notices lead to";
    sending, "sending", "SMTP, sendmail, Maildir, DKIM, and what becomes of failures";
    ledger, "ledger", "what became of a mailing: statuses, rates, quarantine";
    postfix, "postfix", "localized bounces with Postfix, and with what is built on it";
    milter, "milter", "a server that puts the reports of Postfix into the reader's language";
    exim, "exim", "localized bounces with Exim";
    filter, "filter", "localizing the reports of a mail system as they pass by";
    templates, "templates", "the bounces of a mail system itself, in your language";
    other_systems, "other-systems", "OpenSMTPD, sendmail, Courier, Haraka, Stalwart, Dovecot and others";
    exchange, "exchange", "readers whose mailboxes are on Exchange or Microsoft 365";
    ledger_events, "ledger-events", "what tells of a mailing: our event format, reports, providers, logs";
    causes, "causes", "how the cause of a failure is found, and how to ask for it";
    checking, "checking", "judging the notifications of any mail system";
    conformance, "conformance", "what the RFCs ask, and what holds us to it";
    exit_codes, "exit-codes", "how each command ends";
}

/// All pages, in the order in which they are best read.
///
/// ```
/// let names: Vec<&str> = retourpost::manual::topics().iter().map(|topic| topic.name).collect();
/// assert!(names.contains(&"configuration"));
/// ```
pub fn topics() -> &'static [Topic] {
    TOPICS
}

/// The section of a page under this heading, without it.
#[cfg(feature = "cli")]
pub(crate) fn section(page: &str, heading: &str) -> Option<&'static str> {
    let text = TOPICS.iter().find(|topic| topic.name == page)?.text;
    let sections = text.split("\n## ");
    sections
        .filter_map(|section| section.split_once('\n'))
        .find(|(title, _)| *title == heading)
        .map(|(_, body)| body.trim())
}
