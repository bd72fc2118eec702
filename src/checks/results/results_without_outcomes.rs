//! More results than the procedure can end in.

use std::collections::BTreeSet;

use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Outcome, OutcomeId, OutcomeKind, Regulation, Service, StepKind, path};

use super::outcome_not_among_results::named;

/// The check.
pub static CHECK: Check = Check {
    code: "R013",
    name: "results-without-outcomes",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R013", RU, KK, EN),
    example: include_str!("../../../tests/checks/R013/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результатов больше, чем исходов
message = результатов в акте { $results }, а исходов, которые могут ими быть, { $outcomes }: не сказано, кто и как выбирает результат
another = ещё один результат
help = скажите в акте, какое решение ведёт к какому результату
finds = Акт называет больше результатов, чем есть разных исходов во всех процедурах вместе: часть результатов ничем не различается.
law = Если к нескольким результатам ведёт один путь, выбор между ними не урегулирован: заявитель не знает, на что вправе рассчитывать, а работник — что выдавать.
mend = Если акт различает результаты, запишите решение и исход для каждого; иначе дополнить нужно акт.
";

const KK: &str = "
title = нәтижелер аяқталулардан көп
message = актіде { $results } нәтиже, ал соларға келетін { $outcomes } аяқталу бар: нәтижені кім және қалай таңдайтыны айтылмаған
another = тағы бір нәтиже
help = қай шешім қай нәтижеге апаратынын актіде айту керек
finds = Акт атаған нәтижелер барлық рәсімдегі әртүрлі аяқталулардан көп: нәтижелердің бір бөлігі ештеңемен ажыратылмайды.
law = Бірнеше нәтижеге бір жол апарса, олардың қайсысын таңдау реттелмеген: өтініш беруші неге құқылы екенін, қызметкер нені беретінін білмейді.
mend = Акт нәтижелерді ажыратса, әрқайсысына шешім мен аяқталу жазыңыз; ажыратпаса, актіні толықтыру керек.
";

const EN: &str = "
title = more results than outcomes
message = the act names { $results } results and the procedure has { $outcomes } { $outcomes ->
    [one] outcome
   *[other] outcomes
  } that can be one of them: who chooses the result, and how, is not said
another = one more result
help = the act should say which decision leads to which result
finds = The act names more results than there are different outcomes in all its procedures together: some of the results are told apart by nothing.
law = Where one way leads to several results, the choice between them is not regulated: the applicant does not know what to expect, nor the worker what to issue.
mend = If the act tells the results apart, write a decision and an outcome for each; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let outcomes: BTreeSet<String> = regulation
        .services
        .iter()
        .flat_map(|service| {
            let outcomes = service.outcomes.iter().enumerate();
            outcomes.filter(|(at, outcome)| counts(regulation, service, *at, outcome))
        })
        .map(|(_, outcome)| folded(&outcome.title))
        .collect();
    let results = regulation.results.iter();
    let titles: BTreeSet<String> = results.map(|result| folded(&result.value)).collect();
    if outcomes.is_empty() || titles.len() <= outcomes.len() {
        return;
    }
    let mut finding = Finding::at(path::result(0))
        .with("results", titles.len())
        .with("outcomes", outcomes.len());
    for (at, result) in regulation.results.iter().enumerate() {
        finding = finding.cites(&result.cites);
        if at > 0 {
            finding = finding.see(path::result(at), "another");
        }
    }
    found.add(subject, finding);
}

/// Whether an outcome can be one of the results: a refusal only where they name it, any other where
/// its service makes it and does not only pass on what another one has made.
fn counts(regulation: &Regulation, service: &Service, at: usize, outcome: &Outcome) -> bool {
    match outcome.kind {
        OutcomeKind::Refusal => named(regulation, outcome),
        _ => !passed_on(regulation, service, OutcomeId::new(at)),
    }
}

/// Whether a service that calls others hands on what they make: the result of the act is theirs.
fn passed_on(regulation: &Regulation, service: &Service, outcome: OutcomeId) -> bool {
    let calls = service.steps.iter().filter_map(|step| match step.kind {
        StepKind::Call(called) => regulation.services.get(called.index()),
        _ => None,
    });
    let called = calls.flat_map(|called| &called.outcomes);
    let called: Vec<&Outcome> = called
        .filter(|outcome| outcome.kind == OutcomeKind::Favourable)
        .collect();
    let Some(own) = service.outcomes.get(outcome.index()) else {
        return false;
    };
    // A result in whose clause only this outcome stands is its own.
    let mut clauses = regulation.results.iter().flat_map(|result| &result.cites);
    let apart = clauses.any(|clause| {
        let mut others = called.iter().flat_map(|outcome| &outcome.cites);
        own.cites.contains(clause) && !others.any(|other| other == clause)
    });
    own.kind == OutcomeKind::Favourable && !called.is_empty() && !apart
}
