### Cauzele: de ce nu a fost livrat un mesaj și ce ajută.
###
### Ce afirmă alt server se spune despre el („anunță”, „spune că”, „potrivit raportului”): nu este constatarea noastră.
### .act este un substantiv verbal cu literă mică: „Tu, prin verificarea adresei”, „Soluție posibilă: verificarea adresei”.
### .recipient apare doar în paginile de ajutor și se adresează persoanei care are căsuța, tot cu „tu”.
### .admin se adresează administratorului care citește; ceilalți sunt „administratorii” celeilalte părți.

## Nimic cunoscut

cause-unknown =
    .headline = Motivul exact nu este cunoscut
    .why = Raportul despre acest mesaj nu numește o cauză clară. Tot ce se știe este trecut la sfârșitul acestei notificări.
    .act = găsirea cauzei
    .step-1 = Verifică adresa încă o dată.
    .step-2 = Așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-3 = Dacă nici atunci nu ajunge, redirecționează în întregime această notificare către administratorul tău.
    .otherwise = Administratorii ambelor părți pot afla mai multe din jurnalele lor.
    .admin = Nici starea, nici răspunsul nu arată o cauză. Caută mesajul în jurnal după orele și ID-urile de aici. Dacă este numit un server al celeilalte părți, administratorii lui pot explica răspunsul.

## Adrese

cause-address-problem =
    .headline = O adresă a acestui mesaj nu a fost acceptată
    .why = Un server de e-mail de pe traseu nu a acceptat o adresă a acestui mesaj. Cel mai des este vorba de o greșeală de scriere.
    .act = verificarea adresei
    .step-1 = Compară adresa, literă cu literă, cu cea dintr-un mesaj primit de la această persoană. Uită-te și după spații, virgule și puncte.
    .step-2 = Scrie adresa din nou, fără să o alegi dintr-o listă de sugestii.
    .step-3 = Cere adresa actuală pe altă cale, de exemplu prin telefon.
    .otherwise = Dacă adresa este corectă, administratorii domeniului { $domain } pot afla mai multe.
    .admin = Compară adresa din acest raport cu cea folosită de expeditor: un alias sau o redirecționare o poate schimba. Verifică sintaxa, domeniul și răspunsul.

cause-mailbox-unknown =
    .headline = { $domain } nu cunoaște această adresă
    .why = Serverul de e-mail al domeniului { $domain } spune că nu are nicio căsuță poștală cu această adresă. Poate că adresa este scrisă greșit sau căsuța a fost închisă.
    .act = verificarea adresei
    .step-1 = Compară adresa, literă cu literă, cu cea dintr-un mesaj primit de la această persoană. Este de ajuns o singură literă greșită.
    .step-2 = Dacă ai ales adresa dintr-o listă de sugestii, mai întâi șterge-o de acolo. Apoi scrie-o din nou.
    .step-3 = Cere adresa corectă pe altă cale. Apoi trimite din nou mesajul.
    .otherwise = Dacă adresa este corectă, administratorii domeniului { $domain } pot vedea de ce nu este cunoscută acolo.
    .recipient = Dacă este adresa ta, verifică cum apare scrisă acolo unde o găsesc ceilalți. Întreabă-ți administratorul dacă există căsuța poștală.
    .admin = Dacă această căsuță trebuie să existe, administratorii ei să verifice directorul de utilizatori, aliasurile și tabelele de destinatari. Verifică dacă înregistrările MX duc la sistemul care găzduiește căsuța. Un alias sau o regulă de redirecționare poate trimite la o adresă care nu mai există.

cause-domain-unknown =
    .headline = Domeniul { $domain } nu a fost găsit
    .why = Partea din adresă de după semnul @ nu duce nicăieri. Poate că este scrisă greșit sau nu mai este folosită.
    .act = verificarea adresei
    .step-1 = Verifică, literă cu literă, partea de după semnul @. Terminațiile precum .com și .co se confundă ușor.
    .step-2 = Caută adresa corectă într-un mesaj mai vechi sau pe un site.
    .step-3 = Cere adresa corectă pe altă cale. Apoi trimite din nou mesajul.
    .otherwise = Dacă numele { $domain } este corect, doar proprietarul domeniului poate rezolva problema.
    .admin = Caută înregistrările MX, A și AAAA ale domeniului dintr-o altă rețea. NXDOMAIN peste tot înseamnă un nume greșit sau o înregistrare expirată. NXDOMAIN doar de aici arată spre propriul tău resolver.

cause-domain-accepts-no-mail =
    .headline = Domeniul { $domain } nu primește mesaje
    .why = Acest domeniu este configurat să nu primească mesaje. De aceea, nu se poate ajunge la nicio adresă de acolo.
    .act = folosirea altei adrese
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Cere altă adresă, de exemplu prin telefon.
    .step-3 = Caută un formular de contact pe site-ul organizației.
    .otherwise = Ca domeniul { $domain } să primească mesaje, proprietarul lui trebuie să schimbe setările.
    .admin = Domeniul publică o înregistrare MX nulă (RFC 7505). Dacă este o greșeală, proprietarul lui să publice în loc înregistrările MX ale serverelor sale de e-mail.

cause-address-malformed =
    .headline = Forma acestei adrese nu a fost acceptată
    .why = Potrivit raportului, adresa nu are forma unei adrese de e-mail. Este de ajuns un spațiu sau o virgulă în plus.
    .act = corectarea adresei
    .step-1 = Caută spații, virgule, ghilimele, paranteze și un punct la sfârșit. Într-o adresă nu este loc pentru ele.
    .step-2 = Verifică dacă există un singur semn @, urmat de un domeniu complet, precum example.com.
    .step-3 = Scrie adresa de mână. Un text copiat poate avea caractere care nu se văd.
    .otherwise = Dacă adresa pare corectă, redirecționează în întregime această notificare către administratorul tău.
    .admin = Uită-te la adresa din comanda RCPT, nu doar la cea din antet. Greșeli obișnuite: ghilimele sau paranteze unghiulare rătăcite, un nume afișat, un punct la sfârșit, un domeniu fără punct, caractere de lățime zero sau asemănătoare cu altele, peste 64 de octeți înainte de @ (RFC 5321, secțiunile 4.1.2 și 4.5.3.1). Dacă a fost scrisă corect, caută contactul, aliasul sau programul care a schimbat-o.

cause-address-ambiguous =
    .headline = { $domain } a găsit mai multe căsuțe pentru această adresă
    .why = Potrivit serverului de e-mail al domeniului { $domain }, adresa se potrivește cu mai multe căsuțe poștale. Serverul nu poate ști care este cea bună.
    .act = folosirea adresei complete
    .step-1 = Folosește adresa completă a persoanei, nu o formă prescurtată sau doar numele.
    .step-2 = Cere-i persoanei, pe altă cale, o adresă care funcționează cu siguranță.
    .otherwise = Administratorii domeniului { $domain } pot face ca adresa să ducă la o singură căsuță.
    .recipient = Spune-i administratorului tău că adresa ta duce la mai multe căsuțe poștale. Până la corectare, dă-le celorlalți altă adresă a ta.
    .admin = Greșeala este în directorul de utilizatori al destinatarului. Administratorii lui să caute adresa în toate căsuțele, contactele, grupurile, aliasurile și regulile de rescriere și să o lase într-un singur loc. Și căutarea după nume trebuie să dea un singur rezultat. După modificare, așteaptă sincronizarea lui cu serverul de e-mail.

cause-mailbox-moved =
    .headline = Această adresă s-a schimbat, anunță { $domain }
    .why = Serverul de e-mail al domeniului { $domain } spune că această căsuță poștală nu mai este acolo. Mesajele nu sunt redirecționate la o adresă nouă.
    .act = folosirea adresei noi
    .step-1 = Cere-i persoanei adresa nouă pe altă cale.
    .step-2 = Citește răspunsul celuilalt server, la sfârșitul acestei notificări. Dacă numește o adresă nouă, verifică mai întâi dacă este cea bună.
    .step-3 = Schimbă adresa în agenda ta. Apoi trimite din nou mesajul.
    .otherwise = Administratorii domeniului { $domain } pot redirecționa mesajele de la vechea adresă.
    .recipient = Dacă este vechea ta adresă, dă-le celorlalți adresa nouă. Poate că administratorul tău poate redirecționa mesajele o vreme.
    .admin = Serverul celeilalte părți anunță o căsuță mutată, fără redirecționare. Răspunsul 551 poate numi adresa nouă: verific-o înainte să o folosească cineva.

cause-address-changed-hands =
    .headline = Adresa este acum a altcuiva, anunță { $domain }
    .why = Mesajul era doar pentru persoana care avea această adresă la o anumită dată. Serverul de e-mail al domeniului { $domain } spune că adresa a trecut între timp la altcineva.
    .act = aflarea altei adrese
    .step-1 = Cere-i persoanei adresa actuală pe altă cale.
    .step-2 = Nu trimite nimic personal la vechea adresă. Ar putea citi altcineva.
    .step-3 = Șterge vechea adresă din agendă și din listele tale.
    .otherwise = Dacă adresa este tot a aceleiași persoane, administratorii domeniului { $domain } pot corecta data pe care o au înregistrată.
    .recipient = Dacă adresa a fost mereu a ta, cere-i administratorului tău să corecteze data înregistrată. Dacă o ai de curând, mesajul nu era pentru tine.
    .admin = Mesajul avea parametrul RRVS sau câmpul Require-Recipient-Valid-Since (RFC 7293). Compară data lui cu ziua în care titularul contului a confirmat ultima dată adresa. Nu trimite acolo resetări de parole sau alte date private și cere confirmarea altei adrese. 5.7.17 privește căsuța, 5.7.18 întregul domeniu. Dacă nu s-a schimbat nimic, cealaltă parte trebuie să își corecteze datele.

cause-sender-address-refused =
    .headline = Adresa ta de expeditor nu a fost acceptată
    .why = Un server de e-mail de pe traseu nu a acceptat adresa de la care ai scris. Cauza poate fi scrierea ei sau setările domeniului ei.
    .act = verificarea adresei de expeditor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Verifică propria ta adresă în setările programului de e-mail.
    .step-3 = Dacă ai altă adresă, trimite mesajul de la ea.
    .otherwise = Din câte arată raportul, adresa la care ai scris nu este cauza.
    .admin = Verifică expeditorul din plic: sintaxa lui și dacă domeniul lui are înregistrări MX, A sau AAAA. Multe servere refuză un domeniu expeditor care nu se rezolvă sau care are o înregistrare MX nulă.

