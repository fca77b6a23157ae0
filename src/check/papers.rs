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
    const LONGEST: usize = 15;
    let name = name.trim_start_matches(|first: char| !first.is_alphanumeric());
    let item = name.split_once(')').filter(|(label, _)| label.chars().count() <= 2);
    let name = item.map_or(name, |(_, name)| name.trim_start_matches(|first: char| !first.is_alphanumeric()));
    let end = name.char_indices().nth(LONGEST).map_or(name.len(), |(end, _)| end);
    let name = low(&name[..end]);
    ["lưu ý", "ghi chú", "chú ý", "số lượng hồ sơ"].iter().any(|word| {
        name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ', '.', ',']))
    })
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
