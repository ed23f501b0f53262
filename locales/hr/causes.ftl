### Uzroci: zašto poruka nije isporučena i što pomaže.
###
### Ono što tvrdi drugi poslužitelj navodimo kao njegovu tvrdnju: „prema poslužitelju”, „poslužitelj javlja”. Atribut .act je
### infinitiv iza „može”: Primatelj može osloboditi prostor.

## Ništa nije poznato

cause-unknown =
    .headline = Točan razlog nije poznat
    .why = Izvješće o isporuci ne navodi jasan uzrok. Sve što se zna stoji na kraju ove obavijesti.
    .act = pronaći uzrok
    .step-1 = Provjerite adresu još jednom.
    .step-2 = Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-3 = Opet ne uspijeva? Proslijedite cijelu ovu obavijest svojem administratoru.
    .otherwise = Administratori na objema stranama mogu saznati više iz svojih zapisnika.
    .admin = Status i odgovor ne otkrivaju uzrok. Pronađite poruku u svojem zapisniku prema vremenima i identifikatorima koji su ovdje navedeni. Ako je naveden drugi poslužitelj, njegov odgovor mogu objasniti njegovi administratori.

## Adrese

cause-address-problem =
    .headline = Jedna adresa ove poruke nije prihvaćena
    .why = Neki poštanski poslužitelj na putu nije prihvatio jednu adresu ove poruke. Najčešći je razlog pogreška u tipkanju.
    .act = provjeriti adresu
    .step-1 = Usporedite adresu slovo po slovo s onom iz neke primateljeve poruke. Pazite i na razmake, zareze i točke.
    .step-2 = Upišite adresu ponovno umjesto da je birate s popisa prijedloga.
    .step-3 = Saznajte sadašnju adresu na drugi način, na primjer telefonom.
    .otherwise = Je li adresa točna? Onda više mogu saznati administratori domene { $domain }.
    .admin = Usporedite adresu iz ovog izvješća s onom na koju je poruka poslana. Mogli su je promijeniti aliasi ili prosljeđivanje. Provjerite njezin zapis, domenu i odgovor.

cause-mailbox-unknown =
    .headline = Poslužitelj { $domain } ne poznaje ovu adresu
    .why = Poštanski poslužitelj domene { $domain } javlja da za ovu adresu nema pretinca. Možda je u adresi pogreška, a možda je pretinac zatvoren.
    .act = provjeriti adresu
    .step-1 = Usporedite adresu slovo po slovo s onom iz neke primateljeve poruke. Dovoljno je jedno pogrešno slovo.
    .step-2 = Je li adresa s popisa prijedloga? Prvo je uklonite s tog popisa, a zatim je upišite ponovno.
    .step-3 = Saznajte točnu adresu na drugi način. Zatim pošaljite poruku ponovno.
    .otherwise = Je li adresa točna? Onda administratori domene { $domain } mogu vidjeti zašto je tamo nepoznata.
    .recipient = Je li to vaša adresa? Provjerite kako je napisana ondje gdje je ljudi nalaze. Pitajte svojeg administratora postoji li pretinac.
    .admin = Ako pretinac treba postojati, njegovi bi administratori trebali provjeriti imenik, aliase i tablice primatelja. Provjerite vode li MX zapisi do sustava u kojem je pretinac. Alias ili pravilo prosljeđivanja možda pokazuje na adresu koja više ne postoji.

cause-domain-unknown =
    .headline = Domena { $domain } nije pronađena
    .why = Dio adrese iza znaka @ ne vodi nikamo. Možda je u njemu pogreška, a možda se više ne koristi.
    .act = provjeriti adresu
    .step-1 = Provjerite dio iza znaka @ slovo po slovo. Završetke kao što su .com i .co lako je zamijeniti.
    .step-2 = Potražite točnu adresu u nekoj ranijoj poruci ili na webu.
    .step-3 = Saznajte točnu adresu na drugi način. Zatim pošaljite poruku ponovno.
    .otherwise = Je li ime { $domain } točno? Onda može pomoći samo vlasnik te domene.
    .admin = Potražite zapise MX, A i AAAA te domene i iz druge mreže. NXDOMAIN posvuda znači pogrešno ime ili isteklu registraciju. NXDOMAIN samo ovdje upućuje na vlastiti resolver.

cause-domain-accepts-no-mail =
    .headline = Domena { $domain } uopće ne prima poštu
    .why = Ova je domena postavljena tako da ne prima poštu. Zato u njoj ne radi nijedna adresa.
    .act = upotrijebiti drugu adresu
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Saznajte drugu adresu, na primjer telefonom.
    .step-3 = Potražite obrazac za kontakt na web-stranicama organizacije.
    .otherwise = Treba li domena { $domain } primati poštu? Onda njezin vlasnik mora promijeniti postavke domene.
    .admin = Domena objavljuje zapis null MX (RFC 7505). Ako je to zabuna, njezin bi vlasnik umjesto toga trebao objaviti MX zapise svojih poštanskih poslužitelja.

cause-address-malformed =
    .headline = Oblik ove adrese nije prihvaćen
    .why = Prema izvješću adresa nije napisana onako kako se pišu adrese e-pošte. Za pogrešku je dovoljan jedan razmak ili zarez.
    .act = ispraviti adresu
    .step-1 = Potražite razmake, zareze, navodnike, zagrade i točku na kraju. Ništa od toga ne pripada u adresu.
    .step-2 = Provjerite ima li adresa jedan znak @ i iza njega cijelu domenu, na primjer example.com.
    .step-3 = Upišite adresu rukom. Kopirani tekst može sadržavati znakove koji se ne vide.
    .otherwise = Izgleda li adresa ispravno? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Pogledajte adresu u naredbi RCPT, a ne samo u zaglavlju. Uobičajene pogreške: suvišni navodnici ili šiljaste zagrade, ime za prikaz, točka na kraju, domena bez točke, znakovi nulte širine ili znakovi sličnog izgleda, više od 64 okteta prije znaka @ (RFC 5321, odjeljci 4.1.2 i 4.5.3.1). Ako je adresa ispravno upisana, pronađite kontakt, alias ili program koji ju je promijenio.

cause-address-ambiguous =
    .headline = Adresa vodi u više pretinaca, javlja { $domain }
    .why = Prema poštanskom poslužitelju domene { $domain } ova adresa može značiti više pretinaca. Poslužitelj ne zna koji je pravi.
    .act = upotrijebiti punu adresu
    .step-1 = Upotrijebite punu adresu primatelja, a ne skraćeni oblik ili samo ime.
    .step-2 = Zatražite od primatelja na drugi način adresu koja sigurno radi.
    .otherwise = Administratori domene { $domain } mogu urediti da adresa vodi samo u jedan pretinac.
    .recipient = Javite svojem administratoru da vaša adresa vodi u više pretinaca. Dok se to ne ispravi, dajte ljudima neku drugu svoju adresu.
    .admin = Pogreška je u imeniku na strani primatelja. Njegovi bi administratori trebali potražiti tu adresu u svim pretincima, kontaktima, grupama, aliasima i pravilima prepisivanja te je ostaviti samo na jednom mjestu. I pretraživanje po imenu mora biti jednoznačno. Nakon promjene pričekajte da se imenik sinkronizira s poštanskim poslužiteljem.

cause-mailbox-moved =
    .headline = Poslužitelj { $domain } javlja da se adresa promijenila
    .why = Poštanski poslužitelj domene { $domain } javlja da ovog pretinca tamo više nema. Poruke ne prosljeđuje na novu adresu.
    .act = upotrijebiti novu adresu
    .step-1 = Zatražite od primatelja novu adresu na drugi način.
    .step-2 = Nova adresa možda stoji u odgovoru drugog poslužitelja, na kraju ove obavijesti. Provjerite je li prava.
    .step-3 = Promijenite adresu u svojim kontaktima. Zatim pošaljite poruku ponovno.
    .otherwise = Administratori domene { $domain } mogu postaviti prosljeđivanje sa stare adrese.
    .recipient = Je li to vaša stara adresa? Dajte ljudima novu. Vaš administrator možda može neko vrijeme prosljeđivati poruke.
    .admin = Drugi poslužitelj javlja da je pretinac premješten i da se poruke ne prosljeđuju. Odgovor 551 može navoditi novu adresu: provjerite je prije nego što je itko upotrijebi.

cause-address-changed-hands =
    .headline = Adresa ima novog vlasnika, javlja { $domain }
    .why = Poruka je bila samo za osobu koja je na određeni dan imala ovu adresu. Poštanski poslužitelj domene { $domain } javlja da se vlasnik otad promijenio.
    .act = saznati drugu adresu
    .step-1 = Zatražite od primatelja sadašnju adresu na drugi način.
    .step-2 = Na staru adresu ne šaljite ništa osobno. Možda to čita netko drugi.
    .step-3 = Uklonite staru adresu iz svojih kontakata i popisa.
    .otherwise = Vlasnik se nije promijenio? Onda administratori domene { $domain } mogu ispraviti datum koji imaju u evidenciji.
    .recipient = Je li ova adresa cijelo vrijeme vaša? Zamolite svojeg administratora da ispravi datum u evidenciji. Ako je vaša tek odnedavno, poruka nije bila za vas.
    .admin = Poruka je imala parametar RRVS ili polje Require-Recipient-Valid-Since (RFC 7293). Usporedite njegov datum s danom kad je adresa na računu zadnji put potvrđena. Ne šaljite onamo obnovu lozinke ni druge osobne podatke i zatražite potvrdu druge adrese. 5.7.17 odnosi se na pretinac, 5.7.18 na cijelu domenu. Ako se ni pretincu ni domeni vlasnik nije promijenio, druga strana treba ispraviti svoju evidenciju.

cause-sender-address-refused =
    .headline = Adresa s koje pišete nije prihvaćena
    .why = Neki poštanski poslužitelj na putu nije prihvatio adresu s koje pišete. Razlog može biti pogreška u adresi ili u postavkama njezine domene.
    .act = provjeriti adresu pošiljatelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Provjerite vlastitu adresu u postavkama programa za poštu.
    .step-3 = Imate li još neku adresu? Pošaljite poruku s nje.
    .otherwise = Prema ovom izvješću uzrok nije adresa na koju pišete.
    .admin = Provjerite pošiljatelja u omotnici: zapis adrese i ima li njezina domena zapise MX, A ili AAAA. Mnogi poslužitelji odbijaju domenu pošiljatelja koja se ne razrješava ili ima null MX.

