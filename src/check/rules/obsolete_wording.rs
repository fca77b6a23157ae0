//! Words for bodies, papers and levels that no longer exist.

use std::cell::LazyCell;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use regex::{Match, Regex};

use super::super::bygone::{is_handed_over, obsolete, since};
use super::super::districts::Districts;
use super::super::former::Former;
use super::super::papers::is_note;
use super::super::past::is_excused;
use super::super::text::{low, says};
use super::super::{Check, Found, Group, Rule, Scene, at, record_texts, site_texts, texts};
use super::paper_held_by_state;
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::{Document, Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "obsolete-wording",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/obsolete-wording.yaml"),
    check: Check::Both(check, beside),
};

/// A district or a town that is named, in an address: since July 2025 a commune stands right below its province.
static IN_ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã) [\p{Lu}0-9][\p{L}0-9]*").expect("a pattern")
});

/// From this day on the old identity card is none.
const NO_CARD: Date = date(2025, 1, 1);
/// The old identity card as a paper: Luật Căn cước 26/2023/QH15, Điều 46, let it hold to the end of 2024. Its number, the kind
/// of its photo and the paper of the dead still have its name.
static OLD_CARD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)(?:giấy )?chứng minh nhân dân|CMND").expect("a pattern"));

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    texts::with_agencies(procedure, |text| {
        if let Some(word) = obsolete(text.says, day) {
            found.push(told(text.finding(), &text.says[word]));
        }
    });
    for document in procedure.cases.iter().flat_map(|case| &case.documents).filter(|_| day >= NO_CARD) {
        if let Some(word) = old_card(document, procedure, day) {
            let finding = at(document.place, "name").with("text", word);
            found.push(finding.with("since", NO_CARD.to_string()));
        }
    }
}

/// Where the old identity card is asked for among the papers, if nothing else is found there.
fn old_card<'p>(document: &'p Document, procedure: &Procedure, day: Date) -> Option<&'p str> {
    /// Longer names tell of more than the papers.
    const LONGEST: usize = 160;
    const OTHER: [&str; 6] = ["số", "ảnh", "kiểu", "nơi cấp", "người chết", "người đã chết"];
    let name = document.name.as_str();
    // Nearly no name has one.
    let mut words = OLD_CARD.find_iter(name).peekable();
    words.peek()?;
    let is_meant = |word: &Match<'_>| {
        let before = low(&name[..word.start()]);
        let numbered = name[word.end()..].trim_start().starts_with(|digit: char| digit.is_ascii_digit());
        !numbered && !OTHER.iter().any(|other| says(&before, other)) && !is_excused(name, word)
    };
    let is_asked = document.must_be_brought() && !is_note(document) && name.chars().count() <= LONGEST;
    let is_found = || obsolete(name, day).is_some() || paper_held_by_state::asked(document, procedure, day).is_some();
    words.find(is_meant).filter(|_| is_asked && !is_found()).map(|word| word.as_str())
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let day = scene.site.as_of;
    // A glossary may well explain an old word.
    let is_explained = |place: &Place| {
        let mut terms = scene.site.glossary.iter().filter(|term| obsolete(&term.term, day).is_some());
        terms.any(|term| term.place == *place)
    };
    let districts = Districts::of(scene.site);
    let look = |text| obsolete(text, day).or_else(|| districts.look(text));
    let told = |finding: Diagnostic, word: &str| match districts.since(word) {
        Some(since) => finding.with("text", word).with("since", since.to_string()),
        None => told(finding, word),
    };
    site_texts::seek(scene.site, look, |finding, word| {
        if !finding.place.as_ref().is_some_and(is_explained) {
            found.push(told(finding, word));
        }
    });
    for (place, keys, address) in addresses(scene.site).filter(|(_, _, address)| look(address).is_none()) {
        if let Some(word) = in_address(address).filter(|word| since(word) <= day) {
            found.push(told(at(place, keys), word));
        }
    }
    of_their_day(scene, found);
    for reference in scene.current().iter().filter(|_| !districts.is_empty()) {
        texts::with_agencies(&scene.site.procedures[*reference], |text| {
            // The other words were found where the procedure was read.
            if let Some(word) = districts.look(text.says).filter(|_| obsolete(text.says, day).is_none()) {
                found.push(told(text.finding(), &text.says[word]));
            }
        });
    }
}

/// What was written on a day when a word was one of the past already. The past itself may be told of, and an office that
/// is no more is found as that.
fn of_their_day(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    let former = LazyCell::new(|| Former::of(site));
    record_texts::dated(site, |day, text| {
        let word = obsolete(text.says, day.min(site.as_of)).filter(|word| !is_handed_over(text.says, word));
        if let Some(word) = word.filter(|_| former.named(text.says).is_none()) {
            found.push(told(text.finding(), &text.says[word]));
        }
    });
}

/// Where the offices of today are, and where feedback goes.
fn addresses(site: &Site) -> impl Iterator<Item = (Place, &'static str, &str)> {
    let feedback = site.settings.feedback.as_ref().and_then(|(feedback, _)| feedback.address.text());
    let today = site.offices.items().iter().filter(|office| office.exists_on(site.as_of));
    let addresses = today.filter_map(|office| Some((office.place, "address", office.raw.address.text()?)));
    addresses.chain(feedback.map(|address| (site.settings.place, "feedback.address", address)))
}

/// The first word for a district or a town in an address, with the name behind it.
fn in_address(address: &str) -> Option<&str> {
    let word = IN_ADDRESS.find_iter(address).find(|word| {
        let name = address[word.start()..].split([',', ';', ')']).next().unwrap_or_default();
        let street = ["đường ", "phố ", "ngõ ", "chợ "]
            .iter()
            .any(|lead| address[..word.start()].to_lowercase().ends_with(lead));
        !street && !name.trim_end().ends_with(" cũ") && !is_excused(address, word)
    })?;
    address[word.start()..].split([',', ';', ')']).next().map(str::trim_end)
}

fn told(finding: Diagnostic, word: &str) -> Diagnostic {
    finding.with("text", word).with("since", since(word).to_string())
}

#[cfg(test)]
mod tests {
    use super::{OLD_CARD, in_address};

    #[test]
    fn the_old_card_is_found_as_a_word() {
        let card = |text| OLD_CARD.find(text).map(|word| word.as_str());
        assert_eq!(card("Giấy chứng minh nhân dân hoặc hộ chiếu"), Some("Giấy chứng minh nhân dân"));
        assert_eq!(card("Bản sao CMND"), Some("CMND"));
        assert_eq!(card("Chứng minh quyền sử dụng đất"), None);
    }

    #[test]
    fn an_address_names_no_district() {
        for (address, word) in [
            ("Thôn 2, xã An Khúc, huyện Sông Trăng, tỉnh Sơn Trăng", Some("huyện Sông Trăng")),
            ("Số 5, thị trấn Hinh", Some("thị trấn Hinh")),
            ("Số 5 đường Thị Trấn, xã An Khúc", None),
            ("Trụ sở Huyện uỷ cũ, xã An Khúc", None),
            ("Trụ sở UBND xã (huyện Sông Trăng cũ), xã An Khúc", None),
        ] {
            assert_eq!(in_address(address), word, "{address}");
        }
    }
}
