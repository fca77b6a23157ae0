//! Where a key belongs that was written one level too high (`documents` beside `cases` and not within), and what the lists
//! of a kind of file hold.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::yaml::{self, Homes, Lists};
use crate::diagnostics::{FileId, Findings, Place};

/// Reads a file of content as [`yaml::read`] does, and tells of keys at its top that belong further down where.
pub(super) fn read<T: DeserializeOwned + JsonSchema>(
    file: FileId,
    text: &str,
    findings: &mut Findings,
) -> Option<(T, Place)> {
    // The schema of a kind of file costs more than most files: it is made for those that need it.
    let homes = OnceCell::new();
    let of = |key: &str| homes.get_or_init(homes_of::<T>).get(key).cloned().flatten();
    yaml::read_with(file, text, Homes { of: &of, lists: &lists_of::<T> }, findings)
}

fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// The lists at the top of a kind of file, with the keys of their items.
fn lists_of<T: JsonSchema>() -> Lists {
    let schema = schema_of::<T>();
    let keys = |items| structs(items, &schema["$defs"]).into_iter().flat_map(Map::keys).cloned().collect();
    let tops = structs(&schema, &schema["$defs"]).into_iter().flatten();
    let lists = tops.filter_map(|(key, value)| Some((key.clone(), keys(items(value, &schema["$defs"])?))));
    lists.collect()
}

/// What the items are of a value that is a list.
fn items<'s>(schema: &'s Value, definitions: &'s Value) -> Option<&'s Value> {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return items(&definitions[name], definitions);
    }
    let mut choices = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
    schema.get("items").or_else(|| choices.find_map(|part| items(part, definitions)))
}

/// The keys one level below the top of a kind of file, with the key they stand in; nothing where several have a key of
/// that name.
fn homes_of<T: JsonSchema>() -> BTreeMap<String, Option<String>> {
    let schema = schema_of::<T>();
    let mut homes: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (key, value) in structs(&schema, &schema["$defs"]).into_iter().flatten() {
        for inner in structs(value, &schema["$defs"]).into_iter().flat_map(Map::keys) {
            homes.entry(inner.clone()).and_modify(|home| *home = None).or_insert_with(|| Some(key.clone()));
        }
    }
    homes
}

/// The keys of the structs that a value may be, or that its items may be.
fn structs<'s>(schema: &'s Value, definitions: &'s Value) -> Vec<&'s Map<String, Value>> {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return structs(&definitions[name], definitions);
    }
    let own = schema["properties"].as_object();
    let items = schema.get("items").into_iter();
    let choices = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
    own.into_iter().chain(items.chain(choices).flat_map(|part| structs(part, definitions))).collect()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::diagnostics::{FileId, Findings};
    use crate::load::raw;

    #[test]
    fn a_key_at_the_top_is_told_the_one_place_where_it_belongs() {
        let homes = |text: &str| -> Vec<String> {
            let mut findings = Findings::default();
            let _: Option<(raw::Procedure, _)> = read(FileId::new(0), text, &mut findings);
            let home = |finding: crate::diagnostics::Diagnostic| {
                finding.args.into_iter().find(|(name, _)| *name == "home").expect("a home").1
            };
            findings.into_iter().map(home).collect()
        };
        assert_eq!(homes("documents: []\nfees: []\nvia: x\n"), ["cases", "channels", "channels"]);
        // A misspelled one, one of several structs, one further down, one below another key.
        assert_eq!(homes("documnets: []\ntext: x\noriginals: 1\nsteps: [{documents: x}]\n"), [""; 4]);
    }
}
