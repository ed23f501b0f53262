### Ylläpitäjien osa. Ammattisanat ovat tässä paikallaan.
###
### Rivien nimissä ei ole kaksoispistettä. Koneiden sanomaa (tilakoodit, vastaukset, palvelimet) ei käännetä.

admin-heading = Ylläpitäjille
admin-recipient = Osoite
admin-status = Tilakoodi
admin-status-received = Tilakoodi sellaisena kuin se saatiin
admin-status-derived = Tilakoodi vastauksen perusteella
admin-original-recipient = Lähetetty osoitteeseen
admin-reported-by = Raportoija
admin-remote = Toinen palvelin
admin-remote-unnamed = ei mainita raportissa
admin-remote-none = mikään ei ole vastannut; raportoiva palvelin havaitsi tämän itse
admin-stage = Vaihe
admin-stage-connect = yhteyttä ei saatu
admin-stage-greeting = tervehdyksessä, ennen ensimmäistä komentoa
admin-stage-hello = EHLO-komennon jälkeen
admin-stage-starttls = STARTTLS-komennon jälkeen
admin-stage-auth = AUTH-komennon jälkeen
admin-stage-mail = MAIL FROM -komennon jälkeen (lähettäjä)
admin-stage-rcpt = RCPT TO -komennon jälkeen (vastaanottaja)
admin-stage-data = DATA-komennon jälkeen, ennen viestiä
admin-stage-end-of-data = koko viestin jälkeen
admin-attempts = Yrityksiä
admin-attempts-value =
    { $count ->
        [one] { $count }, ajankohta { $moment }
       *[other] { $count }, viimeisin { $moment }
    }
admin-attempts-list = Yritykset, uusin ensin
admin-attempt-repeats = Sama vastaus tuli { $count } kertaa peräkkäin.
admin-attempts-left-out =
    { $count ->
        [one] { $count } aiempi yritys on jätetty pois.
       *[other] { $count } aiempaa yritystä on jätetty pois.
    }
admin-created = Kirjoitettu
admin-arrived = Saapunut
admin-last-attempt = Viimeisin yritys
admin-retry-until = Yritetään viimeistään
admin-log-id = Lokitunniste
admin-envelope-id = Kirjekuoren tunniste
admin-sender = Paluuosoite
admin-reply = Toisen palvelimen vastaus sanasta sanaan
admin-reply-reported = Vastaus raportin mukaan, sanasta sanaan
admin-reply-own = Oman palvelimen kirjaama syy
admin-advice = Mitä ylläpitäjä voi tehdä
admin-help = Lisää ylläpitäjille: { $link }
admin-hops = Viestin reitti
admin-hops-left-out =
    { $count ->
        [one] { $count } aiempi siirto on jätetty pois.
       *[other] { $count } aiempaa siirtoa on jätetty pois.
    }
admin-hop = Siirto { $count }
admin-hop-time = Aika
admin-hop-relay = Siirron kesto
admin-hop-since = { $duration } siirrosta { $count } lukien
admin-hop-slowest = Hitain siirto
admin-hop-unnamed = Palvelinta ei mainita
admin-hop-no-time = ei tiedossa
admin-hop-implausible = Ei uskottava, joten ei laskettu mukaan
admin-hops-skew = Negatiivinen kesto tarkoittaa, että kahden palvelimen kellot ovat eri ajassa.
admin-header = Viestin otsaketiedoista, sanasta sanaan
admin-withheld = ei näytetä
admin-withheld-targets = Ei näytetä: edelleenlähetyksen kohde. Myös sen palvelin ja lokitunniste on jätetty pois raportista (RFC 3464, kohta 4.2).
admin-withheld-members = Ei näytetä: ryhmän jäsenet. Myös heidän palvelimensa ja lokitunnisteensa on jätetty pois raportista (RFC 3464, kohta 4.2).
admin-withheld-hosts = Ei näytetä: sisäisten palvelinten nimet ja osoitteet.
admin-hops-withheld =
    { $count ->
        [one] { $count } sisäinen siirto on jätetty näyttämättä.
       *[other] { $count } sisäistä siirtoa on jätetty näyttämättä.
    }

## Postmasterille: ilmoitusta ei voida lähettää

postmaster-subject = Lähettäjälle on kerrottava muuta kautta
postmaster-step = Kerro asiasta lähettäjälle muuta kautta, esimerkiksi puhelimitse tai toiseen osoitteeseen.
postmaster-what = Ilmoitusta alla olevasta viestistä ei voitu lähettää tähän osoitteeseen: { $sender }
postmaster-why = Osoitteessa on muita kuin ASCII-merkkejä. Jokaisen palvelimen matkalla on tuettava laajennusta SMTPUTF8 (RFC 6531), ja ainakin yksi niistä ei tue. Niin kauan kuin näin on, uusi yritys ei auta.
postmaster-facts = Ilmoituksessa olisi kerrottu tämä

## Postmasterille: ilmoituksia pidätetään

postmaster-budget-subject = Ilmoituksia yhteen osoitteeseen ei lähetetä
postmaster-budget-step = Tarkista, lähettääkö joku postia tämän osoitteen nimissä, ja estä se lähteellä.
postmaster-budget-what = Ilmoitusta alla olevasta viestistä ei lähetetty tähän osoitteeseen: { $sender }
postmaster-budget-why = Osoitteelle tai sen verkkotunnukselle varattu määrä ilmoituksia on käytetty. Kun paluuosoite väärennetään, muut palvelimet lähettävät siihen ilmoituksia. Seuraavat ilmoitukset näkyvät Retourpostin lokissa.
