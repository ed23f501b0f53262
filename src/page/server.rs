//! A server for the page, over HTTP/1.1. TLS is a matter of the web server in front of it.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body as HttpBody, Bytes, to_bytes};
use axum::extract::State;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method as HttpMethod, Request as HttpRequest, Response as HttpResponse};
use axum::http::{StatusCode, request::Parts};
use futures_util::stream;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::sync::{Semaphore, mpsc, watch};

use super::answer::Page;
use super::request::{Method, Request};
use super::response::{Body, Response, Rows};
use crate::diagnostic::Error;

/// Parts of a table that are read before they are sent.
const N_PARTS_AHEAD: usize = 2;
/// After a connection could not be taken.
const REST: Duration = Duration::from_millis(100);

/// How much a server takes, and how long it waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerLimits {
    /// Connections at a time: 100. Others wait until one ends.
    pub n_connections: usize,
    /// A request line and its header, in octets: 16 KiB.
    pub header_octets: usize,
    /// The body of a form, in octets: 8 KiB; a code has 43.
    pub form_octets: usize,
    /// How long a client may take for its header, and be idle between two requests: 15 s.
    pub header_time: Duration,
    /// How long it may take for a form: 15 s.
    pub form_time: Duration,
    /// How long answers may take that are on their way when the server is to stop: 10 s.
    pub shutdown_time: Duration,
}

impl Default for ServerLimits {
    fn default() -> Self {
        Self {
            n_connections: 100,
            header_octets: 16 << 10,
            form_octets: 8 << 10,
            header_time: Duration::from_secs(15),
            form_time: Duration::from_secs(15),
            shutdown_time: Duration::from_secs(10),
        }
    }
}

/// A server of a page.
pub struct PageServer {
    surroundings: Surroundings,
    stopping: Arc<watch::Sender<bool>>,
}

/// Stops a server, from any thread.
#[derive(Debug, Clone)]
pub struct Stop(Arc<watch::Sender<bool>>);

/// What each request is answered with.
#[derive(Clone)]
struct Surroundings {
    page: Page,
    limits: ServerLimits,
    /// The present, in seconds since 1970-01-01T00:00:00Z.
    clock: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// What the administrator should hear of.
    tell: Arc<dyn Fn(&str) + Send + Sync>,
}

impl PageServer {
    /// A server of this page. `clock` tells the present, in seconds since 1970-01-01T00:00:00Z; `tell` hears of what the administrator should know.
    pub fn new(
        page: Page,
        limits: ServerLimits,
        clock: impl Fn() -> i64 + Send + Sync + 'static,
        tell: impl Fn(&str) + Send + Sync + 'static,
    ) -> Self {
        let surroundings = Surroundings { page, limits, clock: Arc::new(clock), tell: Arc::new(tell) };
        Self { surroundings, stopping: Arc::new(watch::Sender::new(false)) }
    }

    /// The handle by which it is stopped.
    pub fn stop(&self) -> Stop {
        Stop(Arc::clone(&self.stopping))
    }

    /// Serves until it is stopped: then it takes no new connection, and lets answers that are on their way end.
    ///
    /// # Errors
    /// Whatever the system says of the listener.
    pub fn serve(self, listener: TcpListener) -> Result<(), Error> {
        let in_words = |why: std::io::Error| Error::operator(format!("cannot serve: {why}"));
        listener.set_nonblocking(true).map_err(in_words)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(in_words)?;
        let served = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            self.accept(listener).await;
            Ok(())
        });
        // What still reads the ledger for a client that is gone is not waited for.
        runtime.shutdown_background();
        served.map_err(in_words)
    }

    async fn accept(self, listener: tokio::net::TcpListener) {
        let Self { surroundings, stopping } = self;
        let (limits, tell) = (surroundings.limits, Arc::clone(&surroundings.tell));
        let router = Router::new().fallback(answer).with_state(surroundings);
        let mut stopped = stopping.subscribe();
        let seats = Arc::new(Semaphore::new(limits.n_connections));
        let graceful = GracefulShutdown::new();
        loop {
            let taken = async {
                // OK because nobody closes it.
                let seat = Arc::clone(&seats).acquire_owned().await.expect("an open semaphore");
                (listener.accept().await, seat)
            };
            let (taken, seat) = tokio::select! {
                taken = taken => taken,
                // The sender lives as long as this.
                _ = stopped.wait_for(|is_stopping| *is_stopping) => break,
            };
            let Ok((stream, _)) = taken else {
                tell("a connection could not be taken");
                tokio::time::sleep(REST).await;
                continue;
            };
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(limits.header_time)
                .max_buf_size(limits.header_octets)
                .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone()));
            let connection = graceful.watch(connection);
            tokio::spawn(async move {
                // A client that went away, or sent what is no HTTP, is its own matter.
                let _ = connection.await;
                drop(seat);
            });
        }
        drop(listener);
        let _ = tokio::time::timeout(limits.shutdown_time, graceful.shutdown()).await;
    }
}

