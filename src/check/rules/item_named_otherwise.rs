//! A decision prints the name of another procedure beside a code.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::text::{excerpt, plain_name};
use super::super::{Check, Found, Group, Rule, Scene, at};
use super::announced_without_definition::is_unknown;
use super::item_listed_twice::is_twin;
use super::name_of_decision::is_title;
use crate::diagnostics::Severity;
use crate::load::raw::Action;
use crate::model::{Decision, Item, Procedure, Ref};

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
    let names = Names::of(scene);
    for (_, procedure) in scene.site.procedures.iter() {
        let own = plain_name(&procedure.name);
        // A name that two procedures have is found at the one that has it wrongly, and so is the title of a decision.
        if names.is_shared(&own) || is_title(&procedure.name) {
            continue;
        }
        // Where the definition has the wrong name, several decisions say so.
        let mut told: BTreeSet<String> = BTreeSet::new();
        for (decision, item) in items_of(procedure, &own, scene) {
            let Some(printed) = item.name.as_deref() else { continue };
            let line = Line { procedure, own: &own, decision, item, name: plain_name(printed) };
            if names.is_of_another(&line, scene) && told.insert(line.name) {
                let (printed, name) = told_apart(printed, &procedure.name);
                let finding = at(item.place, "name").with("printed", printed).with("name", name).with("meant", "");
                found.push(finding.with("code", procedure.code.as_str()).related(procedure.place));
            }
        }
    }
    mistyped(scene, found);
}

/// Lines whose code is a slip for that of the procedure whose name stands beside it.
fn mistyped(scene: &Scene<'_>, found: &mut Found) {
    for decision in scene.site.decisions.items() {
        for item in &decision.items {
            // A code that nobody knows is found as that.
            let Some(written) = item.written.as_ref().filter(|_| !is_unknown(item, scene.site)) else { continue };
            // Two lines that say the same were found.
            if decision.items.iter().filter(|other| is_twin(item, other)).count() > 1 {
                continue;
            }
            let finding = at(item.place, "code").with("printed", excerpt(item.name.as_deref().unwrap_or_default()));
            let finding = finding.with("code", written.as_str()).with("meant", item.code.as_str()).with("name", "");
            let meant = scene.site.find_procedure(item.code.as_str());
            found.push(finding.related(meant.map_or(decision.place, |meant| scene.site.procedures[meant].place)));
        }
    }
}

/// The beginnings of two names, or what stands around where they begin to differ when that is further on.
fn told_apart(one: &str, two: &str) -> (String, String) {
    let low = |text: &str| text.to_lowercase();
    let (first, second) = (excerpt(one), excerpt(two));
    if low(&first) != low(&second) {
        return (first, second);
    }
    let alike = one.chars().zip(two.chars()).take_while(|(one, two)| one.to_lowercase().eq(two.to_lowercase())).count();
    let from = |text: &str| {
        let words: String = text.chars().skip(alike.saturating_sub(BEFORE)).collect();
        format!("…{}", excerpt(words.split_once(' ').map_or("", |(_, whole)| whole)))
    };
    (from(one), from(two))
}

/// How many characters are shown before two names begin to differ.
const BEFORE: usize = 24;

/// What decisions say of a procedure, first the one on which it rests. Of two lines that say the same, which was found, one
/// has its name; where neither has, the first counts.
fn items_of<'s>(procedure: &Procedure, own: &str, scene: &'s Scene<'_>) -> Vec<(Ref<Decision>, &'s Item)> {
    let touches = scene.site.touches(procedure).into_iter().filter(|touch| !touch.as_replaced);
    let mut items: Vec<_> = touches.map(|touch| (touch.decision, touch.item)).collect();
    let is_own = |item: &Item| item.name.as_deref().is_some_and(|name| plain_name(name) == own);
    let all = items.clone();
    items.retain(|(decision, item)| {
        let mut twins =
            all.iter().filter(|(other, twin)| other == decision && is_twin(item, twin)).map(|(_, twin)| *twin);
        twins.clone().count() == 1
            || (twins.clone().all(|twin| !is_own(twin)) && twins.next().is_some_and(|first| std::ptr::eq(first, *item)))
    });
    items.sort_by_key(|(decision, _)| procedure.announced_by != Some(*decision));
    items
}

/// A line of a decision about a procedure with a definition.
struct Line<'s> {
    procedure: &'s Procedure,
    /// The name of the procedure for comparing.
    own: &'s str,
    decision: Ref<Decision>,
    item: &'s Item,
    /// The name that is printed for comparing.
    name: String,
}

impl Line<'_> {
    /// Whether the definition rests on this decision.
    fn is_own(&self) -> bool {
        self.procedure.announced_by == Some(self.decision)
    }

    /// Whether the definition has to have the name that is printed: it rests on this decision, or this one abolishes it.
    /// By others it may have been called otherwise.
    fn is_of_this_text(&self) -> bool {
        self.is_own() || self.item.action == Action::Abolish && self.procedure.effective <= self.item.effective
    }
}

/// The procedures that are or will be in force, by their names for comparing.
struct Names(BTreeMap<String, Vec<Ref<Procedure>>>);

impl Names {
    fn of(scene: &Scene<'_>) -> Self {
        let mut names: BTreeMap<String, Vec<Ref<Procedure>>> = BTreeMap::new();
        for reference in scene.current() {
            names.entry(plain_name(&scene.site.procedures[*reference].name)).or_default().push(*reference);
        }
        Self(names)
    }

