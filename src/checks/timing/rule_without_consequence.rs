//! A rule that may be broken for nothing.

use crate::checks::flow::exits;
use crate::checks::{Check, Family, Find, Finding, Findings, StepAt, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Branch, Target, When};

/// The check.
pub static CHECK: Check = Check {
    code: "T015",
    name: "rule-without-consequence",
    family: Family::Timing,
    level: Level::Warning,
    texts: Texts::new("T015", RU, KK, EN),
    example: include_str!("../../../tests/checks/T015/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = правило без последствия
message = в услуге «{ $service }» { $n ->
        [one] нарушение правила ничего не влечёт: { $rules }
       *[other] нарушение правил ничего не влечёт: { $rules }
    }
help = предложите назвать последствие: возврат, отказ или оставление без движения, и кто его применяет
also = и это правило
finds = Ветвь «нарушено» правила о датах или фактах ведёт в молчание акта.
law = Правило, за нарушение которого ничего не следует, не обязывает; отказ по нему не имеет основания.
mend = Файл верен, пока акт не дополнен.
";

const KK: &str = "
title = салдары жоқ ереже
message = «{ $service }» қызметінде { $n ->
        [one] ережені бұзудың салдары жоқ: { $rules }
       *[other] ережелерді бұзудың салдары жоқ: { $rules }
    }
help = салдарын – қайтару, бас тарту не қозғаусыз қалдыру – және оны кім қолданатынын атауды ұсыныңыз
also = бұл ереже де
finds = Күндер не фактілер туралы ереженің «бұзылды» бұтағы актінің үнсіздігіне апарады.
law = Бұзғаны үшін ештеңе болмайтын ереже міндеттемейді; ол бойынша бас тартудың негізі жоқ.
mend = Акт толықтырылғанша файл дұрыс.
";

const EN: &str = "
title = rule without a consequence
message = in the service “{ $service }” nothing follows from breaking { $n ->
        [one] the rule { $rules }
       *[other] the rules { $rules }
    }
help = propose to name the consequence (return, refusal, stay) and who applies it
also = this rule too
finds = The “violated” branch of a rule on dates or facts leads into a silence of the act.
law = A rule whose breach has no consequence obliges nobody; a refusal by it has no ground.
mend = The file is right until the act is completed.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (id, service) in subject.services() {
        let steps = subject.steps().filter(|at| at.service_id == id);
        let rules: Vec<StepAt<'_>> = steps.filter(without_consequence).collect();
        let places = rules.iter().map(|at| (at.path(), &at.step.cites[..]));
        let Some(finding) = Finding::over(places, "also") else {
            continue;
        };
        let witness = subject.flow(id).and_then(|flow| {
            let mut exits = exits(flow, service).into_iter();
            exits.find_map(|exit| {
                let broken = exit.branch().is_some_and(without_consequence_of);
                let cases = flow.firing(exit.transition);
                broken.then(|| subject.witness(id, cases)).flatten()
            })
        });
        let names = Arg::list(rules.iter().map(|at| &at.step.id));
        let finding = finding.with("service", &service.id).with("n", rules.len());
        let finding = finding.shown_by(witness);
        found.add(subject, finding.with("rules", names));
    }
}

fn without_consequence(at: &StepAt<'_>) -> bool {
    at.step.branches.iter().any(without_consequence_of)
}

fn without_consequence_of(branch: &Branch) -> bool {
    branch.when == When::Violated && matches!(branch.target, Target::Silent(_))
}
