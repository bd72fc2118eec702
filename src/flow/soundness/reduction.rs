//! Makes a workflow net smaller until nothing is left of it, which proves it sound.
//!
//! Each rule takes places or transitions away so that, if what is left is sound and puts no second
//! token on a place, the net before was so too. The rules are those of T. Murata (Petri Nets:
//! Properties, Analysis and Applications, Proceedings of the IEEE 77, 1989, section V) and the
//! passing on of a place's choice to what comes before it, with which J. Esparza, P. Hoffmann and
//! R. Saha reduce every sound free-choice workflow net (Polynomial Analysis Algorithms for Free
//! Choice Probabilistic Workflow Nets, QEST 2016). Sequences, choices, parallel work and circles,
//! whatever stands in which, disappear in a time that grows with the net a little more than evenly;
//! no marking is ever looked at. Of a net that is not sound something always stays.

use smallvec::SmallVec;

use crate::net::Workflow;

/// Numbers of places or of transitions, in their order.
type Numbers = SmallVec<[u32; 4]>;

/// The most transitions that passing on the choice of a place may make at once.
const MOST_MADE: usize = 16;

/// A place with the transitions around it, or a transition with the places around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Node {
    before: Numbers,
    after: Numbers,
}

/// Whether the rules reduce a net to nothing: then it is sound.
pub fn vanishes(workflow: &Workflow) -> bool {
    let mut net = Reduction::of(workflow);
    while let Some(place) = net.open.pop() {
        if let Some(waits) = net.waits.get_mut(place as usize) {
            *waits = false;
        }
        net.visit(place);
    }
    net.left == 0 && net.source == net.sink
}

struct Reduction {
    places: Vec<Node>,
    transitions: Vec<Node>,
    /// How many transitions are left; one that is gone has no places around it.
    left: usize,
    source: u32,
    sink: u32,
    /// Places around which something changed, the last ones of the net first: what comes later is
    /// small already when what leads there is looked at.
    open: Vec<u32>,
    waits: Vec<bool>,
}

impl Reduction {
    fn of(workflow: &Workflow) -> Self {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let mut places = vec![Node::default(); workflow.places];
        let mut transitions = Vec::with_capacity(workflow.transitions());
        for at in 0..workflow.transitions() {
            let mut own = Node::default();
            for place in workflow.inputs(at) {
                insert(&mut own.before, number(place.index()));
                if let Some(place) = places.get_mut(place.index()) {
                    insert(&mut place.after, number(at));
                }
            }
            for place in workflow.outputs(at) {
                insert(&mut own.after, number(place.index()));
                if let Some(place) = places.get_mut(place.index()) {
                    insert(&mut place.before, number(at));
                }
            }
            transitions.push(own);
        }
        Reduction {
            open: (0..number(places.len())).collect(),
            waits: vec![true; places.len()],
            left: transitions.len(),
            places,
            transitions,
            source: number(workflow.source.index()),
            sink: number(workflow.sink.index()),
        }
    }

    fn visit(&mut self, place: u32) {
        if self.place(place).after.len() > 1 {
            self.drop_idle(place);
            self.drop_alike(place);
        }
        if !self.drop_copy(place) {
            self.pass_on(place);
        }
    }

    fn place(&self, at: u32) -> &Node {
        const NONE: &Node = &Node {
            before: Numbers::new_const(),
            after: Numbers::new_const(),
        };
        self.places.get(at as usize).unwrap_or(NONE)
    }

    fn transition(&self, at: u32) -> &Node {
        const NONE: &Node = &Node {
            before: Numbers::new_const(),
            after: Numbers::new_const(),
        };
        self.transitions.get(at as usize).unwrap_or(NONE)
    }

    fn push(&mut self, place: u32) {
        if let Some(waits) = self.waits.get_mut(place as usize)
            && !std::mem::replace(waits, true)
        {
            self.open.push(place);
        }
    }

    /// Looks again at the places before a transition.
    fn push_before(&mut self, transition: u32) {
        for at in 0..self.transition(transition).before.len() {
            if let Some(place) = self.transition(transition).before.get(at) {
                self.push(*place);
            }
        }
    }

