//! What stands in one row of real services.

use std::fmt::Write as _;

use reglament::compare::regions::Beside;
use reglament::model::Regulation;

use crate::files::{real, untimed};

/// The rows by the names of the steps.
fn rows(beside: &Beside<'_>) -> String {
    let mut text = String::new();
    for compared in &beside.steps {
        let cells = beside.sides.iter().enumerate().map(|(side, own)| {
            let steps = compared.row.cell(side).iter();
            let steps = steps.map(|at| own.service.steps[*at].id.as_str());
            steps.collect::<Vec<_>>().join(" + ")
        });
        let cells: Vec<String> = cells.collect();
        let differs = compared.differs.iter().map(|own| own.code());
        let differs: Vec<&str> = differs.collect();
        writeln!(text, "{} [{}]", cells.join(" | "), differs.join(", "))
            .expect("a string takes all");
    }
    text
}

#[test]
fn the_permits_of_three_regions() {
    let regulations: Vec<Regulation> = ["mangistau", "akmola", "north-kazakhstan"]
        .map(|region| real(&format!("{region}/foreign-labour-permit")))
        .into();
    let mut text = String::new();
    for service in &regulations[0].services {
        for pair in [[0, 1], [0, 2], [1, 2]] {
            let sides = pair.map(|at| &regulations[at]);
            if sides.iter().all(|own| own.service(&service.id).is_some()) {
                let beside = untimed(&sides, &service.id);
                let names = sides.map(|own| own.path.as_str()).join(" | ");
                write!(text, "── {} {names}\n{}", service.id, rows(&beside)).expect("a string");
            }
        }
    }
    insta::assert_snapshot!("three_regions", text);
}

#[test]
fn three_sides_stand_in_one_table() {
    let regulations = ["mangistau", "akmola", "north-kazakhstan"]
        .map(|region| real(&format!("{region}/foreign-labour-permit")));
    let beside = untimed(&regulations.each_ref(), "issue");
    insta::assert_snapshot!("three_sides", rows(&beside));
}
