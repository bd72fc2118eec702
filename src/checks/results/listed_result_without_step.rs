//! A line of the list of results that no step makes.

use super::lists::{self, Applying};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ListLine, Service, ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R002",
    name: "listed-result-without-step",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R002", RU, KK, EN),
    example: include_str!("../../../tests/checks/R002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = итог из списка, которого не даёт ни один шаг
message = в услуге «{ $service }» ни один шаг не даёт итогов, названных в списке строками { $lines }
line = этого итога в услуге «{ $service }» нет
help = согласуйте список итогов с действиями: один список на несколько услуг часто подходит лишь к одной из них
finds = Список итогов относится к услуге, но в нём есть строки, которым в этой услуге не соответствует итог ни одного шага.
law = Список обещает итоги, с которых начинаются следующие действия. Если действия за итогом нет, следующему действию не с чего начаться, а список не описывает эту услугу.
mend = Запишите итог в том шаге, который его даёт; если такого шага в акте нет, поправить нужно список акта.
";

const KK: &str = "
title = тізімдегі, бірақ ешбір қадам бермейтін қорытынды
message = «{ $service }» қызметінде тізімнің { $lines } жолдарында аталған қорытындыларды бірде-бір қадам бермейді
line = бұл қорытынды «{ $service }» қызметінде жоқ
help = қорытындылар тізімін іс-қимылдармен сәйкестендіру керек: бірнеше қызметке ортақ тізім көбіне біреуіне ғана келеді
finds = Қорытындылар тізімі қызметке қатысты, бірақ онда осы қызметтің ешбір қадамының қорытындысына сәйкес келмейтін жолдар бар.
law = Тізім келесі іс-қимыл басталатын қорытындыларды уәде етеді. Қорытындыны беретін іс-қимыл болмаса, келесісінің бастауы жоқ, ал тізім бұл қызметті сипаттамайды.
mend = Қорытындыны оны беретін қадамға жазыңыз; актіде ондай қадам болмаса, актінің тізімін түзету керек.
";

const EN: &str = "
title = listed result that no step makes
message = in the service “{ $service }” no step makes the results listed in lines { $lines }
line = the service “{ $service }” has no such result
help = bring the list of results and the actions into line: one list for several services often fits only one of them
finds = A list of results applies to the service, but some of its lines match no result of any step there.
law = The list promises the results with which the next actions begin. Where no action makes a result, the next one has nothing to begin with, and the list does not describe this service.
mend = Write the result into the step that makes it; if the act has no such step, the list of the act is to be corrected.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        for own in lists::applying(subject, id, service) {
            let unmade = unmade(id, service, own);
            if !unmade.is_empty() {
                found.add(subject, finding(service, own, &unmade));
            }
        }
    }
}

/// The lines without a step, with their places in the list.
fn unmade<'a>(id: ServiceId, service: &Service, own: Applying<'a>) -> Vec<(usize, &'a ListLine)> {
    let lines = own.list.lines.iter().enumerate();
    lines
        .filter(|(_, line)| lists::made_at(id, service, line).is_none())
        .collect()
}

fn finding(service: &Service, own: Applying<'_>, unmade: &[(usize, &ListLine)]) -> Finding {
    let numbers = unmade.iter().map(|(_, line)| &line.number);
    // A list for the whole regulation fails each service in another way.
    let place = match (own.list.service, unmade.first()) {
        (Some(_), Some((at, _))) => path::line(own.at, *at),
        _ => service.id.clone(),
    };
    let mut finding = Finding::at(place)
        .with("service", &service.id)
        .with("lines", Arg::list(numbers));
    for (at, line) in unmade {
        finding = finding.cites(&lists::clauses(own.list, line));
        if own.list.service.is_none() || unmade.first().is_some_and(|(first, _)| first != at) {
            finding = finding.see(path::line(own.at, *at), "line");
        }
    }
    finding
}
