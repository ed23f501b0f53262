//! The body with our part in it: every part keeps its place, and its octets unless something in it is at fault.

use super::StockReport;
use super::container::Container;
use super::head;
use super::machine::MendedMachine;
use crate::intake::{Encoding, MachinePart};
use crate::mime::encode_base64_lines;

impl StockReport<'_> {
    /// The body with this part for people; `boundary` is for where another one stays beside it.
    pub(super) fn body(
        &self,
        human: &[u8],
        boundary: &str,
        machine: &MachinePart<'_>,
        mended: Option<&MendedMachine>,
    ) -> Vec<u8> {
        let Container { body, parts, line_end, .. } = &self.container;
        let mut out = Vec::with_capacity(body.len() + human.len());
        let mut at = 0;
        for (index, part) in parts.iter().enumerate() {
            out.extend_from_slice(&body[at..part.span.start]);
            at = part.span.end;
            match index {
                0 if self.is_for_people(0) => line_end.write(human, &mut out),
                0 if self.stays_beside(0) => self.write_together(human, boundary, "rewritten", &mut out),
                0 => {
                    line_end.write(human, &mut out);
                    self.write_delimiter(&mut out);
                    self.write_part(0, machine, mended, &mut out);
                }
                _ => self.write_part(index, machine, mended, &mut out),
            }
        }
        out.extend_from_slice(&body[at..]);
        if !self.container.is_closed {
            self.write_close(&mut out);
        }
        out
    }

    /// The body with a part in front of the one for people.
    pub(super) fn explained(&self, part: &[u8], boundary: &str) -> Vec<u8> {
        let Container { body, parts, .. } = &self.container;
        let people = &parts[0].span;
        let mut out = Vec::with_capacity(body.len() + part.len() + 300);
        out.extend_from_slice(&body[..people.start]);
        self.write_together(part, boundary, "explained", &mut out);
        out.extend_from_slice(&body[people.end..]);
        out
    }

    /// Appends a part and the one for people in one multipart, so that the others keep their places.
    fn write_together(&self, part: &[u8], boundary: &str, mark: &str, out: &mut Vec<u8>) {
        let Container { body, parts, line_end, .. } = &self.container;
        let people = &body[parts[0].span.clone()];
        let encoding = if people.is_ascii() { "" } else { "Content-Transfer-Encoding: 8bit\r\n" };
        let mark = format!("{encoding}{}: {mark}\r\n", head::MARK);
        let head = format!("Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"\r\n{mark}\r\n--{boundary}\r\n");
        line_end.write(head.as_bytes(), out);
        line_end.write(part, out);
        line_end.write(format!("\r\n--{boundary}\r\n").as_bytes(), out);
        out.extend_from_slice(people);
        line_end.write(format!("\r\n--{boundary}--\r\n").as_bytes(), out);
    }

    /// Whether a part is one of text, and neither the machine part nor the returned message.
    pub(super) fn is_for_people(&self, at: usize) -> bool {
        let is_other = at == self.machine_at || self.enclosed.is_some_and(|enclosed| enclosed.at == at);
        !is_other && self.container.parts[at].is_text_alone(0)
    }

    /// Whether a part is for people and holds more than text, so that it stays beside ours.
    fn stays_beside(&self, at: usize) -> bool {
        let is_other = at == self.machine_at || self.enclosed.is_some_and(|enclosed| enclosed.at == at);
        !is_other && !self.is_for_people(at)
    }

    fn write_part(&self, at: usize, machine: &MachinePart<'_>, mended: Option<&MendedMachine>, out: &mut Vec<u8>) {
        let Container { body, parts, line_end, .. } = &self.container;
        let part = &parts[at];
        if at == self.machine_at
            && let Some((head, octets)) = self.machine_part(machine, mended)
        {
            out.extend_from_slice(&head);
            return out.extend_from_slice(without_last_line_end(&octets, part.body.unwrap_or_default()));
        }
        match self.enclosed.filter(|enclosed| enclosed.at == at).and_then(|enclosed| enclosed.label) {
            Some(label) => {
                let content = part.body.unwrap_or_default();
                let own = part.header.first("Content-Transfer-Encoding").map(|field| field.unfolded());
                let encoding = own.or_else(|| (!content.is_ascii()).then(|| "8bit".to_owned()));
                let head = head::relabelled(&self.container, at, label.as_str(), encoding.as_deref(), *line_end);
                out.extend_from_slice(&head);
                out.extend_from_slice(content);
            }
            None => out.extend_from_slice(&body[part.span.clone()]),
        }
    }

    /// Head and body of the machine part, where it cannot stay as it is.
    fn machine_part(&self, machine: &MachinePart<'_>, mended: Option<&MendedMachine>) -> Option<(Vec<u8>, Vec<u8>)> {
        let kind = &self.container.parts[self.machine_at].kind;
        let received = self.case().received.as_ref()?;
        if self.is_encoded_beyond_ascii(machine) {
            return None;
        }
        let octets = mended.map_or(&received.octets, |mended| &mended.octets);
        let is_global = kind.media_type == "message/global-delivery-status" && !octets.is_ascii();
        let is_encoded = machine.encoding != Encoding::Identity;
        let is_registered = kind.media_type.ends_with("delivery-status") && kind.media_type.starts_with("message/");
        let own = self.container.parts[self.machine_at].header.first("Content-Transfer-Encoding");
        let is_unlabelled = own.is_none() && !octets.is_ascii();
        let is_label_wrong = !is_registered
            || is_unlabelled
            || kind.has_parameters
            || kind.media_type == "message/global-delivery-status" && !is_global
            || kind.media_type == "message/delivery-status" && is_encoded && octets.is_ascii();
        if mended.is_none() && !is_label_wrong {
            return None;
        }
        let media_type = if is_global { "message/global-delivery-status" } else { "message/delivery-status" };
        let encoding = match (is_encoded, is_global) {
            (true, true) => Some("base64".to_owned()),
            (true, false) => None,
            (false, _) if is_unlabelled => Some("8bit".to_owned()),
            (false, _) => own.map(|field| field.unfolded()),
        };
        let line_end = self.container.line_end;
        let head = head::relabelled(&self.container, self.machine_at, media_type, encoding.as_deref(), line_end);
        let mut body = Vec::new();
        match encoding.as_deref() {
            Some("base64") => line_end.write(&encode_base64_lines(octets), &mut body),
            _ if is_encoded => line_end.write_any(octets, &mut body),
            _ => body.extend_from_slice(octets),
        }
        Some((head, body))
    }

    pub(super) fn is_encoded_beyond_ascii(&self, machine: &MachinePart<'_>) -> bool {
        let is_ascii = self.case().received.as_ref().is_none_or(|received| received.octets.is_ascii());
        let is_global = self.container.parts[self.machine_at].kind.media_type == "message/global-delivery-status";
        machine.encoding != Encoding::Identity && !is_global && !is_ascii
    }

    fn write_delimiter(&self, out: &mut Vec<u8>) {
        let line_end = self.container.line_end;
        for piece in [line_end.as_bytes(), b"--", self.container.boundary.as_bytes(), line_end.as_bytes()] {
            out.extend_from_slice(piece);
        }
    }

    fn write_close(&self, out: &mut Vec<u8>) {
        let line_end = self.container.line_end;
        if !out.ends_with(line_end.as_bytes()) {
            out.extend_from_slice(line_end.as_bytes());
        }
        for piece in [b"--", self.container.boundary.as_bytes(), b"--", line_end.as_bytes()] {
            out.extend_from_slice(piece);
        }
    }
}

/// Lines of the machine part end as they did: in a multipart, the last line end may belong to the delimiter.
fn without_last_line_end<'o>(octets: &'o [u8], stock: &[u8]) -> &'o [u8] {
    let has_end = stock.ends_with(b"\n");
    match (has_end, octets) {
        (false, [before @ .., b'\r', b'\n'] | [before @ .., b'\n']) => before,
        _ => octets,
    }
}
