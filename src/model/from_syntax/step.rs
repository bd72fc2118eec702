//! One step: who acts, its terms, and what its block says.

use crate::model::path;
use crate::model::{
    ActorId, Amount, Cited, FactId, ServiceId, Settled, Step, StepId, StepKind, StepTerm, Target,
    TermKind, Variant, When,
};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Duration, Kind, Part, Statement};

use super::{Resolver, errors};

impl Resolver {
    /// Resolves a step and puts it into its service.
    pub(super) fn flow_step(
        &mut self,
        statement: &Statement,
        service: ServiceId,
        stage: Option<&str>,
    ) -> Option<StepId> {
        let name = statement.name()?;
        let id = self.step(name.value, name.span)?;
        self.own_step = Some(name.value.to_owned());
        let mut step = self
            .regulation
            .services
            .get(service.index())?
            .step(id)?
            .clone();
        step.stage = stage.map(str::to_owned);
        step.kind = match statement.kind {
            Kind::Condition => StepKind::Condition,
            Kind::Call => {
                let (kind, branches) = self.call(statement, service)?;
                step.branches = branches;
                kind
            }
            Kind::Rule => self.rule(statement)?,
            _ => StepKind::Work,
        };
        step.actors = self.step_actors(statement);
        let place = self.step_place(service, name.value);
        for (term, span) in terms_with_places(statement) {
            self.place(&path::part(&place, "term", step.terms.len()), span);
            step.terms.push(self.step_term(term, &statement.cites));
        }
        for child in statement.children() {
            self.places_inside(child, &place, &step);
            self.step_statement(child, service, &mut step);
            self.remark(child, &place);
            self.remarks(child, &place);
        }
        let whole = statement.is_whole();
        if whole && statement.kind == Kind::Rule && step.branches.is_empty() {
            let lang = self.regulation.lang;
            let error = errors::rule_without_violated(statement.span, name.value, lang);
            self.errors.push(error);
        }
        if whole && statement.kind == Kind::Condition && !has_every_branch(&step) {
            let lang = self.regulation.lang;
            let error = errors::condition_without_branch(statement.span, name.value, lang);
            self.errors.push(error);
        }
        self.settle_decisions(statement, &mut step);
        let slot = self
            .regulation
            .services
            .get_mut(service.index())?
            .steps
            .get_mut(id.index())?;
        *slot = step;
        Some(id)
    }

    pub(super) fn step_place(&self, service: ServiceId, name: &str) -> String {
        let service = self.regulation.services.get(service.index());
        let service = service.map(|service| service.id.as_str());
        path::step(service.unwrap_or_default(), name)
    }

    /// Remembers where a statement of a step's block stands, before it is added to the step.
    fn places_inside(&mut self, child: &Statement, place: &str, step: &Step) {
        let inner = match child.kind {
            Kind::TermLine => path::part(place, "term", step.terms.len()),
            Kind::WaitNested | Kind::WaitFirst => {
                let name = child.name().map(|name| name.value).unwrap_or_default();
                self.place(&path::part(place, "term", step.terms.len()), child.span);
                path::part(place, "wait", name)
            }
            Kind::Elsewhere => {
                let last = step.terms.len().saturating_sub(1);
                let variants = step.terms.last().map_or(0, |term| term.variants.len());
                path::part(&path::part(place, "term", last), "variant", variants)
            }
            Kind::Action => path::part(place, "action", step.actions.len()),
            Kind::Result => path::part(place, "result", step.results.len()),
            Kind::Makes => return self.places_of_row(child, place, "makes", step.makes.len()),
            Kind::HandsOver => {
                return self.places_of_row(child, place, "hands-over", step.hands_over.len());
            }
            Kind::Needs => return self.places_of_row(child, place, "needs", step.needs.len()),
            Kind::OnlyIf => format!("{place} only-if"),
            Kind::Decision => {
                // One decision stands for the branches of all its values.
                let leads = |part: &&Spanned<Part>| matches!(part.value, Part::Choice(_, Some(_)));
                for at in 0..child.parts.iter().filter(leads).count() {
                    let at = step.branches.len() + at;
                    self.place(&path::part(place, "branch", at), child.span);
                }
                return;
            }
            Kind::If | Kind::Otherwise | Kind::Violated => {
                path::part(place, "branch", step.branches.len())
            }
            _ => return,
        };
        self.place(&inner, child.span);
    }

    /// Remembers where each name of a line stands.
    fn places_of_row(&mut self, line: &Statement, place: &str, kind: &str, first: usize) {
        for (at, name) in line.row().iter().enumerate() {
            self.place(&path::part(place, kind, first + at), name.span);
        }
    }

