//! Levels, audiences and ways to hand in: the portal's words → the ids of our YAML.

use std::collections::BTreeMap;

use crate::import::slug::slug;
use crate::import::text::{folded, single_blanks};

/// Audiences by name, in the order of the portal's own list; the second part is the id.
const AUDIENCES: [(&str, &str); 12] = [
    ("Công dân Việt Nam", "citizen"),
    ("Người Việt Nam định cư ở nước ngoài", "overseas_vietnamese"),
    ("Người nước ngoài", "foreigner"),
    ("Cán bộ, công chức, viên chức", "official"),
    ("Doanh nghiệp", "enterprise"),
    (
        "Doanh nghiệp có vốn đầu tư nước ngoài",
        "foreign_enterprise",
    ),
    ("Doanh nghiệp có vốn ĐTNN", "foreign_enterprise"),
    ("Hợp tác xã", "cooperative"),
    ("Tổ chức (không bao gồm doanh nghiệp, HTX)", "organisation"),
    ("Tổ chức nước ngoài", "foreign_organisation"),
    ("Đảng viên", "party_member"),
    ("Tổ chức Đảng", "party_organisation"),
];

/// An audience named by a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Audience {
    /// Its id.
    pub(super) id: String,
    /// Its name, if the portal's list does not have it.
    pub(super) unknown: Option<String>,
}

/// Splits a list of audiences whose names hold commas: at each place the longest known name is taken.
pub(super) fn audiences(text: &str) -> Vec<Audience> {
    let known: BTreeMap<String, &str> = AUDIENCES
        .iter()
        .map(|&(name, id)| (folded(name), id))
        .collect();
    let written = single_blanks(text);
    let mut rest = written.trim_start_matches([',', ';', ' ']);
    let mut list = Vec::new();
    while !rest.is_empty() {
        // The ends at which a name may stop, the farthest first; commas inside a name are tried and fail.
        let ends = rest
            .match_indices([',', ';'])
            .map(|(end, _)| end)
            .chain([rest.len()])
            .take(40);
        let ends: Vec<usize> = ends.collect();
        let name = ends.iter().rev().find_map(|&end| {
            known.get(&folded(&rest[..end])).map(|id| {
                (
                    end,
                    Audience {
                        id: (*id).to_owned(),
                        unknown: None,
                    },
                )
            })
        });
        let (end, audience) = name.unwrap_or_else(|| {
            let end = outside_brackets(rest);
            let name = rest[..end].trim().to_owned();
            (
                end,
                Audience {
                    id: slug(&name),
                    unknown: Some(name),
                },
            )
        });
        list.push(audience);
        rest = rest[end..].trim_start_matches([',', ';', ' ']);
    }
    list
}

/// The first comma that is not inside brackets, or the end.
fn outside_brackets(text: &str) -> usize {
    let mut depth = 0_u32;
    for (index, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 => return index,
            _ => {}
        }
    }
    text.len()
}

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

/// The level of an office, where its name says it.
pub(super) fn office_level(name: &str) -> Option<&'static str> {
    let name = folded(name);
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    // A name that says two says none.
    let found = [
        (
            "commune",
            says(&[
                "cấp xã",
                "công an xã",
                "ủy ban nhân dân xã",
                "uỷ ban nhân dân xã",
            ]),
        ),
        (
            "district",
            says(&[
                "cấp huyện",
                "công an huyện",
                "ủy ban nhân dân huyện",
                "uỷ ban nhân dân huyện",
            ]),
        ),
        (
            "province",
            says(&[
                "cấp tỉnh",
                "công an tỉnh",
                "ủy ban nhân dân tỉnh",
                "uỷ ban nhân dân tỉnh",
            ]),
        ),
    ];
    let mut levels = found
        .iter()
        .filter(|(_, says)| *says)
        .map(|(level, _)| *level);
    levels.next().filter(|_| levels.next().is_none())
}

/// The offices of a list. A comma parts them only where the name of an office begins after it, because names
/// hold commas themselves (`Bộ Văn hóa, Thể thao và Du lịch`).
pub(super) fn offices(text: &str) -> Vec<String> {
    const KINDS: [&str; 26] = [
        "Ban",
        "Bảo hiểm",
        "Bộ",
        "Cảng vụ",
        "Chi cục",
        "Chi nhánh",
        "Chủ tịch",
        "Công an",
        "Cơ quan",
        "Cơ sở",
        "Cục",
        "Đội",
        "Khu",
        "Kho bạc",
        "Ngân hàng",
        "Phòng",
        "Sở",
        "Tòa án",
        "Tổng cục",
        "Trung tâm",
        "Trường",
        "Thuế",
        "Ủy ban",
        "Văn phòng",
        "Viện",
        "Vụ",
    ];
    let written = single_blanks(text);
    let mut list: Vec<String> = Vec::new();
    for part in written.split_inclusive([',', ';']) {
        let begins = KINDS.iter().any(|kind| {
            part.trim_start()
                .strip_prefix(kind)
                .is_some_and(|rest| rest.starts_with(' '))
        });
        match list.last_mut() {
            Some(last) if !begins => last.push_str(part),
            _ => list.push(part.trim_start().to_owned()),
        }
    }
    let clean = |name: String| name.trim_end_matches([',', ';', '.', ' ']).to_owned();
    list.into_iter()
        .map(clean)
        .filter(|name| !name.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{audiences, levels, office_level, offices, via};

    #[test]
    fn audiences_keep_their_commas() {
        let ids = |text| {
            audiences(text)
                .into_iter()
                .map(|found| found.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            ids(
                "Công dân Việt Nam, Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX)"
            ),
            ["citizen", "official", "organisation"]
        );
        assert_eq!(
            ids("Doanh nghiệp có vốn đầu tư nước ngoài; DOANH NGHIỆP"),
            ["foreign_enterprise", "enterprise"]
        );
        assert_eq!(ids(" , "), Vec::<String>::new());
        let unknown = audiences("Doanh nghiệp Việt Nam, Đảng viên");
        assert_eq!(unknown[0].id, "doanh-nghiep-viet-nam");
        assert_eq!(unknown[0].unknown.as_deref(), Some("Doanh nghiệp Việt Nam"));
        assert_eq!(unknown[1].unknown, None);
    }

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

    #[test]
    fn offices_are_told_apart_by_their_kind() {
        assert_eq!(
            offices("Cục Xuất nhập khẩu, Ủy ban nhân dân cấp tỉnh"),
            ["Cục Xuất nhập khẩu", "Ủy ban nhân dân cấp tỉnh"]
        );
        assert_eq!(
            offices("Bộ Văn hóa, Thể thao và Du lịch"),
            ["Bộ Văn hóa, Thể thao và Du lịch"]
        );
        assert_eq!(
            offices("Sở Tài chính các tỉnh, thành phố"),
            ["Sở Tài chính các tỉnh, thành phố"]
        );
        assert_eq!(office_level("Ủy ban nhân dân cấp xã"), Some("commune"));
        assert_eq!(office_level("Ủy ban nhân dân cấp tỉnh, cấp xã"), None);
        assert_eq!(office_level("Sở Tư pháp"), None);
    }
}
