//! A point in time with the offset in which it was told.

use std::fmt;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::Offset;

use crate::diagnostic::Error;

/// A point in time and the offset from UTC in which it was told (RFC 5322 §3.3 date-time).
///
/// ```
/// use retourpost::report::Moment;
///
/// let moment = Moment::parse("Sat, 21 Nov 2026 10:02:14 +0100 (CET)")?;
/// let mut wire = Vec::new();
/// moment.write_wire(&mut wire);
/// assert_eq!(wire, b"Sat, 21 Nov 2026 10:02:14 +0100");
/// assert_eq!(moment.in_utc().to_string(), "2026-11-21T09:02:14Z");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment {
    unix_seconds: i64,
    offset_minutes: i16,
}

/// The parts of a [`Moment`] in its own offset, in the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct MomentParts {
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    pub day: u8,
    /// 0 (Monday) to 6 (Sunday).
    pub weekday: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
}

const WEEKDAYS: [&[u8; 3]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];
const MONTHS: [&[u8; 3]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// Years 1900, before which no date of a message lies (RFC 5322 §3.3), to 9999, the last that four digits can say; a day less at
/// both ends, so that it holds in every offset.
const SECONDS: std::ops::RangeInclusive<i64> = -2_208_902_400..=253_402_214_400;
/// Offsets up to 23:59, which is more than any zone has and what `[+-]HHMM` can say.
const OFFSET_MINUTES: std::ops::RangeInclusive<i16> = -1439..=1439;

impl Moment {
    /// A moment from seconds since 1970-01-01T00:00:00Z and minutes east of UTC.
    ///
    /// # Errors
    /// A year outside 1900–9999 (RFC 5322 §3.3), or an offset of a day or more.
    pub fn try_new(unix_seconds: i64, offset_minutes: i16) -> Result<Self, Error> {
        if !SECONDS.contains(&unix_seconds) {
            return Err(
                Error::caller(format!("{unix_seconds} s is not in the years 1900 to 9999")).by_rule("RFC 5322 §3.3")
            );
        }
        if !OFFSET_MINUTES.contains(&offset_minutes) {
            return Err(Error::caller(format!("an offset of {offset_minutes} minutes is a day or more")));
        }
        Ok(Self { unix_seconds, offset_minutes })
    }

    /// Reads an RFC 5322 date-time (with obsolete zones and comments) or an RFC 3339 one (`2026-11-21T10:02:14+01:00`).
    ///
    /// # Errors
    /// Text that is neither, and a year outside 1900–9999.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let offset_at = |offset: Offset, timestamp: Timestamp| {
            let minutes = i16::try_from(offset.seconds() / 60).unwrap_or(0);
            Self::try_new(timestamp.as_second(), minutes)
        };
        let is_iso = text.get(4..5) == Some("-");
        if is_iso {
            let pieces = jiff::fmt::temporal::DateTimeParser::new().parse_pieces(text);
            let timestamp = text.parse::<Timestamp>();
            if let (Ok(pieces), Ok(timestamp)) = (pieces, timestamp) {
                let offset = match pieces.offset() {
                    Some(jiff::fmt::temporal::PiecesOffset::Numeric(numeric)) => numeric.offset(),
                    _ => Offset::UTC,
                };
                return offset_at(offset, timestamp);
            }
        } else if let Ok(zoned) = DateTimeParser::new().relaxed_weekday(true).parse_zoned(text) {
            return offset_at(zoned.offset(), zoned.timestamp());
        }
        Err(Error::caller("not a date and time with an offset, such as `Sat, 21 Nov 2026 10:02:14 +0100` or `2026-11-21T10:02:14+01:00`")
            .by_rule("RFC 5322 §3.3"))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix_seconds(self) -> i64 {
        self.unix_seconds
    }

    /// Minutes east of UTC.
    pub fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// The same point in time, told in UTC.
    #[must_use]
    pub fn in_utc(self) -> Self {
        self.in_offset_of(Self { unix_seconds: 0, offset_minutes: 0 })
    }

    /// The same point in time, told in the offset of another moment.
    #[must_use]
    pub fn in_offset_of(self, other: Self) -> Self {
        Self { unix_seconds: self.unix_seconds, offset_minutes: other.offset_minutes }
    }

    /// Year, month, day and time of day in this moment's own offset.
    pub fn parts(self) -> MomentParts {
        let local = self.unix_seconds + i64::from(self.offset_minutes) * 60;
        let days = local.div_euclid(86_400);
        let second_of_day = local.rem_euclid(86_400);
        let (year, month, day) = civil_from_days(days);
        MomentParts {
            year,
            month,
            day,
            // 1970-01-01 was a Thursday.
            weekday: (days + 3).rem_euclid(7) as u8,
            hour: (second_of_day / 3600) as u8,
            minute: (second_of_day / 60 % 60) as u8,
            second: (second_of_day % 60) as u8,
        }
    }

    /// Appends the RFC 5322 date-time with a numeric zone (RFC 3464 §2.2.5): `Sat, 21 Nov 2026 10:02:14 +0100`.
    pub fn write_wire(self, out: &mut Vec<u8>) {
        let parts = self.parts();
        out.extend_from_slice(WEEKDAYS[usize::from(parts.weekday)]);
        out.extend_from_slice(b", ");
        if parts.day >= 10 {
            out.push(b'0' + parts.day / 10);
        }
        out.push(b'0' + parts.day % 10);
        out.push(b' ');
        out.extend_from_slice(MONTHS[usize::from(parts.month - 1)]);
        out.push(b' ');
        push_four(out, parts.year);
        out.push(b' ');
        push_two(out, parts.hour);
        out.push(b':');
        push_two(out, parts.minute);
        out.push(b':');
        push_two(out, parts.second);
        out.push(b' ');
        self.write_offset(out);
    }

    /// Appends the RFC 3339 form: `2026-11-21T10:02:14+01:00`, or `…Z` in UTC.
    pub fn write_iso(self, out: &mut Vec<u8>) {
        let (text, length) = self.iso();
        out.extend_from_slice(&text[..length]);
    }

    /// The RFC 3339 form in ASCII, and how many of the octets it takes.
    fn iso(self) -> ([u8; 25], usize) {
        let parts = self.parts();
        let offset = self.offset_minutes.unsigned_abs();
        let mut text = *b"0000-00-00T00:00:00+00:00";
        put_digits(&mut text[..4], parts.year.unsigned_abs());
        for (at, number) in [(5, parts.month), (8, parts.day), (11, parts.hour), (14, parts.minute), (17, parts.second)]
        {
            put_digits(&mut text[at..at + 2], number.into());
        }
        if offset == 0 {
            text[19] = b'Z';
            return (text, 20);
        }
        text[19] = if self.offset_minutes < 0 { b'-' } else { b'+' };
        put_digits(&mut text[20..22], offset / 60);
        put_digits(&mut text[23..], offset % 60);
        (text, 25)
    }

    /// Appends the RFC 3339 form to a text.
    pub(crate) fn push_iso(self, out: &mut String) {
        let (text, length) = self.iso();
        // OK because the form is in ASCII.
        out.push_str(std::str::from_utf8(&text[..length]).expect("ASCII"));
    }

    fn write_offset(self, out: &mut Vec<u8>) {
        let minutes = self.offset_minutes.unsigned_abs();
        out.push(if self.offset_minutes < 0 { b'-' } else { b'+' });
        push_two(out, (minutes / 60) as u8);
        push_two(out, (minutes % 60) as u8);
    }
}

/// Days since 1970-01-01 to year, month and day (Howard Hinnant, "chrono-compatible low-level date algorithms").
fn civil_from_days(days: i64) -> (i16, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i16, month as u8, day as u8)
}

/// Writes a number in all the places of a text, with zeros in front.
fn put_digits(text: &mut [u8], mut number: u16) {
    for place in text.iter_mut().rev() {
        // OK because a number modulo 10 is one digit.
        *place = b'0' + (number % 10) as u8;
        number /= 10;
    }
}

fn push_two(out: &mut Vec<u8>, number: u8) {
    out.push(b'0' + number / 10 % 10);
    out.push(b'0' + number % 10);
}

fn push_four(out: &mut Vec<u8>, year: i16) {
    push_two(out, (year / 100) as u8);
    push_two(out, (year % 100) as u8);
}

impl fmt::Display for Moment {
    /// The RFC 3339 form.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, length) = self.iso();
        // OK because the form is in ASCII.
        out.write_str(std::str::from_utf8(&text[..length]).expect("ASCII"))
    }
}
