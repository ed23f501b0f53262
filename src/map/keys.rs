//! Under which keys a reader may stand in a map.

use std::net::IpAddr;

/// The most keys that are looked up for one reader.
pub const MAX_KEYS: usize = 32;

/// The longest return path that is taken apart (RFC 5321 §4.5.3.1.3 allows 254).
const ADDRESS_OCTETS_MAX: usize = 512;

/// Whose language is looked up.
#[derive(Debug, Clone, Copy, Default)]
pub struct Who<'a> {
    /// The return path of the message that failed: who gets the notice.
    pub address: Option<&'a str>,
    /// From where the message was submitted.
    pub network: Option<IpAddr>,
    /// The tenant of a service.
    pub tenant: Option<&'a str>,
}

/// The keys of a reader, the nearest first, in lower case:
///
/// 1. the address, as it is, then as it was before forwarders and list programs changed it (SRS, `prvs=`, VERP), then without
///    its `+ext`;
/// 2. its domain, then `.example.no` for all domains below one, upwards;
/// 3. the address of the client, then its network, octet by octet as in Postfix's access(5): `192.0.2.7`, `192.0.2`, `192.0`, `192`;
///    groups of an IPv6 address likewise: `2001:db8:0:1`, `2001:db8`;
/// 4. `tenant:` and the name of the tenant.
///
/// None has white space, a control or more than 512 octets, and there are [`MAX_KEYS`] at most.
pub fn keys_of(who: &Who<'_>) -> Vec<String> {
    let mut keys = Keys::default();
    if let Some(address) = who.address {
        keys.add_address(&address.to_lowercase());
    }
    if let Some(network) = who.network {
        keys.add_network(network);
    }
    if let Some(tenant) = who.tenant {
        keys.add(format!("tenant:{}", tenant.to_lowercase()));
    }
    keys.0
}

#[derive(Default)]
struct Keys(Vec<String>);

impl Keys {
    fn add(&mut self, key: String) {
        let is_word = !key.is_empty() && !key.contains(|it: char| it.is_whitespace() || it.is_control());
        if is_word && key.len() <= ADDRESS_OCTETS_MAX && self.0.len() < MAX_KEYS && !self.0.contains(&key) {
            self.0.push(key);
        }
    }

    fn add_address(&mut self, address: &str) {
        if address.len() > ADDRESS_OCTETS_MAX {
            return;
        }
        self.add(address.to_owned());
        let original = before_forwarding(address);
        let mailboxes = mailboxes_of(&original);
        for mailbox in &mailboxes {
            self.add(mailbox.clone());
        }
        let Some((_, domain)) = original.rsplit_once('@') else { return };
        self.add(domain.to_owned());
        let mut rest = domain;
        while let Some((_, above)) = rest.split_once('.') {
            self.add(format!(".{above}"));
            rest = above;
        }
    }

    fn add_network(&mut self, network: IpAddr) {
        self.add(network.to_string());
        match network.to_canonical() {
            IpAddr::V4(address) => {
                let octets = address.octets().map(|octet| octet.to_string());
                (1..=4).rev().for_each(|n| self.add(octets[..n].join(".")));
            }
            IpAddr::V6(address) => {
                let groups = address.segments().map(|group| format!("{group:x}"));
                (1..=7).rev().for_each(|n| self.add(groups[..n].join(":")));
            }
        }
    }
}

/// The address before a forwarder rewrote it (SRS) or a sender signed it (BATV's `prvs=`); itself, if none did. Rewritings are
/// undone from the outside in, a few times at most.
fn before_forwarding(address: &str) -> String {
    let mut address = address.to_owned();
    for _ in 0..4 {
        match unsigned(&address).or_else(|| before_srs(&address)) {
            Some(inner) => address = inner,
            None => break,
        }
    }
    address
}

/// `prvs=TAG=local@domain`.
fn unsigned(address: &str) -> Option<String> {
    let (local, domain) = address.rsplit_once('@')?;
    let (tag, local) = local.strip_prefix("prvs=")?.split_once('=')?;
    let is_tag = !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_tag && !local.is_empty()).then(|| format!("{local}@{domain}"))
}

/// `SRS0=HHH=TT=domain=local@forwarder`, and `SRS1=HHH=forwarder==HHH=TT=domain=local@forwarder`. A `+` or `-` may stand for
/// the first `=`. Lower case is read too.
fn before_srs(address: &str) -> Option<String> {
    let (local, _) = address.rsplit_once('@')?;
    let rest = match (local.get(..4)?, local.get(4..)?) {
        (tag, rest) if tag.eq_ignore_ascii_case("srs0") => rest.strip_prefix(['=', '+', '-'])?,
        (tag, rest) if tag.eq_ignore_ascii_case("srs1") => {
            let (_, inner) = rest.strip_prefix(['=', '+', '-'])?.split_once('=')?;
            inner.split_once(['=', '+', '-'])?.1.strip_prefix(['=', '+', '-'])?
        }
        _ => return None,
    };
    let mut parts = rest.splitn(4, '=');
    let (_hash, _time, domain, local) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    (!local.is_empty() && domain.contains('.')).then(|| format!("{local}@{domain}"))
}

/// The address itself, and the mailboxes that it may be an extension of: `list+kari=example.no@…` and `kari+shop@…` of what stands
/// before the `+`, `list-return-7-kari=example.no@…` of what stands before any `-`, the longest first.
fn mailboxes_of(address: &str) -> Vec<String> {
    let mut mailboxes = vec![address.to_owned()];
    let Some((local, domain)) = address.rsplit_once('@') else { return mailboxes };
    if let Some((mailbox, _)) = local.split_once('+').filter(|(mailbox, _)| !mailbox.is_empty()) {
        mailboxes.push(format!("{mailbox}@{domain}"));
    }
    let has_recipient = local.split_once('=').is_some_and(|(_, behind)| behind.contains('.'));
    if has_recipient {
        let before = local.split('=').next().unwrap_or_default();
        let ends = before.char_indices().rev().filter(|(_, it)| *it == '-').map(|(at, _)| at);
        mailboxes.extend(ends.filter(|at| *at > 0).take(4).map(|at| format!("{}@{domain}", &local[..at])));
    }
    mailboxes
}
