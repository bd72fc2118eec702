//! How long it takes to prove a service sound, and to find a fault in one that is not.
//!
//! `cargo bench --bench soundness`; the net of the service is compiled, and what is measured begins
//! with it and ends with the verdict.

use std::fmt::Write;

use divan::{Bencher, black_box};
use reglament::flow::{Soundness, soundness};
use reglament::model::{self, ServiceId};
use reglament::net::{self, Net, Workflow};
use reglament::source::Sources;
use reglament::syntax;

fn main() {
    divan::main();
}

/// A service of these lines, compiled.
fn service(lines: &str) -> Net {
    let text = format!(
        "язык русский, издание 1\nрегламент example/bench \"Услуга\" {{\n\
         участник орган \"орган\"\n\
         факт годно: да или нет, благоприятно да \"годно\"\n\
         услуга main \"услуга\" {{\n{lines}\
         исход выдано: положительный \"да\"\nисход отказано: отказной \"нет\"\n}}\n}}\n"
    );
    let mut sources = Sources::new();
    let id = sources.add("bench.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("the text was just added"));
    assert!(errors.is_empty(), "{errors:?}");
    let regulation = model::compile(&file).regulation.expect("it compiles");
    net::compile(&regulation, None, ServiceId::new(0)).expect("the service exists")
}

/// Steps one after the other, of which each fifth can refuse.
fn steps(count: usize) -> String {
    let mut lines = String::new();
    for at in 0..count {
        let branch = match at % 5 {
            0 => "если не годно -> отказано\nиначе -> дальше\n",
            _ => "",
        };
        let _ = writeln!(lines, "шаг ш{at}: орган, 1 рабочий день {{\n{branch}}}");
    }
    lines
}

/// Parallel work in so many branches of so many steps, and a decision after it.
fn branches(count: usize, length: usize) -> String {
    let mut lines = "параллельно работа {\n".to_owned();
    for branch in 0..count {
        let _ = writeln!(lines, "ветвь в{branch} {{");
        for at in 0..length {
            let _ = writeln!(lines, "шаг ш{branch}-{at}: орган, 1 рабочий день");
        }
        lines += "}\n";
    }
    lines + "}\nусловие проверка: орган {\nесли не годно -> отказано\nиначе -> дальше\n}\n"
}

fn sound(bencher: Bencher, lines: &str) {
    let net = service(lines);
    assert_eq!(soundness(&Workflow::of(&net)), Soundness::Sound);
    bencher.bench(|| soundness(&Workflow::of(black_box(&net))));
}

#[divan::bench(args = [10, 100, 1_000])]
fn steps_in_a_row(bencher: Bencher, count: usize) {
    sound(bencher, &steps(count));
}

#[divan::bench(args = [(12, 1), (18, 1), (12, 3)])]
fn parallel_branches(bencher: Bencher, (count, length): (usize, usize)) {
    sound(bencher, &branches(count, length));
}

/// One of the branches can refuse at once: no rule helps, and the markings are looked at.
#[divan::bench(args = [(12, 1), (18, 1), (12, 3)])]
fn parallel_branches_with_a_fault(bencher: Bencher, (count, length): (usize, usize)) {
    let way_out =
        "шаг ш0-0: орган, 1 рабочий день {\nесли не годно -> отказано\nиначе -> дальше\n}";
    let lines = branches(count, length).replacen("шаг ш0-0: орган, 1 рабочий день", way_out, 1);
    let net = service(&lines);
    assert!(matches!(
        soundness(&Workflow::of(&net)),
        Soundness::Unsound(_)
    ));
    bencher.bench(|| soundness(&Workflow::of(black_box(&net))));
}
