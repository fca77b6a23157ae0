//! Phone numbers and email addresses that stand in texts, as links or plainly, and cannot work.

use std::ops::Range;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use rayon::prelude::*;
use regex::Regex;

use super::contact::{can_be_dialled, can_be_written_to, digits};
use super::{Found, Scene, site_texts, texts};
use crate::diagnostics::Diagnostic;
use crate::model::Procedure;

/// Where such a thing stands in a text, and what it is.
type Broken = (Range<usize>, String);

/// What stands around an `@` without a blank or a mark of sentences and links; and whatever a link to write to leads to.
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    let plain = r#"[^\s<>()\[\]{}"'“”‘’|,;:*`!?/\\@]+"#;
    Regex::new(&format!(r#"mailto:([^\s<>()"?]+)|({plain}@{plain})"#)).expect("a pattern")
});

/// Whatever a link to call leads to; and a number behind a word for phones, from `0` or `+84` on.
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    let label = "(?:[Đđ]iện thoại|[Đđ]ường dây nóng|[Hh]otline|[Tt]ổng đài|[Gg]ọi|ĐT|SĐT)(?: số)?";
    Regex::new(&format!(r#"tel:([^\s<>()";]+)|{label}[ :*_]{{1,4}}((?:\+84|0)(?:[ .-]?[0-9]){{5,11}})"#))
        .expect("a pattern")
});

/// A day with marks of phone numbers: `03.11.2026`.
static DAY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[0-3]?[0-9][.-][01]?[0-9][.-](?:19|20)[0-9]{2}$").expect("a pattern"));

/// The email addresses of a text to which nothing can be sent, each once.
pub(super) fn emails(text: &str) -> Vec<Broken> {
    if !text.contains('@') && !text.contains("mailto:") {
        return Vec::new();
    }
    let all = EMAIL.captures_iter(text).filter_map(|found| found.get(1).or(found.get(2)));
    let each = all.flat_map(|found| {
        let parts = found.as_str().split(',').map(|part| part.trim_end_matches('.'));
        parts.map(move |part| (found.range(), percent_decode_str(part).decode_utf8_lossy().into_owned()))
    });
    once(each.filter(|(_, email)| !can_be_written_to(email)), str::to_lowercase)
}

/// The phone numbers of a text that cannot be dialled, each once.
pub(super) fn phones(text: &str) -> Vec<Broken> {
    let all = PHONE.captures_iter(text).filter_map(|found| {
        if let Some(link) = found.get(1) {
            return Some((link.range(), percent_decode_str(link.as_str()).decode_utf8_lossy().into_owned()));
        }
        // One that goes on is more than a number.
        let plain = found.get(2)?;
        let goes_on = text[plain.end()..]
            .trim_start_matches([' ', '.', '-', '/'])
            .starts_with(|next: char| next.is_ascii_digit());
        (!goes_on && !DAY.is_match(plain.as_str())).then(|| (plain.range(), plain.as_str().to_owned()))
    });
    once(all.filter(|(_, phone)| !can_be_dialled(phone)), digits)
}

/// A link mostly says once more to what it leads.
fn once(all: impl Iterator<Item = Broken>, same: impl Fn(&str) -> String) -> Vec<Broken> {
    let mut told: Vec<String> = Vec::new();
    let mut list = Vec::new();
    for (range, what) in all {
        let key = same(&what);
        if !told.contains(&key) {
            told.push(key);
            list.push((range, what));
        }
    }
    list
}

/// Looks for them in all that citizens read.
pub(super) fn seek(
    scene: &Scene<'_>,
    look: fn(&str) -> Vec<Broken>,
    tell: impl Fn(Diagnostic, String) -> Diagnostic,
    found: &mut Found,
) {
    let site = scene.site;
    site_texts::published(site, |text| {
        for (_, what) in look(text.says) {
            found.push(tell(text.finding(), what));
        }
    });
    for page in &site.pages {
        for (range, what) in look(&page.body) {
            found.push(tell(site_texts::in_page(page, &range), what));
        }
    }
    let of_one = |procedure: &Procedure| {
        let mut list = Vec::new();
        texts::all(procedure, |text| {
            list.extend(look(text.says).into_iter().map(|(_, what)| (text.finding(), what)));
        });
        list
    };
    let current = scene.current().par_iter().flat_map_iter(|procedure| of_one(&site.procedures[*procedure]));
    for (finding, what) in current.collect::<Vec<_>>() {
        found.push(tell(finding, what));
    }
}

#[cfg(test)]
mod tests {
    use super::{emails, phones};

    #[test]
    fn addresses_in_texts_are_looked_at() {
        let found = |text: &str| emails(text).into_iter().map(|(_, email)| email).collect::<Vec<_>>();
        for (text, broken) in [
            ("Gửi duongday@thu hoặc [thư](mailto:duongday@thu).", vec!["duongday@thu"]),
            ("[thư](mailto:duongday.thu.example?subject=x)", vec!["duongday.thu.example"]),
            ("Gửi xã@thu.example; xa@thu..example.", vec!["xã@thu.example", "xa@thu..example"]),
            ("<xa.thu@thu.example>, **xa@thu.example**.", vec![]),
            ("https://mang.example/@xa-thu, @xa-thu, 5 kg @ 3", vec![]),
        ] {
            assert_eq!(found(text), broken, "{text}");
        }
    }

    #[test]
    fn numbers_in_texts_are_looked_at() {
        let found = |text: &str| phones(text).into_iter().map(|(_, phone)| phone).collect::<Vec<_>>();
        for (text, broken) in [
            ("[0299 3999 22](tel:0299399922)", vec!["0299399922"]),
            ("Điện thoại: 0299 3999 22 hoặc 0299 3999 221", vec!["0299 3999 22"]),
            ("Gọi **0299 3999 22**, điện thoại 0299.3999.22", vec!["0299 3999 22"]),
            ("Gọi 1022, gọi 0299 3999 221; điện thoại: 0299.3999.221-222", vec![]),
            ("Đường dây nóng: +84 299 3999 221 [gọi](tel:+842993999221)", vec![]),
            ("gọi 03.11.2026, gọi 01 lần", vec![]),
        ] {
            assert_eq!(found(text), broken, "{text}");
        }
    }
}
