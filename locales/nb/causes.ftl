### Årsakene: hvorfor en melding ikke ble levert, og hva som hjelper.
###
### Det en annen server hevder, sier vi om den serveren; det er ikke noe vi selv har slått fast.
### .act: til leseren i bydeform (sjekk adressen), om andre i infinitiv uten å (rydde plass).

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
    .step-1 = Sammenlign adressen bokstav for bokstav med en tidligere melding fra mottakeren. Se også etter mellomrom, komma og punktum.
    .step-2 = Skriv adressen på nytt i stedet for å velge den fra en liste med forslag.
    .step-3 = Spør etter riktig adresse på en annen måte, for eksempel på telefon.
    .otherwise = Er adressen riktig? Da kan administratorene hos { $domain } undersøke saken videre.
    .admin = Sammenlign adressen i denne rapporten med den avsenderen brukte. Aliaser og videresending kan ha endret den. Kontroller syntaksen, domenet og svaret.

cause-mailbox-unknown =
    .headline = { $domain } kjenner ikke denne adressen
    .why = E-postserveren hos { $domain } sier at den ikke har noen postboks for denne adressen. Det kan være en skrivefeil i adressen, eller postboksen kan være nedlagt.
    .act = sjekk adressen
    .step-1 = Sammenlign adressen bokstav for bokstav med en tidligere melding fra mottakeren. Én feil bokstav er nok.
    .step-2 = Valgte du adressen fra en liste med forslag? Fjern den derfra først, og skriv den på nytt.
    .step-3 = Spør etter riktig adresse på en annen måte. Send deretter meldingen på nytt.
    .otherwise = Er adressen riktig? Da kan administratorene hos { $domain } se hvorfor den er ukjent der.
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

cause-mailbox-moved =
    .headline = Ifølge { $domain } er denne adressen flyttet
    .why = E-postserveren hos { $domain } sier at postboksen ikke er der lenger. Den videresender ikke meldinger til en ny adresse.
    .act = bruk den nye adressen
    .step-1 = Spør etter den nye adressen på en annen måte.
    .step-2 = Den kan stå i svaret fra den andre serveren, nederst i dette varselet. Forsikre deg om at den stemmer.
    .step-3 = Endre adressen i kontaktene dine. Send deretter meldingen på nytt.
    .otherwise = Administratorene hos { $domain } kan sette opp videresending fra den gamle adressen.
    .admin = Den andre serveren melder om en postboks som er flyttet og ikke videresendes. Svar 551 kan inneholde den nye adressen. Kontroller den før noen bruker den.

cause-sender-address-refused =
    .headline = Avsenderadressen din ble ikke godtatt
    .why = En e-postserver på veien godtok ikke adressen du skrev fra. Den kan være feilskrevet, eller innstillingene for domenet kan være feil.
    .act = kontrollere avsenderadressen
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Sjekk din egen adresse i innstillingene for e-postprogrammet.
    .step-3 = Har du en annen adresse? Send meldingen fra den.
    .otherwise = Så vidt rapporten viser, ligger årsaken ikke i adressen du skrev til.
    .admin = Kontroller avsenderen på konvolutten: syntaksen, og om domenet har MX-, A- eller AAAA-oppføringer. Mange servere avviser et avsenderdomene som ikke finnes, eller som har null-MX.

## Postbokser

cause-mailbox-problem =
    .headline = { $domain } melder om et problem med postboksen
    .why = E-postserveren hos { $domain } fikk ikke levert meldingen til denne postboksen. Ifølge svaret ligger årsaken i selve postboksen.
    .act = få postboksen i orden
    .step-1 = Gi mottakeren beskjed på en annen måte om at meldinger ikke kommer fram.
    .step-2 = Vent en dag, og send meldingen på nytt.
    .step-3 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Administratorene hos { $domain } kan se den nøyaktige årsaken.
    .admin = Den andre serveren kjenner adressen og melder om feil i postboksen. Administratorene der bør kontrollere tilstanden til postboksen og videresendingen. Er adressen en liste, bør de også kontrollere medlemmene.

cause-mailbox-full =
    .headline = Ifølge { $domain } er postboksen full
    .why = En full postboks tar ikke imot nye meldinger. Når det er ryddet plass, kan meldinger komme fram igjen.
    .act = rydde plass
    .step-1 = Gi mottakeren beskjed på en annen måte om at postboksen er full.
    .step-2 = Send meldingen på nytt når det er plass igjen.
    .step-3 = Haster det? Bruk en annen adresse til samme person.
    .otherwise = Administratorene hos { $domain } kan også gi postboksen mer plass.
    .admin = Ifølge svaret er kvoten brukt opp. Administratorene der kan øke kvoten eller rydde plass; papirkurv og søppelpost teller ofte med. Før en masseutsendelse bør du undersøke om postboksen fortsatt er i bruk.

