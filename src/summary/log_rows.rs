//! The lines of a log in words, and as rows of a table.

use crate::cause::Cause;
use crate::layout::Speaker;
use crate::ledger::{CountingPolicy, LogLine, Phase, Reason, Status, SubStatus};
use crate::report::Moment;

/// Lines of the log as rows of a table (RFC 4180), in the text channel of a language.
pub(crate) struct LogRows<'a> {
    pub(crate) speaker: &'a Speaker<'a>,
    pub(crate) policy: CountingPolicy,
}

impl LogRows<'_> {
    pub(crate) fn heading(&self) -> String {
        let names = ["address", "status", "reason", "cause", "changed"];
        csv_row(&names.map(|name| self.speaker.say(&format!("page-column-{name}"))))
    }

    pub(crate) fn row(&self, line: &LogLine) -> String {
        let cause = line.failure.as_ref().and_then(|failure| failure.cause);
        csv_row(&[
            line.address.clone().unwrap_or_default(),
            status(self.speaker, self.policy, line.phase),
            reason_of(line).map(|reason| reason_word(self.speaker, reason)).unwrap_or_default(),
            cause.map(|cause| headline(self.speaker, cause.id())).unwrap_or_default(),
            rfc3339(line.last_at),
        ])
    }
}

/// The status of a phase, with what it means under the policy where the word alone does not tell.
pub(crate) fn status(speaker: &Speaker<'_>, policy: CountingPolicy, phase: Phase) -> String {
    let (status, sub_status) = policy.status(phase);
    let word = status_word(speaker, status);
    match sub_status {
        SubStatus::Plain => word,
        sub_status => format!("{word} ({})", speaker.say(&format!("ledger-substatus-{}", sub_status.as_str()))),
    }
}

/// The status alone.
pub(crate) fn status_word(speaker: &Speaker<'_>, status: Status) -> String {
    speaker.say(&format!("ledger-status-{}", status.as_str()))
}

/// A reason as a label.
pub(crate) fn reason_word(speaker: &Speaker<'_>, reason: Reason) -> String {
    speaker.say(&format!("ledger-reason-{}", reason.as_str()))
}

/// Why a message failed, or was left out.
pub(crate) fn reason_of(line: &LogLine) -> Option<Reason> {
    line.failure.as_ref().map(|failure| failure.reason).or(line.excluded)
}

/// The cause in everyday words, of no one domain.
pub(crate) fn headline(speaker: &Speaker<'_>, cause: &str) -> String {
    Cause::by_id(cause).map_or_else(|| speaker.say("summary-cause-unknown"), |cause| speaker.headline(cause))
}

/// A moment for programs: RFC 3339, in UTC.
pub(crate) fn rfc3339(seconds: i64) -> String {
    Moment::try_new(seconds, 0).map_or_else(|_| seconds.to_string(), |moment| moment.in_utc().to_string())
}

/// A row of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe: addresses come from anybody.
fn csv_row(cells: &[String]) -> String {
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| {
            let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            let cell = if is_formula { format!("'{cell}") } else { cell.clone() };
            match cell.contains([',', '"', '\n', '\r']) {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell,
            }
        })
        .collect();
    cells.join(",") + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::csv_row;

    #[test]
    fn a_table_gives_a_spreadsheet_no_formula() {
        let cells = ["=1+1@example.com", "plain", "with, comma", "a \"word\""].map(str::to_owned);
        assert_eq!(csv_row(&cells), "'=1+1@example.com,plain,\"with, comma\",\"a \"\"word\"\"\"\r\n");
    }
}
