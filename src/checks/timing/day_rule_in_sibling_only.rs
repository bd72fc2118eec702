//! One regulation of an act says how days are counted, and its sibling does not.

use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::checks::{Check, Family, Find, Finding, Findings, Library, Outline};
use crate::diagnostic::Level;
use crate::messages::Texts;

/// The check.
pub static CHECK: Check = Check {
    code: "T018",
    name: "day-rule-in-sibling-only",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T018", RU, KK, EN),
    example: include_str!("../../../tests/checks/T018/fires.rgl"),
    find: Find::Across(find),
};

const RU: &str = "
title = правило счёта дней есть не во всех регламентах акта
message = в услуге «{ $service }» не сказано, считается ли день события, а в другом регламенте того же акта («{ $other }») сказано
help = предложите повторить правило; до тех пор в этой услуге день события спорен, хотя порядок один
finds = Два регламента одного акта имеют услугу с одним именем; у одной есть «счёт дней», у другой нет, хотя она или вызываемая ею услуга считает сроки в днях.
law = Один орган одним актом решил вопрос для одной услуги и промолчал для другой: из этого можно вывести и то, и обратное.
mend = Если правило есть в тексте, запишите его; иначе файл верен.
";

const KK: &str = "
title = күн есебінің ережесі актінің барлық регламентінде бірдей емес
message = «{ $service }» қызметінде оқиға күні санала ма, айтылмаған, ал сол актінің басқа регламентінде («{ $other }») айтылған
help = ережені қайталауды ұсыныңыз; оған дейін тәртіп бір болса да, бұл қызметте оқиға күні даулы
finds = Бір актінің екі регламентінде атауы бірдей қызмет бар; бірінде «күн есебі» жазылған, екіншісінде жоқ, бірақ ол немесе ол шақыратын қызмет мерзімді күнмен санайды.
law = Бір орган бір актімен мәселені бір қызмет үшін шешіп, екіншісі үшін үндемеген: бұдан екі түрлі қорытынды шығаруға болады.
mend = Ереже мәтінде болса, оны жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = day count in one regulation of an act only
message = the service “{ $service }” does not say whether the day of the event counts, and another regulation of the same act (“{ $other }”) does
help = propose to repeat the rule; until then the day of the event is disputed here although the procedure is the same
finds = Two regulations of one act have a service of one name; one has a day count and the other has none, though it or a service that it calls counts terms in days.
law = One body in one act settled the question for one service and kept silent for another: both conclusions can be drawn from that.
mend = If the rule is in the text, write it; otherwise the file is right.
";

/// One service of one act: number and date of the act, id of the service.
type Key<'a> = (&'a str, Day, &'a str);

fn find(library: &Library<'_>, found: &mut Findings<'_>) {
    let mut settled: BTreeMap<Key<'_>, &str> = BTreeMap::new();
    for own in library.outlines {
        for service in &own.outline.services {
            if let (Some((number, date)), true) = (act(own.outline), service.has_day_count) {
                let path = own.outline.path.as_str();
                settled.entry((number, date, &service.id)).or_insert(path);
            }
        }
    }
    for own in library.outlines {
        let Some((number, date)) = act(own.outline) else {
            continue;
        };
        for service in &own.outline.services {
            let counted = service.has_day_count || own.outline.has_day_count;
            if counted || !service.reaches_days {
                continue;
            }
            if let Some(other) = settled.get(&(number, date, service.id.as_str())) {
                let finding = Finding::at(&service.id).with("service", &service.id);
                found.add(own, finding.with("other", *other).cites(&service.cites));
            }
        }
    }
}

fn act(outline: &Outline) -> Option<(&str, Day)> {
    let act = outline.act.as_ref()?;
    Some((act.number.as_deref()?, act.date?))
}
