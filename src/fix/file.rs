//! The mendings of one file, one after another, each by the path of its value: places move, paths do not.

use super::{FIXES, Fix, Mend, Safety, safety};
use crate::diagnostics::{Diagnostic, FileId};
use crate::edit::{self, Edit, Path, Step, Value};
use crate::load::{Cursor, Outline};

/// One thing that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The rule.
    pub rule: &'static str,
    /// The line on which it stood; 0 for the file as a whole.
    pub line: u32,
    /// What was written; empty for the file as a whole, and where nothing was.
    pub was: String,
    /// What is written now.
    pub is: String,
}

/// A file after its mendings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Its text.
    pub text: String,
    /// What was done, in the order of the mendings.
    pub done: Vec<Done>,
    /// How many findings could be mended, but only with leave.
    pub left: usize,
}

/// Mends a file of YAML. `wanted` says which mendings may be made; `is_allowed` whether a comment allows a rule on a
/// line. The findings are those of the text as it is given, at the parts that rules name.
#[must_use]
pub fn mend(
    text: &str,
    findings: &[&Diagnostic],
    wanted: &dyn Fn(&Fix) -> bool,
    is_allowed: &dyn Fn(&str, u32) -> bool,
) -> Mended {
    let targets = targets(text, findings, is_allowed);
    let mut mended = Mended { text: text.to_owned(), done: Vec::new(), left: 0 };
    for fix in FIXES.iter().filter(|fix| wanted(fix)) {
        match &fix.mend {
            Mend::File(change) => mended.whole(fix, *change, is_allowed),
            Mend::Written(change) => mended.written(fix, *change, is_allowed),
            _ => {
                let meant = targets.iter().filter(|(_, finding)| fix.is_for(finding));
                meant.for_each(|(path, _)| mended.value(fix, path));
            }
        }
    }
    let with_leave =
        |finding: &Diagnostic| FIXES.iter().find(|fix| fix.is_for(finding)).is_some_and(|fix| !wanted(fix));
    let unsafe_ones = targets.iter().filter(|(_, finding)| safety(finding) == Some(Safety::Unsafe));
    mended.left = unsafe_ones.filter(|(_, finding)| with_leave(finding)).count();
    mended
}

/// Mends a page, which is text and has no values: what it is written in, and letters that do not show as they are.
#[must_use]
pub fn mend_page(text: &str, wanted: &dyn Fn(&Fix) -> bool) -> Mended {
    let mut mended = Mended { text: text.to_owned(), done: Vec::new(), left: 0 };
    for fix in FIXES.iter().filter(|fix| wanted(fix) && fix.rule != "tab-in-text") {
        let (Mend::File(change) | Mend::Written(change)) = &fix.mend else { continue };
        if let Some(text) = change(&mended.text) {
            mended.text = text;
            mended.done.push(Done { rule: fix.rule, line: 0, was: String::new(), is: String::new() });
        }
    }
    mended
}

/// The findings with the paths of their values, in the order of the findings.
fn targets<'f>(
    text: &str,
    findings: &[&'f Diagnostic],
    is_allowed: &dyn Fn(&str, u32) -> bool,
) -> Vec<(Path, &'f Diagnostic)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file = findings.iter().find_map(|finding| finding.place).map_or(FileId::new(0), |place| place.file);
    let Some(outline) = Outline::read(file, text) else { return Vec::new() };
    let path = |finding: &&'f Diagnostic| {
        let keys = finding.detail.as_ref().map_or("", |detail| detail.keys.as_str());
        let located = outline.locate(finding.place?, keys);
        let is_open = !located.path.is_empty() && !is_allowed(finding.rule, located.place.line);
        is_open.then(|| (edit::path(&located.path), *finding))
    };
    findings.iter().filter_map(path).collect()
}

impl Mended {
    fn whole(&mut self, fix: &Fix, change: fn(&str) -> Option<String>, is_allowed: &dyn Fn(&str, u32) -> bool) {
        let Some(text) = change(&self.text).filter(|_| !is_allowed(fix.rule, 1)) else { return };
        // What the file says must not change; what cannot be read is not touched.
        if Value::read(bare(&self.text)).is_some_and(|was| Value::read(bare(&text)) == Some(was)) {
            self.text = text;
            self.done.push(Done { rule: fix.rule, line: 0, was: String::new(), is: String::new() });
        }
    }

