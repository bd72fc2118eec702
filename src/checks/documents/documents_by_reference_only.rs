//! Channels whose documents the act names only by reference.

use super::scope;
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::Level;
use crate::messages::{Arg, Texts};
use crate::model::{Channel, ChannelId, path};

/// The check.
pub static CHECK: Check = Check {
    code: "D008",
    name: "documents-by-reference-only",
    family: Family::Documents,
    level: Level::Note,
    texts: Texts::new("D008", RU, KK, EN),
    example: include_str!("../../../tests/checks/D008/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = документы названы только ссылкой
message = какие документы нужны через { $n ->
    [1] канал
   *[other] каналы
  } «{ $channels }», сам акт не перечисляет
another = и для этого канала полного списка документов нет
list = этот список отсылает к другому акту
help = сверьте документы с актом, к которому отсылает текст; надёжнее перечислить их в самом акте
finds = Для канала, открытого актом, нет списка документов, или в файле отмечено, что список отсылает за остальным к другому акту.
law = Отсылка законна, но если другой акт изменят или заменят, заявитель и работник будут сверять пакет с разными перечнями.
mend = Если акт перечисляет документы, запишите список; если только отсылает, исправлять нечего.
";

const KK: &str = "
title = құжаттар тек сілтемемен аталған
message = «{ $channels }» { $n ->
    [1] арнасы
   *[other] арналары
  } арқылы қандай құжаттар керек екенін актінің өзі тізбелемейді
another = бұл арнаға да құжаттардың толық тізімі жоқ
list = бұл тізім басқа актіге сілтейді
help = құжаттарды мәтін сілтейтін актімен салыстырыңыз; оларды актінің өзінде тізбелеген сенімдірек
finds = Акт ашқан арнаға құжаттар тізімі жоқ немесе файлда тізімнің қалғаны үшін басқа актіге сілтейтіні белгіленген.
law = Сілтеме заңды, бірақ басқа акт өзгерсе не ауыстырылса, өтініш беруші мен қызметкер топтаманы әртүрлі тізбемен салыстырады.
mend = Акт құжаттарды тізбелесе, тізімін жазыңыз; тек сілтесе, түзететін ештеңе жоқ.
";

const EN: &str = "
title = documents named only by reference
message = the act itself does not list which documents { $n ->
    [1] the channel “{ $channels }” needs
   *[other] the channels “{ $channels }” need
  }
another = there is no full list of documents for this channel either
list = this list refers to another act
help = compare the documents with the act that the text refers to; it is safer to list them in the act itself
finds = For a channel that the act opens there is no list of documents, or the file marks that a list refers to another act for the rest.
law = A reference is lawful, but when the other act is changed or replaced, the applicant and the worker will measure the package by different lists.
mend = If the act lists the documents, write the list; if it only refers, nothing is to be mended.
";

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let regulation = subject.regulation;
    let works = regulation.services.iter().any(|own| !own.steps.is_empty());
    if !works || regulation.is_standard {
        return;
    }
    let lists = regulation.documents.iter();
    let (partial, full): (Vec<_>, Vec<_>) =
        lists.partition(|list| list.entries.is_empty() || scope::by_reference(subject, list));
    let listed = |channel: ChannelId| {
        let mut lists = full.iter();
        lists.any(|list| list.channels.is_empty() || list.channels.contains(&channel))
    };
    let channels = regulation.channels.iter().enumerate();
    let open: Vec<&Channel> = channels
        .filter(|(at, _)| !listed(ChannelId::new(*at)))
        .map(|(_, channel)| channel)
        .collect();
    let Some((first, rest)) = open.split_first() else {
        return;
    };
    let names = open.iter().map(|channel| &channel.id);
    let mut finding = Finding::at(path::channel(&first.id))
        .with("n", open.len())
        .with("channels", Arg::list(names))
        .cites(&first.cites);
    for channel in rest {
        finding = finding.see(path::channel(&channel.id), "another");
    }
    for list in partial {
        let place = path::documents(&list.id);
        finding = finding.see(place, "list").cites(&list.cites);
    }
    found.add(subject, finding);
}
