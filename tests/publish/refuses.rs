//! What publish refuses to replace, and what it lets pass.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;
use std::path::Path;

use niemyet::publish::{PublishError, Staging, Unlisted, current_site};

use super::{Ground, SITE, facts, path, publish, read};

#[test]
fn a_second_build_is_refused_while_one_runs() {
    let ground = Ground::new();
    let first = Staging::open(&ground.out(), Unlisted::Refuse).expect("it opens");
    assert!(matches!(ground.refusal(), PublishError::Locked { .. }));
    first.put(&path("index.html"), b"home").expect("the first is not disturbed");
    first.finish(&facts()).expect("it is published");
    ground.publish(SITE);
}

#[test]
fn a_folder_that_is_not_ours_is_never_replaced() {
    let ground = Ground::new();
    fs::create_dir_all(ground.out().join("photos")).expect("a folder");
    fs::write(ground.out().join("manifest.json"), r#"{"name": "an app", "icons": []}"#).expect("a file");
    for unlisted in [Unlisted::Refuse, Unlisted::Discard] {
        let error = Staging::open(&ground.out(), unlisted).expect_err("it is refused");
        assert!(matches!(error, PublishError::NotOurs { example, .. } if example == "manifest.json"));
    }
    assert!(ground.out().join("photos").is_dir());
    ground.assert_tidy();
}

#[test]
fn a_manifest_with_paths_that_climb_is_not_ours() {
    let ground = Ground::new();
    ground.publish(SITE);
    let text = read(&ground.out(), "manifest.json").replace("a/b/c.html", "../../c.html");
    fs::write(ground.out().join("manifest.json"), text).expect("a file");
    assert!(matches!(ground.refusal(), PublishError::NotOurs { .. }));
}

#[test]
fn an_empty_folder_and_litter_of_file_managers_do_not_matter() {
    let ground = Ground::new();
    fs::create_dir(ground.out()).expect("a folder");
    fs::write(ground.out().join(".DS_Store"), "x").expect("a file");
    ground.publish(SITE);
    fs::write(ground.out().join("a/Thumbs.db"), "x").expect("a file");
    assert!(current_site(&ground.out(), facts().as_of, &facts().input_digest).is_some());
    ground.publish(SITE);
    assert!(!ground.out().join("a/Thumbs.db").exists());
}

#[test]
fn files_put_there_by_hand_are_named_and_only_discarded_on_demand() {
    let ground = Ground::new();
    ground.publish(SITE);
    for number in 0..12 {
        fs::write(ground.out().join(format!("a/by-hand-{number:02}")), "x").expect("a file");
    }
    let PublishError::Unlisted { files, total, .. } = ground.refusal() else {
        panic!("it is refused for another reason");
    };
    assert_eq!((files.len(), &*files[0], total), (10, "a/by-hand-00", 12));
    let staging = Staging::open(&ground.out(), Unlisted::Discard).expect("it opens");
    staging.finish(&facts()).expect("it is published");
    assert!(!ground.out().join("a").exists());
}

#[test]
fn a_git_working_tree_is_refused_even_on_demand() {
    let ground = Ground::new();
    ground.publish(SITE);
    fs::write(ground.out().join(".git"), "gitdir: elsewhere").expect("a file");
    let error = Staging::open(&ground.out(), Unlisted::Discard).expect_err("it is refused");
    assert!(matches!(error, PublishError::Repository { .. }));
}

#[test]
fn a_file_or_a_root_cannot_be_the_site_folder() {
    let ground = Ground::new();
    fs::write(ground.out(), "a file").expect("a file");
    assert!(matches!(ground.refusal(), PublishError::NotAFolder { .. }));
    assert_eq!(fs::read_to_string(ground.out()).expect("still there"), "a file");
    for nameless in ["/", "nowhere/.."] {
        let error = Staging::open(Path::new(nameless), Unlisted::Refuse).expect_err("it is refused");
        assert!(matches!(error, PublishError::NoName { .. }), "{nameless}");
    }
}

#[cfg(unix)]
#[test]
fn a_linked_site_folder_stays_a_link() {
    let ground = Ground::new();
    let real = ground.top.path().join("elsewhere/real");
    publish(&real, SITE).expect("the site is published");
    std::os::unix::fs::symlink("elsewhere/real", ground.out()).expect("a link");
    ground.publish(&[("index.html", "through the link")]);
    assert!(ground.out().is_symlink());
    assert_eq!(read(&real, "index.html"), "through the link");
    ground.assert_tidy();
    fs::rename(&real, ground.top.path().join("gone")).expect("it can be moved");
    assert!(matches!(ground.refusal(), PublishError::BrokenLink { .. }));
}

#[test]
fn files_that_cannot_stand_together_stop_the_build_and_spare_the_old_site() {
    let pairs = [("x", "x"), ("x/Y", "x/y"), ("x/1", "X/2"), ("x", "x/y"), ("x/y", "x"), ("X", "x/y")];
    for (one, other) in pairs {
        let ground = Ground::new();
        ground.publish(SITE);
        let error = publish(&ground.out(), &[(one, "1"), ("w-x", ""), (other, "2")]).expect_err(one);
        let PublishError::Clash { first, second } = error else { panic!("{one} {other}: {error}") };
        let mut named = [first.as_str(), second.as_str()];
        named.sort_unstable();
        let mut expected = [one, other];
        expected.sort_unstable();
        assert_eq!(named, expected);
        assert_eq!(read(&ground.out(), "index.html"), "home");
        ground.assert_tidy();
    }
}
