//! A schedule by relaxation, or a circle of bounds that cannot be kept (Bellman and Ford).

use super::Bound;

/// A moment for each of so many points, none after the moment 0.
///
/// # Errors
/// The places of bounds that form a circle with a negative sum.
pub(super) fn schedule(points: usize, bounds: &[Bound]) -> Result<Vec<i64>, Vec<usize>> {
    let mut moments = vec![0i64; points];
    let mut tightened_by: Vec<Option<usize>> = vec![None; points];
    // Bounds mostly follow the order of a procedure, in one direction or the other, so going
    // through them to and fro settles long chains in few rounds (Yen).
    for round in 0.. {
        let mut changed = false;
        for step in 0..bounds.len() {
            let at = match round % 2 {
                0 => step,
                _ => bounds.len() - 1 - step,
            };
            changed |= tighten(bounds, at, &mut moments, &mut tightened_by);
        }
        if !changed {
            break;
        }
        if let Some(circle) = circle(bounds, &tightened_by) {
            return Err(circle);
        }
    }
    Ok(moments)
}

fn tighten(
    bounds: &[Bound],
    at: usize,
    moments: &mut [i64],
    tightened_by: &mut [Option<usize>],
) -> bool {
    let Some(bound) = bounds.get(at) else {
        return false;
    };
    let latest = moments
        .get(bound.from.index())
        .map(|from| from.saturating_add(bound.most));
    let Some((moment, latest)) = moments.get_mut(bound.to.index()).zip(latest) else {
        return false;
    };
    if latest >= *moment {
        return false;
    }
    *moment = latest;
    if let Some(by) = tightened_by.get_mut(bound.to.index()) {
        *by = Some(at);
    }
    true
}

/// A circle among the bounds that tightened their points last. As long as there is a schedule they
/// form a forest, so a circle is a contradiction.
fn circle(bounds: &[Bound], tightened_by: &[Option<usize>]) -> Option<Vec<usize>> {
    let mut seen_from: Vec<Option<usize>> = vec![None; tightened_by.len()];
    for first in 0..tightened_by.len() {
        let mut point = first;
        while let Some(place) = seen_from.get_mut(point).filter(|seen| seen.is_none()) {
            *place = Some(first);
            match before(bounds, tightened_by, point) {
                Some((_, previous)) => point = previous,
                None => break,
            }
        }
        let meets_itself = seen_from.get(point) == Some(&Some(first));
        if meets_itself && before(bounds, tightened_by, point).is_some() {
            return Some(round(bounds, tightened_by, point));
        }
    }
    None
}

/// The bound that tightened a point last, and the point it starts from.
fn before(
    bounds: &[Bound],
    tightened_by: &[Option<usize>],
    point: usize,
) -> Option<(usize, usize)> {
    let at = tightened_by.get(point).copied().flatten()?;
    Some((at, bounds.get(at)?.from.index()))
}

fn round(bounds: &[Bound], tightened_by: &[Option<usize>], begin: usize) -> Vec<usize> {
    let mut circle = Vec::new();
    let mut point = begin;
    while let Some((at, previous)) = before(bounds, tightened_by, point) {
        circle.push(at);
        point = previous;
        if point == begin {
            break;
        }
    }
    circle
}
