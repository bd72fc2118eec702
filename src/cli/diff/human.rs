//! The changes for people at a terminal.

use std::collections::BTreeMap;

use anstyle::{AnsiColor, Style as Ansi};

use super::compared::{Compared, Pair};
use super::told::{self, Place};
use super::{calendars, effects};
use crate::cli::paragraph::paragraph;
use crate::cli::table::Sheet;
use crate::compare::{Applicant, Change, Side};
use crate::diagnostic::human::Style;
use crate::messages::{Lang, Message};

/// Everything that has changed, regulation by regulation and service by service, and a table of it.
pub fn render(all: &Compared, lang: Lang, style: Style) -> String {
    let shown = Shown { all, lang, style };
    let mut text = String::new();
    for pair in all.pairs.iter().filter(|pair| pair.is_told()) {
        text += &shown.pair(pair);
    }
    text + &shown.summary()
}

struct Shown<'a> {
    all: &'a Compared,
    lang: Lang,
    style: Style,
}

impl Shown<'_> {
    fn say(&self, message: &Message) -> String {
        message.text(self.lang)
    }

    fn painted(&self, text: &str, paint: Ansi) -> String {
        match self.style.color {
            true => format!("{paint}{text}{paint:#}"),
            false => text.to_owned(),
        }
    }

    fn pair(&self, pair: &Pair) -> String {
        let title = format!("{}: {}", pair.regulation, told::title(pair, self.lang));
        let mut text = paragraph(&title, "", "  ", self.style.width) + "\n";
        for (service, changes) in pair.groups() {
            let heading = told::heading(pair, service, self.lang);
            let heading = paragraph(&heading, "", "  ", self.style.width);
            text += &self.painted(heading.trim_end(), Ansi::new().bold());
            text += "\n\n";
            for change in changes {
                text += &self.change(pair, change);
            }
            text += &self.effect(pair, service);
        }
        text
    }

    /// What the changes do to the dates of cases.
    fn effect(&self, pair: &Pair, service: Option<&str>) -> String {
        let told = pair.effect(service).map(effects::told).unwrap_or_default();
        let width = self.style.width;
        let lines = told.iter();
        let lines = lines.map(|line| paragraph(&self.say(line), "  → ", "    ", width));
        let lines: String = lines.collect();
        match lines.is_empty() {
            true => lines,
            false => lines + "\n",
        }
    }

    /// The sentence, the two places with their lines, and whom it touches.
    fn change(&self, pair: &Pair, change: &Change) -> String {
        let said = change.kind.text("said");
        let head = Message::new("change-plain")
            .with("thing", change.thing.clone())
            .with("said", said);
        let code = change.kind.code;
        let head = paragraph(
            &self.say(&head),
            "",
            "        ",
            self.style.width.saturating_sub(8),
        );
        let mut text = format!("  {} {head}", self.painted(code, Ansi::new().bold()));
        let old = told::old_place(self.all, pair, change);
        text += &self.side(&Message::new("diff-was"), change.old.as_ref(), old);
        let new = told::new_place(self.all, pair, change);
        text += &self.side(&Message::new("diff-now"), change.new.as_ref(), new);
        let touch = told::touch_text(change, self.lang);
        if touch.is_empty() {
            return text + "\n";
        }
        let touch = paragraph(&touch, "      ", "      ", self.style.width);
        text + &self.painted(touch.trim_end(), paint(change)) + "\n\n"
    }

    /// What one side says, and where.
    fn side(&self, label: &Message, side: Option<&Side>, place: Option<Place<'_>>) -> String {
        let Some(side) = side else {
            return String::new();
        };
        let cites = match side.cites.is_empty() {
            true => String::new(),
            false => format!(" ({})", side.cites.join(", ")),
        };
        let value = told::value(Some(side), self.lang);
        let line = format!("{}: {value}{cites}", self.say(label));
        let text = paragraph(&line, "      ", "        ", self.style.width);
        text + &place.map(|place| self.place(&place)).unwrap_or_default()
    }

    /// Where it stands, and the line, cut to the width.
    fn place(&self, place: &Place<'_>) -> String {
        let room = self.style.width.saturating_sub(10).max(20);
        let line = place.text();
        let cut: String = match line.chars().count() > room {
            true => line.chars().take(room - 1).chain(['…']).collect(),
            false => line.to_owned(),
        };
        let cut = cut.replace(char::is_control, " ");
        format!("        {}\n          {cut}\n", place.name())
    }

    /// How many changes there are of each kind, or that there is none.
    fn summary(&self) -> String {
        let mut kinds: BTreeMap<&str, (&Change, usize)> = BTreeMap::new();
        for (_, change) in self.all.changes() {
            kinds.entry(change.kind.code).or_insert((change, 0)).1 += 1;
        }
        let headings = ["table-code", "table-change", "table-count"];
        let mut sheet = Sheet::new(self.style.width, self.lang, &headings);
        for (code, (change, count)) in &kinds {
            let title = self.say(&change.kind.text("title"));
            let name = format!("{}\n{title}", change.kind.name);
            sheet.row([(*code).to_owned(), name, count.to_string()]);
        }
        let message = told::verdict(self.all);
        let width = self.style.width;
        let calendars = calendars::lines(&self.all.calendars).into_iter();
        let calendars = calendars.map(|line| paragraph(&self.say(&line), "", "    ", width));
        sheet.text()
            + &calendars.collect::<String>()
            + &paragraph(&self.say(&message), "", "", self.style.width)
    }
}

/// Red for what is worse, green for what is better, dim for the text alone.
fn paint(change: &Change) -> Ansi {
    match change.touch.applicant {
        _ if change.touch.editorial => Ansi::new().dimmed(),
        Applicant::Worse => Ansi::new().fg_color(Some(AnsiColor::Red.into())),
        Applicant::Better => Ansi::new().fg_color(Some(AnsiColor::Green.into())),
        _ => Ansi::new(),
    }
}
