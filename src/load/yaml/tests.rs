//! What the reader promises: places, all problems at once, spelling kept, no input that hurts.

use super::read;
use crate::diagnostics::{FileId, Findings};
use crate::load::raw;

fn problems(text: &str) -> Vec<String> {
    let mut findings = Findings::default();
    let _ = read::<raw::Procedure>(FileId::new(0), text, &mut findings);
    findings.sort();
    findings
        .iter()
        .map(|finding| {
            let place = finding.place.unwrap_or_default();
            format!("{}:{} {}", place.line, place.column, finding.rule)
        })
        .collect()
}

fn procedure(text: &str) -> raw::Procedure {
    let mut findings = Findings::default();
    let (procedure, _) = read(FileId::new(0), text, &mut findings).expect("the text is well formed");
    assert!(findings.is_empty(), "{findings:?}");
    procedure
}

#[test]
fn text_keeps_its_spelling() {
    for word in
        ["1.000010", "no", "on", "08:00", "2026-03-01", "1_000", "0123", "+84912345678", "12345678901234567890123"]
    {
        assert_eq!(procedure(&format!("code: {word}\n")).code.value.as_deref(), Some(word));
    }
}

#[test]
fn values_know_where_they_stand() {
    let procedure = procedure("code: \"1.000010\"\nname:   Đăng ký\nsteps:\n  - {actor: citizen, text: Nộp hồ sơ}\n");
    let place = procedure.name.place.expect("present");
    assert_eq!((place.line, place.column, place.end_line, place.end_column), (2, 9, 2, 16));
    let steps = procedure.steps.value.expect("present");
    let text = steps[0].value.as_ref().expect("present").text.place.expect("present");
    assert_eq!((text.line, text.column), (4, 28));
}

#[test]
fn all_problems_of_a_file_are_found_at_once() {
    let text = "cod: x\nname: [a]\nlevel: commune\nonline: ful\neffective: 1/3/2026\nname: b\n\
                steps:\n  - actor: citizn\n    txt: y\n  -\nvisits: nhiều\n";
    assert_eq!(
        problems(text),
        [
            "1:1 unknown-key",
            "2:7 wrong-type",
            "3:8 wrong-type",
            "4:9 unknown-value",
            "5:12 wrong-value",
            "6:1 duplicate-key",
            "8:12 unknown-value",
            "9:5 unknown-key",
            "10:4 empty-item",
            "11:9 wrong-value",
        ]
    );
}

