### Русские тексты программы.
###
### Начинаются со строчной буквы и кончаются без точки: они стоят и в строке, и в таблице.
### Слово при числе согласуется через { $n -> [one] … [few] … *[other] … }.
### Вложенные слова ($kind, $expected, $reason) стоят в именительном падеже, поэтому фраза
### построена так, чтобы их не склонять.

## Диагностика: общие слова

level-error = ошибка
level-warning = предупреждение
level-note = примечание
help-label = что делать
cites-label = основание

## Диагностика: чтение текста

syntax-unexpected = здесь ожидается { $expected }, а стоит { $found }
syntax-unclosed-brace = раздел не закрыт: скобке «{"{"}» не хватает своей «{"}"}»
syntax-unclosed-brace-help = поставьте «{"}"}» там, где раздел кончается
syntax-unclosed-block = этот раздел не закрыт: не хватает скобки «{"}"}»
syntax-unclosed-block-help = поставьте «{"}"}» на отдельной строке; место найдено по отступам, проверьте его
syntax-brace-before-this = перед этой строкой нужна «{"}"}»
syntax-brace-after-this = после этого нужна «{"}"}»
syntax-unopened-block = в конце этой строки не хватает скобки «{"{"}»
syntax-unopened-block-help = поставьте «{"{"}» в конце строки, с которой начинается раздел
syntax-deeper-line = эта строка уже внутри раздела
syntax-extra-brace = лишняя скобка «{"}"}»
syntax-extra-brace-help = уберите её; если она на месте, то выше, в начале раздела, не хватает «{"{"}»
syntax-unclosed-string = кавычки не закрыты до конца строки
syntax-unclosed-string-help = закройте кавычки в той же строке
syntax-too-deep = скобки вложены слишком глубоко: допускается уровней — { $limit }
syntax-too-large = файл слишком велик: байтов в нём { $size }, а допускается { $limit }
syntax-not-utf8 = файл не в кодировке UTF-8: неверный байт на месте { $offset }
syntax-not-utf8-help = сохраните файл в кодировке UTF-8
syntax-empty = файл пуст
syntax-header = первая строка не называет язык файла
syntax-header-help = начните файл строкой «{ $line }»
syntax-edition = версия языка { $edition } этой программе неизвестна
syntax-binary = это не текст: в файле есть нулевые байты
syntax-bad-date = такой даты нет: { $date }
syntax-bad-time = такого времени нет: { $time }
syntax-number-too-large = число слишком велико: { $number }
syntax-agreement = слово не согласовано с числом: «{ $found }», правильно «{ $right }»
syntax-mixed-language = слово «{ $found }» из другого языка, в этом файле пишется «{ $right }»
syntax-other-language = файл написан на { $written ->
    [ru] русском
    [kk] казахском
   *[en] английском
} языке, а первая строка называет { $named ->
    [ru] русский
    [kk] казахский
   *[en] английский
}
syntax-other-language-help = замените первую строку на «{ $line }»
syntax-reserved-name = «{ $name }» — служебное слово, оно не может быть именем
syntax-reserved-name-help = возьмите другое имя или добавьте слово через дефис
syntax-no-unit = у числа { $number } нет единицы
syntax-no-unit-help = назовите единицу, например: { $examples }
syntax-unknown-unit = «{ $found }»: такой единицы срока нет
syntax-printed-number = «{ $found }»: число записано дважды, как в тексте акта
syntax-printed-number-help = напишите: { $right }
syntax-cites-help = каждый пункт и подпункт называют отдельно, например: { $examples }
syntax-office-unit = введение в действие нельзя отсчитать рабочим временем: нужны календарные дни, недели, месяцы или годы
syntax-office-unit-help = возьмите число и единицу из пункта акта о введении в действие; если в нём рабочие дни, запишите сам день: вводится в действие ДД.ММ.ГГГГ
syntax-zero-term = срок не может быть нулевым
syntax-bars-help = значения разделяют чертой «|»
syntax-unknown-statement = строка начинается с неизвестного слова «{ $found }»
syntax-unknown-statement-help = начните строку служебным словом, которое допустимо в этом разделе
syntax-misplaced = «{ $found }» здесь не на месте: в этом разделе такой строки не бывает
syntax-misplaced-help = перенесите строку в раздел, где она бывает: { $sections }; или проверьте скобки раздела выше
syntax-misplaced-inside-help = это слово пишут внутри строки, а не в её начале
syntax-form-help = строка пишется так: { $form }
syntax-one-word-help = имя пишется одним словом: «{ $name }»
syntax-in-figures-help = число пишется цифрами: { $right }
syntax-term-help = срок пишут числом с единицей, например: { $examples }
syntax-units-are = единицы срока: { $units }
syntax-quotes-help = кавычки { $open } { $close } замените на « » или " "
syntax-arrow-help = вместо «{ $found }» поставьте «->» (дефис и знак «больше») или «→»
syntax-brace-without-head = перед «{"{"}» не сказано, что это за раздел
syntax-no-regulation = в файле не описан регламент

expected-name = имя
expected-identifier = латинское имя
expected-string = текст в кавычках
expected-number = число
expected-date = дата
expected-time = время
expected-duration = срок
expected-unit = единица срока
expected-cite = ссылка на пункт
expected-weekday = день недели
expected-value = значение
expected-event = событие
expected-condition = условие
expected-comparison = знак сравнения
expected-actor-kind = вид участника
expected-act-kind = вид акта
expected-line-end = конец строки
expected-arrow = стрелка «->»
expected-colon = двоеточие
expected-comma = запятая
expected-path = имя вида «область/регламент»
expected-item-number = номер пункта
expected-target = имя шага или исхода
expected-keyword = «{ $word }»
expected-semicolon = точка с запятой
expected-bar = черта «|»
expected-continuation = другое продолжение строки
expected-dash = тире
expected-plus = знак «+»
expected-bracket = круглая скобка
either = { $first } или { $last }

## Диагностика: имена

name-unknown = { $kind } «{ $name }»: такого имени нет
name-did-you-mean = возможно, имелось в виду «{ $name }»
names-did-you-mean = возможно, имелись в виду { $names }
quoted = «{ $name }»
name-known-are = есть только: { $names }
letters-mixed = похоже на «{ $name }», но есть буквы другого алфавита: { $letters }
letter-latin = { $place }-я «{ $letter }» — латинская
letter-cyrillic = { $place }-я «{ $letter }» — кириллическая
name-duplicate = { $kind } «{ $name }»: это имя уже занято
name-duplicate-help = дайте одному из двух другое имя
name-first-here = впервые — здесь
name-declared-here = факт описан здесь

kind-actor = участник
kind-step = шаг
kind-fact = факт
kind-service = услуга
kind-outcome = исход
kind-calendar = календарь
kind-standard = стандарт
kind-channel = канал подачи
kind-value = значение
kind-ground = основание отказа
kind-regulation = регламент

## Сроки

term-minutes =
    { $n ->
        [one] { $n } минута
        [few] { $n } минуты
       *[other] { $n } минут
    }
term-hours =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
       *[other] { $n } часов
    }
term-working-days =
    { $n ->
        [one] { $n } рабочий день
        [few] { $n } рабочих дня
       *[other] { $n } рабочих дней
    }
term-calendar-days =
    { $n ->
        [one] { $n } календарный день
        [few] { $n } календарных дня
       *[other] { $n } календарных дней
    }
term-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[other] { $n } дней
    }
term-weeks =
    { $n ->
        [one] { $n } неделя
        [few] { $n } недели
       *[other] { $n } недель
    }
term-months =
    { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
       *[other] { $n } месяцев
    }
term-years =
    { $n ->
        [one] { $n } год
        [few] { $n } года
       *[other] { $n } лет
    }

## Почему дата такова

because-after-hours = поступило { $arrived }, вне часов приёма; считается полученным { $received }
because-next-opening = рабочее время кончилось; начинается с открытия, { $opening }
because-skipped-days =
    { $n ->
        [one] не считается { $n } день: { $days }
        [few] не считаются { $n } дня: { $days }
       *[other] не считаются { $n } дней: { $days }
    }
