### Årsagerne: hvorfor en mail ikke blev leveret, og hvad der hjælper.

## Intet kendt

cause-unknown =
    .headline = Den præcise årsag er ikke kendt
    .why = Leveringsrapporten angiver ingen klar årsag. Alt, hvad vi ved, står nederst i denne meddelelse.
    .act = finde årsagen
    .step-1 = Tjek adressen en gang til.
    .step-2 = Vent nogle timer, og send din mail igen.
    .step-3 = Går det stadig ikke? Videresend hele denne meddelelse til din administrator.
    .otherwise = Administratorerne på begge sider kan finde mere i deres logge.
    .admin = Status og svar peger ikke på én årsag. Find mailen i loggen ud fra tidspunkter og id’er i denne meddelelse. Er en anden server nævnt, kan dens administratorer forklare svaret.

## Adresser

cause-address-problem =
    .headline = En adresse i din mail blev ikke godtaget
    .why = En mailserver på vejen godtog ikke en adresse i din mail. Den mest almindelige grund er en slåfejl.
    .act = tjekke adressen
    .step-1 = Sammenlign adressen bogstav for bogstav med adressen i en tidligere mail fra modtageren. Se også efter mellemrum, kommaer og punktummer.
    .step-2 = Skriv adressen igen i stedet for at vælge den fra en liste med forslag.
    .step-3 = Spørg om den aktuelle adresse på en anden måde, for eksempel pr. telefon.
    .otherwise = Er adressen rigtig? Så kan administratorerne hos { $domain } finde ud af mere.
    .admin = Sammenlign adressen i denne rapport med den, afsenderen brugte. Aliasser og videresendelse kan have ændret den. Kontroller syntaksen, domænet og svaret.

cause-mailbox-unknown =
    .headline = { $domain } kender ikke denne adresse
    .why = Mailserveren hos { $domain } oplyser, at den ikke har nogen postkasse til denne adresse. Der kan være en slåfejl i adressen, eller postkassen kan være nedlagt.
    .act = tjekke adressen
    .step-1 = Sammenlign adressen bogstav for bogstav med adressen i en tidligere mail fra modtageren. Ét forkert bogstav er nok.
    .step-2 = Valgte du adressen fra en liste med forslag? Fjern den først fra listen, og skriv den så igen.
    .step-3 = Spørg om den rigtige adresse på en anden måde. Send så din mail igen.
    .otherwise = Er adressen rigtig? Så kan administratorerne hos { $domain } se, hvorfor den er ukendt der.
    .recipient = Er det din adresse? Se efter, hvordan den er stavet der, hvor folk finder den. Spørg din administrator, om postkassen findes.
    .admin = Hvis postkassen burde findes, bør administratorerne dér kontrollere brugerkatalog, aliasser og modtagertabeller. Kontroller, at MX-recordene fører til det system, der har postkassen. Et alias eller en videresendelsesregel kan pege på en adresse, der ikke længere findes.

cause-domain-unknown =
    .headline = Domænet { $domain } blev ikke fundet
    .why = Delen efter @-tegnet i adressen fører ingen steder hen. Der kan være en slåfejl, eller domænet bruges måske ikke længere.
    .act = tjekke adressen
    .step-1 = Tjek delen efter @-tegnet bogstav for bogstav. Endelser som .com og .co er lette at forveksle.
    .step-2 = Find den rigtige adresse i en tidligere mail eller på et websted.
    .step-3 = Spørg om den rigtige adresse på en anden måde. Send så din mail igen.
    .otherwise = Er { $domain } rigtigt? Så kan kun domænets ejer løse problemet.
    .admin = Slå domænets MX-, A- og AAAA-records op fra et andet netværk. NXDOMAIN overalt betyder et forkert navn eller en udløbet registrering. NXDOMAIN kun hos jer peger på jeres egen resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } tager slet ikke imod mail
    .why = Domænet er sat op til ikke at modtage mail. Derfor kan ingen adresse dér nås.
    .act = bruge en anden adresse
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Spørg om en anden adresse, for eksempel pr. telefon.
    .step-3 = Se efter en kontaktformular på organisationens websted.
    .otherwise = Burde { $domain } tage imod mail? Så skal ejeren ændre domænets indstillinger.
    .admin = Domænet har en null MX-record (RFC 7505). Er det en fejl, bør ejeren i stedet angive MX-records for sine mailservere.

