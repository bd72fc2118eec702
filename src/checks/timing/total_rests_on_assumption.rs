//! A total whose length or ends the author of the file has chosen.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Deadline, DeadlineTerm, Event, Regulation, RemarkKind, Service, path};

use super::of_the_act;

/// The check.
pub static CHECK: Check = Check {
    code: "T007",
    name: "total-rests-on-assumption",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T007", RU, KK, EN),
    example: include_str!("../../../tests/checks/T007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = общий срок держится на допущении
message = откуда и докуда идёт общий срок, принято автором файла: { $ends }
standard = сам общий срок в стандарте принят допущением: { $services }
unsaid = откуда и докуда идёт общий срок, выбрал автор файла, и это не отмечено допущением: { $ends }
help = вывод о соблюдении срока верен лишь при этом выборе; проверьте его при другом конце и назовите допущение в заключении
help-unsaid = отметьте выбор допущением в блоке предельного срока или укажите пункт, который его подтверждает
also = и этот срок
finds = Предельный срок, в блоке которого стоит допущение; срок по стандарту, который сам в стандарте допущен; срок по стандарту, который не называет событий, а файл взял их без допущения.
law = Стандарт часто называет одно число. До подписи оно отсчитывается или до выдачи – от этого зависит, соблюдён ли срок вообще.
mend = Допущение исправлять не нужно; молчаливый выбор отметьте.
";

const KK: &str = "
title = жалпы мерзім жорамалға сүйенеді
message = жалпы мерзімнің неден басталып, неде аяқталатынын файл авторы өзі алған: { $ends }
standard = жалпы мерзімнің өзі стандартта жорамал бойынша алынған: { $services }
unsaid = жалпы мерзімнің неден басталып, неде аяқталатынын файл авторы таңдаған, бірақ жорамал деп белгілемеген: { $ends }
help = мерзім сақталды деген қорытынды тек осы таңдауда дұрыс; оны басқа соңы бойынша да тексеріп, қорытындыда жорамалды атаңыз
help-unsaid = таңдауды шекті мерзім ішінде жорамал деп белгілеңіз немесе оны растайтын тармақты көрсетіңіз
also = бұл мерзім де
finds = Ішінде жорамал тұрған шекті мерзім; стандарттың өзінде жорамалданған мерзім; стандарт оқиғаларын атамаған, ал файл оларды жорамалсыз алған мерзім.
law = Стандарт көбіне тек санды атайды. Ол қол қойылғанға дейін бе, әлде берілгенге дейін бе – мерзімнің сақталғаны соған байланысты.
mend = Жорамалды түзетудің қажеті жоқ; белгіленбеген таңдауды белгілеңіз.
";

const EN: &str = "
title = total term rests on an assumption
message = from where to where the total term runs was assumed by the author of the file: { $ends }
standard = the total term itself is assumed in the standard: { $services }
unsaid = from where to where the total term runs was chosen by the author of the file and not marked as an assumption: { $ends }
help = a verdict on the term holds only under this choice; try it with another end, and name the assumption in your opinion
help-unsaid = mark the choice as an assumption in the block of the deadline, or cite the clause that supports it
also = this term too
finds = A deadline with an assumption in its block; a term by the standard that the standard itself assumes; a term by a standard that names no events, while the file took some without an assumption.
law = A standard often gives a bare number. Whether it runs to the signature or to the handing over decides whether it is kept at all.
mend = An assumption needs no mending; mark a choice that is not marked.
";

/// A total with its service.
type Total<'a> = (&'a Service, &'a Deadline);

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.regulation.is_standard {
        return;
    }
    let totals = subject.services().flat_map(|(_, service)| {
        let deadlines = service.deadlines.iter();
        deadlines.map(move |deadline| (service, deadline))
    });
    let (mut marked, mut unmarked, mut standard) = (Vec::new(), Vec::new(), Vec::new());
    for (service, deadline) in totals {
        let by_standard = deadline.term == DeadlineTerm::ByStandard;
        // A number of its own that cites another act is that act's as well.
        let borrowed = by_standard || !deadline.cites.iter().all(|cite| of_the_act(cite));
        if assumed(subject.regulation, service, deadline) {
            marked.push((service, deadline));
        } else if borrowed && subject.standard.is_some() && deadline.between.is_some() {
            unmarked.push((service, deadline));
        }
        if by_standard && assumed_by_standard(subject, service, deadline) {
            standard.push((service, deadline));
        }
    }
    add(subject, found, &marked, "message", "help");
    add(subject, found, &unmarked, "unsaid", "help-unsaid");
    add(subject, found, &standard, "standard", "help");
}

fn add(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    totals: &[Total<'_>],
    said: &'static str,
    advised: &'static str,
) {
    let places = totals.iter().map(|(service, deadline)| {
        let place = path::deadline(&service.id, &deadline.id);
        (place, &deadline.cites[..])
    });
    let Some(finding) = Finding::over(places, "also") else {
        return;
    };
    let services = Arg::list(totals.iter().map(|(service, _)| &service.id));
    let ends = Arg::list(
        totals
            .iter()
            .map(|(service, deadline)| end(service, deadline)),
    );
    let finding = finding.saying(said).advising(advised);
    found.add(
        subject,
        finding.with("services", services).with("ends", ends),
    );
}

/// The service with the step at whose end its total ends, as the file names them.
fn end(service: &Service, deadline: &Deadline) -> String {
    let step = match deadline.between {
        Some((_, Event::EndOf(step) | Event::StartOf(step) | Event::NoticeOf(step))) => {
            service.step(step)
        }
        _ => None,
    };
    step.map_or_else(
        || service.id.clone(),
        |step| path::step(&service.id, &step.id),
    )
}

/// Whether the block of a total holds an assumption.
fn assumed(regulation: &Regulation, service: &Service, deadline: &Deadline) -> bool {
    let place = path::step(&service.id, &deadline.id);
    let mut assumptions = regulation.remarks_of(RemarkKind::Assumption);
    assumptions.any(|remark| remark.place == place)
}

/// Whether the length of a total is an assumption in the file of the standard.
pub(super) fn assumed_by_standard(
    subject: &Subject<'_>,
    service: &Service,
    deadline: &Deadline,
) -> bool {
    let Some(standard) = subject.standard else {
        return false;
    };
    let Some((_, own)) = standard.service(&service.id) else {
        return false;
    };
    let same = own.deadlines.iter().find(|other| other.id == deadline.id);
    let found = same.or(own.deadlines.first());
    found.is_some_and(|found| assumed(standard, own, found))
}
