//! Words for bodies, papers and levels that no longer exist.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use regex::{Match, Regex};

use super::super::papers::is_note;
use super::super::text::{is_of_word, low, says};
use super::super::{Check, Found, Group, Rule, Scene, at, site_texts, texts};
use super::paper_held_by_state;
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::model::{Document, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "obsolete-wording",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/obsolete-wording.yaml"),
    check: Check::Both(check, beside),
};

/// Districts ended with Luật Tổ chức chính quyền địa phương 72/2025/QH15 on 1 July 2025; paper household books
/// with Luật Cư trú 68/2020/QH14 at the end of 2022; online levels 3 and 4 with Nghị định 42/2022/NĐ-CP; police of
/// districts, several ministries and their departments of provinces with the reform of March 2025.
static OLD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        // No `\b`: that of Unicode costs ten times as much.
        r"(?ix) (?:
            (?: UBND | u[ỷy]\ ban\ nhân\ dân | ủy\ ban\ nhân\ dân )\ (?:cấp\ )?(?:quận|huyện|thị\ xã|thị\ trấn)
          | (?:công\ an|HĐND|hội\ đồng\ nhân\ dân|chi\ cục\ thuế|bảo\ hiểm\ xã\ hội)\ (?:cấp\ )?(?:quận|huyện|thị\ xã)
          | cấp\ huyện | tỉnh,\ huyện | huyện,\ xã | phòng\ tư\ pháp | phường,\ thị\ trấn
          | (?:bộ|sở|phòng)\ (?:tài\ nguyên\ và\ môi\ trường | kế\ hoạch\ và\ đầu\ tư | thông\ tin\ và\ truyền\ thông | giao\ thông\ vận\ tải)
          | (?:bộ|sở)\ nông\ nghiệp\ và\ (?:phát\ triển\ nông\ thôn | PTNT)
          | phòng\ tài\ chính\ ?[-–,]\ ?kế\ hoạch | phòng\ giáo\ dục\ và\ đào\ tạo
          | (?:bộ|sở|phòng)\ lao\ động\ ?[-–,]\ ?thương\ binh(?:\ và\ xã\ hội)?
          | sổ\ hộ\ khẩu | sổ\ tạm\ trú
          | (?:trực\ tuyến|dịch\ vụ\ công|DVC|DVCTT)\ (?:ở\ )?mức\ độ\ [34]
        )",
    )
    .expect("a pattern")
});

/// A district or a town that is named, in an address: since July 2025 a commune stands right below its province.
static IN_ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Tt]hị xã) [\p{Lu}0-9][\p{L}0-9]*").expect("a pattern")
});

/// In the clause before the name of a ministry: it signed a document, alone or with others, or is told in its title.
static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:(?:thông tư|nghị định|quyết định|chỉ thị|qcvn|/[0-9]{4}/)[^;\n]*",
        r"(?:[0-9]{4}\)?,? (?:c[ủùu]a )?|/[a-zđ0-9-]+(?: đối với [^;.]*)? của |quản lý (?:nhà nước )?của )",
        r"|thông tư (?:liên tịch )?của )",
        r"(?:(?:liên |các )?bộ [^;.]*(?:[,–-]| và) )?(?:liên )?(?:bộ trưởng )?$",
    ))
    .expect("a pattern")
});

/// From which day a word is obsolete.
fn since(word: &str) -> Date {
    let word = word.to_lowercase();
    if word.starts_with("sổ") {
        date(2023, 1, 1)
    } else if word.contains("mức độ") {
        date(2022, 8, 1)
    } else if ["thương binh", "công an", "môi trường", "đầu tư", "truyền thông", "vận tải", "nông thôn", "ptnt"]
        .iter()
        .any(|body| word.contains(body))
    {
        date(2025, 3, 1)
    } else {
        date(2025, 7, 1)
    }
}

/// How many characters before and after a word say how it is meant.
const NEAR: usize = 64;
/// Before a word: this is how it was.
const BEFORE: [&str; 8] = [
    "trước đây",
    "trước ngày",
    "thay ",
    "thay thế",
    "bỏ ",
    "cũ ",
    // The title of Nghị định 104/2022/NĐ-CP; plans of districts hold until those of communes are made.
    "liên quan đến việc nộp",
    "quy hoạch sử dụng đất",
];
/// With “không” before a word: it is not asked for.
const DENIED: [&str; 10] = ["còn", "phải", "cần", "đòi", "yêu cầu", "nộp", "mang", "thu", "dùng", "sử dụng"];
/// After a word: what it is now, or when it was.
const AFTER: [&str; 8] =
    ["(nay là", "nay là ", "trước ngày", "kết thúc hoạt động", "không còn", "giải thể", "bị bãi bỏ", "được thay"];

