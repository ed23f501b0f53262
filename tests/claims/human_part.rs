//! Claims about the part for people, where RFC 6522 §3 and RFC 3834 §3.2 leave the choice to the writer.

use mailparse::{MailHeaderMap, ParsedMail, parse_mail};
use retourpost::intake::from_json;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, Piece, WordingKey};
use retourpost::site::Site;

fn rendered(json: &serde_json::Value) -> Notice {
    let renderer = Renderer::new(Site::named("mail.example.org").unwrap(), Catalogue::embedded().clone());
    let case = from_json(&json.to_string()).unwrap();
    match renderer.render(&case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => notice,
        Outcome::Suppressed(reason) => panic!("{reason}"),
    }
}

fn report(language: &str, recipient: &serde_json::Value, header: &str) -> serde_json::Value {
    serde_json::json!({
        "version": 1,
        "reporting_mta": "mail.example.org",
        "message": { "return_path": "kari@example.com", "header": header },
        "recipients": [recipient],
        "reader": { "language": language },
    })
}

fn parts<'a>(mail: &'a ParsedMail<'_>) -> &'a [ParsedMail<'a>] {
    assert_eq!(mail.subparts[0].ctype.mimetype, "multipart/alternative");
    &mail.subparts[0].subparts
}

#[test]
fn plain_text_stands_first_and_both_renderings_are_in_one_language() {
    // TXT-2, TXT-3: a client that shows the last alternative it knows must not show another language.
    let failed = serde_json::json!({ "final_recipient": "ola@example.no", "reply": "550 5.1.1 User unknown" });
    for language in ["en", "nl", "nb"] {
        let notice = rendered(&report(language, &failed, ""));
        let mail = parse_mail(&notice.outgoing.octets).unwrap();
        let parts = parts(&mail);
        let told: Vec<_> = parts
            .iter()
            .map(|part| (part.ctype.mimetype.as_str(), part.headers.get_first_value("Content-Language").unwrap()))
            .collect();
        assert_eq!(told, [("text/plain", language.to_owned()), ("text/html", language.to_owned())]);
    }
}

#[test]
fn six_hundred_letters_of_three_octets_without_a_space_make_no_long_line() {
    // TXT-7
    let address = format!("{}@example.no", "ก".repeat(600));
    let failed = serde_json::json!({
        "final_recipient": { "type": "utf-8", "address": address },
        "reply": "550 5.1.1 User unknown",
    });
    let notice = rendered(&report("en", &failed, ""));
    let longest = notice.outgoing.octets.split(|octet| *octet == b'\n').map(<[u8]>::len).max();
    assert!(longest.is_some_and(|longest| longest <= 999), "{longest:?} octets with CR");
    let mail = parse_mail(&notice.outgoing.octets).unwrap();
    assert!(parts(&mail)[0].get_body().unwrap().contains(&address));
}

#[test]
fn the_subject_of_the_original_is_decoded_before_it_is_told() {
    // TXT-8
    let failed = serde_json::json!({ "final_recipient": "ola@example.no", "reply": "550 5.1.1 User unknown" });
    let header = "From: kari@example.com\nSubject: =?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=\n";
    let notice = rendered(&report("nl", &failed, header));
    assert!(notice.text().contains("Onderwerp: テスト\n"), "{}", notice.text());
    assert!(notice.html().contains("テスト"));
}

#[test]
fn delivered_is_not_said_to_be_read_and_relayed_not_to_be_delivered() {
    // TXT-13
    let catalogue = Catalogue::embedded();
    for (action, id) in [("delivered", "notice-delivered-meaning"), ("relayed", "notice-relayed-meaning")] {
        let recipient = serde_json::json!({
            "final_recipient": "ola@example.no", "action": action, "remote_mta": "mx.example.no", "notify": "SUCCESS",
        });
        for language in ["en", "nl", "nb"] {
            let notice = rendered(&report(language, &recipient, ""));
            let phrase = catalogue.resolve(&notice.decided.language, &WordingKey::default(), id, None).unwrap();
            let Some(Piece::Text(words)) = phrase.pieces.last() else { panic!("{id} ends with words") };
            let told = notice.text().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(told.contains(words.trim()), "{language} {action}: {told}");
        }
    }
}
