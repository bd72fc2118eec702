//! A refusal that the results of the act do not name.

use std::collections::BTreeMap;

use super::outcome_not_among_results::named;
use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Outcome, OutcomeKind, Regulation, Service, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R012",
    name: "refusal-not-among-results",
    family: Family::Results,
    level: Level::Note,
    texts: Texts::new("R012", RU, KK, EN),
    example: include_str!("../../../tests/checks/R012/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = отказ, которого нет среди результатов
message = среди результатов услуги не названо: «{ $titles }»; этим кончаются услуги: «{ $services }»
another = и этого отказа среди результатов нет
help = решите, результат ли это услуги: если да, его место среди результатов, если нет, скажите, как на него жаловаться
finds = Процедура кончается отказом, пункт и название которого не совпадают ни с одним из результатов акта: отказ в приёме, в авторизации, отмена решения. Отказы, которыми кончаются одни и те же услуги, сообщаются вместе.
law = Отказ вне перечня результатов не попадает ни в основания отказа, ни в порядок обжалования, ни в отчётность, хотя заявитель остаётся без услуги.
mend = Файл исправлять не нужно; если результат акта и есть этот отказ, добавьте в исход ссылку на пункт результата.
";

const KK: &str = "
title = нәтижелер арасында жоқ бас тарту
message = қызметтің нәтижелері арасында аталмаған: «{ $titles }»; осылай аяқталатын қызметтер: «{ $services }»
another = бұл бас тарту да нәтижелер арасында жоқ
help = бұл қызметтің нәтижесі ме, шешу керек: нәтижесі болса, орны нәтижелер арасында, болмаса, оған қалай шағымдануға болатынын айту керек
finds = Рәсім тармағы да, атауы да актінің бірде-бір нәтижесіне сәйкес келмейтін бас тартумен аяқталады: қабылдаудан, авторизациялаудан бас тарту, шешімнің күшін жою. Бір қызметтер аяқталатын бас тартулар бірге айтылады.
law = Нәтижелер тізбесінде жоқ бас тарту бас тарту негіздеріне де, шағымдану тәртібіне де, есептілікке де кірмейді, ал өтініш беруші қызметсіз қалады.
mend = Файлды түзетудің қажеті жоқ; актінің нәтижесі осы бас тартудың өзі болса, аяқталуға нәтиженің тармағына сілтеме қосыңыз.
";

const EN: &str = "
title = refusal that is not among the results
message = not named among the results of the service: “{ $titles }”; so end the services “{ $services }”
another = this refusal is not among the results either
help = decide whether it is a result of the service: if so, it belongs among the results; if not, say how it is challenged
finds = A procedure ends in a refusal whose clause and title are those of no result of the act: a refusal to accept, to authorise, the end of a decision. Refusals in which the same services end are told together.
law = A refusal outside the results falls under no ground of refusal, no appeal and no statistics, although the applicant is left without the service.
mend = Nothing is to be mended in the file; if a result of the act is this refusal, add the clause of that result to the outcome.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    if regulation.results.iter().all(|one| one.cites.is_empty()) {
        return;
    }
    for group in groups(regulation) {
        let mut places = group.refusals.iter().map(|(service, outcome)| {
            let place = path::step(&service.id, &outcome.id);
            (place, &outcome.cites)
        });
        let Some((first, cites)) = places.next() else {
            continue;
        };
        let finding = Finding::at(first)
            .with("titles", Arg::list(group.titles))
            .with("services", Arg::list(group.services))
            .cites(cites);
        let finding = places.fold(finding, |finding, (place, cites)| {
            finding.see(place, "another").cites(cites)
        });
        found.add(subject, finding);
    }
}

/// Refusals in which the same services end.
struct Group<'a> {
    services: Vec<&'a str>,
    titles: Vec<&'a str>,
    refusals: Vec<(&'a Service, &'a Outcome)>,
}

/// The refusals outside the results: first those of one title, then those of the same services.
fn groups(regulation: &Regulation) -> Vec<Group<'_>> {
    let mut titles: BTreeMap<String, Group<'_>> = BTreeMap::new();
    for service in &regulation.services {
        let outcomes = service.outcomes.iter();
        let refusals = outcomes.filter(|outcome| outcome.kind == OutcomeKind::Refusal);
        for outcome in refusals.filter(|outcome| !named(regulation, outcome)) {
            let own = titles.entry(folded(&outcome.title)).or_insert(Group {
                services: Vec::new(),
                titles: vec![&outcome.title],
                refusals: Vec::new(),
            });
            own.services.push(&service.id);
            own.refusals.push((service, outcome));
        }
    }
    let mut groups: Vec<Group<'_>> = Vec::new();
    for own in titles.into_values() {
        match groups
            .iter_mut()
            .find(|group| group.services == own.services)
        {
            Some(group) => {
                group.titles.extend(own.titles);
                group.refusals.extend(own.refusals);
            }
            None => groups.push(own),
        }
    }
    groups
}
