//! A number that looks like a citizen's identity number; one of a mobile phone beside a name, in notes also alone.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use rayon::prelude::*;
use regex::{Match, Regex};

use super::super::text::stands_alone;
use super::super::texts::Text;
use super::super::whose::mobile_of_person;
use super::super::{Check, Found, Group, Rule, Scene, at, contact, foreign_texts, record_texts, site_texts, texts};
use crate::diagnostics::{FileId, Place, Severity};
use crate::model::{Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "personal-data",
    severity: Severity::Error,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/personal-data.yaml"),
    check: Check::Both(check, beside),
};

/// Twelve digits, the first of them 0, as every identity number has them; some write them in groups of three.
static IDENTITY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"0[0-9]{11}|0[0-9]{2}(?:[ .][0-9]{3}){3}").expect("a pattern"));

fn identity(text: &str) -> Option<Match<'_>> {
    IDENTITY.find_iter(text).find(|number| stands_alone(text, &number.range()))
}

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    texts::everything(procedure, |text| of_identity(&text, found));
    foreign_texts::of_procedure(procedure, |text, _| of_identity(&text, found));
    texts::all(procedure, |text| {
        if let Some(number) = of_person(text.says, scene.site) {
            found.push(text.finding().with("text", hidden(&text.says[number])).with("kind", "person"));
        }
    });
}

fn of_identity(text: &Text<'_>, found: &mut Found) {
    if let Some(number) = identity(text.says) {
        found.push(text.finding().with("text", hidden(number.as_str())));
    }
}

/// The mobile number of somebody that is no office's, in a text without an identity number that is found as that.
fn of_person(text: &str, site: &Site) -> Option<Range<usize>> {
    let number = mobile_of_person(text)?;
    let is_known = known(site).contains(&contact::digits(&text[number.clone()]));
    (!is_known && identity(text).is_none()).then_some(number)
}

/// The numbers of offices.
fn known(site: &Site) -> BTreeSet<String> {
    contact::phones(site).into_iter().map(|(_, _, phone)| contact::digits(phone)).collect()
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let look = |text| identity(text).map(|number| number.range());
    site_texts::seek_everywhere(site, look, |finding, number| found.push(finding.with("text", hidden(number))));
    foreign_texts::of_site(site, |text, _| of_identity(&text, found));
    let look = |text| of_person(text, site);
    site_texts::seek(site, look, |finding, number| {
        found.push(finding.with("text", hidden(number)).with("kind", "person"));
    });
    let known = known(site);
    record_texts::notes(site, &mut |text| {
        if let Some(number) = contact::mobile(text.says, &known).filter(|_| identity(text.says).is_none()) {
            found.push(text.finding().with("text", hidden(&text.says[number])).with("kind", "phone"));
        }
    });
    for (place, number, kind) in of_forms(site) {
        found.push(at(place, "").with("text", number).with("kind", kind));
    }
}

/// The beginning of the first number in each file to hand on, where it stands and what it is. Such files are unpacked on all
/// cores and forgotten at once.
fn of_forms(site: &Site) -> Vec<(Place, String, &'static str)> {
    let files = site.forms.par_iter().chain(&site.statics).filter_map(|form| {
        let words = form.words()?;
        let person = || Some((of_person(&words, site)?, "person"));
        let (range, kind) = of_somebody(&words).map(|range| (range, "")).or_else(person)?;
        let place = if form.has_lines() { line(form.file, &words[..range.start]) } else { Place::file(form.file) };
        Some((place, hidden(&words[range]), kind))
    });
    files.collect()
}

/// The place behind the words of a file.
fn line(file: FileId, before: &str) -> Place {
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    Place::point(file, number(before.matches('\n').count()), number(before[start..].chars().count()))
}

/// The first number of a form that may be somebody's: a form shows how to fill it in by numbers that nobody has.
fn of_somebody(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let number = identity(&text[from..])?;
        let range = from + number.start()..from + number.end();
        if is_possible(number.as_str()) {
            return Some(range);
        }
        from = range.end;
    }
}

/// Whether an identity number may be one: a province (001 to 096), a century (up to 3 until 2099) and digits that do not merely
/// count up. Nghị định 137/2015/NĐ-CP, Điều 13, says what stands where in it; the codes are in Thông tư 07/2016/TT-BCA.
fn is_possible(number: &str) -> bool {
    let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
    let province = digits.iter().take(3).fold(0_u32, |sum, digit| sum * 10 + u32::from(*digit));
    let counts_up = digits[3..].windows(2).all(|pair| pair[1] == (pair[0] + 1) % 10 || pair[0] == pair[1]);
    (1..=96).contains(&province) && digits.get(3).is_some_and(|century| *century <= 3) && !counts_up
}

/// The beginning of a number: a finding must not publish it again.
fn hidden(number: &str) -> String {
    format!("{}…", &number[..4])
}

#[cfg(test)]
mod tests {
    use super::{identity, of_somebody};

    #[test]
    fn a_number_of_a_form_may_be_an_example() {
        let text = "mẫu: 000000000000, 001234567890; ông A: 001199012345";
        assert_eq!(of_somebody(text).map(|range| &text[range]), Some("001199012345"));
        for example in ["012345678901", "001111111111", "số ............, 0xxxxxxxxxxx", "097199012345"] {
            assert_eq!(of_somebody(example), None, "{example}");
        }
    }

    #[test]
    fn an_identity_number_has_twelve_digits_and_stands_alone() {
        assert_eq!(identity("CCCD số 001234567890.").map(|number| number.as_str()), Some("001234567890"));
        for other in ["0012345678901", "101234567890", "a001234567890", "001234567890đ", "0912 345 678"] {
            assert!(identity(other).is_none(), "{other}");
        }
    }
}
