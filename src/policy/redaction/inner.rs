//! Which names and addresses of hosts are inside.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use memchr::{memchr, memchr2, memchr2_iter};

/// Names that no public DNS has: RFC 6762 §3, RFC 6761 §6.3, RFC 8375 §4, the reservation of ICANN for `internal`, and what
/// routers and installers call a network without a name.
const SPECIAL_SUFFIXES: [&str; 6] = [".local", ".internal", ".lan", ".home.arpa", ".localdomain", ".localhost"];

/// How long a name of the DNS can be (RFC 1035 §2.3.4).
const NAME_OCTETS_MAX: usize = 255;

/// The hosts inside a site: those it names, and those that nobody outside can reach by their name or address.
#[derive(Debug, Clone, Default)]
pub(super) struct InnerHosts {
    /// Names, in lower case.
    names: Vec<Box<str>>,
    /// `.corp.example.org`: everything below that domain.
    below: Vec<Box<str>>,
    networks: Vec<Network>,
    /// What the site calls itself to everybody, in lower case.
    public: Vec<Box<str>>,
}

/// Whose words a text is. Only the names that a site has told to be its own are hidden in what the sender wrote: a private
/// address there is none of the site's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Author {
    /// Mail systems on the way: trace fields, replies, logs.
    Machine,
    /// Whoever wrote the message, and their mail program.
    Sender,
}

/// A block of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Network {
    first: u128,
    mask: u128,
}

