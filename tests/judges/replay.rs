//! The replay: an ordinary mailing of a thousand messages, each with a return path of its own (VERP), through Postfix to servers that accept, refuse,
//! put off and bounce later. Three ledgers hear of it from Postfix's log, from the reports that come back, and from what forgers write; after each step
//! their numbers must be those of a sheet that was worked out by hand, `tests/data/ledger/replay.tsv`.

mod forged;
mod ledger;
mod world;

use crate::program::{empty_folder, retourpost, text, written};
use crate::servers::patiently;
use crate::submission::{Mail, Session};
use forged::{Forged, altered};
use ledger::{Ledger, is_due, number, sheet};
use retourpost::report::Moment;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};
use world::{GROUPS, World, addresses, everybody, message_id};

/// The sending program left these addresses out, for these reasons.
const LEFT_OUT: [(&str, usize); 3] = [("quarantined", 5), ("duplicate", 4), ("denylisted", 3)];

/// 3.5 days, the default.
const VALIDITY_SECONDS: i64 = 302_400;
const DAY: i64 = 86_400;

/// How many forged reports there are of each kind, and replies of people who are away.
const N_FORGED: usize = 8;
const N_REPLIES: usize = 10;

fn seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is later than 1970");
    i64::try_from(since.as_secs()).expect("it is earlier than the end of time")
}

fn moment(seconds: i64) -> String {
    Moment::try_new(seconds, 0).expect("a moment of our days").to_string()
}

/// A mailing on its way through the steps of the sheet.
struct Replay {
    folder: PathBuf,
    /// They hear of each step.
    ledgers: [Ledger; 3],
    /// It hears of everything in the end.
    afterwards: Ledger,
    /// It hears of what the milter of the relay saw.
    milter_alone: Ledger,
    /// It has another key.
    another: Ledger,
    steps: std::vec::IntoIter<(String, BTreeMap<String, String>)>,
    addresses: Vec<String>,
    /// By address.
    return_paths: BTreeMap<String, String>,
    /// All that the ledgers were given.
    files: Vec<PathBuf>,
    /// The columns of the sheet that were held against something.
    columns: BTreeSet<String>,
}

impl Replay {
    fn new() -> Self {
        let folder = empty_folder("replay");
        let (ledgers, [afterwards, milter_alone], another) = Ledger::make(&folder);
        let addresses = everybody();
        assert_eq!(addresses.len(), 1_000);
        let return_paths = ledgers[0].return_paths("autumn", &addresses);
        assert_eq!(return_paths.values().collect::<BTreeSet<_>>().len(), 1_000, "each has a return path of its own");
        for ledger in &ledgers[1..] {
            assert_eq!(ledger.return_paths("autumn", &addresses[..1]).values().next(), return_paths.get(&addresses[0]));
        }
        let (steps, files, columns) = (sheet().into_iter(), Vec::new(), BTreeSet::new());
        Self { folder, ledgers, afterwards, milter_alone, another, steps, addresses, return_paths, files, columns }
    }

    /// Gives all ledgers what is new, and holds them to the next row of the sheet.
    fn step(&mut self, name: &str, new: Vec<PathBuf>, now: i64) {
        let (step, due) = self.steps.next().expect("the sheet has a row for each step");
        assert_eq!(step, name, "the sheet has the steps in their order");
        let (n_new, now) = (new.len(), moment(now));
        self.files.extend(new);
        for ledger in &self.ledgers {
            ledger.take(&self.files, n_new, &now);
            self.columns.extend(is_due(ledger.cells(&self.addresses, &now), &due, name, ledger));
        }
        for policy in ["optimistic", "v8"] {
            is_due(self.ledgers[0].cells_by(policy, &now), &due, name, &self.ledgers[0]);
        }
    }

    fn file(&self, name: &str, octets: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.join(name);
        written(&path, octets);
        path
    }

