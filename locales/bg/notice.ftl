### Известието: всичко, което стои около причините.
###
### Обръщаме се на „вие“ с малка буква, най-често с повелително наклонение: проверете, изчакайте. Едно изречение носи една мисъл
### и най-много двайсет думи. Първо идва следващата стъпка, без упреци. Подлогът е писмото, кутията или адресът; полът на
### читателя и на получателя не личи никъде.
### Написаното от човека е писмо, това, което се чете сега, е известие, а техническата част е отчет. Писмото се доставя в кутията,
### сървърите си го предават, а собственикът на кутията настройва препращане.
### Името на домейн стои след „на“, „до“, „от“, „според“ или „при“, а не след „в“ и „с“, които се променят според следващия звук.
### Помощта е отглаголно съществително (проверка на адреса), за да подхожда на всяко лице.

## Тема и подател

notice-subject-failed = Недоставено: вашето писмо
    .with-subject = Недоставено: { $subject }
notice-subject-unsure = Без потвърждение: вашето писмо
    .with-subject = Без потвърждение: { $subject }
notice-subject-delayed = Забавено: опитите продължават
    .with-subject = Забавено: { $subject }
notice-subject-delivered = Доставено: вашето писмо
    .with-subject = Доставено: { $subject }
notice-subject-relayed = Предадено нататък: вашето писмо
    .with-subject = Предадено нататък: { $subject }
notice-subject-expanded = Предадено на група: вашето писмо
    .with-subject = Предадено на група: { $subject }
notice-subject-mixed = Резултат по адреси: вашето писмо
    .with-subject = Резултат по адреси: { $subject }
notice-from = Електронна поща на { $site }
notice-brand = Електронна поща на { $site }

## Какво се случи

notice-failed-what = Вашето писмо до { $recipient } не беше доставено.
notice-failed-what-many =
    { $count ->
        [one] Вашето писмо до { $count } адрес не беше доставено:
       *[other] Вашето писмо до { $count } адреса не беше доставено:
    }
notice-failed-what-unsure = Не е сигурно дали вашето писмо до { $recipient } е доставено.
notice-failed-what-unsure-many =
    { $count ->
        [one] Не е сигурно дали вашето писмо до { $count } адрес е доставено:
       *[other] Не е сигурно дали вашето писмо до { $count } адреса е доставено:
    }
notice-delayed-what = Вашето писмо до { $recipient } още не е доставено.
notice-delayed-what-many =
    { $count ->
        [one] Вашето писмо до { $count } адрес още не е доставено:
       *[other] Вашето писмо до { $count } адреса още не е доставено:
    }
notice-delivered-what = Вашето писмо до { $recipient } е доставено.
notice-delivered-what-many =
    { $count ->
        [one] Вашето писмо до { $count } адрес е доставено:
       *[other] Вашето писмо до { $count } адреса е доставено:
    }
notice-relayed-what = Вашето писмо до { $recipient } е предадено на следващата пощенска система.
notice-relayed-what-many =
    { $count ->
        [one] Вашето писмо до { $count } адрес е предадено на следващата пощенска система:
       *[other] Вашето писмо до { $count } адреса е предадено на следващата пощенска система:
    }
notice-expanded-what = Вашето писмо до { $recipient } е предадено на няколко адреса.
notice-expanded-what-many =
    { $count ->
        [one] Вашето писмо до { $count } групов адрес е предадено нататък:
       *[other] Вашето писмо до { $count } групови адреса е предадено нататък:
    }

notice-each-address = За всеки от тези адреси важи следното:
notice-overview-headline = Резултатът не е еднакъв за всички адреси
notice-overview-failed =
    { $count ->
        [one] { $count } адрес: не е доставено, няма да има нови опити
       *[other] { $count } адреса: не е доставено, няма да има нови опити
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } адрес: може да е доставено, няма да има нови опити
       *[other] { $count } адреса: може да е доставено, няма да има нови опити
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } адрес: забавено, опитите продължават
       *[other] { $count } адреса: забавено, опитите продължават
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } адрес: доставено
       *[other] { $count } адреса: доставено
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } адрес: предадено на следващата пощенска система
       *[other] { $count } адреса: предадено на следващата пощенска система
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } групов адрес: предадено на членовете на групата
       *[other] { $count } групови адреса: предадено на членовете на групите
    }
notice-likely = Най-вероятната причина
notice-same-advice = Съветът по-горе важи и тук.
notice-more-recipients =
    { $count ->
        [one] Още { $count } адрес не е изброен тук. Ще го намерите в прикачения отчет.
       *[other] Още { $count } адреса не са изброени тук. Ще ги намерите всички в прикачения отчет.
    }
