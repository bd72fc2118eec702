//! A document that one case is asked for twice.

use std::collections::BTreeMap;

use super::scope;
use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Document, DocumentForm, DocumentList, Expr, Regulation, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D010",
    name: "document-listed-twice",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D010", RU, KK, EN),
    example: include_str!("../../../tests/checks/D010/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = документ требуют дважды
message = документ «{ $title }» по одному делу требуют дважды
another = здесь его требуют ещё раз
help = оставьте документ в одном месте; если это разные документы, различите их названия
finds = Один документ (одно имя или одно название и форма) стоит дважды в списках, которые относятся к одному делу: услуги, каналы и условия обоих мест встречаются вместе. Документы, из которых достаточно одного, не сравниваются.
law = Лишний экземпляр — лишняя обязанность заявителя и повод признать пакет неполным.
mend = Уберите повтор; если он в акте, поправить нужно акт.
";

const KK: &str = "
title = құжат екі рет талап етіледі
message = «{ $title }» құжаты бір іс бойынша екі рет талап етіледі
another = мұнда ол тағы талап етіледі
help = құжатты бір жерде қалдыру керек; бұлар бөлек құжаттар болса, атауларын ажыратыңыз
finds = Бір құжат (қысқа атауы бір не толық атауы мен нысаны бір) бір іске қатысты тізімдерде екі рет тұр: екі жердің қызметтері, арналары және шарттары бірге кездеседі. Біреуі жеткілікті құжаттар салыстырылмайды.
law = Артық дана — өтініш берушінің артық міндеті және топтаманы толық емес деп тануға себеп.
mend = Қайталануды алып тастаңыз; ол актіде болса, актіні түзету керек.
";

const EN: &str = "
title = document demanded twice
message = the document “{ $title }” is demanded twice in one case
another = here it is demanded again
help = keep the document in one place; if these are different documents, tell their names apart
finds = One document (one name, or one title and form) stands twice in lists that apply to one case: the services, channels and conditions of both places come together. Documents of which one is enough are not compared.
law = A second copy is a second duty of the applicant, and a reason to call the package incomplete.
mend = Take out the repetition; if it stands in the act, the act is to be corrected.
";

/// A document where it stands.
struct Listed<'a> {
    list: &'a DocumentList,
    group: Option<&'a str>,
    document: &'a Document,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let mut names: BTreeMap<&str, Vec<Listed<'_>>> = BTreeMap::new();
    let mut titles: BTreeMap<(String, Vec<u8>), Vec<Listed<'_>>> = BTreeMap::new();
    for list in &regulation.documents {
        for (group, document) in scope::documents(list) {
            let listed = || Listed {
                list,
                group,
                document,
            };
            let title = (folded(&document.title), forms(document));
            titles.entry(title).or_default().push(listed());
            let name = scope::name(regulation, document);
            names.entry(name).or_default().push(listed());
        }
    }
    for same in names.values() {
        report(subject, found, same, |_, _| true);
    }
    // Documents of one name have been compared already.
    for same in titles.values() {
        report(subject, found, same, |first, second| {
            first.fact != second.fact
        });
    }
}

fn forms(document: &Document) -> Vec<u8> {
    let number = |form: &DocumentForm| *form as u8;
    document.forms.iter().map(number).collect()
}

fn report(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    same: &[Listed<'_>],
    compared: impl Fn(&Document, &Document) -> bool,
) {
    let pairs = same.iter().enumerate().flat_map(|(at, first)| {
        let later = same.iter().skip(at + 1);
        later.map(move |second| (first, second))
    });
    let mut twice = pairs.filter(|(first, second)| {
        compared(first.document, second.document) && together(subject.regulation, first, second)
    });
    if let Some((first, second)) = twice.next() {
        let finding = Finding::at(place(subject.regulation, second))
            .with("title", &second.document.title)
            .see(place(subject.regulation, first), "another")
            .cites(&cites(first))
            .cites(&cites(second));
        found.add(subject, finding);
    }
}

fn cites(listed: &Listed<'_>) -> Vec<String> {
    let own = &listed.document.cites;
    let whole = if own.is_empty() {
        &listed.list.cites
    } else {
        own
    };
    whole.clone()
}

/// A name stands once among the places, so a second list is shown by its own.
fn place(regulation: &Regulation, listed: &Listed<'_>) -> String {
    let mut lists = regulation.documents.iter();
    let first = lists.find(|list| {
        let mut documents = scope::documents(list);
        documents.any(|(_, document)| document.fact == listed.document.fact)
    });
    if first.is_some_and(|first| first.id == listed.list.id) {
        return path::fact(scope::name(regulation, listed.document));
    }
    path::documents(&listed.list.id)
}

/// Whether one case is asked for both.
fn together(regulation: &Regulation, first: &Listed<'_>, second: &Listed<'_>) -> bool {
    let same_list = first.list.id == second.list.id;
    if same_list && first.group.is_some() && first.group == second.group {
        return false;
    }
    let services = scope::services(regulation, first.list);
    if !services.iter().any(|id| scope::is_for(second.list, *id)) {
        return false;
    }
    let (left, right) = (&first.list.channels, &second.list.channels);
    let shared = left.iter().any(|channel| right.contains(channel));
    if !left.is_empty() && !right.is_empty() && !shared {
        return false;
    }
    let own = [first, second].into_iter();
    let conditions: Vec<Expr> = own
        .flat_map(|listed| [&listed.list.only_if, &listed.document.only_if])
        .flatten()
        .cloned()
        .collect();
    scope::possible(regulation, conditions)
}
