//! What the README tells people to type works: every `sh` block is run in a copy, or stands here with a reason.
#![expect(clippy::disallowed_methods, reason = "the test reads the README")]

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::tool::{BINARY, Root, Run};

const READMES: [&str; 2] = ["README.md", "README.vi.md"];

/// The two commands that a newcomer needs.
const MAIN: [&str; 2] = ["cargo run --release -- build", "tests/run"];

/// Commands that are not run here, each with the reason.
const NOT_RUN: [(&str, &str); 2] = [
    ("cargo run --release -- build", "compiles for minutes; tests/run builds and runs the same"),
    ("tests/run", "runs this test"),
];

/// A record of the national portal.
const RECORD: &str = r#"{"code": "1.999990", "name": "Thủ tục thử", "field": "Hộ tịch", "level": ["xa"], "level_text": "Cấp xã", "steps": ["Nộp"], "snapshot": "2026-07", "structured": true}"#;

/// Stands in for cargo: `cargo run --release -- …` is the binary under test.
const CARGO: &str = "#!/bin/sh\n[ \"$1 $2 $3\" = 'run --release --' ] || exit 97\nshift 3\nexec niemyet \"$@\"\n";

fn readme(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The `sh` blocks of a text.
fn blocks(text: &str) -> Vec<String> {
    let (mut blocks, mut open): (Vec<String>, bool) = (Vec::new(), false);
    for line in text.lines() {
        match (open, line.trim()) {
            (false, "```sh") => {
                open = true;
                blocks.push(String::new());
            }
            (true, "```") => open = false,
            (true, command) => {
                let block = blocks.last_mut().expect("a block is open");
                block.push_str(command);
                block.push('\n');
            }
            _ => {}
        }
    }
    assert!(!open, "a block is not closed");
    blocks
}

#[test]
fn both_readmes_tell_the_two_main_commands() {
    for name in READMES {
        let commands: Vec<String> = blocks(&readme(name))
            .iter()
            .flat_map(|block| block.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for main in MAIN {
            assert!(commands.iter().any(|command| command == main), "{name} does not tell `{main}`");
        }
    }
}

#[test]
fn both_readmes_tell_the_same_commands() {
    let bare = |name: &str| -> Vec<String> {
        let command = |line: &str| line.split(" #").next().unwrap_or_default().trim().to_owned();
        blocks(&readme(name)).iter().flat_map(|block| block.lines().map(command).collect::<Vec<_>>()).collect()
    };
    assert_eq!(bare("README.md"), bare("README.vi.md"));
}

#[cfg(unix)]
#[test]
fn every_other_block_of_a_readme_runs() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    for name in READMES {
        let root = Root::demonstration();
        root.write("bin/cargo", CARGO);
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(root.path("bin/cargo"), mode).expect("a script");
        symlink(BINARY, root.path("bin/niemyet")).expect("a link");
        let path = format!("{}:/usr/bin:/bin", root.path("bin").display());
        // What the examples read.
        let mut records = GzEncoder::new(Vec::new(), Compression::fast());
        records.write_all(RECORD.as_bytes()).expect("it is packed");
        fs::write(root.path("thu-tuc.jsonl.gz"), records.finish().expect("it is packed")).expect("a file of records");
        for block in blocks(&readme(name)) {
            if NOT_RUN.iter().any(|(known, _)| *known == block.trim()) {
                continue;
            }
            // The folder of a web server stands in the copy.
            let block = block.replace(" /srv/", " srv/");
            assert!(!block.contains(" /") && !block.contains(['~', '$', '>']), "{name}: may leave the copy: {block}");
            let mut shell = std::process::Command::new("bash");
            shell.args(["-euo", "pipefail", "-c", &block]).current_dir(root.path("")).env_clear().env("PATH", &path);
            let run = Run::of(&shell.output().expect("bash starts"));
            assert_eq!(run.code, Some(0), "{name}:\n{block}{}{}", run.out, run.err);
        }
    }
}
