//! The whole of a site, and how it comes to be from content.

use std::collections::{BTreeMap, BTreeSet};

use super::calendar::{Calendar, YearFile};
use super::catalogue::{self, FieldGroup, FieldOfWork, NamedList, Synonym, Term};
use super::code::Code;
use super::decision::Decision;
use super::doubt::Perhaps;
use super::figures::Figures;
use super::law::LegalDocument;
use super::office::Office;
use super::page::{self, Page};
use super::plan::Plan;
use super::policy::Policy;
use super::posting::{Inspection, PostingRule, Register, Stray, Waiver, Written};
use super::procedure::Procedure;
use super::procedures::{self, Made};
use super::references::References;
use super::settings::{Settings, Vocabulary};
use super::suffixed;
use super::table::{Ids, Ref, Table};
use super::usable;
use super::{above, item_codes, level_told, named, outvoted};
use crate::diagnostics::{Diagnostic, Findings, Place, Severity};
use crate::load::{self, Allow, Attachment, Content, File, Unread, raw};
use jiff::civil::Date;

/// Everything a site is made of, as meant, on a day.
#[derive(Debug)]
pub struct Site {
    /// The day for which everything is said.
    pub as_of: Date,
    /// What `site.yaml` says.
    pub settings: Settings,
    /// Levels and audiences.
    pub vocabulary: Vocabulary,
    /// Offices, by id.
    pub offices: Table<Office>,
    /// Fields, by id.
    pub fields: Table<FieldOfWork>,
    /// Groups of fields, in the order shown.
    pub groups: Vec<FieldGroup>,
    /// Fields that stand in groups or are meant there; `None` when that may be any.
    pub(super) grouped: Perhaps<FieldOfWork>,
    /// Named lists, by id.
    pub lists: Vec<NamedList>,
    /// Legal documents, by id.
    pub laws: Table<LegalDocument>,
    /// Policies, by id.
    pub policies: Table<Policy>,
    /// Decisions, by id.
    pub decisions: Table<Decision>,
    /// Procedures, by code.
    pub procedures: Table<Procedure>,
    /// Settlement figures, by id.
    pub figures: Vec<Figures>,
    /// Reform plans, by id.
    pub plans: Vec<Plan>,
    /// Free pages, by id.
    pub pages: Vec<Page>,
    /// Terms.
    pub glossary: Vec<Term>,
    /// What terms of the glossary are called that lack something, which was found.
    pub half_terms: Vec<String>,
    /// What people say for what procedures call otherwise.
    pub synonyms: Vec<Synonym>,
    /// The working-day calendar.
    pub calendar: Calendar,
    /// What has to be posted where and by when.
    pub posting_rules: Vec<PostingRule>,
    /// Kinds of posting places that rules, decisions and waivers may name.
    pub posting_kinds: Vec<String>,
    /// What is posted, by office.
    pub registers: Vec<Register>,
    /// Rows inside procedures of which nobody knows the office, which was found.
    pub strays: Vec<Stray>,
    /// How many registers are named after offices that nobody knows, which was found.
    pub stray_registers: usize,
    /// Inspections, by id.
    pub inspections: Vec<Inspection>,
    /// Offices of which an inspection says something that nobody understands: when they were last seen is not known.
    pub half_seen: BTreeSet<Ref<Office>>,
    /// Duties that were waived, by id.
    pub waivers: Vec<Waiver>,
    /// Files offered for download.
    pub forms: Vec<Attachment>,
    /// Files copied to the root of the site.
    pub statics: Vec<Attachment>,
    /// Comments that allow what a rule would find.
    pub allows: Vec<Allow>,
    /// Which items of decisions touch which code: decision, item, whether as replaced.
    touched: BTreeMap<Code, Vec<(Ref<Decision>, usize, bool)>>,
    codes: Ids<Procedure>,
    /// Codes with the suffix of another province by which other files than decisions and procedures lead to procedures.
    pub foreign_codes: Vec<(Place, Code)>,
    /// What is there but could not be read.
    pub lost: Vec<Unread>,
}

