//! What holds for a reader of some domain.

use std::collections::BTreeSet;
use std::path::Path;

use super::color::Color;
use super::model::{Brand, Contact, DomainSite, Languages, Site};
use super::names;
use crate::language::{LanguageTag, Review};
use crate::layout::Layout;
use crate::report::Audience;

/// The brand that a reader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BrandFor<'a> {
    /// The name of the service or of who runs it.
    pub name: Option<&'a str>,
    /// The accent of links, readable on white.
    pub color: Color,
    /// The file of its image.
    pub image: Option<&'a Path>,
    /// How wide a page shows it, in pixels, if that was said.
    pub image_width: Option<u32>,
}

/// The From that a reader sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FromFor<'a> {
    /// The address.
    pub address: &'a str,
    /// The display name, in place of the translated one.
    pub name: Option<&'a str>,
}

impl Site {
    /// How a notice to a reader of this domain shows who speaks. A domain with a name of its own does not show the site's image.
    pub fn brand_for(&self, domain: &str) -> BrandFor<'_> {
        let Brand { name, color, image, image_width } = &self.brand;
        let site =
            BrandFor { name: name.as_deref(), color: *color, image: image.as_deref(), image_width: *image_width };
        let Some(own) = self.domain(domain).map(|site| &site.brand) else { return site };
        let (image, image_width) = match (&own.image, &own.name) {
            (None, None) => (site.image, own.image_width.or(site.image_width)),
            _ => (own.image.as_deref(), own.image_width),
        };
        BrandFor { name: own.name.as_deref().or(site.name), color: own.color.unwrap_or(site.color), image, image_width }
    }

    /// The files of all images that a notice may show, each once.
    pub fn brand_images(&self) -> impl Iterator<Item = &Path> {
        let of_domains = self.domains.values().filter_map(|site| site.brand.image.as_deref());
        let named: BTreeSet<&Path> = of_domains.chain(self.brand.image.as_deref()).collect();
        named.into_iter()
    }

    /// How a notice to a reader of this domain is laid out.
    pub fn layout_for(&self, domain: &str, audience: Audience) -> Layout {
        let own = self.domain(domain).map(|site| &site.layout);
        match audience {
            Audience::Internal => own.and_then(|layout| layout.internal).unwrap_or(self.layout.internal),
            Audience::External => own.and_then(|layout| layout.external).unwrap_or(self.layout.external),
        }
    }

    /// Whom a reader of this domain can ask. A domain with a contact of its own has nothing of the site's.
    pub fn contact_for(&self, domain: &str) -> &Contact {
        let own = self.domain(domain).map(|site| &site.contact);
        own.filter(|contact| **contact != Contact::default()).unwrap_or(&self.contact)
    }

    /// Who stands in From of a notice to a reader of this domain. A domain with an address of its own does not
    /// take the site's name.
    pub fn from_for(&self, domain: &str) -> FromFor<'_> {
        let site = FromFor { address: &self.from.address, name: self.from.name.as_deref() };
        let Some(own) = self.domain(domain).map(|site| &site.from) else { return site };
        match &own.address {
            Some(address) => FromFor { address, name: own.name.as_deref() },
            None => FromFor { name: own.name.as_deref().or(site.name), ..site },
        }
    }

    /// Who is told of a notice that can never be sent (RFC 3461 §5.2): an ASCII address, which every path takes; `postmaster` at the
    /// reporting mail system unless [`delivery.postmaster`](super::Delivery::postmaster) is set.
    pub fn postmaster(&self) -> String {
        self.delivery.postmaster.clone().unwrap_or_else(|| self.default_postmaster())
    }

    /// The language of readers of this domain of whom nothing is known.
    pub fn language_for(&self, domain: &str) -> &LanguageTag {
        let own = self.domain(domain).and_then(|site| site.languages.default.as_ref());
        own.unwrap_or(&self.languages.default)
    }

    /// Whether readers of this domain are inside.
    pub fn is_internal(&self, domain: &str) -> bool {
        let internal = &self.audience.internal_domains;
        !internal.is_empty() && names::patterns_of(domain).any(|pattern| internal.contains(&pattern))
    }

    /// The names under which something can be said for readers of a domain, the closest first: itself, then `*.` and each of its
    /// parents.
    pub(crate) fn names_of(domain: &str) -> impl Iterator<Item = String> {
        names::patterns_of(domain)
    }

    /// Whether readers can be named so: `example.org`, `*.example.org`.
    #[cfg(feature = "cli")]
    pub(crate) fn is_domain_name(name: &str) -> bool {
        names::domain_pattern(name).is_ok()
    }

    fn domain(&self, domain: &str) -> Option<&DomainSite> {
        if self.domains.is_empty() {
            return None;
        }
        names::patterns_of(domain).find_map(|pattern| self.domains.get(&pattern))
    }
}

impl Languages {
    /// Whether notices may be written in this language, if there are words. English always may: it is what a broken
    /// translation falls back to. A pseudo-language may unless it is turned off: it is nothing that a site offers.
    pub fn allows(&self, tag: &LanguageTag) -> bool {
        let canonical = tag.canonical();
        let is_among = |tags: &[LanguageTag]| tags.iter().any(|tag| tag.canonical() == canonical);
        let is_available = tag.is_pseudo() || self.available.as_deref().is_none_or(is_among);
        canonical == LanguageTag::english() || is_available && !is_among(&self.disabled)
    }

    /// The same, of a language whose words were read so often. English is what every mail falls back to, however often it was read.
    pub fn offers(&self, tag: &LanguageTag, review: Review) -> bool {
        let is_read = review >= self.minimum_review || tag.is_pseudo() || tag.canonical() == LanguageTag::english();
        is_read && self.allows(tag)
    }
}
