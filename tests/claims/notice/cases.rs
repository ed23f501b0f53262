//! The table of deliveries that notices are tried on: every cause, every action, and what is awkward.
//!
//! Used by the claims and by the judges, so that both see the same notices.

use retourpost::mime::Transport;
use retourpost::notice::{Notice, Outcome, Renderer};
use retourpost::phrase::Catalogue;
use retourpost::report::{
    Action, Audience, Case, DiagnosticCode, HeaderSection, Hop, Moment, MtaName, Original, ReceivedReport, Recipient,
    RecipientAddress, RecipientFields, Report, ReportFields, Ret, ReturnPath, SmtpStage,
};
use retourpost::site::Site;
use retourpost::status::{EnhancedStatus, SmtpReply};
use retourpost::text::FieldText;

/// The languages that every case is written in.
pub(crate) const LANGUAGES: [&str; 42] = [
    "en", "nl", "nb", "ar", "ja", "de", "fr", "es", "it", "pt-BR", "sv", "da", "pl", "zh-Hans", "ru", "uk", "tr", "cs",
    "fi", "pt-PT", "ro", "hu", "el", "zh-Hant", "ko", "he", "sk", "bg", "hr", "sl", "lt", "lv", "et", "nn", "is", "ca",
    "fa", "vi", "id", "th", "ga", "mt",
];

/// One delivery, as yet in no language.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    /// `mailbox-full-failed-internal`, `eight-bit-original`.
    pub(crate) name: String,
    pub(crate) case: Case,
    /// What the path of the notice is known to carry.
    pub(crate) transport: Transport,
    /// Whether the site has told its name, contact and help pages.
    pub(crate) is_bare: bool,
}

impl Sample {
    fn new(name: impl Into<String>, case: Case) -> Self {
        Self { name: name.into(), case, transport: Transport::SevenBit, is_bare: false }
    }

    fn over(self, transport: Transport) -> Self {
        Self { name: format!("{}-{transport:?}", self.name).to_lowercase(), transport, ..self }
    }

    fn by_bare_site(self) -> Self {
        Self { is_bare: true, ..self }
    }

    pub(crate) fn in_language(&self, tag: &str) -> Case {
        let mut case = self.case.clone();
        case.reader.language = Some(tag.to_owned());
        case
    }
}

/// How many of the languages have every script, direction and shape of sentence that notices are laid out for, between them. What looks at
/// pages and not at words, or would fill the repository, takes these.
pub(crate) const N_FIRST: usize = 13;

/// Whether a language is one of these.
pub(crate) fn is_first(language: &str) -> bool {
    LANGUAGES[..N_FIRST].contains(&language)
}

/// Renderers for samples, one for each site and path.
pub(crate) struct Renderers(Vec<(Transport, bool, Renderer)>);

impl Renderers {
    pub(crate) fn new() -> Self {
        let renderer = |transport, is_bare| {
            let site = if is_bare { Site::default() } else { site() };
            (transport, is_bare, Renderer::new(site, Catalogue::embedded().clone()).with_transport(transport))
        };
        let paths = [Transport::SevenBit, Transport::EightBitMime, Transport::Smtputf8];
        Self(paths.into_iter().flat_map(|path| [renderer(path, false), renderer(path, true)]).collect())
    }

    pub(crate) fn of(&self, sample: &Sample) -> &Renderer {
        let is_for = |(transport, is_bare, _): &&(Transport, bool, Renderer)| {
            (*transport, *is_bare) == (sample.transport, sample.is_bare)
        };
        &self.0.iter().find(is_for).expect("there is a renderer for each path and site").2
    }

    pub(crate) fn notice(&self, sample: &Sample, language: &str) -> Notice {
        match self.of(sample).render(&sample.in_language(language), &retourpost::notice::Stamp::for_snapshots()) {
            Ok(Outcome::Notice(notice)) => notice,
            other => panic!("{}: {other:?}", sample.name),
        }
    }
}

/// A site that has told all.
pub(crate) fn site() -> Site {
    let mut site = Site::named("mail.example.org").unwrap();
    site.set("brand.name", "Example Org").unwrap();
    site.set("contact.address", "helpdesk@example.org").unwrap();
    site.set("contact.link", "https://help.example.org/").unwrap();
    site.set("help.link_base", "https://help.example.org/mail").unwrap();
    // So small that few lines are over them.
    site.set("limits.attempts_shown", "4").unwrap();
    site.set("limits.hops", "6").unwrap();
    site
}

/// What went wrong with one recipient.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    /// `-`: what the reply says.
    status: &'static str,
    stage: Option<SmtpStage>,
    is_remote: bool,
    /// `type; text`, or nothing.
    said: &'static str,
}

const fn remote(stage: SmtpStage, said: &'static str) -> Fault {
    Fault { status: "-", stage: Some(stage), is_remote: true, said }
}

/// As [`remote`], with a status of our own.
const fn kept(status: &'static str, stage: SmtpStage, said: &'static str) -> Fault {
    Fault { status, stage: Some(stage), is_remote: true, said }
}

const fn local(status: &'static str, said: &'static str) -> Fault {
    Fault { status, stage: None, is_remote: false, said }
}

use SmtpStage::{Auth, Data, EndOfData, Hello, Mail, Rcpt, Starttls};