    /// Mends values wherever they stand: what a reader takes out of a text has no place of its own.
    fn written(&mut self, fix: &Fix, change: fn(&str) -> Option<String>, is_allowed: &dyn Fn(&str, u32) -> bool) {
        if change(&self.text).is_none() {
            return;
        }
        let Some(outline) = Outline::read(FileId::new(0), bare(&self.text)) else { return };
        let mut scalars = Vec::new();
        collect(outline.top(), &mut Vec::new(), &mut scalars);
        for (path, line) in scalars {
            if is_allowed(fix.rule, line) {
                continue;
            }
            let Some(was) = edit::written(&self.text, &path) else { continue };
            let Some(is) = change(&was) else { continue };
            let Some(text) = Value::read(bare(&self.text)).and_then(|value| value.text_at(&path)) else { continue };
            // A reader drops what is hidden; a tab it keeps.
            let said = change(&text).unwrap_or(text);
            let edit = Edit::Respell(path, Value::Text(said), is.clone());
            self.make(&edit, Done { rule: fix.rule, line, was, is });
        }
    }

    /// Mends the value of a finding.
    fn value(&mut self, fix: &Fix, path: &Path) {
        let Some(outline) = Outline::read(FileId::new(0), bare(&self.text)) else { return };
        let Some(cursor) = follow(outline.top(), path) else { return };
        let line = cursor.place().line;
        let Some(was) = cursor.text().map(str::to_owned) else { return };
        let edits = match &fix.mend {
            Mend::Text(change) => {
                let Some(said) = change(&was).map(Value::Text) else { return };
                let spelt = edit::written(&self.text, path).and_then(|written| change(&written));
                let respell = spelt.map(|written| Edit::Respell(path.clone(), said.clone(), written));
                respell.into_iter().chain([Edit::Set(path.clone(), said)]).collect()
            }
            Mend::Value(_, change) => match change(&was) {
                Some(value) => vec![Edit::Set(path.clone(), value)],
                None => return,
            },
            Mend::Key(lacking) => {
                let Some((Step::Key(after), map)) = path.split_last() else { return };
                let around = follow(outline.top(), map).and_then(lacking);
                let Some((key, value)) = around else { return };
                let (map, key, after) = (map.to_vec(), key.to_owned(), Some(after.clone()));
                vec![Edit::Insert { map, key, after, value }]
            }
            Mend::File(_) | Mend::Written(_) => return,
        };
        drop(outline);
        for edit in edits {
            let is = match &edit {
                Edit::Set(_, Value::Text(text) | Value::Word(text)) | Edit::Respell(_, Value::Text(text), _) => {
                    text.clone()
                }
                Edit::Insert { key, value: Value::Word(word), .. } => format!("{was}, {key}: {word}"),
                _ => String::new(),
            };
            if self.make(&edit, Done { rule: fix.rule, line, was: was.clone(), is }) {
                return;
            }
        }
    }

    /// Makes a change; nothing is done when it cannot be written.
    fn make(&mut self, edit: &Edit, done: Done) -> bool {
        let Ok(text) = edit::apply(&self.text, edit) else { return false };
        self.text = text;
        self.done.push(done);
        true
    }
}

fn bare(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The paths and lines of all scalars.
fn collect(cursor: Cursor<'_>, path: &mut Path, found: &mut Vec<(Path, u32)>) {
    if cursor.text().is_some() {
        found.push((path.clone(), cursor.place().line));
    }
    for (index, item) in cursor.items().into_iter().flatten().enumerate() {
        path.push(Step::Index(index));
        collect(item, path, found);
        path.pop();
    }
    for (key, value) in cursor.entries().into_iter().flatten() {
        path.push(Step::Key(key.text().unwrap_or_default().to_owned()));
        collect(value, path, found);
        path.pop();
    }
}

fn follow<'o>(top: Cursor<'o>, path: &[Step]) -> Option<Cursor<'o>> {
    path.iter().try_fold(top, |cursor, step| match step {
        Step::Index(index) => cursor.items()?.nth(*index),
        Step::Key(wanted) => cursor.entries()?.find(|(key, _)| key.text() == Some(wanted)).map(|(_, value)| value),
    })
}
