//! Channels, hours and the calendar.

use crate::compare::kind::{Family, Kind};

/// An application can come in another way.
pub static OPENED: Kind = Kind::new(
    Family::Hours,
    "CH001",
    "channel-opened",
    [
        "
title = открыт ещё один канал подачи
said = канал открыт
page = Обратиться можно ещё одним путём.
",
        "
title = тағы бір өтініш беру арнасы ашылды
said = арна ашылды
page = Тағы бір жолмен жүгінуге болады.
",
        "
title = one more channel is open
said = the channel is open
page = There is one more way to apply.
",
    ],
);

/// An application can no longer come in this way.
pub static CLOSED: Kind = Kind::new(
    Family::Hours,
    "CH002",
    "channel-closed",
    [
        "
title = канал подачи закрыт
said = канал закрыт
page = Этим путём больше не обратиться.
",
        "
title = өтініш беру арнасы жабылды
said = арна жабылды
page = Бұл жолмен енді жүгіну мүмкін емес.
",
        "
title = a channel is closed
said = the channel is closed
page = There is one way less to apply.
",
    ],
);

/// Somebody works at other hours.
pub static WORK: Kind = Kind::new(
    Family::Hours,
    "CH003",
    "hours-of-work-changed",
    [
        "
title = часы работы другие
said = часы работы другие
page = Сроки в минутах и часах и концы сроков в днях сдвигаются вместе с часами работы.
",
        "
title = жұмыс уақыты басқа
said = жұмыс уақыты басқа
page = Минутпен, сағатпен есептелетін мерзімдер және күндік мерзімдердің соңы жұмыс уақытымен бірге жылжиды.
",
        "
title = somebody works at other hours
said = the hours of work are others
page = Terms of minutes and hours, and the ends of terms of days, move with the hours of work.
",
    ],
);

/// Applications are taken in for longer.
pub static INTAKE_LONGER: Kind = Kind::new(
    Family::Hours,
    "CH004",
    "intake-longer",
    [
        "
title = приём длиннее
said = часы приёма стали длиннее
page = Принимают во все прежние часы и ещё в другие.
",
        "
title = қабылдау уақыты ұзарды
said = қабылдау уақыты ұзарды
page = Бұрынғы сағаттардың бәрінде және одан басқа сағаттарда да қабылдайды.
",
        "
title = intake is longer
said = the hours of intake are longer
page = Applications are taken in at all the old hours and at further ones.
",
    ],
);

/// Applications are taken in for less long.
pub static INTAKE_SHORTER: Kind = Kind::new(
    Family::Hours,
    "CH005",
    "intake-shorter",
    [
        "
title = приём короче
said = часы приёма стали короче
page = Принимают только в часть прежних часов; поданное в остальные считается полученным позже.
",
        "
title = қабылдау уақыты қысқарды
said = қабылдау уақыты қысқарды
page = Бұрынғы сағаттардың бір бөлігінде ғана қабылдайды; қалған сағаттарда берілгені кейінірек алынған болып саналады.
",
        "
title = intake is shorter
said = the hours of intake are shorter
page = Applications are taken in only at some of the old hours; what comes at the others counts as received later.
",
    ],
);

/// Applications are taken in at other hours.
pub static INTAKE: Kind = Kind::new(
    Family::Hours,
    "CH006",
    "intake-changed",
    [
        "
title = приём в другие часы
said = часы приёма другие
page = Часть часов приёма ушла, часть прибавилась, или изменилось, можно ли подать в любое время.
",
        "
title = қабылдау басқа сағаттарда
said = қабылдау уақыты басқа
page = Қабылдау сағаттарының бір бөлігі кетті, бір бөлігі қосылды немесе кез келген уақытта беруге болатын-болмайтыны өзгерді.
",
        "
title = intake is at other hours
said = the hours of intake are others
page = Some hours of intake are gone and others are new, or whether one can apply at any time has changed.
",
    ],
);

/// Days are counted by another calendar.
pub static CALENDAR: Kind = Kind::new(
    Family::Hours,
    "CH007",
    "calendar-changed",
    [
        "
title = календарь или регион другой
said = календарь или регион другой
page = Рабочие дни считаются по другому календарю, или регион назван иначе.
",
        "
title = күнтізбесі немесе өңірі басқа
said = күнтізбесі немесе өңірі басқа
page = Жұмыс күндері басқа күнтізбе бойынша есептеледі немесе өңір басқаша аталған.
",
        "
title = the calendar or the region is another
said = the calendar or the region is another
page = Working days are those of another calendar, or the region is named otherwise.
",
    ],
);

/// The queue or the counter may take longer, or less long.
pub static QUEUE: Kind = Kind::new(
    Family::Hours,
    "CH008",
    "queue-changed",
    [
        "
title = изменилось, сколько можно ждать в очереди или обслуживать
said = изменилось, сколько можно ждать в очереди или обслуживать
page = Другим стало наибольшее время в очереди или время обслуживания у окна.
",
        "
title = кезекте күтудің немесе қызмет көрсетудің ең ұзақ уақыты өзгерді
said = кезекте күтудің немесе қызмет көрсетудің ең ұзақ уақыты өзгерді
page = Кезекте тұрудың немесе терезе алдында қызмет көрсетудің ең көп уақыты басқа болды.
",
        "
title = the longest queue or service at the counter has changed
said = how long the queue or the counter may take has changed
page = The longest time in the queue, or at the counter, is another.
",
    ],
);