/// A cause that has text, with what makes it a failure and what makes it a delay.
pub(crate) const CAUSES: &[(&str, Fault, Fault)] = &[
    ("unknown", remote(Rcpt, "smtp; 550 no"), local("4.0.0", "")),
    (
        "address-problem",
        remote(Rcpt, "smtp; 550 5.1.0 Address rejected"),
        remote(Rcpt, "smtp; 450 4.1.0 Address rejected"),
    ),
    (
        "mailbox-unknown",
        remote(
            Rcpt,
            "smtp; 550 5.1.1 <ola.nordmann@example.no>: Recipient address rejected: User unknown in virtual mailbox table",
        ),
        remote(Rcpt, "smtp; 450 4.1.1 <ola.nordmann@example.no>: unverified address"),
    ),
    (
        "domain-unknown",
        local(
            "5.4.4",
            "x-postfix; Host or domain name not found. Name service error for name=example.no type=AAAA: Host not found",
        ),
        remote(Rcpt, "smtp; 450 4.1.2 Domain not found"),
    ),
    ("domain-accepts-no-mail", remote(Rcpt, "smtp; 556 5.1.10 Recipient address has null MX"), local("4.1.10", "")),
    (
        "mailbox-moved",
        remote(Rcpt, "smtp; 551 5.1.6 User has moved; please try <ola@example.net>"),
        remote(Rcpt, "smtp; 451 4.1.6 User is moving"),
    ),
    (
        "sender-address-refused",
        remote(Mail, "smtp; 550 5.1.0 <kari@example.org>: Sender address rejected: malformed"),
        remote(Mail, "smtp; 450 4.1.0 not now"),
    ),
    ("mailbox-problem", remote(Rcpt, "smtp; 550 5.2.0 Mailbox error"), remote(Rcpt, "smtp; 450 4.2.0 Mailbox error")),
    (
        "mailbox-full",
        remote(Rcpt, "smtp; 552 5.2.2 The email account that you tried to reach is over quota. gsmtp"),
        remote(Rcpt, "smtp; 452 4.2.2 The recipient's inbox is out of storage space. gsmtp"),
    ),
    (
        "mailbox-disabled",
        remote(Rcpt, "smtp; 550 5.2.1 The email account that you tried to reach is disabled. gsmtp"),
        remote(Rcpt, "smtp; 450 4.2.1 account is disabled"),
    ),
    (
        "system-problem",
        remote(Rcpt, "smtp; 554 5.3.0 Too many related errors"),
        remote(Rcpt, "smtp; 451 4.3.0 Internal error"),
    ),
    (
        "message-too-large",
        remote(Mail, "smtp; 552 5.3.4 Message size exceeds fixed maximum message size"),
        remote(Mail, "smtp; 452 4.3.4 Message size exceeds what fits today"),
    ),
    (
        "own-system-problem",
        local("5.3.0", "x-postfix; unknown mail transport error"),
        local("4.3.0", "x-postfix; mail transport unavailable"),
    ),
    ("network-problem", remote(Rcpt, "smtp; 554 5.4.0 network"), remote(Rcpt, "smtp; 451 4.4.0 network")),
    (
        "host-unreachable",
        local("4.4.1", "x-postfix; connect to mx1.example.no[192.0.2.1]:25: Connection timed out"),
        local("4.4.1", "x-postfix; connect to mx1.example.no[192.0.2.1]:25: Connection timed out"),
    ),
    (
        "may-have-arrived",
        kept(
            "4.4.2",
            EndOfData,
            "x-postfix; lost connection with mx1.example.no[192.0.2.1] while sending end of data -- message may be sent more than once",
        ),
        kept(
            "4.4.2",
            EndOfData,
            "x-postfix; lost connection with mx1.example.no[192.0.2.1] while sending end of data -- message may be sent more than once",
        ),
    ),
    ("expired-after-retries", local("4.4.7", ""), kept("4.4.7", Rcpt, "smtp; 451 4.4.7 Message expired")),
    ("route-broken", local("5.4.4", ""), local("4.4.4", "x-postfix; no route")),
    (
        "protocol-problem",
        remote(Mail, "smtp; 503 5.5.1 Bad sequence of commands"),
        remote(Data, "smtp; 451 4.5.1 Error: bad command"),
    ),
    (
        "too-many-recipients",
        remote(Rcpt, "smtp; 552 5.5.3 Too many recipients"),
        remote(Rcpt, "smtp; 452 4.5.3 Too many recipients"),
    ),
    ("content-problem", remote(EndOfData, "smtp; 554 5.6.0 Bad message"), remote(EndOfData, "smtp; 451 4.6.0 not now")),
    (
        "international-address-unsupported",
        remote(Rcpt, "smtp; 553 5.6.7 ASCII only"),
        kept("4.6.7", Mail, "smtp; 450 4.6.7 SMTPUTF8 is required"),
    ),
    ("policy-problem", remote(Rcpt, "smtp; 550 5.7.0 denied"), remote(Rcpt, "smtp; 450 4.7.19 not now")),
    (
        "refused-by-policy",
        remote(EndOfData, "smtp; 550 5.7.1 Blocked by local policy"),
        kept("4.7.1", EndOfData, "smtp; 550 5.7.1 Blocked by local policy"),
    ),
    (
        "refused-as-spam",
        remote(EndOfData, "smtp; 554 5.7.1 Message rejected as spam"),
        remote(EndOfData, "smtp; 451 4.7.1 Message looks like spam"),
    ),
    (
        "relay-refused",
        remote(Rcpt, "smtp; 554 5.7.1 <ola.nordmann@example.no>: Relay access denied"),
        remote(Rcpt, "smtp; 454 4.7.1 <ola.nordmann@example.no>: Relay access denied"),
    ),
    (
        "authentication-required",
        remote(Mail, "smtp; 530 5.7.0 Authentication required"),
        remote(Mail, "smtp; 451 4.7.1 Client was not authenticated"),
    ),
    (
        "sending-blocked",
        remote(Mail, "smtp; 550 5.7.750 Client blocked from sending from unregistered domains"),
        kept("4.7.1", Mail, "smtp; 550 5.7.750 Client blocked from sending from unregistered domains"),
    ),
    (
        "sender-not-allowed",
        remote(Rcpt, "smtp; 550 5.7.124 Sender not in allowed-senders list"),
        remote(Rcpt, "smtp; 450 4.7.124 Sender not in allowed-senders list"),
    ),
    (
        "sender-not-verified",
        remote(EndOfData, "smtp; 550 5.7.26 Multiple authentication checks failed"),
        remote(EndOfData, "smtp; 421 4.7.26 Multiple authentication checks failed"),
    ),
    (
        "sending-server-refused",
        remote(Rcpt, "smtp; 554 5.7.1 <mail.example.org[192.0.2.9]>: Client host rejected: Access denied"),
        remote(Rcpt, "smtp; 450 4.7.1 <mail.example.org[192.0.2.9]>: Client host rejected: Access denied"),
    ),
    (
        "rate-limited",
        remote(EndOfData, "smtp; 550 5.7.1 Rate limit exceeded"),
        remote(EndOfData, "smtp; 451 4.7.1 Rate limit exceeded"),
    ),
    (
        "asked-to-try-later",
        remote(Rcpt, "smtp; 421 Service not available"),
        remote(Rcpt, "smtp; 451 4.7.1 Please try again"),
    ),
    (
        "secure-connection-failed",
        local("4.7.4", "x-postfix; TLS is required, but was not offered by host mx1.example.no[192.0.2.1]"),
        local("4.7.5", "x-postfix; Cannot start TLS: handshake failure"),
    ),
    (
        "address-malformed",
        remote(Rcpt, "smtp; 501 5.1.3 Bad recipient address syntax"),
        remote(Rcpt, "smtp; 450 4.1.3 Bad recipient address syntax"),
    ),
    (
        "address-changed-hands",
        remote(Rcpt, "smtp; 550 5.7.17 Mailbox owner has changed"),
        remote(Rcpt, "smtp; 451 4.7.17 Mailbox owner has changed"),
    ),
    (
        "sender-address-malformed",
        remote(Mail, "smtp; 553 5.1.7 The sender address is not a valid RFC 5321 address. gsmtp"),
        remote(Mail, "smtp; 451 4.1.7 Bad sender address syntax"),
    ),
    (
        "sender-domain-unknown",
        remote(Mail, "smtp; 501 5.1.8 <kari@example.org>: Sender address rejected: Domain not found"),
        remote(Mail, "smtp; 450 4.1.8 <kari@example.org>: Sender address rejected: Domain not found"),
    ),
    (
        "sender-domain-accepts-no-mail",
        remote(Mail, "smtp; 550 5.7.27 Sender address has null MX"),
        remote(Mail, "smtp; 450 4.7.27 Sender address has null MX"),
    ),
    (
        "list-expansion-failed",
        remote(Rcpt, "smtp; 550 5.2.4 Mailing list expansion problem"),
        remote(Rcpt, "smtp; 450 4.2.4 Mailing list expansion problem"),
    ),
    (
        "forwarding-broken",
        remote(EndOfData, "smtp; 550 5.2.14 Misconfigured forwarding address"),
        remote(Rcpt, "smtp; 450 4.2.14 Misconfigured forwarding address"),
    ),
    (
        "system-full",
        remote(Mail, "smtp; 452 4.3.1 Insufficient system storage"),
        remote(Mail, "smtp; 452 4.3.1 Insufficient system resources"),
    ),
    (
        "system-not-accepting",
        remote(Rcpt, "smtp; 521 5.3.2 example.no does not accept mail"),
        remote(Rcpt, "smtp; 421 4.3.2 Service not available"),
    ),
    (
        "system-misconfigured",
        remote(Rcpt, "smtp; 550 5.3.5 System incorrectly configured"),
        remote(Rcpt, "smtp; 451 4.3.5 Server configuration error"),
    ),
    (
        "feature-missing",
        remote(Mail, "smtp; 555 5.3.3 Parameter not supported"),
        remote(Mail, "smtp; 451 4.3.3 Parameter not supported for now"),
    ),
    (
        "message-too-large-for-mailbox",
        remote(EndOfData, "smtp; 552 5.2.3 Message too long for this mailbox"),
        remote(EndOfData, "smtp; 452 4.2.3 Message too long for this mailbox"),
    ),
    (
        "stopped-by-own-rules",
        local("5.7.1", "x-postfix; <ola.nordmann@example.no>: Recipient address rejected by rule 4"),
        local("4.7.0", "x-postfix; held back by rule 4"),
    ),
    (
        "connection-refused",
        local("4.4.1", "x-postfix; connect to mx1.example.no[192.0.2.1]:25: Connection refused"),
        local("4.4.1", "x-postfix; connect to mx1.example.no[192.0.2.1]:25: Connection refused"),
    ),
    (
        "connection-broken",
        kept("4.4.2", Data, "x-postfix; lost connection with mx1.example.no[192.0.2.1] while sending message body"),
        kept("4.4.2", Data, "x-postfix; lost connection with mx1.example.no[192.0.2.1] while sending message body"),
    ),
    (
        "domain-without-mail-server",
        local(
            "5.4.4",
            "x-postfix; Host or domain name not found. Name service error for name=example.no type=A: Host found but no data record of requested type",
        ),
        local(
            "4.4.4",
            "x-postfix; Host or domain name not found. Name service error for name=mx1.example.no type=A: Host found but no data record of requested type",
        ),
    ),
    (
        "domain-lookup-failed",
        local(
            "4.4.3",
            "x-postfix; Host or domain name not found. Name service error for name=example.no type=MX: Host not found, try again",
        ),
        local(
            "4.4.3",
            "x-postfix; Host or domain name not found. Name service error for name=example.no type=MX: Host not found, try again",
        ),
    ),
    (
        "mail-loop",
        remote(EndOfData, "smtp; 554 5.4.14 Hop count exceeded - possible mail loop ATTR34"),
        remote(EndOfData, "smtp; 451 4.4.6 Too many hops"),
    ),
    (
        "tls-demanded",
        remote(Mail, "smtp; 530 5.7.0 Must issue a STARTTLS command first"),
        remote(Mail, "smtp; 451 4.7.10 Encryption needed"),
    ),
    (
        "message-malformed",
        remote(EndOfData, "smtp; 550 5.6.11 Invalid characters in message"),
        remote(EndOfData, "smtp; 451 4.6.11 Invalid characters in message"),
    ),
    (
        "media-unsupported",
        remote(EndOfData, "smtp; 554 5.6.1 Media not supported"),
        remote(EndOfData, "smtp; 451 4.6.1 Media not supported"),
    ),
    (
        "conversion-impossible",
        remote(EndOfData, "smtp; 554 5.6.3 Conversion required but not supported"),
        remote(EndOfData, "smtp; 451 4.6.5 Conversion failed"),
    ),
    (
        "address-ambiguous",
        remote(Rcpt, "smtp; 550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address"),
        remote(Rcpt, "smtp; 450 4.1.4 Ambiguous address"),
    ),
    (
        "sender-blocked",
        remote(Rcpt, "smtp; 550 5.7.1 You have been blocked by the recipient"),
        remote(Rcpt, "smtp; 450 4.7.1 Sender blocked"),
    ),
    (
        "content-refused",
        remote(EndOfData, "smtp; 554 5.7.1 Message rejected because of unacceptable content"),
        kept("4.7.0", EndOfData, "smtp; 554 5.7.1 Message rejected because of unacceptable content"),
    ),
    (
        "attachment-refused",
        remote(EndOfData, "smtp; 552 5.7.0 Attachment of this type is not accepted"),
        kept("4.7.0", EndOfData, "smtp; 552 5.7.0 Attachment of this type is not accepted"),
    ),
    (
        "virus-found",
        remote(EndOfData, "smtp; 554 5.7.1 Virus found in message: Eicar-Test-Signature"),
        kept("4.7.1", EndOfData, "smtp; 554 5.7.1 Virus found in message"),
    ),
    (
        "cryptography-failed",
        remote(EndOfData, "smtp; 554 5.7.7 Message integrity failure"),
        remote(EndOfData, "smtp; 451 4.7.6 Cryptographic algorithm not supported"),
    ),
    (
        "authentication-refused",
        remote(Auth, "smtp; 535 5.7.8 Authentication credentials invalid"),
        remote(Auth, "smtp; 432 4.7.12 A password transition is needed"),
    ),
    (
        "authentication-too-weak",
        remote(Auth, "smtp; 534 5.7.9 Authentication mechanism is too weak"),
        remote(Auth, "smtp; 454 4.7.11 Encryption required for requested authentication mechanism"),
    ),
    (
        "account-disabled",
        remote(Auth, "smtp; 525 5.7.13 User account disabled"),
        kept("4.7.13", Auth, "smtp; 525 5.7.13 User account disabled"),
    ),
    (
        "account-compromised",
        remote(EndOfData, "smtp; 550 5.1.8 Access denied, bad outbound sender"),
        remote(EndOfData, "smtp; 451 4.1.8 Access denied, bad outbound sender"),
    ),
    (
        "send-as-denied",
        remote(Mail, "smtp; 553 5.7.1 <kari@example.org>: Sender address rejected: not owned by user per"),
        remote(Mail, "smtp; 451 4.7.1 <kari@example.org>: Sender address rejected: not owned by user per"),
    ),
    (
        "list-restricted",
        remote(Rcpt, "smtp; 550 5.7.2 Only members may post to this list"),
        remote(Rcpt, "smtp; 450 4.7.2 Only members may post to this list"),
    ),
    (
        "outside-senders-refused",
        remote(Rcpt, "smtp; 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required"),
        remote(Rcpt, "smtp; 450 4.7.133 Sender not authenticated for group"),
    ),
    (
        "spf-failed",
        remote(EndOfData, "smtp; 550 5.7.23 SPF validation failed"),
        remote(EndOfData, "smtp; 451 4.7.24 SPF validation error"),
    ),
    (
        "dkim-failed",
        remote(EndOfData, "smtp; 550 5.7.20 No passing DKIM signature found"),
        remote(EndOfData, "smtp; 451 4.7.20 No passing DKIM signature found"),
    ),
    (
        "dmarc-failed",
        remote(
            EndOfData,
            "smtp; 550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. gsmtp",
        ),
        remote(EndOfData, "smtp; 421 4.7.26 DMARC record of example.org could not be checked. gsmtp"),
    ),
    (
        "arc-failed",
        remote(EndOfData, "smtp; 550 5.7.29 ARC validation failure"),
        remote(EndOfData, "smtp; 451 4.7.29 ARC validation failure"),
    ),
    (
        "reverse-dns-missing",
        remote(Rcpt, "smtp; 550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.9]"),
        remote(Rcpt, "smtp; 450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.9]"),
    ),
    (
        "sending-server-blocklisted",
        remote(Rcpt, "smtp; 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org"),
        remote(Rcpt, "smtp; 450 4.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org"),
    ),
    (
        "sending-server-reputation-low",
        remote(Mail, "smtp; 550 5.7.708 Access denied, traffic not accepted from this IP"),
        remote(
            Mail,
            "smtp; 451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation",
        ),
    ),
    (
        "greeting-refused",
        remote(Hello, "smtp; 504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname"),
        remote(Hello, "smtp; 450 4.7.1 <mail.example.org>: Helo command rejected: Host not found"),
    ),
    (
        "sending-quota-exceeded",
        remote(EndOfData, "smtp; 550 5.4.5 Daily user sending limit exceeded. gsmtp"),
        remote(EndOfData, "smtp; 451 4.7.0 Daily sending limit exceeded"),
    ),
    (
        "recipient-rate-limited",
        remote(Rcpt, "smtp; 550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded"),
        remote(Rcpt, "smtp; 450 4.2.1 The user you are trying to contact is receiving mail too quickly. gsmtp"),
    ),
    (
        "flood-detected",
        remote(EndOfData, "smtp; 550 5.7.28 Mail flood detected"),
        remote(EndOfData, "smtp; 421 4.7.28 Gmail has detected an unusual rate of unsolicited mail. gsmtp"),
    ),
    (
        "greylisted",
        remote(Rcpt, "smtp; 450 4.7.1 <ola.nordmann@example.no>: Recipient address rejected: Greylisted"),
        remote(Rcpt, "smtp; 450 4.7.1 <ola.nordmann@example.no>: Recipient address rejected: Greylisted"),
    ),
    (
        "system-congested",
        remote(Rcpt, "smtp; 451 4.4.5 Mail system congestion"),
        remote(Rcpt, "smtp; 421 4.4.5 Server busy. gsmtp"),
    ),
    (
        "priority-too-low",
        remote(Mail, "smtp; 550 5.7.15 Priority level is too low"),
        remote(Mail, "smtp; 450 4.7.15 Priority level is too low"),
    ),
    (
        "mta-sts-failed",
        remote(Starttls, "smtp; 550 5.7.5 Remote certificate failed MTA-STS validation"),
        remote(Starttls, "smtp; 450 4.4.8 MX hosts of example.no failed MTA-STS validation"),
    ),
    (
        "dane-failed",
        remote(Starttls, "smtp; 550 5.7.323 tlsa-invalid"),
        remote(Starttls, "smtp; 450 4.7.324 dnssec-invalid"),
    ),
    (
        "certificate-invalid",
        remote(Starttls, "smtp; 550 5.7.322 certificate-expired"),
        remote(Starttls, "smtp; 450 4.7.325 certificate-host-mismatch"),
    ),
    ("requiretls-unsupported", local("5.7.30", ""), local("4.7.30", "")),
];

