//! What several rules about papers need to know.

use super::text::low;
use crate::model::Document;

/// Whether an item among the papers is a note: nothing of it is handed in, or it begins as advice does. What the
/// state holds already need not be handed in, and is still a paper.
pub(super) fn is_note(document: &Document) -> bool {
    let nothing = (document.originals, document.copies) == (Some(0), Some(0));
    (nothing && document.must_be_brought()) || is_advice(&document.name)
}

fn is_advice(name: &str) -> bool {
    const LONGEST: usize = 18;
    const ADVICE: [&str; 4] = ["lưu ý", "ghi chú", "chú ý", "số lượng hồ sơ"];
    // No paper is called after those who check it; with others a sentence begins that lays a duty on them.
    const RECEIVERS: [&str; 3] = ["người tiếp nhận", "cán bộ tiếp nhận", "người đối chiếu"];
    const BOUND: [&str; 5] = ["người", "cán bộ", "công chức", "cơ quan", "cá nhân"];
    let name = name.trim_start_matches(|first: char| !first.is_alphanumeric());
    let item = name.split_once(')').filter(|(label, _)| label.chars().count() <= 2);
    let name = item.map_or(name, |(_, name)| name.trim_start_matches(|first: char| !first.is_alphanumeric()));
    let end = name.char_indices().nth(LONGEST).map_or(name.len(), |(end, _)| end);
    let start = low(&name[..end]);
    let begins = |word: &str| {
        start.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ', '.', ',']))
    };
    ADVICE.iter().chain(&RECEIVERS).any(|word| begins(word))
        || (BOUND.iter().any(|word| begins(word)) && lays_duty(name))
}

/// Whether the first clause of a text says that somebody has a duty, other than to fill in a form.
fn lays_duty(name: &str) -> bool {
    let clause = name.split([';', ':', '.']).next().unwrap_or_default();
    clause.contains("có trách nhiệm") && !clause.contains("mẫu")
}

/// A name in small letters without the words for a copy or an original in front.
pub(super) fn without_copy(name: &str) -> &str {
    const COPIES: [&str; 9] = [
        "bản sao có chứng thực ",
        "bản sao chứng thực ",
        "bản sao ",
        "bản chụp ",
        "bản chính ",
        "bản photocopy ",
        "bản photo ",
        "bản phô tô ",
        "photo ",
    ];
    COPIES.iter().find_map(|words| name.strip_prefix(words)).unwrap_or(name)
}
