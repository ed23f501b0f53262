//! The way by which notices leave, and what is kept of those that could not.

use std::borrow::Borrow;
use std::fs;
use std::path::{Path, PathBuf};

use super::exit::Failure;
use crate::diagnostic::Error;
use crate::outlet::eml::{self, Existing};
use crate::outlet::maildir::{Maildir, UniqueName};
use crate::outlet::sendmail::{NullSender, Sendmail};
use crate::outlet::{Delivery, Outgoing};
use crate::site::Site;

/// A message that waits to be sent, and where it came from.
pub(super) struct Letter {
    /// As its report is named to people.
    pub(super) name: String,
    /// The beginning of the name of a file for it.
    pub(super) stem: String,
    /// Its Message-ID.
    pub(super) message_id: String,
    pub(super) outgoing: Outgoing,
    /// What the postmaster is told if this can never be sent for want of SMTPUTF8, or why that could not be written.
    pub(super) for_postmaster: Option<Result<Box<Letter>, Failure>>,
}

impl Borrow<Outgoing> for Letter {
    fn borrow(&self) -> &Outgoing {
        &self.outgoing
    }
}

/// The way by which notices leave.
pub(super) enum Outbox {
    #[cfg(feature = "smtp")]
    Smtp(crate::outlet::smtp::SmtpOutlet),
    Sendmail(Sendmail),
    Maildir(Maildir, String),
}

/// What only the command line says of the way.
#[derive(Debug)]
#[cfg_attr(not(feature = "smtp"), expect(dead_code, reason = "a build without SMTP does not look at it"))]
pub(super) struct SmtpExtras<'a> {
    pub(super) n_connections: usize,
    pub(super) trusted_root: Option<&'a Path>,
}

impl Outbox {
    /// The way that the site names.
    pub(super) fn of(site: &Site, extras: &SmtpExtras<'_>) -> Result<Self, Failure> {
        let delivery = &site.delivery;
        if let Some(root) = &delivery.maildir {
            return Ok(Self::Maildir(Maildir::open_or_create(root)?, site.reporting_mta.clone()));
        }
        if let Some(command) = &delivery.sendmail {
            return Ok(Self::Sendmail(sendmail(command)));
        }
        match &delivery.smtp {
            Some(url) => Self::smtp(site, url, extras),
            None => Err(Failure::usage(
                "nobody says how the notice leaves: give --smtp, --sendmail or --maildir, or set [delivery] in \
                 retourpost.toml",
            )),
        }
    }

    #[cfg(not(feature = "smtp"))]
    fn smtp(_: &Site, _: &str, _: &SmtpExtras<'_>) -> Result<Self, Failure> {
        Err(Failure::configuration("delivery.smtp: this build has no SMTP: build it with the feature `smtp`"))
    }

    #[cfg(feature = "smtp")]
    fn smtp(site: &Site, url: &str, extras: &SmtpExtras<'_>) -> Result<Self, Failure> {
        use crate::outlet::smtp::{SmtpOptions, SmtpOutlet};

        let mut options = SmtpOptions::parse(&format!("{}{}", url.trim_end_matches('/'), starttls(site, url)))?
            .with_connections(extras.n_connections);
        if site.reporting_mta.contains('.') {
            options = options.with_hello_name(&site.reporting_mta)?;
        }
        if let Some((user, file)) = delivery_login(site) {
            options = options.with_credentials(user, &password(file)?)?;
        }
        if let Some(path) = extras.trusted_root {
            options = options.with_trusted_root(read_named("--trusted-root", path)?);
        }
        Ok(Self::Smtp(SmtpOutlet::connect_options(options)))
    }

    /// Sends letters as they come and reports what became of each, perhaps on another thread. Each is noted before it leaves, on the
    /// thread that reports; one that cannot be noted does not leave.
    pub(super) fn send_each<L: Borrow<Outgoing> + Send>(
        &self,
        letters: impl Iterator<Item = L>,
        mut note: impl FnMut(&L) -> Result<(), Error> + Send,
        mut report: impl FnMut(L, Delivery) + Send,
    ) -> Result<(), Failure> {
        match self {
            #[cfg(feature = "smtp")]
            Self::Smtp(outlet) => {
                let report = |_, letter, delivery| report(letter, delivery);
                Ok(outlet.send_each_noted(letters, |_, letter| note(letter), report)?)
            }
            Self::Sendmail(outlet) => {
                letters.for_each(|letter| {
                    let delivery = unless_refused(note(&letter), || outlet.send(letter.borrow()));
                    report(letter, delivery);
                });
                Ok(())
            }
            Self::Maildir(maildir, host) => {
                letters.for_each(|letter| {
                    let delivery = unless_refused(note(&letter), || delivered(maildir, host, letter.borrow()));
                    report(letter, delivery);
                });
                Ok(())
            }
        }
    }
}

fn unless_refused(noted: Result<(), Error>, deliver: impl FnOnce() -> Delivery) -> Delivery {
    noted.map_or_else(Delivery::Unsent, |()| deliver())
}

