//! A service whose title in the regulation is not quite the standard’s.

use std::collections::HashMap;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "L015",
    name: "titles-differ-from-standard",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L015", RU, KK, EN),
    example: include_str!("../../../tests/checks/L015/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = название услуги не то, что у стандарта
message = регламент называет услугу «{ $own }», а стандарт цитирует как «{ $cited }»
help = верно название стандарта; проверьте, не меняет ли разница смысла
finds = Название услуги в регламенте и название стандарта, на который он ссылается, почти одинаковы, но не слово в слово.
law = Услуга одна, и название у неё одно — по стандарту. Переставленное или пропущенное слово меняет круг тех, кому она положена.
mend = Если название переписано неверно, исправьте; если так в акте, файл верен.
";

const KK: &str = "
title = қызмет атауы стандарттағыдай емес
message = регламент қызметті «{ $own }» деп, ал стандартты «{ $cited }» деп атайды
help = стандарттағы атау дұрыс; айырма мағынаны өзгертпей ме, тексеріңіз
finds = Регламенттегі қызмет атауы мен ол сілтейтін стандарттың атауы бірдей дерлік, бірақ сөзбе-сөз сәйкес емес.
law = Қызмет біреу, атауы да біреу — стандарттағысы. Орны ауысқан немесе түсіп қалған сөз қызмет кімге тиесілі екенін өзгертеді.
mend = Атау қате көшірілсе, түзетіңіз; актіде солай болса, файл дұрыс.
";

const EN: &str = "
title = the title is not the standard’s
message = the regulation calls the service “{ $own }” and cites the standard as “{ $cited }”
help = the standard’s title is the right one; look whether the difference changes the sense
finds = The title of the service and the title of the standard that the regulation cites are nearly the same, but not word for word.
law = There is one service and one title, the standard’s. A word moved or dropped changes who is entitled.
mend = If the title was copied wrongly, correct it; if the act has it so, the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let own = quoted(&subject.regulation.title);
    let named = subject.regulation.standard.as_ref();
    let Some((named, title)) = named.and_then(|named| Some((named, named.title.as_deref()?)))
    else {
        return;
    };
    let cited = quoted(title);
    let (ours, theirs) = (words(own), words(cited));
    if ours != theirs && are_alike(&ours, &theirs) {
        let finding = Finding::at(path::STANDARD).with("own", own);
        found.add(subject, finding.with("cited", cited).cites(&named.cites));
    }
}

/// What stands between quotation marks; the whole when nothing does.
fn quoted(text: &str) -> &str {
    let inside = |open: char, close: char| {
        let (_, rest) = text.split_once(open)?;
        let (inside, _) = rest.rsplit_once(close)?;
        Some(inside)
    };
    inside('"', '"')
        .or_else(|| inside('«', '»'))
        .unwrap_or(text)
}

/// The words, whatever stands between them.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether two titles share two thirds of the longer one's words: titles of different things share
/// fewer.
fn are_alike(one: &[String], other: &[String]) -> bool {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for word in one {
        *left.entry(word).or_default() += 1;
    }
    let mut shared = 0;
    for word in other {
        if let Some(count) = left.get_mut(word.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    shared * 3 >= one.len().max(other.len()) * 2
}
