//! What is kept of a regulation to hold it against others.
//!
//! A look at ten thousand regulations together needs little of each: its act, its standard, its
//! hours and channels, and of its services who acts in them, what they call and in what they count.
//! The whole models would fill the memory of most machines.
//!
//! What serde writes of a model is its outline: a look at files may hold it for the next one, and
//! what an outline leaves out is left out there too.

use super::{Places, Regulation, Service, Step, StepKind, StepTerm};

impl Regulation {
    /// The regulation without what only a look at it alone needs. It cannot run any more.
    ///
    /// Each of its services has a step for every call, and one for all its other work.
    #[must_use]
    pub fn outline(self) -> Regulation {
        let services = self.services.into_iter().map(Service::outline);
        Regulation {
            services: services.collect(),
            titles: Vec::new(),
            forms: Vec::new(),
            results: Vec::new(),
            facts: Vec::new(),
            documents: Vec::new(),
            fees: Vec::new(),
            free: Vec::new(),
            grounds: Vec::new(),
            lists: Vec::new(),
            obligations: Vec::new(),
            remarks: Vec::new(),
            ..self
        }
    }
}

impl Service {
    fn outline(self) -> Service {
        let (mut actors, mut terms) = (Vec::new(), Vec::new());
        for step in &self.steps {
            add_new(&mut actors, step.actors.iter().copied());
            add_new(&mut terms, step.terms.iter().map(StepTerm::outline));
        }
        let is_call = |step: &Step| matches!(step.kind, StepKind::Call(_));
        let mut steps: Vec<Step> = self
            .steps
            .into_iter()
            .filter(is_call)
            .map(|call| Step::bare(call.kind))
            .collect();
        steps.push(Step {
            actors,
            terms,
            ..Step::bare(StepKind::Work)
        });
        steps.shrink_to_fit();
        Service {
            steps,
            flow: Vec::new(),
            outcomes: Vec::new(),
            obligations: Vec::new(),
            ..self
        }
    }
}

impl StepTerm {
    /// The term without the clauses that state it.
    fn outline(&self) -> StepTerm {
        StepTerm {
            amount: self.amount,
            elapsed: self.elapsed,
            kind: self.kind,
            from: self.from,
            cites: Vec::new(),
            variants: Vec::new(),
        }
    }
}

/// Adds what a list does not hold yet.
fn add_new<T: PartialEq>(list: &mut Vec<T>, more: impl IntoIterator<Item = T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

impl Places {
    /// The places of what an outline holds: the act, the standard, the services and the channels.
    #[must_use]
    pub fn outline(mut self) -> Places {
        self.retain(|path| {
            let (word, rest) = path.split_once(' ').unwrap_or((path, ""));
            !word.contains('/') && (rest.is_empty() || ["act", "channel"].contains(&word))
        });
        self
    }
}
