//! Publishing as its caller sees it, and what the tests of it share.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

mod kill;
mod refuses;
mod writes;

use std::fs;
use std::path::{Path, PathBuf};

use niemyet::publish::{ManifestFacts, PublishError, Published, SitePath, Staging, Unlisted};

/// A fresh folder with room for a site called `dist`.
struct Ground {
    top: tempfile::TempDir,
}

type Files<'a> = &'a [(&'a str, &'a str)];

impl Ground {
    fn new() -> Self {
        Self { top: tempfile::tempdir().expect("a folder") }
    }

    fn out(&self) -> PathBuf {
        self.top.path().join("dist")
    }

    fn publish(&self, files: Files) -> Published {
        publish(&self.out(), files).expect("the site is published")
    }

    fn refusal(&self) -> PublishError {
        Staging::open(&self.out(), Unlisted::Refuse).expect_err("it is refused")
    }

    /// Nothing but the site stands in the folder.
    fn assert_tidy(&self) {
        let names: Vec<_> = fs::read_dir(self.top.path())
            .expect("the folder can be read")
            .map(|entry| entry.expect("an entry").file_name())
            .filter(|name| name.to_string_lossy().contains("niemyet"))
            .collect();
        assert!(names.is_empty(), "left behind: {names:?}");
    }
}

fn facts() -> ManifestFacts {
    ManifestFacts {
        as_of: jiff::civil::date(2026, 11, 1),
        input_digest: "00ff".to_owned(),
        theme: "mac-dinh".to_owned(),
        languages: vec!["vi".to_owned()],
        findings: std::collections::BTreeMap::new(),
    }
}

fn path(text: &str) -> SitePath {
    SitePath::new(text).expect("a good path")
}

fn publish(out: &Path, files: Files) -> Result<Published, PublishError> {
    let staging = Staging::open(out, Unlisted::Refuse)?;
    for (name, text) in files {
        staging.put(&path(name), text.as_bytes())?;
    }
    staging.finish(&facts())
}

fn read(out: &Path, name: &str) -> String {
    fs::read_to_string(out.join(name)).expect("the file can be read")
}

const SITE: Files<'_> = &[("index.html", "home"), ("a/b/c.html", "deep"), ("a/style.css", "css")];
