//! All procedures of a site. Each is made as soon as its file is read: ten thousand of them as they were written would
//! take more memory than anything else. What hangs on other procedures is put right when all are there.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::catalogue::FieldOfWork;
use super::code::Code;
use super::posting::Inside;
use super::procedure::Procedure;
use super::references::References;
use super::suffixed::Foreign;
use super::table::{Ids, Ref};
use super::{need, usable};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place, single_blanks};
use crate::load::{Beside, Content, File, ProcedureFile, Unread, raw};

/// Files that a core takes in one go: few, so that none is left with the last thousand.
const PORTION: usize = 16;

/// The procedures of the content, made.
pub(super) struct Made {
    /// By code.
    pub(super) procedures: Vec<Procedure>,
    /// What they say about their own postings.
    pub(super) inside: Inside,
    /// Fields that they mean which misspell them, or of which nothing can be made.
    pub(super) meant: BTreeSet<Ref<FieldOfWork>>,
    /// Codes with the suffix of another province among those that they are related to.
    pub(super) foreign: Vec<(Place, Code)>,
}

/// Reads the procedures of the content and makes them, on all cores. Their ids join the others.
pub(super) fn make(content: &mut Content, ids: &mut References, findings: &mut Findings) -> Made {
    let mut drafts = read(content, ids, findings);
    mend_codes(&mut drafts, content, findings);
    drafts.par_iter_mut().for_each(|draft| draft.make(ids));
    drop_repeats(&mut drafts, findings);
    let codes = drafts.iter().filter_map(|draft| Some(draft.procedure.as_ref()?.code.as_str().to_owned()));
    let hopeless = drafts.iter().filter(|draft| draft.procedure.is_none()).map(|draft| draft.id.clone());
    let codes = Ids::told_by("procedure", codes, Code::national_of);
    ids.procedures = codes.without(usable::lost(content, "procedures", hopeless));
    drafts.par_iter_mut().for_each(|draft| draft.link(ids));
    let mut foreign = Foreign::new(content);
    for draft in &mut drafts {
        findings.extend(std::mem::take(&mut draft.findings));
        foreign.list(&draft.related, draft.at);
    }
    Made {
        foreign: foreign.codes,
        meant: drafts.iter().filter_map(|draft| draft.meant).collect(),
        inside: drafts.iter_mut().filter_map(Draft::inside).collect(),
        procedures: unboxed(drafts),
    }
}

/// The procedures side by side. Together they are large: all cores move them.
fn unboxed(drafts: Vec<Draft>) -> Vec<Procedure> {
    let boxed: Vec<Box<Procedure>> = drafts.into_iter().filter_map(|draft| draft.procedure).collect();
    boxed.into_par_iter().map(|procedure| *procedure).collect()
}

/// Reads all files. Procedures that are named after another code than they have wait for the others.
fn read(content: &mut Content, ids: &References, findings: &mut Findings) -> Vec<Draft> {
    let read = |file: ProcedureFile| {
        let (file, beside) = file.read();
        let draft = file.map(|file| {
            let mut draft = Draft::of(file, ids);
            if !draft.is_misnamed() {
                draft.make(ids);
            }
            draft
        });
        (draft, beside)
    };
    let files = std::mem::take(&mut content.procedures);
    let outcomes: Vec<(Result<Draft, Unread>, Beside)> =
        files.into_par_iter().with_max_len(PORTION).map(read).collect();
    let drafts = outcomes.into_iter().filter_map(|(draft, beside)| {
        findings.extend(beside.findings);
        content.allows.extend(beside.allows);
        draft.map_err(|unread| content.lost.push(unread)).ok()
    });
    drafts.collect()
}

/// A procedure on its way.
struct Draft {
    /// Name of its file without the ending.
    id: String,
    file: FileId,
    /// The national part of its code, or what stands in the place of a code.
    code: Option<String>,
    /// Where its code stands.
    at: Place,
    /// As it was written, until it is made.
    raw: Option<Box<File<raw::Procedure>>>,
    /// Nothing can be made of one without a code or a name. Boxed, because drafts are sorted.
    procedure: Option<Box<Procedure>>,
    /// What was found when it was made.
    findings: Findings,
    related: raw::ListOf<raw::Text>,
    posting: raw::ListOf<raw::Posting>,
    meant: Option<Ref<FieldOfWork>>,
}

impl Draft {
    fn of(mut file: Box<File<raw::Procedure>>, ids: &References) -> Self {
        let written = &mut file.raw;
        let code = written.code.text();
        let is_hopeless = written.name.text().is_none() || code.and_then(Code::new).is_none();
        let field = written.field.text().filter(|field| is_hopeless || ids.fields.find(field).is_none());
        Self {
            code: code.map(|code| Code::national_of(code).to_owned()),
            meant: field.and_then(|field| ids.fields.find(field).or_else(|| ids.fields.find_nearest(field))),
            related: std::mem::take(&mut written.related),
            posting: std::mem::take(&mut written.posting),
            at: written.code.place.unwrap_or(file.place),
            id: file.id.clone(),
            file: file.file,
            raw: Some(file),
            procedure: None,
            findings: Findings::default(),
        }
    }

