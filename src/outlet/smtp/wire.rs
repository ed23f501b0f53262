//! The stream between `lettre` and the server.
//!
//! `lettre` 0.11 writes and flushes each command on its own, reads replies as UTF-8 with CRLF
//! and a text after each code, and hands a negative reply on as one joined line. This stream stands between:
//! what is written goes out when an answer is read for, so a group of commands or a message with its dot is
//! one write; what is read is mended for `lettre`, and kept as it was for us.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use futures_util::io::{AsyncRead as _, AsyncWrite as _};
use lettre::transport::smtp;
// Deprecated as "not meant to be made public", yet the only way to lettre's TLS below a stream of our own. Above TLS is
// where writes must be joined and replies seen; lettre's own STARTTLS would put its TLS on top of this stream.
#[allow(deprecated)]
use lettre::transport::smtp::client::AsyncNetworkStream;
use lettre::transport::smtp::client::{AsyncTokioStream, TlsParameters};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::reply::Reply;

/// How much is held back before it is written without being asked for.
pub(super) const N_BUFFERED_OCTETS: usize = 64 * 1024;

/// One end is `lettre`'s, a clone of it is ours.
#[derive(Debug, Clone)]
pub(super) struct Wire(Arc<Mutex<Plumbing>>);

#[derive(Debug)]
#[allow(deprecated)]
struct Plumbing {
    /// `None` while TLS is being set up, and after that went wrong.
    stream: Option<AsyncNetworkStream>,
    peer: SocketAddr,
    out: Vec<u8>,
    n_written: usize,
    /// As the server sent it, since the last [`Wire::forget`].
    heard: Vec<u8>,
    /// As `lettre` can read it.
    mended: Vec<u8>,
    n_handed_on: usize,
    column: usize,
    last: u8,
}

#[allow(deprecated)]
impl Wire {
    pub(super) fn new(stream: TcpStream, peer: SocketAddr) -> Self {
        Self(Arc::new(Mutex::new(Plumbing {
            stream: Some(AsyncNetworkStream::use_existing_tokio1(Box::new(stream))),
            peer,
            out: Vec::new(),
            n_written: 0,
            heard: Vec::new(),
            mended: Vec::new(),
            n_handed_on: 0,
            column: 0,
            last: 0,
        })))
    }

    /// Sets TLS up on this stream.
    pub(super) async fn secure(&self, tls: TlsParameters) -> Result<(), smtp::Error> {
        let stream = self.plumbing().stream.take();
        if let Some(mut stream) = stream {
            stream.upgrade_tls(tls).await?;
            self.plumbing().stream = Some(stream);
        }
        Ok(())
    }

    /// Takes the next reply off what was heard.
    pub(super) fn take_reply(&self) -> Option<Reply> {
        Reply::take(&mut self.plumbing().heard)
    }

    /// Whether something was heard that nobody asked for.
    pub(super) fn has_more(&self) -> bool {
        !self.plumbing().heard.is_empty()
    }

    /// What was heard before a new command is no answer to it.
    pub(super) fn forget(&self) {
        self.plumbing().heard.clear();
    }

    /// Puts down a message, dots doubled (RFC 5321 §4.5.2), with a CRLF at its end. The dot that ends it is the next command.
    ///
    /// Not through `lettre`, which looks at each octet by itself, writes the dot on its own, and always adds an empty line.
    pub(super) fn put_message(&self, octets: &[u8]) {
        write_dotted(octets, &mut self.plumbing().out);
    }

    /// The system has taken everything that was written. If not, the server cannot have seen the end of it.
    pub(super) fn is_written(&self) -> bool {
        let plumbing = self.plumbing();
        plumbing.n_written == plumbing.out.len()
    }

    fn plumbing(&self) -> MutexGuard<'_, Plumbing> {
        // Nothing panics while it is held; and if it did, a connection is the least that is lost.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[allow(deprecated)]
impl Plumbing {
    fn poll_written(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.out.is_empty() {
            return Poll::Ready(Ok(()));
        }
        let stream = self.stream.as_mut().ok_or_else(gone)?;
        while self.n_written < self.out.len() {
            match ready!(Pin::new(&mut *stream).poll_write(context, &self.out[self.n_written..]))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                n => self.n_written += n,
            }
        }
        ready!(Pin::new(stream).poll_flush(context))?;
        self.out.clear();
        self.n_written = 0;
        Poll::Ready(Ok(()))
    }

    fn poll_heard(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.n_handed_on < self.mended.len() {
            return Poll::Ready(Ok(()));
        }
        self.mended.clear();
        self.n_handed_on = 0;
        let mut piece = [0; 2048];
        let stream = self.stream.as_mut().ok_or_else(gone)?;
        let n = ready!(Pin::new(stream).poll_read(context, &mut piece))?;
        self.heard.extend_from_slice(&piece[..n]);
        for octet in &piece[..n] {
            self.mend(*octet);
        }
        Poll::Ready(Ok(()))
    }

    /// What RFC 5321 §4.2 tells clients to bear: a code without a text. And what servers do: LF alone, Latin-1.
    fn mend(&mut self, octet: u8) {
        let ends_line = octet == b'\n';
        if self.column == 3 && matches!(octet, b'\r' | b'\n') && self.last.is_ascii_digit() {
            self.mended.push(b' ');
        }
        if ends_line && self.last != b'\r' {
            self.mended.push(b'\r');
        }
        self.mended.push(if octet.is_ascii() { octet } else { b'?' });
        self.column = if ends_line { 0 } else { self.column + 1 };
        self.last = octet;
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut plumbing = self.plumbing();
        ready!(plumbing.poll_written(context))?;
        ready!(plumbing.poll_heard(context))?;
        let waiting = &plumbing.mended[plumbing.n_handed_on..];
        let n = waiting.len().min(into.remaining());
        into.put_slice(&waiting[..n]);
        plumbing.n_handed_on += n;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, octets: &[u8]) -> Poll<io::Result<usize>> {
        let mut plumbing = self.plumbing();
        if plumbing.out.len() >= N_BUFFERED_OCTETS {
            ready!(plumbing.poll_written(context))?;
        }
        let n = octets.len().min(N_BUFFERED_OCTETS);
        plumbing.out.extend_from_slice(&octets[..n]);
        Poll::Ready(Ok(n))
    }

    /// Done when an answer is read for.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut plumbing = self.plumbing();
        ready!(plumbing.poll_written(context))?;
        match plumbing.stream.as_mut() {
            Some(stream) => Pin::new(stream).poll_close(context),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.plumbing().peer)
    }
}

fn write_dotted(octets: &[u8], out: &mut Vec<u8>) {
    out.reserve(octets.len() + octets.len() / 64 + 8);
    let mut from = 0;
    let starts = memchr::memchr_iter(b'\n', octets).map(|at| at + 1);
    for start in std::iter::once(0).chain(starts).filter(|start| octets.get(*start) == Some(&b'.')) {
        out.extend_from_slice(&octets[from..start]);
        out.push(b'.');
        from = start;
    }
    out.extend_from_slice(&octets[from..]);
    if !octets.is_empty() && !octets.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
}

fn gone() -> io::Error {
    io::ErrorKind::NotConnected.into()
}
