//! Claims about `cause`.

#[path = "cause/accuracy.rs"]
mod accuracy;
#[path = "cause/agreement.rs"]
mod agreement;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use retourpost::cause::{Cause, Confidence, Diagnosis, Rule, catalogue, diagnose, explain, rules};
use retourpost::phrase::{Catalogue, WordingKey};
use retourpost::report::{
    Action, AddressType, Attempt, DiagnosticCode, Moment, MtaName, Recipient, RecipientAddress, RecipientFields,
    SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

const IDS: &str = include_str!("../data/cause/ids.txt");
const CASES: &str = include_str!("../data/cause/cases.txt");
const STATUS_CODES: &str = include_str!("../data/enhanced-status-codes.csv");
const REPLY_CODES: &str = include_str!("../data/smtp-reply-codes.csv");
const EXCHANGE_CODES: &str = include_str!("../../src/cause/coverage/exchange.csv");
const CAUSES: &str = include_str!("../../src/cause/causes.toml");

fn fields(action: Action, status: &str) -> RecipientFields {
    let address = RecipientAddress::try_new(AddressType::Rfc822, "ola@example.no").unwrap();
    RecipientFields::new(address, action, EnhancedStatus::parse(status).unwrap())
}

/// A remote server refused with this reply.
fn refused(reply: &str) -> RecipientFields {
    let reply = SmtpReply::parse(reply).unwrap();
    let mut fields = fields(Action::Failed, &reply.status().to_string());
    fields.remote_mta = Some(MtaName::host("mx.example.no").unwrap());
    fields.diagnostic_code = Some(DiagnosticCode::Smtp(reply));
    fields
}

fn found(fields: RecipientFields) -> Diagnosis {
    diagnose(&Recipient::try_from(fields).unwrap())
}

fn is_neutral(cause: &Cause) -> bool {
    cause.parent().is_none()
}

fn rule_of(diagnosis: &Diagnosis) -> &'static Rule {
    rules().iter().find(|rule| rule.id() == diagnosis.rule).unwrap_or_else(|| panic!("no rule {}", diagnosis.rule))
}

// ---- The catalogue

#[test]
fn no_id_is_ever_taken_back_or_given_another_subject() {
    // Lines are appended to ids.txt, never changed: an id is a help anchor, a JSON value and a key of site wording.
    let published: Vec<Vec<&str>> = IDS.lines().map(|line| line.split(' ').collect()).collect();
    for row in &published {
        let cause = Cause::by_id(row[0]).unwrap_or_else(|| panic!("{} has vanished", row[0]));
        assert_eq!([&cause.subject_digit().to_string(), cause.since()], row[1..], "{}", row[0]);
    }
    let published: BTreeSet<&str> = published.iter().map(|row| row[0]).collect();
    assert_eq!(published.len(), IDS.lines().count(), "an id stands twice");
    let missing: Vec<&str> = catalogue().iter().map(Cause::id).filter(|id| !published.contains(id)).collect();
    assert!(missing.is_empty(), "append to tests/data/cause/ids.txt: {missing:?}");
}

#[test]
fn the_causes_of_a_release_keep_their_order() {
    let published = |since: &str| -> Vec<&str> {
        IDS.lines().filter(|line| line.ends_with(since)).filter_map(|line| line.split(' ').next()).collect()
    };
    let releases: BTreeSet<&str> = catalogue().iter().map(Cause::since).collect();
    for since in releases {
        let now: Vec<&str> = catalogue().iter().filter(|cause| cause.since() == since).map(Cause::id).collect();
        assert_eq!(now, published(since), "{since}");
    }
}

#[test]
fn ids_are_kebab_case() {
    for cause in catalogue() {
        let is_kebab = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
        assert!(cause.id().split('-').all(is_kebab), "{}", cause.id());
    }
}

