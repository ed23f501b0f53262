### Príčiny: prečo správa nebola doručená a čo pomôže.
###
### Čo tvrdí iný server, hovoríme ako jeho tvrdenie: „podľa servera …“, „server … hlási“. .act je neurčitok po „môže“:
### Príjemca môže uvoľniť miesto.

## Nič nie je známe

cause-unknown =
    .headline = Presná príčina nie je známa
    .why = Hlásenie o doručení neuvádza jasnú príčinu. Všetko, čo je známe, je na konci tohto oznámenia.
    .act = nájsť príčinu
    .step-1 = Skontrolujte adresu ešte raz.
    .step-2 = Počkajte niekoľko hodín a odošlite správu znova.
    .step-3 = Nepomohlo to? Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .otherwise = Správcovia na oboch stranách môžu zistiť viac zo svojich logov.
    .admin = Stav ani odpoveď neurčujú príčinu. Nájdite správu v logu podľa časov a identifikátorov, ktoré sú tu uvedené. Ak je uvedený druhý server, jeho odpoveď môžu vysvetliť jeho správcovia.

## Adresy

cause-address-problem =
    .headline = Jedna z adries tejto správy nebola prijatá
    .why = Niektorý poštový server na ceste neprijal jednu z adries tejto správy. Najčastejším dôvodom býva preklep.
    .act = skontrolovať adresu
    .step-1 = Porovnajte adresu písmeno po písmene s adresou v správe od príjemcu. Všímajte si aj medzery, čiarky a bodky.
    .step-2 = Napíšte adresu nanovo a nevyberajte ju zo zoznamu návrhov.
    .step-3 = Zistite súčasnú adresu iným spôsobom, napríklad telefonicky.
    .otherwise = Je adresa správna? Potom môžu viac zistiť správcovia domény { $domain }.
    .admin = Porovnajte adresu v tomto hlásení s adresou, na ktorú bola správa odoslaná. Mohli ju zmeniť aliasy alebo preposielanie. Skontrolujte jej zápis, jej doménu a odpoveď servera.

cause-mailbox-unknown =
    .headline = Server { $domain } túto adresu nepozná
    .why = Podľa poštového servera domény { $domain } nepatrí k tejto adrese žiadna schránka. V adrese môže byť preklep, alebo schránka už neexistuje.
    .act = skontrolovať adresu
    .step-1 = Porovnajte adresu písmeno po písmene s adresou v správe od príjemcu. Stačí jediné chybné písmeno.
    .step-2 = Vybrali ste adresu zo zoznamu návrhov? Najprv ju z neho odstráňte a potom ju napíšte nanovo.
    .step-3 = Zistite správnu adresu iným spôsobom. Potom odošlite správu znova.
    .otherwise = Je adresa správna? Potom môžu správcovia domény { $domain } zistiť, prečo ju server nepozná.
    .recipient = Je to vaša adresa? Skontrolujte, či je správne napísaná všade, kde ju ľudia hľadajú. Opýtajte sa svojho správcu pošty, či schránka existuje.
    .admin = Ak má schránka existovať, jej správcovia by mali skontrolovať adresár, aliasy a tabuľky príjemcov. Overte, či záznamy MX vedú na systém, v ktorom je schránka. Alias alebo pravidlo preposielania môže ukazovať na adresu, ktorá už neexistuje.

cause-domain-unknown =
    .headline = Doména { $domain } sa nenašla
    .why = Časť adresy za zavináčom nikam nevedie. Môže v nej byť preklep, alebo sa už nepoužíva.
    .act = skontrolovať adresu
    .step-1 = Skontrolujte časť za zavináčom písmeno po písmene. Koncovky ako .com a .co sa dajú ľahko zameniť.
    .step-2 = Nájdite správnu adresu v staršej správe alebo na webe.
    .step-3 = Zistite správnu adresu iným spôsobom. Potom odošlite správu znova.
    .otherwise = Je názov { $domain } správny? Potom môže pomôcť len vlastník tejto domény.
    .admin = Vyhľadajte záznamy MX, A a AAAA domény aj z inej siete. NXDOMAIN všade znamená chybný názov alebo prepadnutú registráciu. NXDOMAIN len u vás ukazuje na vlastný resolver.

cause-domain-accepts-no-mail =
    .headline = Doména { $domain } neprijíma vôbec žiadnu poštu
    .why = Táto doména je nastavená tak, že neprijíma žiadnu poštu. Preto v nej nefunguje nijaká adresa.
    .act = použiť inú adresu
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Zistite inú adresu, napríklad telefonicky.
    .step-3 = Pozrite sa, či má organizácia na webe kontaktný formulár.
    .otherwise = Má doména { $domain } poštu prijímať? Potom musí jej vlastník zmeniť nastavenie domény.
    .admin = Doména zverejňuje záznam null MX (RFC 7505). Ak je to omyl, jej vlastník by mal namiesto neho zverejniť záznamy MX svojich poštových serverov.

cause-address-malformed =
    .headline = Zápis tejto adresy nebol prijatý
    .why = Podľa hlásenia nie je adresa zapísaná tak, ako sa e-mailové adresy zapisujú. Stačí jediná medzera alebo čiarka.
    .act = opraviť adresu
    .step-1 = Hľadajte medzery, čiarky, úvodzovky, zátvorky a bodku na konci. Nič z toho tam nepatrí.
    .step-2 = Skontrolujte, či je v adrese jeden zavináč a za ním celá doména, napríklad example.com.
    .step-3 = Napíšte adresu ručne. Skopírovaný text môže obsahovať neviditeľné znaky.
    .otherwise = Vyzerá adresa správne? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Pozrite sa na adresu v príkaze RCPT, nielen v hlavičke. Obvyklé chyby: nadbytočné úvodzovky alebo lomené zátvorky, zobrazované meno, bodka na konci, doména bez bodky, znaky nulovej šírky alebo podobne vyzerajúce znaky, viac ako 64 oktetov pred zavináčom (RFC 5321, oddiely 4.1.2 a 4.5.3.1). Ak bola adresa napísaná správne, nájdite kontakt, alias alebo program, ktorý ju zmenil.

cause-address-ambiguous =
    .headline = Podľa servera { $domain } adresa nie je jednoznačná
    .why = Podľa poštového servera domény { $domain } môže táto adresa znamenať viac schránok. Server nedokáže určiť, ktorá je tá pravá.
    .act = použiť celú adresu
    .step-1 = Použite celú adresu príjemcu, nie skrátenú podobu ani samotné meno.
    .step-2 = Zistite od príjemcu iným spôsobom adresu, ktorá určite funguje.
    .otherwise = Správcovia domény { $domain } môžu zariadiť, aby adresa viedla len do jednej schránky.
    .recipient = Povedzte svojmu správcovi pošty, že vaša adresa vedie do viacerých schránok. Kým sa to opraví, dávajte ľuďom inú svoju adresu.
    .admin = Chyba je v adresári na strane príjemcu. Jeho správcovia by mali adresu hľadať vo všetkých schránkach, kontaktoch, skupinách, aliasoch a prepisovacích pravidlách a nechať ju len na jednom mieste. Jednoznačné musí byť aj hľadanie podľa mena. Po zmene počkajte, kým sa adresár zosynchronizuje s poštovým serverom.

cause-mailbox-moved =
    .headline = Podľa servera { $domain } sa adresa zmenila
    .why = Podľa poštového servera domény { $domain } už tam táto schránka nie je. Na novú adresu server správy nepreposiela.
    .act = použiť novú adresu
    .step-1 = Zistite od príjemcu novú adresu iným spôsobom.
    .step-2 = Nová adresa môže byť v odpovedi druhého servera na konci tohto oznámenia. Overte si, či je pravá.
    .step-3 = Zmeňte adresu vo svojich kontaktoch. Potom odošlite správu znova.
    .otherwise = Správcovia domény { $domain } môžu nastaviť preposielanie zo starej adresy.
    .recipient = Je to vaša stará adresa? Dajte ľuďom novú. Správca pošty vám možno môže správy nejaký čas preposielať.
    .admin = Druhý server hlási schránku, ktorá bola presunutá a nič nepreposiela. Odpoveď 551 môže uvádzať novú adresu: overte ju skôr, než ju niekto použije.

cause-address-changed-hands =
    .headline = Podľa servera { $domain } má adresa nového majiteľa
    .why = Správa bola len pre toho, komu adresa patrila k určitému dňu. Podľa poštového servera domény { $domain } sa majiteľ odvtedy zmenil.
    .act = zistiť inú adresu
    .step-1 = Zistite od príjemcu súčasnú adresu iným spôsobom.
    .step-2 = Na starú adresu neposielajte nič osobné. Môže to čítať niekto iný.
    .step-3 = Odstráňte starú adresu zo svojich kontaktov a zoznamov.
    .otherwise = Majiteľ sa nezmenil? Potom môžu správcovia domény { $domain } opraviť dátum, ktorý majú v záznamoch.
    .recipient = Patrí vám táto adresa celý čas? Požiadajte svojho správcu pošty o opravu dátumu v záznamoch. Ak ju máte len krátko, správa nebola určená vám.
    .admin = Správa mala parameter RRVS alebo pole Require-Recipient-Valid-Since (RFC 7293). Porovnajte jeho dátum s dňom, keď držiteľ účtu adresu naposledy potvrdil. Neposielajte tam obnovu hesla ani iné súkromné údaje a nechajte potvrdiť inú adresu. 5.7.17 sa týka schránky, 5.7.18 celej domény. Ak sa nezmenil držiteľ schránky ani domény, svoje záznamy by mala opraviť druhá strana.

cause-sender-address-refused =
    .headline = Adresa, z ktorej píšete, nebola prijatá
    .why = Niektorý poštový server na ceste neprijal adresu, z ktorej píšete. Príčinou môže byť jej zápis alebo nastavenie jej domény.
    .act = skontrolovať adresu odosielateľa
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Skontrolujte vlastnú adresu v nastaveniach poštového programu.
    .step-3 = Máte ešte inú adresu? Odošlite správu z nej.
    .otherwise = Podľa tohto hlásenia príčinou nie je adresa, na ktorú píšete.
    .admin = Skontrolujte odosielateľa v obálke: zápis adresy a to, či má jej doména záznamy MX, A alebo AAAA. Mnohé servery odmietajú doménu odosielateľa, ktorá sa nedá preložiť alebo má null MX.

