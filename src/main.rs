//! The `retourpost` program.

fn main() {}
