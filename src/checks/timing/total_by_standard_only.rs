//! A regulation that takes its totals from the standard alone.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{DeadlineTerm, path};

use super::of_the_act;

/// The check.
pub static CHECK: Check = Check {
    code: "T011",
    name: "total-by-standard-only",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T011", RU, KK, EN),
    example: include_str!("../../../tests/checks/T011/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = общий срок назван только стандартом
message = сам акт общего срока не называет: все его предельные сроки взяты из стандарта по ссылкам на стандарт же
help = назовите в заключении, что срок взят из стандарта, и проверьте, действовал ли он в той же редакции
also = и этот срок
finds = Все предельные сроки регламента взяты «по стандарту», и ни один не ссылается на пункт самого регламента.
law = Читатель одного регламента не узнает, когда услуга просрочена; смена стандарта меняет срок без изменения регламента.
mend = Если регламент где-либо отсылает к сроку стандарта, добавьте этот пункт в ссылки срока.
";

const KK: &str = "
title = жалпы мерзім тек стандартта аталған
message = жалпы мерзімді актінің өзі атамайды: оның барлық шекті мерзімі стандарттан, стандартқа сілтеме бойынша алынған
help = қорытындыда мерзім стандарттан алынғанын жазып, стандарттың сол редакцияда қолданыста болғанын тексеріңіз
also = бұл мерзім де
finds = Регламенттің барлық шекті мерзімі «стандарт бойынша» алынған және бірде-біреуі регламенттің өз тармағына сілтеме жасамайды.
law = Тек регламентті оқыған адам қызметтің қашан кешіккенін білмейді; стандарт өзгерсе, регламент өзгермей-ақ мерзім өзгереді.
mend = Регламент стандарт мерзіміне бір жерде сілтесе, сол тармақты мерзімнің сілтемелеріне қосыңыз.
";

const EN: &str = "
title = total term by the standard only
message = the act itself states no total: all its deadlines are the standard's, and cite the standard
help = say in your opinion that the term is the standard's, and see whether that was in force in the same wording
also = this term too
finds = All deadlines of a regulation are “by the standard”, and none cites a clause of the regulation itself.
law = Who reads the regulation alone cannot tell when a service is late; a change of the standard changes the term without a change of the regulation.
mend = If the regulation somewhere refers to the standard's term, add that clause to the cites of the deadline.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let totals: Vec<_> = subject
        .services()
        .flat_map(|(_, service)| service.deadlines.iter().map(move |total| (service, total)))
        .collect();
    let borrowed = totals.iter().all(|(_, total)| {
        total.term == DeadlineTerm::ByStandard && !total.cites.iter().any(|cite| of_the_act(cite))
    });
    if !borrowed {
        return;
    }
    let places = totals
        .iter()
        .map(|(service, total)| (path::deadline(&service.id, &total.id), &total.cites[..]));
    if let Some(finding) = Finding::over(places, "also") {
        found.add(subject, finding);
    }
}
