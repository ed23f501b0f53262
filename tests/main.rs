//! What the crate claims, tested in Rust alone.

#[path = "claims/cause.rs"]
mod cause;
#[path = "claims/check.rs"]
mod check;
#[path = "claims/cli.rs"]
mod cli;
#[path = "claims/contract.rs"]
mod contract;
#[path = "claims/direction.rs"]
mod direction;
#[path = "claims/doctor.rs"]
mod doctor;
#[path = "claims/documents.rs"]
mod documents;
#[path = "claims/export.rs"]
mod export;
#[path = "claims/fuzz.rs"]
mod fuzz;
#[path = "claims/human_part.rs"]
mod human_part;
#[path = "claims/intake.rs"]
mod intake;
#[path = "claims/international.rs"]
mod international;
#[path = "claims/language.rs"]
mod language;
#[cfg(feature = "ledger")]
#[path = "claims/ledger.rs"]
mod ledger;
#[cfg(feature = "map")]
#[path = "claims/map.rs"]
mod map;
#[cfg(feature = "milter")]
#[path = "claims/milter.rs"]
mod milter;
#[path = "claims/mime.rs"]
mod mime;
#[path = "claims/notice.rs"]
mod notice;
#[path = "claims/outlet.rs"]
mod outlet;
#[cfg(feature = "page")]
#[path = "claims/page.rs"]
mod page;
#[path = "claims/phrase.rs"]
mod phrase;
#[path = "claims/policy.rs"]
mod policy;
#[path = "claims/replies.rs"]
mod replies;
#[path = "claims/report.rs"]
mod report;
#[path = "claims/rewrite.rs"]
mod rewrite;
#[path = "claims/route.rs"]
mod route;
#[path = "claims/site.rs"]
mod site;
#[path = "claims/status.rs"]
mod status;
#[cfg(feature = "ledger")]
#[path = "claims/summary.rs"]
mod summary;
#[path = "claims/text.rs"]
mod text;
#[path = "claims/wire.rs"]
mod wire;
#[path = "claims/words.rs"]
mod words;
#[cfg(feature = "workbench")]
#[path = "claims/workbench.rs"]
mod workbench;
