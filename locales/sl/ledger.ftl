### Kaj se je zgodilo z razpošiljanjem: imena stanj, številk in razlogov v pošti tistim, ki razpošiljajo, in na strani z dnevnikom.
###
### Stanje pove, kaj je s sporočilom, zato je srednjega spola (Poslano, Ni dostavljeno). Trdi in mehki odboj sta besedi stroke;
### z navadnim stavkom ju razloži .meaning.
###
### lint: allow forbidden-term - odboj je beseda tistih, ki razpošiljajo

## Stanja sporočila

ledger-status-pending = Čaka
    .meaning = Sporočilo je bilo predano v pošiljanje. Več o njem za zdaj ni znano.
ledger-status-taken-into-account = Sprejeto za pošiljanje
    .meaning = Storitev za razpošiljanje je sprejela sporočilo. Poročila o dostavi še ni.
ledger-status-sent = Poslano
    .meaning = Sporočilo je bilo dostavljeno ali pa se doslej ni nič vrnilo.
ledger-status-failed = Ni dostavljeno
    .meaning = Sporočilo ni bilo dostavljeno. Iz dnevnika je razvidno, ali se poskusi nadaljujejo.
ledger-status-ignored = Izpuščeno
    .meaning = Sporočilo ni bilo poslano. V odstotke se ne šteje.

ledger-substatus-prepared = še ni predano
ledger-substatus-retrying = poskusi se nadaljujejo
ledger-substatus-final = novih poskusov ne bo
ledger-substatus-unconfirmed = dostava ni potrjena
ledger-late = vrnjeno pozno

## Kako se sporočila štejejo

ledger-policy-feedback = S poročili o dostavi
    .meaning = Vsako sporočilo čaka, dokler ne pride poročilo o dostavi. Delež dostavljenih raste od nič.
ledger-policy-optimistic = Brez poročil o dostavi
    .meaning = Vsako sporočilo velja za poslano, dokler se kaj ne vrne. Z vsakim vrnjenim sporočilom se delež dostavljenih zmanjša.
ledger-policy-v8 = Kot šteje Campaign v8
    .meaning = Dokler ni poročila o dostavi, je sporočilo le sprejeto za pošiljanje. Dokler se poskusi nadaljujejo, ne velja za nedostavljeno.

## Številke razpošiljanja

ledger-percent = { $number }{ "\u00A0" }%
ledger-part = { $count } od { $total }

ledger-rate-to-deliver = Za dostavo
    .meaning = Vsa sporočila razpošiljanja razen izpuščenih.
ledger-rate-handed-over = Predano
    .meaning = Sporočila, ki jih je sprejel poštni sistem. Spodnji deleži se računajo od tega števila.
ledger-rate-sent = Poslana sporočila
    .meaning = Sporočila, ki veljajo za dostavljena ali nedostavljena.
ledger-rate-pending = Čaka
    .meaning = Sporočila, ki še ne veljajo ne za dostavljena ne za nedostavljena.
ledger-rate-delivered = Dostavljeno
    .meaning = Med predanimi: sporočila v stanju »Poslano«.
ledger-rate-failed = Odboji in napake
    .meaning = Med predanimi: sporočila v stanju »Ni dostavljeno«.
ledger-rate-retrying = Novi poskusi
    .meaning = Med predanimi: začasno zavrnjena sporočila. Poštni sistem poskuša znova.
ledger-rate-unconfirmed = Nepotrjeno
    .meaning = Med predanimi: sporočila, za katera poročila o dostavi ni bilo. Veljajo za poslana.
ledger-rate-hard = Trdi odboji
    .meaning = Med predanimi: sporočila, ki niso bila dostavljena, ker naslov ne deluje.
ledger-rate-soft = Mehki odboji
    .meaning = Med predanimi: sporočila, ki iz drugega razloga niso bila dostavljena ali čakajo. Naslov je morda v redu.
ledger-rate-rejected = Zavrnjeno
    .meaning = Med predanimi: sporočila, ki jih je zavrnil drugi poštni sistem.
