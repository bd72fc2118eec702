//! Grounds of refusal, and the steps that refuse on them.

use super::comparison::Comparison;
use super::kinds::grounds as kinds;
use super::touch::{Applicant, Touch};
use super::{Change, editorial, thing};
use crate::model::path;

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (&all.old.regulation.grounds, &all.new.regulation.grounds);
    let (worse, better) = (
        Touch::applicant(Applicant::Worse),
        Touch::applicant(Applicant::Better),
    );
    let pairs = &all.matching.grounds;
    for ground in pairs.gone().filter_map(|at| old.get(at)) {
        let change = Change::of(&kinds::REMOVED, thing::ground(ground), better);
        found.push(change.from(path::ground(&ground.id), &ground.text, &ground.cites));
    }
    for ground in pairs.added().filter_map(|at| new.get(at)) {
        let change = Change::of(&kinds::ADDED, thing::ground(ground), worse);
        found.push(change.to(path::ground(&ground.id), &ground.text, &ground.cites));
    }
    for (from, to) in pairs.both() {
        let Some((old, new)) = old.get(from).zip(new.get(to)) else {
            continue;
        };
        let places = || (path::ground(&old.id), path::ground(&new.id));
        let thing = || thing::ground(new);
        let touch = Touch::applicant(Applicant::Either);
        let text = [
            editorial::renamed(thing(), (&old.id, &new.id), places()),
            editorial::reworded(thing(), (&old.text, &new.text), places(), touch),
            editorial::cited(thing(), (&old.cites, &new.cites), places()),
        ];
        found.extend(text.into_iter().flatten());
    }
    for step in all.all_steps() {
        for at in &step.old.grounds {
            let kept = pairs.new_of(*at);
            let dropped = kept.is_none_or(|kept| !step.new.grounds.contains(&kept));
            if let Some(ground) = old.get(*at).filter(|_| dropped) {
                let change = Change::of(&kinds::DROPPED, thing::step(step.new), better).from(
                    step.old_place(),
                    &ground.id,
                    &step.old.cites,
                );
                found.push(change.within(&step.service.new.id));
            }
        }
        for at in &step.new.grounds {
            let known = pairs.old_of(*at);
            let taken = known.is_none_or(|known| !step.old.grounds.contains(&known));
            if let Some(ground) = new.get(*at).filter(|_| taken) {
                let change = Change::of(&kinds::TAKEN_UP, thing::step(step.new), worse).to(
                    step.new_place(),
                    &ground.id,
                    &step.new.cites,
                );
                found.push(change.within(&step.service.new.id));
            }
        }
    }
}
