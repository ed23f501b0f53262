### De oorzaken: waarom een bericht niet is bezorgd, en wat helpt.
###
### Wat een andere server beweert, zeggen we over die server; het is niet onze eigen vaststelling.
### .act: tegen de lezer in de gebiedende wijs (controleer het adres), voor een ander in de onbepaalde wijs
### (ruimte maken).

## Niets bekend

cause-unknown =
    .headline = De precieze reden is niet bekend
    .why = We hebben geen duidelijke oorzaak kunnen vaststellen. Alles wat we weten, staat onder aan deze melding.
    .act = de oorzaak uitzoeken
    .step-1 = Controleer het adres nog een keer.
    .step-2 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-3 = Lukt het weer niet? Stuur deze hele melding dan door naar uw beheerder.
    .otherwise = Uw beheerder en de beheerders aan de andere kant kunnen in hun logboeken meer terugvinden.
    .admin = Status en antwoord wijzen niet op één oorzaak. Zoek het bericht in uw logboek op aan de hand van de tijden en ID's in deze melding. Wordt er een andere server genoemd? Dan kunnen de beheerders daarvan het antwoord uitleggen.

## Adressen

cause-address-problem =
    .headline = Een adres van dit bericht is niet geaccepteerd
    .why = Dat meldt een mailserver onderweg. Vaak gaat het om een typefout.
    .act = controleer het adres
    .step-1 = Vergelijk het adres letter voor letter met een eerder bericht van deze persoon. Let ook op spaties, komma's en punten.
    .step-2 = Typ het adres opnieuw. Kies het niet uit een lijst met suggesties.
    .step-3 = Vraag op een andere manier naar het huidige adres, bijvoorbeeld telefonisch.
    .otherwise = Klopt het adres? Dan kunnen de beheerders van { $domain } uitzoeken wat er mis is.
    .admin = Vergelijk het adres in deze melding met het adres dat de afzender gebruikte. Aliassen en doorstuurregels kunnen het hebben veranderd. Controleer de syntaxis, het domein en het antwoord.

cause-mailbox-unknown =
    .headline = { $domain } kent dit adres niet
    .why = Volgens de mailserver van { $domain } is er geen postvak met dit adres. Misschien bevat het adres een typefout, of is het postvak opgeheven.
    .act = controleer het adres
    .step-1 = Vergelijk het adres letter voor letter met een eerder bericht van deze persoon. Eén verkeerde letter is al genoeg.
    .step-2 = Hebt u het adres uit een lijst met suggesties gekozen? Verwijder het daar dan eerst en typ het opnieuw.
    .step-3 = Vraag op een andere manier naar het juiste adres. Verstuur uw bericht daarna opnieuw.
    .otherwise = Klopt het adres? Dan kunnen de beheerders van { $domain } zien waarom het daar onbekend is.
    .admin = Hoort dit postvak te bestaan? Dan moeten de beheerders daar de directory, aliassen en ontvangerstabellen nakijken. Controleer of de MX-records verwijzen naar het systeem waarop dit postvak staat. Een alias of doorstuurregel kan naar een adres wijzen dat niet meer bestaat.

cause-domain-unknown =
    .headline = Het domein { $domain } is niet gevonden
    .why = Het domein is het deel van het adres na het @-teken. Misschien bevat het een typefout, of is het niet meer in gebruik.
    .act = controleer het adres
    .step-1 = Controleer het deel na het @-teken letter voor letter. Uitgangen zoals .com en .co zijn snel verwisseld.
    .step-2 = Zoek het juiste adres op in een eerder bericht of op een website.
    .step-3 = Vraag op een andere manier naar het juiste adres. Verstuur uw bericht daarna opnieuw.
    .otherwise = Klopt { $domain } wel? Dan kan de eigenaar van dat domein dit in orde maken.
    .admin = Vraag de MX-, A- en AAAA-records van het domein ook vanaf een ander netwerk op. Krijgt u overal NXDOMAIN? Dan klopt de naam niet of is de registratie verlopen. Krijgt u het alleen hier? Kijk dan naar uw eigen resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } ontvangt helemaal geen e-mail
    .why = In de instellingen van dit domein staat dat het geen e-mail ontvangt. Geen enkel adres daar is dus per e-mail bereikbaar.
    .act = gebruik een ander adres
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Vraag naar een ander adres, bijvoorbeeld telefonisch.
    .step-3 = Kijk of er op de website van de organisatie een contactformulier staat.
    .otherwise = Hoort { $domain } wel e-mail te ontvangen? Dan moet de eigenaar de instellingen van het domein veranderen.
    .admin = Het domein publiceert een null-MX-record (RFC 7505). Is dat een vergissing? Dan moet de eigenaar in plaats daarvan de MX-records van de mailservers publiceren.

