//! An outcome that the results of the act do not name.

use super::lists;
use crate::checks::words::{folded, is_foreign, share};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
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
message = { $n ->
    [one] услуга «{ $services }» кончается исходом, которого среди результатов услуги акт не называет; в файле он записан так
   *[other] услуги «{ $services }» кончаются исходами, которых среди результатов услуги акт не называет; в файле они записаны так
  }: «{ $titles }»
also = и этого исхода среди результатов нет
result = результаты названы здесь
help = дополните перечень результатов или приведите исход к одному из них
finds = Акт перечисляет результаты услуги, а процедура кончается другой бумагой: ни её название, ни её пункт с результатами не совпадают. Услуги, у которых с результатами нет ничего общего, не сравниваются.
law = Перечень результатов закрыт: по нему заявитель знает, что вправе получить, и по нему считают, оказана ли услуга. Бумага вне перечня не имеет определённой силы.
mend = Если пункт акта всё же называет этот исход, сошлитесь на него в исходе; иначе дополнить нужно акт.
";

const KK: &str = "
title = нәтижелер арасында жоқ аяқталу
message = { $n ->
    [one] «{ $services }» қызметінің аяқталуын акт қызметтің нәтижелері қатарында атамайды; файлда ол былай жазылған
   *[other] «{ $services }» қызметтерінің аяқталуларын акт қызметтің нәтижелері қатарында атамайды; файлда олар былай жазылған
  }: «{ $titles }»
also = бұл аяқталу да нәтижелер арасында жоқ
result = нәтижелер осында аталған
help = нәтижелер тізбесін толықтыру немесе аяқталуды солардың біріне келтіру керек
finds = Акт қызметтің нәтижелерін атайды, ал рәсім басқа қағазбен аяқталады: оның атауы да, тармағы да нәтижелермен сәйкес келмейді. Нәтижелермен ешқандай байланысы жоқ қызметтер салыстырылмайды.
law = Нәтижелер тізбесі тұйық: өтініш беруші соған қарап нені алуға құқылы екенін біледі, қызметтің көрсетілгені де сонымен анықталады. Тізбеде жоқ қағаздың күші белгісіз.
mend = Актінің тармағы бұл аяқталуды атаса, аяқталуда соған сілтеме жасаңыз; атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = outcome that is not among the results
message = { $n ->
    [one] the service “{ $services }” ends in an outcome that the act does not name among the results of the service; the file writes it as
   *[other] the services “{ $services }” end in outcomes that the act does not name among the results of the service; the file writes them as
  }: “{ $titles }”
also = this outcome is not among the results either
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
    // What a service that calls others ends in has another cause than what the called ones make.
    for calls in [false, true] {
        let services = subject.services().map(|(_, service)| service);
        let services =
            services.filter(|own| lists::calls_others(own) == calls && related(regulation, own));
        let unnamed: Vec<_> = services.flat_map(|own| unnamed(regulation, own)).collect();
        if let Some(finding) = finding(regulation, &unnamed) {
            found.add(subject, finding);
        }
    }
}

type OutcomeOf<'a> = (&'a Service, &'a Outcome);

/// The outcomes of a service, but for refusals, that are its own and no result of the act.
fn unnamed<'a>(regulation: &'a Regulation, service: &'a Service) -> Vec<OutcomeOf<'a>> {
    let outcomes = service.outcomes.iter().enumerate();
    let unnamed = outcomes.filter(|(at, outcome)| {
        let own = is_own(service, OutcomeId::new(*at));
        outcome.kind != OutcomeKind::Refusal && own && !named(regulation, outcome)
    });
    unnamed.map(|(_, outcome)| (service, outcome)).collect()
}

fn finding(regulation: &Regulation, unnamed: &[OutcomeOf<'_>]) -> Option<Finding> {
    let mut services: Vec<&str> = unnamed.iter().map(|(own, _)| own.id.as_str()).collect();
    services.dedup();
    let titles = unnamed.iter().map(|(_, outcome)| &outcome.title);
    let places = unnamed.iter().map(|(service, outcome)| {
        let place = path::step(&service.id, &outcome.id);
        (place, &outcome.cites[..])
    });
    let finding = Finding::over(places, "also")?
        .with("n", services.len())
        .with("services", Arg::list(services))
        .with("titles", Arg::list(titles))
        .see(path::result(0), "result");
    // What other acts say of the results is not held against the outcomes.
    let cites = regulation.results.iter().flat_map(|one| &one.cites);
    let own: Vec<String> = cites.filter(|cite| !is_foreign(cite)).cloned().collect();
    Some(finding.cites(&own))
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
