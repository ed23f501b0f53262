### Страница с журналом рассылок (`retourpost ledger serve`) для тех, кто отправляет рассылки.
###
### Кнопки и ссылки короткие и начинаются с глагола в неопределённой форме. Подписи — не предложения.

## На каждой странице

page-title = Рассылки
page-skip = Перейти к содержанию
page-views = Разделы
page-language = Язык
page-all-mailings = Все рассылки
page-as-of = Данные на { $moment }

## Вход

page-access-heading = Нужен код доступа
page-access-what = Введите код доступа, полученный от администратора.
page-access-code = Код доступа
page-access-enter = Войти
page-access-wrong = Этот код доступа не действует. Проверьте его или попросите у администратора новый.
page-leave = Выйти

## Список рассылок

page-no-mailings = Рассылок пока нет.
page-column-mailing = Рассылка
page-column-begun = Начало
page-column-state = Состояние
page-column-messages = Письма
page-state-prepared = Ждёт подтверждения
page-state-running = Идёт
page-state-ended = Завершено
page-policy = Как считаются письма
page-validity = Время попыток
page-ends = Конец попыток

## Разделы рассылки

page-view-rates = Статистика
page-view-log = Журнал
page-view-causes = Причины
page-view-quarantine = Карантин

## Статистика

page-time-heading = Динамика по времени
page-column-time = Время
page-column-meaning = Пояснение
page-column-number = Количество
page-column-share = Доля

## Журнал

page-column-address = Адрес
page-column-status = Статус
page-column-reason = Причина
page-column-changed = Изменено
page-address-forgotten = Адрес удалён
page-search = Найти адрес
page-filter-status = Статус
page-filter-cause = Причина
page-filter-domain = Домен
page-filter-all = Все
page-filter-apply = Показать
page-filter-clear = Показать всё
page-log-none = Под этот запрос не подходит ни одно письмо.
page-log-count =
    { $count ->
        [one] { $count } письмо
        [few] { $count } письма
       *[many] { $count } писем
    }
page-next = Следующие строки
page-first = Первые строки
page-csv = Сохранить как таблицу (CSV)
page-events-heading = Что произошло с этим письмом
page-column-said = Ответ почтовой системы
page-unverified = Не проверено: такой отчёт мог прислать кто угодно. Он не учитывается.

## Причины

page-column-cause = Причина
page-column-failed = Не доставлено
page-column-retrying = Повторные попытки
page-causes-none = Недоставленных писем нет.

## Карантин

page-column-errors = Ошибки
page-column-since = С какого времени
page-quarantine-none = Адресов в карантине нет.

## Уведомления, которые отправляются вместе

page-notices = Уведомления
page-notices-none = Подготовленных уведомлений пока нет.
page-column-name = Название
page-column-prepared = Подготовлено
page-outcome-failed = Не доставлено
page-outcome-delayed = Задержка
page-outcome-success = Доставлено или передано дальше
page-notices-way = Отправка через
page-notices-not-before = Отправка не ранее
page-notices-suppressed =
    { $count ->
        [one] Для { $count } отчёта уведомление не нужно.
        [few] Для { $count } отчётов уведомление не нужно.
       *[many] Для { $count } отчётов уведомление не нужно.
    }
page-notices-wrong =
    { $count ->
        [one] По { $count } отчёту не удалось составить уведомление:
        [few] По { $count } отчётам не удалось составить уведомление:
       *[many] По { $count } отчётам не удалось составить уведомление:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } уведомление будет отложено, потому что получателю пока достаточно тех, что уже пришли.
        [few] { $count } уведомления будут отложены, потому что получателям пока достаточно тех, что уже пришли.
       *[many] { $count } уведомлений будет отложено, потому что получателям пока достаточно тех, что уже пришли.
    }
page-confirm-heading = Готово к отправке
page-confirm-what =
    { $count ->
        [one] Подготовлено { $count } уведомление. Ещё ничего не отправлено.
        [few] Подготовлены { $count } уведомления. Ещё ничего не отправлено.
       *[many] Подготовлено { $count } уведомлений. Ещё ничего не отправлено.
    }
page-confirm-start = Подтвердить и отправить
page-confirm-look-only = С этим кодом доступа можно только смотреть. Для подтверждения нужно право запуска.
page-confirm-done = Подтверждено. Отправка начинается.
page-confirm-changed = Тем временем эти уведомления изменились. Просмотрите их ещё раз и подтвердите отправку.
page-notices-left =
    { $count ->
        [one] { $count } уведомление ещё не отправлено.
        [few] { $count } уведомления ещё не отправлены.
       *[many] { $count } уведомлений ещё не отправлено.
    }
page-notices-go-on = Отправить остальные
page-notices-stopped = Отправка остановилась. Сообщите администратору эту причину:
page-notices-waiting = Ещё не отправлено
page-notices-sent = Отправлено
page-notices-refused = Не принято
page-notices-for-now = Пока не удалось отправить
page-notices-held-back = Отложено
page-notices-unsure = Возможно, доставлено
    .meaning = Сами эти уведомления повторно не отправляются. Так никто не получит одно и то же дважды.
page-refresh = Обновить

## Что может пойти не так

page-not-found = Такой страницы нет
page-not-found-what = Вернитесь к списку рассылок.
page-trouble = Журнал сейчас недоступен
page-trouble-what = Попробуйте снова через минуту. Если не поможет, сообщите администратору.
