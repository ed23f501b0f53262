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

## Varsel som blir sende samla

page-notices = Varsel
page-notices-none = Ingen varsel er klargjorde enno.
page-column-name = Namn
page-column-prepared = Klargjort
page-outcome-failed = Ikkje levert
page-outcome-delayed = Forseinka
page-outcome-success = Levert eller sendt vidare
page-notices-way = Blir sendt via
page-notices-not-before = Blir ikkje sendt før
page-notices-suppressed =
    { $count ->
        [one] Det trengst ikkje noko varsel for { $count } rapport.
       *[other] Det trengst ikkje noko varsel for { $count } rapportar.
    }
page-notices-wrong =
    { $count ->
        [one] Det gjekk ikkje å lage noko varsel av { $count } rapport:
       *[other] Det gjekk ikkje å lage noko varsel av { $count } rapportar:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } varsel blir halde tilbake fordi lesaren har fått nok varsel førebels.
       *[other] { $count } varsel blir haldne tilbake fordi lesarane har fått nok varsel førebels.
    }
page-confirm-heading = Klart til å sendast
page-confirm-what =
    { $count ->
        [one] { $count } varsel er klargjort. Ingenting er sendt enno.
       *[other] { $count } varsel er klargjorde. Ingenting er sendt enno.
    }
page-confirm-start = Stadfest og send
page-confirm-look-only = Med denne tilgangskoden kan du berre sjå på. Nokon med rett til å starte sendinga må stadfeste.
page-confirm-done = Stadfesta. Sendinga tek til.
page-confirm-changed = Desse varsla har endra seg i mellomtida. Sjå over dei på nytt, og stadfest deretter.
page-notices-left =
    { $count ->
        [one] { $count } varsel er ikkje sendt enno.
       *[other] { $count } varsel er ikkje sende enno.
    }
page-notices-go-on = Send resten
page-notices-stopped = Sendinga har stoppa. Oppgi denne årsaka til administratoren din:
page-notices-waiting = Ikkje sendt enno
page-notices-sent = Sendt
page-notices-refused = Avvist
page-notices-for-now = Kunne førebels ikkje sendast
page-notices-held-back = Blir halde tilbake
page-notices-unsure = Kan ha kome fram
    .meaning = Desse varsla blir ikkje sende på nytt av seg sjølve. Slik får ingen det same varselet to gonger.
page-refresh = Oppdater

## Kva som kan gå gale

page-not-found = Denne sida finst ikkje
page-not-found-what = Gå tilbake til lista over utsendingar.
page-trouble = Loggen kan ikkje lesast akkurat no
page-trouble-what = Prøv på nytt om eit minutt. Hjelper det ikkje, sei frå til administratoren din.
