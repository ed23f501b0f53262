//! Where help pages are: the contract of the links in notices.

/// A part of a help page that a link leads to: `<help.link_base>/<language>/<cause>.html#sender`.
///
/// Links stand in mail that is kept for years, so that an anchor is never renamed and never used for anything else. No
/// address of anybody is ever part of such a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HelpAnchor {
    /// What the one who wrote the message can do.
    Sender,
    /// What the person with the mailbox can do.
    Recipient,
    /// What administrators can do, on either side.
    Administrator,
}

impl HelpAnchor {
    /// All anchors, in the order in which a page has them.
    pub const ALL: [Self; 3] = [Self::Sender, Self::Recipient, Self::Administrator];

    /// The anchor without its `#`: `sender`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Administrator => "administrator",
        }
    }
}

/// Appends where the page of a cause is below the folder of help pages: `nl/mailbox-full.html`.
pub(crate) fn write_help_page(language: &str, cause: &str, out: &mut String) {
    for part in [language, "/", cause, ".html"] {
        out.push_str(part);
    }
}

/// Appends the link to a part of such a page.
pub(crate) fn write_help_link(base: &str, language: &str, cause: &str, anchor: HelpAnchor, out: &mut String) {
    out.push_str(base);
    if !base.ends_with('/') {
        out.push('/');
    }
    write_help_page(language, cause, out);
    out.push('#');
    out.push_str(anchor.as_str());
}
