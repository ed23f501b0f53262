//! The straight way to a notice: the drawing with its values put in at once, and wrapped when it is whole. It knows no
//! form, no step and no encoding, and holds the forms to the same result.

use std::collections::{BTreeMap, BTreeSet};

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use proptest::prelude::*;
use unicode_bidi::BidiClass;

use super::super::fill::taken;
use super::super::form::Step;
use super::super::values::Place;
use super::*;
use crate::language::Direction;
use crate::layout::{Arm, Drawing, List, Mark, Slot, Value, draw};
use crate::layout::{Channel, Layout, Scope};
use crate::notice::cache::ScopeKey;
use crate::notice::grouping::{group, subject_outcome};
use crate::notice::outcome::*;
use crate::notice::values::Values;
use crate::phrase::Place as Stands;
use crate::policy::MASK;
use crate::report::{
    Action, Audience, DiagnosticCode, HeaderSection, Hop, Moment, MtaName, RecipientAddress, RecipientFields,
    ReportFields, Ret, ReturnPath, SmtpStage,
};
use crate::status::{EnhancedStatus, SmtpReply};
use crate::text::{FieldText, display_width};

#[path = "../../tests/claims/notice/cases.rs"]
#[allow(dead_code, reason = "the claims use all of it")]
mod cases;
#[path = "../../tests/claims/notice/filler.rs"]
mod filler;

/// Stands in the page for an inline value until its lines are filled; as the forms take it for a letter, so do we.
const INLINE: char = '\u{F8FF}';
/// Stands for the lines of a block value.
const BLOCK: char = '\u{F8FE}';
/// Behind the mark of direction of a line of a reply.
const BEFORE: &str = "\u{1}";

struct Straight<'a> {
    renderer: &'a Renderer,
    tag: &'a LanguageTag,
    wording: WordingKey,
    values: &'a Values<'a>,
    layout: Layout,
    channel: Channel,
}

/// What is written: the page with stand-ins, and the values they stand for.
#[derive(Default)]
struct Page {
    text: String,
    stood: Vec<Vec<String>>,
}

#[derive(Clone, Copy)]
enum Token<'m> {
    Char(char),
    Mark(&'m Mark),
}

/// The two parts of a notice, written the straight way in this language.
fn straight(renderer: &Renderer, case: &Case, language: &LanguageTag) -> [String; 2] {
    let stamp = Stamp::for_snapshots();
    let job = renderer.job(renderer.transport, case, &stamp).unwrap().unwrap();
    let mut scratch = Scratch::new();
    group(&job.view, &mut scratch);
    let index = renderer.languages.iter().position(|offered| offered.tag == *language).unwrap();
    let ids = renderer.image_ids(&job);
    let values = renderer.values(index, &job, ids.as_ref(), &scratch.order, &scratch.groups, &scratch.diagnoses);
    let outcome = subject_outcome(&scratch.groups);
    [Channel::Text, Channel::Html].map(|channel| {
        let (wording, layout) = (renderer.wording(index, &job), renderer.layout(&job));
        let straight = Straight { renderer, tag: language, wording, values: &values, layout, channel };
        let mut page = Page::default();
        straight.scope(Scope::Frame(outcome), Place::default(), &mut page);
        match channel {
            Channel::Text if values.direction == Direction::RightToLeft => marked(&wrapped(&page)),
            Channel::Text => wrapped(&page),
            Channel::Html => page.text,
        }
    })
}

