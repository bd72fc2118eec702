//! Waits: their windows, whom they are for, what is waited for and what follows.

use std::collections::BTreeSet;

use super::branches::{leads, silence};
use super::comparison::{Comparison, StepPair};
use super::kinds::waits as kinds;
use super::order::{Counting, Length};
use super::terms::{Kinds, compared, counting, hours, is_applicant};
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, matching, thing, value};
use crate::messages::{Arg, Message};
use crate::model::{AwaitedDocument, Cited, Regulation, Step, StepTerm, Wait, path};

const KINDS: Kinds = Kinds {
    longer: &kinds::WINDOW_LONGER,
    shorter: &kinds::WINDOW_SHORTER,
    incomparable: &kinds::WINDOW_INCOMPARABLE,
    restated: &kinds::WINDOW_RESTATED,
};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    for step in all.all_steps() {
        let pairs = matching::waits(&all.matching, step.old, step.new);
        for at in pairs.gone() {
            let Some(wait) = step.old.waits.get(at) else {
                continue;
            };
            let better = match is_applicant(all.old.regulation, &[wait.by]) {
                true => Applicant::Better,
                false => Applicant::Either,
            };
            let touch = Touch::of(better, Executor::Easier).and_under_way();
            let change = Change::of(&kinds::WAIT_REMOVED, thing::wait(step.old, wait), touch);
            let words = window(step.old, wait).map(value::term);
            let change = change.from(old_place(&step, wait), value::or_unsaid(words), &wait.cites);
            found.push(change.within(&step.service.new.id));
        }
        for at in pairs.added() {
            let Some(wait) = step.new.waits.get(at) else {
                continue;
            };
            let touch = Touch::of(Applicant::Worse, Executor::Harder);
            let change = Change::of(&kinds::WAIT_ADDED, thing::wait(step.new, wait), touch);
            let words = window(step.new, wait).map(value::term);
            let change = change.to(new_place(&step, wait), value::or_unsaid(words), &wait.cites);
            found.push(change.within(&step.service.new.id));
        }
        for (from, to) in pairs.both() {
            let both = step.old.waits.get(from).zip(step.new.waits.get(to));
            if let Some(both) = both {
                let of = Of {
                    step: &step,
                    old: both.0,
                    new: both.1,
                };
                of.changes(all, found);
            }
        }
    }
}

fn window<'a>(step: &'a Step, wait: &Wait) -> Option<&'a StepTerm> {
    step.terms.get(wait.term)
}

fn old_place(step: &StepPair<'_>, wait: &Wait) -> String {
    path::wait(&step.service.old.id, &step.old.id, &wait.id)
}

fn new_place(step: &StepPair<'_>, wait: &Wait) -> String {
    path::wait(&step.service.new.id, &step.new.id, &wait.id)
}

/// A wait in both versions.
struct Of<'a> {
    step: &'a StepPair<'a>,
    old: &'a Wait,
    new: &'a Wait,
}

