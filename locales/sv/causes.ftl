### Orsakerna: varför ett meddelande inte har levererats, och vad som hjälper.
###
### Det en annan server påstår säger vi om den servern; det är inget vi själva har slagit fast.
### .act: infinitiv utan att, efter ”kan” (kontrollera adressen, frigöra utrymme).
### .recipient: till den som har postlådan, med du, bara på hjälpsidorna.

## Inget känt

cause-unknown =
    .headline = Den exakta orsaken är inte känd
    .why = Leveransrapporten anger ingen tydlig orsak. Allt vi vet står längst ned i det här beskedet.
    .act = ta reda på orsaken
    .step-1 = Kontrollera adressen en gång till.
    .step-2 = Vänta några timmar och skicka sedan meddelandet igen.
    .step-3 = Går det fortfarande inte? Vidarebefordra hela det här beskedet till din administratör.
    .otherwise = Administratörerna på båda sidor kan hitta mer i sina loggar.
    .admin = Status och svar pekar inte ut någon orsak. Sök efter meddelandet i loggen med hjälp av tiderna och ID:na här. Om en annan server är angiven kan administratörerna där förklara svaret.

## Adresser

cause-address-problem =
    .headline = En adress i meddelandet godtogs inte
    .why = En e-postserver på vägen godtog inte en adress i det här meddelandet. Den vanligaste orsaken är ett skrivfel.
    .act = kontrollera adressen
    .step-1 = Jämför adressen bokstav för bokstav med den i ett tidigare meddelande från mottagaren. Leta även efter mellanslag, kommatecken och punkter.
    .step-2 = Skriv in adressen på nytt i stället för att välja den i en lista med förslag.
    .step-3 = Fråga efter den aktuella adressen på annat sätt, till exempel per telefon.
    .otherwise = Är adressen rätt? Då kan administratörerna hos { $domain } ta reda på mer.
    .admin = Jämför adressen i rapporten med den som avsändaren använde. Alias och vidarebefordran kan ha ändrat den. Kontrollera syntaxen, domänen och svaret.

cause-mailbox-unknown =
    .headline = { $domain } känner inte till den här adressen
    .why = E-postservern hos { $domain } uppger att det inte finns någon postlåda med den här adressen. Adressen kan vara felskriven, eller så kan postlådan ha avslutats.
    .act = kontrollera adressen
    .step-1 = Jämför adressen bokstav för bokstav med den i ett tidigare meddelande från mottagaren. En enda felaktig bokstav räcker.
    .step-2 = Valde du adressen i en lista med förslag? Ta bort den därifrån först och skriv sedan in den på nytt.
    .step-3 = Fråga efter rätt adress på annat sätt. Skicka sedan meddelandet igen.
    .otherwise = Är adressen rätt? Då kan administratörerna hos { $domain } se varför den är okänd där.
    .recipient = Är detta din adress? Kontrollera hur den är skriven där andra hittar den. Fråga din administratör om postlådan finns.
    .admin = Ska postlådan finnas? Då bör administratörerna där kontrollera katalogen, alias och mottagartabeller. Kontrollera att MX-posterna leder till systemet som har postlådan. Ett alias eller en vidarebefordringsregel kan peka på en adress som inte längre finns.

cause-domain-unknown =
    .headline = Domänen { $domain } hittades inte
    .why = Delen efter @-tecknet i adressen leder ingenstans. Den kan vara felskriven, eller så används den inte längre.
    .act = kontrollera adressen
    .step-1 = Kontrollera delen efter @-tecknet, bokstav för bokstav. Ändelser som .com och .co är lätta att förväxla.
    .step-2 = Leta efter rätt adress i ett tidigare meddelande eller på en webbplats.
    .step-3 = Fråga efter rätt adress på annat sätt. Skicka sedan meddelandet igen.
    .otherwise = Stämmer { $domain }? Då kan bara domänens ägare åtgärda felet.
    .admin = Slå upp domänens MX-, A- och AAAA-poster från ett annat nätverk. NXDOMAIN överallt betyder fel namn eller en registrering som har gått ut. NXDOMAIN bara här pekar på din egen resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } tar inte emot någon e-post alls
    .why = Domänen är inställd på att inte ta emot e-post. Därför går det inte att skicka till någon adress där.
    .act = använda en annan adress
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Fråga efter en annan adress, till exempel per telefon.
    .step-3 = Leta efter ett kontaktformulär på organisationens webbplats.
    .otherwise = Ska { $domain } ta emot e-post? Då måste ägaren ändra domänens inställningar.
    .admin = Domänen publicerar en null-MX-post (RFC 7505). Om det är ett misstag bör ägaren i stället publicera MX-poster för sina e-postservrar.

cause-address-malformed =
    .headline = Adressen är skriven på ett sätt som inte godtogs
    .why = Enligt rapporten är adressen inte skriven så som e-postadresser måste skrivas. Det räcker med ett mellanslag eller ett kommatecken.
    .act = rätta adressen
    .step-1 = Leta efter mellanslag, kommatecken, citattecken, parenteser och en punkt i slutet. Inget av detta hör hemma där.
    .step-2 = Kontrollera att adressen har ett @-tecken och därefter en fullständig domän, till exempel example.com.
    .step-3 = Skriv in adressen för hand. Kopierad text kan innehålla tecken som inte syns.
    .otherwise = Ser adressen rätt ut? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Se på adressen i RCPT-kommandot, inte bara i meddelandehuvudet. Vanliga fel: lösa citattecken eller vinkelparenteser, ett visningsnamn, en punkt i slutet, en domän utan punkt, osynliga eller snarlika tecken, fler än 64 oktetter före @-tecknet (RFC 5321, avsnitt 4.1.2 och 4.5.3.1). Skrev avsändaren rätt? Ta då reda på vilken kontakt, vilket alias eller vilket program som ändrade adressen.

cause-address-ambiguous =
    .headline = { $domain } fick flera träffar på adressen
    .why = Enligt e-postservern hos { $domain } kan adressen avse mer än en postlåda. Servern kan inte avgöra vilken som avses.
    .act = använda hela adressen
    .step-1 = Använd mottagarens hela adress, inte en kortform eller bara ett namn.
    .step-2 = Kontakta mottagaren på annat sätt och be om en adress som säkert fungerar.
    .otherwise = Administratörerna hos { $domain } kan se till att adressen leder till en enda postlåda.
    .recipient = Tala om för din administratör att din adress leder till flera postlådor. Ge andra en annan adress till dig tills det är rättat.
    .admin = Felet ligger i katalogen på mottagarsidan. Administratörerna där bör söka efter adressen i alla postlådor, kontakter, grupper, alias och omskrivningsregler och låta den stå kvar på ett ställe. Även uppslag på namn måste vara entydiga. Vänta efter ändringen tills katalogen har synkroniserats med e-postservern.

cause-mailbox-moved =
    .headline = Enligt { $domain } har adressen flyttats
    .why = E-postservern hos { $domain } uppger att postlådan inte längre finns där. Den vidarebefordrar inte meddelanden till en ny adress.
    .act = använda den nya adressen
    .step-1 = Fråga mottagaren efter den nya adressen på annat sätt.
    .step-2 = Den kan stå i den andra serverns svar, längst ned i det här beskedet. Försäkra dig om att den stämmer.
    .step-3 = Ändra adressen bland dina kontakter. Skicka sedan meddelandet igen.
    .otherwise = Administratörerna hos { $domain } kan ställa in vidarebefordran från den gamla adressen.
    .recipient = Är detta din gamla adress? Ge andra den nya. Din administratör kan kanske vidarebefordra meddelanden en tid.
    .admin = Den andra servern rapporterar en postlåda som har flyttats och inte vidarebefordras. Svar 551 kan innehålla den nya adressen: verifiera den innan någon använder den.

cause-address-changed-hands =
    .headline = Enligt { $domain } har adressen en ny ägare
    .why = Meddelandet var bara avsett för den som hade adressen ett visst datum. E-postservern hos { $domain } uppger att adressen har bytt ägare sedan dess.
    .act = fråga efter aktuell adress
    .step-1 = Kontakta mottagaren på annat sätt och fråga efter den aktuella adressen.
    .step-2 = Skicka inget personligt till den gamla adressen. Någon annan kan läsa det.
    .step-3 = Ta bort den gamla adressen ur dina kontakter och listor.
    .otherwise = Är ägaren densamma? Då kan administratörerna hos { $domain } rätta det datum som är registrerat där.
    .recipient = Har adressen varit din hela tiden? Be din administratör rätta det registrerade datumet. Är adressen ny för dig var meddelandet inte avsett för dig.
    .admin = Meddelandet hade parametern RRVS eller fältet Require-Recipient-Valid-Since (RFC 7293). Jämför datumet med dagen då kontoinnehavaren senast bekräftade adressen. Skicka inga lösenordsåterställningar eller andra privata uppgifter dit och se till att en annan adress bekräftas. 5.7.17 gäller postlådan, 5.7.18 hela domänen. Är ägaren densamma bör motparten rätta sina uppgifter.

cause-sender-address-refused =
    .headline = Din avsändaradress godtogs inte
    .why = En e-postserver på vägen godtog inte adressen du skrev från. Det kan bero på stavningen eller på domänens inställningar.
    .act = kontrollera avsändaradressen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Kontrollera din egen adress i e-postprogrammets inställningar.
    .step-3 = Har du en annan adress? Skicka meddelandet från den.
    .otherwise = Så vitt rapporten visar beror det inte på adressen du skrev till.
    .admin = Kontrollera avsändaren på kuvertet: syntaxen, och om domänen har MX-, A- eller AAAA-poster. Många servrar avvisar en avsändardomän som inte går att slå upp eller som har null-MX.

