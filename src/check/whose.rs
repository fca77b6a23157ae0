//! Whose a mobile number is: somebody's, who is named in the same sentence, or that of an office or of nobody known.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::contact::mobiles;
use super::noted::{is_noted, name_at};
use super::person::{PLACES, TITLES, is_name, is_whole_name};
use super::text::range_of;

/// How people are called before their names, and what citizens are called: of those only whole names are told, because
/// peoples and provinces stand there, too.
const ADDRESSES: [&str; 13] =
    ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "dì", "cậu", "thầy", "em", "đ/c", "đồng chí"];
const CITIZENS: [&str; 6] = ["công dân", "người dân", "chủ hộ", "người phản ánh", "người nộp", "người yêu cầu"];

/// Words before which an address is another word: `trẻ em`, `ghi chú`, `anh em`.
const OTHERS: [&str; 7] = ["trẻ", "ghi", "anh", "chị", "các", "quý", "đường"];
/// Words behind which an address is one in capitals, too. Elsewhere it is a street (`12 Bà Triệu`) or a place (`Cô Tô`).
const LEADS: [&str; 9] = ["gặp", "hỏi", "gọi", "hệ", "của", "báo", "là", "cho", "với"];

/// What is no name behind an address: `anh Công an xã`.
const OFFICES: [&str; 23] = [
    "bộ phận",
    "ban",
    "công an",
    "cơ quan",
    "đội",
    "hội",
    "hội đồng",
    "hiệu trưởng",
    "một cửa",
    "phó",
    "phòng",
    "quầy",
    "sở",
    "tổ",
    "trạm",
    "trung tâm",
    "trưởng",
    "uỷ ban",
    "ủy ban",
    "ubnd",
    "văn phòng",
    "văn thư",
    "việt nam",
];

/// Words that lead from somebody to the number of another, or of whoever is on duty.
static ELSEWHERE: LazyLock<Regex> = LazyLock::new(|| {
    let words = "gọi|liên hệ|hỏi|báo|thì|hoặc|hay|qua|tại|đến|nếu|khi|vắng|trực|tổng đài|đường dây|hotline";
    Regex::new(&format!(r"(?i:(?:^|[^\p{{L}}])(?:{words})(?:[^\p{{L}}]|$))")).expect("a pattern")
});

/// What a number is called right before it.
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    let words = "số|máy|điện thoại|di động|đt|đtdđ|sđt|zalo|là|có|liên lạc";
    Regex::new(&format!(r"(?i:(?:^|[ ,:(–-])((?:(?:{words})[ :.]*)+))$")).expect("a pattern")
});

/// A number that is said to be a citizen's, of whom nobody knows the name.
static OF_CITIZEN: LazyLock<Regex> = LazyLock::new(|| {
    let citizens = CITIZENS.join("|");
    Regex::new(&format!("(?i:(?:số|điện thoại|sđt|đt|di động) của (?:{citizens})(?: hồ sơ)?)[ ,:(–-]*$"))
        .expect("a pattern")
});

/// A number of those on duty, whoever they are.
static ON_DUTY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i:đường dây nóng|tổng đài|hotline|trực ban|số trực)[^.,;(
]{0,40}$",
    )
    .expect("a pattern")
});

/// Somebody right behind a number.
static HAD_BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^[ ,(–-]+(?i:gặp |hỏi |của |là )?(?:[Aa]nh|[Cc]hị|[Ôô]ng|bà|cô|[Cc]hú|bác|dì|cậu|thầy|em|[Đđ]/c|[Đđ]ồng chí) \p{Lu}",
    )
    .expect("a pattern")
});

/// The first mobile number of a text beside somebody's name in one sentence.
pub(super) fn mobile_of_person(text: &str) -> Option<Range<usize>> {
    mobiles(text).find(|number| {
        let start = text[..number.start].rfind('\n').map_or(0, |end| end + 1);
        let end = text[number.end..].find('\n').map_or(text.len(), |end| number.end + end);
        let before = &text[start..number.start];
        (is_noted(&text[start..end]) && !ON_DUTY.is_match(before))
            || OF_CITIZEN.is_match(before)
            || is_led_by_somebody(before)
            || HAD_BEHIND.is_match(&text[number.end..end])
    })
}

