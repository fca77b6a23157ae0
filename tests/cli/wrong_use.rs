//! Wrong use of the command line ends with 2, one sentence in the reader's language, and nothing on standard output.

use std::{fs, io};

use crate::tool::{Root, Run, tree};

/// Runs in Vietnamese (nothing in the environment says otherwise) and in English; both must be refused.
fn refused(root: &Root, arguments: &[&str], vietnamese: &str, english: &str) {
    for (run, sentence) in
        [(root.run(arguments), vietnamese), (root.run(&[&["--lang", "en"], arguments].concat()), english)]
    {
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.err);
        assert_eq!(run.out, "", "{arguments:?}");
        assert!(run.err.contains(sentence), "{arguments:?}: no “{sentence}” in: {}", run.err);
        assert!(run.err.lines().count() <= 3, "{arguments:?}: {}", run.err);
    }
}

#[test]
fn an_unknown_command_is_refused_with_the_nearest_one() {
    let root = Root::small();
    refused(&root, &["biuld"], "Không có lệnh “biuld”; có phải “build”?", "no command “biuld”; did you mean “build”?");
    refused(&root, &["xyz"], "Không có lệnh “xyz”", "no command “xyz”");
    refused(&root, &[], "Hãy cho biết cần làm gì", "Say what to do");
}

#[test]
fn an_unknown_option_is_refused_with_the_nearest_one() {
    let root = Root::small();
    refused(&root, &["build", "--partal"], "Không có tuỳ chọn “--partal”", "no option “--partal”");
    refused(&root, &["build", "--partal"], "có phải “--partial”?", "did you mean “--partial”?");
    refused(&root, &["build", "--offline", "--base-url", "https://x.example"], "cùng lúc với", "together with");
}

#[test]
fn a_bad_or_missing_value_is_refused() {
    let root = Root::small();
    for date in ["2026-02-30", "11/22/2026", "2026", "hôm nay"] {
        refused(&root, &["--as-of", date, "build"], "Viết ngày theo dạng", "--as-of");
    }
    for date in ["2026-02-30", "30/2/2026", "30.02.2026", "2026-2-30"] {
        refused(&root, &["--as-of", date, "build"], "lịch không có ngày", "the calendar has no day");
    }
    refused(&root, &["--as-of", "hôm nay", "build"], "không phải một ngày", "is no day");
    refused(&root, &["build", "--out"], "Tuỳ chọn", "needs a value");
    refused(&root, &["--as-of", "", "build"], "cần một giá trị", "needs a value");
    refused(&root, &["-j", "0", "build"], "Giá trị “0”", "“0”");
    refused(&root, &["-j", "x", "build"], "Giá trị “x”", "“x”");
    for address in ["", "thu-tuc.gov.vn", "javascript:alert(1)", "https://"] {
        refused(&root, &["build", "--base-url", address], "--base-url", "--base-url");
    }
    refused(&root, &["build", "--format", "pdf"], "human, concise", "human, concise");
}

#[test]
fn a_folder_without_content_is_refused() {
    let root = Root::empty();
    refused(&root, &["build"], "Không thấy thư mục", "content");
    refused(&root, &["-C", "nowhere", "build"], "nowhere/content", "nowhere/content");
    assert!(tree(&root.path("")).is_empty(), "nothing was written");
}

#[test]
fn a_site_is_not_built_into_its_own_content() {
    let root = Root::small();
    for out in ["content", "content/dist", "content/a/b", "./content/../content/x"] {
        refused(&root, &["build", "--out", out], "nằm trong nội dung nguồn", "lies in the content");
    }
    let content = root.path("content").display().to_string();
    refused(&root, &["build", "--out", &format!("{content}/x")], "nội dung nguồn", "the content");
    assert_eq!(root.run(&["build", "--out", "contents"]).code, Some(0), "only the name begins alike");
}

