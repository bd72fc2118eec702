//! More results than the procedure can end in.

use std::collections::BTreeSet;

use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "R013",
    name: "results-without-outcomes",
    family: Family::Results,
    level: Level::Warning,
    texts: Texts::new("R013", RU, KK, EN),
    example: include_str!("../../../tests/checks/R013/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = результатов больше, чем исходов
message = результатов в акте { $results }, а исходов у процедуры { $outcomes }: не сказано, кто и как выбирает результат
another = ещё один результат
help = скажите в акте, какое решение ведёт к какому результату
finds = Акт называет больше результатов, чем есть разных исходов во всех процедурах вместе: часть результатов ничем не различается.
law = Если к нескольким результатам ведёт один путь, выбор между ними не урегулирован: заявитель не знает, на что вправе рассчитывать, а работник — что выдавать.
mend = Если акт различает результаты, запишите решение и исход для каждого; иначе дополнить нужно акт.
";

const KK: &str = "
title = нәтижелер аяқталулардан көп
message = актіде { $results } нәтиже, ал рәсімде { $outcomes } аяқталу бар: нәтижені кім және қалай таңдайтыны айтылмаған
another = тағы бір нәтиже
help = қай шешім қай нәтижеге апаратынын актіде айту керек
finds = Акт атаған нәтижелер барлық рәсімдегі әртүрлі аяқталулардан көп: нәтижелердің бір бөлігі ештеңемен ажыратылмайды.
law = Бірнеше нәтижеге бір жол апарса, олардың қайсысын таңдау реттелмеген: өтініш беруші неге құқылы екенін, қызметкер нені беретінін білмейді.
mend = Акт нәтижелерді ажыратса, әрқайсысына шешім мен аяқталу жазыңыз; ажыратпаса, актіні толықтыру керек.
";

const EN: &str = "
title = more results than outcomes
message = the act names { $results } results and the procedure has { $outcomes } outcomes: who chooses the result, and how, is not said
another = one more result
help = the act should say which decision leads to which result
finds = The act names more results than there are different outcomes in all its procedures together: some of the results are told apart by nothing.
law = Where one way leads to several results, the choice between them is not regulated: the applicant does not know what to expect, nor the worker what to issue.
mend = If the act tells the results apart, write a decision and an outcome for each; otherwise the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let outcomes = regulation.services.iter().flat_map(|own| &own.outcomes);
    let outcomes: BTreeSet<String> = outcomes.map(|outcome| folded(&outcome.title)).collect();
    let results = regulation.results.iter();
    let titles: BTreeSet<String> = results.map(|result| folded(&result.value)).collect();
    if outcomes.is_empty() || titles.len() <= outcomes.len() {
        return;
    }
    let mut finding = Finding::at(path::result(0))
        .with("results", titles.len())
        .with("outcomes", outcomes.len());
    for (at, result) in regulation.results.iter().enumerate() {
        finding = finding.cites(&result.cites);
        if at > 0 {
            finding = finding.see(path::result(at), "another");
        }
    }
    found.add(subject, finding);
}
