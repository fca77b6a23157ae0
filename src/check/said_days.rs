//! What sentences say about numbers of days: how many, of which kind, and whether the whole takes so long.

use super::text::says;
use crate::load::raw::Number;
use crate::model::calendar::{Count, Duration, Unit};

/// The numbers of days in a text (`05 ngày`, `05 (năm) ngày làm việc`), each between the words before and behind it.
pub(super) fn counts(text: &str) -> impl Iterator<Item = (&str, Duration, &str)> {
    text.match_indices("ngày").filter_map(|(at, found)| {
        let before = text[..at].trim_end();
        let before =
            before.strip_suffix(')').and_then(|words| words.rsplit_once('(')).map_or(before, |(words, _)| words);
        let before = before.trim_end();
        let start = before.trim_end_matches(|digit: char| digit.is_ascii_digit()).len();
        // A day of a month or a fraction is no such number.
        let alone = !before[..start].ends_with(['/', '.', ',', '-']);
        let amount: i64 = before[start..].parse().ok().filter(|_| alone)?;
        let rest = text[at + found.len()..].trim_start();
        let rest = rest.strip_prefix("ngày").map_or(rest, str::trim_start);
        let unit = if rest.starts_with("làm việc") { Unit::WorkingDay } else { Unit::Day };
        Some((&before[..start], Duration::Count(Count::new(Number::whole(amount), unit).ok()?), rest))
    })
}

/// Whether the words before a number of days make it a limit.
pub(super) fn is_limit(before: &str) -> bool {
    let before = before.trim_end().to_lowercase();
    ["trong", "trong thời hạn", "không quá"].iter().any(|words| before.ends_with(words))
}

/// The only number of days in a text, where it is a limit.
pub(super) fn only_limit(text: &str) -> Option<Duration> {
    let mut told = counts(text);
    let (Some((before, days, _)), None) = (told.next(), told.next()) else { return None };
    (is_limit(before) && !is_of_incomplete(before)).then_some(days)
}

/// Whether a number of days is told as the time for the whole: `Thời hạn giải quyết là`, `Có kết quả sau`, or
/// `Trong`, where the sentence says that the office is done then.
pub(super) fn is_of_whole(before: &str, rest: &str) -> bool {
    from_receipt(rest) || is_named(before) || (!has_own_clock(rest) && (is_result(before) || is_done(before, rest)))
}

