//! Parallel work that goes on though another branch has settled that nothing will come of the case.

use std::collections::BTreeSet;

use super::exits::{self, Exit, asked};
use super::forks::{Fork, forks};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{
    FactId, Flow, OutcomeKind, Service, Settled, Step, StepId, StepKind, When, path,
};

/// The check.
pub static CHECK: Check = Check {
    code: "F013",
    name: "parallel-work-in-vain",
    family: Family::Flow,
    level: Level::Note,
    texts: Texts::new("F013", RU, KK, EN),
    example: include_str!("../../../tests/checks/F013/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = параллельная работа впустую
message = в работе «{ $fork }» одна ветвь может решить, что дело не пройдёт, а другая всё равно работает до конца: проверяется это лишь потом, в «{ $step }»
help = скажите в акте, прекращается ли работа остальных ветвей и с какого дня
test = ответ ветви проверяется только здесь
finds = Ветвь параллельной работы решает то, от чего зависит всё дело, но проверяется это после того, как сошлись все ветви.
law = Пока другая ветвь исполняет ненужную работу, заявитель ждёт отказа, который уже ясен, а запросы к другим органам идут без основания.
mend = Если акт велит прекращать работу, скажите об этом ветвью; если он молчит, находка говорит об акте.
";

const KK: &str = "
title = бекер істелетін қатар жұмыс
message = «{ $fork }» жұмысында бір бұтақ істің өтпейтінін шешіп қоюы мүмкін, ал екіншісі бәрібір соңына дейін жұмыс істейді: бұл тек кейін, «{ $step }» қадамында тексеріледі
help = қалған бұтақтардың жұмысы тоқтай ма және қай күннен тоқтайтынын актіде айтыңыз
test = бұтақтың жауабы тек осы жерде тексеріледі
finds = Қатар жұмыстың бір бұтағы бүкіл іс тәуелді нәрсені шешеді, бірақ ол барлық бұтақ қосылғаннан кейін ғана тексеріледі.
law = Басқа бұтақ керексіз жұмысты орындап жатқанда, өтініш беруші анық болып қойған бас тартуды күтеді, ал басқа органдарға сұраулар негізсіз жіберіледі.
mend = Акт жұмысты тоқтатуды талап етсе, оны бұтақпен айтыңыз; ол үнсіз болса, ескерту актіге қатысты.
";

const EN: &str = "
title = parallel work in vain
message = in the work “{ $fork }” one branch can settle that the case will fail while another works on to its end: this is tested only afterwards, in “{ $step }”
help = say in the act whether the work of the other branches stops, and from which day
test = what the branch found is tested only here
finds = A branch of parallel work settles something on which the whole case hangs, but it is tested only after all branches have joined.
law = While another branch does needless work the applicant waits for a refusal that is clear already, and requests go to other bodies without a ground.
mend = If the act orders the work to stop, say so by a branch; if it is silent, the finding is about the act.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let forks = forks(service);
        let Some(flow) = subject.flow(id).filter(|_| !forks.is_empty()) else {
            continue;
        };
        let good = flow.any([
            exits::with_outcome_of(flow, OutcomeKind::Favourable),
            exits::with_outcome_of(flow, OutcomeKind::Neutral),
        ]);
        let ends = exits::exits(flow, service);
        let fails = |exit: &&Exit<'_>| {
            let cases = flow.firing(exit.transition);
            flow.example(cases).is_some() && flow.all([cases, good]).is_empty()
        };
        for fork in forks {
            let tests = tests(service, &fork);
            let in_vain = ends.iter().filter(fails).filter(|exit| {
                tests.contains(&exit.id)
                    && settled_in_one_branch(subject, service, &fork, exit.step)
            });
            let in_vain: Vec<&Exit<'_>> = in_vain.collect();
            let Some(first) = in_vain.first() else {
                continue;
            };
            let mut finding = Finding::at(path::parallel(&service.id, fork.id))
                .with("fork", fork.id)
                .with("step", &first.step.id)
                .shown_by(subject.witness(id, flow.firing(first.transition)));
            for exit in &in_vain {
                finding = finding.see(exit.path(service), "test").cites(exit.cites());
            }
            found.add(subject, finding);
        }
    }
}

/// The checks that follow parallel work before anybody works again.
fn tests(service: &Service, fork: &Fork<'_>) -> Vec<StepId> {
    let steps = fork.after.iter().map_while(|element| match element {
        Flow::Step(step) => Some(*step),
        Flow::Parallel(..) => None,
    });
    let is_test = |id: &StepId| {
        let step = service.step(*id);
        step.is_some_and(|step| step.kind == StepKind::Condition)
    };
    steps.take_while(is_test).collect()
}

/// Whether a check asks for something that is settled in one branch of the fork alone.
fn settled_in_one_branch(
    subject: &Subject<'_>,
    service: &Service,
    fork: &Fork<'_>,
    test: &Step,
) -> bool {
    let mut facts = BTreeSet::new();
    for branch in &test.branches {
        if let When::Holds(expr) = &branch.when {
            asked(expr, &mut facts);
        }
    }
    let settles = |step: &Step, id: FactId| {
        let by = subject.regulation.fact(id).map(|fact| fact.settled);
        let decides = match by {
            Some(Settled::Decided(Some(by))) => step.actors.contains(&by),
            _ => false,
        };
        decides || step.decides.contains(&id)
    };
    facts.into_iter().any(|fact| {
        let inside = fork.branch_of.iter();
        let settling = inside.filter(|(id, _)| {
            let step = service.step(**id);
            step.is_some_and(|step| settles(step, fact))
        });
        let branches: BTreeSet<usize> = settling.map(|(_, branch)| *branch).collect();
        branches.len() == 1
    })
}
