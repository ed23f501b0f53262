### Pranešimas: viskas, kas yra aplink priežastis.
###
### Kreipiamės „Jūs“, „Jūsų“ (didžiąja raide, kaip laiške vienam žmogui), dažniausiai liepiamąja nuosaka be įvardžio.
### Nevartojame dalyvių, kurie derinami su skaitytojo ar gavėjo gimine. Veiksnys – laiškas, adresas arba dėžutė.
### Sakinyje viena mintis ir ne daugiau kaip dvidešimt žodžių. Kitas žingsnis – pirmiausia. Nieko nekaltiname.
### „Laiškas“ – ką žmogus parašė. „Pranešimas“ – ką skaitytojas dabar skaito. „Ataskaita“ – techninė dalis.
### Laiškas pristatomas į dėžutę, perduodamas iš serverio serveriui, persiunčiamas dėžutės savininko noru.
### Įterptos reikšmės nelinksniuojame. Prieš ją stovi žodis, kuris linksniuojamas: domeno, domene, domeną, adresu.

## Tema ir siuntėjas

notice-subject-failed = Nepristatytas Jūsų laiškas
    .with-subject = Nepristatyta: { $subject }
notice-subject-unsure = Neaišku, ar pristatytas Jūsų laiškas
    .with-subject = Neaišku, ar pristatyta: { $subject }
notice-subject-delayed = Vėluoja: toliau bandome pristatyti
    .with-subject = Vėluoja: { $subject }
notice-subject-delivered = Pristatytas Jūsų laiškas
    .with-subject = Pristatyta: { $subject }
notice-subject-relayed = Perduotas toliau Jūsų laiškas
    .with-subject = Perduota toliau: { $subject }
notice-subject-expanded = Perduotas grupei Jūsų laiškas
    .with-subject = Perduota grupei: { $subject }
notice-subject-mixed = Skirtingi rezultatai: Jūsų laiškas
    .with-subject = Skirtingi rezultatai: { $subject }

# Pavadinimas stovi po brūkšnio, kad jo nereikėtų linksniuoti.
notice-from = El. paštas – { $site }
notice-brand = El. paštas – { $site }

## Kas nutiko

notice-failed-what = Jūsų laiškas adresu { $recipient } nebuvo pristatytas.
notice-failed-what-many =
    { $count ->
        [one] Jūsų laiškas { $count } adresu nebuvo pristatytas:
        [few] Jūsų laiškas { $count } adresais nebuvo pristatytas:
       *[other] Jūsų laiškas { $count } adresų nebuvo pristatytas:
    }
notice-failed-what-unsure = Neaišku, ar Jūsų laiškas adresu { $recipient } buvo pristatytas.
notice-failed-what-unsure-many =
    { $count ->
        [one] Neaišku, ar Jūsų laiškas { $count } adresu buvo pristatytas:
        [few] Neaišku, ar Jūsų laiškas { $count } adresais buvo pristatytas:
       *[other] Neaišku, ar Jūsų laiškas { $count } adresų buvo pristatytas:
    }
notice-delayed-what = Jūsų laiškas adresu { $recipient } dar nepristatytas.
notice-delayed-what-many =
    { $count ->
        [one] Jūsų laiškas { $count } adresu dar nepristatytas:
        [few] Jūsų laiškas { $count } adresais dar nepristatytas:
       *[other] Jūsų laiškas { $count } adresų dar nepristatytas:
    }
notice-delivered-what = Jūsų laiškas adresu { $recipient } pristatytas.
notice-delivered-what-many =
    { $count ->
        [one] Jūsų laiškas { $count } adresu pristatytas:
        [few] Jūsų laiškas { $count } adresais pristatytas:
       *[other] Jūsų laiškas { $count } adresų pristatytas:
    }
notice-relayed-what = Jūsų laiškas adresu { $recipient } perduotas kitai pašto sistemai.
notice-relayed-what-many =
    { $count ->
        [one] Jūsų laiškas { $count } adresu perduotas kitai pašto sistemai:
        [few] Jūsų laiškas { $count } adresais perduotas kitai pašto sistemai:
       *[other] Jūsų laiškas { $count } adresų perduotas kitai pašto sistemai:
    }
