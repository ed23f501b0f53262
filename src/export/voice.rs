//! Who speaks on the pages, and in which words.

use crate::phrase::WordingKey;
use crate::report::Audience;
use crate::site::{Contact, DirectionControls, Site};

/// What is the same on all pages.
pub(super) struct Voice<'a> {
    pub(super) site_name: &'a str,
    /// The name that the site gave itself, if it did.
    pub(super) own_name: Option<&'a str>,
    pub(super) contact: &'a Contact,
    /// The accent on light and on dark ground.
    pub(super) accent: [String; 2],
    pub(super) wording: WordingKey,
    /// What stands around names from left to right, in a text file of a language from right to left.
    pub(super) controls: DirectionControls,
}

impl<'a> Voice<'a> {
    /// As readers of this domain hear it; of none, as everybody does.
    pub(super) fn new(site: &'a Site, domain: Option<&str>, audience: Option<Audience>) -> Self {
        let of = domain.unwrap_or_default();
        let brand = site.brand_for(of);
        Self {
            site_name: brand.name.unwrap_or(&site.reporting_mta),
            own_name: brand.name,
            contact: site.contact_for(of),
            accent: [brand.color.to_string(), brand.color.on_dark().to_string()],
            wording: WordingKey::new(domain, audience.map(Audience::as_str)),
            controls: site.languages.direction_controls,
        }
    }
}
