//! The returned message or its header: the third part (RFC 6522 §4, RFC 6533 §4.2, §4.3).
//!
//! [`plan`] decides what is enclosed and how, from the octets, what policy asks and what the path carries; the words of
//! the notice depend on it. [`write()`] then writes the part.

use std::borrow::Cow;

use super::folding::LONGEST_LINE_OCTETS;
use super::part::boundary_occurs;
use super::{Form, TransferEncoding, Transport, base64};
use crate::report::{HeaderField, HeaderSection, Original};

/// The header octets that are returned unless told otherwise: 16 KiB, more than almost any header has.
pub const HEADER_OCTETS: usize = 16 * 1024;

/// What policy wants to be returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// The header alone.
    #[default]
    Headers,
    /// The whole message, if it can travel; else its header.
    Full,
}

/// What is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Nothing: the report has two parts.
    Nothing,
    /// The header alone.
    Headers,
    /// The whole message.
    Message,
}

/// The type of the third part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// `message/rfc822` (RFC 2046 §5.2.1).
    Rfc822,
    /// `text/rfc822-headers` (RFC 6522 §4).
    Rfc822Headers,
    /// `message/global`: a message with raw UTF-8 in its header (RFC 6532 §3.7).
    Global,
    /// `message/global-headers` (RFC 6533 §4.3).
    GlobalHeaders,
}

/// Why only the header is enclosed although the whole message was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Downgrade {
    /// Only the header was handed over.
    BodyIsMissing,
    /// It has octets above 0x7f, and the path is not known to carry them (RFC 6522 §3).
    PathIsSevenBit,
    /// It is no legal message: lines over 998 octets, CR, LF or NUL where none may be, a line in the header that is no
    /// field, no From, Subject or Date (RFC 2045 §2.7, RFC 2046 §5.2.1).
    MessageIsIllegal,
}

/// What is enclosed and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    kind: Kind,
    media_type: MediaType,
    encoding: TransferEncoding,
    downgrade: Option<Downgrade>,
    // Indexes of fields, rising.
    left_out: Vec<usize>,
}

impl Plan {
    const NOTHING: Self = Self {
        kind: Kind::Nothing,
        media_type: MediaType::Rfc822Headers,
        encoding: TransferEncoding::SevenBit,
        downgrade: None,
        left_out: Vec::new(),
    };

    /// For a part that stands there already and stays as it is.
    pub(crate) fn of_another(kind: Kind) -> Self {
        Self { kind, ..Self::NOTHING }
    }

    /// What is enclosed.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The type of the part; of no meaning if nothing is enclosed.
    pub fn media_type(&self) -> MediaType {
        self.media_type
    }

    /// What the part asks of the path: one of the global types that is not encoded goes over SMTPUTF8 alone (RFC 6533 §4.5).
    pub fn form(&self) -> Form {
        match (self.media_type, self.encoding) {
            (MediaType::Global | MediaType::GlobalHeaders, TransferEncoding::EightBit) => Form::Utf8,
            _ => Form::Ascii,
        }
    }

    /// How the part is encoded.
    pub fn encoding(&self) -> TransferEncoding {
        self.encoding
    }

    /// Why only the header is enclosed although the whole message was asked for.
    pub fn downgrade(&self) -> Option<Downgrade> {
        self.downgrade
    }

    /// How many fields were left out because the header is too long.
    pub fn n_fields_left_out(&self) -> usize {
        self.left_out.len()
    }

    /// Whether the part as it is written has a line that begins with the delimiter of this boundary
    /// (RFC 2046 §5.1.1): then the report needs another one. Encoded parts never have, if it contains `=_`.
    pub fn has_boundary(&self, original: &Original, boundary: &str) -> bool {
        let is_raw = matches!(self.encoding, TransferEncoding::SevenBit | TransferEncoding::EightBit);
        let header = original.header.as_ref().map_or(&b""[..], HeaderSection::octets);
        let body = original.body.as_deref().unwrap_or_default();
        match self.kind {
            Kind::Nothing => false,
            Kind::Headers => is_raw && boundary_occurs(header, boundary),
            Kind::Message => is_raw && (boundary_occurs(header, boundary) || boundary_occurs(body, boundary)),
        }
    }
}

impl MediaType {
    /// The type of the wire; none of them has parameters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rfc822 => "message/rfc822",
            Self::Rfc822Headers => "text/rfc822-headers",
            Self::Global => "message/global",
            Self::GlobalHeaders => "message/global-headers",
        }
    }
}

/// Decides what is enclosed and how. Of a header over `header_octets`, whole fields are left out, in this order, until
/// it fits: ARC-*, DKIM-Signature, X-*, Received but for the first and the last, any other field that is not named
/// next. From, To, Cc and the like, Subject, Date, message ids, References, List-*, Content-*, MIME-Version and
/// Auto-Submitted stay, however long they are. A message is never cut: it is whole, or only its header is enclosed
/// (RFC 3461 §6.2).
pub fn plan(original: &Original, asked: Asked, transport: Transport, header_octets: usize) -> Plan {
    // White space alone is no header either.
    let Some(header) = original.header.as_ref().filter(|header| !header.octets().trim_ascii().is_empty()) else {
        return Plan::NOTHING;
    };
    match asked {
        Asked::Nothing => Plan::NOTHING,
        Asked::Headers => plan_headers(header, transport, header_octets, None),
        Asked::Full => plan_message(header, original.body.as_deref(), transport)
            .unwrap_or_else(|reason| plan_headers(header, transport, header_octets, Some(reason))),
    }
}

