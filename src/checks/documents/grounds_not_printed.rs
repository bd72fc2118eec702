//! Grounds of refusal that the act itself does not give.

use super::scope::belongs;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Remark, RemarkKind, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D017",
    name: "grounds-not-printed",
    family: Family::Documents,
    level: Level::Note,
    texts: Texts::new("D017", RU, KK, EN),
    example: include_str!("../../../tests/checks/D017/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = основания отказа не приведены
message = по основанию «{ $ground }» отказывают, но самих оснований акт не приводит: { $text }
remark = здесь об этом сказано
help = найдите основания в акте, на который ссылается текст; пока их нет под рукой, законность отказа не проверить
finds = У основания отказа отмечено, что акт молчит: названо, откуда основания взять, но не сами они.
law = Заявитель узнаёт, за что ему могут отказать, только из другого акта; если тот изменён или не назван точно, отказ не проверить.
mend = Если основания известны, запишите их вместо общей ссылки.
";

const KK: &str = "
title = бас тарту негіздері келтірілмеген
message = «{ $ground }» негізі бойынша бас тартылады, бірақ негіздердің өзін акт келтірмейді: { $text }
remark = бұл туралы осында айтылған
help = негіздерді мәтін сілтейтін актіден табыңыз; олар қолда болмайынша, бас тартудың заңдылығын тексеру мүмкін емес
finds = Бас тарту негізінде актінің үнсіздігі белгіленген: негіздерді қайдан алу керегі аталған, бірақ өздері жоқ.
law = Өтініш беруші неге бас тартылуы мүмкін екенін басқа актіден ғана біледі; ол өзгертілсе не дәл аталмаса, бас тартуды тексеру мүмкін емес.
mend = Негіздер белгілі болса, жалпы сілтеменің орнына соларды жазыңыз.
";

const EN: &str = "
title = grounds of refusal not given
message = the service is refused on the ground “{ $ground }”, and the act does not give the grounds themselves: { $text }
remark = it is said here
help = look for the grounds in the act that the text refers to; without them nobody can tell whether a refusal is lawful
finds = A ground of refusal bears the mark that the act is silent: it says where the grounds are to be taken from, and not which they are.
law = The applicant learns only from another act what the service may be refused for; if that is changed, or not named exactly, a refusal cannot be examined.
mend = If the grounds are known, write them down instead of the general reference.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for ground in &subject.regulation.grounds {
        let remarks = subject.regulation.remarks.iter().enumerate();
        let silent = |remark: &Remark| {
            remark.kind == RemarkKind::Silence && belongs(&remark.place, &ground.id)
        };
        let mut own = remarks.filter(|(_, remark)| silent(remark));
        let Some((at, remark)) = own.next() else {
            continue;
        };
        let finding = Finding::at(path::ground(&ground.id))
            .with("ground", &ground.id)
            .with("text", &remark.text)
            .see(path::remark(at), "remark")
            .cites(&ground.cites);
        found.add(subject, finding.cites(&remark.cites));
    }
}
