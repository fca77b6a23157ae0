//! A paper “as prescribed”, without saying which or by what.

use super::super::papers::is_note;
use super::super::text::{bare, excerpt, says};
use super::super::{Check, Found, Group, Rule, Scene, at};
use crate::diagnostics::Severity;
use crate::model::Procedure;

pub(super) static RULE: Rule = Rule {
    name: "vague-document",
    severity: Severity::Warning,
    group: Group::Definition,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/vague-document.yaml"),
    check: Check::Procedure(check),
};

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    for document in procedure.cases.iter().flat_map(|case| &case.documents) {
        // When it is needed says nothing of which it is.
        let explained = document.form.is_some() || document.note.as_deref().is_some_and(tells_which);
        if !explained && !is_note(document) && is_vague(&document.name) {
            found.push(at(document.place, "name").with("document", excerpt(&document.name)));
        }
    }
}

/// Whether a name ends with “as prescribed” and cites nothing, or is made of general words only.
fn is_vague(name: &str) -> bool {
    let name = bare(name);
    let name = without_when(&name);
    let told = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).is_some_and(|what| {
        let words: Vec<&str> = what.split(' ').collect();
        let near = words[words.len().saturating_sub(NEAR)..].join(" ");
        // “… phải được chứng thực theo quy định” tells how, not which.
        let how = ["được", "phải", "đã", "đủ", "để"].iter().any(|word| says(&near, word));
        // “… gồm: giấy A, giấy B hoặc giấy tương đương theo quy định”, “sổ do B cấp theo quy định” tell which.
        let which = what.contains(':') || says(&near, "tương đương") || (says(what, "do") && says(&near, "cấp"));
        // “quyết định A hoặc giấy B, văn bản C theo quy định”: one paper of several that are told.
        let is_told = |paper: &str| paper == "văn bản" && says(what, "hoặc");
        !how && !which && (words.len() <= SHORT || PAPERS.iter().any(|paper| near.contains(paper) && !is_told(paper)))
    });
    // “… khác theo yêu cầu của cơ quan tiếp nhận”: whoever asks, nobody can bring it beforehand.
    let by = |words| name.split_once(words).filter(|(_, whose)| whose.is_empty() || whose.starts_with(" của "));
    let asked = by(" theo yêu cầu").or_else(|| by(" theo hướng dẫn"));
    (told || is_general(asked.map_or(name, |(what, _)| what))) && !cites(name)
}

/// A name without the words at its end that tell when somebody wants the paper: that says nothing of which it is.
fn without_when(name: &str) -> &str {
    const NEEDED: [&str; 6] = ["nếu có", "nếu cần", "nếu cần thiết", "nếu thấy cần thiết", "khi cần", "khi cần thiết"];
    const WANTED: [&str; 3] = ["yêu cầu", "hướng dẫn", "thấy cần thiết"];
    [" nếu ", " (nếu ", " khi ", " (khi ", " do "]
        .iter()
        .find_map(|lead| {
            let at = name.find(lead)?;
            let when = name[at..].trim_start_matches([' ', '(']);
            let is_told = NEEDED.contains(&when) || WANTED.iter().any(|word| when.ends_with(word));
            is_told.then_some(&name[..at])
        })
        .unwrap_or(name)
}

/// Whether a name says by what its paper is prescribed.
fn cites(name: &str) -> bool {
    let own = name.replace("pháp luật", "");
    own.contains(|letter: char| letter.is_ascii_digit())
        || ["điều", "mẫu", "phụ lục", "luật", "bộ luật"].iter().any(|word| says(&own, word))
}

/// Whether a note says which paper is meant: it names one or cites what prescribes it, gives examples or a list.
fn tells_which(note: &str) -> bool {
    /// Words behind `giấy` that name none.
    const ANY: [&str; 22] = [
        "", "tờ", "đúng", "này", "đó", "nào", "gì", "khác", "phù", "hợp", "liên", "cần", "thì", "có", "phải", "để",
        "theo", "kèm", "gốc", "của", "a4", "là",
    ];
    const NAMED: [&str; 37] = [
        "bản án",
        "bản đồ",
        "bản vẽ",
        "bảo hiểm",
        "bằng cấp",
        "bằng tốt nghiệp",
        "bệnh án",
        "biên bản",
        "biên lai",
        "cam kết",
        "căn cước",
        "chứng chỉ",
        "chứng nhận",
        "chứng minh nhân dân",
        "chứng từ",
        "công văn",
        "di chúc",
        "đơn đề nghị",
        "đơn xin",
        "hoá đơn",
        "hóa đơn",
        "học bạ",
        "hộ chiếu",
        "hợp đồng",
        "lý lịch",
        "nghị quyết",
        "phiếu",
        "quyết định",
        "sao kê",
        "sổ",
        "thẻ",
        "thông báo",
        "tờ khai",
        "trích lục",
        "văn bằng",
        "văn bản",
        "xác nhận",
    ];
    const LISTED: [&str; 6] = ["gồm", "ví dụ", "chẳng hạn", "tức là", "cụ thể là", "như là"];
    const BASES: [&str; 6] = ["bộ luật", "điều", "mẫu", "nghị định", "phụ lục", "thông tư"];
    /// Words behind `như` that only refer to something.
    const SAME: [&str; 8] = ["trên", "đã", "vậy", "thế", "sau", "nhau", "hướng", "quy"];
    let note = bare(note);
    let words: Vec<&str> = note.split(|letter: char| !letter.is_alphanumeric()).collect();
    let behind =
        |word: &str, others: &[&str]| words.windows(2).any(|pair| pair[0] == word && !others.contains(&pair[1]));
    let has = |words: &[&str]| words.iter().any(|word| says(&note, word));
    has(&NAMED) || has(&LISTED) || behind("giấy", &ANY) || behind("như", &SAME) || has(&BASES) || note.contains("; ")
}

