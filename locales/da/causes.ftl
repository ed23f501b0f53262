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
    .step-3 = Få den aktuelle adresse oplyst på en anden måde, for eksempel pr. telefon.
    .otherwise = Er adressen rigtig? Så kan administratorerne hos { $domain } finde ud af mere.
    .admin = Sammenlign adressen i denne rapport med den, afsenderen brugte. Aliasser og videresendelse kan have ændret den. Kontroller syntaksen, domænet og svaret.

cause-mailbox-unknown =
    .headline = { $domain } kender ikke denne adresse
    .why = Mailserveren hos { $domain } oplyser, at den ikke har nogen postkasse til denne adresse. Der kan være en slåfejl i adressen, eller postkassen kan være nedlagt.
    .act = tjekke adressen
    .step-1 = Sammenlign adressen bogstav for bogstav med adressen i en tidligere mail fra modtageren. Ét forkert bogstav er nok.
    .step-2 = Valgte du adressen fra en liste med forslag? Fjern den først fra listen, og skriv den så igen.
    .step-3 = Få den rigtige adresse oplyst på en anden måde. Send så din mail igen.
    .otherwise = Er adressen rigtig? Så kan administratorerne hos { $domain } se, hvorfor den er ukendt der.
    .recipient = Er det din adresse? Se efter, hvordan den er stavet der, hvor folk finder den. Spørg din administrator, om postkassen findes.
    .admin = Hvis postkassen burde findes, bør administratorerne dér kontrollere brugerkatalog, aliasser og modtagertabeller. Kontroller, at MX-recordene fører til det system, der har postkassen. Et alias eller en videresendelsesregel kan pege på en adresse, der ikke længere findes.

cause-domain-unknown =
    .headline = Domænet { $domain } blev ikke fundet
    .why = Delen efter @-tegnet i adressen fører ingen steder hen. Der kan være en slåfejl, eller domænet bruges måske ikke længere.
    .act = tjekke adressen
    .step-1 = Tjek delen efter @-tegnet bogstav for bogstav. Endelser som .com og .co er lette at forveksle.
    .step-2 = Find den rigtige adresse i en tidligere mail eller på et websted.
    .step-3 = Få den rigtige adresse oplyst på en anden måde. Send så din mail igen.
    .otherwise = Er { $domain } rigtigt? Så kan kun domænets ejer løse problemet.
    .admin = Slå domænets MX-, A- og AAAA-records op fra et andet netværk. NXDOMAIN overalt betyder et forkert navn eller en udløbet registrering. NXDOMAIN kun hos jer peger på jeres egen resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } tager slet ikke imod mail
    .why = Domænet er sat op til ikke at modtage mail. Derfor kan ingen adresse dér nås.
    .act = bruge en anden adresse
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Bed om en anden adresse, for eksempel pr. telefon.
    .step-3 = Se efter en kontaktformular på organisationens websted.
    .otherwise = Burde { $domain } tage imod mail? Så skal ejeren ændre domænets indstillinger.
    .admin = Domænet har en null-MX-record (RFC 7505). Er det en fejl, bør ejeren i stedet angive MX-records for sine mailservere.

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
    .step-2 = Kontakt modtageren på en anden måde, og bed om en adresse, der helt sikkert virker.
    .otherwise = Administratorerne hos { $domain } kan sørge for, at adressen kun fører til én postkasse.
    .recipient = Fortæl din administrator, at din adresse fører til flere postkasser. Giv folk en anden adresse, indtil det er rettet.
    .admin = Fejlen ligger i modtagerens katalog. Administratorerne dér bør søge efter adressen i alle postkasser, kontakter, grupper, aliasser og omskrivningsregler og kun lade den stå ét sted. Også opslag på navn skal være entydige. Vent efter ændringen, til kataloget er synkroniseret med mailserveren.

cause-mailbox-moved =
    .headline = Ifølge { $domain } er denne adresse flyttet
    .why = Mailserveren hos { $domain } oplyser, at postkassen ikke er der længere. Mails bliver ikke videresendt til en ny adresse.
    .act = bruge den nye adresse
    .step-1 = Kontakt modtageren på en anden måde, og spørg om den nye adresse.
    .step-2 = Den står måske i den anden servers svar nederst i denne meddelelse. Tjek, at den er rigtig.
    .step-3 = Ret adressen i dine kontakter. Send så din mail igen.
    .otherwise = Administratorerne hos { $domain } kan sætte videresendelse op for den gamle adresse.
    .recipient = Er det din gamle adresse? Giv folk den nye. Måske kan din administrator videresende mails i en periode.
    .admin = Den anden server melder om en postkasse, der er flyttet uden videresendelse. Svar 551 kan indeholde den nye adresse. Kontroller den, før nogen bruger den.

cause-address-changed-hands =
    .headline = Ifølge { $domain } har adressen fået ny ejer
    .why = Din mail var kun til den, der havde adressen på en bestemt dato. Mailserveren hos { $domain } oplyser, at adressen har skiftet ejer siden.
    .act = bede om ny adresse
    .step-1 = Kontakt modtageren på en anden måde, og spørg om den aktuelle adresse.
    .step-2 = Send ikke noget personligt til den gamle adresse. En anden kan læse det.
    .step-3 = Fjern den gamle adresse fra dine kontakter og lister.
    .otherwise = Har adressen samme ejer som før? Så kan administratorerne hos { $domain } rette den dato, de har registreret.
    .recipient = Har adressen været din hele tiden? Bed din administrator om at rette den registrerede dato. Er den ny for dig, var mailen ikke til dig.
    .admin = Mailen havde parameteren RRVS eller feltet Require-Recipient-Valid-Since (RFC 7293). Sammenlign datoen med den dag, hvor kontoens ejer senest bekræftede adressen. Send ikke nye adgangskoder eller andre private oplysninger dertil, og få en anden adresse bekræftet. 5.7.17 gælder postkassen, 5.7.18 hele domænet. Er ejeren den samme, bør den anden side rette sin registrering.

cause-sender-address-refused =
    .headline = Din afsenderadresse blev ikke godtaget
    .why = En mailserver på vejen godtog ikke den adresse, du skrev fra. Fejlen kan ligge i stavemåden eller i domænets indstillinger.
    .act = kontrollere afsenderadressen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Tjek din egen adresse i mailprogrammets indstillinger.
    .step-3 = Har du en anden adresse? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Kontroller kuvertens afsender: syntaksen, og om domænet har MX-, A- eller AAAA-records. Mange servere afviser et afsenderdomæne, der ikke kan slås op, eller som har en null-MX-record.

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
    .act = åbne for svar
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Har du en adresse, der modtager mail? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Kuvertafsenderens domæne har en null-MX-record (RFC 7505), så en rapport aldrig kan nå frem. Find ud af, hvilket program eller hvilken tjeneste der bruger det som afsender, og giv den en returadresse i et domæne, der modtager mail. Skal domænet modtage mail, så erstat null-MX med rigtige MX-records. Bruger ingen det, kan afsenderen være forfalsket: se i jeres DMARC-rapporter.

## Postkasser

cause-mailbox-problem =
    .headline = { $domain } melder om et problem med postkassen
    .why = Mailserveren hos { $domain } kunne ikke levere din mail til postkassen. Ifølge svaret ligger årsagen i selve postkassen.
    .act = få postkassen i orden
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mails ikke når frem.
    .step-2 = Vent en dag, og send din mail igen.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan se den præcise årsag.
    .recipient = Log ind på din postkasse, og se efter advarsler. Finder du ingen, så fortæl det til din administrator.
    .admin = Den anden server godtager adressen og melder om en fejl i postkassen. Administratorerne dér bør kontrollere postkassens tilstand, dens videresendelse og, hvis det er en liste, dens medlemmer.

