//! A rule laid over procedures: a fee changed for a channel and a span of days, or reception anywhere.

use jiff::civil::Date;

use super::catalogue::FieldOfWork;
use super::doubt::Doubt;
use super::fee::{Amount, Fee, contradicted};
use super::gaps::unsaid;
use super::law::LegalDocument;
use super::office::Office;
use super::procedure::Procedure;
use super::table::{Ids, Ref};
use super::{References, need};
use crate::diagnostics::{Diagnostic, Findings, Place};
use crate::load::File;
use crate::load::raw::{self, FeeKind, Number, PolicyKind, Via};

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Its id.
    pub id: String,
    /// Where its definition stands.
    pub place: Place,
    /// Name.
    pub name: String,
    /// What it means for a citizen.
    pub description: Option<String>,
    /// What it changes; `None` when nobody can tell, which was found.
    pub effect: Option<Effect>,
    /// The document that makes it.
    pub law: Option<Ref<LegalDocument>>,
    /// Article, clause.
    pub clause: Option<String>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// What holds for dossiers handed in before.
    pub transition: Option<String>,
    /// Procedures it names; with no procedure and no field named it touches all.
    pub procedures: Vec<Ref<Procedure>>,
    /// Fields it names.
    pub fields: Vec<Ref<FieldOfWork>>,
    /// Channels; all when empty.
    pub channels: Vec<Via>,
    /// Whether it is not known what it touches, because something named there leads nowhere.
    is_torn: bool,
    /// What it may let be received where, when that is not known; `None` as well when it is about fees.
    doubt: Option<Doubt>,
}

/// What a policy does.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Changes the fees of these kinds (of all when empty).
    Fee(Vec<FeeKind>, Change),
    /// Lets these offices (all when empty) receive.
    Anywhere(Vec<Ref<Office>>),
}

/// What a fee becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Exactly this.
    To(Amount),
    /// A share of what it was, in thousandths of a per cent.
    Percent(Number),
}

impl Policy {
    pub(super) fn new(file: File<raw::Policy>, ids: &References, findings: &mut Findings) -> Self {
        let (raw, place) = (file.raw, file.place);
        let name = need::required(raw.name.clone(), "name", place, findings);
        let scope = raw.applies_to.value.clone().unwrap_or_default();
        let effect = effect(&raw, &scope, place, ids, findings);
        need::repeats(&scope.channels, |via| via.word(), place, findings);
        need::repeats(&scope.fee_kinds, |kind| kind.word(), place, findings);
        let (valid_from, valid_to) = need::span(&raw.valid_from, &raw.valid_to, place, findings);
        let procedures = need::references(&scope.procedures, &ids.procedures, place, findings);
        // What cannot be read is none of those that can, as long as one of them is named: no other is touched.
        let is_hidden = procedures.is_empty() && scope.procedures.items().next().is_some();
        let is_torn =
            is_hidden || need::is_strange(&raw.kind) || need::is_strange(&raw.applies_to) || is_torn(&scope, ids);
        let is_unsure = raw.kind.value.is_none() || (is_torn && raw.kind.value == Some(PolicyKind::Anywhere));
        Self {
            description: raw.description.text().map(str::to_owned),
            law: need::reference(&raw.law, &ids.laws, place, findings),
            clause: raw.clause.text().map(str::to_owned),
            valid_from,
            valid_to,
            transition: raw.transition.text().map(str::to_owned),
            procedures,
            fields: need::references(&scope.fields, &ids.fields, place, findings),
            channels: scope.channels.items().map(|(via, _)| *via).collect(),
            is_torn,
            doubt: is_unsure.then(|| Doubt::of(&raw.applies_to, ids)),
            // Without a name it goes by its id.
            name: name.unwrap_or_else(|| file.id.clone()),
            effect,
            id: file.id,
            place,
        }
    }

