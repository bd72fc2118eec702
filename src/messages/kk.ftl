### Бағдарламаның қазақша мәтіндері.
###
### Кіші әріптен басталып, нүктесіз аяқталады: олар жолда да, кестеде де тұрады.
### Саннан кейінгі зат есім өзгермейді, сондықтан мұнда көпше түр таңдалмайды.
### Дата мен сан қалай оқылатыны белгісіз, сондықтан оларға жалғау жалғанбайды.

## Диагностика: жалпы сөздер

level-error = қате
level-warning = ескерту
level-note = ескертпе
help-label = не істеу керек
cites-label = негіз
quoted = «{ $text }»

## Диагностика: мәтінді оқу

syntax-unexpected = мұнда { $expected } күтіледі, бірақ { $found } тұр
syntax-unclosed-brace = «{"{"}» жақшасы жабылмаған
syntax-unclosed-brace-help = бөлім аяқталатын жерге «{"}"}» қойыңыз
syntax-extra-brace = артық «{"}"}» жақшасы
syntax-unclosed-string = тырнақша жолдың соңына дейін жабылмаған
syntax-unclosed-string-help = тырнақшаны сол жолдың өзінде жабыңыз
syntax-too-deep = жақшалар тым терең қабаттасқан: рұқсат етілетін деңгей саны — { $limit }
syntax-too-large = файл тым үлкен: { $size } байт, ал рұқсат етілетіні — { $limit } байт
syntax-not-utf8 = файл UTF-8 кодтауында емес: { $offset }-байт жарамсыз
syntax-not-utf8-help = файлды UTF-8 кодтауында сақтаңыз
syntax-empty = файл бос
syntax-header = бірінші жолда файлдың тілі көрсетілмеген
syntax-header-help = файлды «{ $line }» жолынан бастаңыз
syntax-edition = тілдің { $edition }-нұсқасы бұл бағдарламаға белгісіз
syntax-binary = бұл мәтін емес: файлда нөлдік байттар бар
syntax-bad-date = мұндай күн жоқ: { $date }
syntax-bad-time = мұндай уақыт жоқ: { $time }
syntax-number-too-large = сан тым үлкен: { $number }
syntax-agreement = сөз санмен үйлеспейді: «{ $found }», дұрысы — «{ $right }»
syntax-mixed-language = «{ $found }» — басқа тілдің сөзі, бұл файлда «{ $right }» деп жазылады
syntax-reserved-name = «{ $name }» — тілдің кілт сөзі, ол атау бола алмайды
syntax-reserved-name-help = басқа атау алыңыз немесе сызықша арқылы сөз қосыңыз
syntax-no-unit = { $number } санының өлшем бірлігі жоқ
syntax-no-unit-help = бірлігін жазыңыз, мысалы: 20 минут, 3 жұмыс күні, 10 күнтізбелік күн
syntax-unknown-statement = жол белгісіз «{ $found }» сөзінен басталады
syntax-unknown-statement-help = жолды осы бөлімге сай кілт сөзден бастаңыз
syntax-misplaced = «{ $found }» мұнда орынсыз: бұл бөлімде мұндай жол болмайды
syntax-brace-without-head = «{"{"}» алдында қандай бөлім екені айтылмаған
syntax-no-regulation = файлда регламент сипатталмаған