cause-mailbox-moved =
    .headline = Volgens { $domain } is dit postvak verhuisd
    .why = De mailserver van { $domain } zegt dat dit postvak daar niet meer is. Berichten worden daar ook niet doorgestuurd naar een nieuw adres.
    .act = gebruik het nieuwe adres
    .step-1 = Vraag op een andere manier naar het nieuwe adres.
    .step-2 = Misschien staat het in het antwoord van de andere server, onder aan deze melding. Ga dan eerst na of het klopt.
    .step-3 = Pas het adres aan in uw contacten. Verstuur uw bericht daarna opnieuw.
    .otherwise = De beheerders van { $domain } kunnen het oude adres laten doorsturen.
    .admin = De andere server meldt dat het postvak is verhuisd en dat er niet wordt doorgestuurd. In antwoord 551 kan het nieuwe adres staan. Controleer dat adres voordat iemand het gebruikt.

cause-sender-address-refused =
    .headline = Uw afzenderadres is niet geaccepteerd
    .why = Dat meldt een mailserver onderweg. Misschien is het adres verkeerd gespeld, of kloppen de instellingen van het domein niet.
    .act = het afzenderadres corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer uw eigen adres in de instellingen van uw e-mailprogramma.
    .step-3 = Hebt u een ander adres? Verstuur het bericht dan vanaf dat adres.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = Controleer de envelopafzender (MAIL FROM): de syntaxis, en of het domein MX-, A- of AAAA-records heeft. Veel servers weigeren een afzenderdomein dat niet bestaat of een null-MX heeft.

## Postvakken

cause-mailbox-problem =
    .headline = { $domain } meldt een probleem met dit postvak
    .why = De mailserver van { $domain } kon het bericht niet in dit postvak bezorgen. Volgens het antwoord van die server ligt het aan het postvak zelf.
    .act = het postvak herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat berichten niet aankomen.
    .step-2 = Wacht een dag en verstuur het bericht dan opnieuw.
    .step-3 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = De beheerders van { $domain } kunnen zien wat er precies mis is.
    .admin = De andere server kent het adres en meldt een fout in het postvak. De beheerders daar kunnen de toestand van het postvak en de doorstuurregels nakijken, en bij een mailinglijst ook de leden.

cause-mailbox-full =
    .headline = Volgens { $domain } is het postvak vol
    .why = Daarom kunnen er geen nieuwe berichten bij. Zodra er weer ruimte is, kan dat wel.
    .act = ruimte maken
    .step-1 = Laat de ontvanger op een andere manier weten dat het postvak vol is.
    .step-2 = Verstuur het bericht opnieuw zodra er weer ruimte is.
    .step-3 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = De beheerders van { $domain } kunnen het postvak ook meer ruimte geven.
    .admin = Het quotum van het postvak is bereikt. De beheerders daar kunnen het verhogen of ruimte maken; de prullenbak en de map met spam tellen vaak mee. Ga vóór een mailing na of het postvak nog wordt gebruikt.