because-term = срок — { $term }: начало { $from }, конец { $due }
because-instant = исполнено сразу: самый быстрый ход
because-start-policy-next-day = день события, { $date }, не считается
because-start-policy-event-day = первым считается день { $date }
because-wait-met-default = «{ $wait }»: принято, что исполнено { $at }
because-wait-met = «{ $wait }»: исполнено { $at }
because-wait-missed = «{ $wait }»: не исполнено до { $at }
because-decision = решение «{ $decision }»: { $branch }
because-worked-weekend = { $date } — рабочий день: отработка за { $instead }
because-no-term = акт не называет срока; следующие даты — самые ранние из возможных

skipped-day = { $date } ({ $reason })
day-weekend = выходной
day-holiday = праздник: { $name }
day-observed = выходной за праздник: { $name }
day-transferred = выходной перенесён, отработка { $worked }

## Молчание акта

silence-reached = дело остановилось здесь: { $place }

## Допущения

assume-decision-favourable = решение «{ $decision }»: взято благоприятное — { $branch }
assume-fact-favourable = факт «{ $fact }»: взято благоприятное значение — { $value }
assume-wait-met = «{ $wait }»: принято, что исполнено в срок
assume-calendar-days = акт не говорит, какие это дни ({ $term }); приняты календарные

## Уведомления

notice-disputed-start = спорно, считать ли день события (ГК, ст. 173; Закон об административных процедурах, ст. 12-1): здесь он не считается, с --reading event-day считается
notice-not-in-force = { $date } регламент не действует; расчёт условный (--as-if-in-force)
notice-force-uncertain = точный день вступления в силу неизвестен: он между { $from } и { $to }
notice-partial-year = календарь { $year } года известен не полностью
notice-lower-bound =
    { $count ->
        [1] у шага «{ $steps }» нет срока; даты после него — самые ранние из возможных
       *[other] нет срока у шагов: { $steps }; даты после первого из них — самые ранние из возможных
    }

## Почему случай нельзя рассчитать

case-not-in-force = { $date } регламент не действует; ближайший день, в который он с достоверностью действует, — { $nearest }
case-not-in-force-earlier = { $date } регламент не действует; с достоверностью он действует с { $earlier }, но та редакция неизвестна; ближайший день, в который достоверно действует известная редакция, — { $nearest }
case-no-longer-in-force = { $date } регламент не действует; последний день, в который он с достоверностью действует, — { $last }
case-force-unknown = из текста не видно, когда регламент действует
case-wording-unknown = редакция, действовавшая { $date }, неизвестна
case-fact-missing = не указано: { $names }
case-fact-unknown =
    { $n ->
        [1] у услуги нет факта { $names }
       *[other] у услуги нет фактов: { $names }
    }
case-fact-elsewhere = факт «{ $name }» относится к другой услуге, «{ $service }»; эта услуга её не вызывает
case-fact-no-such-day = факт «{ $name }»: нет такой даты — { $value }
case-fact-type = факт «{ $name }»: значение «{ $value }» не подходит, ожидается { $expected }
case-event-unknown =
    { $n ->
        [1] у услуги нет события { $names }
       *[other] у услуги нет событий: { $names }
    }
case-outside-coverage = календарь «{ $calendar }» охватывает только время с { $from } по { $to }
case-too-many-steps = дело не завершилось: пройдено шагов — { $limit }, похоже на цикл без выхода

## Командная строка

lang-unknown = нет языка «{ $given }»: есть ru, kk и en
file-not-found = такого файла или каталога нет: { $path }
file-is-directory = это каталог, а нужен файл: { $path }
file-not-permitted = нет прав на чтение: { $path }
file-unreadable = не удалось прочитать { $path }: { $reason }
file-no-regulations = здесь нет ни одного файла регламента (*.rgl): { $path }
check-summary = проверено файлов: { $files }; ошибок: { $errors }, предупреждений: { $warnings }, примечаний: { $notes }
help-about = исполняемые регламенты государственных услуг Казахстана: текст проверяется, дело рассчитывается по дням
help-heading-examples = Примеры
help-heading-usage = Как вызывать
help-heading-commands = Команды
help-heading-arguments = Что указать
help-heading-options = Параметры
help-more = Подробнее о команде: reglament КОМАНДА --help
help-examples =
    reglament list                                       какие регламенты и услуги есть
    reglament show mangistau/foreign-labour-permit       что сказано в регламенте
    reglament simulate mangistau/foreign-labour-permit:issue --submitted 2018-03-15T17:20
    reglament check мой-регламент.rgl                    нет ли ошибок в файле
    reglament calendar add --from 2018-04-26 --term "7 рабочих дней"
help-lang = язык сообщений: ru, kk, en (или переменная REGLAMENT_LANG)
help-regulations = каталог, в котором ищутся регламенты, стандарты и календари; иначе ./regulations, иначе встроенные
help-color = цвет: auto (только на терминале), always, never
help-format = вид результата: { $values }
help-help = показать эту справку
help-version = показать версию программы
value-options = ПАРАМЕТРЫ
value-command = КОМАНДА
value-path = ПУТЬ
value-name = ИМЯ
value-lang = ЯЗЫК
value-directory = КАТАЛОГ
value-when = КОГДА
value-format = ВИД
value-what = ЧТО
value-moment = ВРЕМЯ
value-date = ДАТА
value-term = СРОК
value-reading = ТОЛКОВАНИЕ
value-shell = ОБОЛОЧКА
usage-unknown-option = нет параметра «{ $given }»
usage-unknown-command = нет команды «{ $given }»
usage-extra-argument = лишнее слово «{ $given }»
usage-bad-value = { $option }: значение «{ $given }» не подходит
usage-no-such-day = { $option }: нет такой даты — { $given }
usage-no-such-time = { $option }: нет такого времени суток — { $given } (полночь в конце дня записывают 23:59)
usage-values-are = возможные значения: { $values }
usage-no-value = { $option }: не указано значение
usage-too-few = { $option }: нужно значений не меньше { $number }
usage-missing = не указано: { $names }
usage-missing-command = не указана команда
usage-repeated = { $option }: указано больше одного раза
usage-conflict = { $option }: не сочетается с { $other }
usage-not-text = слово командной строки не в кодировке UTF-8
usage-wrong = командную строку не удалось понять
usage-quote-moment = дату со временем возьмите в кавычки: "15.03.2018 { $time }", или соедините буквой T: 2018-03-15T{ $time }
usage-see-help = справка: { $command } --help
help-check = найти ошибки в файлах регламентов
help-check-examples =
    reglament check                            все файлы каталога regulations
    reglament check мой-регламент.rgl          один файл
    reglament check --format short каталог     по строке на находку, для редакторов
    reglament check --deny findings            любую находку считать неудачей, для CI
help-check-paths = файлы и каталоги; если не указаны — каталог регламентов
help-deny = findings — закончить с кодом 1 при любых находках: при предупреждениях и примечаниях тоже
help-list = перечислить регламенты, их услуги и время действия
help-list-examples =
    reglament list                     таблица по ширине терминала
    reglament list --format json       для программ
    reglament list --regulations мои   регламенты из своего каталога
help-show = показать, что сказано в регламенте
help-show-examples =
    reglament show mangistau/foreign-labour-permit          весь регламент
    reglament show mangistau/foreign-labour-permit:issue    одна услуга
    reglament show мой-регламент.rgl --format json          свой файл, для программ
help-show-name = имя «область/регламент», с услугой «область/регламент:услуга», или путь к файлу
help-new = начать новый файл регламента
help-new-examples =
    reglament new мой-регламент.rgl
    reglament new regulations/almaty/housing-queue.rgl --language kk
help-new-path = файл, который будет создан; существующий не изменяется
help-new-language = язык файла: ru, kk, en
help-calendar = посчитать срок по рабочему календарю
help-calendar-add = когда истекает срок
help-calendar-examples =
    reglament calendar add --from 26.04.2018 --term "7 рабочих дней"
    reglament calendar add --from 2018-03-19T16:40 --term "2 часа" --reading next-day,elapsed-hours
    reglament calendar add --from 13.03.2015 --term "10 күнтізбелік күн" --format json
