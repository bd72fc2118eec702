//! A standard cited by the number of its registration.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "L009",
    name: "cited-by-registry-number",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L009", RU, KK, EN),
    example: include_str!("../../../tests/checks/L009/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = стандарт назван номером регистрации
message = № { $number } — номер записи в реестре, а номер самого акта — { $own }
help = в тексте регламента номер акта нужно исправить; до того понимать ссылку как № { $own }
finds = Регламент называет стандарт не его номером, а номером его записи в Реестре государственной регистрации.
law = Акта с таким номером нет. Ссылка на основания отказа и перечень документов ведёт к несуществующему акту, и её можно оспорить.
mend = Файл верен, если так в тексте; исправлять нужно акт.
";

const KK: &str = "
title = стандарт тіркеу нөмірімен аталған
message = № { $number } — тізілімдегі жазбаның нөмірі, ал актінің өз нөмірі — { $own }
help = регламент мәтінінде акт нөмірін түзету керек; оған дейін сілтемені № { $own } деп түсіну керек
finds = Регламент стандартты өз нөмірімен емес, Мемлекеттік тіркеу тізіліміндегі жазбасының нөмірімен атайды.
law = Мұндай нөмірлі акт жоқ. Бас тарту негіздері мен құжаттар тізбесіне сілтеме жоқ актіге апарады, оған дау айтуға болады.
mend = Мәтінде солай болса, файл дұрыс; түзетілетін — акт.
";

const EN: &str = "
title = the standard is cited by its registration
message = No. { $number } is the entry in the register, the act’s own number is { $own }
help = the text of the regulation needs the right number; until then read the reference as No. { $own }
finds = The regulation cites its standard not by its number but by the number of its entry in the Register of state registration.
law = There is no act of this number. The reference to the grounds of refusal and the documents leads nowhere and can be disputed.
mend = The file is right if the text has it so; the act is to be mended.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let named = subject.regulation.standard.as_ref();
    let Some((named, (_, number, _))) =
        named.and_then(|named| named.cited.as_ref().map(|cited| (named, cited)))
    else {
        return;
    };
    let Some(act) = subject.standard.and_then(|standard| standard.act.as_ref()) else {
        return;
    };
    let registered = act.registered.as_ref().map(|own| &own.number);
    let own = act.number.as_ref().filter(|own| *own != number);
    if let Some(own) = own.filter(|_| registered == Some(number)) {
        let finding = Finding::at(path::STANDARD).with("number", number);
        found.add(subject, finding.with("own", own).cites(&named.cites));
    }
}
