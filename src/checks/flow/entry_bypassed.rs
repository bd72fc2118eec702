//! A service whose rules can be passed by, since the service that it calls is open on the same channel.

use std::collections::BTreeSet;

use super::exits;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::{Level, Witness};
use crate::messages::{Arg, Texts};
use crate::model::{ChannelId, FactId, OutcomeKind, Service, ServiceId, Step, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "F012",
    name: "entry-bypassed",
    family: Family::Flow,
    level: Level::Note,
    texts: Texts::new("F012", RU, KK, EN),
    example: include_str!("../../../tests/checks/F012/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = вход в обход правил
message = через { $channels } можно обратиться прямо в услугу «{ $called }», минуя правила и сроки услуги «{ $caller }», которая её вызывает
help = скажите в акте, кому и через что открыта услуга «{ $called }», или повторите в ней эти правила
rule = это правило можно обойти
deadline = этот срок можно обойти
finds = Услуга ставит свои правила или срок и передаёт дело другой, а та открыта для того же канала сама.
law = Требование, которое можно обойти, выбрав другую дверь, не обязывает: в равных условиях одни заявители ему подчинены, другие нет.
mend = Оставьте вызываемой услуге лишь те каналы, через которые в неё обращаются прямо; если акт их не разделяет, находка говорит об акте.
";

const KK: &str = "
title = ережені айналып өтетін кіру
message = { $channels } арқылы «{ $called }» қызметіне тікелей жүгінуге болады, сонда оны шақыратын «{ $caller }» қызметінің ережелері мен мерзімдері айналып өтіледі
help = «{ $called }» қызметі кімге және не арқылы ашық екенін актіде айтыңыз немесе бұл ережелерді онда қайталаңыз
rule = бұл ережені айналып өтуге болады
deadline = бұл мерзімді айналып өтуге болады
finds = Қызмет өз ережелерін немесе мерзімін қойып, істі басқа қызметке береді, ал ол сол арна үшін өзі де ашық.
law = Басқа есікті таңдап айналып өтуге болатын талап міндеттемейді: тең жағдайда бір өтініш берушілер оған бағынады, басқалары бағынбайды.
mend = Шақырылатын қызметте оған тікелей жүгінетін арналарды ғана қалдырыңыз; акт оларды бөлмесе, ескерту актіге қатысты.
";

const EN: &str = "
title = entry that passes rules by
message = by { $channels } one can apply straight to the service “{ $called }” and pass by the rules and terms of the service “{ $caller }” that calls it
help = say in the act to whom and through what the service “{ $called }” is open, or repeat these rules in it
rule = this rule can be passed by
deadline = this term can be passed by
finds = A service sets rules or a term of its own and passes the case on to another service, which is open on the same channel itself.
law = A demand that can be passed by through another door does not bind: of two applicants in the same position one is subject to it and the other is not.
mend = Leave to the called service only the channels through which it is asked for directly; if the act does not divide them, the finding is about the act.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (_, caller) in subject.services() {
        let rules = caller.steps.iter().filter(|step| is_rule(step));
        let rules: Vec<&Step> = rules.collect();
        if rules.is_empty() && caller.deadlines.is_empty() {
            continue;
        }
        for called in called_by(caller) {
            let Some(service) = subject.regulation.services.get(called.index()) else {
                continue;
            };
            let open = |channel: &&ChannelId| service.channels.contains(*channel);
            let both: Vec<ChannelId> = caller.channels.iter().filter(open).copied().collect();
            let Some(first) = both.first() else {
                continue;
            };
            let mut finding = Finding::at(&service.id)
                .with("channels", names(subject, &both))
                .with("called", &service.id)
                .with("caller", &caller.id)
                .shown_by(through(subject, called, *first));
            for rule in &rules {
                let at = path::step(&caller.id, &rule.id);
                finding = finding.see(at, "rule").cites(&rule.cites);
            }
            for deadline in &caller.deadlines {
                let at = path::deadline(&caller.id, &deadline.id);
                finding = finding.see(at, "deadline").cites(&deadline.cites);
            }
            found.add(subject, finding);
        }
    }
}

const fn is_rule(step: &Step) -> bool {
    matches!(step.kind, StepKind::DateRule(..) | StepKind::FactRule(_))
}

fn called_by(service: &Service) -> BTreeSet<ServiceId> {
    let called = service.steps.iter().filter_map(|step| match step.kind {
        StepKind::Call(called) => Some(called),
        _ => None,
    });
    called.collect()
}

fn names(subject: &Subject<'_>, channels: &[ChannelId]) -> Arg {
    let channels = channels
        .iter()
        .filter_map(|id| subject.regulation.channels.get(id.index()));
    Arg::list(channels.map(|channel| channel.id.as_str()))
}

/// A case that applies through a channel straight to a service.
fn through(subject: &Subject<'_>, service: ServiceId, channel: ChannelId) -> Option<Witness> {
    let flow = subject.flow(service)?;
    let value = i64::try_from(channel.index()).ok()?;
    let good = exits::with_outcome_of(flow, OutcomeKind::Favourable);
    let cases = flow.having(FactId::new(0), value)?;
    subject.witness(service, flow.all([cases, good]))
}
