//! The same words twice in a row in a name.

use super::super::text::{is_letter_or_digit, is_same, low};
use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, site_labels, site_texts, texts};
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

/// A name of so many words is no list of papers; of longer ones only the beginning is looked at. In the procedures of the
/// national portal nothing right was found so.
const SHORT: usize = 30;

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
    doubled(text).or_else(|| in_a_row(text, usize::MAX, is_slip_of_title))
}

/// The same of what may be a whole sentence, as names of papers are: it may say the same of one thing after another.
fn repeated_in_sentence(text: &str) -> Option<String> {
    doubled(text).or_else(|| in_a_row(text, SHORT, is_slip_of_sentence))
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

/// Words that stand behind themselves.
struct Run<'t> {
    /// Whether a name begins with them.
    is_first: bool,
    words: &'t [&'t str],
    again: &'t [&'t str],
    next: Option<&'t str>,
}

fn is_slip_of_title(run: &Run<'_>) -> bool {
    let is_long = run.words.len() >= LONG && (run.is_first || !is_between(run.words));
    is_long || !is_list(run.words, run.next)
}

/// “hoặc bản sao điện tử | hoặc bản sao điện tử | có chứng thực” are two papers, “đánh giá | Đánh giá | nội bộ” is the
/// name of one within another.
fn is_slip_of_sentence(run: &Run<'_>) -> bool {
    const JOINTS: [&str; 4] = ["hoặc", "và", "của", "hay"];
    let is_joint = |word: &&str| {
        word.ends_with([',', ';']) || word.contains('/') || JOINTS.iter().any(|joint| is_same(joint, word))
    };
    let is_large = |words: &[&str]| words[0].starts_with(char::is_uppercase);
    let is_name = run.words.len() == 2 && !run.is_first && is_large(run.again) && !is_large(run.words);
    !run.words.iter().any(is_joint) && !is_name
}

/// Two or more words that follow upon themselves; of a text of more words than `most` only those that begin it.
fn in_a_row(text: &str, most: usize, is_slip: fn(&Run<'_>) -> bool) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = |word: &str| word.trim_end_matches([',', ';', '.', ':', ')']).len();
    (2..=words.len() / 2).find_map(|length| {
        let last = if words.len() > most { 0 } else { words.len() - 2 * length };
        let at = (0..=last).find(|at| {
            let (own, again) = words[*at..*at + 2 * length].split_at(length);
            let [(start, end), (start_again, end_again)] = [own, again].map(|words| words.split_at(length - 1));
            // The mark behind the second time is none between the two.
            let is_end = is_same(end[0], end_again[0]) || is_same(end[0], &end_again[0][..ends(end_again[0])]);
            let is_twice = start.iter().zip(start_again).all(|(one, other)| is_same(one, other)) && is_end;
            let run = Run { is_first: *at == 0, words: own, again, next: words.get(at + 2 * length).copied() };
            is_twice && is_slip(&run)
        })?;
        Some(low(&words[at..at + length].join(" ")))
    })
}

/// Whether the words are parts of the members of a list, which share them: “mua, thuê | mua, thuê | nhà”,
/// “công trình, | công trình, | phương tiện”.
fn is_list(words: &[&str], next: Option<&str>) -> bool {
    let ends = |word: &str| word.ends_with([',', ';', '/']);
    let (last, others) = words.split_last().map_or((None, words), |(last, others)| (Some(last), others));
    last.is_some_and(|last| ends(last)) || (others.iter().any(|word| ends(word)) && next.is_some())
}

/// Whether a member of a list ends within the words: they are the end of one and the beginning of the next.
fn is_between(words: &[&str]) -> bool {
    words.iter().rev().skip(1).any(|word| word.ends_with([',', ';']))
}

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    // Papers have whole sentences for names.
    let mut titles = Vec::new();
    texts::titles(procedure, |text| titles.push(text.says));
    texts::short(procedure, |text| {
        let is_title = titles.iter().any(|title| std::ptr::eq(*title, text.says));
        let look = if is_title { repeated } else { repeated_in_sentence };
        of_name(&text, look, found);
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    site_texts::short(scene.site, |text| of_name(&text, repeated, found));
    site_labels::desks(scene.site, |text| of_name(&text, repeated, found));
}

fn of_name(text: &Text<'_>, look: fn(&str) -> Option<String>, found: &mut Found) {
    if let Some(twice) = look(text.says) {
        found.push(text.finding().with("text", twice));
    }
}

#[cfg(test)]
mod tests {
    use super::{repeated, repeated_in_sentence};

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
    fn a_paper_is_named_in_a_sentence() {
        for (slip, twice) in [
            ("Tờ khai Tờ khai cấp giấy xác nhận", "tờ khai"),
            ("Dùng vào việc khác việc khác", "việc khác"),
            ("(3) Bản sao Giấy chứng nhận đăng ký đăng ký  thuế.", "đăng ký"),
            ("Tờ trình (theo Mẫu số 08 kèm theo Nghị định Nghị định 142/2025/NĐ-CP)", "nghị định"),
            ("Nơi đăng ký NƠI ĐĂNG KÝ thường trú", "nơi đăng ký"),
        ] {
            assert_eq!(repeated_in_sentence(slip).as_deref(), Some(twice), "{slip}");
        }
        let long = "và giấy tờ, tài liệu có giá trị chứng minh những điều đã kê khai trong đơn".repeat(2);
        for right in [
            "Bản sao kèm bản chính hoặc bản sao điện tử hoặc bản sao điện tử có chứng thực từ bản chính",
            "Biên bản họp xem xét, đánh giá Đánh giá nội bộ của cơ quan",
            "Đơn của Trung tâm trọng tài/Chi nhánh Trung tâm trọng tài/Chi nhánh của Tổ chức trọng tài nước ngoài",
            "Thẻ công chứng viên của các công chứng viên của các văn phòng",
            &format!("Quyết định của cơ quan cho người nhận con nuôi nhận con nuôi trước đó {long}"),
        ] {
            assert_eq!(repeated_in_sentence(right), None, "{right}");
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
