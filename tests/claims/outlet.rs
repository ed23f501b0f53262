//! Claims about `outlet`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use retourpost::ErrorKind;
use retourpost::outlet::eml::{self, Existing};
use retourpost::outlet::maildir::{Maildir, UniqueName};
use retourpost::outlet::{Delivery, Envelope, Lasting, LineEnds, Outgoing, writer};

#[path = "outlet/batch.rs"]
mod batch;
#[cfg(feature = "smtp")]
#[path = "outlet/dkim.rs"]
mod dkim;
#[cfg(unix)]
#[path = "outlet/sendmail.rs"]
mod sendmail;
#[cfg(feature = "smtp")]
#[path = "outlet/server.rs"]
mod server;
#[cfg(feature = "smtp")]
#[path = "outlet/smtp.rs"]
mod smtp;
#[cfg(feature = "smtp")]
#[path = "outlet/tls.rs"]
mod tls;

const NOTICE: &[u8] =
    b"From: <postmaster@example.org>\r\nTo: <kari@example.com>\r\nSubject: x\r\n\r\n.one\r\n..\r\ntwo\r\n";

fn notice() -> Outgoing {
    Outgoing::new(Envelope::null_sender("kari@example.com"), NOTICE.to_vec())
}

/// A folder of its own for each test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static N: AtomicU64 = AtomicU64::new(0);
        let name = format!("retourpost-outlet-{}-{}", std::process::id(), N.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self) -> BTreeSet<String> {
        names_in(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_stream_gets_the_octets_as_they_are_or_with_local_line_ends() {
    let mut out = Vec::new();
    writer::write(&notice(), &mut out).unwrap();
    assert_eq!(out, NOTICE);
    out.clear();
    writer::write_with(&notice(), LineEnds::Lf, &mut out).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), String::from_utf8(NOTICE.to_vec()).unwrap().replace("\r\n", "\n"));
}

#[test]
fn a_reader_that_went_away_is_an_error_that_can_be_seen() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(writer::write(&notice(), &mut Closed).unwrap_err().kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn what_a_stream_holds_back_until_flushed_is_not_taken_for_written() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            Ok(octets.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::StorageFull.into())
        }
    }
    assert_eq!(writer::write(&notice(), &mut Full).unwrap_err().kind(), io::ErrorKind::StorageFull);
}

#[test]
fn an_eml_file_has_the_octets_and_leaves_nothing_beside_it() {
    let folder = Folder::new();
    eml::write(&notice(), &folder.0.join("a.eml"), Existing::Keep).unwrap();
    assert_eq!(fs::read(folder.0.join("a.eml")).unwrap(), NOTICE);
    assert_eq!(folder.names(), ["a.eml".to_owned()].into());
}

#[test]
fn an_eml_file_is_never_overwritten_unless_told() {
    let folder = Folder::new();
    let path = folder.0.join("a.eml");
    fs::write(&path, "mine").unwrap();
    let error = eml::write(&notice(), &path, Existing::Keep).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    assert!(error.to_string().contains("a.eml: exists already; "), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    eml::write(&notice(), &path, Existing::Replace).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NOTICE);
    assert_eq!(folder.names(), ["a.eml".to_owned()].into());
}

#[test]
fn a_failed_eml_file_leaves_nothing_behind() {
    let folder = Folder::new();
    let long = "x".repeat(250);
    fs::create_dir(folder.0.join("taken")).unwrap();
    fs::write(folder.0.join("taken").join("inside"), "").unwrap();
    let before = folder.names();
    let rows = [
        ("a folder of that name", "taken"),
        ("no such folder", "nowhere/a.eml"),
        ("too long", long.as_str()),
        ("no name", ".."),
    ];
    for (row, name) in rows {
        for existing in [Existing::Keep, Existing::Replace] {
            let error = eml::write(&notice(), &folder.0.join(name), existing).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Operator, "{row}");
            assert_eq!(folder.names(), before, "{row}: {error}");
        }
    }
}

#[test]
fn whoever_lists_the_folder_meanwhile_sees_whole_eml_files_only() {
    let folder = Folder::new();
    let big = Outgoing::new(Envelope::null_sender("a@example.org"), b"0123456789abcd\r\n".repeat(64 * 1024));
    std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for n in 0..20 {
                eml::write(&big, &folder.0.join(format!("{n}.eml")), Existing::Keep).unwrap();
            }
        });
        while !writing.is_finished() {
            for name in folder.names().iter().filter(|name| name.ends_with(".eml")) {
                assert_eq!(fs::metadata(folder.0.join(name)).unwrap().len(), big.octets.len() as u64, "{name}");
            }
        }
    });
    assert_eq!(folder.names().len(), 20);
}

fn unique(serial: u64) -> UniqueName {
    UniqueName { seconds: 1_795_251_734, microseconds: 5, process: 77, serial, host: "mx:1/a".into() }
}

