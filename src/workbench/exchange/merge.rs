//! Texts that come back, put into the files of a language: into their places, and nowhere else.

use std::collections::BTreeMap;

use super::text::{Written, text_of};
use super::unit::{Arm, Node, Planned, PlannedPart, sole_choice};
use crate::workbench::document::{Document, Entry, Pattern};
use crate::workbench::edit::{Edit, Rewritten, applied};

/// Texts by the ids of their units. Only those that differ from what is there.
pub(super) type Texts = BTreeMap<String, Written>;

/// What became of texts.
#[derive(Debug, Default)]
pub(super) struct Merged {
    pub(super) files: Vec<Rewritten>,
    /// Units whose text stands in a file now.
    pub(super) put: Vec<String>,
    /// Units of a choice that cannot be made, since the variant for all other numbers has no text.
    pub(super) without_default: Vec<String>,
    /// Files that would not hold what they should. Nothing of them is written.
    pub(super) not_kept: Vec<String>,
}

/// Puts texts into the files of a language; a file that it lacks is made.
pub(super) fn merged(
    english: &[Document],
    target: &[Document],
    language: &str,
    plan: &[Planned],
    texts: &Texts,
) -> Merged {
    let mut files: Vec<Growing> = target.iter().cloned().map(Growing::new).collect();
    let mut merged = Merged::default();
    for (nth, planned) in plan.iter().enumerate() {
        let at = planned.there.unwrap_or_else(|| file_named(&mut files, &english[planned.file], language));
        files[at].take(nth, plan, english, texts, &mut merged);
    }
    for file in files.into_iter().filter(|file| !file.edits.is_empty()) {
        let path = file.document.path();
        match file.finished() {
            Some((rewritten, put)) => {
                merged.files.push(rewritten);
                merged.put.extend(put);
            }
            None => merged.not_kept.push(path),
        }
    }
    merged
}

fn file_named(files: &mut Vec<Growing>, english: &Document, language: &str) -> usize {
    files.iter().position(|file| file.document.name == english.name).unwrap_or_else(|| {
        files.push(Growing::new(Document::parse(language, &english.name, b"")));
        files.len() - 1
    })
}

/// A file with what is to change in it.
struct Growing {
    document: Document,
    edits: Vec<Edit>,
    /// What its texts are to be, where they change.
    due: BTreeMap<String, String>,
    put: Vec<String>,
}

impl Growing {
    fn new(document: Document) -> Self {
        Self { document, edits: Vec::new(), due: BTreeMap::new(), put: Vec::new() }
    }

    fn take(&mut self, nth: usize, plan: &[Planned], english: &[Document], texts: &Texts, merged: &mut Merged) {
        let planned = &plan[nth];
        let mut rendered: Vec<(&PlannedPart, String)> = Vec::new();
        for part in &planned.parts {
            if part.is_there {
                self.change(&part.node, planned, texts, merged);
            } else if part.node.leaves().iter().any(|leaf| texts.contains_key(&leaf.id)) {
                let indent = if part.attribute.is_some() { 8 } else { 4 };
                if let Some(layout) = self.made(&part.node, indent, planned, texts, merged) {
                    rendered.push((part, layout));
                }
            }
        }
        if rendered.is_empty() {
            return;
        }
        match planned.there {
            Some(_) => self.add_parts(planned, &rendered),
            None => self.add_entry(nth, plan, english, &rendered),
        }
    }

    /// Texts that are there become others, and variants that are not are added.
    fn change(&mut self, node: &Node, planned: &Planned, texts: &Texts, merged: &mut Merged) {
        match node {
            Node::Text(leaf) => {
                let (Some(stand), Some(written)) = (&leaf.there, texts.get(&leaf.id)) else { return };
                let edit = match written.line() {
                    Some(line) if !stand.text.contains('\n') => Edit::new(stand.span, line),
                    _ => Edit::new((stand.behind_sign, stand.span.1), written.layout(stand.indent)),
                };
                self.edits.push(edit);
                self.expect(planned, &leaf.id, written);
            }
            Node::Choice(choice) => {
                for (nth, arm) in choice.arms.iter().enumerate() {
                    match arm.there {
                        Some(_) => self.change(&arm.node, planned, texts, merged),
                        None => self.add_arm(&choice.arms, nth, planned, texts, merged),
                    }
                }
            }
        }
    }

