### Dei faste tekstane for e-postsystem som bruker same tekst i alle varsel.

## Avsendar og emne

export-from = E-posttenesta
export-subject-success = Levert eller sendt vidare: meldinga di
export-subject-verify = Leveringsrapporten du bad om

## Kva som har hendt

export-failed-what = Meldinga di blei ikkje levert til éi eller fleire adresser.
export-delayed-what = Meldinga di er enno ikkje levert til éi eller fleire adresser.
export-success-what = Meldinga di er levert, eller send vidare til eit anna e-postsystem.
export-success-later = Ei melding som er send vidare, kan likevel stoppe seinare. Då kan det kome eit nytt varsel.
export-verify-what = Dette er leveringsrapporten som det blei bede om.
export-listed = Lenger nede står kvar adresse, saman med det eit e-postsystem melde om ho, ofte på engelsk.
export-enclosed = Meldinga di ligg ved, eller berre meldingshovudet: avsendar, emne, dato og liknande.

## Forseinking

export-delayed-hours = Timar meldinga har venta, minst: { $hours }
export-delayed-days = Dagar etter sending før vi gir opp: { $days }
export-urgent = Hastar det? Ta kontakt på ein annan måte, til dømes på telefon.

## Éin tekst for meldingar som ikkje kom fram, eller som er forseinka

export-problem-what = Meldinga di er ikkje levert til éi eller fleire adresser.
export-problem-warning = Dersom desse engelske orda står ovanfor, prøver vi framleis, og du treng ikkje gjere noko: { $words }
export-problem-otherwise = Står dei ikkje der? Då blir det ikkje gjort fleire forsøk, og dette kan hjelpe:

## Årsaker utan namn på eit domene

export-who-their-admin = Administratorane på den andre sida kan { $act }.

export-headline =
    .mailbox-unknown = E-postserveren kjenner ikkje denne adressa
    .domain-unknown = Domenet i denne adressa blei ikkje funne
    .mailbox-moved = Ifølgje e-postserveren er denne adressa flytta
    .address-changed-hands = Ifølgje e-postserveren har adressa fått ny eigar
    .mailbox-problem = E-postserveren melder om eit problem med postboksen
    .mailbox-full = Ifølgje e-postserveren er postboksen full
    .mailbox-disabled = Ifølgje e-postserveren er postboksen slått av
    .list-expansion-failed = E-postserveren fann ikkje medlemmene av denne lista
    .forwarding-broken = Ifølgje e-postserveren verkar ikkje vidaresendinga
    .recipient-rate-limited = Ifølgje e-postserveren får postboksen for mange meldingar
    .system-problem = E-postserveren melder om eit problem i e-postsystemet
    .system-full = Ifølgje e-postserveren er e-postsystemet fullt
    .system-not-accepting = Ifølgje e-postserveren tek e-postsystemet ikkje imot meldingar
    .system-misconfigured = E-postserveren melder om feil innstillingar i e-postsystemet
    .feature-missing = E-postserveren manglar noko denne meldinga ber om
    .host-unreachable = Får ikkje kontakt med e-postserveren for denne adressa
    .connection-refused = Serveren for denne adressa avviste sambandet
    .connection-broken = Sambandet med e-postserveren blei brote for tidleg
    .route-broken = Fann ingen veg fram til denne adressa
    .domain-lookup-failed = Fann ikkje ut kva e-postserver denne adressa høyrer til
    .system-congested = Ifølgje e-postserveren er e-postsystemet overbelasta
    .refused-by-policy = E-postserveren avviste meldinga etter eigne reglar
    .refused-as-spam = E-postserveren reknar meldinga som søppelpost
    .sender-not-allowed = E-postserveren tek ikkje imot e-post frå deg til denne adressa
    .list-restricted = Ifølgje e-postserveren er lista stengd for adressa di
    .outside-senders-refused = E-postserveren tek berre imot intern e-post til denne adressa
    .sender-not-verified = E-postserveren fekk ikkje stadfesta kvar meldinga kjem frå
    .spf-failed = E-postserveren kunne ikkje stadfeste avsendarserveren
    .dkim-failed = E-postserveren fann ingen gyldig digital signatur
    .dmarc-failed = E-postserveren kunne ikkje knyte meldinga til avsendaren
    .reverse-dns-missing = E-postserveren fann ikkje noko gyldig namn på avsendarserveren
    .sending-server-refused = E-postserveren avviser e-post frå avsendarserveren
    .sending-server-blocklisted = Ifølgje e-postserveren står avsendarserveren på blokkeringsliste
    .sending-server-reputation-low = E-postserveren stolar ikkje nok på avsendarserveren
    .asked-to-try-later = E-postserveren ber om eit nytt forsøk seinare
    .priority-too-low = E-postserveren tek berre imot meldingar med høgare prioritet
    .secure-connection-failed = Fekk ikkje trygt samband med e-postserveren
    .mta-sts-failed = Ein kontroll mot tryggleiksreglane til domenet slo feil
    .dane-failed = Tryggleiksoppføringane til domenet blei ikkje godkjende
    .certificate-invalid = Sertifikatet til e-postserveren blei ikkje godteke
