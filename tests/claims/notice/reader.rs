//! What a reader meets in every notice.

use std::collections::BTreeSet;

use retourpost::cause::{Confidence, catalogue, rules};
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, Piece, WordingKey};
use retourpost::report::Action;
use retourpost::text::display_width;

use super::cases;
use super::layouts::text_of_page;
use super::wire::{Rendered, refute, rendered};

#[test]
fn every_cause_that_can_be_stated_is_in_the_table_and_is_found() {
    let in_table: BTreeSet<&str> = cases::CAUSES.iter().map(|(cause, ..)| *cause).collect();
    let stated = rules().iter().filter(|rule| rule.confidence() >= Confidence::NAMED).map(|rule| rule.cause());
    // The neutral causes are shown without any rule.
    let neutral = catalogue().iter().filter(|cause| cause.parent().is_none());
    let due: BTreeSet<&str> = stated.chain(neutral).map(|cause| cause.shown().id()).collect();
    assert_eq!(in_table, due);
    for rendered in rendered() {
        let Some(cause) = cases::CAUSES.iter().map(|(cause, ..)| *cause).find(|cause| {
            let rest = rendered.sample.name.strip_prefix(cause).unwrap_or_default();
            rest.starts_with("-failed-") || rest.starts_with("-delayed-")
        }) else {
            continue;
        };
        let found = rendered.notices[0].decided.groups[0].diagnosis;
        assert_eq!(found.cause.shown().id(), cause, "{}: rule {}", rendered.sample.name, found.rule);
    }
}

#[test]
fn every_language_was_used_and_none_passed_over() {
    refute(|_, name, notice, faults| {
        if notice.decided.language.as_str() != name.rsplit_once('.').unwrap().1 {
            faults.push(format!("in {}", notice.decided.language));
        }
        faults.extend(notice.decided.diagnostics.iter().map(|diagnostic| diagnostic.message.clone()));
    });
}

/// Whether a line that is too wide could have been broken: a space has text that fits before it, and behind it too.
pub(super) fn could_be_broken(line: &str) -> bool {
    // A mark of direction may stand in front of the indent, and takes no column.
    let line = line.strip_prefix(['\u{200e}', '\u{200f}']).unwrap_or(line);
    let text = line.trim_start();
    let indent = line.len() - text.len();
    text.match_indices(' ').any(|(at, _)| {
        let before = display_width(&text[..at]);
        indent + before > indent + 2 && indent + before <= 72
    })
}

#[test]
fn no_line_of_text_is_wider_than_72_columns_unless_it_cannot_be_broken() {
    refute(|_, _, notice, faults| {
        for line in notice.text().lines() {
            if display_width(line) > 72 && could_be_broken(line) {
                faults.push(format!("{} columns: {}", display_width(line), &line[..line.floor_char_boundary(100)]));
            }
            if line.ends_with(' ') {
                faults.push(format!("space at the end: {line:?}"));
            }
        }
    });
}

#[test]
fn the_text_has_no_heap_of_empty_lines() {
    refute(|_, _, notice, faults| {
        let text = notice.text();
        if text.starts_with('\n') || text.contains("\n\n\n\n") || !text.ends_with('\n') || text.ends_with("\n\n") {
            let at = text.find("\n\n\n\n").unwrap_or_default();
            faults.push(format!("empty lines after {:?}", &text[at.saturating_sub(40)..at]));
        }
    });
}

#[test]
fn no_mark_no_placeable_and_no_name_of_a_variable_reaches_a_reader() {
    refute(|_, _, notice, faults| {
        for (channel, said) in [("text", notice.text()), ("html", notice.html()), ("subject", notice.subject.clone())] {
            if let Some(mark) = said.chars().find(|&character| matches!(character, '\u{E000}'..='\u{F8FF}')) {
                faults.push(format!("{channel}: U+{:04X}", u32::from(mark)));
            }
            // A value of the table has one on purpose.
            let said = said.replace("{ $x }", "");
            for leak in ["{ $", "{$", "{{", "{%", "notice-", "cause-", "admin-"] {
                if said.replace("x-", "").contains(leak) {
                    faults.push(format!("{channel}: {leak}"));
                }
            }
        }
    });
}

