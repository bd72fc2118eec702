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

## Диагностика: мәтінді оқу

syntax-unexpected = мұнда { $expected } күтіледі, бірақ { $found } тұр
syntax-unclosed-brace = бөлім жабылмаған: «{"{"}» жақшасының жұбы «{"}"}» жоқ
syntax-unclosed-brace-help = бөлім аяқталатын жерге «{"}"}» қойыңыз
syntax-unclosed-block = бұл бөлім жабылмаған: «{"}"}» жақшасы жетіспейді
syntax-unclosed-block-help = «{"}"}» жақшасын бөлек жолға қойыңыз; орны шегініс бойынша табылды, оны тексеріңіз
syntax-brace-before-this = осы жолдың алдында «{"}"}» керек
syntax-brace-after-this = осыдан кейін «{"}"}» керек
syntax-unopened-block = осы жолдың соңында «{"{"}» жақшасы жетіспейді
syntax-unopened-block-help = бөлім басталатын жолдың соңына «{"{"}» қойыңыз
syntax-deeper-line = бұл жол бөлімнің ішінде тұр
syntax-extra-brace = артық «{"}"}» жақшасы
syntax-extra-brace-help = оны алып тастаңыз; егер ол орнында болса, жоғарыда, бөлімнің басында, «{"{"}» жетіспейді
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
syntax-other-language = файл { $written ->
    [ru] орыс
    [kk] қазақ
   *[en] ағылшын
} тілінде жазылған, ал бірінші жолда { $named ->
    [ru] орыс
    [kk] қазақ
   *[en] ағылшын
} тілі аталған
syntax-other-language-help = бірінші жолды былай өзгертіңіз: «{ $line }»
syntax-reserved-name = «{ $name }» — тілдің кілт сөзі, ол атау бола алмайды
syntax-reserved-name-help = басқа атау алыңыз немесе сызықша арқылы сөз қосыңыз
syntax-no-unit = { $number } санының өлшем бірлігі жоқ
syntax-no-unit-help = бірлігін жазыңыз, мысалы: { $examples }
syntax-unknown-unit = «{ $found }»: мұндай мерзім бірлігі жоқ
syntax-printed-number = «{ $found }»: сан актідегідей екі рет жазылған
syntax-printed-number-help = былай жазыңыз: { $right }
syntax-cites-help = әр тармақ пен тармақша бөлек аталады, мысалы: { $examples }
syntax-office-unit = қолданысқа енгізілуді жұмыс уақытымен санауға болмайды: күнтізбелік күндер, апталар, айлар немесе жылдар керек
syntax-office-unit-help = сан мен бірлікті актінің қолданысқа енгізу туралы тармағынан алыңыз; онда жұмыс күндері болса, күннің өзін жазыңыз: қолданысқа енгізіледі КК.АА.ЖЖЖЖ
syntax-zero-term = мерзім нөл бола алмайды
syntax-bars-help = мәндер «|» сызығымен бөлінеді
syntax-unknown-statement = жол белгісіз «{ $found }» сөзінен басталады
syntax-unknown-statement-help = жолды осы бөлімге сай кілт сөзден бастаңыз
syntax-misplaced = «{ $found }» мұнда орынсыз: бұл бөлімде мұндай жол болмайды
syntax-misplaced-help = жолды өзі тұратын бөлімге көшіріңіз: { $sections }; не жоғарыдағы бөлімнің жақшаларын тексеріңіз
syntax-misplaced-inside-help = бұл сөз жолдың басында емес, ішінде жазылады
syntax-form-help = жол былай жазылады: { $form }
syntax-one-word-help = атау бір сөзбен жазылады: «{ $name }»
syntax-in-figures-help = сан цифрмен жазылады: { $right }
syntax-term-help = мерзім санмен және бірлікпен жазылады, мысалы: { $examples }
syntax-units-are = мерзім бірліктері: { $units }
syntax-quotes-help = { $open } { $close } тырнақшаларын « » немесе " " белгілеріне ауыстырыңыз
syntax-arrow-help = «{ $found }» орнына «->» (дефис пен «үлкен» белгісі) немесе «→» қойыңыз
syntax-brace-without-head = «{"{"}» алдында қандай бөлім екені айтылмаған
syntax-no-regulation = файлда регламент сипатталмаған

expected-name = атау
expected-identifier = латын әріпті атау
expected-string = тырнақшадағы мәтін
expected-number = сан
expected-date = дата
expected-time = уақыт
expected-duration = мерзім
expected-unit = мерзім бірлігі
expected-cite = тармаққа сілтеме
expected-weekday = апта күні
expected-value = мән
expected-event = оқиға
expected-condition = шарт
expected-comparison = салыстыру белгісі
expected-actor-kind = қатысушының түрі
expected-act-kind = актінің түрі
expected-line-end = жолдың соңы
expected-arrow = «->» көрсеткісі
expected-colon = қос нүкте
expected-comma = үтір
expected-path = «облыс/регламент» түріндегі атау
expected-item-number = тармақ нөмірі
expected-target = қадамның немесе нәтиженің атауы
expected-keyword = «{ $word }»
expected-semicolon = нүктелі үтір
expected-bar = «|» сызығы
expected-continuation = жолдың басқа жалғасы
expected-dash = сызықша
expected-plus = «+» белгісі
expected-bracket = дөңгелек жақша
either = { $first } немесе { $last }

## Диагностика: атаулар

name-unknown = { $kind } «{ $name }»: мұндай атау жоқ
name-did-you-mean = мүмкін, «{ $name }» деп жазбақ болдыңыз
names-did-you-mean = мүмкін, мыналарды жазбақ болдыңыз: { $names }
quoted = «{ $name }»
name-known-are = тек мыналар бар: { $names }
letters-mixed = «{ $name }» сөзіне ұқсайды, бірақ басқа әліпбидің әріптері бар: { $letters }
letter-latin = { $place }-әріп «{ $letter }» — латын әрпі
letter-cyrillic = { $place }-әріп «{ $letter }» — кирилл әрпі
name-duplicate = { $kind } «{ $name }»: бұл атау бұрын берілген
name-duplicate-help = екеуінің біріне басқа атау беріңіз
name-first-here = алғаш осында берілген
name-declared-here = факт осында сипатталған

kind-actor = қатысушы
kind-step = қадам
kind-fact = факт
kind-service = қызмет
kind-outcome = нәтиже
kind-calendar = күнтізбе
kind-standard = стандарт
kind-channel = өтініш беру арнасы
kind-value = мән
kind-ground = бас тарту негізі
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

## Күннің неге осындай екені

because-after-hours = { $arrived }, қабылдау уақытынан тыс келіп түсті; { $received } келіп түсті деп есептеледі
because-next-opening = жұмыс уақыты аяқталған; келесі жұмыс уақытынан басталады: { $opening }
because-skipped-days = { $n } күн есептелмейді: { $days }
because-term = мерзім — { $term }: басталуы { $from }, аяқталуы { $due }
because-instant = бірден орындалды: ең жылдам барыс
because-start-policy-next-day = оқиға болған күн ({ $date }) есептелмейді
because-start-policy-event-day = { $date } бірінші күн болып есептеледі
because-wait-met-default = «{ $wait }»: { $at } орындалды деп қабылданды
because-wait-met = «{ $wait }»: { $at } орындалды
because-wait-missed = «{ $wait }»: орындалмады, мерзімнің соңы — { $at }
because-decision = «{ $decision }» шешімі: { $branch }
because-worked-weekend = { $date } — жұмыс күні: { $instead } демалысының орнына
because-no-term = актіде мерзім көрсетілмеген; кейінгі күндер — ең ерте мүмкін күндер

skipped-day = { $date } ({ $reason })
day-weekend = демалыс күні
day-holiday = мереке: { $name }
day-observed = мереке үшін берілген демалыс: { $name }
day-transferred = демалыс ауыстырылған, өтелетін жұмыс күні — { $worked }

## Актіде айтылмағаны

silence-reached = іс осында тоқтады: { $place }

## Жорамалдар

assume-decision-favourable = «{ $decision }» шешімі: қолайлысы алынды — { $branch }
assume-fact-favourable = «{ $fact }» фактісі: қолайлы мәні алынды — { $value }
assume-wait-met = «{ $wait }»: мерзімінде орындалды деп қабылданды
assume-calendar-days = актіде қандай күн екені айтылмаған ({ $term }); күнтізбелік күн деп қабылданды

## Хабарламалар

notice-disputed-start = оқиға болған күнді есептеу даулы (Азаматтық кодекстің 173-бабы; «Әкімшілік рәсімдер туралы» заңның 12-1-бабы): мұнда ол есептелмейді, --reading event-day кезінде есептеледі
notice-not-in-force = { $date } күні регламент қолданыста емес; есептеу шартты түрде жүргізілді (--as-if-in-force)
notice-force-uncertain = қолданысқа енгізілген нақты күні белгісіз: { $from } – { $to } аралығы
notice-partial-year = { $year } жылғы күнтізбе толық белгілі емес
notice-lower-bound =
    { $count ->
        [1] «{ $steps }» қадамының мерзімі жоқ; одан кейінгі күндер — ең ерте мүмкін күндер
       *[other] мына қадамдардың мерзімі жоқ: { $steps }; олардың біріншісінен кейінгі күндер — ең ерте мүмкін күндер
    }