cause-sender-address-malformed =
    .headline = Zápis adresy, z ktorej píšete, nebol prijatý
    .why = Podľa poštového servera nie je adresa, z ktorej píšete, zapísaná tak, ako sa e-mailové adresy zapisujú.
    .act = opraviť adresu odosielateľa
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Pozrite sa na vlastnú adresu v nastaveniach poštového programu. Odstráňte medzery, čiarky a zátvorky.
    .step-3 = Odoslalo správu nejaké zariadenie alebo web? Skontrolujte adresu odosielateľa, ktorá je tam nastavená.
    .otherwise = Podľa tohto hlásenia príčinou nie je adresa, na ktorú píšete.
    .admin = Pozrite sa v logu na príkaz MAIL FROM. Obvyklé chyby: prázdna doména, holý názov hostiteľa, zobrazované meno vnútri zátvoriek, medzery, znaky mimo ASCII bez SMTPUTF8. Skontrolujte atribút mail pri účte a odosielateľa nastaveného v zariadeniach, skriptoch a webových formulároch. Prepisovanie (SRS, VERP, masquerading) môže predĺžiť lokálnu časť nad 64 oktetov (RFC 5321, oddiel 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Poštový server nenašiel doménu vašej adresy
    .why = Server overoval časť vašej adresy za zavináčom. Nenašiel tam doménu, ktorá by mohla prijať odpoveď.
    .act = skontrolovať doménu odosielateľa
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Skontrolujte v poštovom programe časť vlastnej adresy za zavináčom.
    .step-3 = Máte adresu s inou doménou? Odošlite správu z nej.
    .otherwise = Podľa tohto hlásenia príčinou nie je adresa, na ktorú píšete.
    .admin = Vyhľadajte záznamy MX, A a AAAA domény odosielateľa v obálke zvonka, na viacerých resolveroch. Obvyklé chyby: prepadnutá registrácia, porušená delegácia alebo DNSSEC (SERVFAIL), doména, ktorá existuje len vnútri siete, napríklad .local alebo názov hostiteľa. Vnútorné domény prepisujte na bráne na verejnú. Ak je teraz všetko v poriadku, počkajte na záporné TTL zóny a odošlite správu znova.

cause-sender-domain-accepts-no-mail =
    .headline = Podľa poštového servera vaša doména neprijíma poštu
    .why = Podľa servera je doména vašej adresy nastavená tak, že neprijíma žiadnu poštu. Správy, na ktoré sa nedá odpovedať, server odmieta.
    .act = umožniť odpovede
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Máte adresu, ktorá poštu prijíma? Odošlite správu z nej.
    .otherwise = Podľa tohto hlásenia príčinou nie je adresa, na ktorú píšete.
    .admin = Doména odosielateľa v obálke zverejňuje záznam null MX (RFC 7505), takže by k nej žiadne hlásenie nedošlo. Zistite, ktorý program alebo služba ju používa ako odosielateľa, a nastavte tam spiatočnú adresu v doméne, ktorá poštu prijíma. Ak má doména poštu prijímať, nahraďte null MX skutočnými záznamami MX. Ak ju nikto nepoužíva, odosielateľ môže byť sfalšovaný: pozrite sa do hlásení DMARC.

## Schránky

cause-mailbox-problem =
    .headline = Server { $domain } hlási problém s touto schránkou
    .why = Poštový server domény { $domain } nemohol správu doručiť do tejto schránky. Podľa jeho odpovede je príčinou samotná schránka.
    .act = opraviť schránku
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že správy neprichádzajú.
    .step-2 = Počkajte deň a odošlite správu znova.
    .step-3 = Je to súrne? Použite inú adresu príjemcu.
    .otherwise = Presnú príčinu vidia správcovia domény { $domain }.
    .recipient = Prihláste sa do svojej schránky a hľadajte upozornenia. Ak žiadne nenájdete, obráťte sa na svojho správcu pošty.
    .admin = Druhý server adresu prijíma a hlási poruchu schránky. Jeho správcovia by mali skontrolovať stav schránky, jej preposielanie a pri zozname aj jeho členov.

cause-mailbox-full =
    .headline = Podľa servera { $domain } je schránka plná
    .why = Plná schránka neprijíma nové správy. Keď sa v nej uvoľní miesto, správy môžu znova prichádzať.
    .act = uvoľniť miesto
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že schránka je plná.
    .step-2 = Keď v nej bude miesto, odošlite správu znova.
    .step-3 = Je to súrne? Použite inú adresu príjemcu.
    .otherwise = Správcovia domény { $domain } môžu schránku aj zväčšiť.
    .recipient = Zmažte veľké alebo staré správy a potom vyprázdnite kôš a priečinok so spamom. Potrebujete viac miesta? Požiadajte svojho správcu pošty.
    .admin = Podľa odpovede schránka prekročila kvótu. Jej správcovia môžu kvótu zvýšiť alebo uvoľniť miesto; často sa počíta aj kôš a priečinok so spamom. Pred hromadným rozosielaním overte, či sa schránka ešte používa.

cause-mailbox-disabled =
    .headline = Podľa servera { $domain } je schránka vypnutá
    .why = Poštový server domény { $domain } do tejto schránky neprijíma žiadne správy. Schránka môže byť mimo prevádzky dočasne alebo natrvalo.
    .act = zapnúť schránku
    .step-1 = Zistite iným spôsobom, či sa adresa ešte používa.
    .step-2 = Použite inú adresu príjemcu alebo organizácie.
    .otherwise = Má schránka fungovať? Potom ju môžu správcovia domény { $domain } znova zapnúť.
    .recipient = Prihláste sa do svojej schránky; možno sa pridlho nepoužívala. Ak to nejde, požiadajte svojho správcu pošty o jej zapnutie.
    .admin = Účet je vypnutý, zamknutý alebo pozastavený, často po dlhej nečinnosti. Jeho správcovia ho môžu znova povoliť alebo nastaviť alias či preposielanie. Inak adresu odstráňte zo svojich zoznamov.

cause-list-expansion-failed =
    .headline = Server { $domain } nemohol zistiť členov zoznamu
    .why = Adresa zastupuje distribučný zoznam alebo skupinu. Podľa poštového servera domény { $domain } sa správu nepodarilo odovzdať členom.
    .act = opraviť zoznam
    .step-1 = Dajte vlastníkovi zoznamu iným spôsobom vedieť, že správy neprechádzajú.
    .step-2 = Je to súrne? Napíšte priamo členom, ktorých poznáte.
    .otherwise = Správcovia domény { $domain } vidia, prečo sa členov nepodarilo zistiť.
    .recipient = Staráte sa o tento zoznam? Skontrolujte jeho členov a odstráňte položky, ktoré už nefungujú. Ak nič nenájdete, obráťte sa na svojho správcu pošty.
    .admin = Na druhej strane preverte v tomto poradí: či server môže čítať adresár, súbor alebo databázu s členmi; či ešte platí filter a základ dynamickej skupiny; či sa vnorené zoznamy neobsahujú navzájom; či nie je niektorá položka chybne zapísaná. Skôr než na zoznam znova pôjde pošta, skúste ručne vypísať jeho členov. Podľa ostatných zoznamov v systéme sa ukáže, či je chyba v zozname, alebo v adresári.

cause-forwarding-broken =
    .headline = Podľa servera { $domain } nefunguje preposielanie zo schránky
    .why = Schránka preposiela správy na inú adresu. Podľa poštového servera domény { $domain } to nefunguje.
    .act = opraviť preposielanie
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že preposielanie z tejto schránky nefunguje.
    .step-2 = Je to súrne? Použite inú adresu príjemcu.
    .otherwise = Podľa tohto hlásenia je použitá adresa správna. Preposielanie môže často opraviť aj príjemca.
    .recipient = Pozrite sa, na ktorú adresu vaša schránka preposiela správy. Opravte ju, alebo preposielanie vypnite.
    .admin = Na druhej strane zistite, kde je preposielanie nastavené: pri účte, v pravidle schránky, v aliase alebo v objekte kontaktu. Pošlite skúšobnú správu priamo na cieľovú adresu. Cieľ opravte alebo odstráňte a dovtedy ukladajte lokálnu kópiu. Ak cieľ preposlanú poštu odmieta, pozrite sa na SPF a DMARC: môže chýbať SRS alebo ARC.

## Poštové systémy

cause-system-problem =
    .headline = Server { $domain } hlási problém so svojím systémom
    .why = Poštový systém domény { $domain } nemohol túto správu prijať. Podľa jeho odpovede je príčina priamo v ňom.
    .act = opraviť poštový systém
    .step-1 = Počkajte niekoľko hodín a odošlite správu znova.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Problém trvá? Potom sa ním musia zaoberať správcovia domény { $domain }.
    .admin = Druhý systém hlási vlastnú poruchu: úložisko, údržbu, konfiguráciu alebo chýbajúcu funkciu. Jeho správcovia potrebujú čas, ID správy vo fronte zo svojej odpovede a samotnú odpoveď.

cause-system-full =
    .headline = Podľa servera { $domain } je poštový systém plný
    .why = Podľa poštového servera už nie je miesto na nové správy. Týka sa to celého systému, nie jednej schránky.
    .act = uvoľniť úložisko
    .step-1 = Počkajte deň a odošlite správu znova.
    .step-2 = Je to súrne? Použite adresu príjemcu v inej doméne.
    .otherwise = Trvá to už niekoľko dní? Potom môžu miesto uvoľniť len správcovia domény { $domain }.
    .admin = Odpoveď sa týka vzdialeného hostiteľa, nie kvóty. Jeho správcovia by mali skontrolovať voľné miesto a inody na zväzkoch s frontom a poštou, potom pamäť a napokon hranicu, pod ktorou server prestáva prijímať poštu (queue_minfree v Postfixe, back pressure v systéme Exchange). Na strane odosielateľa stačí, aby to front skúšal ďalej.

cause-system-not-accepting =
    .headline = Podľa servera { $domain } systém neprijíma správy
    .why = Poštový server uvádza, že neprijíma žiadne správy. Môže byť dočasne vypnutý, alebo vôbec nie je určený na poštu.
    .act = zapnúť príjem
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Je adresa správna? Počkajte deň a odošlite správu znova.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Trvá to už niekoľko dní? Potom sa tým musia zaoberať správcovia domény { $domain }.
    .admin = Odpoveď 421 alebo stav 4.3.2 ukazuje na vypínanie, údržbu alebo zastavený front; odpoveď 521 znamená, že tento hostiteľ poštu nikdy neprijíma (RFC 7504). Overte, či záznamy MX uvádzajú len hostiteľov určených na príjem pošty, a skúste ostatných. Na samotnom hostiteľovi sa pozrite na stav poštovej služby, na zastavené porty alebo súčasti a na limity spojení.

cause-system-misconfigured =
    .headline = Server { $domain } hlási chybné nastavenie systému
    .why = Podľa vlastnej odpovede nie je tamojší poštový systém pre túto správu správne nastavený.
    .act = opraviť svoje nastavenie
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že tamojší poštový systém hlási chybné nastavenie.
    .step-2 = Je to súrne? Použite adresu príjemcu v inej doméne.
    .step-3 = Keď bude nastavenie opravené, odošlite správu znova.
    .otherwise = Podrobnosti na konci tohto oznámenia pomôžu správcom domény { $domain } nájsť chybu.
    .admin = Pri 5.3.5 server často nájde ako ďalší skok sám seba. Porovnajte jeho názov hostiteľa, zoznam lokálnych domén a jeho MX alebo smart host; v systéme Exchange to spôsobujú konektory s rovnakým názvom. Inak príčinu ukáže vzdialený log v čase odpovede: neznámy transport, chýbajúca tabuľka, nesprávne oprávnenia. Pošlite vzdialenému postmasterovi celú odpoveď aj s ID správy vo fronte.

cause-feature-missing =
    .headline = Server { $domain } nepodporuje to, čo táto správa vyžaduje
    .why = Správa bola odoslaná s osobitnou voľbou. Poštový server domény { $domain } uvádza, že ju nepodporuje.
    .act = zapnúť podporu voľby
    .step-1 = Vypnite osobitné voľby, napríklad potvrdenie o doručení alebo čas doručenia. Potom odošlite správu znova.
    .step-2 = Skúste iný poštový program, napríklad v prehliadači.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Nepoužívate žiadnu osobitnú voľbu? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Nájdite parameter, ktorého sa odpoveď týka: porovnajte MAIL a RCPT vo svojom logu s tým, čo vzdialený hostiteľ ponúka po EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Overte, či rozšírenia na niektorej strane neskrýva firewall. Nastavte svoj systém tak, aby parameter vynechal tam, kde sa neponúka, alebo požiadajte druhú stranu, aby rozšírenie zapla.

cause-message-too-large =
    .headline = Správa je príliš veľká
    .why = Niektorý poštový server na ceste prijíma len menšie správy. Prílohy sa pri odoslaní zväčšia asi o tretinu.
    .act = zmenšiť správu
    .step-1 = Vynechajte veľké prílohy alebo ich zmenšite.
    .step-2 = Veľké súbory nahrajte na webové úložisko a pošlite odkaz.
    .step-3 = Viac príloh rozdeľte do viacerých správ.
    .otherwise = Aká veľká tam správa môže byť, vám povedia správcovia domény { $domain }.
    .recipient = Ponúknite na veľké súbory inú cestu, napríklad zdieľaný priečinok. Váš správca pošty vie, aká veľká môže správa byť.
    .admin = Porovnajte veľkosť správy s hodnotou SIZE, ktorú vzdialený server oznamuje po EHLO. Base64 pridá k prílohe asi 37 percent. Jednotlivá schránka môže mať nižší limit než jej systém.

cause-message-too-large-for-mailbox =
    .headline = Správa je pre túto schránku príliš veľká
    .why = Podľa poštového servera domény { $domain } prijíma táto schránka len menšie správy. Prílohy sa pri odoslaní zväčšia asi o tretinu.
    .act = poslať menšiu správu
    .step-1 = Veľké súbory nahrajte na webové úložisko a pošlite odkaz.
    .step-2 = Vynechajte prílohy alebo ich zmenšite.
    .step-3 = Zistite od príjemcu inú adresu, ktorá prijíma väčšie správy.
    .otherwise = Limit tejto schránky môžu zvýšiť správcovia domény { $domain }.
    .recipient = Opýtajte sa svojho správcu pošty, aká veľká môže správa pre vás byť a či sa dá limit zvýšiť. Dovtedy ponúknite na veľké súbory inú cestu.
    .admin = Limit je nastavený pre schránku, skupinu alebo účet (X.2.3), môže teda byť hlboko pod hodnotou SIZE, ktorú server oznamuje po EHLO. Porovnajte ho s veľkosťou pri prenose: prílohy v base64 zaberú asi o 37 percent viac. Správcovia druhej strany by sa mali pozrieť najprv na limit príjmu pri účte, potom pri jeho skupine alebo programe služieb.

cause-own-system-problem =
    .headline = Príčina je v našej vlastnej e-mailovej službe
    .why = Naša e-mailová služba nemohla správu odoslať ďalej. Podľa tohto hlásenia na tom druhá strana nemá podiel.
    .act = skontrolovať e-mailovú službu
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Keď bude porucha odstránená, odošlite správu znova.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Správa neprešla priamo na hostiteľovi, ktorý hlásenie vytvoril. Prehľadajte jeho log podľa uvedených identifikátorov a časov. Skontrolujte konfiguráciu, úložisko, oprávnenia a lokálne pravidlá.

cause-stopped-by-own-rules =
    .headline = Doručeniu bráni pravidlo našej e-mailovej služby
    .why = Naša e-mailová služba má pravidlá pre adresy, preposielanie a obsah. Podľa tohto hlásenia sa jedno z nich týka tejto správy.
    .act = skontrolovať pravidlo
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Prečítajte si dôvod na konci tohto oznámenia. Môže uvádzať, čoho sa pravidlo týka.
    .step-3 = Preposiela sa vaša pošta automaticky? Opýtajte sa, či je to dovolené, alebo preposielanie vypnite.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Nájdite pravidlo v logu hostiteľa, ktorý hlásenie vytvoril, podľa ID a času: prístupové mapy, filtre obsahu a miltre, transportné pravidlá alebo ochrana pred únikom údajov, blokovaní príjemcovia, obmedzenia automatického preposielania. Výnimku urobte čo najužšiu. Ak bolo zastavené preposielanie von, najprv zistite, kto ho nastavil: býva to znak zneužitého účtu.

## Sieť a smerovanie

cause-network-problem =
    .headline = Spojenie medzi poštovými systémami sa nepodarilo
    .why = Na ceste k doméne { $domain } sa vyskytla porucha siete. Takéto poruchy často pominú samy.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte niekoľko hodín a odošlite správu znova.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Trvá to už niekoľko dní? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Vyskúšajte spojenie so všetkými hostiteľmi MX domény na porte 25, cez IPv4 aj IPv6. Hľadajte vypršanie časových limitov, resety a chyby path MTU. Ak sa to týka len tejto domény, dajte vedieť jej správcom.

cause-host-unreachable =
    .headline = Poštový server domény { $domain } je nedostupný
    .why = S týmto serverom sa nepodarilo nadviazať spojenie. Môže byť vypnutý, preťažený alebo odrezaný od siete.
    .act = skontrolovať svoj server
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Je adresa správna? Počkajte deň a odošlite správu znova.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Problém trvá? Potom musia správcovia domény { $domain } skontrolovať svoj server.
    .admin = Vyskúšajte port 25 na každom hostiteľovi MX, cez IPv4 aj IPv6 a tiež z inej siete. Ak sa iní pripoja, pozrite sa na svoj firewall, trasy a na prípadné blokovanie portu 25 u svojho poskytovateľa.

cause-connection-refused =
    .headline = Server domény { $domain } odmietol spojenie
    .why = Server sa našiel, ale neprijíma spojenia pre poštu. Jeho poštová služba môže byť zastavená, alebo spojeniu bráni firewall.
    .act = skontrolovať svoju poštovú službu
    .step-1 = Skontrolujte časť za zavináčom. Doména môže mať web, ale žiadnu poštu.
    .step-2 = Je adresa správna? Počkajte niekoľko hodín a odošlite správu znova.
    .step-3 = Nepomohlo to? Dajte príjemcovi vedieť iným spôsobom.
    .otherwise = Problém trvá? Potom musia správcovia domény { $domain } skontrolovať, či ich poštová služba beží.
    .admin = Odmietnutie (TCP reset, ECONNREFUSED) na porte 25 znamená, že tam nič nepočúva alebo že odmieta firewall. Skúste každého hostiteľa MX cez IPv4 aj IPv6 a tiež z inej siete: ak to odtiaľ ide, je blokovaná vaša adresa. Bez záznamu MX sa použije záznam A alebo AAAA, ktorý môže viesť na webový server. Na vzdialenom hostiteľovi zistite, či služba beží, na ktorých adresách a s akými limitmi.

cause-connection-broken =
    .headline = Spojenie s doménou { $domain } sa predčasne prerušilo
    .why = Servery sa spojili, ale spojenie sa skončilo skôr, než bola správa odovzdaná.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte hodinu a odošlite správu znova.
    .step-2 = Má správa veľké prílohy? Pošlite ju bez nich alebo s odkazom na súbory.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Opakuje sa to? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Zistite, po ktorom príkaze sa spojenie prerušilo. Pred uvítaním: limity spojení alebo zámerné zdržanie. Po STARTTLS: handshake. Počas DATA: path MTU, pomalý filter obsahu, limit veľkosti. Pošlite malú a veľkú skúšobnú správu každému hostiteľovi MX, cez IPv4 aj IPv6. Pozrite sa na firewally, ktoré kontrolujú SMTP, a na svoje časové limity (RFC 5321, oddiel 4.5.3.2).

cause-may-have-arrived =
    .headline = Správa možno prišla
    .why = Spojenie s doménou { $domain } sa prerušilo až po odoslaní celej správy. Odpoveď chýba, a tak nevieme, či bola správa prijatá.
    .act = zistiť, či správa prišla
    .step-1 = Opýtajte sa príjemcu, či správa prišla.
    .step-2 = Znova ju pošlite, len ak chýba. Inak môže prísť dvakrát.
    .otherwise = Správcovia domény { $domain } vidia v logu, či bola správa prijatá.
    .recipient = Pozrite sa do doručenej pošty a do priečinka so spamom. Dajte odosielateľovi vedieť, či tam správa je.
    .admin = Spojenie sa stratilo po konci dát a pred odpoveďou. Hľadajte Message-ID vo vzdialenom logu. Ak sa to opakuje, pozrite sa na pomalé filtre obsahu, časové limity (RFC 5321 tu žiada desať minút) a path MTU.

cause-expired-after-retries =
    .headline = Všetky pokusy o doručenie boli neúspešné
    .why = Doručenie do domény { $domain } sa skúšalo niekoľkokrát. Inú príčinu hlásenie neuvádza.
    .act = počkať a odoslať správu znova
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Je adresa správna? Počkajte deň a odošlite správu znova.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Nepomohlo to? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Životnosť správy vo fronte sa skončila. Vyhľadajte v logu poslednú odpoveď každého pokusu: uvádza skutočnú príčinu. Vyskúšajte hostiteľov MX domény cez IPv4 aj IPv6.

cause-route-broken =
    .headline = Do domény { $domain } sa nenašla funkčná cesta
    .why = Nepodarilo sa zistiť, kam správu doručiť. Chybné môže byť nastavenie domény { $domain } alebo niektorého poštového servera na ceste.
    .act = opraviť nastavenie
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že pošta na túto adresu neprichádza.
    .step-2 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .otherwise = Správcovia domény { $domain } môžu skontrolovať, kam sa jej pošta posiela.
    .admin = Skontrolujte záznamy MX, A a AAAA domény a vlastné smerovacie tabuľky. Pri slučke ukážu polia Received, ktorí hostitelia sa opakujú. Hľadajte preposielanie v kruhu a hostiteľa MX, ktorý doménu nepovažuje za svoju.

cause-domain-without-mail-server =
    .headline = Pre doménu { $domain } sa nenašiel poštový server
    .why = Doména existuje, ale neuvádza poštový server, ktorý by mohol správu prijať. Možno slúži len na web.
    .act = uviesť poštový server
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Nájdite správnu adresu v staršej správe alebo na webe organizácie.
    .step-3 = Zistite od príjemcu iným spôsobom ďalšiu adresu.
    .otherwise = Je názov { $domain } správny? Potom musia správcovia v nastavení tejto domény uviesť poštový server.
    .admin = Vyhľadajte záznamy MX. Nepoužiteľné sú: názvy bez záznamu A alebo AAAA, CNAME (RFC 2181, oddiel 10.3), IP adresy namiesto názvu, localhost. Bez akéhokoľvek MX platí adresa samotnej domény (RFC 5321, oddiel 5.1). Ak MX vedie späť na hostiteľa, ktorý hlásenie vytvoril („mail loops back to myself“), tento hostiteľ nepozná doménu ako svoju: pridajte ju tam alebo opravte MX.

cause-domain-lookup-failed =
    .headline = Poštový server domény { $domain } sa nepodarilo nájsť
    .why = Adresár, ktorý ukazuje cestu k schránke, nedal použiteľnú odpoveď. Porucha môže byť na ktorejkoľvek strane.
    .act = skontrolovať menné servery
    .step-1 = Skontrolujte časť za zavináčom. Možno tam má byť iný, podobný názov.
    .step-2 = Je adresa správna? Počkajte niekoľko hodín a odošlite správu znova.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Stáva sa to aj pri iných doménach ako { $domain }? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Opýtajte sa každého autoritatívneho menného servera domény na MX, A a AAAA a potom vlastného resolvera. Ak zlyháva len resolver (SERVFAIL, vypršanie času), pozrite sa na jeho validáciu DNSSEC, jeho forwardery a na blokované TCP alebo veľké odpovede UDP na porte 53. Ak zlyhávajú autoritatívne servery: chybná delegácia (lame delegation), podpisy po platnosti, nedostupní hostitelia. Ak hostiteľ, ktorý hlásenie vytvoril, smeruje podľa LDAP alebo databázy, skontrolujte najprv tie.

cause-mail-loop =
    .headline = Správa zrejme obieha v kruhu
    .why = Podľa hlásenia sa správa vrátila na niektorý server, alebo prešla cez príliš veľa serverov. Obvykle si servery alebo schránky preposielajú poštu navzájom.
    .act = prerušiť kruh
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že správy na túto adresu obiehajú v kruhu.
    .step-2 = Preposielate vlastnú poštu na túto adresu? Zariaďte, aby sa vám nevracala.
    .step-3 = Je to súrne? Použite inú adresu príjemcu.
    .otherwise = Miesto, kde sa správa obracia, môžu nájsť správcovia domény { $domain }.
    .recipient = Preposielate svoje správy na inú adresu? Zariaďte, aby ich táto adresa nepreposielala späť k vám.
    .admin = Čítajte polia Received odspodu nahor a nájdite, kde sa hostitelia opakujú: posledný hostiteľ pred opakovaním posiela správu späť. Tam hľadajte preposielanie v kruhu, relay alebo smart host pre doménu, ktorá má byť lokálna, MX vedúci späť alebo hybridné prostredie, v ktorom každá strana považuje doménu za doménu tej druhej. Ak sa nič neopakuje, limit skokov je príliš nízky: RFC 5321, oddiel 6.3, žiada najmenej 100.

## Protokol doručovania

cause-protocol-problem =
    .headline = Dva poštové servery sa navzájom nedohodli
    .why = Servery sa nedohodli, ako správu odovzdať. Je to technická vec medzi týmito dvoma servermi.
    .act = skontrolovať poštový server
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Možno budú potrební aj správcovia domény { $domain }.
    .admin = Čítajte odpoveď spolu s príkazom, na ktorý odpovedá. Porovnajte, čo bolo oznámené po EHLO, s tým, čo sa použilo. Častou príčinou sú firewally a proxy, ktoré prepisujú SMTP, a tiež server, ktorý najprv vyžaduje STARTTLS.

cause-tls-demanded =
    .headline = Poštový server vyžaduje zabezpečené spojenie
    .why = Server uvádza, že túto správu prijme len cez šifrované spojenie. Podľa tohto hlásenia sa žiadne nepoužilo.
    .act = zapnúť šifrovanie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Používate vlastný poštový program alebo zariadenie? Zapnite v jeho nastaveniach TLS pre odchádzajúcu poštu.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Overte, či váš systém ako klient používa STARTTLS (RFC 3207): mnohé systémy to v predvolenom nastavení nerobia. Ak áno, pozrite sa, či EHLO ponúka STARTTLS a či ho neodstraňuje firewall. Keď zlyhá handshake: verzie TLS nižšie než 1.2, šifry, chýbajúci balík CA. Na odosielanie z klientov použite port 465 alebo 587 so STARTTLS (RFC 8314). Google na to používa 4.7.29 alebo 5.7.29.

cause-too-many-recipients =
    .headline = Správa má príliš veľa príjemcov
    .why = Niektorý poštový server na ceste prijíma naraz len obmedzený počet adries.
    .act = použiť menej adries
    .step-1 = Odošlite správu znova, ale len na adresy z tohto oznámenia.
    .step-2 = Je ich stále priveľa? Pošlite ju postupne menším skupinám.
    .step-3 = Píšete tejto skupine často? Požiadajte svojho správcu pošty o distribučný zoznam.
    .otherwise = Aký limit tam platí, vám povedia správcovia domény { $domain }.
    .admin = Server by mal prijať najmenej 100 príjemcov naraz a klient by mal zvyšok rozdeliť (RFC 5321). Overte, či váš systém po odpovedi 452 príjemcov rozdelí a aké limity platia pre správu a pre odosielateľa.

## Obsah

cause-content-problem =
    .headline = Poštový server si neporadí s podobou správy
    .why = Doručeniu bráni niečo v tom, ako je správa zostavená. Môže to byť formát, znaky alebo príloha.
    .act = zjednodušiť správu
    .step-1 = Odošlite správu znova ako obyčajný text bez formátovania.
    .step-2 = Vynechajte prílohy alebo ich pošlite ako bežné typy súborov.
    .step-3 = Skúste iný poštový program, napríklad v prehliadači.
    .otherwise = Neprejde ani jednoduchá správa? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Skontrolujte správu podľa RFC 5322 a MIME: From a Date, samostatné CR alebo LF, dĺžku riadkov, NUL, znakové sady. Zistite, či bolo treba 8BITMIME, BINARYMIME alebo SMTPUTF8 a nebolo ponúknuté.

cause-message-malformed =
    .headline = Poštový server našiel chyby v podobe správy
    .why = Podľa servera správa nezodpovedá štandardu pre e-mail. Obvyklou príčinou je program, ktorý ju vytvoril.
    .act = použiť iný program
    .step-1 = Napíšte správu znova v inom poštovom programe, napríklad v prehliadači.
    .step-2 = Napíšte text úplne nanovo. Skopírovaná alebo preposlaná správa môže chybu niesť so sebou.
    .step-3 = Nepomohlo to? Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .otherwise = Vytvoril správu nejaký web alebo zariadenie? Potom ju môže opraviť len ten, kto sa o ne stará.
    .admin = Kontrolujte v tomto poradí: jedno From s platnou adresou, a ak je ich viac, aj Sender; jedno Date; žiadne pole dvakrát (RFC 5322, oddiel 3.6); zápis Message-ID; nekódované 8-bitové oktety v hlavičke; samostatné CR alebo LF (RFC 5321, oddiel 2.3.8); riadky nad 998 oktetov; hranice a kódovanie MIME. Porovnajte správu pri podaní so správou pri odoslaní: menia ju pätičky, brány a programy pre zoznamy.

cause-media-unsupported =
    .headline = Poštový server neprijíma tento typ obsahu
    .why = Podľa hlásenia má správa typ obsahu, ktorý druhá strana neprijme. Niektoré adresy prijímajú len obyčajný text.
    .act = zmeniť typ súboru
    .step-1 = Použite bežné typy súborov, napríklad PDF alebo JPEG.
    .step-2 = Odošlite správu znova ako obyčajný text, bez formátovania a príloh.
    .step-3 = Nahrajte súbory na webové úložisko a pošlite odkaz.
    .otherwise = Ktoré typy obsahu ich systém prijíma, vám povedia správcovia domény { $domain }.
    .admin = Porovnajte Content-Type každej časti (RFC 2046) s tým, čo cieľ prijíma: brány na SMS, fax, pager a systémy na požiadavky často berú len text/plain. Hľadajte application/ms-tnef (winmail.dat), vnorené message/rfc822 a multipart/signed. Vypnite pre túto doménu formát RTF alebo nechajte bránu časť vypustiť či previesť.

cause-conversion-impossible =
    .headline = Správa sa na ceste nedala previesť do inej podoby
    .why = Podľa hlásenia potrebuje ďalší poštový systém správu v inej podobe. Zmeniť ju nebolo možné alebo to nebolo dovolené.
    .act = písať obyčajný text
    .step-1 = Pre túto adresu použite obyčajný text bez formátovania a zvláštnych znakov.
    .step-2 = Je správa podpísaná alebo šifrovaná? Ak to jej obsah dovolí, pošlite ju bez toho.
    .step-3 = Vynechajte prílohy alebo nahrajte súbory na webové úložisko a pošlite odkaz.
    .otherwise = Neprejde ani jednoduchá správa? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Zistite, ktoré z rozšírení 8BITMIME (RFC 6152), BINARYMIME alebo SMTPUTF8 ďalší skok po EHLO neponúka. X.6.2: prevod je zakázaný, napríklad v podpísaných častiach alebo zásadami; X.6.3: nie je podporovaný; X.6.5: prevod sa skúšal a nepodaril sa. Nechajte odosielajúci program použiť quoted-printable alebo base64 alebo posielajte cez hostiteľa, ktorý rozšírenie podporuje.

cause-content-refused =
    .headline = Obsah správy nebol prijatý
    .why = Niektorý poštový server na ceste kontroluje obsah správ. V tejto mu niečo prekážalo, napríklad príloha alebo odkaz.
    .act = zmeniť obsah
    .step-1 = Vynechajte prílohy, najmä programy a komprimované súbory.
    .step-2 = Skôr než súbory pošlete znova, preverte ich antivírusom.
    .step-3 = Vynechajte odkazy, ktoré nie sú potrebné.
    .step-4 = Dohodnite sa s príjemcom, ako súbory odovzdať inak.
    .otherwise = Čo ich systém neprijíma, vám povedia správcovia domény { $domain }.
    .recipient = Dohodnite sa s odosielateľom, ako obsah odovzdať inak. Treba to často? Požiadajte svojho správcu pošty o výnimku.
    .admin = Zistite, ktorý filter odpovedal a ktoré pravidlo alebo signatúru uvádza. Skontrolujte typy súborov vnútri archívov a dvojité prípony. Ak antivírus hlási škodlivý softvér, preverte najprv zariadenie odosielateľa.

cause-attachment-refused =
    .headline = Jedna z príloh nebola prijatá
    .why = Niektorý poštový server na ceste neprijíma súbor z tejto správy. Mnohé systémy odmietajú programy, skripty a zaheslované archívy.
    .act = zmeniť prílohu
    .step-1 = Prečítajte si odpoveď na konci tohto oznámenia. Môže v nej byť názov súboru.
    .step-2 = Použite pre súbor bežný formát, napríklad PDF, alebo súbor vynechajte.
    .step-3 = Nahrajte súbor na webové úložisko a pošlite odkaz.
    .otherwise = Ktoré súbory ich systém prijíma, vám povedia správcovia domény { $domain }.
    .recipient = Ponúknite na odovzdanie súboru inú cestu, napríklad zdieľaný priečinok. Potrebujete takéto súbory často? Požiadajte svojho správcu pošty o výnimku.
    .admin = Zistite, na čo sa pravidlo pozerá: na príponu, Content-Type, skutočný typ súboru alebo dovnútra archívov. Často sa odmietajú: .exe, .js, .iso, .lnk, .html, makrá, dvojité prípony, archívy s heslom, ktoré sa nedajú prehľadať, priveľa príloh alebo vnorené prílohy. Druhá strana môže pre tohto odosielateľa urobiť výnimku alebo uvoľniť kópiu z karantény. Súbor nemaskujte.

cause-virus-found =
    .headline = Antivírus hlási škodlivý softvér
    .why = Antivírus sa môže mýliť, ale bezpečnejšie je všetko preveriť. Niektorý škodlivý softvér posiela správy sám.
    .act = preveriť zariadenie
    .step-1 = Prílohy neotvárajte a zatiaľ ich znova neposielajte.
    .step-2 = Nechajte zariadenie aj súbory preveriť aktuálnym antivírusom.
    .step-3 = Túto správu ste nenapísali vy? Zmeňte si heslo na inom zariadení.
    .step-4 = Povedzte svojmu správcovi pošty, čo stojí v tomto oznámení. Súbory neposielajte ďalej.
    .otherwise = Je súbor určite neškodný? Potom môžu správcovia domény { $domain } rozhodnutie preskúmať.
    .admin = Zapíšte si, ktorý hostiteľ nález hlásil, a názov signatúry. Najprv izolujte a preverte odosielajúce zariadenie a hľadajte v účte správy a pravidlá, ktoré nevytvoril jeho vlastník. Skontrolujte súbor druhým antivírusom. Ak ide o falošný poplach, nahláste ho výrobcovi antivírusu; nikdy súbor nebaľte nanovo, aby prešiel.

cause-international-address-unsupported =
    .headline = Poštový server pozná v adresách len písmená od a do z
    .why = Jedna z adries tejto správy má aj iné písmená než od a do z. Niektorý poštový systém na ceste takéto adresy nepodporuje.
    .act = použiť jednoduchú adresu
    .step-1 = Zistite od príjemcu adresu, ktorá má len písmená od a do z.
    .step-2 = Má vaša vlastná adresa aj iné písmená? Napíšte z inej adresy.
    .otherwise = Správcovia domény { $domain } môžu zistiť, či ich systém môže takéto adresy podporovať.
    .recipient = Požiadajte svojho správcu pošty o druhú adresu, ktorá má len písmená od a do z. Dajte ju ľuďom, ktorých správy neprichádzajú.
    .admin = Ďalší systém neponúka SMTPUTF8 (RFC 6531). Zapnite ho tam alebo dajte schránke alias v ASCII. Samotná doména mimo ASCII sa dá poslať v podobe A-label.

## Bezpečnosť a pravidlá

cause-policy-problem =
    .headline = Správu zastavilo bezpečnostné pravidlo
    .why = Poštové systémy majú pravidlá na to, ktoré správy prijmú a odovzdajú ďalej. Jedno z nich túto správu zastavilo.
    .act = nájsť pravidlo
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Správcovia domény { $domain } vám povedia, či je to ich pravidlo.
    .admin = Odpoveď je neurčitá, možno zámerne. Zistite, ktorý hostiteľ ju dal. Skontrolujte overenie odosielateľa, TLS, reputáciu odosielajúceho hostiteľa a prípadné šifrovanie správy.

cause-cryptography-failed =
    .headline = Kontrola podpisu alebo šifrovania sa nepodarila
    .why = Týka sa to ochrany samotnej správy, napríklad podpisu. Podľa hlásenia ju niektorý systém nemohol overiť alebo previesť.
    .act = skontrolovať kľúče a certifikáty
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Šifrujete správy priamo vy? Vypýtajte si od príjemcu aktuálny kľúč alebo certifikát.
    .step-3 = Nie je v správe nič dôverné? Pošlite ju bez podpisu a šifrovania.
    .otherwise = Svoje kľúče možno musia skontrolovať aj správcovia domény { $domain }.
    .recipient = Máte nový kľúč či certifikát, alebo starý už neplatí? Pošlite aktuálny ľuďom, ktorí vám píšu.
    .admin = Nájdite hostiteľa, ktorý overuje, podpisuje alebo dešifruje (S/MIME, OpenPGP, brána). X.7.3: prevod medzi dvoma systémami nie je možný; X.7.5: chýba použiteľný kľúč; X.7.6: algoritmus nie je podporovaný, napríklad SHA-1 alebo krátke RSA; X.7.7: obsah bol zmenený. Skontrolujte platnosť, reťazec a odvolanie certifikátov a kľúče v adresári. Pri X.7.7 hľadajte, čo mení telo po podpísaní: pätičky, prepisovanie odkazov, zmena kódovania.

cause-refused-by-policy =
    .headline = Server { $domain } správu odmietol podľa svojich pravidiel
    .why = Každý poštový systém rozhoduje, ktoré správy prijme. Ktoré pravidlo zastavilo túto, vedia tamojší správcovia.
    .act = povoliť správu
    .step-1 = Prečítajte si odpoveď druhého servera na konci tohto oznámenia. Môže uvádzať dôvod.
    .step-2 = Dajte príjemcovi iným spôsobom vedieť, že správa bola odmietnutá.
    .step-3 = Poproste príjemcu, nech u tamojších správcov požiada o výnimku.
    .otherwise = Odmieta server { $domain } všetky vaše správy? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .recipient = Čakáte správy od tohto odosielateľa? Požiadajte svojho správcu pošty o výnimku.
    .admin = Pravidlo patrí druhej strane a náprava takisto. Pošlite jej postmasterovi odpoveď, čas a odosielajúcu IP adresu. Ak sa odmieta všetka pošta, skontrolujte najprv SPF, DKIM, DMARC, reverzné DNS a blokovacie zoznamy.

cause-refused-as-spam =
    .headline = Server { $domain } považuje správu za spam
    .why = Tamojší automatický filter správu odmietol ako nevyžiadanú poštu. Takéto filtre sa môžu mýliť.
    .act = pustiť správu do schránky
    .step-1 = Opýtajte sa príjemcu iným spôsobom, či sa tam dá vaša adresa povoliť.
    .step-2 = Skúste krátku správu bez odkazov a príloh.
    .step-3 = Túto správu ste nenapísali vy? Zmeňte si heslo a dajte vedieť svojmu správcovi pošty.
    .otherwise = Odmietajú sa aj vaše ďalšie správy? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .recipient = Pridajte odosielateľa do kontaktov alebo na zoznam bezpečných odosielateľov. Sú v priečinku so spamom správy z tejto adresy? Označte ich ako žiaduce.
    .admin = Skontrolujte SPF, DKIM a DMARC domény odosielateľa a reputáciu odosielajúcej IP adresy. Hľadajte neobvyklé odosielanie z tohto účtu. Ak je všetko v poriadku, nahláste chybné rozhodnutie vzdialenému postmasterovi.

cause-relay-refused =
    .headline = Poštový server odmietol správu odovzdať ďalej
    .why = Server uvádza, že odovzdávať poštu od vás do domény { $domain } nie je jeho úloha. Príčinou býva nastavenie.
    .act = opraviť nastavenie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Skontrolujte časť za zavináčom. Chybný názov môže viesť na nesprávny server.
    .otherwise = Je nastavenie na vašej strane správne? Potom musia správcovia domény { $domain } zistiť, ktorý server prijíma ich poštu.
    .admin = Záznamy MX môžu viesť na hostiteľa, ktorý doménu nevedie ako svoju. Alebo váš odovzdávací server (relay host) vyžaduje prihlásenie. Skontrolujte záznamy MX, prihlasovacie údaje pre odovzdávací server a IP adresy, ktorým dovoľuje odovzdávať poštu.

cause-authentication-required =
    .headline = Poštový server vyžaduje platné prihlásenie
    .why = Niektorý poštový server na ceste túto správu bez platného prihlásenia neprijme. Prihlásenie chýbalo, alebo nebolo prijaté.
    .act = skontrolovať prihlásenie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Používate zariadenie alebo program, ktorý posiela poštu sám? Skontrolujte v ňom používateľské meno a heslo.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Skontrolujte prihlasovacie údaje a mechanizmus, ktorý váš systém používa pre svoj odovzdávací server. Odosielajte cez port 587 so STARTTLS alebo cez port 465. Častou príčinou je zmenené heslo alebo vyžadované heslo aplikácie.

cause-authentication-refused =
    .headline = Prihlásenie na poštový server bolo odmietnuté
    .why = Poštový server neprijal prihlasovacie údaje, ktoré dostal. Heslo sa mohlo zmeniť, alebo mu uplynula platnosť.
    .act = opraviť prihlasovacie údaje
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Používate vlastný poštový program alebo zariadenie? Zadajte v ňom znova používateľské meno a heslo.
    .step-3 = Prihláste sa raz v prehliadači. Poskytovateľ tam od vás možno niečo potrebuje.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Prečítajte si odpoveď (RFC 4954, RFC 5248): 535 5.7.8 chybné prihlasovacie údaje, 432 4.7.12 prechod na nové heslo, 5.7.14 chýbajúci vzťah dôvery. Vyskúšajte prihlasovacie údaje ručne na porte na odosielanie. Potom skontrolujte: zmenené heslo alebo heslo po platnosti, účet zamknutý po neúspešných prihláseniach, prihlasovanie heslom vypnuté poskytovateľom, chýbajúce heslo aplikácie, token OAuth po platnosti. Údaje pre odovzdávací server sú uložené v poštovom serveri; opravte ich tam a spustite spracovanie frontu.

cause-authentication-too-weak =
    .headline = Poštový server vyžaduje bezpečnejšie prihlásenie
    .why = Podľa servera nie je tento spôsob prihlásenia dosť bezpečný. Samotné heslo môže byť správne.
    .act = použiť bezpečnejšie prihlásenie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Používate vlastný poštový program alebo zariadenie? Zapnite v ňom TLS a aktualizujte ho.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = 534 5.7.9: mechanizmus je príliš slabý alebo účet potrebuje heslo aplikácie; 538 5.7.11: tento mechanizmus len cez TLS. Prihláste sa po TLS na porte 465 alebo po STARTTLS na porte 587 (RFC 8314) mechanizmom, ktorý sa potom ponúka: SCRAM, OAUTHBEARER, XOAUTH2 alebo PLAIN vnútri TLS. Zariadenie, ktoré nepozná ani jedno, môže poštu odovzdávať serveru vo vašej sieti.

cause-sending-blocked =
    .headline = Odosielanie je pre tento účet alebo adresu zablokované
    .why = Poštový server na strane odosielateľa nedovoľuje tomuto účtu alebo adrese odosielať. Môže to byť len opatrenie pre istotu.
    .act = zrušiť blokovanie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Máte viac adries? Vyberte tú, ktorá patrí k tomuto účtu.
    .step-3 = Odišli správy, ktoré ste nenapísali vy? Hneď si zmeňte heslo.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Skontrolujte, či účet nie je vypnutý alebo zamknutý po zneužití a či má na túto adresu odosielateľa právo. Skôr než blokovanie zrušíte, hľadajte neobvyklé odosielanie, pravidlá preposielania a otvorené relácie a obnovte heslo.

cause-account-disabled =
    .headline = Podľa poštového servera je odosielajúci účet vypnutý
    .why = Poštový server na strane odosielateľa uvádza, že účet použitý na túto správu je vypnutý.
    .act = znova povoliť účet
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty, pokojne aj z iného účtu.
    .step-2 = Máte iný účet? Odošlite správu z neho.
    .otherwise = Podľa tohto hlásenia príčinou nie je adresa, na ktorú píšete.
    .admin = Server na odosielanie alebo odovzdávací server uvádza, že účet je vypnutý (525 alebo X.7.13, RFC 5248). Skontrolujte jeho stav: zrušený, prepadnutá licencia alebo platba, zamknutý po neúspešných prihláseniach, zamknutý po zneužití. Skôr než ho povolíte, odstráňte dôvod. Ak ide o účet, ktorým sa váš server prihlasuje na odovzdávací server, týka sa to všetkej odchádzajúcej pošty.

cause-account-compromised =
    .headline = Odosielanie je zablokované kvôli podozrivým správam
    .why = Poštový server na strane odosielateľa hlási neobvyklé odosielanie z tohto účtu alebo organizácie. Účet možno používa niekto iný.
    .act = zabezpečiť účet
    .step-1 = Hneď si zmeňte heslo, a to na zariadení, ktorému dôverujete.
    .step-2 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-3 = Hľadajte v schránke odoslané správy a pravidlá, ktoré nepoznáte.
    .step-4 = Nechajte zariadenie preveriť aktuálnym antivírusom.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Najprv zablokujte prihlásenie, obnovte heslo a ukončite všetky relácie a tokeny. Potom si prečítajte log prihlásení a odstráňte cudzie pravidlá schránky, preposielanie, delegátov, súhlasy aplikácií a konektory; vyprázdnite odchádzajúci front. Blokovanie zrušte až nakoniec. V Microsoft 365 sa používateľ (5.1.8) uvoľňuje medzi obmedzenými entitami, organizáciu (5.7.7xx) uvoľňuje podpora. Ak išlo o žiadané hromadné rozosielanie, posielajte ho cez službu na hromadné rozosielanie.

cause-send-as-denied =
    .headline = Tento účet nesmie použiť túto adresu odosielateľa
    .why = Podľa poštového servera na strane odosielateľa nepatrí adresa odosielateľa k tomuto účtu.
    .act = povoliť túto adresu odosielateľa
    .step-1 = Vyberte ako odosielateľa svoju vlastnú adresu a odošlite správu znova.
    .step-2 = Potrebujete tú druhú adresu? Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .otherwise = Príjemca s tým nemôže nič urobiť.
    .admin = Porovnajte v logu tri veci: prihlásenie, MAIL FROM a pole From. Ak je takéto použitie žiaduce, udeľte Send As alebo Send on Behalf (Exchange; počítajte s replikáciou), priraďte adresu k prihláseniu (smtpd_sender_login_maps v Postfixe) alebo ju pridajte ako overený alias. Zariadenia a programy potrebujú vlastný účet s vlastnou adresou. Ak o to nikto nestál, hľadajte zneužitie.

cause-sender-not-allowed =
    .headline = Server { $domain } na túto adresu poštu od vás neprijíma
    .why = Niektoré adresy prijímajú správy len od určitých odosielateľov, napríklad od kolegov alebo členov zoznamu. Iné sú určitým odosielateľom uzavreté.
    .act = povoliť vašu adresu
    .step-1 = Spojte sa iným spôsobom s príjemcom alebo s vlastníkom skupiny. Požiadajte o povolenie vašej adresy.
    .step-2 = Máte viac adries? Napíšte z tej, ktorú tam poznajú.
    .step-3 = Je to distribučný zoznam? Najprv sa doň prihláste.
    .otherwise = Kto smie na túto adresu písať, vidia správcovia domény { $domain }.
    .recipient = Pridajte odosielateľa medzi adresy, ktoré smú písať vám alebo vašej skupine. Ak to nejde, požiadajte svojho správcu pošty.
    .admin = Príjemca obmedzuje svojich odosielateľov: uzavretá skupina, zoznam pre členov, len vnútorní odosielatelia alebo blokovanie. Odosielateľa môže povoliť vlastník alebo správcovia. Overte, či je použitá tá adresa odosielateľa, ktorá je tam registrovaná.

cause-list-restricted =
    .headline = Podľa servera { $domain } je zoznam pre vás uzavretý
    .why = Mnohé zoznamy a skupiny prijímajú správy len od členov alebo vybraných odosielateľov. Podľa poštového servera medzi nimi vaša adresa nie je.
    .act = pridať vašu adresu
    .step-1 = Patríte medzi členov? Napíšte z adresy, pod ktorou vás zoznam vedie.
    .step-2 = Prihláste sa do zoznamu alebo iným spôsobom požiadajte jeho vlastníka o pridanie vašej adresy.
    .step-3 = Je to súrne? Napíšte priamo členom, ktorých poznáte.
    .otherwise = Komu zoznam patrí, vám povedia správcovia domény { $domain }.
    .recipient = Patrí tento zoznam alebo skupina vám? Pridajte odosielateľa alebo nechajte správy zvonka čakať na vaše schválenie.
    .admin = Porovnajte From a odosielateľa v obálke s členmi a povolenými prispievateľmi: obvyklým dôvodom je alias alebo zmenená adresa. Vlastník môže adresu pridať alebo zadržiavať cudzie príspevky na schválenie. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), vonkajší odosielatelia skupiny Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Podľa servera { $domain } je adresa len pre internú poštu
    .why = Podľa poštového servera prijíma táto adresa len správy z vlastnej organizácie. Vašu správu server medzi ne nezaradil.
    .act = povoliť odosielateľov zvonka
    .step-1 = Patríte do tejto organizácie? Odošlite správu zo svojho tamojšieho účtu.
    .step-2 = Požiadajte iným spôsobom príjemcu alebo vlastníka skupiny o povolenie odosielateľov zvonka.
    .step-3 = Použite inú adresu organizácie, napríklad tú z jej webu.
    .otherwise = Otvoriť adresu správam zvonka môžu správcovia domény { $domain }.
    .recipient = Požiadajte svojho správcu pošty o povolenie správ zvonka pre túto adresu alebo aspoň od jednotlivých odosielateľov.
    .admin = Exchange 5.7.12 a 5.7.13x: objekt príjemcu vyžaduje overených odosielateľov. Vypnite RequireSenderAuthenticationEnabled alebo vytvorte pre odosielateľa kontakt a ten povoľte. Ak je odosielateľ vnútorný, správa prišla bez prihlásenia: nech sa zariadenie alebo program prihlasuje, alebo opravte konektor medzi vlastnými servermi, aby sa počítala ako vnútorná.

