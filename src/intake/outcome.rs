//! Which status goes with an action and a reply.

use crate::diagnostic::Error;
use crate::report::{Action, DiagnosticCode};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};

/// The status that was told, else the one that follows from the reply (RFC 3461 §6.3(g)), else the class that the action has
/// when nothing more is known: 5.0.0, 4.0.0 or 2.0.0 (RFC 3463 §2).
///
/// # Errors
/// No status, and a reply that contradicts the action: a 250 for a failure.
pub(super) fn status_of(
    action: Action,
    told: Option<EnhancedStatus>,
    diagnostic: Option<&DiagnosticCode>,
) -> Result<EnhancedStatus, Error> {
    match (told, diagnostic.and_then(DiagnosticCode::smtp)) {
        (Some(status), _) => Ok(status),
        (None, Some(reply)) => status_of_reply(action, reply),
        (None, None) => Ok(neutral_status(action)),
    }
}

/// The status without subject and detail that fits the action.
pub(super) fn neutral_status(action: Action) -> EnhancedStatus {
    let class = match action {
        Action::Failed => StatusClass::Permanent,
        Action::Delayed => StatusClass::PersistentTransient,
        Action::Delivered | Action::Relayed | Action::Expanded => StatusClass::Success,
    };
    EnhancedStatus::new(class, 0, 0)
}

/// Whether the status may stand beside the action (RFC 3464 §2.3.3): a failure may have class 4 or 5.
pub(crate) fn fits(action: Action, status: EnhancedStatus) -> bool {
    match action {
        Action::Failed => status.class() != StatusClass::Success,
        Action::Delayed => status.class() == StatusClass::PersistentTransient,
        Action::Delivered | Action::Relayed | Action::Expanded => status.class() == StatusClass::Success,
    }
}

fn status_of_reply(action: Action, reply: &SmtpReply) -> Result<EnhancedStatus, Error> {
    let status = reply.status();
    if fits(action, status) {
        return Ok(status);
    }
    let message =
        format!("{} does not go with action {}: tell another action, or the status", reply.code(), action.as_str());
    Err(Error::caller(message).in_field("reply").by_rule("RFC 3464 §2.3.3"))
}
