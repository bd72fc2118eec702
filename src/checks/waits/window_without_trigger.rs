//! A window that begins nobody knows when.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W002",
    name: "window-without-trigger",
    family: Family::Waits,
    level: Level::Warning,
    texts: Texts::new("W002", RU, KK, EN),
    example: include_str!("../../../tests/checks/W002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = срок ожидания без начала
message = с какого дня идёт срок на «{ $wait }» ({ $term }), не сказано
help = предложите назвать событие (получение уведомления, подпись); до тех пор последний день ожидания спорен
also = то же здесь
finds = Окно ожидания записано без слова «от», то есть акт не называет события, с которого оно идёт; программа считает его от начала шага.
law = Срок без начала не имеет конца: нельзя сказать, поступило ли в срок то, чего ждут.
mend = Если событие видно из другого пункта, запишите его: «от вручение уведомления ШАГ»; иначе отметьте допущение.
";

const KK: &str = "
title = басталуы белгісіз күту мерзімі
message = «{ $wait }» үшін берілген мерзімнің ({ $term }) қай күннен саналатыны айтылмаған
help = оқиғаны (хабарламаны алу, қол қою) атауды ұсыныңыз; оған дейін күтудің соңғы күні даулы
also = мұнда да солай
finds = Күту мерзімі «мына сәттен» деген сөзсіз жазылған, яғни акт ол басталатын оқиғаны атамайды; бағдарлама оны қадамның басынан санайды.
law = Басы жоқ мерзімнің соңы да жоқ: күткен нәрсенің мерзімінде келгенін айту мүмкін емес.
mend = Оқиға басқа тармақтан көрінсе, оны жазыңыз: «мына сәттен хабарламаны алу ҚАДАМ»; болмаса, жорамалды белгілеңіз.
";

const EN: &str = "
title = window without a trigger
message = from which day the window for “{ $wait }” ({ $term }) runs is not said
help = propose to name the event (receipt of the notice, signature); until then the last day of the window is disputed
also = the same here
finds = A window is written without “from”: the act names no event that it runs from, and the program counts it from the start of the step.
law = A term without a beginning has no end: nobody can say whether what is waited for came in time.
mend = If another clause shows the event, write it (“from receipt of notice STEP”); otherwise mark the assumption.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let open: Vec<WaitAt<'_>> = waits(subject)
        .filter(|at| at.window.from.is_none())
        .collect();
    let paths = open.iter().map(|at| (at.path(), &at.wait.cites[..]));
    let (Some(finding), Some(first)) = (Finding::over(paths, "also"), open.first()) else {
        return;
    };
    let finding = finding.with("wait", &first.wait.id);
    found.add(subject, finding.with("term", first.window.amount.message()));
}
