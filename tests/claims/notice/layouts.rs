//! What holds for every layout: text and page say the same, word for word, and few shapes of pages stand for all.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use retourpost::cause::Fixer;
use retourpost::language::LanguageTag;
use retourpost::layout::Layout;
use retourpost::notice::{Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::{Catalogue, Piece, WordingKey};
use retourpost::report::{
    Action, Audience, Case, DiagnosticCode, Hop, MtaName, Original, RecipientAddress, RecipientFields, ReportFields,
    ReturnPath,
};
use retourpost::site::Site;
use retourpost::status::{EnhancedStatus, SmtpReply};
use scraper::{ElementRef, Html, Node, Selector};

use super::cases::{self, LANGUAGES, Sample};

/// A notice in a layout and a language.
struct Laid {
    layout: Layout,
    language: &'static str,
    sample: Sample,
    notice: Notice,
    page: Page,
}

/// What is asked of a page, as a parser that we did not write sees it.
struct Page {
    words: Vec<String>,
    skeleton: String,
    /// `h1`, `h2`, …
    headings: Vec<String>,
    n_steps: usize,
    /// Who is marked as the one who can act: what is said there, and its style.
    marked: Vec<(String, String)>,
}

impl Page {
    /// `who` begins the line that stands in place of the card's strip where nobody is marked.
    fn read(html: &str, who: &str) -> Self {
        let page = Html::parse_document(html);
        assert!(page.errors.is_empty(), "{:?}", page.errors);
        let all = |selector| page.select(selector).map(|element| element.value().name().to_owned()).collect();
        let text = |element: ElementRef<'_>| element.text().collect::<String>();
        let style = |element: ElementRef<'_>| element.attr("style").unwrap_or_default().to_owned();
        Self {
            words: words_of_page(&page, who),
            skeleton: skeleton(&page),
            headings: all(&SELECTORS.headings),
            n_steps: page.select(&SELECTORS.steps).count(),
            marked: page.select(&SELECTORS.marked).map(|element| (text(element), style(element))).collect(),
        }
    }
}

struct Selectors {
    body: Selector,
    of_the_page_alone: Selector,
    headings: Selector,
    steps: Selector,
    marked: Selector,
}

static SELECTORS: LazyLock<Selectors> = LazyLock::new(|| {
    let selector = |text| Selector::parse(text).unwrap();
    Selectors {
        body: selector("body"),
        of_the_page_alone: selector(OF_THE_PAGE_ALONE),
        headings: selector("h1, h2, h3, h4"),
        steps: selector("ol > li"),
        marked: selector("td.act"),
    }
});

impl Laid {
    fn name(&self) -> String {
        format!("{:?} {}.{}", self.layout, self.sample.name, self.language)
    }
}

/// Every cause and action in all layouts and languages for outsiders, who are told what insiders are but for the subject and
/// an anchor; every shape and hostile value in all layouts, each in one language after the other.
fn laid() -> &'static [Laid] {
    static LAID: LazyLock<Vec<Laid>> = LazyLock::new(|| {
        let is_external = |sample: &Sample| sample.case.reader.audience == Some(Audience::External);
        let of_causes = cases::of_causes().into_iter().chain(cases::of_successes()).filter(is_external);
        let of_causes: Vec<Sample> = of_causes.collect();
        let others = [cases::of_shapes(), cases::of_hostile_values()].concat();
        let mut laid = Vec::new();
        for layout in Layout::ALL {
            let renderers = [cases::site(), Site::default()]
                .map(|site| Renderer::new(site, Catalogue::embedded().clone()).with_layout(layout));
            let in_all = of_causes.iter().flat_map(|sample| LANGUAGES.map(|language| (sample, language)));
            let in_one = others
                .iter()
                .enumerate()
                .map(|(at, sample)| (sample, LANGUAGES[(at + layout as usize) % LANGUAGES.len()]));
            laid.extend(in_all.chain(in_one).map(|(sample, language)| lay(&renderers, layout, sample, language)));
        }
        laid
    });
    &LAID
}

