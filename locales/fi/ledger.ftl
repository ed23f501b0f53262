### Miten postitukselle kävi: sanat tiloille, luvuille ja syille postittajille lähtevässä sähköpostissa ja lokisivulla.
###
### Postitus on yksi teksti, joka lähtee moneen osoitteeseen. Lukija tekee postituksia eikä ylläpidä sähköpostipalvelinta. Tila
### sanotaan viestistä. Palautua tarkoittaa kaikkea, mikä kertoo, ettei viestiä toimitettu.
###
### lint: allow forbidden-term - hard bounce ja soft bounce ovat postittajien ammattisanoja ja ovat selitteissä

## Viestin tila

ledger-status-pending = Odottaa
    .meaning = Viesti on luovutettu. Siitä ei ole vielä tullut raporttia.
ledger-status-taken-into-account = Hyväksytty lähetettäväksi
    .meaning = Lähetyspalvelu on hyväksynyt viestin. Toimituksesta ei ole vielä tullut raporttia.
ledger-status-sent = Lähetetty
    .meaning = Viesti on toimitettu, tai mitään ei ole toistaiseksi palautunut.
ledger-status-failed = Epäonnistui
    .meaning = Viestiä ei ole toimitettu. Lokista näkee, yritetäänkö vielä.
ledger-status-ignored = Jätetty pois
    .meaning = Viestiä ei lähetetty. Sitä ei lasketa mukaan prosentteihin.
ledger-substatus-prepared = ei vielä luovutettu
ledger-substatus-retrying = yritetään uudelleen
ledger-substatus-final = ei enää yritetä
ledger-substatus-unconfirmed = toimitusta ei vahvistettu
ledger-late = palautui myöhässä

## Miten viestit lasketaan

ledger-policy-feedback = Toimitusraporttien mukaan
    .meaning = Jokainen viesti odottaa, kunnes toimituksesta tulee raportti. Toimitettujen osuus nousee nollasta.
ledger-policy-optimistic = Ilman toimitusraportteja
    .meaning = Jokainen viesti lasketaan lähetetyksi, kunhan mitään ei palaudu. Toimitettujen osuus laskee sitä mukaa kuin viestejä palautuu.
ledger-policy-v8 = Kuten Campaign v8 laskee
    .meaning = Jokainen viesti on vain hyväksytty, kunnes toimituksesta tulee raportti. Uudelleen yritettäviä viestejä ei lasketa epäonnistuneiksi.

## Postituksen luvut

ledger-percent = { $number } %
ledger-part = { $count } / { $total }
ledger-rate-to-deliver = Toimitettavat viestit
    .meaning = Kaikki postituksen viestit lukuun ottamatta pois jätettyjä.
ledger-rate-handed-over = Luovutettu
    .meaning = Viestit, jotka sähköpostijärjestelmä on hyväksynyt. Alla olevat osuudet lasketaan tästä luvusta.
ledger-rate-sent = Lähetetyt viestit
    .meaning = Viestit, jotka lasketaan toimitetuiksi tai epäonnistuneiksi.
ledger-rate-pending = Odottaa
    .meaning = Viestit, joita ei vielä lasketa toimitetuiksi eikä epäonnistuneiksi.
ledger-rate-delivered = Toimitettu
    .meaning = Kuinka monen luovutetun viestin tila on ”Lähetetty”.
ledger-rate-failed = Palautukset ja virheet
    .meaning = Kuinka monen luovutetun viestin tila on ”Epäonnistui”.
ledger-rate-retrying = Yritetään uudelleen
    .meaning = Kuinka moni luovutetuista viesteistä torjuttiin toistaiseksi. Sähköpostijärjestelmä yrittää uudelleen.
ledger-rate-unconfirmed = Vahvistamatta
    .meaning = Kuinka monen luovutetun viestin toimituksesta ei tullut raporttia. Ne lasketaan lähetetyiksi.
ledger-rate-hard = Pysyvät palautukset
    .meaning = Hard bounce: kuinka moni luovutetuista viesteistä epäonnistui, koska osoite ei toimi.
ledger-rate-soft = Tilapäiset palautukset
    .meaning = Soft bounce: kuinka moni luovutetuista viesteistä epäonnistui tai odottaa muusta syystä. Osoite voi olla kunnossa.
