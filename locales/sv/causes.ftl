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
    .step-1 = Jämför adressen bokstav för bokstav med den i ett tidigare meddelande från mottagaren. Titta även efter mellanslag, kommatecken och punkter.
    .step-2 = Skriv in adressen på nytt i stället för att välja den i en lista med förslag.
    .step-3 = Fråga efter den aktuella adressen på annat sätt, till exempel per telefon.
    .otherwise = Är adressen rätt? Då kan administratörerna hos { $domain } ta reda på mer.
    .admin = Jämför adressen i rapporten med den som avsändaren använde. Alias och vidarebefordran kan ha ändrat den. Kontrollera syntaxen, domänen och svaret.

cause-mailbox-unknown =
    .headline = { $domain } känner inte till adressen
    .why = E-postservern hos { $domain } uppger att det inte finns någon postlåda med den här adressen. Adressen kan vara felskriven, eller så kan postlådan vara avslutad.
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
    .why = Domänen är inställd på att inte ta emot e-post. Därför går det inte att nå någon adress där.
    .act = använda en annan adress
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Fråga efter en annan adress, till exempel per telefon.
    .step-3 = Leta efter ett kontaktformulär på organisationens webbplats.
    .otherwise = Ska { $domain } ta emot e-post? Då måste ägaren ändra domänens inställningar.
    .admin = Domänen publicerar en null-MX-post (RFC 7505). Om det är ett misstag bör ägaren i stället publicera MX-poster för sina e-postservrar.

cause-address-malformed =
    .headline = Adressens form godtogs inte
    .why = Enligt rapporten är adressen inte skriven så som e-postadresser måste skrivas. Det räcker med ett mellanslag eller ett kommatecken.
    .act = rätta adressen
    .step-1 = Titta efter mellanslag, kommatecken, citattecken, parenteser och en punkt i slutet. Inget av detta hör hemma där.
    .step-2 = Kontrollera att adressen har ett @-tecken och därefter en fullständig domän, till exempel example.com.
    .step-3 = Skriv in adressen för hand. Kopierad text kan innehålla tecken som inte syns.
    .otherwise = Ser adressen rätt ut? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Se på adressen i RCPT-kommandot, inte bara i meddelandehuvudet. Vanliga fel: lösa citattecken eller vinkelparenteser, ett visningsnamn, en punkt i slutet, en domän utan punkt, osynliga eller snarlika tecken, fler än 64 oktetter före @-tecknet (RFC 5321, avsnitt 4.1.2 och 4.5.3.1). Skrev avsändaren rätt? Ta då reda på vilken kontakt, vilket alias eller vilket program som ändrade adressen.

cause-address-ambiguous =
    .headline = { $domain } fick flera träffar på adressen
    .why = Enligt e-postservern hos { $domain } kan adressen avse mer än en postlåda. Den kan inte avgöra vilken som menas.
    .act = använda hela adressen
    .step-1 = Använd mottagarens hela adress, inte en kortform eller bara ett namn.
    .step-2 = Kontakta mottagaren på annat sätt och be om en adress som säkert fungerar.
    .otherwise = Administratörerna hos { $domain } kan se till att adressen leder till en enda postlåda.
    .recipient = Tala om för din administratör att din adress leder till flera postlådor. Ge andra en annan adress till dig tills det är rättat.
    .admin = Felet ligger i katalogen på mottagarsidan. Administratörerna där bör söka efter adressen i alla postlådor, kontakter, grupper, alias och omskrivningsregler och låta den stå kvar på ett ställe. Även uppslag på namn måste vara entydiga. Vänta efter ändringen tills katalogen har synkroniserats med e-postservern.

cause-mailbox-moved =
    .headline = Enligt { $domain } är adressen flyttad
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
    .admin = Meddelandet hade parametern RRVS eller fältet Require-Recipient-Valid-Since (RFC 7293). Jämför datumet med dagen då kontoinnehavaren senast bekräftade adressen. Skicka inga lösenordsåterställningar eller andra privata uppgifter dit och låt bekräfta en annan adress. 5.7.17 gäller postlådan, 5.7.18 hela domänen. Är ägaren densamma bör motparten rätta sina uppgifter.

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
    .headline = Formen på din avsändaradress godtogs inte
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
    .act = göra det möjligt att svara
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
    .step-1 = Fråga på annat sätt om adressen fortfarande används.
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
    .recipient = Är det du som sköter listan? Gå igenom medlemmarna och ta bort poster som inte längre fungerar. Om du inte hittar något, kontakta din administratör.
    .admin = På mottagarsidan, i denna ordning: kan servern läsa katalogen, filen eller databasen med medlemmarna; stämmer filtret och basen för en dynamisk grupp; innehåller kapslade listor varandra; är någon post felskriven. Expandera listan för hand innan det skickas till den igen. Andra listor i systemet visar om felet ligger i listan eller i katalogen.

