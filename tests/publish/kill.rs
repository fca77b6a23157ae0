//! The hard promise of publish: killed at any moment, read at any moment, the site is whole.
//!
//! The test binary runs itself as the victim: with [`VICTIM`] set, one test publishes for ever.
#![cfg(target_os = "linux")]
#![expect(clippy::disallowed_methods, reason = "the tests look at the disk and the environment themselves")]

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use niemyet::publish::{ManifestFacts, SitePath, Staging, Unlisted, current_site};

/// The folder in which the victim publishes.
const VICTIM: &str = "NIEMYET_TEST_VICTIM";

/// Kills of one run, spread over the victim's work by a seeded generator.
const KILLS: u64 = 60;

fn facts(generation: u32) -> ManifestFacts {
    ManifestFacts {
        as_of: jiff::civil::date(2026, 11, 1),
        input_digest: generation.to_string(),
        theme: "t".to_owned(),
        languages: vec!["vi".to_owned()],
        findings: std::collections::BTreeMap::new(),
    }
}

/// Every page says its generation; some files never change, and one has another name each time.
fn publish(out: &Path, generation: u32) {
    let staging = Staging::open(out, Unlisted::Refuse).expect("the site can be built");
    let put = |path: String, text: String| {
        let path = SitePath::new(&path).expect("a good path");
        staging.put(&path, text.as_bytes()).expect("it is staged");
    };
    put("index.html".to_owned(), generation.to_string());
    for number in 0..20 {
        put(format!("pages/{number}/index.html"), generation.to_string());
        put(format!("assets/{number}.css"), "never changes".to_owned());
    }
    put(format!("only-in/{generation}"), generation.to_string());
    staging.finish(&facts(generation)).expect("it is published");
}

/// The generation of the site, after proof that every file is of it, and that there is no other file.
fn whole_generation(out: &Path) -> u32 {
    let home = fs::read_to_string(out.join("index.html")).expect("there always is a home page");
    let generation: u32 = home.parse().expect("the home page is whole");
    for number in 0..20 {
        let page = fs::read_to_string(out.join(format!("pages/{number}/index.html")));
        assert_eq!(page.expect("the page is there"), home);
    }
    // Leftovers of the killed build beside the site would make it look busy, so the site is judged from afar.
    let elsewhere = out.with_file_name("judged");
    fs::rename(out, &elsewhere).expect("it can be moved");
    let judged = current_site(&elsewhere, facts(generation).as_of, &facts(generation).input_digest);
    assert_eq!(judged.expect("all is as the manifest says").published.files, 42);
    fs::rename(&elsewhere, out).expect("it can be moved back");
    generation
}

fn start_victim(top: &Path) -> Child {
    Command::new(std::env::current_exe().expect("we know ourselves"))
        .args(["--exact", "publish::kill::victim", "--nocapture"])
        .env(VICTIM, top)
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts")
}

#[test]
fn victim() {
    let Some(top) = std::env::var_os(VICTIM) else {
        return;
    };
    let out = Path::new(&top).join("dist");
    let mut generation: u32 = fs::read_to_string(out.join("index.html")).expect("a site").parse().expect("a number");
    loop {
        generation += 1;
        publish(&out, generation);
    }
}

#[test]
fn a_site_is_whole_whenever_its_build_is_killed() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, 0);
    let (mut generation, mut leftovers, mut random) = (0, 0, 0x5EED_u64);
    for _ in 0..KILLS {
        let mut victim = start_victim(top.path());
        wait_for_a_generation_after(generation, &out);
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        std::thread::sleep(Duration::from_micros((random >> 33) % 10_000));
        victim.kill().expect("it can be killed");
        let status = victim.wait().expect("it ends");
        assert!(status.code().is_none(), "it ended by itself: {status}");
        leftovers += u64::from(top.path().join(".dist.niemyet-new").exists());
        generation = whole_generation(&out);
    }
    assert!(leftovers > KILLS / 4, "too few kills hit a build: {leftovers}");
    publish(&out, u32::MAX);
    let entries = fs::read_dir(&top).expect("the folder can be read");
    let names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names, ["dist"], "the next build cleans up");
}

/// Waits until the victim works, however busy the machine is.
fn wait_for_a_generation_after(generation: u32, out: &Path) {
    for _ in 0..60_000 {
        let home = fs::read_to_string(out.join("index.html")).expect("there always is a home page");
        if home.parse::<u32>().expect("the home page is whole") > generation {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("the victim did nothing for a minute");
}

#[test]
fn a_reader_never_misses_the_home_page() {
    let top = tempfile::tempdir().expect("a folder");
    let out = top.path().join("dist");
    publish(&out, 0);
    let done = AtomicBool::new(false);
    let reads = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads: u32 = 0;
            while !done.load(Ordering::Relaxed) {
                fs::read_to_string(out.join("index.html")).expect("the home page is always there");
                reads += 1;
            }
            reads
        });
        (1..=200).for_each(|generation| publish(&out, generation));
        done.store(true, Ordering::Relaxed);
        reader.join().expect("the reader saw no gap")
    });
    assert!(reads > 1_000, "{reads}");
}
