//! Names of offices of this site that are no more, where somebody is still sent to them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::{Captures, Regex};

use super::about::is_own_province;
use super::text::{alike, is_of_word, low, says};
use crate::model::{Office, Ref, Site};

/// What stands before the name of a commune in that of its committee.
const COMMITTEE: &str = "(?:UBND|[Uu]ỷ ban nhân dân|[Ủủ]y ban nhân dân)";
static OF_COMMITTEE: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!("^{COMMITTEE} ")).expect("a pattern"));
/// What is a commune. Districts and towns are found as obsolete words.
const COMMUNES: [&str; 3] = ["xã ", "phường ", "đặc khu "];
/// Before the bare name of a commune: somebody is sent there.
const LEADS: [&str; 5] = ["tại", "ở", "đến", "về", "qua"];
/// In a sentence: this is how it was, or how what is now came about.
const FORMER: [&str; 16] = [
    "nay là",
    "nay thuộc",
    "trước đây",
    "cũ",
    "trước khi",
    "trước ngày",
    "nguyên là",
    "sáp nhập",
    "hợp nhất",
    "nhập vào",
    "sắp xếp",
    "thành lập",
    "đổi tên",
    "giải thể",
    "đến hết",
    "không còn",
];
/// The same before communes only: their areas are still called so.
const AREA: [&str; 2] = ["gồm", "địa bàn"];
/// The province, or the district, behind a name.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:(tỉnh|thành phố|TP\.?)|huyện|quận|thị xã) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)").expect("a pattern")
});
/// A year that is told.
static YEAR: LazyLock<Regex> = LazyLock::new(|| Regex::new("(?:19|20)[0-9]{2}").expect("a pattern"));

/// The names of the offices that are no more, but for those that one of today has.
pub(super) struct Former<'s> {
    site: &'s Site,
    /// Of offices, and of communes as such.
    names: BTreeMap<String, Ref<Office>>,
    /// Communes, with their committees, as sentences name them.
    pattern: Option<Regex>,
}

impl<'s> Former<'s> {
    pub(super) fn of(site: &'s Site) -> Self {
        let is_gone = |office: &Office| office.valid_to.is_some_and(|last| last < site.as_of);
        let today = site.offices.items().iter().filter(|office| !is_gone(office));
        let today: BTreeSet<String> = today.flat_map(names).map(key).collect();
        let mut former = Self { site, names: BTreeMap::new(), pattern: None };
        let (mut communes, mut others) = (Vec::new(), Vec::new());
        for (reference, office) in site.offices.iter().filter(|(_, office)| is_gone(office)) {
            let free = names(office).map(key).filter(|name| !today.contains(name));
            former.names.extend(free.map(|name| (name, reference)));
            let is_free = |name: &&str| former.names.contains_key(&key(name));
            match commune(&office.name) {
                Some(commune) => communes.extend(Some(commune).filter(is_free)),
                None => others.extend(Some(office.name.as_str()).filter(is_free).filter(|name| is_of_commune(name))),
            }
        }
        former.pattern = pattern(communes, others);
        former
    }

    /// The office that a value names: by its id, its name or its short name, or with one of these names within.
    pub(super) fn named(&self, value: &str) -> Option<Ref<Office>> {
        let within = || self.look(value, false).and_then(|range| self.named_by(&value[range]));
        let by_name = || self.named_by(value).or_else(within);
        self.site.offices.find(value.trim()).or_else(|| if self.names.is_empty() { None } else { by_name() })
    }

    /// The office of a name that was found in a text.
    pub(super) fn named_by(&self, name: &str) -> Option<Ref<Office>> {
        self.names.get(&key(name)).copied()
    }

    /// Where a text sends somebody to an office that is no more. In an address a commune stands by itself.
    pub(super) fn look(&self, text: &str, is_address: bool) -> Option<Range<usize>> {
        let found = self.pattern.as_ref()?.captures_iter(text);
        found.filter(|found| self.is_meant(text, found, is_address)).find_map(|found| Some(found.get(0)?.range()))
    }