cause-mailbox-full =
    .headline = Ifølge { $domain } er postkassen fuld
    .why = En fuld postkasse tager ikke imod nye mails. Når der er skaffet plads, kan mails igen nå frem.
    .act = frigøre plads
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at postkassen er fuld.
    .step-2 = Send din mail igen, når der er plads.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan også give postkassen mere plads.
    .recipient = Slet store eller gamle mails, og tøm derefter papirkurven og spammappen. Har du brug for mere plads, så spørg din administrator.
    .admin = Ifølge svaret er postkassens kvote brugt op. Administratorerne dér kan hæve kvoten eller rydde op; papirkurv og spammappe tæller ofte med. Undersøg, om postkassen stadig er i brug, før en masseudsendelse.

cause-mailbox-disabled =
    .headline = Ifølge { $domain } er postkassen deaktiveret
    .why = Mailserveren hos { $domain } tager ikke imod mails til denne postkasse. Den kan være lukket for en tid eller for altid.
    .act = aktivere postkassen
    .step-1 = Undersøg på en anden måde, om adressen stadig er i brug, for eksempel pr. telefon.
    .step-2 = Brug en anden adresse til samme person eller organisation.
    .otherwise = Burde postkassen være i brug? Så kan administratorerne hos { $domain } aktivere den igen.
    .recipient = Log ind på din postkasse; måske har den stået ubrugt for længe. Går det ikke, så bed din administrator om at aktivere den.
    .admin = Kontoen er deaktiveret, låst eller spærret, ofte fordi den ikke er blevet brugt længe. Administratorerne dér kan aktivere den igen eller sætte et alias eller videresendelse op. Ellers bør adressen fjernes fra jeres lister.

cause-list-expansion-failed =
    .headline = { $domain } kunne ikke finde listens medlemmer
    .why = Adressen står for en liste eller en gruppe. Ifølge mailserveren hos { $domain } kunne din mail ikke sendes videre til medlemmerne.
    .act = få listen i orden
    .step-1 = Kontakt listens ejer på en anden måde, og fortæl, at mails ikke kommer igennem.
    .step-2 = Haster det? Skriv direkte til de medlemmer, du kender.
    .otherwise = Administratorerne hos { $domain } kan se, hvorfor medlemmerne ikke blev fundet.
    .recipient = Er det dig, der har ansvaret for listen? Gå medlemmerne igennem, og fjern dem, der ikke længere virker. Finder du ingen, så fortæl det til din administrator.
    .admin = På den anden side, i denne rækkefølge: kan serveren læse kataloget, filen eller databasen med medlemmerne; passer en dynamisk gruppes filter og base stadig; indeholder indlejrede lister hinanden; er et element skrevet forkert. Slå listen op manuelt, før der igen sendes mail til den. Andre lister på systemet viser, om fejlen ligger i listen eller i kataloget.

cause-forwarding-broken =
    .headline = Ifølge { $domain } virker videresendelsen ikke
    .why = Postkassen videresender sine mails til en anden adresse. Ifølge mailserveren hos { $domain } lykkes det ikke.
    .act = rette videresendelsen
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at postkassens videresendelse ikke virker.
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
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mailsystemet dér melder om forkerte indstillinger.
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
    .step-3 = Bed modtageren om en anden adresse, der tager imod større mails.
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
    .step-3 = Bliver dine mails videresendt automatisk? Spørg, om det er tilladt, eller slå det fra.
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
    .step-3 = Går det stadig ikke? Kontakt modtageren på en anden måde.
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
    .admin = Forbindelsen blev afbrudt efter afslutningen af data og før svaret. Søg efter Message-ID i den anden servers log. Sker det igen, så se på langsomme indholdsfiltre, timeouts (RFC 5321 foreskriver ti minutter her) og path MTU.

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
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mails til denne adresse ikke når frem.
    .step-2 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .otherwise = Administratorerne hos { $domain } kan kontrollere, hvor deres mail sendes hen.
    .admin = Kontroller domænets MX-, A- og AAAA-records og jeres egne rutetabeller. Ved en løkke viser Received-felterne, hvilke værter der gentages. Se efter videresendelse i ring og efter en MX-vært, der ikke kender domænet som sit eget.

cause-domain-without-mail-server =
    .headline = Der blev ikke fundet en mailserver for { $domain }
    .why = Domænet findes, men det angiver ingen mailserver, der kan tage imod din mail. Måske bruges det kun til et websted.
    .act = angive en mailserver
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Find den rigtige adresse i en tidligere mail eller på organisationens websted.
    .step-3 = Bed modtageren om en anden adresse, for eksempel pr. telefon.
    .otherwise = Er { $domain } rigtigt? Så skal administratorerne angive en mailserver i domænets indstillinger.
    .admin = Slå MX-recordene op. Disse kan ikke bruges: navne uden A- eller AAAA-record, CNAME (RFC 2181 §10.3), IP-adresser i stedet for et navn, localhost. Helt uden MX gælder domænets egen adresse (RFC 5321 §5.1). Fører MX tilbage til den rapporterende vært (”mail loops back to myself”), kender den ikke domænet som sit eget: tilføj det der, eller ret MX.

cause-domain-lookup-failed =
    .headline = Mailserveren hos { $domain } kunne ikke slås op
    .why = Et opslag, der skal vise vej til postkassen, gav intet brugbart svar. Fejlen kan ligge på den ene eller den anden side.
    .act = kontrollere navneserverne
    .step-1 = Tjek delen efter @-tegnet. Måske skal der stå et navn, der ligner.
    .step-2 = Er adressen rigtig? Vent nogle timer, og send din mail igen.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Sker det også med andre domæner end { $domain }? Videresend hele denne meddelelse til din administrator.
    .admin = Spørg hver af domænets autoritative navneservere om MX, A og AAAA, derefter jeres egen resolver. Fejler kun resolveren (SERVFAIL, timeout), så se på DNSSEC-validering, forwardere og spærrede TCP-svar eller store UDP-svar på port 53. Fejler de autoritative servere: lame delegation, udløbne signaturer, servere uden forbindelse. Ruter den rapporterende vært via LDAP eller en database, så kontroller det først.

cause-mail-loop =
    .headline = Din mail ser ud til at køre i ring
    .why = Ifølge rapporten kom din mail tilbage til samme server eller passerede for mange servere. Som regel skyldes det servere eller postkasser, der videresender til hinanden.
    .act = bryde ringen
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mails til denne adresse kører i ring.
    .step-2 = Videresender du dine egne mails til denne adresse? Sørg for, at de ikke kommer tilbage til dig.
    .step-3 = Haster det? Brug en anden adresse til samme person.
    .otherwise = Administratorerne hos { $domain } kan finde det sted, hvor din mail vender om.
    .recipient = Videresender du dine mails til en anden adresse? Sørg for, at den ikke sender dem tilbage til dig.
    .admin = Læs Received-felterne nedefra, og find ud af, hvor værter gentages: den sidste vært før gentagelsen sender mailen tilbage. Se der efter videresendelse i ring, et relay eller en smarthost for et domæne, der burde være lokalt, en MX, der fører tilbage, eller et hybridsystem, hvor hver side tror, at domænet er den andens. Gentages intet, er hopgrænsen for lav: RFC 5321 §6.3 kræver mindst 100.

## Aflevering mellem servere

cause-protocol-problem =
    .headline = To mailservere kunne ikke blive enige
    .why = Serverne kunne ikke blive enige om, hvordan din mail skulle afleveres. Det er en teknisk sag mellem de to servere.
    .act = kontrollere mailserveren
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Måske skal administratorerne hos { $domain } også hjælpe til.
    .admin = Læs svaret sammen med den kommando, det svarer på. Sammenlign det, der blev tilbudt efter EHLO, med det, der blev brugt. Firewalls og proxyer, der omskriver SMTP, er en hyppig årsag. Det samme er en server, der først kræver STARTTLS.

