//! Papers that are to be sent through a channel which takes none.

use super::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ChannelId, Document, DocumentForm, DocumentList, Regulation, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D012",
    name: "originals-through-portal",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D012", RU, KK, EN),
    example: include_str!("../../../tests/checks/D012/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = бумаги через портал
message = список «{ $list }» требует подать через портал бумаги, у которых нет электронной формы: «{ $documents }»
returned = список «{ $list }» действует и для портала, а эти документы возвращаются: «{ $documents }»
help = назовите в акте электронную форму этих документов или скажите, как их передают и возвращают
finds = Список относится только к порталам (каналам, открытым круглосуточно) и содержит документ в бумажной форме без электронной; или документы в нём возвращают заявителю, хотя подать их можно и через портал.
law = Нотариальную копию или оригинал к запросу не приложить. Заявителю приходится идти в канцелярию, и электронный канал открыт только на словах.
mend = Если форма в акте названа, запишите её у документа; иначе дополнить нужно акт.
";

const KK: &str = "
title = портал арқылы қағаз құжат
message = «{ $list }» тізімі портал арқылы электрондық нысаны жоқ қағаздарды талап етеді: «{ $documents }»
returned = «{ $list }» тізімі порталға да қатысты, ал мына құжаттар қайтарылады: «{ $documents }»
help = осы құжаттардың электрондық нысанын атау немесе олардың қалай тапсырылып, қайтарылатынын актіде айту керек
finds = Тізім тек порталдарға (тәулік бойы ашық арналарға) қатысты, ал ондағы құжаттың қағаз нысаны бар, электрондығы жоқ; немесе ондағы құжаттар өтініш берушіге қайтарылады, ал оларды порталмен де беруге болады.
law = Нотариалды көшірмені не түпнұсқаны сұрау салуға тіркеуге болмайды. Өтініш беруші кеңсеге баруға мәжбүр, электрондық арна тек сөз жүзінде ашық.
mend = Нысан актіде аталса, оны құжатқа жазыңыз; аталмаса, актіні толықтыру керек.
";

const EN: &str = "
title = papers through the portal
message = the list “{ $list }” demands, through the portal, papers that have no electronic form: “{ $documents }”
returned = the list “{ $list }” applies to the portal as well, and these documents are given back: “{ $documents }”
help = the act should name an electronic form of these documents, or say how they are sent and given back
finds = A list is only for portals (channels that are open day and night), and a document of it has a paper form and no electronic one; or its documents are given back to the applicant although they can be filed through the portal.
law = A notarised copy or an original cannot be attached to a request. The applicant has to go to the office, and the electronic channel is open in words alone.
mend = If the act names the form, write it at the document; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for list in &regulation.documents {
        let channels = channels(regulation, list);
        let portal = |id: &ChannelId| {
            let own = regulation.channels.get(id.index());
            own.is_some_and(|own| own.round_clock)
        };
        if !channels.is_empty() && channels.iter().all(portal) {
            report(subject, found, list, "message", on_paper);
        } else if channels.iter().any(portal) {
            report(subject, found, list, "returned", |document| {
                document.returned
            });
        }
    }
}

fn report(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    list: &DocumentList,
    said: &'static str,
    wrong: impl Fn(&Document) -> bool,
) {
    let documents = scope::documents(list).map(|(_, document)| document);
    let documents: Vec<&Document> = documents.filter(|document| wrong(document)).collect();
    if documents.is_empty() {
        return;
    }
    let names = documents
        .iter()
        .map(|document| scope::name(subject.regulation, document));
    let mut finding = Finding::at(path::documents(&list.id))
        .saying(said)
        .with("list", &list.id)
        .with("documents", Arg::list(names))
        .cites(&list.cites);
    for document in documents {
        finding = finding.cites(&document.cites);
    }
    found.add(subject, finding);
}

/// The channels through which a case comes to a list.
fn channels(regulation: &Regulation, list: &DocumentList) -> Vec<ChannelId> {
    if !list.channels.is_empty() {
        return list.channels.clone();
    }
    let services = scope::services(regulation, list).into_iter();
    services
        .flat_map(|service| scope::channels(regulation, service))
        .collect()
}

/// Whether a document has forms, and no electronic one.
fn on_paper(document: &Document) -> bool {
    let electronic = |form: &DocumentForm| {
        matches!(
            form,
            DocumentForm::ElectronicCopy | DocumentForm::ElectronicDocument
        )
    };
    !document.forms.is_empty() && !document.forms.iter().any(electronic)
}
