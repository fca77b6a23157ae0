//! What the words around the name of a body, a paper or a level that is no more say of it: that it was so, not that it is.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::{Captures, Match, Regex};

use super::bygone::since;
use super::text::{low, stands_alone};

/// In the clause before the name of a ministry: it signed a document, alone or with others, or is told in its title.
static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:(?:thông tư|nghị định|quyết định|chỉ thị|qcvn|/[0-9]{4}/)[^;\n]*",
        r"(?:[0-9]{4}\)?,? (?:c[ủùu]a )?|/[a-zđ0-9-]+(?: đối với [^;.]*)? của |quản lý (?:nhà nước )?của )",
        r"|thông tư (?:liên tịch )?của )",
        r"(?:(?:liên |các )?bộ [^;.]*(?:[,–-]| và) )?(?:liên )?(?:bộ trưởng )?$",
    ))
    .expect("a pattern")
});

/// How many characters before and after a word say how it is meant.
const NEAR: usize = 64;
/// Before a word: this is how it was.
const BEFORE: [&str; 17] = [
    "trước đây",
    "trước kia",
    "trước ngày",
    "khi còn ",
    "hồi còn ",
    "tiếp nhận nhiệm vụ của ",
    "giải thể cùng",
    // Nobody may ask for it any more.
    "không ai được",
    "không được bắt",
    "không được đòi",
    "không được yêu cầu",
    "thay ",
    "thay thế",
    "bỏ ",
    "cũ ",
    // The title of Nghị định 104/2022/NĐ-CP; plans of districts hold until those of communes are made.
    "liên quan đến việc nộp",
    "quy hoạch sử dụng đất",
];
/// With “không” before a word: it is not asked for.
const DENIED: [&str; 10] = ["còn", "phải", "cần", "đòi", "yêu cầu", "nộp", "mang", "thu", "dùng", "sử dụng"];
/// After a word: what it is now, or when it was.
const AFTER: [&str; 17] = [
    "(nay là",
    "nay là ",
    "trước đây",
    "trước ngày",
    "kết thúc hoạt động",
    "không còn",
    "giải thể",
    "bị bãi bỏ",
    "được bãi bỏ",
    "đã bỏ",
    "được thay",
    "đã nhập vào",
    "đã sáp nhập",
    "đã hợp nhất",
    "khi ấy",
    "khi đó",
    "là đòi sai",
];
/// After a word: what it gave still holds, unless it goes on giving.
const HOLDS: [&str; 7] = [
    "vẫn có hiệu lực",
    "vẫn còn hiệu lực",
    "còn hiệu lực thì",
    "vẫn có giá trị",
    "còn nguyên giá trị",
    "vẫn dùng được",
    "vẫn được chấp nhận",
];
/// After a word and the name of its place: it is the old one.
static FORMER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?: (?:huyện|quận|thị xã|thị trấn|tỉnh|thành phố))?(?: [\p{Lu}0-9][\p{L}0-9]*)* ?\(?cũ(?:$|\PL)")
        .expect("a pattern")
});
/// Before or after a word: how it was before a day of the past.
static BEFORE_DAY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"trước (?:tháng |năm )?(?:[0-9]{1,2}/){0,2}[0-9]{4}").expect("a pattern"));
/// Right before a word: on which day, or in which year, it did something.
static ON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:ngày ([0-9]{1,2})/([0-9]{1,2})/|năm )([0-9]{4})(?: của (?:chủ tịch )?|, )$").expect("a pattern")
});
/// After a word: in which year it gave something.
static GAVE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[^.;]*?(?:(?:cấp|giao|khen thưởng|ký|ban hành|lập|xác nhận)(?: từ)? năm |\(năm )([0-9]{4})")
        .expect("a pattern")
});
/// After a word: a question that is answered with no.
static ANSWERED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[^.;]*\?\PL*(?:đáp\PL+)?không\PL").expect("a pattern"));
/// After a word: until when it did something.
static UNTIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"đến (?:hết )?(?:ngày )?(?:([0-9]{1,2})[/-]([0-9]{1,2})[/-]|([0-9]{1,2}) tháng ([0-9]{1,2}) năm |năm )([0-9]{4})")
        .expect("a pattern")
});