cause-tls-demanded =
    .headline = En mailserver kræver en sikker forbindelse
    .why = Serveren oplyser, at den kun tager imod din mail over en krypteret forbindelse. Så vidt rapporten viser, var forbindelsen ikke krypteret.
    .act = slå kryptering til
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Sendte du fra dit eget mailprogram eller din egen enhed? Slå TLS til i indstillingerne for udgående mail.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Kontroller, at systemet bruger STARTTLS som klient (RFC 3207): det gør mange ikke som standard. Er det i brug, så se, om EHLO tilbyder STARTTLS, og om en firewall fjerner det. Fejler handshaket: TLS-versioner under 1.2, ciphers, et manglende CA-bundle. Brug port 465 til indlevering, eller 587 med STARTTLS (RFC 8314). Google svarer 4.7.29 eller 5.7.29 her.

cause-too-many-recipients =
    .headline = Din mail har for mange modtagere
    .why = En mailserver på vejen tager kun imod et begrænset antal adresser ad gangen.
    .act = bruge færre adresser
    .step-1 = Send din mail igen, men kun til adresserne i denne meddelelse.
    .step-2 = Er der stadig for mange? Send den til mindre grupper, en ad gangen.
    .step-3 = Skriver du ofte til denne gruppe? Bed din administrator om at oprette en mailingliste.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvilken grænse der gælder der.
    .admin = En server bør tage imod mindst 100 modtagere ad gangen, og en klient bør dele resten op (RFC 5321). Kontroller, om systemet deler op efter svar 452, og hvilke grænser der gælder for en mail og for en afsender.

## Indhold

cause-content-problem =
    .headline = En mailserver kan ikke håndtere mailens format
    .why = Noget ved den måde, din mail er bygget op på, forhindrer levering. Det kan være formateringen, tegnene eller en vedhæftet fil.
    .act = gøre mailen enklere
    .step-1 = Send din mail igen som ren tekst uden formatering.
    .step-2 = Udelad vedhæftede filer, eller brug almindelige filtyper.
    .step-3 = Prøv et andet mailprogram, for eksempel i browseren.
    .otherwise = Går det heller ikke med en enkel mail? Videresend hele denne meddelelse til din administrator.
    .admin = Kontroller mailen efter RFC 5322 og MIME: From og Date, enkeltstående CR eller LF, linjelængde, NUL, tegnsæt. Undersøg, om 8BITMIME, BINARYMIME eller SMTPUTF8 var nødvendig og ikke blev tilbudt.

cause-message-malformed =
    .headline = En mailserver fandt fejl i mailens opbygning
    .why = Ifølge serveren følger din mail ikke standarden for mail. Som regel ligger fejlen i det program, der lavede den.
    .act = bruge et andet program
    .step-1 = Skriv din mail igen i et andet mailprogram, for eksempel i browseren.
    .step-2 = Skriv teksten helt forfra. En kopieret eller videresendt mail kan tage fejlen med sig.
    .step-3 = Går det stadig ikke? Videresend hele denne meddelelse til din administrator.
    .otherwise = Blev mailen lavet af et websted eller en enhed? Så er det kun de ansvarlige dér, der kan rette fejlen.
    .admin = Kontroller i denne rækkefølge: ét From med en gyldig adresse, og Sender, hvis der er flere; ét Date; intet felt to gange (RFC 5322 §3.6); Message-ID’ets syntaks; rå 8-bit-oktetter i headeren; enkeltstående CR eller LF (RFC 5321 §2.3.8); linjer over 998 oktetter; MIME-grænser og -kodninger. Sammenlign mailen, som den blev indleveret, med mailen, som den blev sendt: ansvarsfraskrivelser, gateways og listeprogrammer ændrer den.

cause-media-unsupported =
    .headline = En mailserver godtager ikke denne type indhold
    .why = Ifølge rapporten har din mail en type indhold, som den anden side ikke kan tage imod. Nogle adresser tager kun imod ren tekst.
    .act = skifte filtype
    .step-1 = Brug almindelige filtyper som PDF eller JPEG.
    .step-2 = Send din mail igen som ren tekst uden formatering og vedhæftede filer.
    .step-3 = Læg filerne på nettet, og send et link til dem.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvilke typer indhold deres system godtager.
    .admin = Sammenlign hver dels Content-Type (RFC 2046) med det, modtagersiden tager imod: gateways til sms, fax, personsøgere og sagssystemer tager ofte kun text/plain. Se efter application/ms-tnef (winmail.dat), indlejret message/rfc822 og multipart/signed. Slå RTF fra for dette domæne, eller lad gatewayen fjerne eller konvertere delen.

cause-conversion-impossible =
    .headline = Din mail kunne ikke konverteres undervejs
    .why = Ifølge rapporten skal det næste mailsystem have din mail i en anden form. Det var ikke muligt eller ikke tilladt at ændre den.
    .act = skrive ren tekst
    .step-1 = Brug ren tekst til denne adresse uden formatering og specialtegn.
    .step-2 = Er din mail signeret eller krypteret? Send den uden, hvis indholdet tillader det.
    .step-3 = Udelad vedhæftede filer, eller læg dem på nettet, og send et link.
    .otherwise = Går det heller ikke med en enkel mail? Videresend hele denne meddelelse til din administrator.
    .admin = Se, om det er 8BITMIME (RFC 6152), BINARYMIME eller SMTPUTF8, som det næste hop ikke tilbyder efter EHLO. X.6.2: konvertering er forbudt, for eksempel i signerede dele eller af en regel; X.6.3: understøttes ikke; X.6.5: blev forsøgt og mislykkedes. Lad afsenderprogrammet selv kode som quoted-printable eller base64, eller send via en vært, der understøtter udvidelsen.

cause-content-refused =
    .headline = Mailens indhold blev ikke godtaget
    .why = En mailserver på vejen kontrollerer, hvad mails indeholder. Den reagerede på noget i din mail, for eksempel en vedhæftet fil eller et link.
    .act = ændre indholdet
    .step-1 = Udelad vedhæftede filer, især programmer og komprimerede filer.
    .step-2 = Tjek filerne for virus, før du sender dem igen.
    .step-3 = Udelad links, der ikke er nødvendige.
    .step-4 = Aftal med modtageren, hvordan filerne ellers kan deles.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvad deres system ikke godtager.
    .recipient = Aftal med afsenderen, hvordan indholdet ellers kan deles. Er det ofte nødvendigt, så bed din administrator om en undtagelse.
    .admin = Find ud af, hvilket filter der gav svaret, og hvilken regel eller signatur det nævner. Kontroller filtyper i arkiver og dobbelte filendelser. Melder en scanner om skadelig software, så undersøg først afsenderens enhed.

cause-attachment-refused =
    .headline = En vedhæftet fil blev ikke godtaget
    .why = En mailserver på vejen godtager ikke en fil i din mail. Mange systemer afviser programmer, scripts og låste arkiver.
    .act = udskifte den vedhæftede fil
    .step-1 = Læs svaret nederst i denne meddelelse. Det nævner måske filen.
    .step-2 = Brug et almindeligt format som PDF til filen, eller udelad den.
    .step-3 = Læg filen på nettet, og send et link til den.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvilke filer deres system godtager.
    .recipient = Tilbyd en anden måde at dele filen på, for eksempel en delt mappe. Har du ofte brug for den slags filer, så bed din administrator om en undtagelse.
    .admin = Find ud af, hvad reglen ser på: filendelse, Content-Type, den faktiske filtype eller arkivets indhold. Ofte afvises .exe, .js, .iso, .lnk, .html, makroer, dobbelte filendelser, arkiver med adgangskode, der ikke kan scannes, for mange eller indlejrede filer. Den anden side kan gøre en undtagelse for afsenderen eller frigive et eksemplar fra karantænen. Skjul ikke, hvad filen er.

