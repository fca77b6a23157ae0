//! Procedures that ended by their definitions alone.

use jiff::civil::Date;

use super::Site;
use super::decision::Item;
use super::law::LegalBasis;
use super::procedure::Procedure;
use crate::load::raw::Action;

impl Site {
    /// The last day of a procedure, which is over, while the decisions that speak of it neither end it nor say how long it
    /// holds, and no law on which it rests ended with it. Where none speaks of it, or not all can be read, nobody knows.
    #[must_use]
    pub fn unended(&self, procedure: &Procedure) -> Option<Date> {
        let last = procedure.until.filter(|last| *last < self.as_of)?;
        let first_without = last.tomorrow().ok()?;
        let touches = self.touches(procedure);
        let is_unread = || {
            self.is_unread("decisions", None) || self.decisions.items().iter().any(|decision| decision.has_lost_items)
        };
        let limits = touches.iter().any(|touch| touch.ends() || touch.item.until.is_some() || touch.item.is_unclear);
        let ends_with_it = |basis: &LegalBasis| {
            let law = match basis {
                LegalBasis::Kept(law, ..) => &self.laws[*law],
                LegalBasis::Written(law, _) => law,
            };
            law.expired == Some(last) || law.expired == Some(first_without)
        };
        let is_certain = !touches.is_empty() && !limits && !procedure.legal_basis.iter().any(ends_with_it);
        let mut items = self.decisions.items().iter().flat_map(|decision| &decision.items);
        (is_certain && !is_unread() && !items.any(|item| self.may_end(item, first_without))).then_some(last)
    }

    /// Whether an item ends on a day something that nobody knows, which was found or has no definition: it may mean any.
    fn may_end(&self, item: &Item, day: Date) -> bool {
        let is_unknown = |code: &super::code::Code| self.find_procedure(code.as_str()).is_none();
        let is_astray = match item.action {
            Action::Abolish => is_unknown(&item.code),
            Action::Replace => item.replaces.is_empty() || item.replaces.iter().any(is_unknown),
            _ => false,
        };
        is_astray && item.effective == Some(day)
    }
}