    /// A transition that takes a token and puts it back changes nothing, and can fire whenever
    /// something else that the place leads to can.
    fn drop_idle(&mut self, place: u32) {
        let idle = |own: &&u32| {
            let own = self.transition(**own);
            own.before.as_slice() == [place] && own.after == own.before
        };
        let idle: Numbers = self
            .place(place)
            .after
            .iter()
            .filter(idle)
            .copied()
            .collect();
        for transition in idle {
            if self.place(place).after.len() > 1 {
                self.remove(transition);
            }
        }
    }

    /// Of transitions between the same places one is enough.
    fn drop_alike(&mut self, place: u32) {
        let after = &self.place(place).after;
        // Most decisions have two branches, and sorting two of them would cost more than all else.
        if let [one, other] = *after.as_slice() {
            self.drop_if_alike(one, other);
            return;
        }
        let mut after = after.clone();
        after.sort_unstable_by(|left, right| {
            let (left, right) = (self.transition(*left), self.transition(*right));
            (&left.after, &left.before).cmp(&(&right.after, &right.before))
        });
        for pair in after.windows(2) {
            if let [one, other] = *pair {
                self.drop_if_alike(one, other);
            }
        }
    }

    /// Removes the first of two transitions between the same places; the second stays, since it may
    /// be the first of a further pair.
    fn drop_if_alike(&mut self, one: u32, other: u32) {
        if self.transition(one) == self.transition(other) {
            self.remove(one);
        }
    }

    fn remove(&mut self, transition: u32) {
        let Some(own) = self.transitions.get_mut(transition as usize) else {
            return;
        };
        let own = std::mem::take(own);
        self.left -= 1;
        for place in own.before {
            self.change(place, |node| take(&mut node.after, transition));
        }
        for place in own.after {
            self.change(place, |node| take(&mut node.before, transition));
        }
    }

    /// Changes a place and looks at it again.
    fn change(&mut self, place: u32, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.places.get_mut(place as usize) {
            change(node);
        }
        self.push(place);
    }

    /// Of places between the same transitions one is enough.
    fn drop_copy(&mut self, place: u32) -> bool {
        let own = self.place(place);
        let Some(first) = own.before.first() else {
            return false;
        };
        if place == self.source || place == self.sink {
            return false;
        }
        let (source, sink) = (self.source, self.sink);
        let mut beside = self.transition(*first).after.iter();
        let other = beside.find(|other| {
            **other != place && **other != source && **other != sink && self.place(**other) == own
        });
        let Some(other) = other.copied() else {
            return false;
        };
        let own = self.take(place);
        for transition in &own.before {
            if let Some(node) = self.transitions.get_mut(*transition as usize) {
                take(&mut node.after, place);
            }
            self.push_before(*transition);
        }
        for transition in &own.after {
            if let Some(node) = self.transitions.get_mut(*transition as usize) {
                take(&mut node.before, place);
            }
        }
        self.push(other);
        true
    }

    fn take(&mut self, place: u32) -> Node {
        let node = self.places.get_mut(place as usize);
        node.map(std::mem::take).unwrap_or_default()
    }

    /// A token that needs nothing else to go on can be where it goes at once: the place disappears.
    fn pass_on(&mut self, place: u32) {
        let own = self.place(place);
        let alone = |after: &u32| {
            let after = self.transition(*after);
            after.before.as_slice() == [place] && !after.after.is_empty()
        };
        // What nothing leads to has to stay: it never happens.
        let begins = place == self.source || !own.before.is_empty();
        if place == self.sink || !begins || own.after.is_empty() || !own.after.iter().all(alone) {
            return;
        }
        if let [only] = *own.after.as_slice()
            && let [next] = *self.transition(only).after.as_slice()
        {
            self.join(place, only, next);
        } else if place != self.source && self.can_pass(place) {
            self.replace(place);
        }
    }

