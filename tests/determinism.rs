//! The same content and day give the same bytes, wherever, in whatever language and on however many cores.

use std::collections::BTreeMap;

use crate::tool::{Root, Run, tree};

type Tree = BTreeMap<String, Vec<u8>>;

/// Builds the demonstration in a new folder; every file of the site.
fn built(environment: &[(&str, &str)], options: &[&str]) -> Tree {
    let root = Root::demonstration();
    let arguments = [&["--as-of", "2026-11-22"], options, &["build"]].concat();
    let mut command = root.command(&arguments);
    let run = Run::of(&command.envs(environment.iter().copied()).output().expect("the tool starts"));
    assert_eq!(run.code, Some(0), "{}", run.err);
    tree(&root.path("dist"))
}

fn assert_equal(one: &Tree, other: &Tree) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let different: Vec<&String> =
        one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
    assert_eq!(different, [""; 0]);
}

#[test]
fn a_site_does_not_depend_on_folder_language_time_zone_or_cores() {
    let one = built(&[("LANG", "vi_VN.UTF-8"), ("TZ", "Asia/Ho_Chi_Minh")], &["-j", "1"]);
    assert!(one.len() > 300 && one.contains_key("manifest.json") && one.contains_key("tt/1.000894.html"));
    assert_equal(&one, &built(&[("LC_ALL", "tr_TR.UTF-8"), ("TZ", "America/Los_Angeles")], &["-j", "8"]));
    assert_equal(
        &one,
        &built(&[("LC_ALL", "C"), ("TZ", "Pacific/Kiritimati"), ("HOME", "/nowhere")], &["--lang", "en"]),
    );
}

#[test]
fn another_day_is_another_site() {
    let root = Root::small();
    assert_eq!(root.build(&[]).code, Some(0));
    let today = tree(&root.path("dist"));
    assert_eq!(root.run(&["--as-of", "2026-11-23", "build"]).code, Some(0));
    assert_ne!(today, tree(&root.path("dist")));
}

#[test]
fn the_day_may_come_from_the_environment_of_reproducible_builds() {
    let root = Root::small();
    // 2026-11-21 20:00 UTC is the next day in Viet Nam.
    let seconds = "1795291200";
    let output = root.command(&["build"]).env("SOURCE_DATE_EPOCH", seconds).output().expect("the tool starts");
    assert_eq!(output.status.code(), Some(0));
    let by_environment = tree(&root.path("dist"));
    assert_eq!(root.build(&["--fresh"]).code, Some(0));
    assert_equal(&by_environment, &tree(&root.path("dist")));
}
