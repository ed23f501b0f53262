//! Who the mailing is sent to, and the servers on its way.

use crate::program::text;
use crate::servers::{Capture, Postfix, patiently};
use crate::systems::{Milter, lines_of};
use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::Path;

/// Recipients whose server does the same.
pub(super) struct Group {
    pub(super) name: &'static str,
    pub(super) n: usize,
    domain: &'static str,
    /// How Postfix's log calls the first attempt.
    pub(super) first: &'static str,
    /// What the server says at RCPT: as options of `programs/capture.py`.
    says: &'static [(&'static str, &'static str)],
}

const fn group(
    name: &'static str,
    n: usize,
    first: &'static str,
    says: &'static [(&'static str, &'static str)],
) -> Group {
    Group { name, n, domain: "example.no", first, says }
}

const UNKNOWN: (&str, &str) = ("--reply", "550 5.1.1 User unknown");
const FULL: (&str, &str) = ("--reply", "552 5.2.2 Mailbox full");
const BUSY_ONCE: (&str, &str) = ("--once", "451 4.3.2 System not accepting messages");

/// As the sheet has them.
pub(super) const GROUPS: [Group; 13] = [
    group("reader", 690, "sent", &[]),
    group("unknown", 60, "bounced", &[UNKNOWN]),
    group("full", 40, "bounced", &[FULL]),
    group("spam", 30, "bounced", &[("--reply", "554 5.7.1 Message refused as spam")]),
    group("disabled", 10, "bounced", &[("--reply", "550 5.2.1 Mailbox disabled")]),
    group("members", 10, "bounced", &[("--reply", "550 5.7.2 Only members may write to this list")]),
    group("greylisted", 50, "deferred", &[("--once", "451 4.7.1 Greylisted, try again later")]),
    group("leaving", 15, "deferred", &[BUSY_ONCE, UNKNOWN]),
    group("quota", 25, "deferred", &[("--reply", "452 4.2.2 Mailbox full")]),
    group("held", 20, "deferred", &[BUSY_ONCE]),
    Group { domain: COMPANY, ..group("leaver", 30, "sent", &[UNKNOWN]) },
    Group { domain: COMPANY, ..group("boxfull", 5, "sent", &[FULL]) },
    Group { domain: FILTER, ..group("behind", 15, "sent", &[]) },
];

/// Its gateway takes everything, and bounces what its mailboxes refuse.
const COMPANY: &str = "company.example";
/// Its mail goes to a filter on the machine of the mailing.
const FILTER: &str = "filter.example";

pub(super) fn addresses(name: &str) -> impl Iterator<Item = String> {
    let group = GROUPS.iter().find(|group| group.name == name).expect("a group of the sheet");
    (0..group.n).map(move |n| format!("{}.{n:03}@{}", group.name, group.domain))
}

pub(super) fn everybody() -> Vec<String> {
    GROUPS.iter().flat_map(|group| addresses(group.name)).collect()
}

pub(super) fn message_id(address: &str) -> String {
    format!("<{}@news.example>", address.replace('@', "."))
}

/// The servers of the mailing.
pub(super) struct World {
    /// All mailboxes, those that take what comes back to the return paths among them.
    pub(super) mailboxes: Capture,
    /// What stands behind the filter.
    _filter: Capture,
    _company: Postfix,
    /// It sees each report of the relay.
    _milter: Milter,
    pub(super) relay: Postfix,
}

impl World {
    /// Starts them; the milter keeps what it sees in this file.
    pub(super) fn start(events: &Path) -> Self {
        let (mailboxes_at, company_at) = (port_25(0x80), port_25(0xc0));
        let listen = mailboxes_at.to_string();
        let says = GROUPS.iter().flat_map(|group| group.says.iter().map(move |says| (group.name, says)));
        let says: Vec<_> =
            says.flat_map(|(name, (option, reply))| [(*option).to_owned(), format!("{name}.*={reply}")]).collect();
        let options: Vec<_> = ["--listen", &listen].into_iter().chain(says.iter().map(String::as_str)).collect();
        let mailboxes = Capture::start("replay", &options);
        let filter = Capture::start("replay-filter", &[]);
        let company =
            Postfix::start_at("replay-company", company_at, mailboxes_at, &[&format!("myhostname = mx.{COMPANY}")]);
        let maps = format!(
            "transport_maps = inline:{{ {{ {COMPANY} = smtp:[{}]:25 }}, {{ {FILTER} = smtp:[127.0.0.1]:{} }} }}",
            company_at.ip(),
            filter.port
        );
        // What is put off waits until somebody says that it is time.
        let later = ["queue_run_delay = 1h", "minimal_backoff_time = 1h", "maximal_backoff_time = 1h"];
        let milter = Milter::start("replay", "", &["--events", text(events)]);
        let lines = lines_of("postfix/main.cf", &[("127.0.0.1:8894", &format!("127.0.0.1:{}", milter.port))]);
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        let settings = [&[maps.as_str()][..], &later, &lines].concat();
        let relay = Postfix::start_to("replay", mailboxes_at, &settings);
        Self { mailboxes, _filter: filter, _company: company, _milter: milter, relay }
    }

    /// Waits until the log has so many attempts for this group that ended so.
    pub(super) fn wait_for_attempts(&self, name: &str, status: &str, n: usize) {
        patiently(&format!("{name} {status}"), || (self.n_attempts(name, status) >= n).then_some(()));
    }

    pub(super) fn n_attempts(&self, name: &str, status: &str) -> usize {
        let (to, status) = (format!(": to=<{name}."), format!(" status={status} ("));
        self.relay.log().lines().filter(|line| line.contains(&to) && line.contains(&status)).count()
    }

    /// The queue ids of the messages to this group.
    pub(super) fn queue_ids(&self, name: &str) -> Vec<String> {
        let to = format!(": to=<{name}.");
        let log = self.relay.log();
        let heads = log.lines().filter_map(|line| line.split_once(&to)).map(|(head, _)| head);
        let ids: BTreeSet<_> = heads.filter_map(|head| head.rsplit_once(' ')).map(|(_, id)| id.to_owned()).collect();
        ids.into_iter().collect()
    }
}

/// Port 25 of an address of this process's own: what the log says of another port on a loopback address is not taken for a delivery.
fn port_25(net: u8) -> SocketAddrV4 {
    let [_, a, b, c] = std::process::id().to_be_bytes();
    SocketAddrV4::new(Ipv4Addr::new(127, net | a, b, c), 25)
}
