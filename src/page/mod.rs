//! The page with the log of mailings, for those who send them: mailings, their numbers over time, log, causes, addresses in quarantine.
//!
//! [`Page::answer`] takes a [`Request`] and gives a [`Response`], and knows neither HTTP nor sockets: whoever has a server mounts it there.
//! [`PageServer`] is a server of its own. Who asks must have an access code ([`Access`]). The page writes nothing but that time passes
//! for the ledger, and, where it has [`Batches`], that somebody with the role [`Role::Start`] confirmed one.
//!
//! Pages are HTML and one stylesheet: no script, no resource from elsewhere. All but one are forms with GET and links, so that each view can be kept as a
//! bookmark, and work with a keyboard and a screen reader.
//!
//! | path | what it shows |
//! |---|---|
//! | `/` | all mailings |
//! | `/m/1` | the numbers of a mailing, each with its meaning, and how they went |
//! | `/m/1/log` | its log: `find`, `status`, `cause`, `domain`; `after` goes on |
//! | `/m/1/log/7` | what happened to one message |
//! | `/m/1/log.csv` | the log as a table (RFC 4180), with the same filters |
//! | `/m/1/causes` | why messages failed |
//! | `/notices` | batches of notices that were prepared, if the page has [`Batches`] |
//! | `/notices/NAME` | what one would send, or what became of it; a POST with `seen`, as the form there has it, starts it |
//! | `/quarantine` | addresses that are left out: `state`, `domain`; `after` goes on |
//!
//! `lang` chooses the language on each of them, and is remembered by a cookie.

mod access;
mod answer;
mod batches;
mod chart;
mod frame;
mod log;
mod mailing;
mod overview;
mod quarantine;
mod request;
mod response;
mod server;
mod templates;

pub use access::{Access, AccessCode, Holder, Role};
pub use answer::{Page, PageOptions};
pub use batches::{BatchEntry, BatchStage, Batches, ConfirmOutcome, PreparedBatch};
pub use request::{Method, Request};
pub use response::{Body, Response, Rows};
pub use server::{PageServer, ServerLimits, Stop};
