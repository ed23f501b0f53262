### Obvestilo: vse, kar je okrog vzrokov.
###
### Vikamo z malo začetnico, v sedanjiku in velelniku (preverite, pišete, lahko). Deležnika v drugi osebi (»ste poslali«, »boste
### dobili«) ni, ker bi razkril spol ali število. Osebek je sporočilo, naslov ali predal. Stavek ima eno misel in največ dvajset
### besed, naslednji korak je na začetku, nikomur ničesar ne očitamo.
### Sporočilo je tisto, kar je nekdo napisal. To, kar se ravno bere, je obvestilo. Njegov tehnični del je poročilo. Sporočilo se
### dostavi v predal, med strežniki se preda naprej, predal ga posreduje drugam. Prejemnik nima spola: nobenega deležnika,
### nobenega pridevnika.
### Ime domene stoji za besedo, ki se sklanja namesto njega: domena, domene, strežnik, strežnika.
### .act je nedoločnik za »treba je«: Treba je sprostiti prostor.

## Zadeva in pošiljatelj

notice-subject-failed = Ni dostavljeno: vaše sporočilo
    .with-subject = Ni dostavljeno: { $subject }
notice-subject-unsure = Ni potrjeno: vaše sporočilo
    .with-subject = Ni potrjeno: { $subject }
notice-subject-delayed = Zamuda: še naprej poskušamo
    .with-subject = Zamuda: { $subject }
notice-subject-delivered = Dostavljeno: vaše sporočilo
    .with-subject = Dostavljeno: { $subject }
notice-subject-relayed = Predano naprej: vaše sporočilo
    .with-subject = Predano naprej: { $subject }
notice-subject-expanded = Predano skupini: vaše sporočilo
    .with-subject = Predano skupini: { $subject }
notice-subject-mixed = Izid po naslovih: vaše sporočilo
    .with-subject = Izid po naslovih: { $subject }

# Brez predloga, da ustreza vsako ime.
notice-from = E-poštna storitev { $site }
notice-brand = E-poštna storitev { $site }

## Kaj se je zgodilo

notice-failed-what = Vaše sporočilo za naslov { $recipient } ni bilo dostavljeno.
notice-failed-what-many =
    { $count ->
        [one] Vaše sporočilo za { $count } naslov ni bilo dostavljeno:
        [two] Vaše sporočilo za { $count } naslova ni bilo dostavljeno:
        [few] Vaše sporočilo za { $count } naslove ni bilo dostavljeno:
       *[other] Vaše sporočilo za { $count } naslovov ni bilo dostavljeno:
    }
notice-failed-what-unsure = Ni gotovo, ali je bilo vaše sporočilo za naslov { $recipient } dostavljeno.
notice-failed-what-unsure-many =
    { $count ->
        [one] Ni gotovo, ali je bilo vaše sporočilo za { $count } naslov dostavljeno:
        [two] Ni gotovo, ali je bilo vaše sporočilo za { $count } naslova dostavljeno:
        [few] Ni gotovo, ali je bilo vaše sporočilo za { $count } naslove dostavljeno:
       *[other] Ni gotovo, ali je bilo vaše sporočilo za { $count } naslovov dostavljeno:
    }
notice-delayed-what = Vaše sporočilo za naslov { $recipient } še ni bilo dostavljeno.
notice-delayed-what-many =
    { $count ->
        [one] Vaše sporočilo za { $count } naslov še ni bilo dostavljeno:
        [two] Vaše sporočilo za { $count } naslova še ni bilo dostavljeno:
        [few] Vaše sporočilo za { $count } naslove še ni bilo dostavljeno:
       *[other] Vaše sporočilo za { $count } naslovov še ni bilo dostavljeno:
    }
notice-delivered-what = Vaše sporočilo za naslov { $recipient } je bilo dostavljeno.
notice-delivered-what-many =
    { $count ->
        [one] Vaše sporočilo za { $count } naslov je bilo dostavljeno:
        [two] Vaše sporočilo za { $count } naslova je bilo dostavljeno:
        [few] Vaše sporočilo za { $count } naslove je bilo dostavljeno:
       *[other] Vaše sporočilo za { $count } naslovov je bilo dostavljeno:
    }
notice-relayed-what = Vaše sporočilo za naslov { $recipient } je bilo predano naslednjemu poštnemu sistemu.
notice-relayed-what-many =
    { $count ->
        [one] Vaše sporočilo za { $count } naslov je bilo predano naslednjemu poštnemu sistemu:
        [two] Vaše sporočilo za { $count } naslova je bilo predano naslednjemu poštnemu sistemu:
        [few] Vaše sporočilo za { $count } naslove je bilo predano naslednjemu poštnemu sistemu:
       *[other] Vaše sporočilo za { $count } naslovov je bilo predano naslednjemu poštnemu sistemu:
    }
