//! Hosts, domains, addresses and links, as a configuration may name them.
//!
//! The checks are those of the trade (RFC 1123 §2.1, RFC 5321 §4.1.2, RFC 3986), narrowed to what is wise to publish.

use crate::policy::is_address_block;

/// More is not even looked at: 253 octets of A-labels (RFC 1035 §2.3.4) have less than four times as many in UTF-8, and the
/// cost of making A-labels grows with the square of a label's length.
const MAX_READ_OCTETS: usize = 1000;

/// A host name in lower case, its internationalized labels as A-labels (RFC 5890 §2.3.2.1). An underscore is let pass: hosts
/// have it, although RFC 1123 does not.
pub(super) fn host(text: &str) -> Result<String, String> {
    let refused = || format!("{text:?} is not a host name, such as \"mail.example.org\"");
    if text.len() > MAX_READ_OCTETS {
        return Err("too long for a host name".to_owned());
    }
    let ascii = idna::domain_to_ascii(text.trim_end_matches('.')).map_err(|_| refused())?;
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    if ascii.len() > 253 || !ascii.split('.').all(is_label) {
        return Err(refused());
    }
    Ok(ascii)
}

/// A domain, or `*.` and the domain that all meant ones are below.
pub(super) fn domain_pattern(text: &str) -> Result<String, String> {
    let refused = |_| format!("{text:?} is not a domain, such as \"example.org\" or \"*.example.org\"");
    match text.strip_prefix("*.") {
        Some(parent) => host(parent).map(|parent| format!("*.{parent}")).map_err(refused),
        None => host(text).map_err(refused),
    }
}

/// A host, `*.` and the domain that all meant ones are below, or a block of addresses.
pub(super) fn host_pattern(text: &str) -> Result<String, String> {
    if is_address_block(text) {
        return Ok(text.to_owned());
    }
    domain_pattern(text).map_err(|_| {
        format!(
            "{text:?} is neither a host nor a block of addresses, such as \"*.corp.example.org\" or \"203.0.113.0/24\""
        )
    })
}

/// The patterns that mean this domain, the closest first: itself, then `*.` and each of its parents. None for what is no
/// domain.
pub(super) fn patterns_of(domain: &str) -> impl Iterator<Item = String> {
    let domain = host(domain).unwrap_or_default();
    let parents: Vec<String> = domain.match_indices('.').map(|(dot, _)| format!("*{}", &domain[dot..])).collect();
    Some(domain).filter(|domain| !domain.is_empty()).into_iter().chain(parents)
}

/// A plain ASCII address: a dot-atom at a host, without quotes.
pub(super) fn address(text: &str) -> Result<String, String> {
    let refused = || format!("{text:?} is not a plain address, such as \"postmaster@example.org\"");
    let (local, domain) = text.rsplit_once('@').ok_or_else(refused)?;
    let is_atext = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    let is_dot_atom = local.len() <= 64 && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atext));
    if !is_dot_atom {
        return Err(refused());
    }
    let domain = host(domain).map_err(|_| refused())?;
    Ok(format!("{local}@{domain}"))
}

/// A page that people can be sent to. No anchor: a help link gets its own.
pub(super) fn link(text: &str) -> Result<String, String> {
    let refused = || format!("{text:?} is not a link to a page, such as \"https://help.example.org/mail\"");
    let rest = text.strip_prefix("https://").ok_or_else(refused)?;
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let is_of_uris = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?[]@!$&'()*+,;=%".contains(&byte);
    let authority_ok = is_authority(authority);
    if text.len() > 2000 || !authority_ok || !rest.bytes().all(is_of_uris) {
        return Err(refused());
    }
    Ok(text.to_owned())
}

/// `smtp://host`, `smtp://host:port`, `smtps://…`.
pub(super) fn smtp_url(text: &str) -> Result<String, String> {
    let refused =
        || format!("{text:?} is not a server, such as \"smtp://127.0.0.1:25\" or \"smtps://mail.example.org\"");
    let rest = text.strip_prefix("smtp://").or_else(|| text.strip_prefix("smtps://")).ok_or_else(refused)?;
    if rest.contains('@') {
        // Not repeated: there may be a password in it.
        return Err("no name or password in the address; set delivery.username and delivery.password_file".to_owned());
    }
    if !is_authority(rest.strip_suffix('/').unwrap_or(rest)) {
        return Err(refused());
    }
    Ok(text.to_owned())
}

/// `host`, `host:port`, `[::1]:port`; without a user.
fn is_authority(text: &str) -> bool {
    let (name, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((literal, rest)) => (literal, rest.strip_prefix(':')),
        None => text.rsplit_once(':').map_or((text, None), |(name, port)| (name, Some(port))),
    };
    let is_port =
        |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0) && port.bytes().all(|b| b.is_ascii_digit());
    let is_name = if text.starts_with('[') {
        name.parse::<std::net::Ipv6Addr>().is_ok() && ends_after_literal(text, port)
    } else {
        host(name).is_ok() && name.is_ascii()
    };
    is_name && port.is_none_or(is_port)
}

fn ends_after_literal(text: &str, port: Option<&str>) -> bool {
    port.is_some() || text.ends_with(']')
}

/// Text for people, on one line.
pub(super) fn line(text: &str) -> Result<String, String> {
    const MAX_CHARACTERS: usize = 100;
    let is_invisible = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e000}'..='\u{f8ff}')
    };
    if text.trim().is_empty() {
        return Err("empty; leave the key out instead".to_owned());
    }
    if let Some(c) = text.chars().find(|c| is_invisible(*c)) {
        return Err(format!("U+{:04X} is not allowed in a name", u32::from(c)));
    }
    if text.chars().count() > MAX_CHARACTERS {
        return Err(format!("longer than {MAX_CHARACTERS} characters"));
    }
    Ok(text.trim().to_owned())
}
