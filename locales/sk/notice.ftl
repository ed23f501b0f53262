### Oznámenie: všetko okolo príčin.
###
### Vykáme, malým písmenom (skontrolujte, môžete, napísali ste). O čitateľovi nehovoríme prídavným menom ani trpným
### príčastím, prezradili by rod. Podmetom je správa, adresa alebo schránka. Veta má jednu myšlienku a najviac dvadsať slov,
### ďalší krok je na začiatku, nikomu nič nevyčítame.
### Správa je to, čo niekto napísal. To, čo sa práve číta, je oznámenie. Jeho technická časť je hlásenie. Správa sa doručí
### do schránky, medzi servermi sa odovzdáva ďalej, schránka ju preposiela inam. Príjemca nemá rod: žiadny minulý čas,
### žiadne prídavné meno.
### Názov domény stojí za slovom, ktoré sa skloňuje zaň: domény, doméne, server, servera. Po jednopísmenovom slove je pevná
### medzera.

## Predmet a odosielateľ

notice-subject-failed = Nedoručené: vaša správa
    .with-subject = Nedoručené: { $subject }
notice-subject-unsure = Nepotvrdené: vaša správa
    .with-subject = Nepotvrdené: { $subject }
notice-subject-delayed = Oneskorené: skúšame to ďalej
    .with-subject = Oneskorené: { $subject }
notice-subject-delivered = Doručené: vaša správa
    .with-subject = Doručené: { $subject }
notice-subject-relayed = Odovzdané ďalej: vaša správa
    .with-subject = Odovzdané ďalej: { $subject }
notice-subject-expanded = Odovzdané skupine: vaša správa
    .with-subject = Odovzdané skupine: { $subject }
notice-subject-mixed = Rôzny výsledok: vaša správa
    .with-subject = Rôzny výsledok: { $subject }

# Bez predložky, aby sedel každý názov.
notice-from = E-mailová služba { $site }
notice-brand = E-mailová služba { $site }

## Čo sa stalo

notice-failed-what = Vaša správa na adresu { $recipient } nebola doručená.
notice-failed-what-many =
    { $count ->
        [one] Vaša správa na { $count } adresu nebola doručená:
        [few] Vaša správa na { $count } adresy nebola doručená:
       *[other] Vaša správa na { $count } adries nebola doručená:
    }
notice-failed-what-unsure = Nie je isté, či vaša správa na adresu { $recipient } bola doručená.
notice-failed-what-unsure-many =
    { $count ->
        [one] Nie je isté, či bola vaša správa na { $count } adresu doručená:
        [few] Nie je isté, či bola vaša správa na { $count } adresy doručená:
       *[other] Nie je isté, či bola vaša správa na { $count } adries doručená:
    }
notice-delayed-what = Vaša správa na adresu { $recipient } zatiaľ nebola doručená.
notice-delayed-what-many =
    { $count ->
        [one] Vaša správa na { $count } adresu zatiaľ nebola doručená:
        [few] Vaša správa na { $count } adresy zatiaľ nebola doručená:
       *[other] Vaša správa na { $count } adries zatiaľ nebola doručená:
    }
notice-delivered-what = Vaša správa na adresu { $recipient } bola doručená.
notice-delivered-what-many =
    { $count ->
        [one] Vaša správa na { $count } adresu bola doručená:
        [few] Vaša správa na { $count } adresy bola doručená:
       *[other] Vaša správa na { $count } adries bola doručená:
    }
notice-relayed-what = Vaša správa na adresu { $recipient } bola odovzdaná ďalšiemu poštovému systému.
notice-relayed-what-many =
    { $count ->
        [one] Vaša správa na { $count } adresu bola odovzdaná ďalšiemu poštovému systému:
        [few] Vaša správa na { $count } adresy bola odovzdaná ďalšiemu poštovému systému:
       *[other] Vaša správa na { $count } adries bola odovzdaná ďalšiemu poštovému systému:
    }
