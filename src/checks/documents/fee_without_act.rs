//! A fee for which no act is named.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "D006",
    name: "fee-without-act",
    family: Family::Documents,
    level: Level::Warning,
    texts: Texts::new("D006", RU, KK, EN),
    example: include_str!("../../../tests/checks/D006/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = сбор без акта, который его устанавливает
message = для сбора «{ $fee }» не назван акт, который устанавливает его и его ставку
help = назовите в акте закон или постановление со ставкой; если акт его называет, запишите «по акту»
finds = Сбор взимается, а акт, которым он введён и по которому считается, не назван.
law = Платёж обязателен, только если его установил закон; без ссылки заявитель не знает, сколько и за что платить, и не может проверить сумму.
mend = Допишите «по акту» с названием акта; если в тексте его нет, дополнить нужно акт.
";

const KK: &str = "
title = белгілейтін актісі аталмаған алым
message = «{ $fee }» алымын және оның мөлшерлемесін белгілейтін акт аталмаған
help = мөлшерлемесі бар заңды не қаулыны актіде атау керек; акт оны атаса, «акт бойынша» деп жазыңыз
finds = Алым алынады, бірақ оны енгізген және ол есептелетін акт аталмаған.
law = Төлем заңмен белгіленсе ғана міндетті; сілтемесіз өтініш беруші қанша және не үшін төлейтінін білмейді, соманы да тексере алмайды.
mend = Актінің атауымен «акт бойынша» деп жазыңыз; мәтінде ол болмаса, актіні толықтыру керек.
";

const EN: &str = "
title = fee without the act that sets it
message = no act is named that sets the fee “{ $fee }” and its rate
help = the act should name the law or decree with the rate; if it does, write “under”
finds = A fee is taken, and the act that introduced it and by which it is reckoned is not named.
law = A payment is owed only if the law sets it; without a reference the applicant does not know how much to pay and for what, and cannot check the sum.
mend = Add “under” with the name of the act; if the text does not have it, the act needs an addition.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for fee in &subject.regulation.fees {
        if fee.under.is_none() {
            let finding = Finding::at(path::fee(&fee.id)).with("fee", &fee.id);
            found.add(subject, finding.cites(&fee.cites));
        }
    }
}
