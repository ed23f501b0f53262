//! Events of a file or a stream, whatever kind it is.

use std::collections::VecDeque;
use std::io::{self, BufRead, Chain, Cursor, Read as _};

use super::detection::LOOKED_AT_OCTETS;
use super::mbox::{Finished, Mbox};
use super::{
    EximLog, Heard, PostfixLog, SourceContext, SourceKind, Told, from_event_json, from_message, from_postmark,
    from_sendgrid, from_ses,
};
use crate::diagnostic::{Error, ErrorKind};
use crate::intake::{BoundedLine, BoundedLines};

/// Reads a file or a stream. Without a kind, its content tells which it is ([`SourceKind::of`]); of a log that several mail systems share, all are read,
/// and of nothing but white space, nothing.
///
/// Events and logs are read by line, and no more of them is in memory; so is JSON of providers that has a record or an array on each line. Of an mbox, one
/// message is in memory.
///
/// What was delivered to [`SourceContext::envelope_recipient`] is one message, though a line `From SENDER DATE` may stand in front of it.
///
/// # Errors
/// A text of which the kind cannot be told, a source that cannot be read, and an mbox with an envelope.
pub fn read<R: BufRead>(kind: Option<SourceKind>, source: R, context: &SourceContext) -> Result<EventReader<R>, Error> {
    EventReader::open(kind, source, context)
}

/// What a source tells, with the number of the line: of a message in an mbox, of the line in front of it; of a text that is no sequence of lines, the
/// first. A line that is refused does not harm the others; after an error of the source there are no more.
#[derive(Debug)]
pub struct EventReader<R> {
    kind: SourceKind,
    /// Whether its content told the kind: a log of syslog may be one of several mail systems.
    is_found: bool,
    lines: BoundedLines<Chain<Cursor<Vec<u8>>, R>>,
    context: SourceContext,
    postfix_log: PostfixLog,
    exim_log: EximLog,
    mbox: Mbox,
    line_number: usize,
    is_at_end: bool,
    pending: VecDeque<(usize, Result<Told, Error>)>,
}

impl<R: BufRead> EventReader<R> {
    fn open(kind: Option<SourceKind>, mut source: R, context: &SourceContext) -> Result<Self, Error> {
        let beginning = match kind {
            Some(_) => Vec::new(),
            None => beginning(&mut source).map_err(|error| unreadable(&error))?,
        };
        let is_one_message = context.envelope_recipient.is_some();
        if kind == Some(SourceKind::Mbox) && is_one_message {
            return Err(Error::caller("an mbox has many messages, and an envelope belongs to one of them"));
        }
        let is_found = kind.is_none();
        let is_nothing = is_found && beginning.len() < LOOKED_AT_OCTETS && beginning.trim_ascii().is_empty();
        // An empty mailbox, or a log that was begun anew.
        let kind = kind.or(is_nothing.then_some(SourceKind::Events));
        let kind = match kind.map_or_else(|| SourceKind::of(&beginning), Ok)? {
            SourceKind::Mbox if is_one_message => SourceKind::Message,
            kind => kind,
        };
        Ok(Self {
            kind,
            is_found,
            lines: BoundedLines::new(Cursor::new(beginning).chain(source), context.limits.line_octets),
            context: context.clone(),
            postfix_log: PostfixLog::new(context),
            exim_log: EximLog::new(context),
            mbox: Mbox::new(context.limits.document_octets),
            line_number: 0,
            is_at_end: false,
            pending: VecDeque::new(),
        })
    }

    /// What is read.
    pub fn kind(&self) -> SourceKind {
        self.kind
    }

    /// Reads on until there is something to tell.
    fn read_on(&mut self) -> io::Result<()> {
        while self.pending.is_empty() && !self.is_at_end {
            if self.kind == SourceKind::Message {
                self.is_at_end = true;
                let rest = self.lines.rest_after(None, self.context.limits.document_octets)?;
                let told = rest.map_or_else(|| Err(self.too_large()), |octets| from_message(&octets, &self.context));
                self.tell(1, told);
                continue;
            }
            self.line_number += 1;
            match self.lines.next()? {
                BoundedLine::End => {
                    self.is_at_end = true;
                    let last = self.mbox.end();
                    self.tell_message(last);
                }
                BoundedLine::TooLong if self.kind == SourceKind::Mbox => {
                    let finished = self.mbox.line(self.line_number, None);
                    self.tell_message(finished);
                }
                BoundedLine::TooLong if matches!(self.kind, SourceKind::PostfixLog | SourceKind::EximLog) => {}
                BoundedLine::TooLong => {
                    let limit = self.context.limits.line_octets;
                    let error = Error::caller(format!("the line is longer than the limit of {limit} octets"));
                    self.tell(self.line_number, Err(error.on_line(self.line_number)));
                }
                BoundedLine::Text(line) => self.read_line(line)?,
            }
        }
        Ok(())
    }

