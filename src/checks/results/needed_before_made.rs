//! A step that presupposes what has not been done.

use super::ways::{self, Done};
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{Need, StepId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R009",
    name: "needed-before-made",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R009", RU, KK, EN),
    example: include_str!("../../../tests/checks/R009/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг раньше того, что ему нужно
message = шагу «{ $step }» нужно «{ $needed }», но дело приходит к нему и без этого
needed = это нужно шагу «{ $step }»
help = переставьте шаги или скажите в акте, что делать, если нужного ещё нет
finds = В шаге сказано, что ему нужно другое действие или то, чего ждут, а в каком-то деле шаг выполняется прежде или вовсе без него.
law = Действие без своего основания незаконно или невозможно; исполнитель вынужден либо нарушить порядок, либо остановить дело.
mend = Проверьте порядок шагов и условия, при которых они выполняются.
";

const KK: &str = "
title = өзіне қажеттіден бұрын тұрған қадам
message = «{ $step }» қадамына «{ $needed }» қажет, бірақ іс оған онсыз да жетеді
needed = «{ $step }» қадамына осы қажет
help = қадамдардың орнын ауыстыру немесе қажетті нәрсе әлі жоқ болса, не істелетінін актіде айту керек
finds = Қадамға басқа іс-қимыл не күтілетін нәрсе қажет делінген, ал бір істе қадам одан бұрын немесе мүлдем онсыз орындалады.
law = Негізі жоқ іс-қимыл заңсыз не мүмкін емес; орындаушы тәртіпті бұзуға не істі тоқтатуға мәжбүр.
mend = Қадамдардың ретін және олар орындалатын шарттарды тексеріңіз.
";

const EN: &str = "
title = step before what it needs
message = the step “{ $step }” needs “{ $needed }”, but a case comes to it without that
needed = the step “{ $step }” needs this
help = change the order of the steps, or let the act say what to do while it is missing
finds = A step says that it needs another action, or what is waited for, and in some case it is done before that or without it.
law = An action without its ground is unlawful or impossible; the worker must break the procedure or stop the case.
mend = Look at the order of the steps and at the conditions under which they are done.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.steps().all(|at| at.step.needs.is_empty()) {
        return;
    }
    for (id, _) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let mut done = ways::done(subject.regulation, flow);
        done.retain(|done| done.own);
        for own in &done {
            for (at, need) in own.step.needs.iter().enumerate() {
                let step = match need.value {
                    Need::Step(step) | Need::Wait(step, _) => step,
                };
                let cases = without(flow, &done, own, step);
                if !cases.is_empty() {
                    let finding = finding(own, at, need.value).cites(&need.cites);
                    found.add(subject, finding.shown_by(subject.witness(id, cases)));
                }
            }
        }
    }
}

fn finding(own: &Done<'_>, at: usize, need: Need) -> Finding {
    let (service, step) = (own.service, own.step);
    let (needed, place) = match need {
        Need::Step(needed) => {
            let name = service.step(needed).map_or("", |step| step.id.as_str());
            (name, path::step(&service.id, name))
        }
        Need::Wait(waiting, wait) => {
            let waiting = service.step(waiting);
            let wait = waiting.and_then(|step| step.waits.get(wait.index()));
            let name = wait.map_or("", |wait| wait.id.as_str());
            let around = waiting.map_or("", |step| step.id.as_str());
            (name, path::wait(&service.id, around, name))
        }
    };
    Finding::at(path::needs(&service.id, &step.id, at))
        .with("step", &step.id)
        .with("needed", needed)
        .see(place, "needed")
        .cites(&step.cites)
}

/// The cases in which a step is done and the needed one has not been done before it.
fn without(flow: &ServiceFlow, done: &[Done<'_>], own: &Done<'_>, needed: StepId) -> Cases {
    if own.id == needed {
        return Cases::NONE;
    }
    let needed = done.iter().find(|done| done.id == needed);
    match needed.and_then(|needed| ways::one_after(flow, needed, own)) {
        Some(both) => flow.without(own.cases, both),
        None => own.cases,
    }
}