help-from = начало срока: 2018-03-19T16:40, 19.03.2018 16:40 или только дата
help-term = срок на любом из трёх языков: "3 рабочих дня", "10 күнтізбелік күн", "2 hours"
help-calendar-name = календарь (если не указан — kazakhstan)
help-reading = толкование закона: next-day, event-day, с добавкой ,elapsed-hours (если не указано — next-day)
help-as-of = считать так, как календарь был известен в этот день
help-completions = вывести дополнение команд для оболочки
help-completions-examples =
    reglament completions bash > ~/.local/share/bash-completion/completions/reglament
    reglament completions fish > ~/.config/fish/completions/reglament.fish
help-completions-shell = оболочка: { $values }
help-man = вывести страницу руководства man
help-man-examples =
    reglament man > reglament.1
    reglament man --lang kk | man -l -
help-fmt = привести файлы к единому виду
help-fmt-examples =
    reglament fmt мой-регламент.rgl                 привести файл к единому виду
    reglament fmt --check                           только сказать, изменились бы файлы
    reglament fmt --language kk мой-регламент.rgl   перевести служебные слова на казахский
    reglament fmt - < файл.rgl                      со стандартного входа на стандартный выход
help-fmt-check = ничего не менять; код 1, если что-то изменилось бы
help-fmt-language = переписать служебные слова и единицы на языке: ru, kk, en
help-fmt-paths = файлы и каталоги, «-» — стандартный вход; если не указаны — каталог регламентов
file-no-directory = это файл, а нужен каталог: { $path }
file-no-text = это не текст: { $path }
file-too-large = файл { $path } слишком велик: байтов в нём { $size }, а допускается { $limit }
calendar-wrong = календарь «{ $name }» составлен неверно: { $reason }
regulation-not-compiled = в регламенте есть ошибки: { $name }
day-unknown = неизвестно
day-exact = { $date }
day-between = не раньше { $from } и не позже { $to }
day-not-before = не раньше { $date }
day-not-after = не позже { $date }
value-date-example = напишите дату, например 2018-03-19 или 19.03.2018
value-moment-example = напишите дату или дату со временем, например 2018-03-19, 2018-03-19T16:40, 19.03.2018 16:40
value-term-example = напишите число с единицей, например «20 минут», «3 рабочих дня», «10 календарных дней»
value-reading-example = возможные значения: next-day, event-day, next-day,elapsed-hours, event-day,elapsed-hours
calendar-due = { $term }: с { $from } до { $due } (толкование { $reading })
calendar-from-date-alone = время не указано: срок взят с { $from }
calendar-days-assumed = какие это дни, не сказано: приняты календарные
calendar-skipped = не считается дней: { $n }
calendar-undetermined = по источникам не видно, был ли в тот день уже известен перенос дня { $date }
when-fact = { $name }
when-not = не { $condition }
when-and = { $left } и { $right }
when-or = { $left } или { $right }
when-group = ({ $condition })
when-compared = { $name } { $sign } { $value }
when-complete = документы есть полностью
when-otherwise = иначе
when-violated = правило нарушено
when-kept = правило соблюдено
when-met = дождались: { $name }
when-missed = не дождались: { $name }
when-ended = { $service }: { $outcome }
silence-no-actor = кто действует, не сказано
list-broken = есть ошибки, в списке не показан: { $path }
list-from = с: { $day }
list-until = до: { $day }
man-name = название
man-description = описание
man-version = версия
man-failed = страницу руководства не удалось составить: { $reason }
show-act = Акт
show-registered = Зарегистрирован
show-amended = Изменён
show-repealed = Утратил силу
show-force-from = Действует с
show-force-until = Действует до
show-standard = Опирается на стандарт
show-provider = Услугодатель
show-calendar = Календарь
show-office-hours = Часы работы
show-intake-hours = Часы приёма
show-list-units = Список участников
show-list-results = Список итогов
show-list-items = Список пунктов
show-actors = Участники
show-facts = Факты
show-channels = Каналы
show-deadline = Предельный срок «{ $name }»: { $term } (начало: { $from }; окончание: { $to })
show-deadline-alone = Предельный срок «{ $name }»: { $term }
show-excluding = без ожидания: { $waits }
show-unknown = неизвестно
show-silent = акт молчит
show-variant = иначе в { $cites }: { $term }
show-silences = О чём акт молчит
show-assumptions = Допущения
act-resolution = постановление
act-order = приказ
act-law = закон
act-newspaper = газетная публикация
actor-applicant = заявитель
actor-unit = подразделение
actor-official = должностное лицо
actor-commission = коллегиальный орган
actor-agency = другой орган
actor-corporation = работник Государственной корпорации
actor-system = информационная система
outcome-favourable = положительный
outcome-refusal = отказ
outcome-neutral = нейтральный
file-exists = файл уже есть, он не изменён: { $path }
file-write-not-permitted = нет прав на запись: { $path }
file-unwritable = не удалось записать { $path }: { $reason }
output-unwritable = результат не удалось вывести: { $reason }
new-made = создан файл { $path }; теперь проверьте его и рассчитайте случай:
fmt-changed = приведён к единому виду: { $path }
fmt-would-change = изменился бы: { $path }
fmt-failed = остался как есть: { $path }
fmt-summary = файлов с изменениями: { $changed }, без изменений: { $unchanged }, не удалось: { $failed }
fmt-not-the-same = единый вид читался бы иначе, файл оставлен как есть (это ошибка программы): { $path }
name-not-in-standard = срок «{ $name }» взят по стандарту, а в стандарте он для этой услуги не указан
event-submitted = подача
event-received = получение
event-start = начало шага «{ $step }»
event-end = конец шага «{ $step }»
event-notice = вручение уведомления «{ $step }»
event-fact = «{ $name }»
syntax-too-many = замечаний слишком много, дальше не показано: { $n }

## Таблицы

table-step = шаг
table-actors = кто
table-start = начало
table-end = конец
table-cites = пункты
table-regulation = регламент, услуга
table-title = название
table-actor = участник
table-kind = вид
table-fact = факт
table-values = значения
table-default = если не указано
table-by = кто сообщает
table-meaning = что это
table-term = срок
table-next = дальше

## Случай: дополнения

term-same-day = в тот же день
because-received-day-off = { $date } — нерабочий день; считается полученным { $received }
silence-stated = { $text }
assume-stated = { $text }
assume-channel = канал не указан; взят «{ $channel }»
assume-documents =
    { $n ->
        [one] принято, что { $n } документ перечня представлен: { $documents }
        [few] принято, что { $n } документа перечня представлены: { $documents }
       *[other] принято, что { $n } документов перечня представлены: { $documents }
    }
