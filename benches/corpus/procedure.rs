//! One made-up procedure of about 9.3 KB, in the styles that authors use: plain, quoted, flow and block text.

use std::fmt::Write;

use super::random::Random;
use super::words::{CLAUSES, ENGLISH, ISSUERS, OBJECTS, ONSETS, PAPERS, PLACES, QUALIFIERS, RIMES, VERBS};
use super::{FIELDS, FORMS, LAWS, OFFICES, decision_of};

/// The code of the procedure at a position.
pub(crate) fn code(index: usize) -> String {
    format!("{}.{:06}", 1 + index % 3, index + 1)
}

/// The id of the field of the procedure at a position.
pub(crate) fn field(index: usize) -> String {
    format!("linh-vuc-{:02}", 1 + index % FIELDS)
}

/// The YAML of the procedure at a position; `edition` changes one sentence of it.
pub(crate) fn yaml(index: usize, edition: usize) -> String {
    let mut random = Random::new(index as u64 + 1);
    let mut text = String::with_capacity(12_000);
    // Writing to a String cannot fail.
    let _ = head(&mut text, index, edition, &mut random)
        .and_then(|()| steps(&mut text, &mut random))
        .and_then(|()| cases(&mut text, &mut random))
        .and_then(|()| channels(&mut text, &mut random))
        .and_then(|()| grounds(&mut text, index, &mut random))
        .and_then(|()| tail(&mut text, index, &mut random));
    text
}

/// Some clauses as one sentence.
fn sentence(random: &mut Random, clauses: u32) -> String {
    let mut text = String::new();
    for index in 0..clauses {
        text += if index == 0 { "Khi thực hiện, " } else { "; " };
        text += random.pick(CLAUSES);
    }
    text + "."
}

/// The name of a hamlet that most likely occurs once: real content has a long tail of rare words.
fn hamlet(random: &mut Random) -> String {
    let mut syllable = || format!("{}{}", random.pick(ONSETS), random.pick(RIMES));
    let first = syllable();
    format!("thôn {first} {}", syllable())
}

fn head(text: &mut String, index: usize, edition: usize, random: &mut Random) -> std::fmt::Result {
    let (verb, object, which) = (random.pick(VERBS), random.pick(OBJECTS), random.pick(QUALIFIERS));
    let which = if random.chance(20) { format!("{which} tại {}", hamlet(random)) } else { which.to_owned() };
    let level = if random.chance(60) { "commune" } else { "province" };
    writeln!(text, "# yaml-language-server: $schema=../../.schema/procedure.json")?;
    writeln!(text, "code: \"{}\"\nname: Thủ tục {} {object} {which}", code(index), verb.to_lowercase())?;
    writeln!(text, "short_name: {verb} {object}\nfield: {}\nlevel: [{level}]", field(index))?;
    writeln!(text, "received_at: [{level}]\nanywhere: {}", random.chance(30))?;
    writeln!(text, "aliases:\n  - làm {object}\n  - \"giấy {object}, {which}\"\n  - xin {object}")?;
    writeln!(
        text,
        "audience: [citizen, {}]",
        random.pick(&["organisation", "enterprise", "cooperative", "foreigner"])
    )?;
    writeln!(text, "online: {}", random.pick(&["full", "partial", "information"]))?;
    writeln!(text, "submit_url: https://dichvucong.gov.vn/nop-ho-so/{}", code(index))?;
    writeln!(text, "national_id: 019d2bf8-0000-7000-8000-{index:012x}")?;
    let place = random.pick(PLACES);
    writeln!(
        text,
        "agencies:\n  implementing: Ủy ban nhân dân {place}\n  competent: \"Chủ tịch Ủy ban nhân dân {place}\""
    )?;
    writeln!(text, "  coordinating: [Công an {place}, Trạm Y tế {place}]")?;
    writeln!(
        text,
        "summary: Lần {edition}, dành cho người cần {} {object}. {}",
        verb.to_lowercase(),
        sentence(random, 2)
    )?;
    writeln!(text, "visits: {}\nconditions: |", random.below(3))?;
    for _ in 0..3 {
        writeln!(text, "  - {}", sentence(random, 2))?;
    }
    Ok(())
}

fn steps(text: &mut String, random: &mut Random) -> std::fmt::Result {
    writeln!(text, "steps:")?;
    for number in 0..5 + random.below(3) {
        let actor = if number % 2 == 0 { "citizen" } else { "office" };
        writeln!(text, "  - actor: {actor}\n    text: >-\n      {}", sentence(random, 3))?;
        writeln!(text, "      {}", sentence(random, 1))?;
        if random.chance(30) {
            writeln!(text, "    place: Bộ phận Một cửa {}, {}", random.pick(PLACES), hamlet(random))?;
        }
    }
    Ok(())
}

