//! Broken content that cannot be a text file of the repository: wrong bytes, sheer size, links, names.
#![expect(clippy::disallowed_methods, reason = "the tests write the content that they break")]

use std::fs;
use std::path::Path;

use niemyet::load::Input;

use super::{base, found_in, found_in_input};

/// The rules that have their cases here.
pub(super) const RULES: [&str; 12] = [
    "byte-order-mark",
    "copied-file",
    "file-too-large",
    "link-not-followed",
    "link-outside",
    "name-not-utf8",
    "nested-too-deep",
    "not-utf8",
    "page-without-title",
    "unreadable-file",
    "utf-16",
    "windows-line-ends",
];

/// The base with one more file must give exactly these findings of it.
fn check(path: &str, bytes: impl Into<Vec<u8>>, expected: &[&str]) {
    let mut content = base();
    content.insert(path.to_owned(), bytes.into());
    let expected: Vec<String> = expected.iter().map(|finding| format!("{path}:{finding}")).collect();
    assert_eq!(found_in(&content), expected);
}

const PATH: &str = "procedures/1.000001.yaml";
const SOUND: &str = "code: \"1.000001\"\nname: Thủ tục thử\nfield: ho-tich\nlevel: [commune]\n";

#[test]
fn encodings_of_old_programs() {
    let wide = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    let little: Vec<u8> = wide("\u{feff}code: x\n").into_iter().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = wide("\u{feff}code: x\n").into_iter().flat_map(u16::to_be_bytes).collect();
    check(PATH, little, &["1:1 utf-16"]);
    check(PATH, big, &["1:1 utf-16"]);
    check(PATH, b"code: x\nname: \xD0\xEEng k\xFD\n", &["2:7 not-utf8"]);
    check(PATH, "name: Đăng ký\n".as_bytes().iter().copied().chain([0xC3]).collect::<Vec<u8>>(), &["2:1 not-utf8"]);
    check("pages/a.md", b"# Trang\n\n\xC4\x90\xE0".as_slice(), &["3:2 not-utf8"]);
}

#[test]
fn byte_order_marks_and_line_ends_move_no_place() {
    check(PATH, format!("\u{feff}{SOUND}"), &["1:1 byte-order-mark"]);
    check(PATH, format!("\u{feff}nmae: x\n{SOUND}"), &["1:1 byte-order-mark", "1:1 unknown-key"]);
    let windows = format!("{SOUND}summary: Đăng ký\nowner: [a]\n").replace('\n', "\r\n");
    check(PATH, windows, &["1:1 windows-line-ends", "6:8 wrong-type"]);
    check(PATH, format!("{SOUND}summary: x\r\nowner: [a]\n"), &["5:1 windows-line-ends", "6:8 wrong-type"]);
    let old = format!("{SOUND}owner: [a]\n").replace('\n', "\r");
    check(PATH, old, &["1:1 windows-line-ends", "5:8 wrong-type"]);
}

#[test]
fn a_copy_is_what_has_something_added_to_its_name() {
    let mut content = base();
    for path in ["pages/gioi-thieu-2.md", "pages/gioi-thieu.md", "pages/gioi-thieu-ban-sao.md"] {
        content.insert(path.to_owned(), b"# Gi\xE1\xBB\x9Bi thi\xE1\xBB\x87u\n".to_vec());
    }
    let copies = ["pages/gioi-thieu-2.md:0 copied-file", "pages/gioi-thieu-ban-sao.md:0 copied-file"];
    assert_eq!(found_in(&content), copies);
}

#[test]
fn files_without_content() {
    for nothing in ["", "\n\n", "   \n", "\u{feff}"] {
        let mut expected = vec!["0 empty-file"];
        expected.extend(nothing.starts_with('\u{feff}').then_some("1:1 byte-order-mark"));
        check(PATH, nothing, &expected);
    }
    check("forms/mau.docx", "", &["0 empty-file"]);
    check("pages/a.md", "", &["1:1 page-without-title"]);
    check("pages/a.md", "Giới thiệu\n# Trang\n", &["1:1 page-without-title"]);
    check("pages/a.md", "#\u{20}\n", &["1:1 page-without-title"]);
    check("pages/a.md", "# Trang\n\nĐa\u{306}ng\r\n", &["3:1 not-nfc", "3:1 windows-line-ends"]);
}

#[test]
fn characters_that_no_text_has() {
    check(PATH, "name: a\u{0}b\n", &["1:8 control-character"]);
    check(PATH, "name: \"a\u{7}b\"\n", &["1:9 control-character"]);
    check(PATH, "\u{1b}[2Jname: a\n", &["1:1 control-character"]);
    check(PATH, "name: \"a\u{ffff}b\"\n", &["1:9 control-character"]);
    let odd = "# Trang\r\n\nMột\u{0}\u{b}hai \u{202e}ba\u{202c}\n";
    check("pages/a.md", odd, &["1:1 windows-line-ends", "3:4 control-character-in-text", "3:10 direction-mark"]);
}

