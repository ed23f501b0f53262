### Korleis det gjekk med ei utsending: orda for status, tal og grunnar, i e-post til dei som sender ut, og på sida med loggen.
###
### Ei utsending er éin tekst som går til mange adresser. Lesaren sender utsendingar og driv ingen e-postserver. Ein status
### seier noko om meldinga. «Kjem i retur» seier vi om alt som melder at ei melding ikkje blei levert.
###
### lint: allow forbidden-term - hard bounce og soft bounce er fagorda til dei som sender ut; dei står i forklaringa

## Status for ei melding

ledger-status-pending = Ventar
    .meaning = Meldinga er overført. Ingenting er rapportert om ho enno.
ledger-status-taken-into-account = Godteken for sending
    .meaning = Sendetenesta har teke imot meldinga. Leveringa er ikkje rapportert enno.
ledger-status-sent = Sendt
    .meaning = Meldinga er levert, eller ingenting har kome i retur så langt.
ledger-status-failed = Mislykka
    .meaning = Meldinga er ikkje levert. Loggen viser om forsøka held fram.
ledger-status-ignored = Utelaten
    .meaning = Meldinga blei ikkje send. Ho tel ikkje med i prosenttala.
ledger-substatus-prepared = ikkje overført enno
ledger-substatus-retrying = blir prøvd på nytt
ledger-substatus-final = ingen fleire forsøk
ledger-substatus-unconfirmed = levering ikkje stadfesta
ledger-late = kom seint i retur

## Slik blir meldingane talde

ledger-policy-feedback = Med leveringsrapportar
    .meaning = Kvar melding ventar til leveringa er rapportert. Prosentdelen leverte stig frå null.
ledger-policy-optimistic = Utan leveringsrapportar
    .meaning = Kvar melding blir rekna som send så lenge ingenting kjem i retur. Prosentdelen leverte minkar når meldingar kjem i retur.
ledger-policy-v8 = Slik Campaign v8 tel
    .meaning = Kvar melding er berre godteken inntil leveringa er rapportert. Meldingar som blir prøvde på nytt, er ikkje rekna som mislykka.

## Tal for ei utsending

ledger-percent = { $number } %
ledger-part = { $count } av { $total }
ledger-rate-to-deliver = Meldingar som skal leverast
    .meaning = Alle meldingane i utsendinga, utanom dei utelatne.
ledger-rate-handed-over = Overført
    .meaning = Meldingar som e-postsystemet har teke imot. Prosentdelane nedanfor er rekna av dette talet.
ledger-rate-sent = Sende meldingar
    .meaning = Meldingar som blir rekna som leverte eller mislykka.
ledger-rate-pending = Ventar
    .meaning = Meldingar som enno korkje blir rekna som leverte eller mislykka.
ledger-rate-delivered = Levert
    .meaning = Meldingar med statusen «Sendt», av alle overførte.
ledger-rate-failed = Returar og feil
    .meaning = Meldingar med statusen «Mislykka», av alle overførte.
ledger-rate-retrying = Blir prøvd på nytt
    .meaning = Meldingar som førebels er avviste, av alle overførte. E-postsystemet prøver på nytt.
ledger-rate-unconfirmed = Ikkje stadfesta
    .meaning = Meldingar der leveringa aldri blei rapportert, av alle overførte. Dei blir rekna som sende.
ledger-rate-hard = Permanente returar
    .meaning = Hard bounce: meldingar som mislykkast fordi adressa ikkje verkar, av alle overførte.
ledger-rate-soft = Mellombelse returar
    .meaning = Soft bounce: meldingar som mislykkast eller ventar av ein annan grunn, av alle overførte. Adressa kan vere i orden.
ledger-rate-rejected = Avvist
    .meaning = Meldingar som det andre e-postsystemet avviste, av alle overførte.
ledger-rate-quarantined = I karantene
    .meaning = Meldingar som blei utelatne fordi adressa er i karantene, av alle meldingar.
ledger-rate-denylisted = På blokkeringslista
    .meaning = Meldingar som blei utelatne fordi adressa står på blokkeringslista, av alle meldingar.
ledger-rate-excluded = Utelatne
    .meaning = Meldingar som ikkje blei sende, av alle meldingar.
ledger-rate-opened = Opna
    .meaning = Meldingar som er opna minst éin gong, av alle leverte.
ledger-rate-clicked = Klikka
    .meaning = Meldingar der nokon har klikka på ei lenkje minst éin gong, av alle leverte.
ledger-rate-complaints = Merkt som søppelpost
    .meaning = Meldingar som nokon har merkt som søppelpost, av alle leverte.
ledger-rate-unsubscribed = Avmeld
    .meaning = Meldingar som fekk nokon til å melde seg av, av alle leverte.
ledger-rate-late = Kom seint i retur
    .meaning = Meldingar som kom i retur etter at dei var rekna som sende.

## Feiltypar

ledger-type-hard = Permanent retur
ledger-type-soft = Mellombels retur
ledger-type-ignored = Ignorert

## Kvifor ei melding mislykkast eller blei utelaten

ledger-reason-not-defined = Ikkje klassifisert
ledger-reason-user-unknown = Ukjend adresse
ledger-reason-invalid-domain = Domene ikkje funne
ledger-reason-unreachable = Kan ikkje nåast
ledger-reason-account-disabled = Postboks slått av
ledger-reason-mailbox-full = Full postboks
ledger-reason-not-connected = Ikkje tilkopla
ledger-reason-address-empty = Inga adresse oppgitt
ledger-reason-denylisted = Adresse på blokkeringslista
ledger-reason-quarantined = Adresse i karantene
ledger-reason-duplicate = Adressa står to gonger
ledger-reason-excluded-by-rule = Utelaten av ein regel
ledger-reason-excluded-after-arbitration = Ei anna utsending gjekk føre
ledger-reason-bad-quality = Adresse av dårleg kvalitet
ledger-reason-unqualified = Postadresse ikkje kontrollert
ledger-reason-not-eligible = Ingen tilbod som passar
ledger-reason-target-limited = Utsending med avgrensa tal
ledger-reason-refused = Avvist
ledger-reason-error-ignored = Feil ignorert
ledger-reason-control-address = Kontrolladresse

## Korleis det står til med ei adresse

ledger-address-valid = Gyldig
    .meaning = Meldingar blir sende til denne adressa.
ledger-address-erroneous = Med feil
    .meaning = Meldingar til denne adressa har mislykkast i det siste. Dei blir framleis sende.
ledger-address-quarantine = I karantene
    .meaning = For mange meldingar til denne adressa har mislykkast. Adressa blir utelaten inntil nokon frigir ho.
ledger-address-denylisted = På blokkeringslista
    .meaning = Nokon har merkt ei melding til denne adressa som søppelpost. Adressa blir utelaten frå no av.

## Kva som hender med ei melding

ledger-event-prepared = Klargjord
ledger-event-excluded = Utelaten
ledger-event-relayed = Overført
ledger-event-soft-bounce = Førebels avvist
ledger-event-delivered = Levert
ledger-event-given-up = Gitt opp
ledger-event-hard-bounce = Avvist: adressa verkar ikkje
ledger-event-auto-reply = Automatisk svar
ledger-event-opened = Opna
ledger-event-clicked = Klikk på lenkje
ledger-event-complained = Merkt som søppelpost
ledger-event-unsubscribed = Avmeld
ledger-event-expired = Tida for forsøk er ute
