### De oorzaken: waarom een bericht niet is bezorgd, en wat helpt.
###
### Wat een andere server beweert, zeggen we over die server; het is niet onze eigen vaststelling.
### .recipient staat alleen op de hulppagina's en is gericht aan de persoon met het postvak, ook met u.
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
    .recipient = Is dit uw adres? Controleer dan hoe het gespeld is waar mensen het vinden. Vraag uw beheerder of het postvak bestaat.
    .admin = Hoort dit postvak te bestaan? Dan moeten de beheerders daar de directory, aliassen en ontvangerstabellen nakijken. Controleer of de MX-records verwijzen naar het systeem waarop dit postvak staat. Een alias of doorstuurregel kan naar een adres wijzen dat niet meer bestaat.

cause-domain-unknown =
    .headline = Het domein { $domain } is niet gevonden
    .why = Het domein is het deel van het adres na het @-teken. Misschien bevat het een typefout, of is het niet meer in gebruik.
    .act = controleer het adres
    .step-1 = Controleer het deel na het @-teken letter voor letter. Uitgangen zoals .com en .co zijn snel verwisseld.
    .step-2 = Zoek het juiste adres op in een eerder bericht of op een website.
    .step-3 = Vraag op een andere manier naar het juiste adres. Verstuur uw bericht daarna opnieuw.
    .otherwise = Klopt { $domain } wel? Dan kan alleen de eigenaar van dat domein dit in orde maken.
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

cause-address-malformed =
    .headline = De schrijfwijze van dit adres is niet geaccepteerd
    .why = Volgens een mailserver is het adres niet geschreven zoals het hoort. Eén spatie of komma te veel is al genoeg.
    .act = corrigeer het adres
    .step-1 = Let op spaties, komma's, aanhalingstekens, haakjes en een punt aan het eind. Die horen er niet in.
    .step-2 = Controleer of er één @-teken in staat, met daarachter een volledig domein zoals example.com.
    .step-3 = Typ het adres zelf in. In gekopieerde tekst kunnen tekens zitten die u niet ziet.
    .otherwise = Ziet het adres er goed uit? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Kijk naar het adres in de RCPT-opdracht, niet alleen in de berichtkop. Vaak gaat het om losse aanhalingstekens of punthaken, een weergavenaam, een punt aan het eind, een domein zonder punt, tekens zonder breedte (zero-width), tekens die op andere lijken, of meer dan 64 octetten vóór het @-teken (RFC 5321 §4.1.2, §4.5.3.1). Heeft de afzender het goed getypt? Zoek dan het contact, de alias of het programma dat het adres veranderde.

cause-address-ambiguous =
    .headline = Volgens { $domain } past dit adres bij meer dan één postvak
    .why = De mailserver van { $domain } kan daardoor niet bepalen welk postvak bedoeld is.
    .act = gebruik het volledige adres
    .step-1 = Gebruik het volledige adres, geen korte vorm en niet alleen een naam.
    .step-2 = Vraag de ontvanger op een andere manier om een adres dat zeker werkt.
    .otherwise = De beheerders van { $domain } kunnen ervoor zorgen dat het adres maar bij één postvak hoort.
    .recipient = Vertel uw beheerder dat uw adres bij meer dan één postvak past. Geef mensen zolang een ander adres van u.
    .admin = De fout zit in de directory van de ontvanger. De beheerders daar moeten dit adres opzoeken in alle postvakken, contacten, groepen, aliassen en herschrijfregels, en het op één plek laten staan. Ook zoeken op naam mag maar één resultaat geven. Wacht na de wijziging tot de directory met de mailserver is gesynchroniseerd.

cause-mailbox-moved =
    .headline = Volgens { $domain } is dit postvak verhuisd
    .why = De mailserver van { $domain } zegt dat dit postvak daar niet meer is. Berichten worden daar ook niet doorgestuurd naar een nieuw adres.
    .act = gebruik het nieuwe adres
    .step-1 = Vraag op een andere manier naar het nieuwe adres.
    .step-2 = Misschien staat het in het antwoord van de andere server, onder aan deze melding. Ga dan eerst na of het klopt.
    .step-3 = Pas het adres aan in uw contacten. Verstuur uw bericht daarna opnieuw.
    .otherwise = De beheerders van { $domain } kunnen berichten aan het oude adres laten doorsturen.
    .recipient = Is dit uw oude adres? Geef mensen dan het nieuwe. Misschien kan uw beheerder berichten nog een tijd laten doorsturen.
    .admin = De andere server meldt dat het postvak is verhuisd en dat er niet wordt doorgestuurd. In antwoord 551 kan het nieuwe adres staan. Controleer dat adres voordat iemand het gebruikt.

cause-address-changed-hands =
    .headline = Volgens { $domain } is dit adres nu van iemand anders
    .why = Het bericht was alleen bedoeld voor de persoon die dit adres op een bepaalde datum had. De mailserver van { $domain } meldt dat het adres daarna van eigenaar is gewisseld.
    .act = vraag een ander adres
    .step-1 = Vraag op een andere manier naar het huidige adres.
    .step-2 = Stuur niets persoonlijks naar het oude adres. Misschien leest iemand anders het.
    .step-3 = Verwijder het oude adres uit uw contacten en lijsten.
    .otherwise = Is het adres niet van eigenaar gewisseld? Dan kunnen de beheerders van { $domain } de datum in hun gegevens corrigeren.
    .recipient = Is dit adres al die tijd van u geweest, vraag uw beheerder dan om de vastgelegde datum te corrigeren. Hebt u het adres pas gekregen, dan was het bericht niet voor u bedoeld.
    .admin = Het bericht had de parameter RRVS of het veld Require-Recipient-Valid-Since (RFC 7293). Vergelijk de datum daarin met de dag waarop de accounthouder het adres voor het laatst heeft bevestigd. Stuur er geen links voor wachtwoordherstel of andere privégegevens naartoe, en laat een ander adres bevestigen. 5.7.17 gaat over het postvak, 5.7.18 over het hele domein. Is geen van beide van eigenaar gewisseld? Dan moet de andere kant de eigen gegevens corrigeren.

cause-sender-address-refused =
    .headline = Uw afzenderadres is niet geaccepteerd
    .why = Dat meldt een mailserver onderweg. Misschien is het adres verkeerd gespeld, of kloppen de instellingen van het domein niet.
    .act = het afzenderadres nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer uw eigen adres in de instellingen van uw e-mailprogramma.
    .step-3 = Hebt u een ander adres? Verstuur het bericht dan vanaf dat adres.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = Controleer de envelopafzender (MAIL FROM): de syntaxis, en of het domein MX-, A- of AAAA-records heeft. Veel servers weigeren een afzenderdomein dat niet bestaat of een null-MX heeft.

