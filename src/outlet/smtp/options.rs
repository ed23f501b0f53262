//! Which server, how to get there, and how to treat it.

use std::fmt;
use std::time::Duration;

use super::SmtpTimeouts;
use super::url::{self, Url};
use crate::diagnostic::Error;

/// Which server to hand messages to, and how.
///
/// ```
/// use retourpost::outlet::smtp::{Security, SmtpOptions};
///
/// let options = SmtpOptions::parse("smtp://user:p%40ss@mail.example.org?starttls=require")?.with_connections(4);
/// assert_eq!(options.security(), Security::StartTls);
/// assert_eq!(options.to_string(), "smtp://user@mail.example.org:587?starttls=require");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SmtpOptions {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) security: Security,
    pub(super) credentials: Option<Login>,
    pub(super) hello_name: Option<String>,
    pub(super) n_connections: usize,
    pub(super) n_attempts: usize,
    pub(super) pause: Duration,
    pub(super) timeouts: SmtpTimeouts,
    pub(super) trusted_roots: Vec<Vec<u8>>,
}

/// Whether and how the connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Security {
    /// TLS from the first octet (`smtps://`, RFC 8314 §3.3); the certificate must be right.
    Tls,
    /// STARTTLS or nothing (`?starttls=require`, RFC 3207); the certificate must be right.
    StartTls,
    /// STARTTLS if the server offers it, without looking at the certificate (`?starttls=try`, RFC 7435): keeps listeners
    /// out, not impostors. If the handshake fails, the message goes without.
    StartTlsIfOffered,
    /// No encryption (`?starttls=never`).
    Clear,
}

/// A user and a password, which never shows.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Login {
    pub(super) user: String,
    pub(super) password: String,
}

impl SmtpOptions {
    /// Reads `smtp://[USER:PASSWORD@]HOST[:PORT][?starttls=require|try|never][&hello=NAME]`, or `smtps://…` without
    /// `starttls`. User and password are percent-encoded.
    ///
    /// The port is 25, with a user 587, and 465 for `smtps`. `starttls` is `try`, with a user `require`.
    ///
    /// # Errors
    /// Anything else; a password on a connection that does not protect it, unless `starttls=never` says so.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let url = Url::parse(text)?;
        let credentials = url.login.map(|(user, password)| Login { user, password });
        let security = security_of(&url.scheme, url.starttls.as_deref(), credentials.is_some())?;
        let default_port = match (security, &credentials) {
            (Security::Tls, _) => 465,
            (_, Some(_)) => 587,
            (_, None) => 25,
        };
        let options = Self {
            host: url.host,
            port: url.port.unwrap_or(default_port),
            security,
            credentials,
            hello_name: None,
            n_connections: 1,
            n_attempts: 3,
            pause: Duration::from_secs(1),
            timeouts: SmtpTimeouts::default(),
            trusted_roots: Vec::new(),
        };
        match url.hello {
            Some(name) => options.with_hello_name(&name),
            None => Ok(options),
        }
    }

    /// The same with this user and password (RFC 4954).
    ///
    /// # Errors
    /// The connection would not protect them ([`Security::StartTlsIfOffered`]); an empty user; a NUL (RFC 4616 §2).
    pub fn with_credentials(mut self, user: &str, password: &str) -> Result<Self, Error> {
        if user.is_empty() || user.contains('\0') || password.contains('\0') {
            return Err(Error::operator("a user is not empty, and neither user nor password holds NUL"));
        }
        if self.security == Security::StartTlsIfOffered {
            return Err(unprotected());
        }
        self.credentials = Some(Login { user: user.to_owned(), password: password.to_owned() });
        Ok(self)
    }

    /// The same with the name to say in EHLO: this host's, as the server can find it in DNS (RFC 5321 §4.1.4).
    /// Without it, the address literal of the connection's own end is said.
    ///
    /// # Errors
    /// What is neither a domain nor an address literal.
    pub fn with_hello_name(mut self, name: &str) -> Result<Self, Error> {
        let refused = || Error::operator(format!("`{}` is not a host name", name.escape_debug())).in_field("hello");
        let ascii =
            if name.starts_with('[') { name.to_owned() } else { idna::domain_to_ascii(name).map_err(|_| refused())? };
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        if ascii.is_empty() || !ascii.chars().all(allowed) {
            return Err(refused());
        }
        self.hello_name = Some(ascii);
        Ok(self)
    }

    /// The same with this many connections side by side, at least 1.
    #[must_use]
    pub fn with_connections(mut self, n_connections: usize) -> Self {
        self.n_connections = n_connections.clamp(1, N_CONNECTIONS_MAX);
        self
    }

    /// The same with this many attempts, at least 1, to bring one message to the server when connections fail. An answer
    /// of the server, whatever it says of the message, is never asked for twice.
    #[must_use]
    pub fn with_attempts(mut self, n_attempts: usize) -> Self {
        self.n_attempts = n_attempts.max(1);
        self
    }

    /// The same with this pause before a second attempt on a new connection; it doubles with each further one.
    #[must_use]
    pub fn with_pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// The same with other times to wait.
    #[must_use]
    pub fn with_timeouts(mut self, timeouts: SmtpTimeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// The same with one more certificate (PEM) that is trusted to sign the server's, besides those of the platform.
    #[must_use]
    pub fn with_trusted_root(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.trusted_roots.push(pem.into());
        self
    }

    /// Whether and how the connection is encrypted.
    pub fn security(&self) -> Security {
        self.security
    }
}

/// More connections than any one server takes from one client.
const N_CONNECTIONS_MAX: usize = 1000;

fn security_of(scheme: &str, starttls: Option<&str>, has_login: bool) -> Result<Security, Error> {
    match (scheme, starttls) {
        ("smtps", None) => Ok(Security::Tls),
        ("smtps", Some(_)) => Err(Error::operator("smtps:// is TLS from the start; leave `starttls` out")),
        (_, Some("require")) => Ok(Security::StartTls),
        (_, Some("never")) => Ok(Security::Clear),
        (_, Some("try")) if has_login => Err(unprotected()),
        (_, Some("try")) => Ok(Security::StartTlsIfOffered),
        (_, None) if has_login => Ok(Security::StartTls),
        (_, None) => Ok(Security::StartTlsIfOffered),
        (_, Some(_)) => Err(Error::operator("`starttls` is require, try or never")),
    }
}

fn unprotected() -> Error {
    Error::operator("starttls=try does not protect a password; say require, or never where the wire is trusted")
        .by_rule("RFC 8314 §3")
}

impl fmt::Display for SmtpOptions {
    /// The URL, without the password.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.security == Security::Tls { "smtps://" } else { "smtp://" })?;
        if let Some(login) = &self.credentials {
            write!(out, "{}@", url::percent_encoded(&login.user))?;
        }
        if self.host.contains(':') {
            write!(out, "[{}]:{}", self.host, self.port)?;
        } else {
            write!(out, "{}:{}", self.host, self.port)?;
        }
        out.write_str(match self.security {
            Security::Tls => "",
            Security::StartTls => "?starttls=require",
            Security::StartTlsIfOffered => "?starttls=try",
            Security::Clear => "?starttls=never",
        })
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}
