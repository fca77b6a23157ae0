//! `JUnit` XML, which nearly every build server shows: a rule that finds nothing is a test that passed, a finding one
//! that failed, a finding that the baseline knows one that was skipped.

use std::fmt::Write;

use super::xml::escaped;
use super::{Item, Run};
use crate::check::catalogue;
use crate::messages::Language;

/// The whole document.
pub(super) fn render(run: &Run, language: Language) -> String {
    let silent: Vec<&str> =
        catalogue().iter().map(|known| known.name).filter(|name| !run.summary.rules.contains_key(*name)).collect();
    let (all, known) = (run.findings.len(), run.summary.known);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    let _ = writeln!(
        xml,
        "  <testsuite name=\"niemyet\" id=\"0\" package=\"niemyet\" hostname=\"localhost\" timestamp=\"{}T00:00:00\" \
         time=\"0\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{known}\">\n    <properties/>",
        escaped(&run.as_of),
        all + silent.len(),
        all - known,
    );
    for rule in silent {
        let _ = writeln!(xml, "    <testcase classname=\"niemyet\" name=\"{}\" time=\"0\"/>", escaped(rule));
    }
    for item in &run.findings {
        case(&mut xml, item, language);
    }
    xml.push_str("    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>\n");
    xml
}

fn case(xml: &mut String, item: &Item, language: Language) {
    let position = item.position().unwrap_or_default();
    let message = item.message.of(language);
    let name = if position.is_empty() { message.to_owned() } else { format!("{position}: {message}") };
    let _ = write!(
        xml,
        "    <testcase classname=\"{}\" name=\"{}\" time=\"0\">\n      ",
        escaped(&item.rule),
        escaped(&name)
    );
    if item.is_known() {
        xml.push_str("<skipped/>");
    } else {
        let words = [Some(&item.message), item.why.as_ref(), item.remedy.as_ref()];
        let words: Vec<&str> = words.into_iter().flatten().map(|words| words.of(language)).collect();
        let (kind, text) = (item.severity.key(), words.join("\n"));
        let _ = write!(xml, "<failure type=\"{kind}\" message=\"{}\">{}", escaped(message), escaped(&text));
        if !position.is_empty() {
            let _ = write!(xml, "\n{}", escaped(&position));
        }
        xml.push_str("</failure>");
    }
    xml.push_str("\n    </testcase>\n");
}
