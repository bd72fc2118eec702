//! Steps and where they lead.

use crate::compare::kind::{Family, Kind};

/// A step is new.
pub static STEP_ADDED: Kind = Kind::new(
    Family::Flow,
    "CF001",
    "step-added",
    [
        "
title = шаг добавлен
said = шаг добавлен
page = В порядке появился шаг. Исполнителю прибавилось дела; что это значит для заявителя, зависит от шага и его срока.
",
        "
title = қадам қосылды
said = қадам қосылды
page = Тәртіпте жаңа қадам пайда болды. Орындаушының ісі көбейді; өтініш беруші үшін салдары қадамға және оның мерзіміне байланысты.
",
        "
title = a step is new
said = the step is new
page = The procedure has a further step. Those who act have more to do; what it means for the applicant depends on the step and its term.
",
    ],
);

/// A step is gone.
pub static STEP_REMOVED: Kind = Kind::new(
    Family::Flow,
    "CF002",
    "step-removed",
    [
        "
title = шаг убран
said = шаг убран
page = Шага больше нет. Дела, которые на нём стоят, остаются без места в новом порядке, если акт не говорит, по какому тексту их заканчивать.
",
        "
title = қадам алынып тасталды
said = қадам алынып тасталды
page = Қадам енді жоқ. Осы қадамда тұрған істердің қай мәтін бойынша аяқталатыны актіде айтылмаса, олар жаңа тәртіпте орынсыз қалады.
",
        "
title = a step is gone
said = the step is gone
page = The step is no longer there. Cases that stand at it have no place in the new procedure, unless the act says by which text they are finished.
",
    ],
);

/// A step stands elsewhere in the order.
pub static STEP_MOVED: Kind = Kind::new(
    Family::Flow,
    "CF003",
    "step-moved",
    [
        "
title = шаг стоит в другом месте порядка
said = шаг переставлен
page = Шаг остался, а порядок шагов изменился. Названы шаги, перед которыми или после которых он теперь стоит.
",
        "
title = қадам ретте басқа орында тұр
said = қадамның орны ауысты
page = Қадам қалды, ал қадамдардың реті өзгерді. Қай қадамнан кейін тұратыны аталған.
",
        "
title = a step stands elsewhere in the order
said = the step has moved
page = The step has stayed and the order of the steps has changed. The step behind which it stands is named.
",
    ],
);

/// A step is done beside others, or no longer.
pub static STEP_BESIDE: Kind = Kind::new(
    Family::Flow,
    "CF004",
    "step-beside-others",
    [
        "
title = шаг делается одновременно с другими или уже нет
said = изменилось, какие шаги делаются одновременно с ним
page = Работа, которая шла друг за другом, идёт одновременно, или наоборот. От этого меняется время всего порядка.
",
        "
title = қадам басқалармен қатар жасалады немесе енді олай емес
said = онымен қатар жасалатын қадамдар өзгерді
page = Бірінен кейін бірі жасалған жұмыс қатар жүреді немесе керісінше. Бұдан бүкіл тәртіптің уақыты өзгереді.
",
        "
title = a step is done beside others, or no longer so
said = other steps are done beside it than before
page = Work that followed one another is done at the same time, or the other way round. The time of the whole procedure changes with it.
",
    ],
);

/// Others act in a step.
pub static REASSIGNED: Kind = Kind::new(
    Family::Flow,
    "CF005",
    "step-reassigned",
    [
        "
title = шаг делают другие
said = исполнители другие
page = Шаг передан другим. Меняется, кто отвечает и в чьи часы идёт срок.
",
        "
title = қадамды басқалар жасайды
said = орындаушылары басқа
page = Қадам басқаларға берілді. Кім жауап беретіні және мерзімнің кімнің жұмыс сағатында жүретіні өзгереді.
",
        "
title = others act in a step
said = others act in it
page = The step has been handed to others. Who answers for it has changed, and in whose hours its term runs.
",
    ],
);