cause-sender-address-malformed =
    .headline = Oblik adrese s koje pišete nije prihvaćen
    .why = Prema poštanskom poslužitelju adresa s koje pišete nije napisana onako kako se pišu adrese e-pošte.
    .act = ispraviti adresu pošiljatelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Pogledajte vlastitu adresu u postavkama programa za poštu. Uklonite razmake, zareze i zagrade.
    .step-3 = Je li poruku poslao neki uređaj ili web-stranica? Provjerite adresu pošiljatelja koja je ondje postavljena.
    .otherwise = Prema ovom izvješću uzrok nije adresa na koju pišete.
    .admin = Pogledajte naredbu MAIL FROM u svojem zapisniku. Uobičajene pogreške: prazna domena, samo ime računala, ime za prikaz unutar zagrada, razmaci, znakovi izvan ASCII-ja bez SMTPUTF8. Provjerite atribut mail na računu i pošiljatelja postavljenog u uređajima, skriptama i web-obrascima. Prepisivanje (SRS, VERP, masquerading) može lokalni dio produljiti iznad 64 okteta (RFC 5321, odjeljak 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Poštanski poslužitelj nije pronašao domenu vaše adrese
    .why = Poslužitelj je provjerio dio vaše adrese iza znaka @. Ondje nije pronašao domenu koja može primiti odgovor.
    .act = provjeriti domenu pošiljatelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Provjerite u programu za poštu dio vlastite adrese iza znaka @.
    .step-3 = Imate li adresu u drugoj domeni? Pošaljite poruku s nje.
    .otherwise = Prema ovom izvješću uzrok nije adresa na koju pišete.
    .admin = Potražite zapise MX, A i AAAA domene pošiljatelja u omotnici izvan svoje mreže, na više resolvera. Uobičajene pogreške: istekla registracija, neispravna delegacija ili DNSSEC (SERVFAIL), domena koja postoji samo unutar mreže, na primjer .local ili ime računala. Unutarnje domene na pristupniku prepišite u javnu. Ako je sada sve u redu, pričekajte negativni TTL zone i pošaljite ponovno.

cause-sender-domain-accepts-no-mail =
    .headline = Vaša domena ne prima poštu, javlja poslužitelj
    .why = Poslužitelj javlja da je domena vaše adrese postavljena tako da ne prima poštu. On odbija poruke na koje se ne može odgovoriti.
    .act = omogućiti odgovore
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Imate li adresu koja prima poštu? Pošaljite poruku s nje.
    .otherwise = Prema ovom izvješću uzrok nije adresa na koju pišete.
    .admin = Domena pošiljatelja u omotnici objavljuje zapis null MX (RFC 7505), pa do nje ne bi stiglo nijedno izvješće. Saznajte koji je program ili usluga koristi kao pošiljatelja i dodijelite mu povratnu adresu u domeni koja prima poštu. Ako domena treba primati poštu, zamijenite null MX pravim MX zapisima. Ako je nitko ne koristi, pošiljatelj je možda krivotvoren: pogledajte svoja izvješća DMARC.

## Pretinci

cause-mailbox-problem =
    .headline = Poslužitelj { $domain } javlja problem s pretincem
    .why = Poštanski poslužitelj domene { $domain } nije mogao isporučiti poruku u ovaj pretinac. Prema njegovu odgovoru uzrok je sam pretinac.
    .act = popraviti pretinac
    .step-1 = Javite primatelju na drugi način da poruke ne stižu.
    .step-2 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .step-3 = Je li hitno? Pišite na neku drugu adresu primatelja.
    .otherwise = Točan uzrok mogu vidjeti administratori domene { $domain }.
    .recipient = Prijavite se u svoj pretinac i potražite upozorenja. Ako ih nema, javite to svojem administratoru.
    .admin = Drugi poslužitelj prihvaća adresu i javlja kvar pretinca. Njegovi bi administratori trebali provjeriti stanje pretinca, njegovo prosljeđivanje i, ako je riječ o listi, njezine članove.

cause-mailbox-full =
    .headline = Poslužitelj { $domain } javlja da je pretinac pun
    .why = Pun pretinac ne prima nove poruke. Čim se u njemu oslobodi prostor, poruke mogu opet stizati.
    .act = osloboditi prostor
    .step-1 = Javite primatelju na drugi način da je pretinac pun.
    .step-2 = Kad u njemu opet bude mjesta, pošaljite poruku ponovno.
    .step-3 = Je li hitno? Pišite na neku drugu adresu primatelja.
    .otherwise = Administratori domene { $domain } mogu i povećati pretinac.
    .recipient = Izbrišite velike ili stare poruke, a zatim ispraznite smeće i mapu s neželjenom poštom. Treba li vam više prostora? Zatražite ga od svojeg administratora.
    .admin = Prema odgovoru pretinac je prešao kvotu. Njegovi administratori mogu povećati kvotu ili osloboditi prostor; često se računaju i smeće i neželjena pošta. Prije masovnog slanja provjerite koristi li se pretinac još uvijek.

cause-mailbox-disabled =
    .headline = Poslužitelj { $domain } javlja da je pretinac isključen
    .why = Poštanski poslužitelj domene { $domain } ne prima poruke za ovaj pretinac. Pretinac može biti zatvoren privremeno ili zauvijek.
    .act = uključiti pretinac
    .step-1 = Saznajte na drugi način koristi li se ta adresa još uvijek.
    .step-2 = Pišite na neku drugu adresu primatelja ili organizacije.
    .otherwise = Treba li pretinac raditi? Onda ga administratori domene { $domain } mogu ponovno uključiti.
    .recipient = Prijavite se u svoj pretinac; možda se predugo nije koristio. Ako to ne ide, zamolite svojeg administratora da ga uključi.
    .admin = Račun je isključen, zaključan ili obustavljen, često nakon duge neaktivnosti. Njegovi ga administratori mogu ponovno omogućiti ili postaviti alias odnosno prosljeđivanje. Inače uklonite adresu sa svojih popisa.

cause-list-expansion-failed =
    .headline = Poslužitelj { $domain } nije pronašao članove liste
    .why = Adresa predstavlja distribucijsku listu ili grupu. Poštanski poslužitelj domene { $domain } javlja da se poruka nije mogla predati članovima.
    .act = popraviti listu
    .step-1 = Javite vlasniku liste na drugi način da poruke ne prolaze.
    .step-2 = Je li hitno? Pišite izravno članovima koje poznajete.
    .otherwise = Administratori domene { $domain } mogu vidjeti zašto članovi nisu pronađeni.
    .recipient = Brinete li se o ovoj listi? Provjerite njezine članove i uklonite stavke koje više ne rade. Ako ništa ne nađete, javite to svojem administratoru.
    .admin = Na drugoj strani, ovim redom: može li poslužitelj čitati imenik, datoteku ili bazu s članovima; odgovaraju li još filtar i osnova dinamičke grupe; sadržavaju li ugniježđene liste jedna drugu; je li neka stavka neispravno zapisana. Proširite listu rukom prije nego što opet dobije poštu. Druge liste na tom sustavu pokazuju je li uzrok lista ili imenik.

cause-forwarding-broken =
    .headline = Prosljeđivanje iz pretinca ne radi, javlja { $domain }
    .why = Pretinac prosljeđuje svoje poruke na drugu adresu. Poštanski poslužitelj domene { $domain } javlja da to ne radi.
    .act = ispraviti prosljeđivanje
    .step-1 = Javite primatelju na drugi način da prosljeđivanje iz pretinca ne radi.
    .step-2 = Je li hitno? Pišite na neku drugu adresu primatelja.
    .otherwise = Prema ovom izvješću adresa na koju pišete je točna. Prosljeđivanje često može ispraviti i primatelj.
    .recipient = Pogledajte na koju adresu vaš pretinac prosljeđuje poruke. Ispravite je ili isključite prosljeđivanje.
    .admin = Na drugoj strani pronađite gdje je prosljeđivanje postavljeno: na računu, u pravilu pretinca, u aliasu ili u objektu kontakta. Pošaljite probnu poruku izravno na odredišnu adresu. Ispravite ili uklonite odredište i u međuvremenu čuvajte lokalnu kopiju. Ako odredište odbija proslijeđenu poštu, pogledajte SPF i DMARC: možda nedostaje SRS ili ARC.

## Poštanski sustavi

cause-system-problem =
    .headline = Poslužitelj { $domain } javlja problem u svojem sustavu
    .why = Poštanski sustav domene { $domain } nije mogao prihvatiti ovu poruku. Prema njegovu odgovoru uzrok je u samom sustavu.
    .act = popraviti poštanski sustav
    .step-1 = Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li problem i dalje? Onda ga moraju istražiti administratori domene { $domain }.
    .admin = Drugi sustav javlja vlastiti kvar: pohrana, održavanje, konfiguracija ili značajka koja nedostaje. Njegovi administratori trebaju vrijeme, ID reda čekanja iz svojeg odgovora i sam odgovor.

cause-system-full =
    .headline = Poslužitelj { $domain } javlja da je poštanski sustav pun
    .why = Poštanski poslužitelj javlja da više nema mjesta za nove poruke. To se odnosi na cijeli sustav, a ne na jedan pretinac.
    .act = osloboditi prostor za pohranu
    .step-1 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .step-2 = Je li hitno? Pišite na adresu primatelja u nekoj drugoj domeni.
    .otherwise = Traje li to danima? Onda mjesto mogu osloboditi samo administratori domene { $domain }.
    .admin = Odgovor se odnosi na udaljeni poslužitelj, a ne na kvotu. Njegovi bi administratori trebali provjeriti slobodan prostor i inode na diskovima s redom čekanja i poštom, zatim memoriju, pa prag ispod kojeg poslužitelj prestaje primati poštu (queue_minfree u Postfixu, back pressure u Exchangeu). Na strani pošiljatelja red čekanja treba samo nastaviti pokušavati.

cause-system-not-accepting =
    .headline = Poslužitelj { $domain } javlja da sustav ne prima poruke
    .why = Poštanski poslužitelj javlja da ne prima poruke. Možda je privremeno ugašen, a možda uopće nije namijenjen pošti.
    .act = uključiti primanje
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Je li adresa točna? Pričekajte jedan dan i pošaljite poruku ponovno.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li to danima? Onda to moraju istražiti administratori domene { $domain }.
    .admin = Odgovor 421 ili status 4.3.2 upućuje na gašenje, održavanje ili zamrznut red čekanja; odgovor 521 znači da ovaj poslužitelj nikad ne prima poštu (RFC 7504). Provjerite navode li MX zapisi samo poslužitelje koji trebaju primati poštu i isprobajte ostale. Na samom poslužitelju pogledajte stanje usluge e-pošte, zaustavljene procese ili komponente i ograničenja veza.

cause-system-misconfigured =
    .headline = Poslužitelj { $domain } javlja pogrešne postavke sustava
    .why = Tamošnji poštanski sustav odgovara da nije ispravno postavljen za ovu poruku.
    .act = ispraviti svoje postavke
    .step-1 = Javite primatelju na drugi način da tamošnji poštanski sustav javlja pogrešne postavke.
    .step-2 = Je li hitno? Pišite na adresu primatelja u nekoj drugoj domeni.
    .step-3 = Kad postavke budu ispravljene, pošaljite poruku ponovno.
    .otherwise = Podaci na kraju ove obavijesti pomažu administratorima domene { $domain } da pronađu pogrešku.
    .admin = Uz 5.3.5 poslužitelj kao sljedeći skok često nađe samog sebe. Usporedite njegovo ime, popis lokalnih domena i njegov MX ili smart host; u Exchangeu to uzrokuju konektori s istim imenom. Inače uzrok pokazuje udaljeni zapisnik u trenutku odgovora: nepoznat transport, tablica koja nedostaje, pogrešna prava. Pošaljite udaljenom postmasteru cijeli odgovor s ID-om reda čekanja.

cause-feature-missing =
    .headline = Poslužitelj { $domain } ne podržava ono što poruka traži
    .why = Poruka je poslana s posebnom opcijom. Poštanski poslužitelj domene { $domain } javlja da tu opciju ne podržava.
    .act = uključiti tu opciju
    .step-1 = Isključite posebne opcije, kao što su potvrda isporuke ili vrijeme isporuke. Zatim pošaljite poruku ponovno.
    .step-2 = Isprobajte drugi program za poštu, na primjer u pregledniku.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Nije uključena nijedna posebna opcija? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Pronađite parametar na koji se odgovor odnosi: usporedite MAIL i RCPT u svojem zapisniku s onim što udaljeni poslužitelj nudi nakon EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Provjerite skriva li proširenja vatrozid na jednoj od strana. Postavite svoj sustav da izostavi parametar ondje gdje se ne nudi ili zamolite drugu stranu da uključi proširenje.

cause-message-too-large =
    .headline = Poruka je prevelika
    .why = Neki poštanski poslužitelj na putu prima samo manje poruke. Privitci pri slanju narastu otprilike za trećinu.
    .act = smanjiti poruku
    .step-1 = Izostavite velike privitke ili ih smanjite.
    .step-2 = Stavite velike datoteke na web i pošaljite poveznicu na njih.
    .step-3 = Pošaljite više privitaka u odvojenim porukama.
    .otherwise = Administratori domene { $domain } mogu vam reći kolika poruka ondje smije biti.
    .recipient = Ponudite drugi način za velike datoteke, na primjer dijeljenu mapu. Vaš administrator zna kolika poruka smije biti.
    .admin = Usporedite veličinu poruke s vrijednošću SIZE koju udaljeni poslužitelj objavljuje nakon EHLO. Base64 privitku dodaje oko 37 posto. Pojedini pretinac može imati niže ograničenje od svojeg sustava.

cause-message-too-large-for-mailbox =
    .headline = Poruka je prevelika za ovaj pretinac
    .why = Poštanski poslužitelj domene { $domain } javlja da ovaj pretinac prima samo manje poruke. Privitci pri slanju narastu otprilike za trećinu.
    .act = poslati manju poruku
    .step-1 = Stavite velike datoteke na web i pošaljite poveznicu na njih.
    .step-2 = Izostavite privitke ili ih smanjite.
    .step-3 = Zatražite od primatelja drugu adresu, koja prima veće poruke.
    .otherwise = Administratori domene { $domain } mogu povećati ograničenje ovog pretinca.
    .recipient = Pitajte svojeg administratora kolika poruka smije biti i može li se ograničenje povećati. Dotad ponudite drugi način za velike datoteke.
    .admin = Ograničenje je postavljeno za pretinac, grupu ili račun (X.2.3), pa može biti mnogo niže od vrijednosti SIZE koju poslužitelj objavljuje nakon EHLO. Usporedite ga s veličinom u prijenosu: privitci u base64 zauzimaju oko 37 posto više. Administratori druge strane trebaju prvo pogledati ograničenje primanja na računu, zatim ono grupe ili paketa.

cause-own-system-problem =
    .headline = Uzrok je u našoj vlastitoj usluzi e-pošte
    .why = Naša usluga e-pošte nije mogla predati poruku dalje. Prema ovom izvješću uzrok nije na drugoj strani.
    .act = provjeriti uslugu e-pošte
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Kad kvar bude uklonjen, pošaljite poruku ponovno.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Poruka je zapela na samom poslužitelju koji je sastavio izvješće. Pretražite njegov zapisnik prema navedenim identifikatorima i vremenima. Provjerite konfiguraciju, pohranu, prava i lokalna pravila.

cause-stopped-by-own-rules =
    .headline = Poruku je zaustavilo pravilo naše usluge e-pošte
    .why = Naša usluga e-pošte ima pravila o adresama, prosljeđivanju i sadržaju. Prema ovom izvješću jedno od njih vrijedi za ovu poruku.
    .act = provjeriti pravilo
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Pročitajte razlog na kraju ove obavijesti. Možda piše na što se pravilo odnosi.
    .step-3 = Prosljeđuje li se vaša pošta automatski? Pitajte je li to dopušteno ili isključite prosljeđivanje.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Pronađite pravilo u zapisniku poslužitelja koji je sastavio izvješće, prema ID-u i vremenu: pristupne tablice, filtri sadržaja i milteri, pravila transporta ili zaštite od gubitka podataka, blokirani primatelji, ograničenja automatskog prosljeđivanja. Iznimka neka bude što uža. Ako je zaustavljeno prosljeđivanje prema van, prvo provjerite tko ga je postavio: to je čest znak preuzetog računa.

## Mreža i put

cause-network-problem =
    .headline = Smetnja na vezi između poštanskih sustava
    .why = Na putu do domene { $domain } dogodila se smetnja u mreži. Takve smetnje često prođu same.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li to danima? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Isprobajte vezu sa svakim MX poslužiteljem domene na portu 25, preko IPv4 i IPv6. Potražite istek vremena, prekide (reset) i pogreške path MTU. Ako se to događa samo s ovom domenom, javite njezinim administratorima.

cause-host-unreachable =
    .headline = Poštanski poslužitelj domene { $domain } nije dostupan
    .why = S tim se poslužiteljem nije mogla uspostaviti veza. Možda je isključen, preopterećen ili odsječen od mreže.
    .act = provjeriti svoj poslužitelj
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Je li adresa točna? Pričekajte jedan dan i pošaljite poruku ponovno.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li problem i dalje? Onda administratori domene { $domain } moraju provjeriti svoj poslužitelj.
    .admin = Isprobajte port 25 svakog MX poslužitelja, preko IPv4 i IPv6, i iz druge mreže. Ako drugi uspijevaju, pogledajte svoj vatrozid, svoje rute i moguće blokiranje porta 25 kod pružatelja usluge.

cause-connection-refused =
    .headline = Poslužitelj domene { $domain } odbio je vezu
    .why = Poslužitelj je pronađen, ali ne prima vezu za poštu. Njegova usluga e-pošte možda ne radi, a možda smeta vatrozid.
    .act = provjeriti svoju uslugu e-pošte
    .step-1 = Provjerite dio iza znaka @. Domena možda ima web-stranice, ali nema poštu.
    .step-2 = Je li adresa točna? Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-3 = Opet ne uspijeva? Javite se primatelju na drugi način.
    .otherwise = Traje li problem i dalje? Onda administratori domene { $domain } moraju provjeriti radi li njihova usluga e-pošte.
    .admin = Odbijanje (TCP reset, ECONNREFUSED) na portu 25 znači da ondje ništa ne sluša ili da odbija vatrozid. Isprobajte svaki MX poslužitelj preko IPv4 i IPv6, i iz druge mreže: ako ondje radi, blokirana je vaša adresa. Bez MX zapisa koristi se zapis A ili AAAA, koji može voditi na web-poslužitelj. Na udaljenom poslužitelju: radi li usluga, na kojim adresama, s kojim ograničenjima.

cause-connection-broken =
    .headline = Veza s domenom { $domain } prerano je prekinuta
    .why = Poslužitelji su se povezali, ali je veza prekinuta prije nego što je poruka predana.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte jedan sat i pošaljite poruku ponovno.
    .step-2 = Ima li poruka velike privitke? Pošaljite je bez njih ili s poveznicom na datoteke.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Događa li se to stalno? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Pronađite naredbu nakon koje je veza prekinuta. Prije pozdrava: ograničenja veza ili namjerna odgoda. Nakon STARTTLS: rukovanje (handshake). Tijekom DATA: path MTU, spor filtar sadržaja, ograničenje veličine. Pošaljite malu i veliku probnu poruku svakom MX poslužitelju, preko IPv4 i IPv6. Pogledajte vatrozide koji pregledavaju SMTP i svoja vremenska ograničenja (RFC 5321, odjeljak 4.5.3.2).

cause-may-have-arrived =
    .headline = Poruka je možda stigla
    .why = Veza s domenom { $domain } prekinuta je nakon slanja cijele poruke. Odgovora nema, pa ne znamo je li poruka prihvaćena.
    .act = pitati je li stigla
    .step-1 = Pitajte primatelja je li poruka stigla.
    .step-2 = Pošaljite je ponovno samo ako nije stigla. Inače može stići dvaput.
    .otherwise = Administratori domene { $domain } mogu u svojem zapisniku vidjeti je li poruka prihvaćena.
    .recipient = Pogledajte u ulaznu poštu i u mapu s neželjenom poštom. Javite pošiljatelju je li poruka ondje.
    .admin = Veza je izgubljena nakon kraja podataka, a prije odgovora. Potražite Message-ID u udaljenom zapisniku. Ako se ponavlja, pogledajte spore filtre sadržaja, vremenska ograničenja (RFC 5321 ovdje traži deset minuta) i path MTU.

cause-expired-after-retries =
    .headline = Nijedan pokušaj isporuke nije uspio
    .why = Isporuka u domenu { $domain } nije uspjela ni nakon više pokušaja. Izvješće ne navodi drugi uzrok.
    .act = pričekati i poslati ponovno
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Je li adresa točna? Pričekajte jedan dan i pošaljite poruku ponovno.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Opet ne uspijeva? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Isteklo je vrijeme poruke u redu čekanja. Potražite u zapisniku zadnji odgovor svakog pokušaja: on navodi pravi uzrok. Isprobajte MX poslužitelje domene preko IPv4 i IPv6.

cause-route-broken =
    .headline = Nije pronađen ispravan put do domene { $domain }
    .why = Nije se moglo utvrditi kamo treba isporučiti poruku. Možda su pogrešne postavke domene { $domain } ili nekog poštanskog poslužitelja na putu.
    .act = ispraviti postavke
    .step-1 = Javite primatelju na drugi način da pošta na ovu adresu ne stiže.
    .step-2 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .otherwise = Administratori domene { $domain } mogu provjeriti kamo se šalje njihova pošta.
    .admin = Provjerite zapise MX, A i AAAA domene i vlastite tablice usmjeravanja. Kod petlje polja Received pokazuju koji se poslužitelji ponavljaju. Potražite prosljeđivanje ukrug i MX poslužitelj koji domenu ne smatra svojom.

cause-domain-without-mail-server =
    .headline = Za domenu { $domain } nema poštanskog poslužitelja
    .why = Domena postoji, ali ne navodi poštanski poslužitelj koji može primiti poruku. Možda služi samo za web.
    .act = navesti poštanski poslužitelj
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Potražite točnu adresu u nekoj ranijoj poruci ili na web-stranicama organizacije.
    .step-3 = Zatražite od primatelja neku drugu adresu na drugi način.
    .otherwise = Je li ime { $domain } točno? Onda administratori u postavkama te domene moraju navesti poštanski poslužitelj.
    .admin = Potražite MX zapise. Neupotrebljivi su: imena bez zapisa A ili AAAA, CNAME (RFC 2181, odjeljak 10.3), IP adrese umjesto imena, localhost. Bez ijednog MX-a vrijedi adresa same domene (RFC 5321, odjeljak 5.1). Ako MX vodi natrag na poslužitelj koji je sastavio izvješće („mail loops back to myself”), taj poslužitelj domenu ne poznaje kao svoju: dodajte je ondje ili ispravite MX.

cause-domain-lookup-failed =
    .headline = Upit za poslužitelj domene { $domain } nije uspio
    .why = Imenik koji pokazuje put do pretinca nije dao upotrebljiv odgovor. Kvar može biti na bilo kojoj strani.
    .act = provjeriti DNS poslužitelje
    .step-1 = Provjerite dio iza znaka @. Možda je točno neko slično ime.
    .step-2 = Je li adresa točna? Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Događa li se to i s drugim domenama osim { $domain }? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Pitajte svaki autoritativni DNS poslužitelj domene za MX, A i AAAA, a zatim vlastiti resolver. Ako zakazuje samo resolver (SERVFAIL, istek vremena), pogledajte njegovu provjeru DNSSEC-a, poslužitelje kojima upućuje upite te blokirani TCP ili velike odgovore UDP na portu 53. Ako zakazuju autoritativni poslužitelji: neispravna delegacija (lame delegation), istekli potpisi, nedostupni poslužitelji. Ako poslužitelj koji je sastavio izvješće usmjerava prema LDAP-u ili bazi, prvo provjerite to.

cause-mail-loop =
    .headline = Čini se da poruka kruži
    .why = Prema izvješću poruka se vratila na neki poslužitelj ili ih je prošla previše. Obično tada poslužitelji ili pretinci prosljeđuju poštu jedan drugomu.
    .act = prekinuti krug
    .step-1 = Javite primatelju na drugi način da poruke na ovu adresu kruže.
    .step-2 = Prosljeđujete li svoju poštu na ovu adresu? Pobrinite se da vam se ne vraća.
    .step-3 = Je li hitno? Pišite na neku drugu adresu primatelja.
    .otherwise = Administratori domene { $domain } mogu pronaći mjesto gdje se poruka vraća.
    .recipient = Prosljeđujete li svoje poruke na drugu adresu? Pobrinite se da ih ta adresa ne prosljeđuje natrag.
    .admin = Čitajte polja Received odozdo prema gore i pronađite gdje se poslužitelji ponavljaju: zadnji prije ponavljanja šalje poruku natrag. Ondje potražite prosljeđivanje ukrug, relay ili smart host za domenu koja treba biti lokalna, MX koji vodi natrag ili hibridnu okolinu u kojoj svaka strana domenu smatra tuđom. Ako se ništa ne ponavlja, ograničenje skokova je prenisko: RFC 5321, odjeljak 6.3, traži najmanje 100.

## Protokol isporuke

cause-protocol-problem =
    .headline = Dva se poštanska poslužitelja nisu sporazumjela
    .why = Poslužitelji se nisu mogli dogovoriti kako predati poruku. To je tehničko pitanje između tih dvaju poslužitelja.
    .act = provjeriti poštanski poslužitelj
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Možda će trebati i administratori domene { $domain }.
    .admin = Čitajte odgovor zajedno s naredbom na koju se odnosi. Usporedite što je objavljeno nakon EHLO s onim što je upotrijebljeno. Čest su uzrok vatrozidi i posrednici (proxy) koji prepisuju SMTP, a i poslužitelj koji prvo zahtijeva STARTTLS.

cause-tls-demanded =
    .headline = Poštanski poslužitelj zahtijeva sigurnu vezu
    .why = Poslužitelj javlja da ovu poruku prima samo preko šifrirane veze. Prema ovom izvješću takve veze nije bilo.
    .act = uključiti šifriranje
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Koristite li vlastiti program za poštu ili uređaj? Uključite TLS u njegovim postavkama odlazne pošte.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Provjerite koristi li vaš sustav STARTTLS kao klijent (RFC 3207): mnogi to prema zadanim postavkama ne čine. Ako koristi, pogledajte nudi li EHLO STARTTLS i uklanja li ga vatrozid. Ako rukovanje ne uspije: verzije TLS-a ispod 1.2, šifre, paket CA koji nedostaje. Za predaju iz klijenata koristite port 465 ili 587 sa STARTTLS (RFC 8314). Google za to navodi 4.7.29 ili 5.7.29.

cause-too-many-recipients =
    .headline = Poruka ima previše primatelja
    .why = Neki poštanski poslužitelj na putu prima samo ograničen broj adresa odjednom.
    .act = upotrijebiti manje adresa
    .step-1 = Pošaljite poruku ponovno, ali samo na adrese iz ove obavijesti.
    .step-2 = Je li ih i dalje previše? Pošaljite poruku manjim grupama, jednoj za drugom.
    .step-3 = Pišete li često toj grupi? Zamolite svojeg administratora da postavi distribucijsku listu.
    .otherwise = Administratori domene { $domain } mogu vam reći koje ograničenje ondje vrijedi.
    .admin = Poslužitelj bi trebao primiti najmanje 100 primatelja odjednom, a klijent ostatak podijeliti (RFC 5321). Provjerite dijeli li vaš sustav nakon odgovora 452 i koja ograničenja vrijede za poruku i za pošiljatelja.

## Sadržaj

cause-content-problem =
    .headline = Poštanski poslužitelj ne može obraditi oblik poruke
    .why = Nešto u građi ove poruke sprječava isporuku. To može biti format, znakovi ili privitak.
    .act = pojednostaviti poruku
    .step-1 = Pošaljite poruku ponovno kao običan tekst, bez oblikovanja.
    .step-2 = Izostavite privitke ili ih pošaljite kao uobičajene vrste datoteka.
    .step-3 = Isprobajte drugi program za poštu, na primjer u pregledniku.
    .otherwise = Ne prolazi ni jednostavna poruka? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Provjerite poruku prema RFC 5322 i MIME: From i Date, samostalni CR ili LF, duljina redaka, NUL, skupovi znakova. Provjerite je li trebalo proširenje 8BITMIME, BINARYMIME ili SMTPUTF8 koje nije ponuđeno.

cause-message-malformed =
    .headline = Poštanski poslužitelj našao je pogreške u obliku poruke
    .why = Prema poslužitelju poruka ne slijedi standard za e-poštu. Uzrok je obično program koji ju je izradio.
    .act = upotrijebiti drugi program
    .step-1 = Napišite poruku ponovno u drugom programu za poštu, na primjer u pregledniku.
    .step-2 = Upišite tekst iznova. Kopirana ili proslijeđena poruka može sa sobom nositi pogrešku.
    .step-3 = Opet ne uspijeva? Proslijedite cijelu ovu obavijest svojem administratoru.
    .otherwise = Je li poruku izradila web-stranica ili uređaj? Onda je mogu ispraviti samo oni koji o njima brinu.
    .admin = Provjerite ovim redom: jedno polje From s valjanom adresom, i Sender ako ih je više; jedno Date; nijedno polje dvaput (RFC 5322, odjeljak 3.6); zapis Message-ID; nekodirani 8-bitni okteti u zaglavlju; samostalni CR ili LF (RFC 5321, odjeljak 2.3.8); redci dulji od 998 okteta; MIME granice i kodiranja. Usporedite predanu poruku s poslanom: mijenjaju je dodane napomene, pristupnici i programi za liste.

cause-media-unsupported =
    .headline = Poštanski poslužitelj ne prima ovu vrstu sadržaja
    .why = Prema izvješću u poruci je vrsta sadržaja koju druga strana ne može primiti. Neke adrese primaju samo običan tekst.
    .act = promijeniti vrstu datoteke
    .step-1 = Upotrijebite uobičajene vrste datoteka, kao što su PDF ili JPEG.
    .step-2 = Pošaljite poruku ponovno kao običan tekst, bez oblikovanja i privitaka.
    .step-3 = Stavite datoteke na web i pošaljite poveznicu na njih.
    .otherwise = Administratori domene { $domain } mogu vam reći koje vrste sadržaja njihov sustav prima.
    .admin = Usporedite Content-Type svakog dijela (RFC 2046) s onim što odredište prima: pristupnici za SMS, faks i dojavljivače te sustavi za zahtjeve često primaju samo text/plain. Potražite application/ms-tnef (winmail.dat), ugniježđene message/rfc822 i multipart/signed. Isključite obogaćeni tekst (RTF) za ovu domenu ili neka pristupnik taj dio izostavi ili pretvori.

cause-conversion-impossible =
    .headline = Poruka se na putu nije mogla pretvoriti
    .why = Prema izvješću sljedeći poštanski sustav traži poruku u drugom obliku. Promjena nije bila moguća ili nije bila dopuštena.
    .act = pisati običnim tekstom
    .step-1 = Za ovu adresu upotrijebite običan tekst, bez oblikovanja i posebnih znakova.
    .step-2 = Je li poruka potpisana ili šifrirana? Ako njezin sadržaj to dopušta, pošaljite je bez toga.
    .step-3 = Izostavite privitke ili stavite datoteke na web i pošaljite poveznicu.
    .otherwise = Ne prolazi ni jednostavna poruka? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Pogledajte koje od proširenja 8BITMIME (RFC 6152), BINARYMIME ili SMTPUTF8 sljedeći skok ne nudi nakon EHLO. X.6.2: pretvorba je zabranjena, na primjer u potpisanim dijelovima ili prema pravilima; X.6.3: nije podržana; X.6.5: pokušana je i nije uspjela. Neka program koji šalje sam kodira kao quoted-printable ili base64, ili šaljite preko poslužitelja koji podržava proširenje.

cause-content-refused =
    .headline = Sadržaj poruke nije prihvaćen
    .why = Neki poštanski poslužitelj na putu provjerava sadržaj poruka. U ovoj mu nešto smeta, na primjer privitak ili poveznica.
    .act = promijeniti sadržaj
    .step-1 = Izostavite privitke, prije svega programe i komprimirane datoteke.
    .step-2 = Provjerite datoteke antivirusnim programom prije nego što ih pošaljete ponovno.
    .step-3 = Izostavite poveznice koje nisu potrebne.
    .step-4 = Dogovorite s primateljem drugi način za datoteke.
    .otherwise = Administratori domene { $domain } mogu vam reći što njihov sustav ne prima.
    .recipient = Dogovorite s pošiljateljem drugi način za taj sadržaj. Ako vam često treba, zamolite svojeg administratora za iznimku.
    .admin = Saznajte koji je filtar dao odgovor i koje pravilo ili potpis navodi. Provjerite vrste datoteka unutar arhiva i dvostruke nastavke. Ako antivirusni program javlja zlonamjerni softver, prvo pregledajte uređaj pošiljatelja.

cause-attachment-refused =
    .headline = Jedan privitak nije prihvaćen
    .why = Neki poštanski poslužitelj na putu ne prima jednu datoteku iz ove poruke. Mnogi sustavi odbijaju programe, skripte i zaključane arhive.
    .act = promijeniti privitak
    .step-1 = Pročitajte odgovor na kraju ove obavijesti. Možda navodi datoteku.
    .step-2 = Upotrijebite za datoteku uobičajen format, kao što je PDF, ili je izostavite.
    .step-3 = Stavite datoteku na web i pošaljite poveznicu na nju.
    .otherwise = Administratori domene { $domain } mogu vam reći koje datoteke njihov sustav prima.
    .recipient = Ponudite drugi način za datoteku, na primjer dijeljenu mapu. Ako vam takve datoteke često trebaju, zamolite svojeg administratora za iznimku.
    .admin = Saznajte što pravilo gleda: nastavak, Content-Type, pravu vrstu datoteke ili unutrašnjost arhiva. Često se odbijaju: .exe, .js, .iso, .lnk, .html, makronaredbe, dvostruki nastavci, arhive s lozinkom koje se ne mogu pregledati, previše privitaka ili ugniježđeni privitci. Druga strana može napraviti iznimku za ovog pošiljatelja ili pustiti kopiju iz karantene. Ne prerušavajte datoteku.

cause-virus-found =
    .headline = Antivirusni program javlja zlonamjerni softver
    .why = Antivirusni programi mogu pogriješiti, ali sigurnije je provjeriti. Neki zlonamjerni softver sam šalje poruke.
    .act = provjeriti uređaj
    .step-1 = Ne otvarajte privitke i zasad ih ne šaljite ponovno.
    .step-2 = Provjerite uređaj i datoteke ažuriranim antivirusnim programom.
    .step-3 = Ova poruka nije od vas? Promijenite lozinku na drugom uređaju.
    .step-4 = Recite svojem administratoru što piše u ovoj obavijesti. Datoteke ne šaljite dalje.
    .otherwise = Je li datoteka sigurno bezopasna? Onda administratori domene { $domain } mogu preispitati odluku.
    .admin = Zapišite koji je poslužitelj javio nalaz i kako se zove potpis. Prije svega izolirajte i pregledajte uređaj koji šalje i potražite na računu poruke i pravila koja nije izradio njegov vlasnik. Provjerite datoteku drugim antivirusnim programom. Ako je uzbuna lažna, prijavite je proizvođaču; datoteku nikad ne pakirajte ponovno da bi prošla.

cause-international-address-unsupported =
    .headline = Poslužitelj u adresama prima samo slova od a do z
    .why = Jedna adresa ove poruke ima i druga slova osim onih od a do z. Neki poštanski sustav na putu ne podržava takve adrese.
    .act = upotrijebiti adresu bez posebnih slova
    .step-1 = Zatražite od primatelja adresu samo sa slovima od a do z.
    .step-2 = Ima li vaša adresa druga slova? Pišite s neke druge adrese.
    .otherwise = Administratori domene { $domain } mogu saznati može li njihov sustav podržati takve adrese.
    .recipient = Zatražite od svojeg administratora drugu adresu samo sa slovima od a do z. Dajte je ljudima čije poruke ne stižu.
    .admin = Sljedeći sustav ne nudi SMTPUTF8 (RFC 6531). Uključite ga ondje ili dajte pretincu alias u ASCII-ju. Sama domena izvan ASCII-ja može se slati u obliku A-label.

## Sigurnost i pravila

cause-policy-problem =
    .headline = Poruku je zaustavilo sigurnosno pravilo
    .why = Poštanski sustavi imaju pravila o tome koje poruke primaju i predaju dalje. Jedno je od njih zaustavilo ovu poruku.
    .act = pronaći pravilo
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } mogu reći je li pravilo njihovo.
    .admin = Odgovor je neodređen, možda namjerno. Saznajte koji ga je poslužitelj dao. Provjerite autentifikaciju pošiljatelja, TLS, ugled odlaznog poslužitelja i eventualno šifriranje poruke.

