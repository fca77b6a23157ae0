//! The records of the national portal, where this machine has them. They are test material and not ours to ship.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use niemyet::import::Options;
use niemyet::load::raw::{NoFee, Procedure, TimeUnit};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{Place, files, lines, run};

/// The real records, if this machine has them.
fn real_data() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("NIEMYET_DATA").map(PathBuf::from);
    let near = ["../shared/data", "../../shared/data"].map(|path| root.join(path));
    let data = named
        .into_iter()
        .chain(near)
        .map(|folder| folder.join("tthc.jsonl.gz"))
        .find(|path| path.is_file());
    if data.is_none() {
        eprintln!(
            "the real records are not here (set NIEMYET_DATA): only made-up records are tested"
        );
    }
    data
}

fn records(path: &Path) -> Vec<Value> {
    let file = fs::File::open(path).expect("the data opens");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut flate2::read::MultiGzDecoder::new(file), &mut text)
        .expect("the data unpacks");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a record"))
        .collect()
}

/// All texts of a value, blanks at the ends aside.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            into.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(map) => map.values().for_each(|item| texts(item, into)),
        _ => {}
    }
}

/// All texts of a YAML file, comments included.
fn written(yaml: &str) -> String {
    fn walk(value: &serde_yaml::Value, into: &mut String) {
        match value {
            serde_yaml::Value::String(text) => into.extend([text, "\n"]),
            serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| walk(item, into)),
            serde_yaml::Value::Mapping(map) => map.values().for_each(|item| walk(item, into)),
            _ => {}
        }
    }
    let mut all = String::new();
    walk(&serde_yaml::from_str(yaml).expect("YAML"), &mut all);
    let comments = yaml
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("# "));
    all.extend(comments.flat_map(|comment| [comment, "\n"]));
    all
}

/// Keys whose words become ids, or are taken apart; their values are tested in the tables.
const INTERPRETED: [&str; 9] = [
    "level",
    "level_text",
    "audience",
    "url",
    "snapshot",
    "legal_basis",
    "channels",
    "field",
    "decision",
];

#[test]
fn every_published_text_of_all_real_records_is_kept() {
    let Some(data) = real_data() else { return };
    let place = Place::new();
    let report = run(&Options {
        input: data.clone(),
        root: place.root(),
        ..Options::default()
    });
    assert_eq!(
        (
            report.counts.read,
            report.counts.written,
            report.counts.skipped
        ),
        (4431, 4431, 0)
    );
    let paths: BTreeMap<String, String> = files(&place.root())
        .into_iter()
        .filter(|(path, _)| path.starts_with("procedures/"))
        .map(|(path, text)| {
            (
                path.rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .trim_end_matches(".yaml")
                    .to_owned(),
                text,
            )
        })
        .collect();
    records(&data).into_par_iter().for_each(|mut record| {
        let code = record["code"].as_str().expect("a code").to_owned();
        let yaml = &paths[&code];
        let procedure: Procedure =
            serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!(procedure.code.value.as_ref(), Some(&code));
        let mut published = Vec::new();
        let map = record.as_object_mut().expect("an object");
        for law in map["legal_basis"].as_array_mut().into_iter().flatten() {
            law.as_object_mut().expect("a law").remove("date");
            texts(law, &mut published);
        }
        for channel in map["channels"].as_array().into_iter().flatten() {
            texts(
                &json!([channel["time_limit"], channel["description"]]),
                &mut published,
            );
            published.extend(
                channel["fee"]
                    .as_str()
                    .unwrap_or_default()
                    .lines()
                    .map(|line| line.trim().to_owned()),
            );
        }
        INTERPRETED.iter().for_each(|key| drop(map.remove(*key)));
        texts(&record, &mut published);
        let written = written(yaml);
        for text in published {
            assert!(written.contains(&text), "{code} lost `{text}`");
        }
    });
}

#[test]
fn known_bad_records_are_read_with_caution() {
    let Some(data) = real_data() else { return };
    let place = Place::new();
    let known = [
        "1.001612", "1.013831", "1.002755", "1.000656", "1.001193", "1.012812", "1.004194",
    ];
    let some: Vec<Value> = records(&data)
        .into_iter()
        .filter(|record| known.contains(&record["code"].as_str().unwrap_or_default()))
        .collect();
    place.import(lines(&some));
    let all = files(&place.root());
    let channels = |code: &str| {
        let path = all
            .keys()
            .find(|path| path.ends_with(&format!("/{code}.yaml")))
            .expect("a file");
        let list = place.procedure(path).channels.value.unwrap_or_default();
        list.into_iter()
            .filter_map(|channel| channel.value)
            .collect::<Vec<_>>()
    };
    let amounts = |code: &str| -> Vec<Option<i64>> {
        let limits = channels(code)
            .into_iter()
            .map(|channel| channel.time_limit.value);
        limits
            .map(|limit| limit?.amount.value?.as_whole())
            .collect()
    };
    let nothing = |code: &str| -> Vec<Option<NoFee>> {
        let fees = channels(code)
            .into_iter()
            .flat_map(|channel| channel.fees.value.unwrap_or_default());
        fees.map(|fee| fee.value?.none.value).collect()
    };
    // Both 4 and 18 days are kept as published; which holds is for people to find out.
    assert_eq!(amounts("1.013831"), [Some(18), Some(4), Some(18)]);
    assert_eq!(amounts("1.012812"), [Some(30), Some(40)]);
    assert_eq!(amounts("1.001612")[0], Some(3));
    assert!(amounts("1.001193").iter().all(Option::is_none));
    assert!(
        nothing("1.000656")
            .iter()
            .all(|none| *none == Some(NoFee::SetByCouncil))
    );
    assert!(
        nothing("1.001612")
            .iter()
            .all(|none| *none == Some(NoFee::SetByCouncil))
    );
    assert!(
        nothing("1.013831").iter().all(Option::is_none),
        "“free, as the law says” is not free"
    );
    assert!(
        nothing("1.002755").iter().all(Option::is_none),
        "free for some is not free"
    );
    let unit = channels("1.000656")[0]
        .time_limit
        .value
        .as_ref()
        .and_then(|limit| limit.unit.value);
    assert_eq!(unit, Some(TimeUnit::SameDay));
}
