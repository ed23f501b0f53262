//! The configuration of Exim: what `exim -bP config` prints, or the file itself.

use std::collections::BTreeMap;

use super::super::settings::within;

/// A configuration of Exim.
///
/// Macros, `.ifdef` and continued lines are followed; files that it includes are not, and are named in [`includes`](Self::includes).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct EximConfig {
    /// The main section, by name; `no_x` is `x = false`.
    pub main: BTreeMap<String, String>,
    /// In their order.
    pub routers: Vec<Driver>,
    /// In their order.
    pub transports: Vec<Driver>,
    /// Files that would have to be read as well.
    pub includes: Vec<String>,
}

/// A router or a transport.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Driver {
    /// `remote_smtp`.
    pub name: String,
    /// Its options by name.
    pub options: BTreeMap<String, String>,
}

/// Octets that a line may come to when macros are filled in.
const LINE_OCTETS_MAX: usize = 65_536;

impl EximConfig {
    /// Reads it; what is no setting, router or transport is passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut reading = Reading::default();
        logical_lines(text).iter().for_each(|line| reading.take(line));
        reading.config
    }

    /// Whether there is nothing in it: the text was something else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.routers.is_empty() && self.transports.is_empty()
    }

    pub(super) fn main(&self, name: &str) -> &str {
        self.main.get(name).map_or("", String::as_str)
    }

    pub(super) fn transport(&self, name: &str) -> Option<&Driver> {
        self.transports.iter().find(|transport| transport.name == name)
    }

    /// The files of aliases that are looked through line by line (`lsearch`).
    #[must_use]
    pub fn alias_files(&self) -> Vec<String> {
        let redirects = self.routers.iter().filter(|router| router.option("driver") == "redirect");
        let mut files: Vec<String> = redirects.filter_map(|router| searched(router.option("data"))).collect();
        files.dedup();
        files
    }
}

impl Driver {
    /// An option; empty where it is not set.
    #[must_use]
    pub fn option(&self, name: &str) -> &str {
        self.options.get(name).map_or("", String::as_str)
    }
}

