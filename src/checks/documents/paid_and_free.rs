//! A service for which a fee is taken and that is free.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D004",
    name: "paid-and-free",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D004", RU, KK, EN),
    example: include_str!("../../../tests/checks/D004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = услуга и платная, и бесплатная
message = за услуги взимается сбор «{ $fee }», и они же названы бесплатными: «{ $services }»
free = здесь они названы бесплатными
help = оставьте в акте одно из двух
finds = Услуга названа и среди тех, за которые взимается сбор, и среди бесплатных.
law = Сбор взимают только по ясному указанию закона; противоречие толкуется в пользу плательщика, и взысканное придётся вернуть.
mend = Проверьте, как пункты делят услуги; если противоречие в самом акте, менять нужно акт.
";

const KK: &str = "
title = қызмет әрі ақылы, әрі тегін
message = «{ $fee }» алымы алынатын қызметтер тегін деп те аталған: «{ $services }»
free = олар осында тегін деп аталған
help = актіде екеуінің бірін қалдыру керек
finds = Қызмет алым алынатындар қатарында да, тегіндер қатарында да аталған.
law = Алым заңның айқын нұсқауы бойынша ғана алынады; қайшылық төлеушінің пайдасына түсіндіріледі, алынған ақшаны қайтаруға тура келеді.
mend = Тармақтар қызметтерді қалай бөлетінін тексеріңіз; қайшылық актінің өзінде болса, актіні өзгерту керек.
";

const EN: &str = "
title = service both paid and free
message = the fee “{ $fee }” is taken for services that are also said to be free: “{ $services }”
free = here they are said to be free
help = the act should keep one of the two
finds = A service stands both among those for which a fee is taken and among the free ones.
law = A fee is taken only where the law says so clearly; a contradiction is read in favour of the payer, and what was taken is to be returned.
mend = Look how the clauses divide the services; if the act contradicts itself, the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for fee in &regulation.fees {
        let mut free = regulation.free.iter().enumerate();
        let both = free.find_map(|(at, free)| {
            let both = free.value.iter().filter(|id| fee.services.contains(id));
            let both: Vec<ServiceId> = both.copied().collect();
            (!both.is_empty()).then_some((at, free, both))
        });
        let Some((at, free, both)) = both else {
            continue;
        };
        let own = both.iter();
        let names = own.filter_map(|id| Some(&regulation.services.get(id.index())?.id));
        let finding = Finding::at(path::fee(&fee.id))
            .with("fee", &fee.id)
            .with("services", Arg::list(names))
            .see(path::free(at), "free")
            .cites(&fee.cites);
        found.add(subject, finding.cites(&free.cites));
    }
}
