//! An act that has lost force.

use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::path;

/// The check.
pub static CHECK: Check = Check {
    code: "L018",
    name: "repealed",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L018", RU, KK, EN),
    example: include_str!("../../../tests/checks/L018/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = акт утратил силу
message = акт утратил силу актом № { $number }: { $until }
help = к новым делам не применяйте; дела, начатые раньше, по нему просчитать можно
finds = Акт отменён.
law = После отмены акт новых прав и обязанностей не создаёт, но законность прежних решений проверяют по нему.
mend = Исправлять нечего: это сведение, а не изъян.
";

const KK: &str = "
title = актінің күші жойылған
message = актінің күші № { $number } актімен жойылған: { $until }
help = жаңа істерге қолданбаңыз; бұрын басталған істерді сол бойынша есептеуге болады
finds = Актінің күші жойылған.
law = Күші жойылған акт жаңа құқықтар мен міндеттер туғызбайды, бірақ бұрынғы шешімдердің заңдылығы сол бойынша тексеріледі.
mend = Түзететін ештеңе жоқ: бұл — кемшілік емес, мәлімет.
";

const EN: &str = "
title = the act is repealed
message = the act was ended by the act No. { $number }: { $until }
help = do not apply it to new cases; cases begun before can be followed by it
finds = The act has lost force.
law = A repealed act creates no new rights or duties, but the lawfulness of earlier decisions is tested by it.
mend = There is nothing to mend: this is information, not a defect.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let act = subject.regulation.act.as_ref();
    if let Some(repeal) = act.and_then(|act| act.repealed.as_ref()) {
        let until = subject.regulation.force(None).until;
        let finding = Finding::at(path::REPEAL).with("number", &repeal.number);
        let finding = finding.with("until", until.message());
        found.add(subject, finding.cites(&repeal.cites));
    }
}
