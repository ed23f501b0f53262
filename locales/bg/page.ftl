### Страницата с дневника на разпращанията (`retourpost ledger serve`), за тези, които разпращат.
###
### Бутоните и връзките са кратки и са отглаголни съществителни, както е обичайно в програмите. Етикетите не са изречения.

## На всяка страница

page-title = Разпращания
page-skip = Преминаване към съдържанието
page-views = Изгледи
page-language = Език
page-all-mailings = Всички разпращания
page-as-of = Данни към { $moment }

## Влизане

page-access-heading = Нужен е код за достъп
page-access-what = Въведете кода за достъп от администратора си.
page-access-code = Код за достъп
page-access-enter = Влизане
page-access-wrong = Този код за достъп не важи. Проверете го или поискайте нов от администратора си.
page-leave = Излизане

## Списък на разпращанията

page-no-mailings = Още няма записани разпращания.
page-column-mailing = Разпращане
page-column-begun = Начало
page-column-state = Състояние
page-column-messages = Писма
page-state-prepared = Чака потвърждение
page-state-running = В ход
page-state-ended = Завършено
page-policy = Как се броят писмата
page-validity = Време за опити
page-ends = Край на опитите

## Изгледи на разпращането

page-view-rates = Статистика
page-view-log = Дневник
page-view-causes = Причини
page-view-quarantine = Карантина

## Статистика

page-time-heading = Развитие във времето
page-column-time = Време
page-column-meaning = Пояснение
page-column-number = Брой
page-column-share = Дял

## Дневник

page-column-address = Адрес
page-column-status = Статус
page-column-reason = Причина
page-column-changed = Променено
page-address-forgotten = Адресът е премахнат
page-search = Търсене на адрес
page-filter-status = Статус
page-filter-cause = Причина
page-filter-domain = Домейн
page-filter-all = Всички
page-filter-apply = Показване
page-filter-clear = Показване на всичко
page-log-none = Няма писма, които отговарят на търсенето.
page-log-count =
    { $count ->
        [one] { $count } писмо
       *[other] { $count } писма
    }
page-next = Следващи редове
page-first = Първи редове
page-csv = Запазване като таблица (CSV)
page-events-heading = Какво се случи с това писмо
page-column-said = Отговор на пощенската система
page-unverified = Непроверено: такъв отчет може да изпрати всеки. Той не се брои.

## Причини

page-column-cause = Причина
page-column-failed = Недоставени
page-column-retrying = Нови опити
page-causes-none = Няма недоставени писма.

## Карантина

page-column-errors = Грешки
page-column-since = Откога
page-quarantine-none = Няма адреси в карантина.

## Известия, които се изпращат заедно

page-notices = Известия
page-notices-none = Още няма подготвени известия.
page-column-name = Име
page-column-prepared = Подготвено
page-outcome-failed = Недоставено
page-outcome-delayed = Забавено
page-outcome-success = Доставено или предадено нататък
page-notices-way = Изпращане през
page-notices-not-before = Изпращане не по-рано от
page-notices-suppressed =
    { $count ->
        [one] За { $count } отчет не е нужно известие.
       *[other] За { $count } отчета не е нужно известие.
    }
page-notices-wrong =
    { $count ->
        [one] За { $count } отчет не можа да бъде подготвено известие:
       *[other] За { $count } отчета не можа да бъде подготвено известие:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } известие ще бъде задържано, защото до получателя му засега са стигнали достатъчно известия.
       *[other] { $count } известия ще бъдат задържани, защото до получателите им засега са стигнали достатъчно известия.
    }
page-confirm-heading = Готово за изпращане
page-confirm-what =
    { $count ->
        [one] Подготвено е { $count } известие. Още нищо не е изпратено.
       *[other] Подготвени са { $count } известия. Още нищо не е изпратено.
    }
page-confirm-start = Потвърждаване и изпращане
page-confirm-look-only = С този код за достъп може само да се гледа. За потвърждаване е нужно право за пускане.
page-confirm-done = Потвърдено. Изпращането започва.
page-confirm-changed = Междувременно тези известия се промениха. Прегледайте ги отново и тогава потвърдете.
page-notices-left =
    { $count ->
        [one] { $count } известие още не е изпратено.
       *[other] { $count } известия още не са изпратени.
    }
page-notices-go-on = Изпращане на останалите
page-notices-stopped = Изпращането спря. Кажете на администратора си тази причина:
page-notices-waiting = Още неизпратени
page-notices-sent = Изпратени
page-notices-refused = Отказани
page-notices-for-now = Изпращането засега не успя
page-notices-held-back = Задържани
page-notices-unsure = Може да са стигнали
    .meaning = Тези известия не се изпращат отново сами. Така никой не получава едно и също два пъти.
page-refresh = Обновяване

## Какво може да се обърка

page-not-found = Няма такава страница
page-not-found-what = Върнете се към списъка на разпращанията.
page-trouble = Дневникът не може да бъде прочетен в момента
page-trouble-what = Опитайте отново след минута. Ако това не помогне, кажете на администратора си.
