### Mi lett a körlevéllel: az állapotok, számok és okok szavai, a körlevelek küldőinek szóló üzenetekben és a naplóoldalon.
###
### Az állapot az üzenetről szól, egy-két szóban (Elküldve, Sikertelen). A hard bounce és a soft bounce a szakma szava;
### hétköznapi mondat magyarázza a .meaning alatt. Értékhez sem rag, sem névelő nem járul.
###
### lint: allow forbidden-term - a körlevelek küldői hard bounce-nak és soft bounce-nak hívják

## Az üzenetek állapota

ledger-status-pending = Függőben
    .meaning = Az üzenetet átadták küldésre. Többet még nem tudni róla.
ledger-status-taken-into-account = Küldésre átvéve
    .meaning = A küldő szolgáltatás átvette az üzenetet. Kézbesítési jelentés még nem jött róla.
ledger-status-sent = Elküldve
    .meaning = Az üzenet megérkezett, vagy eddig semmi sem jött vissza.
ledger-status-failed = Sikertelen
    .meaning = Az üzenetet nem sikerült kézbesíteni. A naplóból látszik, folytatódnak-e a kísérletek.
ledger-status-ignored = Kihagyva
    .meaning = Az üzenet nem ment el. A százalékokba nem számít bele.

ledger-substatus-prepared = még nincs átadva
ledger-substatus-retrying = a próbálkozás folytatódik
ledger-substatus-final = nincs több kísérlet
ledger-substatus-unconfirmed = a kézbesítés nincs visszaigazolva
ledger-late = későn jött vissza

## Az üzenetek számlálása

ledger-policy-feedback = Kézbesítési jelentésekkel
    .meaning = Minden üzenet függőben van, amíg meg nem jön róla a kézbesítési jelentés. A kézbesített üzenetek aránya nulláról nő.
ledger-policy-optimistic = Kézbesítési jelentések nélkül
    .meaning = Minden üzenet elküldöttnek számít, amíg valami vissza nem jön. A kézbesített üzenetek aránya ezután csökken.
ledger-policy-v8 = Ahogy a Campaign v8 számol
    .meaning = A kézbesítési jelentésig az üzenet csak küldésre átvettnek számít. Amíg tart a próbálkozás, nem számít sikertelennek.

## A körlevél számai

ledger-percent = { $number }%
ledger-part = { $total } közül { $count }

ledger-rate-to-deliver = Kézbesítendő üzenetek
    .meaning = A körlevél összes üzenete, a kihagyottak nélkül.
ledger-rate-handed-over = Átadva
    .meaning = Az üzenetek, amelyeket a levelezőrendszer átvett. Az alábbi arányok ezekre vonatkoznak.
ledger-rate-sent = Elküldött üzenetek
    .meaning = A kézbesítettnek vagy sikertelennek számító üzenetek.
ledger-rate-pending = Függőben
    .meaning = Az üzenetek, amelyek még sem kézbesítettnek, sem sikertelennek nem számítanak.
ledger-rate-delivered = Kézbesítve
    .meaning = Az átadottak közül az „Elküldve” állapotú üzenetek.
ledger-rate-failed = Bounce-ok és hibák
    .meaning = Az átadottak közül a „Sikertelen” állapotú üzenetek.
ledger-rate-retrying = Újabb kísérletre vár
    .meaning = Az átadottak közül az egyelőre visszautasított üzenetek. A levelezőrendszer tovább próbálkozik.
ledger-rate-unconfirmed = Nincs visszaigazolva
    .meaning = Az átadottak közül azok az üzenetek, amelyekről nem jött kézbesítési jelentés. Elküldöttnek számítanak.
ledger-rate-hard = Hard bounce
    .meaning = Az átadottak közül azok az üzenetek, amelyek nem érkeztek meg, mert a cím nem működik.
ledger-rate-soft = Soft bounce
    .meaning = Az átadottak közül azok az üzenetek, amelyek más okból nem érkeztek meg vagy várnak. A cím lehet jó.