    fn add_arm(&mut self, arms: &[Arm], nth: usize, planned: &Planned, texts: &Texts, merged: &mut Merged) {
        let arm = &arms[nth];
        let before = arms[..nth].iter().rev().find_map(|arm| arm.there);
        let Some((bracket, end)) = before.or_else(|| arms.iter().find_map(|arm| arm.there)) else { return };
        let line = self.document.text[..bracket].rfind('\n').map_or(0, |newline| newline + 1);
        let column = bracket - line;
        let Some(layout) = self.made(&arm.node, column + 4, planned, texts, merged) else { return };
        let variant = format!("{}[{}]{layout}", " ".repeat(column), arm.key);
        self.edits.push(match before {
            Some(_) => Edit::insert(end, format!("\n{variant}")),
            None => Edit::insert(line, format!("{variant}\n")),
        });
    }

    /// What stands behind the sign of a part or a variant that is not there yet; nothing without the text for all other cases.
    fn made(
        &mut self,
        node: &Node,
        indent: usize,
        planned: &Planned,
        texts: &Texts,
        merged: &mut Merged,
    ) -> Option<String> {
        let layout = made(node, indent, texts);
        let of_node = node.leaves().into_iter().filter_map(|leaf| Some((&leaf.id, texts.get(&leaf.id)?)));
        match layout {
            Some(_) => of_node.for_each(|(id, written)| self.expect(planned, id, written)),
            None => merged.without_default.extend(of_node.map(|(id, _)| id.clone())),
        }
        layout
    }

    fn expect(&mut self, planned: &Planned, unit: &str, written: &Written) {
        // Behind the name of the file, an id names the place of a text.
        let way = unit.split_once(':').map_or(unit, |(_, way)| way);
        debug_assert!(way.starts_with(&planned.id));
        self.due.insert(way.to_owned(), written.layout(4));
        self.put.push(unit.to_owned());
    }

    /// Attributes go behind the one before them in English that is there, a value behind the equals sign.
    fn add_parts(&mut self, planned: &Planned, rendered: &[(&PlannedPart, String)]) {
        let Some(entry) = self.document.entry(&planned.id) else { return };
        let name_end = entry.id_span.1;
        let sign = name_end + self.document.text[name_end..].find('=').map_or(0, |at| at + 1);
        let column =
            entry.attributes.first().map_or(4, |it| super::unit::indent_of(&self.document.text, it.name_span.0));
        for (part, layout) in rendered {
            let Some(name) = &part.attribute else {
                self.edits.push(Edit::insert(sign, layout));
                continue;
            };
            let before = planned.parts.iter().take_while(|other| other.attribute != part.attribute);
            let before = before.filter_map(|other| entry.part(other.attribute.as_deref())).last();
            let at = before.map_or(sign, |pattern| pattern.span.1);
            self.edits.push(Edit::insert(at, format!("\n{}.{name} ={layout}", " ".repeat(column))));
        }
    }

    /// A message goes behind the one before it in English that is there, else before the one after it.
    fn add_entry(&mut self, nth: usize, plan: &[Planned], english: &[Document], rendered: &[(&PlannedPart, String)]) {
        let planned = &plan[nth];
        let mut text = format!("{} =", planned.id);
        for (part, layout) in rendered {
            match &part.attribute {
                None => text.push_str(layout),
                Some(name) => text.push_str(&format!("\n    .{name} ={layout}")),
            }
        }
        let document = &self.document;
        let is_beside = |other: &&Planned| other.file == planned.file;
        let there = |other: &Planned| document.entry(&other.id);
        let before = plan[..nth].iter().filter(is_beside).rev().find_map(there);
        let after = plan[nth..].iter().filter(is_beside).find_map(there);
        let model = if document.entries.len() > 1 { document } else { &english[planned.file] };
        let gap = if is_spaced(model) { "\n" } else { "" };
        self.edits.push(match (before, after) {
            (Some(before), _) => behind(document, before.span.1, gap, &text),
            (None, Some(after)) => Edit::insert(document.comment_span(after).0, format!("{text}\n{gap}")),
            (None, None) => behind(document, document.text.len(), gap, &text),
        });
    }

