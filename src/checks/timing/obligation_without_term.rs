//! A duty without a term, or with one that runs from nowhere.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Obligation, Step, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T013",
    name: "obligation-without-term",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T013", RU, KK, EN),
    example: include_str!("../../../tests/checks/T013/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = обязанность без срока
message = { $n ->
        [one] обязанность без срока: { $duties }
       *[other] обязанности без срока: { $duties }
    }
trigger = { $n ->
        [one] у обязанности есть срок, но не записано, от какого события он идёт: { $duties }
       *[other] у обязанностей есть срок, но не записано, от какого события он идёт: { $duties }
    }
help = решите, нужен ли срок: действие без срока нельзя просрочить
also = и эта обязанность
finds = Обязанность вне процедуры, у которой нет срока или у срока нет события. Запрет и контроль срока не имеют по природе; обязанность, которая ссылается на подпункт шага со сроком, исполняют в этом шаге.
law = Обязанность действия без срока исполняется когда угодно; за неё нельзя взыскать.
mend = Если акт называет срок или событие, запишите их.
";

const KK: &str = "
title = мерзімі жоқ міндет
message = { $n ->
        [one] мерзімі жоқ міндет: { $duties }
       *[other] мерзімі жоқ міндеттер: { $duties }
    }
trigger = { $n ->
        [one] міндеттің мерзімі бар, бірақ қай оқиғадан саналатыны жазылмаған: { $duties }
       *[other] міндеттердің мерзімі бар, бірақ қай оқиғадан саналатыны жазылмаған: { $duties }
    }
help = мерзім керек пе, шешіңіз: мерзімі жоқ әрекетті кешіктіру мүмкін емес
also = бұл міндет те
finds = Рәсімнен тыс міндеттің мерзімі немесе мерзімнің оқиғасы жоқ. Тыйым мен бақылауда мерзім табиғатынан болмайды; мерзімі бар қадамның тармақшасына сілтейтін міндет сол қадамда орындалады.
law = Мерзімі жоқ әрекет кез келген уақытта орындала береді; ол үшін жауапқа тарту мүмкін емес.
mend = Акт мерзімді не оқиғаны атаса, жазыңыз.
";

const EN: &str = "
title = duty without a term
message = { $n ->
        [one] a duty without a term: { $duties }
       *[other] duties without a term: { $duties }
    }
trigger = { $n ->
        [one] a duty has a term, and the event that it runs from is not written: { $duties }
       *[other] duties have terms, and the events that they run from are not written: { $duties }
    }
help = see whether a term is needed: an act without a term cannot be late
also = this duty too
finds = A duty outside the procedure has no term, or its term has no event. A prohibition and control have no term by nature, and a duty that cites the item of a step with a term is done in that step.
law = A duty to act without a term is met at any time, and nobody can be held to it.
mend = If the act states the term or the event, write them.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let own = subject
        .services()
        .flat_map(|(_, service)| &service.obligations);
    let duties: Vec<&Obligation> = own.chain(&subject.regulation.obligations).collect();
    let timed = |duty: &Obligation| subject.steps().any(|at| does_in_time(at.step, duty));
    let without =
        |duty: &&Obligation| duty.term.is_none() && !has_none_by_nature(&duty.text) && !timed(duty);
    let untriggered = |duty: &&Obligation| matches!(duty.term, Some((_, None)));
    let without = duties.iter().copied().filter(without).collect();
    add(subject, found, "message", without);
    let untriggered = duties.iter().copied().filter(untriggered).collect();
    add(subject, found, "trigger", untriggered);
}

fn add(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    said: &'static str,
    duties: Vec<&Obligation>,
) {
    let places = duties
        .iter()
        .map(|duty| (path::obligation(&duty.id), &duty.cites[..]));
    if let Some(finding) = Finding::over(places, "also") {
        let names = Arg::list(duties.iter().map(|duty| &duty.id));
        let finding = finding.saying(said).with("n", duties.len());
        found.add(subject, finding.with("duties", names));
    }
}

/// Whether a duty is met in a step that has a term: both stand in one item.
fn does_in_time(step: &Step, duty: &Obligation) -> bool {
    let mut items = step.cites.iter().filter(|cite| cite.contains('/'));
    !step.terms.is_empty() && items.any(|item| duty.cites.contains(item))
}

/// Whether a duty is to leave something undone, or to watch over something all the time.
fn has_none_by_nature(duty: &str) -> bool {
    let duty = duty.to_lowercase();
    let words = || duty.split(|letter: char| !letter.is_alphabetic());
    let first = words().next().unwrap_or_default();
    let last = words().rfind(|word| !word.is_empty());
    // A Kazakh verb ends the sentence and is denied by its ending.
    let denied = ["мау", "меу", "бау", "беу", "пау", "пеу"];
    let kazakh = last.is_some_and(|last| denied.iter().any(|ending| last.ends_with(ending)));
    let watch = ["контрол", "бақыла", "control", "supervis", "monitor"];
    ["не", "not"].contains(&first)
        || kazakh
        || words().any(|word| watch.iter().any(|stem| word.starts_with(stem)))
}
