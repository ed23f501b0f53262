//! A date-time of RFC 5322 §3.3, in the strict form with a numeric zone.

use super::source::without_comments;

/// What is wrong with a date-time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DateFlaw {
    /// Not the grammar, or no such day or time.
    Syntax(&'static str),
    /// A named zone such as `GMT`, or none.
    Zone,
    /// The day of the week is another one.
    Weekday(&'static str),
}

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Every flaw of the value; comments are allowed after the zone and anywhere between.
pub(super) fn flaws(value: &[u8]) -> Vec<DateFlaw> {
    read(value).unwrap_or_else(|flaw| vec![flaw])
}

fn read(value: &[u8]) -> Result<Vec<DateFlaw>, DateFlaw> {
    let text = without_comments(value).ok_or(DateFlaw::Syntax("a comment is not closed"))?;
    let text = str::from_utf8(&text).map_err(|_| DateFlaw::Syntax("it is not text"))?;
    let (weekday, rest) = match text.split_once(',') {
        Some((weekday, rest)) => (Some(weekday.trim()), rest),
        None => (None, text),
    };
    let words: Vec<&str> = rest.split_ascii_whitespace().take(6).collect();
    let (day, month, year, time, zone) = match words[..] {
        [day, month, year, time, zone] => (day, month, year, time, Some(zone)),
        [day, month, year, time] => (day, month, year, time, None),
        _ => return Err(DateFlaw::Syntax("it is not day, month, year, time and zone")),
    };
    let actual = weekday_of(day, month, year)?;
    check_time(time)?;
    let mut flaws = Vec::new();
    if let Some(said) = weekday {
        flaws.extend(weekday_flaw(said, actual)?);
    }
    if !zone.is_some_and(is_numeric_zone) {
        flaws.push(DateFlaw::Zone);
    }
    Ok(flaws)
}

fn weekday_of(day: &str, month: &str, year: &str) -> Result<usize, DateFlaw> {
    let day = digits(day, 1..=2).ok_or(DateFlaw::Syntax("the day is not a number of one or two digits"))?;
    let month = position(&MONTHS, month).ok_or(DateFlaw::Syntax("the month is not Jan to Dec"))?;
    let year = digits(year, 4..=4).ok_or(DateFlaw::Syntax("the year does not have four digits"))?;
    if day == 0 || day > days_in(month, year) || year < 1900 {
        return Err(DateFlaw::Syntax("there is no such day"));
    }
    Ok(sakamoto(year, month, day))
}

fn weekday_flaw(said: &str, actual: usize) -> Result<Option<DateFlaw>, DateFlaw> {
    let said = position(&WEEKDAYS, said).ok_or(DateFlaw::Syntax("the day of the week is not Mon to Sun"))?;
    Ok((said != actual).then_some(DateFlaw::Weekday(WEEKDAYS[actual])))
}

fn check_time(time: &str) -> Result<(), DateFlaw> {
    let parts: Option<Vec<usize>> = time.split(':').take(4).map(|part| digits(part, 2..=2)).collect();
    match parts.as_deref() {
        Some([hour, minute] | [hour, minute, 0..=60]) if *hour < 24 && *minute < 60 => Ok(()),
        _ => Err(DateFlaw::Syntax("the time is not HH:MM or HH:MM:SS")),
    }
}

fn is_numeric_zone(zone: &str) -> bool {
    let number = zone.strip_prefix(['+', '-']).and_then(|number| digits(number, 4..=4));
    number.is_some_and(|number| number % 100 < 60)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<usize> {
    let is_number = length.contains(&text.len()) && text.bytes().all(|octet| octet.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

fn position(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| known.eq_ignore_ascii_case(name))
}

fn days_in(month: usize, year: usize) -> usize {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
}

/// The day of the week, 0 for Sunday, by Sakamoto's method for the Gregorian calendar; the month counts from 0.
fn sakamoto(year: usize, month: usize, day: usize) -> usize {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month];
    let year = if month < 2 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + shift + day) % 7
}