fn plan_message(header: &HeaderSection, body: Option<&[u8]>, transport: Transport) -> Result<Plan, Downgrade> {
    let body = body.ok_or(Downgrade::BodyIsMissing)?;
    let is_global = !header.octets().is_ascii();
    let is_legal_field = |field: HeaderField<'_>| is_field_name(field.name()) && has_legal_lines(field.octets());
    let is_legal_header = !header.octets().contains(&0) && header.fields().all(is_legal_field);
    let has_needed = ["From", "Subject", "Date"].iter().any(|name| header.first(name).is_some());
    let is_utf8 = std::str::from_utf8(header.octets()).is_ok();
    if !is_legal_header || !has_needed || !is_utf8 || !is_legal(body) {
        return Err(Downgrade::MessageIsIllegal);
    }
    let encoding = match (is_global, body.is_ascii()) {
        (false, true) => TransferEncoding::SevenBit,
        (false, false) if transport >= Transport::EightBitMime => TransferEncoding::EightBit,
        (false, false) => return Err(Downgrade::PathIsSevenBit),
        (true, _) => global_encoding(transport),
    };
    let media_type = if is_global { MediaType::Global } else { MediaType::Rfc822 };
    Ok(Plan { kind: Kind::Message, media_type, encoding, ..Plan::NOTHING })
}

/// The global types may be encoded, and without SMTPUTF8 they must be (RFC 6533 §4.5).
fn global_encoding(transport: Transport) -> TransferEncoding {
    match transport {
        Transport::Smtputf8 => TransferEncoding::EightBit,
        Transport::SevenBit | Transport::EightBitMime => TransferEncoding::Base64,
    }
}

fn plan_headers(
    header: &HeaderSection,
    transport: Transport,
    header_octets: usize,
    downgrade: Option<Downgrade>,
) -> Plan {
    let left_out = fields_to_leave_out(header, header_octets);
    let octets =
        if left_out.is_empty() { Cow::Borrowed(header.octets()) } else { Cow::Owned(content(header, &left_out, None)) };
    let is_legal = !octets.contains(&0) && kept_fields(header, &left_out).all(|field| has_legal_lines(field.octets()));
    let (media_type, encoding) = if octets.is_ascii() {
        let encoding = if is_legal { TransferEncoding::SevenBit } else { TransferEncoding::QuotedPrintable };
        (MediaType::Rfc822Headers, encoding)
    } else if std::str::from_utf8(&octets).is_ok() {
        let encoding = if is_legal { global_encoding(transport) } else { TransferEncoding::Base64 };
        (MediaType::GlobalHeaders, encoding)
    } else {
        (MediaType::Rfc822Headers, TransferEncoding::QuotedPrintable)
    };
    Plan { kind: Kind::Headers, media_type, encoding, downgrade, left_out }
}

/// Whether there is no NUL and every line keeps to 998 octets, ends in CRLF but for the last one, and has no CR or LF
/// elsewhere (RFC 2045 §2.7, §2.8).
fn is_legal(octets: &[u8]) -> bool {
    if octets.contains(&0) {
        return false;
    }
    let mut lines = octets.split(|&octet| octet == b'\n').peekable();
    while let Some(line) = lines.next() {
        let text = match lines.peek() {
            Some(_) => line.strip_suffix(b"\r"),
            None => Some(line),
        };
        if !text.is_some_and(|text| text.len() <= LONGEST_LINE_OCTETS && !text.contains(&b'\r')) {
            return false;
        }
    }
    true
}

/// Whether the lines of a field of a header section, whose ends are in order, keep to 998 octets.
fn has_legal_lines(field: &[u8]) -> bool {
    field.len() <= LONGEST_LINE_OCTETS || is_legal(field)
}

/// RFC 5322 §3.6.8. An mbox `From ` line has a colon, too, but no name before it.
fn is_field_name(name: &[u8]) -> bool {
    !name.is_empty() && name.iter().all(|octet| matches!(octet, 0x21..=0x39 | 0x3b..=0x7e))
}

/// Appends the head of the part, the empty line behind it, and what is enclosed; nothing if nothing is. `plan` must
/// have been made of the same original.
pub fn write(out: &mut Vec<u8>, plan: &Plan, original: &Original) {
    let (Some(header), Kind::Headers | Kind::Message) = (&original.header, plan.kind) else {
        return;
    };
    write_head(out, plan);
    let body = original.body.as_deref().filter(|_| plan.kind == Kind::Message);
    match plan.encoding {
        TransferEncoding::SevenBit | TransferEncoding::EightBit => write_content(out, header, &plan.left_out, body),
        TransferEncoding::QuotedPrintable => {
            write_quoted_printable(out, &content(header, &plan.left_out, body));
        }
        TransferEncoding::Base64 => base64::write_lines(out, &content(header, &plan.left_out, body)),
    }
}

