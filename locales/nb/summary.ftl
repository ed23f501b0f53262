### E-post til dem som sender ut: hvordan det går med en utsendelse, hvilke adresser på en liste som volder bry, og at noe bør ses på.
###
### Dette er vanlig e-post, ikke varsler om én melding. Tonen er den i notice.ftl. Tallene kommer først, så det som hjelper.

## Avsender og emne

summary-from = Utsendelser fra { $site }
summary-subject-interim = Foreløpig rapport: { $mailing }
summary-subject-final = Sluttrapport: { $mailing }

## Rapporten om en utsendelse

summary-headline = { $percent } levert
summary-what-interim = Så langt regnes { $count } av { $total } meldinger som levert.
summary-what-final = Tiden for forsøk er ute. { $count } av { $total } meldinger regnes som levert.
summary-failed =
    { $count ->
        [0] Ingen meldinger har mislyktes.
        [one] { $count } melding har mislyktes og prøves ikke på nytt.
       *[other] { $count } meldinger har mislyktes og prøves ikke på nytt.
    }
summary-retrying =
    { $count ->
        [0] Ingen meldinger prøves på nytt.
        [one] { $count } melding prøves på nytt.
       *[other] { $count } meldinger prøves på nytt.
    }
summary-pending =
    { $count ->
        [0] Ingen meldinger venter.
        [one] { $count } melding venter fortsatt.
       *[other] { $count } meldinger venter fortsatt.
    }
summary-validity = Forsøkene fortsetter til { $moment }.
summary-note-optimistic = En melding regnes som levert så lenge ingenting kommer i retur. Denne andelen kan fortsatt synke.
summary-note-feedback = En melding regnes som levert når leveringen er rapportert. Denne andelen kan fortsatt stige.
summary-note-final = En melding kan komme i retur også senere. Da viser siden med loggen de nye tallene.
summary-numbers-heading = Tall
summary-chart-heading = Leverte og mislykkede meldinger over tid
summary-chart-meaning = Linjediagram. Til slutt er { $delivered } levert, og { $failed } har mislyktes.
summary-causes-heading = Hvorfor meldinger ikke ble levert
summary-messages =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldinger
    }
summary-causes-more =
    { $count ->
        [one] { $count } melding til har en annen årsak.
       *[other] { $count } meldinger til har andre årsaker.
    }
summary-cause-unknown = Årsaken ble ikke rapportert
summary-domains-heading = Domener med flest mislykkede meldinger
summary-quarantine =
    { $count ->
        [one] { $count } adresse er nå i karantene. Den er ikke med i neste utsendelse.
       *[other] { $count } adresser er nå i karantene. De er ikke med i neste utsendelse.
    }
summary-attached = Den vedlagte tabellen viser hver melding med status. Den kan åpnes i alle regnearkprogrammer.
summary-attached-part =
    { $count ->
        [one] Den vedlagte tabellen viser { $count } melding som ikke ble levert. Alle står på siden med loggen.
       *[other] Den vedlagte tabellen viser { $count } meldinger som ikke ble levert. Alle står på siden med loggen.
    }
summary-page = Se loggen: { $link }
summary-reason = Du får denne rapporten fordi du står for utsendelsen.
summary-file = utsendelseslogg

## Oversikten til den som har ansvar for en liste

digest-subject =
    { $count ->
        [one] { $count } adresse du bør se på: { $mailing }
       *[other] { $count } adresser du bør se på: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Meldingene dine kom ikke fram til { $count } adresse
       *[other] Meldingene dine kom ikke fram til { $count } adresser
    }
digest-what = Dette har kommet i retur siden { $moment } for listen { $mailing }.
digest-steps-heading = Dette kan du gjøre
digest-step-remove = Fjern adresser som ikke finnes. De står i den første gruppen nedenfor.
digest-step-wait = La de andre bli stående på listen. De fleste virker igjen av seg selv.
digest-step-ask = Kjenner du noen på denne siden? Ta kontakt på en annen måte, og be om en ny adresse.
digest-hard-heading = Adresser som ikke virker
digest-soft-heading = Adresser som kan virke igjen
digest-more =
    { $count ->
        [one] { $count } adresse til står i den vedlagte tabellen.
       *[other] { $count } adresser til står i den vedlagte tabellen.
    }
digest-reason = Du får denne oversikten fordi du har ansvar for listen. Den kommer i stedet for ett varsel for hver adresse.

## Varsler om en utsendelse

alert-subject = Bør ses på: { $mailing }
alert-failed = Utsendelsen stoppet på grunn av en feil
    .what = Meldinger som ikke er overført ennå, venter.
    .step = Se i loggen til programmet som sender. Start deretter utsendelsen på nytt.
alert-preparation-failed = Utsendelsen kunne ikke klargjøres
    .what = Ingenting er sendt.
    .step = Se hva som gikk galt under klargjøringen. Rett det, og klargjør utsendelsen på nytt.
alert-soft = Uvanlig mange meldinger venter eller er avvist
    .what = { $percent } av meldingene venter eller er avvist. Grensen er { $limit }.
    .step = Se på årsakene nedenfor. Sett utsendelsen på pause hvis én e-postleverandør avviser de fleste.
alert-hard = Uvanlig mange adresser virker ikke
    .what = { $percent } av meldingene mislyktes fordi adressen ikke virker. Grensen er { $limit }.
    .step = Stopp utsendelsen, og sjekk hvor adressene kommer fra. Mange ukjente adresser skader omdømmet til avsenderen.
alert-start-pending = Utsendelsen har ikke startet ennå
    .what = Den skulle ha startet { $moment }.
    .step = Sjekk om noen må bekrefte den.
alert-throughput = Utsendelsen går sakte
    .what =
        { $count ->
            [one] { $count } melding ble overført den siste timen.
           *[other] { $count } meldinger ble overført den siste timen.
        }
    .step = Sjekk om e-postsystemet er overbelastet, eller om en e-postleverandør bremser utsendelsen.
alert-in-progress = Utsendelsen er i gang
    .what = Meldingene blir overført.
    .step = Du trenger ikke å gjøre noe.
alert-once = Dette varselet kommer høyst én gang om dagen for hver utsendelse.
alert-reason = Du får dette varselet fordi du følger med på utsendelsen.
