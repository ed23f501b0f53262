//! An envelope address as a command can carry it.

use std::borrow::Cow;

use crate::diagnostic::Error;

/// A forward or reverse path without source route (RFC 5321 §4.1.2): `local@domain`, or `postmaster` alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address<'a> {
    /// As it was given, quotes included.
    pub(super) local: &'a str,
    /// `None` for `postmaster` alone (RFC 5321 §4.1.1.3).
    pub(super) domain: Option<&'a str>,
}

impl<'a> Address<'a> {
    /// Splits an address at its last `@` and refuses what could end the path early or start another command. Odd but
    /// harmless addresses (`a..b@`, long local parts) pass: mail comes back from them too.
    pub(super) fn parse(text: &'a str) -> Result<Self, Error> {
        if let Some((at, octet)) = text.char_indices().find(|(_, c)| c.is_control()) {
            return Err(refused(format!("control character U+{:04X} at {at} is not allowed", u32::from(octet))).at(at));
        }
        let Some((local, domain)) = text.rsplit_once('@') else {
            return if text.eq_ignore_ascii_case("postmaster") {
                Ok(Self { local: text, domain: None })
            } else {
                Err(refused("no `@`; an address is `local@domain`"))
            };
        };
        check_local(local)?;
        check_domain(domain).map_err(|error| error.at(local.len() + 1))?;
        Ok(Self { local, domain: Some(domain) })
    }

    /// The address as a command has it: [`ascii_domain`](Self::ascii_domain) for its domain.
    pub(super) fn in_command(&self) -> Result<String, Error> {
        Ok(match self.ascii_domain()? {
            Some(domain) => format!("{}@{domain}", self.local),
            None => self.local.to_owned(),
        })
    }

    /// The domain with A-labels for its U-labels (RFC 5891 §4.4), so that an ASCII local part never needs SMTPUTF8.
    pub(super) fn ascii_domain(&self) -> Result<Option<Cow<'a, str>>, Error> {
        match self.domain {
            None => Ok(None),
            // As it was given: DNS does not care for case, the owner of the address may.
            Some(domain) if domain.is_ascii() => Ok(Some(Cow::Borrowed(domain))),
            Some(domain) => match idna::domain_to_ascii(domain) {
                Ok(labels) => Ok(Some(Cow::Owned(labels))),
                Err(_) => Err(refused("the domain is not a valid internationalized name").by_rule("RFC 5891 §4")),
            },
        }
    }
}

fn check_local(local: &str) -> Result<(), Error> {
    if local.is_empty() {
        return Err(refused("nothing stands before the `@`"));
    }
    if local.len() >= 2 && local.starts_with('"') && local.ends_with('"') {
        return check_quoted(&local[1..local.len() - 1]);
    }
    match local.char_indices().find(|(_, c)| matches!(c, ' ' | '<' | '>' | '"' | '\\' | ',' | ';' | ':')) {
        None => Ok(()),
        Some((at, c)) => Err(refused(format!("`{c}` at {at} must stand in a quoted local part")).at(at)),
    }
}

fn check_quoted(within: &str) -> Result<(), Error> {
    let mut escaped = false;
    for (at, c) in within.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Err(refused(format!("`\"` at {} must be escaped", at + 1)).at(at + 1)),
            _ => {}
        }
    }
    if escaped { Err(refused("the quoted local part does not end")) } else { Ok(()) }
}

fn check_domain(domain: &str) -> Result<(), Error> {
    let inner = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(domain);
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '_') || !c.is_ascii();
    match inner.chars().find(|c| !allowed(*c) || c.is_whitespace()) {
        _ if inner.is_empty() => Err(refused("nothing stands after the `@`")),
        None => Ok(()),
        Some(c) => Err(refused(format!("`{c}` is not allowed in a domain"))),
    }
}

fn refused(message: impl Into<Cow<'static, str>>) -> Error {
    Error::caller(message).by_rule("RFC 5321 §4.1.2")
}