cause-cryptography-failed =
    .headline = Provjera potpisa ili šifriranja nije uspjela
    .why = Riječ je o zaštiti same poruke, na primjer o potpisu. Prema izvješću neki je sustav nije mogao provjeriti ili pretvoriti.
    .act = provjeriti ključeve i certifikate
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Šifrirate li poruku u svojem programu za poštu? Zatražite od primatelja važeći ključ ili certifikat.
    .step-3 = Nema li u poruci ništa povjerljivo? Pošaljite je bez potpisa i šifriranja.
    .otherwise = Možda i administratori domene { $domain } moraju provjeriti svoje ključeve.
    .recipient = Je li vaš ključ ili certifikat istekao ili se promijenio? Pošaljite važeći ljudima koji vam pišu.
    .admin = Pronađite poslužitelj koji provjerava, potpisuje ili dešifrira (S/MIME, OpenPGP, pristupnik). X.7.3: nema pretvorbe između dvaju sustava; X.7.5: nema upotrebljivog ključa; X.7.6: algoritam nije podržan, na primjer SHA-1 ili kratki RSA; X.7.7: sadržaj je izmijenjen. Provjerite istek, lanac i opoziv certifikata te ključeve u imeniku. Uz X.7.7 potražite što mijenja tijelo nakon potpisivanja: dodane napomene, prepisivanje poveznica, ponovno kodiranje.