impl<'a> Straight<'a> {
    fn scope(&self, scope: Scope<'_>, place: Place<'a>, page: &mut Page) {
        let drawing = Drawing::new(&self.renderer.catalogue, self.tag, &self.wording, self.layout, self.channel);
        let drawn = draw(&drawing, scope);
        let marks = drawing.finish().unwrap();
        let tokens: Vec<Token<'_>> = match self.channel {
            Channel::Html => drawn.chars().map(|character| token(character, &marks)).collect(),
            Channel::Text => lines_of_text(&drawn, &marks),
        };
        self.run(&tokens, place, page);
    }

    fn run(&self, tokens: &[Token<'_>], place: Place<'a>, page: &mut Page) {
        let mut at = 0;
        while at < tokens.len() {
            let Token::Mark(mark) = tokens[at] else {
                let Token::Char(character) = tokens[at] else { unreachable!() };
                page.text.push(character);
                at += 1;
                continue;
            };
            match mark {
                Mark::Blank { value, place: stands } => self.blank(*value, *stands, &place, page),
                Mark::Slot(slot) => self.slot(*slot, page),
                Mark::When(fact) => {
                    let end = closing(tokens, at);
                    let turn = within(tokens, at, end, |mark| matches!(mark, Mark::Otherwise)).first().copied();
                    match (self.values.holds(*fact, &place), turn) {
                        (true, turn) => self.run(&tokens[at + 1..turn.unwrap_or(end)], place, page),
                        (false, Some(turn)) => self.run(&tokens[turn + 1..end], place, page),
                        (false, None) => {}
                    }
                    at = end;
                }
                Mark::Each(list) => {
                    let end = closing(tokens, at);
                    for place in self.members(*list, place) {
                        self.run(&tokens[at + 1..end], place, page);
                    }
                    at = end;
                }
                Mark::Choose(number) => {
                    let end = closing(tokens, at);
                    let arms = within(tokens, at, end, |mark| matches!(mark, Mark::Arm(_)));
                    let begin = self.chosen(tokens, &arms, self.values.number(*number, &place));
                    let until = arms.iter().copied().find(|arm| *arm > begin).unwrap_or(end);
                    self.run(&tokens[begin + 1..until], place, page);
                    at = end;
                }
                Mark::Otherwise | Mark::Arm(_) | Mark::End => panic!("a mark ends what was not begun"),
            }
            at += 1;
        }
    }

    /// Exact numbers go before categories, and the default is what remains (Fluent's rule).
    fn chosen(&self, tokens: &[Token<'_>], arms: &[usize], number: u64) -> usize {
        let category = self.values.formats.plurals().cardinal(number);
        let of = |wanted: Arm| {
            let is_it = |at: &usize| matches!(tokens[*at], Token::Mark(Mark::Arm(arm)) if *arm == wanted);
            arms.iter().copied().find(is_it)
        };
        of(Arm::Exactly(number)).or_else(|| of(Arm::Category(category))).or_else(|| of(Arm::Default)).unwrap()
    }

    fn members(&self, list: List, place: Place<'a>) -> Vec<Place<'a>> {
        match list {
            List::GroupRecipients => {
                let recipients = self.values.group_recipients(&place);
                recipients.map(|recipient| Place { recipient: Some(recipient), ..place }).collect()
            }
            List::Recipients => {
                self.values.recipients().map(|recipient| Place { recipient: Some(recipient), ..place }).collect()
            }
            List::Attempts => {
                let attempts = self.values.attempts(&place);
                attempts.map(|attempt| Place { attempt: Some(attempt), ..place }).collect()
            }
            List::Hops => self.values.hops().map(|hop| Place { hop: Some(hop), ..place }).collect(),
        }
    }

    fn slot(&self, slot: Slot, page: &mut Page) {
        let mut advised = BTreeSet::new();
        for (index, group) in self.values.groups.iter().enumerate().take(self.values.n_groups_shown) {
            let place = self.values.place_of_group(index);
            let has_trouble = matches!(group.action, Action::Failed | Action::Delayed);
            match slot {
                Slot::Groups => self.scope(Scope::Group(group.action, group.cause), place, page),
                Slot::Advice if has_trouble && advised.insert(group.cause.shown().id()) => {
                    self.scope(Scope::Advice(group.action, group.cause), place, page);
                }
                Slot::Advice => {}
            }
        }
    }

    /// What stands in place of what is hidden.
    fn withheld(&self) -> String {
        let words = self.renderer.catalogue.resolve(self.tag, &self.wording, "admin-withheld", None).unwrap();
        let [crate::phrase::Piece::Text(words)] = &words.pieces[..] else { panic!("words and no more") };
        match self.channel {
            Channel::Text => format!("[{words}]"),
            Channel::Html => {
                format!("<span lang=\"{}\" dir=\"{}\">[{words}]</span>", self.tag, self.tag.direction().as_str())
            }
        }
    }

    fn blank(&self, value: Value, stands: Stands, place: &Place<'a>, page: &mut Page) {
        let lines = if value.is_said() {
            let (mut lines, mut buffer) = (Vec::new(), String::new());
            self.values.lines(value, place, &mut buffer, |line| lines.push(line.to_owned()));
            match self.channel {
                Channel::Text => {
                    let before = |line: &str| self.values.before_foreign_line(line).to_owned() + BEFORE;
                    lines.iter().map(|line| before(line) + &line.replace(MASK, &self.withheld())).collect()
                }
                Channel::Html => lines,
            }
        } else {
            let mut buffer = String::new();
            vec![self.values.text(value, place, &mut buffer).to_owned()]
        };
        match (self.channel, stands) {
            (Channel::Html, _) => {
                let escaped = lines.iter().map(|line| {
                    let entities = [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];
                    entities.iter().fold(line.clone(), |line, (character, entity)| line.replace(*character, entity))
                });
                let escaped = escaped.collect::<Vec<_>>().join("<br>").replace(MASK, &self.withheld());
                let escaped = escaped.replace('\u{2066}', "<span dir=\"ltr\">").replace('\u{2069}', "</span>");
                let broken = escaped.replace('.', ".<wbr>").replace('@', "@<wbr>");
                page.text += match value.is_dotted_name() {
                    true => broken.strip_suffix("<wbr>").unwrap_or(&broken),
                    false => &escaped,
                };
            }
            (Channel::Text, Stands::Block) => {
                page.text.push(BLOCK);
                // A reply may be wrapped, another block value stays whole: told apart by their number of lines below.
                page.stood.push(if value.is_said() {
                    lines
                } else {
                    let [before, after] = self.values.around_block(value, &lines[0]);
                    vec![String::new(), format!("{before}{}{after}", lines[0])]
                });
            }
            (Channel::Text, Stands::Inline) => {
                let [before, after] = self.values.around_inline(value, &lines[0]);
                page.text.push(INLINE);
                let mut stood = vec![format!("{before}{}{after}", lines[0])];
                // Prose may be broken where its script may be.
                stood.extend(matches!(value, Value::Subject | Value::SiteName).then(String::new));
                page.stood.push(stood);
            }
        }
    }
}

fn token(character: char, marks: &[Mark]) -> Token<'_> {
    match u32::from(character).checked_sub(0xE000).and_then(|index| marks.get(index as usize)) {
        Some(mark) => Token::Mark(mark),
        None => Token::Char(character),
    }
}

/// A line on which nothing but branches, loops and slots stands is not the reader's: neither is its end.
fn lines_of_text<'m>(drawn: &str, marks: &'m [Mark]) -> Vec<Token<'m>> {
    let mut tokens = Vec::new();
    let mut lines = drawn.split('\n').peekable();
    while let Some(line) = lines.next() {
        let of_line: Vec<Token<'_>> = line.chars().map(|character| token(character, marks)).collect();
        let is_structure = |token: &Token<'_>| match token {
            Token::Char(character) => *character == ' ',
            Token::Mark(Mark::Blank { .. } | Mark::Choose(_) | Mark::Arm(_)) => false,
            Token::Mark(_) => true,
        };
        let is_marked = of_line.iter().any(|token| matches!(token, Token::Mark(_)));
        if is_marked && of_line.iter().all(is_structure) {
            tokens.extend(of_line.into_iter().filter(|token| matches!(token, Token::Mark(_))));
        } else if !line.is_empty() || lines.peek().is_some() {
            tokens.extend(of_line);
            tokens.push(Token::Char('\n'));
        }
    }
    tokens
}

