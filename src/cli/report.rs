//! `niemyet report`: documents to send.

use super::Exit;
use super::args::{ReminderFormat, ReportKind, ReportOptions};
use super::output;
use super::shared::Shared;
use super::{site, unread};
use crate::check::{self, Choice};
use crate::load;
use crate::report::{Reminder, ReminderForm};

pub(super) fn run(options: &ReportOptions, shared: &Shared) -> anyhow::Result<Exit> {
    match options.report_kind {
        ReportKind::Posting => posting(options, shared),
    }
}

/// What an office has to post, to replace and to take down.
fn posting(options: &ReportOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let form = match options.reminder_format {
        ReminderFormat::Xlsx => ReminderForm::Xlsx,
        ReminderFormat::Html => ReminderForm::Html,
        ReminderFormat::Md => ReminderForm::Md,
        ReminderFormat::Csv => ReminderForm::Csv,
    };
    if form == ReminderForm::Xlsx && output::is_screen(options.output.as_deref()) {
        Shared::note(&shared.say("check-workbook-on-screen", &[]));
        return Ok(Exit::CouldNot);
    }
    let Some((site, sources)) = site::of(shared, |input| input.sources.clone())? else { return Ok(Exit::CouldNot) };
    if !shared.knows_office(&options.report_office, &site) {
        return Ok(Exit::CouldNot);
    }
    let found = load::locate(check::run_for_list(&site), &sources);
    let settled = check::settle(found, Some(&site), &sources, &Choice::default());
    let office = site.offices.find(&options.report_office);
    let reminder = Reminder {
        sender: site.settings.owner.as_deref().unwrap_or(&site.settings.name),
        office: &options.report_office,
        name: office.map_or("", |office| &site.offices[office].name),
        as_of: shared.as_of,
        is_unsure: site.is_unsure_of(&options.report_office),
        settled: &settled,
        messages: &shared.messages,
    };
    output::write(&reminder.render(form)?, options.output.as_deref())?;
    Ok(unread::told(Exit::Done, &site.lost, shared))
}