#[test]
fn every_parent_exists_and_leads_to_a_root_with_text() {
    let declared: toml::Table = CAUSES.parse().unwrap();
    for row in declared["cause"].as_array().unwrap() {
        if let Some(parent) = row.get("parent") {
            assert!(Cause::by_id(parent.as_str().unwrap()).is_some(), "{row}");
        }
    }
    for cause in catalogue() {
        let ancestors: Vec<_> =
            std::iter::successors(Some(cause), |cause| cause.parent()).take(catalogue().len()).collect();
        let root = ancestors.last().unwrap();
        assert!(root.parent().is_none(), "{} goes round in circles", cause.id());
        assert!(root.has_text(), "{} is a root without text", root.id());
    }
}

#[test]
fn each_subject_digit_has_one_neutral_cause() {
    let digits: Vec<u16> = catalogue().iter().filter(|cause| is_neutral(cause)).map(Cause::subject_digit).collect();
    assert_eq!(digits, (0..=7).collect::<Vec<_>>());
}

#[test]
fn a_cause_without_text_is_fixed_by_whom_its_text_speaks_to() {
    let declared: toml::Table = CAUSES.parse().unwrap();
    for row in declared["cause"].as_array().unwrap() {
        let cause = Cause::by_id(row["id"].as_str().unwrap()).unwrap();
        assert_eq!(row["fixer"].as_str(), Some(cause.fixer().as_str()), "{}", cause.id());
        let shown = cause.shown();
        assert!(shown.has_text() && shown.fixer() == cause.fixer(), "{}", cause.id());
        assert!(shown == cause || !cause.has_text(), "{}", cause.id());
        assert_eq!(cause.message_id(), format!("cause-{}", shown.id()));
    }
}

#[test]
fn every_cause_with_text_has_it_in_every_language() {
    let words = Catalogue::embedded();
    let english = words.contract();
    for cause in catalogue().iter().filter(|cause| cause.has_text()) {
        let message = english.message(cause.message_id()).unwrap_or_else(|| panic!("en has no {}", cause.message_id()));
        for attribute in ["headline", "why", "act", "step-1", "otherwise", "admin"] {
            assert!(message.has_attribute(attribute), "{} .{attribute}", cause.message_id());
        }
        for language in words.languages() {
            for attribute in &message.attributes {
                let phrase = words.resolve(language, &WordingKey::default(), cause.message_id(), Some(attribute));
                assert!(phrase.is_ok(), "{language}: {} .{attribute}", cause.message_id());
            }
        }
    }
    assert!(words.languages().count() >= 3);
}

#[test]
fn every_text_about_a_cause_has_its_cause() {
    for message in Catalogue::embedded().contract().messages() {
        if let Some(id) = message.id.strip_prefix("cause-") {
            assert!(Cause::by_id(id).is_some_and(Cause::has_text), "{}", message.id);
        }
    }
}

// ---- The rules

#[test]
fn rules_have_ids_of_their_own_and_the_conclusions_they_may_have() {
    let ids: BTreeSet<&str> = rules().iter().map(Rule::id).collect();
    assert_eq!(ids.len(), rules().len());
    assert!(rules().iter().all(|rule| (0..=100).contains(&rule.confidence().percent())));
}

#[test]
fn a_rule_that_contradicts_a_subject_digit_says_why_and_no_other_does() {
    for rule in rules() {
        let contradicts = rule.subject_digits().any(|digit| digit != 0 && digit != rule.cause().subject_digit());
        let is_named = rule.confidence() >= Confidence::NAMED;
        assert_eq!(contradicts && is_named, rule.despite().is_some(), "{}", rule.id());
    }
}

