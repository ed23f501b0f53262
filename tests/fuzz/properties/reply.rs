//! SMTP replies: what can be read, what is written, and that one is the other.

use retourpost::status::{SmtpReply, StatusClass};

use super::assert_one_line;

pub(super) fn holds(octets: &[u8]) {
    match SmtpReply::parse_octets(octets) {
        Ok(reply) => {
            assert_eq!(Some(reply.code()), code_at_start(octets));
            assert_text(&reply);
            assert_status(&reply);
            assert_wire(&reply);
        }
        Err(error) => {
            assert_eq!(None, code_at_start(octets), "{error}");
            assert!(error.position().is_some_and(|position| position <= octets.len()), "{error}");
            assert_one_line(&error.to_string());
        }
    }
}

/// The code by the grammar of RFC 5321 §4.2, white space around it allowed.
fn code_at_start(octets: &[u8]) -> Option<u16> {
    let is_space = |byte: &u8| b" \t\n\r\x0c".contains(byte);
    let rest: Vec<u8> = octets.iter().copied().skip_while(is_space).take_while(|byte| *byte != b'\n').collect();
    let (code, after) = rest.split_at_checked(3)?;
    let is_code = matches!(code, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9']);
    let is_end = after.iter().all(is_space) || matches!(after[0], b' ' | b'\t' | b'-');
    (is_code && is_end).then(|| std::str::from_utf8(code).expect("digits").parse().expect("a number"))
}

fn assert_text(reply: &SmtpReply) {
    assert_one_line(&reply.to_string());
    for line in reply.lines().chain(reply.text_lines()) {
        assert!(!line.contains(char::is_control) && !line.ends_with(' '), "{line:?}");
    }
    assert_eq!(reply.lines().count(), reply.text_lines().count());
    let again = SmtpReply::from_lines(reply.code(), reply.lines()).expect("the code of a reply");
    assert_eq!(*reply, again, "the lines are the reply");
}

/// RFC 2034 §4, RFC 3461 §6.3(g).
fn assert_status(reply: &SmtpReply) {
    let class = reply.status().class();
    let expected = match reply.class_digit() {
        2 => StatusClass::Success,
        4 => StatusClass::PersistentTransient,
        _ => StatusClass::Permanent,
    };
    assert_eq!(class, expected);
    assert_eq!(
        reply.has_class_mismatch(),
        reply.enhanced().is_some_and(|it| it.class().digit() != reply.class_digit())
    );
}

fn assert_wire(reply: &SmtpReply) {
    let mut wire = Vec::new();
    reply.write_wire(&mut wire);
    assert_eq!(SmtpReply::parse_octets(&wire).as_ref(), Ok(reply), "{}", wire.escape_ascii());
    let wire = String::from_utf8(wire).expect("UTF-8");
    let mut utf8_lines = Vec::new();
    reply.write_utf8_lines(|line| utf8_lines.push(line.to_owned()));
    assert_eq!(wire, utf8_lines.join("\r\n"));
    let mut ascii_lines = Vec::new();
    reply.write_ascii_lines(|line| ascii_lines.push(line.to_owned()));
    assert_eq!(ascii_lines.len(), utf8_lines.len());
    let code = reply.code().to_string();
    for (at, line) in ascii_lines.iter().enumerate() {
        assert!(line.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{line:?}");
        let after = line.strip_prefix(&code).expect("each line begins with the code").bytes().next();
        let is_last = at + 1 == ascii_lines.len();
        assert!(if is_last { matches!(after, None | Some(b' ')) } else { after == Some(b'-') }, "{ascii_lines:?}");
    }
}
