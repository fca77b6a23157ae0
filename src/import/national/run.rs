//! One import from the first record to the report: who gets which file, what was seen before, what is counted.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use anyhow::Result;
use rayon::prelude::*;

use super::audience::audiences;
use super::catalogue;
use super::code::{Code, code};
use super::finding::excerpt;
use super::input::Chunk;
use super::office::offices;
use super::procedure::{self, Known};
use super::record::{self, Record};
use crate::diagnostics::single_blanks;
use crate::diagnostics::{Diagnostic, FileId, Findings, Place, SourceFile, Sources};
use crate::import::slug::Ids;
use crate::import::text::normal;
use crate::import::write::{Outcome, Root};
use crate::import::yaml::{Node, print};
use crate::import::{Counts, Options, Report};

/// The input is the first file of every run.
const INPUT: FileId = FileId::new(0);

/// Folder of procedures whose record names no field.
const NO_FIELD: &str = "chua-ro-linh-vuc";

/// An import under way.
pub(super) struct Run<'a> {
    options: &'a Options,
    root: Root,
    /// Files of procedures that were there before, by code.
    there: BTreeMap<String, String>,
    /// Lines of the codes seen.
    seen: BTreeMap<String, u32>,
    fields: Ids,
    offices: Ids,
    /// Audiences that the portal's own list does not have: names by id, and the line that named them first.
    audiences: BTreeMap<String, (String, u32)>,
    counts: Counts,
    /// How many records are no JSON at all, and the line of the first.
    garbled: (u64, u32),
    findings: Findings,
    sources: Vec<SourceFile>,
}

/// A record that will become a file.
struct Job {
    record: Record,
    line: u32,
    code: String,
    code_changed: bool,
    field: Option<(String, Option<String>)>,
    file: FileId,
    path: String,
}

impl<'a> Run<'a> {
    /// Looks at what is there.
    pub(super) fn new(options: &'a Options) -> Self {
        let root = Root::new(options);
        let input = SourceFile { path: options.input.display().to_string(), on_disk: options.input.clone() };
        Self {
            options,
            there: root.procedures(),
            root,
            seen: BTreeMap::new(),
            fields: Ids::default(),
            offices: Ids::default(),
            audiences: BTreeMap::new(),
            counts: Counts::default(),
            garbled: (0, 0),
            findings: Findings::default(),
            sources: vec![input],
        }
    }

    /// Interprets and writes some records. Only what depends on the records before is done one by one.
    pub(super) fn take(&mut self, chunks: Vec<Chunk>) -> Result<()> {
        let records: Vec<_> = chunks
            .into_par_iter()
            .map(|chunk| (chunk.line, chunk.bytes.and_then(|bytes| record::read(&bytes))))
            .collect();
        let jobs: Vec<Job> = records.into_iter().filter_map(|(line, record)| self.admit(line, record)).collect();
        let done: Vec<Result<_>> = jobs.par_iter().map(|job| self.write(job)).collect();
        for (job, done) in jobs.iter().zip(done) {
            let (outcome, findings) = done?;
            self.account(job, outcome, findings);
        }
        Ok(())
    }

    /// Decides whether a record becomes a file, and which.
    fn admit(&mut self, line: u32, record: Result<Record, &'static str>) -> Option<Job> {
        self.counts.read += 1;
        match self.judge(line, record) {
            Ok((record, code)) => Some(self.job(line, record, code)),
            Err(finding) => {
                self.counts.skipped += 1;
                self.findings.push(finding);
                None
            }
        }
    }

    /// A record with a code that no record before it had.
    fn judge(&mut self, line: u32, record: Result<Record, &'static str>) -> Result<(Record, Code), Diagnostic> {
        let at = Place::point(INPUT, line, 1);
        if matches!(record, Err("record-unreadable" | "record-not-utf8")) {
            let (count, first) = self.garbled;
            self.garbled = (count + 1, if count == 0 { line } else { first });
        }
        let record = record.map_err(|rule| Diagnostic::error(rule, at))?;
        let Some(code) = code(&record.code) else {
            return Err(Diagnostic::error("code-invalid", at).with("code", excerpt(&record.code)));
        };
        match self.seen.entry(code.code.clone()) {
            Entry::Vacant(place) => {
                place.insert(line);
                Ok((record, code))
            }
            Entry::Occupied(first) => {
                let first = Place::point(INPUT, *first.get(), 1);
                Err(Diagnostic::warning("duplicate-code", at).with("code", code.code).related(first))
            }
        }
    }

