//! A form of the service that its steps do not keep.

use std::collections::BTreeSet;

use crate::checks::flow::no_way_to_an_outcome::lost;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{ActorKind, Regulation, Service, ServiceId, Step, StepKind, path};
use crate::syntax::tree::{Kind, Statement};

/// The check.
pub static CHECK: Check = Check {
    code: "D009",
    name: "form-against-steps",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D009", RU, KK, EN),
    example: include_str!("../../../tests/checks/D009/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = форма услуги расходится с её шагами
message = услуга названа полностью автоматизированной, а действуют в ней люди: «{ $actors }»
person = этот шаг выполняет человек
without-channel = услуга названа электронной, а ни электронного канала, ни системы, которая в ней действует, нет
without-answer = услуга названа электронной, а в «{ $services }» по электронному каналу действует только заявитель: ответа ему никто не даёт
answer = ни услугодатель, ни система здесь не действуют
help = приведите форму в соответствие с действиями или действия с формой
finds = Форма услуги объявлена полностью электронной, а её шаги выполняют работники; или объявлена электронной, а подать, обработать и получить её электронно нельзя.
law = Форма определяет, чего вправе ждать заявитель: автоматическая услуга не ждёт рабочих часов, электронная не требует явки. Обещание, которого не держит ни один шаг, вводит в заблуждение.
mend = Файл исправлять не нужно, если форма и действия записаны по акту.
";

const KK: &str = "
title = қызметтің нысаны қадамдарына сәйкес емес
message = қызмет толық автоматтандырылған деп аталған, ал онда адамдар әрекет етеді: «{ $actors }»
person = бұл қадамды адам орындайды
without-channel = қызмет электрондық деп аталған, ал онда электрондық арна да, әрекет ететін жүйе де жоқ
without-answer = қызмет электрондық деп аталған, ал «{ $services }» ішінде электрондық арнамен тек өтініш беруші әрекет етеді: оған ешкім жауап бермейді
answer = мұнда қызмет беруші де, жүйе де әрекет етпейді
help = нысанды іс-қимылдарға немесе іс-қимылдарды нысанға сәйкестендіру керек
finds = Қызметтің нысаны толық электрондық деп жарияланған, ал қадамдарын қызметкерлер орындайды; немесе электрондық деп жарияланған, бірақ оны электрондық түрде беру, өңдеу және алу мүмкін емес.
law = Нысан өтініш берушінің нені күтуге құқылы екенін анықтайды: автоматты қызмет жұмыс уақытын күтпейді, электрондық қызмет келуді талап етпейді. Бірде-бір қадам ұстамайтын уәде жаңылыстырады.
mend = Нысан мен іс-қимылдар актідегідей жазылса, файлды түзетудің қажеті жоқ.
";

const EN: &str = "
title = form of the service against its steps
message = the service is said to be fully automated, and people act in it: “{ $actors }”
person = this step is done by a person
without-channel = the service is said to be electronic, and it has neither an electronic channel nor a system that acts in it
without-answer = the service is said to be electronic, and in “{ $services }” only the applicant acts through the electronic channel: nobody answers
answer = neither the provider nor a system acts here
help = bring the form into line with the actions, or the actions with the form
finds = The form of the service is declared fully electronic, and its steps are done by workers; or it is declared electronic, and it can be neither filed, nor processed, nor received electronically.
law = The form settles what the applicant may expect: an automatic service does not wait for office hours, an electronic one needs no visit. A promise that no step keeps misleads.
mend = Nothing is to be mended in the file if the form and the actions are those of the act.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let automated = regulation.forms.contains(&"fully_electronic");
    let electronic = regulation.forms.iter().any(|form| *form != "paper");
    if automated {
        by_people(subject, found);
    }
    if !electronic || regulation.services.iter().all(|own| own.steps.is_empty()) {
        return;
    }
    let open = regulation.channels.iter().any(|own| own.round_clock);
    let acts = |step: &Step| kinds(regulation, step).any(|kind| kind == ActorKind::System);
    if !open && !subject.steps().any(|at| acts(at.step)) {
        let finding = Finding::at(path::FORM).saying("without-channel");
        let finding = finding.cites(subject.form_cites());
        found.add(subject, finding);
        return;
    }
    without_answer(subject, found);
}

impl Subject<'_> {
    /// Whether all work of a service that calls no other one is the applicant's.
    pub(in crate::checks) fn only_applicant(&self, service: &Service) -> bool {
        let mut calls = service.steps.iter();
        let mut work = service.steps.iter();
        !calls.any(|step| matches!(step.kind, StepKind::Call(_)))
            && work
                .all(|step| step.kind != StepKind::Work || self.only(step, &[ActorKind::Applicant]))
    }

    /// Whether the service is said to be electronic and only the applicant acts in this one, which
    /// is open to a channel that is open day and night.
    pub(in crate::checks) fn is_dumb(&self, service: &Service) -> bool {
        let mut forms = self.regulation.forms.iter();
        forms.any(|form| *form != "paper") && is_dumb(self.regulation, service)
    }

    /// The clauses that state the form of the service.
    pub(in crate::checks) fn form_cites(&self) -> &[String] {
        let root = self.file.block.statements().next();
        let mut statements = root.into_iter().flat_map(Statement::children);
        let form = statements.find(|statement| statement.kind == Kind::Form);
        form.map_or(&[], |form| &form.cites)
    }
}

