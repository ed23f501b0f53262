//! The templates, one struct each.

use askama::Template;

use super::draw::Drawing;
use super::mark::{Fact, List, Value};
use super::{Channel, Layout};
use crate::cause::{Cause, Fixer};
use crate::phrase::Kind;
use crate::report::Action;

/// What one form draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Scope<'a> {
    /// What stands around the groups of recipients, under a fixed subject.
    Frame(Outcome),
    /// One group of recipients: one action, one cause.
    Group(Action, &'a Cause),
    /// What administrators can do about such a group.
    Advice(Action, &'a Cause),
}

/// What the subject says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Outcome {
    /// The same for all recipients.
    All(Action),
    /// All failed, but the message may have arrived all the same.
    Unsure,
    /// Not the same for all; the gravest is this.
    Mixed(Action),
}

impl Outcome {
    /// The message whose value is the fixed subject.
    pub(crate) fn subject_id(self) -> &'static str {
        match self {
            Self::All(Action::Failed) => "notice-subject-failed",
            Self::All(Action::Delayed) => "notice-subject-delayed",
            Self::All(Action::Delivered) => "notice-subject-delivered",
            Self::All(Action::Relayed) => "notice-subject-relayed",
            Self::All(Action::Expanded) => "notice-subject-expanded",
            Self::Unsure => "notice-subject-unsure",
            Self::Mixed(_) => "notice-subject-mixed",
        }
    }

    /// The English line that software and readers' rules know, as Postfix writes it.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::All(Action::Failed) | Self::Unsure | Self::Mixed(Action::Failed) => {
                "Undelivered Mail Returned to Sender"
            }
            Self::All(Action::Delayed) | Self::Mixed(Action::Delayed) => "Delayed Mail (still being retried)",
            Self::All(_) | Self::Mixed(_) => "Successful Mail Delivery Report",
        }
    }
}

macro_rules! template {
    ($name:ident, $path:literal, { $($field:ident: $type:ty),* }) => {
        #[derive(Template)]
        #[template(path = $path, escape = "none")]
        struct $name<'a> {
            t: &'a Drawing<'a>,
            $($field: $type,)*
        }
    };
}

