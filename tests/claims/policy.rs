//! Claims about `policy`.

use retourpost::ErrorKind;
use retourpost::policy::{AbsentNotify, Decision, PolicySettings, Returning, Suppression, decide, is_due};
use retourpost::report::{
    Action, AddressType, Audience, Case, HeaderSection, Hop, MtaName, Notify, Original, Recipient, RecipientAddress,
    RecipientFields, Report, ReportFields, Ret, ReturnPath,
};
use retourpost::status::EnhancedStatus;

fn recipient(address: &str, action: Action, notify: Option<&str>) -> Recipient {
    let status = match action {
        Action::Failed => "5.1.1",
        Action::Delayed => "4.4.1",
        _ => "2.0.0",
    };
    let address = RecipientAddress::try_new(AddressType::Rfc822, address).unwrap();
    let mut fields = RecipientFields::new(address, action, EnhancedStatus::parse(status).unwrap());
    fields.notify = notify.map(|notify| Notify::parse(notify).unwrap());
    Recipient::try_from(fields).unwrap()
}

fn report(recipients: Vec<Recipient>) -> Report {
    let mut fields = ReportFields::by(MtaName::host("mx.example.com").unwrap());
    fields.recipients = recipients;
    Report::try_from(fields).unwrap()
}

fn settings(set: impl FnOnce(&mut PolicySettings)) -> PolicySettings {
    let mut settings = PolicySettings::default();
    set(&mut settings);
    settings
}

/// A message of Kari to Ola, that failed, handed over whole: 65 octets of header, an empty line and 34 of body.
fn failed() -> Case {
    let mut original = Original::from_path(ReturnPath::parse("<kari@example.com>").unwrap());
    let header = "From: kari@example.com\r\nTo: ola@example.no\r\nSubject: The report\r\n";
    original.header = Some(HeaderSection::parse(header.as_bytes()));
    original.body = Some(b"Here is the report you asked for.\n".to_vec());
    Case::new(report(vec![recipient("ola@example.no", Action::Failed, None)]), original)
}

/// The same message, with this report about it.
fn about(recipients: Vec<Recipient>) -> Case {
    let mut case = failed();
    case.report = report(recipients);
    case
}

fn with_action(action: Action, notify: Option<&str>) -> Case {
    about(vec![recipient("ola@example.no", action, notify)])
}

fn decided<'a>(case: &'a Case, settings: &PolicySettings) -> Result<Decision<'a>, Suppression> {
    decide(case, settings, |domain| domain == "example.com").unwrap()
}

fn suppressed(case: &Case) -> Option<Suppression> {
    decided(case, &PolicySettings::default()).err()
}

fn returned(case: &Case, settings: &PolicySettings) -> Returning {
    decided(case, settings).unwrap().returning
}

/// Turns the header of a case into this one.
fn with_header(mut case: Case, header: &str) -> Case {
    case.original.header = Some(HeaderSection::parse(header.as_bytes()));
    case
}

// ---- When a notice is due

#[test]
fn a_notice_is_due_when_rfc_3461_says_so() {
    // WHEN table J, each cell; WHEN-2 for an absent NOTIFY in the columns 1 and 2; PR-8 in the row of relayed.
    let columns = ["-", "- failure only", "NEVER", "SUCCESS", "FAILURE", "DELAY"];
    let cells = |notify: &'static str| match notify {
        "-" => (None, AbsentNotify::FailureDelay),
        "- failure only" => (None, AbsentNotify::Failure),
        notify => (Some(notify), AbsentNotify::default()),
    };
    for (action, due) in [
        (Action::Failed, [true, true, false, false, true, false]),
        (Action::Delayed, [true, false, false, false, false, true]),
        (Action::Delivered, [false, false, false, true, false, false]),
        (Action::Relayed, [false, false, false, true, false, false]),
        (Action::Expanded, [false, false, false, true, false, false]),
    ] {
        for (notify, due) in columns.into_iter().zip(due) {
            let (words, absent) = cells(notify);
            assert_eq!(is_due(&recipient("ola@example.no", action, words), absent), due, "{action:?} {notify}");
            let settings = settings(|site| site.absent_notify = absent);
            let wanted = if due { None } else { Some(Suppression::NotDue) };
            assert_eq!(decided(&with_action(action, words), &settings).err(), wanted, "{action:?} {notify}");
        }
    }
}

