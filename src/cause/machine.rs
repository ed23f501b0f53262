//! A word machine: finds any number of phrases in one pass over a text.

use std::collections::{BTreeMap, VecDeque};

/// A word machine after Aho and Corasick: it looks at each byte of a text once, whatever the text and however many the
/// phrases.
///
/// Upper and lower case of ASCII are one. A phrase that begins with a letter is found only where a word begins, so that
/// `rbl` is not found in `verbleibt`. Of phrases that end at the same place the longest is found: `mailbox size exceeded` and
/// not `size exceeded`.
///
/// A state from which many phrases go on has a row with the next state for each byte. The many others have a few links: a
/// byte with which a phrase goes on, and where to look if it is another byte, which is the next link or the state to fall
/// back to.
pub(super) struct Machine {
    // The column of each byte in a row; 0 for a byte that no phrase has.
    columns: [u8; 256],
    // All rows, one behind the other.
    cells: Vec<State>,
    links: Vec<Link>,
    // The phrases that end in a state, in the order of states.
    ends: Vec<(State, Box<[usize]>)>,
}

/// Where a text has led to: the place of a row in the cells, or of a link behind them. The highest bit is set where a phrase
/// ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State(u32);

/// Where one byte leads, and where to look for the others.
#[derive(Clone, Copy)]
struct Link {
    column: u8,
    next: State,
    otherwise: State,
}

const ENDS: u32 = 1 << 31;

/// At the start, and after anything but a letter where no phrase is under way.
pub(super) const START: State = State(0);
/// After a letter where no phrase is under way: the next letter begins no word.
const IN_WORD: usize = 1;
/// With more ways on than this, a state has a row.
const N_LINKS_MAX: usize = 3;
/// Of a link that leads nowhere: no phrase has so many different bytes.
const NO_COLUMN: u8 = u8::MAX;

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
        let mut at = state.place();
        loop {
            match at.checked_sub(self.cells.len()) {
                None => return self.cells[at + usize::from(column)],
                Some(at_link) => {
                    let link = &self.links[at_link];
                    if link.column == column {
                        return link.next;
                    }
                    at = link.otherwise.place();
                }
            }
        }
    }

    /// The phrases that end in this state; few states have one.
    pub(super) fn ended(&self, state: State) -> &[usize] {
        match self.ends.binary_search_by_key(&state, |(end, _)| *end) {
            Ok(at) => &self.ends[at].1,
            Err(_) => &[],
        }
    }

    fn of_tree(tree: &Tree) -> Self {
        let has_row = |&at: &usize| at <= IN_WORD || tree.nodes[at].children.len() > N_LINKS_MAX;
        let (with_row, without): (Vec<usize>, Vec<usize>) = (0..tree.nodes.len()).partition(has_row);
        let states = tree.states(&with_row, &without);
        let cells = with_row.iter().flat_map(|&node| (0..tree.n_columns).map(move |column| (node, column as u8)));
        let cells: Vec<State> = cells.map(|(node, column)| states[tree.after(node, column)]).collect();
        let mut links = Vec::new();
        for &node in &without {
            tree.nodes[node].push_links(cells.len(), &states, &mut links);
        }
        let with_ends = tree.nodes.iter().zip(&states).filter(|(node, _)| !node.ends.is_empty());
        let mut ends: Vec<_> = with_ends.map(|(node, &state)| (state, node.ends.clone().into())).collect();
        ends.sort_unstable_by_key(|(state, _)| *state);
        Self { columns: tree.columns, cells, links, ends }
    }
}

impl State {
    fn new(place: usize, is_end: bool) -> Self {
        // OK because the phrases are compiled in and are far fewer.
        let place = u32::try_from(place).expect("fewer than 2^31 places");
        Self(if is_end { place | ENDS } else { place })
    }

    fn place(self) -> usize {
        (self.0 & !ENDS) as usize
    }

    /// Whether a phrase ends here.
    pub(super) fn is_end(self) -> bool {
        self.0 & ENDS != 0
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

    /// The state of each node: rows come first.
    fn states(&self, with_row: &[usize], without: &[usize]) -> Vec<State> {
        let mut states = vec![START; self.nodes.len()];
        let mut place = 0;
        for &node in with_row.iter().chain(without) {
            let Node { children, ends, .. } = &self.nodes[node];
            states[node] = State::new(place, !ends.is_empty());
            let is_row = node <= IN_WORD || children.len() > N_LINKS_MAX;
            place += if is_row { self.n_columns } else { children.len().max(1) };
        }
        states
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

    /// Appends the links of a node without a row; `n_cells` are the places before the first link of all.
    fn push_links(&self, n_cells: usize, states: &[State], links: &mut Vec<Link>) {
        let fallback = states[self.fallback];
        if self.children.is_empty() {
            links.push(Link { column: NO_COLUMN, next: START, otherwise: fallback });
        }
        for (at, (&column, &child)) in self.children.iter().enumerate() {
            let is_last = at + 1 == self.children.len();
            let otherwise = if is_last { fallback } else { State::new(n_cells + links.len() + 1, false) };
            links.push(Link { column, next: states[child], otherwise });
        }
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
