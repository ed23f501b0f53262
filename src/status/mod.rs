//! RFC 3463 status codes, the registry of RFC 5248, and SMTP replies (RFC 5321 §4.2).
