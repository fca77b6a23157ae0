//! Districts and towns of this site that are no more, known from the offices that they had, where somebody still speaks of
//! them as if they were.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::former::{any_case, is_told_as_past, sentence};
use super::past::is_excused;
use super::text::{low, stands_alone};
use crate::model::Site;

/// A district or a town within the name of an office.
static IN_NAME: LazyLock<Regex> = LazyLock::new(|| {
    let word = r"[\p{Lu}0-9][\p{L}0-9]*";
    Regex::new(&format!("(?:[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố) {word}(?: {word})*"))
        .expect("a pattern")
});

/// Districts with the last days of their offices, as they are written in small letters.
pub(super) struct Districts {
    ended: BTreeMap<String, Date>,
    pattern: Option<Regex>,
}

impl Districts {
    pub(super) fn of(site: &Site) -> Self {
        let (mut names, mut ended) = (Vec::new(), BTreeMap::<String, Date>::new());
        let mut today = Vec::new();
        for office in site.offices.items() {
            let last = office.valid_to.filter(|last| *last < site.as_of);
            for name in IN_NAME.find_iter(&office.name).map(|name| name.as_str()) {
                match last {
                    Some(last) => {
                        names.push(name);
                        ended.entry(low(name)).and_modify(|day| *day = last.max(*day)).or_insert(last);
                    }
                    None => today.push(low(name)),
                }
            }
        }
        ended.retain(|name, _| !today.contains(name));
        names.retain(|name| ended.contains_key(&low(name)));
        // The first that fits is taken: the longest.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let any: Vec<String> = names.into_iter().map(any_case).collect();
        let pattern = if any.is_empty() { None } else { Regex::new(&any.join("|")).ok() };
        Self { ended, pattern }
    }

    /// Whether there are none, so that no text need be read.
    pub(super) const fn is_empty(&self) -> bool {
        self.pattern.is_none()
    }

    /// From which day on the district that was found in a text is none.
    pub(super) fn since(&self, name: &str) -> Option<Date> {
        self.ended.get(&low(name))?.tomorrow().ok()
    }

    /// Where a text names one.
    pub(super) fn look(&self, text: &str) -> Option<Range<usize>> {
        let is_meant = |name: &regex::Match<'_>| {
            let (before, after) = (&text[..name.start()], &text[name.end()..]);
            // “Huyện Sông” is not named by “huyện Sông Trăng”.
            let goes_on = after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase));
            let around = &text[sentence(text, &name.range())];
            // Streets and markets keep their names.
            let is_part = ["đường ", "phố ", "ngõ ", "chợ "].iter().any(|lead| low(before).ends_with(lead.trim_end()));
            stands_alone(text, &name.range())
                && !goes_on
                && !is_part
                && !is_excused(text, name)
                && !is_told_as_past(around, self.ended.get(&low(name.as_str())).copied())
        };
        self.pattern.as_ref()?.find_iter(text).find(is_meant).map(|name| name.range())
    }
}
