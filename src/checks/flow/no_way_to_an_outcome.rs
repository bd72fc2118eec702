//! A step from which no case comes to an outcome.

use super::exits;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::{Level, Witness};
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{ServiceId, Step, path};

/// The check.
pub static CHECK: Check = Check {
    code: "F002",
    name: "no-way-to-an-outcome",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F002", RU, KK, EN),
    example: include_str!("../../../tests/checks/F002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = шаг, от которого не дойти до исхода
message = дело, которое дошло до шага «{ $step }», не получает никакого исхода: дальше акт молчит
help = допишите в акте, чем кончается дело после этого шага
also = отсюда тоже нет пути к исходу
alone = действует здесь только заявитель: ответа ему никто не даёт
form = а услуга названа электронной
finds = До шага дела доходят, но ни одно из них не доходит после него ни до одного исхода услуги: все пути обрываются там, где акт молчит.
law = Заявление, по которому порядок не предусматривает никакого результата, можно подать, но нельзя ни удовлетворить, ни отклонить: ждать нечего и обжаловать нечего.
mend = Опишите действия до результата; если они описаны в другом месте акта, вызовите ту услугу.
";

const KK: &str = "
title = аяқталуға жол жоқ қадам
message = «{ $step }» қадамына жеткен іс ешқандай нәтижемен аяқталмайды: әрі қарай акт үнсіз
help = осы қадамнан кейін істің немен аяқталатынын актіде жазу керек
also = бұл жерден де аяқталуға жол жоқ
alone = мұнда тек өтініш беруші әрекет етеді: оған ешкім жауап бермейді
form = ал қызмет электрондық деп аталған
finds = Қадамға істер жетеді, бірақ одан кейін бірде-бір іс қызметтің аяқталуына жетпейді: барлық жол акт үнсіз тұрған жерде үзіледі.
law = Тәртіпте ешқандай нәтижесі көзделмеген өтінішті беруге болады, бірақ қанағаттандыруға да, қабылдамауға да болмайды: күтетін де, шағымданатын да ештеңе жоқ.
mend = Нәтижеге дейінгі әрекеттерді сипаттаңыз; олар актінің басқа жерінде сипатталса, сол қызметті шақырыңыз.
";

const EN: &str = "
title = step with no way to an outcome
message = a case that has come to the step “{ $step }” gets no outcome: from there on the act is silent
help = say in the act how a case ends after this step
also = from here there is no way to an outcome either
alone = only the applicant acts here: nobody answers
form = and the service is said to be electronic
finds = Cases come to the step, but none of them comes to any outcome of the service after it: every way breaks off where the act is silent.
law = An application for which the procedure provides no result can be filed but neither granted nor refused: there is nothing to wait for and nothing to appeal.
mend = Describe the actions up to the result; if they stand elsewhere in the act, call that service.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let lost = lost(subject, id);
        let Some(((first, _), others)) = lost.split_first() else {
            continue;
        };
        let at = |step: &Step| path::step(&service.id, &step.id);
        let mut finding = Finding::at(at(first))
            .with("step", &first.id)
            .cites(&first.cites)
            .shown_by(witness(subject, id));
        for (other, _) in others {
            finding = finding.see(at(other), "also").cites(&other.cites);
        }
        if subject.only_applicant(service) {
            finding = finding.see(&service.id, "alone");
            if subject.is_dumb(service) {
                finding = finding.see(path::FORM, "form").cites(subject.form_cites());
            }
        }
        found.add(subject, finding);
    }
}

/// The case that comes to the first step without a way to an outcome.
pub fn witness(subject: &Subject<'_>, id: ServiceId) -> Option<Witness> {
    let (_, cases) = *lost(subject, id).first()?;
    subject.witness(id, cases)
}

/// The steps of a service from which no case comes to an outcome, with the cases that come to them.
/// A case that goes round for ever is told by another check.
pub fn lost<'a>(subject: &Subject<'a>, id: ServiceId) -> Vec<(&'a Step, Cases)> {
    let service = subject.regulation.services.get(id.index());
    let Some((service, flow)) = service.zip(subject.flow(id)) else {
        return Vec::new();
    };
    let (good, all) = (exits::with_outcome(flow), exits::ending(flow, |_| true));
    let begun = exits::beginnings(flow, service);
    let steps = service.steps.iter().zip(begun);
    let lost = steps.filter(|(_, cases)| {
        flow.all([*cases, good]).is_empty() && !flow.all([*cases, all]).is_empty()
    });
    lost.collect()
}
