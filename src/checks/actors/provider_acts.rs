//! The provider itself acts where its officials are listed.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{ActorId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "A006",
    name: "provider-acts-as-a-whole",
    family: Family::Actors,
    level: Level::Warning,
    texts: Texts::new("A006", RU, KK, EN),
    example: include_str!("../../../tests/checks/A006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = действует услугодатель без работника
message = «{ $actor }» – сам услугодатель: он действует, а кто из его работников, не сказано
help = предложите назвать в этих пунктах подразделение или должностное лицо из перечня
list = перечень работников есть
acts = здесь он действует
finds = Участник, названием которого названы сами работники из перечня («канцелярия услугодателя»), то есть услугодатель в целом, исполняет шаг или условие.
law = Перечень работников для того и напечатан, чтобы у каждого действия был ответственный. За действие услугодателя в целом лично не отвечает никто.
mend = Если из другого пункта видно, кто действует, укажите его; иначе файл верен.
";

const KK: &str = "
title = қызметкері аталмаған қызмет беруші әрекет етеді
message = «{ $actor }» – қызмет берушінің өзі: әрекет етеді, бірақ қай қызметкері екені айтылмаған
help = осы тармақтарда тізбедегі бөлімшені немесе лауазымды тұлғаны атауды ұсыныңыз
list = қызметкерлер тізбесі бар
acts = мұнда әрекет етеді
finds = Тізбедегі қызметкерлердің атауында тұрған қатысушы («көрсетілетін қызметті берушінің басшысы»), яғни қызмет беруші тұтасымен, қадамды немесе шартты орындайды.
law = Қызметкерлер тізбесі әр әрекеттің жауаптысы болуы үшін басылған. Қызмет беруші тұтасымен жасаған әрекет үшін ешкім жеке жауап бермейді.
mend = Кім әрекет ететіні басқа тармақтан көрінсе, соны көрсетіңіз; болмаса, файл дұрыс.
";

const EN: &str = "
title = provider acting without an official
message = “{ $actor }” is the provider itself: it acts, and which of its workers does is not said
help = propose to name a listed unit or official in these clauses
list = there is a list of workers
acts = it acts here
finds = An actor by whose title the listed workers themselves are called (“the provider's office”), that is the provider as a whole, performs a step or a condition.
law = The list of workers is printed so that somebody answers for every act. For an act of the provider as a whole nobody answers in person.
mend = If another clause shows who acts, name them; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let listed = subject.listed();
    for (at, actor) in subject.regulation.actors.iter().enumerate() {
        if listed.contains(actor.id.as_str()) || !subject.is_provider(actor, &listed) {
            continue;
        }
        let id = ActorId::new(at);
        let mut finding = Finding::at(path::actor(&actor.id)).with("actor", &actor.title);
        let mut acts = false;
        for step in subject.steps().filter(|at| at.step.actors.contains(&id)) {
            finding = finding.see(step.path(), "acts").cites(&step.step.cites);
            acts = true;
        }
        let lists = subject.regulation.lists.iter();
        if let Some(list) = lists.clone().position(|list| list.kind == "of_units") {
            finding = finding.see(path::list(list), "list");
        }
        if acts {
            found.add(subject, finding);
        }
    }
}
