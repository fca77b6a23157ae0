//! Whether words look like the name of a person, where an office or a unit belongs.

use super::text::low;
use crate::diagnostics::without_marks;

/// Words of address, and the commonest family names: nine of ten people have one of these.
pub(super) const ADDRESSES: [&str; 8] = ["ông", "bà", "anh", "chị", "đ/c", "đồng chí", "cô", "chú"];
const FAMILIES: [&str; 24] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Trịnh", "Đoàn", "Lương", "Mai", "Tạ", "Hà", "Cao",
];

/// The commonest as they are typed without marks.
const PLAIN_FAMILIES: [&str; 16] = [
    "Nguyen", "Tran", "Le", "Pham", "Hoang", "Huynh", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong",
    "Ly",
];

/// Family names that in capitals may be any word (`ĐOÀN KIỂM TRA`, `HỒ SƠ`, `HÀ NỘI`), unless one of these follows.
const WORDS: [&str; 9] = ["đoàn", "cao", "hồ", "hà", "mai", "lý", "lương", "tạ", "phan"];
const MIDDLES: [&str; 2] = ["VĂN", "THỊ"];

/// What people are in an office or a team, the longer first.
pub(super) const TITLES: [&str; 40] = [
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
pub(super) const PLACES: [&str; 8] =
    ["Bà Rịa", "Cô Tô", "Hồ Chí Minh", "Phan Thiết", "Phan Rang", "Lý Sơn", "Hoàng Sa", "Đồ Sơn"];

/// What stands between a person and what he or she is (`Ông Lê Văn Hùng, Phó Chánh Văn phòng`), or between two of them.
const BREAKS: [&str; 10] = [" và ", " cùng ", ",", " - ", " – ", ";", "(", ":", "+", "\n"];
/// Of these, what joins the names of a list, too.
const JOINS: [&str; 5] = [" và ", " cùng ", ",", " - ", " – "];

/// Whether a text has the name of a person: at its beginning, or behind what somebody is or with whom he or she is.
pub(super) fn is_person(text: &str) -> bool {
    let mut parts = parts(text);
    let (_, first) = parts.next().unwrap_or_default();
    if PLACES.contains(&first) {
        return false;
    }
    let mut before = first;
    let is_further = |(mark, part)| {
        let is_in_list = JOINS.contains(&mark) && before.split(' ').next_back().is_some_and(is_name);
        before = part;
        is_surely_person(part, is_in_list)
    };
    let is_first = is_addressed(first) || is_named(first, 2) || names_somebody(first) || is_typed_plainly(first);
    (is_first && !is_place(first)) || parts.any(is_further)
}

/// Whether a text is a place that sounds like somebody, with marks or without.
fn is_place(text: &str) -> bool {
    let text = plain(text);
    PLACES.iter().any(|place| plain(place) == text)
}

/// A text in small letters without marks.
pub(super) fn plain(text: &str) -> String {
    without_marks(&low(text)).collect()
}

/// Whether a text is a whole name without marks: `Nguyen Van Minh`.
fn is_typed_plainly(text: &str) -> bool {
    const LONGEST: usize = "Nguyen".len();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_syllable = |word: &&str| {
        let letters = |letter: char| letter.is_ascii_alphabetic() && !"FJWZfjwz".contains(letter);
        word.len() <= LONGEST && word.chars().all(letters) && is_name(word)
    };
    (2..=4).contains(&words.len()) && PLAIN_FAMILIES.contains(&words[0]) && words.iter().all(is_syllable)
}

/// A text in its parts, each with what stands before it.
fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = Some(("", text));
    std::iter::from_fn(move || {
        let (before, whole) = rest?;
        let next = BREAKS.iter().filter_map(|mark| Some((whole.find(mark)?, *mark))).min();
        let part = next.map_or(whole, |(at, _)| &whole[..at]);
        rest = next.map(|(at, mark)| (mark, &whole[at + mark.len()..]));
        Some((before, part.trim()))
    })
}

/// Whether a further part of a text is a person. A place may stand there, too (`UBND xã, Hà Nam`), or one more name after
/// that of a street or a ward (`phường Lê Lợi, Trần Hưng Đạo`).
fn is_surely_person(part: &str, is_in_list: bool) -> bool {
    let has_title = TITLES.iter().any(|title| part.to_lowercase().starts_with(title));
    names_somebody(part) || (is_named(part, 3) && (has_title || !is_in_list) && !PLACES.contains(&part))
}

/// A word with a capital letter, and no other.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
}

/// A word in capitals, as Excel registers have names.
fn is_capital(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_uppercase)
}