expected-name = атау
expected-identifier = латын әріпті атау
expected-string = тырнақшадағы мәтін
expected-number = сан
expected-money = ақша сомасы
expected-date = дата
expected-time = уақыт
expected-interval = басталу және аяқталу сағаты
expected-duration = мерзім
expected-unit = мерзім бірлігі
expected-cite = тармаққа сілтеме
expected-weekday = апта күні
expected-value = мән
expected-event = оқиға
expected-condition = шарт
expected-comparison = салыстыру белгісі
expected-actor-kind = қатысушының түрі
expected-outcome-kind = нәтиженің түрі
expected-act-kind = актінің түрі
expected-channel = өтініш беру арнасы
expected-statement = регламенттің жаңа жолы
expected-language = файлдың тілі
expected-line-end = жолдың соңы
expected-file-end = файлдың соңы
expected-arrow = «->» көрсеткісі
expected-brace-open = «{"{"}»
expected-brace-close = «{"}"}»
expected-colon = қос нүкте
expected-comma = үтір
expected-path = «облыс/регламент» түріндегі атау
expected-item-number = тармақ нөмірі
expected-target = қадамның немесе нәтиженің атауы
expected-keyword = «{ $word }»
expected-semicolon = нүктелі үтір
expected-bar = «|» сызығы
expected-dash = сызықша
expected-plus = «+» белгісі
expected-bracket = дөңгелек жақша

## Диагностика: атаулар

name-unknown = { $kind } «{ $name }»: мұндай атау жарияланбаған
name-did-you-mean = мүмкін, «{ $name }» деп жазбақ болдыңыз
name-known-are = белгілі атаулар — { $names }
name-duplicate = { $kind } «{ $name }»: бұл атау бұрын берілген
name-first-here = алғаш рет осында жарияланған
name-lookalike = «{ $name }» сырттай «{ $other }» атауына ұқсас, бірақ басқа әріптермен терілген
name-other-letters = басқа әріптермен терілген
name-lookalike-help = атауды бір әліпбидің әріптерімен теріңіз

kind-actor = қатысушы
kind-step = қадам
kind-fact = дерек
kind-service = қызмет
kind-outcome = нәтиже
kind-calendar = күнтізбе
kind-standard = стандарт
kind-channel = өтініш беру арнасы
kind-value = мән
kind-stage = кезең
kind-event = оқиға
kind-wait = күту
kind-document = құжат
kind-ground = бас тарту негізі
kind-deadline = жалпы мерзім
kind-regulation = регламент

## Мерзімдер

term-minutes = { $n } минут
term-hours = { $n } сағат
term-working-days = { $n } жұмыс күні
term-calendar-days = { $n } күнтізбелік күн
term-days = { $n } күн
term-weeks = { $n } апта
term-months = { $n } ай
term-years = { $n } жыл
term-minutes-within = { $n } минут ішінде
term-hours-within = { $n } сағат ішінде
term-working-days-within = { $n } жұмыс күні ішінде
term-calendar-days-within = { $n } күнтізбелік күн ішінде
term-days-within = { $n } күн ішінде
term-weeks-within = { $n } апта ішінде
term-months-within = { $n } ай ішінде
term-years-within = { $n } жыл ішінде

## Күннің неге осындай екені

because-after-hours = қабылдау уақытынан тыс түсті ({ $arrived }); { $received } қабылданды деп есептеледі
because-non-working-day = { $date } — жұмыс күні емес ({ $reason })
because-next-opening = жұмыс уақыты бітті; келесі жұмыс уақытының басында басталады: { $opening }
because-skipped-days = { $n } күн есептелмейді: { $days }
because-term = мерзім — { $term }: басталуы { $from }, аяқталуы { $due }
because-full-term = мерзім толық алынды: заң жол беретін ең баяу барыс
because-instant = бірден орындалды: ең жылдам барыс
because-closing = күнмен есептелген мерзім жұмыс күнімен бірге аяқталады: { $time }
because-rolled = соңғы күн, { $date }, жұмыс күні емес ({ $reason }); мерзімнің аяқталуы: { $next }
because-start-policy-next-day = оқиға болған күн, { $date }, есептелмейді
because-start-policy-event-day = оқиға болған күн, { $date }, бірінші күн болып есептеледі
because-wait-met-default = «{ $wait }»: { $at } орындалды деп қабылданды
because-wait-met = «{ $wait }»: { $at } орындалды
because-wait-missed = «{ $wait }»: орындалмады, мерзімнің соңы — { $at }
because-decision = «{ $decision }» шешімі: { $branch }
because-worked-weekend = { $date } — жұмыс күні: { $instead } күнгі демалыс өтеледі
because-no-term = актіде мерзім көрсетілмеген; кейінгі күндер — ең ерте мүмкін күндер

