//! What has to be posted where an office has no place for it.

use super::desk::Desk;
use super::matter::Matter;
use super::spot::Bound;
use super::standing::State;
use super::{Duties, spot};
use crate::load::raw::Binding;
use crate::model::office::Office;
use crate::model::posting::PostingRule;
use crate::model::procedure::Procedure;
use crate::model::site::Site;
use crate::model::table::Ref;

impl<'s> Duties<'s> {
    /// How many procedures an office has to post by the rules without having a place for them.
    #[must_use]
    pub fn without_place(&self, office: Ref<Office>) -> usize {
        let Some(desk) = self.desk(office) else { return 0 };
        let mut count = 0;
        self.walk(office, |matter, _, standing, spots| {
            let order = spot::order(self.site, (standing.decision, None));
            let is_received = desk.takes(&self.site.procedures[matter.procedure], &matter.grant)
                || order.is_some_and(|order| !order.offices.is_empty());
            let is_in_force = matches!(standing.state, State::InForce(_));
            let own = &self.site.offices[office];
            let by_rules = order.is_none_or(|order| order.places.is_empty() || !spot::reaches(order, own));
            let is_placeless = spots.is_empty() && is_received && is_in_force && by_rules;
            count += usize::from(is_placeless && !is_free(self.site, desk, matter.procedure));
        });
        count
    }

    /// The first rule by which a People's Committee owes what it decides at places of which neither it nor an office of its unit
    /// has one.
    #[must_use]
    pub fn unplaced(&self, office: Ref<Office>) -> Option<&'s PostingRule> {
        let (site, desk) = (self.site, self.desk(office)?);
        let places = desk.unit.iter().flatten().flat_map(|one| &site.offices[*one].posting_places);
        let kinds: Vec<&str> = places.filter_map(|place| place.kind.as_deref()).collect();
        let by_deciding = Bound { takes: false, decides: true };
        let mut rules = spot::rules(site, desk, by_deciding).filter(|rule| !rule.if_available);
        let rule = rules.find(|rule| !rule.places.iter().any(|kind| kinds.contains(&kind.as_str())))?;
        let is_owed = |matter: &&Matter| {
            let stand = matter.at(desk.level).now;
            let by_rules = spot::order(site, self.bases[stand.basis]).is_none_or(|order| order.places.is_empty());
            let is_free = |kind: &String| site.is_waived((office, Some(kind)), matter.procedure, site.as_of);
            by_rules
                && !rule.places.iter().all(is_free)
                && matches!(stand.standing.state, State::InForce(_))
                && self.bound(desk, matter, &stand).is_by(Binding::Authority)
        };
        self.matters.iter().any(|matter| is_owed(&matter)).then_some(rule)
    }

    /// Whether an office would have procedures to post by the rules, whatever decisions say of where and by whom they are
    /// posted: what hangs beside procedures, such as where feedback goes, hangs there all the same.
    #[must_use]
    pub fn would_post(&self, office: Ref<Office>) -> bool {
        let Some(desk) = self.desk(office) else { return false };
        let places = &self.site.offices[office].posting_places;
        let has = |kind: &String| places.iter().any(|place| place.kind.as_ref() == Some(kind));
        let gives = |bound| spot::rules(self.site, desk, bound).any(|rule| rule.places.iter().any(has));
        self.matters.iter().any(|matter| {
            let is_owed = matter.at(desk.level).all().any(|stand| self.is_owed(&stand.standing));
            is_owed && gives(self.bound_by_nature(desk, matter))
        })
    }
}

/// Whether an office that receives a procedure need not hang it at any kind of place that rules name.
fn is_free(site: &Site, desk: &Desk, procedure: Ref<Procedure>) -> bool {
    let by_taking = Bound { takes: true, decides: false };
    let mut kinds = spot::rules(site, desk, by_taking).flat_map(|rule| &rule.places);
    kinds.all(|kind| site.is_waived((desk.office, Some(kind)), procedure, site.as_of))
}