    /// Whether the policy holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        super::days::within(day, self.valid_from, self.valid_to)
    }

    /// Whether it touches a procedure.
    #[must_use]
    pub fn touches(&self, reference: Ref<Procedure>, procedure: &Procedure) -> bool {
        let everywhere = self.procedures.is_empty() && self.fields.is_empty() && !self.is_torn;
        let by_field = procedure.field.is_some_and(|field| self.fields.contains(&field));
        everywhere || by_field || self.procedures.contains(&reference)
    }

    /// Whether it may let an office receive a procedure, because of something in it that nobody understands.
    #[must_use]
    pub fn may_let(&self, office: Ref<Office>, reference: Ref<Procedure>, procedure: &Procedure) -> bool {
        self.doubt.as_ref().is_some_and(|doubt| doubt.is_of(office, reference, procedure))
    }

    /// What a fee of a touched procedure becomes on a channel; `None` when the policy leaves it as it is.
    #[must_use]
    pub fn changed(&self, fee: &Fee, via: Via) -> Option<Amount> {
        let Some(Effect::Fee(kinds, change)) = &self.effect else { return None };
        let right_channel = self.channels.is_empty() || self.channels.contains(&via);
        let right_kind = kinds.is_empty() || fee.kind.is_some_and(|kind| kinds.contains(&kind));
        if !right_channel || !right_kind {
            return None;
        }
        let changed = match (*change, fee.amount) {
            // Nothing can be taken off a fee that is not laid down.
            (_, Amount::None(raw::NoFee::NotPrescribed | raw::NoFee::Free)) => return None,
            (Change::To(amount), _) => amount,
            (Change::Percent(percent), Amount::Money(amount, most)) => {
                let share =
                    |number: Number| Number { thousandths: number.thousandths / 100 * percent.thousandths / 1000 };
                Amount::Money(share(amount), most.map(share))
            }
            (Change::Percent(_), _) => return None,
        };
        (changed != fee.amount).then_some(changed)
    }
}

fn effect(
    raw: &raw::Policy,
    scope: &raw::PolicyScope,
    place: Place,
    ids: &References,
    findings: &mut Findings,
) -> Option<Effect> {
    match need::required_word(&raw.kind, "kind", place, findings)? {
        PolicyKind::Anywhere => Some(Effect::Anywhere(need::references(&scope.offices, &ids.offices, place, findings))),
        PolicyKind::Fee => {
            let kinds = scope.fee_kinds.items().map(|(kind, _)| *kind).collect();
            out_of_range(&raw.fee, findings);
            let is_torn =
                raw.fee.get().is_some_and(|fee| contradicts_itself(fee, raw.fee.place.unwrap_or(place), findings));
            let change = raw.fee.get().filter(|_| !is_torn).and_then(change);
            if change.is_none() && says_nothing(&raw.fee) {
                let at = raw.fee.place.unwrap_or(place);
                findings.push(Diagnostic::error("missing-key", need::start(at)).with("key", "fee"));
            }
            Some(Effect::Fee(kinds, change?))
        }
    }
}

/// Reports less than nothing that is asked, and more than all of it.
fn out_of_range(fee: &raw::Field<raw::FeeChange>, findings: &mut Findings) {
    let Some(change) = fee.get() else { return };
    for number in [&change.amount, &change.percent] {
        if number.value.is_some_and(|number| number.thousandths < 0) {
            findings.extend(number.place.or(fee.place).map(|place| Diagnostic::error("negative-amount", place)));
        }
    }
    // What a policy leaves of a fee is no more than the fee; whoever raises it lays down amounts.
    if let Some(percent) = change.percent.value.filter(|percent| *percent > WHOLE) {
        let place = change.percent.place.or(fee.place);
        let finding = |place| Diagnostic::error("wrong-value", place).with("expected", "share").with("nearest", "");
        findings.extend(place.map(|place| finding(place).with("value", percent.to_string())));
    }
}

/// All of a fee, in per cent.
const WHOLE: Number = Number::whole(100);

/// Reports a fee that becomes two things at once: nothing and an amount, or an amount and a share of what it was.
fn contradicts_itself(fee: &raw::FeeChange, place: Place, findings: &mut Findings) -> bool {
    let share = (&fee.percent, "%");
    match (fee.none.value, fee.amount.value) {
        (Some(_), _) => contradicted(&[(&fee.amount, ""), share], "", place, findings),
        (None, Some(amount)) => contradicted(&[share], &amount.to_string(), place, findings),
        (None, None) => false,
    }
}

