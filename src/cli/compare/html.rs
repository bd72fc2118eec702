//! The comparison as one page for a browser: no script, nothing from elsewhere.
//!
//! It prints, and on a phone each row of a table becomes a card, with the sides below each other.

use quick_xml::escape::escape;

use super::cells::Item;
use super::time::Time;
use super::view::{Line, Page, Section, Service};
use crate::messages::Lang;

const STYLE: &str = include_str!("compare.css");

pub(super) fn page(page: &Page, lang: Lang) -> String {
    let title: Vec<&str> = page.sides.iter().map(|side| side.name.as_str()).collect();
    let title = escape(title.join(" · ")).into_owned();
    let sides = page.sides.iter().map(|side| {
        format!(
            "<dt>{}</dt><dd><code>{}</code> {}</dd>\n",
            escape(&side.letter),
            escape(&side.name),
            escape(&side.title)
        )
    });
    let sides: String = sides.collect();
    let services = page.services.iter().map(|own| service(page, own));
    let services: String = services.collect();
    let alone: String = page
        .alone
        .iter()
        .map(|line| paragraph("note", line))
        .collect();
    let findings = findings(page, &page.findings);
    let heading = escape(&page.title);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <h1>{heading}</h1>\n<dl>\n{sides}</dl>\n{findings}{services}{alone}</body>\n</html>\n"
    )
}

fn service(page: &Page, service: &Service) -> String {
    let sections = service.sections.iter();
    let sections: String = sections
        .map(|section| self::section(page, section, &service.headings))
        .collect();
    format!(
        "<section>\n<h2>{}</h2>\n{}{sections}{}</section>\n",
        escape(&service.title),
        findings(page, &service.findings),
        time(service.time.as_ref(), &service.headings)
    )
}

fn section(page: &Page, section: &Section, headings: &[String]) -> String {
    let all: Vec<&str> = headings
        .iter()
        .chain([&page.differs])
        .map(String::as_str)
        .collect();
    let rows: String = section
        .lines
        .iter()
        .map(|line| row(page, line, &all))
        .collect();
    let notes: String = section
        .notes
        .iter()
        .map(|note| paragraph("note", note))
        .collect();
    format!(
        "<h3>{}</h3>\n{notes}<table>\n{}<tbody>\n{rows}</tbody>\n</table>\n",
        escape(&section.title),
        head(&all)
    )
}

fn head(headings: &[&str]) -> String {
    let cells = headings.iter();
    let cells: String = cells
        .map(|heading| format!("<th scope=\"col\">{}</th>", escape(*heading)))
        .collect();
    format!("<thead><tr>{cells}</tr></thead>\n")
}

fn row(page: &Page, line: &Line, headings: &[&str]) -> String {
    let mut cells = String::new();
    for (items, heading) in line.cells.iter().zip(headings) {
        let side = escape(*heading);
        cells += &match items.is_empty() {
            true => format!(
                "<td class=\"lacks\" data-side=\"{side}\">{}</td>",
                page.nothing
            ),
            false => {
                let items: String = items.iter().map(item).collect();
                format!("<td data-side=\"{side}\">{items}</td>")
            }
        };
    }
    let class = if line.differs.is_empty() {
        "same"
    } else {
        "differs"
    };
    let side = escape(&page.differs);
    let words = escape(&line.words);
    format!("<tr class=\"{class}\">{cells}<td data-side=\"{side}\">{words}</td></tr>\n")
}

fn item(item: &Item) -> String {
    let cites = match item.cites.is_empty() {
        true => String::new(),
        false => format!(" <small>{}</small>", escape(&item.cites)),
    };
    let details = item.details.iter();
    let details: String = details
        .map(|line| format!("<li>{}</li>", escape(line)))
        .collect();
    let details = match details.is_empty() {
        true => details,
        false => format!("<ul>{details}</ul>"),
    };
    format!("<p>{}{cites}</p>{details}", escape(&item.name))
}

fn paragraph(class: &str, text: &str) -> String {
    format!("<p class=\"{class}\">{}</p>\n", escape(text))
}

fn findings(page: &Page, findings: &[String]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let lines = findings.iter();
    let lines: String = lines
        .map(|line| format!("<li>{}</li>\n", escape(line)))
        .collect();
    format!(
        "<div class=\"findings\"><p><strong>{}</strong></p>\n<ul>\n{lines}</ul></div>\n",
        escape(&page.findings_title)
    )
}

fn time(time: Option<&Time>, headings: &[String]) -> String {
    let Some(time) = time else {
        return String::new();
    };
    let mut text = format!("<h3>{}</h3>\n", escape(&time.title));
    if !time.span.is_empty() {
        text += &paragraph("note", &time.span);
    }
    if !time.rows.is_empty() {
        let sides = headings.iter().map(String::as_str);
        let all: Vec<&str> = std::iter::once("").chain(sides).collect();
        let rows = time.rows.iter().map(|(label, days)| {
            let days = days.iter().zip(headings);
            let days: String = days
                .map(|(days, side)| format!("<td data-side=\"{}\">{days}</td>", escape(side)))
                .collect();
            format!("<tr><td>{}</td>{days}</tr>\n", escape(label))
        });
        let rows: String = rows.collect();
        text += &format!(
            "<table class=\"days\">\n{}<tbody>\n{rows}</tbody>\n</table>\n",
            head(&all)
        );
    }
    let later = time.later.iter().map(|(sentence, reasons)| {
        let reasons: String = reasons
            .iter()
            .map(|reason| format!("<li>{}</li>\n", escape(reason)))
            .collect();
        let reasons = match reasons.is_empty() {
            true => reasons,
            false => format!("<ul>\n{reasons}</ul>"),
        };
        format!("<li>{}{reasons}</li>\n", escape(sentence))
    });
    let later: String = later.collect();
    if !later.is_empty() {
        text += &format!("<ul>\n{later}</ul>\n");
    }
    let notes = time.notes.iter().map(|note| paragraph("note", note));
    text + &notes.collect::<String>()
}
