//! What `postconf` prints.

use std::collections::BTreeMap;

/// Settings of Postfix by name, as `postconf` prints them: `name = value` on a line.
///
/// Values of other parameters (`$name`, `${name}`, `${name?{text}:{text}}`, `${name:text}`) are filled in here unless
/// [`expanded_by`](Self::expanded_by) has Postfix's own word for it. Comparisons (`${{a}=={b}?…}`) stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    written: BTreeMap<String, String>,
    expanded: BTreeMap<String, String>,
}

/// Octets that the values of one parameter may come to; a definition that uses itself ends here.
const EXPANDED_OCTETS_MAX: usize = 65_536;
/// Parameters within parameters.
const NESTING_MAX: usize = 10;

/// What holds where a name is not printed, as in the output of `postconf -n` (postconf(5)).
const DEFAULTS: [(&str, &str); 17] = [
    ("2bounce_notice_recipient", "postmaster"),
    ("bounce_notice_recipient", "postmaster"),
    ("bounce_service_name", "bounce"),
    ("bounce_size_limit", "50000"),
    ("defer_service_name", "defer"),
    ("delay_warning_time", "0h"),
    ("double_bounce_sender", "double-bounce"),
    ("milter_command_timeout", "30s"),
    ("milter_connect_timeout", "30s"),
    ("milter_content_timeout", "300s"),
    ("milter_default_action", "tempfail"),
    ("milter_protocol", "6"),
    ("myorigin", "$myhostname"),
    ("queue_directory", "/var/spool/postfix"),
    ("smtp_helo_name", "$myhostname"),
    ("smtputf8_enable", "yes"),
    ("trace_service_name", "trace"),
];

impl Settings {
    /// Reads what `postconf` prints, with `-n`, `-x` or `-f` or without. Lines of master.cf (`postconf -M`) are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self { written: pairs(text), expanded: BTreeMap::new() }
    }

    /// The same with what `postconf -x` prints.
    #[must_use]
    pub fn expanded_by(mut self, text: &str) -> Self {
        self.expanded = pairs(text);
        self
    }

    /// Whether there is no setting at all: the text was something else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// A value as it is written, or Postfix's default for it; empty where there is neither.
    #[must_use]
    pub fn written(&self, name: &str) -> &str {
        let default = || DEFAULTS.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        self.written.get(name).map_or_else(default, String::as_str)
    }

    /// A value with those of other parameters filled in.
    #[must_use]
    pub fn value(&self, name: &str) -> String {
        if let Some(value) = self.expanded.get(name) {
            return value.clone();
        }
        let mut value = String::new();
        self.expand(self.written(name), NESTING_MAX, &mut value);
        value.trim().to_owned()
    }

    /// The words of a value, which stand between commas and spaces.
    pub(super) fn words(&self, name: &str) -> Vec<String> {
        let value = self.value(name);
        let words = value.split(|c: char| c == ',' || c.is_ascii_whitespace());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    fn expand(&self, text: &str, nesting: usize, value: &mut String) {
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            if value.len() + at > EXPANDED_OCTETS_MAX || nesting == 0 {
                return;
            }
            value.push_str(&rest[..at]);
            let after = &rest[at + 1..];
            let (reference, next) = reference(after);
            match reference {
                Some(reference) => self.expand_reference(reference, nesting - 1, value),
                None => value.push('$'),
            }
            rest = next;
        }
        value.push_str(&rest[..rest.floor_char_boundary(EXPANDED_OCTETS_MAX)]);
    }

    /// `name`, `name?text`, `name:text`, `name?{text}:{text}`.
    fn expand_reference(&self, reference: &str, nesting: usize, value: &mut String) {
        let (name, rest) = reference.split_at(name_end(reference));
        let named = self.written(name);
        match (rest.chars().next(), named.is_empty()) {
            (None, _) => self.expand(named, nesting, value),
            (Some('?'), is_empty) => {
                let (yes, no) = arms(rest[1..].trim());
                self.expand(if is_empty { no } else { yes }, nesting, value);
            }
            (Some(':'), true) => self.expand(arms(rest[1..].trim()).0, nesting, value),
            (Some(':'), false) => {}
            _ => value.push_str(&format!("${{{reference}}}")),
        }
    }
}

/// What stands after a `$`, and what follows it. `$$` is a dollar sign.
fn reference(after: &str) -> (Option<&str>, &str) {
    match after.chars().next() {
        Some('$') => (None, &after[1..]),
        Some('{') => within(after, '{', '}').map_or((None, after), |(inner, rest)| (Some(inner.trim()), rest)),
        Some('(') => within(after, '(', ')').map_or((None, after), |(inner, rest)| (Some(inner.trim()), rest)),
        _ => match name_end(after) {
            0 => (None, after),
            end => (Some(&after[..end]), &after[end..]),
        },
    }
}

fn name_end(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len())
}

/// `{one}:{other}`, `{one}` or `one`.
fn arms(text: &str) -> (&str, &str) {
    let Some((one, rest)) = within(text, '{', '}') else { return (text, "") };
    let other = rest.trim_start().strip_prefix(':').and_then(|rest| within(rest.trim_start(), '{', '}'));
    (one.trim(), other.map_or("", |(other, _)| other.trim()))
}

/// What stands between the bracket with which a text begins and the one that closes it, and what follows.
pub(super) fn within(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if depth == 0 {
            return None;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some((&text[open.len_utf8()..at], &text[at + c.len_utf8()..]));
            }
        }
    }
    None
}

/// `name = value`, folded lines put together.
fn pairs(text: &str) -> BTreeMap<String, String> {
    let pair = |line: String| {
        let (name, value) = line.split_once('=')?;
        let name = name.trim();
        (name_end(name) == name.len() && !name.is_empty()).then(|| (name.to_owned(), value.trim().to_owned()))
    };
    logical_lines(text).into_iter().filter_map(pair).collect()
}

/// Lines with those that begin with a space put behind the one before; comments and empty lines are left out.
pub(super) fn logical_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => lines.push(line.trim().to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn values_of_other_parameters_are_filled_in() {
        let settings = Settings::parse(
            "a = one\nb = $a ${a} $(a)\nc = ${a?{yes}:{no}} ${none?yes} ${none:else} ${none:{else $a}}\nd = $$a $\n\
             e = ${{$a}=={one}?{1}:{2}}\nf = $f$f\nlong = folded\n    here",
        );
        assert_eq!(settings.value("b"), "one one one");
        assert_eq!(settings.value("c"), "yes  else else one");
        assert_eq!(settings.value("d"), "$a $");
        assert!(settings.value("e").contains("=="));
        assert!(settings.value("f").len() < 70_000);
        assert_eq!(settings.value("long"), "folded here");
        assert_eq!(settings.value("milter_default_action"), "tempfail");
        assert_eq!(settings.value("nothing"), "");
    }

    #[test]
    fn the_word_of_postfix_is_taken_where_there_is_one() {
        let settings = Settings::parse("a = $b\nb = x").expanded_by("a = y");
        assert_eq!((settings.value("a"), settings.written("a")), ("y".to_owned(), "$b"));
    }
}
