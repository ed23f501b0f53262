### E-post til dei som sender ut: korleis det går med ei utsending, kva adresser på ei liste som skaper bry, og at noko bør sjåast på.
###
### Dette er vanleg e-post, ikkje varsel om éi melding. Tonen er den i notice.ftl. Tala kjem først, så det som hjelper.

## Avsendar og emne

summary-from = Utsendingar frå { $site }
summary-subject-interim = Førebels rapport: { $mailing }
summary-subject-final = Sluttrapport: { $mailing }

## Rapporten om ei utsending

summary-headline = { $percent } levert
summary-what-interim = Så langt er { $count } av { $total } meldingar rekna som leverte.
summary-what-final = Tida for forsøk er ute. { $count } av { $total } meldingar er rekna som leverte.
summary-failed =
    { $count ->
        [0] Ingen meldingar har mislykkast.
        [one] { $count } melding har mislykkast og blir ikkje prøvd på nytt.
       *[other] { $count } meldingar har mislykkast og blir ikkje prøvde på nytt.
    }
summary-retrying =
    { $count ->
        [0] Ingen meldingar blir prøvde på nytt.
        [one] { $count } melding blir prøvd på nytt.
       *[other] { $count } meldingar blir prøvde på nytt.
    }
summary-pending =
    { $count ->
        [0] Ingen meldingar ventar.
        [one] { $count } melding ventar framleis.
       *[other] { $count } meldingar ventar framleis.
    }
summary-validity = Forsøka held fram til { $moment }.
summary-note-optimistic = Ei melding er rekna som levert så lenge ingenting kjem i retur. Prosentdelen kan framleis minke.
summary-note-feedback = Ei melding er rekna som levert når leveringa er rapportert. Prosentdelen kan framleis stige.
summary-note-final = Ei melding kan kome i retur seinare òg. Då viser sida med loggen dei nye tala.
summary-numbers-heading = Tal
summary-chart-heading = Leverte og mislykka meldingar over tid
summary-chart-meaning = Linjediagram. Til slutt er { $delivered } levert, og { $failed } har mislykkast.
summary-causes-heading = Kvifor meldingar ikkje blei leverte
summary-messages =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldingar
    }
summary-causes-more =
    { $count ->
        [one] { $count } melding til har ei anna årsak.
       *[other] { $count } meldingar til har andre årsaker.
    }
summary-cause-unknown = Årsaka blei ikkje rapportert
summary-domains-heading = Domene med flest mislykka meldingar
summary-quarantine =
    { $count ->
        [one] { $count } adresse er no i karantene. Ho er ikkje med i neste utsending.
       *[other] { $count } adresser er no i karantene. Dei er ikkje med i neste utsending.
    }
summary-attached = Den vedlagde tabellen viser kvar melding med status. Han kan opnast i alle reknearkprogram.
summary-attached-part =
    { $count ->
        [one] Den vedlagde tabellen viser { $count } melding som ikkje blei levert. Alle står på sida med loggen.
       *[other] Den vedlagde tabellen viser { $count } meldingar som ikkje blei leverte. Alle står på sida med loggen.
    }
summary-page = Sjå loggen: { $link }
summary-reason = Du får denne rapporten fordi du står for utsendinga.
summary-file = utsendingslogg

## Oversikta til den som har ansvar for ei liste

digest-subject =
    { $count ->
        [one] { $count } adresse du bør sjå på: { $mailing }
       *[other] { $count } adresser du bør sjå på: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Meldingane dine kom ikkje fram til { $count } adresse
       *[other] Meldingane dine kom ikkje fram til { $count } adresser
    }
digest-what = Dette har kome i retur sidan { $moment } for lista { $mailing }.
digest-steps-heading = Dette kan du gjere
digest-step-remove = Fjern adresser som ikkje finst. Dei står i den første gruppa nedanfor.
digest-step-wait = Lat dei andre bli ståande på lista. Dei fleste verkar igjen av seg sjølve.
digest-step-ask = Kjenner du nokon på denne sida? Ta kontakt på ein annan måte, og be om ei ny adresse.
digest-hard-heading = Adresser som ikkje verkar
digest-soft-heading = Adresser som kan verke igjen
digest-more =
    { $count ->
        [one] { $count } adresse til står i den vedlagde tabellen.
       *[other] { $count } adresser til står i den vedlagde tabellen.
    }
digest-reason = Du får denne oversikta fordi du har ansvar for lista. Ho kjem i staden for eitt varsel for kvar adresse.

## Varsel om ei utsending

alert-subject = Bør sjåast på: { $mailing }
alert-failed = Utsendinga stoppa på grunn av ein feil
    .what = Meldingar som ikkje er overførte enno, ventar.
    .step = Sjå i loggen til programmet som sender. Start så utsendinga på nytt.
alert-preparation-failed = Utsendinga kunne ikkje klargjerast
    .what = Ingenting er sendt.
    .step = Sjå kva som gjekk gale under klargjeringa. Rett det, og klargjer utsendinga på nytt.
alert-soft = Uvanleg mange meldingar ventar eller er avviste
    .what = { $percent } av meldingane ventar eller er avviste. Grensa er { $limit }.
    .step = Sjå på årsakene nedanfor. Set utsendinga på pause dersom éin e-postleverandør avviser dei fleste.
alert-hard = Uvanleg mange adresser verkar ikkje
    .what = { $percent } av meldingane mislykkast fordi adressa ikkje verkar. Grensa er { $limit }.
    .step = Stopp utsendinga, og sjekk kvar adressene kjem frå. Mange ukjende adresser skader omdømmet til avsendaren.
alert-start-pending = Utsendinga har ikkje starta enno
    .what = Ho skulle ha starta { $moment }.
    .step = Sjekk om nokon må stadfeste ho.
alert-throughput = Utsendinga går sakte
    .what =
        { $count ->
            [one] { $count } melding blei overført den siste timen.
           *[other] { $count } meldingar blei overførte den siste timen.
        }
    .step = Sjekk om e-postsystemet er overbelasta, eller om ein e-postleverandør bremsar utsendinga.
alert-in-progress = Utsendinga er i gang
    .what = Meldingane blir overførte.
    .step = Du treng ikkje gjere noko.
alert-once = Dette varselet kjem høgst éin gong om dagen for kvar utsending.
alert-reason = Du får dette varselet fordi du følgjer med på utsendinga.
