### Årsakene: kvifor ei melding ikkje blei levert, og kva som hjelper.
###
### Det ein annan server hevdar, seier vi om den serveren; det er ikkje noko vi sjølve har slått fast.
### .act: til lesaren i bydeform (sjekk adressa), om andre i infinitiv utan å (rydde plass).
### .recipient: til den som har postboksen, med du, berre på hjelpesidene.

## Ingenting kjent

cause-unknown =
    .headline = Den nøyaktige årsaka er ikkje kjend
    .why = Leveringsrapporten nemner inga klar årsak. Alt vi veit, står nedst i dette varselet.
    .act = finne årsaka
    .step-1 = Sjekk adressa éin gong til.
    .step-2 = Vent nokre timar, og send meldinga på nytt.
    .step-3 = Går det framleis ikkje? Vidaresend heile dette varselet til administratoren din.
    .otherwise = Administratorane på begge sider kan finne ut meir i loggane sine.
    .admin = Status og svar peikar ikkje ut éi årsak. Finn meldinga i loggen med tidspunkta og ID-ane i dette varselet. Er ein annan server nemnd, kan administratorane der forklare svaret.

## Adresser

cause-address-problem =
    .headline = Ei adresse i meldinga blei ikkje godteken
    .why = Ein e-postserver på vegen godtok ikkje ei adresse i denne meldinga. Den vanlegaste grunnen er ein skrivefeil.
    .act = sjekk adressa
    .step-1 = Samanlikn adressa bokstav for bokstav med den i ei tidlegare melding frå mottakaren. Sjå òg etter mellomrom, komma og punktum.
    .step-2 = Skriv adressa på nytt i staden for å velje ho frå ei liste med forslag.
    .step-3 = Spør etter rett adresse på ein annan måte, til dømes på telefon.
    .otherwise = Er adressa rett? Då kan administratorane hos { $domain } finne ut meir.
    .admin = Samanlikn adressa i denne rapporten med den avsendaren brukte. Alias og vidaresending kan ha endra ho. Kontroller syntaksen, domenet og svaret.

cause-mailbox-unknown =
    .headline = { $domain } kjenner ikkje denne adressa
    .why = E-postserveren hos { $domain } seier at han ikkje har nokon postboks med denne adressa. Det kan vere ein skrivefeil i adressa, eller postboksen kan vere nedlagd.
    .act = sjekk adressa
    .step-1 = Samanlikn adressa bokstav for bokstav med den i ei tidlegare melding frå mottakaren. Éin feil bokstav er nok.
    .step-2 = Valde du adressa frå ei liste med forslag? Fjern ho frå lista først, og skriv ho på nytt.
    .step-3 = Spør etter rett adresse på ein annan måte. Send så meldinga på nytt.
    .otherwise = Er adressa rett? Då kan administratorane hos { $domain } sjå kvifor ho er ukjend der.
    .recipient = Er dette adressa di? Sjekk korleis ho er skriven der folk finn ho. Spør administratoren din om postboksen finst.
    .admin = Skal postboksen finnast? Då bør administratorane der kontrollere brukarkatalog, alias og mottakartabellar. Kontroller at MX-oppføringane fører til systemet som har postboksen. Eit alias eller ein vidaresendingsregel kan peike til ei adresse som ikkje finst lenger.

cause-domain-unknown =
    .headline = Domenet { $domain } blei ikkje funne
    .why = Delen etter @-teiknet i adressa fører ingen stad. Det kan vere ein skrivefeil, eller domenet kan ha gått ut av bruk.
    .act = sjekk adressa
    .step-1 = Sjekk delen etter @-teiknet, bokstav for bokstav. Endingar som .com og .co er lette å forveksle.
    .step-2 = Leit etter rett adresse i ei tidlegare melding eller på ein nettstad.
    .step-3 = Spør etter rett adresse på ein annan måte. Send så meldinga på nytt.
    .otherwise = Er { $domain } rett? Då er det berre eigaren av domenet som kan ordne dette.
    .admin = Slå opp MX-, A- og AAAA-oppføringane for domenet frå eit anna nettverk. NXDOMAIN overalt betyr feil namn eller ei registrering som har gått ut. NXDOMAIN berre her peikar mot din eigen namnetenar.

cause-domain-accepts-no-mail =
    .headline = { $domain } tek ikkje imot e-post i det heile
    .why = Domenet er sett opp slik at det ikkje tek imot e-post. Derfor kan ingen meldingar leverast dit.
    .act = bruk ei anna adresse
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Spør etter ei anna adresse, til dømes på telefon.
    .step-3 = Sjå etter eit kontaktskjema på nettstaden til verksemda.
    .otherwise = Skal { $domain } ta imot e-post? Då må eigaren endre innstillingane for domenet.
    .admin = Domenet publiserer ei null-MX-oppføring (RFC 7505). Er det ein feil, bør eigaren i staden publisere MX-oppføringane for e-postserverane sine.

cause-address-malformed =
    .headline = Skrivemåten av adressa blei ikkje godteken
    .why = Ifølgje rapporten følgjer ikkje adressa reglane for e-postadresser. Det skal ikkje meir til enn eit mellomrom eller eit komma.
    .act = rett adressa
    .step-1 = Sjå etter mellomrom, komma, hermeteikn, parentesar og punktum på slutten. Ingenting av dette høyrer heime i adressa.
    .step-2 = Sjekk at adressa har eitt @-teikn og eit fullstendig domene etter det, til dømes example.com.
    .step-3 = Skriv adressa for hand. Kopiert tekst kan ha teikn som ikkje synest.
    .otherwise = Ser adressa rett ut? Vidaresend heile dette varselet til administratoren din.
    .admin = Sjå på adressa i RCPT-kommandoen, ikkje berre i meldingshovudet. Vanlege feil: lause hermeteikn eller vinkelparentesar, eit visingsnamn, punktum til slutt, eit domene utan punktum, usynlege teikn eller teikn som liknar, meir enn 64 oktettar framfor @-teiknet (RFC 5321 §4.1.2, §4.5.3.1). Skreiv avsendaren rett? Finn kontakten, aliaset eller programmet som endra adressa.

cause-address-ambiguous =
    .headline = { $domain } fann fleire treff på denne adressa
    .why = Ifølgje e-postserveren hos { $domain } kan adressa gjelde meir enn éin postboks. Serveren kan ikkje avgjere kva for ein som er meint.
    .act = bruk heile adressa
    .step-1 = Bruk heile adressa til mottakaren, ikkje ei kortform eller berre eit namn.
    .step-2 = Kontakt mottakaren på ein annan måte, og spør etter ei adresse som heilt sikkert verkar.
    .otherwise = Administratorane hos { $domain } kan sørgje for at adressa fører til berre éin postboks.
    .recipient = Sei frå til administratoren din om at adressa di fører til fleire postboksar. Oppgi ei anna adresse til det er retta.
    .admin = Feilen ligg i katalogen på mottakarsida. Administratorane der bør søkje etter adressa i alle postboksar, kontaktar, grupper, alias og omskrivingsreglar, og la ho stå éin stad. Oppslag på namn må òg vere eintydige. Vent så til katalogen er synkronisert med e-postserveren.

cause-mailbox-moved =
    .headline = Ifølgje { $domain } er denne adressa flytta
    .why = E-postserveren hos { $domain } seier at postboksen ikkje er der lenger. Han vidaresender ikkje meldingar til ei ny adresse.
    .act = bruk den nye adressa
    .step-1 = Spør etter den nye adressa på ein annan måte.
    .step-2 = Den nye adressa kan stå i svaret frå den andre serveren, nedst i dette varselet. Sjekk at ho stemmer.
    .step-3 = Endre adressa i kontaktane dine. Send så meldinga på nytt.
    .otherwise = Administratorane hos { $domain } kan setje opp vidaresending frå den gamle adressa.
    .recipient = Er dette den gamle adressa di? Gi folk den nye. Kanskje kan administratoren din vidaresende meldingar ei tid.
    .admin = Den andre serveren melder om ein postboks som er flytta og ikkje vidaresender. Svar 551 kan ha den nye adressa. Kontroller ho før nokon bruker ho.

cause-address-changed-hands =
    .headline = Ifølgje { $domain } har adressa fått ny eigar
    .why = Meldinga var berre til den som hadde adressa på ein viss dato. E-postserveren hos { $domain } seier at adressa har fått ein annan eigar sidan då.
    .act = spør etter ny adresse
    .step-1 = Kontakt mottakaren på ein annan måte, og spør kva adresse som gjeld no.
    .step-2 = Ikkje send noko personleg til den gamle adressa. Andre kan lese det.
    .step-3 = Fjern den gamle adressa frå kontaktane og listene dine.
    .otherwise = Er eigaren den same? Då kan administratorane hos { $domain } rette datoen dei har registrert.
    .recipient = Har adressa vore di heile tida? Be administratoren din rette datoen som er registrert. Er ho ny for deg, var ikkje meldinga til deg.
    .admin = Meldinga hadde parameteren RRVS eller feltet Require-Recipient-Valid-Since (RFC 7293). Samanlikn datoen med dagen då kontoeigaren sist stadfesta adressa. Ikkje send nytt passord eller andre private opplysningar dit, og få ei anna adresse stadfesta. 5.7.17 gjeld postboksen, 5.7.18 heile domenet. Er eigaren den same, bør den andre sida rette registreringa.

cause-sender-address-refused =
    .headline = Avsendaradressa di blei ikkje godteken
    .why = Ein e-postserver på vegen godtok ikkje adressa du skreiv frå. Ho kan vere feilskriven, eller innstillingane for domenet kan vere feil.
    .act = kontrollere avsendaradressa
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sjekk di eiga adresse i innstillingane for e-postprogrammet.
    .step-3 = Har du ei anna adresse? Send meldinga frå den.
    .otherwise = Så langt rapporten viser, ligg ikkje årsaka i adressa du skreiv til.
    .admin = Kontroller avsendaren på konvolutten: syntaksen, og om domenet har MX-, A- eller AAAA-oppføringar. Mange serverar avviser eit avsendardomene som ikkje finst, eller som har null-MX.

