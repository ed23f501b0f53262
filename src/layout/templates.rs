//! The templates, one struct each.

use askama::Template;

use super::draw::Drawing;
use super::mark::{Fact, Fate, List, Value};
use super::{Channel, Layout};
use crate::cause::{Cause, Fixer};
use crate::phrase::Kind;
use crate::report::Action;

/// What one form draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Scope<'a> {
    /// What stands around the groups of recipients, under a fixed subject.
    Frame(Outcome),
    /// What the postmaster is told of a notice that is not sent; in text alone.
    Postmaster(Unsent),
    /// What stands in front of a report of another site, in text alone.
    Explanation,
    /// One group of recipients: one action, one cause.
    Group(Action, &'a Cause),
    /// What administrators can do about such a group.
    Advice(Action, &'a Cause),
}

/// Why a notice is not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unsent {
    /// A path to its reader lacks SMTPUTF8.
    Smtputf8,
    /// The budget of its reader is spent.
    Budget,
}

impl Unsent {
    /// The ids of subject, next step, what happened and why.
    pub(crate) fn ids(self) -> [&'static str; 4] {
        match self {
            Self::Smtputf8 => ["postmaster-subject", "postmaster-step", "postmaster-what", "postmaster-why"],
            Self::Budget => [
                "postmaster-budget-subject",
                "postmaster-budget-step",
                "postmaster-budget-what",
                "postmaster-budget-why",
            ],
        }
    }
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
    /// Whether the addresses do not share one outcome, so that an overview of them comes first.
    pub(crate) fn is_mixed(self) -> bool {
        matches!(self, Self::Mixed(_))
    }

    /// Whether nothing more will happen by itself, for none of the addresses.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::All(Action::Failed) | Self::Unsure)
    }

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

/// One group of recipients: what is said of its action, beside the words of its cause.
struct Group<'a> {
    cause: &'a Cause,
    /// What happened, to one address and to several.
    what: &'static str,
    what_many: &'static str,
    /// The headline, where it is not that of the cause.
    headline: Option<&'static str>,
    /// What a success means.
    meaning: &'static str,
}

impl<'a> Group<'a> {
    fn new(action: Action, cause: &'a Cause) -> Self {
        let told = |what, what_many| Self { cause, what, what_many, headline: None, meaning: "" };
        let success =
            |what, what_many, headline, meaning| Self { headline: Some(headline), meaning, ..told(what, what_many) };
        match Fate::of(action, cause) {
            Fate::Unsure => told("notice-failed-what-unsure", "notice-failed-what-unsure-many"),
            Fate::Failed => told("notice-failed-what", "notice-failed-what-many"),
            Fate::Delayed => success("notice-delayed-what", "notice-delayed-what-many", "notice-delayed-headline", ""),
            Fate::Delivered => success(
                "notice-delivered-what",
                "notice-delivered-what-many",
                "notice-delivered-headline",
                "notice-delivered-meaning",
            ),
            Fate::Relayed => success(
                "notice-relayed-what",
                "notice-relayed-what-many",
                "notice-relayed-headline",
                "notice-relayed-meaning",
            ),
            Fate::Expanded => success(
                "notice-expanded-what",
                "notice-expanded-what-many",
                "notice-expanded-headline",
                "notice-expanded-meaning",
            ),
        }
    }

    /// Whether something stands in the way: the words of the cause follow.
    fn is_trouble(&self) -> bool {
        self.meaning.is_empty()
    }

    fn headline(&self, t: &Drawing<'_>) -> String {
        self.headline.map_or_else(|| t.cause(self.cause, "headline"), |id| t.say_counting(id, Value::GroupCount))
    }

    /// Whether the reader of a delay can do something that helps, so that nobody says that there is nothing to do.
    fn asks_reader(&self) -> bool {
        self.cause.fixer() == Fixer::Sender || self.cause.shown().id() == "account-compromised"
    }

    fn parties(&self, t: &Drawing<'_>) -> Vec<Party> {
        parties(t, self.cause)
    }
}

/// One segment of the strip that shows in whose hands the message is.
struct Party {
    name: String,
    part: String,
    can_act: bool,
    /// The segment is shown only if this holds; without one it is always shown.
    fact: Option<Fact>,
}

/// Draws one template with the pen `t` and the values that it names.
macro_rules! drawn {
    ($path:literal, $t:ident $(, $name:ident: $type:ty)*) => {{
        #[derive(Template)]
        #[template(path = $path, escape = "none")]
        struct Page<'a> {
            t: &'a Drawing<'a>,
            $($name: $type,)*
        }
        Page { t: $t, $($name,)* }.render()
    }};
}

/// Draws a scope in the layout and channel of the pen, in which the marks stand.
pub(crate) fn draw(t: &Drawing<'_>, scope: Scope<'_>) -> String {
    let drawn = match scope {
        Scope::Frame(outcome) => frame(t, outcome),
        Scope::Postmaster(unsent) => postmaster(t, unsent),
        Scope::Explanation => explanation(t),
        Scope::Group(action, cause) => {
            let group = &Group::new(action, cause);
            match action {
                Action::Failed => failed(t, group),
                Action::Delayed => delayed(t, group),
                Action::Delivered | Action::Relayed | Action::Expanded => success(t, group),
            }
        }
        Scope::Advice(Action::Failed | Action::Delayed, cause) => advice(t, cause),
        Scope::Advice(..) => Ok(String::new()),
    };
    // OK because a template only fails if writing to a String fails, or a value it draws does: ours are Strings.
    t.without_gaps(drawn.expect("the templates draw Strings into a String"))
}

