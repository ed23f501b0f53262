//! Events of a mailing: whatever kind a text is said to be, it tells the same each time, and nothing that could do harm where it is kept or
//! shown.

use retourpost::ledger::source::{SourceContext, SourceKind, Told, read};
use retourpost::ledger::{Heard, Voucher};
use retourpost::report::Moment;

use super::assert_one_line;

pub(super) fn holds(octets: &[u8]) {
    let context = SourceContext::at(Moment::parse("2026-11-28T12:00:00+01:00").expect("a moment"));
    for kind in SourceKind::ALL.map(Some).into_iter().chain([None]) {
        let told = told(kind, octets, &context);
        assert_eq!(told, self::told(kind, octets, &context), "{kind:?}");
    }
}

fn told(kind: Option<SourceKind>, octets: &[u8], context: &SourceContext) -> Vec<(usize, Option<Told>)> {
    let reader = match read(kind, octets, context) {
        Ok(reader) => reader,
        Err(error) => {
            assert_one_line(&error.to_string());
            return Vec::new();
        }
    };
    let kind = reader.kind();
    let each = reader.map(|(line, told)| {
        assert!(line >= 1);
        match told {
            Ok(Told::Heard(heard)) => {
                assert_heard(&heard, kind, context);
                (line, Some(Told::Heard(heard)))
            }
            Ok(Told::Skipped(skipped)) => {
                assert!(!skipped.what.contains(char::is_control), "{skipped:?}");
                (line, Some(Told::Skipped(skipped)))
            }
            Err(error) => {
                assert_one_line(&error.to_string());
                (line, None)
            }
        }
    });
    each.collect()
}

fn assert_heard(heard: &Heard, kind: SourceKind, context: &SourceContext) {
    let texts = [&heard.address, &heard.message_id, &heard.delivery, &heard.diagnostic];
    texts.into_iter().flatten().for_each(|text| assert_one_line(text));
    let n_octets = heard.diagnostic.as_ref().map_or(0, String::len);
    assert!(n_octets <= context.limits.diagnostic_octets, "{n_octets}");
    if let Some(token) = &heard.token {
        assert!(token.len() == 48 && token.bytes().all(|octet| octet.is_ascii_alphanumeric()), "{token}");
    }
    let is_message = matches!(kind, SourceKind::Message | SourceKind::Mbox);
    assert_eq!(heard.voucher == Voucher::Nobody, is_message, "a mail vouches for nothing");
    assert!(!is_message || heard.event.at <= context.received_at.unix_seconds(), "{heard:?}");
    assert!(
        heard.event.failure.is_none()
            || heard.event.kind.as_str().contains("bounce")
            || heard.event.kind.as_str() == "given-up"
            || heard.event.kind.as_str() == "auto-reply",
        "{heard:?}"
    );
}
