//! The texts of a language, one by one, beside the English ones.

use std::collections::BTreeSet;

use super::text::text_of;
use crate::phrase::{Contract, Kind, PluralCategory, Plurals};
use crate::workbench::document::{Document, Element, Entry, Pattern, Placeable, Select, Variant};
use crate::workbench::numbers::numbers_of;

/// What one text of an exchange file is: a value, an attribute, or one variant of either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// `causes.ftl:cause-mailbox-full.why`, `notice.ftl:notice-failed-what-many[one]`.
    pub id: String,
    /// The English text.
    pub source: String,
    /// The text of the language, if there is one.
    pub target: Option<String>,
    /// For translators: what it is, its variables, the numbers it is for. Each is one line or several.
    pub notes: Vec<String>,
    /// Where the English text stands: `en/notice.ftl`, and the line.
    pub place: (String, usize),
}

impl Unit {
    /// The locale file that it belongs to.
    pub fn file(&self) -> &str {
        self.id.split_once(':').map_or("", |(file, _)| file)
    }
}

/// A message or term of the English files, with what the language has of it.
#[derive(Debug)]
pub(super) struct Planned {
    /// The English file, by its place among them.
    pub(super) file: usize,
    pub(super) id: String,
    /// The file of the language that has it, by its place among them.
    pub(super) there: Option<usize>,
    pub(super) parts: Vec<PlannedPart>,
}

/// Its value or one of its attributes.
#[derive(Debug)]
pub(super) struct PlannedPart {
    pub(super) attribute: Option<String>,
    pub(super) is_there: bool,
    pub(super) node: Node,
    /// Where the English text begins.
    offset: usize,
}

/// A text, or texts to choose from.
#[derive(Debug)]
pub(super) enum Node {
    Text(Leaf),
    Choice(Choice),
}

#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) id: String,
    pub(super) english: String,
    pub(super) there: Option<Stand>,
    /// The numbers that it is for.
    numbers: Vec<String>,
    /// The categories on the way to it, of which some stand for one number only.
    pub(super) is_for_one_number: bool,
}

/// Where a text of the language stands.
#[derive(Debug, Clone)]
pub(super) struct Stand {
    pub(super) text: String,
    /// From its first letter to its last.
    pub(super) span: (usize, usize),
    /// Behind the equals sign or the bracket.
    pub(super) behind_sign: usize,
    /// Of lines below.
    pub(super) indent: usize,
}

#[derive(Debug)]
pub(super) struct Choice {
    /// As it is written: `$count`.
    pub(super) selector: String,
    pub(super) arms: Vec<Arm>,
}

#[derive(Debug)]
pub(super) struct Arm {
    pub(super) key: String,
    pub(super) is_default: bool,
    pub(super) node: Node,
    /// The place of its bracket and the end of its text, if the language has it.
    pub(super) there: Option<(usize, usize)>,
}

/// What is held against what.
pub(super) struct Planner<'a> {
    pub(super) english: &'a [Document],
    pub(super) target: &'a [Document],
    pub(super) contract: &'a Contract,
    pub(super) plurals: &'a Plurals,
}

/// A pattern of the language on the way down.
#[derive(Clone, Copy)]
struct Place<'a> {
    document: &'a Document,
    pattern: &'a Pattern,
    /// The bracket of a variant.
    bracket: usize,
    behind_sign: usize,
    indent: usize,
}

/// A choice on the way down, what English has there, and the id of all of it.
#[derive(Clone, Copy)]
struct Fork<'a> {
    select: &'a Select,
    english: &'a Pattern,
    id: &'a str,
}

/// What is the same on the way down one part.
struct Way<'a> {
    document: &'a Document,
    message: &'a str,
    selected: Vec<String>,
    is_for_one_number: bool,
}

