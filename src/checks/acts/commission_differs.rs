//! A service that a collegiate body decides in one region and not in another.

use crate::checks::{Check, Family, Find, Finding, Findings, Library};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};

use super::kin::{Group, Kin, set};

/// The check.
pub static CHECK: Check = Check {
    code: "L011",
    name: "commission-differs-between-regions",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L011", RU, KK, EN),
    example: include_str!("../../../tests/checks/L011/fires.rgl"),
    find: Find::Across(find),
};

const RU: &str = "
title = комиссия есть в одном регионе и нет в другом
message = услуги { $services }: здесь действует коллегиальный орган, а в «{ $regulation }» его нет
help = найдите в национальных правилах, обязательна ли комиссия; один из порядков им не отвечает
finds = Одни и те же услуги в одном регламенте проходят через коллегиальный орган, а в другом, действующем в то же время, — нет.
law = Кто принимает решение, определяет компетенцию. Если комиссию создают национальные правила, решение без неё принято не тем органом.
mend = Файлы исправлять не нужно, если оба верны по тексту.
there = здесь комиссии нет
";

const KK: &str = "
title = комиссия бір өңірде бар, екіншісінде жоқ
message = { $services } қызметтері: мұнда алқалы орган бар, ал «{ $regulation }» регламентінде жоқ
help = комиссия міндетті ме, ұлттық қағидалардан қараңыз; тәртіптердің бірі оларға сай емес
finds = Бірдей қызметтер бір регламентте алқалы органнан өтеді, ал сол кезде қолданылатын екіншісінде өтпейді.
law = Шешімді кім қабылдайтыны құзыретті белгілейді. Комиссияны ұлттық қағидалар құрса, онсыз шешімді уәкілетті емес орган қабылдаған болады.
mend = Екеуі де мәтін бойынша дұрыс болса, файлдарды түзетудің қажеті жоқ.
there = мұнда комиссия жоқ
";

const EN: &str = "
title = a commission in one region only
message = services { $services }: a collegiate body acts here, and none in “{ $regulation }”
help = find out from the national rules whether the commission is compulsory; one of the procedures does not follow them
finds = The same services pass a collegiate body in one regulation and none in another that is in force at the same time.
law = Who decides is a matter of competence. If national rules create the commission, a decision without it was taken by the wrong body.
mend = Nothing is to be mended in the files if both follow their texts.
there = no commission here
";

fn find(library: &Library<'_>, found: &mut Findings<'_>) {
    let kin = Kin::by(library, |own| {
        let services = own.outline.services.iter();
        let collegiate = services.filter(|service| service.is_collegiate);
        Some(set(collegiate.map(|service| service.id.as_str())))
    });
    kin.each(lacking, |own, _, others| {
        let mut without = others.iter().filter_map(|(other, lacking)| {
            let services = own.outline.services.iter();
            let services = services.map(|service| service.id.as_str());
            let services: Vec<&str> = services.filter(|id| lacking.contains(id)).collect();
            Some((*other, *services.first()?, services))
        });
        let Some((other, first, services)) = without.next() else {
            return;
        };
        let mut finding = Finding::at(first)
            .with("services", Arg::list(services))
            .with("regulation", &other.outline.path)
            .see_in(other, first, "there");
        for (other, first, _) in without {
            finding = finding.see_in(other, first, "there");
        }
        found.add(own, finding);
    });
}

/// The services that a collegiate body decides in one group and none in the other, if there are any.
fn lacking<'a>(group: &Group<'a>, other: &Group<'a>) -> Option<Vec<&'a str>> {
    let shared = group.mark.iter().filter(|id| other.services.contains(id));
    let lacking = shared.filter(|id| !other.mark.contains(id));
    let lacking: Vec<&str> = lacking.copied().collect();
    (!lacking.is_empty()).then_some(lacking)
}
