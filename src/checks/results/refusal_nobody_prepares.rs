//! A refusal that is reached and that no step prepares or signs.

use super::ways;
use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::{Arg, Texts};
use crate::model::{Outcome, OutcomeId, OutcomeKind, Service, ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R005",
    name: "refusal-nobody-prepares",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R005", RU, KK, EN),
    example: include_str!("../../../tests/checks/R005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = отказ, который никто не готовит
message = отказ «{ $title }» никто не готовит и не подписывает; услуги: «{ $services }»
another = и здесь этот отказ никто не готовит
help = назовите в акте, кто, в какой срок и какой бумагой отказывает
finds = Дело приходит к отказу, а на пути к нему ни один шаг бумаги отказа не создаёт. Проверяется только там, где файл говорит, кто что создаёт.
law = Отказ можно обжаловать, только если он есть: нужны подписавший, дата и основания. Отказ без бумаги и без ответственного оставляет заявителя ни с чем.
mend = Если акт называет, кто готовит отказ, допишите в этот шаг «создаёт»; иначе дополнить нужно акт.
";

const KK: &str = "
title = ешкім дайындамайтын бас тарту
message = «{ $title }» деген бас тартуды ешкім дайындамайды және оған ешкім қол қоймайды; қызметтер: «{ $services }»
another = мұнда да бұл бас тартуды ешкім дайындамайды
help = кім, қандай мерзімде және қандай қағазбен бас тартатынын актіде атау керек
finds = Іс бас тартуға жетеді, бірақ оған дейінгі бірде-бір қадам бас тарту қағазын жасамайды. Кімнің не жасайтыны файлда айтылған жерде ғана тексеріледі.
law = Бас тартуға шағымдану үшін ол болуы керек: қол қойған адам, күні және негіздері. Қағазсыз, жауаптысыз бас тарту өтініш берушіні ештеңесіз қалдырады.
mend = Бас тартуды кім дайындайтынын акт атаса, сол қадамға «жасайды» деп жазыңыз; атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = refusal that nobody prepares
message = nobody prepares or signs the refusal “{ $title }”; services: “{ $services }”
another = nobody prepares this refusal here either
help = the act should say who refuses, by when and with which paper
finds = A case comes to a refusal, and no step on its way makes the paper of it. Looked at only where the file says who makes what.
law = A refusal can be challenged only if there is one: a signature, a date and grounds. A refusal without a paper and without anybody who answers for it leaves the applicant with nothing.
mend = If the act names who prepares the refusal, add “makes” to that step; otherwise the act needs an addition.
";

struct Unmade<'a> {
    id: ServiceId,
    service: &'a Service,
    outcome: &'a Outcome,
    cases: Cases,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut unmade = all_unmade(subject);
    while !unmade.is_empty() {
        let title = folded(unmade.first().map_or("", |own| &own.outcome.title));
        let (same, other): (Vec<_>, Vec<_>) = unmade
            .into_iter()
            .partition(|own| folded(&own.outcome.title) == title);
        if let Some((first, rest)) = same.split_first() {
            report(subject, found, first, rest);
        }
        unmade = other;
    }
}

fn report(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    first: &Unmade<'_>,
    rest: &[Unmade<'_>],
) {
    let names = std::iter::once(first).chain(rest);
    let mut finding = Finding::at(path::step(&first.service.id, &first.outcome.id))
        .with("title", &first.outcome.title)
        .with("services", Arg::list(names.map(|own| &own.service.id)))
        .cites(&first.outcome.cites)
        .shown_by(subject.witness(first.id, first.cases));
    for own in rest {
        let place = path::step(&own.service.id, &own.outcome.id);
        finding = finding.see(place, "another").cites(&own.outcome.cites);
    }
    found.add(subject, finding);
}

fn all_unmade<'a>(subject: &Subject<'a>) -> Vec<Unmade<'a>> {
    if subject.steps().all(|at| at.step.makes.is_empty()) {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (id, service) in subject.services() {
        for (at, outcome) in service.outcomes.iter().enumerate() {
            let cases = unmade(subject, id, OutcomeId::new(at));
            if outcome.kind == OutcomeKind::Refusal && !cases.is_empty() {
                all.push(Unmade {
                    id,
                    service,
                    outcome,
                    cases,
                });
            }
        }
    }
    all
}

/// The cases that end in an outcome of a service without a step that makes its paper.
pub(super) fn unmade(subject: &Subject<'_>, id: ServiceId, outcome: OutcomeId) -> Cases {
    let Some(flow) = subject.flow(id) else {
        return Cases::NONE;
    };
    let done = ways::done(subject.regulation, flow);
    let makers = done.iter().filter(|done| {
        let mut makes = done.step.makes.iter();
        done.own && makes.any(|made| made.value == outcome)
    });
    let made = flow.any(makers.map(|done| done.cases));
    flow.without(ways::ends_in(flow, outcome), made)
}