#[test]
fn conditions_combine() {
    // WHEN table J: "only if FAILURE too".
    for (notify, actions) in [
        ("SUCCESS,FAILURE", [true, false, true, true, true]),
        ("SUCCESS,DELAY", [false, true, true, true, true]),
        ("failure,delay", [true, true, false, false, false]),
        ("SUCCESS,FAILURE,DELAY", [true; 5]),
    ] {
        for (action, due) in Action::ALL.into_iter().zip(actions) {
            let recipient = recipient("ola@example.no", action, Some(notify));
            assert_eq!(is_due(&recipient, AbsentNotify::default()), due, "{action:?} {notify}");
        }
    }
}

#[test]
fn only_recipients_who_are_due_are_listed() {
    // DS-17, SEC-7
    let mut case = failed();
    case.report = report(vec![
        recipient("never@example.no", Action::Failed, Some("NEVER")),
        recipient("ola@example.no", Action::Failed, None),
        recipient("done@example.no", Action::Delivered, None),
        recipient("slow@example.no", Action::Delayed, Some("DELAY")),
    ]);
    let decision = decided(&case, &PolicySettings::default()).unwrap();
    let listed: Vec<&str> = decision.report.recipients().iter().map(Recipient::shown_address).collect();
    assert_eq!(listed, ["ola@example.no", "slow@example.no"]);
    assert_eq!(decision.report.fields().reporting_mta, case.report.fields().reporting_mta);
}

#[test]
fn a_report_in_which_all_are_due_is_not_copied() {
    let case = failed();
    let decision = decided(&case, &PolicySettings::default()).unwrap();
    assert!(std::ptr::eq(&*decision.report, &case.report));
}

// ---- When nobody is told

#[test]
fn a_null_return_path_is_never_told_even_if_an_address_stands_elsewhere() {
    // ENV-5, ENV-7, ENV-8, SEC-11
    let mut case = with_header(failed(), "From: kari@example.com\r\nReply-To: kari@example.com\r\n");
    case.original.return_path = ReturnPath::parse("<>").unwrap();
    assert_eq!(suppressed(&case), Some(Suppression::NullReturnPath));
}

#[test]
fn nobody_is_told_where_nothing_is_known_of_the_original() {
    let case = Case::new(failed().report, Original::default());
    assert_eq!(suppressed(&case), Some(Suppression::NullReturnPath));
}

#[test]
fn a_notice_about_a_notice_is_not_sent_even_to_a_return_path() {
    // ENV-7
    for content_type in [
        "multipart/report; report-type=delivery-status; boundary=x",
        "Multipart/Report;\r\n\tReport-Type=\"Delivery-Status\"; boundary=x",
        "multipart/report; boundary=x;\r\n report-type=delivery-status",
    ] {
        let case = with_header(failed(), &format!("Content-Type: {content_type}\r\n"));
        assert_eq!(suppressed(&case), Some(Suppression::NoticeAboutNotice), "{content_type}");
    }
}

#[test]
fn other_reports_and_messages_that_forward_a_notice_are_told() {
    for content_type in [
        "multipart/mixed; boundary=x",
        "multipart/report; report-type=feedback-report; boundary=x",
        "text/plain; name=multipart-report-delivery-status.txt",
    ] {
        let case = with_header(failed(), &format!("Content-Type: {content_type}\r\n"));
        assert_eq!(suppressed(&case), None, "{content_type}");
    }
}

#[test]
fn an_automatic_message_that_is_no_notice_is_told() {
    // RFC 3834 §2 is about answers; the failure of a newsletter or a cron mail has to be told.
    let case = with_header(failed(), "Auto-Submitted: auto-generated\r\nPrecedence: bulk\r\n");
    assert_eq!(suppressed(&case), None);
}

