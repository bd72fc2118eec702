//! Who acts.

use crate::compare::kind::{Family, Kind};

/// Somebody else takes part.
pub static ADDED: Kind = Kind::new(
    Family::Actors,
    "CA001",
    "actor-added",
    [
        "
title = участник добавлен
said = участник добавлен
page = В порядке участвует ещё кто-то.
",
        "
title = қатысушы қосылды
said = қатысушы қосылды
page = Тәртіпке тағы біреу қатысады.
",
        "
title = somebody else takes part
said = the actor is new
page = Somebody else takes part in the procedure.
",
    ],
);

/// Somebody no longer takes part.
pub static REMOVED: Kind = Kind::new(
    Family::Actors,
    "CA002",
    "actor-removed",
    [
        "
title = участник убран
said = участник убран
page = Кто-то больше не участвует в порядке.
",
        "
title = қатысушы алынып тасталды
said = қатысушы алынып тасталды
page = Тәртіпке біреу енді қатыспайды.
",
        "
title = somebody no longer takes part
said = the actor is gone
page = Somebody no longer takes part in the procedure.
",
    ],
);

/// An actor is something else.
pub static KIND: Kind = Kind::new(
    Family::Actors,
    "CA003",
    "actor-of-other-kind",
    [
        "
title = участник стал другим по виду
said = стал другим по виду
page = Изменилось, кто это: подразделение, должностное лицо, другой орган, система или сам заявитель. От этого зависят часы, в которые он действует.
",
        "
title = қатысушының түрі басқа
said = түрі басқа болды
page = Оның кім екені өзгерді: бөлімше, лауазымды тұлға, басқа орган, жүйе немесе өтініш берушінің өзі. Қай сағаттарда әрекет ететіні осыған байланысты.
",
        "
title = an actor is of another kind
said = the actor is of another kind
page = What he is has changed: a unit, an official, another body, a system or the applicant himself. The hours in which he acts depend on it.
",
    ],
);

/// Somebody else provides the service.
pub static PROVIDER: Kind = Kind::new(
    Family::Actors,
    "CA004",
    "provider-changed",
    [
        "
title = услугодатель другой
said = услугодатель другой
page = Услугу оказывает другой орган, или он назван иначе.
",
        "
title = қызмет беруші басқа
said = қызмет беруші басқа
page = Қызметті басқа орган көрсетеді немесе ол басқаша аталған.
",
        "
title = somebody else provides the service
said = the provider is another
page = Another body provides the service, or it is named otherwise.
",
    ],
);