impl Site {
    /// The procedure of a code.
    #[must_use]
    pub fn find_procedure(&self, code: &str) -> Option<Ref<Procedure>> {
        self.codes.find(code)
    }

    /// Whether a file has the name of a code, but no procedure could be made of it: its own findings say why.
    #[must_use]
    pub fn is_unusable(&self, code: &str) -> bool {
        self.codes.is_lost(code)
    }

    /// The register of an office.
    #[must_use]
    pub fn register(&self, office: Ref<Office>) -> Option<&Register> {
        let at = self.registers.binary_search_by_key(&office, |register| register.office).ok()?;
        self.registers.get(at)
    }

    pub(super) fn touched_by(&self, code: &Code) -> &[(Ref<Decision>, usize, bool)] {
        self.touched.get(code).map_or(&[], Vec::as_slice)
    }
}

/// What is known of content of which no site can be made.
#[derive(Debug)]
pub struct NoSite {
    /// Comments that allow what a rule would find.
    pub allows: Vec<Allow>,
    /// What is there but could not be read.
    pub lost: Vec<Unread>,
}

/// Makes the site of a day from content. There is none only without a usable `site.yaml`; the findings say why.
pub fn build(mut content: Content, as_of: Date) -> (Result<Site, NoSite>, Findings) {
    let mut findings = Findings::default();
    let vocabulary = Vocabulary::new(&content.builtin, content.site.as_ref(), &mut findings);
    usable::drop_twins(&mut content.offices, "office", &mut findings);
    usable::drop_twins(&mut content.fields, "field", &mut findings);
    usable::drop_twins(&mut content.laws, "law", &mut findings);
    usable::drop_twins(&mut content.decisions, "decision", &mut findings);
    let mut ids = usable::references(&content, &vocabulary);
    // The longest file of all is read beside the procedures.
    let builtin = || catalogue::builtin_synonyms(load::synonyms());
    let (made, synonyms) = rayon::join(|| procedures::make(&mut content, &mut ids, &mut findings), builtin);
    let settings = if let Some(file) = &content.site {
        Settings::new(file, &ids.offices, &ids.procedures, &mut findings)
    } else {
        if !content.lost.iter().any(|file| file.path == "site.yaml" || file.path == "site.yml") {
            findings.push(Diagnostic::new("no-site-file", Severity::Error, None));
        }
        None
    };
    let meant = &catalogue::meant_fields(&content, &ids) | &made.meant;
    // Without settings nothing can be built, but all that is wrong is still found.
    let mut site = assemble((content, made), as_of, vocabulary, &ids, &mut findings);
    site.synonyms.extend(synonyms);
    named::unknown(&site, &ids, &mut findings);
    findings.extend(catalogue::idle_fields(&site.fields, &site.procedures, meant));
    let site = match settings {
        Some(settings) => Ok(Site { settings, codes: ids.procedures, ..site }),
        None => Err(NoSite { allows: site.allows, lost: site.lost }),
    };
    (site, findings)
}