cause-sender-address-malformed =
    .headline = Forma adresei tale de expeditor nu a fost acceptată
    .why = Un server de e-mail spune că adresa de la care ai scris nu are forma unei adrese de e-mail.
    .act = corectarea adresei de expeditor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Uită-te la propria ta adresă în setările programului de e-mail. Șterge spațiile, virgulele și parantezele.
    .step-3 = Dacă mesajul a plecat de la un aparat sau de pe un site, verifică adresa de expeditor setată acolo.
    .otherwise = Din câte arată raportul, adresa la care ai scris nu este cauza.
    .admin = Uită-te la comanda MAIL FROM din jurnal. Greșeli obișnuite: un domeniu gol, doar un nume de gazdă, un nume afișat între paranteze, spații, caractere din afara ASCII fără SMTPUTF8. Verifică atributul mail al contului și expeditorul setat în aparate, scripturi și formulare web. Rescrierea (SRS, VERP, masquerading) poate lungi partea locală peste 64 de octeți (RFC 5321, secțiunea 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un server de e-mail nu a găsit domeniul adresei tale
    .why = Serverul a verificat partea de după semnul @ din propria ta adresă. Nu a găsit acolo un domeniu care să poată primi un răspuns.
    .act = verificarea domeniului expeditor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Verifică în programul de e-mail partea de după semnul @ din propria ta adresă.
    .step-3 = Dacă ai o adresă cu alt domeniu, trimite mesajul de la ea.
    .otherwise = Din câte arată raportul, adresa la care ai scris nu este cauza.
    .admin = Caută înregistrările MX, A și AAAA ale domeniului expeditorului din plic, din afara rețelei tale, la mai mulți resolveri. Greșeli obișnuite: înregistrare expirată, delegare sau DNSSEC cu defecte (SERVFAIL), un domeniu care există doar în interior, precum .local sau un nume de gazdă. Rescrie la gateway domeniile interne într-unul public. Dacă acum totul este bine, așteaptă TTL-ul negativ al zonei și trimite din nou.

cause-sender-domain-accepts-no-mail =
    .headline = Domeniul tău nu primește mesaje, spune un server
    .why = Potrivit serverului, domeniul adresei tale este configurat să nu primească mesaje. Serverul refuză mesajele la care nu se poate răspunde.
    .act = activarea primirii răspunsurilor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai o adresă care primește mesaje, trimite mesajul de la ea.
    .otherwise = Din câte arată raportul, adresa la care ai scris nu este cauza.
    .admin = Domeniul expeditorului din plic publică o înregistrare MX nulă (RFC 7505), așa că niciun raport nu ar ajunge la el. Află ce program sau serviciu îl folosește ca expeditor și dă-i o adresă de retur într-un domeniu care primește mesaje. Dacă domeniul trebuie să primească mesaje, înlocuiește MX-ul nul cu înregistrări MX adevărate. Dacă nu îl folosește nimeni, expeditorul poate fi falsificat: uită-te la rapoartele DMARC.

## Căsuțe poștale

cause-mailbox-problem =
    .headline = { $domain } semnalează o problemă la această căsuță
    .why = Serverul de e-mail al domeniului { $domain } nu a putut livra mesajul în această căsuță poștală. Potrivit răspunsului, cauza este chiar căsuța.
    .act = repararea căsuței poștale
    .step-1 = Spune-i persoanei pe altă cale că mesajele nu ajung.
    .step-2 = Așteaptă o zi, apoi trimite din nou mesajul.
    .step-3 = Dacă este urgent, folosește altă adresă a aceleiași persoane.
    .otherwise = Administratorii domeniului { $domain } pot vedea cauza exactă.
    .recipient = Intră în căsuța ta poștală și uită-te după avertismente. Dacă nu găsești niciunul, spune-i administratorului tău.
    .admin = Serverul celeilalte părți acceptă adresa și anunță un defect al căsuței. Administratorii ei să verifice starea căsuței, redirecționarea și, dacă este o listă, membrii.

cause-mailbox-full =
    .headline = Căsuța poștală este plină, anunță { $domain }
    .why = O căsuță plină nu mai primește mesaje noi. După ce se face loc, mesajele pot ajunge din nou.
    .act = eliberarea de spațiu
    .step-1 = Spune-i persoanei pe altă cale că are căsuța plină.
    .step-2 = Trimite din nou mesajul după ce s-a făcut loc.
    .step-3 = Dacă este urgent, folosește altă adresă a aceleiași persoane.
    .otherwise = Și administratorii domeniului { $domain } pot da căsuței mai mult spațiu.
    .recipient = Șterge mesajele mari sau vechi, apoi golește coșul de gunoi și dosarul de spam. Dacă îți trebuie mai mult spațiu, cere-i-l administratorului tău.
    .admin = Potrivit răspunsului, căsuța și-a depășit cota. Administratorii ei pot mări cota sau pot elibera spațiu; de multe ori se numără și coșul de gunoi, și dosarul de spam. Înainte de o trimitere în masă, verifică dacă mai este folosită căsuța.

cause-mailbox-disabled =
    .headline = Această căsuță este dezactivată, anunță { $domain }
    .why = Serverul de e-mail al domeniului { $domain } nu primește mesaje pentru această căsuță poștală. Poate fi închisă o vreme sau de tot.
    .act = reactivarea căsuței poștale
    .step-1 = Întreabă pe altă cale dacă adresa mai este folosită.
    .step-2 = Folosește altă adresă a aceleiași persoane sau organizații.
    .otherwise = Dacă este nevoie de căsuță, administratorii domeniului { $domain } o pot reactiva.
    .recipient = Intră în căsuța ta poștală: poate că nu a mai fost folosită de mult. Dacă nu merge, cere-i administratorului tău să o reactiveze.
    .admin = Contul este dezactivat, blocat sau suspendat, de multe ori după o inactivitate lungă. Administratorii lui îl pot reactiva sau pot seta un alias ori o redirecționare. Altfel, scoate adresa din listele tale.

cause-list-expansion-failed =
    .headline = { $domain } nu a putut afla membrii acestei liste
    .why = Adresa ține locul unei liste sau al unui grup. Potrivit serverului de e-mail al domeniului { $domain }, mesajul nu a putut fi transmis membrilor.
    .act = repararea listei
    .step-1 = Spune-i pe altă cale persoanei care se ocupă de listă că mesajele nu trec.
    .step-2 = Dacă este urgent, scrie-le direct membrilor pe care îi cunoști.
    .otherwise = Administratorii domeniului { $domain } pot vedea de ce nu au putut fi aflați membrii.
    .recipient = Dacă te ocupi de această listă, verifică membrii și șterge adresele care nu mai funcționează. Dacă nu găsești nimic, spune-i administratorului tău.
    .admin = De cealaltă parte, în această ordine: poate serverul citi directorul de utilizatori, fișierul sau baza de date cu membrii; se mai potrivesc filtrul și baza unui grup dinamic; se conțin reciproc listele incluse una în alta; are vreo intrare o formă greșită. Desfă lista de mână înainte să mai trimiți ceva la ea. Alte liste din acel sistem arată dacă defectul este al listei sau al directorului de utilizatori.

cause-forwarding-broken =
    .headline = Redirecționarea căsuței nu merge, anunță { $domain }
    .why = Căsuța poștală își redirecționează mesajele la altă adresă. Potrivit serverului de e-mail al domeniului { $domain }, redirecționarea nu funcționează.
    .act = corectarea redirecționării
    .step-1 = Spune-i persoanei pe altă cale că redirecționarea acestei căsuțe nu funcționează.
    .step-2 = Dacă este urgent, folosește altă adresă a aceleiași persoane.
    .otherwise = Din câte arată raportul, adresa folosită de tine este corectă. De multe ori, și persoana căreia i-ai scris poate corecta redirecționarea.
    .recipient = Caută adresa la care căsuța ta redirecționează mesajele. Corecteaz-o sau oprește redirecționarea.
    .admin = De cealaltă parte, caută unde este setată redirecționarea: la cont, într-o regulă a căsuței, într-un alias sau într-un obiect de contact. Trimite un mesaj de test direct la țintă. Corectează sau șterge ținta și păstrează până atunci o copie locală. Dacă ținta refuză mesajele redirecționate, uită-te la SPF și DMARC: poate lipsesc SRS sau ARC.

## Sisteme de e-mail

cause-system-problem =
    .headline = { $domain } semnalează o problemă în sistemul de e-mail
    .why = Sistemul de e-mail al domeniului { $domain } nu a putut primi acest mesaj. Potrivit răspunsului, cauza este chiar sistemul.
    .act = repararea sistemului de e-mail
    .step-1 = Așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă problema continuă, trebuie să se ocupe de ea administratorii domeniului { $domain }.
    .admin = Sistemul celeilalte părți anunță un defect propriu: spațiu, întreținere, configurare sau o funcție lipsă. Administratorii lui au nevoie de oră, de ID-ul de coadă din răspuns și de răspunsul însuși.

cause-system-full =
    .headline = Sistemul de e-mail este plin, anunță { $domain }
    .why = Serverul de e-mail spune că nu mai are loc pentru mesaje noi. Este vorba de întregul sistem, nu de o singură căsuță poștală.
    .act = eliberarea spațiului de stocare
    .step-1 = Așteaptă o zi, apoi trimite din nou mesajul.
    .step-2 = Dacă este urgent, folosește o adresă a aceleiași persoane din alt domeniu.
    .otherwise = Dacă durează de câteva zile, doar administratorii domeniului { $domain } pot face loc.
    .admin = Răspunsul privește gazda celeilalte părți, nu o cotă. Administratorii ei să verifice spațiul liber și inode-urile volumelor pentru coadă și mesaje, apoi memoria, apoi pragul sub care serverul nu mai primește mesaje (queue_minfree la Postfix, back pressure la Exchange). Pe partea expeditorului, coada trebuie doar să încerce mai departe.

cause-system-not-accepting =
    .headline = Sistemul de e-mail nu primește mesaje, anunță { $domain }
    .why = Serverul de e-mail spune că nu primește mesaje. Poate că este oprit o vreme sau nu este făcut pentru e-mail.
    .act = repornirea primirii mesajelor
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Dacă adresa este corectă, așteaptă o zi, apoi trimite din nou mesajul.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă durează de câteva zile, trebuie să se ocupe de asta administratorii domeniului { $domain }.
    .admin = Răspunsul 421 sau starea 4.3.2 arată o oprire, o întreținere sau o coadă înghețată; răspunsul 521 spune că această gazdă nu primește niciodată mesaje (RFC 7504). Verifică dacă înregistrările MX numesc doar gazde făcute pentru e-mail și încearcă-le pe celelalte. Pe gazda însăși, uită-te la starea serviciului de e-mail, la componentele oprite, la porturile pe care nu ascultă nimic și la limitele de conexiuni.

cause-system-misconfigured =
    .headline = { $domain } anunță setări greșite în sistemul de e-mail
    .why = Potrivit propriului răspuns, sistemul de e-mail de acolo nu este configurat corect pentru acest mesaj.
    .act = corectarea propriilor setări
    .step-1 = Spune-i persoanei pe altă cale că sistemul de e-mail de acolo anunță setări greșite.
    .step-2 = Dacă este urgent, folosește o adresă a aceleiași persoane din alt domeniu.
    .step-3 = Trimite din nou mesajul după corectarea setărilor.
    .otherwise = Detaliile de la sfârșitul acestei notificări îi ajută pe administratorii domeniului { $domain } să găsească greșeala.
    .admin = La 5.3.5, un server se găsește de multe ori pe sine ca hop următor. Compară numele gazdei, lista de domenii locale și MX-ul sau smart host-ul; la Exchange, cauza pot fi conectori cu același nume. Altfel, jurnalul celeilalte părți spune mai mult la ora răspunsului: un transport necunoscut, un tabel lipsă, permisiuni greșite. Trimite-i postmasterului de acolo răspunsul întreg, cu ID-ul de coadă.

cause-feature-missing =
    .headline = { $domain } nu are o funcție cerută de acest mesaj
    .why = Mesajul a fost trimis cu o opțiune specială. Serverul de e-mail al domeniului { $domain } spune că nu o recunoaște.
    .act = activarea opțiunii cerute
    .step-1 = Dezactivează opțiunile speciale, precum confirmarea de livrare sau ora de livrare. Apoi trimite din nou mesajul.
    .step-2 = Încearcă alt program de e-mail, de exemplu în browser.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă nu ai ales nicio opțiune specială, redirecționează în întregime această notificare către administratorul tău.
    .admin = Găsește parametrul la care se referă răspunsul: compară MAIL și RCPT din jurnal cu ce anunță cealaltă gazdă după EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Verifică dacă un firewall de la una dintre părți ascunde extensii. Lasă sistemul tău să omită parametrul acolo unde nu este oferit sau cere-i celeilalte părți să activeze extensia.

cause-message-too-large =
    .headline = Mesajul este prea mare
    .why = Un server de e-mail de pe traseu primește doar mesaje mai mici. Fișierele atașate cresc la trimitere cu aproximativ o treime.
    .act = micșorarea mesajului
    .step-1 = Scoate fișierele atașate mari sau micșorează-le.
    .step-2 = Pune fișierele mari online și trimite un link spre ele.
    .step-3 = Dacă ai mai multe fișiere atașate, trimite-le în mesaje separate.
    .otherwise = Administratorii domeniului { $domain } pot spune cât de mare poate fi un mesaj acolo.
    .recipient = Oferă altă cale pentru fișierele mari, de exemplu un dosar partajat. Administratorul tău știe cât de mare poate fi un mesaj.
    .admin = Compară dimensiunea mesajului cu valoarea SIZE pe care o anunță celălalt server după EHLO. Base64 adaugă cam 37 % la un fișier atașat. O căsuță anume poate avea o limită mai mică decât sistemul ei.

cause-message-too-large-for-mailbox =
    .headline = Mesajul este prea mare pentru această căsuță
    .why = Serverul de e-mail al domeniului { $domain } spune că această căsuță poștală primește doar mesaje mai mici. Fișierele atașate cresc la trimitere cu aproximativ o treime.
    .act = micșorarea mesajului
    .step-1 = Pune fișierele mari online și trimite un link spre ele.
    .step-2 = Scoate fișierele atașate sau micșorează-le.
    .step-3 = Cere-i persoanei altă adresă, care poate primi mesaje mai mari.
    .otherwise = Administratorii domeniului { $domain } pot mări limita acestei căsuțe.
    .recipient = Întreabă-ți administratorul cât de mare poate fi un mesaj către tine și dacă limita poate fi mărită. Până atunci, oferă altă cale pentru fișierele mari.
    .admin = Limita este setată pentru căsuță, grup sau cont (X.2.3), deci poate fi mult sub valoarea SIZE anunțată de server după EHLO. Compar-o cu dimensiunea reală la transfer: fișierele atașate în base64 ocupă cu aproximativ 37 % mai mult. Administratorii celeilalte părți să se uite întâi la limita de primire a contului, apoi la cea a grupului sau a abonamentului.

cause-own-system-problem =
    .headline = Cauza este chiar la serviciul nostru de e-mail
    .why = Serviciul nostru de e-mail nu a putut trimite mesajul mai departe. Din câte arată raportul, cauza nu este de cealaltă parte.
    .act = verificarea serviciului de e-mail
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Trimite din nou mesajul după ce defectul a fost înlăturat.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Mesajul s-a oprit chiar pe gazda care a scris raportul. Caută în jurnalul ei după ID-urile și orele de aici. Verifică configurarea, spațiul, permisiunile și regulile locale.

cause-stopped-by-own-rules =
    .headline = O regulă a serviciului nostru de e-mail oprește mesajul
    .why = Serviciul nostru de e-mail are reguli despre adrese, redirecționări și conținut. Din câte arată raportul, una dintre ele se aplică acestui mesaj.
    .act = verificarea regulii
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Citește motivul de la sfârșitul acestei notificări. Poate spune la ce se referă regula.
    .step-3 = Dacă mesajele tale sunt redirecționate automat, întreabă dacă este permis sau oprește redirecționarea.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Găsește regula în jurnalul gazdei care a scris raportul, după ID și oră: tabele de acces (access maps), filtre de conținut și milter, reguli de transport sau contra pierderii de date, destinatari blocați, limite pentru redirecționarea automată. Fă o excepție cât se poate de îngustă. Dacă a fost oprită o redirecționare în afară, verifică întâi cine a setat-o: este un semn obișnuit al unui cont preluat de altcineva.

## Rețea și traseu

cause-network-problem =
    .headline = Conexiunea dintre sistemele de e-mail nu a reușit
    .why = Ceva nu a mers în rețea pe drumul spre { $domain }. Astfel de defecte trec de multe ori de la sine.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă durează de câteva zile, redirecționează în întregime această notificare către administratorul tău.
    .admin = Testează conexiunea la fiecare gazdă MX a domeniului pe portul 25, prin IPv4 și IPv6. Uită-te după timpi de așteptare depășiți, resetări și probleme de path MTU. Dacă este atins doar acest domeniu, anunță-i pe administratorii lui.

cause-host-unreachable =
    .headline = Serverul domeniului { $domain } nu poate fi contactat
    .why = Nu s-a putut face nicio conexiune la acest server. Poate că este oprit, supraîncărcat sau fără legătură la rețea.
    .act = verificarea propriului server
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Dacă adresa este corectă, așteaptă o zi, apoi trimite din nou mesajul.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă problema continuă, administratorii domeniului { $domain } trebuie să își verifice serverul.
    .admin = Testează portul 25 al fiecărei gazde MX, prin IPv4 și IPv6, și dintr-o altă rețea. Dacă de acolo merge, uită-te la firewall, la rute și la o eventuală blocare a portului 25 de către furnizorul tău.

cause-connection-refused =
    .headline = Serverul domeniului { $domain } a refuzat conexiunea
    .why = A fost găsit un server, dar nu primește conexiuni pentru e-mail. Poate că serviciul lui de e-mail este oprit sau intervine un firewall.
    .act = verificarea propriului serviciu
    .step-1 = Verifică partea de după semnul @. Poate că domeniul are un site, dar nu și un serviciu de e-mail.
    .step-2 = Dacă adresa este corectă, așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-3 = Dacă nici atunci nu ajunge, spune-i persoanei pe altă cale.
    .otherwise = Dacă problema continuă, administratorii domeniului { $domain } trebuie să verifice dacă serviciul lor de e-mail funcționează.
    .admin = Un refuz (TCP reset, ECONNREFUSED) pe portul 25 înseamnă că nu ascultă nimic acolo sau că respinge un firewall. Încearcă fiecare gazdă MX prin IPv4 și IPv6, și dintr-o altă rețea: dacă de acolo merge, adresa ta este blocată. Fără înregistrare MX se folosește înregistrarea A sau AAAA, care poate duce la un server web. Pe cealaltă gazdă: rulează serviciul, pe ce adrese, cu ce limite?

cause-connection-broken =
    .headline = Conexiunea cu { $domain } s-a întrerupt prea devreme
    .why = Serverele erau în contact, dar conexiunea s-a încheiat înainte de predarea mesajului.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă o oră, apoi trimite din nou mesajul.
    .step-2 = Dacă mesajul are fișiere atașate mari, trimite-l fără ele sau cu un link spre fișiere.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă se întâmplă mereu, redirecționează în întregime această notificare către administratorul tău.
    .admin = Găsește comanda după care s-a întrerupt. Înainte de salut: limite de conexiuni sau o întârziere voită. După STARTTLS: negocierea TLS. În timpul DATA: path MTU, un filtru de conținut lent, o limită de dimensiune. Trimite un mesaj de test mic și unul mare la fiecare gazdă MX, prin IPv4 și IPv6. Uită-te la firewall-urile care inspectează SMTP și la propriii timpi de așteptare (RFC 5321, secțiunea 4.5.3.2).

cause-may-have-arrived =
    .headline = Poate că mesajul a ajuns
    .why = Conexiunea cu { $domain } s-a întrerupt după trimiterea întregului mesaj. Răspunsul lipsește, așa că nu știm dacă mesajul a fost acceptat.
    .act = verificarea primirii mesajului
    .step-1 = Întreabă persoana dacă mesajul a ajuns.
    .step-2 = Trimite-l din nou doar dacă lipsește. Altfel poate ajunge de două ori.
    .otherwise = Administratorii domeniului { $domain } pot vedea în jurnal dacă mesajul a fost acceptat.
    .recipient = Caută printre mesajele primite și în dosarul de spam. Spune-i expeditorului dacă mesajul este acolo.
    .admin = Conexiunea s-a pierdut după sfârșitul datelor și înainte de răspuns. Caută Message-ID-ul în jurnalul celeilalte părți. Dacă se repetă, uită-te la filtre de conținut lente, la timpii de așteptare (RFC 5321 cere aici zece minute) și la path MTU.

cause-expired-after-retries =
    .headline = Toate încercările de livrare au dat greș
    .why = S-a încercat de mai multe ori livrarea la { $domain }. Raportul nu numește altă cauză.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Dacă adresa este corectă, așteaptă o zi, apoi trimite din nou mesajul.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă nici atunci nu ajunge, redirecționează în întregime această notificare către administratorul tău.
    .admin = Durata de păstrare în coadă s-a încheiat. Caută în jurnal ultimul răspuns al fiecărei încercări: el numește cauza adevărată. Testează gazdele MX ale domeniului prin IPv4 și IPv6.

cause-route-broken =
    .headline = Nu s-a găsit niciun drum până la { $domain }
    .why = Nu s-a putut afla unde trebuie livrat mesajul. Pot fi greșite setările domeniului { $domain } sau ale unui server de e-mail de pe traseu.
    .act = corectarea setărilor
    .step-1 = Spune-i persoanei pe altă cale că mesajele nu ajung la această adresă.
    .step-2 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .otherwise = Administratorii domeniului { $domain } pot verifica unde sunt trimise mesajele lui.
    .admin = Verifică înregistrările MX, A și AAAA ale domeniului și propriile tabele de rutare. La o buclă, câmpurile Received arată ce gazde se repetă. Uită-te după redirecționări în cerc și după o gazdă MX care nu recunoaște domeniul ca al ei.

cause-domain-without-mail-server =
    .headline = Nu s-a găsit un server de e-mail pentru { $domain }
    .why = Domeniul există, dar nu numește niciun server de e-mail care să primească mesajul. Poate că este folosit doar pentru un site.
    .act = adăugarea unui server
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Caută adresa corectă într-un mesaj mai vechi sau pe site-ul organizației.
    .step-3 = Cere-i persoanei altă adresă pe altă cale.
    .otherwise = Dacă numele { $domain } este corect, administratorii domeniului trebuie să numească în setări un server de e-mail.
    .admin = Caută înregistrările MX. Nu sunt de folos: nume fără înregistrare A sau AAAA, CNAME (RFC 2181, secțiunea 10.3), adrese IP în loc de nume, localhost. Fără niciun MX contează adresa domeniului însuși (RFC 5321, secțiunea 5.1). Dacă MX-ul duce înapoi la gazda care a scris raportul („mail loops back to myself”), ea nu recunoaște domeniul ca al ei: adaugă-l acolo sau corectează MX-ul.

cause-domain-lookup-failed =
    .headline = Căutarea serverului pentru { $domain } nu a reușit
    .why = Un serviciu care arată drumul spre căsuța poștală nu a dat un răspuns folositor. Defectul poate fi de oricare parte.
    .act = verificarea serverelor de nume
    .step-1 = Verifică partea de după semnul @. Poate că numele corect este unul asemănător.
    .step-2 = Dacă adresa este corectă, așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă se întâmplă și cu alte domenii decât { $domain }, redirecționează în întregime această notificare către administratorul tău.
    .admin = Întreabă fiecare server de nume autoritar al domeniului de MX, A și AAAA, apoi propriul resolver. Dacă dă greș doar resolverul (SERVFAIL, timp depășit), uită-te la validarea DNSSEC, la serverele spre care trimite și la TCP sau la răspunsurile UDP mari blocate pe portul 53. Dacă dau greș serverele autoritare: delegare greșită, semnături expirate, gazde care nu răspund. Dacă gazda care a scris raportul rutează prin LDAP sau o bază de date, verific-o întâi pe aceea.

cause-mail-loop =
    .headline = Mesajul pare să se învârtă în cerc
    .why = Potrivit raportului, mesajul s-a întors la un server sau a trecut prin prea multe. De obicei, este vorba de servere sau căsuțe care își redirecționează mesajele unele altora.
    .act = întreruperea cercului
    .step-1 = Spune-i persoanei pe altă cale că mesajele către această adresă se învârt în cerc.
    .step-2 = Dacă îți redirecționezi mesajele la această adresă, verifică să nu se întoarcă la tine.
    .step-3 = Dacă este urgent, folosește altă adresă a aceleiași persoane.
    .otherwise = Administratorii domeniului { $domain } pot găsi locul în care mesajul se întoarce.
    .recipient = Dacă îți redirecționezi mesajele la altă adresă, verifică să nu le redirecționeze și ea înapoi la tine.
    .admin = Citește câmpurile Received de jos în sus și găsește unde se repetă gazdele: ultima gazdă dinaintea repetării trimite mesajul înapoi. Caută acolo o redirecționare în cerc, un relay sau un smart host pentru un domeniu care ar trebui să fie local, un MX care duce înapoi sau o configurare hibridă în care fiecare parte crede că domeniul este al celeilalte. Dacă nu se repetă nimic, limita de hopuri este prea mică: RFC 5321, secțiunea 6.3, cere cel puțin 100.

## Protocolul de livrare

cause-protocol-problem =
    .headline = Două servere de e-mail nu s-au înțeles între ele
    .why = Serverele nu au căzut de acord cum să predea mesajul. Este o chestiune tehnică între cele două servere.
    .act = verificarea serverului de e-mail
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Poate fi nevoie și de administratorii domeniului { $domain }.
    .admin = Citește răspunsul împreună cu comanda la care se referă. Compară ce s-a anunțat după EHLO cu ce s-a folosit. Cauze frecvente: firewall-uri și proxy-uri care rescriu SMTP sau un server care cere întâi STARTTLS.

cause-tls-demanded =
    .headline = Un server de e-mail cere o conexiune securizată
    .why = Serverul spune că primește acest mesaj doar printr-o conexiune criptată. Din câte arată raportul, conexiunea nu era criptată.
    .act = activarea criptării
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai trimis dintr-un program sau de pe un aparat propriu, activează TLS în setările lui pentru trimitere.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Verifică dacă sistemul tău folosește STARTTLS ca client (RFC 3207): multe nu o fac implicit. Dacă da, vezi dacă EHLO oferă STARTTLS și dacă un firewall îl taie. Dacă negocierea dă greș: versiuni TLS sub 1.2, cifruri, un pachet CA lipsă. Pentru predarea mesajelor (submission) folosește portul 465 sau 587 cu STARTTLS (RFC 8314). Google spune aici 4.7.29 sau 5.7.29.

cause-too-many-recipients =
    .headline = Mesajul are prea mulți destinatari
    .why = Un server de e-mail de pe traseu acceptă doar un număr limitat de adrese deodată.
    .act = micșorarea numărului de adrese
    .step-1 = Trimite din nou mesajul, dar numai la adresele din această notificare.
    .step-2 = Dacă tot sunt prea multe, trimite-l pe grupuri mai mici, pe rând.
    .step-3 = Dacă îi scrii des acestui grup, cere-i administratorului tău o listă de discuții.
    .otherwise = Administratorii domeniului { $domain } pot spune ce limită este valabilă acolo.
    .admin = Un server ar trebui să primească cel puțin 100 de destinatari deodată, iar un client să îi împartă pe ceilalți (RFC 5321). Verifică dacă sistemul tău îi împarte după răspunsul 452 și ce limite sunt valabile pe mesaj și pe expeditor.

## Conținut

cause-content-problem =
    .headline = Un server de e-mail nu poate prelucra forma mesajului
    .why = Ceva din felul în care este construit mesajul împiedică livrarea. Poate fi formatul, caracterele sau un fișier atașat.
    .act = simplificarea mesajului
    .step-1 = Trimite din nou mesajul ca text simplu, fără formatare.
    .step-2 = Scoate fișierele atașate sau trimite-le în formate obișnuite.
    .step-3 = Încearcă alt program de e-mail, de exemplu în browser.
    .otherwise = Dacă nu trece nici măcar un mesaj simplu, redirecționează în întregime această notificare către administratorul tău.
    .admin = Verifică mesajul după RFC 5322 și MIME: From și Date, CR sau LF singure, lungimea rândurilor, NUL, seturi de caractere. Verifică dacă era nevoie de 8BITMIME, BINARYMIME sau SMTPUTF8 și nu s-a oferit.

cause-message-malformed =
    .headline = Un server de e-mail a găsit erori în forma mesajului
    .why = Potrivit serverului, mesajul nu respectă standardul pentru e-mail. De obicei, cauza este programul care l-a făcut.
    .act = folosirea altui program
    .step-1 = Scrie din nou mesajul în alt program de e-mail, de exemplu în browser.
    .step-2 = Scrie textul de la zero. Un mesaj copiat sau redirecționat poate duce eroarea mai departe.
    .step-3 = Dacă nici atunci nu trece, redirecționează în întregime această notificare către administratorul tău.
    .otherwise = Dacă mesajul vine de la un site sau aparat, doar cine se ocupă de acesta îl poate corecta.
    .admin = Verifică în această ordine: un singur From cu o adresă valabilă și Sender dacă sunt mai multe; un singur Date; niciun câmp de două ori (RFC 5322, secțiunea 3.6); sintaxa Message-ID; octeți bruți de 8 biți în antet; CR sau LF singure (RFC 5321, secțiunea 2.3.8); rânduri de peste 998 de octeți; limite și codări MIME. Compară mesajul predat cu mesajul trimis: texte juridice adăugate, gateway-uri și programe de liste îl schimbă.

cause-media-unsupported =
    .headline = Un server de e-mail nu acceptă acest tip de conținut
    .why = Potrivit raportului, mesajul are un tip de conținut pe care cealaltă parte nu îl poate primi. Unele adrese primesc doar text simplu.
    .act = schimbarea tipului de fișier
    .step-1 = Folosește tipuri obișnuite de fișiere, precum PDF sau JPEG.
    .step-2 = Trimite din nou mesajul ca text simplu, fără formatare și fără fișiere atașate.
    .step-3 = Pune fișierele online și trimite un link spre ele.
    .otherwise = Administratorii domeniului { $domain } pot spune ce tipuri de conținut primește sistemul lor.
    .admin = Compară Content-Type al fiecărei părți (RFC 2046) cu ce primește destinația: gateway-urile spre SMS, fax, pager și sistemele de tichete primesc adesea doar text/plain. Uită-te după application/ms-tnef (winmail.dat), message/rfc822 inclus și multipart/signed. Dezactivează formatul Rich Text pentru acest domeniu sau lasă gateway-ul să scoată ori să convertească partea.

cause-conversion-impossible =
    .headline = Mesajul nu a putut fi convertit pe traseu
    .why = Potrivit raportului, următorul sistem de e-mail are nevoie de mesaj în altă formă. Schimbarea nu a fost posibilă sau nu era permisă.
    .act = scrierea ca text simplu
    .step-1 = Folosește text simplu pentru această adresă, fără formatare și fără caractere speciale.
    .step-2 = Dacă mesajul este semnat sau criptat și conținutul permite, trimite-l fără semnătură și criptare.
    .step-3 = Scoate fișierele atașate sau pune-le online și trimite un link.
    .otherwise = Dacă nu trece nici măcar un mesaj simplu, redirecționează în întregime această notificare către administratorul tău.
    .admin = Vezi care dintre 8BITMIME (RFC 6152), BINARYMIME și SMTPUTF8 nu este oferit de următorul hop după EHLO. X.6.2: conversia este interzisă, de exemplu în părți semnate sau printr-o politică; X.6.3: nu este disponibilă; X.6.5: a fost încercată și nu a reușit. Lasă programul de trimitere să codeze el însuși în quoted-printable sau base64 ori trimite printr-o gazdă care are extensia.

cause-content-refused =
    .headline = Conținutul mesajului nu a fost acceptat
    .why = Un server de e-mail de pe traseu verifică ce conțin mesajele. Ceva din acesta nu a fost acceptat, de exemplu un fișier atașat sau un link.
    .act = schimbarea conținutului
    .step-1 = Scoate fișierele atașate, mai ales programele și arhivele.
    .step-2 = Verifică fișierele cu un antivirus înainte să le trimiți din nou.
    .step-3 = Scoate linkurile de care nu este nevoie.
    .step-4 = Stabilește împreună cu persoana altă cale pentru fișiere.
    .otherwise = Administratorii domeniului { $domain } pot spune ce nu acceptă sistemul lor.
    .recipient = Stabilește împreună cu expeditorul altă cale pentru acest conținut. Dacă este nevoie des de ea, cere-i administratorului tău o excepție.
    .admin = Caută ce filtru a dat răspunsul și ce regulă sau semnătură numește. Verifică tipurile de fișiere din arhive și extensiile duble. Dacă un scaner anunță un program dăunător, examinează întâi aparatul expeditorului.

cause-attachment-refused =
    .headline = Un fișier atașat nu a fost acceptat
    .why = Un server de e-mail de pe traseu nu acceptă un fișier al acestui mesaj. Multe sisteme refuză programe, scripturi și arhive cu parolă.
    .act = schimbarea fișierului atașat
    .step-1 = Citește răspunsul de la sfârșitul acestei notificări. Poate numește fișierul.
    .step-2 = Folosește pentru fișier un format obișnuit, precum PDF, sau scoate-l.
    .step-3 = Pune fișierul online și trimite un link spre el.
    .otherwise = Administratorii domeniului { $domain } pot spune ce fișiere primește sistemul lor.
    .recipient = Oferă altă cale pentru fișier, de exemplu un dosar partajat. Dacă ai nevoie des de astfel de fișiere, cere-i administratorului tău o excepție.
    .admin = Află la ce se uită regula: extensie, Content-Type, tipul real al fișierului sau conținutul arhivelor. Se refuză des: .exe, .js, .iso, .lnk, .html, macrocomenzi, extensii duble, arhive cu parolă care nu pot fi scanate, prea multe fișiere sau fișiere incluse unul în altul. Cealaltă parte poate face o excepție pentru acest expeditor sau poate elibera o copie din carantină. Nu masca fișierul.

cause-virus-found =
    .headline = Un antivirus anunță un program dăunător
    .why = Un antivirus poate greși, dar este mai sigur să verifici. Unele programe dăunătoare trimit singure mesaje.
    .act = verificarea aparatului tău
    .step-1 = Nu deschide fișierele atașate și, deocamdată, nu le trimite din nou.
    .step-2 = Verifică aparatul și fișierele cu un antivirus actualizat.
    .step-3 = Dacă nu ai scris tu acest mesaj, schimbă parola de pe alt aparat.
    .step-4 = Spune-i administratorului tău ce scrie în această notificare. Nu da fișierele mai departe.
    .otherwise = Dacă fișierul este sigur inofensiv, administratorii domeniului { $domain } pot verifica decizia.
    .admin = Notează ce gazdă a raportat și numele semnăturii. Izolează și examinează întâi aparatul care a trimis și caută în cont mesaje și reguli pe care nu le-a făcut titularul. Verifică fișierul cu un al doilea scaner. Dacă este o alarmă falsă, anunță producătorul scanerului; nu reîmpacheta niciodată fișierul ca să treacă.

cause-international-address-unsupported =
    .headline = Un server recunoaște doar literele de la a la z
    .why = O adresă a acestui mesaj are alte litere decât cele de la a la z. Un sistem de e-mail de pe traseu nu recunoaște astfel de adrese.
    .act = folosirea unei adrese simple
    .step-1 = Cere-i persoanei o adresă doar cu litere de la a la z.
    .step-2 = Dacă propria ta adresă are alte litere, scrie de la altă adresă.
    .otherwise = Administratorii domeniului { $domain } pot afla dacă sistemul lor poate recunoaște astfel de adrese.
    .recipient = Cere-i administratorului tău o a doua adresă, doar cu litere de la a la z. Dă-le-o celor ale căror mesaje nu ajung.
    .admin = Următorul sistem nu oferă SMTPUTF8 (RFC 6531). Activează-l acolo sau dă căsuței un alias ASCII. Dacă numai domeniul are caractere din afara ASCII, el poate fi trimis în forma A-label.

## Securitate și reguli

cause-policy-problem =
    .headline = O regulă de securitate a oprit mesajul
    .why = Sistemele de e-mail au reguli despre mesajele pe care le primesc și le transmit. Una dintre ele a oprit acest mesaj.
    .act = găsirea regulii
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } pot spune dacă regula este a lor.
    .admin = Răspunsul este vag, poate cu intenție. Află ce gazdă l-a dat. Verifică autentificarea expeditorului, TLS, reputația gazdei care trimite și o eventuală criptare a mesajului.