cause-sender-address-malformed =
    .headline = Skrivemåten av avsendaradressa di blei ikkje godteken
    .why = Ein e-postserver seier at adressa du skreiv frå, ikkje følgjer reglane for e-postadresser.
    .act = rette avsendaradressa
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sjå på di eiga adresse i innstillingane for e-postprogrammet. Fjern mellomrom, komma og parentesar.
    .step-3 = Er meldinga send av ei eining eller ein nettstad? Sjekk avsendaradressa som er lagd inn der.
    .otherwise = Så langt rapporten viser, ligg ikkje årsaka i adressa du skreiv til.
    .admin = Sjå på MAIL FROM-kommandoen i loggen. Vanlege feil: tomt domene, berre eit vertsnamn, eit visingsnamn innanfor vinkelparentesane, mellomrom, andre teikn enn ASCII utan SMTPUTF8. Kontroller mail-attributtet til kontoen og avsendaren i einingar, skript og nettskjema. Omskriving (SRS, VERP, maskering) kan gjere delen framfor @-teiknet lengre enn 64 oktettar (RFC 5321 §4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Ein e-postserver fann ikkje domenet i adressa di
    .why = Serveren kontrollerte delen etter @-teiknet i di eiga adresse. Han fann ikkje noko domene der som kan ta imot svar.
    .act = kontrollere avsendardomenet
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sjekk delen etter @-teiknet i di eiga adresse i e-postprogrammet.
    .step-3 = Har du ei adresse i eit anna domene? Send meldinga frå den.
    .otherwise = Så langt rapporten viser, ligg ikkje årsaka i adressa du skreiv til.
    .admin = Slå opp MX-, A- og AAAA-oppføringane for avsendardomenet på konvolutten utanfrå, hos fleire namnetenarar. Vanlege feil: ei registrering som har gått ut, feil i delegering eller DNSSEC (SERVFAIL), eit domene som berre finst internt, til dømes .local eller eit vertsnamn. Skriv om interne domene til eit offentleg i gatewayen. Er alt i orden no, vent ut den negative TTL-en i sona, og send på nytt.

cause-sender-domain-accepts-no-mail =
    .headline = Ifølgje ein e-postserver tek domenet ditt ikkje imot e-post
    .why = Serveren seier at domenet i adressa di er sett opp slik at det ikkje tek imot e-post. Han avviser meldingar som det ikkje går an å svare på.
    .act = opne for svar
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Har du ei adresse som tek imot e-post? Send meldinga frå den.
    .otherwise = Så langt rapporten viser, ligg ikkje årsaka i adressa du skreiv til.
    .admin = Domenet til avsendaren på konvolutten publiserer ei null-MX-oppføring (RFC 7505), så ein rapport kan aldri nå fram dit. Finn ut kva program eller teneste som bruker det, og gi avsendaren der ei returadresse i eit domene som tek imot e-post. Skal domenet ta imot e-post, byt ut null-MX med ekte MX-oppføringar. Bruker ingen det, kan avsendaren vere forfalska: sjå på DMARC-rapportane.

## Postboksar

cause-mailbox-problem =
    .headline = { $domain } melder om eit problem med postboksen
    .why = E-postserveren hos { $domain } fekk ikkje levert meldinga til denne postboksen. Ifølgje svaret ligg årsaka i sjølve postboksen.
    .act = få orden på postboksen
    .step-1 = Sei frå til mottakaren på ein annan måte om at meldingar ikkje kjem fram.
    .step-2 = Vent ein dag, og send meldinga på nytt.
    .step-3 = Hastar det? Bruk ei anna adresse til same person.
    .otherwise = Administratorane hos { $domain } kan sjå den nøyaktige årsaka.
    .recipient = Logg inn i postboksen din, og sjå etter åtvaringar. Finn du ingen, sei frå til administratoren din.
    .admin = Den andre serveren kjenner adressa og melder om feil i postboksen. Administratorane der bør kontrollere tilstanden til postboksen og vidaresendinga. Er adressa ei liste, bør dei òg kontrollere medlemmene.

cause-mailbox-full =
    .headline = Ifølgje { $domain } er postboksen full
    .why = Ein full postboks tek ikkje imot nye meldingar. Når det er rydda plass, kan meldingar kome fram igjen.
    .act = rydde plass
    .step-1 = Sei frå til mottakaren på ein annan måte om at postboksen er full.
    .step-2 = Send meldinga på nytt når det er plass igjen.
    .step-3 = Hastar det? Bruk ei anna adresse til same person.
    .otherwise = Administratorane hos { $domain } kan òg gi postboksen meir plass.
    .recipient = Slett store eller gamle meldingar, og tøm så papirkorga og søppelposten. Treng du meir plass, spør administratoren din.
    .admin = Ifølgje svaret er kvota brukt opp. Administratorane der kan auke kvota eller rydde plass; papirkorg og søppelpost tel ofte med. Før ei masseutsending bør du undersøkje om postboksen framleis er i bruk.

cause-mailbox-disabled =
    .headline = Ifølgje { $domain } er postboksen slått av
    .why = E-postserveren hos { $domain } tek ikkje imot meldingar til denne postboksen. Det kan gjelde for ei tid eller for godt.
    .act = slå på postboksen
    .step-1 = Ta kontakt på ein annan måte, og spør om adressa framleis er i bruk.
    .step-2 = Bruk ei anna adresse til same person eller verksemd.
    .otherwise = Skal postboksen vere i bruk? Då kan administratorane hos { $domain } slå han på igjen.
    .recipient = Logg inn i postboksen din; han kan ha stått ubrukt for lenge. Går ikkje det, be administratoren din slå han på.
    .admin = Kontoen er slått av, låst eller sperra, ofte fordi han ikkje har vore brukt på lenge. Administratorane der kan slå han på igjen, eller setje opp eit alias eller vidaresending. Elles bør adressa fjernast frå listene dine.

cause-list-expansion-failed =
    .headline = { $domain } fann ikkje medlemmene av denne lista
    .why = Adressa høyrer til ei liste eller ei gruppe. Ifølgje e-postserveren hos { $domain } kunne ikkje meldinga sendast vidare til medlemmene.
    .act = få orden på lista
    .step-1 = Sei frå til eigaren av lista på ein annan måte om at meldingar ikkje kjem fram.
    .step-2 = Hastar det? Skriv direkte til medlemmene du kjenner.
    .otherwise = Administratorane hos { $domain } kan sjå kvifor medlemmene ikkje blei funne.
    .recipient = Er det du som har ansvaret for lista? Gå gjennom medlemmene, og fjern oppføringar som ikkje verkar lenger. Finn du ingenting, sei frå til administratoren din.
    .admin = På den andre sida, i denne rekkjefølgja: kan serveren lese katalogen, fila eller databasen med medlemmene; stemmer filteret og basen til ei dynamisk gruppe; inneheld lister kvarandre; er ei oppføring skriven feil. Slå opp lista for hand før nokon sender til ho igjen. Andre lister på systemet viser om feilen ligg i lista eller i katalogen.

cause-forwarding-broken =
    .headline = Ifølgje { $domain } verkar ikkje vidaresendinga
    .why = Postboksen vidaresender meldingar til ei anna adresse. Ifølgje e-postserveren hos { $domain } går ikkje det.
    .act = rette vidaresendinga
    .step-1 = Sei frå til mottakaren på ein annan måte om at vidaresendinga frå postboksen ikkje verkar.
    .step-2 = Hastar det? Bruk ei anna adresse til same person.
    .otherwise = Så langt rapporten viser, er adressa du brukte, rett. Ofte kan mottakaren òg rette vidaresendinga.
    .recipient = Sjå kva adresse postboksen din vidaresender meldingar til. Rett ho, eller slå av vidaresendinga.
    .admin = Finn ut kvar vidaresendinga er sett opp på den andre sida: i kontoen, i ein regel i postboksen, i eit alias eller i eit kontaktobjekt. Send ei prøvemelding til sjølve målet. Rett eller fjern målet, og hald på ein lokal kopi så lenge. Avviser målet vidaresend e-post, sjå på SPF og DMARC: SRS eller ARC kan mangle.

## E-postsystem

cause-system-problem =
    .headline = { $domain } melder om eit problem i e-postsystemet
    .why = E-postsystemet hos { $domain } kunne ikkje ta imot denne meldinga. Ifølgje svaret ligg årsaka i sjølve systemet.
    .act = rette feilen
    .step-1 = Vent nokre timar, og send meldinga på nytt.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Er problemet der framleis? Då må administratorane hos { $domain } undersøkje det.
    .admin = Det andre systemet melder om ein feil hos seg sjølv: lagring, vedlikehald, konfigurasjon eller ein funksjon som manglar. Administratorane der treng tidspunktet, kø-ID-en i svaret og sjølve svaret.

cause-system-full =
    .headline = Ifølgje { $domain } er e-postsystemet fullt
    .why = E-postserveren seier at han ikkje har plass til fleire meldingar. Det gjeld heile systemet, ikkje berre éin postboks.
    .act = frigjere lagringsplass
    .step-1 = Vent ein dag, og send meldinga på nytt.
    .step-2 = Hastar det? Bruk ei adresse til same person i eit anna domene.
    .otherwise = Varer det i fleire dagar? Då er det berre administratorane hos { $domain } som kan skaffe plass.
    .admin = Svaret gjeld den andre serveren, ikkje ei kvote. Administratorane der bør kontrollere ledig plass og inodar på volumet for kø og e-post, så minnet og grensa der serveren sluttar å ta imot (queue_minfree i Postfix, back pressure i Exchange). På avsendarsida treng køen berre halde fram med å prøve.

cause-system-not-accepting =
    .headline = Ifølgje { $domain } tek e-postsystemet ikkje imot meldingar
    .why = E-postserveren seier at han ikkje tek imot meldingar. Han kan vere stengd for ei tid, eller kanskje er han ikkje meint for e-post.
    .act = opne for e-post
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Er adressa rett? Vent ein dag, og send meldinga på nytt.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Varer det i fleire dagar? Då må administratorane hos { $domain } undersøkje det.
    .admin = Svar 421 eller status 4.3.2 tyder på stans, vedlikehald eller ein stoppa kø. Svar 521 betyr at denne serveren aldri tek imot e-post (RFC 7504). Kontroller at MX-oppføringane berre nemner serverar som skal ta imot e-post, og prøv dei andre. På serveren sjølv: sjå på tilstanden til e-posttenesta, stoppa lyttarar eller komponentar, og grenser for samband.

cause-system-misconfigured =
    .headline = { $domain } melder om feil innstillingar i e-postsystemet
    .why = E-postsystemet der seier sjølv at det ikkje er sett opp rett for denne meldinga.
    .act = rette innstillingane sine
    .step-1 = Sei frå til mottakaren på ein annan måte om at e-postsystemet der melder om feil innstillingar.
    .step-2 = Hastar det? Bruk ei adresse til same person i eit anna domene.
    .step-3 = Send meldinga på nytt når innstillingane er retta.
    .otherwise = Opplysningane nedst i dette varselet hjelper administratorane hos { $domain } med å finne feilen.
    .admin = Ved 5.3.5 finn ein server ofte seg sjølv som neste ledd. Samanlikn vertsnamnet, lista over lokale domene og MX eller smarthost; i Exchange skjer det når koplingar deler namn. Elles viser loggen der for tidspunktet til svaret: ukjend transport, ein oppslagstabell som manglar, feil tilgangsrettar. Send postmasteren der heile svaret med kø-ID-en.

cause-feature-missing =
    .headline = { $domain } manglar noko denne meldinga ber om
    .why = Meldinga blei send med ein tilleggsfunksjon. E-postserveren hos { $domain } seier at han ikkje støttar funksjonen.
    .act = slå på funksjonen
    .step-1 = Slå av tilleggsfunksjonar, til dømes leveringskvittering eller leveringstidspunkt. Send så meldinga på nytt.
    .step-2 = Prøv eit anna e-postprogram, til dømes i nettlesaren.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Valde du ingen tilleggsfunksjon? Vidaresend heile dette varselet til administratoren din.
    .admin = Finn parameteren svaret gjeld: samanlikn MAIL og RCPT i loggen med det den andre serveren oppgir etter EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Undersøk om ein brannmur på ei av sidene skjuler utvidingar. La systemet ditt utelate parameteren der han ikkje er tilboden, eller be den andre sida slå på utvidinga.

cause-message-too-large =
    .headline = Meldinga er for stor
    .why = Ein e-postserver på vegen tek berre imot mindre meldingar. Vedlegg blir om lag ein tredel større når dei blir sende.
    .act = gjer meldinga mindre
    .step-1 = Ta bort store vedlegg, eller gjer dei mindre.
    .step-2 = Legg store filer i skya, og send ei lenkje.
    .step-3 = Send fleire vedlegg i kvar si melding.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kor stor ei melding kan vere der.
    .recipient = Tilby ein annan måte å dele store filer på, til dømes ei delt mappe. Administratoren din veit kor stor ei melding kan vere.
    .admin = Samanlikn storleiken på meldinga med SIZE, som den andre serveren oppgir etter EHLO. Base64 gjer eit vedlegg om lag 37 % større. Ein enkelt postboks kan ha ei lågare grense enn systemet.

cause-message-too-large-for-mailbox =
    .headline = Meldinga er for stor for denne postboksen
    .why = E-postserveren hos { $domain } seier at denne postboksen berre tek imot mindre meldingar. Vedlegg blir om lag ein tredel større når dei blir sende.
    .act = send ei mindre melding
    .step-1 = Legg store filer i skya, og send ei lenkje.
    .step-2 = Ta bort vedlegg, eller gjer dei mindre.
    .step-3 = Spør mottakaren etter ei anna adresse som tek imot større meldingar.
    .otherwise = Administratorane hos { $domain } kan heve grensa for denne postboksen.
    .recipient = Spør administratoren din kor stor ei melding til deg kan vere, og om grensa kan hevast. Tilby så lenge ein annan måte å dele store filer på.
    .admin = Grensa er sett for postboksen, gruppa eller kontoen (X.2.3), så ho kan liggje langt under SIZE, som serveren oppgir etter EHLO. Samanlikn med storleiken slik meldinga blir send: vedlegg i base64 tek om lag 37 % meir. Administratorane der ser først på mottaksgrensa for kontoen, så på grensa for gruppa eller abonnementet.

cause-own-system-problem =
    .headline = Årsaka ligg i vår eiga e-postteneste
    .why = E-posttenesta vår kunne ikkje sende meldinga vidare. Så langt rapporten viser, har den andre sida ingenting med det å gjere.
    .act = kontrollere e-posttenesta
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Send meldinga på nytt når feilen er retta.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Meldinga stoppa på serveren som skreiv rapporten. Søk i loggen der med ID-ane og tidspunkta i dette varselet. Kontroller konfigurasjon, lagring, tilgangsrettar og lokale reglar.

cause-stopped-by-own-rules =
    .headline = Ein regel i vår eiga e-postteneste står i vegen
    .why = E-posttenesta vår har reglar for adresser, vidaresending og innhald. Så langt rapporten viser, gjeld ein av dei denne meldinga.
    .act = kontrollere regelen
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Les årsaka nedst i dette varselet. Der kan det stå kva regelen gjeld.
    .step-3 = Blir e-posten din vidaresend automatisk? Spør om det er lov, eller slå det av.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Finn regelen i loggen på serveren som rapporterte, med ID og tidspunkt: tilgangstabellar, innhaldsfilter og milter, transportreglar og reglar mot datatap, blokkerte mottakarar, grenser for automatisk vidaresending. Gjer eit unntak så smalt som tilfellet. Blei vidaresending ut av huset stoppa, undersøk først kven som sette ho opp: det er eit vanleg teikn på ein konto som er overteken.

## Nettverk og rute

cause-network-problem =
    .headline = Sambandet mellom e-postsystema svikta
    .why = Noko gjekk gale i nettverket på vegen til { $domain }. Slike feil går ofte over av seg sjølve.
    .act = vente og sende på nytt
    .step-1 = Vent nokre timar, og send meldinga på nytt.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Held det fram i fleire dagar? Vidaresend heile dette varselet til administratoren din.
    .admin = Test sambandet med kvar MX-server for domenet på port 25, over IPv4 og IPv6. Sjå etter tidsavbrot, brotne samband og feil i path-MTU. Gjeld det berre dette domenet, bør administratorane der få vite det.

cause-host-unreachable =
    .headline = Får ikkje kontakt med e-postserveren hos { $domain }
    .why = Det var ikkje mogleg å få samband med serveren. Han kan vere slått av, overbelasta eller utan nettverk.
    .act = kontrollere serveren sin
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Er adressa rett? Vent ein dag, og send meldinga på nytt.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Er serveren framleis borte? Då må administratorane hos { $domain } undersøkje han.
    .admin = Test port 25 på kvar MX-server, over IPv4 og IPv6, også frå eit anna nettverk. Kjem andre fram? Sjå på brannmuren, rutene dine og ei mogleg sperring av port 25 hos leverandøren.

cause-connection-refused =
    .headline = Serveren hos { $domain } avviste sambandet
    .why = Ein server blei funnen, men han godtek ikkje samband for e-post. E-posttenesta der kan vere stoppa, eller ein brannmur kan stå imellom.
    .act = kontrollere e-posttenesta si
    .step-1 = Sjekk delen etter @-teiknet. Domenet kan ha ein nettstad, men inga e-postteneste.
    .step-2 = Er adressa rett? Vent nokre timar, og send meldinga på nytt.
    .step-3 = Går det framleis ikkje? Sei frå til mottakaren på ein annan måte.
    .otherwise = Er problemet der framleis? Då må administratorane hos { $domain } kontrollere om e-posttenesta deira er i gang.
    .admin = Ei avvising (TCP reset, ECONNREFUSED) på port 25 betyr at ingenting lyttar der, eller at ein brannmur avviser. Prøv kvar MX-server over IPv4 og IPv6, også frå eit anna nettverk. Går det derifrå, er adressa di sperra. Utan MX-oppføring gjeld A- eller AAAA-oppføringa, og ho kan føre til ein webserver. På den andre serveren: er tenesta i gang, på kva adresser, med kva grenser.

cause-connection-broken =
    .headline = Sambandet med { $domain } blei brote for tidleg
    .why = Serverane hadde kontakt, men sambandet tok slutt før meldinga var overført.
    .act = vente og sende på nytt
    .step-1 = Vent ein time, og send meldinga på nytt.
    .step-2 = Har meldinga store vedlegg? Send ho utan vedlegg, eller med ei lenkje til filene.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Skjer det gong på gong? Vidaresend heile dette varselet til administratoren din.
    .admin = Finn kommandoen brotet kom etter. Før helsinga: grenser for samband eller ein tilsikta pause. Etter STARTTLS: TLS-handtrykket. Under DATA: path-MTU, eit tregt innhaldsfilter, ei storleiksgrense. Send ei lita og ei stor prøvemelding til kvar MX-server, over IPv4 og IPv6. Sjå på brannmurar som granskar SMTP, og på tidsgrensene dine (RFC 5321 §4.5.3.2).

cause-may-have-arrived =
    .headline = Meldinga kan ha kome fram
    .why = Sambandet med { $domain } blei brote etter at heile meldinga var send. Svaret manglar, så vi veit ikkje om serveren tok imot meldinga.
    .act = spør om ho kom fram
    .step-1 = Spør mottakaren om meldinga har kome fram.
    .step-2 = Send ho på nytt berre dersom ho ikkje har kome. Elles kan ho kome fram to gonger.
    .otherwise = Administratorane hos { $domain } kan sjå i loggen sin om meldinga kom inn.
    .recipient = Sjå i innboksen og i søppelposten. Fortel avsendaren om meldinga er der.
    .admin = Sambandet blei brote etter slutten av dataa og før svaret. Søk etter Message-ID i loggen til den andre serveren. Skjer det igjen? Sjå på trege innhaldsfilter, tidsavbrot (RFC 5321 ber om ti minutt her) og path-MTU.

cause-expired-after-retries =
    .headline = Alle forsøk på å levere meldinga slo feil
    .why = Levering til { $domain } er prøvd fleire gonger. Rapporten nemner inga anna årsak.
    .act = vente og sende på nytt
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Er adressa rett? Vent ein dag, og send meldinga på nytt.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Går det framleis ikkje? Vidaresend heile dette varselet til administratoren din.
    .admin = Levetida i køen har gått ut. Finn det siste svaret på kvart forsøk i loggen; der står den eigenlege årsaka. Test MX-serverane for domenet over IPv4 og IPv6.

cause-route-broken =
    .headline = Fann ingen veg fram til { $domain }
    .why = Det var ikkje mogleg å finne ut kvar meldinga skulle leverast. Innstillingane hos { $domain } eller på ein e-postserver på vegen kan vere feil.
    .act = rette innstillingane
    .step-1 = Sei frå til mottakaren på ein annan måte om at e-post til denne adressa ikkje kjem fram.
    .step-2 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .otherwise = Administratorane hos { $domain } kan kontrollere kvar e-posten deira blir send.
    .admin = Kontroller MX-, A- og AAAA-oppføringane for domenet og dine eigne rutetabellar. I ei sløyfe viser Received-felta kva serverar som går igjen. Sjå etter vidaresending i ring, og etter ein MX-server som ikkje reknar domenet som sitt.

cause-domain-without-mail-server =
    .headline = Fann ingen e-postserver for { $domain }
    .why = Domenet finst, men det oppgir ingen e-postserver som kan ta imot meldinga. Kanskje er det berre i bruk til ein nettstad.
    .act = oppgi ein e-postserver
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Leit etter rett adresse i ei tidlegare melding eller på nettstaden til verksemda.
    .step-3 = Spør mottakaren etter ei anna adresse, til dømes på telefon.
    .otherwise = Er { $domain } rett? Då må administratorane der oppgi ein e-postserver i innstillingane for domenet.
    .admin = Slå opp MX-oppføringane. Desse kan ikkje brukast: namn utan A- eller AAAA-oppføring, CNAME (RFC 2181 §10.3), IP-adresser i staden for namn, localhost. Utan MX gjeld adressa til sjølve domenet (RFC 5321 §5.1). Fører MX tilbake til serveren som rapporterte («mail loops back to myself»), kjenner han ikkje domenet som sitt eige: legg det til der, eller rett MX.

cause-domain-lookup-failed =
    .headline = Fann ikkje ut kva e-postserver { $domain } bruker
    .why = Ein katalog som viser vegen til postboksen, gav ikkje noko brukande svar. Feilen kan liggje på den eine eller den andre sida.
    .act = kontrollere namnetenarane
    .step-1 = Sjekk delen etter @-teiknet. Kanskje skal det vere eit liknande namn.
    .step-2 = Er adressa rett? Vent nokre timar, og send meldinga på nytt.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Gjeld det òg andre domene enn { $domain }? Vidaresend heile dette varselet til administratoren din.
    .admin = Spør kvar autoritativ namnetenar for domenet om MX, A og AAAA, og så din eigen namnetenar. Sviktar berre din eigen (SERVFAIL, tidsavbrot), sjå på DNSSEC-valideringa, vidaresendinga og sperra TCP eller store UDP-svar på port 53. Sviktar dei autoritative: feil delegering, signaturar som har gått ut, serverar utan kontakt. Rutar serveren etter LDAP eller ein database, kontroller den først.

cause-mail-loop =
    .headline = Meldinga ser ut til å gå i ring
    .why = Ifølgje rapporten kom meldinga tilbake til same server eller gjekk gjennom for mange serverar. Som regel kjem det av serverar eller postboksar som vidaresender til kvarandre.
    .act = bryte ringen
    .step-1 = Sei frå til mottakaren på ein annan måte om at meldingar til denne adressa går i ring.
    .step-2 = Vidaresender du din eigen e-post til denne adressa? Sørg for at han ikkje kjem tilbake til deg.
    .step-3 = Hastar det? Bruk ei anna adresse til same person.
    .otherwise = Administratorane hos { $domain } kan finne staden der meldinga snur.
    .recipient = Vidaresender du meldingane dine til ei anna adresse? Sørg for at ho ikkje vidaresender dei tilbake til deg.
    .admin = Les Received-felta nedanfrå, og finn ut kvar serverar går igjen: den siste serveren før dei går igjen, sender meldinga tilbake. Sjå der etter vidaresending i ring, ein relay-server eller smarthost for eit domene som skulle vore lokalt, ein MX som fører tilbake, eller eit hybridoppsett der begge sider trur at domenet høyrer til den andre. Går ingenting igjen, er grensa for talet på ledd for låg: RFC 5321 §6.3 ber om minst 100.

## Protokollen

cause-protocol-problem =
    .headline = To e-postserverar blei ikkje samde
    .why = Serverane blei ikkje samde om korleis meldinga skulle overførast. Dette er ei teknisk sak mellom dei to serverane.
    .act = kontrollere e-postserveren
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Kanskje må administratorane hos { $domain } òg hjelpe til.
    .admin = Les svaret saman med kommandoen det svarer på. Samanlikn det som blei tilbode etter EHLO, med det som blei brukt. Ofte er det ein brannmur eller proxy som endrar SMTP-trafikken, eller ein server som krev STARTTLS først.

cause-tls-demanded =
    .headline = Ein e-postserver krev eit trygt samband
    .why = Serveren seier at han berre tek imot denne meldinga over eit kryptert samband. Så langt rapporten viser, var ikkje sambandet kryptert.
    .act = slå på kryptering
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sende du frå eit eige e-postprogram eller ei eiga eining? Slå på TLS for utgåande e-post i innstillingane.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Kontroller at systemet ditt bruker STARTTLS som klient (RFC 3207); mange gjer det ikkje utan vidare. Er STARTTLS slått på, sjå om EHLO tilbyr det, og om ein brannmur tek det bort. Slår handtrykket feil: TLS-versjonar under 1.2, chiffer, CA-samling som manglar. Til submission bruker ein port 465, eller 587 med STARTTLS (RFC 8314). Google seier 4.7.29 eller 5.7.29 om dette.

cause-too-many-recipients =
    .headline = Meldinga har for mange mottakarar
    .why = Ein e-postserver på vegen tek berre imot eit avgrensa tal adresser om gongen.
    .act = bruk færre adresser
    .step-1 = Send meldinga på nytt, men berre til adressene i dette varselet.
    .step-2 = Er det framleis for mange? Send ho til mindre grupper, éi om gongen.
    .step-3 = Skriv du ofte til denne gruppa? Be administratoren din setje opp ei e-postliste.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kva grense som gjeld der.
    .admin = Ein server bør ta imot minst 100 mottakarar om gongen, og ein klient bør dele opp resten (RFC 5321). Kontroller om systemet ditt deler opp etter svar 452, og kva grenser som gjeld for kvar melding og kvar avsendar.

## Innhald

cause-content-problem =
    .headline = Ein e-postserver taklar ikkje formatet på meldinga
    .why = Noko ved måten meldinga er bygd opp på, hindrar levering. Det kan vere formateringa, teikna eller eit vedlegg.
    .act = gjer meldinga enklare
    .step-1 = Send meldinga på nytt som rein tekst, utan formatering.
    .step-2 = Ta bort vedlegga, eller bruk vanlege filtypar.
    .step-3 = Prøv eit anna e-postprogram, til dømes i nettlesaren.
    .otherwise = Går det heller ikkje med ei enkel melding? Vidaresend heile dette varselet til administratoren din.
    .admin = Kontroller meldinga mot RFC 5322 og MIME: From og Date, lause CR eller LF, linjelengd, NUL, teiknsett. Undersøk om 8BITMIME, BINARYMIME eller SMTPUTF8 var nødvendig og ikkje blei tilbode.

cause-message-malformed =
    .headline = Ein e-postserver fann feil i oppbygginga av meldinga
    .why = Ifølgje serveren følgjer ikkje meldinga standarden for e-post. Som regel ligg feilen i programmet som laga ho.
    .act = bruk eit anna program
    .step-1 = Skriv meldinga på nytt i eit anna e-postprogram, til dømes i nettlesaren.
    .step-2 = Skriv heile teksten på nytt. Ei kopiert eller vidaresend melding kan ta feilen med seg.
    .step-3 = Går det framleis ikkje? Vidaresend heile dette varselet til administratoren din.
    .otherwise = Er meldinga laga av ein nettstad eller ei eining? Då er det berre dei ansvarlege der som kan rette feilen.
    .admin = Kontroller i denne rekkjefølgja: éin From med gyldig adresse, og Sender dersom det er fleire; éin Date; ingen felt to gonger (RFC 5322 §3.6); syntaksen i Message-ID; rå 8-bits oktettar i meldingshovudet; lause CR eller LF (RFC 5321 §2.3.8); linjer over 998 oktettar; MIME-grenser og kodingar. Samanlikn meldinga slik ho blei levert inn, med slik ho blei send: ansvarsfråskrivingar, gatewayar og listeprogram endrar ho.

cause-media-unsupported =
    .headline = Ein e-postserver godtek ikkje denne typen innhald
    .why = Ifølgje rapporten har meldinga ein type innhald som den andre sida ikkje kan ta imot. Nokre adresser tek berre imot rein tekst.
    .act = byt filtype
    .step-1 = Bruk vanlege filtypar, til dømes PDF eller JPEG.
    .step-2 = Send meldinga på nytt som rein tekst, utan formatering og vedlegg.
    .step-3 = Legg filene i skya, og send ei lenkje.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kva typar innhald systemet deira godtek.
    .admin = Samanlikn Content-Type for kvar del (RFC 2046) med det målet tek imot: gatewayar til SMS, faks, personsøkjar og sakssystem tek ofte berre imot text/plain. Sjå etter application/ms-tnef (winmail.dat), message/rfc822 inni kvarandre og multipart/signed. Slå av rik tekst for dette domenet, eller la gatewayen fjerne eller konvertere delen.

cause-conversion-impossible =
    .headline = Meldinga kunne ikkje konverterast på vegen
    .why = Ifølgje rapporten treng det neste e-postsystemet meldinga i ei anna form. Det var ikkje mogleg eller ikkje lov å endre ho.
    .act = skriv rein tekst
    .step-1 = Bruk rein tekst til denne adressa, utan formatering og spesialteikn.
    .step-2 = Er meldinga signert eller kryptert? Send ho utan signatur og kryptering dersom innhaldet toler det.
    .step-3 = Ta bort vedlegg, eller legg filene i skya og send ei lenkje.
    .otherwise = Går det heller ikkje med ei enkel melding? Vidaresend heile dette varselet til administratoren din.
    .admin = Sjå kva av 8BITMIME (RFC 6152), BINARYMIME og SMTPUTF8 neste ledd ikkje tilbyr etter EHLO. X.6.2: konvertering er forbode, til dømes i signerte delar eller etter reglar; X.6.3: ikkje støtta; X.6.5: prøvd, men slo feil. La avsendarprogrammet sjølv kode som quoted-printable eller base64, eller send gjennom ein server som støttar utvidinga.

cause-content-refused =
    .headline = Innhaldet i meldinga blei ikkje godteke
    .why = Ein e-postserver på vegen kontrollerer kva meldingar inneheld. Han reagerte på noko i denne meldinga, til dømes eit vedlegg eller ei lenkje.
    .act = endre innhaldet
    .step-1 = Ta bort vedlegg, særleg program og komprimerte filer.
    .step-2 = Sjekk filene for virus før du sender dei på nytt.
    .step-3 = Ta bort lenkjer som ikkje er nødvendige.
    .step-4 = Avtal med mottakaren ein annan måte å dele filene på.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kva systemet deira ikkje tek imot.
    .recipient = Avtal med avsendaren ein annan måte å dele innhaldet på. Trengst det ofte, be administratoren din om eit unntak.
    .admin = Finn ut kva filter som gav svaret, og kva regel eller signatur det nemner. Sjå på filtypar inni arkiv og på doble filendingar. Melder ein skannar om skadeleg programvare, bør eininga til avsendaren undersøkjast først.

cause-attachment-refused =
    .headline = Eit vedlegg blei ikkje godteke
    .why = Ein e-postserver på vegen godtek ikkje ei fil i denne meldinga. Mange system avviser program, skript og låste arkivfiler.
    .act = byt ut vedlegget
    .step-1 = Les svaret nedst i dette varselet. Det kan nemne fila.
    .step-2 = Lagre fila i eit vanleg format, til dømes PDF, eller ta ho bort.
    .step-3 = Legg fila i skya, og send ei lenkje.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kva filer systemet deira godtek.
    .recipient = Tilby ein annan måte å dele fila på, til dømes ei delt mappe. Treng du ofte slike filer, be administratoren din om eit unntak.
    .admin = Finn ut kva regelen ser på: filendinga, Content-Type, den verkelege filtypen eller innhaldet i arkiv. Ofte avvist: .exe, .js, .iso, .lnk, .html, makroar, doble filendingar, arkiv med passord som ikkje kan skannast, for mange vedlegg eller vedlegg inni kvarandre. Den andre sida kan gjere eit unntak for avsendaren eller sleppe ein kopi ut av karantenen. Ikkje kamufler fila.

cause-virus-found =
    .headline = Ein virusskannar melder om skadeleg programvare
    .why = Skannarar kan ta feil, men det er tryggast å undersøkje det. Somme slike program sender meldingar av seg sjølve.
    .act = undersøk eininga di
    .step-1 = Ikkje opne vedlegga, og ikkje send dei igjen førebels.
    .step-2 = La ein oppdatert virusskannar undersøkje eininga di og filene.
    .step-3 = Er det ikkje du som har skrive meldinga? Byt passord frå ei anna eining.
    .step-4 = Fortel administratoren din kva som står i dette varselet. Ikkje send filene vidare.
    .otherwise = Er fila heilt sikkert ufarleg? Då kan administratorane hos { $domain } vurdere saka på nytt.
    .admin = Noter kva server som melde frå, og namnet på signaturen. Isoler og undersøk eininga meldinga kom frå, før alt anna, og sjå i kontoen etter meldingar og reglar som eigaren ikkje har laga. Kontroller fila med ein annan skannar. Er det falsk alarm, meld frå til produsenten av skannaren. Pakk aldri om fila for å få ho gjennom.

cause-international-address-unsupported =
    .headline = Ein e-postserver støttar ikkje andre bokstavar enn a til z
    .why = Ei adresse i meldinga har andre bokstavar, til dømes æ, ø eller å. Eit e-postsystem på vegen støttar ikkje slike adresser.
    .act = bruk ei enklare adresse
    .step-1 = Spør mottakaren etter ei adresse med berre bokstavane a til z.
    .step-2 = Har di eiga adresse slike bokstavar? Skriv frå ei anna adresse.
    .otherwise = Administratorane hos { $domain } kan finne ut om systemet deira kan støtte slike adresser.
    .recipient = Be administratoren din om ei ekstra adresse med berre bokstavane a til z. Gi ho til folk som ikkje får meldingar fram til deg.
    .admin = Det neste systemet tilbyr ikkje SMTPUTF8 (RFC 6531). Slå det på der, eller gi postboksen eit alias i ASCII. Er det berre domenet som ikkje er ASCII, held det med A-label-forma.

## Tryggleik og reglar

cause-policy-problem =
    .headline = Ein tryggleiksregel stoppa meldinga
    .why = E-postsystem har reglar for kva meldingar dei tek imot og sender vidare. Ein slik regel stoppa denne meldinga.
    .act = finne regelen
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } kan seie om regelen er deira.
    .admin = Svaret er vagt, kanskje med vilje. Finn ut kva server som gav det. Kontroller autentiseringa av avsendaren, TLS, omdømet til avsendarserveren og eventuell kryptering av meldinga.

