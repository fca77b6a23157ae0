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

    /// Whether something could not be read that may tell what an office owes, or what it has posted.
    #[must_use]
    pub fn is_unsure_of(&self, office: &str) -> bool {
        self.unread_about(office).any(|file| usable::place_of(&file.path).0 != "figures")
    }

    /// What could not be read and may be about an office: not the register, the figures or the definition of another one
    /// that has nothing to do with it, and not what is only offered on pages.
    pub fn unread_about(&self, office: &str) -> impl Iterator<Item = &Unread> {
        self.lost.iter().filter(move |file| match usable::place_of(&file.path) {
            ("postings", Some(id)) => id == office || self.offices.find(id).is_none(),
            ("offices", Some(id)) => id == office || self.is_above(id, office) || file.may_name(|word| word == office),
            ("inspections" | "waivers" | "figures", Some(_)) => self.may_be_for(file, office),
            ("", Some(name)) => !["glossary", "synonyms"].contains(&name),
            (folder, _) => !["forms", "static", "pages", "plans", "groups", "lists"].contains(&folder),
        })
    }

    /// Whether an id is that of the office right above another one.
    fn is_above(&self, id: &str, office: &str) -> bool {
        self.offices.find(office).is_some_and(|own| self.offices[own].raw.parent.text() == Some(id))
    }

    /// Whether a file that cannot be read may be for an office: it names it, or none.
    fn may_be_for(&self, file: &Unread, office: &str) -> bool {
        let names = |id: &str| file.may_name(|word| word == id);
        names(office) || !self.offices.items().iter().any(|other| names(&other.id))
    }

    /// Waivers that cannot be read and may be for an office: they name it, or none.
    pub fn unread_waivers(&self, reference: Ref<Office>) -> impl Iterator<Item = &Unread> {
        self.unread("waivers").filter(move |file| self.may_be_for(file, &self.offices[reference].id))
    }
}
