//! Services written as files, sound by construction or with a planted fault.
//!
//! Every decision asks a fact of its own, so that whatever the bare net can do some case does.

use reglament::model::{self, Regulation, ServiceId};
use reglament::net::{self, Net};
use reglament::source::Sources;
use reglament::syntax::{self, tree::File};

use crate::dice::Dice;

/// What is wrong with a written service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slip {
    /// A branch of parallel work comes to an outcome.
    EarlyEnd,
    /// A branch goes on behind the place where all join.
    LeavesBranch,
    /// A branch goes over into another one.
    ChangesBranch,
    /// A branch is entered from before the parallel work.
    EntersBranch,
    /// A branch is entered again from behind the parallel work.
    ReturnsIntoBranch,
    /// Nothing leads out of a loop.
    EndlessLoop,
    /// Nothing leads to a step.
    Unreachable,
}

impl Slip {
    pub const ALL: [Slip; 7] = [
        Slip::EarlyEnd,
        Slip::LeavesBranch,
        Slip::ChangesBranch,
        Slip::EntersBranch,
        Slip::ReturnsIntoBranch,
        Slip::EndlessLoop,
        Slip::Unreachable,
    ];
}

/// A compiled service, with what is wrong in it.
pub fn service(dice: &mut Dice, size: usize) -> (Option<Slip>, Net) {
    let slip = (dice.below(2) == 0).then(|| Slip::ALL[dice.below(Slip::ALL.len())]);
    let (_, compiled) = compile(&text(dice, size, slip));
    let regulation = compiled.regulation.expect("it compiles");
    (slip, net(&regulation))
}

/// The net of the first service of a regulation.
pub fn net(regulation: &Regulation) -> Net {
    net::compile(regulation, None, ServiceId::new(0)).expect("the service is there")
}

/// Reads a text that has no errors.
pub fn compile(text: &str) -> (File, model::Compiled) {
    let mut sources = Sources::new();
    let id = sources.add("made.rgl", text);
    let (file, errors) = syntax::parse(sources.get(id).expect("the text was just added"));
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    let compiled = model::compile(&file);
    assert!(
        compiled.regulation.is_some(),
        "{:?}\n{text}",
        compiled.errors
    );
    (file, compiled)
}

/// A service of about so many steps, and one that it may call.
pub fn text(dice: &mut Dice, size: usize, slip: Option<Slip>) -> String {
    let mut writer = Writer {
        dice,
        lines: Vec::new(),
        names: 0,
        facts: 0,
    };
    writer.service("main", size, slip);
    let calls = writer.lines.iter().any(|line| line.starts_with("вызов"));
    if calls {
        writer.service("called", 4, None);
    }
    let facts =
        (1..=writer.facts).map(|at| format!("факт ф{at}: да или нет, благоприятно да \"ф\""));
    let mut lines = vec![
        "язык русский, издание 1".to_owned(),
        "регламент made/service \"услуга\" {".to_owned(),
        "участник гражданин \"гражданин\", заявитель".to_owned(),
        "участник орган \"орган\"".to_owned(),
    ];
    lines.extend(facts);
    lines.append(&mut writer.lines);
    lines.push("}\n".to_owned());
    lines.join("\n")
}

struct Writer<'a> {
    dice: &'a mut Dice,
    lines: Vec<String>,
    names: usize,
    facts: usize,
}