cause-mailbox-disabled =
    .headline = Volgens { $domain } is dit postvak uitgeschakeld
    .why = De mailserver van { $domain } neemt voor dit postvak geen berichten aan. Dat kan tijdelijk zijn of voorgoed.
    .act = het postvak weer inschakelen
    .step-1 = Vraag op een andere manier of het adres nog in gebruik is.
    .step-2 = Gebruik een ander adres van dezelfde persoon of organisatie.
    .otherwise = Hoort het postvak in gebruik te zijn? Dan kunnen de beheerders van { $domain } het weer inschakelen.
    .admin = Het account is uitgeschakeld, vergrendeld of geblokkeerd, vaak omdat het lang niet is gebruikt. De beheerders daar kunnen het weer inschakelen of een alias of doorstuurregel instellen. Gebeurt dat niet? Haal het adres dan van uw verzendlijsten.

## Mailsystemen

cause-system-problem =
    .headline = { $domain } meldt een probleem met het eigen mailsysteem
    .why = Het mailsysteem van { $domain } kon dit bericht niet aannemen. Volgens het antwoord ligt het aan dat systeem zelf.
    .act = het mailsysteem herstellen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Blijft het misgaan? Dan moeten de beheerders van { $domain } ernaar kijken.
    .admin = Het andere systeem meldt een fout bij zichzelf: opslag, onderhoud, configuratie of een functie die ontbreekt. Geef de beheerders daar het tijdstip en het hele antwoord, met het wachtrij-ID als dat erin staat.

cause-message-too-large =
    .headline = Het bericht is te groot
    .why = Een mailserver onderweg neemt alleen kleinere berichten aan. Bijlagen worden bij het versturen ongeveer een derde groter.
    .act = maak het bericht kleiner
    .step-1 = Laat grote bijlagen weg of maak ze kleiner.
    .step-2 = Zet grote bestanden online en stuur een link.
    .step-3 = Verstuur meerdere bijlagen in aparte berichten.
    .otherwise = De beheerders van { $domain } kunnen u vertellen hoe groot een bericht daar mag zijn.
    .admin = Vergelijk de grootte van het bericht met de SIZE die de andere server na EHLO noemt. Base64 maakt een bijlage ongeveer 37% groter. Voor één postvak kan een lagere grens gelden dan voor het hele systeem.

cause-own-system-problem =
    .headline = De oorzaak ligt bij onze eigen e-maildienst
    .why = Onze e-maildienst kon het bericht niet verwerken. Voor zover we kunnen zien, heeft de andere kant er niets mee te maken.
    .act = onze e-maildienst nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur het bericht opnieuw zodra de oorzaak is verholpen.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Het bericht liep vast op de host die deze melding maakte. Zoek in het logboek daar naar de ID's en tijden in deze melding. Controleer configuratie, opslag, rechten en lokale regels.

## Netwerk en route

cause-network-problem =
    .headline = De verbinding tussen de mailsystemen is mislukt
    .why = Onderweg naar { $domain } ging er iets mis met het netwerk. Zulke storingen gaan vaak vanzelf over.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gaat het na een paar dagen nog mis? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Test de verbinding met elke MX-host van het domein op poort 25, via IPv4 en IPv6. Let op time-outs, verbroken verbindingen en problemen met de path-MTU. Gaat het alleen om dit domein? Licht dan de beheerders daar in.

cause-host-unreachable =
    .headline = De mailserver van { $domain } was niet bereikbaar
    .why = Er kwam geen verbinding met deze server tot stand. Misschien staat de server uit, is hij overbelast of is er een netwerkstoring.
    .act = de server bereikbaar maken
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een dag en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Blijft het misgaan? Dan moeten de beheerders van { $domain } naar hun server kijken.
    .admin = Test poort 25 van elke MX-host, via IPv4 en IPv6, ook vanaf een ander netwerk. Lukt het elders wel? Kijk dan naar uw firewall, uw routes en een mogelijke blokkade van poort 25 bij uw provider.