ledger-rate-quarantined = V karanteni
    .meaning = Med vsemi: sporočila, ki so izpuščena, ker je njihov naslov v karanteni.
ledger-rate-denylisted = Na seznamu izključenih
    .meaning = Med vsemi: sporočila, ki so izpuščena, ker je njihov naslov na seznamu izključenih.
ledger-rate-excluded = Izpuščeno
    .meaning = Med vsemi: sporočila, ki niso bila poslana.
ledger-rate-opened = Odprto
    .meaning = Med dostavljenimi: sporočila, ki so bila vsaj enkrat odprta.
ledger-rate-clicked = Kliki
    .meaning = Med dostavljenimi: sporočila, v katerih je bila vsaj enkrat kliknjena povezava.
ledger-rate-complaints = Označeno kot neželeno
    .meaning = Med dostavljenimi: sporočila, ki jih je nekdo označil kot neželeno pošto.
ledger-rate-unsubscribed = Odjave
    .meaning = Med dostavljenimi: sporočila, po katerih se je nekdo odjavil.
ledger-rate-late = Vrnjeno pozno
    .meaning = Sporočila, ki so se vrnila, ko so že veljala za poslana.

## Vrste neuspeha

ledger-type-hard = Trdi odboj
ledger-type-soft = Mehki odboj
ledger-type-ignored = Ne šteje

## Razlogi, zakaj sporočilo ni bilo dostavljeno ali je bilo izpuščeno

ledger-reason-not-defined = Neopredeljena napaka
ledger-reason-user-unknown = Neznan naslov
ledger-reason-invalid-domain = Domene ni mogoče najti
ledger-reason-unreachable = Predal ni dosegljiv
ledger-reason-account-disabled = Predal je izklopljen
ledger-reason-mailbox-full = Predal je poln
ledger-reason-not-connected = Ni povezave
ledger-reason-address-empty = Naslov manjka
ledger-reason-denylisted = Naslov na seznamu izključenih
ledger-reason-quarantined = Naslov v karanteni
ledger-reason-duplicate = Podvojen naslov
ledger-reason-excluded-by-rule = Izključeno po pravilu
ledger-reason-excluded-after-arbitration = Drugo razpošiljanje ima prednost
ledger-reason-bad-quality = Naslov slabe kakovosti
ledger-reason-unqualified = Nepreverjen poštni naslov
ledger-reason-not-eligible = Ni ustrezne ponudbe
ledger-reason-target-limited = Omejen obseg razpošiljanja
ledger-reason-refused = Zavrnjeno
ledger-reason-error-ignored = Napaka ne šteje
ledger-reason-control-address = Kontrolni naslov

## Stanja naslova

ledger-address-valid = Veljaven
    .meaning = Na ta naslov se sporočila pošiljajo.
ledger-address-erroneous = Z napakami
    .meaning = Zadnja sporočila za ta naslov niso bila dostavljena. Še vedno se pošiljajo.
ledger-address-quarantine = V karanteni
    .meaning = Preveč sporočil za ta naslov ni bilo dostavljenih. Razpošiljanja ta naslov izpuščajo, dokler ga nekdo ne sprosti.
ledger-address-denylisted = Na seznamu izključenih
    .meaning = Sporočilo za ta naslov je nekdo označil kot neželeno pošto. Razpošiljanja ta naslov odslej izpuščajo.

## Kaj se dogaja s sporočilom: dnevnik enega naslova

ledger-event-prepared = Pripravljeno
ledger-event-excluded = Izpuščeno
ledger-event-relayed = Predano
ledger-event-soft-bounce = Začasno zavrnjeno
ledger-event-delivered = Dostavljeno
ledger-event-given-up = Poskusi končani
ledger-event-hard-bounce = Zavrnjeno: naslov ne deluje
ledger-event-auto-reply = Samodejni odgovor
ledger-event-opened = Odprto
ledger-event-clicked = Klik na povezavo
ledger-event-complained = Označeno kot neželeno
ledger-event-unsubscribed = Odjava
ledger-event-expired = Čas za poskuse je potekel
