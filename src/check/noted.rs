//! Whether a note in free words names somebody: streets and schools have names of people, too.

use super::person::{ADDRESSES, PLACES, TITLES, is_whole_name};

/// Whether a note names somebody: a word of address, and behind it a family name and one more name; behind
/// a title, two more, for a street or a school may be named there.
pub(super) fn is_noted(text: &str) -> bool {
    /// Before a title in the name of a street or of a school; `ghi chú` is no address.
    const OTHER: [&str; 6] = ["đường", "phố", "trường", "tạo", "dưỡng", "ghi"];
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..words.len()).any(|at| {
        if !words[at].starts_with(char::is_uppercase) {
            return false;
        }
        let name = name_at(&words[at..]);
        if name.len() < 2 || PLACES.contains(&name.join(" ").as_str()) || !is_whole_name(&name[..2]) {
            return false;
        }
        let before = words[..at].join(" ").to_lowercase();
        let leads = |lead: &&str| {
            let rest = before.strip_suffix(*lead).filter(|rest| !rest.ends_with(char::is_alphanumeric));
            rest.is_some_and(|rest| !rest.split_whitespace().next_back().is_some_and(|word| OTHER.contains(&word)))
        };
        ADDRESSES.iter().any(leads) || (name.len() == 3 && is_whole_name(&name) && TITLES.iter().any(leads))
    })
}

/// Up to three words that may be a name, without the mark that ends it.
pub(super) fn name_at<'t>(words: &[&'t str]) -> Vec<&'t str> {
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let last = words.iter().take(3).position(|word| word.ends_with(is_mark)).map_or(3, |at| at + 1);
    words.iter().take(last).map(|word| word.trim_end_matches(is_mark)).collect()
}

#[cfg(test)]
mod tests {
    use super::is_noted;

    #[test]
    fn people_are_told_from_streets_in_notes() {
        for note in [
            "Ông Trần Văn Bình kiểm tra",
            "Ảnh do ông Nguyễn Văn Hùng chụp",
            "Dán lại (bà Lê Hoa).",
            "Theo lời đ/c Phạm Minh, tờ này rách",
            "Cán bộ Lê Văn Tám dán lại",
            "Đồng chí Đại uý Nguyễn Văn An xem",
            "ÔNG NGUYỄN VĂN HÙNG CHỤP",
        ] {
            assert!(is_noted(note), "{note}");
        }
        for note in [
            "Cạnh Trường Tiểu học Lê Văn Tám",
            "Bảng ở đường Trần Hưng Đạo, trước Bưu cục Lê Lợi",
            "Trường Đào tạo cán bộ Lê Hồng Phong",
            "Ảnh Chủ tịch Hồ Chí Minh treo bên cạnh",
            "Chuyển từ Bà Rịa, đặc khu Cô Tô",
            "Ghi chú Trần Phú",
            "Công chức một cửa dán lại",
            "Người dân báo, ông Bí thư xem",
            "Chờ ông. Nguyễn Huệ là tên đường",
        ] {
            assert!(!is_noted(note), "{note}");
        }
    }
}
