//! Whole regulations and services.

use crate::compare::kind::{Family, Kind};

/// A service is new.
pub static SERVICE_ADDED: Kind = Kind::new(
    Family::Services,
    "CS001",
    "service-added",
    [
        "
title = услуга добавлена
said = услуга добавлена
page = В регламенте появилась услуга или порядок, которых не было.
",
        "
title = қызмет қосылды
said = қызмет қосылды
page = Регламентте бұрын болмаған қызмет немесе тәртіп пайда болды.
",
        "
title = a service is new
said = the service is new
page = The regulation has a service, or a procedure, that was not there.
",
    ],
);

/// A service is gone.
pub static SERVICE_REMOVED: Kind = Kind::new(
    Family::Services,
    "CS002",
    "service-removed",
    [
        "
title = услуга убрана
said = услуга убрана
page = Обратиться за услугой по этому регламенту больше нельзя; начатым делам негде стоять.
",
        "
title = қызмет алынып тасталды
said = қызмет алынып тасталды
page = Осы регламент бойынша қызметке енді жүгіну мүмкін емес; басталған істердің тұратын орны жоқ.
",
        "
title = a service is gone
said = the service is gone
page = The service can no longer be asked for under this regulation, and cases that have begun have nowhere to stand.
",
    ],
);

/// A regulation is new.
pub static REGULATION_ADDED: Kind = Kind::new(
    Family::Services,
    "CS003",
    "regulation-added",
    [
        "
title = регламент добавлен
said = регламент добавлен
page = Появился файл регламента, с которым сравнивать нечего.
",
        "
title = регламент қосылды
said = регламент қосылды
page = Салыстыратын нәрсесі жоқ жаңа регламент файлы пайда болды.
",
        "
title = a regulation is new
said = the regulation is new
page = There is the file of a regulation that nothing can be compared with.
",
    ],
);

/// A regulation is gone.
pub static REGULATION_REMOVED: Kind = Kind::new(
    Family::Services,
    "CS004",
    "regulation-removed",
    [
        "
title = регламент убран
said = регламент убран
page = Файла регламента больше нет: ни одна из его услуг больше не описана.
",
        "
title = регламент алынып тасталды
said = регламент алынып тасталды
page = Регламенттің файлы енді жоқ: оның бірде-бір қызметі енді сипатталмаған.
",
        "
title = a regulation is gone
said = the regulation is gone
page = The file of the regulation is no longer there, and none of its services is described any more.
",
    ],
);

/// The file of a regulation lies elsewhere.
pub static FILE_MOVED: Kind = Kind::new(
    Family::Services,
    "CS005",
    "file-moved",
    [
        "
title = файл регламента лежит в другом месте
said = файл лежит в другом месте
page = Регламент тот же, переименован или перенесён его файл.
",
        "
title = регламенттің файлы басқа жерде
said = файлы басқа жерде
page = Регламент сол күйінде, файлының атауы өзгерді немесе файл көшірілді.
",
        "
title = the file of a regulation lies elsewhere
said = its file lies elsewhere
page = The regulation is the same; its file has been renamed or moved.
",
    ],
);

/// The service is given in another form.
pub static FORMS: Kind = Kind::new(
    Family::Services,
    "CS006",
    "form-of-service-changed",
    [
        "
title = форма оказания услуги другая
said = форма оказания услуги другая
page = Изменилось, оказывается ли услуга в электронной или бумажной форме.
",
        "
title = қызмет көрсету нысаны басқа
said = қызмет көрсету нысаны басқа
page = Қызметтің электрондық немесе қағаз нысанда көрсетілетіні өзгерді.
",
        "
title = a service is given in another form
said = the form in which it is given is another
page = Whether the service is given electronically or on paper has changed.
",
    ],
);

/// The act describes the procedure, or no longer.
pub static PROCEDURE: Kind = Kind::new(
    Family::Services,
    "CS007",
    "procedure-described",
    [
        "
title = порядок услуги описан или больше не описан
said = изменилось, описан ли порядок
page = Акт стал описывать порядок услуги, которую прежде только называл, или перестал.
",
        "
title = қызметтің тәртібі сипатталған немесе енді сипатталмаған
said = тәртібінің сипатталған-сипатталмағаны өзгерді
page = Акт бұрын тек атаған қызметінің тәртібін сипаттайтын болды немесе сипаттаудан қалды.
",
        "
title = the procedure of a service is described, or no longer so
said = whether the procedure is described has changed
page = The act describes the procedure of a service that it only named before, or no longer describes it.
",
    ],
);
