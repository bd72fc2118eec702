//! An actor that acts and that the list of units does not name.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{ActorId, path};

use super::one_under_two_names::twins;
use super::who::OWN;

/// The check.
pub static CHECK: Check = Check {
    code: "A002",
    name: "actor-acts-unlisted",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A002", RU, KK, EN),
    example: include_str!("../../../tests/checks/A002/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = действует, но в перечне не назван
message = участник «{ $actor }» действует в процедуре, но в перечне подразделений и работников его нет
help = проверьте, не назван ли он в перечне другим именем; если перечень его в самом деле не знает, его действия можно оспорить: предложите дополнить перечень
list = вот перечень
finds = Подразделение, должностное лицо или коллегиальный орган исполняет шаг или принимает решение, а напечатанный актом перечень участников его не называет. Заявители, другие ведомства, Государственная корпорация и системы в такой перечень не входят.
law = Перечень закрывает круг тех, кто действует от имени услугодателя. Решение, принятое не названным в нём лицом, уязвимо: его полномочие из акта не видно.
mend = Если это тот же участник под другим именем, объедините его с названным; иначе в файле исправлять нечего.
";

const KK: &str = "
title = әрекет етеді, бірақ тізбеде аталмаған
message = «{ $actor }» қатысушысы рәсімде әрекет етеді, бірақ бөлімшелер мен қызметкерлер тізбесінде жоқ
help = тізбеде басқа атаумен аталмағанын тексеріңіз; тізбеде шынымен болмаса, оның әрекетіне дау айтуға болады: тізбені толықтыруды ұсыныңыз
list = тізбе мұнда
finds = Бөлімше, лауазымды тұлға немесе алқалы орган қадамды орындайды не шешім қабылдайды, ал актіде басылған қатысушылар тізбесі оны атамайды. Өтініш берушілер, өзге ведомстволар, Мемлекеттік корпорация мен жүйелер мұндай тізбеге кірмейді.
law = Тізбе қызмет берушінің атынан кім әрекет ететінін түгел айтады. Онда аталмаған тұлғаның шешімі осал: оның өкілеттігі актіден көрінбейді.
mend = Бұл басқа атаумен аталған сол қатысушы болса, екеуін біріктіріңіз; болмаса, файлда түзететін ештеңе жоқ.
";

const EN: &str = "
title = acting but not listed
message = the actor “{ $actor }” acts in the procedure but is not in the list of units and officials
help = see whether the list names it otherwise; if the list truly lacks it, what it does can be challenged: propose to complete the list
list = the list
finds = A unit, official or collegiate body performs a step or takes a decision, and the printed list of those who take part does not name it. Applicants, other agencies, the State Corporation and systems do not belong to such a list.
law = The list closes the circle of those who act for the provider. A decision of somebody outside it is weak: nothing in the act shows the power to take it.
mend = If it is a listed actor under another name, make them one; otherwise nothing is to be mended in the file.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let listed = subject.listed();
    let mut lists = subject.regulation.lists.iter().enumerate();
    let units = lists.find(|(_, list)| list.kind == "of_units" && !list.lines.is_empty());
    let Some((at, list)) = units else { return };
    let doing = subject.doing();
    let twins = twins(subject);
    for (id, actor) in subject.regulation.actors.iter().enumerate() {
        let own = OWN.contains(&actor.kind) && doing.contains(&ActorId::new(id));
        if !own || listed.contains(actor.id.as_str()) || subject.is_provider(actor, &listed) {
            continue;
        }
        // Another name of somebody listed is told as such.
        let twin = twins.iter().find_map(|(first, second)| match &actor.id {
            id if *id == first.id => Some(second),
            id if *id == second.id => Some(first),
            _ => None,
        });
        if twin.is_some_and(|twin| listed.contains(twin.id.as_str())) {
            continue;
        }
        let finding = Finding::at(path::actor(&actor.id)).with("actor", &actor.id);
        let finding = finding.see(path::list(at), "list");
        found.add(subject, finding.cites(&actor.cites).cites(&list.cites));
    }
}