fn frame<'a>(t: &'a Drawing<'a>, outcome: Outcome) -> askama::Result<String> {
    match t.page() {
        (Layout::Card, Channel::Text) => drawn!("card/frame.txt", t, outcome: Outcome),
        (Layout::Card, Channel::Html) => drawn!("card/frame.html", t, outcome: Outcome),
        (Layout::Brief, Channel::Text) => drawn!("brief/frame.txt", t, outcome: Outcome),
        (Layout::Brief, Channel::Html) => drawn!("brief/frame.html", t, outcome: Outcome),
        (Layout::Classic, Channel::Text) => drawn!("classic/frame.txt", t, outcome: Outcome),
        (Layout::Classic, Channel::Html) => drawn!("classic/frame.html", t, outcome: Outcome),
    }
}

fn postmaster<'a>(t: &'a Drawing<'a>, unsent: Unsent) -> askama::Result<String> {
    let [_, step, what, why] = unsent.ids();
    match t.page() {
        (_, Channel::Text) => {
            drawn!("postmaster.txt", t, step: &'static str, what: &'static str, why: &'static str)
        }
        (_, Channel::Html) => Ok(String::new()),
    }
}

fn explanation<'a>(t: &'a Drawing<'a>) -> askama::Result<String> {
    match t.page() {
        (_, Channel::Text) => drawn!("explanation.txt", t),
        (_, Channel::Html) => Ok(String::new()),
    }
}

fn failed<'a>(t: &'a Drawing<'a>, group: &'a Group<'a>) -> askama::Result<String> {
    match t.page() {
        (Layout::Card, Channel::Text) => drawn!("card/failed.txt", t, group: &'a Group<'a>),
        (Layout::Card, Channel::Html) => drawn!("card/failed.html", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Text) => drawn!("brief/failed.txt", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Html) => drawn!("brief/failed.html", t, group: &'a Group<'a>),
        (Layout::Classic, Channel::Text) => drawn!("classic/failed.txt", t, group: &'a Group<'a>),
        (Layout::Classic, Channel::Html) => drawn!("classic/failed.html", t, group: &'a Group<'a>),
    }
}

fn delayed<'a>(t: &'a Drawing<'a>, group: &'a Group<'a>) -> askama::Result<String> {
    match t.page() {
        (Layout::Card, Channel::Text) => drawn!("card/delayed.txt", t, group: &'a Group<'a>),
        (Layout::Card, Channel::Html) => drawn!("card/delayed.html", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Text) => drawn!("brief/delayed.txt", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Html) => drawn!("brief/delayed.html", t, group: &'a Group<'a>),
        (Layout::Classic, Channel::Text) => drawn!("classic/delayed.txt", t, group: &'a Group<'a>),
        (Layout::Classic, Channel::Html) => drawn!("classic/delayed.html", t, group: &'a Group<'a>),
    }
}

fn success<'a>(t: &'a Drawing<'a>, group: &'a Group<'a>) -> askama::Result<String> {
    match t.page() {
        (Layout::Card | Layout::Classic, Channel::Text) => drawn!("card/success.txt", t, group: &'a Group<'a>),
        (Layout::Card | Layout::Classic, Channel::Html) => drawn!("card/success.html", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Text) => drawn!("brief/success.txt", t, group: &'a Group<'a>),
        (Layout::Brief, Channel::Html) => drawn!("brief/success.html", t, group: &'a Group<'a>),
    }
}

/// The brief layout has no room for advice.
fn advice<'a>(t: &'a Drawing<'a>, cause: &'a Cause) -> askama::Result<String> {
    match t.page() {
        (Layout::Brief, _) => Ok(String::new()),
        (_, Channel::Text) => drawn!("parts/advice.txt", t, cause: &'a Cause),
        (_, Channel::Html) => drawn!("parts/advice.html", t, cause: &'a Cause),
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
    let person =
        (fixer == Fixer::Recipient).then(|| can_act(t.say_counting("notice-party-recipient", Value::GroupCount)));
    [you, service, theirs].into_iter().chain(person).collect()
}

/// What stands, in what a machine said, in place of what is hidden from the reader: ours, so in the language of the notice.
pub(crate) fn draw_withheld<'a>(t: &'a Drawing<'a>, channel: Channel) -> String {
    let drawn = match channel {
        Channel::Text => drawn!("value/withheld.txt", t),
        Channel::Html => drawn!("value/withheld.html", t),
    };
    // OK for the same reason as in `draw`.
    drawn.expect("the templates draw Strings into a String")
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
#[template(path = "value/said.html", escape = "none")]
struct SaidHtml {
    layout: Layout,
}

/// The beginning of the cell of what machines said.
pub(super) fn said(layout: Layout) -> String {
    // OK for the same reason as in `draw`.
    SaidHtml { layout }.render().expect("the templates draw Strings into a String")
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

/// A moment as the language writes it, and the same in UTC.
pub(super) fn moment<'a>(t: &'a Drawing<'a>, channel: Channel, moment: Value, in_utc: Value) -> String {
    let drawn = match channel {
        Channel::Text => drawn!("value/moment.txt", t, moment: Value, in_utc: Value),
        Channel::Html => drawn!("value/moment.html", t, moment: Value, in_utc: Value),
    };
    // OK for the same reason as in `draw`.
    drawn.expect("the templates draw Strings into a String")
}
