//! The register of an office: one file, a table or YAML, which may say nothing.

use super::content::File;
use super::disk::InputFile;
use super::parse::{self, Beside};
use super::{raw, table, text, yaml};
use crate::diagnostics::{Diagnostic, Findings, Place, Sources};

/// A register may be a table too.
pub(super) fn read(input: &InputFile, path: &str, name: &str, beside: &mut Beside) -> Option<Box<File<raw::Register>>> {
    let Some(stem) = name.strip_suffix(".csv").or_else(|| name.strip_suffix(".xlsx")) else {
        return in_yaml(input, name, beside);
    };
    let id = parse::id(input.id, Some(stem), beside)?.to_owned();
    let (raw, place) = table::read(input.id, path, &input.bytes, &mut beside.findings)?;
    Some(Box::new(File { id, file: input.id, place, raw }))
}

/// One that says nothing is that of an office of which nothing hangs, or nothing any more.
fn in_yaml(input: &InputFile, name: &str, beside: &mut Beside) -> Option<Box<File<raw::Register>>> {
    let mut own = Beside::default();
    let register = parse::read(input, name, &mut own).or_else(|| {
        let id = parse::id(input.id, parse::stem(name), &mut Beside::default())?.to_owned();
        let mut findings = Findings::default();
        let is_blank = yaml::is_blank(text::decode(input.id, &input.bytes, &mut findings)?);
        let blank = File { id, file: input.id, place: Place::file(input.id), raw: raw::Register::default() };
        is_blank.then(|| {
            own.findings = findings;
            Box::new(blank)
        })
    });
    beside.findings.extend(own.findings);
    beside.allows.extend(own.allows);
    register
}

/// An office has one register, whatever it is written in. Of two files the one that says more counts, of equals the
/// first.
pub(super) fn one_each(registers: &mut Vec<File<raw::Register>>, sources: &Sources, findings: &mut Findings) {
    let says = |file: &File<raw::Register>| file.raw.0.get().map_or(0, Vec::len);
    let mut kept: Vec<File<raw::Register>> = Vec::with_capacity(registers.len());
    for mut file in registers.drain(..) {
        match kept.iter_mut().find(|first| first.id == file.id) {
            Some(first) => {
                if says(first) < says(&file) {
                    std::mem::swap(first, &mut file);
                }
                let finding = Diagnostic::error("register-twice", Place::file(file.file)).with("office", &*file.id);
                let finding = finding.with("read", sources.path(first.file));
                findings.push(finding.related(first.place));
            }
            None => kept.push(file),
        }
    }
    *registers = kept;
}
