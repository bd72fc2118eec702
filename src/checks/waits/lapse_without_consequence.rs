//! A term of another body, and nothing if it passes.

use crate::checks::actors::who::own_terms;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{ActorKind, FactType, Settled, Step, StepKind, When};

/// The check.
pub static CHECK: Check = Check {
    code: "W005",
    name: "other-body-without-consequence",
    family: Family::Waits,
    level: Level::Warning,
    texts: Texts::new("W005", RU, KK, EN),
    example: include_str!("../../../tests/checks/W005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = чужой срок без последствия
message = «{ $actor }» отвечает в шаге «{ $step }» за { $term }; что будет, если ответа нет, и с какого дня идёт срок, не сказано
unclear = «{ $actor }» отвечает в шаге «{ $step }» за { $term }; что будет, если ответа нет, не сказано
help = предложите назвать последствие (ответа ждут дальше, считают согласием, решают без него) и событие, с которого идёт срок
finds = Шаг со сроком исполняет одно только другое ведомство, а ни ожидания с ветвью «истекло», ни решения, различающего больше двух ответов (в том числе его отсутствие), у шага нет.
law = Услугодатель не может заставить другой орган ответить; если последствие молчания не названо, весь срок услуги зависит от него.
mend = Если акт называет последствие, запишите шаг ожиданием: «сначала ждать ОТВЕТ от …» с ветвью «истекло».
";

const KK: &str = "
title = өзге органның салдарсыз мерзімі
message = «{ $actor }» «{ $step }» қадамында { $term } ішінде жауап береді; жауап болмаса не болатыны және мерзім қай күннен саналатыны айтылмаған
unclear = «{ $actor }» «{ $step }» қадамында { $term } ішінде жауап береді; жауап болмаса не болатыны айтылмаған
help = салдарын (жауапты әрі қарай күту, келісім деп санау, онсыз шешу) және мерзім басталатын оқиғаны атауды ұсыныңыз
finds = Мерзімі бар қадамды тек өзге ведомство орындайды, ал қадамда «өтіп кетті» бұтағы бар күту де, екіден көп жауапты (оның ішінде жауаптың болмауын) ажырататын шешім де жоқ.
law = Қызмет беруші өзге органды жауап беруге мәжбүрлей алмайды; үнсіздіктің салдары аталмаса, қызметтің бүкіл мерзімі соған тәуелді.
mend = Акт салдарын атаса, қадамды «өтіп кетті» бұтағы бар күту етіп жазыңыз.
";

const EN: &str = "
title = another body's term without a consequence
message = “{ $actor }” answers in the step “{ $step }” within { $term }; what follows if it does not, and from which day the term runs, is not said
unclear = “{ $actor }” answers in the step “{ $step }” within { $term }; what follows if it does not is not said
help = propose to name the consequence (the answer is still awaited, counts as consent, is done without) and the event that the term runs from
finds = A step with a term is done by another agency alone, and it has neither a wait with a “missed” branch nor a decision of more than two answers, the want of one among them.
law = The provider cannot make another body answer; if nothing follows from its silence, the whole term of the service hangs on it.
mend = If the act names the consequence, write the step as a wait with a “missed” branch.
";

/// More answers than yes and no: one of them stands for no answer.
const ANSWERS: usize = 3;

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for at in subject.steps() {
        let step = at.step;
        let other = step.kind == StepKind::Work && subject.only(step, &[ActorKind::Agency]);
        if !other || own_terms(step) == 0 || !step.waits.is_empty() || answers(subject, step) {
            continue;
        }
        let (Some(term), Some(actor)) = (step.terms.first(), step.actors.first()) else {
            continue;
        };
        let Some(actor) = subject.actor(*actor) else {
            continue;
        };
        let finding = Finding::at(at.path()).with("actor", &actor.id);
        let finding = finding
            .with("step", &step.id)
            .with("term", term.amount.message());
        let finding = match term.from {
            Some(_) => finding.saying("unclear"),
            None => finding,
        };
        found.add(subject, finding.cites(&step.cites));
    }
}

/// Whether the act tells more than two answers of this body apart.
fn answers(subject: &Subject<'_>, step: &Step) -> bool {
    let decided = step.branches.iter().filter_map(|branch| match branch.when {
        When::Decided(fact, _) => subject.regulation.fact(fact),
        _ => None,
    });
    // A decision without branches of its own is known by who decides it and the clause it shares.
    let shared = subject.regulation.facts.iter().filter(|fact| {
        let by = matches!(fact.settled, Settled::Decided(Some(by)) if step.actors.contains(&by));
        by && fact.cites.iter().any(|cite| step.cites.contains(cite))
    });
    decided.chain(shared).any(|fact| match &fact.kind {
        FactType::OneOf(values) => values.len() >= ANSWERS,
        _ => false,
    })
}