cause-cryptography-failed =
    .headline = Ein kontroll av signatur eller kryptering slo feil
    .why = Dette gjeld vernet av sjølve meldinga, til dømes ein signatur. Ifølgje rapporten klarte ikkje eit system å kontrollere eller konvertere det.
    .act = kontrollere nøklar og sertifikat
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Krypterer du sjølv? Be mottakaren om ein gyldig nøkkel eller eit gyldig sertifikat.
    .step-3 = Er det ikkje noko fortruleg i meldinga? Send ho utan signatur og kryptering.
    .otherwise = Kanskje må administratorane hos { $domain } òg kontrollere nøklane sine.
    .recipient = Har nøkkelen eller sertifikatet ditt gått ut eller blitt bytt? Send det som gjeld no, til dei som skriv til deg.
    .admin = Finn serveren som kontrollerer, signerer eller dekrypterer (S/MIME, OpenPGP, ein gateway). X.7.3: inga konvertering mellom to system; X.7.5: ingen brukande nøkkel; X.7.6: algoritmen er ikkje støtta, til dømes SHA-1 eller kort RSA; X.7.7: innhaldet er endra. Kontroller utløpsdato, kjede og tilbakekalling av sertifikat og nøklane i katalogen. Ved X.7.7: sjå etter det som endrar teksten etter signeringa, til dømes ansvarsfråskrivingar, omskriving av lenkjer eller ny koding.