/// Whether anything in a scope leads nowhere.
fn is_torn(scope: &raw::PolicyScope, ids: &References) -> bool {
    let is_known = |code: &str| ids.procedures.find(code).is_some() || ids.procedures.is_lost(code);
    // An office that cannot be read is none of those that can, as long as one of them is named.
    let offices = &ids.offices;
    let is_read = scope.offices.items().any(|(id, _)| offices.find(id.trim()).is_some());
    let is_office = |id: &str| offices.find(id).is_some() || (is_read && offices.is_lost(id));
    need::is_strange(&scope.procedures)
        || scope.procedures.items().any(|(code, _)| !is_known(code.trim()))
        || leads_nowhere(&scope.fields, &ids.fields)
        || need::is_strange(&scope.offices)
        || scope.offices.items().any(|(id, _)| !is_office(id.trim()))
}

fn leads_nowhere<S: raw::Written, T>(list: &raw::ListOf<S>, ids: &Ids<T>) -> bool {
    need::is_strange(list) || list.items().any(|(id, _)| ids.find(id.trim()).is_none())
}

/// Whether nothing was written; what was written wrongly has been reported where it stands.
fn says_nothing(field: &raw::Field<raw::FeeChange>) -> bool {
    match field.get() {
        Some(fee) => unsaid(&fee.none) && unsaid(&fee.amount) && unsaid(&fee.percent),
        None => unsaid(field),
    }
}

fn change(raw: &raw::FeeChange) -> Option<Change> {
    let usable = |number: &raw::Field<Number>| number.value.filter(|number| number.thousandths >= 0);
    let share = usable(&raw.percent).filter(|percent| *percent <= WHOLE);
    match (raw.none.value, usable(&raw.amount), share) {
        (Some(none), _, _) => Some(Change::To(Amount::None(none))),
        (None, Some(amount), _) => Some(Change::To(Amount::Money(amount, None))),
        (None, None, Some(percent)) => Some(Change::Percent(percent)),
        (None, None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::raw::NoFee;

    fn policy(change: Change) -> Policy {
        Policy {
            id: "nq-23".into(),
            place: Place::default(),
            name: "Miễn lệ phí trực tuyến".into(),
            description: None,
            effect: Some(Effect::Fee(vec![FeeKind::Charge], change)),
            law: None,
            clause: None,
            valid_from: Some(jiff::civil::date(2026, 8, 8)),
            valid_to: None,
            transition: None,
            procedures: Vec::new(),
            fields: Vec::new(),
            channels: vec![Via::Online],
            is_torn: false,
            doubt: None,
        }
    }

    fn fee(kind: FeeKind, amount: Amount) -> Fee {
        let raw = raw::Fee { text: raw::Field::new("x".into()), ..raw::Fee::default() };
        let fee = Fee::new(raw, Place::default(), &mut Findings::default()).expect("has a text");
        Fee { kind: Some(kind), amount, ..fee }
    }

    #[test]
    fn a_waiver_touches_its_channel_and_kind_only() {
        let free = policy(Change::To(Amount::None(NoFee::Free)));
        let paid = Amount::Money(Number::whole(8000), None);
        assert_eq!(free.changed(&fee(FeeKind::Charge, paid), Via::Online), Some(Amount::None(NoFee::Free)));
        assert_eq!(free.changed(&fee(FeeKind::Charge, paid), Via::Counter), None);
        assert_eq!(free.changed(&fee(FeeKind::Fee, paid), Via::Online), None);
        assert_eq!(free.changed(&fee(FeeKind::Charge, Amount::None(NoFee::NotPrescribed)), Via::Online), None);
    }

    #[test]
    fn a_share_is_taken_exactly() {
        let half = policy(Change::Percent(Number::whole(50)));
        let paid = Amount::Money(Number::whole(15000), Some(Number::whole(200_000)));
        let expected = Amount::Money(Number::whole(7500), Some(Number::whole(100_000)));
        assert_eq!(half.changed(&fee(FeeKind::Charge, paid), Via::Online), Some(expected));
    }

    #[test]
    fn it_holds_from_its_first_day() {
        let free = policy(Change::To(Amount::None(NoFee::Free)));
        assert!(!free.holds_on(jiff::civil::date(2026, 8, 7)));
        assert!(free.holds_on(jiff::civil::date(2026, 8, 8)));
    }
}
