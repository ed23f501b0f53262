//! Holds entries against the contract.

use super::contract::{Contract, MessageContract, Part};
use super::entry::{Entry, Node, Span};
use super::expand::Scope;
use super::findings::{Fault, did_you_mean};
use super::piece::Piece;
use super::touching::touched_blocks;

/// What is wrong in a message. An error means that it must not be used.
pub(super) fn audit_message(entry: &Entry, contract: &Contract, scope: &Scope<'_>) -> Vec<Fault> {
    let Some(promise) = contract.message(&entry.id) else {
        return vec![obsolete_message(entry, contract)];
    };
    let is_overlay = scope.layers.len() > 1;
    let mut faults = audit_parts(entry, promise, is_overlay);
    for part in promise.parts() {
        if let Some((pattern, span)) = pattern_of(entry, &part) {
            faults.extend(audit_pattern(pattern, span, &part, promise, scope));
        }
    }
    faults
}

/// What is wrong in a term, as far as it can be seen without a reference to it.
pub(super) fn audit_term(entry: &Entry, scope: &Scope<'_>) -> Vec<Fault> {
    let patterns = entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.pattern));
    patterns.flat_map(|pattern| at_least(entry.id_span, scope.expand(pattern, None).1)).collect()
}

fn obsolete_message(entry: &Entry, contract: &Contract) -> Fault {
    let message = format!("the contract has no message `{}`: it is not used", entry.id);
    let cure = match did_you_mean(&entry.id, contract.messages().map(|message| &*message.id)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "delete it".to_owned(),
    };
    Fault::warning("obsolete-message", entry.id_span, message, cure)
}

/// The attribute of causes that no mail draws. A site that words a cause in its own way need not word the help page as well:
/// there the attribute below it is shown.
const ON_PAGES_ONLY: &str = "recipient";

fn audit_parts(entry: &Entry, promise: &MessageContract, is_overlay: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    if promise.has_value && entry.value.is_none() {
        let message = format!("`{}` has no text after the equals sign", entry.id);
        faults.push(Fault::error("missing-value", entry.id_span, message, "translate it"));
    }
    if !promise.has_value && entry.value.is_some() {
        let message = format!("the value of `{}` is never shown, only its attributes are", entry.id);
        faults.push(Fault::warning("obsolete-value", entry.id_span, message, "delete it"));
    }
    for name in &promise.attributes {
        let may_be_absent = is_overlay && &**name == ON_PAGES_ONLY;
        if entry.attribute(name).is_none() && !may_be_absent {
            let message = format!("`{}` has no attribute `.{name}`", entry.id);
            faults.push(Fault::error("missing-attribute", entry.id_span, message, "translate it"));
        }
    }
    for attribute in &entry.attributes {
        if !promise.has_attribute(&attribute.name) {
            let message = format!("`.{}` of `{}` is never shown", attribute.name, entry.id);
            let known = promise.attributes.iter().map(|name| &**name);
            let cure = match did_you_mean(&attribute.name, known) {
                Some(meant) => format!("did you mean `.{meant}`?"),
                None => "delete it".to_owned(),
            };
            faults.push(Fault::warning("obsolete-attribute", attribute.span, message, cure));
        }
    }
    faults
}

/// The pattern of a part, and where diagnostics about all of it stand.
fn pattern_of<'e>(entry: &'e Entry, part: &Part) -> Option<(&'e [Node], Span)> {
    match part {
        Part::Value => entry.value.as_deref().map(|pattern| (pattern, entry.id_span)),
        Part::Attribute(name) => entry.attribute(name).map(|attribute| (attribute.pattern.as_slice(), attribute.span)),
    }
}

fn audit_pattern(
    pattern: &[Node],
    span: Span,
    part: &Part,
    promise: &MessageContract,
    scope: &Scope<'_>,
) -> Vec<Fault> {
    let (pieces, faults) = scope.expand(pattern, Some(promise));
    let mut faults = at_least(span, faults);
    if is_empty(&pieces) && faults.is_empty() {
        faults.push(Fault::error("empty", span, "nothing is left of the text", "translate it"));
    }
    for variable in promise.variables.iter().filter(|variable| variable.is_required_in(part)) {
        if !is_told(&pieces, &variable.name) {
            let message = format!("`${}` is missing, or missing in one of the variants", variable.name);
            let cure = format!("write `{{ ${} }}` where it belongs", variable.name);
            faults.push(Fault::error("missing-required-variable", span, message, cure));
        }
    }
    for (name, nth, letter) in touched_blocks(&pieces) {
        let place = variable_spans(pattern, &name).get(nth).copied().unwrap_or(span);
        let message = format!("`{letter}` touches `${name}`, which stands on a line of its own in the text part");
        let cure = "let the sentence end with the variable, or put words between";
        faults.push(Fault::error("punctuation-touches-block", place, message, cure));
    }
    faults
}

/// Faults that know no better place get this one.
fn at_least(span: Span, faults: Vec<Fault>) -> Vec<Fault> {
    faults.into_iter().map(|fault| if fault.span == (0, 0) { Fault { span, ..fault } } else { fault }).collect()
}

fn is_empty(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()))
}

/// Whether a variable stands in all arms, or is what they are chosen by.
fn is_told(pieces: &[Piece], name: &str) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Blank(blank) => &*blank.name == name,
        Piece::Choose(choose) => &*choose.selector == name || choose.arms().all(|arm| is_told(arm, name)),
    })
}

fn variable_spans(pattern: &[Node], wanted: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for node in pattern {
        match node {
            Node::Variable { name, span } if &**name == wanted => spans.push(*span),
            Node::Select(select) => {
                spans.extend(select.variants.iter().flat_map(|variant| variable_spans(&variant.pattern, wanted)));
            }
            _ => {}
        }
    }
    spans
}
