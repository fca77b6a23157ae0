//! What a reader sees.

use super::{Context, Format, render, summary, visible};
use crate::diagnostics::{Diagnostic, FileId, Findings, Place, Severity, SourceFile, Sources};
use crate::messages::{Language, Messages};

fn place(line: u32, column: u32, end_column: u32) -> Place {
    Place::stretch(FileId::new(0), (line, column), (line, end_column))
}

fn report(text: &str, finding: Diagnostic, format: Format) -> String {
    let files = ["content/procedures/x.yaml", "content/y\u{1b}[2J\n\u{202e}.yaml"];
    let file = |path: &str| SourceFile { path: path.to_owned(), on_disk: path.into() };
    let mut findings = Findings::default();
    findings.push(finding);
    let context = Context {
        messages: &Messages::built_in(Language::Vi),
        sources: &Sources::new(files.map(file).into()),
        text: &|_| Some(text.to_owned()),
        colour: false,
    };
    render(&findings, format, &context)
}

fn unknown_key(place: Place) -> Diagnostic {
    Diagnostic::error("unknown-key", place)
        .with("key", "nmae")
        .with("nearest", "name")
        .with("home", "")
        .with("list", "")
        .with("choices", "code, name")
        .with("titles", "")
}

#[test]
fn a_finding_shows_its_line_its_reason_and_its_remedy() {
    let text = "code: x\n\nnmae: Đăng ký\nfield: y\n\n";
    let expected = "\
lỗi[unknown-key]: không có khoá “nmae”; có phải “name”?
 --> content/procedures/x.yaml:3:1
  |
2 |
3 | nmae: Đăng ký
  | ^^^^
4 | field: y
  |
  = vì: tên lạ thường là gõ nhầm, và thông tin trong đó sẽ không lên trang
  = làm: đổi thành “name” nếu đúng ý bạn; nếu không thì bỏ khoá này

";
    assert_eq!(report(text, unknown_key(place(3, 1, 5)), Format::Human), expected);
}

#[test]
fn related_places_stand_beside_or_in_their_own_frame() {
    let elsewhere = Place { file: FileId::new(1), ..place(1, 1, 5) };
    let finding = unknown_key(place(3, 7, 14)).related(place(1, 1, 5)).related(elsewhere);
    let shown = report("code: x\nlevel: y\nnmae: Đăng ký\n", finding, Format::Human);
    let frames = "\
 --> content/procedures/x.yaml:3:7
  |
1 | code: x
  | ---- xem cả chỗ này
2 | level: y
3 | nmae: Đăng ký
  |       ^^^^^^^
  |
 ::: content/y\\u{1b}[2J\\n\\u{202e}.yaml:1:1
  |
1 | code: x
  | ---- xem cả chỗ này
2 | level: y
  |
";
    assert!(shown.contains(frames), "{shown}");
}

/// The marked line and the marks below it.
fn marked(text: &str, at: Place) -> (String, String) {
    let shown = report(text, unknown_key(at), Format::Human);
    let lines: Vec<&str> = shown.lines().collect();
    let under = lines.iter().position(|line| line.contains('^')).expect("something is marked");
    (lines[under - 1].to_owned(), lines[under].to_owned())
}

#[test]
fn marks_stand_under_what_they_mean() {
    // Vietnamese letters, once composed and once with separate accents: five columns either way on the screen.
    assert_eq!(marked("a: Đặng b\n", place(1, 9, 10)), ("1 | a: Đặng b".into(), "  |         ^".into()));
    let apart = "a: Đa\u{323}\u{306}ng b\n";
    assert_eq!(marked(apart, place(1, 11, 12)).1, "  |         ^");
    // A tab takes four columns.
    assert_eq!(marked("a:\tb\n", place(1, 4, 5)), ("1 | a:    b".into(), "  |       ^".into()));
    // Lines end in three ways, and a byte order mark is no character.
    assert_eq!(marked("\u{feff}x: y\r\na: b\rc: d\n", place(3, 4, 5)), ("3 | c: d".into(), "  |    ^".into()));
    // Of many lines, the first; behind the last character, a mark behind it.
    let map = Place { end_line: 3, end_column: 4, ..place(1, 3, 0) };
    assert_eq!(marked("- a: b  \n  c: d\n  e: f\n", map).1, "  |   ^^^^");
    assert_eq!(marked("name:\n", place(1, 6, 7)).1, "  |      ^");
}

#[test]
fn long_lines_are_cropped_around_the_mark_and_keep_their_column() {
    let text = format!("{}here{}\n", "a".repeat(5000), "b".repeat(5000));
    let shown = report(&text, unknown_key(place(1, 5001, 5005)), Format::Human);
    assert!(shown.contains("x.yaml:1:5001\n"), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 130), "{shown}");
    let (line, marks) = marked(&text, place(1, 5001, 5005));
    assert_eq!(line.find("here").map(|at| line[..at].chars().count()), marks.find('^'), "{shown}");
}

