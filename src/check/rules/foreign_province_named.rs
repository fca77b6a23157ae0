//! A text that names an authority of another province.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::super::about::is_own_province;
use super::super::texts::{Text, visit_option};
use super::super::{Check, Found, Group, Rule, Scene, at, record_texts, site_texts, texts};
use crate::diagnostics::Severity;
use crate::model::{Procedure, Site};

pub(super) static RULE: Rule = Rule {
    name: "foreign-province-named",
    severity: Severity::Warning,
    group: Group::Portal,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/foreign-province-named.yaml"),
    check: Check::Both(of_procedure, of_site),
};

/// A province or city that is named.
static PROVINCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:[Tt]ỉnh |[Tt]hành phố |TP[. ] ?)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})",
        r"|(?:[Tt]hành phố |TP[. ]? ?)(HCM)(?:\P{L}|$)",
    ))
    .expect("a pattern")
});

/// Before it: an authority of a province.
static AUTHORITY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:UBND|HĐND|[Uu]ỷ ban nhân dân|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|[Cc]hủ tịch|[Cc]ông an|[Tt]hanh tra",
        r"|Thuế|Thống kê|Thi hành án dân sự|Văn phòng [Đđ]ăng ký đất đai|Bảo hiểm xã hội|BHXH",
        r"|Trung tâm [Pp]hục vụ [Hh]ành chính công|TTPVHCC|Trung tâm PVHCC|VPĐKĐĐ",
        r"|T(?:oà|òa) án nhân dân|Viện [Kk]iểm sát nhân dân|Cổng [Dd]ịch vụ công",
        r"|Sở (?:Văn h(?:oá|óa), )?\p{Lu}[^,.;:()]{2,40}) (?:- )?$",
    ))
    .expect("a pattern")
});

/// A department with the bare name of a province behind it: only provinces have such departments.
static DEPARTMENT: LazyLock<Regex> = LazyLock::new(|| {
    let name = |province: &str| province.replace("oà", "(?:oà|òa)").replace("oá", "(?:oá|óa)");
    let provinces: Vec<String> = PROVINCES.lines().map(name).collect();
    let fields = concat!(
        "Y tế|Tư pháp|Nội vụ|Tài chính|Xây dựng|Công [Tt]hương|Du lịch|Khoa học và Công nghệ|Nông nghiệp và Môi trường",
        "|Giáo dục và Đào tạo|Dân tộc và Tôn giáo|Văn h(?:oá|óa),? Thể thao và Du lịch",
    );
    Regex::new(&format!(r"Sở (?:{fields}) ({})(?:\P{{L}}|$)", provinces.join("|"))).expect("a pattern")
});

/// In what was found: exchanges are of the whole country, departments of foreign affairs legalise papers of every province, only
/// the largest city has that of transport, which texts for the whole country name beside the others. The rest is no name.
const NONE: [&str; 7] = ["Sở Giao dịch", "Sở Ngoại vụ", "Sở Giao thông công chánh", " cấp ", " các ", " ở ", " tại "];

/// In the sentence before: another place is meant.
const ELSEWHERE: [&str; 8] =
    ["ví dụ", "chuyển từ", "chuyển đến từ", "nơi khác", "tỉnh khác", "trước đây", "kinh nghiệm", "học tập"];

/// In the whole sentence: the province is one of which another was made.
const MERGED: [&str; 4] = ["hợp nhất", "sáp nhập", "hợp thành", "sắp xếp đơn vị hành chính"];

/// The provinces and cities since 1 July 2025: Nghị quyết 202/2025/QH15, Điều 1.
const PROVINCES: &str = include_str!("../provinces.txt");

/// Before an authority that gave a paper: `do UBND tỉnh … cấp`.
static GIVEN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:^| )(?:do|của) [^,:]{0,60}$").expect("a pattern"));

fn of_procedure(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    texts::with_agencies(procedure, |text| {
        if let Some(range) = foreign(text.says, scene.site) {
            found.push(text.finding().with("text", &text.says[range]));
        }
    });
}

