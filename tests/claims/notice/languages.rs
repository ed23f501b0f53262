//! Which language a mail is in, and what happens when one is broken.
