//! Who takes a step, where the text says it clearly. A wrong actor sends people to the wrong door, so the default is
//! to say nothing.

/// How a sentence about the public begins, and what it says they do.
const CITIZEN: ([&str; 9], [&str; 6]) = (
    [
        "Tổ chức, cá nhân",
        "Cá nhân, tổ chức",
        "Người nộp",
        "Người yêu cầu",
        "Người đề nghị",
        "Công dân",
        "Doanh nghiệp",
        "Thương nhân",
        "Hộ kinh doanh",
    ],
    [" nộp ", " gửi ", " chuẩn bị ", " lập ", " kê khai ", " hoàn thiện "],
);

/// How a sentence about an office begins, and what it says the office does.
const OFFICE: ([&str; 9], [&str; 6]) = (
    [
        "Ủy ban nhân dân",
        "Uỷ ban nhân dân",
        "Cơ quan tiếp nhận",
        "Cơ quan hải quan",
        "Cơ quan thuế",
        "Cơ quan đăng ký kinh doanh",
        "Cán bộ tiếp nhận",
        "Công chức",
        "Bộ phận một cửa",
    ],
    [" tiếp nhận ", " kiểm tra ", " thẩm định ", " xem xét ", " cấp ", " trả "],
);

/// The actor of a step.
pub(super) fn actor(text: &str) -> Option<&'static str> {
    let head = text.trim_start_matches(['-', '+', '*', ' ', '\t']);
    let head = match head.split_once([':', '.']) {
        Some((step, rest)) if step.starts_with("Bước ") && step.len() < 12 => rest.trim_start(),
        _ => head,
    };
    // The first clause: what follows may be about somebody else.
    let clause: String = head.chars().take(90).collect();
    let is = |(names, verbs): ([&str; 9], [&str; 6])| {
        names.iter().any(|name| clause.starts_with(name)) && verbs.iter().any(|verb| clause.contains(verb))
    };
    is(CITIZEN).then_some("citizen").or_else(|| is(OFFICE).then_some("office"))
}

#[cfg(test)]
mod tests {
    use super::actor;

    #[test]
    fn only_a_clear_sentence_names_an_actor() {
        assert_eq!(actor("Bước 1: Tổ chức, cá nhân nộp hồ sơ tại xã"), Some("citizen"));
        assert_eq!(actor("- Công chức tư pháp kiểm tra hồ sơ"), Some("office"));
        assert_eq!(actor("Cơ quan, tổ chức nộp hồ sơ"), None);
        assert_eq!(actor("Trường hợp hồ sơ thiếu, công chức kiểm tra"), None);
        assert_eq!(actor("Doanh nghiệp được cấp giấy"), None);
        assert_eq!(actor(""), None);
    }
}
