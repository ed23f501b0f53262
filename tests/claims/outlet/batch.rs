//! Claims about `outlet::batch`: what was handed over is never sent again by itself, wherever the journal ends.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use retourpost::ErrorKind;
use retourpost::outlet::batch::{
    Batch, BatchFolder, BatchLetter, BatchState, Journal, JournalStep, LetterOutcome, LetterRole, LetterState,
};
use retourpost::outlet::{Delivery, Envelope, Lasting, Outgoing};
use retourpost::report::Moment;

use super::Folder;

fn now() -> Moment {
    Moment::parse("2026-11-30T08:00:00Z").unwrap()
}

fn outgoing(number: usize) -> Outgoing {
    let octets = format!("To: <kari{number}@example.com>\r\nMessage-ID: <{number}@example.org>\r\n\r\nx\r\n");
    Outgoing::new(Envelope::null_sender(format!("kari{number}@example.com")), octets.into_bytes())
}

/// A batch of this many letters.
fn prepared(root: &Path, n_letters: usize) -> BatchFolder {
    let folder = BatchFolder::open_or_create(root).unwrap();
    let mut writer = folder.prepare().unwrap();
    for number in 1..=n_letters {
        let outgoing = outgoing(number);
        let letter = BatchLetter::new(format!("line {number}"), format!("<{number}@example.org>"), &outgoing);
        assert_eq!(writer.put(letter, &outgoing).unwrap(), number);
    }
    writer.finish(now(), &"about").unwrap();
    folder
}

fn result(letter: usize, outcome: LetterOutcome) -> JournalStep {
    JournalStep::Result { letter, outcome, said: "250 2.0.0 \"queued\"\nas 4f2a ✓".into(), postmaster: None }
}

/// What is known of a letter from one point of the journal on.
#[derive(Debug, Clone, Copy)]
struct Known {
    from: usize,
    letter: usize,
    /// What became of it; nothing while it is under way.
    outcome: Option<LetterOutcome>,
}

/// What a program does with letters that it draws in this order, some of them at a time: each is noted, leaves, and has a result.
fn written(folder: &BatchFolder, order: &[(usize, LetterOutcome)], n_at_a_time: usize) -> (Vec<u8>, Vec<Known>) {
    let (mut journal, _) = folder.journal().unwrap();
    let length = |journal: &Journal| fs::metadata(journal.path()).unwrap().len() as usize;
    let mut known = Vec::new();
    journal
        .note_durably(now(), &[JournalStep::Confirmed { way: "smtp://x".into(), not_before: None, by: None }])
        .unwrap();
    for group in order.chunks(n_at_a_time) {
        let letters: Vec<usize> = group.iter().map(|(letter, _)| *letter).collect();
        journal.note_durably(now(), &[JournalStep::HandingOver { letters: letters.clone() }]).unwrap();
        let from = length(&journal);
        known.extend(letters.into_iter().map(|letter| Known { from, letter, outcome: None }));
        for (letter, outcome) in group {
            journal.note(now(), &[result(*letter, *outcome)]).unwrap();
            known.push(Known { from: length(&journal), letter: *letter, outcome: Some(*outcome) });
        }
    }
    (fs::read(journal.path()).unwrap(), known)
}

