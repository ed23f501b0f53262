//! What a message becomes when it is resolved: text, blanks and choices by number.

use crate::diagnostic::Error;

use super::plurals::{PluralCategory, Plurals};

/// A message or attribute of one language, resolved as far as it can be without the values of a mail: terms, message
/// references and literals are expanded; what is left are blanks, and choices by number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    /// In reading order. Two texts never stand side by side, and no text is empty.
    pub pieces: Vec<Piece>,
}

/// A part of a [`Phrase`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the translator.
    Text(Box<str>),
    /// Where a value goes.
    Blank(Blank),
    /// One of several phrases, chosen by a number.
    Choose(Choose),
}

/// Where a value goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// The variable's name, without the dollar sign.
    pub name: Box<str>,
    /// What kind of value it is.
    pub kind: Kind,
    /// How it stands in the text part.
    pub place: Place,
}

/// One of several phrases, chosen by a number: exact values first, then the plural category, else the default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choose {
    /// The variable's name; its kind is [`Kind::Count`].
    pub selector: Box<str>,
    /// Arms for single values, asked first.
    pub exact: Vec<(u64, Vec<Piece>)>,
    /// Arms for plural categories of the language, asked next.
    pub categories: Vec<(PluralCategory, Vec<Piece>)>,
    /// The arm for all other numbers.
    pub default: Vec<Piece>,
}

/// What kind of value a variable stands for. The names are those of the contract (`locales/en`), in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A mail address.
    Address,
    /// The name of a host or a domain.
    Host,
    /// A status code or a reply code.
    Code,
    /// What a remote system said, word for word.
    Diagnostic,
    /// The subject of the failed message.
    Subject,
    /// A link.
    Link,
    /// A whole number; the only kind that a phrase may select on.
    Count,
    /// A number of octets, shown in the unit that suits it.
    Size,
    /// A date and time.
    Moment,
    /// A length of time, shown in the unit that suits it.
    Duration,
    /// The name of the site or of its mail service.
    Name,
    /// Digits that are already formatted for the language.
    Number,
    /// Another phrase.
    Phrase,
}

/// How a value stands in the text part. In HTML both stand in the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the sentence.
    Inline,
    /// On lines of its own; the sentence goes on below.
    Block,
}

impl Kind {
    /// All kinds, in the order of their declaration.
    pub const ALL: [Self; 13] = [
        Self::Address,
        Self::Host,
        Self::Code,
        Self::Diagnostic,
        Self::Subject,
        Self::Link,
        Self::Count,
        Self::Size,
        Self::Moment,
        Self::Duration,
        Self::Name,
        Self::Number,
        Self::Phrase,
    ];

    /// The name in the contract: `Address`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "Address",
            Self::Host => "Host",
            Self::Code => "Code",
            Self::Diagnostic => "Diagnostic",
            Self::Subject => "Subject",
            Self::Link => "Link",
            Self::Count => "Count",
            Self::Size => "Size",
            Self::Moment => "Moment",
            Self::Duration => "Duration",
            Self::Name => "Name",
            Self::Number => "Number",
            Self::Phrase => "Phrase",
        }
    }

    /// The kind of this name, in any case of letters.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }

    /// Where a variable of this kind stands when the contract does not say it.
    pub fn usual_place(self) -> Place {
        match self {
            Self::Address | Self::Host | Self::Diagnostic | Self::Subject | Self::Link => Place::Block,
            _ => Place::Inline,
        }
    }

    /// Whether a phrase may select on it.
    pub fn is_selectable(self) -> bool {
        self == Self::Count
    }
}

impl Choose {
    /// The arm for this number.
    pub fn arm(&self, number: u64, plurals: &Plurals) -> &[Piece] {
        if let Some((_, arm)) = self.exact.iter().find(|(value, _)| *value == number) {
            return arm;
        }
        let category = plurals.cardinal(number);
        self.categories.iter().find(|(key, _)| *key == category).map_or(&self.default, |(_, arm)| arm)
    }

    /// All arms, the default last.
    pub fn arms(&self) -> impl Iterator<Item = &[Piece]> {
        let exact = self.exact.iter().map(|(_, arm)| arm.as_slice());
        let categories = self.categories.iter().map(|(_, arm)| arm.as_slice());
        exact.chain(categories).chain(std::iter::once(self.default.as_slice()))
    }
}

impl Phrase {
    /// Appends the phrase with its values, without wrapping, escaping or block lines: the straight way, for small
    /// phrases and for tests.
    ///
    /// `value` gives the text of a blank, `count` the number of a selector.
    ///
    /// # Errors
    /// A blank or a selector without a value; then nothing is appended.
    pub fn write_plain<'v>(
        &self,
        value: &dyn Fn(&str) -> Option<&'v str>,
        count: &dyn Fn(&str) -> Option<u64>,
        plurals: &Plurals,
        out: &mut String,
    ) -> Result<(), Error> {
        let start = out.len();
        let mut fill = |blank: &Blank, out: &mut String| value(&blank.name).map(|text| out.push_str(text)).is_some();
        let filled = write_pieces(&self.pieces, &mut fill, count, plurals, out);
        if filled.is_err() {
            out.truncate(start);
        }
        filled
    }

    /// All blanks of all arms, in reading order.
    pub fn blanks(&self) -> Vec<&Blank> {
        let mut blanks = Vec::new();
        collect_blanks(&self.pieces, &mut blanks);
        blanks
    }
}

/// Appends pieces; `fill` appends the value of a blank and says whether there was one.
pub(super) fn write_pieces(
    pieces: &[Piece],
    fill: &mut dyn FnMut(&Blank, &mut String) -> bool,
    count: &dyn Fn(&str) -> Option<u64>,
    plurals: &Plurals,
    out: &mut String,
) -> Result<(), Error> {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Blank(blank) if fill(blank, out) => {}
            Piece::Blank(blank) => return Err(no_value(&blank.name)),
            Piece::Choose(choose) => {
                let number = count(&choose.selector).ok_or_else(|| no_value(&choose.selector))?;
                write_pieces(choose.arm(number, plurals), fill, count, plurals, out)?;
            }
        }
    }
    Ok(())
}

fn no_value(name: &str) -> Error {
    Error::caller("a value is needed here").in_field(name.to_owned())
}

fn collect_blanks<'p>(pieces: &'p [Piece], blanks: &mut Vec<&'p Blank>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Blank(blank) => blanks.push(blank),
            Piece::Choose(choose) => choose.arms().for_each(|arm| collect_blanks(arm, blanks)),
        }
    }
}
