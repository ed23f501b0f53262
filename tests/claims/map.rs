//! The administrator's map of languages.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;
use std::{fs, thread};

use retourpost::map::{Entries, LanguageMap, MAX_KEYS, MapAnswer, Socketmap, SocketmapLimits, Who, keys_of};

fn of_address(address: &str) -> Vec<String> {
    keys_of(&Who { address: Some(address), ..Who::default() })
}

fn languages(answer: &MapAnswer) -> String {
    let entry = answer.entry.as_ref();
    entry.map(|entry| entry.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

#[test]
fn a_reader_is_looked_up_from_near_to_far() {
    assert_eq!(
        of_address("Kari+Shop@Mail.Example.NO"),
        ["kari+shop@mail.example.no", "kari@mail.example.no", "mail.example.no", ".example.no", ".no",]
    );
    let who = Who { network: Some("192.0.2.7".parse().unwrap()), tenant: Some("Acme"), ..Who::default() };
    assert_eq!(keys_of(&who), ["192.0.2.7", "192.0.2", "192.0", "192", "tenant:acme"]);
    let who = Who { network: Some("2001:db8:0:1::7".parse().unwrap()), ..Who::default() };
    let keys = keys_of(&who);
    assert_eq!(keys[0], "2001:db8:0:1::7");
    assert!(keys.contains(&"2001:db8:0:1".to_owned()) && keys.contains(&"2001:db8".to_owned()), "{keys:?}");
}

#[test]
fn what_forwarders_and_lists_did_to_an_address_is_undone() {
    let rows = [
        ("SRS0=HHH=TT=example.no=kari@forward.example", "kari@example.no"),
        ("SRS0+HHH=TT=example.no=kari@forward.example", "kari@example.no"),
        ("srs0=hhh=tt=example.no=kari@forward.example", "kari@example.no"),
        ("SRS1=HHH=first.example==GGG=TT=example.no=kari@second.example", "kari@example.no"),
        ("SRS0=HHH=TT=example.no=kari=work@forward.example", "kari=work@example.no"),
        ("prvs=4321abcdef=kari@example.no", "kari@example.no"),
        ("SRS0=HHH=TT=example.no=prvs=4321abcdef=kari@forward.example", "kari@example.no"),
        ("prvs=4321abcdef=kari+shop@example.no", "kari@example.no"),
        ("news+ola=example.org@lists.example.no", "news@lists.example.no"),
        ("news-return-12-ola=example.org@lists.example.no", "news-return-12@lists.example.no"),
        ("news-return-12-ola=example.org@lists.example.no", "news@lists.example.no"),
    ];
    for (address, expected) in rows {
        let keys = of_address(address);
        assert_eq!(keys[0], address.to_lowercase(), "what stands in the map literally goes first");
        assert!(keys.contains(&expected.to_owned()), "{address}: {keys:?}");
        let (_, domain) = expected.split_once('@').unwrap();
        assert!(keys.contains(&domain.to_owned()), "{address}: {keys:?}");
    }
    let untouched = ["SRS0=HHH=TT=nodots=kari@f.example", "SRS0@f.example", "prvs==kari@f.example", "SRS1=@f.example"];
    for address in untouched {
        assert!(of_address(address).contains(&"f.example".to_owned()), "{address}");
    }
}

#[test]
fn hostile_addresses_give_few_and_harmless_keys() {
    let long = format!("{}@example.no", "a-".repeat(100));
    let deep = format!("kari@{}no", "x.".repeat(200));
    let too_long = format!("{}@example.no", "a".repeat(600));
    for address in
        [&long, &deep, &too_long, "a b@example.no", "kari\r\n@example.no", "@", "", "=@=", "é".repeat(9).as_str()]
    {
        let keys = of_address(address);
        assert!(keys.len() <= MAX_KEYS, "{address}: {}", keys.len());
        assert!(keys.iter().all(|key| !key.contains(|it: char| it.is_whitespace() || it.is_control())), "{keys:?}");
    }
}

#[test]
fn a_file_is_read_as_texthash_is() {
    let text = "\
# who reads what
kari@example.no nb

Example.BE\tnl
   fr
# a comment inside a logical line
.example.be  fr,
   nl
\"jan piet@example.nl\"  nl
kari@example.no  de
192.0.2  no
";
    let (entries, found) = Entries::parse("languages", text);
    let told =
        |key: &str| entries.get(key).map(|tags| tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(" "));
    assert_eq!(told("kari@example.no").as_deref(), Some("nb"));
    assert_eq!(told("example.be").as_deref(), Some("nl fr"));
    assert_eq!(told(".example.be").as_deref(), Some("fr nl"));
    assert_eq!(told("jan piet@example.nl").as_deref(), Some("nl"));
    assert_eq!(told("192.0.2").as_deref(), Some("nb"));
    assert_eq!(entries.len(), 5);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["languages:10:1: warning[map-key-twice]: the key stands above already, this line does not count; remove one"]
    );
}

#[test]
fn a_line_that_cannot_be_read_is_told_and_the_others_count() {
    let rows = [
        ("kari@example.no", "there is no language behind the key"),
        ("kari@example.no   ", "there is no language behind the key"),
        ("kari@example.no norwegian-bokmaal-please", "is no language"),
        ("kari@example.no nl fr en de", "there are 4 languages, 3 are allowed"),
        ("kari@example.no \u{202e}nl", "is no language"),
        ("\"kari@example.no nl", "there is no language behind the key"),
    ];
    for (line, why) in rows {
        let (entries, found) = Entries::parse("m", &format!("a@b.example nl\n{line}\nc@d.example fr\n"));
        assert_eq!(entries.len(), 2, "{line}");
        let [one] = &found[..] else { panic!("{line}: {found:?}") };
        assert!(one.message.contains(why), "{line}: {one}");
        assert_eq!(one.place.as_ref().map(|place| place.line), Some(2), "{line}");
        assert!(!one.to_string().contains('\u{202e}'), "{one}");
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("retourpost-map-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_changed_file_is_read_again_and_a_lost_one_leaves_what_was_read() {
    let folder = Folder::new("changed");
    let path = folder.0.join("languages");
    fs::write(&path, "kari@example.no nb\n").unwrap();
    let (map, found) = LanguageMap::open(&format!("texthash:{}", path.display())).unwrap();
    assert_eq!(found, []);
    let kari = Who { address: Some("kari@example.no"), ..Who::default() };
    assert_eq!(languages(&map.look_up(&kari)), "nb");
    // Another length, so that the change is seen whatever the clock of the file system.
    fs::write(&path, "kari@example.no nn de\nx@y.example\n").unwrap();
    let answer = map.look_up(&kari);
    assert_eq!(languages(&answer), "nn de");
    assert_eq!(answer.diagnostics.len(), 1, "{answer:?}");
    assert_eq!(map.look_up(&kari).diagnostics, [], "told once");
    fs::remove_file(&path).unwrap();
    let answer = map.look_up(&kari);
    assert_eq!(languages(&answer), "nn de");
    assert!(answer.diagnostics[0].message.contains("still count"), "{answer:?}");
}

#[test]
fn a_map_that_is_not_there_is_an_error_that_says_what_to_write() {
    for (name, why) in [
        ("texthash:/nowhere/languages", "/nowhere/languages"),
        ("ldap:/etc/x.cf", "texthash:FILE, socketmap:unix:PATH:NAME"),
        ("socketmap:inet:localhost:languages", "unix:PATH:NAME or inet:HOST:PORT:NAME"),
        ("socketmap:unix:relative:languages", "unix:PATH:NAME"),
        ("socketmap:inet:127.0.0.1:99999:languages", "inet:HOST:PORT:NAME"),
    ] {
        let error = LanguageMap::open(name).unwrap_err().to_string();
        assert!(error.contains(why), "{name}: {error}");
    }
}

/// A server that gives each connection to `serve`, one after the other.
fn server(serve: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            serve(stream.unwrap());
        }
    });
    format!("inet:{address}:languages")
}

fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut length = 0;
    loop {
        let mut octet = [0];
        stream.read_exact(&mut octet).ok()?;
        match octet[0] {
            b':' => break,
            digit => length = length * 10 + usize::from(digit - b'0'),
        }
    }
    let mut text = vec![0; length + 1];
    stream.read_exact(&mut text).ok()?;
    assert_eq!(text.pop(), Some(b','));
    String::from_utf8(text).ok()
}

fn reply(stream: &mut TcpStream, text: &str) {
    // In two pieces, as networks do.
    let octets = format!("{}:{text},", text.len()).into_bytes();
    let (first, second) = octets.split_at(octets.len() / 2);
    let _ = stream.write_all(first).and_then(|()| stream.write_all(second));
}

fn limits() -> SocketmapLimits {
    let mut limits = SocketmapLimits::default();
    // So that a busy machine does not fail a test of something else.
    limits.answer = Duration::from_secs(20);
    limits
}

#[test]
fn a_server_is_asked_for_each_key_over_one_connection_and_its_answers_are_kept() {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let n_connections = Arc::new(AtomicUsize::new(0));
    let (seen, counted) = (Arc::clone(&requests), Arc::clone(&n_connections));
    let name = server(move |mut stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        while let Some(request) = read_request(&mut stream) {
            let text = if request == "languages example.be" { "OK nl fr" } else { "NOTFOUND " };
            seen.lock().unwrap().push(request);
            reply(&mut stream, text);
        }
    });
    let map = Socketmap::open(&name, limits()).unwrap();
    let keys = of_address("jan@example.be");
    let answer = map.look_up_keys(&keys);
    assert_eq!((languages(&answer).as_str(), &answer.diagnostics[..]), ("nl fr", &[][..]));
    assert_eq!(answer.entry.as_ref().unwrap().key, "example.be");
    assert_eq!(map.look_up_keys(&keys), answer);
    assert_eq!(*requests.lock().unwrap(), ["languages jan@example.be", "languages example.be"]);
    assert_eq!(n_connections.load(Ordering::SeqCst), 1);
}

