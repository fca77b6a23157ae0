//! How complete definitions are: the parts that Nghị định 63/2010/NĐ-CP, article 8, names, weighted.

use super::{Gap, Metric};
use crate::load::raw::{AbsenceReason, Number};
use crate::model::{Document, Procedure, Site};

/// A part of a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Name.
    Name,
    /// Steps.
    Steps,
    /// Ways to hand in.
    Channels,
    /// Papers, and how many of each.
    Dossier,
    /// Time limit of every way.
    TimeLimit,
    /// Who may carry it out.
    Audience,
    /// Who settles it.
    Agency,
    /// What one receives.
    Result,
    /// Forms, where papers are forms.
    Forms,
    /// Conditions, or that there are none.
    Conditions,
    /// Fees, or which kind of nothing.
    Fees,
}

/// A point that a procedure loses.
#[derive(Clone, Debug)]
pub struct Lost {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is missing.
    pub part: Part,
}

/// How complete the definitions of the procedures in force are.
#[derive(Clone, Debug)]
pub struct Completeness {
    /// Weights of the parts that are there, of all that should be.
    pub metric: Metric,
    /// Procedures with all parts of weight one, of all in force.
    pub whole: Metric,
    /// Every point lost, by code and part.
    pub lost: Vec<Lost>,
}

impl Default for Completeness {
    fn default() -> Self {
        let none = |code| Metric::without(code, Gap::Nothing);
        Self { metric: none("COMPLETENESS"), whole: none("WHOLE_DEFINITIONS"), lost: Vec::new() }
    }
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Steps,
        Self::Channels,
        Self::Dossier,
        Self::TimeLimit,
        Self::Audience,
        Self::Agency,
        Self::Result,
        Self::Forms,
        Self::Conditions,
        Self::Fees,
    ];

    /// Its weight: one for parts that every procedure has, half for those that only some have.
    #[must_use]
    pub const fn weight(self) -> Number {
        match self {
            Self::Forms | Self::Conditions | Self::Fees => Number { thousandths: 500 },
            _ => Number { thousandths: 1000 },
        }
    }

    /// Its word in messages and machine formats.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Steps => "steps",
            Self::Channels => "channels",
            Self::Dossier => "documents",
            Self::TimeLimit => "time_limit",
            Self::Audience => "audience",
            Self::Agency => "agencies",
            Self::Result => "results",
            Self::Forms => "forms",
            Self::Conditions => "conditions",
            Self::Fees => "fees",
        }
    }

    /// Whether a procedure has it; `None` when it need not.
    #[must_use]
    pub fn is_in(self, procedure: &Procedure) -> Option<bool> {
        let stated = procedure.absent.get(self.key()).map(|(reason, _)| *reason);
        if stated == Some(AbsenceReason::NotApplicable) {
            return None;
        }
        let channels = &procedure.channels;
        Some(match self {
            Self::Name => true,
            Self::Steps => !procedure.steps.is_empty(),
            Self::Channels => !channels.is_empty(),
            Self::Dossier => has_dossier(procedure),
            Self::TimeLimit => !channels.is_empty() && channels.iter().all(|channel| channel.time_limit.is_some()),
            Self::Audience => !procedure.audience.is_empty(),
            Self::Agency => procedure.agencies.implementing.is_some() || procedure.agencies.competent.is_some(),
            Self::Result => !procedure.results.is_empty(),
            Self::Forms => return has_forms(procedure),
            Self::Conditions => procedure.conditions.is_some(),
            Self::Fees => channels.iter().any(|channel| !channel.fees.is_empty()),
        })
    }
}

/// Papers with their numbers, or the word that there are none; what the state holds need not be counted.
fn has_dossier(procedure: &Procedure) -> bool {
    let counted =
        |document: &Document| document.originals.is_some() || document.copies.is_some() || !document.must_be_brought();
    !procedure.cases.is_empty()
        && procedure
            .cases
            .iter()
            .all(|case| case.no_documents || (!case.documents.is_empty() && case.documents.iter().all(counted)))
}

/// Whether all papers that are forms come with the form; `None` when none is one.
fn has_forms(procedure: &Procedure) -> Option<bool> {
    let is_form = |document: &&Document| {
        let name = document.name.to_lowercase();
        document.form.is_some() || ["tờ khai", "đơn ", "phiếu "].iter().any(|word| name.starts_with(word))
    };
    let mut forms = procedure.cases.iter().flat_map(|case| &case.documents).filter(is_form).peekable();
    forms.peek()?;
    Some(forms.all(|document| document.form.is_some()))
}

impl Completeness {
    pub(super) fn of(site: &Site) -> Self {
        let (mut present, mut all, mut lost) = (0i64, 0i64, Vec::new());
        let (mut whole, mut number) = (0u64, 0u64);
        for procedure in site.procedures.items().iter().filter(|one| site.lifecycle(one).is_in_force()) {
            let mut is_whole = true;
            for (part, is_there) in Part::ALL.into_iter().filter_map(|part| Some((part, part.is_in(procedure)?))) {
                let weight = part.weight().thousandths;
                all += weight;
                if is_there {
                    present += weight;
                    continue;
                }
                is_whole &= weight < 1000;
                let (code, name) = (procedure.code.as_str().to_owned(), procedure.display_name().to_owned());
                lost.push(Lost { code, name, part });
            }
            number += 1;
            whole += u64::from(is_whole);
        }
        let weights = |thousandths| Some(Number { thousandths });
        Self {
            metric: Metric::of("COMPLETENESS", weights(present), weights(all)),
            whole: Metric::new("WHOLE_DEFINITIONS", Some(whole), Some(number)),
            lost,
        }
    }
}
