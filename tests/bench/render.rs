//! The render benchmark.

fn main() {
    divan::main();
}
