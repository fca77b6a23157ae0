//! Fees as published → kind and amount, or which kind of nothing, where the text says one thing only.
//!
//! The portal prints `Miễn phí (Theo quy định của HĐND cấp tỉnh)` and `20 VNĐ (20.000 vnđ /tờ khai)`. A citizen
//! who brings too little money pays for our guess, so of two readings the cautious one is taken and the text is
//! always kept.

use super::money::{Sum, prices, sum};
use crate::import::text::folded;

/// A fee read from a text, and the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fee {
    pub(super) kind: Option<&'static str>,
    pub(super) amount: Option<Sum>,
    /// Set only when it is not VND.
    pub(super) currency: Option<&'static str>,
    pub(super) none: Option<&'static str>,
    /// The note of a fee that is one of several: it tells them apart.
    pub(super) when: Option<String>,
    pub(super) text: String,
    /// The rule that says what is wrong with it.
    pub(super) finding: Option<&'static str>,
}

/// Reads the fees of a channel; an empty text is the statement that nothing is known.
pub(super) fn read(published: &str) -> Vec<Fee> {
    let items = items(published);
    if items.is_empty() {
        return vec![nothing("no_information")];
    }
    let several = items.len() > 1;
    let mut fees: Vec<Fee> = items.into_iter().map(|item| fee(item, several)).collect();
    let priced = fees.iter().any(|fee| fee.amount.is_some());
    for fee in &mut fees {
        // Free for some is told among the prices: it is not free.
        if priced && fee.none.is_some() {
            fee.none = None;
            fee.finding = Some("fee-says-two-things");
        }
    }
    fees
}

/// Cuts a text before each line that begins with the name of a fee, unless a bracket is open.
fn items(published: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let (mut at, mut depth) = (0, 0_i32);
    for line in published.split_inclusive('\n') {
        if depth <= 0 && named(line).is_some() {
            cuts.push(at);
        }
        let change = |c: char| i32::from(c == '(') - i32::from(c == ')');
        depth = depth.saturating_add(line.chars().map(change).sum());
        at += line.len();
    }
    cuts.push(published.len());
    cuts.windows(2).map(|ends| published[ends[0]..ends[1]].trim()).filter(|item| !item.is_empty()).collect()
}

/// The kind of a fee and what follows its name.
fn named(item: &str) -> Option<(&'static str, &str)> {
    const NAMES: [(&str, &str); 7] = [
        ("Lệ phí", "charge"),
        ("lệ phí", "charge"),
        ("Phí", "fee"),
        ("phí", "fee"),
        ("Mức giá", "price"),
        ("mức giá", "price"),
        ("Giá", "price"),
    ];
    let item = item.trim_start();
    NAMES.iter().find_map(|&(name, kind)| {
        let rest = item.strip_prefix(name)?.trim_start();
        rest.strip_prefix(':').or_else(|| rest.starts_with('(').then_some(rest)).map(|rest| (kind, rest))
    })
}

fn fee(item: &str, several: bool) -> Fee {
    let (kind, rest) = named(item).map_or((None, item), |(kind, rest)| (Some(kind), rest));
    let (value, note) = rest.split_once('(').unwrap_or((rest, ""));
    let note = note.trim().strip_suffix(')').unwrap_or(note).trim();
    let (stated, currency) = stated(&folded(value));
    let mut reading = judge(&stated, &folded(note));
    if currency == Some("VND") && reading.amount.as_ref().is_some_and(|amount| amount.len() < 4) {
        // Nothing costs 200 đồng: thousands were dropped.
        reading = unread("fee-implausible");
    }
    let foreign = currency.filter(|&currency| currency != "VND" && reading.amount.is_some());
    let when = (several && !note.is_empty()).then(|| note.to_owned());
    Fee { kind, currency: foreign, when, text: item.to_owned(), ..reading }
}

/// What stands before the brackets.
#[derive(Debug, PartialEq)]
enum Stated {
    Free,
    NotPrescribed,
    NoInformation,
    Nothing,
    Amount(Sum),
    Words(String),
}

