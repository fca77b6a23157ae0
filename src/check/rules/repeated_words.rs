//! The same words twice in a row in a name.

use super::super::text::{is_letter_or_digit, is_same, low};
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "repeated-words",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/repeated-words.yaml"),
    check: Check::Both(check, beside),
};

/// From this many words on nothing but a slip repeats itself.
const LONG: usize = 10;

/// Syllables that may well follow upon themselves: many Vietnamese words are doubled (`từ từ`), and one word ends with what the
/// next one begins with (`trường hợp hợp tác`, `cơ sở sở hữu`). These are the ones that do so in the procedures of the
/// national portal, and others like them.
const MAY_FOLLOW: &str = "ba bà ban bảo bầu bệnh bị bộ cào chăm chằm cháy chiều chính chôm chơi chú chuồn chứng chức công cư \
    cuồn cục dân dần danh diện doanh dục dụng đăng đất đêm địa điểm điện định đình đời đơn đồng động đùng gia giá giáo giao giấy \
    giới hải hàng hành hạn hạng hằng hiện hoá hóa học hoà hòa hồ hộ hội hợp hữu kế kết khách khai khám khăng khoản khoáng khu \
    không kiểm ký kỳ lao lập lý lệ lô luật luôn lực lưu mãi mức năm ngày người nghị nghiệm nghiệp ngoài nhà nhân nhận nhập nhiệm \
    nuôi nước ở phẩm phần phí phòng qua quan quản quá quốc quy quỹ quyền quyết rau sách sản sáng san sâu sinh song sơ sở số soát \
    sử tác tài tạm tế thanh thành thay thân thể thi thiết thông thù thư thuế thuộc thuỷ thủy thú thức thực thường tịch tiếp tin \
    tín tính tỉnh toán tối tôn tổng tổ tra trị trình trọng trú trường tư tử tự tục tuyển từ vận văn vân vệ viên viện vi vị \
    vô vụ vừa vực xanh xã xe xuất xanh y yếu ý";

/// The same of others, with what they begin: `hỗ trợ trợ giúp`.
const MAY_BEGIN: [&str; 5] = ["bản đồ", "bản sao", "trợ cấp", "trợ giúp", "trợ lý"];

/// The first words of a name that follow upon themselves.
fn repeated(text: &str) -> Option<String> {
    doubled(text).or_else(|| in_a_row(text))
}

/// A syllable behind itself that may not be there. Names are written with capitals: `người Lô Lô`.
fn doubled(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().peekable();
    while let Some(first) = words.next() {
        let is_twice = |second: &&str| first.len() > 1 && is_same(first, bare(second));
        if let Some(second) = words.peek().copied().filter(is_twice) {
            let (first, next) = (low(first), words.clone().nth(1).map(|next| low(bare(next))));
            let is_name = second.starts_with(char::is_uppercase) && second.contains(char::is_lowercase);
            let begun = format!("{first} {}", next.unwrap_or_default());
            let is_word = first.chars().count() > 1 && first.chars().all(char::is_alphabetic) && !is_name;
            let may_follow = MAY_FOLLOW.split_whitespace().any(|word| word == first);
            if is_word && !may_follow && !MAY_BEGIN.contains(&begun.as_str()) {
                return Some(first);
            }
        }
    }
    None
}

/// A word without the marks behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches(|mark: char| !is_letter_or_digit(mark))
}

/// Two or more words that follow upon themselves.
fn in_a_row(text: &str) -> Option<String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let most = words.len() / 2;
    let ends = |word: &String| word.trim_end_matches([',', ';', '.', ':', ')']).to_owned();
    (2..=most).find_map(|length| {
        // The mark behind the second time is none between the two.
        let twice = |at: &usize| {
            let (own, other) = (&words[*at..at + length], &words[at + length..at + 2 * length]);
            own[..length - 1] == other[..length - 1]
                && (own[length - 1] == other[length - 1] || own[length - 1] == ends(&other[length - 1]))
        };
        let slip = |at: &usize| {
            let own = &words[*at..at + length];
            (length >= LONG && (*at == 0 || !is_between(own))) || !is_list(own, words.get(at + 2 * length))
        };
        let at = (0..=words.len() - 2 * length).filter(twice).find(slip)?;
        Some(words[at..at + length].join(" "))
    })
}

