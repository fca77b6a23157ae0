//! Files → raw structs: which file is what, told by its folder and name.

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::allow::{self, Allow};
use super::content::{Attachment, Content, File};
use super::disk::{Input, InputFile};
use super::procedure::ProcedureFile;
use super::unread::Unread;
use super::{copied, home, raw, register, stranger, text, yaml};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place};

/// One file, read as what its place says it is. Boxed, so that ten thousand of them wait in little room.
enum Parsed {
    Site(Box<File<raw::Site>>),
    Glossary(Box<File<raw::Glossary>>),
    Synonyms(Box<File<raw::Synonyms>>),
    Office(Box<File<raw::Office>>),
    Field(Box<File<raw::FieldOfWork>>),
    Group(Box<File<raw::FieldGroup>>),
    List(Box<File<raw::NamedList>>),
    Law(Box<File<raw::LegalDocument>>),
    Policy(Box<File<raw::Policy>>),
    Decision(Box<File<raw::Decision>>),
    Procedure(ProcedureFile),
    Year(Box<File<raw::CalendarYear>>),
    Register(Box<File<raw::Register>>),
    Inspection(Box<File<raw::Inspection>>),
    Figures(Box<File<raw::Figures>>),
    Plan(Box<File<raw::Plan>>),
    Waiver(Box<File<raw::Waiver>>),
    Page(File<String>),
    Form(Attachment),
    Static(Attachment),
}

/// What reading one file left behind besides its content.
#[derive(Debug, Default)]
pub struct Beside {
    /// What is wrong with it.
    pub findings: Findings,
    /// Comments that allow what a rule would find.
    pub allows: Vec<Allow>,
}

/// Reads all files of the content folder on all cores, but for the procedures, which are handed on to be read one by one.
/// The order of findings does not depend on the cores.
#[must_use]
pub fn parse(mut input: Input) -> (Content, Findings) {
    let mut findings = input.findings;
    copied::without_copies(&mut input.files, &input.sources, &mut findings);
    let parse_one = |file| {
        let mut beside = Beside::default();
        (parse_one(file, &mut beside), beside)
    };
    let names: Vec<String> = input.files.iter().map(|file| file.path.clone()).collect();
    // One by one: a decision is a thousand times as long as a page, and decisions stand side by side.
    let outcomes: Vec<(Result<Parsed, Unread>, Beside)> =
        input.files.into_par_iter().with_max_len(1).map(parse_one).collect();
    let mut content = Content {
        sources: input.sources,
        builtin: builtin(include_str!("builtin/words.yaml"), &mut findings),
        builtin_posting: builtin(include_str!("builtin/posting.yaml"), &mut findings),
        lost: input.lost.into_iter().map(Unread::on_disk).collect(),
        ..Content::default()
    };
    for (parsed, beside) in outcomes {
        findings.extend(beside.findings);
        content.allows.extend(beside.allows);
        match parsed {
            Ok(parsed) => content.add(parsed),
            Err(unread) => content.lost.push(unread),
        }
    }
    content.lost.retain(|unread| !names.iter().any(|name| unread.is_backup_of(name)));
    content.sort();
    register::one_each(&mut content.postings, &content.sources, &mut findings);
    (content, findings)
}

/// Synonyms that hold everywhere. It is the longest file of all: each entry is a line that is JSON besides, which is
/// read ten times as fast.
#[must_use]
pub fn synonyms() -> Vec<raw::Synonym> {
    let entries = BUILTIN_SYNONYMS.lines().filter_map(|line| line.strip_prefix("- "));
    // The file is part of the program; a test reads it as YAML, too.
    entries.filter_map(|entry| serde_json::from_str(entry).ok()).collect()
}

const BUILTIN_SYNONYMS: &str = include_str!("../search/synonyms.yaml");

/// A data file that travels inside the binary.
fn builtin<T: DeserializeOwned + Default>(text: &str, findings: &mut Findings) -> T {
    yaml::read(FileId::new(u32::MAX), text, findings).map(|(data, _)| data).unwrap_or_default()
}

