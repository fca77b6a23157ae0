//! The amount is not among the amounts of its own note, or the time limit not what the note of a way to hand in tells.

use super::super::charge::{LEAST, Stated, fees, free_in_words, misnoted, misnoted_most, stated, stated_at};
use super::super::limits::{Versus, amount, by_channel, conditions, versus};
use super::super::money::asked_sums;
use super::super::said_days::{counts, is_of_incomplete, is_of_whole};
use super::super::text::low;
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::{Diagnostic, Severity};
use crate::load::raw::Via;
use crate::model::{Amount, Channel, Fee, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "amount-not-in-note",
    severity: Severity::Error,
    group: Group::Consistency,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/amount-not-in-note.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    procedure.channels.iter().for_each(|channel| of_channel(channel, procedure, found));
    of_times(procedure, found);
    for fee in fees(procedure) {
        let of_most = || misnoted_most(fee).map(|found| ("most", found));
        let of_words = || free_in_words(fee).map(|own| (stated_at(fee), (own, Vec::new())));
        let told = misnoted(fee).map(|found| (stated_at(fee), found)).or_else(of_most).or_else(of_words);
        let Some((key, (own, sums))) = told else { continue };
        let mut listed: Vec<String> = Vec::with_capacity(sums.len());
        for sum in sums.iter().map(i64::to_string) {
            if !listed.contains(&sum) {
                listed.push(sum);
            }
        }
        let end = if key == "most" { key } else { "amount" };
        found.push(about(at(fee.place, key), end, own, listed.join(", ")));
    }
}

/// Nothing to pay is said in words.
fn about(finding: Diagnostic, end: &str, own: i64, sums: String) -> Diagnostic {
    let stated = if own == 0 { String::new() } else { own.to_string() };
    finding.with("end", end).with("dong", stated).with("sums", sums).with("unit", "")
}

/// The note of a way to hand in that names a fee and a sum beside it, where all that is asked there is another one.
fn of_channel(channel: &Channel, procedure: &Procedure, found: &mut Found) {
    /// Words that tell of money which is no fee of the procedure, of less or more than it, or of what is asked for a time.
    const OTHERS: [&str; 12] =
        ["bưu", "cước", "dịch vụ", "chuyển", "phạt", "giảm", "miễn", "thêm", "mỗi", "trước đây", "từ ngày", "đến hết"];
    let Some(note) = channel.note.as_deref().filter(|note| note.contains(|sign: char| sign.is_ascii_digit())).map(low)
    else {
        return;
    };
    let amounts: Option<Vec<i64>> = channel.fees.iter().map(definite).collect();
    let named = asked_sums(&note);
    let is_of_fee = |sum| {
        names_sum(&note, procedure)
            && !OTHERS.iter().any(|other| note.contains(other))
            && !is_of_other_way(channel, procedure, &note, sum)
    };
    if let (Some(&[own, ref others @ ..]), [sum], false) = (amounts.as_deref(), named.dong.as_slice(), named.unsure)
        && own != *sum
        && others.iter().all(|other| *other == own)
        && is_of_fee(*sum)
    {
        found.push(about(at(channel.place, "note"), "amount", own, sum.to_string()));
    }
}

/// Whether a note tells what is asked where the dossier is handed in another way, which it names.
fn is_of_other_way(channel: &Channel, procedure: &Procedure, note: &str, sum: i64) -> bool {
    let names = |via| match via {
        Via::Counter => ["trực tiếp", "tại quầy", "một cửa"].iter().any(|way| note.contains(way)),
        Via::Online => ["trực tuyến", "qua mạng", "dịch vụ công"].iter().any(|way| note.contains(way)),
        Via::Post => note.contains("bưu"),
    };
    let mut others = procedure.channels.iter().filter(|other| other.via != channel.via && names(other.via));
    others.any(|other| other.fees.iter().any(|fee| definite(fee) == Some(sum)))
}

/// The note of a way to hand in that says when there is a result, where no time limit of the procedure takes so long. What
/// is told for a case, or promised, is another time.
fn of_times(procedure: &Procedure, found: &mut Found) {
    const OTHERS: [&str; 9] =
        ["trường hợp", "nếu", "xác minh", "bưu", "gia hạn", "kéo dài", "đối với", "cam kết", "rút ngắn"];
    let limits = by_channel(procedure);
    let parts = conditions(&limits);
    let all = || limits.iter().map(|(_, own)| *own).chain(parts.iter().map(|part| part.duration));
    for (channel, own) in &limits {
        let Some(note) = channel.note.as_deref().filter(|note| note.contains("ngày")) else { continue };
        let low = low(note);
        let mut told = counts(note);
        let (Some((before, days, rest)), None) = (told.next(), told.next()) else { continue };
        // “Trả lời trong” and nothing before it speaks of the whole.
        let is_answer =
            matches!(low.split_once(|sign: char| sign.is_ascii_digit()), Some(("trả lời trong " | "trả lời sau ", _)));
        let is_whole = (is_answer || is_of_whole(before, rest)) && !is_of_incomplete(before);
        let is_known = all().any(|other| versus(other, days) != Versus::Differs);
        if is_whole && !is_known && days.key() == own.key() && !OTHERS.iter().any(|other| low.contains(other)) {
            let finding = at(channel.place, "note").with("end", "limit").with("dong", amount(*own));
            found.push(finding.with("sums", amount(days)).with("unit", own.key()));
        }
    }
}

/// What is asked for certain, without ends of a range.
fn definite(fee: &Fee) -> Option<i64> {
    match stated(fee) {
        Stated::Free => Some(0),
        Stated::Dong(amount) if amount >= LEAST && !matches!(fee.amount, Amount::Money(_, Some(_))) => Some(amount),
        Stated::Dong(_) | Stated::Else => None,
    }
}

/// Whether a sum stands behind the word for a fee, with nothing between but how it is paid, or what the procedure does by its
/// name: what is asked for a copy beside it is another fee.
fn names_sum(note: &str, procedure: &Procedure) -> bool {
    const HOW: [&str; 16] = [
        "là",
        "mức",
        "thu",
        "phải",
        "nộp",
        "đóng",
        "hồ sơ",
        "trực tuyến",
        "trực tiếp",
        "qua mạng",
        "tại quầy",
        "khi",
        "của",
        "thủ tục",
        "này",
        "hiện nay",
    ];
    note.match_indices("phí").any(|(start, word)| {
        let after = &note[start + word.len()..];
        let Some(digit) = after.find(|sign: char| sign.is_ascii_digit()) else { return false };
        let mut between = after[..digit].trim_matches([' ', ':']);
        while let Some(rest) = HOW.iter().find_map(|how| without(between, how)) {
            between = rest;
        }
        between.is_empty() || (between.contains(' ') && low(&procedure.name).contains(between))
    })
}

/// A text without words at one of its ends.
fn without<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let front = text.strip_prefix(words).filter(|rest| rest.is_empty() || rest.starts_with([' ', ':']));
    let end = || text.strip_suffix(words).filter(|rest| rest.ends_with([' ', ':']));
    front.or_else(end).map(|rest| rest.trim_matches([' ', ':']))
}
