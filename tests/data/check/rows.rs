//! One edit of a good report a row, and what `check` says of it.

use retourpost::check::Grade::{self, Deviation, Error, Note, Violation};

/// What the edits start from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Base {
    /// `good.eml`: the header of the original is returned.
    Headers,
    /// The original is returned whole.
    Message,
    /// All parts are of the internationalized types of RFC 6533.
    Global,
    /// The page shows an image that travels with it.
    Related,
    /// No report, but a text.
    Alone,
}

type Edit = (&'static [u8], &'static [u8]);

/// Line ends are written LF here and become CRLF; VT stands for an LF that stays bare.
pub(crate) struct Row {
    pub(crate) code: &'static str,
    pub(crate) grade: Grade,
    pub(crate) base: Base,
    pub(crate) edits: &'static [Edit],
    /// What follows from the same edit.
    pub(crate) also: &'static [&'static str],
}

const fn row(code: &'static str, grade: Grade, edits: &'static [Edit]) -> Row {
    Row { code, grade, base: Base::Headers, edits, also: &[] }
}

impl Row {
    const fn on(self, base: Base) -> Self {
        Self { base, ..self }
    }

    const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }
}

pub(crate) const MESSAGE: &[Edit] = &[(
    b"Content-Type: text/rfc822-headers\n\nFrom: Kari <kari@example.com>\n\
      To: ola@example.no, per@example.no\nSubject: =?utf-8?Q?m=C3=B8te?=\n\
      Date: Sat, 21 Nov 2026 09:59:58 +0100\nMessage-ID: <q1@example.com>\n",
    b"Content-Type: message/rfc822\n\nFrom: Kari <kari@example.com>\n\
      To: ola@example.no, per@example.no\nSubject: =?utf-8?Q?m=C3=B8te?=\n\
      Date: Sat, 21 Nov 2026 09:59:58 +0100\nMessage-ID: <q1@example.com>\n\
      Content-Type: multipart/mixed; boundary=inner\n\n--inner\n\nHei\n--inner--\n",
)];

pub(crate) const GLOBAL: &[Edit] = &[
    (b"Meldingen til ola@", b"Meldingen til =C3=B8la@"),
    (b" boundary=\"=_report\"\n", b" boundary=\"=_report\"\nContent-Transfer-Encoding: 8bit\n"),
    (
        b"Content-Type: message/delivery-status\n",
        b"Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: 8bit\n",
    ),
    (b"Original-Recipient: rfc822;ola@", b"Original-Recipient: utf-8;\xc3\xb8la@"),
    (b"Final-Recipient: rfc822;ola@", b"Final-Recipient: utf-8;\xc3\xb8la@"),
    (b"Last-Attempt-Date", b"Localized-Diagnostic: nb; Ukjent bruker\nLast-Attempt-Date"),
    (
        b"Content-Type: text/rfc822-headers\n",
        b"Content-Type: message/global-headers\nContent-Transfer-Encoding: 8bit\n",
    ),
    (b"=?utf-8?Q?m=C3=B8te?=\nDate", b"m\xc3\xb8te\nDate"),
];

pub(crate) const RELATED: &[Edit] = &[
    (
        b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPHA+TWVsZGluZ2VuIHRpbCA8Yj5vbGFAZXhhbXBsZS5ubzwvYj4gYmxlIGlra2UgbGV2ZXJ0Ljwv\ncD4NCjxwPmV4YW1wbGUubm8ga2plbm5lciBpa2tlIGRlbm5lIGFkcmVzc2VuIOKAkyBzZSBldHRl\nciBza3JpdmVmZWlsLjwvcD4NCg==\n",
        b"Content-Type: multipart/related; type=\"text/html\"; start=\"<page@example.org>\";\n boundary=\"=_related\"\n\n\
          --=_related\nContent-ID: <page@example.org>\nContent-Type: text/html; charset=utf-8\n\n\
          <p><img src=\"cid:logo@example.org\" alt=\"\">Meldingen til ola@example.no ble ikke levert.</p>\n\n\
          --=_related\nContent-ID: <logo@example.org>\nContent-Type: image/gif\nContent-Transfer-Encoding: base64\n\
          Content-Disposition: inline; filename=\"logo.gif\"\n\n\
          R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=\n\n\
          --=_related--\n",
    ),
];

pub(crate) const ALONE: &[u8] = b"Date: Sat, 21 Nov 2026 10:02:14 +0100\nFrom: postmaster@mx.example.org\n\
    To: kari@example.com\nSubject: Bounce\nMessage-ID: <1@mx.example.org>\nAuto-Submitted: auto-replied\n\
    MIME-Version: 1.0\nContent-Type: text/plain\n\nUnknown user\n";