cause-virus-found =
    .headline = En virusscanner melder om skadelig software
    .why = Scannere kan tage fejl, men det er sikrest at undersøge det. Nogle skadelige programmer sender selv mails.
    .act = undersøge din enhed
    .step-1 = Åbn ikke de vedhæftede filer, og send dem ikke igen foreløbig.
    .step-2 = Lad en opdateret virusscanner undersøge din enhed og filerne.
    .step-3 = Er det ikke dig, der har skrevet mailen? Skift adgangskode fra en anden enhed.
    .step-4 = Fortæl din administrator, hvad der står i denne meddelelse. Send ikke filerne videre.
    .otherwise = Er filen helt sikkert ufarlig? Så kan administratorerne hos { $domain } se på afgørelsen igen.
    .admin = Noter, hvilken vært der meldte fundet, og signaturens navn. Isoler og undersøg først af alt den enhed, der sendte, og se efter mails og regler på kontoen, som ejeren ikke har lavet. Kontroller filen med en anden scanner. Er det en falsk alarm, så meld den til scannerens producent; pak aldrig filen om for at få den igennem.

cause-international-address-unsupported =
    .headline = En mailserver klarer kun bogstaverne a til z
    .why = En adresse i din mail har andre bogstaver, for eksempel æ, ø eller å. Et mailsystem på vejen understøtter ikke den slags adresser.
    .act = bruge en enklere adresse
    .step-1 = Bed modtageren om en adresse, der kun har bogstaverne a til z.
    .step-2 = Har din egen adresse andre bogstaver? Skriv fra en anden adresse.
    .otherwise = Administratorerne hos { $domain } kan undersøge, om deres system kan understøtte den slags adresser.
    .recipient = Bed din administrator om en ekstra adresse, der kun har bogstaverne a til z. Giv den til folk, hvis mails ikke når frem.
    .admin = Det næste system tilbyder ikke SMTPUTF8 (RFC 6531). Slå det til der, eller giv postkassen et alias i ASCII. Er det kun domænet, der ikke er ASCII, kan det sendes som A-labels.

## Sikkerhed og regler

cause-policy-problem =
    .headline = En sikkerhedsregel stoppede din mail
    .why = Mailsystemer har regler for de mails, de tager imod og sender videre. En af reglerne stoppede din mail.
    .act = finde reglen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } kan sige, om det er deres regel.
    .admin = Svaret er uklart, måske med vilje. Find ud af, hvilken vært der gav det. Kontroller autentificering af afsenderen, TLS, afsenderværtens omdømme og en eventuel kryptering af mailen.

cause-cryptography-failed =
    .headline = En kontrol af signatur eller kryptering mislykkedes
    .why = Det gælder den beskyttelse, der ligger i selve mailen, for eksempel en signatur. Ifølge rapporten kunne et system ikke kontrollere eller konvertere den.
    .act = kontrollere nøgler og certifikater
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Krypterer du selv? Bed modtageren om en gyldig nøgle eller et gyldigt certifikat.
    .step-3 = Er intet i din mail fortroligt? Send den uden signatur og kryptering.
    .otherwise = Måske skal administratorerne hos { $domain } også kontrollere deres nøgler.
    .recipient = Er din nøgle eller dit certifikat udløbet eller skiftet ud? Send det nye til dem, der skriver til dig.
    .admin = Find den vært, der kontrollerer, signerer eller dekrypterer (S/MIME, OpenPGP, en gateway). X.7.3: ingen konvertering mellem to systemer; X.7.5: ingen brugbar nøgle; X.7.6: algoritmen understøttes ikke, for eksempel SHA-1 eller kort RSA; X.7.7: indholdet er ændret. Kontroller certifikaternes udløb, kæde og tilbagekaldelse og nøglerne i kataloget. Ved X.7.7: se efter det, der ændrer indholdet efter signeringen, for eksempel ansvarsfraskrivelser, omskrivning af links eller omkodning.

cause-refused-by-policy =
    .headline = { $domain } afviste din mail efter sine egne regler
    .why = Hvert mailsystem bestemmer selv, hvilke mails det tager imod. Administratorerne dér ved, hvilken regel der stoppede din mail.
    .act = tillade din mail
    .step-1 = Læs den anden servers svar nederst i denne meddelelse. Det nævner måske grunden.
    .step-2 = Kontakt modtageren på en anden måde, og fortæl, at din mail blev afvist.
    .step-3 = Foreslå modtageren at bede administratorerne dér om en undtagelse.
    .otherwise = Bliver alle dine mails til { $domain } afvist? Videresend hele denne meddelelse til din administrator.
    .recipient = Venter du mails fra denne afsender? Bed din administrator om en undtagelse.
    .admin = Reglen er den anden sides, og det er løsningen også. Send postmasteren dér svaret, tidspunktet og afsenderserverens IP-adresse. Afvises al mail, så kontroller først SPF, DKIM, DMARC, reverse DNS og blokeringslister.

cause-refused-as-spam =
    .headline = { $domain } anser din mail for spam
    .why = Et automatisk filter dér afviste din mail som uønsket. Den slags filtre kan tage fejl.
    .act = slippe din mail igennem
    .step-1 = Kontakt modtageren på en anden måde, og spørg, om din adresse kan blive godkendt der.
    .step-2 = Prøv med en kort mail uden links og vedhæftede filer.
    .step-3 = Er det ikke dig, der har skrevet mailen? Skift adgangskode, og fortæl det til din administrator.
    .otherwise = Bliver andre af dine mails også afvist? Videresend hele denne meddelelse til din administrator.
    .recipient = Føj afsenderen til dine kontakter eller til listen over sikre afsendere. Ligger der mails fra afsenderen i spammappen? Marker dem som ønskede.
    .admin = Kontroller afsenderdomænets SPF, DKIM og DMARC og omdømmet for den IP-adresse, der sendes fra. Se efter usædvanlig afsendelse fra denne konto. Er alt i orden, så meld fejlen til postmasteren på den anden side.

cause-relay-refused =
    .headline = En mailserver ville ikke sende din mail videre
    .why = Serveren oplyser, at det ikke er dens opgave at sende mail fra dig til { $domain }. Det skyldes ofte en indstilling.
    .act = rette indstillingerne
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Tjek delen efter @-tegnet. Et forkert navn kan føre til en forkert server.
    .otherwise = Er indstillingerne på din side rigtige? Så skal administratorerne hos { $domain } kontrollere, hvilken server der tager imod deres mail.
    .admin = Måske fører MX-recordene til en vært, der ikke kender domænet som sit eget. Eller jeres relayvært kræver login. Kontroller MX-recordene, loginoplysningerne til relayværten, og hvilke IP-adresser den lader sende.

cause-authentication-required =
    .headline = En mailserver kræver et gyldigt login
    .why = En mailserver på vejen tager ikke imod din mail uden et gyldigt login. Der var intet login, eller det blev ikke godtaget.
    .act = kontrollere loginoplysningerne
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Bruger du en enhed eller et program, der selv sender mails? Tjek brugernavn og adgangskode der.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Kontroller de loginoplysninger og den mekanisme, systemet bruger over for sin relayvært. Brug indlevering på port 587 med STARTTLS eller på port 465. En ændret adgangskode eller en påkrævet appadgangskode er en hyppig årsag.

cause-authentication-refused =
    .headline = Login på en mailserver blev afvist
    .why = En mailserver godtog ikke de loginoplysninger, den fik. En adgangskode kan være ændret eller udløbet.
    .act = rette loginoplysningerne
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Sendte du fra dit eget mailprogram eller din egen enhed? Indtast brugernavn og adgangskode igen der.
    .step-3 = Log ind en enkelt gang i browseren. Måske beder udbyderen dig om noget der.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Læs svaret (RFC 4954, RFC 5248): 535 5.7.8 forkerte loginoplysninger, 432 4.7.12 overgang til ny adgangskode, 5.7.14 manglende tillidsforhold. Prøv loginoplysningerne manuelt på indleveringsporten. Kontroller derefter: ændret eller udløbet adgangskode, konto låst efter mislykkede login, login med adgangskode slået fra hos udbyderen, manglende appadgangskode, udløbet OAuth-token. Loginoplysninger til en relayvært er gemt i mailserveren; ret dem der, og kør køen.