/// The file of `lsearch{/etc/aliases}` or `lsearch;/etc/aliases`.
fn searched(data: &str) -> Option<String> {
    let after = data.split_once("lsearch")?.1.trim_start_matches('*');
    let path = match within(after, '{', '}') {
        Some((path, _)) => path,
        None => after.strip_prefix(';')?.split([' ', '}', ':']).next()?,
    };
    (path.starts_with('/') && !path.contains('$')).then(|| path.to_owned())
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Section {
    #[default]
    Main,
    Routers,
    Transports,
    Other,
}

#[derive(Debug, Default)]
struct Reading {
    config: EximConfig,
    macros: Vec<(String, String)>,
    section: Section,
    /// Of each `.ifdef` that is open: whether its lines hold now, and whether some did.
    conditions: Vec<(bool, bool)>,
}

impl Reading {
    fn take(&mut self, line: &str) {
        if let Some(directive) = line.strip_prefix('.') {
            self.direct(directive);
        } else if self.holds() && !self.define(line) {
            let line = self.filled_in(line);
            self.read(&line);
        }
    }

    fn holds(&self) -> bool {
        self.conditions.iter().all(|(holds, _)| *holds)
    }

    /// Whether what stands here can say something of bounces.
    fn is_read(&self) -> bool {
        self.holds() && self.section != Section::Other
    }

    /// `.ifdef`, `.else`, `.include` and their kin.
    fn direct(&mut self, directive: &str) {
        let (word, name) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        let is_defined = self.macros.iter().any(|(known, _)| name.contains(known.as_str()));
        match word {
            "ifdef" => self.conditions.push((is_defined, is_defined)),
            "ifndef" => self.conditions.push((!is_defined, !is_defined)),
            "elifdef" => self.otherwise(is_defined),
            "elifndef" => self.otherwise(!is_defined),
            "else" => self.otherwise(true),
            "endif" => drop(self.conditions.pop()),
            "include" | "include_if_exists" if self.is_read() => self.config.includes.push(name.trim().to_owned()),
            _ => {}
        }
    }

    fn otherwise(&mut self, holds: bool) {
        if let Some((now, before)) = self.conditions.last_mut() {
            *now = holds && !*before;
            *before |= holds;
        }
    }

    /// A macro: a name that begins with a capital letter, in any section.
    fn define(&mut self, line: &str) -> bool {
        let Some((name, value)) = line.split_once('=') else { return false };
        let name = name.trim();
        let is_macro = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if is_macro {
            let value = self.filled_in(value.strip_prefix('=').unwrap_or(value).trim());
            self.macros.retain(|(known, _)| known != name);
            self.macros.push((name.to_owned(), value));
        }
        is_macro
    }

    fn filled_in(&self, line: &str) -> String {
        let mut line = line.to_owned();
        for (name, value) in &self.macros {
            if line.contains(name.as_str()) {
                let filled = line.replace(name.as_str(), value);
                line = if filled.len() > LINE_OCTETS_MAX { line } else { filled };
            }
        }
        line
    }

    fn read(&mut self, line: &str) {
        if let Some(section) = line.strip_prefix("begin ") {
            self.section = match section.trim() {
                "routers" => Section::Routers,
                "transports" => Section::Transports,
                _ => Section::Other,
            };
            return;
        }
        let drivers = match self.section {
            Section::Main => return set(&mut self.config.main, line),
            Section::Other => return,
            Section::Routers => &mut self.config.routers,
            Section::Transports => &mut self.config.transports,
        };
        match (line.strip_suffix(':'), drivers.last_mut()) {
            (Some(name), _) if !name.contains([' ', '=']) => {
                drivers.push(Driver { name: name.to_owned(), ..Driver::default() });
            }
            (_, Some(driver)) => set(&mut driver.options, line),
            (_, None) => {}
        }
    }
}

/// `name = value`, `hide name = value`, `name`, `no_name`.
fn set(options: &mut BTreeMap<String, String>, line: &str) {
    let line = line.strip_prefix("hide ").unwrap_or(line).trim();
    let (name, value) = match line.split_once('=') {
        Some((name, value)) => (name.trim(), unquoted(value.trim())),
        None => match line.strip_prefix("no_").or_else(|| line.strip_prefix("not_")) {
            Some(name) => (name, "false".to_owned()),
            None => (line, "true".to_owned()),
        },
    };
    options.insert(name.to_owned(), value);
}

/// Double quotes around a whole value are taken off; single ones are part of it.
fn unquoted(value: &str) -> String {
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.map_or_else(|| value.to_owned(), |inner| inner.replace("\\\"", "\"").replace("\\\\", "\\"))
}

/// Lines without comments, continued ones put together: `\` at an end, and the space in front of what follows is left out.
fn logical_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut open = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_suffix('\\') {
            Some(begun) => open.push_str(begun.trim_end()),
            None => {
                open.push_str(line);
                lines.push(std::mem::take(&mut open));
            }
        }
    }
    lines.extend((!open.is_empty()).then_some(open));
    lines
}

#[cfg(test)]
mod tests {
    use super::EximConfig;

    #[test]
    fn macros_conditions_and_continued_lines_are_followed() {
        let config = EximConfig::parse(
            "# Exim\nDOMAIN = example.org\n.ifdef DOMAIN\nqualify_domain = DOMAIN\n.else\nqualify_domain = other\n.endif\n\
             .ifndef DOMAIN\nno_x\n.elifdef DOMAIN\ny\n.endif\ndelay_warning = 4h:\\\n  # within\n  8h\n.include /etc/more\n\
             begin acl\naccept = x\nbegin routers\na:\n  driver = redirect\n  no_verify\n  \
             data = ${lookup{$local_part}lsearch{/etc/aliases}}\nbegin transports\nb:\n  driver = smtp\n  \
             headers_add = \"X: \\\"y\\\"\"\n",
        );
        assert_eq!(config.main("qualify_domain"), "example.org");
        assert_eq!((config.main("x"), config.main("y")), ("", "true"));
        assert_eq!(config.main("delay_warning"), "4h:8h");
        assert_eq!(config.includes, ["/etc/more"]);
        assert_eq!(config.routers[0].option("verify"), "false");
        assert_eq!(config.transport("b").unwrap().option("headers_add"), "X: \"y\"");
        assert_eq!(config.alias_files(), ["/etc/aliases"]);
    }

    #[test]
    fn macros_that_grow_come_to_an_end() {
        let mut text = "A0 = xxxxxxxxxxxxxxxx\n".to_owned();
        for n in 1..40 {
            text.push_str(&format!("A{n} = A{0}A{0}A{0}A{0}\n", n - 1));
        }
        assert!(EximConfig::parse(&format!("{text}value = A39\n")).main("value").len() < 100_000);
    }
}
