//! The meaning of `site.yaml`: who runs the site, in which languages, with which levels and audiences.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::address::WebAddress;
use super::gaps::untold;
use super::need;
use super::office::Office;
use super::procedure::Procedure;
use super::strictness::Strictness;
use super::table::{Ids, Ref, Table};
use super::weights::Weights;
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::{Builtin, File, raw};
use crate::messages::Language;

/// One level of administration (cấp).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// Where it is written; no line when it is built in.
    pub place: Place,
    /// Name.
    pub name: String,
    /// English name.
    pub name_en: Option<String>,
    /// Kinds of units that it has, as they stand in names of offices: `xã`, `phường`.
    pub units: Vec<String>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
}

impl Level {
    /// Whether it is none of government: what stands beside has no People's Committee.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        self.id == "other"
    }

    /// The last day of a level that is no more on a day.
    #[must_use]
    pub fn ended_by(&self, day: Date) -> Option<Date> {
        self.valid_to.filter(|last| *last < day)
    }
}

/// Who may carry out a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Its id.
    pub id: String,
    /// Where it is written; no line when it is built in.
    pub place: Place,
    /// Name.
    pub name: String,
    /// English name.
    pub name_en: Option<String>,
}

/// A message on the home page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The message.
    pub text: String,
    /// The message in English.
    pub text_en: Option<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl Notice {
    /// Whether it is shown on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        super::days::within(day, self.from, self.until)
    }
}

/// What `site.yaml` says, with defaults where it says nothing.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Where it stands.
    pub place: Place,
    /// Name of the portal.
    pub name: String,
    /// Who runs it.
    pub owner: Option<String>,
    /// The office whose area it covers.
    pub jurisdiction: Option<Ref<Office>>,
    /// Province suffix of local codes.
    pub province_code: Option<String>,
    /// Address at which it will stand, ending in `/`.
    pub base_url: Option<String>,
    /// Languages, the main one first; never empty.
    pub languages: Vec<Language>,
    /// Sentence of a demonstration.
    pub demonstration: Option<String>,
    /// Whether it says that it is a demonstration, if only in a way that nobody understands.
    pub is_demonstration: bool,
    /// Introduction.
    pub introduction: Option<String>,
    /// Hotline.
    pub hotline: Option<raw::Contact>,
    /// Feedback, with its address checked.
    pub feedback: Option<(raw::Feedback, Option<WebAddress>)>,
    /// Codes shown first on the home page.
    pub top_tasks: Vec<Ref<Procedure>>,
    /// Messages.
    pub notices: Vec<Notice>,
    /// Where the content comes from.
    pub source_note: Option<String>,
    /// How strict the checker is.
    pub strictness: Strictness,
    /// After how many days without an inspection or evidence a posting counts as unconfirmed.
    /// `None` where it says so in a way that nobody understands.
    pub confirm_within: Option<i64>,
    /// How much each share weighs in the posting score.
    pub score: Weights,
    /// Its texts in other languages, by language tag.
    pub translations: BTreeMap<String, raw::SiteTexts>,
}

/// Levels and audiences: the site's own, or the built-in ones.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Levels, from the top.
    pub levels: Table<Level>,
    /// Audiences.
    pub audiences: Table<Audience>,
}

impl Settings {
    /// Reads `site.yaml`; `None` when it does not even have a name.
    pub(super) fn new(
        file: &File<raw::Site>,
        offices: &Ids<Office>,
        procedures: &Ids<Procedure>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let (site, whole) = (&file.raw, file.place);
        let name = need::required(site.name.clone(), "name", whole, findings);
        let owned = |field: &raw::Field<String>| field.text().map(str::to_owned);
        let feedback = site.feedback.get().map(|feedback| {
            let url = need::address(&feedback.url, whole, findings);
            (feedback.clone(), url)
        });
        need::expected(&site.hotline, "hotline", whole, findings);
        let base_url = need::address(&site.base_url, whole, findings).map(|url| url.with_slash());
        Some(Self {
            place: whole,
            owner: owned(&site.owner),
            jurisdiction: need::reference(&site.jurisdiction, offices, whole, findings),
            province_code: owned(&site.province_code),
            base_url,
            languages: languages(&site.languages, whole, findings),
            demonstration: owned(&site.demonstration),
            is_demonstration: !untold(&site.demonstration),
            introduction: owned(&site.introduction),
            hotline: site.hotline.value.clone(),
            feedback,
            top_tasks: need::references(&site.top_tasks, procedures, whole, findings),
            notices: notices(&site.notices, whole, findings),
            source_note: owned(&site.source_note),
            strictness: Strictness::new(&site.check, whole, findings),
            confirm_within: confirm_within(site, findings),
            score: Weights::new(&site.score, findings),
            translations: super::translations(&site.translations, whole, findings),
            // Last, so that a site without a name still learns of all that is wrong.
            name: name?,
        })
    }
}

