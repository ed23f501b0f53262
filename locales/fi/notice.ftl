### Ilmoitus: kaikki, mikä ympäröi syitä.
###
### Lukijaa puhutellaan ilman pronomineja: yksikön imperatiivi (Tarkista osoite), omistusliite -si vain tarvittaessa
### (viestisi), muuten passiivi. Virkkeessä on yksi ajatus ja enintään kaksikymmentä sanaa. Seuraava askel sanotaan
### ensin, eikä ketään syytetä.
### Viesti toimitetaan postilaatikkoon tai välitetään palvelimelta toiselle; postilaatikko lähettää edelleen.
### Lukijan edessä on tämä ilmoitus, liitteenä on raportti. Verkkotunnus ja osoite eivät saa päätteitä: niiden eteen
### tulee sana, joka taipuu (verkkotunnuksen example.no), tai ne ovat lauseen subjekti.

## Aihe ja lähettäjä

notice-subject-failed = Toimitus epäonnistui: viestisi
    .with-subject = Toimitus epäonnistui: { $subject }
notice-subject-unsure = Toimitus epävarma: viestisi
    .with-subject = Toimitus epävarma: { $subject }
notice-subject-delayed = Toimitus viivästyy: yritykset jatkuvat
    .with-subject = Toimitus viivästyy: { $subject }
notice-subject-delivered = Toimitettu: viestisi
    .with-subject = Toimitettu: { $subject }
notice-subject-relayed = Välitetty eteenpäin: viestisi
    .with-subject = Välitetty eteenpäin: { $subject }
notice-subject-expanded = Välitetty ryhmälle: viestisi
    .with-subject = Välitetty ryhmälle: { $subject }
notice-subject-mixed = Tulos osoitteittain: viestisi
    .with-subject = Tulos osoitteittain: { $subject }
notice-from = Sähköpostipalvelu – { $site }
notice-brand = Sähköpostipalvelu – { $site }

## Mitä tapahtui

notice-failed-what = Viestiäsi ei voitu toimittaa tähän osoitteeseen: { $recipient }
notice-failed-what-many =
    { $count ->
        [one] Viestiäsi ei voitu toimittaa tähän { $count } osoitteeseen:
       *[other] Viestiäsi ei voitu toimittaa näihin { $count } osoitteeseen:
    }
notice-failed-what-unsure = Ei ole varmaa, toimitettiinko viestisi tähän osoitteeseen: { $recipient }
notice-failed-what-unsure-many =
    { $count ->
        [one] Ei ole varmaa, toimitettiinko viestisi tähän { $count } osoitteeseen:
       *[other] Ei ole varmaa, toimitettiinko viestisi näihin { $count } osoitteeseen:
    }
notice-delayed-what = Viestiäsi ei ole vielä voitu toimittaa tähän osoitteeseen: { $recipient }
notice-delayed-what-many =
    { $count ->
        [one] Viestiäsi ei ole vielä voitu toimittaa tähän { $count } osoitteeseen:
       *[other] Viestiäsi ei ole vielä voitu toimittaa näihin { $count } osoitteeseen:
    }
notice-delivered-what = Viestisi on toimitettu tähän osoitteeseen: { $recipient }
notice-delivered-what-many =
    { $count ->
        [one] Viestisi on toimitettu tähän { $count } osoitteeseen:
       *[other] Viestisi on toimitettu näihin { $count } osoitteeseen:
    }
notice-relayed-what = Viestisi osoitteeseen { $recipient } on välitetty seuraavalle sähköpostijärjestelmälle.
notice-relayed-what-many =
    { $count ->
        [one] Viestisi { $count } osoitteeseen on välitetty seuraavalle sähköpostijärjestelmälle. Osoite:
       *[other] Viestisi { $count } osoitteeseen on välitetty seuraavalle sähköpostijärjestelmälle. Osoitteet:
    }
notice-expanded-what = Viestisi osoitteeseen { $recipient } on välitetty useaan osoitteeseen.
notice-expanded-what-many =
    { $count ->
        [one] Viestisi on välitetty { $count } ryhmän jäsenille. Ryhmän osoite:
       *[other] Viestisi on välitetty { $count } ryhmän jäsenille. Ryhmien osoitteet:
    }
notice-each-address = Tämä koskee jokaista näistä osoitteista:
notice-overview-headline = Tulos ei ole sama kaikissa osoitteissa
notice-overview-failed =
    { $count ->
        [one] { $count } osoite: ei toimitettu, ei uusia yrityksiä
       *[other] { $count } osoitetta: ei toimitettu, ei uusia yrityksiä
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } osoite: ehkä toimitettu, ei uusia yrityksiä
       *[other] { $count } osoitetta: ehkä toimitettu, ei uusia yrityksiä
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } osoite: toimitus viivästyy, yritykset jatkuvat
       *[other] { $count } osoitetta: toimitus viivästyy, yritykset jatkuvat
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } osoite: toimitettu
       *[other] { $count } osoitetta: toimitettu
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } osoite: välitetty seuraavalle sähköpostijärjestelmälle
       *[other] { $count } osoitetta: välitetty seuraavalle sähköpostijärjestelmälle
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } ryhmäosoite: välitetty ryhmän jäsenille
       *[other] { $count } ryhmäosoitetta: välitetty ryhmien jäsenille
    }
notice-likely = Todennäköisin syy
notice-same-advice = Yllä olevat neuvot pätevät tässäkin.
notice-more-recipients =
    { $count ->
        [one] Luettelosta puuttuu vielä { $count } osoite. Se on liitteenä olevassa raportissa.
       *[other] Luettelosta puuttuu vielä { $count } osoitetta. Ne kaikki ovat liitteenä olevassa raportissa.
    }