    /// The file after its edits, if it then has the texts it should have, and no others.
    fn finished(self) -> Option<(Rewritten, Vec<String>)> {
        let text = applied(&self.document.text, &self.edits);
        let after = Document::parse(&self.document.language, &self.document.name, text.as_bytes());
        let (before, after) = (texts_in(&self.document, &BTreeMap::new()), texts_in(&after, &self.due));
        let is_due = |(way, text): (&String, &String)| match self.due.get(way) {
            Some(due) => Written::read(text).is_ok_and(|written| written.layout(4) == *due),
            None => before.get(way) == Some(text),
        };
        let n_new = self.due.keys().filter(|way| !before.contains_key(*way)).count();
        let is_kept = after.len() == before.len() + n_new && after.iter().all(is_due);
        is_kept.then(|| (Rewritten::of(&self.document, text), self.put))
    }
}

/// Put in on lines of its own behind the line of this place.
fn behind(document: &Document, offset: usize, gap: &str, text: &str) -> Edit {
    let all = &document.text;
    match all[offset..].find('\n') {
        Some(newline) => Edit::insert(offset + newline + 1, format!("{gap}{text}\n")),
        None if all.is_empty() => Edit::insert(0, format!("{text}\n")),
        None if all.ends_with('\n') => Edit::insert(all.len(), format!("{gap}{text}\n")),
        None => Edit::insert(all.len(), format!("\n{gap}{text}\n")),
    }
}

/// Whether empty lines stand between most entries of a file.
fn is_spaced(document: &Document) -> bool {
    let is_apart = |pair: &&[Entry]| {
        let between = document.slice((pair[0].span.1, pair[1].span.0));
        between.contains("\n\n") || between.contains("\n\r\n")
    };
    let n_apart = document.entries.windows(2).filter(is_apart);
    2 * n_apart.count() >= document.entries.len()
}

fn made(node: &Node, indent: usize, texts: &Texts) -> Option<String> {
    match node {
        Node::Text(leaf) => Some(texts.get(&leaf.id)?.layout(indent)),
        Node::Choice(choice) => {
            let blanks = " ".repeat(indent);
            let mut out = format!("\n{blanks}{{ {} ->\n", choice.selector);
            let mut has_default = false;
            for arm in &choice.arms {
                let Some(layout) = made(&arm.node, indent + 8, texts) else { continue };
                has_default |= arm.is_default;
                let sign = if arm.is_default { "   *" } else { "    " };
                out.push_str(&format!("{blanks}{sign}[{}]{layout}\n", arm.key));
            }
            has_default.then(|| format!("{out}{blanks}}}"))
        }
    }
}

/// All texts of a file, by their ways: `notice-failed-what-many[one]`. Of entries with one id, each has a number. What is due is taken
/// whole, also where somebody made a choice of it.
fn texts_in(document: &Document, due: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &document.entries {
        let nth = seen.entry(&entry.id).or_default();
        let prefix = if *nth > 0 { format!("{nth}/") } else { String::new() };
        *nth += 1;
        for (attribute, pattern) in entry.parts() {
            let dotted = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            add_texts(document, pattern, format!("{prefix}{}{dotted}", entry.id), due, &mut texts);
        }
    }
    texts
}

fn add_texts(
    document: &Document,
    pattern: &Pattern,
    way: String,
    due: &BTreeMap<String, String>,
    texts: &mut BTreeMap<String, String>,
) {
    match sole_choice(pattern).filter(|_| !due.contains_key(&way)) {
        Some(select) => {
            for variant in &select.variants {
                add_texts(document, &variant.pattern, format!("{way}[{}]", variant.key), due, texts);
            }
        }
        None => {
            texts.insert(way, text_of(document, pattern));
        }
    }
}