fn lay(renderers: &[Renderer; 2], layout: Layout, sample: &Sample, language: &'static str) -> Laid {
    let renderer = &renderers[usize::from(sample.is_bare)];
    let Ok(Outcome::Notice(notice)) = renderer.render(&sample.in_language(language), &Stamp::for_snapshots()) else {
        panic!("{}: no notice", sample.name);
    };
    let page = Page::read(&notice.html(), &who_of(layout, language));
    Laid { layout, language, sample: sample.clone(), notice, page }
}

// --- Text and page -------------------------------------------------------------------------------------------------

/// What one part has and the other has not, by design. It is left out of both before they are compared.
///
/// - The name of who speaks stands on the page, and in From.
/// - The card shows in whose hands the message is as a strip of boxes; its text says it in one line.
/// - The sign in front of the one who can act is a picture, hidden from those who listen.
/// - A button has the words of its link; the text has its address, too.
/// - What numbers and dots in front of a list are is the reader's program's own on a page.
/// - A label stands in a cell of its own on a page, and has a colon in the text; heads of columns stand once above a table, and in
///   the text in front of each value.
const OF_THE_PAGE_ALONE: &str = "p.accent, td.part, td.gap, [aria-hidden]";

/// The words of a page in their order.
fn words_of_page(page: &Html, who: &str) -> Vec<String> {
    let body = page.select(&SELECTORS.body).next().unwrap();
    let mut text = String::new();
    tell(body, Some(&SELECTORS.of_the_page_alone), &mut text);
    words(&text.lines().filter(|line| !line.starts_with(who)).collect::<Vec<_>>().join("\n"))
}

/// What a page says, whole.
pub(super) fn text_of_page(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut text = String::new();
    tell(page.select(&SELECTORS.body).next().unwrap(), None, &mut text);
    text
}

/// What an element says, without what is left out.
fn tell(element: ElementRef<'_>, left_out: Option<&Selector>, text: &mut String) {
    if left_out.is_some_and(|left_out| left_out.matches(&element)) {
        return;
    }
    let name = element.value().name();
    // Tags inside a sentence do not part words.
    let is_inside = matches!(name, "strong" | "span" | "a" | "b" | "code" | "wbr");
    let boundary = if is_inside { "" } else { "\n" };
    *text += boundary;
    if name == "thead" {
        return;
    }
    if let Some(head) = head_of(element) {
        writeln!(text, "{head}").unwrap();
    }
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(said), _) => *text += &said.replace('\n', " "),
            (_, Some(child)) => tell(child, left_out, text),
            _ => {}
        }
    }
    let address = element.attr("href").filter(|address| !element.text().collect::<String>().contains(address));
    if let Some(address) = address {
        write!(text, " {address}").unwrap();
    }
    *text += boundary;
}

/// The head of the column that a cell with words stands in.
fn head_of(cell: ElementRef<'_>) -> Option<String> {
    if cell.value().name() != "td" {
        return None;
    }
    let table = cell.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "table")?;
    let at = cell.prev_siblings().filter_map(ElementRef::wrap).count();
    let rows = table.children().filter_map(ElementRef::wrap).find(|child| child.value().name() == "thead")?;
    let head = rows.descendants().filter_map(ElementRef::wrap).filter(|cell| cell.value().name() == "th").nth(at)?;
    let is_empty = cell.text().collect::<String>().trim().is_empty();
    (!is_empty).then(|| head.text().collect())
}

/// The words of the text part in their order.
fn words_of_text(text: &str, who: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim_start().starts_with(who));
    // A list has four steps at most; a day of the month may begin a line, too.
    let without_marker = |line: &str| -> String {
        let line = line.trim();
        let rest = line.split_once(' ').filter(|(marker, _)| ["-", "1.", "2.", "3.", "4."].contains(marker));
        rest.map_or(line, |(_, rest)| rest).to_owned()
    };
    words(&paragraphs.flat_map(str::lines).map(without_marker).collect::<Vec<_>>().join("\n"))
}