impl Of<'_> {
    fn thing(&self) -> Message {
        thing::wait(self.step.new, self.new)
    }

    fn places(&self) -> (String, String) {
        (
            old_place(self.step, self.old),
            new_place(self.step, self.new),
        )
    }

    fn told(&self, kind: &'static super::Kind, touch: Touch, old: Arg, new: Arg) -> Change {
        let (old_place, new_place) = self.places();
        Change::of(kind, self.thing(), touch)
            .from(old_place, old, &self.old.cites)
            .to(new_place, new, &self.new.cites)
            .within(&self.step.service.new.id)
    }

    fn changes(&self, all: &Comparison<'_>, found: &mut Vec<Change>) {
        found.extend(self.window(all));
        found.extend(self.event(all));
        found.extend(self.otherwise(all));
        let targets = [
            (&self.old.met, &self.new.met, "value-met"),
            (&self.old.missed, &self.new.missed, "value-missed"),
        ];
        for (old, new, id) in targets {
            let step = self.step;
            let other_words = silence(step, (old, new), self.places());
            found.extend(other_words.map(|change| change.within(&step.service.new.id)));
            if all.same_target(&step.service, (step.old_id, old), (step.new_id, new)) {
                continue;
            }
            let cites = (&self.old.cites[..], &self.new.cites[..]);
            let change = leads(&kinds::WAIT_LEADS, step, (old, new), self.places(), cites);
            found.push(change.of_wait(self.thing(), id));
        }
        if !same_papers(&self.old.documents, &self.new.documents) {
            let words = |papers: &[AwaitedDocument]| value::list(papers.iter().map(value::awaited));
            let (old, new) = (words(&self.old.documents), words(&self.new.documents));
            let touch = Touch::applicant(Applicant::Either);
            found.push(self.told(&kinds::AWAITED, touch, old, new));
        }
        let names = (self.old.id.as_str(), self.new.id.as_str());
        let cites = (&self.old.cites[..], &self.new.cites[..]);
        let text = [
            editorial::renamed(self.thing(), names, self.places()),
            editorial::cited(self.thing(), cites, self.places()),
        ];
        let text = text.into_iter().flatten();
        found.extend(text.map(|change| change.within(&self.step.service.new.id)));
    }

    /// The length of the window, in the hours of whoever is waited for.
    fn window(&self, all: &Comparison<'_>) -> Option<Change> {
        let old = window(self.step.old, self.old)?;
        let new = window(self.step.new, self.new)?;
        let length = |term: &StepTerm| Length {
            amount: term.amount,
            elapsed: term.elapsed,
        };
        let hours = hours(all.new.regulation, &[self.new.by]);
        let by = Counting {
            hours: &hours,
            ..counting(all, &self.step.service, &hours)
        };
        let own = is_applicant(all.new.regulation, &[self.new.by]);
        let lengths = (length(old), length(new));
        let (kind, touch) = compared(all, lengths, by, &KINDS, own)?;
        Some(self.told(kind, touch, value::term(old), value::term(new)))
    }

    /// The event that the window runs from.
    fn event(&self, all: &Comparison<'_>) -> Option<Change> {
        let old = window(self.step.old, self.old)?.from;
        let new = window(self.step.new, self.new)?.from;
        let service = &self.step.service;
        (!all.same_event_or_none(Some(service), old, new)).then(|| {
            let before = value::event_or_start(old, service.old, all.old.regulation);
            let after = value::event_or_start(new, service.new, all.new.regulation);
            let kind = &super::kinds::terms::FROM_OTHER;
            self.told(kind, Touch::EITHER, before, after)
        })
    }

    /// Who is waited for, where in the step, and who takes it in.
    fn otherwise(&self, all: &Comparison<'_>) -> Option<Change> {
        let takers = |wait: &Wait| -> Vec<_> {
            let takers = wait.taken_in.iter();
            takers.map(|one: &Cited<_>| one.value).collect()
        };
        let same = all.matching.actor(self.old.by) == Some(self.new.by)
            && self.old.nested == self.new.nested
            && all.same_actors(&takers(self.old), &takers(self.new));
        (!same).then(|| {
            let words = |wait: &Wait, regulation: &Regulation| {
                let place = match wait.nested {
                    true => Message::new("value-nested"),
                    false => Message::new("value-before-work"),
                };
                Message::new("value-wait")
                    .with("by", value::actors(&[wait.by], regulation))
                    .with("place", place)
                    .with("takers", value::actors(&takers(wait), regulation))
            };
            let before = words(self.old, all.old.regulation);
            let after = words(self.new, all.new.regulation);
            let touch = Touch::EITHER;
            self.told(&kinds::WAIT_OTHERWISE, touch, before.into(), after.into())
        })
    }
}

/// Whether the same papers are waited for; neither they nor their forms have an order.
fn same_papers(old: &[AwaitedDocument], new: &[AwaitedDocument]) -> bool {
    let sorted = |papers: &[AwaitedDocument]| {
        let papers = papers.iter().map(|paper| {
            let forms: BTreeSet<u8> = paper.forms.iter().map(|form| *form as u8).collect();
            (paper.title.clone(), forms)
        });
        let mut papers: Vec<_> = papers.collect();
        papers.sort_unstable();
        papers
    };
    sorted(old) == sorted(new)
}
