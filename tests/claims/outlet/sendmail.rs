//! The `sendmail` command, played by a shell script.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::{Duration, Instant};

use retourpost::ErrorKind;
use retourpost::outlet::sendmail::{NullSender, Sendmail};
use retourpost::outlet::{Delivery, Envelope, Lasting, LineEnds, Outgoing};

use super::{Folder, NOTICE, notice};

/// A command that notes its arguments, one a line in brackets, and then does as it is told.
fn script(folder: &Folder, last: &str) -> Sendmail {
    let path = folder.0.join("sendmail");
    let here = folder.0.display();
    let text = format!("#!/bin/sh\ncd '{here}'\nfor a in \"$@\"; do echo \"[$a]\" >> arguments; done\n{last}\n");
    // Written by another process: as long as this one has the file open for writing, a child that another test starts in
    // that moment has it too, and the script cannot be run ("text file busy").
    let mut tee = Command::new("tee")
        .arg(&path)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    tee.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(tee.wait().unwrap().success());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    Sendmail::new(path)
}

fn noted(folder: &Folder, name: &str) -> String {
    fs::read_to_string(folder.0.join(name)).unwrap_or_default()
}

#[test]
fn the_null_sender_is_said_in_so_many_words_and_the_recipient_stands_after_the_options() {
    // ENV-1, LET-4
    for (null_sender, said) in [(NullSender::Empty, "[]"), (NullSender::Brackets, "[<>]")] {
        let folder = Folder::new();
        let delivery = script(&folder, "cat > input").with_null_sender(null_sender).send(&notice());
        assert_eq!(delivery, Delivery::Accepted { reply: String::new() });
        assert_eq!(noted(&folder, "arguments"), format!("[-i]\n[-f]\n{said}\n[--]\n[kari@example.com]\n"));
        assert_eq!(noted(&folder, "input"), String::from_utf8_lossy(NOTICE).replace("\r\n", "\n"));
    }
}

#[test]
fn a_return_path_more_arguments_and_crlf_are_handed_over_as_asked() {
    let folder = Folder::new();
    let mut outgoing = notice();
    outgoing.envelope.return_path = Some("lists@example.org".into());
    outgoing.envelope.recipient = "-oX@bücher.example".into();
    let delivery =
        script(&folder, "cat > input").with_arguments(["-oi"]).with_line_ends(LineEnds::Crlf).send(&outgoing);
    assert!(delivery.is_accepted());
    let arguments = "[-oi]\n[-i]\n[-f]\n[lists@example.org]\n[--]\n[-oX@xn--bcher-kva.example]\n";
    assert_eq!(noted(&folder, "arguments"), arguments);
    assert_eq!(noted(&folder, "input").as_bytes(), NOTICE);
}

#[test]
fn exit_codes_say_whose_turn_it_is() {
    use ErrorKind::{Operator, PeerForGood, PeerForNow};
    let rows = [
        (75, PeerForNow),
        (71, PeerForNow),
        (74, PeerForNow),
        (65, PeerForGood),
        (67, PeerForGood),
        (68, PeerForGood),
        (69, PeerForGood),
        (76, PeerForGood),
        (1, Operator),
        (64, Operator),
        (70, Operator),
        (73, Operator),
        (77, Operator),
        (78, Operator),
        (127, Operator),
    ];
    for (code, kind) in rows {
        let folder = Folder::new();
        let delivery = script(&folder, &format!("cat > /dev/null; echo why it was >&2; exit {code}")).send(&notice());
        let error = delivery.error().unwrap();
        assert_eq!(error.kind(), kind, "{code}");
        assert!(error.to_string().contains("why it was"), "{code}: {error}");
        let is_refusal = matches!(&delivery, Delivery::Refused { reply, .. } if reply == "why it was");
        assert_eq!(is_refusal, kind != Operator, "{code}: {delivery:?}");
    }
}

#[test]
fn a_silent_refusal_is_told_by_the_name_of_its_exit_code() {
    let folder = Folder::new();
    let Delivery::Refused { reply, lasting, .. } = script(&folder, "exit 67").send(&notice()) else { panic!() };
    assert_eq!((reply.as_str(), lasting), ("exit code 67, no such user", Lasting::ForGood));
}

#[test]
fn a_command_that_is_not_there_is_the_operators() {
    let folder = Folder::new();
    let delivery = Sendmail::new(folder.0.join("none")).send(&notice());
    let Delivery::Unsent(error) = delivery else { panic!("{delivery:?}") };
    assert_eq!(error.kind(), ErrorKind::Operator);
    assert!(error.to_string().contains("none: "), "{error}");
}

#[test]
fn a_command_that_ends_well_without_reading_is_not_believed() {
    let folder = Folder::new();
    let big = Outgoing::new(Envelope::null_sender("a@example.org"), b"line of text\r\n".repeat(100_000));
    let delivery = script(&folder, "exit 0").send(&big);
    assert!(matches!(delivery, Delivery::Unsure(_)), "{delivery:?}");
}

#[test]
fn a_command_that_hangs_is_ended_also_if_its_child_holds_the_pipes() {
    let begun = Instant::now();
    for (last, octets, has_all) in
        [("cat > /dev/null; sleep 30", NOTICE.to_vec(), true), ("sleep 30", b"line of text\r\n".repeat(100_000), false)]
    {
        let folder = Folder::new();
        let outgoing = Outgoing::new(Envelope::null_sender("a@example.org"), octets);
        let delivery = script(&folder, last).with_timeout(Duration::from_millis(300)).send(&outgoing);
        assert_eq!(delivery.error().unwrap().kind(), ErrorKind::PeerForNow, "{last}");
        assert_eq!(matches!(delivery, Delivery::Unsure(_)), has_all, "{last}: {delivery:?}");
    }
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_command_that_is_killed_after_it_had_everything_leaves_us_unsure() {
    let folder = Folder::new();
    let delivery = script(&folder, "cat > /dev/null; kill -9 $$").send(&notice());
    assert!(matches!(delivery, Delivery::Unsure(_)), "{delivery:?}");
}

#[test]
fn an_address_that_is_none_starts_nothing() {
    let folder = Folder::new();
    let outlet = script(&folder, "cat > /dev/null");
    for recipient in ["", "kari", "a b@example.org", "a@", "@example.org", "a@example.org\n", "a\0@example.org"] {
        let delivery = outlet.send(&Outgoing::new(Envelope::null_sender(recipient), NOTICE.to_vec()));
        let Delivery::Unsent(error) = delivery else { panic!("{recipient:?}") };
        assert_eq!((error.kind(), error.field()), (ErrorKind::Caller, Some("recipient")), "{recipient:?}");
    }
    assert_eq!(noted(&folder, "arguments"), "");
}