/// Whether the words before a number of days name it as the whole limit: `Thời hạn giải quyết là`.
fn is_named(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches(':').trim_end().to_lowercase();
    let before =
        ["là", "trong", "không quá", "tối đa"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(&before);
    let before = before.trim_end();
    ["thời hạn giải quyết", "thời gian giải quyết", "thời hạn giải quyết hồ sơ", "thời hạn trả kết quả"]
        .iter()
        .any(|words| before.ends_with(words))
}

/// Whether the words before a number of days say when there is a result: `Có kết quả sau`.
fn is_result(before: &str) -> bool {
    let low = sentence(before).to_lowercase();
    let ends = ["có kết quả sau", "có kết quả trong", "trả kết quả sau", "trả kết quả trong", "nhận kết quả sau"];
    ends.iter().any(|words| low.trim_end().ends_with(words)) && !tells_else(&low)
}

/// Whether the words around a number of days say that the office is done within them: `Trong … ngày, cơ quan trả kết quả`.
fn is_done(before: &str, rest: &str) -> bool {
    let rest = rest.split_once(['.', ';', '\n']).map_or(rest, |(clause, _)| clause);
    let clause = format!("{} {rest}", sentence(before)).to_lowercase();
    is_limit(before) && tells_done(&clause) && !CITIZEN.iter().any(|word| says(&clause, word))
}

/// Who has a deadline of their own in a sentence, and what they do within it.
const CITIZEN: [&str; 11] = [
    "người dân",
    "công dân",
    "cá nhân",
    "tổ chức",
    "người nộp",
    "người yêu cầu",
    "người đề nghị",
    "bạn",
    "phải",
    "nộp",
    "nhận kết quả",
];

/// Whether a clause in small letters says that the office is done, and nothing else that takes a time of its own.
pub(super) fn tells_done(clause: &str) -> bool {
    const DONE: [&str; 4] = ["cấp", "trả kết quả", "giải quyết", "quyết định"];
    DONE.iter().any(|word| says(clause, word)) && !tells_else(clause)
}

/// Whether a clause in small letters speaks of what holds only for some cases, or of another thing than the result.
fn tells_else(clause: &str) -> bool {
    const ELSE: [&str; 14] = [
        "trường hợp",
        "nếu",
        "sau khi",
        "xác minh",
        "bổ sung",
        "niêm yết",
        "gia hạn",
        "phối hợp",
        "ý kiến",
        "thông báo",
        "từ chối",
        "chuyển",
        "gửi",
        "đối với",
    ];
    ELSE.iter().any(|word| says(clause, word))
}

/// The last sentence of a text.
fn sentence(text: &str) -> &str {
    text.rsplit(['.', ';', '\n']).next().unwrap_or_default()
}

/// Whether the words behind a number of days say from when they count, and that is not the receipt of the dossier.
fn has_own_clock(rest: &str) -> bool {
    let clause = rest.split_once(['.', ';', '\n']).map_or(rest, |(clause, _)| clause);
    ["kể từ", "tính từ", "từ ngày", "từ khi"].iter().any(|words| says(clause, words)) && !from_receipt(rest)
}

/// Whether the words before a number of days speak of a dossier that is sent back: that takes a time of its own.
pub(super) fn is_of_incomplete(before: &str) -> bool {
    let sentence = sentence(before).to_lowercase();
    let start = ["trường hợp", "nếu "].iter().filter_map(|word| sentence.rfind(word)).max().unwrap_or_default();
    let clause = &sentence[start..];
    let lacks = ["không", "chưa"]
        .iter()
        .any(|no| ["hợp lệ", "đầy đủ", "đủ", "đúng"].iter().any(|yes| clause.contains(&format!("{no} {yes}"))));
    lacks && sentence.contains("hồ sơ")
}

/// Whether the words behind a number of days tell that they are counted from the receipt of the dossier, or from the day on
/// which it is handed in.
pub(super) fn from_receipt(rest: &str) -> bool {
    let rest = rest.strip_prefix("làm việc").unwrap_or(rest);
    let rest = rest.trim_start_matches([',', ' ']);
    let Some(rest) = rest.strip_prefix("kể từ") else { return false };
    let clause: String = rest.chars().take_while(|letter| !matches!(letter, ',' | ';' | '.' | '\n')).take(60).collect();
    let is_handed_in = ["ngày nộp", "khi nộp"].iter().any(|words| {
        clause.trim_start().strip_prefix(words).is_some_and(|rest| matches!(rest.trim(), "" | "hồ sơ" | "đủ hồ sơ"))
    });
    is_handed_in || (clause.contains("nhận") && clause.contains("hồ sơ"))
}

#[cfg(test)]
mod tests {
    use super::{counts, from_receipt, is_named, is_of_incomplete, is_of_whole};

    #[test]
    fn days_are_counted_and_dates_are_not() {
        let kinds = |text: &str| counts(text).map(|(_, days, _)| days.key()).collect::<Vec<_>>();
        assert_eq!(kinds("trong 05 (năm) ngày làm việc hoặc 20 ngày kể từ ngày nhận"), ["working_day", "day"]);
        assert_eq!(kinds("16 ngày ngày làm việc, không quá 1,5 ngày, ngày 20/12 ngày"), ["working_day"]);
        assert!(from_receipt("làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ, Bộ"));
        assert!(from_receipt("kể từ ngày nộp.") && from_receipt("kể từ khi nộp đủ hồ sơ, xã trả"));
        assert!(!from_receipt("kể từ ngày họp hội đồng") && !from_receipt("kể từ ngày nộp thuế"));
        assert!(is_named("Thời hạn giải quyết là ") && is_named("thời gian giải quyết: ") && !is_named("giải quyết "));
        assert!(is_of_incomplete("- Trường hợp hồ sơ chưa đầy đủ, chưa đúng quy định, trong thời hạn"));
        assert!(!is_of_incomplete("Hồ sơ không hợp lệ thì trả lại. Hồ sơ đầy đủ, trong thời hạn"));
        assert!(!is_of_incomplete("Nếu hồ sơ không hợp lệ thì trả lại, nếu hợp lệ, trong thời hạn"));
    }
    #[test]
    fn only_what_the_office_needs_for_the_whole_counts() {
        let whole = |text: &str| counts(text).any(|(before, _, rest)| is_of_whole(before, rest));
        for text in [
            "Có kết quả sau 15 ngày làm việc.",
            "Nộp đủ giấy tờ. Nhận kết quả sau 15 ngày.",
            "Trong 15 ngày làm việc, cơ quan trả kết quả.",
            "Uỷ ban nhân dân xã cấp giấy trong thời hạn 05 ngày.",
            "Trong 15 ngày kể từ ngày nhận đủ hồ sơ, xã trả kết quả.",
        ] {
            assert!(whole(text), "{text}");
        }
        for text in [
            "Trong 15 ngày làm việc, người dân đến nhận kết quả.",
            "Phải nộp phí trong 15 ngày để được cấp giấy.",
            "Trả kết quả trong 03 ngày kể từ ngày có kết quả xác minh.",
            "Trường hợp phải xác minh, cơ quan trả kết quả trong 15 ngày.",
            "Đến nhận kết quả trong 15 ngày.",
            "Quá 15 ngày chưa có kết quả thì hỏi xã.",
        ] {
            assert!(!whole(text), "{text}");
        }
    }
}
