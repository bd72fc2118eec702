//! Waits for the applicant or another body.

use crate::model::{AwaitedDocument, Cited, ServiceId, Step, Target, TermKind, Wait, WaitId, path};
use crate::syntax::tree::{Kind, Statement};

use super::{Resolver, documents, errors, step};

impl Resolver {
    /// Adds a wait to a step: its window stands among the terms in the order of the text.
    pub(super) fn wait(&mut self, statement: &Statement, service: ServiceId, step: &mut Step) {
        let Some(name) = statement.name() else { return };
        let sender = step::name_after(statement, "by");
        let Some(by) = sender.and_then(|sender| self.actor(sender.value, sender.span)) else {
            return;
        };
        let nested = statement.kind == Kind::WaitNested;
        if nested && step.terms.is_empty() {
            self.errors
                .push(errors::nested_without_term(statement.span, name.value));
        }
        let cites = if statement.cites.is_empty() {
            &step.cites
        } else {
            &statement.cites
        };
        let cites = cites.clone();
        let Some(term) = statement.terms().next() else {
            return;
        };
        let mut window = self.step_term(term, &cites);
        window.kind = TermKind::Window(WaitId::new(step.waits.len()));
        let (met, missed) = self.wait_ends(statement, service);
        if missed.is_none() && statement.is_whole() {
            let (span, lang) = (statement.span, self.regulation.lang);
            let error = errors::wait_without_missed(span, name.value, lang);
            self.errors.push(error);
        }
        let mut wait = Wait {
            id: name.value.to_owned(),
            by,
            nested,
            term: step.terms.len(),
            documents: Vec::new(),
            taken_in: Vec::new(),
            met: met.unwrap_or(Target::Next),
            missed: missed.unwrap_or(Target::Next),
            cites,
        };
        let place = self.step_place(service, &step.id);
        for child in statement.children() {
            self.wait_line(child, &place, &mut wait);
        }
        step.waits.push(wait);
        step.terms.push(window);
    }

    /// Reads what a wait is for and who takes it in.
    fn wait_line(&mut self, line: &Statement, step: &str, wait: &mut Wait) {
        let place = path::part(step, "wait", &wait.id);
        match line.kind {
            Kind::AwaitedDocument => {
                let at = wait.documents.len();
                self.place(&path::part(&place, "document", at), line.span);
                wait.documents.push(AwaitedDocument {
                    title: line.text().to_owned(),
                    forms: documents::document_forms(line),
                    cites: line.cites.clone(),
                });
            }
            Kind::TakenIn => {
                let at = wait.taken_in.len();
                self.place(&path::part(&place, "taken-in", at), line.span);
                let name = line.name();
                let actor = name.and_then(|name| self.actor(name.value, name.span));
                wait.taken_in.extend(actor.map(|value| Cited {
                    value,
                    cites: line.cites.clone(),
                }));
            }
            _ => {}
        }
        self.remarks(line, step);
    }

    fn wait_ends(
        &mut self,
        statement: &Statement,
        service: ServiceId,
    ) -> (Option<Target>, Option<Target>) {
        let (mut met, mut missed) = (None, None);
        for child in statement.children() {
            match child.kind {
                Kind::Met => met = Some(self.stated_target(child, service)),
                Kind::Missed => missed = Some(self.stated_target(child, service)),
                _ => {}
            }
        }
        (met, missed)
    }
}
