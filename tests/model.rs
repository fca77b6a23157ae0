//! What content comes to mean on a day: lifecycle, reception, policies, versions, references.

mod duties;
mod lifecycle;
mod oracle;
mod policies;
mod reception;
mod version;

use niemyet::diagnostics::{FileId, Findings, Severity, SourceFile, Sources};
use niemyet::load::{self, Input, InputFile};
use niemyet::model::{self, Procedure, Ref, Site};

/// A site with a name, and these files besides; on a day written `2026-03-01`.
fn site_on(day: &str, files: &[(&str, &str)]) -> (Site, Findings) {
    let mut all = vec![("site.yaml", "name: Cổng\nhotline: {phone: \"1022\"}\n")];
    all.extend(files);
    let source = |(path, _): &(&str, &str)| SourceFile { path: (*path).to_owned(), on_disk: path.into() };
    let file = |(index, (path, text)): (usize, &(&str, &str))| InputFile {
        id: FileId::new(u32::try_from(index).expect("few files")),
        path: (*path).to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let input = Input {
        sources: Sources::new(all.iter().map(source).collect()),
        files: all.iter().enumerate().map(file).collect(),
        ..Input::default()
    };
    let (content, mut findings) = load::parse(input);
    let (site, of_model) = model::build(content, day.parse().expect("a date"));
    findings.extend(of_model);
    findings.sort();
    (site.expect("site.yaml has a name"), findings)
}

/// The site alone, when nothing is wrong with it.
fn clean_site_on(day: &str, files: &[(&str, &str)]) -> Site {
    let (site, findings) = site_on(day, files);
    let wrong: Vec<_> = findings.iter().filter(|finding| finding.severity > Severity::Note).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    site
}

fn procedure(site: &Site, code: &str) -> Ref<Procedure> {
    site.find_procedure(code).expect("the procedure is there")
}

/// A field, and a procedure of it at commune level with more lines.
fn commune_procedure(code: &str, more: &str) -> String {
    format!("code: \"{code}\"\nname: Thủ tục {code}\nfield: ho-tich\nlevel: [commune]\n{more}")
}

const FIELD: (&str, &str) = ("fields/ho-tich.yaml", "name: Hộ tịch\n");
