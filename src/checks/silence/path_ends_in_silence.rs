//! A case that stops since the act does not say what follows.

use super::ends::silent_ends;
use crate::checks::flow::Exit;
use crate::checks::flow::no_way_to_an_outcome;
use crate::checks::flow::same_ground_other_end::unanswered;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::When;

/// The check.
pub static CHECK: Check = Check {
    code: "Q003",
    name: "path-ends-in-silence",
    family: Family::Silence,
    level: Level::Warning,
    texts: Texts::new("Q003", RU, KK, EN),
    example: include_str!("../../../tests/checks/Q003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дело обрывается: акт молчит
message = { $places ->
    [one] дело может дойти сюда и остановиться: { $text }
   *[other] дело может остановиться в { $places } местах: { $text }
  }
help = дополните акт: назовите, что следует в этом случае, кто и в какой срок это делает
also = и здесь дело останавливается
finds = Путь, по которому дело может пойти на самом деле, ведёт к месту, где акт не говорит, что дальше: ни исхода, ни следующего шага нет. Места с одинаковым пробелом собраны в одну находку. Окна ожидания, нарушенные правила и то, за что в другом месте отказывают, смотрят другие проверки.
law = Тот, чьё дело сюда дошло, не получает ни результата, ни отказа: срок идёт, обжаловать нечего, а исполнитель действует по своему усмотрению.
mend = Файл исправлять не нужно: отметка верна, пока акт не дополнен. Дело, которое сюда доходит, показано; его можно запустить.
";

const KK: &str = "
title = іс үзіледі: акт үнсіз
message = { $places ->
    [one] іс осы жерге жетіп, тоқтап қалуы мүмкін: { $text }
   *[other] іс { $places } жерде тоқтап қалуы мүмкін: { $text }
  }
help = актіні толықтырыңыз: бұл жағдайда не болатынын, оны кім және қандай мерзімде істейтінін атаңыз
also = мұнда да іс тоқтайды
finds = Іс шынымен жүре алатын жол акт әрі қарай не болатынын айтпайтын жерге апарады: аяқталу да, келесі қадам да жоқ. Олқылығы бірдей жерлер бір ескертуге жиналған. Өтіп кеткен күту мерзімдерін, бұзылған ережелерді және басқа жерде бас тартуға себеп болатын жайттарды басқа тексерулер қарайды.
law = Ісі осы жерге жеткен адам нәтиже де, бас тарту да алмайды: мерзім өте береді, шағымданатын ештеңе жоқ, ал орындаушы өз қалауынша әрекет етеді.
mend = Файлды түзетудің қажеті жоқ: акт толықтырылғанша белгі дұрыс. Осы жерге жететін іс көрсетілген, оны іске қосуға болады.
";

const EN: &str = "
title = a case breaks off: the act is silent
message = { $places ->
    [one] a case can come here and stop: { $text }
   *[other] a case can stop in { $places } places: { $text }
  }
help = complete the act: say what follows in this case, who does it and within what time
also = here the case stops too
finds = A way that a case can really take leads to a place where the act does not say what follows: there is neither an outcome nor a next step. Places with the same gap are told in one finding. Waits, broken rules and what is refused in another place are looked at by other checks.
law = The one whose case has come here gets neither a result nor a refusal: the term runs, there is nothing to appeal, and the official acts as he likes.
mend = Nothing is to be mended in the file: the mark is right until the act is completed. The case that comes here is shown and can be run.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let unanswered = unanswered(subject);
    for mut end in silent_ends(subject) {
        // What else is wrong there tells more than that the case stops.
        end.ways.retain(|(id, _, exit)| {
            !is_broken_rule(exit) && !unanswered.contains(&(*id, exit.transition))
        });
        let Some((id, service, first)) = end.ways.first() else {
            continue;
        };
        let cases = subject.flow(*id).map(|flow| flow.firing(first.transition));
        let witness = cases.and_then(|cases| subject.witness(*id, cases));
        // The usual case of a service in which every case is lost is told once.
        let alone = end.ways.iter().all(|(other, ..)| other == id);
        if alone && witness.is_some() && witness == no_way_to_an_outcome::witness(subject, *id) {
            continue;
        }
        let mut finding = Finding::at(first.path(service))
            .with("text", end.text)
            .with("places", end.ways.len())
            .shown_by(witness);
        for (nth, (_, service, exit)) in end.ways.iter().enumerate() {
            if nth > 0 {
                finding = finding.see(exit.path(service), "also");
            }
            finding = finding.cites(exit.cites());
        }
        found.add(subject, finding);
    }
}

/// Whether an end follows on a rule that has been broken.
fn is_broken_rule(exit: &Exit<'_>) -> bool {
    let when = exit.branch().map(|branch| &branch.when);
    when == Some(&When::Violated)
}
