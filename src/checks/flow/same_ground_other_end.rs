//! One and the same failing that is refused in one place and left without an answer in another.

use std::collections::{BTreeMap, BTreeSet};

use super::exits::asked;
use super::{Exit, exits};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{FactId, OutcomeKind, Service, ServiceId, Step, Target, When, path};

/// The check.
pub static CHECK: Check = Check {
    code: "F014",
    name: "same-ground-other-end",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F014", RU, KK, EN),
    example: include_str!("../../../tests/checks/F014/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = за одно и то же — отказ здесь и молчание там
message = если не выполнено одно и то же ({ $facts }), в «{ $refusing }» отказывают, а в «{ $silent }» акт молчит
help = скажите в акте, что и здесь следует отказ, или объясните разницу
refused = здесь за то же самое отказывают
also = и здесь акт об этом молчит
finds = В двух местах акта проверяют одни и те же обстоятельства; в одном их нарушение ведёт к отказу, в другом акт не говорит, что следует.
law = Равные обстоятельства должны вести к равному ответу: здесь он зависит от того, в какую услугу или в какую дверь пришёл заявитель.
mend = Файл исправлять не нужно, если так в акте; при записи проверьте, не пропущена ли фраза об отказе.
";

const KK: &str = "
title = дәл сол үшін бір жерде бас тарту, бір жерде үнсіздік
message = дәл сол талап ({ $facts }) орындалмаса, «{ $refusing }» қадамында бас тартылады, ал «{ $silent }» қадамында акт үнсіз
help = мұнда да бас тартылатынын актіде айтыңыз немесе айырманы түсіндіріңіз
refused = мұнда дәл сол үшін бас тартылады
also = бұл туралы акт мұнда да үнсіз
finds = Актінің екі жерінде бірдей мән-жайлар тексеріледі; бірінде олардың бұзылуы бас тартуға апарады, екіншісінде акт не болатынын айтпайды.
law = Тең мән-жайлар тең жауапқа апаруы керек: мұнда жауап өтініш берушінің қай қызметке немесе қай есікке келгеніне байланысты.
mend = Актіде солай болса, файлды түзетудің қажеті жоқ; жазу кезінде бас тарту туралы сөйлем түсіп қалмағанын тексеріңіз.
";

const EN: &str = "
title = refused in one place, unanswered in another
message = if one and the same thing is not met ({ $facts }), “{ $refusing }” refuses, while in “{ $silent }” the act is silent
help = say in the act that a refusal follows here too, or explain the difference
refused = here the same is refused
also = here the act is silent about it too
finds = In two places the act tests the same circumstances; in one of them a failing leads to a refusal, in the other the act does not say what follows.
law = Equal circumstances must lead to an equal answer: here it depends on the service, or the door, to which the applicant came.
mend = Nothing is to be mended in the file if the act has it so; see whether a sentence about the refusal was left out in writing.
";

/// One end of a test, with its service.
struct End<'a> {
    id: ServiceId,
    service: &'a Service,
    exit: Exit<'a>,
}

/// The ends of all tests of the same facts.
#[derive(Default)]
struct Tests<'a> {
    refusing: Vec<End<'a>>,
    silent: Vec<End<'a>>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (facts, own) in &tests(subject) {
        if let (Some(refusing), Some(silent)) = (own.refusing.first(), own.silent.first()) {
            found.add(subject, finding(subject, facts, refusing, silent, own));
        }
    }
}

/// The ends at which the act is silent on what it refuses elsewhere, by service and transition;
/// they are told here, and by no other check.
pub fn unanswered(subject: &Subject<'_>) -> BTreeSet<(ServiceId, usize)> {
    let tests = tests(subject);
    let told = tests.values().filter(|own| !own.refusing.is_empty());
    let ends = told.flat_map(|own| &own.silent);
    ends.map(|end| (end.id, end.exit.transition)).collect()
}

/// The tests whose failing is refused or left without an answer, by the facts that they ask for.
fn tests<'a>(subject: &Subject<'a>) -> BTreeMap<BTreeSet<FactId>, Tests<'a>> {
    let mut tests: BTreeMap<BTreeSet<FactId>, Tests<'_>> = BTreeMap::new();
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        for exit in exits(flow, service) {
            let facts = facts(exit.step);
            let is_taken = flow.example(flow.firing(exit.transition)).is_some();
            if facts.is_empty() || !is_test(&exit) || !is_taken {
                continue;
            }
            let own = tests.entry(facts).or_default();
            if is_refusal(service, exit.target) {
                own.refusing.push(End { id, service, exit });
            } else if matches!(exit.target, Target::Silent(_)) {
                own.silent.push(End { id, service, exit });
            }
        }
    }
    tests
}

fn finding(
    subject: &Subject<'_>,
    facts: &BTreeSet<FactId>,
    refusing: &End<'_>,
    silent: &End<'_>,
    all: &Tests<'_>,
) -> Finding {
    let names = facts
        .iter()
        .filter_map(|fact| subject.regulation.fact(*fact));
    let cases = subject
        .flow(silent.id)
        .map(|flow| flow.firing(silent.exit.transition));
    let witness = cases.and_then(|cases| subject.witness(silent.id, cases));
    let step = |end: &End<'_>| path::step(&end.service.id, &end.exit.step.id);
    let mut finding = Finding::at(silent.exit.path(silent.service))
        .with("facts", Arg::list(names.map(|fact| fact.id.as_str())))
        .with("refusing", step(refusing))
        .with("silent", step(silent))
        .cites(silent.exit.cites())
        .shown_by(witness);
    for (end, said) in all.silent.iter().skip(1).map(|end| (end, "also")) {
        finding = finding
            .see(end.exit.path(end.service), said)
            .cites(end.exit.cites());
    }
    for (end, said) in all.refusing.iter().map(|end| (end, "refused")) {
        finding = finding
            .see(end.exit.path(end.service), said)
            .cites(end.exit.cites());
    }
    finding
}

/// Whether an end is one of those by which a test with conditions is left.
fn is_test(exit: &Exit<'_>) -> bool {
    let when = exit.branch().map(|branch| &branch.when);
    matches!(when, Some(When::Holds(_) | When::Otherwise))
}

fn is_refusal(service: &Service, target: &Target) -> bool {
    match target {
        Target::Outcome(outcome) => {
            let outcome = service.outcomes.get(outcome.index());
            outcome.is_some_and(|outcome| outcome.kind == OutcomeKind::Refusal)
        }
        _ => false,
    }
}

/// The facts for which the branches of a step ask.
fn facts(step: &Step) -> BTreeSet<FactId> {
    let mut facts = BTreeSet::new();
    for branch in &step.branches {
        if let When::Holds(expr) = &branch.when {
            asked(expr, &mut facts);
        }
    }
    facts
}