cause-cryptography-failed =
    .headline = O semnătură sau o criptare nu a trecut verificarea
    .why = Este vorba de protecția mesajului însuși, de exemplu de o semnătură. Potrivit raportului, un sistem nu a putut să o verifice sau să o convertească.
    .act = verificarea cheilor și certificatelor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă tu criptezi mesajul, cere-i persoanei o cheie sau un certificat actual.
    .step-3 = Dacă mesajul nu are nimic confidențial, trimite-l fără semnătură și fără criptare.
    .otherwise = Poate că și administratorii domeniului { $domain } trebuie să își verifice cheile.
    .recipient = Dacă ți-a expirat sau ți s-a schimbat cheia ori certificatul, trimite-le celor care îți scriu varianta actuală.
    .admin = Găsește gazda care verifică, semnează sau decriptează (S/MIME, OpenPGP, un gateway). X.7.3: nu există conversie între două sisteme; X.7.5: nicio cheie utilizabilă; X.7.6: algoritm nerecunoscut, precum SHA-1 sau RSA scurt; X.7.7: conținutul a fost schimbat. Verifică expirarea, lanțul și revocarea certificatelor, precum și cheile din directorul de utilizatori. La X.7.7, caută ce schimbă corpul mesajului după semnare: texte adăugate, rescrierea linkurilor, recodarea.

