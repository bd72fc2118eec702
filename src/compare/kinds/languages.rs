//! Differences between language versions of one act.

use crate::compare::kind::{Family, Kind};

/// A number differs.
pub static NUMBER: Kind = Kind::new(
    Family::Languages,
    "CV001",
    "languages-number",
    [
        "
title = в языковых версиях разные числа
said = числа расходятся
page = Версии одного акта на двух языках имеют одинаковую силу. Если срок, окно или другое число в них различно, неизвестно, какое из них верно; исправить надо ту версию, в которую вкралась ошибка.
",
        "
title = тілдік нұсқаларда сандар әртүрлі
said = сандар сәйкес келмейді
page = Бір актінің екі тілдегі нұсқаларының күші бірдей. Мерзім, күту мерзімі немесе басқа сан әртүрлі болса, қайсысы дұрыс екені белгісіз; қате кеткен нұсқаны түзету керек.
",
        "
title = numbers differ between language versions
said = the numbers differ
page = The versions of an act in two languages have the same force. Where a term, a window or another number differs between them, nobody knows which is right; the version with the mistake has to be mended.
",
    ],
);

/// A unit differs.
pub static UNIT: Kind = Kind::new(
    Family::Languages,
    "CV002",
    "languages-unit",
    [
        "
title = в языковых версиях разные единицы
said = единицы расходятся
page = Срок измерен в версиях одного акта разными единицами, например рабочими днями в одной и календарными в другой. Такие сроки кончаются в разные дни.
",
        "
title = тілдік нұсқаларда өлшем бірліктері әртүрлі
said = өлшем бірліктері сәйкес келмейді
page = Бір актінің нұсқаларында мерзім әртүрлі бірлікпен өлшенген, мысалы бірінде жұмыс күнімен, екіншісінде күнтізбелік күнмен. Мұндай мерзімдер әр күні бітеді.
",
        "
title = units differ between language versions
said = the units differ
page = A term is measured in different units by the versions of one act, such as working days in one and calendar days in the other. Such terms end on different days.
",
    ],
);

/// A number and its unit differ.
pub static NUMBER_AND_UNIT: Kind = Kind::new(
    Family::Languages,
    "CV006",
    "languages-number-and-unit",
    [
        "
title = в языковых версиях разные и числа, и единицы
said = расходятся и числа, и единицы
page = Срок назван в версиях одного акта другим числом и в других единицах, например пять рабочих дней в одной и семь календарных в другой. Это может быть один и тот же срок, сосчитанный по-разному, но кончается он в разные дни; какая версия верна, неизвестно.
",
        "
title = тілдік нұсқаларда сандар да, өлшем бірліктері де әртүрлі
said = сандар да, өлшем бірліктері де сәйкес келмейді
page = Бір актінің нұсқаларында мерзім басқа санмен және басқа бірлікпен аталған, мысалы бірінде бес жұмыс күні, екіншісінде жеті күнтізбелік күн. Бұл әртүрлі есептелген бір мерзім болуы мүмкін, бірақ ол әр күні бітеді; қай нұсқаның дұрыс екені белгісіз.
",
        "
title = numbers and units differ between language versions
said = both the numbers and the units differ
page = The versions of one act name a term by another number and in other units, such as five working days in one and seven calendar days in the other. It may be one term that was counted in two ways, but it ends on different days, and nobody knows which version is right.
",
    ],
);

/// An actor differs.
pub static ACTOR: Kind = Kind::new(
    Family::Languages,
    "CV003",
    "languages-actor",
    [
        "
title = в языковых версиях действуют разные участники
said = участники расходятся
page = Одно и то же в версиях одного акта поручено разным участникам. Кто из участников одной версии есть кто в другой, видно по всем шагам, в которых они действуют; здесь это не сходится.
",
        "
title = тілдік нұсқаларда әртүрлі қатысушылар әрекет етеді
said = қатысушылар сәйкес келмейді
page = Бір іс актінің екі нұсқасында әртүрлі қатысушыларға тапсырылған. Бір нұсқадағы қатысушының екіншісінде кім екені олар әрекет ететін барлық қадамнан көрінеді; мұнда ол сәйкес келмейді.
",
        "
title = different actors act in language versions
said = the actors differ
page = The same thing is given to different actors by the versions of one act. Which actor of one version is which of the other is told by all steps in which they act; here that does not fit.
",
    ],
);

/// A branch differs.
pub static BRANCH: Kind = Kind::new(
    Family::Languages,
    "CV004",
    "languages-branch",
    [
        "
title = в языковых версиях дело идёт разными путями
said = пути расходятся
page = После одного и того же шага или ожидания дело в версиях одного акта идёт в разные места, или решений и условий в них не поровну.
",
        "
title = тілдік нұсқаларда іс әртүрлі жолмен жүреді
said = жолдар сәйкес келмейді
page = Бір қадамнан немесе күтуден кейін іс актінің нұсқаларында әртүрлі жерге барады немесе олардағы шешімдер мен шарттардың саны бірдей емес.
",
        "
title = cases go different ways in language versions
said = the ways differ
page = After the same step or wait a case goes to different places in the versions of one act, or they have not the same number of decisions and conditions.
",
    ],
);

/// One version has something that the other lacks.
pub static PART: Kind = Kind::new(
    Family::Languages,
    "CV005",
    "languages-part",
    [
        "
title = в одной языковой версии есть то, чего нет в другой
said = есть не во всех версиях или стоит в другом месте
page = Шаг, ожидание, документ, исход, основание отказа, срок или услуга есть только в одной версии акта, стоит в другой не на том же месте или поделён там на части.
",
        "
title = бір тілдік нұсқада бар нәрсе екіншісінде жоқ
said = нұсқалардың бірінде жоқ немесе басқа жерде тұр
page = Қадам, күту, құжат, аяқталу, бас тарту негізі, мерзім немесе қызмет актінің бір нұсқасында ғана бар, екіншісінде басқа жерде тұр немесе онда бөліктерге бөлінген.
",
        "
title = one language version has what the other lacks
said = it is not in all versions, or stands elsewhere
page = A step, a wait, a document, an outcome, a ground of refusal, a term or a service is in one version of the act alone, stands in another place of the other, or is cut into parts there.
",
    ],
);
