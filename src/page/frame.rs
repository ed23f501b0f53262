//! What stands around the contents of every page, and what all of them draw with.

use super::request::{Fields, encoded, query_of};
use crate::language::LanguageTag;
use crate::layout::{Channel, Said, Speaker};
use crate::phrase::{Catalogue, WordingKey};
use crate::report::Moment;
use crate::summary::rfc3339;

/// A language that pages are in.
pub(super) struct Tongue {
    pub(super) tag: LanguageTag,
    /// By its own name, for HTML.
    pub(super) name: String,
}

/// A page that links lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Overview,
    Quarantine,
    Notices,
    Rates,
    Log,
    Causes,
}

/// One request, in one language. Texts are finished for HTML.
pub(super) struct Frame<'a> {
    pub(super) s: &'a Speaker<'a>,
    /// Where the page is mounted.
    pub(super) at: &'a str,
    /// The path that was asked for.
    pub(super) path: &'a str,
    pub(super) query: Fields,
    pub(super) tongues: &'a [Tongue],
    pub(super) has_access: bool,
    pub(super) has_batches: bool,
    /// Number and name.
    pub(super) mailing: Option<(u32, &'a str)>,
    pub(super) view: Option<View>,
    /// In seconds since 1970-01-01T00:00:00Z.
    pub(super) now: i64,
}

/// A link of a navigation.
pub(super) struct Link {
    pub(super) way: String,
    pub(super) said: String,
    pub(super) is_here: bool,
}

/// An entry of a list to choose from.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) said: String,
    pub(super) is_chosen: bool,
}

impl Tongue {
    pub(super) fn of(catalogue: &Catalogue, tag: &LanguageTag) -> Self {
        let speaker = Speaker::new(catalogue, tag, WordingKey::default(), Channel::Html);
        let name = speaker.map(|speaker| speaker.say("help-language-name")).unwrap_or_default();
        Self { tag: tag.clone(), name: if name.is_empty() { tag.to_string() } else { name } }
    }
}

impl Frame<'_> {
    /// The title of a page whose heading is this.
    pub(super) fn title(&self, heading: &str) -> String {
        match self.mailing {
            Some((_, name)) => format!("{heading} – {}", self.s.plain(name)),
            None => heading.to_owned(),
        }
    }

    /// The path that was asked for, for HTML.
    pub(super) fn here(&self) -> String {
        format!("{}{}", self.at, self.s.plain(self.path))
    }

    /// The filters that were asked for, so that a choice of language keeps them.
    pub(super) fn filters(&self) -> Vec<(String, String)> {
        let kept = self.query.kept(&["find", "status", "cause", "state", "domain", "after"]);
        kept.into_iter().map(|(name, value)| (name, self.s.plain(&value))).collect()
    }

    /// The links to all mailings, to addresses, and to notices that were prepared.
    pub(super) fn top(&self) -> Vec<Link> {
        let mut links = vec![
            self.link("/", "page-all-mailings", View::Overview),
            self.link("/quarantine", "page-view-quarantine", View::Quarantine),
        ];
        if self.has_batches {
            links.push(self.link("/notices", "page-notices", View::Notices));
        }
        links
    }

    /// The links to the views of the mailing.
    pub(super) fn views(&self) -> Vec<Link> {
        let Some((id, _)) = self.mailing else { return Vec::new() };
        vec![
            self.link(&format!("/m/{id}"), "page-view-rates", View::Rates),
            self.link(&format!("/m/{id}/log"), "page-view-log", View::Log),
            self.link(&format!("/m/{id}/causes"), "page-view-causes", View::Causes),
        ]
    }

    fn link(&self, path: &str, id: &str, view: View) -> Link {
        Link { way: self.way(path, &[]), said: self.s.say(id), is_here: self.view == Some(view) }
    }

    /// A link to a path with a query.
    pub(super) fn way(&self, path: &str, query: &[(String, String)]) -> String {
        format!("{}{path}{}", self.at, query_of(query))
    }

    /// A link to the batch of this name.
    pub(super) fn way_to_batch(&self, name: &str) -> String {
        format!("{}{}", self.at, path_of_batch(name))
    }

    /// A sentence that counts.
    pub(super) fn counting(&self, id: &str, n: usize) -> String {
        self.s.say_with(id, &[("count", Said::Count(n as u64))])
    }

    /// The name of the mailing, as people wrote it.
    pub(super) fn name(&self) -> String {
        self.mailing.map(|(_, name)| named(self.s, name)).unwrap_or_default()
    }

    /// A moment, for people and for programs.
    pub(super) fn time(&self, seconds: i64) -> String {
        match Moment::try_new(seconds, 0) {
            Ok(moment) => format!("<time datetime=\"{}\">{}</time>", rfc3339(seconds), self.s.moment(moment)),
            Err(_) => String::new(),
        }
    }

    /// When the numbers were read.
    pub(super) fn as_of(&self) -> String {
        match Moment::try_new(self.now, 0) {
            Ok(moment) => self.s.say_with("page-as-of", &[("moment", Said::Moment(moment))]),
            Err(_) => String::new(),
        }
    }

    /// An address, or that it was forgotten.
    pub(super) fn address(&self, address: Option<&str>) -> String {
        match address {
            Some(address) => format!("<bdi dir=\"ltr\" translate=\"no\">{}</bdi>", self.s.plain(address)),
            None => self.s.say("page-address-forgotten"),
        }
    }
}

/// The path of the batch of this name. A `/` stays one: web servers in front make one of `%2F`.
pub(super) fn path_of_batch(name: &str) -> String {
    format!("/notices/{}", name.split('/').map(encoded).collect::<Vec<_>>().join("/"))
}

/// A name that people gave, which may run the other way.
pub(super) fn named(speaker: &Speaker<'_>, name: &str) -> String {
    format!("<bdi>{}</bdi>", speaker.plain(name))
}
