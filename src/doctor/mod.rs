//! Judges whether the configuration of a mail system lets its bounces become localized notices, and says the line that mends it.
//!
//! Pure: settings in, [`Finding`]s out. Who asks the mail system for its settings, and whether somebody listens at the socket, is the caller.
//!
//! ```
//! use retourpost::doctor::{MilterAddress, Postfix, Services, Settings, Severity};
//!
//! let saved = "mail_version = 3.7.11\nmyhostname = mail.example.org\nmydomain = example.org\nmyorigin = $mydomain\n";
//! let listen = MilterAddress::parse("inet:127.0.0.1:8894").unwrap();
//! let postfix = Postfix::new(Settings::parse(saved), Services::parse(saved), listen);
//! let findings = postfix.findings();
//! assert_eq!(findings[0].id, "bounces-not-filtered");
//! assert_eq!(findings[0].severity, Severity::Error);
//! assert_eq!(findings[0].cure.lines, ["internal_mail_filter_classes = bounce"]);
//! ```

mod aliases;
mod exim;
mod finding;
mod milters;
mod names;
mod postfix;
mod services;
mod settings;
mod values;

pub use aliases::Postmaster;
pub use exim::{Driver, Exim, EximConfig};
pub use finding::{Cure, Finding, Rule, Severity};
pub use milters::{MilterAddress, MilterEntry};
pub use postfix::{Listener, Postfix};
pub use services::{Service, Services};
pub use settings::Settings;
