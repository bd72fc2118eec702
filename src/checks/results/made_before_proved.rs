//! A result that is signed before its fee is proved.

use super::ways;
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{Fee, OutcomeKind, Proof, Service, Step, path};

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
help = поставьте подписание после подтверждения сбора или скажите, что делается с подписанным, если сбор не уплачен
finds = За услугу взимается сбор; уплату подтверждает ожидание, а шаг, создающий благоприятный результат, стоит раньше.
law = Подписанный акт действителен с подписи. Если сбор затем не уплатят, действительное разрешение существует без условия его выдачи, и отменить его некому.
mend = Файл исправлять не нужно, если порядок в нём тот же, что в акте: менять нужно порядок акта.
";

const KK: &str = "
title = алым расталмай тұрып қол қойылған нәтиже
message = «{ $step }» қадамы нәтижені «{ $proving }» қадамында «{ $fee }» алымы расталмай тұрып жасайды
proof = төлем тек осында расталады
help = қол қоюды алым расталғаннан кейінге қою немесе алым төленбесе, қол қойылған қағазбен не істелетінін айту керек
finds = Қызмет үшін алым алынады; төлемді күту растайды, ал оң нәтижені жасайтын қадам одан бұрын тұр.
law = Қол қойылған құжат қол қойылған сәттен жарамды. Кейін алым төленбесе, жарамды рұқсат беру шартынсыз тұрады, оның күшін жоятын ешкім жоқ.
mend = Реті актідегідей болса, файлды түзетудің қажеті жоқ: актідегі ретті өзгерту керек.
";

const EN: &str = "
title = result signed before its fee is proved
message = the step “{ $step }” makes the result before the step “{ $proving }” proves that the fee “{ $fee }” is paid
proof = the payment is proved only here
help = put the signature after the proof of the fee, or say what becomes of the signed paper if the fee is not paid
finds = A fee is taken for the service; a wait proves its payment, and the step that makes the favourable result stands before it.
law = A signed act is valid from its signature. If the fee is never paid, a valid permit exists without the condition of its issue, and nobody may annul it.
mend = Nothing is to be mended in the file if its order is that of the act: the order of the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for fee in &subject.regulation.fees {
        for (id, service) in subject.services() {
            if !waits_for(service, fee) {
                continue;
            }
            let Some(flow) = subject.flow(id) else {
                continue;
            };
            if let Some((made, proving, cases)) = too_early(subject, flow, fee) {
                let finding = finding(service, fee, made, proving);
                found.add(subject, finding.shown_by(subject.witness(id, cases)));
            }
        }
    }
}

fn finding(service: &Service, fee: &Fee, made: &Step, proving: &Step) -> Finding {
    Finding::at(path::makes(&service.id, &made.id, 0))
        .with("step", &made.id)
        .with("proving", &proving.id)
        .with("fee", &fee.id)
        .see(path::step(&service.id, &proving.id), "proof")
        .cites(&made.cites)
        .cites(&proving.cites)
}

fn proves(step: &Step, fee: &Fee) -> bool {
    let mut proofs = fee.proofs.iter();
    proofs.any(|proof| match &proof.value {
        Proof::Wait(name) => step.waits.iter().any(|wait| wait.id == *name),
        Proof::Document(_) => false,
    })
}

fn waits_for(service: &Service, fee: &Fee) -> bool {
    service.steps.iter().any(|step| proves(step, fee))
}

/// The step that makes a favourable outcome, the later step that waits for the proof, and the
/// cases with both.
fn too_early<'a>(
    subject: &Subject<'a>,
    flow: &ServiceFlow,
    fee: &Fee,
) -> Option<(&'a Step, &'a Step, Cases)> {
    let done = ways::done(subject.regulation, flow);
    let own = || done.iter().filter(|done| done.own);
    let makers = own().filter(|done| {
        let mut made = done.step.makes.iter();
        made.any(|made| {
            let outcome = done.service.outcomes.get(made.value.index());
            outcome.is_some_and(|outcome| outcome.kind == OutcomeKind::Favourable)
        })
    });
    makers
        .flat_map(|made| own().map(move |proving| (made, proving)))
        .filter(|(made, proving)| made.id != proving.id && proves(proving.step, fee))
        .find_map(|(made, proving)| {
            let cases = ways::one_after(flow, made, proving)?;
            Some((made.step, proving.step, cases))
        })
}
