//! Lints of choices, beyond what the engine asks of them.

use std::collections::BTreeSet;

use super::super::document::{Document, Element, Entry, Pattern, Placeable, Select};
use super::{At, Look};

impl<'b> Look<'b> {
    pub(super) fn same_variants(&mut self, document: &'b Document, entry: &'b Entry) {
        let mut selects = Vec::new();
        entry.parts().for_each(|(_, pattern)| collect(pattern, &mut selects));
        for select in selects {
            self.identical(document, entry, select);
            self.exact(document, entry, select);
        }
    }

    fn identical(&mut self, document: &'b Document, entry: &Entry, select: &Select) {
        let texts: Vec<String> =
            select.variants.iter().map(|variant| squeezed(document.slice(variant.pattern.span))).collect();
        let distinct: BTreeSet<&String> = texts.iter().collect();
        if texts.len() > 1 && distinct.len() == 1 {
            let at = At { document, span: select.variants[0].key_span, subject: Some(entry.id.clone()) };
            let message = "all variants say the same".to_owned();
            self.report("identical-variants", at, message, "write the text once, without a choice", None);
        }
    }

    fn exact(&mut self, document: &'b Document, entry: &Entry, select: &Select) {
        let has = |key: &str| select.variants.iter().any(|variant| variant.key == key);
        let in_english = self.english.entry(&entry.id).is_some_and(|(_, english)| {
            let mut selects = Vec::new();
            english.parts().for_each(|(_, pattern)| collect(pattern, &mut selects));
            selects.iter().any(|select| select.variants.iter().any(|variant| variant.key == "1"))
        });
        let exact = select.variants.iter().find(|variant| variant.key == "1");
        if let Some(variant) = exact.filter(|_| !has("one") && !in_english) {
            let at = At { document, span: variant.key_span, subject: Some(entry.id.clone()) };
            let message = "`[1]` is for the number 1 alone".to_owned();
            self.report("exact-instead-of-category", at, message, "write `[one]` if the singular is meant", None);
        }
    }
}

/// All choices in a pattern, those inside others too.
pub(super) fn collect<'d>(pattern: &'d Pattern, found: &mut Vec<&'d Select>) {
    for element in &pattern.elements {
        if let Element::Placeable(_, Placeable::Select(select)) = element {
            found.push(select);
            select.variants.iter().for_each(|variant| collect(&variant.pattern, found));
        }
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
