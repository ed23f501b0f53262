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
page-state-ended = Завершена
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

## Подтверждение отправки

page-confirm-heading = Готово к отправке
page-confirm-what =
    { $count ->
        [one] Подготовлено { $count } письмо. Ещё ничего не отправлено.
        [few] Подготовлены { $count } письма. Ещё ничего не отправлено.
       *[many] Подготовлено { $count } писем. Ещё ничего не отправлено.
    }
page-confirm-start = Подтвердить и отправить
page-confirm-look-only = С этим кодом доступа можно только смотреть. Для подтверждения нужно право запуска.
page-confirm-done = Подтверждено. Отправка начинается.

## Что может пойти не так

page-not-found = Такой страницы нет
page-not-found-what = Вернитесь к списку рассылок.
page-trouble = Журнал сейчас недоступен
page-trouble-what = Попробуйте снова через минуту. Если не поможет, сообщите администратору.