#[test]
fn hidden_characters_of_values_are_made_visible() {
    // SEC-4
    refute(|_, _, notice, faults| {
        for (channel, said) in [("text", notice.text()), ("html", notice.html())] {
            let is_hidden = |character: &char| matches!(character, '\0'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{202A}'..='\u{202E}');
            if let Some(hidden) = said.chars().find(is_hidden) {
                faults.push(format!("{channel}: U+{:04X}", u32::from(hidden)));
            }
        }
    });
}

#[test]
fn english_is_ascii_where_all_values_are() {
    // TXT-15; a value that had to be cut ends in an ellipsis, so the long ones are left out.
    let mut n_checked = 0;
    for rendered in rendered() {
        let case = &rendered.sample.case;
        let is_ascii = format!("{:?}", case.report).is_ascii()
            && case.original.subject.as_deref().is_none_or(|subject| subject.is_ascii() && subject.len() < 36)
            && !rendered.sample.name.contains("long")
            && !rendered.sample.name.contains("endless")
            && !rendered.sample.name.contains("ten-thousand");
        if is_ascii {
            n_checked += 1;
            let notice = &rendered.notices[0];
            assert!(notice.text().is_ascii(), "{}", rendered.sample.name);
            assert!(notice.html().is_ascii(), "{}", rendered.sample.name);
            assert!(notice.subject.is_ascii(), "{}", rendered.sample.name);
        }
    }
    assert!(n_checked > 150, "{n_checked}");
}

#[test]
fn every_recipient_that_is_shown_stands_in_both_parts_with_its_outcome() {
    // TXT-1
    for rendered in rendered() {
        for notice in &rendered.notices {
            let (text, html) = (notice.text(), text_of_page(&notice.html()));
            let recipients = rendered.sample.case.report.recipients();
            for recipient in recipients.iter().take(10).filter(|recipient| recipient.shown_address().len() < 1000) {
                let address = recipient.shown_address();
                assert!(text.contains(address), "{}: {address}", rendered.sample.name);
                assert!(html.contains(address), "{}: {address}", rendered.sample.name);
            }
        }
    }
}

#[test]
fn a_delay_says_until_when_and_a_failure_promises_nothing() {
    // TXT-11, TXT-12
    refute(|_, name, notice, faults| {
        let text = notice.text();
        let tag = LanguageTag::parse(name.rsplit_once('.').unwrap().1).unwrap();
        let keeps_trying = phrase(&tag, "notice-delayed-headline");
        // Recipients of one address are told of as one to those who may not learn where it led.
        let actions: Vec<Action> = notice.decided.groups.iter().map(|group| group.action).collect();
        if text.contains(&keeps_trying) != actions.contains(&Action::Delayed) {
            faults.push(format!("{keeps_trying:?} for {actions:?}"));
        }
        // Where the outcomes differ, it is said of those it holds for, in the overview.
        let of_overview = ["notice-overview-failed", "notice-overview-unsure"].map(|id| {
            let counted = phrase(&tag, id);
            counted.split_once([':', '：']).unwrap().1.trim().to_owned()
        });
        let is_final = of_overview.iter().chain([&phrase(&tag, "notice-failed-final")]).any(|words| said(&text, words));
        if is_final != actions.contains(&Action::Failed) {
            faults.push(format!("final for {actions:?}"));
        }
    });
}

#[test]
fn the_reply_stands_word_for_word_in_the_text() {
    // TXT-14; what is hidden in one has claims of its own.
    let is_open = |rendered: &&Rendered| rendered.notices[0].decided.withheld.kinds().next().is_none();
    for rendered in rendered().iter().filter(is_open) {
        let recipients = rendered.sample.case.report.recipients();
        let Some(reply) = recipients.first().and_then(|recipient| recipient.reply()) else { continue };
        // Each line of it may have a mark of direction in front.
        let flat = |text: &str| text.replace('\u{200e}', "").split_whitespace().collect::<Vec<_>>().join(" ");
        for notice in &rendered.notices {
            for line in reply.lines().take(40).filter(|line| retourpost::text::is_plain(line)) {
                assert!(flat(&notice.text()).contains(&flat(line)), "{}: {line}", rendered.sample.name);
            }
        }
    }
}

/// Whether a text has these words, wherever its lines end.
fn said(text: &str, words: &str) -> bool {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    flat(text).contains(&flat(words))
}

/// A phrase without its variables; for any number of addresses, if it counts them.
fn phrase(tag: &LanguageTag, id: &str) -> String {
    let phrase = Catalogue::embedded().resolve(tag, &WordingKey::default(), id, None).unwrap();
    match &phrase.pieces[..] {
        [Piece::Choose(choose)] => choose.default.iter().filter_map(text_of).collect::<Vec<_>>().join(" "),
        pieces => pieces.iter().filter_map(text_of).collect::<Vec<_>>().join(" "),
    }
}

fn text_of(piece: &Piece) -> Option<&str> {
    if let Piece::Text(text) = piece { Some(text) } else { None }
}
