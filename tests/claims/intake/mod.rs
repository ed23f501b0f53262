//! Claims about `intake`.

use retourpost::intake::SimpleReport;
use retourpost::report::{Action, Case};

fn simple(change: impl FnOnce(&mut SimpleReport<'static>)) -> Result<Case, retourpost::Error> {
    let mut report = SimpleReport::new("ola@example.no", "kari@example.com", "mx.example.com");
    change(&mut report);
    report.to_case()
}

#[test]
fn a_reply_alone_is_a_failure_with_the_status_of_the_reply() {
    // SC-2, SC-3, SC-4
    for (reply, status) in [
        ("550 5.1.1 User unknown", "5.1.1"),
        ("550 no", "5.0.0"),
        ("550 4.2.1 odd", "5.0.0"),
        ("451 4.7.1 later", "4.7.1"),
        ("599 what", "5.0.0"),
    ] {
        let case = simple(|report| report.reply = Some(reply)).expect(reply);
        let recipient = &case.report.recipients()[0];
        assert_eq!((recipient.action(), recipient.status().to_string().as_str()), (Action::Failed, status), "{reply}");
        // PR-14: nobody said which server it was.
        assert_eq!(recipient.fields().remote_mta, None);
    }
}

#[test]
fn without_a_reply_the_action_gives_the_status() {
    for (action, status) in
        [("failed", "5.0.0"), ("delayed", "4.0.0"), ("delivered", "2.0.0"), ("relayed", "2.0.0"), ("expanded", "2.0.0")]
    {
        let case = simple(|report| report.action = Some(action)).expect(action);
        assert_eq!(case.report.recipients()[0].status().to_string(), status, "{action}");
    }
}