pub(crate) fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn mailbox(address: &str) -> RecipientAddress {
    RecipientAddress::mailbox(address).unwrap()
}

fn diagnostic(said: &str) -> Option<DiagnosticCode> {
    let (kind, text) = said.split_once("; ")?;
    Some(match kind {
        "smtp" => DiagnosticCode::Smtp(SmtpReply::parse(text).unwrap()),
        kind => DiagnosticCode::other(kind, FieldText::parse(text).unwrap()).unwrap(),
    })
}

/// The fields of a recipient with this fault. A delay goes on being tried for two days.
fn faulty(address: &str, action: Action, fault: Fault) -> RecipientFields {
    let said = diagnostic(fault.said);
    let status = match (fault.status, &said) {
        ("-", Some(DiagnosticCode::Smtp(reply))) => reply.status(),
        (status, _) => EnhancedStatus::parse(status).unwrap(),
    };
    let mut fields = RecipientFields::new(mailbox(address), action, status);
    fields.stage = fault.stage;
    if fault.is_remote {
        let domain = address.rsplit_once('@').map_or("example.no", |(_, domain)| domain);
        fields.remote_mta = Some(MtaName::host(&format!("mx1.{domain}")).unwrap());
    }
    fields.diagnostic_code = said;
    fields.last_attempt_date = Some(moment("2026-11-21T14:02:02+01:00"));
    if action == Action::Delayed {
        fields.will_retry_until = Some(moment("2026-11-23T10:02:11+01:00"));
    }
    fields
}

