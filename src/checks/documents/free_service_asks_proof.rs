//! A service without a fee whose list asks for proof of payment.

use super::{proofs, scope};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{DocumentList, Fee, Regulation, ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D003",
    name: "free-service-asks-proof",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D003", RU, KK, EN),
    example: include_str!("../../../tests/checks/D003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = бесплатная услуга требует подтвердить уплату
message = сбор «{ $fee }» за эти услуги не взимается, а подтверждения его уплаты требуют: «{ $services }»
list = подтверждения требует этот список
free = услуга названа бесплатной здесь
help = исключите подтверждение сбора из списков для услуг, за которые он не взимается
finds = Список документов требует подтвердить сбор для услуги, которая названа бесплатной или за которую этот сбор не взимается.
law = Требовать документ о платеже, которого закон не установил, нельзя; без него пакет неполон, и в бесплатной услуге отказывают за неуплату.
mend = Если список действует не для всех этих услуг, разделите его; иначе менять нужно акт.
";

const KK: &str = "
title = тегін қызмет төлемді растауды талап етеді
message = «{ $fee }» алымы бұл қызметтер үшін алынбайды, бірақ оның төленгенін растау талап етіледі: «{ $services }»
list = растауды осы тізім талап етеді
free = қызмет осында тегін деп аталған
help = алым алынбайтын қызметтердің тізімдерінен растауды алып тастау керек
finds = Құжаттар тізімі тегін деп аталған немесе осы алым алынбайтын қызмет үшін де алымды растауды талап етеді.
law = Заңда белгіленбеген төлем туралы құжатты талап етуге болмайды; онсыз топтама толық емес, тегін қызметтен төлемегені үшін бас тартылады.
mend = Тізім осы қызметтердің бәріне қатысты болмаса, оны бөліңіз; қатысты болса, актіні өзгерту керек.
";

const EN: &str = "
title = free service asks for proof of payment
message = the fee “{ $fee }” is not taken for these services, but they ask for proof that it is paid: “{ $services }”
list = this list asks for the proof
free = the service is said to be free here
help = take the proof of the fee out of the lists for services for which it is not taken
finds = A list of documents asks for the proof of a fee for a service that is said to be free or for which this fee is not taken.
law = A document about a payment that no law imposes may not be demanded; without it the package is incomplete, and a free service is refused for not being paid.
mend = If the list is not for all these services, divide it; otherwise the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for fee in &regulation.fees {
        let lists = proofs::lists(regulation, fee);
        let mut services: Vec<ServiceId> = lists
            .iter()
            .flat_map(|list| unpaid(regulation, fee, list))
            .collect();
        services.sort_unstable();
        services.dedup();
        if services.is_empty() {
            continue;
        }
        let own = services.iter();
        let names = own.filter_map(|id| Some(&regulation.services.get(id.index())?.id));
        let mut finding = Finding::at(path::fee(&fee.id))
            .with("fee", &fee.id)
            .with("services", Arg::list(names))
            .cites(&fee.cites);
        for (at, free) in regulation.free.iter().enumerate() {
            if free.value.iter().any(|id| services.contains(id)) {
                finding = finding.see(path::free(at), "free").cites(&free.cites);
            }
        }
        for list in lists {
            if !unpaid(regulation, fee, list).is_empty() {
                let place = path::documents(&list.id);
                finding = finding.see(place, "list").cites(&list.cites);
            }
        }
        found.add(subject, finding);
    }
}

/// The services of a list that are free, or that it names although the fee is for others.
fn unpaid(regulation: &Regulation, fee: &Fee, list: &DocumentList) -> Vec<ServiceId> {
    let free = |id: &ServiceId| regulation.free.iter().any(|free| free.value.contains(id));
    let others = |id: &ServiceId| {
        !list.services.is_empty() && !fee.services.is_empty() && !fee.services.contains(id)
    };
    let mut services = scope::services(regulation, list);
    services.retain(|id| free(id) || others(id));
    services
}
