//! Claims about `status`.

use retourpost::status::SmtpReply;

#[test]
fn a_bare_550_becomes_5_0_0() {
    // SC-2, SC-4, PR-12
    let reply = SmtpReply::parse("550 no").expect("a reply");
    assert_eq!(reply.status().to_string(), "5.0.0");
}