    /// Makes one place of two between which lies one transition that the first needs.
    fn join(&mut self, first: u32, between: u32, second: u32) {
        let (one, two) = (self.place(first), self.place(second));
        // A transition before both would put two tokens on the one.
        let twice = |at: &u32| self.transition(*at).after.contains(&second);
        if first == second || one.before.iter().any(twice) {
            return;
        }
        let keep_second = one.before.len() < two.before.len() + two.after.len();
        let (kept, gone) = match keep_second {
            true => (second, first),
            false => (first, second),
        };
        self.remove(between);
        let node = self.take(gone);
        for transition in &node.before {
            if let Some(own) = self.transitions.get_mut(*transition as usize) {
                take(&mut own.after, gone);
                insert(&mut own.after, kept);
            }
            self.push_before(*transition);
        }
        for transition in &node.after {
            if let Some(own) = self.transitions.get_mut(*transition as usize) {
                take(&mut own.before, gone);
                insert(&mut own.before, kept);
            }
        }
        self.change(kept, |kept| {
            node.before
                .iter()
                .for_each(|at| insert(&mut kept.before, *at));
            node.after
                .iter()
                .for_each(|at| insert(&mut kept.after, *at));
        });
        for end in [&mut self.source, &mut self.sink] {
            if *end == gone {
                *end = kept;
            }
        }
    }

    /// Whether every transition before a place can be put together with every one behind it.
    fn can_pass(&self, place: u32) -> bool {
        let own = self.place(place);
        let (before, after) = (own.before.len(), own.after.len());
        let fits = |transition: &u32| {
            let outputs = &self.transition(*transition).after;
            let mut behind = own.after.iter();
            // Nobody may choose for what stands beside the place, nor put two tokens on a place.
            let chooses = after > 1 && outputs.len() > 1;
            !own.after.contains(transition)
                && !chooses
                && !behind.any(|own| common(&self.transition(*own).after, outputs))
        };
        (before == 1 || before * after <= MOST_MADE) && own.before.iter().all(fits)
    }

    /// Puts every transition before a place together with every one behind it.
    fn replace(&mut self, place: u32) {
        let own = self.take(place);
        let behind: SmallVec<[Numbers; 4]> = own
            .after
            .iter()
            .map(|at| self.transition(*at).after.clone())
            .collect();
        for transition in &own.before {
            let (mut inputs, mut beside) = (Numbers::new(), Numbers::new());
            if let Some(node) = self.transitions.get_mut(*transition as usize) {
                take(&mut node.after, place);
                (inputs, beside) = (node.before.clone(), node.after.clone());
            }
            for outputs in &behind {
                self.add(&inputs, beside.iter().chain(outputs));
            }
        }
        for transition in own.before.iter().chain(&own.after) {
            self.remove(*transition);
        }
    }

    fn add<'a>(&mut self, inputs: &Numbers, outputs: impl Iterator<Item = &'a u32>) {
        let at = u32::try_from(self.transitions.len()).unwrap_or(u32::MAX);
        let mut own = Node {
            before: inputs.clone(),
            after: Numbers::new(),
        };
        outputs.for_each(|place| insert(&mut own.after, *place));
        for place in &own.before {
            self.change(*place, |node| insert(&mut node.after, at));
        }
        for place in &own.after {
            self.change(*place, |node| insert(&mut node.before, at));
        }
        self.transitions.push(own);
        self.left += 1;
    }
}

/// Adds a number to a list in order, unless it is there.
fn insert(numbers: &mut Numbers, number: u32) {
    if numbers.last().is_none_or(|last| *last < number) {
        numbers.push(number);
    } else if let Err(at) = numbers.binary_search(&number) {
        numbers.insert(at, number);
    }
}

fn take(numbers: &mut Numbers, number: u32) {
    if let Ok(at) = numbers.binary_search(&number) {
        numbers.remove(at);
    }
}

/// Whether two lists share a number.
fn common(left: &Numbers, right: &Numbers) -> bool {
    left.iter()
        .any(|number| right.binary_search(number).is_ok())
}