## Істі неге есептеуге болмайды

case-not-in-force = { $date } күні регламент қолданыста емес; ол анық қолданыста болатын ең жақын күн — { $nearest }
case-not-in-force-earlier = { $date } күні регламент қолданыста емес; оның { $earlier } күнінен бастап қолданыста екені анық, бірақ ол редакция белгісіз; белгілі редакция анық қолданыста болатын ең жақын күн — { $nearest }
case-no-longer-in-force = { $date } күні регламент қолданыста емес; ол анық қолданыста болған соңғы күн — { $last }
case-force-unknown = мәтіннен регламенттің қашан қолданылатыны көрінбейді
case-wording-unknown = { $date } күні қолданыста болған редакция белгісіз
case-fact-missing = көрсетілмеген: { $names }
case-fact-unknown =
    { $n ->
        [1] қызметте { $names } фактісі жоқ
       *[other] қызметте мына фактілер жоқ: { $names }
    }
case-fact-elsewhere = «{ $name }» фактісі басқа, «{ $service }» қызметіне жатады; бұл қызмет оны шақырмайды
case-fact-no-such-day = «{ $name }» фактісі: мұндай күн жоқ — { $value }
case-fact-type = «{ $name }» фактісі: «{ $value }» мәні жарамайды, керегі — { $expected }
case-event-unknown =
    { $n ->
        [1] қызметте { $names } оқиғасы жоқ
       *[other] қызметте мына оқиғалар жоқ: { $names }
    }
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
help-about = Қазақстанның мемлекеттік көрсетілетін қызметтерінің орындалатын регламенттері: мәтін тексеріледі, істің мерзімдері күн-күнімен есептеледі
help-heading-examples = Мысалдар
help-heading-usage = Қалай шақырылады
help-heading-commands = Пәрмендер
help-heading-arguments = Не көрсетіледі
help-heading-options = Параметрлер
help-more = Пәрмен туралы толығырақ: reglament ПӘРМЕН --help
help-examples =
    reglament list                                       қандай регламенттер мен қызметтер бар
    reglament show akmola/oralman-status                 регламентте не айтылған
    reglament simulate akmola/foreign-labour-permit:intra-reissue --submitted 2019-12-25T17:00
    reglament check менің-регламентім.rgl                файлда қате бар ма
    reglament calendar add --from 2018-04-26 --term "7 жұмыс күні"
help-lang = хабарламалар тілі: ru, kk, en (не REGLAMENT_LANG айнымалысы)
help-regulations = регламенттер, стандарттар мен күнтізбелер ізделетін каталог; әйтпесе ./regulations, ол да болмаса — бағдарламаның ішіндегілер
help-color = түс: auto (тек терминалда), always, never
help-format = нәтиженің түрі: { $values }
help-help = осы анықтаманы көрсету
help-version = бағдарламаның нұсқасын көрсету
value-options = ПАРАМЕТРЛЕР
value-command = ПӘРМЕН
value-path = ЖОЛ
value-name = АТАУ
value-lang = ТІЛ
value-directory = КАТАЛОГ
value-when = ҚАШАН
value-format = ТҮР
value-what = НЕ
value-moment = УАҚЫТ
value-date = КҮН
value-term = МЕРЗІМ
value-reading = ТҮСІНДІРМЕ
value-shell = ҚАБЫҚША
usage-unknown-option = «{ $given }» параметрі жоқ
usage-unknown-command = «{ $given }» пәрмені жоқ
usage-extra-argument = артық сөз: «{ $given }»
usage-bad-value = { $option }: «{ $given }» мәні жарамайды
usage-no-such-day = { $option }: мұндай күн жоқ — { $given }
usage-no-such-time = { $option }: тәулікте мұндай уақыт жоқ — { $given } (күн соңындағы түн ортасы 23:59 деп жазылады)
usage-values-are = мүмкін мәндері: { $values }
usage-no-value = { $option }: мәні көрсетілмеген
usage-too-few = { $option }: кемінде { $number } мән керек
usage-missing = көрсетілмеген: { $names }
usage-missing-command = пәрмен көрсетілмеген
usage-repeated = { $option }: бір реттен артық көрсетілген
usage-conflict = { $option }: мынамен бірге қолданылмайды: { $other }
usage-not-text = пәрмен жолындағы сөз UTF-8 кодтауында емес
usage-wrong = пәрмен жолын түсіну мүмкін болмады
usage-quote-moment = күн мен уақытты тырнақшаға алыңыз: "15.03.2018 { $time }", не T әрпімен қосыңыз: 2018-03-15T{ $time }
usage-see-help = анықтама: { $command } --help
help-check = регламент файлдарындағы қателерді табу
help-check-examples =
    reglament check                            regulations каталогының барлық файлы
    reglament check менің-регламентім.rgl      бір файл
    reglament check --format short каталог     әр ескертуге бір жол, редакторлар үшін
    reglament check --deny findings            кез келген табылғанды сәтсіздік деп санау, CI үшін
help-check-paths = файлдар мен каталогтар; көрсетілмесе — регламенттер каталогы
help-deny = findings — кез келген табылғанда 1 кодымен аяқтау: ескертулер мен ескертпелерде де
help-list = регламенттерді, олардың қызметтері мен қолданылу уақытын көрсету
help-list-examples =
    reglament list                       терминал еніне сай кесте
    reglament list --format json         бағдарламалар үшін
    reglament list --regulations менің   өз каталогындағы регламенттер
help-show = регламентте не айтылғанын көрсету
help-show-examples =
    reglament show akmola/foreign-labour-permit             бүкіл регламент
    reglament show akmola/foreign-labour-permit:issue       бір қызмет
    reglament show менің-регламентім.rgl --format json      өз файлыңыз, бағдарламалар үшін
help-show-name = «облыс/регламент» атауы, қызметімен «облыс/регламент:қызмет», не файлға жол
help-new = жаңа регламент файлын бастау
help-new-examples =
    reglament new менің-регламентім.rgl
    reglament new regulations/almaty/housing-queue.rgl --language ru
help-new-path = жасалатын файл; бар файл өзгертілмейді
help-new-language = файлдың тілі: ru, kk, en
help-calendar = мерзімді жұмыс күнтізбесі бойынша есептеу
help-calendar-add = мерзім қашан аяқталады
help-calendar-examples =
    reglament calendar add --from 26.04.2018 --term "7 жұмыс күні"
    reglament calendar add --from 2018-03-19T16:40 --term "2 сағат" --reading next-day,elapsed-hours
    reglament calendar add --from 13.03.2015 --term "10 календарных дней" --format json
help-from = мерзімнің басы: 2018-03-19T16:40, 19.03.2018 16:40 не тек күні
help-term = үш тілдің бірінде жазылған мерзім: "3 жұмыс күні", "10 календарных дней", "2 hours"
help-calendar-name = күнтізбе (көрсетілмесе — kazakhstan)
help-reading = заңның түсіндірмесі: next-day, event-day, қажет болса ,elapsed-hours қосылады (көрсетілмесе — next-day)
help-as-of = күнтізбе осы күні қалай белгілі болса, солай есептеу
help-completions = қабықшаға арналған пәрмен толықтыруын шығару
help-completions-examples =
    reglament completions bash > ~/.local/share/bash-completion/completions/reglament
    reglament completions fish > ~/.config/fish/completions/reglament.fish
help-completions-shell = қабықша: { $values }
help-man = man нұсқаулығының бетін шығару
help-man-examples =
    reglament man > reglament.1
    reglament man --lang ru | man -l -
help-fmt = файлдарды біркелкі түрге келтіру
help-fmt-examples =
    reglament fmt менің-регламентім.rgl                 файлды біркелкі түрге келтіру
    reglament fmt --check                               файлдар өзгерер ме еді, соны ғана айту
    reglament fmt --language ru менің-регламентім.rgl   кілт сөздерді орысшаға аудару
    reglament fmt - < файл.rgl                          стандартты кірістен стандартты шығысқа
