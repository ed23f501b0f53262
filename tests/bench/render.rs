//! The render benchmark: a card notice in Dutch, about 6 KB, from a ready case.
//!
//! `cargo bench --bench render` prints times and allocations side by side. The peers draw the same templates, phrases and
//! values and wrap alike; that they say the same is checked before anything is measured.

mod case;
mod peers;

use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher};
use peers::Peer;
use retourpost::notice::{Outcome, Renderer, Scratch};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

static RENDERER: LazyLock<Renderer> = LazyLock::new(case::renderer);
static PEER: LazyLock<Peer> = LazyLock::new(|| Peer::new("nl"));

fn main() {
    check_that_all_say_the_same();
    divan::main();
}

fn check_that_all_say_the_same() {
    let (case, stamp) = (case::case(1), case::stamp());
    let Ok(Outcome::Notice(notice)) = RENDERER.render(&case, &stamp) else { panic!("a notice is due") };
    let [text, html, ..] = PEER.draw(&case);
    assert_eq!(peers::difference(&notice.text(), &text), None, "the peers draw another text");
    let html = [notice.html(), html].map(|html| peers::by_tags(&html));
    assert_eq!(peers::difference(&html[0], &html[1]), None, "the peers draw another page");
    println!(
        "octets of the message: retourpost {}, lettre {}, mail-builder {}",
        notice.outgoing.octets.len(),
        PEER.lettre(&case, &stamp).len(),
        PEER.mail_builder(&case, &stamp).len()
    );
}

/// A ready case, a warm form, buffers used again.
#[divan::bench(threads = [1, 2])]
fn a_retourpost(bencher: Bencher<'_, '_>) {
    let (case, stamp) = (case::case(1), case::stamp());
    let mut out = Vec::new();
    RENDERER.render_into(&case, &stamp, &mut Scratch::default(), &mut out).expect("a notice");
    let n_octets = out.len();
    bencher
        .counter(BytesCount::new(n_octets))
        .with_inputs(|| ())
        .bench_refs(|()| {
            thread_local! {
                static BUFFERS: std::cell::RefCell<(Scratch, Vec<u8>)> = const { std::cell::RefCell::new((Scratch::new(), Vec::new())) };
            }
            BUFFERS.with_borrow_mut(|(scratch, out)| {
                out.clear();
                RENDERER.render_into(divan::black_box(&case), &stamp, scratch, out).expect("a notice")
            })
        });
}

#[divan::bench]
fn b_fluent_askama_lettre(bencher: Bencher<'_, '_>) {
    let (case, stamp) = (case::case(1), case::stamp());
    bencher.bench_local(|| PEER.lettre(divan::black_box(&case), &stamp));
}

#[divan::bench]
fn c_fluent_askama_mail_builder(bencher: Bencher<'_, '_>) {
    let (case, stamp) = (case::case(1), case::stamp());
    bencher.bench_local(|| PEER.mail_builder(divan::black_box(&case), &stamp));
}

/// No form is kept: each notice compiles its forms anew.
#[divan::bench]
fn d_cold_form(bencher: Bencher<'_, '_>) {
    let renderer = case::renderer_without_cache();
    let (case, stamp, mut out) = (case::case(1), case::stamp(), Vec::new());
    bencher.bench_local(|| {
        out.clear();
        // The forms at hand are kept with the other buffers: new ones have none.
        renderer.render_into(divan::black_box(&case), &stamp, &mut Scratch::new(), &mut out).expect("a notice")
    });
}

#[divan::bench(args = [1, 10, 100, 1000])]
fn e_recipients(bencher: Bencher<'_, '_>, n_recipients: usize) {
    let (case, stamp, mut scratch, mut out) = (case::case(n_recipients), case::stamp(), Scratch::default(), Vec::new());
    bencher.bench_local(|| {
        out.clear();
        RENDERER.render_into(divan::black_box(&case), &stamp, &mut scratch, &mut out).expect("a notice")
    });
}
