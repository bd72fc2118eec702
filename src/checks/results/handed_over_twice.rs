//! A result that the applicant gets twice.

use super::ways::{self, Done};
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{OutcomeId, OutcomeKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R007",
    name: "handed-over-twice",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R007", RU, KK, EN),
    example: include_str!("../../../tests/checks/R007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результат, который вручают дважды
message = результат вручают дважды: сначала в шаге «{ $first }» услуги «{ $service }», потом в шаге «{ $step }»
earlier = здесь результат уже вручён
help = скажите в акте, какое вручение кончает услугу, а второе уберите или назовите пересылкой
finds = В одном и том же деле результат вручают заявителю два шага, в том числе один — внутри вызванной услуги.
law = День вручения кончает срок услуги и начинает срок обжалования. Двух таких дней быть не может, и непонятно, кто и в какой форме выдал результат.
mend = Если один из шагов только пересылает бумагу, «вручает» в нём лишнее; иначе менять нужно акт.
";

const KK: &str = "
title = екі рет табысталатын нәтиже
message = нәтиже екі рет табысталады: алдымен «{ $service }» қызметінің «{ $first }» қадамында, кейін «{ $step }» қадамында
earlier = нәтиже осында табысталып қойған
help = қызмет қайсысымен аяқталатынын актіде айтып, екіншісін алып тастау немесе жолдау деп атау керек
finds = Бір істің өзінде нәтижені өтініш берушіге екі қадам табыстайды; олардың бірі шақырылған қызметтің ішінде болуы да мүмкін.
law = Табысталған күні қызметтің мерзімі аяқталып, шағым мерзімі басталады. Ондай күн екеу бола алмайды, нәтижені кім, қандай нысанда бергені де белгісіз.
mend = Қадамдардың бірі қағазды тек жолдаса, ондағы «табыстайды» артық; олай болмаса, актіні өзгерту керек.
";

const EN: &str = "
title = result handed over twice
message = the result is handed over twice: first in the step “{ $first }” of the service “{ $service }”, then in the step “{ $step }”
earlier = the result has been handed over here
help = the act should say which handing over ends the service, and drop the other or call it a passing on
finds = In one and the same case two steps hand the result to the applicant; one of them may lie in a called service.
law = The day of handing over ends the term of the service and begins the term of appeal. There cannot be two such days, and it is open who issued the result, and in which form.
mend = If one of the steps only passes the paper on, “hands over” is superfluous there; otherwise the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.steps().all(|at| at.step.hands_over.is_empty()) {
        return;
    }
    for (id, _) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let mut done = ways::done(subject.regulation, flow);
        done.retain(|done| !done.step.hands_over.is_empty());
        let later = done.iter().filter(|done| done.own);
        let twice = later.map(|later| (later, before(flow, &done, later)));
        let Some((later, earlier)) = twice.into_iter().find(|(_, earlier)| !earlier.is_empty())
        else {
            continue;
        };
        let cases = earlier.first().map_or(Cases::NONE, |(_, cases)| *cases);
        let finding = finding(later, &earlier).shown_by(subject.witness(id, cases));
        found.add(subject, finding);
    }
}

fn finding(later: &Done<'_>, earlier: &[(&Done<'_>, Cases)]) -> Finding {
    let first = earlier.first().map_or(later, |(done, _)| *done);
    let finding = Finding::at(path::hands_over(&later.service.id, &later.step.id, 0))
        .with("first", &first.step.id)
        .with("service", &first.service.id)
        .with("step", &later.step.id)
        .cites(&later.step.cites);
    earlier.iter().fold(finding, |finding, (done, _)| {
        let place = path::hands_over(&done.service.id, &done.step.id, 0);
        finding.see(place, "earlier").cites(&done.step.cites)
    })
}

/// The steps that hand the same result over before, with the cases of both.
fn before<'a, 'b>(
    flow: &ServiceFlow,
    done: &'b [Done<'a>],
    later: &Done<'a>,
) -> Vec<(&'b Done<'a>, Cases)> {
    let earlier = done.iter().filter(|first| same_result(first, later));
    earlier
        .filter(|first| !(first.own && first.id == later.id))
        .filter_map(|first| Some((first, ways::one_after(flow, first, later)?)))
        .collect()
}

/// Inside one service, the same outcome; across a call, a favourable outcome of both.
fn same_result(first: &Done<'_>, later: &Done<'_>) -> bool {
    if first.own {
        let mut given = first.step.hands_over.iter();
        return given.any(|given| {
            let mut later = later.step.hands_over.iter();
            later.any(|later| later.value == given.value)
        });
    }
    favourable(first) && favourable(later)
}

fn favourable(done: &Done<'_>) -> bool {
    let kind = |outcome: OutcomeId| Some(done.service.outcomes.get(outcome.index())?.kind);
    let mut given = done.step.hands_over.iter();
    given.any(|given| kind(given.value) == Some(OutcomeKind::Favourable))
}