template!(FrameText, "card/frame.txt", { outcome: Outcome });
template!(FrameHtml, "card/frame.html", { outcome: Outcome });
template!(FailedText, "card/failed.txt", { cause: &'a Cause, what: &'a str, what_many: &'a str });
template!(FailedHtml, "card/failed.html", {
    cause: &'a Cause,
    what: &'a str,
    what_many: &'a str,
    headline: String,
    parties: Vec<Party>,
    who: Option<String>
});
template!(DelayedText, "card/delayed.txt", { cause: &'a Cause });
template!(DelayedHtml, "card/delayed.html", { cause: &'a Cause, what: &'a str, what_many: &'a str, headline: String });
template!(SuccessText, "card/success.txt", { what: &'a str, what_many: &'a str, headline: &'a str, meaning: &'a str });
template!(SuccessHtml, "card/success.html", { what: &'a str, what_many: &'a str, headline: String, meaning: &'a str });

template!(AdviceText, "card/advice.txt", { cause: &'a Cause });
template!(AdviceHtml, "card/advice.html", { cause: &'a Cause });

/// One segment of the strip that shows in whose hands the message is.
struct Party {
    name: String,
    part: String,
    can_act: bool,
    /// The segment is shown only if this holds; without one it is always shown.
    fact: Option<Fact>,
}

/// Draws one channel of a scope. The marks stand in the drawing's pen.
pub(crate) fn draw(t: &Drawing<'_>, layout: Layout, scope: Scope<'_>, channel: Channel) -> String {
    let Layout::Card = layout;
    let drawn = match (scope, channel) {
        (Scope::Frame(outcome), Channel::Text) => FrameText { t, outcome }.render(),
        (Scope::Frame(outcome), Channel::Html) => FrameHtml { t, outcome }.render(),
        (Scope::Group(Action::Failed, cause), _) => draw_failed(t, cause, channel),
        (Scope::Group(Action::Delayed, cause), Channel::Text) => DelayedText { t, cause }.render(),
        (Scope::Group(Action::Delayed, cause), Channel::Html) => DelayedHtml {
            t,
            cause,
            what: "notice-delayed-what",
            what_many: "notice-delayed-what-many",
            headline: t.say("notice-delayed-headline"),
        }
        .render(),
        (Scope::Group(action, _), _) => draw_success(t, action, channel),
        (Scope::Advice(Action::Failed | Action::Delayed, cause), Channel::Text) => AdviceText { t, cause }.render(),
        (Scope::Advice(Action::Failed | Action::Delayed, cause), Channel::Html) => AdviceHtml { t, cause }.render(),
        (Scope::Advice(..), _) => Ok(String::new()),
    };
    // OK because a template only fails if writing to a String fails, or a value it draws does: ours are Strings.
    drawn.expect("the templates draw Strings into a String")
}

fn draw_failed(t: &Drawing<'_>, cause: &Cause, channel: Channel) -> askama::Result<String> {
    let (what, what_many) = match cause.id() {
        "may-have-arrived" => ("notice-failed-what-unsure", "notice-failed-what-unsure-many"),
        _ => ("notice-failed-what", "notice-failed-what-many"),
    };
    match channel {
        Channel::Text => FailedText { t, cause, what, what_many }.render(),
        Channel::Html => {
            let headline = t.cause(cause, "headline");
            // Where no party can act, the strip has nobody to mark: a line says what helps.
            let who =
                (cause.fixer() == Fixer::Nobody).then(|| format!("{} {}", t.say("notice-who-heading"), t.who(cause)));
            FailedHtml { t, cause, what, what_many, headline, parties: parties(t, cause), who }.render()
        }
    }
}

fn draw_success(t: &Drawing<'_>, action: Action, channel: Channel) -> askama::Result<String> {
    let [what, what_many, headline, meaning] = match action {
        Action::Relayed => {
            ["notice-relayed-what", "notice-relayed-what-many", "notice-relayed-headline", "notice-relayed-meaning"]
        }
        Action::Expanded => {
            ["notice-expanded-what", "notice-expanded-what-many", "notice-expanded-headline", "notice-expanded-meaning"]
        }
        _ => [
            "notice-delivered-what",
            "notice-delivered-what-many",
            "notice-delivered-headline",
            "notice-delivered-meaning",
        ],
    };
    match channel {
        Channel::Text => SuccessText { t, what, what_many, headline, meaning }.render(),
        Channel::Html => SuccessHtml { t, what, what_many, headline: t.say(headline), meaning }.render(),
    }
}

/// The parties in the order the mail travelled: the reader, our service, their server, the person. The one who can act
/// is among them in any case; their server stands there only if it was asked, unless it is the one.
fn parties(t: &Drawing<'_>, cause: &Cause) -> Vec<Party> {
    let fixer = cause.fixer();
    let can_act =
        |name: String| Party { name, part: t.say_act("notice-part-can-act", cause), can_act: true, fact: None };
    let you = match fixer {
        Fixer::Sender => can_act(t.say("notice-party-you")),
        _ => Party {
            name: t.say("notice-party-you"),
            part: t.say("notice-part-nothing-to-do"),
            can_act: false,
            fact: None,
        },
    };
    let service = match fixer {
        Fixer::SenderAdmin => can_act(t.say("notice-party-your-admin")),
        _ => Party {
            name: t.value(Value::ReportingMta),
            part: t.either(Fact::HasRemote, "notice-part-passed-on", "notice-part-not-delivered"),
            can_act: false,
            fact: None,
        },
    };
    let theirs = match fixer {
        Fixer::RecipientAdmin => can_act(t.say("notice-party-their-admin")),
        _ => Party {
            name: t.value(Value::Domain),
            part: t.either(Fact::HasReply, "notice-part-refused", "notice-part-no-answer"),
            can_act: false,
            fact: Some(Fact::HasRemote),
        },
    };
    let person = (fixer == Fixer::Recipient).then(|| can_act(t.say("notice-party-recipient")));
    [you, service, theirs].into_iter().chain(person).collect()
}

/// How a value of a kind looks inside a sentence in HTML.
#[derive(Template)]
#[template(path = "value/value.html", escape = "none")]
struct ValueHtml<'a> {
    kind: Kind,
    mark: char,
    accent: &'a str,
}

pub(super) fn write_value(t: &Drawing<'_>, kind: Kind, mark: char, drawn: &mut String) {
    let accent = if kind == Kind::Link { t.value(Value::Accent) } else { String::new() };
    // OK for the same reason as in `draw`.
    ValueHtml { kind, mark, accent: &accent }.render_into(drawn).expect("a String takes everything");
}

#[derive(Template)]
#[template(path = "value/row.html", escape = "none")]
struct RowHtml<'a> {
    t: &'a Drawing<'a>,
    label: String,
}

/// The beginning of a row of a table of labels and values, up to where the value goes.
pub(super) fn row(t: &Drawing<'_>, id: &str) -> String {
    // OK for the same reason as in `draw`.
    RowHtml { t, label: t.say(id) }.render().expect("the templates draw Strings into a String")
}

template!(MomentText, "value/moment.txt", { moment: Value, in_utc: Value });
template!(MomentHtml, "value/moment.html", { moment: Value, in_utc: Value });

/// A moment as the language writes it, and the same in UTC.
pub(super) fn moment(t: &Drawing<'_>, channel: Channel, moment: Value, in_utc: Value) -> String {
    let drawn = match channel {
        Channel::Text => MomentText { t, moment, in_utc }.render(),
        Channel::Html => MomentHtml { t, moment, in_utc }.render(),
    };
    // OK for the same reason as in `draw`.
    drawn.expect("the templates draw Strings into a String")
}
