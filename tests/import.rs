//! `import national`: records in, YAML that reads back the same out; nothing lost, nothing overwritten.

#![expect(clippy::disallowed_methods, reason = "tests make and read their own files")]

mod again;
mod hostile;
mod real;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use niemyet::diagnostics::{Diagnostic, FileId, Severity};
use niemyet::import::{Counts, Options, Report, national};
use niemyet::load::raw::{FieldOfWork, Office, Procedure, Site};
use serde_json::{Value, json};

/// A content root in a temporary folder, and an input beside it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn options(&self, input: &[u8]) -> Options {
        let path = self.folder.path().join("input.jsonl");
        fs::write(&path, input).expect("the input is written");
        Options { input: path, root: self.root(), ..Options::default() }
    }

    fn import(&self, input: impl AsRef<[u8]>) -> Report {
        run(&self.options(input.as_ref()))
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn procedure(&self, path: &str) -> Procedure {
        serde_yaml::from_str(&self.read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

fn run(options: &Options) -> Report {
    national(options, &|_, _| {}).expect("the import runs")
}

/// Every file below a folder, with its text.
fn files(root: &Path) -> BTreeMap<String, String> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(|entry| entry.expect("the folder is readable"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("below the root").display().to_string();
            (path, String::from_utf8_lossy(&fs::read(entry.path()).expect("a file")).into_owned())
        })
        .collect()
}

/// Rules with their values, in the order of the report.
fn found(report: &Report) -> Vec<String> {
    let words = |finding: &Diagnostic| {
        let values = finding.args.iter().map(|(_, value)| value.as_str());
        [finding.rule].into_iter().chain(values).collect::<Vec<_>>().join(" ")
    };
    report.findings.iter().map(words).collect()
}

fn record(code: &str) -> Value {
    json!({
        "code": code, "name": "Thủ tục thử", "field": "Hộ tịch", "level": ["xa"], "level_text": "Cấp xã",
        "agency": "Ủy ban nhân dân cấp xã", "authority": "", "audience": ["Công dân Việt Nam"], "steps": ["Nộp"],
        "channels": [{"method": "Trực tiếp", "time_limit": "5 Ngày làm việc", "fee": "Miễn phí", "description": ""}],
        "dossier": [{"case": "", "items": [{"name": "Tờ khai", "original": 1, "copy": 0, "form": ""}]}],
        "result": ["Giấy"], "conditions": "", "legal_basis": [], "keywords": [], "description": "",
        "decision": "163/QĐ-BTP", "kind": "", "url": "", "source": "", "snapshot": "2026-07", "structured": true,
    })
}

fn with(code: &str, key: &str, value: Value) -> Value {
    let mut record = record(code);
    record[key] = value;
    record
}

fn lines(records: &[Value]) -> String {
    records.iter().flat_map(|record| [record.to_string(), "\n".to_owned()]).collect()
}

#[test]
fn a_record_becomes_a_procedure_with_its_field_and_office() {
    let place = Place::new();
    let report = place.import(lines(&[record("1.000010")]));
    assert_eq!(found(&report), Vec::<String>::new());
    let counts = Counts { read: 1, written: 1, fields: 1, offices: 1, ..Counts::default() };
    assert_eq!(report.counts, counts);
    let expected = "# yaml-language-server: $schema=../../../.schema/procedure.json
code: \"1.000010\"
name: Thủ tục thử
field: ho-tich
level: [commune]
audience: [citizen]
agencies:
  implementing: Ủy ban nhân dân cấp xã
steps:
  - text: Nộp
cases:
  - documents:
      - name: Tờ khai
        originals: 1
        copies: 0
channels:
  - via: counter
    time_limit:
      amount: 5
      unit: working_day
      text: \"5 Ngày làm việc\"
    fees:
      - none: free
        text: Miễn phí
results:
  - name: Giấy
decision_number: \"163/QĐ-BTP\"
source:
  text: bản sao tháng 07/2026
  role: central_content
";
    assert_eq!(place.read("procedures/ho-tich/1.000010.yaml"), expected);
    let field: FieldOfWork = serde_yaml::from_str(&place.read("fields/ho-tich.yaml")).expect("a field");
    assert_eq!(field.name.value.as_deref(), Some("Hộ tịch"));
    let office: Office = serde_yaml::from_str(&place.read("offices/uy-ban-nhan-dan-cap-xa.yaml")).expect("an office");
    assert_eq!(office.level.value.as_deref(), Some("commune"));
    let site: Site = serde_yaml::from_str(&place.read("site.yaml")).expect("a site");
    assert!(site.name.value.is_some() && site.owner.value.is_some() && site.demonstration.value.is_none());
}

#[test]
fn the_commune_workbook_is_read_too() {
    let place = Place::new();
    let text = json!([{
        "stt": "1", "ma_tthc": "1.014946", "ten_tthc": "THỦ TỤC THỬ (Cấp xã)", "linh_vuc": "Hộ tịch",
        "link_truy_cap": "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-cfc1-7658-94d3-9dd977da8fa5",
        "cap_thuc_hien": "Cấp bộ, Cấp tỉnh, Cấp xã", "so_quyet_dinh": "QĐ/0001-BTP", "ngay_quyet_dinh": "09/03/2026",
        "doi_tuong_thuc_hien": "Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)",
        "cach_thuc_thuc_hien": [{"hinh_thuc_nop": "Bưu chính", "thoi_gian": "5 Khác", "phi_le_phi": "Phí: 0 VNĐ", "mo_ta": ""}],
        "trinh_tu_thuc_hien": [{"truong_hop_xu_ly": "*Lưu ý:", "mo_ta_chi_tiet": "Một\nhai"}],
        "tphs": [
            {"ma_tphs": "000.G09", "ten_giay_to": "Đơn", "loai_giay_to": "Bản Chính", "ban_chinh": true, "ban_sao": false},
            {"ma_tphs": "", "ten_giay_to": "Lưu ý: đọc kỹ", "ban_chinh": false, "ban_sao": false},
        ],
        "kqth": [{"ma_ket_qua": "KQ.G09.000536", "ten_ket_qua": "Quyết định"}],
        "ccpl": [{"so_ky_hieu": "03/2026/NĐ-CP", "trich_yeu": "Hội", "ngay_ban_hanh": "01/03/2026", "ngay_hieu_luc": "chưa rõ", "dia_chi_truy_cap": "javascript:alert(1)"}],
        "cot_la": "còn đây",
    }]);
    let report = place.import(serde_json::to_string_pretty(&text).expect("JSON"));
    let rules: Vec<&str> = report.findings.iter().map(|finding| finding.rule).collect();
    for rule in [
        "unknown-input-key",
        "note-among-documents",
        "copies-unknown",
        "deadline-without-unit",
        "fee-zero",
        "date-unreadable",
        "address-unusable",
        "decision-number-unusual",
    ] {
        assert!(rules.contains(&rule), "{rule} is not in {rules:?}");
    }
    let text = place.read("procedures/ho-tich/1.014946.yaml");
    for kept in
        ["còn đây", "09/03/2026", "chưa rõ", "javascript:alert(1)", "000.G09", "Bản Chính", "Lưu ý: đọc kỹ", "5 Khác"]
    {
        assert!(text.contains(kept), "{kept} is lost:\n{text}");
    }
    let procedure = place.procedure("procedures/ho-tich/1.014946.yaml");
    assert_eq!(procedure.national_id.value.as_deref(), Some("019d2bfb-cfc1-7658-94d3-9dd977da8fa5"));
    assert_eq!(procedure.audience.value.map(|list| list.len()), Some(2));
    assert_eq!(procedure.level.value.map(|list| list.len()), Some(3));
}

#[test]
fn a_finding_points_to_the_line_of_the_value() {
    let place = Place::new();
    let report = place.import(lines(&[with("1.000010", "name", json!("Một\thai"))]));
    let finding = report.findings.iter().next().expect("a finding");
    let at = finding.place.expect("a place");
    assert_eq!((finding.rule, finding.severity), ("odd-character", Severity::Note));
    let path = report.sources.path(at.file);
    let text = place.read(path);
    assert_eq!(text.lines().nth(at.line as usize - 1), Some("name: \"Một\\thai\""));
    // Nothing was written in a dry run: the place is in the input.
    let other = Place::new();
    let options =
        Options { dry_run: true, ..other.options(lines(&[with("1.000010", "name", json!("a\tb"))]).as_bytes()) };
    let report = run(&options);
    assert_eq!(
        report.findings.iter().next().and_then(|f| f.place).map(|p| (p.file, p.line)),
        Some((FileId::new(0), 1))
    );
    assert_eq!(report.counts.written, 1);
    assert!(!other.root().exists(), "a dry run makes not even the folder");
}
