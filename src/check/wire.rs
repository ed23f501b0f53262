//! Lines of the message as a whole: their ends, their lengths, octets that no line may hold.

use super::rules;
use super::source::{Block, Ending, Line};
use super::verdict::{Counted, Findings};

/// RFC 5322 §2.1.1, without the line end.
const LINE_OCTETS: usize = 998;

#[derive(Default)]
struct Lines {
    n_crlf: usize,
    bare_lf: Counted,
    bare_cr: Counted,
    nul: Counted,
    over_long: Counted,
}

pub(super) fn judge(message: Block<'_>, findings: &mut Findings) {
    let mut seen = Lines::default();
    message.lines().for_each(|line| seen.see(&line));
    if seen.n_crlf == 0 && seen.bare_lf.count > 0 {
        findings.add(&rules::LINE_ENDS_LF, None, "every line ends in LF alone");
    } else {
        findings.add_counted(&rules::BARE_LF, &seen.bare_lf, "the line ends in LF without CR");
    }
    findings.add_counted(&rules::BARE_CR, &seen.bare_cr, "a CR without LF");
    findings.add_counted(&rules::NUL_OCTET, &seen.nul, "a NUL octet");
    findings.add_counted(&rules::LINE_OVER_998, &seen.over_long, "the line is longer than 998 octets");
}

impl Lines {
    fn see(&mut self, line: &Line<'_>) {
        match line.ending {
            Ending::CrLf => self.n_crlf += 1,
            Ending::Lf => self.bare_lf.see(line.number),
            Ending::None => {}
        }
        if line.text.contains(&b'\r') {
            self.bare_cr.see(line.number);
        }
        if line.text.contains(&0) {
            self.nul.see(line.number);
        }
        if line.text.len() > LINE_OCTETS {
            self.over_long.see(line.number);
        }
    }
}