/// Words, and each letter of a script without spaces, in which a line may end between any two.
fn words(text: &str) -> Vec<String> {
    let is_isolate = |character: &char| matches!(character, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}');
    let plain: String = text.chars().filter(|character| !is_isolate(character)).collect();
    // A full-width colon has its space in itself.
    let plain = plain.replace('：', " ");
    // Numbers of a list are drawn by the browser; where a language counts so in a heading, they stand in both.
    let is_marker = |word: &&str| ["1.", "2.", "3.", "4."].contains(word);
    let words = plain
        .split_whitespace()
        .filter(|word| !is_marker(word))
        .map(|word| word.strip_suffix(':').unwrap_or(word))
        .filter(|word| !word.is_empty());
    let mut letters: Vec<String> = Vec::new();
    for word in words {
        let mut before = None;
        for letter in word.chars() {
            let is_apart = is_of_script_without_spaces(letter) || before.is_none_or(is_of_script_without_spaces);
            match letters.last_mut().filter(|_| !is_apart) {
                Some(last) => last.push(letter),
                None => letters.push(letter.into()),
            }
            before = Some(letter);
        }
    }
    letters
}

/// Thai, Lao, Burmese, Khmer, Chinese, Japanese, and the signs of these.
fn is_of_script_without_spaces(character: char) -> bool {
    matches!(character, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// The question that the card's text answers in one line and its page in a strip; nothing in other layouts.
fn who_of(layout: Layout, language: &str) -> String {
    match layout {
        Layout::Card => plain_phrase(language, "notice-who-heading"),
        _ => "\u{0}".into(),
    }
}

fn plain_phrase(language: &str, id: &str) -> String {
    let tag = LanguageTag::parse(language).unwrap();
    let phrase = Catalogue::embedded().resolve(&tag, &WordingKey::default(), id, None).unwrap();
    let [Piece::Text(text)] = &phrase.pieces[..] else { panic!("{id} has variables") };
    text.to_string()
}

/// Where two lists of words begin to differ, if they do.
fn difference(text: &[String], page: &[String]) -> Option<String> {
    let at = text.iter().zip(page).position(|(text, page)| text != page).unwrap_or(text.len().min(page.len()));
    let around = |words: &[String]| words[at.saturating_sub(3)..words.len().min(at + 5)].join(" ");
    (text != page).then(|| format!("text {:?}, page {:?}", around(text), around(page)))
}

#[test]
fn text_and_page_say_the_same_word_for_word() {
    let mut faults = Vec::new();
    for laid in laid() {
        let text = words_of_text(&laid.notice.text(), &who_of(laid.layout, laid.language));
        faults.extend(difference(&text, &laid.page.words).map(|difference| format!("{}: {difference}", laid.name())));
    }
    let n_compared = laid().len();
    let n_faults = faults.len();
    faults.truncate(30);
    assert!(faults.is_empty(), "{n_faults} of {n_compared}\n{}", faults.join("\n"));
    assert!(n_compared > 900, "{n_compared}");
}

// --- Shapes of pages -----------------------------------------------------------------------------------------------

/// Whether this is a row of a label and a value: all of them are alike, and which are there is up to what was reported.
fn is_row(element: ElementRef<'_>) -> bool {
    let mut cells = element.children().filter_map(ElementRef::wrap);
    let is_label = cells.next().is_some_and(|cell| cell.value().classes().any(|class| class == "label"));
    is_label && cells.count() == 1
}

/// The elements of a page in their order, with their classes. What dresses a value inside a sentence is left out: a phrase may
/// name the domain or not.
fn skeleton(page: &Html) -> String {
    fn draw(element: ElementRef<'_>, drawn: &mut String) {
        let name = element.value().name();
        let is_inside = matches!(name, "span" | "wbr");
        if is_row(element) {
            return;
        }
        if !is_inside {
            write!(drawn, "<{name} {}>", element.attr("class").unwrap_or_default()).unwrap();
        }
        element.children().filter_map(ElementRef::wrap).for_each(|child| draw(child, drawn));
        if !is_inside {
            write!(drawn, "</{name}>").unwrap();
        }
    }
    let mut drawn = String::new();
    draw(page.root_element(), &mut drawn);
    drawn
}

#[test]
fn pages_of_one_action_fixer_and_number_of_steps_have_one_skeleton_in_every_language() {
    let mut shapes: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut n_pages = 0;
    for laid in laid().iter().filter(|laid| laid.sample.name.ends_with("-external")) {
        let group = &laid.notice.decided.groups[0];
        let fields = laid.sample.case.report.recipients()[0].fields();
        // A delay names one step where the sender can act, or has to secure the account, and shows no strip.
        let is_asked = |fixer: &Fixer| *fixer == Fixer::Sender || group.diagnosis.cause.id() == "account-compromised";
        let fixer = match group.action {
            Action::Failed => Some(group.diagnosis.cause.fixer()),
            Action::Delayed => Some(group.diagnosis.cause.fixer()).filter(is_asked),
            _ => None,
        };
        let Page { n_steps, skeleton, .. } = &laid.page;
        let known = [fields.remote_mta.is_some(), fields.diagnostic_code.is_some()];
        // One paragraph says that the cause is the likeliest; of a delay, the one that names it.
        const LIKELY: &str = "<p second likely></p>";
        let is_likely = group.action == Action::Failed && group.diagnosis.is_likely();
        assert_eq!(skeleton.matches(LIKELY).count(), usize::from(is_likely), "{}", laid.name());
        let skeleton = skeleton.replace(LIKELY, "");
        let shape = format!("{:?} {:?} {fixer:?}, {n_steps} steps, known {known:?}", laid.layout, group.action);
        let (first, of) = shapes.entry(shape.clone()).or_insert_with(|| (skeleton.clone(), laid.name()));
        assert!(*first == skeleton, "{shape}: {} has another skeleton than {of}", laid.name());
        n_pages += 1;
    }
    // So many pages stand for all that those who judge pages have to look at no more.
    assert!(shapes.len() <= 80 && n_pages > 600, "{} shapes of {n_pages} pages", shapes.len());
}

#[test]
fn headings_stand_in_order_and_there_is_one_of_the_first_rank() {
    for laid in laid() {
        let ranks: Vec<u32> = laid.page.headings.iter().map(|name| name[1..].parse().unwrap()).collect();
        let n_first = ranks.iter().filter(|rank| **rank == 1).count();
        // None stands deeper than one rank below the one before it.
        let is_in_order = ranks[0] == 1 && ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1);
        assert!(n_first == 1 && is_in_order, "{}: {ranks:?}", laid.name());
    }
}

// --- Who can act ---------------------------------------------------------------------------------------------------

#[test]
fn the_one_who_can_act_is_marked_by_words_sign_and_colour() {
    let is_failure = |laid: &&Laid| laid.notice.decided.groups[0].action == Action::Failed;
    let of_causes = laid().iter().filter(|laid| laid.sample.name.ends_with("-external"));
    for laid in of_causes.filter(is_failure).filter(|laid| laid.layout != Layout::Classic) {
        let notice = &laid.notice;
        let cause = notice.decided.groups[0].diagnosis.cause;
        let tag = LanguageTag::parse(laid.language).unwrap();
        let act = Catalogue::embedded().resolve(&tag, &WordingKey::default(), cause.message_id(), Some("act")).unwrap();
        let [Piece::Text(act)] = &act.pieces[..] else { panic!("an act has no variables") };
        let name = laid.name();
        if cause.fixer() == Fixer::Nobody {
            assert!(laid.page.marked.is_empty(), "{name}: somebody is marked");
            continue;
        }
        let [(said, style)] = &laid.page.marked[..] else { panic!("{name}: {} are marked", laid.page.marked.len()) };
        // Some languages keep two words together by a no-break space.
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat(said).contains(&flat(act)) && said.contains('\u{2691}'), "{name}: {said}");
        assert!(style.contains("background-color:#fff4d6"), "{name}");
        assert!(flat(&notice.text()).contains(&flat(act)), "{name}");
    }
}