fn delivered(maildir: &Maildir, host: &str, outgoing: &Outgoing) -> Delivery {
    match maildir.deliver(outgoing, &UniqueName::from_system(host)) {
        Ok(path) => Delivery::Accepted { reply: path.display().to_string() },
        Err(error) => Delivery::Unsent(error),
    }
}

/// The way that the site names, in words: a URL without a password, a command, a folder.
pub(super) fn way_of(site: &Site) -> String {
    let delivery = &site.delivery;
    match (&delivery.maildir, &delivery.sendmail, &delivery.smtp) {
        (Some(root), ..) => {
            let absolute = std::path::absolute(root);
            format!("maildir {}", absolute.as_deref().unwrap_or(root).display())
        }
        (None, Some(command), _) => format!("sendmail {}", command.join(" ")),
        (None, None, Some(url)) => match &delivery.username {
            Some(user) => format!("{url} as {user}"),
            None => url.clone(),
        },
        (None, None, None) => String::new(),
    }
}

/// What TLS must do, unless TLS is there from the start. With a password, it must be there where nobody said otherwise.
#[cfg(feature = "smtp")]
fn starttls(site: &Site, url: &str) -> &'static str {
    use crate::site::{Source, Tls};

    if url.starts_with("smtps://") {
        return "";
    }
    let is_default =
        site.effective().iter().any(|line| line.key == "delivery.tls" && matches!(line.source, Source::Default));
    match site.delivery.tls {
        Tls::Opportunistic if is_default && delivery_login(site).is_some() => "?starttls=require",
        Tls::Opportunistic => "?starttls=try",
        Tls::Required => "?starttls=require",
        Tls::Never => "?starttls=never",
    }
}

#[cfg(feature = "smtp")]
fn delivery_login(site: &Site) -> Option<(&str, &Path)> {
    Some((site.delivery.username.as_deref()?, site.delivery.password_file.as_deref()?))
}

/// The first line of the file.
#[cfg(feature = "smtp")]
fn password(file: &Path) -> Result<String, Failure> {
    let octets = read_named("delivery.password_file", file)?;
    let refused = |what: &str| Failure::configuration(format!("delivery.password_file: {}: {what}", file.display()));
    let text = String::from_utf8(octets).map_err(|_| refused("no UTF-8"))?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(line.to_owned()),
        _ => Err(refused("its first line, the password, is empty")),
    }
}

#[cfg(feature = "smtp")]
fn read_named(what: &str, file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| Failure::configuration(format!("{what}: {}: {error}", file.display())))
}

fn sendmail(command: &[String]) -> Sendmail {
    // OK because the configuration refuses a command without a program.
    let (program, arguments) = command.split_first().expect("a program");
    let sendmail = Sendmail::new(program).with_arguments(arguments);
    if is_exim(Path::new(program)) { sendmail.with_null_sender(NullSender::Brackets) } else { sendmail }
}

/// Exim wants another null sender than all others; what `sendmail` leads to tells whether it is Exim.
fn is_exim(program: &Path) -> bool {
    let target = fs::canonicalize(program).unwrap_or_else(|_| program.to_owned());
    target.file_name().is_some_and(|name| name.to_string_lossy().starts_with("exim"))
}

/// What the name of a kept message ends in, before `.eml`, if it must travel with REQUIRETLS (RFC 8689): a promise of the envelope,
/// which must not be broken when the message is sent later.
pub(super) const REQUIRETLS_MARK: &str = ".requiretls";

/// The folder of what could not be sent.
pub(super) struct Kept(Option<PathBuf>);

impl Kept {
    /// Made now, so that it is there when it is needed.
    pub(super) fn in_folder(folder: Option<PathBuf>) -> Result<Self, Failure> {
        if let Some(path) = &folder {
            fs::create_dir_all(path)
                .map_err(|error| Failure::output(&format!("--failed: {}", path.display()), &error))?;
        }
        Ok(Self(folder))
    }

    /// Writes the message to a file of its own, if there is a folder for it. One that is there from an earlier run stays.
    pub(super) fn keep(&self, letter: &Letter) -> Result<Option<PathBuf>, Failure> {
        let Some(folder) = &self.0 else { return Ok(None) };
        let mark = if letter.outgoing.envelope.requiretls { REQUIRETLS_MARK } else { "" };
        let path = folder.join(format!("{}.{}{mark}.eml", letter.stem, file_name_of(&letter.message_id)));
        if !fs::read(&path).is_ok_and(|octets| octets == letter.outgoing.octets) {
            eml::write(&letter.outgoing, &path, Existing::Keep)?;
        }
        Ok(Some(path))
    }
}

/// The left side of a message id, as far as a file name takes it.
fn file_name_of(message_id: &str) -> String {
    let left = message_id.trim_start_matches('<').split('@').next().unwrap_or_default();
    left.chars().map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '_' }).collect()
}

/// Whether the password can be read, if one is needed.
#[cfg(feature = "smtp")]
pub(super) fn check_password(site: &Site) -> Result<(), Failure> {
    delivery_login(site).map_or(Ok(()), |(_, file)| password(file).map(drop))
}

#[cfg(not(feature = "smtp"))]
pub(super) fn check_password(_: &Site) -> Result<(), Failure> {
    Ok(())
}