fn stated(value: &str) -> (Stated, Option<&'static str>) {
    const CURRENCIES: [(&str, &str); 6] =
        [("việt nam đồng", "VND"), ("đồng", "VND"), ("vnđ", "VND"), ("vnd", "VND"), ("usd", "USD"), ("đ", "VND")];
    let value = value.trim_matches(['.', ' ']);
    let cut = CURRENCIES.iter().find_map(|&(word, currency)| Some((value.strip_suffix(word)?.trim_end(), currency)));
    let (bare, currency) = cut.map_or((value, None), |(bare, currency)| (bare, Some(currency)));
    let stated = match bare.trim_end_matches(['.', ' ']) {
        "" => Stated::Nothing,
        "miễn phí" | "miễn lệ phí" | "miễn" | "không thu" | "không thu phí" | "không thu lệ phí" => {
            Stated::Free
        }
        "không quy định" => Stated::NotPrescribed,
        "không có thông tin" => Stated::NoInformation,
        // A number without a currency may count anything.
        number => match sum(number, currency == Some("USD")).filter(|_| currency.is_some()) {
            Some(sum) => Stated::Amount(sum),
            None => Stated::Words(value.to_owned()),
        },
    };
    (stated, currency)
}

/// Weighs what is stated against the note behind it.
fn judge(stated: &Stated, note: &str) -> Fee {
    let council = ["hội đồng nhân dân", "hđnd"].iter().any(|words| note.contains(words));
    let priced = !prices(note).is_empty();
    match stated {
        Stated::Amount(sum) if sum == "0" && council => {
            Fee { finding: Some("fee-says-two-things"), ..nothing("set_by_council") }
        }
        // The portal's form wants a number: nought stands for free, for unknown and for “see the note”.
        Stated::Amount(sum) if sum == "0" => unread("fee-zero"),
        Stated::Amount(sum) => amount(sum, note, council),
        Stated::Words(words) => council_or_text(words),
        Stated::Nothing if note.trim_end_matches('.') == "không quy định" => nothing("not_prescribed"),
        Stated::Nothing if council && !priced => nothing("set_by_council"),
        Stated::Nothing => unread("fee-as-text"),
        _ if priced => unread("fee-says-two-things"),
        _ if council => Fee { finding: Some("fee-says-two-things"), ..nothing("set_by_council") },
        Stated::NoInformation => nothing("no_information"),
        Stated::NotPrescribed => nothing("not_prescribed"),
        Stated::Free => free(note),
    }
}

/// `Miễn phí` with a note: the weaker of the two statements, or none if the note speaks of rates or of cases.
fn free(note: &str) -> Fee {
    const RATES: [&str; 8] =
        ["quy định", "thông tư", "nghị quyết", "nghị định", "mức thu", "mức phí", "mức lệ phí", "phí :"];
    const CASES: [&str; 4] = ["đối với", "trường hợp", "nếu ", "riêng "];
    let says = |words: &[&str]| words.iter().any(|word| note.contains(word));
    if note.trim_end_matches('.') == "không quy định" {
        nothing("not_prescribed")
    } else if says(&RATES) {
        unread("fee-says-two-things")
    } else if says(&CASES) {
        unread("fee-as-text")
    } else {
        nothing("free")
    }
}

/// An amount stands if its note names no other one, no exemption and no other authority.
fn amount(sum: &Sum, note: &str, council: bool) -> Fee {
    let others = prices(note);
    let exempts = ["miễn", "giảm", "không thu"].iter().any(|word| note.contains(word));
    if council || (!others.is_empty() && !others.contains(sum)) {
        unread("fee-says-two-things")
    } else if exempts || others.iter().any(|other| other != sum) {
        unread("fee-as-text")
    } else {
        Fee { amount: Some(sum.clone()), ..Fee::default() }
    }
}

fn council_or_text(words: &str) -> Fee {
    let council = ["hội đồng nhân dân", "hđnd"].iter().any(|name| words.contains(name));
    if council && prices(words).is_empty() {
        return nothing("set_by_council");
    }
    unread("fee-as-text")
}

/// There is no fee, in one of the four ways.
fn nothing(none: &'static str) -> Fee {
    Fee { none: Some(none), ..Fee::default() }
}

/// No value can be given, for a reason.
fn unread(finding: &'static str) -> Fee {
    Fee { finding: Some(finding), ..Fee::default() }
}

#[cfg(test)]
#[path = "fee_tests.rs"]
mod tests;
