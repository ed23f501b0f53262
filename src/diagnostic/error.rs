//! The one error type of the crate.

use std::borrow::Cow;
use std::fmt;

/// Why a call produced nothing.
///
/// The text names the field and the position, in lower case and without a full stop:
///
/// ```
/// use retourpost::text::FieldText;
///
/// let error = FieldText::parse("a\rb").unwrap_err().in_field("final-log-id");
/// assert_eq!(error.to_string(), "final-log-id: byte 0x0d at 1 is not allowed (RFC 3464 §2.1)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    // Boxed so that a `Result` on the path of each notice stays one word wide.
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    kind: ErrorKind,
    field: Option<Cow<'static, str>>,
    position: Option<usize>,
    line: Option<usize>,
    rule: Option<&'static str>,
    code: Option<&'static str>,
    message: Cow<'static, str>,
}

/// Who has to act before the same call can succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The one who called: the input is not what the call takes.
    Caller,
    /// The operator of this system: a configuration, a file, a permission.
    Operator,
    /// A peer, for now: trying again later can help.
    PeerForNow,
    /// A peer, for good: trying again does not help.
    PeerForGood,
    /// Nobody but the authors of this crate.
    Bug,
}

impl Error {
    /// An error of this kind with this text (lower case, no full stop, says what to do where that is known).
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                field: None,
                position: None,
                line: None,
                rule: None,
                code: None,
                message: message.into(),
            }),
        }
    }

    /// The input is not what the call takes.
    pub fn caller(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Caller, message)
    }

    /// The configuration or the surroundings must change.
    pub fn operator(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Operator, message)
    }

    /// A byte that the grammar does not have at this place.
    pub(crate) fn byte(byte: u8, position: usize) -> Self {
        Self::caller(format!("byte 0x{byte:02x} at {position} is not allowed")).at(position)
    }

    /// Names the field, by its RFC name in lower case or by its path in a JSON document. The outermost name wins
    /// the front place: `recipients[2]` around `final-recipient` gives `recipients[2].final-recipient`.
    #[must_use]
    pub fn in_field(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        let outer = field.into();
        self.inner.field = Some(match self.inner.field.take() {
            Some(within) => Cow::Owned(format!("{outer}.{within}")),
            None => outer,
        });
        self
    }

    /// Gives the field another name, for a form in which it is called otherwise.
    #[must_use]
    pub(crate) fn renamed(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.inner.field = Some(field.into());
        self
    }

    /// Names the place in the field's value, in octets from 0.
    #[must_use]
    pub fn at(mut self, position: usize) -> Self {
        self.inner.position = Some(position);
        self
    }

    /// Names the line of the input, from 1.
    #[must_use]
    pub fn on_line(mut self, line: usize) -> Self {
        self.inner.line = Some(line);
        self
    }

    /// The same for who names the line in front of it.
    #[cfg(feature = "cli")]
    pub(crate) fn without_line(mut self) -> Self {
        self.inner.line = None;
        self
    }

    /// Names the rule that was broken: `RFC 3464 §2.3.4`.
    #[must_use]
    pub fn by_rule(mut self, rule: &'static str) -> Self {
        self.inner.rule = Some(rule);
        self
    }

    /// Gives the error a name by which programs and searches know it, as diagnostics have one: kebab-case, never reused.
    #[must_use]
    pub fn with_code(mut self, code: &'static str) -> Self {
        self.inner.code = Some(code);
        self
    }

    /// Whose turn it is.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The field or path, where one is known.
    pub fn field(&self) -> Option<&str> {
        self.inner.field.as_deref()
    }

    /// The place in the field's value, in octets from 0, where one is known.
    pub fn position(&self) -> Option<usize> {
        self.inner.position
    }

    /// The line of the input, from 1, where one is known.
    pub fn line(&self) -> Option<usize> {
        self.inner.line
    }

    /// The stable name of the error, where it has one: `smtputf8-not-offered`.
    pub fn code(&self) -> Option<&'static str> {
        self.inner.code
    }

    /// The rule that was broken, where there is one: `RFC 3464 §2.3.4`.
    pub fn rule(&self) -> Option<&'static str> {
        self.inner.rule
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.inner.line {
            write!(out, "line {line}: ")?;
        }
        if let Some(field) = &self.inner.field {
            write!(out, "{field}: ")?;
        }
        out.write_str(&self.inner.message)?;
        if let Some(rule) = self.inner.rule {
            write!(out, " ({rule})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
