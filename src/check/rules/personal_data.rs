//! A number that looks like a citizen's identity number; one of a mobile phone beside a name, in notes also alone.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use rayon::prelude::*;
use regex::{Match, Regex};

use super::super::text::{low, stands_alone};
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

/// What leads to the number of a bank account, as that into which fees are paid: “STK 094000123456”, “tài khoản thu phí của Kho
/// bạc: …”.
static ACCOUNT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)tài khoản|stk|số tk|account\b(?: no[.])?").expect("a pattern"));
/// What ends the words about an account, and what one at a bank is not called by.
static NO_BANK: LazyLock<Regex> = LazyLock::new(|| {
    let identity = "cccd|cmnd|căn cước|chứng minh|định danh|công dân|identi|citizen";
    Regex::new(&format!("(?i){identity}|vneid|dịch vụ công|portal|[.] |;|\n")).expect("a pattern")
});

fn identity(text: &str) -> Option<Match<'_>> {
    identities(text).next()
}

fn identities(text: &str) -> impl Iterator<Item = Match<'_>> {
    let numbers = IDENTITY.find_iter(text).filter(move |number| stands_alone(text, &number.range()));
    numbers.filter(move |number| !is_account(&text[..number.start()]))
}

/// Whether a number behind a text is that of a bank account. One by which somebody logs in is an identity number.
fn is_account(before: &str) -> bool {
    const NEAR: usize = 100;
    let near = before.char_indices().rev().nth(NEAR).map_or(before, |(start, _)| &before[start..]);
    ACCOUNT.find_iter(near).last().is_some_and(|label| {
        let clause = near[..label.start()].rsplit(['.', ';', '\n']).next().unwrap_or_default();
        let logs_in = ["đăng nhập", "log in"].iter().any(|words| low(clause).contains(words));
        let rest = &near[label.end()..];
        // Behind one account stands another only if nothing but a joint parts them.
        let joint = IDENTITY.find_iter(rest).last().map_or("", |number| rest[number.end()..].trim());
        !logs_in && !NO_BANK.is_match(rest) && ["", ",", "và", "hoặc", "/", "-", "–", "and", "or"].contains(&joint)
    })
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
    identities(text).find(|number| is_possible(number.as_str())).map(|number| number.range())
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
    fn a_number_of_a_bank_account_is_nobodys() {
        for text in [
            "Nộp vào số tài khoản 094912345678",
            "STK: 094912345678 – Kho bạc Nhà nước Sông Trăng",
            "Tài khoản thu phí của Trung tâm tại Ngân hàng Thử: 094 912 345 678 hoặc 094912345679",
            "Pay into account no. 094912345678.",
        ] {
            assert!(identity(text).is_none(), "{text}");
        }
        for text in [
            "Tài khoản định danh điện tử 001199012345",
            "Đăng nhập tài khoản VNeID bằng số 001199012345",
            "Đăng nhập bằng tài khoản 001199012345",
            "STK 094912345678, CCCD 001199012345",
            "STK 094912345678, của ông A, số 001199012345",
            "Accountant: 001199012345",
            "Nộp vào tài khoản. Ông A, số 001199012345",
            "Ghi số tài khoản và số căn cước (001199012345)",
        ] {
            assert_eq!(identity(text).map(|number| number.as_str()), Some("001199012345"), "{text}");
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
