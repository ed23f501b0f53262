//! Received fields as mail systems write them. The expected values were read off by eye; the times are what Python's
//! `email.utils.parsedate_to_datetime` makes of the dates.

use proptest::prelude::*;

use retourpost::intake::original_from_octets;
use retourpost::report::{Hop, ReturnPath};

/// System, field, then from, its address, by, with, id and the seconds since 1970; `-` for what is not told.
type Row = (&'static str, &'static str, [&'static str; 5], i64);

const NO_TIME: i64 = 0;

const ROWS: &[Row] = &[
    (
        "Postfix, from the network",
        "from laptop.example.org (unknown [192.0.2.7])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\r\n\t(No client certificate requested)\r\n\tby mail.example.org (Postfix) with ESMTPSA id 8D471A22018\r\n\tfor <ola@example.no>; Sat, 21 Nov 2026 10:02:11 +0100 (CET)",
        ["laptop.example.org", "192.0.2.7", "mail.example.org", "ESMTPSA", "8D471A22018"],
        1_795_251_731,
    ),
    (
        "Postfix, from a program",
        "by mail.example.org (Postfix, from userid 1000)\r\n\tid 1A2B3C; Sat, 21 Nov 2026 10:02:11 +0100 (CET)",
        ["-", "-", "mail.example.org", "-", "1A2B3C"],
        1_795_251_731,
    ),
    (
        "Exim, with a name that was verified",
        "from mx.example.net ([2001:db8::7] helo=mx.example.net)\r\n\tby mail.example.org with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.96)\r\n\t(envelope-from <kari@example.net>)\r\n\tid 1sABCD-000123-2f\r\n\tfor ola@example.org;\r\n\tSat, 21 Nov 2026 10:02:11 +0100",
        ["mx.example.net", "2001:db8::7", "mail.example.org", "esmtps", "1sABCD-000123-2f"],
        1_795_251_731,
    ),
    (
        "Exim, with a name that was not",
        "from [192.0.2.7] (helo=[10.0.0.1])\r\n\tby mail.example.org with smtp (Exim 4.96) id 1sABCD; Sat, 21 Nov 2026 10:02:11 +0100",
        ["[192.0.2.7]", "192.0.2.7", "mail.example.org", "smtp", "1sABCD"],
        1_795_251_731,
    ),
    (
        "Exim, from a program",
        "from kari by mail.example.org with local (Exim 4.96)\r\n\tid 1sABCE; Sat, 21 Nov 2026 10:02:11 +0100",
        ["kari", "-", "mail.example.org", "local", "1sABCE"],
        1_795_251_731,
    ),
    (
        "Exchange Online",
        "from AM0PR08MB0001.eurprd08.prod.example.com (2603:10a6:208:1::21) by\r\n DB9PR08MB0002.eurprd08.prod.example.com (2603:10a6:10:2::14) with Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n 15.20.7544.48; Fri, 10 May 2024 12:00:07 +0000",
        [
            "AM0PR08MB0001.eurprd08.prod.example.com",
            "2603:10a6:208:1::21",
            "DB9PR08MB0002.eurprd08.prod.example.com",
            "Microsoft SMTP Server",
            "15.20.7544.48",
        ],
        1_715_342_407,
    ),
    (
        "Exchange, within a mailbox server",
        "from EX1.example.org ([fe80::1c4:aa%7]) by EX1.example.org ([fe80::1c4:aa%7]) with mapi id\r\n 15.20.7544.048; Mon, 9 Jan 2017 6:40:30 +0000",
        ["EX1.example.org", "fe80::1c4:aa", "EX1.example.org", "mapi", "15.20.7544.048"],
        1_483_944_030,
    ),
    (
        "Exchange, by way of its front end",
        "from mx.example.net (192.0.2.7) by EX2.example.org (198.51.100.2) with Microsoft SMTP Server id 14.3.123.3 via Frontend Transport; Fri, 10 May 2024 12:00:07 +0000",
        ["mx.example.net", "192.0.2.7", "EX2.example.org", "Microsoft SMTP Server", "14.3.123.3"],
        1_715_342_407,
    ),
    (
        "Gmail, inside",
        "by 2002:a05:6402:1c1:b0:572:a126:4f0b with SMTP id x1csp123456edb;\r\n        Thu, 9 May 2024 23:11:22 -0700 (PDT)",
        ["-", "-", "2002:a05:6402:1c1:b0:572:a126:4f0b", "SMTP", "x1csp123456edb"],
        1_715_321_482,
    ),
    (
        "Gmail, from outside",
        "from mail.example.org (mail.example.org. [192.0.2.7])\r\n        by mx.google.example with ESMTPS id 5b1f17b1804b1-41fce si123.91.2024.05.09.23.11.22\r\n        for <ola@example.com>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        Thu, 09 May 2024 23:11:22 -0700 (PDT)",
        ["mail.example.org", "192.0.2.7", "mx.google.example", "ESMTPS", "5b1f17b1804b1-41fce"],
        1_715_321_482,
    ),
    (
        "Gmail, from its own interface",
        "from 4711 named unknown by gmailapi.google.example with HTTPREST; Thu, 9 May 2024 23:11:22 -0700",
        ["4711", "-", "gmailapi.google.example", "HTTPREST", "-"],
        1_715_321_482,
    ),
    (
        "qmail, from a program",
        "(qmail 4711 invoked by uid 1000); 21 Nov 2026 09:02:11 -0000",
        ["-", "-", "-", "-", "-"],
        1_795_251_731,
    ),
    (
        "qmail, between its own programs",
        "(qmail 4712 invoked from network); 21 Nov 2026 09:02:11 -0000",
        ["-", "-", "-", "-", "-"],
        1_795_251_731,
    ),
    (
        "qmail, from the network",
        "from unknown (HELO laptop) (192.0.2.7)\r\n  by mail.example.org with SMTP; 21 Nov 2026 09:02:11 -0000",
        ["unknown", "192.0.2.7", "mail.example.org", "SMTP", "-"],
        1_795_251_731,
    ),
    (
        "qmail, from a client that calls itself an address",
        "from unknown (HELO 10.0.0.1) (192.0.2.7)\r\n  by 0 with SMTP; 21 Nov 2026 09:02:11 -0000",
        ["unknown", "192.0.2.7", "0", "SMTP", "-"],
        1_795_251_731,
    ),
    (
        "sendmail, from a program",
        "(from kari@localhost)\r\n\tby mail.example.org (8.17.1/8.17.1/Submit) id 4AL92BXX012345\r\n\tfor ola@example.no; Sat, 21 Nov 2026 10:02:11 +0100",
        ["-", "-", "mail.example.org", "-", "4AL92BXX012345"],
        1_795_251_731,
    ),
    (
        "sendmail, from the network",
        "from laptop (IDENT:kari@host7.example.org [192.0.2.7] (may be forged))\r\n\t(authenticated bits=0)\r\n\tby mail.example.org (8.17.1/8.17.1) with ESMTP id 4AL92BYY012345\r\n\t(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO)\r\n\tfor <ola@example.no>; Sat, 21 Nov 2026 10:02:11 +0100",
        ["laptop", "192.0.2.7", "mail.example.org", "ESMTP", "4AL92BYY012345"],
        1_795_251_731,
    ),
    (
        "fetchmail",
        "from pop.example.net [192.0.2.7]\r\n\tby localhost with POP3 (fetchmail-6.4.0)\r\n\tfor <ola@localhost> (single-drop); Sat, 21 Nov 2026 10:02:11 +0100 (CET)",
        ["pop.example.net", "192.0.2.7", "localhost", "POP3", "-"],
        1_795_251_731,
    ),
    (
        "Momentum",
        "from [192.0.2.7] ([192.0.2.7:40112] helo=laptop)\r\n\tby mta1.example.org (envelope-from <kari@example.org>)\r\n\t(ecelerity 4.2.38 r(Core:4.2.38)) with ESMTPS (cipher=AES) \r\n\tid 4E/11-00001-AB; Sat, 21 Nov 2026 04:02:11 -0500 (EST)",
        ["[192.0.2.7]", "192.0.2.7", "mta1.example.org", "ESMTPS", "4E/11-00001-AB"],
        1_795_251_731,
    ),
    (
        "Domino",
        "from laptop ([192.0.2.7])\r\n          by domino.example.org (HCL Domino Release 12.0)\r\n          with ESMTP id 2026112110021134-4711 ;\r\n          Sat, 21 Nov 2026 10:02:11 +0100 ",
        ["laptop", "192.0.2.7", "domino.example.org", "ESMTP", "2026112110021134-4711"],
        1_795_251_731,
    ),
    (
        "half an hour of offset",
        "from a by b; Sat, 21 Nov 2026 14:32:11 +0530",
        ["a", "-", "b", "-", "-"],
        1_795_251_731,
    ),
    (
        "keywords in capitals, an IPv6 literal, an id in brackets",
        "FROM [IPv6:2001:db8::9] BY mx.example.no WITH LMTP ID <1@mx.example.no>; Sat, 21 Nov 26 09:02:11 GMT",
        ["[IPv6:2001:db8::9]", "2001:db8::9", "mx.example.no", "LMTP", "1@mx.example.no"],
        1_795_251_731,
    ),
    ("no date", "from a by b with SMTP", ["a", "-", "b", "SMTP", "-"], NO_TIME),
    ("a date that is none", "from a by b; yesterday", ["a", "-", "b", "-", "-"], NO_TIME),
    (
        "a semicolon in a comment",
        "from a (x; y) by b (z; w); Sat, 21 Nov 2026 10:02:11 +0100",
        ["a", "-", "b", "-", "-"],
        1_795_251_731,
    ),
    (
        "a comment that nothing closes",
        "from a (( by b; Sat, 21 Nov 2026 10:02:11 +0100",
        ["a", "-", "-", "-", "-"],
        1_795_251_731,
    ),
    (
        "an escaped parenthesis",
        "from a (x \\) from c) by b; Sat, 21 Nov 2026 10:02:11 +0100",
        ["a", "-", "b", "-", "-"],
        1_795_251_731,
    ),
    ("clauses without a value", "from by with id for; Sat, 21 Nov 2026 10:02:11 +0100", ["-"; 5], 1_795_251_731),
    ("clauses that stand twice", "from a by b from c by d id 1 id 2", ["a", "-", "b", "-", "1"], NO_TIME),
    ("a client without a name", "from (HELO x) ([192.0.2.7]) by b", ["-", "192.0.2.7", "b", "-", "-"], NO_TIME),
    ("the year 1970", "by b; Thu, 1 Jan 1970 00:00:07 +0000", ["-", "-", "b", "-", "-"], 7),
];

fn hops(header: &str) -> Vec<Hop> {
    original_from_octets(header.as_bytes(), ReturnPath::Null).hops
}

fn told(hop: &Hop) -> [String; 5] {
    let address = hop.from_address.map(|address| address.to_string());
    [&hop.from, &address, &hop.by, &hop.with, &hop.id].map(|part| part.clone().unwrap_or_else(|| "-".to_owned()))
}

#[test]
fn received_fields_of_every_system_are_read() {
    for (name, field, expected, seconds) in ROWS {
        let hops = hops(&format!("Received: {field}\r\nSubject: Hei\r\n"));
        assert_eq!(hops.len(), 1, "{name}");
        assert_eq!(told(&hops[0]), *expected, "{name}");
        let at = hops[0].at.map_or(NO_TIME, |at| at.unix_seconds());
        assert_eq!(at, *seconds, "{name}");
    }
}

#[test]
fn folding_and_line_ends_make_no_difference() {
    for (name, field, ..) in ROWS {
        let folded = hops(&format!("Received: {field}\r\n"));
        let on_one_line = field.replace("\r\n", "");
        assert_eq!(folded, hops(&format!("received: {on_one_line}\r\n")), "{name}");
        assert_eq!(folded, hops(&format!("Received : {}\n", field.replace('\r', ""))), "{name}");
    }
}

#[test]
fn the_newest_hop_stands_on_top_of_the_header_and_last_among_the_hops() {
    let header = "Received: from b by c; Sat, 21 Nov 2026 10:02:13 +0100\r\n\
        X-Received: by x; Sat, 21 Nov 2026 10:02:12 +0100\r\n\
        Received: from a by b; Sat, 21 Nov 2026 10:02:11 +0100\r\n\
        Subject: Hei\r\n";
    let by: Vec<_> = hops(header).into_iter().filter_map(|hop| hop.by).collect();
    assert_eq!(by, ["b", "c"]);
}

#[test]
fn a_forged_chain_of_a_thousand_hops_is_read_from_the_newest() {
    let fields: String =
        (0..1000).map(|n| format!("Received: from f{n} by g{n}; 21 Nov 2026 09:02:11 +0000\r\n")).collect();
    let hops = hops(&fields);
    assert_eq!(hops.len(), 100);
    assert_eq!(hops[99].by.as_deref(), Some("g0"), "what our own server wrote last stands on top");
}

#[test]
fn the_header_of_a_returned_message_tells_its_hops_in_json_too() {
    let document = serde_json::json!({
        "version": 1,
        "reporting_mta": "mx.example.com",
        "message": {
            "return_path": "kari@example.com",
            "header": format!("Received: {}\r\nSubject: Hei\r\n", ROWS[0].1),
        },
        "recipients": [{ "final_recipient": "ola@example.no", "reply": "550 5.1.1 User unknown" }],
    });
    let case = retourpost::intake::from_json(&document.to_string()).unwrap();
    assert_eq!(told(&case.original.hops[0]), ROWS[0].2);
    let again = retourpost::intake::from_json(&retourpost::intake::to_json(&case)).unwrap();
    assert_eq!(again.original.hops, case.original.hops);
}

proptest! {
    #[test]
    fn no_received_field_makes_reading_panic(
        field in "(from |by |with |id |for |via |;|\\(|\\)|\\\\|\\[|\\]|IPv6:|HELO |helo=|192\\.0\\.2\\.7|%|:|\"|\r\n |\\PC| |[0-9]{1,6}|Nov|[+]0100){0,40}",
    ) {
        for hop in hops(&format!("Received: {field}\r\n")) {
            for part in [&hop.from, &hop.by, &hop.with, &hop.id].into_iter().flatten() {
                prop_assert!(!part.is_empty() && !part.contains('\n'));
            }
        }
    }
}
