//! Cases for which none of a step's branches is meant, and which fall through to the next line.

use std::collections::BTreeSet;

use super::{By, exits};
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::{Level, Witness};
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{Branch, FactId, FactType, ServiceId, Step, Target, When};

/// The check.
pub static CHECK: Check = Check {
    code: "F004",
    name: "missing-branch",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F004", RU, KK, EN),
    example: include_str!("../../../tests/checks/F004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = ветвь не для всех дел
message = в шаге «{ $step }» есть дела, для которых ни одно «если» не выполнено: они молча идут дальше
value = решение «{ $value }» шага «{ $step }» никуда не ведёт, хотя другие его решения ведут
help = скажите и об остальных делах: «иначе ->» и цель, или «молчит», если этого не говорит акт
value-help = укажите, куда ведёт это решение, или «молчит», если этого не говорит акт
finds = У шага есть ветви с условиями, но нет «иначе», и для некоторых дел ни одно условие не выполнено; или одно из решений, не благоприятное, оставлено без цели, хотя у других она есть.
law = Если акт говорит, что следует из одних обстоятельств, и не говорит, что следует из других, исполнитель решает по усмотрению.
mend = Добавьте недостающую ветвь. Если из текста ясно, что остальные дела идут дальше, напишите «иначе -> дальше».
";

const KK: &str = "
title = бұтақ барлық іске арналмаған
message = «{ $step }» қадамында бірде-бір «егер» орындалмайтын істер бар: олар үнсіз әрі қарай өтеді
value = «{ $step }» қадамының «{ $value }» шешімі ешқайда апармайды, ал оның басқа шешімдері апарады
help = қалған істер туралы да айтыңыз: «әйтпесе ->» және нысана немесе, актіде айтылмаса, «үнсіз»
value-help = бұл шешім қайда апаратынын немесе, актіде айтылмаса, «үнсіз» деп көрсетіңіз
finds = Қадамның шартты бұтақтары бар, бірақ «әйтпесе» жоқ және кейбір істерде бірде-бір шарт орындалмайды; немесе қолайлы емес шешімдердің бірі нысанасыз қалған, ал басқаларында нысана бар.
law = Акт бір мән-жайлардың салдарын айтып, басқаларынікін айтпаса, орындаушы өз қалауынша шешеді.
mend = Жетіспейтін бұтақты қосыңыз. Қалған істер әрі қарай өтетіні мәтіннен анық болса, «әйтпесе -> әрі қарай» деп жазыңыз.
";

const EN: &str = "
title = branches that do not cover every case
message = in the step “{ $step }” there are cases for which no “if” holds: they go on in silence
value = the decision “{ $value }” of the step “{ $step }” leads nowhere, though its other decisions do
help = say what happens to the other cases: “otherwise ->” and a target, or “silent” if the act does not say it
value-help = say where this decision leads, or “silent” if the act does not say it
finds = A step has branches with conditions but no “otherwise”, and in some cases no condition holds; or a decision that is not the favourable one has no target while others have one.
law = Where an act says what follows from some circumstances and not what follows from others, the official decides as he likes.
mend = Add the missing branch. If the text makes plain that the other cases go on, write “otherwise -> next”.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        for exit in exits(flow, service) {
            if exit.by != By::Rest || *exit.target != Target::Next {
                continue;
            }
            let rest = flow.firing(exit.transition);
            let mut add = |finding: Finding, cases: Cases| {
                if let Some(witness) = seen(subject, flow, id, cases) {
                    let finding = finding.with("step", &exit.step.id).cites(exit.cites());
                    found.add(subject, finding.shown_by(witness));
                }
            };
            if asks(exit.step) {
                add(Finding::at(exit.path(service)), rest);
                continue;
            }
            for (fact, value) in untold(subject, exit.step) {
                let Some(words) = value_name(subject, fact, value) else {
                    continue;
                };
                let own = flow.having(fact, value).unwrap_or(Cases::NONE);
                let finding = Finding::at(exit.path(service)).with("value", words);
                let finding = finding.saying("value").advising("value-help");
                add(finding, flow.all([rest, own]));
            }
        }
    }
}

/// The case that shows it, if there is such a case at all.
fn seen(
    subject: &Subject<'_>,
    flow: &ServiceFlow,
    id: ServiceId,
    cases: Cases,
) -> Option<Option<Witness>> {
    flow.example(cases)?;
    Some(subject.witness(id, cases))
}

/// Whether a step has conditions of which one leads away from the next line.
fn asks(step: &Step) -> bool {
    let away =
        |branch: &Branch| matches!(branch.when, When::Holds(_)) && branch.target != Target::Next;
    step.branches.iter().any(away)
}

/// The values of a step's decisions that have no target though others of the same decision have
/// one, and that are not the favourable ones.
fn untold(subject: &Subject<'_>, step: &Step) -> Vec<(FactId, i64)> {
    let told: BTreeSet<(FactId, i64)> = step
        .branches
        .iter()
        .filter_map(|branch| match branch.when {
            When::Decided(fact, value) => Some((fact, value)),
            _ => None,
        })
        .collect();
    let facts: BTreeSet<FactId> = told.iter().map(|(fact, _)| *fact).collect();
    let values = facts.into_iter().flat_map(|id| {
        let fact = subject.regulation.fact(id);
        let count = fact.map_or(0, |fact| match &fact.kind {
            FactType::OneOf(values) => i64::try_from(values.len()).unwrap_or_default(),
            _ => 0,
        });
        let favourable = fact.and_then(|fact| fact.favourable);
        (0..count)
            .filter(move |value| Some(*value) != favourable)
            .map(move |value| (id, value))
    });
    values.filter(|value| !told.contains(value)).collect()
}

fn value_name<'a>(subject: &Subject<'a>, fact: FactId, value: i64) -> Option<&'a String> {
    match &subject.regulation.fact(fact)?.kind {
        FactType::OneOf(values) => values.get(usize::try_from(value).ok()?),
        _ => None,
    }
}