help-fmt-check = ештеңе өзгертпеу; бірдеңе өзгеретін болса — 1 коды
help-fmt-language = кілт сөздер мен өлшем бірліктерін мына тілде жазу: ru, kk, en
help-fmt-paths = файлдар мен каталогтар, «-» — стандартты кіріс; көрсетілмесе — регламенттер каталогы
file-no-directory = бұл — файл, ал керегі — каталог: { $path }
file-no-text = бұл мәтін емес: { $path }
file-too-large = { $path } файлы тым үлкен: { $size } байт, ал рұқсат етілетіні — { $limit } байт
calendar-wrong = «{ $name }» күнтізбесі дұрыс құрылмаған: { $reason }
regulation-not-compiled = регламентте қателер бар: { $name }
day-unknown = белгісіз
day-exact = { $date }
day-between = ең ертесі — { $from }, ең кеші — { $to }
day-not-before = ең ертесі — { $date }
day-not-after = ең кеші — { $date }
value-date-example = күнді жазыңыз, мысалы: 2018-03-19 немесе 19.03.2018
value-moment-example = күнді немесе күн мен уақытты жазыңыз, мысалы: 2018-03-19, 2018-03-19T16:40, 19.03.2018 16:40
value-term-example = санды өлшем бірлігімен жазыңыз, мысалы: «20 минут», «3 жұмыс күні», «10 күнтізбелік күн»
value-reading-example = мүмкін мәндері: next-day, event-day, next-day,elapsed-hours, event-day,elapsed-hours
calendar-due = { $term }: басталуы { $from }, аяқталуы { $due } (түсіндірме — { $reading })
calendar-from-date-alone = уақыт көрсетілмеген: мерзім { $from } бастап есептелді
calendar-days-assumed = қандай күн екені айтылмаған: күнтізбелік күн деп алынды
calendar-skipped = есептелмейтін күн саны: { $n }
calendar-undetermined = { $date } күнгі ауыстыру сол күні белгілі болған-болмағаны дереккөздерден көрінбейді
when-fact = { $name }
when-not = { $condition } емес
when-and = { $left } және { $right }
when-or = { $left } немесе { $right }
when-group = ({ $condition })
when-compared = { $name } { $sign } { $value }
when-complete = құжаттар толық
when-otherwise = әйтпесе
when-violated = ереже бұзылған
when-kept = ереже сақталған
when-met = күтілгені келді: { $name }
when-missed = күтілгені келмеді: { $name }
when-ended = { $service }: { $outcome }
silence-no-actor = кім орындайтыны айтылмаған
list-broken = қателері бар, тізімде көрсетілмеді: { $path }
list-from = басы: { $day }
list-until = соңы: { $day }
man-name = атауы
man-description = сипаттамасы
man-version = нұсқасы
man-failed = нұсқаулық беті жасалмады: { $reason }
show-act = Акт
show-registered = Тіркелген
show-amended = Өзгертілген
show-repealed = Күші жойылған
show-force-from = Қолданылу басы
show-force-until = Қолданылу соңы
show-standard = Сүйенетін стандарты
show-provider = Көрсетілетін қызметті беруші
show-calendar = Күнтізбе
show-office-hours = Жұмыс уақыты
show-intake-hours = Қабылдау уақыты
show-list-units = Қатысушылар тізімі
show-list-results = Қорытындылар тізімі
show-list-items = Тармақшалар тізімі
show-actors = Қатысушылар
show-facts = Деректер
show-channels = Өтініш беру арналары
show-deadline = «{ $name }» шекті мерзімі: { $term } (басталуы: { $from }; аяқталуы: { $to })
show-deadline-alone = «{ $name }» шекті мерзімі: { $term }
show-excluding = күту есепке кірмейді: { $waits }
show-unknown = белгісіз
show-silent = актіде айтылмаған
show-variant = { $cites } басқаша: { $term }
show-silences = Актіде айтылмағаны
show-assumptions = Жорамалдар
act-resolution = қаулы
act-order = бұйрық
act-law = заң
act-newspaper = газет жарияланымы
actor-applicant = өтініш беруші
actor-unit = бөлімше
actor-official = лауазымды тұлға
actor-commission = алқалы орган
actor-agency = басқа орган
actor-corporation = Мемлекеттік корпорация қызметкері
actor-system = ақпараттық жүйе
outcome-favourable = оң
outcome-refusal = бас тарту
outcome-neutral = бейтарап
file-exists = файл бар, ол өзгертілген жоқ: { $path }
file-write-not-permitted = жазуға рұқсат жоқ: { $path }
file-unwritable = { $path } жазылмады: { $reason }
output-unwritable = нәтиже шығарылмады: { $reason }
new-made = { $path } файлы жасалды; енді оны тексеріп, істі есептеңіз:
fmt-changed = біркелкі түрге келтірілді: { $path }
fmt-would-change = өзгерер еді: { $path }
fmt-failed = сол күйі қалды: { $path }
fmt-summary = өзгерісі бар файлдар: { $changed }, өзгеріссіз: { $unchanged }, келтірілмегені: { $failed }
fmt-not-the-same = біркелкі түрі басқаша оқылар еді, файл сол күйі қалды (бұл — бағдарламаның қатесі): { $path }
name-not-in-standard = «{ $name }» мерзімі стандарт бойынша алынған, бірақ стандартта бұл қызмет үшін көрсетілмеген
event-submitted = өтініш беру
event-received = түсу
event-start = «{ $step }» басы
event-end = «{ $step }» соңы
event-notice = «{ $step }» хабарламасын алу
event-fact = «{ $name }»
syntax-too-many = ескерту тым көп, бұдан әрі көрсетілмегені: { $n }

## Кестелер

table-step = қадам
table-actors = кім
table-start = басталуы
table-end = аяқталуы
table-cites = тармақтар
table-regulation = регламент, қызмет
table-title = атауы
table-actor = қатысушы
table-kind = түрі
table-fact = факт
table-values = мәндері
table-default = көрсетілмесе
table-by = кім айтады
table-meaning = мағынасы
table-term = мерзім
table-next = әрі қарай

## Жағдай: толықтырулар

term-same-day = сол күні
because-received-day-off = { $date } — жұмыс күні емес; { $received } келіп түсті деп есептеледі
silence-stated = { $text }
assume-stated = { $text }
assume-channel = арна көрсетілмеген; «{ $channel }» алынды
assume-documents =
    { $n ->
        [one] тізбедегі { $n } құжат ұсынылды деп алынды: { $documents }
       *[other] тізбедегі { $n } құжат ұсынылды деп алынды: { $documents }
    }
notice-disputed-start-event-day = оқиға болған күнді есептеу даулы (Азаматтық кодекстің 173-бабы; «Әкімшілік рәсімдер туралы» заңның 12-1-бабы): мұнда ол есептеледі (--reading event-day)
value-yes = иә
value-no = жоқ
fact-type-yes-no = иә немесе жоқ
fact-type-one-of = мәндердің бірі
fact-type-number = бүтін сан
fact-type-date = күн, мысалы 19.03.2018
fact-type-duration = айлар саны
fact-type-money = теңгемен сома
fact-type-persons = адамдар саны
fact-type-complete = құжаттар тізбелері шешеді
fact-one-of-values = мыналардың бірі: { $values }
case-service-unknown = регламентте мұндай қызмет жоқ: «{ $name }»
case-settled-by-lists = «{ $name }» фактісін құжаттар тізбелері шешеді; құжаттарды көрсетіңіз
case-missing-event = мерзім бұл жағдайда болмаған оқиғадан есептеледі
case-stuck = іс тұрып қалды: бұл жағдайда басталмайтын немесе аяғына жетпейтін қатар жұмыс күтіліп тұр
case-as-if-help = есепті бәрібір көру үшін --as-if-in-force қосыңыз
case-coverage-help = күнтізбе ішіндегі уақытты алыңыз; келесі жылдар оның файлына қосылады, ол тұрған каталогты --regulations атайды
case-wording-help = { $date } күнінен бергі, белгілі редакция анық қолданыста болатын күнді алыңыз немесе --as-if-in-force қосыңыз
case-names-help = қызметте мыналар бар: { $names }
case-missing-help = әр фактіні көрсетіңіз: --set атауы=мәні, не жағдай файлында
kind-target = қадам не аяқталу
kind-need = қадам не күту
kind-proof = құжат, факт не күту
kind-list-target = қадам не қатысушы
name-second-regulation = файлда тек бір регламент не стандарт болуы мүмкін
name-wait-without-missed = «{ $name }» күтуінде «өтіп кетті» бұтағы жоқ
name-wait-without-missed-help = күту блогына қосыңыз: { $target }, немесе: { $silent }
name-nested-without-term = «{ $name }» күтуі мерзім ішінде, ал одан бұрын қадамның мерзімі жоқ
name-no-outcome = «{ $name }» қызметінің бірде-бір аяқталуы жоқ
name-rule-without-violated = «{ $name }» ережесінде «бұзылды» бұтағы жоқ
name-bad-schedule = мұндай уақыт кестесі болмайды: соңы басынан ерте, үзіліс жұмыс уақытынан тыс немесе күндердің реті ауысқан
name-bad-schedule-help = уақытты ретімен жазыңыз, мысалы: { $example }
name-value-type = «{ $name }» фактісіне бұл мән жарамайды, мұнда керегі — { $type }
name-value-type-help = мәнді ауыстырыңыз немесе факт сипатындағы түрді өзгертіңіз
name-call-cycle = қызметтер бірін-бірі шеңбермен шақырады: { $names }
name-call-cycle-help = осы шақырулардың бірін алып тастаңыз: шеңбер үзілуі керек
name-refusal-without-branch = «{ $name }» шақыруы: «{ $outcome }» бас тарту аяқталуы қайда апаратыны айтылмаған
name-deadline-without-events = «{ $name }» шекті мерзімінің басы мен соңы жоқ: мына сәттен …, мынаған дейін …
name-dates-reversed = екінші күн біріншіден бұрын
name-not-a-date = «{ $name }» фактісі күн емес, одан мерзім есептеуге болмайды
name-elsewhere-without-term = бұл жолдың алдында қадамда айырмасы болатын мерзім жоқ

## simulate және test пәрмендері

help-simulate = бір жағдайды есептеу: әр қадамның күндері мен себептері
help-simulate-examples =
    reglament simulate mangistau/foreign-labour-permit:issue --submitted "15.03.2018 17:20"
    reglament simulate akmola/foreign-labour-permit:issue --submitted 25.12.2018 --event алым-төлемі=missed
    reglament simulate mangistau/foreign-labour-permit:portal --submitted 15.03.2018 --set вид=issue
    reglament simulate --case жағдай.toml --format json
