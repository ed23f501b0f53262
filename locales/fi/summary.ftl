### Sähköposti postittajille: miten postitus etenee, mitkä listan osoitteet eivät toimi ja mikä kaipaa tarkistusta.
###
### Nämä ovat tavallisia viestejä, eivät ilmoituksia yhdestä viestistä. Sävy on sama kuin tiedostossa notice.ftl. Ensin luvut,
### sitten se, mikä auttaa. Nimiä ei taivuteta: ne ovat kaksoispisteen tai ajatusviivan jäljessä.

## Lähettäjä ja aihe

summary-from = Postitukset – { $site }
summary-subject-interim = Väliraportti: { $mailing }
summary-subject-final = Loppuraportti: { $mailing }

## Raportti postituksesta

summary-headline = { $percent } toimitettu
summary-what-interim = Tähän mennessä toimitettu: { $count } / { $total } viestiä.
summary-what-final = Toimitusyritykset ovat päättyneet. Toimitettu: { $count } / { $total } viestiä.
summary-failed =
    { $count ->
        [0] Yhdenkään viestin toimitus ei ole epäonnistunut.
        [one] { $count } viesti jäi toimittamatta. Sitä ei enää yritetä toimittaa.
       *[other] { $count } viestiä jäi toimittamatta. Niitä ei enää yritetä toimittaa.
    }
summary-retrying =
    { $count ->
        [0] Yhtään viestiä ei yritetä toimittaa uudelleen.
        [one] { $count } viesti yritetään toimittaa uudelleen.
       *[other] { $count } viestiä yritetään toimittaa uudelleen.
    }
summary-pending =
    { $count ->
        [0] Mikään viesti ei enää odota.
        [one] { $count } viesti odottaa yhä.
       *[other] { $count } viestiä odottaa yhä.
    }
summary-validity = Toimitusta yritetään { $moment } asti.
summary-note-optimistic = Viesti lasketaan toimitetuksi, kunhan mitään ei palaudu. Osuus voi siis vielä laskea.
summary-note-feedback = Viesti lasketaan toimitetuksi, kun toimituksesta tulee raportti. Osuus voi siis vielä nousta.
summary-note-final = Viesti voi palautua vielä myöhemminkin. Uudet luvut näkyvät silloin lokisivulla.
summary-numbers-heading = Luvut
summary-chart-heading = Toimitetut ja epäonnistuneet viestit ajan mittaan
summary-chart-meaning = Viivakaavio. Lopussa { $delivered } on toimitettu ja { $failed } on epäonnistunut.
summary-causes-heading = Miksi viestejä ei toimitettu
summary-messages =
    { $count ->
        [one] { $count } viesti
       *[other] { $count } viestiä
    }
summary-causes-more =
    { $count ->
        [one] Lisäksi { $count } viestillä on muu syy.
       *[other] Lisäksi { $count } viestillä on muita syitä.
    }
summary-cause-unknown = Syytä ei raportoitu
summary-domains-heading = Verkkotunnukset, joissa epäonnistui eniten viestejä
summary-quarantine =
    { $count ->
        [one] { $count } osoite on nyt karanteenissa. Se jätetään pois seuraavasta postituksesta.
       *[other] { $count } osoitetta on nyt karanteenissa. Ne jätetään pois seuraavasta postituksesta.
    }
summary-attached = Liitteenä olevassa taulukossa on jokainen viesti ja sen tila. Sen voi avata millä tahansa taulukkolaskentaohjelmalla.
summary-attached-part =
    { $count ->
        [one] Liitteenä olevassa taulukossa on { $count } viesti, jota ei toimitettu. Kaikki viestit ovat lokisivulla.
       *[other] Liitteenä olevassa taulukossa on { $count } viestiä, joita ei toimitettu. Kaikki viestit ovat lokisivulla.
    }
summary-page = Katso loki: { $link }
summary-reason = Tämä raportti tulee postituksen lähettäjälle.
summary-file = postitusloki

## Kooste listan hoitajalle

digest-subject =
    { $count ->
        [one] { $count } tarkistettava osoite: { $mailing }
       *[other] { $count } tarkistettavaa osoitetta: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } osoite jäi ilman viestejäsi
       *[other] { $count } osoitetta jäi ilman viestejäsi
    }
digest-what = Lista: { $mailing }. Alla on se, mitä on palautunut { $moment } jälkeen.
digest-steps-heading = Mitä voit tehdä
digest-step-remove = Poista osoitteet, joita ei ole olemassa. Ne ovat alla ensimmäisessä ryhmässä.
digest-step-wait = Jätä muut listalle. Useimmat alkavat taas toimia itsestään.
digest-step-ask = Onko tällä sivulla joku tuttu? Ota yhteyttä muuta kautta ja kysy uutta osoitetta.
digest-hard-heading = Osoitteet, jotka eivät toimi
digest-soft-heading = Osoitteet, jotka voivat taas toimia
digest-more =
    { $count ->
        [one] Liitteenä olevassa taulukossa on vielä { $count } osoite.
       *[other] Liitteenä olevassa taulukossa on vielä { $count } osoitetta.
    }
digest-reason = Tämä kooste tulee listan hoitajalle. Se korvaa erilliset ilmoitukset osoitteista.

## Varoitukset

alert-subject = Tarkistettavaa: { $mailing }
alert-failed = Postitus pysähtyi virheeseen
    .what = Viestit, joita ei ole vielä luovutettu, odottavat.
    .step = Katso lähettävän ohjelman lokia. Käynnistä postitus sitten uudelleen.
alert-preparation-failed = Postitusta ei voitu valmistella
    .what = Mitään ei ole lähetetty.
    .step = Katso, mikä valmistelussa meni vikaan. Korjaa se ja valmistele postitus uudelleen.
alert-soft = Poikkeuksellisen moni viesti odottaa tai on torjuttu
    .what = { $percent } viesteistä odottaa tai on torjuttu. Raja on { $limit }.
    .step = Katso alla olevia syitä. Keskeytä postitus, jos yksi palveluntarjoaja torjuu useimmat viestit.
alert-hard = Poikkeuksellisen moni osoite ei toimi
    .what = { $percent } viesteistä epäonnistui, koska osoite ei toimi. Raja on { $limit }.
    .step = Pysäytä postitus ja selvitä, mistä osoitteet ovat peräisin. Monet tuntemattomat osoitteet vahingoittavat lähettäjän mainetta.
alert-start-pending = Postitus ei ole vielä alkanut
    .what = Suunniteltu alku: { $moment }.
    .step = Tarkista, pitääkö jonkun vahvistaa se.
alert-throughput = Postitus etenee hitaasti
    .what =
        { $count ->
            [one] Viime tunnin aikana luovutettiin { $count } viesti.
           *[other] Viime tunnin aikana luovutettiin { $count } viestiä.
        }
    .step = Tarkista, onko sähköpostijärjestelmä ylikuormittunut tai hidastaako jokin palveluntarjoaja postitusta.
alert-in-progress = Postitus on käynnissä
    .what = Viestejä luovutetaan parhaillaan.
    .step = Mitään ei tarvitse tehdä.
alert-once = Tämä varoitus tulee kustakin postituksesta enintään kerran päivässä.
alert-reason = Tämä varoitus tulee postitusta seuraaville.
