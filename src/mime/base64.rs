//! base64 (RFC 2045 §6.8).

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// Octets that fill a line of 76 characters (RFC 2045 §6.8).
const LINE_OCTETS: usize = 57;

/// How many characters these octets take.
pub(super) fn encoded_len(n_octets: usize) -> usize {
    n_octets.div_ceil(3) * 4
}

/// Appends the octets on one line, padded.
pub(super) fn write(out: &mut Vec<u8>, octets: &[u8]) {
    for group in octets.chunks(3) {
        let bits = group.iter().fold(0, |bits, &octet| bits << 8 | u32::from(octet)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let is_filled = place <= group.len();
            let sextet = (bits >> (18 - 6 * place)) as usize & 63;
            out.push(if is_filled { ALPHABET[sextet] } else { b'=' });
        }
    }
}

/// Appends the octets on lines of 76 characters, each with its CRLF.
pub(super) fn write_lines(out: &mut Vec<u8>, octets: &[u8]) {
    out.reserve(encoded_len(octets.len()) + octets.len() / LINE_OCTETS * 2 + 2);
    for line in octets.chunks(LINE_OCTETS) {
        write(out, line);
        out.extend_from_slice(b"\r\n");
    }
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
