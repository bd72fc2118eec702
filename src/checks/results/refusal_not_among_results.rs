//! A refusal that the results of the act do not name.

use super::outcome_not_among_results::named;
use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Outcome, OutcomeKind, Service, path};

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
message = отказ «{ $title }» среди результатов услуги не назван; услуги: «{ $services }»
another = здесь тот же отказ
help = решите, результат ли это услуги: если да, его место среди результатов, если нет, скажите, как на него жаловаться
finds = Процедура кончается отказом, пункт и название которого не совпадают ни с одним из результатов акта: отказ в приёме, в авторизации, отмена решения. Одинаковые отказы разных услуг сообщаются вместе.
law = Отказ вне перечня результатов не попадает ни в основания отказа, ни в порядок обжалования, ни в отчётность, хотя заявитель остаётся без услуги.
mend = Файл исправлять не нужно; если результат акта и есть этот отказ, добавьте в исход ссылку на пункт результата.
";

const KK: &str = "
title = нәтижелер арасында жоқ бас тарту
message = «{ $title }» деген бас тарту қызметтің нәтижелері арасында аталмаған; қызметтер: «{ $services }»
another = мұнда да сол бас тарту
help = бұл қызметтің нәтижесі ме, шешу керек: нәтижесі болса, орны нәтижелер арасында, болмаса, оған қалай шағымдануға болатынын айту керек
finds = Рәсім тармағы да, атауы да актінің бірде-бір нәтижесіне сәйкес келмейтін бас тартумен аяқталады: қабылдаудан, авторизациялаудан бас тарту, шешімнің күшін жою. Әртүрлі қызметтердегі бірдей бас тартулар бірге айтылады.
law = Нәтижелер тізбесінде жоқ бас тарту бас тарту негіздеріне де, шағымдану тәртібіне де, есептілікке де кірмейді, ал өтініш беруші қызметсіз қалады.
mend = Файлды түзетудің қажеті жоқ; актінің нәтижесі осы бас тартудың өзі болса, аяқталуға нәтиженің тармағына сілтеме қосыңыз.
";

const EN: &str = "
title = refusal that is not among the results
message = the refusal “{ $title }” is not named among the results of the service; services: “{ $services }”
another = the same refusal here
help = decide whether it is a result of the service: if so, it belongs among the results; if not, say how it is challenged
finds = A procedure ends in a refusal whose clause and title are those of no result of the act: a refusal to accept, to authorise, the end of a decision. The same refusal in several services is told once.
law = A refusal outside the results falls under no ground of refusal, no appeal and no statistics, although the applicant is left without the service.
mend = Nothing is to be mended in the file; if a result of the act is this refusal, add the clause of that result to the outcome.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    if regulation.results.iter().all(|one| one.cites.is_empty()) {
        return;
    }
    let mut unnamed: Vec<(&Service, &Outcome)> = Vec::new();
    for service in &regulation.services {
        let outcomes = service.outcomes.iter();
        let refusals = outcomes.filter(|outcome| outcome.kind == OutcomeKind::Refusal);
        let left = refusals.filter(|outcome| !named(regulation, outcome));
        unnamed.extend(left.map(|outcome| (service, outcome)));
    }
    while let Some((service, outcome)) = unnamed.first().copied() {
        let title = folded(&outcome.title);
        let (same, other): (Vec<_>, Vec<_>) = unnamed
            .into_iter()
            .partition(|(_, own)| folded(&own.title) == title);
        let names = same.iter().map(|(service, _)| &service.id);
        let mut finding = Finding::at(path::step(&service.id, &outcome.id))
            .with("title", &outcome.title)
            .with("services", Arg::list(names))
            .cites(&outcome.cites);
        for (service, outcome) in same.iter().skip(1) {
            let place = path::step(&service.id, &outcome.id);
            finding = finding.see(place, "another").cites(&outcome.cites);
        }
        found.add(subject, finding);
        unnamed = other;
    }
}
