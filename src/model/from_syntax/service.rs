//! Services: what they state about themselves, their deadlines and duties.

use crate::model::path;
use crate::model::{Deadline, DeadlineTerm, Flow, Obligation, Service, ServiceId};
use crate::syntax::tree::{Kind, Statement};

use super::{Resolver, errors, step};

impl Resolver {
    /// Resolves every service of the regulation.
    pub(super) fn services(&mut self, root: &Statement) {
        let statements = root.children().filter(|child| child.kind == Kind::Service);
        for (at, statement) in statements.enumerate() {
            self.scope = Some(ServiceId::new(at));
            self.service(statement, ServiceId::new(at));
        }
        self.scope = None;
    }

    fn service(&mut self, statement: &Statement, id: ServiceId) {
        let name = statement
            .name()
            .map(|name| name.value.to_owned())
            .unwrap_or_default();
        for child in statement.children() {
            self.service_statement(child, id, &name);
        }
        let flow = self.flow(statement, id, None);
        self.excluded_waits(statement, id);
        let Some(service) = self.regulation.services.get_mut(id.index()) else {
            return;
        };
        service.flow = flow;
        let channels = self.regulation.channels.len();
        if service.channels.is_empty() {
            service.channels = (0..channels).map(crate::model::ChannelId::new).collect();
        }
        let runs = !service.flow.is_empty() && !self.regulation.is_standard;
        if runs && service.outcomes.is_empty() && statement.is_whole() {
            self.errors.push(errors::no_outcome(statement.span, &name));
        }
    }

    /// Reads what is not part of the flow.
    fn service_statement(&mut self, child: &Statement, id: ServiceId, name: &str) {
        match child.kind {
            Kind::Channels => {
                let channels = self.channels_named(child.row());
                self.update(id, |service| service.channels = channels);
            }
            Kind::Heading => {
                self.update(id, |service| {
                    service.heading = Some(child.text().to_owned())
                });
            }
            Kind::DayCount => {
                self.place(&path::day_count(Some(name)), child.span);
                let count = self.day_count(child);
                self.update(id, |service| service.day_count = count);
            }
            Kind::Deadline => {
                if let Some(own) = child.name() {
                    self.place(&path::deadline(name, own.value), child.span);
                }
                let deadline = self.deadline(child);
                self.update(id, |service| service.deadlines.extend(deadline));
            }
            Kind::Documents => self.document_list(child),
            Kind::PrintedList => self.printed_list(child),
            Kind::Obligation => {
                let duty = self.obligation(child);
                self.update(id, |service| service.obligations.extend(duty));
            }
            Kind::NoProcedure => {
                let text = child.text().to_owned();
                self.update(id, |service| service.no_procedure = Some(text));
            }
            _ => {}
        }
        self.remark(child, name);
        if !matches!(child.kind, Kind::Documents) && !is_flow(child.kind) {
            let inner = child.name().map(|inner| format!("{name}/{}", inner.value));
            self.remarks(child, inner.as_deref().unwrap_or(name));
        }
    }

    pub(super) fn update(&mut self, id: ServiceId, change: impl FnOnce(&mut Service)) {
        if let Some(service) = self.regulation.services.get_mut(id.index()) {
            change(service);
        }
    }

    fn deadline(&mut self, statement: &Statement) -> Option<Deadline> {
        let name = statement.name()?;
        let term = match statement.duration() {
            Some(length) => DeadlineTerm::Stated(length.amount, length.unit),
            None => DeadlineTerm::ByStandard,
        };
        let events: Vec<_> = statement.events().collect();
        let events: Vec<_> = events
            .into_iter()
            .map(|event| self.event(event.value, event.span))
            .collect();
        let between = match events.as_slice() {
            [Some(from), Some(to)] => Some((*from, *to)),
            [] if !self.regulation.is_standard => {
                self.errors
                    .push(errors::deadline_without_events(statement.span, name.value));
                None
            }
            _ => None,
        };
        Some(Deadline {
            id: name.value.to_owned(),
            term,
            elapsed: statement.has_word("elapsed"),
            between,
            excluding: statement
                .row()
                .iter()
                .map(|wait| wait.value.clone())
                .collect(),
            cites: statement.cites.clone(),
        })
    }

    /// The waits that a total term leaves out must be waits of the same service.
    fn excluded_waits(&mut self, statement: &Statement, id: ServiceId) {
        let service = self.regulation.services.get(id.index());
        let waits = service
            .iter()
            .flat_map(|service| &service.steps)
            .flat_map(|step| &step.waits);
        let known: Vec<String> = waits.map(|wait| wait.id.clone()).collect();
        for deadline in statement
            .children()
            .filter(|child| child.kind == Kind::Deadline)
        {
            for wait in deadline
                .row()
                .iter()
                .filter(|wait| !known.contains(&wait.value))
            {
                let known = known.iter().map(String::as_str);
                self.errors
                    .push(errors::unknown("kind-wait", &wait.value, wait.span, known));
            }
        }
    }

    pub(super) fn obligation(&mut self, statement: &Statement) -> Option<Obligation> {
        let mut names = statement.single_names();
        let id = names.next()?.value.to_owned();
        self.place(&path::obligation(&id), statement.span);
        let actor = names
            .next()
            .and_then(|name| self.actor(name.value, name.span));
        let term = statement.terms().next().map(|term| {
            let from = term.from.as_ref();
            let from = from.and_then(|event| self.event(&event.value, event.span));
            (step::amount(term.duration), from)
        });
        Some(Obligation {
            id,
            actor,
            term,
            text: statement.text().to_owned(),
            cites: statement.cites.clone(),
        })
    }

    /// The flow of a block, in the order of its lines.
    pub(super) fn flow(
        &mut self,
        block: &Statement,
        service: ServiceId,
        stage: Option<&str>,
    ) -> Vec<Flow> {
        let mut flow = Vec::new();
        for child in block.children() {
            match child.kind {
                Kind::Step | Kind::Condition | Kind::Call | Kind::Rule => {
                    flow.extend(self.flow_step(child, service, stage).map(Flow::Step));
                }
                Kind::Stage => {
                    let name = child.name().map(|name| name.value.to_owned());
                    let title = child.texts().next().map(str::to_owned).or(name);
                    flow.extend(self.flow(child, service, title.as_deref()));
                    self.stage_remarks(child, service);
                }
                Kind::Parallel => {
                    let name = child
                        .name()
                        .map(|name| name.value.to_owned())
                        .unwrap_or_default();
                    if let Some(own) = self.regulation.services.get(service.index()) {
                        let path = path::parallel(&own.id, &name);
                        self.place(&path, child.span);
                    }
                    let branches = child.children().filter(|inner| inner.kind == Kind::Branch);
                    let branches = branches
                        .map(|inner| self.flow(inner, service, stage))
                        .collect();
                    flow.push(Flow::Parallel(name, branches));
                    self.stage_remarks(child, service);
                }
                _ => {}
            }
        }
        flow
    }

    fn stage_remarks(&mut self, statement: &Statement, service: ServiceId) {
        let service = self.regulation.services.get(service.index());
        let service = service
            .map(|service| service.id.clone())
            .unwrap_or_default();
        let name = statement.name().map(|name| name.value).unwrap_or_default();
        let place = format!("{service}/{name}");
        for child in statement.children() {
            self.remark(child, &place);
            if child.kind == Kind::Branch {
                self.remarks(child, &place);
            }
        }
    }
}

fn is_flow(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Step | Kind::Condition | Kind::Call | Kind::Rule | Kind::Stage | Kind::Parallel
    )
}
