//! Reports on their way: whatever comes in, it passes as it is, or what comes out tells the same of the same recipients and is not edited twice.

use std::sync::LazyLock;

use retourpost::intake::{Limits, from_message};
use retourpost::notice::{Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::Case;
use retourpost::rewrite::{Edits, HeaderEdit, StockReport};
use retourpost::site::Site;

use super::assert_one_line;

static RENDERERS: LazyLock<[Renderer; 2]> = LazyLock::new(|| {
    let renderer = || Renderer::new(Site::default(), Catalogue::embedded().clone());
    [renderer(), renderer().without_clothes()]
});

pub(super) fn holds(octets: &[u8]) {
    let report = match StockReport::read(octets, &Limits::default()) {
        Ok(report) => report,
        Err(untouched) => return assert_one_line(&untouched.to_string()),
    };
    let stamp = Stamp::for_snapshots();
    let [own, others] = &*RENDERERS;
    match report.localize(own, &stamp) {
        Ok(localized) => assert_edits(octets, &localized.edits, localized.is_redacted),
        Err(untouched) => assert_one_line(&untouched.to_string()),
    }
    match report.explain(others, &stamp) {
        Ok(explained) => {
            assert!(explained.edits.header.is_empty());
            assert_edits(octets, &explained.edits, false);
        }
        Err(untouched) => assert_one_line(&untouched.to_string()),
    }
}

fn assert_edits(message: &[u8], edits: &Edits, is_redacted: bool) {
    for edit in &edits.header {
        let (HeaderEdit::Replace { name, value } | HeaderEdit::Append { name, value }) = edit else {
            panic!("an edit of a kind that a milter has no packet for")
        };
        assert!(value.split("\r\n").skip(1).all(|line| line.starts_with(' ')), "{name}: {value:?}");
        assert!(!value.replace("\r\n", "").contains(['\r', '\n', '\0']), "{name}: {value:?}");
    }
    let after = edits.apply(message);
    let case = |octets: &[u8]| from_message(octets).expect("a report").0;
    let (before, told) = (case(message), case(&after));
    if !is_redacted {
        assert_eq!(recipients(&before), recipients(&told));
    }
    let again = StockReport::read(&after, &Limits::default());
    assert_eq!(again.expect_err("it was edited already").code(), "already-localized");
}

fn recipients(case: &Case) -> Vec<(&str, &str)> {
    let of = |recipient: &'_ retourpost::report::Recipient| recipient.action().as_str();
    case.report.recipients().iter().map(|it| (it.fields().final_recipient.address(), of(it))).collect()
}