impl Network {
    /// Reads `192.0.2.0/24` or `2001:db8::/32` (RFC 4632 §3.1, RFC 4291 §2.3), or an address alone.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, n_bits) = match text.split_once('/') {
            Some((address, n_bits)) => (address, Some(n_bits.parse::<u32>().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let n_bits = n_bits.unwrap_or(width);
        if n_bits > width {
            return None;
        }
        // An IPv4 address is looked at as the IPv6 address it is mapped to (RFC 4291 §2.5.5.2).
        let n_bits = n_bits + 128 - width;
        let mask = if n_bits == 0 { 0 } else { u128::MAX << (128 - n_bits) };
        Some(Self { first: mapped(address) & mask, mask })
    }

    fn has(self, address: IpAddr) -> bool {
        mapped(address) & self.mask == self.first
    }
}

fn mapped(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped().to_bits(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

impl InnerHosts {
    /// Takes names, `*.domain` and blocks of addresses as `privacy.inner_hosts` has them; what is none of these is passed over.
    pub(super) fn new<'p>(patterns: impl IntoIterator<Item = &'p str>, public: &[&str]) -> Self {
        let public = public.iter().map(|name| name.to_ascii_lowercase().into()).collect();
        let mut hosts = Self { public, ..Self::default() };
        for pattern in patterns {
            match (Network::parse(pattern), pattern.strip_prefix("*.")) {
                (Some(network), _) => hosts.networks.push(network),
                (None, Some(domain)) => hosts.below.push(format!(".{}", domain.to_ascii_lowercase()).into()),
                (None, None) => hosts.names.push(pattern.to_ascii_lowercase().into()),
            }
        }
        hosts
    }

    /// Whether a name that is known to be that of a host is inside: `mailstore`, `mx.corp.example.org`, `[10.0.0.1]`.
    pub(super) fn has_host(&self, name: &str) -> bool {
        let name = bare(name);
        if name.is_empty() || name.eq_ignore_ascii_case("unknown") || self.is_public(name) {
            return false;
        }
        match address_of(name.as_bytes()) {
            Some(address) => self.has_address(address, Author::Machine),
            None if !name.contains('.') => true,
            None => self.has_name(name, Author::Machine),
        }
    }

    /// Whether a text names a host inside.
    pub(super) fn is_named_in(&self, text: &str, author: Author) -> bool {
        let mut is_found = false;
        self.each_in(text, author, |_| {
            is_found = true;
            false
        });
        is_found
    }

    /// Hands over where a text names hosts inside, until it is told to stop with `false`. A name without a dot cannot be
    /// told from a word, so it is not found.
    pub(super) fn each_in(&self, text: &str, author: Author, mut found: impl FnMut(Range<usize>) -> bool) {
        if author == Author::Sender && !self.has_patterns() {
            return;
        }
        let octets = text.as_bytes();
        let mut from = 0;
        while let Some(at) = memchr2(b'.', b':', &octets[from..]).map(|at| from + at) {
            let hit = if octets[at] == b'.' {
                let run = run_around(octets, from, at, is_host);
                from = run.end;
                self.host_in(text, run, author)
            } else {
                let v6 = v6_around(octets, from, at);
                // `at:10.0.0.1` is none; what stands behind the colon is looked at again.
                from = v6.as_ref().map_or(at + 1, |(_, run)| run.end.max(at + 1));
                v6.filter(|(address, _)| self.has_address(IpAddr::V6(*address), author)).map(|(_, run)| run)
            };
            if hit.is_some_and(|hit| !found(hit)) {
                return;
            }
        }
    }

    /// Whether octets could name a host inside: a look at their dots and colons alone, which leaves little to look at twice.
    pub(super) fn may_be_in(&self, octets: &[u8], author: Author) -> bool {
        if self.has_patterns() {
            return memchr2(b'.', b':', octets).is_some();
        }
        author == Author::Machine
            && memchr2_iter(b'.', b':', octets).any(|at| match octets[at] {
                b'.' => is_special_suffix(&octets[at..]) || is_special_start(octets, at),
                _ => is_special_group(octets, at),
            })
    }

    /// Whether the site has listed any.
    pub(super) fn has_patterns(&self) -> bool {
        !(self.names.is_empty() && self.below.is_empty() && self.networks.is_empty())
    }

    fn host_in(&self, text: &str, run: Range<usize>, author: Author) -> Option<Range<usize>> {
        let run = trimmed(text.as_bytes(), run);
        // OK because a run ends where ASCII stands or the text does.
        let name = text.get(run.clone())?;
        // `fe80::10.0.0.1` has its dots behind colons: the colons find it.
        let has_address = name.as_bytes().first().is_some_and(u8::is_ascii_hexdigit) || name.contains(['-', '_']);
        if has_address && v4_in(name.as_bytes()).any(|address| self.has_address(IpAddr::V4(address), author)) {
            return Some(run);
        }
        (self.has_name(name, author) && !self.is_public(name)).then_some(run)
    }

    fn is_public(&self, name: &str) -> bool {
        self.public.iter().any(|public| public.eq_ignore_ascii_case(name))
    }

    /// A name with a dot.
    fn has_name(&self, name: &str, author: Author) -> bool {
        let is_special = author == Author::Machine && SPECIAL_SUFFIXES.iter().any(|suffix| is_below(name, suffix));
        is_special || self.is_listed(name) || (!name.is_ascii() && self.is_listed_in_unicode(name))
    }

    fn is_listed(&self, name: &str) -> bool {
        self.names.iter().any(|inner| inner.eq_ignore_ascii_case(name))
            || self.below.iter().any(|domain| is_below(name, domain))
    }

    /// Patterns are kept as A-labels.
    fn is_listed_in_unicode(&self, name: &str) -> bool {
        // Longer ones are none, and the cost of making A-labels grows with the square of a label's length.
        name.len() <= 4 * NAME_OCTETS_MAX && idna::domain_to_ascii(name).is_ok_and(|name| self.is_listed(&name))
    }

    /// Whether an address is inside.
    pub(super) fn has_address(&self, address: IpAddr, author: Author) -> bool {
        (author == Author::Machine && is_special_address(address))
            || self.networks.iter().any(|network| network.has(address))
    }
}

/// Whether a name goes on so that no public DNS has it.
fn is_special_suffix(octets: &[u8]) -> bool {
    let is_start =
        |suffix: &&str| octets.get(..suffix.len()).is_some_and(|it| it.eq_ignore_ascii_case(suffix.as_bytes()));
    matches!(octets.get(1), Some(b'l' | b'L' | b'i' | b'I' | b'h' | b'H')) && SPECIAL_SUFFIXES.iter().any(is_start)
}

/// Whether the numbers around a dot are the first two of a special address.
fn is_special_start(octets: &[u8], dot: usize) -> bool {
    let is_digit = |octet: &&u8| octet.is_ascii_digit();
    // Most dots stand behind letters.
    if !octets[..dot].last().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let first = octets[..dot].iter().rev().take(4).take_while(is_digit).count();
    let second = octets[dot + 1..].iter().take(4).take_while(is_digit).count();
    let number = |digits: &[u8]| digits.iter().fold(0_u16, |number, digit| number * 10 + u16::from(digit - b'0'));
    // `0.2` of `192.0.2.7` are not the first two.
    let is_first = !matches!(octets[..dot - first], [.., b'0'..=b'9', b'.']);
    is_first
        && (1..=3).contains(&first)
        && (1..=3).contains(&second)
        && is_special_pair(number(&octets[dot - first..dot]), number(&octets[dot + 1..dot + 1 + second]))
}

/// Whether a colon stands where one of a special IPv6 address could: `fd12:`, `fe80:`, `::`, `0:0:`.
fn is_special_group(octets: &[u8], colon: usize) -> bool {
    let group = &octets[colon.saturating_sub(4)..colon];
    let is_special = matches!(group, [b'f' | b'F', b'c' | b'C' | b'd' | b'D' | b'e' | b'E', _, _]);
    is_special
        || octets.get(colon + 1) == Some(&b':')
        || octets[..colon].ends_with(b"0") && octets[colon + 1..].starts_with(b"0:")
}

/// Without brackets, the tag of an IPv6 literal and the dot of the root.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let name = match name.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("ipv6:") => &name[5..],
        _ => name,
    };
    name.strip_suffix('.').unwrap_or(name)
}

