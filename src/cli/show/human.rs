//! The document for people: a summary, then a table for each service.

use super::document::{Act, Document, Fact, Numbered, Remark, Value};
use super::papers::keyword;
use crate::cli::help::say;
use crate::cli::paragraph::paragraph;
use crate::cli::table::Sheet;
use crate::diagnostic::human::Style;
use crate::messages::{Arg, Lang};
use crate::model::{ActKind, ActorKind, Bounds};

/// The whole text.
pub fn text(document: &Document<'_>, lang: Lang, style: Style) -> String {
    let page = Page { lang, style };
    let mut parts = vec![
        page.summary(document),
        page.actors(document),
        page.facts(document),
    ];
    parts.extend(
        document
            .services
            .iter()
            .map(|service| page.service(service)),
    );
    parts.extend(document.lists.iter().map(|list| page.list(list)));
    parts.push(page.papers(&document.documents, &document.fees, &document.grounds));
    parts.push(page.remarks("show-silences", &document.silences));
    parts.push(page.remarks("show-assumptions", &document.assumptions));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

pub(super) struct Page {
    pub(super) lang: Lang,
    pub(super) style: Style,
}

impl Page {
    pub(super) fn heading(&self, text: &str) -> String {
        let text = self.wrapped(text, "", "  ");
        if self.style.color {
            return format!("\u{1b}[1m{}\u{1b}[0m\n", text.trim_end());
        }
        text
    }

    /// A line of the summary, wrapped under its own beginning.
    pub(super) fn line(&self, label: &'static str, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        self.wrapped(&format!("{}: {text}", say(self.lang, label)), "", "  ")
    }

    pub(super) fn wrapped(&self, text: &str, first: &str, rest: &str) -> String {
        paragraph(text, first, rest, self.style.width)
    }

    fn summary(&self, document: &Document<'_>) -> String {
        let mut text = match document.is_standard {
            true => {
                let kind = say(self.lang, "kind-standard");
                self.heading(&format!("{} — {kind}", document.regulation))
            }
            false => self.heading(document.regulation),
        };
        text += &self.wrapped(document.title, "", "");
        if let Some(act) = &document.act {
            text += &self.act(act);
        }
        let (from, until) = document.force.bounds;
        text += &self.line("show-force-from", &from.message().text(self.lang));
        if until != Bounds::default() {
            text += &self.line("show-force-until", &until.message().text(self.lang));
        }
        text += &self.line("show-standard", document.standard.unwrap_or_default());
        text += &self.line("show-provider", document.provider.unwrap_or_default());
        text += &self.line("show-calendar", document.calendar);
        text + &self.hours(&document.hours)
    }

    fn act(&self, act: &Act<'_>) -> String {
        let kind = say(self.lang, kind_of_act(act.is));
        let number = act
            .number
            .map(|number| format!(" № {number}"))
            .unwrap_or_default();
        let date = act
            .date
            .as_ref()
            .map(|day| format!(", {}", Arg::date(day.as_str()).text(self.lang)));
        let issuer = act
            .issuer
            .map(|issuer| format!(", {issuer}"))
            .unwrap_or_default();
        let own = format!("{kind}{number}{}{issuer}", date.unwrap_or_default());
        let mut text = self.line("show-act", &own);
        let registered = act.registered.as_ref().map(|other| self.numbered(other));
        text += &self.line("show-registered", &registered.unwrap_or_default());
        let amended: Vec<_> = act
            .amended
            .iter()
            .map(|other| self.numbered(other))
            .collect();
        text += &self.line("show-amended", &amended.join("; "));
        let repealed = act.repealed.as_ref().map(|other| self.numbered(other));
        text + &self.line("show-repealed", &repealed.unwrap_or_default())
    }

    fn numbered(&self, act: &Numbered<'_>) -> String {
        match &act.date {
            Some(day) => format!(
                "№ {}, {}",
                act.number,
                Arg::date(day.as_str()).text(self.lang)
            ),
            None => format!("№ {}", act.number),
        }
    }

    fn actors(&self, document: &Document<'_>) -> String {
        let headings = ["table-actor", "table-title", "table-kind"];
        let mut sheet = Sheet::new(self.style.width, self.lang, &headings);
        for actor in &document.actors {
            let kind = say(self.lang, kind_of_actor(actor.is));
            sheet.row([actor.id.to_owned(), actor.name.to_owned(), kind]);
        }
        self.section("show-actors", &sheet)
    }

    fn facts(&self, document: &Document<'_>) -> String {
        let headings = [
            "table-fact",
            "table-values",
            "table-default",
            "table-by",
            "table-meaning",
        ];
        let mut sheet = Sheet::new(self.style.width, self.lang, &headings);
        // The channel of a regulation without channels has no value to be given.
        let has_values = |fact: &&Fact<'_>| fact.kind != "one-of" || !fact.values.is_empty();
        for fact in document.facts.iter().filter(has_values) {
            let default = fact.default.as_ref().map(|value| self.value(value));
            sheet.row([
                fact.id.to_owned(),
                self.values(fact),
                default.unwrap_or_default(),
                fact.by.unwrap_or_default().to_owned(),
                fact.text.to_owned(),
            ]);
        }
        self.section("show-facts", &sheet)
    }

    fn values(&self, fact: &Fact<'_>) -> String {
        match fact.kind {
            "one-of" => {
                let values = fact.values.iter().map(|value| self.value(value));
                values.collect::<Vec<_>>().join("\n")
            }
            _ => fact.type_words.text(self.lang),
        }
    }

    fn value(&self, value: &Value<'_>) -> String {
        match value {
            Value::Flag(true) => say(self.lang, "value-yes"),
            Value::Flag(false) => say(self.lang, "value-no"),
            Value::Number(number) => number.to_string(),
            Value::Name(name) => (*name).to_owned(),
            Value::Date(day) => Arg::date(day.as_str()).text(self.lang),
        }
    }

    fn section(&self, heading: &'static str, sheet: &Sheet) -> String {
        let table = sheet.text();
        if table.is_empty() {
            return table;
        }
        self.heading(&say(self.lang, heading)) + &table
    }

    fn remarks(&self, heading: &'static str, remarks: &[Remark<'_>]) -> String {
        if remarks.is_empty() {
            return String::new();
        }
        let mut text = self.heading(&say(self.lang, heading));
        let mut shown = Vec::new();
        for remark in remarks {
            let line = self.remark(remark);
            // The same words may stand at several statements that a reader cannot tell apart.
            if !shown.contains(&line) {
                text += &line;
                shown.push(line);
            }
        }
        text
    }

    fn remark(&self, remark: &Remark<'_>) -> String {
        let place = match remark.place.as_str() {
            "" => String::new(),
            place => format!("{}: ", self.place(place)),
        };
        let cites = match remark.cites {
            [] => String::new(),
            cites => format!(" ({})", cites.join(", ")),
        };
        self.wrapped(&format!("{place}{}{cites}", remark.text), "- ", "  ")
    }

    /// A place for people: what has no name of its own is called by its keyword.
    fn place(&self, place: &str) -> String {
        keyword(place, self.lang).to_owned()
    }
}

const fn kind_of_act(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Resolution => "act-resolution",
        ActKind::Order => "act-order",
        ActKind::Law => "act-law",
        ActKind::Newspaper => "act-newspaper",
    }
}

const fn kind_of_actor(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Applicant => "actor-applicant",
        ActorKind::Unit => "actor-unit",
        ActorKind::Official => "actor-official",
        ActorKind::Commission => "actor-commission",
        ActorKind::Agency => "actor-agency",
        ActorKind::Corporation => "actor-corporation",
        ActorKind::System => "actor-system",
    }
}