/// Whether the sentence up to a number names somebody, and nothing else that has it.
fn is_led_by_somebody(before: &str) -> bool {
    let phone = PHONE.captures(before).and_then(|found| found.get(1));
    let lead = phone.map_or(before, |phone| &before[..phone.start()]);
    let start = [". ", "! ", "? ", "; "].iter().filter_map(|mark| Some(lead.rfind(mark)? + mark.len())).max();
    let sentence = &lead[start.unwrap_or(0)..];
    let words: Vec<&str> = sentence.split_whitespace().collect();
    (0..words.len())
        .any(|at| somebody(&words, at).is_some_and(|last| is_own(&sentence[range_of(last, sentence).end..])))
}

/// The last word of the name of somebody, who is addressed from a word on.
fn somebody<'t>(words: &[&'t str], at: usize) -> Option<&'t str> {
    let (address, is_citizen) = address_at(&words[at..])?;
    let before = at.checked_sub(1).map_or("", |before| words[before]);
    let opens = before.is_empty() || before.ends_with([':', '(', '–', '-']) || words[at].starts_with('(');
    let is_small = words[at].trim_start_matches('(').starts_with(char::is_lowercase);
    let is_led = opens || LEADS.contains(&before.to_lowercase().as_str()) || is_citizen || words[at] == "Chị";
    if OTHERS.contains(&before.to_lowercase().as_str()) || !(is_small || is_led) {
        return None;
    }
    let (address, rest) = words[at..].split_at(address);
    let name: Vec<&str> = name_at(rest).into_iter().take_while(|word| is_name(word)).collect();
    let small = rest.join(" ").to_lowercase();
    let is_office = OFFICES.iter().chain(&TITLES).any(|office| leads(&small, office));
    let is_place = PLACES.contains(&[address, name.as_slice()].concat().join(" ").as_str());
    let is_known = !is_citizen || is_of_citizen(&name);
    name.last().copied().filter(|_| !is_office && !is_place && is_known)
}

/// Whether a name is the whole one of somebody, and not that of a province (`Hà Nội`, `Cao Bằng`).
fn is_of_citizen(name: &[&str]) -> bool {
    let may_be_place = name.len() < 2 || matches!(name, ["Hà" | "Cao", _]) || PLACES.contains(&name.join(" ").as_str());
    !may_be_place && is_whole_name(name)
}

/// How many words of address begin here, and whether they are those of a citizen.
fn address_at(words: &[&str]) -> Option<(usize, bool)> {
    let begins = |address: &&str| {
        let count = address.split(' ').count();
        let own = words.get(..count).map(|own| own.join(" ").to_lowercase());
        own.is_some_and(|own| own.trim_start_matches('(') == *address)
    };
    let of = |list: &[&str], is_citizen| {
        list.iter().find(|address| begins(address)).map(|address| (address.split(' ').count(), is_citizen))
    };
    of(&ADDRESSES, false).or_else(|| of(&CITIZENS, true))
}

/// Whether what stands between somebody and a number tells who that is, and does not lead to another number.
fn is_own(between: &str) -> bool {
    const MOST: usize = 8;
    if between.split_whitespace().count() > MOST || ELSEWHERE.is_match(between) {
        return false;
    }
    // Right before the number, an office behind a mark has it: “chị Hoa, Công an xã 0912…”.
    let Some((_, nearest)) = between.rsplit_once([',', '(', ')', '–', '-']) else { return true };
    let nearest = nearest.trim().to_lowercase();
    !OFFICES.iter().any(|office| leads(&nearest, office))
}

