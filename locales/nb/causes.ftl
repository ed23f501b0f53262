### Årsakene: hvorfor en melding ikke ble levert, og hva som hjelper.
###
### Det en annen server hevder, sier vi om den serveren; det er ikke noe vi selv har slått fast.
### .act: til leseren i bydeform (sjekk adressen), om andre i infinitiv uten å (rydde plass).
### .recipient: til den som har postboksen, med du, bare på hjelpesidene.

## Ingenting kjent

cause-unknown =
    .headline = Den nøyaktige årsaken er ikke kjent
    .why = Leveringsrapporten oppgir ingen klar årsak. Alt vi vet, står nederst i dette varselet.
    .act = finne årsaken
    .step-1 = Sjekk adressen én gang til.
    .step-2 = Vent noen timer, og send meldingen på nytt.
    .step-3 = Går det fortsatt ikke? Videresend hele dette varselet til administratoren din.
    .otherwise = Administratorene på begge sider kan finne ut mer i loggene sine.
    .admin = Status og svar peker ikke på én årsak. Finn meldingen i loggen med tidspunktene og ID-ene i dette varselet. Er en annen server nevnt, kan administratorene der forklare svaret.

## Adresser

cause-address-problem =
    .headline = En adresse i meldingen ble ikke godtatt
    .why = En e-postserver på veien godtok ikke en adresse i denne meldingen. Den vanligste grunnen er en skrivefeil.
    .act = sjekk adressen
    .step-1 = Sammenlign adressen bokstav for bokstav med den i en tidligere melding fra mottakeren. Se også etter mellomrom, komma og punktum.
    .step-2 = Skriv adressen på nytt i stedet for å velge den fra en liste med forslag.
    .step-3 = Spør etter riktig adresse på en annen måte, for eksempel på telefon.
    .otherwise = Er adressen riktig? Da kan administratorene hos { $domain } undersøke saken videre.
    .admin = Sammenlign adressen i denne rapporten med den avsenderen brukte. Aliaser og videresending kan ha endret den. Kontroller syntaksen, domenet og svaret.

cause-mailbox-unknown =
    .headline = { $domain } kjenner ikke denne adressen
    .why = E-postserveren hos { $domain } sier at den ikke har noen postboks for denne adressen. Det kan være en skrivefeil i adressen, eller postboksen kan være nedlagt.
    .act = sjekk adressen
    .step-1 = Sammenlign adressen bokstav for bokstav med den i en tidligere melding fra mottakeren. Én feil bokstav er nok.
    .step-2 = Valgte du adressen fra en liste med forslag? Fjern den derfra først, og skriv den på nytt.
    .step-3 = Spør etter riktig adresse på en annen måte. Send deretter meldingen på nytt.
    .otherwise = Er adressen riktig? Da kan administratorene hos { $domain } se hvorfor den er ukjent der.
    .recipient = Er dette adressen din? Sjekk hvordan den er skrevet der folk finner den. Spør administratoren din om postboksen finnes.
    .admin = Skal postboksen finnes? Da bør administratorene der kontrollere brukerkatalog, aliaser og mottakertabeller. Kontroller at MX-oppføringene fører til systemet som har postboksen. Et alias eller en videresendingsregel kan peke til en adresse som ikke finnes lenger.

cause-domain-unknown =
    .headline = Domenet { $domain } ble ikke funnet
    .why = Delen etter @-tegnet i adressen fører ingen steder. Det kan være en skrivefeil, eller domenet kan ha gått ut av bruk.
    .act = sjekk adressen
    .step-1 = Sjekk delen etter @-tegnet, bokstav for bokstav. Endelser som .com og .co er lette å forveksle.
    .step-2 = Let etter riktig adresse i en tidligere melding eller på et nettsted.
    .step-3 = Spør etter riktig adresse på en annen måte. Send deretter meldingen på nytt.
    .otherwise = Er { $domain } riktig? Da er det bare eieren av domenet som kan ordne dette.
    .admin = Slå opp MX-, A- og AAAA-oppføringene for domenet fra et annet nettverk. NXDOMAIN overalt betyr feil navn eller utløpt registrering. NXDOMAIN bare her peker mot din egen navnetjener.

cause-domain-accepts-no-mail =
    .headline = { $domain } tar ikke imot e-post i det hele tatt
    .why = Domenet er satt opp til ikke å ta imot e-post. Derfor kan ingen meldinger leveres dit.
    .act = bruk en annen adresse
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Spør etter en annen adresse, for eksempel på telefon.
    .step-3 = Se etter et kontaktskjema på nettstedet til virksomheten.
    .otherwise = Skal { $domain } ta imot e-post? Da må eieren endre innstillingene for domenet.
    .admin = Domenet publiserer en null-MX-oppføring (RFC 7505). Er det en feil, bør eieren i stedet publisere MX-oppføringene for e-postserverne sine.

cause-address-malformed =
    .headline = Skrivemåten av adressen ble ikke godtatt
    .why = Ifølge rapporten følger ikke adressen reglene for e-postadresser. Det skal ikke mer til enn et mellomrom eller et komma.
    .act = rett adressen
    .step-1 = Se etter mellomrom, komma, anførselstegn, parenteser og punktum på slutten. Ingenting av dette hører hjemme i adressen.
    .step-2 = Sjekk at adressen har ett @-tegn og et fullstendig domene etter det, for eksempel example.com.
    .step-3 = Skriv adressen for hånd. Kopiert tekst kan inneholde tegn som ikke vises.
    .otherwise = Ser adressen riktig ut? Videresend hele dette varselet til administratoren din.
    .admin = Se på adressen i RCPT-kommandoen, ikke bare i meldingshodet. Vanlige feil: løse anførselstegn eller vinkelparenteser, et visningsnavn, punktum til slutt, et domene uten punktum, usynlige tegn eller tegn som ligner, mer enn 64 oktetter foran @-tegnet (RFC 5321 §4.1.2, §4.5.3.1). Skrev avsenderen riktig? Finn kontakten, aliaset eller programmet som endret adressen.

cause-address-ambiguous =
    .headline = { $domain } fant flere treff på denne adressen
    .why = Ifølge e-postserveren hos { $domain } kan adressen gjelde mer enn én postboks. Serveren kan ikke avgjøre hvilken som er ment.
    .act = bruk hele adressen
    .step-1 = Bruk hele adressen til mottakeren, ikke en kortform eller bare et navn.
    .step-2 = Kontakt mottakeren på en annen måte, og be om en adresse som helt sikkert virker.
    .otherwise = Administratorene hos { $domain } kan sørge for at adressen bare fører til én postboks.
    .recipient = Si fra til administratoren din om at adressen din fører til flere postbokser. Oppgi en annen adresse til det er rettet.
    .admin = Feilen ligger i katalogen på mottakersiden. Administratorene der bør søke etter adressen i alle postbokser, kontakter, grupper, aliaser og omskrivingsregler, og la den stå ett sted. Også oppslag på navn må være entydige. Vent deretter til katalogen er synkronisert med e-postserveren.

cause-mailbox-moved =
    .headline = Ifølge { $domain } er denne adressen flyttet
    .why = E-postserveren hos { $domain } sier at postboksen ikke er der lenger. Den videresender ikke meldinger til en ny adresse.
    .act = bruk den nye adressen
    .step-1 = Spør etter den nye adressen på en annen måte.
    .step-2 = Se i svaret fra den andre serveren, nederst i dette varselet. Kanskje står den nye adressen der. Sjekk at den stemmer.
    .step-3 = Endre adressen i kontaktene dine. Send deretter meldingen på nytt.
    .otherwise = Administratorene hos { $domain } kan sette opp videresending fra den gamle adressen.
    .recipient = Er dette den gamle adressen din? Gi folk den nye. Administratoren din kan kanskje videresende meldinger en tid.
    .admin = Den andre serveren melder om en postboks som er flyttet og ikke videresendes. Svar 551 kan inneholde den nye adressen. Kontroller den før noen bruker den.

cause-address-changed-hands =
    .headline = Ifølge { $domain } har adressen fått ny eier
    .why = Meldingen var bare ment for den som hadde adressen på en bestemt dato. E-postserveren hos { $domain } sier at adressen har fått en annen eier siden da.
    .act = spør etter ny adresse
    .step-1 = Kontakt mottakeren på en annen måte, og spør hvilken adresse som gjelder nå.
    .step-2 = Send ikke noe personlig til den gamle adressen. Noen andre kan lese det.
    .step-3 = Fjern den gamle adressen fra kontaktene og listene dine.
    .otherwise = Er eieren den samme? Da kan administratorene hos { $domain } rette datoen de har registrert.
    .recipient = Har adressen vært din hele tiden? Be administratoren din rette datoen som er registrert. Er den ny for deg, var ikke meldingen til deg.
    .admin = Meldingen hadde parameteren RRVS eller feltet Require-Recipient-Valid-Since (RFC 7293). Sammenlign datoen med dagen da kontoeieren sist bekreftet adressen. Send ikke nytt passord eller andre private opplysninger dit, og få en annen adresse bekreftet. 5.7.17 gjelder postboksen, 5.7.18 hele domenet. Er eieren den samme, bør den andre siden rette registreringen.

cause-sender-address-refused =
    .headline = Avsenderadressen din ble ikke godtatt
    .why = En e-postserver på veien godtok ikke adressen du skrev fra. Den kan være feilskrevet, eller innstillingene for domenet kan være feil.
    .act = kontrollere avsenderadressen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sjekk din egen adresse i innstillingene for e-postprogrammet.
    .step-3 = Har du en annen adresse? Send meldingen fra den.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Kontroller avsenderen på konvolutten: syntaksen, og om domenet har MX-, A- eller AAAA-oppføringer. Mange servere avviser et avsenderdomene som ikke finnes, eller som har null-MX.

