//! Terms that use up the total, or more than it.

use super::total_rests_on_assumption::assumed_by_standard;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, Service, ServiceId, path};
use crate::net::{EntryId, NetDeadline, NetEvent, NetStepId};

use super::in_days;
use super::path_sum::{Sum, steps_of, sums};

/// The check.
pub static CHECK: Check = Check {
    code: "T010",
    name: "total-without-margin",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T010", RU, KK, EN),
    example: include_str!("../../../tests/checks/T010/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = сроки шагов съедают общий срок
message = сроки шагов до «{ $to }» в сумме равны общему сроку ({ $total }): на прочие действия до этого запаса нет
exceeds = сроки шагов до «{ $to }» занимают { $sum }, а общий срок – { $total }
help = это сложение дней, а не вывод о каждом дне подачи: при полном использовании сроков поздний час подачи срывает общий срок; предложите сократить сроки шагов
help-exceeds = это сложение дней: кто использует свои сроки полностью, срывает общий; предложите сократить сроки шагов или удлинить общий
term = входит в сумму
end = здесь общий срок кончается
morning = начинается лишь наутро – это ещё день; здесь общий срок кончается
finds = Сроки в днях, идущие один за другим от подачи до конца общего срока, в его единице равны ему, хотя до этого есть и другие действия, или больше его. Короткий шаг после срока в днях считается днём: он начинается лишь наутро.
law = Исполнители, соблюдающие каждый свой срок, всё же нарушают срок услуги; отвечать за это некому.
mend = Файл верен, если верны числа и то, до какого события идёт общий срок.
";

const KK: &str = "
title = қадам мерзімдері жалпы мерзімді тауысады
message = «{ $to }» қадамына дейінгі мерзімдердің қосындысы жалпы мерзімге ({ $total }) тең: оған дейінгі басқа әрекеттерге қор жоқ
exceeds = «{ $to }» қадамына дейінгі мерзімдер { $sum } алады, ал жалпы мерзім – { $total }
help = бұл – күндерді қосу, әр өтініш күні туралы қорытынды емес: мерзімдер толық пайдаланылса, кеш сағатта берілген өтініш жалпы мерзімді бұзады; қадам мерзімдерін қысқартуды ұсыныңыз
help-exceeds = бұл – күндерді қосу: өз мерзімін толық пайдаланған жалпы мерзімді бұзады; қадам мерзімдерін қысқартуды немесе жалпы мерзімді ұзартуды ұсыныңыз
term = қосындыға кіреді
end = жалпы мерзім осында бітеді
morning = тек таңертең басталады – бұл тағы бір күн; жалпы мерзім осында бітеді
finds = Өтініштен жалпы мерзімнің соңына дейін бірінен соң бірі келетін күндік мерзімдер оның бірлігімен оған тең (бұған дейін басқа әрекеттер болса да) немесе одан артық. Күндік мерзімнен кейінгі қысқа қадам бір күн деп саналады: ол тек таңертең басталады.
law = Әрқайсысы өз мерзімін сақтаған орындаушылар бәрібір қызмет мерзімін бұзады; ол үшін жауап беретін ешкім жоқ.
mend = Сандар мен жалпы мерзімнің қай оқиғаға дейін екені дұрыс болса, файл дұрыс.
";

const EN: &str = "
title = terms of the steps use up the total
message = the terms of the steps up to “{ $to }” add up to the total ({ $total }): nothing is left for what else is done before
exceeds = the terms of the steps up to “{ $to }” take { $sum }, and the total is { $total }
help = this adds days and is no verdict on every day of filing: with all terms used, a late hour of filing breaks the total; propose shorter terms for the steps
help-exceeds = this adds days: who uses their terms in full breaks the total; propose shorter terms for the steps, or a longer total
term = part of the sum
end = the total ends here
morning = begins only in the morning, which is one more day; the total ends here
finds = Terms in days that follow one another from filing to the end of a total add up, in its unit, to it although other acts come before its end, or to more. A short step behind a term in days counts as a day: it begins only in the morning.
law = Officials who each keep their own term break the term of the service all the same, and nobody answers for it.
mend = The file is right if the numbers are, and the event that the total runs to.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        // Only what is added up needs the net.
        if service.deadlines.is_empty() {
            continue;
        }
        let Some(flow) = subject.flow(id) else {
            continue;
        };
        let totals = flow.net.deadlines.iter();
        for total in totals.filter(|total| total.entry == EntryId::new(0)) {
            let finding = worst(subject, id, service, total);
            if let Some(finding) = finding {
                found.add(subject, finding);
            }
        }
    }
}

/// What is wrong with the longest way through a total, if anything is.
fn worst(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    total: &NetDeadline,
) -> Option<Finding> {
    let flow = subject.flow(id)?;
    let deadline = service.deadlines.get(total.index)?;
    let amount = total.term?.amount;
    let (Amount::Of(days, unit), NetEvent::EndOf(last)) = (amount, total.to) else {
        return None;
    };
    if !in_days(amount) {
        return None;
    }
    let ways = sums(flow, total, unit)?;
    let way: &Sum = ways.iter().max_by_key(|way| (way.needs(), way.more))?;
    let exceeds = way.needs() > days;
    if !(exceeds || way.needs() == days && way.more) {
        return None;
    }
    let step = |id: NetStepId| service.step(flow.net.steps.get(id.index())?.step);
    let last = step(last)?;
    let finding = Finding::at(path::deadline(&service.id, &deadline.id));
    let finding = finding.with("to", &last.id).with("total", amount.message());
    let finding = finding.with("sum", Amount::Of(way.needs(), unit).message());
    let finding = steps_of(flow, way, total, unit)
        .into_iter()
        .filter_map(step)
        .fold(finding.cites(&deadline.cites), |finding, step| {
            let place = path::step(&service.id, &step.id);
            finding.see(place, "term").cites(&step.cites)
        });
    let short = last.terms.last().is_some_and(|term| !in_days(term.amount));
    let end = match short && way.mornings > 0 {
        true => "morning",
        false => "end",
    };
    let finding = finding
        .see(path::step(&service.id, &last.id), end)
        .cites(&last.cites);
    // A total that the file itself took from elsewhere proves nothing against the act.
    let finding = match assumed_by_standard(subject, service, deadline) {
        true => finding.noted(),
        false => finding,
    };
    Some(match exceeds {
        true => finding
            .saying("exceeds")
            .advising("help-exceeds")
            .shown_by(subject.witness(id, way.cases)),
        false => finding,
    })
}
