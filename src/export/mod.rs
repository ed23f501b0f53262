//! What a site hosts beside its mail: the pages that the links in notices lead to; and its words in the templates of mail systems.
//!
//! [`help_pages`] gives the names and octets of the files; whoever calls writes them. The same site, words and scope give the
//! same octets. There is a page for each cause in each language in which a notice can be written, so that no link of a notice
//! leads nowhere; [`HelpAnchor`](crate::site::HelpAnchor) says where on it.
//!
//! ```
//! use retourpost::export::{HelpScope, help_pages};
//! use retourpost::phrase::Catalogue;
//! use retourpost::site::Site;
//!
//! let site = Site::named("mail.example.org")?;
//! let pages = help_pages(&site, Catalogue::embedded(), &HelpScope::default())?;
//! let page = pages.files.iter().find(|file| file.name == "nl/mailbox-full.html").unwrap();
//! assert!(page.octets.starts_with(b"<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">\n"));
//! # Ok::<(), retourpost::Error>(())
//! ```
//!
//! [`templates`] words the bounces that a mail system writes itself, in the file that it reads for that.
//!
//! ```
//! use retourpost::export::{MailSystem, TemplateScope, templates};
//! use retourpost::language::LanguageTag;
//! use retourpost::phrase::Catalogue;
//! use retourpost::site::Site;
//!
//! let site = Site::named("mail.example.org")?;
//! let scope = TemplateScope::of(MailSystem::Postfix).in_languages(&[LanguageTag::parse("nb")?]);
//! let files = templates(&site, Catalogue::embedded(), &scope)?;
//! assert_eq!(files[0].name, "bounce.cf");
//! assert!(String::from_utf8_lossy(&files[0].octets).contains("E-posttjenesten hos $myhostname"));
//! # Ok::<(), retourpost::Error>(())
//! ```

mod codes;
mod courier;
mod drawing;
mod exchange;
mod exim;
mod haraka;
mod help;
mod james;
mod letters;
mod lines;
mod links;
mod mail_system;
mod pen;
mod plain;
mod postfix;
mod sendmail;
mod templates;
mod voice;

pub use help::{HelpFile, HelpPages, HelpScope, help_pages};
pub use mail_system::{MailSystem, TemplateFile, TemplateScope, templates};