#[test]
fn every_cause_is_reached() {
    let reached: BTreeSet<&str> = rules().iter().map(|rule| rule.cause().id()).collect();
    let missing: Vec<&str> = catalogue().iter().map(Cause::id).filter(|id| !reached.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
}

// ---- From what was reported to its cause

/// One line of cases.txt.
fn case(line: &str) -> (RecipientFields, &str, bool) {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [action_and_status, stage, who, diagnostic, cause] = columns[..] else { panic!("{line}") };
    let (action, status) = action_and_status.split_once(' ').unwrap();
    let diagnostic = diagnostic.split_once("; ").map(|(diagnostic_type, text)| match diagnostic_type {
        "smtp" => DiagnosticCode::Smtp(SmtpReply::parse(text).unwrap()),
        _ => DiagnosticCode::other(diagnostic_type, FieldText::parse(text).unwrap()).unwrap(),
    });
    let action = Action::parse(action).unwrap();
    let mut fields = match (status, diagnostic.as_ref().and_then(DiagnosticCode::smtp)) {
        ("-", Some(reply)) => fields(action, &reply.status().to_string()),
        _ => fields(action, status),
    };
    fields.stage = (stage != "-").then(|| SmtpStage::parse(stage).unwrap());
    fields.remote_mta = (who == "remote").then(|| MtaName::host("mx.example.no").unwrap());
    fields.diagnostic_code = diagnostic;
    (fields, cause.trim_end_matches(" ?"), cause.ends_with('?'))
}

#[test]
fn reports_lead_to_the_causes_that_people_meet() {
    let lines: Vec<&str> = CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(lines.len() >= 80);
    let mut wrong = Vec::new();
    for line in lines {
        let (fields, cause, is_unsure) = case(line);
        let diagnosis = found(fields);
        if diagnosis.cause.id() != cause || (diagnosis.confidence < Confidence::NAMED) != is_unsure {
            let rule = diagnosis.rule;
            wrong.push(format!("{line}\n  is {} by {rule}, {}", diagnosis.cause.id(), diagnosis.confidence));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_registered_code_has_a_rule_of_its_own_that_agrees_about_who_can_act() {
    let mut n_codes = 0;
    let mut others = Vec::new();
    for row in csv_rows(STATUS_CODES).iter().filter(|row| row["kind"] == "code") {
        n_codes += 1;
        let classes: Vec<&str> = row["valid_classes"].split(';').filter(|class| ["4", "5"].contains(class)).collect();
        let classes = if classes.is_empty() { vec!["5"] } else { classes };
        for class in classes {
            let code = row["code"].replacen('X', class, 1);
            let diagnosis = found(refused(&format!("{class}50 {code} no")));
            assert!(!diagnosis.rule.ends_with(".Y") || code.ends_with(".0.0"), "{code} by {}", diagnosis.rule);
            let people = row["who_can_fix"].replace("nobody-retry", "nobody");
            let fixer = diagnosis.cause.fixer().as_str();
            let agrees = people.split(';').any(|who| who == fixer || who == "-");
            if !agrees {
                others.push((code, fixer));
            }
        }
    }
    assert_eq!(n_codes, 81);
    others.sort();
    let mut wanted = OTHER_FIXERS.map(|(code, fixer)| (code.to_owned(), fixer));
    wanted.sort();
    assert_eq!(others, wanted);
}

/// Where our text speaks to somebody else than the table names.
const OTHER_FIXERS: [(&str, &str); 15] = [
    // A temporary refusal passes with time.
    ("4.0.0", "nobody"),
    // Sending programs, not people, write the sender's address.
    ("4.1.7", "sender-admin"),
    ("5.1.7", "sender-admin"),
    // The neutral text of mailboxes is for all that can be wrong with them.
    ("4.2.0", "recipient-admin"),
    ("5.2.0", "recipient-admin"),
    // A message can be written anew so that it does not need what a system lacks.
    ("4.6.6", "sender"),
    ("5.6.6", "sender"),
    ("5.6.8", "sender"),
    ("5.6.10", "sender"),
    ("4.7.0", "nobody"),
    // Several meanings, so the neutral text of policy.
    ("5.7.4", "sender-admin"),
    ("5.7.19", "sender-admin"),
    ("5.7.30", "sender-admin"),
    // It is our system that logs in at the next one.
    ("5.7.8", "sender-admin"),
    ("4.7.12", "sender-admin"),
];

#[test]
fn every_reply_code_leads_to_a_cause_that_its_meaning_allows() {
    // SC-3: a code that is not in the table is read by its first digit.
    for row in csv_rows(REPLY_CODES).iter().filter(|row| row["kind"] == "reply") {
        let code = row["reply_code"].replace("yz", "99");
        if code.parse::<u16>().is_err() {
            continue;
        }
        let diagnosis = found(refused(&format!("{code} no")));
        let likely = EnhancedStatus::parse(&row["status_likely"]).unwrap();
        let digit = diagnosis.cause.subject_digit();
        let is_general = is_neutral(diagnosis.cause) || diagnosis.cause.id() == "asked-to-try-later";
        assert!(digit == likely.subject() || is_general, "{code}: {} and not {likely}", diagnosis.cause.id());
    }
}

#[test]
fn the_conditions_that_a_mail_system_finds_itself_lead_to_their_causes() {
    let wanted = BTreeMap::from([
        ("connect-failed", "host-unreachable"),
        ("connection-lost", "connection-broken"),
        ("dns-temporary", "domain-lookup-failed"),
        ("dns-nxdomain", "domain-unknown"),
        ("dns-no-route", "route-broken"),
        ("null-mx", "domain-accepts-no-mail"),
        ("loop", "mail-loop"),
        ("expired", "expired-after-retries"),
        ("tls-unavailable", "secure-connection-failed"),
        ("tls-failed", "secure-connection-failed"),
        ("requiretls-unsupported", "requiretls-unsupported"),
        ("smtputf8-unsupported", "international-address-unsupported"),
        ("too-big-for-next-hop", "message-too-large"),
        ("bad-address-syntax", "address-malformed"),
        ("config-error", "own-system-problem"),
    ]);
    let mut n_rows = 0;
    for row in csv_rows(REPLY_CODES).iter().filter(|row| row["kind"] == "local") {
        let Some(cause) = wanted.get(row["reply_code"].as_str()) else { continue };
        n_rows += 1;
        let diagnosis = found(fields(Action::Failed, &row["status_likely"]));
        assert_eq!(diagnosis.cause.id(), *cause, "{}", row["reply_code"]);
    }
    assert_eq!(n_rows, wanted.len());
}

#[test]
fn what_exchange_says_is_sent_to_who_can_act_in_nearly_all_rows() {
    // The table was written from Microsoft's own pages; 15 rows name somebody whom no code can tell from others.
    let mut others = Vec::new();
    let rows = csv_rows(EXCHANGE_CODES);
    for row in &rows {
        let code = row["code"].split('-').next().unwrap();
        if EnhancedStatus::parse(code).is_err() {
            continue;
        }
        let reply = row["smtp_reply"].parse::<u16>().unwrap_or(if code.starts_with('4') { 450 } else { 550 });
        let diagnosis = found(refused(&format!("{reply} {code} {}", row["signature"])));
        let owner = row["fix_owner"].as_str();
        let fixer = diagnosis.cause.fixer().as_str();
        // `service` is the service in between: time helps, or an administrator.
        let agrees = fixer == owner || fixer == "nobody" || owner == "service" || diagnosis.cause.id() == "unknown";
        if !agrees {
            others.push(format!("{code} {}: {} and not {owner}", row["signature"], diagnosis.cause.id()));
        }
    }
    assert!(others.len() <= 18 && rows.len() >= 150, "{}", others.join("\n"));
}

#[test]
fn a_bare_550_is_not_user_unknown() {
    // SC-4
    for stage in SmtpStage::ALL {
        let mut fields = refused("550 Requested action not taken: mailbox unavailable");
        fields.stage = Some(stage);
        assert_ne!(found(fields).cause.id(), "mailbox-unknown", "{stage:?}");
    }
    assert_eq!(found(refused("550 no")).cause.id(), "unknown");
}

#[test]
fn reply_552_for_too_many_recipients_is_told_from_a_full_mailbox() {
    // SC-5
    let at_rcpt = |reply: &str| {
        let mut fields = refused(reply);
        fields.stage = Some(SmtpStage::Rcpt);
        found(fields).cause.id()
    };
    assert_eq!(at_rcpt("552 Too many recipients"), "too-many-recipients");
    assert_eq!(at_rcpt("452 Too many recipients"), "too-many-recipients");
    assert_eq!(at_rcpt("552 Mailbox full"), "mailbox-full");
    assert_eq!(at_rcpt("552 no"), "unknown");
}

#[test]
fn the_stage_tells_what_a_bare_reply_code_is_about() {
    for (reply, stage, cause) in [
        ("501 no", SmtpStage::Hello, "greeting-refused"),
        ("501 no", SmtpStage::Mail, "sender-address-refused"),
        ("501 no", SmtpStage::Rcpt, "address-malformed"),
        ("552 no", SmtpStage::Mail, "message-too-large"),
        ("552 no", SmtpStage::EndOfData, "message-too-large"),
        ("452 no", SmtpStage::EndOfData, "system-full"),
        ("550 no", SmtpStage::Greeting, "sending-server-refused"),
        ("553 no", SmtpStage::Mail, "sender-address-refused"),
        ("554 no", SmtpStage::Auth, "authentication-refused"),
    ] {
        let mut fields = refused(reply);
        fields.stage = Some(stage);
        assert_eq!(found(fields).cause.id(), cause, "{reply} at {stage:?}");
    }
}

#[test]
fn the_code_inside_the_reply_counts_although_the_status_says_less() {
    // SC-2: a class that does not match makes the status 5.0.0; Exim writes it in any case.
    let fields = refused("550 4.2.2 over the limit");
    assert_eq!(fields.status.to_string(), "5.0.0");
    assert_eq!(found(fields).cause.id(), "mailbox-full");
}

#[test]
fn the_status_counts_where_the_reply_says_less() {
    for reply in ["550 no", "550 5.0.0 no", "550 5.1.0 no"] {
        let mut fields = refused(reply);
        fields.status = EnhancedStatus::parse("5.1.1").unwrap();
        assert_eq!(found(fields).cause.id(), "mailbox-unknown", "{reply}");
    }
}

/// A report with this status and Diagnostic-Code.
fn reported(status: &str, diagnostic: &str) -> RecipientFields {
    let mut fields = fields(Action::Failed, status);
    let (diagnostic_type, text) = diagnostic.split_once("; ").unwrap();
    fields.diagnostic_code = Some(match diagnostic_type {
        "smtp" => DiagnosticCode::Smtp(SmtpReply::parse(text).unwrap()),
        _ => DiagnosticCode::other(diagnostic_type, FieldText::parse(text).unwrap()).unwrap(),
    });
    fields
}

#[test]
fn the_code_that_was_thrown_away_is_found_again() {
    for (status, diagnostic, derived, cause) in [
        // Exim, Courier, ZoneMTA and OpenSMTPD print a constant.
        ("5.0.0", "smtp; 550 5.1.1 <ola@example.no>: User unknown", "5.1.1", "mailbox-unknown"),
        (
            "5.0.0",
            "x-exim; SMTP error from remote mail server after RCPT TO:<ola@example.no>: host mx.example.no [192.0.2.9]: \
             550 5.2.1 Mailbox locked",
            "5.2.1",
            "mailbox-disabled",
        ),
        ("4.0.0", "smtp; 452 4.3.1 Insufficient system storage", "4.3.1", "system-full"),
        // Exchange Online wraps what another server said.
        (
            "5.0.350",
            "smtp; 550 5.0.350 Remote server returned an error -> 550 5.1.1 no such user",
            "5.1.1",
            "mailbox-unknown",
        ),
        ("5.7.350", "smtp; 550 5.7.350 Remote server returned x -> 554 5.7.26 DMARC policy", "5.7.26", "dmarc-failed"),
        (
            "5.0.0",
            "x-exchange; Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'",
            "5.1.10",
            "mailbox-unknown",
        ),
        ("5.0.0", "x-exchange; #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "5.1.1", "mailbox-unknown"),
        // Cisco and qmail have the code behind a hash.
        ("5.0.0", "smtp; 550 #5.1.0 Address rejected.", "5.1.0", "address-problem"),
        ("5.0.0", "smtp; 550 sorry, no mailbox here by that name (#5.1.1) - mx.example.no", "5.1.1", "mailbox-unknown"),
        (
            "5.0.0",
            "x-postfix; host mx.example.no[192.0.2.9] said: 550 5.7.1 Unable to relay (in reply to RCPT TO command)",
            "5.7.1",
            "relay-refused",
        ),
        // Stalwart takes the digits of the reply for a status: 4.2.1 would be a mailbox that is switched off.
        ("4.2.1", "smtp; 421 Server too busy", "4.4.5", "system-congested"),
        ("5.5.0", "smtp; 550 No such user here", "5.1.1", "mailbox-unknown"),
        // Words alone.
        ("5.0.0", "smtp; 550 Mailbox is full", "5.2.2", "mailbox-full"),
        ("5.2.0", "smtp; 550 5.2.0 Mailbox is full", "5.2.2", "mailbox-full"),
    ] {
        let diagnosis = found(reported(status, diagnostic));
        let derived = EnhancedStatus::parse(derived).ok();
        assert_eq!((diagnosis.cause.id(), diagnosis.derived), (cause, derived), "{diagnostic}");
    }
}

#[test]
fn nothing_is_derived_where_the_status_tells_as_much() {
    for (status, diagnostic) in [
        ("5.1.1", "smtp; 550 5.1.1 User unknown"),
        ("5.1.1", "smtp; 550 User unknown"),
        ("5.1.1", "smtp; 550 5.7.1 User unknown"),
        ("5.7.1", "smtp; 550 5.7.1 Mailbox is full"),
        ("5.0.0", "smtp; 550 no"),
        ("5.0.0", "smtp; 550 5.0.0 no"),
        // A detail that is for good cannot be for now.
        ("4.0.0", "smtp; 450 User unknown"),
    ] {
        assert_eq!(found(reported(status, diagnostic)).derived, None, "{status} {diagnostic}");
    }
}

#[test]
fn the_stage_is_read_from_the_words_unless_it_is_reported() {
    let said = |command: &str| {
        format!("x-postfix; host mx.example.no[192.0.2.9] said: 501 no (in reply to {command} command)")
    };
    assert_eq!(found(reported("5.0.0", &said("MAIL FROM"))).cause.id(), "sender-address-refused");
    assert_eq!(found(reported("5.0.0", &said("RCPT TO"))).cause.id(), "address-malformed");
    let mut fields = reported("5.0.0", &said("RCPT TO"));
    fields.stage = Some(SmtpStage::Mail);
    assert_eq!(found(fields).cause.id(), "sender-address-refused");
    let explanation = explain(&Recipient::try_from(reported("5.0.0", &said("RCPT TO"))).unwrap());
    let grounds = explanation.grounds.unwrap();
    assert_eq!((grounds.stage, grounds.reply_code), (Some(SmtpStage::Rcpt), Some(501)));
    assert!(grounds.is_remote && grounds.is_quoted);
}

#[test]
fn words_that_disagree_leave_it_open() {
    let open = found(refused("550 5.7.1 User unknown, or mailbox full"));
    assert!(open.confidence < Confidence::NAMED && is_neutral(open.cause));
    // One that means one thing whatever else is said.
    let sure = found(refused(
        "550 5.7.1 Messages from you weren't sent: part of their network is on our block list (S3150). See our policy",
    ));
    assert_eq!(sure.cause.id(), "sending-server-blocklisted");
    // Kinds of the same are not at odds.
    assert_eq!(found(refused("550 5.7.1 Rejected by DMARC: SPF check failed")).cause.id(), "dmarc-failed");
}

#[test]
fn what_is_said_first_counts_more_than_what_follows() {
    let reply = "550 5.7.1 The mailbox is full. Make sure that your server has valid reverse DNS.";
    assert_eq!(found(refused(reply)).cause.id(), "mailbox-full");
    let reply = "550 5.7.1 Your server must have valid reverse DNS. It may also be that the mailbox is full.";
    assert_eq!(found(refused(reply)).cause.id(), "reverse-dns-missing");
}

#[test]
fn a_code_of_several_uses_is_not_stated_beside_words_that_nobody_understands() {
    assert_eq!(found(refused("550 5.2.1 no")).cause.id(), "mailbox-disabled");
    let unclear = found(refused("550 5.2.1 the aardvark has eaten all of the ants today"));
    assert!(unclear.confidence < Confidence::NAMED);
    assert_eq!(unclear.cause.id(), "mailbox-problem");
}

#[test]
fn an_alias_of_hide_my_email_that_was_switched_off_is_no_matter_of_relaying() {
    let mut fields = refused("550 5.7.1 Relay not permitted");
    assert_eq!(found(fields.clone()).cause.id(), "relay-refused");
    fields.final_recipient = RecipientAddress::mailbox("x1@privaterelay.appleid.com").unwrap();
    assert_eq!(found(fields).cause.id(), "mailbox-disabled");
}

#[test]
fn an_expired_message_keeps_its_better_last_code() {
    // SC-6
    let mut expired = refused("452 4.2.2 Over quota");
    expired.status = EnhancedStatus::parse("4.4.7").unwrap();
    assert_eq!(found(expired).cause.id(), "mailbox-full");
}

#[test]
fn an_expired_message_has_the_cause_of_its_last_attempt_that_had_one() {
    // SC-6
    let at = |hour: i64| Moment::try_new(1_700_000_000 + hour * 3600, 0).unwrap();
    let attempt = |hour: i64, reply: &str| Attempt {
        at: at(hour),
        remote_mta: Some(MtaName::host("mx.example.no").unwrap()),
        diagnostic_code: Some(DiagnosticCode::Smtp(SmtpReply::parse(reply).unwrap())),
    };
    let mut expired = fields(Action::Failed, "4.4.7");
    expired.attempts = vec![
        attempt(0, "450 4.7.1 Greylisted"),
        attempt(1, "452 4.2.2 Over quota"),
        attempt(2, "451 try later"),
        attempt(3, "450 4.4.7 message expired"),
    ];
    assert_eq!(found(expired).cause.id(), "mailbox-full");
}

#[test]
fn a_message_without_an_answer_to_its_end_may_have_arrived() {
    // SEC-10
    for status in ["4.4.2", "4.0.0", "4.4.7"] {
        let mut lost = fields(Action::Failed, status);
        lost.stage = Some(SmtpStage::EndOfData);
        lost.remote_mta = Some(MtaName::host("mx.example.no").unwrap());
        assert_eq!(found(lost).cause.id(), "may-have-arrived", "{status}");
    }
    let mut answered = refused("451 4.4.2 no");
    answered.stage = Some(SmtpStage::EndOfData);
    assert_ne!(found(answered).cause.id(), "may-have-arrived");
}

#[test]
fn our_own_faults_are_not_put_on_the_other_side() {
    for status in ["4.3.0", "4.3.1", "4.3.2", "5.3.5", "5.7.1"] {
        let local = found(fields(Action::Failed, status)).cause;
        assert_eq!(local.fixer().as_str(), "sender-admin", "{status}");
    }
    assert_eq!(found(refused("451 4.3.0 no")).cause.fixer().as_str(), "recipient-admin");
}

#[test]
fn the_action_plays_no_part_in_the_cause_but_that_there_is_one() {
    let mut delayed = refused("452 4.2.2 Over quota");
    delayed.action = Action::Delayed;
    assert_eq!(found(delayed), found(refused("452 4.2.2 Over quota")));
}

#[test]
fn a_success_has_no_cause() {
    for action in [Action::Delivered, Action::Relayed, Action::Expanded] {
        let success = found(fields(action, "2.1.5"));
        assert_eq!((success.cause.id(), success.rule), ("unknown", "success"));
        let success = explain(&Recipient::try_from(fields(action, "2.1.5")).unwrap());
        assert!(success.runners_up.is_empty());
    }
}

#[test]
fn an_explanation_names_what_was_not_sure_enough() {
    let explanation = explain(&Recipient::try_from(refused("550 5.7.1 no")).unwrap());
    assert_eq!(explanation.diagnosis.cause.id(), "policy-problem");
    assert!(explanation.diagnosis.confidence < Confidence::NAMED);
    let first = explanation.runners_up[0];
    assert_eq!((first.cause.id(), first.rule), ("refused-by-policy", explanation.diagnosis.rule));
}

#[test]
fn words_in_a_later_line_and_across_lines_are_heard() {
    assert_eq!(found(refused("550-Sorry.\r\n550-The mailbox\r\n550 is full")).cause.id(), "mailbox-full");
}

fn any_recipient() -> impl Strategy<Value = RecipientFields> {
    let status = (0usize..3, 0u16..=9, prop_oneof![0u16..=32, 0u16..=999]);
    let reply = proptest::option::of((200u16..=599, any_status_text(), "[ -~]{0,60}", any::<bool>()));
    let stage = proptest::option::of(proptest::sample::select(SmtpStage::ALL.to_vec()));
    (status, reply, stage, any::<bool>(), any::<bool>()).prop_map(
        |((class, subject, detail), reply, stage, has_host, delayed)| {
            let classes = [StatusClass::Success, StatusClass::PersistentTransient, StatusClass::Permanent];
            let status = EnhancedStatus::new(classes[class], subject, detail);
            let action = match (classes[class], delayed) {
                (StatusClass::Success, _) => Action::Delivered,
                (StatusClass::PersistentTransient, true) => Action::Delayed,
                _ => Action::Failed,
            };
            let mut fields = fields(action, &status.to_string());
            fields.stage = stage;
            fields.remote_mta = has_host.then(|| MtaName::host("mx.example.no").unwrap());
            if let (Some((code, status, text, is_smtp)), false) = (reply, action == Action::Delivered) {
                fields.diagnostic_code = Some(match is_smtp {
                    true => DiagnosticCode::Smtp(SmtpReply::parse(&format!("{code} {status} {text}")).unwrap()),
                    false => DiagnosticCode::other("x-test", FieldText::escaped(text.as_bytes())).unwrap(),
                });
            }
            fields
        },
    )
}

fn any_status_text() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[245]\\.[0-9]\\.[1-9][0-9]?[0-9]?"]
}

proptest! {
    #[test]
    fn any_legal_recipient_gets_a_cause(fields in any_recipient()) {
        let recipient = Recipient::try_from(fields).unwrap();
        let diagnosis = diagnose(&recipient);
        prop_assert!(diagnosis.confidence >= Confidence::NAMED || is_neutral(diagnosis.cause));
        let explanation = explain(&recipient);
        prop_assert_eq!(explanation.diagnosis, diagnosis);
        let named: BTreeSet<&str> = explanation.runners_up.iter().map(|other| other.cause.id()).collect();
        prop_assert_eq!(named.len(), explanation.runners_up.len());
        prop_assert!(!named.contains(diagnosis.cause.id()));
    }

    #[test]
    fn no_stated_cause_contradicts_the_code_unless_its_rule_says_why(fields in any_recipient()) {
        let recipient = Recipient::try_from(fields).unwrap();
        let diagnosis = diagnose(&recipient);
        let codes = [recipient.reply().and_then(SmtpReply::enhanced), Some(recipient.status())];
        let digits: Vec<u16> = codes.into_iter().flatten().map(EnhancedStatus::subject).collect();
        if diagnosis.confidence >= Confidence::NAMED && digits.iter().all(|digit| (1..=7).contains(digit)) {
            let agrees = digits.contains(&diagnosis.cause.subject_digit());
            // What an expired message met before is told by its last reply.
            let is_expired = recipient.status().subject() == 4 && recipient.status().detail() == 7;
            prop_assert!(agrees || is_expired || rule_of(&diagnosis).despite().is_some(), "{:?}", diagnosis);
        }
    }

    #[test]
    fn any_octets_in_a_reply_get_a_cause(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
        let reply = SmtpReply::parse_octets(&[b"550 ", &octets[..]].concat()).unwrap();
        let mut fields = fields(Action::Failed, "5.0.0");
        fields.diagnostic_code = Some(DiagnosticCode::Smtp(reply));
        found(fields);
    }
}

// ---- Helpers

fn csv_rows(source: &'static str) -> Vec<BTreeMap<&'static str, String>> {
    let mut lines = source.lines();
    let names: Vec<&str> = lines.next().unwrap().split(',').collect();
    lines.map(|line| names.iter().copied().zip(csv_fields(line)).collect()).collect()
}

fn csv_fields(line: &str) -> Vec<String> {
    let (mut fields, mut is_quoted) = (vec![String::new()], false);
    for character in line.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields.last_mut().unwrap().push(character),
        }
    }
    fields
}