cause-sender-address-malformed =
    .headline = Skrivemåten av avsenderadressen din ble ikke godtatt
    .why = En e-postserver sier at adressen du skrev fra, ikke følger reglene for e-postadresser.
    .act = rette avsenderadressen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Se på din egen adresse i innstillingene for e-postprogrammet. Fjern mellomrom, komma og parenteser.
    .step-3 = Er meldingen sendt av en enhet eller et nettsted? Sjekk avsenderadressen som er lagt inn der.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Se på MAIL FROM-kommandoen i loggen. Vanlige feil: tomt domene, bare et vertsnavn, et visningsnavn innenfor vinkelparentesene, mellomrom, andre tegn enn ASCII uten SMTPUTF8. Kontroller e-postattributtet til kontoen og avsenderen i enheter, skript og nettskjemaer. Omskriving (SRS, VERP, maskering) kan gjøre delen foran @-tegnet lengre enn 64 oktetter (RFC 5321 §4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = En e-postserver fant ikke domenet i adressen din
    .why = Serveren kontrollerte delen etter @-tegnet i din egen adresse. Den fant ikke noe domene der som kan ta imot svar.
    .act = kontrollere avsenderdomenet
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sjekk delen etter @-tegnet i din egen adresse i e-postprogrammet.
    .step-3 = Har du en adresse i et annet domene? Send meldingen fra den.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Slå opp MX-, A- og AAAA-oppføringene for avsenderdomenet på konvolutten utenfra, hos flere navnetjenere. Vanlige feil: utløpt registrering, feil i delegering eller DNSSEC (SERVFAIL), et domene som bare finnes internt, for eksempel .local eller et vertsnavn. Skriv om interne domener til et offentlig i gatewayen. Er alt i orden nå, vent ut den negative TTL-en i sonen, og send på nytt.

cause-sender-domain-accepts-no-mail =
    .headline = Ifølge en e-postserver tar domenet ditt ikke imot e-post
    .why = Serveren sier at domenet i adressen din er satt opp til ikke å ta imot e-post. Den avviser meldinger som ikke kan besvares.
    .act = åpne for svar
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Har du en adresse som tar imot e-post? Send meldingen fra den.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Domenet til avsenderen på konvolutten publiserer en null-MX-oppføring (RFC 7505), så en rapport kan aldri nå fram dit. Finn ut hvilket program eller hvilken tjeneste som bruker det, og gi den en returadresse i et domene som tar imot e-post. Skal domenet ta imot e-post, erstatt null-MX med ekte MX-oppføringer. Bruker ingen det, kan avsenderen være forfalsket: se på DMARC-rapportene.

## Postbokser

cause-mailbox-problem =
    .headline = { $domain } melder om et problem med postboksen
    .why = E-postserveren hos { $domain } fikk ikke levert meldingen til denne postboksen. Ifølge svaret ligger årsaken i selve postboksen.
    .act = få postboksen i orden
    .step-1 = Gi mottakeren beskjed på en annen måte om at meldinger ikke kommer fram.
    .step-2 = Vent en dag, og send meldingen på nytt.
    .step-3 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Administratorene hos { $domain } kan se den nøyaktige årsaken.
    .recipient = Logg inn i postboksen din, og se etter advarsler. Finner du ingen, si fra til administratoren din.
    .admin = Den andre serveren kjenner adressen og melder om feil i postboksen. Administratorene der bør kontrollere tilstanden til postboksen og videresendingen. Er adressen en liste, bør de også kontrollere medlemmene.

cause-mailbox-full =
    .headline = Ifølge { $domain } er postboksen full
    .why = En full postboks tar ikke imot nye meldinger. Når det er ryddet plass, kan meldinger komme fram igjen.
    .act = rydde plass
    .step-1 = Gi mottakeren beskjed på en annen måte om at postboksen er full.
    .step-2 = Send meldingen på nytt når det er plass igjen.
    .step-3 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Administratorene hos { $domain } kan også gi postboksen mer plass.
    .recipient = Slett store eller gamle meldinger, og tøm deretter papirkurven og søppelposten. Trenger du mer plass, spør administratoren din.
    .admin = Ifølge svaret er kvoten brukt opp. Administratorene der kan øke kvoten eller rydde plass; papirkurv og søppelpost teller ofte med. Før en masseutsendelse bør du undersøke om postboksen fortsatt er i bruk.

cause-mailbox-disabled =
    .headline = Ifølge { $domain } er postboksen deaktivert
    .why = E-postserveren hos { $domain } tar ikke imot meldinger til denne postboksen. Det kan gjelde for en tid eller for godt.
    .act = aktivere postboksen
    .step-1 = Ta kontakt på en annen måte, og spør om adressen fortsatt er i bruk.
    .step-2 = Bruk en annen adresse til samme person eller virksomhet.
    .otherwise = Skal postboksen være i bruk? Da kan administratorene hos { $domain } aktivere den igjen.
    .recipient = Logg inn i postboksen din; den kan ha stått ubrukt for lenge. Går ikke det, be administratoren din aktivere den.
    .admin = Kontoen er deaktivert, låst eller sperret, ofte fordi den ikke har vært brukt på lenge. Administratorene der kan aktivere den igjen, eller sette opp et alias eller videresending. Ellers bør adressen fjernes fra listene dine.

cause-list-expansion-failed =
    .headline = { $domain } fant ikke medlemmene av denne listen
    .why = Adressen tilhører en liste eller en gruppe. Ifølge e-postserveren hos { $domain } kunne meldingen ikke sendes videre til medlemmene.
    .act = få listen i orden
    .step-1 = Gi eieren av listen beskjed på en annen måte om at meldinger ikke kommer fram.
    .step-2 = Haster det? Skriv direkte til medlemmene du kjenner.
    .otherwise = Administratorene hos { $domain } kan se hvorfor medlemmene ikke ble funnet.
    .recipient = Er det du som har ansvar for listen? Gå gjennom medlemmene, og fjern oppføringer som ikke virker lenger. Finner du ingenting, si fra til administratoren din.
    .admin = På den andre siden, i denne rekkefølgen: kan serveren lese katalogen, filen eller databasen med medlemmene; stemmer filteret og basen til en dynamisk gruppe; inneholder lister hverandre; er en oppføring skrevet feil. Slå opp listen for hånd før det sendes til den igjen. Andre lister på systemet viser om feilen ligger i listen eller i katalogen.

cause-forwarding-broken =
    .headline = Ifølge { $domain } virker ikke videresendingen
    .why = Postboksen videresender meldinger til en annen adresse. Ifølge e-postserveren hos { $domain } lykkes det ikke.
    .act = rette videresendingen
    .step-1 = Gi mottakeren beskjed på en annen måte om at videresendingen fra postboksen ikke virker.
    .step-2 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Så vidt rapporten viser, er adressen du brukte, riktig. Mottakeren kan ofte også rette videresendingen selv.
    .recipient = Se hvilken adresse postboksen din videresender meldinger til. Rett den, eller slå av videresendingen.
    .admin = Finn ut hvor videresendingen er satt på den andre siden: i kontoen, i en regel i postboksen, i et alias eller i et kontaktobjekt. Send en prøvemelding til selve målet. Rett eller fjern målet, og behold en lokal kopi så lenge. Avviser målet videresendt e-post, se på SPF og DMARC: SRS eller ARC kan mangle.

## E-postsystemer

cause-system-problem =
    .headline = { $domain } melder om et problem i e-postsystemet
    .why = E-postsystemet hos { $domain } kunne ikke ta imot denne meldingen. Ifølge svaret ligger årsaken i systemet selv.
    .act = rette feilen
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Er problemet der fortsatt? Da må administratorene hos { $domain } undersøke det.
    .admin = Det andre systemet melder om en feil hos seg selv: lagring, vedlikehold, konfigurasjon eller en funksjon som mangler. Administratorene der trenger tidspunktet, kø-ID-en i svaret og selve svaret.

cause-system-full =
    .headline = Ifølge { $domain } er e-postsystemet fullt
    .why = E-postserveren sier at den ikke har plass til flere meldinger. Det gjelder hele systemet, ikke bare én postboks.
    .act = frigjøre lagringsplass
    .step-1 = Vent en dag, og send meldingen på nytt.
    .step-2 = Haster det? Bruk en adresse til samme person i et annet domene.
    .otherwise = Varer det i flere dager? Da er det bare administratorene hos { $domain } som kan skaffe plass.
    .admin = Svaret gjelder den andre serveren, ikke en kvote. Administratorene der bør kontrollere ledig plass og inoder på volumene for kø og e-post, deretter minnet og grensen der serveren slutter å ta imot (queue_minfree i Postfix, back pressure i Exchange). På avsendersiden trenger køen bare å fortsette å prøve.

cause-system-not-accepting =
    .headline = Ifølge { $domain } tar e-postsystemet ikke imot meldinger
    .why = E-postserveren der kan være stengt for en tid, eller kanskje er den ikke ment for e-post.
    .act = åpne for e-post
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Er adressen riktig? Vent en dag, og send meldingen på nytt.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Varer det i flere dager? Da må administratorene hos { $domain } undersøke det.
    .admin = Svar 421 eller status 4.3.2 tyder på stans, vedlikehold eller en stoppet kø. Svar 521 betyr at denne verten aldri tar imot e-post (RFC 7504). Kontroller at MX-oppføringene bare nevner verter som skal ta imot e-post, og prøv de andre. Se på selve verten etter tilstanden til e-posttjenesten, stoppede lyttere eller komponenter, og grenser for forbindelser.

cause-system-misconfigured =
    .headline = { $domain } melder om feil innstillinger i e-postsystemet
    .why = E-postsystemet der sier selv at det ikke er satt opp riktig for denne meldingen.
    .act = rette innstillingene sine
    .step-1 = Gi mottakeren beskjed på en annen måte om at e-postsystemet der melder om feil innstillinger.
    .step-2 = Haster det? Bruk en adresse til samme person i et annet domene.
    .step-3 = Send meldingen på nytt når innstillingene er rettet.
    .otherwise = Opplysningene nederst i dette varselet hjelper administratorene hos { $domain } med å finne feilen.
    .admin = Ved 5.3.5 finner en server ofte seg selv som neste ledd. Sammenlign vertsnavnet, listen over lokale domener og MX eller smarthost; i Exchange skjer det når koblinger deler navn. Ellers viser loggen der for tidspunktet til svaret: ukjent transport, manglende oppslagstabell, feil rettigheter. Send postmasteren der hele svaret med kø-ID-en.

cause-feature-missing =
    .headline = { $domain } mangler noe denne meldingen ber om
    .why = Meldingen ble sendt med en tilleggsfunksjon. E-postserveren hos { $domain } sier at den ikke støtter funksjonen.
    .act = slå på funksjonen
    .step-1 = Slå av tilleggsfunksjoner, for eksempel leveringskvittering eller leveringstidspunkt. Send deretter meldingen på nytt.
    .step-2 = Prøv et annet e-postprogram, for eksempel i nettleseren.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Valgte du ingen tilleggsfunksjon? Videresend hele dette varselet til administratoren din.
    .admin = Finn parameteren svaret gjelder: sammenlign MAIL og RCPT i loggen med det den andre verten oppgir etter EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Undersøk om en brannmur på en av sidene skjuler utvidelser. La systemet ditt utelate parameteren der den ikke tilbys, eller be den andre siden slå på utvidelsen.

cause-message-too-large =
    .headline = Meldingen er for stor
    .why = En e-postserver på veien tar bare imot mindre meldinger. Vedlegg blir omtrent en tredjedel større når de sendes.
    .act = gjør meldingen mindre
    .step-1 = Utelat store vedlegg, eller gjør dem mindre.
    .step-2 = Legg store filer i skyen, og send en lenke.
    .step-3 = Send flere vedlegg i hver sin melding.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvor stor en melding kan være der.
    .recipient = Tilby en annen måte å dele store filer på, for eksempel en delt mappe. Administratoren din vet hvor stor en melding kan være.
    .admin = Sammenlign størrelsen på meldingen med SIZE, som den andre serveren oppgir etter EHLO. Base64 gjør et vedlegg omtrent 37 % større. En enkelt postboks kan ha en lavere grense enn systemet.

cause-message-too-large-for-mailbox =
    .headline = Meldingen er for stor for denne postboksen
    .why = E-postserveren hos { $domain } sier at denne postboksen bare tar imot mindre meldinger. Vedlegg blir omtrent en tredjedel større når de sendes.
    .act = send en mindre melding
    .step-1 = Legg store filer i skyen, og send en lenke.
    .step-2 = Utelat vedlegg, eller gjør dem mindre.
    .step-3 = Be mottakeren om en annen adresse som tar imot større meldinger.
    .otherwise = Administratorene hos { $domain } kan heve grensen for denne postboksen.
    .recipient = Spør administratoren din hvor stor en melding til deg kan være, og om grensen kan heves. Tilby så lenge en annen måte å dele store filer på.
    .admin = Grensen er satt for postboksen, gruppen eller kontoen (X.2.3), så den kan ligge langt under SIZE, som serveren oppgir etter EHLO. Sammenlign med størrelsen slik den sendes: vedlegg i base64 tar omtrent 37 % mer. Administratorene der ser først på mottaksgrensen for kontoen, deretter på grensen for gruppen eller abonnementet.

cause-own-system-problem =
    .headline = Årsaken ligger i vår egen e-posttjeneste
    .why = E-posttjenesten vår kunne ikke sende meldingen videre. Så vidt rapporten viser, har den andre siden ingenting med det å gjøre.
    .act = kontrollere e-posttjenesten
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send meldingen på nytt når feilen er rettet.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Meldingen stoppet på serveren som skrev rapporten. Søk i loggen der med ID-ene og tidspunktene i dette varselet. Kontroller konfigurasjon, lagring, rettigheter og lokale regler.

cause-stopped-by-own-rules =
    .headline = En regel i vår egen e-posttjeneste står i veien
    .why = E-posttjenesten vår har regler for adresser, videresending og innhold. Så vidt rapporten viser, gjelder en av dem denne meldingen.
    .act = kontrollere regelen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Les årsaken nederst i dette varselet. Der kan det stå hva regelen gjelder.
    .step-3 = Blir e-posten din videresendt automatisk? Spør om det er tillatt, eller slå det av.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Finn regelen i loggen på serveren som rapporterte, med ID og tidspunkt: tilgangstabeller, innholdsfiltre og milter, transportregler og regler mot datatap, blokkerte mottakere, grenser for automatisk videresending. Gjør et unntak så smalt som tilfellet. Ble videresending ut av huset stoppet, undersøk først hvem som satte den opp: det er et vanlig tegn på en konto som er overtatt.

## Nettverk og rute

cause-network-problem =
    .headline = Forbindelsen mellom e-postsystemene sviktet
    .why = Noe gikk galt i nettverket på veien til { $domain }. Slike feil går ofte over av seg selv.
    .act = sende på nytt senere
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Fortsetter det i flere dager? Videresend hele dette varselet til administratoren din.
    .admin = Test forbindelsen til hver MX-server for domenet på port 25, over IPv4 og IPv6. Se etter tidsavbrudd, brutte forbindelser og feil i path-MTU. Gjelder det bare dette domenet, bør administratorene der få beskjed.

cause-host-unreachable =
    .headline = Får ikke kontakt med e-postserveren hos { $domain }
    .why = Det var ikke mulig å koble til serveren. Den kan være slått av, overbelastet eller uten nettverk.
    .act = kontrollere serveren sin
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Er adressen riktig? Vent en dag, og send meldingen på nytt.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Er serveren fortsatt borte? Da må administratorene hos { $domain } undersøke den.
    .admin = Test port 25 på hver MX-server, over IPv4 og IPv6, også fra et annet nettverk. Kommer andre fram? Se på brannmuren, rutene dine og en mulig sperre av port 25 hos leverandøren.

cause-connection-refused =
    .headline = Serveren hos { $domain } tar ikke imot forbindelsen
    .why = En server ble funnet, men den tar ikke imot forbindelser for e-post. E-posttjenesten der kan være stoppet, eller en brannmur kan stå imellom.
    .act = kontrollere e-posttjenesten sin
    .step-1 = Sjekk delen etter @-tegnet. Domenet kan ha et nettsted, men ingen e-posttjeneste.
    .step-2 = Er adressen riktig? Vent noen timer, og send meldingen på nytt.
    .step-3 = Går det fortsatt ikke? Gi mottakeren beskjed på en annen måte.
    .otherwise = Er problemet der fortsatt? Da må administratorene hos { $domain } kontrollere om e-posttjenesten deres er i gang.
    .admin = En avvisning (TCP reset, ECONNREFUSED) på port 25 betyr at ingenting lytter der, eller at en brannmur avviser. Prøv hver MX-server over IPv4 og IPv6, også fra et annet nettverk. Virker det derfra, er adressen din sperret. Uten MX-oppføring brukes A- eller AAAA-oppføringen, og den kan føre til en webserver. På den andre verten: er tjenesten i gang, på hvilke adresser, med hvilke grenser.

cause-connection-broken =
    .headline = Forbindelsen til { $domain } ble brutt for tidlig
    .why = Serverne hadde kontakt, men forbindelsen tok slutt før meldingen var overført.
    .act = sende på nytt senere
    .step-1 = Vent en time, og send meldingen på nytt.
    .step-2 = Har den store vedlegg? Send den uten, eller med en lenke til filene.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Skjer det gang på gang? Videresend hele dette varselet til administratoren din.
    .admin = Finn kommandoen bruddet kom etter. Før hilsenen: grenser for forbindelser eller en tilsiktet pause. Etter STARTTLS: TLS-håndtrykket. Under DATA: path-MTU, et tregt innholdsfilter, en størrelsesgrense. Send en liten og en stor prøvemelding til hver MX-server, over IPv4 og IPv6. Se på brannmurer som gransker SMTP, og på tidsgrensene deres (RFC 5321 §4.5.3.2).

cause-may-have-arrived =
    .headline = Meldingen kan ha kommet fram
    .why = Forbindelsen til { $domain } ble brutt etter at hele meldingen var sendt. Svaret mangler, så vi vet ikke om meldingen ble tatt imot.
    .act = spør om den kom
    .step-1 = Spør mottakeren om meldingen har kommet fram.
    .step-2 = Send den på nytt bare hvis den ikke har kommet. Ellers kan den komme fram to ganger.
    .otherwise = Administratorene hos { $domain } kan se i loggen sin om meldingen ble tatt imot.
    .recipient = Se i innboksen og i søppelposten. Fortell avsenderen om meldingen er der.
    .admin = Forbindelsen ble brutt etter slutten av dataene og før svaret. Søk etter Message-ID i loggen til den andre serveren. Skjer det igjen? Se på trege innholdsfiltre, tidsavbrudd (RFC 5321 ber om ti minutter her) og path-MTU.

cause-expired-after-retries =
    .headline = Alle forsøk på levering har mislyktes
    .why = Levering til { $domain } er forsøkt flere ganger. Rapporten oppgir ingen annen årsak.
    .act = sende på nytt senere
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Er adressen riktig? Vent en dag, og send meldingen på nytt.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Går det fortsatt ikke? Videresend hele dette varselet til administratoren din.
    .admin = Levetiden i køen er utløpt. Finn det siste svaret på hvert forsøk i loggen; der står den egentlige årsaken. Test MX-serverne for domenet over IPv4 og IPv6.

cause-route-broken =
    .headline = Fant ingen vei fram til { $domain }
    .why = Det var ikke mulig å finne ut hvor meldingen skulle leveres. Innstillingene hos { $domain } eller på en e-postserver på veien kan være feil.
    .act = rette innstillingene
    .step-1 = Gi mottakeren beskjed på en annen måte om at e-post til denne adressen ikke kommer fram.
    .step-2 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .otherwise = Administratorene hos { $domain } kan kontrollere hvor e-posten deres blir sendt.
    .admin = Kontroller MX-, A- og AAAA-oppføringene for domenet og dine egne rutetabeller. I en sløyfe viser Received-feltene hvilke servere som går igjen. Se etter videresending i ring, og etter en MX-server som ikke regner domenet som sitt.

cause-domain-without-mail-server =
    .headline = Fant ingen e-postserver for { $domain }
    .why = Domenet finnes, men det oppgir ingen e-postserver som kan ta imot meldingen. Kanskje brukes det bare til et nettsted.
    .act = oppgi en e-postserver
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Let etter riktig adresse i en tidligere melding eller på nettstedet til virksomheten.
    .step-3 = Spør mottakeren etter en annen adresse, for eksempel på telefon.
    .otherwise = Er { $domain } riktig? Da må administratorene der oppgi en e-postserver i innstillingene for domenet.
    .admin = Slå opp MX-oppføringene. Disse kan ikke brukes: navn uten A- eller AAAA-oppføring, CNAME (RFC 2181 §10.3), IP-adresser i stedet for navn, localhost. Uten MX gjelder adressen til selve domenet (RFC 5321 §5.1). Fører MX tilbake til serveren som rapporterte («mail loops back to myself»), kjenner den ikke domenet som sitt eget: legg det til der, eller rett MX.

cause-domain-lookup-failed =
    .headline = Oppslaget på e-postserveren hos { $domain } mislyktes
    .why = En katalog som viser veien til postboksen, ga ikke noe brukbart svar. Feilen kan ligge på den ene eller den andre siden.
    .act = kontrollere navnetjenerne
    .step-1 = Sjekk delen etter @-tegnet. Kanskje skal det være et lignende navn.
    .step-2 = Er adressen riktig? Vent noen timer, og send meldingen på nytt.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Gjelder det også andre domener enn { $domain }? Videresend hele dette varselet til administratoren din.
    .admin = Spør hver autoritative navnetjener for domenet om MX, A og AAAA, og deretter din egen navnetjener. Svikter bare din egen (SERVFAIL, tidsavbrudd), se på DNSSEC-valideringen, videresendingen og sperret TCP eller store UDP-svar på port 53. Svikter de autoritative: feil delegering, utløpte signaturer, verter uten kontakt. Ruter serveren etter LDAP eller en database, kontroller den først.

cause-mail-loop =
    .headline = Meldingen ser ut til å gå i ring
    .why = Ifølge rapporten kom meldingen tilbake til samme server eller gikk gjennom for mange servere. Som regel skyldes det servere eller postbokser som videresender til hverandre.
    .act = bryte ringen
    .step-1 = Gi mottakeren beskjed på en annen måte om at meldinger til denne adressen går i ring.
    .step-2 = Videresender du din egen e-post til denne adressen? Sørg for at den ikke kommer tilbake til deg.
    .step-3 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Administratorene hos { $domain } kan finne stedet der meldingen snur.
    .recipient = Videresender du meldingene dine til en annen adresse? Sørg for at den ikke videresender dem tilbake til deg.
    .admin = Les Received-feltene nedenfra, og finn ut hvor verter går igjen: den siste verten før gjentakelsen sender meldingen tilbake. Se der etter videresending i ring, en relay-server eller smarthost for et domene som skulle vært lokalt, en MX som fører tilbake, eller et hybridoppsett der begge sider tror at domenet hører til den andre. Går ingenting igjen, er grensen for antall ledd for lav: RFC 5321 §6.3 ber om minst 100.

## Protokollen

cause-protocol-problem =
    .headline = To e-postservere ble ikke enige
    .why = Serverne ble ikke enige om hvordan meldingen skulle overføres. Dette er en teknisk sak mellom de to serverne.
    .act = kontrollere e-postserveren
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Kanskje må også administratorene hos { $domain } hjelpe til.
    .admin = Les svaret sammen med kommandoen det svarer på. Sammenlign det som ble tilbudt etter EHLO, med det som ble brukt. Ofte er det en brannmur eller proxy som endrer SMTP-trafikken, eller en server som krever STARTTLS først.

cause-tls-demanded =
    .headline = En e-postserver krever en sikker forbindelse
    .why = Serveren sier at den bare tar imot denne meldingen over en kryptert forbindelse. Så vidt rapporten viser, var forbindelsen ikke kryptert.
    .act = slå på kryptering
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sendte du fra et eget e-postprogram eller en egen enhet? Slå på TLS for utgående e-post i innstillingene.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Kontroller at systemet ditt bruker STARTTLS som klient (RFC 3207); mange gjør det ikke uten videre. Er det i bruk, se om EHLO tilbyr STARTTLS, og om en brannmur fjerner det. Mislykkes håndtrykket: TLS-versjoner under 1.2, chiffer, manglende CA-samling. For submission brukes port 465, eller 587 med STARTTLS (RFC 8314). Google sier 4.7.29 eller 5.7.29 om dette.

cause-too-many-recipients =
    .headline = Meldingen har for mange mottakere
    .why = En e-postserver på veien tar bare imot et begrenset antall adresser om gangen.
    .act = bruk færre adresser
    .step-1 = Send meldingen på nytt, men bare til adressene i dette varselet.
    .step-2 = Er det fortsatt for mange? Send den til mindre grupper, én om gangen.
    .step-3 = Skriver du ofte til denne gruppen? Be administratoren din sette opp en e-postliste.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvilken grense som gjelder der.
    .admin = En server bør ta imot minst 100 mottakere om gangen, og en klient bør dele opp resten (RFC 5321). Kontroller om systemet ditt deler opp etter svar 452, og hvilke grenser som gjelder per melding og avsender.

## Innhold

cause-content-problem =
    .headline = En e-postserver takler ikke formatet på meldingen
    .why = Noe ved måten meldingen er bygd opp på, hindrer levering. Det kan være formateringen, tegnene eller et vedlegg.
    .act = gjør meldingen enklere
    .step-1 = Send meldingen på nytt som ren tekst, uten formatering.
    .step-2 = Utelat vedleggene, eller bruk vanlige filtyper.
    .step-3 = Prøv et annet e-postprogram, for eksempel i nettleseren.
    .otherwise = Går det heller ikke med en enkel melding? Videresend hele dette varselet til administratoren din.
    .admin = Kontroller meldingen mot RFC 5322 og MIME: From og Date, løse CR eller LF, linjelengde, NUL, tegnsett. Undersøk om 8BITMIME, BINARYMIME eller SMTPUTF8 var nødvendig og ikke ble tilbudt.

cause-message-malformed =
    .headline = En e-postserver fant feil i oppbygningen av meldingen
    .why = Ifølge serveren følger meldingen ikke standarden for e-post. Som regel ligger feilen i programmet som laget den.
    .act = bruk et annet program
    .step-1 = Skriv meldingen på nytt i et annet e-postprogram, for eksempel i nettleseren.
    .step-2 = Skriv teksten helt på nytt. En kopiert eller videresendt melding kan ta feilen med seg.
    .step-3 = Går det fortsatt ikke? Videresend hele dette varselet til administratoren din.
    .otherwise = Er meldingen laget av et nettsted eller en enhet? Da er det bare de ansvarlige som kan rette feilen.
    .admin = Kontroller i denne rekkefølgen: én From med gyldig adresse, og Sender hvis det er flere; én Date; ingen felt to ganger (RFC 5322 §3.6); syntaksen i Message-ID; rå 8-bits oktetter i meldingshodet; løse CR eller LF (RFC 5321 §2.3.8); linjer over 998 oktetter; MIME-grenser og kodinger. Sammenlign meldingen slik den ble levert inn, med slik den ble sendt: ansvarsfraskrivelser, gatewayer og listeprogrammer endrer den.

cause-media-unsupported =
    .headline = En e-postserver godtar ikke denne typen innhold
    .why = Ifølge rapporten har meldingen en type innhold som den andre siden ikke kan ta imot. Noen adresser tar bare imot ren tekst.
    .act = bytt filtype
    .step-1 = Bruk vanlige filtyper, for eksempel PDF eller JPEG.
    .step-2 = Send meldingen på nytt som ren tekst, uten formatering og vedlegg.
    .step-3 = Legg filene i skyen, og send en lenke.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvilke typer innhold systemet deres godtar.
    .admin = Sammenlign Content-Type for hver del (RFC 2046) med det målet tar imot: gatewayer til SMS, faks, personsøker og sakssystemer tar ofte bare imot text/plain. Se etter application/ms-tnef (winmail.dat), nøstet message/rfc822 og multipart/signed. Slå av rik tekst for dette domenet, eller la gatewayen fjerne eller konvertere delen.

cause-conversion-impossible =
    .headline = Meldingen kunne ikke konverteres på veien
    .why = Ifølge rapporten trenger det neste e-postsystemet meldingen i en annen form. Det var ikke mulig eller ikke lov å endre den.
    .act = skriv ren tekst
    .step-1 = Bruk ren tekst til denne adressen, uten formatering og spesialtegn.
    .step-2 = Er meldingen signert eller kryptert? Send den uten signatur og kryptering hvis innholdet tåler det.
    .step-3 = Utelat vedlegg, eller legg filene i skyen og send en lenke.
    .otherwise = Går det heller ikke med en enkel melding? Videresend hele dette varselet til administratoren din.
    .admin = Se hva av 8BITMIME (RFC 6152), BINARYMIME og SMTPUTF8 neste ledd ikke tilbyr etter EHLO. X.6.2: konvertering er forbudt, for eksempel i signerte deler eller etter regler; X.6.3: støttes ikke; X.6.5: forsøkt og mislykket. La avsenderprogrammet kode selv, som quoted-printable eller base64, eller send gjennom en vert som støtter utvidelsen.

cause-content-refused =
    .headline = Innholdet i meldingen ble ikke godtatt
    .why = En e-postserver på veien kontrollerer hva meldinger inneholder. Den reagerte på noe i denne meldingen, for eksempel et vedlegg eller en lenke.
    .act = endre innholdet
    .step-1 = Utelat vedlegg, særlig programmer og komprimerte filer.
    .step-2 = Sjekk filene for virus før du sender dem på nytt.
    .step-3 = Utelat lenker som ikke er nødvendige.
    .step-4 = Avtal med mottakeren en annen måte å dele filene på.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hva systemet deres ikke tar imot.
    .recipient = Avtal med avsenderen en annen måte å dele innholdet på. Trengs det ofte, be administratoren din om et unntak.
    .admin = Finn ut hvilket filter som ga svaret, og hvilken regel eller signatur det nevner. Se på filtyper inne i arkiver og på doble filendelser. Melder en skanner om skadelig programvare, bør avsenderens enhet undersøkes først.

cause-attachment-refused =
    .headline = Et vedlegg ble ikke godtatt
    .why = En e-postserver på veien godtar ikke en fil i denne meldingen. Mange systemer avviser programmer, skript og låste arkivfiler.
    .act = bytt ut vedlegget
    .step-1 = Les svaret nederst i dette varselet. Det kan nevne filen.
    .step-2 = Lagre filen i et vanlig format, for eksempel PDF, eller utelat den.
    .step-3 = Legg filen i skyen, og send en lenke.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvilke filer systemet deres godtar.
    .recipient = Tilby en annen måte å dele filen på, for eksempel en delt mappe. Trenger du ofte slike filer, be administratoren din om et unntak.
    .admin = Finn ut hva regelen ser på: filendelsen, Content-Type, den virkelige filtypen eller innholdet i arkiver. Ofte avvist: .exe, .js, .iso, .lnk, .html, makroer, doble filendelser, arkiver med passord som ikke kan skannes, for mange eller nøstede vedlegg. Den andre siden kan gjøre et unntak for avsenderen eller slippe en kopi ut av karantenen. Ikke forkle filen.

cause-virus-found =
    .headline = En virusskanner melder om skadelig programvare
    .why = Skannere kan ta feil, men det er tryggest å undersøke det. Enkelte slike programmer sender meldinger av seg selv.
    .act = undersøk enheten din
    .step-1 = Ikke åpne vedleggene, og ikke send dem igjen foreløpig.
    .step-2 = La en oppdatert virusskanner undersøke enheten din og filene.
    .step-3 = Er det ikke du som har skrevet meldingen? Bytt passord fra en annen enhet.
    .step-4 = Fortell administratoren din hva som står i dette varselet. Ikke send filene videre.
    .otherwise = Er filen helt sikkert ufarlig? Da kan administratorene hos { $domain } vurdere saken på nytt.
    .admin = Noter hvilken vert som meldte fra, og navnet på signaturen. Isoler og undersøk enheten meldingen kom fra, før alt annet, og se i kontoen etter meldinger og regler som eieren ikke har laget. Kontroller filen med en annen skanner. Er det falsk alarm, meld fra til produsenten av skanneren. Pakk aldri om filen for å få den gjennom.

cause-international-address-unsupported =
    .headline = En e-postserver støtter ikke andre bokstaver enn a til z
    .why = En adresse i meldingen har andre bokstaver, for eksempel æ, ø eller å. Et e-postsystem på veien støtter ikke slike adresser.
    .act = bruk en enklere adresse
    .step-1 = Be mottakeren om en adresse med bare bokstavene a til z.
    .step-2 = Har din egen adresse slike bokstaver? Skriv fra en annen adresse.
    .otherwise = Administratorene hos { $domain } kan finne ut om systemet deres kan støtte slike adresser.
    .recipient = Be administratoren din om en ekstra adresse med bare bokstavene a til z. Gi den til folk som ikke får meldinger fram til deg.
    .admin = Det neste systemet tilbyr ikke SMTPUTF8 (RFC 6531). Slå det på der, eller gi postboksen et alias i ASCII. Er det bare domenet som ikke er ASCII, holder det med A-label-formen.

## Sikkerhet og regler

cause-policy-problem =
    .headline = En sikkerhetsregel stoppet meldingen
    .why = E-postsystemer har regler for hvilke meldinger de tar imot og sender videre. En slik regel stoppet denne meldingen.
    .act = finne regelen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan si om regelen er deres.
    .admin = Svaret er vagt, kanskje med vilje. Finn ut hvilken server som ga det. Kontroller autentisering av avsenderen, TLS, omdømmet til avsenderserveren og eventuell kryptering av meldingen.

cause-cryptography-failed =
    .headline = En kontroll av signatur eller kryptering mislyktes
    .why = Dette gjelder beskyttelsen av selve meldingen, for eksempel en signatur. Ifølge rapporten kunne et system ikke kontrollere eller konvertere den.
    .act = kontrollere nøkler og sertifikater
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Krypterer du selv? Be mottakeren om en gyldig nøkkel eller et gyldig sertifikat.
    .step-3 = Inneholder meldingen ikke noe fortrolig? Send den uten signatur og kryptering.
    .otherwise = Kanskje må også administratorene hos { $domain } kontrollere nøklene sine.
    .recipient = Er nøkkelen eller sertifikatet ditt utløpt eller byttet? Send det som gjelder nå, til dem som skriver til deg.
    .admin = Finn verten som kontrollerer, signerer eller dekrypterer (S/MIME, OpenPGP, en gateway). X.7.3: ingen konvertering mellom to systemer; X.7.5: ingen brukbar nøkkel; X.7.6: algoritmen støttes ikke, for eksempel SHA-1 eller kort RSA; X.7.7: innholdet er endret. Kontroller utløpsdato, kjede og tilbakekalling av sertifikater og nøklene i katalogen. Ved X.7.7: se etter det som endrer teksten etter signeringen, for eksempel ansvarsfraskrivelser, omskriving av lenker eller ny koding.

cause-refused-by-policy =
    .headline = { $domain } avviste meldingen etter egne regler
    .why = Hvert e-postsystem bestemmer selv hvilke meldinger det tar imot. Administratorene der vet hvilken regel som stoppet denne.
    .act = slippe meldingen gjennom
    .step-1 = Les svaret fra den andre serveren nederst i dette varselet. Det kan oppgi årsaken.
    .step-2 = Gi mottakeren beskjed på en annen måte om at meldingen ble avvist.
    .step-3 = Foreslå at mottakeren ber administratorene der om et unntak.
    .otherwise = Blir alle meldingene dine til { $domain } avvist? Videresend hele dette varselet til administratoren din.
    .recipient = Venter du meldinger fra denne avsenderen? Be administratoren din om et unntak.
    .admin = Regelen ligger hos den andre siden, og det gjør løsningen også. Send postmasteren der svaret, tidspunktet og IP-adressen dere sender fra. Blir all e-post avvist? Kontroller først SPF, DKIM, DMARC, omvendt DNS og blokkeringslister.

cause-refused-as-spam =
    .headline = { $domain } regner meldingen som søppelpost
    .why = Et automatisk filter der avviste meldingen som uønsket e-post. Slike filtre kan ta feil.
    .act = slippe meldingen gjennom
    .step-1 = Kontakt mottakeren på en annen måte, og spør om adressen din kan godkjennes der.
    .step-2 = Prøv med en kort melding uten lenker og vedlegg.
    .step-3 = Er det ikke du som har skrevet meldingen? Bytt passord, og si fra til administratoren din.
    .otherwise = Blir også andre meldinger fra deg avvist? Videresend hele dette varselet til administratoren din.
    .recipient = Legg avsenderen til i kontaktene dine eller på listen over klarerte avsendere. Ligger det meldinger fra avsenderen i søppelposten? Merk dem som ønsket.
    .admin = Kontroller SPF, DKIM og DMARC for avsenderdomenet og omdømmet til IP-adressen dere sender fra. Se etter uvanlig utsending fra denne kontoen. Er alt i orden, kan du melde fra om feilen til postmasteren på den andre siden.

cause-relay-refused =
    .headline = En e-postserver nektet å sende meldingen videre
    .why = Serveren sier at det ikke er dens oppgave å sende e-post fra deg til { $domain }. Ofte skyldes det en innstilling.
    .act = rette innstillingene
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sjekk delen etter @-tegnet. Feil navn kan føre til feil server.
    .otherwise = Er innstillingene på din side riktige? Da må administratorene hos { $domain } kontrollere hvilken server som tar imot e-posten deres.
    .admin = MX-oppføringene kan føre til en server som ikke regner domenet som sitt. Eller så krever relay-serveren innlogging. Kontroller MX-oppføringene, innloggingen på relay-serveren, og hvilke IP-adresser som får sende gjennom den.

cause-authentication-required =
    .headline = En e-postserver krever gyldig innlogging
    .why = En e-postserver på veien tar ikke imot meldingen uten gyldig innlogging. Innloggingen manglet eller ble ikke godtatt.
    .act = kontrollere innloggingen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Bruker du en enhet eller et program som sender e-post av seg selv? Sjekk brukernavnet og passordet der.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Kontroller brukernavn, passord og mekanisme for innloggingen på relay-serveren. Bruk submission på port 587 med STARTTLS, eller på port 465. Ofte er et passord endret, eller så kreves et app-passord.

cause-authentication-refused =
    .headline = Innloggingen på en e-postserver ble avvist
    .why = En e-postserver godtok ikke innloggingen den fikk. Et passord kan være byttet eller utløpt.
    .act = rette innloggingen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sendte du fra et eget e-postprogram eller en egen enhet? Skriv inn brukernavn og passord på nytt der.
    .step-3 = Logg inn én gang i nettleseren. Kanskje ber leverandøren deg om noe der.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Les svaret (RFC 4954, RFC 5248): 535 5.7.8 feil brukernavn eller passord, 432 4.7.12 overgang til nytt passord, 5.7.14 manglende tillitsforhold. Prøv innloggingen for hånd på submission-porten. Kontroller deretter: byttet eller utløpt passord, konto låst etter mislykkede forsøk, passordinnlogging slått av hos leverandøren, manglende app-passord, utløpt OAuth-token. Innloggingen til en relay-server er lagret i e-postserveren. Rett den der, og kjør køen.

cause-authentication-too-weak =
    .headline = En e-postserver krever en sikrere innlogging
    .why = Ifølge serveren er denne måten å logge inn på ikke sikker nok. Selve passordet kan være riktig.
    .act = bruke en sikrere innlogging
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sendte du fra et eget e-postprogram eller en egen enhet? Slå på TLS der, og installer oppdateringer.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = 534 5.7.9: mekanismen er for svak, eller kontoen trenger et app-passord; 538 5.7.11: mekanismen er bare tillatt over TLS. Logg inn etter TLS på port 465, eller etter STARTTLS på 587 (RFC 8314), med en mekanisme som oppgis da: SCRAM, OAUTHBEARER, XOAUTH2 eller PLAIN innenfor TLS. En enhet som ikke kan noe av dette, kan levere e-posten til en relay-server i deres eget nettverk.

cause-sending-blocked =
    .headline = Sending er sperret for denne kontoen eller adressen
    .why = En e-postserver på avsendersiden lar ikke denne kontoen eller avsenderadressen sende. Det kan være for sikkerhets skyld.
    .act = oppheve sperren
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Har du flere adresser? Velg den som hører til denne kontoen.
    .step-3 = Er det sendt meldinger som du ikke har skrevet? Bytt passord med en gang.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Undersøk om kontoen er deaktivert eller låst etter misbruk, eller om den ikke får bruke avsenderadressen. Se etter uvanlig utsending, videresendingsregler og åpne økter før du opphever en sperre. Sett et nytt passord.

cause-account-disabled =
    .headline = Ifølge en e-postserver er avsenderkontoen deaktivert
    .why = En e-postserver på avsendersiden sier at kontoen som ble brukt til denne meldingen, er slått av.
    .act = aktivere kontoen
    .step-1 = Videresend hele dette varselet til administratoren din, om nødvendig fra en annen konto.
    .step-2 = Har du en annen konto? Send meldingen fra den.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Submission- eller relay-serveren sier at kontoen er deaktivert (525 eller X.7.13, RFC 5248). Kontroller tilstanden: stengt, lisens eller betaling utløpt, låst etter mislykkede innlogginger, låst etter misbruk. Fjern årsaken før du aktiverer den. Er det kontoen serveren din logger inn på relay-serveren med, gjelder det all utgående e-post.

cause-account-compromised =
    .headline = Sending er sperret på grunn av mistenkelige meldinger
    .why = En e-postserver på avsendersiden melder om uvanlig utsending fra denne kontoen eller virksomheten. Det kan være at noen andre bruker kontoen.
    .act = sikre kontoen
    .step-1 = Bytt passord med en gang, fra en enhet du stoler på.
    .step-2 = Videresend hele dette varselet til administratoren din.
    .step-3 = Se i postboksen etter sendte meldinger og regler som ikke er dine.
    .step-4 = La en oppdatert virusskanner undersøke enheten din.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Sperr først innloggingen, sett nytt passord, og avslutt alle økter og token. Les deretter innloggingsloggen, og fjern fremmede innboksregler, videresendinger, stedfortredere, app-tillatelser og koblinger; tøm køen for utgående e-post. Opphev sperren til slutt. I Microsoft 365 frigis en bruker (5.1.8) under begrensede enheter, en virksomhet (5.7.7xx) av brukerstøtten. Var det en ønsket masseutsendelse, send den gjennom en tjeneste for slike.

cause-send-as-denied =
    .headline = Kontoen får ikke bruke denne avsenderadressen
    .why = Ifølge en e-postserver på avsendersiden hører ikke avsenderadressen til denne kontoen.
    .act = tillate denne avsenderadressen
    .step-1 = Velg din egen adresse som avsender, og send meldingen på nytt.
    .step-2 = Trenger du den andre adressen? Videresend hele dette varselet til administratoren din.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Sammenlign tre ting i loggen: innloggingen, MAIL FROM og From-feltet. Er bruken ønsket, gi Send As eller Send on Behalf (Exchange; vent på replikeringen), knytt adressen til innloggingen (smtpd_sender_login_maps i Postfix), eller legg den til som bekreftet alias. Enheter og programmer trenger en egen konto med egen adresse. Er den ikke ønsket, se etter misbruk.

cause-sender-not-allowed =
    .headline = { $domain } tar ikke imot e-post fra deg til denne adressen
    .why = Noen adresser tar bare imot meldinger fra bestemte avsendere, for eksempel kolleger eller medlemmer av en liste. Andre er stengt for enkelte avsendere.
    .act = godkjenne adressen din
    .step-1 = Kontakt mottakeren eller eieren av gruppen på en annen måte. Be om at adressen din blir godkjent.
    .step-2 = Har du flere adresser? Skriv fra den som er kjent der.
    .step-3 = Er det en e-postliste? Meld deg på den først.
    .otherwise = Administratorene hos { $domain } kan se hvem som får skrive til denne adressen.
    .recipient = Legg avsenderen til blant dem som får skrive til deg eller gruppen din. Kan du ikke det, spør administratoren din.
    .admin = Mottakeren begrenser hvem som får sende: en lukket gruppe, en liste for medlemmer, bare interne avsendere, eller en sperre. Eieren eller administratorene kan godkjenne avsenderen. Kontroller at avsenderadressen er den som er registrert der.

cause-list-restricted =
    .headline = Ifølge { $domain } er listen stengt for adressen din
    .why = Mange lister og grupper tar bare imot meldinger fra medlemmer eller bestemte avsendere. Ifølge e-postserveren er adressen din ikke blant dem.
    .act = legge til adressen din
    .step-1 = Er du medlem? Skriv fra adressen du meldte deg på med.
    .step-2 = Meld deg på listen, eller kontakt eieren på en annen måte og be om å få adressen din lagt til.
    .step-3 = Haster det? Skriv direkte til medlemmer du kjenner.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvem som eier listen.
    .recipient = Eier du denne listen eller gruppen? Legg til avsenderen, eller la meldinger utenfra vente på godkjenning fra deg.
    .admin = Sammenlign From og avsenderen på konvolutten med medlemmene og dem som får skrive: som regel er det et alias eller en byttet adresse. Eieren kan legge til adressen eller holde innlegg fra andre tilbake for godkjenning. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), eksterne avsendere til en Microsoft 365-gruppe (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } tar bare imot intern e-post til denne adressen
    .why = Ifølge e-postserveren tar adressen bare imot meldinger fra samme virksomhet. Meldingen din ble ikke regnet som intern.
    .act = åpne for avsendere utenfra
    .step-1 = Hører du til denne virksomheten? Send meldingen fra kontoen din der.
    .step-2 = Kontakt mottakeren eller eieren av gruppen på en annen måte. Be om at avsendere utenfra blir sluppet inn.
    .step-3 = Bruk en annen adresse til virksomheten, for eksempel den på nettstedet.
    .otherwise = Administratorene hos { $domain } kan åpne adressen for meldinger utenfra.
    .recipient = Be administratoren din åpne adressen for meldinger utenfra, eller for enkelte avsendere.
    .admin = Exchange 5.7.12 og 5.7.13x: mottakerobjektet krever innloggede avsendere. Slå av RequireSenderAuthenticationEnabled, eller opprett en kontakt for avsenderen og godkjenn den. Er avsenderen intern, kom meldingen inn uten innlogging: la enheten eller programmet logge inn, eller rett koblingen mellom deres egne servere, slik at den regnes som intern.

