//! Whose reports the site speaks for, and to whom.

use super::StockReport;
use super::reader;
use super::untouched::Untouched;
use crate::intake;
use crate::report::parts_of_address;
use crate::site::Site;

/// How it is known that a report is this site's.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Provenance<'a> {
    /// Whoever hands it over has chosen it.
    Vouched,
    /// It has the null sender and no client, and must be by this site: its Reporting-MTA is the site's name, one of `rewrite.local_mta`, or
    /// one of these, and no other system has received it.
    Local {
        /// More names of the system that hands it over.
        names: &'a [&'a str],
    },
}

impl StockReport<'_> {
    /// Whether the site speaks for this report to this reader.
    ///
    /// A report is localized with brand, contact and links only where it is proven to be this site's, or a forged one would wear the site's
    /// clothes. Where that is not proven by the way it came, [`Provenance::Local`] proves it by the name in it.
    ///
    /// # Errors
    /// Why it is to pass as it is: it is by another system, its reader is not served yet (`rewrite.domains`), or is a program: a local
    /// part like one of `rewrite.software`, another address inside the return path (VERP), a message of a mailing list.
    pub fn admit(&self, site: &Site, provenance: &Provenance<'_>) -> Result<(), Untouched> {
        if let Provenance::Local { names } = provenance {
            self.refuse_other(site, names)?;
        }
        let domain = self.reader_domain();
        if !site.rewrite.serves(domain) {
            return Err(Untouched::NotServed { domain: domain.to_owned() });
        }
        match reader::software(&self.case().original, &site.rewrite.software) {
            Some(sign) => Err(Untouched::Software { sign }),
            None => Ok(()),
        }
    }

    fn refuse_other(&self, site: &Site, names: &[&str]) -> Result<(), Untouched> {
        let reporting_mta = self.reporting_mta();
        let configured = site.rewrite.local_mta.iter().map(String::as_str);
        let own: Vec<&str> = configured.chain([&*site.reporting_mta]).chain(names.iter().copied()).collect();
        if !is_one_of(&reporting_mta, &own) {
            return Err(Untouched::NotOwn { reporting_mta });
        }
        let mut received = self.container.header.fields().filter(|field| field.is_named("Received"));
        match received.all(|field| is_of_this_host(&field.unfolded(), &own)) {
            true => Ok(()),
            false => Err(Untouched::Received),
        }
    }

    fn reader_domain(&self) -> &str {
        let mailbox = self.case().original.return_path.mailbox();
        mailbox.and_then(parts_of_address).map_or("", |(_, domain)| domain)
    }
}

fn is_one_of(name: &str, own: &[&str]) -> bool {
    let name = name.trim_end_matches('.');
    own.iter().any(|own| own.trim_end_matches('.').eq_ignore_ascii_case(name))
}

/// Whether a Received field was written by a system of this site, about what that host handed over itself: it names no client, or says `with
/// local`, or the client is at this host (`[local]`, a loopback address).
fn is_of_this_host(value: &str, own: &[&str]) -> bool {
    let hop = intake::hop(value);
    let is_local = hop.with.as_deref().is_some_and(|with| with.eq_ignore_ascii_case("local"));
    let is_loopback = hop.from_address.is_some_and(|address| address.to_canonical().is_loopback());
    let is_marked = hop.from_address.is_none() && value.contains("[local]");
    hop.by.is_some_and(|by| is_one_of(&by, own)) && (hop.from.is_none() || is_local || is_loopback || is_marked)
}
