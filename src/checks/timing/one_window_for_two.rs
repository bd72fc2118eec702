//! A duty and its proof in the same days.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Amount, Obligation, Wait, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T016",
    name: "one-window-for-two-acts",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T016", RU, KK, EN),
    example: include_str!("../../../tests/checks/T016/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = одно окно на действие и его подтверждение
message = { $n ->
    [one] обязанность
   *[other] обязанности
  } «{ $duties }» и ожидание «{ $wait }» идут одни и те же { $term } от одного события: исполнивший в последний день подтвердить уже не успеет
help = предложите дать на подтверждение больше времени или считать его от исполнения
wait = этого ждут в те же дни
also = и эта обязанность
finds = Обязанность участника и ожидание от него же в одной услуге имеют равный срок от одного события.
law = Законное исполнение в последний день срока не должно лишать права; без запаса на подтверждение лишает.
mend = Проверьте оба срока по тексту; если они равны, это изъян акта.
";

const KK: &str = "
title = әрекет пен оны растауға бір мерзім
message = «{ $duties }» { $n ->
    [one] міндеті
   *[other] міндеттері
  } мен «{ $wait }» күтуіне бір оқиғадан бірдей мерзім ({ $term }) берілген: соңғы күні орындаған адам растап үлгермейді
help = растауға көбірек уақыт беруді немесе оны орындалған күннен санауды ұсыныңыз
wait = осы күндері күтіледі
also = бұл міндет те
finds = Бір қызметте қатысушының міндеті мен одан күту бір оқиғадан бірдей мерзіммен берілген.
law = Мерзімнің соңғы күнінде заңды орындау құқықтан айырмауға тиіс; растауға қор болмаса, айырады.
mend = Екі мерзімді мәтінмен салыстырыңыз; тең болса, бұл – актінің кемшілігі.
";

const EN: &str = "
title = one window for an act and its proof
message = the { $n ->
    [one] duty
   *[other] duties
  } “{ $duties }” and the wait for “{ $wait }” have the same { $term } from one event: who acts on the last day cannot prove it in time
help = propose more time for the proof, or to count it from the act
wait = awaited in the same days
also = this duty too
finds = A duty of an actor and a wait for the same actor in one service have equal terms from one event.
law = To act lawfully on the last day must not cost the right; without a margin for the proof it does.
mend = Compare both terms with the text; if they are equal, the act is defective.
";

/// A wait, by its name and window, with the duties that run in the same days and the places of
/// each.
struct Shared<'a> {
    wait: &'a Wait,
    amount: Amount,
    places: Vec<(&'a Obligation, String)>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Shared<'_>> = Vec::new();
    for at in subject.steps() {
        for wait in &at.step.waits {
            let Some(window) = at.step.terms.get(wait.term) else {
                continue;
            };
            let same = at.service.obligations.iter().find(|duty| {
                let term = duty.term.filter(|(_, event)| event.is_some());
                duty.actor == Some(wait.by) && term == Some((window.amount, window.from))
            });
            let Some(duty) = same else { continue };
            let place = (duty, path::wait(&at.service.id, &at.step.id, &wait.id));
            // Services that are regulated alike share the defect.
            let alike =
                |known: &&mut Shared<'_>| known.wait.id == wait.id && known.amount == window.amount;
            match all.iter_mut().find(alike) {
                Some(known) => known.places.push(place),
                None => all.push(Shared {
                    wait,
                    amount: window.amount,
                    places: vec![place],
                }),
            }
        }
    }
    for shared in &all {
        if let Some(finding) = finding(shared) {
            found.add(subject, finding);
        }
    }
}

fn finding(shared: &Shared<'_>) -> Option<Finding> {
    let duties = shared.places.iter().map(|(duty, _)| &duty.id);
    let places = shared.places.iter();
    let places = places.map(|(duty, _)| (path::obligation(&duty.id), &duty.cites[..]));
    let finding = Finding::over(places, "also")?
        .with("n", shared.places.len())
        .with("duties", Arg::list(duties))
        .with("wait", &shared.wait.id)
        .with("term", shared.amount.message())
        .cites(&shared.wait.cites);
    let waits = shared.places.iter();
    Some(waits.fold(finding, |finding, (_, wait)| finding.see(wait, "wait")))
}