notice-expanded-what = Vaša správa na adresu { $recipient } bola odovzdaná ďalej na viacero adries.
notice-expanded-what-many =
    { $count ->
        [one] Vaša správa na { $count } adresu skupiny bola odovzdaná ďalej:
        [few] Vaša správa na { $count } adresy skupín bola odovzdaná ďalej:
       *[other] Vaša správa na { $count } adries skupín bola odovzdaná ďalej:
    }

notice-each-address = Pre každú z týchto adries platí:
notice-overview-headline = Výsledok nie je pri všetkých adresách rovnaký
notice-overview-failed =
    { $count ->
        [one] { $count } adresa: nedoručené, ďalšie pokusy už nebudú
        [few] { $count } adresy: nedoručené, ďalšie pokusy už nebudú
       *[other] { $count } adries: nedoručené, ďalšie pokusy už nebudú
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresa: možno doručené, ďalšie pokusy už nebudú
        [few] { $count } adresy: možno doručené, ďalšie pokusy už nebudú
       *[other] { $count } adries: možno doručené, ďalšie pokusy už nebudú
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresa: oneskorené, skúšame to ďalej
        [few] { $count } adresy: oneskorené, skúšame to ďalej
       *[other] { $count } adries: oneskorené, skúšame to ďalej
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresa: doručené
        [few] { $count } adresy: doručené
       *[other] { $count } adries: doručené
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresa: odovzdané ďalšiemu poštovému systému
        [few] { $count } adresy: odovzdané ďalšiemu poštovému systému
       *[other] { $count } adries: odovzdané ďalšiemu poštovému systému
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adresa skupiny: odovzdané členom skupiny
        [few] { $count } adresy skupín: odovzdané členom skupín
       *[other] { $count } adries skupín: odovzdané členom skupín
    }
notice-likely = Najpravdepodobnejšia príčina
notice-same-advice = Rada uvedená vyššie platí aj tu.
notice-more-recipients =
    { $count ->
        [one] { $count } ďalšia adresa tu nie je uvedená. Nájdete ju v priloženom hlásení.
        [few] { $count } ďalšie adresy tu nie sú uvedené. Nájdete ich v priloženom hlásení.
       *[other] { $count } ďalších adries tu nie je uvedených. Nájdete ich v priloženom hlásení.
    }
notice-failed-final = Ďalšie pokusy o doručenie už nebudú.
notice-enclosed-full = Celá vaša správa je v prílohe.
notice-enclosed-header = V prílohe je len hlavička vašej správy: odosielateľ, predmet, dátum a podobné riadky.
notice-enclosed-header-8bit = V prílohe je len hlavička vašej správy. Text správy obsahuje znaky, ktoré by sa cestou späť mohli poškodiť.
notice-fields-left-out =
    { $count ->
        [one] Z tejto hlavičky bol vynechaný { $count } riadok, pretože hlavička bola príliš dlhá.
        [few] Z tejto hlavičky boli vynechané { $count } riadky, pretože hlavička bola príliš dlhá.
       *[other] Z tejto hlavičky bolo vynechaných { $count } riadkov, pretože hlavička bola príliš dlhá.
    }
notice-fields-withheld =
    { $count ->
        [one] Z tejto hlavičky bol kvôli ochrane súkromia vynechaný { $count } riadok.
        [few] Z tejto hlavičky boli kvôli ochrane súkromia vynechané { $count } riadky.
       *[other] Z tejto hlavičky bolo kvôli ochrane súkromia vynechaných { $count } riadkov.
    }
notice-withheld-targets = Toto oznámenie neukazuje, na ktorú adresu bola vaša správa odovzdaná ďalej.
notice-withheld-members = Toto oznámenie neukazuje, kto patrí do skupiny.
notice-withheld-hosts = Toto oznámenie neukazuje názvy vnútorných serverov e-mailovej služby.
notice-only-these = Toto oznámenie sa týka len týchto adries.
    .one = Toto oznámenie sa týka len tejto adresy.

## Kto môže niečo urobiť a ako

