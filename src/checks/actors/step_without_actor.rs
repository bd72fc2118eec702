//! Work that nobody is named for.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};

use super::who::works;

/// The check.
pub static CHECK: Check = Check {
    code: "A003",
    name: "step-without-actor",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A003", RU, KK, EN),
    example: include_str!("../../../tests/checks/A003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг без исполнителя
message = в услуге «{ $service }» { $n ->
        [one] шаг, исполнитель которого не назван: { $steps }
       *[other] шаги, исполнители которых не названы: { $steps }
    }
help = найдите исполнителя в других пунктах акта; если его нигде нет, предложите назвать его: за такой шаг некому отвечать
also = здесь исполнитель тоже не назван
finds = У шага-действия нет исполнителя. Условия и правила времени не занимают и исполнителя не требуют.
law = Действие без исполнителя никому не поручено: нельзя ни потребовать его, ни привлечь к ответственности за бездействие.
mend = Если акт называет исполнителя, укажите его после двоеточия; если нет, файл верен.
";

const KK: &str = "
title = орындаушысы жоқ қадам
message = «{ $service }» қызметінде орындаушысы аталмаған { $n ->
        [one] қадам: { $steps }
       *[other] қадамдар: { $steps }
    }
help = орындаушыны актінің басқа тармақтарынан іздеңіз; еш жерде болмаса, оны атауды ұсыныңыз: мұндай қадам үшін жауап беретін ешкім жоқ
also = мұнда да орындаушы аталмаған
finds = Әрекет-қадамның орындаушысы жоқ. Шарттар мен ережелер уақыт алмайды және орындаушыны қажет етпейді.
law = Орындаушысы жоқ әрекет ешкімге тапсырылмаған: оны талап етуге де, әрекетсіздік үшін жауапқа тартуға да болмайды.
mend = Акт орындаушыны атаса, оны қос нүктеден кейін көрсетіңіз; атамаса, файл дұрыс.
";

const EN: &str = "
title = step without an actor
message = in the service “{ $service }” nobody is named for { $n ->
        [one] the step { $steps }
       *[other] the steps { $steps }
    }
help = look for the actor in other clauses; if there is none, propose to name one: nobody answers for such a step
also = nobody is named here either
finds = A step of work has no actor. Conditions and rules take no time and need none.
law = Work that is nobody's can be demanded of nobody, and nobody answers for its omission.
mend = If the act names somebody, write the actor after the colon; if not, the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let steps: Vec<_> = subject
            .steps()
            .filter(|at| at.service_id == id && at.step.actors.is_empty() && works(at.step))
            .collect();
        let places = steps.iter().map(|at| (at.path(), &at.step.cites[..]));
        let Some(finding) = Finding::over(places, "also") else {
            continue;
        };
        let names = Arg::list(steps.iter().map(|at| &at.step.id));
        let finding = finding.with("service", &service.id).with("n", steps.len());
        found.add(subject, finding.with("steps", names));
    }
}
