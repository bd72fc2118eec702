//! The applicant owes something that the portal path has no place for.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Service, ServiceId, StepKind, path};

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W004",
    name: "no-way-through-portal",
    family: Family::Waits,
    level: Level::Note,
    texts: Texts::new("W004", RU, KK, EN),
    example: include_str!("../../../tests/checks/W004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = через портал передать нельзя
message = услуга «{ $service }» по порталу вызывает процедуру, которая ждёт от заявителя «{ $wait }», но как передать это через портал, не сказано
help = предложите описать в порядке обращения через портал уведомление заявителя и его ответ
wait = этого ждут от заявителя
finds = Услуга, открытая только через портал, вызывает процедуру, где заявитель должен что-либо представить, но сама действия для этого не содержит.
law = Если способ передачи не описан, заявителю портала приходится являться лично, хотя акт обещает услугу через портал.
mend = Если акт описывает это действие, добавьте его в услугу портала; иначе файл верен.
";

const KK: &str = "
title = портал арқылы тапсыру жолы жоқ
message = портал арқылы «{ $service }» қызметі өтініш берушіден «{ $wait }» күтетін рәсімді шақырады, бірақ оны портал арқылы қалай тапсыру айтылмаған
help = портал арқылы жүгіну тәртібінде өтініш берушіні хабардар етуді және оның жауабын сипаттауды ұсыныңыз
wait = өтініш берушіден осы күтіледі
finds = Тек портал арқылы ашылған қызмет өтініш беруші бірдеңе ұсынуға тиіс рәсімді шақырады, ал өзінде бұған арналған әрекет жоқ.
law = Тапсыру жолы сипатталмаса, акт қызметті портал арқылы уәде етсе де, порталдағы өтініш беруші өзі келуге мәжбүр.
mend = Акт бұл әрекетті сипаттаса, оны портал қызметіне қосыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = no way through the portal
message = the portal service “{ $service }” calls a procedure that waits for “{ $wait }” from the applicant, and how to send it through the portal is not said
help = propose to describe in the portal procedure how the applicant is told and answers
wait = this is waited for
finds = A service that is open through a portal only calls a procedure in which the applicant owes something, and has no act for it itself.
law = If no way is described, a portal applicant must come in person although the act promises the service through the portal.
mend = If the act describes it, add it to the portal service; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let owed: Vec<WaitAt<'_>> = waits(subject)
        .filter(|at| at.for_applicant(subject))
        .collect();
    for (id, service) in subject.services() {
        if !by_portal_only(subject, service) || owed.iter().any(|at| at.at.service_id == id) {
            continue;
        }
        let called: Vec<&WaitAt<'_>> = owed
            .iter()
            .filter(|at| calls(service, at.at.service_id).is_some())
            .collect();
        let Some(first) = called.first() else {
            continue;
        };
        let Some(call) = calls(service, first.at.service_id) else {
            continue;
        };
        let finding = Finding::at(path::step(&service.id, call));
        let finding = finding
            .with("service", &service.id)
            .with("wait", &first.wait.id);
        let finding = called.iter().fold(finding, |finding, at| {
            finding.see(at.path(), "wait").cites(&at.wait.cites)
        });
        found.add(subject, finding);
    }
}

/// Whether a service can be asked for only where the applicant sends at any hour.
fn by_portal_only(subject: &Subject<'_>, service: &Service) -> bool {
    let channels = service.channels.iter();
    let mut channels = channels.filter_map(|id| subject.regulation.channels.get(id.index()));
    !service.channels.is_empty() && channels.all(|channel| channel.round_clock)
}

/// The step of a service that calls another one.
fn calls(service: &Service, called: ServiceId) -> Option<&str> {
    let steps = service.steps.iter();
    let mut calls = steps.filter(|step| step.kind == StepKind::Call(called));
    calls.next().map(|step| step.id.as_str())
}