cause-refused-by-policy =
    .headline = { $domain } a refuzat mesajul după propriile reguli
    .why = Fiecare sistem de e-mail decide ce mesaje primește. Administratorii de acolo știu ce regulă l-a oprit pe acesta.
    .act = acceptarea mesajului
    .step-1 = Citește răspunsul celuilalt server, la sfârșitul acestei notificări. Poate numește motivul.
    .step-2 = Spune-i persoanei pe altă cale că mesajul a fost refuzat.
    .step-3 = Roagă persoana să ceară o excepție de la administratorii de acolo.
    .otherwise = Dacă sunt refuzate toate mesajele tale către { $domain }, redirecționează în întregime această notificare către administratorul tău.
    .recipient = Dacă aștepți mesaje de la acest expeditor, cere-i administratorului tău o excepție.
    .admin = Regula este a celeilalte părți, la fel și soluția. Trimite-i postmasterului de acolo răspunsul, ora și adresa IP care trimite. Dacă sunt refuzate toate mesajele, verifică întâi SPF, DKIM, DMARC, DNS-ul invers și listele de blocare.

cause-refused-as-spam =
    .headline = { $domain } consideră mesajul spam
    .why = Un filtru automat de acolo a refuzat mesajul ca nedorit. Astfel de filtre pot greși.
    .act = acceptarea mesajului
    .step-1 = Întreabă persoana pe altă cale dacă adresa ta poate fi acceptată acolo.
    .step-2 = Încearcă un mesaj scurt, fără linkuri și fără fișiere atașate.
    .step-3 = Dacă nu ai scris tu acest mesaj, schimbă parola și spune-i administratorului tău.
    .otherwise = Dacă sunt refuzate și alte mesaje ale tale, redirecționează în întregime această notificare către administratorul tău.
    .recipient = Adaugă expeditorul în agendă sau în lista de expeditori siguri. Dacă ai mesaje de la el în dosarul de spam, marchează-le ca dorite.
    .admin = Verifică SPF, DKIM și DMARC la domeniul expeditor și reputația adresei IP care trimite. Uită-te după trimiteri neobișnuite din acest cont. Dacă totul este în regulă, anunță decizia greșită postmasterului de acolo.

