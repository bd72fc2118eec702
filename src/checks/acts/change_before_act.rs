//! A change of an act that was not yet there, or no longer.

use crate::calendar::Day;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Act, path};

use super::{Altering, altering, date};

/// The check.
pub static CHECK: Check = Check {
    code: "L003",
    name: "amendment-before-act",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L003", RU, KK, EN),
    example: include_str!("../../../tests/checks/L003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = изменение раньше самого акта или после его отмены
message = акт № { $number } от { $date } меняет или отменяет акт, принятый только { $other }
help = сверьте даты с текстом
finds = Дата изменяющего или отменяющего акта раньше даты самого акта либо изменение принято после акта об утрате силы.
law = Изменить можно только действующий акт. Такая последовательность дат — описка, и по ней нельзя сказать, какой текст действовал.
mend = Исправьте дату, записанную неверно.
after-repeal = акт № { $number } от { $date } меняет акт, отменённый ещё { $other }
here = а эта дата здесь
";

const KK: &str = "
title = өзгеріс актінің өзінен бұрын немесе күші жойылғаннан кейін
message = { $date } № { $number } акт тек { $other } қабылданған актіні өзгертеді немесе жояды
help = күндерді мәтінмен салыстырыңыз
finds = Өзгертетін немесе жоятын актінің күні актінің өз күнінен ерте немесе өзгеріс күшін жою туралы актіден кейін қабылданған.
law = Тек қолданыстағы актіні өзгертуге болады. Күндердің мұндай реті — қате, ол бойынша қай мәтін қолданылғанын айту мүмкін емес.
mend = Қате жазылған күнді түзетіңіз.
after-repeal = { $date } № { $number } акт күші { $other } актісімен жойылған актіні өзгертеді
here = ал бұл күн мұнда
";

const EN: &str = "
title = a change before the act or after its end
message = the act No. { $number } of { $date } changes or ends an act adopted only on { $other }
help = compare the dates with the text
finds = The date of an act that changes or ends this one is earlier than its own date, or a change was adopted after the repeal.
law = Only an act that is there can be changed. Dates in this order are misprints, and nobody can tell from them which text was in force.
mend = Correct the date that was written down wrongly.
after-repeal = the act No. { $number } of { $date } changes an act that was ended on { $other } already
here = and this date is here
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(act) = &subject.regulation.act else {
        return;
    };
    for one in altering(subject) {
        let Some(day) = one.change.date else {
            continue;
        };
        if let Some((said, other, place)) = misplaced(act, &one, day) {
            let finding = Finding::at(&one.path)
                .saying(said)
                .with("number", &one.change.number)
                .with("date", date(day))
                .with("other", date(other));
            found.add(subject, finding.see(place, "here"));
        }
    }
}

/// What is wrong with the day of a change: which text tells it, the other day and its place.
fn misplaced(act: &Act, one: &Altering<'_>, day: Day) -> Option<(&'static str, Day, &'static str)> {
    let adopted = act.date.filter(|adopted| day < *adopted);
    let ended = act.repealed.as_ref().and_then(|repeal| repeal.date);
    let ended = ended.filter(|ended| !one.ends && *ended < day);
    adopted
        .map(|adopted| ("message", adopted, path::ACT))
        .or_else(|| ended.map(|ended| ("after-repeal", ended, path::REPEAL)))
}
