//! The file of a register, with what it says and the bytes that say it.

use super::Problem;
use crate::diagnostics::{FileId, Findings, Place};
use crate::edit::table::{self, TableRefusal};
use crate::edit::{self, Edit, Path, Value};
use crate::load::{self, InputFile, Outline, raw};

/// What a new register begins with, for editors.
const OPENING: &str = "# yaml-language-server: $schema=../../.schema/posting.json\n";

/// Keys that a table may have no column for: the day of posting tells the text, too, as long as nobody changes it.
const FOLLOW: [&str; 2] = ["version", "sheet"];

/// The file of a register.
#[derive(Clone, Debug)]
pub struct RegisterFile {
    /// Path below the content folder.
    pub path: String,
    /// Its bytes; none when it is still to be made.
    pub was: Option<Vec<u8>>,
    /// Its bytes after the changes.
    pub bytes: Vec<u8>,
}

/// An entry as written.
pub(super) struct Line {
    pub(super) posting: raw::Posting,
    /// Line and column at which it begins.
    pub(super) start: (u32, u32),
    /// Its path in YAML.
    path: Path,
}

impl RegisterFile {
    /// Its path from the root, as messages name it.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("content/{}", self.path)
    }

    /// The register of an office among the files of content, or a new one. Of two, nobody knows which is meant.
    pub fn find(files: &[InputFile], office: &str) -> Result<Self, Problem> {
        let of_office = |file: &&InputFile| {
            let name = file.path.strip_prefix("postings/").and_then(|name| name.rsplit_once('.'));
            name.is_some_and(|(stem, ending)| stem == office && ["yaml", "yml", "csv", "xlsx"].contains(&ending))
        };
        let mut own = files.iter().filter(of_office);
        match (own.next(), own.next()) {
            (Some(one), Some(other)) => {
                Err(Problem::new("post-two-registers", [("path", &one.path), ("other", &other.path)]))
            }
            (Some(file), None) => {
                Ok(Self { path: file.path.clone(), was: Some(file.bytes.clone()), bytes: file.bytes.clone() })
            }
            (None, _) => Ok(Self { path: format!("postings/{office}.yaml"), was: None, bytes: OPENING.into() }),
        }
    }

    /// Whether anything is to be written.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.was.as_ref() != Some(&self.bytes)
    }

    fn is_csv(&self) -> bool {
        self.path.rsplit('.').next() == Some("csv")
    }

    /// An Excel file is read, not written: what a program keeps in it besides cells would be lost.
    fn writable(&self) -> Result<(), Problem> {
        if load::table::is_excel(&self.path) {
            let csv = self.path.replace(".xlsx", ".csv");
            return Err(Problem::new("post-excel", [("path", &self.path), ("csv", &csv)]));
        }
        Ok(())
    }

    /// The entries as they are written.
    pub(super) fn lines(&self) -> Result<Vec<Line>, Problem> {
        self.writable()?;
        let unreadable = || Problem::new("post-register-unreadable", [("path", &self.path)]);
        let mut findings = Findings::default();
        let file = FileId::new(0);
        if self.is_csv() {
            let (register, _) =
                load::table::read(file, &self.path, &self.bytes, &mut findings).ok_or_else(unreadable)?;
            return Ok(lines(register, |_| Path::new()));
        }
        let text = self.text().ok_or_else(unreadable)?;
        if load::yaml::is_blank(text) {
            return Ok(Vec::new());
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (register, _) = load::yaml::read::<raw::Register>(file, text, &mut findings).ok_or_else(unreadable)?;
        let outline = Outline::read(file, text).ok_or_else(unreadable)?;
        Ok(lines(register, |place| edit::path(&outline.locate(place, "").path)))
    }

    fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// Adds entries at the end. Tells which columns a table lacks, so that something was left out.
    pub(super) fn append(&mut self, entries: &[Vec<(&'static str, Value)>]) -> Result<Option<Problem>, Problem> {
        self.writable()?;
        if self.is_csv() {
            let rows: Vec<Vec<(&str, String)>> = entries.iter().map(|entry| cells(entry)).collect();
            let (bytes, lacking) =
                table::append(&self.bytes, &rows, &FOLLOW).map_err(|refusal| self.refused(&refusal))?;
            self.bytes = bytes;
            let columns = lacking.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
            let note = Problem::new("post-columns-lacking", [("path", &self.path), ("columns", &columns)]);
            return Ok((!lacking.is_empty()).then_some(note));
        }
        let items: Vec<Value> = entries.iter().map(|entry| Value::map(entry.iter().cloned())).collect();
        let text = self.text().unwrap_or_default();
        self.bytes = if load::yaml::is_blank(text) {
            let list = edit::apply("- x\n", &Edit::Append(Path::new(), items)).map_err(|_| self.not_written())?;
            format!("{}{}", comments(text), list.trim_start_matches("- x\n")).into_bytes()
        } else {
            edit::apply(text, &Edit::Append(Path::new(), items)).map_err(|_| self.not_written())?.into_bytes()
        };
        Ok(None)
    }

    /// Gives an entry keys that it does not have.
    pub(super) fn complete(&mut self, line: &Line, keys: &[(&'static str, Value)]) -> Result<(), Problem> {
        self.writable()?;
        if self.is_csv() {
            self.bytes =
                table::set(&self.bytes, line.start.0, &cells(keys)).map_err(|refusal| self.refused(&refusal))?;
            return Ok(());
        }
        for (key, value) in keys {
            let text = self.text().unwrap_or_default();
            let edit =
                Edit::Insert { map: line.path.clone(), key: (*key).to_owned(), after: None, value: value.clone() };
            self.bytes = edit::apply(text, &edit).map_err(|_| self.not_written())?.into_bytes();
        }
        Ok(())
    }

    fn not_written(&self) -> Problem {
        Problem::new("post-not-written", [("path", &self.path)])
    }

    fn refused(&self, refusal: &TableRefusal) -> Problem {
        match refusal {
            TableRefusal::NoColumn(key) => Problem::new("post-no-column", [("path", &self.path), ("key", key)]),
            TableRefusal::Refused(_) => self.not_written(),
        }
    }
}

/// The comments and blank lines of a text that says nothing besides, such as `null # new`.
fn comments(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let kept = text.lines().filter_map(|line| match line.find('#') {
        Some(at) => Some(&line[at..]),
        None => Some(line).filter(|line| line.trim().is_empty()),
    });
    kept.fold(String::new(), |kept, line| kept + line + "\n")
}

fn lines(register: raw::Register, path: impl Fn(Place) -> Path) -> Vec<Line> {
    let items = register.0.value.into_iter().flatten();
    let line = |item: raw::Field<raw::Posting>| {
        let place = item.place.unwrap_or_default();
        Some(Line { posting: item.value?, path: path(place), start: place.start() })
    };
    items.filter_map(line).collect()
}

/// The cells of an entry: evidence has columns of its own.
fn cells(entry: &[(&'static str, Value)]) -> Vec<(&'static str, String)> {
    let mut cells = Vec::new();
    for (key, value) in entry {
        match value {
            Value::Text(text) | Value::Word(text) => cells.push((*key, text.clone())),
            Value::List(items) => {
                let parts =
                    items.iter().filter_map(|item| if let Value::Map(parts) = item { Some(parts) } else { None });
                cells.extend(parts.flatten().filter_map(|(name, value)| match (name.as_str(), value) {
                    ("file" | "url", Value::Text(text)) => Some(("evidence", text.clone())),
                    ("date", Value::Word(date)) => Some(("evidence_date", date.clone())),
                    _ => None,
                }));
            }
            Value::Map(_) | Value::Nothing => {}
        }
    }
    cells
}
