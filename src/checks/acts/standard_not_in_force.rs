//! A regulation in force while its standard is not.

use crate::calendar::Day;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::Texts;
use crate::model::{Regulation, path};

use super::date;

/// The check.
pub static CHECK: Check = Check {
    code: "L007",
    name: "standard-not-in-force",
    family: Family::Acts,
    level: Level::Warning,
    texts: Texts::new("L007", RU, KK, EN),
    example: include_str!("../../../tests/checks/L007/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = стандарт не действует, пока действует регламент
message = стандарт утратил силу: { $day }, а регламент действует дальше
help = найдите акт, который заменил стандарт, и укажите, с какого дня регламент опирается на него
finds = Стандарт, на который опирается регламент, утратил силу раньше регламента или начал действовать позже его нынешней редакции.
law = Регламент принимается во исполнение стандарта. Срок, перечень документов и основания отказа из недействующего стандарта никого не обязывают.
mend = Проверьте дни в обоих файлах; если они верны, изъян в актах.
later = стандарт действует не раньше { $day }, а регламент в этой редакции — уже с { $other }
";

const KK: &str = "
title = регламент қолданыста, ал стандарт қолданыста емес
message = стандарттың күші жойылған: { $day }, ал регламент одан кейін де қолданыста
help = стандартты алмастырған актіні тауып, регламенттің қай күннен бастап соған негізделетінін көрсетіңіз
finds = Регламент негізделетін стандарттың күші регламенттен бұрын жойылған немесе ол регламенттің осы редакциясынан кейін ғана қолданысқа енген.
law = Регламент стандартты орындау үшін қабылданады. Қолданыста жоқ стандарттағы мерзім, құжаттар тізбесі мен бас тарту негіздері ешкімді міндеттемейді.
mend = Екі файлдағы күндерді тексеріңіз; олар дұрыс болса, кемшілік — актілерде.
later = стандарт { $day } күнінен ерте қолданылмайды, ал регламенттің осы редакциясы { $other } күнінен бастап қолданыста
";

const EN: &str = "
title = the standard is not in force with the regulation
message = the standard lost force: { $day }, and the regulation goes on
help = find the act that replaced the standard, and say from which day the regulation relies on it
finds = The standard that a regulation relies on lost force before it, or took effect after its present wording.
law = A regulation carries out its standard. The term, the documents and the grounds of refusal of a standard without force bind nobody.
mend = Check the days in both files; if they are right, the acts are defective.
later = the standard is in force not before { $day }, and this wording of the regulation since { $other } already
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let (own, Some(standard)) = (subject.regulation, subject.standard) else {
        return;
    };
    let cites = own.standard.as_ref().map(|named| named.cites.clone());
    let finding = || Finding::at(path::STANDARD).cites(cites.as_deref().unwrap_or_default());
    if outlives(own, standard) {
        let ended = standard.force(None).until;
        found.add(subject, finding().with("day", ended.message()));
    }
    if let Some((began, worded)) = began_later(own, standard) {
        let finding = finding().saying("later").with("day", date(began));
        found.add(subject, finding.with("other", date(worded)));
    }
}

/// Whether the regulation is certainly in force after the standard's end.
fn outlives(own: &Regulation, standard: &Regulation) -> bool {
    let Some(act) = &own.act else {
        return false;
    };
    let ended = standard.force(None).until.latest;
    let until = own.force(None).until.earliest;
    ended.is_some_and(|ended| match until {
        Some(until) => ended < until,
        None => act.repealed.is_none() && own.force(None).from.latest.is_some(),
    })
}

/// The first day of the standard and the day since when the regulation's present wording, which is
/// the one that relies on it, is in force already.
fn began_later(own: &Regulation, standard: &Regulation) -> Option<(Day, Day)> {
    let worded = own.force(None).editions.last()?.from.latest?;
    let adopted = standard.act.as_ref().and_then(|act| act.date);
    let began = standard.force(None).from.earliest.or(adopted)?;
    (worded < began).then_some((began, worded))
}
