//! All lints by code. Those that the engine finds as well are errors where it withdraws the message; no other lint is one.

use crate::diagnostic::Severity;

/// A lint: what it is called, and how much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lint {
    /// Stable and never reused: `doubled-word`.
    pub code: &'static str,
    /// Error: the message is not used. Warning: probably a fault. Info: worth a look.
    pub severity: Severity,
    /// Whether `--fix` can mend it.
    pub is_fixable: bool,
}

macro_rules! lints {
    ($($severity:ident $code:literal $($fix:ident)?;)*) => {
        &[$(Lint { code: $code, severity: Severity::$severity, is_fixable: lints!(@ $($fix)?) }),*]
    };
    (@ fix) => { true };
    (@) => { false };
}

/// All lints, by what they are about.
pub const LINTS: &[Lint] = lints! {
    // Files and syntax.
    Error "parse-error";
    Error "invalid-utf8";
    Error "file-too-large";
    Error "nesting-too-deep";
    Error "placeable-limit";
    Error "junk-swallowed-message";
    Error "smart-quote-in-call" fix;
    Error "tab-indent" fix;
    Error "merge-conflict-marker";
    Error "mojibake";
    Error "control-char";
    Error "private-use-character";
    Warning "bom" fix;
    Warning "crlf" fix;
    Warning "trailing-space" fix;
    Warning "missing-final-newline" fix;
    Warning "too-many-diagnostics";
    // Inventory.
    Warning "missing-message";
    Warning "obsolete-message";
    Error "duplicate-message";
    Error "duplicate-term";
    Error "missing-attribute";
    Warning "obsolete-attribute";
    Error "duplicate-attribute";
    Error "missing-value";
    Warning "obsolete-value";
    Error "empty";
    Error "values-missing";
    Warning "untranslated";
    Warning "stale-translation";
    Info "misplaced-message";
    // References.
    Error "unknown-variable";
    Error "missing-required-variable";
    Info "missing-variable";
    Error "variable-type";
    Error "unknown-function";
    Error "function-args";
    Error "unknown-term";
    Error "unknown-message";
    Error "cyclic-reference";
    Error "punctuation-touches-block";
    // Plurals.
    Warning "missing-plural";
    Warning "invalid-plural";
    Error "translated-plural-keyword";
    Error "duplicate-variant";
    Warning "unreachable-variant";
    Warning "count-missing-in-variant";
    Info "identical-variants";
    Info "exact-instead-of-category";
    // Texts.
    Warning "double-space" fix;
    Warning "doubled-word";
    Warning "end-punctuation";
    Warning "space-before-punctuation" fix;
    Warning "punctuation-spacing" fix;
    Warning "quotation-marks" fix;
    Warning "apostrophe" fix;
    Warning "ellipsis" fix;
    Warning "unbalanced-brackets";
    Warning "not-nfc" fix;
    Warning "zero-width";
    Warning "kashida" fix;
    Warning "pilcrow";
    Warning "mixed-script";
    Warning "printf-left-over";
    Warning "html-entity";
    Warning "html-tags";
    Warning "url-in-translation";
    Warning "message-id-in-value";
    Warning "technical-token-altered";
    Info "long-sentence";
    // What the language asks for.
    Info "style-missing";
    Warning "style-unreadable";
    Info "glossary-missing";
    Warning "glossary-unreadable";
    Warning "glossary-incomplete";
    Info "glossary-term";
    Warning "forbidden-term";
    Warning "register-mix";
    Warning "language-mismatch";
    Warning "script-mismatch";
    Warning "origins-unreadable";
    // Mail.
    Warning "subject-too-long";
    Warning "headline-too-long";
    Warning "subject-newline";
    Warning "text-html-drift";
    // Directions.
    Error "bidi-override";
    Error "unbalanced-isolate";
    Warning "raw-bidi-control";
    Info "rtl-starts-ltr";
    // Folders.
    Warning "noncanonical-locale-dir";
    Warning "ambiguous-locale-dir";
    // The English files.
    Error "contract-syntax";
    Warning "sample-missing";
    Warning "id-naming";
    Warning "id-short";
    Warning "mid-sentence-selector";
    // Words of a site.
    Error "unknown-language";
    Warning "wording-without-effect";
    // Exceptions.
    Warning "exception-without-reason";
    Warning "exception-unused";
    Warning "exception-unknown";
};

/// The lint of this code.
pub fn lint(code: &str) -> Option<&'static Lint> {
    LINTS.iter().find(|lint| lint.code == code)
}
