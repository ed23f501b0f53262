### Az értesítés: minden, ami az okokat körülveszi.
###
### Az olvasót magázzuk: harmadik személyű felszólító mód (Ellenőrizze a címet), az Ön szó csak ott, ahol kell.
### Egy mondat egy gondolat, legfeljebb húsz szó. A következő lépés az első, senkit sem hibáztatunk.
### Az üzenetet a postafiókba kézbesítik; a szerverek továbbadják egymásnak; a postafiók továbbítja, ha a gazdája így kéri.
### Az olvasó ezt az értesítést olvassa, mellette a jelentés van, amelyet programok dolgoznak fel.
### A behelyettesített értékhez sem rag, sem névelő nem járul: zárójelben áll egy ismert főnév után
### (a fogadó szerver (example.no)), kettőspont után, vagy névutó előtt. Szám után egyes szám áll.
### Az .act mindig -hat/-het képzős, harmadik személyű: „Ön: ellenőrizheti a címet”.

## Tárgy és feladó

notice-subject-failed = Sikertelen kézbesítés: az Ön üzenete
    .with-subject = Sikertelen kézbesítés: { $subject }
notice-subject-unsure = Bizonytalan kézbesítés: az Ön üzenete
    .with-subject = Bizonytalan kézbesítés: { $subject }
notice-subject-delayed = Késik a kézbesítés: tovább próbáljuk
    .with-subject = Késik a kézbesítés: { $subject }
notice-subject-delivered = Kézbesítve: az Ön üzenete
    .with-subject = Kézbesítve: { $subject }
notice-subject-relayed = Továbbadva: az Ön üzenete
    .with-subject = Továbbadva: { $subject }
notice-subject-expanded = Továbbadva egy csoportnak: az Ön üzenete
    .with-subject = Továbbadva egy csoportnak: { $subject }
notice-subject-mixed = Eredmény címenként: az Ön üzenete
    .with-subject = Eredmény címenként: { $subject }
notice-from = { $site } – levelezés
notice-brand = { $site } – levelezés

## Mi történt

notice-failed-what = Az üzenetét nem sikerült kézbesíteni erre a címre: { $recipient }
notice-failed-what-many = Az üzenetét { $count } címre nem sikerült kézbesíteni:
notice-failed-what-unsure = Nem tudni biztosan, sikerült-e kézbesíteni az üzenetét erre a címre: { $recipient }
notice-failed-what-unsure-many = Nem tudni biztosan, sikerült-e kézbesíteni az üzenetét { $count } címre:
notice-delayed-what = Az üzenetét még nem sikerült kézbesíteni erre a címre: { $recipient }
notice-delayed-what-many = Az üzenetét { $count } címre még nem sikerült kézbesíteni:
notice-delivered-what = Az üzenete megérkezett erre a címre: { $recipient }
notice-delivered-what-many = Az üzenete { $count } címre megérkezett:
notice-relayed-what = Az üzenetét továbbadtuk a következő levelezőrendszernek. A címzett: { $recipient }
notice-relayed-what-many = Az üzenetét { $count } cím felé továbbadtuk a következő levelezőrendszernek:
notice-expanded-what = Az üzenetét továbbadtuk egy csoport tagjainak. A csoport címe: { $recipient }
notice-expanded-what-many = Az üzenetét { $count } csoportcím tagjainak adtuk tovább:
notice-each-address = Mindegyik itt felsorolt címre ez érvényes:
notice-overview-headline = Az eredmény nem minden címnél ugyanaz
notice-overview-failed = { $count } cím: nem sikerült kézbesíteni, nincs több kísérlet
notice-overview-unsure = { $count } cím: lehet, hogy megérkezett, nincs több kísérlet
notice-overview-delayed = { $count } cím: késik, tovább próbáljuk
notice-overview-delivered = { $count } cím: kézbesítve
notice-overview-relayed = { $count } cím: továbbadva a következő levelezőrendszernek
notice-overview-expanded = { $count } csoportcím: továbbadva a tagoknak
notice-likely = A legvalószínűbb ok
notice-same-advice = A fenti tanácsok erre is érvényesek.
notice-more-recipients =
    { $count ->
        [one] További { $count } cím nem fért a listára. A mellékelt jelentésben megtalálható.
       *[other] További { $count } cím nem fért a listára. A mellékelt jelentésben mindegyik megtalálható.
    }
