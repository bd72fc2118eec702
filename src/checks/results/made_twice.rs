//! One paper that two steps make.

use super::ways;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{OutcomeId, Step, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R010",
    name: "made-twice",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R010", RU, KK, EN),
    example: include_str!("../../../tests/checks/R010/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = одна бумага создаётся дважды
message = «{ $title }» создают дважды: в шаге «{ $first }» и потом в шаге «{ $then }»
first = здесь бумага уже создана
help = скажите в акте, что подписывают в первый раз и что во второй
finds = В одном и том же деле бумагу одного исхода подписывают или формируют два шага.
law = Если бумагу подписывают дважды, неясно, с какой подписи она действует и что значит первая; второе решение может разойтись с первым.
mend = Если один из шагов делает только проект, «создаёт» в нём лишнее; иначе менять нужно акт.
";

const KK: &str = "
title = бір қағаз екі рет жасалады
message = «{ $title }» екі рет жасалады: «{ $first }» қадамында және кейін «{ $then }» қадамында
first = қағаз осында жасалып қойған
help = бірінші рет неге, екінші рет неге қол қойылатынын актіде айту керек
finds = Бір істің өзінде бір аяқталудың қағазына екі қадам қол қояды не оны екі қадам қалыптастырады.
law = Қағазға екі рет қол қойылса, оның қай қолдан жарамды екені және біріншісі нені білдіретіні белгісіз; екінші шешім біріншісінен өзгеше болуы мүмкін.
mend = Қадамдардың бірі тек жоба жасаса, ондағы «жасайды» артық; олай болмаса, актіні өзгерту керек.
";

const EN: &str = "
title = one paper made twice
message = “{ $title }” is made twice: in the step “{ $first }” and later in the step “{ $then }”
first = the paper has been made here
help = the act should say what is signed the first time and what the second
finds = In one and the same case two steps sign or form the paper of one outcome.
law = If a paper is signed twice, it is open from which signature it is valid and what the first one means; the second decision may differ from the first.
mend = If one of the steps only makes a draft, “makes” is superfluous there; otherwise the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let makers = |outcome| {
            service
                .steps
                .iter()
                .filter(move |step| makes(step, outcome))
        };
        let outcomes = (0..service.outcomes.len()).map(OutcomeId::new);
        for outcome in outcomes.filter(|outcome| makers(*outcome).count() > 1) {
            let Some(flow) = subject.flow(id) else {
                continue;
            };
            let mut done = ways::done(subject.regulation, flow);
            done.retain(|done| done.own && makes(done.step, outcome));
            let pairs = done.iter().flat_map(|first| {
                let later = done.iter().filter(|then| then.id != first.id);
                later.map(move |then| (first, then))
            });
            let twice = pairs
                .filter_map(|(first, then)| {
                    Some((first, then, ways::one_after(flow, first, then)?))
                })
                .next();
            let Some((first, then, cases)) = twice else {
                continue;
            };
            let title = service.outcomes.get(outcome.index());
            let finding = Finding::at(path::makes(&service.id, &then.step.id, 0))
                .with("title", title.map_or("", |outcome| outcome.title.as_str()))
                .with("first", &first.step.id)
                .with("then", &then.step.id)
                .see(path::makes(&service.id, &first.step.id, 0), "first")
                .cites(&first.step.cites)
                .cites(&then.step.cites);
            found.add(subject, finding.shown_by(subject.witness(id, cases)));
        }
    }
}

fn makes(step: &Step, outcome: OutcomeId) -> bool {
    step.makes.iter().any(|made| made.value == outcome)
}
