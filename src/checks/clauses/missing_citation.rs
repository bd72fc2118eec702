//! A statement that no clause of the act supports.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Service, Step, StepKind, Target, When, path};

use super::cites;

/// The check.
pub static CHECK: Check = Check {
    code: "C003",
    name: "missing-citation",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C003", RU, KK, EN),
    example: include_str!("../../../tests/checks/C003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = нет ссылки на пункт
message = шаг «{ $name }» не опирается ни на один пункт акта
help = укажите пункт; если акт этого не говорит, запишите «допущение» или «молчит»
finds = Шаг, исход, участник, предельный срок или переход к исходу записан без пункта, и ничем не отмечено, что его добавил автор файла.
law = Действие государственного органа требует основания в акте. Без пункта читатель не отличит норму от догадки автора.
mend = Добавьте пункт в конец строки или внутрь строки — «допущение» с причиной.
outcome = исход «{ $name }» не опирается ни на один пункт акта
actor = участник «{ $name }» не назван ни в одном пункте акта
deadline = предельный срок «{ $name }» не опирается ни на один пункт акта
branch = переход из шага «{ $name }» к исходу «{ $outcome }» не опирается ни на один пункт акта
nowhere = в файле нет ни одной ссылки на пункты акта
";

const KK: &str = "
title = тармаққа сілтеме жоқ
message = «{ $name }» қадамы актінің бірде-бір тармағына сүйенбейді
help = тармақты көрсетіңіз; акт мұны айтпаса, «жорамал» немесе «үнсіз» деп жазыңыз
finds = Қадам, аяқталу, қатысушы, шекті мерзім немесе аяқталуға өту тармақсыз жазылған, оны файл авторының қосқаны да белгіленбеген.
law = Мемлекеттік органның әрекетіне актіде негіз керек. Тармақ болмаса, оқырман норманы автордың болжамынан ажырата алмайды.
mend = Жолдың соңына тармақты қосыңыз немесе ішіне себебі бар «жорамал» жазыңыз.
outcome = «{ $name }» аяқталуы актінің бірде-бір тармағына сүйенбейді
actor = «{ $name }» қатысушысы актінің бірде-бір тармағында аталмаған
deadline = «{ $name }» шекті мерзімі актінің бірде-бір тармағына сүйенбейді
branch = «{ $name }» қадамынан «{ $outcome }» аяқталуына өту актінің бірде-бір тармағына сүйенбейді
nowhere = файлда акт тармақтарына бірде-бір сілтеме жоқ
";

const EN: &str = "
title = no clause is cited
message = no clause of the act supports the step “{ $name }”
help = cite the clause; if the act does not say it, write an “assumption” or a “silence”
finds = A step, an outcome, an actor, a total term or a jump to an outcome is written without a clause, and nothing marks it as added by the author of the file.
law = What an authority does needs a basis in the act. Without a clause the reader cannot tell the norm from the author’s guess.
mend = Add the clause at the end of the line, or an “assumption” with its reason inside it.
outcome = no clause of the act supports the outcome “{ $name }”
actor = no clause of the act names the actor “{ $name }”
deadline = no clause of the act supports the total term “{ $name }”
branch = no clause of the act supports the jump from the step “{ $name }” to the outcome “{ $outcome }”
nowhere = the file cites no clause of the act at all
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    if regulation.is_standard {
        return;
    }
    if cites(subject.file).is_empty() {
        found.add(subject, Finding::at("").saying("nowhere"));
        return;
    }
    let remarks = regulation.remarks.iter();
    let marked: BTreeSet<&str> = remarks.map(|remark| remark.place.as_str()).collect();
    let bare = |cites: &[String], place: &str| cites.is_empty() && !marked.contains(place);
    for actor in &regulation.actors {
        if bare(&actor.cites, &actor.id) {
            let finding = Finding::at(path::actor(&actor.id)).saying("actor");
            found.add(subject, finding.with("name", &actor.id));
        }
    }
    for service in &regulation.services {
        for deadline in &service.deadlines {
            if bare(&deadline.cites, &format!("{}/{}", service.id, deadline.id)) {
                let finding = Finding::at(path::deadline(&service.id, &deadline.id));
                let finding = finding.saying("deadline").with("name", &deadline.id);
                found.add(subject, finding);
            }
        }
        for outcome in &service.outcomes {
            let place = path::step(&service.id, &outcome.id);
            if bare(&outcome.cites, &place) {
                let finding = Finding::at(place).saying("outcome");
                found.add(subject, finding.with("name", &outcome.id));
            }
        }
        for step in &service.steps {
            let place = path::step(&service.id, &step.id);
            if bare(&step.cites, &place) {
                found.add(subject, Finding::at(place).with("name", &step.id));
            }
        }
        // The branches of the last step only name the outcome; an earlier jump leaves steps out.
        let leaving = service
            .steps
            .split_last()
            .map_or(&[][..], |(_, earlier)| earlier);
        // Where an assumption of the file leads, another check tells of it.
        let assumed = |step: &&Step| marked.contains(&*path::step(&service.id, &step.id));
        for step in leaving.iter().filter(|step| !assumed(step)) {
            branches(subject, service, step, found);
        }
    }
}

/// The jumps of a work step to an outcome without a clause. A condition's clause stands for its
/// branches, and a call has the outcomes of the service that it calls.
fn branches(subject: &Subject<'_>, service: &Service, step: &Step, found: &mut Findings<'_>) {
    if step.kind != StepKind::Work || step.cites.is_empty() {
        return;
    }
    for (at, branch) in step.branches.iter().enumerate() {
        let Target::Outcome(outcome) = branch.target else {
            continue;
        };
        let stated = matches!(branch.when, When::Decided(..) | When::Holds(_));
        let outcome = service.outcomes.get(outcome.index());
        if let Some(outcome) = outcome.filter(|_| stated && branch.cites.is_empty()) {
            let finding = Finding::at(path::branch(&service.id, &step.id, at)).saying("branch");
            let finding = finding.with("name", &step.id).with("outcome", &outcome.id);
            found.add(subject, finding.cites(&step.cites));
        }
    }
}
