//! Tables for a terminal.

use std::fmt::Write as _;

use super::super::terminal::{DIM, N_COLUMNS, STRONG};
use crate::text::{display_width, truncate_to_width};

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// Rows under headings. The widest column that begins at the start is cut where a row would not fit.
pub(super) struct Table {
    columns: Vec<(String, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(columns: impl IntoIterator<Item = (String, Side)>) -> Self {
        Self { columns: columns.into_iter().collect(), rows: Vec::new() }
    }

    /// A row, whose cells are fit for a terminal already.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(super) fn into_text(self, n_columns: usize) -> String {
        let widths = self.widths(n_columns);
        let mut text = String::new();
        let headings: Vec<String> = self.columns.iter().map(|(heading, _)| heading.clone()).collect();
        if headings.iter().any(|heading| !heading.is_empty()) {
            let _ = writeln!(text, "{STRONG}{}{STRONG:#}", self.line(&headings, &widths));
        }
        for row in &self.rows {
            let _ = writeln!(text, "{}", self.line(row, &widths));
        }
        text
    }

    fn widths(&self, n_columns: usize) -> Vec<usize> {
        let width = |at: usize| {
            let heading = display_width(&self.columns[at].0);
            self.rows.iter().filter_map(|row| row.get(at)).map(|cell| display_width(cell)).fold(heading, usize::max)
        };
        let mut widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let gaps = 2 * widths.len().saturating_sub(1);
        let over = (widths.iter().sum::<usize>() + gaps).saturating_sub(n_columns);
        let widest = (0..widths.len()).filter(|at| self.columns[*at].1 == Side::Start).max_by_key(|at| widths[*at]);
        if let Some(widest) = widest {
            widths[widest] = widths[widest].saturating_sub(over).max(8);
        }
        widths
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for (at, width) in widths.iter().enumerate() {
            let cell = fitted(cells.get(at).map_or("", String::as_str), *width);
            let pad = " ".repeat(width.saturating_sub(display_width(&cell)));
            if at > 0 {
                line.push_str("  ");
            }
            match self.columns[at].1 {
                Side::Start => line.extend([&*cell, &pad]),
                Side::End => line.extend([&*pad, &cell]),
            }
        }
        line.truncate(line.trim_end().len());
        line
    }
}

fn fitted(cell: &str, width: usize) -> String {
    if display_width(cell) <= width {
        return cell.to_owned();
    }
    format!("{}…", truncate_to_width(cell, width.saturating_sub(1)))
}

/// A row of bars, one for each share from 0 to 1; at most so many, each the last of its time.
pub(super) fn sparkline(shares: &[f64], n_bars: usize) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let n = shares.len().min(n_bars);
    (0..n)
        .map(|at| {
            let share = shares[(at + 1) * shares.len() / n - 1].clamp(0.0, 1.0);
            BARS[((share * 7.0).round() as usize).min(7)]
        })
        .collect()
}

/// A remark under a table.
pub(super) fn remark(text: &str) -> String {
    format!("{DIM}{}{DIM:#}\n", super::super::terminal::wrapped(text, 0))
}

/// How wide tables may be.
pub(super) const WIDE: usize = N_COLUMNS + 42;

#[cfg(test)]
mod tests {
    use super::{Side, Table, sparkline};

    #[test]
    fn cells_are_aligned_by_what_is_seen() {
        let mut table = Table::new([("Mailing".to_owned(), Side::Start), ("Sent".to_owned(), Side::End)]);
        table.row(["秋".to_owned(), "1,000".to_owned()]);
        table.row(["autumn letter of the museum".to_owned(), "7".to_owned()]);
        let text = anstream::adapter::strip_str(&table.into_text(24)).to_string();
        assert_eq!(text, "Mailing             Sent\n秋                 1,000\nautumn letter of…      7\n");
    }

    #[test]
    fn bars_tell_shares() {
        assert_eq!(sparkline(&[0.0, 0.5, 1.0], 10), "▁▅█");
        assert_eq!(sparkline(&[0.0, 0.1, 0.9, 1.0], 2), "▂█");
        assert_eq!(sparkline(&[], 10), "");
    }
}
