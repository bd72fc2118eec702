//! Regulations made up from a number: the same number gives the same text everywhere.
//!
//! They are written with Russian keywords and in no canonical form. Most of them have no errors;
//! what they say is as good or as bad as chance makes it.

#[path = "dice.rs"]
mod dice;

use std::fmt::Write;

use dice::Dice;

/// How much stands in a made regulation.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub services: usize,
    /// Of each service.
    pub steps: usize,
    /// Words of a text.
    pub words: usize,
}

impl Size {
    /// As large as the real ones, which have 28 KB in the middle.
    pub const REAL: Size = Size {
        services: 5,
        steps: 11,
        words: 12,
    };
}

const ACTORS: usize = 6;
const FACTS: usize = 6;

const UNITS: [&str; 5] = ["минут", "рабочих дней", "календарных дней", "дней", "часов"];

const WORDS: [&str; 20] = [
    "услугодатель",
    "принимает",
    "документы",
    "услугополучателя",
    "и",
    "выдаёт",
    "расписку",
    "о",
    "приёме",
    "соответствующих",
    "рассматривает",
    "заявление",
    "в",
    "установленном",
    "порядке",
    "руководитель",
    "подписывает",
    "результат",
    "государственной",
    "услуги",
];

/// A regulation under this name.
pub fn regulation(path: &str, seed: u64, size: Size) -> String {
    let mut maker = Maker {
        dice: Dice::new(seed),
        size,
        text: String::new(),
    };
    maker.whole(path);
    maker.text
}

struct Maker {
    dice: Dice,
    size: Size,
    text: String,
}

impl Maker {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn words(&mut self) -> String {
        let words: Vec<&str> = (0..self.size.words)
            .map(|_| self.dice.pick(&WORDS))
            .collect();
        words.join(" ")
    }

    fn clauses(&mut self) -> String {
        match self.dice.chance(80) {
            true => format!(
                "  п. {}/{}",
                1 + self.dice.below(9),
                1 + self.dice.below(12)
            ),
            false => String::new(),
        }
    }

    /// A length of time in the form that its number asks for: five and more have one form.
    fn length(&mut self) -> String {
        let unit = self.dice.pick(&UNITS);
        format!("{} {unit}", 5 + self.dice.below(6))
    }

    fn whole(&mut self, path: &str) {
        self.line("язык русский, издание 1");
        let title = self.words();
        self.line(&format!("регламент {path} \"{title}\" {{"));
        self.act();
        self.surroundings();
        for at in 0..self.size.services {
            self.service(at);
        }
        self.line("}");
    }

    fn act(&mut self) {
        let (number, year) = (self.dice.below(400), 2014 + self.dice.below(5));
        let cites = self.clauses();
        self.line(&format!(
            "акт постановление № \"{number}\" от 04.11.{year}{cites} {{"
        ));
        self.line("принял \"акимат области\"");
        let force = [
            "со дня регистрации",
            "01.03.2016",
            "по истечении 10 календарных дней после опубликования",
        ];
        self.line("зарегистрирован № \"2903\" от 07.12.2015");
        let force = self.dice.pick(&force);
        self.line(&format!("вводится в действие {force}"));
        self.line(&format!("опубликован между 07.12.{year} и 31.12.{year}"));
        if self.dice.chance(40) {
            self.line(&format!(
                "утратил силу постановление № \"9\" от 27.03.{}",
                year + 3
            ));
        }
        self.line("}");
        if self.dice.chance(50) {
            self.line("опирается на kz/order-1142 как приказ № \"1142\" от 30.12.2016");
        }
    }

    fn surroundings(&mut self) {
        for line in [
            "регион test \"область\", часовой пояс \"Asia/Aqtau\"",
            "услугодатель \"управление\"  п. 1",
            "календарь kazakhstan",
            "часы работы пн–пт 09:00–18:30, перерыв 13:00–14:30",
            "часы приёма пн–пт 09:00–17:30",
            "форма бумажная, электронная",
            "результат \"разрешение\"",
            "канал office \"канцелярия\"",
            "канал portal \"портал\" {\nкруглосуточно\n}",
            "участник участник-0 \"работодатель\", заявитель",
        ] {
            self.line(line);
        }
        if self.dice.chance(50) {
            self.line("счёт дней со следующего дня, от подача");
        }
        let kinds = [
            "подразделение",
            "должностное лицо",
            "ведомство",
            "коллегиальный орган",
        ];
        for at in 1..ACTORS {
            let (title, kind, cites) = (self.words(), self.dice.pick(&kinds), self.clauses());
            self.line(&format!(
                "участник участник-{at} \"{title}\", {kind}{cites}"
            ));
        }
        for at in 0..FACTS {
            let title = self.words();
            let kind = match at % 3 {
                0 => "да или нет, решает участник-1, благоприятно да",
                1 => "одно из первая | вторая | третья, сообщает участник-0, благоприятно вторая",
                _ => "число, благоприятно 5",
            };
            self.line(&format!("факт факт-{at}: {kind} \"{title}\""));
        }
        self.line("документы перечень: канал office  п. 9 {");
        for at in 0..self.size.steps {
            let (title, cites) = (self.words(), self.clauses());
            let only = self
                .dice
                .chance(30)
                .then(|| format!(", если {}", self.condition()));
            let only = only.unwrap_or_default();
            self.line(&format!(
                "документ документ-{at} \"{title}\", копия{only}{cites}"
            ));
        }
        self.line("}");
        self.line("основание неполный-пакет \"неполный пакет\"  п. 10");
    }