notice-disputed-start-event-day = спорно, считать ли день события (ГК, ст. 173; Закон об административных процедурах, ст. 12-1): здесь он считается (--reading event-day)
value-yes = да
value-no = нет
fact-type-yes-no = да или нет
fact-type-one-of = одно из значений
fact-type-number = целое число
fact-type-date = дата, например 19.03.2018
fact-type-duration = число месяцев
fact-type-money = сумма в тенге
fact-type-persons = число лиц
fact-type-complete = решают перечни документов
fact-one-of-values = одно из: { $values }
case-service-unknown = такой услуги в регламенте нет: «{ $name }»
case-settled-by-lists = факт «{ $name }» решают перечни документов; укажите документы
case-missing-event = срок считается от события, которого в этом случае не было
case-stuck = дело стоит: ждут параллельную работу, которая в этом случае не начата или не доходит до конца
case-as-if-help = чтобы всё же увидеть расчёт, добавьте --as-if-in-force
case-coverage-help = возьмите время внутри календаря; следующие годы добавляют в его файл, каталог с которым называет --regulations
case-wording-help = возьмите день с { $date }, когда достоверно действует известная редакция, или добавьте --as-if-in-force
case-names-help = у услуги есть: { $names }
case-missing-help = укажите каждый факт: --set имя=значение, или в файле случая
kind-target = шаг или исход
kind-need = шаг или ожидание
kind-proof = документ, факт или ожидание
kind-list-target = шаг или участник
name-second-regulation = в файле может быть только один регламент или стандарт
name-wait-without-missed = у ожидания «{ $name }» нет ветви «истекло»
name-wait-without-missed-help = добавьте в блок ожидания: { $target }, или: { $silent }
name-nested-without-term = ожидание «{ $name }» вложено в срок, а срока у шага перед ним нет
name-no-outcome = у услуги «{ $name }» нет ни одного исхода
name-rule-without-violated = у правила «{ $name }» нет ветви «нарушено»
name-bad-schedule = таких часов быть не может: конец раньше начала, перерыв вне часов или дни переставлены
name-bad-schedule-help = запишите часы по порядку, например: { $example }
name-value-type = факту «{ $name }» это значение не подходит, здесь ожидается: { $type }
name-value-type-help = замените значение или измените тип в описании факта
name-call-cycle = услуги вызывают друг друга по кругу: { $names }
name-call-cycle-help = уберите один из этих вызовов: круг должен разомкнуться
name-refusal-without-branch = вызов «{ $name }»: не сказано, куда ведёт отказной исход «{ $outcome }»
name-deadline-without-events = у предельного срока «{ $name }» нет начала и конца: от …, до …
name-dates-reversed = вторая дата раньше первой
name-not-a-date = факт «{ $name }» — не дата, срок от него считать нельзя
name-elsewhere-without-term = перед этой строкой у шага нет срока, который мог бы расходиться

## Команды simulate и test

help-simulate = рассчитать один случай: даты каждого шага и их причины
help-simulate-examples =
    reglament simulate mangistau/foreign-labour-permit:issue --submitted "15.03.2018 17:20"
    reglament simulate akmola/foreign-labour-permit:issue --submitted 25.12.2018 --event алым-төлемі=missed
    reglament simulate mangistau/foreign-labour-permit:portal --submitted 15.03.2018 --set вид=issue
    reglament simulate --case случай.toml --format json
help-service = услуга: «область/регламент:услуга», или путь к файлу и услуга
help-submitted = когда подано заявление
help-set = факт случая, можно повторять
help-event = когда случилось ожидаемое событие, или missed — не случилось; можно повторять
help-case = файл случая (TOML); параметры командной строки важнее него
help-pace = { $values }: каждый срок использован полностью или не использован вовсе (если не указано — limit)
help-as-if-in-force = рассчитать и тогда, когда регламент в этот день не действует
help-test = проверить регламенты сценариями, которые лежат рядом с ними
help-test-examples =
    reglament test
    reglament test regulations/mangistau
help-test-paths = файлы и каталоги; если не указаны — каталог регламентов
value-service = УСЛУГА
value-setting = ИМЯ=ЗНАЧЕНИЕ
value-event = ИМЯ=ВРЕМЯ
value-pace = ТЕМП
simulate-no-service = услуга не указана
simulate-no-service-help = например: reglament simulate mangistau/foreign-labour-permit:issue --submitted 15.03.2018; все услуги показывает reglament list
simulate-which-service = у регламента «{ $regulation }» несколько услуг; укажите одну после двоеточия
simulate-no-time = не указано, когда подано заявление
simulate-no-time-help = добавьте --submitted, например --submitted "15.03.2018 17:20"
case-file-wrong = файл { $path } не читается как файл случая или сценариев: { $reason }
simulate-received = подано { $submitted }, получено { $received }
simulate-not-before = не раньше { $at }
simulate-outcome = Исход: { $outcome }, { $ended }
simulate-refusal = Исход: отказ — { $outcome }, { $ended }
simulate-stopped = Дело остановилось: дальше акт молчит ({ $place })
simulate-deadline-kept = Предельный срок «{ $deadline }» соблюдён: истекает { $due }, исполнено { $met }
simulate-deadline-kept-if = Предельный срок «{ $deadline }» соблюдён, если шаги без срока не заняли времени: истекает { $due }, исполнено { $met }
simulate-deadline-missed = Предельный срок «{ $deadline }» нарушен: истёк { $due }, исполнено { $met }
simulate-deadline-missed-if = Предельный срок «{ $deadline }» нарушен, если шаги без срока не заняли времени: истёк { $due }, исполнено { $met }
simulate-deadline-open = Предельный срок «{ $deadline }» истекает { $due }; дело до этого не дошло
simulate-deadline-unknown = Предельный срок «{ $deadline }»: продолжительность не известна
simulate-because = Почему эти даты
simulate-silences = О чём молчит акт
simulate-assumptions = Что принято без опоры на акт
cited = [{ $cites }]
table-number = №
test-no-scenarios = рядом с регламентами нет сценариев: { $path }
test-expects-nothing = { $file }: сценарий «{ $scenario }» ничего не ожидает; добавьте [scenario.expect]
test-failed = сценарий не выполнен: «{ $scenario }»
test-file = файл
test-step = шаг или срок
test-what = что
test-expected = ожидалось
test-got = получено
test-error = причина отказа в расчёте
test-outcome-kind = вид исхода
test-silence = где акт молчит
test-ended = конец дела
test-received = получение заявления
test-due = истечение срока
test-met = исполнение
test-kept = срок соблюдён
test-present = есть в деле
error-service-unknown = нет такой услуги
error-not-in-force = регламент не действует
error-wording-unknown = редакция неизвестна
error-fact-missing = не указан факт
error-fact-unknown = нет такого факта
error-fact-elsewhere = факт другой услуги
error-fact-type = значение факта не подходит
error-event-unknown = нет такого события
error-event-before = событие раньше подачи
error-settled-by-lists = факт решают перечни документов
error-outside-coverage = время вне календаря
error-too-many-steps = слишком много шагов
test-summary = сценариев выполнено: { $passed }, не выполнено: { $failed }
value-set-example = запишите имя=значение, например --set канал=portal
value-event-example = запишите имя=время или имя=missed, например --event "оплата=19.03.2018 16:40"
value-pace-example = темп — limit или instant
notice-wording-uncertain = точный день, с которого действует эта редакция, неизвестен: он между { $from } и { $to }
notice-repeal-uncertain = точный день утраты силы неизвестен: он между { $from } и { $to }; в этот день регламент мог уже не действовать
notice-wording-unknown = редакция, действовавшая { $date }, неизвестна; расчёт по известной редакции (--as-if-in-force)
notice-wording-other = редакция, действовавшая { $date }, неизвестна; расчёт по редакции акта № { $number } (--as-if-in-force)
notice-force-unknown = из текста не видно, когда регламент действует; расчёт условный (--as-if-in-force)
notice-outlives = дело закончилось после { $date }, когда регламент мог уже утратить силу
notice-settled-start = для этих дат закон день события не считает (АППК, ст. 76(2); ГК, ст. 173); событие сочтено первым днём только потому, что так задано (--reading event-day)
value-file = ФАЙЛ
assume-hours = акт не называет часов; приняты обычные часы акиматов: пн–пт 09:00–18:30, перерыв 13:00–14:30, приём до 17:30
because-window = срок ожидания — { $term }: с { $from } по { $due }
name-condition-without-branch = у условия «{ $name }» названы не все ветви
name-condition-without-branch-help = добавьте последней строкой: { $target }, либо: { $silent }
kind-wait = ожидание
case-event-before = событие «{ $name }» ({ $at }) раньше подачи заявления
name-huge-calls = услуга «{ $name }» вызывает другие глубже { $depth } уровней или вместе с ними имеет больше { $steps } шагов
toml-place = строка { $line }, столбец { $column }: { $reason }
test-instead = вместо этого: { $reason }
test-orphan = файл сценариев лежит не рядом с регламентом: { $path }
standard-missing = стандарта «{ $name }», на который опирается регламент, нет
expected-outcome-kind = вид исхода
expected-fact-type = тип факта
expected-document-mark = признак документа
expected-form = форма услуги
expected-part = участник или срок
expected-bound = «не ранее», «не позднее» или срок
expected-force = день вступления в силу
name-no-outcome-help = добавьте строку: исход выдано: положительный "…"
name-rule-without-violated-help = добавьте в блок правила: { $target }, или: { $silent }
name-refusal-without-branch-help = добавьте в блок вызова: исход { $outcome } -> шаг или исход
given-fact = { $fact }: { $value }
given-event = { $event }: { $at }
given-missed = { $event }: не наступило
simulate-given = Что указано
time-of-submission = подача заявления
time-of-event = «{ $event }»
assume-time-intake = { $what }: время не указано; взято открытие приёма, { $at }
assume-time-office = { $what }: время не указано; канал открыт круглосуточно, поэтому взято открытие у услугодателя, { $at }
assume-time-of-submission = { $what }: время не указано; взят момент подачи в тот же день, { $at }
assume-time-closed = { $what }: время не указано, а приёма в этот день нет; взято { $at }, дальше решает правило о приёме
notice-overridden = { $what }: из командной строки взято «{ $taken }», в файле случая стоит «{ $file }»
notice-written-in-russian = регламент написан на русском языке; имена и тексты из него стоят на этом языке
notice-written-in-kazakh = регламент написан на казахском языке; имена и тексты из него стоят на этом языке
notice-written-in-english = регламент написан на английском языке; имена и тексты из него стоят на этом языке
notice-event-late = событие «{ $event }» наступило { $at }, после конца срока ({ $due }): сочтено неисполненным
notice-event-early = событие «{ $event }» наступило { $at }, раньше начала срока ({ $from }): засчитано { $counted }
notice-event-idle = событие «{ $event }» указано, но дело до него не дошло
simulate-contradiction = { $option }: «{ $name }» задано дважды и по-разному: «{ $first }» и «{ $second }»
simulate-received-provider = услугодателем получено { $at }
because-wait-early = «{ $wait }»: исполнено { $at }, раньше начала срока ({ $from }); засчитано { $counted }
because-call = шаг кончается вместе с вызванной услугой «{ $service }», { $at }
because-call-stopped = дело остановилось внутри вызванной услуги «{ $service }»
because-at-once = акт не отводит на это времени: происходит сразу
because-open-minutes = минуты и часы идут только в рабочее время
because-received-at-once = канал открыт круглосуточно: получено сразу, { $received }
because-received-by-provider = услугодателем получено { $received }
because-closed-day = { $date } рабочих часов нет; начинается с открытия, { $opening }
because-before-opening = рабочее время ещё не началось; начинается с открытия, { $opening }
because-break = перерыв; начинается после него, { $opening }
because-due-before-start = срок истёк { $due }, раньше, чем шаг начался, { $start }; исполнено сразу с началом
because-received-in-hours = услугодателем получено { $received }, в часы приёма
because-branch = дальнейший ход определили факты: { $facts }
because-fact = { $fact } = { $value }
because-rule-broken = правило нарушено
assume-by-standard = { $standard }: { $text }
simulate-edition = редакция по акту № { $number }
show-documents = Документы «{ $name }»
show-fee = сбор: { $text }
show-ground = основание отказа: { $text }
toml-unknown-field = нет такого поля «{ $field }»
toml-unknown-field-likely = нет такого поля «{ $field }»; возможно, имелось в виду «{ $likely }»
toml-missing-field = не хватает поля «{ $field }»
toml-duplicate-key = ключ стоит дважды
toml-wrong-type = «{ $key }»: значение не того типа; ожидается { $expected }
toml-expects-text = текст в кавычках
toml-expects-flag = true или false
toml-expects-list = список в квадратных скобках
toml-expects-table = таблица из имён и значений
toml-expects-value = одно значение: текст в кавычках, целое число, дата, true или false
toml-broken = запись нарушена; имена не латинскими буквами и тексты берут в кавычки
io-not-a-directory = часть пути — файл, а не каталог
io-full = на диске нет места
io-name = такого имени файла система не принимает
io-read-only = диск доступен только для чтения
io-other = сбой системы ({ $code })