/// Makes all other objects. The settings are a blank that the caller fills in, and so are the built-in synonyms.
fn assemble(
    (mut content, made): (Content, Made),
    as_of: Date,
    vocabulary: Vocabulary,
    ids: &References,
    findings: &mut Findings,
) -> Site {
    let mut foreign_codes = suffixed::of(&content).codes;
    foreign_codes.extend(made.foreign);
    let pages = page::all(&mut content, findings);
    let posted = Written::take(&mut content, made.inside);
    let offices = content.offices.into_iter().map(|file| Office::new(file, ids, findings));
    let mut offices: Vec<Office> = offices.collect();
    posted.mend_kinds(&mut offices, findings);
    above::cut_circles(&mut offices, findings);
    level_told::mend(&mut offices, &vocabulary, as_of, findings);
    above::mend(&mut offices, &ids.offices, &vocabulary, as_of, findings);
    let fields = content.fields.into_iter().map(|file| FieldOfWork::new(file, findings)).collect();
    let grouped = catalogue::grouped(&content.groups, ids);
    let groups = catalogue::groups(content.groups, ids, findings);
    let lists = content.lists.into_iter().filter_map(|file| NamedList::new(file, ids, findings)).collect();
    let laws = content.laws.into_iter().map(|file| LegalDocument::new(file, ids, findings)).collect();
    let policies = content.policies.into_iter().map(|file| Policy::new(file, ids, findings)).collect();
    let decisions = decided(content.decisions, as_of, &made.procedures, ids, findings);
    let (offices, touched) = (Table::new(offices), touched(&decisions));
    let posted =
        posted.read((&offices, &decisions, &made.procedures), &|code| touched.contains_key(code), ids, findings);
    let mut figures: Vec<Figures> = content.figures.into_iter().map(|file| Figures::new(file, ids, findings)).collect();
    level_told::mend_figures(&mut figures, &offices, &vocabulary, findings);
    let (glossary, half_terms) = catalogue::terms(content.glossary.as_ref(), findings);
    let synonyms = catalogue::synonyms(content.synonyms.as_ref(), findings);
    Site {
        as_of,
        settings: Settings::default(),
        vocabulary,
        offices,
        fields: Table::new(fields),
        groups,
        grouped,
        lists,
        laws: Table::new(laws),
        policies: Table::new(policies),
        touched,
        decisions,
        procedures: Table::new(made.procedures),
        figures,
        plans: content.plans.into_iter().map(|file| Plan::new(file, findings)).collect(),
        pages,
        glossary,
        half_terms,
        synonyms,
        calendar: calendar(&content.calendar, findings),
        posting_rules: posted.rules,
        posting_kinds: posted.kinds,
        registers: posted.registers,
        strays: posted.strays,
        stray_registers: posted.stray_registers,
        inspections: posted.inspections,
        half_seen: posted.half_seen,
        waivers: posted.waivers,
        forms: content.forms,
        statics: content.statics,
        allows: content.allows,
        codes: Ids::new("procedure", []),
        foreign_codes,
        lost: content.lost,
    }
}

fn decided(
    files: Vec<File<raw::Decision>>,
    as_of: Date,
    procedures: &[Procedure],
    ids: &References,
    findings: &mut Findings,
) -> Table<Decision> {
    let mut decisions: Vec<Decision> =
        files.into_iter().map(|file| Decision::new(file, as_of, ids, findings)).collect();
    item_codes::mend(&mut decisions, procedures, &ids.procedures);
    outvoted::mend(&mut decisions, procedures);
    Table::new(decisions)
}

fn touched(decisions: &Table<Decision>) -> BTreeMap<Code, Vec<(Ref<Decision>, usize, bool)>> {
    let mut touched: BTreeMap<Code, Vec<(Ref<Decision>, usize, bool)>> = BTreeMap::new();
    for (reference, decision) in decisions.iter() {
        for (index, item) in decision.items.iter().enumerate() {
            touched.entry(item.code.clone()).or_default().push((reference, index, false));
            for replaced in &item.replaces {
                touched.entry(replaced.clone()).or_default().push((reference, index, true));
            }
        }
    }
    touched
}

fn calendar(files: &[File<raw::CalendarYear>], findings: &mut Findings) -> Calendar {
    let mut years = Vec::new();
    let mut has_stray_file = false;
    for file in files {
        match file.id.parse::<i16>() {
            Ok(year) if (1900..=2200).contains(&year) => {
                years.push(YearFile { year, content: &file.raw, place: file.place });
            }
            _ => {
                let wrong = Diagnostic::error("calendar-without-year", Place::file(file.file));
                findings.push(wrong.with("file", file.id.clone()));
                has_stray_file = true;
            }
        }
    }
    let mut calendar = Calendar::new(&years, findings);
    calendar.has_stray_file = has_stray_file;
    calendar
}
