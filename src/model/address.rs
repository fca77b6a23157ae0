//! Web addresses that may stand in a link.

/// An address with `http` or `https` and a host, without blanks, control characters or a user name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads an address; `None` when it could not stand in a link safely.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | ':');
        let harmless =
            |character: char| !character.is_control() && !character.is_whitespace() && !"<>\"'`\\".contains(character);
        (!host.is_empty() && host.chars().all(plain) && rest.chars().all(harmless)).then(|| Self(text.to_owned()))
    }

    /// The address with a slash at its end, as one to which paths are added.
    #[must_use]
    pub fn with_slash(&self) -> String {
        if self.0.ends_with('/') { self.0.clone() } else { format!("{}/", self.0) }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text has the form of an id of the national portal.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn only_plain_web_addresses_pass() {
        for good in ["https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf8", "http://localhost:4173/?q=1#a"] {
            assert!(WebAddress::new(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "//evil.example",
            "https://",
            "https://a b",
            "https://user@host/",
            "https://host/\"onclick",
            "data:text/html,x",
            "https://host\\evil",
        ] {
            assert!(WebAddress::new(bad).is_none(), "{bad}");
        }
    }
}