    fn is_meant(&self, text: &str, found: &Captures<'_>, is_address: bool) -> bool {
        let Some(whole) = found.get(0) else { return false };
        let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
        let lead = before.trim_end();
        let word = lead.rsplit(|letter: char| !is_of_word(letter)).next().unwrap_or_default();
        let is_sent = found.name("committee").or(found.name("other")).is_some()
            || LEADS.contains(&&*low(word))
            || (lead.is_empty() && after.trim().is_empty())
            || (is_address && (lead.is_empty() || lead.ends_with(',')));
        // “Xã An” is not named by “xã An Khúc”.
        let rest = after.trim_start_matches(' ');
        let goes_on = after.starts_with(is_of_word)
            || (rest.len() < after.len()
                && rest.starts_with(|letter: char| letter.is_uppercase() || letter.is_numeric()));
        is_sent && !before.ends_with(is_of_word) && !goes_on && !self.is_of_old(text, &whole.range())
    }

    /// Whether the sentence tells how it was, or means a place of this name somewhere else.
    fn is_of_old(&self, text: &str, range: &Range<usize>) -> bool {
        let last = self.named_by(&text[range.clone()]).and_then(|office| self.site.offices[office].valid_to);
        let sentence = sentence(text, range);
        let is_elsewhere = |behind: Captures<'_>| {
            behind.get(1).is_none() || behind.get(2).is_some_and(|name| !is_own_province(name.as_str(), self.site))
        };
        is_told_as_past(&text[sentence.clone()], last)
            || AREA.iter().any(|sign| says(&low(&text[sentence.clone()]), sign))
            || BEHIND.captures(&text[range.end..sentence.end]).is_some_and(is_elsewhere)
    }
}

/// The sentence around a stretch of a text.
pub(super) fn sentence(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind(['.', ';', '\n']).map_or(0, |end| end + 1);
    let end = text[range.end..].find(['.', ';', '\n']).map_or(text.len(), |end| range.end + end);
    start..end
}

/// Whether a sentence tells how it was, or of a year in which there still was what ended on a day.
pub(super) fn is_told_as_past(sentence: &str, last: Option<Date>) -> bool {
    let sentence = low(sentence);
    let is_past = |year: &str| year.parse().is_ok_and(|year: i16| last.is_some_and(|last| year <= last.year()));
    FORMER.iter().any(|sign| says(&sentence, sign)) || YEAR.find_iter(&sentence).any(|year| is_past(year.as_str()))
}

/// What an office is called: its name, its short name, and the commune of which it is the committee.
pub(super) fn names(office: &Office) -> impl Iterator<Item = &str> {
    [Some(office.name.as_str()), office.raw.short_name.text(), commune(&office.name)].into_iter().flatten()
}

/// The commune of which an office is the committee by its name.
fn commune(name: &str) -> Option<&str> {
    let rest = &name[OF_COMMITTEE.find(name)?.end()..];
    COMMUNES.iter().any(|kind| low(rest).starts_with(kind)).then_some(rest)
}

/// A name for comparing, in which a committee has its short form.
fn key(name: &str) -> String {
    alike(&OF_COMMITTEE.replace(name.trim(), "UBND "))
}

/// Whether an office is one of a commune. Departments that are no more are found as obsolete words.
fn is_of_commune(name: &str) -> bool {
    COMMUNES.iter().any(|kind| low(name).contains(&format!(" {kind}")))
}

/// A pattern of communes, with their committees or without, and of other offices.
fn pattern(communes: Vec<&str>, others: Vec<&str>) -> Option<Regex> {
    let any_of = |mut names: Vec<&str>| {
        // The first that fits is taken: the longest.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.into_iter().map(any_case).collect::<Vec<_>>().join("|")
    };
    let communes = Some(any_of(communes)).filter(|names| !names.is_empty());
    let others = Some(any_of(others)).filter(|names| !names.is_empty());
    let parts = [
        others.map(|names| format!("(?P<other>{names})")),
        communes.map(|names| format!("(?P<committee>{COMMITTEE} )?(?:{names})")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    // Very many are too large for a pattern: then nothing is found.
    if parts.is_empty() { None } else { Regex::new(&parts.join("|")).ok() }
}

/// A pattern of a name that may begin a sentence.
pub(super) fn any_case(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| format!("[{}{}]", first.to_lowercase(), first.to_uppercase()));
    first.unwrap_or_default() + &regex::escape(letters.as_str())
}
