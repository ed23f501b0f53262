### Co se stalo s rozesílkou: názvy stavů, čísel a důvodů v e-mailech těm, kdo rozesílky posílají, a na stránce se záznamy.
###
### Stav se říká o zprávě, ale stojí ve středním rodě (Odesláno, Nedoručeno). Hard bounce a soft bounce jsou slova oboru;
### obyčejnou větou je vysvětluje .meaning.
###
### lint: allow forbidden-term - hard bounce a soft bounce říkají všichni, kdo rozesílky posílají

## Stavy zprávy

ledger-status-pending = Čeká
    .meaning = Zpráva byla předána k odeslání. Nic dalšího o ní zatím není známo.
ledger-status-taken-into-account = Přijato k odeslání
    .meaning = Rozesílací služba zprávu přijala. Hlášení o doručení zatím nepřišlo.
ledger-status-sent = Odesláno
    .meaning = Zpráva byla doručena, nebo se zatím nic nevrátilo.
ledger-status-failed = Nedoručeno
    .meaning = Zpráva nebyla doručena. Ze záznamů je vidět, zda pokusy pokračují.
ledger-status-ignored = Vynecháno
    .meaning = Zpráva nebyla odeslána. Do procent se nepočítá.

ledger-substatus-prepared = zatím nepředáno
ledger-substatus-retrying = pokusy pokračují
ledger-substatus-final = další pokusy už nebudou
ledger-substatus-unconfirmed = doručení nepotvrzeno
ledger-late = vráceno pozdě

## Jak se zprávy počítají

ledger-policy-feedback = S hlášením o doručení
    .meaning = Každá zpráva čeká, dokud nepřijde hlášení o jejím doručení. Podíl doručených roste od nuly.
ledger-policy-optimistic = Bez hlášení o doručení
    .meaning = Každá zpráva se počítá jako odeslaná, dokud se něco nevrátí. S každou vrácenou zprávou podíl doručených klesá.
ledger-policy-v8 = Jak počítá Campaign v8
    .meaning = Dokud nepřijde hlášení o doručení, je zpráva jen přijatá k odeslání. Dokud pokusy pokračují, nepočítá se jako nedoručená.

## Čísla rozesílky

ledger-percent = { $number }{ "\u00A0" }%
ledger-part = { $count } z { $total }

ledger-rate-to-deliver = K doručení
    .meaning = Všechny zprávy rozesílky kromě vynechaných.
ledger-rate-handed-over = Předáno
    .meaning = Zprávy, které poštovní systém přijal. Podíly níže se počítají z tohoto čísla.
ledger-rate-sent = Odesláno zpráv
    .meaning = Zprávy, které se počítají jako doručené nebo nedoručené.
ledger-rate-pending = Čeká
    .meaning = Zprávy, které se zatím nepočítají ani jako doručené, ani jako nedoručené.
ledger-rate-delivered = Doručeno
    .meaning = Z předaných: zprávy ve stavu „Odesláno“.
ledger-rate-failed = Bounce a chyby
    .meaning = Z předaných: zprávy ve stavu „Nedoručeno“.
ledger-rate-retrying = Další pokusy
    .meaning = Z předaných: zprávy prozatím odmítnuté. Poštovní systém to zkouší znovu.
ledger-rate-unconfirmed = Nepotvrzeno
    .meaning = Z předaných: zprávy, o jejichž doručení žádné hlášení nepřišlo. Počítají se jako odeslané.
ledger-rate-hard = Hard bounce
    .meaning = Z předaných: zprávy nedoručené proto, že adresa nefunguje.
ledger-rate-soft = Soft bounce
    .meaning = Z předaných: zprávy, které z jiného důvodu nebyly doručeny nebo čekají. Adresa může být v pořádku.
ledger-rate-rejected = Odmítnuto
    .meaning = Z předaných: zprávy, které odmítl druhý poštovní systém.
ledger-rate-quarantined = V karanténě
    .meaning = Ze všech: zprávy vynechané proto, že jejich adresa je v karanténě.
ledger-rate-denylisted = Na seznamu vyloučených
    .meaning = Ze všech: zprávy vynechané proto, že jejich adresa je na seznamu vyloučených.
ledger-rate-excluded = Vynecháno
    .meaning = Ze všech: zprávy, které nebyly odeslány.
ledger-rate-opened = Otevřeno
    .meaning = Z doručených: zprávy otevřené aspoň jednou.
ledger-rate-clicked = Prokliky
    .meaning = Z doručených: zprávy, ve kterých se aspoň jednou kliklo na odkaz.
ledger-rate-complaints = Označeno jako spam
    .meaning = Z doručených: zprávy, které někdo označil jako spam.
ledger-rate-unsubscribed = Odhlášení
    .meaning = Z doručených: zprávy, po kterých se někdo odhlásil z odběru.
ledger-rate-late = Vráceno pozdě
    .meaning = Zprávy, které se vrátily, když už se počítaly jako odeslané.

## Druhy nezdaru

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Nepočítá se

## Důvody, proč zpráva nebyla doručena nebo byla vynechána

ledger-reason-not-defined = Nezařazená chyba
ledger-reason-user-unknown = Neznámá adresa
ledger-reason-invalid-domain = Doména nenalezena
ledger-reason-unreachable = Schránka nedostupná
ledger-reason-account-disabled = Schránka vypnutá
ledger-reason-mailbox-full = Schránka plná
ledger-reason-not-connected = Bez připojení
ledger-reason-address-empty = Adresa chybí
ledger-reason-denylisted = Adresa na seznamu vyloučených
ledger-reason-quarantined = Adresa v karanténě
ledger-reason-duplicate = Duplicitní adresa
ledger-reason-excluded-by-rule = Vyloučeno pravidlem
ledger-reason-excluded-after-arbitration = Přednost měla jiná rozesílka
ledger-reason-bad-quality = Nekvalitní adresa
ledger-reason-unqualified = Neověřená poštovní adresa
ledger-reason-not-eligible = Žádná vhodná nabídka
ledger-reason-target-limited = Omezený rozsah rozesílky
ledger-reason-refused = Odmítnuto
ledger-reason-error-ignored = Chyba se nepočítá
ledger-reason-control-address = Kontrolní adresa

## Stavy adresy

ledger-address-valid = V pořádku
    .meaning = Na tuto adresu se zprávy posílají.
ledger-address-erroneous = S chybami
    .meaning = Poslední zprávy na tuto adresu nebyly doručeny. Posílají se dál.
ledger-address-quarantine = V karanténě
    .meaning = Příliš mnoho zpráv na tuto adresu nebylo doručeno. Rozesílky ji vynechávají, dokud ji někdo neuvolní.
ledger-address-denylisted = Na seznamu vyloučených
    .meaning = Zprávu na tuto adresu někdo označil jako spam. Rozesílky tuto adresu odteď vynechávají.

## Co se děje se zprávou: záznamy jedné adresy

ledger-event-prepared = Připraveno
ledger-event-excluded = Vynecháno
ledger-event-relayed = Předáno
ledger-event-soft-bounce = Prozatím odmítnuto
ledger-event-delivered = Doručeno
ledger-event-given-up = Pokusy ukončeny
ledger-event-hard-bounce = Odmítnuto: adresa nefunguje
ledger-event-auto-reply = Automatická odpověď
ledger-event-opened = Otevřeno
ledger-event-clicked = Kliknutí na odkaz
ledger-event-complained = Označeno jako spam
ledger-event-unsubscribed = Odhlášení z odběru
ledger-event-expired = Čas na pokusy vypršel
