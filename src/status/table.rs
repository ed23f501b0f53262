//! The rows of the registry: `enhanced-status-codes.tsv`, read once.
//!
//! Fields are separated by tabs, lists by `;`. An empty field says that there is nothing to say.

use std::sync::LazyLock;

use super::enhanced::StatusClass;
use super::registry::{ClassBasis, Role, StatusEntry, StatusLevel};
use crate::diagnostic::Error;

const ROWS: &str = include_str!("enhanced-status-codes.tsv");

/// The columns: the pattern; the registered title; the associated basic codes; the classes, and whence they come; where it is defined; who can do
/// something about it, the first one first; of a deprecated code, its successor; the meaning and a note, both in our words.
const COLUMNS: [&str; 10] = [
    "code",
    "name",
    "associated_basic_codes",
    "valid_classes",
    "class_basis",
    "reference",
    "who_can_fix",
    "use_instead",
    "meaning",
    "note",
];

/// How many classes there are, and behind them subjects, each at its own number.
const N_CLASSES: usize = 3;
const N_SUBJECTS: usize = 8;

static ENTRIES: LazyLock<Vec<StatusEntry>> = LazyLock::new(|| {
    // OK because a test reads every row.
    entries(ROWS, &ROLES).expect("the registry")
});

/// The roles of all rows, one behind the other, so that rows can point at them.
static ROLES: LazyLock<Vec<Role>> = LazyLock::new(|| {
    // OK because a test reads every row.
    roles(ROWS).expect("the registry")
});

/// All rows, in the order of their levels.
pub(super) fn table() -> &'static [StatusEntry] {
    &ENTRIES
}

/// The classes, by digit.
pub(super) fn classes() -> &'static [StatusEntry] {
    &ENTRIES[..N_CLASSES]
}

/// The subjects, each at its own number.
pub(super) fn subjects() -> &'static [StatusEntry] {
    &ENTRIES[N_CLASSES..][..N_SUBJECTS]
}

/// The details, sorted by subject and detail.
pub(super) fn details() -> &'static [StatusEntry] {
    &ENTRIES[N_CLASSES + N_SUBJECTS..]
}

fn entries(text: &'static str, mut roles: &'static [Role]) -> Result<Vec<StatusEntry>, Error> {
    let mut entries: Vec<StatusEntry> = Vec::new();
    for row in rows(text) {
        let (row, line) = row?;
        let n_roles = words(row[6]).count();
        let (own, rest) = roles.split_at_checked(n_roles).ok_or_else(|| refused(line, 6))?;
        roles = rest;
        let entry = entry(row, own).map_err(|error| error.on_line(line))?;
        if entries.last().is_some_and(|last| last.level >= entry.level) {
            return Err(refused(line, 0));
        }
        entries.push(entry);
    }
    let is_in_place = |(at, entry): (usize, &StatusEntry)| match entry.level {
        StatusLevel::Class(_) => at < N_CLASSES,
        StatusLevel::Subject(subject) => at == N_CLASSES + usize::from(subject),
        StatusLevel::Detail(..) => at >= N_CLASSES + N_SUBJECTS,
    };
    match entries.iter().enumerate().position(|entry| !is_in_place(entry)) {
        Some(at) => Err(refused(at + 2, 0)),
        None if entries.len() < N_CLASSES + N_SUBJECTS => Err(refused(entries.len() + 2, 0)),
        None => Ok(entries),
    }
}

fn entry(row: [&'static str; COLUMNS.len()], roles: &'static [Role]) -> Result<StatusEntry, Error> {
    let [pattern, name, basic_codes, valid_classes, basis, reference, _, use_instead, meaning, note] = row;
    let required = [(1, name), (5, reference), (8, meaning)];
    if let Some((column, _)) = required.into_iter().find(|(_, text)| text.is_empty()) {
        return Err(field_refused(column));
    }
    let deprecated_for = match use_instead {
        "" => None,
        pattern => match level(pattern) {
            Some(StatusLevel::Detail(subject, detail)) => Some((subject, detail)),
            _ => return Err(field_refused(7)),
        },
    };
    Ok(StatusEntry {
        level: level(pattern).ok_or_else(|| field_refused(0))?,
        pattern,
        name,
        classes: classes_of(valid_classes).ok_or_else(|| field_refused(3))?,
        basis: basis_of(basis).ok_or_else(|| field_refused(4))?,
        basic_codes,
        reference,
        roles,
        meaning,
        note,
        deprecated_for,
    })
}

fn roles(text: &'static str) -> Result<Vec<Role>, Error> {
    let mut roles = Vec::new();
    for row in rows(text) {
        let (row, line) = row?;
        for word in words(row[6]) {
            roles.push(Role::ALL.into_iter().find(|role| role.as_str() == word).ok_or_else(|| refused(line, 6))?);
        }
    }
    Ok(roles)
}

/// The rows below the names of the columns, each with the number of its line.
fn rows(text: &'static str) -> impl Iterator<Item = Result<([&'static str; COLUMNS.len()], usize), Error>> {
    let names = text.lines().next().unwrap_or_default();
    let bad_names = (!names.split('\t').eq(COLUMNS)).then(|| Err(refused(1, 0)));
    let rows = text.lines().enumerate().skip(1).map(|(at, line)| {
        let fields: Vec<&str> = line.split('\t').collect();
        let untrimmed = fields.iter().position(|field| field.trim() != *field);
        match (<[&str; COLUMNS.len()]>::try_from(fields), untrimmed) {
            (Ok(_), Some(column)) => Err(refused(at + 1, column)),
            (Ok(row), None) => Ok((row, at + 1)),
            (Err(fields), _) => Err(Error::caller(format!("has {} fields", fields.len())).on_line(at + 1)),
        }
    });
    bad_names.into_iter().chain(rows)
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(move |_| !list.is_empty())
}

