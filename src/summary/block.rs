//! What a mail is made of: the same blocks become text and HTML, so that both say the same.

/// A part of a mail, in the order of reading. Texts are finished for their channel: words, with values escaped or made visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// The one thing to know.
    Headline(String),
    /// Sentences.
    Paragraph(String),
    /// What stands above a part.
    Heading(String),
    /// Label, number and share in rows; a share may be empty.
    Rows(Vec<[String; 3]>),
    /// A list, with a remark behind each entry that may be empty.
    Items(Vec<[String; 2]>),
    /// Numbered steps.
    Steps(Vec<String>),
    /// The chart, in words.
    Chart(String),
    /// A link on a line of its own behind its words.
    Link {
        /// What it leads to, with the link itself.
        said: String,
    },
    /// A sentence in small letters.
    Small(String),
}
