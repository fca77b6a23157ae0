//! What is written reads back as what was meant: the typed procedure from the YAML equals the one from the tree.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Known, node};
use crate::diagnostics::FileId;
use crate::import::national::input::Input;
use crate::import::national::record;
use crate::import::yaml::print;
use crate::load::raw::Procedure;

/// Compares one record; gives the code of one that differs, with the reason.
fn difference(bytes: &[u8]) -> Option<String> {
    let record = record::read(bytes).map_err(str::to_owned).ok()?;
    let known = Known { code: &record.code, code_changed: false, field: Some(("linh-vuc", None)) };
    let tree = node(&record, &known);
    let yaml = print("x.json", &tree, FileId::new(0)).text;
    let meant: Result<Procedure, _> = serde_json::from_value(tree.json());
    let read: Result<Procedure, _> = serde_yaml::from_str(&yaml);
    match (meant, read) {
        (Ok(meant), Ok(read)) if meant == read => None,
        (Ok(_), Ok(_)) => Some(format!("{}: reads back as something else", record.code)),
        (meant, read) => Some(format!("{}: {:?} {:?}", record.code, meant.err(), read.err())),
    }
}

#[test]
fn a_made_up_record_reads_back_equal() {
    let record = r#"{"code": "1.000010", "name": "a: \"b\"\n\tc ", "keywords": ["no", "1.0"], "level": ["xa", "sao"],
        "audience": "Doanh nghiệp Việt Nam", "channels": [{"method": "?", "time_limit": "0,5 ngày", "fee": "Phí: 1.5 USD\nPhí: 0 Đồng"}],
        "dossier": [{"case": "", "items": [{"name": "x", "original": 181, "copy": "hai"}]}, {"case": "", "items": []}],
        "legal_basis": [{"number": "1", "date": "31-02-2020"}, {"date": "1/2/2020"}], "snapshot": "2026-07-01"}"#;
    assert_eq!(difference(record.as_bytes()), None);
}

#[test]
#[expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test that did not run must say so; data is named by the environment"
)]
fn all_real_records_read_back_equal() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("NIEMYET_DATA").map(PathBuf::from);
    let near = ["../shared/data", "../../shared/data"].map(|path| root.join(path));
    let data = named.into_iter().chain(near).map(|folder| folder.join("tthc.jsonl.gz")).find(|path| path.is_file());
    let Some(data) = data else {
        eprintln!("the real records are not here (set NIEMYET_DATA): only made-up records are tested");
        return;
    };
    let chunks: Vec<_> = Input::open(&data).expect("the data opens").collect();
    assert_eq!(chunks.len(), 4431);
    let differences: Vec<String> =
        chunks.par_iter().filter_map(|chunk| difference(chunk.bytes.as_ref().expect("a record"))).collect();
    assert_eq!(differences, Vec::<String>::new());
}
