//! Blanks where none belong: in a name, a heading or an address doubled, before a comma, or of a kind that cannot be seen; in
//! sentences and on pages before a comma. Doubled ones between the words of a sentence are shown as one.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::super::texts::Text;
use super::super::{Check, Found, Group, Rule, Scene, record_texts, site_texts, texts};
use crate::diagnostics::{Severity, single_blanks};
use crate::model::{Procedure, markdown};

pub(super) static RULE: Rule = Rule {
    name: "stray-blanks",
    severity: Severity::Warning,
    group: Group::Wording,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/stray-blanks.yaml"),
    check: Check::Both(check, beside),
};

/// Two blanks, a blank before a mark or behind an opening bracket, or a blank that is not the usual one.
static STRAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"[ \u{a0}]{2}|[\u{a0}\u{2000}-\u{200a}\u{202f}\u{3000}]| [,;.:)](?:\s|$)|[\p{L}0-9)] [,;][\p{L}0-9]|\( ",
    )
    .expect("a pattern")
});

/// The same for sentences and pages, where blanks also lay out tables and lists.
static STRAY_IN_TEXT: LazyLock<Regex> = LazyLock::new(|| {
    let marks = r"\p{L}[\u{a0} ]+[,;.](?:\s|$)|[0-9)][\u{a0} ]+[,;](?:\s|$)|[\p{L}0-9)][\u{a0} ]+[,;][\p{L}0-9]";
    Regex::new(&format!(r"{marks}|\([ \u{{a0}}]+\p{{L}}")).expect("a pattern")
});

fn check(procedure: &Procedure, _: &Scene<'_>, found: &mut Found) {
    texts::short(procedure, |text| of_text(&text, found));
    texts::told(procedure, |text| {
        if let Some(blank) = STRAY_IN_TEXT.find(text.says) {
            found.push(text.finding().with("text", single_blanks(&texts::around(text.says, blank.range()))));
        }
    });
}

fn beside(scene: &Scene<'_>, found: &mut Found) {
    let mut told = BTreeSet::new();
    let mut of_short = |text: Text<'_>| {
        told.insert((text.place, text.keys.to_string()));
        of_text(&text, found);
    };
    site_texts::short(scene.site, &mut of_short);
    record_texts::names(scene.site, &mut of_short);
    let mut of_sentences = |text: Text<'_>| {
        let blank = STRAY_IN_TEXT.find(text.says);
        if let Some(blank) = blank.filter(|_| !told.contains(&(text.place, text.keys.to_string()))) {
            found.push(text.finding().with("text", single_blanks(&texts::around(text.says, blank.range()))));
        }
    };
    site_texts::published(scene.site, &mut of_sentences);
    record_texts::all(scene.site, &mut of_sentences);
    for page in &scene.site.pages {
        let code = markdown::code(&page.body);
        let is_code = |at: usize| code.iter().any(|code| code.contains(&at));
        if let Some(blank) = STRAY_IN_TEXT.find_iter(&page.body).find(|blank| !is_code(blank.start())) {
            let finding = site_texts::in_page(page, &blank.range());
            found.push(finding.with("text", single_blanks(&texts::around(&page.body, blank.range()))));
        }
    }
}

fn of_text(text: &Text<'_>, found: &mut Found) {
    if let Some(blank) = STRAY.find(text.says) {
        found.push(text.finding().with("text", texts::around(text.says, blank.range())));
    }
}
