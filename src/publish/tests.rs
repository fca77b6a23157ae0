//! Tests that need the inside of the room: the swap by two renames, and a kill between them.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::folders::Folders;
use super::manifest::ManifestFacts;
use super::swap::Means;
use super::{PublishError, Published, SitePath, Staging, Unlisted};

/// A file system without links and without exchange, such as FAT.
const POOR: Means = Means { exchange: false, links: false };

fn publish(out: &Path, text: &str, means: Means) -> Result<Published, PublishError> {
    let staging = Staging::open_with(out, Unlisted::Refuse, means)?;
    staging.put(&SitePath::new("a/index.html")?, text.as_bytes())?;
    staging.put(&SitePath::new("same.css")?, b"same")?;
    staging.finish(&ManifestFacts {
        as_of: jiff::civil::date(2026, 11, 1),
        input_digest: text.to_owned(),
        theme: "t".to_owned(),
        languages: vec!["vi".to_owned()],
        findings: std::collections::BTreeMap::new(),
    })
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into()).collect();
    names.sort();
    names
}

fn page(out: &Path) -> String {
    fs::read_to_string(out.join("a/index.html")).expect("the site has its page")
}

#[test]
fn two_renames_do_what_the_exchange_does() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    for (text, kept, written) in [("one", 0, 2), ("two", 1, 1)] {
        let published = publish(&out, text, POOR).expect("it is published");
        assert_eq!((published.kept, published.written), (kept, written));
        assert_eq!(page(&out), text);
    }
    assert_eq!(names(top.path()), ["dist"]);
}

#[test]
fn a_kill_between_the_two_renames_is_mended() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, "one", Means::ALL).expect("it is published");
    let folders = Folders::resolve(&out).expect("the folders are known");
    fs::rename(&folders.site, &folders.retired).expect("the first rename");
    fs::create_dir_all(folders.staging.join("half")).expect("the new site is there");

    let staging = Staging::open(&out, Unlisted::Refuse).expect("it is mended");
    assert_eq!(page(&out), "one", "the old site is back before anything else happens");
    drop(staging);
    assert_eq!(names(top.path()), ["dist"]);
}

#[test]
fn a_kill_after_the_swap_leaves_only_rubbish_that_the_next_build_removes() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, "one", Means::ALL).expect("it is published");
    let folders = Folders::resolve(&out).expect("the folders are known");
    for rubbish in [&folders.staging, &folders.retired] {
        fs::create_dir_all(rubbish.join("deep/er")).expect("a folder");
        fs::write(rubbish.join("deep/er/file"), "x").expect("a file");
    }
    publish(&out, "two", POOR).expect("it is published");
    assert_eq!(page(&out), "two");
    assert_eq!(names(top.path()), ["dist"]);
}

#[test]
fn when_the_second_rename_fails_the_old_site_is_put_back() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, "one", Means::ALL).expect("it is published");
    let folders = Folders::resolve(&out).expect("the folders are known");
    // Nothing is staged, so there is nothing to rename.
    let error = super::swap::swap(&folders, POOR).expect_err("it fails");
    assert_eq!(error.key(), "publish-io");
    assert_eq!(page(&out), "one");
}

#[test]
fn where_links_are_impossible_a_copy_keeps_the_time() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, "one", Means::ALL).expect("it is published");
    let style = out.join("same.css");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let open = fs::File::options().write(true).open(&style).expect("the file is there");
    open.set_modified(long_ago).expect("the time can be set");
    let published = publish(&out, "two", POOR).expect("it is published");
    assert_eq!(published.kept, 1);
    let modified = fs::metadata(&style).and_then(|found| found.modified());
    assert_eq!(modified.expect("a time"), long_ago);
}
