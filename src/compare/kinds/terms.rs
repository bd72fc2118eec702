//! Terms, totals and the counting of days.

use crate::compare::kind::{Family, Kind};

/// A term is longer.
pub static LONGER: Kind = Kind::new(
    Family::Terms,
    "CT001",
    "term-longer",
    [
        "
title = срок шага длиннее
said = срок стал длиннее
page = На шаг дано больше времени. Заявитель может дольше ждать, исполнителю легче успеть. Рабочие дни, часы и календарные дни сравниваются по календарю: срок длиннее, если ни при каком начале он не кончается раньше прежнего.
",
        "
title = қадамның мерзімі ұзарды
said = мерзімі ұзарды
page = Қадамға көбірек уақыт берілді. Өтініш беруші ұзағырақ күтуі мүмкін, орындаушыға үлгеру жеңілдейді. Жұмыс күндері, сағаттар мен күнтізбелік күндер күнтізбе бойынша салыстырылады: қай сәттен басталса да бұрынғысынан ерте бітпейтін мерзім ұзағырақ деп саналады.
",
        "
title = a step's term is longer
said = the term is longer
page = The step is given more time. The applicant may wait longer, those who act keep the term more easily. Working days, hours and calendar days are compared on the calendar: a term is longer when from no start it ends earlier than the old one.
",
    ],
);

/// A term is shorter.
pub static SHORTER: Kind = Kind::new(
    Family::Terms,
    "CT002",
    "term-shorter",
    [
        "
title = срок шага короче
said = срок стал короче
page = На шаг дано меньше времени. Заявитель ждёт меньше, исполнителю труднее успеть. Разные единицы сравниваются по календарю.
",
        "
title = қадамның мерзімі қысқарды
said = мерзімі қысқарды
page = Қадамға азырақ уақыт берілді. Өтініш беруші азырақ күтеді, орындаушыға үлгеру қиындайды. Әртүрлі өлшем бірліктері күнтізбе бойынша салыстырылады.
",
        "
title = a step's term is shorter
said = the term is shorter
page = The step is given less time. The applicant waits less, those who act have a harder term to keep. Different units are compared on the calendar.
",
    ],
);

/// A term that is longer from some starts and shorter from others.
pub static INCOMPARABLE: Kind = Kind::new(
    Family::Terms,
    "CT003",
    "term-incomparable",
    [
        "
title = срок шага другой: когда длиннее, когда короче
said = срок стал другим: при одном начале длиннее, при другом короче
page = Срок измеряется иначе (например, календарными днями вместо рабочих), и от начала зависит, какой из двух кончается раньше. Так же сказано, когда календаря нет и сравнить не по чему.
",
        "
title = қадамның мерзімі басқа: бірде ұзын, бірде қысқа
said = мерзімі өзгерді: басталу сәтіне қарай бірде ұзын, бірде қысқа
page = Мерзім басқаша өлшенеді (мысалы, жұмыс күндерінің орнына күнтізбелік күндер), екеуінің қайсысы ертерек бітетіні басталу сәтіне байланысты. Күнтізбе болмай, салыстыруға негіз табылмағанда да осылай айтылады.
",
        "
title = a step's term is different: now longer, now shorter
said = the term is different: longer from some starts, shorter from others
page = The term is measured otherwise (such as in calendar days instead of working days), and which of the two ends earlier depends on the start. It is also told where no calendar is at hand to compare by.
",
    ],
);

/// A term where there was none.
pub static ADDED: Kind = Kind::new(
    Family::Terms,
    "CT004",
    "term-added",
    [
        "
title = у шага появился срок
said = появился срок
page = У шага не было срока, теперь он есть. Заявитель знает, сколько ждать; исполнитель связан сроком.
",
        "
title = қадамда мерзім пайда болды
said = мерзімі пайда болды
page = Қадамның мерзімі жоқ еді, енді бар. Өтініш беруші қанша күтетінін біледі; орындаушы мерзіммен байланған.
",
        "
title = a step has a term now
said = there is a term now
page = The step had no term and has one now. The applicant knows how long to wait; those who act are bound by it.
",
    ],
);

/// A term is gone.
pub static REMOVED: Kind = Kind::new(
    Family::Terms,
    "CT005",
    "term-removed",
    [
        "
title = у шага больше нет срока
said = срока больше нет
page = Срок шага исчез. Сколько ждать, заявитель не знает; потребовать соблюдения срока нельзя.
",
        "
title = қадамның мерзімі енді жоқ
said = мерзімі енді жоқ
page = Қадамның мерзімі алынып тасталды. Өтініш беруші қанша күтетінін білмейді; мерзімді сақтауды талап ету мүмкін емес.
",
        "
title = a step has no term any more
said = there is no term any more
page = The term of the step is gone. The applicant does not know how long to wait, and nobody can be held to a term.
",
    ],
);

