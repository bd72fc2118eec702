//! Work on many things at once.

use std::cmp::Reverse;
use std::iter;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Makes something of each of many things, as many at once as the machine has processors.
///
/// What is made stands in the order of the things, whichever was done first. `size` says how much
/// work a thing is, compared with the others.
pub fn each<T: Sync, M: Send>(
    things: &[T],
    size: impl Fn(&T) -> usize,
    make: impl Fn(&T) -> M + Sync,
) -> Vec<M> {
    // The longest first and each worker taking the next when it is done with one: then none of
    // them is left with a long one at the end while the others have nothing to do.
    let mut order: Vec<(usize, &T)> = things.iter().enumerate().collect();
    order.sort_by_key(|(_, thing)| Reverse(size(thing)));
    let next = AtomicUsize::new(0);
    let work = || {
        let turns = iter::from_fn(|| order.get(next.fetch_add(1, Ordering::Relaxed)));
        let made = turns.map(|(at, thing)| (*at, make(thing)));
        made.collect::<Vec<_>>()
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut made = thread::scope(|scope| {
        let others: Vec<_> = (1..workers.min(order.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let mut made = work();
        for other in others {
            // A mistake of the program in one worker ends all the work, as it would without
            // workers: an answer that lacks some of the things would be taken for a whole one.
            let theirs = other
                .join()
                .unwrap_or_else(|fate| panic::resume_unwind(fate));
            made.extend(theirs);
        }
        made
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

/// The same with things that are used up.
pub fn each_of<T: Send, M: Send>(
    things: Vec<T>,
    size: impl Fn(&T) -> usize,
    make: impl Fn(T) -> M + Sync,
) -> Vec<M> {
    let things = things.into_iter().map(|thing| (size(&thing), thing));
    let things: Vec<_> = things
        .map(|(size, thing)| (size, Mutex::new(Some(thing))))
        .collect();
    let made = each(
        &things,
        |(size, _)| *size,
        |(_, thing)| {
            let mut thing = thing.lock().unwrap_or_else(PoisonError::into_inner);
            thing.take().map(&make)
        },
    );
    // Each thing is taken once, so each is there.
    made.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{each, each_of};

    #[test]
    fn what_is_made_stands_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..1000).collect();
        let made = each(&things, |thing| thing % 7, |thing| thing * 2);
        assert_eq!(made, (0..1000).map(|thing| thing * 2).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_made_of_things_that_are_used_up_stands_in_their_order() {
        let things: Vec<String> = (0..100).map(|at| at.to_string()).collect();
        let made = each_of(things.clone(), String::len, |thing| thing + "!");
        assert_eq!(
            made,
            things
                .iter()
                .map(|own| format!("{own}!"))
                .collect::<Vec<_>>()
        );
    }

    #[test]
    #[should_panic(expected = "a mistake")]
    fn a_mistake_in_a_worker_is_never_lost() {
        let things = [1, 2, 3, 4, 5, 6, 7, 8];
        each(&things, |_| 1, |thing| assert!(*thing != 5, "a mistake"));
    }
}
