//! Steps whose printed item numbers leave a hole.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Service, path};
use crate::syntax::tree::{Kind, Statement};

use super::{children_of, cited_under, holes, item, repeated};

/// The check.
pub static CHECK: Check = Check {
    code: "C004",
    name: "items-out-of-step",
    family: Family::Clauses,
    level: Level::Warning,
    texts: Texts::new("C004", RU, KK, EN),
    example: include_str!("../../../tests/checks/C004/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = номера подпунктов шагов идут с пропуском
message = п. { $clause }: номера { $missing } нет ни в одной строке услуги
help = сверьте с текстом: пропущен шаг или в акте ошибка нумерации
finds = Шаги услуги ссылаются на подпункты одного пункта, но между их номерами есть пропуск, о котором в услуге не сказано ничего.
law = По номеру подпункта находят обязанность и того, кто за неё отвечает. Пропущенный номер — потерянный шаг или ссылка, которая ведёт не туда.
mend = Добавьте пропущенный шаг. Если так напечатано в акте, запишите строки пункта списком пунктов: тогда о нумерации скажет проверка списка.
doubled = п. { $clause }: номера { $missing } нет, а номер { $doubled } стоит дважды
step = здесь подпункт { $last }
twice = этот номер стоит дважды
";

const KK: &str = "
title = қадамдар тармақшаларының нөмірлері үзіліп қалған
message = т. { $clause }: { $missing } нөмірі қызметтің бірде-бір жолында жоқ
help = мәтінмен салыстырыңыз: не қадам түсіп қалған, не актідегі нөмірлеу қате
finds = Қызметтің қадамдары бір тармақтың тармақшаларына сілтейді, бірақ нөмірлерінің арасында қызметте мүлде айтылмаған үзіліс бар.
law = Тармақша нөмірі бойынша міндет пен оған жауапты адам табылады. Түсіп қалған нөмір — жоғалған қадам немесе басқа жаққа апаратын сілтеме.
mend = Түсіп қалған қадамды қосыңыз. Актіде солай басылса, тармақтың жолдарын тармақшалар тізімімен жазыңыз: онда нөмірлеу туралы тізім тексерісі айтады.
doubled = т. { $clause }: { $missing } нөмірі жоқ, ал { $doubled } нөмірі екі рет тұр
step = мұнда { $last }-тармақша
twice = бұл нөмір екі рет тұр
";

const EN: &str = "
title = item numbers of steps leave a hole
message = cl. { $clause }: no line of the service has the number { $missing }
help = compare with the text: a step has been left out, or the act is numbered wrongly
finds = The steps of a service cite the items of one clause, but their numbers leave a hole of which the service says nothing.
law = The number of an item leads to the duty and to who answers for it. A missing number is a lost step, or a reference that leads elsewhere.
mend = Add the step that was left out. If the act is printed so, write the lines of the clause as a list of items: the check of lists then tells of the numbering.
doubled = cl. { $clause }: the number { $missing } is missing and the number { $doubled } stands twice
step = here item { $last }
twice = this number stands twice
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.regulation.is_standard {
        return;
    }
    let listed: BTreeSet<&str> = listed(subject).collect();
    for (_, service) in subject.services() {
        let items = items(service);
        let holed = items.iter().filter(|(clause, steps)| {
            steps.len() > 1 && !listed.contains(*clause) && !holes(numbers(steps)).is_empty()
        });
        let holed: Vec<_> = holed.collect();
        // Most services have no hole, and only a hole needs the other lines of the file.
        if holed.is_empty() {
            continue;
        }
        let said = said(subject, service);
        for (clause, steps) in holed {
            let others = said.iter().filter(|(other, _)| other == clause);
            let all = numbers(steps).chain(others.map(|(_, number)| *number));
            let missing = holes(all);
            if !missing.is_empty() {
                found.add(subject, finding(service, clause, steps, missing));
            }
        }
    }
}

/// The step and the number of each item, by clause.
type Items<'a> = BTreeMap<&'a str, Vec<(u32, &'a str)>>;

fn items(service: &Service) -> Items<'_> {
    let mut items = Items::new();
    for step in &service.steps {
        for (clause, number) in step.cites.iter().filter_map(|cite| item(cite)) {
            items.entry(clause).or_default().push((number, &step.id));
        }
    }
    items
}

fn numbers<'a>(steps: &'a [(u32, &'a str)]) -> impl Iterator<Item = u32> + 'a {
    steps.iter().map(|(number, _)| *number)
}

/// Clauses whose lines the file lists as printed.
fn listed<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a str> {
    let lists = subject.regulation.lists.iter();
    let lists = lists.filter(|list| list.kind == "of_items");
    lists.flat_map(|list| list.cites.iter().map(String::as_str))
}

/// The items that the service, or something outside all services, cites. Where items are not
/// counted anew under headings, another service may have them too.
fn said<'a>(subject: &Subject<'a>, service: &Service) -> BTreeSet<(&'a str, u32)> {
    let own = |statement: &Statement| {
        statement.kind != Kind::Service
            || service.heading.is_none()
            || statement
                .name()
                .is_some_and(|name| name.value == service.id)
    };
    let statements = children_of(subject.file).filter(|statement| own(statement));
    let cites = statements.flat_map(cited_under);
    cites.filter_map(item).collect()
}

fn finding(service: &Service, clause: &str, steps: &[(u32, &str)], missing: Vec<u32>) -> Finding {
    let doubled = repeated(numbers(steps));
    let last = steps.last().map_or((0, ""), |last| *last);
    let first = steps.first().map_or("", |(_, step)| *step);
    let finding = Finding::at(path::step(&service.id, first))
        .with("clause", clause)
        .with("missing", Arg::list(missing.iter().map(u32::to_string)))
        .with("last", last.0)
        .cites(&[clause.to_owned()]);
    if doubled.is_empty() {
        return finding.see(path::step(&service.id, last.1), "step");
    }
    let twice = steps.iter().filter(|(number, _)| doubled.contains(number));
    let finding = twice.fold(finding, |finding, (_, step)| {
        finding.see(path::step(&service.id, step), "twice")
    });
    let doubled = Arg::list(doubled.iter().map(u32::to_string));
    finding.saying("doubled").with("doubled", doubled)
}