notice-failed-final = Toimitusta ei enää yritetä.
notice-enclosed-full = Viestisi on kokonaan liitteenä.
notice-enclosed-header = Liitteenä ovat vain viestisi otsaketiedot: lähettäjä, aihe, päivämäärä ja muut vastaavat rivit.
notice-enclosed-header-8bit = Liitteenä ovat vain viestisi otsaketiedot. Viestin tekstissä on merkkejä, jotka voisivat muuttua paluumatkalla.
notice-fields-left-out =
    { $count ->
        [one] Otsaketiedoista jätettiin pois { $count } rivi, koska ne olivat liian pitkät.
       *[other] Otsaketiedoista jätettiin pois { $count } riviä, koska ne olivat liian pitkät.
    }
notice-fields-withheld =
    { $count ->
        [one] Otsaketiedoista jätettiin yksityisyyden suojaamiseksi pois { $count } rivi.
       *[other] Otsaketiedoista jätettiin yksityisyyden suojaamiseksi pois { $count } riviä.
    }
notice-withheld-targets = Tästä ilmoituksesta ei näe, mihin osoitteeseen viestisi välitettiin.
notice-withheld-members = Tästä ilmoituksesta ei näe, keitä ryhmään kuuluu.
notice-withheld-hosts = Tästä ilmoituksesta ei näe sähköpostipalvelun sisäisten palvelinten nimiä.
notice-only-these = Tämä ilmoitus koskee vain näitä osoitteita.
    .one = Tämä ilmoitus koskee vain tätä osoitetta.

## Kuka voi auttaa ja miten

notice-steps-heading = Mitä voit tehdä
notice-who-heading = Kuka voi ratkaista asian?
notice-who-sender = Voit ratkaista sen itse { $act }.
notice-who-recipient =
    { $count ->
       *[one] Vastaanottaja voi auttaa { $act }.
        [other] Vastaanottajat voivat auttaa { $act }.
    }
notice-who-sender-admin = Ylläpitäjäsi voi auttaa { $act }.
notice-who-recipient-admin = Verkkotunnuksen { $domain } ylläpitäjät voivat auttaa { $act }.
notice-who-nobody = Ei kukaan suoraan. Asia voi ratketa { $act }.
notice-party-you = Viestin lähettäjä
notice-party-recipient =
    { $count ->
       *[one] Vastaanottaja
        [other] Vastaanottajat
    }
notice-party-your-admin = Lähettäjän ylläpitäjä
notice-party-their-admin = Verkkotunnuksen { $domain } ylläpitäjät
notice-part-can-act = Voi ratkaista asian { $act }
notice-part-passed-on = Yritti välittää viestin eteenpäin
notice-part-refused = Ei hyväksynyt viestiä
notice-part-no-answer = Ei vastannut
notice-part-not-delivered = Ei voinut toimittaa viestiä
notice-part-keeps-trying = Yrittää edelleen
notice-part-nothing-to-do = Ei voi ratkaista asiaa yksin
notice-part-delivered = Toimitti viestin
notice-part-relayed = Välitti viestin eteenpäin
notice-part-expanded = Välitti viestin ryhmälle

## Useita kieliä samassa ilmoituksessa

notice-language-below = Suomeksi alempana
notice-several-languages = Tämä viesti on kirjoitettu usealla kielellä. Yksi niistä on suomi.

## Ohjeet ja yhteystiedot

notice-help = Lue lisää tästä ongelmasta: { $link }
    .label = Lue lisää tästä ongelmasta
notice-contact-address = Kysyttävää? Kirjoita osoitteeseen: { $contact }
notice-contact-link = Ota yhteyttä verkossa: { $link }

## Alkuperäinen viesti

notice-message-heading = Viestisi
notice-message-subject = Aihe
notice-message-sent = Lähetetty
notice-message-id = Message-ID
notice-message-size = Koko

## Viivästys

notice-delayed-headline = Toimitusta yritetään edelleen
notice-delayed-until = Toimitusta yritetään { $until } asti. Jos viestiä ei siihen mennessä voida toimittaa, siitä tulee uusi ilmoitus.
notice-delayed-open = Jos toimitusyritykset joudutaan lopettamaan, siitä tulee uusi ilmoitus.
notice-delayed-since = Viestin odotusaika tähän mennessä: { $duration }.
notice-delayed-nothing = Mitään ei tarvitse tehdä. Viestiä ei tarvitse lähettää uudelleen.
notice-delayed-reason-heading = Mitä viivästyksen syystä tiedetään
notice-delayed-urgent = Onko asialla kiire? Ota yhteyttä muuta kautta, esimerkiksi puhelimitse.

## Toimitettu tai välitetty

notice-delivered-headline = Viesti on perillä
notice-delivered-meaning = Tämä ei tarkoita, että viesti on luettu.
notice-relayed-headline = Toimituksesta ei tule vahvistusta
notice-relayed-meaning = Viesti on matkalla verkkotunnukseen { $domain }. Sen vastaanottanut sähköpostijärjestelmä ei lähetä vahvistuksia.
notice-expanded-headline = Viesti on matkalla ryhmän jäsenille
notice-expanded-meaning = Ryhmäosoitteen takana on useita osoitteita. Jos viestiä ei voida toimittaa johonkin niistä, siitä voi vielä tulla ilmoitus.

notice-label = { $label }:

explanation-what = Tämä teksti selittää alla olevan raportin. Raportin mukaan se on peräisin tästä sähköpostijärjestelmästä:
explanation-unverified = Tietoa ei voida tässä tarkistaa. Itse raportti on alla täsmälleen sellaisena kuin se saapui.
