### Hvordan det gikk med en utsendelse: ordene for status, tall og grunner, i e-post til dem som sender ut, og på siden med loggen.
###
### En utsendelse er én tekst som går til mange adresser. Leseren sender utsendelser og driver ingen e-postserver. En status
### sies om meldingen. «Kommer i retur» sier vi om alt som melder at en melding ikke ble levert.
###
### lint: allow forbidden-term - hard bounce og soft bounce er fagordene til dem som sender ut; de står i forklaringen

## Status for en melding

ledger-status-pending = Venter
    .meaning = Meldingen er overført. Ingenting er rapportert om den ennå.
ledger-status-taken-into-account = Godtatt for sending
    .meaning = Sendetjenesten har tatt imot meldingen. Leveringen er ikke rapportert ennå.
ledger-status-sent = Sendt
    .meaning = Meldingen er levert, eller ingenting har kommet i retur så langt.
ledger-status-failed = Mislyktes
    .meaning = Meldingen er ikke levert. Loggen viser om forsøkene fortsetter.
ledger-status-ignored = Utelatt
    .meaning = Meldingen ble ikke sendt. Den teller ikke med i prosenttallene.
ledger-substatus-prepared = ikke overført ennå
ledger-substatus-retrying = prøves på nytt
ledger-substatus-final = ingen flere forsøk
ledger-substatus-unconfirmed = levering ikke bekreftet
ledger-late = kom sent i retur

## Slik telles meldingene

ledger-policy-feedback = Med leveringsrapporter
    .meaning = Hver melding venter til leveringen er rapportert. Andelen leverte stiger fra null.
ledger-policy-optimistic = Uten leveringsrapporter
    .meaning = Hver melding regnes som sendt så lenge ingenting kommer i retur. Andelen leverte synker etter hvert som meldinger kommer i retur.
ledger-policy-v8 = Slik Campaign v8 teller
    .meaning = Hver melding er bare godtatt inntil leveringen er rapportert. Meldinger som prøves på nytt, regnes ikke som mislykket.

## Tall for en utsendelse

ledger-percent = { $number } %
ledger-part = { $count } av { $total }
ledger-rate-to-deliver = Meldinger som skal leveres
    .meaning = Alle meldinger i utsendelsen, unntatt de utelatte.
ledger-rate-handed-over = Overført
    .meaning = Meldinger som e-postsystemet har tatt imot. Andelene nedenfor er regnet av dette tallet.
ledger-rate-sent = Sendte meldinger
    .meaning = Meldinger som regnes som levert eller mislykket.
ledger-rate-pending = Venter
    .meaning = Meldinger som verken regnes som levert eller mislykket ennå.
ledger-rate-delivered = Levert
    .meaning = Meldinger med statusen «Sendt», av alle overførte.
ledger-rate-failed = Returer og feil
    .meaning = Meldinger med statusen «Mislyktes», av alle overførte.
ledger-rate-retrying = Prøves på nytt
    .meaning = Meldinger som foreløpig er avvist, av alle overførte. E-postsystemet prøver på nytt.
ledger-rate-unconfirmed = Ikke bekreftet
    .meaning = Meldinger der leveringen aldri ble rapportert, av alle overførte. De regnes som sendt.
ledger-rate-hard = Permanente returer
    .meaning = Hard bounce: meldinger som mislyktes fordi adressen ikke virker, av alle overførte.
ledger-rate-soft = Midlertidige returer
    .meaning = Soft bounce: meldinger som mislyktes eller venter av en annen grunn, av alle overførte. Adressen kan være i orden.
ledger-rate-rejected = Avvist
    .meaning = Meldinger som det andre e-postsystemet avviste, av alle overførte.
ledger-rate-quarantined = I karantene
    .meaning = Meldinger som ble utelatt fordi adressen er i karantene, av alle meldinger.
ledger-rate-denylisted = På blokkeringslisten
    .meaning = Meldinger som ble utelatt fordi adressen står på blokkeringslisten, av alle meldinger.
ledger-rate-excluded = Utelatt
    .meaning = Meldinger som ikke ble sendt, av alle meldinger.
ledger-rate-opened = Åpnet
    .meaning = Meldinger som er åpnet minst én gang, av alle leverte.
ledger-rate-clicked = Klikket
    .meaning = Meldinger der noen har klikket på en lenke minst én gang, av alle leverte.
ledger-rate-complaints = Merket som søppelpost
    .meaning = Meldinger som noen har merket som søppelpost, av alle leverte.
ledger-rate-unsubscribed = Avmeldt
    .meaning = Meldinger som fikk noen til å melde seg av, av alle leverte.
ledger-rate-late = Kom sent i retur
    .meaning = Meldinger som kom i retur etter at de var regnet som sendt.

## Feiltyper

ledger-type-hard = Permanent retur
ledger-type-soft = Midlertidig retur
ledger-type-ignored = Ignorert

## Hvorfor en melding mislyktes eller ble utelatt

ledger-reason-not-defined = Ikke klassifisert
ledger-reason-user-unknown = Ukjent adresse
ledger-reason-invalid-domain = Domene ikke funnet
ledger-reason-unreachable = Kan ikke nås
ledger-reason-account-disabled = Deaktivert postboks
ledger-reason-mailbox-full = Full postboks
ledger-reason-not-connected = Ikke tilkoblet
ledger-reason-address-empty = Ingen adresse oppgitt
ledger-reason-denylisted = Adresse på blokkeringslisten
ledger-reason-quarantined = Adresse i karantene
ledger-reason-duplicate = Adressen står to ganger
ledger-reason-excluded-by-rule = Utelatt av en regel
ledger-reason-excluded-after-arbitration = En annen utsendelse gikk foran
ledger-reason-bad-quality = Adresse av dårlig kvalitet
ledger-reason-unqualified = Postadresse ikke kontrollert
ledger-reason-not-eligible = Ingen passende tilbud
ledger-reason-target-limited = Utsendelse med begrenset antall
ledger-reason-refused = Avvist
ledger-reason-error-ignored = Feil ignorert
ledger-reason-control-address = Kontrolladresse

## Hvordan det står til med en adresse

ledger-address-valid = Gyldig
    .meaning = Det sendes meldinger til denne adressen.
ledger-address-erroneous = Med feil
    .meaning = Meldinger til denne adressen har mislyktes i det siste. De sendes fortsatt.
ledger-address-quarantine = I karantene
    .meaning = For mange meldinger til denne adressen har mislyktes. Adressen utelates inntil noen frigir den.
ledger-address-denylisted = På blokkeringslisten
    .meaning = Noen har merket en melding til denne adressen som søppelpost. Adressen utelates fra nå av.

## Hva som skjer med en melding

ledger-event-prepared = Klargjort
ledger-event-excluded = Utelatt
ledger-event-relayed = Overført
ledger-event-soft-bounce = Foreløpig avvist
ledger-event-delivered = Levert
ledger-event-given-up = Gitt opp
ledger-event-hard-bounce = Avvist: adressen virker ikke
ledger-event-auto-reply = Automatisk svar
ledger-event-opened = Åpnet
ledger-event-clicked = Klikk på lenke
ledger-event-complained = Merket som søppelpost
ledger-event-unsubscribed = Avmeldt
ledger-event-expired = Tiden for forsøk er ute