/// What the portal says of itself, what its offices keep and plan, and its decisions.
fn of_site(scene: &Scene<'_>, found: &mut Found) {
    let site = scene.site;
    site_texts::seek(site, |text| foreign(text, site), |finding, text| found.push(finding.with("text", text)));
    // Before the province was as it is, one of those may have decided of which it was made.
    let top = site.settings.jurisdiction.and_then(|top| site.offices[top].valid_from);
    let is_early = |day: Option<Date>| top.zip(day).is_some_and(|(since, day)| day < since);
    of_laws(site, is_early, found);
    let mut look = |text: Text<'_>| {
        if let Some(range) = foreign(text.says, site) {
            found.push(text.finding().with("text", &text.says[range]));
        }
    };
    record_texts::of_offices(site, &mut look);
    for decision in site.decisions.items().iter().filter(|one| !is_early(one.effective.or(one.signed))) {
        visit_option(decision.place, "issuer", decision.issuer.as_deref(), &mut look);
        visit_option(decision.place, "note", decision.note.as_deref(), &mut look);
        for item in &decision.items {
            visit_option(item.place, "ground", item.ground.as_deref(), &mut look);
        }
    }
}

/// Who issued the documents kept. What a province laid down that is part of another one now may still hold, so that only one of
/// those of today is another's.
fn of_laws(site: &Site, is_early: impl Fn(Option<Date>) -> bool, found: &mut Found) {
    let is_of_today = |name: &str| PROVINCES.lines().any(|province| name.starts_with(province));
    for law in site.laws.items().iter().filter(|law| !is_early(law.effective.or(law.signed))) {
        let Some(issuer) = law.issuer.as_deref() else { continue };
        let name = foreign(issuer, site).map(|range| &issuer[range]).filter(|name| is_of_today(name));
        if let Some(name) = name {
            found.push(at(law.place, "issuer").with("text", name));
        }
    }
}

/// The first other province of which a text names an authority.
fn foreign(text: &str, site: &Site) -> Option<Range<usize>> {
    let titled = PROVINCE.captures_iter(text).filter_map(|found| {
        let (whole, province) = (found.get(0)?, found.get(1).or(found.get(2))?);
        let authority = AUTHORITY.find(&text[..whole.start()])?;
        Some((authority.start()..province.end(), province.range()))
    });
    let bare = DEPARTMENT.captures_iter(text).filter_map(|found| {
        let (whole, province) = (found.get(0)?, found.get(1)?);
        Some((whole.start()..province.end(), province.range()))
    });
    let is_meant = |whole: &Range<usize>| {
        let name = &text[whole.clone()];
        !NONE.iter().any(|sign| name.contains(sign)) && !is_of_other_place(text, whole)
    };
    let named = titled.chain(bare).filter(|(whole, _)| is_meant(whole)).map(|(_, province)| province);
    named.filter(|range| !is_own_province(spelled(&text[range.clone()]), site)).min_by_key(|range| range.start)
}

/// The name of a province that may be a short one.
fn spelled(province: &str) -> &str {
    if province == "HCM" { "Hồ Chí Minh" } else { province }
}

/// Whether a text speaks of another place as that: where somebody or a paper comes from, an example, or how it was before.
fn is_of_other_place(text: &str, range: &Range<usize>) -> bool {
    const ENDS: [char; 3] = ['.', ';', '\n'];
    let sentence = text[..range.start].rsplit(ENDS).next().unwrap_or_default().to_lowercase();
    let after = text[range.end..].trim_start_matches([' ', ',', '(']);
    let rest = after.split(ENDS).next().unwrap_or_default();
    MERGED.iter().any(|sign| sentence.contains(sign) || rest.contains(sign))
        || ELSEWHERE.iter().any(|sign| sentence.contains(sign))
        || ["cũ", "nay", "trước"].iter().any(|sign| after.starts_with(sign))
        || (GIVEN.is_match(&sentence) && after.starts_with("cấp"))
}
