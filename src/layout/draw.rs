//! The pen of the templates: says phrases and leaves values open.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use super::mark::{Arm, Fact, List, Mark, Slot, Value};
use super::tree::{FIRST_MARK, N_MARKS_MAX};
use super::{Channel, Layout, templates};
use crate::cause::{Cause, Fixer};
use crate::language::{Direction, LanguageTag};
use crate::phrase::{Catalogue, Kind, Piece, Place, Unresolved, WordingKey};
use crate::report::SmtpStage;
use crate::text::write_html;

/// What the templates draw with: one language, one layout, one channel. Every phrase must resolve in that one language; the first that
/// does not is remembered, and the drawing is then not used.
pub(crate) struct Drawing<'a> {
    catalogue: &'a Catalogue,
    language: &'a LanguageTag,
    wording: &'a WordingKey,
    layout: Layout,
    channel: Channel,
    marks: RefCell<Vec<Mark>>,
    unresolved: RefCell<Option<Unresolved>>,
    too_many_marks: Cell<bool>,
    /// A value on a line of its own was drawn last.
    is_below_block: Cell<bool>,
}

/// Which value a variable of a phrase stands for, where its name alone does not tell.
#[derive(Clone, Copy)]
struct Binding<'a> {
    count: Option<Value>,
    link: Option<Value>,
    moment: Option<Value>,
    duration: Option<Value>,
    phrase: Option<&'a [Piece]>,
}

const NOTHING_BOUND: Binding<'static> = Binding { count: None, link: None, moment: None, duration: None, phrase: None };

impl<'a> Drawing<'a> {
    pub(crate) fn new(
        catalogue: &'a Catalogue,
        language: &'a LanguageTag,
        wording: &'a WordingKey,
        layout: Layout,
        channel: Channel,
    ) -> Self {
        Self {
            catalogue,
            language,
            wording,
            layout,
            channel,
            marks: RefCell::default(),
            unresolved: RefCell::default(),
            too_many_marks: Cell::new(false),
            is_below_block: Cell::new(false),
        }
    }

    /// The marks in the order of their characters, or the first phrase that did not resolve.
    pub(crate) fn finish(self) -> Result<Vec<Mark>, Unresolved> {
        debug_assert!(!self.too_many_marks.get(), "a drawing holds at most {N_MARKS_MAX} marks");
        match self.unresolved.into_inner() {
            Some(unresolved) => Err(unresolved),
            None => Ok(self.marks.into_inner()),
        }
    }

