//! Finds phrases in what a mail system said, all in one pass.

/// A word machine after Aho and Corasick: it looks at each byte once, whatever the text and however many the phrases.
///
/// Upper and lower case are one, several spaces count as one, and a line end counts as a space.
pub(super) struct Wordings {
    // The column of each byte; 0 for a byte that no phrase has.
    columns: [u8; 256],
    // For each state a row of next states.
    next: Vec<[u16; N_COLUMNS]>,
    // For each state, one bit for each wording that ends there.
    ended: Vec<u64>,
}

const START: u16 = 0;
/// Letters, digits and marks that phrases may have, and one column for all others.
const N_COLUMNS: usize = 64;

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
        let (mut state, mut heard, mut last) = (START, 0, b' ');
        let mut hear = |byte: u8| {
            if byte != b' ' || last != b' ' {
                state = self.next[usize::from(state)][self.column(byte)];
                heard |= self.ended[usize::from(state)];
            }
            last = byte;
        };
        for line in lines {
            line.bytes().for_each(&mut hear);
            hear(b' ');
        }
        heard
    }

    fn column(&self, byte: u8) -> usize {
        usize::from(self.columns[usize::from(byte)]) % N_COLUMNS
    }

    fn with_columns(wordings: &[Vec<String>]) -> Self {
        let mut columns = [0u8; 256];
        let mut n_columns = 1;
        for byte in wordings.iter().flatten().flat_map(|phrase| phrase.bytes()) {
            if columns[usize::from(byte)] == 0 {
                columns[usize::from(byte)] = n_columns;
                n_columns += 1;
            }
        }
        assert!(usize::from(n_columns) <= N_COLUMNS, "phrases have few letters");
        for upper in b'A'..=b'Z' {
            columns[usize::from(upper)] = columns[usize::from(upper.to_ascii_lowercase())];
        }
        Self { columns, next: vec![[START; N_COLUMNS]], ended: vec![0] }
    }

    /// Until all phrases are in, `START` stands for a state that is missing.
    fn add(&mut self, phrase: &str, bit: u64) {
        let mut state = usize::from(START);
        for byte in phrase.bytes() {
            let column = self.column(byte);
            if self.next[state][column] == START {
                // OK because the phrases are compiled in and a test reads them.
                self.next[state][column] = u16::try_from(self.next.len()).expect("fewer than 65536 states");
                self.next.push([START; N_COLUMNS]);
                self.ended.push(0);
            }
            state = usize::from(self.next[state][column]);
        }
        self.ended[state] |= bit;
    }

    /// Fills the missing states: what follows where a phrase breaks off is what follows after the longest end of it with
    /// which another phrase begins. Breadth first, so that the shorter is always there.
    fn link(&mut self) {
        let mut fallback = vec![START; self.next.len()];
        let mut queue: Vec<u16> = self.next[0].into_iter().filter(|&state| state != START).collect();
        let mut at = 0;
        while let Some(&state) = queue.get(at) {
            at += 1;
            let (state, back) = (usize::from(state), usize::from(fallback[usize::from(state)]));
            self.ended[state] |= self.ended[back];
            for column in 0..N_COLUMNS {
                let beside = self.next[back][column];
                match self.next[state][column] {
                    START => self.next[state][column] = beside,
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
