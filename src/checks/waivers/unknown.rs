//! A waiver of a check that does not exist.

use crate::checks::{Check, Family, Find};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "V003",
    name: "waiver-of-unknown-check",
    family: Family::Waivers,
    level: Level::Warning,
    texts: Texts::new("V003", RU, KK, EN),
    example: include_str!("../../../tests/checks/V003/fires.rgl"),
    find: Find::Elsewhere,
};

const RU: &str = "
title = исключение неизвестной проверки
message = проверки «{ $name }» нет, исключать нечего
help = все проверки показывает «reglament rules»
finds = Строка «не проверять» с кодом или именем, которого нет ни у одной проверки.
law = Опечатка в имени оставляет находку без исключения, а автора — в уверенности, что исключение действует.
mend = Исправьте имя или код проверки.
";

const KK: &str = "
title = белгісіз тексерудің ерекшелігі
message = «{ $name }» тексеруі жоқ, ерекшелейтін ештеңе жоқ
help = барлық тексерулерді «reglament rules» көрсетеді
finds = Бірде-бір тексеруде жоқ код немесе атау жазылған «тексермеу» жолы.
law = Атаудағы қате кемшілікті ерекшеліксіз, ал авторды ерекшелік күшінде деген сенімде қалдырады.
mend = Тексерудің атауын немесе кодын түзетіңіз.
";

const EN: &str = "
title = waiver of an unknown check
message = there is no check “{ $name }”, so nothing is waived
help = “reglament rules” shows all checks
finds = A line “waive” with a code or name that no check has.
law = A slip in the name leaves the finding without its waiver, and the author sure that it holds.
mend = Correct the name or the code of the check.
";