/// A term runs from another event.
pub static FROM_OTHER: Kind = Kind::new(
    Family::Terms,
    "CT006",
    "term-from-other-event",
    [
        "
title = срок шага отсчитывается от другого события
said = срок отсчитывается от другого события
page = Длина срока осталась, а начало — нет. К чему это ведёт, зависит от дела.
",
        "
title = қадамның мерзімі басқа оқиғадан есептеледі
said = мерзімі басқа оқиғадан есептеледі
page = Мерзімнің ұзақтығы сол күйінде, ал басталуы басқа. Оның салдары іске байланысты.
",
        "
title = a step's term runs from another event
said = the term runs from another event
page = The length of the term has stayed, its beginning has not. What comes of it depends on the case.
",
    ],
);

/// A term is stated with or without "within".
pub static WITHIN: Kind = Kind::new(
    Family::Terms,
    "CT007",
    "term-within",
    [
        "
title = срок назван «в течение» или уже не так
said = срок назван иначе: сколько длится шаг или в течение чего он делается
page = Было сказано, сколько шаг длится, теперь — в течение какого срока он делается, или наоборот. Последний момент остаётся тем же.
",
        "
title = мерзім «ішінде» деп айтылды немесе енді олай емес
said = мерзім басқаша айтылған: қадам қанша созылады немесе қанша уақыт ішінде жасалады
page = Бұрын қадамның қанша созылатыны айтылған еді, енді қанша уақыт ішінде жасалатыны айтылады, немесе керісінше. Соңғы сәт өзгермейді.
",
        "
title = a term is stated with “within”, or no longer so
said = the term is stated otherwise: how long the step takes or within how long it is done
page = It was said how long the step takes, and now within how long it is done, or the other way round. The last moment stays the same.
",
    ],
);

/// A length is written in other words.
pub static RESTATED: Kind = Kind::new(
    Family::Terms,
    "CT008",
    "term-restated",
    [
        "
title = срок назван иначе, а кончается тогда же
said = срок назван иначе, а кончается в те же моменты
page = При любом начале, которое покрывает календарь, новый срок кончается в тот же момент, что и прежний.
",
        "
title = мерзім басқаша айтылған, бірақ сол уақытта бітеді
said = мерзім басқаша айтылған, бірақ сол сәттерде бітеді
page = Күнтізбе қамтитын кез келген басталу сәтінде жаңа мерзім бұрынғысымен бір сәтте бітеді.
",
        "
title = a term is stated otherwise and ends as before
said = the term is stated otherwise and ends at the same moments
page = From every start that the calendar covers the new term ends at the same moment as the old one.
",
    ],
);

/// What other clauses say of a term has changed.
pub static ELSEWHERE: Kind = Kind::new(
    Family::Terms,
    "CT009",
    "term-elsewhere",
    [
        "
title = другой пункт говорит о сроке иначе, чем говорил
said = в других пунктах о сроке сказано иначе, чем прежде
page = Пункты акта называют для одного шага разные сроки, и этот второй срок изменился, появился или исчез.
",
        "
title = басқа тармақ мерзім туралы бұрынғыдан басқаша айтады
said = басқа тармақтарда мерзім туралы бұрынғыдан басқаша айтылған
page = Актінің тармақтары бір қадамға әртүрлі мерзім атайды, сол екінші мерзім өзгерді, пайда болды немесе жойылды.
",
        "
title = another clause states the term otherwise than it did
said = other clauses state the term otherwise than before
page = Clauses of the act give one step different terms, and this second term has changed, appeared or gone.
",
    ],
);

/// A total is longer.
pub static TOTAL_LONGER: Kind = Kind::new(
    Family::Terms,
    "CT011",
    "total-longer",
    [
        "
title = предельный срок услуги длиннее
said = стал длиннее
page = Решения или результата можно ждать дольше. Срок, взятый из стандарта, сравнивается таким, каким его называет стандарт.
",
        "
title = қызметтің шекті мерзімі ұзарды
said = ұзарды
page = Шешімді немесе нәтижені ұзағырақ күтуге тура келуі мүмкін. Стандарттан алынған мерзім стандартта айтылған күйінде салыстырылады.
",
        "
title = a service's total is longer
said = is longer
page = The decision or the result may be waited for longer. A total left to the standard is compared as the standard states it.
",
    ],
);

/// A total is shorter.
pub static TOTAL_SHORTER: Kind = Kind::new(
    Family::Terms,
    "CT012",
    "total-shorter",
    [
        "
title = предельный срок услуги короче
said = стал короче
page = Решение или результат обещаны раньше; исполнителям труднее успеть.
",
        "
title = қызметтің шекті мерзімі қысқарды
said = қысқарды
page = Шешім немесе нәтиже ертерек уәде етілген; орындаушыларға үлгеру қиындайды.
",
        "
title = a service's total is shorter
said = is shorter
page = The decision or the result is promised earlier; those who act have a harder total to keep.
",
    ],
);

