### Oznámení: všechno kolem příčin.
###
### Vykáme, malým písmenem, v přítomném čase a v rozkazovacím způsobu (zkontrolujte, píšete, můžete). Minulý čas a příčestí
### ve druhé osobě nepoužíváme, prozrazovaly by rod. Podmětem je zpráva, adresa nebo schránka. Věta má jednu myšlenku
### a nejvýš dvacet slov, další krok je na začátku, nikomu nic nevyčítáme.
### Zpráva je to, co kdo napsal. To, co se právě čte, je oznámení. Jeho technická část je hlášení. Zpráva se doručí do
### schránky, mezi servery se předává dál, schránka ji přeposílá jinam. Příjemce nemá rod: žádný minulý čas, žádné
### přídavné jméno.
### Název domény stojí za slovem, které se skloňuje za něj: domény, doméně, server, serveru. Po jednopísmenné předložce je
### pevná mezera.

## Předmět a odesílatel

notice-subject-failed = Nedoručeno: vaše zpráva
    .with-subject = Nedoručeno: { $subject }
notice-subject-unsure = Nepotvrzeno: vaše zpráva
    .with-subject = Nepotvrzeno: { $subject }
notice-subject-delayed = Zpoždění: zkoušíme to dál
    .with-subject = Zpoždění: { $subject }
notice-subject-delivered = Doručeno: vaše zpráva
    .with-subject = Doručeno: { $subject }
notice-subject-relayed = Předáno dál: vaše zpráva
    .with-subject = Předáno dál: { $subject }
notice-subject-expanded = Předáno skupině: vaše zpráva
    .with-subject = Předáno skupině: { $subject }
notice-subject-mixed = Různý výsledek: vaše zpráva
    .with-subject = Různý výsledek: { $subject }

# Bez předložky, aby seděl každý název.
notice-from = E-mailová služba { $site }
notice-brand = E-mailová služba { $site }

## Co se stalo

notice-failed-what = Vaše zpráva na adresu { $recipient } nebyla doručena.
notice-failed-what-many =
    { $count ->
        [one] Vaše zpráva na { $count } adresu nebyla doručena:
        [few] Vaše zpráva na { $count } adresy nebyla doručena:
       *[other] Vaše zpráva na { $count } adres nebyla doručena:
    }
notice-failed-what-unsure = Není jisté, zda byla vaše zpráva na adresu { $recipient } doručena.
notice-failed-what-unsure-many =
    { $count ->
        [one] Není jisté, zda byla vaše zpráva na { $count } adresu doručena:
        [few] Není jisté, zda byla vaše zpráva na { $count } adresy doručena:
       *[other] Není jisté, zda byla vaše zpráva na { $count } adres doručena:
    }
notice-delayed-what = Vaše zpráva na adresu { $recipient } zatím nebyla doručena.
notice-delayed-what-many =
    { $count ->
        [one] Vaše zpráva na { $count } adresu zatím nebyla doručena:
        [few] Vaše zpráva na { $count } adresy zatím nebyla doručena:
       *[other] Vaše zpráva na { $count } adres zatím nebyla doručena:
    }
notice-delivered-what = Vaše zpráva na adresu { $recipient } byla doručena.
notice-delivered-what-many =
    { $count ->
        [one] Vaše zpráva na { $count } adresu byla doručena:
        [few] Vaše zpráva na { $count } adresy byla doručena:
       *[other] Vaše zpráva na { $count } adres byla doručena:
    }
notice-relayed-what = Vaše zpráva na adresu { $recipient } byla předána dalšímu poštovnímu systému.
notice-relayed-what-many =
    { $count ->
        [one] Vaše zpráva na { $count } adresu byla předána dalšímu poštovnímu systému:
        [few] Vaše zpráva na { $count } adresy byla předána dalšímu poštovnímu systému:
       *[other] Vaše zpráva na { $count } adres byla předána dalšímu poštovnímu systému:
    }
notice-expanded-what = Vaše zpráva na adresu { $recipient } byla předána na několik dalších adres.
notice-expanded-what-many =
    { $count ->
        [one] Vaše zpráva na { $count } adresu skupiny byla předána dál:
        [few] Vaše zpráva na { $count } adresy skupin byla předána dál:
       *[other] Vaše zpráva na { $count } adres skupin byla předána dál:
    }

notice-each-address = Pro každou z těchto adres platí:
notice-overview-headline = Výsledek není u všech adres stejný
notice-overview-failed =
    { $count ->
        [one] { $count } adresa: nedoručeno, další pokusy už nebudou
        [few] { $count } adresy: nedoručeno, další pokusy už nebudou
       *[other] { $count } adres: nedoručeno, další pokusy už nebudou
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresa: možná doručeno, další pokusy už nebudou
        [few] { $count } adresy: možná doručeno, další pokusy už nebudou
       *[other] { $count } adres: možná doručeno, další pokusy už nebudou
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresa: zpoždění, zkoušíme to dál
        [few] { $count } adresy: zpoždění, zkoušíme to dál
       *[other] { $count } adres: zpoždění, zkoušíme to dál
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresa: doručeno
        [few] { $count } adresy: doručeno
       *[other] { $count } adres: doručeno
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresa: předáno dalšímu poštovnímu systému
        [few] { $count } adresy: předáno dalšímu poštovnímu systému
       *[other] { $count } adres: předáno dalšímu poštovnímu systému
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adresa skupiny: předáno členům skupiny
        [few] { $count } adresy skupin: předáno členům skupin
       *[other] { $count } adres skupin: předáno členům skupin
    }
