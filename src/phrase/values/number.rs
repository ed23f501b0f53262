//! Numbers in Latin digits, with the marks of the language.

use std::fmt::Write as _;

use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::Locale;

use crate::language::LanguageTag;
use crate::phrase::locale::{identifier, latin_digits};

/// How a language groups digits and marks decimals.
#[derive(Debug)]
pub(super) struct NumberFormat {
    /// None where ICU4X has no data; then numbers are written without grouping.
    grouped: Option<DecimalFormatter>,
    decimal_mark: Box<str>,
    minus: Box<str>,
}

impl NumberFormat {
    pub(super) fn for_language(language: &LanguageTag) -> Self {
        let mut preferences = DecimalFormatterPreferences::from(&Locale::from(identifier(language)));
        preferences.numbering_system = latin_digits();
        let grouped = DecimalFormatter::try_new(preferences, Default::default()).ok();
        let decimal_mark = grouped.as_ref().and_then(decimal_mark).unwrap_or_else(|| ".".into());
        let minus = grouped.as_ref().and_then(minus).unwrap_or_else(|| "-".into());
        Self { grouped, decimal_mark, minus }
    }

    /// Numbers below 1,000 are digits in every language; larger ones are asked of ICU4X.
    pub(super) fn write(&self, number: u64, out: &mut String) {
        match &self.grouped {
            Some(formatter) if number >= 1000 => {
                let start = out.len();
                // OK because writing to a String cannot fail.
                let _ = write!(out, "{}", formatter.format(&Decimal::from(number)));
                plain_spaces(out, start);
            }
            _ => write_digits(number, out),
        }
    }

    /// The sign of a number below zero.
    pub(super) fn write_minus(&self, out: &mut String) {
        out.push_str(&self.minus);
    }

    /// A number of tenths; the tenth is told if it is not zero.
    pub(super) fn write_tenths(&self, tenths: u64, out: &mut String) {
        self.write(tenths / 10, out);
        if !tenths.is_multiple_of(10) {
            out.push_str(&self.decimal_mark);
            write_digits(tenths % 10, out);
        }
    }
}

/// What stands between 1 and 5 in 1.5.
fn decimal_mark(formatter: &DecimalFormatter) -> Option<Box<str>> {
    let mut sample = Decimal::from(15_u64);
    sample.multiply_pow10(-1);
    let text = formatter.format(&sample).to_string();
    let mark = text.strip_prefix('1')?.strip_suffix('5')?;
    Some(mark.into())
}

/// What stands in front of 5 in -5, without the marks of direction that some languages put there: those are set where values
/// are filled in.
fn minus(formatter: &DecimalFormatter) -> Option<Box<str>> {
    let text = formatter.format(&Decimal::from(-5_i64)).to_string();
    let is_mark = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}');
    Some(text.strip_suffix('5')?.trim_matches(is_mark).into())
}

pub(super) fn write_digits(number: u64, out: &mut String) {
    let mut divisor = 1;
    while number / divisor >= 10 {
        divisor *= 10;
    }
    while divisor > 0 {
        // OK because a number modulo 10 is one digit.
        out.push(char::from(b'0' + (number / divisor % 10) as u8));
        divisor /= 10;
    }
}

/// U+202F, which many mail fonts lack, becomes the ordinary no-break space.
fn plain_spaces(out: &mut String, start: usize) {
    if out[start..].contains('\u{202f}') {
        let text = out[start..].replace('\u{202f}', "\u{a0}");
        out.truncate(start);
        out.push_str(&text);
    }
}
