//! A build that is killed at any moment leaves the old site or the new one, whole, and the next build succeeds.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use niemyet::load::disk::hex;
use sha2::{Digest, Sha256};

use crate::tool::{Root, tree};

/// Builds to kill before they end.
const KILLS: u32 = 20;
/// Builds that may end before they are killed.
const TRIES: u32 = 200;

/// The day of the site, after proof that it holds exactly the files that its manifest lists.
fn day_of_whole_site(site: &Path) -> String {
    let mut files = tree(site);
    let manifest = files.remove("manifest.json").expect("a manifest");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("JSON");
    for entry in manifest["files"].as_array().expect("files") {
        let path = entry["path"].as_str().expect("a path");
        let bytes = files.remove(path).unwrap_or_else(|| panic!("{path} is missing"));
        assert_eq!(entry["sha256"], hex(&Sha256::digest(&bytes)), "{path}");
    }
    assert!(files.is_empty(), "not listed: {:?}", files.keys());
    manifest["build"]["as_of"].as_str().expect("a day").to_owned()
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let root = Root::demonstration();
    let build = |day: &str| root.command(&["--as-of", day, "build"]).output().expect("the tool starts").status;
    let days: Vec<String> = (0..TRIES).map(|at| format!("2026-{:02}-{:02}", 1 + at / 28, 1 + at % 28)).collect();
    let started = Instant::now();
    assert_eq!(build(&days[0]).code(), Some(0));
    let whole = started.elapsed();
    let (mut last, mut kills, mut leftovers, mut random) = (days[0].clone(), 0, 0, 0x5EED_u64);
    for day in &days[1..] {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let mut child =
            root.command(&["--as-of", day, "build"]).stdout(Stdio::null()).spawn().expect("the tool starts");
        std::thread::sleep(whole.mul_f64(f64::from(u32::try_from(random >> 33).expect("31 bits")) / 2_147_483_648.0));
        child.kill().expect("it can be killed");
        let killed = child.wait().expect("it ends").code().is_none();
        let found = day_of_whole_site(&root.path("dist"));
        assert!(found == last || found == *day, "a site of {found}, after {last} and {day}");
        assert!(killed || found == *day, "a build that ended put its site in place");
        last = found;
        kills += u32::from(killed);
        leftovers += u32::from(fs::exists(root.path(".dist.niemyet-new")).expect("it can be asked"));
        if kills == KILLS {
            break;
        }
    }
    assert_eq!(kills, KILLS, "too few builds could be killed");
    assert!(leftovers > 0, "no kill hit the writing");
    assert_eq!(build("2026-12-31").code(), Some(0), "the next build succeeds");
    assert_eq!(day_of_whole_site(&root.path("dist")), "2026-12-31");
    let names: Vec<_> =
        fs::read_dir(root.path("")).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names.len(), 2, "the next build cleans up: {names:?}");
}
