//! Numbers of legal documents and of decisions: what they look like, and where a text cites one.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::is_of_word;

/// `123/2015/NĐ-CP`, `60/2014/QH13`, `66.7/2025/NQ-CP`, `01/VBHN-BTP`, `1831/QĐ-BKHĐT`, `07/2014/L-CTN` (the order of the President
/// that promulgates a law), `47/SL`.
static LAW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\d{1,5}[A-Za-z]?(\.\d{1,2})?(/\d{4})?/((?:TTLT|NQLT)/)?((UBTV)?QH\d{1,2}|L-CTN|SL|[A-ZĐ]{2,}\d*([-–&]([A-ZĐƯ0-9]{2,}|TTg))+)$",
    )
});
/// Numbers of the State Council and the Council of Ministers before 1992: `13-LCT/HĐNN8`, `374-HĐBT`.
static OF_OLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,4}-(LCT|NQ|PL)?/?(HĐNN\d?|HĐBT)$"));
/// Numbers of documents of the Party: `09-NQ/TU`, `98-QĐ/TW`, `05-HD/BTCTW`.
static PARTY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\d{1,5}[A-Za-z]?-(NQ|CT|CTr|KL|QĐ|QĐi|QC|HD|KH|TB|TT|TTr|BC|ĐA|CV)/([A-ZĐ]{2,}|ThU|[A-ZĐ]+-[A-ZĐ]{2,})$")
});
/// The constitutions have no number: those of 1946, 1959, 1980, 1992 and 2013, as they are cited in its place.
static CONSTITUTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^hiến pháp( nước (cộng h(òa|oà) xã hội chủ nghĩa việt nam|việt nam dân chủ cộng h(òa|oà)))?",
        r"(,?( năm)? (1946|1959|1980|1992|2013))?( \(?(được )?sửa đổi, bổ sung năm (2001|2025)\)?)?$",
    ))
});
/// The year in a number.
static YEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"/\d{4}/"));
/// A number with year and sign of the National Assembly, its committee, the government, the Prime Minister, a ministry.
static CENTRAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"/\d{4}/((UBTV)?QH\d{1,2}$|N[ĐQ]-CP$|QĐ-TTg$|TT(LT)?[-/])"));
/// `163/QĐ-BTP`, `2815/QĐ-UBND`, with the year or without.
static DECISION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\d{1,5}[A-Za-z]?(/\d{4})?/QĐ-[A-ZĐ]{2,}(\.[A-ZĐ]+|[-&][A-ZĐ0-9]+)*$"));
/// A number with year and sign, as texts cite documents.
static CITED: LazyLock<Regex> = LazyLock::new(|| {
    // No `\b` and no `\d`: those of Unicode cost ten times as much.
    pattern(concat!(
        r"[0-9]{1,4}(\.[0-9]{1,2})?/(19|20)[0-9]{2}/",
        r"(QH[0-9]{1,2}|NĐ-CP|(NQ|TT|TTLT|QĐ|PL)-(TTg|[A-ZĐ][A-ZĐ-]*[A-ZĐ])|UBTVQH[0-9]{1,2})"
    ))
});

/// The same where the year is none: of three digits or five, or of another millennium.
static MISDATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"[0-9]{1,4}(?:\.[0-9]{1,2})?/([0-9]{3,5})/",
        r"(?:QH[0-9]{1,2}|NĐ-CP|(?:NQ|TT|TTLT|QĐ|PL)-(?:TTg|[A-ZĐ][A-ZĐ-]*[A-ZĐ])|UBTVQH[0-9]{1,2})"
    ))
});
/// A number of a law or of the Standing Committee: its year and the term of the National Assembly.
static OF_TERM: LazyLock<Regex> = LazyLock::new(|| pattern(r"/([0-9]{4})/(?:UBTV)?QH([0-9]{1,2})$"));

/// A number whose sign was cut in two at its dash.
static CUT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(/(?:19|20)[0-9]{2}/(?:NĐ|NQ|TT|QĐ|PL))(?: +[-–] *| *[-–] +)(CP|TTg|[A-ZĐ]{2,})"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours")
}

/// Whether a number has the form of one of a legal document, or names one that has none.
pub(super) fn is_of_law(number: &str) -> bool {
    if CONSTITUTION.is_match(number) {
        return true;
    }
    // Decrees and circulars have had a year in their numbers for thirty years.
    let must_have_year = ["/NĐ-", "/TT-"].iter().any(|sign| number.contains(sign));
    let is_misspelt = ["/ND-", "/QD-", "HDND", "BLDTBXH", "BGDDT"].iter().any(|sign| number.contains(sign));
    // The end of the sign of a decision of the Prime Minister.
    let is_cut = number.ends_with("/QĐ-TT");
    let is_whole = LAW.is_match(number) && !is_cut && (!must_have_year || YEAR.is_match(number));
    (is_whole || PARTY.is_match(number) || OF_OLD.is_match(number)) && !is_misspelt
}