cause-authentication-too-weak =
    .headline = En mailserver kræver et mere sikkert login
    .why = Ifølge serveren er denne måde at logge ind på ikke sikker nok. Selve adgangskoden er måske rigtig.
    .act = bruge et sikrere login
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Sendte du fra dit eget mailprogram eller din egen enhed? Slå TLS til, og opdater programmet eller enheden.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = 534 5.7.9: mekanismen er for svag, eller kontoen skal bruge en appadgangskode; 538 5.7.11: mekanismen kun over TLS. Log ind efter TLS på port 465 eller efter STARTTLS på 587 (RFC 8314) med en mekanisme, der tilbydes dér: SCRAM, OAUTHBEARER, XOAUTH2 eller PLAIN i TLS. En enhed, der ikke kan nogen af delene, kan aflevere sin mail til et relay i jeres eget netværk.

cause-sending-blocked =
    .headline = Afsendelse er spærret for denne konto eller adresse
    .why = En mailserver på afsendersiden lader ikke denne konto eller afsenderadresse sende. Det kan være for en sikkerheds skyld.
    .act = ophæve spærringen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Har du flere adresser? Vælg den, der hører til denne konto.
    .step-3 = Er der sendt mails, du ikke har skrevet? Skift straks adgangskode.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Kontroller, om kontoen er deaktiveret, låst efter misbrug eller uden ret til afsenderadressen. Før en spærring ophæves: se efter usædvanlig afsendelse, videresendelsesregler og åbne sessioner, og nulstil adgangskoden.

cause-account-disabled =
    .headline = Ifølge en mailserver er afsenderkontoen deaktiveret
    .why = En mailserver på afsendersiden oplyser, at den konto, der blev brugt til din mail, er slået fra.
    .act = aktivere kontoen
    .step-1 = Videresend hele denne meddelelse til din administrator, om nødvendigt fra en anden konto.
    .step-2 = Har du en anden konto? Send din mail derfra.
    .otherwise = Så vidt rapporten viser, er det ikke modtagerens adresse, der er årsagen.
    .admin = Indleveringsserveren eller relayværten oplyser, at kontoen er deaktiveret (525 eller X.7.13, RFC 5248). Kontroller dens tilstand: nedlagt, licens eller betaling udløbet, låst efter mislykkede login, låst efter misbrug. Fjern grunden, før kontoen aktiveres. Er det den konto, serveren bruger til at logge ind på relayværten, rammer det al udgående mail.

cause-account-compromised =
    .headline = Afsendelse er spærret på grund af mistænkelige mails
    .why = En mailserver på afsendersiden melder om usædvanlig afsendelse fra denne konto eller organisation. Måske er der en anden, der bruger kontoen.
    .act = sikre kontoen
    .step-1 = Skift straks adgangskode fra en enhed, du stoler på.
    .step-2 = Videresend hele denne meddelelse til din administrator.
    .step-3 = Se i postkassen efter sendte mails og regler, der ikke er dine.
    .step-4 = Lad en opdateret virusscanner undersøge din enhed.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Spær først for login, nulstil adgangskoden, og afslut alle sessioner og tokens. Læs derefter loginloggen, og fjern fremmede indbakkeregler, videresendelse, stedfortrædere, appsamtykker og connectorer; tøm den udgående kø. Ophæv spærringen til sidst. I Microsoft 365 frigives en bruger (5.1.8) under begrænsede enheder, en organisation (5.7.7xx) af supporten. Var det en ønsket masseudsendelse, så brug en tjeneste til den slags.

cause-send-as-denied =
    .headline = Kontoen må ikke bruge denne afsenderadresse
    .why = Ifølge en mailserver på afsendersiden hører afsenderadressen ikke til denne konto.
    .act = tillade denne afsenderadresse
    .step-1 = Vælg din egen adresse som afsender, og send din mail igen.
    .step-2 = Har du brug for den anden adresse? Videresend hele denne meddelelse til din administrator.
    .otherwise = Modtageren kan ikke gøre noget ved det.
    .admin = Sammenlign tre ting i loggen: login, MAIL FROM og From-feltet. Er brugen ønsket, så giv Send As eller Send on Behalf (Exchange; afvent replikering), knyt adressen til login (smtpd_sender_login_maps i Postfix), eller tilføj den som bekræftet alias. Enheder og programmer skal have deres egen konto med egen adresse. Har ingen ønsket det, så se efter misbrug.

cause-sender-not-allowed =
    .headline = { $domain } tager ikke imod mails fra dig til denne adresse
    .why = Nogle adresser tager kun imod mails fra bestemte afsendere, for eksempel kolleger eller medlemmer af en liste. Andre er lukket for bestemte afsendere.
    .act = godkende din adresse
    .step-1 = Kontakt modtageren eller gruppens ejer på en anden måde. Bed om, at din adresse bliver godkendt.
    .step-2 = Har du flere adresser? Skriv fra den, der er kendt der.
    .step-3 = Er det en mailingliste? Tilmeld dig først.
    .otherwise = Administratorerne hos { $domain } kan se, hvem der må skrive til denne adresse.
    .recipient = Føj afsenderen til dem, der må skrive til dig eller din gruppe. Kan du ikke det, så spørg din administrator.
    .admin = Modtageren begrænser sine afsendere: en lukket gruppe, en liste for medlemmer, kun interne afsendere eller en spærring. Ejeren eller administratorerne kan tillade afsenderen. Kontroller, at den brugte afsenderadresse er den registrerede.

cause-list-restricted =
    .headline = Ifølge { $domain } er listen lukket for din adresse
    .why = Mange lister og grupper tager kun imod mails fra medlemmer eller bestemte afsendere. Ifølge mailserveren er din adresse ikke iblandt dem.
    .act = tilføje din adresse
    .step-1 = Er du medlem? Skriv fra den adresse, du er tilmeldt med.
    .step-2 = Tilmeld dig listen, eller kontakt ejeren på en anden måde, og bed om at blive tilføjet.
    .step-3 = Haster det? Skriv direkte til de medlemmer, du kender.
    .otherwise = Administratorerne hos { $domain } kan fortælle dig, hvem der ejer listen.
    .recipient = Ejer du listen eller gruppen? Tilføj afsenderen, eller lad mails udefra vente på din godkendelse.
    .admin = Sammenlign From og kuvertens afsender med medlemmerne og de tilladte afsendere: et alias eller en ændret adresse er den hyppigste grund. Ejeren kan tilføje adressen eller holde andres mails tilbage til godkendelse. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), eksterne afsendere til en Microsoft 365-gruppe (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } tager kun imod intern mail til denne adresse
    .why = Ifølge mailserveren tager adressen kun imod mails fra sin egen organisation. Din mail blev ikke regnet som intern.
    .act = åbne for mails udefra
    .step-1 = Hører du til organisationen? Send din mail fra din konto der.
    .step-2 = Kontakt modtageren eller gruppens ejer på en anden måde. Bed om, at der åbnes for afsendere udefra.
    .step-3 = Brug en anden adresse til organisationen, for eksempel den på dens websted.
    .otherwise = Administratorerne hos { $domain } kan åbne adressen for mails udefra.
    .recipient = Bed din administrator om at åbne adressen for mails udefra eller for enkelte afsendere.
    .admin = Exchange 5.7.12 og 5.7.13x: modtagerobjektet kræver afsendere, der er logget ind. Slå RequireSenderAuthenticationEnabled fra, eller opret en kontakt for afsenderen, og tillad den. Er afsenderen intern, kom mailen ind uden login: lad enheden eller programmet logge ind, eller ret connectoren mellem jeres egne servere, så mailen regnes som intern.