#[test]
fn a_maildir_is_made_only_if_asked() {
    let folder = Folder::new();
    let root = folder.0.join("Maildir");
    assert_eq!(Maildir::open(&root).unwrap_err().kind(), ErrorKind::Operator);
    assert!(folder.names().is_empty());
    Maildir::open_or_create(&root).unwrap();
    assert_eq!(names_in(&root), ["cur", "new", "tmp"].map(str::to_owned).into());
    Maildir::open(&root).unwrap();
}

#[test]
fn a_delivery_goes_through_tmp_to_new_with_its_return_path() {
    let folder = Folder::new();
    let maildir = Maildir::open_or_create(&folder.0).unwrap();
    let path = maildir.deliver(&notice(), &unique(1)).unwrap();
    assert_eq!(path, folder.0.join("new").join(r"1795251734.M5P77Q1.mx\0721\057a"));
    let stored = String::from_utf8(fs::read(path).unwrap()).unwrap();
    // RFC 5321 §4.4
    assert_eq!(stored, format!("Return-Path: <>\n{}", String::from_utf8_lossy(NOTICE).replace("\r\n", "\n")));
    assert!(names_in(&folder.0.join("tmp")).is_empty());
}

#[test]
fn a_name_that_is_taken_in_new_or_tmp_loses_neither_message() {
    let folder = Folder::new();
    let maildir = Maildir::open_or_create(&folder.0).unwrap();
    let path = maildir.deliver(&notice(), &unique(1)).unwrap();
    let first = fs::read(&path).unwrap();
    let other = Outgoing::new(Envelope::null_sender("a@example.org"), b"Subject: other\r\n\r\n".to_vec());
    assert_eq!(maildir.deliver(&other, &unique(1)).unwrap_err().kind(), ErrorKind::Operator);
    assert_eq!(fs::read(&path).unwrap(), first);
    assert!(names_in(&folder.0.join("tmp")).is_empty());

    let taken = folder.0.join("tmp").join(unique(2).to_string());
    fs::write(&taken, "another delivery").unwrap();
    assert!(maildir.deliver(&other, &unique(2)).is_err());
    assert_eq!(fs::read(&taken).unwrap(), b"another delivery");
    assert_eq!(names_in(&folder.0.join("new")).len(), 1);
}

#[test]
fn a_return_path_cannot_add_fields_to_a_stored_message() {
    // SEC-9
    let folder = Folder::new();
    let mut hostile = notice();
    hostile.envelope.return_path = Some("a@example.org>\r\nX-Evil: yes".into());
    let path = Maildir::open_or_create(&folder.0).unwrap().deliver(&hostile, &unique(1)).unwrap();
    assert!(!fs::read_to_string(path).unwrap().contains("X-Evil"));
}

#[test]
fn names_from_the_system_differ_in_one_process() {
    let names: BTreeSet<_> = (0..1000).map(|_| UniqueName::from_system("mx").to_string()).collect();
    assert_eq!(names.len(), 1000);
}

#[test]
fn lone_line_ends_are_refused_and_can_be_mended() {
    let rows: [(&[u8], usize, &[u8]); 4] = [
        (b"a\nb\r\n", 1, b"a\r\nb\r\n"),
        (b"a\r\n.\n\r\n", 4, b"a\r\n.\r\n\r\n"),
        (b"a\rb\r\n", 1, b"a\r\nb\r\n"),
        (b"a\r\r\n\r", 1, b"a\r\n\r\n\r\n"),
    ];
    for (octets, at, mended) in rows {
        let mut outgoing = Outgoing::new(Envelope::null_sender("a@example.org"), octets.to_vec());
        let error = outgoing.check_line_ends().unwrap_err();
        assert_eq!(
            (error.kind(), error.position(), error.rule()),
            (ErrorKind::Caller, Some(at), Some("RFC 5321 §2.3.8"))
        );
        assert_eq!(outgoing.mend_line_ends().unwrap().code, "line-end-not-crlf");
        assert_eq!(outgoing.octets, mended);
        assert_eq!(outgoing.check_line_ends(), Ok(()));
        assert_eq!(outgoing.mend_line_ends(), None);
    }
}

#[test]
fn a_refusal_tells_people_whether_trying_again_helps_and_hides_no_control() {
    let refused =
        |lasting| Delivery::Refused { command: "RCPT".into(), reply: "550-a\u{202E}\n550 b\u{7}".into(), lasting };
    let error = refused(Lasting::ForGood).error().unwrap();
    assert_eq!(error.kind(), ErrorKind::PeerForGood);
    assert_eq!(error.to_string(), r"rcpt: refused for good: 550-a\u{202E} / 550 b\u{0007}");
    assert_eq!(refused(Lasting::ForNow).into_result().unwrap_err().kind(), ErrorKind::PeerForNow);
    assert_eq!(Delivery::Accepted { reply: "ok".into() }.into_result().unwrap(), "ok");
}
