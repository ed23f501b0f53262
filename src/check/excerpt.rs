//! Octets of the message shown in a finding.

use crate::text::{truncate_to_width, write_visible};

const SHOWN_CELLS: usize = 60;
/// Enough octets for [`SHOWN_CELLS`] of any script, so that a long value costs no more than a short one.
const READ_OCTETS: usize = 4 * SHOWN_CELLS;

/// The octets between backquotes, controls made visible, cut to one line.
pub(super) fn quote(octets: &[u8]) -> String {
    let text = String::from_utf8_lossy(&octets[..octets.len().min(READ_OCTETS)]);
    let mut visible = String::new();
    write_visible(&text, &mut visible);
    let shown = truncate_to_width(&visible, SHOWN_CELLS);
    let cut = if shown.len() < visible.len() || octets.len() > READ_OCTETS { "…" } else { "" };
    format!("`{shown}{cut}`")
}

/// A header field as it would stand on one line.
pub(super) fn quote_field(name: &[u8], value: &[u8]) -> String {
    let mut line = name[..name.len().min(READ_OCTETS)].to_vec();
    line.extend_from_slice(b": ");
    line.extend_from_slice(&value[..value.len().min(READ_OCTETS)]);
    quote(&line)
}
