//! Levels and ways to hand in: the portal's words → the ids of our YAML.

use crate::import::slug::slug;
use crate::import::text::folded;

/// Levels named in a text (`bo`, or `Cấp Bộ, Cấp tỉnh`): ids, and words that name none.
pub(super) fn levels(text: &str) -> Vec<Result<&'static str, String>> {
    text.split([',', ';'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(|word| level(word).ok_or_else(|| word.to_owned()))
        .collect()
}

fn level(word: &str) -> Option<&'static str> {
    let id = slug(word);
    match id.strip_prefix("cap-").unwrap_or(&id) {
        "bo" | "trung-uong" => Some("ministry"),
        "tinh" => Some("province"),
        "huyen" => Some("district"),
        "xa" => Some("commune"),
        "khac" | "co-quan-khac" => Some("other"),
        _ => None,
    }
}

/// The way to hand in.
pub(super) fn via(method: &str) -> Option<&'static str> {
    match folded(method).trim_end_matches('.') {
        "trực tiếp" | "nộp trực tiếp" => Some("counter"),
        "trực tuyến" | "nộp trực tuyến" => Some("online"),
        "dịch vụ bưu chính" | "bưu chính" | "bưu chính công ích" | "dịch vụ bưu chính công ích" => {
            Some("post")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{levels, via};

    #[test]
    fn levels_and_ways_have_ids() {
        assert_eq!(
            levels("Cấp Bộ, Cấp tỉnh,Cấp Xã, Cơ quan khác"),
            [Ok("ministry"), Ok("province"), Ok("commune"), Ok("other")]
        );
        assert_eq!(levels("bo"), [Ok("ministry")]);
        assert_eq!(levels("Cấp huyện"), [Ok("district")]);
        assert_eq!(levels("Cấp vùng"), [Err("Cấp vùng".to_owned())]);
        assert_eq!(via("Dịch vụ bưu chính"), Some("post"));
        assert_eq!(via("Không xác định"), None);
    }
}