impl Planner<'_> {
    /// All messages and terms of the English files, in their order. Of two with one id, the first.
    pub(super) fn plan(&self) -> Vec<Planned> {
        let mut seen = BTreeSet::new();
        let entries = self
            .english
            .iter()
            .enumerate()
            .flat_map(|(file, document)| document.entries.iter().map(move |entry| (file, document, entry)));
        entries
            .filter(|(_, _, entry)| seen.insert(entry.id.clone()))
            .map(|(file, document, entry)| self.planned(file, document, entry))
            .collect()
    }

    fn planned(&self, file: usize, document: &Document, entry: &Entry) -> Planned {
        let there = self.file_of(&document.name, &entry.id);
        let found = there.and_then(|at| Some((&self.target[at], self.target[at].entry(&entry.id)?)));
        let parts = entry.parts().map(|(attribute, pattern)| {
            let place = found.and_then(|(target, found)| place_of(target, found, attribute));
            let dotted = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            let id = format!("{}:{}{dotted}", document.name, entry.id);
            let way = Way { document, message: &entry.id, selected: Vec::new(), is_for_one_number: false };
            PlannedPart {
                attribute: attribute.map(str::to_owned),
                is_there: place.is_some(),
                node: self.node(&way, pattern, place, id),
                offset: pattern.span.0,
            }
        });
        Planned { file, id: entry.id.clone(), there, parts: parts.collect() }
    }

    /// The file of the language that has this id: best, the one of the same name.
    fn file_of(&self, name: &str, id: &str) -> Option<usize> {
        let has = |document: &Document| document.entry(id).is_some();
        let of_name = self.target.iter().position(|document| document.name == name && has(document));
        of_name.or_else(|| self.target.iter().position(has))
    }

    fn node(&self, way: &Way<'_>, english: &Pattern, place: Option<Place<'_>>, id: String) -> Node {
        match place {
            Some(place) => match sole_choice(place.pattern) {
                Some(select) => Node::Choice(self.choice_that_is_there(way, english, place, select, &id)),
                None => Node::Text(Leaf { there: Some(Stand::of(place)), ..leaf(way, english, id) }),
            },
            None => match sole_choice(english) {
                Some(select) => self.choice_to_be_made(way, english, select, id),
                None => Node::Text(leaf(way, english, id)),
            },
        }
    }

    /// The variants that there are, and those that numbers of the language need.
    fn choice_that_is_there(
        &self,
        way: &Way<'_>,
        english: &Pattern,
        place: Place<'_>,
        select: &Select,
        id: &str,
    ) -> Choice {
        let fork = Fork { select, english, id };
        let arm = |variant: &Variant| self.arm(way, fork, &variant.key, variant.is_default, Some(place.below(variant)));
        let mut arms: Vec<Arm> = select.variants.iter().map(arm).collect();
        for category in self.missing(way, select) {
            let at = arms.iter().rposition(|arm| comes_before(&arm.key, category)).map_or(0, |at| at + 1);
            arms.insert(at, self.arm(way, fork, category.keyword(), false, None));
        }
        Choice { selector: select.selector.clone(), arms }
    }

    /// The categories that everyday numbers have and a choice by a number has not.
    fn missing(&self, way: &Way<'_>, select: &Select) -> Vec<PluralCategory> {
        if !self.is_plural(way, select) {
            return Vec::new();
        }
        let has = |key: &str| select.variants.iter().any(|variant| variant.key == key);
        let is_missing = |category: &PluralCategory| {
            let key = category.keyword();
            !has(key) && !self.only_number(key).is_some_and(|only| has(&only))
        };
        let everyday: Vec<PluralCategory> = self.plurals.everyday_categories().collect();
        let missing: Vec<PluralCategory> = everyday.iter().copied().filter(is_missing).collect();
        // `*[other]` in a language whose whole numbers have no `other` stands for the one that is not written.
        let default = select.variants.iter().find(|variant| variant.is_default);
        let default = default.and_then(|variant| PluralCategory::from_keyword(&variant.key));
        let stands_for_another = default.is_none_or(|category| !everyday.contains(&category));
        if missing.len() <= usize::from(stands_for_another) { Vec::new() } else { missing }
    }

    /// The variants that the language needs. One with a single form needs no choice.
    fn choice_to_be_made(&self, way: &Way<'_>, english: &Pattern, select: &Select, id: String) -> Node {
        let keys: Vec<&str> = match self.is_plural(way, select) {
            true => self.plurals.everyday_categories().map(PluralCategory::keyword).collect(),
            false => select.variants.iter().map(|variant| &*variant.key).collect(),
        };
        if keys.len() < 2 {
            return self.node(way, counterpart(english, "other"), None, id);
        }
        let other = PluralCategory::Other.keyword();
        let default = match self.is_plural(way, select) {
            true if keys.contains(&other) => Some(other),
            true => keys.last().copied(),
            false => select.variants.iter().find(|variant| variant.is_default).map(|variant| &*variant.key),
        };
        let fork = Fork { select, english, id: &id };
        let arm = |key: &&str| self.arm(way, fork, key, default == Some(*key), None);
        Node::Choice(Choice { selector: select.selector.clone(), arms: keys.iter().map(arm).collect() })
    }

    fn arm(&self, way: &Way<'_>, fork: Fork<'_>, key: &str, is_default: bool, place: Option<Place<'_>>) -> Arm {
        let Fork { select, english, id } = fork;
        let mut selected = way.selected.clone();
        if self.is_plural(way, select) {
            selected.push(self.numbers(select, key, is_default));
        }
        let is_for_one_number = way.is_for_one_number || self.only_number(key).is_some() || key.parse::<u64>().is_ok();
        let below = Way { document: way.document, message: way.message, selected, is_for_one_number };
        let id = format!("{id}[{key}]");
        let there = place.map(|place| (place.bracket, place.pattern.span.1));
        Arm { key: key.to_owned(), is_default, node: self.node(&below, counterpart(english, key), place, id), there }
    }

    /// Whether a choice is one by a number.
    fn is_plural(&self, way: &Way<'_>, select: &Select) -> bool {
        let Some(name) = &select.variable else { return false };
        match self.contract.message(way.message).and_then(|message| message.variable(name)) {
            Some(variable) => variable.kind == Kind::Count,
            None => select.variants.iter().all(|variant| {
                PluralCategory::from_keyword(&variant.key).is_some() || variant.key.parse::<f64>().is_ok()
            }),
        }
    }

    /// The number that a category stands for, where it is only one.
    fn only_number(&self, key: &str) -> Option<String> {
        let category = PluralCategory::from_keyword(key)?;
        self.plurals.only_number(category).map(|number| number.to_string())
    }

    /// `[few]: $count = 2–4, 22–24, 32–34 …`.
    fn numbers(&self, select: &Select, key: &str, is_default: bool) -> String {
        let name = &select.selector;
        let Some(category) = PluralCategory::from_keyword(key) else { return format!("[{key}]: {name} = {key}") };
        match numbers_of(self.plurals, category) {
            none if none.is_empty() && is_default => format!("[{key}]: {name} = all that no other form is for"),
            none if none.is_empty() => format!("[{key}]: {name} = no whole number below a million"),
            ranges => format!("[{key}]: {name} = {ranges}"),
        }
    }
}

