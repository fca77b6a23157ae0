//! Publishing as its caller sees it: what is written, kept, removed and refused.
#![expect(
    clippy::disallowed_methods,
    reason = "the tests look at the disk themselves"
)]

use std::fs;
use std::path::{Path, PathBuf};

use niemyet::publish::{
    ManifestFacts, PublishError, Published, Put, SitePath, Staging, Unlisted, is_current,
};

/// A fresh folder with room for a site called `dist`.
struct Ground {
    top: tempfile::TempDir,
}

type Files<'a> = &'a [(&'a str, &'a str)];

impl Ground {
    fn new() -> Self {
        Self {
            top: tempfile::tempdir().expect("a folder"),
        }
    }

    fn out(&self) -> PathBuf {
        self.top.path().join("dist")
    }

    fn publish(&self, files: Files) -> Published {
        publish(&self.out(), files).expect("the site is published")
    }

    fn refusal(&self) -> PublishError {
        Staging::open(&self.out(), Unlisted::Refuse).expect_err("it is refused")
    }

    /// Nothing but the site stands in the folder.
    fn assert_tidy(&self) {
        let names: Vec<_> = fs::read_dir(self.top.path())
            .expect("the folder can be read")
            .map(|entry| entry.expect("an entry").file_name())
            .filter(|name| name.to_string_lossy().contains("niemyet"))
            .collect();
        assert!(names.is_empty(), "left behind: {names:?}");
    }
}

fn facts() -> ManifestFacts {
    ManifestFacts {
        as_of: jiff::civil::date(2026, 11, 1),
        input_digest: "00ff".to_owned(),
        theme: "mac-dinh".to_owned(),
        languages: vec!["vi".to_owned()],
    }
}

fn path(text: &str) -> SitePath {
    SitePath::new(text).expect("a good path")
}

fn publish(out: &Path, files: Files) -> Result<Published, PublishError> {
    let staging = Staging::open(out, Unlisted::Refuse)?;
    for (name, text) in files {
        staging.put(&path(name), text.as_bytes())?;
    }
    staging.finish(&facts())
}

fn read(out: &Path, name: &str) -> String {
    fs::read_to_string(out.join(name)).expect("the file can be read")
}

const SITE: Files<'_> = &[
    ("index.html", "home"),
    ("a/b/c.html", "deep"),
    ("a/style.css", "css"),
];

#[test]
fn the_first_build_makes_folders_and_manifest() {
    let ground = Ground::new();
    let out = ground.top.path().join("not/yet/dist");
    let published = publish(&out, SITE).expect("the site is published");
    assert_eq!(
        published,
        Published {
            files: 3,
            bytes: 11,
            written: 3,
            kept: 0,
            removed: 0
        }
    );
    assert_eq!(read(&out, "a/b/c.html"), "deep");
    let manifest: serde_json::Value =
        serde_json::from_str(&read(&out, "manifest.json")).expect("JSON");
    let paths: Vec<_> = manifest["files"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|file| &file["path"])
        .collect();
    assert_eq!(paths, ["a/b/c.html", "a/style.css", "index.html"]);
    assert_eq!(manifest["build"]["as_of"], "2026-11-01");
    ground.assert_tidy();
}

#[test]
fn two_builds_of_the_same_input_have_the_same_bytes() {
    let (one, other) = (Ground::new(), Ground::new());
    one.publish(SITE);
    let reversed: Vec<_> = SITE.iter().rev().copied().collect();
    other.publish(&reversed);
    assert_eq!(
        read(&one.out(), "manifest.json"),
        read(&other.out(), "manifest.json")
    );
}

#[test]
fn changed_is_replaced_dropped_is_gone_and_the_rest_is_counted_as_kept() {
    let ground = Ground::new();
    ground.publish(SITE);
    let published = ground.publish(&[("index.html", "HOME"), ("a/style.css", "css"), ("n", "new")]);
    assert_eq!(
        published,
        Published {
            files: 3,
            bytes: 10,
            written: 2,
            kept: 1,
            removed: 1
        }
    );
    assert_eq!(read(&ground.out(), "index.html"), "HOME");
    assert!(
        !ground.out().join("a/b").exists(),
        "empty folders go as well"
    );
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
    let links = fs::metadata(ground.out().join("a/style.css"))
        .expect("the file is there")
        .nlink();
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
    assert_eq!(
        staging
            .put(&path("index.html"), b"new")
            .expect("it is staged"),
        Put::Written
    );
    staging.abandon().expect("it is removed");
    assert_eq!(read(&ground.out(), "index.html"), "home");
    ground.assert_tidy();
}

