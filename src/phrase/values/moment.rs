//! Dates and times, as templates that are filled by copying.

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::Time;
use icu_datetime::options::YearStyle;
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale::Locale;
use icu_locale::subtags::region;

use crate::language::LanguageTag;
use crate::phrase::locale::{identifier, latin_digits};
use crate::phrase::piece::{Phrase, Piece};
use crate::report::{Moment, MomentParts};

use super::number::write_digits;

/// How a language writes a moment.
#[derive(Debug)]
pub(super) struct MomentFormat {
    /// What `value-moment` says.
    frame: Vec<Step>,
    /// One for each month, from January.
    dates: Vec<Vec<Step>>,
    time: Vec<Step>,
}

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Text(Box<str>),
    Date,
    Time,
    Zone,
    Year,
    Day { is_padded: bool },
    Hour { is_padded: bool },
    Minute,
}

impl MomentFormat {
    pub(super) fn prepare(language: &LanguageTag, phrase: &Phrase) -> Self {
        let frame = phrase.pieces.iter().filter_map(frame_step).collect();
        let dates = date_templates(language).unwrap_or_else(iso_dates);
        let time = time_template(language).unwrap_or_else(iso_time);
        Self { frame, dates, time }
    }

    pub(super) fn rename_months(&mut self, rename: &dyn Fn(&str) -> String) {
        for step in self.dates.iter_mut().flatten() {
            if let Step::Text(text) = step {
                *text = rename(text).into();
            }
        }
    }

    pub(super) fn write(&self, moment: Moment, out: &mut String) {
        self.write_steps(&self.frame, &moment.parts(), moment.offset_minutes(), out);
    }

    fn write_steps(&self, steps: &[Step], parts: &MomentParts, offset_minutes: i16, out: &mut String) {
        for step in steps {
            match step {
                Step::Text(text) => out.push_str(text),
                // OK because a month is 1 to 12 and there are twelve templates.
                Step::Date => self.write_steps(&self.dates[usize::from(parts.month - 1)], parts, offset_minutes, out),
                Step::Time => self.write_steps(&self.time, parts, offset_minutes, out),
                Step::Zone => write_zone(offset_minutes, out),
                Step::Year => write_digits(u64::from(parts.year.unsigned_abs()), out),
                Step::Day { is_padded } => write_number(parts.day, *is_padded, out),
                Step::Hour { is_padded } => write_number(parts.hour, *is_padded, out),
                Step::Minute => write_number(parts.minute, true, out),
            }
        }
    }
}

fn frame_step(piece: &Piece) -> Option<Step> {
    match piece {
        Piece::Text(text) => Some(Step::Text(text.clone())),
        Piece::Blank(blank) => match &*blank.name {
            "date" => Some(Step::Date),
            "time" => Some(Step::Time),
            "zone" => Some(Step::Zone),
            _ => None,
        },
        Piece::Choose(_) => None,
    }
}

/// `+0100`, as in header fields (RFC 5322 §3.3).
fn write_zone(offset_minutes: i16, out: &mut String) {
    let minutes = offset_minutes.unsigned_abs();
    out.push(if offset_minutes < 0 { '-' } else { '+' });
    // OK because an offset is less than a day.
    write_number((minutes / 60) as u8, true, out);
    write_number((minutes % 60) as u8, true, out);
}

fn write_number(number: u8, is_padded: bool, out: &mut String) {
    if is_padded && number < 10 {
        out.push('0');
    }
    write_digits(number.into(), out);
}

