//! What a reader may not learn from one notice, found in any text.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::{BitOr, BitOrAssign, Range};

use super::inner::{Author, InnerHosts};
use super::reading::{self, Depth};

/// Kinds of what is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NOTHING: Self = Self(0);
    pub(super) const TARGETS: Self = Self(1);
    pub(super) const MEMBERS: Self = Self(2);
    pub(super) const HOSTS: Self = Self(4);

    pub(super) fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// Whether it has any of these.
    pub(super) fn has(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Kinds {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

/// An address that is hidden.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hidden<'a> {
    /// As it was in the envelope.
    pub(super) address: &'a str,
    /// Of which kind it is.
    pub(super) kind: Kinds,
}

/// What a reader may not learn from one notice: addresses in every spelling, their local parts and domains alone, hosts by name,
/// and whatever is inside.
#[derive(Debug, Default)]
pub(super) struct Secrets<'s> {
    addresses: Vec<Spelling>,
    /// By the first run of letters and digits in them, folded.
    needles: HashMap<Box<str>, Vec<Needle>>,
    /// Addresses that the reader knows, their local parts and their domains, folded; and the domains above these.
    known: HashSet<Box<str>>,
    known_locals: HashSet<Box<str>>,
    known_domains: HashSet<Box<str>>,
    above_known: HashSet<Box<str>>,
    inner: Option<&'s InnerHosts>,
}

/// The parts of a hidden address, folded.
#[derive(Debug)]
struct Spelling {
    local: Box<str>,
    /// As A-labels and as U-labels, where these differ; of an address without a domain none.
    domains: Vec<Box<str>>,
}

/// Something to look for.
#[derive(Debug, Clone)]
struct Needle {
    /// Folded.
    text: Box<str>,
    /// How many octets stand before its first run of letters and digits.
    n_before: usize,
    kind: Kinds,
    /// Whether it counts where it stands alone.
    is_secret_alone: bool,
    /// The address whose local part it is.
    local_of: Option<usize>,
}

impl<'s> Secrets<'s> {
    /// Only hosts inside, if these are hidden.
    pub(super) fn of_hosts(inner: Option<&'s InnerHosts>) -> Self {
        Self { inner, ..Self::default() }
    }

