//! The document behind a legal basis, and how a message names it.

use crate::model::{LegalBasis, LegalDocument, Site};

/// The document of a legal basis, kept in `laws/` or written out.
pub(super) fn of<'s>(basis: &'s LegalBasis, site: &'s Site) -> &'s LegalDocument {
    match basis {
        LegalBasis::Kept(law, _) => &site.laws[*law],
        LegalBasis::Written(law, _) => law,
    }
}

/// Its number, or its title when it has none.
pub(super) fn name(law: &LegalDocument) -> &str {
    law.number.as_deref().or(law.title.as_deref()).unwrap_or_default()
}
