//! The machine part: its type, its octets and its groups of fields (RFC 3464 §2.1, RFC 6533 §4.1).

use std::collections::HashSet;

use super::content_fields;
use super::encoded_word::{self, Grammar};
use super::encoding::{self, TransferEncoding};
use super::excerpt::quote;
use super::header::{Field, FlawKind, Header};
use super::limits::Limits;
use super::rules;
use super::source::{Block, Ending};
use super::structure::Part;
use super::verdict::{Counted, Findings};
use super::{per_message, per_recipient};

/// What the machine part says, for the parts that must agree with it.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// Whether there is a machine part with a recipient.
    pub(super) was_read: bool,
    pub(super) n_recipients: usize,
    pub(super) n_failed: usize,
    /// Original-Envelope-Id and its line.
    pub(super) envelope_id: Option<(Vec<u8>, usize)>,
    /// The first addresses, in lower case, in their order.
    pub(super) sample: Vec<Vec<u8>>,
    addresses: HashSet<Vec<u8>>,
}

impl Account {
    /// How many addresses the human part is searched for.
    const SAMPLE: usize = 20;

    pub(super) fn add_address(&mut self, address: &[u8]) {
        let address = address.to_ascii_lowercase();
        if self.sample.len() < Self::SAMPLE {
            self.sample.push(address.clone());
        }
        self.addresses.insert(address);
    }

    pub(super) fn names(&self, address: &[u8]) -> bool {
        self.addresses.contains(&address.to_ascii_lowercase())
    }
}

/// Which of the two types the part has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `message/delivery-status`
    Ascii,
    /// `message/global-delivery-status`
    Global,
}

pub(super) fn judge(part: &Part<'_>, limits: &Limits, findings: &mut Findings) -> Account {
    let is_global = part.media.is("message/global-delivery-status");
    let family = if is_global { Family::Global } else { Family::Ascii };
    judge_label(part, family, findings);
    let decoded;
    let content = if part.encoding.is_encoded() {
        decoded = encoding::decode(part.body, part.encoding, findings);
        Block { octets: &decoded, first_line: part.body.first_line }
    } else {
        part.body
    };
    judge_octets(content, family, part.line(), findings);
    let mut account = Account::default();
    judge_groups(content, family, limits, &mut account, findings);
    account.was_read = account.n_recipients > 0;
    if !account.was_read {
        findings.add(&rules::RECIPIENT_GROUP_MISSING, part.line(), "no group of fields is about a recipient");
    }
    account
}

fn judge_label(part: &Part<'_>, family: Family, findings: &mut Findings) {
    let kind = &part.media.name;
    if let Some((name, _)) = part.media.parameters.first() {
        let text = format!("`{kind}` with the parameter `{name}`");
        findings.add(&rules::MACHINE_PART_PARAMETERS, part.line(), text);
    }
    if family == Family::Ascii {
        encoding::refuse(&rules::MACHINE_PART_ENCODED, part.line(), kind, part.encoding, findings);
        if matches!(part.encoding, TransferEncoding::EightBit | TransferEncoding::Binary) {
            let text = format!("`{kind}` must be labelled 7bit");
            findings.add(&rules::MACHINE_PART_LABEL, part.line(), text);
        }
    }
}

fn judge_octets(content: Block<'_>, family: Family, type_line: usize, findings: &mut Findings) {
    let (mut non_ascii, mut non_utf8, mut controls) = (Counted::default(), Counted::default(), Counted::default());
    for line in content.lines() {
        if !line.text.is_ascii() {
            non_ascii.see(line.number);
        }
        if str::from_utf8(line.text).is_err() {
            non_utf8.see(line.number);
        }
        if line.text.iter().any(|octet| matches!(octet, 1..=8 | 11 | 12 | 14..=31 | 127)) {
            controls.see(line.number);
        }
    }
    match family {
        Family::Ascii => {
            let text = "an octet above 0x7f in `message/delivery-status`";
            findings.add_counted(&rules::MACHINE_PART_NOT_ASCII, &non_ascii, text);
        }
        Family::Global => {
            let text = "not UTF-8 in `message/global-delivery-status`";
            findings.add_counted(&rules::MACHINE_PART_NOT_UTF8, &non_utf8, text);
            if non_ascii.count == 0 {
                let text = "`message/global-delivery-status` holds US-ASCII only";
                findings.add(&rules::GLOBAL_TYPE_FOR_ASCII, type_line, text);
            }
        }
    }
    findings.add_counted(&rules::MACHINE_PART_CONTROL, &controls, "a control character in the machine part");
}

fn judge_groups(content: Block<'_>, family: Family, limits: &Limits, account: &mut Account, findings: &mut Findings) {
    let mut groups = Groups::new(content);
    let mut is_first = true;
    while let Some((n_blank, block)) = groups.next() {
        let line = block.first_line;
        match (is_first, n_blank) {
            (true, 1..) => findings.add(&rules::GROUP_EMPTY, line - 1, "a blank line before the first field"),
            (false, 2..) => {
                findings.add(&rules::GROUP_EMPTY, line - 1, format!("{n_blank} blank lines between two groups"));
            }
            _ => {}
        }
        if account.n_recipients >= limits.n_recipients {
            let text = format!("recipients beyond {} are not judged", limits.n_recipients);
            return findings.add(&rules::LIMIT_EXCEEDED, line, text);
        }
        let group = Header::read(block, limits.n_fields);
        judge_fields(&group, findings);
        judge_group(&group, is_first, family, account, findings);
        is_first = false;
    }
    groups.judge_end(findings);
}

