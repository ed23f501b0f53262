### De vaste teksten voor mailsystemen die voor elke melding dezelfde tekst gebruiken.
###
### Alleen tekens uit ASCII, behalve in de zinnen over oorzaken: anders kan Exim, Haraka of sendmail deze taal niet gebruiken.

## Afzender en onderwerp

export-from = E-maildienst
export-subject-success = Bezorgd of doorgegeven: uw bericht
export-subject-verify = Het bezorgrapport waar u om vroeg

## Wat er is gebeurd

export-failed-what = Uw bericht is bij een of meer adressen niet bezorgd.
export-delayed-what = Uw bericht is bij een of meer adressen nog niet bezorgd.
export-success-what = Uw bericht is bezorgd, of doorgegeven aan een ander mailsysteem.
export-success-later = Een bericht dat is doorgegeven, kan verderop nog stranden. Daarover krijgt u dan misschien een melding.
export-verify-what = Dit is het bezorgrapport waar om is gevraagd.
export-listed = Verderop staat elk adres, met wat een mailsysteem erover meldde, vaak in het Engels.
export-enclosed = Uw bericht is bijgevoegd, of alleen de kop ervan: afzender, onderwerp, datum en dergelijke.

## Vertraging

export-delayed-hours = Uw bericht wacht al minstens zoveel uur: { $hours }
export-delayed-days = Zoveel dagen na het versturen stoppen we: { $days }
export-urgent = Is het dringend? Kies dan een andere manier, bijvoorbeeld de telefoon.

## Eén tekst voor mislukte en vertraagde berichten

export-problem-what = Uw bericht is bij een of meer adressen niet bezorgd.
export-problem-warning = We blijven het proberen en u hoeft niets te doen als hierboven deze Engelse woorden staan: { $words }
export-problem-otherwise = Staan ze er niet? Dan volgt er geen nieuwe poging. Dit kan helpen:

## Oorzaken zonder de naam van een domein

export-who-their-admin = De beheerders aan de andere kant: { $act }.

export-headline =
    .mailbox-unknown = De mailserver kent dit adres niet
    .domain-unknown = Het domein van dit adres is niet gevonden
    .mailbox-moved = Volgens de mailserver is dit postvak verhuisd
    .address-changed-hands = Volgens de mailserver is dit adres nu van iemand anders
    .mailbox-problem = De mailserver meldt een probleem met dit postvak
    .mailbox-full = Volgens de mailserver is het postvak vol
    .mailbox-disabled = Volgens de mailserver is dit postvak uitgeschakeld
    .list-expansion-failed = De mailserver kon de leden van deze lijst niet opzoeken
    .forwarding-broken = Volgens de mailserver lukt doorsturen uit dit postvak niet
    .recipient-rate-limited = Volgens de mailserver krijgt dit postvak te veel berichten
    .system-problem = De mailserver meldt een probleem met het eigen mailsysteem
    .system-full = Volgens de mailserver is het mailsysteem vol
    .system-not-accepting = Volgens de mailserver neemt het mailsysteem geen berichten aan
    .system-misconfigured = De mailserver meldt verkeerde instellingen in het mailsysteem
    .feature-missing = De mailserver mist een functie die dit bericht nodig heeft
    .host-unreachable = De mailserver voor dit adres was niet bereikbaar
    .connection-refused = De server voor dit adres weigerde de verbinding
    .connection-broken = De verbinding met de mailserver viel te vroeg weg
    .route-broken = Geen werkende route naar dit adres gevonden
    .domain-lookup-failed = De mailserver voor dit adres was niet op te zoeken
    .system-congested = Volgens de mailserver is het mailsysteem overbelast
    .refused-by-policy = De mailserver weigerde het bericht vanwege eigen regels
    .refused-as-spam = De mailserver behandelt het bericht als spam
    .sender-not-allowed = De mailserver neemt voor dit adres niets van u aan
    .list-restricted = Volgens de mailserver is deze lijst gesloten voor uw adres
    .outside-senders-refused = De mailserver neemt voor dit adres alleen interne e-mail aan
    .sender-not-verified = De mailserver kon de herkomst van het bericht niet bevestigen
    .spf-failed = De mailserver keurde de verzendende server niet goed
    .dkim-failed = De mailserver vond geen geldige digitale handtekening
    .dmarc-failed = De mailserver kon het bericht niet aan de afzender koppelen
    .reverse-dns-missing = De mailserver vond geen geldige naam bij de verzendende server
    .sending-server-refused = De mailserver weigert e-mail van de verzendende server
    .sending-server-blocklisted = De mailserver vond de verzendende server op een blokkeerlijst
    .sending-server-reputation-low = De mailserver vertrouwt de verzendende server niet genoeg
    .asked-to-try-later = De mailserver vraagt om het later opnieuw te proberen
    .priority-too-low = De mailserver neemt alleen berichten met hogere prioriteit aan
    .secure-connection-failed = Geen beveiligde verbinding met de mailserver mogelijk
    .mta-sts-failed = Beveiligingsregels van het domein houden het bericht tegen
    .dane-failed = De mailserver voor dit adres is niet met zekerheid herkend
    .certificate-invalid = Het certificaat van de mailserver is niet geaccepteerd
