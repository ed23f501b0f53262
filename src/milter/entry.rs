//! What a server has to say.

/// Something that an operator may want to know. Words in it may be those of others: they are not fit for a terminal yet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Entry {
    /// What became of a message that concerns us. Nothing is said of others.
    Message {
        /// Its queue id.
        queue_id: String,
        /// What became of it.
        fate: Fate,
        /// Why, or how.
        text: String,
    },
    /// What was wrong with a connection or the server.
    Fault(String),
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fate {
    /// It was changed.
    Edited,
    /// It was accepted as it is.
    Passed,
    /// The connection ended before it was told what becomes of it: the mail system does as its `default_action` says.
    Unfinished,
}

/// Who is told; by many threads at once.
pub trait Log: Send + Sync {
    /// Takes note of an entry.
    fn enter(&self, entry: &Entry);
}

impl<F: Fn(&Entry) + Send + Sync> Log for F {
    fn enter(&self, entry: &Entry) {
        self(entry);
    }
}
