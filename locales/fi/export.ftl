### Tekstit sähköpostijärjestelmille, joissa on yksi teksti kaikille ilmoituksille.

## Lähettäjä ja aihe

export-from = Sähköpostipalvelu
export-subject-success = Toimitettu tai välitetty eteenpäin: viestisi
export-subject-verify = Pyydetty toimitusraportti

## Mitä tapahtui

export-failed-what = Viestiäsi ei voitu toimittaa yhteen tai useampaan osoitteeseen.
export-delayed-what = Viestiäsi ei ole vielä voitu toimittaa yhteen tai useampaan osoitteeseen.
export-success-what = Viestisi on toimitettu tai välitetty toiselle sähköpostijärjestelmälle.
export-success-later = Välitetyn viestin toimitus voi vielä epäonnistua. Siitä voi tulla ilmoitus.
export-verify-what = Tämä on toimitusraportti, jota pyydettiin.
export-listed = Jokainen osoite on alempana, samoin se, mitä sähköpostijärjestelmä siitä ilmoitti, usein englanniksi.
export-enclosed = Liitteenä on viestisi tai vain sen otsaketiedot: lähettäjä, aihe, päivämäärä ja muut vastaavat rivit.

## Viivästys

export-delayed-hours = Viestin odotusaika tunteina, vähintään: { $hours }
export-delayed-days = Toimitusyritysten kesto päivinä lähetyksestä lukien: { $days }
export-urgent = Onko asialla kiire? Ota yhteyttä muuta kautta, esimerkiksi puhelimitse.

## Yksi teksti epäonnistumiselle ja viivästykselle

export-problem-what = Viestiäsi ei ole voitu toimittaa yhteen tai useampaan osoitteeseen.
export-problem-warning = Jos tämän tekstin yläpuolella ovat seuraavat englanninkieliset sanat, toimitusta yritetään edelleen eikä mitään tarvitse tehdä: { $words }
export-problem-otherwise = Eikö niitä ole? Silloin toimitusta ei enää yritetä, ja tästä voi olla apua:

## Syyt ilman verkkotunnuksen nimeä

export-who-their-admin = Toisen puolen ylläpitäjät voivat auttaa { $act }.

export-headline =
    .mailbox-unknown = Sähköpostipalvelin ei tunne tätä osoitetta
    .domain-unknown = Osoitteen verkkotunnusta ei löytynyt
    .mailbox-moved = Osoite on muuttunut, ilmoittaa sähköpostipalvelin
    .address-changed-hands = Osoitteella on uusi haltija, ilmoittaa sähköpostipalvelin
    .mailbox-problem = Sähköpostipalvelin ilmoittaa postilaatikon ongelmasta
    .mailbox-full = Postilaatikko on täynnä, ilmoittaa sähköpostipalvelin
    .mailbox-disabled = Postilaatikko on poistettu käytöstä, ilmoittaa palvelin
    .list-expansion-failed = Listan jäseniä ei saatu selville
    .forwarding-broken = Edelleenlähetys ei toimi, ilmoittaa sähköpostipalvelin
    .recipient-rate-limited = Postilaatikko saa liikaa viestejä, ilmoittaa palvelin
    .system-problem = Sähköpostipalvelin ilmoittaa järjestelmänsä viasta
    .system-full = Sähköpostijärjestelmä on täynnä, ilmoittaa palvelin
    .system-not-accepting = Sähköpostijärjestelmä ei ota vastaan viestejä, ilmoittaa palvelin
    .system-misconfigured = Sähköpostipalvelin ilmoittaa vääristä asetuksista
    .feature-missing = Sähköpostipalvelin ei tue viestin vaatimaa toimintoa
    .host-unreachable = Osoitteen sähköpostipalvelimeen ei saada yhteyttä
    .connection-refused = Osoitteen sähköpostipalvelin torjui yhteyden
    .connection-broken = Yhteys sähköpostipalvelimeen katkesi kesken
    .route-broken = Osoitteeseen ei löytynyt toimivaa reittiä
    .domain-lookup-failed = Osoitteen sähköpostipalvelimen haku ei onnistunut
    .system-congested = Järjestelmä on ylikuormitettu, ilmoittaa sähköpostipalvelin
    .refused-by-policy = Sähköpostipalvelin torjui viestin omien sääntöjensä perusteella
    .refused-as-spam = Sähköpostipalvelin pitää viestiä roskapostina
    .sender-not-allowed = Sähköpostipalvelin ei hyväksy viestejäsi tähän osoitteeseen
    .list-restricted = Lista ei hyväksy viestejäsi, ilmoittaa sähköpostipalvelin
    .outside-senders-refused = Osoite hyväksyy vain sisäistä postia, ilmoittaa palvelin
    .sender-not-verified = Sähköpostipalvelin ei voinut varmistaa viestin alkuperää
    .spf-failed = Sähköpostipalvelin ei voinut varmistaa lähettävää palvelinta
    .dkim-failed = Sähköpostipalvelin ei löytänyt hyväksyttävää allekirjoitusta
    .dmarc-failed = Sähköpostipalvelin ei voinut yhdistää viestiä lähettäjään
    .reverse-dns-missing = Sähköpostipalvelin ei löytänyt lähettävän palvelimen nimeä
    .sending-server-refused = Sähköpostipalvelin torjuu postin lähettävältä palvelimelta
    .sending-server-blocklisted = Lähettävä palvelin on estolistalla, ilmoittaa palvelin
    .sending-server-reputation-low = Sähköpostipalvelin ei luota lähettävään palvelimeen
    .asked-to-try-later = Sähköpostipalvelin pyytää yrittämään myöhemmin uudelleen
    .priority-too-low = Sähköpostipalvelin ottaa vastaan vain tärkeämpiä viestejä
    .secure-connection-failed = Suojattua yhteyttä sähköpostipalvelimeen ei saatu
    .mta-sts-failed = Verkkotunnuksen tietoturvasääntöjen tarkistus ei onnistunut
    .dane-failed = Verkkotunnuksen turvatietueiden tarkistus ei onnistunut
    .certificate-invalid = Sähköpostipalvelimen varmennetta ei hyväksytty