cause-may-have-arrived =
    .headline = Misschien is het bericht toch aangekomen
    .why = De verbinding met { $domain } viel weg nadat het hele bericht was verstuurd. Er kwam geen antwoord meer, dus we weten niet of het bericht is aangenomen.
    .act = vraag of het aankwam
    .step-1 = Vraag de ontvanger of het bericht is aangekomen.
    .step-2 = Verstuur het alleen opnieuw als het niet is aangekomen. Anders komt het misschien twee keer aan.
    .otherwise = De beheerders van { $domain } kunnen in hun logboek zien of het bericht is aangenomen.
    .admin = De verbinding viel weg na het einde van de gegevens en vóór het antwoord. Laat in het logboek van de andere server naar de Message-ID zoeken. Gebeurt het vaker? Kijk dan naar trage inhoudsfilters, time-outs (RFC 5321 vraagt hier tien minuten) en de path-MTU.

cause-expired-after-retries =
    .headline = De bezorging is steeds weer mislukt
    .why = Er is een tijdlang telkens opnieuw geprobeerd het bericht bij { $domain } te bezorgen. Waarom dat niet lukte, is niet bekend.
    .act = wachten en opnieuw versturen
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een dag en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Lukt het weer niet? Stuur deze hele melding dan door naar uw beheerder.
    .admin = De bewaartijd in de wachtrij is verlopen. Zoek in het logboek op wat elke poging als antwoord kreeg: daar staat meestal de echte oorzaak. Test de MX-hosts van het domein via IPv4 en IPv6.

cause-route-broken =
    .headline = Geen werkende route naar { $domain } gevonden
    .why = Het bericht kon zijn bestemming niet bereiken. Misschien kloppen de instellingen van { $domain } of van een mailserver onderweg niet.
    .act = de mailroute herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat het bericht niet aankwam.
    .step-2 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .otherwise = De beheerders van { $domain } kunnen nakijken waar hun e-mail naartoe gaat.
    .admin = Controleer de MX-, A- en AAAA-records van het domein en uw eigen routetabellen. Bij een e-maillus laten de Received-velden zien welke hosts steeds terugkomen. Let op doorstuurregels die naar elkaar verwijzen, en op een MX-host die het domein niet als eigen domein kent.

## Het protocol

cause-protocol-problem =
    .headline = Twee mailservers konden niet samenwerken
    .why = De ene server kon het bericht niet aan de andere overdragen. Dit is een technische kwestie tussen die twee servers.
    .act = de mailserver nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Misschien moeten ook de beheerders van { $domain } ernaar kijken.
    .admin = Lees het antwoord samen met de opdracht waarop het volgde. Vergelijk wat er na EHLO werd aangeboden met wat er is gebruikt. Vaak herschrijft een firewall of proxy het SMTP-verkeer, of eist een server eerst STARTTLS.

cause-too-many-recipients =
    .headline = Het bericht heeft te veel ontvangers
    .why = Een mailserver onderweg neemt maar een beperkt aantal adressen tegelijk aan.
    .act = gebruik minder adressen
    .step-1 = Verstuur het bericht opnieuw, maar alleen aan de adressen in deze melding.
    .step-2 = Zijn het er dan nog te veel? Verstuur het bericht na elkaar aan kleinere groepen.
    .step-3 = Schrijft u vaak aan deze groep? Vraag uw beheerder dan om een mailinglijst.
    .otherwise = De beheerders van { $domain } kunnen u vertellen welke grens daar geldt.
    .admin = Een server hoort minstens 100 ontvangers tegelijk aan te nemen (RFC 5321). Een client hoort de overige apart aan te bieden. Controleer of uw systeem dat na antwoord 452 doet. Kijk ook welke grenzen er per bericht en per afzender gelden.

## Inhoud

