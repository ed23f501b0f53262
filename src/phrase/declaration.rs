//! Reads the contract out of the comments of the English files.

use super::contract::{Contract, MessageContract, Part, Variable};
use super::entry::{CommentLine, Entry, Layer, Node, Selector, Span};
use super::findings::{Fault, did_you_mean};
use super::piece::{Kind, Place};
use super::source::is_id_letter;

/// The contract of a layer of English messages; faults stand with the id of the message they are in.
pub(super) fn read_contract(english: &Layer) -> (Contract, Vec<(Box<str>, Fault)>) {
    let mut contract = Contract::default();
    let mut faults = Vec::new();
    for entry in english.messages.values() {
        let mut found = Vec::new();
        contract.messages.insert((*entry.id).into(), read_message(entry, english, &mut found));
        faults.extend(found.into_iter().map(|fault| (Box::from(&*entry.id), fault)));
    }
    (contract, faults)
}

fn read_message(entry: &Entry, english: &Layer, faults: &mut Vec<Fault>) -> MessageContract {
    let mut message = MessageContract {
        id: (*entry.id).into(),
        has_value: entry.value.is_some(),
        attributes: entry.attributes.iter().map(|attribute| Box::from(&*attribute.name)).collect(),
        variables: Vec::new(),
        meaning: "".into(),
    };
    let mut meaning = Vec::new();
    for declaration in group_lines(&entry.comment, &mut meaning) {
        let users = |name: &str| message.parts().filter(|part| uses(entry, part, name, english)).collect();
        match read_variable(&declaration, &message, &users) {
            Ok(variable) if message.variable(&variable.name).is_some() => {
                let text = format!("`${}` is declared twice", variable.name);
                faults.push(Fault::error("contract-syntax", declaration.span, text, "keep one of the lines"));
            }
            Ok(variable) => {
                check_sample(&variable, declaration.span, faults);
                message.variables.push(variable);
            }
            Err(fault) => faults.push(fault),
        }
    }
    message.meaning = meaning.join("\n").trim().into();
    message
}

/// One variable's line, with the deeper indented lines below it.
struct Declaration {
    text: String,
    span: Span,
}

fn group_lines<'c>(comment: &'c [CommentLine], meaning: &mut Vec<&'c str>) -> Vec<Declaration> {
    let mut declarations: Vec<Declaration> = Vec::new();
    let mut open_indent = None;
    for line in comment {
        let text = line.text.trim();
        let n_indent = line.text.len() - line.text.trim_start().len();
        if text.starts_with('$') {
            let start = line.start + n_indent;
            declarations.push(Declaration { text: text.to_owned(), span: (start, start + text.len()) });
            open_indent = Some(n_indent);
        } else if open_indent.is_some_and(|indent| n_indent > indent) && !text.is_empty() {
            // OK because `open_indent` is set only after a push.
            let open = declarations.last_mut().expect("an open declaration");
            open.text.push(' ');
            open.text.push_str(text);
        } else {
            open_indent = None;
            if text != "Variables:" {
                meaning.push(text);
            }
        }
    }
    declarations
}

const FORM: &str = "write `$name (Kind, required, inline) - what it is, e.g. a sample`";