help-service = қызмет: «облыс/регламент:қызмет», не файл жолы мен қызмет
help-submitted = өтініш қашан берілді
help-set = жағдай фактісі, қайталауға болады
help-event = күтілген оқиға қашан болды, не missed — болмады; қайталауға болады
help-case = жағдай файлы (TOML); пәрмен жолының параметрлері одан басым
help-pace = { $values }: әр мерзім толық жұмсалған, не мүлде жұмсалмаған (көрсетілмесе — limit)
help-as-if-in-force = регламент бұл күні қолданылмаса да есептеу
help-test = регламенттерді қасындағы сценарийлермен тексеру
help-test-examples =
    reglament test
    reglament test regulations/akmola
help-test-paths = файлдар мен каталогтар; көрсетілмесе — регламенттер каталогы
value-service = ҚЫЗМЕТ
value-setting = АТАУЫ=МӘНІ
value-event = АТАУЫ=УАҚЫТ
value-pace = ҚАРҚЫН
simulate-no-service = қызмет көрсетілмеген
simulate-no-service-help = мысалы: reglament simulate akmola/foreign-labour-permit:issue --submitted 25.12.2018; барлық қызметтерді reglament list көрсетеді
simulate-which-service = «{ $regulation }» регламентінде бірнеше қызмет бар; біреуін қос нүктеден кейін көрсетіңіз
simulate-no-time = өтініш қашан берілгені көрсетілмеген
simulate-no-time-help = --submitted қосыңыз, мысалы --submitted "25.12.2018 17:00"
case-file-wrong = { $path } файлы жағдай не сценарийлер файлы ретінде оқылмайды: { $reason }
simulate-received = { $submitted } берілді, { $received } келіп түсті
simulate-not-before = ең ертесі { $at }
simulate-outcome = Нәтиже: { $outcome }, { $ended }
simulate-refusal = Нәтиже: бас тарту — { $outcome }, { $ended }
simulate-stopped = Іс тоқтады: әрі қарай актіде ештеңе айтылмаған ({ $place })
simulate-deadline-kept = «{ $deadline }» шекті мерзімі сақталды: { $due } бітеді, { $met } орындалды
simulate-deadline-kept-if = «{ $deadline }» шекті мерзімі мерзімсіз қадамдар уақыт алмаса сақталады: { $due } бітеді, { $met } орындалады
simulate-deadline-missed = «{ $deadline }» шекті мерзімі бұзылды: { $due } бітті, { $met } орындалды
simulate-deadline-missed-if = «{ $deadline }» шекті мерзімі мерзімсіз қадамдар уақыт алмаған жағдайда бұзылады: { $due } бітті, { $met } орындалды
simulate-deadline-open = «{ $deadline }» шекті мерзімі { $due } бітеді; іс оған жетпеді
simulate-deadline-unknown = «{ $deadline }» шекті мерзімі: ұзақтығы белгісіз
simulate-because = Күндердің негіздемесі
simulate-silences = Актіде айтылмағаны
simulate-assumptions = Жорамалдар
cited = [{ $cites }]
table-number = №
test-no-scenarios = регламенттердің қасында сценарий жоқ: { $path }
test-expects-nothing = { $file }: «{ $scenario }» сценарийі ештеңе күтпейді; [scenario.expect] қосыңыз
test-failed = сценарий орындалмады: «{ $scenario }»
test-file = файл
test-step = қадам не мерзім
test-what = не
test-expected = күтілгені
test-got = шыққаны
test-error = есептемеу себебі
test-outcome-kind = нәтиже түрі
test-silence = актіде айтылмаған жері
test-ended = істің аяқталуы
test-received = өтініштің қабылдануы
test-due = мерзімнің өтуі
test-met = орындалуы
test-kept = мерзім сақталды
test-present = істе бар
error-service-unknown = мұндай қызмет жоқ
error-not-in-force = регламент қолданыста емес
error-wording-unknown = редакция белгісіз
error-fact-missing = факт көрсетілмеген
error-fact-unknown = мұндай факт жоқ
error-fact-elsewhere = басқа қызметтің фактісі
error-fact-type = фактінің мәні жарамайды
error-event-unknown = мұндай оқиға жоқ
error-event-before = оқиға өтініштен бұрын
error-settled-by-lists = фактіні құжаттар тізбелері шешеді
error-outside-coverage = уақыты күнтізбеден тыс
error-too-many-steps = қадам тым көп
test-summary = орындалған сценарийлер: { $passed }, орындалмағаны: { $failed }
value-set-example = атауы=мәні деп жазыңыз, мысалы --set арна=portal
value-event-example = атауы=уақыт не атауы=missed деп жазыңыз, мысалы --event "алым=19.03.2018 16:40"
value-pace-example = қарқын — limit не instant
notice-wording-uncertain = осы редакция қолданыла бастаған нақты күн белгісіз: ол { $from } мен { $to } аралығында
notice-repeal-uncertain = күші жойылған нақты күн белгісіз: ол { $from } мен { $to } аралығында; бұл күні регламент қолданылмауы мүмкін еді
notice-wording-unknown = { $date } күнгі редакция белгісіз; есеп белгілі редакция бойынша (--as-if-in-force)
notice-wording-other = { $date } күнгі редакция белгісіз; есеп № { $number } актінің редакциясы бойынша (--as-if-in-force)
notice-force-unknown = мәтіннен регламенттің қашан қолданылатыны көрінбейді; есеп шартты (--as-if-in-force)
notice-outlives = іс { $date } күнінен кейін аяқталды, ол кезде регламенттің күші жойылған болуы мүмкін
notice-settled-start = бұл күндер үшін заң оқиға күнін есептемейді (ӘРПК 76-баптың 2-тармағы; АК 173-бап); ол тек сұралғандықтан бірінші күн болып саналды (--reading event-day)
value-file = ФАЙЛ
assume-hours = акт уақытты атамайды; әкімдіктердің әдеттегі уақыты алынды: дс–жм 09:00–18:30, үзіліс 13:00–14:30, қабылдау 17:30-ға дейін
because-window = күту мерзімі — { $term }: басталуы { $from }, аяқталуы { $due }
name-condition-without-branch = «{ $name }» шартының барлық бұтақтары аталмаған
name-condition-without-branch-help = соңғы жол етіп қосыңыз: { $target }, немесе: { $silent }
kind-wait = күту
case-event-before = «{ $name }» оқиғасы ({ $at }) өтініш берілгеннен бұрын
name-huge-calls = «{ $name }» қызметі басқаларын { $depth } деңгейден терең шақырады не олармен бірге { $steps } қадамнан көп
toml-place = { $line }-жол, { $column }-баған: { $reason }
test-instead = оның орнына: { $reason }
test-orphan = сценарийлер файлы регламенттің қасында емес: { $path }
standard-missing = регламент негізделетін «{ $name }» стандарты жоқ
expected-outcome-kind = аяқталудың түрі
expected-fact-type = фактінің түрі
expected-document-mark = құжаттың белгісі
expected-form = қызметтің нысаны
expected-part = қатысушы не мерзім
expected-bound = «ерте емес», «кеш емес» не мерзім
expected-force = күшіне ену күні
name-no-outcome-help = жол қосыңыз: аяқталу берілді: оң "…"
name-rule-without-violated-help = ереже блогына қосыңыз: { $target }, немесе: { $silent }
name-refusal-without-branch-help = шақыру блогына қосыңыз: аяқталу { $outcome } -> қадам не аяқталу
given-fact = { $fact }: { $value }
given-event = { $event }: { $at }
given-missed = { $event }: болмады
simulate-given = Көрсетілген деректер
time-of-submission = өтініштің берілуі
time-of-event = «{ $event }»
assume-time-intake = { $what }: уақыты көрсетілмеген; қабылдаудың басталуы алынды — { $at }
assume-time-office = { $what }: уақыты көрсетілмеген; арна тәулік бойы ашық болғандықтан, көрсетілетін қызметті беруші жұмысының басталуы алынды — { $at }
assume-time-of-submission = { $what }: уақыты көрсетілмеген; сол күні өтініш берілген уақыт алынды — { $at }
assume-time-closed = { $what }: уақыты көрсетілмеген, ал бұл күні қабылдау жоқ; { $at } алынды, әрі қарай қабылдау ережесі қолданылады
notice-overridden = { $what }: пәрмен жолындағы «{ $taken }» алынды, жағдай файлында «{ $file }» тұр
notice-written-in-russian = регламент орыс тілінде жазылған; ондағы атаулар мен мәтіндер сол тілде беріледі
notice-written-in-kazakh = регламент қазақ тілінде жазылған; ондағы атаулар мен мәтіндер сол тілде беріледі
notice-written-in-english = регламент ағылшын тілінде жазылған; ондағы атаулар мен мәтіндер сол тілде беріледі
notice-event-late = «{ $event }» оқиғасы мерзім аяқталғаннан кейін ({ $due }) болды, { $at }: орындалмаған деп саналды
notice-event-early = «{ $event }» оқиғасы мерзім басталғанға дейін ({ $from }) болды, { $at }: { $counted } болған деп есептелді
notice-event-idle = «{ $event }» оқиғасы көрсетілген, бірақ іс оған жетпеді
simulate-contradiction = { $option }: «{ $name }» екі рет әртүрлі берілген: «{ $first }» және «{ $second }»
simulate-received-provider = көрсетілетін қызметті берушіге { $at } келіп түсті
because-wait-early = «{ $wait }»: мерзім басталғанға дейін ({ $from }) орындалды, { $at }; { $counted } орындалған деп есептелді
because-call = қадам шақырылған «{ $service }» қызметімен бірге аяқталады, { $at }
because-call-stopped = іс шақырылған «{ $service }» қызметінің ішінде тоқтады
because-at-once = акт бұған уақыт бөлмейді: бірден орындалады
because-open-minutes = минуттар мен сағаттар тек жұмыс уақытында есептеледі
because-received-at-once = арна тәулік бойы ашық: бірден келіп түсті, { $received }
because-received-by-provider = көрсетілетін қызметті берушіге { $received } келіп түсті
because-closed-day = { $date } күні жұмыс уақыты жоқ; келесі жұмыс уақытынан басталады: { $opening }
because-before-opening = жұмыс уақыты әлі басталмаған; ашылғаннан басталады: { $opening }
because-break = үзіліс; одан кейін басталады: { $opening }
because-due-before-start = мерзім қадам басталғанға дейін ({ $start }) бітті, { $due }; қадам басталысымен орындалды
because-received-in-hours = көрсетілетін қызметті берушіге { $received }, қабылдау уақытында келіп түсті
because-branch = әрі қарайғы барысты мына фактілер айқындады: { $facts }
because-fact = { $fact } = { $value }
because-rule-broken = ереже бұзылды
assume-by-standard = { $standard }: { $text }
simulate-edition = № { $number } акт бойынша редакция
show-documents = Құжаттар «{ $name }»
show-fee = алым: { $text }
show-ground = бас тарту негізі: { $text }
toml-unknown-field = «{ $field }» деген өріс жоқ
toml-unknown-field-likely = «{ $field }» деген өріс жоқ; мүмкін, «{ $likely }» деп жазбақ болдыңыз
toml-missing-field = «{ $field }» өрісі жетіспейді
toml-duplicate-key = кілт екі рет тұр
toml-wrong-type = «{ $key }»: мәннің түрі басқа; күтілетіні — { $expected }
toml-expects-text = тырнақшадағы мәтін
toml-expects-flag = true не false
toml-expects-list = шаршы жақшадағы тізім
toml-expects-table = атаулар мен мәндер кестесі
toml-expects-value = бір мән: тырнақшадағы мәтін, бүтін сан, күн, true не false
toml-broken = жазу дұрыс емес; латын емес атаулар мен мәтіндер тырнақшаға алынады
io-not-a-directory = жолдың бір бөлігі — каталог емес, файл
io-full = дискіде орын жоқ
io-name = жүйе мұндай файл атауын қабылдамайды
io-read-only = дискіге тек оқу рұқсат
io-other = жүйе ақауы ({ $code })