    fn read_line(&mut self, line: Vec<u8>) -> io::Result<()> {
        let line = match line.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) if self.line_number == 1 => rest.to_vec(),
            _ => line,
        };
        if let Some(heard) = self.heard_in_log(&line) {
            let number = self.line_number;
            self.pending.extend(heard.into_iter().map(|heard| (number, Ok(heard.into()))));
            return Ok(());
        }
        if self.kind == SourceKind::Mbox {
            let finished = self.mbox.line(self.line_number, Some(&line));
            self.tell_message(finished);
            return Ok(());
        }
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        match self.kind {
            SourceKind::Events => {
                let told = utf8(&line).and_then(from_event_json).map(|heard| vec![Told::from(heard)]);
                self.tell(self.line_number, told.map_err(|error| error.on_line(self.line_number)));
            }
            // A record over several lines: there is no telling where it ends but at the end.
            _ if is_cut_off(&line) => {
                self.is_at_end = true;
                let first = self.line_number;
                let rest = self.lines.rest_after(Some(line), self.context.limits.document_octets)?;
                let told = match rest {
                    Some(octets) => utf8(&octets).and_then(|json| self.records(json)),
                    None => Err(self.too_large()),
                };
                let told = told.map_err(|error| {
                    let line = error.line().unwrap_or(1);
                    error.on_line(first + line - 1)
                });
                self.tell(first, told);
            }
            _ => {
                let told = utf8(&line).and_then(|json| self.records(json));
                self.tell(self.line_number, told.map_err(|error| error.on_line(self.line_number)));
            }
        }
        Ok(())
    }

    /// What a line of a log tells; `None` where no log is read.
    fn heard_in_log(&mut self, line: &[u8]) -> Option<Vec<Heard>> {
        let is_log = matches!(self.kind, SourceKind::PostfixLog | SourceKind::EximLog);
        is_log.then(|| {
            let line = String::from_utf8_lossy(line);
            let is_read = |kind: SourceKind| self.kind == kind || self.is_found;
            let by_postfix = is_read(SourceKind::PostfixLog).then(|| self.postfix_log.line(&line));
            let by_exim = is_read(SourceKind::EximLog).then(|| self.exim_log.line(&line));
            by_postfix.into_iter().flatten().chain(by_exim.into_iter().flatten()).collect()
        })
    }

    fn records(&self, json: &str) -> Result<Vec<Told>, Error> {
        match self.kind {
            SourceKind::Ses => from_ses(json, &self.context),
            SourceKind::SendGrid => from_sendgrid(json, &self.context),
            _ => from_postmark(json, &self.context),
        }
    }

    /// What a message of an mbox tells, if one ended.
    fn tell_message(&mut self, finished: Option<Finished>) {
        if let Some((number, message)) = finished {
            let told = message.and_then(|octets| {
                from_message(&octets, &self.context).map_err(|error| {
                    let line = number + error.line().unwrap_or(0);
                    error.on_line(line)
                })
            });
            self.tell(number, told);
        }
    }

    fn tell(&mut self, number: usize, told: Result<Vec<Told>, Error>) {
        match told {
            Ok(told) => self.pending.extend(told.into_iter().map(|told| (number, Ok(told)))),
            Err(error) => self.pending.push_back((number, Err(error))),
        }
    }

    fn too_large(&self) -> Error {
        let limit = self.context.limits.document_octets;
        Error::caller(format!("the text is larger than the limit of {limit} octets"))
    }
}

impl<R: BufRead> Iterator for EventReader<R> {
    type Item = (usize, Result<Told, Error>);

    fn next(&mut self) -> Option<Self::Item> {
        if let Err(error) = self.read_on() {
            self.is_at_end = true;
            self.pending.push_back((self.line_number, Err(unreadable(&error))));
        }
        self.pending.pop_front()
    }
}

/// As much of a source as tells its kind.
fn beginning(source: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut beginning = Vec::new();
    while beginning.len() < LOOKED_AT_OCTETS && SourceKind::of_what_is_there(&beginning).is_none() {
        let chunk = source.fill_buf()?;
        if chunk.is_empty() {
            break;
        }
        let n_octets = chunk.len().min(LOOKED_AT_OCTETS - beginning.len());
        beginning.extend_from_slice(&chunk[..n_octets]);
        source.consume(n_octets);
    }
    Ok(beginning)
}

fn utf8(octets: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(octets)
        .map_err(|error| Error::byte(octets[error.valid_up_to()], error.valid_up_to()).by_rule("RFC 8259 §8.1"))
}

/// Whether the text ends before its JSON does.
fn is_cut_off(line: &[u8]) -> bool {
    let mut texts = serde_json::Deserializer::from_slice(line).into_iter::<serde::de::IgnoredAny>();
    texts.any(|text| text.is_err_and(|error| error.is_eof()))
}

fn unreadable(error: &io::Error) -> Error {
    Error::new(ErrorKind::Operator, format!("the input cannot be read: {error}"))
}
