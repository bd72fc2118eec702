//! Duties outside the procedure.

use crate::compare::kind::{Family, Kind};

/// There is one more duty.
pub static ADDED: Kind = Kind::new(
    Family::Duties,
    "CO001",
    "duty-added",
    [
        "
title = обязанность добавлена
said = обязанность добавлена
page = Вне порядка появилась ещё одна обязанность; если она на заявителе, ему хуже.
",
        "
title = міндет қосылды
said = міндет қосылды
page = Тәртіптен тыс тағы бір міндет пайда болды; ол өтініш берушіге жүктелсе, оған тиімсіз.
",
        "
title = one more duty
said = the duty is new
page = There is one more duty outside the procedure; one of the applicant is worse for him.
",
    ],
);

/// There is one duty less.
pub static REMOVED: Kind = Kind::new(
    Family::Duties,
    "CO002",
    "duty-removed",
    [
        "
title = обязанность убрана
said = обязанность убрана
page = Одной обязанностью вне порядка меньше.
",
        "
title = міндет алынып тасталды
said = міндет алынып тасталды
page = Тәртіптен тыс бір міндет азайды.
",
        "
title = one duty less
said = the duty is gone
page = There is one duty less outside the procedure.
",
    ],
);

/// A duty is another's, or has another term.
pub static CHANGED: Kind = Kind::new(
    Family::Duties,
    "CO003",
    "duty-changed",
    [
        "
title = обязанность лежит на другом или имеет другой срок
said = лежит на другом или имеет другой срок
page = Изменилось, на ком обязанность лежит или к какому сроку её исполнить.
",
        "
title = міндет басқа адамға жүктелген немесе мерзімі басқа
said = басқа адамға жүктелген немесе мерзімі басқа
page = Міндеттің кімге жүктелгені немесе қай мерзімге дейін орындалатыны өзгерді.
",
        "
title = a duty is another's or has another term
said = it is another's or has another term
page = Whose duty it is, or by when it has to be done, has changed.
",
    ],
);
