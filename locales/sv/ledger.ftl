### Hur det gick med ett utskick: orden för status, siffror och skäl, i e-post till dem som gör utskick och på sidan med loggen.
###
### Ett utskick är en text som går till många adresser. Läsaren gör utskick och sköter ingen e-postserver. En status sägs om
### meddelandet. Hård studs och mjuk studs är fackets ord; förklaringen bredvid är vanlig svenska.
###
### lint: allow forbidden-term - studs är fackordet hos dem som gör utskick

## Status för ett meddelande

ledger-status-pending = Väntar
    .meaning = Meddelandet är överlämnat. Inget har rapporterats om det ännu.
ledger-status-taken-into-account = Godtaget för sändning
    .meaning = Sändningstjänsten har tagit emot meddelandet. Leveransen har inte rapporterats ännu.
ledger-status-sent = Skickat
    .meaning = Meddelandet har levererats, eller så har inget kommit tillbaka hittills.
ledger-status-failed = Misslyckades
    .meaning = Meddelandet har inte levererats. I loggen syns om försöken fortsätter.
ledger-status-ignored = Utelämnat
    .meaning = Meddelandet skickades inte. Det räknas inte med i procenttalen.
ledger-substatus-prepared = inte överlämnat ännu
ledger-substatus-retrying = nya försök görs
ledger-substatus-final = inga fler försök
ledger-substatus-unconfirmed = leverans inte bekräftad
ledger-late = kom tillbaka sent

## Så räknas meddelanden

ledger-policy-feedback = Med leveransrapporter
    .meaning = Varje meddelande väntar tills leveransen har rapporterats. Andelen levererade stiger från noll.
ledger-policy-optimistic = Utan leveransrapporter
    .meaning = Varje meddelande räknas som skickat så länge inget kommer tillbaka. Andelen levererade sjunker när meddelanden kommer tillbaka.
ledger-policy-v8 = Så som Campaign v8 räknar
    .meaning = Varje meddelande är bara godtaget tills leveransen har rapporterats. Meddelanden där nya försök görs räknas inte som misslyckade.

## Siffror för ett utskick

ledger-percent = { $number } %
ledger-part = { $count } av { $total }
ledger-rate-to-deliver = Meddelanden att leverera
    .meaning = Alla meddelanden i utskicket utom de utelämnade.
ledger-rate-handed-over = Överlämnade
    .meaning = Meddelanden som e-postsystemet har tagit emot. Andelarna nedan räknas på det här antalet.
ledger-rate-sent = Skickade meddelanden
    .meaning = Meddelanden som räknas som levererade eller misslyckade.
ledger-rate-pending = Väntar
    .meaning = Meddelanden som ännu varken räknas som levererade eller misslyckade.
ledger-rate-delivered = Levererade
    .meaning = Meddelanden med status ”Skickat”, av alla överlämnade.
ledger-rate-failed = Studsar och fel
    .meaning = Meddelanden med status ”Misslyckades”, av alla överlämnade.
ledger-rate-retrying = Nya försök görs
    .meaning = Meddelanden som avvisats tills vidare, av alla överlämnade. E-postsystemet försöker på nytt.
ledger-rate-unconfirmed = Inte bekräftade
    .meaning = Meddelanden vars leverans aldrig rapporterades, av alla överlämnade. De räknas som skickade.
ledger-rate-hard = Hårda studsar
    .meaning = Meddelanden som misslyckades för att adressen inte fungerar, av alla överlämnade.
ledger-rate-soft = Mjuka studsar
    .meaning = Meddelanden som misslyckades eller väntar av andra skäl, av alla överlämnade. Det behöver inte vara fel på adressen.
ledger-rate-rejected = Avvisade
    .meaning = Meddelanden som det andra e-postsystemet avvisade, av alla överlämnade.
ledger-rate-quarantined = I karantän
    .meaning = Meddelanden som utelämnades för att adressen är i karantän, av alla meddelanden.
ledger-rate-denylisted = På spärrlistan
    .meaning = Meddelanden som utelämnades för att adressen står på spärrlistan, av alla meddelanden.
ledger-rate-excluded = Utelämnade
    .meaning = Meddelanden som inte skickades, av alla meddelanden.
ledger-rate-opened = Öppnade
    .meaning = Meddelanden som har öppnats minst en gång, av alla levererade.
ledger-rate-clicked = Klickade
    .meaning = Meddelanden där någon har klickat på en länk minst en gång, av alla levererade.
ledger-rate-complaints = Markerade som skräppost
    .meaning = Meddelanden som någon har markerat som skräppost, av alla levererade.
ledger-rate-unsubscribed = Avanmälningar
    .meaning = Meddelanden som fick någon att avanmäla sig, av alla levererade.
ledger-rate-late = Kom tillbaka sent
    .meaning = Meddelanden som kom tillbaka efter att de hade räknats som skickade.

## Slags fel

ledger-type-hard = Hård studs
ledger-type-soft = Mjuk studs
ledger-type-ignored = Räknas inte

## Varför ett meddelande misslyckades eller utelämnades

ledger-reason-not-defined = Inte klassificerat
ledger-reason-user-unknown = Okänd adress
ledger-reason-invalid-domain = Domänen hittades inte
ledger-reason-unreachable = Kan inte nås
ledger-reason-account-disabled = Avstängd postlåda
ledger-reason-mailbox-full = Full postlåda
ledger-reason-not-connected = Inte ansluten
ledger-reason-address-empty = Ingen adress angiven
ledger-reason-denylisted = Adress på spärrlistan
ledger-reason-quarantined = Adress i karantän
ledger-reason-duplicate = Dubblett av en adress
ledger-reason-excluded-by-rule = Utesluten av en regel
ledger-reason-excluded-after-arbitration = Ett annat utskick gick före
ledger-reason-bad-quality = Adress av dålig kvalitet
ledger-reason-unqualified = Postadress inte kontrollerad
ledger-reason-not-eligible = Inget passande erbjudande
ledger-reason-target-limited = Utskick med begränsat antal
ledger-reason-refused = Avvisat
ledger-reason-error-ignored = Felet räknas inte
ledger-reason-control-address = Kontrolladress

## Hur det står till med en adress

ledger-address-valid = Giltig
    .meaning = Meddelanden skickas till den här adressen.
ledger-address-erroneous = Med fel
    .meaning = Meddelanden till den här adressen har misslyckats på sistone. De skickas fortfarande.
ledger-address-quarantine = I karantän
    .meaning = För många meddelanden till den här adressen har misslyckats. Den utelämnas tills någon släpper den.
ledger-address-denylisted = På spärrlistan
    .meaning = Någon har markerat ett meddelande till den här adressen som skräppost. Den utelämnas från och med nu.

## Vad som händer med ett meddelande

ledger-event-prepared = Förberett
ledger-event-excluded = Utelämnat
ledger-event-relayed = Överlämnat
ledger-event-soft-bounce = Avvisat tills vidare
ledger-event-delivered = Levererat
ledger-event-given-up = Försöken avslutade
ledger-event-hard-bounce = Avvisat: adressen fungerar inte
ledger-event-auto-reply = Automatiskt svar
ledger-event-opened = Öppnat
ledger-event-clicked = Klick på länk
ledger-event-complained = Markerat som skräppost
ledger-event-unsubscribed = Avanmälan
ledger-event-expired = Tiden för försök är slut