cause-refused-by-policy =
    .headline = Poslužitelj { $domain } odbio je poruku po svojim pravilima
    .why = Svaki poštanski sustav odlučuje koje poruke prima. Tamošnji administratori znaju koje je pravilo zaustavilo ovu.
    .act = propustiti poruku
    .step-1 = Pročitajte odgovor drugog poslužitelja na kraju ove obavijesti. Možda navodi razlog.
    .step-2 = Javite primatelju na drugi način da je poruka odbijena.
    .step-3 = Zamolite primatelja da od tamošnjih administratora zatraži iznimku.
    .otherwise = Odbija li { $domain } sve vaše poruke? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .recipient = Očekujete li poruke ovog pošiljatelja? Zamolite svojeg administratora za iznimku.
    .admin = Pravilo je na drugoj strani, a ondje je i rješenje. Pošaljite njezinu postmasteru odgovor, vrijeme i IP adresu s koje je poslano. Ako se odbija sva pošta, prvo provjerite SPF, DKIM, DMARC, obrnuti DNS i popise za blokiranje.

cause-refused-as-spam =
    .headline = Poslužitelj { $domain } smatra poruku neželjenom
    .why = Tamošnji automatski filtar odbio je poruku kao neželjenu poštu. Takvi filtri mogu pogriješiti.
    .act = propustiti poruku
    .step-1 = Pitajte primatelja na drugi način može li se vaša adresa ondje dopustiti.
    .step-2 = Pokušajte s kratkom porukom bez poveznica i privitaka.
    .step-3 = Ova poruka nije od vas? Promijenite lozinku i javite to svojem administratoru.
    .otherwise = Odbijaju li se i druge vaše poruke? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .recipient = Dodajte pošiljatelja u kontakte ili na popis sigurnih pošiljatelja. Ima li takvih poruka u mapi s neželjenom poštom? Označite ih kao željene.
    .admin = Provjerite SPF, DKIM i DMARC domene pošiljatelja i ugled IP adrese s koje je poslano. Potražite neuobičajeno slanje s ovog računa. Ako je sve u redu, prijavite pogrešnu odluku udaljenom postmasteru.

