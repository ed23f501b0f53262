//! Finds phrases in what a mail system said, all in one pass.

/// A word machine after Aho and Corasick: it looks at each byte once, whatever the text and however many the phrases.
///
/// Upper and lower case are one, several spaces count as one, and a line end counts as a space.
pub(super) struct Wordings {
    // The column of each byte; 0 for a byte that no phrase has.
    columns: [u8; 256],
    n_columns: usize,
    // For each state a row of next states.
    next: Vec<u16>,
    // For each state, one bit for each wording that ends here.
    ended: Vec<u64>,
}

const START: u16 = 0;

impl Wordings {
    /// Of each wording its phrases, in lower case. Wordings are numbered in their order, 64 at most.
    pub(super) fn compile(wordings: &[Vec<String>]) -> Self {
        assert!(wordings.len() <= 64, "one bit for each wording");
        let mut machine = Self::with_columns(wordings);
        for (number, phrases) in wordings.iter().enumerate() {
            for phrase in phrases {
                machine.add(phrase, 1 << number);
            }
        }
        machine.link();
        machine
    }

    /// One bit for each wording that is heard in the lines.
    pub(super) fn heard_in<'a>(&self, lines: impl Iterator<Item = &'a str>) -> u64 {
        let (mut state, mut heard, mut is_space) = (START, 0, true);
        for line in lines {
            for byte in line.bytes().chain([b' ']) {
                if byte == b' ' && is_space {
                    continue;
                }
                is_space = byte == b' ';
                state = self.next[self.cell(state, byte)];
                heard |= self.ended[usize::from(state)];
            }
        }
        heard
    }

    fn cell(&self, state: u16, byte: u8) -> usize {
        usize::from(state) * self.n_columns + usize::from(self.columns[usize::from(byte)])
    }

    fn with_columns(wordings: &[Vec<String>]) -> Self {
        let mut columns = [0; 256];
        let mut n_columns = 1;
        for byte in wordings.iter().flatten().flat_map(|phrase| phrase.bytes()) {
            if columns[usize::from(byte)] == 0 {
                // OK because there are fewer than 128 ASCII bytes, and phrases are ASCII.
                columns[usize::from(byte)] = u8::try_from(n_columns).expect("phrases are ASCII");
                n_columns += 1;
            }
        }
        for upper in b'A'..=b'Z' {
            columns[usize::from(upper)] = columns[usize::from(upper.to_ascii_lowercase())];
        }
        Self { columns, n_columns, next: vec![START; n_columns], ended: vec![0] }
    }

    /// Until all phrases are in, `START` stands for a state that is missing.
    fn add(&mut self, phrase: &str, bit: u64) {
        let mut state = START;
        for byte in phrase.bytes() {
            let cell = self.cell(state, byte);
            if self.next[cell] == START {
                // OK because the phrases are compiled in and a test reads them.
                self.next[cell] = u16::try_from(self.ended.len()).expect("fewer than 65536 states");
                self.next.resize(self.next.len() + self.n_columns, START);
                self.ended.push(0);
            }
            state = self.next[cell];
        }
        self.ended[usize::from(state)] |= bit;
    }

    /// Fills the missing states: what follows where a phrase breaks off is what follows after the longest end of it with
    /// which another phrase begins. Breadth first, so that the shorter is always there.
    fn link(&mut self) {
        let mut fallback = vec![START; self.ended.len()];
        let mut queue: Vec<u16> = self.next[..self.n_columns].iter().copied().filter(|&state| state != START).collect();
        let mut at = 0;
        while let Some(&state) = queue.get(at) {
            at += 1;
            let back = usize::from(fallback[usize::from(state)]);
            self.ended[usize::from(state)] |= self.ended[back];
            for column in 0..self.n_columns {
                let cell = usize::from(state) * self.n_columns + column;
                let beside = self.next[back * self.n_columns + column];
                match self.next[cell] {
                    START => self.next[cell] = beside,
                    child => {
                        fallback[usize::from(child)] = beside;
                        queue.push(child);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Wordings;

    fn heard(wordings: &[&[&str]], text: &str) -> u64 {
        let wordings: Vec<Vec<String>> =
            wordings.iter().map(|phrases| phrases.iter().map(|phrase| (*phrase).to_owned()).collect()).collect();
        Wordings::compile(&wordings).heard_in(text.split('\n'))
    }

    #[test]
    fn phrases_within_phrases_are_all_heard() {
        assert_eq!(heard(&[&["she"], &["he"], &["hers"], &["his"]], "ushers"), 0b0111);
    }

    #[test]
    fn a_phrase_is_heard_after_a_false_start() {
        assert_eq!(heard(&[&["mail loop"], &["mailbox full"]], "mailbox mailbox full"), 0b10);
        assert_eq!(heard(&[&["aab"]], "aaab"), 1);
    }

    #[test]
    fn case_line_ends_and_repeated_spaces_make_no_difference() {
        assert_eq!(heard(&[&["user unknown"]], "Recipient rejected: User\n   UNKNOWN in table"), 1);
    }

    #[test]
    fn other_bytes_break_a_phrase() {
        assert_eq!(heard(&[&["user unknown"]], "user\u{e9}unknown user-unknown"), 0);
    }

    proptest::proptest! {
        #[test]
        fn the_same_is_heard_as_by_looking_for_each_phrase(text in "[ab c]{0,40}") {
            let wordings: [&[&str]; 3] = [&["ab", "ca b"], &["abcab"], &["b", "ccc"]];
            let spaced: String = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ") + " ";
            let mut wanted = 0;
            for (number, phrases) in wordings.iter().enumerate() {
                if phrases.iter().any(|phrase| spaced.contains(phrase)) {
                    wanted |= 1 << number;
                }
            }
            proptest::prop_assert_eq!(heard(&wordings, &text), wanted);
        }
    }
}
