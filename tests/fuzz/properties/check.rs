//! The judge: what it says can be read, and it agrees with the readers and judges that share no code with it.

use retourpost::check::{Verdict, check, rules};
use retourpost::intake::from_message;

use super::{assert_one_line, grave};

pub(super) fn holds(octets: &[u8]) {
    let verdict = check(octets);
    assert_findings(&verdict, octets);
    if grave(&verdict).is_empty() {
        assert_read(octets);
    }
}

/// A legal notification is read with all its recipients, as a parser that we did not write finds them.
fn assert_read(octets: &[u8]) {
    let (case, _) = from_message(octets).unwrap_or_else(|error| panic!("a legal notification is refused: {error}"));
    let mail = mailparse::parse_mail(octets).expect("a message");
    assert_eq!(mail.ctype.mimetype, "multipart/report");
    let machine = mail.subparts.get(1).expect("a machine part").get_body_raw().expect("a body");
    let machine = String::from_utf8_lossy(&machine).to_ascii_lowercase();
    let n_recipients = machine.lines().filter(|line| line.starts_with("final-recipient")).count();
    assert_eq!(case.report.recipients().len(), n_recipients, "{machine}");
}

fn assert_findings(verdict: &Verdict, octets: &[u8]) {
    let n_lines = octets.iter().filter(|octet| matches!(octet, b'\n' | b'\r')).count() + 1;
    let mut line = 0;
    for finding in &verdict.findings {
        assert_one_line(&finding.to_string());
        assert!(rules().iter().any(|rule| rule.code == finding.code && rule.grade == finding.grade), "{finding}");
        assert!(finding.line.is_none_or(|line| (1..=n_lines).contains(&line)), "{finding} of {n_lines} lines");
        if finding.code != "limit-exceeded" {
            assert!(finding.line.unwrap_or(0) >= line, "not in the order of the lines: {verdict}");
            line = finding.line.unwrap_or(0);
        }
    }
    assert!(verdict.findings.len() <= retourpost::check::Limits::default().n_findings + 1);
}
