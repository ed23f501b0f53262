//! Named rows for people.

use super::terminal::{DIM, STRONG, wrapped};

/// The columns of a name.
const N_NAME: usize = 12;

/// Titles, and rows with a name each.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    /// A code or an id, and what it is called.
    pub(super) fn title(&mut self, code: &str, name: &str) {
        self.0.push_str(&format!("{STRONG}{code}{STRONG:#}  {}\n", wrapped(name, code.len() + 2)));
    }

    /// A title alone, behind an empty line.
    pub(super) fn heading(&mut self, text: &str) {
        self.0.push_str(&format!("\n{STRONG}{}{STRONG:#}\n", wrapped(text, 0)));
    }

    /// A row; none without text.
    pub(super) fn line(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.0.push_str(&format!("  {DIM}{name:N_NAME$}{DIM:#} {}\n", wrapped(text, N_NAME + 3)));
        }
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}
