//! Texts in another language than the site's first: translations, and keys beside the Vietnamese text. Each with whether it
//! is short and stands by itself.

use std::collections::BTreeMap;

use super::site_texts::own;
use super::texts::{Text, item, one, visit_option};
use crate::load::raw;
use crate::model::{Procedure, Site};

/// Those of a procedure.
pub(super) fn of_procedure<'p>(procedure: &'p Procedure, mut visit: impl FnMut(Text<'p>, bool)) {
    translated(&procedure.translations, &mut visit);
}

/// Those that stand outside of procedures.
pub(super) fn of_site<'s>(site: &'s Site, mut visit: impl FnMut(Text<'s>, bool)) {
    let fields = site.fields.items().iter().map(|field| &field.translations);
    let groups = site.groups.iter().map(|group| &group.translations);
    let lists = site.lists.iter().map(|list| &list.translations);
    let offices = site.offices.items().iter().map(|office| &office.translations);
    for texts in fields.chain(groups).chain(lists).chain(offices) {
        translated(texts, &mut visit);
    }
    for texts in site.settings.translations.values() {
        for short in [&texts.name, &texts.owner] {
            own(short, &mut |text| visit(text, true));
        }
        for told in [&texts.demonstration, &texts.introduction, &texts.hours, &texts.feedback, &texts.source_note] {
            own(told, &mut |text| visit(text, false));
        }
    }
    for (index, notice) in site.settings.notices.iter().enumerate() {
        if let Some(text) = &notice.text_en {
            visit(item(site.settings.place, "notices", index, "text_en", text), false);
        }
    }
    for day in site.calendar.days_off() {
        visit_option(day.place, "name_en", day.name_en.as_deref(), &mut |text| visit(text, true));
    }
    for term in &site.glossary {
        visit_option(term.place, "english", term.english.as_deref(), &mut |text| visit(text, true));
    }
}

fn translated<'s>(texts: &'s BTreeMap<String, raw::Translation>, visit: &mut impl FnMut(Text<'s>, bool)) {
    for texts in texts.values() {
        for (text, is_short) in [(&texts.name, true), (&texts.short_name, true), (&texts.summary, false)] {
            if let (Some(place), Some(text)) = (text.place, text.text()) {
                visit(one(place, "", text), is_short);
            }
        }
    }
}
