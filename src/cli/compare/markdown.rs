//! The comparison as a page of Markdown, for a pull request.

use super::cells::Item;
use super::time::Time;
use super::view::{Line, Page, Service};
use crate::diagnostic::markdown::cell;

pub(super) fn page(page: &Page) -> String {
    let mut text = format!("# {}\n\n", cell(&page.title));
    for side in &page.sides {
        text += &format!(
            "- **{}** · `{}` · {}\n",
            side.letter,
            side.name,
            cell(&side.title)
        );
    }
    text += &findings(page, &page.findings);
    for service in &page.services {
        text += &self::service(page, service);
    }
    if !page.alone.is_empty() {
        text += "\n";
    }
    for line in &page.alone {
        text += &format!("- {}\n", cell(line));
    }
    text
}

fn service(page: &Page, service: &Service) -> String {
    let mut text = format!("\n## {}\n", cell(&service.title));
    text += &findings(page, &service.findings);
    for section in &service.sections {
        text += &format!("\n### {}\n\n", cell(&section.title));
        text.extend(
            section
                .notes
                .iter()
                .map(|note| format!("{}\n\n", cell(note))),
        );
        let headings = service.headings.iter().chain([&page.differs]);
        text += &head(headings.map(String::as_str));
        for line in &section.lines {
            text += &row(page, line);
        }
    }
    text + &time(service.time.as_ref(), &service.headings)
}

fn head<'a>(headings: impl Iterator<Item = &'a str>) -> String {
    let headings: Vec<String> = headings.map(cell).collect();
    let rule = " --- |".repeat(headings.len());
    format!("| {} |\n|{rule}\n", headings.join(" | "))
}

fn row(page: &Page, line: &Line) -> String {
    let cells = line.cells.iter().map(|items| match items.is_empty() {
        true => page.nothing.clone(),
        false => items.iter().map(item).collect::<Vec<_>>().join("<br>+ "),
    });
    let words = match line.differs.is_empty() {
        true => cell(&line.words),
        false => format!("**{}**", cell(&line.words)),
    };
    let cells: Vec<String> = cells.chain([words]).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn item(item: &Item) -> String {
    let mut lines = vec![format!("**{}**", cell(&item.name))];
    lines.extend(item.details.iter().map(|line| cell(line)));
    if !item.cites.is_empty() {
        lines.push(format!("<sub>{}</sub>", cell(&item.cites)));
    }
    lines.join("<br>")
}

fn findings(page: &Page, findings: &[String]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let lines = findings.iter().map(|line| format!("- {}\n", cell(line)));
    format!(
        "\n**{}**\n\n{}",
        page.findings_title,
        lines.collect::<String>()
    )
}

fn time(time: Option<&Time>, headings: &[String]) -> String {
    let Some(time) = time else {
        return String::new();
    };
    let mut text = format!("\n### {}\n\n", cell(&time.title));
    if !time.span.is_empty() {
        text += &format!("{}\n\n", cell(&time.span));
    }
    if !time.rows.is_empty() {
        text += &head(std::iter::once("").chain(headings.iter().map(String::as_str)));
        for (label, days) in &time.rows {
            text += &format!("| {} | {} |\n", cell(label), days.join(" | "));
        }
        text += "\n";
    }
    for (sentence, reasons) in &time.later {
        text += &format!("- {}\n", cell(sentence));
        text.extend(
            reasons
                .iter()
                .map(|reason| format!("  - {}\n", cell(reason))),
        );
    }
    let notes = time.notes.iter().map(|note| format!("\n{}\n", cell(note)));
    text + &notes.collect::<String>()
}
