//! Everything that is known of one delivery.

use super::{Original, ReceivedReport, Report};

/// Everything that is known of one delivery: what is reported, about which message, to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Case {
    /// What we report.
    pub report: Report,
    /// The message it is about.
    pub original: Original,
    /// Who will read the notice.
    pub reader: Reader,
    /// The report that came in, where there was one.
    pub received: Option<ReceivedReport>,
}

/// Who will read the notice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Reader {
    /// Whether the reader belongs to the site; if not told, the site's list of internal domains decides.
    pub audience: Option<Audience>,
    /// The tenant the reader belongs to, for wording and branding.
    pub tenant: Option<String>,
    /// The language that was asked for, as a BCP 47 tag. It is weighed against nothing.
    pub language: Option<String>,
    /// What the administrator's map has for the reader, as BCP 47 tags, first things first.
    pub mapped: Vec<String>,
    /// The language of the reader's mailbox or profile, as the reporting system knows it.
    pub profile: Option<String>,
    /// The language that the reader chose earlier and that was kept.
    pub stored: Option<String>,
}

/// Whether the reader belongs to the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    /// A user of this site.
    Internal,
    /// Anybody else. Sees the words for outsiders, never the original's subject in ours, and nothing of what the site hides from
    /// them: unless it says otherwise, forward targets, members of groups and hosts inside.
    External,
}

impl Case {
    /// A case without a received report, for a reader of whom nothing is known.
    pub fn new(report: Report, original: Original) -> Self {
        Self { report, original, reader: Reader::default(), received: None }
    }

    /// The same case for this reader.
    #[must_use]
    pub fn for_reader(mut self, reader: Reader) -> Self {
        self.reader = reader;
        self
    }
}

impl Reader {
    /// A reader who asked for this language.
    pub fn of_language(tag: impl Into<String>) -> Self {
        Self { language: Some(tag.into()), ..Self::default() }
    }
}

impl Audience {
    /// The word of configuration and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
        }
    }
}
