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
