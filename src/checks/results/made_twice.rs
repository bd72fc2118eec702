//! One paper that two steps make.

use super::ways;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::{Arg, Texts};
use crate::model::{OutcomeId, Service, ServiceId, Step, path};

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
message = { $n ->
    [one] бумагу
   *[other] бумаги
  } «{ $titles }» создают дважды: в шаге «{ $first }» и потом в шаге «{ $then }»
first = здесь бумага уже создана
then = здесь её создают ещё раз
help = скажите в акте, что подписывают в первый раз и что во второй
finds = В одном и том же деле бумагу одного исхода подписывают или формируют два шага. Все бумаги и услуги с той же парой шагов собраны в одну находку.
law = Если бумагу подписывают дважды, неясно, с какой подписи она действует и что значит первая; второе решение может разойтись с первым.
mend = Если один из шагов делает только проект, «создаёт» в нём лишнее; иначе менять нужно акт.
";

const KK: &str = "
title = бір қағаз екі рет жасалады
message = «{ $titles }» { $n ->
    [one] қағазы
   *[other] қағаздары
  } екі рет жасалады: «{ $first }» қадамында және кейін «{ $then }» қадамында
first = қағаз осында жасалып қойған
then = мұнда ол тағы бір рет жасалады
help = бірінші рет неге, екінші рет неге қол қойылатынын актіде айту керек
finds = Бір істің өзінде бір аяқталудың қағазына екі қадам қол қояды не оны екі қадам қалыптастырады. Дәл сол екі қадамы бар қағаздар мен қызметтердің бәрі бір ескертуге жиналған.
law = Қағазға екі рет қол қойылса, оның қай қолдан жарамды екені және біріншісі нені білдіретіні белгісіз; екінші шешім біріншісінен өзгеше болуы мүмкін.
mend = Қадамдардың бірі тек жоба жасаса, ондағы «жасайды» артық; олай болмаса, актіні өзгерту керек.
";

const EN: &str = "
title = one paper made twice
message = the { $n ->
    [one] paper “{ $titles }” is
   *[other] papers “{ $titles }” are
  } made twice: in the step “{ $first }” and later in the step “{ $then }”
first = the paper has been made here
then = here it is made once more
help = the act should say what is signed the first time and what the second
finds = In one and the same case two steps sign or form the paper of one outcome. All papers and services with the same two steps are told in one finding.
law = If a paper is signed twice, it is open from which signature it is valid and what the first one means; the second decision may differ from the first.
mend = If one of the steps only makes a draft, “makes” is superfluous there; otherwise the act is to be changed.
";

/// Two steps, by name, that make the same papers one after the other.
struct Twice<'a> {
    first: &'a str,
    then: &'a str,
    titles: Vec<&'a str>,
    /// Where: each service with both steps and the cases that do both.
    places: Vec<(ServiceId, &'a Service, [&'a Step; 2], Cases)>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Twice<'_>> = Vec::new();
    for (id, service) in subject.services() {
        let outcomes = service.outcomes.iter().enumerate();
        for (at, outcome) in outcomes {
            let Some(([first, then], cases)) = twice(subject, id, OutcomeId::new(at)) else {
                continue;
            };
            let same = |known: &&mut Twice<'_>| (known.first, known.then) == (&first.id, &then.id);
            let known = match all.iter_mut().find(same) {
                Some(known) => known,
                None => {
                    all.push(Twice {
                        first: &first.id,
                        then: &then.id,
                        titles: Vec::new(),
                        places: Vec::new(),
                    });
                    let Some(last) = all.last_mut() else { continue };
                    last
                }
            };
            if !known.titles.contains(&outcome.title.as_str()) {
                known.titles.push(&outcome.title);
            }
            if !known.places.iter().any(|(own, ..)| *own == id) {
                known.places.push((id, service, [first, then], cases));
            }
        }
    }
    for twice in &all {
        if let Some(finding) = finding(subject, twice) {
            found.add(subject, finding);
        }
    }
}

fn finding(subject: &Subject<'_>, twice: &Twice<'_>) -> Option<Finding> {
    let made = |service: &Service, step: &Step| path::makes(&service.id, &step.id, 0);
    let places = twice.places.iter();
    let places = places.map(|(_, own, [_, then], _)| (made(own, then), &then.cites[..]));
    let mut finding = Finding::over(places, "then")?
        .with("n", twice.titles.len())
        .with("titles", Arg::list(twice.titles.iter().copied()))
        .with("first", twice.first)
        .with("then", twice.then);
    for (_, service, [first, _], _) in &twice.places {
        finding = finding.see(made(service, first), "first");
        finding = finding.cites(&first.cites);
    }
    let (id, .., cases) = twice.places.first()?;
    Some(finding.shown_by(subject.witness(*id, *cases)))
}

/// The first two steps of a service that make an outcome one after the other in some case.
fn twice<'a>(
    subject: &Subject<'a>,
    id: ServiceId,
    outcome: OutcomeId,
) -> Option<([&'a Step; 2], Cases)> {
    let service = subject.regulation.services.get(id.index())?;
    let mut makers = service.steps.iter().filter(|step| makes(step, outcome));
    makers.nth(1)?;
    let flow = subject.flow(id)?;
    let mut done = ways::done(subject.regulation, flow);
    done.retain(|done| done.own && makes(done.step, outcome));
    let mut pairs = done.iter().flat_map(|first| {
        let later = done.iter().filter(|then| then.id != first.id);
        later.map(move |then| (first, then))
    });
    pairs.find_map(|(first, then)| {
        let cases = ways::one_after(flow, first, then)?;
        Some(([first.step, then.step], cases))
    })
}

fn makes(step: &Step, outcome: OutcomeId) -> bool {
    step.makes.iter().any(|made| made.value == outcome)
}
