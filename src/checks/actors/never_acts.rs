//! An actor that the act lists and that does nothing in any procedure.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{ActorId, ActorKind, Regulation, Settled, path};

/// The check.
pub static CHECK: Check = Check {
    code: "A001",
    name: "actor-never-acts",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A001", RU, KK, EN),
    example: include_str!("../../../tests/checks/A001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = участник назван, но ничего не делает
message = участник «{ $actor }» назван, но ни в одном шаге не действует
listed = участник «{ $actor }» есть в перечне подразделений и работников, но ни в одном шаге не действует
help = найдите в тексте, что он делает, и укажите его в шаге; если текст этого не говорит, отметьте молчание и обоснуйте исключение
finds = Участник назван в перечне подразделений и работников или в другом месте акта, но не исполняет ни одного шага, никого не ждёт и ничего не решает.
law = Акт называет участников, чтобы было видно, кто отвечает за услугу. Участник без действия — либо лишнее имя, либо пропущенный шаг, и тогда неизвестно, кто его исполняет.
mend = Укажите участника в шаге, который он исполняет, или уберите строку, если акт её не содержит.
";

const KK: &str = "
title = қатысушы аталған, бірақ ештеңе істемейді
message = «{ $actor }» қатысушысы аталған, бірақ бірде-бір қадамда әрекет етпейді
listed = «{ $actor }» қатысушысы бөлімшелер мен қызметкерлер тізбесінде бар, бірақ бірде-бір қадамда әрекет етпейді
help = мәтіннен оның не істейтінін тауып, қадамда көрсетіңіз; мәтінде айтылмаса, үнсіздікті белгілеп, ерекшелікті негіздеңіз
finds = Қатысушы бөлімшелер мен қызметкерлер тізбесінде немесе актінің басқа жерінде аталған, бірақ бірде-бір қадамды орындамайды, оны ешкім күтпейді, ол ештеңе шешпейді.
law = Акт қатысушыларды қызметке кім жауап беретіні көрінсін деп атайды. Әрекетсіз қатысушы — артық атау немесе түсіп қалған қадам; соңғысында оны кім орындайтыны белгісіз.
mend = Қатысушыны ол орындайтын қадамда көрсетіңіз немесе актіде жоқ болса, жолды алып тастаңыз.
";

const EN: &str = "
title = actor named but never acting
message = the actor “{ $actor }” is named but acts in no step
listed = the actor “{ $actor }” stands in the list of units and officials but acts in no step
help = find in the text what it does and name it in that step; if the text does not say, mark the silence and waive this with the reason
finds = An actor stands in the list of units and officials or is named elsewhere in the act, but it performs no step, nobody waits for it and it decides nothing.
law = The act names its actors to show who answers for the service. An actor without an action is a superfluous name, or a step has been left out and nobody knows who performs it.
mend = Name the actor in the step that it performs, or take the line out if the act does not have it.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let acting = acting(subject);
    let listed = subject.listed();
    for (at, actor) in subject.regulation.actors.iter().enumerate() {
        // The applicant acts by applying.
        if actor.kind == ActorKind::Applicant || acting.contains(&ActorId::new(at)) {
            continue;
        }
        // A system that no list names is a means of those who act and answers for nothing.
        if actor.kind == ActorKind::System && !listed.contains(actor.id.as_str()) {
            continue;
        }
        let is_listed = listed.contains(actor.id.as_str());
        let said = if is_listed { "listed" } else { "message" };
        let finding = Finding::at(path::actor(&actor.id)).saying(said);
        found.add(
            subject,
            finding.with("actor", &actor.id).cites(&actor.cites),
        );
    }
}

/// Everybody who performs, sends, takes in, decides, pays or owes something.
fn acting(subject: &Subject<'_>) -> BTreeSet<ActorId> {
    let mut acting: BTreeSet<ActorId> = obliged(subject.regulation).collect();
    for at in subject.steps() {
        acting.extend(&at.step.actors);
        let waits = &at.step.waits;
        acting.extend(waits.iter().map(|wait| wait.by));
        let takers = waits.iter().flat_map(|wait| &wait.taken_in);
        acting.extend(takers.map(|taker| taker.value));
    }
    let settled = subject.regulation.facts.iter().map(|fact| fact.settled);
    acting.extend(settled.filter_map(|settled| match settled {
        Settled::Stated(by) | Settled::Decided(by) => by,
        Settled::Lists => None,
    }));
    acting
}

fn obliged(regulation: &Regulation) -> impl Iterator<Item = ActorId> {
    let services = regulation.services.iter();
    let duties = services.flat_map(|service| &service.obligations);
    let duties = duties.chain(&regulation.obligations);
    let payers = regulation.fees.iter().filter_map(|fee| fee.payer);
    duties.filter_map(|duty| duty.actor).chain(payers)
}
