//! Another name for a message, a term, an attribute or a variable, in all languages at once.

use std::collections::BTreeSet;
use std::fmt;

use super::document::{Document, Entry, Span};
use super::edit::{Edit, Rewritten, applied};
use super::mentions::{self, Mention, Named, name_length};
use crate::diagnostic::Error;
use crate::phrase::did_you_mean;

/// What can be renamed, as a command line names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Renamable {
    /// `notice-from` or, of a term, `-brand`.
    Id(String),
    /// `notice-help.label`: an attribute of one message.
    Attribute(String, String),
    /// `notice-from$site`: a variable of one message.
    VariableOf(String, String),
    /// `$site`: a variable of all messages that have it.
    Variable(String),
}

impl Renamable {
    /// Reads `id`, `-term`, `id.attribute`, `id$variable` or `$variable`.
    ///
    /// # Errors
    /// Text that Fluent takes for no name: a letter comes first, then letters, digits, hyphens and underscores.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let is_name = |name: &str| !name.is_empty() && name_length(name) == name.len();
        let is_id = |id: &str| is_name(id.strip_prefix('-').unwrap_or(id));
        let read = match (text.split_once('$'), text.split_once('.')) {
            (Some(("", name)), _) if is_name(name) => Self::Variable(name.to_owned()),
            (Some((id, name)), _) if is_id(id) && is_name(name) => Self::VariableOf(id.to_owned(), name.to_owned()),
            (None, Some((id, name))) if is_id(id) && is_name(name) => Self::Attribute(id.to_owned(), name.to_owned()),
            (None, None) if is_id(text) => Self::Id(text.to_owned()),
            _ => {
                let cure = "write id, -term, id.attribute, id$variable or $variable; a name begins with a letter, \
                            and has letters, digits, hyphens and underscores of ASCII";
                return Err(Error::caller(format!("`{text}` is no name: {cure}")));
            }
        };
        Ok(read)
    }
}

impl fmt::Display for Renamable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => out.write_str(id),
            Self::Attribute(id, name) => write!(out, "{id}.{name}"),
            Self::VariableOf(id, name) => write!(out, "{id}${name}"),
            Self::Variable(name) => write!(out, "${name}"),
        }
    }
}

/// The files that change when something gets another name: where it stands, where others refer to it, and where comments name it. In
/// comments, that is an id between backticks, and of attributes and variables the comment of their own message.
///
/// ```
/// use retourpost::workbench::{Document, Renamable, rename};
///
/// let english = Document::parse("en", "a.ftl", b"# For `a`.\nb = { a } { $x }\na = A\n");
/// let (old, new) = (Renamable::parse("a")?, Renamable::parse("c")?);
/// assert_eq!(rename(&[english], &old, &new)?[0].text, "# For `c`.\nb = { c } { $x }\nc = A\n");
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// Nothing has the old name, something has the new one, or the two are not of one kind.
pub fn rename(documents: &[Document], old: &Renamable, new: &Renamable) -> Result<Vec<Rewritten>, Error> {
    let change = Change::new(old, new)?;
    change.check(documents)?;
    let rewritten = documents.iter().filter_map(|document| {
        let edits = change.edits(document);
        (!edits.is_empty()).then(|| Rewritten::of(document, applied(&document.text, &edits)))
    });
    Ok(rewritten.collect())
}

/// The old name, and the last part of the new one, without its sign.
struct Change<'n> {
    old: &'n Renamable,
    new: &'n Renamable,
    name: &'n str,
}

impl<'n> Change<'n> {
    fn new(old: &'n Renamable, new: &'n Renamable) -> Result<Self, Error> {
        let name = match (old, new) {
            (Renamable::Id(from), Renamable::Id(to)) if from.starts_with('-') == to.starts_with('-') => {
                Some(to.trim_start_matches('-'))
            }
            (Renamable::Attribute(from, _), Renamable::Attribute(to, name))
            | (Renamable::VariableOf(from, _), Renamable::VariableOf(to, name))
                if from == to =>
            {
                Some(&**name)
            }
            (Renamable::Variable(_), Renamable::Variable(name)) => Some(&**name),
            _ => None,
        };
        let name = name.ok_or_else(|| {
            let cure = "name both in the same way, such as notice-from$site and notice-from$service";
            Error::caller(format!("`{old}` cannot become `{new}`: {cure}"))
        })?;
        Ok(Self { old, new, name })
    }