fn fault_of(cause: &str, action: Action) -> Fault {
    let row = CAUSES.iter().find(|(id, ..)| *id == cause).unwrap_or_else(|| panic!("{cause} is not in the table"));
    if action == Action::Failed { row.1 } else { row.2 }
}

/// The fields of a recipient with this cause.
fn of_cause(address: &str, action: Action, cause: &str) -> RecipientFields {
    faulty(address, action, fault_of(cause, action))
}

/// The fields of a recipient to whom the message got.
fn success(address: &str, action: Action) -> RecipientFields {
    let status = if action == Action::Delivered { "2.1.5" } else { "2.0.0" };
    let mut fields = RecipientFields::new(mailbox(address), action, EnhancedStatus::parse(status).unwrap());
    // A success is told only to those who asked for it (RFC 3461 §5.2).
    fields.notify = Some(retourpost::report::Notify::parse("SUCCESS,FAILURE,DELAY").unwrap());
    if action == Action::Relayed {
        fields.remote_mta = Some(MtaName::host("mx1.example.no").unwrap());
    }
    fields
}

pub(crate) const HEADER: &str = "From: Kari <kari@example.org>\r\n\
    To: Ola Nordmann <ola.nordmann@example.no>\r\n\
    Subject: Quote for the harbour project\r\n\
    Date: Sat, 21 Nov 2026 10:02:00 +0100\r\n\
    Message-ID: <8f2c.4711@example.org>\r\n";

