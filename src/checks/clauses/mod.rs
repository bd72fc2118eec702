//! What the clauses of one act say, held against each other.

pub mod actions_differ;
pub mod ambiguous_cite;
pub mod empty_list;
pub mod forms_differ;
pub mod items_out_of_step;
pub mod kinds_differ;
pub mod list_numbers;
pub mod missing_citation;
pub mod never_cited;
pub mod terms_differ;

use std::collections::BTreeSet;

use crate::messages::Arg;
use crate::model::{StepTerm, Variant, path};
use crate::syntax::tree::{File, Statement};

use super::{Finding, StepAt, Subject};

/// The greatest item number that is taken for one.
const MOST_ITEMS: u32 = 999;

/// A term that two clauses state.
struct ToldTwice<'a> {
    at: StepAt<'a>,
    place: String,
    term: &'a StepTerm,
    variant: &'a Variant,
}

impl ToldTwice<'_> {
    /// The finding that tells both.
    fn finding(&self) -> Finding {
        // The step may cite both clauses, of which one states the other value.
        let own = self.term.cites.iter();
        let own = own.filter(|cite| !self.variant.cites.contains(cite));
        Finding::at(&self.place)
            .with("step", &self.at.step.id)
            .with("term", self.term.amount.message())
            .with("clauses", Arg::list(own))
            .with("other", self.variant.amount.message())
            .with("others", Arg::list(&self.variant.cites))
            .cites(&self.term.cites)
            .cites(&self.variant.cites)
    }
}

/// Every term that two clauses state, in the act's order.
fn told_twice<'a>(subject: &Subject<'a>) -> impl Iterator<Item = ToldTwice<'a>> {
    subject.steps().flat_map(|at| {
        let terms = at.step.terms.iter().enumerate();
        terms.flat_map(move |(number, term)| {
            let variants = term.variants.iter().enumerate();
            variants.map(move |(which, variant)| ToldTwice {
                at,
                place: path::variant(&at.service.id, &at.step.id, number, which),
                term,
                variant,
            })
        })
    })
}

/// The statements of a file's regulation.
fn children_of(file: &File) -> impl Iterator<Item = &Statement> {
    let root = file.block.statements().next();
    root.into_iter().flat_map(Statement::children)
}

/// The clauses that a statement and its block cite.
fn cited_under(statement: &Statement) -> Vec<&str> {
    let mut cites = Vec::new();
    gather(statement, &mut cites);
    cites
}

/// The clauses that anything in a file cites: the model does not keep those of every statement.
fn cites(file: &File) -> Vec<&str> {
    children_of(file).flat_map(cited_under).collect()
}

fn gather<'a>(statement: &'a Statement, into: &mut Vec<&'a str>) {
    into.extend(statement.cites.iter().map(String::as_str));
    for child in statement.children() {
        gather(child, into);
    }
}

/// The whole clause of the act itself that a citation lies in: `5/3` lies in 5, `¶2/1` in
/// paragraph 2; a clause of another act or of an annex lies in none.
fn whole(cite: &str) -> Option<(&'static str, u32)> {
    let (mark, rest) = match cite.strip_prefix('¶') {
        Some(rest) => ("¶", rest),
        None => ("", cite),
    };
    let end = rest.find(|letter: char| !letter.is_ascii_digit());
    let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
    let inside = after.is_empty() || after.starts_with(['/', '¶']);
    let number = number.parse().ok().filter(|_| inside)?;
    Some((mark, number))
}

/// The clause and the number of a cited item of the act itself: `5/3` is item 3 of 5.
fn item(cite: &str) -> Option<(&str, u32)> {
    whole(cite)?;
    let (clause, number) = cite.rsplit_once('/')?;
    let number = number.parse().ok().filter(|number| *number <= MOST_ITEMS)?;
    Some((clause, number))
}

/// The numbers from one to the greatest that are not there.
fn holes(numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let there: BTreeSet<u32> = numbers.filter(|number| *number <= MOST_ITEMS).collect();
    let last = there.last().copied().unwrap_or_default();
    (1..last).filter(|number| !there.contains(number)).collect()
}

/// The numbers that are there more than once.
fn repeated(numbers: impl Iterator<Item = u32>) -> BTreeSet<u32> {
    let mut once = BTreeSet::new();
    numbers.filter(|number| !once.insert(*number)).collect()
}
