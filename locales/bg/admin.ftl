### Частта за администратори. Техническите термини тук са добре дошли.
###
### Надписите на редовете нямат двоеточие. Казаното от машините (статус, отговори, хостове) не се превежда.

admin-heading = За администратори
admin-recipient = Адрес
admin-status = Статус
admin-status-received = Статус, както е получен
admin-status-derived = Статус според отговора
admin-original-recipient = Изпратено до
admin-reported-by = Източник на отчета
admin-remote = Отсрещен сървър
admin-remote-unnamed = не е посочен в отчета
admin-remote-none = никой не е отговорил; причината е установена от сървъра, който съставя отчета
admin-stage = Етап
admin-stage-connect = не е установена връзка
admin-stage-greeting = при поздрава, преди първата команда
admin-stage-hello = след EHLO
admin-stage-starttls = след STARTTLS
admin-stage-auth = след AUTH
admin-stage-mail = след MAIL FROM (подателят)
admin-stage-rcpt = след RCPT TO (получателят)
admin-stage-data = след DATA, преди писмото
admin-stage-end-of-data = след цялото писмо
admin-attempts = Опити
admin-attempts-value =
    { $count ->
        [one] { $count }, на { $moment }
       *[other] { $count }, последният на { $moment }
    }
admin-attempts-list = Опити, от най-новия към най-стария
admin-attempt-repeats = Същият отговор е получен { $count } пъти подред.
admin-attempts-left-out =
    { $count ->
        [one] Още { $count } по-ранен опит не е изброен.
       *[other] Още { $count } по-ранни опита не са изброени.
    }
admin-created = Създадено
admin-arrived = Прието
admin-last-attempt = Последен опит
admin-retry-until = Опити до
admin-log-id = Идентификатор в лога
admin-envelope-id = Идентификатор на плика
admin-sender = Обратен адрес
admin-reply = Отговор на отсрещния сървър, дословно
admin-reply-reported = Отговор според отчета, дословно
admin-reply-own = Причина, записана от нашия сървър
admin-advice = Какво може да направи администраторът
admin-help = Повече за администратори: { $link }
admin-hops = Маршрут на писмото
admin-hops-left-out =
    { $count ->
        [one] Още { $count } по-ранен преход не е изброен.
       *[other] Още { $count } по-ранни прехода не са изброени.
    }
admin-hop = Преход { $count }
admin-hop-time = Време
admin-hop-relay = Време за предаване
admin-hop-since = { $duration } от преход { $count } насам
admin-hop-slowest = Най-бавен преход
admin-hop-unnamed = Сървърът не е посочен
admin-hop-no-time = неизвестно
admin-hop-implausible = Неправдоподобно, затова не е отчетено
admin-hops-skew = Отрицателното време за предаване означава, че часовниците на два сървъра се разминават.
admin-header = От заглавната част на писмото, дословно
admin-withheld = не се показва
admin-withheld-targets = Не се показва: адресът, към който е препращането. Сървърът му и идентификаторът в лога също липсват в отчета (RFC 3464, раздел 4.2).
admin-withheld-members = Не се показват: членовете на групата. Сървърите им и идентификаторите в лога също липсват в отчета (RFC 3464, раздел 4.2).
admin-withheld-hosts = Не се показват: имената и адресите на вътрешните хостове.
admin-hops-withheld =
    { $count ->
        [one] { $count } вътрешен преход не е показан.
       *[other] { $count } вътрешни прехода не са показани.
    }

## Писмото до postmaster за известие, което не може да бъде изпратено

postmaster-subject = Подателят трябва да научи по друг начин
postmaster-step = Уведомете подателя по друг начин, например по телефона или на друг адрес.
postmaster-what = Известието за писмото по-долу беше предназначено за { $sender } и не можа да бъде изпратено.
postmaster-why = В този адрес има знаци извън ASCII. За да стигне известието дотам, всеки сървър по пътя трябва да поддържа SMTPUTF8 (RFC 6531). Поне един от тях не го поддържа. Докато е така, нови опити няма да помогнат.
postmaster-facts = Какво щеше да пише в известието

## Същото, когато известията до един адрес се задържат

postmaster-budget-subject = Известията до един адрес се задържат
postmaster-budget-step = Проверете дали някой не изпраща писма от името на този адрес и ги спрете при източника.
postmaster-budget-what = Известие за писмото по-долу беше предназначено за { $sender } и беше задържано.
postmaster-budget-why = Допустимият брой известия за този адрес или за неговия домейн е изчерпан. Който подправя обратен адрес, кара чужди сървъри да изпращат известия до него. Останалите известия са изброени в лога на Retourpost.
