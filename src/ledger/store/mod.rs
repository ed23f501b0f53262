//! Where the ledger is kept: SQLite in one file, or PostgreSQL.

mod delivery;
mod ingest;
mod log;
mod privacy;
mod quarantine;
mod recompute;
mod review;
mod token;

use std::path::Path;

use super::heard::Heard;
use super::policy::CountingPolicy;
use super::{AddressRecord, AddressState, EventId, QuarantineRules, Rates, Ratio, Tally};
use crate::diagnostic::{Error, ErrorKind};

pub use delivery::{Delivery, NewDelivery, Share};
pub use ingest::Ingested;
pub use log::{LineHistory, LogEvent, LogFilter, LogLine, Page};
pub use privacy::{Forgotten, Held, HeldEvent, HeldLine};
pub use quarantine::{AddressFilter, AddressPage, Checked, KnownAddress};
pub use recompute::{Difference, Recomputed, Repair};
pub use review::{MatchedBy, Unmatched, Unverified};
pub use token::Token;

/// A ledger that is kept in a database.
///
/// Each call that writes is one transaction: what it says it did survives a loss of power, and where it fails nothing of it is there. One
/// writes at a time; others wait for it.
#[derive(Debug)]
pub struct Ledger {
    _private: (),
}

fn unfinished<T>() -> Result<T, Error> {
    Err(Error::new(ErrorKind::Bug, "this part of the ledger is not written yet"))
}

impl Ledger {
    /// Makes a new ledger and its key.
    ///
    /// `target` is the path of a file, or `postgres://user@host/database` (feature `ledger-postgres`). `key` is the file of its key, 32
    /// random octets in hexadecimal for its owner alone; by default the target's with `.key` behind it, and for PostgreSQL it must be said. A key that
    /// is there already is used. Whoever loses it can no longer find an address, nor make or read a token: it belongs into the backup, apart from
    /// the database.
    ///
    /// # Errors
    /// A ledger that is there already; a database that is out of reach; a folder that cannot be written.
    pub fn init(target: &str, key: Option<&Path>) -> Result<Self, Error> {
        let _ = (target, key);
        unfinished()
    }

    /// Opens a ledger, and brings one that an earlier version made up to date.
    ///
    /// # Errors
    /// What is no ledger, or one of a later version; a key that is missing, or another one than it was made with.
    pub fn open(target: &str, key: Option<&Path>) -> Result<Self, Error> {
        let _ = (target, key);
        unfinished()
    }

    /// The moment up to which time has passed for it, in seconds since 1970-01-01T00:00:00Z.
    pub fn clock(&mut self) -> Result<i64, Error> {
        unfinished()
    }

    /// The rules of quarantine.
    pub fn quarantine_rules(&self) -> QuarantineRules {
        QuarantineRules::default()
    }

    /// Gives it other rules of quarantine, and makes all records anew by them.
    pub fn set_quarantine_rules(&mut self, rules: QuarantineRules) -> Result<(), Error> {
        let _ = rules;
        unfinished()
    }

    /// Makes a mailing. Events that named it before it was there are taken.
    ///
    /// # Errors
    /// A name that is taken, empty, too long, or has controls.
    pub fn create_delivery(&mut self, new: &NewDelivery, now: i64) -> Result<Delivery, Error> {
        let _ = (new, now);
        unfinished()
    }

    /// All mailings, the youngest first.
    pub fn deliveries(&mut self) -> Result<Vec<Delivery>, Error> {
        unfinished()
    }

    /// The mailing of this name.
    pub fn delivery(&mut self, name: &str) -> Result<Option<Delivery>, Error> {
        let _ = name;
        unfinished()
    }