cause-sender-blocked =
    .headline = Ifølge { $domain } er e-post fra deg blokkert
    .why = Ifølge e-postserveren står adressen din, domenet ditt eller serveren din på en liste over blokkerte avsendere. Det kan være ment slik, eller det kan være en feil.
    .act = oppheve blokkeringen
    .step-1 = Kan det være en feil? Kontakt mottakeren på en annen måte, og be om at blokkeringen blir opphevet.
    .step-2 = Blir også meldinger til andre i dette domenet blokkert? Videresend hele dette varselet til administratoren din.
    .otherwise = Administratorene hos { $domain } kan se hvor blokkeringen er satt, og hvorfor.
    .recipient = Står avsenderen ved en feil på listen din over blokkerte avsendere? Fjern oppføringen. Er det ingen der, spør administratoren din.
    .admin = Blokkeringen er satt på den andre siden, av mottakeren eller av administratorer (Exchange 5.7.507, 5.7.513). Finn ut hva den treffer: prøv en annen konto i domenet, deretter en annen IP-adresse. Se etter uønskede masseutsendelser fra denne avsenderen, og følg alle ønsker om å slippe dem. Send deretter postmasteren der svaret, tidspunktet, avsenderadressen og IP-adressen.

cause-sender-not-verified =
    .headline = { $domain } fikk ikke bekreftet hvor meldingen kommer fra
    .why = E-postserveren hos { $domain } kontrollerer om en melding virkelig kommer fra den oppgitte avsenderen. Denne meldingen kom ikke gjennom kontrollen.
    .act = rette domeneinnstillingene
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send bare gjennom e-posttjenesten som hører til adressen din.
    .otherwise = Ble meldingen videresendt på veien? Da kan administratorene hos { $domain } kanskje hjelpe.
    .recipient = Blir e-post fra en annen postboks videresendt til denne? Hent den derfra i stedet; videresending kan ødelegge denne kontrollen.
    .admin = Kontroller SPF for IP-adressen dere sender fra, DKIM-signaturen og DMARC-samsvaret med From-domenet. Avsenderserveren trenger et omvendt DNS-navn som peker tilbake til den. Husk også tjenester som sender eller videresender for dere.

