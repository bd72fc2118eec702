//! A file that is not laid out in its one canonical form.

use similar::{DiffTag, TextDiff};

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
    let diff = TextDiff::from_lines(layout.text, layout.canonical);
    let old: Vec<&str> = diff.iter_old_slices().collect();
    let new: Vec<&str> = diff.iter_new_slices().collect();
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum::<usize>();
    let changed = diff.ops().iter().filter(|op| op.tag() != DiffTag::Equal);
    changed
        .filter_map(|op| {
            let (from, to) = (op.old_range(), op.new_range());
            let start = length(old.get(..from.start)?);
            let end = start + length(old.get(from)?);
            Some(Edit {
                span: Span {
                    source,
                    start: u32::try_from(start).ok()?,
                    end: u32::try_from(end).ok()?,
                },
                text: new.get(to)?.concat(),
            })
        })
        .collect()
}
