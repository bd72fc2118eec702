//! What the checks look at: a regulation with its places, its standard and its flows.

use std::cell::{OnceCell, RefCell};

use crate::calendar::Calendar;
use crate::flow::{self, Cases, Example, Reach};
use crate::model::{
    Actor, ActorId, FactId, Places, Regulation, Service, ServiceId, Step, StepId, path,
};
use crate::net::{self, EntryId, Net, PlaceId, Work};
use crate::syntax::tree::File;

use super::proof::Proof;

/// A service as it runs.
#[derive(Debug)]
pub struct ServiceFlow {
    /// Its net.
    pub net: Net,
    /// Which cases reach which of its places; sets are combined in its store.
    reach: RefCell<Reach>,
    torn: OnceCell<Cases>,
}

impl ServiceFlow {
    /// The cases that come to a place.
    #[must_use]
    pub fn at(&self, place: PlaceId) -> Cases {
        self.reach.borrow().at(place)
    }

    /// The cases in which a transition fires.
    #[must_use]
    pub fn firing(&self, transition: usize) -> Cases {
        self.reach.borrow().firing(transition)
    }

    /// The cases whose parallel work does not come together again, or that go round in a circle.
    #[must_use]
    pub fn torn(&self) -> Cases {
        let find = || flow::torn(&mut self.reach.borrow_mut(), &self.net);
        *self.torn.get_or_init(find)
    }

    /// The cases in which a transition's own condition holds, whatever comes before it.
    #[must_use]
    pub fn condition(&self, transition: usize) -> Cases {
        let Some(own) = self.net.transitions.get(transition) else {
            return Cases::NONE;
        };
        self.reach.borrow_mut().space.guard(transition, &own.guard)
    }

    /// The cases in which a fact has a value; none when no condition asks for the fact's values.
    #[must_use]
    pub fn having(&self, fact: FactId, value: i64) -> Option<Cases> {
        self.reach.borrow_mut().space.having(fact, value)
    }

    /// The cases of all sets; every case when there is no set.
    pub fn all(&self, sets: impl IntoIterator<Item = Cases>) -> Cases {
        // The sets may be asked of this very flow on the way.
        sets.into_iter().fold(Cases::ALL, |all, set| {
            self.reach.borrow_mut().space.diagrams.and(all, set)
        })
    }

    /// The cases of any set; no case when there is no set.
    pub fn any(&self, sets: impl IntoIterator<Item = Cases>) -> Cases {
        sets.into_iter().fold(Cases::NONE, |any, set| {
            self.reach.borrow_mut().space.diagrams.or(any, set)
        })
    }

    /// The cases of the first set that are not in the second.
    #[must_use]
    pub fn without(&self, left: Cases, right: Cases) -> Cases {
        let diagrams = &mut self.reach.borrow_mut().space.diagrams;
        diagrams.without(left, right)
    }

    /// The cases of a set that are unusual only where they have to be.
    #[must_use]
    pub fn most_usual(&self, regulation: &Regulation, channel: usize, cases: Cases) -> Cases {
        let space = &mut self.reach.borrow_mut().space;
        space.most_usual(regulation, channel, cases)
    }

    /// One case of a set, as far as it matters; none when no case is in it.
    #[must_use]
    pub fn example(&self, cases: Cases) -> Option<Example> {
        self.reach.borrow_mut().space.example(cases)
    }

    /// The cases that come to a step of the service itself, whether or not it is then done.
    #[must_use]
    pub fn begins(&self, step: StepId) -> Cases {
        let mut all = Cases::NONE;
        for (at, transition) in self.net.transitions.iter().enumerate() {
            let Work::Begin(net_step) = transition.work else {
                continue;
            };
            let own = self.net.steps.get(net_step.index());
            if own.is_some_and(|own| own.entry == EntryId::new(0) && own.step == step) {
                all = self.firing(at);
            }
        }
        all
    }
}

/// A regulation under check.
#[derive(Debug)]
pub struct Subject<'a> {
    /// What it means.
    pub regulation: &'a Regulation,
    /// Where its things stand.
    pub places: &'a Places,
    /// How it is written; for checks of style, and for what the model does not keep.
    pub file: &'a File,
    /// The standard that it relies on, if it is at hand.
    pub standard: Option<&'a Regulation>,
    /// The calendar that its terms are counted by, if it is at hand.
    pub calendar: Option<&'a Calendar>,
    /// Its text as it stands and in canonical form; none where nobody asks for its layout.
    pub layout: Option<Layout<'a>>,
    /// Whether what needs a proof over the whole calendar is asked as well.
    pub proves: bool,
    flows: OnceCell<Vec<Option<ServiceFlow>>>,
    proofs: OnceCell<Vec<Option<Proof>>>,
}