cause-refused-by-policy =
    .headline = { $domain } avviste meldinga etter eigne reglar
    .why = Kvart e-postsystem avgjer sjølv kva meldingar det tek imot. Administratorane der veit kva regel som stoppa denne.
    .act = sleppe meldinga gjennom
    .step-1 = Les svaret frå den andre serveren nedst i dette varselet. Det kan nemne årsaka.
    .step-2 = Sei frå til mottakaren på ein annan måte om at meldinga blei avvist.
    .step-3 = Foreslå at mottakaren ber administratorane der om eit unntak.
    .otherwise = Blir alle meldingane dine til { $domain } avviste? Vidaresend heile dette varselet til administratoren din.
    .recipient = Ventar du meldingar frå denne avsendaren? Be administratoren din om eit unntak.
    .admin = Regelen ligg hos den andre sida, og det gjer løysinga òg. Send postmasteren der svaret, tidspunktet og IP-adressa til avsendarserveren. Blir all e-post avvist? Kontroller først SPF, DKIM, DMARC, omvend DNS og blokkeringslister.

cause-refused-as-spam =
    .headline = { $domain } reknar meldinga som søppelpost
    .why = Eit automatisk filter der avviste meldinga som uønskt e-post. Slike filter kan ta feil.
    .act = sleppe meldinga gjennom
    .step-1 = Kontakt mottakaren på ein annan måte, og spør om adressa di kan godkjennast der.
    .step-2 = Prøv med ei kort melding utan lenkjer og vedlegg.
    .step-3 = Er det ikkje du som har skrive meldinga? Byt passord, og sei frå til administratoren din.
    .otherwise = Blir andre meldingar frå deg òg avviste? Vidaresend heile dette varselet til administratoren din.
    .recipient = Legg avsendaren til i kontaktane dine eller på lista over trygge avsendarar. Ligg det meldingar frå avsendaren i søppelposten? Merk dei som ønskte.
    .admin = Kontroller SPF, DKIM og DMARC for avsendardomenet og omdømet til IP-adressa det blir sendt frå. Sjå etter uvanleg utsending frå denne kontoen. Er alt i orden, kan du melde frå om feilen til postmasteren på den andre sida.