ledger-rate-rejected = Torjuttu
    .meaning = Kuinka monta luovutettua viestiä toinen sähköpostijärjestelmä torjui.
ledger-rate-quarantined = Karanteenissa
    .meaning = Kuinka moni kaikista viesteistä jätettiin pois, koska osoite on karanteenissa.
ledger-rate-denylisted = Estolistalla
    .meaning = Kuinka moni kaikista viesteistä jätettiin pois, koska osoite on estolistalla.
ledger-rate-excluded = Jätetty pois
    .meaning = Kuinka moni kaikista viesteistä jäi lähettämättä.
ledger-rate-opened = Avattu
    .meaning = Kuinka moni toimitetuista viesteistä avattiin ainakin kerran.
ledger-rate-clicked = Klikattu
    .meaning = Kuinka monessa toimitetussa viestissä linkkiä klikattiin ainakin kerran.
ledger-rate-complaints = Merkitty roskapostiksi
    .meaning = Kuinka moni toimitetuista viesteistä merkittiin roskapostiksi.
ledger-rate-unsubscribed = Tilaus peruttu
    .meaning = Kuinka monen toimitetun viestin jälkeen tilaus peruttiin.
ledger-rate-late = Palautunut myöhässä
    .meaning = Viestit, jotka palautuivat vasta, kun ne oli jo laskettu lähetetyiksi.

## Virheiden lajit

ledger-type-hard = Pysyvä palautus
ledger-type-soft = Tilapäinen palautus
ledger-type-ignored = Ei lasketa

## Miksi viesti epäonnistui tai jätettiin pois

ledger-reason-not-defined = Luokittelematon
ledger-reason-user-unknown = Tuntematon osoite
ledger-reason-invalid-domain = Verkkotunnusta ei löytynyt
ledger-reason-unreachable = Ei tavoitettavissa
ledger-reason-account-disabled = Postilaatikko poistettu käytöstä
ledger-reason-mailbox-full = Postilaatikko täynnä
ledger-reason-not-connected = Ei yhteyttä
ledger-reason-address-empty = Osoite puuttuu
ledger-reason-denylisted = Osoite estolistalla
ledger-reason-quarantined = Osoite karanteenissa
ledger-reason-duplicate = Osoite kahteen kertaan
ledger-reason-excluded-by-rule = Sääntö jätti pois
ledger-reason-excluded-after-arbitration = Toinen postitus meni edelle
ledger-reason-bad-quality = Huonolaatuinen osoite
ledger-reason-unqualified = Postiosoitetta ei tarkistettu
ledger-reason-not-eligible = Ei sopivaa tarjousta
ledger-reason-target-limited = Postituksen kokoa rajoitettu
ledger-reason-refused = Torjuttu
ledger-reason-error-ignored = Virhe ohitettu
ledger-reason-control-address = Tarkistusosoite

## Missä kunnossa osoite on

ledger-address-valid = Kunnossa
    .meaning = Tähän osoitteeseen lähetetään viestejä.
ledger-address-erroneous = Virheitä
    .meaning = Viestit tähän osoitteeseen ovat viime aikoina epäonnistuneet. Niitä lähetetään yhä.
ledger-address-quarantine = Karanteenissa
    .meaning = Liian moni viesti tähän osoitteeseen on epäonnistunut. Osoite jätetään pois, kunnes se vapautetaan.
ledger-address-denylisted = Estolistalla
    .meaning = Viesti tähän osoitteeseen on merkitty roskapostiksi. Osoite jätetään tästä lähtien pois.

## Mitä viestille tapahtuu

ledger-event-prepared = Valmisteltu
ledger-event-excluded = Jätetty pois
ledger-event-relayed = Luovutettu
ledger-event-soft-bounce = Torjuttu toistaiseksi
ledger-event-delivered = Toimitettu
ledger-event-given-up = Yrittäminen lopetettu
ledger-event-hard-bounce = Torjuttu: osoite ei toimi
ledger-event-auto-reply = Automaattinen vastaus
ledger-event-opened = Avattu
ledger-event-clicked = Linkkiä klikattu
ledger-event-complained = Merkitty roskapostiksi
ledger-event-unsubscribed = Tilaus peruttu
ledger-event-expired = Yrittämisen aika päättyi
