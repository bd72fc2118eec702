//! A refusing decision after which the service goes on without a refusal.

use super::exits;
use crate::checks::{Check, Family, Find, Finding, Findings, ServiceFlow, Subject};
use crate::diagnostic::{Level, Witness};
use crate::flow::Cases;
use crate::messages::{Arg, Texts};
use crate::model::{
    FactId, FactType, Outcome, OutcomeKind, RemarkKind, Service, ServiceId, Step, StepKind, Target,
    path,
};

/// The check.
pub static CHECK: Check = Check {
    code: "F010",
    name: "goes-on-after-refusal",
    family: Family::Flow,
    level: Level::Warning,
    texts: Texts::new("F010", RU, KK, EN),
    example: include_str!("../../../tests/checks/F010/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = порядок идёт дальше после отказа
message = после решения «{ $value }» работа продолжается, и ни одно дело с таким решением не кончается отказом: { $services }
assumed = после решения «{ $value }» следующие действия ничем не обусловлены: дело останавливает только допущение файла: { $services }
help = скажите в акте, что дальнейшие действия исполняются лишь после положительного решения и чем кончается отказ
next = и после отказа исполняется этот шаг
stop = здесь дело останавливает допущение
also = то же решение в другой услуге
finds = Одно из решений шага, не благоприятное, не приводит ни к одному отказному исходу, хотя услуга отказ знает, и следующие шаги исполняются так, будто решение положительное. Или же дело после отказа останавливает только ветвь, о которой сам файл говорит, что в акте её нет.
law = Понятый буквально, порядок заставляет того, кому отказали, платить и ждать дальше и даже ведёт к выдаче. Где кончается дело после отказа, должен сказать акт.
mend = Направьте решение к шагу, который готовит отказ, и к отказному исходу. Если акт этого не говорит, оставьте молчание или допущение: находка говорит об акте.
";

const KK: &str = "
title = бас тартудан кейін тәртіп жалғаса береді
message = «{ $value }» шешімінен кейін жұмыс жалғасады, ал мұндай шешімі бар бірде-бір іс бас тартумен аяқталмайды: { $services }
assumed = «{ $value }» шешімінен кейін келесі әрекеттер ештеңемен шарттелмеген: істі тек файлдың жорамалы тоқтатады: { $services }
help = келесі әрекеттер тек оң шешімнен кейін орындалатынын және бас тарту немен аяқталатынын актіде айтыңыз
next = бас тартудан кейін де осы қадам орындалады
stop = мұнда істі жорамал тоқтатады
also = басқа қызметтегі дәл сондай шешім
finds = Қадамның қолайлы емес шешімі бірде-бір бас тарту аяқталуына апармайды, ал қызметте бас тарту бар; келесі қадамдар шешім оң болғандай орындала береді. Немесе бас тартудан кейін істі тек файлдың өзі актіде жоқ деп айтқан бұтақ тоқтатады.
law = Сөзбе-сөз түсінсек, тәртіп бас тарту алған адамды әрі қарай төлеуге және күтуге мәжбүрлейді, тіпті оған рұқсат беруге апарады. Бас тартудан кейін істің қай жерде аяқталатынын акт айтуы керек.
mend = Шешімді бас тартуды дайындайтын қадамға және бас тарту аяқталуына бағыттаңыз. Актіде ол айтылмаса, үнсіздікті немесе жорамалды қалдырыңыз: ескерту актіге қатысты.
";

const EN: &str = "
title = goes on after a refusal
message = after the decision “{ $value }” work goes on, and no case with this decision ends with a refusal: { $services }
assumed = after the decision “{ $value }” nothing makes the following actions conditional: only an assumption of the file stops the case: { $services }
help = say in the act that the following actions are done only after a favourable decision, and how a refusal ends
next = this step is done after a refusal too
stop = here an assumption stops the case
also = the like decision of another service
finds = One of the decisions of a step, not the favourable one, leads to no refusal outcome though the service knows one, and the following steps are done as if the decision were favourable. Or the case is stopped after a refusal only by a branch of which the file itself says that the act does not have it.
law = Taken by its words the procedure makes the one who was refused pay and wait further and even leads to a grant. Where a case ends after a refusal is for the act to say.
mend = Lead the decision to the step that prepares the refusal and to a refusal outcome. If the act does not say it, leave the silence or the assumption: the finding is about the act.
";

/// A refusing decision after which the service goes on.
struct GoesOn<'a> {
    said: &'static str,
    service: &'a Service,
    step: &'a Step,
    value: &'a String,
    /// The step that is still done, or the one that an assumption makes the last.
    other: &'a Step,
    label: &'static str,
    witness: Option<Witness>,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<GoesOn<'_>> = Vec::new();
    for (id, service) in subject.services() {
        let knows_refusal = |own: &Outcome| own.kind == OutcomeKind::Refusal;
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        if service.outcomes.iter().any(knows_refusal) {
            let run = Run::new(subject, id, service, flow);
            all.extend(run.goes_on());
        }
    }
    for said in ["message", "assumed"] {
        let alike: Vec<_> = all.iter().filter(|own| own.said == said).collect();
        let Some(first) = alike.first() else {
            continue;
        };
        let services = alike.iter().map(|own| own.service.id.as_str());
        let mut finding = Finding::at(at(first, first.step))
            .saying(said)
            .with("value", first.value)
            .with("services", Arg::list(services))
            .shown_by(first.witness.clone());
        for (nth, own) in alike.iter().enumerate() {
            if nth > 0 {
                finding = finding.see(at(own, own.step), "also");
            }
            finding = finding.see(at(own, own.other), own.label);
            finding = finding.cites(&own.step.cites).cites(&own.other.cites);
        }
        found.add(subject, finding);
    }
}

fn at(own: &GoesOn<'_>, step: &Step) -> String {
    path::step(&own.service.id, &step.id)
}

/// A service with what its decisions are held against.
struct Run<'s, 'a> {
    subject: &'s Subject<'a>,
    id: ServiceId,
    service: &'a Service,
    flow: &'s ServiceFlow,
    begun: Vec<Cases>,
    refused: Cases,
    neutral: Cases,
}

impl<'s, 'a> Run<'s, 'a> {
    fn new(
        subject: &'s Subject<'a>,
        id: ServiceId,
        service: &'a Service,
        flow: &'s ServiceFlow,
    ) -> Self {
        Run {
            subject,
            id,
            service,
            flow,
            begun: exits::beginnings(flow, service),
            refused: exits::with_outcome_of(flow, OutcomeKind::Refusal),
            neutral: exits::with_outcome_of(flow, OutcomeKind::Neutral),
        }
    }

    fn goes_on(&self) -> Vec<GoesOn<'a>> {
        let steps = self.service.steps.iter().enumerate();
        let decisions = steps.flat_map(|(at, step)| {
            let begun = self.begun.get(at).copied().unwrap_or(Cases::NONE);
            let decides = step.decides.iter();
            let values = decides.flat_map(|fact| self.refusing(*fact));
            values.map(move |value| (at, step, begun, value))
        });
        decisions
            .filter_map(|(at, step, begun, (fact, value, name))| {
                let having = self.flow.having(fact, value).unwrap_or(Cases::ALL);
                let cases = self.flow.all([begun, having]);
                let (said, label, other) = self.fault(at, cases)?;
                Some(GoesOn {
                    said,
                    service: self.service,
                    step,
                    value: name,
                    other,
                    label,
                    witness: self.witness(cases, fact, name),
                })
            })
            .collect()
    }

    /// The values of a decision but the favourable one.
    fn refusing(&self, id: FactId) -> Vec<(FactId, i64, &'a String)> {
        let Some(fact) = self.subject.regulation.fact(id) else {
            return Vec::new();
        };
        let FactType::OneOf(values) = &fact.kind else {
            return Vec::new();
        };
        let values = (0..).zip(values);
        let refusing = values.filter(|(value, _)| Some(*value) != fact.favourable);
        refusing.map(|(value, name)| (id, value, name)).collect()
    }

    /// What is wrong after a refusing decision of the step at a place, taken in these cases.
    fn fault(&self, at: usize, cases: Cases) -> Option<(&'static str, &'static str, &'a Step)> {
        self.flow.example(cases)?;
        let later = self.later_work(at, cases)?;
        let meets = |ends| !self.flow.all([cases, ends]).is_empty();
        if !meets(self.refused) {
            // A value that leads to an end of its own kind refuses nothing.
            return (!meets(self.neutral)).then_some(("message", "next", later));
        }
        let stopped = self.stopped_by_assumption(at, cases)?;
        Some(("assumed", "stop", stopped))
    }

    /// The first work behind a step that is done in some of these cases.
    fn later_work(&self, at: usize, cases: Cases) -> Option<&'a Step> {
        let steps = self.service.steps.iter().zip(&self.begun).skip(at + 1);
        let mut work =
            steps.filter(|(step, _)| matches!(step.kind, StepKind::Work | StepKind::Call(_)));
        let done = work.find(|(_, begun)| !self.flow.all([**begun, cases]).is_empty());
        done.map(|(step, _)| step)
    }

    /// The later step at which these cases are refused by a branch that carries an assumption,
    /// though the act goes on behind it.
    fn stopped_by_assumption(&self, at: usize, cases: Cases) -> Option<&'a Step> {
        let ends = exits::exits(self.flow, self.service);
        let refuses = |target: &Target| match target {
            Target::Outcome(outcome) => {
                let outcome = self.service.outcomes.get(outcome.index());
                outcome.is_some_and(|outcome| outcome.kind == OutcomeKind::Refusal)
            }
            _ => false,
        };
        let mut stops = ends.iter().filter(|exit| {
            exit.id.index() > at
                && exit.is_conditional()
                && refuses(exit.target)
                && !self
                    .flow
                    .all([self.flow.firing(exit.transition), cases])
                    .is_empty()
        });
        let stop = stops.find(|exit| {
            self.is_assumed(exit.step) && self.later_work(exit.id.index(), Cases::ALL).is_some()
        });
        stop.map(|exit| exit.step)
    }

    fn is_assumed(&self, step: &Step) -> bool {
        let place = path::step(&self.service.id, &step.id);
        let mut assumed = self.subject.regulation.remarks_of(RemarkKind::Assumption);
        assumed.any(|remark| remark.place == place)
    }

    /// The case with the decision stated, even where nothing hangs on it.
    fn witness(&self, cases: Cases, fact: FactId, value: &str) -> Option<Witness> {
        let mut witness = self.subject.witness(self.id, cases)?;
        let fact = self.subject.regulation.fact(fact)?;
        if !witness.set.iter().any(|(name, _)| *name == fact.id) {
            witness.set.push((fact.id.clone(), value.to_owned()));
        }
        Some(witness)
    }
}