fn outcomes() -> impl Strategy<Value = LetterOutcome> {
    prop_oneof![
        4 => Just(LetterOutcome::Accepted),
        1 => Just(LetterOutcome::ForNow),
        1 => Just(LetterOutcome::ForGood),
        1 => Just(LetterOutcome::Unsure),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn wherever_a_journal_is_cut_nothing_that_left_is_to_be_sent_again(
        order in proptest::collection::vec((1_usize..=6, outcomes()), 1..12),
        n_at_a_time in 1_usize..4,
    ) {
        let temporary = Folder::new();
        let folder = prepared(&temporary.0.join("batch"), 6);
        let letters = folder.read::<String>().unwrap().unwrap().letters;
        // What is settled is not drawn again.
        let mut settled = std::collections::BTreeSet::new();
        let order: Vec<_> = order.into_iter().filter(|(letter, outcome)| {
            let is_free = !settled.contains(letter);
            if matches!(outcome, LetterOutcome::Accepted | LetterOutcome::ForGood) {
                settled.insert(*letter);
            }
            is_free
        }).collect();
        let (octets, known) = written(&folder, &order, n_at_a_time);
        for cut in 0..=octets.len() {
            let (lines, whole) = Journal::parse(&octets[..cut]).unwrap();
            prop_assert!(whole <= cut);
            let state = BatchState::fold(&letters, &lines);
            for letter in 1..=6 {
                let last = known.iter().rfind(|known| known.letter == letter && known.from <= cut);
                let may_be_due = last.is_none_or(|known| known.outcome == Some(LetterOutcome::ForNow));
                prop_assert_eq!(state.of(letter).is_due(), may_be_due);
                if let Some(Known { outcome: Some(LetterOutcome::Accepted), .. }) = last {
                    prop_assert!(matches!(state.of(letter), LetterState::Ended(LetterOutcome::Accepted, _)));
                }
            }
        }
    }
}

#[test]
fn a_torn_last_line_is_cut_off_and_the_next_begins_at_its_beginning() {
    let temporary = Folder::new();
    let folder = prepared(&temporary.0.join("batch"), 3);
    let path = {
        let (mut journal, _) = folder.journal().unwrap();
        journal.note_durably(now(), &[JournalStep::HandingOver { letters: vec![1] }]).unwrap();
        journal.path().to_owned()
    };
    for torn in ["{\"at\":\"2026-11-30T08:00:00Z\",\"step\":\"handing-over\",\"lett", "\0\0\0\0", "\0\0\n", "{}\n"] {
        let whole = fs::read(&path).unwrap();
        fs::write(&path, [&whole, torn.as_bytes()].concat()).unwrap();
        let (mut journal, lines) = folder.journal().unwrap();
        assert_eq!(fs::read(&path).unwrap(), whole, "{torn:?}");
        journal.note(now(), &[result(1, LetterOutcome::Unsure)]).unwrap();
        let (_, more) = folder.journal().unwrap();
        assert_eq!(more.len(), lines.len() + 1);
    }
    // In the middle it is no crash that did it.
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("handing-over", "handing-ovr", 1)).unwrap();
    let error = folder.journal().unwrap_err().to_string();
    assert!(error.contains("journal.ndjson") && error.contains("no step of a batch"), "{error}");
}

#[test]
fn what_was_accepted_stays_so_whatever_stands_behind_it() {
    let temporary = Folder::new();
    let folder = prepared(&temporary.0.join("batch"), 2);
    let (mut journal, _) = folder.journal().unwrap();
    let steps = [
        result(1, LetterOutcome::Accepted),
        JournalStep::HandingOver { letters: vec![1, 2, 77] },
        result(1, LetterOutcome::ForNow),
        result(0, LetterOutcome::Accepted),
    ];
    journal.note(now(), &steps).unwrap();
    let batch = folder.read::<String>().unwrap().unwrap();
    let state = BatchState::fold(&batch.letters, &folder.journal().unwrap().1);
    assert!(matches!(state.of(1), LetterState::Ended(LetterOutcome::Accepted, _)));
    assert_eq!(*state.of(2), LetterState::HandedOver);
    assert!(state.is_closed() && state.unsure().eq([2]));
    assert_eq!((state.counts().accepted, state.counts().unsure, state.counts().n_due()), (1, 1, 0));
}

