//! What a site decides.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::color::Color;
use super::layer::Source;
use super::names;
use crate::diagnostic::Error;
use crate::language::{Detection, LanguageTag, Review};
use crate::layout::Layout;
use crate::policy::{AbsentNotify, BudgetLimits, PrivacySettings};

/// What a site decides: who speaks, whom to ask, which languages, what is returned, how mail leaves, and every limit.
///
/// [`Site::default`] can be used as it is, for a host without a name; [`Site::named`] knows its name; [`Site::merge`] makes one of
/// files, environment and flags. The fields are plain values; what comes by [`Site::merge`] or [`Site::set`] is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Site {
    /// The name of the mail system that reports (RFC 3464 §2.2.2), in lower case, internationalized labels as A-labels.
    pub reporting_mta: String,
    /// Who stands in From of a notice.
    pub from: Originator,
    /// How a notice shows who speaks.
    pub brand: Brand,
    /// How a notice is laid out.
    pub layout: Layouts,
    /// Whom the reader can ask.
    pub contact: Contact,
    /// Where help pages are.
    pub help: Help,
    /// In which languages notices are written.
    pub languages: Languages,
    /// Who is inside.
    pub audience: Insiders,
    /// What is hidden, and from whom.
    pub privacy: PrivacySettings,
    /// What is due to a recipient without a NOTIFY parameter.
    pub notify: Notify,
    /// What of the original is returned.
    pub returned: ReturnedOriginal,
    /// Every limit.
    pub limits: Limits,
    /// What stands in the subject of a notice.
    pub subject: Subject,
    /// What administrators read of the original's header.
    pub header: Header,
    /// How a notice leaves.
    pub delivery: Delivery,
    /// How a notice is signed.
    pub dkim: Dkim,
    /// The site's own words.
    pub wording: Wording,
    /// Which reports of mail systems are localized.
    pub rewrite: Rewrite,
    /// How many notices go to one reader.
    pub budget: BudgetSettings,
    /// What is different for readers of one domain, by its name (`example.org`) or by that of all below it (`*.example.org`).
    pub domains: BTreeMap<String, DomainSite>,
    /// Where each value came from, by key; a key that is not here has its default.
    pub(super) sources: BTreeMap<String, Source>,
}

/// Who stands in From of a notice (RFC 5322 §3.6.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Originator {
    /// An ASCII address at a domain that the site signs for; `postmaster` at the reporting mail system unless set.
    pub address: String,
    /// The display name, in place of the translated "Mail service".
    pub name: Option<String>,
}

/// How a notice shows who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brand {
    /// The name of the service or of who runs it.
    pub name: Option<String>,
    /// The accent of links, readable on white.
    pub color: Color,
    /// The file of an image, which travels in each notice: PNG, JPEG or GIF.
    pub image: Option<PathBuf>,
    /// How wide a page shows it, in pixels; as wide as it is, but 200 at most, unless set.
    pub image_width: Option<u32>,
}

/// How a notice is laid out, by who reads it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layouts {
    /// For readers who are inside.
    pub internal: Layout,
    /// For all others.
    pub external: Layout,
}

/// Whom the reader can ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// A mail address.
    pub address: Option<String>,
    /// A page, `https://…`.
    pub link: Option<String>,
}

/// Where help pages are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Help {
    /// Where the pages are that `retourpost export help` writes; language, cause and anchor are added
    /// ([`HelpAnchor`](super::HelpAnchor)). Without one, no help link is drawn.
    pub link_base: Option<String>,
}

/// In which languages notices are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The language of readers of whom nothing is known.
    pub default: LanguageTag,
    /// Only these, and English; every language that has words unless set.
    pub available: Option<Vec<LanguageTag>>,
    /// None of these.
    pub disabled: Vec<LanguageTag>,
    /// Only languages whose words were read so often.
    pub minimum_review: Review,
    /// The administrator's map, which is asked before anything else: `texthash:FILE`, `socketmap:unix:PATH:NAME` or
    /// `socketmap:inet:HOST:PORT:NAME`. Who makes the notice asks it; the renderer does not.
    pub map: Option<String>,
    /// What a notice is written in where the map has several languages for a reader.
    pub several: Several,
    /// Whether the language that the original is written in counts.
    pub detection: Detection,
    /// What keeps values from left to right in the text of languages from right to left.
    pub direction_controls: DirectionControls,
    /// Where a notice says how its language was chosen.
    pub trace: ChoiceTrace,
}