cause-relay-refused =
    .headline = Un server de e-mail a refuzat să transmită mesajul
    .why = Serverul spune că mesajele de la tine către { $domain } nu intră în sarcina lui. De multe ori, cauza este o setare.
    .act = corectarea setărilor
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Verifică partea de după semnul @. Un nume greșit poate duce la un server greșit.
    .otherwise = Dacă setările de la tine sunt corecte, administratorii domeniului { $domain } trebuie să verifice ce server le primește mesajele.
    .admin = Înregistrările MX pot duce la o gazdă care nu are domeniul trecut ca al ei. Sau serverul tău de relay cere autentificare. Verifică înregistrările MX, datele de autentificare la serverul de relay și adresele IP pentru care acesta transmite.

cause-authentication-required =
    .headline = Un server de e-mail cere autentificare
    .why = Un server de e-mail de pe traseu nu primește acest mesaj fără autentificare. Aceasta a lipsit sau nu a fost acceptată.
    .act = verificarea autentificării
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă folosești un aparat sau un program care trimite singur mesaje, verifică numele de utilizator și parola lui.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Verifică datele și mecanismul de autentificare cu care sistemul tău intră la serverul de relay. Predă mesajele (submission) pe portul 587 cu STARTTLS sau pe portul 465. Cauze frecvente: o parolă schimbată sau o parolă de aplicație cerută acum.

cause-authentication-refused =
    .headline = Autentificarea la un server de e-mail a fost refuzată
    .why = Un server de e-mail nu a acceptat datele de autentificare primite. Poate că o parolă s-a schimbat sau a expirat.
    .act = corectarea datelor de autentificare
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai trimis dintr-un program sau de pe un aparat propriu, scrie din nou acolo numele de utilizator și parola.
    .step-3 = Intră o dată în cont din browser. Poate că furnizorul cere ceva acolo.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Citește răspunsul (RFC 4954, RFC 5248): 535 5.7.8 date greșite, 432 4.7.12 tranziție de parolă, 5.7.14 relație de încredere lipsă. Testează de mână datele pe portul de predare (submission). Apoi verifică: parolă schimbată sau expirată, cont blocat după autentificări nereușite, autentificare cu parolă oprită de furnizor, parolă de aplicație lipsă, token OAuth expirat. Datele pentru serverul de relay sunt păstrate în serverul de e-mail; corectează-le acolo și relansează coada.

cause-authentication-too-weak =
    .headline = Un server de e-mail cere o autentificare mai sigură
    .why = Potrivit serverului, acest fel de autentificare nu este destul de sigur. Parola însăși poate fi corectă.
    .act = securizarea autentificării
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai trimis dintr-un program sau de pe un aparat propriu, activează acolo TLS și fă actualizările.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = 534 5.7.9: mecanismul este prea slab sau contul are nevoie de o parolă de aplicație; 538 5.7.11: acest mecanism doar prin TLS. Autentifică-te după TLS pe portul 465 sau după STARTTLS pe 587 (RFC 8314), cu un mecanism anunțat atunci: SCRAM, OAUTHBEARER, XOAUTH2 sau PLAIN în TLS. Un aparat care nu știe nici una, nici alta poate preda mesajele unui relay din propria ta rețea.

