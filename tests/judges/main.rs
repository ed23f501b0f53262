//! Outside programs judge the notices: parsers and classifiers of mail, checkers of HTML, a browser, a text reader, mail
//! servers, mail systems whose reports are rewritten or counted, a DKIM verifier, classifiers of replies, ICU, tools of translators, engines of Fluent, spellers; PostgreSQL keeps a ledger. `tests/run` installs them below `target/judges`; where one is missing, its test fails.

#[path = "../claims/notice/cases.rs"]
#[allow(dead_code, reason = "the claims use all of it")]
mod cases;
mod corpus;
mod dkim;
mod doctor;
mod exchange;
mod exim;
mod exim_log;
mod expectation;
mod faults;
mod help;
mod icu;
mod international;
mod judge;
mod languages;
#[cfg(feature = "ledger-postgres")]
mod ledger;
mod link;
mod locks;
mod losses;
mod mailboxes;
mod pages;
mod parsers;
mod postfix;
mod program;
mod replay;
mod replies;
mod rewritten;
#[path = "../claims/replies/rows.rs"]
#[allow(dead_code, reason = "the claims use the rest of it")]
mod rows;
mod sampled;
mod samples;
mod screens;
mod sending;
mod served;
mod servers;
mod shipped;
mod signatures;
mod signing;
mod submission;
mod systems;
mod templates;
