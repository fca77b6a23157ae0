//! Words for bodies, papers and levels that no longer exist.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use regex::{Match, Regex};

use super::super::{Check, Found, Group, Rule, Scene, texts};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "obsolete-wording",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/obsolete-wording.yaml"),
    check: Check::Procedure(check),
};

/// Districts ended with Luật Tổ chức chính quyền địa phương 72/2025/QH15 on 1 July 2025; paper household books
/// with Luật Cư trú 68/2020/QH14 at the end of 2022; online levels 3 and 4 with Nghị định 42/2022/NĐ-CP.
static OLD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?ix) \b(?:
            (?: UBND | u[ỷy]\ ban\ nhân\ dân | ủy\ ban\ nhân\ dân )\ (?:cấp\ )?(?:quận|huyện|thị\ xã)
          | cấp\ huyện | phòng\ tư\ pháp
          | phòng\ lao\ động\ ?[-–,]\ ?thương\ binh | sở\ lao\ động\ ?[-–,]\ ?thương\ binh | bộ\ lao\ động\ ?[-–,]\ ?thương\ binh
          | sổ\ hộ\ khẩu | sổ\ tạm\ trú
          | mức\ độ\ [34]
        )\b",
    )
    .expect("a pattern")
});

/// From which day a word is obsolete.
fn since(word: &str) -> Date {
    let word = word.to_lowercase();
    if word.starts_with("sổ") {
        date(2023, 1, 1)
    } else if word.starts_with("mức độ") {
        date(2022, 8, 1)
    } else if word.contains("thương binh") {
        date(2025, 3, 1)
    } else {
        date(2025, 7, 1)
    }
}

/// Whether the words before say that this is how it was.
fn is_history(text: &str, word: &Match<'_>) -> bool {
    let mut start = word.start().saturating_sub(48);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let before = text[start..word.start()].to_lowercase();
    ["trước đây", "trước ngày", "thay ", "thay thế", "không còn", "bỏ ", "cũ ", "không yêu cầu"]
        .iter()
        .any(|sign| before.contains(sign))
}

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    texts::all(procedure, |text| {
        if let Some(word) = OLD.find_iter(text.says).find(|word| !is_history(text.says, word)) {
            let since = since(word.as_str());
            if since <= day {
                found.push(text.finding().with("text", word.as_str()).with("since", since.to_string()));
            }
        }
    });
}
