//! The suite of outside programs.