/// Who is inside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Insiders {
    /// Domains whose readers may be told what outsiders are not; `*.example.org` is every domain below.
    pub internal_domains: Vec<String>,
}

/// What is due to a recipient without a NOTIFY parameter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notify {
    /// How its absence is read.
    pub absent: AbsentNotify,
}

/// What of the original is returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnedOriginal {
    /// With a notice of failure, where the sender did not say (RFC 3461 §4.3).
    pub failed: ReturnedContent,
    /// A larger message is returned as its header section.
    pub full_limit_octets: usize,
    /// A larger header section is returned in part.
    pub header_limit_octets: usize,
}

/// Every limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Recipients of one report.
    pub recipients: usize,
    /// Recipients that a group shows to people; the machine part names all.
    pub recipients_shown: usize,
    /// Attempts for a recipient that administrators are shown, the newest; the others are counted.
    pub attempts_shown: usize,
    /// Hops of one report.
    pub hops: usize,
    /// Octets of one report or message that is read.
    pub input_octets: usize,
    /// Parts within parts of a message that is read.
    pub mime_nesting: usize,
    /// Octets of one file of words.
    pub wording_file_octets: usize,
    /// Octets of the file of an image, which each notice carries.
    pub image_octets: usize,
    /// Octets of the compiled forms that are kept.
    pub form_cache_octets: usize,
}

/// What stands in the subject of a notice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subject {
    /// For whom the original's subject follows.
    pub original: OriginalSubject,
}

/// What administrators read of the original's header.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// For whom some of its fields stand in the notice, word for word.
    pub shown: HeaderShown,
}

/// How a notice leaves, unless the command line says so. At most one of `smtp`, `sendmail` and `maildir` is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// The server that takes notices: `smtp://host:port` or `smtps://host:port`.
    pub smtp: Option<String>,
    /// What TLS must do on an `smtp://` connection.
    pub tls: Tls,
    /// The name to authenticate with.
    pub username: Option<String>,
    /// The file whose first line is the password.
    pub password_file: Option<PathBuf>,
    /// A command that reads messages as `sendmail` does, with its own arguments.
    pub sendmail: Option<Vec<String>>,
    /// A Maildir to deliver to.
    pub maildir: Option<PathBuf>,
    /// When a notice is written in UTF-8 for an SMTP server.
    pub smtputf8: Smtputf8,
    /// Who is told of a notice that can never be sent: see [`Site::postmaster`].
    pub postmaster: Option<String>,
}

/// How a notice is signed (RFC 6376). All three are set, or none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dkim {
    /// The signing domain, tag `d=`.
    pub domain: Option<String>,
    /// The selector, tag `s=`.
    pub selector: Option<String>,
    /// The file of the private key, in PEM.
    pub key_file: Option<PathBuf>,
}

/// The site's own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// The folder of `<tag>/*.ftl` that go before the built-in ones.
    pub dir: Option<PathBuf>,
}

/// Which reports of mail systems are localized, where they pass through the filter or the milter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewrite {
    /// Names by which the mail systems of the site call themselves in Reporting-MTA, beside `reporting_mta`.
    pub local_mta: Vec<String>,
    /// The domains of readers that are served; all, if there is none.
    pub domains: Vec<String>,
    /// The local parts of return paths that belong to programs, in which `*` stands for anything.
    pub software: Vec<String>,
}

/// How many notices go to one reader, and to one domain, within a time. 0 is no limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetSettings {
    /// To one address.
    pub per_reader: usize,
    /// To one domain, all its readers together.
    pub per_domain: usize,
    /// The time.
    pub minutes: usize,
}

/// What is different for readers of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainSite {
    /// In place of the site's brand, value by value. One with a name has no other image than its own.
    pub brand: DomainBrand,
    /// In place of the site's layouts, value by value.
    pub layout: DomainLayouts,
    /// In place of the site's contact, as a whole.
    pub contact: Contact,
    /// In place of the site's From. One with an address has no other name than its own.
    pub from: DomainOriginator,
    /// In place of the site's languages, value by value.
    pub languages: DomainLanguages,
}

