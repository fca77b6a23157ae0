//! What a build writes, keeps and removes, and when there is nothing to build.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;
use std::path::Path;

use niemyet::publish::{ManifestFacts, Published, Put, Staging, Unlisted, current_site};
use rayon::prelude::*;

use super::{Ground, SITE, facts, path, publish, read};

#[test]
fn the_first_build_makes_folders_and_manifest() {
    let ground = Ground::new();
    let out = ground.top.path().join("not/yet/dist");
    let published = publish(&out, SITE).expect("the site is published");
    assert_eq!(published, Published { files: 3, bytes: 11, written: 3, kept: 0, removed: 0 });
    assert_eq!(read(&out, "a/b/c.html"), "deep");
    let manifest: serde_json::Value = serde_json::from_str(&read(&out, "manifest.json")).expect("JSON");
    let paths: Vec<_> = manifest["files"].as_array().into_iter().flatten().map(|file| &file["path"]).collect();
    assert_eq!(paths, ["a/b/c.html", "a/style.css", "index.html"]);
    assert_eq!(manifest["build"]["as_of"], "2026-11-01");
    ground.assert_tidy();
}

#[test]
fn many_threads_put_files_into_the_same_new_folders() {
    let ground = Ground::new();
    let staging = Staging::open(&ground.out(), Unlisted::Refuse).expect("it opens");
    let put = |number: u32| {
        let name = format!("{}/{}/{number}.html", number % 3, number % 7);
        staging.put(&path(&name), name.as_bytes())
    };
    (0..1_000).into_par_iter().try_for_each(|number| put(number).map(drop)).expect("all are staged");
    let published = staging.finish(&facts()).expect("it is published");
    assert_eq!((published.files, published.written), (1_000, 1_000));
    assert_eq!(
        current_site(&ground.out(), facts().as_of, &facts().input_digest).map(|site| site.published.kept),
        Some(1_000)
    );
}

#[test]
fn two_builds_of_the_same_input_have_the_same_bytes() {
    let (one, other) = (Ground::new(), Ground::new());
    one.publish(SITE);
    let reversed: Vec<_> = SITE.iter().rev().copied().collect();
    other.publish(&reversed);
    assert_eq!(read(&one.out(), "manifest.json"), read(&other.out(), "manifest.json"));
}

#[test]
fn changed_is_replaced_dropped_is_gone_and_the_rest_is_counted_as_kept() {
    let ground = Ground::new();
    ground.publish(SITE);
    let published = ground.publish(&[("index.html", "HOME"), ("a/style.css", "css"), ("n", "new")]);
    assert_eq!(published, Published { files: 3, bytes: 10, written: 2, kept: 1, removed: 1 });
    assert_eq!(read(&ground.out(), "index.html"), "HOME");
    assert!(!ground.out().join("a/b").exists(), "empty folders go as well");
    ground.assert_tidy();
}

#[cfg(unix)]
#[test]
fn an_unchanged_file_keeps_inode_and_time() {
    use std::os::unix::fs::MetadataExt;
    let ground = Ground::new();
    ground.publish(SITE);
    let identity = |name: &str| {
        let found = fs::metadata(ground.out().join(name)).expect("the file is there");
        (found.ino(), found.mtime(), found.mtime_nsec())
    };
    let (home, style) = (identity("index.html"), identity("a/style.css"));
    ground.publish(&[("index.html", "HOME"), ("a/style.css", "css")]);
    assert_eq!(identity("a/style.css"), style);
    assert_ne!(identity("index.html").0, home.0);
    let links = fs::metadata(ground.out().join("a/style.css")).expect("the file is there").nlink();
    assert_eq!(links, 1, "the old site is gone");
}

#[test]
fn a_file_altered_by_hand_is_written_anew() {
    let ground = Ground::new();
    ground.publish(SITE);
    fs::write(ground.out().join("index.html"), "hack").expect("the file can be altered");
    fs::remove_file(ground.out().join("a/style.css")).expect("the file can be removed");
    let published = ground.publish(SITE);
    assert_eq!((published.kept, published.written), (1, 2));
    assert_eq!(read(&ground.out(), "index.html"), "home");
}

#[test]
fn a_dropped_build_leaves_the_old_site() {
    let ground = Ground::new();
    ground.publish(SITE);
    let staging = Staging::open(&ground.out(), Unlisted::Refuse).expect("it opens");
    assert_eq!(staging.put(&path("index.html"), b"new").expect("it is staged"), Put::Written);
    staging.abandon().expect("it is removed");
    assert_eq!(read(&ground.out(), "index.html"), "home");
    ground.assert_tidy();
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_site_is_not_carried_over() {
    let ground = Ground::new();
    ground.publish(SITE);
    let outside = ground.top.path().join("outside");
    fs::write(&outside, "home").expect("a file");
    fs::remove_file(ground.out().join("index.html")).expect("the file can be removed");
    std::os::unix::fs::symlink(&outside, ground.out().join("index.html")).expect("a link");
    assert!(current_site(&ground.out(), facts().as_of, &facts().input_digest).is_none());
    ground.publish(SITE);
    assert!(!ground.out().join("index.html").is_symlink());
    assert!(outside.exists());
}

#[cfg(unix)]
#[test]
fn the_mode_of_the_site_folder_survives() {
    use std::os::unix::fs::PermissionsExt;
    let ground = Ground::new();
    ground.publish(SITE);
    fs::set_permissions(ground.out(), fs::Permissions::from_mode(0o750)).expect("the mode can be set");
    ground.publish(&[("index.html", "new")]);
    let mode = fs::metadata(ground.out()).expect("the folder is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o750);
}

#[test]
fn only_the_very_same_site_is_current() {
    let ground = Ground::new();
    let out = ground.out();
    let current =
        |facts: &ManifestFacts| current_site(&out, facts.as_of, &facts.input_digest).map(|site| site.published);
    assert_eq!(current(&facts()), None, "no site yet");
    ground.publish(SITE);
    let all_kept = Published { files: 3, bytes: 11, written: 0, kept: 3, removed: 0 };
    assert_eq!(current(&facts()), Some(all_kept));
    assert_eq!(current(&ManifestFacts { input_digest: "01".to_owned(), ..facts() }), None);
    let damages: [fn(&Path); 4] = [
        |out| fs::write(out.join("index.html"), "hack").expect("same size, other bytes"),
        |out| fs::remove_file(out.join("a/style.css")).expect("a missing file"),
        |out| fs::write(out.join("CNAME"), "x").expect("a file too many"),
        |out| fs::create_dir(out.with_file_name(".dist.niemyet-new")).expect("a leftover"),
    ];
    for damage in damages {
        ground.publish(SITE);
        assert_eq!(current(&facts()), Some(all_kept));
        damage(&out);
        assert_eq!(current(&facts()), None);
        let _ = fs::remove_file(out.join("CNAME"));
    }
}
