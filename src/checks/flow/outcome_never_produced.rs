//! An outcome to which no case comes, and a refusal that one of several alike services lacks.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Outcome, OutcomeKind, Service, ServiceId, StepKind, path};
use crate::net::Terminal;

/// The check.
pub static CHECK: Check = Check {
    code: "F003",
    name: "outcome-never-produced",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F003", RU, KK, EN),
    example: include_str!("../../../tests/checks/F003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = исход, до которого не дойти
message = исход «{ $outcome }» не наступает ни в одном деле: { $services }
refusal = акт обещает отказ «{ $outcome }», но его не готовит ни один шаг: { $services }
undeclared = отказ «{ $outcome }» назван среди результатов и есть в услугах того же порядка, а здесь отказать нельзя: { $services }
help = найдите в акте шаг, который даёт этот исход, и направьте путь туда; если такого шага нет, это изъян акта
also = и здесь до этого исхода не дойти
undecided = здесь вдобавок об отказе никто не решает
lacking = и здесь такого исхода нет
finds = Исход объявлен, но ни одно дело до него не доходит. Отдельно: отказ, который акт называет среди результатов и который знают услуги, вызываемые рядом, а в одной из них его нет.
law = Результат, который акт обещает, кто-то должен подготовить, подписать и выдать в срок. Отказ без шага нельзя ни получить, ни обжаловать, а положительное решение становится единственно возможным.
mend = Направьте на исход ветвь или шаг, который его даёт; если акт такого шага не содержит, оставьте исход объявленным: находка говорит об акте.
";

const KK: &str = "
title = жетуге болмайтын аяқталу
message = «{ $outcome }» аяқталуы бірде-бір істе болмайды: { $services }
refusal = акт «{ $outcome }» бас тартуын уәде етеді, бірақ оны бірде-бір қадам дайындамайды: { $services }
undeclared = «{ $outcome }» бас тартуы нәтижелер арасында аталған және сол тәртіптегі қызметтерде бар, ал мұнда бас тарту мүмкін емес: { $services }
help = осы аяқталуды беретін қадамды актіден тауып, жолды соған бағыттаңыз; ондай қадам болмаса, бұл — актінің кемшілігі
also = мұнда да бұл аяқталуға жету мүмкін емес
undecided = мұнда оған қоса бас тарту туралы ешкім шешпейді
lacking = мұнда да ондай аяқталу жоқ
finds = Аяқталу жарияланған, бірақ оған бірде-бір іс жетпейді. Бөлек: акт нәтижелер арасында атайтын және қатар шақырылатын қызметтерде бар бас тарту олардың бірінде жоқ.
law = Акт уәде еткен нәтижені біреу мерзімінде дайындап, қол қойып, беруі керек. Қадамсыз бас тартуды алуға да, оған шағымдануға да болмайды, ал оң шешім жалғыз мүмкін шешімге айналады.
mend = Аяқталуға оны беретін бұтақты немесе қадамды бағыттаңыз; актіде ондай қадам болмаса, аяқталуды қалдырыңыз: ескерту актіге қатысты.
";

const EN: &str = "
title = outcome never produced
message = no case comes to the outcome “{ $outcome }”: { $services }
refusal = the act promises the refusal “{ $outcome }”, but no step prepares it: { $services }
undeclared = the refusal “{ $outcome }” stands among the results and in services of the same procedure, but here nothing can be refused: { $services }
help = find in the act the step that produces this outcome and lead the way there; if there is none, the act is defective
also = here this outcome is not reached either
undecided = besides, nobody decides here on refusing
lacking = here there is no such outcome either
finds = An outcome is declared, but no case comes to it. Also: a refusal that the act names among its results and that the services called beside each other have is missing in one of them.
law = A result that the act promises has to be prepared, signed and handed over by somebody in time. A refusal without a step can neither be obtained nor appealed, and the favourable decision becomes the only possible one.
mend = Lead the branch or step that produces it to the outcome; if the act has no such step, leave the outcome declared: the finding is about the act.
";

/// Outcomes of one name and kind, with the services in which they are never reached.
struct Missing<'a> {
    outcome: &'a Outcome,
    services: Vec<&'a Service>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for missing in never_reached(subject) {
        let outcome = missing.outcome;
        let is_promised = shares_result(subject, outcome);
        let said = match outcome.kind {
            OutcomeKind::Refusal if is_promised => "refusal",
            _ => "message",
        };
        let at = |service: &Service| path::step(&service.id, &outcome.id);
        let mut finding = about(&missing, at).saying(said);
        for (nth, service) in missing.services.iter().enumerate() {
            if outcome.kind == OutcomeKind::Refusal && !decides(service) {
                finding = finding.see(at(service), "undecided");
            } else if nth > 0 {
                finding = finding.see(at(service), "also");
            }
        }
        found.add(subject, finding);
    }
    if let Some(missing) = undeclared(subject) {
        let mut finding = about(&missing, |service| service.id.clone()).saying("undeclared");
        for service in missing.services.iter().skip(1) {
            finding = finding.see(&service.id, "lacking");
        }
        found.add(subject, finding);
    }
}