/// Whether one body of the whole country numbers such documents, each year from one on: no two of them have one number. Each
/// province has its own decisions and resolutions (QĐ-UBND, NQ-HĐND), and without a year numbers come again.
pub(super) fn is_central(number: &str) -> bool {
    CENTRAL.is_match(number)
}

/// The year in a number: that of signing. Consolidated texts and most decisions have none.
pub(super) fn year(number: &str) -> Option<i16> {
    YEAR.find(number)?.as_str().trim_matches('/').parse().ok()
}

/// A number of the National Assembly or its Standing Committee that has a term which was not in its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mistermed {
    pub(super) year: i16,
    pub(super) term: i16,
}

impl Mistermed {
    /// The terms that were in the year: two in one of elections.
    pub(super) fn expected(self) -> String {
        let terms = (8..99).filter(|term| is_of_term(self.year, *term));
        terms.map(|term: i16| term.to_string()).collect::<Vec<_>>().join(", ")
    }
}

/// What is wrong about the term in a number, if it has one and it is not that of its year.
pub(super) fn mistermed(number: &str) -> Option<Mistermed> {
    // Nearly all numbers are others.
    if !number.contains("QH") {
        return None;
    }
    let found = OF_TERM.captures(number)?;
    let (year, term) = (found[1].parse().ok()?, found[2].parse().ok()?);
    (year >= elected(9) && !is_of_term(year, term)).then_some(Mistermed { year, term })
}

fn is_of_term(year: i16, term: i16) -> bool {
    (elected(term)..=elected(term + 1)).contains(&year)
}

/// The year in which a National Assembly was elected: on 19/7/1992, 20/7/1997, 19/5/2002, 20/5/2007, 22/5/2011, 22/5/2016,
/// 23/5/2021 and 15/3/2026 (quochoi.vn); then every five years (Hiến pháp 2013, Điều 71). Of earlier ones only that they
/// were earlier counts.
const fn elected(term: i16) -> i16 {
    match term {
        10 => 1997,
        11 => 2002,
        12 => 2007,
        13 => 2011,
        14 => 2016,
        15.. => 2021 + 5 * (term - 15),
        _ => 1992 + 5 * (term - 9),
    }
}

/// Whether a number has the form of one of a decision that announces procedures.
pub(super) fn is_of_decision(number: &str) -> bool {
    DECISION.is_match(number)
}

/// Whether a minister signed it: its sign is that of a ministry, not of a People's Committee.
pub(super) fn is_of_ministry(number: &str) -> bool {
    number.rsplit_once("QĐ-").is_some_and(|(_, sign)| sign.starts_with('B') || sign == "TTCP" || sign == "NHNN")
}

/// A text in which the signs of documents are whole again that a table cut in two: `22/2026/NĐ -CP`.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    CUT.replace_all(text, "$1-$2")
}

/// The first number in a text that has the form of one of a legal document but for its year: `175/20244/NĐ-CP`.
pub(super) fn misdated(text: &str) -> Option<Range<usize>> {
    // Nearly no text cites a number.
    if !text.contains('/') {
        return None;
    }
    let is_year = |year: &str| year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let is_whole = |range: &Range<usize>| {
        !text[..range.start].ends_with(|sign| is_of_word(sign) || matches!(sign, '/' | '.'))
            && !text[range.end..].starts_with(is_of_word)
    };
    let misdated = MISDATED.captures_iter(text).filter(|found| !is_year(&found[1]));
    misdated.filter_map(|found| found.get(0)).map(|found| found.range()).find(is_whole)
}

/// The numbers of legal documents that a text cites. Where the next word runs into the sign nobody knows where that
/// ends, but for decrees.
pub(super) fn cited(text: &str) -> impl Iterator<Item = &str> {
    let ends = |end: usize| !text[end..].starts_with(char::is_alphabetic);
    let begins = |start: usize| !text[..start].ends_with(is_of_word);
    let whole = move |found: &regex::Match<'_>| {
        begins(found.start()) && (found.as_str().ends_with("/NĐ-CP") || ends(found.end()))
    };
    CITED.find_iter(text).filter(whole).map(|found| found.as_str())
}

#[cfg(test)]
mod tests {
    use super::{Mistermed, cited, is_central, is_of_decision, is_of_law, is_of_ministry, joined, misdated, mistermed};