cause-relay-refused =
    .headline = Poštanski poslužitelj odbio je predati poruku dalje
    .why = Poslužitelj javlja da nije zadužen za poštu od vas prema domeni { $domain }. Uzrok je često neka postavka.
    .act = ispraviti postavke
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Provjerite dio iza znaka @. Pogrešno ime može voditi na pogrešan poslužitelj.
    .otherwise = Jesu li postavke na vašoj strani ispravne? Onda administratori domene { $domain } moraju provjeriti koji poslužitelj prima njihovu poštu.
    .admin = MX zapisi možda vode na poslužitelj koji domenu nema među svojima. Ili vaš poslužitelj za predaju (relay host) traži prijavu. Provjerite MX zapise, podatke za prijavu na poslužitelj za predaju i IP adrese kojima on dopušta predaju.

cause-authentication-required =
    .headline = Poštanski poslužitelj zahtijeva valjanu prijavu
    .why = Neki poštanski poslužitelj na putu ne prima ovu poruku bez valjane prijave. Prijave nije bilo ili nije prihvaćena.
    .act = provjeriti prijavu
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Koristite li uređaj ili program koji sam šalje poštu? Provjerite u njemu korisničko ime i lozinku.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Provjerite podatke za prijavu i mehanizam koji vaš sustav koristi za svoj poslužitelj za predaju. Predajte poštu na port 587 sa STARTTLS ili na port 465. Čest je uzrok promijenjena lozinka ili obvezna lozinka aplikacije.

cause-authentication-refused =
    .headline = Prijava na poštanski poslužitelj je odbijena
    .why = Poštanski poslužitelj nije prihvatio dobivene podatke za prijavu. Lozinka je možda promijenjena ili je istekla.
    .act = ispraviti podatke za prijavu
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Koristite li vlastiti program za poštu ili uređaj? Ponovno upišite korisničko ime i lozinku.
    .step-3 = Prijavite se jednom u pregledniku. Možda vaš pružatelj usluge ondje nešto traži.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Pročitajte odgovor (RFC 4954, RFC 5248): 535 5.7.8 pogrešni podaci za prijavu, 432 4.7.12 prijelaz na novu lozinku, 5.7.14 nedostaje odnos povjerenja. Isprobajte podatke rukom na portu za predaju. Zatim provjerite: promijenjena ili istekla lozinka, račun zaključan nakon neuspjelih prijava, prijave lozinkom koje je pružatelj usluge isključio, lozinka aplikacije koja nedostaje, istekli token OAuth. Podaci za poslužitelj za predaju spremljeni su u poštanskom poslužitelju; ispravite ih ondje i pokrenite red čekanja.

cause-authentication-too-weak =
    .headline = Poštanski poslužitelj zahtijeva sigurniju prijavu
    .why = Prema poslužitelju ovaj način prijave nije dovoljno siguran. Sama lozinka možda je točna.
    .act = upotrijebiti sigurniju prijavu
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Koristite li vlastiti program za poštu ili uređaj? Uključite u njemu TLS i ažurirajte ga.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = 534 5.7.9: mehanizam je preslab ili račun treba lozinku aplikacije; 538 5.7.11: ovaj mehanizam samo preko TLS-a. Prijavite se nakon TLS-a na portu 465 ili nakon STARTTLS na portu 587 (RFC 8314), mehanizmom koji se tada nudi: SCRAM, OAUTHBEARER, XOAUTH2 ili PLAIN unutar TLS-a. Uređaj koji ne zna ni jedno ni drugo može poštu predavati poslužitelju u vašoj mreži.