cause-sender-blocked =
    .headline = Podľa servera { $domain } je pošta od vás blokovaná
    .why = Podľa poštového servera je vaša adresa, doména alebo server na zozname blokovaných odosielateľov. Môže to byť zámer, ale aj omyl.
    .act = zrušiť blokovanie
    .step-1 = Môže to byť omyl? Požiadajte tam iným spôsobom o zrušenie blokovania.
    .step-2 = Blokujú sa aj správy na iné adresy v tejto doméne? Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .otherwise = Kde a prečo je blokovanie nastavené, vidia správcovia domény { $domain }.
    .recipient = Je odosielateľ omylom na vašom zozname blokovaných? Odstráňte túto položku. Ak tam žiadna nie je, obráťte sa na svojho správcu pošty.
    .admin = Blokovanie je nastavené na druhej strane, príjemcom alebo správcami (Exchange 5.7.507, 5.7.513). Zistite, čoho sa týka: skúste iný účet svojej domény, potom inú IP adresu. Hľadajte nevyžiadané hromadné správy od tohto odosielateľa a vyhovte každej žiadosti o ukončenie. Potom pošlite vzdialenému postmasterovi odpoveď, čas, adresu odosielateľa a IP adresu.

cause-sender-not-verified =
    .headline = Server { $domain } nemohol overiť pôvod správy
    .why = Poštový server domény { $domain } overuje, či správa naozaj pochádza odtiaľ, odkiaľ tvrdí. Táto správa kontrolou neprešla.
    .act = opraviť nastavenie domény
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Posielajte len cez e-mailovú službu, ktorá patrí k vašej adrese.
    .otherwise = Bola správa na ceste preposlaná? Potom možno môžu pomôcť správcovia domény { $domain }.
    .recipient = Preposiela sa sem pošta z inej schránky? Radšej ju odtiaľ sťahujte: preposielanie môže túto kontrolu narušiť.
    .admin = Skontrolujte SPF pre odosielajúcu IP adresu, podpis DKIM a zhodu DMARC s doménou vo From. Odosielajúci hostiteľ potrebuje reverzný názov v DNS, ktorý sa prekladá späť naň. Pokryté musia byť aj preposielajúce servery a služby, ktoré posielajú za vás.

