//! Vietnamese syllables cut in two, as they come out of PDF files: “Gi ấy”, “quy ền”, “t ốt”.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::text::is_letter;

/// Beginnings of syllables that are no words of their own.
const ONSETS: [&str; 26] = [
    "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
    "s", "t", "th", "tr", "v",
];

/// Words before a letter that is a name: “điểm b ở trên”, “mẫu c in sẵn”.
const NAMERS: [&str; 14] =
    ["bảng", "cột", "điểm", "hạng", "hình", "khoản", "khối", "loại", "lớp", "mẫu", "mục", "nhóm", "phần", "và"];

/// Syllables so common that their pieces belong together even where the second one is a word of its own.
static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| COMMON_SYLLABLES.split(' ').collect());
const COMMON_SYLLABLES: &str = "bản báo bao bộ các cách cán cáo cấp có công cơ cư cứ dân đang đáp đăng đất đó đồng đơn đủ hộ hồ ký kỳ lao lý mất \
    mới nam năm nông nơi sản sao số sống sở sự tài tên tế tin tổ tổng tờ tự từ vào văn về với của sơ và đối doanh đề \
    để độ kể kế nước đổi sung kinh bảo bước học vực tác đầy danh hải môi minh sinh cổng bưu toán đánh đào mức lực \
    cảnh tàu sách căn hướng đảm bán lưu lời cung năng môn sát cước tâm đóng tải tích mua tương góp đai tối hưởng gốc \
    dấu đúng soát đốc lâm đích rừng tuyển vùng đặc từng máy tăng cùng hơn";

/// Words that begin with a vowel. A piece that is none of them cannot stand alone.
static WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| VOWEL_WORDS.split(' ').collect());
const VOWEL_WORDS: &str = "a à ả á ạ ai ải ái am ảm ám an án ang áng anh ảnh ánh ao ào ảo áo ác ạc ách át áp au àu áu ay áy \
    ăm ẵm ăn ẳn ắn ăng ắng ẳng ắc ặc ắt ắp âm ầm ẩm ấm ân ẩn ấn ân âu ẩu ấu ấp ấc ầy ấy e é ẻ em én eng eo éo ép ét ê ế \
    ề ể ếch êm ếm i ì í ỉ ị ích ỉm im in inh ít iu ỉu o ò ó ỏ ọ oa oà òa oá óa oạ oai oải oái oan oán oang oanh oành \
    oách oát oăm oằn oắt oe oẻ oi ói om òm on ong óng ọp óc ọc óp ót ô ồ ố ổ ộ ốc ộc ôi ối ổi ôm ốm ôn ồn ổn ông ống ồng ổng \
    ốp ơ ờ ớ ở ỡ ợ ơi ơn ớn ớt ớp u ù ú ủ ụ ua ùa úa ủa uẩn uất uế uể ui ùi ủi úi um ùm úm ụm un ùn ủn ung ùng úng ủng \
    uốn uống uổng út úp ụt ụp uy ủy uỷ úy uý uỵ uyên uyển uyết ư ừ ứ ử ự ưa ứa ức ực ưng ứng ửng ừng ước ươi ươm ướm ươn ướt ương ướng ưởng ướp \
    ưu ừm y ỳ ý ỷ ỵ yêm yếm yểm yên yến yêng yếu yểu yêu yết";

/// The consonants that may end a syllable.
pub(super) const CODAS: [&str; 8] = ["c", "ch", "m", "n", "ng", "nh", "p", "t"];

/// What may end a syllable that a vowel does not end.
const ENDS: [&str; 11] = ["c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u"];

/// The first syllable of a text that is cut in two: the stretch of both its pieces.
pub(super) fn broken(text: &str) -> Option<Range<usize>> {
    let (mut before, mut left) = ("", "");
    let (mut start, mut end) = (0, 0);
    text.split_inclusive(char::is_whitespace).find_map(|piece| {
        let (from, word) = (end, piece.trim_end());
        end += piece.len();
        if word.is_empty() {
            return None;
        }
        if !left.is_empty() && !is_whole(word) {
            let right = word.trim_end_matches(|end: char| !is_letter(end));
            if is_cut(before, left, right) || is_tail(left, right, &text[end..]) {
                return Some(start..from + word.len());
            }
        }
        (before, left, start) = (left, word, from);
        None
    })
}

/// Whether a word begins with a consonant and is longer than what may end a syllable. Nearly all words are.
fn is_whole(word: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, 0xc3..=0xc6 | 0xe1);
    let [first, second, third, ..] = *word.as_bytes() else { return false };
    first.is_ascii_lowercase()
        && !b"aeiouy".contains(&first)
        && is_letter(second)
        && (is_letter(third) || second > 0x7f)
}

/// Whether a word belongs to the one on its left; the one before that may be a word before names.
fn is_cut(before: &str, left: &str, right: &str) -> bool {
    // None of them is longer: nearly all words are told by that.
    if right.len() <= 2 && ENDS.contains(&right) && is_open(left) {
        return true;
    }
    if !right.starts_with(is_small_vowel) || !right.chars().all(char::is_lowercase) {
        return false;
    }
    if let Some(onset) = onset(left) {
        // One letter alone may be a name; more than one never is, unless written in capitals.
        let is_capital = left.chars().skip(1).any(char::is_uppercase);
        let is_whole = || WORDS.contains(right) && !COMMON.contains(&format!("{onset}{right}").as_str());
        return if onset.chars().count() == 1 {
            left == onset && !is_namer(before) && !is_whole()
        } else {
            !is_capital
        };
    }
    let is_rest = is_vietnamese(right) && is_rime(right) && !WORDS.contains(right);
    is_rest && left.chars().all(char::is_alphabetic) && !left.is_empty()
}

