//! A service compared with itself, and sides that change places.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use reglament::compare::regions::{Beside, Compared, Differs};
use reglament::model::Regulation;

use crate::files::{beside, compile, read, real, untimed};

const REAL: [&str; 10] = [
    "akmola/employment-referrals",
    "akmola/foreign-labour-permit",
    "akmola/medical-social-documents",
    "akmola/oralman-status",
    "akmola/unemployed-certificate",
    "akmola/unemployed-registration",
    "mangistau/foreign-labour-permit",
    "mia/labour-immigrant-permit",
    "north-kazakhstan/foreign-labour-permit",
    "zhitikara/labour-immigrant-permit",
];

fn all_rows<'a>(beside: &'a Beside<'_>) -> impl Iterator<Item = &'a Compared> {
    let lists = [
        &beside.steps,
        &beside.documents,
        &beside.grounds,
        &beside.outcomes,
        &beside.totals,
    ];
    lists.into_iter().flatten()
}

#[test]
fn every_real_service_is_the_same_as_itself() {
    for name in REAL {
        let regulation = real(name);
        for service in &regulation.services {
            let same = untimed(&[&regulation, &regulation], &service.id);
            for compared in all_rows(&same) {
                let own = (compared.row.cell(0), compared.row.cell(1));
                assert_eq!(own.0, own.1, "{name}:{}", service.id);
                assert_eq!(compared.differs, [], "{name}:{} {own:?}", service.id);
            }
            assert_eq!(same.steps.len(), service.steps.len());
            assert!(same.findings.is_empty());
        }
        let first = &regulation.services[0].id;
        let same = beside(&[&regulation, &regulation], first);
        let timing = same.timing.expect("there is a calendar");
        assert_eq!(timing.sides[0], timing.sides[1], "{name}:{first}");
        assert!(timing.later.is_empty(), "{name}:{first}");
    }
}

/// What stands together, and in what it differs, without the order of the rows.
fn together(
    beside: &Beside<'_>,
    swapped: bool,
) -> BTreeSet<(Vec<usize>, Vec<usize>, Vec<Differs>)> {
    let (one, other) = if swapped { (1, 0) } else { (0, 1) };
    let rows = beside.steps.iter();
    rows.map(|own| {
        let cell = |side: usize| own.row.cell(side).to_vec();
        (cell(one), cell(other), own.differs.clone())
    })
    .collect()
}

fn is_mirrored(one: &Regulation, other: &Regulation, service: &str) {
    let there = beside(&[one, other], service);
    let back = beside(&[other, one], service);
    assert_eq!(together(&there, false), together(&back, true), "{service}");
    let (there, back) = (there.timing.expect("known"), back.timing.expect("known"));
    assert_eq!(there.sides[0], back.sides[1]);
    assert_eq!(there.sides[1], back.sides[0]);
    let later = |own: &reglament::compare::regions::Later, swapped: bool| {
        let side = |side: usize| if swapped { 1 - side } else { side };
        (
            side(own.side),
            side(own.than),
            own.starts,
            own.start,
            own.ends,
        )
    };
    let one: BTreeSet<_> = there.later.iter().map(|own| later(own, false)).collect();
    let other: BTreeSet<_> = back.later.iter().map(|own| later(own, true)).collect();
    assert_eq!(one, other, "{service}");
    let swapped = back.slower(0, 1).map(|side| 1 - side);
    assert_eq!(there.slower(0, 1), swapped);
}

#[test]
fn sides_of_real_services_can_change_places() {
    let regulations: Vec<Regulation> = [REAL[6], REAL[1], REAL[8]].map(real).into();
    for (at, one) in regulations.iter().enumerate() {
        for other in &regulations[at + 1..] {
            for service in &one.services {
                if other.service(&service.id).is_none() {
                    continue;
                }
                let there = untimed(&[one, other], &service.id);
                let back = untimed(&[other, one], &service.id);
                assert_eq!(
                    together(&there, false),
                    together(&back, true),
                    "{}",
                    service.id
                );
            }
        }
    }
    is_mirrored(&regulations[0], &regulations[1], "issue");
}

/// Steps that can be put together at will.
const STEPS: [&str; 7] = [
    "шаг регистрация: канцелярия, 20 минут п. 5/1 { действие \"регистрирует документы\" }",
    "шаг проверка: исполнитель, 3 рабочих дня п. 5/2 { действие \"проверяет документы\" }",
    "шаг поручение: руководитель, 1 час п. 5/3 { действие \"назначает исполнителя\" }",
    "шаг проект: исполнитель, 2 рабочих дня п. 5/4 { действие \"готовит проект справки\" }",
    "шаг подписание: руководитель, 2 часа п. 5/5 { действие \"подписывает справку\" }",
    "шаг уведомление: исполнитель, 1 час п. 5/6 { действие \"уведомляет гражданина\" }",
    "шаг выдача: канцелярия, 15 минут п. 5/7 { действие \"выдаёт справку\" вручает выдано п. 5/7 }",
];

/// The small regulation of the tests with these steps instead of its own.
fn with_steps(steps: &[&str]) -> Regulation {
    let text = read("tests/compare/languages/ru.rgl");
    let begin = text.find("    шаг регистрация").expect("the first step");
    let end = text.find("    исход выдано").expect("behind the last");
    let total = text.find("    предельный").expect("the total");
    let steps = steps
        .join("\n    ")
        .replace("{ ", "{\n      ")
        .replace(" вручает", "\n      вручает")
        .replace(" }", "\n    }");
    compile(&format!(
        "{}    {steps}\n\n{}",
        &text[..total.min(begin)],
        &text[end..]
    ))
}

fn steps() -> impl Strategy<Value = Vec<&'static str>> {
    let all: Vec<&str> = STEPS.into();
    (
        prop::sample::subsequence(all, 1..=7),
        select(vec![false, true]),
    )
        .prop_map(|(mut own, turn)| {
            if turn {
                own.reverse();
            }
            own
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_the_steps_sides_can_change_places(one in steps(), other in steps()) {
        let (one, other) = (with_steps(&one), with_steps(&other));
        is_mirrored(&one, &other, "main");
        let there = beside(&[&one, &other], "main");
        // Every step of both sides stands in one row.
        for (side, regulation) in [&one, &other].into_iter().enumerate() {
            let mut found: Vec<usize> = there
                .steps
                .iter()
                .flat_map(|own| own.row.cell(side).iter().copied())
                .collect();
            found.sort_unstable();
            let all: Vec<usize> = (0..regulation.services[0].steps.len()).collect();
            prop_assert_eq!(found, all);
        }
        // A step that both have is one, wherever it stands.
        for own in &there.steps {
            let name = |side: usize, regulation: &Regulation| {
                let steps = &regulation.services[0].steps;
                own.row.cell(side).iter().map(|at| steps[*at].id.clone()).collect::<Vec<_>>()
            };
            let (left, right) = (name(0, &one), name(1, &other));
            if !left.is_empty() && !right.is_empty() {
                prop_assert_eq!(left, right);
            }
        }
    }
}
