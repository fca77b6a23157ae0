//! Where a file may stand in the site. Whatever an author writes into content, a [`SitePath`] stays inside the
//! output folder and means the same file on Linux, Windows and macOS, on disk and on a memory stick.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Longest segment in bytes; file systems allow 255, and some tools add endings such as `.gz` or `.part`.
const SEGMENT_LIMIT: usize = 200;

/// Longest path in bytes; macOS allows 1,024 with the folder that the site stands in.
const PATH_LIMIT: usize = 512;

/// Characters that Windows refuses in file names. `/` is not among them: it divides segments.
const FORBIDDEN: &str = r#"\:*?"<>|"#;

/// Where publish lists the files of the site; nobody else may write there.
pub(super) const MANIFEST: &str = "manifest.json";

/// A relative path of plain ASCII segments divided by `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct SitePath(Box<str>);

/// Text that is not a [`SitePath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPath {
    /// The text as given.
    pub path: String,
    /// What is wrong with it.
    pub defect: PathDefect,
}

/// Why a text is not a [`SitePath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathDefect {
    /// An empty path or segment; a leading, trailing or doubled `/` makes one.
    EmptySegment,
    /// A segment `.` or `..`.
    Climbing,
    /// A character outside ASCII, a control character, or one that Windows refuses.
    Character(char),
    /// A segment that begins or ends with a blank, or ends with a dot: Windows drops those.
    Edge,
    /// A device name of Windows (`con`, `nul.txt` …), or the manifest.
    Reserved,
    /// A segment of more than 200 bytes, or a path of more than 512.
    TooLong,
}

impl SitePath {
    /// Checks a text.
    pub fn new(path: &str) -> Result<Self, BadPath> {
        match defect(path) {
            None => Ok(Self(path.into())),
            Some(defect) => Err(BadPath { path: path.to_owned(), defect }),
        }
    }

    /// The path with `/` on every system.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place on disk under a folder.
    #[must_use]
    pub fn under(&self, folder: &Path) -> PathBuf {
        folder.join(&*self.0)
    }

    /// Whether both cannot stand in one site: they are equal, differ only in case (one file on Windows and
    /// macOS), or one is a file where the other needs a folder.
    #[must_use]
    pub fn clashes_with(&self, other: &Self) -> bool {
        let mut theirs = other.0.split('/');
        for own in self.0.split('/') {
            match theirs.next() {
                Some(their) if their == own => {}
                Some(their) => return their.eq_ignore_ascii_case(own),
                None => return true,
            }
        }
        true
    }

    /// A sort key that puts clashing paths side by side: lower case, and `/` before any other character, so
    /// that `a`, `A/x` and `a/y` are neighbours while `a-b` follows them.
    pub(super) fn clash_key(&self) -> Vec<u8> {
        self.0.bytes().map(|byte| if byte == b'/' { 0 } else { byte.to_ascii_lowercase() }).collect()
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for SitePath {
    type Error = BadPath;

    fn try_from(path: String) -> Result<Self, BadPath> {
        Self::new(&path)
    }
}

impl fmt::Display for BadPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be a path of the site: {:?}", self.path.escape_debug(), self.defect)
    }
}

impl std::error::Error for BadPath {}

fn defect(path: &str) -> Option<PathDefect> {
    if path.len() > PATH_LIMIT {
        return Some(PathDefect::TooLong);
    }
    if path.eq_ignore_ascii_case(MANIFEST) {
        return Some(PathDefect::Reserved);
    }
    path.split('/').find_map(segment_defect)
}

fn segment_defect(segment: &str) -> Option<PathDefect> {
    let strange = |c: char| !matches!(c, ' '..='~') || FORBIDDEN.contains(c);
    match segment {
        "" => Some(PathDefect::EmptySegment),
        "." | ".." => Some(PathDefect::Climbing),
        _ if segment.len() > SEGMENT_LIMIT => Some(PathDefect::TooLong),
        _ if segment.starts_with(' ') || segment.ends_with([' ', '.']) => Some(PathDefect::Edge),
        _ if is_device(segment) => Some(PathDefect::Reserved),
        _ => segment.chars().find(|&c| strange(c)).map(PathDefect::Character),
    }
}

/// Whether Windows takes the segment for a device. An ending does not help: `nul.txt` is `nul`.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).trim_end().to_ascii_lowercase();
    let numbered = |name: &str| stem.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(&*stem, "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::{PathDefect, SitePath};

    fn path(text: &str) -> SitePath {
        SitePath::new(text).expect("the test gives a good path")
    }

    #[test]
    fn takes_the_paths_that_we_make() {
        for good in ["index.html", "thu-tuc/1.000894/index.html", ".well-known/security.txt", "a b/c~1,d"] {
            assert_eq!(path(good).as_str(), good);
        }
        assert!(SitePath::new("vi/manifest.json").is_ok(), "only the one at the top is ours");
    }

    #[test]
    fn refuses_paths_that_leave_the_folder_or_mean_another_file_elsewhere() {
        use PathDefect::{Character, Climbing, Edge, EmptySegment, Reserved, TooLong};
        let long_path = ["abcdefghi"; 60].join("/");
        let cases = [
            ("", EmptySegment),
            ("/etc/passwd", EmptySegment),
            ("a//b", EmptySegment),
            ("a/", EmptySegment),
            ("../x", Climbing),
            ("a/./b", Climbing),
            ("a/../../b", Climbing),
            ("a\\..\\b", Character('\\')),
            ("c:/x", Character(':')),
            ("a\0b", Character('\0')),
            ("a\nb", Character('\n')),
            ("\u{7f}", Character('\u{7f}')),
            ("hồ-sơ", Character('ồ')),
            ("what?", Character('?')),
            ("a./b", Edge),
            ("a /b", Edge),
            (" a", Edge),
            ("...", Edge),
            ("NUL", Reserved),
            ("a/con.tar.gz", Reserved),
            ("aux .txt", Reserved),
            ("Lpt9", Reserved),
            ("Manifest.JSON", Reserved),
            (&"a".repeat(201), TooLong),
            (&long_path, TooLong),
        ];
        for (text, defect) in cases {
            let bad = SitePath::new(text).expect_err(text);
            assert_eq!((&*bad.path, bad.defect), (text, defect), "{text:?}");
        }
        for fine in ["common", "com10", "nullable", "lpt"] {
            assert!(SitePath::new(fine).is_ok(), "{fine}");
        }
    }

    #[test]
    fn knows_what_cannot_stand_together() {
        for (one, other) in [("a", "a"), ("a/B", "A/b"), ("a/x", "A/y"), ("a", "a/b"), ("A", "a/b")] {
            assert!(path(one).clashes_with(&path(other)), "{one} {other}");
            assert!(path(other).clashes_with(&path(one)), "{other} {one}");
        }
        for (one, other) in [("a", "b"), ("a/x", "a/y"), ("a", "ab"), ("a-b", "a/b")] {
            assert!(!path(one).clashes_with(&path(other)), "{one} {other}");
        }
    }

    #[test]
    fn sorts_clashing_paths_side_by_side() {
        let mut paths = ["a/y", "a-b", "A", "ab", "a/x"].map(path);
        paths.sort_by_key(SitePath::clash_key);
        assert_eq!(paths.map(|path| path.to_string()), ["A", "a/x", "a/y", "a-b", "ab"]);
    }
}