/// Whether a variant that is there stands before one of this category: exact numbers do, and what comes before it in CLDR's order.
fn comes_before(key: &str, category: PluralCategory) -> bool {
    PluralCategory::from_keyword(key).is_none_or(|other| other < category)
}

/// The choice, if the pattern is nothing else.
pub(super) fn sole_choice(pattern: &Pattern) -> Option<&Select> {
    match &pattern.elements[..] {
        [Element::Placeable(_, Placeable::Select(select))] => Some(select),
        _ => None,
    }
}

/// What English says there: its variant of this key, else its default one; all of it, where it has no choice.
fn counterpart<'a>(english: &'a Pattern, key: &str) -> &'a Pattern {
    let Some(select) = sole_choice(english) else { return english };
    let of_key = select.variants.iter().find(|variant| variant.key == key);
    let chosen = of_key.or_else(|| select.variants.iter().find(|variant| variant.is_default));
    chosen.map_or(english, |variant| &variant.pattern)
}

fn leaf(way: &Way<'_>, english: &Pattern, id: String) -> Leaf {
    // A choice that is left is one whose variants the language does not have.
    let mut english = english;
    while let Some(select) = sole_choice(english) {
        let Some(variant) = select.variants.iter().find(|variant| variant.is_default) else { break };
        english = &variant.pattern;
    }
    Leaf {
        id,
        english: text_of(way.document, english),
        there: None,
        numbers: way.selected.clone(),
        is_for_one_number: way.is_for_one_number,
    }
}

