//! `manifest.json`: what the site consists of, from what it was built, and the proof that a folder is ours.
//!
//! It holds no time of day and nothing of the machine: the same input gives the same bytes. One file a line, so
//! that two manifests can be compared with any tool.
#![expect(clippy::disallowed_methods, reason = "publish is the only writer of the site")]

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

use super::site_path::{MANIFEST, SitePath};

/// From what a site was built. Two builds with equal facts and the same version of the tool give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ManifestFacts {
    /// The day for which the site speaks.
    pub as_of: Date,
    /// Hash over all that can change the output: content, theme, options.
    pub input_digest: String,
    /// Name of the theme.
    pub theme: String,
    /// Languages of the pages, the first one being the main one.
    pub languages: Vec<String>,
    /// How many findings of each severity the build had.
    pub findings: BTreeMap<String, usize>,
}

/// SHA-256 of a file; written as 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentHash([u8; 32]);

/// A file of the site, as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FileEntry {
    pub(super) path: SitePath,
    pub(super) size: u64,
    pub(super) sha256: ContentHash,
}

/// The manifest of a site that was published before. The default stands for "no site yet".
#[derive(Debug, Default, Deserialize)]
pub(super) struct Manifest {
    tool: Tool,
    /// Kept untyped: the facts of another version of the tool must not make its site a stranger's.
    #[serde(default)]
    build: serde_json::Value,
    /// Sorted by path.
    files: Vec<FileEntry>,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Tool {
    name: String,
    version: String,
}

impl Tool {
    fn this() -> Self {
        Self { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

impl FileEntry {
    pub(super) fn new(path: &SitePath, bytes: &[u8]) -> Self {
        Self { path: path.clone(), size: bytes.len() as u64, sha256: ContentHash::of(bytes) }
    }
}

impl Manifest {
    /// Reads the manifest of a site folder; none if there is none, or if it is not one of ours.
    pub(super) fn read(site: &Path) -> Option<Self> {
        let text = fs::read(site.join(MANIFEST)).ok()?;
        let mut manifest: Self = serde_json::from_slice(&text).ok()?;
        if manifest.tool.name != Tool::this().name {
            return None;
        }
        // Already sorted unless somebody edited it, and then look-ups must still work.
        manifest.files.sort_by(|a, b| a.path.cmp(&b.path));
        Some(manifest)
    }

    /// Whether the site was built for this day from this input by this version of the tool. The input digest
    /// speaks for all else that the bytes depend on.
    pub(super) fn was_built_from(&self, as_of: Date, input_digest: &str) -> bool {
        let fact = |name: &str| self.build.get(name).and_then(|value| value.as_str());
        self.tool == Tool::this()
            && fact("as_of") == Some(as_of.to_string().as_str())
            && fact("input_digest") == Some(input_digest)
    }

    /// How many findings of each severity that build had.
    pub(super) fn findings(&self) -> BTreeMap<String, usize> {
        let counts = self.build.get("findings").cloned().unwrap_or_default();
        serde_json::from_value(counts).unwrap_or_default()
    }

    /// Files of the site, sorted by path.
    pub(super) fn files(&self) -> &[FileEntry] {
        &self.files
    }

    /// The entry of a path.
    pub(super) fn get(&self, path: &str) -> Option<&FileEntry> {
        let found = self.files.binary_search_by(|entry| entry.path.as_str().cmp(path));
        found.ok().map(|index| &self.files[index])
    }
}

/// The bytes of a manifest over sorted files.
pub(super) fn render(facts: &ManifestFacts, files: &[FileEntry]) -> serde_json::Result<String> {
    let tool = serde_json::to_string(&Tool::this())?;
    let build = serde_json::to_string(facts)?;
    let lines = files.par_iter().map(serde_json::to_string);
    let lines = lines.collect::<serde_json::Result<Vec<_>>>()?.join(",\n");
    Ok(format!("{{\n\"tool\": {tool},\n\"build\": {build},\n\"files\": [\n{lines}\n]\n}}\n"))
}

impl ContentHash {
    /// The hash of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    fn hex(self) -> String {
        let nibbles = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        nibbles.map(|nibble| char::from(b"0123456789abcdef"[usize::from(nibble)])).collect()
    }

    fn parse(hex: &str) -> Option<Self> {
        let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16)?).ok();
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            *byte = digit(pair[0])? << 4 | digit(*pair.get(1)?)?;
        }
        (hex.len() == 64).then_some(Self(bytes))
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex())
    }
}

impl Serialize for ContentHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.hex())
    }
}

impl<'de> Deserialize<'de> for ContentHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = <&str>::deserialize(deserializer)?;
        Self::parse(hex).ok_or_else(|| de::Error::custom("not 64 hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{ContentHash, FileEntry, ManifestFacts, SitePath, render};

    #[test]
    fn hashes_are_the_known_ones_and_survive_text() {
        let hash = ContentHash::of(b"abc");
        let hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash.to_string(), hex);
        assert_eq!(ContentHash::parse(hex), Some(hash));
        for bad in ["", &hex[1..], &hex.replace('b', "g"), &format!("{hex}00")] {
            assert_eq!(ContentHash::parse(bad), None);
        }
    }

    #[test]
    fn the_manifest_is_plain_and_one_file_a_line() {
        let facts = ManifestFacts {
            as_of: jiff::civil::date(2026, 11, 1),
            input_digest: "00ff".to_owned(),
            theme: "mac-dinh".to_owned(),
            languages: vec!["vi".to_owned(), "en".to_owned()],
            findings: BTreeMap::from([("warning".to_owned(), 2)]),
        };
        let path = SitePath::new("a/index.html").expect("a good path");
        let text = render(&facts, &[FileEntry::new(&path, b"abc")]).expect("plain data");
        let expected = concat!(
            "{\n",
            "\"tool\": {\"name\":\"niemyet\",\"version\":\"",
            env!("CARGO_PKG_VERSION"),
            "\"},\n",
            "\"build\": {\"as_of\":\"2026-11-01\",\"input_digest\":\"00ff\",\"theme\":\"mac-dinh\",",
            "\"languages\":[\"vi\",\"en\"],\"findings\":{\"warning\":2}},\n",
            "\"files\": [\n",
            "{\"path\":\"a/index.html\",\"size\":3,\"sha256\":",
            "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"}\n",
            "]\n}\n",
        );
        assert_eq!(text, expected);
    }
}
