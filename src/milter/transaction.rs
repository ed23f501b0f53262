//! A message, as a mail system shows it to a milter.

use std::collections::BTreeMap;
use std::net::IpAddr;

/// A message and what is known of how it came. Nothing is decoded, nothing is mended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transaction {
    /// The name of the client, as the mail system says it. Postfix says `localhost` of its own bounces.
    pub client_name: Vec<u8>,
    /// The address of the client, if it has one.
    pub client_address: Option<IpAddr>,
    /// The macros of connection and message, by their names without braces: `i`, `j`, `daemon_name`.
    pub macros: BTreeMap<Vec<u8>, Vec<u8>>,
    /// The return path without angle brackets. Empty, since no other mail is looked at.
    pub mail_from: Vec<u8>,
    /// The parameters of MAIL, `SMTPUTF8` and its like. Postfix says none of its own bounces.
    pub mail_parameters: Vec<Vec<u8>>,
    /// The recipients without angle brackets.
    pub recipients: Vec<Vec<u8>>,
    /// The fields of the header, in order: the name, and all that stands behind the colon, the space there included. Lines of a folded
    /// value end in LF.
    pub header: Vec<(Vec<u8>, Vec<u8>)>,
    /// The body, with CRLF line ends as mail systems send it.
    pub body: Vec<u8>,
}

impl Transaction {
    /// The queue id (macro `i`), or `NOQUEUE` as long as there is none.
    pub fn queue_id(&self) -> String {
        let id = self.macros.get(b"i".as_slice()).filter(|id| !id.is_empty());
        id.map_or_else(|| "NOQUEUE".to_owned(), |id| String::from_utf8_lossy(id).into_owned())
    }

    /// The value of the first field of this name (in any case), as it came.
    pub fn field(&self, name: &str) -> Option<&[u8]> {
        let is_it = |field: &&(Vec<u8>, Vec<u8>)| field.0.eq_ignore_ascii_case(name.as_bytes());
        self.header.iter().find(is_it).map(|(_, value)| value.as_slice())
    }

    /// The message in octets, with CRLF line ends: what a file of it would hold.
    pub fn octets(&self) -> Vec<u8> {
        let n_octets = self.header.iter().map(|(name, value)| name.len() + value.len() + 8).sum::<usize>();
        let mut octets = Vec::with_capacity(n_octets + 2 + self.body.len());
        for (name, value) in &self.header {
            octets.extend_from_slice(name);
            octets.push(b':');
            write_lines(value, &mut octets);
            octets.extend_from_slice(b"\r\n");
        }
        octets.extend_from_slice(b"\r\n");
        octets.extend_from_slice(&self.body);
        octets
    }
}

/// Lines that end in LF, or in CRLF already, with CRLF.
fn write_lines(value: &[u8], out: &mut Vec<u8>) {
    for (at, octet) in value.iter().enumerate() {
        if *octet == b'\n' && (at == 0 || value[at - 1] != b'\r') {
            out.push(b'\r');
        }
        out.push(*octet);
    }
}
