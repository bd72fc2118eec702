//! Files of one act that tell different things of it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Day;
use crate::checks::{Check, Family, Find, Finding, Findings, Library, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Act, Channel, Regulation, path};

use super::date;
use super::kin::ActKey;

/// The check.
pub static CHECK: Check = Check {
    code: "L016",
    name: "one-act-told-differently",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L016", RU, KK, EN),
    example: include_str!("../../../tests/checks/L016/fires.rgl"),
    find: Find::Across(find),
};

const RU: &str = "
title = файлы одного акта расходятся
message = изменения акта № { $number }: здесь — { $own }, а в «{ $regulation }» — { $other }
help = сверьте оба файла с текстом акта; верно может быть только одно
finds = Несколько регламентов утверждены одним актом, а их файлы по-разному называют его изменения, регистрацию, отмену или принятые часы приёма.
law = Акт один, и история у него одна. Пока файлы расходятся, одно и то же дело получает разные ответы.
mend = Исправьте тот файл, который отступает от текста; допущения об одном и том же приёме сделайте одинаковыми.
registered = регистрация акта № { $number }: здесь — { $own }, а в «{ $regulation }» — { $other }
repealed = утрата силы актом № { $number }: здесь — { $own }, а в «{ $regulation }» — { $other }
hours = часы приёма канала «{ $channel }» здесь приняты не те, что в «{ $regulation }», хотя акт один — № { $number }
there = здесь иначе
dated = № { $number } от { $date }
undated = № { $number }
none = не названо
";

const KK: &str = "
title = бір актінің файлдары сәйкес келмейді
message = № { $number } актінің өзгерістері: мұнда — { $own }, ал «{ $regulation }» файлында — { $other }
help = екі файлды да акт мәтінімен салыстырыңыз; тек біреуі ғана дұрыс болуы мүмкін
finds = Бірнеше регламент бір актімен бекітілген, ал файлдары оның өзгерістерін, тіркелуін, күшінің жойылуын немесе қабылдау уақыты туралы жорамалды әртүрлі айтады.
law = Акт біреу, тарихы да біреу. Файлдар сәйкес келмесе, бір істің өзіне әртүрлі жауап шығады.
mend = Мәтіннен ауытқыған файлды түзетіңіз; бір қабылдау туралы жорамалдарды бірдей етіңіз.
registered = № { $number } актінің тіркелуі: мұнда — { $own }, ал «{ $regulation }» файлында — { $other }
repealed = № { $number } актінің күшін жойған акт: мұнда — { $own }, ал «{ $regulation }» файлында — { $other }
hours = «{ $channel }» арнасының мұнда жорамалданған қабылдау уақыты «{ $regulation }» файлындағыдан басқа, ал акт біреу — № { $number }
there = мұнда басқаша
dated = { $date } № { $number }
undated = № { $number }
none = аталмаған
";

const EN: &str = "
title = files of one act differ
message = changes of the act No. { $number }: here { $own }, in “{ $regulation }” { $other }
help = compare both files with the text of the act; only one of them can be right
finds = Several regulations were approved by one act, and their files tell of different changes, registration, repeal, or assume different hours of intake.
law = There is one act with one history. While the files differ, one and the same case gets different answers.
mend = Mend the file that departs from the text; make assumptions about the same intake equal.
registered = registration of the act No. { $number }: here { $own }, in “{ $regulation }” { $other }
repealed = what ended the act No. { $number }: here { $own }, in “{ $regulation }” { $other }
hours = the hours of intake assumed here for the channel “{ $channel }” are not those in “{ $regulation }”, though the act is one: No. { $number }
there = otherwise here
dated = No. { $number } of { $date }
undated = No. { $number }
none = not named
";

/// Files of one act.
type Group<'a> = Vec<&'a Subject<'a>>;

fn find(library: &Library<'_>, found: &mut Findings<'_>) {
    let mut acts: BTreeMap<ActKey<'_>, Group<'_>> = BTreeMap::new();
    for subject in library.subjects {
        if let Some(key) = ActKey::of(subject.regulation) {
            acts.entry(key).or_default().push(subject);
        }
    }
    for (key, group) in acts.iter().filter(|(_, group)| group.len() > 1) {
        for (said, place, told) in TOLD {
            let told = |subject: &Subject<'_>| subject.regulation.act.as_ref().map(told);
            for other in differing(group, told) {
                found.add(other.subject, other.finding(key, said, place));
            }
        }
        hours(key, group, found);
    }
}