/// Whether a word is the end of the syllable on its left, and nothing else: `trú ng`, `sin h`.
fn is_tail(left: &str, end: &str, next: &str) -> bool {
    let stops = |is: fn(char) -> bool| left.chars().next_back().is_some_and(|last| last.to_lowercase().all(is));
    let is_cut = match end {
        "ng" | "ch" | "nh" => stops(is_small_vowel),
        // One letter may be a name, or begin the next syllable: `mục phần h`, `lớn h ơn`.
        "g" | "h" => stops(|last| last == 'n') && !is_namer(left) && !next.trim_start().starts_with(is_small_vowel),
        _ => false,
    };
    is_cut && left.chars().nth(1).is_some() && left.chars().all(char::is_alphabetic)
}

fn is_namer(word: &str) -> bool {
    NAMERS.contains(&word.to_lowercase().as_str())
}

/// The beginning of a syllable that a piece is, in small letters.
fn onset(piece: &str) -> Option<&'static str> {
    const LONGEST: usize = 3;
    // Nearly all words are longer.
    let onset = Some(piece).filter(|piece| piece.len() <= LONGEST)?.to_lowercase();
    ONSETS.into_iter().find(|known| *known == onset)
}

/// Whether a piece in small letters is the beginning of a syllable, and no more.
pub(super) fn is_onset(piece: &str) -> bool {
    ONSETS.contains(&piece)
}

/// Whether a piece stops at a vowel that no syllable stops at: `đượ`, `chiế`.
fn is_open(piece: &str) -> bool {
    let mut letters = piece.chars().rev().flat_map(char::to_lowercase);
    let (Some(last), Some(before)) = (letters.next(), letters.next()) else { return false };
    let is_short = "ăắằẳẵặâấầẩẫậ".contains(last);
    let is_led = match before {
        'i' | 'y' => "êếềểễệ".contains(last),
        'u' => "ôốồổỗộ".contains(last),
        'ư' => "ơớờởỡợ".contains(last),
        _ => false,
    };
    (is_short || is_led) && piece.chars().all(char::is_alphabetic)
}

fn is_small_vowel(letter: char) -> bool {
    // Vowels with the mark of a tone are at odd places, each behind its capital.
    let is_toned = || matches!(letter, 'ạ'..='ỹ') && u32::from(letter) & 1 == 1;
    let is_plain = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ă' | 'ĩ' | 'ũ' | 'ơ' | 'ư');
    let is_latin = || matches!(letter, 'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý');
    is_plain || is_latin() || is_toned()
}

/// Whether a piece is vowels and then what may end a syllable: `ycấp` is a word that ran into the next.
fn is_rime(piece: &str) -> bool {
    let end = piece.trim_start_matches(is_small_vowel);
    end.is_empty() || CODAS.contains(&end)
}

/// Whether a piece has a letter of which only Vietnamese makes words: foreign words are not cut Vietnamese ones.
fn is_vietnamese(piece: &str) -> bool {
    !piece.is_ascii() && piece.chars().count() < 6
}

#[cfg(test)]
mod tests {
    use super::{broken, is_small_vowel};

    #[test]
    fn vowels_are_those_with_their_tones() {
        let all = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
        for letter in '\0'..='\u{2fff}' {
            assert_eq!(is_small_vowel(letter), all.contains(letter), "{letter:?}");
        }
    }

    #[test]
    fn pieces_are_found() {
        for (text, pieces) in [
            ("Cấp Gi ấy phép", "Gi ấy"),
            ("quy ền sử dụng đất", "quy ền"),
            ("đăng ký th ẩm định", "th ẩm"),
            ("Ch ứng thực", "Ch ứng"),
            ("bằng t ốt nghiệp", "t ốt"),
            ("đăng k ý khai sinh", "k ý"),
            ("Đối chiế u, ký", "chiế u,"),
            ("đượ c cấp", "đượ c"),
            ("NGƯỜ i dân", "NGƯỜ i"),
            ("họ, t ên của chủ hộ", "t ên"),
            ("cấp b ản sao", "b ản"),
            ("danh s ách kèm theo", "s ách"),
            ("bản sao c ủa người nộp", "c ủa"),
            ("ngư ời nộp", "ngư ời"),
            ("đề xu ất", "xu ất"),
            ("người trú ng tuyển", "trú ng"),
            ("thô ng báo", "thô ng"),
            ("Chủ tị ch.", "tị ch."),
            ("đăn g ký", "đăn g"),
            ("khai sin h, khai tử", "sin h,"),
            ("số lớn h ơn", "h ơn"),
        ] {
            assert_eq!(broken(text).map(|range| &text[range]), Some(pieces), "{text}");
        }
    }

    #[test]
    fn whole_words_are_left_alone() {
        for text in [
            "Đăng ký khai sinh cho người ở nơi khác",
            "quy định tại điểm b ở khoản 2",
            "hộ kinh doanh ăn uống, ấn phẩm, ấp văn hoá",
            "hạng C in sẵn, mẫu TT áp dụng",
            "uỷ quyền, ủy ban, ưu đãi, yếu thế",
            "Cục Chăn nuôi và Thú ycấp",
            "gây ách tắc, ấp Tân Lập, phần h khoản 2, khoản h Điều 3, 16 h ngày 2",
        ] {
            assert_eq!(broken(text), None, "{text}");
        }
    }
}