    fn is_shared(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|bearers| bearers.len() > 1)
    }

    /// Whether a line prints the name of another procedure than that of its code.
    fn is_of_another(&self, line: &Line<'_>, scene: &Scene<'_>) -> bool {
        if line.name == line.own {
            return false;
        }
        if let Some(bearers) = self.0.get(&line.name) {
            return bearers.iter().any(|other| is_meant(&scene.site.procedures[*other], line, scene));
        }
        let is_short = line.procedure.short_name.as_deref().is_some_and(|short| plain_name(short) == line.name);
        if is_short || !line.is_of_this_text() {
            return false;
        }
        line.is_own() || is_plainly_other(&line.name, line.own) || self.is_nearly_another(line)
    }

    /// Whether a name is that of another procedure but for a word, and far from that of its own, which is not merely shorter.
    fn is_nearly_another(&self, line: &Line<'_>) -> bool {
        let printed: Vec<&str> = line.name.split(' ').collect();
        let own = differing(&printed, line.own);
        let is_shorter = own + line.own.split(' ').count() == printed.len();
        // Nearly all names that are alike begin alike.
        let Some([first, second]) = printed.first_chunk().filter(|_| own >= FAR && !is_shorter) else { return false };
        let start = format!("{first} {second} ");
        let mut alike = self.0.range(start.clone()..).take_while(|(name, _)| name.starts_with(&start));
        alike.any(|(name, _)| name != line.own && differing(&printed, name) == 1)
    }
}

/// How many words differ in names that are not alike.
const FAR: usize = 4;

/// Whether a line with the exact name of another procedure means that one. Under an earlier text a procedure may have had
/// the name that a later one got; and where the code is the slip, the other one is found to be missing from its decision.
fn is_meant(other: &Procedure, line: &Line<'_>, scene: &Scene<'_>) -> bool {
    let decision = &scene.site.decisions[line.decision];
    let is_listed = decision.items.iter().any(|item| item.code == other.code);
    if !is_listed && other.announced_by == Some(line.decision) && line.procedure.announced_by != Some(line.decision) {
        return false;
    }
    let touched = scene.site.touches(other).into_iter().filter_map(|touch| touch.item.effective);
    let past = other.history.iter().filter_map(|version| version.effective);
    let began: Option<Date> = touched.chain(past).chain(other.effective).min();
    is_listed || line.is_of_this_text() || began.is_none_or(|began| line.item.effective.is_none_or(|day| began <= day))
}

/// Words with which names of many procedures begin.
const COMMON: [&str; 12] =
    ["đăng", "ký", "cấp", "giấy", "phép", "chứng", "nhận", "xác", "công", "giải", "quyết", "thực"];

/// Whether two names share hardly a word, at most a quarter of those of the shorter one, or none behind the words with which
/// many begin: `đăng ký kết hôn`, `đăng ký khai sinh`.
fn is_plainly_other(one: &str, two: &str) -> bool {
    let (one, two): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), two.split(' ').collect());
    let alike = one.iter().zip(&two).take_while(|(one, two)| one == two && COMMON.contains(one)).count();
    let shared = |from: usize| {
        let words =
            |name: &[&str]| -> BTreeSet<String> { name[from..].iter().map(|word| (*word).to_owned()).collect() };
        let (one, two) = (words(&one), words(&two));
        (one.intersection(&two).count(), one.len().min(two.len()))
    };
    let ((whole, shorter), (behind, rest)) = (shared(0), shared(alike));
    shorter >= 3 && whole * 4 <= shorter || alike > 0 && rest >= 2 && behind == 0
}

/// How many words have to be written otherwise, added or left out to make one name of another.
fn differing(one: &[&str], two: &str) -> usize {
    let mut above: Vec<usize> = (0..=one.len()).collect();
    for (row, word) in two.split(' ').enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in one.iter().enumerate() {
            let exchanged = above[column] + usize::from(*other != word);
            line.push(exchanged.min(above[column + 1] + 1).min(line[column] + 1));
        }
        above = line;
    }
    above[one.len()]
}

#[cfg(test)]
mod tests {
    use super::{differing, is_plainly_other, told_apart};

    #[test]
    fn long_names_are_shown_where_they_differ() {
        let long = |end: &str| {
            format!(
                "Cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm {end}"
            )
        };
        let (one, two) = told_apart(&long("nông lâm sản"), &long("thuỷ sản"));
        assert_eq!(
            (one.as_str(), two.as_str()),
            ("…kinh doanh thực phẩm nông lâm sản", "…kinh doanh thực phẩm thuỷ sản")
        );
        assert_eq!(told_apart("Một", "Hai"), ("Một".to_owned(), "Hai".to_owned()));
    }

    #[test]
    fn a_name_in_other_words_is_no_other_name() {
        assert!(is_plainly_other("đăng ký tạm trú", "xác nhận thông tin về cư trú"));
        assert!(is_plainly_other("đăng ký khai sinh", "đăng ký kết hôn"));
        assert!(!is_plainly_other("đăng ký tạm trú", "đăng ký thường trú"));
        assert!(!is_plainly_other("đăng ký khai sinh", "đăng ký khai sinh có yếu tố nước ngoài"));
        assert!(!is_plainly_other("trợ cấp hưu trí xã hội", "thực hiện, điều chỉnh trợ cấp hưu trí"));
        assert!(!is_plainly_other("thường trú", "đăng ký tạm vắng"));
        assert!(!is_plainly_other("đăng ký kết hôn", "đăng ký lại kết hôn"));
    }

    #[test]
    fn words_are_counted_that_differ() {
        assert_eq!(differing(&["đăng", "ký", "kết", "hôn"], "đăng ký kết hôn"), 0);
        assert_eq!(differing(&["đăng", "ký", "kết", "hôn"], "đăng ký lại việc kết hôn"), 2);
        assert_eq!(differing(&["đăng", "ký", "kết", "hôn"], "đăng ký khai sinh"), 2);
    }
}
