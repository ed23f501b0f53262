### Tekstid meilisüsteemidele, kus kõigi teadete jaoks on üks tekst.

## Saatja ja teema

export-from = Meiliteenus
export-subject-success = Kohale toimetatud või edasi antud: teie kiri
export-subject-verify = Küsitud aruanne kirja kohalejõudmise kohta

## Mis juhtus

export-failed-what = Teie kiri ei jõudnud ühele või mitmele aadressile.
export-delayed-what = Teie kiri ei ole ühele või mitmele aadressile veel jõudnud.
export-success-what = Teie kiri on kohale toimetatud või edasi antud teisele meilisüsteemile.
export-success-later = Edasi antud kiri võib siiski jääda kohale jõudmata. Selle kohta võib tulla teade.
export-verify-what = See on kirja kohalejõudmise aruanne, mida küsiti.
export-listed = Allpool on iga aadress koos sellega, mida mõni meilisüsteem selle kohta teatas, sageli inglise keeles.
export-enclosed = Manuses on teie kiri või ainult selle päis: saatja, teema, kuupäev ja muud sellised read.

## Hilinemine

export-delayed-hours = Kirja ooteaeg tundides, vähemalt: { $hours }
export-delayed-days = Mitu päeva pärast saatmist proovimine lõpeb: { $days }
export-urgent = Kui asjaga on kiire, kasutage muud võimalust, näiteks telefoni.

## Üks tekst nurjumise ja hilinemise jaoks

export-problem-what = Teie kiri ei ole jõudnud ühele või mitmele aadressile.
export-problem-warning = Kui selle teksti kohal on järgmised ingliskeelsed sõnad, proovime edasi ja teil ei ole vaja midagi teha: { $words }
export-problem-otherwise = Kui neid seal ei ole, siis rohkem ei proovita ja abi võib olla sellest:

## Põhjused ilma domeeni nimeta

export-who-their-admin = Teise poole administraatorid saavad { $act }.

export-headline =
    .mailbox-unknown = Meiliserver ei tunne seda aadressi
    .domain-unknown = Selle aadressi domeeni ei leitud
    .mailbox-moved = See aadress on muutunud, teatab meiliserver
    .address-changed-hands = Sellel aadressil on uus omanik, teatab meiliserver
    .mailbox-problem = Meiliserver teatab selle postkasti veast
    .mailbox-full = Postkast on täis, teatab meiliserver
    .mailbox-disabled = See postkast on välja lülitatud, teatab meiliserver
    .list-expansion-failed = Selle listi liikmeid ei leitud
    .forwarding-broken = Edasisuunamine ei toimi, teatab meiliserver
    .recipient-rate-limited = Sellesse postkasti tuleb liiga palju kirju, teatab server
    .system-problem = Meiliserver teatab oma meilisüsteemi veast
    .system-full = Meilisüsteem on täis, teatab meiliserver
    .system-not-accepting = Meilisüsteem ei võta kirju vastu, teatab meiliserver
    .system-misconfigured = Meiliserver teatab oma meilisüsteemi valedest seadetest
    .feature-missing = Meiliserver ei toeta seda, mida see kiri vajab
    .host-unreachable = Selle aadressi meiliserveriga ei saa ühendust
    .connection-refused = Selle aadressi server keeldus ühendusest
    .connection-broken = Ühendus meiliserveriga katkes liiga vara
    .route-broken = Selle aadressini ei leitud toimivat teed
    .domain-lookup-failed = Selle aadressi meiliserverit ei õnnestunud leida
    .system-congested = Meilisüsteem on ülekoormatud, teatab meiliserver
    .refused-by-policy = Meiliserver ei võtnud kirja oma reeglite tõttu vastu
    .refused-as-spam = Meiliserver peab kirja rämpspostiks
    .sender-not-allowed = Meiliserver ei võta sellele aadressile teie kirju vastu
    .list-restricted = See list on teie aadressile suletud, teatab meiliserver
    .outside-senders-refused = See aadress võtab vastu ainult sisekirju, teatab server
    .sender-not-verified = Meiliserver ei saanud kontrollida, kust kiri tuleb
    .spf-failed = Meiliserver ei saanud saatvat serverit kinnitada
    .dkim-failed = Meiliserver ei leidnud sobivat digitaalset allkirja
    .dmarc-failed = Meiliserver ei saanud kirja saatjaga kokku viia
    .reverse-dns-missing = Meiliserver ei leidnud saatvale serverile kehtivat nime
    .sending-server-refused = Meiliserver ei võta saatvalt serverilt kirju vastu
    .sending-server-blocklisted = Saatev server on blokeerimisnimekirjas, teatab meiliserver
    .sending-server-reputation-low = Meiliserver ei usalda saatvat serverit piisavalt
    .asked-to-try-later = Meiliserver palub hiljem uuesti proovida
    .priority-too-low = Meiliserver võtab praegu vastu ainult tähtsamaid kirju
    .secure-connection-failed = Meiliserveriga ei saadud turvalist ühendust
    .mta-sts-failed = Domeeni turvareeglite kontroll ebaõnnestus
    .dane-failed = Domeeni turvakirjete kontroll ebaõnnestus
    .certificate-invalid = Meiliserveri sertifikaati ei aktsepteeritud
