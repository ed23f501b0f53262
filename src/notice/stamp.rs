//! What makes each notice another one.

use crate::diagnostic::Error;
use crate::mime::header::is_message_id;
use crate::mime::is_boundary;
use crate::report::Moment;

/// What makes each notice another one: its date, its id and its boundary. All of it comes from outside, so that the same case
/// and the same stamp give the same octets.
///
/// ```
/// use retourpost::notice::Stamp;
/// use retourpost::report::Moment;
///
/// let date = Moment::parse("2026-11-21T10:02:14+01:00")?;
/// let stamp = Stamp::try_new(date, "<1.2f7c@example.org>", "=_2f7c")?;
/// assert_eq!(stamp.message_id(), "<1.2f7c@example.org>");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    date: Moment,
    message_id: Box<str>,
    boundary: Box<str>,
    inner_boundary: Box<str>,
    related_boundary: Box<str>,
}

impl Stamp {
    /// A stamp of these parts.
    ///
    /// # Errors
    /// A message id that is none (`<left@right>`, RFC 5322 §3.6.4), or a boundary of more than 69 characters, with a character that
    /// a boundary may not have (RFC 2046 §5.1.1), or that does not begin with `=_`, which keeps it out of every encoded part (RFC 2045 §6.7), and
    /// go on.
    pub fn try_new(date: Moment, message_id: &str, boundary: &str) -> Result<Self, Error> {
        if !is_message_id(message_id) {
            return Err(Error::caller("wants a message id such as `<1.2f7c@example.org>`")
                .in_field("message-id")
                .by_rule("RFC 5322 §3.6.4"));
        }
        if !boundary.starts_with("=_") || !(3..=69).contains(&boundary.len()) || !is_boundary(boundary) {
            return Err(Error::caller("wants `=_` and then letters and digits, 69 characters at most")
                .in_field("boundary")
                .by_rule("RFC 2046 §5.1.1"));
        }
        // The boundaries differ in their third character, so that none begins with another.
        let (inner, related) = match boundary.as_bytes().get(2) {
            Some(b'a') => ('b', 'c'),
            Some(b'b') => ('a', 'c'),
            _ => ('a', 'b'),
        };
        let within = |letter: char| format!("=_{letter}{}", &boundary[2..]).into();
        Ok(Self {
            date,
            message_id: message_id.into(),
            boundary: boundary.into(),
            inner_boundary: within(inner),
            related_boundary: within(related),
        })
    }

    /// One fixed stamp, so that a test can compare whole notices: 21 November 2026, 14:02:14 +0100,
    /// `<snapshot@example.org>`, `=_snapshot`. Not for messages that are sent: two of them would have the same id.
    ///
    /// With insta, a snapshot of what a reader gets:
    ///
    /// ```
    /// use retourpost::notice::{Outcome, Renderer, Stamp};
    /// use retourpost::phrase::Catalogue;
    /// use retourpost::report::{Case, Original, Reader, Report, ReturnPath};
    /// use retourpost::site::Site;
    ///
    /// # fn report() -> Result<Report, retourpost::Error> {
    /// #     use retourpost::report::{Action, MtaName, RecipientAddress, RecipientFields, ReportFields};
    /// #     let address = RecipientAddress::mailbox("ola@example.no")?;
    /// #     let status = retourpost::status::EnhancedStatus::parse("5.1.1")?;
    /// #     let mut fields = ReportFields::by(MtaName::host("mail.example.org")?);
    /// #     fields.recipients = vec![RecipientFields::new(address, Action::Failed, status).try_into()?];
    /// #     fields.try_into()
    /// # }
    /// let original = Original::from_path(ReturnPath::parse("kari@example.org")?);
    /// let case = Case::new(report()?, original).for_reader(Reader::of_language("nl"));
    /// let renderer = Renderer::new(Site::named("mail.example.org")?, Catalogue::embedded().clone());
    /// let Outcome::Notice(notice) = renderer.render(&case, &Stamp::for_snapshots())? else {
    ///     panic!("a failure is told");
    /// };
    /// insta::assert_snapshot!(notice.subject, @"Onbestelbaar: uw bericht");
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn for_snapshots() -> Self {
        // OK because the tests of every build make one.
        let date = Moment::try_new(1_795_266_134, 60).expect("a moment of 2026");
        Self::try_new(date, "<snapshot@example.org>", "=_snapshot").expect("an id and a boundary")
    }

    /// When the notice is written.
    pub fn date(&self) -> Moment {
        self.date
    }

    /// The notice's Message-ID, with its angle brackets.
    pub fn message_id(&self) -> &str {
        &self.message_id
    }

    /// The boundary of the report.
    pub fn boundary(&self) -> &str {
        &self.boundary
    }

    /// The boundary between text and HTML.
    pub(crate) fn inner_boundary(&self) -> &str {
        &self.inner_boundary
    }

    /// The boundary between the page and its image.
    pub(crate) fn related_boundary(&self) -> &str {
        &self.related_boundary
    }

    /// The id of a part, without its angle brackets: as much another one for each notice as the boundary is (RFC 2045 §7). It has
    /// no character that a link would have to escape (RFC 2392 §2).
    pub(crate) fn content_id(&self, part: &str, host: &str) -> String {
        let unique: String = self.boundary.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{part}-{unique}@{host}")
    }
}
