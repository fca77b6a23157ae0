//! Policies that cannot be read: whom they may let receive what.

use std::collections::BTreeSet;

use super::catalogue::FieldOfWork;
use super::code::Code;
use super::office::Office;
use super::procedure::Procedure;
use super::site::Site;
use super::table::Ref;
use crate::load::Unread;

/// What a policy that cannot be read names; where it names none of a kind, it may be about all.
#[derive(Clone, Debug)]
pub struct Grant {
    offices: BTreeSet<Ref<Office>>,
    procedures: BTreeSet<Ref<Procedure>>,
    fields: BTreeSet<Ref<FieldOfWork>>,
}

impl Site {
    /// What policies that cannot be read may say about reception.
    #[must_use]
    pub fn unread_grants(&self) -> Vec<Grant> {
        self.unread("policies").filter_map(|file| Grant::of(file, self)).collect()
    }
}

impl Grant {
    /// What a file names; `None` when it can be seen that it is about fees.
    fn of(file: &Unread, site: &Site) -> Option<Self> {
        let has = |name: &str| file.may_name(|word| word == name);
        let names_code =
            |procedure: &Procedure| file.may_name(|word| Code::national_of(word) == procedure.code.national());
        (has("anywhere") || !has("fee")).then(|| Self {
            offices: refs(site.offices.iter().filter(|(_, office)| has(&office.id))),
            procedures: refs(site.procedures.iter().filter(|(_, procedure)| names_code(procedure))),
            fields: refs(site.fields.iter().filter(|(_, field)| has(&field.id))),
        })
    }

    /// Whether it may let an office receive a procedure.
    #[must_use]
    pub fn may_let(&self, office: Ref<Office>, reference: Ref<Procedure>, procedure: &Procedure) -> bool {
        let by_field = || procedure.field.is_some_and(|field| self.fields.contains(&field));
        let is_of_all = self.procedures.is_empty() && self.fields.is_empty();
        (self.offices.is_empty() || self.offices.contains(&office))
            && (is_of_all || self.procedures.contains(&reference) || by_field())
    }
}

fn refs<'s, T: 's>(named: impl Iterator<Item = (Ref<T>, &'s T)>) -> BTreeSet<Ref<T>> {
    named.map(|(reference, _)| reference).collect()
}
