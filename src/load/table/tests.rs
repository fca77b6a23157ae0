//! What people and spreadsheets write becomes the register that YAML would give; what a program changed is said.

use std::io::Write as _;

use super::read;
use crate::diagnostics::{FileId, Findings};
use crate::load::raw::{ContentLevel, PostedMatter, Register};
use crate::load::yaml;

/// The register of a table and what was found: row, cell and rule.
fn table(bytes: &[u8]) -> (Register, Vec<String>) {
    let mut findings = Findings::default();
    let register = read(FileId::new(0), "postings/xa.csv", bytes, &mut findings).map(|(register, _)| register);
    findings.sort();
    let seen = findings.iter().map(|finding| {
        let place = finding.place.unwrap_or_default();
        format!("{}:{} {}", place.line, place.column, finding.rule)
    });
    (register.unwrap_or_default(), seen.collect())
}

fn in_yaml(text: &str) -> Register {
    let mut findings = Findings::default();
    let register = yaml::read(FileId::new(0), text, &mut findings).expect("it can be read").0;
    assert!(findings.is_empty(), "{findings:?}");
    register
}

const YAML: &str = "\
- {code: \"1.000894\", place: sanh, posted: 2026-03-04, content: list, evidence: [{file: a.jpg, date: 2026-03-05}]}
- {code: \"1.000656\", place: bang-tin, posted: 2026-03-04, announced_ahead: true, evidence: [{url: https://x.vn}]}
";

#[test]
fn a_table_gives_the_register_that_yaml_gives() {
    let keys = "code,place,posted,content,announced_ahead,evidence,evidence_date\n\
        1.000894,sanh,2026-03-04,list,,a.jpg,2026-03-05\n\
        1.000656,bang-tin,2026-03-04,,true,https://x.vn,\n";
    let (register, findings) = table(keys.as_bytes());
    assert_eq!((register, findings), (in_yaml(YAML), vec![]));
}

#[test]
fn a_table_of_a_vietnamese_office_is_understood() {
    let office = "\u{feff}SỔ NIÊM YẾT;;;;;;;\r\n;;;;;;;\r\n\
        STT;Mã thủ tục;Địa điểm;Ngày dán ;MỨC ĐỘ;Ghi ngày áp dụng;Minh chứng;Ngày chụp\r\n\
        1;1.000894  ;sanh;4/3/2026;Danh mục;;a.jpg;05-03-2026\r\n\
        2;1.000656;bang-tin;04/03/2026;;Có;https://x.vn;\r\n;;;;;;;\r\n";
    let (register, findings) = table(office.as_bytes());
    assert_eq!((register, findings), (in_yaml(YAML), vec![]));
    let tabs = "sep=\t\ncode\tplace\n\"1.000894\"\tsanh\n";
    assert_eq!(table(tabs.as_bytes()), (in_yaml("- {code: 1.000894, place: sanh}"), vec![]));
}

#[test]
fn codes_that_became_numbers_are_told() {
    let text = "code;place\n1.00001;a\n1,000894;a\n1000894;a\n1.000894;a\n75.000;a\n";
    let (register, findings) = table(text.as_bytes());
    assert_eq!(findings, ["2:1 code-as-number", "3:1 code-as-number", "4:1 code-as-number"]);
    let codes: Vec<_> = register.0.items().filter_map(|(posting, _)| posting.code.text()).collect();
    assert_eq!(codes, ["1.000010", "1.000894", "1.000894", "1.000894", "75.000"]);
}

#[test]
fn what_is_wrong_is_told_at_its_cell() {
    let text = "code,plase,posted,code\n1.000894,sanh,32/03/2026,x\n1.000895,sanh,3/4/26,,rand\n";
    let (_, findings) = table(text.as_bytes());
    assert_eq!(
        findings,
        ["1:2 unknown-key", "1:4 duplicate-key", "2:3 wrong-value", "3:3 wrong-value", "3:5 cell-without-column"]
    );
    let windows = text.replace('\n', "\r\n");
    assert_eq!(table(windows.as_bytes()).1, findings);
    let quoted = "code,place,note\r\n1.000894,a,\"b\r\n\r\nc\"\r\n\r\n1.00001,a,b\r\n";
    assert_eq!(table(quoted.as_bytes()).1, ["6:1 code-as-number"]);
    assert_eq!(table(b"code,place,content\n1.000894,a,ful\n").1, ["2:3 unknown-value"]);
    assert_eq!(table("code,place\n1.000894,sa\u{309}nh\n".as_bytes()).1, ["2:2 not-nfc"]);
    assert_eq!(table(b"code,place,note\n1.000894,a,b\tc\n1.000895,a,b\t\n").1, ["2:3 tab-in-text"]);
    assert_eq!(table(b"code\tplace\tnote\n1.000894\ta\tb\n").1, [""; 0]);
}

#[test]
fn a_quote_that_is_not_closed_is_found_where_it_opens() {
    let head = "code,what,place,posted,reason\n1.000894,,sanh,2026-03-04,x\n";
    // What it swallows is not known; at the end of a file that is nothing.
    for (rows, found) in [
        ("1.000656,,sanh,2026-03-04,\"dán lại\n1.000657,,sanh,2026-03-04,\n", "3:5 unclosed-quote"),
        ("1.000656,,sanh,2026-03-04,\"dán lại\r\n1.000657,,sanh,2026-03-04,\"treo lại\"\r\n", "3:5 unclosed-quote"),
        ("1.000656,,\"sanh,2026-03-04,\n,feedback,\"sanh\",4/3/2026,\n", "3:3 unclosed-quote"),
        (
            "1.000656,,sanh,2026-03-04,\"dán\n,feedback,sanh,4/3/2026,\n,feedback,sanh,4/3/2026,\",\"\n",
            "3:5 unclosed-quote",
        ),
        ("\"1.000656,,sanh,2026-03-04,\n\"1.000657\",,sanh,2026-03-04,\n", "3:1 unclosed-quote"),
    ] {
        assert_eq!(table([head, rows].concat().as_bytes()), (Register::default(), vec![found.to_owned()]), "{rows}");
    }
    let (register, found) = table([head, "1.000656,,sanh,2026-03-04,\"dán lại\n\n"].concat().as_bytes());
    assert_eq!((register.0.items().count(), found), (2, vec!["3:5 unclosed-quote".to_owned()]));
    // Lines of a note, quotes in its middle, and quotes written twice are as they have to be.
    for rows in [
        "1.000656,,sanh,2026-03-04,\"dán lại,\nvì: 1.000657, 1.000658\nđã cũ\"\n",
        "1.000656,,sanh,2026-03-04,bảng \"Nội quy\n1.000657,,sanh,2026-03-04,bảng 5\"\n",
        "\"1.000656\",\"\",\"sanh\",\"2026-03-04\",\"bảng \"\"Nội quy\"\",\n cũ\"\n",
    ] {
        let (register, found) = table([head, rows].concat().as_bytes());
        assert!(register.0.items().count() > 1 && found.is_empty(), "{rows}: {found:?}");
    }
}

#[test]
fn the_titles_of_the_schema_are_names_of_columns() {
    let titles = "Nội dung,Mã thủ tục,Địa điểm,Ngày dán,Bên niêm yết,Ghi ngày áp dụng,Bằng chứng,Ngày gỡ,Lý do gỡ\n\
        ,1.000894,sanh,2026-03-04,xa,,a.jpg,2026-04-01,Hết hiệu lực\n";
    let (register, findings) = table(titles.as_bytes());
    assert_eq!(
        (register, findings),
        (
            in_yaml(
                "- {code: \"1.000894\", place: sanh, posted: 2026-03-04, by: xa, evidence: [{file: a.jpg}], \
                removed: 2026-04-01, reason: Hết hiệu lực}"
            ),
            vec![]
        )
    );
}

#[test]
fn a_column_that_nobody_knows_is_told_with_the_vietnamese_names() {
    let mut findings = Findings::default();
    read(FileId::new(0), "postings/a.csv", "code,place,khổ giấy\n1.000894,sanh,A4\n".as_bytes(), &mut findings);
    let titles = findings.iter().flat_map(|one| &one.args).find(|(name, _)| *name == "titles");
    let titles: Vec<_> = titles.map_or("", |(_, titles)| titles).split(", ").collect();
    let keys: Vec<_> = titles.iter().filter_map(|title| super::key_of(title)).collect();
    assert_eq!(keys, super::columns::names().collect::<Vec<_>>());
}

#[test]
fn a_column_that_an_office_keeps_for_itself_does_no_harm() {
    for own in ["Người dán,Chị Hoa", "Số tờ,1", "Khổ giấy,A4"] {
        let (name, cell) = own.split_once(',').expect("two");
        let text = format!("code,place,posted,{name}\n1.000894,sanh,2026-03-04,{cell}\n");
        let register = in_yaml("- {code: \"1.000894\", place: sanh, posted: 2026-03-04}");
        assert_eq!(table(text.as_bytes()), (register, vec!["1:4 unknown-key".to_owned()]), "{text}");
    }
    // What a cell says of a day, or answers, may be what is missing.
    for own in ["Hết treo,x", "Bóc tờ,1/4/2026", "Việc,phản ánh, kiến nghị"] {
        let (name, cell) = own.split_once(',').expect("two");
        let text = format!("code,place,posted,{name}\n1.000894,sanh,2026-03-04,\"{cell}\"\n");
        assert_eq!(table(text.as_bytes()), (Register::default(), vec!["1:4 unknown-key".to_owned()]), "{text}");
    }
}

#[test]
fn what_stands_under_a_name_that_nobody_knows_is_not_missing() {
    for (text, wrong) in [
        ("code,place,posted,ngày bỏ đi\n1.000894,sanh,2026-03-04,2026-04-01\n", "1:4 unknown-key"),
        ("code,code,place,posted\n,1.000894,sanh,2026-03-04\n", "1:2 duplicate-key"),
    ] {
        assert_eq!(table(text.as_bytes()), (Register::default(), vec![wrong.to_owned()]), "{text}");
    }
}

#[test]
fn what_is_no_table_is_refused() {
    assert_eq!(table(b"").1, ["0:0 empty-file"]);
    assert_eq!(table("xin chào\n".as_bytes()).1, ["0:0 table-without-header"]);
    assert_eq!(table(b"\xff\xfec\0o\0").1, ["1:1 utf-16"]);
    assert_eq!(table(b"code,place\n\xff\n").1, ["2:1 not-utf8"]);
    let mut findings = Findings::default();
    assert!(read(FileId::new(0), "postings/xa.xlsx", b"PK", &mut findings).is_none());
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["not-excel"]);
}

