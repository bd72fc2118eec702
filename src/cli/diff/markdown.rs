//! The changes as a page of Markdown: a table of what was and what is now, for each service.

use super::compared::{Compared, Pair};
use super::told;
use super::{calendars, effects};
use crate::compare::{Change, Side};
use crate::diagnostic::markdown::cell;
use crate::messages::{Lang, Message};

/// The whole page.
pub fn render(all: &Compared, lang: Lang) -> String {
    let say = |message: Message| message.text(lang);
    let mut page = format!("# {}\n", say(Message::new("diff-title")));
    for pair in all.pairs.iter().filter(|pair| pair.is_told()) {
        let title = told::title(pair, lang);
        page += &format!("\n## {}: {}\n", cell(&pair.regulation), cell(&title));
        for (service, changes) in pair.groups() {
            page += &format!("\n### {}\n\n", cell(&told::heading(pair, service, lang)));
            if !changes.is_empty() {
                page += &table_head(lang);
            }
            for change in changes {
                page += &row(all, pair, change, lang);
            }
            let told = pair.effect(service).map(effects::told).unwrap_or_default();
            for line in told {
                page += &format!("\n* {}\n", cell(&line.text(lang)));
            }
        }
    }
    for line in calendars::lines(&all.calendars) {
        page += &format!("\n* {}\n", cell(&line.text(lang)));
    }
    page + &format!("\n{}\n", cell(&told::verdict(all).text(lang)))
}

fn table_head(lang: Lang) -> String {
    let head = [
        Message::new("table-change"),
        Message::new("diff-was"),
        Message::new("diff-now"),
        Message::new("table-touches"),
    ]
    .map(|message| message.text(lang));
    let rule = " --- |".repeat(head.len());
    format!("| {} |\n|{rule}\n", head.join(" | "))
}

fn row(all: &Compared, pair: &Pair, change: &Change, lang: Lang) -> String {
    let what = Message::new("change-plain")
        .with("thing", change.thing.clone())
        .with("said", change.kind.text("said"))
        .text(lang);
    let side = |side: Option<&Side>, place: Option<told::Place<'_>>| {
        let mut lines = vec![cell(&told::value(side, lang))];
        if let Some(side) = side.filter(|side| !side.cites.is_empty()) {
            lines.push(cell(&side.cites.join(", ")));
        }
        lines.extend(place.map(|place| format!("`{}`", place.name().replace('`', " "))));
        lines.join("<br>")
    };
    let old = side(change.old.as_ref(), told::old_place(all, pair, change));
    let new = side(change.new.as_ref(), told::new_place(all, pair, change));
    let touch = cell(&told::touch_text(change, lang));
    format!(
        "| `{}` {} | {old} | {new} | {touch} |\n",
        change.kind.code,
        cell(&what)
    )
}
