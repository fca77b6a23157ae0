//! How pages lead to one another: from a page back to the top, into the folder of a language, to a phone.
//! The main language stands at the root, every other one in a folder of its tag.

use crate::messages::Language;
use crate::model::phone::without_extension;

pub(super) use crate::model::page_address::*;

/// Folder of a language from the root of the site: empty for the main one, else `en/`.
pub(super) fn language_folder(language: Language, main: Language) -> String {
    if language == main { String::new() } else { format!("{}/", language.tag()) }
}

/// Prefix that leads from a page to the root it is counted from: nothing, or `../` as often as it has folders.
pub(super) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// A phone number for `href`: digits, with the country's prefix. An extension is asked for or dialled later.
pub(super) fn phone_href(phone: &str) -> Option<String> {
    let phone = without_extension(phone);
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        0..3 => None,
        3..7 => Some(format!("tel:{digits}")),
        _ if phone.trim_start().starts_with('+') => Some(format!("tel:+{digits}")),
        _ => Some(digits.strip_prefix('0').map_or_else(|| format!("tel:{digits}"), |rest| format!("tel:+84{rest}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_back() {
        assert_eq!(up("tt/1.000894.html"), "../");
        assert_eq!(up("index.html"), "");
        assert_eq!(up("en/tt/1.000894.html"), "../../");
    }

    #[test]
    fn phone_numbers_can_be_called() {
        assert_eq!(phone_href("0255 3999 123").as_deref(), Some("tel:+842553999123"));
        assert_eq!(phone_href("1022").as_deref(), Some("tel:1022"));
        assert_eq!(phone_href("+84 255 3999").as_deref(), Some("tel:+842553999"));
        assert_eq!(phone_href("0255 3999 123 (máy lẻ 12)").as_deref(), Some("tel:+842553999123"));
        assert_eq!(phone_href("gọi sau"), None);
    }
}