/// The message that all notices are about, unless they are about another.
pub(crate) fn original(audience: Audience) -> Original {
    let sender = if audience == Audience::Internal { "kari@example.org" } else { "kari@example.com" };
    let mut original = Original::from_path(ReturnPath::parse(sender).unwrap());
    original.subject = Some("Quote for the harbour project".into());
    original.message_id = Some("<8f2c.4711@example.org>".into());
    original.references = vec!["<8f2b.4710@example.org>".into()];
    original.date = Some(moment("2026-11-21T10:02:00+01:00"));
    original.size_octets = Some(12_400);
    original.header = Some(HeaderSection::parse(HEADER.as_bytes()));
    original.is_authenticated = audience == Audience::Internal;
    original
}

fn report(recipients: impl IntoIterator<Item = RecipientFields>) -> ReportFields {
    let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
    fields.arrival_date = Some(moment("2026-11-21T10:02:11+01:00"));
    fields.recipients = recipients.into_iter().map(|fields| Recipient::try_from(fields).unwrap()).collect();
    fields
}

fn case(audience: Audience, recipients: impl IntoIterator<Item = RecipientFields>, original: Original) -> Case {
    case_of(audience, report(recipients), original)
}

fn case_of(audience: Audience, report: ReportFields, original: Original) -> Case {
    let mut case = Case::new(Report::try_from(report).unwrap(), original);
    case.reader.audience = Some(audience);
    case
}

/// A case of one recipient, which an outsider sent.
fn outside(fields: RecipientFields) -> Case {
    case(Audience::External, [fields], original(Audience::External))
}

fn outside_about(fields: RecipientFields, change: impl FnOnce(&mut Original)) -> Case {
    case(Audience::External, [fields], changed(original(Audience::External), change))
}

fn changed<T>(mut value: T, change: impl FnOnce(&mut T)) -> T {
    change(&mut value);
    value
}

pub(crate) const OLA: &str = "ola.nordmann@example.no";
const AUDIENCES: [Audience; 2] = [Audience::Internal, Audience::External];

/// Every cause with text, failed and delayed, for both audiences.
pub(crate) fn of_causes() -> Vec<Sample> {
    let mut samples = Vec::new();
    for (cause, ..) in CAUSES {
        for action in [Action::Failed, Action::Delayed] {
            for audience in AUDIENCES {
                let name = format!("{cause}-{}-{}", action.as_str(), audience.as_str());
                samples.push(Sample::new(name, case(audience, [of_cause(OLA, action, cause)], original(audience))));
            }
        }
    }
    samples
}

/// The three actions that tell of success, for both audiences.
pub(crate) fn of_successes() -> Vec<Sample> {
    let mut samples = Vec::new();
    for action in [Action::Delivered, Action::Relayed, Action::Expanded] {
        for audience in AUDIENCES {
            let name = format!("{}-{}", action.as_str(), audience.as_str());
            samples.push(Sample::new(name, case(audience, [success(OLA, action)], original(audience))));
        }
    }
    samples
}

/// Groups of recipients, absent facts, originals of all kinds.
pub(crate) fn of_shapes() -> Vec<Sample> {
    let mut samples = groups();
    samples.extend(facts());
    samples.extend(of_administrators());
    samples.extend(confidential());
    samples.extend(originals());
    samples
}

fn addresses(n: usize, domain: &str) -> impl Iterator<Item = String> {
    (1..=n).map(move |number| format!("member{number:02}@{domain}"))
}

fn groups() -> Vec<Sample> {
    use Action::{Delayed, Delivered, Expanded, Failed, Relayed};
    let outsider = || original(Audience::External);
    let many = |n, action: Action| -> Case {
        let recipients = addresses(n, "example.no").map(|address| match action {
            Failed => of_cause(&address, Failed, "mailbox-unknown"),
            Delayed => of_cause(&address, Delayed, "host-unreachable"),
            action => success(&address, action),
        });
        case(Audience::External, recipients.collect::<Vec<_>>(), outsider())
    };
    let two_causes = [
        of_cause(OLA, Failed, "mailbox-unknown"),
        of_cause("per@example.net", Failed, "mailbox-full"),
        of_cause("liv@example.no", Failed, "mailbox-unknown"),
    ];
    let mixed = [
        of_cause("siri@example.net", Delayed, "host-unreachable"),
        success("anna@example.com", Delivered),
        of_cause(OLA, Failed, "mailbox-unknown"),
        success("board@example.no", Expanded),
        of_cause("per@example.net", Failed, "mailbox-full"),
        success("jan@example.com", Relayed),
    ];
    let twice = [
        success("anna@example.com", Delivered),
        success("board@example.no", Expanded),
        success("jan@example.com", Relayed),
        of_cause(OLA, Failed, "may-have-arrived"),
        of_cause("liv@example.no", Failed, "may-have-arrived"),
        of_cause("siri@example.net", Delayed, "host-unreachable"),
        of_cause("eva@example.com", Delayed, "host-unreachable"),
        success("per@example.net", Delivered),
        success("team@example.no", Expanded),
        success("kim@example.com", Relayed),
        of_cause("geir@example.no", Failed, "mailbox-full"),
        of_cause("gro@example.no", Failed, "mailbox-full"),
    ];
    let half_unsure =
        [of_cause(OLA, Failed, "may-have-arrived"), of_cause("liv@example.no", Failed, "mailbox-unknown")];
    let of_domains = |n: usize| {
        let recipients = (1..=n).map(|n| of_cause(&format!("info@d{n:02}.example"), Failed, "mailbox-unknown"));
        case(Audience::External, recipients.collect::<Vec<_>>(), outsider())
    };
    let unsure = [OLA, "liv@example.no"].map(|address| of_cause(address, Failed, "may-have-arrived"));
    let all_successes =
        [Delivered, Relayed, Expanded].map(|action| success(&format!("{}@example.no", action.as_str()), action));
    vec![
        Sample::new("two-of-one-cause", many(2, Failed)),
        Sample::new("two-causes", case(Audience::Internal, two_causes, original(Audience::Internal))),
        Sample::new("mixed-actions", case(Audience::External, mixed.clone(), outsider())),
        Sample::new("mixed-actions-inside", case(Audience::Internal, mixed, original(Audience::Internal))),
        Sample::new("eleven-recipients", many(11, Failed)),
        Sample::new("twelve-recipients", many(12, Failed)),
        Sample::new("twelve-delayed", many(12, Delayed)),
        Sample::new("twelve-delivered", many(12, Delivered)),
        Sample::new("twelve-relayed", many(12, Relayed)),
        Sample::new("twelve-expanded", many(12, Expanded)),
        Sample::new("two-delayed", many(2, Delayed)),
        Sample::new("two-delivered", many(2, Delivered)),
        Sample::new("two-relayed", many(2, Relayed)),
        Sample::new("two-expanded", many(2, Expanded)),
        Sample::new("eleven-delayed", many(11, Delayed)),
        Sample::new("eleven-delivered", many(11, Delivered)),
        Sample::new("eleven-relayed", many(11, Relayed)),
        Sample::new("eleven-expanded", many(11, Expanded)),
        Sample::new("eleven-domains", of_domains(11)),
        Sample::new("twelve-domains", of_domains(12)),
        Sample::new("two-unsure", case(Audience::External, unsure, outsider())),
        Sample::new("half-unsure", case(Audience::External, half_unsure, outsider())),
        Sample::new("mixed-actions-twice", case(Audience::External, twice, outsider())),
        Sample::new("three-successes", case(Audience::External, all_successes, outsider())),
    ]
}