// --- Harm ----------------------------------------------------------------------------------------------------------

/// The text and the page of a notice take no more octets than this, whatever is reported: what one value may take, times the
/// values that are shown (100 addresses in ten groups, ten replies, 100 hops). The machine part is as long as the report.
const HUMAN_PARTS_OCTETS_MAX: usize = 2 << 20;

/// 5,000 recipients at ten domains; addresses of 10,000 letters that are markup; replies of 60 long lines, of markup and
/// overrides; forged hops.
fn hostile() -> Case {
    let markup = "<script>alert(1)</script>'\u{202E}&".repeat(400);
    let mut fields = ReportFields::by(MtaName::host("mail.example.org").unwrap());
    for number in 0..5_000 {
        let (of_domain, domain) = (number / 10, number % 10);
        let local = if of_domain < 10 { format!("{of_domain}{}", &markup[..9_990]) } else { format!("m{of_domain}") };
        let address = format!("\"{local}\"@d{domain}.{}example", "long-label.".repeat(55));
        let address = RecipientAddress::mailbox(&address).unwrap();
        let mut recipient = RecipientFields::new(address, Action::Failed, EnhancedStatus::parse("5.1.1").unwrap());
        if of_domain < 10 {
            let lines: Vec<String> = (0..60).map(|_| format!("5.1.1 {}", &markup[..900])).collect();
            let reply = SmtpReply::from_lines(550, lines.iter().map(String::as_str)).unwrap();
            recipient.diagnostic_code = Some(DiagnosticCode::Smtp(reply));
            recipient.remote_mta = Some(MtaName::host(&format!("{}example", "mx.".repeat(3_000))).unwrap());
        }
        fields.recipients.push(recipient.try_into().unwrap());
    }
    let mut original = Original::from_path(ReturnPath::parse("kari@example.com").unwrap());
    original.subject = Some(format!("</title><script>alert(2)</script>\u{202E}{markup}"));
    original.message_id = Some(format!("<{markup}@example.org>"));
    original.hops = (0..200).map(|_| Hop { by: Some(markup.clone()), ..Hop::default() }).collect();
    Case::new(fields.try_into().unwrap(), original)
}

