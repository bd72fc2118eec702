//! The completeness of the documents, as a condition on the facts that they are.

use crate::model::{DocumentEntry, DocumentList, Expr, FactId, Operand, Operator};

use super::{Builder, Frame};

impl Builder<'_> {
    /// A condition with the lists of documents in the place of their completeness.
    pub(super) fn complete(&self, frame: &Frame<'_>, expr: &Expr) -> Expr {
        let each = |parts: &[Expr]| {
            parts
                .iter()
                .map(|part| self.complete(frame, part))
                .collect()
        };
        match expr {
            Expr::Any(parts) => Expr::Any(each(parts)),
            Expr::All(parts) => Expr::All(each(parts)),
            Expr::Not(inner) => Expr::Not(Box::new(self.complete(frame, inner))),
            Expr::Test { .. } => expr.clone(),
            Expr::Complete => {
                let lists = self.regulation.documents.iter();
                let lists = lists
                    .filter(|list| list.services.is_empty() || list.services.contains(&frame.id));
                Expr::All(lists.map(list_is_complete).collect())
            }
        }
    }
}

pub(super) fn equals(fact: FactId, value: i64) -> Expr {
    Expr::Test {
        facts: vec![fact],
        operator: Operator::Equal,
        with: Operand::Value(value),
    }
}

/// A list is complete when it does not apply, or when every line of it is there.
fn list_is_complete(list: &DocumentList) -> Expr {
    let mut alternatives = Vec::new();
    if !list.channels.is_empty() {
        let channel = FactId::new(0);
        let same = list
            .channels
            .iter()
            .map(|id| equals(channel, i64::try_from(id.index()).unwrap_or(i64::MAX)));
        alternatives.push(Expr::Not(Box::new(Expr::Any(same.collect()))));
    }
    alternatives.extend(list.only_if.clone().map(|expr| Expr::Not(Box::new(expr))));
    alternatives.push(Expr::All(list.entries.iter().map(entry_is_there).collect()));
    Expr::Any(alternatives)
}

/// A document is there, or is not asked for; of several, one is enough.
fn entry_is_there(entry: &DocumentEntry) -> Expr {
    let asked = |condition: &Option<Expr>, fact: FactId| match condition {
        Some(condition) => Expr::Any(vec![
            Expr::Not(Box::new(condition.clone())),
            equals(fact, 1),
        ]),
        None => equals(fact, 1),
    };
    match entry {
        DocumentEntry::One(document) => asked(&document.only_if, document.fact),
        DocumentEntry::AnyOf(_, documents) => Expr::Any(
            documents
                .iter()
                .map(|one| asked(&one.only_if, one.fact))
                .collect(),
        ),
    }
}