cause-sending-blocked =
    .headline = Trimiterea este blocată pentru acest cont sau această adresă
    .why = Un server de e-mail de pe partea expeditorului nu lasă acest cont sau această adresă să trimită. Poate fi o măsură de precauție.
    .act = ridicarea blocării
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai mai multe adrese, alege-o pe cea care ține de acest cont.
    .step-3 = Dacă s-au trimis mesaje pe care nu le-ai scris tu, schimbă imediat parola.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Verifică dacă acel cont este dezactivat, blocat după un abuz sau fără drept la această adresă de expeditor. Înainte să ridici o blocare, uită-te după trimiteri neobișnuite, reguli de redirecționare și sesiuni deschise și resetează parola.

cause-account-disabled =
    .headline = Contul care trimite este dezactivat, anunță un server
    .why = Un server de e-mail de pe partea expeditorului spune că este dezactivat contul folosit pentru acest mesaj.
    .act = reactivarea contului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău, la nevoie din alt cont.
    .step-2 = Dacă ai alt cont, trimite mesajul de acolo.
    .otherwise = Din câte arată raportul, adresa la care ai scris nu este cauza.
    .admin = Serverul de predare (submission) sau serverul de relay spune că acel cont este dezactivat (525 sau X.7.13, RFC 5248). Verifică starea lui: închis, licență sau plată expirată, blocat după autentificări nereușite, blocat după un abuz. Înlătură motivul înainte să îl reactivezi. Dacă este contul cu care serverul tău intră la serverul de relay, sunt atinse toate mesajele trimise.

cause-account-compromised =
    .headline = Trimiterea este blocată din cauza unor mesaje suspecte
    .why = Un server de e-mail de pe partea expeditorului anunță trimiteri neobișnuite din acest cont sau din această organizație. Poate că altcineva folosește contul.
    .act = securizarea contului
    .step-1 = Schimbă acum parola, de pe un aparat în care ai încredere.
    .step-2 = Redirecționează în întregime această notificare către administratorul tău.
    .step-3 = Caută în căsuța ta mesaje trimise și reguli care nu sunt ale tale.
    .step-4 = Verifică aparatul cu un antivirus actualizat.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Întâi blochează autentificarea, resetează parola și închide toate sesiunile și tokenurile. Apoi citește jurnalul de autentificări și șterge regulile, redirecționările, delegările, consimțămintele pentru aplicații și conectorii străini; golește coada de trimitere. Ridică blocarea la urmă. În Microsoft 365, un utilizator (5.1.8) se eliberează la entitățile restricționate, o organizație (5.7.7xx) prin asistență. Dacă mesajele erau o trimitere în masă dorită, folosește un serviciu pentru așa ceva.

cause-send-as-denied =
    .headline = Acest cont nu poate folosi adresa de expeditor
    .why = Potrivit unui server de e-mail de pe partea expeditorului, adresa de expeditor nu ține de acest cont.
    .act = acceptarea adresei de expeditor
    .step-1 = Alege propria ta adresă ca expeditor, apoi trimite din nou mesajul.
    .step-2 = Dacă ai nevoie de cealaltă adresă, redirecționează în întregime această notificare către administratorul tău.
    .otherwise = Persoana căreia i-ai scris nu poate face nimic în această privință.
    .admin = Compară trei lucruri în jurnal: contul autentificat, MAIL FROM și câmpul From. Dacă folosirea este dorită, acordă Send As sau Send on Behalf (Exchange; lasă timp pentru replicare), leagă adresa de cont (smtpd_sender_login_maps la Postfix) sau adaug-o ca alias verificat. Aparatele și programele au nevoie de un cont propriu cu adresă proprie. Dacă nu a vrut nimeni asta, uită-te după un abuz.

cause-sender-not-allowed =
    .headline = { $domain } nu primește mesaje de la tine la această adresă
    .why = Unele adrese primesc mesaje doar de la anumiți expeditori, de exemplu de la colegi sau de la membrii unei liste. Altele sunt închise pentru anumiți expeditori.
    .act = acceptarea adresei tale
    .step-1 = Contactează pe altă cale persoana sau proprietarul grupului. Cere să fie acceptată adresa ta.
    .step-2 = Dacă ai mai multe adrese, scrie de la cea cunoscută acolo.
    .step-3 = Dacă este o listă de discuții, mai întâi înscrie-te.
    .otherwise = Administratorii domeniului { $domain } pot vedea cine are voie să scrie la această adresă.
    .recipient = Adaugă expeditorul la cei care au voie să îți scrie ție sau grupului tău. Dacă nu poți, cere-i administratorului tău.
    .admin = Destinatarul își limitează expeditorii: un grup închis, o listă pentru membri, doar expeditori interni sau o blocare. Proprietarul sau administratorii pot permite expeditorul. Verifică dacă adresa de expeditor folosită este cea înregistrată.

cause-list-restricted =
    .headline = Lista este închisă pentru adresa ta, anunță { $domain }
    .why = Multe liste și grupuri primesc mesaje doar de la membri sau de la anumiți expeditori. Potrivit serverului de e-mail, adresa ta nu este printre ei.
    .act = adăugarea adresei tale
    .step-1 = Dacă faci parte din listă, scrie de la adresa cu care te-ai înscris.
    .step-2 = Înscrie-te în listă sau cere pe altă cale să îți fie adăugată adresa.
    .step-3 = Dacă este urgent, scrie-le direct membrilor pe care îi cunoști.
    .otherwise = Administratorii domeniului { $domain } pot spune cine este proprietarul listei.
    .recipient = Dacă lista sau grupul este al tău, adaugă expeditorul sau lasă mesajele din afară să aștepte aprobarea ta.
    .admin = Compară From și expeditorul din plic cu membrii și expeditorii permiși: de obicei, cauza este un alias sau o adresă schimbată. Proprietarul poate adăuga adresa sau poate reține mesajele altora pentru moderare. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), expeditori externi ai unui grup Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } primește doar mesaje interne la această adresă
    .why = Potrivit serverului de e-mail, această adresă primește mesaje doar din propria organizație. Mesajul tău nu a fost recunoscut ca unul dintre ele.
    .act = acceptarea expeditorilor externi
    .step-1 = Dacă faci parte din această organizație, trimite mesajul din contul tău de acolo.
    .step-2 = Roagă pe altă cale persoana sau proprietarul grupului să permită expeditori din afară.
    .step-3 = Folosește altă adresă a organizației, de exemplu cea de pe site.
    .otherwise = Administratorii domeniului { $domain } pot deschide adresa pentru mesaje din afară.
    .recipient = Cere-i administratorului tău să permită mesaje din afară la această adresă sau de la anumiți expeditori.
    .admin = Exchange 5.7.12 și 5.7.13x: obiectul destinatar cere expeditori autentificați. Dezactivează RequireSenderAuthenticationEnabled sau creează un contact pentru expeditor și permite-l pe acela. Dacă expeditorul este intern, mesajul a intrat fără autentificare: fă aparatul sau programul să se autentifice ori corectează conectorul dintre propriile servere, ca mesajul să fie socotit intern.

cause-sender-blocked =
    .headline = Mesajele tale sunt blocate, anunță { $domain }
    .why = Potrivit serverului de e-mail, adresa, domeniul sau serverul tău este pe o listă de expeditori blocați. Blocarea poate fi dorită sau poate fi o greșeală.
    .act = ridicarea blocării
    .step-1 = Dacă poate fi o greșeală, cere acolo, pe altă cale, ridicarea blocării.
    .step-2 = Dacă sunt blocate și mesajele către alții din acest domeniu, redirecționează în întregime această notificare către administratorul tău.
    .otherwise = Administratorii domeniului { $domain } pot vedea unde este setată blocarea și de ce.
    .recipient = Dacă expeditorul este din greșeală pe lista ta de expeditori blocați, șterge-l de acolo. Dacă nu apare acolo, întreabă-ți administratorul.
    .admin = Blocarea este pusă dincolo: chiar de destinatar sau de administratori (Exchange 5.7.507, 5.7.513). Află la ce se potrivește: încearcă alt cont al domeniului tău, apoi altă adresă IP. Uită-te după trimiteri în masă nedorite de la acest expeditor și respectă orice cerere de oprire. Apoi trimite-i postmasterului de acolo răspunsul, ora, adresa expeditorului și adresa IP.

cause-sender-not-verified =
    .headline = { $domain } nu a putut verifica de unde vine mesajul
    .why = Serverul de e-mail al domeniului { $domain } verifică dacă un mesaj vine într-adevăr de unde spune. Acest mesaj nu a trecut verificarea.
    .act = corectarea setărilor domeniului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Trimite doar prin serviciul de e-mail de care ține adresa ta.
    .otherwise = Dacă mesajul a fost redirecționat pe traseu, poate că îți pot fi de folos administratorii domeniului { $domain }.
    .recipient = Dacă mesajele îți sunt redirecționate aici din altă căsuță, mai bine preia-le de acolo: redirecționarea poate strica această verificare.
    .admin = Verifică SPF pentru adresa IP care trimite, semnătura DKIM și alinierea DMARC cu domeniul din From. Gazda care trimite are nevoie de un nume în DNS-ul invers care se rezolvă înapoi la ea. Trebuie acoperite și serverele care redirecționează, și serviciile care trimit pentru tine.

cause-spf-failed =
    .headline = { $domain } nu a putut confirma serverul care trimite
    .why = Un domeniu poate numi serverele care au voie să trimită pentru el, printr-o metodă numită SPF. La { $domain }, mesajul nu a trecut această verificare.
    .act = corectarea înregistrării SPF
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Trimite doar prin serviciul de e-mail de care ține adresa ta.
    .otherwise = Dacă mesajul a fost redirecționat la { $domain }, cauza poate fi serverul care l-a redirecționat.
    .recipient = Dacă mesajele îți sunt redirecționate aici din altă căsuță, mai bine preia-le de acolo: redirecționarea poate strica această verificare.
    .admin = Evaluează SPF (RFC 7208) pentru domeniul din MAIL FROM sau, dacă este gol, din EHLO și pentru adresa IP văzută de cealaltă gazdă; nu uita de IPv6. Fail: adaugă adresa sau include-ul serviciului ori trimite printr-o gazdă din listă. Permerror: exact o înregistrare v=spf1, cel mult 10 căutări DNS și 2 goale, fără greșeli de scriere. Temperror: serverele tale de nume. Un server care redirecționează are nevoie de SRS.

cause-dkim-failed =
    .headline = { $domain } nu a găsit o semnătură digitală valabilă
    .why = Serviciile de e-mail semnează mesajele ca să dovedească de unde vin, printr-o metodă numită DKIM. La { $domain }, nicio astfel de semnătură nu a trecut verificarea.
    .act = corectarea semnăturii DKIM
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă mesajul a trecut printr-o listă de discuții, scrie-i direct persoanei.
    .step-3 = Trimite doar prin serviciul de e-mail de care ține adresa ta.
    .otherwise = Administratorii domeniului { $domain } pot spune ce nu era în regulă cu semnătura.
    .admin = Uită-te la un mesaj așa cum a plecat: are DKIM-Signature (RFC 6376)? Caută cheia la <s>._domainkey.<d>: există, nu este goală, face pereche cu cheia privată, RSA de cel puțin 1024, mai bine 2048 de biți (RFC 8301). Dacă hash-ul corpului nu se potrivește, ceva schimbă mesajul după semnare: texte de subsol, gateway-uri, recodare. X.7.22: nicio semnătură al cărei d= este domeniul din From. Verifică x= și ceasul.