cause-content-problem =
    .headline = Een mailserver kan dit soort bericht niet verwerken
    .why = Iets in de opbouw van dit bericht verhindert de bezorging. Het kan gaan om de opmaak, de tekens of een bijlage.
    .act = maak het bericht eenvoudiger
    .step-1 = Verstuur het bericht opnieuw als platte tekst, zonder opmaak.
    .step-2 = Laat de bijlagen weg, of gebruik gangbare bestandstypen.
    .step-3 = Probeer een ander e-mailprogramma, bijvoorbeeld in uw browser.
    .otherwise = Mislukt ook een eenvoudig bericht? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Toets het bericht aan RFC 5322 en MIME: From en Date, losse CR of LF, regellengte, NUL, tekensets. Ga na of 8BITMIME, BINARYMIME of SMTPUTF8 nodig was en niet werd aangeboden.

cause-content-refused =
    .headline = De inhoud van het bericht is niet geaccepteerd
    .why = Een mailserver onderweg controleert wat er in berichten staat. Iets in dit bericht mag daar niet door, bijvoorbeeld een bijlage of een link.
    .act = verander de inhoud
    .step-1 = Laat bijlagen weg, vooral programma's en ingepakte bestanden.
    .step-2 = Controleer uw bestanden op virussen voordat u ze opnieuw verstuurt.
    .step-3 = Laat links weg die niet nodig zijn.
    .step-4 = Spreek met de ontvanger een andere manier af om de bestanden te delen.
    .otherwise = De beheerders van { $domain } kunnen u vertellen wat hun systeem niet aanneemt.
    .admin = Zoek uit welk filter het antwoord gaf en welke regel of signatuur het noemt. Kijk naar bestandstypen in archieven en naar dubbele bestandsextensies. Meldt een scanner schadelijke software? Onderzoek dan eerst het apparaat van de afzender.

cause-international-address-unsupported =
    .headline = Een mailserver kan niet overweg met bijzondere letters
    .why = Een adres van dit bericht heeft andere letters dan a tot en met z, bijvoorbeeld é of ü. Een mailsysteem onderweg ondersteunt dat niet.
    .act = gebruik een ander adres
    .step-1 = Vraag de ontvanger om een adres met alleen de letters a tot en met z.
    .step-2 = Heeft uw eigen adres bijzondere letters? Schrijf dan vanaf een ander adres.
    .otherwise = De beheerders van { $domain } kunnen nagaan of hun systeem zulke adressen kan ondersteunen.
    .admin = Het volgende systeem biedt geen SMTPUTF8 aan (RFC 6531). Schakel dat daar in, of geef het postvak een alias in ASCII. Zijn er alleen in het domein andere tekens dan ASCII? Dan volstaat de A-labelvorm.

## Beveiliging en beleid

cause-policy-problem =
    .headline = Beveiligingsregels hielden het bericht tegen
    .why = Mailsystemen hebben regels voor de berichten die ze aannemen en doorgeven. Een van die regels hield dit bericht tegen.
    .act = de regel opzoeken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen zeggen of het om een regel van hun systeem gaat.
    .admin = Het antwoord is vaag, misschien met opzet. Zoek uit welke host het gaf. Controleer de authenticatie van de afzender, TLS, de reputatie van de verzendende host en eventuele versleuteling van het bericht.

cause-refused-by-policy =
    .headline = { $domain } weigerde het bericht vanwege eigen regels
    .why = Elk mailsysteem bepaalt zelf welke berichten het aanneemt. De beheerders daar kunnen zien welke regel dit bericht tegenhield.
    .act = het bericht toelaten
    .step-1 = Lees het antwoord van de andere server onder aan deze melding. Misschien staat de reden erin.
    .step-2 = Laat de ontvanger op een andere manier weten dat het bericht is geweigerd.
    .step-3 = Vraag of de ontvanger met de beheerders daar een uitzondering kan regelen.
    .otherwise = Worden al uw berichten aan { $domain } geweigerd? Stuur deze hele melding dan door naar uw beheerder.
    .admin = De regel hoort bij de andere kant, en daar ligt ook de oplossing. Stuur de postmaster daar het antwoord, het tijdstip en het verzendende IP-adres. Wordt alle e-mail geweigerd? Controleer dan eerst SPF, DKIM, DMARC, reverse DNS en blokkeerlijsten.

