//! Silences and assumptions.

use crate::compare::kind::{Family, Kind};

/// The act has become silent.
pub static OPENED: Kind = Kind::new(
    Family::Silences,
    "CQ001",
    "opened-silence",
    [
        "
title = акт молчит там, где говорил
said = акт теперь об этом молчит
page = О том, что раньше было сказано, акт больше не говорит, или составитель отметил пробел, которого прежде не было. Заявителю труднее узнать свой порядок.
",
        "
title = акт бұрын айтқан жерінде үндемейді
said = акт енді бұл туралы айтпайды
page = Бұрын айтылған нәрсе туралы акт енді айтпайды немесе құрастырушы бұрын болмаған олқылықты белгіледі. Өтініш берушіге өз тәртібін білу қиындайды.
",
        "
title = the act is silent where it spoke
said = the act is silent about it now
page = The act no longer says what it said, or the author has marked a gap that was not there before. It is harder for the applicant to know the procedure.
",
    ],
);

/// The act says what it did not say.
pub static FILLED: Kind = Kind::new(
    Family::Silences,
    "CQ002",
    "filled-silence",
    [
        "
title = акт говорит там, где молчал
said = акт больше об этом не молчит
page = О чём акт прежде молчал, то теперь сказано, или отметка о пробеле снята.
",
        "
title = акт үндемеген жерінде айтады
said = акт енді бұл туралы үндемейді
page = Акт бұрын айтпаған нәрсе енді айтылған немесе олқылық туралы белгі алынған.
",
        "
title = the act speaks where it was silent
said = the act is no longer silent about it
page = What the act did not say is said now, or the mark of the gap has been taken away.
",
    ],
);

/// The author assumes something.
pub static ASSUMED: Kind = Kind::new(
    Family::Silences,
    "CQ003",
    "assumption-added",
    [
        "
title = появилось допущение
said = появилось допущение
page = Составитель файла восполнил пробел акта; от допущения могут зависеть рассчитанные сроки.
",
        "
title = болжам пайда болды
said = болжам пайда болды
page = Файлды құрастырушы актінің олқылығын толтырды; есептелген мерзімдер осы болжамға байланысты болуы мүмкін.
",
        "
title = there is an assumption
said = there is an assumption
page = The author of the file has filled a gap of the act; computed dates may rest on it.
",
    ],
);

/// The author no longer assumes something.
pub static NOT_ASSUMED: Kind = Kind::new(
    Family::Silences,
    "CQ004",
    "assumption-dropped",
    [
        "
title = допущения больше нет
said = допущения больше нет
page = Того, что составитель принимал сам, файл больше не принимает: это сказал акт, или от него ничего не зависит.
",
        "
title = болжам енді жоқ
said = болжам енді жоқ
page = Құрастырушының өзі қабылдаған нәрсені файл енді қабылдамайды: оны акт айтты немесе одан ештеңе тәуелді емес.
",
        "
title = an assumption is gone
said = the assumption is gone
page = What the author took for granted, the file no longer does: the act says it, or nothing rests on it.
",
    ],
);
