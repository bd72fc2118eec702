//! What checks find, on its way to diagnostics.

use crate::diagnostic::{Diagnostic, Fix, Level, Witness};
use crate::messages::{Arg, Args, Message};
use crate::source::Span;

use super::check::Check;
use super::subject::Placed;

/// One thing that a check has found, told in the check's own texts.
///
/// ```ignore
/// found.add(subject, Finding::at(step.path()).with("step", &step.step.id).cites(&step.step.cites));
/// ```
#[derive(Clone, Debug)]
pub struct Finding {
    object: String,
    place: Option<Span>,
    level: Option<Level>,
    said: &'static str,
    advised: &'static str,
    args: Vec<(&'static str, Arg)>,
    related: Vec<(String, &'static str)>,
    related_on: Vec<(Span, &'static str)>,
    cites: Vec<String>,
    witness: Option<Witness>,
    fix: Option<Fix>,
}

impl Finding {
    /// A finding about the thing with this path of names.
    #[must_use]
    pub fn at(object: impl Into<String>) -> Self {
        Finding {
            object: object.into(),
            place: None,
            level: None,
            said: "message",
            advised: "help",
            args: Vec::new(),
            related: Vec::new(),
            related_on: Vec::new(),
            cites: Vec::new(),
            witness: None,
            fix: None,
        }
    }

    /// A finding about several things that share one cause, each with its clauses: it stands at the
    /// first of them and shows the others with what a text of the check says about them.
    #[must_use]
    pub fn over<'c>(
        things: impl IntoIterator<Item = (String, &'c [String])>,
        said: &'static str,
    ) -> Option<Self> {
        let mut things = things.into_iter();
        let (first, cites) = things.next()?;
        let finding = Finding::at(first).cites(cites);
        Some(things.fold(finding, |finding, (object, cites)| {
            finding.see(object, said).cites(cites)
        }))
    }

    /// Points at a place finer than any that the path of names knows, such as one word.
    #[must_use]
    pub const fn on(mut self, place: Span) -> Self {
        self.place = Some(place);
        self
    }

    /// Tells it as a note, since what it rests on is assumed or a matter of custom.
    #[must_use]
    pub const fn noted(mut self) -> Self {
        self.level = Some(Level::Note);
        self
    }

    /// Tells it by another text of the check than `message`.
    #[must_use]
    pub const fn saying(mut self, id: &'static str) -> Self {
        self.said = id;
        self
    }

    /// Advises by another text of the check than `help`.
    #[must_use]
    pub const fn advising(mut self, id: &'static str) -> Self {
        self.advised = id;
        self
    }

    /// A value that its texts speak of.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Another place that belongs to it, with what a text of the check says about it.
    #[must_use]
    pub fn see(mut self, object: impl Into<String>, said: &'static str) -> Self {
        self.related.push((object.into(), said));
        self
    }

    /// Another such fine place that belongs to it, with what a text of the check says about it.
    #[must_use]
    pub fn see_on(mut self, place: Span, said: &'static str) -> Self {
        self.related_on.push((place, said));
        self
    }

    /// A place of another regulation that belongs to it, with what a text of the check says about it.
    #[must_use]
    pub fn see_in(self, other: &impl Placed, object: &str, said: &'static str) -> Self {
        match other.places().nearest(object) {
            Some(place) => self.see_on(place, said),
            None => self,
        }
    }

    /// The clauses that it concerns.
    #[must_use]
    pub fn cites(mut self, cites: &[String]) -> Self {
        for cite in cites {
            if self.cites.is_empty() {
                // Mostly there is one.
                self.cites.reserve_exact(1);
            }
            if !self.cites.contains(cite) {
                self.cites.push(cite.clone());
            }
        }
        self
    }

    /// The case that shows it.
    #[must_use]
    pub fn shown_by(mut self, witness: Option<Witness>) -> Self {
        self.witness = witness;
        self
    }

    /// The one right mend.
    #[must_use]
    pub fn mended_by(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }
}

/// Where a running check puts what it finds.
#[derive(Debug)]
pub struct Findings<'a> {
    check: &'static Check,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// A place for the findings of a check.
    pub(super) const fn new(check: &'static Check, found: &'a mut Vec<Diagnostic>) -> Self {
        Findings { check, found }
    }

    /// Takes a finding in a regulation.
    pub fn add(&mut self, subject: &impl Placed, finding: Finding) {
        let check = self.check;
        let args = Args::from(finding.args);
        let said = |id: &'static str| Message {
            args: args.clone(),
            ..check.text(id)
        };
        let level = finding.level.unwrap_or(check.level);
        let mut found = Diagnostic::new(level, check.code, check.name, said(finding.said))
            .help(said(finding.advised));
        let nearest = || subject.places().nearest(&finding.object);
        if let Some(span) = finding.place.or_else(nearest) {
            found = found.at(span);
        }
        for (object, id) in finding.related {
            if let Some(span) = subject.places().nearest(&object) {
                found = found.see(span, said(id));
            }
        }
        for (span, id) in finding.related_on {
            found = found.see(span, said(id));
        }
        found.object = format!("{}:{}", subject.path(), finding.object);
        found.cites = finding.cites;
        found.witness = finding.witness.map(Box::new);
        found.fix = finding.fix.map(Box::new);
        self.found.push(found);
    }
}
