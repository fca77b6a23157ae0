//! Lines that many pages show: procedures, offices, laws, changes, links.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::Context;
use super::shell::status_key;
use crate::load::raw::{Action, LawStatus, Translation};
use crate::model::{Decision, FieldOfWork, LegalBasis, LegalDocument, Lifecycle, Office, Procedure, Ref, Touch};
use crate::render::address::{Kind, phone_href};
use crate::render::contract::{
    ChangeView, DateView, FieldRow, FormView, Item, LawPieceView, LawView, Link, OfficeRow, ProcedureRow, RowView,
    StatusView, Text,
};
use crate::render::order;
use crate::render::pieces::{OPEN, filled};

impl Context<'_> {
    pub(super) fn date(&self, date: Option<Date>) -> Option<DateView> {
        date.map(|date| self.words.date(date))
    }

    /// The name of a procedure for lists.
    pub(super) fn procedure_name(&self, reference: Ref<Procedure>) -> Text {
        let procedure = &self.site.procedures[reference];
        let translated = self.translation(&procedure.translations);
        let name = translated.and_then(|texts| texts.short_name.text().or(texts.name.text()));
        self.words.text(&self.catalog.of(reference).listed, name)
    }

    /// A procedure for lists that many pages have.
    pub(super) fn procedure_row(&self, reference: Ref<Procedure>) -> Item<ProcedureRow> {
        self.pieces.procedure(self.depth(), reference, self.engine, || self.row(self.bare_row(reference)))
    }

    /// A line for lists of pages that lie as deep as this one.
    fn row<T>(&self, row: T) -> RowView<T> {
        RowView { row: Arc::new(row), lang: self.words.language().tag(), root: self.up.clone() }
    }

    fn depth(&self) -> usize {
        self.up.matches('/').count()
    }

    /// A procedure for a list that shows it in its own way.
    pub(super) fn bare_row(&self, reference: Ref<Procedure>) -> ProcedureRow {
        let procedure = &self.site.procedures[reference];
        let entry = self.catalog.of(reference);
        let (money, time) = self.phrases.of(reference).clone();
        ProcedureRow {
            code: procedure.code.to_string(),
            name: self.procedure_name(reference),
            href: self.href(Kind::Procedure, procedure.code.as_str()),
            field: procedure.field.map(|field| self.field_name(field)),
            levels: self.levels(&procedure.levels),
            status: self.status(&entry.lifecycle),
            money,
            time,
        }
    }

    pub(super) fn procedure_rows(
        &self,
        references: impl IntoIterator<Item = Ref<Procedure>>,
    ) -> Vec<Item<ProcedureRow>> {
        references.into_iter().map(|reference| self.procedure_row(reference)).collect()
    }

    pub(super) fn procedure_link(&self, reference: Ref<Procedure>) -> Link {
        let name = self.procedure_name(reference);
        let href = self.href(Kind::Procedure, self.site.procedures[reference].code.as_str());
        Link { text: name.text, href, lang: name.lang }
    }

    pub(super) fn levels(&self, levels: &[Ref<crate::model::Level>]) -> Vec<String> {
        let name = |level: &Ref<crate::model::Level>| {
            let level = &self.site.vocabulary.levels[*level];
            self.words.text(&level.name, level.name_en.as_deref()).text
        };
        levels.iter().map(name).collect()
    }

    pub(super) fn status(&self, lifecycle: &Lifecycle) -> StatusView {
        let mut status =
            StatusView { key: status_key(lifecycle), date: None, decision: None, successors: Vec::new(), ground: None };
        match lifecycle {
            Lifecycle::NotYet { from, decision } => {
                status.date = Some(self.words.date(*from));
                status.decision = decision.map(|decision| self.decision_link(decision));
            }
            Lifecycle::InForce { since, decision } => {
                status.date = self.date(*since);
                status.decision = decision.map(|decision| self.decision_link(decision));
            }
            Lifecycle::Replaced { on, by, decision } => {
                status.date = Some(self.words.date(*on));
                status.decision = Some(self.decision_link(*decision));
                status.successors = by.iter().map(|procedure| self.procedure_link(*procedure)).collect();
            }
            Lifecycle::Abolished { on, decision, ground } => {
                status.date = Some(self.words.date(*on));
                status.decision = Some(self.decision_link(*decision));
                status.ground.clone_from(ground);
            }
            Lifecycle::Expired { on } => status.date = Some(self.words.date(*on)),
        }
        status
    }

    pub(super) fn decision_link(&self, reference: Ref<Decision>) -> Link {
        let decision = &self.site.decisions[reference];
        Link { text: decision.number.clone(), href: self.href(Kind::Decision, &decision.id), lang: None }
    }

    pub(super) fn field_name(&self, reference: Ref<FieldOfWork>) -> Text {
        let field = &self.site.fields[reference];
        self.words.text(&field.name, self.translation(&field.translations).and_then(|texts| texts.name.text()))
    }

    /// A link to a field; its name alone when nothing belongs to it.
    pub(super) fn field_link(&self, reference: Ref<FieldOfWork>) -> Link {
        let name = self.field_name(reference);
        let has_page = !self.catalog.in_field(reference).is_empty();
        let href = if has_page { self.href(Kind::Field, &self.site.fields[reference].id) } else { String::new() };
        Link { text: name.text, href, lang: name.lang }
    }

    pub(super) fn field_row(&self, reference: Ref<FieldOfWork>) -> FieldRow {
        let in_force = |procedure: &&Ref<Procedure>| self.catalog.of(**procedure).lifecycle.is_in_force();
        FieldRow {
            name: self.field_name(reference),
            href: self.href(Kind::Field, &self.site.fields[reference].id),
            count: self.catalog.in_field(reference).iter().filter(in_force).count(),
        }
    }

    pub(super) fn office_name(&self, reference: Ref<Office>) -> Text {
        let office = &self.site.offices[reference];
        self.words.text(&office.name, self.translation(&office.translations).and_then(|texts| texts.name.text()))
    }

    pub(super) fn office_link(&self, reference: Ref<Office>) -> Link {
        let name = self.office_name(reference);
        Link { text: name.text, href: self.href(Kind::Office, &self.site.offices[reference].id), lang: name.lang }
    }

    /// An office for lists that many pages have.
    pub(super) fn office_row(&self, reference: Ref<Office>) -> Item<OfficeRow> {
        self.pieces.office(self.depth(), reference, self.engine, || self.row(self.office_branch(reference, 0)))
    }

    /// An office in the tree of offices.
    pub(super) fn office_branch(&self, reference: Ref<Office>, depth: usize) -> OfficeRow {
        let office = &self.site.offices[reference];
        OfficeRow {
            name: self.office_name(reference),
            href: self.href(Kind::Office, &office.id),
            address: office.raw.address.text().map(str::to_owned),
            phone: office.raw.phone.text().map(str::to_owned),
            phone_href: office.raw.phone.text().and_then(phone_href),
            depth,
        }
    }

    pub(super) fn change(&self, reference: Option<Ref<Procedure>>, touch: Touch<'_>) -> Option<ChangeView> {
        let date = touch.item.effective?;
        let name = match reference {
            Some(reference) => self.procedure_name(reference),
            None => self.words.text(&order::listed(touch.item.name.as_deref()?), None),
        };
        Some(ChangeView {
            date: self.words.date(date),
            action: if touch.as_replaced { "replace" } else { action_key(touch.item.action) },
            upcoming: date > self.site.as_of,
            name,
            href: reference.map(|reference| self.href(Kind::Procedure, self.site.procedures[reference].code.as_str())),
            decision: self.decision_link(touch.decision),
        })
    }

    /// A legal document of the site, with the article that is meant.
    pub(super) fn law(&self, law: Ref<LegalDocument>, article: Option<&str>) -> Item<LawView> {
        let view = |article| self.law_view(&self.site.laws[law], article);
        let piece =
            self.pieces.law(law, article.is_some(), self.engine, || self.law_piece(view(article.map(|_| OPEN))));
        law_item(piece, article, || Arc::new(view(article)))
    }

    /// A legal document that a procedure writes out.
    fn written_law(&self, law: &LegalDocument, article: Option<&str>) -> Item<LawView> {
        let view = |article| self.law_view(law, article);
        let piece = self.pieces.written_law(law, self.engine, || self.law_piece(view(article.map(|_| OPEN))));
        law_item(piece, article, || Arc::new(view(article)))
    }

    fn law_piece(&self, law: LawView) -> LawPieceView {
        LawPieceView { law: Arc::new(law), lang: self.words.language().tag() }
    }

    fn law_view(&self, law: &LegalDocument, article: Option<&str>) -> LawView {
        LawView {
            number: law.number.clone(),
            title: law.title.clone(),
            issuer: law.issuer.clone(),
            signed: self.date(law.signed),
            effective: self.date(law.effective),
            expired: self.date(law.expired),
            status: law.status_on(self.site.as_of).map(law_key),
            href: law.url.as_ref().map(|url| url.as_str().to_owned()),
            article: article.map(str::to_owned),
        }
    }

    pub(super) fn basis(&self, basis: &LegalBasis) -> Item<LawView> {
        match basis {
            LegalBasis::Kept(law, article, _) => self.law(*law, article.as_deref()),
            LegalBasis::Written(law, article) => self.written_law(law, article.as_deref()),
        }
    }

    /// A file offered for download, by its path below the content folder.
    pub(super) fn form(&self, path: &str) -> Option<FormView> {
        let form = self.site.forms.iter().find(|form| form.path == path)?;
        let ending = path.rsplit('.').next().filter(|ending| ending.len() <= 4).unwrap_or_default();
        Some(FormView {
            href: format!("{}{path}", crate::render::address::up(&self.path)),
            kind: ending.to_uppercase(),
            size: self.words.size(form.bytes.len()),
        })
    }

    /// The texts in the language of the page, when there are any.
    pub(super) fn translation<'t>(&self, translations: &'t BTreeMap<String, Translation>) -> Option<&'t Translation> {
        translations.get(self.words.language().tag())
    }
}

/// A law as it was made once, with the article that is meant, and otherwise in parts.
fn law_item(piece: Option<Arc<str>>, article: Option<&str>, parts: impl FnOnce() -> Arc<LawView>) -> Item<LawView> {
    match piece {
        Some(piece) => Item::Made { item_html: filled(piece, article.unwrap_or_default()) },
        None => Item::Parts(parts()),
    }
}

/// `announce`, `amend`, `replace`, `abolish`
pub(super) const fn action_key(action: Action) -> &'static str {
    match action {
        Action::Announce => "announce",
        Action::Amend => "amend",
        Action::Replace => "replace",
        Action::Abolish => "abolish",
    }
}

const fn law_key(status: LawStatus) -> &'static str {
    match status {
        LawStatus::Current => "current",
        LawStatus::PartiallyCurrent => "partially-current",
        LawStatus::Expired => "expired",
        LawStatus::Repealed => "repealed",
        LawStatus::Unverified => "unverified",
    }
}
