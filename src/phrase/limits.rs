//! How much a locale file may ask for.

/// How much a locale file may ask for. What exceeds a limit is not used and reported.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Octets of one file. 1 MiB: ten times the largest file we expect.
    pub file_octets: usize,
    /// Messages and terms of one file. 3,000: ten times what we expect of all files of a language.
    pub n_entries: usize,
    /// Brackets and braces inside each other. 16: a choice in a choice in a call needs six. The parser calls itself
    /// for each, and some 2,000 would end the process.
    pub nesting: usize,
    /// Placeables of one message with its attributes. 400.
    pub n_placeables: usize,
    /// References that lead to references. 10.
    pub reference_depth: usize,
    /// Pieces of one phrase, those of all its arms counted. 1,000.
    pub n_pieces: usize,
    /// Octets of one phrase, those of all its arms counted. 64 KiB.
    pub phrase_octets: usize,
    /// Diagnostics of one file. 200; one more says that there were others.
    pub n_diagnostics: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_octets: 1 << 20,
            n_entries: 3000,
            nesting: 16,
            n_placeables: 400,
            reference_depth: 10,
            n_pieces: 1000,
            phrase_octets: 64 << 10,
            n_diagnostics: 200,
        }
    }
}
