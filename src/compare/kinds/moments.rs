//! What changes together do to the dates of a service's cases.

use crate::compare::kind::{Family, Kind};

/// Cases end at another moment or otherwise, or a deadline is kept from other starts, or it is not
/// known whether they do.
pub static MOVED: Kind = Kind::new(
    Family::Moments,
    "CM001",
    "moments-moved",
    [
        "
title = что стало с делами услуги
said = её дела
page = Показано, что все изменения услуги вместе делают с её делами: на сколько дней позже или раньше кончается дело самое большее, при скольких днях подачи срок теперь можно сорвать, какое дело показывает разницу. Сравнены все минуты подачи и все пути, когда сроки используются до конца, а день события не считается; если там ничего не изменилось, сравнены и другой темп, и другое толкование. Где сравнить нельзя, сказано почему.
",
        "
title = қызметтің істеріне не болғаны
said = оның істері
page = Қызметтің барлық өзгерістері бірге оның істеріне не істейтіні көрсетіледі: іс ең көбі неше күнге кеш немесе ерте аяқталады, неше өтініш күнінде мерзім енді бұзылуы мүмкін, айырманы қай іс көрсетеді. Мерзімдер толық пайдаланылып, оқиға күні есептелмегендегі өтініштің барлық минуты мен барлық жол салыстырылды; ол жерде ештеңе өзгермесе, басқа қарқын мен басқа түсіндіру де салыстырылды. Салыстыруға болмайтын жерде себебі айтылады.
",
        "
title = what becomes of a service's cases
said = its cases
page = What all changes of a service together do to its cases: by how many days a case ends later or earlier at most, on how many days of filing a deadline can now be missed, which case shows the difference. Every minute of filing and every way are compared when terms are used to their end and the day of the event is not counted; where nothing differs there, the other pace and the other reading are compared too. Where that cannot be done, the reason is told.
",
    ],
);
