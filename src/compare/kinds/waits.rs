//! Waits and their windows.

use crate::compare::kind::{Family, Kind};

/// A window is longer.
pub static WINDOW_LONGER: Kind = Kind::new(
    Family::Waits,
    "CW001",
    "window-longer",
    [
        "
title = окно ожидания длиннее
said = окно стало длиннее
page = Тому, кого ждут, дано больше времени. Если это заявитель, ему лучше; если другой орган, заявителю ждать дольше.
",
        "
title = күту мерзімі ұзарды
said = күту мерзімі ұзарды
page = Күтілетін адамға көбірек уақыт берілді. Ол өтініш берушінің өзі болса, оған тиімді; басқа орган болса, өтініш беруші ұзағырақ күтеді.
",
        "
title = a window is longer
said = the window is longer
page = Whoever is waited for has more time. If it is the applicant, that is better for him; if it is another body, the applicant waits longer.
",
    ],
);

/// A window is shorter.
pub static WINDOW_SHORTER: Kind = Kind::new(
    Family::Waits,
    "CW002",
    "window-shorter",
    [
        "
title = окно ожидания короче
said = окно стало короче
page = Тому, кого ждут, дано меньше времени. Если это заявитель, он может не успеть.
",
        "
title = күту мерзімі қысқарды
said = күту мерзімі қысқарды
page = Күтілетін адамға азырақ уақыт берілді. Ол өтініш берушінің өзі болса, үлгермеуі мүмкін.
",
        "
title = a window is shorter
said = the window is shorter
page = Whoever is waited for has less time. If it is the applicant, he may be too late.
",
    ],
);

/// A window that is longer from some starts and shorter from others.
pub static WINDOW_INCOMPARABLE: Kind = Kind::new(
    Family::Waits,
    "CW003",
    "window-incomparable",
    [
        "
title = окно ожидания другое: когда длиннее, когда короче
said = окно стало другим: при одном начале длиннее, при другом короче
page = Окно измеряется иначе, и от начала зависит, какое из двух кончается раньше.
",
        "
title = күту мерзімі басқа: бірде ұзын, бірде қысқа
said = күту мерзімі өзгерді: басталу сәтіне қарай бірде ұзын, бірде қысқа
page = Күту мерзімі басқаша өлшенеді, екеуінің қайсысы ертерек жабылатыны басталу сәтіне байланысты.
",
        "
title = a window is different: now longer, now shorter
said = the window is different: longer from some starts, shorter from others
page = The window is measured otherwise, and which of the two ends earlier depends on the start.
",
    ],
);

/// A window is written in other words.
pub static WINDOW_RESTATED: Kind = Kind::new(
    Family::Waits,
    "CW004",
    "window-restated",
    [
        "
title = окно ожидания названо иначе, а кончается тогда же
said = окно названо иначе, а кончается в те же моменты
page = Длина окна записана другими единицами; при любом начале оно кончается в тот же момент.
",
        "
title = күту мерзімі басқаша айтылған, бірақ сол уақытта жабылады
said = күту мерзімі басқаша айтылған, бірақ сол сәттерде жабылады
page = Күту мерзімінің ұзақтығы басқа өлшем бірлігімен жазылған; қай сәттен басталса да сол сәтте жабылады.
",
        "
title = a window is stated otherwise and ends as before
said = the window is stated otherwise and ends at the same moments
page = The length of the window is written in other units; from every start it ends at the same moment.
",
    ],
);

/// Somebody else is waited for.
pub static WAIT_ADDED: Kind = Kind::new(
    Family::Waits,
    "CW011",
    "wait-added",
    [
        "
title = появилось ожидание
said = ожидание появилось
page = Дело теперь ждёт кого-то ещё. Если ждут заявителя, у него новая обязанность и срок для неё.
",
        "
title = күту пайда болды
said = күту пайда болды
page = Іс енді тағы біреуді күтеді. Өтініш беруші күтілсе, оның жаңа міндеті және сол міндеттің мерзімі бар.
",
        "
title = a wait is new
said = the wait is new
page = The case now waits for somebody else. If it is the applicant, he has a new duty and a term for it.
",
    ],
);

/// Nobody is waited for any more.
pub static WAIT_REMOVED: Kind = Kind::new(
    Family::Waits,
    "CW012",
    "wait-removed",
    [
        "
title = ожидания больше нет
said = ожидания больше нет
page = Дело больше никого здесь не ждёт. Дела, которые сейчас ждут, остаются без места в новом порядке.
",
        "
title = күту енді жоқ
said = күту енді жоқ
page = Іс мұнда енді ешкімді күтпейді. Қазір күтіп тұрған істер жаңа тәртіпте орынсыз қалады.
",
        "
title = a wait is gone
said = the wait is gone
page = The case waits for nobody here any more. Cases that are waiting now have no place in the new procedure.
",
    ],
);

/// A wait is for somebody else, or lies elsewhere.
pub static WAIT_OTHERWISE: Kind = Kind::new(
    Family::Waits,
    "CW013",
    "wait-for-others",
    [
        "
title = ждут другого, иначе или принимает другой
said = ждут другого, в другом месте шага или принимает другой
page = Изменилось, кого ждут, лежит ли окно внутри срока шага или кто принимает то, чего ждут.
",
        "
title = басқа адам күтіледі, басқаша күтіледі немесе басқа адам қабылдайды
said = басқа адам күтіледі, қадамның басқа жерінде күтіледі немесе басқа адам қабылдайды
page = Кімнің күтілетіні, күту мерзімінің қадам мерзімінің ішінде жататын-жатпайтыны немесе күтілетінді кім қабылдайтыны өзгерді.
",
        "
title = a wait is for others, lies elsewhere or is received by others
said = others are waited for, elsewhere in the step, or others receive it
page = Who is waited for has changed, whether the window lies inside the step's term, or who receives what is waited for.
",
    ],
);

/// What follows a wait has changed.
pub static WAIT_LEADS: Kind = Kind::new(
    Family::Waits,
    "CW014",
    "wait-leads-elsewhere",
    [
        "
title = за ожиданием следует другое
said = после ожидания дело идёт в другое место
page = Изменилось, что следует, если того, чего ждут, дождались или не дождались.
",
        "
title = күтуден кейін басқа нәрсе болады
said = күтуден кейін іс басқа жерге барады
page = Күтілген нәрсе келгенде немесе келмегенде не болатыны өзгерді.
",
        "
title = something else follows a wait
said = after the wait the case goes elsewhere
page = What follows when the wait is met, or missed, has changed.
",
    ],
);

/// Other documents are waited for.
pub static AWAITED: Kind = Kind::new(
    Family::Waits,
    "CW015",
    "awaited-documents-changed",
    [
        "
title = ждут других документов
said = ждут других документов
page = Изменилось, какие документы или в какой форме надо прислать, пока шаг ждёт.
",
        "
title = басқа құжаттар күтіледі
said = басқа құжаттар күтіледі
page = Қадам күтіп тұрғанда қандай құжаттарды немесе қандай нысанда жіберу керек екені өзгерді.
",
        "
title = other documents are waited for
said = other documents are waited for
page = Which documents, or in which form, have to be sent while the step waits has changed.
",
    ],
);
