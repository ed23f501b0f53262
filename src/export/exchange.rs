//! Exchange Server on premises: `New-SystemMessage`, a text for each status code, language, and side of the organization.

use std::collections::BTreeMap;

use askama::Template;

use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form, Plain};
use super::templates::drawn;
use crate::cause::{Cause, Confidence, Fixer, rules};
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::report::Audience;
use crate::status::{EnhancedStatus, StatusClass};
use crate::text::write_html;

/// The longest text, its tags counted, in UTF-16 units as .NET counts them (`New-SystemMessage -Text`).
const TEXT_UNITS: usize = 512;
/// Ranges of more codes are left to the mail-flow rules that give them a text of their own.
const MOST_CODES_OF_RANGE: u16 = 10;
/// Windows PowerShell 5.1 reads a script without it in the code page of the system.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// No name is replaced, so that no host is known; the tags are few and so are the escapes.
const DIALECT: Dialect = Dialect { host: "", literal: escaped, form: Form::Markup };

/// What Exchange means by codes that others use for something else.
const OWN_MEANINGS: [(&str, &str); 1] = [("5.1.10", "mailbox-unknown")];

/// The languages that Exchange takes (documentation of its NDRs, "Supported languages"). Its `no` is Bokmål.
const LANGUAGES: &str = "af am-ET ar as-IN bg bn-BD bn-IN bs-Cyrl-BA bs-Latn-BA ca cs cy-GB da de el en es et eu fa fi fil-PH \
    fr ga-IE gl gu ha-Latn-NG he hi hr hu hy id ig-NG is it iu-Latn-CA ja ka kk km-KH kn ko kok ky lb-LU lo-LA lt lv mi-NZ mk \
    ml-IN mr ms ms-BN mt-MT ne-NP nl nn-NO no nso-ZA or-IN pa pl ps-AF pt pt-PT qut-GT quz-PE ro ru rw-RW si-LK sk sl sq sr \
    sr-Cyrl-CS sv sw ta te th tn-ZA tr tt uk ur uz vi wo-SN xh-ZA yo-NG zh-Hans zh-Hant zh-HK zu-ZA";

fn escaped(text: &str) -> String {
    let mut html = String::new();
    write_html(text, &mut html);
    // An apostrophe needs no escape here, and Exchange knows none for it.
    html.replace("&#39;", "'")
}

pub(super) fn files(shop: &Shop<'_>, languages: &[LanguageTag]) -> Result<Vec<TemplateFile>, Error> {
    let mut messages = Vec::new();
    let codes = codes();
    for (name, language) in named(languages)? {
        for audience in [Audience::Internal, Audience::External] {
            if shop.scope.audience.is_none_or(|only| only == audience) {
                let texts = shop.drawn_for(Some(audience), language, DIALECT, |t| texts(t, &codes, audience))?;
                messages.extend(texts.into_iter().map(|(code, text)| Message {
                    code,
                    language: name,
                    is_internal: audience == Audience::Internal,
                    text: quoted(&text),
                }));
            }
        }
    }
    let languages = languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ");
    let script = drawn(&Script { languages, messages });
    Ok(vec![TemplateFile::new("system-messages.ps1", &format!("{BYTE_ORDER_MARK}{script}"))])
}

/// Each language with its name in Exchange. Of those that have one name there (`pt`, `pt-BR`), the first: it has the fewest subtags.
fn named(languages: &[LanguageTag]) -> Result<BTreeMap<&'static str, &LanguageTag>, Error> {
    let mut named = BTreeMap::new();
    for language in languages {
        named.entry(name_of(language)?).or_insert(language);
    }
    Ok(named)
}

/// The name by which Exchange knows a language.
fn name_of(language: &LanguageTag) -> Result<&'static str, Error> {
    let names = || LANGUAGES.split_whitespace();
    let canonical = language.canonical();
    let means = |name: &str| LanguageTag::parse_lenient(name).is_ok_and(|tag| tag.canonical() == canonical);
    let is_base = |name: &&str| *name == canonical.language();
    // Some it has for one region alone: ga-IE.
    let of_region = || {
        let mut regional = names().filter(|name| name.split('-').next() == Some(canonical.language()));
        regional.next().filter(|_| regional.next().is_none())
    };
    names().find(|name| means(name)).or_else(|| names().find(is_base)).or_else(of_region).ok_or_else(|| {
        Error::caller(format!("{language}: exchange has no system messages in it: leave it out")).in_field("language")
    })
}

/// The codes that lead to a cause by themselves, in the order of their numbers. Each goes to the surest of its causes.
fn codes() -> BTreeMap<(u8, u16, u16), &'static Cause> {
    let mut surest: BTreeMap<(u8, u16, u16), (Confidence, &'static Cause)> = BTreeMap::new();
    for rule in rules().iter().filter(|rule| rule.is_by_code_alone() && rule.confidence() >= Confidence::NAMED) {
        for code in rule.codes().flat_map(each_code) {
            let found = (rule.confidence(), rule.cause().shown());
            let entry = surest.entry(code).or_insert(found);
            if found.0 > entry.0 {
                *entry = found;
            }
        }
    }
    let mut codes: BTreeMap<_, _> = surest.into_iter().map(|(code, (_, cause))| (code, cause)).collect();
    for (code, cause) in OWN_MEANINGS {
        codes.extend(each_code(code).into_iter().zip(Cause::by_id(cause)));
    }
    codes
}

