//! A window whose lapse has no consequence.

use std::collections::BTreeMap;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::diagnostic::Witness;
use crate::messages::Texts;
use crate::model::Target;
use crate::net::{EntryId, Guard};

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W001",
    name: "missed-window-silent",
    family: Family::Waits,
    level: Level::Warning,
    texts: Texts::new("W001", RU, KK, EN),
    example: include_str!("../../../tests/checks/W001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = срок ожидания без последствия
message = если «{ $wait }» не поступит за { $term }, последствия акт не называет: { $text }
help = предложите дополнить акт: что происходит с делом, кто и чем его оканчивает, когда срок прошёл
also = то же молчание здесь
finds = Ветвь «истекло» ожидания ведёт в молчание акта.
law = Срок без последствия ничего не решает: право ни сохраняется, ни утрачивается, и исполнителю остаётся усмотрение.
mend = Файл верен, пока акт не дополнен.
";

const KK: &str = "
title = салдарсыз күту мерзімі
message = «{ $wait }» { $term } ішінде келмесе, акт салдарын айтпайды: { $text }
help = актіні толықтыруды ұсыныңыз: мерзім өткенде іспен не болады, оны кім және қалай аяқтайды
also = мұнда да акт үнсіз
finds = Күтудің «өтіп кетті» бұтағы актінің үнсіздігіне апарады.
law = Салдары жоқ мерзім ештеңені шешпейді: құқық сақталмайды да, жоғалмайды да, орындаушы өз еркімен әрекет етеді.
mend = Акт толықтырылғанша файл дұрыс.
";

const EN: &str = "
title = window without a consequence
message = if “{ $wait }” does not come within { $term }, the act names no consequence: { $text }
help = propose an addition: what becomes of the case, and who ends it how, once the window has passed
also = the same silence here
finds = The “missed” branch of a wait leads into a silence of the act.
law = A window without a consequence settles nothing: the right is neither kept nor lost, and the official has discretion.
mend = The file is right until the act is completed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut silent: BTreeMap<&str, Vec<WaitAt<'_>>> = BTreeMap::new();
    for at in waits(subject) {
        if let Target::Silent(text) = &at.wait.missed {
            silent.entry(text).or_default().push(at);
        }
    }
    for (text, places) in silent {
        let paths = places.iter().map(|at| (at.path(), &at.wait.cites[..]));
        let (Some(finding), Some(first)) = (Finding::over(paths, "also"), places.first()) else {
            continue;
        };
        let finding = finding.with("wait", &first.wait.id).with("text", text);
        let finding = finding.with("term", first.window.amount.message());
        found.add(subject, finding.shown_by(witness(subject, first)));
    }
}

/// A case in which the window passes.
fn witness(subject: &Subject<'_>, at: &WaitAt<'_>) -> Option<Witness> {
    let flow = subject.flow(at.at.service_id)?;
    let missed = flow.net.transitions.iter().position(|transition| {
        let Guard::Missed(wait) = transition.guard else {
            return false;
        };
        let wait = flow.net.waits.get(wait.index());
        wait.is_some_and(|wait| {
            let step = flow.net.steps.get(wait.step.index());
            let own =
                step.is_some_and(|step| step.entry == EntryId::new(0) && step.step == at.at.id);
            own && wait.index == at.index
        })
    })?;
    subject.witness(at.at.service_id, flow.firing(missed))
}