impl std::fmt::Debug for PageServer {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("PageServer").field("limits", &self.surroundings.limits).finish_non_exhaustive()
    }
}

impl Stop {
    /// Takes no new connection, and ends when answers that are on their way are out.
    pub fn gracefully(&self) {
        self.0.send_replace(true);
    }
}

async fn answer(State(around): State<Surroundings>, request: HttpRequest<HttpBody>) -> HttpResponse<HttpBody> {
    let (head, body) = request.into_parts();
    let form = tokio::time::timeout(around.limits.form_time, to_bytes(body, around.limits.form_octets)).await;
    let Ok(Ok(form)) = form else { return plain(StatusCode::PAYLOAD_TOO_LARGE, "the form is too large or too slow\n") };
    let tell = Arc::clone(&around.tell);
    let answered = tokio::task::spawn_blocking(move || {
        let response = asked(&head, &form, &around, |request| around.page.answer(request));
        (response, around)
    });
    match answered.await {
        Ok((response, around)) => http(response, &around),
        Err(_) => {
            tell("a request could not be answered: this is a fault of retourpost");
            plain(StatusCode::INTERNAL_SERVER_ERROR, "this is a fault of the server\n")
        }
    }
}

/// A request as the page takes it.
fn asked<T>(head: &Parts, form: &Bytes, around: &Surroundings, answer: impl FnOnce(&Request<'_>) -> T) -> T {
    let value = |name| text(&head.headers, name);
    let mut request = Request::get(head.uri.path(), head.uri.query().unwrap_or_default(), (around.clock)());
    request.method = match head.method {
        HttpMethod::GET | HttpMethod::HEAD => Method::Get,
        HttpMethod::POST => Method::Post,
        _ => Method::Other,
    };
    request.form = std::str::from_utf8(form).unwrap_or_default();
    request.cookies = value(header::COOKIE);
    request.authorization = value(header::AUTHORIZATION);
    request.accept_language = value(header::ACCEPT_LANGUAGE);
    request.host = value(header::HOST);
    request.origin = value(header::ORIGIN);
    request.fetch_site = value(HeaderName::from_static("sec-fetch-site"));
    answer(&request)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn http(response: Response, around: &Surroundings) -> HttpResponse<HttpBody> {
    if let Some(trouble) = &response.trouble {
        (around.tell)(trouble);
    }
    let body = match response.body {
        Body::Whole(text) => HttpBody::from(text),
        Body::Rows(rows) => streamed(rows, Arc::clone(&around.tell)),
    };
    let mut answered = HttpResponse::new(body);
    *answered.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in response.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            answered.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    answered
}

/// A table, a part at a time, as fast as the client takes it. One that ends early is cut, so that nobody takes it for whole.
fn streamed(rows: Rows, tell: Arc<dyn Fn(&str) + Send + Sync>) -> HttpBody {
    let (sender, receiver) = mpsc::channel::<Result<String, Error>>(N_PARTS_AHEAD);
    tokio::task::spawn_blocking(move || {
        for part in rows {
            if let Err(error) = &part {
                tell(&error.to_string());
            }
            // The client went away.
            if sender.blocking_send(part).is_err() {
                break;
            }
        }
    });
    HttpBody::from_stream(stream::unfold(receiver, |mut receiver| async {
        let part = receiver.recv().await?;
        Some((part.map_err(|error| error.to_string()), receiver))
    }))
}

fn plain(status: StatusCode, text: &'static str) -> HttpResponse<HttpBody> {
    let mut response = HttpResponse::new(HttpBody::from(text));
    *response.status_mut() = status;
    response
}
