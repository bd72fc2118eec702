//! A comparison as a page, before it is drawn.
//!
//! The terminal, Markdown and HTML show the same words in the same order; they differ in how a table
//! is drawn.

use super::cells::{Cells, Item};
use super::subjects::{Comparison, Shared, Subject};
use super::time;
use crate::compare::regions::{Compared, Finding};
use crate::messages::{Lang, Message};

/// The whole page.
pub(super) struct Page {
    pub title: String,
    /// What is compared: letter, name, title.
    pub sides: Vec<Legend>,
    /// Services that one side alone has.
    pub alone: Vec<String>,
    /// What language versions of one act say differently outside of their services.
    pub findings: Vec<String>,
    /// A heading over findings.
    pub findings_title: String,
    /// The services.
    pub services: Vec<Service>,
    /// What stands in an empty cell.
    pub nothing: String,
    /// The heading of the column that tells in what a row differs.
    pub differs: String,
}

/// A side.
pub(super) struct Legend {
    pub letter: String,
    pub name: String,
    pub title: String,
}

/// One service of several sides.
pub(super) struct Service {
    pub title: String,
    /// A heading for each side.
    pub headings: Vec<String>,
    pub sections: Vec<Section>,
    pub findings: Vec<String>,
    pub time: Option<time::Time>,
}

/// One table.
pub(super) struct Section {
    /// Which part of the page it is, as `--only` names it.
    pub part: &'static str,
    pub title: String,
    pub lines: Vec<Line>,
    /// What has to be known about the table.
    pub notes: Vec<String>,
}

/// One line of a table.
pub(super) struct Line {
    /// What each side has.
    pub cells: Vec<Vec<Item>>,
    /// In what they differ; nothing where they say the same.
    pub differs: Vec<String>,
    /// In what they differ, or that they do not.
    pub words: String,
}

impl Page {
    /// The page with these parts, or with all of them when none is named.
    pub(super) fn of(all: &Comparison<'_>, only: &[String], lang: Lang) -> Page {
        let sides = all.subjects.iter().enumerate();
        let sides = sides.map(|(at, subject)| {
            let regulation = &subject.regulation;
            let service = subject.service.as_ref();
            let titled = service.and_then(|id| regulation.service(id));
            let region = regulation.region.as_ref();
            let title = titled.map_or(&regulation.title, |(_, service)| &service.title);
            Legend {
                letter: Comparison::letter(at),
                name: match service {
                    Some(service) => format!("{}:{service}", regulation.path),
                    None => regulation.path.clone(),
                },
                title: match region {
                    Some(region) => format!("{} · {title}", region.title),
                    None => title.clone(),
                },
            }
        });
        let alone = all.alone.iter().map(|(side, service)| {
            Message::new("compare-alone")
                .with("service", *service)
                .with("side", Comparison::letter(*side))
                .text(lang)
        });
        let say = |id| Message::new(id).text(lang);
        Page {
            title: say("compare-title"),
            sides: sides.collect(),
            alone: alone.collect(),
            findings: findings(&all.whole, &|side| Comparison::letter(side), lang),
            findings_title: say("compare-findings"),
            services: all
                .shared
                .iter()
                .map(|own| service(own, all, only, lang))
                .collect(),
            nothing: "—".to_owned(),
            differs: say("compare-differs"),
        }
    }
}

fn service(shared: &Shared<'_>, all: &Comparison<'_>, only: &[String], lang: Lang) -> Service {
    let letter = |side: usize| {
        let subject = shared.subjects.get(side).copied().unwrap_or_default();
        Comparison::letter(subject)
    };
    let headings = shared.subjects.iter().map(|at| heading(all, *at));
    let beside = &shared.beside;
    let cells = Cells { beside, lang };
    let sections = [
        section(
            ("steps", "compare-steps"),
            &beside.steps,
            lang,
            &|side, at| cells.step(side, at),
        ),
        documents(&cells, &letter),
        fees(&cells, &letter),
        grounds(&cells, &letter),
        section(
            ("outcomes", "compare-outcomes"),
            &beside.outcomes,
            lang,
            &|side, at| cells.outcome(side, at),
        ),
        section(
            ("deadlines", "compare-totals"),
            &beside.totals,
            lang,
            &|side, at| cells.total(side, at),
        ),
    ];
    let sections = sections.into_iter().flatten();
    let sections = sections.filter(|section| is_wanted(only, section.part));
    Service {
        title: service_title(shared),
        headings: headings.collect(),
        sections: sections.collect(),
        findings: findings(&beside.findings, &letter, lang),
        time: is_wanted(only, "ends").then(|| time::Time::of(beside, &letter, lang)),
    }
}

