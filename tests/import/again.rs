//! Importing into a content root that is not empty.

use std::fs;

use niemyet::import::Options;
use serde_json::{Value, json};

use super::{Place, files, found, lines, record, run, with};

#[test]
fn what_is_there_is_never_overwritten_unless_forced() {
    let place = Place::new();
    let input = lines(&[record("1.000010"), record("1.000011")]);
    place.import(&input);
    let path = place.root().join("procedures/ho-tich/1.000010.yaml");
    let moved = place.root().join("procedures/rieng/1.000011.yaml");
    fs::write(&path, "code: \"1.000010\" # của tôi\n").expect("an edit");
    fs::create_dir_all(moved.parent().expect("a parent")).expect("a folder");
    fs::rename(place.root().join("procedures/ho-tich/1.000011.yaml"), &moved).expect("a move");
    fs::write(place.root().join("fields/ho-tich.yaml"), "name: Hộ tịch\ndescription: x\n").expect("an edit");
    let report = place.import(&input);
    assert_eq!((report.counts.kept, report.counts.unchanged, report.counts.written), (1, 1, 0));
    assert_eq!(found(&report), ["file-exists procedures/ho-tich/1.000010.yaml"]);
    let edited = fs::read_to_string(&path).expect("a file");
    assert!(edited.contains("của tôi"));
    let report = run(&Options { force: true, ..place.options(input.as_bytes()) });
    assert_eq!((report.counts.written, report.counts.kept), (1, 0));
    assert!(!place.root().join("procedures/ho-tich/1.000011.yaml").exists(), "a moved file stays where it is");
    assert!(place.read("fields/ho-tich.yaml").contains("description"), "fields are never forced");
}

#[test]
fn an_import_that_was_stopped_goes_on_to_the_same_end() {
    let records: Vec<Value> = (0..700).map(|n| record(&format!("1.{n:06}"))).collect();
    let whole = Place::new();
    whole.import(lines(&records));
    let stopped = Place::new();
    stopped.import(lines(&records[..300]));
    // What a kill leaves: half a file beside its place, and no files that are written last.
    let beside = stopped.root().join("procedures/ho-tich/.1.000300.yaml.importing");
    fs::write(&beside, "code: \"1.0003").expect("half a file");
    fs::remove_file(stopped.root().join("site.yaml")).expect("no site");
    let report = stopped.import(lines(&records));
    assert_eq!((report.counts.unchanged, report.counts.written), (300, 400));
    assert_eq!(files(&stopped.root()), files(&whole.root()));
}

#[test]
fn unknown_audiences_go_to_a_new_site_and_are_reported_to_an_old_one() {
    let place = Place::new();
    let input = lines(&[with("1.000010", "audience", json!(["Doanh nghiệp Việt Nam"]))]);
    assert_eq!(found(&place.import(&input)), Vec::<String>::new());
    assert!(place.read("site.yaml").contains("id: doanh-nghiep-viet-nam"));
    fs::write(place.root().join("site.yaml"), "name: Của tôi\n").expect("an edit");
    assert_eq!(found(&place.import(&input)), ["unknown-audience Doanh nghiệp Việt Nam doanh-nghiep-viet-nam"]);
    assert_eq!(place.read("site.yaml"), "name: Của tôi\n");
}
