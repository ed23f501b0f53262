### Teade: kõik, mis põhjuste ümber seisab.
###
### Lugejat teietatakse ja käsk on ilma asesõnata (kontrollige aadressi); kus tegijat pole vaja nimetada, on
### umbisikuline. Lauses on üks mõte ja kuni kakskümmend sõna. Järgmine samm tuleb enne, kedagi ei süüdistata.
### Kiri on see, mille keegi kirjutas; teade on see, mida praegu loetakse; aruanne on tehniline osa.
### Kiri toimetatakse kohale postkasti, antakse edasi serverilt serverile ja suunatakse edasi postkastist.
### Domeeni ja aadressi külge ei käi käändelõpp: selle võtab sõna nende ees (domeeni example.no) või seisab nimi
### aluse kohal (example.no teatab). Kestus ja kuupäev seisavad kooloni järel.

## Teema ja saatja

notice-subject-failed = Ei jõudnud kohale: teie kiri
    .with-subject = Ei jõudnud kohale: { $subject }
notice-subject-unsure = Kohalejõudmine ebaselge: teie kiri
    .with-subject = Kohalejõudmine ebaselge: { $subject }
notice-subject-delayed = Hilineb: proovime edasi
    .with-subject = Hilineb: { $subject }
notice-subject-delivered = Kohale toimetatud: teie kiri
    .with-subject = Kohale toimetatud: { $subject }
notice-subject-relayed = Edasi antud: teie kiri
    .with-subject = Edasi antud: { $subject }
notice-subject-expanded = Grupile edasi antud: teie kiri
    .with-subject = Grupile edasi antud: { $subject }
notice-subject-mixed = Seis aadresside kaupa: teie kiri
    .with-subject = Seis aadresside kaupa: { $subject }
notice-from = Meiliteenus – { $site }
notice-brand = Meiliteenus – { $site }

## Mis juhtus

notice-failed-what = Teie kiri aadressile { $recipient } ei jõudnud kohale.
notice-failed-what-many =
    { $count ->
        [one] Teie kiri ei jõudnud sellele { $count } aadressile:
       *[other] Teie kiri ei jõudnud nendele { $count } aadressile:
    }
notice-failed-what-unsure = Pole kindel, kas teie kiri aadressile { $recipient } kohale jõudis.
notice-failed-what-unsure-many =
    { $count ->
        [one] Pole kindel, kas teie kiri jõudis sellele { $count } aadressile:
       *[other] Pole kindel, kas teie kiri jõudis nendele { $count } aadressile:
    }
notice-delayed-what = Teie kiri aadressile { $recipient } ei ole veel kohale jõudnud.
notice-delayed-what-many =
    { $count ->
        [one] Teie kiri ei ole veel jõudnud sellele { $count } aadressile:
       *[other] Teie kiri ei ole veel jõudnud nendele { $count } aadressile:
    }
notice-delivered-what = Teie kiri aadressile { $recipient } on kohale toimetatud.
notice-delivered-what-many =
    { $count ->
        [one] Teie kiri on kohale toimetatud sellele { $count } aadressile:
       *[other] Teie kiri on kohale toimetatud nendele { $count } aadressile:
    }
notice-relayed-what = Teie kiri aadressile { $recipient } on edasi antud järgmisele meilisüsteemile.
notice-relayed-what-many =
    { $count ->
        [one] Teie kiri { $count } aadressile on edasi antud järgmisele meilisüsteemile. Aadress:
       *[other] Teie kiri { $count } aadressile on edasi antud järgmisele meilisüsteemile. Aadressid:
    }
notice-expanded-what = Teie kiri aadressile { $recipient } on edasi antud mitmele aadressile.
notice-expanded-what-many =
    { $count ->
        [one] Teie kiri on edasi antud { $count } grupi liikmetele. Grupi aadress:
       *[other] Teie kiri on edasi antud { $count } grupi liikmetele. Gruppide aadressid:
    }
notice-each-address = See kehtib igaühe kohta neist aadressidest:
notice-overview-headline = Tulemus ei ole kõigil aadressidel sama
notice-overview-failed =
    { $count ->
        [one] { $count } aadress: kiri ei jõudnud kohale, rohkem ei proovita
       *[other] { $count } aadressi: kiri ei jõudnud kohale, rohkem ei proovita
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } aadress: kiri võis kohale jõuda, rohkem ei proovita
       *[other] { $count } aadressi: kiri võis kohale jõuda, rohkem ei proovita
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } aadress: kiri hilineb, proovime edasi
       *[other] { $count } aadressi: kiri hilineb, proovime edasi
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } aadress: kiri on kohale toimetatud
       *[other] { $count } aadressi: kiri on kohale toimetatud
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } aadress: kiri on edasi antud järgmisele meilisüsteemile
       *[other] { $count } aadressi: kiri on edasi antud järgmisele meilisüsteemile
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } grupiaadress: kiri on edasi antud grupi liikmetele
       *[other] { $count } grupiaadressi: kiri on edasi antud gruppide liikmetele
    }