    /// Leaves alone what the reader knows: these addresses, and the parts of them.
    pub(super) fn know<'a>(&mut self, addresses: impl IntoIterator<Item = &'a str>) {
        for address in addresses {
            let address = folded(address);
            self.known.insert((*address).into());
            let (local, domain) = parts_of(&address);
            self.known_locals.insert(unquoted(local).into());
            for form in domain.map(domain_forms).unwrap_or_default() {
                self.above_known.extend(itself_and_above(&form).map(Into::into));
                self.known_domains.insert(form);
            }
        }
    }

    /// Leaves alone a host that the reader knows, and what is below it.
    pub(super) fn know_host(&mut self, name: &str) {
        self.known_domains.insert(folded(name).into());
    }

    /// Hides an address, its local part and its domain, as far as these are not known.
    pub(super) fn hide(&mut self, hidden: Hidden<'_>) {
        let address = folded(hidden.address);
        let (local, domain) = parts_of(&address);
        let (local, domains) = (unquoted(local), domain.map(domain_forms).unwrap_or_default());
        for domain in &domains {
            self.hide_name(domain, hidden.kind);
        }
        if runs(&local).next().is_none() {
            self.needle(&address, hidden.kind, true, None);
        }
        let is_known = self.known_locals.contains(&*local);
        self.needle(&local, hidden.kind, !is_known && local.len() > 1, Some(self.addresses.len()));
        // `ola+lists@example.no` belongs to `ola`.
        if let Some((base, _)) = local.split_once('+')
            && base.len() > 2
            && !self.known_locals.contains(base)
        {
            self.needle(base, hidden.kind, true, None);
        }
        self.addresses.push(Spelling { local: local.into(), domains });
    }

    /// Hides a host and the domain that it is of.
    pub(super) fn hide_host(&mut self, name: &str, kind: Kinds) {
        let name = folded(name.trim_matches(['[', ']']));
        let name = name.strip_prefix("ipv6:").unwrap_or(&name);
        let name = name.strip_suffix('.').unwrap_or(name);
        if super::inner::address_of(name.as_bytes()).is_some() {
            return self.needle(name, kind, true, None);
        }
        self.hide_name(name, kind);
        self.hide_name(organisation_of(name), kind);
    }

    /// Hides a name without a dot, which only some words are like.
    pub(super) fn hide_short_host(&mut self, name: &str) {
        let is_word = name.len() < 8 && name.bytes().all(|octet| octet.is_ascii_alphabetic());
        if !is_word && name.len() > 2 && !name.eq_ignore_ascii_case("localhost") {
            self.needle(&folded(name), Kinds::HOSTS, true, None);
        }
    }

    fn hide_name(&mut self, name: &str, kind: Kinds) {
        // What stands above a known domain would be found in that, too.
        if !self.above_known.contains(name) {
            self.needle(name, kind, true, None);
        }
    }

    fn needle(&mut self, text: &str, kind: Kinds, is_secret_alone: bool, local_of: Option<usize>) {
        let Some(run) = runs(text).next() else { return };
        let needle = Needle { text: text.into(), n_before: run.start, kind, is_secret_alone, local_of };
        let same_run = self.needles.entry(text[run].into()).or_default();
        if local_of.is_some() || !same_run.iter().any(|other| other.text == needle.text && other.is_secret_alone) {
            same_run.push(needle);
        }
    }

    /// Whether a name is that of a domain that the reader knows, or below one.
    pub(super) fn is_of_known_domain(&self, name: &str) -> bool {
        itself_and_above(&folded(name)).any(|domain| self.known_domains.contains(domain))
    }

    /// Whether this is an address that the reader knows.
    pub(super) fn is_known(&self, address: &str) -> bool {
        !self.known.is_empty() && self.known.contains(&*folded(address))
    }

    /// Whether any address or host is hidden by its name.
    pub(super) fn has_names(&self) -> bool {
        !self.needles.is_empty()
    }

    /// What of all that a text tells, in any spelling and encoding.
    pub(super) fn found_in(&self, text: &str, author: Author, depth: Depth) -> Kinds {
        let mut kinds = Kinds::NOTHING;
        if !self.may_be_told_by(text.as_bytes(), author) {
            return kinds;
        }
        let is_tangled = reading::is_read_in(text, depth, |reading| {
            kinds = self.spelled_in(reading, author);
            !kinds.is_nothing()
        });
        match is_tangled && kinds.is_nothing() {
            true => self.all_kinds(),
            false => kinds,
        }
    }

    /// Whether it is worth to look closer.
    pub(super) fn may_be_told_by(&self, octets: &[u8], author: Author) -> bool {
        if self.has_names() {
            return true;
        }
        let Some(inner) = self.inner.filter(|inner| author == Author::Machine || inner.has_patterns()) else {
            return false;
        };
        inner.may_be_in(octets, author) || reading::may_be_encoded(octets, inner.has_patterns())
    }

    /// What of all that a text tells as it stands.
    pub(super) fn spelled_in(&self, text: &str, author: Author) -> Kinds {
        let mut kinds = Kinds::NOTHING;
        if self.inner.is_some_and(|inner| inner.is_named_in(text, author)) {
            kinds |= Kinds::HOSTS;
        }
        self.each_name_in(text, author, |_, kind| kinds |= kind);
        kinds
    }

    fn all_kinds(&self) -> Kinds {
        let hosts = if self.inner.is_some() { Kinds::HOSTS } else { Kinds::NOTHING };
        self.needles.values().flatten().fold(hosts, |kinds, needle| kinds | needle.kind)
    }

    /// Where a text tells any of it as it stands, each place with the word around it.
    pub(super) fn places_in(&self, text: &str, author: Author, places: &mut Vec<Range<usize>>) -> Kinds {
        let mut kinds = Kinds::NOTHING;
        if let Some(inner) = self.inner {
            inner.each_in(text, author, |place| {
                places.push(word_around(text, place));
                kinds |= Kinds::HOSTS;
                true
            });
        }
        self.each_name_in(text, author, |place, kind| {
            places.push(place);
            kinds |= kind;
        });
        kinds
    }

    fn each_name_in(&self, text: &str, author: Author, mut found: impl FnMut(Range<usize>, Kinds)) {
        if self.needles.is_empty() {
            return;
        }
        let folded = folded(text);
        let mut covered_to = 0;
        for run in runs(&folded) {
            if run.start < covered_to {
                continue;
            }
            for needle in self.needles.get(&folded[run.clone()]).into_iter().flatten() {
                let Some(place) = needle.place_in(&folded, &run) else { continue };
                let place = match (needle.local_of.and_then(|at| self.whole_address(at, &folded, &place)), author) {
                    (Some(whole), _) => whole,
                    (None, Author::Machine) if needle.is_secret_alone => place,
                    (None, _) => continue,
                };
                let word = word_around(text, place);
                covered_to = word.end;
                if !self.known.contains(&folded[word.clone()]) {
                    found(word, needle.kind);
                }
            }
        }
    }

    /// The place of a local part with its domain before or behind it, if one is there: `ola@example.no`, `ola=example.no`,
    /// `example.no=ola`, `"ola" at (example.no)`.
    fn whole_address(&self, at: usize, text: &str, local: &Range<usize>) -> Option<Range<usize>> {
        let address = &self.addresses[at];
        if address.domains.is_empty() {
            return (*text == *address.local).then(|| local.clone());
        }
        let behind = joints(text[local.end..].chars(), "at").map(|n_octets| local.end + n_octets);
        let before = joints(text[..local.start].chars().rev(), "ta").map(|n_octets| local.start - n_octets);
        address.domains.iter().find_map(|domain| {
            let ends_behind =
                |from: &usize| text[*from..].starts_with(&**domain) && is_end(&text[from + domain.len()..]);
            let begins_before = |to: &usize| text[..*to].ends_with(&**domain) && is_start(&text[..to - domain.len()]);
            let behind = behind.iter().copied().find(ends_behind).map(|from| local.start..from + domain.len());
            behind.or_else(|| before.iter().copied().find(begins_before).map(|to| to - domain.len()..local.end))
        })
    }
}