#[test]
fn hostile_content_is_not_bounced() {
    // WHEN-7, SEC-3
    let mut case = failed();
    case.original.is_hostile = true;
    assert_eq!(suppressed(&case), Some(Suppression::Hostile));
}

#[test]
fn a_message_in_a_loop_gives_no_word_of_delay_or_success() {
    // SEC-11
    let received = "Received: from a by b; Mon, 1 Jan 2024 00:00:00 +0000\r\n";
    for (count, wanted) in [(99, None), (100, Some(Suppression::Loop)), (101, Some(Suppression::Loop))] {
        let case = with_header(with_action(Action::Delayed, None), &received.repeat(count));
        assert_eq!(suppressed(&case), wanted, "{count}");
        let case = with_header(with_action(Action::Expanded, Some("SUCCESS")), &received.repeat(count));
        assert_eq!(suppressed(&case), wanted, "{count}");
    }
}

#[test]
fn hops_count_where_no_header_was_handed_over() {
    // SEC-11
    let mut case = with_action(Action::Delayed, None);
    case.original.header = None;
    case.original.hops = vec![Hop::default(); 100];
    assert_eq!(suppressed(&case), Some(Suppression::Loop));
}

#[test]
fn the_one_whose_message_died_in_a_loop_is_told() {
    // WHEN-3: a failure that is not told is a lost message. The null sender of the notice ends the loop (SEC-11).
    let received = "Received: from a by b; Mon, 1 Jan 2024 00:00:00 +0000\r\n";
    assert_eq!(suppressed(&with_header(failed(), &received.repeat(120))), None);
}

#[test]
fn a_suppression_has_a_word_and_a_sentence_for_the_log() {
    // ENV-6
    for (suppression, code) in [
        (Suppression::NullReturnPath, "null-return-path"),
        (Suppression::NoticeAboutNotice, "notice-about-notice"),
        (Suppression::NotDue, "not-due"),
        (Suppression::Loop, "loop"),
        (Suppression::Hostile, "hostile"),
    ] {
        assert_eq!(suppression.code(), code);
        assert!(suppression.to_string().contains("(RFC "), "{suppression}");
    }
}

#[test]
fn more_recipients_than_the_limit_are_an_error_of_the_caller() {
    let recipients = |count: usize| {
        let address = |at: usize| recipient(&format!("ola{at}@example.no"), Action::Failed, None);
        about((0..count).map(address).collect())
    };
    let settings = settings(|site| site.recipients_limit = 3);
    assert!(decide(&recipients(3), &settings, |_| false).unwrap().is_ok());
    let error = decide(&recipients(4), &settings, |_| false).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Caller, Some("recipients")));
}

#[test]
fn a_notice_nobody_gets_is_not_refused_for_its_size() {
    // ENV-5
    let mut case = failed();
    case.original.return_path = ReturnPath::Null;
    let settings = settings(|site| site.recipients_limit = 0);
    assert_eq!(decide(&case, &settings, |_| false).unwrap().err(), Some(Suppression::NullReturnPath));
}

// ---- To whom

#[test]
fn the_notice_goes_to_the_return_path_and_to_no_other_address() {
    // ENV-2, ENV-4, ENV-9
    let mut case = with_header(failed(), "From: other@example.org\r\nErrors-To: third@example.org\r\n");
    case.original.return_path = ReturnPath::parse("<@a.example,@b.example:kari@example.com>").unwrap();
    assert_eq!(decided(&case, &PolicySettings::default()).unwrap().recipient, "kari@example.com");
}

#[test]
fn the_audience_is_told_or_follows_from_the_domain_of_the_return_path() {
    for (path, told, wanted) in [
        ("kari@example.com", None, Audience::Internal),
        ("kari@example.org", None, Audience::External),
        ("\"a@example.com\"@example.org", None, Audience::External),
        ("postmaster", None, Audience::Internal),
        ("kari@example.com", Some(Audience::External), Audience::External),
        ("kari@example.org", Some(Audience::Internal), Audience::Internal),
    ] {
        let mut case = failed();
        case.original.return_path = ReturnPath::parse(path).unwrap();
        case.reader.audience = told;
        assert_eq!(decided(&case, &PolicySettings::default()).unwrap().audience, wanted, "{path}");
    }
}

