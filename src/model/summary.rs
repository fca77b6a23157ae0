//! The five things a citizen wants to know first, computed from the facts: money, time, papers, visits, result.

use jiff::civil::Date;

use super::Site;
use super::calendar::Duration;
use super::fee::{Amount, Fee};
use super::policy::Policy;
use super::procedure::Procedure;
use super::table::Ref;
use crate::load::raw::{NoFee, Number, Via};

/// What a procedure asks and gives, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// What it costs.
    pub money: Money,
    /// Whether some pay more, under a condition or in a case.
    pub may_cost_more: bool,
    /// The shortest and the longest time that may be expected, over all channels; `None` if no channel says.
    pub time: Option<(Duration, Duration)>,
    /// Papers to bring.
    pub papers: Papers,
}

/// What a procedure costs on the day of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Money {
    /// Nothing is known.
    Unknown,
    /// None at all, and which none, on every channel.
    None(NoFee),
    /// From, to, in the currency; and whether some fee is not an amount (set by the council, as published).
    Amounts {
        /// Least that is paid.
        least: Number,
        /// Most that is paid.
        most: Number,
        /// ISO 4217.
        currency: String,
        /// Whether there is more than these amounts.
        and_more: bool,
    },
    /// Only published texts know.
    AsPublished,
}

/// How many papers have to be brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Papers {
    /// Nothing is known.
    Unknown,
    /// From, to, over the cases; without those needed only under a condition.
    Count(usize, usize),
}

/// A fee as it is on a channel on the day of the site.
#[derive(Clone, Debug)]
pub struct CurrentFee<'s> {
    /// The fee as laid down.
    pub fee: &'s Fee,
    /// What it is now.
    pub amount: Amount,
    /// The policy that changed it.
    pub policy: Option<&'s Policy>,
}

impl CurrentFee<'_> {
    /// Whether it asks for the same as another, by the same policy.
    #[must_use]
    pub fn asks_the_same(&self, other: &Self) -> bool {
        let policy = |fee: &Self| fee.policy.map(std::ptr::from_ref);
        self.amount == other.amount && policy(self) == policy(other) && self.fee.asks_the_same(other.fee)
    }
}

impl Site {
    /// The policies that hold on the day of the site and touch a procedure.
    pub fn policies_for(&self, reference: Ref<Procedure>) -> impl Iterator<Item = &Policy> {
        self.policies_touching(reference).filter(|policy| policy.holds_on(self.as_of))
    }

    /// The policies that touch a procedure, whenever they hold.
    pub fn policies_touching(&self, reference: Ref<Procedure>) -> impl Iterator<Item = &Policy> {
        let procedure = &self.procedures[reference];
        self.policies.items().iter().filter(move |policy| policy.touches(reference, procedure))
    }

    /// The fees of a channel that hold on the day of the site, after policies.
    #[must_use]
    pub fn fees_on(&self, reference: Ref<Procedure>, via: Via) -> Vec<CurrentFee<'_>> {
        let procedure = &self.procedures[reference];
        let channels = procedure.channels.iter().filter(|channel| channel.via == via);
        let fees = channels.flat_map(|channel| &channel.fees).filter(|fee| fee.holds_on(self.as_of));
        fees.map(|fee| self.current(reference, fee, via)).collect()
    }

    /// A fee after the policies that hold on the day of the site.
    #[must_use]
    pub fn current<'s>(&'s self, reference: Ref<Procedure>, fee: &'s Fee, via: Via) -> CurrentFee<'s> {
        self.fee_on(self.as_of, reference, fee, via)
    }

    /// A fee after the policies that hold on a day.
    #[must_use]
    pub fn fee_on<'s>(&'s self, day: Date, reference: Ref<Procedure>, fee: &'s Fee, via: Via) -> CurrentFee<'s> {
        let mut policies = self.policies_touching(reference).filter(|policy| policy.holds_on(day));
        let changed = policies.find_map(|policy| Some((policy.changed(fee, via)?, policy)));
        match changed {
            Some((amount, policy)) => CurrentFee { fee, amount, policy: Some(policy) },
            None => CurrentFee { fee, amount: fee.amount, policy: None },
        }
    }

    /// What a procedure asks and gives, in short.
    #[must_use]
    pub fn summary(&self, reference: Ref<Procedure>) -> Summary {
        let procedure = &self.procedures[reference];
        let mut fees = Vec::new();
        for channel in &procedure.channels {
            for fee in channel.fees.iter().filter(|fee| fee.holds_on(self.as_of)) {
                fees.push(self.current(reference, fee, channel.via));
            }
        }
        // What everybody pays comes first; what only some pay ("if you want a copy") is told as more.
        let is_for_all = |current: &CurrentFee<'_>| current.fee.when.is_none() && current.fee.case.is_none();
        let (for_all, for_some): (Vec<_>, Vec<_>) = fees.into_iter().partition(is_for_all);
        let money = match money(&for_all) {
            Money::Unknown => money(&for_some),
            known => known,
        };
        let costs_more =
            for_some.iter().any(|current| matches!(current.amount, Amount::Money(..) | Amount::AsPublished));
        let may_cost_more = !for_all.is_empty() && costs_more;
        Summary { money, may_cost_more, time: time(procedure), papers: papers(procedure) }
    }
}