cause-sending-blocked =
    .headline = Slanje je blokirano za ovaj račun ili adresu
    .why = Poštanski poslužitelj na strani pošiljatelja ne dopušta slanje s ovog računa ili adrese. To može biti mjera opreza.
    .act = ukinuti blokadu
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Imate li više adresa? Odaberite onu koja pripada ovom računu.
    .step-3 = Ima li poslanih poruka koje nisu od vas? Odmah promijenite lozinku.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Provjerite je li račun isključen ili zaključan nakon zlouporabe te ima li pravo na ovu adresu pošiljatelja. Prije nego što ukinete blokadu, potražite neuobičajeno slanje, pravila prosljeđivanja i otvorene sesije te promijenite lozinku.

cause-account-disabled =
    .headline = Račun pošiljatelja je isključen, javlja poslužitelj
    .why = Poštanski poslužitelj na strani pošiljatelja javlja da je račun s kojeg je poruka poslana isključen.
    .act = omogućiti račun
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru, po potrebi s drugog računa.
    .step-2 = Imate li drugi račun? Pošaljite poruku s njega.
    .otherwise = Prema ovom izvješću uzrok nije adresa na koju pišete.
    .admin = Poslužitelj za slanje ili predaju javlja da je račun isključen (525 ili X.7.13, RFC 5248). Provjerite njegovo stanje: zatvoren, istekla licencija ili plaćanje, zaključan nakon neuspjelih prijava, zaključan nakon zlouporabe. Prije nego što ga omogućite, uklonite razlog. Ako se njime vaš poslužitelj prijavljuje na poslužitelj za predaju, pogođena je sva odlazna pošta.

cause-account-compromised =
    .headline = Slanje je blokirano zbog sumnjivih poruka
    .why = Poštanski poslužitelj na strani pošiljatelja javlja neuobičajeno slanje s ovog računa ili iz ove organizacije. Možda se računom služi netko drugi.
    .act = zaštititi račun
    .step-1 = Odmah promijenite lozinku, na uređaju kojem vjerujete.
    .step-2 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-3 = Potražite u svojem pretincu poslane poruke i pravila koja nisu vaša.
    .step-4 = Provjerite uređaj ažuriranim antivirusnim programom.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Prvo blokirajte prijavu, promijenite lozinku i prekinite sve sesije i tokene. Zatim pročitajte zapisnik prijava i uklonite tuđa pravila pretinca, prosljeđivanje, opunomoćenike, pristanke aplikacija i konektore; ispraznite odlazni red čekanja. Blokadu ukinite na kraju. U Microsoftu 365 korisnik (5.1.8) odblokira se pod „Restricted entities”, a organizaciju (5.7.7xx) odblokira podrška. Ako je slanje bilo željeno, šaljite preko usluge za masovno slanje.

cause-send-as-denied =
    .headline = Ovaj račun ne smije koristiti tu adresu pošiljatelja
    .why = Prema poštanskom poslužitelju na strani pošiljatelja adresa pošiljatelja ne pripada ovom računu.
    .act = dopustiti ovu adresu pošiljatelja
    .step-1 = Odaberite svoju adresu kao pošiljatelja i pošaljite poruku ponovno.
    .step-2 = Treba li vam ona druga adresa? Proslijedite cijelu ovu obavijest svojem administratoru.
    .otherwise = Primatelj tu ne može pomoći.
    .admin = Usporedite u zapisniku troje: prijavu, MAIL FROM i polje From. Ako je takva uporaba željena, dodijelite Send As ili Send on Behalf (Exchange; računajte s replikacijom), povežite adresu s prijavom (smtpd_sender_login_maps u Postfixu) ili je dodajte kao provjereni alias. Uređaji i programi trebaju vlastiti račun s vlastitom adresom. Ako to nitko nije želio, potražite zlouporabu.

cause-sender-not-allowed =
    .headline = Poslužitelj { $domain } za ovu adresu ne prima poštu od vas
    .why = Neke adrese primaju poruke samo od određenih pošiljatelja, na primjer od kolega ili članova liste. Druge su za neke pošiljatelje zatvorene.
    .act = dopustiti vašu adresu
    .step-1 = Javite se primatelju ili vlasniku grupe na drugi način. Zamolite da se vaša adresa dopusti.
    .step-2 = Imate li više adresa? Pišite s one koja je ondje poznata.
    .step-3 = Je li to distribucijska lista? Prvo se prijavite na nju.
    .otherwise = Administratori domene { $domain } mogu vidjeti tko smije pisati na ovu adresu.
    .recipient = Dodajte pošiljatelja među one koji smiju pisati vama ili vašoj grupi. Ako to ne ide, zamolite svojeg administratora.
    .admin = Primatelj ograničava svoje pošiljatelje: zatvorena grupa, lista za članove, samo unutarnji pošiljatelji ili blokada. Pošiljatelja može dopustiti vlasnik grupe ili administrator. Provjerite je li upotrijebljena ona adresa pošiljatelja koja je ondje upisana.

cause-list-restricted =
    .headline = Lista je zatvorena za vašu adresu, javlja { $domain }
    .why = Mnoge liste i grupe primaju poruke samo od članova ili odabranih pošiljatelja. Prema poštanskom poslužitelju vaša adresa nije među njima.
    .act = dodati vašu adresu
    .step-1 = Jeste li već na listi? Pišite s adrese koja je ondje upisana.
    .step-2 = Prijavite se na listu ili na drugi način zamolite vlasnika da doda vašu adresu.
    .step-3 = Je li hitno? Pišite izravno članovima koje poznajete.
    .otherwise = Administratori domene { $domain } mogu vam reći čija je lista.
    .recipient = Je li ova lista ili grupa vaša? Dodajte pošiljatelja ili neka vanjske poruke čekaju vaše odobrenje.
    .admin = Usporedite From i pošiljatelja u omotnici s članovima i onima koji smiju pisati: uobičajen je razlog alias ili promijenjena adresa. Vlasnik može dodati adresu ili tuđe poruke zadržati za odobrenje. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), vanjski pošiljatelji grupe u Microsoftu 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Adresa prima samo internu poštu, javlja { $domain }
    .why = Prema poštanskom poslužitelju ova adresa prima samo poruke iz vlastite organizacije. Vašu poruku poslužitelj nije prepoznao kao takvu.
    .act = dopustiti vanjske pošiljatelje
    .step-1 = Pripadate li toj organizaciji? Pošaljite poruku sa svojeg tamošnjeg računa.
    .step-2 = Zamolite primatelja ili vlasnika grupe na drugi način da dopusti vanjske pošiljatelje.
    .step-3 = Pišite na drugu adresu organizacije, na primjer na onu s njezinih web-stranica.
    .otherwise = Administratori domene { $domain } mogu otvoriti adresu za vanjske poruke.
    .recipient = Zamolite svojeg administratora da za ovu adresu dopusti vanjske poruke ili pojedine pošiljatelje.
    .admin = Exchange 5.7.12 i 5.7.13x: objekt primatelja zahtijeva prijavljene pošiljatelje. Isključite RequireSenderAuthenticationEnabled ili izradite kontakt za pošiljatelja i dopustite ga. Ako je pošiljatelj unutarnji, poruka je ušla bez prijave: neka se uređaj ili program prijavljuje ili ispravite konektor između vlastitih poslužitelja tako da se poruka računa kao unutarnja.

cause-sender-blocked =
    .headline = Poslužitelj { $domain } javlja da je pošta od vas blokirana
    .why = Prema poštanskom poslužitelju vaša je adresa, domena ili poslužitelj na popisu blokiranih pošiljatelja. To može biti namjera, a može biti i zabuna.
    .act = ukinuti blokadu
    .step-1 = Je li to možda zabuna? Zamolite primatelja na drugi način da se blokada ukine.
    .step-2 = Jesu li blokirane i poruke za druge u toj domeni? Proslijedite cijelu ovu obavijest svojem administratoru.
    .otherwise = Administratori domene { $domain } mogu vidjeti gdje je blokada postavljena i zašto.
    .recipient = Je li pošiljatelj zabunom na vašem popisu blokiranih? Uklonite taj unos. Ako ga nema, pitajte svojeg administratora.
    .admin = Blokada je postavljena na drugoj strani, a postavio ju je primatelj ili administrator (Exchange 5.7.507, 5.7.513). Saznajte na što se odnosi: isprobajte drugi račun svoje domene, zatim drugu IP adresu. Potražite neželjeno masovno slanje ovog pošiljatelja i poštujte svaki zahtjev za prestanak. Zatim pošaljite udaljenom postmasteru odgovor, vrijeme, adresu pošiljatelja i IP adresu.

cause-sender-not-verified =
    .headline = Poslužitelj { $domain } nije mogao provjeriti izvor poruke
    .why = Poštanski poslužitelj domene { $domain } provjerava dolazi li poruka doista odande odakle tvrdi. Ova poruka nije prošla tu provjeru.
    .act = ispraviti postavke domene
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Šaljite samo preko usluge e-pošte koja pripada vašoj adresi.
    .otherwise = Je li poruka na putu proslijeđena? Onda možda mogu pomoći administratori domene { $domain }.
    .recipient = Prosljeđuje li se pošta u ovaj pretinac iz nekog drugog? Radije je preuzimajte odande: prosljeđivanje može pokvariti ovu provjeru.
    .admin = Provjerite SPF za IP adresu s koje je poslano, potpis DKIM i usklađenost DMARC s domenom u From. Odlazni poslužitelj treba ime u obrnutom DNS-u koje se razrješava natrag na njega. Obuhvaćeni moraju biti i poslužitelji koji prosljeđuju i usluge koje šalju za vas.

cause-spf-failed =
    .headline = Poslužitelj { $domain } nije potvrdio odlazni poslužitelj
    .why = Domena metodom SPF može navesti poslužitelje koji smiju slati njezinu poštu. Prema poslužitelju { $domain } provjera tog popisa nije uspjela.
    .act = ispraviti zapis SPF
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Šaljite samo preko usluge e-pošte koja pripada vašoj adresi.
    .otherwise = Je li poruka proslijeđena u domenu { $domain }? Onda uzrok može biti poslužitelj koji ju je proslijedio.
    .recipient = Prosljeđuje li se pošta u ovaj pretinac iz nekog drugog? Radije je preuzimajte odande: prosljeđivanje može pokvariti ovu provjeru.
    .admin = Izračunajte SPF (RFC 7208) za domenu u MAIL FROM, ili u EHLO ako je prazna, i za IP adresu koju je vidio udaljeni poslužitelj; ne zaboravite IPv6. Fail: dodajte adresu ili include usluge, ili šaljite preko navedenog poslužitelja. Permerror: točno jedan zapis v=spf1, najviše 10 DNS upita i 2 upita bez rezultata, bez pogrešaka u tipkanju. Temperror: vaši DNS poslužitelji. Poslužitelj koji prosljeđuje treba SRS.