/// The theme that `site.yaml` asks for. What is wrong with the file is found when all files are read.
#[must_use]
pub fn theme_of(input: &Input) -> String {
    const DEFAULT: &str = "cong-khai";
    let file = input.files.iter().find(|file| file.path == "site.yaml" || file.path == "site.yml");
    let mut ignored = Beside::default();
    let site = file.and_then(|file| read::<raw::Site>(file, &file.path, &mut ignored));
    site.and_then(|site| site.raw.theme.text().map(str::to_owned)).unwrap_or_else(|| DEFAULT.to_owned())
}

impl Content {
    /// By their ids: an office comes before those whose ids go on behind its own, and what was copied before the copy.
    fn sort(&mut self) {
        fn by_id<T>(files: &mut [File<T>]) {
            files.sort_by(|one, other| one.id.cmp(&other.id));
        }
        by_id(&mut self.offices);
        by_id(&mut self.fields);
        by_id(&mut self.groups);
        by_id(&mut self.lists);
        by_id(&mut self.laws);
        by_id(&mut self.policies);
        by_id(&mut self.decisions);
        by_id(&mut self.postings);
        by_id(&mut self.inspections);
        by_id(&mut self.figures);
        by_id(&mut self.plans);
        by_id(&mut self.waivers);
        by_id(&mut self.pages);
    }

    fn add(&mut self, parsed: Parsed) {
        match parsed {
            Parsed::Site(file) => self.site = Some(*file),
            Parsed::Glossary(file) => self.glossary = Some(*file),
            Parsed::Synonyms(file) => self.synonyms = Some(*file),
            Parsed::Office(file) => self.offices.push(*file),
            Parsed::Field(file) => self.fields.push(*file),
            Parsed::Group(file) => self.groups.push(*file),
            Parsed::List(file) => self.lists.push(*file),
            Parsed::Law(file) => self.laws.push(*file),
            Parsed::Policy(file) => self.policies.push(*file),
            Parsed::Decision(file) => self.decisions.push(*file),
            Parsed::Procedure(file) => self.procedures.push(file),
            Parsed::Year(file) => self.calendar.push(*file),
            Parsed::Register(file) => self.postings.push(*file),
            Parsed::Inspection(file) => self.inspections.push(*file),
            Parsed::Figures(file) => self.figures.push(*file),
            Parsed::Plan(file) => self.plans.push(*file),
            Parsed::Waiver(file) => self.waivers.push(*file),
            Parsed::Page(file) => self.pages.push(file),
            Parsed::Form(file) => self.forms.push(file),
            Parsed::Static(file) => self.statics.push(file),
        }
    }
}

/// One file as what it is, if it can be read.
fn parse_one(mut input: InputFile, beside: &mut Beside) -> Result<Parsed, Unread> {
    let path = std::mem::take(&mut input.path);
    of_place(&mut input, &path, beside).ok_or_else(|| Unread::as_text(path, &input.bytes))
}

fn of_place(input: &mut InputFile, path: &str, beside: &mut Beside) -> Option<Parsed> {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    match folder {
        "forms" | "static" => attachment(input, path, beside),
        "pages" => page(input, rest, beside),
        "offices" => read(input, rest, beside).map(Parsed::Office),
        "fields" => read(input, rest, beside).map(Parsed::Field),
        "groups" => read(input, rest, beside).map(Parsed::Group),
        "lists" => read(input, rest, beside).map(Parsed::List),
        "laws" => read(input, rest, beside).map(Parsed::Law),
        "policies" => read(input, rest, beside).map(Parsed::Policy),
        "decisions" => read(input, rest, beside).map(Parsed::Decision),
        "calendar" => read(input, rest, beside).map(Parsed::Year),
        "postings" => register::read(input, path, rest, beside).map(Parsed::Register),
        "inspections" => read(input, rest, beside).map(Parsed::Inspection),
        "figures" => read(input, rest, beside).map(Parsed::Figures),
        "plans" => read(input, rest, beside).map(Parsed::Plan),
        "waivers" => read(input, rest, beside).map(Parsed::Waiver),
        "procedures" => {
            let bytes = std::mem::take(&mut input.bytes);
            Some(Parsed::Procedure(ProcedureFile(InputFile { id: input.id, path: path.to_owned(), bytes })))
        }
        "" if stem(rest) == Some("site") => read(input, rest, beside).map(Parsed::Site),
        "" if stem(rest) == Some("glossary") => read(input, rest, beside).map(Parsed::Glossary),
        "" if stem(rest) == Some("synonyms") => read(input, rest, beside).map(Parsed::Synonyms),
        _ => {
            beside.findings.push(stranger::in_folder(input.id, folder));
            None
        }
    }
}

