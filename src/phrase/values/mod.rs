//! Values as a language writes them: counts, sizes, durations, moments.
//!
//! Formats are prepared once per language out of CLDR's data and the messages `value-…`, when the first value is written. Digits are always Latin and
//! the calendar Gregorian, so that what a person reads can be found in a log.

mod duration;
mod moment;
mod number;
mod size;

use std::sync::{Arc, OnceLock};

use crate::language::LanguageTag;
use crate::report::Moment;

use super::piece::Phrase;
use super::plurals::Plurals;
use super::resolve::{Resolver, Unresolved};

use duration::DurationFormat;
use moment::MomentFormat;
use number::NumberFormat;
use size::SizeFormat;

/// How a language writes values.
///
/// All writers append to `out` and cannot fail.
#[derive(Debug)]
pub struct ValueFormats {
    language: LanguageTag,
    plurals: Arc<Plurals>,
    /// `value-moment`.
    frame: Phrase,
    duration: DurationFormat,
    size: SizeFormat,
    // Made of CLDR's data, which costs more than reading all words of the language.
    numbers: OnceLock<NumberFormat>,
    moment: OnceLock<MomentFormat>,
}

impl ValueFormats {
    pub(super) fn prepare(
        language: &LanguageTag,
        plurals: Arc<Plurals>,
        resolver: &Resolver<'_>,
    ) -> Result<Self, Unresolved> {
        let phrase = |id: &str| resolver.resolve(id, None);
        Ok(Self {
            language: language.clone(),
            plurals,
            frame: phrase("value-moment")?,
            duration: DurationFormat {
                seconds: phrase("value-duration-seconds")?,
                minutes: phrase("value-duration-minutes")?,
                hours: phrase("value-duration-hours")?,
                days: phrase("value-duration-days")?,
            },
            size: SizeFormat {
                octets: phrase("value-size-octets")?,
                kb: phrase("value-size-kb")?,
                mb: phrase("value-size-mb")?,
            },
            numbers: OnceLock::new(),
            moment: OnceLock::new(),
        })
    }

    /// The same with other names of months.
    pub(super) fn with_months(mut self, rename: &dyn Fn(&str) -> String) -> Self {
        let mut moment = MomentFormat::prepare(&self.language, &self.frame);
        moment.rename_months(rename);
        self.moment = OnceLock::from(moment);
        self
    }

    fn numbers(&self) -> &NumberFormat {
        self.numbers.get_or_init(|| NumberFormat::for_language(&self.language))
    }

    /// The plural rules of the language.
    pub fn plurals(&self) -> &Plurals {
        &self.plurals
    }

    /// A date and time in its own offset: `21 November 2026, 10:02 +0100`.
    pub fn write_moment(&self, moment: Moment, out: &mut String) {
        let format = self.moment.get_or_init(|| MomentFormat::prepare(&self.language, &self.frame));
        format.write(moment, out);
    }

    /// A length of time in the largest unit that tells it well: `4 hours`. Less than a minute is told as one minute.
    pub fn write_duration(&self, seconds: u64, out: &mut String) {
        let (phrase, count) = self.duration.choose(seconds);
        self.write_counted(phrase, count, out);
    }

    /// The difference of two times, told in seconds below two minutes and where minutes would be too coarse: `4 minutes`,
    /// `150 seconds`, `0 seconds`, `-2 seconds`.
    pub fn write_difference(&self, seconds: i64, out: &mut String) {
        let (phrase, count) = self.duration.choose_fine(seconds.unsigned_abs());
        fill(phrase, count, &self.plurals, out, &mut |out| {
            if seconds < 0 {
                self.numbers().write_minus(out);
            }
            self.numbers().write(count, out);
        });
    }

    /// A number of octets in the unit that suits it: `512 bytes`, `9.4 kB`, `34 MB`. A kB is 1,000 octets (SI).
    pub fn write_size(&self, octets: u64, out: &mut String) {
        let (phrase, number) = self.size.choose(octets);
        match number {
            size::Amount::Octets(count) => self.write_counted(phrase, count, out),
            size::Amount::Tenths(tenths) => fill(phrase, 0, &self.plurals, out, &mut |out| {
                self.numbers().write_tenths(tenths, out);
            }),
        }
    }

    /// A whole number, grouped as the language does: `1,234`.
    pub fn write_count(&self, count: u64, out: &mut String) {
        self.numbers().write(count, out);
    }

    /// A number of tenths; the tenth is told if it is not zero: `97.5`, `98`.
    pub fn write_tenths(&self, tenths: u64, out: &mut String) {
        self.numbers().write_tenths(tenths, out);
    }

    fn write_counted(&self, phrase: &Phrase, count: u64, out: &mut String) {
        fill(phrase, count, &self.plurals, out, &mut |out| self.numbers().write(count, out));
    }
}

/// Fills a phrase with one value. The contract gives these phrases one variable, so every blank and every selector
/// is that value, and filling cannot fail.
fn fill(phrase: &Phrase, count: u64, plurals: &Plurals, out: &mut String, write: &mut dyn FnMut(&mut String)) {
    let mut fill = |_: &super::piece::Blank, out: &mut String| {
        write(out);
        true
    };
    let filled = super::piece::write_pieces(&phrase.pieces, &mut fill, &|_| Some(count), plurals, out);
    debug_assert!(filled.is_ok());
}
