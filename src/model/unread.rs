//! What could not be read, and what nobody knows because of it.

use super::catalogue::FieldOfWork;
use super::office::Office;
use super::site::Site;
use super::table::Ref;
use super::usable;
use crate::load::Unread;

impl Site {
    /// Whether a file of a folder could not be read: its own findings say why. Without an id, whether any could not.
    #[must_use]
    pub fn is_unread(&self, folder: &str, id: Option<&str>) -> bool {
        let hides = |name: Option<&str>, path: &str| id.is_none() || name == id || path.ends_with('/');
        self.unread(folder).any(|file| hides(usable::place_of(&file.path).1, &file.path))
    }

    /// The file of the office right above another one, where it could not be read.
    #[must_use]
    pub fn unread_above(&self, office: Ref<Office>) -> Option<&Unread> {
        let office = &self.offices[office];
        let above = office.raw.parent.text().filter(|_| office.has_lost_parent())?;
        self.unread("offices").find(|file| usable::place_of(&file.path).1 == Some(above))
    }

    /// What of a folder could not be read.
    pub fn unread(&self, folder: &str) -> impl Iterator<Item = &Unread> {
        self.lost.iter().filter(move |file| usable::place_of(&file.path).0 == folder)
    }

    /// Whether a field stands in a group, or may: of a group that cannot be read nobody knows which it holds.
    #[must_use]
    pub fn may_be_grouped(&self, field: Ref<FieldOfWork>) -> bool {
        self.is_unread("groups", None) || self.grouped.as_ref().is_none_or(|grouped| grouped.contains(&field))
    }

    /// Whether something could not be read that may tell what an office owes, or what it has posted: not the register of
    /// another office, and not what is only offered on pages.
    #[must_use]
    pub fn is_unsure_of(&self, office: &str) -> bool {
        self.lost.iter().any(|file| match usable::place_of(&file.path) {
            ("postings", Some(id)) => id == office || self.offices.find(id).is_none(),
            (folder, _) => !["forms", "static", "pages", "glossary", "figures"].contains(&folder),
        })
    }

    /// Waivers that cannot be read and may be for an office: they name it, or none.
    pub fn unread_waivers(&self, reference: Ref<Office>) -> impl Iterator<Item = &Unread> {
        self.unread("waivers").filter(move |file| {
            let names = |office: &Office| file.may_name(|word| word == office.id);
            names(&self.offices[reference]) || !self.offices.items().iter().any(names)
        })
    }
}