    fn check(&self, documents: &[Document]) -> Result<(), Error> {
        let known: BTreeSet<Renamable> = documents.iter().flat_map(|document| self.names_in(document)).collect();
        if self.old == self.new {
            return Err(Error::caller(format!("`{}` has this name already", self.old)));
        }
        if !known.contains(self.old) {
            let names: Vec<String> = known.iter().map(Renamable::to_string).collect();
            let old = self.old.to_string();
            let cure = match did_you_mean(&old, names.iter().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "look it up in the English files".to_owned(),
            };
            return Err(Error::caller(format!("no file has `{old}`: {cure}")));
        }
        if let Some(taken) = self.taken(documents) {
            return Err(Error::caller(format!("`{}` is taken already: {taken}; choose another name", self.new)));
        }
        self.check_shared(documents)
    }

    /// A variable that one message has by a reference to another has one name in both.
    fn check_shared(&self, documents: &[Document]) -> Result<(), Error> {
        let Renamable::VariableOf(id, name) = self.old else { return Ok(()) };
        for document in documents {
            for entry in &document.entries {
                let others =
                    mentions::of_entry(document, entry).into_iter().filter_map(|mention| match mention.named {
                        Named::Message(other) => Some(other),
                        _ => None,
                    });
                for other in others.filter(|other| entry.id == *id || other == id) {
                    let far = if entry.id == *id { other } else { &entry.id };
                    let has = |document: &Document| {
                        document.entry(far).is_some_and(|entry| variables(document, entry).contains(name))
                    };
                    if documents.iter().any(has) {
                        let cure = format!("rename `${name}` in all messages");
                        return Err(Error::caller(format!(
                            "`{far}` and `{id}` share `${name}` by a reference: {cure}"
                        )));
                    }
                }
            }
        }
        Ok(())
    }

    /// All names of the kind of the old one.
    fn names_in(&self, document: &Document) -> Vec<Renamable> {
        let entries = document.entries.iter();
        match self.old {
            Renamable::Id(_) => entries.map(|entry| Renamable::Id(entry.id.clone())).collect(),
            Renamable::Attribute(..) => entries
                .flat_map(|entry| {
                    entry.attributes.iter().map(|it| Renamable::Attribute(entry.id.clone(), it.name.clone()))
                })
                .collect(),
            Renamable::VariableOf(..) => entries
                .flat_map(|entry| {
                    variables(document, entry).into_iter().map(|name| Renamable::VariableOf(entry.id.clone(), name))
                })
                .collect(),
            Renamable::Variable(_) => {
                entries.flat_map(|entry| variables(document, entry)).map(Renamable::Variable).collect()
            }
        }
    }

    /// Where the new name is used already.
    fn taken(&self, documents: &[Document]) -> Option<String> {
        let is_taken = |document: &Document, entry: &Entry| match (self.old, self.new) {
            (_, Renamable::Id(id)) => entry.id == *id,
            (_, Renamable::Attribute(id, name)) => {
                entry.id == *id && entry.attributes.iter().any(|attribute| attribute.name == *name)
            }
            (_, Renamable::VariableOf(id, name)) => entry.id == *id && variables(document, entry).contains(name),
            (Renamable::Variable(old), Renamable::Variable(name)) => {
                let known = variables(document, entry);
                known.contains(old) && known.contains(name)
            }
            _ => false,
        };
        documents.iter().find_map(|document| {
            let entry = document.entries.iter().find(|entry| is_taken(document, entry))?;
            Some(format!("{}:{} has it", document.path(), line_of(&document.text, entry.id_span.0)))
        })
    }

