//! House rules that no compiler knows: which room may use which, how long a file may be, what it must not hold.
#![expect(clippy::disallowed_methods, reason = "the test reads the source of the program")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use walkdir::WalkDir;

/// Each room of `src/` and the rooms it may use. `cli` may use all.
const MAY_USE: [(&str, &[&str]); 16] = [
    ("diagnostics", &[]),
    ("messages", &[]),
    ("load", &["diagnostics"]),
    ("edit", &["diagnostics", "load"]),
    ("fix", &["diagnostics", "edit", "load"]),
    ("model", &["diagnostics", "load", "messages::Language"]),
    ("check", &["diagnostics", "load::Allow", "load::raw", "model"]),
    ("post", &["diagnostics", "edit", "load", "model"]),
    ("render", &["diagnostics::Odd", "load", "messages", "model", "search"]),
    ("search", &["load::raw", "messages::Language", "model"]),
    ("import", &["diagnostics", "edit", "load"]),
    ("schema", &["load", "messages", "report::Run"]),
    ("score", &["load::raw", "model"]),
    ("report", &["check", "diagnostics", "fix", "load::raw", "messages", "score"]),
    ("publish", &[]),
    (
        "cli",
        &[
            "diagnostics",
            "messages",
            "load",
            "edit",
            "fix",
            "model",
            "post",
            "check",
            "render",
            "import",
            "report",
            "publish",
            "schema",
            "score",
            "search",
        ],
    ),
];

const LONGEST: usize = 300;
/// Longer files, each with the reason.
const LONG: [(&str, &str); 1] = [("src/check/rules/mod.rs", "the table of all rules, a line each")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Rust files below a folder, by their path from the root.
fn rust(folder: &str) -> BTreeMap<String, String> {
    let entries = WalkDir::new(root().join(folder)).into_iter().map(|entry| entry.expect("a folder of the source"));
    let relative =
        |path: &Path| path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
    let files = entries
        .map(|entry| relative(entry.path()))
        .filter(|path| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
    files.map(|path| (path.clone(), fs::read_to_string(root().join(path)).expect("a source file"))).collect()
}

/// The code of a file: no comments.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The modules that lead to a file: `src/model/law.rs` → `model`, `law`.
fn module(path: &str) -> Vec<&str> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    inside.split('/').collect()
}

/// Paths from the root of the crate that a file writes: `crate::a::b`, and `super::…` as far as it leaves the room.
fn uses(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let mut uses: Vec<String> = Vec::new();
    for rest in code.split("crate::").skip(1) {
        assert!(!rest.starts_with('{'), "{path}: one `use crate::` a room");
        uses.push(leading_path(rest));
    }
    for rest in code.split("super::super::").skip(1) {
        let mut climbed = 2;
        let mut rest = rest;
        while let Some(above) = rest.strip_prefix("super::") {
            rest = above;
            climbed += 1;
        }
        if climbed >= module(path).len() {
            uses.push(leading_path(rest));
        }
    }
    if let (1, Some((_, rest))) = (module(path).len(), code.split_once("super::")) {
        uses.push(leading_path(rest));
    }
    uses
}

fn leading_path(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || matches!(character, '_' | ':')).collect()
}