cause-spf-failed =
    .headline = { $domain } kunne ikke bekrefte avsenderserveren
    .why = Et domene kan føre en liste over servere som får sende e-post derfra, med en metode som heter SPF. Hos { $domain } kom ikke meldingen gjennom kontrollen mot listen.
    .act = rette SPF-oppføringen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send bare gjennom e-posttjenesten som hører til adressen din.
    .otherwise = Ble meldingen videresendt til { $domain }? Da kan årsaken ligge hos serveren som videresendte den.
    .recipient = Blir e-post fra en annen postboks videresendt til denne? Hent den derfra i stedet; videresending kan ødelegge denne kontrollen.
    .admin = Kontroller SPF (RFC 7208) for domenet i MAIL FROM, eller i EHLO hvis det er tomt, og for IP-adressen den andre verten så; husk IPv6. Fail: legg til adressen eller tjenestens include, eller send gjennom en vert på listen. Permerror: nøyaktig én v=spf1-oppføring, høyst 10 DNS-oppslag og 2 uten treff, ingen skrivefeil. Temperror: navnetjenerne deres. En videresender trenger SRS.

cause-dkim-failed =
    .headline = { $domain } fant ingen digital signatur den godtar
    .why = E-posttjenester signerer meldinger for å vise hvor de kommer fra, med en metode som heter DKIM. Hos { $domain } ble ingen slik signatur godkjent.
    .act = rette DKIM-signaturen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Ble meldingen sendt gjennom en e-postliste? Skriv direkte til mottakeren.
    .step-3 = Send bare gjennom e-posttjenesten som hører til adressen din.
    .otherwise = Administratorene hos { $domain } kan se hva som var galt med signaturen.
    .admin = Se på en melding slik den gikk ut: finnes det i det hele tatt en DKIM-Signature (RFC 6376)? Slå opp nøkkelen på <s>._domainkey.<d>: finnes den, er den ikke tom, hører den til den private nøkkelen, er RSA minst 1024, helst 2048 biter (RFC 8301)? Stemmer ikke body-hash, endrer noe meldingen etter signeringen: bunntekster, gatewayer, ny koding. X.7.22: ingen signatur der d= er From-domenet. Kontroller x= og klokken.

