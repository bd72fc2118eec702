//! A proof of payment that is asked for before there is anything to pay for.

use super::{proofs, scope};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Fee, Obligation, ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D002",
    name: "proof-before-it-can-exist",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D002", RU, KK, EN),
    example: include_str!("../../../tests/checks/D002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = подтверждение, которого ещё не может быть
message = подтверждение сбора «{ $fee }» требуют к заявлению, а платить его можно лишь после действия самой услуги; услуги: «{ $services }»
list = здесь подтверждение требуют при подаче
test = здесь уплату проверяют до обращения
later = срок уплаты начинается только здесь
help = исключите подтверждение из документов заявления: к этому дню платить ещё не за что
finds = Документ, подтверждающий сбор, стоит в списке к заявлению, а обязанность уплатить или ожидание подтверждения отсчитываются от события внутри услуги, например от уведомления о решении.
law = Получается круг: без подтверждения заявление неполно, а платить велено после решения по полному заявлению. Законопослушный заявитель подать его не может.
mend = Файл исправлять не нужно, если так говорит акт.
";

const KK: &str = "
title = әлі болуы мүмкін емес растау
message = «{ $fee }» алымының растауы өтініш берілгенде талап етіледі, ал оны қызметтің өз әрекетінен кейін ғана төлеуге болады; қызметтер: «{ $services }»
list = мұнда растау өтініш беру кезінде талап етіледі
test = мұнда төлем жүгінгенге дейін тексеріледі
later = төлеу мерзімі тек осында басталады
help = растауды өтініш құжаттарынан алып тастау керек: ол күні төлейтін ештеңе жоқ
finds = Алымды растайтын құжат өтініш тізімінде тұр, ал төлеу міндеті немесе растауды күту қызметтің ішіндегі оқиғадан, мысалы шешім туралы хабарламадан, есептеледі.
law = Тұйық шеңбер шығады: растаусыз өтініш толық емес, ал төлеу толық өтініш бойынша шешімнен кейін міндеттелген. Заңға бағынатын өтініш беруші оны бере алмайды.
mend = Акт солай десе, файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = proof that cannot exist yet
message = proof of the fee “{ $fee }” is asked for with the application, but the fee falls due only after an act of the service itself; services: “{ $services }”
list = here the proof is asked for at filing
test = here the payment is checked before the application
later = the term of payment begins only here
help = take the proof out of the documents of the application: on that day there is nothing to pay for
finds = A document that proves a fee stands in a list for the application, while the duty to pay, or the wait for the proof, runs from an event inside the service, such as the notice of the decision.
law = It is a closed circle: without the proof the application is incomplete, and payment is due after the decision on a complete one. A law-abiding applicant can never file it.
mend = Nothing is to be mended in the file if the act says so.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for fee in &subject.regulation.fees {
        let lists = proofs::lists(subject.regulation, fee);
        let late = late(subject, fee);
        let mut services: Vec<ServiceId> = late.iter().map(|late| late.service).collect();
        let mut tests = proofs::tests(subject.regulation, fee);
        tests.retain(|test| services.iter().any(|id| test.called.contains(id)));
        services.retain(|id| {
            let tested = tests.iter().any(|test| test.called.contains(id));
            tested || lists.iter().any(|list| scope::is_for(list, *id))
        });
        services.dedup();
        if services.is_empty() {
            continue;
        }
        let names = services.iter().filter_map(|id| {
            let own = subject.regulation.services.get(id.index())?;
            Some(&own.id)
        });
        let mut finding = Finding::at(path::fee(&fee.id))
            .with("fee", &fee.id)
            .with("services", Arg::list(names));
        for list in &lists {
            if services.iter().any(|id| scope::is_for(list, *id)) {
                let place = path::documents(&list.id);
                finding = finding.see(place, "list").cites(&list.cites);
            }
        }
        for test in &tests {
            finding = finding.see(test.path(), "test").cites(&test.step.cites);
        }
        for late in late.iter().filter(|late| services.contains(&late.service)) {
            finding = finding.see(&late.place, "later").cites(late.cites);
        }
        // That a payment which is checked is this fee is what the file says, not the act.
        let listed = |id: &ServiceId| lists.iter().any(|list| scope::is_for(list, *id));
        let listed = services.iter().any(listed);
        found.add(subject, if listed { finding } else { finding.noted() });
    }
}

/// A place that lets the payment, or its proof, begin after the application.
struct Late<'a> {
    service: ServiceId,
    place: String,
    cites: &'a [String],
}

/// In the order of the services.
fn late<'a>(subject: &Subject<'a>, fee: &Fee) -> Vec<Late<'a>> {
    let mut late: Vec<Late<'a>> = proofs::waits(subject.regulation, fee)
        .into_iter()
        .filter(proofs::ProvingWait::begins_inside)
        .map(|own| Late {
            service: own.id,
            place: own.path(),
            cites: &own.wait.cites,
        })
        .collect();
    for (service, own) in subject.services() {
        let waits = proofs::waits(subject.regulation, fee);
        let duties = own.obligations.iter().filter(|duty| pays(duty, fee));
        if waits.iter().any(|wait| wait.id == service) {
            late.extend(duties.map(|duty| Late {
                service,
                place: path::obligation(&duty.id),
                cites: &duty.cites,
            }));
        }
    }
    late.sort_by_key(|late| late.service);
    late
}

/// Whether a duty is the payer's and begins inside the service.
fn pays(duty: &Obligation, fee: &Fee) -> bool {
    let event = duty.term.and_then(|(_, event)| event);
    duty.actor.is_some() && duty.actor == fee.payer && event.is_some_and(proofs::is_inside)
}
