//! From edits to packets, in the one order that all mail systems take.

use super::wire::{CHUNK_OCTETS_MAX, Reply};
use crate::rewrite::{Edits, HeaderEdit};

/// Appends the packets of all edits: those of the header first, then the body in one run. Postfix refuses body packets that others stand
/// between.
///
/// # Errors
/// What a packet cannot say, in words; then nothing was appended.
pub(super) fn write_edits(edits: &Edits, keeps_leading_space: bool, out: &mut Vec<u8>) -> Result<(), String> {
    let start = out.len();
    for edit in &edits.header {
        if let Err(why) = write_header_edit(edit, keeps_leading_space, out) {
            out.truncate(start);
            return Err(why);
        }
    }
    write_body(&edits.body, out);
    Ok(())
}

fn write_header_edit(edit: &HeaderEdit, keeps_leading_space: bool, out: &mut Vec<u8>) -> Result<(), String> {
    const FIRST: [u8; 4] = 1_u32.to_be_bytes();
    let (HeaderEdit::Replace { name, value } | HeaderEdit::Append { name, value }) = edit;
    if name.is_empty() || !name.bytes().all(|octet| octet.is_ascii_graphic() && octet != b':') {
        return Err(format!("{name:?} is no name of a field"));
    }
    let value = in_milter_lines(value).ok_or_else(|| format!("the value of {name} is no value of a field"))?;
    // Without it a mail system puts the space there itself.
    let space: &[u8] = if keeps_leading_space { b" " } else { b"" };
    match edit {
        HeaderEdit::Replace { .. } => {
            Reply::ChangeHeader.write(&[&FIRST, name.as_bytes(), b"\0", space, value.as_bytes(), b"\0"], out);
        }
        HeaderEdit::Append { .. } => {
            Reply::AddHeader.write(&[name.as_bytes(), b"\0", space, value.as_bytes(), b"\0"], out);
        }
    }
    Ok(())
}

/// The value with LF between its lines, as milters write them. None if it would end the field, or the string that it is on the wire: an
/// empty one would remove the field, and is none either.
fn in_milter_lines(value: &str) -> Option<String> {
    let value = value.replace("\r\n", "\n");
    let is_sound = |line: &str| !line.contains(['\r', '\0']);
    let is_fold = |line: &str| line.starts_with([' ', '\t']) && !line.trim().is_empty();
    let mut lines = value.split('\n');
    let is_value = lines.next().is_some_and(|first| !value.trim().is_empty() && is_sound(first));
    (is_value && lines.all(|line| is_fold(line) && is_sound(line)) && value.len() < u32::MAX as usize / 2)
        .then_some(value)
}

fn write_body(body: &[u8], out: &mut Vec<u8>) {
    if body.is_empty() {
        return Reply::ReplaceBody.write(&[], out);
    }
    body.chunks(CHUNK_OCTETS_MAX).for_each(|chunk| Reply::ReplaceBody.write(&[chunk], out));
}
