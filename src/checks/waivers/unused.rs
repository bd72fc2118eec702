//! A waiver that accepts nothing.

use crate::checks::{Check, Family, Find};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "V001",
    name: "unused-waiver",
    family: Family::Waivers,
    level: Level::Warning,
    texts: Texts::new("V001", RU, KK, EN),
    example: include_str!("../../../tests/checks/V001/fires.rgl"),
    find: Find::Elsewhere,
};

const RU: &str = "
title = исключение, которое ничего не исключает
message = исключение проверки «{ $name }» ничего не исключает
help = удалите строку: находки, ради которой она написана, больше нет
finds = Строка «не проверять», под которую не подпадает ни одна находка этой проверки.
law = Забытое исключение скроет следующую такую находку, и о ней никто не узнает.
mend = Удалите строку или перенесите её в блок того, о чём находка.
";

const KK: &str = "
title = ештеңеге қолданылмайтын ерекшелік
message = «{ $name }» тексеруінің ерекшелігі ештеңеге қолданылмайды
help = жолды алып тастаңыз: ол жазылған кемшілік енді жоқ
finds = Осы тексерудің бірде-бір табылғанына қатысы жоқ «тексермеу» жолы.
law = Ұмытылған ерекшелік келесі осындай кемшілікті жасырады, ол туралы ешкім білмей қалады.
mend = Жолды алып тастаңыз немесе табылған нәрсенің блогына көшіріңіз.
";

const EN: &str = "
title = waiver that accepts nothing
message = the waiver of “{ $name }” accepts nothing
help = take the line out: the finding that it was written for is no longer there
finds = A line “waive” to which no finding of its check belongs.
law = A forgotten waiver will hide the next such finding, and nobody will know of it.
mend = Take the line out, or move it into the block of what the finding is about.
";