cause-refused-as-spam =
    .headline = { $domain } ziet het bericht aan voor spam
    .why = Een automatisch filter daar weigerde het bericht als ongewenste e-mail. Zulke filters vergissen zich soms.
    .act = het bericht doorlaten
    .step-1 = Vraag de ontvanger op een andere manier of uw adres daar kan worden toegelaten.
    .step-2 = Probeer een kort bericht zonder links en bijlagen.
    .step-3 = Hebt u dit bericht niet geschreven? Wijzig dan uw wachtwoord en waarschuw uw beheerder.
    .otherwise = Worden ook andere berichten van u geweigerd? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Controleer SPF, DKIM en DMARC van het afzenderdomein en de reputatie van het verzendende IP-adres. Let op ongewoon verzendgedrag van dit account. Is alles in orde? Meld de vergissing dan bij de postmaster van het andere systeem.

cause-relay-refused =
    .headline = Een mailserver weigerde het bericht door te geven
    .why = Volgens die server is het niet zijn taak om e-mail van u door te geven aan { $domain }. Vaak ligt het aan een instelling.
    .act = de instellingen aanpassen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer het deel na het @-teken. Een verkeerde naam kan naar een verkeerde server leiden.
    .otherwise = Kloppen uw instellingen? Dan moeten de beheerders van { $domain } nagaan welke server hun e-mail aanneemt.
    .admin = Misschien verwijzen de MX-records naar een host die het domein niet als eigen domein kent. Of uw relayhost wil dat uw systeem zich aanmeldt. Controleer de MX-records, de aanmeldgegevens, en welke IP-adressen via de relayhost mogen versturen.

cause-authentication-required =
    .headline = Een mailserver vraagt om een geldige aanmelding
    .why = De aanmelding bij een mailserver onderweg ontbrak of werd niet geaccepteerd. Zonder aanmelding neemt die server dit bericht niet aan.
    .act = de aanmelding nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Gaat het om een apparaat of programma dat vanzelf berichten verstuurt? Controleer daar dan de gebruikersnaam en het wachtwoord.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Controleer de aanmeldgegevens en het mechanisme waarmee uw systeem zich bij de relayhost aanmeldt. Gebruik submission op poort 587 met STARTTLS, of op poort 465 met impliciete TLS. Vaak is een wachtwoord gewijzigd of een app-wachtwoord nodig.

cause-sending-blocked =
    .headline = Versturen is geblokkeerd voor dit account of adres
    .why = Een mailserver aan uw kant laat dit account of dit afzenderadres niets versturen. Dat kan een voorzorgsmaatregel zijn.
    .act = de blokkade opheffen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u meer dan één adres? Kies dan het adres dat bij dit account hoort.
    .step-3 = Zijn er berichten verstuurd die niet van u zijn? Wijzig dan meteen uw wachtwoord.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Ga na of het account is uitgeschakeld, na misbruik is vergrendeld of dit afzenderadres niet mag gebruiken. Kijk eerst naar ongewoon verzendgedrag, doorstuurregels en open sessies, en stel het wachtwoord opnieuw in. Hef de blokkade pas daarna op.

cause-sender-not-allowed =
    .headline = { $domain } neemt voor dit adres niets van u aan
    .why = Sommige adressen nemen alleen berichten van bepaalde afzenders aan, zoals collega's of leden van een lijst. Andere zijn voor bepaalde afzenders gesloten.
    .act = uw adres toelaten
    .step-1 = Vraag de ontvanger op een andere manier om uw adres toe te laten. Bij een groep beslist de eigenaar daarvan.
    .step-2 = Hebt u meer dan één adres? Schrijf dan vanaf het adres dat daar bekend is.
    .step-3 = Is het een mailinglijst? Meld u daar dan eerst voor aan.
    .otherwise = De beheerders van { $domain } kunnen zien wie aan dit adres mag schrijven.
    .admin = De ontvanger beperkt de afzenders: een besloten groep, een ledenlijst, alleen interne afzenders, of een blokkade. De eigenaar of de beheerders kunnen de afzender toelaten. Controleer of het gebruikte afzenderadres ook het adres is dat daar geregistreerd staat.

