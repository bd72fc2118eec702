//! A statement for some services that cites an item number which others have too.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{RemarkKind, path};

use super::item;

/// The check.
pub static CHECK: Check = Check {
    code: "C006",
    name: "ambiguous-cite",
    family: Family::Clauses,
    level: Level::Note,
    texts: Texts::new("C006", RU, KK, EN),
    example: include_str!("../../../tests/checks/C006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = ссылка на подпункт двусмысленна
message = п. { $items }: такой номер есть под рубриками услуг { $services }, и ссылка не говорит, какой имеется в виду
help = добавьте к номеру рубрику или перенесите строку в услугу
finds = Строка вне услуг ссылается на подпункт, номер которого под рубриками нескольких услуг начинается заново.
law = Подпункты, пронумерованные под каждой рубрикой заново, одним номером не назвать: под ним стоят разные обязанности разных лиц.
mend = Запишите номер с рубрикой, например «п. 5/выдача/6», или перенесите строку в услугу, о которой она говорит.
";

const KK: &str = "
title = тармақшаға сілтеме екіұшты
message = т. { $items }: мұндай нөмір { $services } қызметтерінің айдарларында да бар, сілтеме қайсысы екенін айтпайды
help = нөмірге айдарды қосыңыз немесе жолды қызметтің ішіне көшіріңіз
finds = Қызметтерден тыс тұрған жол нөмірі бірнеше қызметтің айдарында қайта басталатын тармақшаға сілтейді.
law = Әр айдарда қайта нөмірленген тармақшаларды бір нөмірмен атау мүмкін емес: оның астында әр адамның әртүрлі міндеті тұр.
mend = Нөмірді айдарымен жазыңыз, мысалы «т. 5/беру/6», немесе жолды өзі айтатын қызметтің ішіне көшіріңіз.
";

const EN: &str = "
title = a cited item is ambiguous
message = cl. { $items }: the headings of the services { $services } all have this number, and nothing says which one is meant
help = add the heading to the number, or move the line into the service
finds = A line outside the services cites an item whose number begins anew under the headings of several services.
law = Items that are numbered anew under each heading cannot be cited by the number alone: different duties of different people stand under it.
mend = Write the number with its heading, such as “cl. 5/issue/6”, or move the line into the service that it speaks of.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let items = Items::of(subject);
    let mut check = |place: String, cites: &[String], about: Option<BTreeSet<&str>>| {
        let (cites, services) = items.ambiguous(cites, about.as_ref());
        if !cites.is_empty() {
            let finding = Finding::at(place)
                .with("items", Arg::list(&cites))
                .with("services", Arg::list(services));
            found.add(subject, finding.cites(&cites));
        }
    };
    for fee in &regulation.fees {
        let services = fee.services.iter();
        let services = services.filter_map(|id| regulation.services.get(id.index()));
        let about = services.map(|service| service.id.as_str()).collect();
        check(path::fee(&fee.id), &fee.cites, Some(about));
    }
    for duty in &regulation.obligations {
        check(path::obligation(&duty.id), &duty.cites, None);
    }
    for (at, remark) in regulation.remarks.iter().enumerate() {
        if remark.place.is_empty() && remark.kind == RemarkKind::Silence {
            check(path::remark(at), &remark.cites, None);
        }
    }
}

/// Which services with a heading have a step under an item.
struct Items<'a> {
    services: BTreeMap<&'a str, BTreeSet<&'a str>>,
    headed: usize,
}

impl<'a> Items<'a> {
    fn of(subject: &Subject<'a>) -> Self {
        let headed = subject.regulation.services.iter();
        let headed: Vec<_> = headed.filter(|service| service.heading.is_some()).collect();
        let mut services: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for service in &headed {
            let cites = service.steps.iter().flat_map(|step| &step.cites);
            for cite in cites.filter(|cite| item(cite).is_some()) {
                services.entry(cite).or_default().insert(&service.id);
            }
        }
        Items {
            services,
            headed: headed.len(),
        }
    }

    /// The items that some services beside those spoken of have too, with all their services. A
    /// line about no services in particular speaks of all, and means the item of every heading.
    fn ambiguous(
        &self,
        cites: &[String],
        about: Option<&BTreeSet<&str>>,
    ) -> (Vec<String>, BTreeSet<&'a str>) {
        let mut items = Vec::new();
        let mut all = BTreeSet::new();
        for cite in cites {
            let Some(services) = self.services.get(cite.as_str()) else {
                continue;
            };
            let meant = about.map_or(services.len() == self.headed, |about| {
                services.is_subset(about)
            });
            if services.len() > 1 && !meant {
                items.push(cite.clone());
                all.extend(services);
            }
        }
        (items, all)
    }
}
