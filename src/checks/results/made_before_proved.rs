//! A result that is signed before its fee is proved.

use super::ways::{self, Done};
use crate::checks::flow::asks_for;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{Fee, OutcomeId, OutcomeKind, Proof, Service, ServiceId, Step, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R006",
    name: "made-before-proved",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R006", RU, KK, EN),
    example: include_str!("../../../tests/checks/R006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результат подписан раньше, чем подтверждён сбор
message = шаг «{ $step }» создаёт результат раньше, чем в шаге «{ $proving }» подтверждён сбор «{ $fee }»
proof = уплата подтверждается только здесь
also = и здесь результат создан раньше
help = поставьте подписание после подтверждения сбора или скажите, что делается с подписанным, если сбор не уплачен
finds = За услугу взимается сбор; уплату подтверждает ожидание или проверка факта, а шаг, создающий благоприятный результат, стоит раньше. Если после подтверждения тот же результат создают заново, находки нет.
law = Подписанный акт действителен с подписи. Если сбор затем не уплатят, действительное разрешение существует без условия его выдачи, и отменить его некому.
mend = Файл исправлять не нужно, если порядок в нём тот же, что в акте: менять нужно порядок акта.
";

const KK: &str = "
title = алым расталмай тұрып қол қойылған нәтиже
message = «{ $step }» қадамы нәтижені «{ $proving }» қадамында «{ $fee }» алымы расталмай тұрып жасайды
proof = төлем тек осында расталады
also = мұнда да нәтиже бұрын жасалады
help = қол қоюды алым расталғаннан кейінге қою немесе алым төленбесе, қол қойылған қағазбен не істелетінін айту керек
finds = Қызмет үшін алым алынады; төлемді күту не фактіні тексеру растайды, ал оң нәтижені жасайтын қадам одан бұрын тұр. Растаудан кейін сол нәтиже жаңадан жасалса, ескерту берілмейді.
law = Қол қойылған құжат қол қойылған сәттен жарамды. Кейін алым төленбесе, жарамды рұқсат беру шартынсыз тұрады, оның күшін жоятын ешкім жоқ.
mend = Реті актідегідей болса, файлды түзетудің қажеті жоқ: актідегі ретті өзгерту керек.
";

const EN: &str = "
title = result signed before its fee is proved
message = the step “{ $step }” makes the result before the step “{ $proving }” proves that the fee “{ $fee }” is paid
proof = the payment is proved only here
also = here too the result is made before
help = put the signature after the proof of the fee, or say what becomes of the signed paper if the fee is not paid
finds = A fee is taken for the service; a wait, or the test of a fact, proves its payment, and the step that makes the favourable result stands before it. Where the result is made anew after the proof, nothing is told.
law = A signed act is valid from its signature. If the fee is never paid, a valid permit exists without the condition of its issue, and nobody may annul it.
mend = Nothing is to be mended in the file if its order is that of the act: the order of the act is to be changed.
";

/// A result that is made too early in a service.
struct TooEarly<'a> {
    id: ServiceId,
    service: &'a Service,
    made: &'a Step,
    /// The later step that waits for the proof.
    proving: &'a Step,
    cases: Cases,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for fee in &subject.regulation.fees {
        let services = subject.services().filter(|(_, own)| waits_for(own, fee));
        let early: Vec<TooEarly<'_>> = services
            .filter_map(|(id, service)| too_early(subject, id, service, fee))
            .collect();
        if let Some(finding) = finding(subject, fee, &early) {
            found.add(subject, finding);
        }
    }
}

fn finding(subject: &Subject<'_>, fee: &Fee, early: &[TooEarly<'_>]) -> Option<Finding> {
    let first = early.first()?;
    let places = early.iter().map(|own| {
        let place = path::makes(&own.service.id, &own.made.id, 0);
        (place, &own.made.cites[..])
    });
    let finding = Finding::over(places, "also")?
        .with("step", &first.made.id)
        .with("proving", &first.proving.id)
        .with("fee", &fee.id)
        .shown_by(subject.witness(first.id, first.cases));
    Some(early.iter().fold(finding, |finding, own| {
        let place = path::step(&own.service.id, &own.proving.id);
        finding.see(place, "proof").cites(&own.proving.cites)
    }))
}

fn proves(step: &Step, fee: &Fee) -> bool {
    let mut proofs = fee.proofs.iter();
    proofs.any(|proof| match &proof.value {
        Proof::Wait(name) => step.waits.iter().any(|wait| wait.id == *name),
        Proof::Fact(fact) => asks_for(step, *fact),
        Proof::Document(_) => false,
    })
}

fn waits_for(service: &Service, fee: &Fee) -> bool {
    service.steps.iter().any(|step| proves(step, fee))
}

/// The step that makes a favourable outcome and the later one that waits for the proof, unless the
/// outcome is made anew behind the proof: then the first paper is not the one that is handed over.
fn too_early<'a>(
    subject: &Subject<'a>,
    id: ServiceId,
    service: &'a Service,
    fee: &Fee,
) -> Option<TooEarly<'a>> {
    let flow = subject.flow(id)?;
    let done = ways::done(subject.regulation, flow);
    let own = || done.iter().filter(|done| done.own);
    let anew = |made: &Done<'_>, proving: &Done<'_>| {
        let mut later = own().filter(|later| {
            let mut outcomes = favourable(later);
            later.id != made.id
                && outcomes.any(|outcome| favourable(made).any(|own| own == outcome))
        });
        later.any(|later| ways::one_after(flow, proving, later).is_some())
    };
    own()
        .filter(|done| favourable(done).next().is_some())
        .flat_map(|made| own().map(move |proving| (made, proving)))
        .filter(|(made, proving)| made.id != proving.id && proves(proving.step, fee))
        .filter(|(made, proving)| !anew(made, proving))
        .find_map(|(made, proving)| {
            let cases = ways::one_after(flow, made, proving)?;
            Some(TooEarly {
                id,
                service,
                made: made.step,
                proving: proving.step,
                cases,
            })
        })
}

/// The favourable outcomes that a step makes.
fn favourable(done: &Done<'_>) -> impl Iterator<Item = OutcomeId> {
    let outcomes = &done.service.outcomes;
    let made = done.step.makes.iter().map(|made| made.value);
    made.filter(|made| {
        let outcome = outcomes.get(made.index());
        outcome.is_some_and(|outcome| outcome.kind == OutcomeKind::Favourable)
    })
}