cause-sender-blocked =
    .headline = Ifølge { $domain } er mails fra dig blokeret
    .why = Ifølge mailserveren står din adresse, dit domæne eller din server på en liste over blokerede afsendere. Det kan være med vilje, eller det kan være en fejl.
    .act = ophæve blokeringen
    .step-1 = Kan det være en fejl? Kontakt modtageren på en anden måde, og bed om at få blokeringen ophævet.
    .step-2 = Bliver mails til andre i dette domæne også blokeret? Videresend hele denne meddelelse til din administrator.
    .otherwise = Administratorerne hos { $domain } kan se, hvor blokeringen er sat, og hvorfor.
    .recipient = Står afsenderen ved en fejl på din liste over blokerede afsendere? Fjern den. Står den der ikke, så spørg din administrator.
    .admin = Blokeringen er sat på den anden side, af modtageren eller af administratorer (Exchange 5.7.507, 5.7.513). Find ud af, hvad den rammer: prøv en anden konto i jeres domæne, derefter en anden IP-adresse. Se efter uønskede masseudsendelser fra afsenderen, og respekter enhver afmelding. Send derefter postmasteren dér svaret, tidspunktet, afsenderadressen og IP-adressen.

cause-sender-not-verified =
    .headline = { $domain } kunne ikke bekræfte, hvor din mail kommer fra
    .why = Mailserveren hos { $domain } kontrollerer, om en mail virkelig kommer fra den angivne afsender. Din mail klarede ikke kontrollen.
    .act = rette domænets indstillinger
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Send kun via den mailtjeneste, der hører til din adresse.
    .otherwise = Blev din mail videresendt undervejs? Så kan administratorerne hos { $domain } måske hjælpe.
    .recipient = Bliver mails fra en anden postkasse videresendt til denne? Hent dem derfra i stedet: videresendelse kan ødelægge denne kontrol.
    .admin = Kontroller SPF for den IP-adresse, der sendes fra, DKIM-signaturen og DMARC-alignment med From-domænet. Afsenderværten skal have et reverse DNS-navn, der fører tilbage til den. Videresendere og tjenester, der sender for jer, skal også være dækket.

cause-spf-failed =
    .headline = { $domain } kunne ikke godkende afsenderserveren
    .why = Et domæne kan føre en liste over de servere, der må sende dets mail, med en metode, der hedder SPF. Hos { $domain } klarede din mail ikke kontrollen mod denne liste.
    .act = rette SPF-recorden
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Send kun via den mailtjeneste, der hører til din adresse.
    .otherwise = Blev din mail videresendt til { $domain }? Så kan årsagen ligge hos den server, der videresendte den.
    .recipient = Bliver mails fra en anden postkasse videresendt til denne? Hent dem derfra i stedet: videresendelse kan ødelægge denne kontrol.
    .admin = Evaluer SPF (RFC 7208) for domænet i MAIL FROM, eller i EHLO, hvis det er tomt, og den IP-adresse, den anden vært så; husk IPv6. Fail: tilføj adressen eller tjenestens include, eller send via en vært på listen. Permerror: præcis én v=spf1-record, højst 10 DNS-opslag og 2 uden svar, ingen tastefejl. Temperror: jeres navneservere. En videresender skal bruge SRS.

cause-dkim-failed =
    .headline = { $domain } fandt ingen digital signatur, den godtager
    .why = Mailtjenester signerer mails for at vise, hvor de kommer fra, med en metode, der hedder DKIM. Hos { $domain } klarede ingen sådan signatur kontrollen.
    .act = rette DKIM-signaturen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Blev din mail sendt via en mailingliste? Skriv direkte til modtageren.
    .step-3 = Send kun via den mailtjeneste, der hører til din adresse.
    .otherwise = Administratorerne hos { $domain } kan se, hvad der var galt med signaturen.
    .admin = Se på en mail, som den blev sendt: er der overhovedet en DKIM-Signature (RFC 6376)? Slå nøglen op på <s>._domainkey.<d>: den findes, er ikke tom, passer til den private nøgle, RSA på mindst 1024, hellere 2048 bit (RFC 8301). Fejler body hash, er der noget, der ændrer mailen efter signeringen: sidefødder, gateways, omkodning. X.7.22: ingen signatur, hvor d= er From-domænet. Kontroller x= og uret.

cause-dmarc-failed =
    .headline = { $domain } kunne ikke knytte din mail til afsenderen
    .why = Dit domæne kan bede andre om at afvise mail uden bevis for, at den kommer derfra. Hos { $domain } manglede dette bevis (DMARC).
    .act = rette afsenderkontrollen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Send kun via den mailtjeneste, der hører til din adresse.
    .step-3 = Blev din mail sendt via en mailingliste? Skriv direkte til modtageren.
    .otherwise = Blev din mail videresendt undervejs? Så kan administratorerne hos { $domain } gøre en undtagelse.
    .recipient = Bliver mails fra en anden postkasse videresendt til denne? Hent dem derfra i stedet: videresendelse kan ødelægge denne kontrol.
    .admin = Slå _dmarc.<From-domæne> op: p=, sp=, aspf=, adkim= (RFC 7489). SPF eller DKIM skal lykkes, og dens domæne skal stemme med From. Hver tjeneste, der sender for jer, skal have en DKIM-nøgle under jeres domæne eller en returadresse der; samlerapporterne (rua=) viser, hvilken der fejler. Lister og videresendere bør omskrive From eller lade signeret indhold være. Slæk kun på p=, så længe reparationen varer.

cause-arc-failed =
    .headline = { $domain } stoler ikke på, hvordan din mail blev videresendt
    .why = Servere, der videresender mail, kan skrive ned, hvad de har kontrolleret, med en metode, der hedder ARC. Ifølge { $domain } er disse oplysninger i din mail ikke gyldige.
    .act = kontrollere videresendelsen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Skriv direkte til modtageren, ikke via en liste eller en videresendelsesadresse.
    .otherwise = Blev din mail videresendt af en fremmed server? Så skal de, der driver den, rette fejlen.
    .recipient = Bliver mails fra en anden postkasse videresendt til denne? Hent dem derfra i stedet: videresendelse kan ødelægge denne kontrol.
    .admin = Valider kæden i mailen, som den kom ind (RFC 8617): instanserne 1 til n uden huller, cv=none på den første og cv=pass på de andre, hver ARC-Seal kan bekræftes med sin nøgle i DNS, ARC-Message-Signature på den nyeste. Årsagen er den første vært, hvis sæt fejler, eller som ændrede mailen efter forseglingen: ret forseglingen der, eller slå den fra. SPF, DKIM og DMARC afgør sagen uden ARC.

cause-reverse-dns-missing =
    .headline = { $domain } fandt ikke et gyldigt navn på afsenderserveren
    .why = En mailservers internetadresse skal høre til et navn. Hos { $domain } klarede afsenderserveren ikke denne kontrol.
    .act = angive serverens navn
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Har du en konto hos en anden mailtjeneste? Send din mail derfra.
    .otherwise = Administratorerne hos { $domain } kan gøre en undtagelse.
    .admin = Tag afsenderens IP-adresse fra svaret eller loggen, og slå dens PTR-record op; navnet skal have en A- eller AAAA-record med samme adresse. Den, der ejer adresseblokken, sætter PTR: som regel hosting- eller internetudbyderen. Kontroller også IPv6, eller send over IPv4, indtil IPv6-adressen har en. Lad EHLO give samme navn, og undgå generiske navne dannet af adressen.

cause-sending-server-refused =
    .headline = { $domain } afviser mails fra afsenderserveren
    .why = Det gælder den mailserver, der sender dine mails, ikke selve mailen. Andre mails fra den server bliver måske også afvist.
    .act = få serveren godkendt
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } kan gøre en undtagelse.
    .recipient = Venter du mails fra denne afsender? Bed din administrator om en undtagelse.
    .admin = Nævner svaret en blokeringsliste, så find og stop årsagen, før I beder om at blive fjernet. Kontroller reverse DNS, navnet i EHLO og usædvanlige mængder. Er der ingen liste, så skriv til postmasteren dér med afsenderens IP-adresse.