#[test]
fn words_of_the_contract_have_vietnamese_ones() {
    let level = |word: &str| {
        let text = format!("code,place,content\n1.000894,a,\"{word}\"\n");
        table(text.as_bytes()).0.0.items().next().and_then(|(posting, _)| posting.content.value)
    };
    assert_eq!(level("Toàn văn"), Some(ContentLevel::Full));
    assert_eq!(level("quy trình"), Some(ContentLevel::Process));
    assert_eq!(level("process"), Some(ContentLevel::Process));
    assert_eq!(level("Danh mục, quy trình và thời gian giải quyết"), Some(ContentLevel::Process));
    let what = |word: &str| {
        let text = format!("nội dung,place,posted\n\"{word}\",a,2026-03-04\n");
        table(text.as_bytes()).0.0.items().next().and_then(|(posting, _)| posting.what.value)
    };
    for word in ["Nội dung tiếp nhận phản ánh, kiến nghị", "nơi nhận phản ánh, kiến nghị", "Phản ánh - kiến nghị"]
    {
        assert_eq!(what(word), Some(PostedMatter::Feedback), "{word}");
    }
    assert_eq!(what("Bảng mức thu phí, lệ phí"), Some(PostedMatter::Fees));
    assert_eq!(what("Danh mục nội dung đã công khai trong quý"), Some(PostedMatter::Disclosures));
    assert_eq!(what("danh mục nội dung công khai"), Some(PostedMatter::Disclosures));
}

