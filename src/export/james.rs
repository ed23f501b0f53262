//! Apache James: `DSNBounce` mailets, each guarded by the language of the message that failed.

use askama::Template;

use super::letters::{About, Enclosed, letter};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form};
use super::templates::drawn;
use crate::diagnostic::Error;
use crate::language::LanguageTag;
use crate::text::write_html;

/// The first `[machine]` is replaced.
const DIALECT: Dialect = Dialect { host: "[machine]", literal: escaped, form: Form::Lines };

/// Where mailets of a kind stand, and what else must be true of a message that they take.
struct Kind {
    place: &'static str,
    about: About,
    action: &'static str,
    status: &'static str,
    wanted: &'static [&'static str],
    /// The message with what stands in front of the original's subject.
    prefix: &'static str,
}

const KINDS: [Kind; 3] = [
    Kind {
        place: "processor error, and each that takes what has failed for good",
        about: About::Failed,
        action: "failed",
        status: "5.0.0",
        wanted: &["DSNFailureRequested"],
        prefix: "notice-subject-failed",
    },
    Kind {
        place: "processor remote-delivery-error, for what is tried again",
        about: About::Delayed(None),
        action: "delayed",
        status: "4.0.0",
        wanted: &["IsRemoteDeliveryTemporaryError", "DSNDelayRequested"],
        prefix: "notice-subject-delayed",
    },
    Kind {
        place: "processor local-delivery, behind LocalDelivery",
        about: About::Success,
        action: "delivered",
        status: "2.0.0",
        wanted: &["DSNSuccessRequested"],
        prefix: "notice-subject-delivered",
    },
];

fn escaped(text: &str) -> String {
    let mut xml = String::new();
    write_html(text, &mut xml);
    xml
}

pub(super) fn files(shop: &Shop<'_>, languages: &[LanguageTag]) -> Result<Vec<TemplateFile>, Error> {
    let tags: Vec<String> = languages.iter().flat_map(|language| tags_of(language, languages)).collect();
    // For messages in no language of these, the words of the site's own.
    let default = shop.site.language_for(shop.scope.domain.as_deref().unwrap_or_default());
    let fallback = languages.iter().find(|language| *language == default).or(languages.first());
    let mut blocks = Vec::new();
    for kind in &KINDS {
        let mut parts = Vec::new();
        for language in languages {
            parts.push(part(shop, kind, language, tags_of(language, languages))?);
        }
        if let Some(fallback) = fallback {
            parts.push(part(shop, kind, fallback, Vec::new())?);
        }
        blocks.push(Block { kind, parts });
    }
    let languages = languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ");
    let xml = drawn(&Fragment { languages, blocks, tags });
    Ok(vec![TemplateFile::new("dsn.xml", &xml)])
}

fn part(shop: &Shop<'_>, kind: &Kind, language: &LanguageTag, tags: Vec<String>) -> Result<Part, Error> {
    shop.drawn(language, DIALECT, |t| Part {
        name: if tags.is_empty() { "others".to_owned() } else { language.to_string() },
        tags,
        prefix: escaped(&t.subject_prefix(kind.prefix)),
        text: letter(t, kind.about, Enclosed::Untold),
    })
}

/// The values of Content-Language that mail programs write for a language; James compares them as they are. None of another one of
/// the languages: a message must meet one mailet only.
fn tags_of(language: &LanguageTag, languages: &[LanguageTag]) -> Vec<String> {
    let mut tags = Vec::new();
    if let (None, Some(region)) = (language.region(), language.likely_region()) {
        tags.push(format!("{language}-{region}"));
    }
    if language.as_str() == "nb" {
        tags.push("no".to_owned());
    }
    tags.retain(|tag| languages.iter().all(|other| other.as_str() != tag));
    tags.insert(0, language.to_string());
    tags
}

#[derive(Template)]
#[template(path = "export/james.xml", escape = "none")]
struct Fragment {
    languages: String,
    blocks: Vec<Block>,
    tags: Vec<String>,
}

/// The matchers and mailets of a kind.
struct Block {
    kind: &'static Kind,
    parts: Vec<Part>,
}

struct Part {
    name: String,
    /// None for messages in no language of these.
    tags: Vec<String>,
    prefix: String,
    text: String,
}

#[cfg(test)]
mod tests {
    use super::tags_of;
    use crate::language::LanguageTag;

    #[test]
    fn a_language_is_known_by_the_tags_that_mail_programs_write() {
        let all = ["nl", "nb", "pt", "pt-BR", "zh-Hant"].map(|tag| LanguageTag::parse(tag).unwrap());
        let tags = all.each_ref().map(|tag| tags_of(tag, &all));
        assert_eq!(tags[0], ["nl", "nl-NL"]);
        assert_eq!(tags[1], ["nb", "nb-NO", "no"]);
        assert_eq!(tags[2..4], [["pt"], ["pt-BR"]], "each value leads to one mailet");
        assert_eq!(tags[4], ["zh-Hant", "zh-Hant-TW"]);
    }
}
