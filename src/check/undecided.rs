//! What rules could say nothing about, because content does not say enough. Not knowing is never taken for good news.

use crate::model::{Lifecycle, NoSite, Office, Ref, Site};

/// Things of one kind about which something could not be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// What they are, as a word with `_`.
    pub what: &'static str,
    /// How many there are.
    pub count: usize,
}

/// The kinds for which a check has not seen all of the content.
pub const BLIND: [&str; 2] = ["unreadable_file", "no_site"];

/// What could not be decided about a site.
#[must_use]
pub fn undecided(site: Result<&Site, &NoSite>) -> Vec<Undecided> {
    let lost = site.map_or_else(|none| &none.lost, |site| &site.lost);
    let mut all = vec![Undecided { what: "unreadable_file", count: lost.len() }];
    match site {
        Err(_) => all.push(Undecided { what: "no_site", count: 1 }),
        Ok(site) => all.extend(of_site(site)),
    }
    all.retain(|undecided| undecided.count > 0);
    all
}

fn of_site(site: &Site) -> [Undecided; 3] {
    let since_unknown =
        |one: &&crate::model::Procedure| matches!(site.lifecycle(one), Lifecycle::InForce { since: None, .. });
    let without_register = |(office, own): &(Ref<Office>, &Office)| {
        own.exists_on(site.as_of)
            && !own.posting_places.is_empty()
            && site.register(*office).is_none_or(|register| register.entries.is_empty())
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
