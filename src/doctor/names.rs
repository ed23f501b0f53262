//! Names of hosts, as other mail systems see them.

/// Whether it is a name that others can look up: with a domain, and none that is for use inside (RFC 6761, RFC 6762, RFC 8375).
pub(super) fn is_public(name: &str) -> bool {
    const INNER: [&str; 9] =
        ["localdomain", "local", "localhost", "internal", "lan", "home.arpa", "test", "invalid", "intranet"];
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let is_inner = |inner: &&str| name.strip_suffix(*inner).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    name.contains('.') && !INNER.iter().any(is_inner)
}

/// Whether two names belong to one organization, as the relaxed alignment of DMARC asks (RFC 7489 §3.1.2).
///
/// Without a list of public suffixes: one is below the other, or their last two labels agree. So two names directly below a
/// suffix such as `co.uk` are taken for one organization; a finding may be missed, none is made up.
pub(super) fn are_aligned(one: &str, other: &str) -> bool {
    let (one, other) = (labels(one), labels(other));
    let n = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    n >= 2 || n > 0 && n == one.len().min(other.len())
}

/// From the right.
fn labels(name: &str) -> Vec<String> {
    name.trim_end_matches('.').to_ascii_lowercase().rsplit('.').map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{are_aligned, is_public};

    #[test]
    fn a_name_without_a_domain_and_one_for_use_inside_are_not_public() {
        for name in ["mail", "vm.localdomain", "mail.local", "localhost", "x.home.arpa", "", "."] {
            assert!(!is_public(name), "{name}");
        }
        for name in ["mail.example.org", "example.org.", "notlocal.example"] {
            assert!(is_public(name), "{name}");
        }
    }

    #[test]
    fn names_of_one_organization_are_aligned() {
        assert!(are_aligned("mail.example.org", "example.org"));
        assert!(are_aligned("MX1.example.org", "mx2.example.org."));
        assert!(!are_aligned("mail.example.org", "example.net"));
        assert!(!are_aligned("mail.example.org", "mail.hoster.org"));
    }
}
