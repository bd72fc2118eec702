//! A right that is lost on a day which depends on how the law is read.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, OutcomeKind, Target};

use super::{WaitAt, waits};

/// The check.
pub static CHECK: Check = Check {
    code: "W006",
    name: "window-hangs-on-reading",
    family: Family::Waits,
    level: Level::Warning,
    texts: Texts::new("W006", RU, KK, EN),
    example: include_str!("../../../tests/checks/W006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = последний день зависит от прочтения
message = срок на «{ $wait }» ({ $term }) идёт со дня события, но считается ли сам этот день, акт не говорит, а опоздавший { $loss ->
        [refusal] теряет право
       *[silence] остаётся без ответа
    }
help = предложите записать «не считая дня …»; пока этого нет, действие в последний спорный день следует принимать
also = то же здесь
finds = Ожидание от заявителя в днях, после которого отказ или молчание акта, без правила о том, считается ли день события.
law = До 01.07.2021 спорно, исключается ли день события (ГК, ст. 173; Закон об административных процедурах, ст. 12-1). Право, которое теряется на сутки раньше или позже по прочтению, нельзя отнять без спора.
mend = Если акт решает вопрос словами «не считая дня», «после дня», запишите «счёт дней».
";

const KK: &str = "
title = соңғы күн оқылуына байланысты
message = «{ $wait }» мерзімі ({ $term }) оқиға күнінен басталады, бірақ сол күннің өзі санала ма, акт айтпайды, ал кешіккен өтініш беруші { $loss ->
        [refusal] құқығынан айырылады
       *[silence] жауапсыз қалады
    }
help = «… күні есептелмейді» деп жазуды ұсыныңыз; ол болмайынша, даулы соңғы күнгі әрекетті қабылдаған жөн
also = мұнда да солай
finds = Өтініш берушіден күндермен берілген күту, одан кейін бас тарту не актінің үнсіздігі, ал оқиға күні санала ма деген ереже жоқ.
law = 01.07.2021 дейін оқиға күнінің шығарылатыны даулы (АК 173-бап; «Әкімшілік рәсімдер туралы» Заңның 12-1-бабы). Оқылуына қарай бір күн ерте не кеш жоғалатын құқықты даусыз алып қоюға болмайды.
mend = Акт мұны «… күні кірмейді», «кейін» деген сөздермен шешсе, «күн есебі» деп жазыңыз.
";

const EN: &str = "
title = last day depends on the reading
message = the window for “{ $wait }” ({ $term }) runs from the day of an event, the act does not say whether that day counts, and who is late { $loss ->
        [refusal] loses the right
       *[silence] stays without an answer
    }
help = propose to write “not counting the day of …”; until then what is done on the disputed last day should be taken
also = the same here
finds = A wait for the applicant in days that ends in a refusal or a silence, without a rule on whether the day of the event counts.
law = Before 01.07.2021 it is disputed whether the day of the event is left out (Civil Code art. 173; Law on Administrative Procedures art. 12-1). A right that is lost a day sooner or later by the reading cannot be taken without dispute.
mend = If the act settles it (“not counting the day”, “after the day”), write a day count.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let open: Vec<(WaitAt<'_>, &str)> = waits(subject)
        .filter(|at| at.for_applicant(subject) && in_days(at) && !settled(subject, at))
        // A window without any event is told for that.
        .filter(|at| at.window.from.is_some())
        .filter_map(|at| Some((at, loss(&at)?)))
        .collect();
    let paths = open.iter().map(|(at, _)| (at.path(), &at.wait.cites[..]));
    let (Some(finding), Some((first, loss))) = (Finding::over(paths, "also"), open.first()) else {
        return;
    };
    let finding = finding.with("wait", &first.wait.id).with("loss", *loss);
    found.add(subject, finding.with("term", first.window.amount.message()));
}

fn in_days(at: &WaitAt<'_>) -> bool {
    matches!(at.window.amount, Amount::Of(_, unit) if !unit.is_within_day())
}

/// Whether the act says if the day of the window's event counts.
fn settled(subject: &Subject<'_>, at: &WaitAt<'_>) -> bool {
    let stated = [&at.at.service.day_count, &subject.regulation.day_count];
    let mut stated = stated.into_iter().flatten();
    stated.any(|count| count.from.is_none() || count.from == at.window.from)
}

/// What the applicant loses who comes too late.
fn loss(at: &WaitAt<'_>) -> Option<&'static str> {
    match &at.wait.missed {
        Target::Silent(_) => Some("silence"),
        Target::Outcome(outcome) => {
            let outcome = at.at.service.outcomes.get(outcome.index())?;
            (outcome.kind == OutcomeKind::Refusal).then_some("refusal")
        }
        Target::Next | Target::Step(_) => None,
    }
}
