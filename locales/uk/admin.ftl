### Частина для адміністраторів. Технічні терміни тут доречні.
###
### Назви рядків не мають двокрапки. Те, що сказали машини (статус, відповіді, хости), не перекладаємо.

admin-heading = Для адміністраторів
admin-recipient = Адреса
admin-status = Статус
admin-status-received = Статус у звіті
admin-status-derived = Статус за відповіддю
admin-original-recipient = Надіслано на адресу
admin-reported-by = Джерело звіту
admin-remote = Інший сервер
admin-remote-unnamed = у звіті не названо
admin-remote-none = жоден не відповів; причину встановив сервер, що склав звіт
admin-stage = Етап
admin-stage-connect = з’єднання не встановлено
admin-stage-greeting = під час вітання, до першої команди
admin-stage-hello = після EHLO
admin-stage-starttls = після STARTTLS
admin-stage-auth = після AUTH
admin-stage-mail = після MAIL FROM (відправник)
admin-stage-rcpt = після RCPT TO (одержувач)
admin-stage-data = після DATA, перед самим листом
admin-stage-end-of-data = після всього листа
admin-attempts = Спроби
admin-attempts-value =
    { $count ->
        [one] { $count }, остання: { $moment }
        [few] { $count }, остання: { $moment }
       *[many] { $count }, остання: { $moment }
    }
admin-attempts-list = Спроби, від найновішої
admin-attempt-repeats =
    { $count ->
        [one] Така сама відповідь надійшла { $count } раз поспіль.
        [few] Така сама відповідь надійшла { $count } рази поспіль.
       *[many] Така сама відповідь надійшла { $count } разів поспіль.
    }
admin-attempts-left-out =
    { $count ->
        [one] Ще { $count } попередню спробу не показано.
        [few] Ще { $count } попередні спроби не показано.
       *[many] Ще { $count } попередніх спроб не показано.
    }
admin-created = Створено
admin-arrived = Надійшло
admin-last-attempt = Остання спроба
admin-retry-until = Спроби до
admin-log-id = ID у журналі
admin-envelope-id = ID конверта
admin-sender = Зворотний шлях
admin-reply = Відповідь іншого сервера, дослівно
admin-reply-reported = Відповідь, наведена у звіті, дослівно
admin-reply-own = Причина, яку записав наш сервер
admin-advice = Що може зробити адміністратор
admin-help = Докладніше для адміністраторів: { $link }
admin-hops = Шлях листа
admin-hops-left-out =
    { $count ->
        [one] Ще { $count } попередній перехід не показано.
        [few] Ще { $count } попередні переходи не показано.
       *[many] Ще { $count } попередніх переходів не показано.
    }
admin-hop = Перехід { $count }
admin-hop-time = Час
admin-hop-relay = Час передавання
admin-hop-since = { $duration } від переходу { $count }
admin-hop-slowest = Найповільніший перехід
admin-hop-unnamed = Сервер не названо
admin-hop-no-time = невідомо
admin-hop-implausible = Неправдоподібно, тому не враховано
admin-hops-skew = Від’ємний час передавання означає, що годинники двох серверів розходяться.
admin-header = Із заголовка листа, дослівно
admin-withheld = приховано
admin-withheld-targets = Приховано: цільову адресу переадресації. Її сервера й ID у журналі немає і у звіті (RFC 3464, розділ 4.2).
admin-withheld-members = Приховано: учасників групи. Їхніх серверів та ID у журналах немає і у звіті (RFC 3464, розділ 4.2).
admin-withheld-hosts = Приховано: назви й адреси внутрішніх хостів.
admin-hops-withheld =
    { $count ->
        [one] Приховано { $count } внутрішній перехід.
        [few] Приховано { $count } внутрішні переходи.
       *[many] Приховано { $count } внутрішніх переходів.
    }

## Лист до postmaster, коли сповіщення неможливо надіслати

postmaster-subject = Відправника треба повідомити в інший спосіб
postmaster-step = Будь ласка, повідомте відправника в інший спосіб, наприклад телефоном або на іншу адресу.
postmaster-what = Надіслати сповіщення про наведений нижче лист не вдалося. Воно призначалося для адреси: { $sender }
postmaster-why = У цій адресі є знаки поза ASCII. Щоб лист до неї дійшов, кожен сервер на шляху має підтримувати SMTPUTF8 (RFC 6531), а принаймні один його не підтримує. Доки це так, нові спроби не допоможуть.
postmaster-facts = Ось про що йшлося б у сповіщенні

## Те саме, коли сповіщення на одну адресу призупинено

postmaster-budget-subject = Сповіщення на одну адресу призупинено
postmaster-budget-step = Перевірте, чи хтось не надсилає пошту від імені цієї адреси, і зупиніть це в самому джерелі.
postmaster-budget-what = Сповіщення про наведений нижче лист не надіслано. Воно призначалося для адреси: { $sender }
postmaster-budget-why = Ліміт сповіщень для цієї адреси або її домену вичерпано. Через підроблений зворотний шлях інші системи надсилають на нього сповіщення. Решту ненадісланих сповіщень записано в журналі Retourpost.