cause-dkim-failed =
    .headline = Poslužitelj { $domain } nije našao potpis koji priznaje
    .why = Usluge e-pošte potpisuju poruke metodom DKIM da bi dokazale odakle dolaze. Prema poslužitelju { $domain } nijedan takav potpis nije prošao provjeru.
    .act = ispraviti potpis DKIM
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Je li poruka išla preko distribucijske liste? Pišite primatelju izravno.
    .step-3 = Šaljite samo preko usluge e-pošte koja pripada vašoj adresi.
    .otherwise = Administratori domene { $domain } mogu reći što s potpisom nije bilo u redu.
    .admin = Pogledajte poruku kakva je otišla: ima li uopće DKIM-Signature (RFC 6376)? Potražite ključ na <s>._domainkey.<d>: postoji, nije prazan, par je privatnog ključa, RSA najmanje 1024, bolje 2048 bitova (RFC 8301). Ako se hash tijela ne slaže, nešto mijenja poruku nakon potpisivanja: dodane napomene, pristupnici, ponovno kodiranje. X.7.22: nema potpisa čiji je d= domena u From. Provjerite x= i sat.

cause-dmarc-failed =
    .headline = Poslužitelj { $domain } nije mogao potvrditi pošiljatelja
    .why = Vaša domena može od drugih tražiti da odbiju poštu bez dokaza da je iz nje. Poslužitelj { $domain } taj dokaz (DMARC) nije našao.
    .act = ispraviti provjere pošiljatelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Šaljite samo preko usluge e-pošte koja pripada vašoj adresi.
    .step-3 = Je li poruka išla preko distribucijske liste? Pišite primatelju izravno.
    .otherwise = Je li poruka na putu proslijeđena? Onda administratori domene { $domain } mogu napraviti iznimku.
    .recipient = Prosljeđuje li se pošta u ovaj pretinac iz nekog drugog? Radije je preuzimajte odande: prosljeđivanje može pokvariti ovu provjeru.
    .admin = Potražite _dmarc.<domena u From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF ili DKIM mora proći i njegova domena mora biti usklađena s From. Svaka usluga koja šalje za vas treba ključ DKIM ispod vaše domene ili ondje povratnu adresu; zbirna izvješća (rua=) pokazuju koja zakazuje. Liste i poslužitelji koji prosljeđuju trebali bi prepisati From ili ne dirati potpisani sadržaj. Ublažite p= samo dok popravak traje.

cause-arc-failed =
    .headline = Poslužitelj { $domain } ne vjeruje prosljeđivanju poruke
    .why = Poslužitelji koji prosljeđuju poštu mogu zapisati svoje provjere metodom ARC. Prema poslužitelju { $domain } zapis na ovoj poruci nije valjan.
    .act = provjeriti prosljeđivanje
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Pišite primatelju izravno, a ne preko liste ili adrese koja prosljeđuje.
    .otherwise = Je li poruku proslijedio tuđi poslužitelj? Onda to moraju ispraviti oni koji ga održavaju.
    .recipient = Prosljeđuje li se pošta u ovaj pretinac iz nekog drugog? Radije je preuzimajte odande: prosljeđivanje može pokvariti ovu provjeru.
    .admin = Provjerite lanac poruke kakva je stigla (RFC 8617): instance od 1 do n bez praznina, cv=none na prvoj i cv=pass na ostalima, svaki ARC-Seal provjerljiv svojim ključem u DNS-u, ARC-Message-Signature na najnovijoj. Uzrok je prvi poslužitelj čiji skup ne prolazi ili koji je poruku promijenio nakon pečaćenja: ondje ispravite pečaćenje ili ga isključite. SPF, DKIM i DMARC odlučuju bez ARC-a.

cause-reverse-dns-missing =
    .headline = Odlazni poslužitelj nema valjano ime, javlja { $domain }
    .why = Internetska adresa poštanskog poslužitelja treba imati svoje ime. Prema poslužitelju { $domain } odlazni poslužitelj nije prošao tu provjeru.
    .act = postaviti ime poslužitelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Imate li račun kod druge usluge e-pošte? Pošaljite poruku s njega.
    .otherwise = Administratori domene { $domain } mogu napraviti iznimku.
    .admin = Uzmite IP adresu s koje je poslano iz odgovora ili iz svojeg zapisnika i potražite njezin zapis PTR; ime mora imati zapis A ili AAAA s istom adresom. PTR postavlja vlasnik bloka adresa: obično pružatelj hostinga ili interneta. Provjerite i IPv6 ili šaljite preko IPv4 dok ga nema. Neka EHLO navodi isto ime i izbjegavajte općenita imena složena od adrese.

cause-sending-server-refused =
    .headline = Poslužitelj { $domain } odbija poštu s odlaznog poslužitelja
    .why = Riječ je o odlaznom poslužitelju, koji šalje vaše poruke, a ne o vašoj poruci. Možda se odbijaju i druge poruke s tog poslužitelja.
    .act = zatražiti prihvaćanje poslužitelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } mogu napraviti iznimku.
    .recipient = Očekujete li poruke ovog pošiljatelja? Zamolite svojeg administratora za iznimku.
    .admin = Ako odgovor navodi popis za blokiranje, pronađite i zaustavite uzrok prije nego što zatražite uklanjanje. Provjerite obrnuti DNS, ime u EHLO i neuobičajene količine. Ako nema popisa, pišite udaljenom postmasteru i navedite IP adresu s koje je poslano.

cause-sending-server-blocklisted =
    .headline = { $domain }: odlazni poslužitelj je na popisu za blokiranje
    .why = Popisi za blokiranje navode poslužitelje za koje se kaže da šalju neželjenu poštu. Isti odlazni poslužitelj obično koristi mnogo ljudi, pa uzrok ne mora biti kod vas.
    .act = zatražiti uklanjanje s popisa
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Imate li račun kod druge usluge e-pošte? Pošaljite poruku s njega.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } mogu napraviti iznimku dok se unos ne ukloni.
    .recipient = Očekujete li poruke ovog pošiljatelja? Zamolite svojeg administratora za iznimku.
    .admin = Pronađite popis u odgovoru i ondje potražite svoju IP adresu za slanje; neki su popisi o domenama ili poveznicama. Prvo pronađite i zaustavite uzrok: preuzet račun, otvoreni poslužitelj za predaju (open relay), web-obrazac, zaražen uređaj iza iste adrese. Zatim zatražite uklanjanje na stranici tog popisa (Spamhaus ili Microsoftov portal). Popisi dinamičkih adresa: šaljite preko poslužitelja za predaju svojeg pružatelja usluge. Dijeljena adresa: javite pružatelju usluge.

cause-sending-server-reputation-low =
    .headline = { $domain } nema dovoljno povjerenja u odlazni poslužitelj
    .why = Poštanski sustavi ocjenjuju poslužitelj prema dosadašnjoj pošti. Prema poslužitelju { $domain } ocjena odlaznog poslužitelja je preniska.
    .act = poboljšati ocjenu
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Pričekajte jedan dan i pošaljite poruku ponovno. Ocjene se s vremenom mijenjaju.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } mogu napraviti iznimku.
    .recipient = Očekujete li poruke ovog pošiljatelja? Zamolite svojeg administratora za iznimku.
    .admin = Provjerite ovim redom: SPF, DKIM, DMARC i obrnuti DNS; nagle količine i preuzete račune; udio pritužbi i pogrešaka. Svoj pogled pokazuju stranice pružatelja: Google Postmaster Tools, Microsoft SNDS i JMRP, Yahoo Sender Hub. Nova adresa treba nekoliko tjedana polaganog rasta količine. Masovne poruke šaljite s druge adrese i samo ljudima koji su ih tražili. Zatim upotrijebite obrazac pružatelja i navedite u njemu odgovor.

cause-greeting-refused =
    .headline = Pozdrav odlaznog poslužitelja nije prihvaćen
    .why = Kad se dva poštanska poslužitelja povežu, prvi kaže svoje ime. Drugi poslužitelj nije prihvatio ime koje je dobio.
    .act = ispraviti ime poslužitelja
    .step-1 = Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-2 = Šalje li poruku sam neki uređaj ili program? Trebao bi slati preko vaše usluge e-pošte.
    .otherwise = Administratori domene { $domain } mogu napraviti iznimku.
    .admin = Ime nakon EHLO mora biti puno ime koje se razrješava (RFC 5321, odjeljci 2.3.5 i 4.1.1.1), najbolje ono iz zapisa PTR. Obično se odbijaju: localhost, ime bez točke, .local, adresa bez zagrada, vlastito ime primatelja. Postavite smtp_helo_name u Postfixu ili FQDN konektora za slanje u Exchangeu. Ako je ime ispravno, saznajte koji poslužitelj ili program iza iste adrese navodi drugo.

cause-rate-limited =
    .headline = Previše poruka u kratkom vremenu
    .why = Neki poštanski poslužitelj na putu ograničava koliko poruka prima u određenom vremenu. To je ograničenje dosegnuto. Možda se računaju i poruke drugih.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte do sutra i pošaljite poruku ponovno.
    .step-2 = Pišete li mnogim ljudima? Rasporedite poruke na dulje vrijeme.
    .step-3 = Je li poslano samo nekoliko poruka? Javite to svojem administratoru i za svaki slučaj promijenite lozinku.
    .otherwise = Događa li se to često? Onda vaš administrator može saznati koje ograničenje vrijedi.
    .admin = Saznajte čije je ograničenje: vaše, udaljenog sustava ili jednog pretinca. Usporite slanje prema pojedinom odredištu i rasporedite masovno slanje. Nagli porast s jednog računa može značiti da je preuzet.

