//! `niemyet fix`: mends what can be mended, file by file, and says what it did.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::PathBuf;

use similar::TextDiff;

use super::Exit;
use super::args::FixOptions;
use super::check::files;
use super::output::Unwritten;
use super::shared::Shared;
use super::unread;
use crate::check;
use crate::diagnostics::{Diagnostic, FileId, nearest};
use crate::edit::disk;
use crate::fix::{self, Done, Fix, Safety};
use crate::load::{self, Allow, Input, Unread};
use crate::messages::Arg;
use crate::model;
use crate::report::visible;

/// A mending can uncover another defect; after so many rounds whatever is left is left.
const ROUNDS: usize = 4;

/// Rules whose mending a diff cannot show, and the sentences that tell it.
const OF_EVERY_LINE: [(&str, &str); 2] =
    [("byte-order-mark", "fix-byte-order-mark"), ("windows-line-ends", "fix-windows-line-ends")];

pub(super) fn run(options: &FixOptions, shared: &Shared) -> anyhow::Result<Exit> {
    let Some(folder) = shared.content_folder() else { return Ok(Exit::CouldNot) };
    if let Some(unknown) = options.fix_rules.iter().find(|rule| !fix::rules().any(|(known, _)| known == *rule)) {
        let near = nearest(unknown, fix::rules().map(|(rule, _)| rule)).unwrap_or("none");
        Shared::note(&shared.say("fix-rule-unknown", &[("rule", &visible(unknown)), ("nearest", near)]));
        return Ok(Exit::CouldNot);
    }
    let input = load::read_folder(&folder, "content")?;
    let Some(paths) = files(&options.paths, shared) else { return Ok(Exit::CouldNot) };
    let most = if options.unsafe_too { Safety::Unsafe } else { Safety::Safe };
    let selected = |fix: &Fix| options.fix_rules.is_empty() || options.fix_rules.iter().any(|rule| rule == fix.rule);
    let mut run = Run { input: input.clone(), done: BTreeMap::new(), paths, left: 0, lost: Vec::new() };
    for _ in 0..ROUNDS {
        if !run.round(shared, &|fix| fix.safety <= most && selected(fix)) {
            break;
        }
    }
    let exit = if options.diff { run.show(&input, shared)? } else { run.write(&input, shared)? };
    let is_meant = |file: &Unread| {
        let on_disk = load::disk::whole_path(&folder).unwrap_or_default().join(&file.path);
        run.paths.is_empty() || run.paths.iter().any(|path| on_disk.starts_with(path))
    };
    let skipped: Vec<Unread> = run.lost.iter().filter(|file| is_meant(file)).cloned().collect();
    Ok(unread::told(exit, &skipped, shared))
}

struct Run {
    input: Input,
    done: BTreeMap<FileId, Vec<Done>>,
    paths: Vec<PathBuf>,
    /// How many defects could be mended with leave only.
    left: usize,
    /// What could not be read, and was therefore not mended.
    lost: Vec<Unread>,
}

impl Run {
    /// Checks all, and mends the files that are meant; whether anything changed.
    fn round(&mut self, shared: &Shared, wanted: &dyn Fn(&Fix) -> bool) -> bool {
        let (findings, allows);
        (findings, allows, self.lost) = look(self.input.clone(), shared);
        let mut changed = false;
        self.left = 0;
        for file in &mut self.input.files {
            let on_disk = self.input.sources.get(file.id).map(|source| source.on_disk.clone()).unwrap_or_default();
            let is_meant = self.paths.is_empty() || self.paths.iter().any(|path| on_disk.starts_with(path));
            let ending = file.path.rsplit('.').next().unwrap_or_default().to_owned();
            let is_attached = file.path.starts_with("forms/") || file.path.starts_with("static/");
            let (true, false, Ok(text)) = (is_meant, is_attached, std::str::from_utf8(&file.bytes)) else { continue };
            let of_file: Vec<&Diagnostic> =
                findings.iter().filter(|finding| finding.place.is_some_and(|place| place.file == file.id)).collect();
            let mended = match ending.as_str() {
                "md" => fix::mend_page(text, wanted),
                "yaml" | "yml" => {
                    fix::mend(text, &of_file, wanted, &|rule, line| is_allowed(&allows, file.id, rule, line))
                }
                _ => continue,
            };
            self.left += mended.left;
            if !mended.done.is_empty() {
                changed = true;
                file.bytes = mended.text.into_bytes();
                self.done.entry(file.id).or_default().extend(mended.done);
            }
        }
        changed
    }