cause-spf-failed =
    .headline = Server { $domain } nemohol potvrdiť odosielací server
    .why = Doména môže metódou SPF uviesť servery, ktoré smú posielať jej poštu. Podľa servera { $domain } správa touto kontrolou neprešla.
    .act = opraviť záznam SPF
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Posielajte len cez e-mailovú službu, ktorá patrí k vašej adrese.
    .otherwise = Bola správa do domény { $domain } preposlaná? Potom môže byť príčinou server, ktorý ju preposlal.
    .recipient = Preposiela sa sem pošta z inej schránky? Radšej ju odtiaľ sťahujte: preposielanie môže túto kontrolu narušiť.
    .admin = Vyhodnoťte SPF (RFC 7208) pre doménu v MAIL FROM (ak je prázdna, pre doménu v EHLO) a pre IP adresu, ktorú videl vzdialený hostiteľ; nezabudnite na IPv6. Fail: pridajte adresu alebo include služby alebo posielajte cez uvedeného hostiteľa. Permerror: práve jeden záznam v=spf1, najviac 10 dopytov DNS a 2 prázdne, žiadne preklepy. Temperror: vaše menné servery. Preposielajúci server potrebuje SRS.

cause-dkim-failed =
    .headline = Server { $domain } nenašiel digitálny podpis, ktorý uznáva
    .why = E-mailové služby správy podpisujú, aby doložili ich pôvod. Metóda sa volá DKIM. Na serveri { $domain } žiadny taký podpis kontrolou neprešiel.
    .act = opraviť podpis DKIM
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Išla správa cez distribučný zoznam? Napíšte príjemcovi priamo.
    .step-3 = Posielajte len cez e-mailovú službu, ktorá patrí k vašej adrese.
    .otherwise = V čom bol problém s podpisom, vám povedia správcovia domény { $domain }.
    .admin = Pozrite sa na správu v podobe, v akej odišla: má vôbec DKIM-Signature (RFC 6376)? Vyhľadajte kľúč na <s>._domainkey.<d>: je tam, nie je prázdny, patrí k súkromnému kľúču, RSA najmenej 1024, lepšie 2048 bitov (RFC 8301). Ak nesedí hash tela, niečo mení správu po podpísaní: pätičky, brány, zmena kódovania. X.7.22: žiadny podpis, ktorého d= je doména vo From. Skontrolujte x= a hodiny.