skipped-day = { $date } ({ $reason })
day-weekend = демалыс күні
day-holiday = мереке: { $name }
day-observed = мереке үшін берілген демалыс: { $name }
day-transferred = демалыс ауыстырылған, өтелетін жұмыс күні — { $worked }

## Актіде айтылмағаны

silence-reached = актіде бұл туралы айтылмаған: { $place }

## Жорамалдар

assume-decision-favourable = «{ $decision }» шешімі оң деп қабылданды: { $branch }
assume-fact-favourable = «{ $fact }» дерегі қолайлы деп қабылданды: { $value }
assume-wait-met = «{ $wait }»: мерзімінде орындалды деп қабылданды
assume-hours = актіде жұмыс уақыты көрсетілмеген; қабылданғаны — { $hours }
assume-calendar-days = актіде қандай күн екені айтылмаған ({ $term }); күнтізбелік күн деп қабылданды
assume-deadline-order = жалпы мерзім мына актіден алынды: { $used }; { $cited } актісінде де сондай деп қабылданды
assume-inner-window = актіде «{ $wait }» мерзімінің басы айтылмаған; «{ $step }» қадамының басы алынды

## Хабарламалар

notice-disputed-start = оқиға болған күнді есептеу даулы (Азаматтық кодекстің 173-бабы; «Әкімшілік рәсімдер туралы» заңның 12-1-бабы): мұнда ол есептелмейді, --reading event-day кезінде есептеледі
notice-not-in-force = { $date } күні регламент қолданыста емес; есептеу шартты түрде жүргізілді (--as-if-in-force)
notice-force-uncertain = қолданысқа енгізілген нақты күні белгісіз: { $from } – { $to } аралығы
notice-partial-year = { $year } жылғы күнтізбе толық белгілі емес
notice-lower-bound = «{ $step }» қадамының мерзімі жоқ; одан кейінгі күндер — ең ерте мүмкін күндер

## Істі неге есептеуге болмайды

case-not-in-force = { $date } күні регламент қолданыста емес; қолданыстағы ең жақын күн — { $nearest }
case-force-unknown = регламенттің қашан қолданысқа енгізілгені белгісіз; шартты түрде есептеу үшін: --as-if-in-force
case-wording-unknown = { $date } күні қолданыста болған редакция белгісіз
case-fact-missing = көрсетілмеген: { $names }
case-fact-unknown = қызметте «{ $name }» дерегі жоқ
case-fact-type = «{ $name }» дерегі: «{ $value }» мәні келмейді, { $expected } күтіледі
case-event-unknown = қызметте «{ $name }» оқиғасы жоқ
case-outside-coverage = «{ $calendar }» күнтізбесі тек { $from } – { $to } аралығын қамтиды
case-too-many-steps = іс аяқталмады: { $limit } қадам өтті, шығуы жоқ тұйық айналым болуы мүмкін

## Пәрмен жолы

lang-unknown = «{ $given }» тілі жоқ: ru, kk және en бар
file-not-found = мұндай файл не каталог жоқ: { $path }
file-is-directory = бұл — каталог, ал керегі — файл: { $path }
file-not-permitted = оқуға рұқсат жоқ: { $path }
file-unreadable = { $path } оқылмады: { $reason }
file-no-regulations = мұнда бірде-бір регламент файлы (*.rgl) жоқ: { $path }
check-summary = тексерілген файл саны: { $files }; қате: { $errors }, ескерту: { $warnings }, ескертпе: { $notes }

## Кестелер

table-step = қадам
table-actors = кім
table-start = басталуы
table-end = аяқталуы
table-due = соңғы мерзімі
table-cites = тармақтар
