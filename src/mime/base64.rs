//! base64 (RFC 2045 §6.8).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Octets that fill a line of 76 characters (RFC 2045 §6.8).
const LINE_OCTETS: usize = 57;
/// A full line, without its line end.
const LINE_CHARACTERS: usize = 76;

/// How many characters these octets take.
pub(super) fn encoded_len(n_octets: usize) -> usize {
    n_octets.div_ceil(3) * 4
}

/// Appends the octets on one line, padded.
pub(super) fn write(out: &mut Vec<u8>, octets: &[u8]) {
    let start = out.len();
    out.resize(start + encoded_len(octets.len()), 0);
    // OK because room was made for as many characters.
    STANDARD.encode_slice(octets, &mut out[start..]).expect("there is room for the octets");
}

/// Appends the octets on lines of 76 characters, each with its CRLF.
pub(super) fn write_lines(out: &mut Vec<u8>, octets: &[u8]) {
    out.reserve(lines_len(octets.len()) + 2);
    let mut line = [0; LINE_CHARACTERS];
    for octets in octets.chunks(LINE_OCTETS) {
        // OK because 57 octets take 76 characters.
        let n_characters = STANDARD.encode_slice(octets, &mut line).expect("a line holds its octets");
        out.extend_from_slice(&line[..n_characters]);
        out.extend_from_slice(b"\r\n");
    }
}

/// How many characters [`write_lines`] takes for so many octets, its last line end aside.
pub(super) fn lines_len(n_octets: usize) -> usize {
    encoded_len(n_octets) + n_octets.saturating_sub(1) / LINE_OCTETS * 2
}

/// Decodes what [`write_lines`] wrote; nothing of anything else.
pub(super) fn decode_lines(encoded: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = encoded.iter().copied().filter(|octet| !octet.is_ascii_whitespace()).collect();
    STANDARD.decode(digits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn the_test_vectors_of_rfc_4648_hold() {
        for (octets, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
        {
            let mut out = Vec::new();
            write(&mut out, octets.as_bytes());
            assert_eq!(out, text.as_bytes());
        }
    }
}
