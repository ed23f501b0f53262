//! DKIM signatures, as the site wants them.

use clap::Args;

use super::configuration::FlagSetting;
use super::exit::Failure;
use crate::diagnostic::Diagnostic;
use crate::outlet::Outgoing;
use crate::report::Moment;
use crate::site::Site;

/// How a message is signed.
#[derive(Debug, Args)]
#[command(next_help_heading = "DKIM (all three, or none)")]
pub(super) struct DkimArgs {
    /// The signing domain, tag d=
    #[arg(long, value_name = "DOMAIN")]
    dkim_domain: Option<String>,
    /// The selector, tag s=
    #[arg(long, value_name = "SELECTOR")]
    dkim_selector: Option<String>,
    /// The file of the private key, in PEM
    #[arg(long, value_name = "FILE")]
    dkim_key: Option<String>,
}

impl DkimArgs {
    pub(super) fn settings(&self) -> [FlagSetting<'_>; 3] {
        [
            FlagSetting { flag: "--dkim-domain", key: "dkim.domain", value: self.dkim_domain.as_deref() },
            FlagSetting { flag: "--dkim-selector", key: "dkim.selector", value: self.dkim_selector.as_deref() },
            FlagSetting { flag: "--dkim-key", key: "dkim.key_file", value: self.dkim_key.as_deref() },
        ]
    }
}

#[cfg(feature = "smtp")]
mod signing {
    use std::fs;

    use super::{Diagnostic, Failure, Moment, Outgoing, Site};
    use crate::outlet::dkim::DkimSigner;

    /// Signs as the site says, or not at all.
    #[derive(Debug)]
    pub(in crate::cli) struct Signer(Option<DkimSigner>);

    impl Signer {
        pub(in crate::cli) fn of(site: &Site) -> Result<Self, Failure> {
            let dkim = &site.dkim;
            let (Some(domain), Some(selector), Some(key_file)) = (&dkim.domain, &dkim.selector, &dkim.key_file) else {
                return Ok(Self(None));
            };
            let named = |error: &dyn std::fmt::Display| {
                Failure::configuration(format!("dkim.key_file: {}: {error}", key_file.display()))
            };
            let pem = fs::read(key_file).map_err(|error| named(&error))?;
            let signer = DkimSigner::from_pem(domain, selector, &pem).map_err(|error| named(&error))?;
            Ok(Self(Some(signer)))
        }

        /// Signs last: what is changed afterwards breaks the signature.
        pub(in crate::cli) fn sign(&self, outgoing: &mut Outgoing, at: Moment) -> Result<Vec<Diagnostic>, Failure> {
            match &self.0 {
                Some(signer) => Ok(signer.sign(outgoing, at)?),
                None => Ok(Vec::new()),
            }
        }
    }
}

#[cfg(not(feature = "smtp"))]
mod signing {
    use super::{Diagnostic, Failure, Moment, Outgoing, Site};

    /// Nothing is signed by this build.
    #[derive(Debug)]
    pub(in crate::cli) struct Signer;

    impl Signer {
        pub(in crate::cli) fn of(site: &Site) -> Result<Self, Failure> {
            match site.dkim.domain {
                None => Ok(Self),
                Some(_) => Err(Failure::configuration(
                    "dkim.domain: this build cannot sign: build it with the feature `smtp`, or unset the key",
                )),
            }
        }

        pub(in crate::cli) fn sign(&self, _: &mut Outgoing, _: Moment) -> Result<Vec<Diagnostic>, Failure> {
            Ok(Vec::new())
        }
    }
}

pub(super) use signing::Signer;