notice-failed-final = Няма да има нови опити.
notice-enclosed-full = Цялото ви писмо е прикачено.
notice-enclosed-header = Прикачена е само заглавната част на писмото ви: подател, тема, дата и подобни редове.
notice-enclosed-header-8bit = Прикачена е само заглавната част на писмото ви. В текста му има знаци, които може да се повредят по обратния път.
notice-fields-left-out =
    { $count ->
        [one] Заглавната част е твърде дълга, затова от нея е пропуснат { $count } ред.
       *[other] Заглавната част е твърде дълга, затова от нея са пропуснати { $count } реда.
    }
notice-fields-withheld =
    { $count ->
        [one] За защита на личните данни от заглавната част е пропуснат { $count } ред.
       *[other] За защита на личните данни от заглавната част са пропуснати { $count } реда.
    }
notice-withheld-targets = Това известие не показва на кой адрес е предадено писмото ви.
notice-withheld-members = Това известие не показва кой членува в групата.
notice-withheld-hosts = Това известие не показва имената на вътрешните пощенски сървъри.
notice-only-these = Това известие се отнася само за тези адреси.
    .one = Това известие се отнася само за този адрес.

## Кой може да помогне и как

notice-steps-heading = Какво можете да направите
notice-who-heading = Кой може да помогне?
notice-who-sender = Вие – чрез { $act }.
notice-who-recipient =
    { $count ->
       *[one] Получателят – чрез { $act }.
        [other] Получателите – чрез { $act }.
    }
notice-who-sender-admin = Вашият администратор – чрез { $act }.
notice-who-recipient-admin = Администраторите на { $domain } – чрез { $act }.
notice-who-nobody = Пряко – никой. Това може да помогне: { $act }.
notice-party-you = Вие
notice-party-recipient =
    { $count ->
       *[one] Получателят
        [other] Получателите
    }
notice-party-your-admin = Вашият администратор
notice-party-their-admin = Администраторите на { $domain }
notice-part-can-act = Решението е тук: { $act }
notice-part-passed-on = Опит за предаване нататък
notice-part-refused = Приемането е отказано
notice-part-no-answer = Няма отговор
notice-part-not-delivered = Доставянето не успя
notice-part-keeps-trying = Опитите продължават
notice-part-nothing-to-do = Решението не е тук
notice-part-delivered = Писмото е доставено
notice-part-relayed = Писмото е предадено нататък
notice-part-expanded = Писмото е предадено на група

## Няколко езика в едно известие

notice-language-below = По-долу на български
notice-several-languages = Това известие е на няколко езика. Един от тях е българският.

## Помощ и връзка

notice-help = Повече за този проблем: { $link }
    .label = Повече за този проблем
notice-contact-address = Имате въпроси? Пишете на: { $contact }
notice-contact-link = Свържете се с нас онлайн: { $link }

## Първоначалното писмо

notice-message-heading = Вашето писмо
notice-message-subject = Тема
notice-message-sent = Изпратено
notice-message-id = Message-ID
notice-message-size = Размер

## Забавяне

notice-delayed-headline = Опитите продължават
notice-delayed-until = Ще опитваме до { $until }. Ако дотогава писмото не бъде доставено, ще получите ново известие.
notice-delayed-open = Ако се наложи да прекратим опитите, ще получите ново известие.
notice-delayed-since = Писмото ви чака вече { $duration }.
notice-delayed-nothing = Не е нужно да правите нищо. Няма нужда да изпращате писмото отново.
notice-delayed-reason-heading = Какво знаем засега
notice-delayed-urgent =
    { $count ->
       *[one] Спешно ли е? Свържете се с получателя по друг начин, например по телефона.
        [other] Спешно ли е? Свържете се с получателите по друг начин, например по телефона.
    }

## Успех

notice-delivered-headline = Писмото пристигна
notice-delivered-meaning = Това не означава, че е прочетено.
notice-relayed-headline = Доставянето няма да бъде потвърдено
notice-relayed-meaning = Пощенската система, която прие писмото по пътя към { $domain }, не изпраща потвърждения.
notice-expanded-headline = Писмото е на път към членовете на групата
notice-expanded-meaning = Зад един групов адрес стоят няколко други. Ако писмото не може да бъде доставено до някой от тях, може да получите още едно известие.
notice-label = { $label }:

## Обяснение пред отчет, който е дошъл отвън

explanation-what = Този текст обяснява отчета, който следва. Според самия отчет той идва от тази пощенска система:
explanation-unverified = Дали е така, не може да се провери тук. Самият отчет е по-долу, точно както е пристигнал.