impl Writer<'_> {
    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("ш{}", self.names)
    }

    fn fact(&mut self) -> String {
        self.facts += 1;
        format!("ф{}", self.facts)
    }

    fn service(&mut self, id: &str, size: usize, slip: Option<Slip>) {
        self.line(format!("услуга {id} \"услуга\" {{"));
        let before = size / 2;
        self.sequence(before, id == "main", true);
        if let Some(slip) = slip {
            self.slip(slip);
        }
        self.sequence(size - before, id == "main", true);
        let last = self.name();
        self.step(&last, Some("отказано"));
        self.line("исход выдано: положительный \"да\"");
        self.line("исход отказано: отказной \"нет\"");
        self.line("}");
    }

    /// A step that may lead elsewhere.
    fn step(&mut self, name: &str, target: Option<&str>) {
        let Some(target) = target else {
            return self.line(format!("шаг {name}: орган, 1 рабочий день"));
        };
        let fact = self.fact();
        self.line(format!("шаг {name}: орган, 1 рабочий день {{"));
        self.line(format!("если не {fact} -> {target}"));
        self.line("иначе -> дальше");
        self.line("}");
    }

    /// A step that waits first.
    fn wait(&mut self, name: &str, missed: &str) {
        self.line(format!("шаг {name}: орган, 1 рабочий день {{"));
        self.line("сначала ждать оплата от гражданин в течение 10 рабочих дней {");
        self.line("получено -> дальше");
        self.line(format!("истекло -> {missed}"));
        self.line("}");
        self.line("}");
    }

    /// Elements one after the other; those outside parallel work can also refuse and call.
    fn sequence(&mut self, size: usize, calls: bool, outside: bool) {
        let mut left = size;
        let mut steps: Vec<String> = (0..size).map(|_| self.name()).collect();
        steps.reverse();
        let mut earlier: Vec<String> = Vec::new();
        while let Some(name) = steps.pop() {
            left = left.saturating_sub(1);
            let later = steps.first().cloned();
            match self.dice.below(8) {
                0 | 1 if left > 1 => {
                    // What stands before and behind this line is a sequence of its own.
                    let inside = left / 2;
                    steps.truncate(steps.len().saturating_sub(inside));
                    left = steps.len();
                    self.parallel(inside);
                    self.step(&name, None);
                }
                2 if outside => self.step(&name, Some("отказано")),
                3 if outside => self.wait(&name, "отказано"),
                4 if later.is_some() => self.step(&name, later.as_deref()),
                5 if !earlier.is_empty() => {
                    let back = self.dice.below(earlier.len());
                    let back = earlier.get(back).cloned();
                    self.step(&name, back.as_deref());
                }
                6 if calls && outside => {
                    self.line(format!("вызов {name}: called {{"));
                    self.line("исход отказано -> отказано");
                    self.line("}");
                }
                _ => self.step(&name, None),
            }
            earlier.push(name);
        }
    }

    fn parallel(&mut self, size: usize) {
        let name = self.name();
        self.line(format!("параллельно {name} {{"));
        for _ in 0..2 + self.dice.below(2) {
            let name = self.name();
            self.line(format!("ветвь {name} {{"));
            self.sequence(1 + size / 3, false, false);
            self.line("}");
        }
        self.line("}");
    }

    /// Parallel work of two branches of which the first may lead elsewhere, or be led into.
    fn branches(&mut self, first: &str, target: Option<&str>, second: &str) {
        let names = [self.name(), self.name(), self.name()];
        self.line(format!("параллельно {} {{", names[0]));
        self.line(format!("ветвь {} {{", names[1]));
        self.step(first, target);
        self.line("}");
        self.line(format!("ветвь {} {{", names[2]));
        self.sequence(2, false, false);
        self.step(second, None);
        self.line("}");
        self.line("}");
    }

    fn slip(&mut self, slip: Slip) {
        let names = [self.name(), self.name(), self.name(), self.name()];
        let [one, other, between, after] = names.each_ref().map(String::as_str);
        match slip {
            Slip::EarlyEnd => self.branches(one, Some("отказано"), other),
            Slip::LeavesBranch => self.branches(one, Some(after), other),
            Slip::ChangesBranch => self.branches(one, Some(other), other),
            Slip::EntersBranch => {
                self.step(between, Some(one));
                self.branches(one, None, other);
            }
            Slip::ReturnsIntoBranch => {
                self.branches(one, None, other);
                self.step(between, Some(one));
            }
            Slip::EndlessLoop => {
                self.step(between, Some(after));
                self.step(one, None);
                self.always(other, one);
            }
            Slip::Unreachable => {
                self.always(one, after);
                self.step(other, None);
            }
        }
        if !matches!(
            slip,
            Slip::EntersBranch | Slip::ReturnsIntoBranch | Slip::EndlessLoop
        ) {
            self.step(between, None);
        }
        self.step(after, None);
    }

    fn always(&mut self, name: &str, target: &str) {
        self.line(format!("шаг {name}: орган, 1 рабочий день {{"));
        self.line(format!("затем -> {target}"));
        self.line("}");
    }
}
