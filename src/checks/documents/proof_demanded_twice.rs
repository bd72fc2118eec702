//! A proof of payment that is asked for with the application and again later.

use super::{proofs, scope};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{DocumentList, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D001",
    name: "proof-demanded-twice",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D001", RU, KK, EN),
    example: include_str!("../../../tests/checks/D001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = уплату подтверждают дважды
message = уплату сбора «{ $fee }» требуют подтвердить дважды: к заявлению и ещё раз в услугах: «{ $services }»
list = этот список требует подтверждения с заявлением
test = здесь уплату проверяют до обращения
wait = здесь подтверждения ждут ещё раз
help = оставьте в акте одно подтверждение, то, которое следует за обязанностью уплатить
finds = Один и тот же сбор подтверждают документ из списка для услуги и ожидание в ней же.
law = Один платёж доказывают один раз. Если подтверждений два, неясно, за неисполнение какого из них вправе отказать.
mend = Файл исправлять не нужно, если акт требует того и другого.
";

const KK: &str = "
title = төлем екі рет расталады
message = «{ $fee }» алымының төленгенін екі рет растау талап етіледі: өтініш берілгенде және мына қызметтерде тағы бір рет: «{ $services }»
list = бұл тізім растауды өтінішпен бірге талап етеді
test = мұнда төлем жүгінгенге дейін тексеріледі
wait = мұнда растау тағы күтіледі
help = актіде бір ғана растауды, төлеу міндетінен кейінгісін қалдыру керек
finds = Бір алымды қызметке арналған тізімдегі құжат та, сол қызметтегі күту де растайды.
law = Бір төлем бір рет дәлелденеді. Растау екеу болса, қайсысы орындалмағаны үшін бас тартуға болатыны белгісіз.
mend = Акт екеуін де талап етсе, файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = proof of payment demanded twice
message = payment of the fee “{ $fee }” is to be proved twice: with the application, and again in the services “{ $services }”
list = this list asks for the proof with the application
test = here the payment is checked before the application
wait = here the proof is awaited again
help = the act should keep one proof, the one that follows the duty to pay
finds = One and the same fee is proved by a document of a list for a service and by a wait in that service.
law = One payment is proved once. With two proofs it is open for the lack of which of them the service may be refused.
mend = Nothing is to be mended in the file if the act demands both.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for fee in &subject.regulation.fees {
        let lists = proofs::lists(subject.regulation, fee);
        let mut waits = proofs::waits(subject.regulation, fee);
        let mut tests = proofs::tests(subject.regulation, fee);
        tests.retain(|test| waits.iter().any(|own| test.called.contains(&own.id)));
        let listed = |id| lists.iter().any(|list| scope::is_for(list, id));
        let tested = |id| tests.iter().any(|test| test.called.contains(&id));
        waits.retain(|own| listed(own.id) || tested(own.id));
        if waits.is_empty() {
            continue;
        }
        let services = waits.iter().map(|own| &own.service.id);
        let mut finding = Finding::at(path::fee(&fee.id))
            .with("fee", &fee.id)
            .with("services", Arg::list(services));
        let asking = |list: &&&DocumentList| waits.iter().any(|own| scope::is_for(list, own.id));
        for list in lists.iter().filter(asking) {
            let place = path::documents(&list.id);
            finding = finding.see(place, "list").cites(&list.cites);
        }
        for test in &tests {
            finding = finding.see(test.path(), "test").cites(&test.step.cites);
        }
        for own in &waits {
            finding = finding.see(own.path(), "wait").cites(&own.wait.cites);
        }
        // That a payment which is checked is this fee is what the file says, not the act.
        let listed = waits.iter().any(|own| listed(own.id));
        found.add(subject, if listed { finding } else { finding.noted() });
    }
}
