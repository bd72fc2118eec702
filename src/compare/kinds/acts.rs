//! The act, its force and its changes.

use crate::compare::kind::{Family, Kind};

/// The act is named otherwise.
pub static ACT: Kind = Kind::new(
    Family::Acts,
    "CL001",
    "act-changed",
    [
        "
title = о самом акте сказано иначе
said = о самом акте сказано иначе
page = Изменились вид, номер, дата, название акта, кто его принял, его регистрация или акты, которые он изменяет и отменяет. Если это не исправление опечатки, речь о другом акте.
",
        "
title = актінің өзі туралы басқаша айтылған
said = актінің өзі туралы басқаша айтылған
page = Актінің түрі, нөмірі, күні, атауы, оны кім қабылдағаны, тіркелуі немесе ол өзгертетін, күшін жоятын актілер өзгерді. Бұл қатені түзету болмаса, сөз басқа акт туралы.
",
        "
title = the act itself is told of otherwise
said = the act itself is told of otherwise
page = The kind, number, date or title of the act, who adopted it, its registration or the acts that it changes and ends have changed. Unless a slip has been mended, another act is meant.
",
    ],
);

/// An act that changes the act is named.
pub static AMENDED: Kind = Kind::new(
    Family::Acts,
    "CL002",
    "amendment-added",
    [
        "
title = назван акт, который вносит изменения
said = назван новый изменяющий акт
page = Названо, каким актом внесены изменения. Изменения регламента, которые идут вместе с ним, имеют основание.
",
        "
title = өзгерістер енгізетін акт аталған
said = жаңа өзгертуші акт аталған
page = Өзгерістердің қай актімен енгізілгені аталған. Онымен бірге келген регламент өзгерістерінің негізі бар.
",
        "
title = an act that amends is named
said = a further amending act is named
page = It is named by which act the changes were made. What changes in the regulation along with it has a ground.
",
    ],
);

/// An act that changed the act is no longer named.
pub static NOT_AMENDED: Kind = Kind::new(
    Family::Acts,
    "CL003",
    "amendment-removed",
    [
        "
title = изменяющий акт больше не назван
said = изменяющий акт больше не назван
page = Акт, который вносил изменения, из файла убран; какая редакция записана, становится неясно.
",
        "
title = өзгертуші акт енді аталмаған
said = өзгертуші акт енді аталмаған
page = Өзгерістер енгізген акт файлдан алынып тасталды; қай редакцияның жазылғаны белгісіз болып қалады.
",
        "
title = an amending act is no longer named
said = an amending act is no longer named
page = An act that made changes is gone from the file, and which wording is written there becomes unclear.
",
    ],
);

/// An act that changes the act is told of otherwise.
pub static AMENDED_OTHERWISE: Kind = Kind::new(
    Family::Acts,
    "CL004",
    "amendment-changed",
    [
        "
title = об изменяющем или отменяющем акте сказано иначе
said = об изменяющем или отменяющем акте сказано иначе
page = Изменилось, когда он опубликован и вводится в действие, даёт ли он новую редакцию и каким услугам.
",
        "
title = өзгертуші немесе күшін жоюшы акт туралы басқаша айтылған
said = өзгертуші немесе күшін жоюшы акт туралы басқаша айтылған
page = Оның қашан жарияланатыны, қашан қолданысқа енгізілетіні, жаңа редакция беретін-бермейтіні және қай қызметтерге беретіні өзгерді.
",
        "
title = an amending or repealing act is told of otherwise
said = an amending or repealing act is told of otherwise
page = When it was published and takes effect, whether it gives a new wording, and to which services, has changed.
",
    ],
);

/// The act is in force at other times.
pub static FORCE: Kind = Kind::new(
    Family::Acts,
    "CL005",
    "force-changed",
    [
        "
title = акт действует в другое время
said = время действия другое
page = Изменился первый или последний день действия. Дела между прежним и новым днём идут по другому порядку.
",
        "
title = акт басқа уақытта күшінде
said = күшінде болатын уақыты басқа
page = Күшінде болатын бірінші немесе соңғы күн өзгерді. Бұрынғы және жаңа күннің арасындағы істер басқа тәртіппен жүреді.
",
        "
title = the act is in force at other times
said = the time of force is another
page = The first or the last day in force has changed. Cases between the old and the new day follow another procedure.
",
    ],
);

