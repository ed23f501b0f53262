//! What a signature is made over: relaxed canonicalization (RFC 6376 §3.4.2, §3.4.4).

/// A header field as it stands in the message, without the CRLF that ends it.
pub(super) struct Field<'a> {
    name: &'a [u8],
    value: &'a [u8],
}

impl<'a> Field<'a> {
    pub(super) fn of(field: &'a [u8]) -> Self {
        let colon = field.iter().position(|octet| *octet == b':').unwrap_or(field.len());
        Self { name: field[..colon].trim_ascii_end(), value: field.get(colon + 1..).unwrap_or_default() }
    }

    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Name in lower case, colon, value unfolded with single spaces. No CRLF.
    pub(super) fn write_relaxed(&self, out: &mut Vec<u8>) {
        out.extend(self.name.iter().map(u8::to_ascii_lowercase));
        out.push(b':');
        let mut words = self.value.split(|octet| b" \t\r\n".contains(octet)).filter(|word| !word.is_empty());
        out.extend_from_slice(words.next().unwrap_or_default());
        for word in words {
            out.push(b' ');
            out.extend_from_slice(word);
        }
    }
}

/// The fields of the header, and the body.
pub(super) fn split(octets: &[u8]) -> (Vec<Field<'_>>, &[u8]) {
    let mut fields = Vec::new();
    let (mut from, mut at) = (0, 0);
    for line in octets.split_inclusive(|octet| *octet == b'\n') {
        let continues = matches!(line.first(), Some(b' ' | b'\t'));
        if !continues && at > from {
            fields.push(Field::of(octets[from..at].trim_ascii_end()));
            from = at;
        }
        at += line.len();
        if line == b"\r\n" {
            return (fields, &octets[at..]);
        }
    }
    if at > from {
        fields.push(Field::of(octets[from..at].trim_ascii_end()));
    }
    (fields, &[])
}

/// Runs of blanks as one space, none at the end of a line, no empty lines at the end; CRLF after the last line if there is one.
pub(super) fn body(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 2);
    let mut n_empty = 0_usize;
    for line in body.split_inclusive(|octet| *octet == b'\n') {
        let line = line.strip_suffix(b"\r\n").unwrap_or(line);
        let end = line.iter().rposition(|octet| !b" \t".contains(octet)).map_or(0, |at| at + 1);
        if end == 0 {
            n_empty += 1;
            continue;
        }
        for _ in 0..std::mem::take(&mut n_empty) {
            out.extend_from_slice(b"\r\n");
        }
        write_squeezed(&line[..end], &mut out);
        out.extend_from_slice(b"\r\n");
    }
    out
}

fn write_squeezed(line: &[u8], out: &mut Vec<u8>) {
    let mut is_blank = false;
    for octet in line {
        let was_blank = std::mem::replace(&mut is_blank, b" \t".contains(octet));
        match (was_blank, is_blank) {
            (true, true) => {}
            (false, true) => out.push(b' '),
            (_, false) => out.push(*octet),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 6376 §3.4.5.
    #[test]
    fn the_example_of_the_rfc_comes_out_as_it_says() {
        let (fields, rest) = split(b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n");
        let mut header = Vec::new();
        for field in &fields {
            field.write_relaxed(&mut header);
            header.extend_from_slice(b"\r\n");
        }
        assert_eq!(header, b"a:X\r\nb:Y Z\r\n");
        assert_eq!(body(rest), b" C\r\nD E\r\n");
    }

    #[test]
    fn an_empty_body_is_nothing_and_a_last_line_gets_its_end() {
        assert_eq!(body(b""), b"");
        assert_eq!(body(b"\r\n \t\r\n"), b"");
        assert_eq!(body(b"a\r\n\r\nb"), b"a\r\n\r\nb\r\n");
    }
}
