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

## Varsler som sendes samlet

page-notices = Varsler
page-notices-none = Ingen varsler er klargjort ennå.
page-column-name = Navn
page-column-prepared = Klargjort
page-outcome-failed = Ikke levert
page-outcome-delayed = Forsinket
page-outcome-success = Levert eller sendt videre
page-notices-way = Sendes via
page-notices-not-before = Sendes ikke før
page-notices-suppressed =
    { $count ->
        [one] Det trengs ikke noe varsel for { $count } rapport.
       *[other] Det trengs ikke noe varsel for { $count } rapporter.
    }
page-notices-wrong =
    { $count ->
        [one] Det kunne ikke lages noe varsel av { $count } rapport:
       *[other] Det kunne ikke lages noe varsel av { $count } rapporter:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } varsel blir holdt tilbake fordi leseren har fått nok varsler foreløpig.
       *[other] { $count } varsler blir holdt tilbake fordi leserne har fått nok varsler foreløpig.
    }
page-confirm-heading = Klart til å sendes
page-confirm-what =
    { $count ->
        [one] { $count } varsel er klargjort. Ingenting er sendt ennå.
       *[other] { $count } varsler er klargjort. Ingenting er sendt ennå.
    }
page-confirm-start = Bekreft og send
page-confirm-look-only = Med denne tilgangskoden kan du bare se på. Noen med rett til å starte sendingen må bekrefte.
page-confirm-done = Bekreftet. Sendingen begynner.
page-confirm-changed = Disse varslene har endret seg i mellomtiden. Se over dem på nytt, og bekreft deretter.
page-notices-left =
    { $count ->
        [one] { $count } varsel er ikke sendt ennå.
       *[other] { $count } varsler er ikke sendt ennå.
    }
page-notices-go-on = Send resten
page-notices-stopped = Sendingen har stoppet. Oppgi denne årsaken til administratoren din:
page-notices-waiting = Ikke sendt ennå
page-notices-sent = Sendt
page-notices-refused = Avvist
page-notices-for-now = Kunne foreløpig ikke sendes
page-notices-held-back = Holdt tilbake
page-notices-unsure = Kan ha kommet fram
    .meaning = Disse varslene blir ikke sendt på nytt av seg selv. Slik får ingen det samme varselet to ganger.
page-refresh = Oppdater

## Hva som kan gå galt

page-not-found = Denne siden finnes ikke
page-not-found-what = Gå tilbake til listen over utsendelser.
page-trouble = Loggen kan ikke leses akkurat nå
page-trouble-what = Prøv på nytt om et minutt. Hjelper det ikke, si fra til administratoren din.
