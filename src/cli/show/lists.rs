//! Lists that the act prints beside its procedure.

use serde::Serialize;

use super::build::Source;
use super::human::Page;
use super::papers::cited;
use crate::cli::help::say;
use crate::model::{ListLine, ListTarget, PrintedList};

/// A printed list.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    /// `of_units`, `of_results` or `of_items`.
    pub kind: &'static str,
    /// The service under which it is printed.
    pub service: Option<&'a str>,
    pub lines: Vec<Line<'a>>,
    pub cites: &'a [String],
}

/// A line of it.
#[derive(Debug, Serialize)]
pub struct Line<'a> {
    pub number: &'a str,
    /// The step or actor it speaks of.
    pub about: Option<&'a str>,
    pub text: &'a str,
}

/// The lists of a regulation, without those of services that are not shown.
pub fn lists<'a>(source: Source<'a>) -> Vec<List<'a>> {
    let list = |list: &'a PrintedList| {
        let service = match list.service {
            Some(id) => Some(source.regulation.services.get(id.index())?.id.as_str()),
            None => None,
        };
        let shown = source.only.is_none() || service.is_none() || service == source.only;
        shown.then(|| List {
            kind: list.kind,
            service,
            lines: list.lines.iter().map(|one| line(source, one)).collect(),
            cites: &list.cites,
        })
    };
    source.regulation.lists.iter().filter_map(list).collect()
}

fn line<'a>(source: Source<'a>, line: &'a ListLine) -> Line<'a> {
    let regulation = source.regulation;
    let about = line.of.and_then(|target| match target {
        ListTarget::Actor(id) => source.actor(id),
        ListTarget::Step(service, id) => {
            let step = regulation.services.get(service.index())?.step(id);
            step.map(|step| step.id.as_str())
        }
    });
    Line {
        number: &line.number,
        about,
        text: &line.text,
    }
}

impl Page {
    /// A printed list under its heading.
    pub(super) fn list(&self, list: &List<'_>) -> String {
        let name = match list.kind {
            "of_units" => say(self.lang, "show-list-units"),
            "of_results" => say(self.lang, "show-list-results"),
            _ => say(self.lang, "show-list-items"),
        };
        let service = list.service.map(|service| format!(", {service}"));
        let service = service.unwrap_or_default();
        let mut text = self.heading(&format!("{name}{service}{}", cited(list.cites)));
        for line in &list.lines {
            let about = match line.about {
                Some(about) if about != line.text => format!(" ({about})"),
                _ => String::new(),
            };
            let line = format!("{}. {}{about}", line.number, line.text);
            text += &self.wrapped(line.trim_start_matches(". "), "  ", "     ");
        }
        text
    }
}
