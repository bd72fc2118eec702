//! Two names that the eye can hardly tell apart.

use rustc_hash::FxHashMap;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::diagnostic::letters::{fold, folds};
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "Y002",
    name: "names-look-alike",
    family: Family::Style,
    level: Level::Warning,
    texts: Texts::new("Y002", RU, KK, EN),
    example: include_str!("../../../tests/checks/Y002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = имена, которые не различить
message = имена «{ $first }» и «{ $second }» на глаз не различить, а для программы это разные имена
help = назовите одно из двух иначе или оставьте одно
other = первое имя
finds = Два имени одного рода отличаются только похожими буквами двух алфавитов, заглавной буквой или дефисом.
law = Условие, которое спрашивает не о том факте, ведёт дело не туда; при чтении файла этого не увидеть.
mend = Если имелось в виду одно и то же, пишите его одинаково; если разное, дайте именам разные слова.
";

const KK: &str = "
title = ажыратуға болмайтын атаулар
message = «{ $first }» және «{ $second }» атауларын көзбен ажырату мүмкін емес, ал бағдарлама үшін бұлар — екі атау
help = екеуінің бірін басқаша атаңыз немесе біреуін қалдырыңыз
other = бірінші атау
finds = Бір тектегі екі атаудың айырмасы тек екі әліпбидің ұқсас әріптерінде, бас әріпте немесе дефисте.
law = Басқа факт туралы сұрайтын шарт істі басқа жаққа апарады; файлды оқығанда ол көрінбейді.
mend = Бір нәрсе айтылса, оны бірдей жазыңыз; әртүрлі болса, атауларға әртүрлі сөз беріңіз.
";

const EN: &str = "
title = names that look alike
message = the names “{ $first }” and “{ $second }” can hardly be told apart by eye, but they are two names
help = call one of the two otherwise, or keep one of them
other = the first name
finds = Two names of one sort differ only in letters of two alphabets that look alike, in a capital letter or in a hyphen.
law = A condition that asks for the wrong fact leads the case astray, and no reader of the file sees it.
mend = If one thing is meant, write it in one way; if two, give them different words.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let actors = regulation.actors.iter().map(|own| &own.id);
    compare(subject, actors, path::actor, found);
    // The first fact is the channel itself.
    let facts = regulation.facts.iter().skip(1).map(|own| &own.id);
    compare(subject, facts, path::fact, found);
    let channels = regulation.channels.iter().map(|own| &own.id);
    compare(subject, channels, path::channel, found);
    let services = regulation.services.iter().map(|own| &own.id);
    compare(subject, services, str::to_owned, found);
    let lists = regulation.documents.iter().map(|own| &own.id);
    compare(subject, lists, path::documents, found);
    for (_, service) in subject.services() {
        let steps = service.steps.iter().map(|own| &own.id);
        let targets = steps.chain(service.outcomes.iter().map(|own| &own.id));
        compare(subject, targets, |id| path::step(&service.id, id), found);
    }
}

fn compare<'a>(
    subject: &Subject<'_>,
    names: impl Iterator<Item = &'a String>,
    path: impl Fn(&str) -> String,
    found: &mut Findings<'_>,
) {
    let mut known: FxHashMap<String, &String> = FxHashMap::default();
    for name in names {
        let looks = folds(name).into_iter();
        let first = looks.map(|look| *known.entry(in_a_hurry(&look)).or_insert(name));
        // Every look is entered, so that a later name is held against each of them.
        let others: Vec<&String> = first.filter(|first| *first != name).collect();
        if let Some(first) = others.first().copied() {
            let finding = Finding::at(path(name)).see(path(first), "other");
            found.add(subject, finding.with("first", first).with("second", name));
        }
    }
}

/// What is left of the look of a name for a reader in a hurry.
fn in_a_hurry(look: &str) -> String {
    fold(&look.to_lowercase()).replace('-', "")
}
