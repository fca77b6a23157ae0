//! What did not change is not written again: web servers and backups see only what did.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use walkdir::WalkDir;

use crate::tool::Root;

/// Inode and time of change of a file or folder.
type Identity = (u64, i64, i64);

/// Everything below the site folder and the folder itself, by path.
fn identities(site: &Path) -> BTreeMap<String, Identity> {
    let identity = |path: &Path| {
        let found = fs::metadata(path).expect("it is there");
        (found.ino(), found.mtime(), found.mtime_nsec())
    };
    let entries = WalkDir::new(site).into_iter().map(|entry| entry.expect("the folder can be walked").into_path());
    let relative = |path: &Path| path.strip_prefix(site).expect("below").to_string_lossy().into_owned();
    entries.map(|path| (relative(&path), identity(&path))).collect()
}

#[test]
fn a_build_of_unchanged_content_touches_nothing() {
    let root = Root::demonstration();
    assert_eq!(root.build(&[]).code, Some(0));
    let before = identities(&root.path("dist"));
    assert!(before.contains_key("") && before.len() > 300);
    let run = root.build(&[]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.starts_with("Không có gì thay đổi"), "{}", run.out);
    assert_eq!(identities(&root.path("dist")), before);
}

#[test]
fn a_changed_procedure_rewrites_only_the_pages_that_show_it() {
    let root = Root::demonstration();
    assert_eq!(root.build(&[]).code, Some(0));
    let before = identities(&root.path("dist"));
    let path = root.path("content/procedures/ho-tich/1.000894.yaml");
    let text = fs::read_to_string(&path).expect("the procedure");
    let changed = text.replace("summary: Hai công dân", "summary: Hai người là công dân");
    assert_ne!(changed, text, "the sentence is there");
    fs::write(&path, changed).expect("it can be changed");
    let run = root.build(&[]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let after = identities(&root.path("dist"));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let is_file = |path: &&String| path.contains('.');
    let rewritten: Vec<&str> = after
        .iter()
        .filter(|(path, identity)| before[*path] != **identity)
        .map(|(path, _)| path)
        .filter(is_file)
        .map(String::as_str)
        .collect();
    // The English page shows the English summary, and a summary is not a fact that makes a new version.
    assert_eq!(rewritten, ["manifest.json", "search/index.js", "tt/1.000894.html"]);
}