/// Where a part of an entry stands.
fn place_of<'a>(document: &'a Document, entry: &'a Entry, attribute: Option<&str>) -> Option<Place<'a>> {
    let pattern = entry.part(attribute)?;
    let name_end = match attribute {
        None => entry.id_span.1,
        Some(name) => entry.attributes.iter().find(|it| it.name == name)?.name_span.1,
    };
    let behind_sign = name_end + document.text[name_end..].find('=')? + 1;
    Some(Place { document, pattern, bracket: 0, behind_sign, indent: indent_of(&document.text, name_end) + 4 })
}

/// How far the line is indented on which this stands.
pub(super) fn indent_of(text: &str, offset: usize) -> usize {
    let line = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    text[line..].len() - text[line..].trim_start_matches(' ').len()
}

impl<'a> Place<'a> {
    /// One of its variants.
    fn below(self, variant: &'a Variant) -> Self {
        let text = &self.document.text;
        let bracket = variant.key_span.0 - 1;
        let line = text[..bracket].rfind('\n').map_or(0, |newline| newline + 1);
        let behind_sign = variant.key_span.1 + text[variant.key_span.1..].find(']').map_or(0, |at| at + 1);
        Self { pattern: &variant.pattern, bracket, behind_sign, indent: bracket - line + 4, ..self }
    }
}

impl Stand {
    fn of(place: Place<'_>) -> Self {
        Self {
            text: text_of(place.document, place.pattern),
            span: place.pattern.span,
            behind_sign: place.behind_sign,
            indent: place.indent,
        }
    }
}

impl Node {
    /// Its texts, in their order.
    pub(super) fn leaves(&self) -> Vec<&Leaf> {
        match self {
            Self::Text(leaf) => vec![leaf],
            Self::Choice(choice) => choice.arms.iter().flat_map(|arm| arm.node.leaves()).collect(),
        }
    }
}

impl Planner<'_> {
    /// The units of a message, with what translators should know.
    pub(super) fn units(&self, planned: &Planned) -> Vec<Unit> {
        let english = &self.english[planned.file];
        let common = self.notes(&planned.id, english);
        let of_part = |part: &PlannedPart| {
            let place = crate::diagnostic::Place::locate("", &english.text, part.offset, part.offset);
            let unit = |leaf: &Leaf| Unit {
                id: leaf.id.clone(),
                source: leaf.english.clone(),
                target: leaf.there.as_ref().map(|stand| stand.text.clone()),
                notes: common.iter().chain(&leaf.numbers).cloned().collect(),
                place: (english.path(), place.line),
            };
            part.node.leaves().into_iter().map(unit).collect::<Vec<_>>()
        };
        planned.parts.iter().flat_map(of_part).collect()
    }

    fn notes(&self, id: &str, english: &Document) -> Vec<String> {
        let Some(message) = self.contract.message(id) else {
            return english.entry(id).and_then(|entry| entry.comment.clone()).into_iter().collect();
        };
        let meaning = Some(message.meaning.to_string()).filter(|meaning| !meaning.is_empty());
        let variables = message.variables.iter().map(|variable| {
            let sample = variable.sample.as_ref().map(|sample| format!(", e.g. {sample}")).unwrap_or_default();
            format!("${} ({}): {}{sample}", variable.name, variable.kind.name(), variable.meaning)
        });
        meaning.into_iter().chain(variables).collect()
    }
}
