//! A matter that is decided again after the applicant has done what the first decision asked of him.

use super::exits;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::{Level, Witness};
use crate::flow::Cases;
use crate::messages::{Arg, Texts};
use crate::model::{
    ActorKind, Fact, FactId, OutcomeKind, Service, ServiceId, Settled, Step, Wait, path,
};

/// The check.
pub static CHECK: Check = Check {
    code: "F015",
    name: "decided-anew",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F015", RU, KK, EN),
    example: include_str!("../../../tests/checks/F015/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = решённое решают заново
message = после решения в «{ $first }» ждут заявителя («{ $wait }»), а потом тот же участник решает то же самое снова, в «{ $second }», и может отказать: { $services }
help = скажите в акте, что второе решение лишь оформляет первое, или что возвращается заявителю при отказе
again = второе решение
finds = В одном деле один и тот же участник дважды выбирает из одних и тех же решений, а между ними заявитель исполняет то, что требуется после первого, обычно платит.
law = Благоприятное решение, о котором заявителю сообщили, связывает: он на него положился. Если его можно взять назад вторым решением, акт должен назвать основания и сказать о возврате уплаченного.
mend = Если второе действие — лишь подписание, запишите его без решения; если акт в самом деле решает заново, находка говорит об акте.
";

const KK: &str = "
title = шешілген іс қайта шешіледі
message = «{ $first }» қадамындағы шешімнен кейін өтініш беруші күтіледі («{ $wait }»), содан соң сол қатысушы дәл соны «{ $second }» қадамында қайта шешеді және бас тарта алады: { $services }
help = екінші шешім біріншісін тек рәсімдейтінін немесе бас тартылса, өтініш берушіге не қайтарылатынын актіде айтыңыз
again = екінші шешім
finds = Бір істе бір қатысушы бірдей шешімдердің ішінен екі рет таңдайды, ал олардың арасында өтініш беруші бірінші шешімнен кейін талап етілетінді орындайды, әдетте ақы төлейді.
law = Өтініш берушіге хабарланған қолайлы шешім міндеттейді: ол соған сенді. Оны екінші шешіммен қайтарып алуға болса, акт негіздерін атап, төленгеннің қайтарылуын айтуы керек.
mend = Екінші әрекет тек қол қою болса, оны шешімсіз жазыңыз; акт шынымен қайта шешсе, ескерту актіге қатысты.
";

const EN: &str = "
title = decided anew
message = after the decision in “{ $first }” the applicant is waited for (“{ $wait }”), and then the same actor decides the same again, in “{ $second }”, and can refuse: { $services }
help = say in the act that the second decision only gives form to the first, or what is returned to the applicant upon a refusal
again = the second decision
finds = In one case the same actor chooses twice among the same decisions, and in between the applicant does what is asked of him after the first, mostly pays.
law = A favourable decision of which the applicant was told binds: he relied on it. If a second decision can take it back, the act has to name the grounds and to speak of the return of what was paid.
mend = If the second act is a mere signature, write it without a decision; if the act truly decides anew, the finding is about the act.
";

/// A decision with its step.
#[derive(Clone, Copy)]
struct Decision<'a> {
    at: usize,
    step: &'a Step,
    id: FactId,
    fact: &'a Fact,
}

/// Two decisions of the same with a wait for the applicant between them.
struct Twice<'a> {
    service: &'a Service,
    first: Decision<'a>,
    second: Decision<'a>,
    wait: &'a Wait,
    witness: Option<Witness>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let all = subject.services();
    let all: Vec<Twice<'_>> = all
        .filter_map(|(id, own)| twice(subject, id, own))
        .collect();
    let Some(main) = all.first() else {
        return;
    };
    let at = |own: &Twice<'_>, step: &Step| path::step(&own.service.id, &step.id);
    let services = all.iter().map(|own| own.service.id.as_str());
    let mut finding = Finding::at(at(main, main.first.step))
        .with("first", &main.first.step.id)
        .with("second", &main.second.step.id)
        .with("wait", &main.wait.id)
        .with("services", Arg::list(services))
        .shown_by(main.witness.clone());
    for own in &all {
        let steps = [own.first.step, own.second.step];
        finding = finding.see(at(own, own.second.step), "again");
        finding = steps
            .iter()
            .fold(finding, |all, step| all.cites(&step.cites));
        finding = finding.cites(&own.wait.cites);
    }
    found.add(subject, finding);
}

fn twice<'a>(subject: &Subject<'a>, id: ServiceId, service: &'a Service) -> Option<Twice<'a>> {
    let decisions = decisions(subject, service);
    decisions.iter().enumerate().find_map(|(nth, first)| {
        let later = decisions.get(nth + 1..).unwrap_or_default();
        let mut alike = later.iter().filter(|second| same(first, second));
        alike.find_map(|second| {
            let wait = applicant_waits(subject, service, first.at, second.at)?;
            let cases = refused_again(subject, id, service, first, second)?;
            Some(Twice {
                service,
                first: *first,
                second: *second,
                wait,
                witness: subject.witness(id, cases),
            })
        })
    })
}

fn decisions<'a>(subject: &Subject<'a>, service: &'a Service) -> Vec<Decision<'a>> {
    let steps = service.steps.iter().enumerate();
    let decided = steps.flat_map(|(at, step)| step.decides.iter().map(move |id| (at, step, *id)));
    decided
        .filter_map(|(at, step, id)| {
            let fact = subject.regulation.facts.get(id.index())?;
            Some(Decision { at, step, id, fact })
        })
        .collect()
}

/// Whether two decisions choose among the same and are the same actor's.
fn same(first: &Decision<'_>, second: &Decision<'_>) -> bool {
    let by = matches!(first.fact.settled, Settled::Decided(Some(_)));
    by && first.id != second.id
        && first.fact.settled == second.fact.settled
        && first.fact.kind == second.fact.kind
}

/// The wait for the applicant between two steps, in the act's order.
fn applicant_waits<'a>(
    subject: &Subject<'_>,
    service: &'a Service,
    from: usize,
    to: usize,
) -> Option<&'a Wait> {
    let steps = service.steps.get(from + 1..=to)?;
    let mut waits = steps.iter().flat_map(|step| &step.waits);
    waits.find(|wait| {
        let by = subject.actor(wait.by);
        by.is_some_and(|by| by.kind == ActorKind::Applicant)
    })
}

/// The cases that are decided favourably first and refused then.
fn refused_again(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    first: &Decision<'_>,
    second: &Decision<'_>,
) -> Option<Cases> {
    let flow = subject.flow(id)?;
    let begun = exits::beginnings(flow, service);
    let having = |own: &Decision<'_>| flow.having(own.id, own.fact.favourable?);
    let granted = having(first).unwrap_or(Cases::ALL);
    let upheld = having(second)?;
    let both = flow.all([*begun.get(first.at)?, *begun.get(second.at)?, granted]);
    let refused = flow.all([
        flow.without(both, upheld),
        exits::with_outcome_of(flow, OutcomeKind::Refusal),
    ]);
    flow.example(refused).map(|_| refused)
}
