//! A window that runs from a receipt which nobody records.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{ActorKind, Event, Step, path};

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W007",
    name: "unproved-day-of-receipt",
    family: Family::Waits,
    level: Level::Note,
    texts: Texts::new("W007", RU, KK, EN),
    example: include_str!("../../../tests/checks/W007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = день получения уведомления ничем не подтверждён
message = срок на «{ $wait }» ({ $term }) идёт от получения уведомления, но день его получения никакой шаг не фиксирует
help = предложите записать, чем подтверждается получение: подписью, почтовым уведомлением, отметкой в личном кабинете
notice = уведомление даёт этот шаг
also = то же здесь
finds = Окно ожидания идёт от получения уведомления, а получатель в шаге, который его вручает, не участвует; программа считает уведомление полученным, когда этот шаг окончен.
law = Право, которое утрачивается по истечении срока, зависит от дня, который никто не обязан доказать.
mend = Если акт описывает вручение под подпись, укажите заявителя среди исполнителей шага; иначе файл верен.
";

const KK: &str = "
title = хабарламаны алған күн расталмайды
message = «{ $wait }» мерзімі ({ $term }) хабарламаны алғаннан басталады, бірақ оны алған күнді ешбір қадам белгілемейді
help = алғаны немен расталатынын – қолхатпен, пошта хабарламасымен, жеке кабинеттегі белгімен – жазуды ұсыныңыз
notice = хабарламаны осы қадам береді
also = мұнда да солай
finds = Күту мерзімі хабарламаны алғаннан басталады, ал оны беретін қадамға алушы қатыспайды; бағдарлама хабарлама сол қадам аяқталғанда алынды деп есептейді.
law = Мерзім өткенде жойылатын құқық ешкім дәлелдеуге міндетті емес күнге байланысты болып тұр.
mend = Акт қол қойғызып беруді сипаттаса, өтініш берушіні қадамның орындаушылары қатарында көрсетіңіз; болмаса, файл дұрыс.
";

const EN: &str = "
title = day of receipt of a notice unproved
message = the window for “{ $wait }” ({ $term }) runs from receipt of a notice, and no step records the day of its receipt
help = propose to write what proves receipt: a signature, a postal record, a mark in the personal account
notice = this step gives the notice
also = the same here
finds = A window runs from receipt of a notice, and the receiver has no part in the step that hands it over; the program takes the notice as received when that step ends.
law = A right that is lost when the window passes hangs on a day that nobody must prove.
mend = If the act describes handing over against a signature, name the applicant among the actors of that step; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let open: Vec<(WaitAt<'_>, &Step)> = waits(subject)
        .filter(|at| at.for_applicant(subject))
        .filter_map(|at| Some((at, notice(subject, &at)?)))
        .collect();
    let paths = open.iter().map(|(at, _)| (at.path(), &at.wait.cites[..]));
    let (Some(finding), Some((first, notice))) = (Finding::over(paths, "also"), open.first())
    else {
        return;
    };
    let finding = finding.with("wait", &first.wait.id);
    let finding = finding.with("term", first.window.amount.message());
    let notice = path::step(&first.at.service.id, &notice.id);
    found.add(subject, finding.see(notice, "notice"));
}

/// The step that gives the notice from which a window runs, if its receiver has no part in it.
fn notice<'a>(subject: &Subject<'_>, at: &WaitAt<'a>) -> Option<&'a Step> {
    let Some(Event::NoticeOf(step)) = at.window.from else {
        return None;
    };
    let step = at.at.service.step(step)?;
    let mut actors = step.actors.iter().filter_map(|id| subject.actor(*id));
    let received = actors.any(|actor| actor.kind == ActorKind::Applicant);
    (!received).then_some(step)
}
