//! A paper is asked for whose data the state already holds.

use super::super::papers::{is_note, without_copy};
use super::super::text::{bare, is_letter, low, says};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::{Document, Procedure};
use jiff::civil::{Date, date};

pub(super) static RULE: Rule = Rule {
    name: "paper-held-by-state",
    severity: Severity::Warning,
    group: Group::Consistency,
    complaint: None,
    grounds: &["66.7/2025/NQ-CP, Điều 4"],
    example: include_str!("../examples/paper-held-by-state.yaml"),
    check: Check::Procedure(check),
};

/// While Nghị quyết 66.7/2025/NQ-CP holds.
const FIRST: Date = date(2026, 1, 1);
const LAST: Date = date(2027, 2, 28);

/// The papers of its article 4, clauses 1 to 6 and 8, by how their names begin. Clause 9 speaks of examinations already
/// recorded, so it is left to people.
const HELD: [(&str, &str); 47] = [
    ("cccd", "1"),
    ("thẻ cccd", "1"),
    ("cmnd", "1"),
    ("căn cước công dân", "1"),
    ("căn cước", "1"),
    ("thẻ căn cước", "1"),
    ("chứng minh nhân dân", "1"),
    ("giấy chứng minh nhân dân", "1"),
    ("giấy chứng nhận căn cước", "1"),
    ("giấy tờ tuỳ thân", "1"),
    ("giấy tờ tùy thân", "1"),
    ("giấy xác nhận thông tin về cư trú", "1"),
    ("giấy xác nhận thông tin cư trú", "1"),
    ("giấy xác nhận cư trú", "1"),
    ("giấy xác nhận nơi cư trú", "1"),
    ("xác nhận thông tin về cư trú", "1"),
    ("xác nhận thông tin cư trú", "1"),
    ("xác nhận cư trú", "1"),
    ("xác nhận nơi cư trú", "1"),
    ("giấy tờ chứng minh nơi cư trú", "1"),
    ("giấy tờ chứng minh nơi thường trú", "1"),
    ("giấy tờ chứng minh nơi tạm trú", "1"),
    ("giấy khai sinh", "2"),
    ("trích lục khai sinh", "2"),
    ("giấy chứng nhận kết hôn", "2"),
    ("giấy chứng nhận đăng ký kết hôn", "2"),
    ("giấy đăng ký kết hôn", "2"),
    ("giấy kết hôn", "2"),
    ("trích lục kết hôn", "2"),
    ("giấy xác nhận tình trạng hôn nhân", "2"),
    ("giấy xác nhận độc thân", "2"),
    ("giấy độc thân", "2"),
    ("giấy chứng tử", "2"),
    ("giấy khai tử", "2"),
    ("trích lục khai tử", "2"),
    ("thẻ bảo hiểm y tế", "3"),
    ("sổ bảo hiểm xã hội", "3"),
    ("giấy phép lái xe", "4"),
    ("bằng lái xe", "4"),
    ("giấy chứng nhận đăng ký doanh nghiệp", "5"),
    ("giấy chứng nhận đăng ký hộ kinh doanh", "5"),
    ("giấy chứng nhận đăng ký hợp tác xã", "5"),
    ("giấy chứng nhận đăng ký xe", "6"),
    ("chứng nhận đăng ký xe", "6"),
    ("giấy đăng ký xe", "6"),
    ("phiếu lý lịch tư pháp", "8"),
    ("lý lịch tư pháp", "8"),
];

/// Papers of clause 7 (land), which holds for dwellings first: they are held where somebody registers a residence.
const LAND: [&str; 2] = ["giấy chứng nhận quyền sử dụng đất", "giấy chứng nhận quyền sở hữu nhà ở"];
/// Names of procedures about residence.
const RESIDENCE: [&str; 2] = ["thường trú", "tạm trú"];

fn check(procedure: &Procedure, scene: &Scene<'_>, found: &mut Found) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        if let Some((paper, clause)) = asked(document, procedure, scene.site.as_of) {
            let finding = at(document.place, "name").with("document", paper);
            found.push(finding.ground(format!("66.7/2025/NQ-CP, Điều 4 khoản {clause}")));
        }
    }
}

/// The paper that is asked for on a day although the state holds it, and the clause.
pub(super) fn asked(document: &Document, procedure: &Procedure, day: Date) -> Option<(&'static str, &'static str)> {
    let is_asked = document.must_be_brought() && document.only_if.is_none() && !is_note(document);
    if !is_asked || !(FIRST..=LAST).contains(&day) {
        return None;
    }
    let name = spelled(bare(&document.name));
    let land = || land(&name).filter(|_| RESIDENCE.iter().any(|word| says(&low(&procedure.name), word)));
    // A procedure about that very paper asks for the old one.
    held(&name).or_else(land).filter(|(paper, _)| !low(&procedure.name).contains(paper))
}

/// The paper that a name as of [`spelled`] means, and the clause; none when it leaves a choice, or has more to say.
fn held(name: &str) -> Option<(&'static str, &'static str)> {
    const LONGEST: usize = 100;
    // Papers from before the databases, and papers for some only.
    const OTHERS: [&str; 8] = ["nước ngoài", "của nước", "nước mà", "nếu", "trước đây", "được cấp", "đã cấp", "cũ"];
    let papers: Option<Vec<_>> = choices(name).map(of_list).collect();
    let is_other = || OTHERS.iter().any(|word| says(name, word)) || name.chars().count() > LONGEST;
    papers?.first().copied().filter(|(paper, _)| (!paper.ends_with(" thân") || names_card(name)) && !is_other())
}

