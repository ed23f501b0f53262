//! Random cases, with all that a reader of notices may meet.

use super::*;

/// Text of all kinds: spaces at the ends, `=`, wide and combining characters, marks of ours, long words, nothing at all.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{0,90}",
        2 => "( {0,3}[a-z=]{1,12}){0,20} {0,2}",
        1 => "=[0-9A-F=.\\- ]{0,80}",
        1 => "[=a]{70,80}",
        1 => "[a-z]{60,200}",
        1 => "[\u{4e00}-\u{4e40}\u{1F600}-\u{1F610}e\u{301}\u{200d} ]{0,40}",
        1 => "[\u{5d0}-\u{5ea} a-z]{0,40}",
        1 => "\\PC{0,60}",
        1 => "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{e000}-\u{e010}\u{f8fe}\u{f8ff}<>&\"'x ]{0,30}",
    ]
}

fn any_address() -> impl Strategy<Value = RecipientAddress> {
    let domain = prop_oneof![Just("example.no".to_owned()), Just("example.net".to_owned()), "[a-z]{1,8}\\.example"];
    let local = prop_oneof![4 => "[a-z]{1,12}".boxed(), 1 => any_text().boxed()];
    (local, domain)
        .prop_filter_map("no address", |(local, domain)| RecipientAddress::mailbox(&format!("{local}@{domain}")).ok())
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (1_700_000_000_i64..1_900_000_000, -720_i16..=840)
        .prop_map(|(seconds, offset)| Moment::try_new(seconds, offset).unwrap())
}

fn any_diagnostic() -> impl Strategy<Value = DiagnosticCode> {
    let codes = prop_oneof![Just(550_u16), Just(450), Just(552), Just(421), Just(554), 400_u16..560];
    let reply = (codes, prop::option::of("[245]\\.[0-7]\\.[0-9]{1,2} "), prop::collection::vec(any_text(), 1..5))
        .prop_filter_map("no reply", |(code, enhanced, lines)| {
            let lines: Vec<String> =
                lines.into_iter().map(|line| enhanced.clone().unwrap_or_default() + &line).collect();
            SmtpReply::from_lines(code, lines.iter().map(String::as_str)).ok().map(DiagnosticCode::Smtp)
        });
    let other =
        any_text().prop_map(|text| DiagnosticCode::other("x-postfix", FieldText::escaped(text.as_bytes())).unwrap());
    prop_oneof![3 => reply, 1 => other]
}

prop_compose! {
    /// Of few answers, so that the same one comes again.
    fn any_attempt()(
        at in any_moment(),
        remote in prop::option::of("[a-z]{1,70}\\.example"),
        said in prop_oneof![
            3 => prop::sample::select(&["451 4.3.2 Busy", "450-4.2.1 Later\r\n450 4.2.1 or not", "421"][..])
                .prop_map(|text| Some(DiagnosticCode::Smtp(SmtpReply::parse(text).unwrap()))),
            1 => prop::option::of(any_diagnostic()),
        ],
    ) -> crate::report::Attempt {
        crate::report::Attempt {
            at,
            remote_mta: remote.map(|host| MtaName::host(&host).unwrap()),
            diagnostic_code: said,
        }
    }
}

prop_compose! {
    fn any_hop()(
        [from, by, with, id] in [0; 4].map(|_| prop::option::of(any_text())),
        address in prop::option::of(any::<std::net::IpAddr>()),
        at in prop::option::weighted(0.8, prop_oneof![
            5 => (1_795_200_000_i64..1_795_260_000).prop_map(|seconds| Moment::try_new(seconds, 0).unwrap()),
            1 => any_moment(),
        ]),
    ) -> Hop {
        Hop { from, from_address: address, by, with, id, at }
    }
}

prop_compose! {
    fn any_recipient()(
        address in any_address(),
        original in prop::option::weighted(0.2, any_address()),
        action in prop::sample::select(&Action::ALL[..]),
        (subject, detail) in (0_u16..8, 0_u16..30),
        is_transient in any::<bool>(),
        said in prop::option::of(any_diagnostic()),
        remote in prop::option::of("[a-z]{1,70}\\.example"),
        stage in prop::option::of(prop::sample::select(&SmtpStage::ALL[..])),
        (last, until) in (prop::option::of(any_moment()), prop::option::of(any_moment())),
        attempts in prop::collection::vec(any_attempt(), 0..14),
        log_id in prop::option::of(any_text()),
    ) -> RecipientFields {
        let class = match action {
            Action::Failed if is_transient => "4",
            Action::Failed => "5",
            Action::Delayed => "4",
            _ => "2",
        };
        let status = EnhancedStatus::parse(&format!("{class}.{subject}.{detail}")).unwrap();
        let mut fields = RecipientFields::new(address, action, status);
        fields.original_recipient = original;
        fields.remote_mta = remote.map(|host| MtaName::host(&host).unwrap());
        fields.diagnostic_code = said.filter(|_| matches!(action, Action::Failed | Action::Delayed));
        fields.stage = stage;
        fields.last_attempt_date = last;
        fields.will_retry_until = until.filter(|_| action == Action::Delayed);
        fields.attempts = attempts;
        fields.final_log_id = log_id.map(|text| FieldText::escaped(text.as_bytes()));
        fields.notify = Some(crate::report::Notify::parse("SUCCESS,FAILURE,DELAY").unwrap());
        fields
    }
}

prop_compose! {
    fn any_original()(
        subject in prop::option::of(any_text()),
        message_id in prop::option::of(any_text()),
        date in prop::option::of(any_moment()),
        size_octets in prop::option::of(any::<u64>()),
        hops in prop::collection::vec(any_hop(), 0..9),
        header in prop::option::of(prop::collection::vec(
            "([A-Z][a-z]{1,10}|From|to|Authentication-Results|Received-SPF): [ -~\u{e9}]{0,60}\r\n(\t[ -~]{1,600}\r\n)?",
            0..30,
        )),
        body in prop::option::of("[ -~\r\n]{0,80}"),
        (wants_full, is_authenticated) in (any::<bool>(), any::<bool>()),
    ) -> Original {
        let mut original = Original::from_path(ReturnPath::parse("kari@example.com").unwrap());
        original.subject = subject;
        original.message_id = message_id;
        original.date = date;
        original.size_octets = size_octets;
        original.hops = hops;
        original.header = header.map(|fields| HeaderSection::parse(fields.concat().as_bytes()));
        original.body = body.map(String::into_bytes);
        original.ret = wants_full.then_some(Ret::Full);
        original.is_authenticated = is_authenticated;
        original
    }
}

prop_compose! {
    pub(super) fn any_case()(
        recipients in prop::collection::vec(any_recipient(), 1..14),
        original in any_original(),
        arrival in prop::option::of(any_moment()),
        audience in prop::sample::select(&[Audience::Internal, Audience::External][..]),
        language in prop::sample::select(&cases::LANGUAGES[..]),
    ) -> Case {
        let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
        fields.arrival_date = arrival;
        fields.recipients = recipients.into_iter().map(|fields| fields.try_into().unwrap()).collect();
        let mut case = Case::new(fields.try_into().unwrap(), original);
        case.reader.audience = Some(audience);
        case.reader.language = Some(language.to_owned());
        case
    }
}
