### Skabelonerne til mailsystemer, der bruger én tekst til alle meddelelser. Tonen er den fra notice.ftl.

## Afsender og emne

export-from = Mailtjenesten
export-subject-success = Leveret eller sendt videre: din mail
export-subject-verify = Den leveringsrapport, du bad om

## Hvad der er sket

export-failed-what = Din mail blev ikke leveret til en eller flere adresser.
export-delayed-what = Din mail er endnu ikke leveret til en eller flere adresser.
export-success-what = Din mail er leveret eller sendt videre til et andet mailsystem.
export-success-later = En mail, der er sendt videre, kan stadig gå i stå. Så kan der komme en meddelelse om det.
export-verify-what = Dette er den leveringsrapport, der blev bedt om.
export-listed = Længere nede står hver adresse med det, et mailsystem har svaret om den, ofte på engelsk.
export-enclosed = Din mail er vedhæftet, eller kun dens header: afsender, emne, dato og lignende linjer.

## Forsinkelse

export-delayed-hours = Antal timer, din mail har ventet, mindst: { $hours }
export-delayed-days = Antal dage efter afsendelsen, før forsøgene slutter: { $days }
export-urgent = Haster det? Tag kontakt på en anden måde, for eksempel pr. telefon.

## Én tekst til fejl og forsinkelser

export-problem-what = Din mail er ikke leveret til en eller flere adresser.
export-problem-warning = Hvis disse engelske ord står over denne tekst, prøver vi stadig, og du behøver ikke gøre noget: { $words }
export-problem-otherwise = Står de der ikke? Så bliver der ikke gjort flere forsøg, og dette kan hjælpe:

## Årsager uden navn på et domæne

export-who-their-admin = Administratorerne på den anden side kan { $act }.

export-headline =
    .mailbox-unknown = Mailserveren kender ikke denne adresse
    .domain-unknown = Adressens domæne blev ikke fundet
    .mailbox-moved = Ifølge mailserveren er denne adresse flyttet
    .address-changed-hands = Ifølge mailserveren har adressen fået ny ejer
    .mailbox-problem = Mailserveren melder om et problem med postkassen
    .mailbox-full = Ifølge mailserveren er postkassen fuld
    .mailbox-disabled = Ifølge mailserveren er postkassen deaktiveret
    .list-expansion-failed = Mailserveren kunne ikke finde listens medlemmer
    .forwarding-broken = Ifølge mailserveren virker postkassens videresendelse ikke
    .recipient-rate-limited = Ifølge mailserveren får postkassen for mange mails
    .system-problem = Mailserveren melder om et problem i sit mailsystem
    .system-full = Ifølge mailserveren er der ikke mere plads i mailsystemet
    .system-not-accepting = Ifølge mailserveren tager mailsystemet ikke imod mails
    .system-misconfigured = Mailserveren melder om forkerte indstillinger i mailsystemet
    .feature-missing = Mailserveren mangler en funktion, som din mail kræver
    .host-unreachable = Der er ikke forbindelse til adressens mailserver
    .connection-refused = Adressens server afviste forbindelsen
    .connection-broken = Forbindelsen til mailserveren blev afbrudt for tidligt
    .route-broken = Der blev ikke fundet en vej frem til denne adresse
    .domain-lookup-failed = Adressens mailserver kunne ikke slås op
    .system-congested = Ifølge mailserveren er mailsystemet overbelastet
    .refused-by-policy = Mailserveren afviste din mail efter sine egne regler
    .refused-as-spam = Mailserveren anser din mail for spam
    .sender-not-allowed = Mailserveren tager ikke imod mails fra dig til denne adresse
    .list-restricted = Ifølge mailserveren er listen lukket for din adresse
    .outside-senders-refused = Mailserveren tager kun imod intern mail til denne adresse
    .sender-not-verified = Mailserveren kunne ikke bekræfte, hvor din mail kommer fra
    .spf-failed = Mailserveren kunne ikke godkende afsenderserveren
    .dkim-failed = Mailserveren fandt ingen digital signatur, den godtager
    .dmarc-failed = Mailserveren kunne ikke knytte din mail til afsenderen
    .reverse-dns-missing = Mailserveren fandt ikke et gyldigt navn på afsenderserveren
    .sending-server-refused = Mailserveren afviser mails fra afsenderserveren
    .sending-server-blocklisted = Ifølge mailserveren står afsenderserveren på blokeringsliste
    .sending-server-reputation-low = Mailserveren har ikke tillid nok til afsenderserveren
    .asked-to-try-later = Mailserveren beder om et nyt forsøg senere
    .priority-too-low = Mailserveren tager kun imod mails med højere prioritet
    .secure-connection-failed = Der var ingen sikker forbindelse til mailserveren
    .mta-sts-failed = Kontrollen mod domænets sikkerhedsregler mislykkedes
    .dane-failed = Domænets sikkerhedsoplysninger blev ikke godkendt
    .certificate-invalid = Mailserverens certifikat blev ikke godtaget