notice-expanded-what = Jūsų laiškas adresu { $recipient } perduotas toliau keliais adresais.
notice-expanded-what-many =
    { $count ->
        [one] Jūsų laiškas { $count } grupės adresu perduotas toliau:
        [few] Jūsų laiškas { $count } grupių adresais perduotas toliau:
       *[other] Jūsų laiškas { $count } grupių adresų perduotas toliau:
    }

notice-each-address = Tai galioja kiekvienam iš šių adresų:
notice-overview-headline = Rezultatas ne visais adresais vienodas
notice-overview-failed =
    { $count ->
        [one] { $count } adresas: nepristatyta, daugiau bandymų nebus
        [few] { $count } adresai: nepristatyta, daugiau bandymų nebus
       *[other] { $count } adresų: nepristatyta, daugiau bandymų nebus
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresas: galbūt pristatyta, daugiau bandymų nebus
        [few] { $count } adresai: galbūt pristatyta, daugiau bandymų nebus
       *[other] { $count } adresų: galbūt pristatyta, daugiau bandymų nebus
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresas: laiškas vėluoja, toliau bandome
        [few] { $count } adresai: laiškas vėluoja, toliau bandome
       *[other] { $count } adresų: laiškas vėluoja, toliau bandome
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresas: pristatyta
        [few] { $count } adresai: pristatyta
       *[other] { $count } adresų: pristatyta
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresas: perduota kitai pašto sistemai
        [few] { $count } adresai: perduota kitai pašto sistemai
       *[other] { $count } adresų: perduota kitai pašto sistemai
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } grupės adresas: perduota grupės nariams
        [few] { $count } grupių adresai: perduota grupių nariams
       *[other] { $count } grupių adresų: perduota grupių nariams
    }
notice-likely = Labiausiai tikėtina priežastis
notice-same-advice = Čia tinka tas pats patarimas kaip aukščiau.
notice-more-recipients =
    { $count ->
        [one] Čia neparodytas dar { $count } adresas. Jis nurodytas pridėtoje ataskaitoje.
        [few] Čia neparodyti dar { $count } adresai. Visi jie nurodyti pridėtoje ataskaitoje.
       *[other] Čia neparodyta dar { $count } adresų. Visi jie nurodyti pridėtoje ataskaitoje.
    }
notice-failed-final = Daugiau bandymų nebus.
notice-enclosed-full = Pridedame visą Jūsų laišką.
notice-enclosed-header = Pridedame tik Jūsų laiško antraštę: siuntėją, temą, datą ir panašias eilutes.
notice-enclosed-header-8bit = Pridedame tik Jūsų laiško antraštę. Laiško tekste yra ženklų, kurie pakeliui atgal galėtų būti iškraipyti.
notice-fields-left-out =
    { $count ->
        [one] Iš šios antraštės išimta { $count } eilutė, nes antraštė buvo per ilga.
        [few] Iš šios antraštės išimtos { $count } eilutės, nes antraštė buvo per ilga.
       *[other] Iš šios antraštės išimta { $count } eilučių, nes antraštė buvo per ilga.
    }
notice-fields-withheld =
    { $count ->
        [one] Iš šios antraštės išimta { $count } eilutė, kad būtų apsaugotas privatumas.
        [few] Iš šios antraštės išimtos { $count } eilutės, kad būtų apsaugotas privatumas.
       *[other] Iš šios antraštės išimta { $count } eilučių, kad būtų apsaugotas privatumas.
    }
notice-withheld-targets = Šiame pranešime nerodoma, kokiu adresu Jūsų laiškas perduotas toliau.
notice-withheld-members = Šiame pranešime nerodoma, kas priklauso grupei.
notice-withheld-hosts = Šiame pranešime nerodomi vidinių pašto sistemos serverių vardai.
notice-only-these = Šis pranešimas yra tik apie šiuos adresus.
    .one = Šis pranešimas yra tik apie šį adresą.