cause-dmarc-failed =
    .headline = { $domain } nu a putut lega mesajul de expeditorul lui
    .why = Domeniul tău le poate cere altora să refuze mesajele fără dovada că vin de acolo. La { $domain }, această dovadă (DMARC) nu a fost găsită.
    .act = corectarea verificării expeditorului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Trimite doar prin serviciul de e-mail de care ține adresa ta.
    .step-3 = Dacă mesajul a trecut printr-o listă de discuții, scrie-i direct persoanei.
    .otherwise = Dacă mesajul a fost redirecționat pe traseu, administratorii domeniului { $domain } pot face o excepție.
    .recipient = Dacă mesajele îți sunt redirecționate aici din altă căsuță, mai bine preia-le de acolo: redirecționarea poate strica această verificare.
    .admin = Caută _dmarc.<domeniul din From>: p=, sp=, aspf=, adkim= (RFC 7489). Trebuie să treacă SPF sau DKIM, iar domeniul lor să fie aliniat cu From. Fiecare serviciu care trimite pentru tine are nevoie de o cheie DKIM sub domeniul tău sau de o adresă de retur acolo; rapoartele agregate (rua=) arată care dă greș. Listele și serverele care redirecționează să rescrie From sau să lase neatins conținutul semnat. Relaxează p= doar cât durează reparația.

cause-arc-failed =
    .headline = { $domain } nu are încredere în redirecționarea mesajului
    .why = Serverele care redirecționează mesaje își pot nota verificările, printr-o metodă numită ARC. La { $domain }, aceste însemnări de pe mesaj nu au trecut verificarea.
    .act = verificarea redirecționării
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Scrie-i direct persoanei, nu printr-o listă sau printr-o adresă care redirecționează.
    .otherwise = Dacă mesajul a fost redirecționat de serverul altcuiva, corectarea trebuie făcută de cei care îl administrează.
    .recipient = Dacă mesajele îți sunt redirecționate aici din altă căsuță, mai bine preia-le de acolo: redirecționarea poate strica această verificare.
    .admin = Validează lanțul mesajului așa cum a sosit (RFC 8617): instanțe de la 1 la n fără goluri, cv=none la prima și cv=pass la celelalte, fiecare ARC-Seal verificabil cu cheia lui din DNS, ARC-Message-Signature la cea mai nouă. Cauza este prima gazdă al cărei set dă greș sau care a schimbat mesajul după sigilare: corectează acolo sigilarea sau oprește-o. SPF, DKIM și DMARC decid fără ARC.

cause-reverse-dns-missing =
    .headline = Serverul care trimite nu are nume valabil, spune { $domain }
    .why = Adresa de internet a unui server de e-mail trebuie să aibă un nume. La { $domain }, serverul care trimite nu a trecut această verificare.
    .act = setarea numelui serverului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai un cont la alt serviciu de e-mail, trimite mesajul de acolo.
    .otherwise = Administratorii domeniului { $domain } pot face o excepție.
    .admin = Ia adresa IP care trimite din răspuns sau din jurnal și caută înregistrarea ei PTR; numele trebuie să aibă o înregistrare A sau AAAA cu aceeași adresă. PTR se setează de proprietarul blocului de adrese: de obicei, furnizorul de găzduire sau de internet. Verifică și IPv6 sau trimite prin IPv4 până când are și el una. Lasă EHLO să dea același nume și evită numele generice făcute din adresă.

cause-sending-server-refused =
    .headline = { $domain } refuză mesajele serverului care trimite
    .why = Este vorba de serverul de e-mail care îți trimite mesajele, nu de mesajul tău. Pot fi refuzate și alte mesaje de la acel server.
    .act = înlăturarea cauzei refuzului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } pot face o excepție.
    .recipient = Dacă aștepți mesaje de la acest expeditor, cere-i administratorului tău o excepție.
    .admin = Dacă răspunsul numește o listă de blocare, găsește și oprește cauza înainte să ceri scoaterea de pe ea. Verifică DNS-ul invers, numele dat în EHLO și volumele neobișnuite. Dacă nu este nicio listă, scrie-i postmasterului de acolo și dă adresa IP care trimite.

cause-sending-server-blocklisted =
    .headline = Serverul expeditor e pe o listă de blocare, spune { $domain }
    .why = Listele de blocare numesc servere despre care se spune că trimit mesaje nedorite. De obicei, mulți oameni trimit prin același server, așa că poate nici nu este vorba de tine.
    .act = scoaterea de pe listă
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă ai un cont la alt serviciu de e-mail, trimite mesajul de acolo.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } pot face o excepție până la scoaterea de pe listă.
    .recipient = Dacă aștepți mesaje de la acest expeditor, cere-i administratorului tău o excepție.
    .admin = Găsește lista în răspuns și caută acolo adresa IP care trimite; unele liste privesc domenii sau linkuri. Întâi găsește și oprește cauza: un cont preluat de altcineva, un relay deschis, un formular web, un aparat infectat în spatele aceleiași adrese. Apoi cere scoaterea pe pagina acelei liste (Spamhaus sau portalul Microsoft). Liste de adrese dinamice: trimite prin relay-ul furnizorului tău. O adresă comună: anunță furnizorul.

cause-sending-server-reputation-low =
    .headline = { $domain } are puțină încredere în serverul care trimite
    .why = Sistemele de e-mail dau fiecărui server o notă, după mesajele trimise de el până atunci. La { $domain }, nota serverului care trimite este prea mică.
    .act = îmbunătățirea notei
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Așteaptă o zi, apoi trimite din nou mesajul. Notele se schimbă cu timpul.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } pot face o excepție.
    .recipient = Dacă aștepți mesaje de la acest expeditor, cere-i administratorului tău o excepție.
    .admin = Verifică în această ordine: SPF, DKIM, DMARC și DNS-ul invers; creșteri bruște de volum și conturi preluate de altcineva; rata de plângeri și de erori. Paginile furnizorului arată cum vede el lucrurile: Google Postmaster Tools, Microsoft SNDS și JMRP, Yahoo Sender Hub. O adresă nouă are nevoie de câteva săptămâni de volum crescut treptat. Trimiterile în masă să plece de la altă adresă și doar către cei care le-au cerut. Apoi folosește formularul furnizorului, cu răspunsul.

cause-greeting-refused =
    .headline = Salutul serverului care trimite nu a fost acceptat
    .why = Când se întâlnesc două servere de e-mail, primul își spune numele. Celălalt server nu a acceptat numele primit.
    .act = corectarea numelui serverului
    .step-1 = Redirecționează în întregime această notificare către administratorul tău.
    .step-2 = Dacă mesajul a plecat direct de la un aparat sau program, acesta trebuie să trimită prin serviciul tău de e-mail.
    .otherwise = Administratorii domeniului { $domain } pot face o excepție.
    .admin = Numele de după EHLO trebuie să fie un nume de gazdă complet care se rezolvă (RFC 5321, secțiunile 2.3.5 și 4.1.1.1), cel mai bine cel din înregistrarea PTR. Se refuză de obicei: localhost, un nume fără punct, .local, o adresă fără paranteze, chiar numele destinatarului. Setează smtp_helo_name la Postfix sau FQDN-ul conectorului de trimitere la Exchange. Dacă numele este corect, găsește ce gazdă sau program din spatele aceleiași adrese spune altul.

cause-rate-limited =
    .headline = Prea multe mesaje într-un timp scurt
    .why = Un server de e-mail de pe traseu limitează câte mesaje primește într-un anumit timp. Limita a fost atinsă. Se pot număra și mesajele altora.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă până mâine, apoi trimite din nou mesajul.
    .step-2 = Dacă le scrii multor oameni, împarte mesajele pe o perioadă mai lungă.
    .step-3 = Dacă ai trimis doar câteva mesaje, spune-i administratorului tău și, pentru siguranță, schimbă parola.
    .otherwise = Dacă se întâmplă des, administratorul tău poate afla ce limită este valabilă.
    .admin = Află a cui este limita: a ta, a sistemului celeilalte părți sau a acelei căsuțe. Încetinește pe destinație și eșalonează trimiterile în masă. Un vârf brusc dintr-un cont poate însemna că l-a preluat altcineva.

cause-sending-quota-exceeded =
    .headline = Limita de trimitere a fost atinsă
    .why = Conturile și organizațiile pot trimite doar un anumit număr de mesaje într-un anumit timp. Potrivit raportului, acest număr a fost atins.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă o zi, apoi trimite din nou mesajul. Cele mai multe limite numără 24 de ore.
    .step-2 = Dacă le scrii multor oameni, cere-i administratorului tău un serviciu pentru trimiteri în masă.
    .step-3 = Dacă ai trimis doar câteva mesaje, schimbă parola și spune-i administratorului tău.
    .otherwise = Administratorul tău poate vedea ce s-a trimis și poate mări, eventual, limita.
    .admin = Află a cui este limita: a contului, a organizației sau a serverului tău de relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Numără mesajele și destinatarii din ultimele 24 de ore pe conturi; uită-te după scripturi, bucle și conturi preluate de altcineva. Cele mai multe limite sunt glisante: lasă coada să aștepte în loc să predai din nou. Mută trimiterile în masă la un serviciu potrivit sau cere mărirea limitei.

cause-recipient-rate-limited =
    .headline = Căsuța primește prea multe mesaje, anunță { $domain }
    .why = Serverul de e-mail al domeniului { $domain } limitează cât de repede poate primi mesaje o căsuță poștală. Se numără și mesajele altora.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă o oră, apoi trimite din nou mesajul.
    .step-2 = Dacă la această adresă scrie un program de-al tău, fă-l să trimită mai puține mesaje.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă nu se oprește, administratorii domeniului { $domain } pot vedea de unde vin toate mesajele.
    .recipient = Dacă vin multe mesaje de la același program sau serviciu, fă să fie trimise mai rar. Dacă nu știi motivul, spune-i administratorului tău.
    .admin = Limita este pentru o singură căsuță: de la acest expeditor (Exchange 5.2.121) sau de la toți (Exchange 5.2.122, Google 4.2.1 și 5.2.1). Uită-te după alarme de monitorizare, scripturi și două răspunsuri automate care își răspund unul altuia (RFC 3834). Strânge alarmele la un loc și scade numărul de conexiuni simultane pentru acest destinatar. Administratorii celeilalte părți pot găsi sursa sau pot folosi un grup ori o căsuță comună cu limite mai mari.