cause-dmarc-failed =
    .headline = Server { $domain } nemohol overiť odosielateľa správy
    .why = Vaša doména môže ostatných žiadať, aby odmietali poštu bez dôkazu, že je naozaj z nej. Server { $domain } tento dôkaz (DMARC) nenašiel.
    .act = opraviť overovanie odosielateľa
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Posielajte len cez e-mailovú službu, ktorá patrí k vašej adrese.
    .step-3 = Išla správa cez distribučný zoznam? Napíšte príjemcovi priamo.
    .otherwise = Bola správa na ceste preposlaná? Potom môžu správcovia domény { $domain } urobiť výnimku.
    .recipient = Preposiela sa sem pošta z inej schránky? Radšej ju odtiaľ sťahujte: preposielanie môže túto kontrolu narušiť.
    .admin = Vyhľadajte _dmarc.<doména vo From>: p=, sp=, aspf=, adkim= (RFC 7489). Prejsť musí SPF alebo DKIM a ich doména sa musí zhodovať s From. Každá služba, ktorá posiela za vás, potrebuje kľúč DKIM pod vašou doménou alebo tam spiatočnú adresu; ktorá zlyháva, ukážu súhrnné hlásenia (rua=). Zoznamy a preposielajúce servery by mali prepisovať From alebo nemeniť podpísaný obsah. Uvoľnite p= len na čas opravy.