notice-expanded-what = Vaše sporočilo za naslov { $recipient } je bilo predano naprej na več naslovov.
notice-expanded-what-many =
    { $count ->
        [one] Vaše sporočilo za { $count } skupinski naslov je bilo predano naprej:
        [two] Vaše sporočilo za { $count } skupinska naslova je bilo predano naprej:
        [few] Vaše sporočilo za { $count } skupinske naslove je bilo predano naprej:
       *[other] Vaše sporočilo za { $count } skupinskih naslovov je bilo predano naprej:
    }

notice-each-address = Za vsakega od teh naslovov velja:
notice-overview-headline = Izid ni pri vseh naslovih enak
notice-overview-failed =
    { $count ->
        [one] { $count } naslov: ni dostavljeno, novih poskusov ne bo
        [two] { $count } naslova: ni dostavljeno, novih poskusov ne bo
        [few] { $count } naslovi: ni dostavljeno, novih poskusov ne bo
       *[other] { $count } naslovov: ni dostavljeno, novih poskusov ne bo
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } naslov: morda dostavljeno, novih poskusov ne bo
        [two] { $count } naslova: morda dostavljeno, novih poskusov ne bo
        [few] { $count } naslovi: morda dostavljeno, novih poskusov ne bo
       *[other] { $count } naslovov: morda dostavljeno, novih poskusov ne bo
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } naslov: zamuda, še naprej poskušamo
        [two] { $count } naslova: zamuda, še naprej poskušamo
        [few] { $count } naslovi: zamuda, še naprej poskušamo
       *[other] { $count } naslovov: zamuda, še naprej poskušamo
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } naslov: dostavljeno
        [two] { $count } naslova: dostavljeno
        [few] { $count } naslovi: dostavljeno
       *[other] { $count } naslovov: dostavljeno
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } naslov: predano naslednjemu poštnemu sistemu
        [two] { $count } naslova: predano naslednjemu poštnemu sistemu
        [few] { $count } naslovi: predano naslednjemu poštnemu sistemu
       *[other] { $count } naslovov: predano naslednjemu poštnemu sistemu
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } skupinski naslov: predano članom skupine
        [two] { $count } skupinska naslova: predano članom skupin
        [few] { $count } skupinski naslovi: predano članom skupin
       *[other] { $count } skupinskih naslovov: predano članom skupin
    }
notice-likely = Najverjetnejši vzrok
notice-same-advice = Zgornji nasvet velja tudi tukaj.
notice-more-recipients =
    { $count ->
        [one] Še { $count } naslov tukaj ni naveden. Najdete ga v priloženem poročilu.
        [two] Še { $count } naslova tukaj nista navedena. Najdete ju v priloženem poročilu.
        [few] Še { $count } naslovi tukaj niso navedeni. Najdete jih v priloženem poročilu.
       *[other] Še { $count } naslovov tukaj ni navedenih. Najdete jih v priloženem poročilu.
    }
notice-failed-final = Novih poskusov dostave ne bo.
notice-enclosed-full = Priloženo je vaše celotno sporočilo.
notice-enclosed-header = Priložena je le glava vašega sporočila: pošiljatelj, zadeva, datum in podobne vrstice.
notice-enclosed-header-8bit = Priložena je le glava vašega sporočila. V besedilu so znaki, ki bi se na poti nazaj lahko pokvarili.
notice-fields-left-out =
    { $count ->
        [one] Glava je bila predolga, zato je v njej izpuščena { $count } vrstica.
        [two] Glava je bila predolga, zato sta v njej izpuščeni { $count } vrstici.
        [few] Glava je bila predolga, zato so v njej izpuščene { $count } vrstice.
       *[other] Glava je bila predolga, zato je v njej izpuščenih { $count } vrstic.
    }
notice-fields-withheld =
    { $count ->
        [one] Zaradi varovanja zasebnosti je v glavi izpuščena { $count } vrstica.
        [two] Zaradi varovanja zasebnosti sta v glavi izpuščeni { $count } vrstici.
        [few] Zaradi varovanja zasebnosti so v glavi izpuščene { $count } vrstice.
       *[other] Zaradi varovanja zasebnosti je v glavi izpuščenih { $count } vrstic.
    }
