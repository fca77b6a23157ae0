//! A path of somebody's computer in a text that all can read: it leads nobody anywhere, and may show who works there.

use std::ops::Range;

use super::super::text::range_of;
use super::super::{Check, Group, Rule};
use crate::diagnostics::Severity;

pub(super) static RULE: Rule = Rule {
    name: "local-path",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/local-path.yaml"),
    check: Check::Signs(local, local),
};

/// The first path of a computer in a text.
fn local(text: &str) -> Option<Range<usize>> {
    if !may_have_path(text.as_bytes()) {
        return None;
    }
    let around = ['"', '“', '”', '(', ')', '[', ']', '<', '>', '`', ',', ';', '\''];
    let words = text.split(|character: char| character.is_whitespace() || around.contains(&character));
    words.into_iter().find(|word| is_local(word)).map(|path| range_of(path, text))
}

/// Whether a text has two signs that begin paths: nearly all texts are told by that.
fn may_have_path(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|pair| matches!(pair, b":\\" | b":/" | b"\\\\" | b"/h" | b"/U"))
}

fn is_local(word: &str) -> bool {
    let is_name = |rest: &str| rest.starts_with(char::is_alphanumeric);
    let is_drive = |drive: &str| drive.len() == 1 && drive.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let backward = || word.split_once(":\\").is_some_and(|(drive, _)| is_drive(drive));
    let forward = || {
        let is_path = |(drive, rest): (&str, &str)| is_drive(drive) && drive < "a" && is_name(rest);
        word.split_once(":/").is_some_and(is_path)
    };
    // Of a share on a network, and of homes; `file:` leads nowhere else either.
    let of_share = || word.strip_prefix("\\\\").is_some_and(is_name);
    let of_home = || {
        let mut parts = word.split('/');
        let starts = [parts.next(), parts.next()];
        (starts == [Some(""), Some("home")] || starts == [Some(""), Some("Users")]) && parts.next().is_some_and(is_name)
    };
    of_share() || of_home() || word.starts_with("file://") || backward() || forward()
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn paths_of_computers_are_told_from_addresses_and_dates() {
        for text in [
            r"Xem C:\Users\motcua\TTHC.xlsx.",
            "Xem D:/Ho so/a.docx",
            r"ở \\MAYCHU\chung",
            concat!("(/home", "/an/tthc.pdf)"),
            "[x](file:///D:/a.pdf)",
        ] {
            assert!(local(text).is_some(), "{text}");
        }
        for text in
            ["https://a.gov.vn/home/b", "và/hoặc", "Số: 12/QĐ-UBND", "tỷ lệ a:/b", "km/h", r"a\_b", "../home/x.html"]
        {
            assert_eq!(local(text), None, "{text}");
        }
    }
}
