//! Files of one act that tell different things of it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::calendar::{Day, WeekSchedule};
use crate::checks::{Check, Family, Find, Finding, Findings, Library, Outline, Outlined};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Act, path};

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
type Group<'a> = Vec<&'a Outlined<'a>>;

fn find(library: &Library<'_>, found: &mut Findings<'_>) {
    let mut known = FxHashMap::default();
    let mut acts: Vec<(ActKey<'_>, Group<'_>)> = Vec::new();
    for own in library.outlines {
        if let Some(key) = ActKey::of(own.outline) {
            let at = *known.entry(key).or_insert(acts.len());
            match acts.get_mut(at) {
                Some((_, group)) => group.push(own),
                None => acts.push((key, vec![own])),
            }
        }
    }
    for (key, group) in acts.iter().filter(|(_, group)| group.len() > 1) {
        for (said, place, told) in TOLD {
            for other in differing(group, |own| own.outline.act.as_ref().map(told)) {
                let finding = other.finding(key, said, place);
                let finding = finding.with("own", shown(&other.own));
                found.add(other.file, finding.with("other", shown(&other.told)));
            }
        }
        hours(key, group, found);
    }
}

/// A message, the place that it is about, and what is compared.
type Told = (
    &'static str,
    &'static str,
    for<'a> fn(&'a Act) -> Vec<Item<'a>>,
);

/// A number and a day of an act.
type Item<'a> = (&'a str, Option<Day>);

const TOLD: [Told; 3] = [
    ("message", path::ACT, |act| {
        let changes = act.amendments.iter();
        let mut changes: Vec<Item<'_>> = changes
            .map(|change| (change.number.as_str(), change.date))
            .collect();
        changes.sort_unstable();
        changes.dedup();
        changes
    }),
    ("registered", path::ACT, |act| {
        let registered = act.registered.iter();
        registered
            .map(|own| (own.number.as_str(), own.date))
            .collect()
    }),
    ("repealed", path::REPEAL, |act| {
        let repealed = act.repealed.iter();
        repealed
            .map(|own| (own.number.as_str(), own.date))
            .collect()
    }),
];

/// Compares the hours of intake that the files assume; hours that the act states may differ between
/// its regulations.
fn hours(key: &ActKey<'_>, group: &Group<'_>, found: &mut Findings<'_>) {
    let channels = group.iter().flat_map(|own| &own.outline.intake);
    let ids: BTreeSet<&str> = channels.map(|(id, _)| id.as_str()).collect();
    for id in ids {
        for other in differing(group, |own| assumed(own.outline, id)) {
            // The text does not name the hours, but the same finding of other hours is another one.
            let finding = other.finding(key, "hours", &path::channel(id));
            let finding = finding.with("own", days(other.own));
            let finding = finding.with("other", days(other.told));
            found.add(other.file, finding.with("channel", id));
        }
    }
}

/// The assumed hours of a channel.
fn assumed<'a>(outline: &'a Outline, channel: &str) -> Option<&'a WeekSchedule> {
    let (_, hours) = outline.intake.iter().find(|(id, _)| id == channel)?;
    hours.cites.is_empty().then_some(&hours.value)
}

/// The intervals of every day of the week.
fn days(hours: &WeekSchedule) -> Arg {
    let days = (0..7).map(|day| format!("{:?}", hours.intervals(day)));
    let days: Vec<String> = days.collect();
    let items: Vec<Item<'_>> = days.iter().map(|day| (day.as_str(), None)).collect();
    shown(&items)
}

/// A file that tells something else than most files of its act.
struct Other<'a, T> {
    file: &'a Outlined<'a>,
    own: T,
    /// A file that tells what most tell.
    usual: &'a Outlined<'a>,
    told: T,
}

impl<T> Other<'_, T> {
    fn finding(&self, key: &ActKey<'_>, said: &'static str, place: &str) -> Finding {
        Finding::at(place)
            .saying(said)
            .with("number", key.number)
            .with("regulation", &self.usual.outline.path)
            .see_in(self.usual, place, "there")
    }
}

fn shown(told: &[Item<'_>]) -> Arg {
    if told.is_empty() {
        return CHECK.text("none").into();
    }
    let acts = told.iter().map(|(number, day)| match day {
        Some(day) => CHECK
            .text("dated")
            .with("number", *number)
            .with("date", date(*day)),
        None => CHECK.text("undated").with("number", *number),
    });
    Arg::list(acts)
}

/// The files that tell something else than most of the group; of equally many, the first are right.
fn differing<'a, T: Clone + PartialEq>(
    group: &Group<'a>,
    tell: impl Fn(&'a Outlined<'a>) -> Option<T>,
) -> Vec<Other<'a, T>> {
    let mut tales: Vec<(T, Group<'a>)> = Vec::new();
    for file in group {
        let Some(told) = tell(file) else {
            continue;
        };
        match tales.iter_mut().find(|(known, _)| *known == told) {
            Some((_, members)) => members.push(file),
            None => tales.push((told, vec![file])),
        }
    }
    let all = tales.iter().enumerate();
    let usual = all.max_by_key(|(at, (_, members))| (members.len(), Reverse(*at)));
    let Some((at, told, usual)) = usual.and_then(|(at, (told, members))| {
        let first = members.first()?;
        Some((at, told.clone(), *first))
    }) else {
        return Vec::new();
    };
    let others = tales.into_iter().enumerate();
    let others = others.filter(|(other, _)| *other != at);
    let others = others.flat_map(|(_, (own, files))| {
        let told = &told;
        files.into_iter().map(move |file| Other {
            file,
            own: own.clone(),
            usual,
            told: told.clone(),
        })
    });
    others.collect()
}