# Тексерулердің топтары
family-syntax = файлдың жазылуы
family-names = атаулар
family-flow = қадамдардың реті
family-results = нәтижелер
family-waits = күту
family-timing = мерзімдер
family-actors = қатысушылар
family-documents = құжаттар
family-clauses = тармақтар
family-acts = актілер
family-silence = үнсіздік пен жорамалдар
family-style = рәсімдеу
family-waivers = ерекшеліктер

# Табылғандар басқа беттерде
witness-label = тексеру
remark-line = { $label }: { $text }
markdown-title = Регламенттерді тексеру
column-level = Деңгейі
column-check = Тексеру
column-clauses = Тармақтар
column-line = Жол
column-found = Табылғаны
plain-head = { $of } ішінен { $at }-ші: { $level }. Тексеру { $code }, { $name }.
plain-place = { $file } файлы, { $line }-жол, { $column }-баған.
plain-related = Байланысты жер, { $line }-жол: { $text }

# reglament explain және reglament rules
help-explain = тексерудің беті: не табады, неге маңызды, қалай түзетіледі
help-explain-examples =
    reglament explain F001
    reglament explain unreachable-step --lang kk
    reglament explain silence --format markdown
help-explain-check = тексерудің коды немесе атауы
value-check = ТЕКСЕРУ
explain-unknown = «{ $given }» тексеруі жоқ
explain-unknown-help = барлық тексерулерді «reglament rules» көрсетеді
explain-finds = Не табады
explain-law = Неге маңызды
explain-example = Мысал: тексерудің коды тұрған жолда іске қосылады
explain-mend = Қалай түзетіледі
explain-accepting = Қалай қабылдауға болады
explain-accept =
    Файлда, табылған нәрсенің блогында:
    «тексермеу { $name } "себебі", мынаған дейін 31.12.2027».
    Бүкіл жобада, reglament.toml файлының [levels] бөлімінде:
    «{ $name } = "allow"»; немесе note, warn, deny.
help-rules = барлық тексерулер топ-тобымен
help-rules-examples =
    reglament rules
    reglament rules --format json
    reglament rules --pages docs/checks
help-rules-changes = тексерулердің орнына — diff пен compare айтатын өзгерістер мен айырмашылықтардың түрлері
help-rules-pages = әр тексерудің бетін үш тілде осы каталогқа жазу
table-code = Коды
table-check = Тексеру
table-level = Деңгейі
rules-more = Тексерудің беті: reglament explain КОД
rules-more-changes = Өзгеріс түрлері: reglament rules --changes
rules-written = { $path } каталогына { $n } бет жазылды

# reglament.toml және белгілі табылғандар
config-wrong = { $path } баптауларын оқу мүмкін емес: { $reason }
config-language = «{ $given }» тілі белгісіз; ru, kk, en бар
config-unknown-check = «{ $given }» тексеруі жоқ
config-unknown-level = «{ $given }» деген деңгей жоқ; allow, note, warn, deny бар
config-twice = «{ $given }» тексеруінің деңгейі екі рет берілген: коды және атауы бойынша
config-fixed-level = «{ $given }» — акт кемшілігі емес, файл қатесі: оның деңгейі өзгермейді
baseline-wrong = белгілі табылғандардың { $path } файлын оқу мүмкін емес: { $reason }
baseline-unjustified = { $path } файлында { $check } ({ $object }) табылғанының жауаптысы немесе себебі жоқ
baseline-unjustified-help = owner мен reason жазыңыз: табылғанға кім жауап береді және ол неге әзірге түзетілмейді
baseline-left-out = { $n } белгілі табылған көрсетілмеді
baseline-stale = { $path } файлындағы { $n } жазба енді ештеңеге сәйкес келмейді: файлды қайта жазуға болады
baseline-written = { $path } файлына { $n } табылған жазылды
help-only = тек осы тексерулердің тапқандарын көрсету (коды немесе атауы, үтір арқылы)
help-proofs = бүкіл күнтізбе бойынша дәлелдеуді қажет ететінін де тексеру: мерзімдер сақтала ма (ұзағырақ)
help-full = ескертпелерді де файлдан үзіндісімен көрсету
help-baseline = осы файлға жазылған табылғандарды көрсетпеу; қателер әрқашан көрсетіледі
help-write-baseline = барлық табылғанды белгілі деп осы файлға жазу
help-owner = жазылған табылғандарға кім жауап береді
help-reason = олар неге қабылданды
help-fix = мағынаны өзгертпей, тек бір жолмен түзетілетінді түзету
help-fix-diff = осы түзетулерді көрсетіп, ештеңені өзгертпеу
help-watch = әр сақталған сайын қайта тексеру
help-no-cache = барлық файлды қайта тексеру: бұрын табылғанын алмау және осы жолы табылғанын сақтамау
help-today = ерекшеліктердің мерзімі қай күнге есептеледі (әдетте — бүгін)
value-text = МӘТІН
fix-replace = «{ $text }» деп ауыстыру
fix-mended = түзетілді: { $path }
fix-refused = { $path } түзетілмеді: мағынасы өзгермей қалатынына көз жеткізу мүмкін емес
watch-failed = файлдарды бақылау мүмкін емес: { $reason }
watch-waiting = файлдардың сақталуын күтіп тұрмын; тоқтату — Ctrl+C
code-terms = 20 минут, 3 жұмыс күні, 10 күнтізбелік күн
code-missed = өтіп кетті -> аяқталу
code-missed-silent = өтіп кетті -> үнсіз "не туралы"
code-else = әйтпесе -> қадам-не-аяқталу
code-else-silent = әйтпесе -> үнсіз "не туралы"
code-violated = бұзылды -> аяқталу
code-violated-silent = бұзылды -> үнсіз "не туралы"
code-schedule = дс–жм 09:00–18:30, үзіліс 13:00–14:30

## deadline пәрмені

help-deadline = өтініш қашан берілсе де, шекті мерзімдердің сақталатынын тексеру
help-deadline-examples =
    reglament deadline mangistau/foreign-labour-permit:reissue
    reglament deadline akmola/foreign-labour-permit --reading next-day --full
    reglament deadline zhitikara/labour-immigrant-permit:main --from 01.01.2019 --to 31.12.2020
    reglament deadline --format json