notice-steps-heading = Čo môžete urobiť
notice-who-heading = Kto to môže vyriešiť?
notice-who-sender = Vy: môžete { $act }.
notice-who-recipient =
    { $count ->
       *[one] Príjemca môže { $act }.
        [few] Príjemcovia môžu { $act }.
        [other] Príjemcovia môžu { $act }.
    }
notice-who-sender-admin = Váš správca pošty môže { $act }.
notice-who-recipient-admin = Správcovia domény { $domain } môžu { $act }.
notice-who-nobody = Priamo nikto. Skúste { $act }.
notice-party-you = Vy
notice-party-recipient =
    { $count ->
       *[one] Príjemca
        [few] Príjemcovia
        [other] Príjemcovia
    }
notice-party-your-admin = Váš správca pošty
notice-party-their-admin = Správcovia domény { $domain }
notice-part-can-act = Čo sa dá urobiť: { $act }
notice-part-passed-on = Pokus o odovzdanie ďalej
notice-part-refused = Odmietnuté
notice-part-no-answer = Bez odpovede
notice-part-not-delivered = Správu sa nepodarilo doručiť
notice-part-keeps-trying = Pokusy pokračujú
notice-part-nothing-to-do = Bez pomoci iných to nejde
notice-part-delivered = Správa doručená
notice-part-relayed = Správa odovzdaná ďalej
notice-part-expanded = Správa odovzdaná skupine

## Viac jazykov v jednom oznámení

notice-language-below = Slovensky nižšie
notice-several-languages = Toto oznámenie je vo viacerých jazykoch. Jedným z nich je slovenčina.

## Pomoc a kontakt

notice-help = Viac o tomto probléme: { $link }
    .label = Viac o tomto probléme
notice-contact-address = Máte otázky? Napíšte na adresu: { $contact }
notice-contact-link = Spojte sa s nami cez web: { $link }

## Pôvodná správa

notice-message-heading = Vaša správa
notice-message-subject = Predmet
notice-message-sent = Odoslané
notice-message-id = Message-ID
notice-message-size = Veľkosť

## Oneskorenie

notice-delayed-headline = Skúšame to ďalej
notice-delayed-until = Budeme to skúšať do { $until }. Ak sa správu dovtedy nepodarí doručiť, dostanete ďalšie oznámenie.
notice-delayed-open = Ak budeme musieť pokusy ukončiť, dostanete ďalšie oznámenie.
notice-delayed-since = Doterajší čas čakania: { $duration }.
notice-delayed-nothing = Nemusíte nič robiť. Správu netreba posielať znova.
notice-delayed-reason-heading = Doterajšia príčina
notice-delayed-urgent =
    { $count ->
        [one] Je to súrne? Spojte sa s príjemcom iným spôsobom, napríklad telefonicky.
        [few] Je to súrne? Spojte sa s príjemcami iným spôsobom, napríklad telefonicky.
       *[other] Je to súrne? Použite iný spôsob, napríklad telefón.
    }

## Úspech

notice-delivered-headline = Správa prišla do schránky
notice-delivered-meaning = Neznamená to, že bola prečítaná.
notice-relayed-headline = Doručenie sa nebude potvrdzovať
notice-relayed-meaning = Poštový systém, ktorý správu prevzal na ceste do domény { $domain }, neposiela potvrdenia.
notice-expanded-headline = Správa je na ceste k členom skupiny
notice-expanded-meaning = Adresa skupiny zastupuje viacero ďalších. Ak sa správu na niektorú z nich nepodarí doručiť, môže ešte prísť oznámenie.
notice-label = { $label }:

## Úvod k hláseniu, ktoré prišlo odinakiaľ

explanation-what = Tento text vysvetľuje hlásenie, ktoré nasleduje. Hlásenie o sebe uvádza, že pochádza z tohto poštového systému:
explanation-unverified = Či je to tak, sa tu overiť nedá. Samotné hlásenie je nižšie, presne tak, ako prišlo.
