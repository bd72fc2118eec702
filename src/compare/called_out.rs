//! What is called out beside the changes themselves: things that became worse without an act, and
//! changes of a wording that is no longer in force.

use super::acts::amendment_pairs;
use super::comparison::Comparison;
use super::kind::Family;
use super::kinds::acts as kinds;
use super::touch::Touch;
use super::{Change, thing};
use crate::messages::Message;
use crate::model::{Act, path};

/// Marks the changes that no act has ordered, and adds what is called out.
pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let worse = found.iter().filter(|change| change.is_worse()).count();
    if worse > 0 && !orders(all) {
        for change in found.iter_mut().filter(|change| change.is_worse()) {
            change.adverse = true;
        }
        let said = Message::new("value-worse").with("n", worse);
        let touch = Touch::NOBODY;
        let mut change =
            Change::of(&kinds::WITHOUT_ACT, thing::act(), touch).to(path::ACT, said, &[]);
        change.adverse = true;
        found.push(change);
    }
    let substance = |change: &Change| {
        !change.touch.editorial && !matches!(change.kind.family, Family::Acts | Family::Silences)
    };
    let past = all
        .today
        .is_some_and(|today| all.old.is_past(today) && all.new.is_past(today));
    if past && found.iter().any(substance) {
        let until = all.new.regulation.force(None).until;
        let said = Message::new("value-force-until").with("day", until.message());
        let change = Change::of(&kinds::PAST, thing::act(), Touch::NOBODY);
        found.push(change.to(path::REPEAL, said, &[]));
    }
}

/// Whether the new version names an act that can have ordered its changes: one that amends and that
/// the old version does not name, or a whole other act.
fn orders(all: &Comparison<'_>) -> bool {
    let (old, new) = (&all.old.regulation.act, &all.new.regulation.act);
    let Some(new) = new else { return false };
    let Some(old) = old else { return true };
    let other = (old.kind, &old.number, old.date) != (new.kind, &new.number, new.date);
    other || amends(old, new)
}

fn amends(old: &Act, new: &Act) -> bool {
    let pairs = amendment_pairs(&old.amendments, &new.amendments);
    pairs.added().next().is_some()
}
