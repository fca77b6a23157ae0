//! The document behind a legal basis, and how a message names it.

use super::Scene;
use crate::model::{LegalBasis, LegalDocument, Site};

/// The document of a legal basis, kept in `laws/` or written out.
pub(super) fn of<'s>(basis: &'s LegalBasis, site: &'s Site) -> &'s LegalDocument {
    match basis {
        LegalBasis::Kept(law, ..) => &site.laws[*law],
        LegalBasis::Written(law, _) => law,
    }
}

/// The documents kept in `laws/`, then those that procedures write out which are or will be in force.
pub(super) fn all<'s>(scene: &'s Scene<'s>) -> impl Iterator<Item = &'s LegalDocument> {
    let bases = scene.current().iter().flat_map(|procedure| &scene.site.procedures[*procedure].legal_basis);
    scene.site.laws.items().iter().chain(bases.filter_map(LegalBasis::written))
}

/// The document of a legal basis, as far as it tells how long that holds: what is kept in `laws/` under its number counts
/// for one that is written out without saying so itself.
pub(super) fn lasting<'s>(basis: &'s LegalBasis, scene: &Scene<'s>) -> &'s LegalDocument {
    match basis {
        LegalBasis::Written(law, _) if law.expired.is_none() => scene.kept(law).unwrap_or(law),
        _ => of(basis, scene.site),
    }
}

/// The same, as far as it tells from when that holds.
pub(super) fn beginning<'s>(basis: &'s LegalBasis, scene: &Scene<'s>) -> &'s LegalDocument {
    match basis {
        LegalBasis::Written(law, _) if law.effective.is_none() => scene.kept(law).unwrap_or(law),
        _ => of(basis, scene.site),
    }
}

/// Its number, or its title when it has none.
pub(super) fn name(law: &LegalDocument) -> &str {
    law.number.as_deref().or(law.title.as_deref()).unwrap_or_default()
}
