//! Where every page stands: short, permanent addresses that never depend on names.
//!
//! Pages are flat files (`tt/1.000894.html`), so that links work from a folder on a stick as well as from a host,
//! and writing them costs one file instead of a folder and a file. The main language stands at the root, every
//! other one in a folder of its tag.

use crate::messages::Language;
use crate::model::phone::without_extension;

/// Kinds of pages that are one of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Procedure,
    Field,
    List,
    Office,
    Decision,
    Page,
    Posting,
    Sheet,
}

impl Kind {
    const fn folder(self) -> &'static str {
        match self {
            Self::Procedure => "tt",
            Self::Field => "linh-vuc",
            Self::List => "danh-sach",
            Self::Office => "co-quan",
            Self::Decision => "quyet-dinh",
            Self::Page => "trang",
            Self::Posting => "niem-yet",
            Self::Sheet => "n",
        }
    }
}

pub(super) const HOME: &str = "index.html";
pub(super) const PROCEDURES: &str = "thu-tuc.html";
pub(super) const SEARCH: &str = "tim.html";
pub(super) const FIELDS: &str = "linh-vuc.html";
pub(super) const OFFICES: &str = "co-quan.html";
pub(super) const DECISIONS: &str = "quyet-dinh.html";
pub(super) const POSTINGS: &str = "niem-yet.html";
pub(super) const GLOSSARY: &str = "tu-dien.html";
pub(super) const NOT_FOUND: &str = "404.html";

/// Address of a page from the root of its language.
pub(super) fn of(kind: Kind, id: &str) -> String {
    format!("{}/{id}.html", kind.folder())
}

/// Address from the root of the site of the machine file beside the posting page of an office.
pub(super) fn of_data(office: &str) -> String {
    format!("{}/{office}.json", Kind::Posting.folder())
}

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
    fn addresses_are_short_and_lead_back() {
        assert_eq!(of(Kind::Procedure, "1.000894"), "tt/1.000894.html");
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