/// Words of a name that is only a name.
const SHORT: usize = 3;
/// Words before the ending in which the paper must stand in longer names.
const NEAR: usize = 9;
const PAPERS: [&str; 4] = ["giấy tờ", "tài liệu", "hồ sơ", "văn bản"];
const ENDINGS: [&str; 7] = [
    "theo quy định",
    "theo đúng quy định",
    "theo quy định của pháp luật",
    "theo quy định pháp luật",
    "theo quy định hiện hành",
    "theo quy định của pháp luật hiện hành",
    "theo quy định hiện hành của pháp luật",
];

/// Whether a name speaks of papers and says nothing of which.
fn is_general(name: &str) -> bool {
    const FILLERS: [&str; 13] =
        ["các", "những", "loại", "khác", "có", "liên", "quan", "cần", "thiết", "kèm", "theo", "hợp", "lệ"];
    if !PAPERS.iter().any(|paper| name.contains(paper)) {
        return false;
    }
    let mut rest = name.to_owned();
    for paper in PAPERS {
        rest = rest.replace(paper, "");
    }
    rest.split([' ', ',']).all(|word| word.is_empty() || FILLERS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{is_vague, tells_which};

    #[test]
    fn a_note_tells_which_paper_is_meant_or_something_else() {
        for telling in [
            "Gồm sổ hộ khẩu cũ, giấy khai sinh",
            "Ví dụ: bản án, trích lục",
            "Giấy chứng nhận quyền sử dụng đất hoặc hợp đồng thuê nhà.",
            "Là giấy ra viện của bệnh viện",
            "Theo Điều 5 Nghị định 23/2015/NĐ-CP",
            "Như sổ đỏ, hợp đồng mua bán",
            "Giấy tờ gốc: giấy ra viện",
        ] {
            assert!(tells_which(telling), "{telling}");
        }
        for other in [
            "Bản chụp.",
            "Hỏi quầy trước khi nộp.",
            "Chỉ cần giấy đúng với trường hợp của mình.",
            "Mang giấy tờ gốc để đối chiếu",
            "Nộp như trên",
            "Nộp 01 bản chụp",
        ] {
            assert!(!tells_which(other), "{other}");
        }
    }

    #[test]
    fn only_what_says_nothing_is_vague() {
        for vague in [
            "Các giấy tờ khác có liên quan (nếu có)",
            "Văn bản đề nghị theo quy định",
            "b) Hồ sơ, tài liệu kèm theo.",
            "Giấy tờ chứng minh nhân thân theo quy định của pháp luật",
            "Hồ sơ, giấy tờ liên quan khác theo quy định của pháp luật",
            "Các văn bản, tài liệu khác theo yêu cầu của cơ quan tiếp nhận",
            "Các tài liệu khác theo yêu cầu",
            "Giấy tờ khác theo yêu cầu của cán bộ tiếp nhận",
            "Các giấy tờ khác (nếu cần)",
            "Giấy tờ khác khi cán bộ yêu cầu",
            "Giấy tờ khác do cơ quan yêu cầu",
            "Các giấy tờ khác khi cần thiết",
            "Giấy tờ khác do cán bộ hướng dẫn.",
            "Giấy tờ khác theo hướng dẫn của cán bộ",
        ] {
            assert!(is_vague(vague), "{vague}");
        }
        for clear in [
            "Giấy trình bày",
            "Tài liệu kỹ thuật theo yêu cầu của Bộ Y tế",
            "Tờ khai theo quy định tại Nghị định 23/2015/NĐ-CP",
            "Giấy tờ theo quy định tại Điều tám",
            "Hồ sơ thiết kế",
            "Giấy tờ khác do cơ quan có thẩm quyền cấp",
            "Văn bản uỷ quyền khi cán bộ yêu cầu",
            "Giấy tờ tuỳ thân do cán bộ yêu cầu",
            "Văn bản uỷ quyền. Văn bản này phải được công chứng theo quy định của pháp luật",
            "Giấy tờ theo quy định của Luật Hộ tịch",
            "Quyết định chủ trương đầu tư hoặc giấy chứng nhận đăng ký đầu tư, văn bản chấp thuận đầu tư theo quy định",
            "Sổ ATA do VCCI cấp theo quy định",
            "Giấy tờ chứng minh việc thành lập: giấy A hoặc các giấy tờ khác tương đương theo quy định của pháp luật",
        ] {
            assert!(!is_vague(clear), "{clear}");
        }
    }
}