/// Whether it is no word of its own, or the words around say that this is how it was, or name who signed an old document.
fn is_excused(text: &str, word: &Match<'_>) -> bool {
    let line = text[..word.start()].chars().rev().take_while(|letter| *letter != '\n');
    let before: Vec<char> = line.take(NEAR).collect();
    let before = before.into_iter().rev().collect::<String>().to_lowercase();
    let after = text[word.end()..].chars().take(NEAR).collect::<String>().to_lowercase();
    let years = before.match_indices("trước ").map(|(at, sign)| &before[at + sign.len()..]);
    // What is denied is denied in the same sentence.
    let clause = before.rsplit(". ").next().unwrap_or_default();
    let denied = |verb: &&str| {
        let verb = format!("không {verb}");
        clause.contains(&format!("{verb} ")) || clause.trim_end().ends_with(&verb)
    };
    let own = after.split(['.', ';']).next().unwrap_or_default();
    let is_former = own.trim_start_matches([' ', '(']).starts_with("cũ");
    // A part of another word is no word.
    text[..word.start()].ends_with(is_of_word)
        || text[word.end()..].starts_with(is_of_word)
        || years.into_iter().any(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()))
        || DENIED.iter().any(denied)
        || BEFORE.iter().any(|sign| before.contains(sign))
        || AFTER.iter().any(|sign| own.contains(sign))
        || is_former
        || before.ends_with("cán ")
        || (word.as_str().to_lowercase().starts_with("bộ ") && is_signed(&text[..word.start()]))
}

/// Whether the words before the name of a ministry are a citation of what it signed.
fn is_signed(before: &str) -> bool {
    /// Titles of circulars that amend others are no longer.
    const LONG: usize = 420;
    let line = before.rsplit('\n').next().unwrap_or_default();
    let start = line.char_indices().rev().nth(LONG).map_or(0, |(start, _)| start);
    SIGNED.is_match(&format!("{} ", low(&line[start..])))
}

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
    let look = |text| obsolete(text, day);
    site_texts::seek(scene.site, look, |finding, word| {
        if !finding.place.as_ref().is_some_and(is_explained) {
            found.push(told(finding, word));
        }
    });
    for office in scene.site.offices.items().iter().filter(|office| office.exists_on(day)) {
        let Some(address) = office.raw.address.text().filter(|address| obsolete(address, day).is_none()) else {
            continue;
        };
        if let Some(word) = in_address(address).filter(|word| since(word) <= day) {
            found.push(told(at(office.place, "address"), word));
        }
    }
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

/// The first word of a text, if it is obsolete on a day.
fn obsolete(text: &str, day: Date) -> Option<Range<usize>> {
    let word = OLD.find_iter(text).find(|word| !is_excused(text, word))?;
    // Wards are still there.
    let start = word.end() - word.as_str().split(',').next_back().map_or(0, |last| last.trim_start().len());
    let start = if word.as_str().to_lowercase().starts_with("phường,") { start } else { word.start() };
    (since(word.as_str()) <= day).then_some(start..word.end())
}

#[cfg(test)]
mod tests {
    use super::{OLD, OLD_CARD, in_address, is_excused};

    fn is_obsolete(text: &str) -> bool {
        OLD.find_iter(text).any(|word| !is_excused(text, &word))
    }

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

    #[test]
    fn what_was_may_be_named() {
        for old in [
            "nộp tại UBND huyện",
            "cạnh UBND thị trấn",
            "Gõ tên, không cần dấu. Liên hệ UBND huyện.",
            "Công an cấp huyện",
            "dịch vụ công trực tuyến mức độ 4",
            "do Sở Lao động - Thương binh và Xã hội cấp",
            "gửi Bộ Kế hoạch và Đầu tư",
            "theo quy định của Bộ trưởng Bộ Giao thông vận tải",
            "nộp theo Thông tư số 01/2019/TT-BTC đến Bộ Nông nghiệp và PTNT",
        ] {
            assert!(is_obsolete(old), "{old}");
        }
        for said in [
            "Giám đốc Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ)",
            "Thông tư số 01/2019/TT-BLĐTBXH ngày 02 tháng 01 năm 2019 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
            "cán bộ Lao động - Thương binh và Xã hội",
            "Thông tư liên tịch số 42/2013/TTLT-BGDĐT-BLĐTBXH-BTC ngày 31 tháng 12 năm 2013 của liên Bộ Giáo dục và Đào tạo, Bộ Lao động, Thương binh và Xã hội",
            "Thông tư số 08/2023/TT-BLĐTBXH sửa đổi các thông tư thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội",
            "sửa đổi một số điều của Thông tư số 02/2022/TT-BTNMT của Bộ trưởng Bộ Tài nguyên và Môi trường",
            "Thông tư số 17/2015/TT-BTNMT ngày 06/4/2015 của  Bộ Tài nguyên và Môi trường",
            "cơ sở tuân thủ GSP ở mức độ 3",
            "giấy xác nhận của cơ quan quản lý xây dựng cấp huyện trước ngày 01 tháng 7 năm 2025",
            "nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu",
            "không yêu cầu tổ chức, cá nhân nộp, xuất trình sổ hộ khẩu",
        ] {
            assert!(!is_obsolete(said), "{said}");
        }
    }
}
