//! Services of which the act says neither that they are paid nor that they are free.

use super::proofs;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Regulation, Service, ServiceId, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D007",
    name: "fee-undetermined",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D007", RU, KK, EN),
    example: include_str!("../../../tests/checks/D007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = платна ли услуга, не сказано
message = за одни услуги акт взимает сбор, а о других не говорит, платны ли они: «{ $services }»
service = платна ли эта услуга, не сказано
test = а здесь уплату проверяют до обращения за любой из них
help = скажите в акте, взимается ли за них сбор
finds = Регламент взимает сбор за названные услуги, а остальные не отнесены ни к платным, ни к бесплатным. Услуги, которые только ведут к другим, не считаются.
law = Молчание о плате в акте, который взимает её за соседнюю услугу, оставляет вопрос на усмотрение работника; платить без указания закона заявитель не обязан.
mend = Если акт называет услугу бесплатной, запишите «бесплатно»; иначе дополнить нужно акт.
";

const KK: &str = "
title = қызметтің ақылы не тегін екені айтылмаған
message = акт бір қызметтер үшін алым алады, ал мыналардың ақылы не тегін екенін айтпайды: «{ $services }»
service = бұл қызметтің ақылы не тегін екені айтылмаған
test = ал мұнда кез келгеніне жүгінгенге дейін төлем тексеріледі
help = олар үшін алым алына ма, актіде айту керек
finds = Регламент аталған қызметтер үшін алым алады, ал қалғандары ақылыларға да, тегіндерге де жатқызылмаған. Тек басқаларға апаратын қызметтер есепке алынбайды.
law = Көршілес қызмет үшін ақы алатын актінің үндемеуі мәселені қызметкердің еркіне қалдырады; заң нұсқамаса, өтініш беруші төлеуге міндетті емес.
mend = Акт қызметті тегін десе, «тегін» деп жазыңыз; демесе, актіні толықтыру керек.
";

const EN: &str = "
title = paid or free is not said
message = the act takes a fee for some services and does not say of others whether they are paid: “{ $services }”
service = whether this service is paid is not said
test = but here the payment is checked before any of them is applied for
help = the act should say whether a fee is taken for them
finds = A regulation takes a fee for the services it names, and the others are neither among the paid nor among the free ones. Services that only lead to others are not counted.
law = Silence about payment in an act that takes it for a neighbouring service leaves the question to the worker; without a word of the law the applicant owes nothing.
mend = If the act calls the service free, write “free”; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let fees = &regulation.fees;
    let Some(first) = fees.first() else { return };
    // A fee for nothing in particular may be for everything.
    if fees.iter().any(|fee| fee.services.is_empty()) {
        return;
    }
    let open: Vec<(ServiceId, &Service)> = subject
        .services()
        .filter(|(id, service)| works(service) && !settled(regulation, *id))
        .collect();
    if open.is_empty() {
        return;
    }
    let names = open.iter().map(|(_, service)| &service.id);
    let mut finding = Finding::at(path::fee(&first.id))
        .with("services", Arg::list(names))
        .cites(&first.cites);
    for (_, service) in &open {
        finding = finding.see(&service.id, "service").cites(&service.cites);
    }
    let tests = fees.iter().flat_map(|fee| proofs::tests(regulation, fee));
    for test in tests.filter(|test| open.iter().any(|(id, _)| test.called.contains(id))) {
        finding = finding.see(test.path(), "test").cites(&test.step.cites);
    }
    found.add(subject, finding);
}

/// Whether a service is among the paid or the free ones.
fn settled(regulation: &Regulation, id: ServiceId) -> bool {
    let mut fees = regulation.fees.iter();
    let mut free = regulation.free.iter();
    fees.any(|fee| fee.services.contains(&id)) || free.any(|free| free.value.contains(&id))
}

/// Whether a service has work of its own.
fn works(service: &Service) -> bool {
    let mut steps = service.steps.iter();
    let calls = steps.any(|step| matches!(step.kind, StepKind::Call(_)));
    !service.steps.is_empty() && !calls
}
