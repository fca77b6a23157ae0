//! Mistakes in content: they are listed, end with 1, and never cost the site that is there.
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk themselves")]

use std::fs;

use crate::tool::{Root, tree};

const BROKEN: &str = "code: \"1.000001\"\nname: Khai sinh\nnmae: x\nfield: khong-co\n";

#[test]
fn mistakes_end_with_1_are_said_on_standard_error_and_named_by_place() {
    let root = Root::small();
    root.write("content/procedures/1.000001.yaml", BROKEN);
    let run = root.build(&["--format", "concise"]);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("content/procedures/1.000001.yaml:3:1: unknown-key: "), "{}", run.err);
    assert!(run.out.lines().count() <= 1 && !run.out.contains("unknown-key"), "{}", run.out);
}

#[test]
fn a_clean_build_says_one_line_and_nothing_else() {
    let run = Root::small().build(&[]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(run.out.lines().count(), 1);
    assert!(run.out.starts_with("Đã dựng "), "{}", run.out);
}

#[test]
fn broken_content_leaves_the_site_untouched() {
    for (file, text, code) in [
        ("content/procedures/1.000001.yaml", BROKEN, 1),
        ("content/procedures/1.000001.yaml", "a: [b\n", 1),
        ("content/site.yaml", "title: x\n", 2),
        ("content/site.yaml", "", 2),
        ("content/procedures/\u{1}.yaml", "a: b\n", 1),
    ] {
        let root = Root::small();
        assert_eq!(root.build(&[]).code, Some(0));
        let before = tree(&root.path("dist"));
        root.write(file, text);
        let run = root.build(&[]);
        assert_eq!(run.code, Some(code), "{file}: {}", run.err);
        assert_eq!(run.out, "", "{file}");
        assert_eq!(tree(&root.path("dist")), before, "{file}");
        assert_eq!(leftovers(&root), [""; 0]);
    }
}

#[test]
fn on_demand_the_rest_of_the_content_is_published() {
    let root = Root::small();
    assert_eq!(root.build(&[]).code, Some(0));
    root.write("content/procedures/1.000001.yaml", "a: [b\n");
    root.write("content/procedures/1.000004.yaml", "code: \"1.000004\"\nname: Mới\nlevel: [commune]\n");
    let run = root.build(&["--partial"]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    let site = tree(&root.path("dist"));
    assert!(site.contains_key("tt/1.000004.html") && site.contains_key("tt/1.000002.html"));
    assert!(!site.contains_key("tt/1.000001.html"));
}

#[test]
fn when_nothing_can_be_built_nothing_is_written() {
    let root = Root::empty();
    root.write("content/site.yaml", "name: Cổng thử\n");
    root.write("content/procedures/1.000001.yaml", "a: [b\n");
    let run = root.build(&["--partial"]);
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(!root.path("dist").exists());
}

#[test]
fn a_site_of_which_a_file_is_missing_or_changed_is_made_whole() {
    let root = Root::small();
    assert_eq!(root.build(&[]).code, Some(0));
    let before = tree(&root.path("dist"));
    fs::remove_file(root.path("dist/tt/1.000001.html")).expect("it was there");
    fs::write(root.path("dist/index.html"), "nothing").expect("it can be damaged");
    assert_eq!(root.build(&[]).code, Some(0));
    assert_eq!(tree(&root.path("dist")), before);
}

/// What a build left beside the site, the lock aside.
fn leftovers(root: &Root) -> Vec<String> {
    let entries = fs::read_dir(root.path("")).expect("the folder can be read");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names.filter(|name| !["content", "dist"].contains(&name.as_str())).collect()
}
