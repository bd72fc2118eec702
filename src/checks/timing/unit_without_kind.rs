//! Days of which nobody knows whether they are working or calendar days.

use crate::calendar::Unit;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Amount, DeadlineTerm, DocumentEntry, Obligation, StepKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "T003",
    name: "unit-without-kind",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T003", RU, KK, EN),
    example: include_str!("../../../tests/checks/T003/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = дни без рода
message = { $term }: рабочие это дни или календарные, акт не говорит
help = предложите назвать род дней; программа считает их календарными, и это допущение
finds = Срок, окно, предельный срок, расстояние правила или возраст документа в днях без слов «рабочих» или «календарных».
law = Пятнадцать рабочих дней длиннее пятнадцати календарных на неделю: последний день права или обязанности спорен.
mend = Если другой пункт называет род дней, запишите его; иначе файл верен.
";

const KK: &str = "
title = түрі айтылмаған күндер
message = { $term }: жұмыс күні ме, күнтізбелік күн бе, акт айтпайды
help = күндердің түрін атауды ұсыныңыз; бағдарлама оларды күнтізбелік деп санайды, бұл – жорамал
finds = «Жұмыс» немесе «күнтізбелік» деген сөзсіз күнмен берілген мерзім, күту, шекті мерзім, ереженің арақашықтығы немесе құжаттың жасы.
law = Он бес жұмыс күні он бес күнтізбелік күннен бір апта ұзақ: құқықтың не міндеттің соңғы күні даулы.
mend = Басқа тармақ күндердің түрін атаса, оны жазыңыз; болмаса, файл дұрыс.
";

const EN: &str = "
title = days without a kind
message = { $term }: whether these are working or calendar days the act does not say
help = propose to say which days they are; the program takes them as calendar days, which is an assumption
finds = A term, window, total, distance of a rule or age of a document in days without the word “working” or “calendar”.
law = Fifteen working days are a week longer than fifteen calendar days: the last day of a right or duty is disputed.
mend = If another clause says which days they are, write it; otherwise the file is right.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut add = |place: String, days: u32, cites: &[String]| {
        let term = Amount::Of(days, Unit::Days).message();
        let finding = Finding::at(place).with("term", term);
        found.add(subject, finding.cites(cites));
    };
    for at in subject.steps() {
        of_step(&at, &mut add);
    }
    let own = subject
        .services()
        .flat_map(|(_, service)| &service.obligations);
    for duty in own.chain(&subject.regulation.obligations) {
        of_duty(duty, &mut add);
    }
    for (_, service) in subject.services() {
        for deadline in &service.deadlines {
            if let DeadlineTerm::Stated(days, Unit::Days) = deadline.term {
                add(
                    path::deadline(&service.id, &deadline.id),
                    days,
                    &deadline.cites,
                );
            }
        }
    }
    for list in &subject.regulation.documents {
        let documents = list.entries.iter().flat_map(|entry| match entry {
            DocumentEntry::One(document) => std::slice::from_ref(document),
            DocumentEntry::AnyOf(_, documents) => documents.as_slice(),
        });
        for document in documents {
            let fact = subject.regulation.fact(document.fact);
            if let (Some((days, Unit::Days)), Some(fact)) = (document.not_older, fact) {
                add(path::fact(&fact.id), days, &document.cites);
            }
        }
    }
}

fn of_step(at: &StepAt<'_>, add: &mut impl FnMut(String, u32, &[String])) {
    let (service, step) = (&at.service.id, at.step);
    for (place, term) in step.terms.iter().enumerate() {
        if let Amount::Of(days, Unit::Days) = term.amount {
            add(path::term(service, &step.id, place), days, &term.cites);
        }
        for (other, variant) in term.variants.iter().enumerate() {
            if let Amount::Of(days, Unit::Days) = variant.amount {
                let place = path::variant(service, &step.id, place, other);
                add(place, days, &variant.cites);
            }
        }
    }
    let StepKind::DateRule(_, bounds) = &step.kind else {
        return;
    };
    for bound in bounds {
        if let (days, Unit::Days) = bound.distance {
            add(at.path(), days, &step.cites);
        }
    }
}

fn of_duty(duty: &Obligation, add: &mut impl FnMut(String, u32, &[String])) {
    if let Some((Amount::Of(days, Unit::Days), _)) = duty.term {
        add(path::obligation(&duty.id), days, &duty.cites);
    }
}
