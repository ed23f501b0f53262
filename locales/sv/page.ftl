### Sidan med loggen över utskick (`retourpost ledger serve`), för dem som gör utskick.
###
### Knappar och länkar är korta och börjar med ett verb. Etiketter är inga meningar.

## På varje sida

page-title = Utskick
page-skip = Gå till innehållet
page-views = Vyer
page-language = Språk
page-all-mailings = Alla utskick
page-as-of = Siffror per den { $moment }

## Åtkomst

page-access-heading = Åtkomstkod krävs
page-access-what = Ange åtkomstkoden som du har fått av din administratör.
page-access-code = Åtkomstkod
page-access-enter = Gå in
page-access-wrong = Åtkomstkoden är inte giltig. Kontrollera den, eller be din administratör om en ny.
page-leave = Avsluta

## Listan över utskick

page-no-mailings = Inget utskick har registrerats ännu.
page-column-mailing = Utskick
page-column-begun = Började
page-column-state = Läge
page-column-messages = Meddelanden
page-state-prepared = Väntar på bekräftelse
page-state-running = Pågår
page-state-ended = Klart
page-policy = Så räknas meddelanden
page-validity = Tid för försök
page-ends = Försöken slutar

## Vyer av ett utskick

page-view-rates = Siffror
page-view-log = Logg
page-view-causes = Orsaker
page-view-quarantine = Karantän

## Siffror

page-time-heading = Över tid
page-column-time = Tid
page-column-meaning = Betydelse
page-column-number = Antal
page-column-share = Andel

## Logg

page-column-address = Adress
page-column-status = Status
page-column-reason = Skäl
page-column-changed = Ändrades
page-address-forgotten = Adressen borttagen
page-search = Sök adress
page-filter-status = Status
page-filter-cause = Orsak
page-filter-domain = Domän
page-filter-all = Alla
page-filter-apply = Visa
page-filter-clear = Visa allt
page-log-none = Inget meddelande stämmer med sökningen.
page-log-count =
    { $count ->
        [one] { $count } meddelande
       *[other] { $count } meddelanden
    }
page-next = Nästa rader
page-first = Första raderna
page-csv = Spara som tabell (CSV)
page-events-heading = Det här har hänt med meddelandet
page-column-said = E-postsystemets svar
page-unverified = Inte kontrollerad: den här rapporten kan komma från vem som helst. Den räknas inte.

## Orsaker

page-column-cause = Orsak
page-column-failed = Misslyckades
page-column-retrying = Nya försök görs
page-causes-none = Inget meddelande har misslyckats.

## Karantän

page-column-errors = Fel
page-column-since = Sedan
page-quarantine-none = Ingen adress är i karantän.

## Besked som skickas tillsammans

page-notices = Besked
page-notices-none = Inga besked har förberetts ännu.
page-column-name = Namn
page-column-prepared = Förbereddes
page-outcome-failed = Inte levererat
page-outcome-delayed = Försenat
page-outcome-success = Levererat eller skickat vidare
page-notices-way = Skickas via
page-notices-not-before = Skickas inte före
page-notices-suppressed =
    { $count ->
        [one] Inget besked behövs för { $count } rapport.
       *[other] Inget besked behövs för { $count } rapporter.
    }
page-notices-wrong =
    { $count ->
        [one] Det gick inte att göra något besked av { $count } rapport:
       *[other] Det gick inte att göra något besked av { $count } rapporter:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } besked hålls inne eftersom läsaren har fått tillräckligt många besked tills vidare.
       *[other] { $count } besked hålls inne eftersom läsarna har fått tillräckligt många besked tills vidare.
    }
page-confirm-heading = Klart att skickas
page-confirm-what =
    { $count ->
        [one] { $count } besked är förberett. Inget har skickats ännu.
       *[other] { $count } besked är förberedda. Inget har skickats ännu.
    }
page-confirm-start = Bekräfta och skicka
page-confirm-look-only = Med den här åtkomstkoden kan du bara titta. Någon med rätt att starta sändningen måste bekräfta.
page-confirm-done = Bekräftat. Sändningen börjar.
page-confirm-changed = De här beskeden har ändrats under tiden. Titta på dem igen och bekräfta sedan.
page-notices-left =
    { $count ->
        [one] { $count } besked har inte skickats ännu.
       *[other] { $count } besked har inte skickats ännu.
    }
page-notices-go-on = Skicka resten
page-notices-stopped = Sändningen har avbrutits. Uppge den här orsaken för din administratör:
page-notices-waiting = Inte skickade ännu
page-notices-sent = Skickade
page-notices-refused = Avvisade
page-notices-for-now = Har hittills inte kunnat skickas
page-notices-held-back = Hålls inne
page-notices-unsure = Kan ha kommit fram
    .meaning = De här beskeden skickas inte igen automatiskt. På så sätt får ingen samma besked två gånger.
page-refresh = Uppdatera

## Vad som kan gå fel

page-not-found = Den här sidan finns inte
page-not-found-what = Gå tillbaka till listan över utskick.
page-trouble = Loggen går inte att läsa just nu
page-trouble-what = Försök igen om en minut. Hjälper det inte, säg till din administratör.