## Kas gali veikti ir kaip

notice-steps-heading = Ką galite padaryti
notice-who-heading = Kas gali padėti?
notice-who-sender = Jūs galite { $act }.
notice-who-recipient =
    { $count ->
       *[one] Žmogus, kuriam rašėte, gali { $act }.
        [few] Žmonės, kuriems rašėte, gali { $act }.
        [other] Žmonės, kuriems rašėte, gali { $act }.
    }
notice-who-sender-admin = Jūsų administratorius gali { $act }.
notice-who-recipient-admin = Domeno { $domain } administratoriai gali { $act }.
notice-who-nobody = Tiesiogiai niekas. Belieka { $act }.
notice-party-you = Jūs
notice-party-recipient =
    { $count ->
       *[one] Žmogus, kuriam rašėte
        [few] Žmonės, kuriems rašėte
        [other] Žmonės, kuriems rašėte
    }
notice-party-your-admin = Jūsų administratorius
notice-party-their-admin = Domeno { $domain } administratoriai
notice-part-can-act = Sprendimas čia: { $act }
notice-part-passed-on = Bandė perduoti toliau
notice-part-refused = Atsisakė priimti
notice-part-no-answer = Neatsakė
notice-part-not-delivered = Pristatyti nepavyko
notice-part-keeps-trying = Toliau bando pristatyti
notice-part-nothing-to-do = Reikia kitų pagalbos
notice-part-delivered = Laiškas pristatytas
notice-part-relayed = Laiškas perduotas toliau
notice-part-expanded = Laiškas perduotas grupei

## Kelios kalbos viename pranešime

notice-language-below = Lietuviškai – žemiau
notice-several-languages = Šis pranešimas parašytas keliomis kalbomis. Viena iš jų – lietuvių.

## Pagalba ir ryšys

notice-help = Daugiau apie šią problemą: { $link }
    .label = Daugiau apie šią problemą
notice-contact-address = Turite klausimų? Rašykite adresu: { $contact }
notice-contact-link = Kreipkitės į mus internetu: { $link }

## Pirminis laiškas

notice-message-heading = Jūsų laiškas
notice-message-subject = Tema
notice-message-sent = Išsiųsta
notice-message-id = Message-ID
notice-message-size = Dydis

## Vėlavimas

notice-delayed-headline = Toliau bandome pristatyti
notice-delayed-until = Bandysime iki { $until }. Jei iki tol pristatyti nepavyks, gausite dar vieną pranešimą.
notice-delayed-open = Jei bandymus teks nutraukti, gausite dar vieną pranešimą.
notice-delayed-since = Jau { $duration }, kai Jūsų laiškas laukia pristatymo.
notice-delayed-nothing = Jums nieko daryti nereikia. Laiško iš naujo siųsti taip pat nereikia.
notice-delayed-reason-heading = Kol kas žinoma priežastis
notice-delayed-urgent = Reikalas skubus? Susisiekite kitu būdu, pavyzdžiui, telefonu.

## Pavyko

notice-delivered-headline = Laiškas pasiekė pašto dėžutę
notice-delivered-meaning = Tai nereiškia, kad laiškas jau perskaitytas.
notice-relayed-headline = Pristatymo patvirtinimo nebus
notice-relayed-meaning = Laišką pakeliui į domeną { $domain } perėmė pašto sistema, kuri patvirtinimų nesiunčia.
notice-expanded-headline = Laiškas keliauja grupės nariams
notice-expanded-meaning = Grupės adresas atstoja kelis kitus. Jei kuriuo nors iš jų laiško pristatyti nepavyks, dar galite gauti pranešimą.
notice-label = { $label }:

## Įžanga prieš iš kitur gautą ataskaitą

explanation-what = Šis tekstas paaiškina toliau pateiktą ataskaitą. Joje sakoma, kad ją parengė ši pašto sistema:
explanation-unverified = Ar tai tiesa, čia patikrinti neįmanoma. Pati ataskaita pateikta žemiau, tokia, kokia gauta.
