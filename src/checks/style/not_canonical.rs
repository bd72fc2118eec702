//! A file that is not laid out in its one canonical form.

use std::collections::HashSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::checks::{Check, Family, Find, Finding, Findings, Layout, Subject};
use crate::diagnostic::{Edit, Fix, Level};
use crate::messages::Texts;
use crate::source::{SourceId, Span};

/// The check.
pub static CHECK: Check = Check {
    code: "Y004",
    name: "not-canonical",
    family: Family::Style,
    level: Level::Note,
    texts: Texts::new("Y004", RU, KK, EN),
    example: include_str!("../../../tests/checks/Y004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = файл не в канонической форме
message = файл записан не в канонической форме; { $places ->
    [one] отличается { $places } место
    [few] отличаются { $places } места
   *[other] отличаются { $places } мест
  }
help = выполните reglament fmt или reglament check --fix
also = и здесь
fix = записать в канонической форме
finds = Отступы, пробелы, пустые строки, слова единиц или знаки стоят не так, как их пишет reglament fmt.
law = Два файла, которые говорят одно и то же, должны и выглядеть одинаково: тогда в сравнении редакций видно только то, что изменилось по существу.
mend = Примите предложенную замену: она меняет только вид, слова и смысл остаются прежними.
";

const KK: &str = "
title = файл канондық түрде емес
message = файл канондық түрде жазылмаған; { $places ->
    [one] { $places } жері өзгеше
   *[other] { $places } жері өзгеше
  }
help = reglament fmt немесе reglament check --fix орындаңыз
also = мұнда да
fix = канондық түрде жазу
finds = Шегіністер, бос орындар, бос жолдар, бірлік сөздері немесе белгілер reglament fmt жазатындай тұрған жоқ.
law = Бір нәрсені айтатын екі файл бірдей көрінуі керек: сонда редакцияларды салыстырғанда тек мәні өзгерген жерлер көрінеді.
mend = Ұсынылған ауыстыруды қабылдаңыз: ол тек түрін өзгертеді, сөздер мен мағына сол қалпында қалады.
";

const EN: &str = "
title = file not in canonical form
message = the file is not written in canonical form; { $places ->
    [one] { $places } place differs
   *[other] { $places } places differ
  }
help = run reglament fmt or reglament check --fix
also = and here
fix = write it in canonical form
finds = Indents, blanks, blank lines, words of units or marks do not stand as reglament fmt writes them.
law = Two files that say the same should look the same: then a comparison of wordings shows only what has really changed.
mend = Take the proposed replacement: it changes the looks alone, and words and meaning stay as they were.
";

/// How many of the places beside the first are shown.
const SHOWN: usize = 4;

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let root = subject.places.get("");
    let (Some(layout), Some(root)) = (subject.layout, root) else {
        return;
    };
    let edits = edits(layout, root.source);
    let Some(first) = edits.first() else {
        return;
    };
    let finding = Finding::at("layout")
        .on(first.span)
        .with("places", edits.len());
    let others = edits.iter().skip(1).take(SHOWN);
    let finding = others.fold(finding, |finding, edit| finding.see_on(edit.span, "also"));
    found.add(
        subject,
        finding.mended_by(Fix {
            message: CHECK.text("fix"),
            edits,
        }),
    );
}

/// The lines that differ from the canonical form, each run of them with what comes in its place.
fn edits(layout: Layout<'_>, source: SourceId) -> Vec<Edit> {
    if layout.text == layout.canonical {
        return Vec::new();
    }
    let old: Vec<&str> = layout.text.split_inclusive('\n').collect();
    let new: Vec<&str> = layout.canonical.split_inclusive('\n').collect();
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum::<usize>();
    let mut edits = Vec::new();
    let (mut from, mut to, mut start) = (0, 0, 0);
    for (kept, place) in unchanged(&old, &new) {
        let removed = old.get(from..kept).unwrap_or_default();
        let put = new.get(to..place).unwrap_or_default();
        let end = start + length(removed);
        if !removed.is_empty() || !put.is_empty() {
            edits.extend(edit(source, start, end, put));
        }
        start = end + old.get(kept).map_or(0, |line| line.len());
        (from, to) = (kept + 1, place + 1);
    }
    edits
}

fn edit(source: SourceId, start: usize, end: usize, put: &[&str]) -> Option<Edit> {
    Some(Edit {
        span: Span {
            source,
            start: u32::try_from(start).ok()?,
            end: u32::try_from(end).ok()?,
        },
        text: put.concat(),
    })
}

/// The lines that stay as they are, by their places in both texts, and the end of both.
///
/// A line that stands on one side only cannot stay. Where most lines change, as in a file without
/// its indents, looking for a way between the rest alone saves nearly all of the work.
fn unchanged<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(usize, usize)> {
    let shared = |lines: &[&str], others: &[&str]| {
        let others: HashSet<&str> = others.iter().copied().collect();
        let lines = lines.iter().enumerate();
        let shared = lines.filter(|(_, line)| others.contains(*line));
        shared.map(|(at, _)| at).collect()
    };
    let of = |lines: &[&'a str], places: &[usize]| -> Vec<&'a str> {
        let lines = places.iter().filter_map(|at| lines.get(*at));
        lines.copied().collect()
    };
    let (old_places, new_places): (Vec<usize>, Vec<usize>) = (shared(old, new), shared(new, old));
    let (old_lines, new_lines) = (of(old, &old_places), of(new, &new_places));
    let mut kept = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old_lines, &new_lines) {
        if op.tag() == DiffTag::Equal {
            let old = old_places.get(op.old_range()).unwrap_or_default();
            let new = new_places.get(op.new_range()).unwrap_or_default();
            kept.extend(old.iter().copied().zip(new.iter().copied()));
        }
    }
    kept.push((old.len(), new.len()));
    kept
}
