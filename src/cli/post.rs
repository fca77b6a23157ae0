//! `niemyet post`: the register of what hangs where (sổ niêm yết).

use super::Exit;
use super::listing::{Cell, Listing};
use super::output::Unwritten;
use super::post_args::{AddOptions, PlanOptions, PostOptions, RemoveOptions, StatusOptions, VerifyOptions, Work};
use super::shared::Shared;
use super::{post_check, site, unread};
use crate::edit::disk;
use crate::load::{Input, InputFile};
use crate::model::Site;
use crate::post::{self, Count, Problem, RegisterFile, Removal, Request, SheetState, Task};
use crate::report::visible;

pub(super) fn run(options: &PostOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let kept = |input: &Input| -> (Vec<InputFile>, Option<Input>) {
        let registers = input.files.iter().filter(|file| file.path.starts_with("postings/")).cloned().collect();
        (registers, matches!(options.work, Work::Add(_)).then(|| input.clone()))
    };
    let Some((site, (registers, input))) = site::of(shared, kept)? else { return Ok(Exit::CouldNot) };
    let exit = match &options.work {
        Work::Plan(options) => plan(&site, options, shared),
        Work::Add(options) => add(&site, (&registers, input), options, shared),
        Work::Remove(options) => Ok(remove(&site, &registers, options, shared)),
        Work::Status(options) => status(&site, options, shared),
        Work::Verify(options) => verify(&site, options, shared),
    };
    Ok(exit?)
}

/// Says what is wrong with a request. What it names and nobody knows may be defined in a file that cannot be read.
fn refuse(problems: &[Problem], site: &Site, shared: &Shared) -> Exit {
    for problem in problems {
        tell(std::slice::from_ref(problem), shared);
        let defined_in = match problem.key {
            "post-unknown-office" => Some(("offices", "name")),
            "post-unknown-code" => Some(("procedures", "code")),
            _ => None,
        };
        let Some((folder, value)) = defined_in else { continue };
        for (_, id) in problem.args.iter().filter(|(name, _)| *name == value) {
            unread::may_define(folder, id, site, shared);
        }
    }
    Exit::CouldNot
}

fn tell(problems: &[Problem], shared: &Shared) {
    for problem in problems {
        let values: Vec<(&str, String)> = problem.args.iter().map(|(name, value)| (*name, visible(value))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Shared::note(&shared.say(problem.key, &values));
    }
}

fn plan(site: &Site, options: &PlanOptions, shared: &Shared) -> Result<Exit, Unwritten> {
    let tasks = match post::plan(site, options.office_id.as_deref(), options.due) {
        Ok(tasks) => tasks,
        Err(problem) => return Ok(refuse(&[problem], site, shared)),
    };
    let row = |task: &Task<'_>| {
        let place = &task.office.posting_places[task.place];
        let kind = shared.messages.plain(&format!("post-task-{}", task.kind.key()));
        vec![
            Cell::day(task.due),
            Cell::Word(task.kind.key(), kind),
            Cell::text(&*task.office.id),
            Cell::text(&*place.id),
            Cell::text(task.procedure.code.as_str()),
            Cell::text(task.procedure.short_name.as_deref().unwrap_or(&task.procedure.name)),
            Cell::maybe(task.decision.map(|decision| &*decision.number)),
            Cell::maybe(task.rule.map(|(id, ground)| ground.unwrap_or(id))),
        ]
    };
    let columns = &["due", "task", "office", "place", "code", "name", "decision", "ground"];
    Listing { columns, rows: tasks.iter().map(row).collect() }.print(options.layout, shared)?;
    // What cannot be read may hold more to do.
    if !tasks.is_empty() || site.lost.is_empty() {
        let key = if tasks.is_empty() { "post-plan-nothing" } else { "post-plan-count" };
        Shared::note(&shared.say(key, &[("count", &shared.number(tasks.len() as u64))]));
    }
    Ok(unread::told(Exit::Done, &site.lost, shared))
}

fn status(site: &Site, options: &StatusOptions, shared: &Shared) -> Result<Exit, Unwritten> {
    let counts = match post::status(site, options.office_id.as_deref()) {
        Ok(counts) => counts,
        Err(problem) => return Ok(refuse(&[problem], site, shared)),
    };
    let row = |count: &Count<'_>| {
        let tally = &count.tally;
        let place = count.place.map(|place| &*count.office.posting_places[place].id);
        let numbers = [
            tally.must(),
            tally.met,
            tally.missing,
            tally.stale,
            tally.too_little,
            tally.undated,
            tally.waived,
            tally.not_yet_due,
            count.left_up,
        ];
        // Without the register only what is owed is known, which is the first of them.
        let known = if count.is_unread { 1 } else { numbers.len() };
        let cell = |(at, number)| if at < known { Cell::Number(number) } else { Cell::Nothing };
        let mut row = vec![Cell::text(&*count.office.id), Cell::maybe(place)];
        row.extend(numbers.into_iter().enumerate().map(cell));
        row
    };
    let columns = &[
        "office",
        "place",
        "must",
        "met",
        "missing",
        "stale",
        "too_little",
        "undated",
        "waived",
        "not_yet_due",
        "left_up",
    ];
    Listing { columns, rows: counts.iter().map(row).collect() }.print(options.layout, shared)?;
    if counts.is_empty() && site.lost.is_empty() {
        Shared::note(&shared.messages.plain("post-status-nothing"));
    }
    Ok(unread::told(Exit::Done, &site.lost, shared))
}

