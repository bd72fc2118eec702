//! An outcome that the results of the act do not name.

use super::lists;
use crate::checks::words::{folded, share};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Outcome, OutcomeId, OutcomeKind, Regulation, Service, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R004",
    name: "outcome-not-among-results",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R004", RU, KK, EN),
    example: include_str!("../../../tests/checks/R004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = исход, которого нет среди результатов
message = услуга «{ $service }» кончается исходом «{ $title }», а среди результатов услуги акт его не называет
result = результаты названы здесь
help = дополните перечень результатов или приведите исход к одному из них
finds = Акт перечисляет результаты услуги, а процедура кончается другой бумагой: ни её название, ни её пункт с результатами не совпадают. Услуги, у которых с результатами нет ничего общего, не сравниваются.
law = Перечень результатов закрыт: по нему заявитель знает, что вправе получить, и по нему считают, оказана ли услуга. Бумага вне перечня не имеет определённой силы.
mend = Если пункт акта всё же называет этот исход, сошлитесь на него в исходе; иначе дополнить нужно акт.
";

const KK: &str = "
title = нәтижелер арасында жоқ аяқталу
message = «{ $service }» қызметі «{ $title }» болып аяқталады, бірақ акт оны қызметтің нәтижелері қатарында атамайды
result = нәтижелер осында аталған
help = нәтижелер тізбесін толықтыру немесе аяқталуды солардың біріне келтіру керек
finds = Акт қызметтің нәтижелерін атайды, ал рәсім басқа қағазбен аяқталады: оның атауы да, тармағы да нәтижелермен сәйкес келмейді. Нәтижелермен ешқандай байланысы жоқ қызметтер салыстырылмайды.
law = Нәтижелер тізбесі тұйық: өтініш беруші соған қарап нені алуға құқылы екенін біледі, қызметтің көрсетілгені де сонымен анықталады. Тізбеде жоқ қағаздың күші белгісіз.
mend = Актінің тармағы бұл аяқталуды атаса, аяқталуда соған сілтеме жасаңыз; атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = outcome that is not among the results
message = the service “{ $service }” ends in “{ $title }”, which the act does not name among the results of the service
result = the results are named here
help = complete the list of results, or bring the outcome into line with one of them
finds = The act names the results of the service, and a procedure ends in another paper: neither its title nor its clause is that of a result. Services that have nothing in common with the results are not compared.
law = The list of results is closed: it tells the applicant what to expect and decides whether the service has been rendered. A paper outside the list has no certain force.
mend = If a clause of the act does name this outcome, cite it there; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    if regulation.results.iter().all(|one| one.cites.is_empty()) {
        return;
    }
    for (_, service) in subject.services() {
        if !related(regulation, service) {
            continue;
        }
        for (at, outcome) in service.outcomes.iter().enumerate() {
            let own = is_own(service, OutcomeId::new(at));
            if outcome.kind == OutcomeKind::Refusal || !own || named(regulation, outcome) {
                continue;
            }
            let finding = Finding::at(path::step(&service.id, &outcome.id))
                .with("service", &service.id)
                .with("title", &outcome.title)
                .see(path::result(0), "result")
                .cites(&outcome.cites);
            let results = regulation.results.iter();
            found.add(
                subject,
                results.fold(finding, |finding, one| finding.cites(&one.cites)),
            );
        }
    }
}

/// Whether a service makes an outcome itself, and does not only pass on what it has called for.
fn is_own(service: &Service, outcome: OutcomeId) -> bool {
    let mut made = service.steps.iter().flat_map(|step| &step.makes);
    !lists::calls_others(service) || made.any(|made| made.value == outcome)
}

/// Whether a result of the act is this outcome: of one clause, or of one name.
pub(super) fn named(regulation: &Regulation, outcome: &Outcome) -> bool {
    let title = folded(&outcome.title);
    regulation.results.iter().any(|result| {
        let mut cites = result.cites.iter();
        folded(&result.value) == title
            || cites.any(|cite| outcome.cites.iter().any(|own| share(own, cite)))
    })
}

/// Whether a service, or one that it calls, has an outcome among the results.
fn related(regulation: &Regulation, service: &Service) -> bool {
    let own = |service: &Service| {
        let mut outcomes = service.outcomes.iter();
        outcomes.any(|outcome| named(regulation, outcome))
    };
    let called = |service: &Service| {
        let mut calls = service.steps.iter().filter_map(|step| match step.kind {
            StepKind::Call(called) => regulation.services.get(called.index()),
            _ => None,
        });
        calls.any(own)
    };
    own(service) || lists::calls_others(service) && called(service)
}
