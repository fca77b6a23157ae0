//! What rules could say nothing about, because content does not say enough. Not knowing is never taken for good news.

use crate::model::{Lifecycle, Office, Ref, Site};

/// Things of one kind about which something could not be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// What they are, as a word with `_`.
    pub what: &'static str,
    /// How many there are.
    pub count: usize,
}

/// What could not be decided about a site, of whose files some could not be read.
#[must_use]
pub fn undecided(site: Option<&Site>, unreadable: usize) -> Vec<Undecided> {
    let mut all = vec![Undecided { what: "unreadable_file", count: unreadable }];
    match site {
        None => all.push(Undecided { what: "no_site", count: 1 }),
        Some(site) => all.extend(of_site(site)),
    }
    all.retain(|undecided| undecided.count > 0);
    all
}

fn of_site(site: &Site) -> [Undecided; 3] {
    let since_unknown =
        |one: &&crate::model::Procedure| matches!(site.lifecycle(one), Lifecycle::InForce { since: None, .. });
    let without_register = |(office, own): &(Ref<Office>, &Office)| {
        !own.posting_places.is_empty() && site.register(*office).is_none_or(|register| register.entries.is_empty())
    };
    let items = site.decisions.items().iter().flat_map(|decision| &decision.items);
    [
        Undecided {
            what: "procedure_without_effect",
            count: site.procedures.items().iter().filter(since_unknown).count(),
        },
        Undecided { what: "office_without_register", count: site.offices.iter().filter(without_register).count() },
        Undecided { what: "item_without_effect", count: items.filter(|item| item.effective.is_none()).count() },
    ]
}