cause-dmarc-failed =
    .headline = { $domain } kunne ikke knytte meldingen til avsenderen
    .why = Domenet ditt kan be andre om å avvise e-post uten bevis på at den kommer derfra. Hos { $domain } manglet dette beviset (DMARC).
    .act = rette avsenderkontrollene
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send bare gjennom e-posttjenesten som hører til adressen din.
    .step-3 = Ble meldingen sendt gjennom en e-postliste? Skriv direkte til mottakeren.
    .otherwise = Ble meldingen videresendt på veien? Da kan administratorene hos { $domain } gjøre et unntak.
    .recipient = Blir e-post fra en annen postboks videresendt til denne? Hent den derfra i stedet; videresending kan ødelegge denne kontrollen.
    .admin = Slå opp _dmarc.<From-domenet>: p=, sp=, aspf=, adkim= (RFC 7489). SPF eller DKIM må godkjennes, og domenet må samsvare med From. Hver tjeneste som sender for dere, trenger en DKIM-nøkkel under domenet eller en returadresse der; samlerapporter (rua=) viser hvilken tjeneste det svikter for. Lister og videresendere bør skrive om From eller la signert innhold være i fred. Lemp på p= bare så lenge rettingen varer.

cause-arc-failed =
    .headline = { $domain } stoler ikke på videresendingen av meldingen
    .why = Servere som videresender e-post, kan notere hva de har kontrollert, med en metode som heter ARC. Ifølge { $domain } er disse opplysningene i meldingen ikke gyldige.
    .act = kontrollere videresendingen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Skriv direkte til mottakeren, ikke gjennom en liste eller en videresendingsadresse.
    .otherwise = Ble meldingen videresendt av en server som andre driver? Da er det de som må rette dette.
    .recipient = Blir e-post fra en annen postboks videresendt til denne? Hent den derfra i stedet; videresending kan ødelegge denne kontrollen.
    .admin = Kontroller kjeden i meldingen slik den kom fram (RFC 8617): ledd 1 til n uten hull, cv=none på det første og cv=pass på de andre, hver ARC-Seal gyldig med nøkkelen i DNS, ARC-Message-Signature på det nyeste. Den første verten med et ledd som svikter, eller som endret meldingen etter forseglingen, er årsaken. Rett forseglingen der, eller slå den av. SPF, DKIM og DMARC avgjør saken uten ARC.

