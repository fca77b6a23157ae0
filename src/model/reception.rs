//! Where a dossier may be handed in. Reception is a fact of its own: it does not follow from authority.

use super::Site;
use super::beside::Beside;
use super::office::Office;
use super::policy::Effect;
use super::procedure::Procedure;
use super::table::Ref;

impl Site {
    /// The offices that take a procedure on the day of the site, in the order of their ids.
    ///
    /// Those that the procedure names; else every receiving office of the levels at which it is received (of its
    /// own levels, when none are named). An office whose counters name fields takes only procedures of those, and a body
    /// beside the levels of government only those of which something says that they are of its work. Whom
    /// `anywhere` or a policy lets take it besides is not among them: [`Self::is_taken_anywhere`].
    #[must_use]
    pub fn takers(&self, procedure: &Procedure) -> Vec<Ref<Office>> {
        if !procedure.offices.is_empty() {
            let exists = |office: &Ref<Office>| self.offices[*office].exists_on(self.as_of);
            return procedure.offices.iter().copied().filter(exists).collect();
        }
        let is_charged = |office: &Office| Beside::of(self, office).is_none_or(|beside| beside.is_charged(procedure));
        self.of_its_levels(procedure).filter(|(_, office)| is_charged(office)).map(|(reference, _)| reference).collect()
    }

    /// Whether an office of the site takes a procedure, or a body beside the levels may that is none of its offices.
    #[must_use]
    pub fn may_be_taken(&self, procedure: &Procedure) -> bool {
        if procedure.offices.is_empty() {
            self.of_its_levels(procedure).next().is_some()
        } else {
            !self.takers(procedure).is_empty()
        }
    }

    /// The receiving offices of the levels at which a procedure is handed in that have a counter for it.
    fn of_its_levels(&self, procedure: &Procedure) -> impl Iterator<Item = (Ref<Office>, &Office)> {
        let takes = |office: &Office| {
            office.receives()
                && office.exists_on(self.as_of)
                && office.level.is_some_and(|level| procedure.handed_in_at().contains(&level))
                && office.handles(procedure.field) != Some(false)
        };
        self.offices.iter().filter(move |(_, office)| takes(office))
    }

    /// Whether a policy names an office as one that may receive a procedure.
    #[must_use]
    pub fn is_let_receive(&self, office: Ref<Office>, procedure: Ref<Procedure>) -> bool {
        let names = |effect: &Effect| matches!(effect, Effect::Anywhere(offices) if offices.contains(&office));
        self.policies_for(procedure).any(|policy| policy.effect.as_ref().is_some_and(names))
    }

    /// Whether any office of the area takes a procedure (phi địa giới hành chính): it says so itself, or a policy does.
    #[must_use]
    pub fn is_taken_anywhere(&self, reference: Ref<Procedure>) -> bool {
        let by_policy = |policy: &super::Policy| matches!(policy.effect, Some(Effect::Anywhere(_)));
        self.procedures[reference].anywhere || self.policies_for(reference).any(by_policy)
    }
}
