### Siden med loggen over utsendelser (`retourpost ledger serve`), for dem som sender ut.
###
### Knapper og lenker er korte og begynner med et verb. Etiketter er ikke setninger.

## På hver side

page-title = Utsendelser
page-skip = Gå til innholdet
page-views = Visninger
page-language = Språk
page-all-mailings = Alle utsendelser
page-as-of = Tall per { $moment }

## Tilgang

page-access-heading = Tilgangskode kreves
page-access-what = Skriv inn tilgangskoden du har fått av administratoren din.
page-access-code = Tilgangskode
page-access-enter = Gå inn
page-access-wrong = Denne tilgangskoden er ikke gyldig. Sjekk den, eller be administratoren din om en ny.
page-leave = Avslutt

## Listen over utsendelser

page-no-mailings = Ingen utsendelser er registrert ennå.
page-column-mailing = Utsendelse
page-column-begun = Startet
page-column-state = Tilstand
page-column-messages = Meldinger
page-state-prepared = Venter på bekreftelse
page-state-running = Pågår
page-state-ended = Ferdig
page-policy = Slik telles meldingene
page-validity = Tid for forsøk
page-ends = Forsøkene slutter

## Visninger av en utsendelse

page-view-rates = Tall
page-view-log = Logg
page-view-causes = Årsaker
page-view-quarantine = Karantene

## Tall

page-time-heading = Over tid
page-column-time = Tid
page-column-meaning = Betydning
page-column-number = Antall
page-column-share = Andel

## Logg

page-column-address = Adresse
page-column-status = Status
page-column-reason = Grunn
page-column-changed = Endret
page-address-forgotten = Adresse fjernet
page-search = Finn en adresse
page-filter-status = Status
page-filter-cause = Årsak
page-filter-domain = Domene
page-filter-all = Alle
page-filter-apply = Vis
page-filter-clear = Vis alt
page-log-none = Ingen meldinger passer med søket.
page-log-count =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldinger
    }
page-next = Neste linjer
page-first = Første linjer
page-csv = Lagre som tabell (CSV)
page-events-heading = Dette har skjedd med meldingen
page-column-said = Svar fra e-postsystemet
page-unverified = Ikke kontrollert: denne rapporten kan komme fra hvem som helst. Den teller ikke.

## Årsaker

page-column-cause = Årsak
page-column-failed = Mislyktes
page-column-retrying = Prøves på nytt
page-causes-none = Ingen meldinger har mislyktes.

## Karantene

page-column-errors = Feil
page-column-since = Siden
page-quarantine-none = Ingen adresser er i karantene.

## Bekrefte en utsendelse

page-confirm-heading = Klar til å sendes
page-confirm-what =
    { $count ->
        [one] { $count } melding er klargjort. Ingenting er sendt ennå.
       *[other] { $count } meldinger er klargjort. Ingenting er sendt ennå.
    }
page-confirm-start = Bekreft og send
page-confirm-look-only = Med denne tilgangskoden kan du bare se. Noen med rett til å starte utsendelsen må bekrefte.
page-confirm-done = Bekreftet. Utsendelsen begynner.

## Hva som kan gå galt

page-not-found = Denne siden finnes ikke
page-not-found-what = Gå tilbake til listen over utsendelser.
page-trouble = Loggen kan ikke leses akkurat nå
page-trouble-what = Prøv på nytt om et minutt. Hjelper det ikke, si fra til administratoren din.