    fn job(&mut self, line: u32, record: Record, found: Code) -> Job {
        let name = single_blanks(&normal(&record.field));
        let field = (!name.is_empty()).then(|| {
            let id = self.fields.id(&name);
            let other = self.fields.name(&id).filter(|first| *first != name).map(str::to_owned);
            (id, other)
        });
        for office in offices(&normal(&record.implementing)) {
            self.offices.id(&office);
        }
        for audience in record.audiences.iter().flat_map(|text| audiences(text)) {
            if let Some(name) = audience.unknown.filter(|_| !audience.id.is_empty()) {
                self.audiences.entry(audience.id).or_insert((name, line));
            }
        }
        let folder = field.as_ref().map_or(NO_FIELD, |(id, _)| id.as_str());
        let fresh = || format!("procedures/{folder}/{}.yaml", found.code);
        let path = self.there.get(&found.code).cloned().unwrap_or_else(fresh);
        let file = self.source(&path);
        Job { record, line, code: found.code, code_changed: found.changed, field, file, path }
    }

    fn write(&self, job: &Job) -> Result<(Outcome, Vec<Diagnostic>)> {
        let field = job.field.as_ref().map(|(id, other)| (id.as_str(), other.as_deref()));
        let known = Known { code: &job.code, code_changed: job.code_changed, field };
        let node = procedure::node(&job.record, &known);
        // The schemas lie beside the content root: one step further up than the file is deep.
        let depth = job.path.matches('/').count() + 1;
        let printed = print(&format!("{}.schema/procedure.json", "../".repeat(depth)), &node, job.file);
        let outcome = self.root.put(&job.path, &printed.text, self.options.force)?;
        Ok((outcome, printed.findings))
    }

    /// Counts a file and files its findings where the text they are about can be read.
    fn account(&mut self, job: &Job, outcome: Outcome, mut findings: Vec<Diagnostic>) {
        match outcome {
            Outcome::Written => self.counts.written += 1,
            Outcome::Unchanged => self.counts.unchanged += 1,
            Outcome::Kept => {
                self.counts.kept += 1;
                self.findings.push(Diagnostic::note("file-exists", Place::file(job.file)).with("path", &job.path));
            }
        }
        let on_disk = outcome == Outcome::Unchanged || (outcome == Outcome::Written && !self.options.dry_run);
        if !on_disk {
            let line = Some(Place::point(INPUT, job.line, 1));
            for finding in &mut findings {
                finding.place = line;
            }
        }
        <Findings as Extend<_>>::extend(&mut self.findings, findings);
    }

    /// Writes what the records name together, and gives the report.
    pub(super) fn finish(mut self) -> Result<Report> {
        if self.counts.read == 0 {
            self.findings.push(Diagnostic::warning("nothing-to-import", Place::file(INPUT)));
        }
        let (garbled, first) = self.garbled;
        let is_unusable = garbled > 0 && garbled == self.counts.read;
        if is_unusable {
            // Another kind of file: its lines are no records that went wrong one by one.
            self.findings = Findings::default();
            self.findings.push(Diagnostic::error("input-not-records", Place::point(INPUT, first, 1)));
        }
        let fields: Vec<_> =
            self.fields.iter().map(|(id, name)| (format!("fields/{id}.yaml"), catalogue::field(name))).collect();
        let offices: Vec<_> =
            self.offices.iter().map(|(id, name)| (format!("offices/{id}.yaml"), catalogue::office(name))).collect();
        self.counts.fields = fields.len() as u64;
        self.counts.offices = offices.len() as u64;
        self.catalogue("field", fields)?;
        self.catalogue("office", offices)?;
        if self.counts.read > self.counts.skipped {
            self.site()?;
        }
        self.findings.sort();
        let sources = Sources::new(self.sources);
        Ok(Report { counts: self.counts, findings: self.findings, sources, is_unusable })
    }

    /// Files that hold a name only: what is there already says more and is never overwritten.
    fn catalogue(&mut self, kind: &str, files: Vec<(String, Node)>) -> Result<()> {
        for (path, node) in files {
            let printed = print(&format!("../../.schema/{kind}.json"), &node, FileId::default());
            self.root.put(&path, &printed.text, false)?;
        }
        Ok(())
    }

    /// A first `site.yaml`. One that is there is left alone: it may lack audiences that the records name.
    fn site(&mut self) -> Result<()> {
        let names = self.audiences.iter().map(|(id, (name, _))| (id.clone(), name.clone())).collect();
        let printed = print("../.schema/site.json", &catalogue::site(&names), FileId::default());
        if self.root.put("site.yaml", &printed.text, false)? != Outcome::Kept {
            return Ok(());
        }
        let known = catalogue::audiences_of(&self.root.read("site.yaml").unwrap_or_default());
        for (id, (name, line)) in &self.audiences {
            if !known.contains(id) {
                let finding = Diagnostic::warning("unknown-audience", Place::point(INPUT, *line, 1));
                self.findings.push(finding.with("audience", name).with("id", id));
            }
        }
        Ok(())
    }

    fn source(&mut self, path: &str) -> FileId {
        let id = FileId::new(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.sources.push(SourceFile { path: path.to_owned(), on_disk: self.root.on_disk(path) });
        id
    }
}
