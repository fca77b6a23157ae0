//! A decision prints the name of another procedure beside a code.

use std::collections::{BTreeMap, BTreeSet};

use super::super::text::{excerpt, plain_name};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::name_of_decision::is_title;
use crate::diagnostics::Severity;
use crate::model::{Item, Procedure};

pub(super) static RULE: Rule = Rule {
    name: "item-named-otherwise",
    severity: Severity::Warning,
    group: Group::Decisions,
    complaint: None,
    grounds: &[],
    example: include_str!("../examples/item-named-otherwise.yaml"),
    check: Check::Site(check),
};

fn check(scene: &Scene<'_>, found: &mut Found) {
    let current = || scene.current().iter().map(|reference| &scene.site.procedures[*reference]);
    let mut bearers: BTreeMap<String, usize> = BTreeMap::new();
    for procedure in current() {
        *bearers.entry(plain_name(&procedure.name)).or_default() += 1;
    }
    for procedure in current() {
        let Some(item) = item_of(procedure, scene) else { continue };
        let Some(printed) = item.name.as_deref() else { continue };
        let (own, name) = (plain_name(&procedure.name), plain_name(printed));
        // A name that two procedures have is found at the one that has it wrongly, and so is the title of a decision.
        let is_unclear = bearers.get(&own).is_some_and(|count| *count > 1) || is_title(&procedure.name);
        if own == name || is_unclear || !(bearers.contains_key(&name) || have_nothing_in_common(&name, &own)) {
            continue;
        }
        let finding = at(item.place, "name").with("printed", excerpt(printed)).with("name", excerpt(&procedure.name));
        found.push(finding.with("code", procedure.code.as_str()).related(procedure.place));
    }
}

/// What the decision on which a procedure rests says of it, if it says so once: of two lines one was found.
fn item_of<'s>(procedure: &Procedure, scene: &'s Scene<'_>) -> Option<&'s Item> {
    let decision = &scene.site.decisions[procedure.announced_by?];
    let mut items = decision.items.iter().filter(|item| item.code == procedure.code);
    items.next().filter(|_| items.next().is_none())
}

/// Whether two names share hardly a word: at most a quarter of those of the shorter one.
fn have_nothing_in_common(one: &str, two: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> { name.split(' ').map(str::to_owned).collect() };
    let (one, two) = (words(one), words(two));
    let shorter = one.len().min(two.len());
    shorter >= 3 && one.intersection(&two).count() * 4 <= shorter
}

#[cfg(test)]
mod tests {
    use super::have_nothing_in_common;

    #[test]
    fn a_name_in_other_words_is_no_other_name() {
        assert!(have_nothing_in_common("đăng ký tạm trú", "xác nhận thông tin về cư trú"));
        assert!(!have_nothing_in_common("đăng ký khai sinh", "đăng ký khai sinh có yếu tố nước ngoài"));
        assert!(!have_nothing_in_common("trợ cấp hưu trí xã hội", "thực hiện, điều chỉnh trợ cấp hưu trí"));
        assert!(!have_nothing_in_common("thường trú", "đăng ký tạm vắng"));
    }
}