/// Where what begins here ends.
fn closing(tokens: &[Token<'_>], at: usize) -> usize {
    let mut depth = 0;
    for (offset, token) in tokens[at..].iter().enumerate() {
        match token {
            Token::Mark(Mark::When(_) | Mark::Each(_) | Mark::Choose(_)) => depth += 1,
            Token::Mark(Mark::End) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + offset;
        }
    }
    panic!("a mark is never ended")
}

/// The marks of one level between two places.
fn within(tokens: &[Token<'_>], at: usize, end: usize, is_wanted: fn(&Mark) -> bool) -> Vec<usize> {
    let (mut depth, mut found) = (0, Vec::new());
    for (index, token) in tokens.iter().enumerate().take(end).skip(at + 1) {
        match token {
            Token::Mark(Mark::When(_) | Mark::Each(_) | Mark::Choose(_)) => depth += 1,
            Token::Mark(Mark::End) => depth -= 1,
            Token::Mark(mark) if depth == 0 && is_wanted(mark) => found.push(index),
            _ => {}
        }
    }
    found
}

/// The page with its values, in lines of at most 72 columns.
fn wrapped(page: &Page) -> String {
    let mut stood = page.stood.iter();
    let mut out = Vec::new();
    for line in page.text.strip_suffix('\n').unwrap_or(&page.text).split('\n') {
        if line.trim() == BLOCK.to_string() {
            let indent = " ".repeat(line.len() - line.trim_start().len());
            match &stood.next().unwrap()[..] {
                [first, whole] if first.is_empty() => out.push(indent + whole),
                reply => {
                    for line in reply {
                        let (before, line) = line.split_once(BEFORE).unwrap();
                        let start = out.len();
                        fill(&in_parts(pieces(line), indent.len() + 2), &indent, &(indent.clone() + "  "), &mut out);
                        out[start].insert_str(indent.len(), before);
                        out[start + 1..].iter_mut().for_each(|line| line.insert_str(indent.len() + 2, before));
                    }
                }
            }
            continue;
        }
        let text = line.trim_end();
        let content = text.trim_start();
        let indent = " ".repeat(text.len() - content.len());
        let marker = content.chars().take_while(char::is_ascii_digit).count();
        let hanging = match content.get(marker..marker + 2) {
            Some(". ") if marker > 0 => marker + 2,
            _ if content.starts_with("- ") => 2,
            _ => 0,
        };
        let hanging = indent.clone() + &" ".repeat(hanging);
        let start = out.len();
        fill(&words(content, &mut stood, &hanging), &indent, &hanging, &mut out);
        balance(&mut out[start..], hanging.len());
    }
    out.iter().map(|line| format!("{line}\n")).collect()
}

/// Words with what stands in front of them, if no line ends there.
type Words = Vec<(String, String)>;

fn pieces(text: &str) -> Words {
    let mut words: Words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.trim_start_matches(' ');
        let gap = &rest[..rest.len() - word.len()];
        let end = word.find(' ').unwrap_or(word.len());
        if end > 0 {
            words.push((gap.to_owned(), word[..end].to_owned()));
        }
        rest = &word[end..];
    }
    words
}

/// Words that no line can hold, broken where their script may be.
fn in_parts(words: Words, hanging: usize) -> Words {
    let parts = |(gap, word): (String, String)| -> Words {
        if word.is_ascii() || hanging + display_width(&word) <= 72 {
            return vec![(gap, word)];
        }
        let is_place = |at: &usize| *at == 0 || *at == word.len() || !word[..*at].ends_with(['-', '/']);
        let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
        let places: Vec<usize> = segmenter.segment_str(&word).filter(is_place).collect();
        let part = |pair: &[usize]| word[pair[0]..pair[1]].to_owned();
        let gaps = std::iter::once(gap).chain(std::iter::repeat(String::new()));
        gaps.zip(places.windows(2).map(part)).collect()
    };
    words.into_iter().flat_map(parts).collect()
}

fn words<'p>(content: &str, stood: &mut impl Iterator<Item = &'p Vec<String>>, hanging: &str) -> Words {
    let ends: Vec<usize> = LineSegmenter::new_auto(LineBreakOptions::default()).segment_str(content).collect();
    let mut words: Words = Vec::new();
    let mut gap = String::new();
    let is_inside = |end: &usize| content[..*end].ends_with(['-', '/']) && *end < content.len();
    let ends: Vec<usize> = ends.into_iter().filter(|end| !is_inside(end)).collect();
    for pair in ends.windows(2) {
        let piece = &content[pair[0]..pair[1]];
        let bare = piece.trim_end_matches(' ');
        if !bare.is_empty() {
            let (mut word, mut has_prose) = (String::new(), false);
            for character in bare.chars() {
                match character {
                    INLINE => {
                        let value = stood.next().unwrap();
                        word += &value[0];
                        has_prose |= value.len() > 1;
                    }
                    character => word.push(character),
                }
            }
            let is_too_wide = hanging.len() + display_width(&word) > 72;
            match is_too_wide && (has_prose || word.contains(' ')) {
                true => {
                    let broken = pieces(&word);
                    let broken = if has_prose { in_parts(broken, hanging.len()) } else { broken };
                    for (between, piece) in broken {
                        gap += &between;
                        words.push((std::mem::take(&mut gap), piece));
                    }
                }
                false => words.push((std::mem::take(&mut gap), word)),
            }
        }
        gap += &piece[bare.len()..];
    }
    words
}