fn about(missing: &Missing<'_>, at: impl Fn(&Service) -> String) -> Finding {
    let first = missing.services.first().map(|service| at(service));
    let names = missing.services.iter().map(|service| service.id.as_str());
    Finding::at(first.unwrap_or_default())
        .with("outcome", &missing.outcome.id)
        .with("services", Arg::list(names))
        .cites(&missing.outcome.cites)
}

fn never_reached<'a>(subject: &Subject<'a>) -> Vec<Missing<'a>> {
    let mut all: Vec<Missing<'_>> = Vec::new();
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id).filter(|_| !service.flow.is_empty()) else {
            continue;
        };
        for (place, end) in &flow.net.terminals {
            let Terminal::Outcome(outcome, kind) = end else {
                continue;
            };
            let Some(outcome) = service.outcomes.get(outcome.index()) else {
                continue;
            };
            if flow.example(flow.at(*place)).is_some() {
                continue;
            }
            let same = |known: &&mut Missing<'_>| {
                known.outcome.id == outcome.id && known.outcome.kind == *kind
            };
            match all.iter_mut().find(same) {
                Some(known) => known.services.push(service),
                None => all.push(Missing {
                    outcome,
                    services: vec![service],
                }),
            }
        }
    }
    all
}

/// Whether an outcome cites a clause in which the act names a result.
fn shares_result(subject: &Subject<'_>, outcome: &Outcome) -> bool {
    let results = subject.regulation.results.iter();
    let mut named = results.flat_map(|result| &result.cites);
    named.any(|cite| outcome.cites.contains(cite))
}

fn decides(service: &Service) -> bool {
    service.steps.iter().any(|step| !step.decides.is_empty())
}

/// Refusals among the act's results that some of the services called by one service have and others
/// of them do not declare.
fn undeclared<'a>(subject: &Subject<'a>) -> Option<Missing<'a>> {
    let promised = |service: &'a Service| {
        let mut outcomes = service.outcomes.iter();
        outcomes.find(|own| own.kind == OutcomeKind::Refusal && shares_result(subject, own))
    };
    subject.services().find_map(|(_, front)| {
        let called = front.steps.iter().filter_map(|step| match step.kind {
            StepKind::Call(called) => Some(called),
            _ => None,
        });
        let called: BTreeSet<ServiceId> = called.collect();
        let services = called.iter();
        let services = services.filter_map(|id| subject.regulation.services.get(id.index()));
        let (have, lack): (Vec<_>, Vec<_>) =
            services.partition(|service| promised(service).is_some());
        let outcome = have.first().and_then(|service| promised(service))?;
        (!lack.is_empty()).then_some(Missing {
            outcome,
            services: lack,
        })
    })
}