/// Whether a name ends in `.domain`; the suffix is in lower case.
fn is_below(name: &str, suffix: &str) -> bool {
    let (name, suffix) = (name.as_bytes(), suffix.as_bytes());
    name.len() > suffix.len() && name[name.len() - suffix.len()..].eq_ignore_ascii_case(suffix)
}

/// Addresses that are not routed between sites: RFC 1918, RFC 6598, RFC 3927, loopback (RFC 1122 §3.2.1.3) and "this host";
/// RFC 4193, link-local and the former site-local ones (RFC 4291 §2.5.6, RFC 3879), loopback.
fn is_special_address(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_special_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_special_v4(address),
            None => {
                let first = address.segments()[0];
                address.is_loopback()
                    || address.is_unspecified()
                    || first & 0xfe00 == 0xfc00
                    || first & 0xffc0 == 0xfe80
                    || first & 0xffc0 == 0xfec0
            }
        },
    }
}

fn is_special_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    is_special_pair(first.into(), second.into())
}

fn is_special_pair(first: u16, second: u16) -> bool {
    matches!((first, second), (0 | 10 | 127, _) | (172, 16..=31) | (192, 168) | (100, 64..=127) | (169, 254))
}

/// An address, if the whole text is one.
pub(super) fn address_of(text: &[u8]) -> Option<IpAddr> {
    if memchr(b':', text).is_some() {
        return std::str::from_utf8(text).ok()?.parse().ok();
    }
    v4_of(text).map(IpAddr::V4)
}

/// Four numbers with dots, leading zeros allowed, as some systems print them.
fn v4_of(text: &[u8]) -> Option<Ipv4Addr> {
    if text.len() > 15 {
        return None;
    }
    let mut octets = [0_u8; 4];
    let mut parts = text.split(|&octet| octet == b'.');
    for octet in &mut octets {
        let part = parts.next()?;
        if !(1..=3).contains(&part.len()) || !part.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let number = part.iter().fold(0_u16, |number, digit| number * 10 + u16::from(digit - b'0'));
        *octet = u8::try_from(number).ok()?;
    }
    parts.next().is_none().then(|| Ipv4Addr::from(octets))
}