cause-address-malformed =
    .headline = Adressens skrivemåde blev ikke godtaget
    .why = Ifølge rapporten er adressen ikke skrevet, som mailadresser skal skrives. Et enkelt mellemrum eller komma er nok.
    .act = rette adressen
    .step-1 = Se efter mellemrum, kommaer, anførselstegn, parenteser og et punktum til sidst. Intet af det hører hjemme i adressen.
    .step-2 = Tjek, at der står ét @-tegn og efter det et fuldt domæne, for eksempel example.com.
    .step-3 = Skriv adressen i hånden. Kopieret tekst kan indeholde tegn, som ikke kan ses.
    .otherwise = Ser adressen rigtig ud? Videresend hele denne meddelelse til din administrator.
    .admin = Se på adressen i kommandoen RCPT, ikke kun i headeren. Typiske fejl: løse anførselstegn eller vinkelparenteser, et visningsnavn, et punktum til sidst, et domæne uden punktum, usynlige tegn eller tegn, der ligner andre, mere end 64 oktetter før @-tegnet (RFC 5321 §4.1.2 og §4.5.3.1). Skrev afsenderen adressen rigtigt? Find så den kontaktperson, det alias eller det program, der ændrede den.

cause-address-ambiguous =
    .headline = { $domain } fandt flere mulige postkasser til adressen
    .why = Ifølge mailserveren hos { $domain } kan adressen gælde mere end én postkasse. Serveren kan ikke afgøre, hvilken der er ment.
    .act = bruge den fulde adresse
    .step-1 = Brug modtagerens fulde adresse, ikke en kort form eller kun et navn.
    .step-2 = Spørg modtageren på en anden måde om en adresse, der helt sikkert virker.
    .otherwise = Administratorerne hos { $domain } kan sørge for, at adressen kun fører til én postkasse.
    .recipient = Fortæl din administrator, at din adresse fører til flere postkasser. Giv folk en anden adresse, indtil det er rettet.
    .admin = Fejlen ligger i modtagerens katalog. Administratorerne dér bør søge efter adressen i alle postkasser, kontakter, grupper, aliasser og omskrivningsregler og kun lade den stå ét sted. Også opslag på navn skal være entydige. Vent efter ændringen, til kataloget er synkroniseret med mailserveren.

cause-mailbox-moved =
    .headline = Ifølge { $domain } er denne adresse flyttet
    .why = Mailserveren hos { $domain } oplyser, at postkassen ikke er der længere. Mails bliver ikke videresendt til en ny adresse.
    .act = bruge den nye adresse
    .step-1 = Spørg modtageren om den nye adresse på en anden måde.
    .step-2 = Den står måske i den anden servers svar nederst i denne meddelelse. Vær sikker på, at den er rigtig.
    .step-3 = Ret adressen i dine kontakter. Send så din mail igen.
    .otherwise = Administratorerne hos { $domain } kan sætte videresendelse op for den gamle adresse.
    .recipient = Er det din gamle adresse? Giv folk den nye. Måske kan din administrator videresende mails i en periode.
    .admin = Den anden server melder om en postkasse, der er flyttet uden videresendelse. Svar 551 kan indeholde den nye adresse. Kontroller den, før nogen bruger den.