    /// How the lines of the language are broken where that is not as browsers do it by themselves: Korean at its spaces.
    pub(crate) fn breaking(&self) -> &'static str {
        if self.language.language() == "ko" { "word-break:keep-all;" } else { "" }
    }

    /// Full-width signs have their room in themselves: where templates put a space between sentences, or behind a label, Chinese and
    /// Japanese have none.
    pub(super) fn without_gaps(&self, drawn: String) -> String {
        const FULL_WIDTH: [char; 7] = ['。', '，', '：', '；', '？', '！', '）'];
        if !matches!(self.language.language(), "ja" | "zh") {
            return drawn;
        }
        let mut kept = String::with_capacity(drawn.len());
        let mut follows_sign = false;
        for letter in drawn.chars() {
            if !(follows_sign && letter == ' ') {
                kept.push(letter);
                follows_sign = FULL_WIDTH.contains(&letter);
            }
        }
        kept
    }

    /// Which layout is drawn, and which of its channels.
    pub(super) fn page(&self) -> (Layout, Channel) {
        (self.layout, self.channel)
    }

    /// The language tag, for `lang`.
    pub(crate) fn tag(&self) -> &str {
        self.language.as_str()
    }

    /// `ltr` or `rtl`, for `dir`.
    pub(crate) fn dir(&self) -> &'static str {
        match self.language.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    /// `left` or `right`: the side on which a line begins, for clients that ignore `dir`.
    pub(crate) fn start(&self) -> &'static str {
        match self.language.direction() {
            Direction::LeftToRight => "left",
            Direction::RightToLeft => "right",
        }
    }

    /// The value of a message.
    pub(crate) fn say(&self, id: &str) -> String {
        self.phrase(id, None, NOTHING_BOUND)
    }

    /// An attribute of a message.
    pub(crate) fn say_of(&self, id: &str, attribute: &str) -> String {
        self.phrase(id, Some(attribute), NOTHING_BOUND)
    }

    /// A message whose `$count` is this value.
    pub(crate) fn say_counting(&self, id: &str, count: Value) -> String {
        self.phrase(id, None, Binding { count: Some(count), ..NOTHING_BOUND })
    }

    /// A message whose `$count` and `$moment` are these values.
    pub(crate) fn say_counting_at(&self, id: &str, count: Value, moment: Value) -> String {
        self.phrase(id, None, Binding { count: Some(count), moment: Some(moment), ..NOTHING_BOUND })
    }

    /// A message whose `$count` and `$duration` are these values.
    pub(crate) fn say_counting_during(&self, id: &str, count: Value, duration: Value) -> String {
        self.phrase(id, None, Binding { count: Some(count), duration: Some(duration), ..NOTHING_BOUND })
    }

    /// After which SMTP command a reply came.
    pub(crate) fn say_stage(&self, stage: SmtpStage) -> String {
        self.say(&format!("admin-stage-{}", stage.as_str()))
    }

    /// A message whose `$link` is this value.
    pub(crate) fn say_linking(&self, id: &str, link: Value) -> String {
        self.phrase(id, None, Binding { link: Some(link), ..NOTHING_BOUND })
    }

    /// A message whose `$act` is what the cause says can be done, and whose `$count` are the recipients of the group.
    pub(crate) fn say_act(&self, id: &str, cause: &Cause) -> String {
        match self.resolve(cause.message_id(), Some("act")) {
            Some(act) => self.phrase(id, None, Binding { phrase: Some(&act), ..NOTHING_BOUND }),
            None => String::new(),
        }
    }

    /// An attribute of the cause's message.
    pub(crate) fn cause(&self, cause: &Cause, attribute: &str) -> String {
        self.phrase(cause.message_id(), Some(attribute), NOTHING_BOUND)
    }

    /// The steps that the cause's message has, in order.
    pub(crate) fn steps(&self, cause: &Cause) -> Vec<String> {
        const STEPS: [&str; 4] = ["step-1", "step-2", "step-3", "step-4"];
        STEPS.into_iter().filter(|step| self.has(cause, step)).map(|step| self.cause(cause, step)).collect()
    }

    /// Whether the cause's message has this attribute, by the contract: the same for all languages.
    pub(crate) fn has(&self, cause: &Cause, attribute: &str) -> bool {
        self.catalogue.contract().message(cause.message_id()).is_some_and(|message| message.has_attribute(attribute))
    }

    /// The value of the first message if the fact holds, else that of the second.
    pub(crate) fn either(&self, fact: Fact, id: &str, otherwise_id: &str) -> String {
        let (when, first) = (self.when(fact), self.say(id));
        let (otherwise, second, end) = (self.otherwise(), self.say(otherwise_id), self.end());
        format!("{when}{first}{otherwise}{second}{end}")
    }

    /// Who can act, with the act, as one line that reads well aloud.
    pub(crate) fn who(&self, cause: &Cause) -> String {
        let id = match cause.fixer() {
            Fixer::Sender => "notice-who-sender",
            Fixer::Recipient => "notice-who-recipient",
            Fixer::SenderAdmin => "notice-who-sender-admin",
            Fixer::RecipientAdmin => "notice-who-recipient-admin",
            Fixer::Nobody => "notice-who-nobody",
        };
        self.say_act(id, cause)
    }

    /// A label in front of its value, in text.
    pub(crate) fn label(&self, id: &str) -> String {
        match self.resolve(id, None) {
            Some(label) => self.phrase("notice-label", None, Binding { phrase: Some(&label), ..NOTHING_BOUND }),
            None => String::new(),
        }
    }

    /// All stages of the exchange with another server.
    pub(crate) fn stages(&self) -> [SmtpStage; 9] {
        SmtpStage::ALL
    }

    /// A label in its cell, and the beginning of the cell of its value, in HTML.
    pub(crate) fn row(&self, id: &str) -> String {
        templates::row(self, id)
    }

    /// A moment as the language writes it, and the same in UTC as logs have it.
    pub(crate) fn moment(&self, moment: Value, in_utc: Value) -> String {
        templates::moment(self, self.channel, moment, in_utc)
    }

    /// The beginning of the cell of what machines said, in HTML.
    pub(crate) fn said(&self) -> String {
        templates::said(self.layout)
    }

    /// Begins what is kept if the fact holds, where there is one.
    pub(crate) fn begin_optional(&self, fact: Option<Fact>) -> String {
        fact.map(|fact| self.when(fact).to_string()).unwrap_or_default()
    }

    /// Ends it.
    pub(crate) fn end_optional(&self, fact: Option<Fact>) -> String {
        fact.map(|_| self.end().to_string()).unwrap_or_default()
    }

    /// A value inside a line.
    pub(crate) fn value(&self, value: Value) -> String {
        self.mark(Mark::Blank { value, place: Place::Inline }).to_string()
    }

    /// A value on a line of its own.
    pub(crate) fn block(&self, value: Value) -> String {
        self.mark(Mark::Blank { value, place: Place::Block }).to_string()
    }

    /// Begins what is kept if the fact holds.
    pub(crate) fn when(&self, fact: Fact) -> char {
        self.mark(Mark::When(fact))
    }

    /// Begins what is kept if it does not.
    pub(crate) fn otherwise(&self) -> char {
        self.mark(Mark::Otherwise)
    }

    /// Begins what is repeated.
    pub(crate) fn each(&self, list: List) -> char {
        self.mark(Mark::Each(list))
    }

    /// Ends the innermost branch or loop.
    pub(crate) fn end(&self) -> char {
        self.mark(Mark::End)
    }

    /// Where the groups of recipients go.
    pub(crate) fn slot(&self) -> char {
        self.mark(Mark::Slot(Slot::Groups))
    }

    /// Where what administrators can do about each group goes.
    pub(crate) fn advice_slot(&self) -> char {
        self.mark(Mark::Slot(Slot::Advice))
    }

    fn phrase(&self, id: &str, attribute: Option<&str>, binding: Binding<'_>) -> String {
        let mut drawn = String::new();
        if let Some(pieces) = self.resolve(id, attribute) {
            self.is_below_block.set(false);
            self.write(&pieces, binding, &mut drawn);
        }
        drawn
    }

    fn resolve(&self, id: &str, attribute: Option<&str>) -> Option<Vec<Piece>> {
        match self.catalogue.resolve(self.language, self.wording, id, attribute) {
            Ok(phrase) => Some(phrase.pieces),
            Err(unresolved) => {
                self.unresolved.borrow_mut().get_or_insert(unresolved);
                None
            }
        }
    }

    fn write(&self, pieces: &[Piece], binding: Binding<'_>, drawn: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.write_text(text, drawn),
                Piece::Blank(blank) => match (blank.kind, binding.phrase) {
                    (Kind::Phrase, Some(phrase)) => self.write(phrase, Binding { phrase: None, ..binding }, drawn),
                    _ => self.write_blank(&blank.name, blank.kind, blank.place, binding, drawn),
                },
                Piece::Choose(choose) => {
                    drawn.push(self.mark(Mark::Choose(value_of(&choose.selector, binding))));
                    let exact = choose.exact.iter().map(|(number, pieces)| (Arm::Exactly(*number), pieces));
                    let categories =
                        choose.categories.iter().map(|(category, pieces)| (Arm::Category(*category), pieces));
                    for (arm, pieces) in exact.chain(categories).chain([(Arm::Default, &choose.default)]) {
                        drawn.push(self.mark(Mark::Arm(arm)));
                        self.write(pieces, binding, drawn);
                    }
                    drawn.push(self.mark(Mark::End));
                }
            }
        }
    }

    fn write_text(&self, text: &str, drawn: &mut String) {
        let text = &*with_common_spaces(text);
        match self.channel {
            // Below a value on a line of its own, the sentence goes on at the start of the next line but one.
            Channel::Text if self.is_below_block.replace(false) => {
                drawn.push_str("\n\n");
                drawn.push_str(text.trim_start());
            }
            Channel::Text => drawn.push_str(text),
            Channel::Html => write_html(text, drawn),
        }
    }

    fn write_blank(&self, name: &str, kind: Kind, place: Place, binding: Binding<'_>, drawn: &mut String) {
        let value = value_of(name, binding);
        let mark = self.mark(Mark::Blank { value, place });
        match (self.channel, place) {
            (Channel::Html, _) => templates::write_value(self, kind, mark, drawn),
            (Channel::Text, Place::Inline) => drawn.push(mark),
            (Channel::Text, Place::Block) => {
                // The sentence goes on below the value: the space that stood around it is the line's end now.
                drawn.truncate(drawn.trim_end().len());
                drawn.push_str("\n\n    ");
                drawn.push(mark);
                self.is_below_block.set(true);
            }
        }
    }

    fn mark(&self, mark: Mark) -> char {
        let mut marks = self.marks.borrow_mut();
        if marks.len() == N_MARKS_MAX {
            self.too_many_marks.set(true);
            return ' ';
        }
        marks.push(mark);
        // OK because the index is below N_MARKS_MAX, so this is in the private-use area of the basic plane.
        char::from_u32(FIRST_MARK + marks.len() as u32 - 1).expect("a private-use character")
    }
}

/// Spaces that many mail fonts lack become the ordinary no-break space; French and others write them before signs.
fn with_common_spaces(text: &str) -> Cow<'_, str> {
    const RARE: [char; 3] = ['\u{2007}', '\u{2009}', '\u{202F}'];
    if text.contains(RARE) { text.replace(RARE, "\u{A0}").into() } else { text.into() }
}

/// The value that a variable stands for. The contract declares no other variables for what the layouts say; `Recipient` is
/// never reached for a name outside it, because the catalogue withdraws such a message.
fn value_of(name: &str, binding: Binding<'_>) -> Value {
    match name {
        "recipient" => Value::Recipient,
        "sender" => Value::ReturnPath,
        "domain" => Value::Domain,
        "site" => Value::SiteName,
        "subject" => Value::Subject,
        "contact" => Value::ContactAddress,
        "until" => Value::RetryUntil,
        "duration" => binding.duration.unwrap_or(Value::Waiting),
        "count" => binding.count.unwrap_or(Value::GroupCount),
        "link" => binding.link.unwrap_or(Value::HelpLink),
        "moment" => binding.moment.unwrap_or(Value::LastAttempt),
        _ => Value::Recipient,
    }
}
