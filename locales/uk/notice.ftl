### Сповіщення: усе навколо причин.
###
### Звертаємося на «ви» з малої літери: перевірте, ви писали. Множина не видає статі; про зроблене кажемо безособово:
### доставлено, передано, не прийнято. Одна думка на речення, щонайбільше двадцять слів. Наступний крок стоїть на початку,
### нікого не звинувачуємо. Про інших: одержувач; адміністратор.
### Те, що хтось написав, — лист. Те, що зараз читають, — сповіщення. Технічна частина — звіт.
### Лист доставляють (у скриньку) або передають (від сервера до сервера); скринька має переадресацію.
### Сповіщення адміністратору пересилають.
### Назва домену стоїть без відмінювання після слова, яке відмінюється: домену, домені, сервер, сервером.
### Російські кальки обходимо: скринька, вкладення, одержувач, надіслати, такий, збігатися, правильний, увімкнути.

## Тема й відправник

notice-subject-failed = Не доставлено: ваш лист
    .with-subject = Не доставлено: { $subject }
notice-subject-unsure = Без підтвердження: ваш лист
    .with-subject = Без підтвердження: { $subject }
notice-subject-delayed = Затримка: спроби тривають
    .with-subject = Затримка: { $subject }
notice-subject-delivered = Доставлено: ваш лист
    .with-subject = Доставлено: { $subject }
notice-subject-relayed = Передано далі: ваш лист
    .with-subject = Передано далі: { $subject }
notice-subject-expanded = Передано групі: ваш лист
    .with-subject = Передано групі: { $subject }
notice-subject-mixed = Різні результати: ваш лист
    .with-subject = Різні результати: { $subject }

# Без прийменника, щоб пасувала будь-яка назва.
notice-from = Пошта { $site }
notice-brand = Пошта { $site }

## Що сталося

notice-failed-what = Ваш лист на адресу { $recipient } не доставлено.
notice-failed-what-many =
    { $count ->
        [one] Ваш лист не доставлено на { $count } адресу:
        [few] Ваш лист не доставлено на { $count } адреси:
       *[many] Ваш лист не доставлено на { $count } адрес:
    }
notice-failed-what-unsure = Достеменно невідомо, чи ваш лист на адресу { $recipient } доставлено.
notice-failed-what-unsure-many =
    { $count ->
        [one] Достеменно невідомо, чи доставлено ваш лист на { $count } адресу:
        [few] Достеменно невідомо, чи доставлено ваш лист на { $count } адреси:
       *[many] Достеменно невідомо, чи доставлено ваш лист на { $count } адрес:
    }
notice-delayed-what = Ваш лист на адресу { $recipient } ще не доставлено.
notice-delayed-what-many =
    { $count ->
        [one] Ваш лист ще не доставлено на { $count } адресу:
        [few] Ваш лист ще не доставлено на { $count } адреси:
       *[many] Ваш лист ще не доставлено на { $count } адрес:
    }
notice-delivered-what = Ваш лист на адресу { $recipient } доставлено.
notice-delivered-what-many =
    { $count ->
        [one] Ваш лист доставлено на { $count } адресу:
        [few] Ваш лист доставлено на { $count } адреси:
       *[many] Ваш лист доставлено на { $count } адрес:
    }
notice-relayed-what = Ваш лист на адресу { $recipient } передано наступній поштовій системі.
notice-relayed-what-many =
    { $count ->
        [one] Ваш лист на { $count } адресу передано наступній поштовій системі:
        [few] Ваш лист на { $count } адреси передано наступній поштовій системі:
       *[many] Ваш лист на { $count } адрес передано наступній поштовій системі:
    }
notice-expanded-what = Ваш лист на адресу { $recipient } передано на кілька адрес.
notice-expanded-what-many =
    { $count ->
        [one] Ваш лист на { $count } групову адресу передано далі:
        [few] Ваш лист на { $count } групові адреси передано далі:
       *[many] Ваш лист на { $count } групових адрес передано далі:
    }
notice-each-address = Це стосується кожної з цих адрес:
notice-overview-headline = Результат для різних адрес різний
notice-overview-failed =
    { $count ->
        [one] { $count } адреса: не доставлено, спроб більше не буде
        [few] { $count } адреси: не доставлено, спроб більше не буде
       *[many] { $count } адрес: не доставлено, спроб більше не буде
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } адреса: можливо, доставлено, спроб більше не буде
        [few] { $count } адреси: можливо, доставлено, спроб більше не буде
       *[many] { $count } адрес: можливо, доставлено, спроб більше не буде
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } адреса: затримка, спроби тривають
        [few] { $count } адреси: затримка, спроби тривають
       *[many] { $count } адрес: затримка, спроби тривають
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } адреса: доставлено
        [few] { $count } адреси: доставлено
       *[many] { $count } адрес: доставлено
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } адреса: передано наступній поштовій системі
        [few] { $count } адреси: передано наступній поштовій системі
       *[many] { $count } адрес: передано наступній поштовій системі
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } групова адреса: передано учасникам групи
        [few] { $count } групові адреси: передано учасникам груп
       *[many] { $count } групових адрес: передано учасникам груп
    }