/// The papers among which a name leaves a choice; between owners there is none: “giấy khai sinh của con hoặc cháu”.
fn choices(name: &str) -> impl Iterator<Item = &str> {
    const OWNERS: [&str; 24] = [
        "anh",
        "bà",
        "bên",
        "bố",
        "cá nhân",
        "cha",
        "cháu",
        "chị",
        "chồng",
        "chủ hộ",
        "chủ sở hữu",
        "chủ xe",
        "con",
        "công dân",
        "em",
        "học sinh",
        "mẹ",
        "người",
        "ông",
        "sinh viên",
        "thân nhân",
        "thành viên",
        "trẻ em",
        "vợ",
    ];
    let mut has_owner = false;
    name.split(" hoặc ").filter(move |part| {
        let names_owner =
            || OWNERS.iter().any(|owner| part.strip_prefix(owner).is_some_and(|rest| !rest.starts_with(is_letter)));
        let is_choice = !has_owner || !names_owner();
        has_owner = says(part, "của") || !is_choice;
        is_choice
    })
}

/// Whether a paper of identity is the card: a passport is one, too, and may be all that somebody has.
fn names_card(name: &str) -> bool {
    const CARDS: [&str; 4] = ["căn cước", "cccd", "cmnd", "chứng minh nhân dân"];
    CARDS.iter().any(|card| says(name, card)) && !says(name, "hộ chiếu")
}

/// The paper about land that a name as of [`spelled`] begins with; none when it leaves a choice.
fn land(name: &str) -> Option<(&'static str, &'static str)> {
    let paper = LAND.into_iter().find(|paper| without_copy(name).starts_with(paper))?;
    (!says(name, "hoặc") && !says(name, "nếu")).then_some((paper, "7"))
}

/// A name in small letters in which the usual abbreviations are spelled out: `thẻ bhyt`, `gplx`, `gcn đkdn`.
fn spelled(name: String) -> String {
    const SHORT: [(&str, &str); 11] = [
        ("bhxh", "bảo hiểm xã hội"),
        ("bhyt", "bảo hiểm y tế"),
        ("đkdn", "đăng ký doanh nghiệp"),
        ("đkhkd", "đăng ký hộ kinh doanh"),
        ("đkkh", "đăng ký kết hôn"),
        ("gcn", "giấy chứng nhận"),
        ("gks", "giấy khai sinh"),
        ("gplx", "giấy phép lái xe"),
        ("hkd", "hộ kinh doanh"),
        ("lltp", "lý lịch tư pháp"),
        ("qsdđ", "quyền sử dụng đất"),
    ];
    let long = |word: &str| SHORT.iter().find(|(short, _)| *short == word).map_or("", |(_, long)| *long);
    let is_short = |word: &str| !long(word.trim_end_matches([',', ';', ')'])).is_empty();
    if !name.split(' ').any(is_short) {
        return name;
    }
    let words = name.split(' ').map(|word| {
        let own = word.trim_end_matches([',', ';', ')']);
        if is_short(word) { [long(own), &word[own.len()..]].concat() } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The paper of the list with which a name begins.
fn of_list(name: &str) -> Option<(&'static str, &'static str)> {
    let start = without_copy(name);
    HELD.iter()
        .copied()
        .find(|(paper, _)| start.strip_prefix(paper).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

#[cfg(test)]
mod tests {
    use super::{bare, held, spelled};

    #[test]
    fn only_papers_of_the_list_are_meant() {
        for (name, clause) in [
            ("Bản sao Giấy khai sinh của trẻ em", Some("2")),
            ("- Thẻ căn cước;", Some("1")),
            ("Giấy chứng nhận đăng ký xe ô tô", Some("6")),
            ("Thẻ căn cước hoặc hộ chiếu", None),
            ("Tờ khai cấp lại giấy khai sinh", None),
            ("Giấy khai sinhx", None),
            ("Giấy xác nhận thông tin cư trú", Some("1")),
            ("Xác nhận nơi cư trú của Công an xã", Some("1")),
            ("Đơn có xác nhận nơi cư trú", None),
            ("Thẻ căn cước của vợ hoặc chồng", Some("1")),
            ("Giấy khai sinh của con hoặc cháu", Some("2")),
            ("Trích lục khai tử của vợ hoặc chồng hoặc con", Some("2")),
            ("Giấy khai sinh của con hoặc hộ chiếu", None),
            ("Thẻ căn cước của vợ hoặc hộ chiếu của chồng", None),
            ("Bản chụp căn cước của hai bên", Some("1")),
            ("Bản sao căn cước", Some("1")),
            ("Căn cước điện tử hoặc hộ chiếu", None),
            ("Giấy chứng nhận đăng ký doanh nghiệp của công ty hoặc chủ trương đầu tư", None),
            ("Bản chụp thẻ BHYT của người đề nghị", Some("3")),
            ("Bản sao GPLX", Some("4")),
            ("GCN đăng ký xe, sổ BHXH", Some("6")),
            ("Bản sao giấy CNĐK", None),
            ("Giấy chứng tử hoặc trích lục khai tử", Some("2")),
            ("Giấy tờ tuỳ thân (CMND/CCCD) của người nộp", Some("1")),
            ("Bản sao giấy tờ tùy thân: thẻ căn cước", Some("1")),
            ("Giấy tờ tuỳ thân", None),
            ("Giấy tờ tùy thân (thẻ căn cước, hộ chiếu)", None),
            ("Giấy tờ tùy thân hoặc giấy xác nhận của xã", None),
            ("Bản sao giấy khai sinh được cấp trước đây", None),
            ("Lý lịch tư pháp do cơ quan có thẩm quyền của nước mà người đó là công dân cấp", None),
        ] {
            assert_eq!(held(&spelled(bare(name))).map(|(_, clause)| clause), clause, "{name}");
        }
    }
}