# Семейства проверок
family-syntax = запись файла
family-names = имена
family-flow = порядок шагов
family-results = итоги
family-waits = ожидания
family-timing = сроки
family-actors = участники
family-documents = документы
family-clauses = пункты
family-acts = акты
family-silence = молчания и допущения
family-style = оформление
family-waivers = исключения

# Находки на других страницах
witness-label = проверить
remark-line = { $label }: { $text }
markdown-title = Проверка регламентов
column-level = Уровень
column-check = Проверка
column-clauses = Пункты
column-line = Строка
column-found = Найдено
plain-head = { $level } { $at } из { $of }. Проверка { $code }, { $name }.
plain-place = Файл { $file }, строка { $line }, столбец { $column }.
plain-related = Связанное место, строка { $line }: { $text }

# reglament explain и reglament rules
help-explain = страница проверки: что она находит, почему это важно, как исправить
help-explain-examples =
    reglament explain F001
    reglament explain unreachable-step --lang kk
    reglament explain silence --format markdown
help-explain-check = код или имя проверки
value-check = ПРОВЕРКА
explain-unknown = проверки «{ $given }» нет
explain-unknown-help = все проверки показывает «reglament rules»
explain-finds = Что находит
explain-law = Почему это важно
explain-example = Пример: срабатывает в строке с кодом проверки
explain-mend = Как исправить
explain-accepting = Как принять
explain-accept =
    В файле, в блоке того, о чём находка:
    «не проверять { $name } "причина", до 31.12.2027».
    Во всём проекте, в reglament.toml, в разделе [levels]:
    «{ $name } = "allow"»; или note, warn, deny.
help-rules = все проверки по семействам
help-rules-examples =
    reglament rules
    reglament rules --format json
    reglament rules --pages docs/checks
help-rules-changes = вместо проверок — виды изменений и различий, о которых говорят diff и compare
help-rules-pages = записать страницу каждой проверки на трёх языках в этот каталог
table-code = Код
table-check = Проверка
table-level = Уровень
rules-more = Страница проверки: reglament explain КОД
rules-more-changes = Виды изменений: reglament rules --changes
rules-written = { $n ->
    [one] записана { $n } страница
    [few] записаны { $n } страницы
   *[other] записано { $n } страниц
} в { $path }

# reglament.toml и известные находки
config-wrong = настройки { $path } не прочитать: { $reason }
config-language = язык «{ $given }» неизвестен; есть ru, kk, en
config-unknown-check = проверки «{ $given }» нет
config-unknown-level = уровня «{ $given }» нет; есть allow, note, warn, deny
config-twice = уровень проверки «{ $given }» задан дважды: по коду и по имени
config-fixed-level = «{ $given }» — ошибка файла, а не находка: её уровень не меняется
baseline-wrong = файл известных находок { $path } не прочитать: { $reason }
baseline-unjustified = в { $path } у находки { $check } ({ $object }) нет ответственного или причины
baseline-unjustified-help = впишите owner и reason: кто отвечает за находку и почему её пока не исправляют
baseline-left-out = { $n ->
    [one] не показана { $n } известная находка
    [few] не показаны { $n } известные находки
   *[other] не показано { $n } известных находок
}
baseline-stale = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[other] { $n } записей
} в { $path } уже ничему не соответствует: файл можно записать заново
baseline-written = { $n ->
    [one] записана { $n } находка
    [few] записаны { $n } находки
   *[other] записано { $n } находок
} в { $path }
help-only = показать находки только этих проверок (код или имя, через запятую)
help-proofs = проверить и то, что требует доказательства по всему календарю: соблюдаются ли сроки (дольше)
help-full = показать и примечания с выдержками из файла
help-baseline = не показывать находки, записанные в этом файле; ошибки показываются всегда
help-write-baseline = записать все находки в этот файл как известные
help-owner = кто отвечает за записанные находки
help-reason = почему они приняты
help-fix = исправить то, что исправляется единственным образом и не меняет смысла
help-fix-diff = показать эти исправления и ничего не менять
help-watch = проверять заново при каждом сохранении
help-no-cache = проверить все файлы заново: не брать найденное прежними запусками и не хранить найденное этим
help-today = день, на который судить о сроках исключений (обычно — сегодня)
value-text = ТЕКСТ
fix-replace = заменить на «{ $text }»
fix-mended = исправлено: { $path }
fix-refused = { $path } не исправлен: нельзя убедиться, что смысл останется прежним
watch-failed = за файлами не уследить: { $reason }
watch-waiting = жду сохранения файлов; прекратить — Ctrl+C
code-terms = 20 минут, 3 рабочих дня, 10 календарных дней
code-missed = истекло -> исход
code-missed-silent = истекло -> молчит "о чём"
code-else = иначе -> шаг-или-исход
code-else-silent = иначе -> молчит "о чём"
code-violated = нарушено -> исход
code-violated-silent = нарушено -> молчит "о чём"
code-schedule = пн–пт 09:00–18:30, перерыв 13:00–14:30

