//! The same two actions, or printed results, in opposite order in two services of one act.

use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Service, Step, path};

/// The check.
pub static CHECK: Check = Check {
    code: "F011",
    name: "order-differs-between-services",
    family: Family::Flow,
    level: Level::Note,
    texts: Texts::new("F011", RU, KK, EN),
    example: include_str!("../../../tests/checks/F011/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = в двух услугах порядок разный
message = «{ $one }» в услугах { $before } стоит раньше, чем «{ $other }», а в услугах { $after } — позже
help = проверьте, есть ли у разницы причина; если нет, в одной из услуг порядок ошибочен
here = здесь порядок обратный
finds = Одни и те же шаги, или одни и те же итоги, идут в двух услугах одного акта в обратном порядке.
law = Уведомить о решении до его подписания и подписать до уведомления — не одно и то же: от этого зависит, с какого дня течёт срок заявителя и есть ли что обжаловать. Разный порядок без причины — признак ошибки в одной из услуг.
mend = Если порядок переставлен при записи, исправьте файл; если так в акте, находка говорит об акте.
";

const KK: &str = "
title = екі қызметте рет әртүрлі
message = «{ $one }» { $before } қызметтерінде «{ $other }» алдында, ал { $after } қызметтерінде одан кейін тұр
help = бұл айырманың себебі бар-жоғын тексеріңіз; себеп болмаса, қызметтердің бірінде рет қате
here = мұнда рет керісінше
finds = Бір актінің екі қызметінде бірдей қадамдар немесе бірдей қорытындылар кері ретпен тұр.
law = Шешім туралы оған қол қойылғанға дейін хабарлау мен қол қойылғаннан кейін хабарлау бір нәрсе емес: өтініш берушінің мерзімі қай күннен басталатыны және шағымданатын шешімнің бар-жоғы соған байланысты. Себепсіз әртүрлі рет қызметтердің біріндегі қатенің белгісі.
mend = Рет жазу кезінде ауысып кетсе, файлды түзетіңіз; актіде солай болса, ескерту актіге қатысты.
";

const EN: &str = "
title = order differs between services
message = “{ $one }” stands before “{ $other }” in the services { $before } and after it in the services { $after }
help = see whether the difference has a reason; if not, one of the services has the wrong order
here = here the order is the other way round
finds = The same steps, or the same results, stand in opposite order in two services of one act.
law = To give notice of a decision before it is signed and after it are two things: the day from which the applicant's term runs depends on it, and whether there is anything to appeal. A different order without a reason is the sign of a mistake in one of the services.
mend = If the order was changed in writing the file, correct the file; if the act has it so, the finding is about the act.
";

/// Where a name first stands in a service: the place of the step, and the step. What one step has
/// has no order.
type Order<'a> = HashMap<&'a str, (usize, &'a Step)>;

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut told = BTreeSet::new();
    differing(subject, &orders(subject, name), &mut told, found);
    differing(subject, &orders(subject, results), &mut told, found);
}

fn name(step: &Step) -> Vec<&str> {
    vec![&step.id]
}

fn results(step: &Step) -> Vec<&str> {
    step.results.iter().map(|own| own.value.as_str()).collect()
}

fn orders<'a>(
    subject: &Subject<'a>,
    names: fn(&Step) -> Vec<&str>,
) -> Vec<(&'a Service, Order<'a>)> {
    let order = |service: &'a Service| {
        let mut order = Order::new();
        for (at, step) in service.steps.iter().enumerate() {
            for name in names(step) {
                order.entry(name).or_insert((at, step));
            }
        }
        (service, order)
    };
    subject
        .services()
        .map(|(_, service)| order(service))
        .collect()
}

/// Tells each pair of names once that two services have in opposite order, unless the same names
/// or the same steps were told already.
fn differing<'a>(
    subject: &Subject<'a>,
    orders: &[(&'a Service, Order<'a>)],
    told: &mut BTreeSet<(String, String)>,
    found: &mut Findings<'_>,
) {
    for (at, (first, before)) in orders.iter().enumerate() {
        for (second, after) in orders.get(at + 1..).unwrap_or_default() {
            let Some((one, other)) = turned(before, after) else {
                continue;
            };
            // The steps of one result may bear other names in another service.
            let steps = |name| before.get(name).map(|(_, step)| step.id.as_str());
            let Some((left, right)) = steps(one).zip(steps(other)) else {
                continue;
            };
            let pairs = [pair(one, other), pair(left, right)];
            let is_known = pairs.iter().any(|pair| told.contains(pair));
            told.extend(pairs);
            if !is_known {
                found.add(subject, told_once(orders, first, second, one, other));
            }
        }
    }
}

/// Two names in an order of their own.
fn pair(one: &str, other: &str) -> (String, String) {
    let (first, second) = if one < other {
        (one, other)
    } else {
        (other, one)
    };
    (first.to_owned(), second.to_owned())
}

/// Two names that stand beside each other in the second order, as far as both orders have them,
/// and the other way round in the first.
fn turned<'a>(before: &Order<'a>, after: &Order<'a>) -> Option<(&'a str, &'a str)> {
    let common = after.iter().filter(|(name, _)| before.contains_key(*name));
    let mut common: Vec<(usize, &'a str)> = common.map(|(name, (at, _))| (*at, *name)).collect();
    common.sort_unstable();
    common.windows(2).find_map(|pair| {
        let [(first, one), (second, other)] = pair else {
            return None;
        };
        let place = |name: &str| before.get(name).map(|(at, _)| *at);
        (first < second && place(one)? > place(other)?).then_some((*other, *one))
    })
}

fn told_once(
    orders: &[(&Service, Order<'_>)],
    first: &Service,
    second: &Service,
    one: &str,
    other: &str,
) -> Finding {
    let order_of = |order: &Order<'_>| {
        let place = |name| order.get(name).map(|(at, _)| *at);
        Some(place(one)?.cmp(&place(other)?))
    };
    let having = |wanted: Ordering| {
        let services = orders.iter();
        let services = services.filter(move |(_, order)| order_of(order) == Some(wanted));
        Arg::list(services.map(|(service, _)| service.id.as_str()))
    };
    let step = |service: &Service| {
        let own = orders.iter().find(|(known, _)| known.id == service.id);
        own.and_then(|(_, order)| order.get(one))
            .map(|(_, step)| *step)
    };
    let path_in = |service: &Service| {
        let id = step(service).map(|step| step.id.as_str());
        path::step(&service.id, id.unwrap_or_default())
    };
    let mut finding = Finding::at(path_in(first))
        .see(path_in(second), "here")
        .with("one", one)
        .with("other", other)
        .with("before", having(Ordering::Less))
        .with("after", having(Ordering::Greater));
    for step in [first, second].into_iter().filter_map(step) {
        finding = finding.cites(&step.cites);
    }
    finding
}
