//! What several rules about fees need to know: what a fee states, and what the words beside it say.

use super::money::{Sums, asked_sums, most_sums, sums};
use super::text::{bare, low, says};
use crate::load::raw::NoFee;
use crate::model::{Amount, Channel, Fee, Procedure};

/// What a fee states before all words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    /// Free.
    Free,
    /// An amount in đồng.
    Dong(i64),
    /// Something else.
    Else,
}

/// All fees of a procedure, whichever way it is handed in.
pub(super) fn fees(procedure: &Procedure) -> impl Iterator<Item = &Fee> {
    procedure.channels.iter().flat_map(|channel| &channel.fees)
}

/// What a fee states: its amount, or what its published text begins with (`Lệ phí: 5.000 đồng (…)`).
pub(super) fn stated(fee: &Fee) -> Stated {
    asked(fee, fee.amount)
}

/// What a fee states when it has become another amount.
pub(super) fn asked(fee: &Fee, amount: Amount) -> Stated {
    let published = || fee.text.as_deref().map_or(Stated::Else, head);
    match amount {
        Amount::None(NoFee::Free) => Stated::Free,
        Amount::Money(..) if fee.currency != "VND" => Stated::Else,
        Amount::Money(amount, _) => amount.as_whole().map_or(Stated::Else, Stated::Dong),
        Amount::None(_) | Amount::AsPublished => published(),
    }
}

fn head(text: &str) -> Stated {
    let low = low(text.split('(').next().unwrap_or_default());
    let value = low.split_once(':').map_or(low.as_str(), |(_, value)| value).trim();
    if ["miễn phí", "miễn lệ phí", "không thu"].iter().any(|free| value.starts_with(free)) {
        return Stated::Free;
    }
    // What is counted together with the words behind it is no amount yet: `1.500.000 đồng + (số mặt hàng x 100.000 đồng)`.
    let is_counted = value.ends_with(['+', 'x', '×']);
    match sums(value) {
        Sums { dong, unsure: false } if dong.len() == 1 && !is_counted => Stated::Dong(dong[0]),
        _ => Stated::Else,
    }
}

/// Where a fee states it, as a key below it.
pub(super) fn stated_at(fee: &Fee) -> &'static str {
    match fee.amount {
        Amount::None(NoFee::Free | NoFee::NotPrescribed) => "none",
        Amount::Money(..) => "amount",
        Amount::None(_) | Amount::AsPublished => "text",
    }
}

/// The words beside what is stated: the published text, or where that text states it the note in brackets, and when
/// it holds. What was asked before is told no more.
pub(super) fn words(fee: &Fee) -> String {
    let text = fee.text.as_deref().unwrap_or_default();
    let note = match stated_at(fee) {
        "text" => text.split_once('(').map_or("", |(_, note)| note),
        _ => text,
    };
    let parts = [note, fee.when.as_deref().unwrap_or_default(), fee.name.as_deref().unwrap_or_default()];
    let words = low(&parts.join(" "));
    if formerly(&words).is_none() {
        return words;
    }
    // Points stand in numbers, too: only one with a blank behind it ends a sentence.
    let parts = words.split_inclusive([';', '(', ')']).flat_map(|part| part.split_inclusive(". "));
    parts.map(|part| &part[..formerly(part).unwrap_or(part.len())]).collect()
}

/// What a fee states, and the sums that the words beside it tell instead.
pub(super) fn misnoted(fee: &Fee) -> Option<(i64, Vec<i64>)> {
    let own = match stated(fee) {
        _ if fee.has_unread_most => return None,
        _ if fee.amount == Amount::None(NoFee::NotPrescribed) => 0,
        Stated::Free => 0,
        // Less than a thousand: thousands were dropped, and another rule says so.
        Stated::Dong(amount) if amount == 0 || amount >= LEAST => amount,
        Stated::Dong(_) | Stated::Else => return None,
    };
    let note = asked_sums(&noted(fee));
    let is_told = note.unsure || note.dong.is_empty() || note.dong.contains(&own) || is_most(fee, &note.dong);
    (!is_told).then_some((own, note.dong))
}

/// The most that a fee comes to, and what the words beside it say that it comes to at most instead.
pub(super) fn misnoted_most(fee: &Fee) -> Option<(i64, Vec<i64>)> {
    let Amount::Money(_, Some(most)) = fee.amount else { return None };
    let own = most.as_whole().filter(|_| fee.currency == "VND")?;
    let told = most_sums(&words(fee));
    let is_told = told.unsure || told.dong.is_empty() || told.dong.contains(&own);
    (!is_told).then_some((own, told.dong))
}

/// What a fee asks for, where the words beside it say nothing but that nothing is to pay: `Miễn phí`.
pub(super) fn free_in_words(fee: &Fee) -> Option<i64> {
    let Stated::Dong(own) = stated(fee) else { return None };
    let text = fee.text.as_deref().filter(|_| stated_at(fee) != "text");
    let is_free = [text, fee.when.as_deref()].into_iter().flatten().any(says_only_free);
    (own >= LEAST && is_free).then_some(own)
}

/// Whether a text says nothing but that nothing is to pay. Who is told behind it is not everybody: `Miễn phí đối với người nghèo`.
fn says_only_free(text: &str) -> bool {
    const FREE: [&str; 10] = [
        "miễn phí",
        "miễn lệ phí",
        "miễn thu phí",
        "miễn thu lệ phí",
        "không thu",
        "không thu phí",
        "không thu lệ phí",
        "không thu tiền",
        "không mất phí",
        "không phải nộp phí",
    ];
    let bare = bare(text);
    let value = ["phí:", "lệ phí:"].iter().find_map(|label| bare.strip_prefix(label)).unwrap_or(&bare);
    FREE.contains(&value.trim())
}

