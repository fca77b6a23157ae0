//! The bodies with a role in a procedure.

use crate::load::raw;
use crate::model::need;

/// The bodies with a role in a procedure, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agencies {
    /// Carries it out.
    pub implementing: Option<String>,
    /// Decides.
    pub competent: Option<String>,
    /// Take part.
    pub coordinating: Vec<String>,
    /// Act on its behalf.
    pub delegated: Vec<String>,
}

impl Agencies {
    pub(super) fn from_raw(raw: raw::Agencies) -> Self {
        Self {
            implementing: raw.implementing.into_text(),
            competent: raw.competent.into_text(),
            coordinating: need::texts(raw.coordinating),
            delegated: need::texts(raw.delegated),
        }
    }
}