cause-mailbox-disabled =
    .headline = Ifølge { $domain } er postboksen deaktivert
    .why = E-postserveren hos { $domain } tar ikke imot meldinger til denne postboksen. Det kan gjelde for en tid eller for godt.
    .act = aktivere postboksen
    .step-1 = Spør på en annen måte om adressen fortsatt er i bruk.
    .step-2 = Bruk en annen adresse til samme person eller virksomhet.
    .otherwise = Skal postboksen være i bruk? Da kan administratorene hos { $domain } aktivere den igjen.
    .admin = Kontoen er deaktivert, låst eller sperret, ofte fordi den ikke har vært brukt på lenge. Administratorene der kan aktivere den igjen, eller sette opp et alias eller videresending. Ellers bør adressen fjernes fra listene dine.

## E-postsystemer

cause-system-problem =
    .headline = { $domain } melder om et problem i e-postsystemet
    .why = E-postsystemet hos { $domain } kunne ikke ta imot denne meldingen. Ifølge svaret ligger årsaken i systemet selv.
    .act = rette feilen
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Er problemet der fortsatt? Da må administratorene hos { $domain } undersøke det.
    .admin = Det andre systemet melder om en feil hos seg selv: lagring, vedlikehold, konfigurasjon eller en funksjon som mangler. Administratorene der trenger tidspunktet, kø-ID-en i svaret og selve svaret.

cause-message-too-large =
    .headline = Meldingen er for stor
    .why = En e-postserver på veien tar bare imot mindre meldinger. Vedlegg blir omtrent en tredjedel større når de sendes.
    .act = gjør meldingen mindre
    .step-1 = Utelat store vedlegg, eller gjør dem mindre.
    .step-2 = Legg store filer i skyen, og send en lenke.
    .step-3 = Send flere vedlegg i hver sin melding.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hvor stor en melding kan være der.
    .admin = Sammenlign størrelsen på meldingen med SIZE, som den andre serveren oppgir etter EHLO. Base64 gjør et vedlegg omtrent 37 % større. En enkelt postboks kan ha en lavere grense enn systemet.

cause-own-system-problem =
    .headline = Årsaken ligger hos vår egen e-posttjeneste
    .why = E-posttjenesten vår kunne ikke sende meldingen videre. Så vidt rapporten viser, har den andre siden ingenting med det å gjøre.
    .act = kontrollere e-posttjenesten
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send meldingen på nytt når feilen er rettet.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Meldingen stoppet på serveren som skrev rapporten. Søk i loggen der med ID-ene og tidspunktene i dette varselet. Kontroller konfigurasjon, lagring, rettigheter og lokale regler.

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

cause-may-have-arrived =
    .headline = Meldingen kan ha kommet fram
    .why = Forbindelsen til { $domain } ble brutt etter at hele meldingen var sendt. Svaret mangler, så vi vet ikke om meldingen ble tatt imot.
    .act = spør om den kom
    .step-1 = Spør mottakeren om meldingen har kommet fram.
    .step-2 = Send den på nytt bare hvis den ikke har kommet. Ellers kan den komme fram to ganger.
    .otherwise = Administratorene hos { $domain } kan se i loggen sin om meldingen ble tatt imot.
    .admin = Forbindelsen ble brutt etter slutten av dataene og før svaret. Søk etter Message-ID i loggen til den andre serveren. Skjer det igjen? Se på trege innholdsfiltre, tidsavbrudd (RFC 5321 ber om ti minutter her) og path-MTU.

cause-expired-after-retries =
    .headline = Alle forsøk på levering har mislyktes
    .why = Levering til { $domain } er forsøkt flere ganger over tid. Rapporten oppgir ingen annen årsak.
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

## Protokollen

cause-protocol-problem =
    .headline = To e-postservere ble ikke enige
    .why = Serverne ble ikke enige om hvordan meldingen skulle overføres. Dette er en teknisk sak mellom de to serverne.
    .act = kontrollere e-postserveren
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Kanskje må også administratorene hos { $domain } hjelpe til.
    .admin = Les svaret sammen med kommandoen det svarer på. Sammenlign det som ble tilbudt etter EHLO, med det som ble brukt. Ofte er det en brannmur eller proxy som endrer SMTP-trafikken, eller en server som krever STARTTLS først.

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