/// The IPv4 addresses in a word: `10.0.0.1`, `client-10.0.0.1`.
pub(super) fn v4_in(word: &[u8]) -> impl Iterator<Item = Ipv4Addr> {
    word.split(|octet| !matches!(octet, b'0'..=b'9' | b'.')).filter_map(|piece| {
        let piece = piece.strip_prefix(b".").unwrap_or(piece);
        v4_of(piece.strip_suffix(b".").unwrap_or(piece))
    })
}

/// Letters that hosts have, those beyond ASCII included (U-labels).
pub(super) fn is_host(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_' | 0x80..)
}

fn is_v6(octet: u8) -> bool {
    octet.is_ascii_hexdigit() || matches!(octet, b':' | b'.')
}

/// The IPv6 address around a colon, and where it stands.
pub(super) fn v6_around(octets: &[u8], from: usize, at: usize) -> Option<(Ipv6Addr, Range<usize>)> {
    /// More than the longest address has, with an IPv4 address at its end (RFC 4291 §2.2).
    const OCTETS_MAX: usize = 48;
    let window = &octets[..octets.len().min(at + OCTETS_MAX)];
    let run = run_around(window, from.max(at.saturating_sub(OCTETS_MAX)), at, is_v6);
    let mut start = run.start;
    // `IPv6:fd00::1` of an address literal (RFC 5321 §4.1.3), `ip6:fd00::1` of SPF: a group that goes on to the left is none.
    if octets[..start].last().is_some_and(u8::is_ascii_alphanumeric) {
        start += octets[start..run.end].iter().position(|octet| *octet == b':')?;
        start += usize::from(octets.get(start + 1) != Some(&b':'));
    }
    let text = octets.get(start..run.end)?;
    if text.iter().filter(|&&octet| octet == b':').count() < 2 {
        return None;
    }
    let text = text.strip_suffix(b".").unwrap_or(text);
    let text = match text.strip_suffix(b":") {
        Some(shorter) if !shorter.ends_with(b":") => shorter,
        _ => text,
    };
    let address = std::str::from_utf8(text).ok()?.parse().ok()?;
    Some((address, start..start + text.len()))
}

/// The run of such octets around a place, not before `from`.
pub(super) fn run_around(octets: &[u8], from: usize, at: usize, is_in: fn(u8) -> bool) -> Range<usize> {
    let n_before = octets[from..at].iter().rev().take_while(|&&octet| is_in(octet)).count();
    let n_after = octets[at..].iter().take_while(|&&octet| is_in(octet)).count();
    at - n_before..at + n_after
}