/// `users` tells which parts of the English text use a variable.
fn read_variable(
    declaration: &Declaration,
    message: &MessageContract,
    users: &dyn Fn(&str) -> Vec<Part>,
) -> Result<Variable, Fault> {
    let wrong = |text: String, cure: String| Fault::error("contract-syntax", declaration.span, text, cure);
    let text = declaration.text.trim_start_matches('$');
    let (name, rest) = text.split_at(text.find(|letter| !is_id_letter(letter)).unwrap_or(text.len()));
    let inside = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let Some((terms, after)) = inside.filter(|_| !name.is_empty()) else {
        return Err(wrong(format!("the declaration of `${name}` has no brackets"), FORM.to_owned()));
    };
    let mut terms = terms.split(',').map(str::trim);
    let kind = read_kind(terms.next().unwrap_or_default()).map_err(|(text, cure)| wrong(text, cure))?;
    let mut place = kind.usual_place();
    let mut required_in = None;
    for term in terms {
        match term {
            "inline" => place = Place::Inline,
            "block" => place = Place::Block,
            "optional" => required_in = Some(Vec::new()),
            "required" => {
                let users = users(name);
                if users.is_empty() {
                    let cure = "use it, or write `optional`".to_owned();
                    return Err(wrong(format!("`${name}` is required, but the English text does not use it"), cure));
                }
                required_in = Some(users);
            }
            _ => match term.strip_prefix("required in ") {
                Some(parts) => {
                    required_in = Some(read_parts(parts, message).map_err(|(text, cure)| wrong(text, cure))?);
                }
                None => return Err(wrong(format!("`{term}` means nothing in a declaration"), FORM.to_owned())),
            },
        }
    }
    let Some(required_in) = required_in else {
        let cure = "write `required`, `optional` or `required in .attribute`".to_owned();
        return Err(wrong(format!("nothing says whether `${name}` is needed"), cure));
    };
    let after = after.trim().trim_start_matches(['-', '–', '—']).trim();
    let (meaning, sample) = match after.rsplit_once("e.g. ") {
        Some((meaning, sample)) => (meaning.trim().trim_end_matches(','), Some(sample.trim().into())),
        None => (after, None),
    };
    Ok(Variable { name: name.into(), kind, place, required_in, meaning: meaning.into(), sample })
}

fn read_kind(name: &str) -> Result<Kind, (String, String)> {
    Kind::from_name(name).ok_or_else(|| {
        let names = Kind::ALL.map(Kind::name);
        let cure = match did_you_mean(name, names) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the kinds are {}", names.join(", ")),
        };
        (format!("there is no kind `{name}`"), cure)
    })
}

fn read_parts(parts: &str, message: &MessageContract) -> Result<Vec<Part>, (String, String)> {
    parts.split_whitespace().map(|part| read_part(part, message)).collect()
}

fn read_part(part: &str, message: &MessageContract) -> Result<Part, (String, String)> {
    if part == "value" && message.has_value {
        return Ok(Part::Value);
    }
    let name = part.strip_prefix('.').unwrap_or(part);
    if part.starts_with('.') && message.has_attribute(name) {
        return Ok(Part::Attribute(name.into()));
    }
    let attributes = message.attributes.iter().map(|attribute| &**attribute);
    let cure = match did_you_mean(name, attributes) {
        Some(meant) => format!("did you mean `.{meant}`?"),
        None => "name the value as `value` and attributes as `.name`".to_owned(),
    };
    Err((format!("`{}` has no `{part}`", message.id), cure))
}

fn check_sample(variable: &Variable, span: Span, faults: &mut Vec<Fault>) {
    if variable.sample.is_none() || variable.meaning.is_empty() {
        let text = format!("nothing says what `${}` means, with a sample", variable.name);
        faults.push(Fault::warning("sample-missing", span, text, FORM));
    }
}

/// Whether a part of a message uses a variable, itself or by a message that it refers to.
fn uses(entry: &Entry, part: &Part, name: &str, english: &Layer) -> bool {
    // Deep enough for any message; circles are reported when the English text is audited.
    const DEPTH: usize = 4;
    entry.part(part).is_some_and(|pattern| mentions(pattern, name, english, DEPTH))
}

fn mentions(pattern: &[Node], wanted: &str, english: &Layer, depth: usize) -> bool {
    pattern.iter().any(|node| match node {
        Node::Text(_) | Node::Literal(_) | Node::Term { .. } => false,
        Node::Variable { name, .. } => &**name == wanted,
        Node::Message { id, attribute, .. } => {
            let pattern = english.messages.get(id).and_then(|entry| entry.pattern(attribute.as_deref()));
            depth > 0 && pattern.is_some_and(|pattern| mentions(pattern, wanted, english, depth - 1))
        }
        Node::Select(select) => {
            matches!(&select.selector, Selector::Variable(name) if &**name == wanted)
                || select.variants.iter().any(|variant| mentions(&variant.pattern, wanted, english, depth))
        }
    })
}
