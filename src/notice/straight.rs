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
    Action, Audience, DiagnosticCode, HeaderSection, Hop, Moment, MtaName, Original, RecipientAddress, RecipientFields,
    ReportFields, Ret, ReturnPath, SmtpStage,
};
use crate::status::{EnhancedStatus, SmtpReply};
use crate::text::{FieldText, display_width};

#[path = "../../tests/claims/notice/cases.rs"]
#[allow(dead_code, reason = "the claims use all of it")]
mod cases;
#[path = "straight/claims.rs"]
mod claims;
#[path = "../../tests/claims/notice/filler.rs"]
mod filler;
#[path = "straight/random.rs"]
mod random;

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
    let is_korean = |letter: char| ('가'..='힣').contains(&letter);
    let is_inside = |end: &usize| {
        let (before, after) = content.split_at(*end);
        let joins_korean =
            !before.ends_with(char::is_whitespace) && (before.ends_with(is_korean) || after.starts_with(is_korean));
        !before.is_empty() && !after.is_empty() && (before.ends_with(['-', '/']) || joins_korean)
    };
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
