### Какво стана с разпращането: имената на статусите, числата и причините, в писмата до тези, които разпращат, и на страницата
### с дневника.
###
### Статусът се отнася за писмото и е в среден род (Изпратено, Недоставено). Твърдо и меко връщане са думи от занаята;
### с обикновено изречение ги обяснява .meaning.

## Статуси на писмото

ledger-status-pending = Чака
    .meaning = Писмото е предадено за изпращане. Засега не се знае нищо повече за него.
ledger-status-taken-into-account = Прието за изпращане
    .meaning = Услугата за разпращане е приела писмото. Отчет за доставянето още няма.
ledger-status-sent = Изпратено
    .meaning = Писмото е доставено или засега нищо не се е върнало.
ledger-status-failed = Недоставено
    .meaning = Писмото не е доставено. Дневникът показва дали опитите продължават.
ledger-status-ignored = Пропуснато
    .meaning = Писмото не е изпратено. Не се брои в процентите.

ledger-substatus-prepared = още не е предадено
ledger-substatus-retrying = опитите продължават
ledger-substatus-final = няма да има нови опити
ledger-substatus-unconfirmed = доставянето не е потвърдено
ledger-late = върнато късно

## Как се броят писмата

ledger-policy-feedback = С отчети за доставяне
    .meaning = Всяко писмо чака, докато не дойде отчет за доставянето му. Делът на доставените расте от нула.
ledger-policy-optimistic = Без отчети за доставяне
    .meaning = Всяко писмо се брои за изпратено, докато нещо не се върне. С всяко върнато писмо делът на доставените намалява.
ledger-policy-v8 = Както брои Campaign v8
    .meaning = Докато не дойде отчет за доставянето, писмото е само прието за изпращане. Докато опитите продължават, то не се брои за недоставено.

## Числа на разпращането

ledger-percent = { $number }%
ledger-part = { $count } от { $total }

ledger-rate-to-deliver = За доставяне
    .meaning = Всички писма от разпращането без пропуснатите.
ledger-rate-handed-over = Предадени
    .meaning = Писмата, които пощенската система е приела. Дяловете по-долу се смятат от този брой.
ledger-rate-sent = Изпратени писма
    .meaning = Писмата, които се броят за доставени или за недоставени.
ledger-rate-pending = Чакащи
    .meaning = Писмата, които още не се броят нито за доставени, нито за недоставени.
ledger-rate-delivered = Доставени
    .meaning = От предадените: писмата със статус „Изпратено“.
ledger-rate-failed = Връщания и грешки
    .meaning = От предадените: писмата със статус „Недоставено“.
ledger-rate-retrying = Нови опити
    .meaning = От предадените: писмата, които засега са отказани. Пощенската система прави нови опити.
ledger-rate-unconfirmed = Непотвърдени
    .meaning = От предадените: писмата, за които не е дошъл отчет за доставяне. Броят се за изпратени.
ledger-rate-hard = Твърди връщания
    .meaning = От предадените: писмата, които не са доставени, защото адресът не работи.
ledger-rate-soft = Меки връщания
    .meaning = От предадените: писмата, които по друга причина не са доставени или чакат. Адресът може да е добър.
ledger-rate-rejected = Отказани
    .meaning = От предадените: писмата, които другата пощенска система е отказала.
ledger-rate-quarantined = В карантина
    .meaning = От всички: писмата, които са пропуснати, защото адресът им е в карантина.
ledger-rate-denylisted = В списъка на изключените
    .meaning = От всички: писмата, които са пропуснати, защото адресът им е в списъка на изключените.
ledger-rate-excluded = Пропуснати
    .meaning = От всички: писмата, които не са изпратени.
ledger-rate-opened = Отворени
    .meaning = От доставените: писмата, отворени поне веднъж.
ledger-rate-clicked = Кликвания
    .meaning = От доставените: писмата, в които поне веднъж е кликнато на връзка.
ledger-rate-complaints = Отбелязани като спам
    .meaning = От доставените: писмата, които някой е отбелязал като спам.
ledger-rate-unsubscribed = Отписвания
    .meaning = От доставените: писмата, след които някой се е отписал.
ledger-rate-late = Върнати късно
    .meaning = Писмата, които са се върнали, когато вече са се брояли за изпратени.

## Видове неуспех

ledger-type-hard = Твърдо връщане
ledger-type-soft = Меко връщане
ledger-type-ignored = Не се брои

## Причини писмото да не е доставено или да е пропуснато

ledger-reason-not-defined = Неразпозната грешка
ledger-reason-user-unknown = Непознат адрес
ledger-reason-invalid-domain = Домейнът не е намерен
ledger-reason-unreachable = Кутията е недостъпна
ledger-reason-account-disabled = Кутията е изключена
ledger-reason-mailbox-full = Кутията е пълна
ledger-reason-not-connected = Няма връзка
ledger-reason-address-empty = Липсва адрес
ledger-reason-denylisted = Адрес в списъка на изключените
ledger-reason-quarantined = Адрес в карантина
ledger-reason-duplicate = Повторен адрес
ledger-reason-excluded-by-rule = Изключено по правило
ledger-reason-excluded-after-arbitration = Друго разпращане имаше предимство
ledger-reason-bad-quality = Ненадежден адрес
ledger-reason-unqualified = Непроверен пощенски адрес
ledger-reason-not-eligible = Няма подходяща оферта
ledger-reason-target-limited = Ограничен обем на разпращането
ledger-reason-refused = Отказано
ledger-reason-error-ignored = Грешката не се брои
ledger-reason-control-address = Контролен адрес

## Състояния на адреса

ledger-address-valid = Работещ
    .meaning = На този адрес се изпращат писма.
ledger-address-erroneous = С грешки
    .meaning = Последните писма до този адрес не са доставени. Изпращането продължава.
ledger-address-quarantine = В карантина
    .meaning = Твърде много писма до този адрес не са доставени. Разпращанията го пропускат, докато някой не го освободи.
ledger-address-denylisted = В списъка на изключените
    .meaning = Някой е отбелязал като спам писмо до този адрес. Разпращанията вече пропускат адреса.

## Какво става с писмото: дневник на един адрес

ledger-event-prepared = Подготвено
ledger-event-excluded = Пропуснато
ledger-event-relayed = Предадено
ledger-event-soft-bounce = Засега отказано
ledger-event-delivered = Доставено
ledger-event-given-up = Опитите са прекратени
ledger-event-hard-bounce = Отказано: адресът не работи
ledger-event-auto-reply = Автоматичен отговор
ledger-event-opened = Отворено
ledger-event-clicked = Кликване на връзка
ledger-event-complained = Отбелязано като спам
ledger-event-unsubscribed = Отписване
ledger-event-expired = Времето за опити изтече