cause-sending-quota-exceeded =
    .headline = Dosegnuto je ograničenje slanja
    .why = Računi i organizacije smiju u određenom vremenu poslati samo određen broj poruka. Prema izvješću taj je broj dosegnut.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte jedan dan i pošaljite poruku ponovno. Većina ograničenja vrijedi za 24 sata.
    .step-2 = Pišete li mnogim ljudima? Pitajte svojeg administratora za uslugu masovnog slanja.
    .step-3 = Je li poslano samo nekoliko poruka? Promijenite lozinku i javite to svojem administratoru.
    .otherwise = Vaš administrator vidi što je poslano i možda može povećati ograničenje.
    .admin = Saznajte čije je ograničenje: računa, organizacije ili vašeg poslužitelja za predaju (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Prebrojite poruke i primatelje zadnjih 24 sata po računima; potražite skripte, petlje i preuzete račune. Većina je ograničenja klizna: neka red čekanja pričeka umjesto da predajete ponovno. Masovno slanje preselite u uslugu za to ili zatražite povećanje ograničenja.

cause-recipient-rate-limited =
    .headline = Pretinac dobiva previše poruka, javlja { $domain }
    .why = Poštanski poslužitelj domene { $domain } ograničava koliko brzo poruke smiju stizati u jedan pretinac. Računaju se i poruke drugih ljudi.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte jedan sat i pošaljite poruku ponovno.
    .step-2 = Piše li neki vaš program na ovu adresu? Neka šalje manje poruka.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li to i dalje? Onda administratori domene { $domain } mogu vidjeti odakle poruke dolaze.
    .recipient = Dolazi li mnogo poruka iz jednog programa ili usluge? Neka ih šalje rjeđe. Ako razlog ne znate, javite to svojem administratoru.
    .admin = Ograničenje vrijedi za jedan pretinac: od ovog pošiljatelja (Exchange 5.2.121) ili od svih (Exchange 5.2.122, Google 4.2.1 i 5.2.1). Potražite alarme nadzora, skripte i dva automatska odgovora koji si međusobno odgovaraju (RFC 3834). Neka se alarmi zbrajaju i smanjite broj istodobnih veza za ovog primatelja. Udaljeni administratori mogu naći izvor ili upotrijebiti grupu ili dijeljeni pretinac s višim ograničenjima.

cause-flood-detected =
    .headline = Poštanski poslužitelj primijetio je previše sličnih poruka
    .why = Poslužitelj ovu poruku ubraja u val sličnih poruka. Možda je među njima slučajno.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte do sutra i pošaljite poruku ponovno.
    .step-2 = Šaljete li isti tekst mnogim ljudima? Upotrijebite uslugu masovnog slanja.
    .step-3 = Je li poslana samo ova poruka? Promijenite lozinku i javite to svojem administratoru.
    .otherwise = Administratori domene { $domain } mogu reći što je njihov sustav izbrojio.
    .recipient = Ima li odjednom mnogo sličnih poruka u vašem pretincu? Javite to svojem administratoru. Potražite među njima važne, na primjer od banke.
    .admin = X.7.28: previše sličnih poruka s vaše adrese, mreže ili domene ili više njih s istim Message-ID. Pronađite izvor u zapisniku prema predmetu i računu: preuzet račun, petlja, skripta ili web-obrazac koji netko zlorabi da bi prijavljivao druge (uvedite potvrdu prijave i captchu). Zaustavite ga, uklonite njegove poruke iz reda čekanja, a ostale puštajte polako.

cause-asked-to-try-later =
    .headline = Poslužitelj { $domain } traži novi pokušaj kasnije
    .why = Poštanski poslužitelj domene { $domain } zasad ne prima poruku. Poslužitelji tako odgovaraju kad su zauzeti ili oprezni.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-2 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li to danima? Onda administratori domene { $domain } mogu saznati zašto.
    .admin = Udaljeni poslužitelj odgovorio je privremenim odbijanjem. Provjerite pokušava li vaš sustav ponovno s iste IP adrese jer greylisting na to računa. Ako pokušaji tijekom jednog dana ne pomognu, pošaljite udaljenom postmasteru odgovor i vremena.

cause-greylisted =
    .headline = { $domain } namjerno odgađa poruke nepoznatih pošiljatelja
    .why = Poštanski poslužitelj poruku nepoznatog pošiljatelja prima tek nakon nekog vremena, pri sljedećem pokušaju. Tako se brani od neželjene pošte.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte jedan sat i pošaljite poruku ponovno s iste adrese.
    .step-2 = Opet ne uspijeva? Proslijedite cijelu ovu obavijest svojem administratoru.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } mogu vašu adresu izuzeti od čekanja.
    .recipient = Očekujete li poruke ovog pošiljatelja? Zamolite svojeg administratora da tu adresu izuzme od čekanja.
    .admin = Greylisting (RFC 6647) pamti IP adresu ili njezinu mrežu, pošiljatelja i primatelja i prihvaća novi pokušaj nakon nekoliko minuta. Provjerite pokušava li vaš red čekanja 4yz ponovno u roku od sat vremena i barem jedan dan, s iste adrese i s istim pošiljateljem u omotnici: skupovi adresa i promjenjive povratne adrese to kvare. Udaljeni administratori mogu izuzeti prema SPF-u, prema mreži ili popisom dopuštenih.

cause-system-congested =
    .headline = Poštanski sustav je preopterećen, javlja { $domain }
    .why = Poštanski poslužitelj javlja da ima više posla nego što može obaviti. To obično prođe.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte do sutra i pošaljite poruku ponovno.
    .step-2 = Šaljete li onamo mnogo poruka? Rasporedite ih na dulje vrijeme.
    .step-3 = Je li hitno? Javite se primatelju na drugi način.
    .otherwise = Traje li to danima? Onda administratori domene { $domain } moraju rasteretiti svoj sustav.
    .admin = Na strani pošiljatelja manje istodobnih veza prema ovom odredištu, dulje stanke i pokušaj kod njegovih drugih MX poslužitelja. Na drugoj strani, ovim redom: broj veza u odnosu na ograničenje, duljina reda čekanja, spori filtri i upiti (popisi u DNS-u, imenik), kašnjenje diska, opterećenje. Vršci u puni sat upućuju na masovno slanje i skripte.

cause-priority-too-low =
    .headline = Poslužitelj { $domain } prima samo poruke višeg prioriteta
    .why = Prema poštanskom poslužitelju poruke ovog prioriteta moraju čekati. To se događa u izvanrednim situacijama ili uz gust promet.
    .act = pričekati i poslati ponovno
    .step-1 = Pričekajte nekoliko sati i pošaljite poruku ponovno.
    .step-2 = Trebaju li vaše poruke imati viši prioritet? Pitajte svojeg administratora.
    .step-3 = Ne može čekati? Javite se primatelju na drugi način.
    .otherwise = Administratori domene { $domain } znaju kad će se opet primati poruke svakog prioriteta.
    .admin = Udaljeni poslužitelj koristi MT-PRIORITY (RFC 6710); njegov odgovor može navesti najnižu razinu koju prima. Usporedite je s razinom u MAIL FROM ili u polju MT-Priority (RFC 6758). Razinu povisite samo pošiljateljima koji na nju imaju pravo. Importance i X-Priority programa za poštu ne računaju se. Inače neka red čekanja čeka.

cause-secure-connection-failed =
    .headline = Sigurna veza s domenom { $domain } nije bila moguća
    .why = Ova poruka smije putovati samo sigurnom vezom. Veza s drugim poslužiteljem nije se mogla dovoljno zaštititi.
    .act = provjeriti sigurnosne postavke
    .step-1 = Javite primatelju na drugi način da poruka nije prošla.
    .step-2 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .otherwise = Događa li se to i s drugim domenama osim { $domain }? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Isprobajte STARTTLS na svakom MX poslužitelju: nudi li se i je li certifikat valjan i navodi li poslužitelj. Usporedite MX poslužitelje s pravilima MTA-STS i sa zapisima TLSA. Poruka s REQUIRETLS traži da ga nudi svaki poslužitelj na putu.

cause-mta-sts-failed =
    .headline = Provjera sigurnosnih pravila domene { $domain } nije uspjela
    .why = Ova domena objavljuje pravila za sigurne veze sa svojim poštanskim poslužiteljima. Prema izvješću pronađeni ih poslužitelj ne poštuje.
    .act = ispraviti sigurnosna pravila
    .step-1 = Javite primatelju na drugi način da sigurnosna pravila domene zaustavljaju poruke.
    .step-2 = Je li hitno? Pišite na adresu primatelja u nekoj drugoj domeni.
    .step-3 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .otherwise = Administratori domene { $domain } moraju ispraviti pravila ili poslužitelj.
    .admin = Dohvatite pravila na https://mta-sts.<domena>/.well-known/mta-sts.txt (RFC 8461). Svaki MX poslužitelj mora odgovarati nekom retku mx:, nuditi STARTTLS i pokazati valjan certifikat za vlastito ime. Kad se MX poslužitelji mijenjaju: navedite nove u pravilima, promijenite id u TXT zapisu _mta-sts, pričekajte max_age starih pravila, a zatim promijenite MX. Način testing u međuvremenu propušta poštu. Strana pošiljatelja: dohvatite pravila ponovno ako se id razlikuje od spremljenog.

cause-dane-failed =
    .headline = Provjera sigurnosnih zapisa domene { $domain } nije uspjela
    .why = Ova domena objavljuje zapise po kojima se prepoznaje njezin poštanski poslužitelj. Prema izvješću zapisi ili poslužitelj nisu prošli provjeru.
    .act = ispraviti sigurnosne zapise
    .step-1 = Javite primatelju na drugi način da sigurnosni zapisi domene zaustavljaju poruke.
    .step-2 = Je li hitno? Pišite na adresu primatelja u nekoj drugoj domeni.
    .step-3 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .otherwise = Događa li se to i s drugim domenama osim { $domain }? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Potražite TLSA na _25._tcp.<MX poslužitelj> i usporedite ga s certifikatom u uporabi (RFC 7672; najbolji je izbor 3 1 1). Uobičajen je uzrok novi ključ prije svojeg zapisa: objavite stari i novi TLSA, pričekajte TTL, a zatim promijenite certifikat. Provjerite nudi li se STARTTLS. Provjerite DNSSEC zona domene i MX poslužitelja: istekli potpisi, zapisi DS nakon zamjene ključa. Ako zakazuju i druge potpisane domene, provjerite vlastiti resolver i njegov sat.

# lint: allow forbidden-term - an option of the openssl command
cause-certificate-invalid =
    .headline = Certifikat poslužitelja domene { $domain } nije prihvaćen
    .why = Certifikat pokazuje da je poslužitelj onaj pravi. Ovaj je možda istekao, navodi drugi poslužitelj ili ima nepoznatog izdavatelja.
    .act = obnoviti certifikat
    .step-1 = Javite primatelju na drugi način da certifikat poštanskog poslužitelja nije prihvaćen.
    .step-2 = Je li hitno? Pišite na adresu primatelja u nekoj drugoj domeni.
    .step-3 = Pričekajte jedan dan i pošaljite poruku ponovno.
    .otherwise = Događa li se to i s drugim domenama osim { $domain }? Onda proslijedite cijelu ovu obavijest svojem administratoru.
    .admin = Isprobajte svaki MX poslužitelj naredbom openssl s_client -starttls smtp -connect <poslužitelj>:25 -servername <poslužitelj> -showcerts. Provjerite istek, ime MX poslužitelja među alternativnim imenima subjekta, međucertifikate i izdavatelja. Nakon obnove usluga e-pošte mora se ponovno učitati, na svakom MX poslužitelju. Na strani pošiljatelja: sat, paket CA i pravilo ili konektor koji za ovu domenu zahtijeva valjan certifikat.

cause-requiretls-unsupported =
    .headline = Poslužitelj na putu ne može jamčiti sigurnu isporuku
    .why = Poruka je poslana uz zahtjev da svaka veza na putu bude sigurna. Sljedeći poštanski poslužitelj to ne obećava.
    .act = omogućiti sigurnu isporuku
    .step-1 = Nema li u poruci ništa povjerljivo? Pošaljite je ponovno bez tog zahtjeva.
    .step-2 = Je li povjerljiva? Dogovorite s primateljem drugi siguran način.
    .otherwise = Administratori domene { $domain } mogu saznati može li njihov sustav podržati taj zahtjev.
    .admin = Poruka nosi REQUIRETLS (RFC 8689). Sljedeći skok mora nakon EHLO unutar TLS-a objaviti REQUIRETLS, s valjanim certifikatom, a njegov MX mora biti zaštićen DNSSEC-om ili MTA-STS-om. Isprobajte svaki MX poslužitelj: dovoljan je jedan bez toga. Na drugoj strani mora ga podržavati svaki skok do pretinca. Na strani pošiljatelja samo pošiljatelj treba odlučiti o odustajanju od zahtjeva.
