//! Regulations that belong together: of one act, or of the same services in different regions.

use std::collections::{BTreeSet, HashMap};

use crate::calendar::Day;
use crate::checks::{Library, Subject};
use crate::model::{Force, Regulation};

/// What tells one act from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ActKey<'a> {
    pub issuer: Option<&'a str>,
    pub number: &'a str,
    pub date: Day,
}

impl<'a> ActKey<'a> {
    /// The act of a regulation, if the file names it by number and date.
    pub fn of(regulation: &'a Regulation) -> Option<Self> {
        let act = regulation.act.as_ref()?;
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
const MOST_GROUPS: usize = 32;

/// Regulations of the same services that are alike in what is compared.
pub(super) struct Group<'a> {
    pub services: BTreeSet<&'a str>,
    /// What is compared.
    pub mark: BTreeSet<&'a str>,
    members: Vec<&'a Subject<'a>>,
}

/// Regulations by their services and by what is compared.
pub(super) struct Kin<'a> {
    groups: Vec<Group<'a>>,
    by_service: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Kin<'a> {
    /// Groups the regulations of a run by a mark; those without a mark are left out.
    pub fn by(
        library: &Library<'a>,
        mark: impl Fn(&'a Subject<'a>) -> Option<BTreeSet<&'a str>>,
    ) -> Self {
        let mut known = HashMap::new();
        let mut kin = Kin {
            groups: Vec::new(),
            by_service: HashMap::new(),
        };
        for subject in library.subjects {
            let services = services(subject.regulation);
            if subject.regulation.is_standard || services.len() < ALIKE {
                continue;
            }
            let Some(mark) = mark(subject) else {
                continue;
            };
            let key = (services, mark);
            let at = match known.get(&key) {
                Some(at) => *at,
                None => kin.begin(&key, &mut known),
            };
            if let Some(group) = kin.groups.get_mut(at) {
                group.members.push(subject);
            }
        }
        kin
    }

    fn begin(&mut self, key: &Key<'a>, known: &mut HashMap<Key<'a>, usize>) -> usize {
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
    /// and another mark: with the first of each such group.
    pub fn each(
        &self,
        mut tell: impl FnMut(&'a Subject<'a>, &Group<'a>, &[(&'a Subject<'a>, &Group<'a>)]),
    ) {
        for group in &self.groups {
            let unlike = self.unlike(group);
            for subject in &group.members {
                let others = unlike.iter().filter_map(|other| {
                    let mut members = other.members.iter();
                    let first = members.find(|member| together(subject, member))?;
                    Some((*first, *other))
                });
                let others: Vec<_> = others.collect();
                if !others.is_empty() {
                    tell(subject, group, &others);
                }
            }
        }
    }

    /// The groups of the same services with another mark.
    fn unlike(&self, group: &Group<'a>) -> Vec<&Group<'a>> {
        let mut shared: HashMap<usize, usize> = HashMap::new();
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
type Key<'a> = (BTreeSet<&'a str>, BTreeSet<&'a str>);

fn services(regulation: &Regulation) -> BTreeSet<&str> {
    let ids = regulation.services.iter();
    let ids = ids.map(|service| service.id.as_str());
    ids.filter(|id| !COMMON.contains(id)).collect()
}

/// Whether two regulations are certainly in force on some day together.
fn together(one: &Subject<'_>, other: &Subject<'_>) -> bool {
    let (one, other) = (one.regulation.force(None), other.regulation.force(None));
    begins_before_end(&one, &other) && begins_before_end(&other, &one)
}

/// Whether one is certainly in force before the other can have ended.
fn begins_before_end(one: &Force, other: &Force) -> bool {
    let begun = one.from.latest;
    begun.is_some_and(|begun| other.until.earliest.is_none_or(|end| begun < end))
}
