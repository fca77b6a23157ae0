//! `niemyet post`: what it refuses, and what it tells besides what was written.
#![expect(clippy::disallowed_methods, reason = "the test reads what the tool wrote")]

use std::fs;

use super::post::{CSV, REGISTER, YAML, post, register, site};
use crate::tool::{Root, Run};

/// Posts the second procedure of the clean site in its hall, where it is missing.
fn add(root: &Root, more: &[&str]) -> Run {
    post(root, &[&["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "20/11/2026"], more].concat())
}

#[test]
fn of_two_registers_none_is_written() {
    let root = site();
    root.write(CSV, "code,place,posted\n1.000001,sanh,2026-02-05\n");
    for run in [
        add(&root, &[]),
        post(&root, &["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-11-20", "--reason", "rách"]),
    ] {
        assert_eq!(run.code, Some(2), "{}", run.err);
        assert!(run.err.contains("xa-thu.csv") && run.err.contains("xa-thu.yaml"), "{}", run.err);
    }
    assert_eq!(register(&root), REGISTER);
    let check = root.run(&["check", "--format", "concise", "--select", "register-twice"]);
    assert!(
        check.out.contains("xa-thu.csv:") && check.out.contains("và content/postings/xa-thu.yaml"),
        "{}",
        check.out
    );
}

#[test]
fn a_text_to_come_is_hung_once_and_the_one_of_now_stays() {
    let root = Root::demonstration();
    let path = "content/postings/trang-thuong-mot-cua.yaml";
    let of_code = || {
        let text = fs::read_to_string(root.path(path)).expect("a register");
        text.lines().filter(|line| line.contains("1.000894") && line.contains("sanh")).count()
    };
    let hang = |more: &[&str]| {
        let arguments =
            ["add", "trang-thuong-mot-cua", "1.000894", "--place", "sanh", "--date", "2026-11-20", "--ahead"];
        post(&root, &[&arguments, more].concat())
    };
    let before = of_code();
    let first = hang(&["--replace"]);
    assert_eq!((first.code, of_code()), (Some(0), before + 1), "{}", first.err);
    assert!(first.err.contains("2026-02-25") && first.err.contains("vẫn được ghi là đang dán"), "{}", first.err);
    for more in [&[][..], &["--replace"]] {
        let again = hang(more);
        assert_eq!((again.code, of_code()), (Some(2), before + 1), "{}", again.err);
        assert!(again.err.contains("đã có trong sổ"), "{}", again.err);
    }
}

#[test]
fn hidden_characters_do_not_come_into_the_register() {
    for hidden in ["\u{200b}", "\u{202e}", "\u{1b}"] {
        let root = site();
        let run = add(&root, &["--note", &format!("ảnh{hidden} chụp"), "--by", "Văn phòng"]);
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.err.contains("--note có ký tự ẩn") && !run.err.contains("--by"), "{}", run.err);
        assert!(register(&root).contains("note: ảnh chụp}"), "{}", register(&root));
    }
    let root = site();
    let arguments =
        ["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-11-20", "--reason", "rá\u{200b}ch"];
    let run = post(&root, &arguments);
    assert!(run.code == Some(0) && run.err.contains("--reason có ký tự ẩn"), "{}", run.err);
    assert!(register(&root).contains("  reason: rách\n"));
}

#[test]
fn a_table_is_told_its_missing_columns_in_its_own_words() {
    let said = |table: &str, more: &[&str]| {
        let root = site();
        fs::remove_file(root.path(YAML)).expect("it was there");
        root.write(CSV, table);
        let run = add(&root, more);
        (run.code, run.err)
    };
    let vietnamese = "mã thủ tục,địa điểm,ngày dán,ngày gỡ,lý do\n";
    let (code, err) = said(vietnamese, &["--note", "x"]);
    assert!(code == Some(2) && err.contains("không có cột “Ghi chú”"), "{err}");
    let (code, err) = said(vietnamese, &["--ahead"]);
    assert!(code == Some(2) && err.contains("không có cột “Ghi ngày áp dụng”"), "{err}");
    let (code, err) = said(vietnamese, &[]);
    assert!(code == Some(0) && err.contains("không có cột “Mã tờ niêm yết”, “Phiên bản”"), "{err}");
    let (code, err) = said("code,place,posted\n", &["--note", "x"]);
    assert!(code == Some(2) && err.contains("không có cột “note”"), "{err}");
    let (code, err) = said("code,place,version,sheet,posted\n", &[]);
    assert!(code == Some(0) && !err.contains("không có cột"), "{err}");
}

#[test]
fn of_several_sheets_each_that_comes_down_is_named() {
    let root = site();
    let second = "- {code: \"1.000001\", place: sanh, posted: 2026-04-02}\n";
    let third = "- {code: \"1.000001\", place: sanh, posted: 2026-11-18}\n";
    root.write(YAML, &format!("{REGISTER}{second}{third}"));
    let down = |codes: &[&str]| {
        let rest = ["--place", "sanh", "--date", "2026-11-16", "--reason", "rách"];
        post(&root, &[&["remove", "xa-thu"], codes, &rest].concat())
    };
    let twice = down(&["1.000001", "1.000001"]);
    assert!(twice.code == Some(2) && twice.err.contains("được gõ hai lần"), "{}", twice.err);
    let run = down(&["1.000001"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let text = register(&root);
    assert_eq!(text.matches("2026-11-16").count(), 2, "{text}");
    assert!(text.ends_with(third), "what was hung after that day hangs on: {text}");
    let line = |part: &str| text.lines().position(|line| line.contains(part)).expect("a line") + 1;
    for (line, day) in [(line("- code: '1.000001'"), "2026-02-05"), (line("2026-04-02"), "2026-04-02")] {
        assert!(run.err.contains(&format!("xa-thu.yaml:{line}, dán ngày {day}")), "{line}: {}", run.err);
    }
    assert!(run.err.contains("dán ngày 2026-11-18 vẫn được ghi là đang dán"), "{}", run.err);
}

#[test]
fn what_hangs_by_the_file_of_a_procedure_is_changed_there() {
    let root = site();
    let path = "content/procedures/1.000002.yaml";
    let plain = fs::read_to_string(root.path(path)).expect("a procedure");
    let line = plain.lines().count() + 2;
    root.write(
        path,
        &format!("{plain}posting:\n  - {{office: xa-thu, place: sanh, posted: 2026-02-05, announced_ahead: true}}\n"),
    );
    for more in [&[][..], &["--replace"]] {
        let run = add(&root, more);
        assert_eq!((run.code, register(&root).as_str()), (Some(2), REGISTER), "{}", run.err);
        assert!(
            run.err.contains(&format!("“sanh” từ 2026-02-05 trong tệp của thủ tục (posting, dòng {line})")),
            "{}",
            run.err
        );
    }
    let down = |code: &str| {
        post(&root, &["remove", "xa-thu", code, "--place", "sanh", "--date", "2026-11-16", "--reason", "rách"])
    };
    let run = down("1.000002");
    assert_eq!((run.code, register(&root).as_str()), (Some(2), REGISTER), "{}", run.err);
    assert!(run.err.contains(&format!("(posting, dòng {line}), không phải trong sổ")), "{}", run.err);
    // Beside a line of the register it stays and is told.
    root.write(YAML, &format!("{REGISTER}- {{code: \"1.000002\", place: sanh, posted: 2026-03-02}}\n"));
    let run = down("1.000002");
    assert!(run.code == Some(0) && run.err.contains("cũng đã gỡ"), "{}", run.err);
    // Taken down there, it is no twin any more.
    root.write(
        path,
        &format!("{plain}posting:\n  - {{office: xa-thu, place: sanh, posted: 2026-02-05, removed: 2026-11-16}}\n"),
    );
    assert_eq!(add(&root, &[]).code, Some(0));
}

#[test]
fn a_register_that_says_nothing_is_written_on() {
    for (text, kept) in
        [("null # mới\n", "# mới\n"), ("# Sổ\n---\n~\n", "# Sổ\n"), ("\u{feff}# Sổ", "# Sổ\n"), ("", "")]
    {
        let root = site();
        root.write(YAML, text);
        let none =
            post(&root, &["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-03-04", "--reason", "x"]);
        assert!(none.err.contains("Sổ không có 1.000001"), "{text}: {}", none.err);
        let run = post(&root, &["add", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-03-04"]);
        assert_eq!(run.code, Some(0), "{text}: {}", run.err);
        assert!(register(&root).starts_with(&format!("{kept}- code: \"1.000001\"\n")), "{}", register(&root));
        assert_eq!(root.run(&["check", "--select", "reading", "--format", "concise"]).out, "", "{text}");
    }
}

#[test]
fn one_of_several_sheets_is_told_by_its_day_of_posting() {
    let root = site();
    let second = "- {code: \"1.000001\", place: sanh, posted: 2026-04-02}\n";
    root.write(YAML, &format!("{REGISTER}{second}"));
    let down = |posted: &[&str]| {
        let arguments = ["remove", "xa-thu", "1.000001", "--place", "sanh", "--date", "2026-11-16", "--reason", "rách"];
        post(&root, &[&arguments, posted].concat())
    };
    let tried = down(&["-n"]);
    assert!(tried.code == Some(0) && tried.err.contains("thêm --posted"), "{}", tried.err);
    let none = down(&["--posted", "2026-04-03"]);
    assert!(none.code == Some(2) && none.err.contains("2026-02-05, 2026-04-02"), "{}", none.err);
    assert_eq!(register(&root), format!("{REGISTER}{second}"));
    let run = down(&["--posted", "02/04/2026"]);
    assert!(run.code == Some(0) && !run.err.contains("--posted"), "{}", run.err);
    assert!(register(&root).starts_with(REGISTER), "{}", register(&root));
    assert!(register(&root).contains("posted: 2026-04-02, removed: 2026-11-16, reason: rách}"), "{}", register(&root));
}

#[test]
fn a_wrong_day_is_told_its_form_or_that_there_is_none() {
    let root = site();
    let said = |day: &str| {
        let run = post(&root, &["add", "xa-thu", "1.000002", "--place", "sanh", "--date", day]);
        assert_eq!(run.code, Some(2), "{}", run.err);
        run.err
    };
    assert!(said("31/11/2026").contains("lịch không có ngày “31/11/2026”"));
    assert!(said("2026-02-30").contains("lịch không có ngày “2026-02-30”"));
    assert!(said("hôm qua").contains("“hôm qua” không phải một ngày. Viết ngày theo dạng 30/11/2026"));
    assert_eq!(root.run(&["--as-of", "22/11/2026", "post", "status"]).code, Some(0));
}

#[test]
fn a_sheet_is_known_by_what_a_camera_reads() {
    let root = site();
    let run = add(&root, &["--format", "json", "-n"]);
    let table: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let sheet = table["rows"][0]["sheet"].as_str().expect("a sheet").to_owned();
    let small = sheet.to_lowercase();
    for typed in [
        format!("https://thu.gov.vn/n/{sheet}/"),
        format!("https://thu.gov.vn/n/{small}/index.html?x=1#y"),
        format!("thu.gov.vn/n/{small}"),
        format!(" \u{200b}{sheet}\u{feff}\n"),
        format!("{}-{}", &sheet[..4], &sheet[4..]),
    ] {
        let run = post(&root, &["verify", &typed]);
        assert_eq!(run.code, Some(0), "{typed:?}: {}", run.err);
    }
    assert_eq!(post(&root, &["verify", "https://thu.gov.vn/"]).code, Some(2));
    assert_eq!(post(&root, &["verify", "/"]).code, Some(2));
}

#[test]
fn a_protected_register_is_not_written() {
    let root = site();
    let path = root.path(YAML);
    let mut permissions = fs::metadata(&path).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("it can be protected");
    let run = add(&root, &[]);
    assert!(run.code == Some(2) && run.err.contains("chỉ cho đọc"), "{}", run.err);
    assert_eq!(register(&root), REGISTER);
}

#[test]
fn what_the_checker_finds_at_new_entries_is_told_at_once() {
    let root = site();
    let said = |root: &Root, arguments: &[&str]| {
        let run = post(root, arguments);
        assert_eq!(run.code, Some(0), "{}", run.err);
        run.err
    };
    let by = |who: &str, more: &[&str]| {
        let arguments =
            ["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-02-05", "--ahead", "--by", who];
        said(&root, &[&arguments, more].concat())
    };
    let dry = by("Nguyễn Văn An", &["-n"]);
    assert!(dry.contains("person-named") && dry.contains("xa-thu.yaml:8"), "{dry}");
    assert_eq!(register(&root), REGISTER);
    let told = by("xa-thu", &[]);
    assert!(!told.contains("niemyet check"), "nothing is wrong with it: {told}");

    let down = ["remove", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-11-16", "--reason", "rách"];
    said(&root, &down);
    let again = ["add", "xa-thu", "1.000002", "--place", "sanh", "--date", "2026-11-10"];
    let told = said(&root, &again);
    assert!(told.contains("overlapping-postings") && !told.contains("removed-in-force"), "{told}");

    // The file of a new register is not there yet.
    fs::remove_file(root.path(YAML)).expect("it was there");
    let told = said(&root, &[&again[..], &["--by", "Nguyễn Văn An", "-n"]].concat());
    assert!(told.contains("person-named") && !root.path(YAML).exists(), "{told}");
}

#[test]
fn an_office_that_has_nothing_to_do_with_it_is_told_so() {
    let root = Root::demonstration();
    let run = post(&root, &["add", "dong-lua-mot-cua", "1.004222", "--place", "sanh", "--date", "2026-11-20"]);
    assert!(run.code == Some(0) && run.err.contains("misplaced-posting"), "{}", run.err);
}
