//! The same agency twice in one role, or both in charge and taking part.

use super::super::text::{alike, excerpt, low};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "agency-named-twice",
    severity: Severity::Note,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/agency-named-twice.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    let agencies = &procedure.agencies;
    for (key, text) in [("implementing", &agencies.implementing), ("competent", &agencies.competent)] {
        let names = text.as_deref().map(parted).unwrap_or_default();
        if let Some(index) = repeated(&names) {
            found.push(at(procedure.place, &format!("agencies.{key}")).with("name", excerpt(names[index])));
        }
    }
    let whole = [&agencies.implementing, &agencies.competent];
    for (key, list) in [("coordinating", &agencies.coordinating), ("delegated", &agencies.delegated)] {
        let names: Vec<String> = list.iter().map(|name| short(name)).collect();
        for (index, name) in names.iter().enumerate() {
            let in_charge =
                key == "coordinating" && whole.iter().all(|own| own.as_deref().map(short).as_ref() == Some(name));
            if in_charge || names[..index].contains(name) {
                let place = at(procedure.place, &format!("agencies.{key}[{index}]"));
                found.push(place.with("name", excerpt(&list[index])));
            }
        }
    }
}

/// The names of agencies in a list of them. Names hold commas and “và”, so that one begins only at a word of a kind.
fn parted(text: &str) -> Vec<&str> {
    const KINDS: [&str; 36] = [
        "hđnd",
        "ubnd",
        "ban",
        "bảo hiểm",
        "bệnh viện",
        "bộ",
        "bưu điện",
        "cảng vụ",
        "chi cục",
        "chi nhánh",
        "chủ tịch",
        "công an",
        "cơ quan",
        "cục",
        "đồn biên phòng",
        "hạt kiểm lâm",
        "hội đồng",
        "kho bạc",
        "khu quản lý",
        "ngân hàng",
        "phòng",
        "quỹ",
        "sở",
        "thanh tra",
        "thuế",
        "toà án",
        "tòa án",
        "tổ chức",
        "tổng cục",
        "trạm y tế",
        "trung tâm",
        "trường",
        "uỷ ban",
        "ủy ban",
        "văn phòng",
        "viện",
    ];
    let begins = |name: &str| {
        let name = low(name);
        KINDS.iter().any(|kind| name.strip_prefix(kind).is_some_and(|rest| rest.starts_with(' ')))
    };
    let behind = |mark: &'static str| text.match_indices(mark).map(|(at, mark)| at + mark.len());
    let mut starts: Vec<usize> = [",", ";", " và "].into_iter().flat_map(behind).collect();
    starts.retain(|start| begins(&text[*start..]));
    starts.sort_unstable();
    let ends = starts.iter().copied().chain([text.len()]);
    let names = [0].into_iter().chain(starts.iter().copied()).zip(ends).map(|(start, end)| &text[start..end]);
    names.map(|name| name.trim_matches([' ', ',', ';']).trim_end_matches(" và")).collect()
}

/// A name for comparing, in which committees and councils have their short forms.
fn short(name: &str) -> String {
    // There the tone stands on the first vowel.
    alike(name).replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd")
}

/// The position of the first name that came before: also one before or behind an agency of no known kind, which is taken
/// for the end of that name (`Sở Xây dựng, Xí nghiệp B, Sở Xây dựng`).
fn repeated(names: &[&str]) -> Option<usize> {
    let heads: Vec<String> = names.iter().map(|name| short(head(name))).collect();
    let names: Vec<String> = names.iter().map(|name| short(name)).collect();
    let is_same = |one: usize, other: usize| {
        let is_whole = heads[one] == names[one] || heads[other] == names[other];
        names[one] == names[other] || (is_whole && heads[one] == heads[other])
    };
    (1..names.len()).find(|index| !names[*index].is_empty() && (0..*index).any(|earlier| is_same(earlier, *index)))
}

/// A name up to the first comma behind which another agency may stand; what goes on in small letters belongs to the name.
fn head(name: &str) -> &str {
    let (head, rest) = name.split_once([',', ';']).unwrap_or((name, ""));
    if rest.trim_start().starts_with(char::is_uppercase) { head } else { name }
}

#[cfg(test)]
mod tests {
    use super::{parted, repeated};

    #[test]
    fn a_name_begins_at_a_word_of_a_kind() {
        for (text, twice) in [
            ("Công an cấp xã và Công an cấp xã", Some("Công an cấp xã")),
            ("Uỷ ban nhân dân cấp xã, Ủy ban nhân dân cấp xã", Some("Ủy ban nhân dân cấp xã")),
            ("UBND cấp xã; Sở Y tế và Uỷ ban nhân dân cấp xã.", Some("Uỷ ban nhân dân cấp xã.")),
            ("Sở Văn hoá, Thể thao và Du lịch, Sở Du lịch", None),
            ("Bộ Văn hoá, Thể thao và Du lịch; Sở Văn hoá, Thể thao và Du lịch", None),
            ("Ban Quản lý khu công nghiệp, khu kinh tế; Ban Quản lý khu công nghiệp, khu chế xuất", None),
            ("Sở Xây dựng, Khu Quản lý đường bộ, Sở Xây dựng, Uỷ ban nhân dân cấp xã", Some("Sở Xây dựng")),
            ("Sở Xây dựng, Kho bạc Nhà nước, Sở Y tế, Kho bạc Nhà nước", Some("Kho bạc Nhà nước")),
            ("Sở, cơ quan, tổ chức, cơ quan", None),
            ("Sở Xây dựng, Xí nghiệp cầu đường, Sở Xây dựng, Sở Y tế", Some("Sở Xây dựng")),
            ("Sở Xây dựng, Sở Y tế, Sở Xây dựng, Xí nghiệp cầu đường", Some("Sở Xây dựng, Xí nghiệp cầu đường")),
            ("Bộ Nông nghiệp và Môi trường, Sở Nông nghiệp và Môi trường", None),
        ] {
            let names = parted(text);
            assert_eq!(repeated(&names).map(|index| names[index]), twice, "{text}");
        }
        assert_eq!(parted("Công an xã và Sở Y tế"), ["Công an xã", "Sở Y tế"]);
    }
}
