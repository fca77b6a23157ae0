//! By what things of a procedure are laid down: its time limits, what is promised, its fees and who need not pay them.

use super::Procedure;
use crate::diagnostics::Place;
use crate::model::calendar::TimeLimit;
use crate::model::fee::Fee;

/// The id of a document, or words, by which something is laid down.
#[derive(Clone, Copy, Debug)]
pub struct Source<'p> {
    /// The part of which that is said.
    pub place: Place,
    /// The key below it.
    pub key: &'static str,
    /// As written.
    pub says: &'p str,
    /// The fee of which it tells.
    pub fee: Option<&'p Fee>,
}

impl Procedure {
    /// All of them: those of steps, then those of each way to hand in.
    pub fn sources(&self) -> impl Iterator<Item = Source<'_>> {
        let steps = self.steps.iter().flat_map(|step| of_limit(step.place, step.time_limit.as_deref()));
        let channels = self.channels.iter().flat_map(|channel| {
            let limit = of_limit(channel.place, channel.time_limit.as_ref());
            limit.into_iter().chain(channel.fees.iter().flat_map(of_fee))
        });
        steps.chain(channels).flatten()
    }
}

fn of_limit(place: Place, limit: Option<&TimeLimit>) -> [Option<Source<'_>>; 2] {
    let promised = limit.and_then(|limit| limit.committed.as_ref()?.source.as_deref());
    let own = limit.and_then(|limit| limit.source.as_deref());
    [source(place, "time_limit.source", own, None), source(place, "time_limit.committed.source", promised, None)]
}

fn of_fee(fee: &Fee) -> impl Iterator<Item = Option<Source<'_>>> {
    let own = source(fee.place, "source", fee.source.as_deref(), Some(fee));
    let exempt =
        fee.exempt.iter().map(move |exempt| source(exempt.place, "ground", exempt.ground.as_deref(), Some(fee)));
    std::iter::once(own).chain(exempt)
}

fn source<'p>(place: Place, key: &'static str, says: Option<&'p str>, fee: Option<&'p Fee>) -> Option<Source<'p>> {
    Some(Source { place, key, says: says?, fee })
}