    /// Events in our own format, one for each address.
    fn events<'a>(&self, name: &str, events: impl Iterator<Item = (i64, &'a str, String, Value)>) -> PathBuf {
        let line = |(at, kind, recipient, more): (i64, &str, String, Value)| {
            let mut event = json!({ "at": moment(at), "kind": kind, "delivery": "autumn", "recipient": recipient });
            if let Value::String(reason) = more {
                event["reason"] = reason.into();
            }
            format!("{event}\n")
        };
        self.file(name, events.map(line).collect::<String>())
    }

    /// Sends the messages of the mailing; when each was taken.
    fn send(&self, port: u16) -> Vec<(String, i64)> {
        let halves = self.addresses.chunks(self.addresses.len().div_ceil(2));
        std::thread::scope(|scope| {
            let senders: Vec<_> = halves.map(|half| scope.spawn(|| self.send_to(half, port))).collect();
            senders.into_iter().flat_map(|sender| sender.join().expect("the server takes everything")).collect()
        })
    }

    fn send_to(&self, addresses: &[String], port: u16) -> Vec<(String, i64)> {
        let mut session = Session::open(port);
        let mut send = |address: &String| {
            let octets = format!(
                "From: Autumn <news@news.example>\r\nTo: {address}\r\nSubject: Leaves are falling\r\n\
                 Message-ID: {}\r\nList-Unsubscribe: <https://news.example/u>\r\nMIME-Version: 1.0\r\n\
                 Content-Type: text/plain\r\n\r\nThe news of this autumn.\r\n",
                message_id(address)
            );
            let sender = &self.return_paths[address];
            session.send(&Mail { sender, options: "", recipients: &[(address, "")], octets: octets.as_bytes() });
            (address.clone(), seconds())
        };
        addresses.iter().map(&mut send).collect()
    }

    /// A copy of the relay's log as it is now.
    fn log_of(&self, world: &World, name: &str) -> PathBuf {
        self.file(name, world.relay.log())
    }

    /// Waits for a report at the return path of each message to these groups, and keeps them as files.
    fn returned(&self, world: &World, groups: &[&str]) -> Vec<PathBuf> {
        let wanted: Vec<String> = groups.iter().flat_map(|group| addresses(group)).collect();
        self.returned_for(world, &wanted)
    }

    fn returned_for(&self, world: &World, wanted: &[String]) -> Vec<PathBuf> {
        let keep = |address: &String| {
            let taken = world.mailboxes.wait_for(&self.return_paths[address]);
            assert_eq!(taken.sender, "<>", "{address}");
            self.file(&format!("{address}.eml"), taken.octets)
        };
        wanted.iter().map(keep).collect()
    }

    /// Reports that are not true, and that no ledger believes.
    fn forged(&self) -> Vec<PathBuf> {
        let recipients: Vec<_> = addresses("reader").collect();
        let mut groups = recipients.chunks(N_FORGED);
        let mut next = || groups.next().expect("there are readers enough").to_vec();
        let mallory = vec!["mallory@example.net".to_owned()];
        let winter = self.ledgers[0].return_paths("winter", &mallory)[&mallory[0]].clone();
        let of_another = next();
        let another = self.another.return_paths("autumn", &of_another);
        assert!(another.iter().all(|(address, path)| *path != self.return_paths[address]), "another key");
        let mut forged = Vec::new();
        let mut forge = |name: &str, of: &[String], path: &dyn Fn(&str) -> String, names_message, action: &str| {
            for (n, recipient) in of.iter().enumerate() {
                let (name, to) = (format!("forged-{name}-{n}"), path(recipient));
                let message_id = Some(message_id(recipient)).filter(|_| names_message);
                let report = Forged { name, to, recipient, message_id, action };
                forged.push(self.file(&format!("{}.eml", report.name), report.octets()));
            }
        };
        let nowhere = |_: &str| "bounces@news.example".to_owned();
        forge("another", &of_another, &|address| another[address].clone(), true, "failed");
        forge("altered", &next(), &|address| altered(&self.return_paths[address]), true, "failed");
        forge("message", &next(), &nowhere, true, "failed");
        forge("recipient", &next(), &nowhere, false, "failed");
        forge("winter", &next(), &|_| winter.clone(), true, "failed");
        let unknown: Vec<_> = addresses("unknown").take(N_FORGED).collect();
        forge("delivered", &unknown, &nowhere, true, "delivered");
        let strangers: Vec<_> = (0..N_FORGED).map(|n| format!("stranger.{n}@example.net")).collect();
        forge("stranger", &strangers, &nowhere, true, "failed");
        forged
    }

    /// People who are away say so to the return path.
    fn automatic_replies(&self) -> Vec<PathBuf> {
        let reply = |address: String| {
            let octets = format!(
                "From: {address}\r\nTo: {}\r\nSubject: I am away\r\nMessage-ID: <away.{address}>\r\n\
                 In-Reply-To: {}\r\nAuto-Submitted: auto-replied\r\n\r\nUntil Monday.\r\n",
                self.return_paths[&address],
                message_id(&address)
            );
            self.file(&format!("away-{address}.eml"), octets)
        };
        addresses("reader").skip(100).take(N_REPLIES).map(reply).collect()
    }

    /// What a program that counts openings and links tells: 208 messages opened and 64 with links followed, as the sheet says. Two openings of
    /// a second that have no id are one; so are two of the same id.
    fn openings_and_links(&self, at: i64) -> String {
        let event = |at: i64, kind: &str, recipient: &str, id: Option<&str>| {
            let mut event = json!({ "at": moment(at), "kind": kind, "delivery": "autumn", "recipient": recipient });
            if let Some(id) = id {
                event["id"] = id.into();
            }
            format!("{event}\n")
        };
        let readers: Vec<_> = addresses("reader").collect();
        let (opening, again) = (&readers[300..500], &readers[300..340]);
        let others = addresses("greylisted").take(5);
        let others =
            others.chain(["unknown", "held", "behind"].into_iter().filter_map(|group| addresses(group).last()));
        let first = opening.iter().cloned().chain(others).map(|address| event(at, "opened", &address, None));
        let again = again.iter().map(|address| event(at + 1, "opened", address, Some(&format!("again {address}"))));
        let twice = [
            event(at, "opened", &readers[300], None),
            event(at + 1, "opened", &readers[301], Some(&format!("again {}", readers[301]))),
        ];
        let filter = addresses("unknown").last();
        let following = readers[300..360].iter().chain(&readers[500..503]).chain(&filter);
        let links = following.map(|address| event(at + 1, "clicked", address, Some(&format!("link 1 {address}"))));
        let second = readers[300..310].iter();
        let second = second.map(|address| event(at + 1, "clicked", address, Some(&format!("link 2 {address}"))));
        first.chain(again).chain(twice).chain(links).chain(second).collect()
    }

    /// Bounces of the sixth day, which a system of our own makes and sends by way of the relay.
    fn send_late(&self, late: &[String], port: u16, at: i64) {
        let (url, at) = (format!("smtp://127.0.0.1:{port}"), moment(at));
        for address in late {
            let header = format!("Message-ID: {}\n", message_id(address));
            let report = json!({
                "version": 1,
                "reporting_mta": "mx.example.no",
                "message": { "return_path": self.return_paths[address], "header": header },
                "recipients": [{ "final_recipient": address, "reply": "550 5.1.1 User unknown" }],
                "reader": { "language": "en" },
            });
            let file = self.file(&format!("late-{address}.json"), report.to_string());
            let ran = retourpost(&["send", text(&file), "--smtp", &url, "--now", &at]);
            assert_eq!(ran.exit, 0, "{}", ran.stderr);
        }
    }
}

