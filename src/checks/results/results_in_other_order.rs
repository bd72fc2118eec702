//! Results that are listed in another order than the steps make them.

use super::lists::{self, Applying};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Flow, ListLine, Service, ServiceId, StepId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R003",
    name: "results-in-other-order",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R003", RU, KK, EN),
    example: include_str!("../../../tests/checks/R003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = итоги стоят не в том порядке, в каком их дают шаги
message = { $n ->
    [one] в услуге
   *[other] в услугах
  } «{ $services }» итог строки { $later } появляется раньше итога строки { $earlier }: порядок списка и порядок шагов расходятся
line = в списке этот итог стоит раньше
also = и в этой услуге
help = решите, что должно быть раньше, и приведите список или действия к этому порядку
finds = Список итогов, относящийся к услуге, называет два итога в одном порядке, а шаги услуги дают их в другом. Итоги шагов, которые идут рядом, не сравниваются.
law = Каждый итог списка служит основанием следующего действия. Если действия идут в другом порядке, по списку действие начинается раньше своего основания.
mend = Проверьте, в каком порядке идут шаги акта; если файл ему верен, поправить нужно список акта.
";

const KK: &str = "
title = қорытындылар қадамдардың ретімен тұрған жоқ
message = «{ $services }» { $n ->
    [one] қызметінде
   *[other] қызметтерінде
  } { $later }-жолдағы қорытынды { $earlier }-жолдағы қорытындыдан бұрын шығады: тізімнің реті мен қадамдардың реті сәйкес емес
line = тізімде бұл қорытынды бұрын тұр
also = бұл қызметте де
help = қайсысы бұрын болуы керегін шешіп, тізімді немесе іс-қимылдарды сол ретке келтіру керек
finds = Қызметке қатысты тізім екі қорытындыны бір ретпен атайды, ал қызметтің қадамдары оларды басқа ретпен береді. Қатар жүретін қадамдардың қорытындылары салыстырылмайды.
law = Тізімдегі әр қорытынды келесі іс-қимылға негіз болады. Іс-қимылдар басқа ретпен жүрсе, тізім бойынша іс-қимыл өз негізінен бұрын басталады.
mend = Актідегі қадамдардың ретін тексеріңіз; файл оған сай болса, актінің тізімін түзету керек.
";

const EN: &str = "
title = results listed in another order than the steps make them
message = in the { $n ->
    [one] service
   *[other] services
  } “{ $services }” the result of line { $later } is made before that of line { $earlier }: the order of the list is not the order of the steps
line = the list puts this result first
also = in this service too
help = decide which comes first, and bring the list or the actions into that order
finds = A list of results that applies to the service names two results in one order, and its steps make them in the other. Results of steps that run side by side are not compared.
law = Every listed result is the ground of the next action. If the actions come in another order, an action begins, by the list, before its ground.
mend = Look at the order of the act's steps; if the file is true to it, the list of the act is to be corrected.
";

type Numbered<'a> = (usize, &'a ListLine);

/// Two lines of a list that steps make the other way round.
struct Reversed<'a> {
    own: Applying<'a>,
    earlier: Numbered<'a>,
    later: Numbered<'a>,
    /// The services that do so, each with the step that makes the line above.
    services: Vec<(&'a Service, StepId)>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Reversed<'_>> = Vec::new();
    for (id, service) in subject.services() {
        for own in lists::applying(subject, id, service) {
            let Some((earlier, later, step)) = reversed(id, service, own) else {
                continue;
            };
            let same = |known: &&mut Reversed<'_>| {
                let lines = (known.own.at, known.earlier.0, known.later.0);
                lines == (own.at, earlier.0, later.0)
            };
            match all.iter_mut().find(same) {
                Some(known) => known.services.push((service, step)),
                None => all.push(Reversed {
                    own,
                    earlier,
                    later,
                    services: vec![(service, step)],
                }),
            }
        }
    }
    for reversed in &all {
        if let Some(finding) = finding(reversed) {
            found.add(subject, finding);
        }
    }
}

fn finding(reversed: &Reversed<'_>) -> Option<Finding> {
    let list = reversed.own.list;
    let names = reversed.services.iter().map(|(service, _)| &service.id);
    let places = reversed.services.iter().map(|(service, step)| {
        let name = service.step(*step).map_or("", |step| step.id.as_str());
        (path::step(&service.id, name), &[][..])
    });
    let finding = Finding::over(places, "also")?
        .with("n", reversed.services.len())
        .with("services", Arg::list(names))
        .with("earlier", &reversed.earlier.1.number)
        .with("later", &reversed.later.1.number)
        .see(path::line(reversed.own.at, reversed.earlier.0), "line")
        .cites(&lists::clauses(list, reversed.earlier.1))
        .cites(&lists::clauses(list, reversed.later.1));
    Some(finding)
}

/// The first line that is made before a line above it, that line, and the step that makes the
/// line above.
fn reversed<'a>(
    id: ServiceId,
    service: &Service,
    own: Applying<'a>,
) -> Option<(Numbered<'a>, Numbered<'a>, StepId)> {
    let mut lanes = Vec::new();
    collect(&service.flow, &[], &mut lanes);
    let lane = |step: StepId| lanes.iter().find(|(own, _)| *own == step);
    let side_by_side = |left: StepId, right: StepId| {
        let (Some((_, left)), Some((_, right))) = (lane(left), lane(right)) else {
            return false;
        };
        let mut forks = left.iter().zip(right);
        forks
            .find(|(left, right)| left != right)
            .is_some_and(|(left, right)| left.0 == right.0)
    };
    let mut above: Vec<(Numbered<'a>, (StepId, usize))> = Vec::new();
    for (at, line) in own.list.lines.iter().enumerate() {
        let Some(place) = lists::made_at(id, service, line) else {
            continue;
        };
        let after = above
            .iter()
            .find(|(_, other)| *other > place && !side_by_side(other.0, place.0));
        if let Some((earlier, (step, _))) = after {
            return Some((*earlier, (at, line), *step));
        }
        above.push(((at, line), place));
    }
    None
}

/// The forks around every step, from the outside, each with the branch taken.
fn collect<'a>(
    flow: &'a [Flow],
    around: &[(&'a str, usize)],
    into: &mut Vec<(StepId, Vec<(&'a str, usize)>)>,
) {
    for element in flow {
        match element {
            Flow::Step(step) => into.push((*step, around.to_vec())),
            Flow::Parallel(name, branches) => {
                for (at, branch) in branches.iter().enumerate() {
                    let mut inner = around.to_vec();
                    inner.push((name.as_str(), at));
                    collect(branch, &inner, into);
                }
            }
        }
    }
}
