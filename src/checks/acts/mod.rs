//! Acts, their force and their references.

pub mod against_standard;
pub mod change_before_act;
pub mod cited_by_registry;
pub mod cited_otherwise;
pub mod commission_differs;
pub mod ends_before;
pub mod force_unknown;
mod kin;
pub mod no_procedure;
pub mod one_language;
pub mod pending_cases;
pub mod repealed;
pub mod standard_not_in_force;
pub mod standard_without_force;
pub mod standards_differ;
pub mod titles_differ;
pub mod told_differently;
pub mod unregistered;
pub mod wording_lost;

use crate::calendar::Day;
use crate::messages::Arg;
use crate::model::{Act, Change, path};
use crate::syntax::tree::{Kind, Statement};

use super::{Finding, Subject};

/// A day for people.
pub(super) fn date(day: Day) -> Arg {
    Arg::date(day.to_string())
}

/// An act that changed or ended the act of a regulation.
struct Altering<'a> {
    path: String,
    change: &'a Change,
    /// Whether it ended the act.
    ends: bool,
    statement: &'a Statement,
}

impl<'a> Altering<'a> {
    /// What is told of it.
    fn told(&self) -> (String, &'a Change) {
        (self.path.clone(), self.change)
    }

    /// Whether its block holds a statement of a kind.
    fn says(&self, kind: Kind) -> bool {
        self.statement.children().any(|child| child.kind == kind)
    }

    /// Whether its block marks a silence of the act that speaks of a matter, known by how its words
    /// begin; the model does not keep which of the changes a silence is about.
    fn is_silent_on(&self, matter: &[&str]) -> bool {
        let children = self.statement.children();
        let mut silences = children.filter(|child| child.kind == Kind::Silence);
        silences.any(|silence| {
            let text = silence.text().to_lowercase();
            let mut words = text.split(|letter: char| !letter.is_alphabetic());
            words.any(|word| matter.iter().any(|stem| word.starts_with(stem)))
        })
    }
}

/// The acts that changed and ended an act, with their paths of names, in the order of the file, the
/// end last.
fn changes(act: Option<&Act>) -> impl Iterator<Item = (String, &Change)> {
    act.into_iter().flat_map(|act| {
        let amended = act.amendments.iter().enumerate();
        let amended = amended.map(|(at, change)| (path::amendment(at), change));
        let repealed = act.repealed.iter();
        amended.chain(repealed.map(|change| (path::REPEAL.to_owned(), change)))
    })
}

/// The same with their statements.
fn altering<'a>(subject: &Subject<'a>) -> Vec<Altering<'a>> {
    let Some(act) = &subject.regulation.act else {
        return Vec::new();
    };
    let root = subject.file.block.statements().next();
    let mut statements = root.into_iter().flat_map(Statement::children);
    let own = statements.find(|statement| statement.kind == Kind::Act);
    let of = |kind| {
        let children = own.into_iter().flat_map(Statement::children);
        children.filter(move |child| child.kind == kind)
    };
    let amended = of(Kind::Amended).zip(&act.amendments).enumerate();
    let amended = amended.map(|(at, (statement, change))| Altering {
        path: path::amendment(at),
        change,
        ends: false,
        statement,
    });
    let repealed = of(Kind::Repealed).last().zip(act.repealed.as_ref());
    let repealed = repealed.map(|(statement, change)| Altering {
        path: path::REPEAL.to_owned(),
        change,
        ends: true,
        statement,
    });
    amended.chain(repealed).collect()
}

/// One finding about several changes, which share a cause; none without any.
fn of_all<'c>(all: impl IntoIterator<Item = (String, &'c Change)>) -> Option<Finding> {
    let all: Vec<(String, &Change)> = all.into_iter().collect();
    let places = all
        .iter()
        .map(|(path, change)| (path.clone(), &change.cites[..]));
    let numbers = all.iter().map(|(_, change)| change.number.as_str());
    let finding = Finding::over(places, "also")?
        .with("count", all.len())
        .with("numbers", Arg::list(numbers));
    Some(finding)
}
