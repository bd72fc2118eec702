//! Days that nobody says how to begin to count.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::Service;

use super::{has_days, in_days, total_in_days};

/// The check.
pub static CHECK: Check = Check {
    code: "T006",
    name: "no-start-policy",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T006", RU, KK, EN),
    example: include_str!("../../../tests/checks/T006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = не сказано, считается ли день события
message = считается ли день события, от которого идёт срок, акт не говорит; услуги со сроками в днях: { $services }
help = предложите записать «не считая дня …»; пока этого нет, крайние дни показываются в обоих прочтениях
also = и в этой услуге
finds = В услуге есть сроки в днях, а ни она, ни регламент не говорят «счётом дней», входит ли в срок день события.
law = В 2013–2021 годах спорили два правила: день события исключается (ГК, ст. 173) и включается (Закон об административных процедурах, ст. 12-1); с 01.07.2021 он исключается (АППК, ст. 76).
mend = Если акт решает вопрос («не считая дня подачи»), запишите «счёт дней со следующего дня».
";

const KK: &str = "
title = оқиға күні санала ма, айтылмаған
message = мерзім басталатын оқиғаның күні санала ма, акт айтпайды; күндік мерзімдері бар қызметтер: { $services }
help = «… күні есептелмейді» деп жазуды ұсыныңыз; ол болмайынша, шеткі күндер екі оқылуда да көрсетіледі
also = бұл қызметте де
finds = Қызметте күндік мерзімдер бар, ал оқиға күні мерзімге кіре ме, қызмет те, регламент те «күн есебімен» айтпайды.
law = 2013–2021 жылдары екі ереже таласты: оқиға күні шығарылады (АК 173-бап) және кіреді («Әкімшілік рәсімдер туралы» Заңның 12-1-бабы); 01.07.2021 бастап ол шығарылады (ӘРПК 76-бап).
mend = Акт мұны шешсе («қабылдау күні кірмейді»), «күн есебі келесі күннен» деп жазыңыз.
";

const EN: &str = "
title = whether the day of the event counts is not said
message = whether the day of the event that a term runs from counts, the act does not say; services with terms in days: { $services }
help = propose to write “not counting the day of …”; until then the last days are shown in both readings
also = in this service as well
finds = A service has terms in days, and neither it nor the regulation says by a day count whether the day of the event belongs to them.
law = In 2013–2021 two rules were in dispute: the day of the event is left out (Civil Code art. 173) or counted (Law on Administrative Procedures art. 12-1); since 01.07.2021 it is left out (APPK art. 76).
mend = If the act settles it (“not counting the day of filing”), write “day count from the next day”.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    // A standard leaves events, and so the way of counting, to the regulations.
    if subject.regulation.day_count.is_some() || subject.regulation.is_standard {
        return;
    }
    let services = subject.services().map(|(_, service)| service);
    let open: Vec<&Service> = services
        .filter(|service| service.day_count.is_none() && has_days(service))
        .collect();
    let cites: Vec<Vec<String>> = open.iter().map(|service| stating_days(service)).collect();
    let places = open.iter().zip(&cites);
    let places = places.map(|(service, cites)| (service.id.clone(), &cites[..]));
    if let Some(finding) = Finding::over(places, "also") {
        let names = Arg::list(open.iter().map(|service| &service.id));
        found.add(subject, finding.with("services", names));
    }
}

/// The clauses that state the terms in days of a service.
fn stating_days(service: &Service) -> Vec<String> {
    let steps = service.steps.iter().flat_map(|step| {
        let days = step.terms.iter().filter(|term| in_days(term.amount));
        days.map(|term| match term.cites.is_empty() {
            true => &step.cites,
            false => &term.cites,
        })
    });
    let totals = service.deadlines.iter().filter(|own| total_in_days(own));
    let totals = totals.map(|deadline| &deadline.cites);
    steps.chain(totals).flatten().cloned().collect()
}
