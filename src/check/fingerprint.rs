//! What makes a finding the same finding in two runs, however lines have moved in between.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::diagnostics::{Detail, Diagnostic};

/// Bytes of a fingerprint: enough that two findings never share one by chance.
const BYTES: usize = 10;

/// The fingerprints of findings, in their order: rule, what it is about, path, value; never a line. Findings that
/// share all of that are told apart by their order.
pub(super) fn fingerprints<'f>(findings: impl IntoIterator<Item = &'f Diagnostic>) -> Vec<String> {
    let mut seen: BTreeMap<[u8; BYTES], usize> = BTreeMap::new();
    let fingerprint = |finding: &Diagnostic| {
        let plain = digest(finding, 0);
        let before = seen.entry(plain).or_default();
        let own = if *before == 0 { plain } else { digest(finding, *before) };
        *before += 1;
        own.iter().fold(String::with_capacity(BYTES * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    };
    findings.into_iter().map(fingerprint).collect()
}

fn digest(finding: &Diagnostic, repeat: usize) -> [u8; BYTES] {
    let blank = Detail::default();
    let detail = finding.detail.as_deref().unwrap_or(&blank);
    let mut digest = Sha256::new();
    let mut part = |text: &str| {
        digest.update(text.as_bytes());
        digest.update([0]);
    };
    part(finding.rule);
    let is_written = !detail.is_its_subject;
    let object = detail.object.as_ref().filter(|_| is_written).map(|(kind, id)| (*kind, id));
    for (kind, id) in object.into_iter().chain(detail.subject.iter().map(|(kind, id)| (*kind, id))) {
        part(kind);
        part(id);
    }
    part(if is_written { &detail.identity } else { "" });
    part(if is_written { &detail.value } else { "" });
    // Which key is missing is not in the path of what misses it.
    let key = finding.args.iter().find(|(name, _)| *name == "key");
    part(key.map_or("", |(_, key)| key));
    part(&repeat.to_string());
    let whole = digest.finalize();
    std::array::from_fn(|index| whole[index])
}

#[cfg(test)]
mod tests {
    use super::fingerprints;
    use crate::diagnostics::{Diagnostic, FileId, Place};

    fn finding(line: u32, identity: &str, value: &str) -> Diagnostic {
        let mut finding =
            Diagnostic::warning("x-y", Place::point(FileId::new(0), line, 1)).with("count", line.to_string());
        finding.detail_mut().identity = identity.to_owned();
        finding.detail_mut().value = value.to_owned();
        finding
    }

    #[test]
    fn lines_do_not_matter_but_paths_and_values_do() {
        let first = finding(3, "channels[post].fees", "8000");
        let all = fingerprints([&first, &finding(9, "channels[post].fees", "8000")]);
        assert_ne!(all[0], all[1], "two findings of one run are two");
        assert_eq!(all[0], fingerprints([&finding(9, "channels[post].fees", "8000")])[0]);
        assert_ne!(all[0], fingerprints([&finding(3, "channels[counter].fees", "8000")])[0]);
        assert_ne!(all[0], fingerprints([&finding(3, "channels[post].fees", "9000")])[0]);
        assert_ne!(all[0], fingerprints([&first.about("office", "x")])[0]);
        let [one, other] = ["2026-03-05", "2026-03-09"]
            .map(|day| finding(3, &format!("[x {day}].posted"), day).about("office", "x").whatever_is_written());
        assert_eq!(fingerprints([&one]), fingerprints([&other]));
        assert_ne!(fingerprints([&one]), fingerprints([&other.about("place", "y")]));
    }
}