notice-withheld-targets = To obvestilo ne pokaže, na kateri naslov je bilo vaše sporočilo predano naprej.
notice-withheld-members = To obvestilo ne pokaže, kdo je v skupini.
notice-withheld-hosts = To obvestilo ne pokaže imen notranjih strežnikov e-poštne storitve.
notice-only-these = To obvestilo velja samo za te naslove.
    .one = To obvestilo velja samo za ta naslov.

## Kdo lahko kaj stori in kako

notice-steps-heading = Kaj lahko storite
notice-who-heading = Kdo lahko to reši?
notice-who-sender = Vi. Treba je { $act }.
notice-who-recipient =
    { $count ->
       *[one] Prejemnik. Treba je { $act }.
        [two] Prejemnika. Treba je { $act }.
        [few] Prejemniki. Treba je { $act }.
        [other] Prejemniki. Treba je { $act }.
    }
notice-who-sender-admin = Vaš skrbnik pošte. Treba je { $act }.
notice-who-recipient-admin = Skrbniki domene { $domain }. Treba je { $act }.
notice-who-nobody = Neposredno nihče. Morda pomaga tole: { $act }.
notice-party-you = Vi
notice-party-recipient =
    { $count ->
       *[one] Prejemnik
        [two] Prejemnika
        [few] Prejemniki
        [other] Prejemniki
    }
notice-party-your-admin = Vaš skrbnik pošte
notice-party-their-admin = Skrbniki domene { $domain }
notice-part-can-act = Tu je rešitev: { $act }
notice-part-passed-on = Poskus predaje naprej
notice-part-refused = Zavrnjeno
notice-part-no-answer = Brez odgovora
notice-part-not-delivered = Dostava ni uspela
notice-part-keeps-trying = Poskusi se nadaljujejo
notice-part-nothing-to-do = Brez drugih ne gre
notice-part-delivered = Sporočilo dostavljeno
notice-part-relayed = Sporočilo predano naprej
notice-part-expanded = Sporočilo predano skupini

## Več jezikov v enem obvestilu

notice-language-below = Slovensko spodaj
notice-several-languages = To obvestilo je v več jezikih. Eden od njih je slovenščina.

## Pomoč in stik

notice-help = Več o tej težavi: { $link }
    .label = Več o tej težavi
notice-contact-address = Imate vprašanje? Pišite na naslov: { $contact }
notice-contact-link = Stik z nami prek spleta: { $link }

## Prvotno sporočilo

notice-message-heading = Vaše sporočilo
notice-message-subject = Zadeva
notice-message-sent = Poslano
notice-message-id = Message-ID
notice-message-size = Velikost

## Zamuda

notice-delayed-headline = Še naprej poskušamo
notice-delayed-until = Poskušamo do tega roka: { $until }. Če sporočilo do takrat ne bo dostavljeno, vam pošljemo novo obvestilo.
notice-delayed-open = Če bomo poskuse morali končati, vam pošljemo novo obvestilo.
notice-delayed-since = Dosedanji čas čakanja: { $duration }.
notice-delayed-nothing = Ni vam treba storiti ničesar. Sporočila ni treba pošiljati znova.
notice-delayed-reason-heading = Dosedanji vzrok
notice-delayed-urgent =
    { $count ->
        [one] Se mudi? Obrnite se na prejemnika po drugi poti, na primer po telefonu.
        [two] Se mudi? Obrnite se na prejemnika po drugi poti, na primer po telefonu.
        [few] Se mudi? Obrnite se na prejemnike po drugi poti, na primer po telefonu.
       *[other] Se mudi? Izberite drugo pot, na primer telefon.
    }

## Uspeh

notice-delivered-headline = Sporočilo je prispelo
notice-delivered-meaning = To ne pomeni, da je že prebrano.
notice-relayed-headline = Dostava ne bo potrjena
notice-relayed-meaning = Poštni sistem, ki je sporočilo prevzel na poti v domeno { $domain }, ne pošilja potrdil.
notice-expanded-headline = Sporočilo je na poti do članov skupine
notice-expanded-meaning = Za skupinskim naslovom je več drugih. Če sporočila na katerega od njih ne bo mogoče dostaviti, lahko še pride obvestilo.
notice-label = { $label }:

## Uvod k poročilu, ki je prišlo od drugod

explanation-what = To besedilo razlaga poročilo, ki sledi. Poročilo o sebi navaja, da prihaja iz tega poštnega sistema:
explanation-unverified = Ali je to res, tukaj ni mogoče preveriti. Poročilo je spodaj, natanko tako, kot je prišlo.
