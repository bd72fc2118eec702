//! A result that is made and that no step hands over.

use super::refusal_nobody_prepares::unmade;
use super::ways;
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::Level;
use crate::flow::Cases;
use crate::messages::{Arg, Texts};
use crate::model::{
    ActorKind, ChannelId, FactId, Outcome, OutcomeId, OutcomeKind, Regulation, Service, ServiceId,
    path,
};

/// The check.
pub static CHECK: Check = Check {
    code: "R008",
    name: "nobody-hands-over",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R008", RU, KK, EN),
    example: include_str!("../../../tests/checks/R008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результат, который никто не вручает
message = в услуге «{ $service }» никто не вручает заявителю: «{ $titles }»
channel = в услуге «{ $service }» по { $n ->
    [1] каналу
   *[other] каналам
  } «{ $channels }» никто не вручает заявителю: «{ $titles }»
another = и этот результат никто не вручает
help = назовите в акте, кто, когда и как передаёт его заявителю
finds = Дело кончается разрешением или отказом, а на пути к нему ни один шаг не вручает бумагу заявителю. Сообщения, которые система показывает заявителю прежде, чем кто-либо из людей услугодателя начал действовать, не считаются.
law = Решение действует для заявителя с того дня, как он его получил: с него идут сроки обжалования. Невручённый отказ нельзя обжаловать, невручённым разрешением нельзя пользоваться.
mend = Если акт называет вручение, допишите «вручает» в тот шаг; иначе дополнить нужно акт.
";

const KK: &str = "
title = ешкім табыстамайтын нәтиже
message = «{ $service }» қызметінде мыналарды өтініш берушіге ешкім табыстамайды: «{ $titles }»
channel = «{ $service }» қызметінде «{ $channels }» { $n ->
    [1] арнасы
   *[other] арналары
  } бойынша мыналарды өтініш берушіге ешкім табыстамайды: «{ $titles }»
another = бұл нәтижені де ешкім табыстамайды
help = оны өтініш берушіге кім, қашан және қалай беретінін актіде атау керек
finds = Іс рұқсатпен не бас тартумен аяқталады, бірақ оған дейінгі бірде-бір қадам қағазды өтініш берушіге табыстамайды. Қызмет берушінің адамдары іске кіріспей тұрып жүйе көрсететін хабарламалар есепке алынбайды.
law = Шешім өтініш беруші оны алған күннен бастап күшінде болады: шағым мерзімі содан есептеледі. Табысталмаған бас тартуға шағымдануға, табысталмаған рұқсатты пайдалануға болмайды.
mend = Акт табыстауды атаса, сол қадамға «табыстайды» деп жазыңыз; атамаса, актіні толықтыру керек.
";

const EN: &str = "
title = result that nobody hands over
message = in the service “{ $service }” nobody hands over to the applicant: “{ $titles }”
channel = in the service “{ $service }”, through the { $n ->
    [1] channel
   *[other] channels
  } “{ $channels }”, nobody hands over to the applicant: “{ $titles }”
another = nobody hands over this result either
help = the act should say who passes it to the applicant, when and how
finds = A case ends in a permit or a refusal, and no step on its way hands the paper to the applicant. Messages that a system shows before any person of the provider has acted are not counted.
law = A decision takes effect for the applicant on the day of receipt: the term of appeal runs from it. A refusal never handed over cannot be challenged, a permit never handed over cannot be used.
mend = If the act names the handing over, add “hands over” to that step; otherwise the act needs an addition.
";

struct Kept<'a> {
    outcome: &'a Outcome,
    cases: Cases,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.steps().all(|at| at.step.hands_over.is_empty()) {
        return;
    }
    for (id, service) in subject.services() {
        let kept = all_kept(subject, id, service);
        let (good, bad): (Vec<_>, Vec<_>) = kept
            .into_iter()
            .partition(|kept| kept.outcome.kind == OutcomeKind::Favourable);
        // Favourable outcomes go one way; refusals differ in how they come about.
        report(subject, found, id, service, &good);
        for one in bad.chunks(1) {
            report(subject, found, id, service, one);
        }
    }
}

fn report(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    id: ServiceId,
    service: &Service,
    kept: &[Kept<'_>],
) {
    let Some((first, rest)) = kept.split_first() else {
        return;
    };
    let titles = kept.iter().map(|kept| &kept.outcome.title);
    let mut finding = Finding::at(path::step(&service.id, &first.outcome.id))
        .with("service", &service.id)
        .with("titles", Arg::list(titles))
        .cites(&first.outcome.cites)
        .shown_by(subject.witness(id, first.cases));
    for own in rest {
        let place = path::step(&service.id, &own.outcome.id);
        finding = finding.see(place, "another").cites(&own.outcome.cites);
    }
    let channels = concerned(subject, id, service, kept);
    if channels.len() < service.channels.len() {
        finding = finding.saying("channel").with("n", channels.len());
        finding = finding.with("channels", Arg::list(channels));
    }
    found.add(subject, finding);
}

/// The channels of a service through which some of these cases come.
fn concerned<'a>(
    subject: &Subject<'a>,
    id: ServiceId,
    service: &Service,
    kept: &[Kept<'_>],
) -> Vec<&'a str> {
    let comes_through = |channel: &ChannelId| {
        let flow = subject.flow(id)?;
        let value = i64::try_from(channel.index()).ok()?;
        // Where nothing asks for the channel, every channel is as good.
        let through = flow.having(FactId::new(0), value).unwrap_or(Cases::ALL);
        let mut cases = kept.iter().map(|own| flow.all([own.cases, through]));
        let channel = subject.regulation.channels.get(channel.index())?;
        cases
            .any(|cases| !cases.is_empty())
            .then_some(channel.id.as_str())
    };
    service.channels.iter().filter_map(comes_through).collect()
}

fn all_kept<'a>(subject: &Subject<'_>, id: ServiceId, service: &'a Service) -> Vec<Kept<'a>> {
    let Some(flow) = subject.flow(id) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (at, outcome) in service.outcomes.iter().enumerate() {
        let at = OutcomeId::new(at);
        if outcome.kind == OutcomeKind::Neutral {
            continue;
        }
        let cases = kept(subject.regulation, flow, at);
        // What nobody makes has a finding of its own.
        let unmade = outcome.kind == OutcomeKind::Refusal && !unmade(subject, id, at).is_empty();
        if !cases.is_empty() && !unmade {
            all.push(Kept { outcome, cases });
        }
    }
    all
}

/// The cases that end in an outcome after a person of the provider has acted, and in which no step
/// hands it over.
fn kept(regulation: &Regulation, flow: &ServiceFlow, outcome: OutcomeId) -> Cases {
    let done = ways::done(regulation, flow);
    let handing = done.iter().filter(|done| {
        let mut given = done.step.hands_over.iter();
        done.own && given.any(|given| given.value == outcome)
    });
    let handed = flow.any(handing.map(|done| done.cases));
    let people = done.iter().filter(|done| {
        let mut actors = done.step.actors.iter();
        actors.any(|actor| {
            let kind = regulation.actors.get(actor.index()).map(|actor| actor.kind);
            !matches!(kind, None | Some(ActorKind::Applicant | ActorKind::System))
        })
    });
    let people = flow.any(people.map(|done| done.cases));
    let ends = flow.all([ways::ends_in(flow, outcome), people]);
    flow.without(ends, handed)
}