#[test]
fn the_subject_is_shown_to_insiders_who_logged_in_and_to_nobody_else() {
    // SEC-3: backscatter must not carry a spammer's words.
    for (audience, is_authenticated, is_wanted, shows) in [
        (Audience::Internal, true, true, true),
        (Audience::Internal, false, true, false),
        (Audience::External, true, true, false),
        (Audience::External, false, true, false),
        (Audience::Internal, true, false, false),
    ] {
        let mut case = failed();
        case.reader.audience = Some(audience);
        case.original.is_authenticated = is_authenticated;
        let settings = settings(|site| site.shows_subject_to_insiders = is_wanted);
        assert_eq!(decided(&case, &settings).unwrap().shows_subject, shows, "{audience:?} {is_authenticated}");
    }
}

// ---- What goes back

#[test]
fn ret_full_returns_the_whole_message_up_to_the_limit() {
    // RC-2, RC-13, SEC-4: the limit and one octet to either side.
    let mut case = failed();
    case.original.ret = Some(Ret::Full);
    let n_octets = 65 + 2 + 34;
    for (limit, wanted) in
        [(n_octets - 1, Returning::Headers), (n_octets, Returning::Full), (n_octets + 1, Returning::Full)]
    {
        let settings = settings(|site| site.full_limit_octets = limit);
        assert_eq!(returned(&case, &settings), wanted, "{limit}");
    }
}

#[test]
fn ret_hdrs_returns_the_header_whatever_the_site_prefers() {
    // RC-3
    let mut case = failed();
    case.original.ret = Some(Ret::Hdrs);
    let settings = settings(|site| site.returns_full = true);
    assert_eq!(returned(&case, &settings), Returning::Headers);
}

#[test]
fn without_ret_the_site_decides_and_headers_are_the_default() {
    // RC-4, SEC-3
    let case = failed();
    assert_eq!(returned(&case, &PolicySettings::default()), Returning::Headers);
    let settings = settings(|site| site.returns_full = true);
    assert_eq!(returned(&case, &settings), Returning::Full);
}

#[test]
fn the_whole_message_goes_back_with_a_failure_only() {
    // RC-5
    let settings = settings(|site| site.returns_full = true);
    for action in [Action::Delayed, Action::Delivered, Action::Relayed, Action::Expanded] {
        let mut case = with_action(action, Some("SUCCESS,DELAY"));
        case.original.ret = Some(Ret::Full);
        assert_eq!(returned(&case, &settings), Returning::Headers, "{action:?}");
    }
}

#[test]
fn a_failure_that_is_not_due_does_not_bring_the_message_back() {
    // RC-5, DS-17
    let mut case = failed();
    case.original.ret = Some(Ret::Full);
    case.report = report(vec![
        recipient("never@example.no", Action::Failed, Some("NEVER")),
        recipient("slow@example.no", Action::Delayed, None),
    ]);
    assert_eq!(returned(&case, &PolicySettings::default()), Returning::Headers);
}

#[test]
fn requiretls_returns_the_header_whatever_ret_says() {
    // RC-6
    let mut case = failed();
    case.original.ret = Some(Ret::Full);
    case.original.is_requiretls = true;
    assert_eq!(returned(&case, &PolicySettings::default()), Returning::Headers);
}

#[test]
fn what_was_not_handed_over_does_not_go_back() {
    // RC-1
    let mut case = failed();
    case.original.ret = Some(Ret::Full);
    case.original.body = None;
    assert_eq!(returned(&case, &PolicySettings::default()), Returning::Headers);
    case.original.header = None;
    assert_eq!(returned(&case, &PolicySettings::default()), Returning::Nothing);
}