    /// What would change, as a unified diff.
    fn show(&self, before: &Input, shared: &Shared) -> Result<Exit, Unwritten> {
        for (old, new) in self.changed(before) {
            let path = self.input.sources.path(old.id);
            let (mut was, is) = (String::from_utf8_lossy(&old.bytes), String::from_utf8_lossy(&new.bytes));
            for (rule, words) in self.of_every_line(old.id, shared) {
                Shared::note(&format!("{}: {rule}: {words}", visible(path)));
                was = fix::mended_whole(rule, &was).map_or(was, Cow::Owned);
            }
            if was == is {
                continue;
            }
            let diff = TextDiff::from_lines(&was, &is);
            let text = diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string();
            // A program gets the bytes as they are; a terminal must not obey them.
            let lines =
                text.lines().map(|line| if std::io::stdout().is_terminal() { visible(line) } else { line.to_owned() });
            Shared::result(&lines.collect::<Vec<_>>().join("\n"))?;
        }
        Shared::note(&self.counted("fix-would", shared));
        self.say_what_is_left(shared);
        Ok(if self.done.is_empty() { Exit::Done } else { Exit::Findings })
    }

    /// Writes the files that changed, and says what was done in each.
    fn write(&self, before: &Input, shared: &Shared) -> Result<Exit, Unwritten> {
        for (old, new) in self.changed(before) {
            let Some(source) = self.input.sources.get(old.id) else { continue };
            if let Err(error) = disk::replace(&source.on_disk, Some(&old.bytes), &new.bytes) {
                shared.not_written(&source.path, &error);
                return Ok(Exit::CouldNot);
            }
            let path = visible(&source.path);
            for (rule, words) in self.of_every_line(old.id, shared) {
                Shared::result(&format!("{path}: {rule}: {words}"))?;
            }
            let is_told = |done: &&Done| OF_EVERY_LINE.iter().any(|(rule, _)| done.line == 0 && *rule == done.rule);
            for done in self.done.get(&old.id).into_iter().flatten().filter(|done| !is_told(done)) {
                let change = format!("“{}” → “{}”", shortened(&done.was), shortened(&done.is));
                Shared::result(&match done.line {
                    0 => format!("{path}: {}", done.rule),
                    line => format!("{path}:{line}: {}: {change}", done.rule),
                })?;
            }
        }
        Shared::result(&self.counted("fixed", shared))?;
        self.say_what_is_left(shared);
        Ok(Exit::Done)
    }

    fn changed<'r>(&'r self, before: &'r Input) -> impl Iterator<Item = (&'r load::InputFile, &'r load::InputFile)> {
        before.files.iter().zip(&self.input.files).filter(|(old, new)| old.bytes != new.bytes)
    }

    /// What was mended in a file that a diff cannot show, because every line differs or nothing that is seen: in words.
    fn of_every_line(&self, file: FileId, shared: &Shared) -> Vec<(&'static str, String)> {
        let done = self.done.get(&file).map_or(&[][..], Vec::as_slice);
        let meant = OF_EVERY_LINE.iter().filter(|(rule, _)| done.iter().any(|done| done.rule == *rule));
        meant.map(|(rule, key)| (*rule, shared.messages.plain(key))).collect()
    }

    fn counted(&self, key: &str, shared: &Shared) -> String {
        let (count, files) = (self.done.values().map(Vec::len).sum::<usize>(), self.done.len());
        let shown = |number: usize| shared.number(number as u64);
        let args = [
            ("files", Arg::Number(files)),
            ("shown", Arg::Text(&shown(count))),
            ("shown_files", Arg::Text(&shown(files))),
        ];
        shared.messages.text(key, &args)
    }

    fn say_what_is_left(&self, shared: &Shared) {
        if self.left > 0 {
            Shared::note(&shared.say("fix-unsafe-left", &[("shown", &shared.number(self.left as u64))]));
        }
    }
}

/// All that is found in content, at the parts that rules name; the comments that allow it, and what could not be read.
fn look(input: Input, shared: &Shared) -> (Vec<Diagnostic>, Vec<Allow>, Vec<Unread>) {
    let (content, mut findings) = load::parse(input);
    let (site, of_model) = model::build(content, shared.as_of);
    findings.extend(of_model);
    findings.extend(site.iter().flat_map(check::run));
    findings.sort();
    let (allows, lost) = site.map_or_else(|none| (none.allows, none.lost), |site| (site.allows, site.lost));
    (findings.into_iter().collect(), allows, lost)
}

fn is_allowed(allows: &[Allow], file: FileId, rule: &str, line: u32) -> bool {
    allows
        .iter()
        .any(|allow| allow.place.file == file && allow.rule == rule && (allow.first..=allow.last).contains(&line))
}

/// The beginning of a text, made harmless.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let short: String = text.trim_end().chars().take(LONGEST).collect();
    let mark = if short.len() < text.trim_end().len() { "…" } else { "" };
    format!("{}{mark}", visible(&short))
}
