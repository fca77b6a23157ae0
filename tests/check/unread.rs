//! A file of the demonstration that cannot be read is found as that, and nothing that hangs on it is found besides.

use std::path::Path;

use rayon::prelude::*;

use super::demonstration::Demonstration;

/// Files on which much hangs, and of each kind at least one.
const FILES: [&str; 25] = [
    "calendar/2025.yaml",
    "decisions/qd-1188-2025.yaml",
    "decisions/qd-1201-2025.yaml",
    "decisions/qd-1466-2026.yaml",
    "decisions/qd-318-2026.yaml",
    "decisions/qd-655-2025.yaml",
    "fields/ho-tich.yaml",
    "figures/suoi-may-2026-quy-3.yaml",
    "glossary.yaml",
    "inspections/trang-thuong-2026-09.yaml",
    "laws/luat-02-2011-qh13.yaml",
    "laws/luat-136-2025-qh15.yaml",
    "laws/luat-60-2014-qh13.yaml",
    "laws/nd-175-2024.yaml",
    "offices/an-khuc-mot-cua.yaml",
    "offices/trang-thuong.yaml",
    "plans/cchc-2026.yaml",
    "policies/mien-le-phi-truc-tuyen.yaml",
    "policies/nop-o-dau-cung-duoc.yaml",
    "postings/trang-thuong.yaml",
    "procedures/ho-tich/1.000894.yaml",
    "procedures/khieu-nai-to-cao/2.002409.yaml",
    "procedures/xay-dung/1.013225.yaml",
    "site.yaml",
    "waivers/suoi-may-trang-web.yaml",
];

#[test]
fn a_file_that_cannot_be_read_is_found_and_nothing_that_hangs_on_it() {
    let demonstration = Demonstration::read();
    let wrong: Vec<String> = FILES.par_iter().filter_map(|path| surplus(&demonstration, path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is found besides, when the last line of a file has a quote that does not end.
fn surplus(demonstration: &Demonstration, path: &str) -> Option<String> {
    let text = demonstration.texts().remove(Path::new(path).to_str()?)? + "\n\"x: [\n";
    let mut found = demonstration.with(&[(path, &text)]);
    found.retain(|(file, _, rule)| !rule.starts_with("no more: ") && (file != path || rule != "unclosed-quote"));
    (!found.is_empty()).then(|| format!("{path}: {found:?}"))
}