/// The fees, and of which sides the act says that the service is free.
fn fees(cells: &Cells<'_>, letter: &dyn Fn(usize) -> String) -> Option<Section> {
    let part = ("fees", "compare-fees");
    let rows = &cells.beside.fees;
    let taken = section(part, rows, cells.lang, &|side, at| cells.fee(side, at));
    let sides = cells.beside.sides.iter().enumerate();
    let free = sides.filter(|(_, side)| side.is_free());
    let free: Vec<String> = free.map(|(at, _)| letter(at)).collect();
    if free.is_empty() {
        return taken;
    }
    let note = Message::new("compare-free").with("sides", free);
    Some(Section {
        part: part.0,
        title: Message::new(part.1).text(cells.lang),
        lines: taken.map_or_else(Vec::new, |taken| taken.lines),
        notes: vec![note.text(cells.lang)],
    })
}

/// The documents, how they were paired, and of which sides the act lists none.
fn documents(cells: &Cells<'_>, letter: &dyn Fn(usize) -> String) -> Option<Section> {
    let rows = &cells.beside.documents;
    let part = ("documents", "compare-documents");
    let asked = section(part, rows, cells.lang, &|side, at| cells.document(side, at))?;
    let paired = Message::new("compare-documents-note");
    let silent = silent_sides(rows, letter);
    let silent = silent.map(|sides| Message::new("compare-no-documents").with("sides", sides));
    Some(asked.noted([paired].into_iter().chain(silent), cells.lang))
}

/// The grounds of refusal, and of which sides the act names none.
fn grounds(cells: &Cells<'_>, letter: &dyn Fn(usize) -> String) -> Option<Section> {
    let rows = &cells.beside.grounds;
    let part = ("grounds", "compare-grounds");
    let named = section(part, rows, cells.lang, &|side, at| cells.ground(side, at))?;
    let silent = silent_sides(rows, letter);
    let silent = silent.map(|sides| Message::new("compare-no-grounds").with("sides", sides));
    Some(named.noted(silent, cells.lang))
}

/// Whether a part is shown.
fn is_wanted(only: &[String], part: &str) -> bool {
    only.is_empty() || only.iter().any(|own| own == part)
}

/// A side in the heading of a column: its letter with its region, or with its language where another
/// side is of the same region.
fn heading(all: &Comparison<'_>, at: usize) -> String {
    let region = |subject: &Subject| {
        let region = subject.regulation.path.split('/').next();
        region.unwrap_or_default().to_owned()
    };
    let name = all.subjects.get(at).map(|subject| {
        let own = region(subject);
        let same = all.subjects.iter().filter(|other| region(other) == own);
        match same.count() {
            0 | 1 => own,
            _ => subject.regulation.lang.code().to_owned(),
        }
    });
    format!("{} · {}", Comparison::letter(at), name.unwrap_or_default())
}

/// The ids of the services that stand side by side, once where they are the same.
fn service_title(shared: &Shared<'_>) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for side in &shared.beside.sides {
        if !ids.contains(&side.service.id.as_str()) {
            ids.push(&side.service.id);
        }
    }
    ids.join(" · ")
}

fn section(
    (part, title): (&'static str, &'static str),
    rows: &[Compared],
    lang: Lang,
    item: &dyn Fn(usize, usize) -> Option<Item>,
) -> Option<Section> {
    let line = |compared: &Compared| {
        let sides = compared.row.cells.iter().enumerate();
        let cells = sides.map(|(side, places)| {
            let items = places.iter().filter_map(|at| item(side, *at));
            items.collect()
        });
        let differs = compared.differs.iter();
        let differs: Vec<String> = differs.map(|own| own.message().text(lang)).collect();
        Line {
            cells: cells.collect(),
            words: match differs.is_empty() {
                true => Message::new("compare-same").text(lang),
                false => differs.join(", "),
            },
            differs,
        }
    };
    (!rows.is_empty()).then(|| Section {
        part,
        title: Message::new(title).text(lang),
        lines: rows.iter().map(line).collect(),
        notes: Vec::new(),
    })
}

impl Section {
    /// The section with what has to be known about it.
    fn noted(mut self, notes: impl IntoIterator<Item = Message>, lang: Lang) -> Section {
        self.notes
            .extend(notes.into_iter().map(|note| note.text(lang)));
        self
    }
}

/// The sides that have nothing in any row, and so do not only lack what others have.
fn silent_sides(rows: &[Compared], letter: &dyn Fn(usize) -> String) -> Option<Vec<String>> {
    let sides = rows.first().map_or(0, |first| first.row.cells.len());
    let has = |side: usize| rows.iter().any(|row| !row.row.cell(side).is_empty());
    let silent: Vec<String> = (0..sides).filter(|side| !has(*side)).map(letter).collect();
    (!silent.is_empty()).then_some(silent)
}

fn findings(found: &[Finding], letter: &dyn Fn(usize) -> String, lang: Lang) -> Vec<String> {
    let found = found.iter().map(|finding| {
        let (one, other) = finding.sides;
        Message::new("compare-finding")
            .with("code", finding.kind.code)
            .with("name", finding.kind.name)
            .with("sides", format!("{}, {}", letter(one), letter(other)))
            .with("said", finding.message())
            .text(lang)
    });
    found.collect()
}
