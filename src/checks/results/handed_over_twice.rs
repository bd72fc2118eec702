//! A result that the applicant gets twice.

use super::ways::{self, Done};
use crate::checks::words::share;
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::Texts;
use crate::model::{ActorKind, OutcomeId, OutcomeKind, RemarkKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "R007",
    name: "handed-over-twice",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R007", RU, KK, EN),
    example: include_str!("../../../tests/checks/R007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результат, который вручают дважды
message = результат вручают дважды: сначала в шаге «{ $first }» услуги «{ $service }», потом в шаге «{ $step }»
received = результат вручают в шаге «{ $first }» услуги «{ $service }», а потом заявитель получает его в шаге «{ $step }»: как одно связано с другим, не сказано
open = о вручении результата говорят два пункта: шаг «{ $first }» услуги «{ $service }» и шаг «{ $step }»; одно ли это вручение, не сказано
earlier = здесь результат уже вручён
help = скажите в акте, какое вручение кончает услугу, а второе уберите или назовите пересылкой
finds = В одном и том же деле результат вручают заявителю два шага, в том числе один — внутри вызванной услуги. Если во втором шаге заявитель лишь получает результат (на портале) или файл сам отмечает вопрос молчанием, это замечание.
law = День вручения кончает срок услуги и начинает срок обжалования. Двух таких дней быть не может, и непонятно, кто и в какой форме выдал результат.
mend = Если один из шагов только пересылает бумагу, «вручает» в нём лишнее; иначе менять нужно акт.
";

const KK: &str = "
title = екі рет табысталатын нәтиже
message = нәтиже екі рет табысталады: алдымен «{ $service }» қызметінің «{ $first }» қадамында, кейін «{ $step }» қадамында
received = нәтиже «{ $service }» қызметінің «{ $first }» қадамында табысталады, кейін өтініш беруші оны «{ $step }» қадамында алады: бұлардың қалай байланысатыны айтылмаған
open = нәтижені табыстау туралы екі жерде айтылған: «{ $service }» қызметінің «{ $first }» қадамында және «{ $step }» қадамында; бұл бір табыстау ма, айтылмаған
earlier = нәтиже осында табысталып қойған
help = қызмет қайсысымен аяқталатынын актіде айтып, екіншісін алып тастау немесе жолдау деп атау керек
finds = Бір істің өзінде нәтижені өтініш берушіге екі қадам табыстайды; олардың бірі шақырылған қызметтің ішінде болуы да мүмкін. Екінші қадамда өтініш беруші нәтижені (порталда) тек алса немесе файлдың өзі мұны үнсіздікпен белгілесе, бұл — ескертпе.
law = Табысталған күні қызметтің мерзімі аяқталып, шағым мерзімі басталады. Ондай күн екеу бола алмайды, нәтижені кім, қандай нысанда бергені де белгісіз.
mend = Қадамдардың бірі қағазды тек жолдаса, ондағы «табыстайды» артық; олай болмаса, актіні өзгерту керек.
";

const EN: &str = "
title = result handed over twice
message = the result is handed over twice: first in the step “{ $first }” of the service “{ $service }”, then in the step “{ $step }”
received = the result is handed over in the step “{ $first }” of the service “{ $service }”, and then the applicant receives it in the step “{ $step }”: how the two belong together is not said
open = two places speak of handing the result over: the step “{ $first }” of the service “{ $service }” and the step “{ $step }”; whether it is one and the same is not said
earlier = the result has been handed over here
help = the act should say which handing over ends the service, and drop the other or call it a passing on
finds = In one and the same case two steps hand the result to the applicant; one of them may lie in a called service. Where the applicant only receives the result in the second step (on a portal), or the file itself marks the question as a silence, this is a note.
law = The day of handing over ends the term of the service and begins the term of appeal. There cannot be two such days, and it is open who issued the result, and in which form.
mend = If one of the steps only passes the paper on, “hands over” is superfluous there; otherwise the act is to be changed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.steps().all(|at| at.step.hands_over.is_empty()) {
        return;
    }
    for (id, _) in subject.services() {
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let mut done = ways::done(subject.regulation, flow);
        done.retain(|done| !done.step.hands_over.is_empty());
        let later = done.iter().filter(|done| done.own);
        let twice = later.map(|later| (later, before(flow, &done, later)));
        let Some((later, earlier)) = twice.into_iter().find(|(_, earlier)| !earlier.is_empty())
        else {
            continue;
        };
        let cases = earlier.first().map_or(Cases::NONE, |(_, cases)| *cases);
        let finding = finding(later, &earlier).shown_by(subject.witness(id, cases));
        let finding = match doubt(subject, later, &earlier) {
            Some(said) => finding.saying(said).noted(),
            None => finding,
        };
        found.add(subject, finding);
    }
}

fn finding(later: &Done<'_>, earlier: &[(&Done<'_>, Cases)]) -> Finding {
    let first = earlier.first().map_or(later, |(done, _)| *done);
    let finding = Finding::at(path::hands_over(&later.service.id, &later.step.id, 0))
        .with("first", &first.step.id)
        .with("service", &first.service.id)
        .with("step", &later.step.id)
        .cites(&later.step.cites);
    earlier.iter().fold(finding, |finding, (done, _)| {
        let place = path::hands_over(&done.service.id, &done.step.id, 0);
        finding.see(place, "earlier").cites(&done.step.cites)
    })
}

/// What makes it doubtful that the later step hands anything over, by the text that says so.
fn doubt(
    subject: &Subject<'_>,
    later: &Done<'_>,
    earlier: &[(&Done<'_>, Cases)],
) -> Option<&'static str> {
    let mut actors = later.step.actors.iter().filter_map(|id| subject.actor(*id));
    if actors.any(|actor| actor.kind == ActorKind::Applicant) {
        return Some("received");
    }
    // The file asks itself: a silence of the later step that cites a clause of an earlier one.
    let place = path::step(&later.service.id, &later.step.id);
    let mut silences = subject.regulation.remarks_of(RemarkKind::Silence);
    let asks = silences.any(|remark| {
        let speaks = |clauses: &[String]| {
            let mut cites = remark.cites.iter();
            cites.any(|cite| clauses.iter().any(|clause| share(cite, clause)))
        };
        let mut first = earlier.iter().filter(|(done, _)| !done.own);
        remark.place == place
            && speaks(&later.step.cites)
            && first.any(|(done, _)| speaks(&done.step.cites))
    });
    asks.then_some("open")
}

/// The steps that hand the same result over before, with the cases of both.
fn before<'a, 'b>(
    flow: &ServiceFlow,
    done: &'b [Done<'a>],
    later: &Done<'a>,
) -> Vec<(&'b Done<'a>, Cases)> {
    let earlier = done.iter().filter(|first| same_result(first, later));
    earlier
        .filter(|first| !(first.own && first.id == later.id))
        .filter_map(|first| Some((first, ways::one_after(flow, first, later)?)))
        .collect()
}

/// Inside one service, the same outcome; across a call, a favourable outcome of both.
fn same_result(first: &Done<'_>, later: &Done<'_>) -> bool {
    if first.own {
        let mut given = first.step.hands_over.iter();
        return given.any(|given| {
            let mut later = later.step.hands_over.iter();
            later.any(|later| later.value == given.value)
        });
    }
    favourable(first) && favourable(later)
}

fn favourable(done: &Done<'_>) -> bool {
    let kind = |outcome: OutcomeId| Some(done.service.outcomes.get(outcome.index())?.kind);
    let mut given = done.step.hands_over.iter();
    given.any(|given| kind(given.value) == Some(OutcomeKind::Favourable))
}
