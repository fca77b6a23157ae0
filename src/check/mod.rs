//! What is wrong with a site: rules, each in a file of its own, over the model. Pure, and knows nothing of how
//! findings are shown.
//!
//! A rule is a name, a severity and a function ([`Rule`]); [`RULES`] is the plain table of all. It points at the part
//! that it means and names the keys below it; exact places are looked up later, for findings only.

mod about;
mod baseline;
mod bracket;
mod broken;
mod built;
mod bygone;
mod catalogue;
mod charge;
mod claims;
mod contact;
mod counters;
mod districts;
mod echo;
mod english_days;
mod evidence;
mod fee_pairs;
mod fingerprint;
mod foreign_texts;
mod former;
mod found;
mod garbled;
mod history;
mod in_charge;
mod inspected;
mod kept_parts;
mod law;
mod limits;
mod link;
mod lost_entries;
mod lost_letters;
mod money;
mod narrow;
mod noted;
mod number;
mod papers;
mod passage;
mod past;
mod periods;
mod person;
mod postings;
mod reach;
mod reading;
mod record_texts;
mod repeated_steps;
mod rule;
mod rules;
mod said_days;
mod scene;
mod settings;
mod settle;
mod site_labels;
mod site_texts;
mod spelling;
mod steps;
mod strayed;
mod syllable;
mod text;
mod texts;
mod tones;
mod twice;
mod undecided;
mod undesked;
mod unhandled;
mod unled;
mod unread;
mod unserved;
mod up;
mod waived;
mod wholes;
mod whose;

use std::ops::Range;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Findings, Sources, single_blanks};
use crate::model::{Procedure, Ref, Site};

pub use baseline::{Baseline, Entry};
pub use catalogue::{Known, catalogue, is_name, known, nearest_name};
pub use found::{Found, at};
pub use narrow::Narrow;
pub use rule::{Check, Complaint, Group, Rule};
pub use rules::RULES;
pub use scene::Scene;
pub use settings::Choice;
pub use settle::{Settled, settle, weigh};
pub use undecided::{BLIND, Undecided, undecided};

/// Runs all rules over a site, on all cores. The findings do not depend on the cores.
#[must_use]
pub fn run(site: &Site) -> Findings {
    all(&Scene::new(site, false))
}

/// The same for a list of what is owed: what a misspelled waiver may mean is missing on it, too.
#[must_use]
pub fn run_for_list(site: &Site) -> Findings {
    all(&Scene::new(site, true))
}

fn all(scene: &Scene<'_>) -> Findings {
    let mut findings = Findings::default();
    let whole: Vec<Found> = RULES.par_iter().map(|rule| of_site(rule, scene)).collect();
    let procedures: Vec<Found> = scene.current().par_iter().map(|current| of_procedure(*current, scene)).collect();
    findings.extend(whole.into_iter().chain(procedures).flat_map(Found::into_findings));
    findings.sort();
    findings
}

/// What only the names of all files tell of a site: patterns in its settings that meet none.
#[must_use]
pub fn run_over_files(site: &Site, sources: &Sources) -> Vec<Diagnostic> {
    rules::unusable_pattern::idle(&site.settings.strictness, sources)
}

fn of_site(rule: &'static Rule, scene: &Scene<'_>) -> Found {
    let mut found = Found::default();
    found.by(rule);
    match rule.check {
        Check::Site(check) | Check::Both(_, check) => check(scene, &mut found),
        Check::Words(look) | Check::Signs(look, _) => {
            site_texts::seek_everywhere(scene.site, look, |finding, words| {
                found.push(finding.with("text", single_blanks(words)));
            });
        }
        Check::Procedure(_) | Check::Afterwards => {}
    }
    if let Check::Signs(_, look) = rule.check {
        foreign_texts::of_site(scene.site, |text, _| tell(&text, look, &mut found));
    }
    found
}

/// Tells of the first stretch of a text that is wrong.
fn tell(text: &passage::Text<'_>, look: fn(&str) -> Option<Range<usize>>, found: &mut Found) {
    if let Some(words) = look(text.says) {
        found.push(text.finding().with("text", single_blanks(&text.says[words])));
    }
}

/// All rules about one procedure, one after another: its data is read once.
fn of_procedure(procedure: Ref<Procedure>, scene: &Scene<'_>) -> Found {
    let mut found = Found::default();
    let procedure = &scene.site.procedures[procedure];
    for rule in RULES {
        found.by(rule);
        match rule.check {
            Check::Procedure(check) | Check::Both(check, _) => check(procedure, scene, &mut found),
            Check::Words(look) => texts::everything(procedure, |text| tell(&text, look, &mut found)),
            Check::Signs(look, elsewhere) => {
                texts::everything(procedure, |text| tell(&text, look, &mut found));
                foreign_texts::of_procedure(procedure, |text, _| tell(&text, elsewhere, &mut found));
            }
            Check::Site(_) | Check::Afterwards => {}
        }
    }
    found
}