fn write_head(out: &mut Vec<u8>, plan: &Plan) {
    out.extend_from_slice(b"Content-Type: ");
    out.extend_from_slice(plan.media_type.as_str().as_bytes());
    out.extend_from_slice(b"\r\n");
    plan.encoding.write_field(out);
    out.extend_from_slice(b"\r\n");
}

fn content(header: &HeaderSection, left_out: &[usize], body: Option<&[u8]>) -> Vec<u8> {
    let mut content = Vec::with_capacity(header.octets().len() + body.map_or(0, <[u8]>::len) + 2);
    write_content(&mut content, header, left_out, body);
    content
}

fn write_content(out: &mut Vec<u8>, header: &HeaderSection, left_out: &[usize], body: Option<&[u8]>) {
    if left_out.is_empty() {
        out.extend_from_slice(header.octets());
    } else {
        kept_fields(header, left_out).for_each(|field| out.extend_from_slice(field.octets()));
    }
    if let Some(body) = body {
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(body);
    }
}

/// Quoted-printable of lines that end in CRLF (RFC 2045 §6.7).
fn write_quoted_printable(out: &mut Vec<u8>, octets: &[u8]) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    // One place is left for the `=` of a soft line break.
    const LINE_OCTETS: usize = 76;
    for line in octets.split_inclusive(|&octet| octet == b'\n') {
        let (line, end) = line.strip_suffix(b"\r\n").map_or((line, &b""[..]), |line| (line, &b"\r\n"[..]));
        let mut column = 0;
        for (at, &octet) in line.iter().enumerate() {
            let is_last = at + 1 == line.len();
            let is_literal = matches!(octet, 0x21..=0x3c | 0x3e..=0x7e) || (octet == b' ' && !is_last);
            let n_octets = if is_literal { 1 } else { 3 };
            if column + n_octets > LINE_OCTETS - 1 {
                out.extend_from_slice(b"=\r\n");
                column = 0;
            }
            match is_literal {
                true => out.push(octet),
                false => out.extend_from_slice(&[b'=', HEX[usize::from(octet >> 4)], HEX[usize::from(octet & 15)]]),
            }
            column += n_octets;
        }
        out.extend_from_slice(end);
    }
}

fn kept_fields<'a>(header: &'a HeaderSection, left_out: &'a [usize]) -> impl Iterator<Item = HeaderField<'a>> {
    let mut left_out = left_out.iter().copied().peekable();
    header.fields().enumerate().filter(move |&(at, _)| left_out.next_if_eq(&at).is_none()).map(|(_, field)| field)
}

/// In which order fields go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Arc,
    DkimSignature,
    Extension,
    MiddleReceived,
    Other,
    Stays,
}

/// The names of fields that stay, in lower case; `list-` and `content-` stand for all that begin so.
const STAYING: [&[u8]; 16] = [
    b"from",
    b"sender",
    b"reply-to",
    b"to",
    b"cc",
    b"bcc",
    b"subject",
    b"date",
    b"message-id",
    b"in-reply-to",
    b"references",
    b"return-path",
    b"mime-version",
    b"auto-submitted",
    b"list-",
    b"content-",
];

/// The indexes of the fields that go, rising.
fn fields_to_leave_out(header: &HeaderSection, header_octets: usize) -> Vec<usize> {
    let mut octets = header.octets().len();
    if octets <= header_octets {
        return Vec::new();
    }
    let mut candidates: Vec<_> =
        ranks(header).enumerate().filter(|&(_, rank)| rank != Rank::Stays).map(|(at, rank)| (rank, at)).collect();
    candidates.sort_unstable();
    let lengths: Vec<_> = header.fields().map(|field| field.octets().len()).collect();
    let mut left_out = Vec::new();
    for (_, at) in candidates {
        if octets <= header_octets {
            break;
        }
        octets -= lengths[at];
        left_out.push(at);
    }
    left_out.sort_unstable();
    left_out
}

fn ranks(header: &HeaderSection) -> impl Iterator<Item = Rank> {
    let is_received = |field: HeaderField<'_>| field.is_named("Received");
    let first = header.fields().position(is_received);
    let last = header.fields().rposition(is_received);
    header.fields().enumerate().map(move |(at, field)| match rank_of(field.name()) {
        Rank::MiddleReceived if Some(at) == first || Some(at) == last => Rank::Stays,
        rank => rank,
    })
}

fn rank_of(name: &[u8]) -> Rank {
    let name = name.to_ascii_lowercase();
    let is_staying =
        |staying: &&[u8]| if staying.ends_with(b"-") { name.starts_with(staying) } else { name == **staying };
    match name.as_slice() {
        b"received" => Rank::MiddleReceived,
        b"dkim-signature" => Rank::DkimSignature,
        _ if name.starts_with(b"arc-") => Rank::Arc,
        _ if name.starts_with(b"x-") => Rank::Extension,
        _ if STAYING.iter().any(is_staying) => Rank::Stays,
        _ => Rank::Other,
    }
}
