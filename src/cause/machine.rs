//! A word machine: finds any number of phrases in one pass over a text.

use std::collections::{BTreeMap, VecDeque};

/// A word machine after Aho and Corasick: it looks at each byte of a text once, whatever the text and however many the
/// phrases.
///
/// Upper and lower case of ASCII are one. A phrase that begins with a letter is found only where a word begins, so that
/// `rbl` is not found in `verbleibt`. Of phrases that end at the same place the longest is found: `mailbox size exceeded` and
/// not `size exceeded`. A state from which several phrases go on has a row with the next state for each byte;
/// the many states inside a single phrase know just the byte with which it goes on and the state to fall back to.
pub(super) struct Machine {
    // The column of each byte in a row; 0 for a byte that no phrase has.
    columns: [u8; 256],
    n_columns: usize,
    rows: Vec<State>,
    // States from `n_rows` on.
    links: Vec<Link>,
    n_rows: usize,
    // By state, the phrases that end there; both without `ENDS`.
    ends: Vec<Box<[usize]>>,
}

/// Where a text has led to. The highest bit is set where a phrase ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State(u32);

/// A state inside a single phrase.
struct Link {
    column: u8,
    next: State,
    fallback: State,
}

const ENDS: u32 = 1 << 31;

/// At the start, and after anything but a letter where no phrase is under way.
pub(super) const START: State = State(0);
/// After a letter where no phrase is under way: the next letter begins no word.
const IN_WORD: usize = 1;

/// A phrase, letter by letter, while the machine is built.
struct Node {
    children: BTreeMap<u8, usize>,
    fallback: usize,
    is_letter: bool,
    ends: Vec<usize>,
}

/// All phrases as a tree. Node 0 is its root; node 1 is the root as it looks inside a word.
struct Tree {
    columns: [u8; 256],
    n_columns: usize,
    is_letter: Vec<bool>,
    nodes: Vec<Node>,
}

impl Machine {
    /// The phrases, in lower case; they are numbered in their order.
    pub(super) fn compile<'p>(phrases: impl Iterator<Item = &'p str> + Clone) -> Self {
        let mut tree = Tree::with_columns(phrases.clone());
        for (number, phrase) in phrases.enumerate() {
            tree.add(phrase, number);
        }
        tree.link();
        Self::of_tree(&tree)
    }

    /// The state after one more byte.
    pub(super) fn after(&self, state: State, byte: u8) -> State {
        let column = self.columns[usize::from(byte)];
        let mut at = state.index();
        loop {
            match at.checked_sub(self.n_rows) {
                None => return self.rows[at * self.n_columns + usize::from(column)],
                Some(at_link) => {
                    let link = &self.links[at_link];
                    if link.column == column {
                        return link.next;
                    }
                    at = link.fallback.index();
                }
            }
        }
    }

    /// The phrases that end in this state; few states have one.
    pub(super) fn ended(&self, state: State) -> &[usize] {
        if state.0 & ENDS == 0 { &[] } else { &self.ends[state.index()] }
    }

    fn of_tree(tree: &Tree) -> Self {
        let has_row = |&at: &usize| at <= IN_WORD || tree.nodes[at].children.len() > 1;
        let (with_row, without): (Vec<usize>, Vec<usize>) = (0..tree.nodes.len()).partition(has_row);
        let mut states = vec![START; tree.nodes.len()];
        for (index, &node) in with_row.iter().chain(&without).enumerate() {
            // OK because the phrases are compiled in and are far fewer.
            let index = u32::try_from(index).expect("fewer than 2^31 states");
            states[node] = State(if tree.nodes[node].ends.is_empty() { index } else { index | ENDS });
        }
        let row = |&node: &usize| (0..tree.n_columns).map(move |column| (node, column as u8));
        let rows = with_row.iter().flat_map(row).map(|(node, column)| states[tree.after(node, column)]).collect();
        let links = without.iter().map(|&node| Link::of_node(&tree.nodes[node], &states)).collect();
        let mut ends = vec![Box::default(); tree.nodes.len()];
        for (node, state) in tree.nodes.iter().zip(&states) {
            ends[state.index()] = node.ends.clone().into();
        }
        Self { columns: tree.columns, n_columns: tree.n_columns, rows, links, n_rows: with_row.len(), ends }
    }
}

impl State {
    fn index(self) -> usize {
        (self.0 & !ENDS) as usize
    }
}

impl Link {
    /// No phrase has as many columns as `u8::MAX`, so where nothing goes on the state falls back at once.
    fn of_node(node: &Node, states: &[State]) -> Self {
        let (column, next) =
            node.children.first_key_value().map_or((u8::MAX, START), |(&column, &child)| (column, states[child]));
        Self { column, next, fallback: states[node.fallback] }
    }
}