notice-likely = Kõige tõenäolisem põhjus
notice-same-advice = Eespool antud nõuanded kehtivad ka siin.
notice-more-recipients =
    { $count ->
        [one] Siit on välja jäetud veel { $count } aadress. See on kirjas manuses olevas aruandes.
       *[other] Siit on välja jäetud veel { $count } aadressi. Need kõik on kirjas manuses olevas aruandes.
    }
notice-failed-final = Rohkem seda kirja kohale toimetada ei proovita.
notice-enclosed-full = Kogu teie kiri on manuses.
notice-enclosed-header = Manuses on ainult teie kirja päis: saatja, teema, kuupäev ja muud sellised read.
notice-enclosed-header-8bit = Manuses on ainult teie kirja päis. Kirja tekstis on märke, mis võiksid tagasiteel rikneda.
notice-fields-left-out =
    { $count ->
        [one] Päis oli liiga pikk, seepärast jäeti sellest välja { $count } rida.
       *[other] Päis oli liiga pikk, seepärast jäeti sellest välja { $count } rida.
    }
notice-fields-withheld =
    { $count ->
        [one] Privaatsuse kaitseks jäeti päisest välja { $count } rida.
       *[other] Privaatsuse kaitseks jäeti päisest välja { $count } rida.
    }
notice-withheld-targets = See teade ei näita, millisele aadressile teie kiri edasi anti.
notice-withheld-members = See teade ei näita, kes gruppi kuulub.
notice-withheld-hosts = See teade ei näita meiliteenuse sisemiste serverite nimesid.
notice-only-these = See teade käib ainult nende aadresside kohta.
    .one = See teade käib ainult selle aadressi kohta.

## Kes saab aidata ja kuidas

notice-steps-heading = Mida saate teha
notice-who-heading = Kes saab asja lahendada?
notice-who-sender = Teie saate { $act }.
notice-who-recipient =
    { $count ->
       *[one] Saaja saab { $act }.
        [other] Saajad saavad { $act }.
    }
notice-who-sender-admin = Teie administraator saab { $act }.
notice-who-recipient-admin = Domeeni { $domain } administraatorid saavad { $act }.
notice-who-nobody = Otseselt mitte keegi. Tasub { $act }.
notice-party-you = Teie
notice-party-recipient =
    { $count ->
       *[one] Saaja
        [other] Saajad
    }
notice-party-your-admin = Teie administraator
notice-party-their-admin = Domeeni { $domain } administraatorid
notice-part-can-act = Lahendus on siin: { $act }
notice-part-passed-on = Proovis kirja edasi anda
notice-part-refused = Keeldus kirja vastu võtmast
notice-part-no-answer = Ei vastanud
notice-part-not-delivered = Ei saanud kirja kohale toimetada
notice-part-keeps-trying = Proovib edasi
notice-part-nothing-to-do = Ei saa asja üksi lahendada
notice-part-delivered = Toimetas kirja kohale
notice-part-relayed = Andis kirja edasi
notice-part-expanded = Andis kirja grupile edasi

## Mitu keelt ühes teates

notice-language-below = Eesti keeles allpool
notice-several-languages = See kiri on mitmes keeles. Üks neist on eesti keel.

## Abi ja kontakt

notice-help = Lugege selle probleemi kohta lähemalt: { $link }
    .label = Lugege selle probleemi kohta lähemalt
notice-contact-address = Kui teil on küsimusi, kirjutage aadressile: { $contact }
notice-contact-link = Võtke meiega ühendust veebis: { $link }

## Algne kiri

notice-message-heading = Teie kiri
notice-message-subject = Teema
notice-message-sent = Saadetud
notice-message-id = Message-ID
notice-message-size = Suurus

## Hilinemine

notice-delayed-headline = Proovime edasi
notice-delayed-until = Proovime kuni selle ajani: { $until }. Kui kiri selleks ajaks kohale ei jõua, saate uue teate.
notice-delayed-open = Kui peame proovimise lõpetama, saate uue teate.
notice-delayed-since = Kirja ooteaeg seni: { $duration }.
notice-delayed-nothing = Teil ei ole vaja midagi teha. Kirja ei ole vaja uuesti saata.
notice-delayed-reason-heading = Mida põhjuse kohta seni teada on
notice-delayed-urgent = Kui asjaga on kiire, võtke ühendust muul viisil, näiteks telefoni teel.

## Kohale toimetatud või edasi antud

notice-delivered-headline = Kiri on kohal
notice-delivered-meaning = See ei tähenda, et kiri on läbi loetud.
notice-relayed-headline = Kohalejõudmise kohta kinnitust ei tule
notice-relayed-meaning = Kiri on teel domeeni { $domain }. Kirja vastu võtnud meilisüsteem kinnitusi ei saada.
notice-expanded-headline = Kiri on teel grupi liikmeteni
notice-expanded-meaning = Grupiaadressi taga on mitu aadressi. Kui kiri mõnele neist ei jõua, võib selle kohta veel teade tulla.

notice-label = { $label }:

explanation-what = See tekst selgitab allpool olevat aruannet. Aruande järgi pärineb see meilisüsteemilt:
explanation-unverified = Kas see on nii, ei ole siin võimalik kontrollida. Aruanne ise on allpool täpselt sellisena, nagu see saabus.