cause-relay-refused =
    .headline = Ein e-postserver nekta å sende meldinga vidare
    .why = Serveren seier at han ikkje har i oppgåve å sende e-post frå deg til { $domain }. Ofte kjem det av ei innstilling.
    .act = rette innstillingane
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sjekk delen etter @-teiknet. Feil namn kan føre til feil server.
    .otherwise = Er innstillingane på di side rette? Då må administratorane hos { $domain } kontrollere kva server som tek imot e-posten deira.
    .admin = MX-oppføringane kan føre til ein server som ikkje reknar domenet som sitt. Eller så krev relay-serveren innlogging. Kontroller MX-oppføringane, innlogginga på relay-serveren, og kva IP-adresser som får sende gjennom han.

cause-authentication-required =
    .headline = Ein e-postserver krev gyldig innlogging
    .why = Ein e-postserver på vegen tek ikkje imot meldinga utan gyldig innlogging. Innlogginga mangla eller blei ikkje godteken.
    .act = kontrollere innlogginga
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Bruker du ei eining eller eit program som sender e-post av seg sjølv? Sjekk brukarnamnet og passordet der.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Kontroller brukarnamn, passord og mekanisme for innlogginga på relay-serveren. Bruk submission på port 587 med STARTTLS, eller på port 465. Ofte er eit passord endra, eller så krevst eit app-passord.

cause-authentication-refused =
    .headline = Innlogginga på ein e-postserver blei avvist
    .why = Ein e-postserver godtok ikkje innlogginga han fekk. Eit passord kan vere bytt eller ha gått ut.
    .act = rette innlogginga
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sende du frå eit eige e-postprogram eller ei eiga eining? Skriv inn brukarnamn og passord på nytt der.
    .step-3 = Logg inn éin gong i nettlesaren. Kanskje ber leverandøren deg om noko der.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Les svaret (RFC 4954, RFC 5248): 535 5.7.8 feil brukarnamn eller passord, 432 4.7.12 overgang til nytt passord, 5.7.14 eit tillitsforhold som manglar. Prøv innlogginga for hand på submission-porten. Kontroller så: passord som er bytt eller har gått ut, konto låst etter mislykka forsøk, passordinnlogging slått av hos leverandøren, app-passord som manglar, OAuth-token som har gått ut. Innlogginga til ein relay-server er lagra i e-postserveren. Rett ho der, og køyr køen.

cause-authentication-too-weak =
    .headline = Ein e-postserver krev ei tryggare innlogging
    .why = Ifølgje serveren er denne måten å logge inn på ikkje trygg nok. Sjølve passordet kan vere rett.
    .act = gjere innlogginga tryggare
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Sende du frå eit eige e-postprogram eller ei eiga eining? Slå på TLS der, og installer oppdateringar.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = 534 5.7.9: mekanismen er for svak, eller kontoen treng eit app-passord; 538 5.7.11: mekanismen er berre tillaten over TLS. Logg inn etter TLS på port 465, eller etter STARTTLS på 587 (RFC 8314), med ein mekanisme som blir oppgitt då: SCRAM, OAUTHBEARER, XOAUTH2 eller PLAIN innanfor TLS. Ei eining som ikkje kan noko av dette, kan levere e-posten til ein relay-server i ditt eige nettverk.

cause-sending-blocked =
    .headline = Sending er sperra for denne kontoen eller adressa
    .why = Ein e-postserver på avsendarsida lèt ikkje denne kontoen eller avsendaradressa sende. Det kan vere gjort av omsyn til tryggleiken.
    .act = oppheve sperra
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Har du fleire adresser? Vel den som høyrer til denne kontoen.
    .step-3 = Er det sendt meldingar som du ikkje har skrive? Byt passord med ein gong.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Undersøk om kontoen er slått av eller låst etter misbruk, eller om han ikkje får bruke avsendaradressa. Sjå etter uvanleg utsending, vidaresendingsreglar og opne økter før du opphevar ei sperre. Set eit nytt passord.

