//! The texts of procedures that are owed: the one of now, and those that were announced to come after it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::desk::{self, Grant};
use super::spot::Basis;
use super::standing::{Standing, coming, standing};
use crate::load::raw::ProcedureKind;
use crate::model::procedure::Procedure;
use crate::model::settings::Level;
use crate::model::site::Site;
use crate::model::table::Ref;

/// A procedure for the public, and where it stands.
pub(super) struct Matter {
    pub(super) procedure: Ref<Procedure>,
    pub(super) grant: Grant,
    whole: Stands,
    /// Where an item speaks of single levels.
    levels: Vec<(Ref<Level>, Stands)>,
}

/// The texts of a procedure at a level: the one of now, and those to come after it.
pub(super) struct Stands {
    pub(super) now: Stand,
    pub(super) coming: Vec<Stand>,
}

/// A standing, and the position of its basis.
#[derive(Clone, Copy)]
pub(super) struct Stand {
    pub(super) standing: Standing,
    pub(super) basis: usize,
}

impl Matter {
    pub(super) fn at(&self, level: Option<Ref<Level>>) -> &Stands {
        let own = self.levels.iter().find(|(known, _)| Some(*known) == level);
        own.map_or(&self.whole, |(_, stands)| stands)
    }
}

impl Stands {
    /// All of them, in the order of their days.
    pub(super) fn all(&self) -> impl Iterator<Item = &Stand> {
        std::iter::once(&self.now).chain(&self.coming)
    }
}

/// All procedures for the public, in their order, and the bases that their texts point to.
pub(super) fn all(site: &Site) -> (Vec<Matter>, Vec<Basis>) {
    let mut positions: BTreeMap<Basis, usize> = BTreeMap::new();
    let mut stand = |standing: Standing| {
        let next = positions.len();
        let basis = *positions.entry((standing.decision, standing.effective())).or_insert(next);
        Stand { standing, basis }
    };
    let mut stands =
        |(now, coming): Texts| Stands { now: stand(now), coming: coming.into_iter().map(&mut stand).collect() };
    let matters = texts(site).into_iter().map(|(procedure, whole, levels)| Matter {
        procedure,
        grant: desk::grant(site, procedure),
        whole: stands(whole),
        levels: levels.into_iter().map(|(level, texts)| (level, stands(texts))).collect(),
    });
    let matters = matters.collect();
    let mut bases = vec![(None, None); positions.len()];
    for (basis, position) in positions {
        bases[position] = basis;
    }
    (matters, bases)
}

/// The standing of a text, and those of the texts that come after it.
type Texts = (Standing, Vec<Standing>);
type OfProcedure = (Ref<Procedure>, Texts, Vec<(Ref<Level>, Texts)>);

/// Where the procedures for the public stand, as a whole and, where items differ, at each of their levels.
fn texts(site: &Site) -> Vec<OfProcedure> {
    let all: Vec<(Ref<Procedure>, &Procedure)> = site.procedures.iter().collect();
    let public = all.into_par_iter().filter(|(_, procedure)| procedure.kind == ProcedureKind::Public);
    let of = |(reference, procedure): (Ref<Procedure>, &Procedure)| {
        let touches = site.touches(procedure);
        let at = |level| {
            let now = standing(procedure, &touches, level, site.as_of);
            (now, coming(procedure, &touches, level, &now, site.as_of))
        };
        let differ = touches.iter().any(|touch| !touch.item.levels.is_empty());
        let levels = procedure.levels.iter().filter(|_| differ);
        (reference, at(None), levels.map(|level| (*level, at(Some(*level)))).collect())
    };
    public.map(of).collect()
}
