//! What `postconf -M` prints: the services of master.cf (master(5)).

use super::settings::{logical_lines, within};

/// The services of Postfix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Services(Vec<Service>);

/// A service of master.cf.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// `cleanup`, `bounce`.
    pub name: String,
    /// `inet`, `unix`, `pass` …
    pub kind: String,
    /// Column five: `y`, `n`, or `-` for the default.
    pub chroot: String,
    /// What `-o` says for this service alone, by name.
    pub overrides: Vec<(String, String)>,
}

const KINDS: [&str; 5] = ["inet", "unix", "unix-dgram", "fifo", "pass"];

impl Services {
    /// Reads what `postconf -M` prints, with `-f` or without, or master.cf itself. Other lines are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(logical_lines(text).iter().filter_map(|line| service(line)).collect())
    }

    /// The service of this name that listens inside the mail system, such as `cleanup`.
    #[must_use]
    pub fn inner(&self, name: &str) -> Option<&Service> {
        self.0.iter().find(|service| service.name == name && service.kind == "unix")
    }
}

impl Service {
    /// What `-o` sets this parameter to.
    #[must_use]
    pub fn overridden(&self, name: &str) -> Option<&str> {
        // The last one wins, as in Postfix.
        self.overrides.iter().rev().find(|(set, _)| set == name).map(|(_, value)| value.as_str())
    }
}

fn service(line: &str) -> Option<Service> {
    let mut rest = line;
    let mut columns = [""; 8];
    for column in &mut columns {
        (*column, rest) = word(rest)?;
    }
    let [name, kind, _, _, chroot, ..] = columns;
    let (name, kind, chroot) = (name.to_owned(), kind.to_owned(), chroot.to_owned());
    KINDS.contains(&kind.as_str()).then(|| Service { name, kind, chroot, overrides: overrides(rest) })
}

/// `-o name=value`, `-o { name = value }`, `-oname=value`.
fn overrides(arguments: &str) -> Vec<(String, String)> {
    let mut set = Vec::new();
    let mut rest = arguments;
    while let Some((argument, next)) = word(rest) {
        rest = next;
        let Some(glued) = argument.strip_prefix("-o") else { continue };
        let assignment = if glued.is_empty() {
            let Some((value, next)) = braced(rest).or_else(|| word(rest)) else { break };
            rest = next;
            value
        } else {
            glued
        };
        if let Some((name, value)) = assignment.split_once('=') {
            set.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    set
}

fn braced(text: &str) -> Option<(&str, &str)> {
    within(text.trim_start(), '{', '}')
}

fn word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::Services;

    #[test]
    fn services_have_their_chroot_and_their_own_settings() {
        let services = Services::parse(
            "smtp inet n - y - - smtpd\ncleanup unix n - y - 0 cleanup -o a=b -o { c = d, e }\n  -of=g -v -o\nx = y\n",
        );
        let cleanup = services.inner("cleanup").unwrap();
        assert_eq!(cleanup.chroot, "y");
        assert_eq!(cleanup.overridden("a"), Some("b"));
        assert_eq!(cleanup.overridden("c"), Some("d, e"));
        assert_eq!(cleanup.overridden("f"), Some("g"));
        assert_eq!(services.inner("smtp"), None);
        assert_eq!(services.inner("x"), None);
    }
}
