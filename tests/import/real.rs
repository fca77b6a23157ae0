//! The records of the national portal, where this machine has them. They are test material and not ours to ship.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use niemyet::import::Options;
use niemyet::load::raw::{Channel, NoFee, Procedure, TimeUnit};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{Place, files, lines, run};

/// The real records, if this machine has them.
#[expect(clippy::print_stderr, reason = "a test that did not run must say so")]
fn real_data() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("NIEMYET_DATA").map(PathBuf::from);
    let near = ["../shared/data", "../../shared/data"].map(|path| root.join(path));
    let data = named.into_iter().chain(near).map(|folder| folder.join("tthc.jsonl.gz")).find(|path| path.is_file());
    if data.is_none() {
        eprintln!("the real records are not here (set NIEMYET_DATA): only made-up records are tested");
    }
    data
}

fn records(path: &Path) -> Vec<Value> {
    let file = fs::File::open(path).expect("the data opens");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut flate2::read::MultiGzDecoder::new(file), &mut text).expect("the data unpacks");
    text.lines().map(|line| serde_json::from_str(line).expect("a record")).collect()
}

/// All texts of a value, blanks at the ends aside.
fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            into.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty()));
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
    let comments = yaml.lines().filter_map(|line| line.trim_start().strip_prefix("# "));
    all.extend(comments.flat_map(|comment| [comment, "\n"]));
    all
}

/// Keys whose words become ids, or are taken apart; their values are tested in the tables.
const INTERPRETED: [&str; 9] =
    ["level", "level_text", "audience", "url", "snapshot", "legal_basis", "channels", "field", "decision"];

/// The texts of a record that must be found again word for word.
fn published(record: &mut Value) -> Vec<String> {
    let mut all = Vec::new();
    let map = record.as_object_mut().expect("an object");
    for law in map["legal_basis"].as_array().into_iter().flatten() {
        texts(&json!([law["number"], law["title"], law["issuer"]]), &mut all);
    }
    for channel in map["channels"].as_array().into_iter().flatten() {
        texts(&json!([channel["time_limit"], channel["description"]]), &mut all);
        // The fees of a channel become several; each line is kept whole.
        all.extend(channel["fee"].as_str().unwrap_or_default().lines().map(|line| line.trim().to_owned()));
    }
    for key in INTERPRETED {
        map.remove(key);
    }
    texts(record, &mut all);
    all
}

#[test]
fn every_published_text_of_all_real_records_is_kept() {
    let Some(data) = real_data() else { return };
    let place = Place::new();
    let report = run(&Options { input: data.clone(), root: place.root(), ..Options::default() });
    assert_eq!((report.counts.read, report.counts.written, report.counts.skipped), (4431, 4431, 0));
    let by_code: BTreeMap<String, String> = files(&place.root().join("procedures"))
        .into_iter()
        .map(|(path, text)| (path.rsplit('/').next().unwrap_or_default().replace(".yaml", ""), text))
        .collect();
    records(&data).into_par_iter().for_each(|mut record| {
        let code = record["code"].as_str().expect("a code").to_owned();
        let yaml = &by_code[&code];
        let procedure: Procedure = serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!(procedure.code.value.as_deref(), Some(code.as_str()));
        let written = written(yaml);
        for text in published(&mut record) {
            assert!(written.contains(&text), "{code} lost `{text}`");
        }
    });
}

/// The channels of real records by code, after an import of just these.
struct Channels(BTreeMap<String, Vec<Channel>>);

impl Channels {
    fn of(data: &Path, codes: &[&str]) -> Self {
        let place = Place::new();
        let known = |record: &Value| codes.contains(&record["code"].as_str().unwrap_or_default());
        place.import(lines(&records(data).into_iter().filter(known).collect::<Vec<_>>()));
        let read = |path: String| {
            let procedure = place.procedure(&format!("procedures/{path}"));
            let channels = procedure.channels.value.unwrap_or_default().into_iter();
            (procedure.code.into_text().unwrap_or_default(), channels.filter_map(|channel| channel.value).collect())
        };
        Self(files(&place.root().join("procedures")).into_keys().map(read).collect())
    }

    fn amounts(&self, code: &str) -> Vec<Option<i64>> {
        let limit = |channel: &Channel| channel.time_limit.get()?.amount.get()?.as_whole();
        self.0[code].iter().map(limit).collect()
    }

    fn nothing(&self, code: &str) -> Vec<Option<NoFee>> {
        let fees = self.0[code].iter().filter_map(|channel| channel.fees.get()).flatten();
        fees.map(|fee| fee.get()?.none.value).collect()
    }
}

#[test]
fn known_bad_records_are_read_with_caution() {
    let Some(data) = real_data() else { return };
    let codes = ["1.001612", "1.013831", "1.002755", "1.000656", "1.001193", "1.012812"];
    let channels = Channels::of(&data, &codes);
    // Both 4 and 18 days are kept as published; which holds is for people to find out.
    assert_eq!(channels.amounts("1.013831"), [Some(18), Some(4), Some(18)]);
    assert_eq!(channels.amounts("1.012812"), [Some(30), Some(40)]);
    assert_eq!(channels.amounts("1.001612")[0], Some(3));
    assert!(channels.amounts("1.001193").iter().all(Option::is_none));
    for code in ["1.000656", "1.001612"] {
        assert!(channels.nothing(code).iter().all(|none| *none == Some(NoFee::SetByCouncil)), "{code}");
    }
    assert!(channels.nothing("1.013831").iter().all(Option::is_none), "“free, as the law says” is not free");
    assert!(channels.nothing("1.002755").iter().all(Option::is_none), "free for some is not free");
    let unit = channels.0["1.000656"][0].time_limit.get().and_then(|limit| limit.unit.value);
    assert_eq!(unit, Some(TimeUnit::SameDay));
}