#[test]
fn the_postmaster_is_written_to_only_when_the_letter_before_cannot_be_sent() {
    let temporary = Folder::new();
    let folder = BatchFolder::open_or_create(temporary.0.join("batch")).unwrap();
    let mut writer = folder.prepare().unwrap();
    for role in [LetterRole::Notice, LetterRole::IfNeverSent(1), LetterRole::Notice, LetterRole::IfHeldBack(3)] {
        let outgoing = outgoing(1);
        let mut letter = BatchLetter::new("x", "<1@example.org>", &outgoing);
        letter.role = role;
        writer.put(letter, &outgoing).unwrap();
    }
    writer.finish(now(), &"").unwrap();
    let letters = folder.read::<String>().unwrap().unwrap().letters;
    let mut state = BatchState::fold(&letters, &[]);
    assert!(state.due(true).eq([1, 3]) && state.due(false).next().is_none());
    assert_eq!(state.postmaster_of(1, LetterOutcome::ForGood), Some(2));
    assert_eq!(state.postmaster_of(1, LetterOutcome::HeldBack), None);
    assert_eq!(state.postmaster_of(3, LetterOutcome::HeldBack), Some(4));
    for _ in 0..2 {
        let said = String::new();
        let step = JournalStep::Result { letter: 3, outcome: LetterOutcome::HeldBack, said, postmaster: Some(4) };
        state.take(now(), &step);
        assert!(state.due(false).eq([4]) && state.due(true).eq([1, 3]));
    }
    state.take(now(), &result(4, LetterOutcome::Accepted));
    assert!(state.due(false).next().is_none());
    assert_eq!(state.postmaster_of(3, LetterOutcome::HeldBack), None, "told once");
}

#[test]
fn one_process_works_on_a_batch_and_no_second() {
    let temporary = Folder::new();
    let root = temporary.0.join("batch");
    let first = prepared(&root, 1);
    let error = BatchFolder::open(&root).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PeerForNow);
    assert!(error.to_string().contains("another process works on this batch"), "{error}");
    drop(first);
    BatchFolder::open(&root).unwrap();
}

/// Somebody who looks sees what is under way, hinders nobody, and is told of a batch that was prepared anew.
#[test]
fn a_batch_can_be_looked_at_while_a_process_works_on_it() {
    let temporary = Folder::new();
    let root = temporary.0.join("batch");
    assert!(Batch::<String>::look(&root).unwrap().is_none() && !BatchFolder::is_at_work(&root).unwrap());
    let folder = prepared(&root, 4);
    let (first, lines) = Batch::<String>::look(&root).unwrap().unwrap();
    assert_eq!((first.letters.len(), first.about.as_str(), lines.len()), (4, "about", 0));
    let (mut journal, _) = folder.journal().unwrap();
    journal.note_durably(now(), &[JournalStep::HandingOver { letters: vec![1, 2, 3] }]).unwrap();
    journal.note(now(), &[result(1, LetterOutcome::Accepted), result(2, LetterOutcome::ForGood)]).unwrap();
    assert!(BatchFolder::is_at_work(&root).unwrap());
    let (_, lines) = Batch::<String>::look(&root).unwrap().unwrap();
    let state = BatchState::fold(&first.letters, &lines);
    assert_eq!((state.n_under_way(), state.counts().unsure, state.counts().waiting), (1, 1, 1));
    let replies = state.replies();
    assert_eq!((replies.len(), replies[0].n_notices, replies[0].of.starts_with("250 2.0.0")), (1, 1, true));
    drop((folder, journal));
    assert!(!BatchFolder::is_at_work(&root).unwrap());
    // A look lasts a moment, and whoever wants to work gets the folder all the same.
    let looking = fs::File::open(root.join("lock")).unwrap();
    looking.lock_shared().unwrap();
    let letting_go = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(15));
        drop(looking);
    });
    drop(BatchFolder::open(&root).unwrap());
    letting_go.join().unwrap();
    fs::remove_file(root.join("journal.ndjson")).unwrap();
    BatchFolder::open(&root).unwrap().discard().unwrap();
    prepared(&root, 3);
    let (second, _) = Batch::<String>::look(&root).unwrap().unwrap();
    assert_ne!(first.checksum, second.checksum);
}

