//! Findings that the file accepts, with the things that they are accepted of.

use std::collections::BTreeSet;

use crate::model::{Waiver, path};
use crate::syntax::tree::{Kind, Statement};

use super::Resolver;

impl Resolver {
    /// Every waiver of a file, when all its things have their places.
    pub(super) fn waivers(&self, root: &Statement) -> Vec<Waiver> {
        let mut waivers = Vec::new();
        self.waivers_in(root, &self.scopes(root), &mut waivers);
        waivers
    }

    fn waivers_in(&self, block: &Statement, scopes: &[String], into: &mut Vec<Waiver>) {
        for child in block.children() {
            if child.kind == Kind::Waiver {
                into.extend(scopes.iter().filter_map(|scope| waiver(child, scope)));
            } else if child.block.is_some() {
                let own = self.scopes(child);
                // What has no path of its own is part of what stands around it.
                let scopes = if own.is_empty() { scopes } else { &own };
                self.waivers_in(child, scopes, into);
            }
        }
    }

    /// The paths of what a statement states; a group of steps has those of its steps.
    fn scopes(&self, statement: &Statement) -> Vec<String> {
        let head = statement.span.start..statement.span.end;
        let placed = self.paths.range(head).flat_map(|(_, paths)| paths);
        let all: BTreeSet<&str> = placed.map(String::as_str).collect();
        let outermost = |path: &&&str| !path::around(path).any(|whole| all.contains(whole));
        let own = all.iter().filter(outermost);
        let mut scopes: Vec<String> = own.map(|path| (*path).to_owned()).collect();
        if matches!(statement.kind, Kind::Stage | Kind::Parallel | Kind::Branch) {
            let steps = statement.children().filter(|child| is_flow(child.kind));
            scopes.extend(steps.flat_map(|child| self.scopes(child)));
        }
        scopes
    }
}

fn is_flow(kind: Kind) -> bool {
    use Kind::{Branch, Call, Condition, Parallel, Rule, Stage, Step};
    matches!(
        kind,
        Step | Condition | Call | Rule | Stage | Parallel | Branch
    )
}

fn waiver(statement: &Statement, scope: &str) -> Option<Waiver> {
    Some(Waiver {
        check: statement.name()?.value.to_owned(),
        reason: statement.text().to_owned(),
        until: statement.date(),
        scope: scope.to_owned(),
        span: statement.span,
    })
}
