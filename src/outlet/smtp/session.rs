//! One connection: opened, encrypted, authenticated, used again, closed.

use std::fmt::Display;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use lettre::transport::smtp::Error as LettreError;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Auth, Ehlo, Quit, Rset, Starttls};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::abilities::Abilities;
use super::options::{Login, Security, SmtpOptions};
use super::reply::Reply;
use super::wire::Wire;
use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::delivery::in_one_line;

/// A connection that is ready for MAIL.
pub(super) struct Session {
    connection: AsyncSmtpConnection,
    pub(super) wire: Wire,
    pub(super) abilities: Abilities,
    pub(super) protection: Protection,
    /// Nothing stands between it and another message.
    pub(super) is_usable: bool,
}

/// What is known of who can read the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protection {
    None,
    /// Encrypted, to whomever.
    Unverified,
    /// Encrypted, and the certificate is right.
    Verified,
}

/// Why there is no connection.
#[derive(Debug)]
pub(super) enum Closed {
    /// Another attempt may do better.
    ForNow(Error),
    /// Another attempt now ends the same.
    ForGood(Error),
}

impl Session {
    pub(super) async fn open(options: &SmtpOptions) -> Result<Self, Closed> {
        match Self::open_with(options, options.security).await {
            // RFC 7435 §3: rather without than not at all. The handshake has used this connection up.
            Err(Failed::Handshake(_)) if options.security == Security::StartTlsIfOffered => {
                Self::open_with(options, Security::Clear).await.map_err(Failed::into_closed)
            }
            opened => opened.map_err(Failed::into_closed),
        }
    }

    async fn open_with(options: &SmtpOptions, security: Security) -> Result<Self, Failed> {
        let (stream, peer) = connect(options).await?;
        let hello = hello_of(options, &stream);
        let wire = Wire::new(stream, peer);
        if security == Security::Tls {
            secure(&wire, options, security).await?;
        }
        let (connection, abilities) = greet(&wire, &hello, options).await?;
        let protection = if security == Security::Tls { Protection::Verified } else { Protection::None };
        let mut session = Self { connection, wire, abilities, protection, is_usable: true };
        if matches!(security, Security::StartTls | Security::StartTlsIfOffered) {
            session.start_tls(&hello, options, security).await?;
        }
        if let Some(login) = &options.credentials {
            session.authenticate(login, options).await?;
        }
        Ok(session)
    }

    async fn start_tls(&mut self, hello: &ClientId, options: &SmtpOptions, security: Security) -> Result<(), Failed> {
        let is_required = security == Security::StartTls;
        if !self.abilities.starttls {
            let message =
                "the server does not offer STARTTLS; use smtps://, or starttls=never where the wire is trusted";
            return if is_required { Err(Failed::Operator(Error::operator(message))) } else { Ok(()) };
        }
        let reply = self.ask("STARTTLS", Starttls, options.timeouts.secure).await?;
        if reply.code != 220 {
            return if is_required { Err(refused("STARTTLS", &reply)) } else { Ok(()) };
        }
        // Whatever follows the reply in clear was put there to be taken for an answer under TLS.
        if self.wire.has_more() {
            return Err(Failed::Operator(
                Error::operator("something was said in clear after STARTTLS").by_rule("RFC 3207 §6"),
            ));
        }
        secure(&self.wire, options, security).await?;
        self.protection = if is_required { Protection::Verified } else { Protection::Unverified };
        let reply = self.ask("EHLO", Ehlo::new(hello.clone()), options.timeouts.greeting).await?;
        if !reply.is_positive() {
            return Err(refused("EHLO", &reply));
        }
        self.abilities = Abilities::of(&reply);
        Ok(())
    }

    async fn authenticate(&mut self, login: &Login, options: &SmtpOptions) -> Result<(), Failed> {
        let mechanism = match &self.abilities {
            Abilities { auth_plain: true, .. } => Mechanism::Plain,
            Abilities { auth_login: true, .. } => Mechanism::Login,
            _ => return Err(Failed::Operator(Error::operator("the server offers neither AUTH PLAIN nor AUTH LOGIN"))),
        };
        let credentials = Credentials::new(login.user.clone(), login.password.clone());
        let odd = |_: LettreError| {
            Failed::Operator(Error::operator("the server asks something during AUTH that is no question"))
        };
        let mut command = Auth::new(mechanism, credentials.clone(), None).map_err(odd)?;
        // Two questions of LOGIN, and one of those that ask again for what PLAIN said at once.
        for _ in 0..3 {
            let reply = self.ask("AUTH", &command, options.timeouts.secure).await?;
            match reply.code {
                334 => {
                    command = Auth::new_from_response(mechanism, credentials.clone(), &question(&reply)).map_err(odd)?
                }
                code if (200..300).contains(&code) => return Ok(()),
                code if (400..500).contains(&code) => return Err(refused("AUTH", &reply)),
                _ => return Err(Failed::Operator(refusal(ErrorKind::Operator, "AUTH", &reply))),
            }
        }
        Err(Failed::Operator(Error::operator("the server does not stop asking during AUTH")))
    }