fn fill(words: &Words, indent: &str, hanging: &str, out: &mut Vec<String>) {
    let mut line = indent.to_owned();
    let mut is_first = true;
    for (gap, word) in words {
        if !is_first && display_width(&line) + gap.len() + display_width(word) > 72 {
            out.push(std::mem::replace(&mut line, hanging.to_owned()));
        } else {
            line += gap;
        }
        line += word;
        is_first = false;
    }
    out.push(line);
}

/// Closes at the end of each line the isolate that is open there, and opens it on the next one.
fn balance(lines: &mut [String], hanging: usize) {
    let mut open = None;
    for (at, line) in lines.iter_mut().enumerate() {
        if let Some(open) = open.filter(|_| at > 0) {
            line.insert(hanging, open);
        }
        open =
            line.chars().rfind(|it| matches!(it, '\u{2066}' | '\u{2068}' | '\u{2069}')).filter(|it| *it != '\u{2069}');
        line.extend(open.map(|_| '\u{2069}'));
    }
}

/// The page of a language from right to left: each line that would not run so has a mark, unless it is said to run left to right.
fn marked(page: &str) -> String {
    let is_right_to_left = |line: &str| {
        let info = unicode_bidi::BidiInfo::new(line, None);
        let has_letter =
            info.original_classes.iter().any(|class| matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL));
        has_letter && info.paragraphs[0].level.is_rtl()
    };
    let stays = |line: &&str| line.is_empty() || line.trim_start().starts_with('\u{200E}') || is_right_to_left(line);
    page.lines().map(|line| if stays(&line) { format!("{line}\n") } else { format!("\u{200F}{line}\n") }).collect()
}

