//! The HTML part: literal runs are kept where they stand.

use super::{Step, Steps};
use crate::layout::Node;
use crate::mime::body::Kept;

pub(super) fn compile(nodes: &[Node], kept: Kept) -> Vec<Step> {
    let mut steps = Steps::new(kept);
    for node in nodes {
        match node {
            Node::Literal(text) => steps.push_literal(text),
            Node::Blank { value, .. } => steps.push(Step::HtmlBlank(*value)),
            Node::When { fact, then, otherwise } => {
                steps.push(Step::When { fact: *fact, then: boxed(then, kept), otherwise: boxed(otherwise, kept) });
            }
            Node::Each { list, body } => steps.push(Step::Each { list: *list, body: boxed(body, kept) }),
            Node::Choose { number, arms } => {
                let arms = arms.iter().map(|(arm, nodes)| (*arm, boxed(nodes, kept))).collect();
                steps.push(Step::Choose { number: *number, arms });
            }
            Node::Slot(slot) => steps.push(Step::Slot(*slot)),
        }
    }
    steps.finish()
}

fn boxed(nodes: &[Node], kept: Kept) -> Box<[Step]> {
    compile(nodes, kept).into()
}
