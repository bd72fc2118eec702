//! Outcomes, results and printed lists.

use crate::compare::kind::{Family, Kind};

/// A service can end in one more way.
pub static OUTCOME_ADDED: Kind = Kind::new(
    Family::Results,
    "CR001",
    "outcome-added",
    [
        "
title = услуга может кончиться ещё одним исходом
said = исход добавлен
page = Дело может кончиться тем, чем прежде не могло.
",
        "
title = қызмет тағы бір аяқталумен бітуі мүмкін
said = аяқталу қосылды
page = Іс бұрын бітпейтін нәрсемен бітуі мүмкін.
",
        "
title = a service can end in one more way
said = the outcome is new
page = A case can end in what it could not end in before.
",
    ],
);

/// A service can no longer end in one way.
pub static OUTCOME_REMOVED: Kind = Kind::new(
    Family::Results,
    "CR002",
    "outcome-removed",
    [
        "
title = исхода больше нет
said = исхода больше нет
page = Этим дело больше не кончается; начатым делам, которые к нему шли, негде стоять.
",
        "
title = аяқталу енді жоқ
said = аяқталу енді жоқ
page = Іс енді бұлай аяқталмайды; соған бара жатқан істердің тұратын орны жоқ.
",
        "
title = an outcome is gone
said = the outcome is gone
page = A case no longer ends so, and cases that were on the way to it have nowhere to stand.
",
    ],
);

/// An outcome means something else for the applicant.
pub static OUTCOME_KIND: Kind = Kind::new(
    Family::Results,
    "CR003",
    "outcome-of-other-kind",
    [
        "
title = исход значит для заявителя другое
said = значит для заявителя другое
page = Положительный исход назван отказом или нейтральным, или наоборот.
",
        "
title = аяқталудың өтініш беруші үшін мәні басқа
said = өтініш беруші үшін мәні басқа
page = Оң аяқталу бас тарту немесе бейтарап деп аталған, не керісінше.
",
        "
title = an outcome means something else for the applicant
said = it means something else for the applicant
page = A favourable outcome is called a refusal or a neutral one, or the other way round.
",
    ],
);

/// The act names one more result.
pub static RESULT_ADDED: Kind = Kind::new(
    Family::Results,
    "CR004",
    "result-added",
    [
        "
title = акт называет ещё один результат
said = акт называет ещё один результат
page = В перечне результатов услуги есть ещё одна запись.
",
        "
title = акт тағы бір нәтижені атайды
said = акт тағы бір нәтижені атайды
page = Қызмет нәтижелерінің тізбесінде тағы бір жазба бар.
",
        "
title = the act names one more result
said = the act names one more result
page = There is one more entry among the results of the service.
",
    ],
);

/// The act names one result less.
pub static RESULT_REMOVED: Kind = Kind::new(
    Family::Results,
    "CR005",
    "result-removed",
    [
        "
title = акт больше не называет результат
said = акт больше не называет результат
page = Из перечня результатов услуги запись исчезла.
",
        "
title = акт нәтижені енді атамайды
said = акт нәтижені енді атамайды
page = Қызмет нәтижелерінің тізбесінен бір жазба жойылды.
",
        "
title = the act names one result less
said = the act names one result less
page = An entry among the results of the service is gone.
",
    ],
);

/// A list that the act prints is another one.
pub static PRINTED: Kind = Kind::new(
    Family::Results,
    "CR006",
    "printed-list-changed",
    [
        "
title = напечатанный в акте список другой
said = напечатанный список другой
page = Изменился список, который акт печатает рядом с порядком: участников, итогов или пунктов.
",
        "
title = актіде басылған тізім басқа
said = басылған тізім басқа
page = Актінің тәртіп жанында басатын тізімі өзгерді: қатысушылар, қорытындылар немесе тармақшалар тізімі.
",
        "
title = a list that the act prints is another one
said = the printed list is another one
page = A list that the act prints beside the procedure has changed: of units, of results or of items.
",
    ],
);
