//! A step whose action two clauses state differently.

use std::collections::{BTreeMap, BTreeSet};

use crate::checks::words::folded;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Cited, path};

use super::whole;

/// The check.
pub static CHECK: Check = Check {
    code: "C007",
    name: "actions-differ",
    family: Family::Clauses,
    level: Level::Warning,
    texts: Texts::new("C007", RU, KK, EN),
    example: include_str!("../../../tests/checks/C007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = пункты называют действие по-разному
message = шаг «{ $step }»: «{ $one }» (п. { $clauses }), а в п. { $others } — «{ $other }»
help = выясните, что исполнитель обязан сделать; разночтение устраняет только изменение акта
finds = Два пункта акта описывают один шаг разными словами: в одном есть действие, которого нет в другом. Если один лишь коротко пересказывает другой, это замечание.
law = Пункты равны по силе. Действие, которое есть только в одном из них, можно и требовать, и считать необязательным.
mend = Файл верен, если оба действия записаны по тексту.
also = здесь так же
";

const KK: &str = "
title = тармақтар әрекетті әртүрлі айтады
message = «{ $step }» қадамы: «{ $one }» (т. { $clauses }), ал т. { $others } бойынша — «{ $other }»
help = орындаушы не істеуге міндетті екенін анықтаңыз; айырманы тек актіні өзгерту жояды
finds = Актінің екі тармағы бір қадамды әртүрлі сөзбен сипаттайды: біреуінде бар әрекет екіншісінде жоқ. Бірі екіншісін қысқаша ғана қайталаса, бұл — ескертпе.
law = Тармақтардың күші тең. Тек біреуінде бар әрекетті талап етуге де, міндетті емес деп есептеуге де болады.
mend = Екі әрекет те мәтін бойынша жазылса, файл дұрыс.
also = мұнда да солай
";

const EN: &str = "
title = clauses state an action differently
message = step “{ $step }”: “{ $one }” (cl. { $clauses }), but “{ $other }” in cl. { $others }
help = find out what the official has to do; only an amendment of the act removes the difference
finds = Two clauses of the act describe one step in different words: one has an action that the other lacks. Where one only retells the other shortly, this is a note.
law = Clauses have equal force. An action that only one of them has can be demanded, or be taken as optional.
mend = The file is right if both actions stand as in the text.
also = the same here
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    // Services that are regulated alike differ in the same words: that is one defect.
    let mut alike: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut all: Vec<Finding> = Vec::new();
    for at in subject.steps() {
        let Some((one, other, line)) = differing(&at.step.actions) else {
            continue;
        };
        let place = path::step_action(&at.service.id, &at.step.id, line);
        if let Some(finding) = alike.get(&(&*one.value, &*other.value)) {
            if let Some(earlier) = all.get_mut(*finding) {
                *earlier = earlier.clone().see(place, "also");
            }
            continue;
        }
        alike.insert((&one.value, &other.value), all.len());
        let finding = Finding::at(place)
            .with("step", &at.step.id)
            .with("one", &one.value)
            .with("clauses", Arg::list(&one.cites))
            .with("other", &other.value)
            .with("others", Arg::list(&other.cites));
        let finding = finding.cites(&one.cites).cites(&other.cites);
        // A clause that only retells the other shortly takes nothing away from it, unless the step
        // decides and one of them does not say so.
        let retold = at.step.decides.is_empty() && retells(&one.value, &other.value);
        all.push(if retold { finding.noted() } else { finding });
    }
    for finding in all {
        found.add(subject, finding);
    }
}

/// Whether all words of one text stand in the other, in the same order.
fn retells(one: &str, other: &str) -> bool {
    let (one, other) = (folded(one), folded(other));
    let words = |text: &'_ str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (words(&one), words(&other));
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let mut long = long.iter();
    short.iter().all(|word| long.any(|own| own == word))
}

/// The first action, another that no clause states together with it, and the place of that one.
fn differing(actions: &[Cited<String>]) -> Option<(&Cited<String>, &Cited<String>, usize)> {
    let clauses = |action: &Cited<String>| -> BTreeSet<_> {
        action.cites.iter().filter_map(|cite| whole(cite)).collect()
    };
    let (first, rest) = actions.split_first()?;
    let own = clauses(first);
    let mut others = (1..).zip(rest);
    let (line, other) = others.find(|(_, other)| {
        let theirs = clauses(other);
        other.value != first.value && !theirs.is_empty() && own.is_disjoint(&theirs)
    })?;
    (!own.is_empty()).then_some((first, other, line))
}