/// Cuts samples of CLDR's long date at day and year. None if the data do not look as expected.
fn date_templates(language: &LanguageTag) -> Option<Vec<Vec<Step>>> {
    let fields = YMD::long().with_year_style(YearStyle::Full);
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(language), fields).ok()?;
    let sample = |month, day| {
        let date = Date::try_new_gregorian(2345, month, day).ok()?;
        let text = tidy(&formatter.format(&date).to_string());
        Some(as_long_date(language, text))
    };
    (1..=12)
        .map(|month| {
            let is_padded = sample(month, 8)?.contains("08") && month != 8;
            let is_padded = is_padded || (month == 8 && sample(7, 8)?.contains("08"));
            cut(&sample(month, 28)?, [("28", Step::Day { is_padded }), ("2345", Step::Year)])
        })
        .collect()
}

/// CLDR has a pattern for a long date, and ICU4X builds it of fields. Where that makes another date, the pattern is said here.
fn as_long_date(language: &LanguageTag, built: String) -> String {
    match language.language() {
        // `d. MMMM y`
        "et" => built.replacen(' ', ". ", 1),
        // `d MMMM y`, built as `MMMM d, y`; a month may be of two words: `Meán Fómhair`
        "ga" => match built.split_once(", ").and_then(|(date, year)| Some((date.rsplit_once(' ')?, year))) {
            Some(((month, day), year)) => format!("{day} {month} {year}"),
            None => built,
        },
        // `d ta’ MMMM y`
        "mt" => built.replace(", ", " "),
        // `d MMMM, y`
        "vi" => match built.rsplit_once(' ') {
            Some((date, year)) => format!("{date}, {year}"),
            None => built,
        },
        _ => built,
    }
}

fn time_template(language: &LanguageTag) -> Option<Vec<Step>> {
    let mut preferences = preferences(language);
    preferences.hour_cycle = Some(HourCycle::H23);
    let formatter = NoCalendarFormatter::try_new(preferences, T::hm()).ok()?;
    let sample = |hour| Some(tidy(&formatter.format(&Time::try_new(hour, 45, 0, 0).ok()?).to_string()));
    let is_padded = sample(7)?.contains("07");
    cut(&sample(23)?, [("23", Step::Hour { is_padded }), ("45", Step::Minute)])
}

fn preferences(language: &LanguageTag) -> DateTimeFormatterPreferences {
    let mut identifier = identifier(language);
    // To CLDR, English without a region is that of the United States. Mail goes everywhere: `21 November 2026`.
    if language.as_str() == "en" {
        identifier.region = Some(region!("001"));
    }
    let mut preferences = DateTimeFormatterPreferences::from(&Locale::from(identifier));
    preferences.numbering_system = latin_digits();
    preferences
}

/// Without the controls and spaces that a mail must not carry: directions are set where values are filled in, and
/// many mail fonts lack U+202F.
fn tidy(text: &str) -> String {
    let is_kept = |letter: &char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(is_kept).map(|letter| if letter == '\u{202f}' { '\u{a0}' } else { letter }).collect()
}

/// Puts steps in place of two marks, which must each stand once in the text.
fn cut(text: &str, marks: [(&str, Step); 2]) -> Option<Vec<Step>> {
    let [first, second] = marks.map(|(mark, step)| (text.find(mark), mark, step));
    let (first, second) = if first.0? < second.0? { (first, second) } else { (second, first) };
    let (start, rest) = text.split_once(first.1)?;
    let (between, end) = rest.split_once(second.1)?;
    let is_clean = [start, between, end].iter().all(|text| !text.contains(first.1) && !text.contains(second.1));
    let text = |text: &str| (!text.is_empty()).then(|| Step::Text(text.into()));
    let steps = [text(start), Some(first.2), text(between), Some(second.2), text(end)];
    is_clean.then(|| steps.into_iter().flatten().collect())
}

/// ISO 8601, for a language without data.
fn iso_dates() -> Vec<Vec<Step>> {
    let date = |month| vec![Step::Year, Step::Text(format!("-{month:02}-").into()), Step::Day { is_padded: true }];
    (1..=12).map(date).collect()
}

fn iso_time() -> Vec<Step> {
    vec![Step::Hour { is_padded: true }, Step::Text(":".into()), Step::Minute]
}