/// The brand for readers of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainBrand {
    /// See [`Brand::name`].
    pub name: Option<String>,
    /// See [`Brand::color`].
    pub color: Option<Color>,
    /// See [`Brand::image`].
    pub image: Option<PathBuf>,
    /// See [`Brand::image_width`].
    pub image_width: Option<u32>,
}

/// The layouts for readers of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainLayouts {
    /// See [`Layouts::internal`].
    pub internal: Option<Layout>,
    /// See [`Layouts::external`].
    pub external: Option<Layout>,
}

/// From for readers of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainOriginator {
    /// See [`Originator::address`].
    pub address: Option<String>,
    /// See [`Originator::name`].
    pub name: Option<String>,
}

/// The languages for readers of one domain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DomainLanguages {
    /// See [`Languages::default`].
    pub default: Option<LanguageTag>,
}

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* #[doc = concat!("`", $word, "` in a configuration.")] $variant,)+
        }

        impl $name {
            /// Every word of a configuration that stands for one, in order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word of a configuration that stands for it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            pub(super) fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// What of the original is returned (RFC 3461 §4.3).
    ReturnedContent {
        /// Its header section.
        #[default]
        Headers = "headers",
        /// All of it.
        Full = "full",
    }
}

words! {
    /// What a notice is written in where the administrator's map has several languages for a reader.
    Several {
        /// In all of them, one after the other in each part for people; what administrators need stands once, below.
        #[default]
        Sequence = "sequence",
        /// In all of them, each in a part of its own (`multipart/multilingual`, RFC 8255), which hardly any program shows as it is meant.
        Multilingual = "multilingual",
        /// In the first of them that has all words.
        First = "first",
    }
}

words! {
    /// What keeps values from left to right (addresses, hosts, codes) in the text part of a language from right to left (UAX #9).
    DirectionControls {
        /// Isolates around them, LRI and PDI: what UAX #9 is made for.
        #[default]
        Isolates = "isolates",
        /// An LRM on either side, for readers whose programs show isolates as signs, as some Outlooks do.
        Marks = "marks",
    }
}

words! {
    /// Where a notice says how its language was chosen.
    ChoiceTrace {
        /// Nowhere.
        #[default]
        Never = "never",
        /// In a field of its header: `X-Retourpost-Language: nb; accept-language`.
        Header = "header",
    }
}

words! {
    /// For whom the original's subject stands in the subject of a notice. Never for outsiders: a notice must not carry the words
    /// of a spammer to whom they forged.
    OriginalSubject {
        /// For internal, authenticated senders.
        #[default]
        Internal = "internal",
        /// For nobody.
        Never = "never",
    }
}

words! {
    /// For whom fields of the original's header that help to find a fault stand in the part for administrators, word for word: who
    /// wrote to whom, with what, and what SPF, DKIM and DMARC came to. Never for outsiders: to them they would tell of the inside.
    HeaderShown {
        /// For internal readers.
        #[default]
        Internal = "internal",
        /// For nobody.
        Never = "never",
    }
}

words! {
    /// What TLS must do on an `smtp://` connection (RFC 3207).
    Tls {
        /// Used where it is offered.
        #[default]
        Opportunistic = "opportunistic",
        /// No mail leaves without it, and the certificate must be good.
        Required = "required",
        /// Not used.
        Never = "never",
    }
}

words! {
    /// When a notice is written in UTF-8 for an SMTP server (RFC 6533 §4.4). Whatever it tells can be told in ASCII as well; only the
    /// address of its reader cannot.
    Smtputf8 {
        /// Where its return path cannot be reached otherwise. All others arrive, whatever servers behind the next one take.
        #[default]
        Needed = "needed",
        /// Also where the server offers it, and something told is not ASCII. A server behind that one may not take it, and a notice
        /// has no sender to come back to.
        Offered = "offered",
    }
}