/// A message, the place that it is about, and what is compared.
type Told = (&'static str, &'static str, fn(&Act) -> Vec<Item>);

/// A number and a day of an act, or hours of a day of the week.
type Item = (String, Option<Day>);

const TOLD: [Told; 3] = [
    ("message", path::ACT, |act| {
        let changes = act.amendments.iter();
        let changes = changes.map(|change| named(&change.number, change.date));
        let changes: BTreeSet<Item> = changes.collect();
        changes.into_iter().collect()
    }),
    ("registered", path::ACT, |act| {
        let registered = act.registered.iter();
        registered.map(|own| named(&own.number, own.date)).collect()
    }),
    ("repealed", path::REPEAL, |act| {
        let repealed = act.repealed.iter();
        repealed.map(|own| named(&own.number, own.date)).collect()
    }),
];

fn named(number: &str, day: Option<Day>) -> Item {
    (number.to_owned(), day)
}

/// Compares the hours of intake that the files assume; hours that the act states may differ between
/// its regulations.
fn hours(key: &ActKey<'_>, group: &Group<'_>, found: &mut Findings<'_>) {
    let channels = group
        .iter()
        .flat_map(|subject| &subject.regulation.channels);
    let ids: BTreeSet<&str> = channels.map(|channel| channel.id.as_str()).collect();
    for id in ids {
        let told = |subject: &Subject<'_>| {
            let mut channels = subject.regulation.channels.iter();
            let channel = channels.find(|channel| channel.id == id)?;
            assumed(subject.regulation, channel)
        };
        for other in differing(group, told) {
            let finding = other.finding(key, "hours", &path::channel(id));
            found.add(other.subject, finding.with("channel", id));
        }
    }
}

/// The assumed intervals of every day of the week.
fn assumed(regulation: &Regulation, channel: &Channel) -> Option<Vec<Item>> {
    let hours = channel
        .intake
        .as_ref()
        .or(regulation.intake_hours.as_ref())?;
    let days = (0..7).map(|day| (format!("{:?}", hours.value.intervals(day)), None));
    hours.cites.is_empty().then(|| days.collect())
}

/// A file that tells something else than most files of its act.
struct Other<'a> {
    subject: &'a Subject<'a>,
    own: Vec<Item>,
    /// A file that tells what most tell.
    usual: &'a Subject<'a>,
    told: Vec<Item>,
}

impl Other<'_> {
    fn finding(&self, key: &ActKey<'_>, said: &'static str, place: &str) -> Finding {
        Finding::at(place)
            .saying(said)
            .with("number", key.number)
            .with("regulation", &self.usual.regulation.path)
            .with("own", shown(&self.own))
            .with("other", shown(&self.told))
            .see_in(self.usual, place, "there")
    }
}

fn shown(told: &[Item]) -> Arg {
    if told.is_empty() {
        return CHECK.text("none").into();
    }
    let acts = told.iter().map(|(number, day)| match day {
        Some(day) => CHECK
            .text("dated")
            .with("number", number)
            .with("date", date(*day)),
        None => CHECK.text("undated").with("number", number),
    });
    Arg::list(acts)
}

/// The files that tell something else than most of the group; of equally many, the first are right.
fn differing<'a>(
    group: &Group<'a>,
    tell: impl Fn(&Subject<'a>) -> Option<Vec<Item>>,
) -> Vec<Other<'a>> {
    let mut tales: Vec<(Vec<Item>, Group<'a>)> = Vec::new();
    for subject in group {
        let Some(told) = tell(subject) else {
            continue;
        };
        match tales.iter_mut().find(|(known, _)| *known == told) {
            Some((_, members)) => members.push(subject),
            None => tales.push((told, vec![subject])),
        }
    }
    let all = tales.iter().enumerate();
    let usual = all.max_by_key(|(at, (_, members))| (members.len(), Reverse(*at)));
    let Some((usual, told, first)) = usual.and_then(|(at, (told, members))| {
        let first = members.first()?;
        Some((at, told.clone(), *first))
    }) else {
        return Vec::new();
    };
    let others = tales.into_iter().enumerate();
    let others = others.filter(|(at, _)| *at != usual);
    let others = others.flat_map(|(_, (own, members))| {
        members
            .into_iter()
            .map(move |subject| (own.clone(), subject))
    });
    let others = others.map(|(own, subject)| Other {
        subject,
        own,
        usual: first,
        told: told.clone(),
    });
    others.collect()
}