/// The text of a file, and what its canonical form would be.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    /// As it stands.
    pub text: &'a str,
    /// As it would stand.
    pub canonical: &'a str,
}

/// A step with the service that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct StepAt<'a> {
    /// The service.
    pub service: &'a Service,
    /// The id of the service.
    pub service_id: ServiceId,
    /// The step.
    pub step: &'a Step,
    /// The id of the step.
    pub id: StepId,
}

impl StepAt<'_> {
    /// The path of the step.
    #[must_use]
    pub fn path(&self) -> String {
        path::step(&self.service.id, &self.step.id)
    }
}

impl<'a> Subject<'a> {
    /// A regulation with what belongs to it.
    #[must_use]
    pub const fn new(
        regulation: &'a Regulation,
        places: &'a Places,
        file: &'a File,
        standard: Option<&'a Regulation>,
    ) -> Self {
        Subject {
            regulation,
            places,
            file,
            standard,
            calendar: None,
            layout: None,
            proves: false,
            flows: OnceCell::new(),
            proofs: OnceCell::new(),
        }
    }

    /// The same with the calendar that its terms are counted by.
    #[must_use]
    pub const fn counted_by(mut self, calendar: Option<&'a Calendar>) -> Self {
        self.calendar = calendar;
        self
    }

    /// The same, asked for proofs as well.
    #[must_use]
    pub const fn proving(mut self, proves: bool) -> Self {
        self.proves = proves;
        self
    }

    /// The same with its layout.
    #[must_use]
    pub const fn laid_out(mut self, layout: Layout<'a>) -> Self {
        self.layout = Some(layout);
        self
    }

    /// Its services with their ids.
    pub fn services(&self) -> impl Iterator<Item = (ServiceId, &'a Service)> {
        let services = self.regulation.services.iter().enumerate();
        services.map(|(at, service)| (ServiceId::new(at), service))
    }

    /// All steps of all its services, in the act's order.
    pub fn steps(&self) -> impl Iterator<Item = StepAt<'a>> {
        self.services().flat_map(|(service_id, service)| {
            let steps = service.steps.iter().enumerate();
            steps.map(move |(at, step)| StepAt {
                service,
                service_id,
                step,
                id: StepId::new(at),
            })
        })
    }

    /// An actor.
    #[must_use]
    pub fn actor(&self, id: ActorId) -> Option<&'a Actor> {
        self.regulation.actors.get(id.index())
    }

    /// How a service runs; compiled when a check first asks for any.
    pub fn flow(&self, service: ServiceId) -> Option<&ServiceFlow> {
        let flows = self.flows.get_or_init(|| {
            let services = self.services();
            services.map(|(id, _)| self.compiled(id)).collect()
        });
        flows.get(service.index())?.as_ref()
    }

    /// What is proved about the dates of a service; none without a calendar, or where there is
    /// nothing to prove. All services are asked when a check first asks for any.
    pub fn proof(&self, service: ServiceId) -> Option<&Proof> {
        let proofs = self.proofs.get_or_init(|| {
            let services = self.services();
            services.map(|(id, _)| Proof::of(self, id)).collect()
        });
        proofs.get(service.index())?.as_ref()
    }

    fn compiled(&self, service: ServiceId) -> Option<ServiceFlow> {
        // A standard states terms and lists; its services do not run.
        if self.regulation.is_standard {
            return None;
        }
        let net = net::compile(self.regulation, self.standard, service)?;
        let reach = Reach::new(self.regulation, &net);
        let reach = RefCell::new(reach);
        let torn = OnceCell::new();
        Some(ServiceFlow { net, reach, torn })
    }
}

/// A regulation, whole or in outline, with the places of its things: what a finding stands in.
pub trait Placed {
    /// The path of the regulation.
    fn path(&self) -> &str;
    /// Where its things stand.
    fn places(&self) -> &Places;
}

impl Placed for Subject<'_> {
    fn path(&self) -> &str {
        &self.regulation.path
    }

    fn places(&self) -> &Places {
        self.places
    }
}