/// How many octets may join a local part to its domain: signs and spaces; these and the word `at` and signs again.
fn joints(mut characters: impl Iterator<Item = char> + Clone, at: &str) -> [usize; 2] {
    /// `" <`, and the like.
    const SIGNS_MAX: usize = 4;
    let signs = |characters: &mut dyn Iterator<Item = char>| -> usize {
        characters.take(SIGNS_MAX).take_while(|character| !character.is_alphanumeric()).map(char::len_utf8).sum()
    };
    let first = signs(&mut characters.clone());
    let mut n_octets = 0;
    while n_octets < first {
        n_octets += characters.next().map_or(1, char::len_utf8);
    }
    let is_word = at.chars().all(|letter| characters.next() == Some(letter));
    let second = if is_word { signs(&mut characters) } else { 0 };
    [first, if second > 0 { first + at.len() + second } else { first }]
}

impl Needle {
    /// Where it stands, if its first run is this one and nothing goes on at either end.
    fn place_in(&self, text: &str, run: &Range<usize>) -> Option<Range<usize>> {
        let start = run.start.checked_sub(self.n_before)?;
        let is_it = text.get(start..)?.starts_with(&*self.text);
        let end = start + self.text.len();
        (is_it && is_start(&text[..start]) && is_end(&text[end..])).then_some(start..end)
    }
}

fn is_start(before: &str) -> bool {
    !before.ends_with(char::is_alphanumeric)
}

fn is_end(behind: &str) -> bool {
    !behind.starts_with(char::is_alphanumeric)
}

/// The runs of letters and digits.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|character: char| !character.is_alphanumeric()).map_or(text.len(), |n| start + n);
        from = end;
        Some(start..end)
    })
}

/// In lower case, each letter as long as it was: places in it are places in the text.
pub(super) fn folded(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|octet| octet.is_ascii_uppercase() || octet >= 0x80) {
        return Cow::Borrowed(text);
    }
    let fold = |character: char| {
        let mut lower = character.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == character.len_utf8() => one,
            _ => character,
        }
    };
    Cow::Owned(text.chars().map(fold).collect())
}

/// A domain and those above it.
fn itself_and_above(domain: &str) -> impl Iterator<Item = &str> {
    let above = domain.match_indices('.').map(|(dot, _)| &domain[dot + 1..]);
    std::iter::once(domain).chain(above)
}

/// The local part and, if there is one, the domain.
fn parts_of(address: &str) -> (&str, Option<&str>) {
    match address.rsplit_once('@') {
        Some((local, domain)) => (local, Some(domain)),
        None => (address, None),
    }
}

/// A quoted local part without its quotes.
fn unquoted(local: &str) -> Cow<'_, str> {
    match local.strip_prefix('"').and_then(|local| local.strip_suffix('"')) {
        Some(inside) => Cow::Owned(inside.replace('\\', "")),
        None => Cow::Borrowed(local),
    }
}

/// A domain as it may be written: folded, with A-labels, with U-labels (RFC 5890 §2.3.2.1).
fn domain_forms(domain: &str) -> Vec<Box<str>> {
    /// More is no domain, and what making labels costs grows with the square of their length.
    const OCTETS_MAX: usize = 1000;
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    let mut forms: Vec<Box<str>> = vec![folded(domain).into()];
    let may_differ = !domain.is_ascii() || forms[0].contains("xn--");
    if may_differ && domain.len() <= OCTETS_MAX {
        forms.extend(idna::domain_to_ascii(domain).ok().map(Into::into));
        let (in_unicode, result) = idna::domain_to_unicode(domain);
        forms.extend(result.is_ok().then(|| in_unicode.into()));
    }
    forms.retain(|form| !form.is_empty());
    forms.sort();
    forms.dedup();
    forms
}

/// The domain that an organisation has registered, by the look of it: two labels, three below `co.uk` and its like.
fn organisation_of(host: &str) -> &str {
    let mut labels = host.rsplit('.');
    let (top, second) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
    let is_registry = top.len() == 2 && second.len() <= 3;
    let n_labels = if is_registry { 3 } else { 2 };
    let mut dots = host.rmatch_indices('.').map(|(dot, _)| dot);
    dots.nth(n_labels - 1).map_or(host, |dot| &host[dot + 1..])
}

/// The word in which a place stands: an address or host in all its spellings, without the signs that stand around it.
pub(super) fn word_around(text: &str, place: Range<usize>) -> Range<usize> {
    let is_between = |character: char| {
        character.is_whitespace()
            || matches!(character, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"' | '\'' | '`' | '{' | '}')
    };
    let start =
        text[..place.start].rfind(is_between).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let end = text[place.end..].find(is_between).map_or(text.len(), |n| place.end + n);
    let word = &text[start..end];
    let end = start + word.trim_end_matches(['.', '!', '?']).len();
    start..end.max(place.end)
}
