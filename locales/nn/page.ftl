### Sida med loggen over utsendingar (`retourpost ledger serve`), for dei som sender ut.
###
### Knappar og lenkjer er korte og tek til med eit verb. Etikettar er ikkje setningar.

## På kvar side

page-title = Utsendingar
page-skip = Gå til innhaldet
page-views = Visingar
page-language = Språk
page-all-mailings = Alle utsendingar
page-as-of = Tal per { $moment }

## Tilgang

page-access-heading = Du treng ein tilgangskode
page-access-what = Skriv inn tilgangskoden du har fått av administratoren din.
page-access-code = Tilgangskode
page-access-enter = Gå inn
page-access-wrong = Denne tilgangskoden er ikkje gyldig. Sjekk han, eller be administratoren din om ein ny.
page-leave = Avslutt

## Lista over utsendingar

page-no-mailings = Ingen utsendingar er registrerte enno.
page-column-mailing = Utsending
page-column-begun = Starta
page-column-state = Tilstand
page-column-messages = Meldingar
page-state-prepared = Ventar på stadfesting
page-state-running = I gang
page-state-ended = Ferdig
page-policy = Slik blir meldingane talde
page-validity = Tid for forsøk
page-ends = Forsøka sluttar

## Visingar av ei utsending

page-view-rates = Tal
page-view-log = Logg
page-view-causes = Årsaker
page-view-quarantine = Karantene

## Tal

page-time-heading = Over tid
page-column-time = Tid
page-column-meaning = Tyding
page-column-number = Tal
page-column-share = Prosentdel

## Logg

page-column-address = Adresse
page-column-status = Status
page-column-reason = Grunn
page-column-changed = Endra
page-address-forgotten = Adresse fjerna
page-search = Finn ei adresse
page-filter-status = Status
page-filter-cause = Årsak
page-filter-domain = Domene
page-filter-all = Alle
page-filter-apply = Vis
page-filter-clear = Vis alt
page-log-none = Ingen meldingar passar med søket.
page-log-count =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldingar
    }
page-next = Neste linjer
page-first = Første linjer
page-csv = Lagre som tabell (CSV)
page-events-heading = Dette har hendt med meldinga
page-column-said = Svar frå e-postsystemet
page-unverified = Ikkje kontrollert: denne rapporten kan kome frå kven som helst. Han tel ikkje.

## Årsaker

page-column-cause = Årsak
page-column-failed = Mislykka
page-column-retrying = Blir prøvd på nytt
page-causes-none = Ingen meldingar har mislykkast.

## Karantene

page-column-errors = Feil
page-column-since = Sidan
page-quarantine-none = Ingen adresser er i karantene.

## Stadfeste ei utsending

page-confirm-heading = Klar til å sendast
page-confirm-what =
    { $count ->
        [one] { $count } melding er klargjord. Ingenting er sendt enno.
       *[other] { $count } meldingar er klargjorde. Ingenting er sendt enno.
    }
page-confirm-start = Stadfest og send
page-confirm-look-only = Med denne tilgangskoden kan du berre sjå. Nokon med rett til å starte utsendinga må stadfeste.
page-confirm-done = Stadfesta. Utsendinga tek til.

## Kva som kan gå gale

page-not-found = Denne sida finst ikkje
page-not-found-what = Gå tilbake til lista over utsendingar.
page-trouble = Loggen kan ikkje lesast akkurat no
page-trouble-what = Prøv på nytt om eit minutt. Hjelper det ikkje, sei frå til administratoren din.