cause-content-refused =
    .headline = Innholdet i meldingen ble ikke godtatt
    .why = En e-postserver på veien kontrollerer hva meldinger inneholder. Den reagerte på noe i denne meldingen, for eksempel et vedlegg eller en lenke.
    .act = endre innholdet
    .step-1 = Utelat vedlegg, særlig programmer og komprimerte filer.
    .step-2 = Sjekk filene for virus før du sender dem på nytt.
    .step-3 = Utelat lenker som ikke er nødvendige.
    .step-4 = Avtal med mottakeren en annen måte å dele filene på.
    .otherwise = Administratorene hos { $domain } kan fortelle deg hva systemet deres ikke tar imot.
    .admin = Finn ut hvilket filter som ga svaret, og hvilken regel eller signatur det nevner. Se på filtyper inne i arkiver og på doble filendelser. Melder en skanner om skadelig programvare, bør avsenderens enhet undersøkes først.

cause-international-address-unsupported =
    .headline = En e-postserver støtter ikke andre bokstaver enn a til z
    .why = En adresse i meldingen har andre bokstaver, for eksempel æ, ø eller å. Et e-postsystem på veien støtter ikke slike adresser.
    .act = bruk en enklere adresse
    .step-1 = Be mottakeren om en adresse med bare bokstavene a til z.
    .step-2 = Har din egen adresse slike bokstaver? Skriv fra en annen adresse.
    .otherwise = Administratorene hos { $domain } kan finne ut om systemet deres kan støtte slike adresser.
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

cause-refused-by-policy =
    .headline = { $domain } avviste meldingen etter egne regler
    .why = Hvert e-postsystem bestemmer selv hvilke meldinger det tar imot. Administratorene der vet hvilken regel som stoppet denne.
    .act = slippe meldingen gjennom
    .step-1 = Les svaret fra den andre serveren nederst i dette varselet. Det kan oppgi årsaken.
    .step-2 = Gi mottakeren beskjed på en annen måte om at meldingen ble avvist.
    .step-3 = Foreslå at mottakeren ber administratorene der om et unntak.
    .otherwise = Blir alle meldingene dine til { $domain } avvist? Videresend hele dette varselet til administratoren din.
    .admin = Regelen ligger hos den andre siden, og det gjør løsningen også. Send postmasteren der svaret, tidspunktet og IP-adressen dere sender fra. Blir all e-post avvist? Kontroller først SPF, DKIM, DMARC, omvendt DNS og blokkeringslister.

cause-refused-as-spam =
    .headline = { $domain } regner meldingen som søppelpost
    .why = Et automatisk filter der avviste meldingen som uønsket e-post. Slike filtre kan ta feil.
    .act = slippe meldingen gjennom
    .step-1 = Spør mottakeren på en annen måte om adressen din kan godkjennes der.
    .step-2 = Prøv med en kort melding uten lenker og vedlegg.
    .step-3 = Er det ikke du som har skrevet meldingen? Bytt passord, og si fra til administratoren din.
    .otherwise = Blir også andre meldinger fra deg avvist? Videresend hele dette varselet til administratoren din.
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

cause-sending-blocked =
    .headline = Sending er sperret for denne kontoen eller adressen
    .why = En e-postserver på avsendersiden lar ikke denne kontoen eller avsenderadressen sende. Det kan være for sikkerhets skyld.
    .act = oppheve sperren
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Har du flere adresser? Velg den som hører til denne kontoen.
    .step-3 = Er det sendt meldinger som du ikke har skrevet? Bytt passord med en gang.
    .otherwise = Mottakeren kan ikke gjøre noe med dette.
    .admin = Undersøk om kontoen er deaktivert eller låst etter misbruk, eller om den ikke får bruke avsenderadressen. Se etter uvanlig utsending, videresendingsregler og åpne økter før du opphever en sperre. Sett et nytt passord.

cause-sender-not-allowed =
    .headline = { $domain } tar ikke imot e-post fra deg til denne adressen
    .why = Noen adresser tar bare imot meldinger fra bestemte avsendere, for eksempel kolleger eller medlemmer av en liste. Andre er stengt for enkelte avsendere.
    .act = godkjenne adressen din
    .step-1 = Kontakt mottakeren eller eieren av gruppen på en annen måte. Be om at adressen din blir godkjent.
    .step-2 = Har du flere adresser? Skriv fra den som er kjent der.
    .step-3 = Er det en e-postliste? Meld deg på den først.
    .otherwise = Administratorene hos { $domain } kan se hvem som får skrive til denne adressen.
    .admin = Mottakeren begrenser hvem som får sende: en lukket gruppe, en liste for medlemmer, bare interne avsendere, eller en sperre. Eieren eller administratorene kan godkjenne avsenderen. Kontroller at avsenderadressen er den som er registrert der.