fn facts() -> Vec<Sample> {
    use Action::{Delayed, Delivered, Failed};
    let unknown = || of_cause(OLA, Failed, "mailbox-unknown");
    let late = || of_cause(OLA, Delayed, "host-unreachable");
    let attempts = |n: i64| {
        let attempt = |at: i64| retourpost::report::Attempt {
            at: Moment::try_new(1_795_251_732 + 1800 * at, 60).unwrap(),
            remote_mta: Some(MtaName::host("mx1.example.no").unwrap()),
            diagnostic_code: diagnostic("smtp; 451 4.4.1 timeout"),
        };
        (0..n).map(attempt).collect::<Vec<_>>()
    };
    let mut minimal = ReportFields::by(
        MtaName::try_new(retourpost::report::MtaNameType::parse("x-local-hostname").unwrap(), "rack7").unwrap(),
    );
    minimal.recipients = vec![
        Recipient::try_from(RecipientFields::new(mailbox("root"), Failed, EnhancedStatus::parse("5.0.0").unwrap()))
            .unwrap(),
    ];
    let nobody = Original::from_path(ReturnPath::parse("kari@example.com").unwrap());
    let told_all = changed(
        report([changed(late(), |fields| {
            fields.original_recipient = Some(mailbox("ola@alias.example"));
            fields.attempts = attempts(5);
            fields.final_log_id = Some(FieldText::parse("4Ry2Xk0Zz3z1").unwrap());
            fields.extensions = vec![
                retourpost::report::ExtensionField::try_new("X-Postfix-Queue-ID", FieldText::parse("4Ry2Xk").unwrap())
                    .unwrap(),
            ];
        })]),
        |report| {
            report.original_envelope_id = Some(retourpost::report::EnvelopeId::parse("QQ314159").unwrap());
            report.dsn_gateway = Some(MtaName::host("gw.example.org").unwrap());
            report.received_from_mta = Some(MtaName::host("laptop.example.org").unwrap());
        },
    );
    let hops = changed(original(Audience::Internal), |original| {
        let hop = |by: &str, at: Option<&str>| Hop { by: Some(by.into()), at: at.map(moment), ..Hop::default() };
        original.hops = vec![
            hop("laptop.example.org", Some("2026-11-21T10:02:01+01:00")),
            Hop::default(),
            hop("relay.example.org", None),
            hop("mail.example.org", Some("2026-11-21T09:02:11Z")),
        ];
    });
    vec![
        Sample::new("minimal", case_of(Audience::External, minimal, nobody.clone())).by_bare_site(),
        Sample::new("bare-site", outside(unknown())).by_bare_site(),
        Sample::new("bare-site-delayed", outside(late())).by_bare_site(),
        Sample::new("bare-site-delivered", outside(success(OLA, Delivered))).by_bare_site(),
        Sample::new("no-remote", outside(of_cause(OLA, Failed, "host-unreachable"))),
        Sample::new("remote-without-reply", outside(changed(unknown(), |fields| fields.diagnostic_code = None))),
        Sample::new("reply-of-our-own-server", outside(changed(unknown(), |fields| fields.remote_mta = None))),
        Sample::new(
            "delayed-reply-of-our-own-server",
            outside(changed(of_cause(OLA, Delayed, "mailbox-full"), |fields| fields.remote_mta = None)),
        ),
        Sample::new(
            "reply-of-many-lines",
            outside(changed(unknown(), |fields| {
                fields.diagnostic_code = Some(DiagnosticCode::Smtp(
                SmtpReply::parse("550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n550-5.1.1 double-checking the recipient's email address for typos or\r\n550-5.1.1 unnecessary spaces. Learn more at\r\n550 5.1.1  https://support.example.com/mail/?p=NoSuchUser d2e1a72fcca58-72d1e1a72fcca58si123456789b3a.123 - gsmtp").unwrap(),
            ));
            })),
        ),
        Sample::new(
            "reply-of-sixty-lines",
            outside(changed(unknown(), |fields| {
                let lines: Vec<String> = (1..=60).map(|line| format!("5.1.1 line {line}")).collect();
                fields.diagnostic_code =
                    Some(DiagnosticCode::Smtp(SmtpReply::from_lines(550, lines.iter().map(String::as_str)).unwrap()));
            })),
        ),
        Sample::new("diagnostic-of-postfix", outside(of_cause(OLA, Failed, "domain-unknown"))),
        Sample::new(
            "status-received-differs",
            outside(faulty(OLA, Failed, kept("5.0.0", Rcpt, "smtp; 550 5.1.1 User unknown"))),
        ),
        Sample::new(
            "status-derived",
            outside(faulty(
                OLA,
                Failed,
                kept(
                    "5.0.0",
                    Rcpt,
                    "smtp; 550 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown in virtual mailbox table",
                ),
            )),
        ),
        Sample::new("one-attempt", outside(changed(unknown(), |fields| fields.attempts = attempts(1)))),
        Sample::new("three-attempts", outside(changed(late(), |fields| fields.attempts = attempts(3)))),
        Sample::new("no-attempt-known", outside(changed(unknown(), |fields| fields.last_attempt_date = None))),
        Sample::new("retry-until-not-known", outside(changed(late(), |fields| fields.will_retry_until = None))),
        Sample::new(
            "just-arrived",
            case_of(
                Audience::External,
                changed(report([late()]), |report| report.arrival_date = None),
                original(Audience::External),
            ),
        ),
        Sample::new("everything-told", case_of(Audience::Internal, told_all, original(Audience::Internal))),
        Sample::new("hops", case(Audience::Internal, [unknown()], hops)),
        Sample::new(
            "only-the-subject-known",
            outside_about(unknown(), |original| {
                (original.message_id, original.date, original.size_octets) = (None, None, None);
            }),
        ),
        Sample::new(
            "only-the-id-known",
            outside_about(unknown(), |original| {
                (original.subject, original.date, original.size_octets) = (None, None, None);
            }),
        ),
        Sample::new("nothing-known-of-the-original", case(Audience::External, [unknown()], nobody)),
        Sample::new(
            "with-received-report",
            changed(outside(unknown()), |case| case.received = Some(ReceivedReport::default())),
        ),
    ]
}