/// Whether the words are parts of the members of a list, which share them: “mua, thuê | mua, thuê | nhà”,
/// “công trình, | công trình, | phương tiện”.
fn is_list(words: &[String], next: Option<&String>) -> bool {
    let ends = |word: &&String| word.ends_with([',', ';', '/']);
    let (last, others) = words.split_last().map_or((None, words), |(last, others)| (Some(last), others));
    last.is_some_and(|last| ends(&last)) || (others.iter().any(|word| ends(&word)) && next.is_some())
}

/// Whether a member of a list ends within the words: they are the end of one and the beginning of the next.
fn is_between(words: &[String]) -> bool {
    words.iter().rev().skip(1).any(|word| word.ends_with([',', ';']))
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    // Papers have whole sentences for names, which may say the same of one thing after another.
    let mut titles = Vec::new();
    texts::titles(procedure, |text| titles.push(text.says));
    texts::short(procedure, |text| {
        let look = if titles.iter().any(|title| std::ptr::eq(*title, text.says)) { repeated } else { doubled };
        of_name(&text, look, found);
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::short(scene.site, |text| of_name(&text, repeated, found));
    site_texts::desks(scene.site, |text| of_name(&text, repeated, found));
}

fn of_name(text: &Text<'_>, look: fn(&str) -> Option<String>, found: &mut Found) {
    if let Some(twice) = look(text.says) {
        found.push(text.finding().with("text", twice));
    }
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn a_syllable_stands_behind_itself_where_a_word_ends_with_what_the_next_begins_with() {
        for (slip, twice) in [
            ("Hỗ trợ tiền tiền điện", "tiền"),
            ("Sao y bản bản chính", "bản"),
            ("Bảo trợ trợ xã hội", "trợ"),
            ("Trả trong trong ngày", "trong"),
            ("CẤP THẺ THẺ BẢO HIỂM", "thẻ"),
            ("Nhà văn hoá văn hoá thôn Đông", "văn hoá"),
            ("Gia đình gia đình, trẻ em", "gia đình"),
        ] {
            assert_eq!(repeated(slip).as_deref(), Some(twice), "{slip}");
        }
        for right in [
            "Xếp từ từ, trồng từ năm năm, quả chôm chôm, ba ba",
            "Trường hợp hợp tác xã vi phạm tại cơ sở sở hữu",
            "Hỗ trợ trợ giúp pháp lý, cấp văn bản bản sao",
            "Người Lô Lô, xã Đông, Đông Sơn",
            "Đường ống song song",
        ] {
            assert_eq!(repeated(right), None, "{right}");
        }
    }

    #[test]
    fn members_of_a_list_may_share_words() {
        for slip in [
            ("giấy phép nhận chìm ở biển ở biển và giao khu vực biển", "ở biển"),
            ("khu công nghệ cao, khu kinh tế công nghệ cao, khu kinh tế", "công nghệ cao, khu kinh tế"),
        ] {
            assert_eq!(repeated(slip.0).as_deref(), Some(slip.1));
        }
        for list in [
            "Đăng ký mua, thuê mua, thuê nhà ở xã hội",
            "cấp Quân đoàn, Binh đoàn, Binh chủng",
            "dự án đầu tư xây dựng công trình, công trình, phương tiện giao thông",
            "Giấy phép thăm dò nước dưới đất, Quyết định cấp lại giấy phép khai thác nước dưới đất, Quyết định cấp lại giấy phép khai thác nước mặt",
            "Giấy phép tạm nhập, tái xuất; Giấy phép tạm nhập, tái xuất; Giấy phép tạm xuất",
        ] {
            assert_eq!(repeated(list), None);
        }
    }
}
