//! The everyday cause of a failure, with a confidence, and who can fix it.