help-deadline-service = қызметтер немесе регламенттер; көрсетілмесе — барлығы
help-deadline-from = өтініш берілетін алғашқы минут; көрсетілмесе — актінің күшіне енуі
help-deadline-to = өтініш берілетін соңғы минут; көрсетілмесе — акт күшінің соңы
help-deadline-reading = бір ғана түсіндірме; көрсетілмесе — next-day және event-day
help-deadline-set = барлық жағдайға ортақ факт; қайталауға болады
help-deadline-full = әр қадамның қорын, ең аз және ең көп ұзақтықты және мерзім неден өзгеретінін де көрсету
deadline-none = мұнда тексеруге болатын шекті мерзімдер жоқ
deadline-none-help = қызметтердің мерзімдерін reglament show көрсетеді; шекті мерзімсіз ұзақтықты — reglament deadline … --full
deadline-too-many-ways = қызметтің жолдары { $number }-ден көп, бәрін тексеру мүмкін емес
deadline-force-unknown = актінің қашан қолданыста болғаны белгісіз, сондықтан қай өтініштерді тексеру керегі де белгісіз
deadline-force-unknown-help = --from және --to көрсетіңіз
deadline-left-out = { $service } тексерілмеді: { $reason }
deadline-span-empty = соңы ({ $to }) басынан ({ $from }) кейін емес
deadline-span-empty-help = --to мәні --from мәнінен және актінің күшіне енген күнінен ерте болмауы керек
deadline-not-covered = «{ $calendar }» күнтізбесі { $from } мен { $to } аралығындағы күндерді ғана біледі
deadline-not-covered-help = --from және --to мәндерін осы күндердің ішінен көрсетіңіз
deadline-head = { $service }: өтініш { $from } мен { $to } аралығында беріледі
table-deadline = шекті мерзім
table-reading = түсіндірме
table-kept = сақталады
table-kept-if-quick = өтініш беруші кешікпесе
table-late-starts = кешігетін өтініштер үлесі
table-end-of-case = немен аяқталады
table-quickest = ең тез, жұмыс күні
table-slowest = ең ұзақ, жұмыс күні
table-quickest-calendar = ең тез, күнтізбелік күн
table-slowest-calendar = ең ұзақ, күнтізбелік күн
verdict-always = әрқашан
verdict-never = ешқашан
verdict-depends = өтініш уақытына байланысты
deadline-means-always = қай минутта берілсе де, қай жолмен барса да сақталады ({ $cites })
deadline-means-never = қай минутта берілсе де, әркім өз мерзіміне үлгергенімен, шекті мерзім бұзылатын жол бар ({ $cites })
deadline-means-depends = әрдайым сақтала бермейді: кейбір минуттарда берілсе, әркім өз мерзіміне үлгергенімен, шекті мерзім бұзылатын жол бар ({ $cites })
deadline-window-always = күту мерзімі әрқашан өзін қамтитын мерзімнен кеш аяқталмайды ({ $cites })
deadline-window-never = қай минутта берілсе де, күту мерзімі өзін қамтитын мерзімнен кеш аяқталуы мүмкін ({ $cites })
deadline-window-depends = кейбір минуттарда берілсе, күту мерзімі өзін қамтитын мерзімнен кеш аяқталуы мүмкін ({ $cites })
deadline-first-late = мерзім бұзылатын алғашқы өтініш: { $at }
deadline-tightest = бұзылуға ең жақыны: берілді { $start }, мерзім бітеді { $due }, орындалды { $ended }
deadline-worst = ең нашар жағдай: берілді { $start }, мерзім бітті { $due }, орындалды { $ended }
deadline-to-blame = мына демалыс күндері болмаса, мерзім сақталар еді: { $days }
deadline-try = тексеру: { $command }
deadline-changes-reading = біту күні түсіндірмеге байланысты: { $from } – { $to } аралығындағы өтініштер
deadline-changes-transfer = өтініш күні әлі белгісіз болған (не белгілі болғаны анық емес) ауыстырулар мерзімнің біту күнін өзгертеді: жұмыс күні → демалыс { $pairs }
deadline-slack = жауап өзгергенге дейін қадам мерзімі қаншаға өсе алады:
deadline-slack-none = { $step }: мүлде өсе алмайды (шешуші қадам)
deadline-slack-units = { $step }: { $units }
deadline-slack-unbounded = { $step }: жауап оған байланысты емес
deadline-lengths = Өтініштен соңына дейін неше күн ({ $reading }): барлық өтініштер бойынша ең азы / ортасы / ең көбі
deadline-ends-outcome = { $outcome }
deadline-ends-silent = акт үндемейді
deadline-ends-silent-after = «{ $step }» қадамынан кейін акт үндемейді
deadline-lower-bound = { $service }, «{ $deadline }»: жолда мерзімсіз қадамдар бар; олар уақыт алмаса ғана жауап дұрыс
deadline-at-ends = { $service }, «{ $deadline }»: жолда мерзімді жылжытатын немесе тоқтататын бірнеше оқиға бар; жауап олардың әрқайсысының шеткі сәттері үшін дұрыс, барлық тіркесімдер тексерілмеген
deadline-fact-assumed = «{ $fact }» көрсетілмеген; өтініш берілген күн алынды (басқасын --set арқылы беріңіз)
help-export = қызметті басқа бағдарламаларға арнап жазу
help-export-examples =
    reglament export mangistau/foreign-labour-permit:issue                       WoPeD пен pm4py-ге арналған желі
    reglament export mangistau/foreign-labour-permit:issue --output issue.pnml   бірден файлға
    reglament export my-regulation.rgl --format pnml                             бір қызметі бар өз файлыңыз
help-export-output = стандартты шығысқа емес, осы файлға жазу; бұрыннан бар файл ауыстырылады
export-written = { $path } жазылды

## Не өзгерді

change-from-to = { $thing }: { $said }; бұрын: { $old }, енді: { $new }
change-from = { $thing }: { $said }; бұрын: { $old }
change-to = { $thing }: { $said }; енді: { $new }
change-plain = { $thing }: { $said }
change-in-service = { $service }: { $said }
changes-acts = Акт және оның күші
changes-services = Регламенттер мен қызметтер
changes-actors = Қатысушылар
changes-hours = Арналар мен сағаттар
changes-facts = Фактілер
changes-flow = Қадамдар тәртібі
changes-terms = Мерзімдер
changes-waits = Күтулер
changes-grounds = Бас тарту негіздері
changes-documents = Құжаттар мен алымдар
changes-results = Аяқталулар мен қорытындылар
changes-duties = Тәртіптен тыс міндеттер
changes-silences = Үндемеу мен болжамдар
changes-editorial = Тек мәтін
changes-moments = Істердің күндері
changes-languages = Бір актінің тілдік нұсқалары
thing-regulation = «{ $name }» регламенті
thing-act = акт
thing-service = «{ $name }» қызметі
thing-step = «{ $name }» қадамы
thing-stage = «{ $step }» қадамының кезеңі
thing-total = «{ $name }» шекті мерзімі
thing-wait = «{ $step }» қадамындағы «{ $name }» күтуі
thing-actor = «{ $name }» қатысушысы
thing-channel = «{ $name }» арнасы
thing-fact = «{ $name }» фактісі
thing-ground = «{ $name }» бас тарту негізі
thing-document = «{ $name }» құжаты
thing-documents = «{ $name }» құжаттар тізбесі
thing-fee = «{ $name }» алымы
thing-free = қызметтің тегін екені туралы сөз
thing-outcome = «{ $name }» аяқталуы
thing-duty = «{ $name }» міндеті
value-by-clock = сағат бойынша { $term }, күндіз-түні
value-takes = қадам сонша созылады
value-within = қадам осы мерзім ішінде жасалады
value-own-start = қадамның өзінің басталуы
value-next = әрі қарай
value-silent = акт үндемейді: { $text }
value-unsaid = айтылмаған
value-nothing = ештеңе
value-always = әрқашан
value-next-day = оқиға күні есептелмейді
value-event-day = оқиға күні есептеледі
value-day-of = { $policy } (оқиға: { $event })
value-by-standard = стандарт бойынша: { $term }
value-between = басталуы: { $from }; аяқталуы: { $to }
value-without-waits = { $between }; күтусіз: { $waits }
value-work = жұмыс
value-condition = шартты тексеру
value-call = «{ $service }» қызметін шақыру
value-not-before-before = мына оқиғадан ең ерте дегенде { $term } бұрын: { $event }
value-not-before-after = мына оқиғадан кемінде { $term } кейін: { $event }
value-not-after-before = мына оқиғадан кемінде { $term } бұрын: { $event }
value-not-after-after = мына оқиғадан кейін { $term } өткенге дейін: { $event }
value-within-before = мына оқиғаға дейінгі { $term } ішінде: { $event }
value-within-after = мына оқиғадан кейінгі { $term } ішінде: { $event }
value-papers = жасайды: { $made }; табыстайды: { $handed }
value-needs = оған дейін: { $needs }; шешеді: { $decides }
value-in-intake = қабылдау сағаттарында
value-in-office = жұмыс сағаттарында
value-behind = «{ $step }» қадамынан кейін
value-first = бірінші
value-beside = { $behind }; қатар: { $steps }
value-branch = { $when } → { $target }
value-decided = { $fact }: { $value }
value-otherwise = әйтпесе
value-violated = бұзылған
value-met = күткен келді: { $target }
value-missed = күткен келмеді: { $target }
value-nested = қадам мерзімінің ішінде
value-before-work = қадамның жұмысына дейін
value-wait = күтіледі: { $by }, { $place }; қабылдайды: { $takers }
value-paper = { $title } ({ $forms })
value-days = { $first }–{ $last }
value-hours = { $days } { $times }
form-original = түпнұсқа
form-copy = көшірме
form-notarised-copy = нотариат куәландырған көшірме
form-notarised-translation = нотариат куәландырған аударма
form-electronic-copy = электрондық көшірме
form-electronic-document = электрондық құжат
weekday-monday = дс
weekday-tuesday = сс
weekday-wednesday = ср
weekday-thursday = бс
weekday-friday = жм
weekday-saturday = сб
weekday-sunday = жс
thing-heading = «{ $name }» қызметінің айдары
thing-standard = стандартқа сілтеме
thing-provider = қызмет беруші
thing-result = «{ $name }» нәтижесі
value-force-from = мына күннен күшінде: { $day }
value-force-until = мына күнге дейін күшінде болған: { $day }
value-act = № { $number } { $kind }
value-act-dated = { $date } № { $number } { $kind }
value-ends-act = күшін жояды: { $act }
value-changes-act = өзгертеді: { $act }
value-registered = тіркелуі: { $parts }
value-on-registration = тіркелген күннен бастап
value-on-publication = жарияланған күннен бастап
value-after-publication = жарияланғаннан кейін мына мерзім өткен соң: { $term }
value-published = жарияланған күні: { $day }
value-new-wording = жаңа редакция
value-new-wording-of = мына қызметтердің жаңа редакциясы: { $services }
value-text-unchanged = мәтін өзгермейді
value-worse = өтініш берушіге жаман өзгерістер саны: { $n }
value-procedure = тәртібі сипатталған
form-fully-electronic = толық электрондық
form-partly-electronic = ішінара электрондық
form-electronic = электрондық
form-paper = қағаз
value-any-time = кез келген уақытта
value-queue = кезек ең көбі: { $term }
value-counter = қызмет көрсету ең көбі: { $term }
value-settled = { $how }: { $by }
value-stated = мәлімдейді
value-decides = шешеді
value-by-lists = құжаттар тізбелері бойынша
value-favourable = { $values }, әдетте: { $value }
value-itself = дәл осы құжат
value-not-older = мына мерзімнен ескі емес: { $term }
value-any-age = кез келген мерзімде берілген
value-for-each = әрқайсысына: { $whom }
value-once = біреу
value-returned = қайтарылады
value-kept = қайтарылмайды
value-fee = төлейді: { $payer }; қызметтер: { $services }; акт бойынша: { $under }; растайды: { $proofs }
value-line = { $number } «{ $text }»
value-term-from = { $term }, басталуы: { $event }
value-revision = РЕВИЗИЯ
help-diff = регламенттің өзгеруі нені білдіреді: жолдары емес, мағынасы бойынша
help-diff-examples =
    reglament diff ескі.rgl жаңа.rgl                    екі файл
    reglament diff --base main                          main тармағымен салыстырғанда не өзгерді
    reglament diff --base HEAD~1 --format markdown      талқылауға арналған «бұрын — енді» кестесі
    reglament diff --base main --format github          біріктіру сұрауындағы белгілер
