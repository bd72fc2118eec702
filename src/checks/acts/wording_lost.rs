//! A wording that was in force and is not in the file.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};

use super::altering;

/// The check.
pub static CHECK: Check = Check {
    code: "L004",
    name: "wording-lost",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L004", RU, KK, EN),
    example: include_str!("../../../tests/checks/L004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = прежняя редакция утрачена
message = текста, который действовал до акта № { $number }, в файле нет; начало его действия — { $from }, конец — { $until }
help = найдите прежнюю редакцию и запишите её отдельным файлом; без неё дела того времени не просчитать
finds = Акт изложен в новой редакции, а прежней в файле нет.
law = К делу применяется редакция, которая действовала в его время. По новому тексту старое дело судить нельзя.
mend = Файл исправлять не нужно; прежняя редакция — отдельный файл.
services = текста услуг { $services }, который действовал до акта № { $number }, в файле нет; начало его действия — { $from }, конец — { $until }
";

const KK: &str = "
title = бұрынғы редакция сақталмаған
message = № { $number } актіге дейін қолданылған мәтін файлда жоқ; қолданылуының басы: { $from }; соңы: { $until }
help = бұрынғы редакцияны тауып, бөлек файлға жазыңыз; онсыз сол кездегі істерді есептеу мүмкін емес
finds = Акт жаңа редакцияда баяндалған, ал бұрынғысы файлда жоқ.
law = Іске сол кезде қолданылған редакция қолданылады. Ескі істі жаңа мәтінмен бағалауға болмайды.
mend = Файлды түзетудің қажеті жоқ; бұрынғы редакция — бөлек файл.
services = { $services } қызметтерінің № { $number } актіге дейін қолданылған мәтіні файлда жоқ; қолданылуының басы: { $from }; соңы: { $until }
";

const EN: &str = "
title = an earlier wording is lost
message = the text in force before the act No. { $number } is not in the file; its beginning: { $from }; its end: { $until }
help = find the earlier wording and write it as a file of its own; cases of that time cannot be followed without it
finds = The act was given a new wording, and the file does not hold the earlier one.
law = A case is judged by the wording in force at its time. An old case cannot be judged by the new text.
mend = Nothing is to be mended in the file; the earlier wording is a file of its own.
services = the text of the services { $services } in force before the act No. { $number } is not in the file; its beginning: { $from }; its end: { $until }
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let all = altering(subject);
    let reworded = all.iter().enumerate().filter_map(|(at, one)| {
        let services = one.change.new_wording.as_ref()?;
        Some((at, one, services))
    });
    let reworded: Vec<_> = reworded.collect();
    let whole = reworded.iter().rev().find(|(.., all)| all.is_empty());
    let whole = whole.map(|(at, ..)| *at);
    for (at, one, services) in reworded {
        // A new wording of everything covers whatever was lost before it.
        if whole.is_some_and(|whole| at < whole) {
            continue;
        }
        let force = subject
            .regulation
            .force(services.first().map(String::as_str));
        let mut editions = force.editions.iter().rev();
        let number = Some(one.change.number.as_str());
        let Some(edition) = editions.find(|edition| edition.number.as_deref() == number) else {
            continue;
        };
        // The text that is lost began with the change before, where that one rewrote it too.
        let from = editions.next().map_or(force.from, |before| before.from);
        let said = if services.is_empty() {
            "message"
        } else {
            "services"
        };
        let finding = Finding::at(&one.path)
            .saying(said)
            .with("number", &one.change.number)
            .with("services", Arg::list(services))
            .with("from", from.message())
            .with("until", edition.from.message());
        found.add(subject, finding.cites(&one.change.cites));
    }
}