## Команда deadline

help-deadline = проверить, соблюдаются ли предельные сроки, когда бы ни подали заявление
help-deadline-examples =
    reglament deadline mangistau/foreign-labour-permit:reissue
    reglament deadline akmola/foreign-labour-permit --reading next-day --full
    reglament deadline zhitikara/labour-immigrant-permit:main --from 01.01.2019 --to 31.12.2020
    reglament deadline --format json
help-deadline-service = услуги или регламенты; если не указаны — все
help-deadline-from = первая минута подачи; если не указана — начало действия акта
help-deadline-to = последняя минута подачи; если не указана — конец действия акта
help-deadline-reading = одно толкование; если не указано — next-day и event-day
help-deadline-set = факт, одинаковый во всех случаях; можно повторять
help-deadline-full = показать ещё запас каждого шага, наименьшую и наибольшую длительность и от чего срок меняется
deadline-none = предельных сроков, которые можно проверить, здесь нет
deadline-none-help = сроки услуг показывает reglament show; длительность без предельного срока — reglament deadline … --full
deadline-too-many-ways = у услуги больше { $number } путей, все их проверить нельзя
deadline-force-unknown = когда действует акт, не известно, поэтому не известно, какие подачи проверять
deadline-force-unknown-help = укажите --from и --to
deadline-left-out = { $service } не проверена: { $reason }
deadline-span-empty = конец ({ $to }) не позже начала ({ $from })
deadline-span-empty-help = --to должно быть не раньше --from и не раньше начала действия акта
deadline-not-covered = календарь «{ $calendar }» знает только дни с { $from } по { $to }
deadline-not-covered-help = укажите --from и --to внутри этих дней
deadline-head = { $service }: подача с { $from } по { $to }
table-deadline = предельный срок
table-reading = толкование
table-kept = соблюдается
table-kept-if-quick = если заявитель не медлит
table-late-starts = доля опаздывающих подач
table-end-of-case = чем кончается
table-quickest = быстрее всего, рабочих дней
table-slowest = дольше всего, рабочих дней
table-quickest-calendar = быстрее всего, календарных дней
table-slowest-calendar = дольше всего, календарных дней
verdict-always = всегда
verdict-never = никогда
verdict-depends = зависит от подачи
deadline-means-always = соблюдается при любой минуте подачи и на любом пути ({ $cites })
deadline-means-never = при любой минуте подачи есть путь, на котором каждый уложился в свой срок, а предельный срок нарушен ({ $cites })
deadline-means-depends = соблюдается не всегда: с некоторых минут подачи есть путь, на котором каждый уложился в свой срок, а предельный срок нарушен ({ $cites })
deadline-window-always = окно всегда кончается не позже срока, внутри которого оно лежит ({ $cites })
deadline-window-never = с любой минуты подачи окно может кончиться позже срока, внутри которого оно лежит ({ $cites })
deadline-window-depends = с некоторых минут подачи окно может кончиться позже срока, внутри которого оно лежит ({ $cites })
deadline-first-late = первая подача, с которой срок нарушается: { $at }
deadline-tightest = ближе всего к нарушению: подано { $start }, срок истекает { $due }, исполнено { $ended }
deadline-worst = худший случай: подано { $start }, срок истёк { $due }, исполнено { $ended }
deadline-to-blame = без этих выходных срок был бы соблюдён: { $days }
deadline-try = проверить: { $command }
deadline-changes-reading = день истечения зависит от толкования: подачи с { $from } по { $to }
deadline-changes-transfer = срок кончается в другой день из-за переносов, о которых в день подачи ещё не было известно (или не известно, было ли): рабочий день → выходной { $pairs }
deadline-slack = на сколько может вырасти срок шага, прежде чем ответ изменится:
deadline-slack-none = { $step }: ни на сколько (критический шаг)
deadline-slack-units = { $step }: { $units }
deadline-slack-unbounded = { $step }: ответ от него не зависит
deadline-lengths = Сколько дней от подачи до конца ({ $reading }): наименьшее / среднее / наибольшее по всем подачам
deadline-ends-outcome = { $outcome }
deadline-ends-silent = акт молчит
deadline-ends-silent-after = акт молчит после «{ $step }»
deadline-lower-bound = { $service }, «{ $deadline }»: на пути есть шаги без срока; ответ верен, если они не занимают времени
deadline-at-ends = { $service }, «{ $deadline }»: на пути несколько событий, которые сдвигают или останавливают срок; ответ верен для крайних моментов каждого из них, а все сочетания не перебраны
deadline-fact-assumed = «{ $fact }» не указан; принят день подачи (другой укажите через --set)
help-export = записать услугу для других программ
help-export-examples =
    reglament export mangistau/foreign-labour-permit:issue                       сеть для WoPeD и pm4py
    reglament export mangistau/foreign-labour-permit:issue --output issue.pnml   сразу в файл
    reglament export my-regulation.rgl --format pnml                             свой файл с одной услугой
help-export-output = записать в этот файл, а не в стандартный вывод; имеющийся файл заменяется
export-written = записано: { $path }

## Что изменилось

