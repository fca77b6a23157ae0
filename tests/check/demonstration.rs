//! Defects planted in the demonstration, which has findings of its own: they stay, and only the others count. The
//! tables are those of `planted.rs`, in `tests/check/planted/demonstration/*.txt`.
#![expect(clippy::disallowed_methods, reason = "tests read the demonstration and write files")]

use std::fs;
use std::path::Path;

use niemyet::diagnostics::SourceFile;
use niemyet::load;
use rayon::prelude::*;

use super::planted::{Found, Planted, amiss, defects, without_lines};
use super::{Files, look};

/// The demonstration, read once, and what is found in it as it is.
pub(super) struct Demonstration {
    input: load::Input,
    known: Vec<Found>,
}

impl Demonstration {
    pub(super) fn read() -> Self {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let input = load::read_folder(&content, "content").expect("the demonstration");
        let known = without_lines(look(input.clone(), None));
        Self { input, known }
    }

    pub(super) fn texts(&self) -> Files {
        let is_yaml = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "yaml");
        let texts = self.input.files.iter().filter(|file| is_yaml(&file.path));
        texts.map(|file| (file.path.clone(), String::from_utf8(file.bytes.clone()).expect("UTF-8"))).collect()
    }

    /// What is found besides what is known, with defects in files that are not the same.
    fn besides(&self, defects: &[&Planted]) -> Vec<Found> {
        let changed: Vec<_> = defects.iter().map(|Planted { changed: (path, text), .. }| (&**path, &**text)).collect();
        let mut found = self.with(&changed);
        found.retain(|(_, _, rule)| !rule.starts_with("no more: ") || defects.iter().any(|defect| !defect.may_hide));
        found
    }

    /// What is found besides what is known, and what is found no more, with other texts in files.
    pub(super) fn with(&self, changed: &[(&str, &str)]) -> Vec<Found> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut input = self.input.clone();
        for (number, (path, text)) in changed.iter().enumerate() {
            // Exact places are looked up on the disk.
            let on_disk = folder.path().join(number.to_string());
            fs::write(&on_disk, text).expect("a file is written");
            let id = input.sources.add(SourceFile { path: format!("content/{path}"), on_disk });
            let file = input.files.iter_mut().find(|file| file.path == *path).expect("a file of the demonstration");
            (file.id, file.bytes) = (id, text.as_bytes().to_vec());
        }
        self.unknown(input)
    }

    /// The same without a file.
    pub(super) fn without(&self, path: &str) -> Vec<Found> {
        let mut input = self.input.clone();
        let written = input.files.len();
        input.files.retain(|file| file.path != path);
        assert!(input.files.len() < written, "{path} is a file of the demonstration");
        self.unknown(input)
    }

    fn unknown(&self, input: load::Input) -> Vec<Found> {
        let mut found = without_lines(look(input, None));
        for known in &self.known {
            match found.iter().position(|one| one == known) {
                Some(at) => drop(found.swap_remove(at)),
                None => found.push((known.0.clone(), known.1.clone(), format!("no more: {}", known.2))),
            }
        }
        found
    }

    /// What is wrong with defects that were planted together; when anything is, they are planted one by one.
    fn amiss(&self, defects: &[&Planted]) -> Vec<String> {
        let mut expected: Vec<&Found> = defects.iter().flat_map(|defect| &defect.expected).collect();
        expected.sort();
        let mut found = self.besides(defects);
        found.sort();
        if found.iter().collect::<Vec<_>>() == expected {
            return Vec::new();
        }
        defects.iter().filter_map(|defect| amiss(defect, self.besides(&[*defect]))).collect()
    }
}

#[test]
fn every_defect_planted_in_the_demonstration_gives_exactly_its_findings() {
    let demonstration = Demonstration::read();
    let defects = defects("tests/check/planted/demonstration", &demonstration.texts());
    // The first defects of all files together, then the second ones …: reading the whole takes its time.
    let mut together: Vec<Vec<&Planted>> = Vec::new();
    for defect in &defects {
        let is_free = |group: &&mut Vec<&Planted>| group.iter().all(|other| other.changed.0 != defect.changed.0);
        match together.iter_mut().find(is_free) {
            Some(group) => group.push(defect),
            None => together.push(vec![defect]),
        }
    }
    let wrong: Vec<String> = together.par_iter().flat_map(|group| demonstration.amiss(group)).collect();
    assert!(wrong.is_empty(), "{} of {} defects:\n{}", wrong.len(), defects.len(), wrong.join("\n"));
    assert!(defects.len() >= 100, "only {} defects", defects.len());
}