/// The words beside the amount, and what it is asked for where that begins with an amount of its own.
fn noted(fee: &Fee) -> String {
    let per = fee.per.as_deref().filter(|per| per.starts_with(|sign: char| sign.is_ascii_digit()));
    format!("{} {}", words(fee), per.map(low).unwrap_or_default())
}

/// Whether the note tells the end of the range only.
fn is_most(fee: &Fee, noted: &[i64]) -> bool {
    matches!(fee.amount, Amount::Money(_, Some(most)) if most.as_whole().is_some_and(|most| noted.contains(&most)))
}

/// What begins the telling of what was asked before, to the end of the clause.
const FORMERLY: [&str; 3] = ["trước đây", "trước kia", "mức cũ"];

/// Where the telling of what was asked before begins, if a text tells it; a day may say of when it is: `trước 01/7/2025`.
fn formerly(words: &str) -> Option<usize> {
    const BEFORE: &str = "trước ";
    let dated = words.match_indices(BEFORE).map(|(at, _)| at).find(|at| {
        let rest = &words[at + BEFORE.len()..];
        let named = ["ngày ", "tháng ", "năm "].iter().find_map(|unit| rest.strip_prefix(unit));
        let day = named.unwrap_or(rest);
        let end = day.trim_start_matches(|sign: char| sign.is_ascii_digit());
        end.len() < day.len() && (named.is_some() || end.starts_with('/'))
    });
    FORMERLY.iter().filter_map(|sign| words.find(sign)).chain(dated).min()
}

/// Whether a published text names a fee and tells nothing of how much: `Phí : Đồng (Theo quy định của Bộ Tài chính)`.
pub(super) fn tells_no_amount(fee: &Fee) -> bool {
    let Some(text) = fee.text.as_deref().filter(|_| fee.amount == Amount::AsPublished).map(low) else { return false };
    let head = text.split('(').next().unwrap_or_default();
    let Some((_, value)) = head.split_once(':') else { return false };
    let is_blank = ["", "đồng", "vnđ", "việt nam đồng", "usd"].contains(&value.trim());
    let says_none = ["không", "miễn", "chưa quy định"].iter().any(|words| says(&text, words));
    is_blank && !says_none && !tells_sum(&text) && !tells_sum(&words(fee))
}

/// Whether a text tells a sum, in any money, or what may be one.
pub(super) fn tells_sum(text: &str) -> bool {
    let found = sums(text);
    found.unsure || !found.dong.is_empty()
}

/// Who lays down the amount, by words beside a fee that would need no such words: the council of the province, or
/// the law on fees. A resolution that is cited by its number has laid it down already.
pub(super) fn laid_down_by(words: &str) -> Option<&'static str> {
    let decided = words.contains("/nq-hđnd");
    // What a place lays down its council does: Luật Phí và lệ phí 97/2015/QH13, Điều 22.
    let by_place = ["do địa phương quy định", "do tỉnh quy định", "do thành phố quy định"];
    let is_by_place = || by_place.iter().any(|place| words.contains(place));
    if !decided && (words.contains("hội đồng nhân dân") || says(words, "hđnd") || is_by_place()) {
        return Some("council");
    }
    let law = ["theo quy định của luật phí", "theo luật phí", "theo quy định tại luật phí"];
    law.iter().any(|law| words.contains(law)).then_some("law")
}

/// The same, by the note of a way to hand in whose fees all state the same: one beside several may be about another of them.
pub(super) fn laid_down_by_note(channel: &Channel, told: Stated) -> Option<&'static str> {
    let note = channel.note.as_deref().filter(|_| channel.fees.iter().all(|fee| stated(fee) == told)).map(low)?;
    (note.contains("phí") && !note.contains("miễn")).then(|| laid_down_by(&note)).flatten()
}

/// Whether words beside a fee begin with a fee and cite the document that lays it down: `- Phí kiểm dịch: Mục III
/// Biểu phí ban hành kèm theo Thông tư số 101/2020/TT-BTC`.
pub(super) fn laid_down_in_document(words: &str) -> bool {
    let start = words.trim_start_matches(|first: char| !first.is_alphanumeric());
    let begins = ["phí ", "lệ phí ", "mức phí ", "mức thu ", "mức lệ phí "].iter().any(|fee| start.starts_with(fee));
    let cites = ["thông tư số", "nghị định số", "biểu phí", "biểu mức"].iter().any(|kind| words.contains(kind));
    begins
        && cites
        && !["miễn", "không thu", "không phải", "nếu có yêu cầu", "bản sao"].iter().any(|none| words.contains(none))
}

/// Nothing costs less, in đồng.
pub(super) const LEAST: i64 = 1_000;

/// Whether two fees are for the same thing in the same case; one may leave unsaid what it is paid for.
pub(super) fn same_matter(one: &Fee, two: &Fee) -> bool {
    let same =
        |one: &Option<String>, two: &Option<String>| one == two || one.as_deref().map(low) == two.as_deref().map(low);
    let unsaid = one.per.is_none() || two.per.is_none();
    one.kind == two.kind
        && one.case == two.case
        && same(&one.name, &two.name)
        && same(&one.when, &two.when)
        && (unsaid || same(&one.per, &two.per))
}
