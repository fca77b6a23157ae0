//! What rules could say nothing about, because content does not say enough. Not knowing is never taken for good news.

use crate::model::{Duties, Item, Lifecycle, NoSite, Office, Procedure, Ref, Site};

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

/// What could not be decided about a site, or about one of its offices alone. So many files could not be read.
#[must_use]
pub fn undecided(site: Result<&Site, &NoSite>, unreadable: usize, office: Option<&str>) -> Vec<Undecided> {
    let mut all = vec![Undecided { what: "unreadable_file", count: unreadable }];
    match site {
        Err(_) => all.push(Undecided { what: "no_site", count: 1 }),
        Ok(site) => all.extend(of_site(site, &Asked::of(site, office))),
    }
    all.retain(|undecided| undecided.count > 0);
    all
}

/// The office that is asked about, with the duties; none where all are.
struct Asked<'s>(Option<(Ref<Office>, Duties<'s>)>);

impl<'s> Asked<'s> {
    fn of(site: &'s Site, office: Option<&str>) -> Self {
        Self(office.and_then(|id| site.offices.find(id)).map(|office| (office, site.duties())))
    }

    fn is(&self, office: Ref<Office>) -> bool {
        self.0.as_ref().is_none_or(|(own, _)| *own == office)
    }

    fn has(&self, procedure: Ref<Procedure>) -> bool {
        self.0.as_ref().is_none_or(|(office, duties)| duties.concerns(*office, procedure))
    }
}

fn of_site(site: &Site, asked: &Asked<'_>) -> [Undecided; 3] {
    let since_unknown = |(reference, one): &(Ref<Procedure>, &Procedure)| {
        matches!(site.lifecycle(one), Lifecycle::InForce { since: None, .. }) && asked.has(*reference)
    };
    let without_register = |(office, own): &(Ref<Office>, &Office)| {
        asked.is(*office)
            && own.exists_on(site.as_of)
            && !own.posting_places.is_empty()
            && site.register(*office).is_none_or(|register| register.entries.is_empty())
    };
    // Of what has no definition nobody knows whom it concerns.
    let without_effect = |item: &&Item| {
        item.effective.is_none() && site.find_procedure(item.code.as_str()).is_none_or(|own| asked.has(own))
    };
    let items = site.decisions.items().iter().flat_map(|decision| &decision.items);
    [
        Undecided { what: "procedure_without_effect", count: site.procedures.iter().filter(since_unknown).count() },
        Undecided { what: "office_without_register", count: site.offices.iter().filter(without_register).count() },
        Undecided { what: "item_without_effect", count: items.filter(without_effect).count() },
    ]
}
