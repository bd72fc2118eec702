//! A package that is measured by another list than the one the act prints.

use super::scope;
use crate::checks::words::{is_foreign, share};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{DocumentList, FactType, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D014",
    name: "completeness-by-other-list",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D014", RU, KK, EN),
    example: include_str!("../../../tests/checks/D014/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = полноту проверяют по другому списку
message = полноту пакета («{ $fact }») акт велит проверять по перечню другого акта ({ $clauses }), а документы перечисляет сам
list = список самого акта
help = оставьте один перечень: либо свой, либо тот, на который акт ссылается
finds = Факт «по перечням» ссылается на пункт другого акта, а ни один список документов в файле из этого пункта не взят.
law = Пакет, полный по регламенту, могут не принять по стандарту, и наоборот: заявитель готовит документы по одному перечню, а проверяют его по другому.
mend = Сверьте оба перечня. Если они совпадают, сошлитесь на пункт другого акта и в списке.
";

const KK: &str = "
title = толықтығы басқа тізіммен тексеріледі
message = топтаманың толықтығын («{ $fact }») акт басқа актінің тізбесімен ({ $clauses }) тексеруді талап етеді, ал құжаттарды өзі тізбелейді
list = актінің өз тізімі
help = бір тізбе қалдыру керек: не өзінікі, не акт сілтеме жасағаны
finds = «Тізбелер бойынша» фактісі басқа актінің тармағына сілтейді, ал файлдағы құжаттар тізімдерінің бірде-бірі сол тармақтан алынбаған.
law = Регламент бойынша толық топтама стандарт бойынша қабылданбауы мүмкін, керісінше де: өтініш беруші құжаттарды бір тізбемен дайындайды, ал оны екіншісімен тексереді.
mend = Екі тізбені салыстырыңыз. Сәйкес келсе, тізімде де басқа актінің тармағына сілтеме жасаңыз.
";

const EN: &str = "
title = completeness measured by another list
message = the act wants the package (“{ $fact }”) measured by the list of another act ({ $clauses }), and lists the documents itself
list = the list of the act itself
help = keep one list: the act's own, or the one it refers to
finds = A fact “by lists” cites a clause of another act, and no list of documents in the file is taken from that clause.
law = A package that is complete by the regulation may be turned down by the standard, and the other way round: the applicant prepares by one list and is measured by another.
mend = Compare the two lists. If they agree, cite the clause of the other act in the list as well.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for fact in &regulation.facts {
        if fact.kind != FactType::Complete {
            continue;
        }
        let clauses: Vec<&String> = fact.cites.iter().filter(|cite| is_foreign(cite)).collect();
        let lists = regulation
            .documents
            .iter()
            .filter(|list| match fact.service {
                Some(service) => scope::is_for(list, service),
                None => true,
            });
        let lists: Vec<&DocumentList> = lists.collect();
        let taken = lists.iter().any(|list| {
            let documents = scope::documents(list).flat_map(|(_, document)| &document.cites);
            let mut cites = list.cites.iter().chain(documents);
            cites.any(|cite| clauses.iter().any(|clause| share(cite, clause)))
        });
        if clauses.is_empty() || lists.is_empty() || taken {
            continue;
        }
        let mut finding = Finding::at(path::fact(&fact.id))
            .with("fact", &fact.id)
            .with("clauses", Arg::list(clauses))
            .cites(&fact.cites);
        for list in lists {
            let place = path::documents(&list.id);
            finding = finding.see(place, "list").cites(&list.cites);
        }
        found.add(subject, finding);
    }
}