    /// Counts a mailing otherwise from now on: nothing but what is shown changes.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn set_policy(&mut self, name: &str, policy: CountingPolicy) -> Result<(), Error> {
        let _ = (name, policy);
        unfinished()
    }

    /// Removes a mailing, its lines and its events. What they say of addresses stays: a quarantine does not end because a mailing is removed.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn remove_delivery(&mut self, name: &str) -> Result<(), Error> {
        let _ = name;
        unfinished()
    }

    /// Takes a batch of events: all of them or, with an error, none.
    ///
    /// Time passes up to `now` first. Events may come in any order and any number of times. A line is made by the first event that says both
    /// mailing and address and for which the operator vouches, or by the first with a token.
    pub fn ingest(&mut self, events: &[Heard], now: i64) -> Result<Ingested, Error> {
        let _ = (events, now);
        unfinished()
    }

    /// Lets time pass up to `now`, and returns how many lines reached the end of their validity period with nothing known. The clock never goes back.
    pub fn advance(&mut self, now: i64) -> Result<u64, Error> {
        let _ = now;
        unfinished()
    }

    /// The counters of a mailing, but for those by domain and by hour.
    pub fn tally(&mut self, name: &str) -> Result<Tally, Error> {
        let _ = name;
        unfinished()
    }

    /// The numbers of a mailing as `policy` counts them, or its own.
    pub fn rates(&mut self, name: &str, policy: Option<CountingPolicy>) -> Result<Rates, Error> {
        let _ = (name, policy);
        unfinished()
    }

    /// The causes of failures of a mailing, the most frequent first.
    pub fn causes(&mut self, name: &str) -> Result<Vec<Share>, Error> {
        let _ = name;
        unfinished()
    }

    /// The `n` domains of a mailing with the most lines.
    pub fn domains(&mut self, name: &str, n: usize) -> Result<Vec<Share>, Error> {
        let _ = (name, n);
        unfinished()
    }

    /// The numbers at the end of each hour in which something changed, as [`Rates::over_time`] has them.
    pub fn hours(&mut self, name: &str, policy: Option<CountingPolicy>) -> Result<Vec<(i64, Ratio, Ratio)>, Error> {
        let _ = (name, policy);
        unfinished()
    }

    /// At most `n` lines of a mailing, in the order in which they were made, from behind the line of number `after`.
    ///
    /// Lines are looked through one by one: a filter that few lines pass takes as long as the mailing is large, though no more memory.
    pub fn log(
        &mut self,
        name: &str,
        filter: &LogFilter,
        after: Option<u64>,
        n: usize,
    ) -> Result<Page<LogLine>, Error> {
        let _ = (name, filter, after, n);
        unfinished()
    }

    /// The line of an address in a mailing, and what happened to it.
    pub fn line(&mut self, name: &str, address: &str) -> Result<Option<LineHistory>, Error> {
        let _ = (name, address);
        unfinished()
    }

    /// At most `n` events that wait for a person, in the order in which they were heard.
    pub fn unverified(&mut self, after: Option<u64>, n: usize) -> Result<Page<Unverified>, Error> {
        let _ = (after, n);
        unfinished()
    }

    /// Makes an unverified event count, by the word of a person. An event that was dismissed can be confirmed as well. `false`: it counts already.
    ///
    /// # Errors
    /// No event of this id.
    pub fn confirm(&mut self, id: &EventId, now: i64) -> Result<bool, Error> {
        let _ = (id, now);
        unfinished()
    }

    /// Takes an unverified event off the list, by the word of a person: it is not true. `false`: it was dismissed already.
    ///
    /// # Errors
    /// No event of this id, or one that counts.
    pub fn dismiss(&mut self, id: &EventId) -> Result<bool, Error> {
        let _ = id;
        unfinished()
    }

    /// At most `n` events of which no line is known, in the order in which they were heard.
    pub fn unmatched(&mut self, after: Option<u64>, n: usize) -> Result<Page<Unmatched>, Error> {
        let _ = (after, n);
        unfinished()
    }

    /// The token of the message to this address in this mailing, for its return path (`bounce+TOKEN@example.com`) or its envelope id: 48
    /// characters of base32 in lower case. The line need not be there yet.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn token(&mut self, name: &str, address: &str) -> Result<Token, Error> {
        let _ = (name, address);
        unfinished()
    }

    /// Whether this ledger made the token.
    pub fn knows_token(&self, token: &Token) -> bool {
        let _ = token;
        false
    }

    /// What may be done with an address at this moment, and its errors.
    pub fn address_state(&mut self, address: &str, now: i64) -> Result<(AddressState, AddressRecord), Error> {
        let _ = (address, now);
        unfinished()
    }

    /// At most `n` addresses of which something is recorded, from behind the one with the hash `after`.
    pub fn addresses(
        &mut self,
        filter: &AddressFilter,
        after: Option<&str>,
        n: usize,
        now: i64,
    ) -> Result<AddressPage, Error> {
        let _ = (filter, after, n, now);
        unfinished()
    }

    /// What a sender should know of these addresses before sending, in the order of the question.
    pub fn check(&mut self, addresses: &[&str], now: i64) -> Result<Vec<Checked>, Error> {
        let _ = (addresses, now);
        unfinished()
    }

    /// Makes an address valid again, by the word of a person. The denylist is its owner's, and stays. `false`: there was nothing to reset.
    pub fn reset(&mut self, address: &str, now: i64) -> Result<bool, Error> {
        let _ = (address, now);
        unfinished()
    }

    /// The same for each address in quarantine or with errors of which something with `text` in it was said from `since` on and before
    /// `until`: after the outage of a provider. Returns how many.
    pub fn reset_where(&mut self, text: &str, since: i64, until: i64, now: i64) -> Result<u64, Error> {
        let _ = (text, since, until, now);
        unfinished()
    }

    /// Replaces an address by its keyed hash, wherever it stands, and takes it out of what was said.
    ///
    /// Numbers and records stay, and the next event with the address finds its line. A new mailing to it stores the address again: whether it may
    /// be sent to is the sender's matter.
    pub fn forget(&mut self, address: &str) -> Result<Forgotten, Error> {
        let _ = address;
        unfinished()
    }

    /// The same for all lines whose last event is at least `days` old, and for events of no known line that were heard so long ago.
    pub fn retention(&mut self, days: u32, now: i64) -> Result<Forgotten, Error> {
        let _ = (days, now);
        unfinished()
    }

    /// Everything that is held about an address.
    pub fn export(&mut self, address: &str, now: i64) -> Result<Held, Error> {
        let _ = (address, now);
        unfinished()
    }

    /// Folds all events again, and compares what comes of them with the lines, counters and records that are kept.
    pub fn recompute(&mut self, repair: Repair) -> Result<Recomputed, Error> {
        let _ = repair;
        unfinished()
    }
}
