//! Services without a list of results, where their siblings have one.

use super::lists;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorKind, Service, ServiceId};

/// The check.
pub static CHECK: Check = Check {
    code: "R011",
    name: "lists-of-results-missing",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R011", RU, KK, EN),
    example: include_str!("../../../tests/checks/R011/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = услуги без списка итогов
message = акт печатает списки итогов, но не для услуг: «{ $services }»
another = и для этой услуги списка итогов нет
help = дополните в акте итоги действий этих услуг
finds = Для одних услуг регламента акт печатает список итогов, с которых начинаются следующие действия, для других, где работники тоже действуют, — нет. Услуги, которые только ведут к другим, не считаются.
law = По списку итогов видно, когда действие кончено и начинается следующее. Там, где его нет, равные по положению заявители имеют разную определённость.
mend = Файл исправлять не нужно, если списка нет в акте.
";

const KK: &str = "
title = қорытындылар тізімі жоқ қызметтер
message = акт қорытындылар тізімін береді, бірақ мына қызметтер үшін емес: «{ $services }»
another = бұл қызметтің де қорытындылар тізімі жоқ
help = осы қызметтердегі іс-қимылдардың қорытындыларын актіде толықтыру керек
finds = Регламенттің бір қызметтері үшін акт келесі іс-қимылды бастайтын қорытындылар тізімін береді, ал қызметкерлері де әрекет ететін басқалары үшін бермейді. Тек басқаларға апаратын қызметтер есепке алынбайды.
law = Қорытындылар тізімінен іс-қимылдың қашан аяқталып, келесісінің қашан басталатыны көрінеді. Тізім жоқ жерде жағдайы бірдей өтініш берушілердің айқындығы әртүрлі.
mend = Актіде тізім болмаса, файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = services without a list of results
message = the act prints lists of results, but not for the services “{ $services }”
another = there is no list of results for this service either
help = the act should add the results of the actions of these services
finds = For some services of a regulation the act prints a list of the results that start the next action, and for others, in which its workers act as well, it does not. Services that only lead to others are not counted.
law = The list of results shows when an action has ended and the next begins. Without it applicants in equal positions have unequal certainty.
mend = Nothing is to be mended in the file if the act has no list.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let working = subject.services().filter(|(_, own)| works(subject, own));
    let (listed, missing): (Vec<_>, Vec<_>) =
        working.partition(|(id, own)| has_list(subject, *id, own));
    let Some(((_, first), rest)) = missing.split_first() else {
        return;
    };
    if listed.is_empty() {
        return;
    }
    let names = missing.iter().map(|(_, service)| &service.id);
    let mut finding = Finding::at(&first.id)
        .with("services", Arg::list(names))
        .cites(&first.cites);
    for (_, service) in rest {
        finding = finding.see(&service.id, "another").cites(&service.cites);
    }
    let lists = subject.regulation.lists.iter();
    for list in lists.filter(|list| list.kind == "of_results") {
        finding = finding.cites(&list.cites);
    }
    found.add(subject, finding);
}

fn has_list(subject: &Subject<'_>, id: ServiceId, service: &Service) -> bool {
    !lists::applying(subject, id, service).is_empty()
}

/// Whether people of the provider work in the service itself.
fn works(subject: &Subject<'_>, service: &Service) -> bool {
    let inside = |kind| {
        matches!(
            kind,
            ActorKind::Unit | ActorKind::Official | ActorKind::Commission
        )
    };
    let mut actors = service.steps.iter().flat_map(|step| &step.actors);
    !lists::calls_others(service)
        && actors.any(|actor| {
            subject
                .actor(*actor)
                .is_some_and(|actor| inside(actor.kind))
        })
}