/// `5.X.Y`, `X.1.Y` or `X.1.1`, as no other text than itself.
fn level(pattern: &str) -> Option<StatusLevel> {
    let number = |text: &str| text.parse().ok().filter(|number: &u16| *number <= 999 && number.to_string() == text);
    let mut parts = pattern.split('.');
    let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    match (class, subject, detail) {
        ("X", subject, "Y") => number(subject).map(StatusLevel::Subject),
        ("X", subject, detail) => Some(StatusLevel::Detail(number(subject)?, number(detail)?)),
        (class, "X", "Y") => StatusClass::from_digit(number(class)?.try_into().ok()?).map(StatusLevel::Class),
        _ => None,
    }
}

fn classes_of(list: &str) -> Option<&'static [StatusClass]> {
    use StatusClass::{Permanent, PersistentTransient, Success};
    let classes: &[StatusClass] = match list {
        "" => &[],
        "2" => &[Success],
        "4" => &[PersistentTransient],
        "5" => &[Permanent],
        "2;4" => &[Success, PersistentTransient],
        "2;5" => &[Success, Permanent],
        "4;5" => &[PersistentTransient, Permanent],
        "2;4;5" => &[Success, PersistentTransient, Permanent],
        _ => return None,
    };
    Some(classes)
}

fn basis_of(word: &str) -> Option<ClassBasis> {
    let basis = match word {
        "stated" => ClassBasis::Stated,
        "unrestricted" => ClassBasis::Unrestricted,
        "inferred" => ClassBasis::Inferred,
        "disputed" => ClassBasis::Disputed,
        _ => return None,
    };
    Some(basis)
}

fn refused(line: usize, column: usize) -> Error {
    field_refused(column).on_line(line)
}

fn field_refused(column: usize) -> Error {
    Error::caller("is not as the rows of the registry have it").in_field(COLUMNS[column])
}

#[cfg(test)]
mod tests {
    use super::{ROWS, entries, roles, table};
    use crate::diagnostic::Error;
    use crate::status::{StatusEntry, StatusLevel};

    #[test]
    fn every_row_is_read() {
        let roles: &'static [_] = roles(ROWS).unwrap().leak();
        let entries = entries(ROWS, roles).unwrap();
        assert_eq!(entries.len(), ROWS.lines().count() - 1);
        assert_eq!(entries, table());
        assert!(ROWS.ends_with('\n') && !ROWS.contains('\r'));
        for entry in &entries {
            let successor = entry.deprecated_for();
            assert_eq!(successor.is_some(), entry.deprecated_for.is_some(), "{}", entry.pattern);
            assert_eq!(entry.classes.is_empty(), successor.is_some(), "{}", entry.pattern);
        }
        let n_details = entries.iter().filter(|entry| matches!(entry.level, StatusLevel::Detail(..))).count();
        assert_eq!(n_details, 81);
    }

    fn read(text: String) -> Result<Vec<StatusEntry>, Error> {
        let text: &'static str = text.leak();
        entries(text, roles(text)?.leak())
    }

    #[test]
    fn what_is_wrong_in_a_row_is_said_with_line_and_column() {
        let rows = [
            ("code\tname", "name\tcode", 1, Some("code")),
            ("2.X.Y", "3.X.Y", 2, Some("code")),
            ("2.X.Y\tSuccess", "2.X.Y\tSuccess\t", 2, None),
            ("\t2yz\t2\t", "\t2yz\t2;2\t", 2, Some("valid_classes")),
            ("\tstated\t", "\ttold\t", 2, Some("class_basis")),
            ("\tSuccess\t", "\t\t", 2, Some("name")),
            ("\tSuccess\t", "\tSuccess \t", 2, Some("name")),
            ("\tnobody-retry\t", "\tnobody\t", 3, Some("who_can_fix")),
            ("\tnobody-retry\t", "\tnobody-retry;\t", 3, Some("who_can_fix")),
            ("4.X.Y", "2.X.Y", 3, Some("code")),
            ("X.7.Y", "X.8.Y", 12, Some("code")),
            ("X.1.Y", "X.01.Y", 6, Some("code")),
            ("X.1.1\t", "X.1.0\t", 15, Some("code")),
            ("\tX.6.8\t", "\tX.6.Y\t", 62, Some("use_instead")),
        ];
        for (from, to, line, column) in rows {
            assert!(ROWS.contains(from), "{from}");
            let error = read(ROWS.replacen(from, to, 1)).unwrap_err();
            assert_eq!((error.line(), error.field()), (Some(line), column), "{to}: {error}");
        }
        let subjects_missing: String = ROWS.lines().take(9).map(|line| format!("{line}\n")).collect();
        assert_eq!(read(subjects_missing).unwrap_err().line(), Some(10));
    }
}
