### Сторінка з журналом розсилок (`retourpost ledger serve`) для тих, хто надсилає розсилки.
###
### Кнопки й посилання короткі та починаються з дієслова в неозначеній формі. Підписи — не речення.

## На кожній сторінці

page-title = Розсилки
page-skip = Перейти до вмісту
page-views = Розділи
page-language = Мова
page-all-mailings = Усі розсилки
page-as-of = Дані на { $moment }

## Вхід

page-access-heading = Потрібен код доступу
page-access-what = Введіть код доступу, отриманий від адміністратора.
page-access-code = Код доступу
page-access-enter = Увійти
page-access-wrong = Цей код доступу не діє. Перевірте його або попросіть в адміністратора новий.
page-leave = Вийти

## Список розсилок

page-no-mailings = Розсилок поки що немає.
page-column-mailing = Розсилка
page-column-begun = Початок
page-column-state = Стан
page-column-messages = Листи
page-state-prepared = Чекає підтвердження
page-state-running = Триває
page-state-ended = Завершено
page-policy = Як рахуються листи
page-validity = Час спроб
page-ends = Кінець спроб

## Розділи розсилки

page-view-rates = Статистика
page-view-log = Журнал
page-view-causes = Причини
page-view-quarantine = Карантин

## Статистика

page-time-heading = Динаміка в часі
page-column-time = Час
page-column-meaning = Пояснення
page-column-number = Кількість
page-column-share = Частка

## Журнал

page-column-address = Адреса
page-column-status = Статус
page-column-reason = Причина
page-column-changed = Змінено
page-address-forgotten = Адресу вилучено
page-search = Знайти адресу
page-filter-status = Статус
page-filter-cause = Причина
page-filter-domain = Домен
page-filter-all = Усі
page-filter-apply = Показати
page-filter-clear = Показати все
page-log-none = За цим запитом листів немає.
page-log-count =
    { $count ->
        [one] { $count } лист
        [few] { $count } листи
       *[many] { $count } листів
    }
page-next = Наступні рядки
page-first = Перші рядки
page-csv = Зберегти як таблицю (CSV)
page-events-heading = Що сталося з цим листом
page-column-said = Відповідь поштової системи
page-unverified = Не перевірено: такий звіт міг надіслати будь-хто. Його не враховано.

## Причини

page-column-cause = Причина
page-column-failed = Не доставлено
page-column-retrying = Повторні спроби
page-causes-none = Недоставлених листів немає.

## Карантин

page-column-errors = Помилки
page-column-since = Відколи
page-quarantine-none = Адрес у карантині немає.

## Сповіщення, які надсилаються разом

page-notices = Сповіщення
page-notices-none = Підготовлених сповіщень поки що немає.
page-column-name = Назва
page-column-prepared = Підготовлено
page-outcome-failed = Не доставлено
page-outcome-delayed = Затримка
page-outcome-success = Доставлено або передано далі
page-notices-way = Надсилання через
page-notices-not-before = Надсилання не раніше
page-notices-suppressed =
    { $count ->
        [one] Для { $count } звіту сповіщення не потрібне.
        [few] Для { $count } звітів сповіщення не потрібне.
       *[many] Для { $count } звітів сповіщення не потрібне.
    }
page-notices-wrong =
    { $count ->
        [one] Для { $count } звіту не вдалося підготувати сповіщення:
        [few] Для { $count } звітів не вдалося підготувати сповіщення:
       *[many] Для { $count } звітів не вдалося підготувати сповіщення:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } сповіщення буде відкладено, бо одержувачеві поки що досить тих, що вже надійшли.
        [few] { $count } сповіщення буде відкладено, бо одержувачам поки що досить тих, що вже надійшли.
       *[many] { $count } сповіщень буде відкладено, бо одержувачам поки що досить тих, що вже надійшли.
    }
page-confirm-heading = Готово до надсилання
page-confirm-what =
    { $count ->
        [one] Підготовлено { $count } сповіщення. Ще нічого не надіслано.
        [few] Підготовлено { $count } сповіщення. Ще нічого не надіслано.
       *[many] Підготовлено { $count } сповіщень. Ще нічого не надіслано.
    }
page-confirm-start = Підтвердити й надіслати
page-confirm-look-only = Із цим кодом доступу можна лише дивитися. Для підтвердження потрібне право запуску.
page-confirm-done = Підтверджено. Надсилання починається.
page-confirm-changed = Тим часом ці сповіщення змінилися. Перегляньте їх ще раз і підтвердьте надсилання.
page-notices-left =
    { $count ->
        [one] { $count } сповіщення ще не надіслано.
        [few] { $count } сповіщення ще не надіслано.
       *[many] { $count } сповіщень ще не надіслано.
    }
page-notices-go-on = Надіслати решту
page-notices-stopped = Надсилання зупинилося. Назвіть адміністраторові цю причину:
page-notices-waiting = Ще не надіслано
page-notices-sent = Надіслано
page-notices-refused = Не прийнято
page-notices-for-now = Поки що не вдалося надіслати
page-notices-held-back = Відкладено
page-notices-unsure = Можливо, доставлено
    .meaning = Самі ці сповіщення повторно не надсилаються. Так ніхто не одержить того самого двічі.
page-refresh = Оновити

## Що може піти не так

page-not-found = Такої сторінки немає
page-not-found-what = Поверніться до списку розсилок.
page-trouble = Журнал зараз недоступний
page-trouble-what = Спробуйте знову за хвилину. Якщо не допоможе, повідомте адміністратора.
