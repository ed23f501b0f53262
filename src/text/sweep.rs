//! What octets a text has, eight at a time: values are short, and each is looked at several times on its way into a notice.

/// One bit for each octet, the highest.
const MARKS: u64 = each(0x80);

/// This octet, eight times.
const fn each(octet: u8) -> u64 {
    u64::from_ne_bytes([octet; 8])
}

/// A mark for each octet that is zero.
const fn zeros(octets: u64) -> u64 {
    const LOW: u64 = !MARKS;
    // No octet carries into the next one: 0x7f + 0x7f is the most there can be.
    !(((octets & LOW) + LOW) | octets) & MARKS
}

/// A mark for each octet outside 0x20 to 0x7e. Behind one that has it, others may have it, too.
const fn unprintable(octets: u64) -> u64 {
    octets | octets.wrapping_add(each(0x01)) | !((octets | MARKS) - each(0x20))
}

/// Whether any octet gets a mark.
#[inline]
fn has_any(octets: &[u8], marks: impl Fn(u64) -> u64) -> bool {
    let (eights, rest) = octets.as_chunks::<8>();
    let marked = eights.iter().fold(0, |marked, &eight| marked | marks(u64::from_ne_bytes(eight)));
    let marked = match (rest, octets.last_chunk::<8>()) {
        ([], _) => marked,
        // Octets that are looked at twice change nothing.
        (_, Some(&last)) => marked | marks(u64::from_ne_bytes(last)),
        (_, None) => {
            // What is left of the spaces gets no mark.
            marks(rest.iter().fold(each(b' '), |few, &octet| few << 8 | u64::from(octet)))
        }
    };
    marked & MARKS != 0
}

/// Whether all octets are printable US-ASCII, the space included.
#[inline]
pub(crate) fn is_printable(octets: &[u8]) -> bool {
    !has_any(octets, unprintable)
}

/// Whether all octets are printable US-ASCII, the space included, and none is `=`.
#[inline]
pub(crate) fn is_printable_without_equals(octets: &[u8]) -> bool {
    !has_any(octets, |octets| unprintable(octets) | zeros(octets ^ each(b'=')))
}

/// Whether all octets are printable US-ASCII without `=` and the five that HTML gives a meaning to: `&`, `<`, `>`, `"`, `'`.
#[inline]
pub(crate) fn is_simple(octets: &[u8]) -> bool {
    // `&` and `'` differ in the lowest bit alone, `<` and `>` in the one above it.
    const AMPERSAND_OR_APOSTROPHE: u64 = each(b'&' & b'\'');
    const ANGLE: u64 = each(b'<' & b'>');
    !has_any(octets, |octets| {
        unprintable(octets)
            | zeros(octets ^ each(b'='))
            | zeros(octets & each(!1) ^ AMPERSAND_OR_APOSTROPHE)
            | zeros(octets & each(!2) ^ ANGLE)
            | zeros(octets ^ each(b'"'))
    })
}

/// The pieces of a text between these octets of US-ASCII, as `str::split` gives them.
#[inline]
pub(crate) fn pieces(text: &str, between: u8) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = memchr::memchr_iter(between, text.as_bytes()).chain([text.len()]);
    ends.map(move |end| &text[std::mem::replace(&mut start, end + 1)..end])
}

#[cfg(test)]
mod tests {
    use super::{is_printable, is_printable_without_equals, is_simple, pieces};

    fn is_found_one_by_one(octets: &[u8]) {
        let is_printing = |octet: &u8| matches!(octet, 0x20..=0x7e);
        assert_eq!(is_printable(octets), octets.iter().all(is_printing), "{octets:?}");
        let is_literal = octets.iter().all(|octet| is_printing(octet) && *octet != b'=');
        assert_eq!(is_printable_without_equals(octets), is_literal, "{octets:?}");
        let is_special = |octet: &u8| matches!(octet, b'&' | b'<' | b'>' | b'"' | b'\'');
        assert_eq!(is_simple(octets), is_literal && !octets.iter().any(is_special), "{octets:?}");
    }

    #[test]
    fn each_octet_is_found_wherever_it_stands_in_a_text_of_any_length() {
        for n_octets in 0..=25 {
            for at in 0..n_octets {
                for octet in 0..=u8::MAX {
                    let mut octets = vec![b'a'; n_octets];
                    octets[at] = octet;
                    is_found_one_by_one(&octets);
                }
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn the_same_is_found_as_one_by_one(octets in proptest::collection::vec(proptest::num::u8::ANY, 0..40)) {
            is_found_one_by_one(&octets);
        }

        #[test]
        fn the_same_is_found_in_ascii_as_one_by_one(text in "[ -~]{0,40}") {
            is_found_one_by_one(text.as_bytes());
        }

        #[test]
        fn a_text_is_cut_as_the_standard_library_cuts_it(text in "[ aå]{0,20}") {
            assert!(pieces(&text, b' ').eq(text.split(' ')), "{text:?}");
        }
    }
}