/// The two parts of a notice, as a parser that we did not write decodes them.
fn decoded(notice: &Notice) -> [String; 2] {
    let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
    let [text, page] = &mail.subparts[0].subparts[..] else { panic!("two alternatives") };
    // Beside its image, the page is the root of multipart/related.
    let page = page.subparts.first().unwrap_or(page);
    [text, page].map(|part| part.get_body().unwrap().replace("\r\n", "\n"))
}

fn notice_of(renderer: &Renderer, case: &Case) -> Option<Notice> {
    match renderer.render(case, &Stamp::for_snapshots()).unwrap() {
        Outcome::Notice(notice) => Some(notice),
        Outcome::Suppressed(_) => None,
    }
}

/// Asserts that forms and the straight way say the same.
fn assert_same(renderer: &Renderer, case: &Case, name: &str) {
    let Some(notice) = notice_of(renderer, case) else { return };
    let straight = straight(renderer, case, &notice.decided.language);
    for (formed, straight) in decoded(&notice).iter().zip(&straight) {
        let differing = formed.lines().zip(straight.lines()).find(|(formed, straight)| formed != straight);
        assert!(formed == straight, "{name}: {differing:?}");
    }
}

/// For each layout, of a site that has told all and of one that has told nothing.
fn renderers() -> Vec<[Renderer; 2]> {
    let renderer = |site, layout| Renderer::new(site, Catalogue::embedded().clone()).with_layout(layout);
    let logo = BrandImage::try_new(include_bytes!("../../tests/data/pictures/logo.png"), 65_536).unwrap();
    let mut told = cases::site();
    told.set("brand.image", "logo.png").unwrap();
    let pair = |layout| {
        [renderer(told.clone(), layout).with_brand_image("logo.png", logo.clone()), renderer(Site::default(), layout)]
    };
    Layout::ALL.map(pair).into()
}

