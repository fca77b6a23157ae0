//! The tool as its users have it: the binary, run in a folder of its own with an environment of its own.
#![expect(clippy::disallowed_methods, reason = "the tests write the content that the tool reads")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use walkdir::WalkDir;

/// The binary under test.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_niemyet");

/// A content folder that builds without a finding.
const SMALL: [(&str, &str); 6] = [
    ("site.yaml", "name: Cổng thử\nlanguages: [vi, en]\nhotline: {phone: \"0299 3999 100\"}\n"),
    ("fields/ho-tich.yaml", "name: Hộ tịch\n"),
    ("offices/ubnd.yaml", "name: UBND xã Thử\nlevel: commune\nreceives: true\n"),
    ("procedures/1.000001.yaml", "code: \"1.000001\"\nname: Khai sinh\nfield: ho-tich\nlevel: [commune]\n"),
    ("procedures/1.000002.yaml", "code: \"1.000002\"\nname: Khai tử\nfield: ho-tich\nlevel: [commune]\n"),
    ("procedures/1.000003.yaml", "code: \"1.000003\"\nname: Kết hôn\nfield: ho-tich\nlevel: [commune]\n"),
];

/// What a run of the tool said and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the tool speaks UTF-8");
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// A folder with content, in which the tool runs.
pub(crate) struct Root {
    top: tempfile::TempDir,
}

impl Root {
    /// A folder with nothing in it.
    pub(crate) fn empty() -> Self {
        Self { top: tempfile::tempdir().expect("a folder") }
    }

    /// A small content folder without mistakes.
    pub(crate) fn small() -> Self {
        let root = Self::empty();
        for (path, text) in SMALL {
            root.write(&format!("content/{path}"), text);
        }
        root
    }

    /// The demonstration.
    pub(crate) fn demonstration() -> Self {
        let root = Self::empty();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &root.path("content"));
        root
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.top.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// The tool, standing in this folder, knowing nothing of the environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command.current_dir(self.top.path()).env_clear().stdin(Stdio::null()).args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&self.command(arguments).output().expect("the tool starts"))
    }

    /// Builds for a fixed day; the site is in `dist`.
    pub(crate) fn build(&self, options: &[&str]) -> Run {
        self.run(&[&["--as-of", "2026-11-22", "build"], options].concat())
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(folder).into_iter().map(|entry| entry.expect("the folder can be walked"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let relative = |path: &Path| path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
    files.map(|entry| (relative(entry.path()), fs::read(entry.path()).expect("a file"))).collect()
}

/// Copies a folder with all below it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (name, bytes) in tree(from) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}
