//! Rules on dates, terms, windows and totals that no dates keep together.

use crate::calendar::Unit;
use crate::checks::proof::Proof;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Message, Texts};
use crate::model::{Amount, Service, StepKind, path};
use crate::net::{EntryId, NetStepId};
use crate::timing::Stated;

use super::empty_application_window::empty;

/// The check.
pub static CHECK: Check = Check {
    code: "T019",
    name: "terms-contradict",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T019", RU, KK, EN),
    example: include_str!("../../../tests/checks/T019/fires.rgl"),
    find: Find::Proving(find),
};

const RU: &str = "
title = сроки противоречат друг другу
message = { $count ->
    [one] одно правило нельзя соблюсти
    *[other] эти правила и сроки нельзя соблюсти вместе
  } ни в какие дни: недостача – самое меньшее { $lacking }
help = сравните сроки помеченных пунктов: меньше чем из них противоречие не складывается; пока оно есть, дело этим путём не пройдёт
also = этому противоречит
finds = Наименьший набор правил о датах, сроков шагов, окон и общих сроков, которые не могут быть соблюдены вместе, когда бы дело ни началось. Каждый срок при этом берётся таким длинным, каким он бывает за все годы календаря. Проверка отвечает только с параметром «--proofs».
law = Нормы, которые нельзя исполнить вместе, вынуждают нарушить одну из них.
mend = Исправьте число или сторону одной из границ, если в тексте иначе; если текст таков, это изъян акта.
";

const KK: &str = "
title = мерзімдер бір-біріне қайшы
message = { $count ->
    [one] бұл ережені
    *[other] бұл ережелер мен мерзімдерді бірге
  } ешқандай күндері сақтау мүмкін емес: кемінде { $lacking } жетпейді
help = белгіленген тармақтардың мерзімдерін салыстырыңыз: қайшылық бұдан аз тармақтан құралмайды; ол тұрғанда іс бұл жолмен өтпейді
also = бұған қайшы
finds = Іс қашан басталса да, бірге сақталмайтын күн ережелерінің, қадам мерзімдерінің, кезеңдер мен жалпы мерзімдердің ең аз жиыны. Әр мерзім күнтізбенің барлық жылдарында болатын ең ұзақ күйінде алынады. Бұл тексеру тек «--proofs» параметрімен жауап береді.
law = Бірге орындалмайтын нормалар олардың бірін бұзуға мәжбүр етеді.
mend = Мәтінде басқаша болса, шектердің бірінің санын немесе жағын түзетіңіз; мәтін осындай болса, бұл – актінің кемшілігі.
";

const EN: &str = "
title = terms contradict each other
message = { $count ->
    [one] this rule cannot be kept
    *[other] these rules and terms cannot be kept together
  } on any days: at least { $lacking } is lacking
help = compare the terms of the marked clauses: fewer of them make no contradiction; as long as it stands no case gets through this way
also = contradicts it
finds = The smallest set of rules on dates, terms of steps, windows and totals that cannot be kept together, whenever a case begins. Every term is taken to be as long as it ever is in the years of the calendar. The check answers only with “--proofs”.
law = Rules that cannot be obeyed together force somebody to break one of them.
mend = Correct the number or the side of one of the bounds if the text has it otherwise; if the text is so, the act is defective.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(proof) = subject.proof(id) else {
            continue;
        };
        for contradiction in &proof.contradictions {
            let stated = contradiction.stated.iter();
            let places: Vec<(String, &[String])> = stated
                .filter_map(|stated| place(subject, proof, service, *stated))
                .collect();
            if is_plain(service, proof, &contradiction.stated) {
                continue;
            }
            if let Some(finding) = Finding::over(places.iter().cloned(), "also") {
                let finding = finding
                    .with("count", places.len())
                    .with("lacking", Arg::from(duration(contradiction.lacking)));
                found.add(subject, finding);
            }
        }
    }
}

/// Whether it is rules alone, whose distances show the contradiction without any calendar: that is
/// told as an empty window.
fn is_plain(service: &Service, proof: &Proof, stated: &[Stated]) -> bool {
    let bounds = |stated: &Stated| match stated {
        Stated::Rule(transition) => {
            let step = proof.net.transitions.get(*transition)?.of?;
            match &service.step(proof.own_step(step)?)?.kind {
                StepKind::DateRule(_, bounds) => Some(bounds),
                _ => None,
            }
        }
        _ => None,
    };
    let rules: Option<Vec<_>> = stated.iter().map(bounds).collect();
    rules.is_some_and(|rules| empty(rules.into_iter().flatten()))
}

/// The path and the clauses of what states a bound.
fn place<'a>(
    subject: &'a Subject<'_>,
    proof: &Proof,
    asked: &'a Service,
    stated: Stated,
) -> Option<(String, &'a [String])> {
    let step = |step: NetStepId| {
        let own = proof.net.steps.get(step.index())?;
        let entry = proof.net.entries.get(own.entry.index())?;
        let service = subject.regulation.services.get(entry.service.index())?;
        let step = service.step(own.step)?;
        Some((path::step(&service.id, &step.id), &step.cites[..]))
    };
    match stated {
        Stated::Term(id) => step(id),
        Stated::Window(wait) => step(proof.net.waits.get(wait.index())?.step),
        Stated::Rule(transition) => step(proof.net.transitions.get(transition)?.of?),
        Stated::Total(at) => {
            let total = proof.net.deadlines.get(at)?;
            let own = (total.entry == EntryId::new(0)).then_some(total.index)?;
            let deadline = asked.deadlines.get(own)?;
            Some((path::deadline(&asked.id, &deadline.id), &deadline.cites[..]))
        }
    }
}

/// So many minutes in the largest unit that they fill.
fn duration(minutes: i64) -> Message {
    let (amount, unit) = match minutes {
        0..60 => (minutes, Unit::Minutes),
        60..1440 => (minutes / 60, Unit::Hours),
        _ => (minutes / 1440, Unit::CalendarDays),
    };
    Amount::Of(u32::try_from(amount).unwrap_or(u32::MAX), unit).message()
}