change-from-to = { $thing }: { $said }; было: { $old }, стало: { $new }
change-from = { $thing }: { $said }; было: { $old }
change-to = { $thing }: { $said }; стало: { $new }
change-plain = { $thing }: { $said }
change-in-service = { $service }: { $said }
changes-acts = Акт и его действие
changes-services = Регламенты и услуги
changes-actors = Участники
changes-hours = Каналы и часы
changes-facts = Факты
changes-flow = Порядок шагов
changes-terms = Сроки
changes-waits = Ожидания
changes-grounds = Основания отказа
changes-documents = Документы и сборы
changes-results = Исходы и итоги
changes-duties = Обязанности вне порядка
changes-silences = Молчание и допущения
changes-editorial = Только текст
changes-moments = Даты дел
changes-languages = Языковые версии одного акта
thing-regulation = регламент «{ $name }»
thing-act = акт
thing-service = услуга «{ $name }»
thing-step = шаг «{ $name }»
thing-stage = стадия шага «{ $step }»
thing-total = предельный срок «{ $name }»
thing-wait = ожидание «{ $name }» в шаге «{ $step }»
thing-actor = участник «{ $name }»
thing-channel = канал «{ $name }»
thing-fact = факт «{ $name }»
thing-ground = основание отказа «{ $name }»
thing-document = документ «{ $name }»
thing-documents = перечень документов «{ $name }»
thing-fee = сбор «{ $name }»
thing-free = указание, что услуга бесплатна
thing-outcome = исход «{ $name }»
thing-duty = обязанность «{ $name }»
value-by-clock = { $term } по часам, днём и ночью
value-takes = шаг длится столько
value-within = шаг делается в течение этого срока
value-own-start = начало самого шага
value-next = дальше
value-silent = акт молчит: { $text }
value-unsaid = не сказано
value-nothing = ничего
value-always = всегда
value-next-day = день события не считается
value-event-day = день события считается
value-day-of = { $policy } (событие: { $event })
value-by-standard = по стандарту: { $term }
value-between = начало: { $from }; окончание: { $to }
value-without-waits = { $between }; без ожидания: { $waits }
value-work = работа
value-condition = проверка условия
value-call = вызов услуги «{ $service }»
value-not-before-before = не раньше чем за { $term } до события: { $event }
value-not-before-after = не раньше чем через { $term } после события: { $event }
value-not-after-before = не позже чем за { $term } до события: { $event }
value-not-after-after = не позже чем через { $term } после события: { $event }
value-within-before = { $term } до события: { $event }
value-within-after = { $term } после события: { $event }
value-papers = создаёт: { $made }; вручает: { $handed }
value-needs = до него: { $needs }; решает: { $decides }
value-in-intake = в часы приёма
value-in-office = в часы работы
value-behind = после шага «{ $step }»
value-first = первым
value-beside = { $behind }; одновременно: { $steps }
value-branch = { $when } → { $target }
value-decided = { $fact }: { $value }
value-otherwise = иначе
value-violated = нарушено
value-met = дождались: { $target }
value-missed = не дождались: { $target }
value-nested = внутри срока шага
value-before-work = до работы шага
value-wait = ждут: { $by }, { $place }; принимает: { $takers }
value-paper = { $title } ({ $forms })
value-days = { $first }–{ $last }
value-hours = { $days } { $times }
form-original = подлинник
form-copy = копия
form-notarised-copy = нотариально засвидетельствованная копия
form-notarised-translation = нотариально засвидетельствованный перевод
form-electronic-copy = электронная копия
form-electronic-document = электронный документ
weekday-monday = пн
weekday-tuesday = вт
weekday-wednesday = ср
weekday-thursday = чт
weekday-friday = пт
weekday-saturday = сб
weekday-sunday = вс
thing-heading = рубрика услуги «{ $name }»
thing-standard = ссылка на стандарт
thing-provider = услугодатель
thing-result = результат «{ $name }»
value-force-from = действует с: { $day }
value-force-until = действовал до: { $day }
value-act = { $kind } № { $number }
value-act-dated = { $kind } № { $number } от { $date }
value-ends-act = признаёт утратившим силу: { $act }
value-changes-act = изменяет: { $act }
value-registered = регистрация: { $parts }
value-on-registration = со дня регистрации
value-on-publication = со дня опубликования
value-after-publication = по истечении срока после опубликования: { $term }
value-published = опубликован: { $day }
value-new-wording = новая редакция
value-new-wording-of = новая редакция услуг: { $services }
value-text-unchanged = текст не меняется
value-worse = изменений, от которых заявителю хуже: { $n }
value-procedure = порядок описан
form-fully-electronic = электронная полностью
form-partly-electronic = электронная частично
form-electronic = электронная
form-paper = бумажная
value-any-time = в любое время
value-queue = очередь не дольше: { $term }
value-counter = обслуживание не дольше: { $term }
value-settled = { $how }: { $by }
value-stated = сообщает
value-decides = решает
value-by-lists = по перечням документов
value-favourable = { $values }, обычно: { $value }
value-itself = именно этот документ
value-not-older = не старше: { $term }
value-any-age = любой давности
value-for-each = на каждого: { $whom }
value-once = один
value-returned = возвращается
value-kept = не возвращается
value-fee = платит: { $payer }; услуги: { $services }; по акту: { $under }; подтверждает: { $proofs }
value-line = { $number } «{ $text }»
value-term-from = { $term }, начало: { $event }
value-revision = РЕВИЗИЯ
help-diff = что значит изменение регламента: по смыслу, а не по строкам
help-diff-examples =
    reglament diff старый.rgl новый.rgl                 два файла
    reglament diff --base main                          что изменено по сравнению с main
    reglament diff --base HEAD~1 --format markdown      таблица «было — стало» для обсуждения
    reglament diff --base main --format github          пометки в запросе на слияние
help-diff-paths = старый и новый файл или каталог (- — стандартный ввод); с --base — что сравнивать, если не всё
help-diff-base = взять старую сторону из git, например main; новая — файлы как они есть
help-diff-case = записать самое короткое дело, которое теперь кончается иначе, для simulate --case
help-diff-today = день, на который судят, действует ли ещё акт (если не указан — сегодня)
diff-two-sides = нужны две стороны, а указано путей: { $n }
diff-two-sides-help = назовите старый и новый файл или укажите --base РЕВИЗИЯ
diff-input-twice = обе стороны – стандартный ввод, а прочитать его можно один раз
diff-file-and-directory = одна сторона – файл, другая – каталог: { $old }, { $new }
diff-old-broken = старая сторона не читается, сравнивать не с чем: { $path } (таких файлов: { $n })
diff-new-broken = новая сторона не читается, сравнивать нечего: { $path } (таких файлов: { $n })
diff-whole = Регламент в целом
diff-service = Услуга { $id }: { $title }
diff-was = было
diff-now = стало
diff-title = Что изменилось в регламентах
change-touching = { $said } ({ $whom })
diff-mend = Если изменение намеренное, подтвердите его при проверке; если нет, верните прежний текст.
diff-mend-moments = Сравните показанное дело с тем, чего хотели; если вышло не то, исправьте сроки и шаги.
calendars-added = календарь { $file }: файл добавлен
calendars-removed = календарь { $file }: файл убран
calendars-working = календарь { $file }: дней, ставших рабочими: { $n } ({ $days })
calendars-off = календарь { $file }: дней, ставших нерабочими: { $n } ({ $days })
calendars-covers = календарь { $file }: известны теперь дни с { $from } по { $to }
calendars-hours = календарь { $file }: часы работы другие
calendars-otherwise = календарь { $file }: другие названия, источники или примечания, а дни прежние
calendars-counted = обе стороны сосчитаны по нынешним календарям, поэтому то, как изменившиеся дни сдвигают даты, в последствия не входит
diff-no-case = дела, которое кончалось бы иначе, показать нельзя: файл не записан, и прежний, если он есть, не тронут
diff-case-written = дело записано в { $path }; запустить: reglament simulate УСЛУГА --case { $path }
diff-equal = Смысл не изменился.
diff-editorial = Смысл не изменился, изменён только текст; таких мест: { $n }
diff-changed = Изменений: { $n }; из них хуже для заявителя: { $worse }
value-there = есть
value-not-there = нет
touch-editorial = только текст
touch-applicant-better = заявителю лучше
touch-applicant-worse = заявителю хуже
touch-applicant-either = для заявителя зависит от дела
touch-executor-easier = исполнителю легче
touch-executor-harder = исполнителю труднее
touch-executor-either = для исполнителя зависит от дела
touch-under-way = начатым делам может быть негде стоять
touch-without-act = изменяющий акт не назван
table-change = Что изменилось
table-touches = Кого касается
table-count = Сколько
git-missing = программа git не найдена, а старая сторона лежит в её хранилище
git-missing-help = установите git или назовите оба файла: reglament diff СТАРЫЙ НОВЫЙ
git-no-repository = здесь нет хранилища git: { $reason }
git-no-repository-help = перейдите в каталог хранилища или назовите оба файла: reglament diff СТАРЫЙ НОВЫЙ
git-unknown-revision = в хранилище нет ревизии «{ $revision }»
git-unknown-revision-help = назовите ветвь, метку или коммит, который видит git log, например main или HEAD~1
git-shallow-help = хранилище неполное: выполните git fetch --unshallow, а в actions/checkout укажите fetch-depth: 0
git-outside = путь лежит вне хранилища { $top }: { $path }
git-no-path = пути нет ни на диске, ни в ревизии «{ $revision }»: { $path }
git-failed = git { $command } не ответил: { $reason }
help-git-diff = что значит изменение регламента: для самой программы git
help-git-diff-examples =
    git config diff.reglament.command 'reglament git-diff'           git diff говорит о смысле
    git config diff.reglament.textconv 'reglament git-diff --text'   git log -p опускает изменения вида
    echo '*.rgl diff=reglament' >> .gitattributes                    и то и другое для всех регламентов