    fn step_actors(&mut self, statement: &Statement) -> Vec<ActorId> {
        let named: Vec<(String, Span)> = match statement.kind {
            Kind::Step => statement
                .single_names()
                .skip(1)
                .map(|n| (n.value.to_owned(), n.span))
                .collect(),
            Kind::Condition => statement
                .row()
                .iter()
                .map(|name| (name.value.clone(), name.span))
                .collect(),
            _ => Vec::new(),
        };
        named
            .iter()
            .filter_map(|(name, span)| self.actor(name, *span))
            .collect()
    }

    fn step_statement(&mut self, child: &Statement, service: ServiceId, step: &mut Step) {
        match child.kind {
            Kind::Action => step.actions.push(cited_text(child)),
            Kind::Result => step.results.push(cited_text(child)),
            Kind::Makes => step.makes.extend(self.outcomes_named(child, service)),
            Kind::HandsOver => step.hands_over.extend(self.outcomes_named(child, service)),
            Kind::Needs => step.needs.extend(self.needs_named(child, service)),
            Kind::TermLine => {
                if let Some(term) = child.terms().next() {
                    let cites = if child.cites.is_empty() {
                        &step.cites
                    } else {
                        &child.cites
                    };
                    step.terms.push(self.step_term(term, &cites.clone()));
                }
            }
            Kind::Elsewhere => self.elsewhere(child, step),
            Kind::WaitNested | Kind::WaitFirst => self.wait(child, service, step),
            Kind::OnlyIf => step.only_if = child.expr().and_then(|expr| self.expr(expr)),
            Kind::Then => step.next = self.stated_target(child, service),
            Kind::InIntake => step.in_intake = true,
            Kind::Grounds => step.grounds.extend(self.grounds_named(child.row())),
            _ => step.branches.extend(self.branches(child, service)),
        }
    }

    fn elsewhere(&mut self, statement: &Statement, step: &mut Step) {
        let variant = statement.terms().next().map(|term| Variant {
            amount: amount(term.duration),
            kind: term_kind(term.duration),
            cites: statement.cites.clone(),
        });
        match step.terms.last_mut() {
            Some(term) => term.variants.extend(variant),
            None => self
                .errors
                .push(errors::elsewhere_without_term(statement.span)),
        }
    }

    pub(super) fn step_term(&mut self, term: &tree::Term, cites: &[String]) -> StepTerm {
        let from = term.from.as_ref();
        StepTerm {
            amount: amount(term.duration),
            elapsed: term.elapsed,
            kind: term_kind(term.duration),
            from: from.and_then(|event: &Spanned<_>| self.event(&event.value, event.span)),
            cites: cites.to_vec(),
            variants: Vec::new(),
        }
    }

    /// Keeps what is decided in a step; the decision is the step's actor's, unless its fact says
    /// otherwise.
    fn settle_decisions(&mut self, statement: &Statement, step: &mut Step) {
        for child in statement
            .children()
            .filter(|child| child.kind == Kind::Decision)
        {
            let Some(name) = child.name() else { continue };
            let mut facts = self.regulation.facts.iter_mut().enumerate();
            let Some((at, fact)) = facts.find(|(_, fact)| fact.id == name.value) else {
                continue;
            };
            step.decides.push(FactId::new(at));
            if let Settled::Decided(by @ None) = &mut fact.settled {
                *by = step.actors.first().copied();
            }
        }
    }
}

/// The text of a line with its clauses.
fn cited_text(line: &Statement) -> Cited<String> {
    Cited {
        value: line.text().to_owned(),
        cites: line.cites.clone(),
    }
}

/// The terms of a head, each with its place.
fn terms_with_places(statement: &Statement) -> impl Iterator<Item = (&tree::Term, Span)> {
    statement.parts.iter().filter_map(|part| match &part.value {
        Part::Term(term) => Some((term, part.span)),
        _ => None,
    })
}

/// Whether a check says where it leads in every case: by "otherwise", by a decision whose values
/// are its branches, or by an explicit next step.
fn has_every_branch(step: &Step) -> bool {
    let last = step.branches.last().map(|branch| &branch.when);
    matches!(last, Some(When::Otherwise | When::Decided(..))) || step.next != Target::Next
}

/// The length of a term; none is written for "the same day".
pub(super) fn amount(duration: Option<Duration>) -> Amount {
    duration.map_or(Amount::SameDay, |length| {
        Amount::Of(length.amount, length.unit)
    })
}

fn term_kind(duration: Option<Duration>) -> TermKind {
    match duration {
        Some(length) if !length.within => TermKind::Takes,
        _ => TermKind::Within,
    }
}

/// The name that follows a keyword of a statement.
pub(super) fn name_after<'a>(statement: &'a Statement, word: &str) -> Option<Spanned<&'a str>> {
    let part = statement.after(word)?;
    match &part.value {
        Part::Name(name) => Some(Spanned::new(name.as_str(), part.span)),
        _ => None,
    }
}
