//! The line on which a value of a JSON document stands.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The line of the value at a path such as `recipients[0].status`, from 1; of the nearest value around it where the document does
/// not have it. The text is valid JSON: only then is there a path.
pub(super) fn line_of(text: &str, path: &str) -> usize {
    let steps = steps(path);
    (0..=steps.len()).rev().find_map(|n_steps| line_after(text, &steps[..n_steps])).unwrap_or(1)
}

#[derive(Debug)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for piece in path.split('.') {
        let (key, indices) = piece.split_once('[').map_or((piece, ""), |(key, indices)| (key, indices));
        if !key.is_empty() {
            steps.push(Step::Key(key));
        }
        let numbers = indices.split('[').filter_map(|index| index.trim_end_matches(']').parse().ok());
        steps.extend(numbers.map(Step::Index));
    }
    steps
}

/// Walks down the document and stops with an error where the path ends: an error is the only thing of which serde_json tells the line.
fn line_after(text: &str, steps: &[Step<'_>]) -> Option<usize> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match (Walk { steps }).deserialize(&mut deserializer) {
        Err(error) if error.line() > 0 => Some(error.line()),
        // The root is reached before anything is read.
        Err(_) => Some(1),
        Ok(()) => None,
    }
}

struct Walk<'a> {
    steps: &'a [Step<'a>],
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.steps {
            [] => Err(D::Error::custom("here")),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the rest of the path")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match self.steps {
                [Step::Key(wanted), rest @ ..] if *wanted == key => map.next_value_seed(Walk { steps: rest })?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        for at in 0.. {
            let is_there = match self.steps {
                [Step::Index(wanted), rest @ ..] if *wanted == at => {
                    seq.next_element_seed(Walk { steps: rest })?.is_some()
                }
                _ => seq.next_element::<IgnoredAny>()?.is_some(),
            };
            if !is_there {
                break;
            }
        }
        Ok(())
    }
}
