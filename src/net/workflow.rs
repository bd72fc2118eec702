//! The bare workflow net of a service: its places and transitions, without guards and time.

use super::{Net, PlaceId};

/// A place/transition net with one source and one sink.
///
/// The net of a service has an end for each outcome and for each silence of its act; here one more
/// transition leads from each of them to the one sink, so that this is a workflow net as W. M. P.
/// van der Aalst defines it (Verification of Workflow Nets, ICATPN 1997). Nothing is said of guards:
/// of transitions that share a place any can be the one that fires.
///
/// Lists lie one behind the other in two vectors, since a net is built for every service that is
/// checked and has thousands of them.
///
/// ```
/// use reglament::flow::{Soundness, soundness};
/// use reglament::net::{PlaceId, Workflow};
/// let [begin, one, other, end] = [0, 1, 2, 3].map(PlaceId::new);
/// let mut workflow = Workflow::new(4, begin, end);
/// workflow.push(&[begin], &[one, other]);
/// workflow.push(&[one, other], &[end]);
/// assert_eq!(soundness(&workflow), Soundness::Sound);
/// // If one of the two can end it all, the other is left over.
/// workflow.push(&[one], &[end]);
/// assert!(matches!(soundness(&workflow), Soundness::Unsound(_)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workflow {
    /// How many places there are.
    pub places: usize,
    /// The place that has a token at the beginning.
    pub source: PlaceId,
    /// The place that alone has a token at the end.
    pub sink: PlaceId,
    arcs: Vec<PlaceId>,
    /// For each transition, where its inputs begin among the arcs, and where its outputs do.
    starts: Vec<(usize, usize)>,
}

impl Workflow {
    /// A net without transitions.
    #[must_use]
    pub const fn new(places: usize, source: PlaceId, sink: PlaceId) -> Self {
        Workflow {
            places,
            source,
            sink,
            arcs: Vec::new(),
            starts: Vec::new(),
        }
    }

    /// The workflow net of a service.
    ///
    /// Its first transitions are those of the service's net in their order; one for each of the
    /// net's ends follows, in the order of [`Net::terminals`]. The sink is one more place.
    #[must_use]
    pub fn of(net: &Net) -> Self {
        let sink = PlaceId::new(net.places);
        let mut workflow = Workflow::new(net.places + 1, net.source, sink);
        let count = net.transitions.len() + net.terminals.len();
        workflow.starts.reserve_exact(count);
        workflow.arcs.reserve(3 * count);
        for transition in &net.transitions {
            workflow.push(&transition.inputs, &transition.outputs);
        }
        for (end, _) in &net.terminals {
            workflow.push(&[*end], &[sink]);
        }
        workflow
    }

    /// Adds a transition; a place counts once on each side.
    pub fn push(&mut self, inputs: &[PlaceId], outputs: &[PlaceId]) {
        let inputs_from = self.arcs.len();
        self.arcs.extend_from_slice(inputs);
        let outputs_from = self.arcs.len();
        self.arcs.extend_from_slice(outputs);
        self.starts.push((inputs_from, outputs_from));
    }

    /// How many transitions there are.
    #[must_use]
    pub const fn transitions(&self) -> usize {
        self.starts.len()
    }

    /// The places that a transition takes tokens from; none when there is no such transition.
    #[must_use]
    pub fn inputs(&self, transition: usize) -> &[PlaceId] {
        let Some((inputs, outputs)) = self.starts.get(transition) else {
            return &[];
        };
        self.arcs.get(*inputs..*outputs).unwrap_or_default()
    }

    /// The places that a transition puts tokens on; none when there is no such transition.
    #[must_use]
    pub fn outputs(&self, transition: usize) -> &[PlaceId] {
        let Some((_, outputs)) = self.starts.get(transition) else {
            return &[];
        };
        let next = self.starts.get(transition + 1);
        let end = next.map_or(self.arcs.len(), |(inputs, _)| *inputs);
        self.arcs.get(*outputs..end).unwrap_or_default()
    }
}