#[test]
fn an_import_says_in_the_language_of_the_reader_that_its_file_is_not_there() {
    let root = Root::small();
    refused(&root, &["import", "national", "x.jsonl"], "Không thấy tệp x.jsonl", "There is no file x.jsonl");
    refused(&root, &["import", "national", "content"], "content là thư mục", "content is a folder");
}

#[test]
fn an_unknown_theme_is_refused_with_the_nearest_one() {
    let root = Root::small();
    refused(&root, &["build", "--theme", "cong-khia"], "có phải “cong-khai”?", "did you mean “cong-khai”?");
    refused(&root, &["build", "--theme", "../../etc"], "“../../etc”", "“../../etc”");
    assert!(!root.path("dist").exists());
}

#[test]
fn a_folder_of_somebody_else_is_never_taken_as_the_site() {
    let root = Root::small();
    root.write("photos/wedding.jpg", "memories");
    let before = tree(&root.path("photos"));
    refused(&root, &["build", "--out", "photos"], "wedding.jpg", "wedding.jpg");
    refused(&root, &["build", "--out", "photos/wedding.jpg"], "wedding.jpg", "wedding.jpg");
    refused(&root, &["build", "--out", "photos/wedding.jpg/site"], "wedding.jpg", "wedding.jpg");
    assert_eq!(tree(&root.path("photos")), before);
}

#[test]
fn the_environment_chooses_the_language_unless_the_option_does() {
    let root = Root::small();
    let said = |variable: &str, value: &str, arguments: &[&str]| {
        let mut command = root.command(arguments);
        let run = Run::of(&command.env(variable, value).output().expect("the tool starts"));
        run.err.contains("Không có lệnh")
    };
    assert!(!said("NIEMYET_LANG", "en", &["xyz"]));
    assert!(!said("LC_ALL", "en_GB.UTF-8", &["xyz"]));
    assert!(said("LANG", "de_DE.UTF-8", &["xyz"]), "Vietnamese is the language of last resort");
    assert!(said("NIEMYET_LANG", "en", &["--lang", "vi", "xyz"]));
}

#[test]
fn help_and_version_are_results() {
    let root = Root::empty();
    for (arguments, words) in [
        (&["--help"][..], "Cách dùng"),
        (&["build", "--help"], "--as-of"),
        (&["--lang", "en", "--help"], "Usage"),
        (&["--version"], env!("CARGO_PKG_VERSION")),
    ] {
        let run = root.run(arguments);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(run.out.contains(words), "{arguments:?}: {}", run.out);
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let root = Root::small();
    for arguments in [&["build"][..], &["--help"], &["--version"]] {
        let (reader, writer) = io::pipe().expect("a pipe");
        drop(reader);
        let (error_reader, error_writer) = io::pipe().expect("a pipe");
        let mut command = root.command(arguments);
        let mut child = command.stdout(writer).stderr(error_writer).spawn().expect("the tool starts");
        // The command holds its ends of the pipes too.
        drop(command);
        let said = io::read_to_string(error_reader).expect("what it said");
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{arguments:?}: {said}");
        assert_eq!(said, "", "{arguments:?}");
    }
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_said_and_ends_with_two() {
    let root = Root::small();
    for arguments in [&["build"][..], &["check"], &["rules"], &["score"], &["--help"], &["schema", "office"]] {
        for (language, words) in
            [("vi", "Không ghi được kết quả ra đầu ra chuẩn"), ("en", "The result could not be written")]
        {
            let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
            let mut command = root.command(arguments);
            let run = command.env("NIEMYET_LANG", language).stdout(full).output().expect("the tool runs");
            let said = String::from_utf8_lossy(&run.stderr);
            assert_eq!(run.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(said.contains(words), "{arguments:?}: {said}");
        }
    }
}

#[test]
fn errors_hold_no_colour_unless_asked_for() {
    let root = Root::small();
    root.write("content/procedures/1.000001.yaml", "code: x\n");
    let coloured = |option: &str| root.build(&["--fresh", "--color", option]).err.contains('\u{1b}');
    assert!(!coloured("auto"));
    assert!(!coloured("never"));
    assert!(coloured("always"));
}