    #[test]
    fn forms_are_told_apart() {
        for good in [
            "123/2015/NĐ-CP",
            "60/2014/QH13",
            "66.7/2025/NQ-CP",
            "04/2020/TT-BTP",
            "23/2026/NQ-HĐND",
            "33/2013/TTLT-BTNMT-BGTVT",
            "01/VBHN-BTP",
            "69/2007/TTLT/BQP-BLĐTBXH-BTC",
            "01/2014/NQLT/CP-UBTƯMTTQVN",
            "09-NQ/TU",
            "31-CT/TU",
            "98-QĐ/TW",
            "1245-KL/ThU",
            "07/2014/L-CTN",
            "47/SL",
            "13-LCT/HĐNN8",
            "374-HĐBT",
            "Hiến pháp 2013",
            "Hiến pháp năm 2013",
            "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013 (sửa đổi, bổ sung năm 2025)",
        ] {
            assert!(is_of_law(good), "{good}");
        }
        for bad in [
            "118/2025/NĐ-C",
            "86/2018/nđ-cp",
            "62/2021/QĐ-TT",
            "Nghị định số 142/2025/NĐ-CP",
            "168/NĐ-CP",
            "112-2024-NĐ-CP",
            "09-NQ",
            "Hiến pháp 2012",
            "Hiến pháp số 1",
            "Bộ luật Dân sự 2015",
            "123/2015/ND-CP",
            "abc",
            "",
        ] {
            assert!(!is_of_law(bad), "{bad}");
        }
        for good in ["163/QĐ-BTP", "01/QĐ-BNNMT", "1372a/QĐ-NHNN", "2815/QĐ-UBND", "47/2025/QĐ-UBND"] {
            assert!(is_of_decision(good), "{good}");
        }
        for bad in ["Demo/QĐ-BCA", "QĐ/0001-BTP", "163/QĐ", "163"] {
            assert!(!is_of_decision(bad), "{bad}");
        }
        assert!(is_of_ministry("163/QĐ-BTP") && !is_of_ministry("163/QĐ-UBND"));
    }

    #[test]
    fn numbers_of_the_whole_country_are_told_from_those_of_a_province() {
        for central in ["04/2020/TT-BTP", "05/2025/NĐ-CP", "72/2025/QH15", "22/2019/QĐ-TTg", "66.7/2025/NQ-CP"] {
            assert!(is_central(central), "{central}");
        }
        for other in ["12/2025/NQ-HĐND", "47/2025/QĐ-UBND", "749/QĐ-TTg", "01/VBHN-BTP", "163/QĐ-BTP"] {
            assert!(!is_central(other), "{other}");
        }
    }

    #[test]
    fn citations_are_found_in_texts() {
        let text = "theo Nghị định số 176/2025/NĐ-CP và Luật số 60/2014/QH13, ngày 01/01/2026";
        assert_eq!(cited(text).collect::<Vec<_>>(), ["176/2025/NĐ-CP", "60/2014/QH13"]);
        assert_eq!(cited(&joined("Nghị định số 22/2026/NĐ -CP")).collect::<Vec<_>>(), ["22/2026/NĐ-CP"]);
        let text = "290/2005/QĐ-TTg, 33/2026/NĐ-CPMẫu số 1, 98/2020/TT-BTCMẫu số 2, 17/2025/TT-BTCMẪU";
        assert_eq!(cited(text).collect::<Vec<_>>(), ["290/2005/QĐ-TTg", "33/2026/NĐ-CP"]);
    }
    #[test]
    fn years_have_four_digits() {
        for (text, number) in [
            ("theo Nghị định 175/20244/NĐ-CP,", Some("175/20244/NĐ-CP")),
            ("Nghị quyết số 66.7/20025/NQ-CP", Some("66.7/20025/NQ-CP")),
            ("Thông tư 34/225/TT-NHNN.", Some("34/225/TT-NHNN")),
            ("Luật số 60/2104/QH13", Some("60/2104/QH13")),
            ("Nghị định 175/2024/NĐ-CP, 01/07/2015/NĐ-CP, 57/98/NĐ-CP", None),
            ("12/6/20252418/QĐ-BNNMT, 29/20252729/QĐ-BCT, 12/34/225/TT-NHNN", None),
        ] {
            assert_eq!(misdated(text).map(|range| &text[range]), number, "{text}");
        }
    }

    #[test]
    fn terms_of_the_national_assembly_are_those_of_their_years() {
        for right in [
            "35/2000/QH10",
            "26/2001/UBTVQH10",
            "21/2007/QH12",
            "16/2007/QH11",
            "60/2014/QH13",
            "72/2011/QH12",
            "72/2025/QH15",
            "03/2026/QH16",
            "03/2026/QH15",
            "1210/2016/UBTVQH13",
            "01/2031/QH17",
            "123/2015/NĐ-CP",
        ] {
            assert_eq!(mistermed(right), None, "{right}");
        }
        for (wrong, expected) in [
            ("72/2025/QH13", "15"),
            ("72/2025/QH51", "15"),
            ("59/2010/QH1", "12"),
            ("78/2006/QH10", "11"),
            ("60/2016/QH15", "13, 14"),
            ("03/2027/QH15", "16"),
        ] {
            assert_eq!(mistermed(wrong).map(Mistermed::expected).as_deref(), Some(expected), "{wrong}");
        }
    }
}