/// One line of 1,020 octets.
const LONG_FIELD: &[u8] = &{
    let mut line = [b'x'; 1_020];
    (line[0], line[1], line[2], line[3]) = (b'X', b'-', b'A', b':');
    line
};

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    // Lines
    row("bare-lf", Error, &[(b"X-Retourpost-Tries: 3\n", b"X-Retourpost-Tries: 3\x0b")]),
    row("bare-cr", Error, &[(b"X-Retourpost-Tries: 3", b"X-Retourpost-Tries: 3\rStatus: 2.0.0")]),
    row("nul-octet", Violation, &[(b"X-Retourpost-Tries: 3", b"X-Retourpost-Tries: 3\0")]),
    row("line-over-998", Violation, &[(b"X-Retourpost-Tries: 3", LONG_FIELD)]),
    // Header lines
    row("header-line-malformed", Error, &[(b"To: kari", b"no field at all\nTo: kari")]),
    row("header-line-malformed", Error, &[(b"To: kari", b"N\xc3\xb8: a\nTo: kari")]),
    row("header-line-malformed", Error, &[(b"Date: Sat", b" folded first\nDate: Sat")]),
    row("space-before-colon", Violation, &[(b"To: kari", b"To : kari")]),
    row("white-space-line", Error, &[(b"To: kari@example.com\n", b"To: kari@example.com\n \n")]),
    row("mbox-line", Deviation, &[(b"Date: Sat", b"From MAILER-DAEMON Sat Nov 21 10:02:14 2026\nDate: Sat")]),
    row("header-raw-utf8", Note, &[(b"Subject: =?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=", b"Subject: m\xc3\xb8te")]),
    row("header-raw-octets", Error, &[(b"Subject: =?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=", b"Subject: m\xf8te")]),
    row("line-over-78", Note, &[(b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=",
        b"A subject that is so long that it has to be folded somewhere in the middle of itself")]),
    row("line-over-78", Note, &[(b"X-Retourpost-Tries: 3",
        b"X-Retourpost-Tries: three times today and once a day until the end of the week is there")]),
    row("content-language-syntax", Violation, &[(b"Content-Language: nb", b"Content-Language: nb;nn")]),
    row("content-language-syntax", Violation, &[(b"Content-Language: nb", b"Content-Language: nb,")]),
    row("field-repeated", Violation, &[(b"To: kari@example.com\n", b"To: kari@example.com\nTo: kari@example.com\n")]),
    // Date
    row("date-missing", Violation, &[(b"Date: Sat, 21 Nov 2026 10:02:14 +0100\n", b"")]),
    row("date-syntax", Violation, &[(b"Date: Sat, 21 Nov 2026 10:02:14", b"Date: 2026-11-21T10:02:14")]),
    row("date-syntax", Violation, &[(b"Date: Sat, 21 Nov 2026", b"Date: Sat, 31 Nov 2026")]),
    row("date-syntax", Violation, &[(b"Date: Sat, 21 Nov 2026 10:02:14", b"Date: Sat, 21 Nov 26 10:02:14")]),
    row("date-syntax", Violation, &[(b"Date: Sat, 21 Nov 2026 10:02:14", b"Date: Sat, 21 Nov 2026 24:02:14")]),
    row("date-syntax", Violation, &[(b"Date: Sat, 21 Nov 2026 10:02:14", b"Date: L\xc3\xb8r, 21 Nov 2026 10:02:14")])
        .also(&["header-raw-utf8"]),
    row("date-zone", Violation, &[(b"10:02:14 +0100", b"10:02:14 GMT")]),
    row("date-zone", Violation, &[(b"10:02:14 +0100", b"10:02:14")]),
    row("date-weekday", Violation, &[(b"Date: Sat", b"Date: Sun")]),
    // From, To
    row("from-missing", Violation, &[(b"From: Mail Delivery System <postmaster@mx.example.org>\n", b"")]),
    row("from-syntax", Error, &[(b"Mail Delivery System <postmaster@mx.example.org>", b"<@>")]),
    row("from-syntax", Error, &[(b"Mail Delivery System <postmaster@mx.example.org>", b"MAILER-DAEMON")]),
    row("from-syntax", Error, &[(b"Mail Delivery System <", b"Mail (Delivery <")]),
    row("from-syntax", Error, &[(b"Mail Delivery System <", b"Mail@mx <")]),
    row("from-several", Violation, &[(b"<postmaster@mx.example.org>", b"<postmaster@mx.example.org>, a@example.org")]),
    row("from-no-reply", Note, &[(b"<postmaster@mx", b"<no-reply@mx")]),
    row("to-missing", Violation, &[(b"To: kari@example.com\n", b"")]),
    row("to-syntax", Violation, &[(b"To: kari@example.com", b"To: <>")]),
    row("to-syntax", Violation, &[(b"To: kari@example.com", b"To: undisclosed-recipients:;")]),
    row("to-syntax", Violation, &[(b"To: kari@example.com", b"To: <@a.example,@b.example:kari@example.com>")]),
    row("more-addressees", Deviation, &[(b"To: kari@example.com", b"To: kari@example.com, per@example.com")]),
    row("more-addressees", Deviation, &[(b"To: kari@example.com", b"To: kari@example.com\nCc: per@example.com")]),
    // Ids
    row("message-id-missing", Deviation, &[(b"Message-ID: <20261121090214.1@mx.example.org>\n", b"")]),
    row("message-id-syntax", Violation, &[(b"<20261121090214.1@mx.example.org>", b"20261121090214.1")]),
    row("message-id-of-original", Violation, &[(b"<20261121090214.1@mx.example.org>", b"<q1@example.com>")]),
    row("references-empty", Violation, &[(b"In-Reply-To: <q1@example.com>", b"In-Reply-To:")]),
    row("references-syntax", Deviation, &[(b"References: <q1@example.com>", b"References: <q1@example.com>, <a@b>")]),
    row("threading-missing", Note, &[(b"In-Reply-To: <q1@example.com>\nReferences: <q1@example.com>\n", b"")]),
    // Other fields
    row("mime-version-missing", Violation, &[(b"MIME-Version: 1.0\n", b"")]),
    row("mime-version-value", Violation, &[(b"MIME-Version: 1.0", b"MIME-Version: 1")]),
    row("subject-missing", Note, &[(b"Subject: =?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=\n", b"")]),
    row("auto-submitted-missing", Note, &[(b"Auto-Submitted: auto-replied\n", b"")]),
    row("auto-submitted-generated", Violation, &[(b"auto-replied", b"auto-generated")]),
    row("auto-submitted-value", Violation, &[(b"auto-replied", b"yes")]),
    row("precedence-present", Note, &[(b"To: kari", b"Precedence: bulk\nTo: kari")]),
    row("receipt-requested", Deviation, &[(b"To: kari", b"Disposition-Notification-To: <a@b.example>\nTo: kari")]),
    row("return-path-present", Note, &[(b"To: kari", b"Return-Path: <>\nTo: kari")]),
    row("return-path-not-null", Violation, &[(b"To: kari", b"Return-Path: <postmaster@mx.example.org>\nTo: kari")]),
    row("failed-recipients-comma", Note, &[(b"To: kari", b"X-Failed-Recipients: ola@example.no, \nTo: kari")]),
    row("failed-recipients-differ", Note, &[(b"To: kari", b"X-Failed-Recipients: kari@example.com\nTo: kari")]),
    // Encoded-words
    row("encoded-word-over-75", Violation, &[(b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=",
        b"\n =?utf-8?Q?Ikke_levert=3A_m=C3=B8te_med_alle_som_har_noe_med_saken_=C3=A5_gj?=")])
        .also(&["encoded-word-line-over-76"]),
    row("encoded-word-line-over-76", Violation, &[(b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=",
        b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te_med_alle_som_har_noe_med_saken_=C3=A5?=")]),
    row("encoded-word-splits-character", Error, &[(b"_m=C3=B8te?=", b"_m=C3?= =?utf-8?Q?=B8te?=")]),
    row("encoded-word-malformed", Error, &[(b"m=C3=B8te?=\nMessage", b"m=C3=B8te\nMessage")]),
    row("encoded-word-malformed", Error, &[(b"Ikke_levert=3A_m=C3=B8te?=", b"Ikke_levert=3_m=C3=B8te?=")]),
    row("encoded-word-malformed", Error, &[(b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=", b"=?utf-8?B?SWtr?= =?utf-8?B?SWt?=")]),
    row("encoded-word-misplaced", Violation, &[(b"<postmaster@mx", b"<=?utf-8?Q?postmaster?=@mx")]),
    row("encoded-word-misplaced", Violation, &[(b"From: Mail Delivery System", b"From: \"=?utf-8?Q?Postf=C3=B8rer?=\"")]),
    row("encoded-word-misplaced", Violation, &[(b"charset=utf-8", b"charset=utf-8; name=\"=?utf-8?Q?a?=\"")]),
    row("encoded-word-not-separated", Violation, &[(b"Subject: =?utf-8?Q?Ikke", b"Subject: Re:=?utf-8?Q?Ikke")]),
    row("encoded-word-not-separated", Violation, &[(b"Mail Delivery System <", b"=?utf-8?Q?Postf=C3=B8rer?=<")]),
    row("encoded-word-phrase-character", Violation, &[(b"Mail Delivery System", b"=?utf-8?Q?Postf=C3=B8rer:_vakt?=")]).also(&["from-syntax"]),
    row("encoded-word-lookalike", Note, &[(b"Subject: =?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=", b"Subject: =?x?=")]),
    row("encoded-word-in-machine-part", Deviation, &[(b"smtp; 550-5.1.1 User unknown", b"smtp; 550-5.1.1 =?utf-8?Q?Ukjent?=")]),
    // Structure
    row("content-type-missing", Error, &[(b"Content-Type: multipart/report; report-type=delivery-status;\n boundary=\"=_report\"\n", b"")])
        .also(&["not-a-report"]),
    row("content-type-repeated", Error, &[(b"\n\n--=_report\n", b"\nContent-Type: text/plain\n\n--=_report\n")]),
    row("content-type-syntax", Error, &[(b"Content-Type: message/delivery-status", b"Content-Type: delivery-status")])
        .also(&["machine-part-missing"]),
    row("parameter-syntax", Violation, &[(b"boundary=\"=_report\"", b"boundary==_report")]),
    row("parameter-syntax", Violation, &[(b"boundary=\"=_report\"", b"boundary=\"=_report\"; boundary=b")]),
    row("parameter-syntax", Violation, &[(b"charset=utf-8", b"charset=utf-8; format")]),
    row("boundary-missing", Error, &[(b"report-type=delivery-status;\n boundary=\"=_report\"", b"report-type=delivery-status")])
        .also(&["parts-too-few", "machine-part-missing"]),
    row("boundary-not-found", Error, &[(b"boundary=\"=_report\"", b"boundary=\"other\"")])
        .also(&["parts-too-few", "machine-part-missing"]),
    row("boundary-syntax", Violation, &[(b"boundary=\"=_alternative\"", b"boundary=\"alt#1\""),
        (b"--=_alternative\n", b"--alt#1\n"), (b"--=_alternative\n", b"--alt#1\n"), (b"--=_alternative--\n", b"--alt#1--\n")]),
    row("boundary-reused", Error, &[(b"boundary=\"=_alternative\"", b"boundary=\"=_report\"")])
        .also(&["boundary-not-found", "human-part-empty"]),
    row("boundary-in-part", Error, &[(b"Hei\n", b"--=_reporting\n")]).on(Base::Message),
    row("boundary-in-part", Error, &[(b"--=_report--\n", b"--=_report--\n--=_report\n")]),
    row("closing-delimiter-missing", Error, &[(b"--=_report--\n", b"")]),
    row("multipart-encoded", Violation, &[(b"MIME-Version: 1.0\n", b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n")]),
    row("encoding-unknown", Error, &[(b"Encoding: base64", b"Encoding: utf-8")]),
    row("eight-bit-unlabelled", Violation, &[(b"message/delivery-status\n", b"message/delivery-status\n"), (b"Kari <kari@", b"K\xc3\xa5re <kari@")])
        .also(&["returned-header-raw-octets"]),
    row("seven-bit-over-eight-bit", Violation, &[(b"boundary=\"=_report\"\nContent-Transfer-Encoding: 8bit", b"boundary=\"=_report\"")])
        .on(Base::Global),
    // Container
    row("not-a-report", Error, &[]).on(Base::Alone),
    row("container-not-report", Violation, &[(b"multipart/report; report-type=delivery-status;", b"multipart/mixed;")]),
    row("report-wrapped", Violation, &[(b"Content-Type: multipart/report", b"Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/report"),
        (b"--=_report--\n", b"--=_report--\n--out\nContent-Type: text/plain\n\nMailing list\n--out--\n")]),
    row("report-type-missing", Violation, &[(b" report-type=delivery-status;", b"")]),
    row("report-type-other", Violation, &[(b"report-type=delivery-status", b"report-type=disposition-notification")]),
    row("parts-too-few", Error, &[(b"--=_report\nContent-Type: multipart/alt", b"Content-Type: multipart/alt"),
        (b"\n\n--=_report\nContent-Type: text/rfc822-headers\n", b"\n--=_report--\n")])
        .also(&["parts-order", "last-field-unterminated", "boundary-in-part"]),
    row("parts-too-many", Violation, &[(b"--=_report--\n", b"--=_report\nContent-Type: text/plain\n\nSigned, the list\n--=_report--\n")]),
    row("parts-order", Violation, &[(b"--=_report\nContent-Type: mul", b"--=_report\nContent-Type: text/plain\n\nola@example.no\n--=_report\nContent-Type: mul")])
        .also(&["parts-too-many"]),
    row("machine-part-missing", Error, &[(b"Content-Type: message/delivery-status", b"Content-Type: text/plain")]),
    row("machine-part-repeated", Violation, &[(b"Content-Type: text/rfc822-headers", b"Content-Type: message/delivery-status")])
        .also(&["returned-type-unknown"]),
    // Human part
    row("human-part-empty", Violation, &[(b"Meldingen til ola@example.no ble ikke levert.\nexample.no kjenner ikke denne adressen =E2=80=93 se etter skrivefeil.\n", b""),
        (b"text/html", b"image/png")]),
    row("human-part-names-nobody", Note, &[(b"Meldingen til ola@example.no", b"Meldingen"), (b"text/html; charset=utf-8", b"image/png")]),
    row("charset-missing", Violation, &[(b"text/plain; charset=utf-8", b"text/plain")]),
    row("charset-ascii-over-eight-bit", Violation, &[(b"text/plain; charset=utf-8", b"text/plain; charset=US-ASCII")]),
    row("charset-not-utf8", Error, &[(b"=E2=80=93", b"=96")]),
    row("text-line-ends", Violation, &[(b"levert.\nexample", b"levert.=0A=\nexample")]),
    row("encoded-line-over-76", Violation, &[(b"Meldingen til ola@example.no ble ikke levert.\n", b"Meldingen til ola@example.no ble ikke levert. =\n")
        , (b"levert. =\nexample.no", b"levert. example.no")]),
    row("encoded-line-over-76", Violation, &[(b"base64\n\nPHA", b"base64\n\nPHA+PHA+PHA")]),
    row("qp-trailing-space", Violation, &[(b"ikke levert.\n", b"ikke levert. \n")]),
    row("qp-lowercase-hex", Violation, &[(b"=E2=80=93", b"=e2=80=93")]),
    row("qp-bad-escape", Error, &[(b"=E2=80=93", b"a=b")]),
    row("qp-raw-octet", Violation, &[(b"=E2=80=93", b"\xe2\x80\x93")]),
    row("base64-foreign-octet", Violation, &[(b"base64\n\nPHA+", b"base64\n\nP*HA+"), (b"base64\n\nP*HA+T", b"base64\n\nP*HA+\nT")]),
    row("base64-cut", Error, &[(b"base64\n\nPHA+", b"base64\n\nPHA")]).also(&["charset-not-utf8"]),
    row("alternative-order", Deviation, &[(b"text/plain; charset=utf-8", b"text/HTML; charset=utf-8"), (b"text/html; charset=utf-8", b"text/plain; charset=utf-8")]),
    row("alternative-hides-another", Note, &[(b"text/html; charset=utf-8", b"text/plain; charset=utf-8")]),
    row("alternative-order", Deviation, &[(b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
          Meldingen til ola@example.no ble ikke levert.\nexample.no kjenner ikke denne adressen =E2=80=93 se etter skrivefeil.\n\n--=_alternative\n", b""),
        (b"--=_related--\n", b"--=_related--\n\n--=_alternative\nContent-Type: text/plain\n\nMeldingen til ola@example.no ble ikke levert.\n")])
        .on(Base::Related),
    row("related-type-missing", Violation, &[(b" type=\"text/html\";", b"")]).on(Base::Related),
    row("related-type-differs", Violation, &[(b"type=\"text/html\"", b"type=\"image/gif\"")]).on(Base::Related),
    row("related-type-differs", Violation, &[(b"start=\"<page@", b"start=\"<logo@")]).on(Base::Related),
    row("related-start-unknown", Violation, &[(b"start=\"<page@", b"start=\"<leaf@")]).on(Base::Related),
    row("content-id-syntax", Violation, &[(b"Content-ID: <page@example.org>", b"Content-ID: page"), (b" start=\"<page@example.org>\";", b"")])
        .on(Base::Related),
    row("content-link-unknown", Deviation, &[(b"cid:logo@", b"cid:sign@")]).on(Base::Related),
    row("base64-foreign-octet", Violation, &[(b"R0lGOD", b"R0*lGOD")]).on(Base::Related),
    // Machine part
    row("machine-part-parameters", Violation, &[(b"message/delivery-status\n", b"message/delivery-status; charset=us-ascii\n")]),
    row("machine-part-encoded", Error, &[(b"message/delivery-status\n", b"message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n"), (b"314=159", b"314=3D159")])
        .also(&["qp-bad-escape"]),
    row("machine-part-label", Deviation, &[(b"message/delivery-status\n", b"message/delivery-status\nContent-Transfer-Encoding: 8bit\n")]),
    row("machine-part-not-ascii", Violation, &[(b"User unknown\n", b"Usuario desconocido: a\xf1o\n")]).also(&["eight-bit-unlabelled"]),
    row("machine-part-not-utf8", Violation, &[(b"User unknown\n", b"Usuario desconocido: a\xf1o\n")]).on(Base::Global),
    row("machine-part-control", Deviation, &[(b"User unknown\n", b"User \x1b[1munknown\n")]),
    row("global-type-for-ascii", Note, &[(b"message/delivery-status", b"message/global-delivery-status")]),
    row("global-type-for-ascii", Note, &[(b"text/rfc822-headers", b"message/global-headers")]),
    row("last-field-unterminated", Deviation, &[(b"Tries: 3\n\n--", b"Tries: 3\n--")]),
    row("trailing-blank-lines", Note, &[(b"Tries: 3\n\n--", b"Tries: 3\n\n\n--")]),
    row("group-empty", Violation, &[(b"\n\nOriginal-Recipient: rfc822;per", b"\n\n\nOriginal-Recipient: rfc822;per")]),
    row("group-empty", Violation, &[(b"message/delivery-status\n\n", b"message/delivery-status\n\n\n")]),
    row("group-white-space-line", Error, &[(b"Status: 4.4.1\n", b"Status: 4.4.1\n \n")]),
    row("status-line-malformed", Error, &[(b"\n 550 5.1.1 see", b"\n550 5.1.1 see")]).also(&["diagnostic-lines-joined"]),
    row("space-before-colon", Violation, &[(b"Status: 4.4.1", b"Status : 4.4.1")]),
    row("field-empty", Violation, &[(b"Remote-MTA: dns; mx.example.no", b"Remote-MTA:")]),
    row("field-empty", Violation, &[(b"Remote-MTA: dns; mx.example.no", b"Remote-MTA: dns;")]),
    row("field-order", Deviation, &[(b"Action: delayed\nStatus: 4.4.1\n", b"Status: 4.4.1\nAction: delayed\n")]),
    row("field-order", Deviation, &[(b"Reporting-MTA", b"X-A: b\nReporting-MTA")]),
    row("field-in-wrong-group", Violation, &[(b"Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0100", b"Last-Attempt-Date: Sat, 21 Nov 2026 10:00:00 +0100")]),
    row("field-in-wrong-group", Violation, &[(b"X-Retourpost-Tries: 3", b"Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0100")]),
    row("status-field-repeated", Violation, &[(b"Status: 4.4.1\n", b"Status: 4.4.1\nStatus: 4.4.2\n")]),
    row("extension-name", Violation, &[(b"X-Retourpost-Tries", b"Retourpost-Tries")]),
    row("groups-run-together", Error, &[(b"+0100\n\nOriginal-Recipient: rfc822;ola", b"+0100\nOriginal-Recipient: rfc822;ola")]),
    row("recipients-run-together", Error, &[(b"+0100\n\nOriginal-Recipient: rfc822;per", b"+0100\nOriginal-Recipient: rfc822;per")])
        .also(&["will-retry-without-delay"]),
    row("recipient-group-missing", Error, &[(b"\n\nOriginal-Recipient: rfc822;ola@example.no\nFinal-Recipient: rfc822;ola@example.no\nAction: failed\nStatus: 5.1.1 (User =?utf-8?Q?ukjent?=)\n\
        Remote-MTA: dns; mx.example.no\nDiagnostic-Code: smtp; 550-5.1.1 User unknown\n 550 5.1.1 see https://example.no/help\nLast-Attempt-Date: Sat, 21 Nov 2026 10:02:10 +0100\n\n\
        Original-Recipient: rfc822;per@example.no\nFinal-Recipient: rfc822;per@example.no\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: X-Retourpost; connection timed out\n\
        Will-Retry-Until: Thu, 26 Nov 2026 10:00:00 +0100\nX-Retourpost-Tries: 3\n", b"\n")]),
    row("reporting-mta-missing", Violation, &[(b"Reporting-MTA: dns; mx.example.org\n", b"")]),
    row("final-recipient-missing", Error, &[(b"Final-Recipient: rfc822;per@example.no\n", b"")]),
    row("action-missing", Violation, &[(b"Action: delayed\n", b"")]),
    row("status-missing", Violation, &[(b"Status: 4.4.1\n", b"")]),
    // Per message
    row("envelope-id-xtext", Deviation, &[(b"QQ+314=159", b"QQ+2B314+3D159")]),
    row("envelope-id-is-message-id", Deviation, &[(b"QQ+314=159", b"<q1@example.com>")]),
    row("type-missing", Violation, &[(b"Reporting-MTA: dns; mx", b"Reporting-MTA: mx")]),
    row("type-missing", Violation, &[(b"Final-Recipient: rfc822;per", b"Final-Recipient: per")]),
    row("mta-type-unregistered", Violation, &[(b"Reporting-MTA: dns;", b"Reporting-MTA: smtp;")]),
    row("dns-name-unqualified", Violation, &[(b"Reporting-MTA: dns; mx.example.org", b"Reporting-MTA: dns; localhost")]),
    row("dns-name-bare-address", Deviation, &[(b"Remote-MTA: dns; mx.example.no", b"Remote-MTA: dns; 2001:db8::1")]),
    row("dns-name-syntax", Violation, &[(b"Remote-MTA: dns; mx.example.no", b"Remote-MTA: dns; mx.example.no port 25")]),
    row("status-date-syntax", Violation, &[(b"Arrival-Date: Sat, 21 Nov 2026", b"Arrival-Date: 2026-11-21")]),
    row("status-date-zone", Violation, &[(b"10:02:10 +0100", b"10:02:10 CET")]),
    row("status-date-weekday", Violation, &[(b"Until: Thu", b"Until: Fri")]),
    // Per recipient
    row("address-type-unregistered", Violation, &[(b"Final-Recipient: rfc822;per", b"Final-Recipient: utf8;per")]),
    row("recipient-with-brackets", Violation, &[(b"Final-Recipient: rfc822;per@example.no", b"Final-Recipient: rfc822; Per <per@example.no>")]),
    row("recipient-with-comment", Violation, &[(b"Final-Recipient: rfc822;per@example.no", b"Final-Recipient: rfc822; per@example.no (Per)")]),
    row("recipient-type-rfc822-non-ascii", Deviation, &[(b"Final-Recipient: utf-8;\xc3\xb8la", b"Final-Recipient: rfc822;\xc3\xb8la")]).on(Base::Global),
    row("utf8-address-form", Violation, &[(b"Final-Recipient: rfc822;per", b"Final-Recipient: utf-8;p+C3+A9r")]),
    row("utf8-address-form", Violation, &[(b"Final-Recipient: rfc822;per", b"Final-Recipient: utf-8;p\\x{D800}r")]),
    row("utf8-address-form", Violation, &[(b"Final-Recipient: rfc822;per", b"Final-Recipient: utf-8;p\\x{00E9}r")]),
    row("utf8-address-escaped", Deviation, &[(b"Final-Recipient: utf-8;\xc3\xb8la", b"Final-Recipient: utf-8;\\x{F8}la")]).on(Base::Global),
    row("original-recipient-xtext", Deviation, &[(b"Original-Recipient: rfc822;per@", b"Original-Recipient: rfc822;per+2Bpost@")]),
    row("action-unknown", Violation, &[(b"Action: delayed", b"Action: deferred")]),
    row("status-syntax", Violation, &[(b"Status: 4.4.1", b"Status: 4.4")]),
    row("status-syntax", Violation, &[(b"Status: 4.4.1", b"Status: unknown")]),
    row("status-syntax", Violation, &[(b"Status: 4.4.1", b"Status: 4.4.1.1")]),
    row("status-syntax", Violation, &[(b"Status: 4.4.1", b"Status: 4.4.1000")]),
    row("status-with-unparenthesised-text", Violation, &[(b"Status: 4.4.1", b"Status: 4.4.1 no thanks")]),
    row("status-with-unparenthesised-text", Violation, &[(b"Status: 4.4.1", b"Status: 4.4.1 (timeout")]),
    row("status-leading-zero", Violation, &[(b"Status: 4.4.1", b"Status: 4.04.1")]),
    row("status-class", Violation, &[(b"Status: 4.4.1", b"Status: 3.4.1")]),
    row("status-split", Violation, &[(b"Status: 4.4.1", b"Status: 4.(network)4.1")]),
    row("status-split", Violation, &[(b"Status: 4.4.1", b"Status: 4. 4. 1")]),
    row("status-unregistered", Deviation, &[(b"Status: 4.4.1", b"Status: 4.4.999")]),
    row("status-unregistered", Deviation, &[(b"Status: 4.4.1", b"Status: 4.9.1")]),
    row("action-status-conflict", Violation, &[(b"Status: 4.4.1", b"Status: 5.4.1")]),
    row("action-status-conflict", Violation, &[(b"Action: delayed", b"Action: delivered")]).also(&["will-retry-without-delay", "diagnostic-with-success"]),
    row("will-retry-without-delay", Violation, &[(b"Action: delayed", b"Action: failed")]),
    row("diagnostic-with-success", Deviation, &[(b"Action: delayed\nStatus: 4.4.1", b"Action: relayed\nStatus: 2.1.5"), (b"Will-Retry-Until: Thu, 26 Nov 2026 10:00:00 +0100\n", b"")]),
    row("diagnostic-type-unregistered", Violation, &[(b"X-Retourpost; connection", b"text; connection")]),
    row("diagnostic-without-reply-code", Violation, &[(b"X-Retourpost; connection", b"smtp; connection")]),
    row("diagnostic-without-reply-code", Violation, &[(b"X-Retourpost; connection", b"smtp; 4.4.1 connection")]),
    row("diagnostic-lines-joined", Note, &[(b"unknown\n 550 5.1.1", b"unknown 550 5.1.1")]).also(&["line-over-78"]),
    row("remote-mta-missing", Deviation, &[(b"Remote-MTA: dns; mx.example.no\n", b"")]),
    row("status-class-differs", Deviation, &[(b"Status: 5.1.1 ", b"Status: 4.1.1 ")]),
    row("status-discards-reply", Deviation, &[(b"Status: 5.1.1 ", b"Status: 5.0.0 ")]),
    row("status-differs", Note, &[(b"Status: 5.1.1 ", b"Status: 5.2.1 ")]),
    row("status-invented", Note, &[(b"550-5.1.1 User", b"550-User")]),
    row("status-unexplained", Note, &[(b"Status: 4.4.1\nDiagnostic-Code: X-Retourpost; connection timed out\n", b"Status: 4.0.0\n")]),
    row("localized-in-ascii-type", Violation, &[(b"Last-Attempt-Date", b"Localized-Diagnostic: nb; Ukjent bruker\nLast-Attempt-Date")]),
    row("localized-alone", Violation, &[(b"X-Retourpost-Tries", b"Localized-Diagnostic: nn; ukjend\nX-Retourpost-Tries")]).on(Base::Global).also(&["field-order"]),
    row("localized-syntax", Violation, &[(b"Localized-Diagnostic: nb; Ukjent", b"Localized-Diagnostic: Ukjent")]).on(Base::Global),
    row("localized-repeated", Violation, &[(b"Localized-Diagnostic: nb; Ukjent", b"Localized-Diagnostic: NB; Ukjent\nLocalized-Diagnostic: nb; Ukjent")]).on(Base::Global),
    // Returned content
    row("returned-type-unknown", Violation, &[(b"text/rfc822-headers", b"message/rfc822-headers")]),
    row("returned-part-empty", Violation, &[(b"From: Kari <kari@example.com>\nTo: ola@example.no, per@example.no\nSubject: =?utf-8?Q?m=C3=B8te?=\n\
        Date: Sat, 21 Nov 2026 09:59:58 +0100\nMessage-ID: <q1@example.com>\n", b"")]),
    row("headers-labelled-message", Deviation, &[(b"text/rfc822-headers", b"message/rfc822")]),
    row("headers-labelled-message", Deviation, &[(b"\n\n--inner\n\nHei\n--inner--\n", b"\n\n")]).on(Base::Message),
    row("body-in-returned-headers", Violation, &[(b"message/rfc822", b"text/rfc822-headers")]).on(Base::Message),
    row("returned-message-encoded", Violation, &[(b"message/rfc822\n", b"message/rfc822\nContent-Transfer-Encoding: quoted-printable\n"),
        (b"=?utf-8?Q?m=C3=B8te?=\nDate", b"m=C3=B8te\nDate"), (b"boundary=inner", b"boundary=3Dinner")]).on(Base::Message),
    row("returned-headers-base64", Deviation, &[(b"Content-Type: text/rfc822-headers\n\nFrom: Kari <kari@example.com>\nTo: ola@example.no, per@example.no\nSubject: =?utf-8?Q?m=C3=B8te?=\n\
        Date: Sat, 21 Nov 2026 09:59:58 +0100\nMessage-ID: <q1@example.com>\n",
        b"Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogSGVpDQo=\n")]),
    row("returned-header-bare", Violation, &[(b"\n\nFrom: Kari <kari@example.com>\nTo: ola@example.no, per@example.no\nSubject: =?utf-8?Q?m=C3=B8te?=\n\
        Date: Sat, 21 Nov 2026 09:59:58 +0100\n", b"\n\n")]).on(Base::Message),
    row("returned-message-cut", Deviation, &[(b"--inner--\n", b"")]).on(Base::Message),
    row("returned-header-malformed", Note, &[(b"From: Kari", b"no field at all\nFrom: Kari")]),
    row("global-headers-parameters", Violation, &[(b"message/global-headers", b"message/global-headers; charset=utf-8")]).on(Base::Global),
    row("full-message-without-failure", Deviation, &[(b"Action: failed\nStatus: 5.1.1 ", b"Action: delayed\nStatus: 4.1.1 "),
        (b"550-5.1.1", b"450-4.1.1"), (b" 550 5.1.1", b" 450 4.1.1")]).on(Base::Message),
];
