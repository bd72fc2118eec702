//! An act that ends before it begins.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "L002",
    name: "force-ends-before-it-begins",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L002", RU, KK, EN),
    example: include_str!("../../../tests/checks/L002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = действие акта кончается раньше, чем начинается
message = акт утрачивает силу: { $until }, а начинает действовать: { $from }
help = сверьте дни с текстом; если они верны, акт не действовал ни дня
finds = День, с которого акт утратил силу, не позже дня, с которого он действует.
law = Акт, который не действовал ни дня, не обязывает никого; чаще всего это описка в дате.
mend = Исправьте дату в строке акта или в строке об утрате силы.
act = начало действия
";

const KK: &str = "
title = актінің күші басталмай тұрып жойылады
message = актінің күші жойылады: { $until }, ал қолданылуы басталады: { $from }
help = күндерді мәтінмен салыстырыңыз; олар дұрыс болса, акт бір күн де қолданылмаған
finds = Актінің күші жойылған күн оның қолданылуы басталған күннен кеш емес.
law = Бір күн де қолданылмаған акт ешкімді міндеттемейді; көбіне бұл — күндегі қате.
mend = Акт жолындағы немесе күшінің жойылуы туралы жолдағы күнді түзетіңіз.
act = қолданылуының басы
";

const EN: &str = "
title = force ends before it begins
message = the act loses force: { $until }, and is in force from: { $from }
help = compare the days with the text; if they are right, the act was never in force
finds = The day on which the act lost force is not later than the day on which it took effect.
law = An act that was not in force for a day binds nobody; most often a date is misprinted.
mend = Correct the date in the line of the act or of its repeal.
act = the beginning of force
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let force = subject.regulation.force(None);
    let ends = force.until.latest.zip(force.from.earliest);
    if ends.is_some_and(|(end, start)| end <= start) {
        let finding = Finding::at(path::REPEAL)
            .with("until", force.until.message())
            .with("from", force.from.message());
        found.add(subject, finding.see(path::ACT, "act"));
    }
}