cause-forwarding-broken =
    .headline = Enligt { $domain } fungerar inte vidarebefordran
    .why = Postlådan vidarebefordrar sina meddelanden till en annan adress. Enligt e-postservern hos { $domain } fungerar det inte.
    .act = rätta vidarebefordran
    .step-1 = Kontakta mottagaren på annat sätt och berätta att vidarebefordran från postlådan inte fungerar.
    .step-2 = Är det bråttom? Använd en annan adress till samma person.
    .otherwise = Så vitt rapporten visar är adressen du använde rätt. Även mottagaren kan ofta rätta vidarebefordran.
    .recipient = Se efter vilken adress din postlåda vidarebefordrar meddelanden till. Rätta den eller stäng av vidarebefordran.
    .admin = Ta på mottagarsidan reda på var vidarebefordran är inställd: i kontot, i en regel i postlådan, i ett alias eller i ett kontaktobjekt. Skicka ett testmeddelande direkt till måladressen. Rätta eller ta bort målet och behåll en lokal kopia så länge. Om målet avvisar vidarebefordrad e-post, se på SPF och DMARC: SRS eller ARC kan saknas.

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
    .otherwise = Pågår det i flera dagar? Då är det bara administratörerna hos { $domain } som kan skapa utrymme.
    .admin = Svaret gäller den andra servern, inte en kvot. Administratörerna där bör kontrollera ledigt utrymme och inoder på volymerna för kö och e-post, därefter minnet och den gräns där servern slutar ta emot (queue_minfree i Postfix, back pressure i Exchange). På avsändarsidan behöver kön bara fortsätta att försöka.

cause-system-not-accepting =
    .headline = Enligt { $domain } tar e-postsystemet inte emot något
    .why = E-postservern uppger att den inte tar emot meddelanden. Den kan vara stängd tills vidare eller inte vara avsedd för e-post.
    .act = öppna för e-post
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta ett dygn och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Pågår det i flera dagar? Då måste administratörerna hos { $domain } undersöka det.
    .admin = Svar 421 eller status 4.3.2 tyder på nedstängning, underhåll eller en stoppad kö. Svar 521 betyder att servern aldrig tar emot e-post (RFC 7504). Kontrollera att MX-posterna bara anger servrar som ska ta emot e-post, och prova de andra. På själva servern: e-posttjänstens tillstånd, stoppade lyssnare eller komponenter och gränser för anslutningar.

cause-system-misconfigured =
    .headline = { $domain } rapporterar fel inställningar i sitt e-postsystem
    .why = E-postsystemet där uppger själv att det inte är rätt inställt för det här meddelandet.
    .act = rätta sina inställningar
    .step-1 = Kontakta mottagaren på annat sätt och berätta att e-postsystemet där rapporterar fel inställningar.
    .step-2 = Är det bråttom? Använd en adress till samma person i en annan domän.
    .step-3 = Skicka meddelandet igen när inställningarna har rättats.
    .otherwise = Uppgifterna längst ned i det här beskedet hjälper administratörerna hos { $domain } att hitta felet.
    .admin = Vid 5.3.5 hittar en server ofta sig själv som nästa hopp. Jämför dess värdnamn, listan över lokala domäner och MX eller smarthost; i Exchange händer det när anslutningar (connectors) delar namn. Annars visar loggen där vid tiden för svaret: okänd transport, saknad uppslagstabell, fel behörigheter. Skicka hela svaret med kö-ID:t till postmaster där.

cause-feature-missing =
    .headline = { $domain } saknar något som meddelandet kräver
    .why = Meddelandet skickades med ett särskilt tillval. E-postservern hos { $domain } uppger att den inte stöder det.
    .act = ge stöd för tillvalet
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
    .step-3 = Skicka flera bilagor i varsitt meddelande.
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
    .why = Vår e-posttjänst kunde inte skicka meddelandet vidare. Så vitt rapporten visar har mottagarsidan ingen del i det.
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
    .otherwise = Pågår det i flera dagar? Vidarebefordra då hela det här beskedet till din administratör.
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
    .step-2 = Har det stora bilagor? Skicka det utan dem, eller med en länk till filerna.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Händer det gång på gång? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Ta reda på efter vilket kommando den bröts. Före hälsningen: anslutningsgränser eller en avsiktlig fördröjning. Efter STARTTLS: handskakningen. Under DATA: path-MTU, ett långsamt innehållsfilter, en storleksgräns. Skicka ett litet och ett stort testmeddelande till varje MX-server, över IPv4 och IPv6. Se på brandväggar som granskar SMTP och på dina tidsgränser (RFC 5321, avsnitt 4.5.3.2).