/// What only administrators read: stages, attempts, routes, fields of the header.
fn of_administrators() -> Vec<Sample> {
    use Action::{Delayed, Failed};
    let late = || of_cause(OLA, Delayed, "host-unreachable");
    let attempt = |minute: i64, host: &str, said: &str| retourpost::report::Attempt {
        at: Moment::try_new(1_795_251_732 + 60 * minute, 60).unwrap(),
        remote_mta: (!host.is_empty()).then(|| MtaName::host(host).unwrap()),
        diagnostic_code: diagnostic(said),
    };
    let busy = "smtp; 451 4.3.2 Too busy, please try again later";
    let tried = [
        attempt(0, "", "x-postfix; connect to mx1.example.no[192.0.2.1]:25: Connection timed out"),
        attempt(30, "mx1.example.no", busy),
        attempt(60, "mx2.example.no", busy),
        attempt(120, "mx1.example.no", "smtp; 450-4.2.1 The mailbox receives too much mail.\n450 4.2.1 Ref 7"),
        attempt(240, "mx1.example.no", ""),
    ];
    let trying = |attempts: &[retourpost::report::Attempt]| {
        outside(changed(late(), |fields| fields.attempts = attempts.to_vec()))
    };
    let about = |original: Original| case(Audience::Internal, [of_cause(OLA, Failed, "mailbox-unknown")], original);
    let with_hops = |hops: Vec<Hop>| about(changed(original(Audience::Internal), |original| original.hops = hops));
    let mut samples: Vec<Sample> = SmtpStage::ALL
        .into_iter()
        .map(|stage| {
            let recipient = changed(of_cause(OLA, Failed, "refused-by-policy"), |fields| fields.stage = Some(stage));
            Sample::new(format!("refused-at-{}", stage.as_str()), outside(recipient))
        })
        .collect();
    samples.extend([
        Sample::new("attempts-of-all-kinds", trying(&tried)),
        Sample::new("attempts-without-the-first-two", trying(&[&tried[..1], &tried].concat())),
        Sample::new("attempts-of-one-answer", trying(&vec![tried[1].clone(); 9])),
        Sample::new("one-attempt-that-tells-more", trying(&tried[1..2])),
        Sample::new("route", with_hops(route())),
        Sample::new("route-without-the-first-hop", with_hops(hops_of(7))),
        Sample::new("route-without-the-first-hops", with_hops(hops_of(9))),
        Sample::new(
            "header-that-helps",
            about(changed(original(Audience::Internal), |original| {
                original.header = Some(HeaderSection::parse(HEADER_THAT_HELPS.as_bytes()));
            })),
        ),
    ]);
    samples
}

/// A route with all that can be said of one: a hop without a time, one in 1970, a clock that is behind, a hop that is slow.
fn route() -> Vec<Hop> {
    let hop = |from: &str, by: &str, with: &str, at: &str| Hop {
        from: (!from.is_empty()).then(|| from.into()),
        by: (!by.is_empty()).then(|| by.into()),
        with: (!with.is_empty()).then(|| with.into()),
        at: (!at.is_empty()).then(|| moment(at)),
        ..Hop::default()
    };
    vec![
        changed(hop("laptop", "mail.example.org", "ESMTPSA", "2026-11-21T10:02:01+01:00"), |hop| {
            hop.from_address = Some("192.0.2.7".parse().unwrap());
            hop.id = Some("8D471A22018".into());
        }),
        hop("mail.example.org", "filter.example.org", "ESMTP", ""),
        hop("", "", "", "2026-11-21T09:02:04Z"),
        hop("filter.example.org", "relay.example.net", "Microsoft SMTP Server", "2026-11-21T04:01:59-05:00"),
        hop("relay.example.net", "old.example.net", "SMTP", "1970-01-01T00:00:12Z"),
        hop("old.example.net", "mx1.example.net", "esmtps", "2026-11-21T12:31:59Z"),
    ]
}

fn hops_of(n: i64) -> Vec<Hop> {
    let hop = |number: i64| Hop {
        by: Some(format!("s{number}.example.net")),
        at: Some(Moment::try_new(1_795_251_731 + number, 60).unwrap()),
        ..Hop::default()
    };
    (1..=n).map(hop).collect()
}

const HEADER_THAT_HELPS: &str = "Return-Path: <kari@example.org>\r\n\
    Authentication-Results: mail.example.org;\r\n\tspf=fail smtp.mailfrom=example.org;\r\n\tdkim=none\r\n\
    Received-SPF: fail (mail.example.org: 192.0.2.7 is not allowed to use example.org) client-ip=192.0.2.7\r\n\
    Received: from laptop by mail.example.org; Sat, 21 Nov 2026 10:02:01 +0100\r\n\
    From: Kari <kari@example.org>\r\n\
    To: Ola Nordmann <ola.nordmann@example.no>\r\n\
    Subject: Quote for the harbour project\r\n\
    X-Secret: inside\r\n\
    User-Agent: Mail 1.0 <b>\r\n";

/// A message to Ola whose address passes it on.
fn forwarded() -> RecipientFields {
    let said = "smtp; 550 5.1.1 <ola.privat@hemmelig.example>: Recipient address rejected by mx1.hemmelig.example[198.51.100.7]";
    changed(faulty("ola.privat@hemmelig.example", Action::Failed, remote(Rcpt, said)), |fields| {
        fields.original_recipient = Some(mailbox(OLA));
        fields.final_log_id = Some(FieldText::parse("4Ry2Xk0Zz3z1 relay=mx1.hemmelig.example").unwrap());
    })
}

/// What an outsider may not learn: where addresses lead, and what is inside.
fn confidential() -> Vec<Sample> {
    use Action::{Delayed, Delivered, Failed};
    let member = |name: &str, action: Action| {
        let fields = match action {
            Delivered => success(&format!("{name}@medlem.example"), action),
            action => of_cause(&format!("{name}@medlem.example"), action, "mailbox-full"),
        };
        changed(fields, |fields| fields.original_recipient = Some(mailbox("styret@example.no")))
    };
    let board = || [member("liv", Delayed), member("per", Failed), member("ida", Delivered)];
    let received = |by: &str| {
        format!("Received: from mx.example.com by {by} with ESMTP id 1;\r\n\tSat, 21 Nov 2026 10:02:01 +0100\r\n")
    };
    let through = |names: &[&str]| {
        changed(original(Audience::External), |original| {
            let hop = |(second, by): (i64, &&str)| Hop {
                by: Some((*by).into()),
                at: Some(Moment::try_new(1_795_251_731 + second, 60).unwrap()),
                ..Hop::default()
            };
            original.hops = (0..).zip(names).map(hop).collect();
            let header: String = names.iter().map(|by| received(by)).collect();
            original.header = Some(HeaderSection::parse((header + HEADER).as_bytes()));
        })
    };
    let inner = |original: Original| {
        let said = "smtp; 552 5.2.2 store3.lan[10.1.2.3] says that the mailbox is full";
        let recipient = changed(faulty(OLA, Failed, remote(Rcpt, said)), |fields| {
            fields.remote_mta = Some(MtaName::host("store3.lan").unwrap());
        });
        let report = changed(report([recipient]), |report| report.reporting_mta = MtaName::host("mailhost").unwrap());
        case_of(Audience::External, report, original)
    };
    vec![
        Sample::new("forwarded", outside(forwarded())),
        Sample::new("forwarded-inside", case(Audience::Internal, [forwarded()], original(Audience::Internal))),
        Sample::new("group-members", case(Audience::External, board(), original(Audience::External))),
        Sample::new("group-members-inside", case(Audience::Internal, board(), original(Audience::Internal))),
        Sample::new("host-inside", inner(through(&["mx.example.net", "filter.lan", "mail.example.org"]))),
        Sample::new("hosts-inside", inner(through(&["mailhost", "mx.example.net", "filter.lan", "mail.example.org"]))),
    ]
}