help-git-diff-words = что передаёт git: путь, а для каждой стороны файл, имя содержимого и права
help-git-diff-text = напечатать файл в едином виде, а тот, что не читается, — как есть
git-diff-words = о файле git передаёт 7 слов, о переименованном — 9, а передано: { $n }
git-diff-words-help = эту команду вызывает сам git: git config diff.reglament.command 'reglament git-diff'
git-diff-as-text = смысл сравнить нельзя, поэтому показаны строки: { $reason }
git-diff-unmerged = { $path }: слияние не завершено, сравнивать ещё нечего
effect-of-service = { $thing }, { $what }: { $said }
effect-joined = { $one }; { $other }
effect-same = каждое дело кончается тем же и тогда же: доказано для каждой минуты подачи с { $from } по { $to }, на каждом пути, при обоих толкованиях (даты фактов – день подачи)
effect-beyond = у некоторых дел, поданных с { $start }, конец неизвестен: он лежит позже последнего дня, который знает календарь; о них ничего не сказано
effect-later = дело заканчивается позже, самое большее на { $days ->
    [one] { $days } календарный день
    [few] { $days } календарных дня
   *[many] { $days } календарных дней
}: поданное { $start } кончалось { $old }, теперь { $new }
effect-earlier = дело заканчивается раньше, самое большее на { $days ->
    [one] { $days } календарный день
    [few] { $days } календарных дня
   *[many] { $days } календарных дней
}: поданное { $start } кончалось { $old }, теперь { $new }
effect-newly-late = срок «{ $deadline }»: в { $days } из { $all } дней подачи (хотя бы в часть дня) его нельзя было сорвать, а теперь можно; впервые { $first }
effect-no-more-late = срок «{ $deadline }»: в { $days } из { $all } дней подачи (хотя бы в часть дня) его можно было сорвать, а теперь нельзя; впервые { $first }
effect-other-outcome = некоторые дела теперь кончаются другим
effect-elsewhere = когда сроки используются до конца и день события не считается, каждое дело кончается как прежде; когда действуют быстрее или этот день считается, некоторые кончаются иначе
effect-elsewhere-late = каждое дело кончается как прежде; но когда день события считается, предельный срок можно сорвать при других подачах, чем прежде
effect-within-day = конец дела переносится в пределах одного дня
effect-usual = так – когда сроки используются до конца, а день события не считается, если акт не велит иного; при ином порядке сдвиг может быть другим
effect-silence-moves = дела, которые кончаются молчанием акта, доходят до него в другое время
effect-moved = такое дело: { $command }
effect-case = самое короткое дело, которое теперь кончается иначе (было: { $old }; стало: { $new }): { $command }
effect-ended = { $moment }, { $outcome }
effect-silent = { $moment }, акт молчит
effect-not-runnable = что стало с датами, не проверено: у одной из сторон нет календаря
effect-no-days = что стало с датами, не проверено: акт не действует ни в один день, который знают оба календаря
effect-too-many-ways = что стало с датами, не проверено: у услуги слишком много путей
help-diff-policy = закончить с кодом 0, если каждое изменение свободно или подтверждено по reglament.toml
policy-met = Настройки выполнены: все изменения свободны или подтверждены.
policy-open = Настройки не выполнены; изменений, которые надо подтвердить или вернуть: { $n }
policy-fail = { $code }: так менять нельзя: { $said }
policy-acknowledge = { $code }: нужно подтверждение, отпечаток { $fingerprint }: { $said }
policy-acknowledged = { $code }: подтверждено ({ $by }: { $reason }): { $said }
policy-stale = подтверждение больше ни к чему не относится, его можно убрать из настроек: отпечаток { $fingerprint } ({ $by }: { $reason })
config-unknown-change = такого изменения и такого касания нет: «{ $given }»
config-unknown-change-help = напишите код или имя изменения (reglament rules --changes) либо applicant-worse, executor-harder, under-way, without-act, editorial
config-change-twice = об изменении «{ $given }» сказано дважды: по коду и по имени
config-unknown-demand = требование «{ $given }» неизвестно; возможны free, acknowledge, fail
config-empty-acknowledgement = в подтверждении нужны отпечаток, причина (reason) и имя (by)

## Рядом

help-compare = сравнить услуги нескольких регламентов: шаги, сроки, документы и кто дольше
help-compare-examples =
    reglament compare mangistau/foreign-labour-permit:issue akmola/foreign-labour-permit:issue   одну услугу двух областей
    reglament compare mangistau/foreign-labour-permit akmola/foreign-labour-permit               все услуги двух регламентов
    reglament compare ru.rgl kk.rgl                                                              две языковые версии акта: расхождения
    reglament compare A B C --format html --output abc.html                                      страницу для браузера, три стороны
help-compare-names = две услуги или больше, либо два регламента или больше: их услуги сводятся по именам
help-compare-only = показать только эту часть страницы; можно повторять: { $values }
compare-too-many = сравнить можно не больше { $most } сторон
compare-title = Услуги рядом
compare-steps = Шаги
compare-documents = Документы
compare-documents-note = Документы сведены по словам названий (начала слов, редкие весят больше), а между языками по общим понятиям; остальное стоит отдельно.
compare-fees = Сборы
compare-free = акт говорит, что услуга бесплатна: { $sides }
compare-no-documents = Акт не перечисляет документов: { $sides }; «—» в этих столбцах не значит, что документ не нужен.
compare-no-grounds = Акт не называет оснований отказа: { $sides }; «—» в этих столбцах не значит, что отказать нельзя.
compare-payer = платит: { $by }
compare-under = по акту: { $act }
compare-proofs = подтверждает: { $proofs }
compare-grounds = Основания отказа
compare-outcomes = Исходы
compare-totals = Предельные сроки
compare-time = Сколько дней от подачи до конца
compare-differs = отличается
compare-same = одинаково
compare-alone = услуга «{ $service }» есть только у { $side }
compare-findings = Языковые версии одного акта расходятся:
compare-finding = { $code } { $name } ({ $sides }): { $said }
languages-finding = { $thing }: { $said }; { $one } | { $other }
compare-wait = ждут: { $by }, { $term }
compare-from = { $term } (начало: { $event })
compare-condition = если { $condition }
compare-condition-or = или если { $condition }
compare-condition-and = и если { $condition }
compare-result = итог: { $text }
compare-one-of = достаточно одного: { $line }
compare-forms = форма: { $forms }
compare-channels = канал: { $channels }
compare-for-each = на каждого: { $whom }
compare-not-older = наибольшая давность: { $term }
compare-returned = возвращается
compare-end-favourable = положительный исход
compare-end-refusal = отказ
compare-end-neutral = прочий исход
compare-end-silence = акт молчит
compare-quickest = { $end }, быстрее всего
compare-slowest = { $end }, дольше всего
compare-span-force = Подача с { $from } по { $to }: всё это время действуют все сравниваемые акты.
compare-span-coverage = Подача с { $from } по { $to }, все дни календаря: вместе акты не действовали или не известно, когда они действуют.
compare-days-note = Дни календарные: наименьшее / среднее / наибольшее по всем минутам подачи.
compare-later = по { $side } дело заканчивается позже, чем по { $than } ({ $end }, все сроки использованы): { $share } подач. Больше всего при подаче { $start }: { $side } { $own }, { $than } { $other }; разницу дают:
compare-equal = По всем сторонам дело заканчивается в одну и ту же минуту при любой подаче ({ $end }, все сроки использованы).
compare-reason = { $step }: { $side } { $own }, { $than } { $other }
compare-before-first = от подачи до первого шага
compare-no-calendar = Календарь одной из сторон не найден, длительность не сравнить.
compare-no-common-end = Общего исхода, до которого можно сравнить длительность, у сторон нет.
compare-too-many-ways = { $side }: путей слишком много, длительность не посчитана
compare-lower-bound = { $side }: на пути есть шаги без срока; дни верны, если они не занимают времени
compare-fact-assumed = { $side }: «{ $fact }» не указан; принят день подачи
differs-missing = есть не у всех
differs-cut = поделено на шаги иначе
differs-order = порядок
differs-kind = вид
differs-actors = кто действует
differs-terms = срок
differs-waits = ожидание
differs-condition = условие
differs-decides = решение
differs-branches = пути дальше
differs-results = итог
differs-papers = документ итога
differs-grounds = основания отказа
differs-forms = форма
differs-channels = каналы
differs-particulars = давность, на кого, возврат
differs-between = от и до какого события
differs-proofs = чем подтверждается уплата
differs-under = назван ли акт о сборе