/// Reads a YAML file whose name, without its ending, is the id of what it holds.
pub(super) fn read<T: DeserializeOwned + JsonSchema>(
    input: &InputFile,
    name: &str,
    beside: &mut Beside,
) -> Option<Box<File<T>>> {
    let id = id(input.id, stem(name), beside)?;
    let text = text::decode(input.id, &input.bytes, &mut beside.findings)?;
    beside.allows.extend(allow::read(input.id, text));
    let (raw, place) = home::read(input.id, text, &mut beside.findings)?;
    Some(Box::new(File { id: id.to_owned(), file: input.id, place, raw }))
}

/// The id that a name gives, if it may be one.
pub(super) fn id<'n>(file: FileId, stem: Option<&'n str>, beside: &mut Beside) -> Option<&'n str> {
    let Some(id) = stem else {
        beside.findings.push(stranger::unexpected(file, ""));
        return None;
    };
    if !is_id(id) {
        beside.findings.push(Diagnostic::error("bad-id", Place::file(file)).with("id", id));
        return None;
    }
    Some(id)
}

fn page(input: &InputFile, name: &str, beside: &mut Beside) -> Option<Parsed> {
    let id = id(input.id, name.strip_suffix(".md"), beside)?;
    let text = text::decode(input.id, &input.bytes, &mut beside.findings)?;
    let text = text::merged(input.id, text, &mut beside.findings)?;
    let raw = text::composed(input.id, text, &mut beside.findings);
    Some(Parsed::Page(File { id: id.to_owned(), file: input.id, place: Place::file(input.id), raw }))
}

fn attachment(input: &mut InputFile, path: &str, beside: &mut Beside) -> Option<Parsed> {
    let form = path.strip_prefix("forms/");
    if let Some(name) = form.filter(|name| !name.split('/').all(is_id)) {
        beside.findings.push(Diagnostic::error("bad-id", Place::file(input.id)).with("id", name));
        return None;
    }
    if input.bytes.is_empty() {
        beside.findings.push(Diagnostic::warning("empty-file", Place::file(input.id)));
    }
    let bytes = std::mem::take(&mut input.bytes);
    let attachment = Attachment { file: input.id, path: path.to_owned(), bytes };
    Some(if form.is_some() { Parsed::Form(attachment) } else { Parsed::Static(attachment) })
}

/// Name of a YAML file without its ending.
pub(super) fn stem(name: &str) -> Option<&str> {
    name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml"))
}

/// Whether a name may become part of an address: lower-case letters without accents, digits, `-`, `_`, `.`.
fn is_id(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    name.len() <= 120 && name.starts_with(|first: char| first.is_ascii_alphanumeric()) && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::{BUILTIN_SYNONYMS, builtin, is_id, raw};
    use crate::diagnostics::Findings;

    #[test]
    fn the_synonyms_inside_the_binary_are_sound() {
        let mut findings = Findings::default();
        let synonyms: raw::Synonyms = builtin(BUILTIN_SYNONYMS, &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        let text = |list: &raw::ListOf<String>| list.items().map(|(text, _)| text.clone()).collect::<Vec<_>>();
        let told = |one: &raw::Synonym| (text(&one.say), text(&one.means), one.kind.value);
        let as_yaml: Vec<_> = synonyms.iter().filter_map(raw::Field::get).map(told).collect();
        let as_json: Vec<_> = super::synonyms().iter().map(told).collect();
        assert!(as_json.len() > 1_000 && as_json == as_yaml);
    }

    #[test]
    fn ids_are_safe_in_addresses() {
        for good in ["1.000894", "ho-tich", "1.000894.000.00.00.H48", "to-khai.docx"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", ".", "..", ".x", "a b", "hộ-tịch", "a/b", "a\\b", "-x", &"x".repeat(200)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