fn judge_group(group: &Header<'_>, is_first: bool, family: Family, account: &mut Account, findings: &mut Findings) {
    let names_recipient = group.first("Final-Recipient").is_some();
    if is_first {
        per_message::judge(group, names_recipient, account, findings);
    }
    if is_first && names_recipient && group.first("Reporting-MTA").is_some() {
        let text = "no blank line between the fields of the message and those of the recipient";
        findings.add(&rules::GROUPS_RUN_TOGETHER, group.first_line, text);
    }
    if !is_first || names_recipient {
        per_recipient::judge(group, is_first, family, account, findings);
    }
}

/// Groups of lines with the number of blank lines before each.
struct Groups<'a> {
    content: Block<'a>,
    lines: std::iter::Peekable<super::source::Lines<'a>>,
    last: Option<(Ending, usize)>,
    n_blank: usize,
}

impl<'a> Groups<'a> {
    fn new(content: Block<'a>) -> Self {
        Self { content, lines: content.lines().peekable(), last: None, n_blank: 0 }
    }

    fn next(&mut self) -> Option<(usize, Block<'a>)> {
        self.n_blank = 0;
        while self.lines.next_if(|line| line.text.is_empty()).is_some() {
            self.n_blank += 1;
        }
        let first = *self.lines.peek()?;
        let mut end = first.end;
        while let Some(line) = self.lines.next_if(|line| !line.text.is_empty()) {
            end = line.end;
            self.last = Some((line.ending, line.number));
        }
        let block = Block { octets: &self.content.octets[first.start..end], first_line: first.number };
        Some((self.n_blank, block))
    }

    fn judge_end(&self, findings: &mut Findings) {
        let Some((ending, number)) = self.last else { return };
        if ending == Ending::None {
            let text = "the last field does not end its line";
            findings.add(&rules::LAST_FIELD_UNTERMINATED, number, text);
        }
        if self.n_blank > 0 {
            findings.add(&rules::TRAILING_BLANK_LINES, number + 1, "blank lines after the last field");
        }
    }
}

fn judge_fields(group: &Header<'_>, findings: &mut Findings) {
    for flaw in &group.flaws {
        let (rule, what) = match flaw.kind {
            FlawKind::WhiteSpaceLine => (&rules::GROUP_WHITE_SPACE_LINE, "a line of white space inside a group"),
            FlawKind::SpaceBeforeColon => (&rules::SPACE_BEFORE_COLON, "white space before the colon"),
            FlawKind::NotAField | FlawKind::MboxLine => (&rules::STATUS_LINE_MALFORMED, "not a field"),
        };
        findings.add(rule, flaw.line, format!("{}: {what}", quote(flaw.text)));
    }
    if group.is_cut {
        let text = format!("fields beyond {} are not judged", group.fields.len());
        findings.add(&rules::LIMIT_EXCEEDED, group.first_line, text);
    }
    content_fields::judge_lengths(group, findings);
    for field in &group.fields {
        encoded_word::judge(field, Grammar::MachinePart, findings);
        if field.value.is_empty() {
            findings.add(&rules::FIELD_EMPTY, field.line, format!("{}: no value", field.quoted()));
        }
    }
}

/// Fields whose names need no `X-` because an RFC defines them (RFC 3464 §2.4).
const EXTENSIONS: [&str; 3] = ["SMTP-Remote-Recipient", "Deliver-By-Date", "Future-Release-Request"];

/// Order, repetition, and fields of the other kind of group.
pub(super) fn judge_order(group: &Header<'_>, own: &[&str], other: &[&str], findings: &mut Findings) {
    let rank = |field: &Field<'_>| own.iter().position(|name| field.is(name)).unwrap_or(own.len());
    let mut highest = 0;
    let mut is_ordered = true;
    let mut seen = HashSet::new();
    for field in &group.fields {
        let rank = rank(field);
        if rank < highest && is_ordered {
            let text = format!("{}: stands after a field that it must precede", field.quoted());
            findings.add(&rules::FIELD_ORDER, field.line, text);
            is_ordered = false;
        }
        highest = highest.max(rank);
        if rank < own.len() && !seen.insert(rank) && own[rank] != "Localized-Diagnostic" {
            let text = format!("{}: the second of its name in the group", field.quoted());
            findings.add(&rules::STATUS_FIELD_REPEATED, field.line, text);
        }
        if rank == own.len() {
            judge_foreign(field, other, findings);
        }
    }
}

fn judge_foreign(field: &Field<'_>, other: &[&str], findings: &mut Findings) {
    if other.iter().any(|name| field.is(name)) {
        let text = format!("{}: belongs to the other kind of group", field.quoted());
        return findings.add(&rules::FIELD_IN_WRONG_GROUP, field.line, text);
    }
    let is_experimental = field.name.len() > 2 && field.name[..2].eq_ignore_ascii_case(b"X-");
    if !is_experimental && !EXTENSIONS.iter().any(|name| field.is(name)) {
        let text = format!("{}: neither registered nor `X-`", field.quoted());
        findings.add(&rules::EXTENSION_NAME, field.line, text);
    }
}