fn originals() -> Vec<Sample> {
    use Action::{Delivered, Failed};
    use Transport::{EightBitMime, SevenBit, Smtputf8};
    let about = |original: Original| case(Audience::External, [of_cause(OLA, Failed, "mailbox-unknown")], original);
    let whole = |body: &[u8]| {
        changed(original(Audience::External), |original| {
            original.ret = Some(Ret::Full);
            original.body = Some(body.to_vec());
        })
    };
    let eight_bit = || whole("Hei Ola,\r\n\r\nvedlagt er tilbudet på blåbærsyltetøy.\r\n".as_bytes());
    let long_header = changed(original(Audience::External), |original| {
        let extra: String = (0..400).map(|n| format!("X-Trace-{n}: {}\r\n", "x".repeat(60))).collect();
        original.header = Some(HeaderSection::parse((extra + HEADER).as_bytes()));
    });
    let one_long_field = changed(original(Audience::External), |original| {
        let extra = format!("X-Trace: {}\r\n", "x y ".repeat(5000));
        original.header = Some(HeaderSection::parse((extra + HEADER).as_bytes()));
    });
    let eai = || {
        changed(original(Audience::External), |original| {
            original.is_smtputf8 = true;
            original.subject = Some("Grøt på døra".into());
            original.header = Some(HeaderSection::parse(
                "From: <kari@example.com>\r\nTo: <påske@blåbær.example>\r\nSubject: Grøt på døra\r\n".as_bytes(),
            ));
        })
    };
    let eai_case = || {
        let fields = faulty("påske@example.no", Failed, remote(Rcpt, "smtp; 550 5.1.1 <påske@example.no>: ukjent"));
        case(Audience::External, [fields], eai())
    };
    let bare = changed(original(Audience::External), |original| original.header = None);
    let tls = changed(whole(b"Secret.\r\n"), |original| original.is_requiretls = true);
    let priority = changed(original(Audience::External), |original| original.mt_priority = Some(4));
    let mut samples = vec![
        Sample::new("nothing-enclosed", about(bare)),
        Sample::new("whole-message-enclosed", about(whole(b"Dear Ola,\r\n\r\nhere is the quote.\r\n"))),
        Sample::new("empty-body-enclosed", about(whole(b""))),
        Sample::new("body-without-last-line-end", about(whole(b"no end"))),
        Sample::new("requiretls", about(tls)),
        Sample::new("priority", about(priority)),
        Sample::new("header-over-the-cap", about(long_header)),
        Sample::new("one-field-over-the-cap", about(one_long_field)),
        Sample::new(
            "delivered-whole-not-enclosed",
            case(Audience::External, [success(OLA, Delivered)], whole(b"Hello\r\n")),
        ),
    ];
    for transport in [SevenBit, EightBitMime, Smtputf8] {
        samples.push(Sample::new("eight-bit-original", about(eight_bit())).over(transport));
        samples.push(Sample::new("international-address", eai_case()).over(transport));
    }
    samples
}

/// Values that somebody made to do harm, and values that merely look odd.
pub(crate) fn of_hostile_values() -> Vec<Sample> {
    use Action::Failed;
    let unknown = || of_cause(OLA, Failed, "mailbox-unknown");
    let with_subject = |name: &str, subject: &str| {
        let original = changed(original(Audience::Internal), |original| original.subject = Some(subject.into()));
        Sample::new(name, case(Audience::Internal, [unknown()], original))
    };
    let to = |name: &str, address: &str| {
        let recipient = faulty(address, Failed, local("5.1.1", "x-own; no"));
        Sample::new(name, case(Audience::External, [recipient], original(Audience::External)))
    };
    let said = |name: &str, octets: &[u8]| {
        let recipient = changed(unknown(), |fields| {
            fields.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse_octets(octets).unwrap()));
        });
        Sample::new(name, outside(recipient))
    };
    let long = "x".repeat(10_000);
    let with_id = |name: &str, id: &str| {
        let original = changed(original(Audience::External), |original| {
            original.message_id = Some(id.into());
            original.references = vec![id.into(), "<good@example.org>".into()];
        });
        Sample::new(name, case(Audience::External, [unknown()], original))
    };
    vec![
        with_subject("script-in-subject", "<script>alert('x')</script> & \"<b>\""),
        with_subject("bidi-override-in-subject", "invoice\u{202E}fdp.exe \u{2066}x"),
        with_subject("line-end-in-subject", "Hello\r\nBcc: everybody@example.com\r\n\r\n<p>"),
        with_subject("mark-in-subject", "\u{E000}\u{E001}\u{F8FF}{ $x }"),
        with_subject("long-subject", &"A subject that goes on and on, ".repeat(40)),
        with_subject("endless-word-in-subject", &long),
        with_subject("spaces-around-subject", "   spaces   inside and at both ends   "),
        with_subject("wide-subject", "見積もりの件について、港のプロジェクトの資料をお送りします。ご確認ください"),
        with_subject("right-to-left-subject", "عرض سعر لمشروع الميناء"),
        with_subject("emoji-subject", "👩‍👩‍👧‍👦 🇳🇴 party e\u{301}"),
        with_subject("encoded-word-in-subject", "=?utf-8?B?SGVsbG8=?= =41"),
        with_subject("subject-of-spaces", "  \t "),
        with_subject("zero-in-subject", "a\0b\u{7}c"),
        to("address-of-ten-thousand-letters", &format!("{long}@example.no")),
        to("address-with-script", "\"<script>alert(1)</script>\"@example.no"),
        to("address-with-spaces", "\"ola nordmann\"@example.no"),
        to("address-of-right-to-left-letters", "شبكة@مثال.example"),
        to("address-with-equals", "ola=nordmann==3D@example.no"),
        said("reply-with-line-ends-and-controls", b"550 5.1.1 bad\x1b[31m\x00 thing\r\nStatus: 2.0.0"),
        said("reply-with-eight-bit", b"550 5.1.1 ukjent bruker \xe5se \xc3\xa5se"),
        said("reply-with-markup", b"550 5.1.1 <img src=x onerror=alert(1)> & more"),
        said("reply-of-one-long-word", format!("550 5.1.1 {}", "y".repeat(1500)).as_bytes()),
        said("reply-with-bidi", "550 5.1.1 \u{202E}gnorw".as_bytes()),
        said("reply-that-is-a-boundary", b"550 5.1.1 --=_snapshot"),
        said("empty-reply", b"550"),
        with_id("message-id-that-is-none", "not an id"),
        with_id("message-id-with-line-end", "<a@b>\r\nBcc: x@example.com"),
        with_id("long-message-id", &format!("<{}@example.org>", "m".repeat(1200))),
    ]
}

/// All of it.
pub(crate) fn all() -> Vec<Sample> {
    [of_causes(), of_successes(), of_shapes(), of_hostile_values()].concat()
}