#[test]
fn a_mailing_of_a_thousand_messages_has_the_numbers_of_the_sheet_after_each_step() {
    let mut replay = Replay::new();
    let world = World::start(&replay.folder.join("milter.ndjson"));
    let begun = seconds();
    replay.is_handed_over(&world, begun);
    replay.is_tried(&world);
    let given_up = replay.is_tried_again(&world);
    replay.comes_back_later(&world);
    let end = replay.is_over(&world, begun, given_up);
    replay.is_the_same_for_all(&moment(end));
}

impl Replay {
    fn is_handed_over(&mut self, world: &World, begun: i64) {
        let prepared = self.addresses.iter().map(|address| (begun, "prepared", address.clone(), Value::Null));
        let left_out = LEFT_OUT.iter().flat_map(|(reason, n)| {
            (0..*n).map(move |n| (begun, "excluded", format!("{reason}.{n}@example.no"), Value::from(*reason)))
        });
        let prepared = self.events("prepared.ndjson", prepared.chain(left_out));
        self.step("prepared", vec![prepared], begun);
        let taken = self.send(world.relay.port);
        let relayed = taken.iter().map(|(address, at)| (*at, "relayed", address.clone(), Value::Null));
        let relayed = self.events("relayed.ndjson", relayed);
        self.step("handed-over", vec![relayed], seconds());
    }

    fn is_tried(&mut self, world: &World) {
        for group in &GROUPS {
            world.wait_for_attempts(group.name, group.first, group.n);
        }
        self.step("first-attempts", vec![self.log_of(world, "log-1")], seconds());
        let mut returned = self.returned(world, &["unknown", "full", "spam", "disabled", "members"]);
        for (n, forged) in self.forged().into_iter().enumerate() {
            returned.insert(2 * n, forged);
        }
        self.step("refusals-return-forgeries-among-them", returned, seconds());
    }