#[test]
fn forms_say_what_the_straight_way_says_in_every_case() {
    for (layout, renderers) in renderers().into_iter().enumerate() {
        for (at, sample) in cases::all().iter().enumerate() {
            for (number, language) in cases::LANGUAGES.into_iter().enumerate() {
                // Where all layouts are tried in all languages, the run is a long one.
                if is_soak() || number == (at + layout) % cases::LANGUAGES.len() {
                    let name = format!("{}.{language} as {}", sample.name, Layout::ALL[layout].as_str());
                    assert_same(&renderers[usize::from(sample.is_bare)], &sample.in_language(language), &name);
                }
            }
        }
    }
}

/// What a branch is about, and where: the kind of form, the channel, the fact, number or list.
type Arms = BTreeMap<(String, String), BTreeSet<usize>>;

/// Notes each arm of the steps, and those that were taken.
fn walk(steps: &[Step], kind: &str, all: &mut Arms, taken: &mut Arms) {
    for step in steps {
        let (label, arms): (String, Vec<&[Step]>) = match step {
            Step::When { fact, then, otherwise } => (format!("{fact:?}"), vec![then, otherwise]),
            Step::Each { list, body } => (format!("{list:?}"), vec![body]),
            Step::Choose { number, arms } => (format!("{number:?}"), arms.iter().map(|(_, steps)| &**steps).collect()),
            _ => continue,
        };
        for (number, arm) in arms.into_iter().enumerate() {
            let key = (kind.to_owned(), label.clone());
            all.entry(key.clone()).or_default().insert(number);
            if taken::was(step, number) {
                taken.entry(key).or_default().insert(number);
            }
            walk(arm, kind, all, taken);
        }
    }
}