cause-account-disabled =
    .headline = Ifølgje ein e-postserver er avsendarkontoen slått av
    .why = Ein e-postserver på avsendarsida seier at kontoen som blei brukt til denne meldinga, er slått av.
    .act = slå på kontoen
    .step-1 = Vidaresend heile dette varselet til administratoren din, om nødvendig frå ein annan konto.
    .step-2 = Har du ein annan konto? Send meldinga frå den.
    .otherwise = Så langt rapporten viser, ligg ikkje årsaka i adressa du skreiv til.
    .admin = Submission- eller relay-serveren seier at kontoen er slått av (525 eller X.7.13, RFC 5248). Kontroller tilstanden: stengd, lisens eller betaling gått ut, låst etter mislykka innloggingar, låst etter misbruk. Fjern årsaka før du slår han på. Er det kontoen serveren din loggar inn på relay-serveren med, gjeld det all utgåande e-post.

cause-account-compromised =
    .headline = Sending er sperra på grunn av mistenkjelege meldingar
    .why = Ein e-postserver på avsendarsida melder om uvanleg utsending frå denne kontoen eller verksemda. Det kan vere at andre bruker kontoen.
    .act = sikre kontoen
    .step-1 = Byt passord med ein gong, frå ei eining du stolar på.
    .step-2 = Vidaresend heile dette varselet til administratoren din.
    .step-3 = Sjå i postboksen etter meldingar du ikkje har sendt, og reglar som ikkje er dine.
    .step-4 = La ein oppdatert virusskannar undersøkje eininga di.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Sperr først innlogginga, set nytt passord, og avslutt alle økter og token. Les så innloggingsloggen, og fjern framande innboksreglar, vidaresendingar, stadfortredarar, app-løyve og koplingar; tøm køen for utgåande e-post. Opphev sperra til slutt. I Microsoft 365 blir ein brukar (5.1.8) frigitt under avgrensa einingar, ei verksemd (5.7.7xx) av brukarstøtta. Var det ei ønskt masseutsending, send ho gjennom ei teneste for slike.

cause-send-as-denied =
    .headline = Kontoen får ikkje bruke denne avsendaradressa
    .why = Ifølgje ein e-postserver på avsendarsida høyrer ikkje avsendaradressa til denne kontoen.
    .act = tillate denne avsendaradressa
    .step-1 = Vel di eiga adresse som avsendar, og send meldinga på nytt.
    .step-2 = Treng du den andre adressa? Vidaresend heile dette varselet til administratoren din.
    .otherwise = Mottakaren kan ikkje gjere noko med dette.
    .admin = Samanlikn tre ting i loggen: innlogginga, MAIL FROM og From-feltet. Er bruken ønskt, gi Send As eller Send on Behalf (Exchange; vent på replikeringa), knyt adressa til innlogginga (smtpd_sender_login_maps i Postfix), eller legg ho til som stadfesta alias. Einingar og program treng ein eigen konto med eiga adresse. Er bruken ikkje ønskt, sjå etter misbruk.

cause-sender-not-allowed =
    .headline = { $domain } tek ikkje imot e-post frå deg til denne adressa
    .why = Nokre adresser tek berre imot meldingar frå visse avsendarar, til dømes kollegaer eller medlemmer av ei liste. Andre er stengde for enkelte avsendarar.
    .act = godkjenne adressa di
    .step-1 = Kontakt mottakaren eller eigaren av gruppa på ein annan måte. Be om at adressa di blir godkjend.
    .step-2 = Har du fleire adresser? Skriv frå den som er kjend der.
    .step-3 = Er det ei e-postliste? Meld deg på lista først.
    .otherwise = Administratorane hos { $domain } kan sjå kven som får skrive til denne adressa.
    .recipient = Legg avsendaren til blant dei som får skrive til deg eller gruppa di. Kan du ikkje det, spør administratoren din.
    .admin = Mottakaren avgrensar kven som får sende: ei lukka gruppe, ei liste for medlemmer, berre interne avsendarar, eller ei sperre. Eigaren eller administratorane kan godkjenne avsendaren. Kontroller at avsendaradressa er den som er registrert der.

cause-list-restricted =
    .headline = Ifølgje { $domain } er lista stengd for adressa di
    .why = Mange lister og grupper tek berre imot meldingar frå medlemmer eller visse avsendarar. Ifølgje e-postserveren er ikkje adressa di blant dei.
    .act = leggje til adressa di
    .step-1 = Er du medlem? Skriv frå adressa du melde deg på med.
    .step-2 = Meld deg på lista, eller kontakt eigaren på ein annan måte og be om å få adressa di lagd til.
    .step-3 = Hastar det? Skriv direkte til medlemmer du kjenner.
    .otherwise = Administratorane hos { $domain } kan fortelje deg kven som eig lista.
    .recipient = Eig du denne lista eller gruppa? Legg til avsendaren, eller la meldingar utanfrå vente på godkjenning frå deg.
    .admin = Samanlikn From og avsendaren på konvolutten med medlemmene og dei som får skrive: som regel er det eit alias eller ei bytt adresse. Eigaren kan leggje til adressa eller halde innlegg frå andre tilbake for godkjenning. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), eksterne avsendarar til ei Microsoft 365-gruppe (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } tek berre imot intern e-post til denne adressa
    .why = Ifølgje e-postserveren tek adressa berre imot meldingar frå same verksemd. Meldinga di blei ikkje rekna som intern.
    .act = opne for avsendarar utanfrå
    .step-1 = Høyrer du til denne verksemda? Send meldinga frå kontoen din der.
    .step-2 = Kontakt mottakaren eller eigaren av gruppa på ein annan måte. Be om at avsendarar utanfrå slepp inn.
    .step-3 = Bruk ei anna adresse til verksemda, til dømes den på nettstaden.
    .otherwise = Administratorane hos { $domain } kan opne adressa for meldingar utanfrå.
    .recipient = Be administratoren din opne adressa for meldingar utanfrå, eller for enkelte avsendarar.
    .admin = Exchange 5.7.12 og 5.7.13x: mottakarobjektet krev autentiserte avsendarar. Slå av RequireSenderAuthenticationEnabled, eller opprett ein kontakt for avsendaren og godkjenn han. Er avsendaren intern, kom meldinga inn utan innlogging: la eininga eller programmet logge inn, eller rett koplinga mellom dine eigne serverar, slik at ho blir rekna som intern.

cause-sender-blocked =
    .headline = Ifølgje { $domain } er e-post frå deg blokkert
    .why = Ifølgje e-postserveren står adressa di, domenet ditt eller serveren din på ei liste over blokkerte avsendarar. Det kan vere meint slik, eller det kan vere ein feil.
    .act = oppheve blokkeringa
    .step-1 = Kan det vere ein feil? Ta kontakt på ein annan måte, og be om at blokkeringa blir oppheva.
    .step-2 = Blir meldingar til andre i dette domenet òg blokkerte? Vidaresend heile dette varselet til administratoren din.
    .otherwise = Administratorane hos { $domain } kan sjå kvar blokkeringa er sett, og kvifor.
    .recipient = Står avsendaren ved ein feil på lista di over blokkerte avsendarar? Fjern oppføringa. Er det inga der, spør administratoren din.
    .admin = Blokkeringa er sett på den andre sida, av mottakaren eller av administratorar (Exchange 5.7.507, 5.7.513). Finn ut kva ho treffer: prøv ein annan konto i domenet, så ei anna IP-adresse. Sjå etter uønskte masseutsendingar frå denne avsendaren, og følg alle ønske om å sleppe dei. Send så postmasteren der svaret, tidspunktet, avsendaradressa og IP-adressa.

cause-sender-not-verified =
    .headline = { $domain } fekk ikkje stadfesta kvar meldinga kjem frå
    .why = E-postserveren hos { $domain } kontrollerer om ei melding verkeleg kjem frå den avsendaren ho oppgir. Denne meldinga kom ikkje gjennom kontrollen.
    .act = rette domeneinnstillingane
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Send berre gjennom e-posttenesta som høyrer til adressa di.
    .otherwise = Blei meldinga vidaresend på vegen? Då kan kanskje administratorane hos { $domain } hjelpe.
    .recipient = Blir e-post frå ein annan postboks vidaresend til denne? Hent han derifrå i staden; vidaresending kan øydeleggje denne kontrollen.
    .admin = Kontroller SPF for IP-adressa det blir sendt frå, DKIM-signaturen og DMARC-samsvaret med From-domenet. Avsendarserveren treng eit omvendt DNS-namn som peikar tilbake til han. Hugs òg tenester som sender eller vidaresender for deg.

cause-spf-failed =
    .headline = { $domain } kunne ikkje stadfeste avsendarserveren
    .why = Eit domene kan føre ei liste over serverar som får sende e-post derifrå, med ein metode som heiter SPF. Hos { $domain } kom ikkje avsendarserveren gjennom kontrollen mot lista.
    .act = rette SPF-oppføringa
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Send berre gjennom e-posttenesta som høyrer til adressa di.
    .otherwise = Blei meldinga vidaresend til { $domain }? Då kan årsaka liggje hos serveren som vidaresende ho.
    .recipient = Blir e-post frå ein annan postboks vidaresend til denne? Hent han derifrå i staden; vidaresending kan øydeleggje denne kontrollen.
    .admin = Kontroller SPF (RFC 7208) for domenet i MAIL FROM, eller i EHLO dersom det er tomt, og for IP-adressa den andre serveren såg; hugs IPv6. Fail: legg til adressa eller include-en til tenesta, eller send gjennom ein server på lista. Permerror: nøyaktig éi v=spf1-oppføring, høgst 10 DNS-oppslag og 2 utan treff, ingen skrivefeil. Temperror: namnetenarane dine. Ein vidaresendar treng SRS.

cause-dkim-failed =
    .headline = { $domain } fann ingen gyldig digital signatur
    .why = E-posttenester signerer meldingar for å vise kvar dei kjem frå, med ein metode som heiter DKIM. Hos { $domain } blei ingen slik signatur godkjend.
    .act = rette DKIM-signaturen
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Blei meldinga send gjennom ei e-postliste? Skriv direkte til mottakaren.
    .step-3 = Send berre gjennom e-posttenesta som høyrer til adressa di.
    .otherwise = Administratorane hos { $domain } kan sjå kva som var gale med signaturen.
    .admin = Sjå på ei melding slik ho gjekk ut: finst det i det heile ein DKIM-Signature (RFC 6376)? Slå opp nøkkelen på <s>._domainkey.<d>: finst han, er han ikkje tom, høyrer han til den private nøkkelen, er RSA minst 1024, helst 2048 bit (RFC 8301)? Stemmer ikkje body-hash, endrar noko meldinga etter signeringa: botntekstar, gatewayar, ny koding. X.7.22: ingen signatur der d= er From-domenet. Kontroller x= og klokka.

