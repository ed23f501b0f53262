//! The status codes that lead to a cause.

use std::collections::BTreeMap;

use crate::cause::{Cause, Confidence, Rule, rules};
use crate::status::{StatusEntry, registry};

/// A status code of a page.
pub(super) struct Code {
    /// As the rules have it: `5.1.1`, `X.7.900-999`, `X.1.Y`.
    pub(super) pattern: &'static str,
    /// The registered name (RFC 5248), or that of the subject; none of a code that is not registered.
    pub(super) name: Option<&'static str>,
}

/// The codes of a cause, each list in the order of the numbers.
pub(super) struct Codes {
    /// Of which nothing else need be known.
    pub(super) alone: Vec<Code>,
    /// That mean the cause beside certain words, a reply code, or a speaker.
    pub(super) at_times: Vec<Code>,
}

impl Codes {
    /// The lists that have any, each with the message that stands above it.
    pub(super) fn lists(&self) -> Vec<(&'static str, &[Code])> {
        let lists = [("help-codes", &*self.alone), ("help-codes-at-times", &*self.at_times)];
        lists.into_iter().filter(|(_, codes)| !codes.is_empty()).collect()
    }
}

/// The last detail of a pattern that has all of them: higher than any (RFC 3463 §2 has three digits).
const ALL_DETAILS: u16 = 1000;

/// `X` before the digits of classes.
const ANY_CLASS: u8 = 0;

/// Subject, detail, last detail, class.
type Place = (u16, u16, u16, u8);

/// The codes by which a report comes to show this cause. Those that tell nothing are left out beside words (`X.0.Y`, and what
/// has no subject: `X.Y.0`, `any`): with the right words every cause is found without a code.
pub(super) fn codes_of(cause: &Cause) -> Codes {
    let mut alone = BTreeMap::new();
    let mut at_times = BTreeMap::new();
    for rule in rules().iter().filter(|rule| is_shown_by(cause, rule)) {
        let codes = if rule.is_by_code_alone() { &mut alone } else { &mut at_times };
        let is_told = |pattern: &&str| rule.is_by_code_alone() || !pattern.starts_with("X.0.");
        codes.extend(rule.codes().filter(is_told).filter_map(|pattern| Some((place_of(pattern)?, pattern))));
    }
    let has_any_class =
        |codes: &BTreeMap<Place, _>, place: &Place| codes.contains_key(&(place.0, place.1, place.2, ANY_CLASS));
    let is_repeated = |place: &Place| {
        let is_of_one_class = place.3 != ANY_CLASS;
        alone.contains_key(place) || has_any_class(&alone, place) || is_of_one_class && has_any_class(&at_times, place)
    };
    let others = at_times.iter().filter(|(place, _)| !is_repeated(place));
    Codes { alone: alone.iter().map(code).collect(), at_times: others.map(code).collect() }
}

/// Below the threshold the neutral cause of the subject digit is shown, and that is what its rule names itself.
fn is_shown_by(cause: &Cause, rule: &Rule) -> bool {
    let is_sure = rule.confidence() >= Confidence::NAMED || rule.cause().parent().is_none();
    is_sure && rule.cause().shown() == cause
}

fn code((_, pattern): (&Place, &&'static str)) -> Code {
    Code { pattern, name: name_of(pattern) }
}

fn place_of(pattern: &str) -> Option<Place> {
    let mut parts = pattern.split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    let (first, last) = detail.split_once('-').unwrap_or((detail, detail));
    let number = |text: &str| if text == "Y" { Some(0) } else { text.parse().ok() };
    let last = if detail == "Y" { ALL_DETAILS } else { number(last)? };
    Some((subject.parse().ok()?, number(first)?, last, class.parse().unwrap_or(ANY_CLASS)))
}

/// The registry writes no class, and `Y` for all details of a subject, as the rules do.
fn name_of(pattern: &str) -> Option<&'static str> {
    let (_, rest) = pattern.split_once('.')?;
    let is_it = |entry: &&StatusEntry| entry.pattern().strip_prefix("X.") == Some(rest);
    registry().find(is_it).map(StatusEntry::name)
}

#[cfg(test)]
mod tests {
    use super::{Codes, codes_of};
    use crate::cause::Cause;

    fn told(id: &str) -> (Vec<String>, Vec<String>) {
        let Codes { alone, at_times } = codes_of(Cause::by_id(id).unwrap());
        let told = |codes: Vec<super::Code>| {
            codes.iter().map(|code| format!("{} {}", code.pattern, code.name.unwrap_or("-"))).collect()
        };
        (told(alone), told(at_times))
    }

    #[test]
    fn codes_stand_in_the_order_of_their_numbers_with_their_registered_names() {
        assert_eq!(told("mailbox-full").0, ["X.2.2 Mailbox full"]);
        let (alone, at_times) = told("mailbox-unknown");
        assert!(alone.contains(&"5.1.1 Bad destination mailbox address".to_owned()), "{alone:?}");
        assert!(at_times.contains(&"5.4.1 No answer from host".to_owned()), "{at_times:?}");
        let numbers = |code: &String| {
            code.split([' ', '.']).skip(1).map_while(|number| number.parse().ok()).collect::<Vec<u16>>()
        };
        assert!(alone.is_sorted_by_key(numbers) && at_times.is_sorted_by_key(numbers), "{alone:?} {at_times:?}");
    }

    #[test]
    fn the_neutral_cause_has_all_details_of_its_subject() {
        let (alone, _) = told("network-problem");
        assert_eq!(alone.first().map(String::as_str), Some("X.4.0 Other or undefined network or routing status"));
        assert!(alone.contains(&"X.4.Y Network and Routing Status".to_owned()), "{alone:?}");
        assert_eq!(told("unknown").0, ["X.0.Y Other or Undefined Status"]);
    }

    #[test]
    fn what_is_not_registered_has_no_name() {
        let (alone, _) = told("refused-by-policy");
        assert!(alone.contains(&"5.7.900-999 -".to_owned()), "{alone:?}");
    }
}