cause-arc-failed =
    .headline = Server { $domain } neverí preposlaniu tejto správy
    .why = Servery, ktoré poštu preposielajú, môžu svoje kontroly zapísať metódou ARC. Podľa servera { $domain } je zápis pri tejto správe neplatný.
    .act = skontrolovať preposielanie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Napíšte príjemcovi priamo, nie cez zoznam alebo adresu, ktorá preposiela.
    .otherwise = Preposlal správu cudzí server? Potom to musia opraviť tí, čo ho prevádzkujú.
    .recipient = Preposiela sa sem pošta z inej schránky? Radšej ju odtiaľ sťahujte: preposielanie môže túto kontrolu narušiť.
    .admin = Overte reťazec správy v podobe, v akej prišla (RFC 8617): inštancie 1 až n bez vynechania, cv=none pri prvej a cv=pass pri ostatných, každé ARC-Seal overiteľné kľúčom v DNS, ARC-Message-Signature pri najnovšej. Príčinou je prvý hostiteľ, ktorého súprava zlyhá alebo ktorý správu po zapečatení zmenil: opravte tam pečatenie alebo ho vypnite. O správe potom rozhodnú SPF, DKIM a DMARC bez ARC.

cause-reverse-dns-missing =
    .headline = Podľa servera { $domain } nemá odosielací server platný názov
    .why = Internetová adresa poštového servera má patriť k nejakému názvu. Podľa servera { $domain } odosielací server touto kontrolou neprešiel.
    .act = nastaviť názov servera
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Máte účet v inej e-mailovej službe? Odošlite správu z neho.
    .otherwise = Správcovia domény { $domain } môžu urobiť výnimku.
    .admin = Vezmite odosielajúcu IP adresu z odpovede alebo zo svojho logu a vyhľadajte jej záznam PTR; názov musí mať záznam A alebo AAAA s rovnakou adresou. PTR nastavuje ten, komu patrí blok adries: obvykle poskytovateľ hostingu alebo pripojenia. Skontrolujte aj IPv6 alebo posielajte cez IPv4, kým názov nemá. V EHLO uvádzajte rovnaký názov a vyhnite sa všeobecným názvom zloženým z adresy.

