//! What the server offers.

use super::reply::Reply;

/// The extensions of an EHLO answer (RFC 5321 §4.1.1.1). `lettre` keeps four of them only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Abilities {
    pub(super) pipelining: bool,
    pub(super) starttls: bool,
    pub(super) eight_bit_mime: bool,
    pub(super) smtputf8: bool,
    pub(super) dsn: bool,
    pub(super) requiretls: bool,
    pub(super) mt_priority: bool,
    pub(super) auth_plain: bool,
    pub(super) auth_login: bool,
    /// SIZE is offered (RFC 1870).
    pub(super) size: bool,
    /// The fixed maximum in octets, where the server names one.
    pub(super) size_max: Option<u64>,
}

impl Abilities {
    pub(super) fn of(reply: &Reply) -> Self {
        let mut abilities = Self::default();
        // The first line names the server.
        for line in reply.lines().skip(1) {
            let mut words = line.split([' ', '\t', '=']).filter(|word| !word.is_empty());
            let keyword = words.next().unwrap_or_default().to_ascii_uppercase();
            abilities.note(&keyword, words);
        }
        abilities
    }

    fn note<'a>(&mut self, keyword: &str, mut words: impl Iterator<Item = &'a str>) {
        match keyword {
            "PIPELINING" => self.pipelining = true,
            "STARTTLS" => self.starttls = true,
            "8BITMIME" => self.eight_bit_mime = true,
            "SMTPUTF8" => self.smtputf8 = true,
            "DSN" => self.dsn = true,
            "REQUIRETLS" => self.requiretls = true,
            "MT-PRIORITY" => self.mt_priority = true,
            "SIZE" => {
                self.size = true;
                // 0 means that there is no fixed maximum (RFC 1870 §4).
                self.size_max = words.next().and_then(|word| word.parse().ok()).filter(|octets| *octets > 0);
            }
            "AUTH" => {
                for word in words {
                    self.auth_plain |= word.eq_ignore_ascii_case("PLAIN");
                    self.auth_login |= word.eq_ignore_ascii_case("LOGIN");
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_read_in_any_case_and_auth_in_its_old_form_too() {
        let text =
            "250-mx.example\n250-size 1000\n250-AUTH=LOGIN\n250-auth Plain CRAM-MD5\n250-8bitmime\n250 SMTPUTF8".into();
        let abilities = Abilities::of(&Reply { code: 250, text });
        assert_eq!(abilities.size_max, Some(1000));
        assert!(abilities.auth_login && abilities.auth_plain && abilities.eight_bit_mime && abilities.smtputf8);
        assert!(!abilities.pipelining && !abilities.dsn);
    }

    #[test]
    fn a_server_named_like_an_extension_offers_nothing() {
        let abilities = Abilities::of(&Reply { code: 250, text: "250 PIPELINING".into() });
        assert_eq!(abilities, Abilities::default());
    }
}
