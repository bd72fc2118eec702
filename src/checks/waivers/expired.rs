//! A waiver that has run out.

use crate::checks::{Check, Family, Find};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "V002",
    name: "expired-waiver",
    family: Family::Waivers,
    level: Level::Warning,
    texts: Texts::new("V002", RU, KK, EN),
    example: include_str!("../../../tests/checks/V002/fires.rgl"),
    find: Find::Elsewhere,
};

const RU: &str = "
title = исключение, срок которого прошёл
message = исключение проверки «{ $name }» действовало до { $until }
help = исправьте то, о чём находка, или обоснуйте новый срок
finds = Строка «не проверять» с днём, который уже прошёл; находки снова показываются.
law = Срок исключения — обещание к этому дню исправить акт или решить, что он верен.
mend = Исправьте то, о чём находка; если причина ещё в силе, поставьте новый день.
";

const KK: &str = "
title = мерзімі өткен ерекшелік
message = «{ $name }» тексеруінің ерекшелігі { $until } дейін жарамды болған
help = табылған кемшілікті түзетіңіз немесе жаңа мерзімді негіздеңіз
finds = Күні өтіп кеткен «тексермеу» жолы; табылғандар қайтадан көрсетіледі.
law = Ерекшеліктің мерзімі — сол күнге дейін актіні түзету немесе оның дұрыс екенін шешу уәдесі.
mend = Табылған кемшілікті түзетіңіз; себебі әлі күшінде болса, жаңа күн қойыңыз.
";

const EN: &str = "
title = waiver that has run out
message = the waiver of “{ $name }” held until { $until }
help = mend what the finding is about, or give a reason for a new day
finds = A line “waive” with a day that has passed; its findings are shown again.
law = The day of a waiver is a promise to mend the act until then, or to decide that it is right.
mend = Mend what the finding is about; if the reason still holds, set a new day.
";
