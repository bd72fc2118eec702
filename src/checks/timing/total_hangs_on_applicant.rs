//! A total that the applicant can use up.

use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorKind, Deadline, Event, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T017",
    name: "total-hangs-on-applicant",
    family: Family::Timing,
    level: Level::Note,
    texts: Texts::new("T017", RU, KK, EN),
    example: include_str!("../../../tests/checks/T017/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = общий срок зависит от заявителя
message = внутри срока «{ $total }» лежат действия заявителя, для которых времени не отведено: { $steps }
help = предложите начать срок с получения заявления или исключить из него время заявителя
also = это время тратит заявитель
finds = Между событиями предельного срока, который идёт не от подачи и не от получения, есть шаг одного заявителя без срока; или до конца срока есть ожидание от заявителя, не исключённое из него.
law = За срок отвечает услугодатель; срок, который заявитель может исчерпать сам, с него нельзя спросить.
mend = Если акт исключает это время, запишите «не считая ожиданий …»; иначе файл верен.
";

const KK: &str = "
title = жалпы мерзім өтініш берушіге байланысты
message = «{ $total }» мерзімінің ішінде өтініш берушінің уақыты белгіленбеген әрекеттері бар: { $steps }
help = мерзімді өтінішті алған күннен бастауды немесе одан өтініш берушінің уақытын шығаруды ұсыныңыз
also = бұл уақытты өтініш беруші жұмсайды
finds = Өтініш беруден де, оның түсуінен де басталмайтын шекті мерзімнің оқиғалары арасында өтініш берушінің мерзімі жоқ қадамы бар; немесе мерзімнің соңына дейін одан шығарылмаған, өтініш берушіні күту бар.
law = Мерзім үшін қызмет беруші жауап береді; өтініш берушінің өзі тауыса алатын мерзімді одан талап етуге болмайды.
mend = Акт бұл уақытты шығарса, «күтулерді есептемегенде …» деп жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = total hangs on the applicant
message = inside the term “{ $total }” lie acts of the applicant for which no time is set: { $steps }
help = propose to begin the term with the receipt of the application, or to leave the applicant's time out of it
also = the applicant uses up this time
finds = Between the events of a total that runs neither from filing nor from receipt there is a step of the applicant alone without a term; or before its end there is a wait for the applicant that is not left out of it.
law = The provider answers for the term; a term that the applicant can use up cannot be demanded of it.
mend = If the act leaves that time out, write “excluding …”; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        for deadline in &service.deadlines {
            let steps = subject.steps().filter(|at| at.service_id == id);
            let mut between: Vec<StepAt<'_>> = steps
                .filter(|at| spends(subject, at, deadline) && before_end(subject, at, deadline))
                .collect();
            // Of the acts before the end only the last certainly follows the day of a fact.
            if matches!(deadline.between, Some((Event::Fact(_), _))) {
                between.drain(..between.len().saturating_sub(1));
            }
            if between.is_empty() {
                continue;
            }
            let names = Arg::list(between.iter().map(|at| &at.step.id));
            let place = path::deadline(&service.id, &deadline.id);
            let finding = Finding::at(place).cites(&deadline.cites);
            let finding = finding.with("total", &deadline.id).with("steps", names);
            let finding = between.iter().fold(finding, |finding, at| {
                finding.see(at.path(), "also").cites(&at.step.cites)
            });
            found.add(subject, finding);
        }
    }
}

/// Whether the applicant can spend the time of a total in a step.
fn spends(subject: &Subject<'_>, at: &StepAt<'_>, deadline: &Deadline) -> bool {
    let step = at.step;
    let mut waits = step.waits.iter();
    let waits = waits.any(|wait| {
        let by = subject.actor(wait.by).map(|actor| actor.kind);
        by == Some(ActorKind::Applicant) && !deadline.excluding.contains(&wait.id)
    });
    // How long applicants take before their application is received is their own affair.
    let from_filing = matches!(
        deadline.between,
        Some((Event::Submitted | Event::Received, _)) | None
    );
    let acts = step.kind == StepKind::Work && step.terms.is_empty();
    waits || !from_filing && acts && subject.only(step, &[ActorKind::Applicant])
}

/// Whether a step lies before the end of a total in the act's order, in some case that comes to it.
fn before_end(subject: &Subject<'_>, at: &StepAt<'_>, deadline: &Deadline) -> bool {
    let Some((from, Event::EndOf(end) | Event::NoticeOf(end) | Event::StartOf(end))) =
        deadline.between
    else {
        return false;
    };
    let begun = match from {
        Event::EndOf(from) | Event::NoticeOf(from) | Event::StartOf(from) => from < at.id,
        _ => true,
    };
    let meet = || {
        let flow = subject.flow(at.service_id);
        flow.is_some_and(|flow| !flow.all([flow.begins(at.id), flow.begins(end)]).is_empty())
    };
    begun && at.id <= end && meet()
}
