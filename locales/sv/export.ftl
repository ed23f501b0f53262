### De fasta texterna för e-postsystem som använder samma text i alla besked.

## Avsändare och ämne

export-from = E-posttjänsten
export-subject-success = Levererat eller skickat vidare: ditt meddelande
export-subject-verify = Leveransrapporten du bad om

## Vad som har hänt

export-failed-what = Ditt meddelande kunde inte levereras till en eller flera adresser.
export-delayed-what = Ditt meddelande har ännu inte levererats till en eller flera adresser.
export-success-what = Ditt meddelande har levererats eller skickats vidare till ett annat e-postsystem.
export-success-later = Ett meddelande som har skickats vidare kan ändå stoppas senare. Då kan det komma ett besked om det.
export-verify-what = Detta är leveransrapporten som begärdes.
export-listed = Varje adress står längre ned, med det som ett e-postsystem uppgav om den, ofta på engelska.
export-enclosed = Ditt meddelande är bifogat, eller bara meddelandehuvudet: avsändare, ämne, datum och liknande.

## Försening

export-delayed-hours = Antal timmar som meddelandet har väntat, minst: { $hours }
export-delayed-days = Antal dygn efter sändningen då försöken upphör: { $days }
export-urgent = Är det bråttom? Ta kontakt på annat sätt, till exempel per telefon.

## En text för både fel och förseningar

export-problem-what = Ditt meddelande har inte levererats till en eller flera adresser.
export-problem-warning = Om dessa engelska ord står ovanför fortsätter vi att försöka, och du behöver inte göra något: { $words }
export-problem-otherwise = Står de inte där? Då görs inga fler försök, och detta kan hjälpa:

## Orsaker utan namn på en domän

export-who-their-admin = Administratörerna på mottagarsidan kan { $act }.

export-headline =
    .mailbox-unknown = E-postservern känner inte till den här adressen
    .domain-unknown = Adressens domän hittades inte
    .mailbox-moved = Enligt e-postservern har adressen flyttats
    .address-changed-hands = Enligt e-postservern har adressen en ny ägare
    .mailbox-problem = E-postservern rapporterar ett problem med postlådan
    .mailbox-full = Enligt e-postservern är postlådan full
    .mailbox-disabled = Enligt e-postservern är postlådan avstängd
    .list-expansion-failed = Det gick inte att slå upp listans medlemmar
    .forwarding-broken = Enligt e-postservern fungerar inte vidarebefordran
    .recipient-rate-limited = Enligt e-postservern får postlådan för många meddelanden
    .system-problem = E-postservern rapporterar ett problem i e-postsystemet
    .system-full = Enligt e-postservern är e-postsystemet fullt
    .system-not-accepting = Enligt e-postservern tar e-postsystemet inte emot e-post
    .system-misconfigured = E-postservern rapporterar felaktiga inställningar i systemet
    .feature-missing = E-postservern saknar något som meddelandet kräver
    .host-unreachable = E-postservern för adressen går inte att nå
    .connection-refused = Servern för adressen avvisade anslutningen
    .connection-broken = Anslutningen till e-postservern bröts för tidigt
    .route-broken = Ingen fungerande väg till adressen hittades
    .domain-lookup-failed = Det gick inte att slå upp e-postservern för adressen
    .system-congested = Enligt e-postservern är e-postsystemet överbelastat
    .refused-by-policy = E-postservern avvisade meddelandet enligt egna regler
    .refused-as-spam = E-postservern betraktar meddelandet som skräppost
    .sender-not-allowed = E-postservern tar inte emot e-post från dig till denna adress
    .list-restricted = Enligt e-postservern är listan stängd för din adress
    .outside-senders-refused = Enligt e-postservern tar adressen bara emot intern e-post
    .sender-not-verified = E-postservern kunde inte bekräfta var meddelandet kommer ifrån
    .spf-failed = E-postservern kunde inte bekräfta den sändande servern
    .dkim-failed = E-postservern hittade ingen godkänd digital signatur
    .dmarc-failed = E-postservern kunde inte koppla meddelandet till avsändaren
    .reverse-dns-missing = E-postservern fann inget giltigt namn på den sändande servern
    .sending-server-refused = E-postservern avvisar e-post från den sändande servern
    .sending-server-blocklisted = Enligt e-postservern är den sändande servern spärrlistad
    .sending-server-reputation-low = E-postservern litar inte tillräckligt på den sändande servern
    .asked-to-try-later = E-postservern ber om ett nytt försök senare
    .priority-too-low = E-postservern tar bara emot meddelanden med högre prioritet
    .secure-connection-failed = Det gick inte att få en säker anslutning till e-postservern
    .mta-sts-failed = Kontroll mot domänens säkerhetsregler misslyckades
    .dane-failed = Kontroll av domänens säkerhetsuppgifter misslyckades
    .certificate-invalid = E-postserverns certifikat godtogs inte
