//! From entries to pieces: partial evaluation, and what can be wrong in it.

use super::contract::MessageContract;
use super::entry::{Entry, Key, Layer, Literal, Node, Select, Selector, Span, Variant, Written, whole_number};
use super::findings::{Fault, did_you_mean};
use super::limits::Limits;
use super::piece::{Blank, Choose, Piece};
use super::plurals::{PluralCategory, Plurals};

/// Where references are looked up: the layers of one language, the most specific first, and its rules.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) layers: &'a [&'a Layer],
    pub(super) plurals: &'a Plurals,
    pub(super) limits: &'a Limits,
}

impl<'a> Scope<'a> {
    pub(super) fn message(&self, id: &str) -> Option<&'a Entry> {
        self.layers.iter().find_map(|layer| layer.messages.get(id))
    }

    pub(super) fn term(&self, id: &str) -> Option<&'a Entry> {
        self.layers.iter().find_map(|layer| layer.terms.get(id))
    }

    fn names(&self, of: fn(&Layer) -> &std::collections::BTreeMap<Written, Entry>) -> Vec<&'a str> {
        self.layers.iter().flat_map(|layer| of(layer).keys().map(|id| &**id)).collect()
    }

    /// The pieces of a pattern, and what is wrong in it. Without `contract` it is a term's, which sees only what it
    /// is given.
    pub(super) fn expand(
        &self,
        pattern: &'a [Node],
        contract: Option<&'a MessageContract>,
    ) -> (Vec<Piece>, Vec<Fault>) {
        let mut expander = Expander {
            scope: *self,
            contract,
            faults: Vec::new(),
            references: Vec::new(),
            n_pieces: 0,
            n_octets: 0,
            is_over: false,
        };
        let mut pieces = Vec::new();
        let frame = match contract {
            Some(_) => Frame::Message,
            None => Frame::UncalledTerm,
        };
        expander.pattern(pattern, frame, &mut pieces);
        (pieces, expander.faults)
    }
}

/// What variables mean where a pattern stands.
#[derive(Clone, Copy)]
enum Frame<'a> {
    /// Values of the mail.
    Message,
    /// Arguments of the reference to the term.
    Term(&'a [(Written, Literal)]),
    /// A term looked at by itself: its arguments are not known.
    UncalledTerm,
}

struct Expander<'a> {
    scope: Scope<'a>,
    contract: Option<&'a MessageContract>,
    faults: Vec<Fault>,
    /// The patterns we are in, by address, and where the outermost reference stands.
    references: Vec<(*const Node, Span)>,
    n_pieces: usize,
    n_octets: usize,
    is_over: bool,
}

impl<'a> Expander<'a> {
    fn pattern(&mut self, pattern: &'a [Node], frame: Frame<'a>, out: &mut Vec<Piece>) {
        for node in pattern {
            if self.is_over {
                return;
            }
            match node {
                Node::Text(text) | Node::Literal(text) => self.text(text, out),
                Node::Variable { name, span } => self.variable(name, *span, frame, out),
                Node::Message { id, attribute, span } => self.message(id, attribute.as_deref(), *span, out),
                Node::Term { id, arguments, span } => self.term(id, None, arguments, *span, out),
                Node::Select(select) => self.select(select, frame, out),
            }
        }
    }

    fn text(&mut self, text: &str, out: &mut Vec<Piece>) {
        self.n_octets += text.len();
        if self.n_octets > self.scope.limits.phrase_octets {
            self.give_up("octets");
        } else if let Some(Piece::Text(before)) = out.last_mut() {
            *before = format!("{before}{text}").into();
        } else if !text.is_empty() {
            self.push(Piece::Text(text.into()), out);
        }
    }

    fn push(&mut self, piece: Piece, out: &mut Vec<Piece>) {
        self.n_pieces += 1;
        if self.n_pieces > self.scope.limits.n_pieces {
            self.give_up("pieces");
        } else {
            out.push(piece);
        }
    }

    fn give_up(&mut self, of_what: &str) {
        self.is_over = true;
        let span = self.references.first().map_or((0, 0), |(_, span)| *span);
        let message = format!("with all that it refers to, the phrase has too many {of_what}");
        self.fault(Fault::error("placeable-limit", span, message, "write it shorter, with fewer references"));
    }