cause-flood-detected =
    .headline = Un server de e-mail a văzut prea multe mesaje asemănătoare
    .why = Potrivit serverului, acest mesaj pare parte dintr-un val de mesaje asemănătoare. Poate fi acolo din întâmplare.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă până mâine, apoi trimite din nou mesajul.
    .step-2 = Dacă le trimiți același text multor oameni, folosește un serviciu pentru trimiteri în masă.
    .step-3 = Dacă ai trimis doar acest mesaj, schimbă parola și spune-i administratorului tău.
    .otherwise = Administratorii domeniului { $domain } pot spune ce a numărat sistemul lor.
    .recipient = Dacă ai dintr-odată multe mesaje asemănătoare în căsuță, spune-i administratorului tău. Caută printre ele și mesaje importante, de exemplu de la bancă.
    .admin = X.7.28: prea multe mesaje asemănătoare de la adresa, rețeaua sau domeniul tău ori mai multe cu același Message-ID. Găsește sursa în jurnal după subiect și cont: un cont preluat de altcineva, o buclă, un script sau un formular web folosit abuziv ca să înscrie oameni (folosește înscriere confirmată și un captcha). Oprește sursa, scoate mesajele ei din coadă și lasă restul să plece încet.

cause-asked-to-try-later =
    .headline = { $domain } cere o nouă încercare mai târziu
    .why = Serverul de e-mail al domeniului { $domain } nu primește deocamdată mesajul. Așa răspund serverele când au mult de lucru sau sunt prudente.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-2 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă durează de câteva zile, administratorii domeniului { $domain } pot afla de ce.
    .admin = Celălalt server a răspuns cu un refuz temporar. Verifică dacă sistemul tău încearcă din nou de la aceeași adresă IP, fiindcă greylistingul se bazează pe asta. Dacă nu ajută încercări timp de o zi, trimite-i postmasterului de acolo răspunsul și orele.

cause-greylisted =
    .headline = { $domain } lasă intenționat expeditorii noi să aștepte
    .why = Serverul de e-mail primește un mesaj de la un expeditor necunoscut abia după un timp, la o încercare ulterioară. Așa ține departe mesajele nedorite.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă o oră, apoi trimite din nou mesajul de la aceeași adresă.
    .step-2 = Dacă nici atunci nu ajunge, redirecționează în întregime această notificare către administratorul tău.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } pot scuti adresa ta de așteptare.
    .recipient = Dacă aștepți mesaje de la acest expeditor, cere-i administratorului tău să scutească de așteptare adresa lui.
    .admin = Greylisting (RFC 6647) ține minte adresa IP sau rețeaua ei, expeditorul și destinatarul și primește o nouă încercare după câteva minute. Verifică dacă propria coadă încearcă din nou după 4yz în decurs de o oră, timp de cel puțin o zi, de la aceeași adresă și cu același expeditor în plic: grupurile de adrese și adresele de retur schimbătoare strică totul. Administratorii celeilalte părți pot scuti după SPF, după rețea sau printr-o listă de adrese permise.

cause-system-congested =
    .headline = Sistemul de e-mail este supraîncărcat, anunță { $domain }
    .why = Serverul de e-mail spune că are mai mult de lucru decât poate duce. De obicei, astfel de perioade trec.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă până mâine, apoi trimite din nou mesajul.
    .step-2 = Dacă trimiți multe mesaje acolo, împarte-le pe o perioadă mai lungă.
    .step-3 = Dacă este urgent, contactează persoana pe altă cale.
    .otherwise = Dacă durează de câteva zile, administratorii domeniului { $domain } trebuie să își despovăreze sistemul.
    .admin = Pe partea expeditorului: mai puține conexiuni simultane spre această destinație, pauze mai lungi și o încercare la celelalte gazde MX. De cealaltă parte, în această ordine: numărul de conexiuni față de limită, lungimea cozii, filtre și căutări lente (liste DNS, LDAP), latența discului, încărcarea. Vârfurile la oră fixă arată spre trimiteri în masă și scripturi.

cause-priority-too-low =
    .headline = { $domain } primește doar mesaje cu prioritate mai mare
    .why = Potrivit serverului de e-mail, mesajele cu această prioritate trebuie să aștepte. Așa se întâmplă în situații de urgență sau când traficul este mare.
    .act = retrimiterea mesajului mai târziu
    .step-1 = Așteaptă câteva ore, apoi trimite din nou mesajul.
    .step-2 = Dacă mesajele tale ar trebui să aibă o prioritate mai mare, întreabă-ți administratorul.
    .step-3 = Dacă nu poate aștepta, contactează persoana pe altă cale.
    .otherwise = Administratorii domeniului { $domain } știu când se primesc din nou mesaje cu orice prioritate.
    .admin = Celălalt server folosește MT-PRIORITY (RFC 6710); răspunsul lui poate numi cel mai mic nivel primit. Compară-l cu nivelul din MAIL FROM sau din câmpul MT-Priority (RFC 6758). Mărește nivelul doar pentru expeditorii care au dreptul la el. Importance și X-Priority din programele de e-mail nu contează. Altfel, lasă coada să aștepte.

cause-secure-connection-failed =
    .headline = Nu s-a putut face o conexiune sigură cu { $domain }
    .why = Acest mesaj poate fi trimis doar printr-o conexiune securizată. Conexiunea cu celălalt server nu a putut fi securizată destul.
    .act = verificarea setărilor de securitate
    .step-1 = Spune-i persoanei pe altă cale că mesajul nu a trecut.
    .step-2 = Așteaptă o zi, apoi trimite din nou mesajul.
    .otherwise = Dacă se întâmplă și cu alte domenii decât { $domain }, redirecționează în întregime această notificare către administratorul tău.
    .admin = Testează STARTTLS la fiecare gazdă MX: dacă este oferit și dacă certificatul este valabil și numește gazda. Compară gazdele MX cu politica MTA-STS și cu înregistrările TLSA. Un mesaj cu REQUIRETLS are nevoie ca fiecare gazdă de pe traseu să îl ofere.

cause-mta-sts-failed =
    .headline = Regulile de securitate de la { $domain } nu sunt respectate
    .why = Acest domeniu publică reguli pentru conexiuni sigure cu serverele lui de e-mail. Potrivit raportului, serverul găsit nu le respectă.
    .act = corectarea regulilor de securitate
    .step-1 = Spune-i persoanei pe altă cale că regulile de securitate ale domeniului opresc mesaje.
    .step-2 = Dacă este urgent, folosește o adresă a aceleiași persoane din alt domeniu.
    .step-3 = Așteaptă o zi, apoi trimite din nou mesajul.
    .otherwise = Administratorii domeniului { $domain } trebuie să corecteze regulile sau serverul.
    .admin = Preia politica de la https://mta-sts.<domeniu>/.well-known/mta-sts.txt (RFC 8461). Fiecare gazdă MX trebuie să se potrivească unui rând mx:, să ofere STARTTLS și să arate un certificat valabil pentru propriul nume. Când se schimbă gazdele MX: trece-le pe cele noi în politică, schimbă id în înregistrarea TXT _mta-sts, așteaptă max_age al politicii vechi, apoi schimbă MX-ul. Modul testing lasă între timp mesajele să treacă. Pe partea expeditorului: preia din nou politica dacă id diferă de cel din cache.

cause-dane-failed =
    .headline = Verificarea înregistrărilor de la { $domain } nu a reușit
    .why = Acest domeniu publică înregistrări după care serverul lui de e-mail poate fi recunoscut. Potrivit raportului, înregistrările sau serverul nu au trecut verificarea.
    .act = corectarea înregistrărilor de securitate
    .step-1 = Spune-i persoanei pe altă cale că înregistrările de securitate ale domeniului opresc mesaje.
    .step-2 = Dacă este urgent, folosește o adresă a aceleiași persoane din alt domeniu.
    .step-3 = Așteaptă o zi, apoi trimite din nou mesajul.
    .otherwise = Dacă se întâmplă și cu alte domenii decât { $domain }, redirecționează în întregime această notificare către administratorul tău.
    .admin = Caută TLSA la _25._tcp.<gazda MX> și compară cu certificatul folosit (RFC 7672; 3 1 1 este cea mai bună alegere). De obicei, cauza este o cheie nouă pusă înaintea înregistrării ei: publică TLSA vechi și nou, așteaptă TTL-ul, apoi schimbă certificatul. Verifică dacă se oferă STARTTLS. Validează DNSSEC la zonele domeniului și ale gazdei MX: semnături expirate, înregistrări DS după schimbarea cheii. Dacă dau greș și alte domenii semnate, verifică propriul resolver și ceasul lui.

cause-certificate-invalid =
    .headline = Certificatul serverului pentru { $domain } nu a fost acceptat
    .why = Un certificat arată că un server este cel adevărat. Acesta poate fi expirat, poate numi alt server sau poate veni de la un emitent necunoscut.
    .act = reînnoirea certificatului
    .step-1 = Spune-i persoanei pe altă cale că certificatul serverului de e-mail nu a fost acceptat.
    .step-2 = Dacă este urgent, folosește o adresă a aceleiași persoane din alt domeniu.
    .step-3 = Așteaptă o zi, apoi trimite din nou mesajul.
    .otherwise = Dacă se întâmplă și cu alte domenii decât { $domain }, redirecționează în întregime această notificare către administratorul tău.
    .admin = Testează fiecare gazdă MX cu openssl s_client -starttls smtp -connect <gazdă>:25 -servername <gazdă> -showcerts. Verifică expirarea, numele gazdei MX între numele alternative ale subiectului, certificatele intermediare, emitentul. După o reînnoire, serviciul de e-mail trebuie reîncărcat, pe fiecare gazdă MX. Pe partea expeditorului: ceasul, pachetul CA și regula sau conectorul care cere un certificat valabil pentru acest domeniu.

cause-requiretls-unsupported =
    .headline = Un server de pe traseu nu poate garanta livrarea sigură
    .why = Acest mesaj a fost trimis cu cerința ca fiecare conexiune de pe traseu să fie sigură. Următorul server de e-mail nu promite acest lucru.
    .act = activarea livrării sigure
    .step-1 = Dacă mesajul nu are nimic confidențial, trimite-l din nou fără această cerință.
    .step-2 = Dacă este confidențial, stabilește împreună cu persoana altă cale sigură.
    .otherwise = Administratorii domeniului { $domain } pot afla dacă sistemul lor poate îndeplini această cerință.
    .admin = Mesajul poartă REQUIRETLS (RFC 8689). Următorul hop trebuie să anunțe REQUIRETLS după EHLO în TLS, cu un certificat valabil, iar MX-ul lui trebuie asigurat prin DNSSEC sau MTA-STS. Testează fiecare gazdă MX: este de ajuns una care nu îl are. De cealaltă parte, trebuie să îl accepte fiecare hop până la căsuță. Pe partea expeditorului, doar expeditorul ar trebui să decidă renunțarea la cerință.
