//! Claims about `text`.

use proptest::prelude::*;
use retourpost::text::{display_width, truncate_to_width};

#[test]
fn what_is_cut_to_a_width_is_no_wider() {
    for (text, cells, expected) in [
        ("abc", 2, "ab"),
        ("你好", 3, "你"),
        ("e\u{301}x", 1, "e\u{301}"),
        ("a\r\n\tå", 3, "a\r\n"),
        ("ทำงาน", 2, "ทำ"),
        ("กำหนด", 1, ""),
        ("👩\u{200D}👩\u{200D}👧x", 1, ""),
        ("👩\u{200D}👩\u{200D}👧x", 2, "👩\u{200D}👩\u{200D}👧"),
        ("🇳🇴🇳🇱", 3, "🇳🇴"),
        ("क्षमा", 1, ""),
        ("\u{1112}\u{1161}\u{11ab}국", 3, "\u{1112}\u{1161}\u{11ab}"),
        ("☎\u{FE0F}x", 1, ""),
        ("☎\u{FE0F}x", 2, "☎\u{FE0F}"),
        ("x☎\u{FE0F}", 2, "x"),
    ] {
        assert_eq!(truncate_to_width(text, cells), expected, "{text:?} to {cells}");
        assert!(display_width(expected) <= cells, "{expected:?}");
    }
}

proptest! {
    #[test]
    fn any_text_cut_to_a_width_is_no_wider(text in "[ -~\\PC\\t\\r\\n\u{FE0E}\u{FE0F}\u{200D}☎♥☺👩❤🏽]{0,30}", cells in 0usize..40) {
        let cut = truncate_to_width(&text, cells);
        prop_assert!(text.starts_with(cut) && display_width(cut) <= cells, "{cut:?} is {}", display_width(cut));
    }
}