/// Without dots and hyphens at its ends.
pub(super) fn trimmed(octets: &[u8], run: Range<usize>) -> Range<usize> {
    let is_end = |octet: &u8| matches!(octet, b'.' | b'-');
    let n_before = octets[run.clone()].iter().take_while(|octet| is_end(octet)).count();
    let start = run.start + n_before;
    let n_after = octets[start..run.end].iter().rev().take_while(|octet| is_end(octet)).count();
    start..run.end - n_after
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::reading::{self, Depth};
    use super::super::secrets::{Kinds, Secrets};
    use super::*;

    fn listed() -> InnerHosts {
        InnerHosts::new(
            ["*.corp.example.org", "blåbær.example", "203.0.113.0/24", "2001:db8::/32"],
            &["mail.corp.example.org"],
        )
    }

    #[test]
    fn hosts_are_inside_by_name_address_or_word_of_the_site() {
        let hosts = InnerHosts::new(
            ["*.corp.example.org", "xn--blbr-roah.example", "203.0.113.0/24"],
            &["mail.corp.example.org"],
        );
        for (name, is_inside) in [
            ("mailstore", true),
            ("[10.0.0.1]", true),
            ("[IPv6:fe80::1]", true),
            ("010.001.000.255", true),
            ("172.15.0.1", false),
            ("172.16.0.1", true),
            ("100.63.0.1", false),
            ("100.64.0.1", true),
            ("192.0.2.7", false),
            ("::1", true),
            ("fbff::1", false),
            ("fdff::1", true),
            ("2001:db8::1", false),
            ("box.lan.", true),
            ("lan.example", false),
            ("a.corp.example.org", true),
            ("corp.example.org", false),
            ("MAIL.corp.example.org", false),
            ("203.0.113.9", true),
            ("203.0.114.9", false),
            ("BLÅBÆR.example", true),
            ("unknown", false),
            ("", false),
        ] {
            assert_eq!(hosts.has_host(name), is_inside, "{name}");
        }
    }

    #[test]
    fn hosts_are_found_in_sentences_and_only_there() {
        let found = |text: &str| {
            let mut found = Vec::new();
            listed().each_in(text, Author::Machine, |place| {
                found.push(text[place].to_owned());
                true
            });
            found
        };
        for (text, wanted) in [
            ("said by a.corp.example.org[203.0.113.7]:25.", &["a.corp.example.org", "203.0.113.7"][..]),
            ("at 10:02:11, 5.1.1 (v2.10.0.0.1)", &[]),
            ("ip4:10.9.8.7 ip6:fd00::1 ip6::1", &["10.9.8.7", "fd00::1", "::1"]),
            ("[IPv6:fd12:3456:789a:1:2:3:4:5]", &["fd12:3456:789a:1:2:3:4:5"]),
            ("2001:0db9:fd00::1 is outside, 2001:db8:fd00::1 is not", &["2001:db8:fd00::1"]),
            ("fe80::10.0.0.1%eth0", &["fe80::10.0.0.1"]),
            ("data:10.0.0.1 client-10-0-0-1.x.example x_10.0.0.1_y", &["10.0.0.1", "x_10.0.0.1_y"]),
            ("mail.corp.example.org is public, .local alone is nothing", &[]),
            ("ola@store.local: ", &["store.local"]),
            ("a.blåbær.example or blåbær.example", &["blåbær.example"]),
        ] {
            let wanted: Vec<_> = wanted.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(found(text), wanted, "{text}");
        }
    }

    #[test]
    fn blocks_of_addresses_are_read_or_refused() {
        for (text, is_block) in [
            ("10.0.0.0/8", true),
            ("10.0.0.1", true),
            ("0.0.0.0/0", true),
            ("fd00::/8", true),
            ("10.0.0.0/33", false),
            ("10.0.0.0/", false),
            ("::/129", false),
            ("corp.example.org", false),
        ] {
            assert_eq!(Network::parse(text).is_some(), is_block, "{text}");
        }
        let all = Network::parse("0.0.0.0/0").unwrap();
        assert!(all.has("9.9.9.9".parse().unwrap()) && !all.has("2001:db8::1".parse().unwrap()));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        /// What the quick look passes over, the long one does not find either, in any reading.
        #[test]
        fn the_quick_look_misses_nothing(
            text in "([ -~]{0,20}|(10|192|168|172|16|0|127|fd00|fe80|::|[.:]|%2[eE]|=2E|\\+3A|\\\\|&#46;|\\.local|\\.LAN|\\.home|\\.arpa|\\.internal|a){1,8}| |\\PC{0,6}){0,6}"
        ) {
            let hosts = InnerHosts::default();
            let secrets = Secrets::of_hosts(Some(&hosts));
            let mut kinds = Kinds::NOTHING;
            let is_tangled = reading::is_read_in(&text, Depth::WithoutBase64, |reading| {
                kinds = secrets.spelled_in(reading, Author::Machine);
                !kinds.is_nothing()
            });
            prop_assert!(!is_tangled || secrets.may_be_told_by(text.as_bytes(), Author::Machine), "{text:?}");
        }
    }
}
