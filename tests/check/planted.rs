//! Planted defects: one change at a time to the clean site, each with the findings that it must give, and no others.
//! `demonstration.rs` does the same with the demonstration.
//!
//! The changes stand in the tables `tests/check/planted/*.txt` and `tests/check/planted/demonstration/*.txt`, one a line:
//!
//! ```text
//! file | keys | change | findings
//! procedures/*.yaml | channels[*].fees | remove | missing-fee
//! ```
//!
//! * In `file` a `*` stands for any name, in `keys` for any item of a list (`fees[*]`) or any key of a map (`*`):
//!   a line is one defect for every place it fits. A line that fits nowhere fails.
//! * `change`: `remove`; `= value` writes a value (YAML in one line); `+ value` adds an item to a list, or keys to a map;
//!   `repeat` adds an item once more; `swap key` exchanges the value with that of a sister key; `rename key` calls it otherwise.
//! * `findings`: names of rules, parted by commas, each expected at the place changed, or where it says:
//!   `rule @ keys`, `rule @ file:keys`. `~` stands for the keys changed, `^` for what they stand in, `^^` for what that
//!   stands in, `>` for the item after it, `$` for the last item of it, `.` for the top of the file. `nothing` for a change that is no defect.
//!   `…` behind them: what was found before and hangs on what cannot be read is not found any more.
#![expect(clippy::disallowed_methods, reason = "tests read their tables")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde_yaml::Value;

use super::{Files, Seen, clean, examine};

/// One line of a table.
struct Row {
    file: String,
    keys: String,
    change: String,
    findings: String,
    /// Table and number of the line.
    at: String,
}

/// A change at one place.
pub(super) struct Planted {
    /// What was done, for people.
    title: String,
    /// The file that was changed, and what it says now.
    pub(super) changed: (String, String),
    /// What it must give.
    pub(super) expected: Vec<Found>,
    /// Whether it may hide what was found before.
    pub(super) may_hide: bool,
}

/// File, keys and rule.
pub(super) type Found = (String, String, String);

fn rows(folder: &str) -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut tables: Vec<_> =
        fs::read_dir(folder).expect("tables").map(|entry| entry.expect("a table").path()).collect();
    tables.retain(|table| table.extension().is_some_and(|extension| extension == "txt"));
    tables.sort();
    let mut rows = Vec::new();
    for table in tables {
        let name = table.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&table).expect("a table");
        for (number, line) in (1..).zip(text.lines()) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let at = format!("{name}:{number}");
            let cells: Vec<String> = line.split(" | ").map(|cell| cell.trim().to_owned()).collect();
            let [file, keys, change, findings] =
                cells.try_into().unwrap_or_else(|cells| panic!("{at}: four cells, not {cells:?}"));
            rows.push(Row { file, keys, change, findings, at });
        }
    }
    rows
}

/// Whether a name fits a pattern with at most one `*`.
fn fits(pattern: &str, name: &str) -> bool {
    pattern.split_once('*').map_or(pattern == name, |(before, after)| {
        name.len() >= before.len() + after.len() && name.starts_with(before) && name.ends_with(after)
    })
}

/// The steps of keys: `channels[0].fees` → `channels`, `[0]`, `fees`.
fn steps(keys: &str) -> Vec<String> {
    let parted = keys.replace('[', ".[");
    parted.split('.').filter(|step| !step.is_empty()).map(str::to_owned).collect()
}

fn joined(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |mut keys, step| {
        let dot = if keys.is_empty() || step.starts_with('[') { "" } else { "." };
        let _ = write!(keys, "{dot}{step}");
        keys
    })
}

fn index(step: &str) -> Option<usize> {
    step.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

fn child<'v>(value: &'v Value, step: &str) -> Option<&'v Value> {
    match index(step) {
        Some(index) => value.as_sequence()?.get(index),
        None => value.as_mapping()?.get(step),
    }
}

fn at<'v>(value: &'v mut Value, steps: &[String]) -> Option<&'v mut Value> {
    steps.iter().try_fold(value, |value, step| match index(step) {
        Some(index) => value.as_sequence_mut()?.get_mut(index),
        None => value.as_mapping_mut()?.get_mut(step.as_str()),
    })
}

