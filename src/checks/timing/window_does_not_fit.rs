//! A window before a date that is shorter than the procedure that has to fit in it.

use std::collections::BTreeSet;

use crate::calendar::{Day, Moment, Reading};
use crate::checks::proof::{Found, Proof};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::{Level, Witness};
use crate::messages::{Arg, Texts};
use crate::model::{Service, ServiceId, Step, path};
use crate::timing::{Fit, Unfit};

/// How many dates are named; the rest is counted.
const MOST_NAMED: usize = 6;

/// The check.
pub static CHECK: Check = Check {
    code: "T020",
    name: "window-shorter-than-procedure",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T020", RU, KK, EN),
    example: include_str!("../../../tests/checks/T020/fires.rgl"),
    find: Find::Proving(find),
};

const RU: &str = "
title = окно короче процедуры, которая должна в него уместиться
message = кто подаёт в окне «{ $rule }» в первую же его минуту, может не получить результата ко дню «{ $fact }», если он приходится на { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}и ещё на { $more ->
        [one] { $more } день
        [few] { $more } дня
        *[many] { $more } дней
    }
  }; кто подаёт в последнюю – в { $late } из { $all } дней
late = кто подаёт в последнюю минуту окна «{ $rule }», может не получить результата ко дню «{ $fact }», если он приходится на { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}и ещё на { $more ->
        [one] { $more } день
        [few] { $more } дня
        *[many] { $more } дней
    }
  }
help = по поданному { $start } результат будет { $ended }; передвиньте окно раньше, сократите сроки или скажите, что бывает между этими днями
finds = Срок подачи, отсчитанный назад от даты, внутри которого процедура со всеми её сроками не помещается до конца этого дня. Проверено для каждого дня, на который может прийтись дата, пока акт действует (если это неизвестно, то во все годы календаря). Проверка отвечает только с параметром «--proofs».
also = и это правило задаёт окно
law = Кто подал вовремя, остаётся без разрешения, хотя ни он, ни исполнитель ничего не нарушили.
mend = Файл верен, если верны числа. Если акт продлевает прежнее право до решения, запишите это.
";

const KK: &str = "
title = кезең оған сыюға тиіс рәсімнен қысқа
message = «{ $rule }» кезеңінің бірінші минутында өтініш берген адам «{ $fact }» күніне дейін нәтиже алмауы мүмкін, егер ол мына күндерге келсе: { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}және тағы { $more } күнге
  }; соңғы минутында бергендер – { $all } күннің { $late } күнінде
late = «{ $rule }» кезеңінің соңғы минутында өтініш берген адам «{ $fact }» күніне дейін нәтиже алмауы мүмкін, егер ол мына күндерге келсе: { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}және тағы { $more } күнге
  }
help = { $start } берілген өтініш бойынша нәтиже { $ended } болады; кезеңді ертерек жылжытыңыз, мерзімдерді қысқартыңыз немесе осы күндердің арасында не болатынын айтыңыз
finds = Күннен кері саналған өтініш беру мерзімі, оның ішіне рәсім барлық мерзімдерімен сол күннің соңына дейін сыймайды. Акт қолданылып тұрғанда (ол белгісіз болса, күнтізбенің барлық жылдарында) күн келуі мүмкін әр күн үшін тексерілген. Бұл тексеру тек «--proofs» параметрімен жауап береді.
also = кезеңді осы ереже де белгілейді
law = Уақытында өтініш берген адам рұқсатсыз қалады, алайда ол да, орындаушы да ештеңені бұзған жоқ.
mend = Сандар дұрыс болса, файл дұрыс. Акт бұрынғы құқықты шешімге дейін ұзартса, соны жазыңыз.
";

const EN: &str = "
title = window shorter than the procedure that must fit in it
message = who applies in the first minute of the window “{ $rule }” may have no result by the day “{ $fact }” when it falls on { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}and on { $more ->
        [one] { $more } more day
        *[other] { $more } more days
    }
  }; who applies in the last one, on { $late } of { $all } days
late = who applies in the last minute of the window “{ $rule }” may have no result by the day “{ $fact }” when it falls on { $named }{ $more ->
    [0] { \"\" }
    *[other] {\" \"}and on { $more ->
        [one] { $more } more day
        *[other] { $more } more days
    }
  }
help = what is filed { $start } has its result { $ended }; move the window earlier, shorten the terms, or say what happens between these days
finds = A window for applying, counted back from a date, from which the procedure with all its terms does not come to its end by the end of that day. It is asked for every day on which the date can fall while the act is in force (where that is not known, in all years of the calendar). The check answers only with “--proofs”.
also = this rule sets the window too
law = Who applied in time is left without a permit, although neither he nor the officials broke anything.
mend = The file is right if the numbers are. If the act prolongs the former right until the decision, write that down.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(proof) = subject.proof(id) else {
            continue;
        };
        let findings = proof.fits.iter();
        let findings = findings.filter_map(|fit| told(subject, id, service, proof, fit));
        findings.for_each(|finding| found.add(subject, finding));
    }
}

fn told(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    proof: &Proof,
    fit: &Fit,
) -> Option<Finding> {
    let unfit = fit.shown.as_ref()?;
    let steps = fit.rules.iter();
    let steps: Vec<&Step> = steps
        .filter_map(|rule| {
            let step = proof.net.transitions.get(*rule)?.of?;
            service.step(proof.own_step(step)?)
        })
        .collect();
    let rule = steps.first()?;
    let places = steps.iter().map(|step| {
        let path = path::step(&service.id, &step.id);
        (path, &step.cites[..])
    });
    let always_too_short = !fit.never.is_empty();
    let days = match always_too_short {
        true => &fit.never,
        false => &fit.late,
    };
    let moment = |moment: Moment| Arg::moment(moment.to_string());
    let finding = Finding::over(places, "also")?
        .with("rule", &rule.id)
        .with("fact", &subject.regulation.fact(fit.fact)?.id)
        .with("named", named(days))
        .with("more", days.len().saturating_sub(MOST_NAMED))
        .with("late", fit.late.len())
        .with("all", fit.asked)
        .with("start", moment(unfit.start))
        .with("ended", moment(unfit.ended))
        .shown_by(witness(subject, id, proof, unfit));
    Some(match always_too_short {
        true => finding,
        false => finding.saying("late"),
    })
}

fn named(days: &BTreeSet<Day>) -> Arg {
    let days = days.iter().take(MOST_NAMED);
    Arg::list(days.map(|day| Arg::date(day.to_string())))
}

fn witness(subject: &Subject<'_>, id: ServiceId, proof: &Proof, unfit: &Unfit) -> Option<Witness> {
    let found = Found {
        start: unfit.start,
        channel: unfit.channel,
        example: &unfit.example,
        reading: Reading::default(),
    };
    proof.witness(subject, id, found)
}