fn verify(site: &Site, options: &VerifyOptions, shared: &Shared) -> Result<Exit, Unwritten> {
    let verified = match post::verify(site, &options.sheet) {
        Ok(verified) => verified,
        Err(problem) => return Ok(refuse(&[problem], site, shared)),
    };
    let state = shared.messages.plain(&format!("post-sheet-{}", verified.state.key().replace('_', "-")));
    let of = verified.of;
    let row = vec![
        Cell::text(verified.id.as_str()),
        Cell::Word(verified.state.key(), state),
        Cell::maybe(of.map(|(procedure, ..)| procedure.code.as_str())),
        Cell::maybe(of.map(|(procedure, ..)| procedure.short_name.as_deref().unwrap_or(&procedure.name))),
        Cell::maybe(of.map(|(_, office, _)| &*office.id)),
        Cell::maybe(of.map(|(_, office, place)| &*office.posting_places[place].id)),
        Cell::day(verified.since),
        Cell::maybe(verified.now.map(|sheet| sheet.to_string())),
    ];
    let columns = &["sheet", "state", "code", "name", "office", "place", "since", "now"];
    Listing { columns, rows: vec![row] }.print(options.layout, shared)?;
    Ok(if verified.state == SheetState::Current { Exit::Done } else { Exit::Findings })
}

fn add(
    site: &Site,
    (registers, input): (&[InputFile], Option<Input>),
    options: &AddOptions,
    shared: &Shared,
) -> Result<Exit, Unwritten> {
    let mut register = match RegisterFile::find(registers, &options.sheets.office_id) {
        Ok(register) => register,
        Err(problem) => return Ok(refuse(&[problem], site, shared)),
    };
    let request = request(options, shared);
    let added = match post::add(site, &mut register, &request) {
        Ok(added) => added,
        Err(problems) => return Ok(refuse(&problems, site, shared)),
    };
    if !options.sheets.dry_run && !write(&register, shared) {
        return Ok(Exit::CouldNot);
    }
    let row = |one: &post::Posted| {
        let sheet = Cell::maybe(one.sheet.map(|sheet| sheet.to_string()));
        vec![Cell::text(&*one.code), Cell::text(&*request.place), Cell::maybe(one.version.as_deref()), sheet]
    };
    let columns = &["code", "place", "version", "sheet"];
    Listing { columns, rows: added.posted.iter().map(row).collect() }.print(options.layout, shared)?;
    let key = if options.sheets.dry_run { "post-would-add" } else { "post-added" };
    say(key, added.posted.len(), &register, shared);
    tell(&added.notes, shared);
    if let (Some(input), Some(first)) = (input, added.first_line) {
        post_check::warn(input, &register, first, shared);
    }
    Ok(Exit::Done)
}

fn request(options: &AddOptions, shared: &Shared) -> Request {
    Request {
        office: options.sheets.office_id.clone(),
        codes: options.sheets.codes.clone(),
        place: options.sheets.place.clone(),
        date: options.sheets.done_on,
        by: options.by.clone(),
        evidence: options.evidence.clone(),
        note: options.remark.clone(),
        ahead: options.ahead,
        decision: options.of_decision.clone(),
        replace: options.replace.then(|| shared.messages.plain("post-replaced")),
    }
}

fn remove(site: &Site, registers: &[InputFile], options: &RemoveOptions, shared: &Shared) -> Exit {
    let mut register = match RegisterFile::find(registers, &options.sheets.office_id) {
        Ok(register) => register,
        Err(problem) => return refuse(&[problem], site, shared),
    };
    let removal = Removal {
        office: options.sheets.office_id.clone(),
        codes: options.sheets.codes.clone(),
        place: options.sheets.place.clone(),
        date: options.sheets.done_on,
        posted: options.hung_on,
        reason: options.reason.clone(),
    };
    let removed = match post::remove(site, &mut register, &removal) {
        Ok(removed) => removed,
        Err(problems) => return refuse(&problems, site, shared),
    };
    if !options.sheets.dry_run && !write(&register, shared) {
        return Exit::CouldNot;
    }
    let key = if options.sheets.dry_run { "post-would-remove" } else { "post-removed" };
    say(key, removed.codes.len(), &register, shared);
    tell(&removed.notes, shared);
    Exit::Done
}

/// How many entries were written into which file: on standard error, for the result is the table.
fn say(key: &str, count: usize, register: &RegisterFile, shared: &Shared) {
    let path = register.shown();
    Shared::note(&shared.say(key, &[("count", &shared.number(count as u64)), ("path", &path)]));
}

fn write(register: &RegisterFile, shared: &Shared) -> bool {
    let path = shared.root.join("content").join(&register.path);
    let written = disk::replace(&path, register.was.as_deref(), &register.bytes);
    if let Err(error) = &written {
        shared.not_written(&register.shown(), error);
    }
    written.is_ok()
}
