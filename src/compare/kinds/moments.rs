//! What changes together do to the dates of a service's cases.

use crate::compare::kind::{Family, Kind};

/// Cases end at another moment, or otherwise, or it is not known whether they do.
pub static MOVED: Kind = Kind::new(
    Family::Moments,
    "CM001",
    "moments-moved",
    [
        "
title = даты дел услуги уже не те, что были
said = даты её дел
page = Сказано, что все изменения услуги вместе делают с её делами: на сколько дней позже или раньше кончается дело самое большее, в какие дни подачи срок теперь можно сорвать, какое дело показывает разницу. Сравнены все минуты подачи, все пути и оба толкования; где сравнить нельзя, сказано почему.
",
        "
title = қызмет істерінің күндері бұрынғыдай емес
said = істерінің күндері
page = Қызметтің барлық өзгерістері бірге оның істеріне не істейтіні айтылады: іс ең көбі неше күнге кеш немесе ерте аяқталады, қай өтініш күндері мерзім енді бұзылуы мүмкін, айырманы қай іс көрсетеді. Өтініштің барлық минуты, барлық жол және екі түсіндіру салыстырылды; салыстыруға болмайтын жерде себебі айтылады.
",
        "
title = the dates of a service's cases are no longer what they were
said = the dates of its cases
page = What all changes of a service together do to its cases: by how many days a case ends later or earlier at most, on which days of filing a deadline can now be missed, which case shows the difference. Every minute of filing, every way and both readings are compared; where that cannot be done, the reason is told.
",
    ],
);
