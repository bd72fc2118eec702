//! Documents and fees.

use crate::compare::kind::{Family, Kind};

/// One more document is asked for.
pub static ASKED: Kind = Kind::new(
    Family::Documents,
    "CD001",
    "document-asked",
    [
        "
title = требуется ещё один документ
said = документ теперь требуется
page = Заявитель должен принести документ, которого прежде не требовали.
",
        "
title = тағы бір құжат талап етіледі
said = құжат енді талап етіледі
page = Өтініш беруші бұрын талап етілмеген құжатты әкелуге тиіс.
",
        "
title = one more document is asked for
said = the document is asked for now
page = The applicant has to bring a document that was not asked for.
",
    ],
);

/// One document less is asked for.
pub static NOT_ASKED: Kind = Kind::new(
    Family::Documents,
    "CD002",
    "document-no-longer-asked",
    [
        "
title = документ больше не требуется
said = документ больше не требуется
page = Документ, который заявитель приносил, больше не нужен.
",
        "
title = құжат енді талап етілмейді
said = құжат енді талап етілмейді
page = Өтініш беруші әкеліп жүрген құжат енді керек емес.
",
        "
title = a document is no longer asked for
said = the document is no longer asked for
page = A document that the applicant brought is not needed any more.
",
    ],
);

/// A document must be fresher, or is not given back.
pub static STRICTER: Kind = Kind::new(
    Family::Documents,
    "CD003",
    "document-stricter",
    [
        "
title = к документу требования строже
said = требования к документу строже
page = Документ должен быть свежее, нужен на каждого, нужен во всех делах или больше не возвращается.
",
        "
title = құжатқа талап қатаңырақ
said = құжатқа қойылатын талап қатаңырақ
page = Құжат жаңарақ болуы тиіс, әрқайсысына керек, барлық істе керек немесе енді қайтарылмайды.
",
        "
title = a document has stricter demands
said = what is demanded of the document is stricter
page = The document must be fresher, is needed for each person or in every case, or is no longer given back.
",
    ],
);

/// A document may be older, or is given back.
pub static EASIER: Kind = Kind::new(
    Family::Documents,
    "CD004",
    "document-easier",
    [
        "
title = к документу требования мягче
said = требования к документу мягче
page = Документ может быть старше, нужен не на каждого или не во всех делах, или теперь возвращается.
",
        "
title = құжатқа талап жеңілірек
said = құжатқа қойылатын талап жеңілірек
page = Құжат ескірек бола алады, әрқайсысына немесе барлық істе керек емес, не енді қайтарылады.
",
        "
title = a document has easier demands
said = what is demanded of the document is easier
page = The document may be older, is not needed for each person or in every case, or is given back now.
",
    ],
);

/// A document is asked for in another form or on another condition.
pub static OTHERWISE: Kind = Kind::new(
    Family::Documents,
    "CD005",
    "document-otherwise",
    [
        "
title = документ требуется в другой форме или при другом условии
said = требуется в другой форме или при другом условии
page = Изменились форма документа, лица, на которых он нужен, или условие, при котором он нужен.
",
        "
title = құжат басқа нысанда немесе басқа шартпен талап етіледі
said = басқа нысанда немесе басқа шартпен талап етіледі
page = Құжаттың нысаны, ол керек болатын адамдар немесе керек болатын шарты өзгерді.
",
        "
title = a document is asked for in another form or on another condition
said = it is asked for in another form or on another condition
page = The form of the document, the persons for whom it is needed or the condition on which it is needed has changed.
",
    ],
);

/// Other documents are enough.
pub static ALTERNATIVES: Kind = Kind::new(
    Family::Documents,
    "CD006",
    "alternatives-changed",
    [
        "
title = изменилось, какого из документов достаточно
said = достаточно ли одного из документов, изменилось
page = Документ стал одним из нескольких, любого из которых довольно, или перестал им быть.
",
        "
title = құжаттардың қайсысы жеткілікті екені өзгерді
said = құжаттардың бірі жеткілікті ме, сол өзгерді
page = Құжат кез келгені жеткілікті бірнеше құжаттың біріне айналды немесе олай болудан қалды.
",
        "
title = which of several documents is enough has changed
said = whether one of several documents is enough has changed
page = The document has become one of several of which any is enough, or no longer is.
",
    ],
);

