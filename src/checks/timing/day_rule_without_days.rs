//! A rule on how to count days where nothing is counted in days.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

use super::{has_days, reaches_days};

/// The check.
pub static CHECK: Check = Check {
    code: "T014",
    name: "day-rule-without-days",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T014", RU, KK, EN),
    example: include_str!("../../../tests/checks/T014/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = счёт дней без сроков в днях
message = счёт дней установлен, но ни один срок, на который он действует, в днях не считается
help = спросите, какой срок имелся в виду: буквально правило либо ничего не меняет, либо запрещает оказать услугу в тот же день
finds = «Счёт дней» услуги или регламента, в действии которого (вместе с вызываемыми услугами) нет ни одного срока или предельного срока в днях.
law = Норма без предмета толкуется двояко: как пустая или как отсрочка на день; заявителю это может стоить дня.
mend = Если срок в днях есть в акте, запишите его; иначе файл верен.
";

const KK: &str = "
title = күндік мерзімсіз күн есебі
message = күн есебі белгіленген, бірақ ол қолданылатын бірде-бір мерзім күнмен саналмайды
help = қай мерзім айтылғанын анықтаңыз: сөзбе-сөз алғанда ереже не ештеңені өзгертпейді, не қызметті сол күні көрсетуге тыйым салады
finds = Қызметтің немесе регламенттің «күн есебі» қолданылатын жерде (шақырылатын қызметтермен бірге) күнмен берілген бірде-бір мерзім не шекті мерзім жоқ.
law = Мәні жоқ норма екіұшты оқылады: бос деп те, бір күнге кейінге қалдыру деп те; бұл өтініш берушіге бір күнге түсуі мүмкін.
mend = Актіде күндік мерзім болса, оны жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = day count without terms in days
message = a way of counting days is set, and no term that it governs is counted in days
help = ask which term was meant: by its words the rule changes nothing, or forbids to render the service on the same day
finds = The day count of a service or regulation governs, called services included, no term and no total in days.
law = A norm without a subject is read in two ways, as empty or as a delay of a day; that may cost the applicant a day.
mend = If the act has a term in days, write it; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for (id, service) in subject.services() {
        if let Some(count) = &service.day_count
            && !reaches_days(regulation, id)
        {
            let finding = Finding::at(path::day_count(Some(&service.id)));
            found.add(subject, finding.cites(&count.cites));
        }
    }
    if let Some(count) = &regulation.day_count
        && !regulation.services.iter().any(has_days)
    {
        found.add(
            subject,
            Finding::at(path::day_count(None)).cites(&count.cites),
        );
    }
}
