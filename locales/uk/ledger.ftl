### Що сталося з розсилкою: назви статусів, чисел і причин — у листах тим, хто надсилає розсилки, і на сторінці з журналом.
###
### Статус стосується листа й стоїть у безособовій формі: «Надіслано», «Не доставлено». Жорстке і м’яке повернення — слова
### тих, хто надсилає розсилки; простою мовою їх пояснює .meaning.

## Статуси листа

ledger-status-pending = Очікує
    .meaning = Лист передано на надсилання. Більше про нього поки що нічого не відомо.
ledger-status-taken-into-account = Прийнято до надсилання
    .meaning = Служба розсилок прийняла лист. Звіту про доставку ще немає.
ledger-status-sent = Надіслано
    .meaning = Лист доставлено, або поки що нічого не повернулося.
ledger-status-failed = Не доставлено
    .meaning = Лист не доставлено. Чи тривають спроби, видно в журналі.
ledger-status-ignored = Пропущено
    .meaning = Лист не надсилали. У відсотках його не враховано.

ledger-substatus-prepared = ще не передано
ledger-substatus-retrying = спроби тривають
ledger-substatus-final = спроб більше не буде
ledger-substatus-unconfirmed = доставку не підтверджено
ledger-late = пізнє повернення

## Як рахуються листи

ledger-policy-feedback = Зі звітами про доставку
    .meaning = Кожен лист очікує, доки не надійде звіт про доставку. Частка доставлених зростає від нуля.
ledger-policy-optimistic = Без звітів про доставку
    .meaning = Кожен лист вважається надісланим, доки щось не повернеться. З кожним поверненням частка доставлених меншає.
ledger-policy-v8 = Як рахує Campaign v8
    .meaning = До звіту про доставку лист вважається лише прийнятим до надсилання. Доки спроби тривають, він не вважається недоставленим.

## Числа розсилки

ledger-percent = { $number }%
ledger-part = { $count } із { $total }

ledger-rate-to-deliver = Листи для доставки
    .meaning = Усі листи розсилки, крім пропущених.
ledger-rate-handed-over = Передано
    .meaning = Листи, які прийняла поштова система. Частки нижче рахуються від цього числа.
ledger-rate-sent = Надіслано листів
    .meaning = Листи, які вважаються доставленими або недоставленими.
ledger-rate-pending = Очікує
    .meaning = Листи, які поки що не вважаються ні доставленими, ні недоставленими.
ledger-rate-delivered = Доставлено
    .meaning = Із переданих: листи зі статусом «Надіслано».
ledger-rate-failed = Повернення й помилки
    .meaning = Із переданих: листи зі статусом «Не доставлено».
ledger-rate-retrying = Повторні спроби
    .meaning = Із переданих: листи, які тимчасово не прийнято. Поштова система продовжує спроби.
ledger-rate-unconfirmed = Не підтверджено
    .meaning = Із переданих: листи, про доставку яких звіту так і не було. Вони вважаються надісланими.
ledger-rate-hard = Жорсткі повернення
    .meaning = Із переданих: листи, які не доставлено, бо адреса не працює.
ledger-rate-soft = М’які повернення
    .meaning = Із переданих: листи, які з іншої причини не доставлено або які чекають. Адреса може бути робочою.
ledger-rate-rejected = Не прийнято
    .meaning = Із переданих: листи, які не прийняла інша поштова система.
ledger-rate-quarantined = У карантині
    .meaning = З усіх: листи, які пропущено, бо їхня адреса в карантині.
ledger-rate-denylisted = У стоп-списку
    .meaning = З усіх: листи, які пропущено, бо їхня адреса у стоп-списку.
ledger-rate-excluded = Пропущено
    .meaning = З усіх: листи, які не надсилали.
ledger-rate-opened = Відкрито
    .meaning = Із доставлених: листи, які відкрили хоча б раз.
ledger-rate-clicked = Переходи за посиланнями
    .meaning = Із доставлених: листи, з яких хоча б раз перейшли за посиланням.
ledger-rate-complaints = Позначено як спам
    .meaning = Із доставлених: листи, які позначили як спам.
ledger-rate-unsubscribed = Відписки
    .meaning = Із доставлених: листи, після яких хтось відписався.
ledger-rate-late = Пізні повернення
    .meaning = Листи, які повернулися, коли вже вважалися надісланими.

## Види невдач

ledger-type-hard = Жорстке повернення
ledger-type-soft = М’яке повернення
ledger-type-ignored = Не враховується

## Причини, з яких лист не доставлено або пропущено

ledger-reason-not-defined = Помилку не розпізнано
ledger-reason-user-unknown = Адреса невідома
ledger-reason-invalid-domain = Домен не знайдено
ledger-reason-unreachable = Скринька недоступна
ledger-reason-account-disabled = Скриньку вимкнено
ledger-reason-mailbox-full = Скринька переповнена
ledger-reason-not-connected = Немає з’єднання
ledger-reason-address-empty = Адресу не вказано
ledger-reason-denylisted = Адреса у стоп-списку
ledger-reason-quarantined = Адреса в карантині
ledger-reason-duplicate = Адреса повторюється
ledger-reason-excluded-by-rule = Вилучено за правилом
ledger-reason-excluded-after-arbitration = Пріоритет в іншої розсилки
ledger-reason-bad-quality = Ненадійна адреса
ledger-reason-unqualified = Адресу паперової пошти не перевірено
ledger-reason-not-eligible = Немає відповідної пропозиції
ledger-reason-target-limited = Обсяг розсилки обмежено
ledger-reason-refused = Не прийнято
ledger-reason-error-ignored = Помилку не враховано
ledger-reason-control-address = Контрольна адреса

## Стани адреси

ledger-address-valid = Робоча
    .meaning = На цю адресу листи надсилаються.
ledger-address-erroneous = З помилками
    .meaning = Останні листи на цю адресу не доставлено. Надсилання триває.
ledger-address-quarantine = У карантині
    .meaning = Надто багато листів на цю адресу не доставлено. Розсилки пропускають її, доки карантин не знімуть.
ledger-address-denylisted = У стоп-списку
    .meaning = Лист на цю адресу позначили як спам. Відтепер розсилки її пропускають.

## Що відбувається з листом: журнал однієї адреси

ledger-event-prepared = Підготовлено
ledger-event-excluded = Пропущено
ledger-event-relayed = Передано
ledger-event-soft-bounce = Тимчасово не прийнято
ledger-event-delivered = Доставлено
ledger-event-given-up = Спроби припинено
ledger-event-hard-bounce = Не прийнято: адреса не працює
ledger-event-auto-reply = Автоматична відповідь
ledger-event-opened = Відкрито
ledger-event-clicked = Перехід за посиланням
ledger-event-complained = Позначено як спам
ledger-event-unsubscribed = Відписка
ledger-event-expired = Час спроб минув