cause-reverse-dns-missing =
    .headline = { $domain } fant ikke noe gyldig navn på avsenderserveren
    .why = Internettadressen til en e-postserver bør være knyttet til et navn. Hos { $domain } kom ikke avsenderserveren gjennom denne kontrollen.
    .act = sette navn på serveren
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Har du en konto hos en annen e-posttjeneste? Send meldingen fra den.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak.
    .admin = Ta avsenderserverens IP-adresse fra svaret eller loggen, og slå opp PTR-oppføringen; navnet må ha en A- eller AAAA-oppføring med samme adresse. Den som eier adresseblokken, setter PTR, som regel leverandøren av server eller nettilgang. Kontroller også IPv6, eller send over IPv4 til den er på plass. La EHLO oppgi samme navn, og unngå generiske navn laget av adressen.

cause-sending-server-refused =
    .headline = { $domain } avviser e-post fra avsenderserveren
    .why = Dette gjelder e-postserveren som sender meldingene dine, ikke selve meldingen. Andre meldinger fra den serveren kan også bli avvist.
    .act = få serveren godkjent
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak.
    .recipient = Venter du meldinger fra denne avsenderen? Be administratoren din om et unntak.
    .admin = Nevner svaret en blokkeringsliste? Finn og fjern årsaken før du ber om å bli fjernet fra listen. Kontroller omvendt DNS og navnet i EHLO, og se etter uvanlig store utsendelser. Er det ingen liste, kan du skrive til postmasteren der og oppgi IP-adressen dere sender fra.

