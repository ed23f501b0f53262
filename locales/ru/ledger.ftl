### Что стало с рассылкой: названия статусов, чисел и причин — в письмах тем, кто отправляет рассылки, и на странице с журналом.
###
### Статус относится к письму и стоит в среднем роде: «Отправлено», «Не доставлено». Жёсткий и мягкий возврат — слова тех,
### кто отправляет рассылки; простыми словами их поясняет .meaning.

## Статусы письма

ledger-status-pending = Ожидает
    .meaning = Письмо передано на отправку. Больше о нём пока ничего не известно.
ledger-status-taken-into-account = Принято к отправке
    .meaning = Служба рассылок приняла письмо. Отчёта о доставке пока нет.
ledger-status-sent = Отправлено
    .meaning = Письмо доставлено, или пока ничего не вернулось.
ledger-status-failed = Не доставлено
    .meaning = Письмо не доставлено. Продолжаются ли попытки, видно в журнале.
ledger-status-ignored = Пропущено
    .meaning = Письмо не отправлялось. В процентах оно не учитывается.

ledger-substatus-prepared = ещё не передано
ledger-substatus-retrying = попытки продолжаются
ledger-substatus-final = новых попыток не будет
ledger-substatus-unconfirmed = доставка не подтверждена
ledger-late = вернулось с опозданием

## Как считаются письма

ledger-policy-feedback = С отчётами о доставке
    .meaning = Каждое письмо ожидает, пока не придёт отчёт о доставке. Доля доставленных растёт с нуля.
ledger-policy-optimistic = Без отчётов о доставке
    .meaning = Каждое письмо считается отправленным, пока что-нибудь не вернётся. С каждым возвратом доля доставленных уменьшается.
ledger-policy-v8 = Как считает Campaign v8
    .meaning = До отчёта о доставке письмо считается только принятым к отправке. Пока попытки продолжаются, оно не считается недоставленным.

## Числа рассылки

ledger-percent = { $number }{ "\u00A0" }%
ledger-part = { $count } из { $total }

ledger-rate-to-deliver = К доставке
    .meaning = Все письма рассылки, кроме пропущенных.
ledger-rate-handed-over = Передано
    .meaning = Письма, которые приняла почтовая система. Доли ниже считаются от этого числа.
ledger-rate-sent = Отправлено писем
    .meaning = Письма, которые считаются доставленными или недоставленными.
ledger-rate-pending = Ожидает
    .meaning = Письма, которые пока не считаются ни доставленными, ни недоставленными.
ledger-rate-delivered = Доставлено
    .meaning = Из переданных: письма со статусом «Отправлено».
ledger-rate-failed = Возвраты и ошибки
    .meaning = Из переданных: письма со статусом «Не доставлено».
ledger-rate-retrying = Повторные попытки
    .meaning = Из переданных: письма, временно не принятые. Почтовая система продолжает попытки.
ledger-rate-unconfirmed = Не подтверждено
    .meaning = Из переданных: письма, о доставке которых отчёта так и не было. Они считаются отправленными.
ledger-rate-hard = Жёсткие возвраты
    .meaning = Из переданных: письма, не доставленные потому, что адрес не работает.
ledger-rate-soft = Мягкие возвраты
    .meaning = Из переданных: письма, которые по другой причине не доставлены или ждут. Адрес может быть рабочим.
ledger-rate-rejected = Не принято
    .meaning = Из переданных: письма, которые не приняла другая почтовая система.
ledger-rate-quarantined = В карантине
    .meaning = Из всех: письма, пропущенные потому, что их адрес в карантине.
ledger-rate-denylisted = В стоп-листе
    .meaning = Из всех: письма, пропущенные потому, что их адрес в стоп-листе.
ledger-rate-excluded = Пропущено
    .meaning = Из всех: письма, которые не отправлялись.
ledger-rate-opened = Открыто
    .meaning = Из доставленных: письма, которые открыли хотя бы раз.
ledger-rate-clicked = Переходы по ссылкам
    .meaning = Из доставленных: письма, из которых хотя бы раз перешли по ссылке.
ledger-rate-complaints = Отмечено как спам
    .meaning = Из доставленных: письма, которые отметили как спам.
ledger-rate-unsubscribed = Отписки
    .meaning = Из доставленных: письма, после которых кто-то отписался.
ledger-rate-late = Вернулось с опозданием
    .meaning = Письма, которые вернулись, когда уже считались отправленными.

## Виды неудач

ledger-type-hard = Жёсткий возврат
ledger-type-soft = Мягкий возврат
ledger-type-ignored = Не учитывается

## Причины, по которым письмо не доставлено или пропущено

ledger-reason-not-defined = Ошибка не распознана
ledger-reason-user-unknown = Адрес неизвестен
ledger-reason-invalid-domain = Домен не найден
ledger-reason-unreachable = Ящик недоступен
ledger-reason-account-disabled = Ящик отключён
ledger-reason-mailbox-full = Ящик переполнен
ledger-reason-not-connected = Нет подключения
ledger-reason-address-empty = Адрес не указан
ledger-reason-denylisted = Адрес в стоп-листе
ledger-reason-quarantined = Адрес в карантине
ledger-reason-duplicate = Адрес повторяется
ledger-reason-excluded-by-rule = Исключено по правилу
ledger-reason-excluded-after-arbitration = Приоритет у другой рассылки
ledger-reason-bad-quality = Ненадёжный адрес
ledger-reason-unqualified = Адрес бумажной почты не проверен
ledger-reason-not-eligible = Нет подходящего предложения
ledger-reason-target-limited = Размер рассылки ограничен
ledger-reason-refused = Не принято
ledger-reason-error-ignored = Ошибка не учтена
ledger-reason-control-address = Контрольный адрес

## Состояния адреса

ledger-address-valid = Рабочий
    .meaning = На этот адрес письма отправляются.
ledger-address-erroneous = С ошибками
    .meaning = Последние письма на этот адрес не доставлены. Отправка продолжается.
ledger-address-quarantine = В карантине
    .meaning = Слишком много писем на этот адрес не доставлено. Рассылки пропускают его, пока карантин не снимут.
ledger-address-denylisted = В стоп-листе
    .meaning = Письмо на этот адрес отметили как спам. Теперь рассылки пропускают его.

## Что происходит с письмом: журнал одного адреса

ledger-event-prepared = Подготовлено
ledger-event-excluded = Пропущено
ledger-event-relayed = Передано
ledger-event-soft-bounce = Временно не принято
ledger-event-delivered = Доставлено
ledger-event-given-up = Попытки прекращены
ledger-event-hard-bounce = Не принято: адрес не работает
ledger-event-auto-reply = Автоматический ответ
ledger-event-opened = Открыто
ledger-event-clicked = Переход по ссылке
ledger-event-complained = Отмечено как спам
ledger-event-unsubscribed = Отписка
ledger-event-expired = Время попыток истекло
