//! What is asked of the page.

/// How it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// GET, and HEAD, whose body the server leaves out.
    Get,
    /// POST.
    Post,
    /// Whatever else there is.
    Other,
}

/// A request as a server took it apart. Nothing in it is believed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Request<'a> {
    /// How it is asked.
    pub method: Method,
    /// The path, encoded as it came, below the place at which the page is mounted.
    pub path: &'a str,
    /// What stands behind `?`, encoded as it came; empty where there is nothing.
    pub query: &'a str,
    /// The body of a POST, `application/x-www-form-urlencoded`.
    pub form: &'a str,
    /// The value of `Cookie`.
    pub cookies: Option<&'a str>,
    /// The value of `Authorization`.
    pub authorization: Option<&'a str>,
    /// The value of `Accept-Language`.
    pub accept_language: Option<&'a str>,
    /// The value of `Host`.
    pub host: Option<&'a str>,
    /// The value of `Origin`.
    pub origin: Option<&'a str>,
    /// The value of `Sec-Fetch-Site`.
    pub fetch_site: Option<&'a str>,
    /// The present, in seconds since 1970-01-01T00:00:00Z.
    pub now: i64,
}

/// Names and values, decoded, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, String)>);

impl<'a> Request<'a> {
    /// A GET of this path, with nothing else said.
    pub fn get(path: &'a str, query: &'a str, now: i64) -> Self {
        Self {
            method: Method::Get,
            path,
            query,
            form: "",
            cookies: None,
            authorization: None,
            accept_language: None,
            host: None,
            origin: None,
            fetch_site: None,
            now,
        }
    }

    /// The value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&'a str> {
        let pairs = self.cookies?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The code that a program says (RFC 6750 §2.1). No site can make a browser say one to another.
    pub(super) fn bearer(&self) -> Option<&'a str> {
        let (scheme, code) = self.authorization?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(code.trim())
    }

    /// Whether one of our own pages sent it: browsers say so in headers that no page can write (Fetch §3.2; Fetch Metadata §2.3).
    pub(super) fn is_from_here(&self) -> bool {
        match (self.fetch_site, self.origin, self.host) {
            (Some(site), _, _) => site == "same-origin",
            (None, Some(origin), Some(host)) => {
                origin.split_once("://").is_some_and(|(_, from)| from.eq_ignore_ascii_case(host))
            }
            _ => false,
        }
    }
}

impl Fields {
    /// Of a query or a form (URL Standard §5.1). What is no UTF-8 is replaced.
    pub(super) fn parse(text: &str) -> Self {
        let field = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        };
        Self(text.split('&').filter(|pair| !pair.is_empty()).map(field).collect())
    }

    /// The first value of this name that is not empty, without room around it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim());
        values.into_iter().find(|value| !value.is_empty())
    }

    /// Those of these names that say something, for a link to the same view.
    pub(super) fn kept(&self, names: &[&str]) -> Vec<(String, String)> {
        names.iter().filter_map(|name| Some(((*name).to_owned(), self.value(name)?.to_owned()))).collect()
    }
}

/// A query of these fields, with `?` in front, or nothing. It needs no escape in HTML but `&`.
pub(super) fn query_of(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&amp;")) }
}

/// As part of a path or a query (RFC 3986 §2.1).
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for octet in text.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(octet)),
            octet => out.push_str(&format!("%{octet:02X}")),
        }
    }
    out
}

/// What `%` and `+` stand for (URL Standard §5.1). What is no UTF-8 is replaced.
pub(super) fn decoded(text: &str) -> String {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        let hex = |octet: &u8| char::from(*octet).to_digit(16);
        let (octet, left) = match (first, others) {
            (b'%', [high, low, left @ ..]) => match (hex(high), hex(low)) {
                // OK because two digits are at most 255.
                (Some(high), Some(low)) => (u8::try_from(high * 16 + low).expect("two digits"), left),
                _ => (b'%', others),
            },
            (b'+', _) => (b' ', others),
            (octet, _) => (*octet, others),
        };
        octets.push(octet);
        rest = left;
    }
    String::from_utf8_lossy(&octets).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Fields, Request, query_of};

    #[test]
    fn fields_are_decoded_and_encoded_again() {
        let fields = Fields::parse("find=ola%40ex+ample&find=other&empty=&%zz=%4&caf%c3%a9=%ff&lone");
        assert_eq!(fields.value("find"), Some("ola@ex ample"));
        assert_eq!(fields.value("empty"), None);
        assert_eq!(fields.value("%zz"), Some("%4"));
        assert_eq!(fields.value("café"), Some("\u{fffd}"));
        assert_eq!(query_of(&fields.kept(&["empty", "find", "lone"])), "?find=ola%40ex%20ample");
        assert_eq!(query_of(&[]), "");
        let both = [("a", "\"<&"), ("b", "é")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(query_of(&both), "?a=%22%3C%26&amp;b=%C3%A9");
    }

    #[test]
    fn a_form_of_another_site_is_told_apart() {
        let rows = [
            (Some("same-origin"), Some("null"), Some("a.example"), true),
            (Some("same-site"), Some("https://a.example"), Some("a.example"), false),
            (Some("none"), None, Some("a.example"), false),
            (None, Some("https://a.example:8080"), Some("A.example:8080"), true),
            (None, Some("https://b.example"), Some("a.example"), false),
            (None, Some("https://a.example.b.example"), Some("a.example"), false),
            (None, Some("null"), Some("null"), false),
            (None, None, Some("a.example"), false),
            (None, Some("https://a.example"), None, false),
        ];
        for (fetch_site, origin, host, expected) in rows {
            let request = Request { fetch_site, origin, host, ..Request::get("/", "", 0) };
            assert_eq!(request.is_from_here(), expected, "{fetch_site:?} {origin:?} {host:?}");
        }
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let request = Request { cookies: Some("a=1; retourpost-access=x=y ;b=2"), ..Request::get("/", "", 0) };
        assert_eq!(request.cookie("retourpost-access"), Some("x=y"));
        assert_eq!(request.cookie("retourpost"), None);
    }
}
