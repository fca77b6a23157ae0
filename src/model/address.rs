//! Web addresses that may stand in a link.

/// An address with `http` or `https` and a whole host, without blanks, control characters or a user name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Reads an address; `None` when it could not stand in a link safely.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let harmless =
            |character: char| !character.is_control() && !character.is_whitespace() && !"<>\"'`\\".contains(character);
        (is_host(host) && rest.chars().all(harmless)).then(|| Self(text.to_owned()))
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

/// Whether a text is the name of a host, perhaps with a port: one without a dot was cut, or is the `https:` of an address
/// pasted behind another.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').map_or((text, None), |(name, port)| (name, Some(port)));
    let plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-');
    let is_whole = name == "localhost" || (name.contains('.') && !name.starts_with('.') && !name.contains(".."));
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit());
    is_whole && name.chars().all(plain) && port.is_none_or(is_port)
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
        for good in [
            "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf8",
            "http://localhost:4173/?q=1#a",
            "https://10.0.0.1:80",
        ] {
            assert!(WebAddress::new(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "//evil.example",
            "https://",
            "https://a b",
            "https://user@host.vn/",
            "https://host.vn/\"onclick",
            "data:text/html,x",
            "https://host.vn\\evil",
            "https://https://vbpl.vn/46757",
            "https://http:vbpl.vn",
            "https://vbpl/46757",
            "https://vbpl..vn",
            "https://vbpl.vn:/",
        ] {
            assert!(WebAddress::new(bad).is_none(), "{bad}");
        }
    }
}
