//! Offices in lists of names, and the level that a name says.

use crate::diagnostics::single_blanks;
use crate::import::text::folded;

/// Words with which the name of an office begins.
const KINDS: [&str; 33] = [
    "Ban",
    "Bảo hiểm",
    "Bộ",
    "Cảng vụ",
    "Chi cục",
    "Chi nhánh",
    "Chủ tịch",
    "Công an",
    "Công đoàn",
    "Cơ quan",
    "Cơ sở",
    "Cục",
    "Đội",
    "Giám đốc",
    "Hải quan",
    "Hội đồng",
    "Khu",
    "Kho bạc",
    "Ngân hàng",
    "Người đứng đầu",
    "Phòng",
    "Sở",
    "Tòa án",
    "Tổng cục",
    "Thủ tướng",
    "Trung tâm",
    "Trường",
    "Thuế",
    "Uỷ ban",
    "Ủy ban",
    "Văn phòng",
    "Viện",
    "Vụ",
];

/// The level of an office, where its name says it.
pub(super) fn office_level(name: &str) -> Option<&'static str> {
    let name = folded(name);
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    // A name that says two says none.
    let found = [
        ("commune", says(&["cấp xã", "công an xã", "ủy ban nhân dân xã", "uỷ ban nhân dân xã"])),
        ("district", says(&["cấp huyện", "công an huyện", "ủy ban nhân dân huyện", "uỷ ban nhân dân huyện"])),
        ("province", says(&["cấp tỉnh", "công an tỉnh", "ủy ban nhân dân tỉnh", "uỷ ban nhân dân tỉnh"])),
    ];
    let mut levels = found.iter().filter(|(_, says)| *says).map(|(level, _)| *level);
    levels.next().filter(|_| levels.next().is_none())
}

/// The offices of a list. A comma parts them only where the name of an office begins after it, because names
/// hold commas themselves (`Bộ Văn hóa, Thể thao và Du lịch`).
pub(super) fn offices(text: &str) -> Vec<String> {
    let written = single_blanks(text);
    let mut list: Vec<String> = Vec::new();
    for part in written.split_inclusive([',', ';']) {
        let begins = KINDS.iter().any(|kind| {
            part.trim_start().strip_prefix(kind).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        match list.last_mut() {
            Some(name) if !begins => name.push_str(part),
            _ => list.push(part.trim_start().to_owned()),
        }
    }
    let clean = |name: String| name.trim_end_matches([',', ';', '.', ' ']).to_owned();
    list.into_iter().map(clean).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{office_level, offices};

    #[test]
    fn offices_are_told_apart_by_their_kind() {
        assert_eq!(
            offices("Cục Xuất nhập khẩu, Ủy ban nhân dân cấp tỉnh"),
            ["Cục Xuất nhập khẩu", "Ủy ban nhân dân cấp tỉnh"]
        );
        assert_eq!(offices("Bộ Văn hóa, Thể thao và Du lịch"), ["Bộ Văn hóa, Thể thao và Du lịch"]);
        assert_eq!(offices("Sở Tài chính các tỉnh, thành phố"), ["Sở Tài chính các tỉnh, thành phố"]);
        assert_eq!(office_level("Ủy ban nhân dân cấp xã"), Some("commune"));
        assert_eq!(office_level("Ủy ban nhân dân cấp tỉnh, cấp xã"), None);
        assert_eq!(office_level("Sở Tư pháp"), None);
    }
}
