### Čo sa stalo s rozosielkou: názvy stavov, čísel a dôvodov v e-mailoch tým, ktorí rozosielky posielajú, a na stránke so záznamami.
###
### Stav sa hovorí o správe, ale stojí v strednom rode (Odoslané, Nedoručené). Hard bounce a soft bounce sú slová odboru;
### obyčajnou vetou ich vysvetľuje .meaning.
###
### lint: allow forbidden-term - hard bounce a soft bounce hovoria všetci, ktorí rozosielky posielajú

## Stavy správy

ledger-status-pending = Čaká
    .meaning = Správa bola odovzdaná na odoslanie. Nič viac sa o nej zatiaľ nevie.
ledger-status-taken-into-account = Prijaté na odoslanie
    .meaning = Rozosielacia služba správu prijala. Hlásenie o doručení zatiaľ neprišlo.
ledger-status-sent = Odoslané
    .meaning = Správa bola doručená alebo sa zatiaľ nič nevrátilo.
ledger-status-failed = Nedoručené
    .meaning = Správa nebola doručená. Zo záznamov vidieť, či pokusy pokračujú.
ledger-status-ignored = Vynechané
    .meaning = Správa nebola odoslaná. Do percent sa nepočíta.

ledger-substatus-prepared = zatiaľ neodovzdané
ledger-substatus-retrying = pokusy pokračujú
ledger-substatus-final = ďalšie pokusy už nebudú
ledger-substatus-unconfirmed = doručenie nepotvrdené
ledger-late = vrátené neskoro

## Ako sa správy počítajú

ledger-policy-feedback = S hláseniami o doručení
    .meaning = Každá správa čaká, kým nepríde hlásenie o jej doručení. Podiel doručených rastie od nuly.
ledger-policy-optimistic = Bez hlásení o doručení
    .meaning = Každá správa sa počíta ako odoslaná, kým sa niečo nevráti. S každou vrátenou správou podiel doručených klesá.
ledger-policy-v8 = Ako počíta Campaign v8
    .meaning = Kým nepríde hlásenie o doručení, je správa len prijatá na odoslanie. Kým pokusy pokračujú, nepočíta sa ako nedoručená.

## Čísla rozosielky

ledger-percent = { $number }{ "\u00A0" }%
ledger-part = { $count } z { $total }

ledger-rate-to-deliver = Na doručenie
    .meaning = Všetky správy rozosielky okrem vynechaných.
ledger-rate-handed-over = Odovzdané
    .meaning = Správy, ktoré poštový systém prijal. Podiely nižšie sa počítajú z tohto čísla.
ledger-rate-sent = Odoslané správy
    .meaning = Správy, ktoré sa počítajú ako doručené alebo nedoručené.
ledger-rate-pending = Čakajúce
    .meaning = Správy, ktoré sa zatiaľ nepočítajú ani ako doručené, ani ako nedoručené.
ledger-rate-delivered = Doručené
    .meaning = Z odovzdaných: správy v stave „Odoslané“.
ledger-rate-failed = Bounce a chyby
    .meaning = Z odovzdaných: správy v stave „Nedoručené“.
ledger-rate-retrying = Ďalšie pokusy
    .meaning = Z odovzdaných: správy zatiaľ odmietnuté. Poštový systém to skúša znova.
ledger-rate-unconfirmed = Nepotvrdené
    .meaning = Z odovzdaných: správy, o ktorých doručení žiadne hlásenie neprišlo. Počítajú sa ako odoslané.
ledger-rate-hard = Hard bounce
    .meaning = Z odovzdaných: správy nedoručené preto, že adresa nefunguje.
ledger-rate-soft = Soft bounce
    .meaning = Z odovzdaných: správy, ktoré z iného dôvodu neboli doručené alebo čakajú. Adresa môže byť v poriadku.
ledger-rate-rejected = Odmietnuté
    .meaning = Z odovzdaných: správy, ktoré odmietol druhý poštový systém.
ledger-rate-quarantined = V karanténe
    .meaning = Zo všetkých: správy vynechané preto, že ich adresa je v karanténe.
ledger-rate-denylisted = Na zozname vylúčených
    .meaning = Zo všetkých: správy vynechané preto, že ich adresa je na zozname vylúčených.
ledger-rate-excluded = Vynechané
    .meaning = Zo všetkých: správy, ktoré neboli odoslané.
ledger-rate-opened = Otvorené
    .meaning = Z doručených: správy otvorené aspoň raz.
ledger-rate-clicked = Prekliky
    .meaning = Z doručených: správy, v ktorých sa aspoň raz kliklo na odkaz.
ledger-rate-complaints = Označené ako spam
    .meaning = Z doručených: správy, ktoré niekto označil ako spam.
ledger-rate-unsubscribed = Odhlásenia
    .meaning = Z doručených: správy, po ktorých sa niekto odhlásil z odberu.
ledger-rate-late = Vrátené neskoro
    .meaning = Správy, ktoré sa vrátili, keď sa už počítali ako odoslané.

## Druhy nezdaru

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Nepočíta sa

## Dôvody, prečo správa nebola doručená alebo bola vynechaná

ledger-reason-not-defined = Nezaradená chyba
ledger-reason-user-unknown = Neznáma adresa
ledger-reason-invalid-domain = Doména sa nenašla
ledger-reason-unreachable = Schránka nedostupná
ledger-reason-account-disabled = Schránka vypnutá
ledger-reason-mailbox-full = Schránka plná
ledger-reason-not-connected = Bez pripojenia
ledger-reason-address-empty = Adresa chýba
ledger-reason-denylisted = Adresa na zozname vylúčených
ledger-reason-quarantined = Adresa v karanténe
ledger-reason-duplicate = Duplicitná adresa
ledger-reason-excluded-by-rule = Vylúčené pravidlom
ledger-reason-excluded-after-arbitration = Prednosť mala iná rozosielka
ledger-reason-bad-quality = Nekvalitná adresa
ledger-reason-unqualified = Neoverená poštová adresa
ledger-reason-not-eligible = Žiadna vhodná ponuka
ledger-reason-target-limited = Obmedzený rozsah rozosielky
ledger-reason-refused = Odmietnuté
ledger-reason-error-ignored = Chyba sa nepočíta
ledger-reason-control-address = Kontrolná adresa

## Stavy adresy

ledger-address-valid = V poriadku
    .meaning = Na túto adresu sa správy posielajú.
ledger-address-erroneous = S chybami
    .meaning = Posledné správy na túto adresu neboli doručené. Posielajú sa ďalej.
ledger-address-quarantine = V karanténe
    .meaning = Priveľa správ na túto adresu nebolo doručených. Rozosielky ju vynechávajú, kým ju niekto neuvoľní.
ledger-address-denylisted = Na zozname vylúčených
    .meaning = Správu na túto adresu niekto označil ako spam. Rozosielky túto adresu odteraz vynechávajú.

## Čo sa deje so správou: záznamy jednej adresy

ledger-event-prepared = Pripravené
ledger-event-excluded = Vynechané
ledger-event-relayed = Odovzdané
ledger-event-soft-bounce = Zatiaľ odmietnuté
ledger-event-delivered = Doručené
ledger-event-given-up = Pokusy ukončené
ledger-event-hard-bounce = Odmietnuté: adresa nefunguje
ledger-event-auto-reply = Automatická odpoveď
ledger-event-opened = Otvorené
ledger-event-clicked = Kliknutie na odkaz
ledger-event-complained = Označené ako spam
ledger-event-unsubscribed = Odhlásenie z odberu
ledger-event-expired = Čas na pokusy uplynul
