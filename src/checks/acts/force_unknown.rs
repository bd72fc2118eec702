//! An act whose days of force are known only by their bounds.

use crate::calendar::Day;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Bounds, Force, RemarkKind, path};

use super::date;

/// The check.
pub static CHECK: Check = Check {
    code: "L001",
    name: "force-unknown",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L001", RU, KK, EN),
    example: include_str!("../../../tests/checks/L001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дни действия акта точно не известны
message = акт действует с неизвестного точно дня: { $from }; до дня: { $until }
help = найдите день опубликования; дела, попавшие в промежуток, можно судить только с оговоркой
finds = Начало или конец действия акта известны лишь границами, потому что текст не называет дня опубликования.
law = Решение, принятое по ещё не действующему или уже утратившему силу акту, не имеет основания. В спорном промежутке его законность не проверить.
mend = Впишите день опубликования вместо границ, когда он найдётся.
certain = точно известно лишь, что акт действует с { $first } по { $last }; начало — { $from }, конец — { $until }
assumed = акт действует с { $first } по { $last }, если верны принятые в файле границы; начало — { $from }, конец — { $until }
start = акт действует с неизвестного точно дня: { $from }
unknown = когда акт действует, не известно ничего
";

const KK: &str = "
title = актінің қолданылу күндері нақты белгісіз
message = актінің қолданылуы басталатын күн: { $from }; аяқталатын күн: { $until }; нақты күндері белгісіз
help = жарияланған күнін табыңыз; осы аралыққа түскен істерді тек ескертпемен бағалауға болады
finds = Мәтінде жарияланған күн аталмағандықтан, актінің қолданылуының басы немесе соңы тек шегімен белгілі.
law = Әлі қолданысқа енбеген немесе күші жойылған акт бойынша шешімнің негізі жоқ. Даулы аралықта оның заңдылығын тексеру мүмкін емес.
mend = Жарияланған күн табылса, шектердің орнына соны жазыңыз.
certain = актінің { $first } – { $last } аралығында қолданылғаны ғана анық; басталуы: { $from }; аяқталуы: { $until }
assumed = файлда қабылданған шектер дұрыс болса, акт { $first } – { $last } аралығында қолданылған; басталуы: { $from }; аяқталуы: { $until }
start = актінің қолданылуы басталатын күн нақты белгісіз: { $from }
unknown = актінің қашан қолданылатыны туралы ештеңе белгісіз
";

const EN: &str = "
title = the days of force are not known exactly
message = the act is in force from a day not known exactly: { $from }; until: { $until }
help = find the day of publication; cases in between can only be judged with a reserve
finds = The beginning or the end of the act’s force is known by its bounds alone, because the text does not name the day of publication.
law = A decision under an act not yet or no longer in force has no basis. In the doubtful time its lawfulness cannot be tested.
mend = Write the day of publication in place of the bounds when it is found.
certain = the act is certainly in force only from { $first } to { $last }; its beginning: { $from }; its end: { $until }
assumed = the act is in force from { $first } to { $last } if the bounds that the file assumes are right; its beginning: { $from }; its end: { $until }
start = the act is in force from a day not known exactly: { $from }
unknown = nothing is known of when the act is in force
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(act) = &subject.regulation.act else {
        return;
    };
    let force = subject.regulation.force(None);
    let ended = act.repealed.is_none() || force.until.exact().is_some();
    // Of a standard another check tells.
    if subject.regulation.is_standard || (force.from.exact().is_some() && ended) {
        return;
    }
    let finding = Finding::at(path::ACT)
        .with("from", force.from.message())
        .with("until", force.until.message());
    let finding = match certain(&force) {
        _ if act.repealed.is_none() && force.from == Bounds::default() => finding.saying("unknown"),
        _ if act.repealed.is_none() => finding.saying("start"),
        Some((first, last)) => finding
            .saying(if rests_on_assumption(subject) {
                "assumed"
            } else {
                "certain"
            })
            .with("first", date(first))
            .with("last", date(last)),
        None => finding,
    };
    found.add(subject, finding);
}

/// Whether an assumption of the file stands at the act or at its end, whose bounds rest on it.
fn rests_on_assumption(subject: &Subject<'_>) -> bool {
    let mut assumed = subject.regulation.remarks_of(RemarkKind::Assumption);
    assumed.any(|remark| [path::ACT, path::REPEAL].contains(&remark.place.as_str()))
}

/// The first and the last day on which the act is in force, whichever of the bounds is right.
fn certain(force: &Force) -> Option<(Day, Day)> {
    let last = force.until.earliest?.minus_days(1)?;
    let first = force.from.latest.filter(|first| *first <= last)?;
    Some((first, last))
}
