//! A service of several steps that nothing bounds as a whole.

use crate::checks::actors::who::works;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::Service;

use super::calls;

/// The check.
pub static CHECK: Check = Check {
    code: "T002",
    name: "service-without-total",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T002", RU, KK, EN),
    example: include_str!("../../../tests/checks/T002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = услуга без общего срока
message = у услуги «{ $service }» нет общего срока: его не называют ни акт, ни файл стандарта
alone = у услуги «{ $service }» нет общего срока: акт его не называет, а файла стандарта нет
help = предложите назвать общий срок; сроки шагов его не заменяют: их сумма зависит от часа подачи
finds = Услуга из нескольких действий, которая сама не вызывает других, не имеет ни одного предельного срока. Услуга из одного действия со сроком не считается.
law = Срок оказания услуги – обязательное сведение стандарта (Закон о государственных услугах); без него нельзя сказать, что услуга оказана с опозданием.
mend = Если общий срок есть в стандарте, запишите «предельный срок … по стандарту»; иначе файл верен.
";

const KK: &str = "
title = жалпы мерзімі жоқ қызмет
message = «{ $service }» қызметінің жалпы мерзімі жоқ: оны акт те, стандарттың файлы да атамайды
alone = «{ $service }» қызметінің жалпы мерзімі жоқ: оны акт атамайды, ал стандарттың файлы жоқ
help = жалпы мерзімді атауды ұсыныңыз; қадамдардың мерзімі оны алмастырмайды: олардың қосындысы өтініш берілген сағатқа байланысты
finds = Бірнеше әрекеттен тұратын, өзі басқа қызметтерді шақырмайтын қызметтің бірде-бір шекті мерзімі жоқ. Мерзімі бар жалғыз әрекеттен тұратын қызмет есепке алынбайды.
law = Қызмет көрсету мерзімі – стандарттың міндетті мәліметі («Мемлекеттік көрсетілетін қызметтер туралы» Заң); онсыз қызмет кешігіп көрсетілді деп айту мүмкін емес.
mend = Жалпы мерзім стандартта болса, «шекті мерзім … стандарт бойынша» деп жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = service without a total term
message = the service “{ $service }” has no total term: neither the act nor the file of the standard states one
alone = the service “{ $service }” has no total term: the act states none, and there is no file of the standard
help = propose to state a total; the terms of the steps do not stand for it: their sum depends on the hour of filing
finds = A service of several acts that calls no other one has no deadline. A service of one act with a term does not count.
law = The term of a service is a required part of its standard (Law on State Services); without it nobody can say that the service is late.
mend = If the standard has the total, write “deadline … by the standard”; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (_, service) in subject.services() {
        if service.deadlines.is_empty() && !calls(service) && needs_total(service) {
            let finding = Finding::at(&service.id).with("service", &service.id);
            let first = service.steps.first().map(|step| step.cites.as_slice());
            let cites = match service.cites.as_slice() {
                [] => first.unwrap_or_default(),
                own => own,
            };
            let finding = match subject.standard {
                Some(_) => finding,
                None => finding.saying("alone"),
            };
            found.add(subject, finding.cites(cites));
        }
    }
}

/// Whether a service works, and is not a single act whose own term is its total.
fn needs_total(service: &Service) -> bool {
    let mut work = service.steps.iter().filter(|step| works(step));
    match (work.next(), work.next()) {
        (None, _) => false,
        (Some(only), None) => only.terms.is_empty(),
        (Some(_), Some(_)) => true,
    }
}
