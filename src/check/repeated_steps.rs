//! Steps that stand twice.

use std::collections::HashMap;

use super::text::{unmarked, wording};
use crate::model::{Procedure, Step};

/// Fewer letters are a piece of a torn table, or a word such as “Nhận kết quả” that may come twice.
const SHORTEST: usize = 16;

/// No more steps than one case has.
const OF_ONE_CASE: usize = 8;

/// Each step that repeats another one, behind that one; both by their index.
pub(super) fn repeated(procedure: &Procedure) -> Vec<(usize, usize)> {
    let steps = &procedure.steps;
    let mut seen: HashMap<String, Vec<usize>> = HashMap::with_capacity(steps.len());
    let mut repeated = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let text = wording(&unmarked(&step.text));
        // Another case may ask for the same again.
        if text.starts_with("trường hợp") || step.text.trim_end().ends_with(':') {
            seen.clear();
        }
        if text.chars().count() < SHORTEST {
            continue;
        }
        // Many steps are often those of several cases, one after another, which may say the same again.
        let is_sure = |first: usize| steps.len() <= OF_ONE_CASE || first + 1 == index;
        let is_one_sided = is_of_one_side(&text);
        let before = seen.entry(text).or_default();
        let first = before.iter().rev().copied().find(|first| steps[*first].actor == step.actor || is_one_sided);
        let first = first.filter(|first| !is_elsewhere(step, &steps[*first]) && is_sure(*first));
        repeated.extend(first.map(|first| (first, index)));
        before.push(index);
    }
    repeated
}

/// At another desk the same may be done again; a place that one of them does not name is no other.
fn is_elsewhere(one: &Step, other: &Step) -> bool {
    let place = |step: &Step| step.place_name.as_deref().map(wording);
    place(one).zip(place(other)).is_some_and(|(one, other)| one != other)
}

/// Whether only the citizen, or only the office, does what a text in small letters begins with: both may sign or look
/// through the same paper.
fn is_of_one_side(text: &str) -> bool {
    const ONE_SIDED: [&str; 15] = [
        "nộp hồ sơ",
        "nộp đơn",
        "nộp tờ khai",
        "kê khai",
        "điền",
        "chuẩn bị hồ sơ",
        "tiếp nhận",
        "xem hồ sơ",
        "xem xét",
        "thụ lý",
        "thẩm định",
        "trả kết quả",
        "cấp giấy",
        "trình",
        "giải quyết",
    ];
    ONE_SIDED.iter().any(|words| text.strip_prefix(words).is_some_and(|rest| rest.starts_with(' ')))
}