help-diff-paths = ескі және жаңа файл немесе каталог (- — стандартты кіріс); --base болса — бәрі емес, нені салыстыру керек
help-diff-base = ескі жағын git-тен алу, мысалы main; жаңа жағы — файлдардың қазіргі күйі
help-diff-case = енді басқаша аяқталатын ең қысқа істі simulate --case үшін жазу
help-diff-today = актінің әлі күшінде екені қай күнге қарап айтылады (көрсетілмесе — бүгін)
diff-two-sides = екі жақ керек, ал көрсетілген жолдар саны: { $n }
diff-two-sides-help = ескі және жаңа файлды атаңыз немесе --base РЕВИЗИЯ деп жазыңыз
diff-input-twice = екі жақ та – стандартты енгізу, ал оны бір рет қана оқуға болады
diff-file-and-directory = бір жағы – файл, екіншісі – каталог: { $old }, { $new }
diff-old-broken = ескі жағы оқылмайды, салыстыратын нәрсе жоқ: { $path } (мұндай файлдар: { $n })
diff-new-broken = жаңа жағы оқылмайды, салыстыратын нәрсе жоқ: { $path } (мұндай файлдар: { $n })
diff-whole = Регламент тұтастай
diff-service = { $id } қызметі: { $title }
diff-was = бұрын
diff-now = енді
diff-title = Регламенттерде не өзгерді
change-touching = { $said } ({ $whom })
diff-mend = Өзгеріс әдейі жасалса, тексеру кезінде растаңыз; әйтпесе бұрынғы мәтінді қайтарыңыз.
diff-mend-moments = Көрсетілген істі ойлаған нәтижемен салыстырыңыз; сәйкес келмесе, мерзімдер мен қадамдарды түзетіңіз.
calendars-added = { $file } күнтізбесі: файл қосылды
calendars-removed = { $file } күнтізбесі: файл алынып тасталды
calendars-working = { $file } күнтізбесі: жұмыс күніне айналған күндер саны: { $n } ({ $days })
calendars-off = { $file } күнтізбесі: демалыс күніне айналған күндер саны: { $n } ({ $days })
calendars-covers = { $file } күнтізбесі: енді { $from } – { $to } аралығындағы күндер белгілі
calendars-hours = { $file } күнтізбесі: жұмыс уақыты басқа
calendars-otherwise = { $file } күнтізбесі: атаулар, дереккөздер немесе ескертпелер басқа, күндер бұрынғыша
calendars-counted = екі жақ та қазіргі күнтізбелермен есептелді, сондықтан өзгерген күндердің мерзімдерді қалай жылжытатыны салдарға кірмейді
diff-no-case = басқаша аяқталатын істі көрсету мүмкін емес: файл жазылмады, бұрынғысы бар болса, өзгерген жоқ
diff-case-written = іс { $path } файлына жазылды; іске қосу: reglament simulate ҚЫЗМЕТ --case { $path }
diff-equal = Мағынасы өзгерген жоқ.
diff-editorial = Мағынасы өзгерген жоқ, тек мәтіні өзгерген; мұндай орындар саны: { $n }
diff-changed = Өзгерістер: { $n }; оның ішінде өтініш берушіге тиімсізі: { $worse }
value-there = бар
value-not-there = жоқ
touch-editorial = тек мәтін
touch-applicant-better = өтініш берушіге тиімді
touch-applicant-worse = өтініш берушіге тиімсіз
touch-applicant-either = өтініш беруші үшін іске байланысты
touch-executor-easier = орындаушыға жеңілірек
touch-executor-harder = орындаушыға қиынырақ
touch-executor-either = орындаушы үшін іске байланысты
touch-under-way = басталған істерге орын болмауы мүмкін
touch-without-act = өзгертуші акт аталмаған
table-change = Не өзгерді
table-touches = Кімге қатысты
table-count = Саны
git-missing = git бағдарламасы табылмады, ал ескі жағы соның қоймасында
git-missing-help = git орнатыңыз немесе екі файлды да атаңыз: reglament diff ЕСКІ ЖАҢА
git-no-repository = мұнда git қоймасы жоқ: { $reason }
git-no-repository-help = қойманың каталогына өтіңіз немесе екі файлды да атаңыз: reglament diff ЕСКІ ЖАҢА
git-unknown-revision = қоймада «{ $revision }» ревизиясы жоқ
git-unknown-revision-help = git log көретін бұтақты, белгіні немесе коммитті атаңыз, мысалы main немесе HEAD~1
git-shallow-help = қойма толық емес: git fetch --unshallow орындаңыз, actions/checkout ішінде fetch-depth: 0 деп жазыңыз
git-outside = жол { $top } қоймасынан тыс жатыр: { $path }
git-no-path = жол дискіде де, «{ $revision }» ревизиясында да жоқ: { $path }
git-failed = git { $command } жауап бермеді: { $reason }
help-git-diff = регламенттің өзгеруі нені білдіреді: git бағдарламасының өзі үшін
help-git-diff-examples =
    git config diff.reglament.command 'reglament git-diff'           git diff мағынасын айтады
    git config diff.reglament.textconv 'reglament git-diff --text'   git log -p түр өзгерістерін көрсетпейді
    echo '*.rgl diff=reglament' >> .gitattributes                    екеуі де барлық регламент үшін
