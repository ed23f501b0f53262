//! Languages that nobody speaks: the English files with letters of another script in place of their words, so that what a script
//! asks of the engine is seen before there are words in it.

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use retourpost::phrase::{Catalogue, LocaleFile};

/// How English becomes another script.
struct Script {
    tag: &'static str,
    letters: &'static str,
    /// Whether words stand apart.
    has_spaces: bool,
}

const SCRIPTS: [Script; 5] = [
    Script { tag: "ar", letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", has_spaces: true },
    Script { tag: "he", letters: "אבגדהוזחטיכלמנסעפצקרשת", has_spaces: true },
    Script { tag: "ja", letters: "配信不能住所確認送受件名返戻", has_spaces: false },
    Script { tag: "th", letters: "การส่งจดหมายไม่สำเร็จ", has_spaces: false },
    Script { tag: "vi", letters: "thư không gửi được địa chỉ", has_spaces: true },
];

/// The tags of these languages.
pub(crate) const TAGS: [&str; 5] = ["ar", "he", "ja", "th", "vi"];

/// The words that are compiled in, and these languages.
pub(crate) fn catalogue() -> Catalogue {
    let embedded: Vec<LocaleFile<'static>> =
        LocaleFile::embedded().into_iter().filter(|file| !TAGS.contains(&file.language)).collect();
    let english: Vec<_> = embedded.iter().filter(|file| file.language == "en").copied().collect();
    let written: Vec<(&str, &str, String)> = SCRIPTS
        .iter()
        .flat_map(|script| english.iter().map(move |file| (script.tag, file.name, in_script(file.source, script))))
        .collect();
    let written = written.iter().map(|(tag, name, source)| LocaleFile::new(tag, name, source));
    Catalogue::load(&embedded.iter().copied().chain(written).collect::<Vec<_>>()).0
}

fn in_script(source: &[u8], script: &Script) -> String {
    let source = std::str::from_utf8(source).unwrap().to_owned();
    let mut resource: Resource<String> = parser::parse(source).unwrap();
    let of_attributes = |attributes: &mut Vec<Attribute<String>>| {
        attributes.iter_mut().for_each(|attribute| translate(&mut attribute.value, script));
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|pattern| translate(pattern, script));
                of_attributes(&mut message.attributes);
            }
            Entry::Term(term) => translate(&mut term.value, script),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn translate(pattern: &mut Pattern<String>, script: &Script) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = filler(value, script),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| translate(&mut variant.value, script));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// A word of as many letters for each word; names in capitals stay.
fn filler(text: &str, script: &Script) -> String {
    let letters: Vec<char> = script.letters.chars().filter(|letter| *letter != ' ').collect();
    let words = text.split_inclusive([' ', '\n']).map(|word| {
        let bare = word.trim_end_matches([' ', '\n']);
        let gap = &word[bare.len()..];
        let is_name = bare.len() > 1 && bare.chars().all(|letter| letter.is_ascii_uppercase());
        let mut n = 0;
        let letter = |character: char| match character {
            _ if is_name || !character.is_ascii_alphabetic() => character,
            _ => {
                n += 1;
                letters[(bare.len() + n) % letters.len()]
            }
        };
        let filled: String = bare.chars().map(letter).collect();
        let stays = script.has_spaces || is_name || bare.is_empty() || gap.contains('\n');
        filled + if stays { gap } else { "" }
    });
    words.collect()
}