impl Tree {
    fn with_columns<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut columns = [0u8; 256];
        let mut is_letter = vec![false];
        // All letters have a column, since each of them tells whether a word goes on.
        for byte in (b'a'..=b'z').chain(phrases.flat_map(str::bytes)) {
            if columns[usize::from(byte)] == 0 {
                // OK because `u8::MAX` bytes cannot all be in UTF-8 text: 0xC0, 0xC1 and 0xF5 to 0xFF never are.
                columns[usize::from(byte)] = u8::try_from(is_letter.len()).expect("fewer columns than bytes");
                is_letter.push(byte.is_ascii_lowercase());
            }
        }
        for upper in b'A'..=b'Z' {
            columns[usize::from(upper)] = columns[usize::from(upper.to_ascii_lowercase())];
        }
        let roots = [false, true].map(Node::new).into();
        Self { columns, n_columns: is_letter.len(), is_letter, nodes: roots }
    }

    fn add(&mut self, phrase: &str, number: usize) {
        let mut at = 0;
        for byte in phrase.bytes() {
            let column = self.columns[usize::from(byte)];
            at = match self.nodes[at].children.get(&column) {
                Some(&child) => child,
                None => {
                    let child = self.nodes.len();
                    self.nodes.push(Node::new(self.is_letter[usize::from(column)]));
                    self.nodes[at].children.insert(column, child);
                    child
                }
            };
        }
        self.nodes[at].ends.push(number);
    }

    /// Finds where each node falls back to: the longest end of it with which another phrase begins. Breadth first, so that
    /// the shorter is always there.
    fn link(&mut self) {
        let mut queue: VecDeque<(usize, u8, usize)> =
            self.nodes[0].children.iter().map(|(&column, &child)| (0, column, child)).collect();
        while let Some((parent, column, child)) = queue.pop_front() {
            let fallback = match parent {
                0 => usize::from(self.nodes[child].is_letter),
                _ => self.after(self.nodes[parent].fallback, column),
            };
            if self.nodes[child].ends.is_empty() {
                self.nodes[child].ends = self.nodes[fallback].ends.clone();
            }
            self.nodes[child].fallback = fallback;
            queue.extend(self.nodes[child].children.iter().map(|(&column, &next)| (child, column, next)));
        }
    }

    /// The node after one more byte of this column.
    fn after(&self, mut at: usize, column: u8) -> usize {
        let is_letter = self.is_letter[usize::from(column)];
        while at > IN_WORD {
            match self.nodes[at].children.get(&column) {
                Some(&child) => return child,
                None => at = self.nodes[at].fallback,
            }
        }
        let begun = self.nodes[0].children.get(&column).filter(|_| at == 0 || !is_letter);
        begun.copied().unwrap_or(usize::from(is_letter))
    }
}

impl Node {
    fn new(is_letter: bool) -> Self {
        Self { children: BTreeMap::new(), fallback: 0, is_letter, ends: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Machine, START};

    /// The numbers of the phrases that are found.
    fn found(phrases: &[&str], text: &str) -> BTreeSet<usize> {
        let machine = Machine::compile(phrases.iter().copied());
        let mut state = START;
        let mut found = BTreeSet::new();
        for byte in text.bytes() {
            state = machine.after(state, byte);
            found.extend(machine.ended(state));
        }
        found
    }

    #[test]
    fn of_phrases_that_end_together_the_longest_is_found() {
        let phrases = ["is full", "full", "mailbox is full", "box is full", "mailbox"];
        assert_eq!(found(&phrases, "Mailbox is full"), [2, 4].into());
        assert_eq!(found(&phrases, "it is full"), [0].into());
    }

    #[test]
    fn a_phrase_may_have_several_numbers() {
        assert_eq!(found(&["full", "full"], "full"), [0, 1].into());
    }

    #[test]
    fn a_phrase_is_found_after_a_false_start() {
        assert_eq!(found(&["mail loop", "mailbox full"], "mailbox mailbox full"), [1].into());
        assert_eq!(found(&["--b"], "---b"), [0].into());
        assert_eq!(found(&["no no mail"], "no no no mail"), [0].into());
    }

    #[test]
    fn a_phrase_begins_where_a_word_does() {
        assert_eq!(found(&["rbl", "[ts", "5xx"], "verbleibt x[ts x5xx"), [1, 2].into());
        assert_eq!(found(&["rbl"], "5rbl"), [0].into());
    }

    proptest::proptest! {
        #[test]
        fn the_same_is_found_as_by_looking_for_each_phrase(text in "[abA .é]{0,40}") {
            let phrases = ["ab", "b a", ".a", "a.b", "abab", "é a", " b", "a a a b", "bé", "é"];
            let lower = text.to_ascii_lowercase();
            let is_word = |at: usize| !lower[..at].ends_with(|before: char| before.is_ascii_alphabetic());
            let needs_word = |phrase: &str| phrase.starts_with(|first: char| first.is_ascii_alphabetic());
            let is_at = |phrase: &str, at: usize| {
                lower.as_bytes()[at..].starts_with(phrase.as_bytes()) && (!needs_word(phrase) || is_word(at))
            };
            let mut longest: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
            for (number, phrase) in phrases.iter().enumerate() {
                for at in (0..lower.len()).filter(|at| is_at(phrase, *at)) {
                    let found = longest.entry(at + phrase.len()).or_default();
                    *found = (*found).max((phrase.len(), number));
                }
            }
            let wanted: BTreeSet<usize> = longest.into_values().map(|(_, number)| number).collect();
            proptest::prop_assert_eq!(found(&phrases, &text), wanted);
        }
    }
}