#[test]
fn places_that_no_text_has_are_named_all_the_same() {
    for at in [place(0, 0, 0), place(7, 1, 2), Place { file: FileId::new(9), ..place(1, 1, 2) }] {
        assert!(report("a: b\n", unknown_key(at), Format::Human).contains("= vì"));
    }
    let whole = Diagnostic::new("no-site-file", Severity::Error, None);
    assert!(report("", whole.clone(), Format::Human).starts_with("lỗi[no-site-file]: "));
    assert!(report("", whole, Format::Concise).starts_with("no-site-file: "));
}

#[test]
fn nothing_hostile_reaches_the_terminal() {
    let evil = "a\u{1b}[31m\r\n\u{202e}b\u{2066}\u{85}\u{2028}\u{200b}\u{7f}\u{0}\u{9b}2J";
    let at = Place { file: FileId::new(1), ..place(1, 2, 3) };
    let finding = Diagnostic::error("unknown-key", at)
        .with("key", evil)
        .with("nearest", evil)
        .with("home", "")
        .with("list", "")
        .with("choices", evil)
        .with("titles", "");
    for format in [Format::Human, Format::Concise] {
        let shown = report(&evil.replace(['\r', '\n'], ""), finding.clone(), format);
        let plain =
            |character: char| character == '\n' || visible(&character.to_string()).len() == character.len_utf8();
        assert!(shown.chars().all(plain), "{shown:?}");
        assert!(shown.contains("\\u{202e}b\\u{2066}"), "{shown}");
    }
    assert_eq!(report("", finding, Format::Concise).lines().count(), 1);
}

#[test]
fn an_own_word_none_is_not_taken_for_an_absent_value() {
    let finding =
        Diagnostic::error("unknown-value", place(1, 9, 12)).with("value", "non").with("choices", "full, none");
    let with = report("online: non\n", finding.clone().with("nearest", "none"), Format::Concise);
    assert_eq!(with, "content/procedures/x.yaml:1:9: unknown-value: không có giá trị “non”; có phải “none”?\n");
    let without = report("online: non\n", finding.with("nearest", ""), Format::Concise);
    assert_eq!(without, "content/procedures/x.yaml:1:9: unknown-value: không có giá trị “non”\n");
}

#[test]
fn the_summary_counts_what_there_is() {
    let say = |numbers: [usize; 3], language: Language| {
        let mut findings = Findings::default();
        for (severity, number) in [Severity::Error, Severity::Warning, Severity::Note].into_iter().zip(numbers) {
            findings.extend((0..number).map(|_| Diagnostic::new("x", severity, Some(place(1, 1, 2)))));
        }
        summary(&findings, &Messages::built_in(language))
    };
    assert_eq!(say([12, 40, 3], Language::Vi), "12 lỗi, 40 cảnh báo, 3 gợi ý trong 1 tệp");
    assert_eq!(say([1234, 0, 0], Language::Vi), "1.234 lỗi trong 1 tệp");
    assert_eq!(say([1, 2, 1], Language::En), "1 error, 2 warnings, 1 note in 1 file");
    assert_eq!(say([0, 0, 0], Language::Vi), "không thấy lỗi nào");
}

#[test]
fn colour_comes_only_when_asked_for() {
    let mut findings = Findings::default();
    findings.push(unknown_key(place(1, 1, 5)));
    let mut context = Context {
        messages: &Messages::built_in(Language::En),
        sources: &Sources::default(),
        text: &|_| None,
        colour: true,
    };
    assert!(render(&findings, Format::Human, &context).contains('\u{1b}'));
    context.colour = false;
    assert!(!render(&findings, Format::Human, &context).contains('\u{1b}'));
}