    /// Says one command and waits for its reply, whatever it is.
    ///
    /// # Errors
    /// No reply came. The connection is of no use any more.
    pub(super) async fn ask(&mut self, name: &str, command: impl Display, limit: Duration) -> Result<Reply, Error> {
        self.wire.forget();
        let heard = timeout(limit, self.connection.command(command)).await;
        self.answer(name, limit, heard.ok())
    }

    /// Waits for one more reply to a group of commands.
    pub(super) async fn hear(&mut self, name: &str, limit: Duration) -> Result<Reply, Error> {
        let heard = timeout(limit, self.connection.read_response()).await;
        self.answer(name, limit, heard.ok())
    }

    /// Sends a message, dots doubled, with the dot that ends it, and waits for the reply.
    pub(super) async fn say(&mut self, octets: &[u8], limit: Duration) -> Result<Reply, Error> {
        self.wire.forget();
        self.wire.put_message(octets);
        let heard = timeout(limit, self.connection.command(".\r\n")).await;
        self.answer("message", limit, heard.ok())
    }

    fn answer(
        &mut self,
        name: &str,
        limit: Duration,
        heard: Option<Result<Response, LettreError>>,
    ) -> Result<Reply, Error> {
        let reply = self.wire.take_reply();
        let is_understood = match &heard {
            Some(Ok(_)) => true,
            Some(Err(error)) => error.status().is_some(),
            None => false,
        };
        // A reply that lettre did not understand (`471 …`) may have lines that it did not read.
        self.is_usable &= is_understood && reply.as_ref().is_some_and(|reply| !reply.closes());
        match (reply, heard) {
            (Some(reply), Some(_)) => Ok(reply),
            (_, None) => Err(lost(name, format!("no answer within {} s", limit.as_secs_f32()))),
            (None, Some(Err(error))) => Err(lost(name, reason(&error))),
            (None, Some(Ok(_))) => Err(lost(name, "the answer is not an SMTP reply".into())),
        }
    }

    /// Drops what was begun. Without an answer the connection is of no use.
    pub(super) async fn reset(&mut self, limit: Duration) {
        let reply = self.ask("RSET", Rset, limit).await;
        self.is_usable &= reply.is_ok_and(|reply| reply.is_positive());
    }

    pub(super) async fn quit(mut self, limit: Duration) {
        if self.is_usable {
            let _ = self.ask("QUIT", Quit, limit).await;
        }
    }
}

/// Why opening failed, and who can do something about it.
enum Failed {
    Lost(Error),
    Answer(Error),
    Handshake(Error),
    Operator(Error),
}

impl Failed {
    fn into_closed(self) -> Closed {
        match self {
            Self::Lost(error) => Closed::ForNow(error),
            Self::Answer(error) if error.kind() == ErrorKind::PeerForNow => Closed::ForNow(error),
            Self::Answer(error) | Self::Handshake(error) | Self::Operator(error) => Closed::ForGood(error),
        }
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Lost(error)
    }
}

async fn connect(options: &SmtpOptions) -> Result<(TcpStream, SocketAddr), Failed> {
    let limit = options.timeouts.connect;
    let target = (options.host.as_str(), options.port);
    let addresses = within(limit, tokio::net::lookup_host(target)).await.map_err(|error| away(options, &error))?;
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    for address in addresses {
        match within(limit, TcpStream::connect(address)).await {
            Ok(stream) => {
                // Without it each message waits 40 ms for an acknowledgement that the server holds back.
                stream.set_nodelay(true).map_err(|error| away(options, &error))?;
                return Ok((stream, address));
            }
            Err(error) => last = error,
        }
    }
    Err(away(options, &last))
}

