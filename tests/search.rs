//! The search, run as a page runs it: under Node, over the demonstration. Without Node there is nothing to run; a
//! build server (`CI` is set) must have it.

#![expect(clippy::disallowed_methods, reason = "tests write a site to try it")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use niemyet::diagnostics::{FileId, SourceFile, Sources};
use niemyet::load::{self, Input, InputFile};
use niemyet::model::{self, Site};
use niemyet::search::{self, Limits, SearchFile};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn site_of(input: Input) -> Site {
    let (content, _) = load::parse(input);
    let (site, _) = model::build(content, jiff::civil::date(2026, 11, 22));
    site.expect("a site")
}

fn demonstration() -> Site {
    site_of(load::read_folder(&root().join("content"), "content").expect("the demonstration is readable"))
}

/// A site of so many procedures with names made of a few hundred syllables.
fn generated(count: usize) -> Site {
    let syllables =
        ["cấp", "lại", "giấy", "phép", "đăng", "ký", "xác", "nhận", "hỗ", "trợ", "sửa", "đổi", "gia", "hạn"];
    let things = ["tàu", "cá", "rừng", "nước", "điện", "đường", "cầu", "chợ", "trường", "thuốc", "phim", "sách", "đất"];
    let (mut sources, mut files) = (Vec::new(), Vec::new());
    let mut add = |path: String, text: String| {
        let id = FileId::new(u32::try_from(files.len()).expect("few enough files"));
        sources.push(SourceFile { path: path.clone(), on_disk: PathBuf::new() });
        files.push(InputFile { id, path, bytes: text.into_bytes() });
    };
    add("site.yaml".to_owned(), "name: Thử\nlanguages: [vi]\n".to_owned());
    for field in 0..20 {
        add(format!("fields/f{field}.yaml"), format!("name: Lĩnh vực {field}\n"));
    }
    for number in 0..count {
        let mut name = String::new();
        for place in 0..6 {
            let step = (number * 7919 + place * 104_729) / (place + 1);
            let list: &[&str] = if place % 2 == 0 { &syllables } else { &things };
            let _ = write!(name, "{} ", list[step % list.len()]);
        }
        let code = format!("{}.{:06}", 1 + number / 900_000, number % 900_000);
        let text = format!("code: \"{code}\"\nname: {name}số {number}\nfield: f{}\nlevel: [commune]\n", number % 20);
        add(format!("procedures/{code}.yaml"), text);
    }
    site_of(Input { files, sources: Sources::new(sources), ..Input::default() })
}

fn write(files: &[SearchFile]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for file in files {
        let path = folder.path().join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(path, &file.text).expect("a file can be written");
    }
    folder
}

/// Runs a script of `tests/search` and gives what it says; `None` where there is no Node.
fn node(script: &str, args: &[PathBuf]) -> Option<String> {
    let run = Command::new("node").arg(root().join("tests/search").join(script)).args(args).output();
    let Ok(run) = run else {
        assert!(std::env::var_os("CI").is_none(), "a build server needs node");
        return None;
    };
    let said = String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{script}:\n{said}");
    Some(said)
}

fn gzipped(text: &str) -> usize {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text.as_bytes()).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}

#[test]
fn the_engine_keeps_its_promises_whole_and_in_parts() {
    let site = demonstration();
    let whole = write(&search::files(&site));
    let parts = write(&search::files_within(&site, Limits { in_one: 10, in_part: 20 }));
    node("contract.mjs", &[whole.path().to_owned(), parts.path().to_owned()]);
}

#[test]
fn graded_questions_are_answered_as_well_as_before() {
    let dist = write(&search::files(&demonstration()));
    let file = |name: &str| root().join("tests/search").join(name);
    let args = [file("demo.yaml"), dist.path().to_owned(), "--thresholds".into(), file("thresholds-demo.txt")];
    node("score.mjs", &args);
}

#[test]
fn scripts_stay_within_their_budgets() {
    let files = search::files(&demonstration());
    let size = |name: &str| {
        let file = files.iter().find(|file| file.path == format!("search/{name}.js"));
        gzipped(&file.expect("the file is there").text)
    };
    assert!(size("engine") + size("interface") <= 12_288, "{} + {}", size("engine"), size("interface"));
    assert!(size("index") <= 25_000, "{}", size("index"));
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    assert_eq!(search::files(&demonstration()), search::files(&demonstration()));
}

#[test]
fn a_large_site_is_split_into_small_parts() {
    // 50,000 are tried by hand: NIEMYET_SEARCH_SCALE=50000.
    let count = std::env::var("NIEMYET_SEARCH_SCALE").ok().and_then(|text| text.parse().ok()).unwrap_or(6_000);
    let site = generated(count);
    let files = search::files(&site);
    let parts: Vec<&SearchFile> = files
        .iter()
        .filter(|file| file.path.strip_prefix("search/index-").is_some_and(|rest| rest.starts_with(char::is_numeric)))
        .collect();
    assert_eq!(parts.len(), count.div_ceil(2_500));
    assert!(parts.iter().all(|part| gzipped(&part.text) < 60_000));
    let folder = write(&files);
    node("scale.mjs", &[folder.path().to_owned()]);
}
