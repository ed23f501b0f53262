//! What a site decides: `retourpost.toml`, the environment and flags, made into one [`Site`].
//!
//! Nothing is read here: texts and pairs come in. [`SiteLayer`] is what one source says, checked value by value;
//! [`Site::merge`] takes layers, the strongest first, and [`Site::effective`] tells what holds and who said it. Every
//! refusal names the file, line and column or the variable, the key, and what is allowed.
//!
//! ```
//! use retourpost::site::{Site, SiteLayer};
//!
//! let file = SiteLayer::from_toml("retourpost.toml", "reporting_mta = 'mail.example.org'\n")?;
//! let environment = SiteLayer::from_env([("RETOURPOST_BRAND_NAME", "Example")])?;
//! let site = Site::merge([environment, file])?;
//! assert_eq!(site.from_for("example.com").address, "postmaster@mail.example.org");
//! assert_eq!(site.effective()[0].to_string(), r#"reporting_mta = "mail.example.org"  # from retourpost.toml:1"#);
//! # Ok::<(), retourpost::Error>(())
//! ```

mod color;
mod file;
mod help;
mod keys;
mod layer;
mod lookup;
mod merge;
mod model;
mod names;
mod value;

pub use color::Color;
pub use help::HelpAnchor;
pub(crate) use help::write_help_link;
#[cfg(feature = "export")]
pub(crate) use help::write_help_page;
pub use layer::{SiteLayer, Source};
pub use lookup::{BrandFor, FromFor};
pub use merge::{Effective, KeyInfo};
pub use model::{
    Brand, BudgetSettings, ChoiceTrace, Contact, Delivery, DirectionControls, Dkim, DomainBrand, DomainLanguages,
    DomainLayouts, DomainOriginator, DomainSite, Header, HeaderShown, Help, Insiders, Languages, Layouts, Limits,
    Notify, OriginalSubject, Originator, ReturnedContent, ReturnedOriginal, Rewrite, Several, Site, Smtputf8, Subject,
    Tls, Wording,
};
