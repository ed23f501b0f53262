//! What the server said.

/// One reply, of one or more lines (RFC 5321 §4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    /// Verbatim, codes included; lines are separated by `\n`.
    pub(super) text: String,
}

impl Reply {
    /// Takes the first whole reply off what was heard. `None` if it does not end, or does not start with a code.
    pub(super) fn take(heard: &mut Vec<u8>) -> Option<Self> {
        let code = code_of(heard)?;
        let mut text = String::new();
        let mut at = 0;
        loop {
            let length = heard[at..].iter().position(|octet| *octet == b'\n')?;
            let line = &heard[at..at + length];
            at += length + 1;
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            text.push_str(&String::from_utf8_lossy(line));
            if line.get(3) != Some(&b'-') {
                heard.drain(..at);
                return Some(Self { code, text });
            }
            text.push('\n');
        }
    }

    pub(super) fn is_positive(&self) -> bool {
        (200..400).contains(&self.code)
    }

    pub(super) fn is_refusal(&self) -> bool {
        (400..600).contains(&self.code)
    }

    pub(super) fn is_for_now(&self) -> bool {
        (400..500).contains(&self.code)
    }

    /// The server closes the connection (RFC 5321 §3.8).
    pub(super) fn closes(&self) -> bool {
        self.code == 421
    }

    /// The lines without their codes.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(|line| line.get(4..).unwrap_or_default())
    }
}

fn code_of(heard: &[u8]) -> Option<u16> {
    let digits = heard.get(..3)?;
    digits.iter().try_fold(0, |code, digit| digit.is_ascii_digit().then(|| code * 10 + u16::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::Reply;

    #[test]
    fn replies_are_taken_one_by_one_and_a_part_waits() {
        let mut heard = b"250-a\r\n250 b\r\n550\r\n354 go\r\n25".to_vec();
        let texts: Vec<_> =
            std::iter::from_fn(|| Reply::take(&mut heard)).map(|reply| (reply.code, reply.text)).collect();
        assert_eq!(texts, [(250, "250-a\n250 b".into()), (550, "550".into()), (354, "354 go".into())]);
        assert_eq!(heard, b"25");
    }

    #[test]
    fn what_has_no_code_is_no_reply() {
        assert_eq!(Reply::take(&mut b"hello\r\n".to_vec()), None);
        assert_eq!(Reply::take(&mut b"2 0 x\r\n".to_vec()), None);
    }
}