fn leads(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::mobile_of_person;

    #[test]
    fn a_mobile_number_beside_a_name_is_somebodys() {
        for (text, number) in [
            ("Hỏi anh Trần Văn Bình, số 0912 345 678.", "0912 345 678"),
            ("Gọi 0912345678 (chị Lê Hoa)", "0912345678"),
            ("Cần hỏi thêm thì gọi chị Lan 0912 345 678.", "0912 345 678"),
            ("Chị Hoa, ĐT: 0987.654.321", "0987.654.321"),
            ("Gọi 0912345678 (anh Nam) để hỏi", "0912345678"),
            ("0912345678 gặp chị Hoa", "0912345678"),
            ("Số điện thoại của người dân: 0912345678.", "0912345678"),
            ("SĐT của người nộp hồ sơ: 0912345678", "0912345678"),
            ("Di động của chủ hộ (0912345678)", "0912345678"),
            ("Muốn hỏi thêm thì gọi anh Bình địa chính, 0912 345 678.", "0912 345 678"),
            ("Công dân Lê Thị Hoa, điện thoại 0912 345 678, đã phản ánh", "0912 345 678"),
            ("Công dân Lê Thị Hoa (0912 345 678)", "0912 345 678"),
            ("Chị Hoa (địa chính) 0912 345 678", "0912 345 678"),
            ("Liên hệ chị Hoa - cán bộ một cửa - 0912 345 678", "0912 345 678"),
            ("Số máy của cô Lan thôn 3 là 0387 654 321", "0387 654 321"),
            ("Gọi anh Bình Công an xã 0912 345 678", "0912 345 678"),
            ("Gọi anh Bình (Công an xã) 0912 345 678", "0912 345 678"),
            ("Bộ phận một cửa: bác Ba, số máy 0912 345 678", "0912 345 678"),
            ("Liên hệ Ông Bình, đt. 0912 345 678", "0912 345 678"),
            ("Anh Bình –điện thoại 0912 345 678", "0912 345 678"),
            ("Bà Lê Thị Hoa, ĐT 0912345678", "0912345678"),
        ] {
            assert_eq!(mobile_of_person(text).map(|range| &text[range]), Some(number), "{text}");
        }
    }

    #[test]
    fn a_number_of_an_office_is_nobodys() {
        for text in [
            "Hỏi anh Trần Văn Bình.\nTổng đài: 0912 345 678",
            "Gọi Bộ phận Một cửa, số 0912 345 678.",
            "Hỏi anh Trần Văn Bình, số 0299 3999 221.",
            "Số tiếp nhận phản ánh của người dân: 0912345678",
            "Số 12 Bà Triệu, điện thoại 0912 345 678",
            "Đặc khu Cô Tô, số 0912 345 678",
            "Quý ông bà gọi số 0912 345 678 (Bà Rịa)",
            "Khi anh chị cần, gọi Tổng đài 0912 345 678",
            "Đường dây nóng 0912 345 678",
            "điện thoại 0912 345 678",
            "–0912 345 678",
            "Công an xã 0912 345 678",
            "Bộ phận một cửa: 0912 345 678",
            "Hỏi anh Bình. Đường dây nóng: 0912 345 678",
            "Người phụ trách: ông Lê Văn Tám. Đường dây nóng của xã: 0912 345 678",
            "Cô Tô: 0912 345 678",
            "Hỏi đồng chí Trưởng thôn, số 0912 345 678",
            "Gặp chị Hoa hoặc Công an xã, số 0912 345 678",
            "Gặp chị Hoa, Công an xã 0912 345 678",
            "Gặp anh Bình tại quầy, đường dây nóng 0912 345 678",
            "Anh Bình vắng thì gọi 0912 345 678",
            "Công dân Việt Nam, số 0912 345 678",
            "Người dân Hà Nội, số 0912 345 678",
            "Các anh Công an xã: 0912 345 678",
            "Bảo vệ trẻ em Việt Nam: 0912 345 678",
            "Trẻ em Khmer, số 0912 345 678",
            "Đồng chí Chủ tịch UBND xã, số 0912 345 678",
        ] {
            assert_eq!(mobile_of_person(text), None, "{text}");
        }
    }
}