/// As `site.yaml` says, else a quarter of a year.
fn confirm_within(site: &raw::Site, findings: &mut Findings) -> Option<i64> {
    let own = site.check.get().map(|check| &check.confirm_within);
    // As it was found, nobody knows after how many days.
    if need::is_strange(&site.check) || own.is_some_and(need::is_strange) {
        return None;
    }
    match own.filter(|days| days.value.is_some()) {
        Some(days) => super::dossier::count(days, Place::default(), findings).map(i64::from),
        None => Some(90),
    }
}

fn languages(list: &raw::ListOf<String>, whole: Place, findings: &mut Findings) -> Vec<Language> {
    need::repeats(list, |tag| tag, whole, findings);
    let mut languages = Vec::new();
    for (tag, place) in list.items() {
        match Language::of(tag.trim()) {
            Some(language) if !languages.contains(&language) => languages.push(language),
            Some(_) => {}
            None => findings.push(
                Diagnostic::error("unknown-value", place.unwrap_or(whole))
                    .with("value", tag.clone())
                    .with("nearest", "")
                    .with("choices", "vi, en"),
            ),
        }
    }
    if languages.is_empty() {
        languages.push(Language::Vi);
    }
    languages
}

fn notices(list: &raw::ListOf<raw::Notice>, whole: Place, findings: &mut Findings) -> Vec<Notice> {
    let mut notices = Vec::new();
    for (notice, place) in list.items() {
        let place = place.unwrap_or(whole);
        let (from, until) = need::span(&notice.from, &notice.until, place, findings);
        if let Some(text) = need::required(notice.text.clone(), "text", place, findings) {
            notices.push(Notice { text, text_en: notice.text_en.text().map(str::to_owned), from, until });
        }
    }
    notices
}

impl Vocabulary {
    /// The site's own levels in place of the built-in ones; its audiences added to them.
    pub(super) fn new(builtin: &Builtin, site: Option<&File<raw::Site>>, findings: &mut Findings) -> Self {
        let own = site.map(|file| (&file.raw, file.place));
        let mut levels = Vec::new();
        if let Some((site, whole)) = own {
            need::duplicate_ids("level", site.levels.items().map(|(one, at)| (&one.id, at.unwrap_or(whole))), findings);
            let audiences = site.audiences.items().map(|(one, at)| (&one.id, at.unwrap_or(whole)));
            need::duplicate_ids("audience", audiences, findings);
            levels.extend(
                site.levels.items().filter_map(|(level, at)| self::level(level, at.unwrap_or(whole), findings)),
            );
        }
        if levels.is_empty() {
            levels
                .extend(builtin.levels.items().filter_map(|(level, _)| self::level(level, Place::default(), findings)));
        }
        let mut audiences: Vec<Audience> = builtin
            .audiences
            .items()
            .filter_map(|(audience, _)| self::audience(audience, Place::default(), findings))
            .collect();
        if let Some((site, whole)) = own {
            audiences.extend(
                site.audiences.items().filter_map(|(word, at)| self::audience(word, at.unwrap_or(whole), findings)),
            );
        }
        Self { levels: Table::new(levels), audiences: Table::new(audiences) }
    }

    /// Ids of the levels.
    pub(super) fn level_ids(&self) -> Ids<Level> {
        Ids::new("level", self.levels.items().iter().map(|level| level.id.clone()))
    }

    /// Ids of the audiences.
    pub(super) fn audience_ids(&self) -> Ids<Audience> {
        Ids::new("audience", self.audiences.items().iter().map(|audience| audience.id.clone()))
    }
}

fn level(level: &raw::Level, place: Place, findings: &mut Findings) -> Option<Level> {
    let (valid_from, valid_to) = need::span(&level.valid_from, &level.valid_to, place, findings);
    // What speaks of one without a name is not lost with it.
    let id = need::required(level.id.clone(), "id", place, findings)?;
    Some(Level {
        name: need::required(level.name.clone(), "name", place, findings).unwrap_or_else(|| id.clone()),
        id,
        place,
        name_en: level.name_en.text().map(str::to_owned),
        units: level.units.items().map(|(unit, _)| unit.to_lowercase()).collect(),
        valid_from,
        valid_to,
    })
}

fn audience(audience: &raw::Audience, place: Place, findings: &mut Findings) -> Option<Audience> {
    let id = need::required(audience.id.clone(), "id", place, findings)?;
    Some(Audience {
        name: need::required(audience.name.clone(), "name", place, findings).unwrap_or_else(|| id.clone()),
        id,
        place,
        name_en: audience.name_en.text().map(str::to_owned),
    })
}
