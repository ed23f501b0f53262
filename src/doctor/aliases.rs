//! Who reads what is written to the postmaster.

/// Whether somebody reads the mail for the postmaster (RFC 5321 §4.5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Postmaster {
    /// It was not looked for, or where it would stand cannot be read.
    #[default]
    Unknown,
    /// An alias is there.
    Reached,
    /// All aliases were read, and it is not among them.
    Unreachable,
}

impl Postmaster {
    /// Looks for it in the texts of all files of aliases (aliases(5), and tables of virtual aliases).
    #[must_use]
    pub fn among<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        if texts.into_iter().any(|text| text.lines().any(is_for_postmaster)) {
            Self::Reached
        } else {
            Self::Unreachable
        }
    }
}

/// `postmaster: root`, `postmaster root`, `postmaster@example.org root`.
fn is_for_postmaster(line: &str) -> bool {
    let key = line.split(|c: char| c == ':' || c.is_ascii_whitespace()).next().unwrap_or_default();
    let local_part = key.trim_matches('"').split('@').next().unwrap_or_default();
    local_part.eq_ignore_ascii_case("postmaster")
}

#[cfg(test)]
mod tests {
    use super::Postmaster;

    #[test]
    fn an_alias_is_found_however_it_is_written() {
        for line in ["postmaster: root", "Postmaster:\troot", "postmaster@example.org admin", "\"postmaster\": root"] {
            assert_eq!(Postmaster::among(["# none\nroot: x\n", line]), Postmaster::Reached, "{line}");
        }
        for line in ["#postmaster: root", "root: postmaster", " postmaster: folded", ""] {
            assert_eq!(Postmaster::among([line]), Postmaster::Unreachable, "{line}");
        }
    }
}
