//! Sums beside a fee that are not what is asked: they bound the bracket of values for which it is asked (`từ 50 triệu
//! đồng đến dưới 100 triệu đồng`), are the most that is taken together, or are what something is worth.

use super::text::says;

/// Words right before a sum that only bounds.
const BOUNDS: [&str; 11] = ["dưới", "trên", "hơn", "quá", "tối đa", "tối thiểu", "nhất", "<", ">", "≤", "≥"];

/// Words right before a sum that bounds, unless they tell of the fee: `thu từ 10.000 đồng đến 20.000 đồng`.
const ENDS: [&str; 3] = ["từ", "đến", "tới"];

/// Words right before a sum that no fee exceeds.
const MOST: [&str; 4] = ["không quá", "không vượt quá", "tối đa", "nhiều nhất"];

/// What is worth something. What a fee is for may be worth something, too, so only few words may follow.
const WORTH: [&str; 9] =
    ["giá trị", "trị giá", "vốn", "doanh thu", "mức đầu tư", "di sản", "giá bán", "giá khởi điểm", "giá chuyển nhượng"];

/// Whether a sum is no fee, by what stands before its number and behind it, in small letters.
pub(super) fn is_of_other(before: &str, behind: &str) -> bool {
    let before = before.trim_end();
    let ends = |words: &[&str]| words.iter().find_map(|word| ends_with_word(before, word));
    if ends(&BOUNDS).is_some() || is_worth(before) {
        return true;
    }
    let (is_end, rest) = ends(&ENDS).map_or((false, before), |rest| (true, rest));
    let is_fee = ["thu", "phí"].iter().any(|fee| ends_with_word(rest, fee).is_some());
    !is_fee && (is_end || is_followed_by_end(behind))
}

/// Whether a sum is the most that is asked, by what stands before its number: `mỗi bản không quá 200.000 đồng`.
pub(super) fn is_most(before: &str) -> bool {
    let before = before.trim_end();
    let before = ends_with_word(before, "là").unwrap_or(before);
    MOST.iter().any(|most| ends_with_word(before, most).is_some()) && !is_worth(before)
}

/// Whether the bracket is told behind the sum: `50.000.000 đồng trở lên`.
fn is_followed_by_end(behind: &str) -> bool {
    let words = behind.split([' ', ';', ',', '(']).filter(|word| !word.is_empty());
    let unit = |word: &&str| ["đồng", "đ", "vnđ", "vnd", "triệu", "nghìn", "ngàn", "tỷ", "việt", "nam"].contains(word);
    let mut rest = words.skip_while(unit);
    rest.next() == Some("trở") && rest.next().is_some_and(|way| way == "lên" || way == "xuống")
}

/// Whether the sum is what something is worth: the words for it stand in the same clause and nothing about money since.
fn is_worth(before: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let clause = before.rsplit([',', ';', ':', '(']).next().unwrap_or_default();
    WORTH.iter().filter_map(|worth| clause.rfind(worth).map(|at| &clause[at + worth.len()..])).any(|since| {
        let is_near = since.split_whitespace().count() <= MOST_WORDS;
        let is_asked = ["thu", "phí", "nộp"].iter().any(|fee| says(since, fee));
        is_near && !is_asked && !since.contains(|sign: char| sign.is_ascii_digit())
    })
}

/// What stands before a word at the end of a text.
fn ends_with_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_suffix(word)?;
    (!rest.ends_with(char::is_alphanumeric)).then(|| rest.trim_end())
}

#[cfg(test)]
mod tests {
    use super::super::money::asked_sums;

    #[test]
    fn bounds_and_what_is_worth_something_are_not_asked() {
        for text in [
            "giá trị giao dịch từ 50.000.000 đồng đến dưới 100.000.000 đồng",
            "Dưới 50 triệu đồng",
            "từ 50.000.000 đồng trở lên; 20.000.000đ trở xuống",
            "từ năm mươi triệu đồng đến dưới một trăm triệu đồng",
            "vốn điều lệ 10.000.000.000 đồng",
            "Hợp đồng có giá trị là 20 triệu đồng",
            "tối đa 200.000 đồng/bản, tổng mức thu không quá 6.000.000 đồng",
            "doanh thu từ 5.000.000 đồng",
        ] {
            assert_eq!(asked_sums(text).dong, [0; 0], "{text}");
        }
        for (text, dong) in [
            ("giá trị từ 50.000.000 đồng đến dưới 100.000.000 đồng thu 20.000 đồng", 20_000),
            ("hợp đồng dưới 50 triệu đồng: 30.000 đồng/hồ sơ", 30_000),
            ("thu từ 10.000 đồng đến 20.000 đồng", 10_000),
            ("đăng ký xử lý tài sản bảo đảm: 30.000 đồng/hồ sơ", 30_000),
            ("bản sao có giá trị như bản chính thu 5.000 đồng", 5_000),
        ] {
            assert_eq!(asked_sums(text).dong, [dong], "{text}");
        }
    }
}