notice-likely = Nejpravděpodobnější příčina
notice-same-advice = Rada uvedená výše platí i tady.
notice-more-recipients =
    { $count ->
        [one] { $count } další adresa tu není uvedena. Najdete ji v přiloženém hlášení.
        [few] { $count } další adresy tu nejsou uvedeny. Najdete je v přiloženém hlášení.
       *[other] { $count } dalších adres tu není uvedeno. Najdete je v přiloženém hlášení.
    }
notice-failed-final = Další pokusy o doručení už nebudou.
notice-enclosed-full = Celá vaše zpráva je v příloze.
notice-enclosed-header = V příloze je jen hlavička vaší zprávy: odesílatel, předmět, datum a podobné řádky.
notice-enclosed-header-8bit = V příloze je jen hlavička vaší zprávy. Text zprávy obsahuje znaky, které by se cestou zpět mohly poškodit.
notice-fields-left-out =
    { $count ->
        [one] Z této hlavičky byl vynechán { $count } řádek, protože hlavička byla příliš dlouhá.
        [few] Z této hlavičky byly vynechány { $count } řádky, protože hlavička byla příliš dlouhá.
       *[other] Z této hlavičky bylo vynecháno { $count } řádků, protože hlavička byla příliš dlouhá.
    }
notice-fields-withheld =
    { $count ->
        [one] Z této hlavičky byl kvůli ochraně soukromí vynechán { $count } řádek.
        [few] Z této hlavičky byly kvůli ochraně soukromí vynechány { $count } řádky.
       *[other] Z této hlavičky bylo kvůli ochraně soukromí vynecháno { $count } řádků.
    }
notice-withheld-targets = Toto oznámení neukazuje, na kterou adresu byla vaše zpráva předána.
notice-withheld-members = Toto oznámení neukazuje, kdo do skupiny patří.
notice-withheld-hosts = Toto oznámení neukazuje názvy vnitřních serverů e-mailové služby.
notice-only-these = Toto oznámení se týká jen těchto adres.
    .one = Toto oznámení se týká jen této adresy.

## Kdo může něco udělat a jak

notice-steps-heading = Co můžete udělat
notice-who-heading = Kdo to může vyřešit?
notice-who-sender = Vy: můžete { $act }.
notice-who-recipient =
    { $count ->
       *[one] Příjemce může { $act }.
        [few] Příjemci mohou { $act }.
        [other] Příjemci mohou { $act }.
    }
notice-who-sender-admin = Váš správce pošty může { $act }.
notice-who-recipient-admin = Správci domény { $domain } mohou { $act }.
notice-who-nobody = Přímo nikdo. Zkuste { $act }.
notice-party-you = Vy
notice-party-recipient =
    { $count ->
       *[one] Příjemce
        [few] Příjemci
        [other] Příjemci
    }
notice-party-your-admin = Váš správce pošty
notice-party-their-admin = Správci domény { $domain }
notice-part-can-act = Co lze udělat: { $act }
notice-part-passed-on = Pokus o předání dál
notice-part-refused = Odmítnuto
notice-part-no-answer = Bez odpovědi
notice-part-not-delivered = Doručení se nepodařilo
notice-part-keeps-trying = Pokusy pokračují
notice-part-nothing-to-do = Bez pomoci jiných to nejde
notice-part-delivered = Zpráva doručena
notice-part-relayed = Zpráva předána dál
notice-part-expanded = Zpráva předána skupině

## Více jazyků v jednom oznámení

notice-language-below = Česky níže
notice-several-languages = Toto oznámení je ve více jazycích. Jedním z nich je čeština.

## Pomoc a kontakt

notice-help = Více o tomto problému: { $link }
    .label = Více o tomto problému
notice-contact-address = Máte otázky? Napište na adresu: { $contact }
notice-contact-link = Spojte se s námi přes web: { $link }

## Původní zpráva

notice-message-heading = Vaše zpráva
notice-message-subject = Předmět
notice-message-sent = Odesláno
notice-message-id = Message-ID
notice-message-size = Velikost

## Zpoždění

notice-delayed-headline = Zkoušíme to dál
notice-delayed-until = Budeme to zkoušet do { $until }. Když se zprávu do té doby nepodaří doručit, dostanete další oznámení.
notice-delayed-open = Když budeme muset pokusy ukončit, dostanete další oznámení.
notice-delayed-since = Dosavadní doba čekání: { $duration }.
notice-delayed-nothing = Nemusíte nic dělat. Zprávu není třeba posílat znovu.
notice-delayed-reason-heading = Dosavadní příčina
notice-delayed-urgent =
    { $count ->
        [one] Spěchá to? Spojte se s příjemcem jinou cestou, například telefonicky.
        [few] Spěchá to? Spojte se s příjemci jinou cestou, například telefonicky.
       *[other] Spěchá to? Zvolte jinou cestu, například telefon.
    }

## Úspěch

notice-delivered-headline = Zpráva dorazila
notice-delivered-meaning = Neznamená to, že byla přečtena.
notice-relayed-headline = Doručení se nebude potvrzovat
notice-relayed-meaning = Poštovní systém, který zprávu převzal na cestě do domény { $domain }, neposílá potvrzení.
notice-expanded-headline = Zpráva je na cestě ke členům skupiny
notice-expanded-meaning = Adresa skupiny zastupuje několik dalších. Když se zprávu na některou z nich nepodaří doručit, může ještě přijít oznámení.
notice-label = { $label }:

## Úvod k hlášení, které přišlo odjinud

explanation-what = Tento text vysvětluje hlášení, které následuje. Hlášení o sobě uvádí, že pochází z tohoto poštovního systému:
explanation-unverified = Zda to tak je, tady nelze ověřit. Samotné hlášení je níže, přesně tak, jak přišlo.
