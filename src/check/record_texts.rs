//! Texts that stand outside procedures and that few people read: what offices keep (registers, inspections, waivers, figures,
//! plans), by what something is laid down, and words by which people search.

use jiff::civil::Date;

use super::site_texts::{each, own};
use super::texts::{Text, item, one, visit_option};
use crate::model::Site;

/// All of them.
pub(super) fn all<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    of_offices(site, visit);
    grounds(site, visit);
    searched(site, visit);
}

/// What offices and inspectors keep, report and plan.
pub(super) fn of_offices<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    kept(site, visit);
    reckoned(site, visit);
}

/// What offices and inspectors keep: registers, inspections, waivers, figures and plans. Pages about postings show much of it.
fn kept<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    notes(site, visit);
    doers(site, visit);
    for inspection in &site.inspections {
        visit_option(inspection.place, "minutes", inspection.minutes.as_deref(), visit);
    }
    for waiver in &site.waivers {
        visit_option(waiver.place, "ground", waiver.ground.as_deref(), visit);
    }
}

/// Who posts, inspects and waives.
fn doers<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for entry in site.registers.iter().flat_map(|register| &register.entries) {
        visit_option(entry.at, "by", entry.by.as_deref(), visit);
    }
    for inspection in &site.inspections {
        visit_option(inspection.place, "team", inspection.team.as_deref(), visit);
    }
    for waiver in &site.waivers {
        visit_option(waiver.place, "by", waiver.by.as_deref(), visit);
    }
}

/// All that is short and stands by itself: names, who does something, and words by which people search.
pub(super) fn short<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    names(site, visit);
    doers(site, visit);
    searched(site, visit);
}

/// What somebody notes in free words: in registers and inspections, why something is waived, about figures and tasks.
pub(super) fn notes<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for entry in site.registers.iter().flat_map(|register| &register.entries) {
        for (key, text) in [("note", &entry.note), ("reason", &entry.reason)] {
            visit_option(entry.at, key, text.as_deref(), visit);
        }
        for seen in &entry.evidence {
            own(&seen.note, visit);
        }
    }
    for inspection in &site.inspections {
        visit_option(inspection.place, "note", inspection.note.as_deref(), visit);
        for seen in &inspection.items {
            visit_option(seen.at, "note", seen.note.as_deref(), visit);
        }
    }
    for waiver in &site.waivers {
        visit_option(waiver.place, "reason", waiver.reason.as_deref(), visit);
    }
    for figures in &site.figures {
        visit_option(figures.place, "note", figures.note.as_deref(), visit);
    }
    for task in site.plans.iter().flat_map(|plan| &plan.tasks) {
        visit_option(task.place, "evidence", task.evidence.as_deref(), visit);
    }
}

/// What plans and their tasks are called.
pub(super) fn planned<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for plan in &site.plans {
        visit_option(plan.place, "name", plan.name.as_deref(), visit);
        for task in &plan.tasks {
            visit(one(task.place, "name", &task.name));
        }
    }
}

/// What plans and their tasks are called, and what decisions note and change.
pub(super) fn told<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    planned(site, visit);
    for decision in site.decisions.items() {
        visit_option(decision.place, "note", decision.note.as_deref(), visit);
        for listed in &decision.items {
            for (index, change) in listed.changes.iter().enumerate() {
                visit(item(listed.place, "changes", index, "", change));
            }
        }
    }
}

/// What figures and plans say in words, notes apart.
fn reckoned<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    names(site, visit);
    for figures in &site.figures {
        visit_option(figures.place, "source", figures.source.as_deref(), visit);
    }
    for plan in &site.plans {
        visit_option(plan.place, "source", plan.source.as_deref(), visit);
    }
}

/// What plans, their tasks and parts of figures are called, and who does a task.
pub(super) fn names<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for part in site.figures.iter().flat_map(|figures| &figures.parts) {
        visit_option(part.place, "name", part.name.as_deref(), visit);
    }
    for plan in &site.plans {
        visit_option(plan.place, "name", plan.name.as_deref(), visit);
        for task in &plan.tasks {
            visit(one(task.place, "name", &task.name));
            visit_option(task.place, "lead", task.lead.as_deref(), visit);
            for (index, other) in task.coordinating.iter().enumerate() {
                visit(item(task.place, "coordinating", index, "", other));
            }
        }
    }
}

