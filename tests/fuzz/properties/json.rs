//! Reports in JSON: nothing is lost, and a refusal says where.

use retourpost::intake::{NdjsonReader, from_json, to_json};

use super::assert_one_line;

pub(super) fn holds(octets: &[u8]) {
    let Ok(text) = std::str::from_utf8(octets) else { return };
    match from_json(text) {
        Ok(case) => {
            let document = to_json(&case);
            assert_eq!(from_json(&document).as_ref(), Ok(&case), "{document}");
            assert_eq!(to_json(&from_json(&document).expect("a report")), document);
            assert_read_as_a_line(&document, &case);
        }
        Err(error) => {
            assert_one_line(&error.to_string());
            let n_lines = text.split('\n').count();
            assert!(error.line().is_none_or(|line| (1..=n_lines).contains(&line)), "{error}");
        }
    }
    for (number, case) in NdjsonReader::new(octets) {
        assert!(number >= 1);
        if let Err(error) = case {
            assert_eq!(error.line(), Some(number), "{error}");
            assert_one_line(&error.to_string());
        }
    }
}

fn assert_read_as_a_line(document: &str, case: &retourpost::report::Case) {
    // LF stands in no string of a document, which escapes it.
    let line = document.replace('\n', " ");
    let read: Vec<_> = NdjsonReader::new(line.as_bytes()).collect();
    assert_eq!(read, [(1, Ok(case.clone()))]);
}