/// A total that is longer from some starts and shorter from others.
pub static TOTAL_INCOMPARABLE: Kind = Kind::new(
    Family::Terms,
    "CT013",
    "total-incomparable",
    [
        "
title = предельный срок другой: когда длиннее, когда короче
said = стал другим: при одном начале длиннее, при другом короче
page = Предельный срок измеряется иначе, и от начала зависит, какой из двух кончается раньше. Так же сказано, когда длина срока известна только одной из сторон.
",
        "
title = шекті мерзім басқа: бірде ұзын, бірде қысқа
said = өзгерді: басталу сәтіне қарай бірде ұзын, бірде қысқа
page = Шекті мерзім басқаша өлшенеді, екеуінің қайсысы ертерек бітетіні басталу сәтіне байланысты. Мерзімнің ұзақтығы бір жағынан ғана белгілі болғанда да осылай айтылады.
",
        "
title = a total is different: now longer, now shorter
said = is different: longer from some starts, shorter from others
page = The total is measured otherwise, and which of the two ends earlier depends on the start. It is also told where one side alone knows how long the total is.
",
    ],
);

/// A total is new.
pub static TOTAL_ADDED: Kind = Kind::new(
    Family::Terms,
    "CT014",
    "total-added",
    [
        "
title = у услуги появился предельный срок
said = появился
page = Заявитель может требовать решения или результата к сроку, которого раньше не было.
",
        "
title = қызметте шекті мерзім пайда болды
said = пайда болды
page = Өтініш беруші бұрын болмаған мерзімге дейін шешімді немесе нәтижені талап ете алады.
",
        "
title = a service has a total now
said = is new
page = The applicant can demand the decision or the result by a term that was not there before.
",
    ],
);

/// A total is gone.
pub static TOTAL_REMOVED: Kind = Kind::new(
    Family::Terms,
    "CT015",
    "total-removed",
    [
        "
title = у услуги больше нет предельного срока
said = больше не назван
page = Предельного срока, к которому заявитель мог требовать решения или результата, больше нет.
",
        "
title = қызметтің шекті мерзімі енді жоқ
said = енді аталмаған
page = Өтініш беруші шешімді немесе нәтижені талап ете алатын шекті мерзім енді жоқ.
",
        "
title = a service has no total any more
said = is no longer stated
page = The total by which the applicant could demand the decision or the result is gone.
",
    ],
);

/// A total bounds something else.
pub static TOTAL_BETWEEN: Kind = Kind::new(
    Family::Terms,
    "CT016",
    "total-between-others",
    [
        "
title = предельный срок считается между другими событиями
said = считается между другими событиями или без других ожиданий
page = Изменилось, от какого и до какого события идёт предельный срок или какие ожидания из него исключены. К чему это ведёт, зависит от дела.
",
        "
title = шекті мерзім басқа оқиғалардың арасында есептеледі
said = басқа оқиғалардың арасында немесе басқа күтулерсіз есептеледі
page = Шекті мерзімнің қай оқиғадан қай оқиғаға дейін жүретіні немесе одан қандай күтулердің шығарылатыны өзгерді. Оның салдары іске байланысты.
",
        "
title = a total runs between other events
said = runs between other events or leaves out other waits
page = From and to which event the total runs, or which waits it leaves out, has changed. What comes of it depends on the case.
",
    ],
);

/// A total is stated in other words.
pub static TOTAL_RESTATED: Kind = Kind::new(
    Family::Terms,
    "CT017",
    "total-restated",
    [
        "
title = предельный срок назван иначе, а кончается тогда же
said = назван иначе, а кончается в те же моменты
page = Длина предельного срока записана другими единицами или взята из стандарта, а не из акта, но при любом начале он кончается в тот же момент.
",
        "
title = шекті мерзім басқаша айтылған, бірақ сол уақытта бітеді
said = басқаша айтылған, бірақ сол сәттерде бітеді
page = Шекті мерзім басқа өлшем бірлігімен жазылған немесе актіден емес, стандарттан алынған, бірақ қай сәттен басталса да сол сәтте бітеді.
",
        "
title = a total is stated otherwise and ends as before
said = is stated otherwise and ends at the same moments
page = The total is written in other units, or taken from the standard instead of the act, but from every start it ends at the same moment.
",
    ],
);

/// Days are counted from another day.
pub static DAY_COUNT: Kind = Kind::new(
    Family::Terms,
    "CT021",
    "days-counted-otherwise",
    [
        "
title = изменилось, считается ли день события
said = дни считаются иначе
page = Изменилось, входит ли в срок день события и о каком событии речь. Все сроки, которых это касается, сдвигаются на день.
",
        "
title = оқиға күнінің есептелетін-есептелмейтіні өзгерді
said = күндер басқаша есептеледі
page = Мерзімге оқиға күнінің кіретін-кірмейтіні немесе қай оқиға туралы айтылғаны өзгерді. Осыған қатысты барлық мерзім бір күнге жылжиды.
",
        "
title = whether the day of the event counts has changed
said = days are counted otherwise
page = Whether the day of the event belongs to the term, or which event is meant, has changed. All terms that it concerns move by a day.
",
    ],
);
