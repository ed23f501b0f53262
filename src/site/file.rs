//! `retourpost.toml`, with the place of everything in it.

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Key};
use super::layer::{Setting, SiteLayer, Source, Target, did_you_mean};
use super::value::Item;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// Reads what is good, and says everything that is wrong, in the order of the text.
pub(super) fn read(name: &str, text: &str) -> (SiteLayer, Vec<Diagnostic>) {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let mut reader = Reader { name, text, folder, layer: SiteLayer::default(), findings: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        reader.refuse("config-syntax", span, error.message().to_owned());
    }
    // A text that is no TOML means nothing for sure.
    if reader.findings.is_empty() {
        reader.site(table.get_ref());
    }
    reader.findings.sort_by_key(|finding| finding.place.as_ref().map(|place| place.span));
    (reader.layer, reader.findings)
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    folder: &'a Path,
    layer: SiteLayer,
    findings: Vec<Diagnostic>,
}

type Named<'a, 'i> = (&'a Spanned<std::borrow::Cow<'i, str>>, &'a Spanned<DeValue<'i>>);

impl Reader<'_> {
    fn site(&mut self, table: &DeTable<'_>) {
        for (name, value) in table {
            match name.get_ref().as_ref() {
                keys::DOMAIN => self.domains((name, value)),
                _ => self.entry((name, value), "", keys::SITE, &|path| Ok(Target::Site(path))),
            }
        }
    }

    fn domains(&mut self, (name, value): Named<'_, '_>) {
        let Some(domains) = value.get_ref().as_table() else {
            let message =
                format!("{0} is a section for each domain, such as [{0}.\"example.org\".brand]", keys::DOMAIN);
            return self.refuse("bad-value", name.span(), message);
        };
        for (domain, value) in domains {
            let of_domain = |path| Target::of_domain(domain.get_ref(), path);
            match (of_domain(keys::OF_DOMAIN[0].path), value.get_ref().as_table()) {
                (Err(message), _) => self.refuse("bad-value", domain.span(), message),
                (_, None) => self.refuse("bad-value", domain.span(), "a domain is a section, not a value".to_owned()),
                (_, Some(table)) => {
                    for entry in table {
                        self.entry(entry, "", keys::OF_DOMAIN, &of_domain);
                    }
                }
            }
        }
    }

    /// A key with its value, or a section of keys.
    fn entry<T>(
        &mut self,
        (name, value): Named<'_, '_>,
        section: &str,
        keys: &'static [Key<T>],
        target: &dyn Fn(&'static str) -> Result<Target, String>,
    ) {
        let path = join(section, name.get_ref());
        let known = keys::find(keys, &path);
        match (known, value.get_ref().as_table()) {
            (Some(key), _) => self.setting(target(key.path), name.span(), value),
            (None, Some(table)) if is_section(keys, &path) => {
                for entry in table {
                    self.entry(entry, &path, keys, target);
                }
            }
            (None, None) if is_section(keys, &path) => {
                self.refuse("bad-value", name.span(), format!("{path} is a section, [{path}], not a value"));
            }
            (None, _) => self.unknown(&path, section, keys, name.span()),
        }
    }

    fn unknown<T>(&mut self, path: &str, section: &str, keys: &'static [Key<T>], span: Range<usize>) {
        // A section is compared with sections, a key with the keys beside it before all others.
        let depth = path.matches('.').count();
        let beside = |key: &&Key<T>| section.is_empty() || key.path.starts_with(&format!("{section}."));
        let siblings = keys.iter().filter(beside).map(|key| first_parts(key.path, depth + 1));
        let hint = did_you_mean(path, siblings);
        let hint = if hint.is_empty() { did_you_mean(path, keys.iter().map(|key| key.path)) } else { hint };
        self.refuse("unknown-key", span, format!("unknown key {path:?}{hint}"));
    }

    fn setting(&mut self, target: Result<Target, String>, name: Range<usize>, value: &Spanned<DeValue<'_>>) {
        let place = Place::locate(self.name, self.text, name.start, name.end);
        let source = Source::File { name: self.name.to_owned(), line: place.line, column: place.column };
        let path = target.as_ref().map(ToString::to_string).unwrap_or_default();
        let setting = target.and_then(|target| Setting::checked(target, source, item_of(value.get_ref()), self.folder));
        match setting {
            Ok(setting) => self.layer.push(setting),
            Err(message) => self.refuse("bad-value", value.span(), format!("{path}: {message}")),
        }
    }

    fn refuse(&mut self, code: &'static str, span: Range<usize>, message: String) {
        let place = Place::locate(self.name, self.text, span.start, span.end);
        self.findings.push(Diagnostic::new(Severity::Error, code, message).with_place(place));
    }
}

fn join(section: &str, name: &str) -> String {
    if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") }
}

fn is_section<T>(keys: &[Key<T>], path: &str) -> bool {
    keys.iter().any(|key| key.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}

/// The first `n` parts of a path, or all.
fn first_parts(path: &str, n: usize) -> &str {
    path.match_indices('.').nth(n - 1).map_or(path, |(dot, _)| &path[..dot])
}

fn item_of(value: &DeValue<'_>) -> Item {
    match value {
        DeValue::String(text) => Item::Text(text.to_string()),
        DeValue::Integer(integer) => match i64::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) => Item::Integer(number),
            Err(_) => Item::Other("a number that large"),
        },
        DeValue::Array(items) => Item::List(items.iter().map(|item| item_of(item.get_ref())).collect()),
        DeValue::Float(_) => Item::Other("a fraction"),
        DeValue::Boolean(_) => Item::Other("true or false"),
        DeValue::Datetime(_) => Item::Other("a date"),
        DeValue::Table(_) => Item::Other("a section"),
    }
}