cause-sending-server-blocklisted =
    .headline = Ifølge { $domain } står avsenderserveren på blokkeringsliste
    .why = Blokkeringslister nevner servere som skal ha sendt uønsket e-post. Som regel sender mange gjennom samme server, så det trenger ikke gjelde deg.
    .act = få oppføringen slettet
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Har du en konto hos en annen e-posttjeneste? Send meldingen fra den.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak inntil oppføringen er slettet.
    .recipient = Venter du meldinger fra denne avsenderen? Be administratoren din om et unntak.
    .admin = Finn listen i svaret, og slå opp IP-adressen dere sender fra; noen lister gjelder domener eller lenker. Finn og stopp årsaken først: en konto som er overtatt, en åpen relay-server, et nettskjema, en smittet enhet bak samme adresse. Be deretter om sletting på siden til listen (Spamhaus, eller portalen til Microsoft). Lister over dynamiske adresser: send gjennom leverandørens relay-server. Deler dere adressen med andre: si fra til leverandøren.

cause-sending-server-reputation-low =
    .headline = { $domain } stoler ikke nok på avsenderserveren
    .why = E-postsystemer vurderer en server etter e-posten den har sendt før. Hos { $domain } er vurderingen av avsenderserveren for dårlig.
    .act = bedre vurderingen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Vent en dag, og send meldingen på nytt. Vurderinger endrer seg med tiden.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak.
    .recipient = Venter du meldinger fra denne avsenderen? Be administratoren din om et unntak.
    .admin = Kontroller i denne rekkefølgen: SPF, DKIM, DMARC og omvendt DNS; plutselig mer utsending og kontoer som er overtatt; andelen klager og feil. Leverandørens egne sider viser hvordan den ser dere: Google Postmaster Tools, Microsoft SNDS og JMRP, Yahoo Sender Hub. En ny adresse trenger noen uker med sakte økende mengde. Send masseutsendelser fra en annen adresse, og bare til dem som har bedt om det. Bruk deretter leverandørens skjema, med svaret.

cause-greeting-refused =
    .headline = Hilsenen fra avsenderserveren ble ikke godtatt
    .why = Når to e-postservere møtes, sier den første hva den heter. Den andre serveren godtok ikke navnet den fikk.
    .act = rette servernavnet
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Ble meldingen sendt direkte av en enhet eller et program? Da bør den gå gjennom e-posttjenesten din.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak.
    .admin = Navnet etter EHLO må være et fullt vertsnavn som kan slås opp (RFC 5321 §2.3.5, §4.1.1.1), helst det i PTR-oppføringen. Ofte avvist: localhost, et navn uten punktum, .local, en adresse uten hakeparenteser, mottakerens eget navn. Sett smtp_helo_name i Postfix eller FQDN for sendekoblingen i Exchange. Er navnet riktig, finn verten eller programmet bak samme adresse som sier noe annet.

cause-rate-limited =
    .headline = For mange meldinger på kort tid
    .why = En e-postserver på veien begrenser hvor mange meldinger som slipper gjennom på en viss tid. Grensen er nådd. Meldinger fra andre kan telle med.
    .act = sende på nytt senere
    .step-1 = Vent til i morgen, og send meldingen på nytt.
    .step-2 = Skriver du til mange? Fordel meldingene over lengre tid.
    .step-3 = Har du bare sendt noen få meldinger? Si fra til administratoren din, og bytt passord for sikkerhets skyld.
    .otherwise = Skjer det ofte? Da kan administratoren din finne ut hvilken grense som gjelder.
    .admin = Finn ut hvem grensen tilhører: dere, det andre systemet eller bare denne postboksen. Send saktere til hvert domene, og fordel masseutsendelser over tid. En plutselig topp fra én konto kan bety at den er overtatt av andre.

