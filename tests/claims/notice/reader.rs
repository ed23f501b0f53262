//! What a reader meets in every notice.

use std::collections::BTreeSet;

use retourpost::cause::{Confidence, catalogue, rules};
use retourpost::language::LanguageTag;
use retourpost::notice::Notice;
use retourpost::phrase::{Catalogue, Piece, WordingKey};
use retourpost::report::Action;
use retourpost::text::display_width;

use super::cases::{self, LANGUAGES};
use super::wire::{refute, rendered};

#[test]
fn every_cause_that_can_be_stated_is_in_the_table_and_is_found() {
    let in_table: BTreeSet<&str> = cases::CAUSES.iter().map(|(cause, ..)| *cause).collect();
    let stated = rules().iter().filter(|rule| rule.confidence() >= Confidence::STATED).map(|rule| rule.cause());
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
fn could_be_broken(line: &str) -> bool {
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
            && case.original.subject.as_deref().is_none_or(str::is_ascii)
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
            let (text, html) = (notice.text(), words_of_html(&notice.html()));
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
    refute(|rendered, name, notice, faults| {
        let text = notice.text();
        let tag = LanguageTag::parse(name.rsplit_once('.').unwrap().1).unwrap();
        let keeps_trying = phrase(&tag, "notice-delayed-headline");
        let actions: Vec<Action> =
            rendered.sample.case.report.recipients().iter().map(|recipient| recipient.action()).collect();
        if text.contains(&keeps_trying) != actions.contains(&Action::Delayed) {
            faults.push(format!("{keeps_trying:?} for {actions:?}"));
        }
        if text.contains(&phrase(&tag, "notice-failed-final")) != actions.contains(&Action::Failed) {
            faults.push(format!("final for {actions:?}"));
        }
    });
}

#[test]
fn the_reply_stands_word_for_word_in_the_text() {
    // TXT-14
    for rendered in rendered() {
        let recipients = rendered.sample.case.report.recipients();
        let Some(reply) = recipients.first().and_then(|recipient| recipient.reply()) else { continue };
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for notice in &rendered.notices {
            for line in reply.lines().take(40).filter(|line| retourpost::text::is_plain(line)) {
                assert!(flat(&notice.text()).contains(&flat(line)), "{}: {line}", rendered.sample.name);
            }
        }
    }
}

/// A phrase without variables, or the words around them.
fn phrase(tag: &LanguageTag, id: &str) -> String {
    let phrase = Catalogue::embedded().resolve(tag, &WordingKey::default(), id, None).unwrap();
    let text_of = |piece: &Piece| if let Piece::Text(text) = piece { text.to_string() } else { " ".into() };
    phrase.pieces.iter().map(text_of).collect()
}

/// What is left of a page without its head and its tags.
fn words_of_html(html: &str) -> String {
    let body = html.split_once("<body").unwrap().1;
    let mut text = String::new();
    let mut rest = body.split_once('>').unwrap().1;
    while let Some((before, tag)) = rest.split_once('<') {
        text += before;
        let (tag, behind) = tag.split_once('>').unwrap();
        // Tags inside a sentence do not part words.
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !matches!(&*name, "strong" | "span" | "a" | "b" | "code") {
            text.push(' ');
        }
        rest = behind;
    }
    text += rest;
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " ")];
    let text = entities.iter().fold(text, |text, (entity, is)| text.replace(entity, is));
    text.replace("&#9873;&#xFE0E;", " ").replace("&amp;", "&")
}

fn words(text: &str) -> BTreeSet<String> {
    let is_part = |character: char| character.is_alphanumeric();
    text.split(|character| !is_part(character)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The phrases that only one of the two parts has: the page shows in whose hands the message is as a row of boxes and
/// has a button where the text has a link, the text says it in a line.
fn of_one_part_only(tag: &LanguageTag) -> BTreeSet<String> {
    let ids = [
        "notice-brand",
        "notice-who-heading",
        "notice-who-sender",
        "notice-who-recipient",
        "notice-who-sender-admin",
        "notice-who-recipient-admin",
        "notice-who-nobody",
        "notice-party-you",
        "notice-party-recipient",
        "notice-party-your-admin",
        "notice-party-their-admin",
        "notice-part-can-act",
        "notice-part-passed-on",
        "notice-part-refused",
        "notice-part-no-answer",
        "notice-part-not-delivered",
        "notice-part-nothing-to-do",
        "notice-help",
    ];
    ids.iter().flat_map(|id| words(&phrase(tag, id))).collect()
}

#[test]
fn text_and_page_say_the_same() {
    let of_one_part: Vec<BTreeSet<String>> =
        LANGUAGES.iter().map(|tag| of_one_part_only(&LanguageTag::parse(tag).unwrap())).collect();
    refute(|rendered, name, notice: &Notice, faults| {
        if rendered.sample.name.contains("long") || rendered.sample.name.contains("sixty") {
            return;
        }
        let tag = name.rsplit_once('.').unwrap().1;
        let allowed = &of_one_part[LANGUAGES.iter().position(|language| *language == tag).unwrap()];
        let page = words_of_html(&notice.html());
        let page: Vec<&str> = page.split_whitespace().filter(|word| !word.starts_with("https://help.")).collect();
        let page = page.join(" ");
        // The links, the one behind the button among them, the numbers of the steps and the name of the site stand in one part only.
        let text: String =
            notice.text().lines().filter(|line| !line.contains("https://help.")).collect::<Vec<_>>().join("\n");
        let is_step = |word: &&String| matches!(word.as_str(), "1" | "2" | "3" | "4");
        let (in_text, in_page) = (words(&text), words(&page));
        let only_text: Vec<&String> =
            in_text.difference(&in_page).filter(|word| !allowed.contains(*word) && !is_step(word)).collect();
        let only_page: Vec<&String> = in_page
            .difference(&in_text)
            .filter(|word| {
                !allowed.contains(*word)
                    && !["Example", "Org", "https", "help", "example", "org", "localhost"].contains(&word.as_str())
            })
            .collect();
        if !only_text.is_empty() || !only_page.is_empty() {
            faults.push(format!("only in text {only_text:?}, only in the page {only_page:?}"));
        }
    });
}
