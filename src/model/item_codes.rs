//! Codes in decisions that are mistyped, into the code of another procedure or into one that nobody knows. The name beside
//! tells which one is meant, or that one is near and rests on the decision: it counts instead, so that nothing else looks old,
//! left over or without a decision. Rules find the slip where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::decision::{Decision, Item};
use super::procedure::Procedure;
use super::table::Ids;
use crate::diagnostics::nearest_within;
use crate::load::raw::Action;

/// Leads lines of decisions to the procedures that they mean.
pub(super) fn mend(decisions: &mut [Decision], procedures: &[Procedure], ids: &Ids<Procedure>) {
    for (decision, line, meant) in slips(decisions, procedures, ids) {
        if let Some(item) = decisions.get_mut(decision).and_then(|decision| decision.items.get_mut(line)) {
            item.written = Some(std::mem::replace(&mut item.code, meant));
        }
    }
}

fn slips(decisions: &[Decision], procedures: &[Procedure], ids: &Ids<Procedure>) -> Vec<(usize, usize, Code)> {
    let by_code: BTreeMap<&str, &Procedure> = procedures.iter().map(|one| (one.code.national(), one)).collect();
    let mut suspected = Vec::new();
    for (at, decision) in decisions.iter().enumerate() {
        for (line, item) in decision.items.iter().enumerate() {
            let own = by_code.get(item.code.national()).map(|own| plain(&own.name));
            let name = item.name.as_deref().map(plain);
            let is_suspected = if name.is_some() { own != name } else { own.is_none() };
            if is_suspected && !ids.is_lost(item.code.as_str()) {
                suspected.push((at, line, name));
            }
        }
    }
    if suspected.is_empty() {
        return Vec::new();
    }
    let scene = Scene { decisions, names: Names::of(decisions, procedures), by_code };
    let meant = |(at, line, name): (usize, usize, Option<String>)| {
        let meant = match name {
            Some(name) => scene.meant(at, line, &name),
            None => scene.near(at, line),
        };
        Some((at, line, meant?))
    };
    suspected.into_iter().filter_map(meant).collect()
}

/// A name for comparing: words only, without the one for procedure in front.
fn plain(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let plain = words.map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    plain.strip_prefix("thủ tục ").map_or_else(|| plain.clone(), str::to_owned)
}

/// By names, how often each code is called so, in a definition or by a decision.
struct Names<'s>(BTreeMap<String, BTreeMap<&'s str, usize>>);

impl<'s> Names<'s> {
    fn of(decisions: &'s [Decision], procedures: &'s [Procedure]) -> Self {
        let mut names: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
        let defined = procedures.iter().map(|procedure| (procedure.name.as_str(), &procedure.code));
        let items = decisions.iter().flat_map(|decision| &decision.items);
        let printed = items.filter_map(|item| Some((item.name.as_deref()?, &item.code)));
        for (name, code) in defined.chain(printed) {
            *names.entry(plain(name)).or_default().entry(code.national()).or_default() += 1;
        }
        Self(names)
    }

    /// The one code that is called so, where a line alone calls another one so.
    fn bearer(&self, name: &str, code: &Code) -> Option<&'s str> {
        let codes = self.0.get(name).filter(|codes| codes.get(code.national()) == Some(&1))?;
        let mut others = codes.keys().filter(|other| **other != code.national());
        others.next().copied().filter(|_| others.next().is_none())
    }
}

struct Scene<'s> {
    decisions: &'s [Decision],
    names: Names<'s>,
    by_code: BTreeMap<&'s str, &'s Procedure>,
}

impl Scene<'_> {
    /// What a line means that prints another name than its procedure has.
    fn meant(&self, at: usize, line: usize, name: &str) -> Option<Code> {
        let decision = self.decisions.get(at)?;
        let item = decision.items.get(line)?;
        let other = self.names.bearer(name, &item.code)?;
        if decision.items.iter().any(|one| one.code.national() == other) {
            return None;
        }
        let (own, meant) = (self.by_code.get(item.code.national()).copied(), self.by_code.get(other).copied());
        let ends = item.action == Action::Abolish;
        // What ended long ago needs no definition; what is announced has one, and that names the decision.
        let (Some(own), Some(meant)) = (own, meant) else {
            return Code::new(other).filter(|_| ends || (own.is_none() && meant.is_some_and(|one| rests_on(one, at))));
        };
        let is_of = |one: &Procedure| rests_on(one, at) || (ends && is_ended_by(one, item));
        let is_twice = decision.items.iter().filter(|one| one.code == item.code).count() > 1;
        let is_meant = match (is_of(own) && !is_twice, is_of(meant)) {
            (false, true) => true,
            // Neither has a last day: it is the code unless the other lines of the decision are about its field alone.
            (false, false) if ends && own.until.is_none() && meant.until.is_none() => {
                !self.is_of_field(own, decision, line) || self.is_of_field(meant, decision, line)
            }
            _ => false,
        };
        Code::new(other).filter(|_| is_meant)
    }

    /// What a line without a name means that announces a code which nobody knows: the only procedure that rests on the
    /// decision, is not listed by it, and has a code that differs in one place.
    fn near(&self, at: usize, line: usize) -> Option<Code> {
        let decision = self.decisions.get(at)?;
        let item = decision.items.get(line).filter(|item| item.action != Action::Abolish)?;
        let is_listed = |one: &Procedure| decision.items.iter().any(|item| item.code == one.code);
        let is_near = |one: &Procedure| nearest_within(item.code.national(), 1, [one.code.national()]).is_some();
        let mut near = self.by_code.values().filter(|one| is_near(one) && rests_on(one, at) && !is_listed(one));
        near.next().filter(|_| near.next().is_none()).map(|one| one.code.clone())
    }

    /// Whether a decision has other lines about the field of a procedure.
    fn is_of_field(&self, procedure: &Procedure, decision: &Decision, line: usize) -> bool {
        let others = decision.items.iter().enumerate().filter(|(index, _)| *index != line);
        let mut fields = others.filter_map(|(_, other)| self.by_code.get(other.code.national())?.field);
        procedure.field.is_some_and(|own| fields.any(|field| field == own))
    }
}

/// Whether a definition, or an earlier version of it, names a decision.
fn rests_on(procedure: &Procedure, decision: usize) -> bool {
    let past = procedure.history.iter().filter_map(|version| version.decision);
    let named: BTreeSet<usize> = past.chain(procedure.announced_by).map(super::Ref::index).collect();
    named.contains(&decision)
}

/// Whether the last day of a definition is the one before a line takes effect.
fn is_ended_by(procedure: &Procedure, item: &Item) -> bool {
    procedure.until.and_then(|until| until.tomorrow().ok()).is_some_and(|next| Some(next) == item.effective)
}
