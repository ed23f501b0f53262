### Часть для администраторов. Технические термины здесь уместны.
###
### В подписях строк нет двоеточия. То, что сообщили машины (статус, ответы, хосты), не переводится.

admin-heading = Для администраторов
admin-recipient = Адрес
admin-status = Статус
admin-status-received = Статус в оригинале
admin-status-derived = Статус по ответу
admin-original-recipient = Отправлено на адрес
admin-reported-by = Источник отчёта
admin-remote = Другой сервер
admin-remote-unnamed = в отчёте не назван
admin-remote-none = ни один не ответил; причину установил сервер, составивший отчёт
admin-stage = Этап
admin-stage-connect = соединение не установлено
admin-stage-greeting = при приветствии, до первой команды
admin-stage-hello = после EHLO
admin-stage-starttls = после STARTTLS
admin-stage-auth = после AUTH
admin-stage-mail = после MAIL FROM (отправитель)
admin-stage-rcpt = после RCPT TO (получатель)
admin-stage-data = после DATA, до передачи письма
admin-stage-end-of-data = после передачи всего письма
admin-attempts = Попытки

# «Последняя» подходит и к одной попытке, и к двадцати одной.
admin-attempts-value = { $count }, последняя: { $moment }
admin-attempts-list = Попытки, начиная с последней
admin-attempt-repeats =
    { $count ->
        [one] Тот же ответ получен { $count } раз подряд.
        [few] Тот же ответ получен { $count } раза подряд.
       *[many] Тот же ответ получен { $count } раз подряд.
    }
admin-attempts-left-out =
    { $count ->
        [one] Не показана { $count } более ранняя попытка.
        [few] Не показаны { $count } более ранние попытки.
       *[many] Не показано { $count } более ранних попыток.
    }
admin-created = Создано
admin-arrived = Принято
admin-last-attempt = Последняя попытка
admin-retry-until = Попытки до
admin-log-id = ID в журнале
admin-envelope-id = ID конверта
admin-sender = Адрес возврата
admin-reply = Ответ другого сервера, дословно
admin-reply-reported = Ответ по данным отчёта, дословно
admin-reply-own = Причина, записанная нашим сервером
admin-advice = Что может сделать администратор
admin-help = Подробнее для администраторов: { $link }
admin-hops = Путь письма
admin-hops-left-out =
    { $count ->
        [one] Не показан { $count } более ранний переход.
        [few] Не показаны { $count } более ранних перехода.
       *[many] Не показано { $count } более ранних переходов.
    }
admin-hop = Переход { $count }
admin-hop-time = Время
admin-hop-relay = Время передачи
admin-hop-since = { $duration } после перехода { $count }
admin-hop-slowest = Самый медленный переход
admin-hop-unnamed = Сервер не назван
admin-hop-no-time = неизвестно
admin-hop-implausible = Неправдоподобно, поэтому не учтено
admin-hops-skew = Отрицательное время передачи означает, что часы двух серверов расходятся.
admin-header = Из заголовков письма, дословно
admin-withheld = скрыто
admin-withheld-targets = Скрыто: адрес, на который идёт пересылка. Его сервер и ID в журнале в отчёт тоже не включены (RFC 3464, раздел 4.2).
admin-withheld-members = Скрыто: участники группы. Их серверы и ID в журналах в отчёт тоже не включены (RFC 3464, раздел 4.2).
admin-withheld-hosts = Скрыто: имена и адреса внутренних хостов.
admin-hops-withheld =
    { $count ->
        [one] Скрыт { $count } внутренний переход.
        [few] Скрыты { $count } внутренних перехода.
       *[many] Скрыто { $count } внутренних переходов.
    }

## Письмо для postmaster об уведомлении, которое отправить нельзя

postmaster-subject = Отправителю нужно сообщить другим способом
postmaster-step = Сообщите отправителю другим способом, например по телефону или на другой адрес.
postmaster-what = Уведомление о письме, описанном ниже, отправить не удалось. Оно предназначалось для адреса: { $sender }
postmaster-why = В этом адресе есть символы, которых нет в ASCII. Чтобы уведомление дошло, каждый сервер на пути должен поддерживать SMTPUTF8 (RFC 6531). Хотя бы один из них этого не умеет. Пока это так, новые попытки не помогут.
postmaster-facts = Вот о чём говорилось бы в уведомлении

## То же, когда уведомления на один адрес приостановлены

postmaster-budget-subject = Уведомления на один адрес приостановлены
postmaster-budget-step = Проверьте, не отправляет ли кто-то почту от имени этого адреса. Если да, прекратите это у источника.
postmaster-budget-what = Уведомление о письме, описанном ниже, не отправлено. Оно предназначалось для адреса: { $sender }
postmaster-budget-why = Лимит уведомлений для этого адреса или его домена исчерпан. Поддельный адрес возврата заставляет чужие серверы слать на него уведомления. Остальные случаи перечислены в журнале Retourpost.
