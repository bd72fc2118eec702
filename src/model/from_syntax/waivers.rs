//! Findings that the file accepts, with the things that they are accepted of.

use std::collections::BTreeSet;

use crate::model::{Waiver, path};
use crate::syntax::tree::{Kind, Statement};

use super::Resolver;

/// What stands in blocks about the things whose blocks they are.
#[derive(Default)]
struct Found {
    waivers: Vec<Waiver>,
    /// The path of each remark, with the path of what it is about.
    remarks: Vec<(String, String)>,
}

impl Resolver {
    /// Every waiver of a file, and the things that its remarks are about, when all things have
    /// their places.
    pub(super) fn waivers(&mut self, root: &Statement) -> Vec<Waiver> {
        let mut found = Found::default();
        self.waivers_in(root, &self.scopes(root), &mut found);
        for (remark, about) in found.remarks {
            self.places.set_about(remark, about);
        }
        found.waivers
    }

    fn waivers_in(&self, block: &Statement, scopes: &[String], into: &mut Found) {
        for child in block.children() {
            if child.kind == Kind::Waiver {
                let own = scopes.iter().filter_map(|scope| waiver(child, scope));
                into.waivers.extend(own);
            } else if matches!(child.kind, Kind::Silence | Kind::Assumption) {
                let about = scopes.first().cloned().unwrap_or_default();
                let remarks = self.paths.get(&child.span.start).into_iter().flatten();
                into.remarks
                    .extend(remarks.map(|path| (path.clone(), about.clone())));
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