/// A document stands in another list.
pub static LIST_MOVED: Kind = Kind::new(
    Family::Documents,
    "CD007",
    "document-in-other-list",
    [
        "
title = документ стоит в другом перечне
said = документ стоит в другом перечне
page = Документ тот же, а перечень, в котором он назван, другой; от перечня зависит, в каких делах он нужен.
",
        "
title = құжат басқа тізбеде тұр
said = құжат басқа тізбеде тұр
page = Құжат сол күйінде, ал аталған тізбесі басқа; қай істерде керек екені тізбеге байланысты.
",
        "
title = a document stands in another list
said = it stands in another list
page = The document is the same, the list that names it is another; in which cases it is needed depends on the list.
",
    ],
);

/// A list of documents is for other cases.
pub static SCOPE: Kind = Kind::new(
    Family::Documents,
    "CD008",
    "documents-for-others",
    [
        "
title = перечень документов относится к другим делам
said = относится к другим делам
page = Изменились услуги, каналы или условие, для которых перечень действует.
",
        "
title = құжаттар тізбесі басқа істерге қатысты
said = басқа істерге қатысты
page = Тізбе қолданылатын қызметтер, арналар немесе шарт өзгерді.
",
        "
title = a list of documents is for other cases
said = it is for other cases
page = The services, the channels or the condition that the list is for have changed.
",
    ],
);

/// A fee is new.
pub static FEE_ADDED: Kind = Kind::new(
    Family::Documents,
    "CD011",
    "fee-added",
    [
        "
title = сбор добавлен
said = сбор добавлен
page = За услугу надо заплатить то, чего прежде не платили.
",
        "
title = алым қосылды
said = алым қосылды
page = Қызмет үшін бұрын төленбеген алымды төлеу керек.
",
        "
title = a fee is new
said = the fee is new
page = Something has to be paid that was not paid before.
",
    ],
);

/// A fee is gone.
pub static FEE_REMOVED: Kind = Kind::new(
    Family::Documents,
    "CD012",
    "fee-removed",
    [
        "
title = сбор убран
said = сбор убран
page = Платить этот сбор больше не надо.
",
        "
title = алым алынып тасталды
said = алым алынып тасталды
page = Бұл алымды енді төлеудің керегі жоқ.
",
        "
title = a fee is gone
said = the fee is gone
page = The fee no longer has to be paid.
",
    ],
);

/// A fee is another one.
pub static FEE: Kind = Kind::new(
    Family::Documents,
    "CD013",
    "fee-changed",
    [
        "
title = о сборе сказано иначе
said = о сборе сказано иначе
page = Изменилось, кто платит, за какие услуги, по какому акту или что подтверждает уплату.
",
        "
title = алым туралы басқаша айтылған
said = алым туралы басқаша айтылған
page = Кім төлейтіні, қай қызметтер үшін, қай акт бойынша төленетіні немесе төлемді не растайтыны өзгерді.
",
        "
title = a fee is told of otherwise
said = the fee is told of otherwise
page = Who pays, for which services, under which act, or what proves the payment has changed.
",
    ],
);

/// Other services are free.
pub static FREE: Kind = Kind::new(
    Family::Documents,
    "CD014",
    "free-services-changed",
    [
        "
title = изменилось, какие услуги бесплатны
said = бесплатны другие услуги
page = Услуга названа бесплатной или больше не названа.
",
        "
title = тегін қызметтер өзгерді
said = басқа қызметтер тегін
page = Қызмет тегін деп аталған немесе енді олай аталмаған.
",
        "
title = which services are free has changed
said = other services are free
page = A service is said to be free, or no longer so.
",
    ],
);