fn kinds<'a>(regulation: &'a Regulation, step: &'a Step) -> impl Iterator<Item = ActorKind> + 'a {
    let actors = step.actors.iter();
    actors.filter_map(|actor| Some(regulation.actors.get(actor.index())?.kind))
}

fn is_person(kind: ActorKind) -> bool {
    !matches!(kind, ActorKind::Applicant | ActorKind::System)
}

/// A fully automated service in which people of the provider work.
fn by_people(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let mut names: Vec<&str> = Vec::new();
    let (reached, calls) = electronic(regulation);
    let mut finding = Finding::at(path::FORM).cites(subject.form_cites());
    for call in calls {
        finding = finding.cites(&call.cites);
    }
    let work = subject.steps().filter(|at| at.step.kind == StepKind::Work);
    for at in work.filter(|at| reached.contains(&at.service_id)) {
        let actors = at.step.actors.iter();
        let actors = actors.filter_map(|actor| regulation.actors.get(actor.index()));
        // A worker of the Corporation stands at a counter, whatever the form of the service is.
        let people =
            actors.filter(|actor| is_person(actor.kind) && actor.kind != ActorKind::Corporation);
        let before = names.len();
        names.extend(people.map(|actor| actor.id.as_str()));
        if names.len() > before {
            finding = finding.see(at.path(), "person").cites(&at.step.cites);
        }
    }
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        found.add(subject, finding.with("actors", Arg::list(names)));
    }
}

/// The services to which a channel open day and night comes, and the steps by which those that have
/// it call others; all services where no channel is so.
fn electronic(regulation: &Regulation) -> (BTreeSet<ServiceId>, Vec<&Step>) {
    let services = || regulation.services.iter().enumerate();
    let own = services().filter(|(_, service)| through_electronic(regulation, service));
    let mut open: Vec<ServiceId> = own.map(|(at, _)| ServiceId::new(at)).collect();
    if open.is_empty() {
        return (
            services().map(|(at, _)| ServiceId::new(at)).collect(),
            Vec::new(),
        );
    }
    let (mut reached, mut calls) = (BTreeSet::new(), Vec::new());
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let service = regulation.services.get(id.index());
        for step in service.into_iter().flat_map(|service| &service.steps) {
            if let StepKind::Call(called) = step.kind {
                open.push(called);
                calls.push(step);
            }
        }
    }
    (reached, calls)
}

fn through_electronic(regulation: &Regulation, service: &Service) -> bool {
    service.channels.iter().any(|channel| {
        let own = regulation.channels.get(channel.index());
        own.is_some_and(|own| own.round_clock)
    })
}

/// Services on a channel open day and night in which only the applicant acts.
fn without_answer(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    // A case that gets no outcome at all is told where it is lost.
    let dumb: Vec<&Service> = subject
        .services()
        .filter(|(id, own)| is_dumb(regulation, own) && lost(subject, *id).is_empty())
        .map(|(_, own)| own)
        .collect();
    if dumb.is_empty() {
        return;
    }
    let names = dumb.iter().map(|service| &service.id);
    let mut finding = Finding::at(path::FORM)
        .saying("without-answer")
        .with("services", Arg::list(names))
        .cites(subject.form_cites());
    for service in dumb {
        finding = finding.see(&service.id, "answer").cites(&service.cites);
    }
    found.add(subject, finding);
}

fn is_dumb(regulation: &Regulation, service: &Service) -> bool {
    let electronic = through_electronic(regulation, service);
    let asked = |step: &Step| {
        let mut kinds = kinds(regulation, step);
        !step.actors.is_empty() && kinds.all(|kind| kind == ActorKind::Applicant)
    };
    electronic && !service.steps.is_empty() && service.steps.iter().all(asked)
}