    /// A fault inside what is referred to is told where the reference stands: the reader of the diagnostic has this
    /// file before them. Warnings about it are told where it stands itself.
    fn fault(&mut self, fault: Fault) {
        match self.references.first() {
            None => self.faults.push(fault),
            Some((_, span)) if fault.is_error() => self.faults.push(Fault { span: *span, ..fault }),
            Some(_) => {}
        }
    }

    fn variable(&mut self, name: &'a str, span: Span, frame: Frame<'a>, out: &mut Vec<Piece>) {
        match frame {
            Frame::UncalledTerm => {}
            Frame::Term(arguments) => match argument(arguments, name) {
                Some(literal) => self.text(literal.text(), out),
                None => {
                    let message = format!("the term needs `{name}`, which the reference does not give");
                    let cure = format!("write `({name}: \"…\")` after the term");
                    self.fault(Fault::error("unknown-variable", span, message, cure));
                }
            },
            Frame::Message => {
                if let Some(blank) = self.blank(name, span) {
                    self.push(Piece::Blank(blank), out);
                }
            }
        }
    }

    fn blank(&mut self, name: &str, span: Span) -> Option<Blank> {
        let contract = self.contract?;
        if let Some(variable) = contract.variable(name) {
            return Some(Blank { name: name.into(), kind: variable.kind, place: variable.place });
        }
        let known = contract.variables.iter().map(|variable| &*variable.name);
        let cure = match did_you_mean(name, known.clone()) {
            Some(meant) => format!("did you mean `${meant}`?"),
            None if contract.variables.is_empty() => "the contract gives it no variables: write it without".to_owned(),
            None => format!("it has {}", known.map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")),
        };
        let message = format!("`{}` has no variable `${name}`", contract.id);
        self.fault(Fault::error("unknown-variable", span, message, cure));
        None
    }

    fn message(&mut self, id: &'a str, attribute: Option<&'a str>, span: Span, out: &mut Vec<Piece>) {
        let scope = self.scope;
        let Some(entry) = scope.message(id) else {
            let cure = match did_you_mean(id, scope.names(|layer| &layer.messages)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write the words themselves".to_owned(),
            };
            let message = format!("there is no message `{id}`, or it is not used because of its own errors");
            return self.fault(Fault::error("unknown-message", span, message, cure));
        };
        match entry.pattern(attribute) {
            Some(pattern) => self.enter(pattern, Frame::Message, span, out),
            None => {
                let what = attribute.map_or("value".to_owned(), |name| format!("attribute `.{name}`"));
                let message = format!("`{id}` has no {what}");
                self.fault(Fault::error("unknown-message", span, message, "refer to one that it has"));
            }
        }
    }

    fn term(
        &mut self,
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: &'a [(Written, Literal)],
        span: Span,
        out: &mut Vec<Piece>,
    ) {
        let scope = self.scope;
        let Some(entry) = scope.term(id) else {
            let cure = match did_you_mean(id, scope.names(|layer| &layer.terms)) {
                Some(meant) => format!("did you mean `-{meant}`?"),
                None => format!("define `-{id} = …` in this language"),
            };
            let message = format!("there is no term `-{id}`, or it is not used because of its own errors");
            return self.fault(Fault::error("unknown-term", span, message, cure));
        };
        match entry.pattern(attribute) {
            Some(pattern) => self.enter(pattern, Frame::Term(arguments), span, out),
            None => {
                let message = format!("`-{id}` has no attribute `.{}`", attribute.unwrap_or_default());
                self.fault(Fault::error("unknown-term", span, message, "select on one that it has"));
            }
        }
    }

    fn enter(&mut self, pattern: &'a [Node], frame: Frame<'a>, span: Span, out: &mut Vec<Piece>) {
        let address = pattern.as_ptr();
        let is_cycle = self.references.iter().any(|(inside, _)| *inside == address);
        if is_cycle || self.references.len() >= self.scope.limits.reference_depth {
            let message =
                if is_cycle { "this refers to itself, directly or by others" } else { "references lead too deep" };
            return self.fault(Fault::error("cyclic-reference", span, message, "write the words themselves"));
        }
        self.references.push((address, span));
        self.pattern(pattern, frame, out);
        self.references.pop();
    }

    fn select(&mut self, select: &'a Select, frame: Frame<'a>, out: &mut Vec<Piece>) {
        match (&select.selector, frame) {
            (Selector::Variable(name), Frame::Message) => self.choose(name, select, out),
            (Selector::Variable(name), Frame::Term(arguments)) => {
                self.constant(argument(arguments, name), select, frame, out);
            }
            (Selector::Variable(_), Frame::UncalledTerm) => self.all_variants(select, frame, out),
            (Selector::Constant(literal), _) => self.constant(Some(literal), select, frame, out),
            (Selector::TermAttribute { id, attribute, arguments }, _) => {
                let mut pieces = Vec::new();
                self.term(id, Some(attribute), arguments, select.span, &mut pieces);
                let literal = match pieces.as_slice() {
                    [Piece::Text(text)] => Some(Literal::Text(text.to_string().into())),
                    _ => None,
                };
                self.constant(literal.as_ref(), select, frame, out);
            }
        }
    }

    /// A choice that the file itself decides.
    fn constant(&mut self, literal: Option<&Literal>, select: &'a Select, frame: Frame<'a>, out: &mut Vec<Piece>) {
        let chosen =
            select.variants.iter().find(|variant| literal.is_some_and(|literal| self.matches(variant, literal)));
        let chosen = chosen.or_else(|| select.variants.iter().find(|variant| variant.is_default));
        if let Some(variant) = chosen {
            self.pattern(&variant.pattern, frame, out);
        }
    }

    fn matches(&self, variant: &Variant, literal: &Literal) -> bool {
        match (&variant.key, literal) {
            (Key::Word(word), Literal::Text(text)) => word == text,
            (Key::Number(key), Literal::Number(number)) => key.parse::<f64>().ok() == number.parse::<f64>().ok(),
            (Key::Word(word), Literal::Number(number)) => whole_number(number)
                .is_some_and(|number| PluralCategory::from_keyword(word) == Some(self.scope.plurals.cardinal(number))),
            (Key::Number(_), Literal::Text(_)) => false,
        }
    }

    fn all_variants(&mut self, select: &'a Select, frame: Frame<'a>, out: &mut Vec<Piece>) {
        for variant in &select.variants {
            self.pattern(&variant.pattern, frame, out);
        }
    }

    /// A choice that the mail decides, by a number.
    fn choose(&mut self, name: &str, select: &'a Select, out: &mut Vec<Piece>) {
        let Some(blank) = self.blank(name, select.span) else { return };
        if !blank.kind.is_selectable() {
            let message = format!("`${name}` is of kind {} and not a number to select on", blank.kind.name());
            let cure = "select on a variable of kind Count, or write one sentence for all values";
            return self.fault(Fault::error("variable-type", select.span, message, cure));
        }
        let mut choose =
            Choose { selector: name.into(), exact: Vec::new(), categories: Vec::new(), default: Vec::new() };
        let mut seen: Vec<PluralCategory> = Vec::new();
        for variant in &select.variants {
            let mut arm = Vec::new();
            self.pattern(&variant.pattern, Frame::Message, &mut arm);
            let slot = self.slot(variant, &seen);
            if let Slot::Category(category) = slot {
                seen.push(category);
            }
            match slot {
                _ if variant.is_default => choose.default = arm,
                Slot::Category(category) => choose.categories.push((category, arm)),
                Slot::Exact(number) => choose.exact.push((number, arm)),
                Slot::Nowhere => {}
            }
        }
        self.check_arms(&choose, &seen, select);
        self.push(Piece::Choose(choose), out);
    }

    /// Where a variant's arm goes. Fluent takes the first variant that matches, so an exact number after its own
    /// category is never reached.
    fn slot(&mut self, variant: &Variant, seen: &[PluralCategory]) -> Slot {
        match &variant.key {
            Key::Word(word) => match variant.category() {
                Some(category) => {
                    if !self.scope.plurals.categories().contains(&category) {
                        let message = format!("this language has no plural category `{word}`");
                        self.fault(Fault::warning("invalid-plural", variant.span, message, "delete the variant"));
                    }
                    Slot::Category(category)
                }
                None => {
                    self.fault(translated_keyword(word, variant.span));
                    Slot::Nowhere
                }
            },
            Key::Number(text) => match whole_number(text) {
                Some(number) if !seen.contains(&self.scope.plurals.cardinal(number)) => Slot::Exact(number),
                Some(_) => {
                    let message = format!("`[{text}]` is never reached: an earlier variant takes its number");
                    let cure = "put it before the plural categories";
                    self.fault(Fault::warning("unreachable-variant", variant.span, message, cure));
                    Slot::Nowhere
                }
                None => {
                    let message = format!("`[{text}]` is never reached: counts are whole numbers from 0");
                    self.fault(Fault::warning("unreachable-variant", variant.span, message, "delete the variant"));
                    Slot::Nowhere
                }
            },
        }
    }

    fn check_arms(&mut self, choose: &Choose, seen: &[PluralCategory], select: &Select) {
        let everyday: Vec<_> = self.scope.plurals.everyday_categories().collect();
        let is_exact = |category| {
            let number = self.scope.plurals.only_number(category);
            number.is_some_and(|number| choose.exact.iter().any(|(exact, _)| *exact == number))
        };
        let is_missing = |category: &&PluralCategory| !seen.contains(category) && !is_exact(**category);
        let missing: Vec<_> = everyday.iter().filter(is_missing).collect();
        // `*[other]` in a language whose whole numbers have no `other` stands for the one that is not written.
        let default = select.variants.iter().find(|variant| variant.is_default).and_then(Variant::category);
        let stands_for_another = default.is_none_or(|category| !everyday.contains(&category));
        if missing.len() > usize::from(stands_for_another) {
            let names: Vec<_> = missing.iter().map(|category| format!("`[{}]`", category.keyword())).collect();
            let message = format!("numbers of this language need {} too", names.join(" and "));
            self.fault(Fault::warning("missing-plural", select.span, message, "add the variant"));
        }
        let tells = |arm: &[Piece]| tells_number(arm, &choose.selector);
        let is_told_somewhere = choose.arms().any(tells);
        for (category, arm) in &choose.categories {
            if is_told_somewhere && !tells(arm) && self.scope.plurals.only_number(*category).is_none() {
                let message =
                    format!("`[{}]` stands for more than one number but does not tell it", category.keyword());
                let cure = format!("write `{{ ${} }}` in it", choose.selector);
                let variant = select.variants.iter().find(|variant| variant.category() == Some(*category));
                let span = variant.map_or(select.span, |variant| variant.span);
                self.fault(Fault::warning("count-missing-in-variant", span, message, cure));
            }
        }
    }
}

impl Variant {
    fn category(&self) -> Option<PluralCategory> {
        match &self.key {
            Key::Word(word) => PluralCategory::from_keyword(word),
            Key::Number(_) => None,
        }
    }
}

#[derive(Clone, Copy)]
enum Slot {
    Category(PluralCategory),
    Exact(u64),
    Nowhere,
}

fn translated_keyword(word: &str, span: Span) -> Fault {
    let message = format!("`[{word}]` is no plural category, so it would never be chosen");
    let keywords = PluralCategory::ALL.map(PluralCategory::keyword);
    let cure = match did_you_mean(word, keywords) {
        Some(meant) => format!("did you mean `[{meant}]`? The keywords are not translated"),
        None => format!("the keywords are not translated: {}", keywords.join(", ")),
    };
    Fault::error("translated-plural-keyword", span, message, cure)
}

fn argument<'l>(arguments: &'l [(Written, Literal)], name: &str) -> Option<&'l Literal> {
    arguments.iter().find(|(given, _)| &**given == name).map(|(_, literal)| literal)
}

fn tells_number(pieces: &[Piece], name: &str) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Blank(blank) => &*blank.name == name,
        Piece::Choose(choose) => choose.arms().any(|arm| tells_number(arm, name)),
    })
}
