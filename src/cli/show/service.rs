//! One service for people: its total terms, a table of its steps, its outcomes.

use super::document::{Deadline, Next, Service, Step, Term};
use super::human::Page;
use super::papers::cited;
use crate::cli::help::say;
use crate::cli::table::Sheet;
use crate::cli::words;
use crate::messages::Message;
use crate::model::OutcomeKind;

impl Page {
    /// A service: its total terms, its steps and its outcomes.
    pub(super) fn service(&self, service: &Service<'_>) -> String {
        let mut text = self.heading(&format!("{} — {}", service.id, service.title));
        text += &self.line("show-channels", &service.channels.join(", "));
        for deadline in &service.deadlines {
            text += &self.wrapped(&self.deadline(deadline), "", "  ");
        }
        let headings = [
            "table-step",
            "table-actors",
            "table-term",
            "table-next",
            "table-cites",
        ];
        let mut sheet = Sheet::new(self.style.width, self.lang, &headings);
        for step in &service.steps {
            sheet.row(self.step(step));
        }
        text += &sheet.text();
        for outcome in &service.outcomes {
            let kind = say(self.lang, kind_of_outcome(outcome.is));
            let line = format!("{} — {} ({kind})", outcome.id, outcome.title);
            text += &self.wrapped(&line, "→ ", "  ");
        }
        text
    }

    /// A total term with its events, if it has any, and what it does not count.
    fn deadline(&self, deadline: &Deadline<'_>) -> String {
        let term = deadline.term.map(|term| term.words(self.lang, false));
        let term = term.unwrap_or_else(|| say(self.lang, "show-unknown"));
        let message = match &deadline.between {
            Some((from, to)) => Message::new("show-deadline")
                .with("name", deadline.id)
                .with("term", term)
                .with("from", from.clone())
                .with("to", to.clone()),
            None => Message::new("show-deadline-alone")
                .with("name", deadline.id)
                .with("term", term),
        };
        let excluding = match deadline.excluding {
            [] => String::new(),
            waits => {
                let message = Message::new("show-excluding").with("waits", waits.to_vec());
                format!("; {}", message.text(self.lang))
            }
        };
        let cites = cited(deadline.cites);
        format!("{}{excluding}{cites}", message.text(self.lang))
    }

    fn step(&self, step: &Step<'_>) -> [String; 5] {
        let terms: Vec<String> = step.terms.iter().map(|term| self.term(term)).collect();
        let next: Vec<String> = step.next.iter().map(|next| self.next(next)).collect();
        let name = match step.calls {
            Some(called) => format!("{} → {called}", step.id),
            None => step.id.to_owned(),
        };
        [
            name,
            step.actors.join(", "),
            terms.join("\n"),
            next.join("\n"),
            step.cites.join(", "),
        ]
    }

    fn next(&self, next: &Next<'_>) -> String {
        let to = next
            .to
            .map(str::to_owned)
            .unwrap_or_else(|| say(self.lang, "show-silent"));
        match &next.when {
            Some(when) => format!("{to} ({when})"),
            None => to,
        }
    }

    fn term(&self, term: &Term<'_>) -> String {
        let mut text = term.length.words(self.lang, words::is_within(term.is));
        if let Some(wait) = term.wait {
            text = format!("{wait}: {text}");
        }
        for other in &term.variants {
            let length = other.length.words(self.lang, words::is_within(other.is));
            let clauses = other.cites.join(", ");
            let message = Message::new("show-variant")
                .with("term", length)
                .with("cites", clauses);
            text += &format!("; {}", message.text(self.lang));
        }
        text
    }
}

const fn kind_of_outcome(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Favourable => "outcome-favourable",
        OutcomeKind::Refusal => "outcome-refusal",
        OutcomeKind::Neutral => "outcome-neutral",
    }
}