/// Whether words are a family name and what may be names, all written as names or all in capitals.
pub(super) fn is_whole_name(words: &[&str]) -> bool {
    let Some((family, own)) = words.split_first() else { return false };
    if FAMILIES.contains(family) {
        return own.iter().all(|word| is_name(word));
    }
    let small = family.to_lowercase();
    let is_sure = !WORDS.contains(&small.as_str()) || own.first().is_some_and(|middle| MIDDLES.contains(middle));
    words.iter().all(|word| is_capital(word)) && is_sure && FAMILIES.iter().any(|known| known.to_lowercase() == small)
}

/// A word of address before a name.
fn is_addressed(text: &str) -> bool {
    let small = text.to_lowercase();
    let is_before_name = |address: &&str| {
        let rest = small.strip_prefix(*address).map(str::len);
        rest.and_then(|length| text.get(text.len().checked_sub(length)?..)).is_some_and(|rest| {
            rest.starts_with([' ', '.'])
                && is_name(rest.trim_start_matches([' ', '.']).split(' ').next().unwrap_or_default())
        })
    };
    ADDRESSES.iter().any(is_before_name) && text.split_whitespace().count() <= 5
}

/// Behind a title or alone, up to five capitalised words of which the first is a family name.
fn is_named(text: &str, least: usize) -> bool {
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
    // In capitals, two words may be anything.
    let least = if titled == 0 && own.first().is_some_and(|family| is_capital(family)) { 3 } else { least };
    (least..=5).contains(&own.len()) && is_whole_name(own)
}

/// Anywhere in a text, a word of address before a whole name: `Tổ kiểm tra gồm bà Phạm Thu Hà`.
fn names_somebody(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_address = |before: &[&str]| {
        let small = before.join(" ").to_lowercase();
        ADDRESSES.iter().any(|address| small == *address || small.ends_with(&format!(" {address}")))
    };
    words
        .windows(2)
        .enumerate()
        .any(|(at, pair)| at > 0 && is_whole_name(pair) && is_address(&words[at.saturating_sub(2)..at]))
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
            "Ông Lê Văn Bình và bà Phạm Thu Hà",
            "Lê Văn Bình, Phạm Thu Hà",
            "Tổ kiểm tra; Lê Văn Bình",
            "Tổ kiểm tra: Lê Văn Bình",
            "UBND xã Cồn Lá; Lê Văn Bình",
            "Văn phòng UBND, bà Phạm Hà",
            "Phòng Tư pháp - Trưởng phòng Lê Văn Bình",
            "Tổ kiểm tra gồm đồng chí Lê Bình",
            "Đại uý Nguyễn Văn An",
            "Đồng chí Thượng tá Trần Thị Bích Hoa, Trưởng Công an xã",
            "Nguyen Van Minh",
            "Tran Thi Bich Ngoc, can bo mot cua",
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
            "Sở Văn hoá và Thể thao",
            "Phòng Nội vụ và Phòng Tư pháp",
            "Đoàn kiểm tra của Sở Tư pháp, Hà Nội",
            "UBND xã, Hà Nam",
            "UBND các phường Trần Hưng Đạo, Lê Hồng Phong và Nguyễn Thị Minh Khai",
            "Trường Đào tạo cán bộ Lê Hồng Phong",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh và Hội Liên hiệp Phụ nữ",
            "Sở Du lịch thành phố, Hồ Chí Minh",
            "UBND đặc khu Cô Tô",
            "Trưởng Công an xã",
            "Trường Tiểu học Lê Văn Tám",
            "Bưu cục Trần Hưng Đạo",
            "Công an xã Nguyễn Huệ",
            "Ho Chi Minh",
            "Phan Thiet",
            "Do Works",
            "Van Phong UBND",
            "Ho so dat dai",
        ] {
            assert!(!is_person(unit), "{unit}");
        }
    }

    #[test]
    fn people_are_told_from_offices_in_capitals() {
        for person in [
            "NGUYỄN VĂN AN",
            "Ông NGUYỄN VĂN AN",
            "CÁN BỘ LÊ VĂN TÁM",
            "Tổ kiểm tra: TRẦN THỊ BÍCH NGỌC",
            "CAO THỊ HOA",
        ] {
            assert!(is_person(person), "{person}");
        }
        for unit in [
            "UBND XÃ AN KHÚC",
            "CÔNG AN XÃ",
            "ĐOÀN THANH NIÊN XÃ",
            "ĐOÀN KIỂM TRA SỐ 2",
            "CÁN BỘ MỘT CỬA",
            "HÀ NỘI",
            "LÊ LỢI",
            "TRƯỜNG TIỂU HỌC LÊ VĂN TÁM",
        ] {
            assert!(!is_person(unit), "{unit}");
        }
    }
}