cause-address-changed-hands =
    .headline = Ifølge { $domain } har adressen fået ny ejer
    .why = Din mail var kun til den, der havde adressen på en bestemt dato. Mailserveren hos { $domain } oplyser, at adressen har skiftet ejer siden.
    .act = spørge om en anden adresse
    .step-1 = Spørg modtageren om den aktuelle adresse på en anden måde.
    .step-2 = Send ikke noget personligt til den gamle adresse. En anden kan læse det.
    .step-3 = Fjern den gamle adresse fra dine kontakter og lister.
    .otherwise = Har adressen samme ejer som før? Så kan administratorerne hos { $domain } rette den dato, de har registreret.
    .recipient = Har adressen været din hele tiden? Bed din administrator rette den registrerede dato. Er den ny for dig, var mailen ikke til dig.
    .admin = Mailen havde parameteren RRVS eller feltet Require-Recipient-Valid-Since (RFC 7293). Sammenlign datoen med den dag, hvor kontoens ejer senest bekræftede adressen. Send ikke nye adgangskoder eller andre private oplysninger dertil, og få en anden adresse bekræftet. 5.7.17 gælder postkassen, 5.7.18 hele domænet. Er ejeren den samme, bør den anden side rette sin registrering.

cause-sender-address-refused =
    .headline = Din afsenderadresse blev ikke godtaget
    .why = En mailserver på vejen godtog ikke den adresse, du skrev fra. Fejlen kan ligge i stavemåden eller i domænets indstillinger.
    .act = kontrollere afsenderadressen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Tjek din egen adresse i mailprogrammets indstillinger.
    .step-3 = Har du en anden adresse? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Kontroller kuvertens afsender: syntaksen, og om domænet har MX-, A- eller AAAA-records. Mange servere afviser et afsenderdomæne, der ikke kan slås op, eller som har en null MX-record.