/// Whether it is no word of its own, or the words around say that this is how it was, or name who signed an old document.
pub(super) fn is_excused(text: &str, word: &Match<'_>) -> bool {
    let line = text[..word.start()].chars().rev().take_while(|letter| *letter != '\n');
    let before: Vec<char> = line.take(NEAR).collect();
    let before = before.into_iter().rev().collect::<String>().to_lowercase();
    let behind: String = text[word.end()..].chars().take(NEAR).collect();
    // “Như trước đây” says that it still is so.
    let after = behind.to_lowercase().replace("như trước đây", "");
    let years = before.match_indices("trước ").map(|(at, sign)| &before[at + sign.len()..]);
    // What is denied is denied in the same sentence.
    let clause = before.rsplit(". ").next().unwrap_or_default();
    let denied = |verb: &&str| {
        let verb = format!("không {verb}");
        clause.contains(&format!("{verb} ")) || clause.trim_end().ends_with(&verb)
    };
    let own = after.split(['.', ';']).next().unwrap_or_default();
    let end = since(word.as_str());
    let has_ended = |until: Captures<'_>| last_day(&until, (&[1, 3], &[2, 4], 5)).is_some_and(|last| last < end);
    // A part of another word is no word.
    !stands_alone(text, &word.range())
        || years.into_iter().any(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()))
        || DENIED.iter().any(denied)
        || BEFORE.iter().any(|sign| before.contains(sign))
        || AFTER.iter().any(|sign| own.contains(sign))
        || FORMER.is_match(&behind)
        || BEFORE_DAY.is_match(clause)
        || BEFORE_DAY.is_match(own)
        || ANSWERED.is_match(&after)
        || did_it_before(&before, own, end)
        || ["bị đòi ", "mất "].iter().any(|lead| before.ends_with(lead))
        || UNTIL.captures_iter(own).any(has_ended)
        || (!UNTIL.is_match(own) && HOLDS.iter().any(|sign| own.contains(sign)))
        || before.ends_with("cán ")
        || before.trim_end_matches("các ").ends_with("sáp nhập ")
        || (word.as_str().to_lowercase().starts_with("bộ ") && is_signed(&text[..word.start()]))
}

/// Whether the words right before or after a body tell of a day before its end on which it did something.
fn did_it_before(before: &str, after: &str, end: Date) -> bool {
    let on = ON.captures(before).and_then(|on| last_day(&on, (&[1], &[2], 3)));
    let gave = GAVE.captures(after).and_then(|gave| last_day(&gave, (&[], &[], 1)));
    on.into_iter().chain(gave).any(|day| day < end)
}

/// The last day of a time that a pattern found, by its groups for the day, the month and the year: of a year that is told
/// alone, the last of December.
fn last_day(found: &Captures<'_>, (days, months, year): (&[usize], &[usize], usize)) -> Option<Date> {
    let number = |groups: &[usize]| groups.iter().find_map(|group| found.get(*group))?.as_str().parse().ok();
    Date::new(found.get(year)?.as_str().parse().ok()?, number(months).unwrap_or(12), number(days).unwrap_or(31)).ok()
}

/// Whether the words before the name of a ministry are a citation of what it signed.
fn is_signed(before: &str) -> bool {
    /// Titles of circulars that amend others are no longer.
    const LONG: usize = 420;
    let line = before.rsplit('\n').next().unwrap_or_default();
    let start = line.char_indices().rev().nth(LONG).map_or(0, |(start, _)| start);
    SIGNED.is_match(&format!("{} ", low(&line[start..])))
}
