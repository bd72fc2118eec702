//! A list of units that names somebody who is none.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Actor, ActorKind, ListTarget, path};

/// The check.
pub static CHECK: Check = Check {
    code: "A007",
    name: "listed-unit-is-foreign",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A007", RU, KK, EN),
    example: include_str!("../../../tests/checks/A007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = чужой в перечне подразделений
message = в перечне подразделений услугодателя назван «{ $actor }»: это { $kind ->
        [agency] другое ведомство
        [system] информационная система
       *[applicant] заявитель
    }, а не его подразделение
help = предложите убрать строку из перечня и описать взаимодействие отдельно: внутренним порядком такому участнику нельзя назначить срок
actor = участник объявлен здесь
finds = Строка перечня подразделений (работников) услугодателя указывает на другое ведомство, заявителя или систему.
law = Регламент связывает своих работников. Другой орган исполняет свои акты, и срок, назначенный ему как подразделению, его не обязывает.
mend = Если участник всё же подразделение услугодателя, исправьте его вид; иначе файл верен.
";

const KK: &str = "
title = бөлімшелер тізбесіндегі бөгде қатысушы
message = қызмет берушінің бөлімшелері тізбесінде «{ $actor }» аталған: ол – { $kind ->
        [agency] өзге ведомство
        [system] ақпараттық жүйе
       *[applicant] өтініш беруші
    }, бөлімше емес
help = жолды тізбеден алып тастап, өзара іс-қимылды бөлек сипаттауды ұсыныңыз: мұндай қатысушыға ішкі тәртіппен мерзім белгілеуге болмайды
actor = қатысушы мұнда жарияланған
finds = Қызмет берушінің бөлімшелері (қызметкерлері) тізбесінің жолы өзге ведомствоны, өтініш берушіні немесе жүйені көрсетеді.
law = Регламент өз қызметкерлерін міндеттейді. Өзге орган өз актілерін орындайды, оған бөлімше ретінде берілген мерзім оны міндеттемейді.
mend = Қатысушы шынымен қызмет берушінің бөлімшесі болса, түрін түзетіңіз; болмаса, файл дұрыс.
";

const EN: &str = "
title = foreign body in the list of units
message = the list of the provider's units names “{ $actor }”, which is { $kind ->
        [agency] another agency
        [system] an information system
       *[applicant] the applicant
    } and no unit of it
help = propose to take the line out of the list and to regulate the interaction apart: an internal procedure cannot set a term for such an actor
actor = the actor is declared here
finds = A line of the list of the provider's units and workers points to another agency, the applicant or a system.
law = A regulation binds its own workers. Another body follows its own acts, and a term set for it as for a unit does not oblige it.
mend = If the actor is a unit of the provider after all, correct its kind; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let lists = subject.regulation.lists.iter().enumerate();
    for (at, list) in lists.filter(|(_, list)| list.kind == "of_units") {
        for (line, printed) in list.lines.iter().enumerate() {
            let Some(actor) = foreign(subject, printed.of) else {
                continue;
            };
            let finding = Finding::at(path::line(at, line)).with("actor", &actor.title);
            let finding = finding.with("kind", actor.kind.code());
            let finding = finding.see(path::actor(&actor.id), "actor");
            found.add(subject, finding.cites(&list.cites).cites(&actor.cites));
        }
    }
}

/// The actor that a line speaks of, if it cannot be a unit of the provider.
fn foreign<'a>(subject: &Subject<'a>, of: Option<ListTarget>) -> Option<&'a Actor> {
    let Some(ListTarget::Actor(id)) = of else {
        return None;
    };
    let foreign = [ActorKind::Agency, ActorKind::Applicant, ActorKind::System];
    let actor = subject.actor(id)?;
    foreign.contains(&actor.kind).then_some(actor)
}