cause-sender-not-verified =
    .headline = { $domain } kon de herkomst van het bericht niet bevestigen
    .why = De mailserver van { $domain } controleert of een bericht echt van de vermelde afzender komt. Bij dit bericht is die controle niet gelukt.
    .act = de domeininstellingen aanpassen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur uw berichten alleen via de e-maildienst die bij uw adres hoort.
    .otherwise = Is het bericht onderweg doorgestuurd? Dan kunnen de beheerders van { $domain } misschien helpen.
    .admin = Controleer SPF voor het verzendende IP-adres, de DKIM-handtekening en de DMARC-alignment met het From-domein. De verzendende host heeft een reverse-DNS-naam nodig die weer naar hetzelfde IP-adres verwijst. Denk ook aan diensten die voor u versturen of doorsturen.

cause-sending-server-refused =
    .headline = { $domain } weigert e-mail van de verzendende server
    .why = Het gaat om de mailserver die uw berichten verstuurt, niet om uw bericht. Andere berichten van die server worden misschien ook geweigerd.
    .act = de blokkade laten opheffen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken.
    .admin = Noemt het antwoord een blokkeerlijst? Zoek en verhelp dan eerst de oorzaak, en vraag pas daarna om verwijdering. Controleer reverse DNS, de naam in EHLO en ongewone aantallen berichten. Gaat het niet om een lijst? Schrijf dan de postmaster daar en noem het verzendende IP-adres.

cause-rate-limited =
    .headline = Te veel berichten in korte tijd
    .why = Een mailserver onderweg laat in een bepaalde tijd maar een beperkt aantal berichten door. Die grens is bereikt. Ook berichten van anderen kunnen meetellen.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht tot morgen en verstuur het bericht dan opnieuw.
    .step-2 = Schrijft u aan veel mensen? Spreid de berichten dan over langere tijd.
    .step-3 = Hebt u maar weinig berichten verstuurd? Waarschuw dan uw beheerder en wijzig voor de zekerheid uw wachtwoord.
    .otherwise = Gebeurt dit vaak? Dan kan uw beheerder uitzoeken welke grens geldt.
    .admin = Zoek uit waar de grens ligt: bij u, bij het andere systeem of bij dit ene postvak. Verlaag het tempo per bestemming en spreid mailings. Een plotselinge piek van één account kan betekenen dat dit account is overgenomen.

cause-asked-to-try-later =
    .headline = { $domain } vraagt om het later opnieuw te proberen
    .why = De mailserver van { $domain } neemt het bericht voorlopig niet aan. Zo antwoorden servers als ze het druk hebben of voorzichtig zijn.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gaat het na een paar dagen nog mis? Dan kunnen de beheerders van { $domain } uitzoeken waarom.
    .admin = De andere server weigerde het bericht tijdelijk. Controleer of uw systeem nieuwe pogingen vanaf hetzelfde IP-adres doet; greylisting rekent daarop. Lukt het na een dag nog niet? Stuur de postmaster daar dan het antwoord en de tijden.

cause-secure-connection-failed =
    .headline = Geen beveiligde verbinding met { $domain } mogelijk
    .why = Dit bericht mag alleen via een beveiligde verbinding worden verstuurd. Met de andere server kwam geen verbinding tot stand die te vertrouwen is.
    .act = de beveiligde verbinding herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat het bericht niet aankwam.
    .step-2 = Wacht een dag en verstuur het bericht dan opnieuw.
    .otherwise = De beheerders van { $domain } kunnen de beveiliging van hun server nakijken.
    .admin = Test STARTTLS op elke MX-host: wordt het aangeboden, is het certificaat geldig en staat de naam van de host erin? Vergelijk de MX-hosts met het MTA-STS-beleid en met de TLSA-records. Bij een bericht met REQUIRETLS moet elke host onderweg dat aanbieden.