fn money(fees: &[CurrentFee<'_>]) -> Money {
    let mut amounts: Option<(Number, Number, String)> = None;
    let mut nothing: Option<NoFee> = None;
    let mut and_more = false;
    for current in fees {
        match current.amount {
            Amount::Money(least, most) => {
                let top = most.unwrap_or(least);
                and_more |= amounts.as_ref().is_some_and(|(.., currency)| *currency != current.fee.currency);
                amounts = Some(match amounts.take() {
                    None => (least, top, current.fee.currency.clone()),
                    Some((low, high, currency)) if currency == current.fee.currency => {
                        (low.min(least), high.max(top), currency)
                    }
                    Some(other) => other,
                });
            }
            Amount::None(none) => {
                and_more |= none == NoFee::SetByCouncil;
                // Two kinds of nothing: the one that leaves more open is the honest one.
                nothing = Some(nothing.map_or(none, |other| other.max(none)));
            }
            Amount::AsPublished => and_more = true,
        }
    }
    match (amounts, nothing) {
        (Some((least, most, currency)), nothing) => {
            // Free on one channel and paid on another: from nothing.
            let least = if nothing == Some(NoFee::Free) { Number::whole(0) } else { least };
            Money::Amounts { least, most, currency, and_more }
        }
        (None, Some(none)) if !and_more || none == NoFee::SetByCouncil => Money::None(none),
        (None, _) if and_more => Money::AsPublished,
        (None, _) => Money::Unknown,
    }
}

fn time(procedure: &Procedure) -> Option<(Duration, Duration)> {
    let mut found: Option<(Duration, Duration)> = None;
    for limit in procedure.channels.iter().filter_map(|channel| channel.time_limit.as_ref()) {
        let mut durations: Vec<Duration> = limit.expected().map(|term| term.duration).into_iter().collect();
        durations.extend(limit.cases.iter().map(|case| case.duration));
        for duration in durations {
            found = Some(match found {
                None => (duration, duration),
                Some((shortest, longest)) => {
                    let surely_shorter = shortest.always_longer_than(duration);
                    let surely_longer = duration.always_longer_than(longest);
                    (if surely_shorter { duration } else { shortest }, if surely_longer { duration } else { longest })
                }
            });
        }
    }
    found
}

fn papers(procedure: &Procedure) -> Papers {
    let counts = procedure.cases.iter().filter(|case| case.no_documents || !case.documents.is_empty()).map(|case| {
        let needed = |document: &&super::Document| document.must_be_brought() && document.only_if.is_none();
        case.documents.iter().filter(needed).count()
    });
    let counts: Vec<usize> = counts.collect();
    match (counts.iter().min(), counts.iter().max()) {
        (Some(least), Some(most)) => Papers::Count(*least, *most),
        _ => Papers::Unknown,
    }
}
