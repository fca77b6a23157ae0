//! Things with ids, and references to them that were looked up once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use crate::diagnostics::{all_nearest, nearest};

/// A reference to an item of a [`Table`]; it cannot dangle, because only the table gives it out.
pub struct Ref<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    fn new(index: usize) -> Self {
        // A table of four thousand million items does not fit into memory.
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), of: PhantomData }
    }

    /// Its position in the table.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ref<T> {}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Ref<T> {}

impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.index)
    }
}

/// The ids of a kind of thing, before the things themselves are made.
#[derive(Debug)]
pub struct Ids<T> {
    /// Word for the kind, as messages know it: `office`, `field` …
    pub kind: &'static str,
    names: Vec<String>,
    by_id: BTreeMap<String, Ref<T>>,
    lost: Lost,
    /// What of an id tells things apart.
    telling: fn(&str) -> &str,
}

/// Ids of what is there but cannot be used. What is wrong with it is said there, and not again wherever it is named.
#[derive(Debug, Default)]
pub struct Lost {
    /// The ids that are known.
    pub ids: BTreeSet<String>,
    /// Whether there may be others: a folder of them cannot be read.
    pub more: bool,
}

impl<T> Ids<T> {
    /// Gives ids their references in the order given; of equal ids the first counts.
    pub fn new(kind: &'static str, ids: impl IntoIterator<Item = String>) -> Self {
        Self::told_by(kind, ids, |id| id)
    }

    /// The same, where only a part of an id tells things apart.
    pub fn told_by(kind: &'static str, ids: impl IntoIterator<Item = String>, telling: fn(&str) -> &str) -> Self {
        let names: Vec<String> = ids.into_iter().collect();
        let mut by_id = BTreeMap::new();
        for (index, id) in names.iter().enumerate() {
            by_id.entry(telling(id).to_owned()).or_insert_with(|| Ref::new(index));
        }
        Self { kind, names, by_id, lost: Lost::default(), telling }
    }

    /// Besides these, ids of what is there but cannot be used.
    #[must_use]
    pub fn without(self, lost: Lost) -> Self {
        let ids = lost.ids.into_iter().map(|id| (self.telling)(&id).to_owned()).collect();
        Self { lost: Lost { ids, ..lost }, ..self }
    }

    /// Whether an id leads to something that is there but cannot be used.
    #[must_use]
    pub fn is_lost(&self, id: &str) -> bool {
        self.lost.more || self.lost.ids.contains((self.telling)(id))
    }

    /// The id that was perhaps meant by one that leads nowhere: also that of what cannot be used.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        let lost = self.lost.ids.iter().map(String::as_str);
        if self.is_lost(id) { None } else { nearest(id, self.iter().chain(lost)) }
    }

    /// What was perhaps meant by an id that leads nowhere.
    #[must_use]
    pub fn find_nearest(&self, id: &str) -> Option<Ref<T>> {
        self.find(self.nearest(id)?)
    }

    /// All that may be meant by an id that leads nowhere: codes are so alike that several come as near to it as the nearest.
    /// So a policy reads it, which would else leave half of all procedures in doubt.
    #[must_use]
    pub fn find_all_nearest(&self, id: &str) -> Vec<Ref<T>> {
        let near = if self.is_lost(id) { Vec::new() } else { all_nearest(id, self.iter()) };
        near.into_iter().filter_map(|id| self.find(id)).collect()
    }

    /// All that comes near to an id that leads nowhere, however near. So a waiver reads it: nobody is blamed for what it may
    /// take away.
    #[must_use]
    pub fn find_all_near(&self, id: &str) -> Vec<Ref<T>> {
        let is_near = |known: &str| !self.is_lost(id) && nearest(id, [known]).is_some();
        self.by_id.iter().filter(|(known, _)| is_near(known)).map(|(_, reference)| *reference).collect()
    }

    /// The id of a reference.
    #[must_use]
    pub fn name(&self, reference: Ref<T>) -> &str {
        self.names.get(reference.index()).map_or("", String::as_str)
    }

    /// The reference of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Ref<T>> {
        self.by_id.get((self.telling)(id)).copied()
    }

    /// All ids, in byte order.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.by_id.keys().map(String::as_str)
    }
}

/// Things of a kind, in a fixed order.
#[derive(Clone, Debug)]
pub struct Table<T> {
    items: Vec<T>,
}

impl<T> Table<T> {
    /// Things in the order of the [`Ids`] they were announced with.
    #[must_use]
    pub fn new(items: Vec<T>) -> Self {
        Self { items }
    }

    /// All things with their references.
    pub fn iter(&self) -> impl Iterator<Item = (Ref<T>, &T)> {
        self.items.iter().enumerate().map(|(index, item)| (Ref::new(index), item))
    }

    /// All things.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

impl<T> Index<Ref<T>> for Table<T> {
    type Output = T;

    fn index(&self, reference: Ref<T>) -> &T {
        &self.items[reference.index as usize]
    }
}
