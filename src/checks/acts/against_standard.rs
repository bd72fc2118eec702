//! A total term that the standard states otherwise.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, Deadline, DeadlineTerm, path};

/// The check.
pub static CHECK: Check = Check {
    code: "L014",
    name: "regulation-against-standard",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L014", RU, KK, EN),
    example: include_str!("../../../tests/checks/L014/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = общий срок расходится со стандартом
message = предельный срок «{ $deadline }» услуги «{ $service }» — { $own }, а по стандарту — { $other }
help = применяется срок стандарта; регламент нужно привести в соответствие
finds = Регламент отводит на услугу не то время, которое называет стандарт.
law = Регламент принимается во исполнение стандарта и менять его срок не может: более длинный срок лишает заявителя того, что ему дано, более короткий делает просрочкой законное действие.
mend = Если число переписано неверно, исправьте; если так в акте, файл верен.
";

const KK: &str = "
title = жалпы мерзім стандартпен сәйкес келмейді
message = «{ $service }» қызметінің «{ $deadline }» шекті мерзімі — { $own }, ал стандарт бойынша — { $other }
help = стандарттың мерзімі қолданылады; регламентті соған сәйкестендіру керек
finds = Регламент қызметке стандарт атағаннан басқа уақыт береді.
law = Регламент стандартты орындау үшін қабылданады және оның мерзімін өзгерте алмайды: ұзағырақ мерзім өтініш берушіні өз құқығынан айырады, қысқарағы заңды әрекетті мерзімі өткенге айналдырады.
mend = Сан қате көшірілсе, түзетіңіз; актіде солай болса, файл дұрыс.
";

const EN: &str = "
title = the total term differs from the standard
message = the total term “{ $deadline }” of the service “{ $service }” is { $own }, by the standard { $other }
help = the standard’s term applies; the regulation is to be brought into line
finds = The regulation gives a service another time than the standard does.
law = A regulation carries out its standard and cannot change its term: a longer one takes from the applicant what is due, a shorter one turns a lawful act into a delay.
mend = If the number was copied wrongly, correct it; if the act has it so, the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(standard) = subject.standard else {
        return;
    };
    for (_, service) in subject.services() {
        let Some((_, theirs)) = standard.service(&service.id) else {
            continue;
        };
        for own in &service.deadlines {
            let other = theirs.deadlines.iter().find(|other| other.id == own.id);
            let terms = stated(own).zip(other.and_then(stated));
            let Some((term, other)) = terms.filter(|(own, other)| own != other) else {
                continue;
            };
            let finding = Finding::at(path::deadline(&service.id, &own.id))
                .with("service", &service.id)
                .with("deadline", &own.id)
                .with("own", term.message())
                .with("other", other.message());
            found.add(subject, finding.cites(&own.cites));
        }
    }
}

fn stated(deadline: &Deadline) -> Option<Amount> {
    match deadline.term {
        DeadlineTerm::Stated(amount, unit) => Some(Amount::Of(amount, unit)),
        DeadlineTerm::ByStandard => None,
    }
}
