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
message = { $n ->
    [one] в услуге
   *[other] в услугах
  } «{ $services }» ни один шаг не даёт { $count ->
    [one] итога, названного в списке строкой
   *[other] итогов, названных в списке строками
  } { $lines }
line = этот итог не даёт ни один шаг
also = и в этой услуге
help = согласуйте список итогов с действиями: один список на несколько услуг часто подходит лишь к одной из них
finds = Список итогов относится к услуге, но в нём есть строки, которым в этой услуге не соответствует итог ни одного шага. Услуги, в которых недостаёт одних и тех же строк, собраны в одну находку.
law = Список обещает итоги, с которых начинаются следующие действия. Если действия за итогом нет, следующему действию не с чего начаться, а список не описывает эту услугу.
mend = Запишите итог в том шаге, который его даёт; если такого шага в акте нет, поправить нужно список акта.
";

const KK: &str = "
title = тізімдегі, бірақ ешбір қадам бермейтін қорытынды
message = «{ $services }» { $n ->
    [one] қызметінде
   *[other] қызметтерінде
  } тізімнің { $lines } { $count ->
    [one] жолында аталған қорытындыны
   *[other] жолдарында аталған қорытындыларды
  } бірде-бір қадам бермейді
line = бұл қорытындыны бірде-бір қадам бермейді
also = бұл қызметте де
help = қорытындылар тізімін іс-қимылдармен сәйкестендіру керек: бірнеше қызметке ортақ тізім көбіне біреуіне ғана келеді
finds = Қорытындылар тізімі қызметке қатысты, бірақ онда осы қызметтің ешбір қадамының қорытындысына сәйкес келмейтін жолдар бар. Дәл сол жолдары жетіспейтін қызметтер бір ескертуге жиналған.
law = Тізім келесі іс-қимыл басталатын қорытындыларды уәде етеді. Қорытындыны беретін іс-қимыл болмаса, келесісінің бастауы жоқ, ал тізім бұл қызметті сипаттамайды.
mend = Қорытындыны оны беретін қадамға жазыңыз; актіде ондай қадам болмаса, актінің тізімін түзету керек.
";

const EN: &str = "
title = listed result that no step makes
message = in the { $n ->
    [one] service
   *[other] services
  } “{ $services }” no step makes the { $count ->
    [one] result listed in line
   *[other] results listed in lines
  } { $lines }
line = no step makes this result
also = in this service too
help = bring the list of results and the actions into line: one list for several services often fits only one of them
finds = A list of results applies to the service, but some of its lines match no result of any step there. Services that lack the same lines are told in one finding.
law = The list promises the results with which the next actions begin. Where no action makes a result, the next one has nothing to begin with, and the list does not describe this service.
mend = Write the result into the step that makes it; if the act has no such step, the list of the act is to be corrected.
";

/// Lines of a list that no step makes, with the services in which they are missing.
struct Unmade<'a> {
    own: Applying<'a>,
    /// Each with its place in the list.
    lines: Vec<(usize, &'a ListLine)>,
    services: Vec<&'a Service>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Unmade<'_>> = Vec::new();
    for (id, service) in subject.services() {
        for own in lists::applying(subject, id, service) {
            let lines = unmade(id, service, own);
            let places = |lines: &[(usize, &ListLine)]| -> Vec<usize> {
                lines.iter().map(|(at, _)| *at).collect()
            };
            let same = |known: &&mut Unmade<'_>| {
                known.own.at == own.at && places(&known.lines) == places(&lines)
            };
            match all.iter_mut().find(same) {
                _ if lines.is_empty() => {}
                Some(known) => known.services.push(service),
                None => all.push(Unmade {
                    own,
                    lines,
                    services: vec![service],
                }),
            }
        }
    }
    for unmade in &all {
        found.add(subject, finding(unmade));
    }
}

/// The lines without a step, with their places in the list.
fn unmade<'a>(id: ServiceId, service: &Service, own: Applying<'a>) -> Vec<(usize, &'a ListLine)> {
    let lines = own.list.lines.iter().enumerate();
    lines
        .filter(|(_, line)| lists::made_at(id, service, line).is_none())
        .collect()
}

fn finding(unmade: &Unmade<'_>) -> Finding {
    let list = unmade.own.list;
    let numbers = unmade.lines.iter().map(|(_, line)| &line.number);
    let names = unmade.services.iter().map(|service| &service.id);
    // A list for the whole regulation fails some services and not others.
    let place = match (list.service, unmade.lines.first(), unmade.services.first()) {
        (None, _, Some(service)) => service.id.clone(),
        (_, first, _) => path::line(unmade.own.at, first.map_or(0, |(at, _)| *at)),
    };
    let mut finding = Finding::at(place)
        .with("n", unmade.services.len())
        .with("services", Arg::list(names))
        .with("count", unmade.lines.len())
        .with("lines", Arg::list(numbers));
    for (nth, (at, line)) in unmade.lines.iter().enumerate() {
        finding = finding.cites(&lists::clauses(list, line));
        if list.service.is_none() || nth > 0 {
            finding = finding.see(path::line(unmade.own.at, *at), "line");
        }
    }
    let others = unmade.services.iter().skip(1);
    others.fold(finding, |finding, service| finding.see(&service.id, "also"))
}
