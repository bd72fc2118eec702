//! Two actors that may be one under two names.

use std::collections::BTreeSet;

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Lang, Texts};
use crate::model::{Actor, ActorId, path};

use super::who::OWN;

/// The check.
pub static CHECK: Check = Check {
    code: "A005",
    name: "one-unit-two-names",
    family: Family::Actors,
    level: Level::Note,
    texts: Texts::new("A005", RU, KK, EN),
    example: include_str!("../../../tests/checks/A005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = возможно, один участник под двумя именами
message = «{ $left }» и «{ $right }» могут быть одним лицом под разными именами
several = «{ $left }» акт называет и иначе: { $right }
help-several = предложите одно имя во всём акте; до тех пор можно спорить, что речь о разных лицах
also = другое имя
help = сличите пункты, где они названы; если это одно лицо, объедините их и отметьте допущение, иначе предложите акту различить их
other = второе имя
finds = Участник или канал, у которого в файле записаны другие имена («назван также»). Кроме того, два участника одного рода, чьи названия начинаются одним и тем же словом и имеют ещё одно общее слово, нигде не действуют в одной услуге.
law = Если акт называет одно должностное лицо по-разному, неясно, чья подпись делает результат действительным.
mend = Оставьте одного участника, если акт имеет в виду одно лицо.
";

const KK: &str = "
title = екі атаумен аталған бір қатысушы болуы мүмкін
message = «{ $left }» пен «{ $right }» әртүрлі аталған бір тұлға болуы мүмкін
several = «{ $left }» актіде басқаша да аталады: { $right }
help-several = бүкіл актіде бір атауды қолдануды ұсыныңыз; оған дейін басқа тұлға туралы айтылған деп дауласуға болады
also = басқа атауы
help = олар аталған тармақтарды салыстырыңыз; бір тұлға болса, біріктіріп, жорамалды белгілеңіз, болмаса, актіде оларды ажыратуды ұсыныңыз
other = екінші атауы
finds = Файлда басқа атаулары («басқаша аталады») жазылған қатысушы немесе арна. Сондай-ақ түрі бір екі қатысушының атаулары бірдей негізгі сөзбен келеді, тағы бір ортақ сөзі бар және екеуі бір қызметте бірге әрекет етпейді.
law = Акт бір лауазымды тұлғаны әртүрлі атаса, нәтижені кімнің қолы жарамды ететіні белгісіз.
mend = Акт бір тұлғаны айтып тұрса, бір қатысушыны қалдырыңыз.
";

const EN: &str = "
title = perhaps one actor under two names
message = “{ $left }” and “{ $right }” may be one and the same under two names
several = the act calls “{ $left }” by other names too: { $right }
help-several = propose one name throughout the act; until then somebody can argue that others are meant
also = another name
help = compare the clauses that name them; if they are one, make them one and mark the assumption, otherwise propose that the act tell them apart
other = the other name
finds = An actor or a channel for which the file notes other names (“also called”). Moreover, two actors of one kind have titles with the same head noun and one more word in common, and never act in the same service.
law = When an act calls one official by two names, nobody can tell whose signature makes the result valid.
mend = Keep one actor if the act means one.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    several(subject, found);
    for (first, second) in twins(subject) {
        let finding = Finding::at(path::actor(&first.id));
        let finding = finding.see(path::actor(&second.id), "other");
        let finding = finding
            .with("left", &first.title)
            .with("right", &second.title);
        found.add(subject, finding.cites(&first.cites).cites(&second.cites));
    }
}

/// The actors of the provider that may be one under two names, in pairs.
pub(super) fn twins<'a>(subject: &Subject<'a>) -> Vec<(&'a Actor, &'a Actor)> {
    let lang = written_in(subject);
    let own: Vec<(ActorId, &Actor, Title)> = subject
        .regulation
        .actors
        .iter()
        .enumerate()
        .filter(|(_, actor)| OWN.contains(&actor.kind))
        .map(|(at, actor)| (ActorId::new(at), actor, Title::of(actor, lang)))
        .collect();
    let pairs = own.iter().enumerate().flat_map(|(at, first)| {
        let others = own.iter().skip(at + 1);
        others.map(move |second| (first, second))
    });
    let pairs = pairs.filter(|((left, first, title), (right, second, other))| {
        first.kind == second.kind && title.like(other) && !together(subject, *left, *right)
    });
    pairs
        .map(|((_, first, _), (_, second, _))| (*first, *second))
        .collect()
}

/// Tells the actors and channels that the act itself calls by several names.
fn several(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let actors = regulation.actors.iter();
    let actors = actors.map(|own| (path::actor(&own.id), &own.title, &own.also, &own.cites));
    let channels = regulation.channels.iter();
    let channels = channels.map(|own| (path::channel(&own.id), &own.title, &own.also, &own.cites));
    for (place, title, also, cites) in actors.chain(channels) {
        if also.is_empty() {
            continue;
        }
        let names = Arg::list(also.iter().map(|other| &other.value));
        let finding = Finding::at(place.clone())
            .saying("several")
            .advising("help-several");
        let finding = finding
            .with("left", title)
            .with("right", names)
            .cites(cites);
        let others = also.iter().enumerate();
        let finding = others.fold(finding, |finding, (at, other)| {
            finding
                .see(path::also(&place, at), "also")
                .cites(&other.cites)
        });
        found.add(subject, finding);
    }
}

/// The language that the titles are written in, which keywords of another language do not change:
/// the letters that Kazakh has and Russian has not tell them apart.
fn written_in(subject: &Subject<'_>) -> Lang {
    let actors = subject.regulation.actors.iter();
    let letters = || actors.clone().flat_map(|actor| actor.title.chars());
    let kazakh = |letter: char| "әғқңөұүһі".contains(letter);
    match letters().flat_map(char::to_lowercase).any(kazakh) {
        true => Lang::Kk,
        false if letters().any(|letter| ('а'..='я').contains(&letter)) => Lang::Ru,
        false => Lang::En,
    }
}

/// Whether two actors act in one service; then they are two people.
fn together(subject: &Subject<'_>, left: ActorId, right: ActorId) -> bool {
    subject.regulation.services.iter().any(|service| {
        let acts = |id| service.steps.iter().any(|step| step.actors.contains(&id));
        acts(left) && acts(right)
    })
}

/// The words of a title without their endings.
struct Title {
    head: String,
    others: BTreeSet<String>,
}

impl Title {
    fn of(actor: &Actor, lang: Lang) -> Title {
        let title = actor.title.to_lowercase();
        let mut words: Vec<&str> = title
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        // A Kazakh title ends with its noun; a Russian one begins with it, behind its adjectives.
        if lang == Lang::Kk {
            words.reverse();
        }
        let adjective = |word: &&&str| {
            let endings = ["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"];
            lang == Lang::Ru && endings.iter().any(|ending| word.ends_with(ending))
        };
        let noun = words.iter().position(|word| !adjective(&word)).unwrap_or(0);
        let head = words.get(noun).map(|word| stem(word)).unwrap_or_default();
        let others = words.iter().skip(noun + 1).map(|word| stem(word)).collect();
        Title { head, others }
    }

    fn like(&self, other: &Title) -> bool {
        self.head == other.head && self.others.intersection(&other.others).next().is_some()
    }
}

/// A word without its last two letters, so that its cases are one; a short word stays whole.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    let kept = if letters > 5 { letters - 2 } else { letters };
    word.chars().take(kept).collect()
}
