//! A theme is a folder in `themes/` of the root. Built-in themes travel inside the binary; a folder of the same name
//! lays its files over them.
//!
//! | file | what it is |
//! |---|---|
//! | `theme.yaml` | `name`, `description`, `license` for people; `engine` and `extends` for the tool; all may be left out |
//! | `<template>.html` | one template for each kind of page, listed in [`crate::render::contract`]; beside them any others that they build on, in any folders |
//! | `texts/vi.ftl`, `texts/en.ftl` | sentences in Fluent, one file for each language, over those of the tool |
//! | `static/…` | copied to `assets/…` of the site as it is |
//!
//! `engine: minijinja` (when nothing is said) or `engine: tera` (version 2) is the language of all its templates.
//! `extends: cong-khai` takes from that theme every file that this one does not have, so that a theme may be a single
//! template, and every sentence that it does not say itself; both must be of one engine, which need not be said again.
//!
//! Templates are given the structs of [`crate::render::contract`] and nothing else; what they can call is told there. A
//! theme is a program: take one only from people you trust.

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
    /// The one of the theme it builds on, when nothing is said.
    engine: Option<Engine>,
    /// The theme whose files hold where this one has none.
    extends: Option<String>,
}

impl Engine {
    /// As `theme.yaml` names it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Minijinja => "minijinja",
            Self::Tera => "tera",
        }
    }
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
    /// It builds on a theme of another engine, whose templates it could not use.
    Engines {
        /// The theme asked for.
        name: String,
        /// Its engine.
        engine: Engine,
        /// The engine of the theme it builds on.
        base: Engine,
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
    let mut engine: Option<Engine> = None;
    for _ in 0..LONGEST_CHAIN {
        let Some(current) = next.take() else { break };
        let manifest = add_files(root, &current, &mut theme)?;
        // A theme that builds on nothing and says nothing is written for the first engine.
        let said = manifest.engine.or(manifest.extends.is_none().then(Engine::default));
        if let (Some(engine), Some(base)) = (engine, said)
            && engine != base
        {
            return Err(ThemeError::Engines { name: name.to_owned(), engine, base });
        }
        engine = engine.or(said);
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
        let over = input.files.into_iter().map(|file| (file.path, file.bytes)).collect();
        own = laid_over(over, own);
    }
    let manifest = manifest(name, own.get("theme.yaml"))?;
    theme.files = laid_over(std::mem::take(&mut theme.files), own);
    Ok(manifest)
}

/// The files of a theme over those of another: a file takes the place of its namesake, a text file only that of the
/// sentences it says itself.
fn laid_over(over: BTreeMap<String, Vec<u8>>, mut base: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    for (path, bytes) in over {
        let below = base.remove(&path).filter(|_| path.starts_with("texts/"));
        // Of two sentences with one key the later one holds.
        let bytes = below.map_or_else(|| bytes.clone(), |below| [below.as_slice(), b"\n", &bytes].concat());
        base.insert(path, bytes);
    }
    base
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
    super::yaml::read::<Manifest>(FileId::new(0), text, &mut findings);
    if let Some(finding) = findings.iter().next() {
        let line = finding.place.map_or(0, |place| place.line);
        return Err(refuse(format!("theme.yaml:{line}: {}", finding.rule)));
    }
    serde_yaml::from_str(text).map_err(|error| refuse(error.to_string()))
}
