//! Reports that somebody made up.

/// A letter of the token is another one.
pub(super) fn altered(path: &str) -> String {
    let at = path.find('@').expect("an address") - 1;
    let other = if path.as_bytes()[at] == b'a' { "b" } else { "a" };
    [&path[..at], other, &path[at + 1..]].concat()
}

/// A report that somebody made up.
pub(super) struct Forged<'a> {
    pub(super) name: String,
    pub(super) to: String,
    pub(super) recipient: &'a str,
    /// Of the message that it returns, if it does.
    pub(super) message_id: Option<String>,
    pub(super) action: &'a str,
}

impl Forged<'_> {
    pub(super) fn octets(&self) -> String {
        let Self { name, to, recipient, action, .. } = self;
        let status = if *action == "failed" { "5.1.1" } else { "2.0.0" };
        let returned = self.message_id.as_ref().map_or(String::new(), |id| {
            format!("--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {id}\r\n\r\n")
        });
        format!(
            "From: MAILER-DAEMON@evil.example\r\nTo: {to}\r\nSubject: Undelivered\r\n\
             Message-ID: <{name}@evil.example>\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nBelieve me.\r\n\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.evil.example\r\n\r\n\
             Final-Recipient: rfc822; {recipient}\r\nAction: {action}\r\nStatus: {status}\r\n\r\n{returned}--b--\r\n"
        )
    }
}