notice-likely = Найімовірніша причина
notice-same-advice = Тут діє та сама порада, що й вище.
notice-more-recipients =
    { $count ->
        [one] Тут не показано ще { $count } адресу. Вона є в доданому звіті.
        [few] Тут не показано ще { $count } адреси. Усі вони є в доданому звіті.
       *[many] Тут не показано ще { $count } адрес. Усі вони є в доданому звіті.
    }
notice-failed-final = Спроб більше не буде.
notice-enclosed-full = До сповіщення додано весь ваш лист.
notice-enclosed-header = До сповіщення додано лише заголовок вашого листа: відправник, тема, дата й подібні рядки.
notice-enclosed-header-8bit = До сповіщення додано лише заголовок вашого листа. У тексті листа є знаки, які на зворотному шляху могли б спотворитися.
notice-fields-left-out =
    { $count ->
        [one] З цього заголовка вилучено { $count } рядок, бо заголовок задовгий.
        [few] З цього заголовка вилучено { $count } рядки, бо заголовок задовгий.
       *[many] З цього заголовка вилучено { $count } рядків, бо заголовок задовгий.
    }
notice-fields-withheld =
    { $count ->
        [one] Щоб захистити приватність, із цього заголовка вилучено { $count } рядок.
        [few] Щоб захистити приватність, із цього заголовка вилучено { $count } рядки.
       *[many] Щоб захистити приватність, із цього заголовка вилучено { $count } рядків.
    }
notice-withheld-targets = У цьому сповіщенні не видно, на яку адресу передано ваш лист.
notice-withheld-members = У цьому сповіщенні не видно, хто належить до групи.
notice-withheld-hosts = У цьому сповіщенні не видно назв внутрішніх серверів поштової служби.
notice-only-these = Це сповіщення стосується лише цих адрес.
    .one = Це сповіщення стосується лише цієї адреси.

## Хто може допомогти і як

notice-steps-heading = Що ви можете зробити
notice-who-heading = Хто може допомогти?
notice-who-sender = Ви можете { $act }.
notice-who-recipient =
    { $count ->
       *[one] Одержувач може { $act }.
        [few] Одержувачі можуть { $act }.
        [many] Одержувачі можуть { $act }.
    }
notice-who-sender-admin = Ваш адміністратор може { $act }.
notice-who-recipient-admin = Адміністратори домену { $domain } можуть { $act }.
notice-who-nobody = Безпосередньо — ніхто. Варто { $act }.
notice-party-you = Ви
notice-party-recipient =
    { $count ->
       *[one] Одержувач
        [few] Одержувачі
        [many] Одержувачі
    }
notice-party-your-admin = Ваш адміністратор
notice-party-their-admin = Адміністратори домену { $domain }
notice-part-can-act = Що допоможе: { $act }
notice-part-passed-on = Спроба передати далі
notice-part-refused = Відмова прийняти
notice-part-no-answer = Немає відповіді
notice-part-not-delivered = Доставити не вдалося
notice-part-keeps-trying = Спроби тривають
notice-part-nothing-to-do = Потрібна допомога інших
notice-part-delivered = Лист доставлено
notice-part-relayed = Лист передано далі
notice-part-expanded = Лист передано групі

## Кілька мов в одному сповіщенні

notice-language-below = Нижче — українською
notice-several-languages = Цей лист написано кількома мовами. Одна з них — українська.

## Допомога й контакти

notice-help = Докладніше про цю проблему: { $link }
    .label = Докладніше про цю проблему
notice-contact-address = Маєте запитання? Пишіть на адресу: { $contact }
notice-contact-link = Зв’язатися з нами на сайті: { $link }

## Початковий лист

notice-message-heading = Ваш лист
notice-message-subject = Тема
notice-message-sent = Надіслано
notice-message-id = Message-ID
notice-message-size = Розмір

## Затримка

notice-delayed-headline = Спроби доставити лист тривають
notice-delayed-until = Спроби триватимуть до { $until }. Якщо доти доставити лист не вдасться, ви отримаєте ще одне сповіщення.
notice-delayed-open = Якщо спроби доведеться припинити, ви отримаєте ще одне сповіщення.
notice-delayed-since = Затримка на цей момент: { $duration }.
notice-delayed-nothing = Вам нічого не треба робити. Надсилати лист іще раз не потрібно.
notice-delayed-reason-heading = Наразі причина така
notice-delayed-urgent = Це терміново? Скористайтеся іншим способом зв’язку, наприклад телефоном.

## Успішна доставка

notice-delivered-headline = Лист надійшов
notice-delivered-meaning = Це не означає, що його прочитано.
notice-relayed-headline = Підтвердження доставки не буде
notice-relayed-meaning = Поштова система, що прийняла лист на шляху до домену { $domain }, підтверджень не надсилає.
notice-expanded-headline = Лист прямує до учасників групи
notice-expanded-meaning = За груповою адресою стоїть кілька інших. Якщо на одну з них лист доставити не вдасться, ви можете отримати ще одне сповіщення.
notice-label = { $label }:

## Пояснення перед звітом, що надійшов з іншого місця

explanation-what = Цей текст пояснює звіт, що йде далі. Як сказано в самому звіті, він надійшов від такої поштової системи:
explanation-unverified = Перевірити це тут неможливо. Сам звіт наведено нижче точно таким, яким він надійшов.