cause-sender-address-malformed =
    .headline = Afsenderadressens skrivemåde blev ikke godtaget
    .why = En mailserver oplyser, at den adresse, du skrev fra, ikke er skrevet, som mailadresser skal skrives.
    .act = rette afsenderadressen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Se på din egen adresse i mailprogrammets indstillinger. Fjern mellemrum, kommaer og parenteser.
    .step-3 = Blev mailen sendt af en enhed eller et websted? Tjek den afsenderadresse, der er angivet der.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Se på kommandoen MAIL FROM i loggen. Typiske fejl: et tomt domæne, kun et værtsnavn, et visningsnavn inden for vinkelparenteserne, mellemrum, andre tegn end ASCII uden SMTPUTF8. Kontroller kontoens mailattribut og den afsender, der er angivet i enheder, scripts og webformularer. Omskrivning (SRS, VERP, masquerading) kan gøre delen før @-tegnet længere end 64 oktetter (RFC 5321 §4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = En mailserver kunne ikke finde din adresses domæne
    .why = Serveren kontrollerede delen efter @-tegnet i din egen adresse. Den fandt ikke et domæne, der kan modtage svar.
    .act = kontrollere afsenderdomænet
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Tjek delen efter @-tegnet i din egen adresse i mailprogrammet.
    .step-3 = Har du en adresse i et andet domæne? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Slå MX-, A- og AAAA-records for kuvertafsenderens domæne op udefra hos flere resolvere. Typiske fejl: en udløbet registrering, fejl i delegering eller DNSSEC (SERVFAIL), et domæne, der kun findes internt, for eksempel .local eller et værtsnavn. Omskriv interne domæner til et offentligt i gatewayen. Er alt i orden nu, så afvent zonens negative TTL, og send igen.

cause-sender-domain-accepts-no-mail =
    .headline = Ifølge en mailserver tager dit domæne ikke imod mail
    .why = Serveren oplyser, at din adresses domæne er sat op til ikke at modtage mail. Den afviser mails, der ikke kan besvares.
    .act = gøre det muligt at svare
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Har du en adresse, der modtager mail? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Kuvertafsenderens domæne har en null MX-record (RFC 7505), så en rapport aldrig kan nå frem. Find ud af, hvilket program eller hvilken tjeneste der bruger det som afsender, og giv den en returadresse i et domæne, der modtager mail. Skal domænet modtage mail, så erstat null MX med rigtige MX-records. Bruger ingen det, kan afsenderen være forfalsket: se i jeres DMARC-rapporter.

## Postkasser

cause-mailbox-problem =
    .headline = { $domain } melder om et problem med postkassen
    .why = Mailserveren hos { $domain } kunne ikke levere din mail til postkassen. Ifølge svaret ligger årsagen i selve postkassen.
    .act = få postkassen i orden
    .step-1 = Fortæl modtageren på en anden måde, at mails ikke når frem.
    .step-2 = Vent en dag, og send din mail igen.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan se den præcise årsag.
    .recipient = Log ind på din postkasse, og se efter advarsler. Finder du ingen, så fortæl det til din administrator.
    .admin = Den anden server godtager adressen og melder om en fejl i postkassen. Administratorerne dér bør kontrollere postkassens tilstand, dens videresendelse og, hvis det er en liste, dens medlemmer.

cause-mailbox-full =
    .headline = Ifølge { $domain } er postkassen fuld
    .why = En fuld postkasse tager ikke imod nye mails. Når der er skaffet plads, kan mails igen nå frem.
    .act = frigøre plads
    .step-1 = Fortæl modtageren på en anden måde, at postkassen er fuld.
    .step-2 = Send din mail igen, når der er plads.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan også give postkassen mere plads.
    .recipient = Slet store eller gamle mails, og tøm derefter papirkurven og spammappen. Har du brug for mere plads, så spørg din administrator.
    .admin = Ifølge svaret er postkassens kvote brugt op. Administratorerne dér kan hæve kvoten eller rydde op; papirkurv og spammappe tæller ofte med. Undersøg, om postkassen stadig er i brug, før en masseudsendelse.

cause-mailbox-disabled =
    .headline = Ifølge { $domain } er postkassen deaktiveret
    .why = Mailserveren hos { $domain } tager ikke imod mails til denne postkasse. Den kan være lukket for en tid eller for altid.
    .act = aktivere postkassen
    .step-1 = Spørg på en anden måde, om adressen stadig er i brug.
    .step-2 = Brug en anden adresse til samme person eller organisation.
    .otherwise = Skulle postkassen være i brug? Så kan administratorerne hos { $domain } aktivere den igen.
    .recipient = Log ind på din postkasse; måske har den stået ubrugt for længe. Går det ikke, så bed din administrator aktivere den.
    .admin = Kontoen er deaktiveret, låst eller spærret, ofte fordi den ikke er blevet brugt længe. Administratorerne dér kan aktivere den igen eller sætte et alias eller videresendelse op. Ellers bør adressen fjernes fra jeres lister.

cause-list-expansion-failed =
    .headline = { $domain } kunne ikke finde listens medlemmer
    .why = Adressen står for en liste eller en gruppe. Ifølge mailserveren hos { $domain } kunne din mail ikke sendes videre til medlemmerne.
    .act = få listen i orden
    .step-1 = Fortæl listens ejer på en anden måde, at mails ikke kommer igennem.
    .step-2 = Haster det? Skriv direkte til de medlemmer, du kender.
    .otherwise = Administratorerne hos { $domain } kan se, hvorfor medlemmerne ikke blev fundet.
    .recipient = Er det dig, der har ansvaret for listen? Gå medlemmerne igennem, og fjern dem, der ikke længere virker. Finder du ingen, så fortæl det til din administrator.
    .admin = På den anden side, i denne rækkefølge: kan serveren læse kataloget, filen eller databasen med medlemmerne; passer en dynamisk gruppes filter og base stadig; indeholder indlejrede lister hinanden; er et element skrevet forkert. Slå listen op manuelt, før der igen sendes mail til den. Andre lister på systemet viser, om fejlen ligger i listen eller i kataloget.

cause-forwarding-broken =
    .headline = Ifølge { $domain } virker videresendelsen ikke
    .why = Postkassen videresender sine mails til en anden adresse. Ifølge mailserveren hos { $domain } lykkes det ikke.
    .act = rette videresendelsen
    .step-1 = Fortæl modtageren på en anden måde, at postkassens videresendelse ikke virker.
    .step-2 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Så vidt rapporten viser, er den adresse, du brugte, rigtig. Modtageren kan ofte også selv rette videresendelsen.
    .recipient = Se, hvilken adresse din postkasse videresender mails til. Ret den, eller slå videresendelsen fra.
    .admin = Find ud af, hvor videresendelsen er sat op på den anden side: på kontoen, i en regel i postkassen, i et alias eller i et kontaktobjekt. Send en prøvemail til selve målet. Ret eller fjern målet, og behold en lokal kopi imens. Afviser målet videresendt mail, så se på SPF og DMARC: SRS eller ARC mangler måske.

## Mailsystemer

cause-system-problem =
    .headline = { $domain } melder om et problem i sit mailsystem
    .why = Mailsystemet hos { $domain } kunne ikke tage imod din mail. Ifølge svaret ligger årsagen i selve systemet.
    .act = rette fejlen
    .step-1 = Vent nogle timer, og send din mail igen.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Fortsætter problemet? Så skal administratorerne hos { $domain } se på det.
    .admin = Det andet system melder om en fejl hos sig selv: lagerplads, vedligeholdelse, konfiguration eller en manglende funktion. Administratorerne dér har brug for tidspunktet, kø-id’et i svaret og selve svaret.

cause-system-full =
    .headline = Ifølge { $domain } er der ikke mere plads i mailsystemet
    .why = Mailserveren oplyser, at den ikke har plads til nye mails. Det gælder hele systemet, ikke kun én postkasse.
    .act = frigøre lagerplads
    .step-1 = Vent en dag, og send din mail igen.
    .step-2 = Haster det? Brug en adresse til samme person i et andet domæne.
    .otherwise = Står det på i flere dage? Så kan kun administratorerne hos { $domain } skaffe plads.
    .admin = Svaret gælder den anden server, ikke en kvote. Administratorerne dér bør kontrollere ledig plads og inodes på drevene til kø og mail, derefter hukommelsen og den grænse, hvor serveren holder op med at tage imod (queue_minfree i Postfix, back pressure i Exchange). På afsendersiden skal køen bare blive ved med at prøve.

cause-system-not-accepting =
    .headline = Ifølge { $domain } tager mailsystemet ikke imod mails
    .why = Mailserveren oplyser, at den ikke tager imod mails. Den kan være lukket for en tid, eller den er måske ikke beregnet til mail.
    .act = åbne for mails
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Er adressen rigtig? Vent en dag, og send din mail igen.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Står det på i flere dage? Så skal administratorerne hos { $domain } se på det.
    .admin = Svar 421 eller status 4.3.2 tyder på nedlukning, vedligeholdelse eller en stoppet kø; svar 521 siger, at værten aldrig tager imod mail (RFC 7504). Kontroller, at MX-recordene kun nævner værter, der skal tage imod mail, og prøv de andre. Se på selve værten efter mailtjenestens tilstand, stoppede lyttere eller komponenter og grænser for forbindelser.

cause-system-misconfigured =
    .headline = { $domain } melder om forkerte indstillinger i mailsystemet
    .why = Mailsystemet dér oplyser selv, at det ikke er sat rigtigt op til din mail.
    .act = rette indstillingerne
    .step-1 = Fortæl modtageren på en anden måde, at mailsystemet dér melder om forkerte indstillinger.
    .step-2 = Haster det? Brug en adresse til samme person i et andet domæne.
    .step-3 = Send din mail igen, når indstillingerne er rettet.
    .otherwise = Oplysningerne nederst i denne meddelelse hjælper administratorerne hos { $domain } med at finde fejlen.
    .admin = Ved 5.3.5 finder en server ofte sig selv som næste led. Sammenlign dens værtsnavn, dens liste over lokale domæner og dens MX eller smarthost; i Exchange sker det, når connectorer har samme navn. Ellers viser loggen dér på svarets tidspunkt: en ukendt transport, en manglende opslagstabel, forkerte rettigheder. Send postmasteren dér hele svaret med kø-id’et.

cause-feature-missing =
    .headline = { $domain } mangler en funktion, som din mail kræver
    .why = Din mail blev sendt med en særlig funktion. Mailserveren hos { $domain } oplyser, at den ikke understøtter funktionen.
    .act = slå funktionen til
    .step-1 = Slå særlige funktioner fra, for eksempel leveringskvittering eller leveringstidspunkt. Send så din mail igen.
    .step-2 = Prøv et andet mailprogram, for eksempel i browseren.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Har du ikke valgt en særlig funktion? Videresend hele denne meddelelse til din administrator.
    .admin = Find den parameter, svaret gælder: sammenlign MAIL og RCPT i loggen med det, den anden vært oplyser efter EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Undersøg, om en firewall på en af siderne skjuler udvidelser. Lad systemet udelade parameteren, hvor den ikke tilbydes, eller bed den anden side om at slå udvidelsen til.

cause-message-too-large =
    .headline = Din mail er for stor
    .why = En mailserver på vejen tager kun imod mindre mails. Vedhæftede filer bliver cirka en tredjedel større, når de sendes.
    .act = gøre mailen mindre
    .step-1 = Udelad store vedhæftede filer, eller gør dem mindre.
    .step-2 = Læg store filer på nettet, og send et link til dem.
    .step-3 = Send flere filer i hver sin mail.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvor stor en mail må være der.
    .recipient = Tilbyd en anden måde at dele store filer på, for eksempel en delt mappe. Din administrator ved, hvor stor en mail må være.
    .admin = Sammenlign mailens størrelse med SIZE, som den anden server oplyser efter EHLO. Base64 gør en vedhæftet fil cirka 37 % større. En enkelt postkasse kan have en lavere grænse end sit system.

cause-message-too-large-for-mailbox =
    .headline = Din mail er for stor til denne postkasse
    .why = Mailserveren hos { $domain } oplyser, at denne postkasse kun tager imod mindre mails. Vedhæftede filer bliver cirka en tredjedel større, når de sendes.
    .act = sende en mindre mail
    .step-1 = Læg store filer på nettet, og send et link til dem.
    .step-2 = Udelad vedhæftede filer, eller gør dem mindre.
    .step-3 = Spørg modtageren om en anden adresse, der tager imod større mails.
    .otherwise = Administratorerne hos { $domain } kan hæve grænsen for denne postkasse.
    .recipient = Spørg din administrator, hvor stor en mail til dig må være, og om grænsen kan hæves. Tilbyd imens en anden måde at dele store filer på.
    .admin = Grænsen er sat for postkassen, gruppen eller kontoen (X.2.3), så den kan ligge langt under SIZE, som serveren oplyser efter EHLO. Sammenlign den med størrelsen under transporten: vedhæftede filer i base64 fylder cirka 37 % mere. Administratorerne dér ser først på kontoens modtagegrænse, derefter på gruppens eller abonnementets.

cause-own-system-problem =
    .headline = Årsagen ligger i vores egen mailtjeneste
    .why = Vores mailtjeneste kunne ikke sende din mail videre. Så vidt rapporten viser, har den anden side ikke noget med det at gøre.
    .act = kontrollere mailtjenesten
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Send din mail igen, når fejlen er rettet.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Mailen gik i stå på den server, der skrev rapporten. Søg i dens log efter de id’er og tidspunkter, der står her. Kontroller konfiguration, lagerplads, rettigheder og lokale regler.

cause-stopped-by-own-rules =
    .headline = En regel i vores egen mailtjeneste står i vejen
    .why = Vores mailtjeneste har regler om adresser, videresendelse og indhold. Så vidt rapporten viser, gælder en af dem din mail.
    .act = kontrollere reglen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Læs årsagen nederst i denne meddelelse. Der står måske, hvad reglen handler om.
    .step-3 = Bliver din mail videresendt automatisk? Spørg, om det er tilladt, eller slå det fra.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Find reglen i loggen på den server, der skrev rapporten, ud fra id og tidspunkt: adgangstabeller, indholdsfiltre og milters, transportregler og regler mod datatab, spærrede modtagere, grænser for automatisk videresendelse. Gør undtagelsen så snæver som muligt. Blev en videresendelse ud af huset stoppet, så undersøg først, hvem der satte den op: det er et typisk tegn på en overtaget konto.

## Netværk og rute

cause-network-problem =
    .headline = Forbindelsen mellem mailsystemerne svigtede
    .why = Der gik noget galt i netværket på vejen til { $domain }. Den slags fejl går ofte over af sig selv.
    .act = vente og sende igen
    .step-1 = Vent nogle timer, og send din mail igen.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Står det på i flere dage? Videresend hele denne meddelelse til din administrator.
    .admin = Test forbindelsen til hver af domænets MX-værter på port 25 over IPv4 og IPv6. Se efter timeouts, resets og fejl i path MTU. Gælder det kun dette domæne, så giv dets administratorer besked.

cause-host-unreachable =
    .headline = Mailserveren hos { $domain } kan ikke nås
    .why = Der kunne ikke oprettes forbindelse til serveren. Den kan være slukket, overbelastet eller afskåret fra netværket.
    .act = kontrollere deres server
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Er adressen rigtig? Vent en dag, og send din mail igen.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Fortsætter problemet? Så skal administratorerne hos { $domain } kontrollere deres server.
    .admin = Test port 25 på hver MX-vært over IPv4 og IPv6, også fra et andet netværk. Kommer andre igennem, så se på firewall, ruter og en eventuel spærring af port 25 hos udbyderen.

cause-connection-refused =
    .headline = Serveren hos { $domain } afviste forbindelsen
    .why = Der blev fundet en server, men den tager ikke imod forbindelser til mail. Dens mailtjeneste kan være stoppet, eller en firewall kan stå imellem.
    .act = kontrollere deres mailtjeneste
    .step-1 = Tjek delen efter @-tegnet. Måske har domænet et websted, men ingen mailtjeneste.
    .step-2 = Er adressen rigtig? Vent nogle timer, og send din mail igen.
    .step-3 = Går det stadig ikke? Fortæl det til modtageren på en anden måde.
    .otherwise = Fortsætter problemet? Så skal administratorerne hos { $domain } kontrollere, om deres mailtjeneste kører.
    .admin = En afvisning (TCP reset, ECONNREFUSED) på port 25 betyder, at intet lytter der, eller at en firewall afviser. Prøv hver MX-vært over IPv4 og IPv6, også fra et andet netværk. Virker det derfra, er jeres adresse spærret. Uden en MX-record bruges A- eller AAAA-recorden, og den kan føre til en webserver. På den anden vært: kører tjenesten, på hvilke adresser og med hvilke grænser?

cause-connection-broken =
    .headline = Forbindelsen til { $domain } blev afbrudt for tidligt
    .why = Serverne havde kontakt, men forbindelsen sluttede, før din mail var afleveret.
    .act = vente og sende igen
    .step-1 = Vent en time, og send din mail igen.
    .step-2 = Har den store vedhæftede filer? Send den uden dem eller med et link til filerne.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Sker det igen og igen? Videresend hele denne meddelelse til din administrator.
    .admin = Find den kommando, som forbindelsen blev afbrudt efter. Før hilsenen: grænser for forbindelser eller en bevidst forsinkelse. Efter STARTTLS: TLS-handshaket. Under DATA: path MTU, et langsomt indholdsfilter, en størrelsesgrænse. Send en lille og en stor prøvemail til hver MX-vært over IPv4 og IPv6. Se på firewalls, der undersøger SMTP, og på jeres timeouts (RFC 5321 §4.5.3.2).

cause-may-have-arrived =
    .headline = Din mail er måske nået frem
    .why = Forbindelsen til { $domain } blev afbrudt, efter at hele din mail var sendt. Svaret mangler, så vi ved ikke, om den blev modtaget.
    .act = spørge, om den kom
    .step-1 = Spørg modtageren, om din mail er nået frem.
    .step-2 = Send den kun igen, hvis den mangler. Ellers kan den komme to gange.
    .otherwise = Administratorerne hos { $domain } kan se i deres log, om din mail blev modtaget.
    .recipient = Se i indbakken og i spammappen. Fortæl afsenderen, om mailen er der.
    .admin = Forbindelsen blev afbrudt efter datas afslutning og før svaret. Søg efter Message-ID i den anden servers log. Sker det igen, så se på langsomme indholdsfiltre, timeouts (RFC 5321 foreskriver ti minutter her) og path MTU.

cause-expired-after-retries =
    .headline = Alle forsøg på levering er mislykkedes
    .why = Levering til { $domain } er forsøgt flere gange. Rapporten nævner ingen anden årsag.
    .act = vente og sende igen
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Er adressen rigtig? Vent en dag, og send din mail igen.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Går det stadig ikke? Videresend hele denne meddelelse til din administrator.
    .admin = Mailens levetid i køen er udløbet. Find det sidste svar fra hvert forsøg i loggen: det viser den egentlige årsag. Test domænets MX-værter over IPv4 og IPv6.

cause-route-broken =
    .headline = Der blev ikke fundet en vej frem til { $domain }
    .why = Det kunne ikke afgøres, hvor din mail skulle leveres. Indstillingerne hos { $domain } eller på en mailserver på vejen kan være forkerte.
    .act = rette indstillingerne
    .step-1 = Fortæl modtageren på en anden måde, at mails til denne adresse ikke når frem.
    .step-2 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .otherwise = Administratorerne hos { $domain } kan kontrollere, hvor deres mail sendes hen.
    .admin = Kontroller domænets MX-, A- og AAAA-records og jeres egne rutetabeller. Ved en løkke viser Received-felterne, hvilke værter der gentages. Se efter videresendelse i ring og efter en MX-vært, der ikke kender domænet som sit eget.

cause-domain-without-mail-server =
    .headline = Der blev ikke fundet en mailserver for { $domain }
    .why = Domænet findes, men det angiver ingen mailserver, der kan tage imod din mail. Måske bruges det kun til et websted.
    .act = angive en mailserver
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Find den rigtige adresse i en tidligere mail eller på organisationens websted.
    .step-3 = Spørg modtageren om en anden adresse, for eksempel pr. telefon.
    .otherwise = Er { $domain } rigtigt? Så skal administratorerne angive en mailserver i domænets indstillinger.
    .admin = Slå MX-recordene op. Disse kan ikke bruges: navne uden A- eller AAAA-record, CNAME (RFC 2181 §10.3), IP-adresser i stedet for et navn, localhost. Helt uden MX gælder domænets egen adresse (RFC 5321 §5.1). Fører MX tilbage til den rapporterende vært (”mail loops back to myself”), kender den ikke domænet som sit eget: tilføj det der, eller ret MX.

cause-domain-lookup-failed =
    .headline = Mailserveren hos { $domain } kunne ikke slås op
    .why = Et opslag, der skal vise vej til postkassen, gav intet brugbart svar. Fejlen kan ligge på begge sider.
    .act = kontrollere navneserverne
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Er adressen rigtig? Vent nogle timer, og send din mail igen.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Sker det også med andre domæner end { $domain }? Videresend hele denne meddelelse til din administrator.
    .admin = Spørg hver af domænets autoritative navneservere om MX, A og AAAA, derefter jeres egen resolver. Fejler kun resolveren (SERVFAIL, timeout), så se på DNSSEC-validering, forwardere og spærrede TCP-svar eller store UDP-svar på port 53. Fejler de autoritative servere: lame delegation, udløbne signaturer, servere uden forbindelse. Ruter den rapporterende vært via LDAP eller en database, så kontroller det først.

cause-mail-loop =
    .headline = Din mail ser ud til at køre i ring
    .why = Ifølge rapporten kom din mail tilbage til en server eller passerede for mange. Som regel videresender servere eller postkasser til hinanden.
    .act = bryde ringen
    .step-1 = Fortæl modtageren på en anden måde, at mails til denne adresse kører i ring.
    .step-2 = Videresender du din egen mail til denne adresse? Sørg for, at den ikke kommer tilbage til dig.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan finde det sted, hvor din mail vender om.
    .recipient = Videresender du dine mails til en anden adresse? Sørg for, at den ikke sender dem tilbage til dig.
    .admin = Læs Received-felterne nedefra, og find ud af, hvor værter gentages: den sidste vært før gentagelsen sender mailen tilbage. Se der efter videresendelse i ring, et relæ eller en smarthost for et domæne, der burde være lokalt, en MX, der fører tilbage, eller et hybridsystem, hvor hver side tror, at domænet er den andens. Gentages intet, er hopgrænsen for lav: RFC 5321 §6.3 kræver mindst 100.