#[test]
fn a_hostile_report_gives_a_safe_and_bounded_notice_in_every_layout() {
    // SEC-1, SEC-4
    let case = hostile();
    let active = "script, iframe, object, embed, link, form, input, base, meta[http-equiv], img, svg, [onerror], [onclick], [onload]";
    let active = Selector::parse(active).unwrap();
    for layout in Layout::ALL {
        let renderer = Renderer::new(cases::site(), Catalogue::embedded().clone()).with_layout(layout);
        let Ok(Outcome::Notice(notice)) = renderer.render(&case, &Stamp::for_snapshots()) else { panic!("it is due") };
        let octets = &notice.outgoing.octets;
        let machine = octets.windows(18).position(|window| window == b"Content-Type: mess").unwrap();
        assert!(machine < HUMAN_PARTS_OCTETS_MAX, "{layout:?}: {machine} octets before the machine part");
        let (text, html) = (notice.text(), notice.html());
        let page = Html::parse_document(&html);
        assert!(page.errors.is_empty(), "{layout:?}: {:?}", page.errors);
        assert_eq!(
            page.select(&active).map(|element| element.value().name()).collect::<Vec<_>>(),
            [""; 0],
            "{layout:?}"
        );
        let is_hidden = |character: char| matches!(character, '\0'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{202A}'..='\u{202E}');
        assert!(!text.contains(is_hidden) && !html.contains(is_hidden), "{layout:?}");
        // What is not listed is counted.
        for said in [&text, &text_of_page(&html)] {
            assert!(said.contains("490 more addresses"), "{layout:?}");
            assert!(said.contains("4,990 more addresses") || said.contains("4990 more addresses"), "{layout:?}");
        }
        assert!(octets.split(|octet| *octet == b'\n').all(|line| line.len() <= 999), "{layout:?}: a long line");
    }
}
