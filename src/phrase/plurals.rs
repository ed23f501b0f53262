//! Plural categories by CLDR.

use std::fmt;
use std::sync::OnceLock;

use icu_plurals::{PluralRuleType, PluralRules};

use crate::language::LanguageTag;

use super::locale::identifier;

/// A plural category of CLDR (UTS #35, part 3, "Language Plural Rules").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// The plural rules of a language.
///
/// ```
/// use retourpost::language::LanguageTag;
/// use retourpost::phrase::{PluralCategory, Plurals};
///
/// let lithuanian = Plurals::for_language(&LanguageTag::parse("lt")?);
/// assert_eq!(lithuanian.cardinal(24), PluralCategory::Few);
/// # Ok::<(), retourpost::Error>(())
/// ```
pub struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
    // Asked for each choice of each phrase, and found by counting.
    everyday: OnceLock<Vec<Everyday>>,
}

/// A category that everyday counts have.
struct Everyday {
    category: PluralCategory,
    /// The number that it stands for, where it is only one.
    only_number: Option<u64>,
}

impl PluralCategory {
    /// All categories, in CLDR's order.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The keyword: `few`.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of this keyword.
    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.keyword() == keyword)
    }
}

impl Plurals {
    /// The rules of a language; a language that CLDR does not know has only [`PluralCategory::Other`].
    ///
    /// The script plays no part and is not asked for: with it, ICU4X takes `sr-Latn` for a language without rules.
    /// The region does: `pt-PT` and `pt` differ.
    pub fn for_language(language: &LanguageTag) -> Self {
        let mut identifier = identifier(language);
        identifier.script = None;
        let rules = |kind: PluralRuleType| PluralRules::try_new(identifier.clone().into(), kind.into()).ok();
        Self {
            cardinal: rules(PluralRuleType::Cardinal),
            ordinal: rules(PluralRuleType::Ordinal),
            everyday: OnceLock::new(),
        }
    }

    /// The category of a count: 1 hour, 2 hours.
    pub fn cardinal(&self, number: u64) -> PluralCategory {
        category(self.cardinal.as_ref(), number)
    }

    /// The category of a rank: 1st, 2nd.
    pub fn ordinal(&self, number: u64) -> PluralCategory {
        category(self.ordinal.as_ref(), number)
    }

    /// The categories that everyday counts have: those a translator writes arms for. Others are for fractions or for
    /// exact millions. CLDR's rules look at the last two digits, so that 200 numbers show all.
    pub(crate) fn everyday_categories(&self) -> impl Iterator<Item = PluralCategory> {
        self.everyday().iter().map(|everyday| everyday.category)
    }

    /// All categories the language has.
    pub(super) fn categories(&self) -> Vec<PluralCategory> {
        match &self.cardinal {
            Some(rules) => rules.categories().map(from_icu).collect(),
            None => vec![PluralCategory::Other],
        }
    }

    /// The one number that a category stands for, where it is only one.
    pub(crate) fn only_number(&self, wanted: PluralCategory) -> Option<u64> {
        self.everyday().iter().find(|everyday| everyday.category == wanted)?.only_number
    }

    fn everyday(&self) -> &[Everyday] {
        self.everyday.get_or_init(|| {
            let mut found: Vec<Everyday> = Vec::new();
            for number in 0..1000 {
                let category = self.cardinal(number);
                match found.iter_mut().find(|everyday| everyday.category == category) {
                    Some(everyday) => everyday.only_number = None,
                    None if number < 200 => found.push(Everyday { category, only_number: Some(number) }),
                    None => {}
                }
            }
            found.sort_by_key(|everyday| everyday.category);
            found
        })
    }
}

impl fmt::Debug for Plurals {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Plurals").field("categories", &self.categories()).finish_non_exhaustive()
    }
}

fn category(rules: Option<&PluralRules>, number: u64) -> PluralCategory {
    rules.map_or(PluralCategory::Other, |rules| from_icu(rules.category_for(number)))
}

fn from_icu(category: icu_plurals::PluralCategory) -> PluralCategory {
    match category {
        icu_plurals::PluralCategory::Zero => PluralCategory::Zero,
        icu_plurals::PluralCategory::One => PluralCategory::One,
        icu_plurals::PluralCategory::Two => PluralCategory::Two,
        icu_plurals::PluralCategory::Few => PluralCategory::Few,
        icu_plurals::PluralCategory::Many => PluralCategory::Many,
        icu_plurals::PluralCategory::Other => PluralCategory::Other,
    }
}