cause-sending-quota-exceeded =
    .headline = Grensen for sending er nådd
    .why = Kontoer og virksomheter får bare sende et visst antall meldinger på en viss tid. Ifølge rapporten er det tallet nådd.
    .act = sende på nytt senere
    .step-1 = Vent en dag, og send meldingen på nytt. De fleste grenser gjelder for 24 timer.
    .step-2 = Skriver du til mange? Spør administratoren din om en tjeneste for masseutsendelser.
    .step-3 = Har du bare sendt noen få meldinger? Bytt passord, og si fra til administratoren din.
    .otherwise = Administratoren din kan se hva som er sendt, og kan kanskje heve grensen.
    .admin = Finn ut hvem kvoten gjelder: kontoen, virksomheten eller relay-serveren (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Tell meldinger og mottakere per konto for de siste 24 timene; se etter skript, sløyfer og kontoer som er overtatt. De fleste grenser er løpende: la køen vente i stedet for å levere inn på nytt. Flytt masseutsendelser til en egen tjeneste, eller få grensen hevet.

cause-recipient-rate-limited =
    .headline = Ifølge { $domain } får postboksen for mange meldinger
    .why = E-postserveren hos { $domain } begrenser hvor raskt én postboks kan få meldinger. Meldinger fra andre teller også med.
    .act = sende på nytt senere
    .step-1 = Vent en time, og send meldingen på nytt.
    .step-2 = Skriver et program hos deg til denne adressen? La det sende færre meldinger.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Fortsetter det? Da kan administratorene hos { $domain } se hvor alle meldingene kommer fra.
    .recipient = Kommer det mange meldinger fra ett program eller én tjeneste? Sørg for at de kommer sjeldnere. Kjenner du ikke grunnen, si fra til administratoren din.
    .admin = Grensen gjelder én postboks: fra denne avsenderen (Exchange 5.2.121) eller fra alle (Exchange 5.2.122, Google 4.2.1 og 5.2.1). Se etter alarmer fra overvåking, skript og to automatiske svar som svarer hverandre (RFC 3834). Samle alarmene, og send færre om gangen til denne mottakeren. Administratorene der kan spore kilden, eller bruke en gruppe eller delt postboks med høyere grenser.

cause-flood-detected =
    .headline = En e-postserver fikk for mange like meldinger
    .why = Ifølge serveren ser denne meldingen ut som en del av en flom av like meldinger. Den kan ha havnet der ved en tilfeldighet.
    .act = sende på nytt senere
    .step-1 = Vent til i morgen, og send meldingen på nytt.
    .step-2 = Sender du samme tekst til mange? Bruk en tjeneste for masseutsendelser.
    .step-3 = Har du bare sendt denne ene meldingen? Bytt passord, og si fra til administratoren din.
    .otherwise = Administratorene hos { $domain } kan se hva systemet deres har telt.
    .recipient = Er det plutselig mange like meldinger i postboksen din? Si fra til administratoren din. Se etter viktige meldinger innimellom, for eksempel fra banken.
    .admin = X.7.28: for mange like meldinger fra adressen, nettverket eller domenet deres, eller flere med samme Message-ID. Finn kilden i loggen etter emne og konto: en konto som er overtatt, en sløyfe, et skript, eller et nettskjema som misbrukes til å melde på andre (bruk bekreftet påmelding og captcha). Stopp den, fjern meldingene fra køen, og slipp resten ut sakte.

cause-asked-to-try-later =
    .headline = { $domain } ber om et nytt forsøk senere
    .why = E-postserveren hos { $domain } tar ikke imot meldingen foreløpig. Servere svarer slik når de har mye å gjøre eller vil være forsiktige.
    .act = sende på nytt senere
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Fortsetter det i flere dager? Da kan administratorene hos { $domain } finne ut hvorfor.
    .admin = Den andre serveren ga en midlertidig avvisning. Kontroller at systemet ditt prøver igjen fra samme IP-adresse; grålisting bygger på det. Hjelper det ikke med nye forsøk over et døgn? Send postmasteren der svaret og tidspunktene.

cause-greylisted =
    .headline = { $domain } lar ukjente avsendere vente med vilje
    .why = E-postserveren tar imot en melding fra en ukjent avsender først etter en stund, ved et senere forsøk. Det holder uønsket e-post ute.
    .act = sende på nytt senere
    .step-1 = Vent en time, og send meldingen på nytt fra samme adresse.
    .step-2 = Går det fortsatt ikke? Videresend hele dette varselet til administratoren din.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan la adressen din slippe ventetiden.
    .recipient = Venter du meldinger fra denne avsenderen? Be administratoren din la adressen slippe ventetiden.
    .admin = Grålisting (RFC 6647) husker IP-adressen eller nettverket, avsenderen og mottakeren, og tar imot et nytt forsøk etter noen minutter. Kontroller at køen prøver 4yz igjen innen en time, i minst et døgn, fra samme adresse og med samme avsender på konvolutten: grupper av adresser og skiftende returadresser hindrer det. Administratorene der kan gjøre unntak etter SPF, nettverk eller en tillatelsesliste.

cause-system-congested =
    .headline = Ifølge { $domain } er e-postsystemet overbelastet
    .why = E-postserveren sier at den har mer å gjøre enn den klarer. Slikt går som regel over.
    .act = sende på nytt senere
    .step-1 = Vent til i morgen, og send meldingen på nytt.
    .step-2 = Sender du mange meldinger dit? Fordel dem over lengre tid.
    .step-3 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Varer det i flere dager? Da må administratorene hos { $domain } avlaste systemet sitt.
    .admin = På avsendersiden: færre forbindelser om gangen til dette målet, lengre pauser, og et forsøk på de andre MX-serverne. På den andre siden, i denne rekkefølgen: antall forbindelser mot grensen, lengden på køen, trege filtre og oppslag (DNS-lister, katalog), ventetid på disk, last. Topper ved hel time tyder på masseutsendelser og skript.

cause-priority-too-low =
    .headline = { $domain } tar bare imot meldinger med høyere prioritet
    .why = Ifølge e-postserveren må meldinger med denne prioriteten vente. Det skjer i krisesituasjoner eller når trafikken er stor.
    .act = sende på nytt senere
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Skal meldingene dine ha høyere prioritet? Spør administratoren din.
    .step-3 = Kan det ikke vente? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } vet når meldinger med alle prioriteter blir tatt imot igjen.
    .admin = Den andre serveren bruker MT-PRIORITY (RFC 6710); svaret kan nevne det laveste nivået den tar imot. Sammenlign med nivået i MAIL FROM eller i feltet MT-Priority (RFC 6758). Hev nivået bare for avsendere som har rett til det. Importance og X-Priority fra e-postprogrammer teller ikke. Ellers: la køen vente.

cause-secure-connection-failed =
    .headline = Fikk ingen sikker forbindelse til { $domain }
    .why = Denne meldingen kan bare sendes over en sikker forbindelse. Forbindelsen til den andre serveren lot seg ikke sikre godt nok.
    .act = kontrollere sikkerhetsinnstillingene
    .step-1 = Gi mottakeren beskjed på en annen måte om at meldingen ikke kom fram.
    .step-2 = Vent en dag, og send meldingen på nytt.
    .otherwise = Gjelder det også andre domener enn { $domain }? Videresend hele dette varselet til administratoren din.
    .admin = Test STARTTLS på hver MX-server: om det tilbys, og om sertifikatet er gyldig og gjelder for serveren. Sammenlign MX-serverne med MTA-STS-policyen og TLSA-oppføringene. En melding med REQUIRETLS kan bare gå via servere som tilbyr REQUIRETLS.

cause-mta-sts-failed =
    .headline = En kontroll mot sikkerhetsreglene til { $domain } mislyktes
    .why = Domenet publiserer regler for sikre forbindelser til e-postserverne sine. Ifølge rapporten fulgte ikke serveren som ble funnet, disse reglene.
    .act = rette sikkerhetsreglene
    .step-1 = Gi mottakeren beskjed på en annen måte om at sikkerhetsreglene til domenet stopper meldinger.
    .step-2 = Haster det? Bruk en adresse til samme person i et annet domene.
    .step-3 = Vent en dag, og send meldingen på nytt.
    .otherwise = Administratorene hos { $domain } må rette reglene eller serveren.
    .admin = Hent policyen på https://mta-sts.<domene>/.well-known/mta-sts.txt (RFC 8461). Hver MX-server må passe med en mx:-linje, tilby STARTTLS og vise et gyldig sertifikat for sitt eget navn. Når MX-servere byttes: før opp de nye i policyen, endre id i TXT-oppføringen _mta-sts, vent ut max_age i den gamle policyen, og bytt så MX. Modusen testing slipper e-post gjennom så lenge. På avsendersiden: hent på nytt hvis id ikke er den som er lagret.

cause-dane-failed =
    .headline = Sikkerhetsoppføringene til { $domain } ble ikke godkjent
    .why = Domenet publiserer oppføringer som e-postserveren kan kjennes igjen på. Ifølge rapporten gikk oppføringene eller serveren ikke gjennom kontrollen.
    .act = rette sikkerhetsoppføringene
    .step-1 = Gi mottakeren beskjed på en annen måte om at sikkerhetsoppføringene til domenet stopper meldinger.
    .step-2 = Haster det? Bruk en adresse til samme person i et annet domene.
    .step-3 = Vent en dag, og send meldingen på nytt.
    .otherwise = Gjelder det også andre domener enn { $domain }? Videresend hele dette varselet til administratoren din.
    .admin = Slå opp TLSA på _25._tcp.<MX-server>, og sammenlign med sertifikatet i bruk (RFC 7672; 3 1 1 er det beste valget). Som regel kom en ny nøkkel før oppføringen: publiser gammel og ny TLSA, vent ut TTL, og bytt så sertifikatet. Kontroller at STARTTLS tilbys. Valider DNSSEC for sonene til domenet og MX-serveren: utløpte signaturer, DS-oppføringer etter nøkkelbytte. Svikter også andre signerte domener, kontroller din egen navnetjener og klokken dens.

cause-certificate-invalid =
    .headline = Serversertifikatet til { $domain } ble ikke godtatt
    .why = Et sertifikat viser at en server er den rette. Dette sertifikatet kan være utløpt, gjelde en annen server eller komme fra en ukjent utsteder.
    .act = fornye sertifikatet
    .step-1 = Gi mottakeren beskjed på en annen måte om at sertifikatet til e-postserveren ikke ble godtatt.
    .step-2 = Haster det? Bruk en adresse til samme person i et annet domene.
    .step-3 = Vent en dag, og send meldingen på nytt.
    .otherwise = Gjelder det også andre domener enn { $domain }? Videresend hele dette varselet til administratoren din.
    .admin = Test hver MX-server med openssl s_client -starttls smtp -connect <vert>:25 -servername <vert> -showcerts. Kontroller utløpsdato, navnet på MX-serveren blant de alternative navnene, mellomsertifikatene og utstederen. Etter en fornyelse må e-posttjenesten lastes på nytt, på hver MX-server. På avsendersiden: klokken, CA-samlingen, og regelen eller koblingen som krever gyldig sertifikat for dette domenet.

cause-requiretls-unsupported =
    .headline = En server på veien kan ikke garantere sikker levering
    .why = Meldingen ble sendt med krav om at hver forbindelse på veien er sikker. Den neste e-postserveren tilbyr ikke det.
    .act = åpne for sikker levering
    .step-1 = Inneholder meldingen ikke noe fortrolig? Send den på nytt uten dette kravet.
    .step-2 = Er den fortrolig? Avtal med mottakeren en annen trygg måte å sende den på.
    .otherwise = Administratorene hos { $domain } kan finne ut om systemet deres kan oppfylle dette kravet.
    .admin = Meldingen har REQUIRETLS (RFC 8689). Neste ledd må oppgi REQUIRETLS etter EHLO innenfor TLS, med gyldig sertifikat, og MX-oppføringen må være sikret med DNSSEC eller MTA-STS. Test hver MX-server: én uten er nok. På den andre siden må hvert ledd fram til postboksen støtte det. På avsendersiden bør bare avsenderen selv avgjøre om kravet kan droppes.
