//! What is known of a case.

use crate::compare::kind::{Family, Kind};

/// Something else matters about a case.
pub static ADDED: Kind = Kind::new(
    Family::Facts,
    "CN001",
    "fact-added",
    [
        "
title = добавлен факт
said = факт добавлен
page = Порядок зависит ещё от одного обстоятельства дела.
",
        "
title = факт қосылды
said = факт қосылды
page = Тәртіп істің тағы бір мән-жайына байланысты.
",
        "
title = one more fact of a case
said = the fact is new
page = The procedure depends on one more circumstance of the case.
",
    ],
);

/// Something no longer matters about a case.
pub static REMOVED: Kind = Kind::new(
    Family::Facts,
    "CN002",
    "fact-removed",
    [
        "
title = факт убран
said = факт убран
page = Одно из обстоятельств дела больше не учитывается.
",
        "
title = факт алынып тасталды
said = факт алынып тасталды
page = Істің бір мән-жайы енді есепке алынбайды.
",
        "
title = one fact of a case less
said = the fact is gone
page = One circumstance of the case no longer counts.
",
    ],
);

/// A fact has other values.
pub static TYPE: Kind = Kind::new(
    Family::Facts,
    "CN003",
    "fact-changed",
    [
        "
title = у факта другие значения
said = значения факта другие
page = Изменились значения, которые может иметь обстоятельство, или то из них, которое берётся, когда о нём ничего не сказано.
",
        "
title = фактінің мәндері басқа
said = фактінің мәндері басқа
page = Мән-жайдың қабылдай алатын мәндері немесе ол туралы ештеңе айтылмағанда алынатын мәні өзгерді.
",
        "
title = a fact has other values
said = the values of the fact are others
page = The values that a circumstance can have have changed, or the one that is taken when nothing is said of it.
",
    ],
);

/// Others settle a fact.
pub static SETTLED: Kind = Kind::new(
    Family::Facts,
    "CN004",
    "fact-settled-by-others",
    [
        "
title = факт устанавливает другой
said = устанавливает другой
page = Изменилось, кто сообщает или решает, как обстоит дело.
",
        "
title = фактіні басқа адам анықтайды
said = басқа адам анықтайды
page = Істің мән-жайын кім мәлімдейтіні немесе шешетіні өзгерді.
",
        "
title = others settle a fact
said = others settle it
page = Who states or decides how the case stands has changed.
",
    ],
);
