//! The changes as one page for a browser: no script, nothing from elsewhere, fit for a phone, for a
//! dark screen and for paper.

use super::compared::{Compared, Pair};
use super::judged::Judgement;
use super::told::{self, Place};
use super::{calendars, demands, effects};
use crate::compare::{Applicant, Change, Side};
use crate::messages::{Lang, Message};

const STYLE: &str = include_str!("page.css");

/// The whole page.
pub fn render(all: &Compared, judged: Option<&Judgement>, lang: Lang) -> String {
    let say = |message: Message| escaped(&message.text(lang));
    let title = say(Message::new("diff-title"));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p>{}</p>\n",
        escaped(&told::verdict(all).text(lang))
    );
    for pair in all.pairs.iter().filter(|pair| pair.is_told()) {
        page += &format!(
            "<section>\n<h2>{} <code>{}</code></h2>\n",
            escaped(&told::title(pair, lang)),
            escaped(&pair.regulation)
        );
        for (service, changes) in pair.groups() {
            let heading = escaped(&told::heading(pair, service, lang));
            page += &format!("<h3>{heading}</h3>\n");
            page += &table(all, pair, &changes, lang);
            let told = pair.effect(service).map(effects::told).unwrap_or_default();
            page += &list(&told, lang);
        }
        page += "</section>\n";
    }
    page += &list(&calendars::lines(&all.calendars), lang);
    page += &list(&demands::lines(all, judged), lang);
    page + "</main>\n</body>\n</html>\n"
}

/// Sentences, one below the other.
fn list(lines: &[Message], lang: Lang) -> String {
    let items = lines.iter();
    let items = items.map(|line| format!("<li>{}</li>\n", escaped(&line.text(lang))));
    let items: String = items.collect();
    match items.is_empty() {
        true => items,
        false => format!("<ul class=\"told\">\n{items}</ul>\n"),
    }
}

fn table(all: &Compared, pair: &Pair, changes: &[&Change], lang: Lang) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let head = [
        Message::new("table-change"),
        Message::new("diff-was"),
        Message::new("diff-now"),
    ]
    .map(|message| escaped(&message.text(lang)));
    let heads = head
        .iter()
        .map(|head| format!("<th scope=\"col\">{head}</th>"));
    let mut text = format!(
        "<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n",
        heads.collect::<String>()
    );
    for change in changes {
        let [what, was, now] = &head;
        let old = told::old_place(all, pair, change);
        let new = told::new_place(all, pair, change);
        text += &format!(
            "<tr>\n<td data-of=\"{what}\">{}</td>\n<td data-of=\"{was}\">{}</td>\n\
             <td data-of=\"{now}\">{}</td>\n</tr>\n",
            said(change, lang),
            side(change.old.as_ref(), old, lang),
            side(change.new.as_ref(), new, lang)
        );
    }
    text + "</tbody>\n</table>\n"
}

/// What has changed, and whom that touches.
fn said(change: &Change, lang: Lang) -> String {
    let what = Message::new("change-plain")
        .with("thing", change.thing.clone())
        .with("said", change.kind.text("said"))
        .text(lang);
    let class = match change.touch.applicant {
        _ if change.touch.editorial => "editorial",
        Applicant::Worse => "worse",
        Applicant::Better => "better",
        _ => "touch",
    };
    let touch = told::touch_text(change, lang);
    let touch = match touch.is_empty() {
        true => String::new(),
        false => format!("<p class=\"{class}\">{}</p>", escaped(&touch)),
    };
    let code = change.kind.code;
    format!("<p><code>{code}</code> {}</p>{touch}", escaped(&what))
}

fn side(side: Option<&Side>, place: Option<Place<'_>>, lang: Lang) -> String {
    let mut text = format!("<p>{}</p>", escaped(&told::value(side, lang)));
    let Some(side) = side else {
        return text;
    };
    if !side.cites.is_empty() {
        let cites = escaped(&side.cites.join(", "));
        text += &format!("<p class=\"cites\">{cites}</p>");
    }
    if let Some(place) = place {
        let (name, line) = (escaped(&place.name()), escaped(place.text()));
        text += &format!("<p class=\"place\"><code>{name}</code><br><code>{line}</code></p>");
    }
    text
}

/// A text inside an element or a quoted value.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