/// An Excel file with one sheet of rows, whose second style is that of days.
fn workbook(rows: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{LINKS}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"Sổ\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("its bytes");
    }
    zip.finish().expect("a file").into_inner()
}

/// What is found in a workbook and what its register is.
fn excel(rows: &str) -> (Register, Vec<String>) {
    let mut findings = Findings::default();
    let register =
        read(FileId::new(0), "postings/xa.xlsx", &workbook(rows), &mut findings).map(|(register, _)| register);
    let seen = findings.iter().map(|finding| {
        let place = finding.place.unwrap_or_default();
        format!("{}:{} {}", place.line, place.column, finding.rule)
    });
    (register.unwrap_or_default(), seen.collect())
}

/// A cell with text.
fn text(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn an_excel_file_keeps_its_days_and_says_what_it_changed() {
    let header = [text("A2", "Mã thủ tục"), text("B2", "Địa điểm"), text("C2", "Ngày dán")].concat();
    let days =
        [text("A3", "1.000894"), text("B3", "sanh "), "<c r=\"C3\" s=\"1\"><v>46085</v></c>".to_owned()].concat();
    let number = ["<c r=\"A5\"><v>1.00001</v></c>".to_owned(), text("B5", "sanh"), text("C5", "04/03/2026")].concat();
    let all_digits = ["<c r=\"A6\"><v>1.000894</v></c>".to_owned(), text("B6", "bang-tin")].concat();
    let wrong = ["<c r=\"A7\" t=\"e\"><v>#N/A</v></c>".to_owned(), text("C7", "hôm qua")].concat();
    let far = "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row>";
    let rows = [(2, header), (3, days), (5, number), (6, all_digits), (7, wrong)];
    let rows = rows.map(|(number, cells)| format!("<row r=\"{number}\">{cells}</row>")).concat();
    let (register, findings) = excel(&(rows + far));
    assert_eq!(findings, ["5:1 code-as-number", "6:1 code-as-number", "7:1 wrong-value", "7:3 wrong-value"]);
    let expected = "- {code: 1.000894, place: sanh, posted: 2026-03-04}\n- {code: 1.000010, place: sanh, posted: \
                    2026-03-04}\n- {code: 1.000894, place: bang-tin}\n- {posted: }\n";
    assert_eq!(register, in_yaml(expected));
}

#[test]
fn a_packed_file_that_grows_without_end_is_refused() {
    let mut findings = Findings::default();
    let row = format!("<row r=\"1\">{}</row>", " ".repeat(70 << 20));
    let bytes = workbook(&row);
    assert!(read(FileId::new(0), "postings/xa.xlsx", &bytes, &mut findings).is_none());
    assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["file-too-large"]);
}
