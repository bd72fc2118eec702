//! A step whose result two clauses name differently.

use std::collections::BTreeSet;

use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Cited, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R014",
    name: "results-differ",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R014", RU, KK, EN),
    example: include_str!("../../../tests/checks/R014/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пункты называют итог шага по-разному
message = итог шага «{ $step }» пункты называют по-разному: «{ $first }» и «{ $second }»
another = и в этой услуге шаг имеет два разных итога
help = назовите в акте одну и ту же бумагу одними и теми же словами
finds = У одного шага записаны два итога с разными названиями из разных пунктов акта. Шаги с одним именем в разных услугах сообщаются вместе.
law = Итог одного пункта служит основанием действия другого. Если это разные бумаги, одной из них никто не готовит; если одна — её нельзя узнать по названию.
mend = Если оба пункта говорят об одном, оставьте оба итога со ссылками; поправить нужно акт.
";

const KK: &str = "
title = тармақтар қадамның қорытындысын әртүрлі атайды
message = «{ $step }» қадамының қорытындысын тармақтар әртүрлі атайды: «{ $first }» және «{ $second }»
another = бұл қызметте де қадамның екі түрлі қорытындысы бар
help = актіде бір қағазды бірдей сөзбен атау керек
finds = Бір қадамда актінің әртүрлі тармақтарынан алынған, атаулары басқа екі қорытынды жазылған. Әртүрлі қызметтердегі аттас қадамдар бірге айтылады.
law = Бір тармақтың қорытындысы екінші тармақтағы іс-қимылға негіз болады. Бұлар екі бөлек қағаз болса, біреуін ешкім дайындамайды; біреу болса, оны атауынан тану мүмкін емес.
mend = Екі тармақ бір нәрсе туралы айтса, екі қорытындыны да сілтемесімен қалдырыңыз; актіні түзету керек.
";

const EN: &str = "
title = clauses name the result of a step differently
message = clauses name the result of the step “{ $step }” differently: “{ $first }” and “{ $second }”
another = in this service the step has two different results as well
help = the act should call one paper by one name
finds = A step has two results of different names from different clauses of the act. Steps of one name in several services are told once.
law = The result of one clause is the ground of an action in another. If they are two papers, nobody makes one of them; if they are one, its name does not show it.
mend = If both clauses speak of one thing, keep both results with their citations; the act is to be corrected.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let differing: Vec<(StepAt<'_>, [&Cited<String>; 2])> = subject
        .steps()
        .filter_map(|at| Some((at, different(&at.step.results)?)))
        .collect();
    for (at, [first, second]) in &differing {
        if !told.insert(&at.step.id) {
            continue;
        }
        let mut finding = Finding::at(path::step_result(&at.service.id, &at.step.id, 0))
            .with("step", &at.step.id)
            .with("first", &first.value)
            .with("second", &second.value)
            .cites(&first.cites)
            .cites(&second.cites);
        let same = differing
            .iter()
            .filter(|(own, _)| own.step.id == at.step.id);
        for (own, _) in same.skip(1) {
            let place = path::step_result(&own.service.id, &own.step.id, 0);
            finding = finding.see(place, "another");
        }
        found.add(subject, finding);
    }
}

/// Two results of different names that no clause states together.
fn different(results: &[Cited<String>]) -> Option<[&Cited<String>; 2]> {
    let pairs = results.iter().enumerate().flat_map(|(at, first)| {
        let later = results.iter().skip(at + 1);
        later.map(move |second| [first, second])
    });
    pairs
        .filter(|[first, second]| folded(&first.value) != folded(&second.value))
        .find(|[first, second]| {
            let (first, second) = (clauses(first), clauses(second));
            !first.is_empty() && !second.is_empty() && first.is_disjoint(&second)
        })
}

/// The clauses of a statement without their items: 6 of 6/3.
fn clauses(stated: &Cited<String>) -> BTreeSet<&str> {
    let cites = stated.cites.iter();
    cites
        .filter_map(|cite| cite.split(['/', '¶']).next())
        .collect()
}
