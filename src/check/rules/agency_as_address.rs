//! The name of an office where its address should stand.

use super::super::text::{low, says};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "agency-as-address",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/agency-as-address.yaml"),
    check: Check::Site(check),
};

/// How offices are called.
const OFFICES: [&str; 9] = [
    "uỷ ban nhân dân ",
    "ủy ban nhân dân ",
    "ubnd ",
    "công an ",
    "trung tâm ",
    "bộ phận ",
    "sở ",
    "văn phòng ",
    "trụ sở ",
];
/// Words of an address that has no number.
const WHERE: [&str; 16] = [
    "số",
    "đường",
    "phố",
    "thôn",
    "ấp",
    "xóm",
    "bản",
    "buôn",
    "tổ",
    "khu",
    "khóm",
    "tầng",
    "toà",
    "tòa",
    "km",
    "quốc lộ",
];

fn check(scene: &Scene<'_>, found: &mut Found) {
    let feedback = scene.site.settings.feedback.as_ref().and_then(|(feedback, _)| feedback.address.text());
    if let Some(address) = feedback.filter(|address| is_name(address)) {
        found.push(at(scene.site.settings.place, "feedback.address").with("text", address));
    }
    for office in scene.site.offices.items().iter().filter(|office| office.exists_on(scene.site.as_of)) {
        if let Some(address) = office.raw.address.text().filter(|address| is_name(address)) {
            found.push(at(office.place, "address").with("text", address).about("office", &office.id));
        }
    }
}

/// Whether a text names an office, and says nothing of where that is.
fn is_name(text: &str) -> bool {
    // The kind of a city is no street.
    let text = low(text).replace("thành phố", "");
    let says_where = text.contains(|digit: char| digit.is_ascii_digit()) || WHERE.iter().any(|word| says(&text, word));
    let own = ["tại ", "ở "].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    OFFICES.iter().any(|office| own.starts_with(office)) && !says_where
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn an_address_says_where() {
        assert!(is_name("Uỷ ban nhân dân xã Thử") && is_name("UBND xã Thử, tỉnh Thử"));
        assert!(is_name("Trụ sở UBND phường Cầu Đá, thành phố Sen Vàng"));
        assert!(is_name("Tại trụ sở Công an xã Trăng Hạ"));
        for address in [
            "Số 5 đường Đình Làng",
            "UBND xã Thử, thôn Đông",
            "Trụ sở UBND xã, Km 12",
            "Thôn Đông, xã Thử",
            "Tại thôn Đông",
        ] {
            assert!(!is_name(address), "{address}");
        }
    }
}