    /// Makes the procedure, if that was not done.
    fn make(&mut self, ids: &References) {
        if let Some(file) = self.raw.take() {
            self.procedure = Procedure::new(*file, ids, &mut self.findings).map(Box::new);
        }
    }

    /// Its name, made or not.
    fn name(&self) -> Option<&str> {
        let made = self.procedure.as_ref().map(|procedure| procedure.name.as_str());
        made.or_else(|| self.raw.as_ref()?.raw.name.text())
    }

    /// Whether its file is named after another code than it has.
    fn is_misnamed(&self) -> bool {
        let is_other = |code: &String| Code::new(code).is_some() && code != Code::national_of(&self.id);
        Code::new(&self.id).is_some() && self.code.as_ref().is_some_and(is_other)
    }

    /// What it says about its own postings.
    fn inside(&mut self) -> Option<(raw::Field<raw::Text>, Place, raw::ListOf<raw::Posting>)> {
        self.posting.items().next()?;
        let code = raw::Field { value: self.code.clone().map(Box::from), place: Some(self.at) };
        Some((code, self.at, std::mem::take(&mut self.posting)))
    }

    /// Leads the procedure to those it refers to, which it is not itself.
    fn link(&mut self, ids: &References) {
        let (Some(procedure), findings) = (&mut self.procedure, &mut self.findings) else { return };
        let is_own = |code: &str| Code::national_of(code) == procedure.code.national();
        let mut related = need::references(&self.related, &ids.procedures, procedure.place, findings);
        let own = self.related.items().filter(|(code, _)| is_own(code.trim()));
        findings.extend(own.map(|(code, place)| {
            let finding = Diagnostic::warning("refers-to-itself", place.unwrap_or(procedure.place));
            finding.with("kind", "procedure").with("id", code.trim())
        }));
        related.retain(|reference| !is_own(ids.procedures.name(*reference)));
        procedure.related = related;
    }
}

/// Gives procedures whose code is mistyped the one that their file is named after: no decision knows the former, and
/// one knows the latter, or the former is that of another procedure. That is found; nothing that hangs on it is lost besides.
fn mend_codes(drafts: &mut [Draft], content: &Content, findings: &mut Findings) {
    if !drafts.iter().any(Draft::is_misnamed) {
        return;
    }
    let national = |code: &str| Code::national_of(code).to_owned();
    let items = content.decisions.iter().flat_map(|file| file.raw.items.items());
    let decided: BTreeSet<String> = items.filter_map(|(item, _)| item.code.text()).map(national).collect();
    let written: BTreeSet<String> = drafts.iter().filter_map(|draft| draft.code.clone()).collect();
    let owners: BTreeMap<String, (Place, Option<String>)> = drafts
        .iter()
        .filter(|draft| !draft.is_misnamed())
        .filter_map(|draft| Some((draft.code.clone()?, (draft.at, draft.name().map(single_blanks)))))
        .collect();
    for draft in drafts.iter_mut().filter(|draft| draft.is_misnamed()) {
        let (own, name) = (draft.code.clone().unwrap_or_default(), national(&draft.id));
        let owner = owners.get(&own).filter(|(_, name)| *name != draft.name().map(single_blanks));
        let is_decided = || !decided.contains(&own) && decided.contains(&name);
        if !written.contains(&name) && (owner.is_some() || is_decided()) {
            findings.push(match owner {
                Some((at, _)) => used_twice(&own, draft.at, *at),
                None => named_otherwise(&own, &draft.id, draft.at),
            });
            if let Some(file) = &mut draft.raw {
                file.raw.code.value = Some(draft.id.clone().into());
            }
            draft.code = Some(name);
        }
    }
}

/// A procedure with the code of another one.
fn used_twice(code: &str, place: Place, first: Place) -> Diagnostic {
    Diagnostic::error("duplicate-id", place).with("kind", "procedure").with("id", code).related(first)
}

/// A procedure whose file is not named after its code.
pub(super) fn named_otherwise(code: &str, file: &str, place: Place) -> Diagnostic {
    Diagnostic::warning("file-named-otherwise", place).with("code", code).with("file", file)
}

/// Sorts procedures by code, those of which nothing can be made behind the others, and reports codes that are used
/// twice. The file that is named after the code counts, else the first in path order.
fn drop_repeats(drafts: &mut Vec<Draft>, findings: &mut Findings) {
    let is_misnamed = |draft: &Draft| draft.code.as_deref() != Some(Code::national_of(&draft.id));
    drafts.sort_by_cached_key(|draft| (draft.code.clone(), is_misnamed(draft), draft.file));
    let mut first: Option<(String, Place)> = None;
    drafts.retain(|draft| {
        let Some(code) = &draft.code else { return true };
        if let Some((same, at)) = &first
            && same == code
        {
            findings.push(used_twice(code, draft.at, *at));
            return false;
        }
        first = Some((code.clone(), draft.at));
        true
    });
    drafts.sort_by_key(|draft| draft.procedure.is_none());
}