cause-sending-server-blocklisted =
    .headline = Ifølge { $domain } står afsenderserveren på blokeringsliste
    .why = Blokeringslister nævner servere, der angiveligt sender uønsket mail. Som regel sender mange gennem samme server, så det behøver ikke handle om dig.
    .act = få serveren af listen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Har du en konto hos en anden mailtjeneste? Send din mail derfra.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } kan gøre en undtagelse, indtil serveren er fjernet fra listen.
    .recipient = Venter du mails fra denne afsender? Bed din administrator om en undtagelse.
    .admin = Find listen i svaret, og slå afsenderens IP-adresse op der; nogle lister gælder domæner eller links. Find og stop først årsagen: en overtaget konto, et open relay, en webformular, en inficeret enhed bag samme adresse. Bed derefter om at blive fjernet på listens egen side (Spamhaus eller Microsofts delisting-portal). Lister over dynamiske adresser: send via udbyderens relay. En delt adresse: fortæl det til udbyderen.

cause-sending-server-reputation-low =
    .headline = { $domain } har ikke tillid nok til afsenderserveren
    .why = Mailsystemer bedømmer en server efter de mails, den har sendt før. Hos { $domain } er bedømmelsen af afsenderserveren for lav.
    .act = forbedre bedømmelsen
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Vent en dag, og send din mail igen. Bedømmelser ændrer sig med tiden.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } kan gøre en undtagelse.
    .recipient = Venter du mails fra denne afsender? Bed din administrator om en undtagelse.
    .admin = Kontroller i denne rækkefølge: SPF, DKIM, DMARC og reverse DNS; pludselige mængder og overtagne konti; andelen af klager og fejl. Udbyderens egne sider viser dens syn: Google Postmaster Tools, Microsoft SNDS og JMRP, Yahoo Sender Hub. En ny adresse skal bruge nogle uger med langsomt stigende mængder. Send masseudsendelser fra en anden adresse og kun til folk, der har bedt om dem. Brug derefter udbyderens formular med svaret.

cause-greeting-refused =
    .headline = Afsenderserverens hilsen blev ikke godtaget
    .why = Når to mailservere mødes, siger den første sit navn. Den anden server godtog ikke det navn, den fik.
    .act = rette servernavnet
    .step-1 = Videresend hele denne meddelelse til din administrator.
    .step-2 = Blev mailen sendt direkte af en enhed eller et program? Så bør den sendes via din mailtjeneste.
    .otherwise = Administratorerne hos { $domain } kan gøre en undtagelse.
    .admin = Navnet efter EHLO skal være et fuldt værtsnavn, der kan slås op (RFC 5321 §2.3.5 og §4.1.1.1), helst det i PTR-recorden. Som regel afvises: localhost, et navn uden punktum, .local, en adresse uden klammer, modtagerens eget navn. Sæt smtp_helo_name i Postfix eller FQDN på Send-connectoren i Exchange. Er navnet rigtigt, så find ud af, hvilken vært eller hvilket program bag samme adresse der siger et andet.

cause-rate-limited =
    .headline = For mange mails på kort tid
    .why = En mailserver på vejen begrænser, hvor mange mails den tager imod i et vist tidsrum. Grænsen er nået. Mails fra andre kan også tælle med.
    .act = vente og sende igen
    .step-1 = Vent til i morgen, og send din mail igen.
    .step-2 = Skriver du til mange? Fordel dine mails over længere tid.
    .step-3 = Har du kun sendt få mails? Fortæl det til din administrator, og skift adgangskode for en sikkerheds skyld.
    .otherwise = Sker det ofte? Så kan din administrator finde ud af, hvilken grænse der gælder.
    .admin = Find ud af, hvis grænse det er: jeres, det andet systems eller den enkelte postkasses. Sænk tempoet pr. destination, og fordel masseudsendelser. En pludselig top fra én konto kan betyde, at den er overtaget.

cause-sending-quota-exceeded =
    .headline = Grænsen for afsendelse er nået
    .why = Konti og organisationer må kun sende et vist antal mails i et vist tidsrum. Ifølge rapporten er antallet nået.
    .act = vente og sende igen
    .step-1 = Vent en dag, og send din mail igen. De fleste grænser gælder for 24 timer.
    .step-2 = Skriver du til mange? Spørg din administrator om en tjeneste til masseudsendelser.
    .step-3 = Har du kun sendt få mails? Skift adgangskode, og fortæl det til din administrator.
    .otherwise = Din administrator kan se, hvad der er sendt, og kan måske hæve grænsen.
    .admin = Find ud af, hvis kvote det er: kontoens, organisationens eller jeres relayværts (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Tæl mails og modtagere for de seneste 24 timer pr. konto; se efter scripts, løkker og overtagne konti. De fleste grænser er rullende: lad køen vente i stedet for at indlevere igen. Flyt masseudsendelser til en tjeneste til den slags, eller få grænsen hævet.

cause-recipient-rate-limited =
    .headline = Ifølge { $domain } får postkassen for mange mails
    .why = Mailserveren hos { $domain } begrænser, hvor hurtigt én postkasse må modtage mails. Mails fra andre tæller også med.
    .act = vente og sende igen
    .step-1 = Vent en time, og send din mail igen.
    .step-2 = Skriver et af dine programmer til denne adresse? Lad det sende færre mails.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Bliver det ved? Så kan administratorerne hos { $domain } se, hvor alle de mails kommer fra.
    .recipient = Kommer der mange mails fra ét program eller én tjeneste? Sørg for, at de kommer sjældnere. Kender du ikke grunden, så fortæl det til din administrator.
    .admin = Grænsen gælder for én postkasse: fra denne afsender (Exchange 5.2.121) eller fra alle (Exchange 5.2.122, Google 4.2.1 og 5.2.1). Se efter overvågningsalarmer, scripts og to autosvar, der svarer hinanden (RFC 3834). Saml alarmer, og sænk antallet af samtidige forbindelser til denne modtager. Administratorerne dér kan spore kilden eller bruge en gruppe eller en delt postkasse med højere grænser.

cause-flood-detected =
    .headline = En mailserver har fået for mange ens mails
    .why = Ifølge serveren ser din mail ud til at høre til en strøm af mails, der ligner hinanden. Måske er den havnet der ved et tilfælde.
    .act = vente og sende igen
    .step-1 = Vent til i morgen, og send din mail igen.
    .step-2 = Sender du samme tekst til mange? Brug en tjeneste til masseudsendelser.
    .step-3 = Har du kun sendt denne ene? Skift adgangskode, og fortæl det til din administrator.
    .otherwise = Administratorerne hos { $domain } kan se, hvad deres system har talt.
    .recipient = Er der pludselig mange ens mails i din postkasse? Fortæl det til din administrator. Se efter vigtige mails imellem dem, for eksempel fra din bank.
    .admin = X.7.28: for mange ens mails fra jeres adresse, netværk eller domæne, eller flere med samme Message-ID. Find kilden i loggen ud fra emne og konto: en overtaget konto, en løkke, et script eller en webformular, der misbruges til at tilmelde folk (brug dobbelt tilmelding og en captcha). Stop den, fjern dens mails fra køen, og lad resten gå langsomt ud.

cause-asked-to-try-later =
    .headline = { $domain } beder om et nyt forsøg senere
    .why = Mailserveren hos { $domain } tager ikke imod din mail lige nu. Sådan svarer servere, når de har travlt eller er forsigtige.
    .act = vente og sende igen
    .step-1 = Vent nogle timer, og send din mail igen.
    .step-2 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Står det på i flere dage? Så kan administratorerne hos { $domain } finde ud af hvorfor.
    .admin = Den anden server svarede med en midlertidig afvisning. Kontroller, at systemet prøver igen fra samme IP-adresse, for det regner greylisting med. Hjælper forsøg i løbet af en dag ikke, så send postmasteren dér svaret og tidspunkterne.

cause-greylisted =
    .headline = { $domain } lader ukendte afsendere vente med vilje
    .why = Mailserveren tager først imod en mail fra en ukendt afsender efter nogen tid, ved et senere forsøg. Det holder uønsket mail ude.
    .act = vente og sende igen
    .step-1 = Vent en time, og send din mail igen fra samme adresse.
    .step-2 = Går det stadig ikke? Videresend hele denne meddelelse til din administrator.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } kan fritage din adresse for at vente.
    .recipient = Venter du mails fra denne afsender? Bed din administrator om at fritage adressen for at vente.
    .admin = Greylisting (RFC 6647) husker IP-adressen eller dens netværk, afsenderen og modtageren og tager imod et nyt forsøg efter nogle minutter. Kontroller, at køen prøver 4yz igen inden for en time og i mindst et døgn, fra samme adresse og med samme kuvertafsender: adressepuljer og skiftende returadresser ødelægger det. Administratorerne dér kan fritage via SPF, netværk eller en tilladelsesliste.

