//! Regulations that belong together: of one act, or of the same services in different regions.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::calendar::Day;
use crate::checks::{Library, Outline, Outlined};

/// What tells one act from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ActKey<'a> {
    pub issuer: Option<&'a str>,
    pub number: &'a str,
    pub date: Day,
}

impl<'a> ActKey<'a> {
    /// The act of a regulation, if the file names it by number and date.
    pub fn of(outline: &'a Outline) -> Option<Self> {
        let act = outline.act.as_ref()?;
        Some(ActKey {
            issuer: act.issuer.as_deref(),
            number: act.number.as_deref()?,
            date: act.date?,
        })
    }
}

/// Ids that services of unlike regulations share.
const COMMON: [&str; 2] = ["main", "portal"];

/// How many services two regulations of the same services have in common at least.
const ALIKE: usize = 2;

/// With how many unlike groups a group is compared; a reader needs no more.
const MOST_GROUPS: usize = 8;

/// Regulations of the same services that are alike in what is compared.
pub(super) struct Group<'a> {
    pub services: Set<'a>,
    /// What is compared.
    pub mark: Set<'a>,
    members: Vec<Member<'a>>,
}

/// A regulation of a group.
struct Member<'a> {
    outlined: &'a Outlined<'a>,
    /// From when it is certainly in force.
    begun: Option<Day>,
    /// When it can have ended at the earliest, if it can have.
    end: Option<Day>,
}

impl<'a> Member<'a> {
    fn of(outlined: &'a Outlined<'a>) -> Self {
        let force = outlined.outline.force();
        Member {
            outlined,
            begun: force.as_ref().and_then(|force| force.from.latest),
            end: force.and_then(|force| force.until.earliest),
        }
    }

    /// Whether two regulations are certainly in force on some day together.
    fn is_with(&self, other: &Member<'_>) -> bool {
        self.begins_before_end(other) && other.begins_before_end(self)
    }

    /// Whether it is certainly in force before the other can have ended.
    fn begins_before_end(&self, other: &Member<'_>) -> bool {
        let begun = self.begun;
        begun.is_some_and(|begun| other.end.is_none_or(|end| begun < end))
    }
}

/// Regulations by their services and by what is compared.
pub(super) struct Kin<'a> {
    groups: Vec<Group<'a>>,
    by_service: FxHashMap<&'a str, Vec<usize>>,
}

impl<'a> Kin<'a> {
    /// Groups the regulations of a run by a mark; those without a mark are left out.
    pub fn by(library: &Library<'a>, mark: impl Fn(&'a Outlined<'a>) -> Option<Set<'a>>) -> Self {
        let mut known = FxHashMap::default();
        let mut kin = Kin {
            groups: Vec::new(),
            by_service: FxHashMap::default(),
        };
        for own in library.outlines {
            let services = services(own.outline);
            if own.outline.is_standard || services.len() < ALIKE {
                continue;
            }
            let Some(mark) = mark(own) else {
                continue;
            };
            let key = (services, mark);
            let at = match known.get(&key) {
                Some(at) => *at,
                None => kin.begin(&key, &mut known),
            };
            if let Some(group) = kin.groups.get_mut(at) {
                group.members.push(Member::of(own));
            }
        }
        kin
    }

    fn begin(&mut self, key: &Key<'a>, known: &mut FxHashMap<Key<'a>, usize>) -> usize {
        let at = self.groups.len();
        let (services, mark) = key.clone();
        for service in &services {
            self.by_service.entry(service).or_default().push(at);
        }
        known.insert(key.clone(), at);
        self.groups.push(Group {
            services,
            mark,
            members: Vec::new(),
        });
        at
    }

    /// Calls for every regulation that is in force together with regulations of the same services
    /// and another mark: with the first of each group that differs, and how it does.
    pub fn each<D>(
        &self,
        differ: impl Fn(&Group<'a>, &Group<'a>) -> Option<D>,
        mut tell: impl FnMut(&'a Outlined<'a>, &Group<'a>, &[(&'a Outlined<'a>, &D)]),
    ) {
        for group in &self.groups {
            let unlike = self.unlike(group).into_iter();
            let unlike = unlike.filter_map(|other| Some((other, differ(group, other)?)));
            let unlike: Vec<_> = unlike.collect();
            for own in &group.members {
                let others = unlike.iter().filter_map(|(other, how)| {
                    let mut members = other.members.iter();
                    let first = members.find(|member| own.is_with(member))?;
                    Some((first.outlined, how))
                });
                let others: Vec<_> = others.collect();
                if !others.is_empty() {
                    tell(own.outlined, group, &others);
                }
            }
        }
    }

    /// The groups of the same services with another mark.
    fn unlike(&self, group: &Group<'a>) -> Vec<&Group<'a>> {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        let lists = group.services.iter();
        let lists = lists.filter_map(|service| self.by_service.get(service));
        for at in lists.flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        shared.retain(|_, count| *count >= ALIKE);
        let others: BTreeSet<usize> = shared.into_keys().collect();
        let others = others.into_iter().filter_map(|at| self.groups.get(at));
        let others = others.filter(|other| other.mark != group.mark);
        others.take(MOST_GROUPS).collect()
    }
}

/// The services and the mark of a group.
type Key<'a> = (Set<'a>, Set<'a>);

/// Names in their order, each once.
pub(super) type Set<'a> = Vec<&'a str>;

/// The set of some names.
pub(super) fn set<'a>(names: impl Iterator<Item = &'a str>) -> Set<'a> {
    let mut set: Set<'a> = names.collect();
    set.sort_unstable();
    set.dedup();
    set
}

fn services(outline: &Outline) -> Set<'_> {
    let ids = outline.services.iter();
    let ids = ids.map(|service| service.id.as_str());
    set(ids.filter(|id| !COMMON.contains(id)))
}