cause-dmarc-failed =
    .headline = { $domain } kunne ikkje knyte meldinga til avsendaren
    .why = Domenet ditt kan be andre om å avvise e-post utan bevis på at han kjem derifrå. Hos { $domain } mangla dette beviset (DMARC).
    .act = rette avsendarkontrollane
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Send berre gjennom e-posttenesta som høyrer til adressa di.
    .step-3 = Blei meldinga send gjennom ei e-postliste? Skriv direkte til mottakaren.
    .otherwise = Blei meldinga vidaresend på vegen? Då kan administratorane hos { $domain } gjere eit unntak.
    .recipient = Blir e-post frå ein annan postboks vidaresend til denne? Hent han derifrå i staden; vidaresending kan øydeleggje denne kontrollen.
    .admin = Slå opp _dmarc.<From-domenet>: p=, sp=, aspf=, adkim= (RFC 7489). SPF eller DKIM må godkjennast, og domenet må samsvare med From. Kvar teneste som sender for deg, treng ein DKIM-nøkkel under domenet eller ei returadresse der; samlerapportar (rua=) viser kva teneste det sviktar for. Lister og vidaresendarar bør skrive om From eller la signert innhald vere i fred. Lemp på p= berre så lenge rettinga varer.

cause-arc-failed =
    .headline = { $domain } stolar ikkje på vidaresendinga av meldinga
    .why = Serverar som vidaresender e-post, kan skrive ned kontrollane sine, med ein metode som heiter ARC. Ifølgje { $domain } er desse opplysningane i meldinga ikkje gyldige.
    .act = kontrollere vidaresendinga
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Skriv direkte til mottakaren, ikkje gjennom ei liste eller ei vidaresendingsadresse.
    .otherwise = Blei meldinga vidaresend av ein server som andre driv? Då er det dei som må rette dette.
    .recipient = Blir e-post frå ein annan postboks vidaresend til denne? Hent han derifrå i staden; vidaresending kan øydeleggje denne kontrollen.
    .admin = Kontroller kjeda i meldinga slik ho kom fram (RFC 8617): ledd 1 til n utan hol, cv=none på det første og cv=pass på dei andre, kvar ARC-Seal gyldig med nøkkelen i DNS, ARC-Message-Signature på det nyaste. Den første serveren med eit ledd som sviktar, eller som endra meldinga etter forseglinga, er årsaka. Rett forseglinga der, eller slå ho av. SPF, DKIM og DMARC avgjer saka utan ARC.

cause-reverse-dns-missing =
    .headline = { $domain } fann ikkje noko gyldig namn på avsendarserveren
    .why = Internettadressa til ein e-postserver bør vere knytt til eit namn. Hos { $domain } kom ikkje avsendarserveren gjennom denne kontrollen.
    .act = setje namn på serveren
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Har du ein konto hos ei anna e-postteneste? Send meldinga frå den.
    .otherwise = Administratorane hos { $domain } kan gjere eit unntak.
    .admin = Ta IP-adressa til avsendarserveren frå svaret eller loggen, og slå opp PTR-oppføringa; namnet må ha ei A- eller AAAA-oppføring med same adresse. Den som eig adresseblokka, set PTR, som regel leverandøren av server eller nettilgang. Kontroller òg IPv6, eller send over IPv4 til det er på plass. La EHLO oppgi same namn, og unngå generiske namn laga av adressa.

cause-sending-server-refused =
    .headline = { $domain } avviser e-post frå avsendarserveren
    .why = Dette gjeld e-postserveren som sender meldingane dine, ikkje sjølve meldinga. Andre meldingar frå den serveren kan òg bli avviste.
    .act = få serveren godkjend
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } kan gjere eit unntak.
    .recipient = Ventar du meldingar frå denne avsendaren? Be administratoren din om eit unntak.
    .admin = Nemner svaret ei blokkeringsliste? Finn og fjern årsaka før du ber om å bli fjerna frå lista. Kontroller omvend DNS og namnet i EHLO, og sjå etter uvanleg store utsendingar. Er det inga liste, kan du skrive til postmasteren der og oppgi IP-adressa det blir sendt frå.

cause-sending-server-blocklisted =
    .headline = Ifølgje { $domain } står avsendarserveren på blokkeringsliste
    .why = Blokkeringslister nemner serverar som skal ha sendt uønskt e-post. Som regel sender mange gjennom same server, så det treng ikkje gjelde deg.
    .act = få oppføringa sletta
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Har du ein konto hos ei anna e-postteneste? Send meldinga frå den.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } kan gjere eit unntak til oppføringa er sletta.
    .recipient = Ventar du meldingar frå denne avsendaren? Be administratoren din om eit unntak.
    .admin = Finn lista i svaret, og slå opp IP-adressa det blir sendt frå; nokre lister gjeld domene eller lenkjer. Finn og stopp årsaka først: ein konto som er overteken, ein open relay-server, eit nettskjema, ei smitta eining bak same adresse. Be så om sletting på sida til lista (Spamhaus, eller portalen til Microsoft). Lister over dynamiske adresser: send gjennom relay-serveren til leverandøren. Deler du adressa med andre: sei frå til leverandøren.

cause-sending-server-reputation-low =
    .headline = { $domain } stolar ikkje nok på avsendarserveren
    .why = E-postsystem vurderer ein server etter e-posten han har sendt før. Hos { $domain } er vurderinga av avsendarserveren for dårleg.
    .act = betre vurderinga
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Vent ein dag, og send meldinga på nytt. Vurderingar endrar seg med tida.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } kan gjere eit unntak.
    .recipient = Ventar du meldingar frå denne avsendaren? Be administratoren din om eit unntak.
    .admin = Kontroller i denne rekkjefølgja: SPF, DKIM, DMARC og omvend DNS; brått meir utsending og kontoar som er overtekne; kor stor del som er klager og feil. Dei eigne sidene til leverandøren viser korleis han ser på deg: Google Postmaster Tools, Microsoft SNDS og JMRP, Yahoo Sender Hub. Ei ny adresse treng nokre veker med sakte aukande mengd. Send masseutsendingar frå ei anna adresse, og berre til dei som har bede om det. Bruk så skjemaet til leverandøren, med svaret.

cause-greeting-refused =
    .headline = Helsinga frå avsendarserveren blei ikkje godteken
    .why = Når to e-postserverar møtest, seier den første kva han heiter. Den andre serveren godtok ikkje namnet han fekk.
    .act = rette servernamnet
    .step-1 = Vidaresend heile dette varselet til administratoren din.
    .step-2 = Blei meldinga send direkte av ei eining eller eit program? Då bør ho gå gjennom e-posttenesta di.
    .otherwise = Administratorane hos { $domain } kan gjere eit unntak.
    .admin = Namnet etter EHLO må vere eit fullt vertsnamn som kan slåast opp (RFC 5321 §2.3.5, §4.1.1.1), helst det i PTR-oppføringa. Ofte avvist: localhost, eit namn utan punktum, .local, ei adresse utan hakeparentesar, mottakaren sitt eige namn. Set smtp_helo_name i Postfix eller FQDN for sendekoplinga i Exchange. Er namnet rett, finn serveren eller programmet bak same adresse som seier noko anna.

cause-rate-limited =
    .headline = For mange meldingar på kort tid
    .why = Ein e-postserver på vegen avgrensar kor mange meldingar som slepp gjennom på ei viss tid. Grensa er nådd. Meldingar frå andre kan telje med.
    .act = vente og sende på nytt
    .step-1 = Vent til i morgon, og send meldinga på nytt.
    .step-2 = Skriv du til mange? Fordel meldingane over lengre tid.
    .step-3 = Har du berre sendt nokre få meldingar? Sei frå til administratoren din, og byt passord for å vere på den sikre sida.
    .otherwise = Skjer det ofte? Då kan administratoren din finne ut kva grense som gjeld.
    .admin = Finn ut kven som set grensa: du sjølv, det andre systemet eller berre denne postboksen. Send saktare til kvart domene, og fordel masseutsendingar over tid. Ein brå topp frå éin konto kan bety at han er overteken av andre.