    fn condition(&mut self) -> String {
        let at = self.dice.below(FACTS);
        let one = match at % 3 {
            0 => format!("факт-{at}"),
            1 => format!(
                "факт-{at} = {}",
                self.dice.pick(&["первая", "вторая", "третья"])
            ),
            _ => format!(
                "факт-{at} {} {}",
                self.dice.pick(&["<", "≥", "="]),
                self.dice.below(9)
            ),
        };
        match self.dice.below(6) {
            0 => format!("не ({one})"),
            1 => format!("{one} и {}", self.condition()),
            2 => format!("{one} или {}", self.condition()),
            _ => one,
        }
    }

    fn service(&mut self, at: usize) {
        let (title, cites) = (self.words(), self.clauses());
        self.line(&format!("услуга service-{at} \"{title}\"{cites} {{"));
        let channels = self.dice.pick(&["каналы office, portal", "каналы office"]);
        self.line(channels);
        if self.dice.chance(70) {
            let (length, last) = (self.length(), self.size.steps - 1);
            self.line(&format!(
                "предельный срок общий: {length}, от подача, до конец шаг-{last}  п. 4"
            ));
        }
        if self.dice.chance(50) {
            let text = self.words();
            self.line(&format!("молчит \"{text}\""));
        }
        for step in 0..self.size.steps {
            self.step(at, step);
        }
        self.line("исход выдано: положительный \"разрешение\"");
        self.line("исход отказано: отказной \"отказ\"");
        self.line("}");
    }

    /// The name of a later step, or an outcome: nothing goes round in a circle for sure.
    fn later(&mut self, step: usize) -> String {
        let left = self.size.steps - step - 1;
        match self.dice.below(left + 2) {
            0 => "отказано".to_owned(),
            1 => "выдано".to_owned(),
            further => format!("шаг-{}", step + further - 1),
        }
    }

    fn step(&mut self, service: usize, step: usize) {
        let (actor, cites) = (self.dice.below(ACTORS), self.clauses());
        if step + 1 == self.size.steps {
            self.line(&format!("шаг шаг-{step}: участник-{actor}{cites} {{"));
            self.line("создаёт выдано, отказано");
            self.line("вручает выдано, отказано");
            self.line("затем -> выдано\n}");
            return;
        }
        let (one, other) = (self.later(step), self.later(step));
        match self.dice.below(12) {
            0 | 1 => {
                let condition = self.condition();
                self.line(&format!("условие шаг-{step}: участник-{actor}{cites} {{"));
                self.line(&format!("если {condition} -> {one}\nиначе -> дальше\n}}"));
            }
            2 if service + 1 < self.size.services => {
                let called = service + 1 + self.dice.below(self.size.services - service - 1);
                self.line(&format!("вызов шаг-{step}: service-{called}{cites} {{"));
                self.line(&format!("исход отказано -> {other}\n}}"));
            }
            3 => self.parallel(step),
            4 | 5 => self.wait(step, actor, &one, &other),
            _ => self.work(step, actor, &one),
        }
    }

    fn work(&mut self, step: usize, actor: usize, other: &str) {
        let (length, cites, text) = (self.length(), self.clauses(), self.words());
        self.line(&format!(
            "шаг шаг-{step}: участник-{actor}, {length}{cites} {{"
        ));
        self.line(&format!("действие \"{text}\""));
        match self.dice.below(8) {
            0 => {
                let decision = format!("решение решение-{step}: дать | отказать -> {other}");
                self.line(&decision);
            }
            1 => {
                let condition = self.condition();
                self.line(&format!("только если {condition}"));
            }
            2 => self.line(&format!("затем -> {other}")),
            3 => self.line("в часы приёма"),
            _ => {}
        }
        if self.dice.chance(50) {
            let (text, cites) = (self.words(), self.clauses());
            self.line(&format!("итог \"{text}\"{cites}"));
        }
        self.line("}");
    }

    fn wait(&mut self, step: usize, actor: usize, met: &str, missed: &str) {
        let kind = self.dice.pick(&["из них ждать", "сначала ждать"]);
        let (length, cites) = (self.length(), self.clauses());
        self.line(&format!(
            "шаг шаг-{step}: участник-{actor}, 20 рабочих дней{cites} {{"
        ));
        self.line(&format!("{kind} ожидание-{step} от участник-0 {length} {{"));
        if self.dice.chance(60) {
            self.line(&format!("получено -> {met}"));
        }
        self.line(&format!("истекло -> {missed}"));
        self.line("}\n}");
    }

    fn parallel(&mut self, step: usize) {
        // Nothing can lead to parallel work itself, so a step stands before it.
        let mut text = format!("шаг шаг-{step}: участник-1, 1 час\nпараллельно вместе-{step} {{\n");
        for branch in ["левая", "правая"] {
            let (length, actor) = (self.length(), self.dice.below(ACTORS));
            let _ = writeln!(text, "ветвь {branch}-{step} {{");
            let _ = writeln!(
                text,
                "шаг {branch}-{step}-шаг: участник-{actor}, {length}\n}}"
            );
        }
        self.line(&(text + "}"));
    }
}
