//! A change that left the text in the file’s language as it was.

use std::collections::HashSet;

use crate::checks::{Check, Family, Find, Findings, Library};
use crate::diagnostic::Level;
use crate::messages::Texts;

use super::kin::ActKey;
use super::{changes, of_all};

/// The check.
pub static CHECK: Check = Check {
    code: "L013",
    name: "one-language-changed-alone",
    family: Family::Acts,
    level: Level::Note,
    texts: Texts::new("L013", RU, KK, EN),
    example: include_str!("../../../tests/checks/L013/fires.rgl"),
    find: Find::Across(find),
};

const RU: &str = "
title = изменён текст только на другом языке
message = { $count ->
    [one] акт № { $numbers } изменил
   *[other] акты № { $numbers } изменили
  } регламент, а текст на этом языке остался прежним
help = сличите оба языка: после изменения тексты могли разойтись
finds = Изменение оставило текст на языке файла прежним, и ни в одном регламенте того же акта его на этом языке не меняло.
law = Тексты на казахском и русском языках равны по силе. Если переделан один, до изменения они могли расходиться, а совпадение после него не проверено.
mend = Файл исправлять не нужно; сличение — дело того, кто применяет акт.
also = и здесь
";

const KK: &str = "
title = тек басқа тілдегі мәтін өзгертілген
message = № { $numbers } { $count ->
    [one] акт
   *[other] актілер
  } регламентті өзгерткен, ал осы тілдегі мәтін бұрынғыдай қалған
help = екі тілді салыстырыңыз: өзгерістен кейін мәтіндер алшақтап кетуі мүмкін
finds = Өзгеріс файл тіліндегі мәтінді бұрынғыдай қалдырған және сол актінің бірде-бір регламентін осы тілде өзгертпеген.
law = Қазақ және орыс тілдеріндегі мәтіндердің күші тең. Біреуі өзгертілсе, олар бұған дейін алшақ болуы мүмкін, ал кейінгі сәйкестігі тексерілмеген.
mend = Файлды түзетудің қажеті жоқ; салыстыру — актіні қолданушының ісі.
also = мұнда да
";

const EN: &str = "
title = one language was changed alone
message = the { $count ->
    [one] act
   *[other] acts
  } No. { $numbers } changed the regulation and left the text in this language as it was
help = compare the two languages: the texts may have come apart
finds = A change left the text in the file’s language as it was, and changed no regulation of the same act in this language.
law = The Kazakh and the Russian text have equal force. If one alone was made anew, they may have differed before, and that they agree now is unproved.
mend = Nothing is to be mended in the file; to compare is for whoever applies the act.
also = and here
";

fn find(library: &Library<'_>, found: &mut Findings<'_>) {
    let mut touched: HashSet<(ActKey<'_>, &str)> = HashSet::new();
    for own in library.outlines {
        let act = ActKey::of(own.outline).zip(own.outline.act.as_ref());
        let changes = act.iter().flat_map(|(key, act)| {
            let changes = act
                .amendments
                .iter()
                .filter(|change| !change.text_unchanged);
            changes.map(|change| (*key, change.number.as_str()))
        });
        touched.extend(changes);
    }
    for own in library.outlines {
        let key = ActKey::of(own.outline);
        let alone = changes(own.outline.act.as_ref());
        let alone =
            alone.filter(|(_, change)| change.text_unchanged && change.new_wording.is_none());
        let alone = alone.filter(|(_, change)| {
            // What changes another regulation of the act leaves this one as it was.
            key.is_none_or(|key| !touched.contains(&(key, change.number.as_str())))
        });
        if let Some(finding) = of_all(alone) {
            found.add(own, finding);
        }
    }
}
