//! A standard of which nobody knows when it was in force.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Bounds, path};

/// The check.
pub static CHECK: Check = Check {
    code: "L012",
    name: "standard-without-force",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L012", RU, KK, EN),
    example: include_str!("../../../tests/checks/L012/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дни действия стандарта не известны
message = когда стандарт действует, не известно: в файле нет ни начала, ни конца его действия
help = найдите дни опубликования и введения в действие; без них не проверить, действовал ли он вместе с регламентами
finds = У стандарта не записаны ни начало, ни конец действия.
law = Регламент опирается на стандарт, только пока тот действует. Без дней действия это нельзя ни подтвердить, ни опровергнуть.
mend = Впишите «вводится в действие» и «опубликован», когда они найдутся.
";

const KK: &str = "
title = стандарттың қолданылу күндері белгісіз
message = стандарттың қашан қолданылатыны белгісіз: файлда қолданылуының басы да, соңы да жоқ
help = жарияланған және қолданысқа енгізілген күндерін табыңыз; оларсыз регламенттермен бірге қолданылғанын тексеру мүмкін емес
finds = Стандарттың қолданылуының басы да, соңы да жазылмаған.
law = Регламент стандартқа ол қолданыста тұрғанда ғана негізделеді. Қолданылу күндері болмаса, мұны растау да, теріске шығару да мүмкін емес.
mend = Табылғанда «қолданысқа енгізіледі» мен «жарияланған» жолдарын жазыңыз.
";

const EN: &str = "
title = the standard’s days of force are unknown
message = when the standard is in force is not known: the file has neither the beginning nor the end
help = find the days of publication and effect; without them nobody can test whether it was in force with its regulations
finds = A standard has neither a beginning nor an end of force written down.
law = A regulation relies on a standard only while that is in force. Without its days this can be neither proved nor denied.
mend = Write “in effect” and “published” when they are found.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let force = subject.regulation.force(None);
    let unknown = force.from == Bounds::default() && force.until == Bounds::default();
    if subject.regulation.is_standard && unknown {
        found.add(subject, Finding::at(path::ACT));
    }
}