#[test]
fn a_second_build_is_refused_while_one_runs() {
    let ground = Ground::new();
    let first = Staging::open(&ground.out(), Unlisted::Refuse).expect("it opens");
    assert!(matches!(ground.refusal(), PublishError::Locked { .. }));
    first
        .put(&path("index.html"), b"home")
        .expect("the first is not disturbed");
    first.finish(&facts()).expect("it is published");
    ground.publish(SITE);
}

#[test]
fn a_folder_that_is_not_ours_is_never_replaced() {
    let ground = Ground::new();
    fs::create_dir_all(ground.out().join("photos")).expect("a folder");
    fs::write(
        ground.out().join("manifest.json"),
        r#"{"name": "an app", "icons": []}"#,
    )
    .expect("a file");
    for unlisted in [Unlisted::Refuse, Unlisted::Discard] {
        let error = Staging::open(&ground.out(), unlisted).expect_err("it is refused");
        assert!(
            matches!(error, PublishError::NotOurs { example, .. } if example == "manifest.json")
        );
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
    assert!(
        is_current(&ground.out(), &facts())
            .expect("it can be read")
            .is_some()
    );
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
    assert_eq!(
        fs::read_to_string(ground.out()).expect("still there"),
        "a file"
    );
    for nameless in ["/", "nowhere/.."] {
        let error =
            Staging::open(Path::new(nameless), Unlisted::Refuse).expect_err("it is refused");
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

#[cfg(unix)]
#[test]
fn a_link_inside_the_site_is_not_carried_over() {
    let ground = Ground::new();
    ground.publish(SITE);
    let outside = ground.top.path().join("outside");
    fs::write(&outside, "home").expect("a file");
    fs::remove_file(ground.out().join("index.html")).expect("the file can be removed");
    std::os::unix::fs::symlink(&outside, ground.out().join("index.html")).expect("a link");
    assert!(
        is_current(&ground.out(), &facts())
            .expect("it can be read")
            .is_none()
    );
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
    fs::set_permissions(ground.out(), fs::Permissions::from_mode(0o750))
        .expect("the mode can be set");
    ground.publish(&[("index.html", "new")]);
    let mode = fs::metadata(ground.out())
        .expect("the folder is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o750);
}

#[test]
fn files_that_cannot_stand_together_stop_the_build_and_spare_the_old_site() {
    let pairs = [
        ("x", "x"),
        ("x/Y", "x/y"),
        ("x/1", "X/2"),
        ("x", "x/y"),
        ("x/y", "x"),
        ("X", "x/y"),
    ];
    for (one, other) in pairs {
        let ground = Ground::new();
        ground.publish(SITE);
        let error =
            publish(&ground.out(), &[(one, "1"), ("w-x", ""), (other, "2")]).expect_err(one);
        let PublishError::Clash { first, second } = error else {
            panic!("{one} {other}: {error}")
        };
        let mut named = [first.as_str(), second.as_str()];
        named.sort_unstable();
        let mut expected = [one, other];
        expected.sort_unstable();
        assert_eq!(named, expected);
        assert_eq!(read(&ground.out(), "index.html"), "home");
        ground.assert_tidy();
    }
}

#[test]
fn only_the_very_same_site_is_current() {
    let ground = Ground::new();
    let out = ground.out();
    let current = |facts: &ManifestFacts| is_current(&out, facts).expect("it can be read");
    assert_eq!(current(&facts()), None, "no site yet");
    ground.publish(SITE);
    let all_kept = Published {
        files: 3,
        bytes: 11,
        written: 0,
        kept: 3,
        removed: 0,
    };
    assert_eq!(current(&facts()), Some(all_kept));
    assert_eq!(
        current(&ManifestFacts {
            theme: "nhung".to_owned(),
            ..facts()
        }),
        None
    );
    assert_eq!(
        current(&ManifestFacts {
            input_digest: "01".to_owned(),
            ..facts()
        }),
        None
    );
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