impl Site {
    /// The defaults, for a mail system of this name: a host name, with or without a dot.
    ///
    /// # Errors
    /// A name that no host can have.
    pub fn named(reporting_mta: &str) -> Result<Self, Error> {
        let refused = |message| Error::operator(message).in_field("reporting_mta");
        let mut site = Self { reporting_mta: names::host(reporting_mta).map_err(refused)?, ..Self::default() };
        site.from.address = site.default_postmaster();
        Ok(site)
    }

    /// Takes away what only notices of the site itself may show: brands, contacts, links, and what is hidden from some of its readers.
    pub(crate) fn strip(&mut self) {
        self.brand = Brand::default();
        self.contact = Contact::default();
        self.help = Help::default();
        self.privacy.internal.clear();
        for domain in self.domains.values_mut() {
            domain.brand = DomainBrand::default();
            domain.contact = Contact::default();
        }
    }

    pub(super) fn default_postmaster(&self) -> String {
        format!("postmaster@{}", self.reporting_mta)
    }

    /// The type of the reporting mail system's name: `dns`, or `x-local-hostname` for a name without a dot, which
    /// says nothing to other hosts (RFC 3461 §6.3).
    pub fn reporting_mta_type(&self) -> &'static str {
        if self.reporting_mta.contains('.') { "dns" } else { "x-local-hostname" }
    }
}

impl Default for Site {
    fn default() -> Self {
        Self {
            reporting_mta: "localhost".to_owned(),
            from: Originator { address: "postmaster@localhost".to_owned(), name: None },
            brand: Brand::default(),
            layout: Layouts::default(),
            contact: Contact::default(),
            help: Help::default(),
            languages: Languages::default(),
            audience: Insiders::default(),
            privacy: PrivacySettings::default(),
            notify: Notify::default(),
            returned: ReturnedOriginal::default(),
            limits: Limits::default(),
            subject: Subject::default(),
            header: Header::default(),
            delivery: Delivery::default(),
            dkim: Dkim::default(),
            wording: Wording::default(),
            rewrite: Rewrite::default(),
            budget: BudgetSettings::default(),
            domains: BTreeMap::new(),
            sources: BTreeMap::new(),
        }
    }
}

impl Rewrite {
    /// Whether readers at this domain are served.
    pub fn serves(&self, domain: &str) -> bool {
        self.domains.is_empty() || names::patterns_of(domain).any(|pattern| self.domains.contains(&pattern))
    }
}

impl BudgetSettings {
    /// What a [`Budget`](crate::policy::Budget) is made of.
    pub fn limits(&self) -> BudgetLimits {
        BudgetLimits::new(self.per_reader, self.per_domain, self.minutes as u64 * 60)
    }
}

impl Default for BudgetSettings {
    fn default() -> Self {
        Self { per_reader: 0, per_domain: 0, minutes: 60 }
    }
}

impl Default for Rewrite {
    fn default() -> Self {
        Self { local_mta: Vec::new(), domains: Vec::new(), software: SOFTWARE.map(str::to_owned).to_vec() }
    }
}

/// Local parts of programs that read what comes back, unless a site says otherwise: `*` stands for anything.
const SOFTWARE: [&str; 9] =
    ["owner-*", "*-owner", "*-request", "bounce-*", "bounce+*", "bounces-*", "bounces+*", "*-bounces", "*-bounces+*"];

impl Default for Languages {
    fn default() -> Self {
        Self {
            default: LanguageTag::english(),
            available: None,
            disabled: Vec::new(),
            minimum_review: Review::default(),
            map: None,
            several: Several::default(),
            detection: Detection::default(),
            direction_controls: DirectionControls::default(),
            trace: ChoiceTrace::default(),
        }
    }
}

impl Default for ReturnedOriginal {
    fn default() -> Self {
        Self {
            failed: ReturnedContent::default(),
            // As Postfix's bounce_size_limit.
            full_limit_octets: 50_000,
            header_limit_octets: 16_384,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            recipients: 10_000,
            recipients_shown: 10,
            attempts_shown: 10,
            hops: 100,
            input_octets: 64 << 20,
            mime_nesting: 20,
            wording_file_octets: 1 << 20,
            image_octets: 64 << 10,
            form_cache_octets: 16 << 20,
        }
    }
}