notice-failed-final = További kézbesítési kísérlet nem lesz.
notice-enclosed-full = A teljes üzenetét mellékeltük.
notice-enclosed-header = Az üzenetnek csak a fejlécét mellékeltük: feladó, tárgy, dátum és hasonló sorok.
notice-enclosed-header-8bit = Az üzenetnek csak a fejlécét mellékeltük. A szövegében olyan karakterek vannak, amelyek visszafelé megsérülhetnek.
notice-fields-left-out = A fejlécből kimaradt { $count } sor, mert a fejléc túl hosszú volt.
notice-fields-withheld = A fejlécből adatvédelmi okból kimaradt { $count } sor.
notice-withheld-targets = Ez az értesítés nem mutatja, melyik címre ment tovább az üzenete.
notice-withheld-members = Ez az értesítés nem mutatja, kik a csoport tagjai.
notice-withheld-hosts = Ez az értesítés nem mutatja a levelezés belső szervereinek nevét.
notice-only-these = Ez az értesítés csak ezekről a címekről szól.
    .one = Ez az értesítés csak erről a címről szól.

## Ki tud segíteni, és hogyan

notice-steps-heading = Amit Ön tehet
notice-who-heading = Ki tud segíteni?
notice-who-sender = Ön: { $act }.
notice-who-recipient =
    { $count ->
       *[one] A címzett: { $act }.
        [other] Mindegyik címzett: { $act }.
    }
notice-who-sender-admin = Az Ön rendszergazdája: { $act }.
notice-who-recipient-admin = A fogadó oldal rendszergazdája ({ $domain }): { $act }.
notice-who-nobody = Közvetlenül senki. Ön ennyit tehet: { $act }.
notice-party-you = Ön
notice-party-recipient =
    { $count ->
       *[one] A címzett
        [other] A címzettek
    }
notice-party-your-admin = Az Ön rendszergazdája
notice-party-their-admin = A fogadó oldal rendszergazdája ({ $domain })
notice-part-can-act = Segíthet: { $act }
notice-part-passed-on = Megpróbálta továbbadni
notice-part-refused = Visszautasította
notice-part-no-answer = Nem válaszolt
notice-part-not-delivered = Nem tudta kézbesíteni
notice-part-keeps-trying = Tovább próbálkozik
notice-part-nothing-to-do = Egyedül nem tud segíteni
notice-part-delivered = Kézbesítette
notice-part-relayed = Továbbadta
notice-part-expanded = Továbbadta egy csoportnak

## Több nyelv egy értesítésben

notice-language-below = Magyarul lejjebb
notice-several-languages = Ez az üzenet több nyelven íródott. Az egyik a magyar.

## Segítség és kapcsolat

notice-help = További tudnivalók erről a problémáról: { $link }
    .label = További tudnivalók erről a problémáról
notice-contact-address = Kérdése van? Írjon ide: { $contact }
notice-contact-link = Az interneten is elér minket: { $link }

## Az eredeti üzenet

notice-message-heading = Az Ön üzenete
notice-message-subject = Tárgy
notice-message-sent = Elküldve
notice-message-id = Message-ID
notice-message-size = Méret

## Késés

notice-delayed-headline = Tovább próbáljuk kézbesíteni
notice-delayed-until = Legfeljebb eddig próbálkozunk: { $until }. Ha addig nem sikerül, újabb értesítést küldünk.
notice-delayed-open = Ha végül nem sikerül, újabb értesítést küldünk.
notice-delayed-since = Az üzenete { $duration } óta vár a kézbesítésre.
notice-delayed-nothing = Önnek nincs teendője. Az üzenetet nem kell újra elküldeni.
notice-delayed-reason-heading = A késés eddig ismert oka
notice-delayed-urgent =
    { $count ->
       *[one] Ha sürgős, keresse a címzettet más úton, például telefonon.
        [other] Ha sürgős, keresse a címzetteket más úton, például telefonon.
    }

## Kézbesítve vagy továbbadva

notice-delivered-headline = Az üzenet megérkezett
notice-delivered-meaning = Ez nem jelenti azt, hogy el is olvasták.
notice-relayed-headline = A kézbesítésről nem jön visszaigazolás
notice-relayed-meaning = Az üzenet úton van a címzett domainje ({ $domain }) felé. A levelezőrendszer, amely átvette, nem küld visszaigazolást.
notice-expanded-headline = Az üzenet úton van a csoport tagjaihoz
notice-expanded-meaning = A csoportcím mögött több másik cím áll. Ha valamelyikre nem sikerül a kézbesítés, arról még jöhet értesítés.

notice-label = { $label }:

explanation-what = Ez a szöveg az alatta álló jelentést magyarázza. A jelentés saját állítása szerint ebből a levelezőrendszerből érkezett:
explanation-unverified = Hogy ez igaz-e, azt itt nem lehet ellenőrizni. Maga a jelentés lejjebb olvasható, pontosan úgy, ahogy megérkezett.