async fn within<T>(limit: Duration, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    match timeout(limit, work).await {
        Ok(done) => done,
        Err(_) => {
            Err(io::Error::new(io::ErrorKind::TimedOut, format!("no connection within {} s", limit.as_secs_f32())))
        }
    }
}

/// The greeting and EHLO, both of which `lettre` does in one go.
async fn greet(
    wire: &Wire,
    hello: &ClientId,
    options: &SmtpOptions,
) -> Result<(AsyncSmtpConnection, Abilities), Failed> {
    let limit = options.timeouts.greeting;
    let greeted = timeout(limit, AsyncSmtpConnection::connect_with_transport(Box::new(wire.clone()), hello)).await;
    let (greeting, answer) = (wire.take_reply(), wire.take_reply());
    for (name, reply) in [("greeting", &greeting), ("EHLO", &answer)] {
        if let Some(reply) = reply.as_ref().filter(|reply| !reply.is_positive()) {
            return Err(refused(name, reply));
        }
    }
    let name = if greeting.is_none() { "greeting" } else { "EHLO" };
    match (greeted, answer) {
        (Ok(Ok(connection)), Some(answer)) => Ok((connection, Abilities::of(&answer))),
        (Ok(Err(error)), _) => Err(Failed::Lost(lost(name, reason(&error)))),
        (Err(_), _) => Err(Failed::Lost(lost(name, format!("no answer within {} s", limit.as_secs_f32())))),
        (Ok(Ok(_)), None) => Err(Failed::Lost(lost(name, "the answer is not an SMTP reply".into()))),
    }
}

async fn secure(wire: &Wire, options: &SmtpOptions, security: Security) -> Result<(), Failed> {
    let parameters = tls_parameters(options, security).map_err(Failed::Operator)?;
    let limit = options.timeouts.secure;
    match timeout(limit, wire.secure(parameters)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Failed::Handshake(Error::operator(reason(&error)).in_field("tls"))),
        Err(_) => Err(Failed::Lost(lost("TLS", format!("no answer within {} s", limit.as_secs_f32())))),
    }
}

fn tls_parameters(options: &SmtpOptions, security: Security) -> Result<TlsParameters, Error> {
    let unusable = |error: LettreError| Error::operator(reason(&error)).in_field("tls");
    let mut builder = TlsParameters::builder(options.host.clone())
        .dangerous_accept_invalid_certs(security == Security::StartTlsIfOffered);
    for pem in &options.trusted_roots {
        builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(unusable)?);
    }
    builder.build().map_err(unusable)
}

/// The name to say, or the address literal of our end (RFC 5321 §4.1.4).
fn hello_of(options: &SmtpOptions, stream: &TcpStream) -> ClientId {
    match (&options.hello_name, stream.local_addr().map(|address| address.ip())) {
        (Some(name), _) => ClientId::Domain(name.clone()),
        (None, Ok(std::net::IpAddr::V4(address))) => ClientId::Ipv4(address),
        (None, Ok(std::net::IpAddr::V6(address))) => ClientId::Ipv6(address),
        (None, Err(_)) => ClientId::default(),
    }
}

/// A 334 reply in the form that `lettre` reads a question from.
fn question(reply: &Reply) -> Response {
    use lettre::transport::smtp::response::{Category, Code, Detail, Severity};
    let code = Code::new(Severity::PositiveIntermediate, Category::Unspecified3, Detail::Four);
    Response::new(code, reply.lines().map(str::to_owned).collect())
}

fn refused(name: &str, reply: &Reply) -> Failed {
    let kind = if reply.is_for_now() { ErrorKind::PeerForNow } else { ErrorKind::PeerForGood };
    Failed::Answer(refusal(kind, name, reply))
}

fn refusal(kind: ErrorKind, name: &str, reply: &Reply) -> Error {
    Error::new(kind, format!("refused: {}", in_one_line(&reply.text))).in_field(name.to_ascii_lowercase())
}

pub(super) fn lost(name: &str, why: String) -> Error {
    Error::new(ErrorKind::PeerForNow, why).in_field(name.to_ascii_lowercase())
}

fn away(options: &SmtpOptions, error: &io::Error) -> Failed {
    Failed::Lost(lost("connect", format!("{}:{}: {error}", options.host, options.port)))
}

/// The innermost reason, which is the one that says something.
fn reason(error: &LettreError) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    match innermost.to_string() {
        text if text.contains("incomplete response") => "the connection was closed".into(),
        text => text,
    }
}
