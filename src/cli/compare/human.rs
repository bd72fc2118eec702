//! The comparison for a terminal.

use super::cells::Item;
use super::time::Time;
use super::view::{Page, Section, Service};
use crate::cli::paragraph::paragraph;
use crate::cli::table::Sheet;

pub(super) fn page(page: &Page, width: usize) -> String {
    let face = Face { page, width };
    let mut text = String::new();
    for side in &page.sides {
        let line = format!("{} · {} · {}", side.letter, side.name, side.title);
        text += &paragraph(&line, "", "    ", width);
    }
    text += &face.findings(&page.findings);
    for service in &page.services {
        text += &face.service(service);
    }
    if !page.alone.is_empty() {
        text += "\n";
    }
    for line in &page.alone {
        text += &paragraph(line, "", "  ", width);
    }
    text
}

struct Face<'a> {
    page: &'a Page,
    width: usize,
}

impl Face<'_> {
    fn service(&self, service: &Service) -> String {
        let mut text =
            "\n".to_owned() + &paragraph(&format!("── {} ──", service.title), "", "", self.width);
        text += &self.findings(&service.findings);
        for section in &service.sections {
            text += &self.section(section, &service.headings);
        }
        text + &self.time(service.time.as_ref(), &service.headings)
    }

    fn findings(&self, findings: &[String]) -> String {
        if findings.is_empty() {
            return String::new();
        }
        let mut text = "\n".to_owned() + &paragraph(&self.page.findings_title, "", "", self.width);
        for finding in findings {
            text += &paragraph(finding, "  – ", "    ", self.width);
        }
        text
    }

    fn section(&self, section: &Section, headings: &[String]) -> String {
        let headings = headings.iter().cloned();
        let headings = headings.chain([self.page.differs.clone()]);
        let mut sheet = Sheet::headed(self.width, headings.collect()).light();
        for (at, line) in section.lines.iter().enumerate() {
            if at > 0 {
                sheet.gap();
            }
            let cells = line.cells.iter().map(|items| self.cell(items));
            let cells: Vec<String> = cells.chain([line.words.clone()]).collect();
            sheet.row(cells);
        }
        let notes = section.notes.iter();
        let notes = notes.map(|note| paragraph(note, "", "", self.width));
        let notes: String = notes.collect();
        let title = paragraph(&section.title, "", "", self.width);
        format!("\n{title}{notes}{}", sheet.text())
    }

    fn cell(&self, items: &[Item]) -> String {
        if items.is_empty() {
            return self.page.nothing.clone();
        }
        let items = items.iter().map(|item| {
            let mut lines = vec![match item.cites.is_empty() {
                true => item.name.clone(),
                false => format!("{} ({})", item.name, item.cites),
            }];
            lines.extend(item.details.iter().map(|line| format!("  {line}")));
            lines.join("\n")
        });
        items.collect::<Vec<_>>().join("\n+ ")
    }

    fn time(&self, time: Option<&Time>, headings: &[String]) -> String {
        let Some(time) = time else {
            return String::new();
        };
        let mut text = format!("\n{}", paragraph(&time.title, "", "", self.width));
        if !time.span.is_empty() {
            text += &paragraph(&time.span, "", "", self.width);
        }
        let headings = std::iter::once(String::new()).chain(headings.iter().cloned());
        let mut sheet = Sheet::headed(self.width, headings.collect()).light();
        for (label, days) in &time.rows {
            sheet.row(std::iter::once(label.clone()).chain(days.iter().cloned()));
        }
        text += &sheet.text();
        for (sentence, reasons) in &time.later {
            text += &paragraph(sentence, "  – ", "    ", self.width);
            for reason in reasons {
                text += &paragraph(reason, "      ", "        ", self.width);
            }
        }
        for note in &time.notes {
            text += &paragraph(note, "  ", "  ", self.width);
        }
        text
    }
}
