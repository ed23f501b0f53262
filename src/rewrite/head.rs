//! The header: what readers see of it is said in their language, and who it is from, to and when stays.

use super::container::{Container, LineEnd};
use super::edits::HeaderEdit;
use crate::report::HeaderSection;

/// The field by which a report that was localized is known.
pub(super) const MARK: &str = "X-Retourpost-Report";

/// The columns of a line (RFC 5322 §2.1.1).
const LINE_COLUMNS: usize = 78;

/// What a new Content-Type says.
pub(super) struct NewBody<'a> {
    /// The boundary, where the Content-Type as a whole has to be another.
    pub(super) boundary: Option<&'a str>,
    pub(super) is_ascii: bool,
}

/// The edits that take from the header of a notice what the report is to say.
pub(super) fn edits(stock: &HeaderSection, notice: &HeaderSection, body: &NewBody<'_>) -> Vec<HeaderEdit> {
    let mut edits = Vec::new();
    let value = |name: &str| notice.first(name).map(|field| text(field.raw_value()));
    if let Some(subject) = value("Subject") {
        edits.push(put(stock, "Subject", subject));
    }
    edits.extend(from(stock, notice));
    for name in ["In-Reply-To", "References"] {
        let is_told = stock.first(name).is_some_and(|field| !field.raw_value().is_empty());
        edits.extend(value(name).filter(|_| !is_told).map(|value| put(stock, name, value)));
    }
    for (name, value) in [("Auto-Submitted", "auto-replied"), ("MIME-Version", "1.0")] {
        if stock.first(name).is_none() {
            edits.push(put(stock, name, value.to_owned()));
        }
    }
    if let Some(boundary) = body.boundary {
        let value = format!("multipart/report; report-type=delivery-status;\r\n boundary=\"{boundary}\"");
        edits.push(put(stock, "Content-Type", value));
    }
    edits.extend(encoding(stock, body));
    edits.extend(value("X-Retourpost-Language").map(|value| put(stock, "X-Retourpost-Language", value)));
    edits.push(HeaderEdit::Append { name: MARK, value: "rewritten".to_owned() });
    edits
}

fn put(stock: &HeaderSection, name: &'static str, value: String) -> HeaderEdit {
    match stock.first(name) {
        Some(_) => HeaderEdit::Replace { name, value },
        None => HeaderEdit::Append { name, value },
    }
}

/// A label that says less than there is: raw UTF-8 in a part, and nothing of it on top (RFC 2045 §6.4).
fn encoding(stock: &HeaderSection, body: &NewBody<'_>) -> Option<HeaderEdit> {
    let label = stock.first("Content-Transfer-Encoding").map(|field| field.unfolded().to_ascii_lowercase());
    let is_wide = matches!(label.as_deref(), Some("8bit" | "binary"));
    (!body.is_ascii && !is_wide).then(|| put(stock, "Content-Transfer-Encoding", "8bit".to_owned()))
}

/// The name of the notice's From beside the address that stands there. An address that cannot be told from what is around it is left with all of
/// that.
fn from(stock: &HeaderSection, notice: &HeaderSection) -> Option<HeaderEdit> {
    let address = address_of(&stock.first("From")?.unfolded())?.to_owned();
    let own = text(notice.first("From")?.raw_value());
    let name = own[..own.rfind('<')?].trim_end();
    if name.is_empty() {
        return None;
    }
    let last = name.rsplit("\r\n").next().unwrap_or(name);
    let column = if last.len() == name.len() { "From: ".len() + last.len() } else { last.len() };
    let space = if column + address.len() + 3 > LINE_COLUMNS { "\r\n " } else { " " };
    Some(HeaderEdit::Replace { name: "From", value: format!("{name}{space}<{address}>") })
}

/// The address of `Name <address>`, `address (Name)` or the address alone.
fn address_of(value: &str) -> Option<&str> {
    let value = value.trim();
    let address = match (value.find('<'), value.strip_suffix('>')) {
        (Some(at), Some(before)) => &before[at + 1..],
        (None, None) => value.split_once(" (").map_or(value, |(address, comment)| match comment.find(')') {
            Some(at) if at + 1 == comment.len() => address,
            _ => value,
        }),
        _ => return None,
    };
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"<>()[],;:\\\"".contains(&byte);
    (!address.is_empty() && address.bytes().all(is_plain)).then_some(address)
}

fn text(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).into_owned()
}

/// The head of a part with another label: its other fields stay.
pub(super) fn relabelled(
    container: &Container<'_>,
    at: usize,
    media_type: &str,
    encoding: Option<&str>,
    line_end: LineEnd,
) -> Vec<u8> {
    let mut out = Vec::new();
    let is_label = |name: &[u8]| {
        name.eq_ignore_ascii_case(b"Content-Type") || name.eq_ignore_ascii_case(b"Content-Transfer-Encoding")
    };
    for field in container.parts[at].header.fields().filter(|field| !is_label(field.name())) {
        line_end.write(field.octets(), &mut out);
    }
    let mut label = format!("Content-Type: {media_type}\r\n");
    if let Some(encoding) = encoding {
        label.push_str(&format!("Content-Transfer-Encoding: {encoding}\r\n"));
    }
    label.push_str("\r\n");
    line_end.write(label.as_bytes(), &mut out);
    out
}
