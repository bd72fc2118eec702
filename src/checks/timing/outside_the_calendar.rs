//! A term that the calendar does not reach to count.

use crate::calendar::{Calendar, Day, HoursTable, StartPolicy, Unit};
use crate::checks::acts::date;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Amount, Deadline, DeadlineTerm, Force, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T012",
    name: "outside-the-calendar",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T012", RU, KK, EN),
    example: include_str!("../../../tests/checks/T012/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = срок за пределами календаря
message = календарь «{ $calendar }» кончается { $last }: { $amount } в деле, начатом с { $day }, не посчитать
early = календарь «{ $calendar }» начинается только { $first }, а акт действует с { $from }: { $amount } в деле, начатом раньше { $first }, не посчитать
never = акт действует с { $from }, а календарь «{ $calendar }» известен с { $first } по { $last }: { $amount } не посчитать ни в одном деле
help = возьмите календарь, который охватывает эти дни, или дополните этот
finds = Самый долгий срок регламента, который в календаре нельзя посчитать для части дел, начатых, пока акт действует, или для всех.
law = Календарь — это постановления о переносе дней и закон о праздниках. За его пределами выходные не известны, и программа не называет день, а не угадывает его.
mend = Дополните календарь годами, за которые переносы уже объявлены. Акт, которому конца не назначено, переживёт любой календарь, и об этом не сообщается.
";

const KK: &str = "
title = мерзім күнтізбеден тыс
message = «{ $calendar }» күнтізбесі { $last } күні аяқталады: { $day } күнінен бастап басталған істе { $amount } мерзімін есептеу мүмкін емес
early = «{ $calendar }» күнтізбесі тек { $first } күні басталады, ал акт { $from } күнінен қолданылады: { $first } күніне дейін басталған істе { $amount } мерзімін есептеу мүмкін емес
never = акт { $from } күнінен қолданылады, ал «{ $calendar }» күнтізбесі { $first } – { $last } аралығында ғана белгілі: { $amount } мерзімін бірде-бір істе есептеу мүмкін емес
help = осы күндерді қамтитын күнтізбені алыңыз немесе осыны толықтырыңыз
finds = Регламенттің ең ұзақ мерзімін акт қолданылып тұрғанда басталған істердің бір бөлігінде немесе бәрінде күнтізбе бойынша есептеу мүмкін емес.
law = Күнтізбе — күндерді ауыстыру туралы қаулылар мен мерекелер туралы заң. Одан тыс жерде демалыс күндері белгісіз, сондықтан бағдарлама күнді болжамайды, оны атамайды.
mend = Күнтізбені ауыстырулары жарияланған жылдармен толықтырыңыз. Аяқталуы белгіленбеген акт кез келген күнтізбеден асып түседі, ол туралы айтылмайды.
";

const EN: &str = "
title = term outside the calendar
message = the calendar “{ $calendar }” ends on { $last }: { $amount } cannot be counted in a case begun from { $day } on
early = the calendar “{ $calendar }” begins only on { $first }, and the act is in force from { $from }: { $amount } cannot be counted in a case begun before { $first }
never = the act is in force from { $from }, and the calendar “{ $calendar }” is known from { $first } to { $last }: { $amount } cannot be counted in any case
help = take a calendar that covers these days, or complete this one
finds = The longest term of the regulation cannot be counted by its calendar for some of the cases begun while the act is in force, or for any.
law = The calendar is the decrees that move days and the law on holidays. Outside it the days off are not known, and the program names no day rather than guess one.
mend = Complete the calendar with the years whose moved days have been announced. An act without an end outlives every calendar, and that is not told.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(calendar) = subject.calendar else {
        return;
    };
    let force = subject.regulation.force(None);
    // Only days on which the act is certainly in force are asked for.
    let Some(from) = force.from.latest.or(force.from.earliest) else {
        return;
    };
    if subject.regulation.is_standard {
        return;
    }
    let office = calendar.office();
    let reach = |own: &Own<'_>| first_uncounted(calendar, &office, own.amount);
    let Some(own) = terms(subject).into_iter().min_by_key(reach) else {
        return;
    };
    let (first, last) = calendar.coverage();
    let uncounted = reach(&own);
    let Some(said) = said(&force, from, first, uncounted) else {
        return;
    };
    let (amount, unit) = own.amount;
    let finding = Finding::at(own.place)
        .saying(said)
        .with("calendar", &subject.regulation.calendar)
        .with("amount", Arg::from(Amount::Of(amount, unit).message()))
        .with("from", date(from))
        .with("first", date(first))
        .with("last", date(last))
        .with("day", date(uncounted));
    found.add(subject, finding.cites(own.cites));
}

/// What is to be said of an act in force from a day, where terms can be counted from the calendar's
/// first day until one from which on they cannot.
fn said(force: &Force, from: Day, first: Day, uncounted: Day) -> Option<&'static str> {
    let until = force.until.earliest.or(force.until.latest);
    // What has no end outlives every calendar, and that is no news.
    let outlives = until.is_some_and(|until| until > uncounted);
    let ended = until.is_some_and(|until| until <= first);
    if from >= uncounted || ended {
        Some("never")
    } else if from < first {
        Some("early")
    } else {
        outlives.then_some("message")
    }
}

/// A term with its place and its clauses.
struct Own<'a> {
    amount: (u32, Unit),
    place: String,
    cites: &'a [String],
}

/// The terms of the steps and the totals that the act states, windows included.
fn terms<'a>(subject: &Subject<'a>) -> Vec<Own<'a>> {
    let steps = subject.steps().flat_map(|at| {
        let terms = at.step.terms.iter().enumerate();
        terms.filter_map(move |(nth, term)| match term.amount {
            Amount::Of(amount, unit) => Some(Own {
                amount: (amount, unit),
                place: path::term(&at.service.id, &at.step.id, nth),
                cites: &term.cites,
            }),
            Amount::SameDay => None,
        })
    });
    let totals = subject.services().flat_map(|(_, service)| {
        let stated = |total: &'a Deadline| match total.term {
            DeadlineTerm::Stated(amount, unit) => Some(Own {
                amount: (amount, unit),
                place: path::deadline(&service.id, &total.id),
                cites: &total.cites,
            }),
            DeadlineTerm::ByStandard => None,
        };
        service.deadlines.iter().filter_map(stated)
    });
    steps.chain(totals).collect()
}

/// The first day from which on a term that begins on it cannot be counted to its end.
fn first_uncounted(calendar: &Calendar, office: &HoursTable, (amount, unit): (u32, Unit)) -> Day {
    let (first, last) = calendar.coverage();
    let counted = |day: Day| {
        let due = office.due(day.start(), amount, unit, false, StartPolicy::NextDay);
        due.is_ok()
    };
    // A later start never makes a term end earlier, so the days can be halved.
    let (mut low, mut high) = (first, last.next());
    while low < high {
        let half = u32::try_from((high.0 - low.0) / 2).unwrap_or(0);
        let middle = low.plus_days(half).unwrap_or(low);
        if counted(middle) {
            low = middle.next();
        } else {
            high = middle;
        }
    }
    low
}