    fn edits(&self, document: &Document) -> Vec<Edit> {
        let mut spans = BTreeSet::new();
        for entry in &document.entries {
            spans.extend(self.declared(entry));
            let mentions = mentions::of_entry(document, entry);
            spans.extend(mentions.iter().filter(|mention| self.is_meant(mention, entry)).map(|mention| mention.span));
            if self.owner().is_none_or(|id| id == entry.id) {
                spans.extend(self.in_comment(document, entry));
            }
        }
        spans.extend(self.between_backticks(document));
        spans.into_iter().map(|span| Edit::new(span, self.name)).collect()
    }

    /// The message that an attribute or a variable belongs to.
    fn owner(&self) -> Option<&str> {
        match self.old {
            Renamable::Attribute(id, _) | Renamable::VariableOf(id, _) => Some(id),
            Renamable::Id(_) | Renamable::Variable(_) => None,
        }
    }

    /// Where the name itself stands, without its sign.
    fn declared(&self, entry: &Entry) -> Vec<Span> {
        match self.old {
            Renamable::Id(id) if entry.id == *id => {
                vec![(entry.id_span.0 + usize::from(entry.is_term()), entry.id_span.1)]
            }
            Renamable::Attribute(id, name) if entry.id == *id => {
                let of_name = entry.attributes.iter().filter(|attribute| attribute.name == *name);
                of_name.map(|attribute| attribute.name_span).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_meant(&self, mention: &Mention<'_>, entry: &Entry) -> bool {
        match (self.old, mention.named) {
            (Renamable::Id(id), Named::Message(named)) => id == named,
            (Renamable::Id(id), Named::Term(named)) => id.strip_prefix('-') == Some(named),
            (Renamable::Attribute(id, name), Named::Attribute(owner, named)) => id == owner && name == named,
            (Renamable::VariableOf(id, name), Named::Variable(named)) => *id == entry.id && name == named,
            (Renamable::Variable(name), Named::Variable(named)) => name == named,
            _ => false,
        }
    }

    /// `$name` and `.name` in the comment of an entry.
    fn in_comment(&self, document: &Document, entry: &Entry) -> Vec<Span> {
        let (sign, name) = match self.old {
            Renamable::Id(_) => return Vec::new(),
            Renamable::Attribute(_, name) => ('.', name),
            Renamable::VariableOf(_, name) | Renamable::Variable(name) => ('$', name),
        };
        signed_names(document, document.comment_span(entry), sign)
            .into_iter()
            .filter(|(named, _)| named == name)
            .map(|(_, span)| span)
            .collect()
    }

    /// An id in the comments of a file, alone or with an attribute: `` `notice-from` ``.
    fn between_backticks(&self, document: &Document) -> Vec<Span> {
        let (owner, wanted) = match self.old {
            Renamable::Id(id) => (id, None),
            Renamable::Attribute(id, name) => (id, Some(name)),
            Renamable::VariableOf(..) | Renamable::Variable(_) => return Vec::new(),
        };
        let mut spans = Vec::new();
        for (at, _) in document.text.match_indices('`') {
            let quoted = &document.text[at + 1..];
            let line = document.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
            let Some(rest) = quoted.strip_prefix(&**owner).filter(|_| document.text[line..].starts_with('#')) else {
                continue;
            };
            let start = at + 1;
            match (wanted, rest.strip_prefix('.')) {
                (None, _) if rest.starts_with(['`', '.', '$']) => {
                    spans.push((start + usize::from(owner.starts_with('-')), start + owner.len()));
                }
                (Some(name), Some(attribute)) if attribute.split('`').next() == Some(name) => {
                    spans.push((start + owner.len() + 1, start + owner.len() + 1 + name.len()));
                }
                _ => {}
            }
        }
        spans
    }
}

/// The variables of an entry: those in its texts, and those that its comment declares.
fn variables(document: &Document, entry: &Entry) -> BTreeSet<String> {
    let named = mentions::of_entry(document, entry).into_iter().filter_map(|mention| match mention.named {
        Named::Variable(name) => Some(name.to_owned()),
        _ => None,
    });
    let declared =
        signed_names(document, document.comment_span(entry), '$').into_iter().map(|(name, _)| name.to_owned());
    named.chain(declared).collect()
}

/// Names behind this sign, where no name stands before it.
fn signed_names(document: &Document, within: Span, sign: char) -> Vec<(&str, Span)> {
    let text = document.slice(within);
    let mut found = Vec::new();
    for (at, _) in text.match_indices(sign) {
        let name = &text[at + 1..][..name_length(&text[at + 1..])];
        let is_inside = text[..at].ends_with(|letter: char| letter.is_ascii_alphanumeric());
        if !name.is_empty() && !is_inside {
            let start = within.0 + at + 1;
            found.push((name, (start, start + name.len())));
        }
    }
    found
}

fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### See `key` and `key.why`.\n\n# Of it, not of keys.\n#   $x (Host, required in .why) - meaning of $x, e.g. y\nkey = A { $x }\n    .why = { $x } { -key } { NUMBER($x) }\nkeys = { key } { key.why } { $x -> \n       *[key] { $x }\n    } { \"{ key }\" }\n-key = { $x }\n";

    fn renamed(old: &str, new: &str) -> Result<String, String> {
        let documents =
            [Document::parse("en", "a.ftl", ENGLISH.as_bytes()), Document::parse("nl", "a.ftl", b"other = O\n")];
        let (old, new) = (Renamable::parse(old), Renamable::parse(new));
        let read = |it: Result<Renamable, Error>| it.map_err(|error| error.to_string());
        let rewritten = rename(&documents, &read(old)?, &read(new)?).map_err(|error| error.to_string())?;
        assert_eq!(rewritten.len(), 1, "the Dutch file has nothing of it");
        Ok(rewritten[0].text.clone())
    }

    /// The lines that changed.
    fn changed(old: &str, new: &str) -> Vec<String> {
        let text = renamed(old, new).unwrap();
        text.lines().zip(ENGLISH.lines()).filter(|(now, then)| now != then).map(|(now, _)| now.to_owned()).collect()
    }

    #[test]
    fn a_name_changes_wherever_it_is_meant_and_nowhere_else() {
        assert_eq!(
            changed("key", "lock"),
            ["### See `lock` and `lock.why`.", "lock = A { $x }", "keys = { lock } { lock.why } { $x -> "]
        );
        assert_eq!(changed("-key", "-lock"), ["    .why = { $x } { -lock } { NUMBER($x) }", "-lock = { $x }"]);
        assert_eq!(
            changed("key.why", "key.how"),
            [
                "### See `key` and `key.how`.",
                "#   $x (Host, required in .how) - meaning of $x, e.g. y",
                "    .how = { $x } { -key } { NUMBER($x) }",
                "keys = { key } { key.how } { $x -> "
            ]
        );
        assert_eq!(changed("$x", "$y").len(), 6);
    }

    #[test]
    fn what_cannot_be_is_refused_with_a_cure() {
        let refused = |old: &str, new: &str| renamed(old, new).unwrap_err();
        assert_eq!(refused("kye", "lock"), "no file has `kye`: did you mean `key`?");
        assert!(
            refused("key", "other").contains("`other` is taken already: nl/a.ftl:1 has it"),
            "{}",
            refused("key", "other")
        );
        assert!(refused("key", "2x").contains("is no name"));
        assert!(refused("key", "-lock").contains("cannot become"));
        assert!(refused("key.why", "keys.how").contains("cannot become"));
        assert!(refused("key$y", "key$z").contains("did you mean `key$x`"));
        assert!(refused("keys$x", "keys$y").contains("`key` and `keys` share `$x`"), "{}", refused("keys$x", "keys$y"));
        assert!(refused("key", "key").contains("already"));
        assert!(refused("key.why", "key.wh y").contains("is no name"));
    }
}
