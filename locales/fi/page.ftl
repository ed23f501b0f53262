### Sivu, jolla on postitusten loki (`retourpost ledger serve`), postittajille.
###
### Painikkeet ja linkit ovat lyhyitä ja alkavat verbillä. Otsikot ja selitteet eivät ole virkkeitä.

## Joka sivulla

page-title = Postitukset
page-skip = Siirry sisältöön
page-views = Näkymät
page-language = Kieli
page-all-mailings = Kaikki postitukset
page-as-of = Tilanne: { $moment }

## Sisäänpääsy

page-access-heading = Tarvitaan pääsykoodi
page-access-what = Anna pääsykoodi, jonka olet saanut ylläpitäjältä.
page-access-code = Pääsykoodi
page-access-enter = Jatka
page-access-wrong = Tämä pääsykoodi ei kelpaa. Tarkista se tai pyydä ylläpitäjältä uusi.
page-leave = Poistu

## Postitusten luettelo

page-no-mailings = Yhtään postitusta ei ole vielä kirjattu.
page-column-mailing = Postitus
page-column-begun = Alkoi
page-column-state = Vaihe
page-column-messages = Viestit
page-state-prepared = Odottaa vahvistusta
page-state-running = Käynnissä
page-state-ended = Päättynyt
page-policy = Miten viestit lasketaan
page-validity = Aikaa yrittää
page-ends = Yrittäminen päättyy

## Postituksen näkymät

page-view-rates = Luvut
page-view-log = Loki
page-view-causes = Syyt
page-view-quarantine = Karanteeni

## Luvut

page-time-heading = Ajan mittaan
page-column-time = Aika
page-column-meaning = Merkitys
page-column-number = Määrä
page-column-share = Osuus

## Loki

page-column-address = Osoite
page-column-status = Tila
page-column-reason = Peruste
page-column-changed = Muuttunut
page-address-forgotten = Osoite poistettu
page-search = Etsi osoitetta
page-filter-status = Tila
page-filter-cause = Syy
page-filter-domain = Verkkotunnus
page-filter-all = Kaikki
page-filter-apply = Näytä
page-filter-clear = Näytä kaikki
page-log-none = Mikään viesti ei vastaa hakua.
page-log-count =
    { $count ->
        [one] { $count } viesti
       *[other] { $count } viestiä
    }
page-next = Seuraavat rivit
page-first = Ensimmäiset rivit
page-csv = Tallenna taulukkona (CSV)
page-events-heading = Mitä tälle viestille tapahtui
page-column-said = Sähköpostijärjestelmän vastaus
page-unverified = Vahvistamaton: tämä raportti voi tulla keneltä tahansa. Sitä ei lasketa.

## Syyt

page-column-cause = Syy
page-column-failed = Epäonnistui
page-column-retrying = Yritetään uudelleen
page-causes-none = Yksikään viesti ei ole epäonnistunut.

## Karanteeni

page-column-errors = Virheet
page-column-since = Alkaen
page-quarantine-none = Yhtään osoitetta ei ole karanteenissa.

## Yhdessä lähetettävät ilmoitukset

page-notices = Ilmoitukset
page-notices-none = Yhtään ilmoitusta ei ole vielä valmisteltu.
page-column-name = Nimi
page-column-prepared = Valmisteltu
page-outcome-failed = Ei toimitettu
page-outcome-delayed = Toimitus viivästyy
page-outcome-success = Toimitettu tai välitetty
page-notices-way = Lähetyspalvelin
page-notices-not-before = Lähetetään aikaisintaan
page-notices-suppressed =
    { $count ->
        [one] { $count } raportista ei tarvitse tehdä ilmoitusta.
       *[other] { $count } raportista ei tarvitse tehdä ilmoitusta.
    }
page-notices-wrong =
    { $count ->
        [one] { $count } raportista ei voitu tehdä ilmoitusta:
       *[other] { $count } raportista ei voitu tehdä ilmoitusta:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } ilmoitus jää odottamaan, koska sen lukija on saanut toistaiseksi tarpeeksi ilmoituksia.
       *[other] { $count } ilmoitusta jää odottamaan, koska niiden lukijat ovat saaneet toistaiseksi tarpeeksi ilmoituksia.
    }
page-confirm-heading = Valmiina lähetettäväksi
page-confirm-what =
    { $count ->
        [one] { $count } ilmoitus on valmisteltu. Mitään ei ole vielä lähetetty.
       *[other] { $count } ilmoitusta on valmisteltu. Mitään ei ole vielä lähetetty.
    }
page-confirm-start = Vahvista ja lähetä
page-confirm-look-only = Tällä pääsykoodilla voi vain katsella. Vahvistamiseen tarvitaan oikeus käynnistää lähetys.
page-confirm-done = Vahvistettu. Lähetys alkaa.
page-confirm-changed = Nämä ilmoitukset ovat sillä välin muuttuneet. Katso ne uudelleen ja vahvista sitten.
page-notices-left =
    { $count ->
        [one] { $count } ilmoitus on vielä lähettämättä.
       *[other] { $count } ilmoitusta on vielä lähettämättä.
    }
page-notices-go-on = Lähetä loput
page-notices-stopped = Lähetys on keskeytynyt. Kerro ylläpitäjälle tämä syy:
page-notices-waiting = Vielä lähettämättä
page-notices-sent = Lähetetty
page-notices-refused = Torjuttu
page-notices-for-now = Lähetys ei ole vielä onnistunut
page-notices-held-back = Jätetty odottamaan
page-notices-unsure = Ehkä perillä
    .meaning = Näitä ilmoituksia ei lähetetä automaattisesti uudelleen. Näin kukaan ei saa samaa ilmoitusta kahdesti.
page-refresh = Päivitä

## Mikä voi mennä vikaan

page-not-found = Tätä sivua ei ole
page-not-found-what = Palaa postitusten luetteloon.
page-trouble = Lokia ei voi juuri nyt lukea
page-trouble-what = Yritä uudelleen minuutin päästä. Jos se ei auta, kerro ylläpitäjälle.