/// The act is repealed.
pub static REPEALED: Kind = Kind::new(
    Family::Acts,
    "CL006",
    "act-repealed",
    [
        "
title = акт утратил силу
said = утратил силу
page = Назван акт, которым этот отменён. Если не сказано, по какому порядку заканчивать начатые дела, им негде стоять.
",
        "
title = актінің күші жойылған
said = күші жойылған
page = Осы актінің күшін жойған акт аталған. Басталған істердің қай тәртіппен аяқталатыны айтылмаса, олардың тұратын орны жоқ.
",
        "
title = the act is repealed
said = it is repealed
page = The act that ends this one is named. Unless it is said by which procedure cases that have begun are finished, they have nowhere to stand.
",
    ],
);

/// The act is no longer said to be repealed.
pub static NOT_REPEALED: Kind = Kind::new(
    Family::Acts,
    "CL007",
    "repeal-withdrawn",
    [
        "
title = об отмене акта больше не сказано
said = больше не назван утратившим силу
page = Прежде акт был назван утратившим силу, теперь нет.
",
        "
title = актінің күші жойылғаны енді айтылмаған
said = күші жойылды деп енді аталмаған
page = Бұрын актінің күші жойылған деп аталған, енді олай емес.
",
        "
title = the act is no longer said to be repealed
said = it is no longer said to be repealed
page = The act was said to be repealed, and is so no longer.
",
    ],
);

/// The regulation relies on another standard.
pub static STANDARD: Kind = Kind::new(
    Family::Acts,
    "CL008",
    "standard-changed",
    [
        "
title = регламент опирается на другой стандарт
said = опирается на другой стандарт или ссылается на него иначе
page = Изменились стандарт или ссылка на него. Сроки и перечни, взятые из стандарта, могут стать другими.
",
        "
title = регламент басқа стандартқа негізделеді
said = басқа стандартқа негізделеді немесе оған басқаша сілтеме жасайды
page = Стандарт немесе оған сілтеме өзгерді. Стандарттан алынған мерзімдер мен тізбелер басқа болуы мүмкін.
",
        "
title = the regulation relies on another standard
said = it relies on another standard, or cites it otherwise
page = The standard, or the citation of it, has changed. Terms and lists that are taken from it may be others.
",
    ],
);

/// Things are worse for the applicant, and no act is named that made them so.
pub static WITHOUT_ACT: Kind = Kind::new(
    Family::Acts,
    "CL011",
    "worse-without-act",
    [
        "
title = заявителю хуже, а изменяющий акт не назван
said = заявителю хуже, а изменяющего акта, которого прежде не было, файл не называет
page = Порядок ухудшает положение заявителя, но ни один новый изменяющий акт в файле не назван. Или акт забыли назвать, или изменение внесено без основания.
",
        "
title = өтініш берушіге тиімсіз, ал өзгертуші акт аталмаған
said = өтініш берушіге тиімсіз, ал бұрын болмаған өзгертуші актіні файл атамайды
page = Тәртіп өтініш берушінің жағдайын нашарлатады, бірақ файлда бірде-бір жаңа өзгертуші акт аталмаған. Не актіні атау ұмытылған, не өзгеріс негізсіз енгізілген.
",
        "
title = worse for the applicant without an amending act
said = it is worse for the applicant, and the file names no amending act that it did not name before
page = The procedure makes things worse for the applicant, but no further amending act is named in the file. Either the act was forgotten, or the change has no ground.
",
    ],
);

/// A wording whose force is over has changed.
pub static PAST: Kind = Kind::new(
    Family::Acts,
    "CL012",
    "past-wording-changed",
    [
        "
title = изменён текст, который уже не действует
said = меняется порядок, действие которого уже прошло
page = Акт утратил силу, и дел по этому тексту больше не будет. Изменение либо исправляет запись о прошлом, либо попало не в тот файл.
",
        "
title = күші өткен мәтін өзгертілген
said = күші әлдеқашан өткен тәртіп өзгереді
page = Актінің күші жойылған, осы мәтін бойынша жаңа істер болмайды. Өзгеріс не өткен туралы жазбаны түзетеді, не басқа файлға түсуі керек еді.
",
        "
title = a wording that is no longer in force has changed
said = a procedure changes whose force is over
page = The act has been repealed, and there will be no more cases under this text. The change mends the record of the past, or it was made in the wrong file.
",
    ],
);