cause-may-have-arrived =
    .headline = Meddelandet kan ha kommit fram
    .why = Anslutningen till { $domain } bröts efter att hela meddelandet hade skickats. Svaret saknas, så vi vet inte om meddelandet togs emot.
    .act = fråga om det kom fram
    .step-1 = Fråga mottagaren om meddelandet har kommit fram.
    .step-2 = Skicka det igen bara om det saknas. Annars kan det komma fram två gånger.
    .otherwise = Administratörerna hos { $domain } kan se i sin logg om meddelandet togs emot.
    .recipient = Titta i inkorgen och i skräpposten. Tala om för avsändaren om meddelandet finns där.
    .admin = Anslutningen bröts efter slutet på data och före svaret. Sök efter Message-ID i den andra serverns logg. Händer det igen, se på långsamma innehållsfilter, tidsgränser (RFC 5321 kräver tio minuter här) och path-MTU.

cause-expired-after-retries =
    .headline = Alla försök att leverera meddelandet har misslyckats
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
    .why = En katalog som visar vägen till postlådan gav inget användbart svar. Felet kan ligga på båda sidor.
    .act = kontrollera namnservrarna
    .step-1 = Kontrollera delen efter @-tecknet. Det kanske ska vara ett liknande namn.
    .step-2 = Är adressen rätt? Vänta några timmar och skicka sedan meddelandet igen.
    .step-3 = Är det bråttom? Ta kontakt på annat sätt.
    .otherwise = Händer det även med andra domäner än { $domain }? Vidarebefordra då hela det här beskedet till din administratör.
    .admin = Fråga var och en av domänens auktoritativa namnservrar efter MX, A och AAAA, därefter din egen resolver. Fallerar bara resolvern (SERVFAIL, timeout), se på dess DNSSEC-validering, dess vidarefrågning (forwarders) och på spärrad TCP eller stora UDP-svar på port 53. Fallerar de auktoritativa: felaktig delegering, signaturer som har gått ut, servrar som inte nås. Om den rapporterande servern hämtar vägen ur LDAP eller en databas, kontrollera den först.

cause-mail-loop =
    .headline = Meddelandet verkar gå runt i cirkel
    .why = Enligt rapporten kom meddelandet tillbaka till en server eller passerade för många servrar. Oftast är det servrar eller postlådor som vidarebefordrar till varandra.
    .act = bryta cirkeln
    .step-1 = Kontakta mottagaren på annat sätt och berätta att meddelanden till den här adressen går runt i cirkel.
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
    .why = Något i hur meddelandet är uppbyggt hindrar leveransen. Det kan vara formateringen, tecknen eller en bilaga.
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
    .step-2 = Skriv in texten från början. Ett kopierat eller vidarebefordrat meddelande kan ta felet med sig.
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
    .why = En e-postserver på vägen kontrollerar vad meddelanden innehåller. Den reagerade på något i det här, till exempel en bilaga eller en länk.
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
    .admin = Ta reda på vad regeln ser på: filändelsen, Content-Type, den verkliga filtypen eller innehållet i arkiv. Avvisas ofta: .exe, .js, .iso, .lnk, .html, makron, dubbla ändelser, lösenordsskyddade arkiv som inte kan genomsökas, för många eller kapslade bilagor. Mottagarsidan kan göra ett undantag för avsändaren eller släppa en kopia ur karantänen. Dölj inte filens typ.

cause-virus-found =
    .headline = Ett virusskydd rapporterar skadlig kod
    .why = Ett virusskydd kan ha fel, men det är säkrast att kontrollera. Viss skadlig kod skickar meddelanden på egen hand.
    .act = kontrollera din enhet
    .step-1 = Öppna inte bilagorna, och skicka dem inte igen tills vidare.
    .step-2 = Låt ett uppdaterat virusskydd söka igenom din enhet och filerna.
    .step-3 = Är det inte du som har skrivit meddelandet? Byt lösenord från en annan enhet.
    .step-4 = Berätta för din administratör vad som står i det här beskedet. Skicka inte filerna vidare.
    .otherwise = Är filen säkert ofarlig? Då kan administratörerna hos { $domain } ompröva beslutet.
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
