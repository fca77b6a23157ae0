//! Whether words look like the name of a person, where an office or a unit belongs.

/// Words of address, and the commonest family names: nine of ten people have one of these.
const ADDRESSES: [&str; 8] = ["ông", "bà", "anh", "chị", "đ/c", "đồng chí", "cô", "chú"];
const FAMILIES: [&str; 24] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Trịnh", "Đoàn", "Lương", "Mai", "Tạ", "Hà", "Cao",
];

/// What people are in an office or a team, the longer first.
const TITLES: [&str; 40] = [
    "phó chánh văn phòng",
    "chánh văn phòng",
    "phó chủ tịch",
    "chủ tịch",
    "phó giám đốc",
    "giám đốc",
    "phó trưởng phòng",
    "phó trưởng đoàn",
    "trưởng phòng",
    "trưởng đoàn",
    "phó đoàn",
    "tổ trưởng",
    "tổ phó",
    "nhóm trưởng",
    "chuyên viên",
    "công chức",
    "cán bộ",
    "phó bí thư",
    "bí thư",
    "phó trưởng công an xã",
    "phó trưởng công an",
    "trưởng công an xã",
    "trưởng công an phường",
    "trưởng công an",
    // Ranks of the police and the army, also as they are spelled with the tone on the last letter.
    "thiếu uý",
    "thiếu úy",
    "trung uý",
    "trung úy",
    "thượng uý",
    "thượng úy",
    "đại uý",
    "đại úy",
    "thiếu tá",
    "trung tá",
    "thượng tá",
    "đại tá",
    "thiếu tướng",
    "hạ sĩ",
    "trung sĩ",
    "thượng sĩ",
];

/// Places that sound like somebody.
const PLACES: [&str; 1] = ["Bà Rịa"];

/// Whether a text looks like a name of a person: a word of address before a name, or, behind a title or alone, two to
/// five capitalised words of which the first is a family name.
pub(super) fn is_person(text: &str) -> bool {
    // What he or she is (`Ông Lê Văn Hùng, Phó Chánh Văn phòng`) stands behind the name.
    let before = |sign: &str| text.split(sign).next().unwrap_or_default();
    let ends = [",", ";", "(", " - ", " – "].map(|sign| before(sign).len());
    let text = text[..ends.into_iter().min().unwrap_or_default()].trim();
    if PLACES.contains(&text) {
        return false;
    }
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase);
    let small = text.to_lowercase();
    let addressed = ADDRESSES.iter().any(|address| {
        let rest = small.strip_prefix(address).map(str::len);
        rest.and_then(|length| text.get(text.len() - length..)).is_some_and(|rest| {
            rest.starts_with([' ', '.'])
                && is_name(rest.trim_start_matches([' ', '.']).split(' ').next().unwrap_or_default())
        })
    });
    let words: Vec<&str> = text.split_whitespace().collect();
    // Several may stand one behind another: “Đồng chí Đại uý …”.
    let mut titled = 0;
    loop {
        let rest = words[titled..].join(" ").to_lowercase();
        let leads = |title: &&&str| rest.strip_prefix(**title).is_some_and(|rest| rest.starts_with(' '));
        let Some(title) = TITLES.iter().chain(&ADDRESSES).find(leads) else { break };
        titled += title.split(' ').count();
    }
    let own = &words[titled..];
    let named = (2..=5).contains(&own.len()) && FAMILIES.contains(&own[0]) && own.iter().all(|word| is_name(word));
    (addressed && words.len() <= 5) || named
}

#[cfg(test)]
mod tests {
    use super::is_person;

    #[test]
    fn people_are_told_from_offices() {
        for person in [
            "Nguyễn Văn An",
            "Bà Lê Thị Hoa",
            "ông Trần Bình",
            "Đ/c Phạm Minh",
            "Đồng chí Hà",
            "Ông Lê Văn Hùng, Phó Chánh Văn phòng",
            "Trần Thị Bích (công chức một cửa)",
            "Bà Vũ Thị Lan - Phó Giám đốc",
            "Trưởng đoàn Nguyễn Thị Hồng",
            "Công chức Lê Văn Tám",
            "Đại uý Nguyễn Văn An",
            "Đồng chí Thượng tá Trần Thị Bích Hoa, Trưởng Công an xã",
        ] {
            assert!(is_person(person), "{person}");
        }
        for unit in [
            "an-khuc",
            "Uỷ ban nhân dân xã Hà Nam",
            "Tổ kiểm tra số 2",
            "Bộ phận Một cửa",
            "Đoàn kiểm tra",
            "Chủ tịch UBND xã Hà Nam",
            "Công chức một cửa",
            "Lê Lợi phường",
            "Bà Rịa – Vũng Tàu: Sở Nội vụ",
            "UBND tỉnh",
            "Trưởng Công an xã",
            "Công an xã Nguyễn Huệ",
        ] {
            assert!(!is_person(unit), "{unit}");
        }
    }
}
