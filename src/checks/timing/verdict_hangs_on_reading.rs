//! A verdict on a deadline that differs between the readings of the start.

use super::deadline_not_kept::place;
use crate::checks::proof::Found;
use crate::checks::{Check, Family, Find, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Message, Texts};
use crate::timing::{Judgement, Verdict};

/// The check.
pub static CHECK: Check = Check {
    code: "T021",
    name: "verdict-hangs-on-reading",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T021", RU, KK, EN),
    example: include_str!("../../../tests/checks/T021/fires.rgl"),
    find: Find::Proving(find),
};

const RU: &str = "
title = вывод о сроке зависит от прочтения
message = соблюдается ли срок «{ $clock }», зависит от того, считать ли день события: если не считать – { $left-out }, если считать – { $counted }
help = скажите в акте, считается ли день события; пример ниже – при втором прочтении
finds = Срок, о котором при двух прочтениях начала (статья 12-1 Закона об административных процедурах и статья 173 Гражданского кодекса) ответ разный: соблюдается всегда, никогда или не всегда. Проверка отвечает только с параметром «--proofs».
law = Пока спор о первом дне не решён, нельзя сказать, нарушен ли срок.
mend = Если акт говорит, с какого дня считать, запишите это словами «счёт дней».
";

const KK: &str = "
title = мерзім туралы қорытынды түсіндіруге байланысты
message = «{ $clock }» мерзімінің сақталуы оқиға күнінің есептелуіне байланысты: есептелмесе – { $left-out }, есептелсе – { $counted }
help = оқиға күні есептеле ме, актіде айтыңыз; төмендегі мысал екінші түсіндіру бойынша берілген
finds = Басталуын екі түрлі түсінгенде (Әкімшілік рәсімдер туралы заңның 12-1-бабы және Азаматтық кодекстің 173-бабы) жауабы әртүрлі болатын мерзім: әрқашан сақталады, ешқашан сақталмайды немесе әрқашан сақтала бермейді. Бұл тексеру тек «--proofs» параметрімен жауап береді.
law = Бірінші күн туралы дау шешілмейінше, мерзім бұзылды ма деп айту мүмкін емес.
mend = Акт қай күннен бастап есептеуді айтса, оны файлда күн санағы туралы жолмен жазыңыз.
";

const EN: &str = "
title = verdict hangs on the reading
message = whether the deadline “{ $clock }” is kept hangs on whether the day of the event is counted; the answer when it is not: { $left-out }; when it is: { $counted }
help = say in the act whether the day of the event is counted; the case below is of the second reading
finds = A deadline on which the two readings of the start (article 12-1 of the Law on Administrative Procedures, article 173 of the Civil Code) give different answers: kept always, never, or not always. The check answers only with “--proofs”.
law = As long as the dispute about the first day is open, nobody can say whether the deadline was missed.
mend = If the act says from which day to count, write it down with “count days”.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(proof) = subject.proof(id) else {
            continue;
        };
        for [left_out, counted] in &proof.verdicts {
            if left_out.verdict == counted.verdict {
                continue;
            }
            let Some((clock, finding)) = place(subject, id, service, left_out.clock) else {
                continue;
            };
            let shown = counted.worst.as_ref().and_then(|worst| {
                let case = Found {
                    start: worst.start,
                    channel: worst.channel,
                    example: &worst.example,
                    reading: counted.reading,
                };
                proof.witness(subject, id, case)
            });
            let finding = finding
                .with("clock", clock)
                .with("left-out", Arg::from(in_words(left_out)))
                .with("counted", Arg::from(in_words(counted)))
                .shown_by(shown);
            found.add(subject, finding);
        }
    }
}

fn in_words(judgement: &Judgement) -> Message {
    match judgement.verdict {
        Verdict::Always => Message::new("verdict-always"),
        Verdict::Never => Message::new("verdict-never"),
        Verdict::Depends => Message::new("verdict-depends"),
    }
}