/// All places that keys with stars fit. The last step need not be there: it may be what is added.
fn places(value: &Value, pattern: &[String]) -> Vec<Vec<String>> {
    let Some((first, rest)) = pattern.split_first() else { return vec![Vec::new()] };
    let names: Vec<String> = match (first.as_str(), value) {
        ("[*]", Value::Sequence(items)) => (0..items.len()).map(|index| format!("[{index}]")).collect(),
        ("*", Value::Mapping(map)) => map.keys().filter_map(|key| key.as_str().map(str::to_owned)).collect(),
        _ => vec![first.clone()],
    };
    let below = |name: String| {
        let found = match child(value, &name) {
            Some(next) => places(next, rest),
            None if rest.is_empty() && !name.contains('*') && value.is_mapping() => vec![Vec::new()],
            None => Vec::new(),
        };
        found.into_iter().map(move |tail| [vec![name.clone()], tail].concat())
    };
    names.into_iter().flat_map(below).collect()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Changes a tree; `None` when the change does not fit there.
fn change(tree: &mut Value, steps: &[String], change: &str) -> Option<()> {
    if let Some(added) = change.strip_prefix("+ ") {
        match (at(tree, steps)?, yaml(added)) {
            (Value::Sequence(items), item) => items.push(item),
            (Value::Mapping(map), Value::Mapping(more)) => map.extend(more),
            _ => return None,
        }
        return Some(());
    }
    let (last, above) = steps.split_last()?;
    let holder = at(tree, above)?;
    match (change.split_once(' ').unwrap_or((change, "")), index(last)) {
        (("remove", _), Some(index)) => drop(holder.as_sequence_mut()?.remove(index)),
        (("remove", _), None) => drop(holder.as_mapping_mut()?.shift_remove(last.as_str())?),
        (("repeat", _), Some(index)) => {
            let items = holder.as_sequence_mut()?;
            items.insert(index + 1, items[index].clone());
        }
        (("=", value), Some(index)) => holder.as_sequence_mut()?[index] = yaml(value),
        (("=", value), None) => drop(holder.as_mapping_mut()?.insert(last.as_str().into(), yaml(value))),
        (("rename", other), None) => {
            let map = holder.as_mapping_mut()?;
            let value = map.shift_remove(last.as_str())?;
            map.insert(other.into(), value);
        }
        (("swap", other), None) => {
            let map = holder.as_mapping_mut()?;
            let (one, two) = (map.get(last.as_str())?.clone(), map.get(other)?.clone());
            map.insert(last.as_str().into(), two);
            map.insert(other.into(), one);
        }
        _ => panic!("no such change: {change}"),
    }
    Some(())
}

/// The findings that a line asks for.
fn expected(findings: &str, file: &str, changed: &[String], tree: &Value) -> Vec<Found> {
    let (last, above) = changed.split_last().map_or(("", changed), |(last, above)| (last.as_str(), above));
    let next = format!("{}[{}]", joined(above), index(last).map_or(0, |index| index + 1));
    let items = changed.iter().try_fold(tree, |value, step| child(value, step)).and_then(Value::as_sequence);
    let newest = format!("{}[{}]", joined(changed), items.map_or(0, |items| items.len().saturating_sub(1)));
    let up = |levels: usize| joined(&changed[..changed.len().saturating_sub(levels)]);
    let names = findings.split(',').map(str::trim).filter(|name| !["nothing", "…"].contains(name));
    let mut expected: Vec<_> = names
        .map(|name| {
            let (rule, place) = name.split_once(" @ ").unwrap_or((name, "~"));
            let (file, keys) = place
                .split_once(".yaml:")
                .map_or((file.to_owned(), place), |(file, keys)| (format!("{file}.yaml"), keys));
            let keys = keys
                .replace('>', &next)
                .replace('$', &newest)
                .replace('~', &up(0))
                .replace("^^", &up(2))
                .replace('^', &up(1));
            (file, keys.trim_start_matches('.').to_owned(), rule.to_owned())
        })
        .collect();
    expected.sort();
    expected
}

fn plant(row: &Row, base: &Files) -> Vec<Planted> {
    let mut planted = Vec::new();
    for (file, text) in base.iter().filter(|(file, _)| fits(&row.file, file)) {
        let tree = yaml(text);
        for place in places(&tree, &steps(&row.keys)) {
            let mut changed = tree.clone();
            if change(&mut changed, &place, &row.change).is_none() || changed == tree {
                continue;
            }
            let title = format!("{}: {file} {} {}", row.at, joined(&place), row.change);
            let expected = expected(&row.findings, file, &place, &changed);
            let changed = (file.clone(), serde_yaml::to_string(&changed).expect("YAML"));
            planted.push(Planted { title, changed, expected, may_hide: row.findings.ends_with('…') });
        }
    }
    planted
}

/// The defects of the tables of a folder.
pub(super) fn defects(folder: &str, base: &Files) -> Vec<Planted> {
    let rows = rows(folder);
    let planted: Vec<Vec<Planted>> = rows.iter().map(|row| plant(row, base)).collect();
    let idle = rows.iter().zip(&planted).filter(|(_, planted)| planted.is_empty()).map(|(row, _)| row.at.as_str());
    assert_eq!(idle.collect::<Vec<_>>(), [""; 0], "lines that fit nowhere");
    planted.into_iter().flatten().collect()
}

/// Without lines, which a change moves.
pub(super) fn without_lines(seen: Vec<Seen>) -> Vec<Found> {
    seen.into_iter().map(|Seen { file, keys, rule, .. }| (file, keys, rule)).collect()
}

#[test]
fn every_planted_defect_gives_exactly_its_findings() {
    let base = clean();
    let defects = defects("tests/check/planted", &base);
    let find = |defect: &Planted| {
        let mut files = base.clone();
        files.extend([defect.changed.clone()]);
        without_lines(examine(&files))
    };
    let wrong: Vec<String> = defects.par_iter().filter_map(|defect| amiss(defect, find(defect))).collect();
    assert!(wrong.is_empty(), "{} of {} defects:\n{}", wrong.len(), defects.len(), wrong.join("\n"));
    assert!(defects.len() >= 300, "only {} defects", defects.len());
}

/// What is wrong with the findings of a defect.
pub(super) fn amiss(defect: &Planted, mut seen: Vec<Found>) -> Option<String> {
    seen.sort();
    let difference = |one: &[Found], two: &[Found]| -> Vec<String> {
        let only = one.iter().filter(|item| !two.contains(item));
        only.map(|(file, keys, rule)| format!("{rule} @ {file}:{keys}")).collect()
    };
    (seen != defect.expected).then(|| {
        let missing = difference(&defect.expected, &seen);
        let surplus = difference(&seen, &defect.expected);
        format!("{}\n    missing {missing:?}\n    surplus {surplus:?}", defect.title)
    })
}
