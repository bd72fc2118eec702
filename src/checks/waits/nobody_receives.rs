//! Something is sent, and nobody takes it.

use crate::checks::flow::no_way_to_an_outcome::lost;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::StepKind;

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W003",
    name: "nobody-receives",
    family: Family::Waits,
    level: Level::Warning,
    texts: Texts::new("W003", RU, KK, EN),
    example: include_str!("../../../tests/checks/W003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = никто не принимает
message = в услуге «{ $service }» действует только заявитель: кто из работников принимает то, что он подаёт, и что с этим делает, не сказано
wait = кто из работников принимает «{ $wait }» в шаге «{ $step }», не сказано
help = предложите назвать того, кто принимает, и что он делает дальше: без него подачу нечем подтвердить
also = и здесь
finds = Все действия услуги исполняет заявитель, или у ожидания от заявителя нет строки «принимает»: акт не говорит, кто из работников берёт то, чего ждут. Исполнитель самого шага им может и не быть.
law = Подача, которую никто не обязан принять, не даёт ни отметки о дне, ни начала срока услугодателя.
mend = Если акт называет принимающего, добавьте его шаг или исполнителя; иначе файл верен.
";

const KK: &str = "
title = қабылдайтын ешкім жоқ
message = «{ $service }» қызметінде тек өтініш беруші әрекет етеді: ол бергенді қай қызметкер қабылдап, не істейтіні айтылмаған
wait = «{ $step }» қадамында «{ $wait }» дегенді қай қызметкер қабылдайтыны айтылмаған
help = қабылдайтын тұлғаны және оның одан кейінгі әрекетін атауды ұсыныңыз: онсыз берілген күнді ештеңе растамайды
also = мұнда да
finds = Қызметтің барлық әрекетін өтініш беруші орындайды немесе өтініш берушіні күтуде «қабылдайды» деген жол жоқ: күткен нәрсені қай қызметкер алатынын акт айтпайды. Қадамның орындаушысы ол болмауы да мүмкін.
law = Ешкім қабылдауға міндетті емес өтініш күні туралы белгі де, қызмет берушінің мерзіміне бастау да бермейді.
mend = Акт қабылдайтынды атаса, оның қадамын немесе орындаушыны қосыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = nobody receives
message = in the service “{ $service }” only the applicant acts: which worker takes what is handed in, and what becomes of it, is not said
wait = which worker takes in “{ $wait }” in the step “{ $step }” is not said
help = propose to name who takes it and what they do then: without them nothing proves the handing in
also = here as well
finds = All work of a service is the applicant's, or a wait for the applicant has no line “taken in by”: the act does not say which worker takes what is awaited. Whoever does the step need not be the one.
law = What nobody is bound to take gives no proof of its day and begins no term of the provider.
mend = If the act names who takes it, add their step or the actor; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        // A case that gets no answer at all is told where it is lost.
        if !subject.only_applicant(service) || !lost(subject, id).is_empty() {
            continue;
        }
        let work = subject.steps().filter(|at| at.service_id == id);
        let work: Vec<_> = work.filter(|at| at.step.kind == StepKind::Work).collect();
        let places = work.iter().map(|at| (at.path(), &at.step.cites[..]));
        if let Some(finding) = Finding::over(places, "also") {
            found.add(subject, finding.with("service", &service.id));
        }
    }
    let open: Vec<WaitAt<'_>> = waits(subject)
        .filter(|at| at.for_applicant(subject) && at.wait.taken_in.is_empty())
        .collect();
    let places = open.iter().map(|at| (at.path(), &at.wait.cites[..]));
    if let (Some(finding), Some(first)) = (Finding::over(places, "also"), open.first()) {
        let finding = finding
            .with("wait", &first.wait.id)
            .with("step", &first.at.step.id);
        found.add(subject, finding.saying("wait"));
    }
}
