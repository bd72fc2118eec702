//! The statements about the act.

use crate::model::path;
use crate::model::{Act, ActKind, Change, Parent, Publication, Registration, StartOfForce};
use crate::syntax::tree::{self, Kind, Part, Statement, Token};

use super::{Resolver, errors};

/// The keyword that a statement begins with, in its file's own words.
pub(super) fn leading_word(statement: &Statement) -> &'static str {
    match statement.tokens.first() {
        Some(Token::Keyword(words)) => words.name,
        _ => "",
    }
}

/// The kind of act that a keyword names.
pub(super) fn act_kind(word: &str) -> Option<ActKind> {
    Some(match word {
        "resolution" => ActKind::Resolution,
        "order" => ActKind::Order,
        "law" => ActKind::Law,
        "newspaper" => ActKind::Newspaper,
        _ => return None,
    })
}

impl Resolver {
    pub(super) fn act(&mut self, statement: &Statement) -> Act {
        let kind = statement
            .words()
            .find_map(act_kind)
            .unwrap_or(ActKind::Resolution);
        let mut act = Act {
            kind,
            number: number(statement),
            date: statement.date(),
            title: None,
            issuer: None,
            registered: None,
            in_force: None,
            in_effect: None,
            published: None,
            parents: Vec::new(),
            amendments: Vec::new(),
            repealed: None,
        };
        self.place(path::ACT, statement.span);
        for child in statement.children() {
            self.act_statement(child, &mut act);
            self.remarks(child, "act");
        }
        self.remarks(statement, "act");
        act
    }

    fn act_statement(&mut self, child: &Statement, act: &mut Act) {
        match child.kind {
            Kind::Title => act.title = Some(child.text().to_owned()),
            Kind::Issuer => act.issuer = Some(child.text().to_owned()),
            Kind::Registered => act.registered = registration(child),
            Kind::InForce => act.in_force = force(child),
            Kind::InEffect => act.in_effect = force(child),
            Kind::Published => act.published = self.publication(child),
            Kind::Amends | Kind::Repeals => act.parents.push(self.parent(child)),
            Kind::Amended => {
                self.place(&path::amendment(act.amendments.len()), child.span);
                let change = self.change(child);
                act.amendments.push(change);
            }
            Kind::Repealed => {
                self.place(path::REPEAL, child.span);
                act.repealed = Some(self.change(child));
            }
            _ => {}
        }
    }

    fn publication(&mut self, statement: &Statement) -> Option<Publication> {
        let between = statement.parts.iter().find_map(|part| match part.value {
            Part::Between(first, last) => Some((first, last, part.span)),
            _ => None,
        });
        match between {
            Some((first, last, span)) if last < first => {
                self.errors.push(errors::dates_reversed(span));
                None
            }
            Some((first, last, _)) => Some(Publication::Between(first, last)),
            None => statement.date().map(Publication::On),
        }
    }

    fn parent(&mut self, statement: &Statement) -> Parent {
        let registered = statement
            .children()
            .find(|child| child.kind == Kind::Registered);
        Parent {
            kind: statement
                .words()
                .find_map(act_kind)
                .unwrap_or(ActKind::Order),
            number: number(statement).unwrap_or_default(),
            date: statement.date(),
            registered: registered.and_then(registration),
            ends: statement.kind == Kind::Repeals,
        }
    }

    fn change(&mut self, statement: &Statement) -> Change {
        let mut change = Change {
            kind: statement
                .words()
                .find_map(act_kind)
                .unwrap_or(ActKind::Resolution),
            number: number(statement).unwrap_or_default(),
            date: statement.date(),
            text: statement.texts().nth(1).map(str::to_owned),
            published: None,
            in_effect: None,
            new_wording: None,
            text_unchanged: false,
            cites: statement.cites.clone(),
        };
        for child in statement.children() {
            match child.kind {
                Kind::Published => change.published = self.publication(child),
                Kind::InEffect => change.in_effect = force(child),
                Kind::NewWording => change.new_wording = Some(self.worded_services(child)),
                Kind::TextUnchanged => change.text_unchanged = true,
                _ => {}
            }
            self.remarks(child, "act");
        }
        change
    }

    /// The services that a new wording names; the names are service ids.
    fn worded_services(&mut self, statement: &Statement) -> Vec<String> {
        let row = statement.row();
        self.services_named(row);
        row.iter().map(|name| name.value.clone()).collect()
    }
}

fn number(statement: &Statement) -> Option<String> {
    statement
        .after("number")
        .and_then(|part| match &part.value {
            Part::Text(number) => Some(number.clone()),
            _ => None,
        })
}

fn registration(statement: &Statement) -> Option<Registration> {
    Some(Registration {
        number: number(statement)?,
        date: statement.date(),
        body: statement.texts().nth(1).map(str::to_owned),
    })
}

fn force(statement: &Statement) -> Option<StartOfForce> {
    statement.parts.iter().find_map(|part| match &part.value {
        Part::Force(tree::StartOfForce::On(day)) => Some(StartOfForce::On(*day)),
        Part::Force(tree::StartOfForce::Registration) => Some(StartOfForce::Registration),
        Part::Force(tree::StartOfForce::Publication) => Some(StartOfForce::Publication),
        Part::Force(tree::StartOfForce::AfterPublication(length)) => {
            Some(StartOfForce::AfterPublication(length.amount, length.unit))
        }
        _ => None,
    })
}