fn cases(text: &mut String, random: &mut Random) -> std::fmt::Result {
    writeln!(text, "cases:")?;
    for (id, answer) in [("truc-tiep", "Tôi tự đi nộp"), ("uy-quyen", "Tôi nhờ người khác nộp")] {
        writeln!(text, "  - id: {id}\n    name: Trường hợp {}", random.pick(QUALIFIERS))?;
        writeln!(text, "    question: {{ask: \"Ai nộp hồ sơ?\", answer: \"{answer}\"}}\n    sets: 1\n    documents:")?;
        for number in 0..4 + random.below(2) {
            let paper = random.pick(PAPERS);
            if number == 0 {
                let form = random.below(FORMS);
                writeln!(text, "      - {{name: \"{paper}\", originals: 1, copies: 0, form: mau-{form:02}.txt}}")?;
                continue;
            }
            writeln!(text, "      - name: {paper} về {}\n        copies: {}", random.pick(OBJECTS), random.below(3))?;
            writeln!(text, "        note: {}", sentence(random, 1))?;
            if random.chance(25) {
                writeln!(text, "        held_in: [Cơ sở dữ liệu quốc gia về dân cư]\n        digitised: true")?;
            }
        }
        writeln!(text, "    notes:\n      - {}", sentence(random, 1))?;
    }
    Ok(())
}

fn channels(text: &mut String, random: &mut Random) -> std::fmt::Result {
    let days = 3 + random.below(25);
    let amount = 5_000 * (1 + random.below(40));
    writeln!(text, "channels:")?;
    for via in ["counter", "online", "post"] {
        writeln!(text, "  - via: {via}\n    time_limit:\n      amount: {days}\n      unit: working_day")?;
        writeln!(text, "      text: {days} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ")?;
        writeln!(text, "      committed: {{amount: {}, unit: working_day}}\n    fees:", days - 1)?;
        writeln!(text, "      - {{kind: charge, amount: {amount}, currency: VND, per: hồ sơ, valid_from: 2026-01-01,")?;
        writeln!(
            text,
            "         exempt: [{{who: \"Người thuộc hộ nghèo, người khuyết tật\", ground: \"Nghị quyết của Hội đồng nhân dân tỉnh\"}}]}}"
        )?;
        writeln!(text, "      - {{kind: fee, none: free, case: uy-quyen}}\n    note: {}", sentence(random, 1))?;
    }
    writeln!(
        text,
        "results:\n  - {{name: \"{} {}\", kind: paper, number: KQ.G15.{:06}}}",
        random.pick(PAPERS),
        random.pick(OBJECTS),
        random.below(999_999)
    )
}

fn grounds(text: &mut String, index: usize, random: &mut Random) -> std::fmt::Result {
    writeln!(text, "legal_basis:")?;
    for _ in 0..3 {
        writeln!(
            text,
            "  - {{law: luat-{:02}, article: \"Điều {}, khoản {}\"}}",
            random.below(LAWS),
            1 + random.below(90),
            1 + random.below(6)
        )?;
    }
    for _ in 0..2 {
        let (number, year) = (1 + random.below(180), 2015 + random.below(11));
        writeln!(
            text,
            "  - number: {number}/{year}/NĐ-CP\n    title: Quy định chi tiết về {} {}",
            random.pick(OBJECTS),
            random.pick(QUALIFIERS)
        )?;
        writeln!(text, "    issuer: {}\n    signed: {year}-03-15\n    effective: {year}-05-01", random.pick(ISSUERS))?;
        writeln!(text, "    url: https://vbpl.vn/van-ban/{year}/{number}")?;
    }
    writeln!(text, "announced_by: qd-{:02}\neffective: 2026-03-01\nreview_by: 2027-03-01", decision_of(index))?;
    writeln!(text, "owner: Phòng Văn hóa - Xã hội {}", random.pick(PLACES))
}

fn tail(text: &mut String, index: usize, random: &mut Random) -> std::fmt::Result {
    writeln!(text, "history:\n  - version: 1\n    effective: 2024-07-01\n    until: 2026-02-28")?;
    writeln!(text, "    changes: [\"{}\"]", sentence(random, 1))?;
    writeln!(text, "notes:\n  - {}\n  - {}", sentence(random, 2), sentence(random, 1))?;
    if random.chance(40) {
        let (first, other) = (random.below(OFFICES), random.below(OFFICES));
        // Twice the same would be found.
        let second = if other == first { (first + 1) % OFFICES } else { other };
        writeln!(text, "offices: [vp-{first:02}, vp-{second:02}]")?;
    }
    let (before, after) = ("Procedure for", "issued by the people's committee");
    writeln!(text, "translations:\n  en:\n    name: {before} {} {}", random.pick(ENGLISH), random.pick(ENGLISH))?;
    writeln!(
        text,
        "    summary: {before} {} {} {}, {after}",
        random.pick(ENGLISH),
        random.pick(ENGLISH),
        random.pick(ENGLISH)
    )?;
    writeln!(
        text,
        "source:\n  url: https://thutuc.dichvucong.gov.vn/chi-tiet/{index}\n  retrieved: 2026-08-20\n  role: central_content"
    )
}