cause-sender-address-malformed =
    .headline = De schrijfwijze van uw afzenderadres is niet geaccepteerd
    .why = Volgens een mailserver is uw afzenderadres niet geschreven zoals het hoort.
    .act = het afzenderadres corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer uw eigen adres in de instellingen van uw e-mailprogramma. Haal spaties, komma's en haakjes weg.
    .step-3 = Is het bericht verstuurd door een apparaat of een website? Controleer dan welk afzenderadres daar is ingesteld.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = Zoek de opdracht MAIL FROM op in uw logboek. Vaak gaat het om een leeg domein, een kale hostnaam, een weergavenaam binnen de punthaken, spaties, of andere tekens dan ASCII zonder SMTPUTF8. Controleer het mail-attribuut van het account, en de afzender die in apparaten, scripts en webformulieren is ingesteld. Herschrijven (SRS, VERP, masquerading) kan het lokale deel langer maken dan 64 octetten (RFC 5321 §4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Een mailserver kon het domein van uw adres niet vinden
    .why = Die server controleerde het deel na het @-teken in uw eigen adres. Daar vond de server geen domein dat antwoorden kan ontvangen.
    .act = het afzenderdomein nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer in uw e-mailprogramma het deel na het @-teken van uw eigen adres.
    .step-3 = Hebt u een adres met een ander domein? Verstuur het bericht dan vanaf dat adres.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = Vraag van buiten uw netwerk de MX-, A- en AAAA-records op van het domein van de envelopafzender, bij meer dan één resolver. Vaak gaat het om een verlopen registratie, een fout in de delegatie of in DNSSEC (SERVFAIL), of een domein dat alleen intern bestaat, zoals .local of een hostnaam. Herschrijf interne domeinen in de gateway naar een publiek domein. Is nu alles in orde? Wacht dan de negatieve TTL van de zone af en verstuur opnieuw.

cause-sender-domain-accepts-no-mail =
    .headline = Volgens een mailserver ontvangt uw domein geen e-mail
    .why = Volgens die server is het domein van uw adres zo ingesteld. Berichten die niet te beantwoorden zijn, neemt hij niet aan.
    .act = antwoorden mogelijk maken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een adres dat wel e-mail ontvangt? Verstuur het bericht dan vanaf dat adres.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = Het domein van de envelopafzender publiceert een null-MX-record (RFC 7505), dus een melding kan er nooit aankomen. Zoek uit welk programma of welke dienst dit domein als afzender gebruikt. Stel daar een retouradres in van een domein dat e-mail ontvangt. Hoort het domein zelf e-mail te ontvangen? Vervang het null-MX-record dan door echte MX-records. Gebruikt niemand het? Dan is de afzender misschien vervalst: kijk in uw DMARC-rapporten.

## Postvakken

cause-mailbox-problem =
    .headline = { $domain } meldt een probleem met dit postvak
    .why = De mailserver van { $domain } kon het bericht niet in dit postvak bezorgen. Volgens het antwoord van die server ligt het aan het postvak zelf.
    .act = het postvak herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat berichten niet aankomen.
    .step-2 = Wacht een dag en verstuur het bericht dan opnieuw.
    .step-3 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = De beheerders van { $domain } kunnen zien wat er precies mis is.
    .recipient = Meld u aan bij uw postvak en kijk of er waarschuwingen staan. Vindt u niets? Vertel het dan uw beheerder.
    .admin = De andere server kent het adres en meldt een fout in het postvak. De beheerders daar kunnen de toestand van het postvak en de doorstuurregels nakijken, en bij een mailinglijst ook de leden.

cause-mailbox-full =
    .headline = Volgens { $domain } is het postvak vol
    .why = Daarom kunnen er geen nieuwe berichten bij. Zodra er weer ruimte is, kan dat wel.
    .act = ruimte maken
    .step-1 = Laat de ontvanger op een andere manier weten dat het postvak vol is.
    .step-2 = Verstuur het bericht opnieuw zodra er weer ruimte is.
    .step-3 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = De beheerders van { $domain } kunnen het postvak ook meer ruimte geven.
    .recipient = Verwijder grote of oude berichten, en leeg daarna de prullenbak en de map met spam. Hebt u meer ruimte nodig? Vraag die dan aan uw beheerder.
    .admin = Het quotum van het postvak is bereikt. De beheerders daar kunnen het verhogen of ruimte maken; de prullenbak en de map met spam tellen vaak mee. Ga vóór een mailing na of het postvak nog wordt gebruikt.

cause-mailbox-disabled =
    .headline = Volgens { $domain } is dit postvak uitgeschakeld
    .why = De mailserver van { $domain } neemt voor dit postvak geen berichten aan. Dat kan tijdelijk zijn of voorgoed.
    .act = het postvak weer inschakelen
    .step-1 = Vraag op een andere manier of het adres nog in gebruik is.
    .step-2 = Gebruik een ander adres van dezelfde persoon of organisatie.
    .otherwise = Hoort het postvak in gebruik te zijn? Dan kunnen de beheerders van { $domain } het weer inschakelen.
    .recipient = Meld u aan bij uw postvak; misschien is het te lang niet gebruikt. Lukt dat niet? Vraag uw beheerder dan om het postvak in te schakelen.
    .admin = Het account is uitgeschakeld, vergrendeld of geblokkeerd, vaak omdat het lang niet is gebruikt. De beheerders daar kunnen het weer inschakelen of een alias of doorstuurregel instellen. Gebeurt dat niet? Haal het adres dan van uw verzendlijsten.

cause-list-expansion-failed =
    .headline = { $domain } kon de leden van deze lijst niet opzoeken
    .why = Dit adres staat voor een lijst of een groep. Volgens de mailserver van { $domain } kon het bericht niet aan de leden worden doorgegeven.
    .act = de lijst herstellen
    .step-1 = Laat de eigenaar van de lijst op een andere manier weten dat berichten niet aankomen.
    .step-2 = Is het dringend? Schrijf dan rechtstreeks aan de leden die u kent.
    .otherwise = De beheerders van { $domain } kunnen zien waarom het opzoeken niet lukte.
    .recipient = Beheert u deze lijst, controleer dan de leden en verwijder adressen die niet meer werken. Vindt u niets? Vertel het dan uw beheerder.
    .admin = Aan de andere kant, in deze volgorde: kan de server de directory, het bestand of de database met de leden lezen; kloppen filter en basis van een dynamische groep nog; bevatten geneste lijsten elkaar; is de vermelding van een van de leden ongeldig. Expandeer de lijst met de hand voordat er weer e-mail naartoe gaat. Aan andere lijsten op dat systeem is te zien of het aan de lijst of aan de directory ligt.

cause-forwarding-broken =
    .headline = Volgens { $domain } lukt doorsturen uit dit postvak niet
    .why = Dit postvak stuurt berichten door naar een ander adres. De mailserver van { $domain } meldt dat ze daar niet bezorgd kunnen worden.
    .act = het doorsturen herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat het doorsturen niet werkt.
    .step-2 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = Voor zover we kunnen zien, klopt het adres dat u gebruikte. Misschien kan de ontvanger het doorsturen ook zelf herstellen.
    .recipient = Zoek op naar welk adres uw postvak berichten doorstuurt. Corrigeer dat adres of schakel het doorsturen uit.
    .admin = Zoek aan de andere kant waar het doorsturen is ingesteld: in het account, een regel van het postvak, een alias of een contactobject. Stuur een testbericht naar het doeladres zelf. Corrigeer of verwijder dat adres, en laat zolang een kopie in het postvak achter. Weigert het doeladres doorgestuurde e-mail? Kijk dan naar SPF en DMARC: misschien ontbreekt SRS of ARC.

## Mailsystemen

cause-system-problem =
    .headline = { $domain } meldt een probleem met het eigen mailsysteem
    .why = Het mailsysteem van { $domain } kon dit bericht niet aannemen. Volgens het antwoord ligt het aan dat systeem zelf.
    .act = het mailsysteem herstellen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Blijft het misgaan? Dan moeten de beheerders van { $domain } ernaar kijken.
    .admin = Het andere systeem meldt een fout bij zichzelf: opslag, onderhoud, configuratie of een functie die ontbreekt. Geef de beheerders daar het tijdstip en het hele antwoord, met de wachtrij-ID als die erin staat.

cause-system-full =
    .headline = Volgens { $domain } is het mailsysteem daar vol
    .why = Daarom kunnen er geen nieuwe berichten bij. Het gaat om het hele systeem, niet om één postvak.
    .act = opslagruimte vrijmaken
    .step-1 = Wacht een dag en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Gebruik dan een adres van dezelfde persoon met een ander domein.
    .otherwise = Gaat het na een paar dagen nog mis? Dan kunnen alleen de beheerders van { $domain } ruimte maken.
    .admin = Het antwoord gaat over de andere host, niet over een quotum. De beheerders daar moeten kijken naar vrije ruimte en inodes op de volumes voor wachtrij en e-mail, dan naar het geheugen, dan naar de drempel waaronder de server niets meer aanneemt (queue_minfree in Postfix, back pressure in Exchange). Aan de verzendende kant hoeft de wachtrij het alleen te blijven proberen.

cause-system-not-accepting =
    .headline = Volgens { $domain } neemt het mailsysteem geen berichten aan
    .why = Dat meldt de mailserver zelf. Misschien staat de server tijdelijk uit, of is hij niet voor e-mail bedoeld.
    .act = de ontvangst inschakelen
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een dag en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gaat het na een paar dagen nog mis? Dan moeten de beheerders van { $domain } ernaar kijken.
    .admin = Antwoord 421 of status 4.3.2 wijst op afsluiten, onderhoud of een bevroren wachtrij. Antwoord 521 zegt dat deze host nooit e-mail aanneemt (RFC 7504). Controleer of de MX-records alleen hosts noemen die e-mail horen aan te nemen, en probeer de andere. Kijk op de host zelf naar de toestand van de maildienst, naar gestopte listeners of onderdelen, en naar grenzen aan het aantal verbindingen.

cause-system-misconfigured =
    .headline = { $domain } meldt verkeerde instellingen in het mailsysteem
    .why = Volgens de mailserver zelf is het mailsysteem daar niet goed ingesteld voor dit bericht.
    .act = de eigen instellingen corrigeren
    .step-1 = Laat de ontvanger op een andere manier weten dat het mailsysteem daar verkeerde instellingen meldt.
    .step-2 = Is het dringend? Gebruik dan een adres van dezelfde persoon met een ander domein.
    .step-3 = Verstuur het bericht opnieuw zodra de instellingen zijn gecorrigeerd.
    .otherwise = Met de gegevens onder aan deze melding kunnen de beheerders van { $domain } de fout vinden.
    .admin = Bij 5.3.5 ziet een server vaak zichzelf als volgende hop. Vergelijk de hostnaam, de lijst met lokale domeinen, en de MX-records of smarthost; in Exchange komt dit door connectors met dezelfde naam. Anders staat de oorzaak in het logboek daar, op het tijdstip van het antwoord: een onbekend transport, een opzoektabel die ontbreekt, verkeerde rechten. Stuur de postmaster daar het hele antwoord met de wachtrij-ID.

cause-feature-missing =
    .headline = { $domain } mist een functie die dit bericht nodig heeft
    .why = Het bericht is verstuurd met een bijzondere optie. De mailserver van { $domain } meldt dat die daar niet wordt ondersteund.
    .act = de optie ondersteunen
    .step-1 = Schakel bijzondere opties uit, zoals een ontvangstbevestiging of een bezorgtijdstip. Verstuur het bericht daarna opnieuw.
    .step-2 = Probeer een ander e-mailprogramma, bijvoorbeeld in uw browser.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Hebt u geen bijzondere optie gekozen? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Zoek de parameter waar het antwoord over gaat: vergelijk MAIL en RCPT in uw logboek met wat de andere host na EHLO aanbiedt (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Controleer of een firewall aan een van beide kanten extensies verbergt. Laat uw systeem de parameter weglaten waar die niet wordt aangeboden, of vraag de andere kant om de extensie in te schakelen.

cause-message-too-large =
    .headline = Het bericht is te groot
    .why = Een mailserver onderweg neemt alleen kleinere berichten aan. Bijlagen worden bij het versturen ongeveer een derde groter.
    .act = maak het bericht kleiner
    .step-1 = Laat grote bijlagen weg of maak ze kleiner.
    .step-2 = Zet grote bestanden online en stuur een link.
    .step-3 = Verstuur meerdere bijlagen in aparte berichten.
    .otherwise = De beheerders van { $domain } kunnen u vertellen hoe groot een bericht daar mag zijn.
    .recipient = Bied een andere manier aan om grote bestanden te delen, bijvoorbeeld een gedeelde map. Uw beheerder weet hoe groot een bericht mag zijn.
    .admin = Vergelijk de grootte van het bericht met de SIZE die de andere server na EHLO noemt. Base64 maakt een bijlage ongeveer 37% groter. Voor één postvak kan een lagere grens gelden dan voor het hele systeem.

cause-message-too-large-for-mailbox =
    .headline = Het bericht is te groot voor dit postvak
    .why = Volgens de mailserver van { $domain } neemt dit postvak alleen kleinere berichten aan. Bijlagen worden bij het versturen ongeveer een derde groter.
    .act = stuur een kleiner bericht
    .step-1 = Zet grote bestanden online en stuur een link.
    .step-2 = Laat bijlagen weg of maak ze kleiner.
    .step-3 = Vraag de ontvanger om een ander adres dat grotere berichten aanneemt.
    .otherwise = De beheerders van { $domain } kunnen de grens voor dit postvak verhogen.
    .recipient = Vraag uw beheerder hoe groot een bericht aan u mag zijn, en of die grens omhoog kan. Bied zolang een andere manier aan om grote bestanden te delen.
    .admin = De grens is ingesteld voor het postvak, de groep of het account (X.2.3) en kan dus ver onder de SIZE liggen die de server na EHLO noemt. Vergelijk die grens met de grootte bij het versturen: base64 maakt een bijlage ongeveer 37% groter. De beheerders daar moeten eerst kijken naar de ontvangstgrens van het account, dan naar die van de groep of het abonnement.

cause-own-system-problem =
    .headline = De oorzaak ligt bij onze eigen e-maildienst
    .why = Onze e-maildienst kon het bericht niet verwerken. Voor zover we kunnen zien, heeft de andere kant er niets mee te maken.
    .act = onze e-maildienst nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur het bericht opnieuw zodra de oorzaak is verholpen.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Het bericht liep vast op de host die deze melding maakte. Zoek in het logboek daar naar de ID's en tijden in deze melding. Controleer configuratie, opslag, rechten en lokale regels.

cause-stopped-by-own-rules =
    .headline = Een regel van onze e-maildienst houdt het bericht tegen
    .why = Onze e-maildienst heeft regels voor adressen, doorsturen en inhoud. Voor zover we kunnen zien, geldt een daarvan voor dit bericht.
    .act = de regel nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Lees de reden onder aan deze melding. Misschien staat erin waar de regel over gaat.
    .step-3 = Wordt uw e-mail automatisch doorgestuurd? Vraag dan of dat mag, of schakel het uit.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Zoek de regel op in het logboek van de host die deze melding maakte, aan de hand van ID en tijd. Kijk naar toegangstabellen, inhoudsfilters en milters, transportregels of DLP-regels, geblokkeerde ontvangers, en grenzen aan automatisch doorsturen. Maak de uitzondering niet ruimer dan nodig. Werd doorsturen naar buiten tegengehouden? Ga dan eerst na wie dat heeft ingesteld: vaak is het een teken dat een account is overgenomen.

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
    .act = hun server nakijken
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een dag en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Blijft het misgaan? Dan moeten de beheerders van { $domain } naar hun server kijken.
    .admin = Test poort 25 van elke MX-host, via IPv4 en IPv6, ook vanaf een ander netwerk. Lukt het elders wel? Kijk dan naar uw firewall, uw routes en een mogelijke blokkade van poort 25 bij uw provider.

cause-connection-refused =
    .headline = De server van { $domain } weigerde de verbinding
    .why = Er is wel een server gevonden, maar die neemt geen verbinding voor e-mail aan. Misschien is de e-maildienst daar gestopt, of zit er een firewall tussen.
    .act = hun e-maildienst nakijken
    .step-1 = Controleer het deel na het @-teken. Misschien heeft het domein wel een website, maar geen e-maildienst.
    .step-2 = Klopt het adres? Wacht dan een paar uur en verstuur het bericht opnieuw.
    .step-3 = Lukt het weer niet? Laat het de ontvanger dan op een andere manier weten.
    .otherwise = Blijft het misgaan? Dan moeten de beheerders van { $domain } nagaan of hun e-maildienst draait.
    .admin = Een weigering (TCP-reset, ECONNREFUSED) op poort 25 betekent dat daar niets luistert, of dat een firewall weigert. Probeer elke MX-host via IPv4 en IPv6, ook vanaf een ander netwerk. Lukt het daar wel? Dan is uw adres geblokkeerd. Zonder MX-record telt het A- of AAAA-record, en dat kan naar een webserver leiden. Op de andere host: draait de dienst, op welke adressen en met welke grenzen?

cause-connection-broken =
    .headline = De verbinding met { $domain } viel te vroeg weg
    .why = De servers hadden wel contact, maar het bericht was nog niet overgedragen.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een uur en verstuur het bericht dan opnieuw.
    .step-2 = Zitten er grote bijlagen bij? Verstuur het dan zonder bijlagen, of met een link naar de bestanden.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gebeurt het steeds weer? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Zoek op na welke opdracht de verbinding wegviel. Vóór de begroeting: een grens aan het aantal verbindingen of een bewuste vertraging. Na STARTTLS: de handshake. Tijdens DATA: de path-MTU, een traag inhoudsfilter of een groottegrens. Stuur elke MX-host een klein en een groot testbericht, via IPv4 en IPv6. Kijk naar firewalls die SMTP inspecteren, en naar uw time-outs (RFC 5321 §4.5.3.2).

cause-may-have-arrived =
    .headline = Misschien is het bericht toch aangekomen
    .why = De verbinding met { $domain } viel weg nadat het hele bericht was verstuurd. Er kwam geen antwoord meer, dus we weten niet of het bericht is aangenomen.
    .act = vraag of het aankwam
    .step-1 = Vraag de ontvanger of het bericht is aangekomen.
    .step-2 = Verstuur het alleen opnieuw als het niet is aangekomen. Anders komt het misschien twee keer aan.
    .otherwise = De beheerders van { $domain } kunnen in hun logboek zien of het bericht is aangenomen.
    .recipient = Kijk bij uw ontvangen berichten en in de map met spam. Laat de afzender weten of het bericht er is.
    .admin = De verbinding viel weg na het einde van de gegevens en vóór het antwoord. Laat in het logboek van de andere server naar de Message-ID zoeken. Gebeurt het vaker? Kijk dan naar trage inhoudsfilters, time-outs (RFC 5321 vraagt hier tien minuten) en de path-MTU.

cause-expired-after-retries =
    .headline = De bezorging is steeds weer mislukt
    .why = Er is meerdere keren geprobeerd het bericht bij { $domain } te bezorgen. Waarom dat niet lukte, is niet bekend.
    .act = wachten en opnieuw versturen
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een dag en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Lukt het weer niet? Stuur deze hele melding dan door naar uw beheerder.
    .admin = De bewaartijd in de wachtrij is verlopen. Zoek in het logboek op wat elke poging als antwoord kreeg: daar staat meestal de echte oorzaak. Test de MX-hosts van het domein via IPv4 en IPv6.

cause-route-broken =
    .headline = Geen werkende route naar { $domain } gevonden
    .why = Het was niet vast te stellen waar het bericht naartoe moest. Misschien kloppen de instellingen van { $domain } of van een mailserver onderweg niet.
    .act = de mailroute herstellen
    .step-1 = Laat de ontvanger op een andere manier weten dat het bericht niet aankwam.
    .step-2 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .otherwise = De beheerders van { $domain } kunnen nakijken waar hun e-mail naartoe gaat.
    .admin = Controleer de MX-, A- en AAAA-records van het domein en uw eigen routetabellen. Bij een e-maillus laten de Received-velden zien welke hosts steeds terugkomen. Let op doorstuurregels die naar elkaar verwijzen, en op een MX-host die het domein niet als eigen domein kent.

cause-domain-without-mail-server =
    .headline = Geen mailserver voor { $domain } gevonden
    .why = Het domein bestaat, maar er is geen mailserver voor opgegeven die het bericht kan aannemen. Misschien is het alleen voor een website in gebruik.
    .act = een mailserver opgeven
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Zoek het juiste adres op in een eerder bericht of op de website van de organisatie.
    .step-3 = Vraag de ontvanger om een ander adres, bijvoorbeeld telefonisch.
    .otherwise = Klopt { $domain } wel? Dan moeten de beheerders een mailserver opgeven in de instellingen van het domein.
    .admin = Vraag de MX-records op. Onbruikbaar zijn namen zonder A- of AAAA-record, CNAME's (RFC 2181 §10.3), IP-adressen in plaats van een naam, en localhost. Zonder MX-record telt het adres van het domein zelf (RFC 5321 §5.1). Leidt de MX terug naar de host die deze melding maakte ("mail loops back to myself")? Dan kent die host het domein niet als eigen domein: voeg het daar toe, of corrigeer de MX.

cause-domain-lookup-failed =
    .headline = De mailserver van { $domain } was niet op te zoeken
    .why = Een register dat de weg naar het postvak wijst, gaf geen bruikbaar antwoord. De fout kan hier liggen, maar ook aan de andere kant.
    .act = de nameservers nakijken
    .step-1 = Controleer het deel na het @-teken. Misschien moet daar een naam staan die erop lijkt.
    .step-2 = Klopt het adres? Wacht dan een paar uur en verstuur het bericht opnieuw.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gebeurt dit ook bij andere domeinen dan { $domain }? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Vraag MX, A en AAAA op bij elke autoritatieve nameserver van het domein, en daarna bij uw eigen resolver. Gaat het alleen bij de resolver mis (SERVFAIL, time-out)? Kijk dan naar de DNSSEC-validatie en de forwarders, en of TCP of grote UDP-antwoorden op poort 53 worden geblokkeerd. Gaat het bij de autoritatieve servers mis? Denk dan aan lame delegation, verlopen handtekeningen of onbereikbare hosts. Haalt de host die deze melding maakte zijn routes uit LDAP of een database? Controleer die dan eerst.

cause-mail-loop =
    .headline = Het bericht lijkt in een kring rond te gaan
    .why = Een mailserver meldt dat het bericht terugkwam of langs te veel servers ging. Meestal sturen servers of postvakken het dan naar elkaar door.
    .act = de kring doorbreken
    .step-1 = Laat de ontvanger op een andere manier weten dat berichten aan dit adres blijven rondgaan.
    .step-2 = Stuurt u zelf e-mail door naar dit adres? Zorg dan dat die niet bij u terugkomt.
    .step-3 = Is het dringend? Gebruik dan een ander adres van dezelfde persoon.
    .otherwise = De beheerders van { $domain } kunnen de plek vinden waar het bericht omkeert.
    .recipient = Stuurt u uw berichten door naar een ander adres? Zorg dan dat ze daarvandaan niet weer naar u worden doorgestuurd.
    .admin = Lees de Received-velden van onder naar boven en zoek welke hosts steeds terugkomen. De laatste host vóór de herhaling stuurt het bericht terug. Let daar op doorstuurregels die naar elkaar verwijzen, op een relayhost of smarthost voor een domein dat lokaal hoort te zijn, op een MX-record dat terugleidt, of op een hybride opzet waarin elke kant het domein aan de andere toeschrijft. Herhaalt zich niets? Dan is de hoplimiet te laag: RFC 5321 §6.3 vraagt minstens 100.

## Het protocol

cause-protocol-problem =
    .headline = Twee mailservers konden niet samenwerken
    .why = De ene server kon het bericht niet aan de andere overdragen. Dit is een technische kwestie tussen die twee servers.
    .act = de mailserver nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Misschien moeten ook de beheerders van { $domain } ernaar kijken.
    .admin = Lees het antwoord samen met de opdracht waarop het volgde. Vergelijk wat er na EHLO werd aangeboden met wat er is gebruikt. Vaak herschrijft een firewall of proxy het SMTP-verkeer, of eist een server eerst STARTTLS.

cause-tls-demanded =
    .headline = Een mailserver eist een beveiligde verbinding
    .why = Volgens die server wordt dit bericht alleen via een versleutelde verbinding aangenomen. Voor zover we kunnen zien, is die niet gebruikt.
    .act = versleuteling inschakelen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een eigen e-mailprogramma of apparaat gebruikt? Schakel dan TLS in bij de instellingen voor uitgaande e-mail.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Controleer of uw systeem als client STARTTLS gebruikt (RFC 3207): veel systemen doen dat niet vanzelf. Gebruikt het dat wel? Kijk dan of STARTTLS na EHLO wordt aangeboden en of een firewall het weghaalt. Mislukt de handshake? Denk dan aan TLS-versies onder 1.2, ciphers of een ontbrekende CA-bundel. Gebruik voor submission poort 465, of poort 587 met STARTTLS (RFC 8314). Google meldt dit met 4.7.29 of 5.7.29.

cause-too-many-recipients =
    .headline = Het bericht heeft te veel ontvangers
    .why = Een mailserver onderweg neemt maar een beperkt aantal adressen tegelijk aan.
    .act = gebruik minder adressen
    .step-1 = Verstuur het bericht opnieuw, maar alleen aan de adressen in deze melding.
    .step-2 = Zijn het er nog steeds te veel? Verstuur het bericht dan na elkaar aan kleinere groepen.
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

cause-message-malformed =
    .headline = Een mailserver vond fouten in de opbouw van het bericht
    .why = Volgens die server voldoet het bericht niet aan de standaard voor e-mail. Meestal ligt dat aan het programma waarmee het is gemaakt.
    .act = gebruik een ander programma
    .step-1 = Schrijf het bericht opnieuw in een ander e-mailprogramma, bijvoorbeeld in uw browser.
    .step-2 = Typ de tekst helemaal opnieuw. Bij kopiëren of doorsturen kan de fout meekomen.
    .step-3 = Lukt het weer niet? Stuur deze hele melding dan door naar uw beheerder.
    .otherwise = Is het bericht gemaakt door een website of een apparaat? Dan kunnen alleen de beheerders daarvan het corrigeren.
    .admin = Controleer in deze volgorde: één From met een geldig adres, en Sender als er meer adressen in staan; één Date; geen veld dubbel (RFC 5322 §3.6); de syntaxis van Message-ID; kale 8-bitsoctetten in de berichtkop; losse CR of LF (RFC 5321 §2.3.8); regels van meer dan 998 octetten; MIME-grenzen en coderingen. Vergelijk het ingediende bericht met het verstuurde bericht: disclaimers, gateways en lijstsoftware kunnen het veranderen.

cause-media-unsupported =
    .headline = Een mailserver neemt dit soort inhoud niet aan
    .why = Volgens een mailserver kan de andere kant een deel van dit bericht niet verwerken. Sommige adressen nemen alleen platte tekst aan.
    .act = gebruik een ander bestandstype
    .step-1 = Gebruik gangbare bestandstypen, zoals PDF of JPEG.
    .step-2 = Verstuur het bericht opnieuw als platte tekst, zonder opmaak en bijlagen.
    .step-3 = Zet de bestanden online en stuur een link.
    .otherwise = De beheerders van { $domain } kunnen u vertellen welke soorten inhoud hun systeem aanneemt.
    .admin = Vergelijk het Content-Type van elk deel (RFC 2046) met wat de bestemming aanneemt: gateways naar sms, fax, pagers en ticketsystemen nemen vaak alleen text/plain aan. Let op application/ms-tnef (winmail.dat), geneste message/rfc822 en multipart/signed. Schakel RTF-opmaak voor dit domein uit, of laat de gateway het deel verwijderen of omzetten.

cause-conversion-impossible =
    .headline = Het bericht kon onderweg niet worden omgezet
    .why = Volgens een mailserver heeft het volgende mailsysteem het bericht in een andere vorm nodig. Het omzetten kon niet of mocht niet.
    .act = gebruik platte tekst
    .step-1 = Gebruik voor dit adres platte tekst, zonder opmaak en bijzondere tekens.
    .step-2 = Is het bericht ondertekend of versleuteld? Verstuur het dan zonder handtekening of versleuteling, als de inhoud dat toelaat.
    .step-3 = Laat bijlagen weg, of zet de bestanden online en stuur een link.
    .otherwise = Mislukt ook een eenvoudig bericht? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Ga na wat de volgende hop na EHLO niet aanbiedt: 8BITMIME (RFC 6152), BINARYMIME of SMTPUTF8. X.6.2: omzetten is verboden, bijvoorbeeld in ondertekende delen of door beleid. X.6.3: omzetten wordt niet ondersteund. X.6.5: omzetten is geprobeerd en mislukt. Laat het verzendende programma zelf coderen als quoted-printable of base64, of verstuur via een host die de extensie ondersteunt.

cause-content-refused =
    .headline = De inhoud van het bericht is niet geaccepteerd
    .why = Een mailserver onderweg controleert wat er in berichten staat. Iets in dit bericht mag daar niet door, bijvoorbeeld een bijlage of een link.
    .act = verander de inhoud
    .step-1 = Laat bijlagen weg, vooral programma's en ingepakte bestanden.
    .step-2 = Controleer uw bestanden op virussen voordat u ze opnieuw verstuurt.
    .step-3 = Laat links weg die niet nodig zijn.
    .step-4 = Spreek met de ontvanger een andere manier af om de bestanden te delen.
    .otherwise = De beheerders van { $domain } kunnen u vertellen wat hun systeem niet aanneemt.
    .recipient = Spreek met de afzender een andere manier af om de inhoud te delen. Is dat vaak nodig? Vraag uw beheerder dan om een uitzondering.
    .admin = Zoek uit welk filter het antwoord gaf en welke regel of signatuur het noemt. Kijk naar bestandstypen in archieven en naar dubbele bestandsextensies. Meldt een scanner schadelijke software? Onderzoek dan eerst het apparaat van de afzender.

cause-attachment-refused =
    .headline = Een bijlage is niet geaccepteerd
    .why = Een mailserver onderweg neemt een bestand in dit bericht niet aan. Veel systemen weigeren programma's, scripts en ingepakte bestanden met een wachtwoord.
    .act = verander de bijlage
    .step-1 = Lees het antwoord onder aan deze melding. Misschien staat erin om welk bestand het gaat.
    .step-2 = Gebruik voor het bestand een gangbaar type zoals PDF, of laat het weg.
    .step-3 = Zet het bestand online en stuur een link.
    .otherwise = De beheerders van { $domain } kunnen u vertellen welke bestanden hun systeem aanneemt.
    .recipient = Bied een andere manier aan om het bestand te delen, bijvoorbeeld een gedeelde map. Hebt u zulke bestanden vaak nodig? Vraag uw beheerder dan om een uitzondering.
    .admin = Zoek uit waar de regel naar kijkt: extensie, Content-Type, het werkelijke bestandstype of de inhoud van archieven. Vaak geweigerd: .exe, .js, .iso, .lnk, .html, macro's, dubbele extensies, archieven die door een wachtwoord niet te scannen zijn, te veel of geneste bijlagen. De andere kant kan een uitzondering maken voor deze afzender of een kopie vrijgeven uit de quarantaine. Vermom het bestand niet.

cause-virus-found =
    .headline = Een virusscanner meldt schadelijke software
    .why = Scanners kunnen zich vergissen, maar controleren is veiliger. Soms verstuurt schadelijke software zelf berichten.
    .act = controleer uw apparaat
    .step-1 = Open de bijlagen niet en verstuur ze voorlopig niet opnieuw.
    .step-2 = Laat een virusscanner met de nieuwste updates uw apparaat en de bestanden controleren.
    .step-3 = Hebt u dit bericht niet geschreven? Wijzig dan uw wachtwoord op een ander apparaat.
    .step-4 = Vertel uw beheerder wat er in deze melding staat. Stuur de bestanden niet door.
    .otherwise = Is het bestand zeker onschadelijk? Dan kunnen de beheerders van { $domain } de beslissing nakijken.
    .admin = Noteer welke host dit meldde en hoe de signatuur heet. Isoleer en onderzoek allereerst het verzendende apparaat, en zoek in het account naar berichten en regels die niet van de eigenaar zijn. Controleer het bestand met een tweede scanner. Is het vals alarm? Meld dat dan bij de maker van de scanner. Pak het bestand nooit opnieuw in om het erdoor te krijgen.

cause-international-address-unsupported =
    .headline = Een mailserver kan niet overweg met bijzondere letters
    .why = Een adres van dit bericht heeft andere letters dan a tot en met z, bijvoorbeeld é of ü. Een mailsysteem onderweg ondersteunt dat niet.
    .act = gebruik een ander adres
    .step-1 = Vraag de ontvanger om een adres met alleen de letters a tot en met z.
    .step-2 = Heeft uw eigen adres bijzondere letters? Schrijf dan vanaf een ander adres.
    .otherwise = De beheerders van { $domain } kunnen nagaan of hun systeem zulke adressen kan ondersteunen.
    .recipient = Vraag uw beheerder om een tweede adres met alleen de letters a tot en met z. Geef dat aan mensen van wie de berichten niet aankomen.
    .admin = Het volgende systeem biedt geen SMTPUTF8 aan (RFC 6531). Schakel dat daar in, of geef het postvak een alias in ASCII. Staan er alleen in het domein andere tekens dan ASCII? Dan volstaat de A-labelvorm.

## Beveiliging en beleid

cause-policy-problem =
    .headline = Beveiligingsregels hielden het bericht tegen
    .why = Mailsystemen hebben regels voor de berichten die ze aannemen en doorgeven. Een van die regels hield dit bericht tegen.
    .act = de regel opzoeken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen zeggen of het om een regel van hun systeem gaat.
    .admin = Het antwoord is vaag, misschien met opzet. Zoek uit welke host het gaf. Controleer de authenticatie van de afzender, TLS, de reputatie van de verzendende host en eventuele versleuteling van het bericht.

cause-cryptography-failed =
    .headline = Er ging iets mis met een handtekening of versleuteling
    .why = Het gaat om de beveiliging van het bericht zelf, bijvoorbeeld een digitale handtekening. Volgens een mailserver kon die niet worden gecontroleerd of omgezet.
    .act = sleutels en certificaten nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Versleutelt u het bericht zelf? Vraag de ontvanger dan om de huidige sleutel of het huidige certificaat.
    .step-3 = Staat er niets vertrouwelijks in? Verstuur het dan zonder handtekening en versleuteling.
    .otherwise = Misschien moeten ook de beheerders van { $domain } hun sleutels nakijken.
    .recipient = Is uw sleutel of certificaat verlopen of veranderd? Stuur de mensen die aan u schrijven dan de huidige versie.
    .admin = Zoek de host die controleert, ondertekent of ontsleutelt (S/MIME, OpenPGP, een gateway). X.7.3: geen omzetting tussen twee systemen. X.7.5: geen bruikbare sleutel. X.7.6: algoritme niet ondersteund, zoals SHA-1 of korte RSA-sleutels. X.7.7: de inhoud is veranderd. Controleer looptijd, keten en intrekking van certificaten, en de sleutels in de directory. Zoek bij X.7.7 wat de inhoud na het ondertekenen verandert: disclaimers, herschreven links, een andere codering.

cause-refused-by-policy =
    .headline = { $domain } weigerde het bericht vanwege eigen regels
    .why = Elk mailsysteem bepaalt zelf welke berichten het aanneemt. De beheerders daar kunnen zien welke regel dit bericht tegenhield.
    .act = het bericht toelaten
    .step-1 = Lees het antwoord van de andere server onder aan deze melding. Misschien staat de reden erin.
    .step-2 = Laat de ontvanger op een andere manier weten dat het bericht is geweigerd.
    .step-3 = Vraag of de ontvanger met de beheerders daar een uitzondering kan regelen.
    .otherwise = Worden al uw berichten aan { $domain } geweigerd? Stuur deze hele melding dan door naar uw beheerder.
    .recipient = Verwacht u berichten van deze afzender? Vraag uw beheerder dan om een uitzondering.
    .admin = De regel hoort bij de andere kant, en daar ligt ook de oplossing. Stuur de postmaster daar het antwoord, het tijdstip en het verzendende IP-adres. Wordt alle e-mail geweigerd? Controleer dan eerst SPF, DKIM, DMARC, reverse DNS en blokkeerlijsten.

cause-refused-as-spam =
    .headline = { $domain } behandelt het bericht als spam
    .why = Een automatisch filter daar weigerde het bericht als ongewenste e-mail. Zulke filters vergissen zich soms.
    .act = het bericht doorlaten
    .step-1 = Vraag de ontvanger op een andere manier of uw adres daar kan worden toegelaten.
    .step-2 = Probeer een kort bericht zonder links en bijlagen.
    .step-3 = Hebt u dit bericht niet geschreven? Wijzig dan uw wachtwoord en waarschuw uw beheerder.
    .otherwise = Worden ook andere berichten van u geweigerd? Stuur deze hele melding dan door naar uw beheerder.
    .recipient = Zet de afzender in uw contacten of op uw lijst met veilige afzenders. Staan er berichten van deze afzender in de map met spam? Geef dan aan dat ze gewenst zijn.
    .admin = Controleer SPF, DKIM en DMARC van het afzenderdomein en de reputatie van het verzendende IP-adres. Let op ongewoon verzendgedrag van dit account. Is alles in orde? Meld de vergissing dan bij de postmaster van het andere systeem.

cause-relay-refused =
    .headline = Een mailserver weigerde het bericht door te geven
    .why = Volgens die server is het niet zijn taak om e-mail van u door te geven aan { $domain }. Vaak ligt het aan een instelling.
    .act = de instellingen aanpassen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Controleer het deel na het @-teken. Een verkeerde naam kan naar een verkeerde server leiden.
    .otherwise = Kloppen de instellingen aan uw kant? Dan moeten de beheerders van { $domain } nagaan welke server hun e-mail aanneemt.
    .admin = Misschien verwijzen de MX-records naar een host die het domein niet als eigen domein kent. Of uw relayhost wil dat uw systeem zich aanmeldt. Controleer de MX-records, de aanmeldgegevens, en welke IP-adressen via de relayhost mogen versturen.

cause-authentication-required =
    .headline = Een mailserver vraagt om een geldige aanmelding
    .why = De aanmelding bij een mailserver onderweg ontbrak of werd niet geaccepteerd. Zonder aanmelding neemt die server dit bericht niet aan.
    .act = de aanmelding nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Gaat het om een apparaat of programma dat automatisch berichten verstuurt? Controleer daar dan de gebruikersnaam en het wachtwoord.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Controleer de aanmeldgegevens en het mechanisme waarmee uw systeem zich bij de relayhost aanmeldt. Gebruik submission op poort 587 met STARTTLS, of op poort 465 met impliciete TLS. Vaak is een wachtwoord gewijzigd of een app-wachtwoord nodig.

cause-authentication-refused =
    .headline = De aanmelding bij een mailserver is geweigerd
    .why = Een mailserver accepteerde de aanmeldgegevens niet. Misschien is een wachtwoord gewijzigd of verlopen.
    .act = de aanmeldgegevens corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een eigen e-mailprogramma of apparaat gebruikt? Voer daar dan de gebruikersnaam en het wachtwoord opnieuw in.
    .step-3 = Meld u een keer aan in uw browser. Misschien vraagt uw provider daar iets.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Lees het antwoord (RFC 4954, RFC 5248): 535 5.7.8 verkeerde aanmeldgegevens, 432 4.7.12 wachtwoord moet eerst worden omgezet (password transition), 5.7.14 vertrouwensrelatie ontbreekt. Test de aanmeldgegevens met de hand op de submissionpoort. Controleer daarna: wachtwoord gewijzigd of verlopen, account vergrendeld na mislukte aanmeldingen, aanmelden met wachtwoord uitgeschakeld door de provider, app-wachtwoord ontbreekt, OAuth-token verlopen. De aanmeldgegevens voor een relayhost staan in de mailserver; corrigeer ze daar en laat de wachtrij verwerken.

cause-authentication-too-weak =
    .headline = Een mailserver vraagt om een veiligere aanmelding
    .why = Volgens die server is deze manier van aanmelden niet veilig genoeg. Het wachtwoord zelf kan wel kloppen.
    .act = de aanmelding veiliger maken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een eigen e-mailprogramma of apparaat gebruikt? Schakel daar dan TLS in en installeer de nieuwste updates.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = 534 5.7.9: het mechanisme is te zwak, of het account heeft een app-wachtwoord nodig. 538 5.7.11: dit mechanisme mag alleen via TLS. Laat aanmelden na TLS op poort 465, of na STARTTLS op poort 587 (RFC 8314), met een mechanisme dat dan wordt aangeboden: SCRAM, OAUTHBEARER, XOAUTH2, of PLAIN binnen TLS. Een apparaat dat geen van beide ondersteunt, kan e-mail afgeven bij een relayhost in uw eigen netwerk.

cause-sending-blocked =
    .headline = Versturen is geblokkeerd voor dit account of adres
    .why = Een mailserver aan uw kant laat dit account of dit afzenderadres niets versturen. Dat kan een voorzorgsmaatregel zijn.
    .act = de blokkade opheffen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u meer dan één adres? Kies dan het adres dat bij dit account hoort.
    .step-3 = Zijn er berichten verstuurd die niet van u zijn? Wijzig dan meteen uw wachtwoord.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Ga na of het account is uitgeschakeld, na misbruik is vergrendeld of dit afzenderadres niet mag gebruiken. Kijk eerst naar ongewoon verzendgedrag, doorstuurregels en open sessies, en stel het wachtwoord opnieuw in. Hef de blokkade pas daarna op.

cause-account-disabled =
    .headline = Volgens een mailserver is het verzendaccount uitgeschakeld
    .why = Het gaat om het account waarmee dit bericht is verstuurd. Dat meldt een mailserver aan uw kant.
    .act = het account weer inschakelen
    .step-1 = Stuur deze hele melding door naar uw beheerder, zo nodig vanaf een ander account.
    .step-2 = Hebt u een ander account? Verstuur het bericht dan vanaf dat account.
    .otherwise = Voor zover we kunnen zien, ligt het niet aan het adres waaraan u schreef.
    .admin = De submissionserver of relayhost meldt dat het account is uitgeschakeld (525 of X.7.13, RFC 5248). Ga de toestand na: opgeheven, licentie of betaling verlopen, vergrendeld na mislukte aanmeldingen, vergrendeld na misbruik. Neem eerst de oorzaak weg en schakel het account dan pas in. Meldt uw server zich met dit account bij de relayhost aan? Dan treft het alle uitgaande e-mail.

cause-account-compromised =
    .headline = Versturen is geblokkeerd vanwege verdachte berichten
    .why = Een mailserver aan uw kant meldt ongewoon verzendgedrag van dit account of deze organisatie. Misschien gebruikt iemand anders het account.
    .act = het account beveiligen
    .step-1 = Wijzig nu uw wachtwoord, op een apparaat dat u vertrouwt.
    .step-2 = Stuur deze hele melding door naar uw beheerder.
    .step-3 = Zoek in uw postvak naar verstuurde berichten en regels die niet van u zijn.
    .step-4 = Laat een virusscanner met de nieuwste updates uw apparaat controleren.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Blokkeer eerst de aanmelding, stel het wachtwoord opnieuw in en beëindig alle sessies en tokens. Lees dan het aanmeldlogboek. Verwijder vreemde postvakregels, doorstuurregels, gemachtigden, app-toestemmingen en connectors, en leeg de uitgaande wachtrij. Hef de blokkade als laatste op. In Microsoft 365 geeft u een gebruiker (5.1.8) vrij onder de beperkte entiteiten (restricted entities); een organisatie (5.7.7xx) wordt door support vrijgegeven. Ging het om een gewenste mailing? Verstuur die dan via een dienst voor mailings.

cause-send-as-denied =
    .headline = Dit account mag het afzenderadres niet gebruiken
    .why = Volgens een mailserver aan uw kant hoort het afzenderadres niet bij dit account.
    .act = dit afzenderadres toelaten
    .step-1 = Kies uw eigen adres als afzender en verstuur het bericht dan opnieuw.
    .step-2 = Hebt u het andere adres nodig? Stuur deze hele melding dan door naar uw beheerder.
    .otherwise = De ontvanger kan hier niets aan doen.
    .admin = Vergelijk drie dingen in het logboek: de aanmeldnaam, MAIL FROM en het From-veld. Is het gebruik gewenst? Geef dan in Exchange de machtiging Verzenden als (Send As) of Verzenden namens (Send on Behalf) en houd rekening met replicatie, koppel het adres in Postfix aan de aanmeldnaam (smtpd_sender_login_maps), of voeg het toe als geverifieerde alias. Apparaten en programma's hebben een eigen account met een eigen adres nodig. Was dit niet de bedoeling? Zoek dan naar misbruik.

cause-sender-not-allowed =
    .headline = { $domain } neemt voor dit adres niets van u aan
    .why = Sommige adressen nemen alleen berichten van bepaalde afzenders aan, zoals collega's of leden van een lijst. Andere zijn voor bepaalde afzenders gesloten.
    .act = uw adres toelaten
    .step-1 = Vraag de ontvanger op een andere manier om uw adres toe te laten. Bij een groep beslist de eigenaar daarvan.
    .step-2 = Hebt u meer dan één adres? Schrijf dan vanaf het adres dat daar bekend is.
    .step-3 = Is het een mailinglijst? Meld u daar dan eerst voor aan.
    .otherwise = De beheerders van { $domain } kunnen zien wie aan dit adres mag schrijven.
    .recipient = Voeg de afzender toe aan degenen die aan u of uw groep mogen schrijven. Kunt u dat niet zelf? Vraag het dan uw beheerder.
    .admin = De ontvanger beperkt de afzenders: een besloten groep, een ledenlijst, alleen interne afzenders, of een blokkade. De eigenaar of de beheerders kunnen de afzender toelaten. Controleer of het gebruikte afzenderadres ook het adres is dat daar geregistreerd staat.

cause-list-restricted =
    .headline = Volgens { $domain } is deze lijst gesloten voor uw adres
    .why = Veel lijsten en groepen nemen alleen berichten van leden of bepaalde afzenders aan. Volgens de mailserver hoort uw adres daar niet bij.
    .act = uw adres toevoegen
    .step-1 = Bent u lid? Schrijf dan vanaf het adres dat op de lijst staat.
    .step-2 = Meld u aan voor de lijst. Of vraag de eigenaar op een andere manier om uw adres toe te voegen.
    .step-3 = Is het dringend? Schrijf dan rechtstreeks aan leden die u kent.
    .otherwise = De beheerders van { $domain } kunnen u vertellen wie de eigenaar van de lijst is.
    .recipient = Bent u de eigenaar van deze lijst of groep? Voeg de afzender dan toe. Of laat berichten van buiten op uw goedkeuring wachten.
    .admin = Vergelijk From en de envelopafzender met de leden en de toegelaten afzenders: meestal gaat het om een alias of een gewijzigd adres. De eigenaar kan het adres toevoegen, of berichten van anderen vasthouden voor moderatie. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), externe afzenders van een Microsoft 365-groep (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } neemt voor dit adres alleen interne e-mail aan
    .why = Volgens de mailserver mogen alleen afzenders van dezelfde organisatie aan dit adres schrijven. Uw adres is daar niet als intern herkend.
    .act = afzenders van buiten toelaten
    .step-1 = Hoort u bij deze organisatie? Verstuur het bericht dan vanaf uw account daar.
    .step-2 = Vraag de ontvanger of de eigenaar van de groep op een andere manier om afzenders van buiten toe te laten.
    .step-3 = Gebruik een ander adres van de organisatie, bijvoorbeeld het adres op de website.
    .otherwise = De beheerders van { $domain } kunnen het adres openstellen voor berichten van buiten.
    .recipient = Vraag uw beheerder om op dit adres berichten van buiten toe te laten, of alleen die van bepaalde afzenders.
    .admin = Exchange 5.7.12 en 5.7.13x: het ontvangersobject eist aangemelde afzenders. Zet RequireSenderAuthenticationEnabled uit, of maak een contact voor de afzender en laat dat toe. Is de afzender intern? Dan kwam het bericht zonder aanmelding binnen: laat het apparaat of programma zich aanmelden, of corrigeer de connector tussen uw eigen servers zodat het bericht als intern telt.

cause-sender-blocked =
    .headline = Volgens { $domain } is e-mail van u geblokkeerd
    .why = De mailserver meldt dat uw adres, domein of server op een lijst met geblokkeerde afzenders staat. Dat kan de bedoeling zijn, maar ook een vergissing.
    .act = de blokkade opheffen
    .step-1 = Is het misschien een vergissing? Vraag daar dan op een andere manier om de blokkade op te heffen.
    .step-2 = Worden berichten aan anderen in dit domein ook geblokkeerd? Stuur deze hele melding dan door naar uw beheerder.
    .otherwise = De beheerders van { $domain } kunnen zien waar de blokkade is ingesteld en waarom.
    .recipient = Kijk of de afzender per ongeluk op uw lijst met geblokkeerde afzenders staat, en haal die er dan af. Staat de afzender er niet op? Vraag het dan uw beheerder.
    .admin = De blokkade is aan de andere kant ingesteld, door de ontvanger of door de beheerders (Exchange 5.7.507, 5.7.513). Zoek uit waarop die slaat: probeer een ander account van uw domein, en daarna een ander IP-adres. Let op ongewenste mailings van deze afzender en geef gehoor aan elk verzoek om te stoppen. Stuur de postmaster daar dan het antwoord, het tijdstip, het afzenderadres en het IP-adres.

cause-sender-not-verified =
    .headline = { $domain } kon de herkomst van het bericht niet bevestigen
    .why = De mailserver van { $domain } controleert of een bericht echt van de vermelde afzender komt. Dit bericht kwam niet door die controle.
    .act = de domeininstellingen aanpassen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur uw berichten alleen via de e-maildienst die bij uw adres hoort.
    .otherwise = Is het bericht onderweg doorgestuurd? Dan kunnen de beheerders van { $domain } misschien helpen.
    .recipient = Wordt uw e-mail vanuit een ander postvak naar dit postvak doorgestuurd? Haal de berichten dan liever daar op. Door het doorsturen kan deze controle mislukken.
    .admin = Controleer SPF voor het verzendende IP-adres, de DKIM-handtekening en de DMARC-alignment met het From-domein. De verzendende host heeft een reverse-DNS-naam nodig die weer naar hetzelfde IP-adres verwijst. Denk ook aan diensten die voor u versturen of doorsturen.

cause-spf-failed =
    .headline = { $domain } keurde de verzendende server niet goed
    .why = Een domein kan in een lijst zetten welke servers ervoor mogen versturen. Dat heet SPF. Bij { $domain } kwam de server niet door de controle met die lijst.
    .act = het SPF-record corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur uw berichten alleen via de e-maildienst die bij uw adres hoort.
    .otherwise = Is het bericht naar { $domain } doorgestuurd? Dan ligt het misschien aan de server die het doorstuurde.
    .recipient = Wordt uw e-mail vanuit een ander postvak naar dit postvak doorgestuurd? Haal de berichten dan liever daar op. Door het doorsturen kan deze controle mislukken.
    .admin = Evalueer SPF (RFC 7208) voor het domein in MAIL FROM, of in EHLO als dat leeg is, en voor het IP-adres dat de andere host zag; denk ook aan IPv6. Fail: voeg het adres of de include van de dienst toe, of verstuur via een host die in het record staat. Permerror: precies één v=spf1-record, hooguit 10 DNS-lookups en 2 void lookups, geen typefouten. Temperror: uw nameservers. Een server die doorstuurt, heeft SRS nodig.

cause-dkim-failed =
    .headline = { $domain } vond geen geldige digitale handtekening
    .why = E-maildiensten ondertekenen berichten om te bewijzen waar ze vandaan komen. Dat heet DKIM. Bij { $domain } kwam geen handtekening door de controle.
    .act = de DKIM-handtekening corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het bericht via een mailinglijst verstuurd? Schrijf dan rechtstreeks aan de ontvanger.
    .step-3 = Verstuur uw berichten alleen via de e-maildienst die bij uw adres hoort.
    .otherwise = De beheerders van { $domain } kunnen u vertellen wat er mis was met de handtekening.
    .admin = Bekijk een bericht zoals het is verstuurd: heeft het wel een DKIM-Signature (RFC 6376)? Vraag de sleutel op onder <s>._domainkey.<d>: aanwezig, niet leeg, passend bij de privésleutel, RSA van minstens 1024 en liever 2048 bits (RFC 8301). Klopt de body-hash niet? Dan verandert iets het bericht na het ondertekenen: voetteksten, gateways, een andere codering. X.7.22: geen handtekening met het From-domein in d=. Controleer x= en de klok.

cause-dmarc-failed =
    .headline = { $domain } kon het bericht niet aan de afzender koppelen
    .why = Uw domein kan anderen vragen om berichten te weigeren als de herkomst niet is bewezen. Bij { $domain } is dat bewijs (DMARC) niet gevonden.
    .act = de afzendercontroles herstellen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Verstuur uw berichten alleen via de e-maildienst die bij uw adres hoort.
    .step-3 = Is het bericht via een mailinglijst verstuurd? Schrijf dan rechtstreeks aan de ontvanger.
    .otherwise = Is het bericht onderweg doorgestuurd? Dan kunnen de beheerders van { $domain } een uitzondering maken.
    .recipient = Wordt uw e-mail vanuit een ander postvak naar dit postvak doorgestuurd? Haal de berichten dan liever daar op. Door het doorsturen kan deze controle mislukken.
    .admin = Vraag _dmarc.<From-domein> op: p=, sp=, aspf=, adkim= (RFC 7489). SPF of DKIM moet slagen, met een domein dat in alignment is met From. Elke dienst die voor u verstuurt, heeft een DKIM-sleutel onder uw domein nodig, of een retouradres daarin; in de verzamelrapporten (rua=) staat welke dienst niet slaagt. Lijsten en doorstuurservers moeten From herschrijven of ondertekende inhoud met rust laten. Versoepel p= alleen zolang het herstel duurt.

cause-arc-failed =
    .headline = { $domain } vertrouwt niet hoe dit bericht is doorgestuurd
    .why = Servers die doorsturen, kunnen in het bericht vastleggen wat ze hebben gecontroleerd. Dat heet ARC. Volgens { $domain } zijn die gegevens niet geldig.
    .act = het doorsturen nakijken
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Schrijf rechtstreeks aan de ontvanger, niet via een lijst of een doorstuuradres.
    .otherwise = Is het bericht doorgestuurd door een server van iemand anders? Dan moeten de beheerders daarvan dit corrigeren.
    .recipient = Wordt uw e-mail vanuit een ander postvak naar dit postvak doorgestuurd? Haal de berichten dan liever daar op. Door het doorsturen kan deze controle mislukken.
    .admin = Valideer de keten van het bericht zoals het aankwam (RFC 8617): instanties 1 tot en met n zonder gaten, cv=none bij de eerste en cv=pass bij de andere, elke ARC-Seal te verifiëren met de sleutel in het DNS, ARC-Message-Signature bij de nieuwste. De oorzaak is de eerste host waarvan de set niet klopt, of die het bericht na het verzegelen veranderde. Corrigeer het verzegelen daar of schakel het uit. SPF, DKIM en DMARC beslissen ook zonder ARC.

cause-reverse-dns-missing =
    .headline = { $domain } vond geen geldige naam bij de verzendende server
    .why = Bij het internetadres van een mailserver hoort een naam. Bij { $domain } kwam de verzendende server niet door de controle daarop.
    .act = de servernaam instellen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een account bij een andere e-maildienst? Verstuur het bericht dan vanaf dat account.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken.
    .admin = Neem het verzendende IP-adres uit het antwoord of uw logboek en vraag het PTR-record op. De naam daarin moet een A- of AAAA-record met datzelfde adres hebben. Het PTR-record wordt ingesteld door de eigenaar van het adresblok, meestal uw hosting- of internetprovider. Controleer ook IPv6, of verstuur zolang via IPv4. Laat EHLO dezelfde naam geven, en vermijd generieke namen die uit het adres zijn gemaakt.

cause-sending-server-refused =
    .headline = { $domain } weigert e-mail van de verzendende server
    .why = Het gaat om de mailserver die uw berichten verstuurt, niet om uw bericht. Andere berichten van die server worden misschien ook geweigerd.
    .act = de blokkade laten opheffen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken.
    .recipient = Verwacht u berichten van deze afzender? Vraag uw beheerder dan om een uitzondering.
    .admin = Noemt het antwoord een blokkeerlijst? Zoek en verhelp dan eerst de oorzaak, en vraag pas daarna om verwijdering. Controleer reverse DNS, de naam in EHLO en ongewone aantallen berichten. Gaat het niet om een lijst? Schrijf dan aan de postmaster daar en noem het verzendende IP-adres.

cause-sending-server-blocklisted =
    .headline = { $domain } vond de verzendende server op een blokkeerlijst
    .why = Op zo'n lijst staan servers die ongewenste e-mail zouden versturen. Meestal versturen veel mensen via dezelfde server. Het hoeft dus niet aan u te liggen.
    .act = de vermelding laten verwijderen
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Hebt u een account bij een andere e-maildienst? Verstuur het bericht dan vanaf dat account.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken tot de vermelding is verwijderd.
    .recipient = Verwacht u berichten van deze afzender? Vraag uw beheerder dan om een uitzondering.
    .admin = Kijk welke lijst het antwoord noemt en zoek uw verzendende IP-adres daar op; sommige lijsten gaan over domeinen of links. Zoek en verhelp eerst de oorzaak: een overgenomen account, een open relay, een webformulier, een besmet apparaat achter hetzelfde adres. Vraag dan pas om verwijdering op de pagina van die lijst (Spamhaus, of het delisting-portaal van Microsoft). Lijsten met dynamische adressen: verstuur via de relayhost van uw provider. Een gedeeld adres: licht de provider in.

cause-sending-server-reputation-low =
    .headline = { $domain } vertrouwt de verzendende server niet genoeg
    .why = Mailsystemen beoordelen een server op de e-mail die er eerder vandaan kwam. Bij { $domain } is de beoordeling van de verzendende server te laag.
    .act = de beoordeling verbeteren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Wacht een dag en verstuur het bericht dan opnieuw. Een beoordeling kan veranderen.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken.
    .recipient = Verwacht u berichten van deze afzender? Vraag uw beheerder dan om een uitzondering.
    .admin = Controleer in deze volgorde: SPF, DKIM, DMARC en reverse DNS; plotselinge aantallen en overgenomen accounts; percentages klachten en fouten. Providers laten op eigen pagina's zien hoe ze u beoordelen: Google Postmaster Tools, Microsoft SNDS en JMRP, Yahoo Sender Hub. Een nieuw adres heeft een paar weken met langzaam stijgende aantallen nodig. Verstuur mailings vanaf een ander adres, en alleen aan mensen die erom vroegen. Gebruik daarna het formulier van de provider en vermeld het antwoord.

cause-greeting-refused =
    .headline = De begroeting van de verzendende server is niet geaccepteerd
    .why = Een mailserver die contact legt, noemt eerst zijn naam. De andere server accepteerde die naam niet.
    .act = de servernaam corrigeren
    .step-1 = Stuur deze hele melding door naar uw beheerder.
    .step-2 = Is het bericht automatisch verstuurd door een apparaat of programma? Stel het dan zo in dat het via uw e-maildienst verstuurt.
    .otherwise = De beheerders van { $domain } kunnen een uitzondering maken.
    .admin = De naam na EHLO moet een volledige hostnaam zijn die in het DNS te vinden is (RFC 5321 §2.3.5, §4.1.1.1), het liefst die in het PTR-record. Meestal geweigerd: localhost, een naam zonder punt, .local, een adres zonder blokhaken, de eigen naam van de ontvanger. Stel smtp_helo_name in Postfix in, of de FQDN van de verzendconnector in Exchange. Klopt de naam? Zoek dan welke host of welk programma achter hetzelfde adres een andere naam geeft.

cause-rate-limited =
    .headline = Te veel berichten in korte tijd
    .why = Een mailserver onderweg laat in een bepaalde tijd maar een beperkt aantal berichten door. Die grens is bereikt. Ook berichten van anderen kunnen meetellen.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht tot morgen en verstuur het bericht dan opnieuw.
    .step-2 = Schrijft u aan veel mensen? Spreid de berichten dan over langere tijd.
    .step-3 = Hebt u maar weinig berichten verstuurd? Waarschuw dan uw beheerder en wijzig voor de zekerheid uw wachtwoord.
    .otherwise = Gebeurt dit vaak? Dan kan uw beheerder uitzoeken welke grens geldt.
    .admin = Zoek uit waar de grens ligt: bij u, bij het andere systeem of bij dit ene postvak. Verlaag het tempo per bestemming en spreid mailings. Een plotselinge piek van één account kan betekenen dat dit account is overgenomen.

cause-sending-quota-exceeded =
    .headline = Het maximale aantal verstuurde berichten is bereikt
    .why = Accounts en organisaties mogen in een bepaalde tijd maar een beperkt aantal berichten versturen. Een mailserver meldt dat die grens is bereikt.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een dag en verstuur het bericht dan opnieuw. De meeste grenzen gelden per 24 uur.
    .step-2 = Schrijft u aan veel mensen? Vraag uw beheerder dan om een dienst voor mailings.
    .step-3 = Hebt u maar weinig berichten verstuurd? Wijzig dan uw wachtwoord en waarschuw uw beheerder.
    .otherwise = Uw beheerder kan zien wat er is verstuurd, en kan de grens misschien verhogen.
    .admin = Zoek uit wiens grens het is: die van het account, de organisatie of uw relayhost (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Tel per account de berichten en ontvangers van de laatste 24 uur, en let op scripts, lussen en overgenomen accounts. De meeste grenzen gelden voor een voortschrijdende periode: laat de wachtrij wachten in plaats van opnieuw in te dienen. Breng mailings onder bij een dienst daarvoor, of laat de grens verhogen.

cause-recipient-rate-limited =
    .headline = Volgens { $domain } krijgt dit postvak te veel berichten
    .why = De mailserver van { $domain } begrenst hoe snel één postvak berichten mag krijgen. Ook berichten van anderen tellen mee.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een uur en verstuur het bericht dan opnieuw.
    .step-2 = Schrijft een programma van u aan dit adres? Laat het dan minder berichten versturen.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Blijft het misgaan? Dan kunnen de beheerders van { $domain } zien waar al die berichten vandaan komen.
    .recipient = Komen veel berichten van één programma of dienst, laat ze dan minder vaak versturen. Weet u niet hoe het komt? Vertel het dan uw beheerder.
    .admin = De grens geldt voor één postvak: voor deze afzender (Exchange 5.2.121) of voor alle afzenders samen (Exchange 5.2.122, Google 4.2.1 en 5.2.1). Let op monitoringalarmen, scripts, en twee automatische antwoorden die op elkaar reageren (RFC 3834). Laat alarmen bundelen en bezorg bij deze ontvanger minder tegelijk (concurrency). De beheerders daar kunnen de bron opsporen, of een groep of gedeeld postvak met hogere grenzen gebruiken.

cause-flood-detected =
    .headline = Een mailserver zag te veel berichten die op elkaar lijken
    .why = Volgens die server lijkt dit bericht bij een golf van zulke berichten te horen. Dat kan toeval zijn.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht tot morgen en verstuur het bericht dan opnieuw.
    .step-2 = Stuurt u veel mensen dezelfde tekst? Gebruik dan een dienst voor mailings.
    .step-3 = Hebt u alleen dit bericht verstuurd? Wijzig dan uw wachtwoord en waarschuw uw beheerder.
    .otherwise = De beheerders van { $domain } kunnen u vertellen wat hun systeem heeft geteld.
    .recipient = Staan er opeens veel berichten in uw postvak die op elkaar lijken? Waarschuw dan uw beheerder. Zoek ertussen naar belangrijke berichten, bijvoorbeeld van uw bank.
    .admin = X.7.28: te veel gelijksoortige berichten van uw adres, netwerk of domein, of meerdere met dezelfde Message-ID. Zoek de bron in uw logboek op onderwerp en account: een overgenomen account, een lus, een script, of een webformulier dat wordt misbruikt om mensen in te schrijven (gebruik bevestigde opt-in en een captcha). Stop de bron, haal die berichten uit de wachtrij en laat de rest langzaam vertrekken.

cause-asked-to-try-later =
    .headline = { $domain } vraagt om het later opnieuw te proberen
    .why = De mailserver van { $domain } neemt het bericht voorlopig niet aan. Zo antwoorden servers als ze het druk hebben of voorzichtig zijn.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gaat het na een paar dagen nog mis? Dan kunnen de beheerders van { $domain } uitzoeken waarom.
    .admin = De andere server weigerde het bericht tijdelijk. Controleer of uw systeem nieuwe pogingen vanaf hetzelfde IP-adres doet; greylisting rekent daarop. Lukt het na een dag nog niet? Stuur de postmaster daar dan het antwoord en de tijden.

cause-greylisted =
    .headline = { $domain } laat onbekende afzenders bewust wachten
    .why = De mailserver neemt een bericht van een onbekende afzender pas later aan, bij een volgende poging. Dat houdt ongewenste e-mail tegen.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een uur en verstuur het bericht dan opnieuw vanaf hetzelfde adres.
    .step-2 = Lukt het weer niet? Stuur deze hele melding dan door naar uw beheerder.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } kunnen instellen dat uw adres niet hoeft te wachten.
    .recipient = Verwacht u berichten van deze afzender? Vraag uw beheerder dan om deze afzender niet te laten wachten.
    .admin = Greylisting (RFC 6647) onthoudt het IP-adres of het netwerk, de afzender en de ontvanger, en neemt een nieuwe poging na enkele minuten aan. Controleer of uw wachtrij na 4yz binnen een uur opnieuw probeert, minstens een dag lang, vanaf hetzelfde adres en met dezelfde envelopafzender: adrespools en wisselende retouradressen doen dat teniet. De beheerders daar kunnen uitzonderingen maken op grond van SPF, per netwerk of met een toelatingslijst.

cause-system-congested =
    .headline = Volgens { $domain } is het mailsysteem daar overbelast
    .why = De mailserver meldt dat er meer werk is dan het systeem aankan. Zulke drukte gaat meestal vanzelf over.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht tot morgen en verstuur het bericht dan opnieuw.
    .step-2 = Stuurt u daar veel berichten naartoe? Spreid ze dan over langere tijd.
    .step-3 = Is het dringend? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = Gaat het na een paar dagen nog mis? Dan moeten de beheerders van { $domain } hun systeem ontlasten.
    .admin = Aan de verzendende kant: minder verbindingen tegelijk met deze bestemming, langere pauzes, en een poging bij de andere MX-hosts. Aan de andere kant, in deze volgorde: aantal verbindingen ten opzichte van de grens, lengte van de wachtrij, trage filters en lookups (DNS-lijsten, directory), schijflatentie, belasting. Pieken op het hele uur wijzen op mailings en scripts.

cause-priority-too-low =
    .headline = { $domain } neemt alleen berichten met hogere prioriteit aan
    .why = Volgens de mailserver moeten berichten met deze prioriteit wachten. Dat gebeurt in noodgevallen of als het erg druk is.
    .act = wachten en opnieuw versturen
    .step-1 = Wacht een paar uur en verstuur het bericht dan opnieuw.
    .step-2 = Horen uw berichten een hogere prioriteit te hebben? Vraag het dan uw beheerder.
    .step-3 = Kan het niet wachten? Neem dan op een andere manier contact op met de ontvanger.
    .otherwise = De beheerders van { $domain } weten wanneer ook berichten met lagere prioriteit weer worden aangenomen.
    .admin = De andere server gebruikt MT-PRIORITY (RFC 6710); in het antwoord kan het laagste niveau staan dat wordt aangenomen. Vergelijk dat met het niveau in MAIL FROM of in het veld MT-Priority (RFC 6758). Verhoog het niveau alleen voor afzenders die daar recht op hebben. Importance en X-Priority van e-mailprogramma's tellen niet mee. Laat de wachtrij in andere gevallen gewoon wachten.

cause-secure-connection-failed =
    .headline = Geen beveiligde verbinding met { $domain } mogelijk
    .why = Dit bericht mag alleen via een beveiligde verbinding worden verstuurd. Met de andere server kwam geen verbinding tot stand die veilig genoeg is.
    .act = de beveiligingsinstellingen nakijken
    .step-1 = Laat de ontvanger op een andere manier weten dat het bericht niet aankwam.
    .step-2 = Wacht een dag en verstuur het bericht dan opnieuw.
    .otherwise = Gebeurt dit ook bij andere domeinen dan { $domain }? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Test STARTTLS op elke MX-host: wordt het aangeboden, is het certificaat geldig en staat de naam van de host erin? Vergelijk de MX-hosts met het MTA-STS-beleid en met de TLSA-records. Bij een bericht met REQUIRETLS moet elke host onderweg dat aanbieden.

cause-mta-sts-failed =
    .headline = Beveiligingsregels van { $domain } houden het bericht tegen
    .why = Dit domein publiceert regels voor beveiligde verbindingen met zijn mailservers. Volgens de controle voldeed de gevonden server daar niet aan.
    .act = de beveiligingsregels corrigeren
    .step-1 = Laat de ontvanger op een andere manier weten dat de beveiligingsregels van het domein berichten tegenhouden.
    .step-2 = Is het dringend? Gebruik dan een adres van dezelfde persoon met een ander domein.
    .step-3 = Wacht een dag en verstuur het bericht dan opnieuw.
    .otherwise = De beheerders van { $domain } moeten de regels of de server aanpassen.
    .admin = Haal het beleid op: https://mta-sts.<domein>/.well-known/mta-sts.txt (RFC 8461). Elke MX-host moet bij een mx:-regel passen, STARTTLS aanbieden en een geldig certificaat voor de eigen naam tonen. Veranderen de MX-hosts? Zet de nieuwe in het beleid, wijzig id in het TXT-record _mta-sts, wacht de max_age van het oude beleid af en verander dan pas de MX-records. De modus testing laat e-mail intussen door. Verzendende kant: haal het beleid opnieuw op als id afwijkt van dat in de cache.

cause-dane-failed =
    .headline = De mailserver van { $domain } is niet met zekerheid herkend
    .why = Dit domein publiceert gegevens waaraan de mailserver te herkennen is. Volgens de controle klopt er iets niet aan die gegevens of aan de server.
    .act = de beveiligingsgegevens corrigeren
    .step-1 = Laat de ontvanger op een andere manier weten dat de beveiligingsgegevens van het domein berichten tegenhouden.
    .step-2 = Is het dringend? Gebruik dan een adres van dezelfde persoon met een ander domein.
    .step-3 = Wacht een dag en verstuur het bericht dan opnieuw.
    .otherwise = Gebeurt dit ook bij andere domeinen dan { $domain }? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Vraag het TLSA-record op bij _25._tcp.<MX-host> en vergelijk het met het gebruikte certificaat (RFC 7672; 3 1 1 is de beste keuze). Meestal is er al een nieuwe sleutel in gebruik vóór het record daarvan: publiceer het oude en het nieuwe TLSA-record, wacht de TTL af en vervang dan pas het certificaat. Controleer of STARTTLS wordt aangeboden. Valideer DNSSEC van de zones van domein en MX-host: verlopen handtekeningen, DS-records na een sleutelwissel. Gaat het bij andere ondertekende domeinen ook mis? Controleer dan uw eigen resolver en de klok daarvan.

cause-certificate-invalid =
    .headline = Het servercertificaat van { $domain } is niet geaccepteerd
    .why = Een certificaat laat zien dat een server de juiste is. Misschien is dit certificaat verlopen, noemt het een andere server of is de uitgever onbekend.
    .act = het certificaat vernieuwen
    .step-1 = Laat de ontvanger op een andere manier weten dat het certificaat van de mailserver niet is geaccepteerd.
    .step-2 = Is het dringend? Gebruik dan een adres van dezelfde persoon met een ander domein.
    .step-3 = Wacht een dag en verstuur het bericht dan opnieuw.
    .otherwise = Gebeurt dit ook bij andere domeinen dan { $domain }? Stuur deze hele melding dan door naar uw beheerder.
    .admin = Test elke MX-host met openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Controleer de vervaldatum, de naam van de MX-host onder subjectAltName, de tussencertificaten en de uitgever. Na het vernieuwen moet de maildienst op elke MX-host opnieuw worden geladen. Aan de verzendende kant: de klok, de CA-bundel, en de regel of connector die voor dit domein een geldig certificaat eist.

cause-requiretls-unsupported =
    .headline = Een server onderweg kan veilige bezorging niet garanderen
    .why = Bij dit bericht is geëist dat elke verbinding onderweg beveiligd is. De volgende mailserver belooft dat niet.
    .act = veilige bezorging ondersteunen
    .step-1 = Staat er niets vertrouwelijks in? Verstuur het bericht dan opnieuw zonder deze eis.
    .step-2 = Is het wel vertrouwelijk? Spreek dan met de ontvanger een andere veilige manier af.
    .otherwise = De beheerders van { $domain } kunnen nagaan of hun systeem deze eis kan ondersteunen.
    .admin = Bij het bericht is REQUIRETLS opgegeven (RFC 8689). De volgende hop moet REQUIRETLS na EHLO binnen TLS aanbieden, met een geldig certificaat, en de MX-records moeten met DNSSEC of MTA-STS beveiligd zijn. Test elke MX-host: één host die het niet aanbiedt, is al genoeg. Aan de andere kant moet elke hop tot aan het postvak het ondersteunen. Aan de verzendende kant hoort alleen de afzender te beslissen om de eis te laten vallen.
