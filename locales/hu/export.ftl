### Sablonok olyan levelezőrendszerekhez, amelyek minden értesítéshez egyetlen szöveget írnak.

## A feladó és a tárgy

export-from = Levelezés
export-subject-success = Kézbesítve vagy továbbadva: az Ön üzenete
export-subject-verify = A kért kézbesítési jelentés

## Mi történt

export-failed-what = Az üzenetét egy vagy több címre nem sikerült kézbesíteni.
export-delayed-what = Az üzenetét egy vagy több címre még nem sikerült kézbesíteni.
export-success-what = Az üzenete megérkezett, vagy egy másik levelezőrendszer vette át.
export-success-later = A továbbadott üzenet kézbesítése még meghiúsulhat. Erről külön értesítés jöhet.
export-verify-what = Ez a kért kézbesítési jelentés.
export-listed = Lejjebb minden cím szerepel, azzal együtt, amit egy levelezőrendszer mondott róla, gyakran angolul.
export-enclosed = Az üzenetét mellékeltük, vagy csak a fejlécét: feladó, tárgy, dátum és hasonló sorok.

## Késés

export-delayed-hours = Az üzenet eddigi várakozási ideje órában, legalább: { $hours }
export-delayed-days = A kísérletek a küldéstől számítva ennyi nap után érnek véget: { $days }
export-urgent = Ha sürgős, keresse a címzettet más úton, például telefonon.

## Egyetlen szöveg hibához és késéshez

export-problem-what = Az üzenetét egy vagy több címre nem sikerült kézbesíteni.
export-problem-warning = Ha e szöveg fölött a következő angol szavak állnak, tovább próbáljuk, és Önnek nincs teendője: { $words }
export-problem-otherwise = Ha nincsenek ott, több kísérlet nem lesz, és ez segíthet:

## Okok, ahol a domain neve nem mondható meg

export-who-their-admin = A fogadó oldal rendszergazdája: { $act }.

export-headline =
    .mailbox-unknown = A levelezőszerver nem ismeri ezt a címet
    .domain-unknown = A cím domainje nem található
    .mailbox-moved = A levelezőszerver szerint ez a postafiók elköltözött
    .address-changed-hands = A levelezőszerver szerint ez a cím gazdát cserélt
    .mailbox-problem = A levelezőszerver szerint gond van a postafiókkal
    .mailbox-full = A levelezőszerver szerint tele van a postafiók
    .mailbox-disabled = A levelezőszerver szerint ez a postafiók ki van kapcsolva
    .list-expansion-failed = Nem sikerült lekérdezni a lista tagjait
    .forwarding-broken = A levelezőszerver szerint hibás a postafiók továbbítása
    .recipient-rate-limited = A szerver szerint túl sok üzenet jön ebbe a postafiókba
    .system-problem = A levelezőszerver szerint gond van a levelezőrendszerével
    .system-full = A levelezőszerver szerint betelt a tárhelye
    .system-not-accepting = A levelezőszerver szerint a rendszere nem vesz át üzenetet
    .system-misconfigured = A levelezőszerver szerint hibásak a beállításai
    .feature-missing = A levelezőszerver nem tudja, amit ez az üzenet kér
    .host-unreachable = A címhez tartozó levelezőszerver nem érhető el
    .connection-refused = A címhez tartozó szerver elutasította a kapcsolatot
    .connection-broken = A kapcsolat a levelezőszerverrel túl korán megszakadt
    .route-broken = Ehhez a címhez nincs működő út
    .domain-lookup-failed = Nem sikerült kikeresni a címhez tartozó levelezőszervert
    .system-congested = A levelezőszerver szerint túlterhelt a rendszere
    .refused-by-policy = A levelezőszerver szabályai tiltják az üzenetet
    .refused-as-spam = A levelezőszerver spamnek tartja az üzenetet
    .sender-not-allowed = A levelezőszerver szerint ez a cím Öntől nem fogad levelet
    .list-restricted = A szerver szerint ez a lista zárva van az Ön címe előtt
    .outside-senders-refused = A szerver szerint ez a cím csak belső levelet fogad
    .sender-not-verified = A levelezőszerver nem tudta igazolni az üzenet eredetét
    .spf-failed = A levelezőszerver nem tudta igazolni a küldő szervert
    .dkim-failed = A levelezőszerver nem talált elfogadható digitális aláírást
    .dmarc-failed = A levelezőszerver nem tudta igazolni az üzenet feladóját
    .reverse-dns-missing = A levelezőszerver nem talált jó nevet a küldő szerverhez
    .sending-server-refused = A levelezőszerver nem fogad levelet a küldő szervertől
    .sending-server-blocklisted = A levelezőszerver szerint a küldő szerver tiltólistán van
    .sending-server-reputation-low = A levelezőszerver nem bízik eléggé a küldő szerverben
    .asked-to-try-later = A levelezőszerver későbbi kísérletet kér
    .priority-too-low = A levelezőszerver csak fontosabb üzenetet fogad
    .secure-connection-failed = Nem jött létre biztonságos kapcsolat a levelezőszerverrel
    .mta-sts-failed = A szerver nem felel meg a domain biztonsági szabályainak
    .dane-failed = A domain biztonsági rekordjainak ellenőrzése nem sikerült
    .certificate-invalid = A levelezőszerver tanúsítványát nem fogadták el
