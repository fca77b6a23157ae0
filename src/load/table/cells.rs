//! A cell → the text that YAML would have: days and words in the form of the contract, codes with all their digits.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;
use unicode_normalization::UnicodeNormalization;

use super::Cell;
use super::columns::{Column, Kind, folded};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::odd;
use crate::load::raw::{PostedMatter, meant_day};
use crate::load::text::is_composed;

/// The text of a cell; `None` when it is empty, or broken, which is reported.
pub(super) fn text(cell: &Cell, column: Column, place: Place, findings: &mut Findings) -> Option<String> {
    let written = match cell {
        Cell::Empty => return None,
        Cell::Broken(name) => {
            let finding = Diagnostic::error("wrong-value", place).with("expected", "value").with("nearest", "");
            findings.push(finding.with("value", name.as_str()));
            return None;
        }
        Cell::Text(text) => composed(text.trim(), place, findings),
        Cell::Bool(yes) => (if *yes { "true" } else { "false" }).to_owned(),
        Cell::Date(date) => date.to_string(),
        Cell::Number(number) => number.to_string(),
    };
    if written.is_empty() {
        return None;
    }
    Some(match column.kind {
        Kind::Text => written,
        Kind::Date => meant_day(&written).map_or(written, |date| date.to_string()),
        Kind::Yes => yes(&written).map_or(written, str::to_owned),
        Kind::Word => word(&written).map_or(written, str::to_owned),
        Kind::Code => match code_of_number(&written, matches!(cell, Cell::Number(_))) {
            Some(code) => {
                let finding = Diagnostic::warning("code-as-number", place).with("value", written);
                findings.push(finding.with("code", code.as_str()));
                code
            }
            None => written,
        },
    })
}

/// Whether a cell may belong in a column of a kind. A mere number is no answer to yes or no.
pub(super) fn may_be(cell: &Cell, kind: Kind) -> bool {
    match (cell, kind) {
        (Cell::Empty, _) => false,
        (Cell::Text(text), Kind::Date) => meant_day(text).is_ok(),
        (Cell::Text(text), Kind::Yes) => yes(text).is_some() && text.trim().parse::<u8>().is_err(),
        (Cell::Text(text), Kind::Word) => {
            let word = word(text).unwrap_or(text.trim());
            let word: StrDeserializer<'_, serde::de::value::Error> = word.into_deserializer();
            PostedMatter::deserialize(word).is_ok()
        }
        (Cell::Broken(_), _) | (Cell::Date(_), Kind::Date) | (Cell::Bool(_), Kind::Yes) => true,
        (_, kind) => matches!(kind, Kind::Text | Kind::Code),
    }
}

/// Whether a text, with or without quotes, has the form of what a column of a kind holds. Any text may stand in others.
pub(super) fn is_certainly(text: &str, kind: Kind) -> bool {
    let text = text.trim().trim_matches('"').trim();
    match kind {
        Kind::Code => {
            let (code, rest) = text.split_at_checked(8).unwrap_or((text, ""));
            code_of_number(code, true).is_some() && (rest.is_empty() || rest.starts_with('.'))
        }
        Kind::Date | Kind::Word => may_be(&Cell::Text(text.to_owned()), kind),
        Kind::Text | Kind::Yes => false,
    }
}

fn composed(text: &str, place: Place, findings: &mut Findings) -> String {
    if text.contains('\t') {
        findings.push(Diagnostic::warning("tab-in-text", place));
    }
    let text = odd::cleaned(Cow::Borrowed(text), findings, |_| place);
    if is_composed(&text) {
        return text.into_owned();
    }
    let composed: String = text.nfc().collect();
    findings.push(Diagnostic::warning("not-nfc", place).with("text", composed.as_str()));
    composed
}

/// The code that a program made a number of: it has one digit, a mark and six digits, of which noughts at the end
/// were lost; or the mark was taken for one that groups digits. `None` for what is no such number, or is text with
/// all its digits.
fn code_of_number(text: &str, is_number: bool) -> Option<String> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((first, rest)) = text.split_once(['.', ',']) {
        let lost = is_number || rest.len() < 6 || text.contains(',');
        return (first.len() == 1 && digits(first) && digits(rest) && rest.len() <= 6 && lost)
            .then(|| format!("{first}.{rest:0<6}"));
    }
    (text.len() == 7 && digits(text)).then(|| format!("{}.{}", &text[..1], &text[1..]))
}

fn yes(text: &str) -> Option<&'static str> {
    Some(match folded(text).as_str() {
        "true" | "co" | "x" | "1" | "yes" | "dung" => "true",
        "false" | "khong" | "0" | "no" | "sai" => "false",
        _ => return None,
    })
}

/// A word of the contract by what people write for it: its titles in editors and what findings call it among them.
fn word(text: &str) -> Option<&'static str> {
    let folded = folded(&text.replace([',', '.', ';', '-'], " "));
    let bare = ["bang ", "noi dung ", "noi ", "thong bao "].iter().find_map(|lead| folded.strip_prefix(lead));
    Some(match bare.unwrap_or(&folded) {
        "thu tuc" | "thu tuc hanh chinh" | "tthc" => "procedure",
        "phan anh kien nghi" | "nhan phan anh kien nghi" | "tiep nhan phan anh kien nghi" => "feedback",
        "phi le phi" | "phi va le phi" | "thu phi le phi" | "muc thu phi le phi" => "fees",
        "danh muc cong khai"
        | "danh muc noi dung cong khai"
        | "danh muc noi dung da cong khai"
        | "danh muc noi dung da cong khai trong quy" => "disclosures",
        "danh muc" => "list",
        "quy trinh" | "danh muc va quy trinh" | "danh muc quy trinh va thoi gian giai quyet" => "process",
        "toan van" | "day du" | "toan bo" => "full",
        _ => return None,
    })
}