/// The codes of a pattern of `rules.toml`: `5.1.1`, `X.2.2` of both classes of failures, `4.4.24-28`. None of `X.1.Y`.
fn each_code(pattern: &str) -> Vec<(u8, u16, u16)> {
    let mut parts = pattern.splitn(3, '.');
    let (Some(class), Some(subject), Some(details)) = (parts.next(), parts.next(), parts.next()) else { return vec![] };
    let (first, last) = details.split_once('-').unwrap_or((details, details));
    let (Ok(subject), Ok(first), Ok(last)) = (subject.parse(), first.parse::<u16>(), last.parse::<u16>()) else {
        return vec![];
    };
    if last.saturating_sub(first) >= MOST_CODES_OF_RANGE {
        return vec![];
    }
    let classes = [StatusClass::PersistentTransient, StatusClass::Permanent].into_iter();
    let wanted = classes.filter(|it| class == "X" || class == it.digit().to_string());
    let all = wanted.flat_map(|class| (first..=last).map(move |detail| (class, detail)));
    let is_legal = |class: StatusClass, detail| {
        let status = EnhancedStatus::try_new(class, subject, detail);
        status.is_ok_and(|status| !status.is_registered() || status.entry().allows_class(class))
    };
    all.filter(|(class, detail)| is_legal(*class, *detail))
        .map(|(class, detail)| (class.digit(), subject, detail))
        .collect()
}

type Texts = Vec<(String, String)>;

fn texts(t: &Plain<'_>, codes: &BTreeMap<(u8, u16, u16), &'static Cause>, audience: Audience) -> Texts {
    let text = |cause| fitting(t, cause, audience);
    let told = codes
        .iter()
        .filter_map(|((class, subject, detail), cause)| Some((format!("{class}.{subject}.{detail}"), text(cause)?)));
    told.collect()
}

/// All that fits of what is said about a cause: whole sentences, the headline always, then in this order what helps, why, and
/// whom readers inside can ask. Where not even the steps fit, who can act with what.
fn fitting(t: &Plain<'_>, cause: &'static Cause, audience: Audience) -> Option<String> {
    let headline = headline(t, cause)?;
    let why = t.said_of(cause, "why");
    let steps = t.steps_of(cause);
    let contacts = if audience == Audience::Internal { t.contacts() } else { Vec::new() };
    let full = Text { headline: &headline, why: why.as_deref(), who: None, steps: &steps, contacts: &contacts };
    let without_contacts = Text { contacts: &[], ..full };
    let without_why = Text { why: None, ..without_contacts };
    let drafts = [full, Text { why: None, ..full }, without_contacts, without_why];
    let fits = |text: &String| text.encode_utf16().count() <= TEXT_UNITS;
    drafts.iter().map(drawn).find(fits).or_else(|| {
        let who = who(t, cause);
        let short = Text { who: Some(&who), steps: &[], ..without_why };
        Some(drawn(&short)).filter(fits)
    })
}

/// The headline, in which no domain can stand: nobody fills it in.
fn headline(t: &Plain<'_>, cause: &Cause) -> Option<String> {
    t.attribute("export-headline", cause.id()).or_else(|| t.said_of(cause, "headline"))
}

fn who(t: &Plain<'_>, cause: &Cause) -> String {
    let id = match cause.fixer() {
        Fixer::Sender => "notice-who-sender",
        Fixer::Recipient => "notice-who-recipient",
        Fixer::SenderAdmin => "notice-who-sender-admin",
        Fixer::RecipientAdmin => "export-who-their-admin",
        Fixer::Nobody => "notice-who-nobody",
    };
    t.say_of(id, "act", &t.said_of(cause, "act").unwrap_or_default())
}

/// A text for single quotes of PowerShell, in which typographic ones end it as well.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for letter in text.chars() {
        quoted.push(letter);
        if matches!(letter, '\'' | '\u{2018}'..='\u{201B}') {
            quoted.push(letter);
        }
    }
    quoted
}

#[derive(Template)]
#[template(path = "export/exchange.ps1", escape = "none")]
struct Script {
    languages: String,
    messages: Vec<Message>,
}

struct Message {
    code: String,
    language: &'static str,
    is_internal: bool,
    text: String,
}

#[derive(Template, Clone, Copy)]
#[template(path = "export/exchange.html", escape = "none")]
struct Text<'a> {
    headline: &'a str,
    why: Option<&'a str>,
    who: Option<&'a str>,
    steps: &'a [String],
    contacts: &'a [String],
}

#[cfg(test)]
mod tests {
    use super::{codes, each_code, quoted};

    #[test]
    fn a_pattern_stands_for_exact_codes_of_failures() {
        assert_eq!(each_code("X.2.2"), [(4, 2, 2), (5, 2, 2)]);
        assert_eq!(each_code("5.7.501-503"), [(5, 7, 501), (5, 7, 502), (5, 7, 503)]);
        for none in ["X.1.Y", "any", "5.7.900-999", "", "5.1", "X.Y.0"] {
            assert_eq!(each_code(none), [], "{none}");
        }
    }

    #[test]
    fn each_code_goes_to_the_surest_cause_and_those_of_exchange_to_its_own() {
        let codes = codes();
        assert_eq!(codes[&(5, 1, 1)].id(), "mailbox-unknown");
        assert_eq!(codes[&(5, 1, 10)].id(), "mailbox-unknown");
        assert_eq!(codes[&(4, 2, 2)].id(), "mailbox-full");
    }

    #[test]
    fn quotes_are_doubled_the_typographic_ones_as_well() {
        assert_eq!(quoted("it's l’été ‘x‚"), "it''s l’’été ‘‘x‚‚");
    }
}