cause-sender-not-verified =
    .headline = { $domain } fikk ikke bekreftet hvor meldingen kommer fra
    .why = E-postserveren hos { $domain } kontrollerer om en melding virkelig kommer fra den oppgitte avsenderen. Denne meldingen kom ikke gjennom kontrollen.
    .act = rette domeneinnstillingene
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Send bare gjennom e-posttjenesten som hører til adressen din.
    .otherwise = Ble meldingen videresendt på veien? Da kan kanskje administratorene hos { $domain } hjelpe.
    .admin = Kontroller SPF for IP-adressen dere sender fra, DKIM-signaturen og DMARC-samsvaret med From-domenet. Avsenderserveren trenger et omvendt DNS-navn som peker tilbake til den. Husk også tjenester som sender eller videresender for dere.

cause-sending-server-refused =
    .headline = { $domain } avviser e-post fra serveren du sender fra
    .why = Dette gjelder e-postserveren som sender meldingene dine, ikke selve meldingen. Andre meldinger fra den serveren kan også bli avvist.
    .act = få serveren godkjent
    .step-1 = Videresend hele dette varselet til administratoren din.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Administratorene hos { $domain } kan gjøre et unntak.
    .admin = Nevner svaret en blokkeringsliste? Finn og fjern årsaken før du ber om å bli fjernet fra listen. Kontroller omvendt DNS og navnet i EHLO, og se etter uvanlig store utsendelser. Er det ingen liste, kan du skrive til postmasteren der og oppgi IP-adressen dere sender fra.

cause-rate-limited =
    .headline = For mange meldinger på kort tid
    .why = En e-postserver på veien begrenser hvor mange meldinger som slipper gjennom på en viss tid. Grensen er nådd. Meldinger fra andre kan telle med.
    .act = sende på nytt senere
    .step-1 = Vent til i morgen, og send meldingen på nytt.
    .step-2 = Skriver du til mange? Fordel meldingene over lengre tid.
    .step-3 = Har du bare sendt noen få meldinger? Si fra til administratoren din, og bytt passord for sikkerhets skyld.
    .otherwise = Skjer det ofte? Da kan administratoren din finne ut hvilken grense som gjelder.
    .admin = Finn ut hvem grensen tilhører: dere, det andre systemet eller bare denne postboksen. Send saktere til hvert domene, og fordel masseutsendelser over tid. En plutselig topp fra én konto kan bety at den er overtatt av andre.

cause-asked-to-try-later =
    .headline = { $domain } ber om et nytt forsøk senere
    .why = E-postserveren hos { $domain } tar ikke imot meldingen foreløpig. Servere svarer slik når de har mye å gjøre eller vil være forsiktige.
    .act = sende på nytt senere
    .step-1 = Vent noen timer, og send meldingen på nytt.
    .step-2 = Haster det? Ta kontakt på en annen måte.
    .otherwise = Fortsetter det i flere dager? Da kan administratorene hos { $domain } finne ut hvorfor.
    .admin = Den andre serveren ga en midlertidig avvisning. Kontroller at systemet ditt prøver igjen fra samme IP-adresse; grålisting bygger på det. Hjelper det ikke med nye forsøk over et døgn? Send postmasteren der svaret og tidspunktene.

cause-secure-connection-failed =
    .headline = Fikk ingen sikker forbindelse til { $domain }
    .why = Denne meldingen kan bare sendes over en sikker forbindelse. Forbindelsen til den andre serveren lot seg ikke sikre godt nok.
    .act = kontrollere sikkerhetsinnstillingene
    .step-1 = Gi mottakeren beskjed på en annen måte om at meldingen ikke kom fram.
    .step-2 = Vent en dag, og send meldingen på nytt.
    .otherwise = Gjelder det også andre domener enn { $domain }? Videresend hele dette varselet til administratoren din.
    .admin = Test STARTTLS på hver MX-server: om det tilbys, og om sertifikatet er gyldig og gjelder for serveren. Sammenlign MX-serverne med MTA-STS-policyen og TLSA-oppføringene. En melding med REQUIRETLS kan bare gå via servere som tilbyr REQUIRETLS.
