### Hulgipostituste logi leht (`retourpost ledger serve`) postitajatele.
###
### Nupud ja lingid on lühikesed. Sildid ei ole laused.

## Igal lehel

page-title = Hulgipostitused
page-skip = Otse sisu juurde
page-views = Vaated
page-language = Keel
page-all-mailings = Kõik hulgipostitused
page-as-of = Seis: { $moment }

## Sissepääs

page-access-heading = Vaja on pääsukoodi
page-access-what = Sisestage pääsukood, mille saite administraatorilt.
page-access-code = Pääsukood
page-access-enter = Sisene
page-access-wrong = See pääsukood ei kehti. Kontrollige seda või küsige administraatorilt uus.
page-leave = Lahku

## Hulgipostituste nimekiri

page-no-mailings = Ühtegi hulgipostitust ei ole veel kirja pandud.
page-column-mailing = Hulgipostitus
page-column-begun = Algas
page-column-state = Seis
page-column-messages = Kirjad
page-state-prepared = Ootab kinnitust
page-state-running = Käib
page-state-ended = Lõppenud
page-policy = Kuidas kirju loetakse
page-validity = Katsete aeg
page-ends = Katsed lõpevad

## Hulgipostituse vaated

page-view-rates = Arvud
page-view-log = Logi
page-view-causes = Põhjused
page-view-quarantine = Karantiin

## Arvud

page-time-heading = Aja jooksul
page-column-time = Aeg
page-column-meaning = Tähendus
page-column-number = Arv
page-column-share = Osakaal

## Logi

page-column-address = Aadress
page-column-status = Olek
page-column-reason = Selgitus
page-column-changed = Muutus
page-address-forgotten = Aadress on eemaldatud
page-search = Otsi aadressi
page-filter-status = Olek
page-filter-cause = Põhjus
page-filter-domain = Domeen
page-filter-all = Kõik
page-filter-apply = Näita
page-filter-clear = Näita kõike
page-log-none = Otsingule ei vasta ükski kiri.
page-log-count =
    { $count ->
        [one] { $count } kiri
       *[other] { $count } kirja
    }
page-next = Järgmised read
page-first = Esimesed read
page-csv = Salvesta tabelina (CSV)
page-events-heading = Mis selle kirjaga juhtus
page-column-said = Meilisüsteemi vastus
page-unverified = Kontrollimata: see aruanne võib olla kellelt tahes. Arvesse see ei lähe.

## Põhjused

page-column-cause = Põhjus
page-column-failed = Nurjus
page-column-retrying = Proovitakse uuesti
page-causes-none = Ükski kiri ei ole nurjunud.

## Karantiin

page-column-errors = Vead
page-column-since = Alates
page-quarantine-none = Ükski aadress ei ole karantiinis.

## Koos saadetavad teated

page-notices = Teated
page-notices-none = Ühtegi teadet ei ole veel ette valmistatud.
page-column-name = Nimi
page-column-prepared = Ette valmistatud
page-outcome-failed = Ei jõudnud kohale
page-outcome-delayed = Hilineb
page-outcome-success = Kohale toimetatud või edasi antud
page-notices-way = Väljuva e-posti server
page-notices-not-before = Saadetakse kõige varem
page-notices-suppressed =
    { $count ->
        [one] { $count } aruande kohta ei ole teadet vaja.
       *[other] { $count } aruande kohta ei ole teadet vaja.
    }
page-notices-wrong =
    { $count ->
        [one] { $count } aruandest ei saanud teadet teha:
       *[other] { $count } aruandest ei saanud teadet teha:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } teade jääb ootele, sest selle lugeja on esialgu piisavalt teateid saanud.
       *[other] { $count } teadet jääb ootele, sest nende lugejad on esialgu piisavalt teateid saanud.
    }
page-confirm-heading = Saatmiseks valmis
page-confirm-what =
    { $count ->
        [one] { $count } teade on ette valmistatud. Midagi ei ole veel saadetud.
       *[other] { $count } teadet on ette valmistatud. Midagi ei ole veel saadetud.
    }
page-confirm-start = Kinnita ja saada
page-confirm-look-only = Selle pääsukoodiga saab ainult vaadata. Kinnitama peab keegi, kellel on õigus saatmist alustada.
page-confirm-done = Kinnitatud. Saatmine algab.
page-confirm-changed = Need teated on vahepeal muutunud. Vaadake need uuesti üle ja kinnitage siis.
page-notices-left =
    { $count ->
        [one] { $count } teade on veel saatmata.
       *[other] { $count } teadet on veel saatmata.
    }
page-notices-go-on = Saada ülejäänud
page-notices-stopped = Saatmine katkes. Andke see põhjus administraatorile teada:
page-notices-waiting = Veel saatmata
page-notices-sent = Saadetud
page-notices-refused = Tagasi lükatud
page-notices-for-now = Saatmine esialgu ei õnnestunud
page-notices-held-back = Ootele jäetud
page-notices-unsure = Võis kohale jõuda
    .meaning = Neid teateid ei saadeta automaatselt uuesti. Nii ei saa keegi sama teadet kaks korda.
page-refresh = Värskenda

## Mis võib viltu minna

page-not-found = Sellist lehte ei ole
page-not-found-what = Minge tagasi hulgipostituste nimekirja.
page-trouble = Logi ei saa praegu lugeda
page-trouble-what = Proovige minuti pärast uuesti. Kui viga ei kao, andke teada administraatorile.
