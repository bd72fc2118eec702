//! Grounds of refusal.

use crate::compare::kind::{Family, Kind};

/// There is one more ground of refusal.
pub static ADDED: Kind = Kind::new(
    Family::Grounds,
    "CG001",
    "ground-added",
    [
        "
title = основание отказа добавлено
said = основание добавлено
page = Отказать можно ещё по одному основанию.
",
        "
title = бас тарту негізі қосылды
said = негіз қосылды
page = Тағы бір негіз бойынша бас тартуға болады.
",
        "
title = one more ground of refusal
said = the ground is new
page = A refusal can rest on one more ground.
",
    ],
);

/// There is one ground of refusal less.
pub static REMOVED: Kind = Kind::new(
    Family::Grounds,
    "CG002",
    "ground-removed",
    [
        "
title = основание отказа убрано
said = основание убрано
page = По этому основанию больше не отказать.
",
        "
title = бас тарту негізі алынып тасталды
said = негіз алынып тасталды
page = Бұл негіз бойынша енді бас тартуға болмайды.
",
        "
title = one ground of refusal less
said = the ground is gone
page = A refusal can no longer rest on this ground.
",
    ],
);

/// A step may refuse on a further ground.
pub static TAKEN_UP: Kind = Kind::new(
    Family::Grounds,
    "CG003",
    "ground-taken-up",
    [
        "
title = на шаге могут отказать по новому основанию
said = здесь теперь могут отказать по этому основанию
page = Основание, которое в этом шаге не применялось, теперь применяется.
",
        "
title = қадамда жаңа негіз бойынша бас тарта алады
said = мұнда енді осы негіз бойынша бас тарта алады
page = Бұл қадамда қолданылмаған негіз енді қолданылады.
",
        "
title = a step may refuse on a further ground
said = it may refuse on this ground now
page = A ground that was not applied in this step is applied now.
",
    ],
);

/// A step may no longer refuse on a ground.
pub static DROPPED: Kind = Kind::new(
    Family::Grounds,
    "CG004",
    "ground-dropped",
    [
        "
title = на шаге больше не откажут по этому основанию
said = здесь больше не могут отказать по этому основанию
page = Основание, по которому на этом шаге отказывали, больше не применяется.
",
        "
title = қадамда бұл негіз бойынша енді бас тартпайды
said = мұнда енді осы негіз бойынша бас тарта алмайды
page = Осы қадамда бас тартуға негіз болған нәрсе енді қолданылмайды.
",
        "
title = a step may no longer refuse on a ground
said = it may no longer refuse on this ground
page = A ground on which this step refused is no longer applied.
",
    ],
);