help-git-diff-words = git беретін сөздер: жол, ал әр жақ үшін — файл, мазмұнының атауы және рұқсаттары
help-git-diff-text = файлды біркелкі түрде, ал оқылмайтынын сол күйінде басып шығару
git-diff-words = git файл туралы 7 сөз береді, атауы өзгерген файл туралы — 9, ал берілгені: { $n }
git-diff-words-help = бұл пәрменді git өзі шақырады: git config diff.reglament.command 'reglament git-diff'
git-diff-as-text = мағынасын салыстыру мүмкін емес, сондықтан жолдары көрсетілді: { $reason }
git-diff-unmerged = { $path }: біріктіру аяқталмаған, салыстыратын нәрсе әлі жоқ
effect-of-service = { $thing }, { $what }: { $said }
effect-joined = { $one }; { $other }
effect-same = әр іс бұрынғыдай және сол кезде аяқталады: { $from } – { $to } аралығындағы өтініштің әр минуты үшін, әр жолда, екі түсіндіру бойынша да дәлелденді (фактілердің күні – өтініш берілген күн)
effect-beyond = { $start } кезінен бастап берілген кейбір істердің соңы белгісіз: ол күнтізбе білетін соңғы күннен кейін; олар туралы ештеңе айтылмайды
effect-later = іс ең көбі { $days } күнтізбелік күнге кеш аяқталады: { $start } берілген өтініш бұрын { $old } аяқталатын, енді { $new }
effect-earlier = іс ең көбі { $days } күнтізбелік күнге ерте аяқталады: { $start } берілген өтініш бұрын { $old } аяқталатын, енді { $new }
effect-newly-late = «{ $deadline }» мерзімі: { $all } өтініш күнінің { $days } күнінде (кем дегенде күннің бір бөлігінде) бұрын бұзылмайтын, енді бұзылуы мүмкін; алғаш рет { $first }
effect-no-more-late = «{ $deadline }» мерзімі: { $all } өтініш күнінің { $days } күнінде (кем дегенде күннің бір бөлігінде) бұрын бұзылуы мүмкін еді, енді бұзылмайды; алғаш рет { $first }
effect-other-outcome = кейбір істер енді басқаша аяқталады
effect-elsewhere = мерзімдер толық пайдаланылып, оқиға күні есептелмегенде әр іс бұрынғыдай аяқталады; тезірек әрекет етілсе немесе сол күн есептелсе, кейбірі басқаша аяқталады
effect-elsewhere-late = әр іс бұрынғыдай аяқталады; бірақ оқиға күні есептелсе, шекті мерзім бұрынғыдан өзге өтініштерде бұзылуы мүмкін
effect-within-day = істің аяқталуы бір күннің ішінде ғана жылжиды
effect-usual = бұл – мерзімдер толық пайдаланылып, акт басқаша айтпаса оқиға күні есептелмегенде; басқаша болса, айырма да басқа болуы мүмкін
effect-silence-moves = актінің үнсіздігімен аяқталатын істер оған басқа уақытта жетеді
effect-moved = ондай іс: { $command }
effect-case = енді басқаша аяқталатын ең қысқа іс (бұрын: { $old }; енді: { $new }): { $command }
effect-ended = { $moment }, { $outcome }
effect-silent = { $moment }, акт үндемейді
effect-not-runnable = күндердің қалай өзгергені тексерілмеді: бір жақтың күнтізбесі жоқ
effect-no-days = күндердің қалай өзгергені тексерілмеді: екі күнтізбе де білетін бірде-бір күні акт қолданылмайды
effect-too-many-ways = күндердің қалай өзгергені тексерілмеді: қызметтің жолдары тым көп
help-diff-policy = әр өзгеріс reglament.toml бойынша еркін немесе расталған болса, 0 кодымен аяқтау
policy-met = Баптаулар орындалды: барлық өзгеріс еркін немесе расталған.
policy-open = Баптаулар орындалмады; растау немесе қайтару керек өзгерістер саны: { $n }
policy-fail = { $code }: бұлай өзгертуге болмайды: { $said }
policy-acknowledge = { $code }: растау керек, таңбасы { $fingerprint }: { $said }
policy-acknowledged = { $code }: расталған ({ $by }: { $reason }): { $said }
policy-stale = растау енді ешбір өзгеріске қатысты емес, оны баптаулардан алып тастауға болады: таңбасы { $fingerprint } ({ $by }: { $reason })
config-unknown-change = мұндай өзгеріс те, қатысу түрі де жоқ: «{ $given }»
config-unknown-change-help = өзгерістің кодын немесе атауын (reglament rules --changes) не applicant-worse, executor-harder, under-way, without-act, editorial деп жазыңыз
config-change-twice = «{ $given }» өзгерісі туралы екі рет айтылған: коды бойынша және атауы бойынша
config-unknown-demand = «{ $given }» деген талап жоқ; мүмкіндері: free, acknowledge, fail
config-empty-acknowledgement = растауда таңба (fingerprint), себеп (reason) және аты-жөні (by) болуы керек

## Қатар

help-compare = бірнеше регламенттің қызметтерін салыстыру: қадамдар, мерзімдер, құжаттар және кім ұзағырақ
help-compare-examples =
    reglament compare mangistau/foreign-labour-permit:issue akmola/foreign-labour-permit:issue   екі облыстың бір қызметін
    reglament compare mangistau/foreign-labour-permit akmola/foreign-labour-permit               екі регламенттің барлық қызметін
    reglament compare ru.rgl kk.rgl                                                              актінің екі тілдік нұсқасын: сәйкессіздіктер
    reglament compare A B C --format html --output abc.html                                      браузерге арналған бет, үш жақ
help-compare-names = екі не одан көп қызмет немесе екі не одан көп регламент: олардың қызметтері атаулары бойынша жұптастырылады
help-compare-only = беттің осы бөлігін ғана көрсету; қайталауға болады: { $values }
compare-too-many = ең көбі { $most } жақты салыстыруға болады
compare-title = Қызметтер қатар
compare-steps = Қадамдар
compare-documents = Құжаттар
compare-documents-note = Құжаттар атауларының сөздері бойынша (сөз басы, сирек сөздің салмағы артық), тілдер арасында ортақ ұғымдар бойынша жұптастырылған; қалғаны бөлек тұр.
compare-fees = Алымдар
compare-free = акт қызметті тегін дейді: { $sides }
compare-no-documents = Актіде құжаттар тізбесі жоқ: { $sides }; бұл бағандардағы «—» құжат керек емес дегенді білдірмейді.
compare-no-grounds = Актіде бас тарту негіздері аталмаған: { $sides }; бұл бағандардағы «—» бас тартуға болмайды дегенді білдірмейді.
compare-payer = төлейді: { $by }
compare-under = акт бойынша: { $act }
compare-proofs = растайды: { $proofs }
compare-grounds = Бас тарту негіздері
compare-outcomes = Аяқталу түрлері
compare-totals = Шекті мерзімдер
compare-time = Өтініштен соңына дейін неше күн
compare-differs = айырмасы
compare-same = бірдей
compare-alone = «{ $service }» қызметі тек { $side } жағында бар
compare-findings = Бір актінің тілдік нұсқалары сәйкес келмейді:
compare-finding = { $code } { $name } ({ $sides }): { $said }
languages-finding = { $thing }: { $said }; { $one } | { $other }
compare-wait = күтіледі: { $by }, { $term }
compare-from = { $term } (басы: { $event })
compare-condition = егер { $condition }
compare-condition-or = немесе егер { $condition }
compare-condition-and = әрі егер { $condition }
compare-result = қорытынды: { $text }
compare-one-of = біреуі жеткілікті: { $line }
compare-forms = нысаны: { $forms }
compare-channels = арна: { $channels }
compare-for-each = әрқайсысына: { $whom }
compare-not-older = ең көп ескілігі: { $term }
compare-returned = қайтарылады
compare-end-favourable = оң аяқталу
compare-end-refusal = бас тарту
compare-end-neutral = басқа аяқталу
compare-end-silence = акт үндемейді
compare-quickest = { $end }, ең тезі
compare-slowest = { $end }, ең ұзағы
compare-span-force = Өтініш { $from } – { $to } аралығында: осы уақыт бойы салыстырылған актілердің бәрі күшінде.
compare-span-coverage = Өтініш { $from } – { $to } аралығында, күнтізбенің барлық күні: актілер бір уақытта күшінде болмаған немесе қашан күшінде екені белгісіз.
compare-days-note = Күндер күнтізбелік: өтініштің барлық минуты бойынша ең азы / ортасы / ең көбі.
compare-later = { $side } бойынша іс { $than } бойынша істен кеш аяқталады ({ $end }, барлық мерзім толық жұмсалғанда): өтініштердегі үлесі { $share }. Ең көбі өтініш { $start } берілгенде: { $side } { $own }, { $than } { $other }; айырманы беретіні:
compare-equal = Қай минутта өтініш берілсе де, барлық жақ бойынша іс бір минутта аяқталады ({ $end }, барлық мерзім толық жұмсалғанда).
compare-reason = { $step }: { $side } { $own }, { $than } { $other }
compare-before-first = өтініштен бірінші қадамға дейін
compare-no-calendar = Жақтардың бірінің күнтізбесі табылмады, ұзақтығын салыстыру мүмкін емес.
compare-no-common-end = Ұзақтығын салыстыруға болатын ортақ аяқталу жақтарда жоқ.
compare-too-many-ways = { $side }: жолдар тым көп, ұзақтығы есептелмеді
compare-lower-bound = { $side }: жолда мерзімсіз қадамдар бар; олар уақыт алмаса ғана күндер дұрыс
compare-fact-assumed = { $side }: «{ $fact }» көрсетілмеген; өтініш берілген күн алынды
differs-missing = кейбір жақта жоқ
differs-cut = қадамдарға басқаша бөлінген
differs-order = реті
differs-kind = түрі
differs-actors = кім әрекет етеді
differs-terms = мерзім
differs-waits = күту
differs-condition = шарт
differs-decides = шешім
differs-branches = әрі қарай жолдар
differs-results = қорытынды
differs-papers = нәтиже құжаты
differs-grounds = бас тарту негіздері
differs-forms = нысаны
differs-channels = арналар
differs-particulars = ескілігі, кімге, қайтарылуы
differs-between = қай оқиғадан қай оқиғаға дейін
differs-proofs = төлемнің немен расталатыны
differs-under = алым туралы актінің аталғаны