/// Forms of a kind are of one template, so their arms count together: frames, and groups of each action. Languages that count alike
/// have the same arms; those of other plurals are for numbers that random cases bring.
#[test]
fn every_arm_of_every_kind_of_form_is_taken() {
    let (mut all, mut taken) = (Arms::new(), Arms::new());
    for is_bare in [false, true] {
        for renderer in renderers().into_iter().flatten() {
            taken::clear();
            for sample in cases::all().iter().filter(|sample| sample.is_bare == is_bare) {
                for language in &cases::LANGUAGES[..3] {
                    notice_of(&renderer, &sample.in_language(language));
                }
            }
            // The portions of a notice in two languages.
            let mut pair = cases::of_causes()[0].case.clone();
            pair.reader.mapped = vec!["nl".into(), "en".into()];
            notice_of(&renderer, &pair);
            pair.original = Original::from_path(pair.original.return_path.clone());
            notice_of(&renderer, &pair);
            for (key, form) in renderer.cache.forms() {
                let kind = match key.scope {
                    ScopeKey::Frame(_) => format!("{:?} frame", key.layout),
                    ScopeKey::Postmaster => panic!("nobody writes to the postmaster here"),
                    ScopeKey::Group(action, _) => format!("{:?} {action:?} group", key.layout),
                };
                for steps in [&form.text, &form.html, &form.advice[0], &form.advice[1]] {
                    walk(steps, &kind, &mut all, &mut taken);
                }
            }
        }
    }
    let mut missed = Vec::new();
    for ((kind, label), arms) in &all {
        for arm in arms {
            let is_taken = taken.get(&(kind.clone(), label.clone())).is_some_and(|taken| taken.contains(arm));
            // Where only the phrases for several addresses count them, their arm for one is for translators.
            let counts_several = ["Delivered group", "Relayed group", "Expanded group", "Brief Delayed group"];
            let is_out_of_reach =
                label == "GroupCount" && *arm == 0 && counts_several.iter().any(|end| kind.ends_with(end));
            if is_taken == is_out_of_reach {
                missed.push(format!("{kind}: arm {arm} of {label}"));
            }
        }
    }
    assert!(all.len() > 200, "{} branches are not all", all.len());
    assert!(missed.is_empty(), "{} arms of {} branches:\n{}", missed.len(), all.len(), missed.join("\n"));
}

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
    fn any_case()(
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

fn config(n_cases: u32) -> ProptestConfig {
    let n_cases = if is_soak() { n_cases * 50 } else { n_cases };
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(n_cases) }
}

/// Whether the long runs are asked for: `TESTS_SOAK=1`.
fn is_soak() -> bool {
    std::env::var_os("TESTS_SOAK").is_some_and(|value| value == "1")
}

#[test]
fn forms_say_what_the_straight_way_says_of_any_case() {
    let renderers = renderers();
    proptest!(config(200), |(case in any_case(), layout in 0_usize..3, is_bare in any::<bool>())| {
        assert_same(&renderers[layout][usize::from(is_bare)], &case, "a random case");
    });
}

/// In each layout, with words of other scripts.
fn in_other_scripts() -> Vec<Renderer> {
    let catalogue = filler::catalogue();
    Layout::ALL.map(|layout| Renderer::new(cases::site(), catalogue.clone()).with_layout(layout)).into()
}

#[test]
fn forms_say_what_the_straight_way_says_in_other_scripts() {
    let renderers = in_other_scripts();
    let samples =
        cases::of_causes().into_iter().step_by(20).chain(cases::of_shapes()).chain(cases::of_hostile_values());
    for (at, sample) in samples.enumerate() {
        let tag = filler::TAGS[at % filler::TAGS.len()];
        assert_same(&renderers[at % 3], &sample.in_language(tag), &format!("{}.{tag}", sample.name));
    }
    proptest!(config(40), |(case in any_case(), layout in 0_usize..3, tag in prop::sample::select(&filler::TAGS[..]))| {
        let mut case = case;
        case.reader.language = Some(tag.to_owned());
        assert_same(&renderers[layout], &case, "a random case");
    });
}

/// A small source of numbers that gives the same ones in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// A catalogue with wording for so many domains, so that there are more forms than any cache should hold.
fn worded(n_domains: usize) -> Catalogue {
    let domains: Vec<String> = (0..n_domains).map(|number| format!("d{number}.example")).collect();
    let files: Vec<crate::phrase::WordingFile<'_>> = domains
        .iter()
        .map(|domain| crate::phrase::WordingFile {
            key: WordingKey::new(Some(domain), None),
            file: crate::phrase::LocaleFile::new("nl", "site.ftl", "notice-failed-final = Dat was het."),
        })
        .collect();
    let (catalogue, diagnostics) = Catalogue::embedded().clone().with_wording(&files);
    assert!(diagnostics.is_empty());
    catalogue
}

