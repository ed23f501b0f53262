//! The flags that say by which way notices leave.

use std::path::PathBuf;

use clap::Args;

use super::super::configuration::FlagSetting;

/// The way by which notices leave.
#[derive(Debug, Args)]
#[command(next_help_heading = "Delivery (one of smtp, sendmail, maildir)")]
pub(super) struct WayArgs {
    /// The server that takes notices: smtp://host:port or smtps://host:port
    #[arg(long, value_name = "URL", conflicts_with_all = ["sendmail", "maildir"])]
    smtp: Option<String>,
    /// A command that takes messages as sendmail does, with its arguments; no shell reads it
    #[arg(long, value_name = "COMMAND", conflicts_with = "maildir")]
    sendmail: Option<String>,
    /// A Maildir to deliver to; made if it is not there
    #[arg(long, value_name = "DIR")]
    maildir: Option<String>,
    /// TLS on smtp://: opportunistic, required or never [default: opportunistic; required with --username]
    #[arg(long, value_name = "TLS")]
    tls: Option<String>,
    /// The name to authenticate with
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// The file whose first line is the password
    #[arg(long, value_name = "FILE")]
    password_file: Option<String>,
    /// A certificate in PEM that may sign the server's, besides those that this system trusts
    #[arg(long, value_name = "FILE")]
    pub(super) trusted_root: Option<PathBuf>,
    /// SMTP connections side by side [default: 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) connections: Option<u16>,
    /// Keep what could not be sent in this folder, a message in each file
    #[arg(long, value_name = "DIR")]
    pub(super) failed: Option<PathBuf>,
}

impl WayArgs {
    pub(super) fn settings(&self) -> [FlagSetting<'_>; 6] {
        [
            FlagSetting { flag: "--smtp", key: "delivery.smtp", value: self.smtp.as_deref() },
            FlagSetting { flag: "--sendmail", key: "delivery.sendmail", value: self.sendmail.as_deref() },
            FlagSetting { flag: "--maildir", key: "delivery.maildir", value: self.maildir.as_deref() },
            FlagSetting { flag: "--tls", key: "delivery.tls", value: self.tls.as_deref() },
            FlagSetting { flag: "--username", key: "delivery.username", value: self.username.as_deref() },
            FlagSetting {
                flag: "--password-file",
                key: "delivery.password_file",
                value: self.password_file.as_deref(),
            },
        ]
    }
}
