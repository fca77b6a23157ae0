//! Group 1 of the index of Quyết định 766/QĐ-TTg, công khai, minh bạch: 18 points, as far as they can be known here.
//!
//! The formulas are those that the national system serves; the annex of the decision itself was not read. 1.1: signed
//! at least 5 (province) or 20 (ministry) working days before the effect of the latest legal basis.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Completeness, Gap, Metric, Postings};
use crate::model::figures::Period;
use crate::model::{Decision, LegalBasis, Procedure, Ref, Site};

pub(super) fn metrics(site: &Site, completeness: &Completeness, postings: &Postings) -> Vec<Metric> {
    let whole = Metric { code: "PUBLIC_CONTENT_FULL", ..completeness.whole.clone() };
    vec![
        announced(site).worth(6),
        made_public(site, postings).worth(4),
        whole.worth(2),
        Metric::without("DOSSIER_SYNC", Gap::NotKept).worth(6),
    ]
}

/// A share of procedures, and of how many nobody can tell.
fn share(code: &'static str, outcomes: impl Iterator<Item = Option<bool>>) -> Metric {
    let (mut good, mut all, mut unknown) = (0, 0, 0);
    for outcome in outcomes {
        match outcome {
            Some(is_good) => (good, all) = (good + u64::from(is_good), all + 1),
            None => unknown += 1,
        }
    }
    if all == 0 {
        let gap = if unknown == 0 { Gap::Nothing } else { Gap::NoData };
        return Metric::without(code, gap).besides(unknown);
    }
    Metric::new(code, Some(good), Some(all)).besides(unknown)
}

fn announced(site: &Site) -> Metric {
    let in_force = site.procedures.items().iter().filter(|procedure| site.lifecycle(procedure).is_in_force());
    share("PUBLISH_ON_TIME", in_force.map(|procedure| is_announced_in_time(site, procedure)))
}

fn is_announced_in_time(site: &Site, procedure: &Procedure) -> Option<bool> {
    let decision = &site.decisions[procedure.announced_by?];
    let signed = decision.signed?;
    let effect = |basis: &LegalBasis| match basis {
        LegalBasis::Kept(law, ..) => site.laws[*law].effective,
        LegalBasis::Written(law, _) => law.effective,
    };
    let latest: Date = procedure.legal_basis.iter().filter_map(effect).max()?;
    if latest <= signed {
        return Some(false);
    }
    let days = Period { from: signed.checked_add(1.day()).ok()?, to: latest }.working_days(&site.calendar)?;
    Some(days >= if is_of_ministry(decision) { 20 } else { 5 })
}

/// Of the procedures that some office has to post: whether the first posting was in time.
fn made_public(site: &Site, postings: &Postings) -> Metric {
    const CODE: &str = "PUBLIC_UPDATE_ON_TIME";
    if site.registers.is_empty() {
        return Metric::without(CODE, Gap::NoData);
    }
    let is_in_time = |(procedure, first): (&Ref<Procedure>, &Option<Date>)| {
        let decision = &site.decisions[site.procedures[*procedure].announced_by?];
        let from = decision.signed?.tomorrow().ok()?;
        // Not posted at all: as if it were posted today, and that counts only when it is too late.
        let days = Period { from, to: first.unwrap_or(site.as_of).max(from) }.working_days(&site.calendar)?;
        let is_in_time = days <= if is_of_ministry(decision) { 10 } else { 5 };
        (first.is_some() || !is_in_time).then_some(is_in_time)
    };
    share(CODE, postings.first.iter().map(is_in_time))
}

/// Whether a ministry issued it: `163/QĐ-BTP`; a committee's is `1466/QĐ-UBND`.
fn is_of_ministry(decision: &Decision) -> bool {
    decision.number.split_once("QĐ-").is_some_and(|(_, issuer)| issuer.starts_with('B'))
}