#[test]
fn threads_do_not_wait_for_each_other() {
    // Each connection is answered when all are there.
    let n_asking = 4;
    let all = Arc::new(Barrier::new(n_asking));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let name = format!("inet:{}:languages", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, all) = (stream.unwrap(), Arc::clone(&all));
            thread::spawn(move || {
                while read_request(&mut stream).is_some() {
                    all.wait();
                    reply(&mut stream, "OK nb");
                }
            });
        }
    });
    let map = Socketmap::open(&name, limits()).unwrap();
    thread::scope(|scope| {
        for number in 0..n_asking {
            let map = &map;
            scope.spawn(move || {
                let answer = map.look_up_keys(&of_address(&format!("{number}@example.no")));
                assert_eq!((languages(&answer).as_str(), &answer.diagnostics[..]), ("nb", &[][..]));
            });
        }
    });
}

#[test]
fn a_connection_that_the_server_closed_is_opened_again() {
    let name = server(|mut stream| {
        if read_request(&mut stream).is_some() {
            reply(&mut stream, "OK nb");
        }
    });
    let map = Socketmap::open(&name, limits()).unwrap();
    for address in ["a@example.no", "b@example.no", "c@example.no"] {
        let answer = map.look_up_keys(&of_address(address));
        assert_eq!((languages(&answer).as_str(), &answer.diagnostics[..]), ("nb", &[][..]), "{address}");
    }
}

#[test]
fn no_answer_is_no_signal_told_once_and_not_asked_for_at_once_again() {
    let n_asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&n_asked);
    let silent = server(move |mut stream| {
        while read_request(&mut stream).is_some() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    let rows = [
        (silent, "no answer within 100 milliseconds"),
        (server(|mut stream| reply_once(&mut stream, "7:TEMP no,")), "it answered \"TEMP no\""),
        (server(|mut stream| reply_once(&mut stream, "hello")), "is no netstring"),
        (server(|mut stream| reply_once(&mut stream, "999999999:OK")), "is no netstring"),
        (server(|mut stream| reply_once(&mut stream, "3:OK nl,")), "is no netstring"),
        (server(|mut stream| reply_once(&mut stream, "8:OK x y z,")), "it answered OK, but"),
        (server(|mut stream| reply_once(&mut stream, "10:PERM \u{1b}[2J\u{7},")), "it answered"),
        (server(drop), "socketmap:"),
        ("inet:127.0.0.1:1:languages".to_owned(), "socketmap:inet:127.0.0.1:1:languages"),
        ("unix:/nowhere/x.sock:languages".to_owned(), "socketmap:unix:/nowhere/x.sock:languages"),
    ];
    for (name, why) in rows {
        let map = Socketmap::open(&name, SocketmapLimits::default()).unwrap();
        let answer = map.look_up_keys(&of_address("kari@example.no"));
        assert_eq!(answer.entry, None, "{name}");
        let [told] = &answer.diagnostics[..] else { panic!("{name}: {answer:?}") };
        assert!(told.message.contains(why), "{name}: {told}");
        assert!(!told.message.contains(char::is_control), "{told:?}");
        assert_eq!(map.look_up_keys(&of_address("ola@example.no")), MapAnswer::default(), "{name}");
    }
    assert_eq!(n_asked.load(Ordering::SeqCst), 1);
}

fn reply_once(stream: &mut TcpStream, octets: &str) {
    if read_request(stream).is_some() {
        let _ = stream.write_all(octets.as_bytes());
    }
}