cause-sender-address-malformed =
    .headline = Din avsändaradress är skriven på ett sätt som inte godtogs
    .why = En e-postserver uppger att adressen du skrev från inte är skriven så som e-postadresser måste skrivas.
    .act = rätta avsändaradressen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Se på din egen adress i e-postprogrammets inställningar. Ta bort mellanslag, kommatecken och parenteser.
    .step-3 = Skickades meddelandet av en enhet eller en webbplats? Kontrollera avsändaradressen som är inställd där.
    .otherwise = Så vitt rapporten visar beror det inte på adressen du skrev till.
    .admin = Se på kommandot MAIL FROM i loggen. Vanliga fel: tom domän, bara ett värdnamn, ett visningsnamn inom vinkelparenteserna, mellanslag, andra tecken än ASCII utan SMTPUTF8. Kontrollera kontots e-postattribut och den avsändare som är inställd i enheter, skript och webbformulär. Omskrivning (SRS, VERP, maskering) kan göra delen före @-tecknet längre än 64 oktetter (RFC 5321, avsnitt 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = En e-postserver hittade inte domänen i din adress
    .why = Servern kontrollerade delen efter @-tecknet i din egen adress. Den hittade ingen domän där som kan ta emot svar.
    .act = kontrollera avsändardomänen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Kontrollera delen efter @-tecknet i din egen adress i e-postprogrammet.
    .step-3 = Har du en adress i en annan domän? Skicka meddelandet från den.
    .otherwise = Så vitt rapporten visar beror det inte på adressen du skrev till.
    .admin = Slå upp MX-, A- och AAAA-poster för avsändardomänen på kuvertet utifrån, hos mer än en resolver. Vanliga fel: en registrering som har gått ut, trasig delegering eller DNSSEC (SERVFAIL), en domän som bara finns internt, till exempel .local eller ett värdnamn. Skriv om interna domäner till en publik i gatewayen. Är allt rätt nu? Vänta ut zonens negativa TTL och skicka igen.

cause-sender-domain-accepts-no-mail =
    .headline = Enligt en e-postserver tar din domän inte emot e-post
    .why = Servern uppger att domänen i din adress är inställd på att inte ta emot e-post. Den avvisar meddelanden som inte går att svara på.
    .act = öppna för svar
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Har du en adress som tar emot e-post? Skicka meddelandet från den.
    .otherwise = Så vitt rapporten visar beror det inte på adressen du skrev till.
    .admin = Avsändardomänen på kuvertet publicerar en null-MX-post (RFC 7505), så en rapport kan aldrig nå den. Ta reda på vilket program eller vilken tjänst som använder den och sätt där en returadress i en domän som tar emot e-post. Ska domänen ta emot e-post, ersätt null-MX med riktiga MX-poster. Om ingen använder den kan avsändaren vara förfalskad: se på DMARC-rapporterna.

## Postlådor

cause-mailbox-problem =
    .headline = { $domain } rapporterar ett problem med postlådan
    .why = E-postservern hos { $domain } kunde inte leverera meddelandet till postlådan. Enligt svaret ligger orsaken i själva postlådan.
    .act = åtgärda felet i postlådan
    .step-1 = Kontakta mottagaren på annat sätt och berätta att meddelanden inte kommer fram.
    .step-2 = Vänta ett dygn och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Använd en annan adress till samma person.
    .otherwise = Administratörerna hos { $domain } kan se den exakta orsaken.
    .recipient = Logga in i din postlåda och titta efter varningar. Om du inte hittar några, kontakta din administratör.
    .admin = Den andra servern godtar adressen och rapporterar ett fel i postlådan. Administratörerna där bör kontrollera postlådans tillstånd och dess vidarebefordran. Är adressen en lista bör de även kontrollera medlemmarna.

cause-mailbox-full =
    .headline = Enligt { $domain } är postlådan full
    .why = En full postlåda tar inte emot nya meddelanden. När utrymme har frigjorts kan meddelanden komma fram igen.
    .act = frigöra utrymme
    .step-1 = Kontakta mottagaren på annat sätt och berätta att postlådan är full.
    .step-2 = Skicka meddelandet igen när det finns plats.
    .step-3 = Är det bråttom? Använd en annan adress till samma person.
    .otherwise = Administratörerna hos { $domain } kan också ge postlådan mer utrymme.
    .recipient = Ta bort stora eller gamla meddelanden och töm sedan papperskorgen och skräpposten. Behöver du mer utrymme, fråga din administratör.
    .admin = Enligt svaret har postlådan överskridit sin kvot. Administratörerna där kan höja kvoten eller frigöra utrymme; papperskorg och skräppost räknas ofta med. Kontrollera före ett massutskick om postlådan fortfarande används.

cause-mailbox-disabled =
    .headline = Enligt { $domain } är postlådan avstängd
    .why = E-postservern hos { $domain } tar inte emot meddelanden till den här postlådan. Den kan vara stängd tills vidare eller för gott.
    .act = öppna postlådan igen
    .step-1 = Kontakta mottagaren på annat sätt och fråga om adressen fortfarande används.
    .step-2 = Använd en annan adress till samma person eller organisation.
    .otherwise = Ska postlådan vara i bruk? Då kan administratörerna hos { $domain } öppna den igen.
    .recipient = Logga in i din postlåda; den kan ha varit oanvänd för länge. Om det inte går, be din administratör öppna den igen.
    .admin = Kontot är inaktiverat, låst eller spärrat, ofta efter lång inaktivitet. Administratörerna där kan aktivera det igen eller lägga upp ett alias eller vidarebefordran. Ta annars bort adressen från dina listor.

cause-list-expansion-failed =
    .headline = { $domain } kunde inte slå upp listans medlemmar
    .why = Adressen hör till en lista eller en grupp. Enligt e-postservern hos { $domain } gick det inte att skicka meddelandet vidare till medlemmarna.
    .act = åtgärda felet i listan
    .step-1 = Kontakta listans ägare på annat sätt och berätta att meddelanden inte kommer fram.
    .step-2 = Är det bråttom? Skriv direkt till de medlemmar du känner.
    .otherwise = Administratörerna hos { $domain } kan se varför medlemmarna inte gick att slå upp.
    .recipient = Är det du som sköter listan? Gå igenom medlemmarna och ta bort adresser som inte längre fungerar. Om du inte hittar något, kontakta din administratör.
    .admin = På mottagarsidan, i denna ordning: kan servern läsa katalogen, filen eller databasen med medlemmarna; stämmer filtret och basen för en dynamisk grupp; innehåller kapslade listor varandra; är någon rad felskriven. Expandera listan för hand innan det skickas till den igen. Andra listor i systemet visar om felet ligger i listan eller i katalogen.

cause-forwarding-broken =
    .headline = Enligt { $domain } fungerar inte vidarebefordran
    .why = Postlådan vidarebefordrar sina meddelanden till en annan adress. Enligt e-postservern hos { $domain } fungerar det inte.
    .act = rätta vidarebefordran
    .step-1 = Kontakta mottagaren på annat sätt och berätta att vidarebefordran från postlådan inte fungerar.
    .step-2 = Är det bråttom? Använd en annan adress till samma person.
    .otherwise = Så vitt rapporten visar är adressen du använde rätt. Även mottagaren kan ofta rätta vidarebefordran.
    .recipient = Se efter vilken adress din postlåda vidarebefordrar meddelanden till. Rätta den eller stäng av vidarebefordran.
    .admin = Ta reda på var vidarebefordran är inställd på mottagarsidan: i kontot, i en regel i postlådan, i ett alias eller i ett kontaktobjekt. Skicka ett testmeddelande direkt till måladressen. Rätta eller ta bort målet och behåll en lokal kopia så länge. Om målet avvisar vidarebefordrad e-post, se på SPF och DMARC: SRS eller ARC kan saknas.

## E-postsystem

cause-system-problem =
    .headline = { $domain } rapporterar ett problem i e-postsystemet
    .why = E-postsystemet hos { $domain } kunde inte ta emot meddelandet. Enligt svaret ligger orsaken i själva systemet.
    .act = åtgärda felet i e-postsystemet
    .step-1 = Vänta några timmar och skicka sedan meddelandet igen.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Kvarstår problemet? Då måste administratörerna hos { $domain } undersöka det.
    .admin = Det andra systemet rapporterar ett eget fel: lagring, underhåll, konfiguration eller en funktion som saknas. Administratörerna där behöver tidpunkten, kö-ID:t i svaret och själva svaret.

cause-system-full =
    .headline = Enligt { $domain } är e-postsystemet fullt
    .why = E-postservern uppger att den inte har plats för fler meddelanden. Det gäller hela systemet, inte en enskild postlåda.
    .act = frigöra lagringsutrymme
    .step-1 = Vänta ett dygn och skicka sedan meddelandet igen.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .otherwise = Fortsätter det i flera dagar? Då är det bara administratörerna hos { $domain } som kan frigöra utrymme.
    .admin = Svaret gäller den andra servern, inte en kvot. Administratörerna där bör kontrollera ledigt utrymme och inoder på volymerna för kö och e-post, därefter minnet och den gräns där servern slutar ta emot (queue_minfree i Postfix, back pressure i Exchange). På avsändarsidan behöver kön bara fortsätta att försöka.

cause-system-not-accepting =
    .headline = Enligt { $domain } tar e-postsystemet inte emot e-post
    .why = E-postservern uppger att den inte tar emot meddelanden. Den kan vara stängd tills vidare eller inte vara avsedd för e-post.
    .act = öppna för e-post
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta ett dygn och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Fortsätter det i flera dagar? Då måste administratörerna hos { $domain } undersöka det.
    .admin = Svar 421 eller status 4.3.2 tyder på nedstängning, underhåll eller en stoppad kö. Svar 521 betyder att servern aldrig tar emot e-post (RFC 7504). Kontrollera att MX-posterna bara anger servrar som ska ta emot e-post, och prova de andra. På själva servern: e-posttjänstens tillstånd, stoppade lyssnare eller komponenter och gränser för anslutningar.

cause-system-misconfigured =
    .headline = { $domain } rapporterar felaktiga inställningar i sitt system
    .why = E-postsystemet där uppger självt att det inte är rätt inställt för det här meddelandet.
    .act = rätta sina inställningar
    .step-1 = Kontakta mottagaren på annat sätt och berätta att e-postsystemet där rapporterar felaktiga inställningar.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .step-3 = Skicka meddelandet igen när inställningarna har rättats.
    .otherwise = Uppgifterna längst ned i det här beskedet hjälper administratörerna hos { $domain } att hitta felet.
    .admin = Vid 5.3.5 hittar en server ofta sig själv som nästa hopp. Jämför dess värdnamn, listan över lokala domäner och MX eller smarthost; i Exchange händer det när anslutningar (connectors) delar namn. Annars visar loggen där vid tiden för svaret: okänd transport, saknad uppslagstabell, fel behörigheter. Skicka hela svaret med kö-ID:t till postmaster där.

cause-feature-missing =
    .headline = { $domain } saknar något som meddelandet kräver
    .why = Meddelandet skickades med ett särskilt tillval. E-postservern hos { $domain } uppger att den inte stöder det.
    .act = stödja tillvalet
    .step-1 = Stäng av särskilda tillval, till exempel leveranskvitto eller leveranstid. Skicka sedan meddelandet igen.
    .step-2 = Prova ett annat e-postprogram, till exempel i webbläsaren.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Valde du inget särskilt tillval? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Ta reda på vilken parameter svaret gäller: jämför MAIL och RCPT i loggen med det som den andra servern annonserar efter EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Kontrollera om en brandvägg på någon av sidorna döljer tillägg. Låt ditt system utelämna parametern där den inte erbjuds, eller be motparten aktivera tillägget.

cause-message-too-large =
    .headline = Meddelandet är för stort
    .why = En e-postserver på vägen tar bara emot mindre meddelanden. Bilagor blir ungefär en tredjedel större när de skickas.
    .act = göra meddelandet mindre
    .step-1 = Ta bort stora bilagor, eller gör dem mindre.
    .step-2 = Lägg stora filer i molnet och skicka en länk till dem.
    .step-3 = Skicka flera bilagor i var sitt meddelande.
    .otherwise = Administratörerna hos { $domain } kan tala om hur stort ett meddelande får vara där.
    .recipient = Erbjud ett annat sätt att dela stora filer, till exempel en delad mapp. Din administratör vet hur stort ett meddelande får vara.
    .admin = Jämför meddelandets storlek med den SIZE som den andra servern annonserar efter EHLO. Base64 gör en bilaga ungefär 37 procent större. En enskild postlåda kan ha en lägre gräns än systemet.

cause-message-too-large-for-mailbox =
    .headline = Meddelandet är för stort för postlådan
    .why = E-postservern hos { $domain } uppger att postlådan bara tar emot mindre meddelanden. Bilagor blir ungefär en tredjedel större när de skickas.
    .act = skicka ett mindre meddelande
    .step-1 = Lägg stora filer i molnet och skicka en länk till dem.
    .step-2 = Ta bort bilagor, eller gör dem mindre.
    .step-3 = Be mottagaren om en annan adress som tar emot större meddelanden.
    .otherwise = Administratörerna hos { $domain } kan höja gränsen för postlådan.
    .recipient = Fråga din administratör hur stort ett meddelande till dig får vara och om gränsen kan höjas. Erbjud så länge ett annat sätt att dela stora filer.
    .admin = Gränsen är satt för postlådan, gruppen eller kontot (X.2.3) och kan därför vara långt lägre än den SIZE som servern annonserar efter EHLO. Jämför den med storleken vid överföringen: bilagor i base64 tar ungefär 37 procent mer. Administratörerna där ser först på kontots mottagningsgräns, därefter på gruppens eller abonnemangets.

cause-own-system-problem =
    .headline = Orsaken ligger i vår egen e-posttjänst
    .why = Vår e-posttjänst kunde inte skicka meddelandet vidare. Så vitt rapporten visar beror det inte på mottagarsidan.
    .act = kontrollera e-posttjänsten
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skicka meddelandet igen när felet är åtgärdat.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Meddelandet stoppades på själva den rapporterande servern. Sök i dess logg efter de ID:n och tider som står här. Kontrollera konfiguration, lagring, behörigheter och lokala regler.

cause-stopped-by-own-rules =
    .headline = En regel i vår egen e-posttjänst står i vägen
    .why = Vår e-posttjänst har regler om adresser, vidarebefordran och innehåll. Så vitt rapporten visar gäller en av dem det här meddelandet.
    .act = kontrollera regeln
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Läs orsaken längst ned i det här beskedet. Där kan det stå vad regeln gäller.
    .step-3 = Vidarebefordras din e-post automatiskt? Fråga om det är tillåtet, eller stäng av det.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Sök upp regeln i den rapporterande serverns logg med ID och tidpunkt: åtkomsttabeller, innehållsfilter och milter, transportregler och regler mot dataläckage, spärrade mottagare, gränser för automatisk vidarebefordran. Gör ett undantag så snävt som fallet kräver. Om vidarebefordran utåt stoppades, kontrollera först vem som ställde in den: det är ett vanligt tecken på ett kapat konto.

## Nätverk och väg

cause-network-problem =
    .headline = Anslutningen mellan e-postsystemen fungerade inte
    .why = Något gick fel i nätverket på vägen till { $domain }. Sådana fel går ofta över av sig själva.
    .act = skicka igen senare
    .step-1 = Vänta några timmar och skicka sedan meddelandet igen.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Fortsätter det i flera dagar? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Testa anslutningen till var och en av domänens MX-servrar på port 25, över IPv4 och IPv6. Leta efter timeouter, återställda anslutningar och fel med path-MTU. Gäller det bara den här domänen bör administratörerna där få veta det.

cause-host-unreachable =
    .headline = E-postservern hos { $domain } går inte att nå
    .why = Det gick inte att ansluta till servern. Den kan vara avstängd, överbelastad eller bortkopplad från nätet.
    .act = kontrollera sin server
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta ett dygn och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Kvarstår problemet? Då måste administratörerna hos { $domain } kontrollera sin server.
    .admin = Testa port 25 på varje MX-server, över IPv4 och IPv6, även från ett annat nätverk. Kommer andra fram, se på din brandvägg, dina rutter och en eventuell spärr av port 25 hos leverantören.

cause-connection-refused =
    .headline = Servern hos { $domain } avvisade anslutningen
    .why = En server hittades, men den tar inte emot anslutningar för e-post. E-posttjänsten där kan vara stoppad, eller så är en brandvägg i vägen.
    .act = kontrollera sin e-posttjänst
    .step-1 = Kontrollera delen efter @-tecknet. Domänen kan ha en webbplats men ingen e-posttjänst.
    .step-2 = Är adressen rätt? Vänta några timmar och skicka sedan meddelandet igen.
    .step-3 = Går det fortfarande inte? Kontakta mottagaren på annat sätt.
    .otherwise = Kvarstår problemet? Då måste administratörerna hos { $domain } kontrollera om deras e-posttjänst är i gång.
    .admin = En avvisning (TCP reset, ECONNREFUSED) på port 25 betyder att inget lyssnar där eller att en brandvägg avvisar. Prova varje MX-server över IPv4 och IPv6, även från ett annat nätverk: fungerar det därifrån är din adress spärrad. Utan MX-post används A- eller AAAA-posten, som kan leda till en webbserver. På den andra servern: är tjänsten i gång, på vilka adresser, med vilka gränser.

cause-connection-broken =
    .headline = Anslutningen till { $domain } bröts för tidigt
    .why = Servrarna hade kontakt, men anslutningen tog slut innan meddelandet hade överförts.
    .act = skicka igen senare
    .step-1 = Vänta en timme och skicka sedan meddelandet igen.
    .step-2 = Har meddelandet stora bilagor? Skicka det utan dem, eller med en länk till filerna.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Händer det gång på gång? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Ta reda på efter vilket kommando den bröts. Före hälsningen: anslutningsgränser eller en avsiktlig fördröjning. Efter STARTTLS: handskakningen. Under DATA: path-MTU, ett långsamt innehållsfilter, en storleksgräns. Skicka ett litet och ett stort testmeddelande till varje MX-server, över IPv4 och IPv6. Se på brandväggar som granskar SMTP och på dina tidsgränser (RFC 5321, avsnitt 4.5.3.2).

cause-may-have-arrived =
    .headline = Meddelandet kan ha kommit fram
    .why = Anslutningen till { $domain } bröts efter att hela meddelandet hade skickats. Svaret saknas, så vi vet inte om meddelandet togs emot.
    .act = fråga mottagaren
    .step-1 = Fråga mottagaren om meddelandet har kommit fram.
    .step-2 = Skicka det igen bara om det saknas. Annars kan det komma fram två gånger.
    .otherwise = Administratörerna hos { $domain } kan se i sin logg om meddelandet togs emot.
    .recipient = Titta i inkorgen och i skräpposten. Tala om för avsändaren om meddelandet finns där.
    .admin = Anslutningen bröts efter slutet på data och före svaret. Sök efter Message-ID i den andra serverns logg. Händer det igen, se på långsamma innehållsfilter, tidsgränser (RFC 5321 kräver tio minuter här) och path-MTU.

cause-expired-after-retries =
    .headline = Inget försök att leverera meddelandet har lyckats
    .why = Flera försök har gjorts att leverera meddelandet till { $domain }. Rapporten anger ingen annan orsak.
    .act = skicka igen senare
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta ett dygn och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Går det fortfarande inte? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Livslängden i kön har gått ut. Slå upp det senaste svaret på varje försök i loggen: där står den egentliga orsaken. Testa domänens MX-servrar över IPv4 och IPv6.

cause-route-broken =
    .headline = Ingen fungerande väg till { $domain } hittades
    .why = Det gick inte att ta reda på vart meddelandet skulle levereras. Inställningarna hos { $domain } eller i en e-postserver på vägen kan vara fel.
    .act = rätta inställningarna
    .step-1 = Kontakta mottagaren på annat sätt och berätta att e-post till den här adressen inte kommer fram.
    .step-2 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .otherwise = Administratörerna hos { $domain } kan kontrollera vart deras e-post skickas.
    .admin = Kontrollera domänens MX-, A- och AAAA-poster och dina egna routningstabeller. Vid en slinga visar Received-fälten vilka servrar som återkommer. Leta efter vidarebefordran i cirkel och efter en MX-server som inte godtar domänen som sin egen.

cause-domain-without-mail-server =
    .headline = Ingen e-postserver för { $domain } hittades
    .why = Domänen finns, men den anger ingen e-postserver som kan ta emot meddelandet. Den kanske bara används för en webbplats.
    .act = ange en e-postserver
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Leta efter rätt adress i ett tidigare meddelande eller på organisationens webbplats.
    .step-3 = Fråga mottagaren efter en annan adress på annat sätt.
    .otherwise = Stämmer { $domain }? Då måste administratörerna där ange en e-postserver i domänens inställningar.
    .admin = Slå upp MX-posterna. Dessa går inte att använda: namn utan A- eller AAAA-post, CNAME (RFC 2181, avsnitt 10.3), IP-adresser i stället för namn, localhost. Helt utan MX gäller domänens egen adress (RFC 5321, avsnitt 5.1). Om MX leder tillbaka till den rapporterande servern (”mail loops back to myself”) känner den inte igen domänen som sin egen: lägg till den där, eller rätta MX.

cause-domain-lookup-failed =
    .headline = Det gick inte att slå upp e-postservern hos { $domain }
    .why = En katalog som visar vägen till postlådan gav inget användbart svar. Felet kan ligga på den ena eller den andra sidan.
    .act = kontrollera namnservrarna
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta några timmar och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Händer det även med andra domäner än { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Fråga var och en av domänens auktoritativa namnservrar efter MX, A och AAAA, därefter din egen resolver. Fallerar bara resolvern (SERVFAIL, timeout), se på dess DNSSEC-validering, dess forwarders och på spärrad TCP eller stora UDP-svar på port 53. Fallerar de auktoritativa: felaktig delegering, signaturer som har gått ut, servrar som inte nås. Om den rapporterande servern hämtar vägen ur LDAP eller en databas, kontrollera den först.

cause-mail-loop =
    .headline = Meddelandet verkar gå i cirkel
    .why = Enligt rapporten kom meddelandet tillbaka till en server eller passerade för många servrar. Oftast beror det på att servrar eller postlådor vidarebefordrar till varandra.
    .act = bryta cirkeln
    .step-1 = Kontakta mottagaren på annat sätt och berätta att meddelanden till den här adressen går i cirkel.
    .step-2 = Vidarebefordrar du din egen e-post till den här adressen? Se till att den inte kommer tillbaka till dig.
    .step-3 = Är det bråttom? Använd en annan adress till samma person.
    .otherwise = Administratörerna hos { $domain } kan hitta stället där meddelandet vänder.
    .recipient = Vidarebefordrar du dina meddelanden till en annan adress? Se till att den inte vidarebefordrar dem tillbaka till dig.
    .admin = Läs Received-fälten nedifrån och upp och se var servrar återkommer: den sista servern före upprepningen skickar tillbaka meddelandet. Leta där efter vidarebefordran i cirkel, en relayserver eller smarthost för en domän som borde vara lokal, en MX som leder tillbaka, eller en hybridlösning där båda sidor tror att domänen hör till den andra. Om inget upprepas är gränsen för antalet hopp för låg: RFC 5321, avsnitt 6.3, begär minst 100.

## Protokollet

cause-protocol-problem =
    .headline = Två e-postservrar kom inte överens
    .why = Servrarna kom inte överens om hur meddelandet skulle överföras. Det är en teknisk fråga mellan de två servrarna.
    .act = kontrollera e-postservern
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan också behöva hjälpa till.
    .admin = Läs svaret tillsammans med kommandot det gäller. Jämför det som annonserades efter EHLO med det som användes. Vanliga orsaker är brandväggar och proxyer som skriver om SMTP, och servrar som kräver STARTTLS först.

cause-tls-demanded =
    .headline = En e-postserver kräver en säker anslutning
    .why = Servern uppger att den bara tar emot meddelandet över en krypterad anslutning. Så vitt rapporten visar var anslutningen inte krypterad.
    .act = slå på kryptering
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skickade du från ett eget e-postprogram eller en egen enhet? Slå på TLS för utgående e-post i dess inställningar.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Kontrollera att ditt system använder STARTTLS som klient (RFC 3207); många gör det inte från början. Om det gör det, se efter om EHLO erbjuder STARTTLS och om en brandvägg tar bort det. Om handskakningen misslyckas: TLS-versioner under 1.2, chiffer, CA-certifikat som saknas. För submission används port 465, eller 587 med STARTTLS (RFC 8314). Google svarar 4.7.29 eller 5.7.29 i detta fall.

cause-too-many-recipients =
    .headline = Meddelandet har för många mottagare
    .why = En e-postserver på vägen tar bara emot ett begränsat antal adresser åt gången.
    .act = använda färre adresser
    .step-1 = Skicka meddelandet igen, men bara till adresserna i det här beskedet.
    .step-2 = Är de fortfarande för många? Skicka det till mindre grupper, en i taget.
    .step-3 = Skriver du ofta till den här gruppen? Be din administratör lägga upp en e-postlista.
    .otherwise = Administratörerna hos { $domain } kan tala om vilken gräns som gäller där.
    .admin = En server bör ta emot minst 100 mottagare åt gången, och en klient bör dela upp resten (RFC 5321). Kontrollera om ditt system delar upp efter svar 452, och vilka gränser som gäller per meddelande och per avsändare.

## Innehåll

cause-content-problem =
    .headline = En e-postserver klarar inte meddelandets format
    .why = Något i meddelandets uppbyggnad hindrar leveransen. Det kan vara formateringen, tecknen eller en bilaga.
    .act = förenkla meddelandet
    .step-1 = Skicka meddelandet igen som oformaterad text.
    .step-2 = Ta bort bilagorna, eller skicka dem som vanliga filtyper.
    .step-3 = Prova ett annat e-postprogram, till exempel i webbläsaren.
    .otherwise = Går det inte heller med ett enkelt meddelande? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Kontrollera meddelandet mot RFC 5322 och MIME: From och Date, ensamma CR eller LF, radlängd, NUL, teckenuppsättningar. Kontrollera om 8BITMIME, BINARYMIME eller SMTPUTF8 behövdes och inte erbjöds.

cause-message-malformed =
    .headline = En e-postserver hittade fel i meddelandets uppbyggnad
    .why = Enligt servern följer meddelandet inte standarden för e-post. Oftast beror det på programmet som skapade det.
    .act = använda ett annat program
    .step-1 = Skriv meddelandet på nytt i ett annat e-postprogram, till exempel i webbläsaren.
    .step-2 = Skriv om texten från början. Ett kopierat eller vidarebefordrat meddelande kan ta felet med sig.
    .step-3 = Går det fortfarande inte? Vidarebefordra hela det här beskedet till din administratör.
    .otherwise = Skapades meddelandet av en webbplats eller en enhet? Då är det bara de som sköter den som kan rätta felet.
    .admin = Kontrollera i denna ordning: ett enda From med giltig adress, och Sender om det är flera; ett enda Date; inget fält två gånger (RFC 5322, avsnitt 3.6); syntaxen i Message-ID; råa 8-bitarsoktetter i huvudet; ensamma CR eller LF (RFC 5321, avsnitt 2.3.8); rader längre än 998 oktetter; MIME-gränser och kodningar. Jämför meddelandet så som det lämnades in med hur det skickades: ansvarsfriskrivningar, gatewayer och listprogram ändrar det.

cause-media-unsupported =
    .headline = En e-postserver godtar inte den här typen av innehåll
    .why = Enligt rapporten har meddelandet en typ av innehåll som mottagarsidan inte kan ta emot. Vissa adresser tar bara emot oformaterad text.
    .act = byta filtyp
    .step-1 = Använd vanliga filtyper som PDF eller JPEG.
    .step-2 = Skicka meddelandet igen som oformaterad text och utan bilagor.
    .step-3 = Lägg filerna i molnet och skicka en länk till dem.
    .otherwise = Administratörerna hos { $domain } kan tala om vilka typer av innehåll deras system godtar.
    .admin = Jämför Content-Type för varje del (RFC 2046) med vad målet tar emot: gatewayer till sms, fax, personsökare och ärendesystem tar ofta bara text/plain. Leta efter application/ms-tnef (winmail.dat), kapslad message/rfc822 och multipart/signed. Stäng av RTF-format för den här domänen, eller låt gatewayen ta bort eller konvertera delen.

cause-conversion-impossible =
    .headline = Meddelandet kunde inte konverteras på vägen
    .why = Enligt rapporten behöver nästa e-postsystem meddelandet i en annan form. Det gick inte att ändra det, eller så var det inte tillåtet.
    .act = skriva oformaterad text
    .step-1 = Använd oformaterad text till den här adressen, utan specialtecken.
    .step-2 = Är meddelandet signerat eller krypterat? Skicka det utan signatur och kryptering om innehållet tillåter det.
    .step-3 = Ta bort bilagor, eller lägg filerna i molnet och skicka en länk.
    .otherwise = Går det inte heller med ett enkelt meddelande? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Se efter vilket av 8BITMIME (RFC 6152), BINARYMIME eller SMTPUTF8 som nästa hopp inte erbjuder efter EHLO. X.6.2: konvertering är förbjuden, till exempel i signerade delar eller enligt policy; X.6.3: stöds inte; X.6.5: har prövats och misslyckats. Låt det sändande programmet självt koda som quoted-printable eller base64, eller skicka via en server som stöder tillägget.

cause-content-refused =
    .headline = Meddelandets innehåll godtogs inte
    .why = En e-postserver på vägen kontrollerar vad meddelanden innehåller. Den reagerade på något i det här meddelandet, till exempel en bilaga eller en länk.
    .act = ändra innehållet
    .step-1 = Ta bort bilagor, framför allt program och komprimerade filer.
    .step-2 = Sök igenom filerna efter virus innan du skickar dem igen.
    .step-3 = Ta bort länkar som inte behövs.
    .step-4 = Kom överens med mottagaren om ett annat sätt att dela filerna.
    .otherwise = Administratörerna hos { $domain } kan tala om vad deras system inte godtar.
    .recipient = Kom överens med avsändaren om ett annat sätt att dela innehållet. Behövs det ofta, be din administratör om ett undantag.
    .admin = Ta reda på vilket filter som gav svaret och vilken regel eller signatur det anger. Kontrollera filtyper inuti arkiv och dubbla filändelser. Om ett virusskydd rapporterar skadlig kod, undersök först avsändarens enhet.

cause-attachment-refused =
    .headline = En bilaga godtogs inte
    .why = En e-postserver på vägen godtar inte en fil i det här meddelandet. Många system avvisar program, skript och lösenordsskyddade arkiv.
    .act = byta ut bilagan
    .step-1 = Läs svaret längst ned i det här beskedet. Där kan filen vara angiven.
    .step-2 = Spara filen i ett vanligt format, till exempel PDF, eller ta bort den.
    .step-3 = Lägg filen i molnet och skicka en länk till den.
    .otherwise = Administratörerna hos { $domain } kan tala om vilka filer deras system godtar.
    .recipient = Erbjud ett annat sätt att dela filen, till exempel en delad mapp. Behöver du ofta sådana filer, be din administratör om ett undantag.
    .admin = Ta reda på vad regeln ser på: filändelsen, Content-Type, den verkliga filtypen eller innehållet i arkiv. Avvisas ofta: .exe, .js, .iso, .lnk, .html, makron, dubbla ändelser, lösenordsskyddade arkiv som inte kan genomsökas, för många eller kapslade bilagor. Mottagarsidan kan göra ett undantag för avsändaren eller släppa en kopia ur karantänen. Maskera inte filen.

cause-virus-found =
    .headline = Ett virusskydd rapporterar skadlig kod
    .why = Ett virusskydd kan ha fel, men det är säkrast att kontrollera. Viss skadlig kod skickar meddelanden på egen hand.
    .act = kontrollera din enhet
    .step-1 = Öppna inte bilagorna, och skicka dem inte igen tills vidare.
    .step-2 = Låt ett uppdaterat virusskydd söka igenom din enhet och filerna.
    .step-3 = Är det inte du som har skrivit meddelandet? Byt lösenord från en annan enhet.
    .step-4 = Berätta för din administratör vad som står i det här beskedet. Skicka inte filerna vidare.
    .otherwise = Är filen med säkerhet ofarlig? Då kan administratörerna hos { $domain } ompröva beslutet.
    .admin = Notera vilken server som rapporterade och signaturens namn. Isolera och undersök den sändande enheten före allt annat, och leta i kontot efter meddelanden och regler som ägaren inte har skapat. Kontrollera filen med ett annat virusskydd. Är det falskt larm, rapportera det till tillverkaren; packa aldrig om filen för att få igenom den.

cause-international-address-unsupported =
    .headline = En e-postserver klarar inte andra bokstäver än a till z
    .why = En adress i meddelandet har andra bokstäver, till exempel å, ä eller ö. Ett e-postsystem på vägen stöder inte sådana adresser.
    .act = använda en enklare adress
    .step-1 = Be mottagaren om en adress med bara bokstäverna a till z.
    .step-2 = Har din egen adress sådana bokstäver? Skriv från en annan adress.
    .otherwise = Administratörerna hos { $domain } kan ta reda på om deras system kan stödja sådana adresser.
    .recipient = Be din administratör om en extra adress med bara bokstäverna a till z. Ge den till personer vars meddelanden inte kommer fram.
    .admin = Nästa system erbjuder inte SMTPUTF8 (RFC 6531). Aktivera det där, eller ge postlådan ett alias i ASCII. En domän med andra tecken än ASCII går ensam att skicka i sin A-label-form.

## Säkerhet och regler

cause-policy-problem =
    .headline = En säkerhetsregel stoppade meddelandet
    .why = E-postsystem har regler för vilka meddelanden de tar emot och skickar vidare. En sådan regel stoppade det här meddelandet.
    .act = hitta regeln
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan säga om regeln är deras.
    .admin = Svaret är vagt, kanske med avsikt. Ta reda på vilken server som gav det. Kontrollera avsändarens autentisering, TLS, den sändande serverns rykte och eventuell kryptering av meddelandet.

cause-cryptography-failed =
    .headline = Kontroll av signatur eller kryptering misslyckades
    .why = Det gäller skyddet av själva meddelandet, till exempel en signatur. Enligt rapporten kunde ett system inte kontrollera eller konvertera det.
    .act = kontrollera nycklar och certifikat
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Krypterar du själv? Be mottagaren om en aktuell nyckel eller ett aktuellt certifikat.
    .step-3 = Är inget i meddelandet konfidentiellt? Skicka det utan signatur och kryptering.
    .otherwise = Administratörerna hos { $domain } kan också behöva kontrollera sina nycklar.
    .recipient = Har din nyckel eller ditt certifikat gått ut eller bytts? Skicka det som gäller nu till dem som skriver till dig.
    .admin = Ta reda på vilken server som kontrollerar, signerar eller dekrypterar (S/MIME, OpenPGP, en gateway). X.7.3: ingen konvertering mellan två system; X.7.5: ingen användbar nyckel; X.7.6: algoritmen stöds inte, till exempel SHA-1 eller kort RSA; X.7.7: innehållet har ändrats. Kontrollera certifikatens giltighet, kedja och återkallelse och nycklarna i katalogen. Vid X.7.7, leta efter det som ändrar texten efter signeringen: ansvarsfriskrivningar, omskrivna länkar, omkodning.

cause-refused-by-policy =
    .headline = { $domain } avvisade meddelandet enligt egna regler
    .why = Varje e-postsystem avgör vilka meddelanden det tar emot. Administratörerna där vet vilken regel som stoppade meddelandet.
    .act = släppa igenom meddelandet
    .step-1 = Läs den andra serverns svar längst ned i det här beskedet. Där kan orsaken stå.
    .step-2 = Kontakta mottagaren på annat sätt och berätta att meddelandet avvisades.
    .step-3 = Föreslå att mottagaren ber administratörerna där om ett undantag.
    .otherwise = Avvisas alla dina meddelanden till { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .recipient = Väntar du på meddelanden från den här avsändaren? Be din administratör om ett undantag.
    .admin = Regeln finns hos motparten, och det gör även lösningen. Skicka svaret, tidpunkten och den sändande IP-adressen till postmaster där. Om all e-post avvisas, kontrollera först SPF, DKIM, DMARC, omvänd DNS och spärrlistor.

cause-refused-as-spam =
    .headline = { $domain } betraktar meddelandet som skräppost
    .why = Ett automatiskt filter där avvisade meddelandet som oönskad e-post. Sådana filter kan ha fel.
    .act = släppa igenom meddelandet
    .step-1 = Kontakta mottagaren på annat sätt och fråga om din adress kan godkännas där.
    .step-2 = Prova med ett kort meddelande utan länkar och bilagor.
    .step-3 = Är det inte du som har skrivit meddelandet? Byt lösenord och kontakta din administratör.
    .otherwise = Avvisas även andra meddelanden från dig? Vidarebefordra då hela det här beskedet till din administratör.
    .recipient = Lägg till avsändaren bland dina kontakter eller i listan över betrodda avsändare. Finns det meddelanden från avsändaren i skräpposten? Markera dem som önskade.
    .admin = Kontrollera SPF, DKIM och DMARC för avsändardomänen och den sändande IP-adressens rykte. Leta efter ovanliga utskick från kontot. Är allt i sin ordning, anmäl det felaktiga beslutet till postmaster hos motparten.

cause-relay-refused =
    .headline = En e-postserver vägrade att skicka meddelandet vidare
    .why = Servern uppger att det inte är dess uppgift att ta hand om e-post från dig till { $domain }. Ofta beror det på en inställning.
    .act = rätta inställningarna
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Kontrollera delen efter @-tecknet. Fel namn kan leda till fel server.
    .otherwise = Är inställningarna på din sida rätt? Då måste administratörerna hos { $domain } kontrollera vilken server som tar emot deras e-post.
    .admin = MX-posterna kan leda till en server som inte har domänen bland sina egna. Eller så kräver relayservern inloggning. Kontrollera MX-posterna, inloggningen på relayservern och vilka IP-adresser som får skicka via den.

cause-authentication-required =
    .headline = En e-postserver kräver en giltig inloggning
    .why = En e-postserver på vägen tar inte emot meddelandet utan giltig inloggning. Inloggningen saknades eller godtogs inte.
    .act = kontrollera inloggningen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Använder du en enhet eller ett program som skickar e-post av sig självt? Kontrollera användarnamnet och lösenordet där.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Kontrollera inloggningsuppgifterna och mekanismen som ditt system använder mot relayservern. Använd submission på port 587 med STARTTLS, eller på port 465. Vanliga orsaker är ett ändrat lösenord eller att ett applösenord krävs.

cause-authentication-refused =
    .headline = Inloggningen på en e-postserver avvisades
    .why = En e-postserver godtog inte de inloggningsuppgifter som den fick. Ett lösenord kan ha ändrats eller gått ut.
    .act = rätta inloggningsuppgifterna
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skickade du från ett eget e-postprogram eller en egen enhet? Skriv in användarnamn och lösenord där på nytt.
    .step-3 = Logga in en gång i webbläsaren. Leverantören kanske vill ha en bekräftelse där.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Läs svaret (RFC 4954, RFC 5248): 535 5.7.8 fel inloggningsuppgifter, 432 4.7.12 övergång till nytt lösenord, 5.7.14 förtroenderelation saknas. Testa uppgifterna för hand på submission-porten. Kontrollera sedan: ändrat eller utgånget lösenord, konto låst efter misslyckade inloggningar, lösenordsinloggning avstängd av leverantören, applösenord saknas, OAuth-token har gått ut. Uppgifterna för en relayserver är sparade i e-postservern; rätta dem där och kör kön.

cause-authentication-too-weak =
    .headline = En e-postserver kräver en säkrare inloggning
    .why = Enligt servern är det här sättet att logga in inte tillräckligt säkert. Själva lösenordet kan vara rätt.
    .act = använda en säkrare inloggning
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skickade du från ett eget e-postprogram eller en egen enhet? Slå på TLS där och installera uppdateringar.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = 534 5.7.9: mekanismen är för svag, eller så behöver kontot ett applösenord; 538 5.7.11: mekanismen är bara tillåten över TLS. Logga in efter TLS på port 465, eller efter STARTTLS på 587 (RFC 8314), med en mekanism som annonseras då: SCRAM, OAUTHBEARER, XOAUTH2 eller PLAIN inom TLS. En enhet som inte klarar någotdera kan lämna sin e-post till en relayserver i det egna nätet.

cause-sending-blocked =
    .headline = Utgående e-post är spärrad för kontot eller adressen
    .why = En e-postserver på avsändarsidan låter inte det här kontot eller den här avsändaradressen skicka. Det kan vara en försiktighetsåtgärd.
    .act = häva spärren
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Har du flera adresser? Välj den som hör till det här kontot.
    .step-3 = Har det skickats meddelanden som du inte har skrivit? Byt lösenord genast.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Kontrollera om kontot är inaktiverat, låst efter missbruk eller saknar rätt till avsändaradressen. Innan du häver en spärr, leta efter ovanliga utskick, vidarebefordringsregler och öppna sessioner, och återställ lösenordet.

cause-account-disabled =
    .headline = Enligt en e-postserver är avsändarkontot avstängt
    .why = En e-postserver på avsändarsidan uppger att kontot som användes för meddelandet är avstängt.
    .act = aktivera kontot
    .step-1 = Vidarebefordra hela det här beskedet till din administratör, från ett annat konto om det behövs.
    .step-2 = Har du ett annat konto? Skicka meddelandet därifrån.
    .otherwise = Så vitt rapporten visar beror det inte på adressen du skrev till.
    .admin = Submission- eller relayservern uppger att kontot är avstängt (525 eller X.7.13, RFC 5248). Kontrollera kontots tillstånd: avslutat, licens eller betalning har gått ut, låst efter misslyckade inloggningar, låst efter missbruk. Åtgärda orsaken innan du aktiverar det. Är det kontot som din server loggar in med på relayservern gäller det all utgående e-post.

cause-account-compromised =
    .headline = Utgående e-post är spärrad efter misstänkta meddelanden
    .why = En e-postserver på avsändarsidan rapporterar ovanliga utskick från kontot eller organisationen. Kanske använder någon annan kontot.
    .act = säkra kontot
    .step-1 = Byt lösenord genast, från en enhet som du litar på.
    .step-2 = Vidarebefordra hela det här beskedet till din administratör.
    .step-3 = Leta i din postlåda efter skickade meddelanden och regler som inte är dina.
    .step-4 = Låt ett uppdaterat virusskydd söka igenom din enhet.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Spärra först inloggningen, återställ lösenordet och avsluta alla sessioner och token. Läs sedan inloggningsloggen och ta bort främmande inkorgsregler, vidarebefordran, ombud, appmedgivanden och anslutningar (connectors); töm den utgående kön. Häv spärren sist. I Microsoft 365 släpps en användare (5.1.8) under begränsade entiteter, en organisation (5.7.7xx) av supporten. Var meddelandena ett önskat massutskick, skicka det via en tjänst för sådana.

cause-send-as-denied =
    .headline = Kontot får inte använda avsändaradressen
    .why = Enligt en e-postserver på avsändarsidan hör avsändaradressen inte till det här kontot.
    .act = tillåta avsändaradressen
    .step-1 = Välj din egen adress som avsändare och skicka sedan meddelandet igen.
    .step-2 = Behöver du den andra adressen? Vidarebefordra hela det här beskedet till din administratör.
    .otherwise = Mottagaren kan inte göra något åt detta.
    .admin = Jämför tre saker i loggen: inloggningen, MAIL FROM och fältet From. Är användningen önskad, ge Send As eller Send on Behalf (Exchange; räkna med tid för replikering), koppla adressen till inloggningen (smtpd_sender_login_maps i Postfix) eller lägg till den som verifierat alias. Enheter och program behöver ett eget konto med egen adress. Är den inte önskad, leta efter missbruk.

cause-sender-not-allowed =
    .headline = { $domain } tar inte emot e-post från dig till denna adress
    .why = Vissa adresser tar bara emot meddelanden från bestämda avsändare, till exempel kollegor eller medlemmar i en lista. Andra är stängda för vissa avsändare.
    .act = godkänna din adress
    .step-1 = Kontakta mottagaren eller gruppens ägare på annat sätt. Be om att din adress godkänns.
    .step-2 = Har du flera adresser? Skriv från den som är känd där.
    .step-3 = Är det en e-postlista? Anmäl dig till den först.
    .otherwise = Administratörerna hos { $domain } kan se vilka som får skriva till adressen.
    .recipient = Lägg till avsändaren bland dem som får skriva till dig eller din grupp. Om du inte kan det, fråga din administratör.
    .admin = Mottagaren begränsar vilka som får skicka: en sluten grupp, en lista för medlemmar, bara interna avsändare eller en spärr. Ägaren eller administratörerna kan godkänna avsändaren. Kontrollera att avsändaradressen är den som är registrerad.

cause-list-restricted =
    .headline = Enligt { $domain } är listan stängd för din adress
    .why = Många listor och grupper tar bara emot meddelanden från medlemmar eller namngivna avsändare. Enligt e-postservern finns din adress inte bland dem.
    .act = lägga till din adress
    .step-1 = Är du medlem? Skriv från adressen som du anmälde dig med.
    .step-2 = Anmäl dig till listan. Du kan också kontakta ägaren på annat sätt och be om att din adress läggs till.
    .step-3 = Är det bråttom? Skriv direkt till medlemmar du känner.
    .otherwise = Administratörerna hos { $domain } kan tala om vem som äger listan.
    .recipient = Äger du listan eller gruppen? Lägg till avsändaren, eller låt meddelanden utifrån vänta på ditt godkännande.
    .admin = Jämför From och avsändaren på kuvertet med medlemmarna och dem som får skriva: oftast är det ett alias eller en ändrad adress. Ägaren kan lägga till adressen eller hålla inlägg från andra för granskning. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), externa avsändare till en Microsoft 365-grupp (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } tar bara emot intern e-post till denna adress
    .why = Enligt e-postservern tar adressen bara emot meddelanden från den egna organisationen. Ditt meddelande uppfattades inte som internt.
    .act = öppna för externa avsändare
    .step-1 = Hör du till organisationen? Skicka meddelandet från ditt konto där.
    .step-2 = Kontakta mottagaren eller gruppens ägare på annat sätt. Be om att externa avsändare tillåts.
    .step-3 = Använd en annan adress till organisationen, till exempel den på dess webbplats.
    .otherwise = Administratörerna hos { $domain } kan öppna adressen för meddelanden utifrån.
    .recipient = Be din administratör öppna adressen för meddelanden utifrån, eller för enskilda avsändare.
    .admin = Exchange 5.7.12 och 5.7.13x: mottagarobjektet kräver autentiserade avsändare. Stäng av RequireSenderAuthenticationEnabled, eller skapa en kontakt för avsändaren och tillåt den. Är avsändaren intern kom meddelandet in utan inloggning: låt enheten eller programmet logga in, eller rätta anslutningen (connector) mellan era egna servrar så att det räknas som internt.

cause-sender-blocked =
    .headline = Enligt { $domain } är e-post från dig spärrad
    .why = Enligt e-postservern finns din adress, din domän eller din server på en lista över spärrade avsändare. Spärren kan vara avsiktlig, eller så är den ett misstag.
    .act = ta bort spärren
    .step-1 = Kan det vara ett misstag? Kontakta mottagaren på annat sätt och be om att spärren tas bort.
    .step-2 = Spärras även meddelanden till andra i domänen? Vidarebefordra hela det här beskedet till din administratör.
    .otherwise = Administratörerna hos { $domain } kan se var spärren är satt och varför.
    .recipient = Finns avsändaren av misstag i din lista över spärrade avsändare? Ta bort den därifrån. Om den inte finns där, fråga din administratör.
    .admin = Spärren är satt på mottagarsidan, av mottagaren eller av administratörer (Exchange 5.7.507, 5.7.513). Ta reda på vad den träffar: prova ett annat konto i domänen, därefter en annan IP-adress. Leta efter oönskade massutskick från avsändaren och följ varje begäran om att slippa dem. Skicka sedan svaret, tidpunkten, avsändaradressen och IP-adressen till postmaster där.

cause-sender-not-verified =
    .headline = { $domain } kunde inte bekräfta var meddelandet kommer ifrån
    .why = E-postservern hos { $domain } kontrollerar om ett meddelande verkligen kommer från den angivna avsändaren. Det här meddelandet klarade inte kontrollen.
    .act = rätta domänens inställningar
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skicka bara via den e-posttjänst som hör till din adress.
    .otherwise = Vidarebefordrades meddelandet på vägen? Då kan administratörerna hos { $domain } kanske hjälpa till.
    .recipient = Vidarebefordras din e-post hit från en annan postlåda? Hämta den därifrån i stället: vidarebefordran kan göra att den här kontrollen misslyckas.
    .admin = Kontrollera SPF för den sändande IP-adressen, DKIM-signaturen och att DMARC stämmer överens med From-domänen. Den sändande servern behöver ett omvänt DNS-namn som pekar tillbaka på den. Glöm inte vidarebefordrande servrar och tjänster som skickar åt er.

cause-spf-failed =
    .headline = { $domain } kunde inte bekräfta den sändande servern
    .why = En domän kan ange vilka servrar som får skicka dess e-post, med en metod som heter SPF. Hos { $domain } klarade meddelandet inte kontrollen mot listan.
    .act = rätta SPF-posten
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skicka bara via den e-posttjänst som hör till din adress.
    .otherwise = Vidarebefordrades meddelandet till { $domain }? Då kan orsaken ligga hos servern som vidarebefordrade det.
    .recipient = Vidarebefordras din e-post hit från en annan postlåda? Hämta den därifrån i stället: vidarebefordran kan göra att den här kontrollen misslyckas.
    .admin = Kontrollera SPF (RFC 7208) för domänen i MAIL FROM, eller i EHLO om den är tom, och IP-adressen som den andra servern såg; glöm inte IPv6. Fail: lägg till adressen eller tjänstens include, eller skicka via en angiven server. Permerror: exakt en v=spf1-post, högst 10 DNS-uppslag och 2 utan träff, inga skrivfel. Temperror: era namnservrar. En vidarebefordrande server behöver SRS.

cause-dkim-failed =
    .headline = { $domain } hittade ingen godkänd digital signatur
    .why = E-posttjänster signerar meddelanden för att visa var de kommer ifrån, med en metod som heter DKIM. Hos { $domain } godkändes ingen sådan signatur.
    .act = rätta DKIM-signaturen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skickades meddelandet via en e-postlista? Skriv direkt till mottagaren.
    .step-3 = Skicka bara via den e-posttjänst som hör till din adress.
    .otherwise = Administratörerna hos { $domain } kan tala om vad som var fel med signaturen.
    .admin = Se på ett meddelande så som det lämnade systemet: finns det över huvud taget en DKIM-Signature (RFC 6376)? Slå upp nyckeln på <s>._domainkey.<d>: den ska finnas, inte vara tom, höra till den privata nyckeln och vara RSA på minst 1024, helst 2048 bitar (RFC 8301). Stämmer inte body hash ändrar något meddelandet efter signeringen: sidfötter, gatewayer, omkodning. X.7.22: ingen signatur vars d= är From-domänen. Kontrollera x= och klockan.

cause-dmarc-failed =
    .headline = { $domain } kunde inte koppla meddelandet till avsändaren
    .why = Din domän kan be andra att avvisa e-post utan bevis på att den kommer därifrån. Hos { $domain } saknades detta bevis (DMARC).
    .act = rätta avsändarkontrollerna
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skicka bara via den e-posttjänst som hör till din adress.
    .step-3 = Skickades meddelandet via en e-postlista? Skriv direkt till mottagaren.
    .otherwise = Vidarebefordrades meddelandet på vägen? Då kan administratörerna hos { $domain } göra ett undantag.
    .recipient = Vidarebefordras din e-post hit från en annan postlåda? Hämta den därifrån i stället: vidarebefordran kan göra att den här kontrollen misslyckas.
    .admin = Slå upp _dmarc.<From-domänen>: p=, sp=, aspf=, adkim= (RFC 7489). SPF eller DKIM måste godkännas, och domänen måste stämma överens med From. Varje tjänst som skickar åt er behöver en DKIM-nyckel under er domän eller en returadress där; samlingsrapporter (rua=) visar vilken som fallerar. Listor och vidarebefordrande servrar bör skriva om From eller lämna signerat innehåll i fred. Mildra p= bara så länge åtgärden pågår.

cause-arc-failed =
    .headline = { $domain } litar inte på hur meddelandet vidarebefordrades
    .why = Servrar som vidarebefordrar e-post kan anteckna sina kontroller, med en metod som heter ARC. Enligt { $domain } är anteckningarna i det här meddelandet inte giltiga.
    .act = kontrollera vidarebefordran
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skriv direkt till mottagaren, inte via en lista eller en vidarebefordringsadress.
    .otherwise = Vidarebefordrades meddelandet av någon annans server? Då måste de som sköter den servern rätta felet.
    .recipient = Vidarebefordras din e-post hit från en annan postlåda? Hämta den därifrån i stället: vidarebefordran kan göra att den här kontrollen misslyckas.
    .admin = Kontrollera kedjan i meddelandet så som det kom fram (RFC 8617): led 1 till n utan luckor, cv=none på det första och cv=pass på de andra, varje ARC-Seal verifierbar med sin nyckel i DNS, ARC-Message-Signature på det senaste. Orsaken är den första servern vars led inte håller eller som ändrade meddelandet efter förseglingen: rätta förseglingen där eller stäng av den. SPF, DKIM och DMARC avgör utan ARC.

cause-reverse-dns-missing =
    .headline = { $domain } fann inget giltigt namn på den sändande servern
    .why = En e-postservers internetadress bör vara kopplad till ett namn. Hos { $domain } klarade den sändande servern inte den kontrollen.
    .act = ange serverns namn
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Har du ett konto hos en annan e-posttjänst? Skicka meddelandet därifrån.
    .otherwise = Administratörerna hos { $domain } kan göra ett undantag.
    .admin = Ta den sändande IP-adressen ur svaret eller loggen och slå upp dess PTR-post; namnet måste ha en A- eller AAAA-post med samma adress. Den som äger adressblocket sätter PTR, oftast er hosting- eller internetleverantör. Kontrollera även IPv6, eller skicka över IPv4 tills den finns. Låt EHLO ange samma namn, och undvik generiska namn bildade av adressen.

cause-sending-server-refused =
    .headline = { $domain } avvisar e-post från den sändande servern
    .why = Det gäller e-postservern som skickar dina meddelanden, inte själva meddelandet. Även andra meddelanden från den servern kan avvisas.
    .act = få servern godkänd
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan göra ett undantag.
    .recipient = Väntar du på meddelanden från den här avsändaren? Be din administratör om ett undantag.
    .admin = Om svaret nämner en spärrlista, hitta och åtgärda orsaken innan du begär borttagning. Kontrollera omvänd DNS, namnet i EHLO och ovanliga volymer. Finns ingen lista, skriv till postmaster hos motparten och ange den sändande IP-adressen.

cause-sending-server-blocklisted =
    .headline = Enligt { $domain } är den sändande servern spärrlistad
    .why = På spärrlistor står servrar som påstås skicka oönskad e-post. Oftast skickar många via samma server, så det behöver inte gälla dig.
    .act = få spärrlistningen hävd
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Har du ett konto hos en annan e-posttjänst? Skicka meddelandet därifrån.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan göra ett undantag tills servern har tagits bort från listan.
    .recipient = Väntar du på meddelanden från den här avsändaren? Be din administratör om ett undantag.
    .admin = Hitta listan i svaret och slå upp den sändande IP-adressen där; vissa listor gäller domäner eller länkar. Hitta och stoppa orsaken först: ett kapat konto, ett öppet relä, ett webbformulär, en infekterad enhet bakom samma adress. Begär sedan borttagning på listans egen sida (Spamhaus, eller Microsofts portal för borttagning). Listor över dynamiska adresser: skicka via leverantörens relayserver. En delad adress: kontakta leverantören.

cause-sending-server-reputation-low =
    .headline = { $domain } litar inte tillräckligt på den sändande servern
    .why = E-postsystem bedömer en server efter den e-post som den har skickat tidigare. Hos { $domain } är bedömningen av den sändande servern för låg.
    .act = förbättra bedömningen
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Vänta ett dygn och skicka sedan meddelandet igen. Bedömningar ändras med tiden.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan göra ett undantag.
    .recipient = Väntar du på meddelanden från den här avsändaren? Be din administratör om ett undantag.
    .admin = Kontrollera i denna ordning: SPF, DKIM, DMARC och omvänd DNS; plötsliga volymer och kapade konton; andelen klagomål och fel. Leverantörens egna sidor visar dess bild: Google Postmaster Tools, Microsoft SNDS och JMRP, Yahoo Sender Hub. En ny adress behöver några veckor med långsamt stigande volym. Skicka massutskick från en annan adress, och bara till dem som har bett om dem. Använd sedan leverantörens formulär och bifoga svaret.

cause-greeting-refused =
    .headline = Den sändande serverns hälsning godtogs inte
    .why = När två e-postservrar möts säger den första sitt namn. Den andra servern godtog inte namnet den fick.
    .act = rätta serverns namn
    .step-1 = Vidarebefordra hela det här beskedet till din administratör.
    .step-2 = Skickades meddelandet av en enhet eller ett program på egen hand? Då bör det gå via din e-posttjänst.
    .otherwise = Administratörerna hos { $domain } kan göra ett undantag.
    .admin = Namnet efter EHLO måste vara ett fullständigt värdnamn som går att slå upp (RFC 5321, avsnitt 2.3.5 och 4.1.1.1), helst det i PTR-posten. Avvisas ofta: localhost, ett namn utan punkt, .local, en adress utan hakparenteser, mottagarens eget namn. Sätt smtp_helo_name i Postfix eller FQDN för den sändande anslutningen (send connector) i Exchange. Är namnet rätt, leta upp den server eller det program bakom samma adress som anger ett annat.

cause-rate-limited =
    .headline = För många meddelanden på kort tid
    .why = En e-postserver på vägen begränsar hur många meddelanden den tar emot under en viss tid. Den gränsen är nådd. Meddelanden från andra kan också räknas in.
    .act = skicka igen senare
    .step-1 = Vänta till i morgon och skicka sedan meddelandet igen.
    .step-2 = Skriver du till många? Fördela meddelandena över längre tid.
    .step-3 = Har du bara skickat några få meddelanden? Kontakta din administratör, och byt lösenord för säkerhets skull.
    .otherwise = Händer det ofta? Då kan din administratör ta reda på vilken gräns som gäller.
    .admin = Ta reda på vems gräns det är: er egen, det andra systemets eller den enskilda postlådans. Skicka långsammare per mål och fördela massutskick över tid. En plötslig topp från ett enda konto kan betyda att det är kapat.

cause-sending-quota-exceeded =
    .headline = Gränsen för utgående meddelanden är nådd
    .why = Konton och organisationer får bara skicka ett visst antal meddelanden under en viss tid. Enligt rapporten har gränsen nåtts.
    .act = skicka igen senare
    .step-1 = Vänta ett dygn och skicka sedan meddelandet igen. De flesta gränser gäller för 24 timmar.
    .step-2 = Skriver du till många? Fråga din administratör om en tjänst för massutskick.
    .step-3 = Har du bara skickat några få meddelanden? Byt lösenord och kontakta din administratör.
    .otherwise = Din administratör kan se vad som har skickats och kan kanske höja gränsen.
    .admin = Ta reda på vems kvot det är: kontots, organisationens eller relayserverns (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Räkna meddelanden och mottagare per konto under de senaste 24 timmarna; leta efter skript, slingor och kapade konton. De flesta gränser är rullande: låt kön vänta i stället för att skicka in på nytt. Flytta massutskick till en särskild tjänst, eller begär en högre gräns.

cause-recipient-rate-limited =
    .headline = Enligt { $domain } får postlådan för många meddelanden
    .why = E-postservern hos { $domain } begränsar hur snabbt en postlåda får ta emot meddelanden. Meddelanden från andra räknas också.
    .act = skicka igen senare
    .step-1 = Vänta en timme och skicka sedan meddelandet igen.
    .step-2 = Skickar något av dina program till den här adressen? Låt det skicka färre meddelanden.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Fortsätter det? Då kan administratörerna hos { $domain } se var alla meddelanden kommer ifrån.
    .recipient = Kommer många meddelanden från ett och samma program eller en och samma tjänst? Se till att de skickas mer sällan. Vet du inte varför, kontakta din administratör.
    .admin = Gränsen gäller en enda postlåda: från den här avsändaren (Exchange 5.2.121) eller från alla (Exchange 5.2.122, Google 4.2.1 och 5.2.1). Leta efter övervakningslarm, skript och två autosvar som besvarar varandra (RFC 3834). Samla ihop larmen och skicka färre åt gången till den här mottagaren. Administratörerna där kan spåra källan eller använda en grupp eller delad postlåda med högre gränser.

cause-flood-detected =
    .headline = En e-postserver fick för många liknande meddelanden
    .why = Enligt servern ser meddelandet ut att ingå i en flod av liknande meddelanden. Det kan ha hamnat bland dem av en slump.
    .act = skicka igen senare
    .step-1 = Vänta till i morgon och skicka sedan meddelandet igen.
    .step-2 = Skickar du samma text till många? Använd en tjänst för massutskick.
    .step-3 = Har du bara skickat det här meddelandet? Byt lösenord och kontakta din administratör.
    .otherwise = Administratörerna hos { $domain } kan se vad deras system har räknat.
    .recipient = Har det plötsligt kommit många liknande meddelanden till din postlåda? Kontakta din administratör. Leta bland dem efter viktiga meddelanden, till exempel från din bank.
    .admin = X.7.28: för många liknande meddelanden från er adress, ert nät eller er domän, eller flera med samma Message-ID. Hitta källan i loggen via ämne och konto: ett kapat konto, en slinga, ett skript eller ett webbformulär som missbrukas för att anmäla andra (använd bekräftad anmälan och captcha). Stoppa den, ta bort dess meddelanden ur kön och släpp ut resten långsamt.

cause-asked-to-try-later =
    .headline = { $domain } ber om ett nytt försök senare
    .why = E-postservern hos { $domain } tar inte emot meddelandet just nu. Servrar svarar så när de är hårt belastade eller vill vara försiktiga.
    .act = skicka igen senare
    .step-1 = Vänta några timmar och skicka sedan meddelandet igen.
    .step-2 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Fortsätter det i flera dagar? Då kan administratörerna hos { $domain } ta reda på varför.
    .admin = Den andra servern gav ett tillfälligt avslag. Kontrollera att ditt system försöker igen från samma IP-adress, eftersom grålistning bygger på det. Om nya försök under ett dygn inte hjälper, skicka svaret och tiderna till postmaster där.

cause-greylisted =
    .headline = { $domain } låter okända avsändare vänta en stund
    .why = E-postservern tar emot ett meddelande från en okänd avsändare först efter en tid, vid ett senare försök. Det är avsiktligt och håller oönskad e-post ute.
    .act = skicka igen senare
    .step-1 = Vänta en timme och skicka sedan meddelandet igen från samma adress.
    .step-2 = Går det fortfarande inte? Vidarebefordra hela det här beskedet till din administratör.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } kan låta din adress slippa väntetiden.
    .recipient = Väntar du på meddelanden från den här avsändaren? Be din administratör låta adressen slippa väntetiden.
    .admin = Grålistning (RFC 6647) minns IP-adressen eller dess nät, avsändaren och mottagaren, och tar emot ett nytt försök efter några minuter. Kontrollera att kön försöker igen efter 4yz inom en timme, under minst ett dygn, från samma adress och med samma avsändare på kuvertet: adresspooler och skiftande returadresser motverkar det. Administratörerna där kan göra undantag efter SPF, nät eller en tillåtelselista.

cause-system-congested =
    .headline = Enligt { $domain } är e-postsystemet överbelastat
    .why = E-postservern uppger att den har mer att göra än den klarar. Sådant brukar gå över.
    .act = skicka igen senare
    .step-1 = Vänta till i morgon och skicka sedan meddelandet igen.
    .step-2 = Skickar du många meddelanden dit? Fördela dem över längre tid.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Fortsätter det i flera dagar? Då måste administratörerna hos { $domain } avlasta sitt system.
    .admin = På avsändarsidan: färre samtidiga anslutningar till det här målet, längre pauser och ett försök hos dess andra MX-servrar. På mottagarsidan, i denna ordning: antalet anslutningar mot gränsen, köns längd, långsamma filter och uppslag (DNS-listor, katalog), fördröjning på disk, last. Toppar vid heltimmar tyder på massutskick och skript.

cause-priority-too-low =
    .headline = { $domain } tar bara emot meddelanden med högre prioritet
    .why = Enligt e-postservern måste meddelanden med den här prioriteten vänta. Det händer i nödlägen eller när trafiken är tät.
    .act = skicka igen senare
    .step-1 = Vänta några timmar och skicka sedan meddelandet igen.
    .step-2 = Ska dina meddelanden ha högre prioritet? Fråga din administratör.
    .step-3 = Kan det inte vänta? Ta kontakt på annat sätt.
    .otherwise = Administratörerna hos { $domain } vet när även meddelanden med lägre prioritet tas emot igen.
    .admin = Den andra servern använder MT-PRIORITY (RFC 6710); svaret kan ange den lägsta nivå den tar emot. Jämför den med nivån i MAIL FROM eller i fältet MT-Priority (RFC 6758). Höj nivån bara för avsändare som har rätt till det. E-postprogrammens Importance och X-Priority räknas inte. Låt annars kön vänta.

cause-secure-connection-failed =
    .headline = Det gick inte att få en säker anslutning till { $domain }
    .why = Det här meddelandet får bara skickas över en säker anslutning. Anslutningen till den andra servern gick inte att göra tillräckligt säker.
    .act = kontrollera säkerhetsinställningarna
    .step-1 = Kontakta mottagaren på annat sätt och berätta att meddelandet inte kom fram.
    .step-2 = Vänta ett dygn och skicka sedan meddelandet igen.
    .otherwise = Händer det även med andra domäner än { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Testa STARTTLS på varje MX-server: om det erbjuds, och om certifikatet är giltigt och gäller servern. Jämför MX-servrarna med MTA-STS-policyn och med TLSA-posterna. Ett meddelande med REQUIRETLS kräver att varje server på vägen erbjuder det.

cause-mta-sts-failed =
    .headline = Kontroll mot säkerhetsreglerna för { $domain } misslyckades
    .why = Domänen publicerar regler för säkra anslutningar till sina e-postservrar. Enligt rapporten följde servern inte dessa regler.
    .act = rätta säkerhetsreglerna
    .step-1 = Kontakta mottagaren på annat sätt och berätta att domänens säkerhetsregler stoppar meddelanden.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .step-3 = Vänta ett dygn och skicka sedan meddelandet igen.
    .otherwise = Administratörerna hos { $domain } måste rätta reglerna eller servern.
    .admin = Hämta policyn på https://mta-sts.<domän>/.well-known/mta-sts.txt (RFC 8461). Varje MX-server måste motsvara en mx:-rad, erbjuda STARTTLS och visa ett giltigt certifikat för sitt eget namn. Vid byte av MX-servrar: för in de nya i policyn, ändra id i TXT-posten _mta-sts, vänta ut max_age i den gamla policyn och byt sedan MX. Läget testing släpper igenom e-post under tiden. På avsändarsidan: hämta på nytt om id skiljer sig från det sparade.

cause-dane-failed =
    .headline = Kontroll av säkerhetsuppgifterna för { $domain } misslyckades
    .why = Domänen publicerar uppgifter som dess e-postserver kan kännas igen på. Enligt rapporten klarade uppgifterna eller servern inte kontrollen.
    .act = rätta säkerhetsuppgifterna
    .step-1 = Kontakta mottagaren på annat sätt och berätta att domänens säkerhetsuppgifter stoppar meddelanden.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .step-3 = Vänta ett dygn och skicka sedan meddelandet igen.
    .otherwise = Händer det även med andra domäner än { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Slå upp TLSA på _25._tcp.<MX-server> och jämför med certifikatet som används (RFC 7672; 3 1 1 är det bästa valet). Oftast kom en ny nyckel före sin post: publicera gammal och ny TLSA, vänta ut TTL och byt sedan certifikatet. Kontrollera att STARTTLS erbjuds. Validera DNSSEC för domänens och MX-serverns zoner: signaturer som har gått ut, DS-poster efter ett nyckelbyte. Fallerar även andra signerade domäner, kontrollera din egen resolver och dess klocka.

cause-certificate-invalid =
    .headline = Servercertifikatet för { $domain } godtogs inte
    .why = Ett certifikat visar att en server är den rätta. Serverns certifikat kan ha gått ut, gälla en annan server eller komma från en okänd utfärdare.
    .act = förnya certifikatet
    .step-1 = Kontakta mottagaren på annat sätt och berätta att e-postserverns certifikat inte godtogs.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .step-3 = Vänta ett dygn och skicka sedan meddelandet igen.
    .otherwise = Händer det även med andra domäner än { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Testa varje MX-server med openssl s_client -starttls smtp -connect <server>:25 -servername <server> -showcerts. Kontrollera giltighetstiden, MX-serverns namn bland de alternativa namnen, mellancertifikaten och utfärdaren. Efter en förnyelse måste e-posttjänsten läsas in på nytt, på varje MX-server. På avsändarsidan: klockan, CA-samlingen och den regel eller anslutning (connector) som kräver ett giltigt certifikat för domänen.

cause-requiretls-unsupported =
    .headline = En server på vägen kan inte garantera säker leverans
    .why = Meddelandet skickades med kravet att varje anslutning på vägen är säker. Nästa e-postserver lovar inte det.
    .act = ordna säker leverans
    .step-1 = Innehåller meddelandet inget konfidentiellt? Skicka det igen utan kravet.
    .step-2 = Är det konfidentiellt? Kom överens med mottagaren om ett annat säkert sätt.
    .otherwise = Administratörerna hos { $domain } kan ta reda på om deras system kan stödja kravet.
    .admin = Meddelandet har REQUIRETLS (RFC 8689). Nästa hopp måste annonsera REQUIRETLS efter EHLO inom TLS, med giltigt certifikat, och dess MX måste vara säkrad med DNSSEC eller MTA-STS. Testa varje MX-server: en enda utan räcker. På mottagarsidan måste varje hopp fram till postlådan stödja det. På avsändarsidan bör bara avsändaren avgöra om kravet ska släppas.
