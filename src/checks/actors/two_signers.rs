//! One paper that two different people make.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorId, ActorKind, OutcomeId};

/// The check.
pub static CHECK: Check = Check {
    code: "A008",
    name: "two-signers",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A008", RU, KK, EN),
    example: include_str!("../../../tests/checks/A008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = одну бумагу создают двое
message = «{ $outcome }» создают разные лица: { $actors }
help = предложите назвать одного подписывающего или сказать, когда подписывает кто
also = и здесь её создают
finds = Два шага одной услуги создают бумагу одного исхода, и исполнители у них разные. Заявитель и системы не в счёт.
law = Действительность результата зависит от того, кто его подписал; два подписывающих без разграничения ставят её под сомнение.
mend = Проверьте, об одной ли бумаге речь; если о разных, заведите для них разные исходы.
";

const KK: &str = "
title = бір қағазды екі адам жасайды
message = «{ $outcome }» қағазын әртүрлі тұлғалар жасайды: { $actors }
help = бір қол қоюшыны атауды немесе қай кезде кім қол қоятынын айтуды ұсыныңыз
also = мұнда да жасалады
finds = Бір қызметтің екі қадамы бір аяқталудың қағазын жасайды, ал орындаушылары әртүрлі. Өтініш беруші мен жүйелер есепке алынбайды.
law = Нәтиженің жарамдылығы оған кім қол қойғанына байланысты; ара жігі ажыратылмаған екі қол қоюшы оған күмән туғызады.
mend = Бір қағаз туралы айтылғанын тексеріңіз; екі бөлек қағаз болса, оларға бөлек аяқталу жазыңыз.
";

const EN: &str = "
title = one paper made by two
message = “{ $outcome }” is made by different people: { $actors }
help = propose to name one who signs, or to say who signs when
also = made here too
finds = Two steps of one service make the paper of one outcome, and different people act in them. The applicant and systems do not count.
law = Whether a result is valid depends on who signed it; two signers that nothing tells apart put it in doubt.
mend = See whether one paper is meant; if there are two, give them outcomes of their own.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        for (at, outcome) in service.outcomes.iter().enumerate() {
            let steps = subject.steps().filter(|step| step.service_id == id);
            let makers: Vec<(StepAt<'_>, BTreeSet<ActorId>)> = steps
                .filter(|step| makes(step, OutcomeId::new(at)))
                .map(|step| (step, people(subject, &step)))
                .filter(|(_, people)| !people.is_empty())
                .collect();
            let Some((_, first)) = makers.first() else {
                continue;
            };
            if makers.iter().all(|(_, people)| people == first) {
                continue;
            }
            let places = makers.iter().map(|(at, _)| (at.path(), &at.step.cites[..]));
            let Some(finding) = Finding::over(places, "also") else {
                continue;
            };
            let all: BTreeSet<ActorId> = makers
                .iter()
                .flat_map(|(_, people)| people.clone())
                .collect();
            let names = all.iter().filter_map(|id| subject.actor(*id));
            let names = Arg::list(names.map(|actor| &actor.id));
            let finding = finding.with("outcome", &outcome.id).with("actors", names);
            found.add(subject, finding);
        }
    }
}

fn makes(at: &StepAt<'_>, outcome: OutcomeId) -> bool {
    at.step.makes.iter().any(|made| made.value == outcome)
}

/// Those who act in a step and can sign something.
fn people(subject: &Subject<'_>, at: &StepAt<'_>) -> BTreeSet<ActorId> {
    let actors = at.step.actors.iter().copied();
    let signs = |id: &ActorId| {
        let kind = subject.actor(*id).map(|actor| actor.kind);
        kind.is_some_and(|kind| !matches!(kind, ActorKind::Applicant | ActorKind::System))
    };
    actors.filter(signs).collect()
}
