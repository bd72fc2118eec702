//! A change of the procedure without a word on cases under way.

use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

use super::{altering, of_all};

/// The beginnings of words by which a silence speaks of cases under way.
const CASES: [&str; 9] = [
    "начат",
    "незаверш",
    "неоконч",
    "переход",
    "бастал",
    "аяқталма",
    "өтпелі",
    "pending",
    "begun",
];

/// The check.
pub static CHECK: Check = Check {
    code: "L005",
    name: "pending-cases",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L005", RU, KK, EN),
    example: include_str!("../../../tests/checks/L005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = о начатых делах не сказано
message = по какому тексту оканчиваются дела, начатые до { $count ->
    [one] акта
   *[other] актов
  } № { $numbers }, не сказано
help = проверьте переходные положения в тексте изменяющего акта; если их нет, отметьте «молчит»
finds = Порядок изложен заново или отменён, а о делах, которые в этот день не окончены, акт не говорит.
law = Без переходного правила неизвестно, по какому тексту завершать начатое дело, и решение по любому из них можно оспорить.
mend = Отметьте молчание в блоке изменения или отмены, если переходного правила действительно нет.
also = и здесь
";

const KK: &str = "
title = басталған істер туралы айтылмаған
message = № { $numbers } { $count ->
    [one] актіге
   *[other] актілерге
  } дейін басталған істердің қай мәтін бойынша аяқталатыны айтылмаған
help = өзгертетін актінің мәтінінен өтпелі ережелерді іздеңіз; олар жоқ болса, «үнсіз» деп белгілеңіз
finds = Тәртіп жаңадан баяндалған немесе жойылған, ал сол күні аяқталмаған істер туралы акт айтпайды.
law = Өтпелі ереже болмаса, басталған істі қай мәтінмен аяқтау керегі белгісіз, олардың кез келгені бойынша шешімге дау айтуға болады.
mend = Өтпелі ереже шынымен жоқ болса, өзгерістің немесе күшін жоюдың ішінде үнсіздікті белгілеңіз.
also = мұнда да
";

const EN: &str = "
title = nothing is said of pending cases
message = nothing says by which text the cases begun before the { $count ->
    [one] act
   *[other] acts
  } No. { $numbers } end
help = look for transitional rules in the act that makes the change; if there are none, mark a “silence”
finds = The procedure was worded anew or ended, and nothing is said of cases that were under way on that day.
law = Without a transitional rule nobody knows by which text a pending case ends, and a decision under either can be disputed.
mend = Mark the silence in the block of the change or the repeal if there truly is no transitional rule.
also = and here
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut services = subject.regulation.services.iter();
    if services.all(|service| service.steps.is_empty()) {
        return;
    }
    let mut silent = altering(subject);
    silent.retain(|one| one.ends || one.change.new_wording.is_some());
    silent.retain(|one| !one.is_silent_on(&CASES));
    if let Some(finding) = of_all(silent.iter().map(|one| one.told())) {
        found.add(subject, finding);
    }
}
