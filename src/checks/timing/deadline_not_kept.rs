//! A total or a window that is not kept from every start.

use crate::calendar::Moment;
use crate::checks::proof::Found;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Service, ServiceId, path};
use crate::net::EntryId;
use crate::timing::{Clock, Judgement, Verdict};

use super::total_rests_on_assumption::assumed_by_standard;

/// The check.
pub static CHECK: Check = Check {
    code: "T009",
    name: "deadline-not-kept",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T009", RU, KK, EN),
    example: include_str!("../../../tests/checks/T009/fires.rgl"),
    find: Find::Proving(find),
};

const RU: &str = "
title = срок соблюдается не всегда
message = срок «{ $clock }» соблюдается не при всякой подаче: его можно сорвать в { $days } из { $all } дней подачи, впервые { $first }
never = срок «{ $clock }» не соблюсти ни при какой подаче, если каждый использует своё время до конца
help = в худшем случае поданное { $start } делается { $ended }, а срок истекает { $due }; этот случай показывает команда, все сроки – «reglament deadline»
help-quick = в худшем случае поданное { $start } делается { $ended }, а срок истекает { $due }; если заявитель отвечает сразу, срок соблюдается всегда
finds = Общий срок услуги или окно внутри срока шага, которые нарушаются, хотя каждый соблюдает свои сроки. Проверено для каждой минуты подачи, пока акт действует (если это неизвестно, то во все годы календаря), на каждом пути дела. Проверка отвечает только с параметром «--proofs».
law = Срок, который нельзя соблюсти, не обязывает никого, а заявителю обещает то, чего не будет.
mend = Сократите сроки шагов, удлините общий срок или исключите из него ожидание. Сколько есть запаса, показывает «reglament deadline --full».
";

const KK: &str = "
title = мерзім әрқашан сақталмайды
message = «{ $clock }» мерзімі кез келген өтініште сақтала бермейді: { $all } өтініш күнінің { $days } күнінде бұзылуы мүмкін, алғаш рет { $first }
never = әркім өз уақытын толық пайдаланса, «{ $clock }» мерзімін бірде-бір өтініште сақтау мүмкін емес
help = ең нашар жағдайда { $start } берілген өтініш { $ended } орындалады, ал мерзім { $due } аяқталады; бұл істі төмендегі пәрмен, барлық мерзімдерді «reglament deadline» көрсетеді
help-quick = ең нашар жағдайда { $start } берілген өтініш { $ended } орындалады, ал мерзім { $due } аяқталады; өтініш беруші бірден жауап берсе, мерзім әрқашан сақталады
finds = Әркім өз мерзімін сақтаса да бұзылатын қызметтің жалпы мерзімі немесе қадам мерзімінің ішіндегі кезең. Акт қолданылып тұрған уақыттағы өтініштің әр минуты үшін (ол белгісіз болса, күнтізбенің барлық жылдарында) істің әр жолында тексерілген. Бұл тексеру тек «--proofs» параметрімен жауап береді.
law = Сақтау мүмкін емес мерзім ешкімді міндеттемейді, ал өтініш берушіге болмайтын нәрсені уәде етеді.
mend = Қадам мерзімдерін қысқартыңыз, жалпы мерзімді ұзартыңыз немесе күтуді одан алып тастаңыз. Қанша қор бар екенін «reglament deadline --full» көрсетеді.
";

const EN: &str = "
title = deadline not always kept
message = the deadline “{ $clock }” is not kept from every start: it can be missed on { $days } of { $all } days of filing, first on { $first }
never = the deadline “{ $clock }” cannot be kept from any start when everybody uses their time in full
help = at worst, what is filed { $start } is done { $ended } and the deadline ends { $due }; the command shows this case, “reglament deadline” shows all of them
help-quick = at worst, what is filed { $start } is done { $ended } and the deadline ends { $due }; when the applicant answers at once the deadline is always kept
finds = A total of a service, or a window inside the term of a step, that is missed although everybody keeps their own terms. It is asked for every minute of filing while the act is in force (where that is not known, in all years of the calendar) and on every way of a case. The check answers only with “--proofs”.
law = A deadline that cannot be kept binds nobody and promises the applicant what will not be.
mend = Shorten the terms of the steps, lengthen the total or leave a wait out of it. “reglament deadline --full” shows how much room there is.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let Some(proof) = subject.proof(id) else {
            continue;
        };
        for [judgement, _] in &proof.verdicts {
            let kept = judgement.verdict == Verdict::Always;
            if let Some(finding) = (!kept)
                .then(|| told(subject, id, service, judgement))
                .flatten()
            {
                found.add(subject, finding);
            }
        }
    }
}

fn told(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    judgement: &Judgement,
) -> Option<Finding> {
    let proof = subject.proof(id)?;
    let worst = judgement.worst.as_ref()?;
    let (clock, finding) = place(subject, id, service, judgement.clock)?;
    let moment = |moment: Moment| Arg::moment(moment.to_string());
    let first = judgement.late.first()?.first;
    let (late, all) = judgement.late_days();
    let finding = finding
        .with("clock", clock)
        .with("days", late)
        .with("all", all)
        .with("first", moment(first))
        .with("start", moment(worst.start))
        .with("due", moment(worst.due))
        .with("ended", moment(worst.ended))
        .shown_by(proof.witness(
            subject,
            id,
            Found {
                start: worst.start,
                channel: worst.channel,
                example: &worst.example,
                reading: judgement.reading,
            },
        ));
    let finding = match judgement.verdict {
        Verdict::Never => finding.saying("never"),
        _ => finding,
    };
    Some(match judgement.if_applicant_quick {
        Verdict::Always => finding.advising("help-quick"),
        _ => finding,
    })
}

/// The name of a clock and a finding at its place; none for what a called service states, which is
/// told of that service itself.
pub(super) fn place(
    subject: &Subject<'_>,
    id: ServiceId,
    service: &Service,
    clock: Clock,
) -> Option<(String, Finding)> {
    let proof = subject.proof(id)?;
    match clock {
        Clock::Total(at) => {
            let total = proof.net.deadlines.get(at)?;
            let own = (total.entry == EntryId::new(0)).then_some(total.index)?;
            let deadline = service.deadlines.get(own)?;
            let finding = Finding::at(path::deadline(&service.id, &deadline.id));
            let finding = finding.cites(&deadline.cites);
            // A total that the file itself took from elsewhere proves nothing against the act.
            let finding = match assumed_by_standard(subject, service, deadline) {
                true => finding.noted(),
                false => finding,
            };
            Some((deadline.id.clone(), finding))
        }
        Clock::Window(wait) => {
            let wait = proof.net.waits.get(wait.index())?;
            let step = service.step(proof.own_step(wait.step)?)?;
            let own = step.waits.get(wait.index)?;
            let finding = Finding::at(path::step(&service.id, &step.id));
            Some((own.id.clone(), finding.cites(&own.cites)))
        }
    }
}
