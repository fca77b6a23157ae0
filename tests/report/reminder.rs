//! The reminder that a department sends to an office.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::tool::{Root, copy};

/// The clean site, with a posting taken out of the register of `xa-thu`, and hostile names.
fn root() -> Root {
    let root = Root::empty();
    let clean = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean");
    copy(&clean, &root.path("content"));
    root.write("content/postings/xa-thu.yaml", "- {code: \"1.000002\", place: bang-tin, posted: 2026-03-04}\n");
    root
}

fn report(root: &Root, format: &str) -> String {
    let run = root.run(&["--as-of", "2026-11-22", "report", "--office", "xa-thu", "--format", format]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    run.out
}

#[test]
fn every_form_lists_what_is_to_be_done_class_by_class() {
    let root = root();
    let text = report(&root, "md");
    for part in [
        "Kính gửi: ",
        "chưa niêm yết, hoặc niêm yết không đầy đủ",
        "1.000001",
        "Đăng ký thử",
        "tính đến ngày 22/11/2026",
    ] {
        assert!(text.contains(part), "{part}: {text}");
        assert!(report(&root, "html").contains(part) || part.contains("thử"), "{part}");
    }
    let csv = report(&root, "csv");
    let lines = csv.trim_start_matches('\u{feff}').lines().count();
    let run = root.run(&["--as-of", "2026-11-22", "report", "--office", "xa-thu", "--format", "xlsx", "-o", "x.xlsx"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let bytes = crate::tool::tree(&root.path("")).remove("x.xlsx").expect("the workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheet = book.worksheet_range("Nhắc niêm yết").expect("the sheet");
    assert_eq!(sheet.get_value((6, 0)), Some(&Data::String("TT".to_owned())));
    let numbered = sheet.rows().filter(|row| matches!(row[0], Data::Float(_))).count();
    assert_eq!(numbered + 1, lines, "{csv}");
}

#[test]
fn an_office_without_trouble_is_told_so_and_an_unknown_one_is_refused() {
    let root = root();
    copy(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/clean"), &root.path("content"));
    let text = report(&root, "md");
    assert!(text.contains("không còn việc nào cần nhắc") && !text.contains('|'), "{text}");
    let run = root.run(&["report", "--office", "xa-thus"]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("“xa-thu”?"), "{}", run.err);
}
