//! Slips that show only beside something else, planted in the clean site: each is found once, where it was made, and
//! nothing that follows from it.
//!
//! A slip in `slips.yaml` and `portal.yaml` has a `name`, `replace` (file, then what stands there and what is written instead), `write` (whole
//! files; without a text the file is not there), and `expect` (file, line and rule).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{clean, findings};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Slip {
    name: String,
    #[serde(default)]
    replace: Vec<(String, String, String)>,
    #[serde(default)]
    write: BTreeMap<String, Option<String>>,
    #[serde(default)]
    expect: Vec<(String, u32, String)>,
}

#[test]
fn a_slip_beside_something_else_is_found_once() {
    run(include_str!("slips.yaml"));
}

#[test]
fn what_was_wrong_with_pages_of_the_national_portal_is_found() {
    run(include_str!("portal.yaml"));
}

fn run(slips: &str) {
    let slips: Vec<Slip> = serde_yaml::from_str(slips).expect("slips");
    for slip in slips {
        let mut files = clean();
        for (path, text) in slip.write {
            match text {
                Some(text) => files.insert(path, text),
                None => files.remove(&path),
            };
        }
        for (path, from, to) in slip.replace {
            let text = files.get_mut(&path).unwrap_or_else(|| panic!("{}: {path}", slip.name));
            assert!(text.contains(&from), "{}: {from}", slip.name);
            *text = text.replacen(&from, &to, 1);
        }
        assert_eq!(findings(&files), slip.expect, "{}", slip.name);
    }
}