/// The cases of the table that are quick to render, each in a language of its own and of a domain of its own.
fn drawn(samples: &[cases::Sample], numbers: &mut Numbers, n_domains: usize) -> Case {
    let sample = &samples[numbers.below(samples.len())];
    let mut case = sample.in_language(cases::LANGUAGES[numbers.below(cases::LANGUAGES.len())]);
    let path = format!("kari@d{}.example", numbers.below(n_domains));
    case.original.return_path = ReturnPath::parse(&path).unwrap();
    case
}

#[test]
fn any_number_of_cases_stays_within_the_budget_of_the_cache() {
    let n_cases = if is_soak() { 1_000_000 } else { 10_000 };
    let mut site = cases::site();
    site.limits.form_cache_octets = 4 << 20;
    let renderer = Renderer::new(site, worded(40));
    let (samples, mut numbers) = (cases::of_causes(), Numbers(1));
    let (mut scratch, mut out) = (Scratch::new(), Vec::new());
    for _ in 0..n_cases {
        let case = drawn(&samples, &mut numbers, 8);
        out.clear();
        renderer.render_into(&case, &Stamp::for_snapshots(), &mut scratch, &mut out).unwrap();
        assert!(renderer.form_cache_octets() <= 4 << 20);
    }
}

#[test]
fn a_cache_that_is_too_small_drops_forms_and_still_says_the_same() {
    for budget in [0, 20_000, 200_000] {
        let mut site = cases::site();
        site.limits.form_cache_octets = budget;
        let renderer = Renderer::new(site, worded(40));
        let ample = Renderer::new(cases::site(), worded(40));
        let (samples, mut numbers) = (cases::of_causes(), Numbers(2));
        for _ in 0..60 {
            let case = drawn(&samples, &mut numbers, 40);
            let [tight, wide] = [&renderer, &ample].map(|renderer| notice_of(renderer, &case).unwrap());
            assert!(tight.outgoing.octets == wide.outgoing.octets);
            assert!(renderer.form_cache_octets() <= budget);
        }
        let n_forms = renderer.cache.forms().len();
        assert!(n_forms < ample.cache.forms().len(), "{n_forms} forms in {budget} octets");
    }
}

#[test]
fn the_form_that_was_used_last_stays() {
    let mut site = cases::site();
    site.limits.form_cache_octets = 400_000;
    let renderer = Renderer::new(site, Catalogue::embedded().clone());
    let samples = cases::of_causes();
    let favourite = &samples[0];
    let of_favourite = || {
        notice_of(&renderer, &favourite.in_language("en"));
        renderer.cache.forms().into_iter().map(|(_, form)| Arc::as_ptr(&form).addr()).collect::<BTreeSet<_>>()
    };
    let first = of_favourite();
    for sample in &samples[4..] {
        notice_of(&renderer, &sample.in_language("en"));
        let kept = of_favourite();
        assert!(first.is_subset(&kept), "what every second notice needs was dropped");
    }
    assert!(renderer.cache.forms().len() < samples.len() / 2, "nothing had to go");
}

#[test]
fn threads_that_share_a_renderer_agree_with_one_that_does_not() {
    let mut site = cases::site();
    // So small that the threads keep taking forms from each other.
    site.limits.form_cache_octets = 120_000;
    let shared = Renderer::new(site, Catalogue::embedded().clone());
    let alone = Renderer::new(cases::site(), Catalogue::embedded().clone());
    let samples = cases::of_causes();
    std::thread::scope(|scope| {
        for seed in 0..2 {
            let (shared, alone, samples) = (&shared, &alone, &samples);
            scope.spawn(move || {
                let mut numbers = Numbers(seed);
                let (mut scratch, mut out, mut expected) = (Scratch::new(), Vec::new(), Vec::new());
                for _ in 0..400 {
                    let case = drawn(samples, &mut numbers, 2);
                    out.clear();
                    expected.clear();
                    shared.render_into(&case, &Stamp::for_snapshots(), &mut scratch, &mut out).unwrap();
                    alone.render_into(&case, &Stamp::for_snapshots(), &mut Scratch::new(), &mut expected).unwrap();
                    assert!(out == expected);
                }
            });
        }
    });
}