/// A step is something else than it was.
pub static STEP_KIND: Kind = Kind::new(
    Family::Flow,
    "CF006",
    "step-of-other-kind",
    [
        "
title = шаг стал иным по виду
said = шаг стал иным по виду
page = Работа стала проверкой, правилом или вызовом другой услуги, либо у правила другие условия.
",
        "
title = қадамның түрі басқа
said = қадамның түрі өзгерді
page = Жұмыс тексеруге, ережеге немесе басқа қызметті шақыруға айналды, не ереженің шарттары басқа.
",
        "
title = a step is of another kind
said = the step is of another kind
page = Work has become a check, a rule or the call of another service, or the rule has other conditions.
",
    ],
);

/// A step is done on another condition.
pub static CONDITION: Kind = Kind::new(
    Family::Flow,
    "CF007",
    "step-condition-changed",
    [
        "
title = шаг делается при другом условии
said = условие, при котором он делается, другое
page = Изменилось, в каких делах шаг делается.
",
        "
title = қадам басқа шартпен жасалады
said = жасалу шарты басқа
page = Қадамның қай істерде жасалатыны өзгерді.
",
        "
title = a step is done on another condition
said = it is done on another condition
page = In which cases the step is done has changed.
",
    ],
);

/// A step makes or hands over other papers.
pub static PAPERS: Kind = Kind::new(
    Family::Flow,
    "CF008",
    "papers-made-elsewhere",
    [
        "
title = шаг создаёт или вручает другие бумаги
said = создаёт или вручает другое
page = Изменилось, бумаги каких исходов шаг создаёт или вручает: кто подписывает и кто передаёт их заявителю.
",
        "
title = қадам басқа қағаздарды жасайды немесе табыстайды
said = басқа нәрсе жасайды немесе табыстайды
page = Қадамның қай аяқталулардың қағаздарын жасайтыны немесе табыстайтыны өзгерді: оларға кім қол қояды және өтініш берушіге кім береді.
",
        "
title = a step makes or hands over other papers
said = it makes or hands over other papers
page = Which outcomes' papers the step makes or hands over has changed: who signs them, and who gives them to the applicant.
",
    ],
);

/// A step has other results.
pub static STEP_RESULT: Kind = Kind::new(
    Family::Flow,
    "CF009",
    "step-result-changed",
    [
        "
title = итог шага другой
said = итог другой
page = Другим стало то, чем шаг кончается и с чего начинается следующий.
",
        "
title = қадамның қорытындысы басқа
said = қорытындысы басқа
page = Қадамның неге аяқталатыны және келесісі неден басталатыны өзгерді.
",
        "
title = a step has another result
said = its result is another
page = What ends the step and starts the next one has changed.
",
    ],
);

/// A step presupposes other things.
pub static NEEDS: Kind = Kind::new(
    Family::Flow,
    "CF010",
    "step-needs-others",
    [
        "
title = шаг требует, чтобы до него было сделано другое
said = до него должно быть сделано другое
page = Изменилось, что должно быть сделано до шага, или кто и что решает в нём.
",
        "
title = қадамға дейін басқа нәрсе жасалуы тиіс
said = оған дейін басқа нәрсе жасалуы тиіс
page = Қадамға дейін не жасалуы тиіс екені немесе онда не шешілетіні өзгерді.
",
        "
title = a step presupposes other things
said = something else has to be done before it
page = What has to be done before the step, or what is decided in it, has changed.
",
    ],
);

/// A step is done in other hours.
pub static IN_INTAKE: Kind = Kind::new(
    Family::Flow,
    "CF011",
    "step-in-intake-hours",
    [
        "
title = шаг делается в другие часы
said = изменилось, делается ли он только в часы приёма
page = Шаг стал делаться только в часы приёма или перестал.
",
        "
title = қадам басқа сағаттарда жасалады
said = тек қабылдау сағаттарында жасалатын-жасалмайтыны өзгерді
page = Қадам тек қабылдау сағаттарында жасалатын болды немесе олай болудан қалды.
",
        "
title = a step is done in other hours
said = whether it is done only in the hours of intake has changed
page = The step is now done only in the hours of intake, or no longer so.
",
    ],
);

