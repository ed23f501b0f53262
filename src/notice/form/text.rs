//! The text part: laid out by paragraphs.
//!
//! A line of the drawing is a paragraph, wrapped with the indentation it begins with; a number or a dash in front of it
//! hangs. A line that holds nothing but a block blank is written by that value's lines. A branch or loop whose mark
//! stands alone on its line holds whole lines; one in the middle of a line makes a paragraph for each way through it.

use super::paragraph::{Inline, Paragraph};
use super::{Step, Steps};
use crate::layout::Node;
use crate::mime::body::Kept;
use crate::phrase::Place;

pub(super) fn compile(nodes: &[Node], kept: Kept) -> Vec<Step> {
    let mut page = Page::new(kept);
    page.nodes(nodes);
    page.finish()
}

struct Page<'a> {
    steps: Steps,
    line: Vec<Part<'a>>,
    /// A structural mark stood on this line: the line's end is the mark's, not the reader's.
    is_marked: bool,
}

/// A part of a line that is not finished yet.
#[derive(Clone)]
enum Part<'a> {
    Inline(Inline),
    Branch(&'a Node),
}

impl<'a> Page<'a> {
    fn new(kept: Kept) -> Self {
        Self { steps: Steps::new(kept), line: Vec::new(), is_marked: false }
    }

    fn nodes(&mut self, nodes: &'a [Node]) {
        for node in nodes {
            match node {
                Node::Literal(text) => self.literal(text),
                Node::Blank { value, place } => self.line.push(Part::Inline(Inline::Blank(*value, *place))),
                Node::Slot(slot) => self.block(Step::Slot(*slot)),
                Node::When { fact, then, otherwise } if self.is_line_empty() && holds_lines(then) => {
                    let step =
                        Step::When { fact: *fact, then: self.lines_of(then), otherwise: self.lines_of(otherwise) };
                    self.block(step);
                }
                Node::Each { list, body } => self.block(Step::Each { list: *list, body: self.lines_of(body) }),
                Node::When { .. } | Node::Choose { .. } => self.line.push(Part::Branch(node)),
            }
        }
    }

    fn literal(&mut self, text: &str) {
        let mut lines = text.split('\n');
        self.push_text(lines.next().unwrap_or_default());
        for line in lines {
            self.end_line();
            self.push_text(line);
        }
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.line.push(Part::Inline(Inline::Text(text.to_owned())));
        }
    }

    fn block(&mut self, step: Step) {
        self.line.clear();
        self.steps.push(step);
        self.is_marked = true;
    }

    fn is_line_empty(&self) -> bool {
        self.line.iter().all(|part| matches!(part, Part::Inline(Inline::Text(text)) if text.trim().is_empty()))
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !std::mem::take(&mut self.is_marked) {
            paragraph(&line, &mut self.steps);
        }
    }

    /// The lines inside a branch or loop. Its opening mark stands alone on a line whose end is not the reader's.
    fn lines_of(&self, nodes: &[Node]) -> Box<[Step]> {
        let mut page = Page { is_marked: true, ..Page::new(self.steps.kept) };
        page.nodes(nodes);
        page.finish().into()
    }

    fn finish(mut self) -> Vec<Step> {
        if !self.is_line_empty() {
            self.end_line();
        }
        self.steps.finish()
    }
}

fn holds_lines(nodes: &[Node]) -> bool {
    matches!(nodes.first(), Some(Node::Literal(text)) if text.starts_with('\n'))
}

/// Emits one line: each way through the branches in it becomes a paragraph of its own.
fn paragraph(line: &[Part<'_>], steps: &mut Steps) {
    let Some(at) = line.iter().position(|part| matches!(part, Part::Branch(_))) else {
        let inlines: Vec<Inline> = line
            .iter()
            .filter_map(|part| if let Part::Inline(inline) = part { Some(inline.clone()) } else { None })
            .collect();
        return emit(&inlines, steps);
    };
    let Part::Branch(node) = &line[at] else { return };
    let kept = steps.kept;
    let taking = |nodes: &[Node]| -> Box<[Step]> {
        let within = nodes.iter().map(part_of);
        let taken: Vec<Part<'_>> =
            line[..at].iter().cloned().chain(within).chain(line[at + 1..].iter().cloned()).collect();
        let mut within = Steps::new(kept);
        paragraph(&taken, &mut within);
        within.finish().into()
    };
    match node {
        Node::When { fact, then, otherwise } => {
            steps.push(Step::When { fact: *fact, then: taking(then), otherwise: taking(otherwise) });
        }
        Node::Choose { number, arms } => {
            let arms = arms.iter().map(|(arm, nodes)| (*arm, taking(nodes))).collect();
            steps.push(Step::Choose { number: *number, arms });
        }
        _ => {}
    }
}

fn part_of(node: &Node) -> Part<'_> {
    match node {
        Node::Literal(text) => Part::Inline(Inline::Text(text.clone())),
        Node::Blank { value, place } => Part::Inline(Inline::Blank(*value, *place)),
        _ => Part::Branch(node),
    }
}

fn emit(inlines: &[Inline], steps: &mut Steps) {
    if let Some((value, indent)) = block_line(inlines) {
        return steps.push(Step::BlockLine { value, indent });
    }
    let paragraph = Paragraph::new(inlines, steps.kept);
    match paragraph.literal() {
        Some(text) => {
            steps.push_literal(&text);
            steps.push_literal("\n");
        }
        None => steps.push(Step::Paragraph(Box::new(paragraph))),
    }
}

/// The value and indentation of a line that holds nothing but a block blank.
fn block_line(inlines: &[Inline]) -> Option<(crate::layout::Value, u8)> {
    let is_space = |inline: &Inline| matches!(inline, Inline::Text(text) if text.trim().is_empty());
    let mut blanks = inlines.iter().filter(|inline| !is_space(inline));
    let Some(Inline::Blank(value, Place::Block)) = blanks.next() else { return None };
    let indent = match inlines.first() {
        Some(Inline::Text(text)) => text.len() as u8,
        _ => 0,
    };
    blanks.next().is_none().then_some((*value, indent))
}
