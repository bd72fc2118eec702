//! A duty without a term, or with one that runs from nowhere.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Obligation, path};

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
help = решите, нужен ли срок: запрет и контроль его не имеют по природе, действие без срока нельзя просрочить
also = и эта обязанность
finds = Обязанность вне процедуры, у которой нет срока или у срока нет события.
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
help = мерзім керек пе, шешіңіз: тыйым мен бақылауда ол табиғатынан болмайды, ал мерзімі жоқ әрекетті кешіктіру мүмкін емес
also = бұл міндет те
finds = Рәсімнен тыс міндеттің мерзімі немесе мерзімнің оқиғасы жоқ.
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
help = see whether a term is needed: a prohibition and control have none by nature, an act without a term cannot be late
also = this duty too
finds = A duty outside the procedure has no term, or its term has no event.
law = A duty to act without a term is met at any time, and nobody can be held to it.
mend = If the act states the term or the event, write them.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let own = subject
        .services()
        .flat_map(|(_, service)| &service.obligations);
    let duties: Vec<&Obligation> = own.chain(&subject.regulation.obligations).collect();
    let without = |duty: &&Obligation| duty.term.is_none();
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
