//! What stands in the cells of the tables.

use crate::compare::regions::{Beside, Side};
use crate::messages::{Arg, Lang, Message};
use crate::model::{
    Amount, DeadlineTerm, DocumentForm, Event, Fee, OutcomeKind, Proof, Regulation, Step, StepTerm,
    Target, TermKind, phrase,
};
use crate::net::standard_term;

/// Something in a cell: its name with its clauses, and what is said of it line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub name: String,
    pub cites: String,
    pub details: Vec<String>,
}

/// The cells of a service.
pub(super) struct Cells<'a> {
    pub beside: &'a Beside<'a>,
    pub lang: Lang,
}

impl Cells<'_> {
    fn side(&self, side: usize) -> Option<&Side<'_>> {
        self.beside.sides.get(side)
    }

    fn text(&self, message: Message) -> String {
        message.text(self.lang)
    }

    pub(super) fn step(&self, side: usize, at: usize) -> Option<Item> {
        let side = self.side(side)?;
        let step = side.service.steps.get(at)?;
        let regulation = side.version.regulation;
        let actors = step.actors.iter();
        let actors = actors.filter_map(|id| regulation.actors.get(id.index()));
        let actors: Vec<&str> = actors.map(|actor| actor.id.as_str()).collect();
        let mut details = Vec::new();
        if !actors.is_empty() {
            details.push(actors.join(", "));
        }
        if let Some(condition) = &step.only_if {
            let words = phrase::condition(condition, regulation);
            details.push(self.text(Message::new("compare-condition").with("condition", words)));
        }
        let own = step.terms.iter();
        let own = own.filter(|term| !matches!(term.kind, TermKind::Window(_)));
        details.extend(own.map(|term| self.term(term, side)));
        for wait in &step.waits {
            let by = regulation.actors.get(wait.by.index());
            let window = step.terms.get(wait.term).map(|term| self.term(term, side));
            let message = Message::new("compare-wait")
                .with("by", by.map_or("", |by| by.id.as_str()))
                .with("term", window.unwrap_or_default());
            details.push(self.text(message));
        }
        for result in &step.results {
            let message = Message::new("compare-result").with("text", &result.value);
            details.push(self.text(message));
        }
        details.extend(self.leads(step, side));
        Some(Item {
            name: step.id.clone(),
            cites: step.cites.join(", "),
            details,
        })
    }

    fn term(&self, term: &StepTerm, side: &Side<'_>) -> String {
        let length = self.amount(term.amount, term.elapsed);
        match term.from {
            None => length,
            Some(event) => self.from(length, event, side),
        }
    }

    fn amount(&self, amount: Amount, elapsed: bool) -> String {
        let length = amount.message();
        match elapsed {
            true => self.text(Message::new("value-by-clock").with("term", length)),
            false => self.text(length),
        }
    }

    fn from(&self, length: String, event: Event, side: &Side<'_>) -> String {
        let event = phrase::event_words(event, side.service, side.version.regulation);
        let message = Message::new("compare-from")
            .with("term", length)
            .with("event", event);
        self.text(message)
    }

    /// Where a step can lead other than on: to outcomes, other steps and silences.
    fn leads(&self, step: &Step, side: &Side<'_>) -> Vec<String> {
        let branches = step.branches.iter().map(|branch| &branch.target);
        let waits = step.waits.iter().flat_map(|wait| [&wait.met, &wait.missed]);
        let targets = branches.chain(waits).chain([&step.next]);
        let mut found: Vec<String> = Vec::new();
        for target in targets {
            let words = match target {
                Target::Next => continue,
                Target::Step(id) => side.service.step(*id).map(|step| step.id.clone()),
                Target::Outcome(id) => {
                    let outcome = side.service.outcomes.get(id.index());
                    outcome.map(|outcome| outcome.id.clone())
                }
                Target::Silent(_) => Some(self.text(Message::new("deadline-ends-silent"))),
            };
            let line = words.map(|words| format!("→ {words}"));
            if let Some(line) = line.filter(|line| !found.contains(line)) {
                found.push(line);
            }
        }
        found
    }

    pub(super) fn document(&self, side: usize, at: usize) -> Option<Item> {
        let asked = self.beside.asked.get(side)?.get(at)?;
        let regulation = self.side(side)?.version.regulation;
        let mut details = Vec::new();
        let mut tell = |message: Message| details.push(message.text(self.lang));
        if let Some(line) = asked.one_of {
            tell(Message::new("compare-one-of").with("line", line));
        }
        if !asked.forms.is_empty() {
            let forms = asked.forms.iter().map(|form| Message::new(form_id(*form)));
            let forms = forms.map(Arg::from).collect();
            tell(Message::new("compare-forms").with("forms", Arg::List(forms)));
        }
        if !asked.channels.is_empty() {
            let channels = Arg::list(asked.channels.iter().copied());
            tell(Message::new("compare-channels").with("channels", channels));
        }
        let alternatives = asked.conditions.iter().filter(|_| asked.is_conditional());
        for (alternative, conditions) in alternatives.enumerate() {
            for (at, condition) in conditions.iter().enumerate() {
                let words = phrase::condition(condition, regulation);
                tell(match (alternative, at) {
                    (0, 0) => Message::new("compare-condition").with("condition", words),
                    (_, 0) => Message::new("compare-condition-or").with("condition", words),
                    _ => Message::new("compare-condition-and").with("condition", words),
                });
            }
        }
        if let Some(whom) = &asked.document.for_each {
            tell(Message::new("compare-for-each").with("whom", whom));
        }
        if let Some((n, unit)) = asked.not_older() {
            let age = Amount::Of(n, unit).message();
            tell(Message::new("compare-not-older").with("term", age));
        }
        if asked.document.returned {
            tell(Message::new("compare-returned"));
        }
        Some(Item {
            name: asked.document.title.clone(),
            cites: asked.cites.join(", "),
            details,
        })
    }

    pub(super) fn fee(&self, side: usize, at: usize) -> Option<Item> {
        let place = *self.beside.fees_of.get(side)?.get(at)?;
        let regulation = self.side(side)?.version.regulation;
        let fee = regulation.fees.get(place)?;
        let payer = fee.payer.and_then(|id| regulation.actors.get(id.index()));
        let payer = payer.map(|payer| Message::new("compare-payer").with("by", &payer.id));
        let under = fee.under.as_ref();
        let under = under.map(|act| Message::new("compare-under").with("act", act));
        let proofs = Arg::list(proof_names(fee, regulation));
        let proofs = Message::new("compare-proofs").with("proofs", proofs);
        let proofs = (!fee.proofs.is_empty()).then_some(proofs);
        let details = [payer, under, proofs].into_iter().flatten();
        Some(Item {
            name: fee.text.clone(),
            cites: fee.cites.join(", "),
            details: details.map(|line| self.text(line)).collect(),
        })
    }

    pub(super) fn ground(&self, side: usize, at: usize) -> Option<Item> {
        let place = *self.beside.grounds_of.get(side)?.get(at)?;
        let ground = self.side(side)?.version.regulation.grounds.get(place)?;
        Some(Item {
            name: ground.text.clone(),
            cites: ground.cites.join(", "),
            details: Vec::new(),
        })
    }

    pub(super) fn outcome(&self, side: usize, at: usize) -> Option<Item> {
        let outcome = self.side(side)?.service.outcomes.get(at)?;
        let kind = Message::new(outcome_id(outcome.kind));
        let details = match outcome.title.is_empty() {
            true => vec![self.text(kind)],
            false => vec![self.text(kind), outcome.title.clone()],
        };
        Some(Item {
            name: outcome.id.clone(),
            cites: outcome.cites.join(", "),
            details,
        })
    }

    pub(super) fn total(&self, side: usize, at: usize) -> Option<Item> {
        let side = self.side(side)?;
        let total = side.service.deadlines.get(at)?;
        let by_standard = total.term == DeadlineTerm::ByStandard;
        let stated = match by_standard {
            true => standard_term(side.version.standard, side.service, &total.id),
            false => Some(total.term),
        };
        let length = match stated {
            Some(DeadlineTerm::Stated(n, unit)) => self.amount(Amount::Of(n, unit), total.elapsed),
            _ => self.text(Message::new("value-unsaid")),
        };
        let length = match by_standard {
            true => self.text(Message::new("value-by-standard").with("term", length)),
            false => length,
        };
        let regulation = side.version.regulation;
        let words = |event| phrase::event_words(event, side.service, regulation);
        let between = total.between.map(|(from, to)| {
            let message = Message::new("value-between")
                .with("from", words(from))
                .with("to", words(to));
            self.text(message)
        });
        Some(Item {
            name: total.id.clone(),
            cites: total.cites.join(", "),
            details: std::iter::once(length).chain(between).collect(),
        })
    }
}

/// What proves that a fee was paid, by name.
pub(super) fn proof_names<'a>(fee: &'a Fee, regulation: &'a Regulation) -> Vec<&'a str> {
    let names = fee.proofs.iter().map(|proof| match &proof.value {
        Proof::Document(id) | Proof::Fact(id) => {
            let fact = regulation.fact(*id);
            fact.map(|fact| fact.id.as_str()).unwrap_or_default()
        }
        Proof::Wait(name) => name,
    });
    names.collect()
}

const fn form_id(form: DocumentForm) -> &'static str {
    match form {
        DocumentForm::Original => "form-original",
        DocumentForm::Copy => "form-copy",
        DocumentForm::NotarisedCopy => "form-notarised-copy",
        DocumentForm::NotarisedTranslation => "form-notarised-translation",
        DocumentForm::ElectronicCopy => "form-electronic-copy",
        DocumentForm::ElectronicDocument => "form-electronic-document",
    }
}

const fn outcome_id(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Favourable => "outcome-favourable",
        OutcomeKind::Refusal => "outcome-refusal",
        OutcomeKind::Neutral => "outcome-neutral",
    }
}
