//! A list of documents that no case meets.

use super::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{DocumentList, Expr, Regulation, ServiceId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D005",
    name: "list-no-channel-reaches",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D005", RU, KK, EN),
    example: include_str!("../../../tests/checks/D005/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = список документов, который никого не касается
message = список документов «{ $list }» не относится ни к одному делу: его канал, услуга и условие вместе не встречаются
help = проверьте канал, услуги и условие списка; если так в акте, список в нём лишний или канал закрыт по ошибке
finds = Список назван для канала, по которому его услуги не принимаются (и через вызывающие их услуги тоже), или его условие не выполняется ни при каких фактах.
law = Документы, которые не с кого спросить, — след прежней редакции или пропущенный канал: заявитель не знает, что подавать там, где услугу принимают.
mend = Исправьте канал или условие списка либо откройте канал в услуге.
";

const KK: &str = "
title = ешкімге қатысы жоқ құжаттар тізімі
message = «{ $list }» құжаттар тізімі бірде-бір іске қатысты емес: оның арнасы, қызметі мен шарты бірге кездеспейді
help = тізімнің арнасын, қызметтерін және шартын тексеріңіз; актіде солай болса, тізім артық немесе арна қателесіп жабылған
finds = Тізім өз қызметтері қабылданбайтын арнаға арналған (оларды шақыратын қызметтер арқылы да қабылданбайды) немесе оның шарты ешқандай фактілерде орындалмайды.
law = Ешкімнен сұралмайтын құжаттар — бұрынғы редакцияның қалдығы немесе түсіп қалған арна: өтініш беруші қызмет қабылданатын жерде нені ұсынарын білмейді.
mend = Тізімнің арнасын не шартын түзетіңіз немесе қызметте арнаны ашыңыз.
";

const EN: &str = "
title = list of documents that no case meets
message = the list of documents “{ $list }” applies to no case: its channel, service and condition never come together
help = look at the channel, the services and the condition of the list; if the act says so, the list is superfluous or the channel is closed by mistake
finds = A list is for a channel through which its services are not taken in (nor through services that call them), or its condition holds whatever the facts are for no case.
law = Documents that nobody can be asked for are left over from an earlier wording, or a channel is missing: the applicant does not know what to file where the service is taken in.
mend = Correct the channel or the condition of the list, or open the channel in the service.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    for list in &regulation.documents {
        let services = scope::services(regulation, list);
        let met = services.iter().any(|id| meets(regulation, list, *id));
        if !services.is_empty() && !met {
            let finding = Finding::at(path::documents(&list.id)).with("list", &list.id);
            found.add(subject, finding.cites(&list.cites));
        }
    }
}

/// Whether some case of a service has to do with a list.
fn meets(regulation: &Regulation, list: &DocumentList, service: ServiceId) -> bool {
    let mut channels = scope::channels(regulation, service);
    if channels.is_empty() {
        channels.clone_from(&list.channels);
    } else if !list.channels.is_empty() {
        channels.retain(|channel| list.channels.contains(channel));
        if channels.is_empty() {
            return false;
        }
    }
    let channel = scope::through(&channels);
    let conditions: Vec<Expr> = channel.into_iter().chain(list.only_if.clone()).collect();
    list.only_if.is_none() || scope::possible(regulation, conditions)
}
