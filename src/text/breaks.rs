//! Where a line of prose may end.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

/// The text cut at the places where a line may end (UAX #14, with dictionaries for the scripts that need them), each piece with the
/// spaces behind it.
///
/// A word is not broken at its hyphen or its slash: `e-`, `MX-` and `application/` at the end of a line are no words. Korean is broken
/// at its spaces (`word-break: keep-all` in CSS).
pub(crate) fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let ends: Vec<usize> = segmenter.segment_str(text).collect();
    let mut start = 0;
    ends.into_iter().filter_map(move |end| {
        let piece = &text[start..end];
        if piece.is_empty() || is_within_word(text, end) {
            return None;
        }
        start = end;
        Some(piece)
    })
}

fn is_within_word(text: &str, at: usize) -> bool {
    let is_hangul =
        |letter: char| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}');
    let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
    let (Some(before), Some(after)) = (before, after) else { return false };
    matches!(before, '-' | '/') || !before.is_whitespace() && (is_hangul(before) || is_hangul(after))
}

#[cfg(test)]
mod tests {
    use super::unbroken;

    #[test]
    fn words_stay_whole() {
        let pieces = |text| unbroken(text).collect::<Vec<_>>();
        assert_eq!(pieces("an e-mail of text/plain"), ["an ", "e-mail ", "of ", "text/plain"]);
        assert_eq!(pieces("다시 보내 주십시오."), ["다시 ", "보내 ", "주십시오."]);
        assert_eq!(pieces("送り直す。"), ["送", "り", "直", "す。"]);
        assert_eq!(pieces(""), [] as [&str; 0]);
    }
}
