//! A document that nearly every list has and this one has not.

use std::collections::BTreeMap;

use super::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{DocumentList, FactId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D016",
    name: "document-missing-here",
    family: Family::Documents,
    level: Level::Note,
    texts: Texts::new("D016", RU, KK, EN),
    example: include_str!("../../../tests/checks/D016/fires.rgl"),
    find: Find::Alone(find),
};

/// How many lists there must be before a document can be called usual.
const FEWEST_LISTS: usize = 4;

const RU: &str = "
title = документа нет именно здесь
message = документ «{ $document }» есть в { $with } списках, а здесь его нет: «{ $lists }»
another = и в этом списке его нет
help = проверьте, не выпал ли документ из перечня; если так в акте, дополнить нужно акт
finds = Документ стоит не меньше чем в трёх четвертях списков регламента, а в остальных отсутствует.
law = Если из перечня выпал документ, с которого начинается дело (например, заявление), дело формально не с чего начать, а требовать недостающее нельзя.
mend = Сверьте список с текстом; если документа нет и в акте, исправлять в файле нечего.
";

const KK: &str = "
title = құжат дәл осында жоқ
message = «{ $document }» құжаты { $with } тізімде бар, ал мұнда жоқ: «{ $lists }»
another = бұл тізімде де жоқ
help = құжат тізбеден түсіп қалмады ма, тексеріңіз; актіде солай болса, актіні толықтыру керек
finds = Құжат регламент тізімдерінің кемінде төрттен үшінде бар, ал қалғандарында жоқ.
law = Тізбеден іс басталатын құжат (мысалы, өтініш) түсіп қалса, істің ресми бастауы жоқ, ал жетіспейтінін талап етуге болмайды.
mend = Тізімді мәтінмен салыстырыңыз; құжат актіде де болмаса, файлда түзететін ештеңе жоқ.
";

const EN: &str = "
title = document missing just here
message = the document “{ $document }” stands in { $with } lists and not here: “{ $lists }”
another = it is missing in this list as well
help = look whether the document has dropped out; if the act says so, the act needs an addition
finds = A document stands in at least three quarters of the lists of a regulation and is missing in the others.
law = If the document with which a case begins has dropped out of a list, an application for instance, the case has formally nothing to begin with, and what is missing may not be demanded.
mend = Compare the list with the text; if the act does not have the document either, nothing is to be mended in the file.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let lists: Vec<&DocumentList> = regulation.documents.iter().collect();
    if lists.len() < FEWEST_LISTS {
        return;
    }
    let mut standing: BTreeMap<FactId, Vec<usize>> = BTreeMap::new();
    for (at, list) in lists.iter().enumerate() {
        for (_, document) in scope::documents(list) {
            let places = standing.entry(document.fact).or_default();
            if places.last() != Some(&at) {
                places.push(at);
            }
        }
    }
    for (fact, places) in standing {
        let usual = places.len() * 4 >= lists.len() * 3 && places.len() < lists.len();
        let Some(fact) = regulation.fact(fact).filter(|_| usual) else {
            continue;
        };
        let own = lists.iter().enumerate();
        let without = own.filter(|(at, _)| !places.contains(at));
        let without: Vec<&DocumentList> = without.map(|(_, list)| *list).collect();
        let Some((first, rest)) = without.split_first() else {
            continue;
        };
        let names = without.iter().map(|list| &list.id);
        let mut finding = Finding::at(path::documents(&first.id))
            .with("document", &fact.id)
            .with("with", places.len())
            .with("lists", Arg::list(names))
            .cites(&first.cites);
        for list in rest {
            let place = path::documents(&list.id);
            finding = finding.see(place, "another").cites(&list.cites);
        }
        found.add(subject, finding);
    }
}