/// A use that the table does not allow, if it is one: its room.
fn forbidden(own: &str, used: &str) -> bool {
    let room = used.split("::").next().unwrap_or_default();
    let (_, allowed) =
        MAY_USE.iter().find(|(name, _)| *name == own).unwrap_or_else(|| panic!("no rule for the room {own}"));
    let known = MAY_USE.iter().any(|(name, _)| *name == room);
    known && room != own && !allowed.iter().any(|allowed| used == *allowed || used.starts_with(&format!("{allowed}::")))
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let mut wrong = Vec::new();
    for (path, text) in rust("src") {
        let own = module(&path)[0];
        if own != "lib" && own != "main" {
            let used = uses(&path, &text).into_iter().filter(|used| forbidden(own, used));
            wrong.extend(used.map(|used| format!("{path} uses {used}")));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_table_of_rooms_would_notice() {
    assert!(forbidden("load", "messages::Language"));
    assert!(forbidden("model", "messages::Messages"));
    assert!(!forbidden("model", "messages::Language"));
    assert_eq!(uses("src/check/rules/x.rs", "use super::super::super::render::y; // crate::load"), ["render::y"]);
    assert_eq!(uses("src/load/x.rs", "use super::y; use crate::model;"), ["model"]);
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    let mut wrong = Vec::new();
    for (path, text) in ["src", "tests", "benches"].into_iter().flat_map(rust) {
        if !text.starts_with("//! ") {
            wrong.push(format!("{path} does not begin with //!"));
        }
        let lines = text.lines().count();
        // An exception that nobody needs any more goes, too.
        if (lines > LONGEST) != LONG.iter().any(|(known, _)| *known == path) {
            wrong.push(format!("{path} has {lines} lines"));
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(LONG.iter().all(|(path, reason)| root().join(path).exists() && !reason.is_empty()));
}

#[test]
fn no_code_but_tests_gives_up_on_an_unexpected_value() {
    let mut wrong = Vec::new();
    for (path, text) in rust("src") {
        let is_test = path.contains("/tests") || path.ends_with("_tests.rs");
        let code = code(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default());
        if !is_test && code.contains(".unwrap()") {
            wrong.push(path);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_folder_of_modules_has_its_module() {
    let files: Vec<String> = ["src", "tests"].into_iter().flat_map(rust).map(|(path, _)| path).collect();
    let folders = files.iter().filter_map(|path| path.rsplit_once('/')).map(|(folder, _)| folder);
    let is_module = |folder: &&str| {
        let twins = [format!("{folder}/mod.rs"), format!("{folder}.rs")];
        ["src", "tests"].contains(folder) || twins.iter().any(|twin| files.contains(twin))
    };
    assert_eq!(folders.filter(|folder| !is_module(folder)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let (mut inside, mut explained, mut wrong) = (false, false, Vec::new());
    for line in manifest.lines() {
        match line.chars().next() {
            Some('[') => (inside, explained) = (line.contains("dependencies]"), false),
            Some('#') => explained = true,
            None => explained = false,
            Some(_) if inside && !explained => wrong.push(line),
            Some(_) => {}
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// What git tracks; everything but results where there is no git.
fn tracked() -> Vec<String> {
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    if let Ok(listed) = listed.as_ref().map(|output| String::from_utf8_lossy(&output.stdout))
        && !listed.is_empty()
    {
        return listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    }
    let results = ["target", "dist", "node_modules", ".git"];
    let entries =
        WalkDir::new(root()).into_iter().filter_entry(|entry| !results.iter().any(|name| entry.file_name() == *name));
    let files = entries.map(|entry| entry.expect("an entry").into_path()).filter(|path| path.is_file());
    files.map(|path| path.strip_prefix(root()).expect("below").to_string_lossy().into_owned()).collect()
}

/// Whether a line holds an absolute path of somebody's machine.
fn names_machine(line: &str) -> bool {
    // Put together here, so that this file does not hold them.
    let homes = ["home", "root", "work", "Users", "tmp"].map(|name| format!("/{name}/"));
    let starts = |at: usize| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "._-/}".contains(before));
    homes.iter().any(|home| line.match_indices(home.as_str()).any(|(at, _)| starts(at)))
}

/// Whether a line says from where to download something.
fn names_download(line: &str) -> bool {
    let hosts = [["registry.npmjs", "org"], ["static.crates", "io"], ["files.pythonhosted", "org"]];
    let archive =
        |word: &str| [".tgz", ".tar.gz", ".crate", ".whl", ".deb"].iter().any(|ending| word.ends_with(ending));
    hosts.iter().any(|host| line.contains(&host.join(".")))
        || line.split(['"', ' ', '\'', ')', '>']).any(|word| word.starts_with("http") && archive(word))
}

#[test]
fn no_tracked_file_names_a_machine_or_a_download() {
    let (mut wrong, mut read) = (Vec::new(), 0);
    for path in tracked() {
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        read += 1;
        let lines = text.lines().enumerate().filter(|(_, line)| names_machine(line) || names_download(line));
        wrong.extend(lines.map(|(number, line)| format!("{path}:{}: {}", number + 1, line.trim())));
    }
    assert!(read > 300, "the files were read");
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn machines_and_downloads_would_be_noticed() {
    for parts in [["see /ro", "ot/x"], ["\"/wo", "rk/y\""], ["PATH=/ho", "me/me"]] {
        assert!(names_machine(&parts.concat()), "{parts:?}");
    }
    assert!(!names_machine(&["https://x.vn/p/ho", "me/y"].concat()));
    assert!(names_download(&["\"https://x.example/a.t", "gz\""].concat()));
    assert!(!names_download("https://dichvucong.gov.vn"));
}
