//! Clauses of one statement that do not stand in their order.

use std::cmp::Ordering;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::{Edit, Fix, Level};
use crate::messages::Texts;
use crate::syntax::tree::Statement;

/// The check.
pub static CHECK: Check = Check {
    code: "Y003",
    name: "citation-order",
    family: Family::Style,
    level: Level::Note,
    texts: Texts::new("Y003", RU, KK, EN),
    example: include_str!("../../../tests/checks/Y003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = ссылки не по порядку
message = ссылки стоят не по порядку: { $first } раньше, чем { $second }
help = поставьте { $second } раньше, чем { $first }
fix = поставить ссылки по порядку
finds = Пункты, на которые ссылается одна строка файла, стоят не по возрастанию, или пункт другого акта стоит раньше пунктов самого акта.
law = По порядку ссылок сверяют файл с актом; переставленный пункт часто значит, что один пропущен или назван дважды.
mend = Примите предложенную замену: она переставляет ссылки, на смысл это не влияет.
";

const KK: &str = "
title = сілтемелердің реті бұзылған
message = сілтемелер ретімен тұрған жоқ: әуелі { $first }, содан кейін { $second } жазылған
help = әуелі { $second }, содан кейін { $first } деп жазыңыз
fix = сілтемелерді ретімен қою
finds = Файлдың бір жолы сілтеме жасайтын тармақтар өсу ретімен тұрған жоқ немесе басқа актінің тармағы осы актінің тармақтарынан бұрын тұр.
law = Файлды актімен сілтемелердің реті бойынша салыстырады; орны ауысқан тармақ көбіне біреуі түсіп қалғанын немесе екі рет аталғанын білдіреді.
mend = Ұсынылған ауыстыруды қабылдаңыз: ол сілтемелердің орнын ауыстырады, мағынаға әсері жоқ.
";

const EN: &str = "
title = citations out of order
message = the citations are out of order: { $first } stands before { $second }
help = put { $second } before { $first }
fix = put the citations in order
finds = The clauses that one line of the file cites do not ascend, or a clause of another act stands before the clauses of the act itself.
law = The file is compared with the act in the order of its citations; a clause out of its place often means that one is missing or stands twice.
mend = Take the proposed replacement: it puts the citations in order, and the meaning does not change.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for statement in subject.file.block.statements() {
        walk(subject, statement, found);
    }
}

fn walk(subject: &Subject<'_>, statement: &Statement, found: &mut Findings<'_>) {
    let cites = &statement.cites;
    let turned = cites.windows(2).find_map(|pair| match pair {
        [first, second] if order(first, second) == Some(Ordering::Greater) => Some((first, second)),
        _ => None,
    });
    if let Some((first, second)) = turned {
        let name = statement.name().map_or("", |name| name.value);
        let finding = Finding::at(format!("cites {name} {}", cites.join(" ")))
            .on(statement.span)
            .with("first", first)
            .with("second", second)
            .cites(cites);
        found.add(
            subject,
            match statement.cited_at {
                Some(span) => finding.mended_by(Fix {
                    message: CHECK.text("fix"),
                    edits: vec![Edit {
                        span,
                        text: in_order(cites).join(", "),
                    }],
                }),
                None => finding,
            },
        );
    }
    for child in statement.children() {
        walk(subject, child, found);
    }
}

/// Clauses in their order; those that have none between them stay as they stand to each other.
fn in_order(cites: &[String]) -> Vec<&str> {
    let mut ordered: Vec<&str> = Vec::with_capacity(cites.len());
    for cite in cites {
        // Behind the last clause that must not come after it.
        let after = |known: &&str| order(known, cite) == Some(Ordering::Greater);
        let place = ordered.iter().position(after).unwrap_or(ordered.len());
        ordered.insert(place, cite);
    }
    ordered
}

/// Whether a clause is printed before another one; none where the text alone would tell, as for a
/// numbered item and an un-numbered paragraph of one clause, or for an annex.
fn order(left: &str, right: &str) -> Option<Ordering> {
    let foreign = |cite: &str| cite.starts_with(char::is_alphabetic);
    if foreign(left) != foreign(right) {
        return Some(foreign(left).cmp(&foreign(right)));
    }
    let (mut left, mut right) = (parts(left), parts(right));
    loop {
        let (one, other) = match (left.next(), right.next()) {
            (Some(one), Some(other)) => (one, other),
            (one, other) => return Some(one.is_some().cmp(&other.is_some())),
        };
        if (one.0, one.2) != (other.0, other.2) {
            return None;
        }
        if one.1 != other.1 {
            return Some(one.1.cmp(&other.1));
        }
    }
}

/// The parts of a clause: the mark before each, its number, and the words around the number.
fn parts(cite: &str) -> impl Iterator<Item = (Option<char>, Option<u32>, (&str, &str))> {
    let mut rest = Some(cite);
    std::iter::from_fn(move || {
        let own = rest?;
        let mark = own.chars().next().filter(|letter| MARKS.contains(letter));
        let own = own.get(mark.map_or(0, char::len_utf8)..)?;
        let end = own.find(MARKS).unwrap_or(own.len());
        let (part, left) = own.split_at_checked(end)?;
        rest = (!left.is_empty()).then_some(left);
        let before = part.find(|letter: char| letter.is_ascii_digit());
        let (before, number) = part.split_at_checked(before.unwrap_or(part.len()))?;
        let digits = number.find(|letter: char| !letter.is_ascii_digit());
        let (number, after) = number.split_at_checked(digits.unwrap_or(number.len()))?;
        Some((mark, number.parse().ok(), (before, after)))
    })
}

/// What stands before a part of a clause: an item, an un-numbered paragraph.
const MARKS: [char; 2] = ['/', '¶'];
