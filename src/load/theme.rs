//! A theme is a folder: `theme.yaml`, templates, texts in Fluent, files to copy. Built-in themes travel inside
//! the binary; a folder of the same name in `themes/` lays its files over them.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::disk;
use crate::diagnostics::{FileId, Findings, nearest};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// How many themes may build on each other.
const LONGEST_CHAIN: usize = 5;

/// The language of a theme's templates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Engine {
    /// `MiniJinja`.
    #[default]
    Minijinja,
    /// Tera.
    Tera,
}

/// `theme.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Manifest {
    name: String,
    description: String,
    license: String,
    engine: Engine,
    /// The theme whose files hold where this one has none.
    extends: Option<String>,
}

/// A theme, ready to render: all its files with those it builds on.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Name of its folder.
    pub name: String,
    /// The language of its templates.
    pub engine: Engine,
    /// Files by their path in the folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// SHA-256 over the files laid over the built-in ones; empty for a built-in theme as it is.
    pub digest: String,
}

/// Why a theme cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum ThemeError {
    /// Neither built in nor a folder in `themes/`.
    Unknown {
        /// The name asked for.
        name: String,
        /// The nearest name there is.
        nearest: String,
    },
    /// `theme.yaml` cannot be read.
    Manifest {
        /// The theme.
        name: String,
        /// What the reader said.
        reason: String,
    },
    /// Themes extend each other in a circle, or too deep.
    Circle {
        /// The theme asked for.
        name: String,
    },
    /// Its folder cannot be read.
    Disk {
        /// The theme.
        name: String,
        /// What the system said.
        reason: String,
    },
}

impl Theme {
    /// A file of the theme, as text.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

/// Loads a theme by name: from `themes/` below the root, over the built-in one of the same name.
pub fn load(root: &Path, name: &str) -> Result<Theme, ThemeError> {
    let mut theme = Theme { name: name.to_owned(), ..Theme::default() };
    let mut next = Some(name.to_owned());
    let mut engine = None;
    for _ in 0..LONGEST_CHAIN {
        let Some(current) = next.take() else { break };
        let manifest = add_files(root, &current, &mut theme)?;
        engine = engine.or(Some(manifest.engine));
        next = manifest.extends;
    }
    if next.is_some() {
        return Err(ThemeError::Circle { name: name.to_owned() });
    }
    theme.engine = engine.unwrap_or_default();
    Ok(theme)
}

/// Adds the files of one theme where there are none yet, and reads its manifest.
fn add_files(root: &Path, name: &str, theme: &mut Theme) -> Result<Manifest, ThemeError> {
    let folder = root.join("themes").join(name);
    let plain = name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    let built_in = BUILT_IN.get_dir(name).filter(|_| plain);
    let on_disk = plain && disk::is_folder(&folder);
    if built_in.is_none() && !on_disk {
        let names: Vec<_> = BUILT_IN.dirs().filter_map(|dir| dir.path().to_str()).collect();
        let nearest = nearest(name, names.iter().copied()).or(names.first().copied()).unwrap_or_default().to_owned();
        return Err(ThemeError::Unknown { name: name.to_owned(), nearest });
    }
    let mut own = BTreeMap::new();
    if let Some(dir) = built_in {
        embedded(dir, dir.path(), &mut own);
    }
    if on_disk {
        let input = disk::read_folder(&folder, &format!("themes/{name}"))
            .map_err(|error| ThemeError::Disk { name: name.to_owned(), reason: error.to_string() })?;
        theme.digest.push_str(&input.digest);
        own.extend(input.files.into_iter().map(|file| (file.path, file.bytes)));
    }
    let manifest = manifest(name, own.get("theme.yaml"))?;
    for (path, bytes) in own {
        theme.files.entry(path).or_insert(bytes);
    }
    Ok(manifest)
}

fn embedded(dir: &Dir<'_>, root: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in dir.files() {
        let path = file.path().strip_prefix(root).unwrap_or(file.path());
        files.insert(path.to_string_lossy().replace('\\', "/"), file.contents().to_vec());
    }
    for sub in dir.dirs() {
        embedded(sub, root, files);
    }
}

fn manifest(name: &str, bytes: Option<&Vec<u8>>) -> Result<Manifest, ThemeError> {
    let Some(bytes) = bytes else { return Ok(Manifest::default()) };
    let refuse = |reason: String| ThemeError::Manifest { name: name.to_owned(), reason };
    let text = std::str::from_utf8(bytes).map_err(|error| refuse(error.to_string()))?;
    // The guarded reader first: the library below is slow on hostile nesting.
    let mut findings = Findings::default();
    super::yaml::read::<Manifest>(FileId(0), text, &mut findings);
    if let Some(finding) = findings.iter().next() {
        let line = finding.place.map_or(0, |place| place.line);
        return Err(refuse(format!("theme.yaml:{line}: {}", finding.rule)));
    }
    serde_yaml::from_str(text).map_err(|error| refuse(error.to_string()))
}