#[test]
fn a_word_that_a_comma_cut_off_a_value_is_told_from_a_key() {
    let bare = |text: &str| {
        let mut findings = Findings::default();
        let _ = read::<raw::Procedure>(FileId::new(0), text, &mut findings);
        let of = |finding: &crate::diagnostics::Diagnostic| {
            finding.args.iter().any(|(name, word)| *name == "bare" && !word.is_empty())
        };
        findings.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(bare("steps: [{actor: citizen, title: Đối chiếu, ký, text: Nộp}]\n"), [true]);
    assert_eq!(bare("steps: [{ký: , actor: citizen, text: Nộp, zz: 1}]\nzzqq:\n"), [false; 3]);
}

#[test]
fn a_list_below_a_key_that_takes_a_text_is_shown_at_the_key() {
    assert_eq!(problems("code: x\nsummary:\n  - a\n"), ["2:1 wrong-type"]);
    assert_eq!(problems("level:\n  - {a: b}\n"), ["2:5 wrong-type"]);
    assert_eq!(problems("summary: [a]\n"), ["1:10 wrong-type"]);
}

#[test]
fn syntax_errors_name_their_usual_cause() {
    for (text, expected) in [
        ("name: Sở: Sở Tài chính\n", "1:9 unquoted-colon"),
        ("code: x\n\tname: y\n", "2:1 tab-indentation"),
        ("code: x\nname: \"abc\ncode: d\n", "2:7 unclosed-quote"),
        ("name x\ncode: y\n", "1:1 missing-colon"),
        ("name: b\n  code: d\n", "2:3 wrong-indentation"),
        ("name: \"a\" b\n", "text-after-quote"),
        ("{name: \"a,\n code: \"b\"}\n", "1:8 unclosed-quote"),
        ("related: [\"a, \"b\"]\n", "1:11 unclosed-quote"),
        ("name: \"a\n  b\"\ncode: \"c\" d\n", "3:11 text-after-quote"),
        ("level: [a, b\ncode: x\n", "1:8 unclosed-bracket"),
        ("steps: [{text: a, [ note: b}]\n", "1:19 unclosed-bracket"),
        ("steps: [{text: a, note: b]]\n", "1:9 unclosed-bracket"),
        ("level: [a}\n", "1:8 unclosed-bracket"),
        ("level: [a]]\n", "1:11 unopened-bracket"),
        ("- {code: a, evidence: {date: b}]}\n", "1:32 unopened-bracket"),
        ("- {code: 'a]', evidence: {date: \"b]\"}]}\n", "1:38 unopened-bracket"),
        ("steps:\n  - text: a\n - text: b\n", "wrong-indentation"),
        ("name: @x\n", "unquoted-character"),
        ("# only a comment\n", "0:0 empty-file"),
        ("a: 1\n---\nb: 2\n", "second-document"),
        ("name: *x\n", "1:7 alias-not-supported"),
        ("name: !x y\n", "tag-not-supported"),
        ("name: !quan-trọng y\n", "tag-not-supported"),
        ("steps: [{text: a, note: !mới}]\n", "1:25 tag-not-supported"),
        ("steps: [!mới, b]\n", "1:9 tag-not-supported"),
        ("level: - a\n", "1:8 dash-beside-key"),
        ("name: a\nlevel: - \"a\"\ncode: b\n", "2:8 dash-beside-key"),
        ("steps:\n  - text: - a\n", "2:11 dash-beside-key"),
        ("level:\n  - \"a\"\n  \"b\"\n", "3:3 missing-dash"),
        ("level:\n  - \"a\"\n  \"b\"\n  - \"c\"\ncode: x\n", "3:3 missing-dash"),
        ("level:\n  - a\n  b\ncode: x\n", "3:3 missing-dash"),
        ("level:\n  \"a\"\n  - \"b\"\n", "2:3 missing-dash"),
        ("level:\n  - commune\n  province\ncode: x\n", "3:3 missing-dash"),
        ("level:\n- commune\n\"province\"\ncode: x\n", "3:1 missing-dash"),
        ("level:\n- commune\nname\ncode: x\n", "3:1 missing-colon"),
        ("level:\n- commune\nname:Thử\ncode: x\n", "3:1 missing-colon"),
        ("- {code: a}\n{code: b}\n", "2:1 missing-dash"),
        ("steps:\n  - text: a\n  {text: b}\n", "3:3 missing-dash"),
        ("steps:\n  - text: a\n  name: b\n", "3:3 wrong-indentation"),
    ] {
        let found = problems(text);
        assert!(found.iter().any(|problem| problem.ends_with(expected)), "{text:?}: {found:?}");
    }
}

#[test]
fn words_for_levels_of_online_service_are_understood() {
    for (word, meant) in
        [("Mức độ 4", "full"), ("mức 3", "partial"), ("Toàn trình", "full"), ("một phần", "partial"), ("Mức độ 5", "")]
    {
        let mut findings = Findings::default();
        let _ = read::<raw::Procedure>(FileId::new(0), &format!("online: {word}\n"), &mut findings);
        let near = findings.iter().find_map(|finding| finding.args.iter().find(|(name, _)| *name == "nearest"));
        assert_eq!(near.map(|(_, near)| near.as_str()), Some(meant), "{word}");
    }
}

#[test]
fn hostile_input_is_refused_quickly() {
    assert!(problems(&"[".repeat(10_000))[0].ends_with("nested-too-deep"));
    let deep = (0..10_000).fold(String::new(), |text, depth| text + &" ".repeat(depth) + "a:\n");
    assert!(problems(&deep)[0].ends_with("nested-too-deep"));
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: *c\n";
    assert!(problems(bomb).iter().any(|problem| problem.ends_with("alias-not-supported")));
}

#[test]
fn decomposed_text_is_composed_and_reported() {
    let mut findings = Findings::default();
    let (procedure, _) =
        read::<raw::Procedure>(FileId::new(0), "name: Đa\u{306}ng ky\u{301}\n", &mut findings).expect("well formed");
    assert_eq!(procedure.name.value.as_deref(), Some("Đăng ký"));
    assert_eq!(findings.iter().next().map(|finding| finding.rule), Some("not-nfc"));
}