    /// Until Postfix gives up; when that was.
    fn is_tried_again(&mut self, world: &World) -> i64 {
        world.relay.hold(&world.queue_ids("held"));
        world.relay.flush();
        world.wait_for_attempts("greylisted", "sent", 50);
        world.wait_for_attempts("leaving", "bounced", 15);
        world.wait_for_attempts("quota", "deferred", 2 * 25);
        let log = self.log_of(world, "log-2");
        let returned = [vec![log], self.returned(world, &["leaving"])].concat();
        self.step("second-attempts", returned, seconds());

        // What is put off once more is given up from now on.
        world.relay.set("maximal_queue_lifetime = 0");
        patiently("the end of the attempts", || {
            world.relay.flush();
            (world.relay.log().matches(", status=expired, returned to sender").count() >= 25).then_some(())
        });
        let log = self.log_of(world, "log-3");
        let returned = [vec![log], self.returned(world, &["quota"])].concat();
        let given_up = seconds();
        self.step("given-up", returned, given_up);
        given_up
    }

    fn comes_back_later(&mut self, world: &World) {
        let returned = self.returned(world, &["leaver", "boxfull"]);
        self.step("bounced-later", returned, seconds());
        self.step("automatic-replies", self.automatic_replies(), seconds());
        let at = seconds();
        let openings = self.file("openings.ndjson", self.openings_and_links(at));
        self.step("opened-and-followed", vec![openings], at + 1);
    }

    /// The end of the validity periods, and what is heard after it; when the last of that is.
    fn is_over(&mut self, world: &World, begun: i64, given_up: i64) -> i64 {
        self.step("last-second", Vec::new(), begun + VALIDITY_SECONDS - 1);
        self.step("validity-over", Vec::new(), given_up + VALIDITY_SECONDS);
        let late: Vec<_> = addresses("behind").take(9).chain(addresses("reader").skip(200).take(6)).collect();
        self.send_late(&late, world.relay.port, begun + 6 * DAY);
        let returned = self.returned_for(world, &late);
        self.step("bounced-after-the-end", returned, begun + 6 * DAY + 3_600);
        world.relay.release();
        patiently("what was on hold", || {
            world.relay.flush();
            (world.n_attempts("held", "sent") >= 20).then_some(())
        });
        self.step("log-read-late", vec![self.log_of(world, "log-4")], begun + 6 * DAY + 7_200);
        let end = begun + 6 * DAY + 10_800;
        let opened = [(end - 1, "opened", "duplicate.0@example.no".to_owned(), Value::Null)].into_iter();
        let opened = self.events("left-out.ndjson", opened);
        self.step("opened-though-left-out", vec![opened], end);
        end
    }

    /// Everything was heard.
    fn is_the_same_for_all(&mut self, now: &str) {
        assert_eq!(self.steps.next(), None, "the sheet has a row that nobody looked at");
        let sheet = sheet();
        let columns: BTreeSet<_> = sheet[0].1.keys().cloned().collect();
        assert_eq!(self.columns, columns, "the sheet has a column that nobody looked at");
        self.afterwards.take(&self.files, self.files.len(), now);
        let (name, due) = sheet.last().expect("the sheet has rows");
        is_due(self.afterwards.cells(&self.addresses, now), due, name, &self.afterwards);
        let log = self.ledgers[0].log(now);
        assert_eq!(log.len(), 1_012);
        for ledger in self.ledgers.iter().chain([&self.afterwards]) {
            assert_eq!(ledger.log(now), log, "{}", ledger.file);
            ledger.holds(now);
            assert_eq!(ledger.json(&["unmatched"], now).len(), N_FORGED, "those of strangers");
            // A token speaks of the message that it was made for: of that one alone.
            let winter = &ledger.json(&["rates", "winter"], now)[0]["rates"];
            assert_eq!((number(&winter["handed-over"]), number(&winter["failed"])), ("1".to_owned(), "1".to_owned()));
        }
        self.is_seen_by_the_milter(now);
    }

    /// What it saw is what the relay reported: 60 + 40 + 30 + 10 + 10 that were refused, 15 that left, 25 that were given up. To a ledger that heard of the
    /// reports themselves it is nothing new; one that hears of nothing else knows these failures, of which 60 + 10 + 10 + 15 are hard.
    fn is_seen_by_the_milter(&self, now: &str) {
        let events = self.folder.join("milter.ndjson");
        assert_eq!(self.ledgers[0].taken(&events, now), ["0", "190", "0", "0"], "new, known, unverified, unmatched");
        assert_eq!(self.milter_alone.taken(&events, now), ["190", "0", "0", "0"]);
        self.another.take(&self.files[..1], 1, now);
        assert_eq!(self.another.taken(&events, now), ["0", "0", "190", "0"], "no token of its own, and nobody vouches");
        let rates = &self.milter_alone.json(&["rates", "autumn"], now)[0]["rates"];
        let numbers = ["handed-over", "failed", "hard", "soft", "late"].map(|name| number(&rates[name]));
        assert_eq!(numbers, ["190", "190", "95", "95", "0"]);
    }
}
