//! Channels that ask for different papers for the same service.

use std::collections::{BTreeMap, BTreeSet};

use super::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{DocumentList, Expr, Regulation, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D011",
    name: "channels-ask-differently",
    family: Family::Documents,
    level: Level::Note,
    texts: Texts::new("D011", RU, KK, EN),
    example: include_str!("../../../tests/checks/D011/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = каналы требуют разного
message = списки «{ $first }» и «{ $second }» различаются только каналом, а требуют разного: «{ $documents }»
condition = списки «{ $first }» и «{ $second }» различаются только каналом и называют одни и те же документы, но требуют их при разных условиях: «{ $documents }»
other = второй список
help = проверьте, оправдывает ли разницу сам канал; если нет, приведите списки к одному
finds = Два списка для одних услуг и при одних условиях, но для разных каналов: документ есть в одном и отсутствует в другом или требуется при другом условии. Списки, которые отсылают к другому акту, не сравниваются.
law = Канал подачи не меняет права: равные заявители не могут доказывать его разными документами только потому, что один пришёл в канцелярию, а другой открыл портал.
mend = Файл исправлять не нужно, если списки записаны по акту.
";

const KK: &str = "
title = арналар әртүрлі құжат талап етеді
message = «{ $first }» және «{ $second }» тізімдері тек арнасымен ерекшеленеді, бірақ әртүрлі құжат талап етеді: «{ $documents }»
condition = «{ $first }» және «{ $second }» тізімдері тек арнасымен ерекшеленеді, аттас құжаттарды атайды, бірақ оларды әртүрлі шартпен талап етеді: «{ $documents }»
other = екінші тізім
help = айырмашылықты арнаның өзі ақтай ма, тексеру керек; ақтамаса, тізімдерді біркелкі ету керек
finds = Бір қызметтерге, бір шарттарға, бірақ әртүрлі арналарға арналған екі тізім: құжат бірінде бар, екіншісінде жоқ немесе басқа шартпен талап етіледі. Басқа актіге сілтейтін тізімдер салыстырылмайды.
law = Беру арнасы құқықты өзгертпейді: біреуі кеңсеге келіп, екіншісі порталды ашқаны үшін ғана тең өтініш берушілер оны әртүрлі құжатпен дәлелдей алмайды.
mend = Тізімдер актідегідей жазылса, файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = channels ask for different papers
message = the lists “{ $first }” and “{ $second }” differ only in their channel and ask for different papers: “{ $documents }”
condition = the lists “{ $first }” and “{ $second }” differ only in their channel and name the same papers, but ask for them under different conditions: “{ $documents }”
other = the second list
help = look whether the channel itself justifies the difference; if not, bring the lists into line
finds = Two lists for the same services and conditions, but for different channels: a document stands in one and not in the other, or is asked for under another condition. Lists that refer to another act are not compared.
law = The channel does not change the right: equal applicants cannot have to prove it by different papers only because one came to the office and the other opened the portal.
mend = Nothing is to be mended in the file if the lists are those of the act.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let lists = subject.regulation.documents.iter();
    let lists: Vec<&DocumentList> = lists
        .filter(|list| !list.channels.is_empty() && !scope::by_reference(subject, list))
        .collect();
    for (at, first) in lists.iter().enumerate() {
        let others = lists.iter().skip(at + 1);
        for second in others.filter(|second| differ_by_channel(first, second)) {
            let documents = different(subject.regulation, first, second);
            if documents.is_empty() {
                continue;
            }
            let same = names(subject.regulation, first) == names(subject.regulation, second);
            let said = if same { "condition" } else { "message" };
            let finding = Finding::at(path::documents(&second.id))
                .saying(said)
                .with("first", &first.id)
                .with("second", &second.id)
                .with("documents", Arg::list(documents))
                .see(path::documents(&first.id), "other")
                .cites(&first.cites)
                .cites(&second.cites);
            found.add(subject, finding);
        }
    }
}

/// Whether two lists are for the same cases but for the channel.
fn differ_by_channel(first: &DocumentList, second: &DocumentList) -> bool {
    let shared = first
        .channels
        .iter()
        .any(|own| second.channels.contains(own));
    let mut services = [first.services.clone(), second.services.clone()];
    services.iter_mut().for_each(|own| own.sort_unstable());
    let [left, right] = services;
    !shared && left == right && first.only_if == second.only_if
}

/// The names of the documents of a list.
fn names<'a>(regulation: &'a Regulation, list: &'a DocumentList) -> BTreeSet<&'a str> {
    let documents = scope::documents(list);
    documents
        .map(|(_, document)| scope::name(regulation, document))
        .collect()
}

/// The documents that only one of two lists asks for, or under another condition.
fn different<'a>(
    regulation: &'a Regulation,
    first: &'a DocumentList,
    second: &'a DocumentList,
) -> Vec<&'a str> {
    let asked = |list: &'a DocumentList| -> BTreeMap<&'a str, &'a Option<Expr>> {
        let documents = scope::documents(list);
        documents
            .map(|(_, document)| (scope::name(regulation, document), &document.only_if))
            .collect()
    };
    let (first, second) = (asked(first), asked(second));
    let mut names: Vec<&str> = first.keys().chain(second.keys()).copied().collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| first.get(name) != second.get(name));
    names
}
