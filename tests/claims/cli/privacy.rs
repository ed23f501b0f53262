//! What the program tells of a report whose reader may not learn all of it.

use super::{Ended, Value, folder, run, with, written};

const REPORT: &str = r#"{
  "version": 1,
  "reporting_mta": "mta1.corp.example.org",
  "message": {
    "return_path": "kari@example.com",
    "original": "Delivered-To: ola.privat@hemmelig.example\nReceived: from [10.1.2.3] by mx.example.no; Sat, 21 Nov 2026 10:02:11 +0100\nAccept-Language: nl\nSubject: Hei\nFrom: Kari <kari@example.com>\n\nHei, ola.privat@hemmelig.example\n"
  },
  "recipients": [
    {
      "orcpt": "rfc822;ola@example.no",
      "final_recipient": "ola.privat@hemmelig.example",
      "remote_mta": "mx7.hemmelig.example",
      "reply": "550 5.1.1 <ola.privat@hemmelig.example>: no such user at mx7.hemmelig.example"
    },
    { "final_recipient": "skjult@nektet.example", "orcpt": "rfc822;liv@example.no", "notify": "NEVER", "reply": "550 5.1.1 no" }
  ],
  "received": { "media_type": "message/delivery-status", "octets": "Final-Recipient: rfc822; ola.privat@hemmelig.example\n" }
}"#;

const SECRETS: [&str; 5] = ["hemmelig", "ola.privat", "corp.example", "10.1.2.3", "nektet"];

fn rendered(more: &[&str]) -> Ended {
    let report = written(
        &folder(&format!("privacy-{}", more.join("-").replace(['/', '=', '*', ' '], "_"))),
        "report.json",
        REPORT,
    );
    run(&with(
        &["render", &report, "--reporting-mta", "mail.example.org", "--set", "privacy.inner_hosts=*.corp.example.org"],
        more,
    ))
    .well()
}

#[test]
fn every_format_is_for_the_eyes_of_the_reader() {
    // A line of the page may end inside a name.
    let whole = |ended: Ended| ended.out.replace("<wbr>", "").replace("=\r\n", "");
    for format in ["eml", "text", "html", "json"] {
        let outside = whole(rendered(&["--format", format]));
        let told: Vec<_> = SECRETS.iter().filter(|secret| outside.contains(*secret)).collect();
        assert!(told.is_empty(), "{format}: {told:?}\n{outside}");
        assert!(outside.contains("ola@example.no"), "{format}");
        let inside = whole(rendered(&["--format", format, "--set", "audience.internal_domains=example.com"]));
        assert!(inside.contains("ola.privat@hemmelig.example"), "{format}");
    }
}

#[test]
fn json_says_what_is_withheld_and_can_be_read_again() {
    let json = rendered(&["--format", "json"]).json();
    let withheld = serde_json::json!({ "kinds": ["forward-targets", "inner-hosts"], "hops": 0, "header_fields": 2 });
    assert_eq!(json["decision"]["withheld"], withheld);
    assert_eq!(json["decision"]["groups"][0]["recipients"], serde_json::json!(["ola@example.no"]));
    assert_eq!(json["case"]["recipients"].as_array().unwrap().len(), 1);
    assert!(json["case"]["received"].is_null() && json["case"]["message"]["body"].is_null());
    let again = written(&folder("privacy-again"), "again.json", &json["case"].to_string());
    let again = run(&["render", &again, "--format", "json", "--reporting-mta", "mail.example.org"]).well().json();
    assert_eq!(again["decision"]["groups"][0]["recipients"], json["decision"]["groups"][0]["recipients"]);

    let inside = rendered(&["--format", "json", "--set", "privacy.external="]).json();
    assert_eq!(inside["decision"]["withheld"], serde_json::json!({ "kinds": [], "hops": 0, "header_fields": 0 }));
    assert_eq!(inside["case"]["recipients"].as_array().unwrap().len(), 2);
    assert!(inside["case"]["received"].is_object());
}

#[test]
fn what_was_mended_is_told_without_the_field_to_readers_outside() {
    let bounce = "Return-Path: <>\nTo: kari@example.com\nMIME-Version: 1.0\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\nHei\n--x\n\
        Content-Type: message/delivery-status\n\nReporting-MTA: mx.example.no\n\n\
        Original-Recipient: rfc822; ola@example.no\nFinal-Recipient: ola.privat@hemmelig.example\nAction: failed\nStatus: 5.1.1\n\n--x--\n";
    let bounce = written(&folder("privacy-mended"), "bounce.eml", bounce);
    let json = |audience: &str| -> (Value, String) {
        let ended =
            run(&["render", &bounce, "--format", "json", "--set", &format!("audience.internal_domains={audience}")])
                .well();
        (ended.json(), ended.said)
    };
    let (outside, said) = json("example.org");
    assert!(!outside.to_string().contains("hemmelig"), "{outside:#}");
    let codes = |json: &Value| {
        json["diagnostics"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect::<Vec<_>>()
    };
    assert!(codes(&outside).contains(&"address-type-missing".into()), "{outside:#}");
    // Whoever runs the program has handed the report in.
    assert!(said.contains("hemmelig"), "{said}");
    let (inside, _) = json("example.com");
    assert!(inside["diagnostics"].to_string().contains("hemmelig"));
    assert_eq!(codes(&inside), codes(&outside));
}

#[test]
fn a_kind_that_there_is_not_is_refused() {
    let bad = written(
        &folder("privacy-config"),
        "bad.toml",
        "[privacy]\nexternal = ['forwards']\ninner_hosts = ['10.0.0.0/33']\n",
    );
    run(&["config", "check", "--config", &bad]).with(
        78,
        &[
            "takes one of \"forward-targets\", \"list-members\", \"inner-hosts\", not \"forwards\"",
            "neither a host nor a block",
        ],
    );
    let good = written(
        &folder("privacy-config-good"),
        "good.toml",
        "[privacy]\nexternal = ['inner-hosts']\ninner_hosts = ['*.Corp.example.org', '203.0.113.0/24', 'fd00::/8', 'mailstore']\n",
    );
    let effective = run(&["config", "check", "--effective", "--config", &good]).well().out;
    assert!(effective.contains("privacy.external = [\"inner-hosts\"]  # from "), "{effective}");
    assert!(effective.contains("privacy.internal = []  # default"), "{effective}");
    let hosts = "privacy.inner_hosts = [\"*.corp.example.org\", \"203.0.113.0/24\", \"fd00::/8\", \"mailstore\"]";
    assert!(effective.contains(hosts), "{effective}");
}
