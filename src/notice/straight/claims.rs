//! The forms say what the straight way says, whatever the case, and however they are kept.

use super::random::any_case;
use super::*;

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
                    ScopeKey::Postmaster(_) | ScopeKey::Explanation => panic!("notices alone are written here"),
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