#[test]
fn nesting_without_end() {
    check(PATH, "[".repeat(10_000), &["1:49 nested-too-deep"]);
    check(PATH, format!("steps: {}", "{a: ".repeat(10_000)), &["1:200 nested-too-deep"]);
    check(PATH, format!("{}x", "- ".repeat(10_000)), &["1:97 nested-too-deep"]);
}

#[test]
fn sheer_size() {
    let long = "x".repeat(10 << 20);
    check(PATH, format!("{SOUND}summary: {long}\n"), &["0 file-too-large"]);
    check(PATH, format!("{SOUND}summary: \"{}\n", &long[..3 << 20]), &["5:10 unclosed-quote"]);
    check(PATH, format!("{SOUND}aliases: [{}x]\n", "x, ".repeat(1 << 20)), &["5:14 listed-twice"]);
    let keys: String = (0..2_000).map(|number| format!("key{number}: x\n")).collect::<Vec<_>>().concat();
    let expected: Vec<String> = (5..2_005).map(|line| format!("{line}:1 unknown-key")).collect();
    check(PATH, format!("{SOUND}{keys}"), &expected.iter().map(String::as_str).collect::<Vec<_>>());
}

/// The base on disk, for what only a file system can hold.
fn on_disk(prepare: impl FnOnce(&Path)) -> Vec<String> {
    on_disk_with(prepare, |_| {})
}

/// The same, when reading has gone otherwise than on this disk.
fn on_disk_with(prepare: impl FnOnce(&Path), read: impl FnOnce(&mut Input)) -> Vec<String> {
    let top = tempfile::tempdir().expect("a folder");
    let content = top.path().join("content");
    for (path, bytes) in base() {
        let path = content.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    prepare(&content);
    found_in_input(&content, read)
}

#[test]
fn folders_named_as_files() {
    let found = on_disk(|content| {
        let folders = ["fields/dat-dai.yaml", "pages/hoi-dap.md", "procedures/a.yml", "synonyms.yaml"];
        for path in folders.into_iter().chain(["static/x.yaml", "procedures/đất đai"]) {
            fs::create_dir_all(content.join(path)).expect("a folder");
        }
        fs::write(content.join(PATH), SOUND.replace("ho-tich", "dat-dai")).expect("a file");
    });
    let paths = ["fields/dat-dai.yaml", "pages/hoi-dap.md", "procedures/a.yml", "synonyms.yaml"];
    assert_eq!(found, paths.map(|path| format!("{path}:0 unreadable-file")));
}

#[test]
fn dot_files_below_a_folder_above_that_is_called_static_stay_hidden() {
    let top = tempfile::tempdir().expect("a folder");
    let content = top.path().join("static/content");
    fs::create_dir_all(content.join(".git")).expect("a folder");
    for path in [".git/config", ".hidden.yaml"] {
        fs::write(content.join(path), "x").expect("a file");
    }
    assert_eq!(found_in_input(&content, |_| {}), ["- no-site-file"]);
}

#[test]
fn what_a_folder_holds_that_cannot_be_read_is_not_missing() {
    let found = on_disk_with(
        |content| {
            fs::remove_dir_all(content.join("offices")).expect("a folder");
            fs::write(
                content.join("procedures/1.000001.yaml"),
                format!("{SOUND}offices: [ba-nam, x]\nrelated: [\"1.0\"]\n"),
            )
            .expect("a file");
        },
        |input| input.lost.push("offices/".to_owned()),
    );
    assert_eq!(found, ["procedures/1.000001.yaml:6:11 bad-code"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let found = on_disk(|content| {
        fs::write(content.with_file_name("secret.yaml"), SOUND).expect("a file");
        symlink("../../secret.yaml", content.join("procedures/a.yaml")).expect("a link");
        symlink("1.000894.yaml", content.join("procedures/b.yaml")).expect("a link");
        symlink("nowhere", content.join("procedures/c.yaml")).expect("a link");
        symlink("..", content.join("procedures/d")).expect("a link");
        symlink("/", content.join("static")).expect("a link");
    });
    let expected = [
        "procedures/a.yaml:0 link-outside",
        "procedures/b.yaml:0 link-not-followed",
        "procedures/c.yaml:0 unreadable-file",
        "procedures/d:0 link-not-followed",
        "static:0 link-outside",
    ];
    assert_eq!(found, expected);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let found = on_disk(|content| {
        let made = std::process::Command::new("mkfifo").arg(content.join("procedures/a.yaml")).status();
        assert!(made.expect("mkfifo runs").success());
    });
    assert_eq!(found, ["procedures/a.yaml:0 unreadable-file"]);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_no_address_can_have() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let found = on_disk(|content| {
        for name in [b"\xFF.yaml".as_slice(), b"a\nb: c.yaml", b"\x1b[2J.yaml"] {
            fs::write(content.join("fields").join(OsStr::from_bytes(name)), "name: x\n").expect("a file");
        }
    });
    let expected =
        ["fields/\u{1b}[2J.yaml:0 bad-id", "fields/a\nb: c.yaml:0 bad-id", "fields/\u{fffd}.yaml:0 name-not-utf8"];
    assert_eq!(found, expected);
}