/// A branch is new.
pub static BRANCH_ADDED: Kind = Kind::new(
    Family::Flow,
    "CF021",
    "branch-added",
    [
        "
title = у шага появилась ветвь
said = появилась ветвь
page = Из шага есть ещё один путь. Ведёт ли он к отказу или к результату, сказано рядом.
",
        "
title = қадамда бұтақ пайда болды
said = бұтақ пайда болды
page = Қадамнан тағы бір жол бар. Оның бас тартуға немесе нәтижеге әкелетіні жанында айтылған.
",
        "
title = a step has a further branch
said = there is a further branch
page = One more way leads from the step. Whether it leads to a refusal or to a result is told beside it.
",
    ],
);

/// A branch is gone.
pub static BRANCH_REMOVED: Kind = Kind::new(
    Family::Flow,
    "CF022",
    "branch-removed",
    [
        "
title = у шага больше нет ветви
said = ветви больше нет
page = Одного из путей из шага больше нет. Дела, в которых он был бы выбран, идут иначе.
",
        "
title = қадамның бұтағы енді жоқ
said = бұтақ енді жоқ
page = Қадамнан шығатын бір жол енді жоқ. Сол жол таңдалатын істер басқаша жүреді.
",
        "
title = a branch is gone
said = a branch is gone
page = One of the ways from the step is gone. Cases in which it would have been taken go otherwise.
",
    ],
);

/// A step or a branch leads elsewhere.
pub static LEADS: Kind = Kind::new(
    Family::Flow,
    "CF023",
    "leads-elsewhere",
    [
        "
title = шаг или ветвь ведёт в другое место
said = ведёт в другое место
page = Дела идут дальше другим путём. Путь к отказу хуже для заявителя, путь к положительному исходу лучше.
",
        "
title = қадам немесе бұтақ басқа жерге апарады
said = басқа жерге апарады
page = Істер басқа жолмен жүреді. Бас тартуға апаратын жол өтініш берушіге тиімсіз, оң нәтижеге апаратын жол тиімді.
",
        "
title = a step or a branch leads elsewhere
said = it leads elsewhere
page = Cases go on another way. A way to a refusal is worse for the applicant, a way to a favourable outcome better.
",
    ],
);

/// A branch is taken on another condition.
pub static BRANCH_CONDITION: Kind = Kind::new(
    Family::Flow,
    "CF024",
    "branch-condition-changed",
    [
        "
title = ветвь выбирается при другом условии
said = условие ветви другое
page = Изменилось, в каких делах идут этим путём.
",
        "
title = бұтақ басқа шартпен таңдалады
said = бұтақтың шарты басқа
page = Қай істердің осы жолмен жүретіні өзгерді.
",
        "
title = a branch is taken on another condition
said = the condition of a branch is another
page = Which cases go this way has changed.
",
    ],
);

/// Branches are tried in another order.
pub static BRANCH_ORDER: Kind = Kind::new(
    Family::Flow,
    "CF025",
    "branches-in-other-order",
    [
        "
title = ветви проверяются в другом порядке
said = ветви проверяются в другом порядке
page = Ветви проверяются одна за другой; когда верны условия двух, выбирается первая. Другой порядок — другой путь таких дел.
",
        "
title = бұтақтар басқа ретпен тексеріледі
said = бұтақтар басқа ретпен тексеріледі
page = Бұтақтар бірінен кейін бірі тексеріледі; екеуінің шарты қатар орындалса, біріншісі таңдалады. Реті басқа болса, мұндай істердің жолы да басқа.
",
        "
title = branches are tried in another order
said = its branches are tried in another order
page = Branches are tried one after the other; where the conditions of two hold, the first is taken. Another order is another way for such cases.
",
    ],
);
