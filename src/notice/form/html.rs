//! The HTML part: literal runs are encoded where they stand.

use super::{Step, Steps};
use crate::layout::Node;

pub(super) fn compile(nodes: &[Node]) -> Vec<Step> {
    let mut steps = Steps::default();
    for node in nodes {
        match node {
            Node::Literal(text) => steps.push_literal(text),
            Node::Blank { value, .. } => steps.push(Step::HtmlBlank(*value)),
            Node::When { fact, then, otherwise } => {
                steps.push(Step::When { fact: *fact, then: boxed(then), otherwise: boxed(otherwise) });
            }
            Node::Each { list, body } => steps.push(Step::Each { list: *list, body: boxed(body) }),
            Node::Choose { number, arms } => {
                let arms = arms.iter().map(|(arm, nodes)| (*arm, boxed(nodes))).collect();
                steps.push(Step::Choose { number: *number, arms });
            }
            Node::Slot(slot) => steps.push(Step::Slot(*slot)),
        }
    }
    steps.finish()
}

fn boxed(nodes: &[Node]) -> Box<[Step]> {
    compile(nodes).into()
}
