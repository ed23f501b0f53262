//! The URL of a mail server.

use crate::diagnostic::Error;

/// `SCHEME://[USER[:PASSWORD]@]HOST[:PORT][/][?KEY=VALUE&…]` (RFC 3986 §3), cut into its parts and decoded.
#[derive(PartialEq, Eq)]
pub(super) struct Url {
    pub(super) scheme: String,
    pub(super) login: Option<(String, String)>,
    /// Without the brackets of an IPv6 address; A-labels.
    pub(super) host: String,
    pub(super) port: Option<u16>,
    pub(super) starttls: Option<String>,
    pub(super) hello: Option<String>,
}

impl Url {
    /// Errors never repeat the text: it may hold a password.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let (scheme, rest) = text.split_once("://").ok_or_else(|| wrong("no `smtp://` or `smtps://` in front"))?;
        let scheme = scheme.to_ascii_lowercase();
        if !matches!(scheme.as_str(), "smtp" | "smtps") {
            return Err(wrong("the scheme is smtp or smtps"));
        }
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains(['/', '#']) {
            return Err(wrong("nothing but `?` may follow the host; write `/` in a password as %2F and `#` as %23"));
        }
        let (login, host) = match authority.rsplit_once('@') {
            Some((login, host)) => (Some(login_of(login)?), host),
            None => (None, authority),
        };
        let (host, port) = host_and_port(host)?;
        let mut url = Self { scheme, login, host, port, starttls: None, hello: None };
        url.read_query(query)?;
        Ok(url)
    }

    fn read_query(&mut self, query: &str) -> Result<(), Error> {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let slot = match key {
                "starttls" => &mut self.starttls,
                "hello" => &mut self.hello,
                // Not named: after a `?` in a password that should have been %3F, it is the rest of it.
                _ => return Err(wrong("a key after `?` is not known; there are starttls and hello")),
            };
            if slot.replace(percent_decoded(value)?).is_some() {
                return Err(wrong(format!("`{key}` stands there twice")));
            }
        }
        Ok(())
    }
}

fn login_of(text: &str) -> Result<(String, String), Error> {
    let (user, password) = text.split_once(':').ok_or_else(|| wrong("a user has a password: `user:password@`"))?;
    let (user, password) = (percent_decoded(user)?, percent_decoded(password)?);
    if user.is_empty() || user.contains('\0') || password.contains('\0') {
        return Err(wrong("a user is not empty, and neither user nor password holds NUL"));
    }
    Ok((user, password))
}

fn host_and_port(text: &str) -> Result<(String, Option<u16>), Error> {
    let (host, port) = if let Some(rest) = text.strip_prefix('[') {
        let (host, after) = rest.split_once(']').ok_or_else(|| wrong("`[` without `]`"))?;
        host.parse::<std::net::Ipv6Addr>().map_err(|_| wrong("only an IPv6 address stands in brackets"))?;
        (host.to_owned(), after)
    } else {
        let (host, port) = text.find(':').map_or((text, ""), |at| text.split_at(at));
        let ascii = idna::domain_to_ascii(host).map_err(|_| wrong("the host is not a name or address"))?;
        if ascii.is_empty() || ascii.contains(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))) {
            return Err(wrong("the host is not a name or address"));
        }
        (ascii, port)
    };
    let port = match port.strip_prefix(':') {
        None if port.is_empty() => None,
        Some("") => None,
        Some(digits) => match digits.parse() {
            Ok(port @ 1..) => Some(port),
            _ => return Err(wrong("the port is a number from 1 to 65535")),
        },
        None => return Err(wrong("only a port may follow the host")),
    };
    Ok((host, port))
}

fn percent_decoded(text: &str) -> Result<String, Error> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'%' {
            let pair = after.split_at_checked(2).map(|(pair, rest)| (hex(pair[0]), hex(pair[1]), rest));
            let Some((Some(high), Some(low), after)) = pair else {
                return Err(wrong("`%` without two hexadecimal digits; write it as %25"));
            };
            octets.push(high << 4 | low);
            rest = after;
        } else {
            octets.push(first);
        }
    }
    String::from_utf8(octets).map_err(|_| wrong("percent-encoded octets are not UTF-8"))
}

fn hex(digit: u8) -> Option<u8> {
    // OK because a hexadecimal digit is below 16.
    char::from(digit).to_digit(16).map(|value| value as u8)
}

pub(super) fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for octet in text.bytes() {
        if octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.' | b'_' | b'~' | b'+') {
            encoded.push(char::from(octet));
        } else {
            encoded.push_str(&format!("%{octet:02X}"));
        }
    }
    encoded
}

fn wrong(message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::operator(message).in_field("smtp")
}