#[test]
fn a_batch_is_whole_or_was_never_there() {
    let temporary = Folder::new();
    let root = temporary.0.join("batch");
    let folder = BatchFolder::open_or_create(&root).unwrap();
    let mut writer = folder.prepare().unwrap();
    writer.put(BatchLetter::new("x", "<1@example.org>", &outgoing(1)), &outgoing(1)).unwrap();
    assert!(root.join("messages/000001.eml").is_file() && !BatchFolder::is_prepared(&root));
    drop(writer);
    assert!(!root.join("messages").exists() && !root.join("letters.ndjson").exists());
    // What a process that was killed leaves is taken away by the next.
    fs::create_dir(root.join("messages")).unwrap();
    fs::write(root.join("messages/000009.eml"), "half").unwrap();
    fs::write(root.join("letters.ndjson"), "{\"num").unwrap();
    drop(folder);
    let folder = prepared(&root, 2);
    assert!(!root.join("messages/000009.eml").exists());
    let batch = folder.read::<String>().unwrap().unwrap();
    assert_eq!((batch.letters.len(), batch.about.as_str()), (2, "about"));
    assert_eq!(folder.outgoing(&batch.letters[1]).unwrap(), outgoing(2));
    // A message that is not as it was prepared is not sent.
    let path = folder.message_path(&batch.letters[0]);
    fs::write(&path, "To: <mallory@example.com>\r\n\r\n").unwrap();
    let error = folder.outgoing(&batch.letters[0]).unwrap_err().to_string();
    assert!(error.contains("000001.eml") && error.contains("not as it was prepared"), "{error}");
    // Of a batch with which something was done, nothing is taken away.
    let (mut journal, _) = folder.journal().unwrap();
    journal.note(now(), &[JournalStep::HandingOver { letters: vec![1] }]).unwrap();
    assert!(folder.discard().is_err() && folder.prepare().is_err());
}

#[test]
fn a_folder_that_holds_something_else_is_left_alone() {
    let temporary = Folder::new();
    fs::create_dir(temporary.0.join("messages")).unwrap();
    fs::write(temporary.0.join("messages/1.eml"), "somebody's").unwrap();
    let error = BatchFolder::open_or_create(&temporary.0).unwrap_err().to_string();
    assert!(error.contains("holds something else"), "{error}");
    assert!(temporary.0.join("messages/1.eml").exists() && !temporary.0.join("lock").exists());
    assert_eq!(BatchFolder::open(&temporary.0).unwrap_err().kind(), ErrorKind::Caller);
}

#[test]
fn a_form_for_smtputf8_and_the_envelope_come_back_as_they_were() {
    let temporary = Folder::new();
    let folder = BatchFolder::open_or_create(temporary.0.join("batch")).unwrap();
    let mut message = outgoing(1);
    message.envelope.requiretls = true;
    message.envelope.mt_priority = Some(-4);
    let mut form = outgoing(1);
    form.envelope.needs_smtputf8 = true;
    form.octets.extend_from_slice("å\r\n".as_bytes());
    let message = message.with_smtputf8_form(form);
    let mut writer = folder.prepare().unwrap();
    writer.put(BatchLetter::new("x", "<1@example.org>", &message), &message).unwrap();
    writer.finish(now(), &"").unwrap();
    let batch = folder.read::<String>().unwrap().unwrap();
    assert_eq!(folder.outgoing(&batch.letters[0]).unwrap(), message);
}

#[test]
fn what_can_be_mended_is_for_now_and_what_a_peer_says_of_the_message_is_for_good() {
    let refused = |lasting| Delivery::Refused { command: "RCPT".into(), reply: "x".into(), lasting };
    let unsent = |kind| Delivery::Unsent(retourpost::Error::new(kind, "x"));
    let session = retourpost::Error::new(ErrorKind::PeerForGood, "refused: 535").in_field("auth");
    for (delivery, outcome) in [
        (Delivery::Accepted { reply: String::new() }, LetterOutcome::Accepted),
        (refused(Lasting::ForGood), LetterOutcome::ForGood),
        (refused(Lasting::ForNow), LetterOutcome::ForNow),
        (Delivery::Unsure(retourpost::Error::operator("x")), LetterOutcome::Unsure),
        (unsent(ErrorKind::Operator), LetterOutcome::ForNow),
        (unsent(ErrorKind::PeerForNow), LetterOutcome::ForNow),
        (unsent(ErrorKind::PeerForGood), LetterOutcome::ForGood),
        (unsent(ErrorKind::Caller), LetterOutcome::ForGood),
        (Delivery::Unsent(session), LetterOutcome::ForNow),
    ] {
        assert_eq!(LetterOutcome::from(&delivery), outcome, "{delivery:?}");
    }
}
