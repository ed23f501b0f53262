//! The registry of keys: every key of a configuration, how it is read and where its value stands.

use super::model::{
    ChoiceTrace, DirectionControls, DomainSite, HeaderShown, OriginalSubject, ReturnedContent, Several, Site, Smtputf8,
    Tls,
};
use super::value::{self, Show, Written};
use crate::language::{Detection, Review};
use crate::layout::Layout;
use crate::policy::AbsentNotify;

/// A key of a configuration and the place of its value in `T`.
#[derive(Debug)]
pub(super) struct Key<T> {
    /// The sections and the name: `brand.color`.
    pub(super) path: &'static str,
    /// Reads what is written, and sets it.
    pub(super) set: fn(&mut T, &Written<'_>) -> Result<(), String>,
    /// The value that holds, if there is one.
    pub(super) show: fn(&T) -> Option<toml::Value>,
}

/// The section whose tables are named by domains.
pub(super) const DOMAIN: &str = "domain";

macro_rules! keys {
    ($target:ty: $($path:literal => $($field:ident).+ = $read:expr;)+) => {
        &[$(Key {
            path: $path,
            set: |target: &mut $target, written| {
                target.$($field).+ = $read(written)?;
                Ok(())
            },
            show: |target: &$target| Show::show(&target.$($field).+),
        }),+]
    };
}

macro_rules! one_of {
    ($name:ident) => {
        |written: &Written<'_>| value::word(written, $name::WORDS, $name::from_word)
    };
}

macro_rules! maybe_one_of {
    ($name:ident) => {
        |written: &Written<'_>| value::word(written, $name::WORDS, $name::from_word).map(Some)
    };
}

/// Octets that a limit may say: up to 1 GiB.
const GIB: usize = 1 << 30;

/// The keys of a site, in the order in which the manual has them.
pub(super) const SITE: &[Key<Site>] = keys! { Site:
    "reporting_mta" => reporting_mta = value::host;
    "from.address" => from.address = value::address;
    "from.name" => from.name = value::maybe_line;
    "brand.name" => brand.name = value::maybe_line;
    "brand.color" => brand.color = value::color;
    "brand.image" => brand.image = value::maybe_path;
    "brand.image_width" => brand.image_width = value::maybe_pixels::<16, 400>;
    "layout.internal" => layout.internal = one_of!(Layout);
    "layout.external" => layout.external = one_of!(Layout);
    "contact.address" => contact.address = value::maybe_address;
    "contact.link" => contact.link = value::maybe_link;
    "help.link_base" => help.link_base = value::maybe_link;
    "languages.default" => languages.default = value::tag;
    "languages.available" => languages.available = value::maybe_tags;
    "languages.disabled" => languages.disabled = value::tags;
    "languages.minimum_review" => languages.minimum_review = one_of!(Review);
    "languages.map" => languages.map = value::maybe_line;
    "languages.several" => languages.several = one_of!(Several);
    "languages.detection" => languages.detection = one_of!(Detection);
    "languages.direction_controls" => languages.direction_controls = one_of!(DirectionControls);
    "languages.trace" => languages.trace = one_of!(ChoiceTrace);
    "audience.internal_domains" => audience.internal_domains = value::domains;
    "privacy.external" => privacy.external = value::confidential;
    "privacy.internal" => privacy.internal = value::confidential;
    "privacy.inner_hosts" => privacy.inner_hosts = value::inner_hosts;
    "notify.absent" => notify.absent = one_of!(AbsentNotify);
    "returned.failed" => returned.failed = one_of!(ReturnedContent);
    "returned.full_limit_octets" => returned.full_limit_octets = value::number::<0, GIB>;
    "returned.header_limit_octets" => returned.header_limit_octets = value::number::<1000, GIB>;
    "limits.recipients" => limits.recipients = value::number::<1, 1_000_000>;
    "limits.recipients_shown" => limits.recipients_shown = value::number::<1, 1000>;
    "limits.attempts_shown" => limits.attempts_shown = value::number::<1, 1000>;
    "limits.hops" => limits.hops = value::number::<1, 1000>;
    "limits.input_octets" => limits.input_octets = value::number::<10_000, GIB>;
    "limits.mime_nesting" => limits.mime_nesting = value::number::<2, 100>;
    "limits.wording_file_octets" => limits.wording_file_octets = value::number::<1000, 16_777_216>;
    "limits.image_octets" => limits.image_octets = value::number::<1000, 1_048_576>;
    "limits.form_cache_octets" => limits.form_cache_octets = value::number::<0, GIB>;
    "subject.original" => subject.original = one_of!(OriginalSubject);
    "header.shown" => header.shown = one_of!(HeaderShown);
    "delivery.smtp" => delivery.smtp = value::maybe_smtp_url;
    "delivery.tls" => delivery.tls = one_of!(Tls);
    "delivery.username" => delivery.username = value::maybe_line;
    "delivery.password_file" => delivery.password_file = value::maybe_path;
    "delivery.sendmail" => delivery.sendmail = value::maybe_command;
    "delivery.maildir" => delivery.maildir = value::maybe_path;
    "delivery.smtputf8" => delivery.smtputf8 = one_of!(Smtputf8);
    "delivery.postmaster" => delivery.postmaster = value::maybe_address;
    "dkim.domain" => dkim.domain = value::maybe_host;
    "dkim.selector" => dkim.selector = value::maybe_selector;
    "dkim.key_file" => dkim.key_file = value::maybe_path;
    "wording.dir" => wording.dir = value::maybe_path;
    "rewrite.local_mta" => rewrite.local_mta = value::hosts;
    "rewrite.domains" => rewrite.domains = value::domains;
    "rewrite.software" => rewrite.software = value::local_parts;
    "budget.per_reader" => budget.per_reader = value::number::<0, 1_000_000>;
    "budget.per_domain" => budget.per_domain = value::number::<0, 1_000_000>;
    "budget.minutes" => budget.minutes = value::number::<1, 100_000>;
};

/// The keys below `domain."example.org"`.
pub(super) const OF_DOMAIN: &[Key<DomainSite>] = keys! { DomainSite:
    "brand.name" => brand.name = value::maybe_line;
    "brand.color" => brand.color = value::maybe_color;
    "brand.image" => brand.image = value::maybe_path;
    "brand.image_width" => brand.image_width = value::maybe_pixels::<16, 400>;
    "layout.internal" => layout.internal = maybe_one_of!(Layout);
    "layout.external" => layout.external = maybe_one_of!(Layout);
    "contact.address" => contact.address = value::maybe_address;
    "contact.link" => contact.link = value::maybe_link;
    "from.address" => from.address = value::maybe_address;
    "from.name" => from.name = value::maybe_line;
    "languages.default" => languages.default = value::maybe_tag;
};

/// The ways in which mail leaves, of which one is chosen.
pub(super) const WAYS: [&str; 3] = ["delivery.maildir", "delivery.sendmail", "delivery.smtp"];

pub(super) fn find<T>(keys: &'static [Key<T>], path: &str) -> Option<&'static Key<T>> {
    keys.iter().find(|key| key.path == path)
}

/// The name that the reader of `found` probably meant, out of these.
pub(super) fn meant<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase().replace('-', "_");
    let by_distance = names.map(|name| (strsim::damerau_levenshtein(&found, name), name));
    let (distance, name) = by_distance.min()?;
    // One letter in three: `colour` is `color`, `barnd` is `brand`, and `x` is nothing.
    (distance * 3 <= name.len().max(3)).then_some(name)
}
