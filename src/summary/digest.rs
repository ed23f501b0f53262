//! What came back for a mailing list, in one mail in place of one for each address.

use super::block::Block;
use super::report::LogTable;
use crate::cause::Cause;
use crate::layout::{Said, Speaker};
use crate::report::Moment;

/// The most addresses of each group that are shown; the table has all.
const N_SHOWN: usize = 50;

/// A digest for whoever looks after a mailing list.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Digest<'a> {
    /// The name of the list.
    pub list: &'a str,
    /// Since when it tells what came back.
    pub since: Moment,
    /// Addresses that do not work: hard failures.
    pub hard: &'a [DigestEntry<'a>],
    /// Addresses that may work again: soft failures.
    pub soft: &'a [DigestEntry<'a>],
    /// All of them, attached.
    pub log: Option<LogTable<'a>>,
    /// Where the log can be looked at.
    pub page: Option<&'a str>,
}

/// An address of a list.
#[derive(Debug, Clone, Copy)]
pub struct DigestEntry<'a> {
    /// The address.
    pub address: &'a str,
    /// Why; `None` where no cause was found.
    pub cause: Option<&'static Cause>,
}

impl<'a> Digest<'a> {
    /// A digest of these addresses.
    pub fn new(list: &'a str, since: Moment, hard: &'a [DigestEntry<'a>], soft: &'a [DigestEntry<'a>]) -> Self {
        Self { list, since, hard, soft, log: None, page: None }
    }

    fn n(&self) -> u64 {
        (self.hard.len() + self.soft.len()) as u64
    }

    pub(super) fn subject(&self, speaker: &Speaker<'_>) -> String {
        let values = [("count", Said::Count(self.n())), ("mailing", Said::Text(self.list))];
        speaker.say_with("digest-subject", &values)
    }

    pub(super) fn blocks(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let since = [("moment", Said::Moment(self.since)), ("mailing", Said::Text(self.list))];
        let mut steps = Vec::new();
        if !self.hard.is_empty() {
            steps.push(speaker.say("digest-step-remove"));
        }
        if !self.soft.is_empty() {
            steps.push(speaker.say("digest-step-wait"));
        }
        steps.push(speaker.say("digest-step-ask"));
        let mut blocks = vec![
            Block::Headline(speaker.say_with("digest-headline", &[("count", Said::Count(self.n()))])),
            Block::Paragraph(speaker.say_with("digest-what", &since)),
            Block::Heading(speaker.say("digest-steps-heading")),
            Block::Steps(steps),
        ];
        for (id, entries) in [("digest-hard-heading", self.hard), ("digest-soft-heading", self.soft)] {
            blocks.extend(group(speaker, id, entries));
        }
        blocks.extend(self.page.map(|link| super::report::page(speaker, link)));
        blocks.push(Block::Small(speaker.say("digest-reason")));
        blocks
    }
}

fn group(speaker: &Speaker<'_>, heading: &str, entries: &[DigestEntry<'_>]) -> Vec<Block> {
    if entries.is_empty() {
        return Vec::new();
    }
    let item = |entry: &DigestEntry<'_>| {
        let headline =
            entry.cause.map_or_else(|| speaker.say("summary-cause-unknown"), |cause| speaker.headline(cause));
        [speaker.host(entry.address), headline]
    };
    let items = entries.iter().take(N_SHOWN).map(item).collect();
    let n_more = entries.len().saturating_sub(N_SHOWN) as u64;
    let mut blocks = vec![Block::Heading(speaker.say(heading)), Block::Items(items)];
    if n_more > 0 {
        blocks.push(Block::Paragraph(speaker.say_with("digest-more", &[("count", Said::Count(n_more))])));
    }
    blocks
}
