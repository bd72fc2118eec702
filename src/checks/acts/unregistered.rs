//! A change without state registration of an act that was registered.

use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::syntax::tree::Kind;

use super::{altering, of_all};

/// The beginnings of words by which a silence speaks of registration.
const REGISTRATION: [&str; 3] = ["регистрац", "тірке", "registr"];

/// The check.
pub static CHECK: Check = Check {
    code: "L006",
    name: "change-unregistered",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L006", RU, KK, EN),
    example: include_str!("../../../tests/checks/L006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = регистрация изменяющих актов не названа
message = акт зарегистрирован, а регистрация { $count ->
    [one] акта
   *[other] актов
  } № { $numbers } не названа
help = найдите регистрацию в тексте или в реестре; если её нет, отметьте «молчит»
finds = У самого акта есть государственная регистрация, а у актов, которые его изменили или отменили, она не названа.
law = Нормативный акт, подлежащий государственной регистрации, без неё силы не имеет, и внесённое им изменение — тоже.
mend = Впишите строку «зарегистрирован» в блок изменения или отмены либо отметьте молчание.
also = и здесь
";

const KK: &str = "
title = өзгертетін актілердің тіркелуі аталмаған
message = акт тіркелген, ал № { $numbers } { $count ->
    [one] актінің
   *[other] актілердің
  } тіркелуі аталмаған
help = тіркелуін мәтіннен немесе тізілімнен табыңыз; жоқ болса, «үнсіз» деп белгілеңіз
finds = Актінің өзі мемлекеттік тіркеуден өткен, ал оны өзгерткен немесе жойған актілердің тіркелуі аталмаған.
law = Мемлекеттік тіркеуге жататын нормативтік акт тіркелмесе, күші жоқ, ол енгізген өзгерістің де күші жоқ.
mend = Өзгерістің немесе күшін жоюдың ішіне «тіркелген» жолын жазыңыз не үнсіздікті белгілеңіз.
also = мұнда да
";

const EN: &str = "
title = changes without registration
message = the act is registered, but no registration is named for the { $count ->
    [one] act
   *[other] acts
  } No. { $numbers }
help = find the registration in the text or the register; if there is none, mark a “silence”
finds = The act itself has a state registration, and the acts that changed or ended it have none named.
law = A normative act that must be registered has no force without it, nor has the change that it makes.
mend = Write the line “registered” into the block of the change or the repeal, or mark the silence.
also = and here
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let act = subject.regulation.act.as_ref();
    if act.is_none_or(|act| act.registered.is_none()) {
        return;
    }
    let mut silent = altering(subject);
    silent.retain(|one| !one.says(Kind::Registered) && !one.is_silent_on(&REGISTRATION));
    if let Some(finding) = of_all(silent.iter().map(|one| one.told())) {
        found.add(subject, finding);
    }
}
