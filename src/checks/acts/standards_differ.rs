//! One service under two standards at the same time.

use crate::checks::{Check, Family, Find, Finding, Findings, Library};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

use super::kin::{Group, Kin};

/// The check.
pub static CHECK: Check = Check {
    code: "L010",
    name: "standards-differ-between-regions",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L010", RU, KK, EN),
    example: include_str!("../../../tests/checks/L010/fires.rgl"),
    find: Find::Across(find),
};

const RU: &str = "
title = одна услуга по двум стандартам
message = здесь те же услуги опираются на «{ $own }», а в «{ $regulation }» — на «{ $other }», и оба акта действуют одновременно
help = установите, какой стандарт действовал в это время; другой регламент опирается на заменённый
finds = Два действующих одновременно регламента об одних и тех же услугах опираются на разные стандарты.
law = Стандарт у государственной услуги один для всей страны. Если регионы применяют разные, в одном из них срок и основания отказа взяты не оттуда.
mend = Проверьте ссылки на стандарт; если они верны, изъян в одном из актов.
there = здесь другой стандарт
";

const KK: &str = "
title = бір қызмет екі стандарт бойынша
message = мұнда осы қызметтер «{ $own }» стандартына, ал «{ $regulation }» регламентінде «{ $other }» стандартына негізделген, екі акт те бір мезгілде қолданыста
help = ол кезде қай стандарт қолданылғанын анықтаңыз; екінші регламент алмастырылған стандартқа негізделген
finds = Бір мезгілде қолданылатын екі регламент бірдей қызметтер үшін әртүрлі стандартқа негізделген.
law = Мемлекеттік қызметтің стандарты бүкіл ел үшін біреу. Өңірлер әртүрлісін қолданса, олардың бірінде мерзім мен бас тарту негіздері басқа жерден алынған.
mend = Стандартқа сілтемелерді тексеріңіз; олар дұрыс болса, кемшілік — актілердің бірінде.
there = мұнда стандарт басқа
";

const EN: &str = "
title = one service under two standards
message = here the services rely on “{ $own }”, in “{ $regulation }” the same services rely on “{ $other }”, and both acts are in force together
help = establish which standard was in force at the time; the other regulation relies on a replaced one
finds = Two regulations in force together about the same services rely on different standards.
law = A public service has one standard for the whole country. Where regions apply different ones, one of them takes its term and grounds of refusal from the wrong act.
mend = Check the references to the standard; if they are right, one of the acts is defective.
there = here the standard is another
";

fn find<'a>(library: &Library<'a>, found: &mut Findings<'_>) {
    let kin = Kin::by(library, |own| {
        let standard = own.outline.standard.as_ref()?;
        Some(vec![standard.path.as_str()])
    });
    let other_standard = |_: &Group<'_>, other: &Group<'a>| other.mark.first().copied();
    kin.each(other_standard, |outlined, group, others| {
        let (Some((first, theirs)), Some(own)) = (others.first(), group.mark.first()) else {
            return;
        };
        let cites = outlined.outline.standard.as_ref();
        let mut finding = Finding::at(path::STANDARD)
            .with("own", *own)
            .with("regulation", &first.outline.path)
            .with("other", **theirs)
            .cites(cites.map_or(&[], |named| &named.cites));
        for (other, _) in others {
            finding = finding.see_in(*other, path::STANDARD, "there");
        }
        found.add(outlined, finding);
    });
}