ledger-rate-rejected = Visszautasítva
    .meaning = Az átadottak közül azok az üzenetek, amelyeket a másik levelezőrendszer visszautasított.
ledger-rate-quarantined = Karanténban
    .meaning = Az összes közül azok az üzenetek, amelyek kimaradtak, mert a címük karanténban van.
ledger-rate-denylisted = Kizárási listán
    .meaning = Az összes közül azok az üzenetek, amelyek kimaradtak, mert a címük kizárási listán van.
ledger-rate-excluded = Kihagyva
    .meaning = Az összes közül az el nem küldött üzenetek.
ledger-rate-opened = Megnyitva
    .meaning = A kézbesítettek közül a legalább egyszer megnyitott üzenetek.
ledger-rate-clicked = Kattintás
    .meaning = A kézbesítettek közül azok az üzenetek, amelyekben legalább egyszer hivatkozásra kattintottak.
ledger-rate-complaints = Spamnek jelölve
    .meaning = A kézbesítettek közül azok az üzenetek, amelyeket valaki spamnek jelölt.
ledger-rate-unsubscribed = Leiratkozás
    .meaning = A kézbesítettek közül azok az üzenetek, amelyek után valaki leiratkozott.
ledger-rate-late = Későn jött vissza
    .meaning = Az üzenetek, amelyek akkor jöttek vissza, amikor már elküldöttnek számítottak.

## A hiba fajtái

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Nem számít

## Miért nem érkezett meg vagy maradt ki az üzenet

ledger-reason-not-defined = Besorolatlan hiba
ledger-reason-user-unknown = Ismeretlen cím
ledger-reason-invalid-domain = Nem található a domain
ledger-reason-unreachable = Nem érhető el
ledger-reason-account-disabled = Kikapcsolt postafiók
ledger-reason-mailbox-full = Tele van a postafiók
ledger-reason-not-connected = Nincs kapcsolat
ledger-reason-address-empty = Hiányzik a cím
ledger-reason-denylisted = Kizárási listán lévő cím
ledger-reason-quarantined = Karanténban lévő cím
ledger-reason-duplicate = Ismétlődő cím
ledger-reason-excluded-by-rule = Szabály zárta ki
ledger-reason-excluded-after-arbitration = Másik körlevél élvezett elsőbbséget
ledger-reason-bad-quality = Rossz minőségű cím
ledger-reason-unqualified = Ellenőrizetlen postai cím
ledger-reason-not-eligible = Nincs hozzá illő ajánlat
ledger-reason-target-limited = Korlátozott méretű körlevél
ledger-reason-refused = Visszautasítva
ledger-reason-error-ignored = A hiba nem számít
ledger-reason-control-address = Ellenőrző cím

## A címek állapota

ledger-address-valid = Működő
    .meaning = Erre a címre mennek üzenetek.
ledger-address-erroneous = Hibákkal
    .meaning = Az utóbbi üzenetek nem érkeztek meg erre a címre. A küldés folytatódik.
ledger-address-quarantine = Karanténban
    .meaning = Túl sok üzenet nem érkezett meg erre a címre. A körlevelek kihagyják, amíg valaki fel nem oldja.
ledger-address-denylisted = Kizárási listán
    .meaning = Valaki spamnek jelölt egy erre a címre küldött üzenetet. A körlevelek mostantól kihagyják ezt a címet.

## Mi történik egy üzenettel: egy cím naplója

ledger-event-prepared = Előkészítve
ledger-event-excluded = Kihagyva
ledger-event-relayed = Átadva
ledger-event-soft-bounce = Egyelőre visszautasítva
ledger-event-delivered = Kézbesítve
ledger-event-given-up = A kísérletek abbamaradtak
ledger-event-hard-bounce = Visszautasítva: a cím nem működik
ledger-event-auto-reply = Automatikus válasz
ledger-event-opened = Megnyitva
ledger-event-clicked = Kattintás hivatkozásra
ledger-event-complained = Spamnek jelölve
ledger-event-unsubscribed = Leiratkozás
ledger-event-expired = Letelt a kísérletek ideje