cause-sending-server-refused =
    .headline = Server { $domain } odmieta poštu z odosielacieho servera
    .why = Týka sa to poštového servera, ktorý odosiela vaše správy, nie vašej správy. Odmietnuté môžu byť aj iné správy z tohto servera.
    .act = vybaviť povolenie servera
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Správcovia domény { $domain } môžu urobiť výnimku.
    .recipient = Čakáte správy od tohto odosielateľa? Požiadajte svojho správcu pošty o výnimku.
    .admin = Ak odpoveď uvádza blokovací zoznam, nájdite a odstráňte príčinu skôr, než požiadate o výmaz. Skontrolujte reverzné DNS, názov v EHLO a neobvyklé objemy. Ak nie je uvedený žiadny zoznam, napíšte vzdialenému postmasterovi a uveďte odosielajúcu IP adresu.

cause-sending-server-blocklisted =
    .headline = Podľa { $domain } je odosielací server na blokovacom zozname
    .why = Blokovacie zoznamy uvádzajú servery, ktoré vraj posielajú nevyžiadanú poštu. Jeden server obvykle používa veľa ľudí, nemusí sa to teda týkať vás.
    .act = vybaviť výmaz zo zoznamu
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Máte účet v inej e-mailovej službe? Odošlite správu z neho.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Do výmazu zo zoznamu môžu správcovia domény { $domain } urobiť výnimku.
    .recipient = Čakáte správy od tohto odosielateľa? Požiadajte svojho správcu pošty o výnimku.
    .admin = Nájdite zoznam v odpovedi a vyhľadajte v ňom svoju odosielajúcu IP adresu; niektoré zoznamy sa týkajú domén alebo odkazov. Najprv nájdite a odstráňte príčinu: zneužitý účet, open relay, webový formulár, napadnuté zariadenie za rovnakou adresou. Potom požiadajte o výmaz na stránke zoznamu (Spamhaus alebo portál Microsoftu). Zoznamy dynamických adries: posielajte cez odovzdávací server poskytovateľa. Spoločná adresa: obráťte sa na poskytovateľa.

cause-sending-server-reputation-low =
    .headline = Server { $domain } málo dôveruje odosielaciemu serveru
    .why = Poštové systémy hodnotia server podľa doterajšej pošty. Podľa servera { $domain } je hodnotenie odosielacieho servera príliš nízke.
    .act = zlepšiť hodnotenie
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Počkajte deň a odošlite správu znova. Hodnotenie sa časom mení.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Správcovia domény { $domain } môžu urobiť výnimku.
    .recipient = Čakáte správy od tohto odosielateľa? Požiadajte svojho správcu pošty o výnimku.
    .admin = Kontrolujte v tomto poradí: SPF, DKIM, DMARC a reverzné DNS; náhly objem a zneužité účty; podiel sťažností a chýb. Hodnotenie poskytovateľa ukazujú jeho stránky: Google Postmaster Tools, Microsoft SNDS a JMRP, Yahoo Sender Hub. Nová adresa potrebuje niekoľko týždňov pomaly rastúceho objemu. Hromadné správy posielajte z inej adresy a len ľuďom, ktorí o ne požiadali. Potom použite formulár poskytovateľa s touto odpoveďou.

cause-greeting-refused =
    .headline = Uvítanie odosielacieho servera nebolo prijaté
    .why = Keď sa spoja dva poštové servery, prvý povie svoj názov. Druhý server názov, ktorý dostal, neprijal.
    .act = opraviť názov servera
    .step-1 = Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-2 = Odosiela správy samo nejaké zariadenie alebo program? Nech ich posiela cez vašu e-mailovú službu.
    .otherwise = Správcovia domény { $domain } môžu urobiť výnimku.
    .admin = Názov po EHLO musí byť úplný názov hostiteľa, ktorý sa dá preložiť (RFC 5321, oddiely 2.3.5 a 4.1.1.1), najlepšie ten zo záznamu PTR. Obvykle sa odmieta: localhost, názov bez bodky, .local, adresa bez zátvoriek, vlastný názov príjemcu. Nastavte smtp_helo_name v Postfixe alebo FQDN odosielacieho konektora v systéme Exchange. Ak je názov správny, zistite, ktorý hostiteľ alebo program za rovnakou adresou uvádza iný.

cause-rate-limited =
    .headline = Príliš veľa správ za krátky čas
    .why = Niektorý poštový server na ceste obmedzuje, koľko správ za určitý čas prijme. Tento limit je vyčerpaný. Môžu sa počítať aj správy od iných.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte do zajtra a odošlite správu znova.
    .step-2 = Píšete mnohým ľuďom? Rozložte správy na dlhší čas.
    .step-3 = Odoslali ste len pár správ? Dajte vedieť svojmu správcovi pošty a pre istotu si zmeňte heslo.
    .otherwise = Stáva sa to často? Potom môže váš správca pošty zistiť, ktorý limit platí.
    .admin = Zistite, čí je to limit: váš, vzdialeného systému, alebo jednej schránky. Spomaľte odosielanie podľa cieľa a hromadné správy rozložte. Náhla špička z jedného účtu môže znamenať, že bol zneužitý.

