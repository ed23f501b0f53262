### Siden med loggen over udsendelser (`retourpost ledger serve`), til dem, der sender udsendelser.
###
### Knapper og links er korte og begynder med et verbum. Etiketter er ikke sætninger.

## På hver side

page-title = Udsendelser
page-skip = Gå til indholdet
page-views = Visninger
page-language = Sprog
page-all-mailings = Alle udsendelser
page-as-of = Tal pr. { $moment }

## Adgang

page-access-heading = Adgangskode kræves
page-access-what = Skriv den adgangskode, du har fået af din administrator.
page-access-code = Adgangskode
page-access-enter = Gå ind
page-access-wrong = Denne adgangskode er ikke gyldig. Tjek den, eller bed din administrator om en ny.
page-leave = Afslut

## Listen over udsendelser

page-no-mailings = Der er endnu ikke registreret nogen udsendelse.
page-column-mailing = Udsendelse
page-column-begun = Begyndt
page-column-state = Tilstand
page-column-messages = Mails
page-state-prepared = Venter på bekræftelse
page-state-running = I gang
page-state-ended = Afsluttet
page-policy = Sådan tælles mails
page-validity = Tid til forsøg
page-ends = Forsøgene slutter

## Visninger af en udsendelse

page-view-rates = Tal
page-view-log = Log
page-view-causes = Årsager
page-view-quarantine = Karantæne

## Tal

page-time-heading = Over tid
page-column-time = Tid
page-column-meaning = Betydning
page-column-number = Antal
page-column-share = Andel

## Log

page-column-address = Adresse
page-column-status = Status
page-column-reason = Grund
page-column-changed = Ændret
page-address-forgotten = Adresse fjernet
page-search = Find en adresse
page-filter-status = Status
page-filter-cause = Årsag
page-filter-domain = Domæne
page-filter-all = Alle
page-filter-apply = Vis
page-filter-clear = Vis alt
page-log-none = Ingen mails passer til søgningen.
page-log-count =
    { $count ->
        [one] { $count } mail
       *[other] { $count } mails
    }
page-next = Næste linjer
page-first = Første linjer
page-csv = Gem som tabel (CSV)
page-events-heading = Det er der sket med denne mail
page-column-said = Svar fra mailsystemet
page-unverified = Ikke kontrolleret: denne rapport kan komme fra hvem som helst. Den tæller ikke.

## Årsager

page-column-cause = Årsag
page-column-failed = Mislykkedes
page-column-retrying = Prøves igen
page-causes-none = Ingen mails mislykkedes.

## Karantæne

page-column-errors = Fejl
page-column-since = Siden
page-quarantine-none = Ingen adresser er i karantæne.

## Meddelelser, der sendes samlet

page-notices = Meddelelser
page-notices-none = Der er endnu ikke klargjort nogen meddelelser.
page-column-name = Navn
page-column-prepared = Klargjort
page-outcome-failed = Ikke leveret
page-outcome-delayed = Forsinket
page-outcome-success = Leveret eller sendt videre
page-notices-way = Sendes via
page-notices-not-before = Sendes ikke før
page-notices-suppressed =
    { $count ->
        [one] { $count } rapport kræver ingen meddelelse.
       *[other] { $count } rapporter kræver ingen meddelelse.
    }
page-notices-wrong =
    { $count ->
        [one] Der kunne ikke laves nogen meddelelse ud fra { $count } rapport:
       *[other] Der kunne ikke laves nogen meddelelse ud fra { $count } rapporter:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } meddelelse holdes tilbage, fordi læseren har fået nok meddelelser indtil videre.
       *[other] { $count } meddelelser holdes tilbage, fordi læserne har fået nok meddelelser indtil videre.
    }
page-confirm-heading = Klar til at blive sendt
page-confirm-what =
    { $count ->
        [one] { $count } meddelelse er klargjort. Der er endnu ikke sendt noget.
       *[other] { $count } meddelelser er klargjort. Der er endnu ikke sendt noget.
    }
page-confirm-start = Bekræft og send
page-confirm-look-only = Med denne adgangskode kan du kun kigge. Nogen med ret til at starte afsendelsen skal bekræfte.
page-confirm-done = Bekræftet. Afsendelsen begynder.
page-confirm-changed = Disse meddelelser er blevet ændret i mellemtiden. Se dem igennem igen, og bekræft derefter.
page-notices-left =
    { $count ->
        [one] { $count } meddelelse er endnu ikke sendt.
       *[other] { $count } meddelelser er endnu ikke sendt.
    }
page-notices-go-on = Send resten
page-notices-stopped = Afsendelsen er stoppet. Oplys denne årsag til din administrator:
page-notices-waiting = Endnu ikke sendt
page-notices-sent = Sendt
page-notices-refused = Afvist
page-notices-for-now = Kunne foreløbig ikke sendes
page-notices-held-back = Holdt tilbage
page-notices-unsure = Måske nået frem
    .meaning = Disse meddelelser sendes ikke igen af sig selv. På den måde får ingen den samme meddelelse to gange.
page-refresh = Opdater

## Hvad der kan gå galt

page-not-found = Denne side findes ikke
page-not-found-what = Gå tilbage til listen over udsendelser.
page-trouble = Loggen kan ikke læses lige nu
page-trouble-what = Prøv igen om et minut. Hjælper det ikke, så giv din administrator besked.
