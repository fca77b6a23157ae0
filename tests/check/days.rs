//! Every day of content is one of something done, which no rule lets be still to come, or `days.yaml` says why it may be.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::texts::{fits, keys_of, place};
use super::{clean, examine};

/// A day that is still to come for all tests, and one of which nothing is the matter.
const TO_COME: &str = "2027-05-03";
const BEFORE: &str = "2026-11-10";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    /// Keys of days on which something was done.
    done: BTreeSet<String>,
    /// Keys of days that may be still to come, by the reason.
    may_come: BTreeMap<String, BTreeSet<String>>,
    /// Files with such a day in all keys of what was done.
    write: BTreeMap<String, String>,
}

#[test]
fn nothing_is_said_to_be_done_on_a_day_to_come() {
    let days: Days = serde_yaml::from_str(include_str!("days.yaml")).expect("days");
    let keys = keys_of(|node| node["pattern"].as_str().is_some_and(|pattern| pattern.starts_with("^[0-9]{4}-")));
    let may_come: BTreeSet<String> = days.may_come.into_values().flatten().collect();
    assert_eq!(keys, &days.done | &may_come, "days of the schemas, and those of days.yaml");
    assert_eq!(&days.done & &may_come, BTreeSet::new(), "both done and to come");

    let findings = |day: &str| -> BTreeSet<(String, String)> {
        let mut files = clean();
        files.extend(days.write.iter().map(|(path, text)| (path.clone(), text.replace('$', day))));
        examine(&files).into_iter().map(|seen| (place(&seen.file, &seen.keys), seen.rule)).collect()
    };
    let (found, usual) = (findings(TO_COME), findings(BEFORE));
    let found: Vec<&String> = found.difference(&usual).map(|(place, _)| place).collect();
    // A period is found as a whole.
    let is_found =
        |keys: &str| found.iter().any(|place| fits(keys, place) || place.as_str() == keys.trim_end_matches(".to"));
    let forgotten: Vec<&String> = days.done.iter().filter(|keys| !is_found(keys)).collect();
    assert_eq!(forgotten, Vec::<&String>::new(), "keys of which nothing is found");
}
