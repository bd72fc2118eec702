//! A case that never ends, whatever happens in it.

use super::circle::circles;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "F006",
    name: "endless-case",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F006", RU, KK, EN),
    example: include_str!("../../../tests/checks/F006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дело, которое не кончается
message = в услуге «{ $service }» есть дела, которые не кончаются никогда: выхода из этого места нет
help = направьте хотя бы один путь к исходу или отметьте, что акт молчит
step = через этот шаг дело идёт снова и снова
finds = Дело начато, но не доходит ни до исхода, ни до места, где акт молчит: оно ходит по кругу, из которого нет выхода, или стоит на месте.
law = Услуга, которая в некоторых случаях не может завершиться, не имеет срока и не может быть обжалована.
mend = Проверьте, куда возвращает дело последний шаг круга, и добавьте выход из него.
";

const KK: &str = "
title = аяқталмайтын іс
message = «{ $service }» қызметінде ешқашан аяқталмайтын істер бар: бұл жерден шығатын жол жоқ
help = кемінде бір жолды аяқталуға бағыттаңыз немесе актінің үнсіз екенін белгілеңіз
step = іс осы қадамнан қайта-қайта өтеді
finds = Іс басталған, бірақ аяқталуға да, акт үнсіз тұрған жерге де жетпейді: шығар жолы жоқ шеңберде айналады немесе бір орында тұрып қалады.
law = Кейбір жағдайда аяқтала алмайтын қызметтің мерзімі болмайды және оған шағымдану мүмкін емес.
mend = Шеңбердің соңғы қадамы істі қайда қайтаратынын тексеріп, одан шығатын жол қосыңыз.
";

const EN: &str = "
title = case that never ends
message = in the service “{ $service }” there are cases that never end: nothing leads out of this place
help = lead at least one way to an outcome, or mark that the act is silent
step = the case comes through this step again and again
finds = A case has begun but comes neither to an outcome nor to a place where the act is silent: it goes round in a circle that nothing leaves, or stands still.
law = A service that cannot end in some cases has no term and cannot be appealed.
mend = Look where the last step of the circle sends the case back to, and add a way out.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let mut endless = circles(subject, id, service);
        endless.retain(|circle| !circle.can_be_left);
        let Some(first) = endless.first() else {
            continue;
        };
        let mut finding = Finding::at(&service.id)
            .with("service", &service.id)
            .shown_by(subject.witness(id, first.cases));
        let steps = endless.iter().flat_map(|circle| &circle.steps);
        for step in steps.filter_map(|step| service.step(*step)) {
            let at = path::step(&service.id, &step.id);
            finding = finding.see(at, "step").cites(&step.cites);
        }
        found.add(subject, finding);
    }
}