/// What was written on a day, by which its words are judged: what decisions note and change and who issued them, plans from
/// their first day on, who posts, inspects and waives, and why.
pub(super) fn dated<'s>(site: &'s Site, mut visit: impl FnMut(Date, Text<'s>)) {
    let mut on = |day: Option<Date>, text: Option<Text<'s>>| {
        if let Some((day, text)) = day.zip(text) {
            visit(day, text);
        }
    };
    for plan in &site.plans {
        on(plan.from, plan.name.as_deref().map(|name| one(plan.place, "name", name)));
        for task in &plan.tasks {
            on(plan.from, Some(one(task.place, "name", &task.name)));
            on(plan.from, task.lead.as_deref().map(|lead| one(task.place, "lead", lead)));
            for (index, other) in task.coordinating.iter().enumerate() {
                on(plan.from, Some(item(task.place, "coordinating", index, "", other)));
            }
        }
    }
    for decision in site.decisions.items() {
        on(decision.signed, decision.issuer.as_deref().map(|issuer| one(decision.place, "issuer", issuer)));
        // What readers are told holds from its day of effect on.
        let day = decision.signed.max(decision.effective);
        on(day, decision.note.as_deref().map(|note| one(decision.place, "note", note)));
        for listed in &decision.items {
            let changes = listed.changes.iter().enumerate();
            changes.for_each(|(at, text)| on(decision.signed, Some(item(listed.place, "changes", at, "", text))));
        }
    }
    for entry in site.registers.iter().flat_map(|register| &register.entries) {
        on(entry.posted, entry.by.as_deref().map(|by| one(entry.at, "by", by)));
    }
    for inspection in &site.inspections {
        on(Some(inspection.date), inspection.team.as_deref().map(|team| one(inspection.place, "team", team)));
    }
    for waiver in &site.waivers {
        on(waiver.from, waiver.by.as_deref().map(|by| one(waiver.place, "by", by)));
        on(waiver.from, waiver.reason.as_deref().map(|reason| one(waiver.place, "reason", reason)));
    }
}

/// By what decisions, laws, days off, policies and rules about posting are laid down, or where they were found.
fn grounds<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for decision in site.decisions.items() {
        for item in &decision.items {
            visit_option(item.place, "ground", item.ground.as_deref(), visit);
        }
        if let Some(order) = &decision.posting {
            visit_option(order.at, "article", order.article.as_deref(), visit);
        }
        let source = decision.source.as_ref().and_then(|source| source.text.text());
        visit_option(decision.place, "source.text", source, visit);
    }
    for law in site.laws.items() {
        visit_option(law.place, "source", law.source.as_deref(), visit);
    }
    of_calendar(site, visit);
    for (place, synonym) in site.synonyms.iter().filter_map(|synonym| Some((synonym.place?, synonym))) {
        visit_option(place, "note", synonym.note.as_deref(), visit);
    }
    for policy in site.policies.items() {
        visit_option(policy.place, "clause", policy.clause.as_deref(), visit);
    }
    for rule in site.posting_rules.iter().filter(|rule| rule.at.line > 0) {
        visit_option(rule.at, "ground", rule.ground.as_deref(), visit);
    }
}

/// By what years, days off and swapped days are laid down.
fn of_calendar<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for (place, source) in site.calendar.sources() {
        visit(one(place, "", source));
    }
    let days = site.calendar.days_off().map(|day| (day.place, &day.source));
    let swaps = site.calendar.swaps().map(|swap| (swap.place, &swap.source));
    // Those without a source of their own have that of their year.
    let is_of_year = |source: &&str| site.calendar.sources().any(|(_, of_year)| of_year == *source);
    for (place, source) in days.chain(swaps) {
        visit_option(place, "source", source.as_deref().filter(|source| !is_of_year(source)), visit);
    }
}

/// Words by which people find a field, an office or a procedure.
fn searched<'s>(site: &'s Site, visit: &mut impl FnMut(Text<'s>)) {
    for field in site.fields.items() {
        for (index, alias) in field.aliases.iter().enumerate() {
            visit(item(field.place, "aliases", index, "", alias));
        }
    }
    for office in site.offices.items() {
        each(&office.raw.aliases, visit);
    }
    for synonym in &site.synonyms {
        let Some(place) = synonym.place else { continue };
        for (list, words) in [("say", &synonym.say), ("means", &synonym.means)] {
            for (index, words) in words.iter().enumerate() {
                visit(item(place, list, index, "", words));
            }
        }
    }
}
