//! A document that is waited for and stands in no list.

use std::collections::BTreeMap;

use crate::checks::documents::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Document, DocumentEntry, DocumentList, Proof};

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W008",
    name: "awaited-document-unlisted",
    family: Family::Waits,
    level: Level::Note,
    texts: Texts::new("W008", RU, KK, EN),
    example: include_str!("../../../tests/checks/W008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = ожидаемого документа нет в перечне
message = «{ $document }» ждут от заявителя, но ни один перечень документов его не содержит
help = предложите включить документ в перечень или сказать в акте, что он представляется позже
also = ждут и здесь
finds = Документ, записанный в ожидании от заявителя, которого нет ни в одном из перечней документов этой услуги (если они есть) ни под тем же названием, ни как подтверждение того же сбора. Если перечень отсылает к другому акту, судить нельзя и находки нет.
law = Заявителя нельзя обязать представить документ, которого нет в перечне (Закон о государственных услугах): он узнаёт о нём, когда срок уже идёт.
mend = Если перечень стандарта содержит документ, запишите его в «документы»; иначе файл верен.
";

const KK: &str = "
title = күтілетін құжат тізбеде жоқ
message = өтініш берушіден «{ $document }» күтіледі, бірақ ол бірде-бір құжаттар тізбесінде жоқ
help = құжатты тізбеге енгізуді немесе оның кейін ұсынылатынын актіде айтуды ұсыныңыз
also = мұнда да күтіледі
finds = Өтініш берушіні күтуде жазылған, бірақ осы қызметтің құжаттар тізбелерінің (олар болса) бірде-біреуінде сол атаумен де, сол алымның растауы ретінде де жоқ құжат. Тізбе басқа актіге сілтесе, бұлай деуге болмайды, ескерту берілмейді.
law = Тізбеде жоқ құжатты ұсынуға өтініш берушіні міндеттеуге болмайды («Мемлекеттік көрсетілетін қызметтер туралы» Заң): ол бұл туралы мерзім басталғанда ғана біледі.
mend = Стандарт тізбесінде құжат болса, оны «құжаттарға» жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = awaited document in no list
message = “{ $document }” is awaited from the applicant, and no list of documents holds it
help = propose to list the document, or to say in the act that it is brought later
also = awaited here too
finds = A document written in a wait for the applicant that none of the lists of documents of the service, where it has any, holds, neither under the same title nor as a proof of the same fee. Where a list refers to another act this cannot be known, and nothing is told.
law = The applicant cannot be obliged to bring a document that no list holds (Law on State Services): he learns of it when the term already runs.
mend = If the list of the standard holds the document, write it among the documents; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut unlisted: BTreeMap<&str, Vec<WaitAt<'_>>> = BTreeMap::new();
    for at in waits(subject).filter(|at| at.for_applicant(subject)) {
        for document in &at.wait.documents {
            if !listed(subject, &at, &document.title) {
                unlisted.entry(&document.title).or_default().push(at);
            }
        }
    }
    for (document, places) in unlisted {
        let places = places.iter().map(|at| (at.path(), &at.wait.cites[..]));
        if let Some(finding) = Finding::over(places, "also") {
            found.add(subject, finding.with("document", document));
        }
    }
}

/// Whether a list of the service holds a document of this title, or what proves the same fee; a
/// service without any list, or with one that refers to another act, leaves everything open.
fn listed(subject: &Subject<'_>, at: &WaitAt<'_>, title: &str) -> bool {
    let fees = subject.regulation.fees.iter().filter(|fee| {
        let mut proofs = fee.proofs.iter();
        proofs.any(|proof| matches!(&proof.value, Proof::Wait(wait) if *wait == at.wait.id))
    });
    let proofs: Vec<&Proof> = fees
        .flat_map(|fee| &fee.proofs)
        .map(|proof| &proof.value)
        .collect();
    let lists = subject.regulation.documents.iter();
    let own = |list: &&DocumentList| {
        list.services.is_empty() || list.services.contains(&at.at.service_id)
    };
    let own: Vec<&DocumentList> = lists.filter(own).collect();
    let open = |list: &&DocumentList| scope::by_reference(subject, list);
    own.is_empty()
        || own.iter().any(open)
        || own.into_iter().flat_map(documents).any(|document| {
            let proves = Proof::Document(document.fact);
            document.title == title || proofs.contains(&&proves)
        })
}

/// The documents of a list, each for itself.
fn documents(list: &DocumentList) -> impl Iterator<Item = &Document> {
    list.entries.iter().flat_map(|entry| match entry {
        DocumentEntry::One(document) => std::slice::from_ref(document),
        DocumentEntry::AnyOf(_, documents) => documents.as_slice(),
    })
}