cause-system-congested =
    .headline = Ifølge { $domain } er mailsystemet overbelastet
    .why = Mailserveren oplyser, at den har mere at lave, end den kan nå. Det går som regel over.
    .act = vente og sende igen
    .step-1 = Vent til i morgen, og send din mail igen.
    .step-2 = Sender du mange mails dertil? Fordel dem over længere tid.
    .step-3 = Haster det? Kontakt modtageren på en anden måde.
    .otherwise = Står det på i flere dage? Så skal administratorerne hos { $domain } aflaste deres system.
    .admin = På afsendersiden: færre samtidige forbindelser til destinationen, længere pauser og et forsøg med dens andre MX-værter. På den anden side, i denne rækkefølge: antal forbindelser i forhold til grænsen, køens længde, langsomme filtre og opslag (DNS-lister, katalog), diskens svartid, belastning. Toppe ved hver hele time peger på masseudsendelser og scripts.

cause-priority-too-low =
    .headline = { $domain } tager kun imod mails med højere prioritet
    .why = Ifølge mailserveren må mails med denne prioritet vente. Det sker i nødsituationer, eller når der er meget trafik.
    .act = vente og sende igen
    .step-1 = Vent nogle timer, og send din mail igen.
    .step-2 = Burde dine mails have højere prioritet? Spørg din administrator.
    .step-3 = Kan det ikke vente? Kontakt modtageren på en anden måde.
    .otherwise = Administratorerne hos { $domain } ved, hvornår der igen tages imod mails med enhver prioritet.
    .admin = Den anden server bruger MT-PRIORITY (RFC 6710); svaret nævner måske det laveste niveau, den tager imod. Sammenlign med niveauet i MAIL FROM eller i feltet MT-Priority (RFC 6758). Hæv kun niveauet for afsendere, der har ret til det. Mailprogrammers Importance og X-Priority tæller ikke. Ellers: lad køen vente.

cause-secure-connection-failed =
    .headline = Der var ingen sikker forbindelse til { $domain }
    .why = Din mail må kun sendes over en sikker forbindelse. Forbindelsen til den anden server kunne ikke gøres sikker nok.
    .act = kontrollere sikkerhedsindstillingerne
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at din mail ikke kom igennem.
    .step-2 = Vent en dag, og send din mail igen.
    .otherwise = Sker det også med andre domæner end { $domain }? Videresend hele denne meddelelse til din administrator.
    .admin = Test STARTTLS på hver MX-vært: om det tilbydes, og om certifikatet er gyldigt og nævner værten. Sammenlign MX-værterne med MTA-STS-politikken og med TLSA-recordene. En mail med REQUIRETLS kræver, at hver vært på vejen tilbyder det.

cause-mta-sts-failed =
    .headline = Kontrollen mod sikkerhedsreglerne for { $domain } slog fejl
    .why = Domænet offentliggør regler for sikre forbindelser til sine mailservere. Ifølge rapporten opfyldte den fundne server dem ikke.
    .act = rette sikkerhedsreglerne
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at domænets sikkerhedsregler stopper mails.
    .step-2 = Haster det? Brug en adresse til samme person i et andet domæne.
    .step-3 = Vent en dag, og send din mail igen.
    .otherwise = Administratorerne hos { $domain } skal rette reglerne eller serveren.
    .admin = Hent politikken på https://mta-sts.<domæne>/.well-known/mta-sts.txt (RFC 8461). Hver MX-vært skal passe til en mx:-linje, tilbyde STARTTLS og vise et gyldigt certifikat for sit eget navn. Når MX-værter skiftes: sæt de nye i politikken, skift id i TXT-recorden _mta-sts, vent den gamle politiks max_age, og skift så MX. Mode testing lader mail passere imens. Afsendersiden: hent igen, hvis id er et andet end det gemte.

cause-dane-failed =
    .headline = Sikkerhedsoplysningerne for { $domain } blev ikke godkendt
    .why = Domænet offentliggør oplysninger, som dets mailserver kan genkendes på. Ifølge rapporten klarede oplysningerne eller serveren ikke kontrollen.
    .act = rette sikkerhedsoplysningerne
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at domænets sikkerhedsoplysninger stopper mails.
    .step-2 = Haster det? Brug en adresse til samme person i et andet domæne.
    .step-3 = Vent en dag, og send din mail igen.
    .otherwise = Sker det også med andre domæner end { $domain }? Videresend hele denne meddelelse til din administrator.
    .admin = Slå TLSA op på _25._tcp.<MX-vært>, og sammenlign med det certifikat, der er i brug (RFC 7672; 3 1 1 er det bedste valg). Den hyppigste årsag er en ny nøgle før dens record: offentliggør gammel og ny TLSA, afvent TTL, og skift så certifikatet. Kontroller, at STARTTLS tilbydes. Valider DNSSEC for domænets og MX-værtens zoner: udløbne signaturer, DS-records efter nøgleskift. Fejler andre signerede domæner også, så kontroller jeres egen resolver og dens ur.

cause-certificate-invalid =
    .headline = Servercertifikatet hos { $domain } blev ikke godtaget
    .why = Et certifikat viser, at en server er den rigtige. Dette kan være udløbet, gælde en anden server eller komme fra en ukendt udsteder.
    .act = forny certifikatet
    .step-1 = Kontakt modtageren på en anden måde, og fortæl, at mailserverens certifikat ikke blev godtaget.
    .step-2 = Haster det? Brug en adresse til samme person i et andet domæne.
    .step-3 = Vent en dag, og send din mail igen.
    .otherwise = Sker det også med andre domæner end { $domain }? Videresend hele denne meddelelse til din administrator.
    .admin = Test hver MX-vært med openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Kontroller udløb, MX-værtens navn blandt subject alternative names, de mellemliggende certifikater og udstederen. Efter en fornyelse skal mailtjenesten genindlæses på hver MX-vært. På afsendersiden: ur, CA-bundle og den regel eller connector, der kræver et gyldigt certifikat for dette domæne.

cause-requiretls-unsupported =
    .headline = En server på vejen kan ikke garantere sikker levering
    .why = Din mail blev sendt med krav om, at hver forbindelse på vejen er sikker. Det lover den næste mailserver ikke.
    .act = åbne for sikker levering
    .step-1 = Er der intet fortroligt i din mail? Send den igen uden dette krav.
    .step-2 = Er den fortrolig? Aftal med modtageren en anden sikker måde at sende den på.
    .otherwise = Administratorerne hos { $domain } kan undersøge, om deres system kan understøtte kravet.
    .admin = Mailen har REQUIRETLS (RFC 8689). Det næste hop skal tilbyde REQUIRETLS efter EHLO i TLS med et gyldigt certifikat, og dets MX skal være sikret med DNSSEC eller MTA-STS. Test hver MX-vært: én uden det er nok. På den anden side skal hvert hop frem til postkassen understøtte det. På afsendersiden bør kun afsenderen beslutte at opgive kravet.
