//! A made-up content folder of any size: life-like, valid, and the same on every machine.

mod procedure;
mod random;
// One line a word would make long lists of it.
#[rustfmt::skip]
mod words;

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use self::random::Random;

/// How many fields of work there are.
const FIELDS: usize = words::FIELDS.len();
/// How many offices there are.
const OFFICES: u32 = 20;
/// How many legal documents there are.
const LAWS: u32 = 40;
/// How many decisions there are.
const DECISIONS: usize = 12;
/// How many files are offered for download.
const FORMS: u32 = 20;

/// The repository's own calendar: real years with their sources.
const YEARS: [(&str, &str); 4] = [
    ("2024", include_str!("../content/calendar/2024.yaml")),
    ("2025", include_str!("../content/calendar/2025.yaml")),
    ("2026", include_str!("../content/calendar/2026.yaml")),
    ("2027", include_str!("../content/calendar/2027.yaml")),
];

/// A content root on the disk.
pub(crate) struct Corpus {
    /// The root; the content is below it.
    pub(crate) root: PathBuf,
    /// How many procedures it has.
    pub(crate) procedures: usize,
    /// Bytes of all files.
    pub(crate) bytes: u64,
}

impl Corpus {
    /// Writes a content root into an empty folder.
    pub(crate) fn write(root: &Path, procedures: usize) -> io::Result<Self> {
        let content = root.join("content");
        let small = small_files(procedures);
        for folder in ["offices", "fields", "laws", "decisions", "calendar", "forms", "pages"] {
            fs::create_dir_all(content.join(folder))?;
        }
        for index in 0..FIELDS.min(procedures) {
            fs::create_dir_all(content.join("procedures").join(procedure::field(index)))?;
        }
        let mut bytes = 0;
        for (path, text) in &small {
            fs::write(content.join(path), text)?;
            bytes += text.len() as u64;
        }
        let procedure = |index| {
            let text = procedure::yaml(index, 0);
            fs::write(root.join(path_of(index)), &text).map(|()| text.len() as u64)
        };
        let sizes: io::Result<Vec<u64>> = (0..procedures).into_par_iter().map(procedure).collect();
        bytes += sizes?.iter().sum::<u64>();
        Ok(Self { root: root.to_owned(), procedures, bytes })
    }

    /// The folder that a build reads.
    pub(crate) fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// Changes one sentence of one procedure in the middle; every edition differs from the one before.
    pub(crate) fn change_one(&self, edition: usize) -> io::Result<()> {
        let index = self.procedures / 2;
        fs::write(self.root.join(path_of(index)), procedure::yaml(index, edition))
    }
}

fn path_of(index: usize) -> PathBuf {
    let (field, code) = (procedure::field(index), procedure::code(index));
    ["content", "procedures", &field, &format!("{code}.yaml")].iter().collect()
}

/// The decision that a procedure rests on.
fn decision_of(index: usize) -> usize {
    index % DECISIONS
}

/// Everything but the procedures: path below the content folder, and text.
fn small_files(procedures: usize) -> Vec<(String, String)> {
    let mut random = Random::new(0);
    let mut files = vec![("site.yaml".to_owned(), site()), ("pages/gioi-thieu.md".to_owned(), page())];
    files.extend(YEARS.iter().map(|(year, text)| (format!("calendar/{year}.yaml"), (*text).to_owned())));
    for (index, name) in words::FIELDS.iter().enumerate() {
        let text = format!("name: {name}\ndescription: Thủ tục về {} trên địa bàn.\n", name.to_lowercase());
        files.push((format!("fields/{}.yaml", procedure::field(index)), text));
    }
    files.extend((0..OFFICES).map(|index| (format!("offices/vp-{index:02}.yaml"), office(index))));
    files.extend((0..LAWS).map(|index| (format!("laws/luat-{index:02}.yaml"), law(index, &mut random))));
    files.extend((0..DECISIONS).map(|index| (format!("decisions/qd-{index:02}.yaml"), decision(index, procedures))));
    files.extend((0..FORMS).map(|index| (format!("forms/mau-{index:02}.txt"), form(index))));
    files
}

fn site() -> String {
    "name: Cổng công khai thủ tục hành chính tỉnh mẫu\n\
     owner: Ủy ban nhân dân tỉnh mẫu\n\
     jurisdiction: vp-00\n\
     base_url: https://thutuc.example.vn/\n\
     languages: [vi]\n\
     demonstration: Nội dung sinh tự động để đo tốc độ.\n\
     introduction: Tra cứu thủ tục, giấy tờ, lệ phí và thời hạn.\n\
     hotline: {phone: 1900 0000, hours: giờ hành chính}\n\
     feedback: {url: https://phananh.example.vn/, phone: 0200 000 000}\n\
     top_tasks: [\"1.000001\", \"2.000002\", \"3.000003\"]\n"
        .to_owned()
}

fn page() -> String {
    "# Giới thiệu\n\nTrang này công khai thủ tục hành chính của tỉnh mẫu.\n".to_owned()
}

/// One province, the others its communes.
fn office(index: u32) -> String {
    let place = words::PLACES[index as usize % words::PLACES.len()];
    let (level, parent) = if index == 0 { ("province", "") } else { ("commune", "parent: vp-00\n") };
    format!(
        "name: Trung tâm Phục vụ hành chính công {place}\nlevel: {level}\n{parent}receives: true\n\
         address: Số {index}, đường Trung tâm, {place}\nphone: 0200 000 {index:03}\nhours:\n\
         \x20 - {{days: [mon, tue, wed, thu, fri], open: 07:30, close: 11:30}}\n\
         \x20 - {{days: [mon, tue, wed, thu, fri], open: 13:30, close: 17:00}}\nposting_places:\n\
         \x20 - {{id: bang-tin, name: Bảng tin sảnh tầng một, kind: headquarters}}\n\
         \x20 - {{id: kiosk, name: Màn hình tra cứu, kind: kiosk}}\n"
    )
}

fn law(index: u32, random: &mut Random) -> String {
    let (year, object, issuer) = (2014 + index % 12, random.pick(words::OBJECTS), random.pick(words::ISSUERS));
    format!(
        "number: {}/{year}/QH13\ntitle: Luật về {object}\nissuer: {issuer}\nsigned: {year}-06-20\n\
         effective: {year}-12-01\nstatus: current\nurl: https://vbpl.vn/luat/{index}\nchecked: true\n",
        index + 20
    )
}

/// Every procedure is named by one decision.
fn decision(index: usize, procedures: usize) -> String {
    let mut text = format!(
        "number: {}/QĐ-UBND\ntitle: Công bố thủ tục hành chính đợt {index}\nissuer: Ủy ban nhân dân tỉnh mẫu\n\
         signed: 2026-02-10\neffective: 2026-03-01\nreceived: 2026-02-12\nitems:\n",
        index + 100
    );
    for procedure in (index..procedures).step_by(DECISIONS) {
        let action = if procedure % 4 == 0 { "amend" } else { "announce" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  - {{code: \"{}\", action: {action}}}", procedure::code(procedure));
    }
    text
}

fn form(index: u32) -> String {
    format!("MẪU SỐ {index}\n\n{}\n", "Họ và tên: ……………………………………\n".repeat(40))
}
