//! What comes back to a return path beside delivery status notifications.

use super::mend::Mends;
use super::parts::Mail;
use super::{OTHER_REPORTS, REPORT_TYPES, returned};
use crate::intake::Limits;
use crate::intake::fields::groups_of;
use crate::intake::original::facts_of;
use crate::report::{Original, ReceivedGroup};

/// A message of which it is not known yet what it is.
#[derive(Debug)]
pub(crate) struct Correspondence {
    /// The message itself: its header and the facts in it.
    pub(crate) letter: Original,
    /// The message that is returned in it.
    pub(crate) returned: Original,
    /// The fields of message/feedback-report (RFC 5965 §3.1).
    pub(crate) feedback: Option<ReceivedGroup>,
    /// Whether it has, or says that it has, a delivery status (RFC 3464) or a disposition (RFC 8098).
    pub(crate) is_notification: bool,
}

/// Takes a message apart as far as a machine must, whatever it is.
pub(crate) fn correspondence(octets: &[u8], limits: &Limits) -> Correspondence {
    let mut mends = Mends::new(0);
    let mail = Mail::read(octets, limits, &mut mends);
    let returned = returned::original(&mail, limits, &mut mends);
    let feedback = mail.position(&["message/feedback-report"]).map(|at| {
        let octets = mail.parts[at].octets(&mut mends);
        // Fields that a blank line cuts apart belong together all the same.
        let fields = groups_of(&octets[..octets.len().min(limits.report_octets)]);
        ReceivedGroup { fields: fields.into_iter().flat_map(|group| group.fields).take(limits.n_fields).collect() }
    });
    let has = |media_types: &[&str]| mail.position(media_types).is_some();
    let is_report = mail.media_type == "multipart/report" && feedback.is_none();
    let is_notification = is_report || has(&REPORT_TYPES) || has(&OTHER_REPORTS[..2]);
    let mut letter = facts_of(&mail.header, limits.n_hops);
    letter.header = Some(mail.header);
    Correspondence { letter, returned, feedback, is_notification }
}