cause-sending-quota-exceeded =
    .headline = Grensa for sending er nådd
    .why = Kontoar og verksemder får berre sende eit visst tal meldingar på ei viss tid. Ifølgje rapporten er det talet nådd.
    .act = vente og sende på nytt
    .step-1 = Vent ein dag, og send meldinga på nytt. Dei fleste grenser gjeld for 24 timar.
    .step-2 = Skriv du til mange? Spør administratoren din om ei teneste for masseutsendingar.
    .step-3 = Har du berre sendt nokre få meldingar? Byt passord, og sei frå til administratoren din.
    .otherwise = Administratoren din kan sjå kva som er sendt, og kan kanskje heve grensa.
    .admin = Finn ut kven kvota gjeld: kontoen, verksemda eller relay-serveren (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Tel meldingar og mottakarar for kvar konto dei siste 24 timane; sjå etter skript, sløyfer og kontoar som er overtekne. Dei fleste grenser er rullerande: la køen vente i staden for å levere inn på nytt. Flytt masseutsendingar til ei eiga teneste, eller få grensa heva.

cause-recipient-rate-limited =
    .headline = Ifølgje { $domain } får postboksen for mange meldingar
    .why = E-postserveren hos { $domain } avgrensar kor raskt éin postboks kan få meldingar. Meldingar frå andre tel òg med.
    .act = vente og sende på nytt
    .step-1 = Vent ein time, og send meldinga på nytt.
    .step-2 = Skriv eit program hos deg til denne adressa? La det sende færre meldingar.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Held det fram? Då kan administratorane hos { $domain } sjå kvar alle meldingane kjem frå.
    .recipient = Kjem det mange meldingar frå eitt program eller éi teneste? Sørg for at dei kjem sjeldnare. Kjenner du ikkje grunnen, sei frå til administratoren din.
    .admin = Grensa gjeld éin postboks: frå denne avsendaren (Exchange 5.2.121) eller frå alle (Exchange 5.2.122, Google 4.2.1 og 5.2.1). Sjå etter alarmar frå overvaking, skript og to automatiske svar som svarer kvarandre (RFC 3834). Samle alarmane, og send færre om gongen til denne mottakaren. Administratorane der kan spore kjelda, eller bruke ei gruppe eller ein delt postboks med høgare grenser.

cause-flood-detected =
    .headline = Ein e-postserver fekk for mange liknande meldingar
    .why = Ifølgje serveren ser denne meldinga ut som ein del av ein flaum av liknande meldingar. Det kan vere eit slumpetreff.
    .act = vente og sende på nytt
    .step-1 = Vent til i morgon, og send meldinga på nytt.
    .step-2 = Sender du same tekst til mange? Bruk ei teneste for masseutsendingar.
    .step-3 = Har du berre sendt denne eine meldinga? Byt passord, og sei frå til administratoren din.
    .otherwise = Administratorane hos { $domain } kan sjå kva systemet deira har talt.
    .recipient = Er det brått mange liknande meldingar i postboksen din? Sei frå til administratoren din. Sjå etter viktige meldingar innimellom, til dømes frå banken.
    .admin = X.7.28: for mange liknande meldingar frå adressa, nettverket eller domenet ditt, eller fleire med same Message-ID. Finn kjelda i loggen etter emne og konto: ein konto som er overteken, ei sløyfe, eit skript, eller eit nettskjema som blir misbrukt til å melde på andre (bruk stadfesta påmelding og captcha). Stopp ho, fjern meldingane frå køen, og slepp resten ut sakte.

cause-asked-to-try-later =
    .headline = { $domain } ber om eit nytt forsøk seinare
    .why = E-postserveren hos { $domain } tek ikkje imot meldinga førebels. Serverar svarer slik når dei har mykje å gjere eller vil vere varsame.
    .act = vente og sende på nytt
    .step-1 = Vent nokre timar, og send meldinga på nytt.
    .step-2 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Held det fram i fleire dagar? Då kan administratorane hos { $domain } finne ut kvifor.
    .admin = Den andre serveren gav ei mellombels avvising. Kontroller at systemet ditt prøver igjen frå same IP-adresse; grålisting byggjer på det. Hjelper det ikkje med nye forsøk over eit døgn? Send postmasteren der svaret og tidspunkta.

cause-greylisted =
    .headline = { $domain } lèt ukjende avsendarar vente med vilje
    .why = E-postserveren tek imot ei melding frå ein ukjend avsendar først etter ei stund, ved eit seinare forsøk. Det held uønskt e-post ute.
    .act = vente og sende på nytt
    .step-1 = Vent ein time, og send meldinga på nytt frå same adresse.
    .step-2 = Går det framleis ikkje? Vidaresend heile dette varselet til administratoren din.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } kan la adressa di sleppe ventetida.
    .recipient = Ventar du meldingar frå denne avsendaren? Be administratoren din la adressa sleppe ventetida.
    .admin = Grålisting (RFC 6647) hugsar IP-adressa eller nettverket, avsendaren og mottakaren, og tek imot eit nytt forsøk etter nokre minutt. Kontroller at køen prøver 4yz igjen innan ein time, i minst eit døgn, frå same adresse og med same avsendar på konvolutten: grupper av adresser og skiftande returadresser hindrar det. Administratorane der kan gjere unntak etter SPF, nettverk eller ei liste over tillatne avsendarar.

cause-system-congested =
    .headline = Ifølgje { $domain } er e-postsystemet overbelasta
    .why = E-postserveren seier at han har meir å gjere enn han klarer. Slikt går som regel over.
    .act = vente og sende på nytt
    .step-1 = Vent til i morgon, og send meldinga på nytt.
    .step-2 = Sender du mange meldingar dit? Fordel dei over lengre tid.
    .step-3 = Hastar det? Ta kontakt på ein annan måte.
    .otherwise = Varer det i fleire dagar? Då må administratorane hos { $domain } avlaste systemet sitt.
    .admin = På avsendarsida: færre samband om gongen til dette målet, lengre pausar, og eit forsøk på dei andre MX-serverane. På den andre sida, i denne rekkjefølgja: talet på samband mot grensa, lengda på køen, trege filter og oppslag (DNS-lister, katalog), ventetid på disk, last. Toppar ved heil time tyder på masseutsendingar og skript.

cause-priority-too-low =
    .headline = { $domain } tek berre imot meldingar med høgare prioritet
    .why = Ifølgje e-postserveren må meldingar med denne prioriteten vente. Det hender i krisesituasjonar eller når trafikken er stor.
    .act = vente og sende på nytt
    .step-1 = Vent nokre timar, og send meldinga på nytt.
    .step-2 = Skal meldingane dine ha høgare prioritet? Spør administratoren din.
    .step-3 = Kan det ikkje vente? Ta kontakt på ein annan måte.
    .otherwise = Administratorane hos { $domain } veit når systemet tek imot meldingar med alle prioritetar igjen.
    .admin = Den andre serveren bruker MT-PRIORITY (RFC 6710); svaret kan nemne det lågaste nivået han tek imot. Samanlikn med nivået i MAIL FROM eller i feltet MT-Priority (RFC 6758). Hev nivået berre for avsendarar som har rett til det. Importance og X-Priority frå e-postprogram tel ikkje. Elles: la køen vente.

cause-secure-connection-failed =
    .headline = Fekk ikkje trygt samband med { $domain }
    .why = Denne meldinga kan berre sendast over eit trygt samband. Det gjekk ikkje å sikre sambandet med den andre serveren godt nok.
    .act = kontrollere tryggleiksinnstillingane
    .step-1 = Sei frå til mottakaren på ein annan måte om at meldinga ikkje kom fram.
    .step-2 = Vent ein dag, og send meldinga på nytt.
    .otherwise = Gjeld det òg andre domene enn { $domain }? Vidaresend heile dette varselet til administratoren din.
    .admin = Test STARTTLS på kvar MX-server: om serveren tilbyr det, og om sertifikatet er gyldig og gjeld for serveren. Samanlikn MX-serverane med MTA-STS-policyen og TLSA-oppføringane. Ei melding med REQUIRETLS kan berre gå via serverar som tilbyr REQUIRETLS.

cause-mta-sts-failed =
    .headline = Ein kontroll mot tryggleiksreglane til { $domain } slo feil
    .why = Domenet publiserer reglar for trygge samband med e-postserverane sine. Ifølgje rapporten oppfylte ikkje serveren der desse reglane.
    .act = rette tryggleiksreglane
    .step-1 = Sei frå til mottakaren på ein annan måte om at tryggleiksreglane til domenet stoppar meldingar.
    .step-2 = Hastar det? Bruk ei adresse til same person i eit anna domene.
    .step-3 = Vent ein dag, og send meldinga på nytt.
    .otherwise = Administratorane hos { $domain } må rette reglane eller serveren.
    .admin = Hent policyen på https://mta-sts.<domene>/.well-known/mta-sts.txt (RFC 8461). Kvar MX-server må passe med ei mx:-linje, tilby STARTTLS og vise eit gyldig sertifikat for sitt eige namn. Når MX-serverar blir bytte: før opp dei nye i policyen, endre id i TXT-oppføringa _mta-sts, vent ut max_age i den gamle policyen, og byt så MX. Modusen testing slepp e-post gjennom så lenge. På avsendarsida: hent på nytt dersom id ikkje er den som er lagra.

cause-dane-failed =
    .headline = Tryggleiksoppføringane til { $domain } blei ikkje godkjende
    .why = Domenet publiserer oppføringar som e-postserveren kan kjennast att på. Ifølgje rapporten kom ikkje oppføringane eller serveren gjennom kontrollen.
    .act = rette tryggleiksoppføringane
    .step-1 = Sei frå til mottakaren på ein annan måte om at tryggleiksoppføringane til domenet stoppar meldingar.
    .step-2 = Hastar det? Bruk ei adresse til same person i eit anna domene.
    .step-3 = Vent ein dag, og send meldinga på nytt.
    .otherwise = Gjeld det òg andre domene enn { $domain }? Vidaresend heile dette varselet til administratoren din.
    .admin = Slå opp TLSA på _25._tcp.<MX-server>, og samanlikn med sertifikatet i bruk (RFC 7672; 3 1 1 er det beste valet). Som regel kom ein ny nøkkel før oppføringa: publiser gammal og ny TLSA, vent ut TTL, og byt så sertifikatet. Kontroller at serveren tilbyr STARTTLS. Valider DNSSEC for sonene til domenet og MX-serveren: signaturar som har gått ut, DS-oppføringar etter nøkkelbyte. Sviktar andre signerte domene òg, kontroller din eigen namnetenar og klokka hans.

cause-certificate-invalid =
    .headline = Serversertifikatet til { $domain } blei ikkje godteke
    .why = Eit sertifikat viser at ein server er den rette. Dette sertifikatet kan ha gått ut, gjelde ein annan server eller kome frå ein ukjend utferdar.
    .act = fornye sertifikatet
    .step-1 = Sei frå til mottakaren på ein annan måte om at sertifikatet til e-postserveren ikkje blei godteke.
    .step-2 = Hastar det? Bruk ei adresse til same person i eit anna domene.
    .step-3 = Vent ein dag, og send meldinga på nytt.
    .otherwise = Gjeld det òg andre domene enn { $domain }? Vidaresend heile dette varselet til administratoren din.
    .admin = Test kvar MX-server med openssl s_client -starttls smtp -connect <server>:25 -servername <server> -showcerts. Kontroller utløpsdato, namnet på MX-serveren blant dei alternative namna, mellomsertifikata og utferdaren. Etter ei fornying må e-posttenesta lastast på nytt, på kvar MX-server. På avsendarsida: klokka, CA-samlinga, og regelen eller koplinga som krev gyldig sertifikat for dette domenet.

cause-requiretls-unsupported =
    .headline = Ein server på vegen kan ikkje garantere trygg levering
    .why = Meldinga blei send med krav om at kvart samband på vegen er trygt. Den neste e-postserveren lovar ikkje det.
    .act = opne for trygg levering
    .step-1 = Er det ikkje noko fortruleg i meldinga? Send ho på nytt utan dette kravet.
    .step-2 = Er ho fortruleg? Avtal med mottakaren ein annan trygg måte å sende ho på.
    .otherwise = Administratorane hos { $domain } kan finne ut om systemet deira kan oppfylle dette kravet.
    .admin = Meldinga har REQUIRETLS (RFC 8689). Neste ledd må oppgi REQUIRETLS etter EHLO innanfor TLS, med gyldig sertifikat, og MX-oppføringa må vere sikra med DNSSEC eller MTA-STS. Test kvar MX-server: éin utan er nok. På den andre sida må kvart ledd fram til postboksen støtte det. På avsendarsida bør berre avsendaren sjølv avgjere om kravet kan sløyfast.
