### De faste tekstene for e-postsystemer som bruker samme tekst i alle varsler.

## Avsender og emne

export-from = E-posttjenesten
export-subject-success = Levert eller sendt videre: meldingen din
export-subject-verify = Leveringsrapporten du ba om

## Hva som har skjedd

export-failed-what = Meldingen din ble ikke levert til én eller flere adresser.
export-delayed-what = Meldingen din er ennå ikke levert til én eller flere adresser.
export-success-what = Meldingen din er levert, eller sendt videre til et annet e-postsystem.
export-success-later = En melding som er sendt videre, kan likevel stoppe senere. Da kan det komme et nytt varsel.
export-verify-what = Dette er leveringsrapporten det ble bedt om.
export-listed = Lenger ned står hver adresse, med det et e-postsystem meldte om den, ofte på engelsk.
export-enclosed = Meldingen din ligger ved, eller bare meldingshodet: avsender, emne, dato og lignende.

## Forsinkelse

export-delayed-hours = Antall timer meldingen har ventet, minst: { $hours }
export-delayed-days = Antall dager etter sending før vi gir opp: { $days }
export-urgent = Haster det? Ta kontakt på en annen måte, for eksempel på telefon.

## Én tekst for mislykkede og forsinkede meldinger

export-problem-what = Meldingen din er ikke levert til én eller flere adresser.
export-problem-warning = Hvis disse engelske ordene står ovenfor, prøver vi fortsatt, og du trenger ikke å gjøre noe: { $words }
export-problem-otherwise = Står de ikke der? Da blir det ikke gjort flere forsøk, og dette kan hjelpe:

## Årsaker uten navn på et domene

export-who-their-admin = Administratorene på den andre siden kan { $act }.

export-headline =
    .mailbox-unknown = E-postserveren kjenner ikke denne adressen
    .domain-unknown = Domenet i denne adressen ble ikke funnet
    .mailbox-moved = Ifølge e-postserveren er denne adressen flyttet
    .address-changed-hands = Ifølge e-postserveren har adressen fått ny eier
    .mailbox-problem = E-postserveren melder om et problem med postboksen
    .mailbox-full = Ifølge e-postserveren er postboksen full
    .mailbox-disabled = Ifølge e-postserveren er postboksen deaktivert
    .list-expansion-failed = E-postserveren fant ikke medlemmene av denne listen
    .forwarding-broken = Ifølge e-postserveren virker ikke videresendingen
    .recipient-rate-limited = Ifølge e-postserveren får postboksen for mange meldinger
    .system-problem = E-postserveren melder om et problem i e-postsystemet
    .system-full = Ifølge e-postserveren er e-postsystemet fullt
    .system-not-accepting = Ifølge e-postserveren tar e-postsystemet ikke imot meldinger
    .system-misconfigured = E-postserveren melder om feil innstillinger i e-postsystemet
    .feature-missing = E-postserveren mangler noe denne meldingen ber om
    .host-unreachable = Får ikke kontakt med e-postserveren for denne adressen
    .connection-refused = Serveren for denne adressen tar ikke imot forbindelsen
    .connection-broken = Forbindelsen til e-postserveren ble brutt for tidlig
    .route-broken = Fant ingen vei fram til denne adressen
    .domain-lookup-failed = Oppslaget på e-postserveren for adressen mislyktes
    .system-congested = Ifølge e-postserveren er e-postsystemet overbelastet
    .refused-by-policy = E-postserveren avviste meldingen etter egne regler
    .refused-as-spam = E-postserveren regner meldingen som søppelpost
    .sender-not-allowed = E-postserveren tar ikke imot e-post fra deg til denne adressen
    .list-restricted = Ifølge e-postserveren er listen stengt for adressen din
    .outside-senders-refused = E-postserveren tar bare imot intern e-post til denne adressen
    .sender-not-verified = E-postserveren fikk ikke bekreftet hvor meldingen kommer fra
    .spf-failed = E-postserveren kunne ikke bekrefte avsenderserveren
    .dkim-failed = E-postserveren fant ingen digital signatur den godtar
    .dmarc-failed = E-postserveren kunne ikke knytte meldingen til avsenderen
    .reverse-dns-missing = E-postserveren fant ikke noe gyldig navn på avsenderserveren
    .sending-server-refused = E-postserveren avviser e-post fra avsenderserveren
    .sending-server-blocklisted = Ifølge e-postserveren står avsenderserveren på blokkeringsliste
    .sending-server-reputation-low = E-postserveren stoler ikke nok på avsenderserveren
    .asked-to-try-later = E-postserveren ber om et nytt forsøk senere
    .priority-too-low = E-postserveren tar bare imot meldinger med høyere prioritet
    .secure-connection-failed = Fikk ingen sikker forbindelse til e-postserveren
    .mta-sts-failed = En kontroll mot sikkerhetsreglene til domenet mislyktes
    .dane-failed = Sikkerhetsoppføringene til domenet ble ikke godkjent
    .certificate-invalid = Sertifikatet til e-postserveren ble ikke godtatt
