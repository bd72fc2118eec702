//! A circle of steps that can be gone round any number of times.

use super::circle::circles;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "F007",
    name: "loop-without-bound",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F007", RU, KK, EN),
    example: include_str!("../../../tests/checks/F007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = круг без предела
message = шаг «{ $step }» может повторяться без конца: сколько раз дело возвращается, акт не ограничивает
help = назовите в акте, сколько раз или до какого дня дело можно возвращать и что следует потом
step = этот шаг тоже повторяется
finds = Дело возвращается к шагу, который уже был, и ничто не мешает ему вернуться снова: ни число возвратов, ни срок не ограничены.
law = Порядок, который позволяет возвращать документы сколько угодно раз, позволяет не принять решения никогда; срок услуги каждый раз начинается заново.
mend = Ограничьте возвраты или назовите исход, которым дело кончается, если недостаток не устранён.
";

const KK: &str = "
title = шексіз шеңбер
message = «{ $step }» қадамы шексіз қайталануы мүмкін: істің неше рет қайтарылатынын акт шектемейді
help = істі неше рет немесе қай күнге дейін қайтаруға болатынын және одан кейін не болатынын актіде атаңыз
step = бұл қадам да қайталанады
finds = Іс бұрын өткен қадамға қайта оралады, және оның тағы оралуына ештеңе кедергі емес: қайтару саны да, мерзімі де шектелмеген.
law = Құжаттарды қанша рет болса да қайтаруға жол беретін тәртіп шешімді мүлде қабылдамауға да жол береді; қызмет мерзімі әр жолы қайта басталады.
mend = Қайтаруды шектеңіз немесе кемшілік жойылмаса, іс немен аяқталатынын атаңыз.
";

const EN: &str = "
title = loop without a bound
message = the step “{ $step }” can be repeated without end: the act does not limit how often a case is sent back
help = say in the act how often, or until which day, a case may be sent back and what follows then
step = this step is repeated too
finds = A case comes back to a step that has been done, and nothing keeps it from coming back again: neither the number of returns nor their time is limited.
law = A procedure that allows documents to be sent back any number of times allows never to decide; the term of the service begins anew each time.
mend = Limit the returns, or name the outcome in which the case ends if the defect is not cured.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let rounds = circles(subject, id, service).into_iter();
        for round in rounds.filter(|circle| circle.can_be_left) {
            let mut steps = round.steps.iter().filter_map(|step| service.step(*step));
            // Inside a called service it is that service's own finding.
            let Some(first) = steps.next() else {
                continue;
            };
            let mut finding = Finding::at(path::step(&service.id, &first.id))
                .with("step", &first.id)
                .cites(&first.cites)
                .shown_by(subject.witness(id, round.cases));
            for step in steps {
                let at = path::step(&service.id, &step.id);
                finding = finding.see(at, "step").cites(&step.cites);
            }
            found.add(subject, finding);
        }
    }
}
