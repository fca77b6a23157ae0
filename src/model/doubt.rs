//! What a policy of which something leads nowhere may let be received, and where: what it names, and what comes nearest to
//! what nobody knows. All else is judged as ever.

use super::References;
use super::catalogue::FieldOfWork;
use super::code::Code;
use super::gaps::unlisted;
use super::need::is_strange;
use super::office::Office;
use super::procedure::Procedure;
use super::table::{Ids, Ref};
use crate::load::raw::{Field, ListOf, PolicyScope, Written};

/// What may be meant; `None` stands for anything.
pub(super) type Perhaps<T> = Option<Vec<Ref<T>>>;

/// What a policy may let be received, and where.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    procedures: Perhaps<Procedure>,
    fields: Perhaps<FieldOfWork>,
    offices: Perhaps<Office>,
}

impl Doubt {
    pub(super) fn of(scope: &Field<PolicyScope>, ids: &References) -> Self {
        let is_lost = is_strange(scope);
        let scope = scope.value.clone().unwrap_or_default();
        // An empty list does not narrow.
        let is_open = is_lost || (unlisted(&scope.procedures) && unlisted(&scope.fields));
        Self {
            procedures: meant(&scope.procedures, &ids.procedures).filter(|_| !is_open),
            fields: meant(&scope.fields, &ids.fields),
            offices: meant(&scope.offices, &ids.offices).filter(|_| !is_lost && !unlisted(&scope.offices)),
        }
    }

    pub(super) fn is_of(&self, office: Ref<Office>, reference: Ref<Procedure>, procedure: &Procedure) -> bool {
        let by_field = || procedure.field.is_some_and(|field| may_be(self.fields.as_ref(), field));
        may_be(self.offices.as_ref(), office) && (may_be(self.procedures.as_ref(), reference) || by_field())
    }
}

fn may_be<T>(perhaps: Option<&Vec<Ref<T>>>, one: Ref<T>) -> bool {
    perhaps.is_none_or(|meant| meant.contains(&one))
}

/// What the ids of a list may mean. What cannot be read is none of those that can, and neither is a code that is in order
/// and near to none: that is of a procedure which nobody defined.
pub(super) fn meant<S: Written, T>(list: &ListOf<S>, ids: &Ids<T>) -> Perhaps<T> {
    if is_strange(list) || list.value.iter().flatten().any(is_strange) {
        return None;
    }
    let mut meant = Vec::new();
    for (id, _) in list.items() {
        let id = id.trim();
        let known = ids.find(id);
        let near = if known.is_some() { Vec::new() } else { ids.find_all_nearest(id) };
        let is_other = ids.is_lost(id) || (ids.kind == "procedure" && Code::new(id).is_some());
        if known.is_none() && near.is_empty() && !is_other {
            return None;
        }
        meant.extend(known.into_iter().chain(near));
    }
    Some(meant)
}