cause-sending-quota-exceeded =
    .headline = Limit na odosielanie je vyčerpaný
    .why = Účty a organizácie smú za určitý čas odoslať len určitý počet správ. Podľa hlásenia je tento počet vyčerpaný.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte deň a odošlite správu znova. Väčšina limitov platí na 24 hodín.
    .step-2 = Píšete mnohým ľuďom? Poraďte sa so svojím správcom pošty o službe na hromadné rozosielanie.
    .step-3 = Odoslali ste len pár správ? Zmeňte si heslo a dajte vedieť svojmu správcovi pošty.
    .otherwise = Váš správca pošty vidí, čo odišlo, a možno môže limit zvýšiť.
    .admin = Zistite, čí je to limit: účtu, organizácie, alebo vášho odovzdávacieho servera (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Spočítajte správy a príjemcov za posledných 24 hodín podľa účtov; hľadajte skripty, slučky a zneužité účty. Väčšina limitov je kĺzavá: nechajte front čakať a neposielajte znova. Hromadné správy presuňte do služby na hromadné rozosielanie alebo si nechajte limit zvýšiť.

cause-recipient-rate-limited =
    .headline = Podľa servera { $domain } chodí do schránky príliš veľa správ
    .why = Poštový server domény { $domain } obmedzuje, ako rýchlo smú správy do jednej schránky prichádzať. Počítajú sa aj správy od iných ľudí.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte hodinu a odošlite správu znova.
    .step-2 = Píše na túto adresu nejaký váš program? Nastavte ho tak, aby posielal menej správ.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Trvá to ďalej? Potom môžu správcovia domény { $domain } zistiť, odkiaľ všetky správy prichádzajú.
    .recipient = Prichádza veľa správ z jedného programu alebo služby? Nastavte ich tak, aby chodili zriedkavejšie. Ak dôvod nepoznáte, obráťte sa na svojho správcu pošty.
    .admin = Limit platí pre jednu schránku: od tohto odosielateľa (Exchange 5.2.121) alebo od všetkých (Exchange 5.2.122, Google 4.2.1 a 5.2.1). Hľadajte alarmy z dohľadu, skripty a dve automatické odpovede, ktoré si odpovedajú navzájom (RFC 3834). Alarmy zlučujte a znížte pre tohto príjemcu počet súbežných spojení. Vzdialení správcovia môžu nájsť zdroj alebo použiť skupinu či zdieľanú schránku s vyššími limitmi.

cause-flood-detected =
    .headline = Poštový server dostal príliš veľa podobných správ
    .why = Podľa servera vyzerá táto správa ako jedna zo záplavy podobných. Môže byť medzi nimi náhodou.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte do zajtra a odošlite správu znova.
    .step-2 = Posielate rovnaký text mnohým ľuďom? Použite službu na hromadné rozosielanie.
    .step-3 = Odoslali ste len túto jednu? Zmeňte si heslo a dajte vedieť svojmu správcovi pošty.
    .otherwise = Čo ich systém napočítal, vám povedia správcovia domény { $domain }.
    .recipient = Je v schránke zrazu veľa podobných správ? Dajte vedieť svojmu správcovi pošty. Hľadajte medzi nimi dôležité správy, napríklad z banky.
    .admin = X.7.28: príliš veľa podobných správ z vašej adresy, siete alebo domény alebo viac správ s rovnakým Message-ID. Nájdite zdroj v logu podľa predmetu a účtu: zneužitý účet, slučka, skript alebo webový formulár zneužívaný na prihlasovanie cudzích ľudí (použite potvrdzované prihlásenie na odber a captchu). Zastavte ho, odstráňte jeho správy z frontu a zvyšok posielajte pomaly.

cause-asked-to-try-later =
    .headline = Server { $domain } žiada o ďalší pokus neskôr
    .why = Poštový server domény { $domain } správu zatiaľ neprijíma. Servery tak odpovedajú, keď majú veľa práce alebo sú opatrné.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte niekoľko hodín a odošlite správu znova.
    .step-2 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Trvá to už niekoľko dní? Potom môžu správcovia domény { $domain } zistiť dôvod.
    .admin = Vzdialený server odpovedal dočasným odmietnutím. Overte, či váš systém opakuje pokusy z rovnakej IP adresy, pretože s tým greylisting počíta. Ak pokusy počas jedného dňa nepomôžu, pošlite vzdialenému postmasterovi odpoveď a časy.

cause-greylisted =
    .headline = Server { $domain } necháva neznámych odosielateľov čakať
    .why = Poštový server prijme správu od neznámeho odosielateľa až po nejakom čase, pri ďalšom pokuse. Bráni sa tak nevyžiadanej pošte.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte hodinu a odošlite správu znova z rovnakej adresy.
    .step-2 = Nepomohlo to? Prepošlite celé toto oznámenie svojmu správcovi pošty.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Správcovia domény { $domain } môžu vašu adresu z čakania vyňať.
    .recipient = Čakáte správy od tohto odosielateľa? Požiadajte svojho správcu pošty, nech túto adresu vyjme z čakania.
    .admin = Greylisting (RFC 6647) si pamätá IP adresu alebo jej sieť, odosielateľa a príjemcu a prijme ďalší pokus po niekoľkých minútach. Overte, či váš front skúša 4yz znova do hodiny a najmenej jeden deň, z rovnakej adresy a s rovnakým odosielateľom v obálke: skupiny adries a meniace sa spiatočné adresy to kazia. Vzdialení správcovia môžu urobiť výnimku podľa SPF, podľa siete alebo zoznamom povolených.

cause-system-congested =
    .headline = Podľa servera { $domain } je poštový systém preťažený
    .why = Poštový server uvádza, že má viac práce, než zvládne. Obvykle to prejde.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte do zajtra a odošlite správu znova.
    .step-2 = Posielate tam veľa správ? Rozložte ich na dlhší čas.
    .step-3 = Je to súrne? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Trvá to už niekoľko dní? Potom musia správcovia domény { $domain } svojmu systému uľaviť.
    .admin = Na strane odosielateľa pomôže menej súbežných spojení s týmto cieľom, dlhšie prestávky a pokus na jeho ďalších hostiteľoch MX. Na druhej strane preverte v tomto poradí: počet spojení oproti limitu, dĺžku frontu, pomalé filtre a dopyty (zoznamy v DNS, adresár), odozvu diskov, záťaž. Špičky v celú hodinu ukazujú na hromadné správy a skripty.

cause-priority-too-low =
    .headline = Server { $domain } prijíma len správy s vyššou prioritou
    .why = Podľa poštového servera musia správy s touto prioritou počkať. Stáva sa to pri mimoriadnych udalostiach alebo veľkej prevádzke.
    .act = počkať a odoslať správu znova
    .step-1 = Počkajte niekoľko hodín a odošlite správu znova.
    .step-2 = Majú mať vaše správy vyššiu prioritu? Opýtajte sa svojho správcu pošty.
    .step-3 = Nemôže to počkať? Spojte sa s príjemcom iným spôsobom.
    .otherwise = Kedy sa znova budú prijímať správy každej priority, vedia správcovia domény { $domain }.
    .admin = Vzdialený server používa MT-PRIORITY (RFC 6710); jeho odpoveď môže uvádzať najnižšiu úroveň, ktorú prijme. Porovnajte ju s úrovňou v MAIL FROM alebo v poli MT-Priority (RFC 6758). Úroveň zvýšte len odosielateľom, ktorí na ňu majú právo. Importance a X-Priority z poštových programov sa nepočítajú. Inak nechajte front čakať.

cause-secure-connection-failed =
    .headline = Zabezpečené spojenie s doménou { $domain } sa nepodarilo
    .why = Táto správa smie ísť len cez zabezpečené spojenie. Spojenie s druhým serverom sa nepodarilo dostatočne zabezpečiť.
    .act = skontrolovať nastavenie zabezpečenia
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že správa neprešla.
    .step-2 = Počkajte deň a odošlite správu znova.
    .otherwise = Stáva sa to aj pri iných doménach ako { $domain }? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Vyskúšajte STARTTLS na každom hostiteľovi MX: či sa ponúka a či je certifikát platný a uvádza hostiteľa. Porovnajte hostiteľov MX so zásadami MTA-STS a so záznamami TLSA. Správa s REQUIRETLS potrebuje, aby ho ponúkal každý hostiteľ na ceste.

cause-mta-sts-failed =
    .headline = Kontrola bezpečnostných pravidiel domény { $domain } zlyhala
    .why = Táto doména zverejňuje pravidlá pre zabezpečené spojenie so svojimi poštovými servermi. Podľa hlásenia ich nájdený server nesplnil.
    .act = opraviť bezpečnostné pravidlá
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že bezpečnostné pravidlá domény zastavujú správy.
    .step-2 = Je to súrne? Použite adresu príjemcu v inej doméne.
    .step-3 = Počkajte deň a odošlite správu znova.
    .otherwise = Opraviť pravidlá alebo server musia správcovia domény { $domain }.
    .admin = Stiahnite zásady z https://mta-sts.<doména>/.well-known/mta-sts.txt (RFC 8461). Každý hostiteľ MX musí zodpovedať niektorému riadku mx:, ponúkať STARTTLS a predložiť platný certifikát na svoj názov. Pri zmene hostiteľov MX: uveďte nových v zásadách, zmeňte id v zázname TXT _mta-sts, počkajte max_age starých zásad a potom zmeňte MX. Režim testing zatiaľ poštu prepúšťa. Strana odosielateľa: stiahnite zásady znova, ak sa id líši od uloženého.

cause-dane-failed =
    .headline = Kontrola bezpečnostných záznamov domény { $domain } zlyhala
    .why = Táto doména zverejňuje záznamy, podľa ktorých sa dá spoznať jej poštový server. Podľa hlásenia záznamy alebo server kontrolou neprešli.
    .act = opraviť bezpečnostné záznamy
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že bezpečnostné záznamy domény zastavujú správy.
    .step-2 = Je to súrne? Použite adresu príjemcu v inej doméne.
    .step-3 = Počkajte deň a odošlite správu znova.
    .otherwise = Stáva sa to aj pri iných doménach ako { $domain }? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Vyhľadajte TLSA na _25._tcp.<hostiteľ MX> a porovnajte ho s používaným certifikátom (RFC 7672; najlepšia voľba je 3 1 1). Obvyklou príčinou je nový kľúč skôr než jeho záznam: zverejnite starý aj nový TLSA, počkajte TTL a potom vymeňte certifikát. Skontrolujte, či sa ponúka STARTTLS. Overte DNSSEC zón domény aj hostiteľa MX: podpisy po platnosti, záznamy DS po výmene kľúča. Ak zlyhávajú aj iné podpísané domény, skontrolujte vlastný resolver a jeho hodiny.

cause-certificate-invalid =
    .headline = Certifikát servera domény { $domain } nebol uznaný
    .why = Certifikát ukazuje, že server je ten pravý. Tento už možno neplatí, uvádza iný server alebo má neznámeho vydavateľa.
    .act = obnoviť certifikát
    .step-1 = Dajte príjemcovi iným spôsobom vedieť, že certifikát poštového servera nebol uznaný.
    .step-2 = Je to súrne? Použite adresu príjemcu v inej doméne.
    .step-3 = Počkajte deň a odošlite správu znova.
    .otherwise = Stáva sa to aj pri iných doménach ako { $domain }? Potom prepošlite celé toto oznámenie svojmu správcovi pošty.
    .admin = Vyskúšajte každého hostiteľa MX príkazom openssl s_client -starttls smtp -connect <hostiteľ>:25 -servername <hostiteľ> -showcerts. Skontrolujte platnosť, názov hostiteľa MX medzi alternatívnymi názvami subjektu, medziľahlé certifikáty a vydavateľa. Po obnove sa musí poštová služba znova načítať, na každom hostiteľovi MX. Na strane odosielateľa: hodiny, balík CA a pravidlo alebo konektor, ktorý pre túto doménu vyžaduje platný certifikát.

cause-requiretls-unsupported =
    .headline = Server na ceste nemôže zaručiť bezpečné doručenie
    .why = Správa bola odoslaná s požiadavkou, aby každé spojenie na ceste bolo zabezpečené. Ďalší poštový server to nesľubuje.
    .act = umožniť bezpečné doručenie
    .step-1 = Nie je v správe nič dôverné? Odošlite ju znova bez tejto požiadavky.
    .step-2 = Je dôverná? Dohodnite sa s príjemcom na inom bezpečnom spôsobe.
    .otherwise = Správcovia domény { $domain } môžu zistiť, či ich systém môže túto požiadavku podporovať.
    .admin = Správa nesie REQUIRETLS (RFC 8689). Ďalší skok musí REQUIRETLS ponúkať po EHLO vnútri TLS, s platným certifikátom, a jeho MX musí byť zabezpečený cez DNSSEC alebo MTA-STS. Vyskúšajte každého hostiteľa MX: stačí jeden, ktorý to nepodporuje. Na druhej strane to musí podporovať každý skok až po schránku. Na strane odosielateľa smie o zrušení požiadavky rozhodnúť len odosielateľ.
