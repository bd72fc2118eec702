//! Clauses of the act that nothing in the file cites.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};

use super::{cites, whole};

/// The check.
pub static CHECK: Check = Check {
    code: "C008",
    name: "clause-never-cited",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C008", RU, KK, EN),
    example: include_str!("../../../tests/checks/C008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пункты акта, на которые нет ссылок
message = на { $n ->
    [1] пункт
   *[other] пункты
  } { $clauses } в файле ничто не ссылается
help = проверьте, нет ли в них действий, сроков или условий; если нет, так и оставьте
finds = Пункты акта с номером меньше наибольшего упомянутого, на которые не ссылается ни одна строка файла.
law = В пропущенном пункте могут стоять срок, основание отказа или обязанность: выводы по файлу без них неполны.
mend = Перенесите в файл то, что говорит пункт, или отметьте «молчит», если его текста нет.
";

const KK: &str = "
title = сілтеме жасалмаған тармақтар
message = файлда ештеңе сілтемейтін { $n ->
    [1] тармақ
   *[other] тармақтар
  }: { $clauses }
help = оларда әрекет, мерзім немесе шарт жоқ па, тексеріңіз; жоқ болса, солай қалдырыңыз
finds = Нөмірі аталған ең үлкен нөмірден кіші, бірақ файлдың бірде-бір жолы сілтемейтін тармақтар.
law = Қалып қойған тармақта мерзім, бас тарту негізі немесе міндет болуы мүмкін: оларсыз файлдан шыққан қорытынды толық емес.
mend = Тармақ айтқанды файлға көшіріңіз немесе мәтіні жоқ болса, «үнсіз» деп белгілеңіз.
";

const EN: &str = "
title = clauses that nothing cites
message = nothing in the file cites the { $n ->
    [1] clause
   *[other] clauses
  } { $clauses }
help = look whether they hold actions, terms or conditions; if they do not, leave it so
finds = Clauses of the act, numbered below the greatest one mentioned, that no line of the file cites.
law = A clause left out may hold a term, a ground of refusal or a duty: what the file tells is then incomplete.
mend = Bring into the file what the clause says, or mark a “silence” if its text is not at hand.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.regulation.is_standard {
        return;
    }
    let clauses: BTreeSet<_> = cites(subject.file).into_iter().filter_map(whole).collect();
    let mut never: Vec<(&str, u32, u32)> = Vec::new();
    for mark in ["", "¶"] {
        let own = clauses.iter().filter(|clause| clause.0 == mark);
        never.extend(between(mark, own.map(|clause| clause.1)));
    }
    if !never.is_empty() {
        let count: u32 = never.iter().map(|(_, first, last)| last - first + 1).sum();
        let printed = never.iter().map(|(mark, first, last)| match first == last {
            true => format!("{mark}{first}"),
            false => format!("{mark}{first}–{last}"),
        });
        let finding = Finding::at("").with("n", usize::try_from(count).unwrap_or(usize::MAX));
        found.add(subject, finding.with("clauses", Arg::list(printed)));
    }
}

/// The holes between ascending numbers, from one on: the mark with the first and the last number.
fn between(mark: &str, numbers: impl Iterator<Item = u32>) -> Vec<(&str, u32, u32)> {
    let mut next = 1;
    let mut holes = Vec::new();
    for number in numbers {
        if number > next {
            holes.push((mark, next, number - 1));
        }
        next = number.saturating_add(1);
    }
    holes
}
