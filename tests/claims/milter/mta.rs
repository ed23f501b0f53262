//! The other side of the milter protocol, written from `mfdef.h` and `milter8.c`; shares no code with the crate.

/// A packet: length, command, data.
pub(crate) fn packet(command: u8, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(1 + data.len()).unwrap().to_be_bytes();
    [&length, &[command][..], data].concat()
}

/// A packet of strings that end in NUL.
pub(crate) fn strings(command: u8, strings: &[&str]) -> Vec<u8> {
    packet(command, strings.iter().map(|string| format!("{string}\0")).collect::<String>().as_bytes())
}

/// The packets that these octets are; what is left over is a fault.
pub(crate) fn packets(mut octets: &[u8]) -> Vec<(u8, &[u8])> {
    let mut packets = Vec::new();
    while let Some((length, rest)) = octets.split_first_chunk::<4>() {
        let (packet, rest) = rest.split_at(u32::from_be_bytes(*length) as usize);
        packets.push((packet[0], &packet[1..]));
        octets = rest;
    }
    assert!(octets.is_empty(), "half a packet: {octets:?}");
    packets
}

/// Only the commands of packets, as a word: `Occa`.
pub(crate) fn commands(octets: &[u8]) -> String {
    packets(octets).iter().map(|(command, _)| char::from(*command)).collect()
}

/// A mail system, by what it offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mta {
    pub(crate) version: u32,
    pub(crate) actions: u32,
    pub(crate) protocol: u32,
    /// Whether the null path is written `<>`, and recipients in brackets.
    pub(crate) has_brackets: bool,
}

/// Postfix 3.7: everything.
pub(crate) const POSTFIX: Mta = Mta { version: 6, actions: 0x1ff, protocol: 0x1f_ffff, has_brackets: false };
/// sendmail before 8.13, and Postfix with `milter_protocol = 2`.
pub(crate) const SENDMAIL: Mta = Mta { version: 2, actions: 0x3f, protocol: 0x7f, has_brackets: true };

pub(crate) const REPORT_HEADER: [(&str, &str); 4] = [
    ("From", "MAILER-DAEMON@mx.example.com (Mail Delivery System)"),
    ("Subject", "Undelivered Mail Returned to Sender"),
    ("To", "kari@example.org"),
    ("Content-Type", "multipart/report; report-type=delivery-status;\n\tboundary=\"x\""),
];
pub(crate) const REPORT_BODY: &[u8] = b"This is a MIME-encapsulated message.\r\n\r\n--x\r\nHello\r\n--x--\r\n";
/// The same in octets.
pub(crate) const REPORT: &str = "From: MAILER-DAEMON@mx.example.com (Mail Delivery System)\r\n\
    Subject: Undelivered Mail Returned to Sender\r\n\
    To: kari@example.org\r\n\
    Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"x\"\r\n\
    \r\n\
    This is a MIME-encapsulated message.\r\n\r\n--x\r\nHello\r\n--x--\r\n";

impl Mta {
    fn is_modern(self) -> bool {
        self.protocol & 0x10_0000 != 0
    }

    pub(crate) fn offer(self) -> Vec<u8> {
        let words = [self.version, self.actions, self.protocol].map(u32::to_be_bytes);
        packet(b'O', &words.concat())
    }

    /// What comes ahead of the first message: the negotiation, the client, HELO where it is still said.
    pub(crate) fn greeting(self) -> Vec<u8> {
        let mut octets = self.offer();
        octets.extend(self.connect());
        if !self.is_modern() {
            octets.extend(strings(b'D', &["H"]));
            octets.extend(strings(b'H', &["localhost"]));
        }
        octets
    }

    pub(crate) fn connect(self) -> Vec<u8> {
        let macros = b"Cj\0mx.example.com\0{daemon_name}\0mx.example.com\0v\0Postfix 3.7.11\0";
        [packet(b'D', macros), packet(b'C', b"localhost\x004\0\x00127.0.0.1\0")].concat()
    }

    /// MAIL and RCPT, with the macros ahead of each. A sender without a name is the null path.
    pub(crate) fn mail(self, queue_id: &str, sender: &str, recipients: &[&str]) -> Vec<u8> {
        let path = |address: &str| if self.has_brackets { format!("<{address}>") } else { address.to_owned() };
        let mut octets = packet(b'D', format!("Mi\0{queue_id}\0{{mail_addr}}\0{sender}\0").as_bytes());
        octets.extend(strings(b'M', &[&path(sender)]));
        for recipient in recipients {
            octets.extend(packet(b'D', format!("Ri\0{queue_id}\0{{rcpt_addr}}\0{recipient}\0").as_bytes()));
            octets.extend(strings(b'R', &[&path(recipient)]));
        }
        octets
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Vec<u8> {
        let space = if self.is_modern() { " " } else { "" };
        strings(b'L', &[name, &format!("{space}{value}")])
    }

    pub(crate) fn end_of_header(self) -> Vec<u8> {
        packet(b'N', b"")
    }

    /// In chunks as long as they may be; as in Postfix, the last one comes with the end.
    pub(crate) fn body(self, body: &[u8]) -> Vec<u8> {
        let mut octets = Vec::new();
        let mut chunks = body.chunks(65_535).peekable();
        while let Some(chunk) = chunks.next() {
            octets.extend(packet(if chunks.peek().is_some() { b'B' } else { b'E' }, chunk));
        }
        if body.is_empty() {
            octets.extend(packet(b'E', b""));
        }
        octets
    }
}
