//! Numbers and lengths of time, as mail systems write them.

/// Seconds of a time as Postfix and Exim write it: `15s`, `4h`, `1h30m`, `5` in this unit. `None` if it is none.
pub(super) fn seconds(text: &str, unit: char) -> Option<u64> {
    let text = text.trim();
    let mut total: u64 = 0;
    let mut digits = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            total = total.saturating_add(digits.parse::<u64>().ok()?.saturating_mul(seconds_of(c)?));
            digits.clear();
        }
    }
    if digits.is_empty() {
        return (!text.is_empty()).then_some(total);
    }
    Some(total.saturating_add(digits.parse::<u64>().ok()?.saturating_mul(seconds_of(unit)?)))
}

fn seconds_of(unit: char) -> Option<u64> {
    match unit {
        's' => Some(1),
        'm' => Some(60),
        'h' => Some(3600),
        'd' => Some(86_400),
        'w' => Some(604_800),
        _ => None,
    }
}

/// Octets as Exim writes them, `100K`, or as Postfix does, `50000`.
pub(super) fn octets(text: &str) -> Option<u64> {
    let text = text.trim();
    let (digits, factor) = match text.chars().last()?.to_ascii_uppercase() {
        'K' => (&text[..text.len() - 1], 1 << 10),
        'M' => (&text[..text.len() - 1], 1 << 20),
        'G' => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    digits.parse::<u64>().ok().map(|number| number.saturating_mul(factor))
}

/// The first two numbers of a version: `3.7.11` is (3, 7).
pub(super) fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().split(|c: char| !c.is_ascii_digit());
    let major = numbers.next()?.parse().ok()?;
    Some((major, numbers.next().and_then(|minor| minor.parse().ok()).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::{octets, seconds, version};

    #[test]
    fn times_are_read_with_and_without_a_unit() {
        assert_eq!(seconds("15s", 's'), Some(15));
        assert_eq!(seconds("4h", 's'), Some(14_400));
        assert_eq!(seconds("1h30m", 's'), Some(5400));
        assert_eq!(seconds("4", 'h'), Some(14_400));
        assert_eq!(seconds("0h", 'h'), Some(0));
        assert_eq!(seconds("", 's'), None);
        assert_eq!(seconds("s", 's'), None);
        assert_eq!(seconds("99999999999999999999s", 's'), None);
        assert_eq!(seconds("9999999999999999999w", 's'), Some(u64::MAX));
    }

    #[test]
    fn sizes_and_versions_are_read() {
        assert_eq!(octets("50000"), Some(50_000));
        assert_eq!(octets("100K"), Some(102_400));
        assert_eq!(octets("é"), None);
        assert_eq!(version("3.7.11"), Some((3, 7)));
        assert_eq!(version("3.12-20260822"), Some((3, 12)));
        assert_eq!(version("?"), None);
    }
}
