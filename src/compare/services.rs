//! Whole services, their titles and forms, and the regulation's own name.

use super::comparison::{Comparison, ServicePair};
use super::kinds::services as kinds;
use super::touch::{Applicant, Executor, Touch};
use super::{Change, editorial, thing, value};
use crate::messages::{Arg, Lang, Message};
use crate::model::{Regulation, path};

pub(super) fn changes(all: &Comparison<'_>, found: &mut Vec<Change>) {
    regulation(all, found);
    let (old, new) = (all.old.regulation, all.new.regulation);
    let pairs = &all.matching.services;
    for service in pairs.gone().filter_map(|at| old.services.get(at)) {
        let touch = Touch::of(Applicant::Worse, Executor::Easier).and_under_way();
        let change = Change::of(&kinds::SERVICE_REMOVED, thing::service(service), touch);
        let change = change.from(&service.id, &service.title, &service.cites);
        found.push(change.within(&service.id));
    }
    for service in pairs.added().filter_map(|at| new.services.get(at)) {
        let touch = Touch::of(Applicant::Better, Executor::Harder);
        let change = Change::of(&kinds::SERVICE_ADDED, thing::service(service), touch);
        let change = change.to(&service.id, &service.title, &service.cites);
        found.push(change.within(&service.id));
    }
    for service in all.services() {
        let of = of_service(&service);
        found.extend(of.into_iter().map(|change| change.within(&service.new.id)));
    }
}

/// A regulation that only the new side has.
#[must_use]
pub fn regulation_added(regulation: &Regulation) -> Change {
    let touch = Touch::of(Applicant::Better, Executor::Harder);
    let thing = thing::regulation(&regulation.path);
    Change::of(&kinds::REGULATION_ADDED, thing, touch).to("", &regulation.title, &[])
}

/// A regulation that only the old side has.
#[must_use]
pub fn regulation_removed(regulation: &Regulation) -> Change {
    let touch = Touch::of(Applicant::Worse, Executor::Easier).and_under_way();
    let thing = thing::regulation(&regulation.path);
    Change::of(&kinds::REGULATION_REMOVED, thing, touch).from("", &regulation.title, &[])
}

/// A regulation whose file has another name.
#[must_use]
pub fn file_moved(regulation: &Regulation, old: &str, new: &str) -> Change {
    let thing = thing::regulation(&regulation.path);
    let change = Change::of(&kinds::FILE_MOVED, thing, Touch::EDITORIAL);
    change.from("", old, &[]).to("", new, &[])
}

fn of_service(service: &ServicePair<'_>) -> Vec<Change> {
    let (old, new) = (service.old, service.new);
    let places = || (old.id.clone(), new.id.clone());
    let thing = || thing::service(new);
    let heading = Message::new("thing-heading").with("name", &new.id);
    let headings = (
        old.heading.as_deref().unwrap_or_default(),
        new.heading.as_deref().unwrap_or_default(),
    );
    let text = [
        editorial::renamed(thing(), (&old.id, &new.id), places()),
        editorial::reworded(thing(), (&old.title, &new.title), places(), Touch::NOBODY),
        editorial::reworded(heading, headings, places(), Touch::NOBODY),
        editorial::cited(thing(), (&old.cites, &new.cites), places()),
    ];
    let mut found: Vec<Change> = text.into_iter().flatten().collect();
    let touch = match (&old.no_procedure, &new.no_procedure) {
        (None, None) => return found,
        (Some(old), Some(new)) => {
            found.extend(editorial::reworded(
                thing(),
                (old, new),
                places(),
                Touch::NOBODY,
            ));
            return found;
        }
        (Some(_), None) => Touch::applicant(Applicant::Better),
        (None, Some(_)) => Touch::applicant(Applicant::Worse),
    };
    let words = |said: &Option<String>| match said {
        Some(text) => Arg::from(text),
        None => Message::new("value-procedure").into(),
    };
    let change = Change::of(&kinds::PROCEDURE, thing(), touch)
        .from(&old.id, words(&old.no_procedure), &old.cites)
        .to(&new.id, words(&new.no_procedure), &new.cites);
    found.push(change);
    found
}

/// The name, the titles and the forms of the whole regulation.
fn regulation(all: &Comparison<'_>, found: &mut Vec<Change>) {
    let (old, new) = (all.old.regulation, all.new.regulation);
    let places = || (String::new(), String::new());
    let thing = || thing::regulation(&new.path);
    found.extend(editorial::renamed(
        thing(),
        (&old.path, &new.path),
        places(),
    ));
    let titles = (old.title.as_str(), new.title.as_str());
    found.extend(editorial::reworded(
        thing(),
        titles,
        places(),
        Touch::NOBODY,
    ));
    for lang in Lang::ALL {
        let titles = (title(old, lang), title(new, lang));
        found.extend(editorial::reworded(
            thing(),
            titles,
            places(),
            Touch::NOBODY,
        ));
    }
    let forms = |regulation: &Regulation| {
        let mut forms = regulation.forms.clone();
        forms.sort_unstable();
        forms.dedup();
        forms
    };
    if forms(old) != forms(new) {
        let words = |regulation: &Regulation| {
            value::list(forms(regulation).into_iter().map(|form| {
                Message::new(match form {
                    "fully_electronic" => "form-fully-electronic",
                    "partly_electronic" => "form-partly-electronic",
                    "electronic" => "form-electronic",
                    _ => "form-paper",
                })
                .into()
            }))
        };
        let change = Change::of(&kinds::FORMS, thing(), Touch::EITHER)
            .from(path::FORM, words(old), &[])
            .to(path::FORM, words(new), &[]);
        found.push(change);
    }
}

/// The title that a file gives in a language beside the official one.
fn title(regulation: &Regulation, lang: Lang) -> &str {
    let own = regulation.titles.iter().find(|(own, _)| *own == lang);
    own.map_or("", |(_, title)| title)
}
